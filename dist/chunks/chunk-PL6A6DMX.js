import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function givenAt({locate},range){return range===void 0||range.end<=range.start?{}:{evidence:{argument:locate(range.start,range.end)}}}function givingText(node,...keys){
if(node.type==="string")return node;if(node.type==="table")for(let key of keys){let value=node.entries.get(key)?.value;if(value?.type==="string")return value}}export{givenAt,givingText};

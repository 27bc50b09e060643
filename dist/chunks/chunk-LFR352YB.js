import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{scalarText}from"./chunk-TEEV5AKS.js";import{joinedStrings}from"./chunk-2Y6GPL5O.js";import{sourceOffset}from"./chunk-QRWDQ43Y.js";function entries(node){switch(node?.type){case"object":return[...node.properties.values()];case"map":return[...node.entries.values()];case"table":return[...node.
entries.values()].map(({key,start,value})=>({key,start,keyEnd:start+key.length,value}));default:return[]}}function at(node,...path){let found=node;for(let key of path)
found=entries(found).find(entry=>entry.key===key)?.value;return found}function items(node){return node?.type==="array"||node?.type==="list"?node.items:[]}function textOf(node){
return node?.type==="string"?node.value:node?.type==="scalar"&&node.kind!=="null"?node.text:void 0}function decodedText(content,node){if(node.type==="scalar")return scalarText(
content,node);if(node.type==="string")return"raw"in node?{text:node.value,map:offset=>sourceOffset(node,offset)}:joinedStrings(content,[node])}var longestKeys=300;
function*nodesOf(root){let open=[{node:root,keys:""}],seen=new Set;for(let next=open.pop();next!==void 0;next=open.pop()){let{node,keys}=next;if(!seen.has(node)){
seen.add(node),yield next;for(let item of items(node).toReversed())open.push({node:item,keys});for(let{key,value}of entries(node).toReversed())value!==void 0&&open.
push({node:value,keys:keysBelow(keys,key)})}}}function keysBelow(keys,key){return keys===""?key:`${keys}.${key}`.slice(0,longestKeys)}export{entries,at,items,textOf,decodedText,nodesOf,keysBelow};

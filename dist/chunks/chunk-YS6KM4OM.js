import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function decoded(text,offsets){return{text,map:offset=>offsets[Math.min(Math.max(offset,0),text.length)]??0}}export{decoded};

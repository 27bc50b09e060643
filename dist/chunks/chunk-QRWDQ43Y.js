import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function tomlAt(table,...path){let node=table;for(let key of path){if(node?.type!=="table")return;node=node.entries.get(key)?.value}return node}function tomlText(table,...path){
let node=tomlAt(table,...path);return node?.type==="string"?node.value:void 0}var continuation=/\\[ \t]*\r?\n\s*/y;function sourceOffset(node,offset){let{raw,rawStart,
escapes}=node,at=afterContinuation(node,0);for(let values=0;values<offset&&at<raw.length;values++){if(escapes&&raw[at]==="\\"){let digits={x:2,u:4,U:8}[raw.charAt(
at+1)]??0;digits>0&&Number.parseInt(raw.slice(at+2,at+2+digits),16)>65535&&values++,at+=2+digits}else at+=raw.startsWith(`\r
`,at)?2:1;at=afterContinuation(node,at)}return rawStart+at}function afterContinuation({raw,escapes},at){return!escapes||raw[at]!=="\\"?at:(continuation.lastIndex=
at,at+(continuation.exec(raw)?.[0].length??0))}export{tomlAt,tomlText,sourceOffset};

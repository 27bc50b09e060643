import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{markerOf,sameBody}from"./chunk-3P54PHYA.js";import{boxLabel}from"./chunk-E7GO2SUJ.js";import{explain}from"./chunk-G5RJ4YTH.js";function readTick({action,before,body}){if(action!=="edited"||before===void 0||markerOf(before)?.kind!=="review"||markerOf(body)?.kind!=="review")return;let[was,
is]=[before,body].map(text=>text.replaceAll(`\r
`,`
`));if(was===void 0||is?.includes(box("x"))!==!0)return;let at=was.lastIndexOf(box(" "));if(at===-1)return;let ticked=`${was.slice(0,at)}${box("x")}${was.slice(
at+box(" ").length)}`;return{before:was,alone:sameBody(ticked,is)}}function box(sign){return`
- [${sign}] ${boxLabel}
`}async function putBack(client,{owner,repo,id:comment_id},body,signal){try{await client.rest.issues.updateComment({owner,repo,comment_id,body,request:{signal}});
return}catch(error){return{reason:`the comment could not be put right: ${explain(error)}`}}}export{readTick,putBack};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{property}from"./chunk-M2T7UC5D.js";import{summary}from"./chunk-34YIL5U7.js";import{syntaxCode,unreadable}from"./chunk-CIIUSIQ6.js";function jsonLockGaps({writer,sections,signs,newestKnown},root,errors,input){let found=[],gap=(reason,start,end)=>{found.push(unreadable(input,start,end,reason))},
syntax=summary(errors);if(syntax!==void 0){let{message,offset,length}=syntax;found.push(unreadable(input,offset,offset+length,message,syntaxCode(syntax)))}else root?.
type!=="object"&&gap("it holds no object",0,0);let parts=sections.map(key=>[key,property(root,key)]);for(let[key,part]of parts)part!==void 0&&part.value?.type!==
"object"&&gap(`its ${key} are no object`,part.start,part.end);let version=property(root,"lockfileVersion");version?.value?.type==="number"&&version.value.value>
newestKnown&&gap(`lockfile version ${version.value.value} is newer than what is understood`,version.start,version.end);let isLock=version!==void 0||signs.some(key=>property(
root,key)!==void 0);syntax===void 0&&root?.type==="object"&&!isLock&&gap(`it is no lockfile of ${writer}`,0,0);let[first,...more]=errors.filter(({type})=>type===
"duplicate");if(first!==void 0){let others=more.length===0?"":` (and ${more.length} more like it)`;gap(`${first.message}${others}`,first.offset,first.offset+first.
length)}return found}export{jsonLockGaps};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{parseToml}from"./chunk-KHRRTK3X.js";import{few,unreadable}from"./chunk-OXGD2WKF.js";function summary(errors){let[first,...more]=errors;if(first===void 0)return;let others=more.length===0?"":more.length===1?", and one more mistake":`, and ${more.
length} more mistakes`;return{...first,message:first.message+others}}function readToml(input){let{root,errors}=parseToml(input.content),gaps=errors.map(({message,offset})=>unreadable(input,offset,offset,message));return{root,gaps:[
...few(gaps)]}}function syntaxGaps(input,errors){let first=summary(errors);return first===void 0?[]:[unreadable(input,first.offset,first.offset,first.message)]}export{readToml,syntaxGaps};

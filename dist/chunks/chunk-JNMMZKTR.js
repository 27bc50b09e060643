import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{few}from"./chunk-EMUSNNTC.js";import{parseToml}from"./chunk-5PBLM373.js";function readToml({content,path,locate}){let{root,errors}=parseToml(content),gaps=errors.map(({message,offset})=>({code:"unreadable",subject:path,reason:message,
location:locate(offset,offset)}));return{root,gaps:[...few(gaps)]}}export{readToml};

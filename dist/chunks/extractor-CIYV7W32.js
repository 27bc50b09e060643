import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readGoModules}from"./chunk-PPUMBRJY.js";import{ecosystem}from"./chunk-DXNNXZ3T.js";import{few}from"./chunk-EMUSNNTC.js";import"./chunk-ZSFWB5ZE.js";
import"./chunk-T5KLXZZK.js";import"./chunk-AN4EEFCO.js";import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/go.mod"],extract};function extract(input){let{modules,standardLibrary,errors}=readGoModules(input.content);return{components:(standardLibrary===
void 0?modules:[...modules,standardLibrary]).map(module=>component(input,module)),gaps:few(errors.map(({message:reason,start,end})=>({code:"unreadable",subject:input.
path,reason,location:input.locate(start,end)}))),wants:modules.length===0?[]:[posix.join(posix.dirname(input.path),"go.sum")]}}function component(input,module){
let{name,version,source,direct,replaces,start,end}=module;return{kind:"package",ecosystem:"golang",name,purl:ecosystem.purl(name,version),...version!==void 0&&{
version,specifier:version},hashes:[],source,scope:"runtime",direct,slot:replaces===void 0?"require":`replace ${replaces}`,location:input.locate(start,end),text:input.
content.slice(start,end),confidence:"certain"}}export{extractor};

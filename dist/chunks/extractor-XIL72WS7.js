import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readGoModules}from"./chunk-PEJ7Y72C.js";import{possibleLocks}from"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";import{givenAt}from"./chunk-EWJBQYUB.js";
import"./chunk-I2LED7C4.js";import{few}from"./chunk-CIIUSIQ6.js";import{ecosystem}from"./chunk-U6VBMK6I.js";import"./chunk-F5KOHBIR.js";
import"./chunk-IINV63C2.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-BVMALLX6.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/go.mod"],extract};function extract(input){let{modules,standardLibrary,errors}=readGoModules(input.content);return{components:[...modules.
map(module=>component(input,module,"runtime")),...standardLibrary===void 0?[]:[component(input,standardLibrary,"build")]],gaps:few(errors.map(({message:reason,start,
end})=>({code:"parse-error",subject:input.path,reason,location:input.locate(start,end)}))),wants:modules.length===0?[]:possibleLocks(input.path)}}function component(input,module,scope){
let{name,version,specifier=version,source,direct,replaces,start,end,given}=module;return{kind:"package",role:"requirement",ecosystem:"golang",name,purl:ecosystem.
purl(name,version),...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes:[],source,scope,direct,slot:replaces===void 0?"require":`replace ${replaces}`,
location:input.locate(start,end),...givenAt(input,given),text:input.content.slice(start,end),confidence:"certain"}}export{extractor};

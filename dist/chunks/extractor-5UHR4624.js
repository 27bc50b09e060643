import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readGoModules}from"./chunk-U7LJLJWT.js";import{possibleLocks}from"./chunk-5EJPHIGP.js";import{givenAt}from"./chunk-EWJBQYUB.js";import"./chunk-I2LED7C4.js";
import{few}from"./chunk-CIIUSIQ6.js";import{ecosystem}from"./chunk-RXQ6TPJZ.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";
import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-BVMALLX6.js";import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/go.mod"],extract};function extract(input){let{modules,standardLibrary,errors}=readGoModules(input.content);return{components:[...modules.
map(module=>component(input,module,"runtime")),...standardLibrary===void 0?[]:[component(input,standardLibrary,"build")]],gaps:few(errors.map(({message:reason,start,
end})=>({code:"parse-error",subject:input.path,reason,location:input.locate(start,end)}))),wants:modules.length===0?[]:possibleLocks(input.path)}}function component(input,module,scope){
let{name,version,specifier=version,source,direct,replaces,start,end,given}=module;return{kind:"package",role:"requirement",ecosystem:"golang",name,purl:ecosystem.
purl(name,version),...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes:[],source,scope,direct,slot:replaces===void 0?"require":`replace ${replaces}`,
location:input.locate(start,end),...givenAt(input,given),text:input.content.slice(start,end),confidence:"certain"}}export{extractor};

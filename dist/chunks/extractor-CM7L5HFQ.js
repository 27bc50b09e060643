import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readGoModules}from"./chunk-E2HFUEKJ.js";import{ecosystem}from"./chunk-AQNBEUPS.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";
import"./chunk-VN5KUC6U.js";import{few}from"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/go.mod"],extract};function extract(input){let{modules,standardLibrary,errors}=readGoModules(input.content);return{components:[...modules.
map(module=>component(input,module,"runtime")),...standardLibrary===void 0?[]:[component(input,standardLibrary,"build")]],gaps:few(errors.map(({message:reason,start,
end})=>({code:"unreadable",subject:input.path,reason,location:input.locate(start,end)}))),wants:modules.length===0?[]:[posix.join(posix.dirname(input.path),"go.\
sum")]}}function component(input,module,scope){let{name,version,specifier=version,source,direct,replaces,start,end}=module;return{kind:"package",ecosystem:"gola\
ng",name,purl:ecosystem.purl(name,version),...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes:[],source,scope,direct,slot:replaces===void 0?
"require":`replace ${replaces}`,location:input.locate(start,end),text:input.content.slice(start,end),confidence:"certain"}}export{extractor};

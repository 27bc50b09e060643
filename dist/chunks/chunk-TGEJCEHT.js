import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystems}from"./chunk-OKTZUGYI.js";function readInstall(words){for(let[id,{install,normalizeName,pinned,purl}]of ecosystems){let found=install?.(words);if(found===void 0)continue;let packages=found.
packages.map(one=>{let{specifier,source}=one,name=normalizeName(one.name),version=one.version??(specifier===void 0?void 0:pinned(specifier));return{...one,ecosystem:id,
name,...version!==void 0&&{version},purl:purl(name,source.type==="registry"?version:void 0)}});return{...found,ecosystem:id,packages}}}function installsOf(words,slot,{content,locate,written}){let install=readInstall(words);if(install===void 0)return;let component=found=>{let{certain,start,end,optionsAt,
source,...named}=found,[from,to]=unquoted(content,start,end);return{kind:"package",...named,source:optionsAt===void 0?source:{...source,optionsAt:locate(optionsAt.
start,optionsAt.end)},scope:"runtime",direct:!0,slot,location:locate(from,to),text:written(from,to),confidence:certain?"certain":"likely"}};return{components:install.
packages.map(component),gaps:install.unresolved.map(({start,end})=>({code:"unresolved",subject:written(start,end).slice(0,300),reason:"what it installs is only \
known when the command runs",location:locate(start,end)})),files:install.files.map(({path})=>path),lists:install.ecosystem==="pypi"}}function unquoted(content,start,end){
let quote=content.charAt(start);return(quote==='"'||quote==="'")&&end-start>2&&content[end-1]===quote?[start+1,end-1]:[start,end]}export{installsOf};

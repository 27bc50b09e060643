import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readLineOptions,splitOptions}from"./chunk-R6EKOS6D.js";import{isTemplate}from"./chunk-ZA4FM4O3.js";import{readRequirement}from"./chunk-XT6MLETX.js";
import{withoutCredentials}from"./chunk-GWDX2BPN.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{posix}from"node:path";function readLine(input,line){if(line.text==="")return{};if(!line.text.startsWith("-"))return readPackage(input,line,0);let items=readLineOptions(line.text).map(
option=>readOption(input,line,option));return{...items.reduce((all,item)=>({...all,...item}),{}),gaps:items.flatMap(({gaps=[]})=>gaps),wants:items.flatMap(({wants=[]})=>wants),
settings:items.flatMap(({settings=[]})=>settings)}}function readOption(input,line,{name,value,at,start,end}){if(name===void 0)return gap(input,line,at,"parse-er\
ror","pip knows no such option");if(name==="editable")return readPackage(input,line,at);if(name==="requirement"||name==="constraint")return readInclude(input,line,
at,value);if(name!=="index"&&name!=="extra-index"&&name!=="find-links"&&name!=="trusted-host")return{};if(name==="index"&&isTemplate(withoutCredentials(value)))
return gap(input,line,at,"unresolved-reference","the package index is only known when it is used");let location=input.locate(line.source(start),line.source(Math.
max(end-1,start))+1);return{settings:[{name,value,location}]}}function readInclude(input,line,at,value){if(isTemplate(value))return gap(input,line,at,"unresolve\
d-reference","the file is only known when it is used");if(/^[a-z][a-z0-9+.-]+:/i.test(value))return gap(input,line,at,"parse-error","the file is not in the repo\
sitory");let path=posix.normalize(posix.join(posix.dirname(input.path),value));return value===""||value.startsWith("/")||path.startsWith("..")?gap(input,line,at,
"parse-error","the file is not in the repository"):{wants:[path]}}function readPackage(input,line,from){let{length,hashes}=splitOptions(line.text),requirement=readRequirement(
line.text.slice(from,length));if(isFailure(requirement)){let template2=isTemplate(line.text),reason=template2?"the package is only known when the file is used":
requirement.reason;return gap(input,line,from,template2?"unresolved-reference":"parse-error",reason)}let start=line.source(from+requirement.start),end=line.source(
from+requirement.end-1)+1,text=input.content.slice(start,end),{name,source,specifier,problem,versionAt}=requirement,template=[source.url,source.ref,specifier].some(
part=>part!==void 0&&isTemplate(part));if(name===void 0&&source.type!=="path")return gap(input,line,from,"unresolved-reference","the URL does not say which pack\
age it is");let location=input.locate(start,end),given=versionAt&&{start:line.source(from+versionAt.start),end:line.source(from+versionAt.end-1)+1};return{...template&&
gap(input,line,from,"unresolved-reference","the version is only known when the file is used"),...!template&&problem!==void 0&&gap(input,line,from,"parse-error",
problem),...name!==void 0&&{found:{requirement:{...requirement,hashes:[...requirement.hashes,...hashes]},location,text,...given&&{given}}}}}function gap(input,line,from,code,reason){
let start=line.source(from),end=Math.max(start,line.source(Math.max(line.text.length-1,0))+1);return{gaps:[{code,subject:line.text.slice(0,2e3),reason,location:input.
locate(start,end)}]}}function indexSettings(items){let settings=items.flatMap(item=>item.settings??[]),valuesOf=wanted=>settings.filter(({name})=>name===wanted).
map(({value})=>value);return{indexes:[valuesOf("index").at(-1),...valuesOf("extra-index")],findLinks:valuesOf("find-links"),trustedHosts:valuesOf("trusted-host"),
at:(settings.find(({name})=>name==="extra-index")??settings[0])?.location}}export{readLine,indexSettings};

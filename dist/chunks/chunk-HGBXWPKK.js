import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{looksLocal,onHost}from"./chunk-LURUCG5C.js";import{givenAt}from"./chunk-PL6A6DMX.js";import{hosts}from"./chunk-2VD7XHZX.js";import{ecosystems}from"./chunk-ZM4ZGOFB.js";function readInstall(words){for(let[id,{install,normalizeName,pinned,purl}]of ecosystems){let found=install?.(words);if(found===void 0)continue;let packages=found.
packages.map(one=>{let{specifier,source}=one,name=normalizeName(one.name),version=one.version??(specifier===void 0?void 0:pinned?.(specifier));return{...one,ecosystem:id,
name,...version!==void 0&&{version},purl:purl(name,source.type==="registry"?version:void 0)}});return{...found,ecosystem:id,packages}}}function readLoads(words,later=[]){for(let[id,host]of hosts){let found=host.commands?.load(words,later);if(found!==void 0)return{host:id,use:found.use,repositories:found.
repositories.flatMap(one=>named(host,one)),unresolved:found.repositories.flatMap(({kind,id:{text,start,end},mayBeValue})=>text===void 0?[{kind,start,end}]:mayBeValue===
!0?[{kind,start,end,mayBeValue}]:[])}}}function named(host,found){let{kind,id,revision,takesPaths,isCertain,mayBeValue,...rest}=found,reference=id.text===void 0?
void 0:host.identify(id.text,kind);if(reference===void 0||mayBeValue===!0||!isCertain&&!reference.name.includes("/"))return[];let isGuess=takesPaths&&reference.
isGuess;return[{...rest,...reference,id,...revision!==void 0&&{revisionWord:revision},confidence:isGuess?"possible":isCertain?"certain":"likely"}]}function unquoted(content,start,end){let quote=content.charAt(start);return(quote==='"'||quote==="'")&&end-start>2&&content[end-1]===quote?[start+1,end-1]:[start,
end]}function loadsOf(words,later,slot,input){let loads=readLoads(words,later);if(loads!==void 0)return{components:loads.repositories.map(found=>component(found,loads,
slot,input)),gaps:loads.unresolved.flatMap(place=>gap(place,input))}}function component(found,{host,use},slot,input){let{kind,name,id,revisionWord,codeRevision,
files,file,remoteCode,remoteCodeAt,confidence}=found,[from,to]=unquoted(input.content,id.start,id.end),revision=revisionWord===void 0?found.revision:textOf(revisionWord,
input),texts=[...file===void 0?[]:[file],...files.flatMap(({text})=>text??[])],pinnedBy=revisionWord??(found.revision===void 0?codeRevision:void 0),evidence={...pinnedBy!==
void 0&&{argument:input.locate(pinnedBy.start,pinnedBy.end)},...remoteCodeAt!==void 0&&{flag:input.locate(remoteCodeAt.start,remoteCodeAt.end)}},shared={slot,location:input.
locate(from,to),text:input.written(from,to),confidence,remoteCode,use,...Object.keys(evidence).length>0&&{evidence}},hosted=onHost(host,kind,name,revision);return hosted.
kind==="dataset"?{...hosted,kind:"dataset",...shared}:{...hosted,kind:"model",...shared,...codeRevision!==void 0&&{codeRevision:textOf(codeRevision,input)},...texts.
length>0&&{files:texts}}}function textOf({text,start,end},{written}){return text??written(start,end).slice(0,300)}function gap({kind,start,end,mayBeValue},{locate,
written}){let subject=written(start,end).slice(0,300),plain=subject.replaceAll(/["'${}]/g,"");if(/^["']?[./~]/.test(subject)||looksLocal(plain))return[];let reason=mayBeValue===
!0?`an unknown option stands before it, so whether it is the ${kind} that is loaded is not known`:`the ${kind} that it loads is only known when the command runs`;
return[{code:"unresolved-reference",subject,reason,location:locate(start,end)}]}function readCommand(words,later,slot,input){let installs=installsOf(words,slot,input),loads=loadsOf(words,later,slot,input);if(!(installs===void 0&&loads===void 0))
return{components:[...installs?.components??[],...loads?.components??[]],gaps:[...installs?.gaps??[],...loads?.gaps??[]],files:installs?.files??[]}}function installsOf(words,slot,{
content,locate,written}){let install=readInstall(words);if(install===void 0)return;let component2=found=>{let{certain,start,end,optionsAt,source,given,...named2}=found,
[from,to]=unquoted(content,start,end);return{kind:"package",role:"installed",...named2,source:optionsAt===void 0?source:{...source,optionsAt:locate(optionsAt.start,
optionsAt.end)},scope:"runtime",direct:!0,slot,location:locate(from,to),...givenAt({locate},given&&placeOf(content,given)),text:written(from,to),confidence:certain?
"certain":"likely"}};return{components:install.packages.map(component2),gaps:install.unresolved.map(({start,end})=>({code:"unresolved-reference",subject:written(
start,end).slice(0,300),reason:"what it installs is only known when the command runs",location:locate(start,end)})),files:install.files}}function placeOf(content,{
value,from,to,start,end}){let[first,last]=unquoted(content,start,end),base=last-value.length;return base>=first&&content.startsWith(value,base)?{start:base+from,
end:base+to}:(from===0?!content.startsWith("-",first):content.startsWith(value.slice(0,from),first))&&to===value.length?{start:first+from,end:last}:void 0}export{unquoted,readCommand};

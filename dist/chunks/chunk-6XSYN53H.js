import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{innerCommand}from"./chunk-NHS4GF2G.js";import{hosts}from"./chunk-G64WQQDM.js";import{ecosystems}from"./chunk-XOEI7JOW.js";function unknownVersions(words,{unresolved},install){let starts=new Set(unresolved.map(({start})=>start));return words.filter(({text,around,start})=>text===void 0&&
around!==void 0&&around.before!==""&&starts.has(start)).slice(0,50).flatMap(word=>{let{before="",after=""}=word.around??{},marked=words.map(one=>one===word?{...one,
text:`${before}{\u2026}${after}`}:one);return(install(marked)?.packages??[]).filter(({start,name,version,source})=>start===word.start&&source.type==="registry"&&
![name,version,source.url].some(holdsUnknown)).map(found=>({...found,versionUnknown:!0}))})}function isUnfilled({specifier=""}){return specifier.includes("${")}
function holdsUnknown(text=""){return text.includes("{\u2026}")}var maxDepth=4;function readInstall(words){let command=words;for(let depth=0;command!==void 0&&depth<maxDepth;depth++){let found=ownInstall(command);if(found!==
void 0)return found;command=innerCommand(command)}}function ownInstall(words){for(let[id,{install,normalizeName,pinned,purl}]of ecosystems){if(install===void 0)
continue;let found=install(words);if(found===void 0)continue;let unfilled=found.packages.filter(isUnfilled),packages=[...found.packages.map(one=>isUnfilled(one)?
{...one,versionUnknown:!0}:one),...unknownVersions(words,found,install)].map(one=>{let{specifier,source}=one,name=normalizeName(one.name),version=one.version??(specifier===
void 0?void 0:pinned(specifier));return{...one,ecosystem:id,name,...version!==void 0&&{version},purl:purl(name,source.type==="registry"?version:void 0)}}),unresolved=[
...found.unresolved,...unfilled.map(({start,end})=>({start,end}))];return{...found,ecosystem:id,packages,unresolved}}}function readLoads(words,later=[]){for(let[id,host]of hosts){let found=host.commands?.load(words,later);if(found!==void 0)return{host:id,use:found.use,repositories:found.
repositories.flatMap(one=>named(host,one)),unresolved:found.repositories.flatMap(({kind,id:{text,start,end},mayBeValue})=>text===void 0?[{kind,start,end}]:mayBeValue===
!0?[{kind,start,end,mayBeValue}]:[])}}}function named(host,found){let{kind,id,revision,takesPaths,isCertain,mayBeValue,...rest}=found,reference=id.text===void 0?
void 0:host.identify(id.text,kind);if(reference===void 0||mayBeValue===!0||!isCertain&&!reference.name.includes("/"))return[];let isGuess=takesPaths&&reference.
isGuess;return[{...rest,...reference,id,...revision!==void 0&&{revisionWord:revision},confidence:isGuess?"possible":isCertain?"certain":"likely"}]}export{readInstall,readLoads};

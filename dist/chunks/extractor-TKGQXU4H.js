import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{jsonLockGaps}from"./chunk-WJZPNFWJ.js";import{integrityHashes,lockedComponent}from"./chunk-TKAZBNN5.js";import{isTrue,properties,property,text}from"./chunk-M2T7UC5D.js";
import{readRequirement,readResolved,resolvedPackage}from"./chunk-2X6B64J6.js";import"./chunk-S4M4VCR4.js";import{parseJson}from"./chunk-6HXSWSJ7.js";
import"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";function entryComponent(entry,input){let{start,keyEnd,value}=entry.property,end=(property(value,"version")??property(value,"resolved"))?.end??keyEnd,hashes=integrityHashes(
text(value,"integrity"));return lockedComponent({...entry,hashes,scope:scopeOf(entry.property),dependsOn:dependsOn(entry),start,end},input)}function entryGap(entry,reason,input){
return{code:"unreadable",subject:entry.key,reason,location:input.locate(entry.start,entry.keyEnd)}}function scopeOf({value}){return isTrue(value,"dev")?"develop\
ment":["optional","devOptional","peer"].some(flag=>isTrue(value,flag))?"optional":"runtime"}function dependsOn({property:{value},dependencySections}){let names=new Set;
for(let section of dependencySections)for(let{key,value:range}of properties(property(value,section)?.value))names.add(range?.type==="string"?readRequirement(key,
range.value).name:key);return[...names]}function readNested(dependencies,input){let components=[],gaps=[],walk=(level,parent)=>{for(let entry of properties(level)){let slot=`${parent}node_modules/${entry.
key}`,version=text(entry.value,"version");entry.key.trim()===""?gaps.push(entryGap(entry,"the entry names no package",input)):version===void 0?gaps.push(entryGap(
entry,"the entry has no version",input)):components.push(readEntry(entry,slot,version,input)),walk(property(entry.value,"dependencies")?.value,`${slot}/`)}};return walk(
dependencies,""),{components,gaps}}function readEntry(entry,slot,written,input){let requirement=readRequirement(entry.key,written),resolved=text(entry.value,"re\
solved"),isRegistry=requirement.source.type==="registry";return entryComponent({property:entry,slot,name:requirement.name,version:isRegistry?requirement.specifier:
void 0,source:isRegistry&&resolved!==void 0?readResolved(resolved):requirement.source,resolved:isRegistry?resolved:written,direct:void 0,installScript:void 0,dependencySections:[
"requires"]},input)}var modules="node_modules/",installed=["dependencies","optionalDependencies","peerDependencies"],declared=[...installed,"devDependencies"];function readPackages(packages,input){
let direct=directKeys(packages),components=[],gaps=[];for(let entry of properties(packages))if(entry.value?.type!=="object")gaps.push(entryGap(entry,"the entry \
is no object",input));else if(!isOwn(entry.key)){let result=readEntry2(entry,direct.has(entry.key),input);"reason"in result?gaps.push(entryGap(entry,result.reason,
input)):components.push(result)}return{components,gaps,governs:properties(packages).flatMap(({key})=>isOwn(key)&&key!==""?[key]:[])}}function isOwn(key){return!key.
startsWith(modules)&&!key.includes(`/${modules}`)}function readEntry2(entry,direct,input){let{key:slot,value}=entry,name=text(value,"name")??slot.slice(slot.lastIndexOf(
modules)+modules.length),version=text(value,"version"),isLink=isTrue(value,"link"),resolved=property(value,"resolved")?.value;if(!/^(?:@[^/]+\/)?[^/]+$/.test(name))
return{reason:"the entry names no package"};if(resolved!==void 0&&resolved.type!=="string"&&resolved.type!=="boolean")return{reason:`where it came from is of ty\
pe ${resolved.type}, not string`};let url=resolved?.type==="string"?resolved.value:void 0,source=isLink?linked(url):url===void 0?{type:"registry"}:readResolved(
url);if(!(version!==void 0||source.type!=="registry"||resolvedPackage(url??"")!==void 0))return{reason:"the entry has no version"};let installScript=isLink?void 0:
isTrue(value,"hasInstallScript");return entryComponent({property:entry,slot,name,version,source,resolved:isLink?void 0:url,direct,installScript,dependencySections:installed},
input)}function linked(folder){return{type:"path",...folder!==void 0&&{url:folder}}}function directKeys(packages){let keys=new Set;for(let owner of properties(packages))
if(isOwn(owner.key))for(let section of declared)for(let{key:name}of properties(property(owner.value,section)?.value)){let nested=`${owner.key}/${modules}${name}`;
keys.add(owner.key!==""&&packages.properties.has(nested)?nested:`${modules}${name}`)}return keys}var kind={writer:"npm",sections:["packages","dependencies"],signs:["packages","dependencies","name"],newestKnown:3},extractor={files:["**/package-lock.json","**\
/npm-shrinkwrap.json"],lock:!0,maxLength:64e6,extract(input){if(input.path.split("/").slice(0,-1).includes("node_modules"))return{components:[],gaps:[]};let{root,
errors}=parseJson(input.content),read=readTree(root,input);return{...read,gaps:[...jsonLockGaps(kind,root,errors,input),...read.gaps]}}};function readTree(root,input){
let packages=property(root,"packages");if(packages?.value?.type==="object")return readPackages(packages.value,input);let dependencies=property(root,"dependencie\
s");return dependencies?.value?.type==="object"?readNested(dependencies.value,input):{components:[],gaps:[]}}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{summary,withoutConflictMarkers}from"./chunk-3BNJXS6L.js";import{yamlAt,yamlEntries,yamlText}from"./chunk-PRDJM426.js";import{parseYaml}from"./chunk-4OH4NMNU.js";
import"./chunk-PI5WMIUK.js";import{scopes}from"./chunk-U7S5SPGL.js";import{integrityHashes,lockedComponent}from"./chunk-TKAZBNN5.js";import{readGit,
readRequirement,readResolved}from"./chunk-2X6B64J6.js";import"./chunk-S4M4VCR4.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";
import"./chunk-KI6PBNG7.js";function readKey(key){let plain=withoutPeers(key);if(plain.startsWith("/"))return readPath(plain.slice(1),void 0);let[,name,reference]=/^((?:@[^/@\s]+\/)?[^/@\s]+)@(.+)$/.
exec(plain)??[];if(name!==void 0&&reference!==void 0)return{name,reference,host:void 0};let slash=plain.indexOf("/"),host=plain.slice(0,Math.max(0,slash));return/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.
test(host)?readPath(plain.slice(slash+1),host):void 0}function withoutPeers(key){let open=key.indexOf("(");return open===-1?key:key.slice(0,open)}function readPath(path,host){
let[,name="",separator,rest=""]=/^((?:@[^/@\s]+\/)?[^/@\s]+)([@/])(.+)$/.exec(path)??[];if(separator==="@")return{name,reference:rest,host};let[,version]=/^(\d[^_/]*)(?:[_/].*)?$/.
exec(rest)??[];return version===void 0?void 0:{name,reference:version,host}}function reach(root){let snapshots=yamlAt(root,"snapshots")??yamlAt(root,"packages"),nodes=snapshots?.type==="map"?snapshots.entries:new Map,links=new Map;for(let{
key,value}of nodes.values())links.set(key,readLinks(value,nodes));let listed=yamlEntries(yamlAt(root,"importers")).map(({value})=>value),importers=listed.length>
0?listed:root===void 0?[]:[root],named=(...sections)=>{let found=importers.flatMap(importer=>sections.flatMap(section=>references(importer,section,nodes)));return new Set(
found.flatMap(({key})=>key??[]))},roots={runtime:named("dependencies"),optional:named("optionalDependencies"),development:named("devDependencies","configDepende\
ncies","packageManagerDependencies")},scope=scopes(roots,key=>links.get(key)??{required:[],optional:[]}),installations=new Map,dependencies=new Map;for(let[key,
{names}]of links){let plain=withoutPeers(key);push(installations,plain,scope(key));let all=dependencies.get(plain);if(all===void 0)dependencies.set(plain,new Set(
names));else for(let name of names)all.add(name)}let direct=[...roots.runtime,...roots.optional,...roots.development].map(withoutPeers);return{direct:new Set(direct),
dependencies,scope:key=>{let all=installations.get(key)??[];return["runtime","optional","development"].find(one=>all.includes(one))??"runtime"}}}function readLinks(node,nodes){
let required=references(node,"dependencies",nodes),optional=references(node,"optionalDependencies",nodes);return{required:required.flatMap(({key})=>key??[]),optional:optional.
flatMap(({key})=>key??[]),names:[...required,...optional].map(({name})=>name)}}function references(node,section,nodes){return yamlEntries(yamlAt(node,section)).
map(({key:alias,value})=>{let reference=(value.type==="map"?yamlText(value,"version"):yamlText(value))??"";for(let key of[`${alias}@${reference}`,`/${alias}@${reference}`,
`/${alias}/${reference}`])if(nodes.has(key))return{name:alias,key};return nodes.has(reference)?{name:readKey(reference)?.name??alias,key:reference}:{name:alias,
key:void 0}})}function push(lists,key,value){let list=lists.get(key);list===void 0?lists.set(key,[value]):list.push(value)}function slots(){let taken=new Map;return(name,reference)=>{let[,line]=/^(0\.\d+|[1-9]\d*)\./.exec(reference)??[],slot=`${name}@${line??reference}`,owner=taken.
get(slot);return owner===void 0&&taken.set(slot,reference),owner===void 0||owner===reference?slot:`${name}@${reference}`}}function readPackages(root,input){let components=[],gaps=[],reached=reach(root),packages=yamlAt(root,"packages"),slot=slots();for(let entry of yamlEntries(packages)){
let isEmpty=entry.value.type==="scalar"&&entry.value.kind==="null",read=entry.value.type==="map"||isEmpty?readEntry(entry):{reason:"the entry is no mapping"};if("\
reason"in read){let location=input.locate(entry.start,entry.keyEnd);gaps.push({code:"unreadable",subject:entry.key,reason:read.reason,location})}else components.
push(component(entry,read,slot(read.name,read.reference),reached,input))}return{components,gaps}}function readEntry({key,value}){let read=readKey(key),name=yamlText(
value,"name")??read?.name;if(name===void 0||!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name))return{reason:"the entry names no package"};let reference=read?.reference??
key,resolution=yamlAt(value,"resolution"),stated=yamlText(value,"version"),tarball=yamlText(resolution,"tarball");if(tarball!==void 0){let source2=readResolved(
tarball),version=stated??(source2.type==="registry"?reference:void 0);return{name,reference,version,source:source2,resolved:tarball}}let repository=yamlText(resolution,
"repo");if(repository!==void 0){let source2=readGit(`${repository}#${yamlText(resolution,"commit")??""}`);return{name,reference,version:stated,source:source2,resolved:repository}}
let folder=yamlText(resolution,"directory");if(folder!==void 0)return{name,reference,version:stated,source:{type:"path",url:folder},resolved:void 0};let{source}=readRequirement(
name,reference);if(source.type!=="registry")return{name,reference,version:stated,source,resolved:reference};if(read===void 0)return{reason:"the entry says neith\
er a version nor where it comes from"};let url=read.host===void 0?void 0:`https://${read.host}`;return{name,reference,version:stated??reference,source:url===void 0?
source:readResolved(`${url}/-/`),resolved:url}}function component(entry,{name,version,source,resolved},slot,reached,input){let{value,start,keyEnd}=entry,key=withoutPeers(
entry.key),dev=yamlText(value,"dev"),installScript=dev===void 0?void 0:yamlText(value,"requiresBuild")==="true";return lockedComponent({name,version,source,resolved,
slot,hashes:integrityHashes(yamlText(value,"resolution","integrity")),scope:dev===void 0?reached.scope(key):statedScope(value,dev),direct:reached.direct.has(key),
dependsOn:[...reached.dependencies.get(key)??[]],installScript,start,end:keyEnd},input)}function statedScope(value,dev){return dev==="true"?"development":yamlText(
value,"optional")==="true"?"optional":"runtime"}var newestKnown=9,extractor={files:["**/pnpm-lock.yaml"],lock:!0,maxLength:64e6,extract(input){if(input.path.split("/").slice(0,-1).includes("node_modules"))return{
components:[],gaps:[]};let components=[],gaps=[],{text,first}=withoutConflictMarkers(input.content);first!==void 0&&gaps.push(gap(input,"it holds markers of an \
unfinished merge",first));let{documents,errors}=parseYaml(text);for(let{message,offset}of summary(errors))gaps.push(gap(input,message,offset));for(let root of documents){
gaps.push(...troubles(root,input));let found=readPackages(root,input);for(let component2 of found.components)components.push(component2);for(let one of found.gaps)
gaps.push(one)}return documents.length===0&&errors.length===0&&gaps.push(gap(input,"it is no lockfile of pnpm",0)),{components,gaps}}};function troubles(root,input){
let found=[],version=yamlText(root,"lockfileVersion"),packages=yamlAt(root,"packages");if(root?.type!=="map"?found.push(gap(input,"it holds no mapping",root?.start??
0)):version===void 0&&packages===void 0&&found.push(gap(input,"it is no lockfile of pnpm",root.start)),packages!==void 0&&packages.type!=="map"&&yamlText(packages)!==
void 0&&found.push(gap(input,"its packages are no mapping",packages.start)),version!==void 0&&!(Number.parseFloat(version)<newestKnown+1)){let reason=`lockfile \
version ${version.slice(0,40)} is newer than what is understood`;found.push(gap(input,reason,yamlAt(root,"lockfileVersion")?.start??0))}return found}function gap({
path,locate},reason,offset){return{code:"unreadable",subject:path,reason,location:locate(offset,offset)}}export{extractor};

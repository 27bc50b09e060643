import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{reaches}from"./chunk-DNDNCLKD.js";import{projectPath,projectWants}from"./chunk-IQ4Y3E5I.js";import{foreignFiles,lockedComponents,readIdentity,
readTables,textsOf}from"./chunk-JIPK2OER.js";import{repositoryAt}from"./chunk-LYO7H3W6.js";import{ecosystem,readRequirement}from"./chunk-CIXJXOOR.js";
import{readDirect}from"./chunk-FSEYXFMW.js";import{syntaxGaps}from"./chunk-5VAZFEJM.js";import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";import{
parseToml}from"./chunk-KHRRTK3X.js";import"./chunk-VN5KUC6U.js";import"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";
import"./chunk-KI6PBNG7.js";function filesByPackage(root){let files=tomlAt(root,"metadata","files"),entries=files?.type==="table"?[...files.entries.values()]:[];return new Map(entries.map(
({key,value})=>[key,value]))}function readPackage(table,elsewhere){let identity=readIdentity(table);if(identity===void 0)return;let written=`${tomlText(table,"n\
ame")??""} ${identity.version??""}`,files=tomlAt(table,"files")??elsewhere.get(written),marker=tomlText(table,"marker")??tomlText(table,"requires_python");return{
...identity,source:readSource(table),own:!1,groups:texts(tomlAt(table,"groups")),hashes:textsOf(files,"hash"),urls:textsOf(files,"url"),variant:marker,runtime:readDependencies(
tomlAt(table,"dependencies")),optional:[],development:[]}}function together(packages){let byIdentity=new Map;for(let one of packages){let key=JSON.stringify([one.
name,one.version,one.source]),before=byIdentity.get(key);byIdentity.set(key,before===void 0?one:joined(before,one))}return[...byIdentity.values()]}function joined(one,other){
return{...one,groups:one.groups&&other.groups&&[...new Set([...one.groups,...other.groups])],hashes:[...new Set([...one.hashes,...other.hashes])],urls:[...new Set(
[...one.urls,...other.urls])],runtime:[...one.runtime,...other.runtime].filter(({name})=>name!==one.name)}}function readSource(table){let git=tomlText(table,"gi\
t");if(git!==void 0)return repositoryAt(git,tomlText(table,"ref"),tomlText(table,"revision"));let url=tomlText(table,"url");if(url!==void 0)return readDirect(url).
source;let path=tomlText(table,"path");return path===void 0?{type:"registry"}:{type:"path",url:path}}function texts(node){return node?.type==="array"?node.items.
flatMap(item=>item.type==="string"?item.value:[]):void 0}function readDependencies(node){return node?.type==="table"?[...node.entries.keys()].map(key=>({name:ecosystem.
normalizeName(key)})):(texts(node)??[]).flatMap(text=>{let requirement=readRequirement(text),name="reason"in requirement?void 0:requirement.name;return name===void 0?
[]:[{name:ecosystem.normalizeName(name)}]})}var extractor={files:["**/pdm.lock","**/pdm.*.lock"],lock:!0,maxLength:1e8,extract};function extract(input){let{root,errors}=parseToml(input.content),files=filesByPackage(
root),{found,gaps}=readTables(input,root,"package",table=>readPackage(table,files)),entries=withProject(input,together(found));return{components:lockedComponents(
input,entries),gaps:[...syntaxGaps(input,errors),...gaps,...entries.flatMap(entry=>foreignFiles(input,entry))],wants:[projectPath(input.path)]}}function withProject(input,packages){
let project=projectWants(input),reached=project===void 0?void 0:reaches(packages,project),scope=({groups})=>{if(groups!==void 0)return groups.includes("default")?
"runtime":groups.some(group=>project?.extras.has(group))?"optional":"development"};return packages.map(one=>{let reach=reached?.get(one);return{...one,scope:scope(
one)??reach?.scope??"runtime",direct:reach?.direct,dependsOn:one.runtime.map(({name})=>name)}})}export{extractor};

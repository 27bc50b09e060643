import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem,isDefaultRepository}from"./chunk-ODNZQIWS.js";import{properties,property,text}from"./chunk-M2T7UC5D.js";import{parseJson,summary}from"./chunk-6HXSWSJ7.js";
import"./chunk-S623P2ZJ.js";import"./chunk-T5KLXZZK.js";import"./chunk-VN5KUC6U.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";var base=new Set("R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(" ")),sections=["Requirements",
"Depends","Imports","LinkingTo"];function dependencyNames(entry){let names=new Set;for(let section of sections){let value=property(entry,section)?.value,items=value?.
type==="array"?value.items:value?.type==="string"?[value]:[];for(let item of items)if(item.type==="string")for(let part of item.value.split(",")){let[name]=/^[A-Za-z][\w.]*/.
exec(part.trim())??[];name!==void 0&&!base.has(name)&&names.add(name)}}return[...names]}var hosts=new Map([["github","github.com"],["gitlab","gitlab.com"],["bitbucket","bitbucket.org"]]);function forge(kind,said){let usual=hosts.get(kind.toLowerCase()),
url=usual===void 0?gitUrl(kind,said):repositoryUrl(usual,said);if(url===void 0)return;let ref=said("RemoteRef"),commit=said("RemoteSha")??"";return{type:"vcs",url,
...ref!==void 0&&{ref},.../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)&&{commit:commit.toLowerCase()}}}function gitUrl(kind,said){if(/^(?:git|git2r|xgit)$/i.
test(kind))return(said("RemoteUrl")??"").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i,"$1")}function repositoryUrl(usual,said){let host=(said("RemoteHost")??usual).
toLowerCase().replace(/^https?:\/\//,"").split("/",1)[0]??"";return`https://${host===""||host===`api.${usual}`?usual:host}/${said("RemoteUsername")??""}/${said(
"RemoteRepo")??""}`}var extractor={files:["**/renv.lock"],lock:!0,maxLength:16e6,extract};function extract(input){let{root,errors}=parseJson(input.content),gaps=[],gap=(subject,reason,start,end)=>{
gaps.push({code:"unreadable",subject,reason,location:input.locate(start,end)})},syntax=summary(errors);syntax!==void 0&&gap(input.path,syntax.message,syntax.offset,
syntax.offset+syntax.length);let packages=property(root,"Packages");syntax===void 0&&packages?.value?.type!=="object"&&gap(input.path,"it holds no object of pac\
kages",packages?.start??0,packages?.end??0);for(let{type,key="",message,offset,length}of errors)type==="duplicate"&&packages!==void 0&&offset>=packages.start&&offset<
packages.end&&gap(key,message,offset,offset+length);let repositories=readRepositories(root),components=[];for(let entry of properties(packages?.value)){let name=text(
entry.value,"Package")??entry.key,version=text(entry.value,"Version");entry.value?.type!=="object"?gap(entry.key,"the entry is no object",entry.start,entry.end):
/^[A-Za-z][\w.]{0,255}$/.test(name)?version===void 0?gap(entry.key,"the entry has no version",entry.start,entry.keyEnd):components.push(component(entry,name,version,
repositories,input)):gap(entry.key,"the entry names no package",entry.start,entry.keyEnd)}return{components,gaps}}function component(entry,name,version,repositories,input){
let{start,value}=entry,end=property(value,"Version")?.end??entry.keyEnd,hash=text(value,"Hash"),host=isRepository(value)?hostOf(repositoryUrl2(value,repositories)):
void 0;return{kind:"package",ecosystem:"cran",name,purl:ecosystem.purl(name,version),version,hashes:hash===void 0?[]:[`md5:${hash}`],source:sourceOf(value,repositories),
scope:"runtime",dependsOn:dependencyNames(value),...host!==void 0&&{hosts:[host]},location:input.locate(start,end),text:input.content.slice(start,end),confidence:"\
certain"}}function readRepositories(root){let list=property(property(root,"R")?.value,"Repositories")?.value,items=list?.type==="array"?list.items:[];return new Map(
items.map(item=>[text(item,"Name")??"",text(item,"URL")??""]))}function sourceOf(entry,repositories){let said=key=>text(entry,key),kind=said("Source")??"Reposit\
ory",remote=forge(kind,said);return remote!==void 0?remote:isRepository(entry)?repositorySource(said("Repository"),repositoryUrl2(entry,repositories)):/^local$/i.
test(kind)?{type:"path",url:said("RemoteUrl")??""}:/^url$/i.test(kind)?{type:"url",url:withoutCredentials(said("RemoteUrl")??"")}:{type:"registry",url:kind}}function isRepository(entry){
return/^(?:repository|cran)$/i.test(text(entry,"Source")??"Repository")}function repositoryUrl2(entry,repositories){let name=text(entry,"Repository")??"";return/^https?:/i.
test(name)?name:repositories.get(name)??""}function repositorySource(name,url){return name===void 0||/^CRAN$/i.test(name)||isDefaultRepository(url)?{type:"regis\
try"}:/^(?:RSPM|P3M|PPM)$/i.test(name)&&(url===""||ecosystem.isMirror(url))?{type:"registry"}:{type:"registry",url:url===""?name:withoutCredentials(url)}}function hostOf(url){
return URL.canParse(url)?new URL(url).host:void 0}function withoutCredentials(url){return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i,"$1")}export{extractor};

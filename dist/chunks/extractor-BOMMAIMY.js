import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{condaFileSource,hashesOf,lockedPackages,placeOf,pypiFileSource}from"./chunk-YUVXC5E4.js";import{readYaml}from"./chunk-4562IIAN.js";import"./chunk-6UFSHZL6.js";
import{yamlAt,yamlEntries,yamlText}from"./chunk-PRDJM426.js";import"./chunk-23UPJA2A.js";import"./chunk-4OH4NMNU.js";import"./chunk-JMRDONT5.js";
import"./chunk-PI5WMIUK.js";import"./chunk-VN5KUC6U.js";import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/*conda-lock*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],lock:!0,maxLength:16e6,extract},mostGaps=20;function extract(input){let{root,gaps:problems}=readYaml(
input),gaps=[...problems],unreadable=(node,reason)=>{gaps.length<mostGaps&&gaps.push(gap(input,node,reason))},list=yamlAt(root,"package");if(list?.type!=="list")
return list!==void 0?unreadable(list,"package is no list"):root!==void 0&&problems.length===0&&unreadable(root,"it has no list of packages"),{components:[],gaps};
let files=[];for(let item of list.items){let file=item.type==="map"?readFile(input,item):void 0;file===void 0?unreadable(item,"the package has no name"):files.push(
file)}return{components:lockedPackages(input,files),gaps}}function readFile(input,entry){let name=yamlText(entry,"name");if(name===void 0||name==="")return;let url=yamlText(
entry,"url"),pip=["pip","pypi"].includes(yamlText(entry,"manager")??""),category=yamlText(entry,"category")??"main",hash=yamlAt(entry,"hash");return{ecosystem:pip?
"pypi":"conda",name,version:yamlText(entry,"version"),source:url===void 0?{type:"registry"}:pip?pypiFileSource(url):condaFileSource(url),url,hashes:hash?.type===
"map"?hashesOf(hash):[],scope:category==="main"?"runtime":/^(?:dev|test)/.test(category)?"development":"optional",dependsOn:yamlEntries(yamlAt(entry,"dependenci\
es")).map(({key})=>key).filter(key=>!key.startsWith("__")),where:[yamlText(entry,"platform")??""],...placeOf([entry.entries.get("name"),entry.entries.get("versi\
on")],input.content)}}function gap({path,locate},node,reason){return{code:"unreadable",subject:path,reason,location:locate(node.start,node.end)}}export{extractor};

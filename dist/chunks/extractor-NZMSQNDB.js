import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{condaFileSource,hashesOf,placeOf,pypiFileSource,readLockedFiles}from"./chunk-QLHQRKUP.js";import{readYaml}from"./chunk-OAO6VKOH.js";import"./chunk-6UFSHZL6.js";
import{yamlAt,yamlEntries,yamlText}from"./chunk-PRDJM426.js";import"./chunk-6IY3PSKD.js";import"./chunk-PRD5AGPP.js";import"./chunk-4OH4NMNU.js";
import"./chunk-CIXJXOOR.js";import"./chunk-FSEYXFMW.js";import"./chunk-PI5WMIUK.js";import"./chunk-VN5KUC6U.js";import"./chunk-OXGD2WKF.js";
import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/*conda-lock*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],lock:!0,maxLength:16e6,extract};function extract(input){let read=entry=>readFile(
input,entry);return readLockedFiles(input,readYaml(input),"package",read,"the package has no name")}function readFile(input,entry){let name=yamlText(entry,"name");
if(name===void 0||name==="")return;let url=yamlText(entry,"url"),pip=["pip","pypi"].includes(yamlText(entry,"manager")??""),category=yamlText(entry,"category")??
"main",hash=yamlAt(entry,"hash");return{ecosystem:pip?"pypi":"conda",name,version:yamlText(entry,"version"),source:url===void 0?{type:"registry"}:pip?pypiFileSource(
url):condaFileSource(url),url,hashes:hash?.type==="map"?hashesOf(hash):[],scope:category==="main"?"runtime":/^(?:dev|test)/.test(category)?"development":"option\
al",dependsOn:yamlEntries(yamlAt(entry,"dependencies")).map(({key})=>key).filter(key=>!key.startsWith("__")),where:[yamlText(entry,"platform")??""],...placeOf([
entry.entries.get("name"),entry.entries.get("version")],input.content)}}export{extractor};

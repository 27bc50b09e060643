import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{condaFileSource,hashesOf,placeOf,pypiFileSource,readLockedFiles}from"./chunk-7UQ6GE7K.js";import{readYaml}from"./chunk-3ZCGRKJI.js";import"./chunk-6UFSHZL6.js";
import{yamlAt,yamlEntries,yamlText}from"./chunk-PRDJM426.js";import"./chunk-2BNU5YWH.js";import"./chunk-56GMYS36.js";import"./chunk-UZGEIL5P.js";
import"./chunk-I2LED7C4.js";import"./chunk-53PCDVRT.js";import"./chunk-PI5WMIUK.js";import"./chunk-J6Y46O6R.js";import"./chunk-2PMG6AWX.js";
import"./chunk-XT6MLETX.js";import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";import"./chunk-CNZO3RC3.js";import"./chunk-GWDX2BPN.js";
import"./chunk-M5F4DRZR.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/*conda-lock*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],maxLength:16e6,extract};function extract(input){let read=entry=>readFile(input,entry);
return readLockedFiles(input,readYaml(input),"package",read,"the package has no name")}function readFile(input,entry){let name=yamlText(entry,"name");if(name===
void 0||name==="")return;let url=yamlText(entry,"url"),pip=["pip","pypi"].includes(yamlText(entry,"manager")??""),category=yamlText(entry,"category")??"main",hash=yamlAt(
entry,"hash");return{ecosystem:pip?"pypi":"conda",name,version:yamlText(entry,"version"),source:url===void 0?{type:"registry"}:pip?pypiFileSource(url):condaFileSource(
url),url,hashes:hash?.type==="map"?hashesOf(hash):[],scope:category==="main"?"runtime":/^(?:dev|test)/.test(category)?"development":"optional",dependsOn:yamlEntries(
yamlAt(entry,"dependencies")).map(({key})=>key).filter(key=>!key.startsWith("__")),where:[yamlText(entry,"platform")??""],...placeOf([entry.entries.get("name"),
entry.entries.get("version")],input.content)}}export{extractor};

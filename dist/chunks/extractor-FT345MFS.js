import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{condaFileSource,hashesOf,placeOf,pypiFileSource,readLockedFiles}from"./chunk-L77GUTHW.js";import"./chunk-2BNU5YWH.js";import{readYaml}from"./chunk-MBO4UOCN.js";
import"./chunk-6UFSHZL6.js";import{yamlAt,yamlEntries,yamlItems,yamlText}from"./chunk-PRDJM426.js";import"./chunk-7O2GXKLP.js";import"./chunk-I2LED7C4.js";
import"./chunk-JDZ3NIPG.js";import"./chunk-CIIUSIQ6.js";import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";
import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";
import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/*conda-lock*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],maxLength:16e6,extract};function extract(input){let read=entry=>readFile(input,entry),
file=readYaml(input),sources=yamlItems(yamlAt(yamlAt(file.root,"metadata"),"sources"));return{...readLockedFiles(input,file,"package",read,"the package has no n\
ame"),manifests:sources.flatMap(source=>source.type==="scalar"&&isBeside(source.text)?source.text:[])}}function isBeside(path){return path!==""&&!path.startsWith(
"/")&&!path.includes(":")}function readFile(input,entry){let name=yamlText(entry,"name");if(name===void 0||name==="")return;let url=yamlText(entry,"url"),pip=["\
pip","pypi"].includes(yamlText(entry,"manager")??""),category=yamlText(entry,"category")??"main",hash=yamlAt(entry,"hash");return{ecosystem:pip?"pypi":"conda",name,
version:yamlText(entry,"version"),source:url===void 0?{type:"registry"}:pip?pypiFileSource(url):condaFileSource(url),url,hashes:hash?.type==="map"?hashesOf(hash):
[],scope:category==="main"?"runtime":/^(?:dev|test)/.test(category)?"development":"optional",dependsOn:yamlEntries(yamlAt(entry,"dependencies")).map(({key})=>key).
filter(key=>!key.startsWith("__")),where:[yamlText(entry,"platform")??""],...placeOf([entry.entries.get("name"),entry.entries.get("version")],input.content)}}export{extractor};

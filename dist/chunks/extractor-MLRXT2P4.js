import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{saysDevelopment}from"./chunk-ADQ2DZP2.js";import{condaFileSource,hashesOf,placeOf,pypiFileSource,readLockedFiles}from"./chunk-L77GUTHW.js";import"./chunk-2BNU5YWH.js";
import{readYaml}from"./chunk-MBO4UOCN.js";import"./chunk-6UFSHZL6.js";import{yamlAt,yamlEntries,yamlItems,yamlText}from"./chunk-PRDJM426.js";import"./chunk-7O2GXKLP.js";
import"./chunk-I2LED7C4.js";import"./chunk-JDZ3NIPG.js";import"./chunk-CIIUSIQ6.js";import{isPackageFile,readMatchSpec,readPackageFile}from"./chunk-T55BQALJ.js";
import{archiveName,readRequirement}from"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";
import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import"./chunk-KI6PBNG7.js";var unused={where:[],scope:"runtime"};function readEnvironments(root){let indexes=new Set,users=new Map;for(let{key:name,value}of yamlEntries(yamlAt(root,"envir\
onments"))){for(let item of yamlItems(yamlAt(value,"indexes")))item.type==="scalar"&&indexes.add(item.text);let scope=name==="default"?"runtime":saysDevelopment(
name)?"development":"optional";for(let{key:platform,value:list}of yamlEntries(yamlAt(value,"packages")))for(let item of yamlItems(list)){let address=yamlText(item,
"conda")??yamlText(item,"pypi")??yamlText(item,"conda_source");if(address===void 0)continue;let known=users.get(address);known===void 0?users.set(address,{where:[
`${name}/${platform}`],scope}):(known.where.push(`${name}/${platform}`),(scope==="runtime"||known.scope==="development")&&(known.scope=scope))}}return{indexes:[
...indexes],usersOf:address=>users.get(address)??unused}}function identify(entry){let kind=yamlText(entry,"kind")??yamlText(entry,"manager"),at=key2=>entry.entries.get(key2),source=yamlText(entry,"conda_source");if(source!==
void 0)return readSource(source,at("conda_source"));let key=["conda","pypi"].find(name2=>entry.entries.has(name2)),ecosystem=(key??kind)==="conda"?"conda":["pyp\
i","pip"].includes(key??kind??"")?"pypi":void 0;if(ecosystem===void 0)return;let address=yamlText(entry,...key===void 0?["url"]:[key])??yamlText(entry,"path")??
"",file=ecosystem==="conda"?fileOf(address):archiveName(address.replace(/[?#].*$/s,"")),name=yamlText(entry,"name")??file?.name;if(name===void 0||name==="")return;
let named=[at("name"),at("version")].filter(place=>place!==void 0);return{ecosystem,reference:address,address,name,version:yamlText(entry,"version")??file?.version,
places:named.length>0?named:[at(key===void 0?"url":key)]}}function fileOf(address){return isPackageFile(address)?readPackageFile(address):void 0}function readSource(text,place){
let[,name,path=""]=/^([\w.-]+)(?:\[[^\]]*\])?\s@\s(.*)$/s.exec(text.trim())??[];return name===void 0?void 0:{ecosystem:"conda",reference:text,address:path,name,
version:void 0,places:[place]}}var extractor={files:["**/pixi.lock"],maxLength:32e6,extract};function extract(input){let file=readYaml(input),environments=readEnvironments(file.root),key=yamlAt(
file.root,"packages")===void 0?"package":"packages";return{...readLockedFiles(input,file,key,entry=>readFile(input,entry,environments),"it cannot be told which \
package this is"),governs:"below"}}function readFile(input,entry,environments){let stated=identify(entry);if(stated===void 0)return;let{ecosystem,reference,address,
name,version,places}=stated,pip=ecosystem==="pypi",used=environments.usersOf(reference),platform=yamlText(entry,"platform"),remote=/^[a-z][a-z0-9+.-]*:\/\/|^git\+/i.
test(address);return{ecosystem,name,version,source:pip?pypiFileSource(address,environments.indexes):condaFileSource(address),url:remote?address.replace(/^git\+/i,
""):void 0,hashes:[...hashesOf(entry),...hashesOf(mapAt(entry,"hash"))],scope:used.scope,dependsOn:pip?yamlItems(yamlAt(entry,"requires_dist")).flatMap(requiredName):
[...yamlItems(yamlAt(entry,"depends")),...yamlItems(yamlAt(entry,"dependencies"))].flatMap(dependsName),where:used.where.length>0||platform===void 0?used.where:
[platform],...placeOf(places,input.content)}}function mapAt(entry,key){let node=yamlAt(entry,key);return node?.type==="map"?node:void 0}function requiredName(node){
let requirement=node.type==="scalar"?readRequirement(node.text):void 0;return requirement===void 0||isFailure(requirement)||requirement.name===void 0?[]:/\bextra\s*==/.
test(requirement.marker??"")?[]:[requirement.name]}function dependsName(node){let spec=node.type==="scalar"?readMatchSpec(node.text):void 0;return spec===void 0||
isFailure(spec)||spec.name.startsWith("__")?[]:[spec.name]}export{extractor};

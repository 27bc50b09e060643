import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readToml}from"./chunk-5VAZFEJM.js";import{ecosystem,lockedSource}from"./chunk-KINK7D3E.js";import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";
import"./chunk-KHRRTK3X.js";import"./chunk-S623P2ZJ.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";import"./chunk-VN5KUC6U.js";
import"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";function readCrate(table,checksums){let nameEntry=table.entries.get("name"),versionEntry=table.entries.get("version");if(nameEntry?.value.type!=="string"||!isCrateName(
nameEntry.value.value))return{reason:"the package has no name"};if(versionEntry?.value.type!=="string")return{reason:`${nameEntry.value.value} has no version`};
let name=nameEntry.value.value,version=versionEntry.value.value,written=tomlText(table,"source");return{name,version,source:lockedSource(written),own:written===
void 0,checksum:tomlText(table,"checksum")??checksums.get(`${name} ${version} (${written??""})`),dependencies:readDependencies(table),start:Math.min(nameEntry.start,
versionEntry.start),end:Math.max(nameEntry.end,versionEntry.end)}}function readChecksums(root){let metadata=tomlAt(root,"metadata"),checksums=new Map;if(metadata?.
type!=="table")return checksums;for(let{key,value}of metadata.entries.values())!key.startsWith("checksum ")||value.type!=="string"||value.value==="<none>"||checksums.
set(key.slice(9),value.value);return checksums}function readDependencies(table){let list=tomlAt(table,"dependencies");return list?.type!=="array"?[]:list.items.
flatMap(item=>{if(item.type!=="string")return[];let[name="",version]=item.value.split(" ",2);return[{name,version}]})}function isCrateName(name){return name!==""&&
name.length<=256&&!/[\s/\\]/.test(name)}var newestKnown=4,extractor={files:["**/Cargo.lock"],lock:!0,maxLength:16e6,extract};function extract(input){let{root,gaps}=readToml(input),gap=(start,end,reason)=>{
gaps.push({code:"unreadable",subject:input.path,reason,location:input.locate(start,end)})},version=tomlAt(root,"version");version?.type==="integer"&&Number(version.
value)>newestKnown&&gap(version.start,version.end,`version ${String(version.value)} of the file is newer than what is understood`);let list=tomlAt(root,"package"),
own=tomlAt(root,"root");list!==void 0&&list.type!=="array"&&gap(list.start,list.end,"package is no list of tables");let checksums=readChecksums(root),crates=[];
for(let item of[...own===void 0?[]:[own],...list?.type==="array"?list.items:[]]){let crate=item.type==="table"?readCrate(item,checksums):{reason:"a package is n\
o table"};"reason"in crate?gap(item.start,item.end,crate.reason):crates.push(crate)}return{components:components(crates,input),gaps,governs:"below"}}function components(crates,input){
let direct=new Set;for(let{own,dependencies}of crates)if(own)for(let{name,version}of dependencies)direct.add(version===void 0?name:`${name} ${version}`);let taken=new Set;
return crates.map(({name,version,source,checksum,dependencies,start,end})=>{let slot=[`${name}@${compatible(version)}`,`${name}@${version}`,`${name}@${version} ${source.
url??""}`].find(one=>!taken.has(one))??name;return taken.add(slot),{kind:"package",ecosystem:"cargo",name,purl:ecosystem.purl(name,version),version,hashes:checksum===
void 0?[]:[`sha256:${checksum}`],source,scope:"runtime",direct:direct.has(name)||direct.has(`${name} ${version}`),dependsOn:[...new Set(dependencies.map(dependency=>dependency.
name))],slot,location:input.locate(start,end),text:input.content.slice(start,end),confidence:"certain"}})}function compatible(version){return/^(?:0\.){0,2}[1-9]\d*/.
exec(version)?.[0]??version}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{namesOf,projectPath,projectWants}from"./chunk-RE26JBTH.js";import{foreignFiles,lockedComponents,readIdentity,readTables}from"./chunk-NOQGG3DR.js";
import{registryAt,repositoryAt}from"./chunk-PDBLP23F.js";import{syntaxGaps}from"./chunk-LNRB6LII.js";import"./chunk-FEMI6ZQQ.js";import"./chunk-2BNU5YWH.js";
import"./chunk-56GMYS36.js";import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";import{parseToml}from"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";
import{unreadable}from"./chunk-53PCDVRT.js";import"./chunk-ZM4ZGOFB.js";import"./chunk-4FLRFKGP.js";import"./chunk-4CVOQWCM.js";import"./chunk-BLZAMVQC.js";
import"./chunk-CLA5EWUU.js";import"./chunk-XYA5Z2HS.js";import"./chunk-S4M4VCR4.js";import"./chunk-AJMNYNFG.js";import"./chunk-A5OYSPPA.js";
import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-J6Y46O6R.js";import"./chunk-2PMG6AWX.js";import{archiveName,ecosystem,
readDirect}from"./chunk-XT6MLETX.js";import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";import"./chunk-CNZO3RC3.js";import"./chunk-GWDX2BPN.js";
import"./chunk-RQEJKIZR.js";import"./chunk-M5F4DRZR.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";function readPackage(table){let identity=readIdentity(table);if(identity===void 0)return;let wheels=tomlAt(table,"wheels"),files=[tomlAt(table,"archive"),tomlAt(
table,"sdist"),...wheels?.type==="array"?wheels.items:[]],archive=tomlText(table,"archive","url")??tomlText(table,"archive","path")??"",marker=tomlText(table,"m\
arker");return{...identity,version:identity.version??archiveName(archive)?.version,source:readSource(table),hashes:files.flatMap(file=>file?.type==="table"?readHashes(
tomlAt(file,"hashes")):[]),urls:files.flatMap(file=>file?.type==="table"?tomlText(file,"url")??[]:[]),scope:readScope(marker),dependsOn:readDependencies(tomlAt(
table,"dependencies")),variant:marker??tomlText(table,"requires-python")}}function readDependencies(list){return(list?.type==="array"?list.items:[]).flatMap(table=>{
let name=table.type==="table"?tomlText(table,"name"):void 0;if(table.type!=="table"||name===void 0)return[];let says=["vcs","directory","archive","index"].some(
key=>table.entries.has(key)),version=tomlText(table,"version");return[{name:ecosystem.normalizeName(name),version,...says&&{source:readSource(table)}}]})}function readSource(table){
let text=(...path)=>tomlText(table,...path);if(table.entries.has("vcs")){let url=text("vcs","url")??text("vcs","path");return repositoryAt(url,text("vcs","reque\
sted-revision"),text("vcs","commit-id"))}if(table.entries.has("directory"))return pathAt(text("directory","path"));if(table.entries.has("archive")){let url=text(
"archive","url");return url===void 0?pathAt(text("archive","path")):readDirect(url).source}return registryAt(text("index"))}function pathAt(path){return{type:"p\
ath",...path!==void 0&&{url:path}}}function readHashes(node){return(node?.type==="table"?[...node.entries.values()]:[]).flatMap(({key,value})=>value.type==="str\
ing"?[`${key}:${value.value}`]:[])}function readScope(marker){let alternatives=(marker??"").split(/\bor\b/);return alternatives.every(one=>/\bin\s+dependency_groups\b/.
test(one))?"development":alternatives.every(one=>/\bin\s+(?:dependency_groups|extras)\b/.test(one))?"optional":"runtime"}var extractor={files:["**/pylock.toml","**/pylock.*.toml"],maxLength:1e8,extract};function extract(input){let{root,errors}=parseToml(input.content),{found,gaps}=readTables(
input,root,"packages",readPackage),project=projectWants(input),names=project===void 0?void 0:namesOf(project),entries=found.map(one=>({...one,direct:names?.has(
one.name)}));return{components:lockedComponents(input,entries),gaps:[...syntaxGaps(input,errors),...versionGaps(input,root),...gaps,...entries.flatMap(entry=>foreignFiles(
input,entry))],wants:[projectPath(input.path)]}}function versionGaps(input,root){let entry=root.entries.get("lock-version"),version=tomlText(root,"lock-version")??
"";return entry===void 0||/^1(?:\.|$)/.test(version)?[]:[unreadable(input,entry.start,entry.end,"the lock is of a version that is not known")]}export{extractor};

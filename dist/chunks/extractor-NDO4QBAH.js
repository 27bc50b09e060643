import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{namesOf,projectPath,projectWants}from"./chunk-IQ4Y3E5I.js";import{foreignFiles,lockedComponents,readIdentity,readTables,textsOf}from"./chunk-JIPK2OER.js";
import{registryAt,repositoryAt}from"./chunk-LYO7H3W6.js";import{ecosystem}from"./chunk-CIXJXOOR.js";import{archiveName,readDirect}from"./chunk-FSEYXFMW.js";
import{syntaxGaps}from"./chunk-5VAZFEJM.js";import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";import{parseToml}from"./chunk-KHRRTK3X.js";import"./chunk-VN5KUC6U.js";
import{unreadable}from"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";function readPackage(table){let identity=readIdentity(table);if(identity===void 0)return;let wheels=tomlAt(table,"wheels"),files=[tomlAt(table,"archive"),tomlAt(
table,"sdist"),...wheels?.type==="array"?wheels.items:[]],archive=tomlText(table,"archive","url")??tomlText(table,"archive","path")??"",marker=tomlText(table,"m\
arker");return{...identity,version:identity.version??archiveName(archive)?.version,source:readSource(table),hashes:files.flatMap(file=>file?.type==="table"?readHashes(
tomlAt(file,"hashes")):[]),urls:files.flatMap(file=>file?.type==="table"?tomlText(file,"url")??[]:[]),scope:readScope(marker),dependsOn:textsOf(tomlAt(table,"de\
pendencies"),"name").map(name=>ecosystem.normalizeName(name)),variant:marker??tomlText(table,"requires-python")}}function readSource(table){let text=(...path)=>tomlText(
table,...path);if(table.entries.has("vcs")){let url=text("vcs","url")??text("vcs","path");return repositoryAt(url,text("vcs","requested-revision"),text("vcs","c\
ommit-id"))}if(table.entries.has("directory"))return pathAt(text("directory","path"));if(table.entries.has("archive")){let url=text("archive","url");return url===
void 0?pathAt(text("archive","path")):readDirect(url).source}return registryAt(text("index"))}function pathAt(path){return{type:"path",...path!==void 0&&{url:path}}}
function readHashes(node){return(node?.type==="table"?[...node.entries.values()]:[]).flatMap(({key,value})=>value.type==="string"?[`${key}:${value.value}`]:[])}
function readScope(marker){let alternatives=(marker??"").split(/\bor\b/);return alternatives.every(one=>/\bin\s+dependency_groups\b/.test(one))?"development":alternatives.
every(one=>/\bin\s+(?:dependency_groups|extras)\b/.test(one))?"optional":"runtime"}var extractor={files:["**/pylock.toml","**/pylock.*.toml"],lock:!0,maxLength:1e8,extract};function extract(input){let{root,errors}=parseToml(input.content),{found,
gaps}=readTables(input,root,"packages",readPackage),project=projectWants(input),names=project===void 0?void 0:namesOf(project),entries=found.map(one=>({...one,direct:names?.
has(one.name)}));return{components:lockedComponents(input,entries),gaps:[...syntaxGaps(input,errors),...versionGaps(input,root),...gaps,...entries.flatMap(entry=>foreignFiles(
input,entry))],wants:[projectPath(input.path)]}}function versionGaps(input,root){let entry=root.entries.get("lock-version"),version=tomlText(root,"lock-version")??
"";return entry===void 0||/^1(?:\.|$)/.test(version)?[]:[unreadable(input,entry.start,entry.end,"the lock is of a version that is not known")]}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{registryAt,repositoryAt}from"./chunk-SEIC5ZGU.js";import{pipenvSources}from"./chunk-OCBHQX47.js";import{syntaxGaps}from"./chunk-O2QZSWCQ.js";
import{requiredPackage}from"./chunk-N7QOBH5J.js";import{indexComponents}from"./chunk-GW5UWRLM.js";import{possibleLocks}from"./chunk-5EJPHIGP.js";
import"./chunk-URJFY3SD.js";import{givenAt,givingText}from"./chunk-EWJBQYUB.js";import{parseToml}from"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";
import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";import{isTemplate,unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";
import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";
import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import{ecosystem,isPackageName,readClauses,readDirect}from"./chunk-KY2SHIGB.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";
import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/Pipfile"],extract},others=new Set(["source","requires","scripts","pipenv","pipfile"]),scopes=new Map([["packages","runtime"],["dev-pac\
kages","development"]]);function extract(input){let{root,errors}=parseToml(input.content),components=indexComponents(input,pipenvSources(tomlAt(root,"source"))),
gaps=[...syntaxGaps(input,errors)],indexes=readIndexes(root);for(let category of root.entries.values())if(!others.has(category.key)){if(category.value.type!=="t\
able"){scopes.has(category.key)&&gaps.push(unreadable(input,category.start,category.end,`${category.key} is no table`));continue}for(let entry of category.value.
entries.values()){let found=readEntry(input,entry,category.key,indexes);components.push(...found.components),gaps.push(...found.gaps)}}return{components,gaps,wants:possibleLocks(
input.path)}}function readIndexes(root){let list=tomlAt(root,"source"),tables=list?.type==="array"?list.items.filter(item=>item.type==="table"):[],[first]=tables;
return{urls:new Map(tables.map(table=>[tomlText(table,"name")??"",tomlText(table,"url")])),first:first&&tomlText(first,"url"),firstAt:first&&tomlAt(first,"url")}}
function readEntry(input,{key,value,start,end},category,indexes){let gap=(reason,code="parse-error")=>({code,subject:key,reason,location:input.locate(start,end)});
if(!isPackageName(key))return{components:[],gaps:[gap("the entry names no package")]};if(value.type!=="string"&&value.type!=="table")return{components:[],gaps:[
gap("a package is neither text nor a table")]};let specifier=value.type==="string"?value.value:tomlText(value,"version"),isLater=isTemplate(specifier??""),source=value.
type==="table"?readSource(input,value,indexes):usual(input,indexes),version=value.type==="table"?readDirect(tomlText(value,"file")??"").version:void 0,isRead=specifier===
void 0||specifier.trim()==="*"||isSpecifier(specifier),problem="its version specifier is malformed",facts=requiredPackage({name:key,extras:[],hashes:[],source,start,
end,...specifier!==void 0&&{specifier},...version!==void 0&&{version},...!isRead&&!isLater&&{problem}});if(facts===void 0)return{components:[],gaps:[]};let component={
...facts,...isLater&&{versionUnknown:!0},scope:scopes.get(category)??"optional",direct:!0,slot:category,location:input.locate(start,end),...givenAt(input,givingText(
value,"ref","version","file")),text:input.content.slice(start,end)},later=gap("the version is only known when the file is used","unresolved-reference");return{components:[
component],gaps:isLater?[later]:isRead?[]:[gap(problem)]}}function isSpecifier(text){return readClauses(text)!==void 0||ecosystem.admitted(text)!==void 0}function usual({
locate},{first,firstAt}){let source=registryAt(first);return source.url===void 0||firstAt===void 0?source:{...source,optionsAt:locate(firstAt.start,firstAt.end)}}
function readSource(input,table,indexes){for(let kind of["git","hg","svn","bzr"]){let url=tomlText(table,kind);if(url!==void 0)return repositoryAt(url,tomlText(
table,"ref"),void 0)}let path=tomlText(table,"path");if(path!==void 0)return{type:"path",url:path};let file=tomlText(table,"file");if(file!==void 0)return readDirect(
file).source;let index=tomlText(table,"index"),{urls}=indexes;return index!==void 0&&urls.has(index)?registryAt(urls.get(index)):index!==void 0&&URL.canParse(index)?
registryAt(index):usual(input,indexes)}export{extractor};

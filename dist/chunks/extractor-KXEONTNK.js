import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{requirementOf}from"./chunk-YLEC6IVZ.js";import{registryAt,repositoryAt}from"./chunk-SEIC5ZGU.js";import{uvSettings}from"./chunk-OCBHQX47.js";
import{syntaxGaps}from"./chunk-O2QZSWCQ.js";import"./chunk-XTOEK7LH.js";import"./chunk-N7QOBH5J.js";import{indexComponents}from"./chunk-GW5UWRLM.js";
import{possibleLocks}from"./chunk-5EJPHIGP.js";import"./chunk-URJFY3SD.js";import"./chunk-EWJBQYUB.js";import{parseToml}from"./chunk-MNZMW5QX.js";
import"./chunk-I2LED7C4.js";import{sourceOffset,tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";import{unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-UBB6QPSA.js";
import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";
import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import{ecosystem,readDirect}from"./chunk-KY2SHIGB.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";
import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";function readBlock(content){let found,run,close=()=>{if(run===void 0)return;let at=run[0]?.start??0;found=found===void 0?blockOf(run):{reason:"there are two blo\
cks of metadata",at},run=void 0};for(let at=0;at<content.length;){let newline=content.indexOf(`
`,at),end=newline===-1?content.length:newline,text=content.slice(at,content[end-1]==="\r"&&end>at?end-1:end);run!==void 0&&text!=="#"&&!text.startsWith("# ")&&close(),
run!==void 0?run.push({text,start:at}):text==="# /// script"&&(run=[{text,start:at}]),at=end+1}return close(),found}function blockOf(run){let start=run[0]?.start??
0,last=run.findLastIndex(({text})=>text==="# ///");if(last===-1)return{reason:"the block of metadata has no end",at:start};let lines=run.slice(1,last),offsets=[],
length=0,texts=lines.map(({text})=>{let line=text.slice(2);return offsets.push(length),length+=line.length+1,line}),map=offset=>{let low=0,high=offsets.length-1;
for(;low<high;){let middle=low+high+1>>1;(offsets[middle]??0)<=offset?low=middle:high=middle-1}let line=lines[low];return line===void 0?start:line.start+2+offset-
(offsets[low]??0)};return{text:texts.join(`
`),start,end:(run[last]?.start??start)+5,map}}var extractor={files:["**/*.py","**/*.pyw"],interpreters:["python","pypy","uv"],mayMatter:(content,path)=>content.includes("# /// script")||!isNamed(path),extract(input){
let extraction=metadata(input);return isNamed(input.path)?extraction:{...extraction,embedded:[{language:"python",text:input.content,map:offset=>offset}]}}};function isNamed(path){
return/\.pyw?$/.test(path)}function metadata(input){let block=readBlock(input.content);if(block===void 0)return{components:[],gaps:[]};if(isFailure(block))return{
components:[],gaps:[unreadable(input,block.at,block.at+12,block.reason)]};let{root,errors}=parseToml(block.text),components=[],gaps=[...syntaxGaps(input,errors.
map(error=>({...error,offset:block.map(error.offset)})))],sources=readSources(root),list=tomlAt(root,"dependencies");list!==void 0&&list.type!=="array"&&gaps.push(
unreadable(input,block.map(list.start),block.map(list.end),"dependencies is no list"));for(let item of list?.type==="array"?list.items:[]){if(item.type!=="strin\
g"){gaps.push(unreadable(input,block.map(item.start),block.map(item.end),"a requirement is not text"));continue}let map=offset=>block.map(sourceOffset(item,offset)),
found=requirementOf(input,item.value,{scope:"runtime",slot:"script",index:sources.index,map});components.push(...found.components.map(component=>placed(component,
sources.byName))),gaps.push(...found.gaps)}let set=uvSettings(tomlAt(root,"tool","uv"),"tool.uv.").map(setting=>({...setting,start:block.map(setting.start),end:block.
map(setting.end)}));return components.push(...indexComponents(input,set)),{components,gaps,wants:possibleLocks(input.path)}}function placed(component,sources){if(component.
kind!=="package"||component.source.type!=="registry")return component;let source=sources.get(component.name);return source===void 0?component:{...component,source}}
function readSources(root){let indexes=tables(tomlAt(root,"tool","uv","index")),urls=new Map(indexes.map(index=>[tomlText(index,"name")??"",tomlText(index,"url")])),
byName=new Map,sources=tomlAt(root,"tool","uv","sources");for(let{key,value}of sources?.type==="table"?sources.entries.values():[]){let[found]=tables(value).flatMap(
table=>readSource(table,urls)??[]);found!==void 0&&byName.set(ecosystem.normalizeName(key),found)}let[first]=indexes.filter(index=>isTrue(tomlAt(index,"default")));
return{byName,index:first&&registryAt(tomlText(first,"url")).url}}function readSource(table,urls){let index=tomlText(table,"index");if(index!==void 0)return registryAt(
urls.get(index));let git=tomlText(table,"git"),ref=tomlText(table,"rev")??tomlText(table,"tag")??tomlText(table,"branch");if(git!==void 0)return repositoryAt(git,
ref,void 0);let url=tomlText(table,"url");if(url!==void 0)return readDirect(url).source;let path=tomlText(table,"path");return path===void 0?void 0:{type:"path",
url:path}}function tables(node){return node?.type==="table"?[node]:node?.type==="array"?node.items.filter(item=>item.type==="table"):[]}function isTrue(node){return node?.
type==="boolean"&&node.value===!0}export{extractor};

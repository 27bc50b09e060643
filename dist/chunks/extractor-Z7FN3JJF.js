import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{indexesOf,tellingSettings}from"./chunk-KFW3SXHA.js";import"./chunk-5XQBGQKZ.js";import"./chunk-OCBHQX47.js";import{indexComponents}from"./chunk-GW5UWRLM.js";
import"./chunk-URJFY3SD.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-QRWDQ43Y.js";import"./chunk-JDZ3NIPG.js";
import{few,syntaxCode,unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";
import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";
import"./chunk-RYM7763F.js";import{channelName}from"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";
import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import{withoutCredentials}from"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";
import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var extractor={formats:["settings"],files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}","**/{pip.conf,pip.ini,.pip.conf,\
.pip.ini,.pydistutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}","**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}","**/.car\
go/{config,config.toml}","**/.bundle/config","**/go.env"],extract(input){let{tool,settings,errors}=tellingSettings(input.path,input.content,!0);if(tool===void 0)
return{components:[],gaps:[]};let indexes=indexesOf(tool,settings,input.content),understood=new Set(indexes.map(({start})=>start)),sources=new Set(settings.flatMap(
({written})=>/^source\.(.+)\.registry$/.exec(written)?.[1]??[])),told=settings.filter(setting=>!understood.has(setting.start)&&!isUsual(setting,tool,sources)).map(
setting=>gapOf(setting,input)),mistakes=tool==="pnpm"?[]:errors.map(error=>mistake(input,error));return{components:indexComponents(input,indexes,input.isWritten!==
!0),gaps:[...few(told),...few(mistakes)]}}};function mistake(input,error){return unreadable(input,error.offset,error.offset,error.message,syntaxCode(error))}function isUsual({
key,written,text},tool,sources){return text===""?!0:/ssl/.test(key)?text==="true":tool==="conda"&&/channel/.test(key)?channelName(text)===void 0||text==="nodefa\
ults":tool==="cargo"&&written.endsWith(".replace-with")&&sources.has(text)}function gapOf({key,text,start,end},{locate}){return{code:"not-covered",subject:`${key}\
 = ${withoutCredentials(text)}`.slice(0,300),reason:"it changes where packages come from, or how they are fetched, for manifests that do not say so",location:locate(
start,end)}}export{extractor};

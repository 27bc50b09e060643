import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{indexesOf,tellingSettings}from"./chunk-KGP4J5CA.js";import"./chunk-5XQBGQKZ.js";import"./chunk-I5BZZDRJ.js";import{indexComponents}from"./chunk-GW5UWRLM.js";
import"./chunk-O342E5LI.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";
import{few,syntaxCode,unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-XOEI7JOW.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";
import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";
import"./chunk-IINV63C2.js";import{channelName}from"./chunk-UCT2F2WO.js";import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";
import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";
import"./chunk-PI5WMIUK.js";import{withoutCredentials}from"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={formats:["settings"],files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}","**/{pip.conf,pip.ini,.pip.conf,\
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

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{indexComponents}from"./chunk-2VBIEE64.js";import{indexesOf,tellingSettings}from"./chunk-4ZFBRDE6.js";import"./chunk-5XQBGQKZ.js";import"./chunk-AAB6FRW5.js";
import"./chunk-ORMPQEHT.js";import"./chunk-Y2SKWLE6.js";import"./chunk-UZGEIL5P.js";import"./chunk-I2LED7C4.js";import{few,syntaxCode,unreadable}from"./chunk-APRTNAOC.js";
import"./chunk-GHJLIP3Y.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-2UOWJDTF.js";import"./chunk-H6I6BW6L.js";
import"./chunk-IIYQLXPZ.js";import"./chunk-XTROB3LX.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import{channelName}from"./chunk-6KQTYQNS.js";
import"./chunk-2JBACWHZ.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-PI5WMIUK.js";import"./chunk-L5EIZTZM.js";import{withoutCredentials}from"./chunk-BVMALLX6.js";
import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}","**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils\
.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}","**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}","**/.cargo/{config,config.tom\
l}","**/.bundle/config","**/go.env"],extract(input){let{tool,settings,errors}=tellingSettings(input.path,input.content);if(tool===void 0)return{components:[],gaps:[]};
let indexes=indexesOf(tool,settings,input.content),understood=new Set(indexes.map(({start})=>start)),sources=new Set(settings.flatMap(({written})=>/^source\.(.+)\.registry$/.
exec(written)?.[1]??[])),told=settings.filter(setting=>!understood.has(setting.start)&&!isUsual(setting,tool,sources)).map(setting=>gapOf(setting,input)),mistakes=tool===
"pnpm"?[]:errors.map(error=>mistake(input,error));return{components:indexComponents(input,indexes,input.isWritten!==!0),gaps:[...few(told),...few(mistakes)]}}};
function mistake(input,error){return unreadable(input,error.offset,error.offset,error.message,syntaxCode(error))}function isUsual({key,written,text},tool,sources){
return text===""?!0:/ssl/.test(key)?text==="true":tool==="conda"&&/channel/.test(key)?channelName(text)===void 0||text==="nodefaults":tool==="cargo"&&written.endsWith(
".replace-with")&&sources.has(text)}function gapOf({key,text,start,end},{locate}){return{code:"not-covered",subject:`${key} = ${withoutCredentials(text)}`.slice(
0,300),reason:"it changes where packages come from, or how they are fetched, for manifests that do not say so",location:locate(start,end)}}export{extractor};

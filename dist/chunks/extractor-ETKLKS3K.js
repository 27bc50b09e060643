import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{embeddedRun,parseDockerfile,steps}from"./chunk-T6X7OMJV.js";import"./chunk-ELFQ4YSI.js";import"./chunk-FOQBHDDZ.js";import"./chunk-URJFY3SD.js";
import"./chunk-GGIEYIEX.js";import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";
import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";
import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";
import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-IBSS7OS7.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var maxEmbedded=4e6,withValue=/^(?:secret|mount|aws-role-arn)$/,extractor={files:["**/{Earthfile,*.earth}"],pointsAtRequirements:!0,extract({content,path,locate}){
let embedded=[],room=content.length+maxEmbedded;for(let step of steps(parseDockerfile(content))){if(step.instruction.keyword!=="RUN")continue;let run=embeddedRun(
content,step,"run");if(run===void 0)continue;room-=[...run.environment?.values()??[]].reduce((size,value)=>size+value.length,run.text.length);let location=locate(
step.instruction.start,step.instruction.end),reason="the file holds too much text to run";if(room<0)return{components:[],gaps:[{code:"limit-exceeded",subject:path,
reason,location}],embedded};embedded.push({...run,text:withoutValues(run.text,step.instruction)})}return{components:[],gaps:[],embedded}}};function withoutValues(text,{
flags}){let last=flags.at(-1),open=last?.value===void 0&&withValue.test(last?.name??""),at=0;for(let[word]of text.slice(0,1e3).matchAll(/\S+\s*/g)){if(!open&&(at===
0||!word.startsWith("--")))break;open=!open&&withValue.test(word.slice(2).trim()),at+=word.length}return" ".repeat(at)+text.slice(at)}export{extractor};

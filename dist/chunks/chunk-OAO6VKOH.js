import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{logicalLines}from"./chunk-6UFSHZL6.js";import{parseYaml}from"./chunk-4OH4NMNU.js";function scalarOffset(content,{text,start,end},offset){for(let from of[start,start+1])if(content.startsWith(text,from))return from+offset;return Math.min(start+
offset,Math.max(end-1,start))}function scalarLines(content,node){return logicalLines(node.text).map(line=>({...line,source:offset=>scalarOffset(content,node,line.
source(offset))}))}var conflict=/^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t][^\n]*)?\r?$/gm,mostGaps=20;function readYaml(input){let{content,path,locate}=input,unreadable=(reason,start,end)=>({
code:"unreadable",subject:path,reason,location:locate(start,end)}),gaps=[],text=content.replace(conflict,(marker,at)=>(gaps.length<mostGaps&&gaps.push(unreadable(
"a merge conflict is not resolved",at,at+marker.trimEnd().length))," ".repeat(marker.length))),{root,errors}=parseYaml(text);for(let{message,offset}of errors.slice(
0,mostGaps))gaps.push(unreadable(message,offset,offset));return{root,gaps}}export{scalarOffset,scalarLines,readYaml};

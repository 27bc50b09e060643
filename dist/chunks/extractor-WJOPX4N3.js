import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{property,text}from"./chunk-M2T7UC5D.js";import{joinedStrings}from"./chunk-2Y6GPL5O.js";import{decoded}from"./chunk-YS6KM4OM.js";import{
parseJson,summary}from"./chunk-BJDYUTJ2.js";import{syntaxCode}from"./chunk-APRTNAOC.js";import"./chunk-BVMALLX6.js";import"./chunk-KI6PBNG7.js";function interpolated(command,start,values){let text2="",at=0,offsets=[],copy=to=>{for(let index=at;index<to;index++)offsets.push(start+index);text2+=command.slice(
at,to),at=to},pattern=/\$?\{[^{}\n]{1,200}\}|\$[a-z_]\w{0,100}/gi,isChanged=!1;for(let{0:written,index}of command.matchAll(pattern)){let value=replacement(written,
values);if(value!==void 0){copy(index);for(let each=0;each<value.length;each++)offsets.push(start+index+(each===value.length-1?written.length-1:0));text2+=value,
at=index+written.length,isChanged=!0}}return isChanged?(copy(command.length),offsets.push(start+command.length),{text:text2,start:Uint32Array.from(offsets)}):{text:command,
start}}function replacement(written,values){if(written.startsWith("$"))return/^\$\w+$/.test(written)?values.get(written.slice(1)):void 0;let expression=written.
slice(1,-1).trim();if(expression==="sys.executable")return"/usr/bin/python3";let[,,literal]=/^(["'])([^"'\\]*)\1$/.exec(expression)??[];if(literal!==void 0)return literal;
if(/^[a-z_]/i.test(expression))return values.get(expression)??`\${${"_".repeat(Math.max(written.length-3,1))}}`}var transparent=/^%%(?:capture|time|timeit|prun|python3?|px|memit|mprun|snakeviz|heat|skip|debug)\b/,shellMagic=/^%%(?:bash|sh|shell|system|sx|!|script[ \t]+(?:bash|sh|\/bin\/(?:ba)?sh))(?![\w-])/,
fileMagic=/^%%(?:writefile|file)[ \t]+(-a[ \t]+|--append[ \t]+)?["']?([^\s"']{1,200})["']?$/,commandMagic=/^%(?=(?:pip|conda|mamba|micromamba|uv)[ \t])/,shellLine=/^(?:!!?|%(?:sx|system|shell)[ \t])/,
automagic=/^(?=(?:pip3?|conda|mamba)[ \t]+(?:install|create)[ \t])/,around=/^%(?:time|timeit|prun|memit|mprun|lprun|capture|notify)\b(?:[ \t]+-\S+(?:[ \t]+\d+)?){0,8}[ \t]+(?=[!%])/,
plainText=/^([a-z_]\w{0,100})[ \t]*=(?!=)(?:[ \t]*(["'])([^"'\\\n{}$]{0,200})\2[ \t]*(?:#.*)?$)?/i,assignment=/^[\w., \t]{1,200}=[ \t]*(?=[!%])/;function cellParts(cell,values=new Map){
let first=/^\s*/.exec(cell)?.[0].length??0;if(cell.startsWith("%%",first)){let lineFeed=cell.indexOf(`
`,first),line=cell.slice(first,lineFeed===-1?void 0:lineFeed),start=lineFeed===-1?cell.length:lineFeed+1;if(shellMagic.test(line))return[{language:"shell",text:cell.
slice(start),start}];let[,flag,path]=fileMagic.exec(line.trimEnd())??[];return path!==void 0?[{language:"file",text:cell.slice(start),start,path,appends:flag!==
void 0}]:transparent.test(line)?lineParts(cell,start,values):[]}return lineParts(cell,0,values)}function lineParts(cell,from,values){let parts=[],python="",quoted=!1;
for(let at=from;at<cell.length;at++){let end=lineEnd(cell,at),line=cell.slice(at,end),before=quoted?-1:magicAt(line);if(before===-1){/("""|''')/.test(line)&&line.
split(/"""|'''/).length%2===0&&(quoted=!quoted);let[,name,,value]=plainText.exec(line)??[];name!==void 0&&value!==void 0?values.set(name,value):name!==void 0&&values.
delete(name),python+=line,at=end}else{let whole=commandEnd(cell,end),command=commandSign(line.slice(before)),start=at+before+(command??0);command!==void 0&&parts.
push({language:"shell",...interpolated(cell.slice(start,whole),start,values)}),python+=`${line.slice(0,before)}0${cell.slice(at+before+1,whole).replaceAll(/[^\n]/g,
" ")}`,at=whole}at<cell.length&&(python+=`
`)}return python.trim()===""?parts:[...parts,{language:"python",text:python,start:from}]}function magicAt(line){let indent=/^[ \t]*/.exec(line)?.[0].length??0,assigned=assignment.
exec(line.slice(indent))?.[0].length??0,rest=line.slice(indent+assigned),timed=around.exec(rest)?.[0].length;return timed!==void 0?indent+assigned+timed:/^(?:!(?!=)|%[a-z])/i.
test(rest)||assigned===0&&automagic.test(rest)?indent+assigned:-1}function commandSign(rest){return(shellLine.exec(rest)??commandMagic.exec(rest)??automagic.exec(
rest))?.[0].length}function lineEnd(text2,from){let end=text2.indexOf(`
`,from);return end===-1?text2.length:end}function commandEnd(cell,from){let end=from;for(;end<cell.length&&/\\\r?$/.test(cell.slice(Math.max(end-2,0),end));)end=
lineEnd(cell,end+1);return end}function partOf(cell,{text:text2,start}){if(typeof start=="number")return{text:text2,map:offset=>cell.map(start+offset)};let within=decoded(
text2,start);return{text:text2,map:offset=>cell.map(within.map(offset))}}var extractor={files:["**/*.ipynb"],context:"interactive",pointsAtRequirements:!0,maxLength:5e7,extract({path,content,locate}){let{root,errors}=parseJson(content),
gaps=[],mistake=content.trim()===""?void 0:summary(errors);if(mistake!==void 0){let location=locate(mistake.offset,mistake.offset+mistake.length);gaps.push({code:syntaxCode(
mistake),subject:path,reason:mistake.message,location})}let python=isPython(root)||/\b(?:from_pretrained|trust_remote_code)\b/.test(content),embedded=[],writtenFiles=[],
programs=[],values=new Map;for(let cell of codeCells(root)){let source=(property(cell,"source")??property(cell,"input"))?.value;if(source===void 0)continue;let decoded2=joinedStrings(
content,source.type==="array"?source.items:[source]);for(let part of cellParts(decoded2.text,values))part.language==="file"?writtenFiles.push(writtenBy(decoded2,
part)):part.language==="shell"?embedded.push({language:"shell",...partOf(decoded2,part)}):python&&programs.push(partOf(decoded2,part))}return programs.length>0&&
embedded.push({language:"python",...joined(programs)}),{components:[],gaps,embedded,writtenFiles,understood:shownParts(root)}}};function writtenBy(cell,part){let{
path="",appends=!1}=part;return{path,appends,content:partOf(cell,part)}}function codeCells(root){return cellsOf(root).filter(isCode)}function cellsOf(root){let sheets=items(
property(root,"worksheets")?.value);return[root,...sheets].flatMap(holder=>items(property(holder,"cells")?.value))}function isCode(cell){return text(cell,"cell_\
type")==="code"}function shownParts(root){return cellsOf(root).flatMap(cell=>isCode(cell)?property(cell,"outputs")?.value??[]:cell)}function items(node){return node?.
type==="array"?node.items:[]}function isPython(root){let metadata=property(root,"metadata")?.value,kernel=property(metadata,"kernelspec")?.value,claims=[text(kernel,
"language"),text(kernel,"name"),text(property(metadata,"language_info")?.value,"name")].filter(claim=>claim!==void 0);return claims.length===0||claims.some(claim=>/python|sage/i.
test(claim))}function joined(programs){let starts=[],length=0;for(let{text:one}of programs)starts.push(length),length+=one.length+1;let map=offset=>{let low=0;for(let high=starts.
length-1;low<high;){let middle=low+high+1>>1;(starts[middle]??0)<=offset?low=middle:high=middle-1}return programs[low]?.map(offset-(starts[low]??0))??0};return{
text:programs.map(({text:one})=>one).join(`
`),map}}export{extractor};

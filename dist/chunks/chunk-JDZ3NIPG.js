import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{require_dist}from"./chunk-PI5WMIUK.js";import{__toESM}from"./chunk-KI6PBNG7.js";var import_yaml=__toESM(require_dist(),1);function tooDeepAt(text){let open=0,lineStart=0,isLead=!0;for(let offset=0;offset<text.length;offset++){let character=text[offset];if(character===`
`){lineStart=offset+1,isLead=!0;continue}if(character==="["||character==="{"?open++:(character==="]"||character==="}")&&open>0&&open--,open>400)return offset;if(!isLead||
character===" "||character==="	")continue;let next=text[offset+1];if(isLead=(character==="-"||character==="?"||character===":")&&(next===" "||next==="	"),offset-
lineStart>400)return offset}}var unfit=new Error("not in the subset"),space=32,colon=58,dash=45,hash=35,tab=9,carriageReturn=13;function advance(cursor){let{text}=cursor;for(;cursor.nextLine<
text.length;){let start=cursor.nextLine,feed=text.indexOf(`
`,start),end=feed===-1?text.length:feed;cursor.nextLine=feed===-1?text.length:feed+1,end>start&&text.charCodeAt(end-1)===carriageReturn&&end--;let first=start;for(;first<
end&&text.charCodeAt(first)===space;)first++;if(!(first===end||text.charCodeAt(first)===hash)){if(text.charCodeAt(first)===tab)throw unfit;if(first===start&&isMarker(
text,start,end)){cursor.indent=-1;return}cursor.lineStart=start,cursor.lineEnd=end,cursor.at=first,cursor.indent=first-start;return}}cursor.indent=-2}function isMarker(text,start,end){
if((text.startsWith("---",start)||text.startsWith("...",start))&&(end===start+3||text.charCodeAt(start+3)<=space)||text[start]==="%"){if(text[start]!=="-"||end!==
start+3)throw unfit;return!0}return!1}function skipSpaces(cursor){for(;cursor.at<cursor.lineEnd&&cursor.text.charCodeAt(cursor.at)===space;)cursor.at++}function isLineDone(cursor){
return cursor.at>=cursor.lineEnd?!0:cursor.text.charCodeAt(cursor.at)===hash&&cursor.text.charCodeAt(cursor.at-1)===space}function standsAlone(cursor,offset){return offset+
1>=cursor.lineEnd||cursor.text.charCodeAt(offset+1)===space}function isItem(cursor){return cursor.text.charCodeAt(cursor.at)===dash&&standsAlone(cursor,cursor.at)}var header=/([|>])([+-]?) *(?: #.*)?$/y;function readBlockScalar(cursor,parentIndent){let{text,at:start,lineEnd}=cursor;header.lastIndex=0;let[,style,chomping]=header.
exec(text.slice(start,Math.min(lineEnd,start+1e3)))??[];if(style===void 0||chomping==="+"||text[lineEnd]==="\r")throw unfit;let lines=[],indent=-1,end=-1,blank=0,
at=cursor.nextLine;for(;at<text.length;){let feed=text.indexOf(`
`,at);if(feed===-1)throw unfit;let first=at;for(;first<feed&&text.charCodeAt(first)===space;)first++;if(text.charCodeAt(feed-1)===13||text.charCodeAt(first)===9)
throw unfit;if(first===feed){if(first-at>Math.max(indent,0))throw unfit;blank++}else{if(indent===-1&&(indent=first-at),indent<=parentIndent)throw unfit;if(first-
at<indent)break;if(style===">"&&first-at>indent)throw unfit;for(;blank>0;blank--)lines.push("");lines.push(text.slice(at+indent,feed)),end=feed+1}at=feed+1}if(end===
-1||text.charCodeAt(at)===hash)throw unfit;cursor.nextLine=at,advance(cursor);let value=style==="|"?lines.join(`
`):folded(lines);return{type:"scalar",kind:"string",text:chomping==="-"?value:`${value}
`,style:"block",start,end}}function folded(lines){let value="",breaks=0,isFirst=!0;for(let line of lines){if(line===""){breaks++;continue}value+=(isFirst||breaks>
0?`
`.repeat(breaks):" ")+line,isFirst=!1,breaks=0}return value}var maxKey=1024,escapes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\"};function plainScalar(text,start,end){let kind=kindOf(text);return{
type:"scalar",kind,text:kind==="null"?"":text,style:"plain",start,end}}function kindOf(text){return text===""||text==="~"||/^(?:[Nn]ull|NULL)$/.test(text)?"null":
text.charCodeAt(0)<=57?isNumber(text)?"number":"string":text.length<=5&&/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text)?"boolean":"string"}function isNumber(text){
return/^0o[0-7]+$|^0x[\dA-Fa-f]+$/.test(text)||/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[Ee][-+]?\d+)?$/.test(text)?!0:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.
test(text)}function readQuoted(cursor){let{text,at:start,lineEnd}=cursor,quote=text[start]==='"'?'"':"'",at=start+1,plain=!0;for(;;){let end=text.indexOf(quote,
at);if(end===-1||end>=lineEnd)throw unfit;if(quote==="'"&&text[end+1]==="'")plain=!1,at=end+2;else if(quote==='"'&&isEscaped(text,start,end))at=end+1;else{cursor.
at=end+1;let raw=text.slice(start+1,end);return{type:"scalar",kind:"string",text:quote==="'"?plain?raw:raw.replaceAll("''","'"):unescaped(raw),style:"quoted",start,
end:end+1}}}}function isEscaped(text,start,quote){let at=quote-1;for(;at>start&&text[at]==="\\";)at--;return(quote-1-at)%2===1}function unescaped(raw){return raw.
includes("\\")?raw.replaceAll(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([^]?))/g,(_,byte,unit,one)=>{let hex=byte??unit;if(hex!==void 0)return String.fromCharCode(
Number.parseInt(hex,16));let value=escapes[one??""];if(value===void 0)throw unfit;return value}):raw}function scanPlain(cursor){let{text,at,lineEnd}=cursor;if(!canStart(
cursor))throw unfit;let end=at;for(let offset=at;offset<lineEnd;offset++){let code=text.charCodeAt(offset);if(code!==space){if(code===colon&&standsAlone(cursor,
offset))return{end,colon:offset};if(code===hash&&text.charCodeAt(offset-1)===space)break;if(code<space)throw unfit;end=offset+1}}return{end,colon:-1}}function canStart(cursor){
let first=cursor.text[cursor.at]??" ";return first==="-"||first==="?"||first===":"?!standsAlone(cursor,cursor.at):!"[]{},#&*!|>'\"%@` 	".includes(first)}var maxDepth=20;function readFlow(cursor,errors,depth=0){if(depth>maxDepth)throw unfit;let start=cursor.at,isMap2=cursor.text[start]==="{",close=isMap2?"}":"]",
entries=new Map,items=[];if(cursor.nodes++,cursor.at++,skipSpaces(cursor),cursor.text[cursor.at]!==close)for(;;){if(isMap2?addEntry(entries,readEntry(cursor,errors,
depth),errors):items.push(readValue(cursor,errors,depth)),skipSpaces(cursor),cursor.at>=cursor.lineEnd)throw unfit;if(cursor.text[cursor.at]===close)break;if(cursor.
text[cursor.at]!==",")throw unfit;cursor.at++,skipSpaces(cursor)}if(cursor.at>=cursor.lineEnd)throw unfit;let end=++cursor.at;return isMap2?{type:"map",entries,
start,end}:{type:"list",items,start,end}}function addEntry(entries,entry,errors){entries.delete(entry.key)&&errors.length<100&&errors.push({type:"duplicate",message:"\
an earlier entry of the same key is replaced",offset:entry.start}),entries.set(entry.key,entry)}function readEntry(cursor,errors,depth){let key=readScalar(cursor);
skipSpaces(cursor);let{text}=cursor,name=key.style==="plain"?text.slice(key.start,key.end):key.text;if(text.charCodeAt(cursor.at)!==colon||text.charCodeAt(cursor.
at+1)!==space)throw unfit;if(name==="<<"||cursor.at-key.start>maxKey)throw unfit;cursor.at++,skipSpaces(cursor);let value=readValue(cursor,errors,depth);return{
key:name,start:key.start,keyEnd:key.end,end:value.end,value}}function readValue(cursor,errors,depth){let first=cursor.text[cursor.at];return first==="{"||first===
"["?readFlow(cursor,errors,depth+1):(cursor.nodes++,readScalar(cursor))}function readScalar(cursor){let{text,lineEnd}=cursor,first=text[cursor.at];if(first==='"'||
first==="'")return readQuoted(cursor);let start=cursor.at;if(start>=lineEnd||!canStart(cursor))throw unfit;let end=start,at=start;for(;at<lineEnd;at++){let character=text[at]??
"";if(character!==" "){if(",[]{}".includes(character)||character===":"&&(at+1>=lineEnd||" ,[]{}".includes(text[at+1]??"")))break;if(character<" "||character==="\
#"&&text[at-1]===" ")throw unfit;end=at+1}}if(end===start)throw unfit;if(/^[-?]$/.test(text.slice(start,end)))throw unfit;return cursor.at=end,plainScalar(text.
slice(start,end),start,end)}var maxDepth2=50,maxNodes=4e6;function parseFast(text){if(/^\ufeff|\r(?!\n)/.test(text))return;let cursor={text,at:0,lineStart:0,lineEnd:0,nextLine:0,indent:-1,
nodes:0},errors=[],documents=[];try{for(advance(cursor),cursor.indent<0&&advance(cursor);;){if(cursor.indent!==0)return;if(documents.push(readBlock(cursor,errors,
0)),isAtEnd(cursor))break;if(!isAtMarker(cursor))return;advance(cursor)}}catch(error){if(error!==unfit)throw error;return}return{documents,errors}}function isAtEnd(cursor){
return cursor.indent===-2}function isAtMarker(cursor){return cursor.indent===-1}function readBlock(cursor,errors,depth){if(depth>maxDepth2)throw unfit;return isItem(
cursor)?readList(cursor,errors,depth):readMap(cursor,errors,depth)}function readMap(cursor,errors,depth){let{indent,at:start}=cursor,entries=new Map,end=start;for(count(
cursor);cursor.indent===indent&&!isItem(cursor);){let isLong=cursor.text[cursor.at]==="?"&&standsAlone(cursor,cursor.at),key=isLong?readLongKey(cursor):readKey(
cursor),name=key.style==="plain"?cursor.text.slice(key.start,key.end):key.text;if(name==="<<")throw unfit;let value=readAfter(cursor,errors,indent,depth,key,isLong);
end=Math.max(key.end,value.end),addEntry(entries,{key:name,start:key.start,keyEnd:key.end,end,value},errors)}if(cursor.indent>indent)throw unfit;return{type:"ma\
p",entries,start,end}}function readList(cursor,errors,depth){let{indent,at:start}=cursor,items=[],end=start;for(count(cursor);cursor.indent===indent&&isItem(cursor);){
cursor.at++;let item=readAfter(cursor,errors,indent,depth,void 0,!0);items.push(item),end=item.end}if(cursor.indent>indent)throw unfit;return{type:"list",items,
start,end}}function readAfter(cursor,errors,indent,depth,key,compact){let{text}=cursor,empty=key?.end??cursor.at;if(skipSpaces(cursor),isLineDone(cursor)){let isBare=cursor.
at===empty;if(advance(cursor),cursor.indent>indent)return readBlock(cursor,errors,depth+1);if(key!==void 0&&cursor.indent===indent&&isItem(cursor))return readList(
cursor,errors,depth+1);if(key===void 0&&!isBare)throw unfit;return count(cursor),plainScalar("",empty,empty)}if(compact&&(isItem(cursor)||isEntry(cursor)))return cursor.
indent=cursor.at-cursor.lineStart,readBlock(cursor,errors,depth+1);let first=text[cursor.at];if(first==="|"||first===">")return count(cursor),readBlockScalar(cursor,
indent);let value=first==="{"||first==="["?readFlow(cursor,errors):readScalar2(cursor);if(skipSpaces(cursor),!isLineDone(cursor))throw unfit;if(advance(cursor),
cursor.indent>indent)throw unfit;return value}function readScalar2(cursor){count(cursor);let{text,at}=cursor;if(text[at]==='"'||text[at]==="'")return readQuoted(
cursor);let{end,colon:mark}=scanPlain(cursor);if(mark!==-1||end===at)throw unfit;return cursor.at=end,plainScalar(text.slice(at,end),at,end)}function isEntry(cursor){
let{text,at}=cursor,first=text[at];if(first==="{"||first==="["||first==="|"||first===">")return!1;if(first!=='"'&&first!=="'")return scanPlain(cursor).colon!==-1;
readQuoted(cursor),skipSpaces(cursor);let found=text.charCodeAt(cursor.at)===colon&&cursor.at<cursor.lineEnd;return cursor.at=at,found}function readKey(cursor){
let{text,at}=cursor,key;if(text[at]==='"'||text[at]==="'")key=readQuoted(cursor),skipSpaces(cursor);else{let{end,colon:mark}=scanPlain(cursor);if(mark===-1||end===
at)throw unfit;key=plainScalar(text.slice(at,end),at,end),cursor.at=mark}if(text.charCodeAt(cursor.at)!==colon||!standsAlone(cursor,cursor.at))throw unfit;if(cursor.
at-key.start>maxKey)throw unfit;return cursor.at++,key}function readLongKey(cursor){let{indent}=cursor;cursor.at++,skipSpaces(cursor);let key=readScalar2(cursor);
if(cursor.nodes--,skipSpaces(cursor),cursor.at<cursor.lineEnd)throw unfit;if(advance(cursor),cursor.indent!==indent||cursor.text.charCodeAt(cursor.at)!==colon)throw unfit;
if(!standsAlone(cursor,cursor.at))throw unfit;return cursor.at++,key}function count(cursor){if(++cursor.nodes>maxNodes)throw unfit}var maxDepth3=100,maxNodes2=2e6,maxErrors=100,maxSlowLength=4e6,maxSlowTokens=6e5,last;function parseYaml(text){return last?.text!==text&&(last={text,read:readOnce(
text)}),last.read}function readOnce(text){let fast=parseFast(text);return fast===void 0?parseSlow(text):{root:fast.documents[0],...fast}}function parseSlow(text){
if(text.length>maxSlowLength){let message=`its ${text.length} characters are more than the ${maxSlowLength} that are read of YAML like this`;return{root:void 0,
documents:[],errors:[{type:"limit",message,offset:0}]}}let deep=tooDeepAt(text);if(deep!==void 0)return{root:void 0,documents:[],errors:[{type:"limit",message:"\
it is nested too deeply",offset:deep}]};let errors=[],report=error=>{(errors.length<maxErrors||error.type==="limit")&&errors.push(error)};try{let parsed=documentsOf(
text);if(typeof parsed=="number"){let message=`it has more than the ${maxSlowTokens} words and marks that are read of YAML like this`;return{root:void 0,documents:[],
errors:[{type:"limit",message,offset:parsed}]}}let build=builder(report),documents=parsed.map(document=>{for(let{code,message,pos}of document.errors)code==="RES\
OURCE_EXHAUSTION"?report({type:"limit",message:"it is nested too deeply",offset:pos[0]}):errors.length<maxErrors&&report({type:"syntax",message:`it is not valid\
 YAML: ${firstLine(message)}`,offset:pos[0]});return document.contents===null?void 0:build(document.contents)});return{root:documents[0],documents,errors}}catch(error){
let last2=error instanceof RangeError?{type:"limit",message:"it is nested too deeply",offset:0}:{type:"syntax",message:"it could not be read as YAML",offset:0};
return{root:void 0,documents:[],errors:[...errors,last2]}}}function documentsOf(text){let tokens=tokensOf(text);if(typeof tokens=="number")return tokens;let{stackTraceLimit}=Error;
Error.stackTraceLimit=0;try{let composer=new import_yaml.Composer({schema:"core",uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"});return Array.from(composer.compose(
tokens))}finally{Error.stackTraceLimit=stackTraceLimit}}function tokensOf(text){let parser=new import_yaml.Parser,tokens=[],left=maxSlowTokens;for(let lexeme of new import_yaml.Lexer().
lex(text)){if(left--===0)return parser.offset;for(let token of parser.next(lexeme))tokens.push(token)}for(let token of parser.end())tokens.push(token);return tokens}
var Limit=class extends Error{};function builder(report){let sizes=new Map,nodes=0;return contents=>{let anchors=new Map;try{return read(contents,0,0)}catch(error){
if(!(error instanceof Limit))throw error;return}function read(node,at,depth){let[start,end]=rangeOf(node)??[at,at];if((0,import_yaml.isAlias)(node))return expand(
node.source,start);depth>maxDepth3&&stop(`nested deeper than ${maxDepth3} levels`,start),count2(1,start);let before=nodes,result=(0,import_yaml.isMap)(node)?readMap2(
node,start,end,depth):(0,import_yaml.isSeq)(node)?readList2(node,start,end,depth):scalar((0,import_yaml.isScalar)(node)?node:void 0,start,end),anchor=node?.anchor;
return anchor!==void 0&&(anchors.set(anchor,result),sizes.set(result,nodes-before+1)),result}function expand(name,start){let target=anchors.get(name);return target!==
void 0?(count2(sizes.get(target)??1,start),target):(report({type:"syntax",message:"it is not valid YAML: an alias without an anchor before it",offset:start}),{type:"\
scalar",kind:"null",text:"",style:"plain",start,end:start})}function readList2(list,start,end,depth){let items=list.items.map(item=>read(item,start,depth+1));return{
type:"list",items,start,end:list.flow===!0?end:items.at(-1)?.end??end}}function readMap2(map,start,end,depth){let entries=new Map,merged=[],last2=end;for(let pair of map.
items){let[from,keyEnd]=rangeOf(pair.key)??[start,start],value=inPlace(read(pair.value,keyEnd,depth+1),keyEnd),key=(0,import_yaml.isScalar)(pair.key)?keyOf(pair.
key):void 0;if(last2=Math.max(keyEnd,value.end),key===void 0)report({type:"syntax",message:"a key that is no text is passed over",offset:from});else if(key==="<\
<")for(let one of value.type==="list"?value.items:[value])one.type==="map"&&merged.push(...one.entries.values());else entries.delete(key)&&report({type:"duplica\
te",message:"an earlier entry of the same key is replaced",offset:from}),entries.set(key,{key,start:from,keyEnd,end:Math.max(keyEnd,value.end),value})}for(let entry of merged)
entries.has(entry.key)||entries.set(entry.key,entry);return{type:"map",entries,start,end:map.flow===!0?end:last2}}};function count2(some,offset){nodes+=some,nodes>
maxNodes2&&stop(`more than ${maxNodes2} values`,offset)}function stop(message,offset){throw report({type:"limit",message,offset}),new Limit}}function inPlace(value,keyEnd){
return value.type==="scalar"&&value.kind==="null"&&value.start===value.end?{...value,start:keyEnd,end:keyEnd}:value}function keyOf(key){return typeof key.value==
"string"?key.value:key.source??""}function scalar(node,start,end){let value=node?.value;if(value==null)return{type:"scalar",kind:"null",text:"",style:"plain",start,
end};let style=node?.type==="PLAIN"?"plain":node?.type?.startsWith("QUOTE")===!0?"quoted":"block";return typeof value=="string"?{type:"scalar",kind:"string",text:value,
style,start,end}:{type:"scalar",kind:typeof value=="boolean"?"boolean":"number",text:node?.source??"",style,start,end}}function rangeOf(node){let range=node?.range;
return range?[range[0],range[1]]:void 0}function firstLine(message){return(message.split(`
`,1)[0]??"").slice(0,200).replace(/^[A-Z]/,letter=>letter.toLowerCase())}export{parseYaml};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isConflictMarker,unresolvedConflict}from"./chunk-I2LED7C4.js";var mostErrors=100,tab=9,lineFeed=10,carriageReturn=13,space=32,hash=35,del=127;function startReader(text){return{text,at:0,from:0,errors:[],mistakes:0,stopped:!1,
unclosed:new Set}}function fail(reader,message,offset,type){if(reader.mistakes++,reader.at=offset,reader.errors.length<mostErrors)reader.errors.push({message:`i\
t is not valid TOML: ${message}`,offset,...type&&{type}});else if(reader.mistakes===mostErrors+1){let message2=`it is not valid TOML: there are more than ${mostErrors}\
 mistakes`;reader.errors.push({type:"limit",message:message2,offset})}}function stop(reader,message,offset,type){reader.stopped=!0,fail(reader,message,offset,type)}
function isControl(unit){return unit<space&&unit!==tab||unit===del}function skipSpace(reader){let{text}=reader,{at}=reader;for(let unit=text.charCodeAt(at);unit===
space||unit===tab;unit=text.charCodeAt(at))at++;reader.at=at}function skipLine(reader){let end=reader.text.indexOf(`
`,reader.at);reader.at=end===-1?reader.text.length:end}function skipLineEnd(reader){skipSpace(reader);let{text}=reader;return text.charCodeAt(reader.at)===hash&&
skipComment(reader),reader.at>=text.length?!0:(text.charCodeAt(reader.at)===carriageReturn&&text.charCodeAt(reader.at+1)===lineFeed&&reader.at++,text.charCodeAt(
reader.at)!==lineFeed?!1:(reader.at++,!0))}function skipBlank(reader){for(;;){let before=reader.at;if(skipConflict(reader),!skipLineEnd(reader)||reader.at===before||
reader.at>=reader.text.length)return}}function skipComment(reader){let{text}=reader,at=reader.at+1;for(let unit=text.charCodeAt(at);at<text.length&&unit!==lineFeed;unit=
text.charCodeAt(at)){if(isControl(unit)){if(unit===carriageReturn&&text.charCodeAt(at+1)===lineFeed)break;fail(reader,"a comment holds a control character",at),
skipLine(reader);return}at++}reader.at=at}function skipConflict(reader){let{text,at}=reader;at>0&&text.charCodeAt(at-1)!==lineFeed||isConflictMarker(text,at)&&(fail(
reader,unresolvedConflict,at),skipLine(reader))}var backslash=92;function readString(reader){let{text,at}=reader,quote=text.charAt(at);return text[at+1]===quote&&text[at+2]===quote?readMultiline(reader,quote):
quote==='"'?readBasic(reader):readLiteral(reader)}function readBasic(reader){let{text,at:start}=reader,at=start+1,escapes=!1;for(;;){let unit=text.charCodeAt(at);
if(unit===34)break;if(at>=text.length||isControl(unit)){failAt(reader,at);return}if(unit===backslash&&(escapes=!0,at++,at>=text.length||isControl(text.charCodeAt(
at)))){failAt(reader,at);return}at++}let raw=text.slice(start+1,at),value=escapes?unescape(reader,raw,start+1):raw;if(value!==void 0)return reader.at=at+1,{type:"\
string",value,raw,rawStart:start+1,escapes:!0,start,end:at+1}}function readLiteral(reader){let{text,at:start}=reader,at=start+1;for(let unit=text.charCodeAt(at);unit!==
39;unit=text.charCodeAt(at)){if(at>=text.length||isControl(unit)){failAt(reader,at);return}at++}let raw=text.slice(start+1,at);return reader.at=at+1,{type:"stri\
ng",value:raw,raw,rawStart:start+1,escapes:!1,start,end:at+1}}function readMultiline(reader,quote){let{text,at:start}=reader,rawStart=start+3+(/^\r?\n/.exec(text.
slice(start+3,start+5))?.[0].length??0),close2=reader.unclosed.has(quote)?-1:closing(text,rawStart,quote);if(close2===-1){reader.unclosed.add(quote),stop(reader,
"the string has no end",start);return}let raw=text.slice(rawStart,close2),wrong=firstControl(raw);if(wrong!==-1){fail(reader,"a string holds a control character",
rawStart+wrong),reader.at=close2+3;return}let lines=raw.includes("\r")?raw.replaceAll(`\r
`,`
`):raw,escapes=quote==='"',value=escapes&&raw.includes("\\")?unescape(reader,lines,rawStart):lines;if(reader.at=close2+3,value!==void 0)return{type:"string",value,
raw,rawStart,escapes,start,end:close2+3}}function closing(text,from,quote){let unit=quote.charCodeAt(0);for(let at=from;at<text.length;at++){let here=text.charCodeAt(
at);if(here===backslash&&quote==='"')at++;else if(here===unit&&text.charCodeAt(at+1)===unit&&text.charCodeAt(at+2)===unit){let extra=0;for(;extra<2&&text.charCodeAt(
at+3+extra)===unit;)extra++;return at+extra}}return-1}function firstControl(raw){for(let at=0;at<raw.length;at++){let unit=raw.charCodeAt(at),isLineEnd=unit===lineFeed||
unit===carriageReturn&&raw.charCodeAt(at+1)===lineFeed;if(isControl(unit)&&!isLineEnd)return at}return-1}var simple=new Map([["b","\b"],["t","	"],["n",`
`],["f","\f"],["r","\r"],["e","\x1B"],['"','"'],["\\","\\"]]),escape=/\\(?:[ \t]*\n\s*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^]|$)/g;function unescape(reader,raw,offset){
let wrong=-1,value=raw.replace(escape,(found,at)=>{if(/^\\[ \t]*\n/.test(found))return"";let plain=simple.get(found.charAt(1));if(plain!==void 0)return plain;let point=found.
length>2?Number.parseInt(found.slice(2),16):NaN,isCharacter=point<=1114111&&(point<55296||point>57343);return!isCharacter&&wrong===-1&&(wrong=at),isCharacter?String.
fromCodePoint(point):""});if(wrong===-1)return value;fail(reader,"a backslash starts no escape sequence",offset+wrong)}function failAt(reader,at){let unit=reader.
text.charCodeAt(at),ended=at>=reader.text.length||unit===lineFeed||unit===carriageReturn;fail(reader,ended?"the string has no end":"a string holds a control cha\
racter",at)}var mostParts=100;function readKey(reader){let parts=[];for(;;){skipSpace(reader);let part=readPart(reader);if(part===void 0)return;if(parts.push(part),skipSpace(
reader),reader.text[reader.at]!==".")return parts;if(parts.length>=mostParts){fail(reader,"tables are nested too deeply",reader.at,"limit");return}reader.at++}}
function readPart(reader){let{text,at:start}=reader,first=text[start];if(first==='"'||first==="'"){let string=first==='"'?readBasic(reader):readLiteral(reader);
return string===void 0?void 0:{name:string.value,start,end:string.end}}let end=start;for(;isBare(text.charCodeAt(end));)end++;if(end===start){fail(reader,describe(
text,start),start);return}return reader.at=end,{name:text.slice(start,end),start,end}}function isBare(unit){return unit>=97&&unit<=122||unit>=65&&unit<=90||unit>=
48&&unit<=57||unit===95||unit===45}function describe(text,at){let unit=text.charCodeAt(at);return at>=text.length||unit===10||unit===13?"a key is missing":isControl(
unit)?"there is a control character where a key should be":"there is no key"}function newTable(made,start,end){return Object.defineProperty({type:"table",entries:new Map,start,end,made},"made",{enumerable:!1})}function define(reader,table,key,value){
let{at}=reader,owner=table;for(let[index,part]of key.entries()){let entry=owner.entries.get(part.name);if(index===key.length-1)entry!==void 0&&duplicate(reader,
part),owner.entries.delete(part.name),owner.entries.set(part.name,{key:part.name,value,start:part.start,end:value.end});else if(entry?.value.type==="table"){let next=entry.
value;next.made==="header"||next.made==="inline"?duplicate(reader,part):next.made="dotted",entry.end=Math.max(entry.end,value.end),owner=next}else{entry!==void 0&&
duplicate(reader,part);let next=newTable("dotted",part.start,value.end);owner.entries.set(part.name,{key:part.name,value:next,start:part.start,end:value.end}),owner=
next}}reader.at=at}function openTable(reader,root,key){let touched=[],parent=descend(reader,root,key.slice(0,-1),touched),last=key.at(-1);if(last===void 0)return{
table:root,touched};let entry=parent.entries.get(last.name),present=entry?.value.type==="array"?entry.value.items.at(-1):entry?.value;if(entry!==void 0&&present?.
type==="table"){let table=present;return(table.made!=="implied"||entry.value.type==="array")&&duplicate(reader,last),table.made="header",touched.push(entry),{table,
touched}}return entry!==void 0&&duplicate(reader,last),{table:add(parent,last,"header",touched),touched}}function appendTable(reader,root,key,start){let touched=[],
parent=descend(reader,root,key.slice(0,-1),touched),table=newTable("header",start,start);touched.push(table);let last=key.at(-1);if(last===void 0)return{table,touched};
let entry=parent.entries.get(last.name);if(entry?.value.type==="array"){let array2=entry.value;return array2.byHeaders!==!0&&duplicate(reader,last),array2.items.
push(table),touched.push(entry),{table,touched}}entry!==void 0&&duplicate(reader,last);let array={type:"array",items:[table],start,end:start,byHeaders:!0};Object.
defineProperty(array,"byHeaders",{enumerable:!1});let added={key:last.name,value:array,start:last.start,end:start};return parent.entries.set(last.name,added),touched.
push(array,added),{table,touched}}function descend(reader,root,key,touched){let table=root;for(let part of key){let entry=table.entries.get(part.name),present=entry?.
value.type==="array"?entry.value.items.at(-1):entry?.value;if(entry!==void 0&&present?.type==="table"){let isClosed=entry.value.type==="array"&&entry.value.byHeaders!==
!0;table=present,(isClosed||table.made==="inline")&&duplicate(reader,part),touched.push(entry)}else entry!==void 0&&duplicate(reader,part),table=add(table,part,
"implied",touched)}return table}function add(parent,part,made,touched){let table=newTable(made,part.start,part.end),entry={key:part.name,value:table,start:part.
start,end:part.end};return parent.entries.set(part.name,entry),touched.push(table,entry),table}function duplicate(reader,{start}){let{at}=reader;fail(reader,"a \
key is defined twice",start),reader.at=at}var integer=/^[+-]?(?:0|[1-9](?:_?\d)*)$/,based=/^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/,float=/^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/,
special=/^([+-]?)(inf|nan)$/,moment=/^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/;function readScalar(reader){
let{text,at:start}=reader,end=start;for(;isPart(text.charCodeAt(end));)end++;if(end-start===10&&text[start+4]==="-"&&text[end]===" "&&/^\d\d:/.test(text.slice(end+
1,end+4)))do end++;while(isPart(text.charCodeAt(end)));let written=text.slice(start,end),value=scalar(written);if(value===void 0){let missing=written===""&&/^(?:\r?\n|#|$)/.
test(text.slice(start,start+2));fail(reader,missing?"a value is missing":"there is no value",start);return}return reader.at=end,{...value,start,end}}function scalar(written){
if(written==="true"||written==="false")return{type:"boolean",value:written==="true"};if(written===""||written.length>1e3)return;if(integer.test(written)||based.
test(written))return{type:"integer",value:Number(written.replaceAll("_",""))};if(float.test(written))return{type:"float",value:Number(written.replaceAll("_",""))};
let[,sign,word]=special.exec(written)??[];return word!==void 0?{type:"float",value:word==="nan"?NaN:sign==="-"?-1/0:1/0}:isMoment(written)?{type:"date",value:written}:
void 0}function isMoment(written){let[found,year,month,day,hour,minute,second="0",zone]=moment.exec(written)??[];if(found===void 0||year===void 0&&hour===void 0||
year===void 0&&zone!==void 0)return!1;if(year!==void 0){let days=new Date(Date.UTC(2e3+Number(year)%400,Number(month),0)).getUTCDate();if(Number(month)<1||Number(
month)>12||Number(day)<1||Number(day)>days)return!1}let[zoneHour=0,zoneMinute=0]=zone!==void 0&&zone.length>1?zone.slice(1).split(":").map(Number):[];return Number(
hour??0)<24&&Number(minute??0)<60&&Number(second)<=60&&zoneHour<24&&zoneMinute<60}function isPart(unit){return unit>=48&&unit<=58||unit>=97&&unit<=122||unit>=65&&
unit<=90||unit===43||unit===45||unit===46||unit===95}var deepest=100;function readValue(reader,depth){let first=reader.text[reader.at];if(first==='"'||first==="'")return readString(reader);if(first!=="["&&first!==
"{")return readScalar(reader);if(depth>deepest){stop(reader,"values are nested too deeply",reader.at,"limit");return}return first==="["?readArray(reader,depth):
readInlineTable(reader,depth)}function readArray(reader,depth){let start=reader.at++,items=[],separated=!0;for(;!reader.stopped;){skipBlank(reader);let next=reader.
text[reader.at];if(next==="]"){reader.at++;break}if(next===void 0)stop(reader,"the array has no end",reader.at);else if(next===","&&!separated)reader.at++,separated=
!0;else if(!separated)fail(reader,"there is no comma between two values",reader.at),isStatement(reader)&&leave(reader),separated=!0;else{let item=readValue(reader,
depth+1);item!==void 0?items.push(item):mend(reader),separated=item===void 0&&reader.text[reader.at]!==","}}return{type:"array",items,start,end:reader.at}}function readInlineTable(reader,depth){
let start=reader.at++,table=newTable("inline",start,start),separated=!0;for(;!reader.stopped;){skipBlank(reader);let next=reader.text[reader.at];if(next==="}"){
reader.at++;break}if(next===void 0)stop(reader,"the inline table has no end",reader.at);else if(next===","&&!separated)reader.at++,separated=!0;else if(separated&&
readPair(reader,table,depth))separated=!1;else{separated||fail(reader,"there is no comma between two keys",reader.at),skipTo(reader,"}");break}}return table.end=
reader.at,table}function readPair(reader,table,depth){let key=readKey(reader);if(key===void 0)return!1;if(reader.text[reader.at]!=="=")return fail(reader,"there\
 is no = after a key",reader.at),!1;reader.at++,skipSpace(reader);let value=readValue(reader,depth+1);return value!==void 0&&define(reader,table,key,value),value!==
void 0}function mend(reader){!reader.stopped&&isStatement(reader)?leave(reader):skipTo(reader,",]")}function skipTo(reader,ends){if(reader.stopped)return;let{text}=reader;
for(;reader.at<text.length&&text[reader.at]!==`
`&&!ends.includes(text.charAt(reader.at));)reader.at++;text[reader.at]==="}"&&ends==="}"&&reader.at++}var statement=/[ \t]{0,32}(?:\[\[?[\w."' -]{1,200}\]\]?[ \t]{0,32}(?:#|\r?\n|$)|[\w."-]{1,200}[ \t]{0,32}=)/y,
furthest=200;function isStatement({text,at,from}){let before=text.slice(Math.max(0,at-furthest),at),lineStart=before.lastIndexOf(`
`);return lineStart===-1||(statement.lastIndex=at-before.length+lineStart+1,statement.lastIndex<=from)?!1:statement.test(text)}function leave(reader){reader.stopped=
!0,reader.at=reader.text.lastIndexOf(`
`,reader.at-1)}function parseToml(text){let reader=startReader(text),root=newTable("header",0,text.length),section;for(;skipBlank(reader),!(reader.at>=text.length);){let{mistakes}=reader;
reader.from=reader.at,text[reader.at]==="["?section=readHeader(reader,root):(readPair(reader,section?.table??root,-1),close(section,reader.at)),endLine(reader,mistakes)}
return{root,errors:[...reader.errors].sort((left,right)=>left.offset-right.offset)}}function readHeader(reader,root){let start=reader.at,isArray=reader.text[start+
1]==="[";reader.at+=isArray?2:1;let key=readKey(reader),brackets=isArray?"]]":"]";if(key!==void 0&&!reader.text.startsWith(brackets,reader.at))fail(reader,`a he\
ader does not end with ${brackets}`,reader.at);else if(key!==void 0){reader.at+=brackets.length;let section=isArray?appendTable(reader,root,key,start):openTable(
reader,root,key);return close(section,reader.at),section}return{table:newTable("header",start,reader.at),touched:[]}}function close(section,end){for(let part of section?.
touched??[])part.end=Math.max(part.end,end)}function endLine(reader,mistakesBefore){let isMended=reader.mistakes>mistakesBefore;reader.stopped=!1,isMended&&reader.
text[reader.at]!==`
`&&skipLine(reader),!skipLineEnd(reader)&&(skipSpace(reader),fail(reader,"there is something after the value",reader.at),skipLine(reader))}export{parseToml};

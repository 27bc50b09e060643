import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isOperand,operands,readPython,unknown}from"./chunk-RCYG3ABB.js";import{requirementOf}from"./chunk-MEQD67WW.js";import"./chunk-XTOEK7LH.js";
import"./chunk-ZSCHAUYY.js";import"./chunk-FAVQQCAN.js";import"./chunk-56GMYS36.js";import"./chunk-EWJBQYUB.js";import{unresolvedConflict,
withoutConflictMarkers}from"./chunk-I2LED7C4.js";import{syntaxCode,unreadable}from"./chunk-R7VUFGOF.js";import{ecosystem,isPackageName}from"./chunk-VI5OEIYK.js";
import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var deepest=20;function beginningOf(file,{node,scope},source){return begin(file,node,scope,source,0)?.text}function begin(file,node,scope,source,depth){if(depth>
deepest)return;let{constants,open}=file.evaluate(node,scope),[only,...others]=constants;if(only?.value.type==="string")return open||others.length>0?{text:"",whole:!1}:
{text:only.value.text,whole:!0};let inner=child=>child===void 0?void 0:begin(file,child,scope,source,depth+1),[first,second]=operands(node);switch(node.name){case"\
FormatString":return{text:untilField(source.slice(node.from,node.to).replace(/^[a-z]*(?:'''|"""|'|")/i,"")),whole:!1};case"ParenthesizedExpression":return inner(
first);case"ContinuedString":return partly(inner(first),inner(second));case"BinaryExpression":{let operator=source.slice(first?.to,second?.from).trim(),left=inner(
first);return operator==="+"?partly(left,inner(second)):operator==="%"&&left!==void 0?{text:before(left.text,"%"),whole:!1}:void 0}case"CallExpression":{let[text,
method]=first?.name==="MemberExpression"?operands(first):[];if(method===void 0||source.slice(method.from,method.to)!=="format")return;let format=inner(text);return format&&
{text:before(format.text,"{"),whole:!1}}default:return}}function partly(left,right){return left===void 0?right&&{text:"",whole:!1}:!left.whole||right===void 0?{
...left,whole:!1}:{text:left.text+right.text,whole:right.whole}}function untilField(text){return before(text.replaceAll("{{","\0"),"{").replaceAll("\0","{")}function before(text,mark){
let at=text.indexOf(mark);return at===-1?text:text.slice(0,at)}var deepest2=20,most=1e4;function listItems(file,{node,scope},source){let found=[],unknown2=(part,begins)=>{found.push({text:void 0,from:part.from,to:part.to,...begins!==
void 0&&{begins}})},visit=(part,of,depth)=>{if(found.length>=most)return;if(depth>deepest2){unknown2(part,void 0);return}let isJoined=part.name==="BinaryExpress\
ion"&&part.getChild("ArithOp")!==null,begins=isJoined?beginningOf(file,{node:part,scope:of},source):void 0;if(isJoined&&begins===void 0)for(let child of operands(
part))visit(child,of,depth+1);else if(/^(?:Array|Tuple|Set)Expression$/.test(part.name)||part.name==="ParenthesizedExpression")for(let child of operands(part))visit(
child,of,depth+1);else{let{constants,open}=file.evaluate(part,of);(open||constants.length===0)&&unknown2(part,begins??beginningOf(file,{node:part,scope:of},source));
for(let{value,from,to}of constants)value.type==="string"?found.push({text:value.text,from,to}):value.type==="container"&&value.node.name!=="CallExpression"?visit(
value.node,value.scope,depth+1):value.type!=="none"&&unknown2(part,void 0)}};return visit(node,scope,0),found}function dictItems(file,{node,scope},source){let unknown2=[
{text:void 0,from:node.from,to:node.to}];if(node.name!=="DictionaryExpression"){let{constants,open}=file.evaluate(node,scope),dicts=constants.flatMap(({value})=>value.
type==="container"&&value.node.name==="DictionaryExpression"?dictItems(file,{node:value.node,scope:value.scope},source):unknown2);return open||constants.length===
0?[...dicts,...unknown2]:dicts}let found=[],key;for(let child=node.firstChild;child!==null&&found.length<most;child=child.nextSibling)if(child.name==="**")found.
push({text:void 0,from:child.from,to:node.to});else if(!isOperand(child))child.name===","&&(key=void 0);else if(key===void 0)key=child;else{let name=file.evaluate(
key,scope).constants.map(({value})=>value.type==="string"?value.text:"")[0];for(let item of listItems(file,{node:child,scope},source))found.push({...item,key:name??
""})}return found}var extractor={files:["**/setup.py"],pointsAtRequirements:!0,mayMatter:content=>/_requires?\b/.test(content),extract,publishes};function publishes(content){let file=readPython(
content);return isFailure(file)?[]:file.calls.flatMap(call=>{let argument=/(?:^|\.)setup$/.test(file.path(call).path)?file.argument(call,"name"):void 0,{constants,
open}=argument===void 0?unknown:file.evaluate(argument.node,argument.scope),[only,...others]=constants;return open||others.length>0||only?.value.type!=="string"||
!isPackageName(only.value.text)?[]:[{ecosystem:"pypi",name:ecosystem.normalizeName(only.value.text)}]})}var keywords=new Map([["install_requires","runtime"],["e\
xtras_require","optional"],["setup_requires","build"],["tests_require","development"]]);function extract(input){let{text,markers}=withoutConflictMarkers(input.content),
file=readPython(text);if(isFailure(file))return{components:[],gaps:[unreadable(input,file.at,file.at+1,file.reason,syntaxCode(file))]};let components=[],gaps=[],
[marker]=markers;marker!==void 0&&gaps.push(unreadable(input,marker.start,marker.end,unresolvedConflict));let[mistake]=file.errors;mistake!==void 0&&gaps.push(unreadable(
input,mistake.from,mistake.to,"it is not Python that could be parsed"));for(let call of file.calls)if(/(?:^|\.)setup$/.test(file.path(call).path))for(let[keyword,
scope]of keywords){let argument=file.argument(call,keyword);if(argument===void 0)continue;let items=keyword==="extras_require"?dictItems(file,argument,text):listItems(
file,argument,text);for(let item of items){let found=readItem(input,item,keyword,scope);components.push(...found.components),gaps.push(...found.gaps)}}let texts=gaps.
some(({code})=>code==="unresolved-reference")?file.strings.map(({node})=>text.slice(node.from,node.to).replace(/^['"]|['"]$/g,"")).filter(text2=>/^[\w./-]{1,200}$/.
test(text2)):[],wants=texts.filter(text2=>/\.(?:txt|in)$/.test(text2)).map(name=>posix.join(posix.dirname(input.path),name)).filter(path=>!/^(?:\.\.)?\//.test(path)),
names=[...new Set(texts.map(text2=>posix.basename(text2)))];return{components,gaps,wants:[...new Set(wants)].slice(0,16),names}}function readItem(input,{text,begins="",
from,to,key},keyword,scope){let slot=key===void 0?keyword:`${keyword}.${key}`;if(text===void 0){let subject=input.content.slice(from,Math.min(to,from+200)),named=/^\s*([a-z0-9][\w.-]*\s*(?:\[[^[\]]*\]\s*)?(?:[<>=!~]=?|===))[^,;]*$/i.
exec(begins)?.[1],gap={code:"unresolved-reference",subject,reason:`${named===void 0?"the requirements are":"its version is"} only known when the program runs`,location:input.
locate(from,to)},map=offset=>offset===0?from:to;return{components:(named===void 0?[]:requirementOf(input,`${named}{\u2026}`,{scope,slot,map}).components).map(one=>({
...one,versionUnknown:!0})),gaps:[gap]}}let found=text.split(`
`).filter(line=>line.trim()!=="").map(line=>{let at=input.content.slice(from,to).indexOf(line);return requirementOf(input,line,{scope,slot,map:offset=>at===-1?offset===
0?from:to:from+at+offset})});return{components:found.flatMap(({components})=>components),gaps:found.flatMap(({gaps})=>gaps)}}export{extractor};

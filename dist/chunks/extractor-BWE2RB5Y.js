import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isOperand,readPython}from"./chunk-YXXLALJB.js";import{requirementOf}from"./chunk-3QPT5JYG.js";import"./chunk-2BO2T5IB.js";import"./chunk-ZA4FM4O3.js";
import"./chunk-56GMYS36.js";import"./chunk-PL6A6DMX.js";import{unresolvedConflict,withoutConflictMarkers}from"./chunk-I2LED7C4.js";import{syntaxCode,
unreadable}from"./chunk-53PCDVRT.js";import"./chunk-XT6MLETX.js";import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";import"./chunk-CNZO3RC3.js";
import"./chunk-GWDX2BPN.js";import"./chunk-M5F4DRZR.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var deepest=20,most=1e4;function listItems(file,{node,scope}){let found=[],visit=(part,of,depth)=>{if(!(found.length>=most))if(depth>deepest)found.push({text:void 0,
from:part.from,to:part.to});else if(/^(?:Array|Tuple|Set)Expression$/.test(part.name)||part.name==="ParenthesizedExpression")for(let child of operands(part))visit(
child,of,depth+1);else if(part.name==="BinaryExpression"&&part.getChild("ArithOp")!==null)for(let child of operands(part))visit(child,of,depth+1);else{let{constants,
open}=file.evaluate(part,of);(open||constants.length===0)&&found.push({text:void 0,from:part.from,to:part.to});for(let{value,from,to}of constants)value.type==="\
string"?found.push({text:value.text,from,to}):value.type==="container"&&value.node.name!=="CallExpression"?visit(value.node,value.scope,depth+1):value.type!=="n\
one"&&found.push({text:void 0,from:part.from,to:part.to})}};return visit(node,scope,0),found}function dictItems(file,{node,scope}){let unknown=[{text:void 0,from:node.
from,to:node.to}];if(node.name!=="DictionaryExpression"){let{constants,open}=file.evaluate(node,scope),dicts=constants.flatMap(({value})=>value.type==="containe\
r"&&value.node.name==="DictionaryExpression"?dictItems(file,{node:value.node,scope:value.scope}):unknown);return open||constants.length===0?[...dicts,...unknown]:
dicts}let found=[],key;for(let child=node.firstChild;child!==null&&found.length<most;child=child.nextSibling)if(child.name==="**")found.push({text:void 0,from:child.
from,to:node.to});else if(!isOperand(child))child.name===","&&(key=void 0);else if(key===void 0)key=child;else{let name=file.evaluate(key,scope).constants.map(({
value})=>value.type==="string"?value.text:"")[0];for(let item of listItems(file,{node:child,scope}))found.push({...item,key:name??""})}return found}function operands(node){
let found=[];for(let child=node.firstChild;child!==null;child=child.nextSibling)isOperand(child)&&found.push(child);return found}var extractor={files:["**/setup.py"],pointsAtRequirements:!0,mayMatter:content=>/_requires?\b/.test(content),extract},keywords=new Map([["install_requires","run\
time"],["extras_require","optional"],["setup_requires","build"],["tests_require","development"]]);function extract(input){let{text,markers}=withoutConflictMarkers(
input.content),file=readPython(text);if(isFailure(file))return{components:[],gaps:[unreadable(input,file.at,file.at+1,file.reason,syntaxCode(file))]};let components=[],
gaps=[],[marker]=markers;marker!==void 0&&gaps.push(unreadable(input,marker.start,marker.end,unresolvedConflict));let[mistake]=file.errors;mistake!==void 0&&gaps.
push(unreadable(input,mistake.from,mistake.to,"it is not Python that could be parsed"));for(let call of file.calls)if(/(?:^|\.)setup$/.test(file.path(call).path))
for(let[keyword,scope]of keywords){let argument=file.argument(call,keyword);if(argument===void 0)continue;let items=keyword==="extras_require"?dictItems(file,argument):
listItems(file,argument);for(let item of items){let found=readItem(input,item,keyword,scope);components.push(...found.components),gaps.push(...found.gaps)}}let texts=gaps.
some(({code})=>code==="unresolved-reference")?file.strings.map(({node})=>text.slice(node.from,node.to).replace(/^['"]|['"]$/g,"")).filter(text2=>/^[\w./-]{1,200}$/.
test(text2)):[],wants=texts.filter(text2=>/\.(?:txt|in)$/.test(text2)).map(name=>posix.join(posix.dirname(input.path),name)).filter(path=>!/^(?:\.\.)?\//.test(path)),
names=[...new Set(texts.map(text2=>posix.basename(text2)))];return{components,gaps,wants:[...new Set(wants)].slice(0,16),names}}function readItem(input,{text,from,
to,key},keyword,scope){if(text===void 0){let subject=input.content.slice(from,Math.min(to,from+200));return{components:[],gaps:[{code:"unresolved-reference",subject,
reason:"the requirements are only known when the program runs",location:input.locate(from,to)}]}}let found=text.split(`
`).filter(line=>line.trim()!=="").map(line=>{let at=input.content.slice(from,to).indexOf(line),map=offset=>at===-1?offset===0?from:to:from+at+offset;return requirementOf(
input,line,{scope,slot:key===void 0?keyword:`${keyword}.${key}`,map})});return{components:found.flatMap(({components})=>components),gaps:found.flatMap(({gaps})=>gaps)}}export{extractor};

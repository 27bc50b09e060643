import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{parseIni}from"./chunk-5XQBGQKZ.js";import{requirementOf}from"./chunk-MEQD67WW.js";import"./chunk-XTOEK7LH.js";import"./chunk-ZSCHAUYY.js";
import"./chunk-FAVQQCAN.js";import"./chunk-EWJBQYUB.js";import"./chunk-I2LED7C4.js";import{unreadable}from"./chunk-R7VUFGOF.js";import{ecosystem,
isPackageName}from"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/setup.cfg"],pointsAtRequirements:!0,extract,publishes};function publishes(content){let{entries}=parseIni(content),name=entries.flatMap(
({section,key,lines:own})=>section==="metadata"&&key==="name"?own:[]).map(line=>line.text.trim()).join("");return isPackageName(name)?[{ecosystem:"pypi",name:ecosystem.
normalizeName(name)}]:[]}var lists=new Map([["install_requires","runtime"],["setup_requires","build"],["tests_require","development"]]);function extract(input){
let{entries,errors}=parseIni(input.content),components=[],wants=[],gaps=[],[first,...more]=errors;if(first!==void 0){let others=more.length===0?"":`, and ${more.
length} more such lines`;gaps.push(unreadable(input,first.start,first.end,first.message+others))}for(let entry of entries){let scope=scopeOf(entry);if(scope===void 0)
continue;let files=filesOf(entry);for(let file of files??[])wants.push(posix.join(posix.dirname(input.path),file));for(let{text,start}of files===void 0?requirementsOf(
entry):[]){let slot=`${entry.section}.${entry.key}`,found=requirementOf(input,text,{scope,slot,map:offset=>start+offset});components.push(...found.components),gaps.
push(...found.gaps)}}let inside=wants.filter(path=>!path.startsWith("../"));return{components,gaps,wantsAs:inside.map(path=>({path,format:"pip-requirements"}))}}
function scopeOf({section,key}){return section==="options.extras_require"?"optional":section==="options"?lists.get(key.replaceAll("-","_")):void 0}function filesOf({
lines}){let[,names]=/^file:(.*)$/.exec(lines.map(({text})=>text).join(" "))??[];return names?.split(",").map(name=>name.trim()).filter(name=>name!=="")}function requirementsOf({
lines}){let[only]=lines,written=lines.map(withoutComment).filter(({text})=>text!=="");return only===void 0||lines.length>1||only.text.length>8192||/;[^;]*(?:[<>=]=?|\bin\b)[^;]*['"]/.
test(only.text)?written:written.flatMap(line=>{let at=line.start;return line.text.split(";").flatMap(part=>{let start=at+part.length-part.trimStart().length,text=part.
trim();return at+=part.length+1,text===""?[]:[{text,start,end:start+text.length}]})})}function withoutComment(line){let text=line.text.replace(/\s#.*$/,"").trimEnd();
return{...line,text,end:line.start+text.length}}export{extractor};

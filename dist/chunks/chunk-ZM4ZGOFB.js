import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem as ecosystem3}from"./chunk-4FLRFKGP.js";import{ecosystem as ecosystem4}from"./chunk-4CVOQWCM.js";import{ecosystem as ecosystem6}from"./chunk-BLZAMVQC.js";
import{ecosystem as ecosystem5}from"./chunk-CLA5EWUU.js";import{ecosystem as ecosystem7}from"./chunk-XYA5Z2HS.js";import{ecosystem}from"./chunk-AJMNYNFG.js";
import{hostDigest}from"./chunk-A5OYSPPA.js";import{following}from"./chunk-4GQXNWWP.js";import{compareDigits,compareText,isDigits}from"./chunk-LIXDC2MQ.js";
import{ecosystem as ecosystem2}from"./chunk-J6Y46O6R.js";import{ecosystem as ecosystem8}from"./chunk-XT6MLETX.js";import{everything,halfOpen,intervalSets,
packageUrl}from"./chunk-EVOIQP5R.js";import{findProgram,readArguments,subcommand}from"./chunk-CNZO3RC3.js";import{whole}from"./chunk-RQEJKIZR.js";var publicHost="71741fe2460a615058687c4585f665af5e825968e51a512ffb14c6f2684a397d";function isDefaultSource(url){return hostDigest(url)===publicHost}var values=`-i --install-dir -n --bindir --document --build-root --platform -P --trust-policy -g --file --without -B
  --bulk-threshold -p --http-proxy --config-file`,table={values:new Set(values.split(/\s+/)),roles:new Map([["-v","constraint"],["--version","constraint"],["-s",
"index"],["--source","index"]])};function install(words){let program=findProgram(words);if(program===void 0||!/^gem(?:\d+(?:\.\d+)*)?$/.test(program.name))return;
let command=subcommand(program.rest,table.values);if(command?.name!=="install"&&command?.name!=="i")return;let found=readArguments(command.rest,table),constraint=found.
filter(({role})=>role==="constraint").at(-1),asked=constraint?.value,index=found.filter(({role})=>role==="index").at(-1),packages=[],unresolved=[];for(let{role,
value,start,end}of found){if(value===void 0&&unresolved.push({start,end}),value===void 0||role!=="positional"||value.endsWith(".gem"))continue;let[name="",own]=value.
split(":",2),specifier=own??asked,given=own===void 0?whole(constraint):{value,from:name.length+1,to:value.length,start,end};/^[a-z0-9_][\w.-]*$/i.test(name)?packages.
push({name,...specifier!==void 0&&{specifier:/^\d/.test(specifier)?`= ${specifier}`:specifier},hashes:[],source:{type:"registry",...index?.value!==void 0&&!isDefaultSource(
index.value)&&{url:index.value}},...index!==void 0&&{optionsAt:{start:index.start,end:index.end}},...given&&{given},certain:!0,start,end}):unresolved.push({start,
end})}return{packages,files:[],unresolved}}var maxLength=256,written=/^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;function segmentsOf(text){let version=text.trim();if(!(version.
length>maxLength||!written.test(version)))return version.replaceAll("-",".pre.").match(/\d+|[A-Za-z]+/g)??[]}function compareVersions(left,right){let[first,second]=[
canonical(left),canonical(right)];if(first===void 0||second===void 0)return;let shared=Math.min(first.length,second.length);for(let index=0;index<shared;index++){
let order=compareSegments(first[index]??"",second[index]??"");if(order!==0)return order}return againstEnd(first.slice(shared))||-againstEnd(second.slice(shared))||
0}function canonical(text){let segments=segmentsOf(text);if(segments===void 0)return;let end=segments.length;for(;end>1&&isZero(segments[end-1]??"");)end--;let word=segments.
findIndex(segment=>!isDigits(segment));if(word===-1||word>=end)return segments.slice(0,end);let numbers=word;for(;numbers>0&&isZero(segments[numbers-1]??"");)numbers--;
return[...segments.slice(0,numbers),...segments.slice(word,end)]}function compareSegments(left,right){let[first,second]=[isDigits(left),isDigits(right)];return first&&
second?compareDigits(left,right):first!==second?first?1:-1:compareText(left,right)}function againstEnd(rest){for(let segment of rest){if(!isDigits(segment))return-1;
if(!isZero(segment))return 1}return 0}function isZero(segment){return/^0+$/.test(segment)}var maxLength2=1024,sets=intervalSets(compareVersions),requirement=/^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/;function pinnedVersion(specifier){let[,operator="\
=",version=""]=requirement.exec(specifier.trim())??[];return operator==="="&&segmentsOf(version)!==void 0?version:void 0}function admittedVersions(specifier){if(specifier.
length>maxLength2)return;let admitted=everything;for(let part of specifier.split(",")){let[,operator="=",version=""]=requirement.exec(part.trim())??[],segments=segmentsOf(
version);if(segments===void 0)return;let versions=operator==="~>"?halfOpen(version,bumped(segments)):sets.compared(operator,version);if(versions===void 0)return;
admitted=sets.intersect(admitted,versions)}return admitted}function bumped(segments){let word=segments.findIndex(segment=>!isDigits(segment)),numbers=word===-1?
segments:segments.slice(0,word),kept=numbers.length>1?numbers.slice(0,-1):numbers;return[...kept.slice(0,-1),following(kept.at(-1)??"0"),"A"].join(".")}var ecosystem9={osvName:"RubyGems",purlType:"gem",normalizeName:name=>name.trim(),purl:(name,version)=>packageUrl("gem",void 0,name,version),isMirror:()=>!1,compare:compareVersions,
through:version=>({version,inclusive:!0}),pinned:pinnedVersion,admitted:admittedVersions,install};function unordered(osvName,purlType){return{osvName,purlType,normalizeName:name=>name,purl(name,version){let slash=name.lastIndexOf("/");return packageUrl(purlType,
slash===-1?void 0:name.slice(0,slash),name.slice(slash+1),version)},isMirror:()=>!1}}var ecosystem10=unordered("ConanCenter","conan");var ecosystem11=unordered("Hackage","hackage");var ecosystem12=unordered("Hex","hex");var ecosystem13=unordered("NuGet","nuget");var ecosystem14=unordered("Packagist","composer");var ecosystem15=unordered("Pub","pub");var ecosystems=new Map([["cargo",ecosystem],["conan-center",ecosystem10],["conda",ecosystem2],["cran",ecosystem3],["golang",ecosystem4],["hackage",ecosystem11],
["hex",ecosystem12],["julia",ecosystem5],["maven",ecosystem6],["npm",ecosystem7],["nuget",ecosystem13],["packagist",ecosystem14],["pub",ecosystem15],["pypi",ecosystem8],
["rubygems",ecosystem9]]);export{isDefaultSource,ecosystem9 as ecosystem,ecosystems};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem as ecosystem3}from"./chunk-53OV42LZ.js";import{ecosystem as ecosystem5}from"./chunk-LD2VNAGQ.js";import{ecosystem as ecosystem4}from"./chunk-RXQ6TPJZ.js";
import{ecosystem as ecosystem6}from"./chunk-3VMGK5D7.js";import{ecosystem as ecosystem7}from"./chunk-QLNZGMRC.js";import{ecosystem,whole}from"./chunk-AXM4S7ZX.js";
import{following}from"./chunk-R6YCNLSS.js";import{compareDigits,isDigits}from"./chunk-RYM7763F.js";import{ecosystem as ecosystem2}from"./chunk-T55BQALJ.js";
import{ecosystem as ecosystem8}from"./chunk-KY2SHIGB.js";import{everything,halfOpen,intervalSets,packageUrl}from"./chunk-EVOIQP5R.js";import{indexAt,
uncheckedConnection}from"./chunk-E32ULNDK.js";import{hostDigest}from"./chunk-A5OYSPPA.js";import{findProgram,readArguments,subcommand}from"./chunk-IBSS7OS7.js";
import{compareText}from"./chunk-NQF5Z2IG.js";var publicHost="71741fe2460a615058687c4585f665af5e825968e51a512ffb14c6f2684a397d";function isDefaultSource(url){return hostDigest(url)===publicHost}var id="rubygems",variables=["BUNDLE_SSL_VERIFY_MODE","BUNDLE_MIRROR__ALL"];function environment(name,value){return name==="BUNDLE_SSL_VERIFY_MODE"?unverified(value,
name):/^BUNDLE_MIRROR__\w{1,200}$/.test(name)&&!name.endsWith("TIMEOUT")?index(value,"default",name):[]}function settings({name,rest}){return/^gem(?:\d+(?:\.\d+)*)?$/.
test(name)?ofGem(rest):name==="bundle"||name==="bundler"?ofBundler(rest):[]}function ofGem(words){let command=subcommand(words,new Set);if(command===void 0||["p\
ush","yank","owner","signin"].includes(command.name))return[];let stays=command.name==="sources"||command.name==="source",use=stays&&!words.some(({text})=>text===
"-c"||text==="--clear-all")?"additional":"default";return command.rest.flatMap((word,at)=>{let[,option,inline]=/^(--source|-s|--add|-a)(?:=(.*))?$/s.exec(word.text??
"")??[],value=inline===void 0?command.rest[at+1]:word,text=inline??value?.text;if(option===void 0||value===void 0||text===void 0)return[];let{start,end}=value;return index(
text,use,option).map(setting=>({...setting,start,end,...stays&&{stays:!0}}))})}function ofBundler(words){let command=subcommand(words,new Set);if(command?.name!==
"config")return[];let given=command.rest.filter(({text})=>text?.startsWith("-")!==!0),[key,value]=given[0]?.text==="set"?given.slice(1):given;if(key?.text===void 0||
value?.text===void 0)return[];let setting=key.text,found=/^mirror\./i.test(setting)?index(value.text,"default",setting):setting==="ssl_verify_mode"?unverified(value.
text,setting):[],{start,end}=value;return found.map(one=>({...one,start,end,stays:!0}))}function index(value,use,setting){return[indexAt(value,{ecosystem:id,use,
setting})??[]].flat()}function unverified(value,setting){return value.trim()==="0"?[uncheckedConnection("ssl_verify_mode",setting,id)]:[]}var values=`-i --install-dir -n --bindir --document --build-root --platform -P --trust-policy -g --file --without -B
  --bulk-threshold -p --http-proxy --config-file`,table={values:new Set(values.split(/\s+/)),roles:new Map([["-v","constraint"],["--version","constraint"],["-s",
"index"],["--source","index"]])};function install(words){let program=findProgram(words);if(program===void 0||!/^gem(?:\d+(?:\.\d+)*)?$/.test(program.name))return;
let command=subcommand(program.rest,table.values);if(command===void 0||!["install","i","update"].includes(command.name))return;let found=readArguments(command.rest,
table),constraint=found.filter(({role})=>role==="constraint").at(-1),asked=constraint?.value,index2=found.filter(({role})=>role==="index").at(-1),packages=[],unresolved=[];
for(let{role,value,start,end}of found){if(value===void 0&&unresolved.push({start,end}),value===void 0||role!=="positional"||value.endsWith(".gem"))continue;let[
name="",own]=value.split(":",2),specifier=own??asked,given=own===void 0?whole(constraint):{value,from:name.length+1,to:value.length,start,end};/^[a-z0-9_][\w.-]*$/i.
test(name)?packages.push({name,...specifier!==void 0&&{specifier:/^\d/.test(specifier)?`= ${specifier}`:specifier},hashes:[],source:{type:"registry",...index2?.
value!==void 0&&!isDefaultSource(index2.value)&&{url:index2.value}},...index2!==void 0&&{optionsAt:{start:index2.start,end:index2.end}},...given&&{given},certain:!0,
start,end}):unresolved.push({start,end})}return{packages,files:[],unresolved}}var maxLength=256,written=/^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;function segmentsOf(text){let version=text.trim();if(!(version.
length>maxLength||!written.test(version)))return version.replaceAll("-",".pre.").match(/\d+|[A-Za-z]+/g)??[]}function compareVersions(left,right){let[first,second]=[
canonical(left),canonical(right)];if(first===void 0||second===void 0)return;let shared=Math.min(first.length,second.length);for(let index2=0;index2<shared;index2++){
let order=compareSegments(first[index2]??"",second[index2]??"");if(order!==0)return order}return againstEnd(first.slice(shared))||-againstEnd(second.slice(shared))||
0}function canonical(text){let segments=segmentsOf(text);if(segments===void 0)return;let end=segments.length;for(;end>1&&isZero(segments[end-1]??"");)end--;let word=segments.
findIndex(segment=>!isDigits(segment));if(word===-1||word>=end)return segments.slice(0,end);let numbers=word;for(;numbers>0&&isZero(segments[numbers-1]??"");)numbers--;
return[...segments.slice(0,numbers),...segments.slice(word,end)]}function compareSegments(left,right){let[first,second]=[isDigits(left),isDigits(right)];return first&&
second?compareDigits(left,right):first!==second?first?1:-1:compareText(left,right)}function againstEnd(rest){for(let segment of rest){if(!isDigits(segment))return-1;
if(!isZero(segment))return 1}return 0}function isZero(segment){return/^0+$/.test(segment)}var maxLength2=1024,sets=intervalSets(compareVersions),requirement=/^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/;function pinnedVersion(specifier){let[,operator="\
=",version=""]=requirement.exec(specifier.trim())??[];return operator==="="&&segmentsOf(version)!==void 0?version:void 0}function admittedVersions(specifier){if(specifier.
length>maxLength2)return;let admitted=everything;for(let part of specifier.split(",")){let[,operator="=",version=""]=requirement.exec(part.trim())??[],segments=segmentsOf(
version);if(segments===void 0)return;let versions=operator==="~>"?halfOpen(version,bumped(segments)):sets.compared(operator,version);if(versions===void 0)return;
admitted=sets.intersect(admitted,versions)}return admitted}function bumped(segments){let word=segments.findIndex(segment=>!isDigits(segment)),numbers=word===-1?
segments:segments.slice(0,word),kept=numbers.length>1?numbers.slice(0,-1):numbers;return[...kept.slice(0,-1),following(kept.at(-1)??"0"),"A"].join(".")}var ecosystem9={osvName:"RubyGems",purlType:"gem",normalizeName:name=>name.trim(),purl:(name,version)=>packageUrl("gem",void 0,name,version),isDefault:isDefaultSource,
isMirror:()=>!1,compare:compareVersions,through:version=>({version,inclusive:!0}),pinned:pinnedVersion,admitted:admittedVersions,install,mentions:{installers:["\
gem install","bundle add"]},environment,variables,settings};function unordered(osvName,purlType){return{osvName,purlType,normalizeName:name=>name,purl(name,version){let slash=name.lastIndexOf("/");return packageUrl(purlType,
slash===-1?void 0:name.slice(0,slash),name.slice(slash+1),version)},isMirror:()=>!1}}var ecosystem10=unordered("ConanCenter","conan");var ecosystem11=unordered("Hackage","hackage");var ecosystem12=unordered("Hex","hex");var ecosystem13=unordered("NuGet","nuget");var ecosystem14=unordered("Packagist","composer");var ecosystem15=unordered("Pub","pub");var ecosystems=new Map([["cargo",ecosystem],["conan-center",ecosystem10],["conda",ecosystem2],["cran",ecosystem3],["golang",ecosystem4],["hackage",ecosystem11],
["hex",ecosystem12],["julia",ecosystem5],["maven",ecosystem6],["npm",ecosystem7],["nuget",ecosystem13],["packagist",ecosystem14],["pub",ecosystem15],["pypi",ecosystem8],
["rubygems",ecosystem9]]);export{isDefaultSource,environment,ecosystem9 as ecosystem,ecosystems};

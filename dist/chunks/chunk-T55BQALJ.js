import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{remembered}from"./chunk-O6SPXYV6.js";import{everything,intervalSets,packageUrl}from"./chunk-EVOIQP5R.js";import{isOff,isOn,listItems,uncheckedConnection}from"./chunk-E32ULNDK.js";
import{findProgram,readArguments,subcommand}from"./chunk-IBSS7OS7.js";import{percentDecoded}from"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{createHash}from"node:crypto";var hosts=new Set(["4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619","15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83","ffd498\
0bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e","116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a","c5e38d0979069fcdc58466a73be3431b\
97725d8851541d970ea1e124992d1921"]),defaults=new Set(["defaults","main","r","msys2","free","pkgs/main","pkgs/r","pkgs/msys2","pkgs/free","anaconda","conda-forge"]),
projects=new Set(["bioconda","dglteam","fastai","huggingface","intel","microsoft","nvidia","plotly","pyg","pytorch","pytorch-lts","pytorch-nightly","rapidsai","\
rapidsai-nightly","robostack","robostack-staging","xformers"]);function isProjectChannel(name){let[channel2=""]=name.toLowerCase().split("/",1);return projects.
has(channel2)||channel2==="conda-forge"}var platform=/\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i;function channelName(written){
let text=written.trim().slice(0,2e3);if(!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)){let name2=text.replace(/\/{1,9}$/,"");return name2===""||defaults.has(name2.toLowerCase())?
void 0:name2}if(!URL.canParse(text))return text;let url=new URL(text),path=percentDecoded(url.pathname).replace(platform,"").replace(/^\/t\/[^/]{1,200}(?=\/)/,"").
replace(/\/{1,9}$/,"");if(!(url.port===""&&hosts.has(createHash("sha256").update(url.hostname.toLowerCase()).digest("hex"))))return`${url.protocol}//${url.host}${path}`;
let name=path.replace(/^\/(?:channels\/)?/,"");return name===""||defaults.has(name.toLowerCase())?void 0:name}function channelsSource(channels,alone){let names=channels.
filter(channel2=>channel2.trim()!=="nodefaults").map(channelName),closed=alone||names.length<channels.length,distinct=new Set(closed&&names.length>0?names:[...names,
void 0]),others=[...distinct].filter(name=>name!==void 0);if(others.length===0)return{type:"registry"};let[first]=others;return distinct.size===1&&first!==void 0?
{type:"registry",url:first}:{type:"registry",extraIndexes:others}}function channelSource(channel2){let name=channelName(channel2);return name===void 0?{type:"re\
gistry"}:{type:"registry",url:name}}var extension=/\.(?:conda|tar\.bz2)$/i;function isPackageFile(text){return!/\s/.test(text)&&extension.test(address(text))}function readPackageFile(text){let parts=(address(
text).split(/[/\\]/).at(-1)?.replace(extension,"")??"").split("-"),[version,build]=[parts.at(-2),parts.at(-1)],name=parts.slice(0,-2).join("-");if(!(name===""||
version===void 0||version===""||build===void 0))return{name,version:percentDecoded(version)}}function address(text){return text.replace(/[?#].*$/s,"")}var longest=256,readVersion=remembered(text=>{if(text.length>longest)return;let version=text.trim().toLowerCase();if(version.includes("_")||(version=version.replaceAll(
"-","_")),!/^[*.+!_0-9a-z]+$/.test(version))return;let[first="",second,...more]=version.split("!"),[main="",local,...rest]=(second??first).split("+");if(more.length>
0||rest.length>0||main==="")return;let epoch=second===void 0?"0":first;if(!/^\d+$/.test(epoch))return;let openEnd=main.endsWith("_"),pieces=(openEnd?main.slice(
0,-1):main).split(/[._]/);openEnd&&pieces.push(`${pieces.pop()??""}_`);let locals=local?.split(/[._]/)??[];if(![...pieces,...locals].includes(""))return{main:[[
BigInt(epoch)],...pieces.map(segment)],local:locals.map(segment)}});function segment(text){let parts=(text.match(/\d+|\*+|[^\d*]+/g)??[]).map(run=>/^\d/.test(run)?
BigInt(run):run==="post"?1/0:run==="dev"?"DEV":run);return typeof parts[0]=="bigint"?parts:[0n,...parts]}function compareVersions(left,right){let[one,other]=[readVersion(
left),readVersion(right)];if(!(one===void 0||other===void 0))return compareSegments(one.main,other.main)||compareSegments(one.local,other.local)}function compareSegments(left,right){
for(let at=0;at<Math.max(left.length,right.length);at++){let[one,other]=[left[at]??[],right[at]??[]];for(let part=0;part<Math.max(one.length,other.length);part++){
let order=compareParts(one[part]??0n,other[part]??0n);if(order!==0)return order}}return 0}function compareParts(left,right){return typeof left=="string"&&typeof right==
"string"?left===right?0:left<right?-1:1:typeof left=="string"?-1:typeof right=="string"?1:left===right?0:left<right?-1:1}var sets=intervalSets(compareVersions),longest2=4096,mostParts=64,maxDepth=16;function specIntervals(text){if(text.length>longest2||text.includes("^")||text.includes(
"$"))return;let tokens=(text.match(/[()|,]|[^()|,]+/g)??[]).map(token=>token.trim()).filter(token=>token!=="");if(tokens.length>2*mostParts)return;let at=0;function anyOf(depth){
let found2=allOf(depth);for(;found2!==void 0&&tokens[at]==="|";){at++;let next=allOf(depth);found2=next&&sets.unite(found2,next)}return found2}function allOf(depth){
let found2=one(depth);for(;found2!==void 0&&tokens[at]===",";){at++;let next=one(depth);found2=next&&sets.intersect(found2,next)}return found2}function one(depth){
let token=tokens[at++];if(token===void 0||/^[)|,]$/.test(token))return;if(token!=="(")return clause(token);let inner=depth<maxDepth?anyOf(depth+1):void 0;return tokens[at++]===
")"?inner:void 0}let found=anyOf(0);return at===tokens.length?found:void 0}function exactVersion(text){let version=/^(?:==)?\s*([^\s=<>!~*^$|,()]+(?:![^\s=<>!~*^$|,()]+)?)$/.
exec(text.trim())?.[1];return version!==void 0&&readVersion(version)!==void 0?version:void 0}function clause(text){let[,operator="",written=""]=/^(==|!=|<=|>=|~=|=|<|>)?\s*([^\s=<>~^$]+)$/.
exec(text)??[];if(written==="")return;if(/^\*+$/.test(written))return operator===""||operator==="="||operator===">="?everything:void 0;let version=written.replace(
/\.?\*+$/,""),open=version!==written;if(!(version.includes("*")||readVersion(version)===void 0)){if(open&&!written.endsWith(".*")&&!["","=","~="].includes(operator))
return besideAsterisk(operator,version);switch(operator){case"":return open?startingWith(version):sets.compared("==",version);case"=":return startingWith(version);case"\
!=":return open?notStartingWith(version):sets.compared("!=",version);case"~=":return open?void 0:compatible(version);default:return sets.compared(operator,version)}}}
function besideAsterisk(operator,version){let bound={version:version+lowest,inclusive:!1};return operator.startsWith(">")?[{from:bound}]:operator.startsWith("<")?
[{to:bound}]:operator==="!="?everything:[]}function compatible(version){let stem=version.slice(0,Math.max(version.lastIndexOf("."),0)),same=stem===""?void 0:startingWith(
stem);return same&&sets.intersect([{from:{version,inclusive:!0}}],same)}function startingWith(version){let ends=prefixEnds(version);return ends&&[{from:{version:ends.
from,inclusive:!0},to:{version:ends.to,inclusive:!1}}]}function notStartingWith(version){let ends=prefixEnds(version);return ends&&[{to:{version:ends.from,inclusive:!1}},
{from:{version:ends.to,inclusive:!0}}]}function prefixEnds(version){let[,stem="",last=""]=/^(.*?)(\d+|[a-z]+)$/is.exec(version)??[];if(last===""||version.includes(
"+"))return;let from=`${version}${lowest}`;if(/^\d/.test(last))return{from,to:`${stem}${BigInt(last)+1n}${lowest}`};let word=last.toLowerCase();if(word==="dev")
return{from,to:`${stem}_`.replace(/[._]_$/,".0_")};if(word==="post"){let[,before="",number="0"]=/^(.*?)(\d*)$/s.exec(stem)??[];return number===""?void 0:{from,to:`${before}${BigInt(
number)+1n}${lowest}`}}let end=word.endsWith("z")?void 0:word.slice(0,-1)+String.fromCharCode(word.charCodeAt(word.length-1)+1);return end===void 0?void 0:{from,
to:`${stem}${end}${lowest}`}}var lowest="**";var longest3=4096;function readMatchSpec(text){if(text.length>longest3)return{reason:"it is too long to be a package specification"};let lead=text.length-text.trimStart().
length,body=withoutComment(text.slice(lead)).trimEnd();if(body==="")return{reason:"there is nothing to read"};if(isPackageFile(body))return readFile(body,lead);
let open=body.indexOf("["),brackets=readBrackets(open===-1||!body.endsWith("]")?"":body.slice(open+1,-1)),plain=(open===-1?body:body.slice(0,open)).trimEnd(),colons=plain.
lastIndexOf("::"),[,channel2]=colons===-1?[]:["",plain.slice(0,colons).replace(/\/(?:noarch|[a-z]+-[a-z0-9]+)$/,"")],from=colons===-1?0:colons+2,name=/^[^ =<>!~\t[]+/.
exec(plain.slice(from))?.[0]??"";if(!/^[a-z0-9_](?:[\w.-]*[a-z0-9_])?$/i.test(name))return{reason:"it does not start with a package name"};let behind=plain.slice(
from+name.length),rest=behind.trim(),bracketed=brackets.get("version"),specifier=bracketed?.text??rest,build=brackets.get("build")?.text,version=specifier===""?
void 0:pinned(build===void 0?specifier:`${specifier}=${build}`),readable=specifier===""||isReadable(specifier),ownChannel=brackets.get("channel")?.text??channel2,
url=brackets.get("url")?.text,restFrom=lead+from+name.length+behind.length-behind.trimStart().length,versionAt=bracketed?{start:lead+open+1+bracketed.start,end:lead+
open+1+bracketed.end}:{start:restFrom,end:restFrom+rest.length};return{name,...specifier!==""&&{specifier},...version!==void 0&&{version},...ownChannel!==void 0&&
ownChannel!==""&&{channel:ownChannel},...url!==void 0&&{url},hashes:["md5","sha256"].flatMap(key=>{let digest=brackets.get(key)?.text;return digest===void 0?[]:
[`${key}:${digest}`]}),start:lead,end:lead+body.length,...specifier!==""&&{versionAt},...!readable&&{problem:"its version specifier is malformed"}}}function specificationOf(specifier){
if(specifier.length>longest3)return specifier;let text=specifier.trim().replace(/\s{2,}/g," ").replace(/ ?([,|()]|[<>=!~]+) ?/g,"$1"),[,version,build]=/^(.*[^=<>!~,| ])[ =]([^-=,|<>~ ]+)$/s.
exec(text)??[];return version===void 0||build===void 0?text:/^={1,2}[^=,|*]+$/.test(version)?version.replace(/^=+/,""):version}function pinned(specifier){return exactVersion(
specificationOf(specifier))}function isReadable(specifier){let text=specificationOf(specifier);return specIntervals(text)!==void 0||/^\^.*\$$/s.test(text)||/^[\w.+!]*\*[\w.+!*]*$/.
test(text)}function withoutComment(text){let hash=text.indexOf("#");return hash===-1||isPackageFile(text)?text:text.slice(0,hash)}function readFile(text,lead){let hash=text.
indexOf("#"),url=hash===-1?text:text.slice(0,hash),digest=hash===-1?"":text.slice(hash+1).replace(/^(?:md5|sha256)[:=]/i,""),file=readPackageFile(url);if(file===
void 0)return{reason:"the file name does not say which package it is"};let hashes=/^[0-9a-f]{32}$/i.test(digest)?[`md5:${digest}`]:digest.length===64?[`sha256:${digest}`]:
[];return{...file,url,hashes,start:lead,end:lead+text.length}}function readBrackets(text){let found=new Map,pattern=/([\w-]{1,64}) ?= ?(?:"([^"]*)"|'([^']*)'|([^,\s'"]*))/g;
for(let{0:all,1:key="",2:double,3:single,4:bare,index}of text.matchAll(pattern)){let value=double??single??bare??"",end=index+all.length,start=end-value.length-
(double===void 0&&single===void 0?0:2);found.set(key.toLowerCase(),{text:value,start,end})}return found}var options=text=>text.split(/\s+/),table=(values,roles)=>({values:new Set(options(values)),roles:new Map(Object.entries(roles).flatMap(([role,text])=>options(text).
map(name=>[name,role])))}),condaTable=table(`-n --name -p --prefix --clone --platform --subdir --repodata-fn --solver --experimental -r --root-prefix --relocate\
-prefix
  --rc-file --safety-checks --extra-safety-checks --category --pyc --cafile --ssl-verify --retry-clean-cache --revision`,{requirement:"-f --file","extra-index":"\
-c --channel"}),pixiTable=table("--manifest-path --platform -p -f --feature -e --environment --expose -g --git --branch --tag --rev -s --subdir --pypi-keyring-p\
rovider",{"extra-index":"-c --channel",package:"--with"}),pixiExecTable={...table("-p --platform --pypi-keyring-provider --concurrent-downloads",{"extra-index":"\
-c --channel",main:"-s --spec",package:"-w --with"}),stopsAtCommand:!0},globalValues=new Set(["-r","--root-prefix","--rc-file","--manifest-path"]),globalVerbs=new Set(
["install","i","add","a","update"]),subcommands=new Set(["install","create","update","upgrade"]);function install(words){let installer=findInstaller(words);if(installer===
void 0)return;let found=readArguments(installer.rest,installer.table),channels=found.flatMap(({role,value})=>role==="extra-index"&&value!==void 0?[value]:[]),alone=installer.
rest.some(({text})=>text==="--override-channels"),at=found.find(({role})=>role==="extra-index"),isNamed=found.some(({role})=>role==="main"),packages=[],files=[],
unresolved=[];for(let{role,value,start,end}of found)if(value===void 0)unresolved.push({start,end});else if(role==="requirement")files.push({path:value,start,end});else if(role===
"main"||role==="package"||role==="positional"&&!isNamed){let spec=readMatchSpec(value);if(isFailure(spec)){unresolved.push({start,end});continue}let{name,version,
specifier,hashes,channel:channel2,url,versionAt}=spec,source=url!==void 0?{type:"url",url}:channel2===void 0?channelsSource(channels,alone):channelSource(channel2);
packages.push({name,...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes,source,...at!==void 0&&channel2===void 0&&{optionsAt:{start:at.start,
end:at.end}},...versionAt&&{given:{value,from:versionAt.start,to:versionAt.end,start,end}},certain:!0,start,end})}return{packages,files,unresolved}}function findInstaller(words){
let program=findProgram(words);if(program===void 0)return;let first=subcommand(program.rest,globalValues);if(first!==void 0){if(program.name==="pixi"){if(program.
rest.some(({text})=>text==="--pypi"))return;let second=first.name==="global"?subcommand(first.rest,globalValues):void 0;return first.name==="add"?{rest:first.rest,
table:pixiTable}:first.name==="exec"||first.name==="x"?{rest:first.rest,table:pixiExecTable}:second!==void 0&&globalVerbs.has(second.name)?{rest:second.rest,table:pixiTable}:
void 0}if(!(!/^(?:conda|mamba|micromamba)$/.test(program.name)||!subcommands.has(first.name)))return{rest:first.rest,table:condaTable}}}var id="conda",channelKeys=["channels","default_channels","channel_alias","custom_channels","custom_multichannels"],variables=["CONDA_CHANNELS","CONDA_DEFAULT_C\
HANNELS","CONDA_CHANNEL_ALIAS","CONDA_SSL_VERIFY","MAMBA_SSL_VERIFY","MAMBA_CHANNELS","PIXI_TLS_NO_VERIFY"];function environment(name,value){let[,key]=/^(?:CONDA|MAMBA)_([A-Z_]{1,40})$/.
exec(name)??[];return key!==void 0?keySettings(key.toLowerCase(),value,name):name==="PIXI_TLS_NO_VERIFY"&&isOn(value)?[uncheckedConnection("tls-no-verify",name,
id)]:[]}function keySettings(key,value,setting){let[first=""]=key.split(".");if(first==="ssl_verify")return isOff(value)?[uncheckedConnection("ssl_verify",setting,
id)]:[];if(!channelKeys.includes(first))return[];let use=first==="channels"||first.startsWith("custom")?"additional":"default";return listItems(value,/[\s,&]+/).
flatMap(item=>channel(item,use,setting))}function channel(written,use,setting){if(written==="nodefaults"||/^(?:\.{0,2}\/|~|file:)/.test(written))return[];let name=channelName(
written);return name===void 0?[]:[{ecosystem:id,name,.../^https?:/i.test(name)&&{url:name},use,setting}]}function settings({name,rest}){if(name==="pixi")return ofPixi(
rest);if(!/^(?:conda|mamba|micromamba)(?:\.bat)?$/.test(name))return[];let first=subcommand(rest,new Set(["-r","--root-prefix","--rc-file"]));return first?.name===
"config"?configured(first.rest):first?.name==="run"||first?.name==="activate"?[]:[...channelOptions(rest),...insecure(rest,/^(?:-k|--insecure|--ssl-verify=(?:false|0|no|off)|--ssl-no-verify)$/i),
...verified(rest)]}function channelOptions(words){return readArguments(words,condaTable).flatMap(({role,option="",value,start,end})=>role==="extra-index"&&value!==
void 0?listItems(value).flatMap(item=>channel(item,"additional",option).map(one=>({...one,start,end}))):[])}function verified(words){return words.flatMap(({text="",
start,end},index)=>words[index-1]?.text==="--ssl-verify"&&isOff(text)?[{...uncheckedConnection("ssl_verify","--ssl-verify",id),start,end}]:[])}function insecure(words,option){
let word=words.find(({text:text2})=>option.test(text2?.slice(0,40)??""));if(word===void 0)return[];let{text="",start,end}=word;return[{...uncheckedConnection("s\
sl_verify",text.replace(/=.*/s,""),id),start,end}]}function configured(words){return words.flatMap(({text=""},index)=>{if(!/^(?:--(?:add|append|prepend|set)|add|append|prepend|set)$/.
test(text))return[];let[key,value]=[words[index+1],words[index+2]];if(key?.text===void 0||value?.text===void 0)return[];let{start,end}=value,plain=key.text.toLowerCase();
return keySettings(plain,value.text,key.text).map(setting=>({...setting,start,end,stays:!0}))})}function ofPixi(words){let texts=words.slice(0,4).map(({text})=>text),
add=texts.findIndex((text,index)=>text==="add"&&texts[index-1]==="channel");return[...(add===-1?[]:words.slice(add+1).filter(({text})=>text?.startsWith("-")===!1)).
flatMap(({text="",start,end})=>channel(text,"additional","pixi channel add").map(setting=>({...setting,start,end,stays:!0}))),...channelOptions(words),...insecure(
words,/^--tls-no-verify(?:=true)?$/i)]}var ecosystem={purlType:"conda",normalizeName:name=>name.trim().toLowerCase(),purl:(name,version)=>packageUrl("conda",void 0,name,version),isMirror:()=>!1,knownIndex:channel2=>isProjectChannel(
channel2)?"project":void 0,settingsPointers:{variables:["CONDARC","MAMBARC"],options:["conda --rc-file","mamba --rc-file","micromamba --rc-file"]},settingsFiles:[
".condarc"],compare(left,right){return[left,right].some(version=>version.includes("*")&&!version.endsWith("**"))?void 0:compareVersions(left,right)},through:version=>({
version,inclusive:!0}),pinned:specifier=>exactVersion(specificationOf(specifier)),admitted:specifier=>specIntervals(specificationOf(specifier)),install,mentions:{
installers:["conda install","conda create","conda update","mamba install","mamba create","micromamba install","micromamba create","pixi add","pixi exec","pixi x",
"pixi global"]},environment,variables,settings};export{channelName,channelsSource,channelSource,isPackageFile,readPackageFile,readMatchSpec,keySettings,ecosystem};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{channelSource,channelsSource}from"./chunk-2PMG6AWX.js";import{everything,intervalSets,packageUrl}from"./chunk-EVOIQP5R.js";import{findProgram,
readArguments,subcommand}from"./chunk-CNZO3RC3.js";import{percentDecoded}from"./chunk-GWDX2BPN.js";import{isFailure}from"./chunk-CSK74LBQ.js";var extension=/\.(?:conda|tar\.bz2)$/i;function isPackageFile(text){return!/\s/.test(text)&&extension.test(address(text))}function readPackageFile(text){let parts=(address(
text).split(/[/\\]/).at(-1)?.replace(extension,"")??"").split("-"),[version,build]=[parts.at(-2),parts.at(-1)],name=parts.slice(0,-2).join("-");if(!(name===""||
version===void 0||version===""||build===void 0))return{name,version:percentDecoded(version)}}function address(text){return text.replace(/[?#].*$/s,"")}function readVersion(text){if(text.length>256)return;let version=text.trim().toLowerCase();if(version.includes("_")||(version=version.replaceAll("-","_")),!/^[*.+!_0-9a-z]+$/.
test(version))return;let[first="",second,...more]=version.split("!"),[main="",local,...rest]=(second??first).split("+");if(more.length>0||rest.length>0||main===
"")return;let epoch=second===void 0?"0":first;if(!/^\d+$/.test(epoch))return;let openEnd=main.endsWith("_"),pieces=(openEnd?main.slice(0,-1):main).split(/[._]/);
openEnd&&pieces.push(`${pieces.pop()??""}_`);let locals=local?.split(/[._]/)??[];if(![...pieces,...locals].includes(""))return{main:[[BigInt(epoch)],...pieces.map(
segment)],local:locals.map(segment)}}function segment(text){let parts=(text.match(/\d+|\*+|[^\d*]+/g)??[]).map(run=>/^\d/.test(run)?BigInt(run):run==="post"?1/0:
run==="dev"?"DEV":run);return typeof parts[0]=="bigint"?parts:[0n,...parts]}function compareVersions(left,right){let[one,other]=[readVersion(left),readVersion(right)];
if(!(one===void 0||other===void 0))return compareSegments(one.main,other.main)||compareSegments(one.local,other.local)}function compareSegments(left,right){for(let at=0;at<
Math.max(left.length,right.length);at++){let[one,other]=[left[at]??[],right[at]??[]];for(let part=0;part<Math.max(one.length,other.length);part++){let order=compareParts(
one[part]??0n,other[part]??0n);if(order!==0)return order}}return 0}function compareParts(left,right){return typeof left=="string"&&typeof right=="string"?left===
right?0:left<right?-1:1:typeof left=="string"?-1:typeof right=="string"?1:left===right?0:left<right?-1:1}var sets=intervalSets(compareVersions),longest=4096,mostParts=64,maxDepth=16;function specIntervals(text){if(text.length>longest||text.includes("^")||text.includes(
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
to:`${stem}${end}${lowest}`}}var lowest="**";var longest2=4096;function readMatchSpec(text){if(text.length>longest2)return{reason:"it is too long to be a package specification"};let lead=text.length-text.trimStart().
length,body=withoutComment(text.slice(lead)).trimEnd();if(body==="")return{reason:"there is nothing to read"};if(isPackageFile(body))return readFile(body,lead);
let open=body.indexOf("["),brackets=readBrackets(open===-1||!body.endsWith("]")?"":body.slice(open+1,-1)),plain=(open===-1?body:body.slice(0,open)).trimEnd(),colons=plain.
lastIndexOf("::"),[,channel]=colons===-1?[]:["",plain.slice(0,colons).replace(/\/(?:noarch|[a-z]+-[a-z0-9]+)$/,"")],from=colons===-1?0:colons+2,name=/^[^ =<>!~\t[]+/.
exec(plain.slice(from))?.[0]??"";if(!/^[a-z0-9_](?:[\w.-]*[a-z0-9_])?$/i.test(name))return{reason:"it does not start with a package name"};let behind=plain.slice(
from+name.length),rest=behind.trim(),bracketed=brackets.get("version"),specifier=bracketed?.text??rest,build=brackets.get("build")?.text,version=specifier===""?
void 0:pinned(build===void 0?specifier:`${specifier}=${build}`),readable=specifier===""||isReadable(specifier),ownChannel=brackets.get("channel")?.text??channel,
url=brackets.get("url")?.text,restFrom=lead+from+name.length+behind.length-behind.trimStart().length,versionAt=bracketed?{start:lead+open+1+bracketed.start,end:lead+
open+1+bracketed.end}:{start:restFrom,end:restFrom+rest.length};return{name,...specifier!==""&&{specifier},...version!==void 0&&{version},...ownChannel!==void 0&&
ownChannel!==""&&{channel:ownChannel},...url!==void 0&&{url},hashes:["md5","sha256"].flatMap(key=>{let digest=brackets.get(key)?.text;return digest===void 0?[]:
[`${key}:${digest}`]}),start:lead,end:lead+body.length,...specifier!==""&&{versionAt},...!readable&&{problem:"its version specifier is malformed"}}}function specificationOf(specifier){
if(specifier.length>longest2)return specifier;let text=specifier.trim().replace(/\s{2,}/g," ").replace(/ ?([,|()]|[<>=!~]+) ?/g,"$1"),[,version,build]=/^(.*[^=<>!~,| ])[ =]([^-=,|<>~ ]+)$/s.
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
-c --channel"}),pixiTable=table("--manifest-path --platform -p -f --feature -e --environment --expose --with -g --git --branch --tag --rev -s --subdir --pypi-ke\
yring-provider",{"extra-index":"-c --channel"}),globalValues=new Set(["-r","--root-prefix","--rc-file","--manifest-path"]),subcommands=new Set(["install","creat\
e","update","upgrade"]);function install(words){let installer=findInstaller(words);if(installer===void 0)return;let found=readArguments(installer.rest,installer.
table),channels=found.flatMap(({role,value})=>role==="extra-index"&&value!==void 0?[value]:[]),alone=installer.rest.some(({text})=>text==="--override-channels"),
at=found.find(({role})=>role==="extra-index"),packages=[],files=[],unresolved=[];for(let{role,value,start,end}of found)if(value===void 0)unresolved.push({start,
end});else if(role==="requirement")files.push({path:value,start,end});else if(role==="positional"){let spec=readMatchSpec(value);if(isFailure(spec)){unresolved.
push({start,end});continue}let{name,version,specifier,hashes,channel,url,versionAt}=spec,source=url!==void 0?{type:"url",url}:channel===void 0?channelsSource(channels,
alone):channelSource(channel);packages.push({name,...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes,source,...at!==void 0&&channel===void 0&&
{optionsAt:{start:at.start,end:at.end}},...versionAt&&{given:{value,from:versionAt.start,to:versionAt.end,start,end}},certain:!0,start,end})}return{packages,files,
unresolved}}function findInstaller(words){let program=findProgram(words);if(program===void 0)return;let first=subcommand(program.rest,globalValues);if(first!==void 0){
if(program.name==="pixi"){if(program.rest.some(({text})=>text==="--pypi"))return;let second=first.name==="global"?subcommand(first.rest,globalValues):void 0;return first.
name==="add"?{rest:first.rest,table:pixiTable}:second?.name==="install"?{rest:second.rest,table:pixiTable}:void 0}if(!(!/^(?:conda|mamba|micromamba)$/.test(program.
name)||!subcommands.has(first.name)))return{rest:first.rest,table:condaTable}}}var ecosystem={purlType:"conda",normalizeName:name=>name.trim().toLowerCase(),purl:(name,version)=>packageUrl("conda",void 0,name,version),isMirror:()=>!1,compare(left,right){
return[left,right].some(version=>version.includes("*")&&!version.endsWith("**"))?void 0:compareVersions(left,right)},through:version=>({version,inclusive:!0}),pinned:specifier=>exactVersion(
specificationOf(specifier)),admitted:specifier=>specIntervals(specificationOf(specifier)),install};export{isPackageFile,readPackageFile,readMatchSpec,ecosystem};

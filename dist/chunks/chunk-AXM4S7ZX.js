import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareSemantic,following,readSemantic}from"./chunk-R6YCNLSS.js";import{everything,halfOpen,intervalSets,only,packageUrl}from"./chunk-EVOIQP5R.js";
import{indexAt}from"./chunk-E32ULNDK.js";import{hostDigest}from"./chunk-A5OYSPPA.js";import{findProgram,readArguments,subcommand}from"./chunk-IBSS7OS7.js";
import{withoutCredentials}from"./chunk-BVMALLX6.js";import{createHash}from"node:crypto";var sparseHost="eb7e11c7f9ecbcf48099060ec1c8c593134ff031f587e07be17293b2a3a0ee36",gitIndex="d2a97a7c0ce0ab3aa045f18ee7e877a76ef25606a002f8dcfe95e952db4186b8";function isDefaultRegistry(url){
if(hostDigest(url)===sparseHost)return!0;let plain=url.toLowerCase().replace(/(?:\.git)?\/?$/,"");return createHash("sha256").update(plain).digest("hex")===gitIndex}var id="cargo",variables=["CARGO_REGISTRY_INDEX"];function environment(name,value){return name==="CARGO_REGISTRY_INDEX"?registry(value,"default",name):/^CARGO_REGISTRIES_\w{1,100}_INDEX$/.
test(name)?registry(value,"named",name):[]}function settings({name,rest}){return name!=="cargo"||rest.some(({text})=>text==="publish"||text==="login")?[]:rest.flatMap(
(word,index)=>{let[,option,inline]=/^(--index|--config)(?:=(.*))?$/s.exec(word.text??"")??[],value=inline===void 0?rest[index+1]:word,text=inline??value?.text;if(option===
void 0||value===void 0||text===void 0)return[];let{start,end}=value;return(option==="--index"?registry(text,"default",option):configured(text)).map(setting=>({...setting,
start,end}))})}function configured(text){let[,key="",value=""]=/^\s{0,20}([\w."-]{1,200}?)\s{0,20}=\s{0,20}["']([^"']{1,1000})["']/.exec(text)??[];return keySettings(
key,value,key)}function keySettings(key,value,setting){return/^registries\.[^.]+\.index$/.test(key)?registry(value,"named",setting):/^(?:source\.[^.]+\.registry|registry\.index)$/.
test(key)?registry(value,"default",setting):[]}function registry(value,use,setting){return[indexAt(value.replace(/^(?:sparse|registry)\+/,""),{ecosystem:id,use,
setting})??[]].flat()}var constraintVariables=["PIP_CONSTRAINT","UV_CONSTRAINT"];function whole(argument){if(argument?.value===void 0)return;let{value,start,end}=argument;return{value,
from:0,to:value.length,start,end}}function registrySource(index){let url=index.replace(/^sparse\+/,"");return isDefaultRegistry(url)?{type:"registry"}:{type:"registry",url:withoutCredentials(url)}}
function gitSource(url,ref,commit=ref??""){return{type:"vcs",url:withoutCredentials(url),...ref!==void 0&&{ref},.../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)&&
{commit:commit.toLowerCase()}}}function lockedSource(written){let[,kind="",rest=""]=/^([a-z-]+)\+(.*)$/s.exec(written??"")??[];switch(kind){case"registry":case"\
sparse":case"local-registry":return registrySource(rest);case"git":{let[address="",commit=""]=rest.split("#",2),[url="",query=""]=address.split("?",2),asked=new URLSearchParams(
query),ref=asked.get("rev")??asked.get("tag")??asked.get("branch")??void 0;return gitSource(url,ref,commit)}case"path":case"directory":return{type:"path",url:rest.
replace(/^file:\/\//,"")}}return written===void 0?{type:"path"}:{type:"url",url:withoutCredentials(written)}}var values=`--bin --example --branch --path --root --registry -F --features --profile --target --target-dir -j --jobs
  --color --config -Z -C --message-format --lockfile-path`,table={values:new Set(values.split(/\s+/)),roles:new Map([["--version","constraint"],["--vers","const\
raint"],["--git","packages"],["--tag","requirement"],["--rev","requirement"],["--index","index"]])};function install(words){let program=findProgram(words);if(program?.
name!=="cargo")return;let toolchain=program.rest[0]?.text?.startsWith("+")===!0,command=subcommand(toolchain?program.rest.slice(1):program.rest,table.values);if(command?.
name!=="install"&&command?.name!=="binstall")return;let found=readArguments(command.rest,table),argument=wanted=>found.filter(({role})=>role===wanted).at(-1),last=role=>argument(
role)?.value,given=whole(argument("requirement")??argument("constraint")),asked=last("constraint"),[git,ref,index]=[last("packages"),last("requirement"),last("i\
ndex")],isPath=command.rest.some(({text})=>text==="--path"||text?.startsWith("--path=")===!0),packages=[],unresolved=[];for(let{role,value,start,end}of found){if(value===
void 0&&unresolved.push({start,end}),value===void 0||role!=="positional"||isPath)continue;let at=value.indexOf("@"),name=at===-1?value:value.slice(0,at),version=at===
-1?asked:value.slice(at+1);/^[a-z][\w-]*$/i.test(name)?packages.push({name,...version!==void 0&&{specifier:/^\d+\.\d+\.\d+/.test(version)?`=${version}`:version},
hashes:[],source:git!==void 0?gitSource(git,ref):index===void 0?{type:"registry"}:registrySource(index),...at===-1?given&&{given}:{given:{value,from:at+1,to:value.
length,start,end}},certain:!0,start,end}):unresolved.push({start,end})}return{packages,files:[],unresolved}}function compareVersions(left,right){let[first,second]=[readSemantic(left),readSemantic(right)];return first&&second&&compareSemantic(first,second)}var maxLength=1024,sets=intervalSets(compareVersions),wildcard=/^[*xX]$/,comparator=/^(\^|~|=|>=|<=|>|<)? *(\d+)(?:\.(\d+|[*xX])(?:\.(\d+|[*xX])(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?)?)?$/;
function pinnedVersion(specifier){let[,operator,major,minor,patch="*",prerelease="",build=""]=comparator.exec(specifier.trim())??[];if(!(operator!=="="||major===
void 0||minor===void 0||wildcard.test(patch)||wildcard.test(minor)))return`${major}.${minor}.${patch}${prerelease}${build}`}function admittedVersions(specifier){
if(specifier.length>maxLength)return;if(wildcard.test(specifier.trim()))return everything;let admitted=everything;for(let part of specifier.split(",")){let versions=comparatorVersions(
part.trim(),specifier.includes("-"));if(versions===void 0)return;admitted=sets.intersect(admitted,versions)}return admitted}function comparatorVersions(text,wantsPrereleases){
let match=comparator.exec(text);if(match===null)return;let[,operator,major="",second,third,prerelease=""]=match,numbers=[major];for(let part of[second,third]){if(part===
void 0||wildcard.test(part))break;numbers.push(part)}if(second!==void 0&&wildcard.test(second)&&third!==void 0&&!wildcard.test(third))return;let isPartial=numbers.
length<3,written=beginning(numbers,prerelease);switch(operator){case">":return isPartial?[{from:{version:written.end,inclusive:!0}}]:sets.compared(">",written.first);case"\
<=":return isPartial?[{to:{version:written.end,inclusive:!1}}]:sets.compared("<=",written.first);case">=":return sets.compared(">=",written.first);case"<":return sets.
compared("<",isPartial||!wantsPrereleases?`${written.first}-0`:written.first);case"=":return isPartial?halfOpen(written.first,written.end):only(written.first);case"\
~":return halfOpen(written.first,beginning(numbers.slice(0,2),"").end);default:{let isWild=operator===void 0&&[second,third].some(part=>part!==void 0&&wildcard.
test(part));return halfOpen(written.first,isWild?written.end:beginning(compatible(numbers),"").end)}}}function compatible(numbers){let significant=numbers.findIndex(
digits=>/[1-9]/.test(digits));return significant===-1?numbers:numbers.slice(0,significant+1)}function beginning(numbers,prerelease){let padded=digits=>[...digits,
"0","0"].slice(0,3).join("."),next=[...numbers.slice(0,-1),following(numbers.at(-1)??"0")];return{first:`${padded(numbers)}${prerelease}`,end:`${padded(next)}-0`}}var ecosystem={osvName:["crates","io"].join("."),purlType:"cargo",normalizeName:name=>name.trim(),purl:(name,version)=>packageUrl("cargo",void 0,name,version),isDefault:isDefaultRegistry,
isMirror:()=>!1,settingsPointers:{variables:[],options:["cargo --config"]},compare:compareVersions,through:version=>({version,inclusive:!0}),pinned:pinnedVersion,
admitted:admittedVersions,install,mentions:{installers:["cargo add","cargo install","cargo binstall"]},environment,variables,settings};export{keySettings,constraintVariables,whole,registrySource,gitSource,lockedSource,ecosystem};

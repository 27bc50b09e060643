import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareSemantic,readSemantic}from"./chunk-R6YCNLSS.js";import{remembered}from"./chunk-O6SPXYV6.js";import{everything,intervalSets,only,packageUrl}from"./chunk-EVOIQP5R.js";
import{indexAt,listItems,uncheckedConnection}from"./chunk-E32ULNDK.js";import{hostDigest}from"./chunk-A5OYSPPA.js";import{findProgram,readArguments,
subcommand}from"./chunk-IBSS7OS7.js";var partial=/^(v?\d{1,200})(?:\.(\d{1,200}))?$/;function compareVersions(left,right){let[first,second]=[read(left),read(right)];return first&&second&&compareSemantic(
first,second)}var read=remembered(text=>{let match=partial.exec(text);return readSemantic(match===null?text:`${match[1]??""}.${match[2]??"0"}.0`)});var publicHost="00a7dc5a0cc388586b8665846e7d8ae94a6dd096f2aa1aa3b4aab4ac484f998a",mirrors=new Set(["048e76c14ef34200a2fd1bff13c584ea0770b46ab008f537a9cb62637655\
eb2b","be57af6b78a7facae64f87c4f9230a273a036b2a192a16104abb469385e28f46"]);function isDefaultProxy(url){return hostDigest(url)===publicHost}function isMirrorProxy(url){
return url.startsWith("https://")&&mirrors.has(hostDigest(url)??"")}var id="golang",variables=["GOPROXY","GOINSECURE","GOFLAGS"];function environment(name,value){switch(name){case"GOPROXY":return listItems(value,/[,|]/).flatMap(
(item,index)=>indexAt(item,{ecosystem:id,use:index===0?"default":"additional",setting:name})??[]);case"GOINSECURE":return listItems(value).map(pattern=>uncheckedConnection(
pattern==="*"?name:pattern,name,id));case"GOFLAGS":return/(?:^|\s)--?insecure(?:\s|$|=(?:true|1))/.test(value)?[uncheckedConnection(name,name,id)]:[];default:return[]}}
function settings({name,rest}){if(name!=="go")return[];let[first]=rest;if(first?.text==="env"&&rest.some(({text})=>text==="-w"))return rest.flatMap(({text="",start:start2,
end:end2})=>{let[,variable="",value=""]=/^(\w{1,100})=(.*)$/s.exec(text)??[];return environment(variable,value).map(setting=>({...setting,start:start2,end:end2,
stays:!0}))});let insecure=first?.text==="get"?rest.find(({text})=>/^--?insecure$/.test(text??"")):void 0;if(insecure===void 0)return[];let{start,end}=insecure;
return[{...uncheckedConnection("go get -insecure","-insecure",id),start,end}]}var values="-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -ldflags -mod -modfile -o -overlay -pgo -pkgdir -tags -toolexec -exec",table={values:new Set,
roles:new Map},flags=new Set(values.split(" "));function install(words){let program=findProgram(words);if(program?.name!=="go")return;let command=subcommand(program.
rest,flags);if(command===void 0||!["install","get","run"].includes(command.name))return;let rest=command.rest.flatMap((word,index)=>{let before=command.rest[index-
1]?.text??"";return flags.has(before.replace(/^--/,"-"))?[]:[word]}),found=readArguments(rest,{...table,stopsAtCommand:command.name==="run"}),packages=[],unresolved=[];
for(let{value,start,end}of found){if(value===void 0){unresolved.push({start,end});continue}let at=value.indexOf("@"),path=at===-1?value:value.slice(0,at);if(at===
-1||!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/i.test(path))continue;let asked=value.slice(at+1),cut=path.search(/\/cmd(?:\/|$)/),named=asked!=="latest"&&asked!==
"";packages.push({name:cut===-1?path:path.slice(0,cut),...named&&{specifier:asked},.../^v\d+\.\d+\.\d+/.test(asked)&&{version:asked},hashes:[],source:{type:"reg\
istry"},...named&&{given:{value,from:at+1,to:value.length,start,end}},certain:path.split("/").length<=3||cut!==-1,start,end})}return{packages,files:[],unresolved}}var maxLength=1024,sets=intervalSets(compareVersions);function pinnedVersion(specifier){let text=specifier.trim();return compareVersions(text,text)===void 0?void 0:
text}function admittedVersions(specifier){if(specifier.length>maxLength)return;let exact=pinnedVersion(specifier);if(exact!==void 0)return only(exact);let[,low="",
high=""]=/^\s*\[\s*([^\s,\]]+)\s*,\s*([^\s,\]]+)\s*\]\s*$/.exec(specifier)??[];if(low!=="")return compared([`>=${low}`,`<=${high}`]);if(specifier.trim()==="*")return everything;
let parts=specifier.match(/(?:[<>]=?|!=|=)\s*[^\s,<>=!]+|[^\s,]+/g);return parts===null?void 0:compared(parts)}function compared(comparisons){let admitted=everything;
for(let comparison of comparisons){let[,operator="",version=""]=/^([<>]=?|!=|=)\s*(\S+)$/.exec(comparison)??[],versions=pinnedVersion(version)===void 0?void 0:sets.
compared(operator,version);if(versions===void 0)return;admitted=sets.intersect(admitted,versions)}return admitted}var ecosystem={osvName:"Go",purlType:"golang",normalizeName:name=>name.trim(),purl,isDefault:isDefaultProxy,isMirror:isMirrorProxy,settingsPointers:{variables:[
"GOENV"],options:[]},compare:compareVersions,through:version=>({version,inclusive:!0}),pinned:pinnedVersion,isCommit:specifier=>/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.
test(specifier.trim()),admitted:admittedVersions,install,mentions:{installers:["go get","go install","go run"]},environment,variables,settings};function purl(name,version){
let path=name.toLowerCase(),slash=path.lastIndexOf("/"),namespace=slash===-1?void 0:path.slice(0,slash);return packageUrl("golang",namespace,path.slice(slash+1),
version)}export{environment,compareVersions,ecosystem};

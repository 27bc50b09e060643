import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{publicIndex}from"./chunk-OKHG6YQT.js";import{looksLocal,onHost}from"./chunk-TIVSX3JJ.js";import{knownAddresses,unquoted}from"./chunk-Q46SVWKJ.js";
import{endOf,givenAt,usedBy}from"./chunk-EWJBQYUB.js";import{hosts}from"./chunk-3AVNL4FX.js";import{ecosystems}from"./chunk-2JAB5Q3N.js";import{
findProgram,subcommand}from"./chunk-27FMKGWE.js";import{posix}from"node:path";function scriptFolder(path){return/^\.(?:github|circleci|buildkite|husky)\//.test(path)?".":/\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$/i.
test(path)?posix.dirname(path):void 0}function commandFolder(path,within){let folder=scriptFolder(path);if(folder===void 0||within===void 0)return;let whole=posix.
join(folder,within).replace(/\/$/,"");return whole.startsWith("..")?void 0:whole}function besideScript(script,file){let folder=scriptFolder(script);if(folder===
void 0||/^[/~]|:\/\//.test(file))return;let path=posix.join(folder,file);return path==="."||path.startsWith("..")||path.endsWith("/")?void 0:path}import{posix as posix2}from"node:path";function commandLists(script,files){let lists=files.filter(({path,isRequirements})=>isRequirements===!0&&!path.includes("://")),named2=some=>some.map(({path})=>besideScript(
script,path)??`any:${posix2.basename(path)}`);return{requirements:named2(lists.filter(({isConstraints})=>isConstraints!==!0)),constraints:named2(lists.filter(({
isConstraints})=>isConstraints===!0))}}import{posix as posix3}from"node:path";function withSettings(source,{ecosystem,name},settings){if(source.type!=="registry"||source.url!==void 0||settings.length===0)return source;let own=settings.filter(
setting=>setting.ecosystem===ecosystem),serving=own.filter(({use,scope})=>use==="default"&&(scope===void 0||name.startsWith(`${scope}/`))),main=serving.findLast(
({scope})=>scope!==void 0)??serving.at(-1),url=main===void 0||publicIndex(ecosystem,main.url)==="default"?void 0:main.url,further=own.flatMap(setting=>setting.use===
"additional"?setting.url??setting.name:[]),others=[...url===void 0?[]:[url],...source.extraIndexes??[],...further],isAlone=main?.scope!==void 0||source.extraIndexes===
void 0&&further.length===0;return url!==void 0&&isAlone?{...source,url}:others.length===0?source:{...source,extraIndexes:[...new Set(others)]}}var dockerValues=new Set(["-H","--host","-c","--context","--config","-l","--log-level","--tlscacert"]),options=`-a --attach --add-host --annotation --blkio-weig\
ht --blkio-weight-device --cap-add --cap-drop
  --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
  --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
  --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint -e --env --env-file
  --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-period --health-timeout -h
  --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver
  --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --network
  --network-alias --net --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
  --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts
  -v --volume --volume-driver --volumes-from -w --workdir --arch --os --secret --userns --cgroup-conf --pod`,runValues=new Set(options.split(/\s+/)),composeValues=new Set(
"-f --file -p --project-name --profile --env-file --project-directory".split(" ")),podValues=new Set("-n --namespace -c --container --context --kubeconfig".split(
" "));function innerCommand(words){let program=findProgram(words);if(program===void 0)return behindUnknown(words);let{name,rest}=program;if(/^(?:docker|podman|nerdctl)$/.
test(name))return inContainer(rest);if(name==="docker-compose")return inService(rest);if(name==="kubectl"||name==="oc"){let exec=subcommand(rest,podValues);return exec?.
name==="exec"?exec.rest.slice(exec.rest.findIndex(({text})=>text==="--")+1):void 0}let start=words.length-rest.length-1;return words[start]?.text===void 0?nonEmpty(
rest):void 0}function inContainer(words){let first=subcommand(words,dockerValues);if(first?.name==="compose")return inService(first.rest);let command=first?.name===
"container"?subcommand(first.rest,dockerValues):first;if(!(command===void 0||!["run","exec"].includes(command.name)))return subcommand(command.rest,runValues)?.
rest}function inService(words){let command=subcommand(words,composeValues);if(!(command===void 0||!["run","exec"].includes(command.name)))return subcommand(command.
rest,runValues)?.rest}function behindUnknown(words){let at=words.findIndex(({text})=>text===void 0);return at===-1?void 0:nonEmpty(words.slice(at+1))}function nonEmpty(words){
return words.length===0?void 0:words}function unknownVersions(words,{unresolved},install){let starts=new Set(unresolved.map(({start})=>start));return words.filter(({text,around,start})=>text===void 0&&
around!==void 0&&around.before!==""&&starts.has(start)).slice(0,50).flatMap(word=>{let{before="",after=""}=word.around??{},marked=words.map(one=>one===word?{...one,
text:`${before}{\u2026}${after}`}:one);return(install(marked)?.packages??[]).filter(({start,name,version,source})=>start===word.start&&source.type==="registry"&&
![name,version,source.url].some(holdsUnknown)).map(found=>({...found,versionUnknown:!0}))})}function isUnfilled({specifier=""}){return specifier.includes("${")}
function holdsUnknown(text=""){return text.includes("{\u2026}")}var maxDepth=4;function readInstall(words){let command=words;for(let depth=0;command!==void 0&&depth<maxDepth;depth++){let found=ownInstall(command);if(found!==
void 0)return found;command=innerCommand(command)}}function ownInstall(words){for(let[id,{install,normalizeName,pinned,purl}]of ecosystems){if(install===void 0)
continue;let found=install(words);if(found===void 0)continue;let unfilled=found.packages.filter(isUnfilled),packages=[...found.packages.map(one=>isUnfilled(one)?
{...one,versionUnknown:!0}:one),...unknownVersions(words,found,install)].map(one=>{let{specifier,source}=one,name=normalizeName(one.name),version=one.version??(specifier===
void 0?void 0:pinned(specifier));return{...one,ecosystem:id,name,...version!==void 0&&{version},purl:purl(name,source.type==="registry"?version:void 0)}}),unresolved=[
...found.unresolved,...unfilled.map(({start,end})=>({start,end}))];return{...found,ecosystem:id,packages,unresolved}}}function readLoads(words,later=[]){for(let[id,host]of hosts){let found=host.commands?.load(words,later);if(found!==void 0)return{host:id,use:found.use,repositories:found.
repositories.flatMap(one=>named(host,one)),unresolved:found.repositories.flatMap(({kind,id:{text,start,end},mayBeValue})=>text===void 0?[{kind,start,end}]:mayBeValue===
!0?[{kind,start,end,mayBeValue}]:[])}}}function named(host,found){let{kind,id,revision,takesPaths,isCertain,mayBeValue,...rest}=found,reference=id.text===void 0?
void 0:host.identify(id.text,kind);if(reference===void 0||mayBeValue===!0||!isCertain&&!reference.name.includes("/"))return[];let isGuess=takesPaths&&reference.
isGuess;return[{...rest,...reference,id,...revision!==void 0&&{revisionWord:revision},confidence:isGuess?"possible":isCertain?"certain":"likely"}]}function loadsOf(words,later,slot,input){let loads=readLoads(words,later);if(loads!==void 0)return{components:loads.repositories.map(found=>component(found,loads,
slot,input)),gaps:loads.unresolved.flatMap(place=>gap(place,input))}}function component(found,{host,use},slot,input){let{kind,name,id,revisionWord,codeRevision,
files,file,remoteCode,remoteCodeAt,confidence}=found,[from,to]=unquoted(input.content,id.start,id.end),revision=revisionWord===void 0?found.revision:textOf(revisionWord,
input),texts=[...file===void 0?[]:[file],...files.flatMap(({text})=>text??[])],pinnedBy=revisionWord??(found.revision===void 0?codeRevision:void 0),evidence={...pinnedBy!==
void 0&&{argument:input.locate(pinnedBy.start,pinnedBy.end)},...remoteCodeAt!==void 0&&{flag:input.locate(remoteCodeAt.start,remoteCodeAt.end)}},shared={slot,location:input.
locate(from,to),text:input.written(from,to),confidence,remoteCode,use,...Object.keys(evidence).length>0&&{evidence}},hosted=onHost(host,kind,name,revision);return hosted.
kind==="dataset"?{...hosted,kind:"dataset",...shared}:{...hosted,kind:"model",...shared,...codeRevision!==void 0&&{codeRevision:textOf(codeRevision,input)},...texts.
length>0&&{files:texts}}}function textOf({text,start,end},{written}){return text??written(start,end).slice(0,300)}function gap({kind,start,end,mayBeValue},{locate,
written}){let subject=written(start,end).slice(0,300),plain=subject.replaceAll(/["'${}]/g,"");if(/^["']?[./~]/.test(subject)||looksLocal(plain))return[];let reason=mayBeValue===
!0?`an unknown option stands before it, so whether it is the ${kind} that is loaded is not known`:`the ${kind} that it loads is only known when the command runs`;
return[{code:"unresolved-reference",subject,reason,location:locate(start,end)}]}function readCommand(words,later,slot,input,settings=[],within){let folder=commandFolder(input.path,within),installs=installsOf(knownAddresses(words,input.written),
slot,input,{settings,folder}),loads=loadsOf(words,later,slot,input);if(installs===void 0&&loads===void 0)return;let command=input.locate(words[0]?.start??0,endOf(
words)),used=component2=>{let use=usedBy(component2.location,command);return use.use===void 0?component2:{...component2,evidence:{...component2.evidence,...use}}};
return{components:[...installs?.components??[],...loads?.components??[]].map(used),gaps:[...installs?.gaps??[],...loads?.gaps??[]],files:installs?.files??[],takesRequirements:installs?.
takesRequirements??!1,projects:installs?.projects??[]}}function installsOf(words,slot,{path,content,locate,written},{settings,folder}){let install=readInstall(words);
if(install===void 0)return;let first=words[0]?.start??0,constrainedBy=commandLists(path,install.files).constraints,component2=found=>{let{certain,start,end,given,
ownFirst,manifest,optionsAt:stated,...named2}=found,source=withSettings(named2.source,named2,settings),optionsAt=stated??(source===named2.source?void 0:{start:first,
end:first}),project=folder===void 0||manifest===void 0?{}:ownFirst?{installedIn:folder}:{ranIn:folder},[from,to]=unquoted(content,start,end);return{kind:"packag\
e",role:"installed",...named2,...constrainedBy.length>0&&{constrainedBy},...project,source:optionsAt===void 0?source:{...source,optionsAt:locate(optionsAt.start,
optionsAt.end)},scope:"runtime",direct:!0,slot,location:locate(from,to),...givenAt({locate},given&&placeOf(content,given)),text:written(from,to),confidence:certain?
"certain":"likely"}};return{components:install.packages.map(component2),gaps:install.unresolved.map(({start,end})=>({code:"unresolved-reference",subject:written(
start,end).slice(0,300),reason:"what it installs is only known when the command runs",location:locate(start,end)})),files:install.files,takesRequirements:install.
takesRequirements===!0,projects:install.packages.flatMap(({manifest})=>folder===void 0||manifest===void 0?[]:[posix3.join(folder,manifest)])}}function placeOf(content,{
value,from,to,start,end}){let[first,last]=unquoted(content,start,end),base=last-value.length;return base>=first&&content.startsWith(value,base)?{start:base+from,
end:base+to}:(from===0?!content.startsWith("-",first):content.startsWith(value.slice(0,from),first))&&to===value.length?{start:first+from,end:last}:void 0}export{dockerValues,runValues,besideScript,commandLists,readCommand};

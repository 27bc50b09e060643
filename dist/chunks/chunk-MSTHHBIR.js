import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{changedFiles,entryType}from"./chunk-K7OPDNHR.js";import{pathFromBytes,spool}from"./chunk-2GHNYZEB.js";import{ask,complaint,converse,findGit}from"./chunk-ATP3G3UV.js";
import{isFailure}from"./chunk-CSK74LBQ.js";import{resolve as resolve2}from"node:path";var gibibyte=1024*1024*1024;async function storedBlobs(git,readObjects,ids,{pieces=2*gibibyte},signal){let stored=new Map;for(let[id,header]of await readObjects(
ids,{contents:!1,limit:0},signal))if(isFailure(header))stored.set(id,{type:"failed",...header});else if(header.type!=="blob")stored.set(id,{type:"failed",reason:`\
a ${header.type} stands in for its content`});else if(header.size>pieces){let reason=`it has ${header.size} bytes, the limit is ${pieces}`;stored.set(id,{type:"\
failed",reason,cause:"limit"})}else if(header.size>=1024){let{size}=header,fill=stop=>take=>print(git,id,take,stop);stored.set(id,{type:"stored",open:stop=>spool(
size,fill(stop))})}return stored}async function print(git,id,take,signal){let ended=await converse(git,["cat-file","blob",id],{signal,onOutput:take});if(signal.
aborted)return{reason:"reading was stopped before its end",cause:"missing"};if(ended.code!==0)return{reason:`git could not read the object: ${complaint(ended)}`,
cause:"missing"}}function batchOutput(options,onObject){let header="",body,takeHeader=line=>{let[id,type,size,...rest]=line.split(" ");if(id&&type==="missing"&&size===void 0)return onObject(
id,"missing"),!0;if(!id||!type||!/^\d{1,15}$/.test(size??"")||rest.length>0)return!1;let object={type,size:Number(size)};return options.contents?body={id,object,
bytes:object.size<=options.limit?Buffer.allocUnsafe(object.size):void 0,filled:0}:onObject(id,object),!0},takeBody=(current,chunk,at)=>{let{id,object,bytes}=current,
end=Math.min(chunk.length,at+object.size-current.filled);return bytes?.set(chunk.subarray(at,end),current.filled),current.filled+=end-at,current.filled<object.size||
end===chunk.length?end:(body=void 0,onObject(id,bytes?{...object,bytes}:object),end+1)};return chunk=>{let at=0;for(;at<chunk.length;){if(body){at=takeBody(body,
chunk,at);continue}let end=chunk.indexOf(10,at);if(header+=chunk.toString("latin1",at,end===-1?Math.min(chunk.length,at+256):end),header.length>256)return!1;if(end===
-1)return!0;if(!takeHeader(header))return!1;header="",at=end+1}return!0}}var digits=13,partialCloneKeys=String.raw`^remote\..*\.(promisor|partialclonefilter)$|^extensions\.partialclone$`;async function presentObjects(git,signal){if((await ask(
git,["config","--null","--name-only","--get-regexp",partialCloneKeys],signal)).code!==0)return;let prefixes=[],rest="",onOutput=chunk=>{let lines=(rest+chunk.toString(
"latin1")).split(`
`);rest=lines.pop()??"";for(let line of lines)prefixes.push(prefixOf(line));return!0},args=["cat-file","--batch-all-objects","--unordered","--batch-check=%(obje\
ctname)"],{code}=await converse(git,args,{signal,onOutput});if(code!==0)return;let sorted=Float64Array.from(prefixes).sort();return id=>holds(sorted,prefixOf(id))}
function prefixOf(id){return Number.parseInt(id.slice(0,digits),16)}function holds(sorted,wanted){let low=0,high=sorted.length;for(;low<high;){let middle=low+high>>
1;(sorted[middle]??0)<wanted?low=middle+1:high=middle}return sorted[low]===wanted}var notHere="the object is not in this clone (partial clone?); nothing was fetched",mostDeaths=32;function objectReader(git){let listing;return async(ids,question,signal)=>{
let answers=new Map,pending=[...new Set(ids)],refuse=(refused,reason)=>{for(let id of refused)answers.set(id,{reason,cause:"missing"});pending=pending.filter(id=>!answers.
has(id))};if(pending.length===0)return answers;listing??=presentObjects(git,signal);let isPresent=await listing;isPresent&&refuse(pending.filter(id=>!isPresent(
id)),notHere);for(let deaths=0;pending.length>0;deaths++){let ended=await askBatch(git,pending,question,signal,answers);pending=pending.filter(id=>!answers.has(
id)),signal.aborted?refuse(pending,"reading was stopped before its end"):deaths===mostDeaths?refuse(pending,"too many objects of this repository cannot be read"):
refuse(pending.slice(0,1),deathReason(ended))}return answers}}function askBatch(git,ids,{contents,limit},signal,answers){let onOutput=batchOutput({contents,limit},
(id,object)=>{answers.set(id,object==="missing"?{reason:notHere,cause:"missing"}:object)}),input=ids.map(id=>`${id}
`).join("");return converse(git,["cat-file",contents?"--batch":"--batch-check"],{signal,input,onOutput})}function deathReason(ended){return/promisor|lazy fetch|not allowed/.
test(ended.words)?notHere:`git could not read the object: ${complaint(ended)}`}var deepest=200,treeLimit=64*1024*1024;function treeWalker(readObjects){let trees=new Map,roots=new Map;return async(places,signal)=>{let commits=places.map(({commit})=>commit).
filter(commit=>!roots.has(commit)),read=await readObjects(commits,{contents:!0,limit:treeLimit},signal);for(let[id,answer]of read)roots.set(id,rootOf(isFailure(
answer)?answer:answer.bytes,id));let walks=places.map(({commit,path})=>{let segments=path.split("/"),root=roots.get(commit)??failed(`commit ${commit} was not re\
ad`,"missing");return{segments,depth:0,at:segments.length>deepest?failed(`deeper than ${deepest} folders`,"limit"):root}});for(;;){let open2=walks.filter(({at,depth,
segments})=>at.type==="folder"&&depth<segments.length);if(open2.length===0)break;let unread=open2.flatMap(({at})=>at.type==="folder"&&!trees.has(at.id)?[at.id]:
[]);for(let[id,answer]of await readObjects(unread,{contents:!0,limit:treeLimit},signal))trees.set(id,isFailure(answer)?answer:parseTree(answer.type,answer.bytes,
id.length/2));for(let walk of open2)step(walk,trees)}return walks.map(({at})=>at.type==="folder"?failed("it is a folder"):at)}}function step(walk,trees){let tree=walk.
at.type==="folder"?trees.get(walk.at.id):void 0,name=walk.segments[walk.depth]??"";if(walk.depth+=1,!tree)walk.at=failed("its folder was not read","missing");else if(isFailure(
tree))walk.at=failed(`its folder cannot be read: ${tree.reason}`,tree.cause);else{let named=tree.get(name)??{type:"absent"},last=walk.depth===walk.segments.length;
walk.at=last||named.type==="folder"||named.type==="failed"?named:{type:"absent"}}}function rootOf(commit,id){if(commit&&isFailure(commit))return failed(`commit ${id}\
 cannot be read: ${commit.reason}`,commit.cause);let tree=/^tree ([0-9a-f]+)\n/.exec(commit?.toString("latin1",0,80)??"")?.[1];return tree?{type:"folder",id:tree}:
failed(`${id} is no commit`)}function parseTree(type,bytes,idLength){if(!bytes)return{reason:"the tree is too large",cause:"limit"};if(type!=="tree")return{reason:`\
a ${type} stands in for a tree`};let entries=new Map;for(let at=0;at<bytes.length;){let space=bytes.indexOf(32,at),nul=space===-1?-1:bytes.indexOf(0,space),end=nul+
1+idLength;if(nul===-1||end>bytes.length)return{reason:"the tree is damaged"};let name=pathFromBytes(bytes.subarray(space+1,nul)),id=bytes.toString("hex",nul+1,
end),kind=entryType(bytes.toString("latin1",at,space));entries.set(name,entries.has(name)?failed("two entries of its folder have this name"):{type:kind??"folder",
id}),at=end}return entries}function failed(reason,cause){return{type:"failed",reason,...cause!==void 0&&{cause}}}var noAnswer={reason:"git did not answer",cause:"missing"},mebibyte=1024*1024;function readBlobs(git,{commits,files,limits}){let changed=new Map(files.map(file=>[
file.path,file])),readObjects=objectReader(git),walk=treeWalker(readObjects),find=async(requests,signal)=>{let known=requests.map(({at,path})=>{let file=at==="p\
olicy"?void 0:changed.get(path);return file&&at!=="policy"?file[at]??{type:"absent"}:void 0}),others=requests.filter((_,index)=>!known[index]),walked=await walk(
others.map(({at,path})=>({commit:commits[at],path})),signal),next=0;return known.map(found=>found??walked[next++]??{type:"failed",...noAnswer})};return async(requests,signal)=>{
let found=await find(requests,signal),inPieces=found.flatMap((entry,index)=>entry.type==="file"&&requests[index]?.inPieces===!0?[entry.id]:[]),stored=await storedBlobs(
git,readObjects,inPieces,limits,signal),ids=found.flatMap((entry,index)=>entry.type!=="file"&&entry.type!=="symlink"?[]:requests[index]?.inPieces===!0&&stored.has(
entry.id)?[]:[entry.id]),contents=await readContents(readObjects,ids,{...limits,longest:longestById(found,requests)},signal);return found.map((entry,index)=>(entry.
type==="file"&&requests[index]?.inPieces===!0?stored.get(entry.id):void 0)??toBlob(entry,contents))}}async function readContents(readObjects,ids,{blob=64*mebibyte,
call=512*mebibyte,longest},signal){let answers=new Map,wanted=[],limitOf=id=>Math.min(blob,longest.get(id)??blob),total=0;for(let[id,header]of await readObjects(
ids,{contents:!1,limit:0},signal))if(isFailure(header))answers.set(id,header);else if(header.type!=="blob")answers.set(id,{reason:`a ${header.type} stands in fo\
r its content`});else if(header.size>limitOf(id))answers.set(id,{reason:`it has ${header.size} bytes, the limit is ${limitOf(id)}`,cause:"limit"});else if(total+
header.size>call){let reason=`with its ${header.size} bytes, what is read at once would go beyond ${call}`;answers.set(id,{reason,cause:"limit"})}else total+=header.
size,wanted.push(id);for(let[id,answer]of await readObjects(wanted,{contents:!0,limit:blob},signal))answers.set(id,answer);return answers}function longestById(found,requests){
let longest=new Map;for(let[index,entry]of found.entries())entry.type!=="file"&&entry.type!=="symlink"||longest.set(entry.id,Math.max(longest.get(entry.id)??0,requests[index]?.
longest??1/0));return longest}function toBlob(entry,contents){switch(entry.type){case"absent":case"failed":return entry;case"submodule":return{type:"failed",reason:"\
it is a submodule: its content is in another repository"};case"file":case"symlink":{let answer=contents.get(entry.id);return answer?isFailure(answer)?{type:"fai\
led",...answer}:answer.bytes?{type:entry.type,bytes:answer.bytes}:{type:"failed",reason:"it grew while it was read",cause:"limit"}:{type:"failed",...noAnswer}}}}var shallowHint="this is a shallow clone: fetch the whole history (actions/checkout: fetch-depth: 0)";async function resolveRange(git,spec,signal){let ends=spec===
void 0?await defaultEnds(git,signal):parseSpec(spec);if(isFailure(ends))return ends;let[tip,head]=await Promise.all([resolve(git,ends.base,signal),resolve(git,ends.
head,signal)]);if(typeof tip!="string")return tip;if(typeof head!="string")return head;let base=ends.merged?await mergeBase(git,{...ends,base:tip,head},signal):
tip;return typeof base!="string"?base:{range:{spec:ends.spec,base,head},policyTip:{commit:tip,ref:ends.base}}}function parseSpec(spec){let at=spec.indexOf("..");
if(at===-1){let base2=spec===""||spec==="HEAD"?"main":spec,hint=`write ${base2}..HEAD for exactly these two trees, or ${base2}...HEAD from their merge base`;return failure(
`${spec?`"${spec}"`:"an empty text"} is not a range of two revisions`,hint)}let merged=spec.startsWith("...",at),base=spec.slice(0,at)||"HEAD",head=spec.slice(at+
(merged?3:2))||"HEAD";return{spec,base,head,merged}}async function defaultEnds(git,signal){let result=await ask(git,["for-each-ref","--format=%(refname)%00%(sym\
ref)","refs/remotes/**/HEAD"],signal);if(result.code!==0)return failure(`git could not list the remotes' branches: ${complaint(result)}`);let heads=result.output.
toString("utf8").split(`
`).flatMap(line=>{let[name="",target=""]=line.split("\0");return target===""?[]:[{name,target}]}),chosen=heads.find(({name})=>name==="refs/remotes/origin/HEAD")??
(heads.length===1?heads[0]:void 0);if(!chosen){let reason=heads.length===0?"no remote has a default branch here":"several remotes have a default branch here";return failure(
reason,"say what to compare, as in main...HEAD, or run: git remote set-head origin --auto")}let base=chosen.target.replace(/^refs\/remotes\//,"");return{spec:`${base}\
...HEAD`,base,head:"HEAD",merged:!0}}async function resolve(git,revision,signal){if(revision.startsWith("-"))return failure(`"${revision}" is no revision: it be\
gins with a dash`);if(revision.includes("\0"))return failure("a revision cannot hold a NUL");let result=await ask(git,["rev-parse","--verify","--end-of-options",
`${revision}^{commit}`],signal),id=result.output.toString("utf8").trim();if(result.code===0&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))return id;let detail=complaint(
result),said=result.code===0||detail==="Needed a single revision"?"":`: ${detail}`,shallow=await isShallow(git,signal);return failure(`unknown revision ${revision}${said}`,
shallow?shallowHint:"it has to name a commit that this repository holds: nothing is fetched")}async function mergeBase(git,{spec,base,head},signal){let result=await ask(
git,["merge-base",base,head],signal),id=result.output.toString("utf8").trim();if(result.code===0&&/^[0-9a-f]+$/.test(id))return id;if(result.code!==1)return failure(
`git could not find the merge base of ${spec}: ${complaint(result)}`);let hint=await isShallow(git,signal)?shallowHint:"their histories are unrelated, or cut of\
f (a shallow clone: fetch-depth: 0 in actions/checkout); A..B compares the two trees as they are";return failure(`no merge base: the two sides of ${spec} have n\
o commit in common`,hint)}async function isShallow(git,signal){let{output}=await ask(git,["rev-parse","--is-shallow-repository"],signal);return output.toString(
"utf8").trim()==="true"}function failure(reason,hint){return hint===void 0?{reason}:{reason,hint}}async function diffTrees(git,base,head,signal){let result=await ask(git,["diff-tree",...["-r","-z","--raw","--no-renames","--full-index","--no-relative","--igno\
re-submodules=none"],"--no-ext-diff","--no-textconv",base,head],signal);if(result.code!==0)return{reason:complaint(result)};let raw=parseRaw(result.output);return raw?
changedFiles(raw):{reason:"git printed something that is no list of changed files"}}function parseRaw(output){let files=[];for(let at=0;at<output.length;){let headerEnd=output.
indexOf(0,at),pathEnd=headerEnd===-1?-1:output.indexOf(0,headerEnd+1);if(pathEnd===-1)return;let header=output.toString("latin1",at,headerEnd),[,baseMode,headMode,
baseId,headId]=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(header)??[];if(!baseMode||!headMode||!baseId||!headId)return;let bytes=output.subarray(headerEnd+
1,pathEnd),base=treeEntry(baseMode,baseId),head=treeEntry(headMode,headId);files.push({bytes,file:{path:pathFromBytes(bytes),...base&&{base},...head&&{head}}}),
at=pathEnd+1}return files}function treeEntry(mode,id){let type=entryType(mode);return type&&!/^0+$/.test(mode)?{type,id}:void 0}async function listTree(git,commit,signal){let result=await ask(git,["ls-tree","-r","-z","--full-tree",commit],signal);if(result.code!==0)return{reason:complaint(
result)};let entries=[];for(let at=0;at<result.output.length;){let tab=result.output.indexOf(9,at),end=tab===-1?-1:result.output.indexOf(0,tab);if(end===-1)return{
reason:"git printed something that is no list of files"};let type=entryType(result.output.toString("latin1",at,at+6));type!==void 0&&entries.push({path:pathFromBytes(
result.output.subarray(tab+1,end)),type}),at=end+1}return{entries,whole:!0}}var oldest={major:2,minor:30};async function openGit(dir,spec,signal,limits={}){let executable=findGit();if(executable===void 0)return{reason:"git was not found\
 in PATH",hint:"install git"};let opened=await open({executable,dir:resolve2(dir)},spec,limits,signal);return"source"in opened||!signal.aborted?opened:{reason:"\
the time was up before git had told what changed"}}async function open(git,spec,limits,signal){let[unfit,resolved]=await Promise.all([check(git,signal),resolveRange(
git,spec,signal)]);if(unfit)return unfit;if(isFailure(resolved))return resolved;let{range,policyTip}=resolved,files=await diffTrees(git,range.base,range.head,signal);
if(isFailure(files))return{reason:`git could not compare the trees of ${range.spec}: ${files.reason}`,hint:"nothing is fetched: if this is a partial clone, run \
git fetch --refetch --no-filter"};let commits={base:range.base,head:range.head,policy:policyTip.commit},read=readBlobs(git,{commits,files,limits}),listing;return{
source:{range,policyTip,files,list:async stop=>{if(listing!==void 0)return listing;let listed=await listTree(git,range.head,stop);return isFailure(listed)||(listing=
listed),listed},read,close:()=>Promise.resolve()}}}async function check(git,signal){let[version,here]=await Promise.all([ask({...git,dir:resolve2("/")},["versio\
n"],signal),ask(git,["rev-parse","--git-dir"],signal)]),printed=version.output.toString("utf8").trim(),[,major,minor]=/^git version (\d+)\.(\d+)/.exec(printed)??
[];if(!major||!minor)return{reason:`${git.executable} did not say its version: ${printed||version.words}`};if(Number(major)<oldest.major||Number(major)===oldest.
major&&Number(minor)<oldest.minor)return{reason:`${printed} is too old`,hint:`git ${oldest.major}.${oldest.minor} or later is needed`};if(here.code!==0)return/^fatal: not a git repository \(or any/.
test(here.words)?{reason:`${git.dir} is not in a git repository`,hint:"name one with --repo"}:{reason:`git refused ${git.dir}: ${here.words.replace(/^fatal: /,"")}`}}export{openGit};

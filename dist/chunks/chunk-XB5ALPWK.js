import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{basePolicy,openReview,pointsAtRequirements,policyOf,readTexts,verdictOf}from"./chunk-ZPNDXYNQ.js";import{changedFiles,entryType,exitCode}from"./chunk-4FZHWUA5.js";
import{spool}from"./chunk-2GHNYZEB.js";import{extractorsFor}from"./chunk-Z5MADMUW.js";import{createClient,createReader,explain,failureKind,failureOf,
isGone}from"./chunk-FQIC5ZZG.js";import{catalogue,defaultPolicy}from"./chunk-ESMCCK43.js";import{version}from"./chunk-BOXEBWNY.js";import{error,
info,notice,setOutput,summary,warning}from"./chunk-IS66ZHZS.js";import{redacted}from"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";
import{toJson}from"./chunk-IVY6XWG3.js";import{advisoryNotes,compose,linked,mendedSince,parts,renderPullRequest,saysNothing,shownHelp,shownId,shownMessage,
shownPlace,waiverHelp,withoutTimes}from"./chunk-KFO63NI3.js";import{byCause,byWeight,count,otherPlaces,standing,verdictSentence}from"./chunk-QND6CVXM.js";
import{checkName,policyPath}from"./chunk-HC26A2FY.js";import{usualTerms}from"./chunk-NEJLEC66.js";import{levelled}from"./chunk-DNVYGQGF.js";import{
code,say,terminalMessage}from"./chunk-G64WQQDM.js";import{addTo}from"./chunk-56GMYS36.js";import{markdown,markdownBlock,markdownCode,shorten,terminal,
yamlVisible}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{createHash}from"node:crypto";var longestDescription=140,mostPages=5,jobLogin="github-actions[bot]";async function loginOf(client,signal){try{let{viewer}=await client.graphql("query { viewer\
 { login } }",{request:{signal}});return viewer}catch(error2){return{reason:`whose the status token is could not be read: ${explain(error2)}`}}}async function standingStatus(client,{
owner,repo,sha:ref,self},signal){try{for(let page=1;page<=mostPages;page++){let asked={owner,repo,ref,per_page:100,page,request:{signal}},{data}=await client.rest.
repos.listCommitStatusesForRef(asked),newest=data.find(({context})=>context===checkName);if(newest!==void 0){let{description,target_url:url,created_at:at,creator}=newest,
state=stateOf(newest.state);return{status:state!==void 0&&isSelf(creator?.login,self)?{state,description:description??"",url:url??"",at}:void 0}}if(data.length<
100)break}return{status:void 0}}catch(error2){return{reason:`the statuses of the commit could not be read: ${explain(error2)}`}}}async function putStatus(client,place,status,signal){
let standing2=await standingStatus(client,place,signal);if(!isFailure(standing2)&&standing2.status!==void 0&&isSame(standing2.status,status))return"unchanged";let{
owner,repo,sha}=place,{state,description,url:target_url}=status;try{let said={state,description,target_url,context:checkName};return await client.rest.repos.createCommitStatus(
{owner,repo,sha,...said,request:{signal}}),"set"}catch(error2){return{reason:`the commit status could not be set: ${explain(error2)}`}}}function isSame(one,other){
let leadsTo=({url})=>url.replace(/\/actions\/runs\/\d+$/,"");return one.state===other.state&&one.description===other.description&&leadsTo(one)===leadsTo(other)}
function isSelf(login,self){if(login===void 0||self===void 0)return!1;let name=login.toLowerCase();return name===self.toLowerCase()||name===`${self.toLowerCase()}\
[bot]`}function stateOf(state){return state==="error"||state==="failure"||state==="pending"||state==="success"?state:void 0}var weights={pass:0,warn:1,incomplete:3,block:4};function outcomeOf(review2){let{verdict,policy}=review2,passes=policy.enforcement==="observe"||verdict==="pass"||
verdict==="warn";return{state:passes?"success":"failure",sentence:verdictSentence(review2),weight:passes?Math.min(weights[verdict],1):weights[verdict],lasts:verdict!==
"incomplete",verdict}}function notHeld(reason){return{state:"error",sentence:`Not reviewed: ${redacted(reason)}`,weight:2,lasts:!1,verdict:"incomplete"}}function refused(sentence){
return{state:"failure",sentence,weight:5,lasts:!0,verdict:"incomplete"}}function worst(outcomes){return outcomes.reduce((one,other)=>other.weight>one.weight?other:
one)}function statusOf(outcomes,run){let{state,sentence,number,url}=worst(outcomes),several=new Set(outcomes.flatMap(one=>one.number??[])).size>1,tips=outcomes.
flatMap(({tip})=>tip??[]),end2=outcomes.every(({lasts:lasts2})=>lasts2)?ending(tips):"",said=terminal(several&&number!==void 0?`#${number}: ${sentence}`:sentence);
return{state,description:`${shorten(said,longestDescription-end2.length)}${end2}`,url:url??run}}function isMadeAgainst({description},tips){return description.endsWith(
ending(tips))}function lasts({description}){return/\([^()]{1,80}@[0-9a-f]{7,12}\)$/.test(description)}function ending(tips){let names=[...new Set(tips.map(({ref,
commit})=>`${terminal(ref)}@${commit.slice(0,7)}`))].sort(),all=names.join(", ");return names.length===0?"":all.length<=60&&!/[()]/.test(all)?` (${all})`:` (${names.
length} bases@${createHash("sha256").update(all).digest("hex").slice(0,12)})`}function connect({apiUrl,secondMs,token:own},{signal,token=own,readOnly=!1}){return createClient({token,apiUrl,version,signal,log,secondMs,readOnly})}function log(line){
info(terminal(line))}var trusted=new Set(["pull_request_target","merge_group","workflow_run","schedule","issue_comment"]);function isTrusted(event){return trusted.has(event)}var most=60;
async function foreignCheck(client,asked,signal){let{owner,repo,sha:ref}=asked,request={signal};try{let{data}=await client.rest.checks.listForRef({owner,repo,ref,
request,check_name:checkName,filter:"all",per_page:100}),runs=runReader(client,asked,signal);for(let{id,app}of data.check_runs.slice(0,most)){if(app?.slug!=="gi\
thub-actions")return{found:{by:`the app ${app?.slug??"of nobody"}`}};let by=await makerOf(client,{owner,repo,id,signal},runs);if(by!=="ours")return{found:{by}}}
return data.total_count<=most?{found:void 0}:{reason:`there are ${data.total_count} checks of our name, too many to look at`,forbidden:!1}}catch(error2){return{
reason:`whether another check is named ${checkName} could not be seen: ${explain(error2)}`,forbidden:failureKind(error2)==="permission"}}}async function makerOf(client,{
owner,repo,id,signal},runs){let run=await client.rest.actions.getJobForWorkflowRun({owner,repo,job_id:id,request:{signal}}).then(({data})=>data.run_id).catch(error2=>{
if(!isGone(error2))throw error2});if(run===void 0)return"a check made over the API";if(run===runs.own)return"ours";let{workflow,event,path}=await runs.read(run),
own=runs.own===void 0?void 0:await runs.read(runs.own);return trusted.has(event)&&own!==void 0&&(workflow===own.workflow||isBeside(own,event))?"ours":`a job of ${path}\
 on ${event}`}function isBeside(own,event){return own.event==="issue_comment"&&event!=="merge_group"}function runReader(client,{owner,repo,run:own},signal){let known=new Map;
return{own,async read(id){let before=known.get(id);if(before!==void 0)return before;let{data}=await client.rest.actions.getWorkflowRun({owner,repo,run_id:id,request:{
signal}}),run={workflow:data.workflow_id,event:data.event,path:data.path};return known.set(id,run),run}}}async function openStatuses(inputs){let{owner,repo,statusToken,run,postingMs}=inputs,time=()=>timeLimit(postingMs),{signal}=new AbortController,own=connect(inputs,
{signal,readOnly:!0}),writer=connect(inputs,{signal,...statusToken===""?{}:{token:statusToken}}),viewer=statusToken===""?{login:jobLogin}:await loginOf(writer,time()),
at=sha=>({owner,repo,sha,self:isFailure(viewer)?void 0:viewer.login});return{standing:sha=>standingStatus(writer,at(sha),time()),put:(sha,status)=>putStatus(writer,
at(sha),status,time()),async foreign(sha){let looked=await foreignCheck(own,{owner,repo,sha,run:run.id},time());return isFailure(looked)?looked:{sentence:looked.
found&&`A check named ${checkName} on this commit is not ours: ${looked.found.by}`}}}}function isUnderWay({state,at},{deadlineMs,postingMs}){return state==="pen\
ding"&&Date.now()-Date.parse(at)<deadlineMs+postingMs}import{createHash as createHash2}from"node:crypto";var mostRequests=600,replacement="\uFFFD";function isLossy(path){return path.includes(replacement)}function folderReader(reader){let known=new Map,underWay=new Map,
requests=0,ask=async(id,recursive,signal)=>{if(signal.aborted)return{reason:"reading was stopped before its end"};if(requests===mostRequests)return{reason:`it t\
akes more than ${mostRequests} requests to read the folders`};requests++;let answer=await reader.tree(id,recursive,signal);if(isFailure(answer))return answer;if(answer.
truncated)return recursive?ask(id,!1,signal):{reason:`GitHub leaves out a part of the folder ${id}`};for(let[name,folder]of foldersOf(id,recursive,answer.entries))
known.set(name,folder);return known.get(id)??new Map};return{read:(id,whole,signal)=>{let folder=known.get(id);if(folder)return Promise.resolve(folder);let running=underWay.
get(id);if(running)return running;let started=ask(id,whole,signal).finally(()=>underWay.delete(id));return underWay.set(id,started),started},known:id=>known.get(
id)}}function listKnown({known},commit){let entries=[],open=[["",commit]],whole=!0;for(let next=open.pop();next;next=open.pop()){let[prefix,id]=next,folder=known(
id);folder||(whole=!1);for(let[name,{type,id:below}]of folder??[]){let path=`${prefix}${name}`;type==="folder"?open.push([`${path}/`,below]):type!=="ambiguous"&&
entries.push({path,type})}}return{entries,whole}}function foldersOf(id,recursive,entries){let byPath=new Map([["",new Map]]);for(let{path,mode,sha,size}of entries){
let slash=path.lastIndexOf("/"),parent=slash===-1?"":path.slice(0,slash),type=entryType(mode)??"folder",named={type,id:sha,key:`${mode} ${sha}`,...size===void 0?
{}:{size}},siblings=byPath.get(parent)??new Map;byPath.set(parent,siblings);let name=path.slice(slash+1),twin=siblings.get(name);siblings.set(name,twin?together(
name,twin,named):named),type==="folder"&&recursive&&!byPath.has(path)&&byPath.set(path,new Map)}let folders=new Map,open=[["",id]];for(let next=open.pop();next;next=
open.pop()){let[path,folderId2]=next,folder=byPath.get(path);if(!(!folder||folders.has(folderId2))){folders.set(folderId2,folder);for(let[name,named]of folder)named.
type==="folder"&&open.push([path===""?name:`${path}/${name}`,named.id])}}return folders}function together(name,first,second){let key=`${first.key} ${second.key}`,
files=[first,second].every(({type})=>type!=="folder"&&type!=="ambiguous");return isLossy(name)&&files?{...first,key}:{type:"ambiguous",id:first.id,key}}var noAnswer={reason:"GitHub did not answer",cause:"missing"},absent=Promise.resolve({type:"absent"}),mebibyte=1024*1024,textLimit=512e3,keepLimit=64*mebibyte;function keptBlobs(){
let kept=new Map,size=0;return{get:id=>kept.get(id),keep(id,bytes){kept.has(id)||size+bytes.length>keepLimit||(kept.set(id,bytes),size+=bytes.length)}}}function readGitHubBlobs(reader,{
commits,files,readFolder,limits,kept}){let sides=["base","head"],gone=new Set(files.flatMap(file=>sides.filter(side2=>!file[side2]).map(side2=>`${side2} ${file.
path}`))),contentsOf=async(wanted,signal)=>{let answers=new Map,asText=[],asBytes=[],{blob:blobLimit=64*mebibyte,call:callLimit=512*mebibyte}=limits,total=0;for(let blob of wanted.
values()){let{id,size,longest}=blob,before=kept.get(id);if(before)answers.set(id,before);else if(size>Math.min(blobLimit,longest))answers.set(id,{reason:`it has\
 ${size} bytes, the limit is ${Math.min(blobLimit,longest)}`,cause:"limit"});else if(total+size>callLimit){let reason=`with its ${size} bytes, what is read at o\
nce would go beyond ${callLimit}`;answers.set(id,{reason,cause:"limit"})}else total+=size,(size>textLimit||!isExpressible(blob.path)?asBytes:asText).push(blob)}
let texts=await reader.texts(asText,signal);for(let[index,blob]of asText.entries()){let answer=texts[index]??{type:"failed",...noAnswer},bytes=answer.type==="te\
xt"?Buffer.from(answer.text):void 0;answer.type==="failed"?answers.set(blob.id,{reason:answer.reason,cause:"missing"}):bytes&&blobId(bytes,blob.id.length)===blob.
id?answers.set(blob.id,bytes):asBytes.push(blob)}let read=await Promise.all(asBytes.map(({id})=>readBlob(reader,id,blobLimit,signal)));for(let[index,{id}]of asBytes.
entries())answers.set(id,read[index]??noAnswer);return answers};return async(requests,signal)=>{let found=await Promise.all(requests.map(({at,path})=>gone.has(`${at}\
 ${path}`)?absent:find(readFolder,commits[at],path,signal))),stored=found.map((entry,index)=>entry.type==="file"&&requests[index]?.inPieces===!0?storedBlob(reader,
entry,limits):void 0),wanted=new Map;for(let[index,{at,path,longest=1/0}]of requests.entries()){let entry=found[index];if(stored[index]!==void 0||entry?.type!==
"file"&&entry?.type!=="symlink")continue;let before=wanted.get(entry.id)?.longest??0,blob={id:entry.id,commit:commits[at],path,size:entry.size??0};wanted.set(entry.
id,{...blob,longest:Math.max(before,longest)})}let contents=await contentsOf(wanted,signal);for(let[id,bytes]of contents)isFailure(bytes)||kept.keep(id,bytes);return found.
map((entry,index)=>stored[index]??toBlob(entry,contents))}}async function find(readFolder,commit,path,signal){let here={type:"folder",id:commit,key:""};for(let name of path.
split("/")){if(here.type==="ambiguous")return failed("two entries of its folder have this name");if(here.type!=="folder")return{type:"absent"};let folder=await readFolder(
here.id,!1,signal);if(isFailure(folder))return{type:"failed",reason:`its folder cannot be read: ${folder.reason}`,cause:"missing"};let named=folder.get(name);if(!named)
return{type:"absent"};here=named}return isLossy(path)?failed("its name is not UTF-8, and GitHub does not tell it"):here}function storedBlob(reader,{id,size},{pieces=100*
mebibyte}){if(size===void 0||size<1024)return;if(size>pieces)return{type:"failed",reason:`it has ${size} bytes, the limit is ${pieces}`,cause:"limit"};let fill=signal=>async take=>{
let bytes=await readBlob(reader,id,pieces,signal);if(isFailure(bytes))return bytes;take(bytes)};return{type:"stored",open:signal=>spool(size,fill(signal))}}async function readBlob(reader,id,limit,signal){
let bytes=await reader.blob(id,signal);return isFailure(bytes)?{...bytes,cause:"missing"}:bytes.length>limit?{reason:`it has ${bytes.length} bytes, the limit is\
 ${limit}`,cause:"limit"}:blobId(bytes,id.length)===id?bytes:{reason:`GitHub answered something else than the blob ${id}`,cause:"missing"}}function isExpressible(path){
return!/[\0\r\n]/.test(path)}function blobId(bytes,digits){return createHash2(digits===64?"sha256":"sha1").update(`blob ${bytes.length}\0`).update(bytes).digest(
"hex")}function toBlob(entry,contents){switch(entry.type){case"absent":case"failed":return entry;case"folder":return failed("it is a folder");case"ambiguous":return failed(
"two entries of its folder have this name");case"submodule":return failed("it is a submodule: its content is in another repository");case"file":case"symlink":{let bytes=contents.
get(entry.id)??noAnswer;return isFailure(bytes)?{type:"failed",...bytes}:{type:entry.type,bytes}}}}function failed(reason){return{type:"failed",reason}}var mostFiles=2e5,mostFolders=2e5,nothing=new Map;async function diffFolders(read,base,head,signal){let raw=[],folders=0,level=base===head?[]:[{prefix:"",base,head}];
for(;level.length>0;){if(folders+=level.length,folders>mostFolders)return{reason:`more than ${mostFolders} folders differ`};let sides=await Promise.all(level.flatMap(
pair=>[pair.base,pair.head]).map(id=>side(read,id,signal))),next=[];for(let[index,{prefix}]of level.entries()){let[before=nothing,after=nothing]=sides.slice(2*index,
2*index+2);if(isFailure(before))return before;if(isFailure(after))return after;let failed2=compareFolders(prefix,before,after,{raw,next});if(failed2)return failed2;
if(raw.length>mostFiles)return{reason:`more than ${mostFiles} files differ`}}level=next}return changedFiles(raw)}function side(read,id,signal){return id===void 0?
Promise.resolve(nothing):read(id,!0,signal)}function compareFolders(prefix,before,after,found){for(let name of new Set([...before.keys(),...after.keys()])){let[
base,head]=[before.get(name),after.get(name)];if(base?.key===head?.key)continue;let path=`${prefix}${name}`;if(base?.type==="ambiguous"||head?.type==="ambiguous")
return{reason:`two entries of a tree are both called ${path}`};let[baseFolder,headFolder]=[folderId(base),folderId(head)];baseFolder!==headFolder&&found.next.push(
{prefix:`${path}/`,base:baseFolder,head:headFolder});let[baseEntry,headEntry]=[entryOf(base),entryOf(head)];if(!baseEntry&&!headEntry)continue;let file={path,...baseEntry&&
{base:baseEntry},...headEntry&&{head:headEntry}};found.raw.push({bytes:Buffer.from(path),file})}}function folderId(named){return named?.type==="folder"?named.id:
void 0}function entryOf(named){if(!(!named||named.type==="folder"||named.type==="ambiguous"))return{type:named.type,id:named.id}}function gitHubRanges(reader,limits={}){let shared={folders:folderReader(reader),kept:keptBlobs()};return(range,signal)=>openRange(reader,shared,range,signal,limits)}async function openRange(reader,{folders,kept},{spec,base,head,policyTip},signal,limits){let readFolder=folders.read,files=await diffFolders(readFolder,base,head,
signal);if(isFailure(files))return signal.aborted?{reason:"the time was up before GitHub had told what changed"}:{reason:`the trees of ${spec} could not be comp\
ared: ${files.reason}`};let commits={base,head,policy:policyTip.commit},read=readGitHubBlobs(reader,{commits,files,readFolder,limits,kept});return{source:{range:{
spec,base,head},policyTip,files,list:()=>Promise.resolve(listKnown(folders,head)),read,close:()=>Promise.resolve()}}}function recorded(source){let paths=new Set;return{paths,source:{...source,read(requests,signal){for(let{path}of requests)paths.add(path);return source.read(requests,
signal)}}}}import{setTimeout as wait}from"node:timers/promises";var waits=[1,2,4];async function testMerge(client,reader,{owner,repo,number,tip,head},secondMs,signal){let request={signal};try{for(let seconds of[0,...waits]){
seconds>0&&await wait(seconds*secondMs,void 0,{signal});let{data}=await client.rest.pulls.get({owner,repo,pull_number:number,request});if(data.state!=="open")return{
missing:"closed"};if(data.mergeable===!1)return{missing:"conflict"};let commit=data.merge_commit_sha;if(data.mergeable!==!0||commit===null)continue;let parents=await reader.
parentsOf(commit,signal);if(parents.length===2&&parents[0]===tip&&parents[1]===head)return{commit}}return{missing:"not made"}}catch(error2){return{reason:explain(
error2)}}}import{posix}from"node:path";function counts({path,base},read,changed){if(read.has(path))return!0;if(base!==void 0||extractorsFor(path).length===0)return!1;let folder=posix.dirname(path);return pointsAtRequirements(
path)||folder==="."||changed.some(({path:other})=>other.startsWith(`${folder}/`))}var gravity=["note","warn","block"];function withMerge(review2,merge,base){let known=new Map(review2.findings.map(finding=>[finding.fingerprint,finding])),more=merge.
findings.filter(finding=>isMore(finding,known.get(finding.fingerprint))),replaced=new Set(more.map(({fingerprint})=>fingerprint)),findings=[...review2.findings.
filter(({fingerprint})=>!replaced.has(fingerprint)),...more.map(finding=>inMerge(finding,base))],said=new Set(review2.gaps.map(keyOf)),gaps=[...review2.gaps,...merge.
gaps.filter(gap=>!said.has(keyOf(gap))).map(gap=>({...gap,reason:`${gap.reason} (${only(base)})`}))];return{...review2,findings,gaps,verdict:verdictOf(findings,
gaps)}}function isMore(finding,before){return before===void 0?!0:before.waiver!==void 0?finding.waiver===void 0:gravity.indexOf(finding.level)>gravity.indexOf(before.
level)}function inMerge({fix,...finding},base){let command=fix?.command===void 0?{}:{fix:{...fix,edits:[]}},message=say`${finding.message} (only in what would be merged into ${code(
base)})`;return{...finding,...command,message,onlyInMerge:!0}}function only(base){return`only in what would be merged into ${base}`}function keyOf({code:kind,by,
subject,location}){return JSON.stringify([kind,by,subject,location?.path])}async function withMergeResult(head,sources){let{review:review2,range}=head,{policyTip,base}=range,{openRange:openRange2,session,client,reader,merging,secondMs,
signal}=sources;if(policyTip.commit===base||review2.verdict==="incomplete")return review2;let behind=await openRange2({...range,base,head:policyTip.commit},signal);
if(isFailure(behind))return notReviewed(head,behind);if(!behind.source.files.some(file=>counts(file,head.read,head.files)))return review2;let merge=await testMerge(
client,reader,merging,secondMs,signal);if(!("commit"in merge))return notReviewed(head,merge);let spec=`${policyTip.ref}..${merge.commit}`,opened=await openRange2(
{...range,spec,base:policyTip.commit,head:merge.commit},signal);if(isFailure(opened))return notReviewed(head,opened);let begun=await session(opened.source);return"\
review"in begun?(info(`${terminal(policyTip.ref)} has moved on: what would be merged is reviewed as well`),withMerge(review2,await begun.review(),policyTip.ref)):
notReviewed(head,isFailure(begun)?begun:{reason:begun.problems.join("; ")})}function notReviewed({review:review2,range,policy},why){if("missing"in why&&why.missing===
"closed")return review2;let{ref}=range.policyTip,conflict="missing"in why&&why.missing==="conflict",reasons={conflict:"the head conflicts with it: what is merge\
d once that is resolved is reviewed then","not made":"GitHub has not made the test merge of the two in time: run the check again",closed:""},raw={code:"merge-no\
t-reviewed",by:"github",subject:ref,reason:`the branch has moved on, and ${"missing"in why?reasons[why.missing]:why.reason}`,...conflict&&{atMost:"note"}},gaps=[
...review2.gaps,levelled(raw,policy.gaps["merge-not-reviewed"])];return{...review2,gaps,verdict:verdictOf(review2.findings,gaps)}}async function loadPolicy(source,inputs,signal){if(inputs.policy!=="")return otherPolicy(inputs,signal);let loaded=await basePolicy(source,signal),repairs=source.
files.length===1&&source.files[0]?.path===policyPath;if(!("problems"in loaded)||!repairs)return loaded;let[content]=await readTexts(source,[{at:"head",path:policyPath}],
signal);return content?.type!=="text"||"problems"in policyOf(content.text,{path:policyPath})?loaded:(warning("The policy of the base branch does not parse. This\
 change repairs it, and is reviewed under the defaults"),{policy:defaultPolicy(catalogue),place:{ref:source.policyTip.ref,commit:source.policyTip.commit}})}async function otherPolicy(inputs,signal){
let[,owner,repo,path,ref]=/^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(inputs.policy)??[];if(owner===void 0||repo===void 0||path===void 0||ref===void 0)return{problems:[
`the input policy is written owner/repository/path@ref, not ${JSON.stringify(inputs.policy)}`]};let token=inputs.policyToken===""?inputs.token:inputs.policyToken,
reader=createReader(connect(inputs,{signal,token,readOnly:!0}),{owner,repo});try{let commit=await reader.commitOf(ref),[text]=await reader.texts([{commit,path}],
signal),name=`${owner}/${repo}/${path}`;return text?.type==="text"?policyOf(text.text,{path:name,ref,commit}):{problems:[`${name} of ${ref}: ${text?.type==="fai\
led"?text.reason:"there is no such text file"}`]}}catch(error2){return{problems:[`${inputs.policy}: ${explain(error2)}`]}}}import{writeFile}from"node:fs/promises";import{resolve}from"node:path";var kinds=["review","finding","inline","closed","command"],safe=/^[\w.+/=-]*$/u;function roomFor(record){return 65e3-marked({kind:"review",value:record},"").length}function marked({kind,value},text){return`<!-- weighbridge:${kind}${value===
""?"":` ${markerValue(value)}`} -->
${text}`}function markerValue(value){return safe.test(value)&&!value.includes("--")?value:Buffer.from(value).toString("hex")}function markerOf(body){let[,kind,value=""]=/^<!-- weighbridge:(review|finding|inline|closed|command)(?: ([\w.+/=-]{1,20000}))? -->\r?(?:\n|$)/u.
exec(body??"")??[],known=kinds.find(one=>one===kind);return known===void 0?void 0:{kind:known,value}}function unmarked(body){return normal(body).replace(/^[^\n]*\n/u,
"")}function sameBody(one,other){return normal(one)===normal(other)}function isOurs(author,{login="github-actions[bot]",id}){return!author||author.login.toLowerCase()!==
login.toLowerCase()?!1:(id===void 0||Number(author.id)===id)&&author.type==="Bot"===login.endsWith("[bot]")}function normal(text){return text.replaceAll(`\r
`,`
`).trimEnd()}function repository({pull,signal}){return{owner:pull.owner,repo:pull.repo,request:signal?{signal}:{}}}function once(place){let parameters=repository(place);return{
...parameters,request:{...parameters.request,retries:0}}}async function leadingComments(place,self=place.pull.self){let{client,pull}=place;return(await client.paginate(client.rest.issues.listComments,{...repository(place),
issue_number:pull.number,per_page:100})).flatMap(({id,user,body="",html_url:url})=>{let marker=isOurs(user,self)?markerOf(body):void 0;return marker?.kind==="re\
view"?[{id,body,record:marker.value,url}]:[]}).sort((one,other)=>one.id-other.id)}async function putLeading(place,standing2,{text,record,comparable=whole=>whole}){
let body=marked({kind:"review",value:record},text);if(standing2.length>0)return settle(place,standing2,body,comparable);let made=await create(place,body),{id}=made,
self={login:made.login??place.pull.self.login??""},now=await leadingComments(place,made.login===void 0?place.pull.self:self),settled=now[0]&&now[0].id!==id?await settle(
place,now,body,comparable):{done:"created",url:made.url};now.length>1&&now[0]?.id===id&&await remove(place,now.slice(1));let unexpected=made.login!==void 0&&!isOurs(
{...made,login:made.login},place.pull.self);return{...settled,...unexpected&&made.login!==void 0?{unexpectedLogin:made.login}:{}}}async function settle(place,standing2,body,comparable){
let[oldest,...others]=standing2;if(!oldest)return{done:"none"};let same=sameBody(comparable(oldest.body),comparable(body));return same||await place.client.rest.
issues.updateComment({...repository(place),comment_id:oldest.id,body}),await remove(place,others),{done:same?"unchanged":"updated",url:oldest.url}}async function create(place,body){
let write=async()=>{let{data}=await place.client.rest.issues.createComment({...once(place),issue_number:place.pull.number,body});return{id:data.id,url:data.html_url,
type:data.user?.type??"",login:data.user?.login}};try{return await write()}catch(error2){if(!failureOf(error2).open)throw error2;let[written2]=await leadingComments(
place);return written2?{id:written2.id,url:written2.url,type:"",login:void 0}:write()}}async function remove(place,comments){for(let{id}of comments)try{await place.
client.rest.issues.deleteComment({...repository(place),comment_id:id})}catch(error2){if(!isGone(error2))throw error2}}var separator="+",mostKept=100;function keysOf({fingerprints}){return fingerprints.map(markerValue)}function written(comment){return marked({kind:"finding",value:keysOf(
comment).slice(0,mostKept).join(separator)},comment.body)}async function standingInline(place){let{client,pull}=place;return(await client.paginate(client.rest.pulls.
listReviewComments,{...repository(place),pull_number:pull.number,per_page:100})).flatMap(({id,node_id:nodeId,body,user,...place2})=>{let marker=isOurs(user,pull.
self)?markerOf(body):void 0;if(marker?.kind!=="finding"&&marker?.kind!=="inline")return[];let line=place2.line,alone=line!=null&&place2.start_line==null?{line}:
{},former=marker.kind==="inline",fingerprints=marker.value.split(separator);return[{id,nodeId,body,fingerprints,outdated:line==null,...alone,former}]}).sort((one,other)=>one.
id-other.id)}function isElsewhere({line},comment){return line!==void 0&&comment.startLine===void 0&&line!==comment.line}async function refresh(place,{id,body:old},comment){
let body=written(comment);sameBody(old,body)||await place.client.rest.pulls.updateReviewComment({...repository(place),comment_id:id,body})}var minimize=`mutatio\
n ($id: ID!, $why: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $why }) { clientMutationId }
}`;async function close(place,{id,nodeId,body,fingerprints},became,why){let{signal}=place;try{await place.client.graphql(minimize,{id:nodeId,why,request:signal?
{signal}:{}})}catch(error2){if(!["permission","refused","not-found"].includes(failureKind(error2)))throw error2}let[title=""]=unmarked(body).split(`
`);await place.client.rest.pulls.updateReviewComment({...repository(place),comment_id:id,body:marked({kind:"closed",value:fingerprints.join(separator)},`${became}\


${title}`)})}async function withoutDoubles(place,standing2,ended=new Set){let seen=new Set,left=[];for(let comment of standing2){let counts2=!comment.former&&!comment.
outdated&&!ended.has(comment.id);if(!counts2||!comment.fingerprints.every(fingerprint=>seen.has(fingerprint))?left.push(comment):await remove2(place,comment),counts2)
for(let fingerprint of comment.fingerprints)seen.add(fingerprint)}return left}async function remove2(place,{id}){try{await place.client.rest.pulls.deleteReviewComment(
{...repository(place),comment_id:id})}catch(error2){if(!isGone(error2))throw error2}}function diffLines(files){let right=new Map,left=new Map;for(let{filename,previous_filename:previous,patch}of files){let file={path:filename,hunks:hunksOf(patch??
"")};right.set(filename,file),left.set(previous??filename,file)}return place=>{let{side:side2,line,startLine=line}=place,file=(side2==="LEFT"?left:right).get(place.
path),hunk=file?.hunks.find(found=>startLine>=found[side2].start&&startLine<found[side2].end);if(!file||!hunk)return;let whole=startLine<line&&line<hunk[side2].
end;return{path:file.path,side:side2,line:whole?line:startLine,...whole?{startLine}:{}}}}function hunksOf(patch){let hunks=[];for(let line of patch.split(`
`)){let[,before,after]=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line)??[],hunk=hunks.at(-1);if(before!==void 0&&after!==void 0){let[left,right]=[Number(before),
Number(after)];hunks.push({LEFT:{start:left,end:left},RIGHT:{start:right,end:right}})}else hunk&&((line.startsWith("-")||line.startsWith(" "))&&(hunk.LEFT.end+=
1),(line.startsWith("+")||line.startsWith(" "))&&(hunk.RIGHT.end+=1))}return hunks}var halvings=2;async function placed(place,comments,known){let find2=diffLines(comments.length===0?[]:known??await filesOf(place,comments)),inside=[],outside=[];
for(let comment of comments){let found=find2(comment);found?inside.push({body:comment.body,fingerprints:comment.fingerprints,...found}):outside.push(comment)}return{
inside,outside}}async function filesOf(place,comments){let{client,pull}=place,missing=new Set(comments.map(({path})=>path)),files=[],pages=client.paginate.iterator(
client.rest.pulls.listFiles,{...repository(place),pull_number:pull.number,per_page:100});for await(let{data}of pages){files.push(...data);for(let{filename,previous_filename:previous}of data)
missing.delete(filename),previous!==void 0&&missing.delete(previous);if(missing.size===0)break}return files}async function postReview(place,event,text,comments,depth=0){
try{return await send(place,event,text,comments),{unposted:[]}}catch(error2){let failure=failureOf(error2);if(failure.open){let missing=await missingOf(place,comments);
return await hasArrived(place,event,comments,missing)?{unposted:[]}:depth<=halvings?postReview(place,event,text,missing,halvings+1):{unposted:missing,failure}}if(!failure.
refused||comments.length<2||depth>=halvings)return{unposted:comments,failure};let middle=Math.ceil(comments.length/2),first=await postReview(place,event,text,comments.
slice(0,middle),depth+1),second=await postReview(place,"COMMENT",text,comments.slice(middle),depth+1),why=first.failure??second.failure;return{unposted:[...first.
unposted,...second.unposted],...why?{failure:why}:{}}}}async function missingOf(place,comments){if(comments.length===0)return[];let standing2=await standingInline(
place),there=new Set(standing2.flatMap(({former,fingerprints})=>former?[]:fingerprints));return comments.filter(comment=>!keysOf(comment).some(key=>there.has(key)))}
async function hasArrived(place,event,comments,missing){return comments.length>0?missing.length===0:event==="REQUEST_CHANGES"&&(await requestsForChanges(place)).
length>0}async function send(place,event,text,comments){let{client,pull}=place;await client.rest.pulls.createReview({...once(place),pull_number:pull.number,commit_id:pull.
head,event,body:text,comments:comments.map(comment=>{let{path,line,side:side2,startLine}=comment;return{path,line,side:side2,...startLine===void 0?{}:{start_line:startLine,
start_side:side2},body:written(comment)}})})}async function requestsForChanges(place){let{client,pull}=place;return(await client.paginate(client.rest.pulls.listReviews,
{...repository(place),pull_number:pull.number,per_page:100})).filter(({user,state})=>isOurs(user,pull.self)&&state==="CHANGES_REQUESTED").map(({id})=>id)}async function dismiss(place,review2,message){
let{client,pull}=place;await client.rest.pulls.dismissReview({...repository(place),pull_number:pull.number,review_id:review2,message})}async function publishInline(place,content,about){let progress={posted:new Set,outside:new Set,closed:0,notPosted:[]};try{let found=await withoutDoubles(place,await standingInline(
place)),standing2=assigned(found,content.inline),fresh=await compareWith(place,standing2,content,progress),ended=new Set(standing2.flatMap(({id,moved})=>moved?id:
[]));await review(place,content,{fresh,ended},about,progress),await end(place,standing2,content,progress)}catch(error2){progress.notPosted.push(`The comments on\
 lines are not all up to date: ${explain(error2)}`)}content.requestChanges===!1&&!about.ownPull&&await takeBack(place,progress);let{posted,outside,closed,notPosted}=progress;
return{inlinePosted:content.standing.filter(fingerprint=>posted.has(markerValue(fingerprint))),outside:[...outside],closed,notPosted}}function assigned(standing2,wanted){
let byKey=new Map;for(let one of standing2)if(!one.former&&!one.outdated)for(let key of one.fingerprints)addTo(byKey,key,one);let now=new Map;for(let comment of wanted){
let there=keysOf(comment).flatMap(key=>byKey.get(key)??[]).find(one=>!now.has(one)&&!isElsewhere(one,comment));there!==void 0&&now.set(there,comment)}let told=new Set(
wanted.flatMap(keysOf));return standing2.map(one=>{let isTold=!one.former&&!one.outdated&&one.fingerprints.some(key=>told.has(key));return{...one,now:now.get(one),
moved:isTold&&!now.has(one)}})}async function compareWith(place,standing2,{inline,standing:findings},{posted}){let told=new Set(standing2.flatMap(({former,outdated,
moved,now,fingerprints})=>former||outdated||moved?[]:now===void 0?fingerprints:keysOf(now)));for(let fingerprint of findings)told.has(markerValue(fingerprint))&&
posted.add(markerValue(fingerprint));let before=new Map(standing2.map(one=>[one.now,one])),fresh=new Map;for(let comment of inline){let there=before.get(comment);
there?await refresh(place,there,comment):fresh.set(keysOf(comment).join(),comment)}return[...fresh.values()]}async function review(place,{files,requestChanges},{
fresh,ended},{ownPull,leadingUrl},progress){let{inside,outside}=await placed(place,fresh,files);for(let{fingerprints}of outside)for(let fingerprint of fingerprints)
progress.outside.add(fingerprint);let asks=requestChanges===!0&&!ownPull&&(await requestsForChanges(place)).length===0;if(requestChanges===!0&&ownPull&&progress.
notPosted.push("Changes were not requested, as the pull request is by the same account"),inside.length===0&&!asks)return;let text=`<sub>What weighbridge found o\
n the lines of this change. The verdict is in ${leadingUrl===void 0?"the check `weighbridge`":`[this comment](${leadingUrl})`}.</sub>`,{unposted,failure}=await postReview(
place,asks?"REQUEST_CHANGES":"COMMENT",text,inside);for(let comment of inside)if(!unposted.includes(comment))for(let key of keysOf(comment))progress.posted.add(
key);if(failure){let what=inside.length===0?"The request for changes":`${unposted.length} of ${inside.length} new comments on lines`;progress.notPosted.push(`${what}\
 could not be posted: ${failure.reason}`)}unposted.length<inside.length&&await withoutDoubles(place,await standingInline(place),ended)}async function takeBack(place,progress){
try{for(let id of await requestsForChanges(place))await dismiss(place,id,"Nothing blocks this merge any more.")}catch(error2){progress.notPosted.push(`Our earli\
er request for changes could not be taken back, and may block this merge until it is dismissed: ${explain(error2)}`)}}async function end(place,standing2,content,progress){
let found=new Set(content.standing.map(markerValue)),waived=new Set(content.waived.map(markerValue)),commit=place.pull.head.slice(0,7);for(let comment of standing2){
let{fingerprints,outdated,moved,former}=comment,isAmong=some=>fingerprints.some(fingerprint=>some.has(fingerprint));if(former){if(!content.complete)continue;await close(
place,comment,"\u2139\uFE0F Replaced: what still stands is in newer comments.","OUTDATED")}else if(isAmong(found)){if(!moved&&(!outdated||!isAmong(progress.posted)))
continue;await close(place,comment,"\u2139\uFE0F Outdated: the same thing stands in another comment.","OUTDATED")}else if(isAmong(waived))await close(place,comment,
`\u2139\uFE0F Waived by the policy of the base branch, as of ${commit}.`,"RESOLVED");else if(content.complete)await close(place,comment,`\u2705 Fixed in ${commit}\
.`,"RESOLVED");else continue;progress.closed+=1}}var nothing2={leading:"none",inlinePosted:[],outside:[],closed:0,notPosted:[]};async function readRecord(client,pull,signal){let[oldest]=await leadingComments({
client,pull,signal});return oldest?.record}async function lookAgain(client,pull,signal){try{let{data}=await client.rest.pulls.get({...repository({client,pull,signal}),
pull_number:pull.number});return data.head.sha!==pull.head?{movedTo:data.head.sha.slice(0,7),notPosted:[]}:pull.base!==void 0&&data.base.ref!==pull.base?{movedTo:`\
the base ${data.base.ref}`,notPosted:[]}:{author:data.user,notPosted:[]}}catch(error2){return{notPosted:[`Nothing was posted, as the pull request could not be r\
ead: ${explain(error2)}`]}}}async function publish(client,pull,content,signal){let place={client,pull,signal},{author,movedTo,notPosted:unread}=await lookAgain(
client,pull,signal);if(movedTo!==void 0)return{...nothing2,movedTo};if(unread.length>0)return{...nothing2,leading:"failed",notPosted:unread};let lead=await publishLeading(
place,content);if(lead.readOnly){let lines=content.inline.length,comments=lines===0?"":lines===1?" and the comment on a line":` and ${lines} comments on lines`;
return{...nothing2,leading:"failed",notPosted:[`The review comment${comments} could not be posted: the token of this run may only read. That is so for pull requ\
ests from forks, for Dependabot, and for jobs without pull-requests: write`]}}let inline=await publishInline(place,content,{ownPull:isOurs(author,pull.self),leadingUrl:lead.
outcome?.url}),url=lead.outcome?.url;return{leading:lead.outcome?.done??"failed",...url===void 0?{}:{url},...inline,notPosted:[...lead.notPosted,...inline.notPosted]}}
async function publishLeading(place,content){try{let standing2=await leadingComments(place),text=content.sticky===""?content.cleared:content.sticky;if(content.sticky===
""&&standing2.length===0)return{outcome:{done:"none"},readOnly:!1,notPosted:[]};let[fitting,record]=fitted(text,content.record),outcome=await putLeading(place,standing2,
{text:fitting,record,comparable:content.comparable}),{unexpectedLogin:login}=outcome,asked=login===void 0?[]:[`The next run will not know its own comments again\
: they are by ${login}`];return{outcome,readOnly:!1,notPosted:asked}}catch(error2){let{readOnly,reason}=failureOf(error2);return{readOnly,notPosted:[`The review\
 comment could not be posted: ${reason}`]}}}function fitted(text,record){let length=carried=>marked({kind:"review",value:carried},text).length;return length(record)<=
65e3?[text,record]:[text.slice(0,65e3-length("")+text.length).replace(/[\ud800-\udbff]$/u,""),""]}var most2=10;function renderAnnotations(review2,inline){let left=byCause(byWeight(standing(review2)).filter(({fingerprint})=>!inline.has(fingerprint)));return["\
block","warn","note"].flatMap(level=>{let found=left.filter(finding=>finding.level===level),shown=found.length>most2?found.slice(0,most2-1):found,next=found[shown.
length];return[...shown.map(finding=>annotation(finding,review2)),...next===void 0?[]:[furtherOnes(next,found.length-shown.length,review2)]]})}function annotation(finding,review2){
let{location,level,ruleId,message,help,docsUrl,onlyInMerge=!1}=finding,{side:side2,startLine,endLine}=location,lines=side2==="base"||startLine===void 0||onlyInMerge?
{}:{line:startLine,endLine:endLine??startLine},then=side2==="base"?" (before the change)":"";return{level:shownLevel(level,review2),file:terminal(location.path),
...lines,title:terminal(`${does(level,review2)}: ${ruleId}`),message:shorten(`${terminalMessage(message)}${then}. ${terminalMessage(help)}. ${terminal(docsUrl)}`,
4e3)}}function furtherOnes({level,location},number,review2){return{level:shownLevel(level,review2),file:terminal(location.path),title:`${does(level,review2)}: ${number}\
 more`,message:`GitHub shows ${most2} annotations of a level; ${number} more findings are in the summary of this job`}}function shownLevel(level,{policy}){return level===
"block"?policy.enforcement==="observe"?"warning":"error":level==="warn"?"warning":"notice"}function does(level,{policy}){return level==="block"?policy.enforcement===
"observe"?"Would block":"Blocks this merge":level==="warn"?"Warning":"Note"}var longestLine=1e3;function suggestionFor(finding,lineText){let edit=suggestibleEdit(finding);if(edit===void 0)return;let text=lineText(finding.location);if(text===
void 0)return{reason:"the line could not be read"};let line=suggestedLine(edit,text);if(line!==void 0)return redacted(line)===line?{line}:{reason:"the line hold\
s credentials"}}function suggestibleEdit({fix,location}){let[edit,...more]=fix?.edits??[];if(edit===void 0||more.length>0)return;let{path,side:side2,within,startLine,
endLine,startColumn,endColumn}=edit.location;if(!(path!==location.path||side2!=="head"||location.side!=="head")&&!(within!==void 0||startLine===void 0||startLine!==
location.startLine||endLine!==startLine)&&!(location.endLine!==void 0&&location.endLine!==startLine)&&!(startColumn===void 0||endColumn===void 0||startColumn<1))
return{startColumn,endColumn,newText:edit.newText}}function suggestedLine(edit,lineText){let{startColumn,endColumn,newText}=edit,line=lineText.replace(/\r$/u,"");
if(endColumn<startColumn||endColumn>line.length+1)return;let mended=line.slice(0,startColumn-1)+newText+line.slice(endColumn-1);return mended!==line&&showsAsWritten(
mended)?mended:void 0}function showsAsWritten(line){return line.length>longestLine||/[\n\r]/u.test(line)||line.trim()===""||line!==line.trimEnd()?!1:yamlVisible(
line.replaceAll("	"," "))===line.replaceAll("	"," ")}var mostLines=20,mostWaivers=20;function renderInlines(review2,options){let inline=[],rest=[];for(let finding of byCause(byWeight(standing(review2)))){let comment=inline.
length<(options.most??30)&&finding.level!=="note"?renderInline(finding,review2,options):void 0;comment?inline.push(comment):rest.push(...finding.of)}return{inline,
rest}}function renderInline(finding,review2,options){let of="of"in finding?finding.of:[finding],{location,level,fix,ruleId,docsUrl,onlyInMerge}=finding,{startLine}=location;
if(startLine===void 0||onlyInMerge===!0)return;let line=lastLine(location,startLine),sign={block:"\u26D4",warn:"\u26A0\uFE0F",note:"\u2139\uFE0F"}[level],notes=[
...advisoryNotes(finding),...elsewhere(finding,options.links)],suggestion=options.lineText===void 0?void 0:suggestionFor(finding,options.lineText),offered=suggestion!==
void 0&&"line"in suggestion,help=`${shownHelp(finding)}${offered?partly(fix?.clears):""}`,body=[`<strong>${sign} ${shownMessage(finding)}</strong>`,...notes.length>
0?[notes.join(" \xB7 ")]:[],help,...suggestion===void 0?[]:[offered?markdownBlock(suggestion.line,"suggestion"):none(suggestion.reason)],`<sub>${[does2(level,review2),
linked(markdown(ruleId),docsUrl),...shownId(of[0])].join(" \xB7 ")}</sub>`,...level==="note"?[]:[waiverHelp(review2,of,mostWaivers,options.waivers)]].join(`

`),several=line>startLine&&line-startLine<mostLines;return{path:location.path,line:several?line:startLine,side:location.side==="head"?"RIGHT":"LEFT",...several?
{startLine}:{},body,fingerprints:[of[0].fingerprint,...of.slice(1).map(({fingerprint})=>fingerprint)]}}function lastLine({endLine,endColumn},startLine){return endLine===
void 0?startLine:Math.max(startLine,endColumn===1?endLine-1:endLine)}function does2(level,{policy}){return level!=="block"?level==="warn"?"warning":"note":policy.
enforcement==="observe"?"would block this merge":"blocks this merge"}function none(reason){return`<sub>No suggestion could be made: ${reason}.</sub>`}function partly(clears){
return clears===!1?". This line mends a part of it:":":"}function elsewhere(finding,links=()=>{}){let places=otherPlaces(finding).slice(0,3);return places.length===
0?[]:[`also at ${places.map(location=>shownPlace(location,links)).join(", ")}`]}function renderJobSummary(review2,options){let{report,notPosted=[],maxBytes=1048576}=options,{head,sections,foot}=parts(review2,options),json=report===void 0?"t\
he JSON report":`the JSON report, ${markdownCode(shorten(report,300))}`,posted=notPosted.slice(0,20).map(reason=>`- ${markdown(shorten(reason,400))}`),lead=[head,
...saysNothing(review2)?[`Nothing that these checks look at differs in ${count(review2.stats.filesChanged,"changed file")}.`]:[],...posted.length>0?[`Not posted\
 on the pull request:

${posted.join(`
`)}`]:[]].join(`

`),all=`<sub>All of it, with nothing left out: ${json}</sub>`;return`${compose({head:lead,sections,foot:`${foot}

${all}`},{rows:[1e4,2e3,1e3,500,200,100,50,10,5,2,1,0],max:maxBytes-1,size:shown=>Buffer.byteLength(shown),cut:`Some parts did not fit here; they are in ${json}\
.`})}
`}var mostFiles2=50;async function lineTexts(review2,source,signal,log2){let fixable=byWeight(standing(review2)).filter(({fix})=>fix?.edits.length===1),paths=[...new Set(
fixable.map(({location})=>location.path))].slice(0,mostFiles2),requests=paths.map(path=>({at:"head",path})),time=AbortSignal.any([signal,timeLimit(3e4)]),contents=paths.
length===0?[]:await readTexts(source,requests,time),lines=new Map;for(let[index,path]of paths.entries()){let content=contents[index];content?.type==="text"?lines.
set(path,content.text.split(`
`)):log2(`no suggestions for ${path}: ${content?.type==="failed"?content.reason:"no content"}`)}return({path,side:side2,startLine})=>side2==="head"&&startLine!==
void 0?lines.get(path)?.[startLine-1]?.replace(/\r$/,""):void 0}function linksTo({range,findings},{owner,repo,serverUrl}){let inMerge2=new Set(findings.filter(({onlyInMerge})=>onlyInMerge).map(({location})=>location));return location=>{
let{path,side:side2,startLine}=inMerge2.has(location)?{...location,startLine:void 0}:location,encoded=path.toWellFormed().split("/").map(encodeURIComponent).join(
"/"),commit=side2==="head"?range.head:range.base,line=startLine===void 0?"":`#L${startLine}`;return`${serverUrl}/${owner}/${repo}/blob/${commit}/${encoded}${line}`}}var cleared="### \u2705 Nothing that these checks look at is in this change any more";async function conclude(review2,destination){let{target,now,check}=destination,
report=resolve(destination.report);await writeFile(report,`${JSON.stringify(toJson(review2),null,2)}
`),setOutput("verdict",review2.verdict),setOutput("findings",standing(review2).length),setOutput("blocked",review2.verdict==="block"||review2.verdict==="incompl\
ete"),setOutput("report",report);let published=target.type==="pull-request"?await onPullRequest(review2,target,destination):void 0;if(published?.movedTo!==void 0)
return{reason:`${`the pull request has moved on to ${published.movedTo} during this review`}: nothing was posted, and the run for that counts`,moved:!0};let notPosted=published?.
notPosted??[];for(let reason of notPosted)warning(terminal(reason));check==="job"&&(target.type!=="pull-request"||!target.quiet)&&annotate(review2,published);let options={
waivers:usualTerms(now),links:linksTo(review2,destination),report,notPosted};process.env.GITHUB_STEP_SUMMARY&&await summary.addRaw(renderJobSummary(review2,options),
!0).write();let sentence=verdictSentence(review2);return exitCode(review2)===0||check==="status"?info(sentence):error(review2.verdict==="incomplete"?`${sentence}\
. That is not a finding`:sentence),published?.url===void 0?{}:{url:published.url}}async function onPullRequest(review2,{number,quiet},destination){let{owner,repo,
client,source}=destination,pull={owner,repo,number,head:review2.range.head,base:source.policyTip.ref,self:{}};return quiet?{inlinePosted:[],...await lookAgain(client,
pull)}:post(review2,pull,destination)}async function post(review2,pull,destination){let{client,source,signal,now}=destination,links=linksTo(review2,destination),
waivers=usualTerms(now),before=await readRecord(client,pull).catch(()=>{}),{mended,record,forgotten}=mendedSince(before,review2),lineText=await lineTexts(review2,
source,signal,line=>{info(terminal(line))}),{inline}=renderInlines(review2,{waivers,links,lineText});return publish(client,pull,{sticky:renderPullRequest(review2,
{waivers,links,mended,forgotten,maxLength:roomFor(record)}),comparable:withoutTimes,cleared,record,inline,standing:standing(review2).map(({fingerprint})=>fingerprint),
waived:review2.findings.filter(({waiver})=>waiver!==void 0).map(({fingerprint})=>fingerprint),complete:!review2.gaps.some(({level})=>level==="incomplete"),...asksForChanges(
review2,destination)})}function asksForChanges({verdict,policy},{requestChanges}){return!requestChanges||verdict==="incomplete"?{}:{requestChanges:verdict==="bl\
ock"&&policy.enforcement!=="observe"}}function annotate(review2,published){for(let{level,message,title,file,line,endLine}of renderAnnotations(review2,new Set(published?.
inlinePosted))){let place={title,file,...line===void 0?{}:{startLine:line,endLine:endLine??line}};level==="error"?error(message,place):level==="warning"?warning(
message,place):notice(message,place)}}async function openPulls(client,{owner,repo},signal,mostPages2=30){let pulls=[];try{let asked={owner,repo,state:"open",sort:"created",direction:"desc",per_page:100};
for(let page=1;page<=mostPages2;page++){let{data}=await client.rest.pulls.list({...asked,page,request:{signal}});if(pulls.push(...data.map(openPull)),data.length<
100)return{pulls:unique(pulls),whole:!0}}return{pulls:unique(pulls),whole:!1}}catch(error2){return{reason:`the open pull requests could not be listed: ${explain(
error2)}`}}}function unique(pulls){return[...new Map(pulls.map(pull=>[pull.number,pull])).values()]}function openPull({number,head,base}){return{number,head:head.
sha,branch:head.ref,repository:head.repo?.id,base:base.ref}}async function rangeOf(target,client,reader,inputs,signal){try{if(target.type==="range")return await givenRange(target,reader,signal);let pull=await readPull(target,
client,inputs,signal);if(isFailure(pull))return pull;let{head,base:ref}=pull,commit=await reader.commitOf(`heads/${ref}`,signal),base=await reader.mergeBase(commit,
head,signal);return{spec:`${ref}...${head}`,base,head,policyTip:{commit,ref}}}catch(error2){return{reason:explain(error2)}}}async function readPull({number,head:before,
checked},client,{owner,repo},signal){let{data}=await client.rest.pulls.get({owner,repo,pull_number:number,request:{signal}}),pull={...openPull(data),open:data.state===
"open"},{head}=pull;return before!==void 0&&before!==head?{reason:`${`#${number} has moved on from ${before.slice(0,7)} to ${head.slice(0,7)}`}; the run for tha\
t commit reviews it`,moved:!0}:checked!==void 0&&checked!==head?{reason:`${`the check of this run stands on ${checked.slice(0,7)}, which is not #${number}`}: st\
art the workflow on the default branch`}:pull}async function givenRange({base:before,head,branch},reader,signal){let tip=branch===void 0?void 0:await reader.commitOf(
`heads/${branch}`,signal),base=before??await reader.mergeBase(tip??head,head,signal),policyTip={commit:tip??base,ref:branch??base.slice(0,7)};return{spec:before===
void 0?`${branch??base}...${head}`:`${base}..${head}`,base,head,policyTip}}async function reviewChange(target,inputs){let held=await holdReview(target,inputs);if(isFailure(held))return held;let{review:review2,source,now,end:end2}=held,
posting=AbortSignal.any([end2,timeLimit(inputs.postingMs)]),writer=connect(inputs,{signal:posting}),published=await conclude(review2,{...inputs,source,target,client:writer,
signal:posting,now});return isFailure(published)?published:{review:review2,tip:source.policyTip,...published}}async function holdReview(target,inputs){let signal=AbortSignal.
any([inputs.stop,timeLimit(inputs.deadlineMs)]),end2=timeLimit(inputs.deadlineMs+inputs.postingMs),client=connect(inputs,{signal:end2,readOnly:!0}),reader=createReader(
client,inputs),range=await rangeOf(target,client,reader,inputs,signal);if(isFailure(range))return range;let openRange2=gitHubRanges(reader),opened=await openRange2(
range,signal);if(isFailure(opened))return opened;let{source,paths:read}=recorded(opened.source),{osv,facts}=inputs,policy=await loadPolicy(source,inputs,signal),
open=of=>openReview({source:of,policy,osv,facts,env:process.env,signal}),session=await open(source);if(isFailure(session))return session;if("problems"in session)
return{reason:"the policy cannot be used; the README says how to repair it",problems:session.problems};let{now}=session,ofHead=await session.review(),{owner,repo,
secondMs}=inputs,{head,policyTip}=range,reviewed=target.type==="range"?ofHead:await withMergeResult({review:ofHead,range,policy:session.policy,files:source.files,
read},{client,reader,openRange:openRange2,session:open,secondMs,signal,merging:{owner,repo,number:target.number,tip:policyTip.commit,head}});return{review:{...reviewed,
stats:{...reviewed.stats,requests:reader.requests()}},source,now,end:end2}}export{isTrusted,outcomeOf,notHeld,refused,worst,statusOf,isMadeAgainst,lasts,connect,openStatuses,isUnderWay,marked,markerOf,sameBody,isOurs,linksTo,openPulls,
readPull,reviewChange,holdReview};

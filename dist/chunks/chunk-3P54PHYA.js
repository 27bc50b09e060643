import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{basePolicy,defaults,openReview,pointsAtRequirements,policyOf,readTexts,repairs,verdictOf}from"./chunk-MT4NQTTG.js";import{changedFiles,entryType}from"./chunk-K7OPDNHR.js";
import{spool}from"./chunk-2GHNYZEB.js";import{extractorsFor}from"./chunk-UZY2Y3P5.js";import{catalogue,endOfDay,fullLevel,isBeyond,isDate}from"./chunk-SJGBBDVK.js";
import{advisoryNotes,compose,linked,mendedSince,parts,renderPullRequest,saysNothing,shownHelp,shownId,shownMessage,shownPlace,shownWaiver,waiverHelp,withoutTimes}from"./chunk-KFWJI3EH.js";
import{byCause,count,verdictSentence}from"./chunk-66U5IU7Z.js";import{version}from"./chunk-BOXEBWNY.js";import{checkName,policyPath}from"./chunk-E7GO2SUJ.js";
import{endGroup,error,info,notice,setOutput,startGroup,summary,warning}from"./chunk-76JFO6B7.js";import{redacted}from"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";
import{createClient}from"./chunk-UBGA7G52.js";import{createReader,explain,failureKind,failureOf,isGone,readFileAt}from"./chunk-G5RJ4YTH.js";import{toJson}from"./chunk-67UCHX6U.js";
import{isShortId,shortId}from"./chunk-36OZQ2Y4.js";import{usualTerms}from"./chunk-H2TXORGZ.js";import{levelled}from"./chunk-LGIGCPF6.js";import{
policyName}from"./chunk-CNEQ4TPJ.js";import{displayName,identity,kindOf,value}from"./chunk-UR2CT44L.js";import{array,exactOptional,integer,maxLength,
number,object,picklist,pipe,safeParse,string,union}from"./chunk-NKV2NNYY.js";import{exitCode}from"./chunk-55ADGF4Z.js";import{byWeight,otherPlaces,standing}from"./chunk-VXAL6EPZ.js";
import{isFailure}from"./chunk-CSK74LBQ.js";import{code,say,terminalMessage}from"./chunk-HYDMXC5C.js";import{addTo,groupBy}from"./chunk-56GMYS36.js";
import{markdown,markdownBlock,markdownCode,shorten,terminal,yamlVisible}from"./chunk-J245M3L4.js";var kinds=["review","finding","inline","closed","command"],safe=/^[\w.+/=-]*$/u;function roomFor(record2){return 65e3-marked({kind:"review",value:record2},"").length}function marked({kind,value:value2},text2){return`<!-- weighbridge:${kind}${value2===
""?"":` ${markerValue(value2)}`} -->
${text2}`}function markerValue(value2){return safe.test(value2)&&!value2.includes("--")?value2:Buffer.from(value2).toString("hex")}function markerOf(body){let[,
kind,value2=""]=/^<!-- weighbridge:(review|finding|inline|closed|command)(?: ([\w.+/=-]{1,20000}))? -->\r?(?:\n|$)/u.exec(body??"")??[],known=kinds.find(one=>one===
kind);return known===void 0?void 0:{kind:known,value:value2}}function unmarked(body){return normal(body).replace(/^[^\n]*\n/u,"")}function sameBody(one,other){return normal(
one)===normal(other)}function isOurs(author,{login="github-actions[bot]",id}){return!author||author.login.toLowerCase()!==login.toLowerCase()?!1:(id===void 0||Number(
author.id)===id)&&author.type==="Bot"===login.endsWith("[bot]")}function normal(text2){return text2.replaceAll(`\r
`,`
`).trimEnd()}import{createHash}from"node:crypto";var longestDescription=140,mostPages=5,jobLogin="github-actions[bot]";async function loginOf(client,signal){try{let{viewer}=await client.graphql("query { viewer\
 { login } }",{request:{signal}});return viewer}catch(error2){return{reason:`whose the status token is could not be read: ${explain(error2)}`}}}async function standingStatus(client,{
owner,repo,sha:ref,self},signal){try{for(let page=1;page<=mostPages;page++){let asked={owner,repo,ref,per_page:100,page,request:{signal}},{data}=await client.rest.
repos.listCommitStatusesForRef(asked),newest=data.find(({context})=>context===checkName);if(newest!==void 0){let{state,description,target_url:url,created_at:at,
creator}=newest;return{status:ourStatus({state,description,url,at,login:creator?.login},self)}}if(data.length<100)break}return{status:void 0}}catch(error2){return{
reason:`the statuses of the commit could not be read: ${explain(error2)}`}}}function ourStatus({state:said,description,url,at,login},self){let state=stateOf(said);
if(!(state===void 0||!isSelf(login,self)))return{state,description:description??"",url:url??"",at}}async function putStatus(client,place,status,stands,signal){let standing2=await stands;
if(!isFailure(standing2)&&standing2.status!==void 0&&isSame(standing2.status,status))return"unchanged";let{owner,repo,sha}=place,{state,description,url:target_url}=status;
try{let said={state,description,target_url,context:checkName};return await client.rest.repos.createCommitStatus({owner,repo,sha,...said,request:{signal}}),"set"}catch(error2){
return{reason:`the commit status could not be set: ${explain(error2)}`}}}function isSame(one,other){let leadsTo=({url})=>url.replace(/\/actions\/runs\/\d+$/,"");
return one.state===other.state&&one.description===other.description&&leadsTo(one)===leadsTo(other)}function isSelf(login,self){if(login===void 0||self===void 0)
return!1;let name=login.toLowerCase();return name===self.toLowerCase()||name===`${self.toLowerCase()}[bot]`}function stateOf(state){return state==="error"||state===
"failure"||state==="pending"||state==="success"?state:void 0}var weights={pass:0,warn:1,incomplete:3,block:4};function outcomeOf(review2,{retryable}={retryable:!1}){let{verdict,policy}=review2,until=firstEnd(review2),passes=policy.
enforcement==="observe"||verdict==="pass"||verdict==="warn";return{state:passes?"success":"failure",sentence:verdictSentence(review2),weight:passes?Math.min(weights[verdict],
1):weights[verdict],lasts:verdict!=="incomplete"&&!retryable&&!review2.findings.some(isWaivedByComment),...until!==void 0&&{until},verdict}}function firstEnd({findings,
gaps}){let waived=findings.flatMap(({waiver})=>waiver?.expires??[]),accepted=gaps.flatMap(one=>one.accepted?.expires??[]);return earliest([...waived,...accepted])}
function earliest(dates){return dates.toSorted()[0]}function isWaivedByComment({waiver,advisories}){return[waiver,...advisories.map(one=>one.waiver)].some(one=>one?.
comment!==void 0)}function notHeld(reason){return{state:"error",sentence:`Not reviewed: ${redacted(reason)}`,weight:2,lasts:!1,verdict:"incomplete"}}function refused(sentence){
return{state:"failure",sentence,weight:5,lasts:!0,verdict:"incomplete"}}function worst(outcomes){return outcomes.reduce((one,other)=>other.weight>one.weight?other:
one)}function statusOf(outcomes,run){let{state,sentence,number:number2,url}=worst(outcomes),several=new Set(outcomes.flatMap(one=>one.number??[])).size>1,tips=outcomes.
flatMap(({tip})=>tip??[]),until=earliest(outcomes.flatMap(one=>one.until??[])),end2=outcomes.every(({lasts:lasts2})=>lasts2)?ending(tips,until):"",said=terminal(
several&&number2!==void 0?`#${number2}: ${sentence}`:sentence);return{state,description:`${shorten(said,longestDescription-end2.length)}${end2}`,url:url??run}}function isMadeAgainst({
description},tips){return description.endsWith(ending(tips,read(description)?.until))}function lasts({description}){return read(description)!==void 0}function isOver({
description},now){let until=read(description)?.until;return until!==void 0&&!(now.getTime()<endOfDay(until))}function read(description){let match=/ \([^()]{1,80}@[0-9a-f]{7,12}(?: until ([\d-]{10}))?\)$/.
exec(description);if(match===null)return;let[,until]=match;return until===void 0||isDate(until)?{until}:void 0}function ending(tips,until){let names=[...new Set(
tips.map(({ref,commit})=>`${terminal(ref)}@${commit.slice(0,7)}`))].sort(),all=names.join(", ");return names.length===0?"":` (${all.length<=60&&!/[()]/.test(all)?
all:`${names.length} bases@${digest(all)}`}${until===void 0?"":` until ${until}`})`}function digest(text2){return createHash("sha256").update(text2).digest("hex").
slice(0,12)}function connect({apiUrl,secondMs,token:own},{signal,token=own,readOnly=!1}){return createClient({token,apiUrl,version,signal,log,secondMs,readOnly})}function log(line){
info(terminal(line))}var trusted=new Set(["pull_request_target","merge_group","workflow_run","schedule","issue_comment"]);function isTrusted(event){return trusted.has(event)}var most=60,
atOnce=10;async function foreignCheck(client,asked,signal){let{owner,repo,sha:ref}=asked,request={signal};try{let{data}=await client.rest.checks.listForRef({owner,
repo,ref,request,check_name:checkName,filter:"all",per_page:100}),runs=runReader(client,asked,signal),looked=data.check_runs.slice(0,most),byApp=looked.find(({app})=>app?.
slug!=="github-actions");if(byApp!==void 0)return{found:{by:`the app ${byApp.app?.slug??"of nobody"}`}};for(let start=0;start<looked.length;start+=atOnce){let some=looked.
slice(start,start+atOnce),by2=(await Promise.all(some.map(({id})=>makerOf(client,{owner,repo,id,signal},runs)))).find(maker=>maker!=="ours");if(by2!==void 0)return{
found:{by:by2}}}return data.total_count<=most?{found:void 0}:{reason:`there are ${data.total_count} checks of our name, too many to look at`,forbidden:!1}}catch(error2){
return{reason:`whether another check is named ${checkName} could not be seen: ${explain(error2)}`,forbidden:failureKind(error2)==="permission"}}}async function makerOf(client,{
owner,repo,id,signal},runs){let run=await client.rest.actions.getJobForWorkflowRun({owner,repo,job_id:id,request:{signal}}).then(({data})=>data.run_id).catch(error2=>{
if(!isGone(error2))throw error2});if(run===void 0)return"a check made over the API";if(run===runs.own)return"ours";let[{workflow,event,path},own]=await Promise.
all([runs.read(run),runs.own===void 0?void 0:runs.read(runs.own)]);return trusted.has(event)&&own!==void 0&&(workflow===own.workflow||isBeside(own,event))?"ours":
`a job of ${path} on ${event}`}function isBeside(own,event){return own.event==="issue_comment"&&event!=="merge_group"}function runReader(client,{owner,repo,run:own},signal){
let known=new Map,ask=async id=>{let{data}=await client.rest.actions.getWorkflowRun({owner,repo,run_id:id,request:{signal}});return{workflow:data.workflow_id,event:data.
event,path:data.path}};return{own,read(id){let run=known.get(id)??ask(id);return known.set(id,run),run}}}var pages=30,mostPulls=100*pages;async function openPulls(client,{owner,repo},signal,mostPages4=pages){let pulls=[];try{let asked={owner,repo,state:"open",sort:"\
created",direction:"desc",per_page:100};for(let page=1;page<=mostPages4;page++){let{data}=await client.rest.pulls.list({...asked,page,request:{signal}});if(pulls.
push(...data.map(openPull)),data.length<100)return{pulls:unique(pulls),whole:!0}}return{pulls:unique(pulls),whole:!1}}catch(error2){return{reason:`the open pull\
 requests could not be listed: ${explain(error2)}`}}}function unique(pulls){return[...new Map(pulls.map(pull=>[pull.number,pull])).values()]}function openPull({
number:number2,head,base}){return{number:number2,head:head.sha,branch:head.ref,repository:head.repo?.id,base:base.ref}}var query=`query ($owner: String!, $name: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number headRefOid headRefName baseRefName headRepository { databaseId }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status { context(name: $context) { state description targetUrl createdAt creator { __typename login } } }
            }
          }
        }
      }
    }
  }
}`;async function openHeads(client,{owner,repo:name,self},signal){let pulls=new Map,standing2=new Map,after=null;try{do{let asked={owner,name,context:checkName,
after,request:{signal}},answer=await client.graphql(query,asked);if(answer.repository===null)return{reason:"the open pull requests could not be listed: no repos\
itory"};let{nodes,pageInfo}=answer.repository.pullRequests;for(let node of nodes??[]){if(node===null)continue;pulls.set(node.number,pullOf(node));let commit=node.
commits.nodes?.[0]?.commit;commit?.oid===node.headRefOid&&standing2.set(commit.oid,{status:statusOf2(commit,self)})}after=pageInfo.hasNextPage?pageInfo.endCursor:
null}while(after!==null&&pulls.size<mostPulls);return{pulls:[...pulls.values()],standing:standing2,whole:after===null}}catch(error2){return{reason:`the open pul\
l requests could not be listed with their statuses: ${explain(error2)}`}}}function pullOf({number:number2,headRefOid,headRefName,baseRefName,headRepository}){let repository2=headRepository?.
databaseId??void 0;return{number:number2,head:headRefOid,branch:headRefName,repository:repository2,base:baseRefName}}function statusOf2({status},self){let context=status?.
context;if(context==null)return;let{state,description,targetUrl:url,createdAt:at,creator}=context,login=creator?.__typename==="Bot"?`${creator.login}[bot]`:creator?.
login;return ourStatus({state:state.toLowerCase(),description,url,at,login},self)}async function openStatuses(inputs){let{owner,repo,statusToken,run,postingMs}=inputs,time=()=>timeLimit(postingMs),{signal}=new AbortController,own=connect(inputs,
{signal,readOnly:!0}),writer=connect(inputs,{signal,...statusToken===""?{}:{token:statusToken}}),viewer=statusToken===""?{login:jobLogin}:await loginOf(writer,time()),
self=isFailure(viewer)?void 0:viewer.login,at=sha=>({owner,repo,sha,self});return{ofOpen:signal2=>openHeads(own,{owner,repo,self},signal2),standing:sha=>standingStatus(
writer,at(sha),time()),put:(sha,status,standing2=standingStatus(writer,at(sha),time()))=>putStatus(writer,at(sha),status,standing2,time()),async foreign(sha){let looked=await foreignCheck(
own,{owner,repo,sha,run:run.id},time());return isFailure(looked)?looked:{sentence:looked.found&&`A check named ${checkName} on this commit is not ours: ${looked.
found.by}`}}}}function isUnderWay({state,at},{deadlineMs,postingMs}){return state==="pending"&&Date.now()-Date.parse(at)<deadlineMs+postingMs}var ladder=["admin","maintain","write","triage","read"];async function rolesOf(client,{owner,repo,login:username,id},signal){try{let{data}=await client.rest.repos.
getCollaboratorPermissionLevel({owner,repo,username,request:{signal}});if(id!==void 0&&data.user?.id!==id)return new Set;let{admin=!1,maintain=!1,push:write=!1,
triage=!1}=data.user?.permissions??{},named=data.role_name.toLowerCase(),held=[admin,maintain,write,triage],step=ladder.findIndex((role,at)=>role===named||held[at]===
!0);return new Set([named,...step===-1?[]:ladder.slice(step)])}catch(error2){return isGone(error2)?new Set:{reason:`what the commenter may do could not be read:\
 ${explain(error2)}`}}}async function mayTriage(client,who,signal){let roles=await rolesOf(client,who,signal);return isFailure(roles)?roles:roles.has("triage")}
async function mayWrite(client,who,signal){let roles=await rolesOf(client,who,signal);return isFailure(roles)?roles:roles.has("write")}var commandPrefix="/weighbridge",usages=[{usage:`${commandPrefix} recheck`,does:"reviews the head of this pull request again, and moves its check"},{usage:`${commandPrefix}\
 explain ID`,does:"tells all there is to say of the finding with that id, at the head of now"},{usage:`${commandPrefix} pin ID`,does:"shows the edit that pins w\
hat the finding is about, or the command that prints what to pin it to"},{usage:`${commandPrefix} waive ID until YYYY-MM-DD because REASON`,does:"accepts that f\
inding on this pull request until that day, where the policy lets you"},{usage:`${commandPrefix} unwaive ID`,does:"ends such a waiver"},{usage:`${commandPrefix}\
 help`,does:"lists the commands"}],longest=200,longestReason=500;function parseCommand(body){if(!body.startsWith(commandPrefix))return;let[whole=""]=body.slice(
0,longest+longestReason+1).split(/\r?\n/,1);if(/^\/weighbridge[ \t]+(?:waive|unwaive)(?=[ \t]|$)/.test(whole))return parseWaiver(whole.trimEnd());let line=whole.
slice(0,longest+1);if(line.length>longest)return;let[,rest]=/^\/weighbridge[ \t]+([\x21-\x7e][\x20-\x7e\t]*)$/.exec(line)??[],[word,...more]=rest?.trimEnd().split(
/[ \t]+/)??[];if((word==="help"||word==="recheck")&&more.length===0)return{word};let[id]=more;if((word==="explain"||word==="pin")&&id!==void 0&&more.length===1&&
isShortId(id))return{word,id}}var form=`it is written \`${commandPrefix} waive ID until YYYY-MM-DD because REASON\``;function parseWaiver(line){let misread=why=>({
word:"misread",why}),[,word,first="",rest=""]=/^\S+[ \t]+(\w+)[ \t]*(\S*)[ \t]*(.*)$/su.exec(line)??[],id=first.replace(/^`(.*)`$/,"$1");if(!isShortId(id))return misread(
"the id of a finding must follow: it stands beside the rule in the review comment");if(word==="unwaive")return rest===""?{word,id}:misread("nothing else may sta\
nd on its line");let[,until=""]=/^until[ \t]+(\d{4}-\d{2}-\d{2})(?=[ \t]|$)/.exec(rest)??[];if(until==="")return misread(`the day on which the waiver ends is mi\
ssing: ${form}`);let[,because=""]=/^until[ \t]+\S+[ \t]+because[ \t]+(\S.*)$/su.exec(rest)??[];return because===""?misread(`the reason is missing: ${form}`):because.
length>longestReason?misread(`the reason has more than ${longestReason} characters`):{word:"waive",id,until,because}}function asksTheSame(one,other){return JSON.
stringify(one)===JSON.stringify(other)}async function react(client,{owner,repo,id:comment_id},content,signal){try{await client.rest.reactions.createForIssueComment({owner,repo,comment_id,content,request:{
signal}});return}catch(error2){return{reason:`the reaction to the command could not be posted: ${explain(error2)}`}}}async function putReply(client,place,text2,signal,{
onlyInPlace=!1,record:record2}={}){let{owner,repo,number:issue_number}=place,value2=record2===void 0?String(place.id):`${place.id}.${record2}`,body=marked({kind:"\
command",value:value2},text2).slice(0,65e3),create2=async()=>{let request={signal,retries:0};await client.rest.issues.createComment({owner,repo,issue_number,body,
request})};try{let standing2=await replyTo(client,place,signal);if(standing2!==void 0){let comment_id=standing2.id;if(sameBody(standing2.body,body))return;await client.
rest.issues.updateComment({owner,repo,comment_id,body,request:{signal}});return}if(onlyInPlace)return;await create2().catch(async error2=>{if(!failureOf(error2).
open)throw error2;await replyTo(client,place,signal)===void 0&&await create2()});return}catch(error2){return{reason:`the reply could not be posted: ${explain(error2)}`}}}
function readMarker(value2){let[command="",record2]=value2.split(".",2);return{command,record:record2}}async function replyTo(client,{owner,repo,number:issue_number,
id:command},signal){let asked={owner,repo,issue_number,per_page:100,request:{signal}};for await(let{data}of client.paginate.iterator(client.rest.issues.listComments,
asked))for(let{id,user,body=""}of data){let marker=isOurs(user,{})?markerOf(body):void 0;if(marker?.kind==="command"&&readMarker(marker.value).command===String(
command))return{id,body}}}function textsAhead(reader){let asked=new Map,key=(commit,path)=>`${commit}:${path}`;return{ask(commit,all,signal){let paths=all.filter(path=>!asked.has(key(commit,
path)));if(paths.length===0)return;let answers=reader.texts(paths.map(path=>({commit,path})),signal);for(let[index,path]of paths.entries()){let bytes=answers.then(
texts=>{let text2=texts[index];return text2?.type==="text"?Buffer.from(text2.text):void 0});asked.set(key(commit,path),bytes)}},get:async(commit,path)=>asked.get(
key(commit,path))}}import{createHash as createHash2}from"node:crypto";async function askedOnce(items,underWay,ask,isGot){let others=[...items].flatMap(([id,item])=>{let running=underWay.get(id);return running===void 0?[]:[{id,item,
running}]}),theirs=new Set(others.map(({id})=>id)),own=new Map([...items].filter(([id])=>!theirs.has(id))),asked=ask(own);for(let id of own.keys())underWay.set(
id,asked.then(values2=>values2.get(id)));let values=new Map(await asked);for(let id of own.keys())underWay.delete(id);let again=new Map;for(let{id,item,running}of others){
let value2=await running;value2!==void 0&&isGot(value2)?values.set(id,value2):again.set(id,item)}if(again.size>0)for(let[id,value2]of await ask(again))values.set(
id,value2);return values}var mostRequests=600,replacement="\uFFFD";function isLossy(path){return path.includes(replacement)}function folderReader(reader){let known=new Map,underWay=new Map,
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
let kept2=new Map,size=0;return{underWay:new Map,get:id=>kept2.get(id),keep(id,bytes){kept2.has(id)||size+bytes.length>keepLimit||(kept2.set(id,bytes),size+=bytes.
length)}}}function readGitHubBlobs(reader,{commits,files,readFolder,limits,kept:kept2,ahead}){let sides=["base","head"],gone=new Set(files.flatMap(file=>sides.filter(
side2=>!file[side2]).map(side2=>`${side2} ${file.path}`))),contentsOf=async(wanted,signal)=>{let answers=new Map,asText=[],asBytes=[],{blob:blobLimit=64*mebibyte,
call:callLimit=512*mebibyte}=limits,total=0;for(let blob of wanted.values()){let{id,size,longest:longest3}=blob,before=kept2.get(id);if(before)answers.set(id,before);else if(size>
Math.min(blobLimit,longest3))answers.set(id,{reason:`it has ${size} bytes, the limit is ${Math.min(blobLimit,longest3)}`,cause:"limit"});else if(total+size>callLimit){
let reason=`with its ${size} bytes, what is read at once would go beyond ${callLimit}`;answers.set(id,{reason,cause:"limit"})}else total+=size,(size>textLimit||
!isExpressible(blob.path)?asBytes:asText).push(blob)}let texts=await reader.texts(asText,signal);for(let[index,blob]of asText.entries()){let answer=texts[index]??
{type:"failed",...noAnswer},bytes=answer.type==="text"?Buffer.from(answer.text):void 0;answer.type==="failed"?answers.set(blob.id,{reason:answer.reason,cause:"m\
issing"}):bytes&&blobId(bytes,blob.id.length)===blob.id?answers.set(blob.id,bytes):asBytes.push(blob)}let read2=await Promise.all(asBytes.map(({id})=>readBlob(reader,
id,blobLimit,signal)));for(let[index,{id}]of asBytes.entries())answers.set(id,read2[index]??noAnswer);return answers};return async(requests,signal)=>{let found=await Promise.
all(requests.map(({at,path})=>gone.has(`${at} ${path}`)?absent:find(readFolder,commits[at],path,signal))),stored=found.map((entry,index)=>entry.type==="file"&&requests[index]?.
inPieces===!0?storedBlob(reader,entry,limits):void 0),wanted=new Map;for(let[index,{at,path,longest:longest3=1/0}]of requests.entries()){let entry=found[index];
if(stored[index]!==void 0||entry?.type!=="file"&&entry?.type!=="symlink")continue;let before=wanted.get(entry.id)?.longest??0,blob={id:entry.id,commit:commits[at],
path,size:entry.size??0};wanted.set(entry.id,{...blob,longest:Math.max(before,longest3)})}for(let{id,commit,path}of wanted.values()){let bytes=await ahead.get(commit,
path);bytes&&blobId(bytes,id.length)===id&&kept2.keep(id,bytes)}let ask=some=>contentsOf(some,signal),contents=await askedOnce(wanted,kept2.underWay,ask,bytes=>!isFailure(
bytes));for(let[id,bytes]of contents)isFailure(bytes)||kept2.keep(id,bytes);return found.map((entry,index)=>stored[index]??toBlob(entry,contents))}}async function find(readFolder,commit,path,signal){
let here={type:"folder",id:commit,key:""};for(let name of path.split("/")){if(here.type==="ambiguous")return failed("two entries of its folder have this name");
if(here.type!=="folder")return{type:"absent"};let folder=await readFolder(here.id,!1,signal);if(isFailure(folder))return{type:"failed",reason:`its folder cannot\
 be read: ${folder.reason}`,cause:"missing"};let named=folder.get(name);if(!named)return{type:"absent"};here=named}return isLossy(path)?failed("its name is not \
UTF-8, and GitHub does not tell it"):here}function storedBlob(reader,{id,size},{pieces=100*mebibyte}){if(size===void 0||size<1024)return;if(size>pieces)return{type:"\
failed",reason:`it has ${size} bytes, the limit is ${pieces}`,cause:"limit"};let fill=signal=>async take=>{let bytes=await readBlob(reader,id,pieces,signal);if(isFailure(
bytes))return bytes;take(bytes)};return{type:"stored",open:signal=>spool(size,fill(signal))}}async function readBlob(reader,id,limit,signal){let bytes=await reader.
blob(id,signal);return isFailure(bytes)?{...bytes,cause:"missing"}:bytes.length>limit?{reason:`it has ${bytes.length} bytes, the limit is ${limit}`,cause:"limit"}:
blobId(bytes,id.length)===id?bytes:{reason:`GitHub answered something else than the blob ${id}`,cause:"missing"}}function isExpressible(path){return!/[\0\r\n]/.
test(path)}function blobId(bytes,digits){return createHash2(digits===64?"sha256":"sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")}function toBlob(entry,contents){
switch(entry.type){case"absent":case"failed":return entry;case"folder":return failed("it is a folder");case"ambiguous":return failed("two entries of its folder \
have this name");case"submodule":return failed("it is a submodule: its content is in another repository");case"file":case"symlink":{let bytes=contents.get(entry.
id)??noAnswer;return isFailure(bytes)?{type:"failed",...bytes}:{type:entry.type,bytes}}}}function failed(reason){return{type:"failed",reason}}var mostFiles=2e5,mostFolders=2e5,nothing=new Map;async function diffFolders(read2,base,head,signal){let raw=[],folders=0,level=base===head?[]:[{prefix:"",base,
head}];for(;level.length>0;){if(folders+=level.length,folders>mostFolders)return{reason:`more than ${mostFolders} folders differ`};let sides=await Promise.all(level.
flatMap(pair=>[pair.base,pair.head]).map(id=>side(read2,id,signal))),next=[];for(let[index,{prefix}]of level.entries()){let[before=nothing,after=nothing]=sides.
slice(2*index,2*index+2);if(isFailure(before))return before;if(isFailure(after))return after;let failed3=compareFolders(prefix,before,after,{raw,next});if(failed3)
return failed3;if(raw.length>mostFiles)return{reason:`more than ${mostFiles} files differ`}}level=next}return changedFiles(raw)}function side(read2,id,signal){return id===
void 0?Promise.resolve(nothing):read2(id,!0,signal)}function compareFolders(prefix,before,after,found){for(let name of new Set([...before.keys(),...after.keys()])){
let[base,head]=[before.get(name),after.get(name)];if(base?.key===head?.key)continue;let path=`${prefix}${name}`;if(base?.type==="ambiguous"||head?.type==="ambig\
uous")return{reason:`two entries of a tree are both called ${path}`};let[baseFolder,headFolder]=[folderId(base),folderId(head)];baseFolder!==headFolder&&found.next.
push({prefix:`${path}/`,base:baseFolder,head:headFolder});let[baseEntry,headEntry]=[entryOf(base),entryOf(head)];if(!baseEntry&&!headEntry)continue;let file={path,
...baseEntry&&{base:baseEntry},...headEntry&&{head:headEntry}};found.raw.push({bytes:Buffer.from(path),file})}}function folderId(named){return named?.type==="fo\
lder"?named.id:void 0}function entryOf(named){if(!(!named||named.type==="folder"||named.type==="ambiguous"))return{type:named.type,id:named.id}}function gitHubRanges(reader,limits={}){let shared={folders:folderReader(reader),kept:keptBlobs(),ahead:textsAhead(reader)};return{open:(range,signal)=>openRange(
reader,shared,range,signal,limits),ahead(commit,paths,signal){shared.folders.read(commit,!0,signal),shared.ahead.ask(commit,paths,signal)}}}async function openRange(reader,{folders,kept:kept2,ahead},{spec,base,head,policyTip},signal,limits){let readFolder=folders.read,files=await diffFolders(readFolder,
base,head,signal);if(isFailure(files))return signal.aborted?{reason:"the time was up before GitHub had told what changed"}:{reason:`the trees of ${spec} could n\
ot be compared: ${files.reason}`};let commits={base,head,policy:policyTip.commit},read2=readGitHubBlobs(reader,{commits,files,readFolder,limits,kept:kept2,ahead});
return{source:{range:{spec,base,head},policyTip,files,list:()=>Promise.resolve(listKnown(folders,head)),read:read2,close:()=>Promise.resolve()}}}function beginReading(inputs,head,branch){let signal=AbortSignal.any([inputs.stop,timeLimit(inputs.deadlineMs)]),end2=timeLimit(inputs.deadlineMs+inputs.postingMs),
client=connect(inputs,{signal:end2,readOnly:!0}),reader=createReader(client,inputs),ranges=gitHubRanges(reader);head!==void 0&&ranges.ahead(head,[],signal);let expected=head===
void 0||branch===void 0?void 0:expect(reader,head,branch,signal);return{client,reader,ranges,signal,end:end2,expected}}function expect(reader,head,branch,signal){
let compared=sinceBranch(reader,branch,head,signal);return compared.catch(()=>{}),{head,branch,compared}}function readTip({ranges,signal},commit,{policy}){ranges.
ahead(commit,policy===""?[policyPath]:[],signal)}async function sinceBranch(reader,ref,head,signal){let[tip,named]=await Promise.all([reader.commitOf(`heads/${ref}`,
signal),reader.compare(ref,head,signal).catch(()=>{})]);return named?.base===tip?named:reader.compare(tip,head,signal)}function recorded(source,onRead){let paths=new Set;return{paths,source:{...source,read(requests,signal){for(let{path}of requests)paths.add(path),onRead(path);return source.
read(requests,signal)}}}}import{setTimeout as wait}from"node:timers/promises";function mergeability({state,mergeable,merge_commit_sha:merge}){return{open:state==="open",mergeable,merge}}var waits=[1,2,4];async function testMerge(client,reader,{
owner,repo,number:number2,tip,head,before},secondMs,signal){let request={signal},look=async seconds=>{await wait(seconds*secondMs,void 0,{signal});let{data}=await client.
rest.pulls.get({owner,repo,pull_number:number2,request});return mergeability(data)};try{for(let seconds of[0,...waits]){let{open,mergeable,merge}=seconds===0&&before!==
void 0&&before.mergeable!==!1?before:await look(seconds);if(!open)return{missing:"closed"};if(mergeable===!1)return{missing:"conflict"};if(mergeable===null||merge===
null)continue;let parents=await reader.parentsOf(merge,signal);if(parents.length===2&&parents[0]===tip&&parents[1]===head)return{commit:merge}}return{missing:"n\
ot made"}}catch(error2){return{reason:explain(error2)}}}import{posix}from"node:path";function counts({path,base},read2,changed){if(read2.has(path))return!0;if(base!==void 0||extractorsFor(path).length===0)return!1;let folder=posix.dirname(path);
return pointsAtRequirements(path)||folder==="."||changed.some(({path:other})=>other.startsWith(`${folder}/`))}var gravity=["note","warn","block"];function withMerge(review2,merge,base){let known=new Map(review2.findings.map(finding=>[finding.fingerprint,finding])),more=merge.
findings.filter(finding=>isMore(finding,known.get(finding.fingerprint))),replaced=new Set(more.map(({fingerprint})=>fingerprint)),findings=[...review2.findings.
filter(({fingerprint})=>!replaced.has(fingerprint)),...more.map(finding=>inMerge(finding,base))],said=new Set(review2.gaps.map(keyOf)),gaps=[...review2.gaps,...merge.
gaps.filter(gap=>!said.has(keyOf(gap))).map(gap=>({...gap,reason:`${gap.reason} (${only(base)})`}))],policy={...review2.policy,waivers:review2.policy.waivers.map(
usedInEither(merge))};return{...review2,policy,findings,gaps,verdict:verdictOf(findings,gaps)}}function usedInEither(merge){return(waiver,at)=>merge.policy.waivers[at]?.
status==="used"?{...waiver,status:"used"}:waiver}function isMore(finding,before){return before===void 0?!0:before.waiver!==void 0?finding.waiver===void 0:gravity.
indexOf(finding.level)>gravity.indexOf(before.level)}function inMerge({fix,...finding},base){let command=fix?.command===void 0?{}:{fix:{...fix,edits:[]}},message=say`${finding.
message} (only in what would be merged into ${code(base)})`;return{...finding,...command,message,onlyInMerge:!0}}function only(base){return`only in what would b\
e merged into ${base}`}function keyOf({code:kind,by:by2,subject,location}){return JSON.stringify([kind,by2,subject,location?.path])}function mergeBeside(head,range,sources){let{policyTip,base}=range,touched=new Set,begun,begin=()=>{begun??=reviewMerge(range,sources),begun.catch(()=>{})},{source,
paths}=recorded(head,path=>{touched.has(path)&&begin()}),compareBase=async()=>{let behind=await sources.ranges.open({...range,base,head:policyTip.commit},sources.
signal);if(isFailure(behind))return behind;let{files}=behind.source;for(let{path}of files)touched.add(path);files.some(file=>counts(file,paths,head.files))&&begin()},
compared=policyTip.commit===base?void 0:compareBase();return{source,async added(review2,policy){if(compared===void 0||review2.verdict==="incomplete")return review2;
let failure=await compared;if(failure!==void 0)return notReviewed(review2,range,policy,failure);if(begun===void 0)return review2;let merge=await begun;return"re\
view"in merge?withMerge(review2,merge.review,policyTip.ref):notReviewed(review2,range,policy,merge)}}}async function reviewMerge(range,sources){let{policyTip,head,
merge:before}=range,{ranges,session,client,reader,pull,secondMs,signal}=sources;typeof before?.merge=="string"&&ranges.ahead(before.merge,[],signal);let merge=await testMerge(
client,reader,{...pull,tip:policyTip.commit,head,before},secondMs,signal);if(!("commit"in merge))return merge;let spec=`${policyTip.ref}..${merge.commit}`,opened=await ranges.
open({...range,spec,base:policyTip.commit,head:merge.commit},signal);if(isFailure(opened))return opened;let begun=await session(opened.source);return"review"in begun?
(info(`${terminal(policyTip.ref)} has moved on: what would be merged is reviewed as well`),{review:await begun.review()}):isFailure(begun)?begun:{reason:begun.problems.
join("; ")}}function notReviewed(review2,range,policy,why){if("missing"in why&&why.missing==="closed")return review2;let{ref}=range.policyTip,conflict="missing"in
why&&why.missing==="conflict",reasons={conflict:"the head conflicts with it: what is merged once that is resolved is reviewed then","not made":"GitHub has not m\
ade the test merge of the two in time: run the check again",closed:""},raw={code:"merge-not-reviewed",by:"github",subject:ref,reason:`the branch has moved on, a\
nd ${"missing"in why?reasons[why.missing]:why.reason}`,...conflict&&{atMost:"note"}},gaps=[...review2.gaps,levelled(raw,policy.gaps["merge-not-reviewed"])];return{
...review2,gaps,verdict:verdictOf(review2.findings,gaps)}}async function loadPolicy(source,inputs,signal){let extended=extendedReader(inputs,signal);if(inputs.policy!=="")return otherPolicy(inputs,extended,signal);let{
policyTip}=source,loaded=await basePolicy(source,extended,signal),isAlone=source.files.length===1&&source.files[0]?.path===policyPath;if(!("problems"in loaded)||
loaded.passing===!0||!isAlone)return loaded;let places=["head","policy"].map(at=>({at,path:policyPath})),[after,before]=await readTexts(source,places,signal);return after?.
type!=="text"||before?.type!=="text"||!await repairs(after.text,before.text,extended)?loaded:(warning("The policy of the base branch does not parse. This change\
 repairs it, and is reviewed under the defaults"),defaults({ref:policyTip.ref,commit:policyTip.commit}))}async function otherPolicy(inputs,extended,signal){let[
,owner,repo,path,ref]=/^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(inputs.policy)??[];if(owner===void 0||repo===void 0||path===void 0||ref===void 0)return{problems:[
`the input policy is written owner/repository/path@ref, not ${JSON.stringify(inputs.policy)}`]};let found=await readFileAt(clientFor(inputs,signal),{owner,repo,
path,ref},signal),name=`${owner}/${repo}/${path}`;return isFailure(found)?{problems:[`${name} of ${ref}: ${found.reason}`],...found.passing&&{passing:!0}}:policyOf(
found.text,{path:name,ref,commit:found.commit},extended)}function extendedReader(inputs,signal){return async reference=>{let{owner,repo}=reference,found=await readFileAt(
clientFor(inputs,signal),reference,signal);if(!isFailure(found)||!found.hidden||inputs.policyToken!=="")return found;let help=`the job's own token reads its own\
 and public repositories; for another one hand over a policy-token that has Contents: read on ${owner}/${repo}`;return{...found,reason:`${found.reason}; ${help}`}}}
function clientFor(inputs,signal){let token=inputs.policyToken===""?inputs.token:inputs.policyToken;return connect(inputs,{signal,token,readOnly:!0})}var most2=100,query2=`query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: ${most2}) { nodes { baseCommit { oid } headCommit { oid } pullRequest { number headRefOid } } }
    }
  }
}`;async function groupPulls(client,{owner,repo,branch,base,head},signal){let entries;try{let{repository:repository2}=await client.graphql(query2,{owner,repo,branch,
request:{signal}});entries=repository2?.mergeQueue?.entries?.nodes??[]}catch(error2){return{reason:`the merge queue of ${branch} could not be read: ${explain(error2)}`}}
let byHead=new Map(entries.flatMap(entry=>entry?.headCommit?[[entry.headCommit.oid,entry]]:[])),pulls=[],at=head;for(;at!==base;){let entry=byHead.get(at),before=entry?.
baseCommit?.oid;if(byHead.delete(at),before===void 0||!entry?.pullRequest)return{reason:`the merge queue of ${branch} does not say which pull requests ${head.slice(
0,7)} has`};let{number:number2,headRefOid:of}=entry.pullRequest;pulls.unshift({number:number2,of,base:before,head:at}),at=before}return pulls}var text=pipe(string(),maxLength(5e3)),optional=exactOptional(text),stanza=object({rule:text,level:picklist(["block","warn","note"]),component:optional,version:optional,
value:optional,advisories:pipe(array(text),maxLength(500)),file:text,head:text,fingerprint:text}),by=object({id:pipe(number(),integer()),login:text}),record=union(
[object({waived:object({id:text,until:text,because:text,by,stanza})}),object({ended:pipe(array(text),maxLength(500))})]),longest2=19e3;function encodeRecord(value2){
let encoded=Buffer.from(JSON.stringify(value2)).toString("base64");return encoded.length>longest2?void 0:encoded}function decodeRecord(encoded){try{let parsed=safeParse(
record,JSON.parse(Buffer.from(encoded,"base64").toString()));return parsed.success?parsed.output:void 0}catch{return}}function recordedWaivers({comments,whole}){let byId=new Map(comments.map(comment2=>[comment2.id,comment2])),replies=comments.flatMap(comment2=>ourReply(comment2)??
[]),ended=endedBy(replies);return[...groupBy(replies,({command})=>command)].flatMap(([command,answers])=>{let[first,...others]=answers.flatMap(({record:record3,
comment:comment2})=>record3!==void 0&&"waived"in record3?[{record:record3.waived,reply:comment2}]:[]);if(first===void 0||ended.has(command))return[];let{record:record2,
reply:reply2}=first,given=byId.get(command),problem=others.length===0&&answers.length===1?problemOf(record2,reply2,given,whole):"several replies answer its comm\
and";return[{record:record2,command,url:given?.url??reply2.url,text:unmarked(reply2.body),...given?.author&&{author:given.author},...problem!==void 0&&{problem}}]})}
function endedCommands({comments}){return endedBy(comments.flatMap(comment2=>ourReply(comment2)??[]))}function endedBy(replies){return new Set(replies.flatMap(({
record:record2})=>record2!==void 0&&"ended"in record2?record2.ended:[]))}function ourReply(comment2){let{author,body}=comment2,account2=author&&{...author,type:author.
isPerson?"User":"Bot"},marker=isOurs(account2,{})?markerOf(body):void 0;if(marker?.kind!=="command")return;let{command,record:record2}=readMarker(marker.value);
return{comment:comment2,command,record:record2===void 0?void 0:decodeRecord(record2)}}function problemOf({id,until,because,by:by2,stanza:stanza2},reply2,given,whole){
if(reply2.editedBy!==void 0)return"somebody has edited our reply";if(given===void 0)return whole?"its command is not there any more":"its command is too far bac\
k to be read";if(given.author===void 0)return"the account that gave it is gone";if(!given.byAuthor)return"somebody else has edited its command";if(!asksTheSame(
parseCommand(given.body),{word:"waive",id,until,because}))return"its command was changed";let isAfter=Number(reply2.id)>Number(given.id),isMeant=shortId(stanza2.
fingerprint,id.length)===id;return isAfter&&isMeant&&given.author.id===by2.id?void 0:"our reply does not answer its command"}var mostPages2=10,query3=`query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { ...account }
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId url body lastEditedAt author { ...account } editor { ...account } }
      }
    }
  }
}
fragment account on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;async function pullComments(client,{owner,repo:name,number:number2},signal){
let read2=[],before=null,opener;try{for(let page=1;page<=mostPages2;page++){let asked={owner,name,number:number2,before,request:{signal}},pull=(await client.graphql(
query3,asked)).repository?.pullRequest;if(pull==null)return{reason:`the comments could not be read: GitHub has no pull request #${number2}`};opener=account(pull.
author)?.id;let{nodes,pageInfo}=pull.comments;if(read2.unshift(nodes.flatMap(node=>node===null?[]:comment(node))),!pageInfo.hasPreviousPage)return{comments:read2.
flat(),whole:!0,opener};before=pageInfo.startCursor}return{comments:read2.flat(),whole:!1,opener}}catch(error2){return{reason:`the comments could not be read: ${explain(
error2)}`}}}function comment({fullDatabaseId:id,url,body,lastEditedAt,author,editor}){if(id===null)return[];let[by2,last]=[account(author),account(editor)],isAuthor=by2!==
void 0&&last?.id===by2.id;return[{id,url,body,author:by2,byAuthor:lastEditedAt===null||isAuthor,...lastEditedAt!==null&&!isAuthor&&last!==void 0?{editedBy:last}:
{}}]}function account(actor){if(actor?.databaseId==null)return;let{__typename:type,login,databaseId:id}=actor;return{login:type==="Bot"?`${login}[bot]`:login,id,
isPerson:type==="User"}}import{createHash as createHash3}from"node:crypto";function stanzaOf(finding,head){let{ruleId,component,advisories,location,fingerprint}=finding,named=component===void 0?void 0:policyName(component)??{component:displayName(
component)};return{rule:ruleId,level:fullLevel(finding),...named,...component&&{value:valueOf(component)},advisories:advisories.map(({id})=>id),file:location.path,
head,fingerprint}}function waiversOf({stanza:stanza2,...given},head,maxDays){let{rule,level,component,version:version2,advisories,file,fingerprint}=stanza2;if(stanza2.
value===void 0&&stanza2.head!==head)return{reason:`it was given at ${stanza2.head.slice(0,7)}, and the head has moved on`};let{by:by2,reason,until:expires,comment:comment2}=given,
waiver={rule,file,reason,by:by2,expires,maxDays,comment:comment2,finding:fingerprint,atMost:level,...component!==void 0&&{component},...version2!==void 0&&{version:version2},
binds:found=>(found===void 0?void 0:valueOf(found))===stanza2.value};return advisories.length===0?[waiver]:advisories.map(advisory=>({...waiver,advisory}))}function voidStatus({
stanza:stanza2,by:by2,until,comment:comment2},why){let{rule,component}=stanza2;return{rule,...component!==void 0&&{component},by:by2,expires:until,status:"void",
comment:comment2,why}}function valueOf(component){let{policyVersion,sources}=kindOf(component),parts2=[identity(component),value(component),policyVersion?.(component)??
"",...sources?.(component)??[]];return createHash3("sha256").update(JSON.stringify(parts2.map(redacted))).digest("hex").slice(0,32)}function mayNotWaive({login,roles,isOpener},commands){return commands.logins.has(login.toLowerCase())||[...commands.roles].some(role=>roles.has(role))?roles.has(
"triage")?isOpener&&!commands.ownPullRequests?"its author has opened the pull request":void 0:"its author may not triage in this repository":"the policy does no\
t name its author"}function mayNotBeWaived(rule,rules,commands){let known=Object.hasOwn(rules,rule)?rules[rule]:void 0;return known===void 0?`there is no rule ${rule}`:
known.guarded===!0&&!commands.rules.has(rule)?`the policy does not let comments waive ${rule}`:void 0}var most3=50;async function waiversOfPull(client,pull,{waiverCommands:commands},signal){if(commands===void 0)return{waivers:[],statuses:[],gaps:[]};let read2=await pullComments(
client,pull,signal);if(isFailure(read2))return{waivers:[],statuses:[],gaps:[notRead(pull,read2)]};let recorded2=recordedWaivers(read2),roles=await rolesOfAuthors(
client,pull,recorded2.slice(0,most3),signal),waivers=[],statuses=[];for(let[at,one]of recorded2.entries()){let given=givenBy(one),problem=at<most3?problemOf2(one,
roles,commands,read2.opener):`only ${most3} waivers by comments count`,made=problem===void 0?waiversOf(given,pull.head,commands.maxDays):{reason:problem};isFailure(
made)?statuses.push(voidStatus(given,made.reason)):waivers.push(...made)}let gaps=[...roles.values()].filter(isFailure).map(one=>notRead(pull,one)),cut={reason:`\
only the newest ${read2.comments.length} comments were read`};return read2.whole||gaps.push({...notRead(pull,cut),atMost:"note"}),{waivers,statuses,gaps}}async function rolesOfAuthors(client,{
owner,repo},recorded2,signal){let open=recorded2.filter(({problem})=>problem===void 0),found=[...new Map(open.flatMap(({author})=>author?.isPerson===!0?[[author.
id,author.login]]:[]))].map(async([id,login])=>[id,await rolesOf(client,{owner,repo,login,id},signal)]);return new Map(await Promise.all(found))}function problemOf2({
problem,author,record:record2},roles,commands,opener){if(problem!==void 0||author===void 0)return problem??"the account that gave it is gone";let{id,login,isPerson}=author;
if(!isPerson)return"its author is an app";let own=roles.get(id);return own===void 0||isFailure(own)?"what its author may do could not be read":mayNotWaive({login,
roles:own,isOpener:id===opener},commands)??mayNotBeWaived(record2.stanza.rule,catalogue,commands)}function givenBy({record:record2,author,url}){let{stanza:stanza2,
until,because,by:by2}=record2;return{stanza:stanza2,until,reason:because,by:author?.login??by2.login,comment:url}}function notRead({number:number2},{reason}){return{
code:"waiver-not-read",by:"github",subject:`waivers by comments on #${number2}`,reason}}var most4=10,tooMany={reason:`only ${most4} pull requests of a group are reviewed for themselves`};async function waiversOfGroup(client,group,policy,findingsOf,signal){
if(policy.waiverCommands===void 0)return{waivers:[],statuses:[],gaps:[]};let pulls=await groupPulls(client,group,signal);if(isFailure(pulls))return{waivers:[],statuses:[],
gaps:[notRead2("the merge group",pulls.reason)]};let given=await Promise.all(pulls.map(async pull=>{let{owner,repo}=group,of=await waiversOfPull(client,{owner,repo,
number:pull.number,head:pull.of},policy,signal);return{pull,of}})),waivers=[],gaps=given.flatMap(({of})=>of.gaps),left=most4;for(let{pull,of}of given){if(of.waivers.
length===0)continue;let own=pulls.length===1?void 0:left-- >0?await findingsOf(pull,of):tooMany;isFailure(own)?gaps.push(notRead2(`#${pull.number}`,own.reason)):
waivers.push(...of.waivers.filter(({finding=""})=>own===void 0||own.has(finding)))}return{waivers,statuses:given.flatMap(({of})=>of.statuses),gaps}}function notRead2(what,reason){
return{code:"waiver-not-read",by:"github",subject:`waivers by comments on ${what}`,reason}}function repository({pull,signal}){return{owner:pull.owner,repo:pull.repo,request:signal?{signal}:{}}}function once(place){let parameters=repository(place);return{
...parameters,request:{...parameters.request,retries:0}}}async function leadingComments(place,self=place.pull.self){let{client,pull}=place;return(await client.paginate(client.rest.issues.listComments,{...repository(place),
issue_number:pull.number,per_page:100})).flatMap(({id,user,body="",html_url:url})=>{let marker=isOurs(user,self)?markerOf(body):void 0;return marker?.kind==="re\
view"?[{id,body,record:marker.value,url}]:[]}).sort((one,other)=>one.id-other.id)}async function putLeading(place,standing2,{text:text2,record:record2,comparable=whole=>whole}){
let body=marked({kind:"review",value:record2},text2);if(standing2.length>0){let outcome=await settle(place,standing2,body,comparable);return{...outcome.url!==void 0&&
{url:outcome.url},settled:()=>Promise.resolve(outcome)}}let made=await create(place,body);return{url:made.url,settled:()=>settleNew(place,made,body,comparable)}}
async function settleNew(place,made,body,comparable){let{id}=made,self={login:made.login??place.pull.self.login??""},now=await leadingComments(place,made.login===
void 0?place.pull.self:self),settled=now[0]&&now[0].id!==id?await settle(place,now,body,comparable):{done:"created",url:made.url};now.length>1&&now[0]?.id===id&&
await remove(place,now.slice(1));let unexpected=made.login!==void 0&&!isOurs({...made,login:made.login},place.pull.self);return{...settled,...unexpected&&{unexpectedLogin:made.
login}}}async function settle(place,standing2,body,comparable){let[oldest,...others]=standing2;if(!oldest)return{done:"none"};let same=sameBody(comparable(oldest.
body),comparable(body));return same||await place.client.rest.issues.updateComment({...repository(place),comment_id:oldest.id,body}),await remove(place,others),{
done:same?"unchanged":"updated",url:oldest.url}}async function create(place,body){let write=async()=>{let{data}=await place.client.rest.issues.createComment({...once(
place),issue_number:place.pull.number,body});return{id:data.id,url:data.html_url,type:data.user?.type??"",login:data.user?.login}};try{return await write()}catch(error2){
if(!failureOf(error2).open)throw error2;let[written2]=await leadingComments(place);return written2?{id:written2.id,url:written2.url,type:"",login:void 0}:write()}}
async function remove(place,comments){for(let{id}of comments)try{await place.client.rest.issues.deleteComment({...repository(place),comment_id:id})}catch(error2){
if(!isGone(error2))throw error2}}import{createHash as createHash4}from"node:crypto";var levels=["waived","note","warn","block"],severities=["unknown","none","low","medium","high","critical"],mostKept=60,
unknown={level:"note",severity:"unknown",advisories:[]};function kept({level,advisories}){let ids=advisories.slice(0,mostKept).map(({ids:[id=""]})=>digest2(id));
return{level,severity:highest(advisories),advisories:ids}}function waivedWeight(weight=unknown){return{...weight,level:"waived"}}function weightText({level,severity,
advisories}){return[levels.indexOf(level),severities.indexOf(severity),...advisories].join(".")}function weightOf(text2){let[,level,severity,ids=""]=/^(\d)\.(\d)((?:\.[0-9a-f]{8})*)$/.
exec(text2)??[],[of,by2]=[levels[Number(level)],severities[Number(severity)]];if(!(of===void 0||by2===void 0))return{level:of,severity:by2,advisories:ids.split(
".").slice(1)}}function worsened(before,now){let fresh=now.advisories.filter(({ids})=>!ids.some(id=>before.advisories.includes(digest2(id)))),severity=highest(now.
advisories),count2=before.advisories.length<mostKept?fresh.length:0,isMore2=levels.indexOf(now.level)>levels.indexOf(before.level),reasons=[...isMore2&&before.level===
"waived"?["it was waived, and is not any more"]:[],...isMore2&&before.level!=="waived"?[`its level was ${before.level}, and is ${now.level} now`]:[],...severities.
indexOf(severity)>severities.indexOf(before.severity)&&before.severity!=="unknown"?[`its severity was ${before.severity}, and is ${severity} now`]:[],...count2>
0?[`${count2} ${count2===1?"advisory is":"advisories are"} new`]:[]];return reasons.length===0?void 0:reasons.join("; ")}function highest(advisories){return advisories.
reduce((most6,{severity})=>severities.indexOf(severity)>severities.indexOf(most6)?severity:most6,"unknown")}function digest2(id){return createHash4("sha256").update(
id).digest("hex").slice(0,8)}var[separator,beforeWeight]=["+","/"],mostKept2=100;function keysOf({fingerprints}){return fingerprints.map(markerValue)}function written(comment2){let weight=comment2.
weight===void 0?void 0:kept(comment2.weight);return withMarker("finding",keysOf(comment2),weight,comment2.body)}function withMarker(kind,keys,weight,body){let carried=weight===
void 0?"":`${beforeWeight}${weightText(weight)}`;return marked({kind,value:`${keys.slice(0,mostKept2).join(separator)}${carried}`},body)}function fixedWords(commit){
return`\u2705 Fixed in ${commit}.`}async function standingInline(place){let{client,pull}=place;return(await client.paginate(client.rest.pulls.listReviewComments,
{...repository(place),pull_number:pull.number,per_page:100})).flatMap(({id,node_id:nodeId,body,user,...place2})=>{let marker=isOurs(user,pull.self)?markerOf(body):
void 0,fixedIn=marker?.kind==="closed"?/^✅ Fixed in ([0-9a-f]{7})\.(?:\n|$)/u.exec(unmarked(body))?.[1]:void 0;if(marker?.kind!=="finding"&&marker?.kind!=="in\
line"&&fixedIn===void 0)return[];let line=place2.line,alone=line!=null&&place2.start_line==null?{line}:{},former=marker?.kind==="inline",[,keys="",weight]=/^(.*?)(?:\/(\d\.\d[.\da-f]*))?$/u.
exec(marker?.value??"")??[],weighed=weight===void 0?void 0:weightOf(weight);return[{id,nodeId,body,fingerprints:keys.split(separator),outdated:line==null,...alone,
former,...weighed&&{weight:weighed},...fixedIn!==void 0&&{fixedIn}}]}).sort((one,other)=>one.id-other.id)}function isElsewhere({line},comment2){return line!==void 0&&
comment2.startLine===void 0&&line!==comment2.line}async function withoutDoubles(place,standing2,ended=new Set){let seen=new Set,left=[];for(let comment2 of standing2){
let{former,outdated,fixedIn,id}=comment2,counts2=!former&&!outdated&&fixedIn===void 0&&!ended.has(id);if(!counts2||!comment2.fingerprints.every(fingerprint=>seen.
has(fingerprint))?left.push(comment2):await remove2(place,comment2),counts2)for(let fingerprint of comment2.fingerprints)seen.add(fingerprint)}return left}async function remove2(place,{
id}){try{await place.client.rest.pulls.deleteReviewComment({...repository(place),comment_id:id})}catch(error2){if(!isGone(error2))throw error2}}function diffLines(files){let right=new Map,left=new Map;for(let{filename,previous_filename:previous,patch}of files){let file={path:filename,hunks:hunksOf(patch??
"")};right.set(filename,file),left.set(previous??filename,file)}return place=>{let{side:side2,line,startLine=line}=place,file=(side2==="LEFT"?left:right).get(place.
path),hunk=file?.hunks.find(found=>startLine>=found[side2].start&&startLine<found[side2].end);if(!file||!hunk)return;let whole=startLine<line&&line<hunk[side2].
end;return{path:file.path,side:side2,line:whole?line:startLine,...whole?{startLine}:{}}}}function hunksOf(patch){let hunks=[];for(let line of patch.split(`
`)){let[,before,after]=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line)??[],hunk=hunks.at(-1);if(before!==void 0&&after!==void 0){let[left,right]=[Number(before),
Number(after)];hunks.push({LEFT:{start:left,end:left},RIGHT:{start:right,end:right}})}else hunk&&((line.startsWith("-")||line.startsWith(" "))&&(hunk.LEFT.end+=
1),(line.startsWith("+")||line.startsWith(" "))&&(hunk.RIGHT.end+=1))}return hunks}var halvings=2;async function placed(place,comments,known){let paths=new Set(comments.map(({path})=>path)),isKnown=known?.every(({filename,patch})=>patch!==void 0||
!paths.has(filename))===!0,find2=diffLines(comments.length===0||isKnown?known??[]:await filesOf(place,comments)),inside=[],outside=[];for(let comment2 of comments){
let found=find2(comment2),{body,fingerprints,weight}=comment2;found?inside.push({body,fingerprints,...weight&&{weight},...found}):outside.push(comment2)}return{
inside,outside}}async function filesOf(place,comments){let{client,pull}=place,missing=new Set(comments.map(({path})=>path)),files=[],pages2=client.paginate.iterator(
client.rest.pulls.listFiles,{...repository(place),pull_number:pull.number,per_page:100});for await(let{data}of pages2){files.push(...data);for(let{filename,previous_filename:previous}of data)
missing.delete(filename),previous!==void 0&&missing.delete(previous);if(missing.size===0)break}return files}async function postReview(place,event,text2,comments,depth=0){
try{return await send(place,event,text2,comments),{unposted:[]}}catch(error2){let failure=failureOf(error2);if(failure.open){let missing=await missingOf(place,comments);
return await hasArrived(place,event,comments,missing)?{unposted:[]}:depth<=halvings?postReview(place,event,text2,missing,halvings+1):{unposted:missing,failure}}
if(!failure.refused||comments.length<2||depth>=halvings)return{unposted:comments,failure};let middle=Math.ceil(comments.length/2),first=await postReview(place,event,
text2,comments.slice(0,middle),depth+1),second=await postReview(place,"COMMENT",text2,comments.slice(middle),depth+1),why=first.failure??second.failure;return{unposted:[
...first.unposted,...second.unposted],...why?{failure:why}:{}}}}async function missingOf(place,comments){if(comments.length===0)return[];let standing2=await standingInline(
place),there=new Set(standing2.flatMap(({former,fixedIn,fingerprints})=>former||fixedIn!==void 0?[]:fingerprints));return comments.filter(comment2=>!keysOf(comment2).
some(key=>there.has(key)))}async function hasArrived(place,event,comments,missing){return comments.length>0?missing.length===0:event==="REQUEST_CHANGES"&&(await requestsForChanges(
place)).length>0}async function send(place,event,text2,comments){let{client,pull}=place;await client.rest.pulls.createReview({...once(place),pull_number:pull.number,
commit_id:pull.head,event,body:text2,comments:comments.map(comment2=>{let{path,line,side:side2,startLine}=comment2;return{path,line,side:side2,...startLine===void 0?
{}:{start_line:startLine,start_side:side2},body:written(comment2)}})})}async function requestsForChanges(place){let{client,pull}=place;return(await client.paginate(
client.rest.pulls.listReviews,{...repository(place),pull_number:pull.number,per_page:100})).filter(({user,state})=>isOurs(user,pull.self)&&state==="CHANGES_REQU\
ESTED").map(({id})=>id)}async function dismissDoubles(place){for(let id of(await requestsForChanges(place)).slice(1))try{await dismiss(place,id,"An earlier revi\
ew asks for the same.")}catch(error2){if(!["permission","refused","not-found"].includes(failureKind(error2)))throw error2}}async function dismiss(place,review2,message){
let{client,pull}=place;await client.rest.pulls.dismissReview({...repository(place),pull_number:pull.number,review_id:review2,message})}function lookAt(client,pull,{signal,asks=!1}={}){let place={client,pull,signal},asking=asks?requestsForChanges(place):void 0,looked={leading:leadingComments(place),
inline:standingInline(place)};for(let one of[asking,looked.leading,looked.inline])one?.catch(()=>{});return{place,now:lookAgain(client,pull,signal),...looked,asking:()=>asking??
requestsForChanges(place)}}async function recordOf({leading}){let[oldest]=await leading;return oldest?.record}async function lookAgain(client,pull,signal){try{let{
data}=await client.rest.pulls.get({...repository({client,pull,signal}),pull_number:pull.number});return data.head.sha!==pull.head?{movedTo:data.head.sha.slice(0,
7),notPosted:[]}:pull.base!==void 0&&data.base.ref!==pull.base?{movedTo:`the base ${data.base.ref}`,notPosted:[]}:{author:data.user,notPosted:[]}}catch(error2){
let{reason,retryable}=failureOf(error2);return{notPosted:[`Nothing was posted, as the pull request could not be read: ${reason}`],retryable}}}async function refresh(place,standing2,comment2,threads){let body=written(comment2);if(sameBody(standing2.body,body))return;let worse=worseThan(standing2,comment2),
by2=worse===void 0?void 0:await threads.resolvedBy(standing2.nodeId);worse!==void 0&&(by2!==void 0||standing2.weight?.level==="waived")&&(await threads.unresolve(
standing2.nodeId),await reply(place,standing2,`\u26A0\uFE0F Worse as of \`${headOf(place)}\`: ${worse}.`)),await rewrite(place,standing2,body)}async function revived(place,found,fresh,threads,posted){
let left=new Set(found.filter(isFixed).filter(({outdated})=>!outdated)),others=[];for(let comment2 of fresh){let keys=new Set(keysOf(comment2)),known=[...left].
findLast(one=>one.fingerprints.some(key=>keys.has(key))&&!isElsewhere(one,comment2));if(known===void 0)others.push(comment2);else{await revive(place,known,comment2,
threads),left.delete(known);for(let key of keys)posted.add(key)}}return others}function isFixed(comment2){return comment2.fixedIn!==void 0}async function revive(place,fixed,comment2,threads){
await fold(place,fixed,void 0);let worse=worseThan(fixed,comment2),by2=await threads.resolvedBy(fixed.nodeId);(by2==="us"||by2==="somebody"&&worse!==void 0)&&await threads.
unresolve(fixed.nodeId);let more=worse===void 0?"":` Worse than then: ${worse}.`;await reply(place,fixed,`\u2139\uFE0F Back as of \`${headOf(place)}\`: it was fi\
xed in \`${fixed.fixedIn}\`.${more}`),await rewrite(place,fixed,written(comment2))}async function waive(place,standing2,said){let{fingerprints,weight,body:before}=standing2,
body=withMarker("finding",fingerprints,waivedWeight(weight),`\u2139\uFE0F ${said}

${titleOf(before)}`);sameBody(before,body)||await rewrite(place,standing2,body)}async function endFixed(place,standing2,threads){await fold(place,standing2,"RES\
OLVED"),await threads.resolve(standing2.nodeId),await closed(place,standing2,fixedWords(headOf(place)))}async function endReplaced(place,standing2,became){await fold(
place,standing2,"OUTDATED"),await closed(place,standing2,became)}async function closed(place,standing2,became){let{fingerprints,weight,body}=standing2;await rewrite(
place,standing2,withMarker("closed",fingerprints,weight,`${became}

${titleOf(body)}`))}var minimize=`mutation ($id: ID!, $why: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $why }) { clientMutationId }
}`,unminimize=`mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`;async function fold(place,{nodeId:id},why){let request=place.signal?{signal:place.signal}:{};try{await place.client.graphql(why===void 0?unminimize:minimize,
{id,...why&&{why},request})}catch(error2){if(!["permission","refused","not-found"].includes(failureKind(error2)))throw error2}}async function rewrite(place,{id},body){
await place.client.rest.pulls.updateReviewComment({...repository(place),comment_id:id,body})}async function reply(place,{id},body){let{number:number2}=place.pull;
await place.client.rest.pulls.createReplyForReviewComment({...once(place),pull_number:number2,comment_id:id,body})}function worseThan({weight:before},{weight}){
return before===void 0||weight===void 0?void 0:worsened(before,weight)}function titleOf(body){let lines=unmarked(body).split(`
`);return lines.find(line=>line.startsWith("<strong>"))??lines[0]??""}function headOf({pull}){return pull.head.slice(0,7)}var query4=`query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved viewerCanResolve viewerCanUnresolve resolvedBy { login } comments(first: 1) { nodes { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`,mutation=name=>`mutation ($id: ID!) {
  ${name}ReviewThread(input: { threadId: $id }) { clientMutationId }
}`,refused2="Threads were neither resolved nor opened again: GitHub lets only a token with contents: write do that, which no review needs",mostPages3=10;function openThreads(place){
let undone=[],all,isRefused=!1,refuse=()=>{isRefused||undone.push(refused2),isRefused=!0},find2=async comment2=>(all??=readThreads(place).catch(error2=>(undone.
push(`Threads could not be read, so none was resolved or opened again: ${explain(error2)}`),new Map)),(await all).get(comment2)),change=async(comment2,to)=>{let thread=await find2(
comment2);if(!(thread===void 0||isRefused||thread.isResolved===(to==="resolve"))){if(to==="resolve"?!thread.viewerCanResolve:!thread.viewerCanUnresolve){refuse();
return}try{await place.client.graphql(mutation(to),{id:thread.id,request:requestOf(place)})}catch(error2){failureKind(error2)==="permission"?refuse():undone.push(
`A thread could not be ${to}d: ${explain(error2)}`)}}};return{undone,async resolvedBy(comment2){let thread=await find2(comment2);if(thread?.isResolved===!0)return isUs(
thread.resolvedBy?.login,place)?"us":"somebody"},resolve:comment2=>change(comment2,"resolve"),unresolve:comment2=>change(comment2,"unresolve")}}async function readThreads(place){
let{owner,repo,number:number2}=place.pull,found=new Map,after=null;for(let page=0;page<mostPages3;page++){let asked={owner,repo,number:number2,after,request:requestOf(
place)},threads=(await place.client.graphql(query4,asked)).repository?.pullRequest?.reviewThreads;for(let thread of threads?.nodes??[]){let first=thread?.comments.
nodes?.[0];thread!=null&&first!=null&&found.set(first.id,thread)}if(threads?.pageInfo.hasNextPage!==!0)break;after=threads.pageInfo.endCursor}return found}function isUs(login,{
pull:{self}}){if(login===void 0)return!0;let us={id:self.id??0,type:"Bot"};return isOurs({...us,login},self)||isOurs({...us,login:`${login}[bot]`},self)}function requestOf({
signal}){return signal?{signal}:{}}async function publishInline({place,inline,asking},content,about){let progress={posted:new Set,outside:new Set,closed:0,notPosted:[],retryable:!1},threads=openThreads(
place);try{let found=await withoutDoubles(place,await inline),standing2=assigned(found.filter(one=>one.fixedIn===void 0),content.inline),missing=await compareWith(
place,standing2,content,threads,progress),fresh=await revived(place,found,missing,threads,progress.posted),ended=new Set(standing2.flatMap(({id,moved})=>moved?id:
[]));await review(place,content,{fresh,ended,asking},about,progress),await end(place,standing2,content,threads,progress)}catch(error2){failed2(progress,"The com\
ments on lines are not all up to date",failureOf(error2))}content.requestChanges===!1&&!about.ownPull&&await takeBack(place,asking,progress);let{posted,outside,
closed:closed2,notPosted,retryable}=progress;return{inlinePosted:content.standing.filter(fingerprint=>posted.has(markerValue(fingerprint))),outside:[...outside],
closed:closed2,notPosted,retryable,undone:threads.undone}}function assigned(standing2,wanted){let byKey=new Map;for(let one of standing2)if(!one.former&&!one.outdated)
for(let key of one.fingerprints)addTo(byKey,key,one);let now=new Map;for(let comment2 of wanted){let there=keysOf(comment2).flatMap(key=>byKey.get(key)??[]).find(
one=>!now.has(one)&&!isElsewhere(one,comment2));there!==void 0&&now.set(there,comment2)}let told=new Set(wanted.flatMap(keysOf));return standing2.map(one=>{let isTold=!one.
former&&!one.outdated&&one.fingerprints.some(key=>told.has(key));return{...one,now:now.get(one),moved:isTold&&!now.has(one)}})}async function compareWith(place,standing2,{
inline,standing:findings},threads,{posted}){let told=new Set(standing2.flatMap(({former,outdated,moved,now,fingerprints})=>former||outdated||moved?[]:now===void 0?
fingerprints:keysOf(now)));for(let fingerprint of findings)told.has(markerValue(fingerprint))&&posted.add(markerValue(fingerprint));let before=new Map(standing2.
map(one=>[one.now,one])),fresh=new Map;for(let comment2 of inline){let there=before.get(comment2);there?await refresh(place,there,comment2,threads):fresh.set(keysOf(
comment2).join(),comment2)}return[...fresh.values()]}async function review(place,{files,requestChanges},{fresh,ended,asking},{ownPull,leadingUrl},progress){let{
inside,outside}=await placed(place,fresh,files);for(let{fingerprints}of outside)for(let fingerprint of fingerprints)progress.outside.add(fingerprint);let asks=requestChanges===
!0&&!ownPull&&(await asking()).length===0;if(requestChanges===!0&&ownPull&&progress.notPosted.push("Changes were not requested, as the pull request is by the sa\
me account"),inside.length===0&&!asks)return;let text2=`<sub>What weighbridge found on the lines of this change. The verdict is in ${leadingUrl===void 0?"the ch\
eck `weighbridge`":`[this comment](${leadingUrl})`}.</sub>`,{unposted,failure}=await postReview(place,asks?"REQUEST_CHANGES":"COMMENT",text2,inside);for(let comment2 of inside)
if(!unposted.includes(comment2))for(let key of keysOf(comment2))progress.posted.add(key);if(failure){let what=inside.length===0?"The request for changes":`${unposted.
length} of ${inside.length} new comments on lines`;failed2(progress,`${what} could not be posted`,failure)}asks&&failure===void 0&&await dismissDoubles(place),unposted.
length<inside.length&&await withoutDoubles(place,await standingInline(place),ended)}function failed2(progress,what,{reason,retryable}){progress.notPosted.push(`${what}\
: ${reason}`),progress.retryable||=retryable}async function takeBack(place,asking,progress){try{for(let id of await asking())await dismiss(place,id,"Nothing blo\
cks this merge any more.")}catch(error2){failed2(progress,"Our earlier request for changes could not be taken back, and may block this merge until it is dismiss\
ed",failureOf(error2))}}async function end(place,standing2,{standing:findings,waived,complete},threads,progress){let found=new Set(findings.map(markerValue)),held=new Map(
waived.map(({fingerprint,said})=>[markerValue(fingerprint),said]));for(let comment2 of standing2){let{fingerprints,outdated,moved,former}=comment2,said=fingerprints.
flatMap(key=>held.get(key)??[])[0];if(former){if(!complete)continue;await endReplaced(place,comment2,"\u2139\uFE0F Replaced: what still stands is in newer comments.")}else if(fingerprints.
some(key=>found.has(key))){if(!moved&&(!outdated||!fingerprints.some(key=>progress.posted.has(key))))continue;await endReplaced(place,comment2,"\u2139\uFE0F Outdated: the\
 same thing stands in another comment.")}else if(said!==void 0){await waive(place,comment2,said);continue}else if(complete)await endFixed(place,comment2,threads);else
continue;progress.closed+=1}}var nothing2={leading:"none",inlinePosted:[],outside:[],closed:0,notPosted:[],undone:[]};async function publish(looked,content,isLed=()=>{}){let{place}=looked,{
author,movedTo,notPosted:unread,retryable=!1}=await looked.now;if(movedTo!==void 0)return{...nothing2,movedTo};if(unread.length>0)return{...nothing2,leading:"fa\
iled",notPosted:unread,retryable};let lead=await beginLeading(looked,content);if(lead.readOnly){let lines=content.inline.length,comments=lines===0?"":lines===1?
" and the comment on a line":` and ${lines} comments on lines`;return{...nothing2,leading:"failed",notPosted:[`The review comment${comments} could not be posted\
: the token of this run may only read. That is so for pull requests from forks, for Dependabot, and for jobs without pull-requests: write`]}}let about={ownPull:isOurs(
author,place.pull.self),leadingUrl:lead.begun?.url},ending2=endLeading(lead).then(ended=>(isLed(ended.outcome?.url),ended)),[led,inline]=await Promise.all([ending2,
publishInline(looked,content,about)]),url=led.outcome?.url;return{leading:led.outcome?.done??"failed",...url===void 0?{}:{url},...inline,notPosted:[...led.notPosted,
...inline.notPosted],retryable:led.retryable===!0||inline.retryable===!0}}async function beginLeading({place,leading},content){try{let standing2=await leading,text2=content.
sticky===""?content.cleared:content.sticky;if(content.sticky===""&&standing2.length===0)return{begun:{settled:()=>Promise.resolve({done:"none"})},readOnly:!1,notPosted:[]};
let[fitting,record2]=fitted(text2,content.record);return{begun:await putLeading(place,standing2,{text:fitting,record:record2,comparable:content.comparable}),readOnly:!1,
notPosted:[]}}catch(error2){return notLed(error2)}}async function endLeading(lead){let{begun}=lead;if(begun===void 0)return lead;try{let outcome=await begun.settled(),
{unexpectedLogin:login}=outcome,asked=login===void 0?[]:[`The next run will not know its own comments again: they are by ${login}`];return{outcome,notPosted:asked}}catch(error2){
return notLed(error2)}}function notLed(error2){let{readOnly,reason,retryable}=failureOf(error2);return{readOnly,retryable,notPosted:[`The review comment could n\
ot be posted: ${reason}`]}}function fitted(text2,record2){let length=carried=>marked({kind:"review",value:carried},text2).length;return length(record2)<=65e3?[text2,
record2]:[text2.slice(0,65e3-length("")+text2.length).replace(/[\ud800-\udbff]$/u,""),""]}var most5=10;function renderAnnotations(review2,inline){let left=byCause(byWeight(standing(review2)).filter(({fingerprint})=>!inline.has(fingerprint)));return["\
block","warn","note"].flatMap(level=>{let found=left.filter(finding=>finding.level===level),shown=found.length>most5?found.slice(0,most5-1):found,next=found[shown.
length];return[...shown.map(finding=>annotation(finding,review2)),...next===void 0?[]:[furtherOnes(next,found.length-shown.length,review2)]]})}function annotation(finding,review2){
let{location,level,ruleId,message,help,docsUrl,onlyInMerge=!1}=finding,{side:side2,startLine,endLine}=location,lines=side2==="base"||startLine===void 0||onlyInMerge?
{}:{line:startLine,endLine:endLine??startLine},then=side2==="base"?" (before the change)":"";return{level:shownLevel(level,review2),file:terminal(location.path),
...lines,title:terminal(`${does(level,review2)}: ${ruleId}`),message:shorten(`${terminalMessage(message)}${then}. ${terminalMessage(help)}. ${terminal(docsUrl)}`,
4e3)}}function furtherOnes({level,location},number2,review2){return{level:shownLevel(level,review2),file:terminal(location.path),title:`${does(level,review2)}: ${number2}\
 more`,message:`GitHub shows ${most5} annotations of a level; ${number2} more findings are in the summary of this job`}}function shownLevel(level,{policy}){return level===
"block"?policy.enforcement==="observe"?"warning":"error":level==="warn"?"warning":"notice"}function does(level,{policy}){return level==="block"?policy.enforcement===
"observe"?"Would block":"Blocks this merge":level==="warn"?"Warning":"Note"}var longestLine=1e3;function suggestionFor(finding,lineText){let edit=suggestibleEdit(finding);if(edit===void 0)return;let text2=lineText(finding.location);if(text2===
void 0)return{reason:"the line could not be read"};let line=suggestedLine(edit,text2);if(line!==void 0)return redacted(line)===line?{line}:{reason:"the line hol\
ds credentials"}}function suggestibleEdit({fix,location}){let[edit,...more]=fix?.edits??[];if(edit===void 0||more.length>0)return;let{path,side:side2,within,startLine,
endLine,startColumn,endColumn}=edit.location;if(!(path!==location.path||side2!=="head"||location.side!=="head")&&!(within!==void 0||startLine===void 0||startLine!==
location.startLine||endLine!==startLine)&&!(location.endLine!==void 0&&location.endLine!==startLine)&&!(startColumn===void 0||endColumn===void 0||startColumn<1))
return{startColumn,endColumn,newText:edit.newText}}function suggestedLine(edit,lineText){let{startColumn,endColumn,newText}=edit,line=lineText.replace(/\r$/u,"");
if(endColumn<startColumn||endColumn>line.length+1)return;let mended=line.slice(0,startColumn-1)+newText+line.slice(endColumn-1);return mended!==line&&showsAsWritten(
mended)?mended:void 0}function showsAsWritten(line){return line.length>longestLine||/[\n\r]/u.test(line)||line.trim()===""||line!==line.trimEnd()?!1:yamlVisible(
line.replaceAll("	"," "))===line.replaceAll("	"," ")}var mostLines=20,mostWaivers=20;function renderInlines(review2,options){let inline=[],rest=[];for(let finding of byCause(byWeight(standing(review2)))){let comment2=inline.
length<(options.most??30)&&finding.level!=="note"?renderInline(finding,review2,options):void 0;comment2?inline.push(comment2):rest.push(...finding.of)}return{inline,
rest}}function renderInline(finding,review2,options){let of="of"in finding?finding.of:[finding],{location,level,fix,ruleId,docsUrl,onlyInMerge}=finding,{startLine}=location;
if(startLine===void 0||onlyInMerge===!0)return;let line=lastLine(location,startLine),sign={block:"\u26D4",warn:"\u26A0\uFE0F",note:"\u2139\uFE0F"}[level],notes=[
...advisoryNotes(finding),...elsewhere(finding,options.links)],suggestion=options.lineText===void 0?void 0:suggestionFor(finding,options.lineText),offered=suggestion!==
void 0&&"line"in suggestion,help=`${shownHelp(finding)}${offered?partly(fix?.clears):""}`,body=[`<strong>${sign} ${shownMessage(finding)}</strong>`,...notes.length>
0?[notes.join(" \xB7 ")]:[],help,...suggestion===void 0?[]:[offered?markdownBlock(suggestion.line,"suggestion"):none(suggestion.reason)],`<sub>${[does2(level,review2),
linked(markdown(ruleId),docsUrl),...shownId(of[0])].join(" \xB7 ")}</sub>`,...level==="note"?[]:[waiverHelp(review2,of,mostWaivers,options.waivers)]].join(`

`),several=line>startLine&&line-startLine<mostLines;return{path:location.path,line:several?line:startLine,side:location.side==="head"?"RIGHT":"LEFT",...several?
{startLine}:{},body,fingerprints:[of[0].fingerprint,...of.slice(1).map(({fingerprint})=>fingerprint)],weight:{level,advisories:of.flatMap(openAdvisories)}}}function openAdvisories({
advisories}){return advisories.flatMap(({id,aliases,severity,waiver})=>waiver===void 0?[{ids:[id,...aliases],severity}]:[])}function lastLine({endLine,endColumn},startLine){
return endLine===void 0?startLine:Math.max(startLine,endColumn===1?endLine-1:endLine)}function does2(level,{policy}){return level!=="block"?level==="warn"?"warn\
ing":"note":policy.enforcement==="observe"?"would block this merge":"blocks this merge"}function none(reason){return`<sub>No suggestion could be made: ${reason}\
.</sub>`}function partly(clears){return clears===!1?". This line mends a part of it:":":"}function elsewhere(finding,links=()=>{}){let places=otherPlaces(finding).
slice(0,3);return places.length===0?[]:[`also at ${places.map(location=>shownPlace(location,links)).join(", ")}`]}function renderJobSummary(review2,options){let{report,notPosted=[],maxBytes=1048576}=options,{head,sections,foot}=parts(review2,options),json=report===void 0?"t\
he JSON report":`the JSON report, ${markdownCode(shorten(report,300))}`,posted=notPosted.slice(0,20).map(reason=>`- ${markdown(shorten(reason,400))}`),lead=[head,
...saysNothing(review2)?[`Nothing that these checks look at differs in ${count(review2.stats.filesChanged,"changed file")}.`]:[],...posted.length>0?[`Not posted\
 on the pull request:

${posted.join(`
`)}`]:[]].join(`

`),all=`<sub>All of it, with nothing left out: ${json}</sub>`;return`${compose({head:lead,sections,foot:`${foot}

${all}`},{rows:[1e4,2e3,1e3,500,200,100,50,10,5,2,1,0],max:maxBytes-1,size:shown=>Buffer.byteLength(shown),cut:`Some parts did not fit here; they are in ${json}\
.`})}
`}import{writeFile}from"node:fs/promises";import{resolve}from"node:path";async function writeReports(review2,{report,sarif}){let path=resolve(report);if(await writeJson(path,toJson(review2)),setOutput("report",path),sarif==="")return path;
let{toSarif}=await import("./sarif-4N5QN7RB.js");return await writeJson(resolve(sarif),toSarif(review2,catalogue)),setOutput("sarif",resolve(sarif)),path}
function writeJson(path,value2){return writeFile(path,`${JSON.stringify(value2,null,2)}
`)}var width=120;async function logReview(review2,url){let{renderTerminal}=await import("./terminal-MIO3KKGU.js");startGroup("Findings and what could not be che\
cked"),info(renderTerminal(review2,{color:!1,width}).trimEnd()),endGroup(),url!==void 0&&info(`Review comment: ${terminal(url)}`)}var mostFiles2=50;async function lineTexts(findings,source,signal,log2){let fixable=findings.filter(({fix})=>fix?.edits.length===1),paths=[...new Set(fixable.map(
({location})=>location.path))].slice(0,mostFiles2),requests=paths.map(path=>({at:"head",path})),time=AbortSignal.any([signal,timeLimit(3e4)]),contents=paths.length===
0?[]:await readTexts(source,requests,time),lines=new Map;for(let[index,path]of paths.entries()){let content=contents[index];content?.type==="text"?lines.set(path,
content.text.split(`
`)):log2(`no suggestions for ${path}: ${content?.type==="failed"?content.reason:"no content"}`)}return({path,side:side2,startLine})=>side2==="head"&&startLine!==
void 0?lines.get(path)?.[startLine-1]?.replace(/\r$/,""):void 0}function linksTo({range,findings},{owner,repo,serverUrl}){let inMerge2=new Set(findings.filter(({onlyInMerge})=>onlyInMerge).map(({location})=>location));return location=>{
let{path,side:side2,startLine}=inMerge2.has(location)?{...location,startLine:void 0}:location,encoded=path.toWellFormed().split("/").map(encodeURIComponent).join(
"/"),commit=side2==="head"?range.head:range.base,line=startLine===void 0?"":`#L${startLine}`;return`${serverUrl}/${owner}/${repo}/blob/${commit}/${encoded}${line}`}}var cleared="### \u2705 Nothing that these checks look at is in this change any more";async function conclude(review2,destination,isLed=()=>{}){let{target,waivers,
check}=destination,report=await writeReports(review2,destination);setOutput("verdict",review2.verdict),setOutput("findings",standing(review2).length),setOutput(
"blocked",review2.verdict==="block"||review2.verdict==="incomplete");let published=target.type==="pull-request"?await onPullRequest(review2,target,destination,isLed):
void 0;if(published?.movedTo!==void 0)return{reason:`${`the pull request has moved on to ${published.movedTo} during this review`}: nothing was posted, and the \
run for that counts`,moved:!0};let notPosted=published?.notPosted??[];for(let reason of notPosted)warning(terminal(reason));for(let reason of published?.undone??
[])info(terminal(reason));check==="job"&&(target.type!=="pull-request"||!target.quiet)&&annotate(review2,published);let options={waivers,links:linksTo(review2,destination),
report,notPosted};process.env.GITHUB_STEP_SUMMARY&&await summary.addRaw(renderJobSummary(review2,options),!0).write(),await logReview(review2,published?.url);let sentence=verdictSentence(
review2);exitCode(review2)===0||check==="status"?info(sentence):error(review2.verdict==="incomplete"?`${sentence}. That is not a finding`:sentence);let{url,retryable=!1}=published??
{};return{retryable,...url!==void 0&&{url}}}async function onPullRequest(review2,{number:number2,quiet},destination,isLed){let{owner,repo,client,source}=destination,
pull={owner,repo,number:number2,head:review2.range.head,base:source.policyTip.ref,self:{}};return quiet?{inlinePosted:[],undone:[],...await lookAgain(client,pull)}:
post(review2,pull,destination,isLed)}async function post(review2,pull,destination,isLed){let{client,source,signal,waivers,commands:box}=destination,links=linksTo(
review2,destination),looked=lookAt(client,pull,{asks:destination.requestChanges}),before=await recordOf(looked).catch(()=>{}),{record:record2,...since}=mendedSince(
before,review2),lineText=await lineTexts(byWeight(standing(review2)),source,signal,line=>{info(terminal(line))}),{inline}=renderInlines(review2,{waivers,links,lineText}),
content={sticky:renderPullRequest(review2,{waivers,links,...since,box,maxLength:roomFor(record2)}),comparable:withoutTimes,cleared,record:record2,inline,files:destination.
files,standing:standing(review2).map(({fingerprint})=>fingerprint),waived:review2.findings.flatMap(({fingerprint,waiver})=>waiver===void 0?[]:[{fingerprint,said:shownWaiver(
waiver)}]),complete:!review2.gaps.some(({level})=>level==="incomplete"),...asksForChanges(review2,destination)};return publish(looked,content,isLed)}function asksForChanges({
verdict,policy},{requestChanges}){return!requestChanges||verdict==="incomplete"?{}:{requestChanges:verdict==="block"&&policy.enforcement!=="observe"}}function annotate(review2,published){
for(let{level,message,title,file,line,endLine}of renderAnnotations(review2,new Set(published?.inlinePosted))){let place={title,file,...line===void 0?{}:{startLine:line,
endLine:endLine??line}};level==="error"?error(message,place):level==="warning"?warning(message,place):notice(message,place)}}async function rangeOf(target,reading,inputs){try{return target.type==="range"?await givenRange(target,reading.reader,reading.signal):await pullRange(target,reading,
inputs)}catch(error2){return{reason:explain(error2)}}}async function pullRange(target,reading,inputs){let{client,reader,ranges,signal,expected:begun}=reading,{head:before,
base:into}=target,isWhole=before!==void 0&&into!==void 0,expected=begun!==void 0&&begun.head===before&&begun.branch===into?begun:isWhole?expect(reader,before,into,
signal):void 0,ahead=({base:base2,mergeBase})=>{readTip(reading,base2,inputs),ranges.ahead(mergeBase,[],signal)};expected?.compared.then(ahead,()=>{});let pull=await readPull(
target,client,inputs,signal);if(isFailure(pull))return pull;let{head,base:ref,merge}=pull,holds=expected!==void 0&&expected.branch===ref&&expected.head===head,{
compared}=holds?expected:expect(reader,head,ref,signal),{base:commit,mergeBase:base,files}=await compared;return{spec:`${ref}...${head}`,base,head,policyTip:{commit,
ref},files,merge}}async function readPull({number:number2,head:before,checked},client,{owner,repo},signal){let{data}=await client.rest.pulls.get({owner,repo,pull_number:number2,
request:{signal}}),pull={...openPull(data),merge:mergeability(data)},{head}=pull;return before!==void 0&&before!==head?{reason:`${`#${number2} has moved on from\
 ${before.slice(0,7)} to ${head.slice(0,7)}`}; the run for that commit reviews it`,moved:!0}:checked!==void 0&&checked!==head?{reason:`${`the check of this run \
stands on ${checked.slice(0,7)}, which is not #${number2}`}: start the workflow on the default branch`}:pull}async function givenRange({base:before,head,branch},reader,signal){
let tip=branch===void 0?void 0:await reader.commitOf(`heads/${branch}`,signal),base=before??(await reader.compare(tip??head,head,signal)).mergeBase,policyTip={commit:tip??
base,ref:branch??base.slice(0,7)};return{spec:before===void 0?`${branch??base}...${head}`:`${base}..${head}`,base,head,policyTip}}function termsOf({waiverCommands:commands},{type},now){let usual=usualTerms(now);if(commands===void 0||type!=="pull-request")return usual;let{maxDays}=commands,
allows=rule=>mayNotBeWaived(rule,catalogue,commands)===void 0;return{...usual,byComment:{maxDays,fits:!isBeyond(usual.expires,maxDays,now),allows}}}async function reviewChange(target,inputs,{held:isHeld,told:isTold}={},reading){let held=await holdReview(target,inputs,reading);return isFailure(held)?held:(isHeld?.(
held.review.range.head),publishReview(held,target,inputs,isTold??(()=>{})))}async function publishReview({review:review2,source,files,policy,now,end:end2},target,inputs,isTold){
let posting=AbortSignal.any([end2,timeLimit(inputs.postingMs)]),writer=connect(inputs,{signal:posting}),waivers=termsOf(policy,target,now),to={...inputs,source,
files,target,client:writer,signal:posting,waivers},held={review:review2,tip:source.policyTip},published=await conclude(review2,to,url=>{isTold({...held,retryable:!1,
...url!==void 0&&{url}})});return isFailure(published)?published:{...held,...published}}async function holdReview(target,inputs,reading=beginReading(inputs,target.
head,target.type==="pull-request"?target.base:void 0)){let{client,reader,ranges,signal,end:end2}=reading,range=await rangeOf(target,reading,inputs);if(isFailure(
range))return range;readTip(reading,range.policyTip.commit,inputs);let opened=await ranges.open(range,signal);if(isFailure(opened))return opened;let{owner,repo,
osv,facts,secondMs}=inputs,asked={osv,facts,env:process.env,signal},commentedWaivers=by2=>{if(target.type==="pull-request")return waiversOfPull(client,{owner,repo,
number:target.number,head:range.head},by2,signal);if(target.group===void 0||target.branch===void 0)return;let group={owner,repo,branch:target.branch,base:range.
base,head:range.head};return waiversOfGroup(client,group,by2,findingsOf,signal)},loadSettings=async()=>{let policy=await loadPolicy(source,inputs,signal),commented="\
policy"in policy?commentedWaivers(policy.policy):void 0;return{policy,...commented&&{commented}}},open=async of=>openReview({source:of,...await settings,...asked}),
sources={client,reader,ranges,session:open,secondMs,signal},beside=target.type==="pull-request"?mergeBeside(opened.source,range,{...sources,pull:{owner,repo,number:target.
number}}):void 0,source=beside?.source??opened.source,settings=loadSettings(),findingsOf=async({base,head},own)=>{let part=await ranges.open({spec:`${base}..${head}`,
base,head,policyTip:range.policyTip},signal);if(isFailure(part))return part;let{policy}=await settings,session2=await openReview({source:part.source,...policy&&
{policy},commented:Promise.resolve(own),...asked});return isFailure(session2)?session2:"problems"in session2?{reason:"the policy cannot be used"}:new Set((await session2.
review()).findings.map(({fingerprint})=>fingerprint))},session=await open(source);if(isFailure(session))return session;if("problems"in session){let{problems,passing=!1}=session;
return{reason:passing?"what the policy extends could not be read; run the job again later":"the policy cannot be used; the README says how to repair it",problems}}
let{now}=session;for(let warning2 of session.warnings)warning(terminal(redacted(warning2)));let ofHead=await session.review(),reviewed=await beside?.added(ofHead,
session.policy)??ofHead;return{review:{...reviewed,stats:{...reviewed.stats,requests:reader.requests()}},source,policy:session.policy,files:range.files,now,end:end2}}export{markerOf,sameBody,isOurs,isTrusted,outcomeOf,notHeld,refused,worst,statusOf,isMadeAgainst,lasts,isOver,openPulls,connect,openStatuses,isUnderWay,rolesOf,
mayTriage,mayWrite,usages,parseCommand,asksTheSame,encodeRecord,decodeRecord,react,putReply,readMarker,recordedWaivers,endedCommands,pullComments,stanzaOf,mayNotWaive,
mayNotBeWaived,suggestionFor,lineTexts,linksTo,beginReading,readPull,termsOf,reviewChange,holdReview};

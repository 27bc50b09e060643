import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{announce,findHead,reportHead}from"./chunk-23FOQRNO.js";import{connect,holdReview,isOurs,isUnderWay,linksTo,marked,markerOf,openStatuses,sameBody}from"./chunk-XB5ALPWK.js";
import"./chunk-ZPNDXYNQ.js";import"./chunk-E5RTYIA5.js";import"./chunk-4FZHWUA5.js";import"./chunk-2GHNYZEB.js";import"./chunk-Z5MADMUW.js";
import{explain,failureOf,isGone}from"./chunk-FQIC5ZZG.js";import"./chunk-ESMCCK43.js";import"./chunk-7MY2XXJA.js";import"./chunk-TC32EW2T.js";
import"./chunk-ZWXJFMLL.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";
import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";import"./chunk-WWY6NEYS.js";import{error,info,warning}from"./chunk-IS66ZHZS.js";
import"./chunk-IP62MNMO.js";import{redacted}from"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import"./chunk-IVY6XWG3.js";
import"./chunk-XOZSSJGL.js";import{advisoryNotes,few,isShortId,linked,shortId,shownHelp,shownMessage,shownPlace,waiverHelp,withShortId}from"./chunk-KFO63NI3.js";
import{otherPlaces}from"./chunk-QND6CVXM.js";import{checkName}from"./chunk-HC26A2FY.js";import{usualTerms}from"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";
import"./chunk-U6ZO7KR5.js";import"./chunk-6XSYN53H.js";import"./chunk-3ABDMMVM.js";import"./chunk-O342E5LI.js";import"./chunk-NHS4GF2G.js";
import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";
import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";
import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";
import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import{markdown,markdownCode,shorten,terminal}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var query=`query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body lastEditedAt author { __typename login } editor { __typename login } }
  }
}`;async function readComment(client,id,signal){try{let{node}=await client.graphql(query,{id,request:{signal}});if(node?.body===void 0)return"gone";let{body,author,
editor,lastEditedAt}=node,isAuthor=author!=null&&editor?.login===author.login&&editor.__typename===author.__typename;return{body,byAuthor:lastEditedAt==null||isAuthor}}catch(error2){
return isGone(error2)?"gone":{reason:`the comment could not be read: ${explain(error2)}`}}}var commandPrefix="/weighbridge",usages=[{usage:`${commandPrefix} recheck`,does:"reviews the head of this pull request again, and moves its check"},{usage:`${commandPrefix}\
 explain ID`,does:"tells all there is to say of the finding with that id, at the head of now"},{usage:`${commandPrefix} help`,does:"lists the commands"}],longest=200;
function parseCommand(body){if(!body.startsWith(commandPrefix))return;let[line=""]=body.slice(0,longest+1).split(/\r?\n/,1);if(line.length>longest)return;let[,rest]=/^\/weighbridge[ \t]+([\x21-\x7e][\x20-\x7e\t]*)$/.
exec(line)??[],[word,...more]=rest?.trimEnd().split(/[ \t]+/)??[];if((word==="help"||word==="recheck")&&more.length===0)return{word};let[id]=more;if(word==="exp\
lain"&&id!==void 0&&more.length===1&&isShortId(id))return{word,id}}function asksTheSame(one,other){return JSON.stringify(one)===JSON.stringify(other)}var triaging=new Set(["admin","maintain","write","triage"]);async function mayTriage(client,{owner,repo,login:username},signal){try{let{data}=await client.rest.
repos.getCollaboratorPermissionLevel({owner,repo,username,request:{signal}});return triaging.has(data.role_name)||data.user?.permissions?.triage===!0}catch(error2){
return{reason:`what the commenter may do could not be read: ${explain(error2)}`}}}async function react(client,{owner,repo,id:comment_id},content,signal){try{await client.rest.reactions.createForIssueComment({owner,repo,comment_id,content,request:{
signal}});return}catch(error2){return{reason:`the reaction to the command could not be posted: ${explain(error2)}`}}}async function putReply(client,place,text,signal){
let{owner,repo,number:issue_number}=place,body=marked({kind:"command",value:String(place.id)},text).slice(0,65e3),create=async()=>{let request={signal,retries:0};
await client.rest.issues.createComment({owner,repo,issue_number,body,request})};try{let standing=await replyTo(client,place,signal);if(standing!==void 0){let comment_id=standing.
id;if(sameBody(standing.body,body))return;await client.rest.issues.updateComment({owner,repo,comment_id,body,request:{signal}});return}await create().catch(async error2=>{
if(!failureOf(error2).open)throw error2;await replyTo(client,place,signal)===void 0&&await create()});return}catch(error2){return{reason:`the reply could not be\
 posted: ${explain(error2)}`}}}async function replyTo(client,{owner,repo,number:issue_number,id:command},signal){let asked={owner,repo,issue_number,per_page:100,
request:{signal}};for await(let{data}of client.paginate.iterator(client.rest.issues.listComments,asked))for(let{id,user,body=""}of data){let marker=isOurs(user,
{})?markerOf(body):void 0;if(marker?.kind==="command"&&marker.value===String(command))return{id,body}}}var mostNamed=10;function renderExplanation(review,id,options){let named=withShortId(review.findings,id),[finding,...others]=named,at=markdownCode(shorten(review.
range.head,64).slice(0,7));if(finding===void 0)return`\u2139\uFE0F Nothing that was found at ${at} has the id ${markdownCode(id)}. It may be of an earlier commi\
t: the review comment has those of now.`;if(others.length===0)return explained(finding,review,options);let rows=named.slice(0,mostNamed).map(one=>`- ${markdownCode(
shortId(one.fingerprint,26)??"")}: ${shownMessage(one)}`);return[`Several findings at ${at} begin with ${markdownCode(id)}. Name one of these:`,rows.join(`
`)].join(`

`)}function explained(finding,review,{waivers,links=()=>{}}){let{level,ruleId,title,docsUrl,location,waiver}=finding,sign={block:"\u26D4",warn:"\u26A0\uFE0F",note:"\
\u2139\uFE0F"}[level],others=otherPlaces(finding).map(other=>shownPlace(other,links)),also=others.length===0?"":`, also at ${few(others,20)}`,notes=advisoryNotes(
finding),held=waiver===void 0?[]:[`Waived by ${waiver.by} until ${waiver.expires}: ${waiver.reason}`];return[`<strong>${sign} ${shownMessage(finding)}</strong>`,
`${shownPlace(location,links)}${also}`,...notes.length>0?[notes.join(" \xB7 ")]:[],`${shownHelp(finding)}.`,`Rule ${linked(markdown(ruleId),docsUrl)}: ${markdown(
shorten(title,200))}.`,...held.map(text=>markdown(shorten(text,400))),...level==="note"||waiver!==void 0?[]:[waiverHelp(review,[finding],1,waivers)]].join(`

`)}function notDone(reason){return{text:`\u26A0\uFE0F This could not be done: ${said(reason)}.`,failure:{reason}}}function said(text){return markdown(shorten(redacted(
text),600))}async function explainFinding(number,id,inputs){let held=await holdReview({type:"pull-request",number,quiet:!0},inputs);if(isFailure(held))return notDone(held.problems?.[0]??
held.reason);let{review,now}=held;return{text:renderExplanation(review,id,{waivers:usualTerms(now),links:linksTo(review,inputs)})}}var events=["pull_request_target","pull_request"],most=10;async function rerunCheck(client,{owner,repo,sha:ref},signal){let request={signal};try{let asked={owner,
repo,ref,check_name:checkName,filter:"latest",per_page:100,request},{data}=await client.rest.checks.listForRef(asked),checks=data.check_runs.filter(({app})=>app?.
slug==="github-actions").toSorted((one,other)=>other.id-one.id).slice(0,most),jobs=await Promise.all(checks.map(({id})=>jobOf(client,{owner,repo,id},signal))),job=events.
flatMap(event=>jobs.filter(one=>one?.event===event))[0];if(job===void 0)return{done:"none"};let{id:job_id,run}=job;if(job.status!=="completed")return{done:"runn\
ing",run};if(job.conclusion==="action_required")return{done:"waiting",run};try{return await client.rest.actions.reRunJobForWorkflowRun({owner,repo,job_id,request}),
{done:"started",run}}catch(error2){let{reason,readOnly}=failureOf(error2);return readOnly?{reason:`the job of the command needs actions: write to run another jo\
b again. ${reason}`}:/ already running/.test(reason)?{done:"running",run}:{done:"refused",run,said:reason}}}catch(error2){return{reason:`the check could not be \
found: ${explain(error2)}`}}}async function jobOf(client,{owner,repo,id},signal){let request={signal},run=await client.rest.actions.getJobForWorkflowRun({owner,
repo,job_id:id,request}).then(({data:data2})=>data2.run_id).catch(error2=>{if(!isGone(error2))throw error2});if(run===void 0)return;let{data}=await client.rest.
actions.getWorkflowRun({owner,repo,run_id:run,request}),{event,status,conclusion,html_url:url}=data;return{id,event,status,conclusion,run:url}}var otherwise="Push a commit (an empty one will do), or close and reopen the pull request: either starts a new run, with the workflow of today.";async function recheck(number,inputs){
let found=await findHead({type:"pull-request",number,quiet:!1},inputs);return isFailure(found)?notDone(found.reason):"nothing"in found?{text:`\u2139\uFE0F ${said(
found.nothing)}.`}:inputs.check==="status"?reviewAgain(found.head,inputs):runAgain(found.head,inputs)}async function reviewAgain(head,inputs){let statuses=await openStatuses(
inputs),before=await statuses.standing(head.sha);if(!isFailure(before)&&before.status!==void 0&&isUnderWay(before.status,inputs)){let{url:url2}=before.status;return{
text:`\u23F3 ${linked("A review",url2)} of ${shown(head.sha)} is under way: it reports when it ends.`}}await announce(head.sha,inputs,statuses,new Date().toISOString());
let reported=await reportHead(head,inputs,statuses);if(typeof reported=="object")return notDone(reported.reason);if(reported==="moved")return{text:"\u2139\uFE0F The pull \
request has a new head meanwhile. The run for that reviews it."};let standing=await statuses.standing(head.sha);if(isFailure(standing)||standing.status===void 0)
return{text:`\u{1F501} Reviewed ${shown(head.sha)} again.`};let{description,url,state}=standing.status;return{text:`${state==="success"?"\u2705":"\u26D4"} Revie\
wed ${shown(head.sha)} again: ${linked(said(description),url)}.`}}async function runAgain({sha},inputs){let client=connect(inputs,{signal:timeLimit(inputs.postingMs)}),
rerun=await rerunCheck(client,{...inputs,sha},timeLimit(inputs.postingMs));return isFailure(rerun)?notDone(rerun.reason):{text:outcome(rerun,sha)}}function outcome(rerun,sha){
switch(rerun.done){case"started":return`\u{1F501} ${linked("The check",rerun.run)} of ${shown(sha)} runs again. A re-run keeps the workflow and the pin of the a\
ction that its first run had.`;case"running":return`\u23F3 ${linked("The check",rerun.run)} of ${shown(sha)} is running already: it reports when it ends.`;case"\
waiting":return`\u23F3 ${linked("The check",rerun.run)} of ${shown(sha)} waits for a maintainer's approval, and runs then.`;case"none":return`\u26A0\uFE0F There is no run\
 of the check on ${shown(sha)} that could be run again. ${otherwise}`;case"refused":return`\u26A0\uFE0F GitHub did not run ${linked("the check",rerun.run)} of ${shown(
sha)} again: ${said(rerun.said)}.

Runs can be run again for 30 days, and 50 times. ${otherwise}`}}function shown(sha){return`\`${sha.slice(0,7)}\``}async function answerCommand(target,inputs){let command=parseCommand(target.body);if(command===void 0||!isGivenNow(target,command))return 0;let{number,id}=target,
client=connect(inputs,{signal:timeLimit(inputs.deadlineMs+2*inputs.postingMs)}),time=()=>timeLimit(inputs.postingMs),{owner,repo}=inputs,place={owner,repo,number,
id},comment=await readComment(client,target.nodeId,time());if(isFailure(comment))return comment;if(comment==="gone"||!asksTheSame(parseCommand(comment.body),command))
return ended("it is not there any more");if(!comment.byAuthor)return ended("somebody else has edited it");let{id:author,login}=target.author,may=author===target.
opener||await mayTriage(client,{owner,repo,login},time());if(isFailure(may))return may;let reacted=await react(client,place,may?"eyes":"confused",time());if(reacted!==
void 0&&warning(terminal(reacted.reason)),!may)return ended("it is for whoever opened the pull request, and for those who may triage");let{text,failure}=await answerTo(
command,target,inputs),replied=await putReply(client,place,text,time());for(let one of[failure,replied])one!==void 0&&error(terminal(one.reason));return failure===
void 0&&replied===void 0?0:2}async function answerTo(command,{number},inputs){switch(command.word){case"help":return{text:help()};case"explain":return explainFinding(
number,command.id,inputs);case"recheck":return recheck(number,inputs)}}function isGivenNow({onPull,action,author,sender,before},command){return!onPull||action===
"deleted"||!author.isPerson||author.id!==sender?!1:before===void 0||!asksTheSame(parseCommand(before),command)}function ended(reason){return info(`The command i\
s not carried out: ${reason}`),0}function help(){return["| Command | What it does |","|---|---|",...usages.map(({usage,does})=>`| \`${usage}\` | ${does} |`),"",
"A command is the first line of a comment. It is for whoever opened the pull request, and for those who may triage."].join(`
`)}export{answerCommand};

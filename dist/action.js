import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{debug,error,getBooleanInput,getInput,isDebug,secondFrom,setOutput,summary}from"./chunks/chunk-NJUK7SZ7.js";import{redacted}from"./chunks/chunk-LBHWLNM3.js";
import{integer,minValue,number,object,optional,pipe,regex,safeParse,string,unknown}from"./chunks/chunk-XOZSSJGL.js";import{markdown,shorten,terminal}from"./chunks/chunk-J245M3L4.js";
import{isFailure,messageOf}from"./chunks/chunk-CSK74LBQ.js";import"./chunks/chunk-KI6PBNG7.js";import{readFileSync,existsSync}from"fs";import{EOL}from"os";var Context=class{constructor(){var _a,_b,_c;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(existsSync(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let path=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(_a=process.env.GITHUB_API_URL)!==null&&_a!==void 0?_a:"https://api.github.com",this.serverUrl=(_b=process.env.GITHUB_SERVER_URL)!==null&&_b!==void 0?
_b:"https://github.com",this.graphqlUrl=(_c=process.env.GITHUB_GRAPHQL_URL)!==null&&_c!==void 0?_c:"https://api.github.com/graphql"}get issue(){let payload=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){
let[owner,repo]=process.env.GITHUB_REPOSITORY.split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.
payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var context=new Context;var sha=pipe(string(),regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),number2=pipe(number(),integer(),minValue(1)),repository=optional(object({default_branch:optional(
string())})),pullRequest=object({action:optional(string()),changes:optional(object({base:optional(unknown())})),pull_request:object({number:number2,head:object(
{sha})})}),mergeGroup=object({merge_group:object({base_sha:sha,head_sha:sha,base_ref:string()})}),push=object({before:sha,after:sha,ref:string(),repository}),dispatch=object(
{ref:optional(string()),repository});function readEvent(name,payload,chosen,commit=""){switch(name){case"pull_request":case"pull_request_target":{let read=safeParse(
pullRequest,payload);if(!read.success)return unreadable(name);let{action,changes,pull_request:pull}=read.output,quiet=action==="edited"&&changes?.base===void 0;
return{type:"pull-request",number:pull.number,head:pull.head.sha,quiet}}case"merge_group":{let read=safeParse(mergeGroup,payload);if(!read.success)return unreadable(
name);let{base_sha:base,head_sha:head,base_ref:ref}=read.output.merge_group;return{type:"range",base,head,branch:ref.replace(/^refs\/heads\//,"")}}case"push":{let read=safeParse(
push,payload);return read.success?pushed(read.output):unreadable(name)}case"workflow_dispatch":{let read=safeParse(dispatch,payload);return read.success?byHand(
read.output,chosen,commit):unreadable(name)}default:return{reason:`there is nothing to review on ${JSON.stringify(name)}`}}}function pushed({before,after,ref,repository:of}){
let branch=of?.default_branch;return/^0+$/.test(after)?{reason:`${ref} was deleted: there is nothing to review`}:ref.startsWith("refs/heads/")?/^0+$/.test(before)?
branch===void 0||ref===`refs/heads/${branch}`?{reason:`${ref} is new, and there is no other branch to compare it with`}:{type:"range",head:after,branch}:{type:"\
range",base:before,head:after}:{reason:`${ref} is no branch: review the pushes to branches`}}function byHand({ref,repository:of},chosen,commit){if(!/^[1-9]\d{0,9}$/.
test(chosen))return{reason:`the input pull-request must be the number of one, not ${JSON.stringify(chosen)}`};let target={type:"pull-request",number:Number(chosen),
quiet:!1},branch=of?.default_branch;return ref!==void 0&&branch!==void 0&&ref!==`refs/heads/${branch}`&&commit!==""?{...target,checked:commit}:target}function unreadable(name){
return{reason:`the payload of ${name} does not hold what GitHub documents`}}process.exit(await main());async function main(){try{let given=inputs();if(isFailure(given))return await nothing(given);let target=readEvent(context.eventName,context.
payload,getInput("pull-request"),context.sha);if(isFailure(target))return await nothing(target);let{act}=await import("./chunks/run-HTD7D3AE.js"),ended=await act(
target,given);return typeof ended=="number"?ended:await nothing(ended)}catch(error2){return isDebug()&&error2 instanceof Error&&debug(error2.stack??""),nothing(
{reason:`Weighbridge failed: ${messageOf(error2)}`})}}async function nothing(reviewed){let reason=redacted(reviewed.reason),problems=(reviewed.problems??[]).map(
redacted);for(let problem of problems)error(terminal(problem));if(error(`Weighbridge reviewed nothing: ${terminal(reason)}`),setOutput("verdict","incomplete"),setOutput(
"blocked",!0),process.env.GITHUB_STEP_SUMMARY){let reasons=[...problems,reason].slice(0,50).map(each=>`- ${markdown(shorten(each,600))}`);await summary.addRaw(`\
### \u26A0\uFE0F Nothing was reviewed, so this check does not pass

That is not a finding. What went wrong:

${reasons.join(`
`)}
`).write()}return 2}function inputs(){let{owner,repo}=context.repo,deadline=getInput("deadline")||"600";return!/^[1-9]\d{0,3}$/.test(deadline)||Number(deadline)>
3600?{reason:`the input deadline is a number of seconds up to 3600, not ${JSON.stringify(deadline)}`}:{owner,repo,apiUrl:context.apiUrl,serverUrl:context.serverUrl,
token:getInput("github-token",{required:!0}),osv:getInput("osv")||"api",facts:getInput("facts")||"api",policy:getInput("policy"),policyToken:getInput("policy-to\
ken"),requestChanges:getInput("request-changes")!==""&&getBooleanInput("request-changes"),report:getInput("report")||`${process.env.RUNNER_TEMP??"."}/weighbridg\
e.json`,deadlineMs:Number(deadline)*1e3,postingMs:180*1e3,secondMs:secondFrom(process.env.WEIGHBRIDGE_SECOND_MS)}}

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";function failureKind(error){if(!(error instanceof Error))return"unexpected";if(error.name==="AbortError")return"deadline";if(error.name==="GraphqlResponseError")
return graphqlKind(error);let status=field(error,"status");if(typeof status!="number")return"unexpected";let answer=answerOf(error);return answer?status>=500?"s\
erver":status===401?"credentials":status===404?"not-found":status===429||status===403&&isRateLimit(error.message,answer)?"rate-limit":status===403?"permission":
"refused":"network"}function explain(error){let kind=failureKind(error),asked=error instanceof Error?field(error,"request"):void 0,answer=error instanceof Error?
answerOf(error):void 0,said=oneLine(messageOf(error)),tries=(asked?.request?.retryCount??0)+1,tried=`${[asked?.method,pathOf(asked?.url)].filter(Boolean).join("\
 ")||"a request to GitHub"}${tries>1?` (${tries} tries)`:""}`,status=answer?`${answer.status} `:"";switch(kind){case"deadline":return`${tried}: the time was up \
before GitHub had answered`;case"network":return`${tried}: ${said}; run the job again when GitHub can be reached`;case"rate-limit":return`${tried}: GitHub's rat\
e limit is used up (${status}"${said}"); run the job again ${resetTime(answer)}`;case"credentials":return`${tried}: GitHub does not accept the token (${status}"${said}\
"); give a valid one`;case"permission":return`${tried}: the token may not do this (${status}"${said}"); ${remedy(said,answer)}`;case"not-found":return`${tried}:\
 GitHub has nothing there, or hides it from this token (${status}"${said}"); check the name, and that the token may read it`;case"server":return`${tried}: GitHu\
b failed (${status}"${said}"); run the job again later`;case"refused":return`${tried}: GitHub refused (${status}"${said}")`;case"unexpected":return`${tried}: ${said}`}}
function failureOf(error){let kind=failureKind(error),{status,message}=Object(error),readOnly=kind==="permission"&&/not accessible|must have/iu.test(String(message)),
open=kind==="server"||kind==="network";return{readOnly,refused:status===422,open,retryable:open||kind==="rate-limit"||kind==="deadline",reason:explain(error)}}function isGone(error){
return failureKind(error)==="not-found"}function graphqlKind(error){let errors=field(error,"errors"),types=Array.isArray(errors)?errors.map(one=>String(field(Object(
one),"type"))):[];return types.includes("RATE_LIMITED")?"rate-limit":types.includes("FORBIDDEN")||types.includes("INSUFFICIENT_SCOPES")?"permission":types.includes(
"NOT_FOUND")?"not-found":types.some(type=>/LIMIT|TIMEOUT/.test(type))||/timed? ?out|something went wrong/i.test(error.message)?"server":"refused"}function isRateLimit(message,{
headers}){return headers["x-ratelimit-remaining"]==="0"||headers["retry-after"]!==void 0||/\brate limit|abuse detection/i.test(message)}function remedy(said,answer){
let needed=answer?.headers["x-accepted-github-permissions"],permissions=typeof needed=="string"?oneLine(needed):"";return answer?.headers["x-github-sso"]!==void 0?
"authorise the token for the organisation's single sign-on":permissions!==""?`it needs ${permissions}: grant it under permissions: in the workflow`:/not accessible by (?:integration|personal access token)/i.
test(said)?"grant it under permissions: in the workflow; on pull_request from a fork it only reads, whatever is granted":"GitHub says why"}function resetTime(answer){
let after=Number(answer?.headers["retry-after"]);if(after>0)return`in ${after} s`;let reset=Number(answer?.headers["x-ratelimit-reset"]);return Number.isFinite(
reset)&&reset>0&&reset<1e11?`after ${new Date(reset*1e3).toISOString().replace(/\.\d+Z$/,"Z")}`:"in a few minutes"}function answerOf(error){let response=field(error,
"response");if(response?.status!==void 0)return{status:response.status,headers:response.headers??{}}}function pathOf(url){return url===void 0?"":oneLine(URL.canParse(
url)?new URL(url).pathname:url.split("?")[0]??"")}function oneLine(text){let line=text.replace(/\s+/g," ").trim();return line.length>300?`${line.slice(0,299)}\u2026`:
line}function field(of,name){return of[name]}var batch=50,mostFailures=8;async function readTexts(source,places,signal){let answers=[],open=[];for(let start=0;start<places.length;start+=batch)open.push(places.
slice(start,start+batch));open.reverse();let failures=0,givenUp="";for(let part=open.pop();part;part=open.pop()){if(givenUp!==""){answers.push(...failed(part,givenUp));
continue}let answer=await ask(source,part,signal);if(!isFailure(answer)){answers.push(...answer);continue}failures++,(!answer.again||failures===mostFailures)&&(givenUp=
answer.reason);let middle=Math.ceil(part.length/2);givenUp!==""||part.length===1?answers.push(...failed(part,answer.reason)):open.push(part.slice(middle),part.slice(
0,middle))}return answers}async function ask({client,owner,repo,count},places,signal){let expressions=Object.fromEntries(places.map(({commit,path},index)=>[`e${index}`,
`${commit}:${path}`]));count();try{let data=await client.graphql(query(places.length),{owner,name:repo,...expressions,request:{signal}});return answersOf(data?.
repository,places,new Map)}catch(error){let{data,errors}=error,single=Array.isArray(errors)?errorsByField(errors):void 0;return data?.repository&&single?answersOf(
data.repository,places,single):queryFailure(error)}}function queryFailure(error){let kind=failureKind(error);return{reason:explain(error),again:kind==="server"||
kind==="network"}}function query(count){let names=Array.from({length:count},(_,index)=>`e${index}`),variables=names.map(name=>`, $${name}: String!`).join(""),fields=names.
map(name=>`${name}: object(expression: $${name}) { ...content }`).join(`
    `);return`query ($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
fragment content on GitObject { __typename ... on Blob { isBinary isTruncated text } }`}function answersOf(repository,places,errors){return repository?places.map(
(_,index)=>{let failure=errors.get(`e${index}`);if(failure!==void 0)return{type:"failed",reason:`GitHub did not tell its content: ${failure}`};let object=repository[`\
e${index}`];if(object===null)return{type:"absent"};if(object===void 0)return{type:"failed",reason:"GitHub left it out of its answer"};if(object.__typename!=="Bl\
ob")return{type:"failed",reason:`it is a ${String(object.__typename)}`};let{text}=object;return object.isBinary!==!0&&object.isTruncated===!1&&typeof text=="str\
ing"?{type:"text",text}:{type:"blob"}}):queryFailure(new Error("GitHub answered a query without a result"))}function errorsByField(errors){let found=new Map;for(let error of errors){
let{path,message}=Object(error),field3=Array.isArray(path)&&path[0]==="repository"?path[1]:void 0;if(typeof field3!="string")return;found.set(field3,String(message).
slice(0,300))}return found}function failed(places,reason){return places.map(()=>({type:"failed",reason}))}var mostCompared=300;function createReader(client,{owner,repo}){let requests=0,count=()=>{requests++},options=signal=>signal?{request:{signal}}:{};return{requests:()=>requests,
async compare(base,head,signal){count();let{data}=await client.rest.repos.compareCommitsWithBasehead({owner,repo,basehead:`${base}...${head}`,per_page:1,...options(
signal)});return{base:commitId(field2(field2(data,"base_commit"),"sha"),"a commit"),mergeBase:commitId(field2(field2(data,"merge_base_commit"),"sha"),"a merge b\
ase"),files:data.files!==void 0&&data.files.length<mostCompared?data.files:void 0}},async commitOf(ref,signal){count();let{data}=await client.rest.repos.getCommit(
{owner,repo,ref:ref.replace(/^refs\/(?=heads\/|tags\/)/,""),mediaType:{format:"sha"},...options(signal)}),answer=isBuffer(data)?Buffer.from(data).toString():data;
return commitId(typeof answer=="string"?answer.trim():field2(answer,"sha"),"a commit")},async parentsOf(commit,signal){count();let{data}=await client.rest.git.getCommit(
{owner,repo,commit_sha:commit,...options(signal)});return data.parents.map(({sha})=>commitId(sha,"a parent"))},async tree(id,recursive,signal){count();try{let{data}=await client.
rest.git.getTree({owner,repo,tree_sha:id,...recursive?{recursive:"1"}:{},...options(signal)});return treeOf(data)??{reason:`GitHub answered something that is no\
t the tree ${id}`}}catch(error){return{reason:explain(error)}}},texts:(places,signal)=>readTexts({client,owner,repo,count},places,signal),async blob(id,signal){
count();try{let{data}=await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{owner,repo,file_sha:id,mediaType:{format:"raw"},request:{signal,parseSuccessResponseBody:!1}});
return Buffer.from(await new Response(data).arrayBuffer())}catch(error){return{reason:explain(error)}}}}}function treeOf(data){let[tree,truncated]=[field2(data,
"tree"),field2(data,"truncated")];if(!Array.isArray(tree))return;let entries=tree.flatMap(entry=>{let[path,mode,sha,size]=["path","mode","sha","size"].map(name=>field2(
entry,name));return typeof path!="string"||typeof mode!="string"||typeof sha!="string"?[]:[{path,mode,sha,...typeof size=="number"?{size}:{}}]});return entries.
length===tree.length?{entries,truncated:truncated!==!1}:void 0}function commitId(value,what){if(typeof value=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
return value;throw new Error(`GitHub answered something that does not tell ${what}`)}function isBuffer(data){return Object.prototype.toString.call(data)==="[obj\
ect ArrayBuffer]"}function field2(of,name){return typeof of=="object"&&of!==null?of[name]:void 0}async function readFileAt(client,{owner,repo,path,ref},signal){let reader=createReader(client,{owner,repo});try{let commit=await reader.commitOf(ref,signal),[found]=await reader.
texts([{commit,path}],signal);if(found?.type==="text")return{text:found.text,commit};let passing=found?.type==="failed";return{reason:found===void 0?"GitHub did\
 not tell it":passing?found.reason:{absent:"there is no such file",blob:"it is no text, or too large for one"}[found.type],passing,hidden:!1}}catch(error){let kind=failureKind(
error),passing=["deadline","network","rate-limit","server"].includes(kind);return{reason:explain(error),passing,hidden:["not-found","permission","credentials"].
includes(kind)}}}export{failureKind,explain,failureOf,isGone,createReader,readFileAt};

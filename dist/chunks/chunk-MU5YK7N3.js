import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{connect,notHeld,openPulls,outcomeOf,readPull,refused,reviewChange,statusOf,worst}from"./chunk-3P54PHYA.js";import{tellNotReviewed}from"./chunk-IXHRDZNY.js";
import{info,setOutput,warning}from"./chunk-76JFO6B7.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import{explain}from"./chunk-G5RJ4YTH.js";import{
isFailure}from"./chunk-CSK74LBQ.js";import{terminal}from"./chunk-J245M3L4.js";async function listOpen(inputs){let signal=timeLimit(inputs.deadlineMs);return openPulls(connect(inputs,{signal,readOnly:!0}),inputs,signal)}async function findHead(target,inputs){
let[named,open]=await Promise.all([target.type==="pull-request"?namedPull(target,inputs):void 0,listOpen(inputs)]);if(named!==void 0&&(isFailure(named)||"nothin\
g"in named))return named;if(isFailure(open))return open;if(named!==void 0){let{pull}=named,others=open.pulls.filter(({head,number})=>head===pull.head&&number!==
pull.number);return{head:{sha:pull.head,pulls:[pull,...others]}}}return target.type==="head"?withHead(target,open):{nothing:"there is nothing to review"}}function withHead({
sha,branch,repository},open){let pulls=open.pulls.filter(({head})=>head===sha);if(pulls.length>0)return{head:{sha,pulls}};let short=sha.slice(0,7),now=open.pulls.
find(pull=>pull.repository===repository&&pull.branch===branch);return repository!==void 0&&now!==void 0?{nothing:`#${now.number} has moved on from ${short}; the\
 run for ${now.head.slice(0,7)} reviews it`}:open.whole?{nothing:`no open pull request has the head ${short}: there is nothing to review`}:{reason:`none of the ${open.
pulls.length} newest open pull requests has the head ${short}`}}async function namedPull(target,inputs){let signal=timeLimit(inputs.deadlineMs);try{let pull=await readPull(
target,connect(inputs,{signal,readOnly:!0}),inputs,signal);return isFailure(pull)?pull.moved===!0?{nothing:pull.reason}:pull:pull.merge.open?{pull}:{nothing:`#${pull.
number} is closed: there is nothing to review`}}catch(error){return{reason:explain(error)}}}var gone="The repository that this pull request comes from is gone: open it again from one that exists";async function announce(sha,{run},statuses,{since,stands=statuses.
standing(sha)}={}){let standing=await stands;if(!isFailure(standing)&&standing.status!==void 0){let{state,at}=standing.status;if(state==="pending"||since===void 0||
Date.parse(at)>=Date.parse(since))return}let put=await statuses.put(sha,{state:"pending",description:"The review is under way",url:run.url},stands);if(isFailure(
put))return warning(terminal(put.reason)),put}async function reportHead(head,inputs,statuses,{announced,reading}){let outcomes=new Map,seen,reporting,isLate=!1,
report=()=>{let[first,...others]=outcomes.values();if(first!==void 0)return seen??=lookAt(head.sha,statuses,announced),reportStatus(head.sha,[first,...others],inputs,
statuses,seen)};for(let[index,pull]of head.pulls.entries()){let{number}=pull,isLast=index===head.pulls.length-1,outcome=await outcomeFor(pull,head,inputs,index===
0?reading:void 0,{held(){isLast&&(seen=lookAt(head.sha,statuses,announced))},told(held){outcomes.set(number,{...outcomeOf(held.review),...held,number}),isLast&&
(reporting=report())}});outcome!==void 0&&(isLate=reporting!==void 0&&outcomes.get(number)?.lasts!==outcome.lasts,outcomes.set(number,{...outcome,number}))}let reported=await(reporting??
report());return isLate?(seen=void 0,await report()??"moved"):reported??"moved"}async function outcomeFor({number,base,repository},head,inputs,reading,beside){if(repository===
void 0)return refused(gone);let report=head.pulls.length>1?inputs.report.replace(/(?:\.json)?$/,`-${number}.json`):inputs.report,target={type:"pull-request",number,
head:head.sha,base,quiet:!1},held=await reviewChange(target,{...inputs,report},beside,reading);if(!isFailure(held))return{...outcomeOf(held.review,held),...held};
if(held.moved===!0){info(terminal(held.reason));return}return await tellNotReviewed(held),notHeld(held.problems?.[0]??held.reason)}function lookAt(sha,statuses,announced){
return{stands:(async()=>(await announced,statuses.standing(sha)))(),foreign:foreignOutcome(sha,statuses)}}async function reportStatus(sha,outcomes,{run},statuses,before=lookAt(
sha,statuses)){let all=outcomes;for(let look of[()=>before,()=>lookAt(sha,statuses)]){let{stands,foreign}=look(),[first,...others]=all;all=[first,...others,...await foreign];
let put=await statuses.put(sha,statusOf(all,run.url),stands);if(isFailure(put))return put}let{verdict,state,sentence}=worst(all);return setOutput("verdict",verdict),
setOutput("blocked",verdict==="block"||verdict==="incomplete"),info(`${sha.slice(0,7)}: ${state}, ${terminal(sentence)}`),"set"}async function foreignOutcome(sha,statuses){
let looked=await statuses.foreign(sha);return isFailure(looked)?(warning(terminal(looked.reason)),[notHeld(looked.reason)]):looked.sentence===void 0?[]:[refused(
looked.sentence)]}export{listOpen,findHead,announce,reportHead,reportStatus};

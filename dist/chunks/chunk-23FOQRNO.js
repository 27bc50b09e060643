import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{connect,notHeld,openPulls,outcomeOf,readPull,refused,reviewChange,statusOf,worst}from"./chunk-XB5ALPWK.js";import{explain}from"./chunk-FQIC5ZZG.js";
import{tellNotReviewed}from"./chunk-WWY6NEYS.js";import{info,setOutput,warning}from"./chunk-IS66ZHZS.js";import{timeLimit}from"./chunk-KSIKYTZN.js";
import{terminal}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";async function listOpen(inputs){let signal=timeLimit(inputs.deadlineMs);return openPulls(connect(inputs,{signal,readOnly:!0}),inputs,signal)}async function findHead(target,inputs){
let named=target.type==="pull-request"?await namedPull(target,inputs):void 0;if(named!==void 0&&(isFailure(named)||"nothing"in named))return named;let open=await listOpen(
inputs);if(isFailure(open))return open;if(named!==void 0){let{pull}=named,others=open.pulls.filter(({head,number})=>head===pull.head&&number!==pull.number);return{
head:{sha:pull.head,pulls:[pull,...others]}}}return target.type==="head"?withHead(target,open):{nothing:"there is nothing to review"}}function withHead({sha,branch,
repository},open){let pulls=open.pulls.filter(({head})=>head===sha);if(pulls.length>0)return{head:{sha,pulls}};let short=sha.slice(0,7),now=open.pulls.find(pull=>pull.
repository===repository&&pull.branch===branch);return repository!==void 0&&now!==void 0?{nothing:`#${now.number} has moved on from ${short}; the run for ${now.head.
slice(0,7)} reviews it`}:open.whole?{nothing:`no open pull request has the head ${short}: there is nothing to review`}:{reason:`none of the ${open.pulls.length}\
 newest open pull requests has the head ${short}`}}async function namedPull(target,inputs){let signal=timeLimit(inputs.deadlineMs);try{let pull=await readPull(target,
connect(inputs,{signal,readOnly:!0}),inputs,signal);return isFailure(pull)?pull.moved===!0?{nothing:pull.reason}:pull:pull.open?{pull}:{nothing:`#${pull.number}\
 is closed: there is nothing to review`}}catch(error){return{reason:explain(error)}}}var gone="The repository that this pull request comes from is gone: open it again from one that exists";async function announce(sha,{run},statuses,since){let standing=await statuses.
standing(sha);if(!isFailure(standing)&&standing.status!==void 0){let{state,at}=standing.status;if(state==="pending"||since===void 0||Date.parse(at)>=Date.parse(
since))return}let put=await statuses.put(sha,{state:"pending",description:"The review is under way",url:run.url});if(isFailure(put))return warning(terminal(put.
reason)),put}async function reportHead(head,inputs,statuses){let outcomes=[];for(let pull of head.pulls){let outcome=await outcomeFor(pull,head,inputs);outcome!==
void 0&&outcomes.push({...outcome,number:pull.number})}let[first,...others]=outcomes;return first===void 0?"moved":reportStatus(head.sha,[first,...others],inputs,
statuses)}async function outcomeFor({number,repository},head,inputs){if(repository===void 0)return refused(gone);let report=head.pulls.length>1?inputs.report.replace(
/(?:\.json)?$/,`-${number}.json`):inputs.report,held=await reviewChange({type:"pull-request",number,head:head.sha,quiet:!1},{...inputs,report});if(!isFailure(held))
return{...outcomeOf(held.review),...held};if(held.moved===!0){info(terminal(held.reason));return}return await tellNotReviewed(held),notHeld(held.problems?.[0]??
held.reason)}async function reportStatus(sha,outcomes,{run},statuses){let all=outcomes;for(let look=1;look<=2;look++){let[first,...others]=all;all=[first,...others,
...await foreignOutcome(sha,statuses)];let put=await statuses.put(sha,statusOf(all,run.url));if(isFailure(put))return put}let{verdict,state,sentence}=worst(all);
return setOutput("verdict",verdict),setOutput("blocked",verdict==="block"||verdict==="incomplete"),info(`${sha.slice(0,7)}: ${state}, ${terminal(sentence)}`),"s\
et"}async function foreignOutcome(sha,statuses){let looked=await statuses.foreign(sha);return isFailure(looked)?(warning(terminal(looked.reason)),[notHeld(looked.
reason)]):looked.sentence===void 0?[]:[refused(looked.sentence)]}export{listOpen,findHead,announce,reportHead,reportStatus};

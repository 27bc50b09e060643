import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{announce,listOpen,reportHead}from"./chunk-23FOQRNO.js";import{connect,isMadeAgainst,isUnderWay,lasts,openStatuses,refused,statusOf}from"./chunk-XB5ALPWK.js";
import"./chunk-ZPNDXYNQ.js";import"./chunk-E5RTYIA5.js";import"./chunk-4FZHWUA5.js";import"./chunk-2GHNYZEB.js";import"./chunk-Z5MADMUW.js";
import{createReader,explain}from"./chunk-FQIC5ZZG.js";import"./chunk-ESMCCK43.js";import"./chunk-7MY2XXJA.js";import"./chunk-TC32EW2T.js";
import"./chunk-ZWXJFMLL.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";
import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";import"./chunk-WWY6NEYS.js";import{error,info,warning}from"./chunk-IS66ZHZS.js";
import"./chunk-IP62MNMO.js";import"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import"./chunk-IVY6XWG3.js";import"./chunk-XOZSSJGL.js";
import"./chunk-KFO63NI3.js";import"./chunk-QND6CVXM.js";import"./chunk-HC26A2FY.js";import"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";
import"./chunk-U6ZO7KR5.js";import"./chunk-6XSYN53H.js";import"./chunk-3ABDMMVM.js";import"./chunk-O342E5LI.js";import"./chunk-NHS4GF2G.js";
import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";
import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";
import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import{groupBy}from"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";
import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import{terminal}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var mostHeads=100,longest=2700*1e3,reasons=["no status","not finished","base moved","not lasting"];async function sweep(inputs){let open=await listOpen(inputs);
if(isFailure(open))return open;let heads=headsOf(open.pulls),looked=rotated(heads,inputs.run.number).slice(0,mostHeads),statuses=await openStatuses(inputs),seen=await look(
looked,inputs,statuses);if(isFailure(seen))return seen;let due=reasons.flatMap(reason=>seen.filter(one=>one.reason===reason)),end=Date.now()+longest,failures=[],
reviewed=0;for(let{head}of due.slice(0,inputs.sweepLimit)){if(Date.now()>end||inputs.stop.aborted)break;reviewed++,await announce(head.sha,inputs,statuses);let reported=await reportHead(
head,inputs,statuses);typeof reported=="object"&&failures.push(`${head.sha.slice(0,7)}: ${reported.reason}`)}let current=seen.filter(({reason,standing})=>reason===
void 0&&standing?.state==="success");for(let one of current)failures.push(...await lookAgain(one,inputs,statuses));for(let failure of failures)error(`The verdic\
t could not be reported: ${terminal(failure)}`);let unseen=heads.length-looked.length,rest=`${due.length-reviewed} left for the next run${unseen>0?`, ${unseen} \
not looked at`:""}`;return info(`Heads of open pull requests: ${heads.length}; ${reviewed} reviewed, ${rest}${open.whole?"":"; the list was cut"}`),failures.length>
0?2:0}function headsOf(pulls){return[...groupBy(pulls,({head})=>head)].map(([sha,of])=>({sha,pulls:of}))}function rotated(heads,run){let start=heads.length<=mostHeads?
0:run*mostHeads%heads.length;return[...heads.slice(start),...heads.slice(0,start)]}async function look(heads,inputs,statuses){let signal=timeLimit(inputs.deadlineMs),
reader=createReader(connect(inputs,{signal,readOnly:!0}),inputs),bases=new Set(heads.flatMap(({pulls})=>pulls.map(({base})=>base))),tips=new Map;try{for(let ref of bases)
tips.set(ref,{ref,commit:await reader.commitOf(`heads/${ref}`,signal)})}catch(error2){return{reason:explain(error2)}}let seen=[];for(let head of heads){let own=head.
pulls.flatMap(({base,repository})=>repository===void 0?[]:tips.get(base)??[]),standing=await statuses.standing(head.sha);if(isFailure(standing))return standing;
let{status}=standing;seen.push({head,tips:own,standing:status,reason:reasonOf(status,own,inputs)})}return seen}function reasonOf(status,tips,inputs){if(status===
void 0)return"no status";if(status.state==="pending")return isUnderWay(status,inputs)?void 0:"not finished";if(!isMadeAgainst(status,tips))return lasts(status)?
"base moved":"not lasting"}async function lookAgain({head,tips},{run},statuses){let looked=await statuses.foreign(head.sha);if(isFailure(looked))return warning(
terminal(looked.reason)),[];if(looked.sentence===void 0)return[];let outcome=refused(looked.sentence),made=tips.map(tip=>({...outcome,tip})),put=await statuses.
put(head.sha,statusOf([outcome,...made],run.url));return isFailure(put)?[`${head.sha.slice(0,7)}: ${put.reason}`]:[]}export{sweep};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isTrusted,openStatuses,outcomeOf,refused,reviewChange,statusOf}from"./chunk-XB5ALPWK.js";import"./chunk-ZPNDXYNQ.js";import"./chunk-E5RTYIA5.js";
import{exitCode}from"./chunk-4FZHWUA5.js";import"./chunk-2GHNYZEB.js";import"./chunk-Z5MADMUW.js";import"./chunk-FQIC5ZZG.js";import"./chunk-ESMCCK43.js";
import"./chunk-7MY2XXJA.js";import"./chunk-TC32EW2T.js";import"./chunk-ZWXJFMLL.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";
import{error,info,setOutput,summary}from"./chunk-IS66ZHZS.js";import"./chunk-IP62MNMO.js";import"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";
import"./chunk-IVY6XWG3.js";import"./chunk-XOZSSJGL.js";import"./chunk-KFO63NI3.js";import"./chunk-QND6CVXM.js";import"./chunk-HC26A2FY.js";
import"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";import"./chunk-U6ZO7KR5.js";import"./chunk-6XSYN53H.js";import"./chunk-3ABDMMVM.js";
import"./chunk-O342E5LI.js";import"./chunk-NHS4GF2G.js";import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";
import"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";
import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";import"./chunk-CIIUSIQ6.js";import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";
import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";
import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";
import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";
import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";
import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{markdown,terminal}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";async function reportJob(held,inputs){let{review,tip,url}=held,code=exitCode(review);if(!isTrusted(inputs.run.event))return code;let statuses=await openStatuses(
inputs),looked=await statuses.foreign(review.range.head);if(isFailure(looked))return looked.forbidden?info(terminal(looked.reason)):error(terminal(looked.reason)),
looked.forbidden?code:Math.max(code,1);if(looked.sentence===void 0)return code;let said=`${looked.sentence}. Remove it and push again`;error(terminal(said)),setOutput(
"blocked",!0),process.env.GITHUB_STEP_SUMMARY&&await summary.addRaw(`
\u26D4 ${markdown(said)}
`).write();let outcomes=[{...outcomeOf(review),tip,...url&&{url}},refused(looked.sentence)],put=await statuses.put(review.range.head,statusOf(outcomes,inputs.run.
url));return isFailure(put)&&info(terminal(put.reason)),Math.max(code,1)}async function act(target,inputs){if(target.type==="sweep")return(await import("./sweep-WPCBNWBR.js")).sweep(inputs);if(target.type==="comment")return(await import("./command-SXRG2VMD.js")).
answerCommand(target,inputs);let isPush=target.type==="range"&&target.group===void 0;if(target.type!=="head"&&(inputs.check==="job"||isPush))return asJob(target,
inputs);let{reviewGroup,reviewHead}=await import("./by-status-EVC27NC2.js");return target.type==="range"?reviewGroup(target,inputs):reviewHead(target,inputs)}
async function asJob(target,inputs){let job={...inputs,check:"job"},isAgain=target.type==="pull-request"&&inputs.run.attempt>1,held=await reviewChange(isAgain?{
...target,quiet:!1}:target,job);return isFailure(held)?held:reportJob(held,job)}export{act};

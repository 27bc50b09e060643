import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readTick}from"./chunk-BE2EWSQC.js";import{isTrusted,openStatuses,outcomeOf,refused,reviewChange,statusOf}from"./chunk-3P54PHYA.js";import"./chunk-MT4NQTTG.js";
import"./chunk-K7OPDNHR.js";import"./chunk-2GHNYZEB.js";import"./chunk-UZY2Y3P5.js";import"./chunk-UZSTJLMS.js";import"./chunk-EO7ESCUT.js";
import"./chunk-RQ5T7NFC.js";import"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import"./chunk-KFWJI3EH.js";
import"./chunk-66U5IU7Z.js";import"./chunk-35F5YAA2.js";import"./chunk-M44UVA23.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-5EJPHIGP.js";import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-XTEN3E5D.js";import"./chunk-BOXEBWNY.js";
import"./chunk-E7GO2SUJ.js";import{error,info,setOutput,summary}from"./chunk-76JFO6B7.js";import"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";
import"./chunk-UBGA7G52.js";import"./chunk-7MY2XXJA.js";import"./chunk-IP62MNMO.js";import"./chunk-G5RJ4YTH.js";import"./chunk-67UCHX6U.js";
import"./chunk-36OZQ2Y4.js";import"./chunk-H2TXORGZ.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";
import"./chunk-NKV2NNYY.js";import{exitCode}from"./chunk-55ADGF4Z.js";import"./chunk-VXAL6EPZ.js";import"./chunk-Y56JJB3B.js";import"./chunk-5GNEN77J.js";
import"./chunk-URJFY3SD.js";import"./chunk-F5AXPC6M.js";import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";
import"./chunk-LFR352YB.js";import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";
import"./chunk-QRWDQ43Y.js";import"./chunk-JDZ3NIPG.js";import"./chunk-CIIUSIQ6.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";
import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";
import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";
import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";
import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";
import"./chunk-NQF5Z2IG.js";import{markdown,terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";async function lookAtChecks(head,inputs){if(!isTrusted(inputs.run.event))return;let statuses=await openStatuses(inputs);return{statuses,looked:await statuses.foreign(
head)}}async function reportJob({review,tip,url},checks,inputs){let code=exitCode(review);if(checks===void 0)return code;let{statuses,looked}=checks;if(isFailure(
looked))return looked.forbidden?info(terminal(looked.reason)):error(terminal(looked.reason)),looked.forbidden?code:Math.max(code,1);if(looked.sentence===void 0)
return code;let said=`${looked.sentence}. Remove it and push again`;error(terminal(said)),setOutput("blocked",!0),process.env.GITHUB_STEP_SUMMARY&&await summary.
addRaw(`
\u26D4 ${markdown(said)}
`).write();let outcomes=[{...outcomeOf(review),tip,...url&&{url}},refused(looked.sentence)],put=await statuses.put(review.range.head,statusOf(outcomes,inputs.run.
url));return isFailure(put)&&info(terminal(put.reason)),Math.max(code,1)}async function act(target,inputs){if(target.type==="sweep")return(await import("./sweep-JSIUNDRF.js")).sweep(inputs);if(target.type==="comment")return answerComment(
target,inputs);let isPush=target.type==="range"&&target.group===void 0;if(target.type!=="head"&&(inputs.check==="job"||isPush))return asJob(target,inputs);let{reviewGroup,
reviewHead}=await import("./by-status-3MGRXXT2.js");return target.type==="range"?reviewGroup(target,inputs):reviewHead(target,inputs)}async function answerComment(target,inputs){
let tick=readTick(target);return tick!==void 0?(await import("./box-Z7EYHUMC.js")).answerBox(target,tick,inputs):(await import("./command-GFICJJBV.js")).
answerCommand(target,inputs)}async function asJob(target,inputs){let job={...inputs,check:"job"},isAgain=target.type==="pull-request"&&inputs.run.attempt>1,checks,
held=await reviewChange(isAgain?{...target,quiet:!1}:target,job,{held:head=>{checks=lookAtChecks(head,job)}});return isFailure(held)?held:reportJob(held,await checks,
job)}export{act};

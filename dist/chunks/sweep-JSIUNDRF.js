import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{announce,listOpen,reportHead}from"./chunk-MU5YK7N3.js";import{connect,isMadeAgainst,isOver,isUnderWay,lasts,openStatuses,refused,statusOf}from"./chunk-3P54PHYA.js";
import"./chunk-MT4NQTTG.js";import"./chunk-K7OPDNHR.js";import"./chunk-2GHNYZEB.js";import"./chunk-UZY2Y3P5.js";import"./chunk-UZSTJLMS.js";
import"./chunk-EO7ESCUT.js";import"./chunk-RQ5T7NFC.js";import"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";
import"./chunk-KFWJI3EH.js";import"./chunk-66U5IU7Z.js";import"./chunk-35F5YAA2.js";import"./chunk-M44UVA23.js";import"./chunk-R6EKOS6D.js";
import"./chunk-ADQ2DZP2.js";import"./chunk-5EJPHIGP.js";import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-XTEN3E5D.js";
import"./chunk-BOXEBWNY.js";import"./chunk-E7GO2SUJ.js";import"./chunk-IXHRDZNY.js";import{error,info,warning}from"./chunk-76JFO6B7.js";
import"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import"./chunk-UBGA7G52.js";import"./chunk-7MY2XXJA.js";import"./chunk-IP62MNMO.js";
import{createReader,explain}from"./chunk-G5RJ4YTH.js";import"./chunk-67UCHX6U.js";import"./chunk-36OZQ2Y4.js";import"./chunk-H2TXORGZ.js";
import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";import"./chunk-55ADGF4Z.js";
import"./chunk-VXAL6EPZ.js";import"./chunk-Y56JJB3B.js";import"./chunk-5GNEN77J.js";import"./chunk-URJFY3SD.js";import"./chunk-F5AXPC6M.js";
import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-LFR352YB.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-JDZ3NIPG.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";
import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";
import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import{groupBy}from"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";var mostHeads=100,longest=2700*1e3,reasons=["no status","not finished","waiver ended","base moved","not lasting"];async function sweep(inputs){let statuses=await openStatuses(
inputs),open=await listHeads(inputs,statuses);if(isFailure(open))return open;let heads=headsOf(open.pulls),looked=rotated(heads,inputs.run.number).filter(({sha},at)=>at<
mostHeads||open.standing.has(sha)),seen=await look(looked,open.standing,inputs,statuses);if(isFailure(seen))return seen;let due=reasons.flatMap(reason=>seen.filter(
one=>one.reason===reason)),end=Date.now()+longest,failures=[],reviewed=0;for(let{head}of due.slice(0,inputs.sweepLimit)){if(Date.now()>end||inputs.stop.aborted)
break;reviewed++;let announced=announce(head.sha,inputs,statuses),reported=await reportHead(head,inputs,statuses,{announced});typeof reported=="object"&&failures.
push(`${head.sha.slice(0,7)}: ${reported.reason}`)}let current=seen.filter(({reason,standing})=>reason===void 0&&standing?.state==="success");for(let one of current.
slice(0,mostHeads))failures.push(...await lookAgain(one,inputs,statuses));for(let failure of failures)error(`The verdict could not be reported: ${terminal(failure)}`);
let unseen=heads.length-looked.length+Math.max(0,current.length-mostHeads),rest=`${due.length-reviewed} left for the next run${unseen>0?`, ${unseen} not looked \
at`:""}`;return info(`Heads of open pull requests: ${heads.length}; ${reviewed} reviewed, ${rest}${open.whole?"":"; the list was cut"}`),failures.length>0?2:0}async function listHeads(inputs,statuses){
let open=await statuses.ofOpen(timeLimit(inputs.deadlineMs));if(!isFailure(open))return open;info(`${terminal(open.reason)}; each is asked for on its own`);let listed=await listOpen(
inputs);return isFailure(listed)?listed:{...listed,standing:new Map}}function headsOf(pulls){return[...groupBy(pulls,({head})=>head)].map(([sha,of])=>({sha,pulls:of}))}
function rotated(heads,run){let start=heads.length<=mostHeads?0:run*mostHeads%heads.length;return[...heads.slice(start),...heads.slice(0,start)]}async function look(heads,known,inputs,statuses){
let signal=timeLimit(inputs.deadlineMs),reader=createReader(connect(inputs,{signal,readOnly:!0}),inputs),bases=new Set(heads.flatMap(({pulls})=>pulls.map(({base})=>base))),
tips=new Map;try{for(let ref of bases)tips.set(ref,{ref,commit:await reader.commitOf(`heads/${ref}`,signal)})}catch(error2){return{reason:explain(error2)}}let seen=[];
for(let head of heads){let own=head.pulls.flatMap(({base,repository})=>repository===void 0?[]:tips.get(base)??[]),standing=known.get(head.sha)??await statuses.standing(
head.sha);if(isFailure(standing))return standing;let{status}=standing;seen.push({head,tips:own,standing:status,reason:reasonOf(status,head,own,inputs)})}return seen}
function reasonOf(status,{pulls},tips,inputs){if(status===void 0)return"no status";if(status.state==="pending")return isUnderWay(status,inputs)?void 0:"not fini\
shed";if(isOver(status,new Date))return"waiver ended";if(status.state==="success"&&pulls.some(({repository})=>repository===void 0))return"base moved";if(!isMadeAgainst(
status,tips))return lasts(status)?"base moved":"not lasting"}async function lookAgain({head,tips},{run},statuses){let looked=await statuses.foreign(head.sha);if(isFailure(
looked))return warning(terminal(looked.reason)),[];if(looked.sentence===void 0)return[];let outcome=refused(looked.sentence),made=tips.map(tip=>({...outcome,tip})),
put=await statuses.put(head.sha,statusOf([outcome,...made],run.url));return isFailure(put)?[`${head.sha.slice(0,7)}: ${put.reason}`]:[]}export{sweep};

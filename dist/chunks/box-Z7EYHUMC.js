import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readComment,recheck}from"./chunk-RYAQIO2L.js";import"./chunk-MU5YK7N3.js";import{putBack}from"./chunk-BE2EWSQC.js";import{connect,isOurs,
mayWrite,putReply,react,sameBody}from"./chunk-3P54PHYA.js";import"./chunk-MT4NQTTG.js";import"./chunk-K7OPDNHR.js";import"./chunk-2GHNYZEB.js";
import"./chunk-UZY2Y3P5.js";import"./chunk-UZSTJLMS.js";import"./chunk-EO7ESCUT.js";import"./chunk-RQ5T7NFC.js";import"./chunk-SJGBBDVK.js";
import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import"./chunk-KFWJI3EH.js";import"./chunk-66U5IU7Z.js";import"./chunk-35F5YAA2.js";
import"./chunk-M44UVA23.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-5EJPHIGP.js";import"./chunk-6UFSHZL6.js";
import"./chunk-PRDJM426.js";import"./chunk-XTEN3E5D.js";import"./chunk-BOXEBWNY.js";import"./chunk-E7GO2SUJ.js";import"./chunk-IXHRDZNY.js";
import{error,info,warning}from"./chunk-76JFO6B7.js";import"./chunk-LBHWLNM3.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import"./chunk-UBGA7G52.js";
import"./chunk-7MY2XXJA.js";import"./chunk-IP62MNMO.js";import"./chunk-G5RJ4YTH.js";import"./chunk-67UCHX6U.js";import"./chunk-36OZQ2Y4.js";
import"./chunk-H2TXORGZ.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";
import"./chunk-55ADGF4Z.js";import"./chunk-VXAL6EPZ.js";import"./chunk-Y56JJB3B.js";import"./chunk-5GNEN77J.js";import"./chunk-URJFY3SD.js";
import"./chunk-F5AXPC6M.js";import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-LFR352YB.js";
import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";
import"./chunk-JDZ3NIPG.js";import"./chunk-CIIUSIQ6.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";
import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";async function answerBox(target,tick,inputs){let{number,id,author,sender}=target;if(!target.onPull||!isOurs(author,{})||sender.type!=="User")return 0;let client=connect(
inputs,{signal:timeLimit(inputs.deadlineMs+2*inputs.postingMs)}),time=()=>timeLimit(inputs.postingMs),{owner,repo}=inputs,place={owner,repo,number,id},comment=await readComment(
client,target.nodeId,time());if(isFailure(comment))return comment;if(comment==="gone")return ended("the comment is not there any more");let failed=sameBody(comment.
body,target.body)?await putBack(client,place,tick.before,time()):void 0;if(failed!==void 0&&warning(terminal(failed.reason)),!tick.alone)return ended("more than\
 the box was edited");let may=await mayWrite(client,{owner,repo,...sender},time());if(isFailure(may))return may;if(!may)return ended("the box is for those who m\
ay write");let reacted=await react(client,place,"eyes",time());reacted!==void 0&&warning(terminal(reacted.reason));let{text,failure,shows=!1}=await recheck(number,
inputs),replied=await putReply(client,place,text,time(),{onlyInPlace:shows});for(let one of[failure,replied])one!==void 0&&error(terminal(one.reason));return failure===
void 0&&replied===void 0?0:2}function ended(reason){return info(`The review is not held again: ${reason}`),0}export{answerBox};

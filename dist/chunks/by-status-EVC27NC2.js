import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{announce,findHead,reportHead,reportStatus}from"./chunk-23FOQRNO.js";import{notHeld,openStatuses,outcomeOf,reviewChange}from"./chunk-XB5ALPWK.js";
import"./chunk-ZPNDXYNQ.js";import"./chunk-E5RTYIA5.js";import"./chunk-4FZHWUA5.js";import"./chunk-2GHNYZEB.js";import"./chunk-Z5MADMUW.js";
import"./chunk-FQIC5ZZG.js";import"./chunk-ESMCCK43.js";import"./chunk-7MY2XXJA.js";import"./chunk-TC32EW2T.js";import"./chunk-ZWXJFMLL.js";
import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";import"./chunk-6UFSHZL6.js";
import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";import{tellNotReviewed}from"./chunk-WWY6NEYS.js";import{error,info}from"./chunk-IS66ZHZS.js";
import"./chunk-IP62MNMO.js";import"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";import"./chunk-IVY6XWG3.js";import"./chunk-XOZSSJGL.js";
import"./chunk-KFO63NI3.js";import"./chunk-QND6CVXM.js";import"./chunk-HC26A2FY.js";import"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";
import"./chunk-U6ZO7KR5.js";import"./chunk-6XSYN53H.js";import"./chunk-3ABDMMVM.js";import"./chunk-O342E5LI.js";import"./chunk-NHS4GF2G.js";
import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";
import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";
import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";
import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import{terminal}from"./chunk-J245M3L4.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";async function reviewHead(target,inputs){let found=await findHead(target,inputs);if(isFailure(found))return found;if("nothing"in found)return ended(found.nothing);
let{head}=found,statuses=await openStatuses(inputs),since=target.type==="head"?target.began:new Date().toISOString(),announced=await announce(head.sha,inputs,statuses,
since);if(target.type==="head"&&!target.ended)return exitOf(announced);let reported=await reportHead(head,inputs,statuses);return reported==="moved"?ended("all \
pull requests have moved on: their own runs review them"):exitOf(reported)}async function reviewGroup(target,inputs){let statuses=await openStatuses(inputs);await announce(
target.head,inputs,statuses);let held=await reviewChange(target,inputs);isFailure(held)&&await tellNotReviewed(held);let outcome=isFailure(held)?notHeld(held.problems?.[0]??
held.reason):{...outcomeOf(held.review),...held};return exitOf(await reportStatus(target.head,[outcome],inputs,statuses))}function ended(nothing){return info(terminal(
nothing)),0}function exitOf(reported){return reported===void 0||reported==="set"?0:(error(`The verdict could not be reported: ${terminal(reported.reason)}`),2)}export{reviewGroup,reviewHead};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{endOfDay,fullLevel,isBeyond}from"./chunk-SJGBBDVK.js";import{compareLevels}from"./chunk-NQF5Z2IG.js";function applyWaivers(findings,waivers,now){let used=new Set,holding=waivers.filter(waiver=>holds(waiver,now)),pick=candidates=>{for(let waiver of candidates)used.
add(waiver);let[last]=candidates.toSorted((one,other)=>endOfDay(other.expires)-endOfDay(one.expires));return last&&applied(last)};return{findings:findings.map(finding=>apply(
finding,holding.filter(waiver=>concerns(waiver,finding)),pick)),statuses:waivers.map(waiver=>{let status=isExpired(waiver,now)?"expired":isTooLong(waiver,now)?"\
too-long":void 0;return statusOf(waiver,status??(used.has(waiver)?"used":"unused"))})}}function holds(waiver,now){return!isExpired(waiver,now)&&!isTooLong(waiver,
now)}function isExpired({expires},now){return!(now.getTime()<endOfDay(expires))}function isTooLong({expires,maxDays},now){return maxDays!==void 0&&isBeyond(expires,
maxDays,now)}function applied({reason,by,expires,location,comment}){return{reason,by,expires,...location&&{location},...comment!==void 0&&{comment}}}function concerns(waiver,finding){
let{ruleId,component,location,fingerprint}=finding;return waiver.rule!==ruleId||waiver.finding!==void 0&&waiver.finding!==fingerprint||waiver.atMost!==void 0&&compareLevels(
fullLevel(finding),waiver.atMost)<0||!waiver.binds(component)?!1:waiver.file===void 0||waiver.file===location.path}function apply(finding,waivers,pick){if(waivers.
length===0)return finding;if(finding.advisories.length===0){let waiver=pick(waivers.filter(({advisory})=>advisory===void 0));return waiver===void 0?finding:{...finding,
waiver}}let advisories=finding.advisories.map(advisory=>{let waiver=pick(waivers.filter(candidate=>names(candidate,advisory)));return waiver===void 0?advisory:{
...advisory,waiver}}),given=advisories.flatMap(({waiver})=>waiver===void 0?[]:[waiver]),[soonest]=given.toSorted((one,other)=>endOfDay(one.expires)-endOfDay(other.
expires));return{...finding,advisories,...soonest!==void 0&&given.length===advisories.length?{waiver:soonest}:{}}}function names({advisory},{id,aliases}){let wanted=advisory?.
toLowerCase();return[id,...aliases].some(each=>each.toLowerCase()===wanted)}function statusOf({rule,component,advisory,by,expires,location,comment},status){return{
rule,...component===void 0?{}:{component},...advisory===void 0?{}:{advisory},by,expires,status,...location&&{file:location.path,line:location.startLine??1},...comment!==
void 0&&{comment}}}export{applyWaivers,isTooLong};

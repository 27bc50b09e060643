import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{loadLocalPolicy}from"./chunk-4QXTBK2R.js";import"./chunk-RTJHAP5F.js";import"./chunk-M5PPZWFW.js";import{isTooLong}from"./chunk-UZSTJLMS.js";
import{formatProblem}from"./chunk-EO7ESCUT.js";import{endOfDay}from"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";
import"./chunk-M44UVA23.js";import"./chunk-5EJPHIGP.js";import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";import{policyPath}from"./chunk-E7GO2SUJ.js";
import{redacted}from"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";
import"./chunk-NKV2NNYY.js";import"./chunk-5GNEN77J.js";import"./chunk-JDZ3NIPG.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";
import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";
import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";
import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";
import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";
import"./chunk-NQF5Z2IG.js";import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";async function execute({values,positionals}){let[file=policyPath]=positionals,loaded=await loadLocalPolicy(file,values);if(isFailure(loaded))return process.stderr.
write(`weighbridge: ${terminal(loaded.reason)}
`),2;let{parsed}=loaded,said="problems"in parsed?parsed.problems:parsed.warnings;for(let problem of said)process.stderr.write(`${terminal(redacted(formatProblem(
problem.location.path,problem)))}
`);if("problems"in parsed)return 2;let now=Date.now(),expired=parsed.policy.waivers.filter(({expires})=>endOfDay(expires)<now);for(let{rule,component,expires,location}of expired){
let what=[rule,component].filter(part=>part!==void 0).join(" on "),place=terminal(`${location?.path??file}:${location?.startLine??1}`);process.stdout.write(`${place}\
: the waiver of ${terminal(what)} expired on ${expires}
`)}for(let waiver of parsed.policy.waivers.filter(one=>isTooLong(one,new Date(now)))){let{rule,component,maxDays,location}=waiver,what=terminal([rule,component].
filter(part=>part!==void 0).join(" on ")),line=terminal(`${location?.path??file}:${location?.startLine??1}`);process.stdout.write(`${line}: the waiver of ${what}\
 ends more than ${maxDays} days from now, and does not count yet
`)}for(let{gap,path,expires,location}of parsed.policy.accepted){if(endOfDay(expires)>=now)continue;let place=terminal(`${location.path}:${location.startLine??1}`);
process.stdout.write(`${place}: the accepted gap ${terminal(`${gap} on ${path}`)} expired on ${expires}
`)}return process.stdout.write(`${terminal(file)} is a valid policy
`),0}export{execute};

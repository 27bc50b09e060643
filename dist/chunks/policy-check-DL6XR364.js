import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{catalogue,endOfDay,formatProblem,parsePolicy}from"./chunk-NZVGPXXS.js";import{fileProblem}from"./chunk-KNEF23N6.js";import"./chunk-377VWAE4.js";
import"./chunk-WRMLYRJK.js";import"./chunk-YKMSNTB2.js";import{policyPath}from"./chunk-PG7ER2LH.js";import"./chunk-HYDMXC5C.js";import{terminal}from"./chunk-J245M3L4.js";
import"./chunk-OKTZUGYI.js";import"./chunk-ODNZQIWS.js";import"./chunk-3VLJJ5Q5.js";import"./chunk-6IY3PSKD.js";import"./chunk-PRD5AGPP.js";
import"./chunk-CIXJXOOR.js";import"./chunk-FSEYXFMW.js";import"./chunk-HQDV5VGY.js";import"./chunk-AQNBEUPS.js";import"./chunk-C566VIJ4.js";
import"./chunk-PI5WMIUK.js";import"./chunk-2X6B64J6.js";import"./chunk-S4M4VCR4.js";import"./chunk-KINK7D3E.js";import"./chunk-S623P2ZJ.js";
import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";import"./chunk-VN5KUC6U.js";import"./chunk-6CBDKPPX.js";import"./chunk-M5F4DRZR.js";
import"./chunk-KI6PBNG7.js";import{readFile}from"node:fs/promises";async function execute({positionals}){let[file=policyPath]=positionals,content;try{content=await readFile(file,"utf8")}catch(error){return process.stderr.write(
`weighbridge: ${terminal(file)} cannot be read: ${fileProblem(error)}
`),2}let parsed=parsePolicy(content,file,catalogue),said="problems"in parsed?parsed.problems:parsed.warnings;for(let problem of said)process.stderr.write(`${terminal(
formatProblem(file,problem))}
`);if("problems"in parsed)return 2;let now=Date.now(),expired=parsed.policy.waivers.filter(({expires})=>endOfDay(expires)<now);for(let{rule,component,expires,location}of expired){
let what=[rule,component].filter(part=>part!==void 0).join(" on ");process.stdout.write(`${file}:${location.startLine??1}: the waiver of ${terminal(what)} expir\
ed on ${expires}
`)}return process.stdout.write(`${terminal(file)} is a valid policy
`),0}export{execute};

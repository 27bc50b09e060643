import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileProblem}from"./chunk-M5PPZWFW.js";import{catalogue,endOfDay,formatProblem,parsePolicy}from"./chunk-LZXABXZH.js";import"./chunk-6UDF4K6O.js";
import"./chunk-FEMI6ZQQ.js";import{redacted}from"./chunk-LBHWLNM3.js";import"./chunk-MNJEFPFF.js";import"./chunk-56GMYS36.js";import{policyPath}from"./chunk-PG7ER2LH.js";
import"./chunk-HPF5LKGM.js";import"./chunk-DUNI325L.js";import"./chunk-2VD7XHZX.js";import"./chunk-PI5WMIUK.js";import"./chunk-WCS6SP7A.js";
import"./chunk-IMB65PZ5.js";import"./chunk-ZM4ZGOFB.js";import"./chunk-4FLRFKGP.js";import"./chunk-4CVOQWCM.js";import"./chunk-BLZAMVQC.js";
import"./chunk-CLA5EWUU.js";import"./chunk-XYA5Z2HS.js";import"./chunk-S4M4VCR4.js";import"./chunk-AJMNYNFG.js";import"./chunk-A5OYSPPA.js";
import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-J6Y46O6R.js";import"./chunk-2PMG6AWX.js";import"./chunk-XT6MLETX.js";
import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";import"./chunk-CNZO3RC3.js";import"./chunk-GWDX2BPN.js";import"./chunk-RQEJKIZR.js";
import"./chunk-M5F4DRZR.js";import{terminal}from"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{readFile}from"node:fs/promises";async function execute({positionals}){let[file=policyPath]=positionals,content;try{content=await readFile(file,"utf8")}catch(error){return process.stderr.write(
`weighbridge: ${terminal(file)} cannot be read: ${fileProblem(error)}
`),2}let parsed=parsePolicy(content,file,catalogue),said="problems"in parsed?parsed.problems:parsed.warnings;for(let problem of said)process.stderr.write(`${terminal(
redacted(formatProblem(file,problem)))}
`);if("problems"in parsed)return 2;let now=Date.now(),expired=parsed.policy.waivers.filter(({expires})=>endOfDay(expires)<now);for(let{rule,component,expires,location}of expired){
let what=[rule,component].filter(part=>part!==void 0).join(" on ");process.stdout.write(`${file}:${location.startLine??1}: the waiver of ${terminal(what)} expir\
ed on ${expires}
`)}for(let{gap,path,expires,location}of parsed.policy.accepted){if(endOfDay(expires)>=now)continue;let what=terminal(`${gap} on ${path}`);process.stdout.write(`${file}\
:${location.startLine??1}: the accepted gap ${what} expired on ${expires}
`)}return process.stdout.write(`${terminal(file)} is a valid policy
`),0}export{execute};

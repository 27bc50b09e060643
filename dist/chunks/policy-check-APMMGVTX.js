import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileProblem}from"./chunk-M5PPZWFW.js";import{catalogue,endOfDay,formatProblem,parsePolicy}from"./chunk-CBM565OC.js";import"./chunk-MZZTLK7W.js";
import"./chunk-VUI2SNKO.js";import"./chunk-HY4AVDV3.js";import{redacted}from"./chunk-LBHWLNM3.js";import"./chunk-MNJEFPFF.js";import"./chunk-56GMYS36.js";
import{policyPath}from"./chunk-PG7ER2LH.js";import"./chunk-J466VHIM.js";import"./chunk-H2QXZPJH.js";import"./chunk-OKHG6YQT.js";import"./chunk-3AVNL4FX.js";
import"./chunk-PI5WMIUK.js";import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";
import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";
import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-BVMALLX6.js";import{terminal}from"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{readFile}from"node:fs/promises";async function execute({positionals}){let[file=policyPath]=positionals,content;try{content=await readFile(file,"utf8")}catch(error){return process.stderr.write(
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

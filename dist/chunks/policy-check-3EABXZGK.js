import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileProblem}from"./chunk-M5PPZWFW.js";import{catalogue,endOfDay,formatProblem,parsePolicy}from"./chunk-ESMCCK43.js";import"./chunk-TC32EW2T.js";
import"./chunk-ZWXJFMLL.js";import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";import"./chunk-PRDJM426.js";import{redacted}from"./chunk-LBHWLNM3.js";
import"./chunk-XOZSSJGL.js";import{policyPath}from"./chunk-HC26A2FY.js";import"./chunk-DNVYGQGF.js";import"./chunk-U6ZO7KR5.js";import"./chunk-3ABDMMVM.js";
import"./chunk-EUWXLM5B.js";import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";
import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";
import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";
import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import{terminal}from"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";import{readFile}from"node:fs/promises";async function execute({positionals}){let[file=policyPath]=positionals,content;try{content=await readFile(file,"utf8")}catch(error){return process.stderr.write(
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

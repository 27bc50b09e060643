import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{extendedReader}from"./chunk-RTJHAP5F.js";import{fileProblem}from"./chunk-M5PPZWFW.js";import{openGit}from"./chunk-MSTHHBIR.js";import"./chunk-K7OPDNHR.js";
import"./chunk-2GHNYZEB.js";import"./chunk-ATP3G3UV.js";import"./chunk-BOXEBWNY.js";import{redacted}from"./chunk-LBHWLNM3.js";import{untilStopped}from"./chunk-KSIKYTZN.js";
import{usualTerms}from"./chunk-H2TXORGZ.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";import{exitCode}from"./chunk-55ADGF4Z.js";
import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";
import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";
import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";
import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";
import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";import{readFile,writeFile}from"node:fs/promises";var formats=["text","markdown","json","sarif"];async function renderReview(review,format,presentation){switch(format){case"json":{let{toJson}=await import("./json-65QMMVXN.js");
return`${JSON.stringify(toJson(review),null,2)}
`}case"sarif":{let[{toSarif},{catalogue}]=await Promise.all([import("./sarif-4N5QN7RB.js"),import("./judge-WD6CNNR5.js")]);return`${JSON.stringify(toSarif(
review,catalogue),null,2)}
`}case"markdown":{let{renderPullRequest}=await import("./pull-request-2O4EKPGS.js");return`${renderPullRequest(review,{waivers:presentation.terms})}
`}case"text":{let{renderTerminal}=await import("./terminal-MIO3KKGU.js"),{width,terms,waivers,...options}=presentation;return renderTerminal(review,{...options,
...width===void 0?{}:{width},...waivers?{waivers:terms}:{}})}}}async function execute({values,positionals}){let now=new Date,format=text(values.format)??"text";if(!isFormat(format))return refuse({reason:`--format takes ${formats.
join(", ")}, not ${JSON.stringify(format)}`});let deadline=Number(text(values.deadline)??"600");if(!(deadline>0&&deadline<=86400))return refuse({reason:"--deadl\
ine takes a number of seconds, up to 86400"});let signal=untilStopped(deadline*1e3),opening=openGit(text(values.repo)??".",positionals[0],signal),{openReview}=await import("./session-IQ37HOBS.js"),
opened=await opening;if(isFailure(opened))return refuse(opened);let{source}=opened;try{let file=text(values.policy),policy=file===void 0?void 0:await readPolicy(
file);if(policy!==void 0&&isFailure(policy))return refuse(policy);let session=await openReview({source,...policy===void 0?{}:{policy},extended:extendedReader(values,
signal),osv:text(values.osv)??"api",facts:text(values.facts)??"api",offline:values.offline===!0,env:process.env,signal,now});if(isFailure(session))return refuse(
session);if("problems"in session){for(let problem of session.problems)process.stderr.write(`${terminal(redacted(problem))}
`);return refuse({reason:"the policy cannot be used, so nothing was reviewed"})}for(let warning of session.warnings)process.stderr.write(`${terminal(redacted(warning))}\

`);let result=await session.review(),output=text(values.output),rendered=await renderReview(result,format,{color:output===void 0&&process.stdout.isTTY&&!process.
env.NO_COLOR,width:process.stdout.columns,verbose:values.verbose===!0,terms:usualTerms(now),waivers:values.waivers===!0});if(output===void 0)process.stdout.write(
rendered);else try{await writeFile(output,rendered)}catch(error){return refuse({reason:`the report cannot be written to ${output}: ${fileProblem(error)}`})}return exitCode(
result)}finally{await source.close()}}async function readPolicy(path){try{return{path,text:await readFile(path,"utf8")}}catch(error){return{reason:`the policy ${path}\
 cannot be read: ${fileProblem(error)}, so nothing was reviewed`}}}function isFormat(format){return formats.includes(format)}function text(value){return typeof value==
"string"?value:void 0}function refuse({reason,hint}){return process.stderr.write(`weighbridge: ${terminal(redacted(reason))}${hint===void 0?"":`
  ${terminal(hint)}`}
`),2}export{execute};

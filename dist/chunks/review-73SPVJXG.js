import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openGit}from"./chunk-FNZWFPY3.js";import{exitCode}from"./chunk-XWNCY4PE.js";import"./chunk-QCLWAVIT.js";import{fileProblem}from"./chunk-KNEF23N6.js";
import{version}from"./chunk-GPIDGYEN.js";import{usualTerms}from"./chunk-ZWJT5ADF.js";import"./chunk-YKMSNTB2.js";import"./chunk-PG7ER2LH.js";
import{terminal}from"./chunk-J245M3L4.js";import"./chunk-PI5WMIUK.js";import"./chunk-KI6PBNG7.js";import{readFile,writeFile}from"node:fs/promises";var formats=["text","markdown","json"];async function renderReview(review,format,presentation){switch(format){case"json":{let{toJson}=await import("./json-IZTHUS72.js");
return`${JSON.stringify(toJson(review),null,2)}
`}case"markdown":{let{renderPullRequest}=await import("./pull-request-VLLM6WUJ.js");return`${renderPullRequest(review,{waivers:presentation.terms})}
`}case"text":{let{renderTerminal}=await import("./terminal-5IRNJZXD.js"),{width,terms,waivers,...options}=presentation;return renderTerminal(review,{...options,
...width===void 0?{}:{width},...waivers?{waivers:terms}:{}})}}}async function execute({values,positionals}){let now=new Date,format=text(values.format)??"text";if(!isFormat(format))return refuse(`--format takes ${formats.join(
", ")}, not ${JSON.stringify(format)}`);let deadline=Number(text(values.deadline)??"600");if(!(deadline>0&&deadline<=86400))return refuse("--deadline takes a nu\
mber of seconds, up to 86400");let signal=AbortSignal.timeout(deadline*1e3),opening=openGit(text(values.repo)??".",positionals[0],signal),{review,openFacts,openAdvisories,
basePolicy,policyOf}=await import("./reviewing-TZNPWORR.js"),opened=await opening;if("error"in opened)return refuse(opened.error.message,opened.error.hint);let{
source}=opened;try{let file=text(values.policy),policy=file===void 0?await basePolicy(source,signal):await readPolicy(file,policyOf);if("problems"in policy){for(let problem of policy.
problems)process.stderr.write(`${terminal(problem)}
`);return refuse("the policy cannot be used, so nothing was reviewed")}let sources={maxAge:policy.policy.advisoryMaxAge,now,version},advisories=openAdvisories(text(
values.osv)??"api",values.offline===!0,sources);if("problem"in advisories)return refuse(advisories.problem);let facts=openFacts(text(values.facts)??"api",values.
offline===!0,{...sources,indexes:policy.policy.indexes,env:process.env});if("problem"in facts)return refuse(facts.problem);let result=await review({source,policy:policy.
policy,policyReference:policy.place,advisories:advisories.source,facts:facts.sources,version,now,signal}),output=text(values.output),rendered=await renderReview(
result,format,{color:output===void 0&&process.stdout.isTTY&&!process.env.NO_COLOR,width:process.stdout.columns,verbose:values.verbose===!0,terms:usualTerms(now),
waivers:values.waivers===!0});if(output===void 0)process.stdout.write(rendered);else try{await writeFile(output,rendered)}catch(error){return refuse(`the report\
 cannot be written to ${output}: ${fileProblem(error)}`)}return exitCode(result)}finally{await source.close()}}async function readPolicy(file,policyOf){try{return policyOf(
await readFile(file,"utf8"),{path:file})}catch(error){return{problems:[`${file} cannot be read: ${fileProblem(error)}`]}}}function isFormat(format){return formats.
includes(format)}function text(value){return typeof value=="string"?value:void 0}function refuse(problem,hint){return process.stderr.write(`weighbridge: ${terminal(
problem)}${hint===void 0?"":`
  ${terminal(hint)}`}
`),2}export{execute};

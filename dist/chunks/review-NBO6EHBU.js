import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{basePolicy,openAdvisories,openFacts,policyOf}from"./chunk-EDDWH37I.js";import"./chunk-ESNII7IO.js";import{openGit}from"./chunk-M2ZJLXXY.js";
import{exitCode,review}from"./chunk-K6FYXFST.js";import{usualTerms}from"./chunk-A2JL4MYJ.js";import"./chunk-2GOQCETT.js";import"./chunk-377VWAE4.js";
import"./chunk-YKMSNTB2.js";import"./chunk-HYDMXC5C.js";import"./chunk-S3ALDKX5.js";import"./chunk-PG7ER2LH.js";import{version}from"./chunk-GPIDGYEN.js";
import"./chunk-WRMLYRJK.js";import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KRQVRKAP.js";import"./chunk-ODNZQIWS.js";import"./chunk-XDTCU64R.js";
import"./chunk-TYMGOZYX.js";import"./chunk-C566VIJ4.js";import"./chunk-3VLJJ5Q5.js";import"./chunk-LB7YE2TU.js";import"./chunk-KJPWWXGF.js";
import"./chunk-S623P2ZJ.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";import"./chunk-R6EKOS6D.js";import"./chunk-6UFSHZL6.js";
import"./chunk-PI5WMIUK.js";import"./chunk-23UPJA2A.js";import"./chunk-JMRDONT5.js";import"./chunk-VN5KUC6U.js";import"./chunk-ZTV4K4YN.js";
import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{readFile,writeFile}from"node:fs/promises";var formats=["text","markdown","json"];async function renderReview(review2,format,presentation){switch(format){case"json":{let{toJson}=await import("./json-XEVFTAMY.js");
return`${JSON.stringify(toJson(review2),null,2)}
`}case"markdown":{let{renderPullRequest}=await import("./pull-request-HYZFTV6B.js");return`${renderPullRequest(review2,{waivers:presentation.terms})}
`}case"text":{let{renderTerminal}=await import("./terminal-N7IBFC26.js"),{width,terms,waivers,...options}=presentation;return renderTerminal(review2,{...options,
...width===void 0?{}:{width},...waivers?{waivers:terms}:{}})}}}async function execute({values,positionals}){let now=new Date,format=text(values.format)??"text";if(!isFormat(format))return refuse(`--format takes ${formats.join(
", ")}, not ${JSON.stringify(format)}`);let deadline=Number(text(values.deadline)??"600");if(!(deadline>0&&deadline<=86400))return refuse("--deadline takes a nu\
mber of seconds, up to 86400");let signal=AbortSignal.timeout(deadline*1e3),opened=await openGit(text(values.repo)??".",positionals[0],signal);if("error"in opened)
return refuse(opened.error.message,opened.error.hint);let{source}=opened;try{let policy=await loadPolicy(source,text(values.policy),signal);if("problems"in policy){
for(let problem of policy.problems)process.stderr.write(`${terminal(problem)}
`);return refuse("the policy cannot be used, so nothing was reviewed")}let sources={maxAge:policy.policy.advisoryMaxAge,now,version},advisories=openAdvisories(text(
values.osv)??"api",values.offline===!0,sources);if("problem"in advisories)return refuse(advisories.problem);let facts=openFacts(text(values.facts)??"api",values.
offline===!0,{...sources,indexes:policy.policy.indexes,env:process.env});if("problem"in facts)return refuse(facts.problem);let result=await review({source,policy:policy.
policy,policyReference:policy.place,advisories:advisories.source,facts:facts.sources,version,now,signal}),output=text(values.output),rendered=await renderReview(
result,format,{color:output===void 0&&process.stdout.isTTY&&!process.env.NO_COLOR,width:process.stdout.columns,verbose:values.verbose===!0,terms:usualTerms(now),
waivers:values.waivers===!0});return output===void 0?process.stdout.write(rendered):await writeFile(output,rendered),exitCode(result)}finally{await source.close()}}
async function loadPolicy(source,file,signal){if(file===void 0)return basePolicy(source,signal);try{return policyOf(await readFile(file,"utf8"),{path:file})}catch(error){
return{problems:[`${file}: ${error instanceof Error?error.message:String(error)}`]}}}function isFormat(format){return formats.includes(format)}function text(value){
return typeof value=="string"?value:void 0}function refuse(problem,hint){return process.stderr.write(`weighbridge: ${terminal(problem)}${hint===void 0?"":`
  ${terminal(hint)}`}
`),2}export{execute};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview,registriesNotAsked}from"./chunk-ZPNDXYNQ.js";import{packagesOf}from"./chunk-E5RTYIA5.js";import{openGit}from"./chunk-3LVWNQDL.js";
import{exitCode}from"./chunk-4FZHWUA5.js";import"./chunk-2GHNYZEB.js";import"./chunk-Z5MADMUW.js";import"./chunk-ATP3G3UV.js";import{readRecord}from"./chunk-ESMCCK43.js";
import"./chunk-7MY2XXJA.js";import"./chunk-TC32EW2T.js";import"./chunk-ZWXJFMLL.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";
import"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";import"./chunk-XOZSSJGL.js";import{renderTerminal}from"./chunk-6VBBFZQI.js";import"./chunk-QND6CVXM.js";
import"./chunk-HC26A2FY.js";import"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";import"./chunk-U6ZO7KR5.js";import"./chunk-6XSYN53H.js";
import"./chunk-3ABDMMVM.js";import"./chunk-O342E5LI.js";import"./chunk-NHS4GF2G.js";import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";
import"./chunk-I2LED7C4.js";import"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";
import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-EUWXLM5B.js";import"./chunk-CIIUSIQ6.js";import"./chunk-G64WQQDM.js";
import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";
import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";
import"./chunk-IINV63C2.js";import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";
import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";import{mkdtemp,readFile,rm}from"node:fs/promises";import{tmpdir}from"node:os";import{join as join2}from"node:path";function openRecords(values,name){let records=[],broken=[];for(let value of values){let outcome=readRecord(value);"record"in outcome?records.push(outcome.record):
broken.push(outcome.reason)}return{id:"embedded",lookUp(queries){let{packages,gaps}=packagesOf(queries),about=packages.map(({key})=>key),unread=broken.map(reason=>({
code:"advisory-source",subject:name,reason,about}));return Promise.resolve({packages:new Map(packages.map(one=>[one.key,{package:one,records,asserted:[]}])),gaps:[
...gaps,...unread],coverage:[{source:name,asked:packages.length,answered:packages.length}]})}}}import{execFile}from"node:child_process";import{mkdir,writeFile}from"node:fs/promises";import{dirname,join}from"node:path";import{promisify}from"node:util";var run=promisify(
execFile),before={"README.md":`# Support assistant

Answers questions about our products.
`,"requirements.txt":`fastapi==0.115.6
litellm==1.82.6
numpy==2.1.3
`,Dockerfile:`FROM python:3.12-slim@sha256:${"4f".repeat(32)}
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "serve.py"]
`,"serve.py":`from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL = "acme/assistant-7b"
REVISION = "9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d"

tokenizer = AutoTokenizer.from_pretrained(MODEL, revision=REVISION)
model = AutoModelForCausalLM.from_pretrained(MODEL, revision=REVISION)
`},after={"README.md":`${before["README.md"]}
Start it with \`python serve.py\`.
`,"requirements.txt":`fastapi==0.115.6
litellm==1.82.7
numpy==2.1.3
`,Dockerfile:before.Dockerfile.replace(/^FROM .*$/m,"FROM python:3.13-slim"),"serve.py":`${before["serve.py"]}
reranker = AutoModelForCausalLM.from_pretrained("some-org/some-reranker", trust_remote_code=True)
`};async function makeRepository(dir){let git=async(...args)=>{await run("git",["-c","core.hooksPath=/dev/null","-c","commit.gpgSign=false",...args],{cwd:dir,env:environment()})};
await git("init","--quiet","--template=","."),await git("checkout","--quiet","-b","main"),await commit(dir,before,"Answer questions",git),await git("checkout","\
--quiet","-b","pull-request"),await commit(dir,after,"Rerank answers",git)}async function commit(dir,files,message,git){for(let[path,content]of Object.entries(files))
await mkdir(dirname(join(dir,path)),{recursive:!0}),await writeFile(join(dir,path),content);await git("add","--all","--force"),await git("commit","--quiet","--n\
o-verify","--message",message)}function environment(){let own=Object.entries(process.env).filter(([name])=>!name.startsWith("GIT_")),person={NAME:"Weighbridge",
EMAIL:"demo@weighbridge.invalid",DATE:"2026-01-05T12:00:00Z"},people=["AUTHOR","COMMITTER"].flatMap(role=>Object.entries(person).map(([field,value])=>[`GIT_${role}\
_${field}`,value])),none=process.platform==="win32"?"NUL":"/dev/null";return Object.fromEntries([...own,...people,["GIT_CONFIG_GLOBAL",none],["GIT_CONFIG_SYSTEM",
none],["GIT_CONFIG_NOSYSTEM","1"]])}var seconds=60,intended=[{ruleId:"package-malicious",path:"requirements.txt"},{ruleId:"model-remote-code",path:"serve.py"},{ruleId:"image-unpinned",path:"Docker\
file"}];async function demonstrate(terminal){let dir=await mkdtemp(join2(tmpdir(),"weighbridge-demo-"));try{let advisories=openRecords(await embeddedAdvisories(),
"Weighbridge's own few advisories");await makeRepository(dir);let signal=AbortSignal.timeout(seconds*1e3),opened=await openGit(dir,"main...pull-request",signal);
if(isFailure(opened))return opened;let{source}=opened,session=await openReview({source,osv:advisories,facts:[registriesNotAsked("the demonstration stays offline")],
offline:!0,env:{},signal});if(!("review"in session))return{reason:"the demonstration failed: its policy cannot be used"};let result=await session.review(),{width,
color}=terminal,rendered=renderTerminal(result,{color,...width===void 0?{}:{width}}),missing=whatIsMissing(result);return{output:`${rendered}
${closing(result,missing)}
`,blocked:missing.length===0}}catch(error){return{reason:whyNot(error)}}finally{await rm(dir,{recursive:!0,force:!0})}}async function embeddedAdvisories(){let file=new URL(
"../demo-advisories.json",import.meta.url),values=JSON.parse(await readFile(file,"utf8"));if(!Array.isArray(values))throw new Error("demo-advisories.json holds \
no list");return values}function whatIsMissing({findings,verdict}){return[...intended.filter(({ruleId,path})=>!findings.some(finding=>finding.ruleId===ruleId&&finding.
location.path===path)).map(({ruleId,path})=>`${ruleId} in ${path}`),...verdict==="block"?[]:[`the verdict is ${verdict}`]]}function closing(result,missing){return missing.
length>0?`This is not what the demonstration is to show; missing: ${missing.join(", ")}.`:`The gate blocked as intended: this review would have ended with ${exitCode(
result)}.
Review your own repository: node dist/cli.js review main...HEAD --repo PATH`}function whyNot(error){return error instanceof Error&&"code"in error&&error.code===
"ENOENT"&&"path"in error&&error.path==="git"?"the demonstration needs git, and there is none on PATH":`the demonstration failed: ${messageOf(error)}`}async function execute(){let shown=await demonstrate({color:process.stdout.isTTY&&!process.env.NO_COLOR,width:process.stdout.columns});return isFailure(shown)?(process.
stderr.write(`weighbridge: ${shown.reason}
`),2):(process.stdout.write(shown.output),shown.blocked?0:2)}export{execute};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview,registriesNotAsked}from"./chunk-MT4NQTTG.js";import{openGit}from"./chunk-MSTHHBIR.js";import"./chunk-K7OPDNHR.js";import"./chunk-2GHNYZEB.js";
import"./chunk-UZY2Y3P5.js";import"./chunk-ATP3G3UV.js";import"./chunk-UZSTJLMS.js";import"./chunk-EO7ESCUT.js";import{packagesOf}from"./chunk-RQ5T7NFC.js";
import{readRecord}from"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import{renderTerminal}from"./chunk-L5QQMWHQ.js";
import"./chunk-66U5IU7Z.js";import"./chunk-35F5YAA2.js";import"./chunk-M44UVA23.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-5EJPHIGP.js";import"./chunk-6UFSHZL6.js";import"./chunk-PRDJM426.js";import"./chunk-XTEN3E5D.js";import"./chunk-BOXEBWNY.js";
import"./chunk-E7GO2SUJ.js";import"./chunk-LBHWLNM3.js";import"./chunk-KSIKYTZN.js";import"./chunk-7MY2XXJA.js";import"./chunk-36OZQ2Y4.js";
import"./chunk-H2TXORGZ.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";
import{exitCode}from"./chunk-55ADGF4Z.js";import"./chunk-VXAL6EPZ.js";import"./chunk-Y56JJB3B.js";import"./chunk-5GNEN77J.js";import"./chunk-URJFY3SD.js";
import"./chunk-F5AXPC6M.js";import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-LFR352YB.js";
import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";
import"./chunk-JDZ3NIPG.js";import"./chunk-CIIUSIQ6.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";
import"./chunk-BVMALLX6.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";
import"./chunk-NQF5Z2IG.js";import"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";import{mkdtemp,readFile,rm}from"node:fs/promises";import{tmpdir}from"node:os";import{join as join2}from"node:path";function openRecords(values,name){let records=[],broken=[];for(let value of values){let outcome=readRecord(value);"record"in outcome?records.push(outcome.record):
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

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{workflowTexts}from"./chunk-HCVPBCBK.js";import{fileProblem}from"./chunk-M5PPZWFW.js";import{extractorsFor}from"./chunk-UZY2Y3P5.js";import{
ask,complaint,findGit}from"./chunk-ATP3G3UV.js";import{actionPaths,isCommit,isGate,isOwnAction,readGateWorkflow}from"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";
import"./chunk-PRDJM426.js";import{actionRepository,checkName,commandsName,homepage,policyPath,starterName}from"./chunk-E7GO2SUJ.js";import{timeLimit}from"./chunk-KSIKYTZN.js";
import"./chunk-JDZ3NIPG.js";import"./chunk-PI5WMIUK.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";import"./chunk-56GMYS36.js";
import{terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";import{mkdir,readFile as readFile2,writeFile}from"node:fs/promises";import{dirname as dirname2,join as join2,resolve as resolve2}from"node:path";import{realpathSync}from"node:fs";import{dirname,resolve}from"node:path";async function programCommit(program,signal){let executable=findGit();if(executable===void 0||program===void 0)return;let dir=resolve(dirname(realpathSync(program)),
".."),git={executable,dir},said=async(...args)=>{let{code,output}=await ask(git,args,signal);return code===0?output.toString("utf8").trim():""},remote=(await said(
"config","--get","remote.origin.url")).replace(/\.git$/,"");if(await said("rev-parse","--show-prefix")!==""||!isOurs(remote))return;let published=await said("fo\
r-each-ref","--contains","HEAD","--format=%(refname)","refs/remotes"),commit=await said("rev-parse","HEAD");return published!==""&&/^[0-9a-f]{40}$/.test(commit)?
commit:void 0}function isOurs(remote){return[`https://github.com/${actionRepository}`,`git@github.com:${actionRepository}`].includes(remote)}var setupNames=["private","public","organization"],workflow=`.github/workflows/${checkName}.yml`,commandsPath=`.github/workflows/${commandsName}.yml`,requireIt=`\
Require the check ${checkName}: Settings \u2192 Rules \u2192 Rulesets \u2192 Require status checks to pass.`,setups={private:{about:"private and internal reposi\
tories, and public ones whose administrator imports the Actions policies of the README: one workflow, whose job is the check",workflows:[["weighbridge.yml",workflow]],
check:"job",steps:["Merge these files to the default branch. In a public repository, import the two Actions policies of the README before.",`Open a test pull re\
quest and wait until ${checkName} has run. ${requireIt}`]},public:{about:"public repositories without such policies: two workflows; the check is a commit status",
workflows:[["weighbridge-start.yml",`.github/workflows/${starterName}.yml`],["weighbridge-public.yml",workflow]],check:"status",steps:["Merge these files to the\
 default branch.",`Open a test pull request and wait for the status ${checkName}. ${requireIt} Choose GitHub Actions as its source.`,"Settings \u2192 Actions \u2192 Gener\
al \u2192 Require approval for all external contributors."]},organization:{about:"organisations: one workflow in a central repository, which a ruleset requires \
of the others",workflows:[["weighbridge-required.yml",workflow]],check:"job",steps:["Merge the workflow in a central repository that the others may read. Each r\
epository has a policy of its own.","Organisation \u2192 Settings \u2192 Repository \u2192 Rulesets \u2192 Require workflows to pass before merging: choose the file, pinned to a co\
mmit."]}};function filesOf(name,pin,commands){let pinned=text=>pin===void 0?text:text.replaceAll(`${actionRepository}@main`,`${actionRepository}@${pin}`),{check,
workflows}=setups[name],texts=workflows.map(([from,path])=>({path,text:pinned(workflowTexts[from])})),written=commands?texts.map(({path,text})=>({path,text:withBox(
text)})):texts,ofCommands=workflowTexts["weighbridge-commands.yml"].replace(/ # setup B: check: status$/m,"").replace("check: job",`check: ${check}`),further=commands?
[{path:commandsPath,text:pinned(ofCommands)}]:[];return[...written,...further,{path:policyPath,text:firstPolicy}]}function withBox(text){return text.replace(/\{ uses: (\S+) \}/,
"{ uses: $1, with: { commands: true } }").replace("with: { check: status,","with: { check: status, commands: true,")}var firstPolicy=`# What a change may bring \
in: ${homepage}/blob/main/docs/policy.md
version: 1
# The review says what it would block, and passes. Remove this line once you trust it.
enforcement: observe
`;import{readFile}from"node:fs/promises";import{join}from"node:path";var maxWorkflows=500;async function survey(dir,signal){let executable=findGit();if(executable===void 0)return{reason:"git was not found in PATH"};let top=await ask(
{executable,dir},["rev-parse","--show-toplevel"],signal);if(top.code!==0)return{reason:`${dir}: ${complaint(top)}`};let root=top.output.toString("utf8").replace(
/\r?\n$/,""),listed=await ask({executable,dir:root},["ls-files","-z","--cached","--others","--exclude-standard"],signal);if(listed.code!==0)return{reason:`git c\
ould not list the files of ${root}: ${complaint(listed)}`};let paths=[...new Set(listed.output.toString("utf8").split("\0"))].filter(path=>path!==""),counts=new Map;
for(let{id}of paths.flatMap(path=>extractorsFor(path)))counts.set(id,(counts.get(id)??0)+1);let workflows=await readWorkflows(root,paths);return isFailure(workflows)?
workflows:{root,reads:[...counts].sort(([,one],[,other])=>other-one),gates:workflows.flatMap(({path,read})=>isGate(read)?[path]:[]),imitations:workflows.flatMap(
({path,read})=>read.jobs.some(({takes,reviews})=>takes==="always"&&!reviews)?[path]:[])}}async function readWorkflows(root,paths){let wanted=paths.filter(path=>/^\.github\/workflows\/[^/]+\.ya?ml$/.
test(path)).slice(0,maxWorkflows),found=[],isOwn=await hasOwnAction(root,paths);for(let path of wanted)try{found.push({path,read:readGateWorkflow(await readFile(
join(root,path),"utf8"),isOwn)})}catch(error){if(Reflect.get(Object(error),"code")!=="ENOENT")return{reason:`${path}: ${messageOf(error)}`}}return found}async function hasOwnAction(root,paths){
let path=actionPaths.find(each=>paths.includes(each));return path===void 0?!1:isOwnAction(await readFile(join(root,path),"utf8").catch(()=>{}))}async function execute({values}){let{setup,repo,pin,commands=!1}=values;if(!isSetup(setup))return explain(setup);if(typeof pin=="string"&&!isCommit(pin))return refuse(
"--pin takes a full commit id");let signal=timeLimit(6e4),found=await survey(resolve2(typeof repo=="string"?repo:"."),signal);if(isFailure(found))return refuse(
found.reason);let commit=typeof pin=="string"?pin:await programCommit(process.argv[1],signal),files=filesOf(setup,commit,commands===!0);say(`${reviewed(found)}
`);let others=found.gates.filter(path=>path!==commandsPath&&!files.some(file=>file.path===path)&&!found.imitations.includes(path));if(others.length>0)return refuse(
`${others.join(", ")} runs the review already; nothing is written. Remove it first to have another setup`);if(values["dry-run"]===!0)for(let{path,text}of files)
say(`--- ${path}
${text}`);else{let failure=await writeAll(found.root,files);if(failure!==void 0)return refuse(failure.reason)}for(let path of found.imitations)say(`${path} has \
a job with the name of the check: give it another name first
`);return say(`
Next:
${steps(setup,commit,commands===!0).join("")}`),0}function isSetup(setup){return setupNames.some(name=>name===setup)}function explain(setup){let unknown=typeof setup==
"string"?`, not ${JSON.stringify(setup)}`:"",lines=setupNames.map(name=>`  --setup ${name.padEnd(12)}  ${setups[name].about}
`);return refuse(`init needs one of these${unknown}; what a repository is cannot be seen in its files
${lines.join("")}`)}function reviewed({reads}){let shown=reads.slice(0,6).map(([id,files])=>`${files} ${id}`),more=reads.length>6?`, ${reads.length-6} more kind\
s`:"";return reads.length===0?"No file here is of a kind that is reviewed; the README lists them.":`Files that are reviewed when they change: ${shown.join(", ")}${more}`}
async function writeAll(root,files){for(let{path,text}of files){let target=join2(root,path);try{await mkdir(dirname2(target),{recursive:!0}),await writeFile(target,
text,{flag:"wx"}),say(`wrote ${path}
`)}catch(error){if(Reflect.get(Object(error),"code")!=="EEXIST")return{reason:`${path} cannot be written: ${fileProblem(error)}`};let isSame=await readFile2(target,
"utf8").catch(()=>{})===text;say(`${path} is there already and ${isSame?"the same":"differs: it is left as it is (--dry-run shows the new one)"}
`)}}}function steps(setup,commit,commands){let unpinned=`Pin the action: replace @main in the workflows with @ and the full commit id that git ls-remote ${homepage}\
 main prints. Or delete the workflows and run this again with --pin COMMIT.`,last=[...commands?[]:["--commands adds a workflow that takes commands from comments\
, such as /weighbridge recheck."],"The policy only observes, and nothing is blocked. Remove enforcement: observe from it once you trust the reviews.","With a to\
ken that may read the repository in GITHUB_TOKEN, doctor --repo OWNER/NAME says what is missing.",`Read more about the setup in ${homepage}/blob/main/docs/setup\
s.md.`];return[...commit===void 0?[unpinned]:[],...setups[setup].steps,...last].map((step,index)=>`  ${index+1}. ${step}
`)}function say(text){for(let line of text.split(/(?<=\n)/))process.stdout.write(`${terminal(line.replace(/\n$/,""))}
`)}function refuse(reason){let[first="",...rest]=reason.split(`
`);return process.stderr.write(`weighbridge: ${terminal(first)}
${rest.map(terminal).filter(Boolean).join(`
`)}`),rest.length>0&&process.stderr.write(`
`),2}export{execute};

#!/usr/bin/env node
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{version}from"./chunks/chunk-BOXEBWNY.js";import{policyPath}from"./chunks/chunk-E7GO2SUJ.js";import{messageOf}from"./chunks/chunk-CSK74LBQ.js";import"./chunks/chunk-KI6PBNG7.js";import{parseArgs}from"node:util";var policyRoot={type:"string",value:"DIR",about:"a folder of checkouts, DIR/OWNER/REPOSITORY, for what the policy extends (default: GitHub, with GITHUB_TOKEN)"},
commands=[{name:"review",about:"review what a range of commits brings in",positionals:["[<base>..<head>]"],options:{repo:{type:"string",value:"DIR",about:"the r\
epository (default: this folder)"},policy:{type:"string",value:"FILE",about:`a policy file instead of ${policyPath} of the base side`},"policy-root":policyRoot,
osv:{type:"string",value:"SOURCE",about:"where advisories come from: api, api:URL, database:PATH, scanner or scanner:PATH (default: api)"},facts:{type:"string",
value:"SOURCE",about:"where age, licence and the like of packages come from: api, api:URL or off (default: api, which is deps.dev)"},offline:{type:"boolean",about:"\
never use the network"},format:{type:"string",value:"FORMAT",about:"text, markdown, json or sarif (default: text)"},output:{type:"string",value:"FILE",about:"wr\
ite the report to a file"},waivers:{type:"boolean",about:"print the waiver of each finding, ready to paste"},verbose:{type:"boolean",about:"print everything: ad\
visories with summaries, what comes in, what was asked"},deadline:{type:"string",value:"SECONDS",about:"end as incomplete after so long (default: 600)"}},load:async()=>(await import("./chunks/review-6TXVWERE.js")).
execute},{name:"init",about:"write the workflow and a first policy into a repository",positionals:[],options:{setup:{type:"string",value:"SETUP",about:"private,\
 public or organization; without it, what each is for is explained"},repo:{type:"string",value:"DIR",about:"the repository (default: this folder)"},pin:{type:"s\
tring",value:"COMMIT",about:"the commit of the action (default: that of this program)"},commands:{type:"boolean",about:"also write the workflow that takes comma\
nds from comments on pull requests"},"dry-run":{type:"boolean",about:"print the files and write nothing"}},load:async()=>(await import("./chunks/init-AHQCRHMD.js")).
execute},{name:"doctor",about:"say whether the check of a repository on GitHub works, is required, and can be forged",positionals:[],options:{repo:{type:"string",
value:"OWNER/NAME",about:"the repository; GITHUB_TOKEN holds a token that may read it"},"api-url":{type:"string",value:"URL",about:"the API (default: GITHUB_API\
_URL, else https://api.github.com)"}},load:async()=>(await import("./chunks/doctor-CU6HDZ4G.js")).execute},{name:"policy check",about:"name every problem of a pol\
icy file",positionals:[`[FILE (default: ${policyPath})]`],options:{"policy-root":policyRoot},load:async()=>(await import("./chunks/policy-check-DLR7WWUA.js")).execute},
{name:"policy show",about:"print what a policy and those that it extends set together, and where each value stands",positionals:[`[FILE (default: ${policyPath})\
]`],options:{"policy-root":policyRoot},load:async()=>(await import("./chunks/policy-show-UNZ2CP7S.js")).execute},{name:"osv fetch",about:"download OSV's exports for re\
view --osv database:DIR",positionals:["DIR"],options:{ecosystem:{type:"string",value:"LIST",about:"comma-separated, as OSV spells them (default: all that are re\
ad here)"},url:{type:"string",value:"URL",about:"a mirror of the exports"}},load:async()=>(await import("./chunks/osv-fetch-5ZIANL3P.js")).execute},{name:"demo",about:"\
review a bad pull request that is made for the purpose",positionals:[],options:{},load:async()=>(await import("./chunks/demo-SHEQEY5F.js")).execute}];function help(command){
if(command!==void 0){let options=Object.entries(command.options).map(([name,{value,about}])=>[`--${name}${value===void 0?"":` ${value}`}`,about]);return[`weighb\
ridge ${[command.name,...command.positionals].join(" ")}

  ${command.about}
`,options.length===0?"":`
${columns(options)}`].join("")}let rows=commands.map(({name,positionals,about})=>[[name,...positionals].join(" "),about]);return`Weighs what a change brings int\
o an AI system before it is merged.

usage: weighbridge COMMAND [OPTIONS]

${columns(rows)}
  --help after a command tells its options; --version

A range is A..B (exactly these two trees) or A...B (from the merge base). Without one: from the merge base with the
remote's default branch to HEAD.

exit: 0 pass or warn \xB7 1 block \xB7 2 incomplete, or it could not do the job
`}function columns(rows){let width=Math.max(...rows.map(([first=""])=>first.length));return rows.map(([first="",second=""])=>`  ${first.padEnd(width)}  ${second}\

`).join("")}function outputOf(out,errors){let failure;return out.on("error",error=>{error.code==="EPIPE"||failure!==void 0||(failure=error,errors.write(`weighbridge: the ou\
tput could not be written: ${error.message}
`))}),errors.on("error",()=>{}),{get failure(){return failure}}}var wrote=outputOf(process.stdout,process.stderr);process.exitCode=await main(process.argv.slice(2));process.once("exit",()=>{wrote.failure!==void 0&&(process.exitCode=
2)});async function main(args){let[first=""]=args;if(["","-h","--help","help"].includes(first))return process.stdout.write(help()),first===""?2:0;if(["-V","--ve\
rsion"].includes(first))return process.stdout.write(`weighbridge ${version}
`),0;let command=commands.find(({name})=>name===first||name===args.slice(0,2).join(" "));if(command===void 0){let near=commands.find(({name})=>name.startsWith(`${first}\
 `)),meant=near===void 0?"":`; there is ${JSON.stringify(near.name)}`;return usage(`no command ${JSON.stringify(args.slice(0,2).join(" "))}${meant}`)}return run(
command,args.slice(command.name.split(" ").length))}async function run(command,args){let options={...command.options,help:{type:"boolean",short:"h"}},parsed;try{
parsed=parseArgs({args:[...args],options,allowPositionals:!0})}catch(error){let[said=""]=messageOf(error).split(". ",1);return usage(said.charAt(0).toLowerCase()+
said.slice(1),command)}if(parsed.values.help===!0)return process.stdout.write(help(command)),0;if(parsed.positionals.length>command.positionals.length)return usage(
`too many arguments: ${JSON.stringify(parsed.positionals[command.positionals.length])}`,command);try{return await(await command.load())({values:parsed.values,positionals:parsed.
positionals})}catch(error){let shown=error instanceof Error?process.env.RUNNER_DEBUG==="1"?error.stack:error.message:String(error);return process.stderr.write(`\
weighbridge: it failed, which is a defect of Weighbridge: ${shown??""}
`),2}}function usage(problem,command){let see=command===void 0?"weighbridge --help":`weighbridge ${command.name} --help`;return process.stderr.write(`weighbridg\
e: ${problem}; see ${see}
`),2}

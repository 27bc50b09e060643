import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{spawn}from"node:child_process";import{accessSync,constants,statSync}from"node:fs";import{delimiter,isAbsolute,join}from"node:path";var stderrLimit=8*1024,
outputLimit=512*1024*1024,overrides=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=false","core.pager=cat","credential.helper=","fetch.bundl\
eURI=","protocol.allow=never"].flatMap(setting=>["-c",setting]);function findGit(){let name=process.platform==="win32"?"git.exe":"git";return(process.env.PATH??
"").split(delimiter).filter(isAbsolute).map(folder=>join(folder,name)).find(isExecutable)}function converse(git,args,{signal,input,onOutput}){return new Promise(
resolve=>{if(signal.aborted){resolve({words:"stopped before git was asked"});return}let child=spawn(git.executable,["-C",git.dir,"--no-pager",...overrides,...args],
{env:environment(),windowsHide:!0}),kill=()=>{child.kill("SIGKILL")},stderr=[],kept=0,failure="";signal.addEventListener("abort",kill,{once:!0}),child.on("error",
error=>{failure=error.message}),child.stdin.on("error",()=>{}),child.stdout.on("data",chunk=>{onOutput(chunk)||kill()}),child.stderr.on("data",chunk=>{kept<stderrLimit&&
stderr.push(chunk.subarray(0,stderrLimit-kept)),kept+=chunk.length}),child.on("close",code=>{signal.removeEventListener("abort",kill);let words=[Buffer.concat(stderr).
toString("utf8").trim(),failure].filter(Boolean).join(`
`);resolve(code===null||code<0?{words}:{code,words})}),child.stdin.end(input??"")})}async function ask(git,args,signal){let chunks=[],size=0;return{...await converse(
git,args,{signal,onOutput:chunk=>(chunks.push(chunk),size+=chunk.length,size<=outputLimit)}),output:Buffer.concat(chunks)}}function complaint({words,code}){let lines=words.
split(`
`).filter(line2=>line2.trim()!=="");return(lines.find(text=>text.startsWith("fatal:"))??lines.at(-1))?.replace(/^(fatal|error|warning): /,"")??(code===void 0?"g\
it was stopped":`git ended with ${code}`)}function environment(){let inherited=Object.entries(process.env).filter(([name])=>!name.toUpperCase().startsWith("GIT_"));
return{...Object.fromEntries(inherited),GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_NO_REPLACE_OBJECTS:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",
GIT_PAGER:"cat",LC_ALL:"C"}}function isExecutable(path){try{return accessSync(path,constants.X_OK),statSync(path).isFile()}catch{return!1}}export{findGit,converse,ask,complaint};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{innerCommand}from"./chunk-F5AXPC6M.js";import{hosts}from"./chunk-B5J6JD7C.js";import{ecosystems}from"./chunk-UBB6QPSA.js";import{fileName,
findProgram}from"./chunk-IBSS7OS7.js";var runners=new Set(`npx pnpx bunx uvx concurrently concurrent nodemon onchange watchexec chokidar start-server-and-test start-test
  supergateway mcpo mcp-proxy mcp-inspector hyperfine dotenv dotenvx wait-on`.split(/\s+/)),subcommands=/^(?:exec|x|dlx|run|tool)$/,managers=new Set(["npm","pnp\
m","yarn","bun","uv","pipx","deno"]),starts=new Set("npx pnpx bunx uvx pipx pip pip3 npm pnpm yarn bun uv python python3".split(" ")),mostCommands=20,longest=4e3;
function argumentCommands(words){let program=findProgram(words);if(program===void 0)return[];let{name,rest}=program;if(!runners.has(name)&&!(managers.has(name)&&
subcommands.test(rest[0]?.text??"")))return[];let inTexts=rest.filter(({text=""})=>/\s/.test(text)&&text.length<=longest).flatMap(word=>commandsIn(word)).filter(
command=>starts.has(nameOf(command[0]))),at=rest.findIndex((word,index)=>index>0&&starts.has(nameOf(word)));return[...at===-1?[]:[rest.slice(at)],...inTexts].slice(
0,mostCommands)}function commandsIn({text="",start,end}){return text.split(/&&|\|\||[;|\n]/).map(command=>command.split(/\s+/).filter(word=>word!=="")).map(command=>command.
map(word=>({text:word.replaceAll(/^["']|["']$/g,""),start,end})))}function nameOf(word){return fileName(word?.text??"")}function unknownVersions(words,{unresolved},install){let starts2=new Set(unresolved.map(({start})=>start));return words.filter(({text,around,start})=>text===void 0&&
around!==void 0&&around.before!==""&&starts2.has(start)).slice(0,50).flatMap(word=>{let{before="",after=""}=word.around??{},marked=words.map(one=>one===word?{...one,
text:`${before}{\u2026}${after}`}:one);return(install(marked)?.packages??[]).filter(({start,name,version,source})=>start===word.start&&source.type==="registry"&&
![name,version,source.url].some(holdsUnknown)).map(found=>({...found,versionUnknown:!0}))})}function isUnfilled({specifier=""}){return specifier.includes("${")}
function holdsUnknown(text=""){return text.includes("{\u2026}")}var maxDepth=4,maxInner=2;function readInstall(words){return installOf(words,0)}function installOf(words,depth){let own=outerInstall(words);return(depth===maxInner?
[]:argumentCommands(words).map(command=>installOf(command,depth+1))).reduce((all,one)=>all===void 0||one===void 0?all??one:both(all,one),own)}function both(first,more){
return{...first,packages:[...first.packages,...more.packages],files:[...first.files,...more.files],unresolved:[...first.unresolved,...more.unresolved],nameless:[
...first.nameless??[],...more.nameless??[]]}}function outerInstall(words){let command=words;for(let depth=0;command!==void 0&&depth<maxDepth;depth++){let found=ownInstall(
command);if(found!==void 0)return found;command=innerCommand(command)}}function ownInstall(words){for(let[id,{install,normalizeName,pinned,purl}]of ecosystems){
if(install===void 0)continue;let found=install(words);if(found===void 0)continue;let unfilled=found.packages.filter(isUnfilled),packages=[...found.packages.map(
one=>isUnfilled(one)?{...one,versionUnknown:!0}:one),...unknownVersions(words,found,install)].map(one=>{let{specifier,source}=one,name=normalizeName(one.name),version=one.
version??(specifier===void 0?void 0:pinned(specifier));return{...one,ecosystem:id,name,...version!==void 0&&{version},purl:purl(name,source.type==="registry"?version:
void 0)}}),unresolved=[...found.unresolved,...unfilled.map(({start,end})=>({start,end}))];return{...found,ecosystem:id,packages,unresolved}}}function readLoads(words,later=[]){for(let[id,host]of hosts){let found=host.commands?.load(words,later);if(found!==void 0)return{host:id,use:found.use,repositories:found.
repositories.flatMap(one=>named(host,one)),unresolved:found.repositories.flatMap(({kind,id:{text,start,end},mayBeValue})=>text===void 0?[{kind,start,end}]:mayBeValue===
!0?[{kind,start,end,mayBeValue}]:[])}}}function named(host,found){let{kind,id,revision,takesPaths,isCertain,mayBeValue,...rest}=found,reference=id.text===void 0?
void 0:host.identify(id.text,kind);if(reference===void 0||mayBeValue===!0||!isCertain&&!reference.name.includes("/"))return[];let isGuess=takesPaths&&reference.
isGuess;return[{...rest,...reference,id,...revision!==void 0&&{revisionWord:revision},confidence:isGuess?"possible":isCertain?"certain":"likely"}]}export{readInstall,readLoads};

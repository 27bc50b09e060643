import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{dockerfilesAt}from"./chunk-HD7JDDEX.js";import"./chunk-SMAPIQZH.js";import{at,decodedText,entries,items,readSettings,textOf}from"./chunk-QS4BKO3Y.js";
import"./chunk-TEEV5AKS.js";import"./chunk-H4KURVGR.js";import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-BJDYUTJ2.js";
import{execForm}from"./chunk-6GD2B4RC.js";import"./chunk-Y2SKWLE6.js";import"./chunk-UZGEIL5P.js";import"./chunk-I2LED7C4.js";import"./chunk-APRTNAOC.js";
import"./chunk-PI5WMIUK.js";import"./chunk-L5EIZTZM.js";import"./chunk-BVMALLX6.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var paths=(...texts)=>texts.map(text2=>text2.split(" ")),lifecycle=["initialize","onCreate","updateContent","postCreate","postStart","postAttach"],hooks=["hooks\
 * [] hooks [] command","hooks * [] command","hooks * [] bash"],tables=[{path:/(?:^|\/)\.?devcontainer\.json$/,commands:paths(...lifecycle.flatMap(name=>[`${name}\
Command`,`${name}Command *`])),builds:paths("build")},{path:/(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,commands:paths(...hooks,"statusLine command","apiKey\
Helper","awsAuthRefresh","awsCredentialExport","otelHeadersHelper")},{path:/(?:^|\/)(?:hooks\/hooks|\.cursor\/hooks|\.github\/hooks\/[^/]+)\.json$/,commands:paths(
...hooks)},{path:/(?:^|\/)\.cursor\/environment\.json$/,commands:paths("install","start","terminals [] command"),builds:paths("build")},{path:/(?:^|\/)\.(?:gemini|qwen)\/settings\.json$/,
commands:paths("tools discoveryCommand","tools callCommand","toolDiscoveryCommand","toolCallCommand",...hooks)},{path:/(?:^|\/)\.vscode\/tasks\.json$/,calls:paths(
"tasks []","tasks [] linux","tasks [] osx")},{path:/(?:^|\/)cog\.ya?ml$/,commands:paths("build run []","build run [] command","build pre_install []"),requirements:paths(
"build python_packages []"),lists:paths("build python_requirements")},{path:/(?:^|\/)bentofile\.ya?ml$/,requirements:paths("python packages []","conda pip []"),
lists:paths("python requirements_txt")},{path:/(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$/,commands:paths("services * command",
"services * entrypoint","services * post_start [] command"),builds:paths("services * build"),dockerfiles:paths("services * build dockerfile_inline")}];var mostValues=5e3;function valuesAt(root,path){let found=root===void 0?[]:[{node:root,slot:""}];for(let key of path)found=found.flatMap(value=>below(value,key)).
slice(0,mostValues);return found}function below({node,slot},key){let join=name=>slot===""?name:`${slot}.${name}`.slice(0,300);if(key==="[]")return items(node).map(
item=>({node:item,slot}));if(key==="*")return entries(node).flatMap(({key:name,value:value2})=>value2===void 0?[]:[{node:value2,slot:join(name)}]);let value=at(
node,key);return value===void 0?[]:[{node:value,slot:join(key)}]}var extractor={files:["**/{devcontainer,.devcontainer}.json","**/.claude/settings{,.local}.json","**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/task\
s}.json",".github/hooks/*.json","**/{.gemini,.qwen}/settings.json","**/{cog,bentofile}.{yml,yaml}","**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}"],
pointsAtRequirements:!0,extract(input){let{root,gap}=readSettings(input),table=tables.find(({path})=>path.test(input.path)),{commands=[],calls=[],requirements=[],
lists=[],builds=[],dockerfiles=[]}=table??{},values=paths2=>paths2.flatMap(path=>valuesAt(root,path)),files=values(lists).flatMap(({node})=>textOf(node)??[]).map(
file=>posix.join(posix.dirname(input.path),file));return{components:[],gaps:gap===void 0?[]:[gap],embedded:[...values(commands).flatMap(value=>command(value,[],
input.content)),...values(calls).flatMap(({node,slot})=>{let program=at(node,"command");return program===void 0?[]:command({node:program,slot},items(at(node,"ar\
gs")),input.content)}),...values(dockerfiles).flatMap(value=>text(value,"dockerfile",input.content)),...values(requirements).flatMap(value=>text(value,"pip-requ\
irements",input.content))],wantsAs:[...files.filter(path=>path!==""&&!path.startsWith("../")).map(path=>({path,format:"pip-requirements"})),...values(builds).flatMap(
({node})=>buildAt(node,input.path,table?.path.test("compose.yaml")===!0)).map(path=>({path,format:"dockerfile"}))]}}};function buildAt(build,path,isBelow){let context=(isBelow?
textOf(at(build,"context")):void 0)??".";return/^[/~]|:\/\/|\$/.test(context)?[]:dockerfilesAt(path,textOf(at(build,"dockerfile"))??"",posix.join(posix.dirname(
path),context))}function text({node,slot},language,content){let found=textOf(node)===void 0?void 0:decodedText(content,node);return found===void 0?[]:[{language,
text:found.text,map:offset=>found.map(offset),slot}]}function command({node,slot},args,content){let list=items(node),words=[...list.length>0?list:[node],...args].
flatMap(one=>textOf(one)===void 0?[]:decodedText(content,one)??[]),[first]=words;if(first===void 0)return[];let script=list.length===0&&args.length===0?first:execForm(
words);return[{language:"shell",text:script.text,map:offset=>script.map(offset),slot}]}export{extractor};

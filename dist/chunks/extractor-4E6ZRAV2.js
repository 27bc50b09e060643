import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{dockerValues,readCommand,runValues}from"./chunk-LJ66HCD7.js";import"./chunk-OKHG6YQT.js";import{scalarText}from"./chunk-TEEV5AKS.js";import"./chunk-TIVSX3JJ.js";
import{joinedStrings}from"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import{parseJson,summary}from"./chunk-BJDYUTJ2.js";import{parseToml,
sourceOffset}from"./chunk-VYGCATRW.js";import{parseYaml}from"./chunk-UZGEIL5P.js";import{imagePurl}from"./chunk-JQKCQ7SI.js";import{indexComponent,
unquoted,withoutUnknown}from"./chunk-Q46SVWKJ.js";import{commandSettings,environmentSettings}from"./chunk-PWD6RZYP.js";import{endOf,usedBy}from"./chunk-EWJBQYUB.js";
import"./chunk-I2LED7C4.js";import{syntaxCode,unreadable}from"./chunk-R7VUFGOF.js";import"./chunk-3AVNL4FX.js";import"./chunk-PI5WMIUK.js";
import{familiarName,parseImageReference}from"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";
import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";
import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import{findProgram,readArguments,subcommand}from"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import{withoutSecrets}from"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var table={values:runValues,roles:new Map,stopsAtCommand:!0};function runImage(words){let program=findProgram(words);if(program===void 0||!/^(?:docker|podman|nerdctl)$/.
test(program.name))return;let first=subcommand(program.rest,dockerValues),command=first?.name==="container"?subcommand(first.rest,dockerValues):first;if(command===
void 0||!["run","create"].includes(command.name))return;let[image]=readArguments(command.rest,table);return image&&{text:image.value,start:image.start,end:image.
end}}function entries(node){switch(node?.type){case"object":return[...node.properties.values()];case"map":return[...node.entries.values()];case"table":return[...node.
entries.values()].map(({key,start,value})=>({key,start,keyEnd:start+key.length,value}));default:return[]}}function at(node,...path){let found=node;for(let key of path)
found=entries(found).find(entry=>entry.key===key)?.value;return found}function items(node){return node?.type==="array"||node?.type==="list"?node.items:[]}function textOf(node){
return node?.type==="string"?node.value:node?.type==="scalar"&&node.kind!=="null"?node.text:void 0}function decodedText(content,node){if(node.type==="scalar")return scalarText(
content,node);if(node.type==="string")return"raw"in node?{text:node.value,map:offset=>sourceOffset(node,offset)}:joinedStrings(content,[node])}var holders=[["mcpServers"],["mcp_servers"],["context_servers"],["mcp"],["mcp","servers"],["mcp","mcpServers"],["settings","mcp","servers"],["customizations","v\
scode","mcp","servers"],["amp.mcpServers"],["mcp.servers"]],urlKeys=["url","serverUrl","httpUrl","uri"],envKeys=["env","environment","envs","headers","http_head\
ers","env_http_headers"],variableKeys=["env","environment","envs"],maxServers=500,maxWords=1e3;function readServers(root,plain){let found=[],paths=plain?[...holders,
["servers"]]:holders;for(let node of[...paths.map(path=>at(root,...path)),...projects(root)]){for(let{key,start,keyEnd,value}of entries(node))add(key,start,keyEnd,
value);for(let item of items(node)){let named=at(item,"name"),name=textOf(named);named!==void 0&&name!==void 0&&add(name,named.start,named.end,item)}}return found;
function add(name,start,end,node){let server=readServer(node);server!==void 0&&found.length<maxServers&&found.push({name,start,end,...server})}}function projects(root){
return entries(at(root,"projects")).map(({value})=>at(value,"mcpServers"))}function readServer(node){let url=urlKeys.map(key=>textOf(at(node,key))).find(text=>text!==
void 0),words=wordsOf(node);if(url===void 0&&words.length===0)return;let type=(textOf(at(node,"type"))??textOf(at(node,"transport"))??"").toLowerCase(),streams=type===
"sse"||!/http/.test(type)&&/\/sse\/?(?:[?#]|$)/.test(url??""),local=words.length>0;return{transport:local?"stdio":streams?"sse":"http",words:local?words:[],...!local&&
url!==void 0&&{url:withoutSecrets(url)},env:envOf(node),variables:variableKeys.flatMap(key=>variablesIn(at(node,key)))}}function wordsOf(node){let command=at(node,
"command"),program=entries(command).length>0?at(command,"path"):command,args=[...items(at(node,"args")),...items(entries(command).length>0?at(command,"args"):void 0)],
words=[...items(program).length>0?items(program):[program],...args].slice(0,maxWords).flatMap(word=>{let text=textOf(word);return word===void 0||text===void 0?[]:
[{text,start:word.start,end:word.end,node:word}]});return words[0]?.text===""||textOf(program)===void 0&&items(program).length===0?[]:words}function envOf(node){
let names=[node,at(node,"command")].flatMap(one=>envKeys.flatMap(key=>entries(at(one,key)).map(entry=>entry.key))),token=textOf(at(node,"bearer_token_env_var"));
return[...new Set(token===void 0?names:[...names,token])].sort()}function variablesIn(node){return entries(node).flatMap(({key,value})=>{let text=textOf(value);
return value===void 0||text===void 0?[]:[{name:key,value:text,node:value}]})}function variableIndexes(variables){return variables.flatMap(({name,value,node:{start,end}})=>{let text=value.includes("${")?withoutUnknown(value):value;return text===
void 0?[]:environmentSettings(name,text).map(setting=>({...setting,start,end}))})}var holders2=[["containerEnv"],["remoteEnv"],["terminal.integrated.env.linux"],
["terminal.integrated.env.osx"],["settings","terminal.integrated.env.linux"]];function containerIndexes(root){return holders2.flatMap(path=>variableIndexes(variablesIn(
at(root,...path))))}var secretName=/(?:^|[-_.])(?:api[-_]?)?(?:key|token|secret|password|passwd|pwd|auth|authorization|credentials?|bearer|pat)s?$/i,secretForm=/^(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|hf|xox[abprs]|AKIA|eyJ)[-_]?[\w.-]{16,}$/;function shownCommand(words){let shown=[],length=0,secret=!1;for(let word of words){if(length>1e3)break;let text=word===void 0?"\u2026":secret&&!word.startsWith(
"-")?masked(word):shownWord(word);secret=word?.startsWith("-")===!0&&!word.includes("=")&&secretName.test(word.slice(0,200)),shown.push(/^[^\s"']+$/.test(text)?
text:JSON.stringify(text)),length+=text.length}return shown.join(" ").slice(0,1e3)}function shownWord(word){if(secretForm.test(word.slice(0,500)))return masked(
word);let[,url,rest=""]=/^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?(.*)$/is.exec(word)??[];if(url!==void 0)return url+rest.replace(/[?#].*$/s,"");let[,name,value]=/^(-{0,2}[\w.-]{1,200})[=:]\s*(.*)$/s.
exec(word)??[];return name===void 0||value===void 0||value===""?word:secretName.test(name)||/^[A-Z][A-Z0-9_]*$/.test(name)||secretForm.test(value.slice(0,500))?
word.slice(0,word.length-value.length)+masked(value):word}function masked(value){return/^\$\{?[\w:.-]+\}?$/.test(value)?value:"\u2026"}function brought(server,input){let{name,start,end,transport,url,env}=server,words=withoutCmd(server.words),slot=`${name}/run`,given=variableIndexes(server.variables),
indexes=[...given,...commandSettings(words)].map(one=>indexComponent(one,one,slot,input)),contents=readCommand(words,[],slot,input,given),found=contents?.components??
[],[from,to]=unquoted(input.content,start,end),location=input.locate(from,to),used=usedBy(location,input.locate(start,endOf([server,...server.words]))),tool={kind:"\
tool",name,transport,...words.length>0&&{command:shownCommand(server.words.map(({text})=>text))},...url!==void 0&&{url},env,runs:runsOnly(words)?found.flatMap(each=>each.
kind==="package"?[runOf(each)]:[]):[],location,...used.use===void 0?{}:{evidence:used},text:input.written(from,to),confidence:"certain"},image=imageOf(words,slot,
input);return{components:[tool,...found,...indexes,...image.component===void 0?[]:[image.component]],gaps:[...contents?.gaps??[],...image.gap===void 0?[]:[image.
gap]],embedded:script(server.words,input.content,name)}}function withoutCmd(words){let[program,flag]=words;return/^(?:cmd|cmd\.exe)$/i.test(program?.text??"")&&
/^\/c$/i.test(flag?.text??"")?words.slice(2):words}function runsOnly(words){let texts=words.map(({text})=>text);return!texts.includes("-c")&&!texts.includes("--\
call")&&!(texts[0]==="uv"&&texts.includes("run")&&!texts.includes("tool"))}function runOf({ecosystem,name,version,specifier,source}){return{ecosystem,name,...version!==
void 0&&{version},...specifier!==void 0&&{specifier},source}}function imageOf(words,slot,{content,locate,written}){let word=runImage(words);if(word===void 0)return{};
let reference=parseImageReference(word.text??""),[from,to]=unquoted(content,word.start,word.end),location=locate(from,to);return reference===void 0?{gap:{code:"\
unresolved-reference",subject:written(from,to).slice(0,300),reason:"the image that it runs is only known when the tool starts",location}}:{component:{kind:"imag\
e",name:familiarName(reference),purl:imagePurl(reference),...reference,slot,location,text:written(from,to),confidence:"certain"}}}function script(words,content,slot){
let program=words[0]?.text??"";if(!/^(?:.*\/)?(?:ba|da|z|k)?sh$/s.test(program))return[];let flag=words.findIndex(({text},index)=>index>0&&/^-[a-z]*c$/i.test(text?.
slice(0,20)??"")),word=flag===-1?void 0:words[flag+1],decoded=word&&decodedText(content,word.node);return decoded===void 0?[]:[{language:"shell",text:decoded.text,
map:decoded.map,slot}]}var extractor={files:["**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}","**/claude_desktop_config.json",
"**/.claude.json","**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json","**/*.code-workspace","**/{devcontainer,.devcontainer}.json","**/{openco\
de,gemini-extension}.{json,jsonc}","**/.opencode/*.{json,jsonc}","**/.claude-plugin/plugin.json","**/.codex/*.toml","**/.continue/**/*.{yaml,yml,json}"],mayMatter:content=>/mcp|context_servers|servers|(?:container|remote)Env|integrated\.env|\\[ux]/i.
test(content),extract(input){let{root,gap}=parse(input),plain=/(?:^|\/)[^/]*mcp[^/]*$/i.test(input.path),found=readServers(root,plain).map(server=>brought(server,
input));return{components:[...found.flatMap(({components})=>components),...containerIndexes(root).map(one=>indexComponent(one,one,"env",input))],gaps:[...found.
flatMap(({gaps})=>gaps),...gap===void 0?[]:[gap]],embedded:found.flatMap(({embedded})=>embedded)}}};function parse(input){let{path,content}=input,gapOf=mistake=>{
if(mistake===void 0)return{};let{message,offset}=mistake;return{gap:unreadable(input,offset,offset,message,syntaxCode(mistake))}};if(/\.ya?ml$/i.test(path)){let{
root:root2,errors:errors2}=parseYaml(content);return{root:root2,...gapOf(errors2.find(({type})=>type!=="duplicate"))}}if(/\.toml$/i.test(path)){let{root:root2,errors:errors2}=parseToml(
content);return{root:root2,...gapOf(errors2[0])}}let{root,errors}=parseJson(content,"jsonc");return{root,...gapOf(content.trim()===""?void 0:summary(errors))}}export{extractor};

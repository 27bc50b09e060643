import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{joined}from"./chunk-SQ535WYE.js";import{at,entries,items,textOf}from"./chunk-EQGLMB5X.js";import"./chunk-TEEV5AKS.js";import"./chunk-2Y6GPL5O.js";
import"./chunk-YS6KM4OM.js";import"./chunk-GGIEYIEX.js";import{parseJson}from"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import{parseYaml}from"./chunk-EUWXLM5B.js";
import{unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import"./chunk-KI6PBNG7.js";var pairs=[["command","args"],["command","arguments"],["cmd","args"],["program","args"],["executable","args"],["entrypoint","args"],["entryPoint","command"]],alone=[
"command","cmd","argv","entrypoint","entryPoint"],mostCommands=1e3,others=/(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$|(?:^|\/)\.continue\//,
key=/["']?(?:command|cmd|argv|program|executable|entry[pP]oint)["']?[ \t]{0,20}:/,extractor={files:["**/*.{yml,yaml}","**/*{task,job,container}[-_]def*.json","*\
*/{task,job,container}def*.json"],mayMatter:(content,path)=>!others.test(path)&&key.test(content),extract(input){let{path,content}=input,embedded=(path.endsWith(
".json")?[parseJson(content,"jsonc").root]:parseYaml(content).documents).flatMap(root=>root===void 0?[]:commandsIn(root,content)),beyond=embedded[mostCommands]?.
map(0),reason=`only the first ${mostCommands} of its commands are read`,gaps=beyond===void 0?[]:[unreadable(input,beyond,beyond,reason,"limit-exceeded")];return{
components:[],gaps,embedded:embedded.slice(0,mostCommands)}}};function commandsIn(root,content){let found=[],open=[{node:root,slot:""}],seen=new Set;for(let next=open.
pop();next!==void 0;next=open.pop()){let{node,slot}=next;if(seen.has(node))continue;seen.add(node);let script=commandOf(node,content);script!==void 0&&found.push(
{language:"shell",...script,slot});for(let item of items(node).toReversed())open.push({node:item,slot});for(let{key:name,value}of entries(node).toReversed())value!==
void 0&&open.push({node:value,slot:below(slot,name)})}return found}function commandOf(node,content){for(let[program,args]of pairs){let[first,rest]=[at(node,program),
at(node,args)];if(!(first===void 0||rest===void 0||items(rest).length===0)&&(items(first).length>0||textOf(first)!==void 0))return joined([first,rest],content)}
let list=alone.map(name=>at(node,name)).find(value=>items(value).length>1);return list===void 0?void 0:joined([list],content)}function below(slot,name){return slot===
""?name:`${slot}.${name}`.slice(0,300)}export{extractor};

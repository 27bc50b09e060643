import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{installCommand,keyPaths,mostValues,valuesAt,wordAt,wordsIn}from"./chunk-CQO2VDF7.js";import{readSettings}from"./chunk-5QO6EIPA.js";import"./chunk-34YIL5U7.js";
import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import{at,entries,items,keysBelow,nodesOf,textOf}from"./chunk-LFR352YB.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-GGIEYIEX.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";
import{parseYaml}from"./chunk-JDZ3NIPG.js";import{unreadable}from"./chunk-CIIUSIQ6.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var mostFiles=5e3;function filesIn(content,root){return[root,...items(at(root,"items"))].filter(node=>textOf(at(node,"kind"))==="ConfigMap").flatMap(node=>entries(
at(node,"data"))).filter(({key})=>/^[\w.-]{1,253}$/.test(key)&&key.includes(".")).slice(0,mostFiles).flatMap(({key,value})=>{let word=wordAt(content,value);return word===
void 0?[]:[{path:key,appends:!1,content:{text:word.text,map:word.map}}]})}var telling=/runtime_env|runtimeEnvYAML|serveConfigV2|_PIP_ADDITIONAL_REQUIREMENTS|EXTRA_PIP_PACKAGES|extraPipPackages|additional-python-modules|\bpypi["']?\s{0,5}:|environment_key|inline_python|\bdocker["']?\s{0,5}:[^:]{0,400}\brequirements["']?\s{0,5}:|\bConfigMap\b/,
rayPackages={requirements:keyPaths("pip []","pip packages []","uv []","uv packages []","conda dependencies [] pip []"),lists:keyPaths("pip","uv")},packageKeys=[
{key:"runtime_env",...rayPackages},{key:"runtimeEnvYAML",isYaml:!0,...rayPackages},{key:"serveConfigV2",isYaml:!0},{key:"_PIP_ADDITIONAL_REQUIREMENTS",words:"bl\
anks"},{key:"extraPipPackages",requirements:keyPaths("[]")},{key:"EXTRA_PIP_PACKAGES",words:"blanks"},{key:"libraries",requirements:keyPaths("[] pypi package"),
indexes:keyPaths("[] pypi repo")},{key:"environments",requirements:keyPaths("[] spec dependencies []")},{key:"--additional-python-modules",words:"commas"},{key:"\
settings",requirements:keyPaths("docker requirements []"),lists:keyPaths("docker requirements")},{key:"extensions",requirements:keyPaths("[type=inline_python] d\
ependencies []")}];var byKey=new Map(packageKeys.map(row=>[row.key,row]));function heldBy(root){let found=[];for(let{node,keys:slot}of nodesOf(root)){let variable=variableOf(node,
slot);variable!==void 0&&found.push(variable);for(let{key,value}of entries(node)){let row=byKey.get(key);row!==void 0&&value!==void 0&&found.push({row,value,slot:keysBelow(
slot,key)})}}return found}function variableOf(node,slot){let written=textOf(node);if(written!==void 0){let end=written.indexOf("="),row2=end===-1?void 0:byKey.get(
written.slice(0,end).trim());return row2?.words===void 0?void 0:{row:row2,value:node,slot,from:end+1}}let name=textOf(at(node,"name")),row=name===void 0?void 0:
byKey.get(name),value=row?.words===void 0?void 0:at(node,"value");return row===void 0||value===void 0?void 0:{row,value,slot}}var pip={command:"pip install",joint:"=="},deepest=2,tooMany=`only the first ${mostValues} packages under one key of it are read`,extractor={files:["**/*.{yml,y\
aml,json}"],mayMatter:content=>telling.test(content),extract(input){let roots=/\.json$/i.test(input.path)?[readSettings(input).root]:parseYaml(input.content).documents,
found=roots.flatMap(root=>root===void 0?[]:packagesIn(input.content,root,0));return{components:[],gaps:found.some(({isCut})=>isCut===!0)?[unreadable(input,0,0,tooMany,
"limit-exceeded")]:[],embedded:found.flatMap(({embedded})=>embedded),wantsAs:listsAt(input.path,found.flatMap(({lists})=>lists)),writtenFiles:roots.flatMap(root=>filesIn(
input.content,root))}}};function packagesIn(content,root,depth){return heldBy(root).flatMap(held=>{let text=held.row.isYaml?wordAt(content,held.value):void 0;if(text===
void 0)return[read(content,held,held.value)];let inner=parseYaml(text.text).root;return inner===void 0||depth>=deepest?[]:[read(text.text,held,inner),...packagesIn(
text.text,inner,depth+1)].map(({embedded,...rest})=>({embedded:embedded.map(part=>({...part,map:offset=>text.map(part.map(offset))})),...rest}))})}function read(content,{
row,slot,from=0},value){let{requirements=[],indexes=[],lists=[]}=row,words=paths=>paths.flatMap(path=>valuesAt(value,path).values).flatMap(({node})=>wordAt(content,
node)??[]),text=row.words===void 0?void 0:wordAt(content,value),pattern=row.words==="commas"?/[^\s,]+/g:/\S+/g,packages=text===void 0?[]:wordsIn(given(plain(text),
from),pattern).filter(one=>!/[${}]/.test(one.text));return{embedded:[...words(requirements).map(({text:text2,map})=>({language:"pip-requirements",text:text2,slot,
map:offset=>map(offset)})),...words(indexes).filter(address=>/^https?:\/\//.test(address.text)).map(address=>indexLine(address,slot)),...[installCommand(pip,packages,
slot)??[]].flat()],lists:words(lists).map(({text:path})=>path),isCut:[...requirements,...indexes,...lists].some(path=>valuesAt(value,path).beyond!==void 0)}}function indexLine({
text,map},slot){let before="--index-url ";return{language:"pip-requirements",text:`${before}${text}`,slot,map:offset=>map(Math.max(offset-before.length,0))}}function plain({
text,map}){return{text:text.replaceAll(/\{\{[^{}]{0,1000}\}\}/g,template=>"$".repeat(template.length)),map}}function given({text,map},from){let rest=text.slice(
from),[,before="",instead]=/^(\s*\$\{\w{1,100}:?-)([^{}]*)\}\s*$/.exec(rest)??[],start=from+before.length;return{text:instead??rest,map:offset=>map(start+offset)}}
function listsAt(path,lists){let paths=lists.filter(list=>/\.\w{1,10}$/.test(list)&&!/^[/~]|:\/\/|[\s$]/.test(list)).flatMap(list=>[posix.join(posix.dirname(path),
list),posix.normalize(list)]).filter(list=>!/^\.{1,2}(?:\/|$)/.test(list));return[...new Set(paths)].map(list=>({path:list,format:"pip-requirements"}))}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{yamlAt,yamlEntries,yamlItems,yamlText}from"./chunk-PRDJM426.js";import{followedVariables}from"./chunk-FMMY4FHJ.js";import{scalarText}from"./chunk-TEEV5AKS.js";
import"./chunk-YS6KM4OM.js";import{parseYaml}from"./chunk-UZGEIL5P.js";import{imagePurl}from"./chunk-JQKCQ7SI.js";import{syntaxCode}from"./chunk-53PCDVRT.js";
import"./chunk-PI5WMIUK.js";import{familiarName,parseImageReference}from"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-RQEJKIZR.js";
import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";function isOnWindows(node){let condition=yamlText(node,"if")??"";if(/windows/i.test(condition)&&!/!|\|\|/.test(condition))return!0;let runner=yamlAt(node,"runs-\
on")??yamlAt(node,"pool","vmImage");if(runner===void 0)return!1;let texts=textsIn(runner),isChosen=texts.some(text=>text.includes("matrix.")),systems=(isChosen?
[...texts,...textsIn(yamlAt(node,"strategy","matrix"))]:texts).join(`
`);return/windows/i.test(systems)&&!(isChosen&&/ubuntu|linux|macos/i.test(systems))}function textsIn(root){let seen=new Set(root===void 0?[]:[root]);for(let node of seen){
for(let item of yamlItems(node))seen.add(item);for(let{value}of yamlEntries(node))seen.add(value)}return[...seen].flatMap(node=>node.type==="scalar"?node.text:[])}
var keywords=/^(?:if|else|elseif|for|foreach|while|do|switch|try|catch|finally|function|param|return|throw|set|rem)\b/i;function plainCommands(script){return script.
split(`
`).map(line=>isPlain(line.trim())?line:" ".repeat(line.length)).join(`
`)}function isPlain(line){let rest=line.replaceAll(/\$\{\w+\}/g,"");return!/^[a-z][\w.-]*(?:[ \t]|$)/.test(rest)||keywords.test(rest)?!1:!/[`(){}|;&%\\]/.test(rest)&&
['"',"'"].every(quote=>rest.split(quote).length%2===1)}var maxValue=4096,maxVariables=200;function embeddedScript({node,language,variables},content){let{text,map}=scalarText(content,node),whole=withoutExpressions(text);
if(language==="python")return{language,text:whole,map};let script=language==="windows"?plainCommands(whole):whole,prefix=assignments(script,variables);return{language:"\
shell",text:prefix+script,map:offset=>offset<prefix.length?node.start:map(offset-prefix.length)}}function withoutExpressions(text){return text.replaceAll(/\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
found=>`\${${"_".repeat(found.length-3)}}`)}function assignments(script,variables){let values=new Map(variables),prefix="",count=0;for(let[name,value]of values)
!(followedVariables.includes(name)||script.includes(name))||value.length>maxValue||value.includes("${{")||++count>maxVariables||(prefix+=`${name}='${value.replaceAll(
"'","'\\''")}'
`);return prefix}function imageOf({node,prefix},{content,locate}){let{text,map}=scalarText(content,node),[start,end]=[map(prefix.length),map(Math.max(text.length-1,0))+1],written=text.
slice(prefix.length),location=locate(start,end),whole=parseImageReference(written),reference=whole??parseImageReference(/^([^$<]*[^$<:@/])[:@][^/]*[$<]/.exec(written)?.[1]??
"");if(reference===void 0||whole===void 0){let reason=/[$<]/.test(written)?"its value is only known when the job runs":"it is no valid image reference",gap={code:"\
unresolved-reference",subject:written.slice(0,300),reason,location};return reference===void 0?{gap}:{gap,component:component(reference,"likely")}}return{component:component(
reference,"certain")};function component(image,confidence){return{kind:"image",name:familiarName(image),purl:imagePurl(image),...image,slot:"job",location,text:written,
confidence}}}var maxScripts=5e3,scriptKeys=new Set(["run","script","before_script","after_script","command","commands","bash"]),powershellKeys=new Set(["powershell","pwsh"]),
variableKeys=["variables","env","environment"],closed=new Set(["with","inputs","outputs","strategy","matrix","needs","permissions","cache","artifacts"]);function readPipeline(root){
let scripts=[],images=[],seen=new Set,shellOf=node=>yamlText(node,"shell")??yamlText(node,"defaults","run","shell"),addScript=(node,shell,variables)=>{let language=languageOf(
shell);if(node.type==="list")for(let item of node.items)addScript(item,shell,variables);else node.type==="scalar"&&node.kind==="string"&&scripts.length<maxScripts&&
!seen.has(node)&&(seen.add(node),scripts.push({node,language,variables}))},addImage=(node,prefix="")=>{let named=node?.type==="map"?yamlAt(node,"image")??yamlAt(
node,"name"):node;named?.type!=="scalar"||named.kind!=="string"||named.text===""||seen.has(named)||(seen.add(named),images.push({node:named,prefix}))},visit=(node,key,shell,variables)=>{
if(seen.has(node))return;if(node.type==="list"){seen.add(node);for(let item of node.items)visit(item,key,shell,variables)}if(node.type!=="map")return;seen.add(node);
let inner=[...variables,...variableKeys.flatMap(name=>plainValues(yamlAt(node,name)))],own=shellOf(node)??(isOnWindows(node)?"pwsh":shell);for(let{key:name,value}of yamlEntries(
node))if(!(closed.has(name)||variableKeys.includes(name)))if(scriptKeys.has(name)&&value.type!=="map")addScript(value,own,inner);else if(powershellKeys.has(name)&&
value.type!=="map")addScript(value,"pwsh",inner);else if(name==="container")addImage(value);else if(name==="image")addDocker(value);else if(name==="services"){for(let entry of yamlEntries(
value))addImage(entry.value);for(let item of yamlItems(value))addImage(item)}else if(name==="docker")for(let item of yamlItems(value))addImage(yamlAt(item,"imag\
e"));else name==="uses"?addDocker(value,!0):visit(value,name,own,inner)},addDocker=(value,only=!1)=>{let text=value.type==="scalar"?value.text:"",prefix="docker\
://";text.startsWith(prefix)?addImage(value,prefix):!only&&!/(?:^|\/)Dockerfile/.test(text)&&addImage(value)};return root!==void 0&&visit(root,"",void 0,[]),{scripts,
images}}function plainValues(node){return yamlEntries(node).flatMap(({key,value})=>value.type==="scalar"&&value.kind!=="null"&&/^[a-z_]\w*$/i.test(key)?[[key,value.
text]]:[])}function languageOf(shell){return shell===void 0?"shell":/^python/.test(shell)?"python":/\b(?:ba|da|z|k)?sh\b/.test(shell)||shell.includes("${{")?"sh\
ell":"windows"}var extractor={pointsAtRequirements:!0,files:[".github/workflows/*.{yml,yaml}","**/action.{yml,yaml}","**/.gitlab-ci.{yml,yaml}","**/*.gitlab-ci.{yml,yaml}",".c\
ircleci/**/*.{yml,yaml}","**/azure-pipelines*.{yml,yaml}",".azure-pipelines/**/*.{yml,yaml}",".buildkite/**/*.{yml,yaml}","**/{.travis,bitbucket-pipelines,.gitp\
od,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],extract(input){let{documents,errors}=parseYaml(input.content),pipelines=documents.map(
document=>readPipeline(document)),images=pipelines.flatMap(found=>found.images).map(image=>imageOf(image,input));return{components:images.flatMap(({component})=>component??
[]),gaps:[...images.flatMap(({gap})=>gap??[]),...unreadable(errors,input)],embedded:pipelines.flatMap(found=>found.scripts).map(script=>embeddedScript(script,input.
content))}}};function unreadable(errors,{path,locate}){let[first,...others]=errors.filter(({type})=>type!=="duplicate");if(first===void 0)return[];let more=others.
length===0?"":`, and ${others.length} more ${others.length===1?"mistake":"mistakes"}`,location=locate(first.offset,first.offset);return[{code:syntaxCode(first),
subject:path,reason:`${first.message}${more}`,location}]}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{quoted}from"./chunk-VUI2SNKO.js";import{yamlAt,yamlEntries,yamlItems,yamlText}from"./chunk-PRDJM426.js";import{lastingSettings}from"./chunk-MQL7MTD3.js";
import{followedVariables}from"./chunk-BLO63SXK.js";import{scalarText}from"./chunk-TEEV5AKS.js";import"./chunk-YS6KM4OM.js";import{parseYaml}from"./chunk-UZGEIL5P.js";
import{imagePurl}from"./chunk-JQKCQ7SI.js";import{indexComponent,withoutUnknown}from"./chunk-Q46SVWKJ.js";import{environmentSettings}from"./chunk-PWD6RZYP.js";
import{syntaxCode}from"./chunk-R7VUFGOF.js";import"./chunk-PI5WMIUK.js";import{familiarName,parseImageReference}from"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";
import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";
import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";
import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var maxVariables=1e3;function environmentIn(node){let entries=yamlEntries(node).flatMap(({key,value})=>variable(key,value)),items=yamlItems(node).slice(0,maxVariables).
flatMap(item=>{if(item.type==="map"){let name2=yamlText(item,"name");return name2!==void 0?variable(name2,yamlAt(item,"value")):yamlEntries(item).flatMap(({key,
value:value2})=>variable(key,value2))}let[,name,value]=item.type==="scalar"?/^([a-z_]\w{0,200})=(.*)$/is.exec(item.text)??[]:[];return name===void 0||value===void 0||
item.type!=="scalar"?[]:[{name,value,node:item}]});return[...entries,...items]}function variable(name,node){let scalar=node?.type==="map"?yamlAt(node,"value"):node;
return scalar?.type!=="scalar"||scalar.kind==="null"||!/^[a-z_][\w@:.-]{0,200}$/i.test(name)?[]:[{name,value:scalar.text,node:scalar}]}function variableSettings(name,value){
let text=value.includes("${{")?withoutUnknown(value):value;return text===void 0?[]:environmentSettings(name,text)}function imageOf({node,prefix,slot},{content,locate}){let{text,map}=scalarText(content,node),[start,end]=[map(prefix.length),map(Math.max(text.length-1,0))+1],written=text.
slice(prefix.length),location=locate(start,end),whole=parseImageReference(written),reference=whole??parseImageReference(/^([^$<]*[^$<:@/])[:@][^/]*[$<]/.exec(written)?.[1]??
"");if(reference===void 0||whole===void 0){let reason=/[$<]/.test(written)?"its value is only known when the job runs":"it is no valid image reference",gap={code:"\
unresolved-reference",subject:written.slice(0,300),reason,location};return reference===void 0?{gap}:{gap,component:component(reference,"likely")}}return{component:component(
reference,"certain")};function component(image,confidence){return{kind:"image",name:familiarName(image),purl:imagePurl(image),...image,slot,location,text:written,
confidence}}}function isOnWindows(node){let condition=yamlText(node,"if")??"";if(/windows/i.test(condition)&&!/!|\|\|/.test(condition))return!0;let runner=yamlAt(node,"runs-\
on")??yamlAt(node,"pool","vmImage");if(runner===void 0)return!1;let texts=textsIn(runner),isChosen=texts.some(text=>text.includes("matrix.")),systems=(isChosen?
[...texts,...textsIn(yamlAt(node,"strategy","matrix"))]:texts).join(`
`);return/windows/i.test(systems)&&!(isChosen&&/ubuntu|linux|macos/i.test(systems))}function textsIn(root){let seen=new Set(root===void 0?[]:[root]);for(let node of seen){
for(let item of yamlItems(node))seen.add(item);for(let{value}of yamlEntries(node))seen.add(value)}return[...seen].flatMap(node=>node.type==="scalar"?node.text:[])}
var keywords=/^(?:if|else|elseif|for|foreach|while|do|switch|try|catch|finally|function|param|return|throw|set|rem)\b/i;function plainCommands(script){return script.
split(`
`).map(line=>isPlain(line.trim())?line:" ".repeat(line.length)).join(`
`)}function isPlain(line){let rest=line.replaceAll(/\$\{\w+\}/g,"");return!/^[a-z][\w.-]*(?:[ \t]|$)/.test(rest)||keywords.test(rest)?!1:!/[`(){}|;&%\\]/.test(rest)&&
['"',"'"].every(quote=>rest.split(quote).length%2===1)}var maxScripts=5e3,longestSlot=300,scriptKeys=new Set(["run","script","before_script","after_script","command","commands","bash"]),folderKeys=["working-director\
y","working_directory","workingDirectory"],powershellKeys=new Set(["powershell","pwsh"]),variableKeys=["variables","env","environment"],closed=new Set(["with","\
inputs","outputs","strategy","matrix","needs","permissions","cache","artifacts"]);function readPipeline(root){let scripts=[],images=[],environment=[],seen=new Set,
shellOf=node=>yamlText(node,"shell")??yamlText(node,"defaults","run","shell"),folderOf=node=>folderKeys.map(key=>yamlText(node,key)).find(text=>text!==void 0)??
yamlText(node,"defaults","run","working-directory"),addScript=(node,slot,around)=>{let{shell,variables,folder,job}=around,language=languageOf(shell);if(node.type===
"list")for(let item of node.items)addScript(item,slot,around);else node.type==="scalar"&&node.kind==="string"&&scripts.length<maxScripts&&!seen.has(node)&&(seen.
add(node),scripts.push({node,language,variables,slot,folder,job}))},addImage=(node,slot,prefix="")=>{let named=node?.type==="map"?yamlAt(node,"image")??yamlAt(node,
"name"):node;named?.type!=="scalar"||named.kind!=="string"||named.text===""||seen.has(named)||(seen.add(named),images.push({node:named,prefix,slot}))},visit=(node,slot,around)=>{
if(seen.has(node))return;if(node.type==="list"){seen.add(node);for(let item of node.items)visit(item,slot,around)}if(node.type!=="map")return;seen.add(node);let given=variableKeys.
flatMap(name=>environmentIn(yamlAt(node,name)));environment.push(...given.map(variable2=>({...variable2,slot})));let inner={shell:shellOf(node)??(isOnWindows(node)?
"pwsh":around.shell),variables:[...around.variables,...given.map(({name,value})=>[name,value])],folder:folderOf(node)??around.folder,job:slot};for(let{key:name,
value}of yamlEntries(node)){if(closed.has(name)||variableKeys.includes(name))continue;let at=below(slot,name);if(scriptKeys.has(name)&&value.type!=="map")addScript(
value,at,inner);else if(powershellKeys.has(name)&&value.type!=="map")addScript(value,at,{...inner,shell:"pwsh"});else if(name==="container")addImage(value,at);else if(name===
"image")addDocker(value,at);else if(name==="services"){for(let entry of yamlEntries(value))addImage(entry.value,below(at,entry.key));for(let item of yamlItems(value))
addImage(item,at)}else if(name==="docker")for(let item of yamlItems(value))addImage(yamlAt(item,"image"),at);else name==="uses"?addDocker(value,at,!0):visit(value,
at,inner)}},addDocker=(value,slot,only=!1)=>{let text=value.type==="scalar"?value.text:"",prefix="docker://";text.startsWith(prefix)?addImage(value,slot,prefix):
!only&&!/(?:^|\/)Dockerfile/.test(text)&&addImage(value,slot)};return root!==void 0&&visit(root,"",{shell:void 0,variables:[],folder:void 0,job:""}),{scripts,images,
environment}}function below(slot,key){return slot===""?key:`${slot}.${key}`.slice(0,longestSlot)}function languageOf(shell){return shell===void 0?"shell":/^python/.
test(shell)?"python":/\b(?:ba|da|z|k)?sh\b/.test(shell)||shell.includes("${{")?"shell":"windows"}var maxValue=4096,maxVariables2=200,maxFolder=1e3,maxSettings=200;function embeddedScripts(scripts,content){let held=new Map;return scripts.map(script=>{let embedded=embeddedScript(
script,content),{job}=script,before=held.get(job)??[],lasting=embedded.language==="shell"?lastingSettings(embedded.text):[];return lasting.length>0&&held.set(job,
[...before,...lasting].slice(-maxSettings)),{...embedded,settings:[...before,...withoutCredentials(script)]}})}function withoutCredentials({variables}){return[...new Map(
variables)].filter(([,value])=>value.includes("${{")).flatMap(([name,value])=>variableSettings(name,value))}function embeddedScript({node,language,variables,slot,
folder},content){let{text,map}=scalarText(content,node),whole=withoutExpressions(text);if(language==="python")return{language,text:whole,map,slot};let script=language===
"windows"?plainCommands(whole):whole,prefix=assignments(script,variables)+(folder===void 0?"":changeTo(folder));return{language:"shell",text:prefix+script,slot,
map:offset=>offset<prefix.length?node.start:map(offset-prefix.length)}}function withoutExpressions(text){return text.replaceAll(/\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
found=>`\${${"_".repeat(found.length-3)}}`)}function changeTo(folder){return folder.length<=maxFolder&&!/\$\{\{|<<|[$\n]/.test(folder)?`cd ${quoted(folder)}
`:`cd -
`}function assignments(script,variables){let values=new Map(variables),prefix="",count=0;for(let[name,value]of values){let counts=followedVariables.includes(name)||
script.includes(name);!/^[a-z_]\w*$/i.test(name)||!counts||value.length>maxValue||value.includes("${{")||++count>maxVariables2||(prefix+=`${name}='${value.replaceAll(
"'","'\\''")}'
`)}return prefix}var extractor={context:"ci",pointsAtRequirements:!0,files:[".github/workflows/*.{yml,yaml}","**/action.{yml,yaml}","**/.gitlab-ci.{yml,yaml}","**/*.gitlab-ci.{y\
ml,yaml}",".circleci/**/*.{yml,yaml}","**/azure-pipelines*.{yml,yaml}",".azure-pipelines/**/*.{yml,yaml}",".buildkite/**/*.{yml,yaml}","**/{.travis,bitbucket-pi\
pelines,.gitpod,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],extract(input){let{documents,errors}=parseYaml(input.content),pipelines=documents.
map(document=>readPipeline(document)),images=pipelines.flatMap(found=>found.images).map(image=>imageOf(image,input));return{components:[...images.flatMap(({component})=>component??
[]),...pipelines.flatMap(({environment})=>environment).flatMap(variable2=>indexesOf(variable2,input))],gaps:[...images.flatMap(({gap})=>gap??[]),...unreadable(errors,
input)],embedded:pipelines.flatMap(({scripts})=>embeddedScripts(scripts,input.content))}}};function indexesOf({name,value,node,slot},input){return variableSettings(
name,value).map(setting=>indexComponent(setting,node,`${slot}/env`,input))}function unreadable(errors,{path,locate}){let[first,...others]=errors.filter(({type})=>type!==
"duplicate");if(first===void 0)return[];let more=others.length===0?"":`, and ${others.length} more ${others.length===1?"mistake":"mistakes"}`,location=locate(first.
offset,first.offset);return[{code:syntaxCode(first),subject:path,reason:`${first.message}${more}`,location}]}export{extractor};

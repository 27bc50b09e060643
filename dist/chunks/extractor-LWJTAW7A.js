import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{possibleLocks}from"./chunk-MZZTLK7W.js";import"./chunk-VUI2SNKO.js";import{downloadOf,followedVariables,innerScript,inputOf,originalOffset,outputOf,
quotedText,readShell,scriptSettings,wordOutput}from"./chunk-BLO63SXK.js";import{besideScript,commandLists,readCommand}from"./chunk-LJ66HCD7.js";import"./chunk-OKHG6YQT.js";
import"./chunk-TIVSX3JJ.js";import{indexComponent}from"./chunk-Q46SVWKJ.js";import{environmentSettings}from"./chunk-PWD6RZYP.js";import"./chunk-EWJBQYUB.js";
import{downloadedList,syntaxCode}from"./chunk-R7VUFGOF.js";import"./chunk-3AVNL4FX.js";import"./chunk-IMB65PZ5.js";import"./chunk-2JAB5Q3N.js";
import"./chunk-MPOQTAW3.js";import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";
import"./chunk-74DTHF5T.js";import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";
import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import{fileName,findProgram}from"./chunk-27FMKGWE.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var maxFiles=500;function writtenFiles(commands,content){let found=[],seen=new Set;for(let command of commands){if(found.length>=maxFiles)break;found.push(...writtenBy(
command,content,seen));for(let output of command.outputs)seen.add(output)}return found}function writtenBy(command,content,seen){let{words,outputs}=command,program=findProgram(
words),name=fileName(program?.name??""),operands=words.slice(words.length-(program?.rest.length??0)),download=downloadOf(name,operands,content);if(download?.file!==
void 0)return[{path:download.file,appends:!1,url:download.url}];let isTee=name==="tee";if(outputs.length===0&&!isTee)return[];let output=isTee?inputOf(command,content):
outputOf([command],content),appends=operands.some(({text=""})=>/^-[a-z]*a|^--append$/.test(text)),copies=isTee?operands.map(word=>({word,appends})):[];return[...outputs.
map(each=>({...each,appends:each.appends||seen.has(each)})),...copies.filter(({word:{text="-"}})=>!text.startsWith("-"))].flatMap(target=>writtenTo(target,output))}
function writtenTo({word:{text:path},appends},output){if(path===void 0||path.startsWith("/dev/"))return[];let{text,isWhole=!1,files=[],urls=[]}=output??{},[url]=urls,
isKnown=text!==void 0&&(text.text!==""||isWhole&&files.length===0)&&url===void 0;return[{path,appends,...isKnown&&{content:{text:text.text,map:offset=>originalOffset(
text,offset)}},...url!==void 0&&{url}}]}var inputNames=new Set(["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"]),finders=new Set(["which","command","type","whereis","pyenv","asdf","mise","rbenv","xcru\
n"]),maxWords=2e3;function givenWords(command,content){let lists=[],words=command.words.flatMap(word=>substituted(word,content,lists));if(findProgram(words)?.takesInput!==
!0)return{words,lists};let{start=0,end=0}=words.at(-1)??{},output=argumentFile(words)??inputOf(command,content);return output===void 0?{words,lists}:(lists.push(
{output,isInWords:!0,start,end}),{words:[...words.filter(({text})=>text!=="{}"),...split(output.text)],lists})}function inputList(command,content,{start,end}){let output=inputOf(
command,content);return output&&{output,isInWords:!1,start,end}}function isInput(path){return inputNames.has(path)||path===substitution}var substitution="/dev/f\
d/63";function substituted(word,content,lists){if(word.output===void 0)return[word];let program=named(word.output);if(program!==void 0)return[{...word,text:program}];
let{start,end}=word,output=wordOutput(word,content),isFile=content.startsWith("<(",start),isKnown=output.text.text.trim()!==""||output.files.length+output.urls.
length>0;return!isFile&&!isKnown?[word]:(lists.push({output,isInWords:!isFile,start,end}),isFile?[{text:substitution,start,end}]:split(output.text))}function named([
command,...others]){let[first,...rest]=command?.words??[];if(others.length>0||!finders.has(first?.text??""))return;let name=rest.at(-1)?.text;return name?.startsWith(
"-")===!1?name:void 0}function argumentFile(words){let at=words.findIndex(({text=""})=>text==="-a"||text.startsWith("--arg-file")),word=words[at],file=word?.text?.
startsWith("--arg-file=")===!0?word.text.slice(11):words[at+1]?.text;if(!(word===void 0||file===void 0))return{text:{text:"",pieces:[]},files:[{...word,text:file}],
urls:[],isWhole:!0}}function split(source){let found=source.text.matchAll(/[^\s"']+/g);return Array.from(found).slice(0,maxWords).map(({0:text,index})=>{let last=originalOffset(
source,index+text.length-1);return{text,start:originalOffset(source,index),end:last+1}})}function listsOf(command,given,{files,gaps,takesRequirements},{content,locate}){let named2=files.filter(({isRequirements})=>isRequirements===!0),format="pip-req\
uirements",lists=named2.filter(({path})=>!isInput(path)).map(({path,start,end})=>({path,format,location:locate(start,end)})),input=named2.find(({path})=>isInput(
path)&&path!=="/dev/fd/63")??unknownWord(command,gaps),read=input===void 0?void 0:inputList(command,content,input),all=[...given.lists,...read===void 0?[]:[read]],
downloads=all.flatMap(({output,start,end})=>output.urls.map(url=>downloadedList(url,locate(start,end))));return takesRequirements?{lists:[...lists,...all.flatMap(
({output,start,end})=>output.files.flatMap(({text:path})=>path===void 0?[]:[{path,format,location:locate(start,end)}]))],embedded:all.filter(({isInWords,output})=>!isInWords&&
output.text.text.trim()!=="").map(({output:{text}})=>({language:format,text:text.text,map:offset=>originalOffset(text,offset)})),gaps:downloads}:{lists,embedded:[],
gaps:downloads}}function unknownWord({words,input},gaps){return input!==void 0&&gaps.length>0?words.find(({text})=>text===void 0):void 0}var runners=new Set(["eval","source",".","sh","bash","dash","zsh","ksh"]);function isRunner(word){return runners.has(fileName(word?.text??""))}function pipedScripts(command,content){
let{words,input}=command,inner=innerScript(words),isRead=words.some(({text,output},at)=>output!==void 0&&at>0&&text===void 0&&isRunner(words[at-1]));if(inner===
void 0&&!isRead)return[];let outputs=words.flatMap(word=>word.output===void 0?[]:[wordOutput(word,content)]),read=inner==="stdin"&&input!==void 0&&input.type!==
"heredoc"?inputOf(command,content):void 0;return[...outputs,...read===void 0?[]:[read]].filter(({text})=>text.text.trim()!=="").map(({text})=>({language:"shell",
text:text.text,map:offset=>originalOffset(text,offset)}))}var maxWrappers=8;function pythonPrograms({words,heredocs},content){let at=words.slice(0,maxWrappers).findIndex(({text=""})=>/^(?:.*\/)?(?:python|pypy)[0-9.]*$/s.
test(text));if(at===-1)return[];let rest=words.slice(at+1),flag=rest.findIndex(({text})=>text==="-c"),other=rest.findIndex(({text})=>text?.startsWith("-")!==!0);
if(flag!==-1&&(other===-1||other>flag)){let word=rest[flag+1],program=word&&quotedText(content,word.start,word.end);return program===void 0?[]:[{language:"pytho\
n",text:program.text,map:program.map}]}return rest.some(({text})=>text==="-m")||other!==-1&&!rest.slice(0,other).some(({text})=>text==="-")?[]:heredocs.map(({start,
end})=>({language:"python",text:content.slice(start,end),map:offset=>start+offset}))}var maxLater=20,mostAbove=11,extractor={files:["**/*.{sh,bash,zsh,ksh,dash}","**/.husky/*","**/postBuild","**/{justfile,.justfile}"],languages:["shell"],interpreters:[
"sh","ash","bash","dash","ksh","zsh"],pointsAtRequirements:!0,extract(input){let{path,content,locate}=input,{commands,errors}=readShell(content,void 0,followedVariables),
components=[],gaps=[],wants=new Set,lists=new Set,names=new Set,embedded=[],readLists=[],settings=[...input.settings??[]],listUses=[];for(let[index,command]of commands.
entries()){embedded.push(...pythonPrograms(command,content),...pipedScripts(command,content));let said=scriptSettings(command,content,input.written);components.
push(...said.map(setting=>indexComponent(setting,setting,"run",input)));let inForce=[...settings,...[...command.variables].flatMap(([name,value])=>environmentSettings(
name,value))];settings.push(...said.filter(({holds})=>holds==="shell"||holds==="machine"));let later=commands.slice(index+1,index+1+maxLater).map(({words:words2})=>words2),
given=givenWords(command,content),words=[...environment(command),...given.words],contents=readCommand(words,later,"run",input,inForce,command.folder);if(contents===
void 0)continue;for(let project of contents.projects)for(let lock of possibleLocks(project,mostAbove))wants.add(lock);let sure=command.isOneOfSeveral===!0?{confidence:"\
likely"}:{};components.push(...contents.components.map(component=>({...component,...sure}))),gaps.push(...contents.gaps);let found=listsOf(command,given,contents,
input);embedded.push(...found.embedded),gaps.push(...found.gaps),readLists.push(...found.lists),listUses.push(commandLists(path,contents.files));for(let{path:file}of found.
lists)names.add(posix.basename(file));for(let file of found.lists)addBeside(lists,path,file.path);for(let{path:file,isRequirements}of contents.files)isRequirements!==
!0&&addBeside(wants,path,file)}let[first,...others]=errors;if(first!==void 0){let more=others.length===0?"":`, and ${others.length} more ${others.length===1?"er\
ror":"errors"}`,location=locate(first.offset,first.offset);gaps.push({code:syntaxCode(first),subject:path,reason:`${first.message}${more}`,location})}let wantsAs=[
...lists].map(list=>({path:list,format:"pip-requirements"})),written=writtenFiles(commands,content);return{components,gaps,wants:[...wants],wantsAs,names:[...names],
listUses,embedded,writtenFiles:written,lists:readLists}}};function addBeside(paths,script,file){let path=besideScript(script,file);path!==void 0&&paths.add(path)}
function environment({words,variables}){let{start=0}=words[0]??{};return[...variables].map(([name,value])=>({text:`${name}=${value}`,start,end:start}))}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{publishedByScript}from"./chunk-M2GQZ4ZR.js";import{possibleLocks}from"./chunk-NQRYHEZD.js";import"./chunk-VUI2SNKO.js";import{buildFiles}from"./chunk-HD7JDDEX.js";
import{fileSettings,inputOf,scriptSettings,unknownAddresses,wordOutput,writtenFiles}from"./chunk-2FHYZ3X5.js";import{followedVariables,originalOffset}from"./chunk-C4C25ENY.js";
import"./chunk-4ZFBRDE6.js";import"./chunk-5XQBGQKZ.js";import"./chunk-AAB6FRW5.js";import{commandLists,readCommand}from"./chunk-HTVJWT6U.js";
import"./chunk-BY4QLHNA.js";import"./chunk-N5IXD52C.js";import"./chunk-KFDG3JEC.js";import{besideScript,inContext}from"./chunk-SMAPIQZH.js";
import"./chunk-H4KURVGR.js";import{indexComponent}from"./chunk-Q46SVWKJ.js";import{innerScript,quotedText,readShell}from"./chunk-F2QJO3CZ.js";
import{environmentSettings}from"./chunk-ORMPQEHT.js";import"./chunk-EWJBQYUB.js";import"./chunk-Y2SKWLE6.js";import"./chunk-UZGEIL5P.js";
import"./chunk-I2LED7C4.js";import{downloadedList,downloadedScript,syntaxCode,unreadable}from"./chunk-APRTNAOC.js";import"./chunk-F3QVR4BB.js";
import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-GHJLIP3Y.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";
import"./chunk-2UOWJDTF.js";import"./chunk-H6I6BW6L.js";import"./chunk-IIYQLXPZ.js";import"./chunk-XTROB3LX.js";import"./chunk-F5KOHBIR.js";
import"./chunk-IINV63C2.js";import"./chunk-6KQTYQNS.js";import"./chunk-2JBACWHZ.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";
import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-PI5WMIUK.js";
import{fileName,findProgram}from"./chunk-L5EIZTZM.js";import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var printers=new Set(["echo","printf","grep","egrep","fgrep","test","["]),shown=/^(?:\/dev\/(?:std(?:out|err)|null|tty)|["']?\$\{?GITHUB_STEP_SUMMARY\}?["']?|[\w./-]{1,200}\.log)$/,
redefined=/\b(?:echo|printf|e?f?grep|test|cat|tee)[ \t]{0,9}\(\)|\b(?:alias|function)[ \t]{1,9}(?:echo|printf|cat)/,definition=/\bfunction[ \t]{1,9}([^\s()<>|&;]{1,200})|(?<![^\s()<>|&;{}])([^\s()<>|&;]{1,200})[ \t]{0,9}\(\)/g;
function printedRanges(commands,content){let taken=new Set(commands.flatMap(takenFrom)),functions=functionsIn(content);return[...taken].some(({words})=>functions.
has(words[0]?.text??""))||redefined.test(content)||commands.some(command=>redirectsAll(command,content))?[]:commands.flatMap(command=>{if(taken.has(command)||command.
outputs.some(output=>!isShown(output,content)))return[];let{name=""}=findProgram(command.words)??{};return printers.has(name)?command.words.slice(1).filter(({output})=>output===
void 0):name==="cat"&&command.words.slice(1).every(({text})=>text==="-")?command.heredocs:[]})}function takenFrom({words,input}){return[...input?.type==="pipe"?
input.commands:[],...words.flatMap(({output=[]})=>output)]}function functionsIn(content){return new Set([...content.matchAll(definition)].map(([,name="",word=""])=>name||
word))}function redirectsAll({words,outputs},content){return words.length===1&&words[0]?.text==="exec"&&outputs.some(output=>!isShown(output,content))}function isShown({
word:{text,start,end,output}},content){return output===void 0?shown.test(text??content.slice(start,end)):!0}var inputNames=new Set(["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"]),finders=new Set(["which","command","type","whereis","pyenv","asdf","mise","rbenv","xcru\
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
gaps:downloads}}function unknownWord({words,input},gaps){return input!==void 0&&gaps.length>0?words.find(({text})=>text===void 0):void 0}var runners=new Set(["eval","source",".","sh","bash","dash","zsh","ksh"]);function isRunner(word){return runners.has(fileName(word?.text??""))}function pipedScripts(command,{
content,locate}){let{words,input}=command,inner=innerScript(words),isRead=words.some(({text,output},at)=>output!==void 0&&at>0&&text===void 0&&isRunner(words[at-
1]));if(inner===void 0&&!isRead)return{embedded:[],gaps:[]};let outputs=words.flatMap(word=>word.output===void 0?[]:[wordOutput(word,content)]),read=inner==="st\
din"&&input!==void 0&&input.type!=="heredoc"?inputOf(command,content):void 0,all=[...outputs,...read===void 0?[]:[read]],[start,end]=[words[0]?.start??0,words.at(
-1)?.end??0];return{embedded:all.filter(({text})=>text.text.trim()!=="").map(({text})=>({language:"shell",text:text.text,map:offset=>originalOffset(text,offset)})),
gaps:all.flatMap(({urls})=>urls.map(url=>downloadedScript(url,locate(start,end))))}}var maxWrappers=8;function pythonPrograms({words,heredocs},content){let at=words.slice(0,maxWrappers).findIndex(({text=""})=>/^(?:.*\/)?(?:python|pypy)[0-9.]*$/s.
test(text));if(at===-1)return[];let rest=words.slice(at+1),flag=rest.findIndex(({text})=>text==="-c"),other=rest.findIndex(({text})=>text?.startsWith("-")!==!0);
if(flag!==-1&&(other===-1||other>flag)){let word=rest[flag+1],program=word&&quotedText(content,word.start,word.end);return program===void 0?[]:[{language:"pytho\
n",text:program.text,map:program.map}]}return rest.some(({text})=>text==="-m")||other!==-1&&!rest.slice(0,other).some(({text})=>text==="-")?[]:heredocs.map(({start,
end})=>({language:"python",text:content.slice(start,end),map:offset=>start+offset}))}var maxLater=20,mostAbove=11,mostWords=2e4,mostInstalls=1e4,extractor={files:["**/*.{sh,bash,zsh,ksh,dash,command}","**/.husky/*","**/{postBuild,.envrc}","**/{j\
ustfile,.justfile}"],languages:["shell"],interpreters:["sh","ash","bash","dash","ksh","zsh"],pointsAtRequirements:!0,publishes:{kinds:["image","model","dataset"],
names:publishedByScript},extract(input){let{path,content,locate}=input,{commands,errors}=readShell(content,input.environment,followedVariables),components=[],gaps=[],
wants=new Set,lists=new Set,names=new Set,dockerfiles=new Set,embedded=[],readLists=[],settings=[...input.settings??[]],listUses=[],understood=[...printedRanges(
commands,content)],installs=0;for(let[index,command]of commands.entries()){let[program]=command.words;if(command.words.length>mostWords&&program!==void 0){let reason=`\
a command has more than ${mostWords} words, and was not read`;gaps.push(unreadable(input,program.start,program.end,reason,"limit-exceeded"));continue}let piped=pipedScripts(
command,input);embedded.push(...pythonPrograms(command,content),...piped.embedded),gaps.push(...piped.gaps);let said=scriptSettings(command,content,input.written);
components.push(...said.map(setting=>indexComponent(setting,setting,"run",input)));let inForce=[...settings,...[...command.variables].flatMap(([name,value])=>environmentSettings(
name,value))];settings.push(...said.filter(({holds})=>holds==="shell"||holds==="machine")),settings.push(...fileSettings(command,content));for(let file of buildFiles(
command,path))dockerfiles.add(file);let later=commands.slice(index+1,index+1+maxLater).map(({words:words2})=>words2),given=givenWords(command,content),words=[...environment(
command),...given.words],contents=readCommand(words,later,"run",input,inForce,command.folder);if((contents===void 0||contents.gaps.length===0)&&gaps.push(...unknownAddresses(
command,input)),contents===void 0)continue;if(installs+=1+contents.components.length,installs>mostInstalls&&program!==void 0){let reason=`the script installs mo\
re than ${mostInstalls} packages, and was not read from here on`;gaps.push(unreadable(input,program.start,program.end,reason,"limit-exceeded"));break}understood.
push(...contents.understood,...command.words);for(let project of contents.projects)for(let lock of possibleLocks(project,mostAbove))wants.add(lock);let sure=command.
isOneOfSeveral===!0?{confidence:"likely"}:{};components.push(...contents.components.map(component=>({...component,...sure}))),gaps.push(...contents.gaps);let found=listsOf(
command,given,contents,input);embedded.push(...found.embedded),gaps.push(...found.gaps),readLists.push(...found.lists),listUses.push(commandLists(path,contents.
files));for(let{path:file}of found.lists)names.add(posix.basename(file));for(let file of found.lists)addBeside(lists,path,file.path);for(let{path:file,isConstraints}of contents.
files)if(isConstraints===!0)for(let place of inContext(path,file))lists.add(place);for(let{path:file,isRequirements}of contents.files)isRequirements!==!0&&addBeside(
wants,path,file)}let[first,...others]=errors;if(first!==void 0){let more=others.length===0?"":`, and ${others.length} more ${others.length===1?"error":"errors"}`,
location=locate(first.offset,first.offset);gaps.push({code:syntaxCode(first),subject:path,reason:`${first.message}${more}`,location})}let wantsAs=[...[...lists].
map(list=>({path:list,format:"pip-requirements"})),...[...dockerfiles].map(file=>({path:file,format:"dockerfile"}))],written=writtenFiles(commands,content);return{
components,gaps,understood,wants:[...wants],wantsAs,names:[...names],listUses,embedded,writtenFiles:written,lists:readLists}}};function addBeside(paths,script,file){
let path=besideScript(script,file);path!==void 0&&paths.add(path)}function environment({words,variables}){let{start=0}=words[0]??{};return[...variables].map(([name,
value])=>({text:`${name}=${value}`,start,end:start}))}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function readArguments(words,table){let found=[],onlyWords=!1;for(let at=0;at<words.length;at++){let word=words[at];if(word===void 0)break;let{text,start,end}=word;
if(onlyWords||text===void 0||!text.startsWith("-")||text==="-"){if(found.push({role:"positional",value:text,start,end}),table.stopsAtCommand===!0)break}else if(text===
"--")onlyWords=!0;else{let option=readOption(text,table);if(option===void 0)continue;let next=option.value===void 0?words[++at]:void 0;if(option.role===void 0||
option.value===void 0&&next===void 0)continue;let place=next??word,{role,name}=option;found.push({role,option:name,value:option.value??next?.text,start:place.start,
end:place.end})}}return found}function subcommand(words,values){for(let at=0;at<words.length;at++){let text=words[at]?.text;if(text===void 0)return;if(!text.startsWith(
"-"))return{name:text,rest:words.slice(at+1)};values.has(text)&&at++}}function readOption(text,table){if(text.startsWith("--")){let equals=text.indexOf("="),name=fullName(
equals===-1?text:text.slice(0,equals),table);return takesValue(name,table)?{name,role:table.roles.get(name),value:equals===-1?void 0:text.slice(equals+1)}:void 0}
for(let at=1;at<text.length;at++){let name=`-${text.charAt(at)}`;if(!takesValue(name,table))continue;let value=text.slice(at+1).replace(/^=/,"");return{name,role:table.
roles.get(name),value:at+1<text.length?value:void 0}}}function fullName(name,table){if(takesValue(name,table)||table.abbreviates===void 0||table.abbreviates.has(
name))return name;let matches=[...table.values,...table.roles.keys()].filter(option=>option.startsWith(name));return matches.length===1?matches[0]??name:name}function takesValue(name,table){
return table.values.has(name)||table.roles.has(name)}var prefix=(options,words=0)=>({values:new Set(options.split(" ")),words}),prefixes=new Map([["sudo",prefix("-u --user -g --group -h --host -p --prompt -C -r -t\
 -D -R")],["doas",prefix("-u -C")],["exec",prefix("-a")],["time",prefix("-f -o")],["env",prefix("-u --unset -C --chdir -S")],["nice",prefix("-n")],["timeout",prefix(
"-s --signal -k --kill-after",1)],["travis_retry",prefix("")],["command",prefix("")],["nohup",prefix("")],["builtin",prefix("")],["setsid",prefix("")],["stdbuf",
prefix("-i -o -e")],["ionice",prefix("-c -n -p")],["taskset",prefix("",1)],["chroot",prefix("",1)],["ssh",prefix("-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -\
P -p -Q -R -S -W -w",1)],["retry",prefix("-t -d -n")],["watch",prefix("-n --interval")],["coproc",prefix("")],["corepack",prefix("")],["parallel",prefix("-j --j\
obs -I -a --arg-file -n --max-args -d --delimiter --retries --timeout")],["xargs",prefix("-n -P -I -L -d -s -a -E --max-args --max-procs --replace --delimiter -\
-arg-file")]]),runners=new Map([["conda","run","-n --name -p --prefix --cwd"],["mamba","run","-n --name -p --prefix --cwd"],["micromamba","run","-n --name -p --\
prefix -r --root-prefix --cwd -e --env"],["poetry","run","-P --project -C --directory"],["pdm","run","-p --project -s --site-packages"],["pipenv","run",""],["pi\
xi","run","-e --environment --manifest-path"],["hatch","run","-e --env"],["rye","run",""],["bundle","exec",""]].map(([name,subcommand2,options])=>[name,{...prefix(
options),subcommand:subcommand2}])),givers=new Set(["xargs","parallel"]),maxPrefixes=12;function findProgram(words){let variables=new Map,assigned=new Map,at=0,
takesInput=!1;for(let seen=0;at<words.length&&seen<maxPrefixes;at++){let word=words[at],text=word&&(word.text??programOf(word));if(word===void 0||text===void 0)
return;if(word.text===void 0&&isAssignment(text)){variables.delete(text.slice(0,-1)),assigned.delete(text.slice(0,-1));continue}let[,name,value]=/^([a-z_]\w*)\+?=(.*)$/is.
exec(text)??[];if(name!==void 0&&value!==void 0){variables.set(name,value),assigned.set(name,{text:value,start:word.start+name.length+1,end:word.end});continue}
let own=prefixes.get(fileName(text)),runner=runners.get(fileName(text));if(takesInput||=givers.has(text),own!==void 0)at=skipOptions(words,at,own)+(own.words??0);else if(runner?.
subcommand===words[at+1]?.text&&runner!==void 0)at=skipOptions(words,at+1,runner);else break;seen++}let program=words[at],path=program&&(program.text??programOf(
program));for(let[name,{text,start,end}]of assigned)end<start&&program!==void 0&&assigned.set(name,{text,start:program.start,end:program.end});return{name:fileName(
path??""),rest:words.slice(at+1),variables,assigned,takesInput}}function programOf({around}){if(around===void 0)return;let{before,after,variable}=around,[assignment]=/^[a-z_]\w*\+?=/i.
exec(before)??[];return assignment!==void 0?assignment.replace("+",""):after.includes("/")?fileName(after):variable?.toLowerCase().replace(/_?(?:bin|exe|executable|cmd|command|path|program)$/,
"")||void 0}function isAssignment(text){return text.endsWith("=")}function fileName(path){return path.slice(path.lastIndexOf("/")+1).replace(/\.exe$/i,"")}function skipOptions(words,from,{
values}){let at=from;for(let next=words[at+1]?.text;next?.startsWith("-")===!0&&(at+=values.has(next)?2:1,next!=="--");next=words[at+1]?.text);return at}export{readArguments,subcommand,findProgram,fileName};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var prefix=(options,words=0)=>({values:new Set(options.split(" ")),words}),prefixes=new Map([["sudo",prefix("-u --user -g --group -h --host -p --prompt -C -r -t\
 -D -R")],["doas",prefix("-u -C")],["exec",prefix("-a")],["time",prefix("-f -o")],["env",prefix("-u --unset -C --chdir -S")],["nice",prefix("-n")],["timeout",prefix(
"-s --signal -k --kill-after",1)],["travis_retry",prefix("")],["command",prefix("")],["nohup",prefix("")],["builtin",prefix("")],["setsid",prefix("")],["stdbuf",
prefix("-i -o -e")],["ionice",prefix("-c -n -p")],["taskset",prefix("",1)],["chroot",prefix("",1)],["ssh",prefix("-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -\
P -p -Q -R -S -W -w",1)],["retry",prefix("-t -d -n")],["watch",prefix("-n --interval")],["coproc",prefix("")],["corepack",prefix("")],["cross-env",prefix("")],[
"cross-env-shell",prefix("")],["env-cmd",prefix("-f --file -e --environments -r --rc-file")],["busybox",prefix("")],["call",prefix("")],["gosu",prefix("",1)],["\
su-exec",prefix("",1)],["setpriv",prefix("--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig")],["runuser",prefix("-u --\
user -g --group -G --supp-group")],["setarch",prefix("",1)],["unshare",prefix("-R --root -w --wd")],["nsenter",prefix("-t --target -S --setuid -G --setgid")],["\
firejail",prefix("")],["bwrap",prefix("--chdir --setenv --unsetenv --dir --proc --dev --tmpfs --uid --gid --hostname")],["fakeroot",prefix("-l -s -i")],["tini",
prefix("-p -e")],["dumb-init",prefix("-r --rewrite")],["catatonit",prefix("")],["flock",prefix("-w --timeout --wait -E --conflict-exit-code",1)],["chronic",prefix(
"")],["unbuffer",prefix("")],["systemd-run",prefix("-p --property --unit --slice -E --setenv --uid --gid --working-directory")],["caffeinate",prefix("-t -w")],[
"numactl",prefix("-N -m -C -i -p --cpunodebind --membind --physcpubind --interleave --preferred")],["chrt",prefix("-T -P -D",1)],["strace",prefix("-e -o -p -s -\
u -E")],["ltrace",prefix("-e -o -p -s -u")],["xvfb-run",prefix("-n -s -e -f -w --server-num --server-args --error-file --auth-file --wait")],["script",prefix("")],
["proxychains",prefix("-f")],["proxychains4",prefix("-f")],["torsocks",prefix("-u -p -a -P --user --pass --address --port")],["arch",prefix("")],["gtime",prefix(
"-f -o")],["gtimeout",prefix("-s --signal -k --kill-after",1)],["parallel",prefix("-j --jobs -I -a --arg-file -n --max-args -d --delimiter --retries --timeout")],
["xargs",prefix("-n -P -I -L -d -s -a -E --max-args --max-procs --replace --delimiter --arg-file")]]),runners=new Map([["conda","run","-n --name -p --prefix --c\
wd"],["mamba","run","-n --name -p --prefix --cwd"],["micromamba","run","-n --name -p --prefix -r --root-prefix --cwd -e --env"],["poetry","run","-P --project -C\
 --directory"],["pdm","run","-p --project -s --site-packages"],["pipenv","run",""],["pixi","run","-e --environment --manifest-path"],["hatch","run","-e --env"],
["rye","run",""],["bundle","exec",""],["mise","exec x","-C --cd -E --env -j --jobs"],["pyenv","exec",""],["rbenv","exec",""],["asdf","exec",""],["direnv","exec",
"",1],["dotenv","run","-f --file -q --quote -e --export"],["infisical","run","--env --path --projectId --token"],["doppler","run","-p --project -c --config -t -\
-token"],["op","run","--env-file --account"],["aws-vault","exec","-d --duration -t --mfa-token --region",1],["chamber","exec","",1],["apptainer","exec","-B --bi\
nd --env --env-file -H --home -o --overlay --pwd -W --workdir",1],["singularity","exec","-B --bind --env --env-file -H --home -o --overlay --pwd -W --workdir",1]].
map(([name,subcommands,options,count])=>[name,{...prefix(options,count),subcommands:new Set(subcommands.split(" "))}])),givers=new Set(["xargs","parallel"]),maxPrefixes=12,
last;function findProgram(words){return last?.words!==words&&(last={words,program:readProgram(words)}),last.program}function readProgram(words){let variables=new Map,
assigned=new Map,at=0,takesInput=!1;for(let seen=0;at<words.length&&seen<maxPrefixes;at++){let word=words[at],text=word&&(word.text??programOf(word));if(word===
void 0||text===void 0)return;if(word.text===void 0&&isAssignment(text)){variables.delete(text.slice(0,-1)),assigned.delete(text.slice(0,-1));continue}let[,name,
value]=text.includes("=")&&/^([a-z_]\w*)\+?=(.*)$/is.exec(text)||[];if(name!==void 0&&value!==void 0){variables.set(name,value),assigned.set(name,{text:value,start:word.
start+name.length+1,end:word.end});continue}let own=prefixes.get(fileName(text)),runner=runnerAt(words,at);if(takesInput||=givers.has(text),own!==void 0)at=skipOptions(
words,at,own)+(own.words??0);else{if(seen>0&&/^\d+[smhd]?$/.test(text))continue;if(runner!==void 0)at=runner;else break}seen++}let program=words[at],path=program&&
(program.text??programOf(program));for(let[name,{text,start,end}]of assigned)end<start&&program!==void 0&&assigned.set(name,{text,start:program.start,end:program.
end});return{name:fileName(path??""),rest:words.slice(at+1),variables,assigned,takesInput}}function runnerAt(words,at){let runner=runners.get(fileName(words[at]?.
text??""));if(runner===void 0)return;let command=skipOptions(words,at,runner)+1;if(!runner.subcommands.has(words[command]?.text??""))return;let last2=skipOptions(
words,command,runner)+(runner.words??0);return words[last2+1]?.text==="--"?last2+1:last2}function programOf({around}){if(around===void 0)return;let{before,after,
variable}=around,[assignment]=/^[a-z_]\w*\+?=/i.exec(before)??[];return assignment!==void 0?assignment.replace("+",""):after.includes("/")?fileName(after):variable?.
toLowerCase().replace(/_?(?:bin|exe|executable|cmd|command|path|program)$/,"")||void 0}function isAssignment(text){return text.endsWith("=")}function fileName(path){
let name=path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1);return name.length>4&&name.at(-4)==="."?name.replace(/\.exe$/i,""):name}function skipOptions(words,from,{
values}){let at=from;for(let next=words[at+1]?.text;next?.startsWith("-")===!0&&(at+=values.has(next)?2:1,next!=="--");next=words[at+1]?.text);return at}function readArguments(words,table){let found=[],onlyWords=!1;for(let at=0;at<words.length;at++){let word=words[at];if(word===void 0)break;let{text,start,end}=word,
named=onlyWords?void 0:unknownOption(word);if(named!==void 0){let option=readOption(named,table);option?.role!==void 0&&found.push({role:option.role,option:option.
name,value:void 0,start,end});continue}if(onlyWords||text===void 0||!text.startsWith("-")||text==="-"){if(found.push({role:"positional",value:text,start,end}),table.
stopsAtCommand===!0)break}else if(text==="--")onlyWords=!0;else{let option=readOption(text,table);if(option===void 0)continue;let next=option.value===void 0?words[++at]:
void 0;if(option.role===void 0||option.value===void 0&&next===void 0)continue;let place=next??word,{role,name}=option;found.push({role,option:name,value:option.
value??next?.text,start:place.start,end:place.end})}}return found}function subcommand(words,values){for(let at=0;at<words.length;at++){let word=words[at];if(word!==
void 0&&unknownOption(word)!==void 0)continue;let text=word?.text;if(text===void 0)return;if(!text.startsWith("-"))return{name:text,rest:words.slice(at+1)};values.
has(text)&&at++}}function unknownOption({text,around}){return text===void 0?/^--[\w-]{1,100}=/.exec(around?.before.slice(0,200)??"")?.[0]:void 0}function readOption(text,table){
if(text.startsWith("--")){let equals=text.indexOf("="),name=fullName(equals===-1?text:text.slice(0,equals),table);return takesValue(name,table)?{name,role:table.
roles.get(name),value:equals===-1?void 0:text.slice(equals+1)}:void 0}for(let at=1;at<text.length;at++){let name=`-${text.charAt(at)}`;if(!takesValue(name,table))
continue;let value=text.slice(at+1).replace(/^=/,"");return{name,role:table.roles.get(name),value:at+1<text.length?value:void 0}}}function fullName(name,table){
if(takesValue(name,table)||table.abbreviates===void 0||table.abbreviates.has(name))return name;let matches=[...table.values,...table.roles.keys()].filter(option=>option.
startsWith(name));return matches.length===1?matches[0]??name:name}function takesValue(name,table){return table.values.has(name)||table.roles.has(name)}export{readArguments,subcommand,findProgram,fileName};

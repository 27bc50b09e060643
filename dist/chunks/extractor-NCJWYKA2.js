import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{decodeBody,literalParts,operands,readPython,unwrapped}from"./chunk-5KYU7MY3.js";import"./chunk-56GMYS36.js";import{isFailure}from"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";var command=(position=0,keyword)=>({type:"command",position,...keyword!==void 0&&{keyword}}),words=(before="",from=0)=>({type:"words",from,before}),list=(before,position=0,keyword)=>({
type:"list",position,before,...keyword!==void 0&&{keyword}}),byPath=new Map([...["run","call","check_call","check_output","Popen"].map(name=>[`subprocess.${name}`,
command(0,"args")]),["subprocess.getoutput",command(0,"cmd")],["subprocess.getstatusoutput",command(0,"cmd")],["os.system",command(0,"command")],["os.popen",command(
0,"cmd")],["os.execv",command(1)],["os.execve",command(1)],["os.execvp",command(1)],["os.execvpe",command(1)],["os.execl",words("",1)],["os.execlp",words("",1)],
["os.spawnv",command(2)],["os.spawnvp",command(2)],["os.spawnl",words("",2)],["os.spawnlp",words("",2)],["asyncio.create_subprocess_shell",command(0,"cmd")],["a\
syncio.create_subprocess_exec",words()],["pexpect.run",command()],["pexpect.spawn",command()],["pty.spawn",command()],["pip.main",list("pip")],["pip._internal.m\
ain",list("pip")],["pip._internal.main.main",list("pip")],["pip._internal.cli.main.main",list("pip")]]),byEnd=[[/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:system|system_raw|system_piped|getoutput)$/,
command()],[/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:run_line_magic|run_cell_magic|magic)$/,{type:"magic"}],[/^session\.(?:run|run_always|run_install)$/,
words()],[/^session\.install$/,words("pip install")],[/^session\.conda_install$/,words("conda install")],[/^(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)$/,
command()],[/\.(?:pip_install|uv_pip_install)$/,words("pip install")],[/\.micromamba_install$/,words("micromamba install")],[/\.run_commands$/,{type:"texts"}]],
packageKeywords=new Map([["packages_to_install",/^/],["requirements",/(?:PythonVirtualenvOperator|task\.virtualenv|venv_task)$/]]);function formOf(path){return byPath.
get(path)??byEnd.find(([end])=>end.test(path))?.[1]}function packageKeys(path,keywords){return[...packageKeywords].flatMap(([name,of])=>keywords.has(name)&&of.test(
path)?[name]:[])}var names=[...byPath.keys()].map(path=>path.slice(path.lastIndexOf(".")+1)),telling=new RegExp(`\\b(?:subprocess|pexpect|pty|get_ipython|${[...new Set(
names)].filter(name=>name.length>4).join("|")}|${[...packageKeywords.keys()].join("|")}|pip_install|micromamba_install|run_commands|system_raw|run_line_magic|ru\
n_cell_magic)\\b`),runs=/\b(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)\(|\bsession\.(?:run|install|conda_install)|\bpip\b.{0,40}\bmain\b/;function mayRun(content){
return telling.test(content)||runs.test(content)}var unknown="${__}";function commandText(parts,at){let segments=[],fixed2=text2=>{segments.push({text:text2,from:segments.at(-1)?.to??at,to:segments.at(-1)?.to??
at,lead:void 0})};for(let[index,part]of parts.entries())if(index>0&&fixed2(" "),part.type==="fixed")fixed2(part.text);else{part.pieces.length===0&&fixed2("''");
for(let piece of part.pieces)segments.push(part.type==="word"?quoted(piece):plain(piece))}let starts=[],length=0;for(let{text:text2}of segments)starts.push(length),
length+=text2.length;let map=offset=>{let low=0;for(let high=segments.length-1;low<high;){let middle=low+high+1>>1;(starts[middle]??0)<=offset?low=middle:high=middle-
1}let segment=segments[low];return segment===void 0?at:within(segment,offset-(starts[low]??0))};return{text:segments.map(({text:text2})=>text2).join(""),map}}function within({
text:text2,from,to,lead},offset){return lead!==void 0?Math.min(Math.max(from+offset-lead,from),Math.max(to-1,from)):offset<=1||offset<text2.length-2?from:Math.max(
to-1,from)}function plain({text:text2,from,to,isExact}){return{text:text2??unknown,from,to,lead:isExact?0:void 0}}function quoted({text:text2,from,to,isExact}){
if(text2===void 0)return{text:`"${unknown}"`,from,to,lead:void 0};let isWhole=isExact&&!text2.includes("'");return{text:`'${text2.replaceAll("'",String.raw`'\''`)}\
'`,from,to,lead:isWhole?1:void 0}}var mostPieces=200,deepest=40;function piecesOf(file,source,{node,scope},depth=0){let inner=unwrapped(node),unknown2={text:void 0,from:inner.from,to:inner.to,isExact:!1};
if(depth>deepest)return[unknown2];let of=each=>piecesOf(file,source,{node:each,scope},depth+1);switch(inner.name){case"String":return[literal(source,inner.from,
inner.to)??unknown2];case"ContinuedString":return operands(inner).slice(0,mostPieces).flatMap(of);case"FormatString":return formatted(source,inner,of)??[unknown2];case"\
BinaryExpression":{let[left,right]=operands(inner);if(left===void 0||right===void 0||!/^\s*\+/.test(source.slice(left.to,right.from)))break;return[...of(left),...of(
right)].slice(0,mostPieces)}}let written=source.slice(inner.from,Math.min(inner.to,inner.from+40));if(/^(?:sys\.)?executable$/.test(written))return[{...unknown2,
text:"python3"}];let{constants,open}=file.evaluate(inner,scope),[only]=constants;return[constants.length===1&&!open&&(only?.value.type==="string"||only?.value.type===
"number")&&"text"in only.value?{...unknown2,text:only.value.text}:unknown2]}function literalAt(source,known){let written=literal(source,known.from,known.to);return written?.
text===known.text?written:{...known,isExact:!1}}function literal(source,from,to){let written=source.slice(from,to),parts=literalParts(written);if(parts===void 0)
return;let text2=decodeBody(parts.body,parts.prefix),start=to-parts.quote-parts.body.length;return{text:text2,from:start,to:to-parts.quote,isExact:text2===parts.
body}}function formatted(source,node,of){let parts=literalParts(source.slice(node.from,node.to));if(parts===void 0)return;let pieces=[],plain2=(from,to)=>{if(from>=
to)return;let written=source.slice(from,to),text2=decodeBody(written,parts.prefix).replaceAll("{{","{").replaceAll("}}","}");pieces.push({text:text2,from,to,isExact:text2===
written})},at=node.to-parts.quote-parts.body.length;for(let child=node.firstChild;child!==null;child=child.nextSibling){if(child.name!=="FormatReplacement")continue;
plain2(at,child.from);let{from,to}=child,[inner,...more]=operands(child),texts=(inner===void 0||more.length>0?[]:of(inner)).map(({text:text3})=>text3),text2=texts.
length>0&&texts.every(each=>each!==void 0)?texts.join(""):void 0;if(pieces.push({text:text2,from,to,isExact:!1}),at=to,pieces.length>mostPieces)return}return plain2(
at,node.to-parts.quote),pieces}var mostWords=500,deepest2=20,mostAlternatives=32;function commandParts(file,source,argument){return listed(file,source,argument,0)??[{type:"text",pieces:piecesOf(
file,source,argument)}]}function wordParts(file,source,argument){return listed(file,source,argument,0)??wordsOf(file,source,argument)}function wordsOf(file,source,{
node,scope}){let pieces=piecesOf(file,source,{node,scope});if(pieces.some(({text:text2})=>text2!==void 0))return[{type:"word",pieces}];let texts=file.evaluate(node,
scope).constants.flatMap(({value,from,to})=>value.type==="string"?[literalAt(source,{text:value.text,from,to})]:[]);return texts.length===0||texts.length>mostAlternatives?
[{type:"word",pieces}]:texts.map(piece=>({type:"word",pieces:[piece]}))}function listed(file,source,{node,scope},depth){if(depth>deepest2)return;let inner=unwrapped(
node),of=each=>listed(file,source,{node:each,scope},depth+1);switch(inner.name){case"ArrayExpression":case"TupleExpression":case"SetExpression":return items(inner).
slice(0,mostWords).flatMap(({node:item,isSpread})=>(isSpread?of(item):void 0)??wordsOf(file,source,{node:item,scope}));case"BinaryExpression":{let[left,right]=operands(
inner);if(left===void 0||right===void 0||!/^\s*\+/.test(source.slice(left.to,right.from)))return;let[first,second]=[of(left),of(right)];if(first===void 0&&second===
void 0)return;let open=each=>[{type:"word",pieces:[unknownAt(each)]}];return[...first??open(left),...second??open(right)].slice(0,mostWords)}case"CallExpression":
return split(file,source,{node:inner,scope});case"VariableName":case"MemberExpression":{let{constants,open}=file.evaluate(inner,scope),[only]=constants;return constants.
length!==1||open||only?.value.type!=="container"?void 0:listed(file,source,{node:only.value.node,scope:only.value.scope},depth+1)}default:return}}function split(file,source,{
node,scope}){let callee=node.firstChild,given2=node.lastChild===null?[]:operands(node.lastChild);if(callee?.name!=="MemberExpression")return;let base=callee.firstChild;
if(base===null||source.slice(callee.to-6,callee.to)!==".split")return;let[argument]=given2,text2=source.slice(base.from,base.to)==="shlex"?argument:given2.length===
0?base:void 0;return text2&&[{type:"text",pieces:piecesOf(file,source,{node:text2,scope})}]}function unknownAt({from,to}){return{text:void 0,from,to,isExact:!1}}
function items(node){let found=[],all=operands(node);for(let each of all)found.push({node:each,isSpread:each.prevSibling?.name==="*"});return found}var nothing={components:[],gaps:[]},mostCommands=1e3,extractor={files:["**/*.py","**/*.pyw"],languages:["python"],mayMatter:mayRun,extract({path,content,locate}){
let file=readPython(content);if(isFailure(file))return nothing;let found=file.calls.flatMap(call=>commandsOf(file,content,call)),beyond=found[mostCommands],reason=`\
only the first ${mostCommands} of its commands are read`;return{components:[],gaps:beyond===void 0?[]:[{code:"limit-exceeded",subject:path,reason,location:locate(
beyond.map(0),beyond.map(0))}],embedded:found.slice(0,mostCommands)}}};function commandsOf(file,content,call){let{path}=file.path(call),form=formOf(path),commands=[
...form===void 0?[]:given(file,content,call,form)];for(let key of packageKeys(path,call.keywords)){let value=file.argument(call,key);value!==void 0&&commands.push(
[fixed("pip install"),...wordParts(file,content,value)])}let slot=slotOf(call);return commands.map(parts=>({language:"shell",...commandText(parts,call.node.from),
...slot!==""&&{slot}}))}function given(file,content,call,form){let{positional,scope}=call,at=index=>file.argument(call,void 0,index);switch(form.type){case"comm\
and":{let argument=file.argument(call,form.keyword,form.position);return argument===void 0?[]:[commandParts(file,content,argument)]}case"list":{let argument=file.
argument(call,form.keyword,form.position);return argument===void 0?[]:[[fixed(form.before),...wordParts(file,content,argument)]]}case"words":{let parts=[...positional.
slice(form.from),...call.stars].flatMap(node=>wordParts(file,content,{node,scope}));return parts.length===0?[]:[form.before===""?parts:[fixed(form.before),...parts]]}case"\
texts":return positional.flatMap(node=>wordParts(file,content,{node,scope}).map(part=>[part.type==="word"?{...part,type:"text"}:part]));case"magic":{let parts=[
at(0),at(1),at(2)].flatMap(argument=>argument===void 0?[]:[piecesOf(file,content,argument)]);return magic((parts[0]??[]).map(piece=>piece.text??"").join(""),parts)}}}
function magic(line,parts){let[name=""]=line.trim().replace(/^%+/,"").split(/\s/);if(/^(?:pip|conda|mamba|micromamba|uv)$/.test(name))return[parts.map(text)];let last=parts.
slice(1).at(-1);return/^(?:system|sx|!|bash|sh|script)$/.test(name)&&last!==void 0?[[text(last)]]:[]}function text(pieces){return{type:"text",pieces}}function fixed(words2){
return{type:"fixed",text:words2}}function slotOf({scope}){let names2=[];for(let each=scope;each!==void 0&&names2.length<8;each=each.parent)each.name!==""&&names2.
unshift(each.name);return names2.join(".")}export{extractor};

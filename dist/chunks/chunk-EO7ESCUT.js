import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isDate,parseDuration}from"./chunk-SJGBBDVK.js";import{acceptableGaps,gapCodes}from"./chunk-LGIGCPF6.js";import{isAdvisoryId,isWaiverPath,parsePolicyName}from"./chunk-CNEQ4TPJ.js";
import{compileGlob,globParts,kindNames,kinds,listName}from"./chunk-UR2CT44L.js";import{array,boolean,description,integer,literal,maxLength,maxValue,minLength,
minValue,number,optional,picklist,pipe,regex,safeParse,strictObject,string,union}from"./chunk-NKV2NNYY.js";import{require_dist}from"./chunk-PI5WMIUK.js";
import{isFailure}from"./chunk-CSK74LBQ.js";import{__toESM}from"./chunk-KI6PBNG7.js";var peq=new Uint32Array(65536),myers_32=(a,b)=>{let n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;for(;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){let eq=peq[b.
charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;
return sc},myers_x=(b,a)=>{let n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32);for(let i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;let j=0;
for(;j<vsize-1;j++){let mv2=0,pv2=-1,start2=j*32,vlen2=Math.min(32,m)+start2;for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]|=1<<k;for(let i=0;i<n;i++){let eq=peq[a.
charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv2,xh=((eq|mb)&pv2)+pv2^pv2|eq|mb,ph=mv2|~(xh|pv2),mh=pv2&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>
31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv2=mh|~(xv|ph),mv2=ph&xv}for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]=0}let mv=0,pv=-1,start=j*32,vlen=Math.
min(32,m-start)+start;for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;let score=m;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/
32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/
32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=(a,b)=>{if(a.length<b.length){
let tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};var maxProblems=100;function problemsOf(complaints,side){let said=new Map,files=[...new Set(complaints.map(({span})=>span.path))];for(let each of complaints){let key=`${each.
span.path}:${each.span.startLine}:${each.span.startColumn} ${each.message}`;said.has(key)||said.set(key,each)}let sorted=[...said.values()].toSorted(({span:one},{
span:other})=>files.indexOf(one.path)-files.indexOf(other.path)||one.startLine-other.startLine||one.startColumn-other.startColumn).map(({span,...rest})=>({...rest,
line:span.startLine,column:span.startColumn,location:{side,...span}})),shown=sorted.slice(0,maxProblems),[next]=sorted.slice(maxProblems);if(next===void 0)return shown;
let{line,column,location}=next;return[...shown,{message:`and ${sorted.length-maxProblems} more problems from here on`,line,column,location}]}function formatProblem(path,{
line,column,message,nearest}){let hint=nearest===void 0?"":`; did you mean ${JSON.stringify(nearest)}?`;return`${path}:${line}:${column}: ${message}${hint}`}function quote(text2){
return JSON.stringify(text2.length>80?`${text2.slice(0,80)}\u2026`:text2)}function unknownWord(word,known){if(word.length>80)return{key:`${word.slice(0,80)}\u2026`};
let allowed=word.length<4?1:Math.max(2,Math.floor(word.length/3)),[best]=known.map(candidate=>({candidate,far:distance(word.toLowerCase(),candidate.toLowerCase())})).
filter(({far})=>far<=allowed).toSorted((one,other)=>one.far-other.far);return{key:word,...best===void 0?{}:{nearest:best.candidate}}}function refused({reason,unknown},span){
return{message:reason,span,...unknown===void 0?{}:unknownWord(unknown.word,unknown.known)}}var maxLength2=512;function parsePathGlob(text2){if(text2==="")return"the glob is empty";if(text2.length>maxLength2)return`a glob has at most ${maxLength2} char\
acters`;let other=/[\\[\]{}()]|^!/.exec(text2);return other!==null?`"${other[0]}" is no part of the grammar (?, * and ** are); for the character itself write ?`:
text2.startsWith("/")?'paths are written from the root of the repository, without a "/" before them':text2.endsWith("/")?`a folder is written ${JSON.stringify(`${text2}\
**`)}`:text2.split("/").some(segment=>["",".",".."].includes(segment))?'paths have no empty, "." or ".." segments':compileGlob(globParts(text2,"*?"))}function child(node,key){return node?.entries?.get(key)?.node}function texts(node,reading){let found=(node?.items??[]).flatMap(({value,span})=>typeof value=="st\
ring"?[{text:value,span}]:[]),seen=new Set;for(let{text:text2,span}of found)seen.has(text2)&&reading.doubts.push({message:`${quote(text2)} stands here a second \
time`,span}),seen.add(text2);return found}function readLists(root,use,reading){let section=child(root,use),read=kindNames.flatMap(kind=>{let list=listName(kind);
if(list===void 0)return[];let node=child(section,list);return[[list,node===void 0?void 0:readPatterns(node,kind,use,reading)]]});return Object.fromEntries(read)}
function readInternal(root,reading){return readPatterns(child(child(root,"internal"),"packages"),"package","denied",reading)}function readPatterns(node,kind,use,reading){
return texts(node,reading).flatMap(({text:text2,span})=>{let matcher=parsePolicyName(text2,[kind],use);return"matches"in matcher?[{text:text2,location:reading.locate(
span),matches:matcher.matches}]:(reading.complaints.push(refused(matcher,span)),[])})}function readIgnored(root,reading){let globs=texts(child(child(root,"ignor\
e"),"paths"),reading).flatMap(({text:text2,span})=>{let glob=parsePathGlob(text2);return typeof glob=="function"?(/^[*/]*$/.test(text2)&&text2.includes("**")&&reading.
doubts.push({message:`${quote(text2)} leaves every file out of the review`,span}),[glob]):(reading.complaints.push({message:`${quote(text2)}: ${glob}`,span}),[])});
return path=>globs.some(glob=>glob(path))}function readAccepted(root,reading){return(child(root,"accepted")?.items??[]).flatMap(node=>{let text2=key=>{let value=child(node,key)?.value;return typeof value==
"string"?value:""},complain3=(key,message)=>{reading.complaints.push({message,span:(child(node,key)??node).span,key})},[gap,path,expires]=[text2("gap"),text2("p\
ath"),text2("expires")];/^\d{4}-\d{2}-\d{2}$/.test(expires)&&!isDate(expires)&&complain3("expires",`${quote(expires)} is no day of the calendar`);let matches=typeof child(
node,"path")?.value=="string"?parsePathGlob(path):()=>!1;return typeof matches=="string"?(complain3("path",`${quote(path)}: ${matches}`),[]):isAcceptable(gap)?[
{gap,path,reason:text2("reason"),by:text2("by"),expires,location:reading.locate(node.span),matches}]:[]})}function isAcceptable(code){return acceptableGaps.some(
each=>each===code)}function placeName(path){let name=path.map(key=>typeof key=="number"?`[${key}]`:`.${key}`).join("");return name===""?"the policy":name.replace(/^\./,"")}function unknownKeys(schema,root){
let found=[],visit=(shape,node,path)=>{let inner=shape.wrapped??shape,{entries,item}=formOf(inner,node);entries!==void 0&&node.items!==void 0&&found.push(noMapping(
node,path));for(let[key,entry]of entries===void 0?[]:node.entries??[]){let next=Object.hasOwn(entries??{},key)?entries?.[key]:void 0;next===void 0?found.push(unknownKey(
key,entry,Object.keys(entries??{}),path)):visit(next,entry.node,[...path,key])}for(let[index,each]of(item===void 0?[]:node.items??[]).entries())item!==void 0&&visit(
item,each,[...path,index])};return visit(schema,root,[]),found}function keysBelow(schema,path){return path.reduce((found,key)=>found.flatMap(shape=>objectsOf(shape).
flatMap(entries=>own(entries,key))),[schema]).flatMap(objectsOf).flatMap(entries=>Object.keys(entries))}function own(entries,key){let shape=Object.hasOwn(entries,
key)?entries[key]:void 0;return shape===void 0?[]:[shape]}function objectsOf(shape){let inner=shape.wrapped??shape,options=inner.options?.map(option=>Object(option))??
[];return[...inner.entries===void 0?[]:[inner.entries],...options.flatMap(objectsOf)]}function formOf(shape,{items}){if(shape.type!=="union")return shape;let options=shape.
options?.map(option=>option)??[];return(items===void 0?void 0:options.find(({type})=>type==="array"))??options.find(({entries})=>entries)??{}}function noMapping({
span},path){return{message:`${placeName(path)} must be a mapping of keys to values`,span}}function unknownKey(key,entry,known,path){let where=path.length===0?"":
` in ${placeName(path)}`;return{message:`unknown key ${quote(key)}${where}`,span:entry.key,...unknownWord(key,known)}}function misfits(schema,root){let{issues=[]}=safeParse(
schema,root.value);return issues.flatMap(issue=>explainIssue(issue,root,[]))}function explainIssue(issue,root,before){let path=[...before,...(issue.path??[]).map(
({key:key2})=>key2)],{node,key,depth}=at(root,path),where=path.slice(0,depth);if(issue.type==="union"&&issue.issues!==void 0)return explainUnion(issue,issue.issues,
root,path);if(issue.kind==="schema"&&issue.path?.at(-1)?.origin==="key"){let name=String(path.at(-1));if(issue.expected==="never"){let entry=at(root,path.slice(
0,-1)).node.entries?.get(name);return[entry===void 0?noMapping(node,where):unknownKey(name,entry,[],path.slice(0,-1))]}return[{message:`${placeName(path.slice(0,
-1))} needs the key ${quote(name)}`,span:node.span,key:name}]}return[complain(issue,{node,key},placeName(where))]}function explainUnion({expected,message},issues,root,path){
let{node,key}=at(root,path),inList=issues.filter(({path:below})=>typeof below?.[0]?.key=="number");if(node.items!==void 0&&inList.length>0)return inList.flatMap(
issue=>explainIssue(issue,root,path));if(node.items!==void 0&&issues.some(({expected:wanted})=>wanted==="never"))return[noMapping(node,path)];let inside=node.entries!==
void 0||node.items!==void 0,meant=issues.filter(({type,path:below})=>inside?below!==void 0:type==="picklist");return meant.length>0?meant.flatMap(issue=>explainIssue(
issue,root,path)):[misfit(node,key,placeName(path),message.startsWith("must ")?message:`must be ${expected??"else"}`)]}function misfit({value,span,source},key,name,must){
return value!==null?{message:`${name} ${must}`,span}:{message:`${name} has no value`,span:source===void 0||source===""?key:span}}function complain(issue,{node,key},name){
let{value,span,source}=node;if(value===null)return misfit(node,key,name,"");if(issue.type==="picklist"){let known=optionsOf(issue.expected),list=known.length>8?
"a name that is known":`one of ${known.join(", ")}`;return typeof value!="string"?{message:`${name} must be ${list}`,span}:{message:`${name} is ${quote(value)},\
 not ${list}`,span,...unknownWord(value,known)}}return issue.kind==="schema"&&issue.message.startsWith("must ")?{message:`${name} ${issue.message}`,span}:issue.
type==="string"&&source!==void 0?{message:`${name} must be text: put it in quotes, ${quote(source)}`,span}:issue.kind==="schema"?{message:`${name} must be ${article(
issue)}`,span}:{message:`${name} ${issue.message}`,span}}function article({type,expected}){switch(type){case"strict_object":return"a mapping of keys to values";case"\
array":return"a list";case"string":return"text";default:return expected??type}}function optionsOf(expected){return[...(expected??"").matchAll(/"([^"]*)"/g)].map(
match=>match[1]??"")}function at(root,path){let node=root,key=root.span;for(let[depth,step]of path.entries()){let entry=typeof step=="string"?node.entries?.get(
step):void 0,next=entry?.node??(typeof step=="number"?node.items?.[step]:void 0);if(next===void 0)return{node,key,depth};key=entry?.key??next.span,node=next}return{
node,key,depth:path.length}}var own2=new Set(["version","extends","final"]);function readFinal(schema,root,complaints){return(child(root,"final")?.items??[]).flatMap(({value,span})=>{if(typeof value!=
"string")return[];let path=value.split("."),[first=""]=path;if(own2.has(first))return complaints.push({message:`final cannot name ${quote(value)}: it is about t\
he file itself`,span}),[];for(let[depth,key]of path.entries()){let known=keysBelow(schema,path.slice(0,depth));if(known.includes(key))continue;let near=unknownWord(
key,known);return complaints.push({message:`final names ${quote(value)}, which is no key of a policy`,span,...near}),[]}return[{text:value,path,span}]})}function overridden(root,final){
return final.flatMap(({text:text2,path,span:{path:by}})=>{let node=root,place;for(let key of path){let entry=node?.entries?.get(key);node=entry?.node,place=entry?.
key}let message=`${text2} is final in ${by}, so it cannot be set here`;return place===void 0?[]:[{message,span:place,key:text2}]})}var indexEntry=strictObject({url:pipe(string(),description("Its address, as manifests and lockfiles name it")),ecosystem:pipe(picklist(["pypi","npm"]),description(
"The interface that it has")),tokenEnv:optional(pipe(string(),regex(/^WEIGHBRIDGE_[A-Z0-9_]{1,80}$/,"must be the name of a variable that begins with WEIGHBRIDGE\
_"),description("The variable of the environment that holds its token, or user:password")))});function readIndexes(root,reading){return(child(child(root,"source\
s"),"indexes")?.items??[]).flatMap(item=>{let parsed=safeParse(indexEntry,item.value);if(!parsed.success)return[];let{url,ecosystem,tokenEnv}=parsed.output,problem=problemOf(
url);return problem!==void 0?(reading.complaints.push({message:`${quote(url)} ${problem}`,span:child(item,"url")?.span??item.span}),[]):[{url,ecosystem,...tokenEnv===
void 0?{}:{tokenEnv}}]})}function problemOf(text2){if(!URL.canParse(text2))return"is not the address of an index";let{protocol,hostname,username,password,search,
hash}=new URL(text2),local=["localhost","127.0.0.1","[::1]"].includes(hostname);return protocol!=="https:"&&!(protocol==="http:"&&local)?"must begin with https:\
//":username!==""||password!==""?"holds a user or a password; name a variable under tokenEnv":search===""&&hash===""?void 0:"must not have a query or a fragment"}var own3=new Set(["version","extends","final"]);function mergeOnto(parent,root){return merge(withoutOwn(parent),root,[])}function writtenOut(root){let rules=root.
entries?.get("rules"),waivers=root.entries?.get("waivers");return withEntries(root,[...root.entries??[],...rules===void 0?[]:[["rules",{...rules,node:longRules(
rules.node)}]],...waivers?.node.items===void 0?[]:[["waivers",{...waivers,node:under("entries",waivers.node)}]]])}function longRules(rules){return withEntries(rules,
[...rules.entries??[]].map(([id,entry])=>[id,entry.node.entries===void 0?{...entry,node:under("level",entry.node)}:entry]))}function under(key,node){return withEntries(
node,[[key,{key:node.span,node}]])}function merge(lower,upper,path){if(lower.entries!==void 0&&upper.entries!==void 0){let added=[...upper.entries].map(([key,entry])=>{
let before=lower.entries?.get(key);return[key,before===void 0?entry:{...entry,node:merge(before.node,entry.node,[...path,key])}]});return withEntries(upper,[...lower.
entries,...added])}if(lower.items===void 0||upper.items===void 0||path[0]==="rules")return upper;let items=[...lower.items,...upper.items];return{span:upper.span,
items,value:items.map(({value})=>value),size:sizeOf(items)}}function withoutOwn(root){return withEntries(root,[...root.entries??[]].filter(([key])=>!own3.has(key)))}
function withEntries({span},pairs){let entries=new Map(pairs),value=Object.create(null);for(let[key,{node}]of entries)value[key]=node.value;return{span,entries,
value,size:sizeOf([...entries.values()].map(({node})=>node))}}function sizeOf(nodes){return nodes.reduce((sum,{size})=>sum+size,1)}var import_yaml=__toESM(require_dist(),1);function lineIndex(text2){let starts=[0];for(let at2=text2.indexOf(`
`);at2!==-1;at2=text2.indexOf(`
`,at2+1))starts.push(at2+1);let position=offset=>{let bounded=Math.min(Math.max(offset,0),text2.length),low=0,high=starts.length-1;for(;low<high;){let middle=low+
high+1>>1;(starts[middle]??0)<=bounded?low=middle:high=middle-1}return[low+1,bounded-(starts[low]??0)+1]};return(start,end)=>{let[startLine,startColumn]=position(
start),[endLine,endColumn]=position(Math.max(start,end));return{startLine,startColumn,endLine,endColumn}}}var maxBytes=256*1024,maxDepth=32,maxNodes=5e4;function readDocument(text2,path){let start=startOf(path);if(Buffer.byteLength(text2)>maxBytes)return{complaints:[
{message:"a policy has at most 256 KiB",span:start}]};let content=text2.startsWith("\uFEFF")?text2.slice(1):text2,document=(0,import_yaml.parseDocument)(content,
{schema:"core",merge:!1,uniqueKeys:!1,prettyErrors:!1}),lines=lineIndex(content),spanOf=(from,to)=>({path,...lines(from,to)}),complaints=[...document.errors,...document.
warnings].map(({code,message,pos})=>{let span=spanOf(pos[0],pos[1]);return code==="RESOURCE_EXHAUSTION"?{message:"the policy is nested too deeply",span}:code===
"MULTIPLE_DOCS"?{message:"a policy is one YAML document, and here a second one begins",span}:{message,span}});if(complaints.length>0)return{complaints};let root=document.
contents===null?void 0:readTree(document.contents,start,spanOf,complaints);return complaints.length>0?{complaints}:{root}}function startOf(path){return{path,startLine:1,
startColumn:1,endLine:1,endColumn:1}}function readTree(contents,start,spanOf,complaints){let anchors=new Map,nodes=0,stopped=!1;function stop(message,span){stopped||
complaints.push({message,span}),stopped=!0}function read(node,fallback,depth){let range=node?.range,span=range?spanOf(range[0],range[1]):fallback;if((0,import_yaml.isAlias)(
node))return expand(node.source,span);if(++nodes>maxNodes){stop(`a policy has at most ${maxNodes} values`,span);return}if(depth>maxDepth){stop("the policy is ne\
sted too deeply",span);return}let result=(0,import_yaml.isMap)(node)?readMap(node,span,depth):(0,import_yaml.isSeq)(node)?readList(node.items,span,depth):readScalar(
node,span),anchor=node?.anchor;return result!==void 0&&anchor!==void 0&&anchors.set(anchor,result),result}function expand(name,span){let target=anchors.get(name);
if(target===void 0){stop(`the alias ${quote(`*${name}`)} has no anchor before it, or is inside of it`,span);return}if(nodes+target.size>maxNodes){stop(`the alia\
ses make more than ${maxNodes} values of the policy`,span);return}return nodes+=target.size,target}function readMap(map,span,depth){let entries=new Map,value=Object.
create(null),size=1;for(let pair of map.items){let range=pair.key?.range,key=range?spanOf(range[0],range[1]):span;if(!(0,import_yaml.isScalar)(pair.key)){complaints.
push({message:"a key must be plain text",span:key});continue}let name=typeof pair.key.value=="string"?pair.key.value:pair.key.source??"",node=read(pair.value,key,
depth+1);if(node===void 0){if(stopped)return;continue}if(entries.has(name)){complaints.push({message:`the key ${quote(name)} stands here a second time`,span:key,
key:name});continue}entries.set(name,{key,node}),value[name]=node.value,size+=node.size}return{value,span,entries,size}}function readList(items,span,depth){let nodesOf=[];
for(let item of items){let node=read(item,span,depth+1);if(node===void 0)return;nodesOf.push(node)}let size=nodesOf.reduce((sum,node)=>sum+node.size,1);return{value:nodesOf.
map(({value})=>value),span,items:nodesOf,size}}function readScalar(node,span){let value=(0,import_yaml.isScalar)(node)?node.value:null,source=(0,import_yaml.isScalar)(
node)&&typeof value!="string"?node.source:void 0;return{value,span,size:1,...source===void 0?{}:{source}}}return read(contents,start,0)}var form={reason:"must be written owner/repository/path@commit"},maxLength3=400;function parseReference(text2){if(text2.length>maxLength3)return{reason:`must ha\
ve at most ${maxLength3} characters`};let at2=text2.lastIndexOf("@"),[owner="",repo="",...segments]=text2.slice(0,Math.max(at2,0)).split("/"),ref=text2.slice(at2+
1);return at2===-1||segments.length===0||!/^[A-Za-z\d][A-Za-z\d_-]{0,38}$/.test(owner)||!/^[\w.-]{1,100}$/.test(repo)||isDots(repo)?form:segments.every(segment=>/^[\w .+-]+$/.
test(segment)&&!isDots(segment))?/\.ya?ml$/.test(segments.at(-1)??"")?!/^\w[\w./+-]*$/.test(ref)||ref.includes("..")?{reason:'must have a full commit id behind \
its "@"; a branch or a tag can be named, too'}:{text:text2,owner,repo,path:segments.join("/"),ref,moves:!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)}:{reason:"m\
ust name a file that ends with .yml or .yaml"}:{reason:'must name a path of letters, digits, "_", ".", "+", "-" and spaces, without "." and ".." segments'}}function placeOf({
owner,repo,path}){return`${owner}/${repo}`.toLowerCase()+`/${path}`}function isDots(name){return name==="."||name===".."}var levels=picklist(["block","warn","note","off"]),gapLevels=picklist(["incomplete","warn","note"]);function described(schema,description2){return optional(pipe(
schema,description(description2)))}var duration="must be a duration such as 12h, 7d or 2w";function text(maxLength4){return pipe(string(),regex(/\S/,"must not b\
e empty"),maxLength(maxLength4,`must have at most ${maxLength4} characters`))}var patterns=array(string());function lists(which){let entries=kindNames.flatMap(kind=>{
let{list}=kinds[kind];return list===void 0?[]:[[list.key,described(patterns,`Patterns of the ${which} ${list.about}, such as ${list.example}`)]]});return strictObject(
Object.fromEntries(entries))}function waiver(rules){return strictObject({rule:pipe(picklist(Object.keys(rules)),description("The rule that the waiver clears")),
component:described(string(),"The one component: a package URL, an image or the name of a tool. Not for rules about files"),version:described(string(),"The one \
version, revision, tag or digest; without it, every one"),advisory:described(string(),"The advisory, by any of its ids. For rules that name advisories, and requ\
ired there"),file:described(string(),"The one file; without it, every file. Required for rules about files"),...terms("the finding","the waiver")})}function waiverSection(rules){
let guarded=Object.keys(rules).filter(id=>rules[id]?.guarded===!0),commands=strictObject({by:pipe(array(text(100)),minLength(1,"must name somebody"),description(
"Who may waive by a comment: logins of people who may at least triage, or role:maintain, role:write")),ownPullRequests:described(boolean(),"Whether they may do \
so on a pull request of their own (false unless set)"),rules:described(array(picklist(guarded)),"Rules about malicious code, tampering and the gate itself whose\
 findings may be waived so as well")});return strictObject({entries:described(array(waiver(rules)),"The waivers"),maxDays:described(pipe(number(),integer(days),
minValue(1,days),maxValue(3650,days)),"How many days from today the end of a waiver may be away (90 for those by a comment unless set)"),commands:described(commands,
"Waivers by a comment on a pull request, which hold for that pull request only")})}var days="must be a whole number of days from 1 to 3650";function terms(what,entry){
return{reason:pipe(text(1e3),description(`Why ${what} is acceptable`)),by:pipe(text(200),description("Who answers for it")),expires:pipe(string(),regex(/^\d{4}-\d{2}-\d{2}$/,
"must be a date such as 2026-12-31"),description(`The last day, in UTC, on which ${entry} holds`))}}var acceptedGap=strictObject({gap:pipe(picklist(acceptableGaps),
description("The kind of gap that is accepted")),path:pipe(text(512),description("The file, or a glob of files such as models/**")),...terms("the gap","the entr\
y")});function optionEntries({options}){return options!==void 0&&"entries"in options?options.entries:{}}var standardLevels=new Map([["listed","off without a lis\
t, then block"],["configured","off without options, then warn"]]);function rule(meta){let own4=Object.entries(meta.levels??{}).map(([message,each])=>`, ${each} \
for ${message}`),standard=`${standardLevels.get(meta.level)??meta.level}${own4.join("")}`,level=described(levels,`What a finding does (${standard} unless set)`),
whole=strictObject({...optionEntries(meta),level});return described(union([levels,whole]),`${meta.about} (${standard} unless set)`)}function policySchema(rules){
let gaps=Object.entries(gapCodes).map(([code,{level,about}])=>[code,described(gapLevels,`What it does when ${about} (${level} unless set)`)]),osv=strictObject({
maxAge:described(pipe(string(duration),regex(/^[1-9]\d{0,3}[hdw]$/,duration)),"How old the advisory database may be (7d unless set)")});return strictObject({version:pipe(
literal(1),description("Version of the policy format")),extends:described(text(400),"The policy that this one builds on, in another repository: owner/repository\
/path@commit, where the commit is a full id"),final:described(array(text(200)),"Keys that no policy which extends this one may set, with all below them: rules.p\
ackage-malicious, enforcement"),enforcement:described(picklist(["block","observe"]),"observe: the review says all it has to say, and ends with 0"),rules:described(
strictObject(Object.fromEntries(Object.entries(rules).map(([id,meta])=>[id,rule(meta)]))),"The level of each rule, with its options"),gaps:described(strictObject(
Object.fromEntries(gaps)),'What each kind of "could not check" does'),sources:described(strictObject({osv:described(osv,"The OSV advisory database"),indexes:described(
array(indexEntry),"Indexes of your own, asked about the packages that come from them")}),"Where facts come from"),approved:described(lists("approved"),"What may\
 come in; a list makes everything else of its kind unapproved"),denied:described(lists("denied"),"What must not come in"),internal:described(strictObject({packages:described(
patterns,"Patterns of packages of your own, which no public index may serve: pkg:pypi/acme-*")}),"What is your own"),ignore:described(strictObject({paths:described(
patterns,"Globs of files that are not reviewed, such as examples/**")}),"What is left out of the review"),waivers:described(union([array(waiver(rules)),waiverSection(
rules)],"must be a list of waivers, or a mapping of keys to values"),"Findings that are accepted for a while: a list, or a mapping that has the list under entri\
es"),accepted:described(array(acceptedGap),"Gaps (what could not be checked) that are accepted for a while")})}var supportedVersion=1;function readPolicyFile(text2,path,rules){let document=readDocument(text2,path);if("complaints"in document)return{path,root:void 0,complaints:document.
complaints,final:[]};let{root}=document,version=root===void 0?nothing(startOf(path)):checkVersion(root);if(root===void 0||version!==void 0)return{path,root:void 0,
complaints:version===void 0?[]:[version],final:[]};let schema=policySchema(rules),complaints=[...unknownKeys(schema,root),...misfits(schema,root)],final=readFinal(
schema,root,complaints),written=child(root,"extends");if(typeof written?.value!="string")return{path,root,complaints,final};let reference=parseReference(written.
value);return isFailure(reference)?(complaints.push({message:`extends ${reference.reason}`,span:written.span}),{path,root,complaints,final}):{path,root,complaints,
final,extends:{reference,span:written.span}}}var needed=`a policy needs the line "version: ${supportedVersion}"`;function nothing(span){return{message:`the file\
 is empty; ${needed}`,span,key:"version"}}function checkVersion(root){let{entries,span}=root;if(entries===void 0)return root.value===null?nothing(startOf(span.path)):
{message:"a policy must be a mapping of keys to values",span};let entry=entries.get("version");if(entry===void 0||entry.node.value===supportedVersion)return;let{
value,source}=entry.node,reads=`this release reads version ${supportedVersion}`;return typeof value=="number"?{message:`version ${source??value} of the policy f\
ormat is not supported; ${reads}`,span:entry.node.span,key:"version"}:{message:`version must be the number ${supportedVersion}; ${reads}`,span:value===null?entry.
key:entry.node.span,key:"version"}}function readRules(root,rules,lists2,reading){let section=child(root,"rules");return Object.fromEntries(Object.entries(rules).map(([id,meta])=>{let node=child(section,
id),level=levelOf(node)??levelOf(child(node,"level")),listed=hasList(meta,lists2);if(meta.level==="listed"&&!listed&&level!==void 0&&level!=="off"){let span=section?.
entries?.get(id)?.key??root.span;reading.doubts.push({message:`${id} finds nothing without a list under "approved" or "denied"`,span,key:id})}let standard=standardLevel(
meta,listed,node),levels3=level===void 0&&meta.levels!==void 0?{levels:meta.levels}:{};return[id,{level:level??standard,...levels3,options:readOptions(root,id,meta,
node,reading)}]}))}function standardLevel({level},listed,node){return level==="listed"?listed?"block":"off":level==="configured"?(node?.entries?.size??0)>0?"war\
n":"off":level}function hasList({kinds:kinds2},{approved,denied}){let[kind]=kinds2,list=kind&&listName(kind);return list!==void 0&&(approved[list]??denied[list])!==
void 0}var levels2=new Set(["block","warn","note","off"]);function levelOf(node){return levels2.has(node?.value)?node?.value:void 0}function readOptions(root,id,{
options},node,reading){if(options===void 0)return{};let given=node?.entries===void 0?[]:[...node.entries].filter(([key])=>key!=="level"),result=safeParse(options,
Object.fromEntries(given.map(([key,entry])=>[key,entry.node.value])));return result.success?result.output:(reading.complaints.length===0&&reading.complaints.push(
...result.issues.flatMap(issue=>explainIssue(issue,root,["rules",id]))),{})}var usualDays=90,ownRoles=["admin","maintain","write","triage"];function readWaiverCommands(root,reading){let section=child(root,"waivers"),node=child(section,"\
commands");if(node===void 0)return;let maxDays=child(section,"maxDays")?.value,logins=new Set,roles=new Set;for(let item of child(node,"by")?.items??[]){if(typeof item.
value!="string")continue;let name=item.value.toLowerCase(),role=/^role:(.*)$/s.exec(name)?.[1],problem=role===void 0?loginProblem(name):roleProblem(role);problem!==
void 0?reading.complaints.push({message:`${quote(item.value)} ${problem}`,span:item.span}):role===void 0?logins.add(name):(doubtRole(role,item,reading),roles.add(
role))}let rules=child(node,"rules")?.items??[];return{logins,roles,ownPullRequests:child(node,"ownPullRequests")?.value===!0,rules:new Set(rules.flatMap(({value})=>typeof value==
"string"?[value]:[])),maxDays:typeof maxDays=="number"?maxDays:usualDays}}function loginProblem(name){return name.includes("/")||name.startsWith("team:")?"names\
 a team: the token of a job cannot see who is in it; name people, or a role such as role:maintain":name.startsWith("@")?"is written without the @":name.endsWith(
"[bot]")?"is an app: only people waive findings":/^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/.test(name)?void 0:"is neither a login nor a role such as role:main\
tain"}function roleProblem(role){return role==="read"||role==="none"?"is everybody who can see the repository":/^\S(?:[^\p{Cc}]{0,80}\S)?$/u.test(role)?void 0:"\
names no role"}function doubtRole(role,{span},{doubts}){if(ownRoles.includes(role))return;let{nearest}=unknownWord(role,ownRoles),message=`${quote(`role:${role}`)}\
 is none of GitHub's own roles, so it must be one of your organisation's`;doubts.push({message,span,key:role,...nearest===void 0?{}:{nearest}})}var keys=["rule","component","version","advisory","file","reason","by","expires"];function readWaivers(root,rules,reading){let section=child(root,"waivers"),maxDays=child(
section,"maxDays")?.value,bound=typeof maxDays=="number"?{maxDays}:{};return(section?.items??child(section,"entries")?.items??[]).flatMap(node=>{let fields={};for(let key of keys){
let value=child(node,key)?.value;typeof value=="string"&&(fields[key]=value)}return readWaiver(node,fields,rules,reading).map(waiver2=>({...waiver2,...bound}))})}
function readWaiver(node,fields,rules,reading){let{rule:rule2="",component,expires=""}=fields;/^\d{4}-\d{2}-\d{2}$/.test(expires)&&!isDate(expires)&&complain2(node,
"expires",`${quote(expires)} is no day of the calendar`,reading);let meta=Object.hasOwn(rules,rule2)?rules[rule2]:void 0;if(meta===void 0)return[];checkKeys(node,
fields,rule2,meta,reading);let matcher=component===void 0?void 0:readComponent(node,component,fields.version,meta,reading);return[{reason:"",by:"",...fields,rule:rule2,
expires,location:reading.locate(node.span),binds:found=>component===void 0?found===void 0:found!==void 0&&matcher?.matches(found)===!0}]}function checkKeys(node,fields,rule2,meta,reading){
let needs=(key,why)=>{child(node,key)===void 0&&reading.complaints.push({message:`a waiver of ${rule2} needs the key "${key}": ${why}`,span:node.span,key})},refuses=(key,why)=>{
child(node,key)!==void 0&&complain2(node,key,`a waiver of ${rule2} has no "${key}": ${why}`,reading)};meta.kinds.length===0?(needs("file","the rule is about fil\
es"),refuses("component","the rule is about files"),refuses("version","the rule is about files")):needs("component","the rule is about components"),meta.advisories===
!0?needs("advisory","one advisory never clears another"):refuses("advisory","the rule names none");let{advisory,file}=fields;advisory!==void 0&&!isAdvisoryId(advisory)&&
complain2(node,"advisory",`${quote(advisory)} is no id of an advisory, such as CVE-2024-12345`,reading),file!==void 0&&!isWaiverPath(file)&&complain2(node,"file",
`${quote(file)} is no path of one file from the root of the repository`,reading)}function readComponent(node,component,version,{kinds:kinds2},reading){if(kinds2.
length===0)return;let matcher=parsePolicyName(component,kinds2,"waived",version);if("matches"in matcher)return matcher;reading.complaints.push(refused(matcher,(child(
node,"component")??node).span))}function complain2(node,key,message,{complaints}){complaints.push({message,span:(child(node,key)??node).span,key})}function parsePolicy(text2,path,rules,side="base"){return policyFrom([readPolicyFile(text2,path,rules)],rules,side)}function defaultPolicy(rules){let parsed=parsePolicy(
`version: ${supportedVersion}`,"",rules);if("policy"in parsed)return parsed.policy;throw new Error(parsed.problems.map(({message})=>message).join("; "))}function policyFrom(files,rules,side="\
base",broken=unread(files)){let root=mergedRoot(files),complaints=[...files.flatMap(file=>file.complaints),...overrides(files),...broken===void 0?[]:[broken]];if(root===
void 0)return{problems:problemsOf(complaints,side)};let reading={locate:span=>({side,...span}),complaints,doubts:movingRefs(files)},policy={...readPolicy(root,rules,
reading),problemsIn:(text2,path)=>problemsInPlaceOf(files,readPolicyFile(text2,path,rules),rules)};return complaints.length>0?{problems:problemsOf(complaints,side)}:
{policy,warnings:problemsOf(reading.doubts,side)}}function mergedRoot(files){let roots=files.flatMap(({root})=>root??[]),[only]=roots;return roots.length<files.
length||roots.length===1?roots.length<files.length?void 0:only:roots.map(writtenOut).reduceRight((parent,root)=>mergeOnto(parent,root))}function overrides(files){
return files.flatMap(({root},depth)=>{let final=files.slice(depth+1).flatMap(parent=>parent.final);return root===void 0?[]:overridden(writtenOut(root),final)})}
function unread(files){let next=files.at(-1)?.extends;return next&&{message:`extends ${next.reference.text}, which was not read`,span:next.span}}function movingRefs(files){
return files.flatMap(file=>{if(file.extends?.reference.moves!==!0)return[];let{reference,span}=file.extends;return[{message:`extends names ${quote(reference.ref)}\
, which can be moved to something else; write a full commit id`,span,key:"extends"}]})}function problemsInPlaceOf([before,...parents],file,rules){if(file.extends===
void 0||file.extends.reference.text!==before.extends?.reference.text)return problemsOf(file.complaints,"head");let parsed=policyFrom([file,...parents],rules,"he\
ad");return"problems"in parsed?parsed.problems:[]}function readPolicy(root,rules,reading){let approved=readLists(root,"approved",reading),denied=readLists(root,
"denied",reading),maxAge=child(child(child(root,"sources"),"osv"),"maxAge")?.value;return{enforcement:child(root,"enforcement")?.value==="observe"?"observe":"bl\
ock",rules:readRules(root,rules,{approved,denied},reading),gaps:readGaps(root),advisoryMaxAge:parseDuration(typeof maxAge=="string"?maxAge:"7d")??0,indexes:readIndexes(
root,reading),approved,denied,internal:readInternal(root,reading),ignores:readIgnored(root,reading),waivers:readWaivers(root,rules,reading),waiverCommands:readWaiverCommands(
root,reading),accepted:readAccepted(root,reading)}}function readGaps(root){let section=child(root,"gaps"),levels3=Object.entries(gapCodes).map(([code,{level}])=>[
code,child(section,code)?.value??level]);return Object.fromEntries(levels3)}var maxExtended=3;async function readChain(text2,path,rules,read){let first=readPolicyFile(text2,path,rules),parents=[],extended=[],seen=new Set;for(let next=first.
extends;next!==void 0;next=parents.at(-1)?.extends){let{reference,span}=next,stop=(message,passing=!1)=>({files:[first,...parents],extended,broken:{message,span,
key:"extends",passing}});if(seen.has(placeOf(reference)))return stop(`extends ${reference.text}, which extends this policy in turn`);if(parents.length===maxExtended)
return stop(`at most ${maxExtended} policies can be extended in a row`);let found=await read(reference);if(isFailure(found))return stop(`extends ${reference.text}\
, which could not be read: ${found.reason}`,found.passing);seen.add(placeOf(reference)),parents.push(readPolicyFile(found.text,reference.text,rules)),extended.push(
{reference,...found.commit===void 0?{}:{commit:found.commit}})}return{files:[first,...parents],extended}}export{lineIndex,formatProblem,readPolicyFile,readChain,writtenOut,defaultPolicy,policyFrom,mergedRoot};

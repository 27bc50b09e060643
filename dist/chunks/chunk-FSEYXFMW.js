import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{__commonJS,__toESM}from"./chunk-KI6PBNG7.js";var require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<r\
elease>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>\
[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]\
+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");module.exports={VERSION_PATTERN,valid,clean,explain,parse:parse2,stringify};var validRegex=new RegExp(
"^"+VERSION_PATTERN+"$","i");function valid(version){return validRegex.test(version)?version:null}var cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");
function clean(version){return stringify(parse2(version,cleanRegex))}function parse2(version,regex){let{groups}=(regex||validRegex).exec(version)||{};return groups?
{epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.split(".").map(Number),pre:normalize_letter_version(groups.pre_l,groups.pre_n),post:normalize_letter_version(
groups.post_l,groups.post_n1||groups.post_n2),dev:normalize_letter_version(groups.dev_l,groups.dev_n),local:parse_local_version(groups.local)}:null}function stringify(parsed){
if(!parsed)return null;let{epoch,release,pre,post,dev,local}=parsed,parts=[];return epoch!==0&&parts.push(`${epoch}!`),parts.push(release.join(".")),pre&&parts.
push(pre.join("")),post&&parts.push("."+post.join("")),dev&&parts.push("."+dev.join("")),local&&parts.push(`+${local}`),parts.join("")}function normalize_letter_version(letterIn,numberIn){
let letter=letterIn,number=numberIn;return letter?(number||(number=0),letter=letter.toLowerCase(),letter==="alpha"?letter="a":letter==="beta"?letter="b":["c","p\
re","preview"].includes(letter)?letter="rc":["rev","r"].includes(letter)&&(letter="post"),[letter,Number(number)]):!letter&&number?(letter="post",[letter,Number(
number)]):null}function parse_local_version(local){return local?local.split(/[._-]/).map(part=>Number.isNaN(Number(part))?part.toLowerCase():Number(part)):null}
function explain(version){let parsed=parse2(version);if(!parsed)return parsed;let{epoch,release,pre,post,dev,local}=parsed,base_version="";epoch!==0&&(base_version+=
epoch+"!"),base_version+=release.join(".");let is_prerelease=!!(dev||pre),is_devrelease=!!dev,is_postrelease=!!post;return{epoch,release,pre,post:post&&post[1],
dev:dev&&dev[1],local:local&&local.join("."),public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}}});var require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse:parse2}=require_version();module.exports={compare:compare2,
rcompare,lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare2(version,other)<0}function le(version,other){
return compare2(version,other)<=0}function eq(version,other){return compare2(version,other)===0}function ne(version,other){return compare2(version,other)!==0}function ge(version,other){
return compare2(version,other)>=0}function gt(version,other){return compare2(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===other.
toLowerCase()}function compare2(version,other){let parsedVersion=parse2(version),parsedOther=parse2(other),keyVersion=calculateKey(parsedVersion),keyOther=calculateKey(
parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare2(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn,
other=otherIn;if(elem===other)return 0;if(Array.isArray(elem)!==Array.isArray(other)&&(elem=Array.isArray(elem)?elem:[elem],other=Array.isArray(other)?other:[other]),
Array.isArray(elem)){let len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){let res=pyCompare(elem[i],other[i]);if(res!==0)return res}return elem.length-
other.length}return elem===-1/0||other===1/0?-1:elem===1/0||other===-1/0?1:elem<other?-1:1}function calculateKey(input){let{epoch}=input,{release,pre,post,local,
dev}=input;for(release=release.concat(),release.reverse();release.length&&release[0]===0;)release.shift();return release.reverse(),!pre&&!post&&dev?pre=-1/0:pre||
(pre=1/0),post||(post=-1/0),dev||(dev=1/0),local?local=local.map(i=>Number.isNaN(Number(i))?[-1/0,i]:[Number(i),""]):local=-1/0,[epoch,release,pre,post,dev,local]}}});var require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version(),
Operator=require_operator(),RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+"))","(?\
<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse:parse2,satisfies,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op),rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse2(ranges){if(!ranges.trim())return[];let specifiers=ranges.
split(",").map(range=>rangeRegex.exec(range.trim())||{}).map(({groups})=>{if(!groups)return null;let{...spec}=groups,{operator,version,prefix,legacy}=groups;return version&&
(spec={...spec,...explainVersion(version)},operator==="~="&&spec.release.length<2||!isEqualityOperator(operator)&&spec.local||prefix&&(!isEqualityOperator(operator)||
spec.dev||spec.local))||legacy&&operator!=="==="?null:spec});return specifiers.filter(Boolean).length!==specifiers.length?null:specifiers}function filter(versions,specifier,options={}){
let filtered=pick(versions,specifier,options);return filtered.length===0&&options.prereleases===void 0?pick(versions,specifier,{prereleases:!0}):filtered}function maxSatisfying(versions,range,options){
let found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range,options){
let found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){let parsed=parse2(
specifier);return parsed?versions.filter(version=>{let explained=explainVersion(version);return parsed.length?parsed.reduce((pass,spec)=>pass?contains({...spec,
...options},{version,explained}):!1,!0):explained&&!(explained.is_prerelease&&!options.prereleases)}):[]}function satisfies(version,specifier,options={}){return pick(
[version],specifier,options).length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length)return!1;for(let i=0;i<prefix.length;i+=1)if(prefix[i]!==
array[i])return!1;return!0}function contains(specifier,input){let{explained}=input,{version}=input,{...spec}=specifier;if(spec.prereleases===void 0&&(spec.prereleases=
spec.is_prerelease),explained&&explained.is_prerelease&&!spec.prereleases)return!1;if(spec.operator==="~="){let compatiblePrefix=spec.release.slice(0,-1).concat(
"*").join(".");return spec.epoch&&(compatiblePrefix=spec.epoch+"!"+compatiblePrefix),satisfies(version,`>=${spec.version}, ==${compatiblePrefix}`,{prereleases:spec.
prereleases})}if(spec.prefix){let isMatching=explained.epoch===spec.epoch&&arrayStartsWith(explained.release,spec.release);return spec.operator!=="!="?isMatching:
!isMatching}if(explained&&explained.local&&spec.version&&(version=explained.public,spec.version=explainVersion(spec.version).public),(spec.operator==="<"||spec.
operator===">")&&Operator.eq(spec.release.join("."),explained.release.join(".")))return!1;let op=Operator[spec.operator];return op(version,spec.version||spec.legacy)}
function validRange(specifier){return!!parse2(specifier)}}});var require_semantic=__commonJS({"node_modules/@renovatebot/pep440/lib/semantic.js"(exports,module){var{explain,parse:parse2,stringify}=require_version();module.
exports={major,minor,patch,inc};function major(input){let version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);return version.release[0]}
function minor(input){let version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);return version.release.length<2?0:version.release[1]}
function patch(input){let version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);return version.release.length<3?0:version.release[2]}
function inc(input,release,preReleaseIdentifier){let identifier=preReleaseIdentifier||"a",version=parse2(input);if(!version||!["a","b","c","rc","alpha","beta","\
pre","preview"].includes(identifier))return null;switch(release){case"premajor":{let[majorVersion]=version.release;version.release.fill(0),version.release[0]=majorVersion+
1}version.pre=[identifier,0],delete version.post,delete version.dev,delete version.local;break;case"preminor":{let[majorVersion,minorVersion=0]=version.release;
version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion+1}version.pre=[identifier,0],delete version.post,delete version.dev,delete version.
local;break;case"prepatch":{let[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=
minorVersion,version.release[2]=patchVersion+1}version.pre=[identifier,0],delete version.post,delete version.dev,delete version.local;break;case"prerelease":if(version.
pre===null){let[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,
version.release[2]=patchVersion+1,version.pre=[identifier,0]}else{preReleaseIdentifier===void 0&&version.pre!==null&&([identifier]=version.pre);let[letter,number]=version.
pre;letter===identifier?version.pre=[letter,number+1]:version.pre=[identifier,0]}delete version.post,delete version.dev,delete version.local;break;case"major":if(version.
release.slice(1).some(value=>value!==0)||version.pre===null){let[majorVersion]=version.release;version.release.fill(0),version.release[0]=majorVersion+1}delete version.
pre,delete version.post,delete version.dev,delete version.local;break;case"minor":if(version.release.slice(2).some(value=>value!==0)||version.pre===null){let[majorVersion,
minorVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion+1}delete version.pre,delete version.post,
delete version.dev,delete version.local;break;case"patch":if(version.release.slice(3).some(value=>value!==0)||version.pre===null){let[majorVersion,minorVersion=0,
patchVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+1}delete version.
pre,delete version.post,delete version.dev,delete version.local;break;default:return null}return stringify(version)}}});var require_pep440=__commonJS({"node_modules/@renovatebot/pep440/index.js"(exports,module){var{valid,clean,explain,parse:parse2}=require_version(),{lt,le,eq,ne,
ge,gt,compare:compare2,rcompare}=require_operator(),{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies,validRange}=require_specifier(),{major,minor,patch,
inc}=require_semantic();module.exports={valid,clean,explain,parse:parse2,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare:compare2,rcompare,filter,maxSatisfying,minSatisfying,
RANGE_PATTERN,satisfies,validRange,major,minor,patch,inc}}});function isPackageName(text){return/^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text)}var import_pep440=__toESM(require_pep440(),1);var standard=/^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?([-_.]?dev[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/,
moving=/^(?:latest|stable|head|main|master)$/;function compareUnusual(left,right){let leftKey=keyOf(left),rightKey=keyOf(right);return leftKey&&rightKey&&compareKeys(
leftKey,rightKey)}function keyOf(text){let version=text.trim().toLowerCase();if(version.length>256)return;let found=standard.exec(version);return found!==null?standardKey(
found):/^[a-z\d._+:-]*[a-z\d][a-z\d._+:-]*$/.test(version)&&!moving.test(version)?[[-1n],legacyParts(version)]:void 0}function standardKey(found){let[,epoch="0",
release="",letter,pre,implied,word,post,dev,devNumber,local]=found,numbers=release.split(".").map(BigInt);for(;numbers.at(-1)===0n;)numbers.pop();let hasPost=implied!==
void 0||word!==void 0,phase=letter===void 0?dev!==void 0&&!hasPost?"":"~":phases.get(letter)??letter;return[[BigInt(epoch)],numbers,[phase,BigInt(pre??0)],[hasPost?
BigInt(implied??post??0):-1n],[dev===void 0?"~":"dev",BigInt(devNumber??0)],(local??"").split(/[-_.]/).map(part=>/^\d+$/.test(part)?BigInt(part):part)]}var phases=new Map(
[["alpha","a"],["beta","b"],["c","rc"],["pre","rc"],["preview","rc"]]),words=new Map([["pre","c"],["preview","c"],["rc","c"],["-","final-"],["dev","@"]]);function legacyParts(version){
let parts=[];for(let[found]of`${version}
final`.matchAll(/\d+|[a-z]+|-/g)){if(/^\d/.test(found)){parts.push(found.padStart(8,"0"));continue}let part=`*${words.get(found)??found}`;if(part<"*final")for(;parts.
at(-1)==="*final-";)parts.pop();for(;parts.at(-1)==="00000000";)parts.pop();parts.push(part)}return parts}function compareKeys(left,right){for(let at=0;at<Math.
min(left.length,right.length);at++){let order=compareParts(left[at]??[],right[at]??[]);if(order!==0)return order}return 0}function compareParts(left,right){for(let at=0;at<
Math.min(left.length,right.length);at++){let one=left[at]??"",other=right[at]??"";if(typeof one!=typeof other)return typeof one=="string"?-1:1;if(one!==other)return one<
other?-1:1}return left.length-right.length}var longest=256;function readVersion(text){let trimmed=text.trim();if(trimmed.length>longest)return;let[publicPart="",local]=trimmed.split("+",2),read=(0,import_pep440.parse)(
trimmed);if(read===null||/\d{16}/.test(publicPart))return;let pre=read.pre,post=read.post,dev=read.dev;return{base:(read.epoch===0?"":`${read.epoch}!`)+read.release.
join("."),epoch:read.epoch,release:read.release,pre:pre===null?"":pre.join(""),post:post===null?void 0:Number(post[1]),dev:dev===null?void 0:Number(dev[1]),local:local?.
toLowerCase().replace(/[-_]/g,".")}}function publicVersion({base,pre,post,dev}){return base+pre+(post===void 0?"":`.post${post}`)+(dev===void 0?"":`.dev${dev}`)}
function compareVersions(left,right){let leftVersion=readVersion(left),rightVersion=readVersion(right);if(leftVersion===void 0||rightVersion===void 0)return compareUnusual(
left,right);let order=(0,import_pep440.compare)(publicVersion(leftVersion),publicVersion(rightVersion));return order===0?compareLocal(leftVersion.local,rightVersion.
local):order}function compareLocal(left,right){if(left===void 0||right===void 0)return+(left!==void 0)-+(right!==void 0);let leftParts=left.split("."),rightParts=right.
split(".");for(let[index,leftPart]of leftParts.entries()){let rightPart=rightParts[index];if(rightPart===void 0)return 1;let order=compareLocalPart(leftPart,rightPart);
if(order!==0)return order}return leftParts.length-rightParts.length}function compareLocalPart(left,right){let leftIsNumber=/^\d+$/.test(left),rightIsNumber=/^\d+$/.
test(right);if(leftIsNumber!==rightIsNumber)return leftIsNumber?1:-1;if(!leftIsNumber)return left<right?-1:+(left>right);let order=BigInt(left)-BigInt(right);return order<
0n?-1:+(order>0n)}var sourceArchive=/\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i;function isArchive(path){return/\.whl$/i.test(path)||sourceArchive.
test(path)}function archiveName(path){let file=decode(path.slice(path.lastIndexOf("/")+1));if(/\.whl$/i.test(file)){let parts=file.slice(0,-4).split("-"),[name2="",
version2]=parts;return parts.length<5||parts.length>6||version2===void 0||!isPackageName(name2)?void 0:{name:name2,version:version2.replace(/_/g,"-")}}let stem=file.
replace(sourceArchive,"");if(stem===file)return;let dash=stem.lastIndexOf("-"),name=stem.slice(0,Math.max(dash,0)),version=stem.slice(dash+1);return isPackageName(
name)&&readVersion(version)!==void 0?{name,version}:void 0}function decode(text){try{return decodeURIComponent(text)}catch{return text}}import{createHash}from"node:crypto";var hosts=new Set(["a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41","3aa282eb004de296fcb997e706570a2eaa60e\
1eb1e8118a90003b7c7da1e39f7","c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636","d6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17\
f"]),mirrors=new Set(["03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091"]);function isDefaultIndex(url){return isOn(hosts,url,/^https?:$/)}function isMirror(url){
return isOn(mirrors,url,/^https:$/)}function isOn(known,url,protocol){let parsed=URL.canParse(url)?new URL(url):null;return parsed===null||parsed.port!==""||!protocol.
test(parsed.protocol)?!1:known.has(createHash("sha256").update(parsed.hostname).digest("hex"))}var vcs=/^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i,hashName=/^(?:sha(?:1|224|256|384|512)|md5)$/i;function isDirect(text){let bare=withoutExtras(
text);return vcs.test(text)||/^(?:https?|ftp|file):/i.test(text)||/^[a-z][a-z0-9+.-]*:\/\//i.test(text)||/^(?:[./\\]|~[/\\])/.test(text)||/^[a-z]:[\\/]/i.test(text)?
!0:!/[\s@;<>=]/.test(bare)&&(bare.includes("/")||bare.includes("\\")||isArchive(bare))}function readDirect(text){let hash=text.indexOf("#"),address=hash===-1?text:
text.slice(0,hash),fragment=readFragment(hash===-1?"":text.slice(hash+1));if(vcs.test(address)){let source2=vcsSource(address);return{...repositoryName(source2.
url??""),...fragment,source:source2}}let path=/^file:/i.test(address)||!/^[a-z][a-z0-9+.-]+:/i.test(address),bare=path?withoutExtras(address):address,named=archiveName(
bare.replace(/\?.*$/s,"")),extras=bare===address?fragment.extras:splitExtras(address.slice(bare.length+1,-1)),source=path?{type:"path",url:bare}:named!==void 0&&
isDefaultIndex(bare)?{type:"registry"}:{type:"url",url:withoutCredentials(bare)};return{...fragment,...named,extras,source}}function withoutCredentials(url){let[
,scheme,rest]=/^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(url)??[];if(scheme===void 0||rest===void 0)return url;let at=(/^[^/?#]*/.exec(rest)?.[0]??"").lastIndexOf(
"@");return at===-1?url:scheme+rest.slice(at+1)}function splitExtras(text){return text.split(",").map(extra=>extra.trim()).filter(extra=>extra!=="")}function vcsSource(address){
let url=withoutCredentials(address.replace(/^git\+git@/i,"git+ssh://git@").replace(/^[a-z]+\+/i,"")),authorityEnd=url.indexOf("/",url.indexOf("://")+3),at=url.lastIndexOf(
"@");if(at<=authorityEnd||authorityEnd===-1)return{type:"vcs",url};let ref=url.slice(at+1),commit=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)?{commit:ref.toLowerCase()}:
{};return{type:"vcs",url:url.slice(0,at),...ref===""?{}:{ref},...commit}}function repositoryName(url){let last=url.replace(/\.git$/i,"").split("/").at(-1)??"";return isPackageName(
last)?{name:last,guessed:!0}:{}}function readFragment(fragment){let pairs=fragment.split("&").map(pair=>{let equals=pair.indexOf("=");return[pair.slice(0,Math.max(
equals,0)),pair.slice(equals+1)]}),hashes=pairs.filter(([key])=>hashName.test(key)).map(([key,value])=>`${key.toLowerCase()}:${value}`),egg=pairs.find(([key])=>key===
"egg")?.[1]??"",[,name,extras=""]=/^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg)??[];return{...name===void 0?{}:{name,guessed:!1},extras:splitExtras(
extras),hashes}}function withoutExtras(text){let open=text.lastIndexOf("[");return open>0&&text.endsWith("]")?text.slice(0,open):text}export{isPackageName,readVersion,publicVersion,compareVersions,isArchive,archiveName,isDefaultIndex,isMirror,isDirect,readDirect,withoutCredentials,splitExtras};

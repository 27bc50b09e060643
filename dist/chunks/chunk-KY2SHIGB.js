import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toolTable}from"./chunk-GKOKNEKI.js";import{remembered}from"./chunk-O6SPXYV6.js";import{quoted}from"./chunk-G5P6R54V.js";import{everything,
halfOpen,intervalSets,only,packageUrl}from"./chunk-EVOIQP5R.js";import{indexAt,isOff,listItems,uncheckedConnection}from"./chunk-E32ULNDK.js";import{
hostDigest}from"./chunk-A5OYSPPA.js";import{fileName,findProgram,readArguments,subcommand}from"./chunk-IBSS7OS7.js";import{hostOf,hostnameOf,percentDecoded,
withoutCredentials}from"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{compareText}from"./chunk-NQF5Z2IG.js";import{__commonJS,
__toESM}from"./chunk-KI6PBNG7.js";var require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<r\
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
dev:dev&&dev[1],local:local&&local.join("."),public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}}});var require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse:parse2}=require_version();module.exports={compare,
rcompare,lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare(version,other)<0}function le(version,other){
return compare(version,other)<=0}function eq(version,other){return compare(version,other)===0}function ne(version,other){return compare(version,other)!==0}function ge(version,other){
return compare(version,other)>=0}function gt(version,other){return compare(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===other.
toLowerCase()}function compare(version,other){let parsedVersion=parse2(version),parsedOther=parse2(other),keyVersion=calculateKey(parsedVersion),keyOther=calculateKey(
parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn,
other=otherIn;if(elem===other)return 0;if(Array.isArray(elem)!==Array.isArray(other)&&(elem=Array.isArray(elem)?elem:[elem],other=Array.isArray(other)?other:[other]),
Array.isArray(elem)){let len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){let res=pyCompare(elem[i],other[i]);if(res!==0)return res}return elem.length-
other.length}return elem===-1/0||other===1/0?-1:elem===1/0||other===-1/0?1:elem<other?-1:1}function calculateKey(input){let{epoch}=input,{release,pre,post,local,
dev}=input;for(release=release.concat(),release.reverse();release.length&&release[0]===0;)release.shift();return release.reverse(),!pre&&!post&&dev?pre=-1/0:pre||
(pre=1/0),post||(post=-1/0),dev||(dev=1/0),local?local=local.map(i=>Number.isNaN(Number(i))?[-1/0,i]:[Number(i),""]):local=-1/0,[epoch,release,pre,post,dev,local]}}});var require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version(),
Operator=require_operator(),RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+"))","(?\
<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse:parse2,satisfies,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op),rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse2(ranges){if(!ranges.trim())return[];let specifiers2=ranges.
split(",").map(range=>rangeRegex.exec(range.trim())||{}).map(({groups})=>{if(!groups)return null;let{...spec}=groups,{operator,version,prefix,legacy}=groups;return version&&
(spec={...spec,...explainVersion(version)},operator==="~="&&spec.release.length<2||!isEqualityOperator(operator)&&spec.local||prefix&&(!isEqualityOperator(operator)||
spec.dev||spec.local))||legacy&&operator!=="==="?null:spec});return specifiers2.filter(Boolean).length!==specifiers2.length?null:specifiers2}function filter(versions,specifier,options2={}){
let filtered=pick(versions,specifier,options2);return filtered.length===0&&options2.prereleases===void 0?pick(versions,specifier,{prereleases:!0}):filtered}function maxSatisfying(versions,range,options2){
let found=filter(versions,range,options2).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range,options2){
let found=filter(versions,range,options2).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options2){let parsed=parse2(
specifier);return parsed?versions.filter(version=>{let explained=explainVersion(version);return parsed.length?parsed.reduce((pass,spec)=>pass?contains({...spec,
...options2},{version,explained}):!1,!0):explained&&!(explained.is_prerelease&&!options2.prereleases)}):[]}function satisfies(version,specifier,options2={}){return pick(
[version],specifier,options2).length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length)return!1;for(let i=0;i<prefix.length;i+=1)if(prefix[i]!==
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
ge,gt,compare,rcompare}=require_operator(),{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies,validRange}=require_specifier(),{major,minor,patch,inc}=require_semantic();
module.exports={valid,clean,explain,parse:parse2,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare,rcompare,filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies,
validRange,major,minor,patch,inc}}});function isPackageName(text){return/^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text)}function normalizeName(name){return name.replace(/[-_.]+/g,"-").toLowerCase()}var import_pep440=__toESM(require_pep440(),1);function withoutBuild(version){let plus=version.indexOf("+");return plus===-1?version:version.slice(0,plus)}var standard=/^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?([-_.]?dev[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/,
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
other?-1:1}return left.length-right.length}var longest=256,readVersion=remembered(text=>{let trimmed=text.trim();if(trimmed.length>longest)return;let[publicPart="",local]=trimmed.split("+",2),read=(0,import_pep440.parse)(
trimmed);if(read===null||/\d{16}/.test(publicPart))return;let pre=read.pre,post=read.post,dev=read.dev;return{base:(read.epoch===0?"":`${read.epoch}!`)+read.release.
join("."),epoch:read.epoch,release:read.release,pre:pre===null?"":pre.join(""),post:post===null?void 0:Number(post[1]),dev:dev===null?void 0:Number(dev[1]),local:local?.
toLowerCase().replace(/[-_]/g,".")}});function publicVersion({base,pre,post,dev}){return base+pre+(post===void 0?"":`.post${post}`)+(dev===void 0?"":`.dev${dev}`)}
function releaseBehind(version){return version.includes("+")?withoutBuild(version):void 0}function compareVersions(left,right){let leftVersion=readVersion(left),
rightVersion=readVersion(right);return leftVersion===void 0||rightVersion===void 0?compareUnusual(left,right):comparePublic(leftVersion,rightVersion)||compareLocal(
leftVersion.local,rightVersion.local)}function comparePublic(left,right){return left.epoch-right.epoch||compareReleases(left.release,right.release)||comparePre(
left,right)||(left.post??-1)-(right.post??-1)||(left.dev===right.dev?0:(left.dev??1/0)<(right.dev??1/0)?-1:1)}function compareReleases(left,right){for(let at=0;at<
Math.max(left.length,right.length);at++){let order=(left[at]??0)-(right[at]??0);if(order!==0)return order}return 0}function comparePre(left,right){let order=phaseOf(
left)-phaseOf(right);if(order!==0||left.pre===right.pre)return order;let[one,other]=[left.pre,right.pre].map(pre=>/^([a-z]+)(\d*)$/.exec(pre));return compareText(
one?.[1]??"",other?.[1]??"")||Number(one?.[2]??0)-Number(other?.[2]??0)}function phaseOf({pre,post,dev}){return pre!==""?1:post===void 0&&dev!==void 0?0:2}function compareLocal(left,right){
if(left===void 0||right===void 0)return+(left!==void 0)-+(right!==void 0);let leftParts=left.split("."),rightParts=right.split(".");for(let[index,leftPart]of leftParts.
entries()){let rightPart=rightParts[index];if(rightPart===void 0)return 1;let order=compareLocalPart(leftPart,rightPart);if(order!==0)return order}return leftParts.
length-rightParts.length}function compareLocalPart(left,right){let leftIsNumber=/^\d+$/.test(left),rightIsNumber=/^\d+$/.test(right);if(leftIsNumber!==rightIsNumber)
return leftIsNumber?1:-1;if(!leftIsNumber)return left<right?-1:+(left>right);let order=BigInt(left)-BigInt(right);return order<0n?-1:+(order>0n)}var sourceArchive=/\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i;function isArchive(path){return/\.whl$/i.test(path)||sourceArchive.
test(path)}function archiveName(path){let file=percentDecoded(path.slice(path.lastIndexOf("/")+1));if(/\.whl$/i.test(file)){let parts=file.slice(0,-4).split("-"),
[name2="",version2]=parts;return parts.length<5||parts.length>6||version2===void 0||!isPackageName(name2)?void 0:{name:name2,version:version2.replace(/_/g,"-")}}
let stem2=file.replace(sourceArchive,"");if(stem2===file)return;let dash=stem2.lastIndexOf("-"),name=stem2.slice(0,Math.max(dash,0)),version=stem2.slice(dash+1);
return isPackageName(name)&&readVersion(version)!==void 0?{name,version}:void 0}import{createHash}from"node:crypto";var hosts=new Set(["a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41","3aa282eb004de296fcb997e706570a2eaa60e\
1eb1e8118a90003b7c7da1e39f7","c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636","d6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17\
f"]),mirrors=new Set(["03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091","107971dcfe883e3a8508fdd29b4eb8d2882c2038f13e3d24055ff7bb1fd082b6","678\
55217519deda9bf2532498736373178cac3f405db4487ecf2d5ed06a5b846","28ff1fed379fb6ecd1fb65055c088fd1928327a732fb534f427a0650d9632f61","83ebc76e70e6df34f73b77b261f63\
4f6a27eb025d40a2ab8613d85b2fefb1531","bd0fbd7623bc42a48bd22b9a693f6884bfaddd34681c7799bb8543a70fe4964a","76b00a5b8d4501b4481468ee94618d91c61f3752398fe1286bf33b1\
4b4b1d382","24c637394def1d1f78d7b1e32eb34eaadd1803b96fd841a66ee88cace8c0d177","91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b","e5959c11dee9a7\
83d011db898fb19116bf1ba6aeb6ac5beaef5b2df200338aef","dafb3977781d522aaa45e62f597bfc95440448f869c6c386ddb7b0c1fcaa6646","62933a3256ebadc10d8fa5ebab2fe530d8bba527\
04c567a8bfdefe1d4338f8bd","cdff2a636ab5171a5e9ff949b060bba7095d70fd00a95068038fab5b72660611","593c101b85083a08b9ad086aac5d6755b2ef2aa0ad9f02f02119e4abe966e089",
"532dc4394dabfed4616659e65efe0580d73a535ddb1dbc4206676a256141f4b0"]);function isDefaultIndex(url){return isOn(hosts,url,/^https?:$/)}function isMirror(url){return isOn(
mirrors,url,/^https:$/)}function isOn(known,url,protocol){let parsed=URL.canParse(url)?new URL(url):null;return parsed===null||parsed.port!==""||!protocol.test(
parsed.protocol)?!1:known.has(createHash("sha256").update(parsed.hostname).digest("hex"))}var vcs=/^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i,hashName=/^(?:sha(?:1|224|256|384|512)|md5)$/i;function isDirect(text){let bare=withoutExtras(
text);return vcs.test(text)||/^(?:https?|ftp|file):/i.test(text)||/^[a-z][a-z0-9+.-]*:\/\//i.test(text)||/^(?:[./\\]|~[/\\])/.test(text)||/^[a-z]:[\\/]/i.test(text)?
!0:!/[\s@;<>=]/.test(bare)&&(bare.includes("/")||bare.includes("\\")||isArchive(bare))}function readDirect(text){let hash=text.indexOf("#"),address2=hash===-1?text:
text.slice(0,hash),fragment=readFragment(hash===-1?"":text.slice(hash+1));if(vcs.test(address2)){let source2=vcsSource(address2);return{...repositoryName(source2.
url??""),...fragment,source:source2}}let path=/^file:/i.test(address2)||!/^[a-z][a-z0-9+.-]+:/i.test(address2),bare=path?withoutExtras(address2):address2,named=archiveName(
bare.replace(/\?.*$/s,"")),extras=bare===address2?fragment.extras:splitExtras(address2.slice(bare.length+1,-1)),source=path?{type:"path",url:bare}:named!==void 0&&
isDefaultIndex(bare)?{type:"registry"}:{type:"url",url:withoutCredentials(bare)};return{...fragment,...named,extras,source}}function splitExtras(text){return text.
split(",").map(extra=>extra.trim()).filter(extra=>extra!=="")}function vcsSource(address2){let url=withoutCredentials(address2.replace(/^git\+git@/i,"git+ssh://\
git@").replace(/^[a-z]+\+/i,"")),authorityEnd=url.indexOf("/",url.indexOf("://")+3),at=url.lastIndexOf("@");if(at<=authorityEnd||authorityEnd===-1)return{type:"\
vcs",url};let ref=url.slice(at+1),commit=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)?{commit:ref.toLowerCase()}:{};return{type:"vcs",url:url.slice(0,at),...ref===
""?{}:{ref},...commit}}function repositoryName(url){let last=url.replace(/\.git$/i,"").split("/").at(-1)??"";return isPackageName(last)?{name:last,guessed:!0}:{}}
function readFragment(fragment){let pairs=fragment.split("&").map(pair=>{let equals=pair.indexOf("=");return[pair.slice(0,Math.max(equals,0)),pair.slice(equals+
1)]}),hashes=pairs.filter(([key])=>hashName.test(key)).map(([key,value])=>`${key.toLowerCase()}:${value}`),egg=pairs.find(([key])=>key==="egg")?.[1]??"",[,name,
extras=""]=/^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg)??[];return{...name===void 0?{}:{name,guessed:!1},extras:splitExtras(extras),hashes}}function withoutExtras(text){
let open2=text.lastIndexOf("[");return open2>0&&text.endsWith("]")?text.slice(0,open2):text}function registrySource(settings2){let{indexes,findLinks=[],trustedHosts=[],strategy,at}=settings2,distinct=new Set(indexes.map(url=>url===void 0||isDefaultIndex(
url)?"":withoutCredentials(url))),named=[...distinct].filter(url=>url!==""),[main]=distinct.has("")?[]:named,others2=named.filter(url=>url!==main),says=named.length>
0||findLinks.length>0||trustedHosts.length>0||strategy!==void 0;return{type:"registry",...main!==void 0&&{url:main},...others2.length>0&&{extraIndexes:others2},
...findLinks.length>0&&{findLinks:[...new Set(findLinks.map(withoutCredentials))]},...trustedHosts.length>0&&{trusted:!0},...strategy!==void 0&&{strategy},...says&&
at!==void 0&&{optionsAt:at}}}function inSettings(source,named,settings2){return named&&source.type==="registry"&&source.url===void 0?registrySource(settings2):source.
type==="url"&&[hostnameOf(source.url),hostOf(source.url)].some(host=>host!==void 0&&settings2.trustedHosts?.includes(host))?{...source,trusted:!0}:source}var sets=intervalSets(compareVersions);var mostClauses=64,longest2=8192;function readClauses(text){if(text.length>longest2)return;let parts=text.trim()===""?[]:text.split(",").map(part=>part.trim());
if(parts.at(-1)===""&&parts.pop(),parts.length>mostClauses)return;let clauses=[];for(let part of parts){let[,operator,version]=/^(===|~=|==|!=|<=|>=|<|>)\s*([\w.*+!-]+)$/.
exec(part)??[];if(operator===void 0||version===void 0)return;clauses.push({operator,version})}return clauses}function specifierIntervals(text){let clauses=readClauses(
text);if(clauses===void 0)return;let admitted=everything;for(let clause of clauses){let intervals=clauseIntervals(clause);if(intervals===void 0)return;admitted=
sets.intersect(admitted,intervals)}return admitted}function clauseIntervals({operator,version:written2}){let prefix=written2.endsWith(".*"),version=readVersion(
prefix?written2.slice(0,-2):written2);if(version===void 0)return;if(prefix)return prefixIntervals(operator,version);if(operator==="===")return only(written2);if(version.
local!==void 0)return operator==="=="?only(written2):operator==="!="?sets.complement(only(written2)):void 0;let from={version:publicVersion(version),inclusive:!0};
switch(operator){case"==":return halfOpen(from.version,successor(version));case"!=":return sets.complement(halfOpen(from.version,successor(version)));case">=":return[
{from}];case"<=":return[{to:{version:successor(version),inclusive:!1}}];case"<":return[below(version)];case">":return[above(version)];case"~=":return version.release.
length<2?void 0:sets.intersect([{from}],[under(stem(version))]);default:return}}function prefixIntervals(operator,version){if(!(version.dev!==void 0||version.local!==
void 0))return operator==="=="?[under(version)]:operator==="!="?sets.complement([under(version)]):void 0}function through(text){let version=readVersion(text);return version===
void 0?{version:text,inclusive:!0}:{version:successor(version),inclusive:!1}}function successor(version){return version.dev!==void 0?publicVersion({...version,dev:version.
dev+1}):publicVersion({...version,post:version.post===void 0?0:version.post+1,dev:0})}function under(version){let{base,pre,post,epoch,release}=version,start=publicVersion(
{...version,dev:0}),end="";return post!==void 0?end=publicVersion({...version,post:post+1,dev:0}):pre!==""?end=`${base}${pre.replace(/\d+$/,number=>String(Number(
number)+1))}.dev0`:end=`${epoch}!${[...release.slice(0,-1),(release.at(-1)??0)+1].join(".")}.dev0`,{from:{version:start,inclusive:!0},to:{version:end,inclusive:!1}}}
function stem(version){let release=version.release.slice(0,-1);return{...version,release,base:`${version.epoch}!${release.join(".")}`,pre:"",post:void 0,dev:void 0}}
function below(version){let stable=version.pre===""&&version.dev===void 0;return{to:{version:publicVersion(stable?{...version,dev:0}:version),inclusive:!1}}}function above(version){
return version.post!==void 0||version.dev!==void 0?{from:{version:successor(version),inclusive:!0}}:{from:{version:publicVersion({...version,post:999999999999999}),
inclusive:!1}}}function readRequirement(text){let start=skip(text,0),rest=text.slice(start).trimEnd();if(rest==="")return{reason:"there is nothing to read",at:start};let word=/^\S+/.
exec(rest)?.[0]??"";return isDirect(word)?readPlace(rest,/^[a-z][\w+.-]+:/i.test(word)?beforeMarker(word):word.replace(/;.*$/s,""),start):readNamed(text,start)}
function beforeMarker(url){return url.endsWith(";")?url.slice(0,-1):url}function readPlace(rest,word,start){let{marker,junk}=readTail(rest,word.length);return junk!==
void 0?{reason:"there is text after the URL",at:start+junk}:{...readDirect(word),...marker&&{marker},start,end:start+word.length}}function readNamed(text,start){
let name=/^[a-z0-9][\w.-]*/i.exec(text.slice(start,start+512))?.[0].replace(/[._-]+$/,"");if(name===void 0)return{reason:"it does not start with a package name",
at:start};let end=start+name.length,at=skip(text,end),extras=[];if(text[at]==="["){let close=text.indexOf("]",at);if(close===-1)return{reason:"the list of extra\
s has no end",at};extras=splitExtras(text.slice(at+1,close)),end=close+1,at=skip(text,end)}let base={name,extras,hashes:[],source:{type:"registry"},start};if(text[at]===
"@")return readUrl(text,at,base);let semicolon=text.indexOf(";",at),until=semicolon===-1?text.length:semicolon,marker=semicolon===-1?"":text.slice(semicolon+1).
trim(),written2=text.slice(at,until).trimEnd();if(written2==="")return{...base,end,...marker!==""&&{marker}};let specifier=written2.startsWith("(")&&written2.endsWith(
")")?written2.slice(1,-1).trim():written2;if(!/^[(=<>!~^]/.test(written2)||/["'#]/.test(written2))return{reason:"there is text after the name that is no version\
 specifier",at};let problem=readClauses(specifier)===void 0&&{problem:"its version specifier is malformed"};return{...base,end:at+written2.length,versionAt:{start:at,
end:at+written2.length},...specifier!==""&&{specifier},...marker!==""&&{marker},...problem}}function readUrl(text,at,base){let from=skip(text,at+1),url=beforeMarker(
/^\S*/.exec(text.slice(from))?.[0]??"");if(url==="")return{reason:"there is no URL after the @",at};let{marker,junk}=readTail(text,from+url.length);if(junk!==void 0)
return{reason:"there is text after the URL",at:junk};let{source,version,hashes}=readDirect(url),end=from+url.length;return{...base,source,hashes,end,versionAt:{
start:from,end},...version!==void 0&&{version},...marker&&{marker}}}function readTail(text,from){let at=skip(text,from);return at>=text.length?{}:text[at]===";"?
{marker:text.slice(at+1).trim()}:{junk:at}}function skip(text,from){let at=from;for(;at<text.length&&/\s/.test(text.charAt(at));)at++;return at}var fileNames={misfit(file,release){if(file.length>longest3)return;let wheel=wheelParts(file);if(wheel!==void 0){let[name="",version=""]=wheel;return normalizeName(
name)!==release.name?"package":isOtherVersion(version.replaceAll("_","-"),release)?"version":void 0}return isSource(file)?sourceMisfit(withoutSuffix(file),release):
void 0},isUniversal(file){let wheel=wheelParts(file);if(wheel===void 0)return isSource(file);let[python="",abi,platform]=wheel.slice(-3);return abi==="none"&&platform===
"any"&&python.split(".").includes("py3")}},longest3=255;function wheelParts(file){let parts=/\.whl$/i.test(file)?file.slice(0,-4).toLowerCase().split("-"):[];return parts.
length===5||parts.length===6?parts:void 0}function isSource(file){return isArchive(file)&&!/\.whl$/i.test(file)}function sourceMisfit(stem2,release){for(let at=stem2.
indexOf("-");at!==-1;at=stem2.indexOf("-",at+1)){if(normalizeName(stem2.slice(0,at))!==release.name)continue;let version2=stem2.slice(at+1);return readVersion(version2)!==
void 0?isOtherVersion(version2,release)?"version":void 0:/^v?\d/i.test(version2)?void 0:"package"}let version=stem2.slice(stem2.lastIndexOf("-")+1);return stem2.
includes("-")&&readVersion(version)!==void 0?"package":void 0}function isOtherVersion(version,{version:stated}){return stated===void 0||readVersion(version)===void 0||
readVersion(stated)===void 0?!1:compareVersions(withoutBuild(version),withoutBuild(stated))!==0}function withoutSuffix(file){return file.replace(/\.(?:tar\.[a-z0-9]{2,4}|[a-z0-9]{2,4})$/i,
"")}function settingsOf(role,value,setting,ecosystem2){switch(role){case"index":return present(indexAt(address(value),{ecosystem:ecosystem2,use:"default",setting}));case"\
extra-index":return listItems(value,/\s+/).flatMap(item=>present(indexAt(address(item),{ecosystem:ecosystem2,use:"additional",setting})));case"find-links":return listItems(
value).flatMap(item=>present(indexAt(item,{ecosystem:ecosystem2,use:"links",setting})));case"trusted-host":return listItems(value).map(host=>uncheckedConnection(
host,setting,ecosystem2))}}function optionSettings(words2,table,ecosystem2){return readArguments(words2,table).flatMap(({role,option="",value,start,end})=>value===
void 0||!isSettingRole(role)?[]:settingsOf(role,value,option,ecosystem2).map(setting=>({...setting,start,end})))}function isSettingRole(role){return role==="ind\
ex"||role==="extra-index"||role==="find-links"||role==="trusted-host"}function address(value){return value.trim().replace(/^[\w.-]{1,100}=(?=https?:)/i,"")}function present(setting){
return setting===void 0?[]:[setting]}var options=text=>text.split(/\s+/).filter(option=>option!==""),roles=byRole=>new Map(Object.entries(byRole).flatMap(([role,text])=>options(text).map(option=>[option,
role]))),pipGlobal=`--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --cert --client-cert --cache-dir --use-feature --use-deprecated`,pipGlobalValues=new Set(options(`${pipGlobal} --trusted-host`)),pipTable={values:new Set(
options(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report
      -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)),roles:roles({requirement:"-r --requirement",constraint:"-c --constraint",package:"-e --editable",index:"-i --index-url --pyp\
i-url","extra-index":"--extra-index-url","find-links":"-f --find-links","trusted-host":"--trusted-host"}),abbreviates:new Set(["--pre","--upgrade","--no","--use"])},
uvGlobal=`--cache-dir -p --python --color --directory --project
  --config-file --python-preference`,uvGlobalValues=new Set(options(`${uvGlobal} --allow-insecure-host --trusted-host`)),uvResolver=`${uvGlobal} --keyring-provi\
der -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`,uvIndexes={index:"-i --index-url --default-index","extra-index":"--extra-index-url --index","find-links":"-f --find-links","t\
rusted-host":"--allow-insecure-host --trusted-host",strategy:"--index-strategy"},uvPipTable={values:new Set(options(`${uvResolver} --extra --group --cert -t --t\
arget --prefix --no-binary --only-binary --python-version
      --output-format --no-editable-package`)),roles:roles({...uvIndexes,requirement:"-r --requirement --requirements",constraint:"-c --constraint --constraints\
 --override --overrides",package:"-e --editable"})},uvAddTable={values:new Set(options(`${uvResolver} -m --marker --optional --group --bounds --rev --tag --bran\
ch --extra --package --script
      --no-install-package`)),roles:roles({...uvIndexes,requirement:"-r --requirement --requirements",constraint:"-c --constraint --constraints"})},uvToolRoles={
...uvIndexes,packages:"-w --with --with-executables-from",package:"--with-editable",requirement:"--with-requirements",constraint:"-c --constraint --constraints \
--override --overrides"},uvToolInstallTable={values:new Set(options(uvResolver)),roles:roles(uvToolRoles)},uvToolRunTable={values:new Set(options(uvResolver)),roles:roles(
{...uvToolRoles,main:"--from"}),stopsAtCommand:!0},uvRunTable={values:new Set(options(`${uvResolver} --extra --no-extra --group --no-group --only-group --packag\
e --no-editable-package`)),roles:roles(uvToolRoles),stopsAtCommand:!0},uvLockTable={values:new Set([...uvRunTable.values].filter(option=>!/^(?:-P|--upgrade-package)$/.
test(option))),roles:roles({package:"-P --upgrade-package --with -w"})},uvRunValues=new Set([...uvRunTable.values,...uvRunTable.roles.keys()]),pipxValues=`--inc\
lude-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`,pipxInstallTable={values:new Set(options(pipxValues)),roles:roles({index:"-i --index-url",package:"\
--preinstall",main:"--spec",requirement:"-r --requirement"})},pipxRunTable={values:new Set(options(pipxValues)),roles:roles({index:"-i --index-url",package:"--w\
ith",main:"--spec"}),stopsAtCommand:!0},poetryGlobal="-P --project -C --directory",poetryGlobalValues=new Set(options(poetryGlobal)),poetryTable={values:new Set(
options(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),roles:new Map},pdmTable={values:new Set(options(`-g -p --pr\
oject -G --group -L --lockfile --override --config-setting --venv --exclude-newer --platform
      --python --implementation`)),roles:roles({package:"-e --editable"})},pipenvTable={values:new Set(options("--categories --python --extra-pip-args --editabl\
e-package")),roles:roles({index:"-i --index --pypi-mirror",package:"-e --editable",requirement:"-r --requirements"})},pixiTable={values:new Set(options("--manif\
est-path -p --platform -f --feature -g --git --branch --tag --rev -s --subdir")),roles:new Map};var id="pypi",pipOptions=new Map([["index-url","index"],["pypi-url","index"],["extra-index-url","extra-index"],["find-links","find-links"],["trusted-host","trus\
ted-host"]]),others=new Map([["UV_DEFAULT_INDEX","index"],["UV_INDEX_URL","index"],["UV_INDEX","extra-index"],["UV_EXTRA_INDEX_URL","extra-index"],["UV_FIND_LIN\
KS","find-links"],["UV_INSECURE_HOST","trusted-host"],["PDM_PYPI_URL","index"],["PIPENV_PYPI_MIRROR","index"],["PIPENV_TEST_INDEX","index"],["POETRY_PYPI_MIRROR\
_URL","index"]]),byVariable=new Map([...[...pipOptions].map(([name,role])=>[`PIP_${name.toUpperCase().replaceAll("-","_")}`,role]),...others]),switches=new Set(
["PYTHONHTTPSVERIFY","PDM_PYPI_VERIFY_SSL"]),variables=[...byVariable.keys(),...switches];function environment(name,value){let role=byVariable.get(name);return role!==
void 0?settingsOf(role,value,name,id):(switches.has(name)||/^POETRY_CERTIFICATES_\w{1,100}_CERT$/.test(name))&&isOff(value)?[uncheckedConnection(name,name,id)]:
[]}function settings({name,rest}){if(/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name)||name==="py")return ofModule(rest);if(/^pip(?:\d+(?:\.\d+)*)?$/.test(name))
return[...configured(rest),...optionSettings(rest,pipTable,id)];switch(name){case"pip-compile":case"pip-sync":case"easy_install":return[...optionSettings(rest,pipTable,
id),...passedOn(rest)];case"uv":case"uvx":return ofUv(name,rest);case"pipx":return[...optionSettings(rest,pipxInstallTable,id),...passedOn(rest)];case"pipenv":return[
...optionSettings(rest,pipenvTable,id),...passedOn(rest)];case"poetry":return ofPoetry(rest);case"pdm":return ofPdm(rest);default:return[]}}function ofModule(words2){
let at=words2.slice(0,10).findIndex(({text})=>text==="-m"),name=words2[at+1]?.text;if(at===-1||name===void 0||!/^(?:pip|uv|pipx|pipenv|poetry|pdm|easy_install|piptools)$/.
test(name))return[];let rest=words2.slice(at+2);return settings({name:name==="piptools"?"pip-compile":name,rest,variables:new Map,assigned:new Map})}function configured(words2){
let config=subcommand(words2,pipGlobalValues),values=new Set([...pipGlobalValues,"--editor"]),set=config?.name==="config"?subcommand(config.rest,values):void 0,
[key,value]=set?.name==="set"?plainWords(set.rest):[],option=(key?.text??"").split(".").at(-1)?.toLowerCase().replaceAll("_","-")??"",role=pipOptions.get(option);
return role===void 0?[]:written(value,text=>settingsOf(role,text,key?.text??option,id))}var uvTable={values:new Set([...uvPipTable.values,...uvAddTable.values,...uvRunTable.
values]),roles:new Map([...uvToolRunTable.roles,...uvPipTable.roles,...uvAddTable.roles])};function ofUv(name,words2){let first=name==="uv"?subcommand(words2,uvGlobalValues):
void 0,second=first?.name==="tool"?subcommand(first.rest,uvGlobalValues):void 0,runs=name==="uvx"?words2:second?.name==="run"?second.rest:void 0;if(runs!==void 0)
return optionSettings(runs,uvToolRunTable,id);if(first?.name!=="run")return optionSettings(words2,uvTable,id);let inner=subcommand(first.rest,uvRunValues),program2={
name:inner?.name??"",rest:inner?.rest??[],variables:new Map,assigned:new Map};return[...optionSettings(first.rest,uvRunTable,id),...settings(program2)]}function passedOn(words2){
return words2.flatMap((word,index)=>{let[,inline]=/^--(?:extra-)?pip-args=(.*)$/s.exec(word.text??"")??[],value=/^--(?:extra-)?pip-args$/.test(word.text??"")?words2[index+
1]:word,text=inline??(value===word?void 0:value?.text);if(text===void 0||value===void 0)return[];let inner=text.split(/\s+/).map(one=>({text:one,start:value.start,
end:value.end}));return optionSettings(inner,pipTable,id)})}function ofPoetry(words2){let first=subcommand(words2,poetryGlobalValues);if(first?.name==="config"){
let[key,value]=plainWords(first.rest);return/^certificates\.(.{1,100})\.cert$/s.exec(key?.text??"")===null?[]:written(value,text=>isOff(text)?[uncheckedConnection(
key?.text??"",key?.text??"",id)]:[])}let second=first?.name==="source"?subcommand(first.rest,poetryGlobalValues):void 0;if(second?.name!=="add")return[];let[,url]=plainWords(
second.rest,new Set(["--priority","-p"])),use=second.rest.some(({text})=>text==="--default"||text==="--priority=default")?"default":"additional";return written(
url,text=>indexAt(text,{ecosystem:id,use,setting:"poetry source add"})??[])}function ofPdm(words2){let first=subcommand(words2,new Set),[key,value]=first?.name===
"config"?plainWords(first.rest):[],[,,option]=/^pypi\.(?:([^.]{1,100})\.)?(url|verify_ssl)$/.exec(key?.text??"")??[],setting=key?.text??"";return option===void 0?
[]:option==="verify_ssl"?written(value,text=>isOff(text)?[uncheckedConnection(setting,setting,id)]:[]):written(value,text=>settingsOf(setting==="pypi.url"?"inde\
x":"extra-index",text,setting,id))}function plainWords(words2,values=new Set){return words2.filter(({text},index)=>text?.startsWith("-")!==!0&&!values.has(words2[index-
1]?.text??""))}function written(word,read){if(word?.text===void 0)return[];let{start,end}=word;return[read(word.text)].flat().map(setting=>({...setting,start,end,
stays:!0}))}var withTable={values:new Set(options("-t --transport --host -p --port -n --name -f --env-file -v --env-var --python --project")),roles:roles({package:"--with",
requirement:"--with-requirements"})},easyInstallTable={values:new Set(options("-d --install-dir -s --script-dir -b --build-directory --prefix --record -S --site\
-dirs")),roles:roles({index:"-i --index-url --index","find-links":"-f --find-links"})},pexTable={values:new Set(options(`-c --script --console-script -m --modul\
e -e --entry-point -o --output-file -D --sources-directory -P
      --package --python --platform --complete-platform --interpreter-constraint --pex-root --runtime-pex-root
      --resolver-version --lock --project --python-shebang --venv --layout -C --constraint-file --tmpdir --cache-dir`)),roles:roles({requirement:"-r --requireme\
nt",constraint:"--constraints",index:"-i --index-url --index --pypi","extra-index":"--extra-index-url","find-links":"-f --find-links --repo"})},shivTable={...pipTable,
values:new Set([...pipTable.values,...options("-e --entry-point -c --console-script -o --output-file -p --python --site-packages --preamble -E --root")]),roles:new Map(
[...pipTable.roles].filter(([option])=>!/^-(?:c|e)$/.test(option)))},compileTable={values:new Set(options(`${pipGlobal} -o --output-file --extra --resolver --an\
notation-style --build-deps-for --max-rounds
      --newline --pip-args --python-executable --unsafe-package --config --only-build-deps`)),roles:roles({package:"-P --upgrade-package",constraint:"-c --const\
raint",index:"-i --index-url","extra-index":"--extra-index-url","find-links":"-f --find-links","trusted-host":"--trusted-host"})};var poetry={table:poetryTable,versionsAfterAt:!0,gitFragments:!0},withOptions={table:withTable,onlyOptions:!0,pip:!0},otherVerbs=new Map([["poetry",["add","self\
 add","update","self update"].map(verb=>({verb,...poetry}))],["pdm",["add","update","self add"].map(verb=>({verb,table:pdmTable}))],["rye",[{verb:"add",table:pdmTable},
...["install","tools install"].map(verb=>({verb,table:pipxInstallTable}))]],["pipenv",["install","update","upgrade"].map(verb=>({verb,table:pipenvTable}))],["pi\
xi",[{verb:"add",table:pixiTable}]],["easy_install",[{verb:"",table:easyInstallTable,pip:!0}]],["pip-run",[{verb:"",table:pipTable,pip:!0,runs:!0,untilDashes:!0}]],
["pex",[{verb:"",table:pexTable,pip:!0,untilDashes:!0}]],["shiv",[{verb:"",table:shivTable,pip:!0}]],["pip-sync",[{verb:"",table:pipTable,files:!0,pip:!0}]],["p\
ip-compile",[{verb:"",table:compileTable,files:!0,pip:!0}]],["fastmcp",["run","dev","install"].map(verb=>({verb,...withOptions}))],["mcp",["dev","install"].map(
verb=>({verb,...withOptions}))],["juv",["run","add","exec"].map(verb=>({verb,...withOptions}))]]),globalValues=new Map([["poetry",poetryGlobalValues]]);var noValues=new Set;function findInstaller(words2){let found=findProgram(words2);return found&&program(found.name,found.rest,found.variables)}function program(path,rest,variables2){
let name=fileName(path).replace(/\.__main__$/,"");if(/^pip(?:\d+(?:\.\d+)*)?$/.test(name))return pip(rest,variables2);if(/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(
name)||name==="py")return pythonModule(rest,variables2);if(name==="uv")return uv(rest,variables2);if(name==="uvx")return toolRun(rest,variables2);if(name==="pip\
x")return pipx(rest,variables2);if(!(name==="pixi"&&!rest.some(({text})=>text==="--pypi")))return ofTable(name,rest,pipIndexes(variables2))}function installer(rest,table,traits){
return{...{skip:0,files:!1,onlyOptions:!1,versionsAfterAt:!1,gitFragments:!1,runs:!1},index:void 0,extraIndexes:[],constraints:[],...traits,rest,table}}function toolRun(words2,variables2){
let{values,roles:roles2}=uvToolRunTable,{name=""}=subcommand(words2,new Set([...values,...roles2.keys()]))??{},onlyOptions=/^python(?:\d[\d.]*)?(?:@|$)/.test(name);
return installer(words2,uvToolRunTable,{versionsAfterAt:!0,onlyOptions,runs:!0,...uvIndexes2(variables2)})}function pip(words2,variables2){let{name="",rest=[]}=subcommand(
words2,pipGlobalValues)??{};if(["install","download","wheel"].includes(name))return installer(rest,pipTable,{...pipIndexes(variables2)})}function pythonModule(words2,variables2){
for(let at=0;at<words2.length;at++){let text=words2[at]?.text;if(text?.startsWith("-")!==!0)return;let module=/^-[a-zA-Z]*?m(.*)$/s.exec(text)?.[1];if(text==="-\
W"||text==="-X")at++;else{if(text.startsWith("-c"))return;if(module!==void 0&&!text.startsWith("--")){let own=module!=="";return program(own?module:words2[at+1]?.
text??"",words2.slice(at+(own?1:2)),variables2)}}}}function pipIndexes(variables2){return{index:variables2.get("PIP_INDEX_URL"),extraIndexes:list(variables2.get(
"PIP_EXTRA_INDEX_URL")),constraints:list(variables2.get("PIP_CONSTRAINT"))}}function uvIndexes2(variables2){return{index:variables2.get("UV_DEFAULT_INDEX")??variables2.
get("UV_INDEX_URL"),extraIndexes:["UV_INDEX","UV_EXTRA_INDEX_URL"].flatMap(name=>list(variables2.get(name)).map(url=>url.replace(/^[\w-]+=/,""))),constraints:list(
variables2.get("UV_CONSTRAINT"))}}function list(value=""){return value.split(/\s+/).filter(url=>url!=="")}function uv(words2,variables2){let indexes=uvIndexes2(
variables2),{name="",rest=[]}=subcommand(words2,uvGlobalValues)??{};if(name==="add")return installer(rest,uvAddTable,indexes);let inner=name==="run"?subcommand(
rest,uvRunValues):void 0;if(inner!==void 0&&(inner.name==="pip"||/^python/.test(inner.name))){let found=program(inner.name,inner.rest,variables2);if(found!==void 0)
return found}if(name==="run")return installer(rest,uvRunTable,{...indexes,onlyOptions:!0});if(name==="sync"||name==="lock"||name==="init")return only2(installer(
rest,uvLockTable,{...indexes,onlyOptions:!0}));if(name!=="pip"&&name!=="tool")return;let second=subcommand(rest,uvGlobalValues);switch(`${name} ${second?.name??
""}`){case"pip install":return installer(second?.rest??[],uvPipTable,indexes);case"pip sync":case"pip compile":return installer(second?.rest??[],uvPipTable,{...indexes,
files:!0});case"tool install":case"tool upgrade":return installer(second?.rest??[],uvToolInstallTable,{...indexes,versionsAfterAt:!0});case"tool run":return toolRun(
second?.rest??[],variables2);default:return}}function only2(found){return readArguments(found.rest,found.table).some(({role})=>role!=="positional")?found:void 0}
function pipx(words2,variables2){let indexes=pipIndexes(variables2),{name="",rest=[]}=subcommand(words2,noValues)??{},inner=name==="run"?subcommand(rest,noValues):
void 0,found=inner?.name==="pip"?pip(inner.rest,variables2):void 0;return found!==void 0?found:name==="run"?installer(rest,pipxRunTable,{...indexes,runs:!0}):name===
"install"||name==="upgrade"?installer(rest,pipxInstallTable,indexes):name==="runpip"?pip(subcommand(rest,noValues)?.rest??[],variables2):name==="inject"?installer(
rest,pipxInstallTable,{...indexes,skip:1}):void 0}function ofTable(program2,words2,indexes){let verbs=otherVerbs.get(program2);if(verbs!==void 0)for(let{verb,table,
pip:asksIndexes=!1,untilDashes=!1,...traits}of verbs){let rest=words2;for(let part of verb===""?[]:verb.split(" ")){let next=subcommand(rest,globalValues.get(program2)??
noValues);if(rest=next?.name===part?next.rest:void 0,rest===void 0)break}let end=untilDashes?rest?.findIndex(({text})=>text==="--"):void 0;if(end!==void 0&&end!==
-1&&(rest=rest?.slice(0,end)),rest!==void 0)return installer(rest,table,{...traits,...asksIndexes&&indexes})}}var settingRoles=new Set(["index","extra-index","find-links","trusted-host","strategy"]);function installCommand(words2){let installer2=findInstaller(words2);if(installer2===
void 0)return;let found=readArguments(installer2.rest,installer2.table),packages=[],files=[],unresolved=[],settings2=indexSettings(found,installer2),add=(value,{
start:start2,end:end2},isAlone=!0)=>{let requirement=readWord(value,installer2);if(isFailure(requirement))unresolved.push({start:start2,end:end2});else{let source=inSettings(
requirement.source,!0,settings2),{versionAt}=requirement,given=isAlone&&versionAt&&{value,from:versionAt.start,to:versionAt.end,start:start2,end:end2};packages.
push({requirement:{...requirement,source},start:start2,end:end2,...given&&{given}})}},named=found.some(({role})=>role==="main"),position=0;for(let{role,value,start:start2,
end:end2}of found)if(role!=="positional"||position++>=installer2.skip&&!(named||installer2.onlyOptions))if(value===void 0)unresolved.push({start:start2,end:end2});else if(role===
"requirement"||role==="constraint")files.push({path:value,kind:role,start:start2,end:end2});else if(role==="positional"&&installer2.files)files.push({path:value,
kind:"requirement",start:start2,end:end2});else if(role==="packages"){let parts=splitList(value);for(let part of parts)add(part,{start:start2,end:end2},parts.length===
1)}else settingRoles.has(role)||add(value,{start:start2,end:end2});let{start=0,end=0}=words2[0]??{};files.push(...installer2.constraints.map(path=>({path,kind:"\
constraint",start,end})));let option=found.find(({role})=>settingRoles.has(role)),isInEnvironment=installer2.index!==void 0||installer2.extraIndexes.length>0,optionsAt=option??
(isInEnvironment?{start,end}:void 0),{runs}=installer2;return{packages,files,unresolved,runs,...optionsAt&&{optionsAt:{start:optionsAt.start,end:optionsAt.end}}}}
function indexSettings(found,installer2){let values=role=>found.flatMap(argument=>argument.role===role&&argument.value!==void 0?[argument.value]:[]),main=values(
"index").at(-1)??installer2.index,extra=values("extra-index").concat(installer2.extraIndexes);return{indexes:[main,...extra],findLinks:values("find-links"),trustedHosts:values(
"trusted-host"),strategy:values("strategy").at(-1)}}function readWord(text,{versionsAfterAt,gitFragments}){let at=text.indexOf("@");if(versionsAfterAt&&at>0&&!isDirect(
text)&&!isDirect(text.slice(at+1).trim())){let requirement2=readRequirement(text.slice(0,at)),specifier=text.slice(at+1).trim();return isFailure(requirement2)||
specifier==="latest"||specifier===""?requirement2:{...requirement2,specifier,end:text.length,versionAt:{start:at+1,end:text.length}}}let requirement=readRequirement(
text),hash=text.indexOf("#");if(!gitFragments||isFailure(requirement)||requirement.source.type!=="vcs"||hash===-1)return requirement;let ref=text.slice(hash+1);
return/[=&]/.test(ref)?requirement:readRequirement(`${text.slice(0,hash)}@${ref}`)}function splitList(text){let parts=[],depth=0,from=0;for(let offset=0;offset<=
text.length;offset++){let character=text.charAt(offset);character==="["?depth++:character==="]"&&depth--,!(!(character===","&&depth<=0&&/^\s*[a-z.]/i.test(text.
slice(offset+1,offset+16)))&&offset<text.length)&&(parts.push(text.slice(from,offset)),from=offset+1)}return parts}var project=/(?:^|\/)(?:pyproject\.toml|pylock(?:\.[^/]*)?\.toml|setup\.(?:py|cfg))$/i;function install(words2){let command=installCommand(words2);if(command===
void 0)return;let{unresolved}=command,files=command.files.map(({kind,...file})=>({...file,isRequirements:!project.test(file.path),...kind==="constraint"&&{isConstraints:!0}})),
packages=command.packages.map(found=>installed(found,command)),unnamed=command.packages.filter((_,index)=>packages[index]?.length===0),archives=unnamed.filter(({
requirement:{source}})=>source.type==="path"&&isArchive(source.url??"")),nameless=unnamed.flatMap(({requirement:{source},start,end})=>source.type==="path"?[]:[{
url:source.url??"",start,end}]);return{packages:packages.flat(),files,unresolved:[...unresolved,...archives],nameless,takesRequirements:!0}}function installed({
requirement,start,end,given},{optionsAt,runs}){let{specifier,version,source,hashes}=requirement,name=requirement.name??repositoryName2(requirement);return name===
void 0?[]:[{name,...version!==void 0&&{version},...specifier!==void 0&&{specifier},hashes,source,...optionsAt!==void 0&&{optionsAt},...given&&{given},...runs&&{
manifest:"pyproject.toml"},certain:requirement.name!==void 0,start,end}]}function repositoryName2({source:{type,url=""}}){if(type!=="vcs")return;let last=url.slice(
url.lastIndexOf("/")+1).replace(/\.git$/,"");return isPackageName(last)?last:void 0}var mentions={joint:"==",prefixes:["pypi","pip","pipx","uv"],artefacts:["-py2.py3-","-py3-","-cp3",".tar.gz"],words:["pip[3x]?","pypi","fetchpypi","buildpythonp\
ackage","python_package"],installers:["pip install","pip download","pip wheel","uv add","uv init","uv install","uv lock","uv run","uv sync","uv tool","uvx","pip\
x install","pipx inject","pipx run","pipx upgrade","poetry add","pdm add","rye add","poetry self","poetry update","pdm update","rye install","rye tools","pipx r\
unpip","hatch run","pipenv install","pipenv update","pipenv upgrade","pixi add","easy_install"]};var plainName=/^[a-z0-9](?:[\w.-]{0,198}[a-z0-9])?$/i,specifiers=/^(?:[<>=!~][\w.,<>=!~*+ ]{0,200})?$/;function pinning(name,specifier){return!plainName.test(name)||
!specifiers.test(specifier)?void 0:{what:"version",command:`echo ${quoted(name+specifier)} | uv pip compile --no-deps --only-binary :all: --generate-hashes -`,form:`${name}\
==<version>`}}var longest4=8192,mostParts=64;function constraintIntervals(text){if(text.length>longest4)return;let alternatives=text.split(/\|\|?/);if(alternatives.length>mostParts)
return;let admitted=[];for(let alternative of alternatives){let intervals=allOf(alternative);if(intervals===void 0)return;admitted=sets.unite(admitted,intervals)}
return admitted}function exactConstraint(text){let[,version=""]=/^(?:=(?!=)\s*)?([^\s=<>!~^|,*]+)$/.exec(text.trim())??[];return readVersion(version)===void 0?void 0:
version}function allOf(text){let words2=text.replace(/,/g," ").split(/\s+/).filter(word=>word!=="");if(words2.length===0||words2.length>mostParts)return;let admitted=everything;
for(let at=0;at<words2.length;at++){let part=words2[at]??"";/^[~^=<>!]+$/.test(part)&&(part+=words2[++at]??"");let intervals=single(part);if(intervals===void 0)
return;admitted=sets.intersect(admitted,intervals)}return admitted}function single(part){if(part==="*")return everything;let[,operator="",written2=""]=/^([~^=<>!]*)(.*)$/.
exec(part)??[],version=readVersion(written2);switch(operator){case"":case"=":return clauseIntervals({operator:"==",version:written2});case"^":return version&&caret(
version);case"~":return version&&upTo(version,Math.min(1,version.release.length-1));default:return clauseIntervals({operator,version:written2})}}function caret(version){
let first=version.release.findIndex(number=>number!==0);return upTo(version,first===-1?version.release.length-1:first)}function upTo(version,index){let release=[
...version.release.slice(0,index),(version.release[index]??0)+1],end=`${version.epoch}!${release.join(".")}.dev0`;return halfOpen(publicVersion(version),end)}var toolPurpose=toolTable({install:"pip setuptools wheel build uv pipx poetry",check:`pytest tox nox hypothesis coverage codecov flake8 pylint pyflakes pycodest\
yle pydocstyle ruff black isort
      mypy pyright pytype bandit codespell pre-commit yapf autopep8 autoflake pyupgrade vulture interrogate
      docformatter pip-audit pip-licenses safety semgrep yamllint zizmor nbmake nbval nbqa deptry check-manifest
      validate-pyproject pyroma import-linter diff-cover cpplint clang-format reuse sphinx mkdocs`,publish:`twine flit hatch pdm maturin cibuildwheel auditwheel\
 delocate delvewheel abi3audit versioneer
      python-semantic-release commitizen bumpversion bump2version bump-my-version towncrier sigstore conda-build
      anaconda-client`},["pytest-","flake8-","tox-","sphinx-","mkdocs-","types-"]);var projects=new Set(["bd848f96e7140691505c2e7fa56266ed0515b223ad2188d7aa428dfc77c2823f","df62e3961d50812232f771efa50cd550a3e15655db66f9ed1557699c5ff4fd6b","6ef\
b893d658a49505f04b8b61f7f7a3b662ede34daa07d9a74df8c8f924c5a07","7f298d87fd857a88ec663c0a9b408c82966a9438fc7c8fcea4347a5ced4fdbba","81cb2c6b00812985bd7c8b05cf284\
864e1c44c0f46eaa51a14ad4dc5ee0e4ac9","e1d0d697d8c6be0673b540c778cfabb49639e602bcc96a19c9d23864acf0374e","fac4895e46787e81d99deb42f97f885e12f29291d40eedec00516cd\
a3322edd0","3710b66b715bff42a09b72fa668565db84ae602c786b63e7a6188ec0efe39a3b","982468bd19a624a432fdb21f4c27f3810c1165c6ffd1642f31bfbe17dbfd8b17","f8fa150cfe6a79\
0b92d7698009df1adb95d8fa895068d4daeada24f927096798"]),open=new Set(["9495278a74715c7e246a36404b3589f0f2f0b564defdec00b228aa07ecb515e0","204ff3eaea3bd921e590c516\
c462856aebe8ec9b000fbbef0c6b703769fb4abc"]);function knownIndex(url){let digest=hostDigest(url)??"";return open.has(digest)?"open":url.startsWith("https://")&&projects.
has(digest)?"project":void 0}var ecosystem={osvName:"PyPI",purlType:"pypi",normalizeName,purl:(name,version)=>packageUrl("pypi",void 0,name,version),isDefault:isDefaultIndex,isMirror,knownIndex,
ranksIndexes:!0,settingsPointers:{variables:["PIP_CONFIG_FILE","UV_CONFIG_FILE","PDM_CONFIG_FILE"],options:["uv --config-file","uvx --config-file","pdm --config",
"pdm -c"]},settingsFiles:["pip.conf","uv.toml","pdm.toml","pyproject.toml"],compare:compareVersions,through,releaseBehind,pinned(specifier){let clauses=readClauses(
specifier);if(clauses===void 0)return exactConstraint(specifier);let exact=clauses.find(({operator,version})=>/^={2,3}$/.test(operator)&&!version.endsWith(".*"));
if(exact===void 0)return;if(clauses.length===1)return exact.version;let admitted=specifierIntervals(specifier),named=clauseIntervals(exact);return admitted&&named&&
sets.intersect(admitted,named).length>0?exact.version:void 0},admitted:specifier=>specifierIntervals(specifier)??constraintIntervals(specifier),pinning,install,
mentions,environment,variables,settings,toolPurpose,fileNames};export{withoutBuild,isPackageName,archiveName,settingsOf,environment,isDefaultIndex,readDirect,registrySource,inSettings,readClauses,readRequirement,ecosystem};

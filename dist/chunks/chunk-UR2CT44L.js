import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{hosts,lsRemote}from"./chunk-B5J6JD7C.js";import{familiarName}from"./chunk-WCS6SP7A.js";import{ecosystems}from"./chunk-UBB6QPSA.js";import{
isFailure}from"./chunk-CSK74LBQ.js";function globParts(text,wildcards="*"){let parts2=[],at=0;for(;at<text.length;){let start=at;if(text[at]==="*"){for(;text[at]==="*";)at++;parts2.push({type:at-start===
1?"star":"globstar"})}else if(wildcards==="*?"&&text[at]==="?")at++,parts2.push({type:"any"});else{for(;at<text.length&&text[at]!=="*"&&!(wildcards==="*?"&&text[at]===
"?");)at++;parts2.push({type:"literal",text:text.slice(start,at)})}}return parts2}var slash=47;function compileGlob(parts2){let[first]=parts2;if(parts2.length===
1&&first?.type==="literal")return text=>text===first.text;let prefix=first?.type==="literal"?first.text:"",steps=stepsOf(parts2);return text=>{if(!text.startsWith(
prefix))return!1;let states=reached(steps,[prefix.length]);for(let at=prefix.length;at<text.length&&states.size>0;at++)states=advance(steps,states,text.charCodeAt(
at));return states.has(steps.length)}}function stepsOf(parts2){let steps=[];for(let part of parts2){let units=part.type==="literal"?Array.from({length:part.text.
length},(_,at)=>part.text.charCodeAt(at)):[],before=steps.at(-2);units[0]===slash&&steps.at(-1)==="globstar"&&(steps.length===1||before===slash||before==="folde\
r")?steps.splice(-1,1,"folders","folder",...units.slice(1)):steps.push(...part.type==="literal"?units:[part.type])}return steps}function advance(steps,states,unit){
let next=[];for(let state of states){let step=steps[state];step==="globstar"||step==="star"&&unit!==slash?next.push(state):step==="folders"?next.push(unit===slash?
state:state+1):step==="folder"?next.push(unit===slash?state-1:state):(step===unit||step==="any"&&unit!==slash)&&next.push(state+1)}return reached(steps,next)}function reached(steps,from){
let states=new Set;for(let state=from.pop();state!==void 0;state=from.pop()){if(states.has(state))continue;states.add(state);let step=steps[state];(step==="star"||
step==="globstar")&&from.push(state+1),step==="folders"&&from.push(state+2)}return states}var origins=[...[...ecosystems].map(([origin,{purlType,normalizeName}])=>[`pkg:${purlType}/`,{kind:"package",origin,normalize:name=>normalizeName(name).toLowerCase()}]),
...[...hosts].flatMap(([origin,{policyPrefix,normalizeName}])=>["model","dataset"].flatMap(kind7=>{let prefix=policyPrefix[kind7];return prefix===void 0?[]:[[prefix,
{kind:kind7,origin,normalize:normalizeName}]]}))].toSorted(([one],[other])=>other.length-one.length),packageUrlPrefix=/^pkg:\/*/i;function hasOrigin(text){let lower=text.
toLowerCase();return packageUrlPrefix.test(text)||origins.some(([prefix])=>lower.startsWith(prefix))}function parseOriginName(text){if(!hasOrigin(text))return;let whole=text.
replace(packageUrlPrefix,"pkg:"),found=origins.find(([prefix2])=>whole.slice(0,prefix2.length).toLowerCase()===prefix2);if(found===void 0)return unknownOrigin(whole);
let[prefix,origin]=found,[path,version]=splitVersion(whole.slice(prefix.length));if(/[?#]/.test(path))return{reason:"qualifiers and subpaths of package URLs are\
 no part of the grammar"};if(path.split("/").includes(""))return{reason:"the name has an empty segment"};let decoded=version===void 0?void 0:decode(version);if(version!==
void 0&&(decoded===void 0||decoded===""))return{reason:'nothing to read stands after the "@"'};let name=nameParts(path,origin.normalize);return isFailure(name)?
name:{kind:origin.kind,origin:origin.origin,name,...decoded!==void 0&&{version:decoded}}}function versionApart(named,apart2){return named===void 0||isFailure(named)||
apart2===void 0?named:named.version===void 0?{...named,version:apart2}:{reason:'the version stands both in the component and under "version"'}}function unknownOrigin(text){
let slash2=text.indexOf("/");if(slash2===-1)return{reason:"a package URL is written pkg:type/name"};let type=text.slice(4,slash2).toLowerCase(),known=[...new Set(
origins.flatMap(([prefix])=>/^pkg:([^/]+)/.exec(prefix)?.[1]??[]))].sort();return{reason:`no components of the package URL type "${type}" are reviewed (${known.
join(", ")} are)`,unknown:{word:type,known}}}function splitVersion(rest){for(let at=rest.indexOf("@");at!==-1;at=rest.indexOf("@",at+1))if(at>0&&rest[at-1]!=="/")
return[rest.slice(0,at),rest.slice(at+1)];return[rest,void 0]}function nameParts(path,normalize){let name=[];for(let part of globParts(path)){let text=part.type===
"literal"?decode(part.text):"";if(text===void 0)return{reason:"the percent-encoding of the name is broken"};if(/[\s\p{Cc}\\]/u.test(text))return{reason:"spaces \
and backslashes are in no name"};name.push(part.type==="literal"?{type:"literal",text:normalize(text)}:part)}let[first]=name;return name.some(part=>part.type===
"literal"&&part.text.includes("@",part===first?1:0))?{reason:'an "@" stands before a version, or begins the scope of an npm name'}:name}function decode(text){try{
return decodeURIComponent(text)}catch{return}}function writtenNames(kind7){return[...hosts.values()].flatMap(({policyPrefix})=>policyPrefix[kind7]??[]).map(prefix=>`${prefix}namespace/name`).join(" or ")}function repositoryIdentity({
kind:kind7,host,name}){return[kind7,host,hosts.get(host)?.normalizeName(name)??name].join(" ")}function movingRepository({host,name,revision}){return hosts.get(
host)?.revisionClass(revision)==="fixed"||!name.includes("/")?void 0:{host,name}}function pinRepository({kind:kind7,host:id,name,revision,use}){let host=hosts.get(
id);if(host===void 0||host.revisionClass(revision)==="fixed")return;let{commands,fixedRevision:what,pin}=host,command=host.pinCommand(kind7,name,revision),form=commands?.
isCommand(use)===!0?commands.pin(use):pin;return{what,...command!==void 0&&{command},...form!==void 0&&{form}}}function remoteCodeDifference(now,before){if(now!==
before)return now==="unknown"?"may run remote code":now?"now runs remote code":"no remote code now"}function repositoryPolicyName({kind:kind7,host,name}){let prefix=hosts.
get(host)?.policyPrefix[kind7];if(!(prefix===void 0||!name.isWellFormed()))return prefix+name.split("/").map(encodeURIComponent).join("/")}function parseRepositoryName(text,kind7,use,apart2){
let named=versionApart(parseOriginName(text),apart2);if(named===void 0||isFailure(named))return named;let host=named.kind===kind7?hosts.get(named.origin):void 0;
if(host===void 0)return;let revisionMatches=revisionTest(named,kind7,use);if(typeof revisionMatches!="function")return revisionMatches;let nameMatches=compileGlob(
named.name);return{matches:component=>component.kind===kind7&&component.host===named.origin&&nameMatches(host.normalizeName(component.name))&&revisionMatches(component.
revision)}}function revisionTest({origin,version},kind7,use){if(version===void 0)return()=>!0;if(/[*<>=\s]/.test(version))return{reason:"revisions have no order\
: name one, without wildcards"};let host=hosts.get(origin),isCommit=revision=>host?.revisionClass(revision)==="fixed",wanted=isCommit(version.toLowerCase())?version.
toLowerCase():version;return stated=>{let revision=stated??host?.defaultRevision(kind7);return revision===void 0?use==="denied":revision===wanted||use==="denied"&&
isCommit(wanted)&&!isCommit(revision)}}function shortRevision(revision){let[,prefix="",hash]=/^(sha\d{3}:)?([0-9a-f]{40,128})$/u.exec(revision??"")??[];return hash===void 0?revision:`${prefix}${hash.
slice(0,12)}\u2026`}var kind={noun:"dataset",one:"a dataset",written:writtenNames("dataset"),list:{key:"datasets",about:"datasets",example:"pkg:huggingface/datasets/namespace/*"},identity:repositoryIdentity,
value:({revision,remoteCode})=>JSON.stringify([revision,remoteCode]),namesake:({name})=>["dataset",name],movingName:movingRepository,pinning:pinRepository,displayName:({
name})=>name,displayValue:({revision})=>shortRevision(revision)??"no revision",difference:({remoteCode},before)=>remoteCodeDifference(remoteCode,before.remoteCode),
policyName:repositoryPolicyName,parsePolicyName:(text,use,version)=>parseRepositoryName(text,"dataset",use,version)};var plain=/^[A-Za-z0-9[][\w./:[\]-]{0,600}$/;function digestCommand(reference){return plain.test(reference)?`docker buildx imagetools inspect ${/[[\]]/.test(reference)?
`'${reference}'`:reference} --format '{{.Manifest.Digest}}'`:void 0}var hub="docker.io",hubAliases=new Set([hub,"index.docker.io","registry-1.docker.io"]);function parseImagePattern(text,use,apart2){if(hasOrigin(text)&&!/^[a-z0-9]+:\d{1,5}\//i.
test(text))return;let written=parts(text),pattern=isFailure(written)?written:withVersion(written,apart2);if(isFailure(pattern))return pattern;let{name,tag,digest}=pattern;
if(digest!==void 0&&!isDigest(digest))return{reason:"a digest is sha256: and 64 hexadecimal digits"};if(use==="waived"&&`${tag??""}${digest??""}`.includes("*"))
return{reason:"a waiver names one version, without wildcards"};let nameMatches=compileGlob(globParts(name)),tagMatches=tag===void 0?void 0:compileGlob(globParts(
tag)),digestMatches=digest===void 0?void 0:compileGlob(globParts(digest.toLowerCase())),unknown=use==="denied";return{matches(component){if(component.kind!=="im\
age"||!nameMatches(imageName(component)))return!1;let stated=component.tag??(component.digest===void 0?"latest":void 0);return(tagMatches===void 0||(stated===void 0?
unknown:tagMatches(stated)))&&(digestMatches===void 0||(component.digest===void 0?unknown:digestMatches(component.digest.toLowerCase())))}}}function parts(text){
let invalid=/[^A-Za-z0-9._:/@*-]/.exec(text);if(invalid!==null)return{reason:`an image has no ${JSON.stringify(invalid[0])} in its name`};let at=text.indexOf("@"),
digest=at===-1?void 0:text.slice(at+1).toLowerCase(),rest=at===-1?text:text.slice(0,at),colon=rest.indexOf(":",rest.lastIndexOf("/")+1),tag=colon===-1?void 0:rest.
slice(colon+1),name=colon===-1?rest:rest.slice(0,colon);if(digest!==void 0&&!isDigest(digest))return{reason:"a digest is written sha256: and 64 hexadecimal digi\
ts, or *"};if(tag!==void 0&&!/^[\w.*-]{1,128}$/.test(tag))return{reason:"the tag is none that an image can have"};let segments=name.split("/");return segments.includes(
"")?{reason:"the image has an empty segment"}:segments.length===1&&name.includes(".")?{reason:`"${name}" is a registry; for all of its images write ${name}/**`}:
{name:qualified(segments),...tag===void 0?{}:{tag},...digest===void 0?{}:{digest}}}function withVersion(pattern,apart2){return apart2===void 0?pattern:pattern.tag!==
void 0||pattern.digest!==void 0?{reason:'the version stands both in the component and under "version"'}:apart2.includes(":")?{...pattern,digest:apart2}:{...pattern,
tag:apart2}}function isDigest(text){return/^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text)}function imageName({registry,repository}){
return qualified([registry,...repository.split("/")])}function qualified(segments){let[first="",...others]=segments.map(segment=>segment.toLowerCase()),host=first===
"localhost"||/[.:]/.test(first);if(first==="**"||host&&!hubAliases.has(first))return[first,...others].join("/");let path=host?others:[first,...others];return[hub,
...path[0]==="library"&&path.length>1?path.slice(1):path].join("/")}var kind2={noun:"image",one:"an image",written:"registry/repository",list:{key:"images",about:"images",example:"python, or registry.example/team/**"},identity:({
registry,repository})=>["image",registry,repository].join(" "),value:({tag,digest})=>JSON.stringify([tag,digest]),namesake:({repository})=>["image",repository],
movingName:({name,digest})=>digest===void 0&&name.includes("/")?{ecosystem:"oci",name}:void 0,pinning({tag,digest,...image}){if(digest!==void 0)return;let reference=tag===
void 0?familiarName(image):`${familiarName(image)}:${tag}`,command=digestCommand(reference);return{what:"digest",...command!==void 0&&{command},form:`${reference}\
@sha256:<digest>`}},displayName:image=>familiarName(image),displayValue({tag,digest}){if(tag===void 0&&digest===void 0)return"no tag";let pinned=digest===void 0?
"":`@${digest.slice(0,15)}${digest.length>15?"\u2026":""}`;return`${tag??""}${pinned}`},policyName(image){let name=familiarName(image);return/^(?:localhost|[^/]*\.[^/]*)$/.
test(name)?`docker.io/${name}`:name},parsePolicyName:parseImagePattern};var address=/^[a-z][a-z0-9+.-]*:\/\//i;function isAddress(text){return address.test(text)}function parseAddress(text,{meansHost}){if(!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.
test(text))return{reason:"an address is written https://host or https://host/path, without user, query and fragment"};let wanted=comparable(text),tests=(meansHost&&
/^https?:\/\/[^/]+$/.test(wanted)?[wanted,`${wanted}/**`]:[wanted]).map(pattern=>compileGlob(globParts(pattern)));return url=>tests.some(test=>test(comparable(url)))}
function comparable(url){return url.toLowerCase().replace(/\/$/,"")}var packageUrl=/^pkg:/i,plainName=/^[\w.@[\]-][\w.:@/[\]-]*$/;function isIndexName(name){return!name.includes("*")&&!packageUrl.test(name)&&(isAddress(name)||plainName.
test(name))}function parseIndexPattern(text,use,apart2){if(apart2!==void 0)return{reason:"an index has no version"};if(packageUrl.test(text))return;if(isAddress(
text)){let matches2=parseAddress(text,{meansHost:use!=="waived"});return typeof matches2!="function"?matches2:{matches:component=>component.kind==="index"&&isAddress(
component.name)&&matches2(component.name)}}if(!plainName.test(text.replaceAll("*","-")))return{reason:"an index is named by its https:// address, or by the name\
 of a channel, a host or a setting"};let matches=compileGlob(globParts(text.toLowerCase()));return{matches:component=>component.kind==="index"&&!isAddress(component.
name)&&matches(component.name.toLowerCase())}}var uses={default:"default index",additional:"additional index",named:"index for packages that name it",links:"page of files",connection:"connection"},kind3={noun:"\
package index",plural:"package indexes",one:"a package index",written:"as its https:// address, or the name of a channel, a host or a setting",list:{key:"indexe\
s",about:"package indexes",example:"https://index.example or https://index.example/pypi/*"},identity:({ecosystem="",use,scope="",name})=>["index",ecosystem,use,
scope,name].join(" "),value:({unchecked})=>JSON.stringify([unchecked]),namesake:({ecosystem="",use,scope=""})=>["index",ecosystem,use,scope],displayName:({name})=>name,
displayValue({use,scope,unchecked}){let what=scope===void 0?uses[use]:`${uses[use]} of ${scope}`;return unchecked===!0?`${what}, certificates not checked`:what},
difference:({name},before)=>before.name===name?void 0:`was ${before.name}`,policyName:({name})=>isIndexName(name)?name:void 0,parsePolicyName:parseIndexPattern};var kind4={noun:"model",one:"a model",written:writtenNames("model"),list:{key:"models",about:"models",example:"pkg:huggingface/namespace/*"},identity:repositoryIdentity,
value({revision,codeRevision,remoteCode,files=[]}){return JSON.stringify([revision,codeRevision,remoteCode,[...files].sort()])},namesake:({name})=>["model",name],
movingName:movingRepository,pinning:pinRepository,displayName:({name})=>name,displayValue:({revision})=>shortRevision(revision)??"no revision",difference:({remoteCode},before)=>remoteCodeDifference(
remoteCode,before.remoteCode),policyName:repositoryPolicyName,parsePolicyName:(text,use,version)=>parseRepositoryName(text,"model",use,version)};function versionSet(ecosystem,text){if(ecosystem.compare===void 0)return writtenVersion(text);let exact=isVersion(ecosystem,text),intervals=ecosystem.admitted(exact?
`==${text}`:text)??(exact?[point(text)]:void 0);return intervals===void 0?void 0:setOf(ecosystem,intervals)}function exactVersion(ecosystem,text){return ecosystem.
compare!==void 0&&isVersion(ecosystem,text)?setOf(ecosystem,[point(text)]):writtenVersion(text)}function writtenVersion(text){if(/[<>=~^*|,\s]/.test(text))return;
let stated=({version,resolved})=>resolved?.version??version;return{holds:one=>stated(one)===text,meets:one=>(stated(one)??text)===text}}function setOf(ecosystem,intervals){
return{holds(component){let possible=possibleVersions(ecosystem,component);return possible?.every(one=>intervals.some(whole=>within(ecosystem,one,whole)))===!0&&
possible.length>0},meets(component){let possible=possibleVersions(ecosystem,component);return possible===void 0||possible.some(one=>intervals.some(other=>overlaps(
ecosystem,one,other)))}}}function possibleVersions(ecosystem,component){let version=component.resolved?.version??component.version;if(version!==void 0)return isVersion(
ecosystem,version)?[point(version)]:void 0;let{specifier}=component;return specifier===void 0||specifier.trim()===""?[{}]:ecosystem.admitted(specifier)}function isVersion(ecosystem,text){
return ecosystem.compare(text,text)!==void 0}function point(version){return{from:{version,inclusive:!0},to:{version,inclusive:!0}}}function within(ecosystem,part,whole){
return startsBefore(ecosystem,whole.from,part.from)&&endsAfter(ecosystem,whole.to,part.to)}function startsBefore(ecosystem,whole,part){if(whole===void 0)return!0;
let order=part&&ecosystem.compare(whole.version,part.version);return part===void 0||order===void 0?!1:order<0||order===0&&(whole.inclusive||!part.inclusive)}function endsAfter(ecosystem,whole,part){
if(whole===void 0)return!0;let order=part&&ecosystem.compare(whole.version,part.version);return part===void 0||order===void 0?!1:order>0||order===0&&(whole.inclusive||
!part.inclusive)}function overlaps(ecosystem,one,other){return reaches(ecosystem,one.from,other.to)&&reaches(ecosystem,other.from,one.to)}function reaches(ecosystem,from,to){
if(from===void 0||to===void 0)return!0;let order=ecosystem.compare(from.version,to.version);return order===void 0?!0:order<0||order===0&&from.inclusive&&to.inclusive}function parsePackagePattern(text,use,apart2){let named=versionApart(parseOriginName(text),apart2);if(named===void 0||isFailure(named))return named;let{kind:kind7,
origin,version}=named,ecosystem=ecosystems.get(origin);if(kind7!=="package"||ecosystem===void 0)return;let nameMatches=compileGlob(named.name),set=version===void 0?
void 0:(use==="waived"?exactVersion:versionSet)(ecosystem,version);return version!==void 0&&set===void 0?{reason:refusal(ecosystem,version,use)}:{matches(component){
return component.ecosystem!==origin||!nameMatches(ecosystem.normalizeName(component.name).toLowerCase())?!1:set===void 0||(use==="denied"?set.meets(component):set.
holds(component))}}}function refusal({compare,osvName,purlType},version,use){let name=osvName??purlType;return compare===void 0?`versions of ${name} have no ord\
er here: name one, as it is written`:`${JSON.stringify(version)} is no version of ${name}${use==="waived"?"":", nor a range of them"}`}import{createHash}from"node:crypto";function filesValue({archives,hashes}){let text=(archives===void 0?[...hashes]:archives.map(keyOf)).sort().join(`
`);return text.length>100?createHash("sha256").update(text).digest("base64"):text}function hasMoreFiles(component,before){if(before.hashes.length===0||apart(before)!==
apart(component))return!1;if(before.archives===void 0||component.archives===void 0){let hashes=new Set(component.hashes);return before.archives===component.archives&&
before.hashes.every(hash=>hashes.has(hash))}let old=new Set(before.archives.map(keyOf)),now=new Set(component.archives.map(keyOf)),names=ecosystems.get(component.
ecosystem)?.fileNames,files=new Set(before.archives.map(({file})=>file.toLowerCase())),isFurther=({file,hashes})=>{let name=file.toLowerCase();return hashes.length===
0||files.has(name)||names?.misfit(file,component)!==void 0?!1:(files.add(name),!0)};return before.archives.every(archive=>now.has(keyOf(archive)))&&component.archives.
every(archive=>old.has(keyOf(archive))||isFurther(archive))}function keyOf({file,hashes,url=""}){let[first=url,...more]=hashes;return more.length===0?`${first} ${file}`:
`${[...hashes].sort().join(" ")} ${file}`}function apart({version,specifier,source,hosts:hosts2}){let{type,url,ref,commit}=source;return JSON.stringify([version,
specifier,type,url,ref,commit,hosts2])}function pinPackage({ecosystem,name,version,specifier="",source,takenFrom}){let{type,url,ref,commit,extraIndexes=[],findLinks=[]}=source;return type==="vcs"?commit===
void 0?ofRepository(url,ref):void 0:type!=="registry"||version!==void 0?void 0:((url??takenFrom)===void 0&&[...extraIndexes,...findLinks].length===0?ecosystems.
get(ecosystem)?.pinning?.(name,specifier):void 0)??{what:"version"}}function ofRepository(url="",ref="HEAD"){let command=/^[0-9a-f]{7,39}$/.test(ref)?void 0:lsRemote(
url,ref);return{what:"commit",...command!==void 0&&{command}}}var kind5={noun:"package",one:"a package",written:"pkg:pypi/name or pkg:npm/@scope/name",list:{key:"packages",about:"packages",example:"pkg:pypi/** or pkg:npm/@\
scope/name@<2"},identity({ecosystem,name,source:{type,url}}){return["package",ecosystem,name,type,url??""].join(" ")},value(component){let{version,specifier,source}=component;
return JSON.stringify([version,specifier,filesValue(component),source.ref,source.commit])},sources({source:{extraIndexes=[],findLinks=[],trusted=!1,strategy=""},
takenFrom}){return[...[...extraIndexes.map(url=>`index ${url}`),...findLinks.map(url=>`links ${url}`)].sort(),`${strategy} ${String(trusted)}`,takenFrom?.index??
""]},namesake:({ecosystem,name})=>["package",ecosystem,name],movingName({ecosystem,name,role,resolved,version,source:{type,url}}){return role==="installed"&&resolved===
void 0&&version===void 0&&type==="registry"&&url===void 0?{ecosystem,name}:void 0},pinning:pinPackage,isSettled:({version,resolved})=>version===void 0&&resolved!==
void 0,displayName:({name})=>name,displayValue({resolved,version,specifier,source}){let shown=resolved?.version??version??specifier??shortRevision(source.commit)??
source.ref;return shown===void 0||shown===""?"any version":shown},hasOnlyMore:hasMoreFiles,difference(component,before){return before.hashes.join()!==component.
hashes.join()?"other hashes":filesValue(before)===filesValue(component)?void 0:"other files"},policyName:({ecosystem,name})=>ecosystems.get(ecosystem)?.purl(name),
policyVersion:({resolved,version})=>resolved?.version??version,parsePolicyName(text,use,version){let pattern=parsePackagePattern(text,use,version);return pattern===
void 0||isFailure(pattern)?pattern:{matches(component){return component.kind!=="package"?!1:(use!=="approved"||component.source.type==="registry")&&pattern.matches(
component)}}}};var packageUrl2=/^pkg:/i;function isName(text){return text!==""&&!packageUrl2.test(text)&&!isAddress(text)&&!/[*\p{Cc}]/u.test(text)}function parseToolPattern(text,use,apart2){
if(apart2!==void 0)return{reason:"a tool has no version"};if(!packageUrl2.test(text))return namedTool(text);let inner=parsePackagePattern(text,use,void 0);return inner===
void 0||isFailure(inner)?inner:{matches(component){return component.kind!=="tool"||component.runs.length===0?!1:use==="denied"?component.runs.some(run=>inner.matches(
run)):component.runs.every(run=>(use!=="approved"||run.source.type==="registry")&&inner.matches(run))}}}function namedTool(text){if(/[\p{Cc}]/u.test(text))return{
reason:"no tool has control characters in its name"};if(!isAddress(text)){let matches2=compileGlob(globParts(text));return{matches:component=>component.kind==="\
tool"&&matches2(component.name)}}let matches=parseAddress(text,{meansHost:!0});return typeof matches!="function"?matches:{matches:component=>component.kind==="t\
ool"&&component.url!==void 0&&matches(component.url)}}var kind6={noun:"tool",one:"a tool",written:"as its name, its https:// address or the package URL of what it runs",list:{key:"tools",about:"tools of agents",example:"\
github, https://mcp.example or pkg:npm/@scope/server"},identity:({name})=>["tool",name].join(" "),value:({transport,command,url,env})=>JSON.stringify([transport,
command,url,env]),namesake:({name})=>["tool",name],displayName:({name})=>name,displayValue:({url,command})=>url??command??"no command",difference:({env},before)=>before.
env.join()===env.join()?void 0:"other variables",policyName:({name})=>isName(name)?name:void 0,parsePolicyName:parseToolPattern};var registered={package:kind5,model:kind4,dataset:kind,image:kind2,tool:kind6,index:kind3},kinds=registered,kindNames=Object.keys(kinds);function listName(kind7){
return registered[kind7].list?.key}function kindOf(component){return kinds[component.kind]}function identity(component){return kindOf(component).identity(component)}
function value(component){return kindOf(component).value(component)}function movingName(component){return kindOf(component).movingName?.(component)}function pinningOf(component){
return kindOf(component).pinning?.(component)}function displayName(component){return kindOf(component).displayName(component)}export{globParts,compileGlob,parseOriginName,kinds,kindNames,listName,kindOf,identity,value,movingName,pinningOf,displayName};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileName,lfsPointer,pathFromBytes,spool,unavailableCode}from"./chunk-2GHNYZEB.js";import{extractorOf,extractorsFor,isExternal,nameOf,readersWith,readsBytes}from"./chunk-UZY2Y3P5.js";
import{applyWaivers}from"./chunk-UZSTJLMS.js";import{defaultPolicy,formatProblem,lineIndex,policyFrom,readChain,readPolicyFile}from"./chunk-EO7ESCUT.js";
import{isOsvEcosystem,packagesOf,queryKey,readArchive,readIndexed,readStamp,requestJson,someName}from"./chunk-RQ5T7NFC.js";import{byFame,catalogue,chainsOf,
endOfDay,factsWanted,groupByAlias,isAdvisoryId,isAside,isMalicious,judgeWithin,lockOf,namesOfGroups,namesakesIn,rated,readRecord,readsOverride,sameAmong,versionOf}from"./chunk-SJGBBDVK.js";
import{extractors,formatReaders,pathTest}from"./chunk-X24SAC7D.js";import{longest,mayBeList,requirementLike}from"./chunk-35F5YAA2.js";import{admits,
admittedBy}from"./chunk-M44UVA23.js";import{saysDevelopment}from"./chunk-ADQ2DZP2.js";import{isCommandKey,isWordsKey,order,partOf}from"./chunk-XTEN3E5D.js";
import{version}from"./chunk-BOXEBWNY.js";import{policyPath}from"./chunk-E7GO2SUJ.js";import{redacted}from"./chunk-LBHWLNM3.js";import{isStop,timeLimit}from"./chunk-KSIKYTZN.js";
import{levelled}from"./chunk-LGIGCPF6.js";import{policyName}from"./chunk-CNEQ4TPJ.js";import{identity,kindOf,movingName,value}from"./chunk-UR2CT44L.js";
import{array,boolean,custom,is,nullable,nullish,object,optional,pipe,record,safeParse,string,unknown}from"./chunk-NKV2NNYY.js";import{readInstall,readLoads}from"./chunk-Y56JJB3B.js";
import{likelyIndex,mayBePublic,publicIndex}from"./chunk-5GNEN77J.js";import{commandSettings,environmentSettings,indexVariables}from"./chunk-URJFY3SD.js";
import{besideScript,inContext}from"./chunk-SMAPIQZH.js";import{parseToml}from"./chunk-MNZMW5QX.js";import{at,decodedText,entries,items,textOf}from"./chunk-LFR352YB.js";
import{parseJson}from"./chunk-OLDU6KJO.js";import{parseYaml}from"./chunk-JDZ3NIPG.js";import{absentList,downloadedFile,downloadedList}from"./chunk-CIIUSIQ6.js";
import{hosts}from"./chunk-B5J6JD7C.js";import{ecosystems}from"./chunk-UBB6QPSA.js";import{archiveName,withoutBuild}from"./chunk-KY2SHIGB.js";import{
withoutCredentials,withoutSecrets}from"./chunk-BVMALLX6.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";import{addTo,groupBy,nameSome}from"./chunk-56GMYS36.js";
import{compareLevels,compareLocations,compareText}from"./chunk-NQF5Z2IG.js";async function forEachOf(items2,width,work){let queue=items2.values(),worker=async()=>{for(let item of queue)await work(item)};await Promise.all(Array.from({length:Math.
min(width,items2.length)},worker))}var text=nullish(string(),""),flag=nullish(boolean(),!1),versionKey=object({system:text,name:text,version:text});function list(item){return nullish(array(item),
[])}var version2=object({publishedAt:text,isDeprecated:flag,deprecatedReason:text,licenses:list(string()),attestations:list(object({type:text,verified:flag})),slsaProvenances:list(
object({verified:flag})),relatedProjects:list(object({projectKey:nullish(object({id:text})),relationProvenance:text,relationType:text})),projectStatus:nullish(object(
{status:text,reason:text}))}),versionBatch=object({responses:list(object({request:object({versionKey}),version:nullish(unknown())})),nextPageToken:text}),found=object(
{...version2.entries,versionKey});function readVersion(value2){if(value2==null||typeof value2=="object"&&Object.keys(value2).length===0)return;let parsed=safeParse(
found,value2);return parsed.success?parsed.output:"unexpected"}var packageMessage=object({versions:list(object({versionKey,publishedAt:text,isDeprecated:flag,deprecatedReason:text}))}),
similarMessage=object({packages:list(object({packageKey:object({system:text,name:text})}))});var limits={pages:100,batchBytes:64<<20,answerBytes:16<<20},unexpected={reason:"the answer has an unexpected form"},known={system:"NPM",name:"semver",version:"7\
.0.0"};function keyOf({system,name:name2,version:version3}){return JSON.stringify([system,name2,version3])}function createClient(base,options2){let down,proof,ask5=async(path,maxBytes,body)=>{
if(down!==void 0)return down;let post=body===void 0?{}:{method:"POST",body},result2=await requestJson(`${base}/v3alpha/${path}`,{...options2,...post,maxBytes});
return isFailure(result2)&&result2.status===void 0&&(down??=result2),result2},get=async(path,schema2)=>{proof??=prove();let unproven=await proof;if(unproven!==void 0)
return unproven;let result2=await ask5(path,limits.answerBytes);if(isFailure(result2))return result2.status===404?"missing":result2;let parsed=safeParse(schema2,
result2.value);return parsed.success?{value:parsed.output}:unexpected},prove=async()=>{let result2=await ask5("versionbatch",limits.answerBytes,JSON.stringify({
requests:[{versionKey:known}]}));return isFailure(result2)?result2:is(versionBatch,result2.value)?void 0:unexpected};return{async versions(keys){let told=new Map,
requests=keys.map(versionKey2=>({versionKey:versionKey2})),failure={reason:"the answer leaves it out"},pageToken="";for(let page2=0;page2<limits.pages;page2++){
let body=JSON.stringify(pageToken===""?{requests}:{requests,pageToken}),result2=await ask5("versionbatch",limits.batchBytes,body),parsed=isFailure(result2)?void 0:
safeParse(versionBatch,result2.value);if(parsed?.success!==!0){failure=isFailure(result2)?result2:unexpected;break}proof??=Promise.resolve(void 0);for(let{request,
version:version3}of parsed.output.responses){let read3=readVersion(version3),about2=keyOf(request.versionKey);read3==="unexpected"?told.set(about2,unexpected):told.
set(about2,read3===void 0?"missing":{value:read3})}if(pageToken=parsed.output.nextPageToken,pageToken==="")break;page2+1===limits.pages&&(failure={reason:`the a\
nswer did not end after ${limits.pages} pages`})}return new Map(keys.map(key3=>[keyOf(key3),told.get(keyOf(key3))??failure]))},named:(system,name2)=>get(pathOf(
system,name2),packageMessage),async similar(system,name2){let told=await get(`${pathOf(system,name2)}:similarlyNamedPackages`,similarMessage);return typeof told==
"object"&&"value"in told?{value:told.value.packages.map(({packageKey})=>packageKey.name).filter(other2=>other2!=="")}:told}}}function pathOf(system,name2){return`\
systems/${system}/packages/${encodeURIComponent(name2.toWellFormed())}`}var systems=new Map([["cargo","CARGO"],["golang","GO"],["maven","MAVEN"],["npm","NPM"],["nuget","NUGET"],["pypi","PYPI"],["rubygems","RUBYGEMS"]]),yanks=new Set(
["cargo","pypi","rubygems"]),attested=new Set(["npm","pypi","rubygems"]);var published=/\/attestations\/publish\/v1$/;function factsOf({ecosystem,version:version3},parts,askedAt){let told=valueOf(parts.version),listed4=valueOf(parts.
named)?.versions,entry2=version3===void 0?void 0:listed4?.find(({versionKey:versionKey2})=>same(ecosystem,versionKey2.version,version3)),source2=told??entry2,similar=valueOf(
parts.similar);return{source:"deps.dev",askedAt,...source2===void 0?{}:datesOf(source2,ecosystem),...told===void 0?{}:detailsOf(told),provenance:told===void 0||
!attested.has(ecosystem)?"unknown":provenanceOf(told),listed:source2!==void 0?"yes":version3===void 0?"unknown":missing(parts),exists:source2!==void 0||listed4!==
void 0&&listed4.length>0?!0:existence(parts.named),...listed4===void 0||listed4.length===0?{}:{listing:listingOf(ecosystem,listed4)},...similar===void 0?{}:{similar}}}
function valueOf(told){return typeof told=="object"&&"value"in told?told.value:void 0}function same(ecosystem,one,other2){return one===other2||ecosystems.get(ecosystem)?.
compare?.(one,other2)===0}function datesOf({publishedAt,isDeprecated,deprecatedReason},ecosystem){let how=yanks.has(ecosystem)?"yanked":"deprecated",reason=deprecatedReason===
""?{}:{reason:deprecatedReason};return{...timeOf(publishedAt),...isDeprecated?{withdrawn:{how,...reason}}:{}}}function timeOf(text2){let time=Date.parse(text2??
"");return Number.isNaN(time)||time<=0?{}:{publishedAt:new Date(time).toISOString()}}function detailsOf({licenses,projectStatus,relatedProjects}){let{status="",
reason=""}=projectStatus??{},repository2=repositoryOf(relatedProjects);return{...licenses.length===0?{}:{licences:licenses},...repository2===void 0?{}:{repository:repository2},
...status===""||status==="active"?{}:{status:{status,...reason===""?{}:{reason}}}}}var project=/^(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/\w[\w.-]{0,99}){2,5}$/;
function repositoryOf(projects){let sources=projects.flatMap(({projectKey,relationProvenance,relationType})=>{let id=projectKey?.id??"";return relationType!=="S\
OURCE_REPO"||!project.test(id)?[]:[{url:`https://${id}`,verified:/_ATTESTATION$|^GO_ORIGIN$/.test(relationProvenance)}]});return sources.find(({verified})=>verified)??
sources[0]}function provenanceOf({attestations,slsaProvenances}){let verified=attestations.filter(attestation=>attestation.verified);return verified.some(({type})=>published.
test(type))?"trusted-publisher":verified.length>0||slsaProvenances.some(each=>each.verified)?"provenance":attestations.length>0||slsaProvenances.length>0?"unkno\
wn":"none"}function missing({named:named4}){return named4==="missing"||valueOf(named4)!==void 0?"no":"unknown"}function existence(named4){let value2=valueOf(named4);
return named4==="missing"||value2?.versions.length===0?!1:"unknown"}function listingOf(ecosystem,entries2){let compare2=ecosystems.get(ecosystem)?.compare,newest,
first;for(let{versionKey:versionKey2,publishedAt}of entries2){let{version:version3}=versionKey2;compare2?.(version3,version3)!==void 0&&(newest===void 0||(compare2(
version3,newest)??0)>0)&&(newest=version3);let time=timeOf(publishedAt).publishedAt;time!==void 0&&(first===void 0||time<first)&&(first=time)}return{versions:entries2.
length,...newest===void 0?{}:{newest},...first===void 0?{}:{firstPublishedAt:first}}}var impatient={attempts:2,baseMs:500,capMs:5e3},limits2={batch:1e3,batches:4,requests:16,names:2e3},maxNameLength=1e3;function openDepsDev({url="https://api.dep\
s.dev",...options2}){let base=url.replace(/\/{1,8}$/,"");return{id:"deps.dev",covers:component=>systems.has(component.ecosystem)&&mayBePublic(component),async lookUp(queries,signal){
let{now,retry,timeoutMs=2e4,budgetMs=6e4,version:version3}=options2,ends2=AbortSignal.any([signal,timeLimit(budgetMs)]),client=createClient(base,{signal:ends2,timeoutMs,
retry:{...impatient,...retry},...version3!==void 0&&{version:version3}}),answer2=await ask(queries,client,now.toISOString()),unanswered3=new Set(answer2.failures.
flatMap(({about:about2})=>about2)),answered=queries.filter(({key:key3})=>!unanswered3.has(key3)).length,source2=`deps.dev (${base})`;return{...answer2,coverage:[
{source:source2,asked:queries.length,answered,dataAsOf:now.toISOString()}]}}}}async function ask(queries,client,askedAt){let asked2=queries.filter(isAskable).map(
askedOf),wanted=new Map(asked2.flatMap(({version:version3})=>version3===void 0?[]:[[keyOf(version3),version3]])),versions2=new Map;await forEachOf(chunks([...wanted.
values()],limits2.batch),limits2.batches,async batch3=>{for(let[key3,told]of await client.versions(batch3))versions2.set(key3,told)});let versionTold=({version:version3})=>version3===
void 0?void 0:versions2.get(keyOf(version3)),names5=await eachName(asked2.filter(each=>wantsName(each,versionTold(each))),(system,name2)=>client.named(system,name2)),
similar=await eachName(asked2.filter(({query})=>query.needs.has("similar")),(system,name2)=>client.similar(system,name2)),failures2=new Map,fail=(reason,key3)=>{
let about2=failures2.get(reason)??[];about2.push(key3),failures2.set(reason,about2)};for(let{key:key3}of queries.filter(query=>!isAskable(query)))fail("its name\
 is empty or too long",key3);let facts=new Map;for(let each of asked2){let parts={version:versionTold(each),named:names5.get(nameKey(each)),similar:similar.get(
nameKey(each))},reasons2=Object.values(parts).flatMap(told=>isFailure(told)?told.reason:[]);for(let reason of new Set(reasons2))fail(reason,each.query.key);(parts.
version!==void 0||parts.named!==void 0)&&facts.set(each.query.key,factsOf(each.query,parts,askedAt))}return{facts,failures:[...failures2].map(([reason,about2])=>({
reason,about:about2}))}}function wantsName({query},told){return query.needs.has("name")||query.needs.has("listed")&&(told===void 0||told==="missing")}async function eachName(asked2,look){
let names5=[...new Map(asked2.map(each=>[nameKey(each),each])).entries()],told=new Map,reason=`more than ${limits2.names} names would have to be looked up`;for(let[
key3]of names5.slice(limits2.names))told.set(key3,{reason});return await forEachOf(names5.slice(0,limits2.names),limits2.requests,async([key3,{query,system}])=>{
told.set(key3,await look(system,query.name))}),told}function nameKey({query,system}){return JSON.stringify([system,query.name])}function isAskable({name:name2,version:version3=""}){
return name2!==""&&name2.length<=maxNameLength&&version3.length<=maxNameLength}function askedOf(query){let system=systems.get(query.ecosystem)??"",{name:name2,version:version3,
needs:needs2}=query,about2=version3!==void 0&&(needs2.has("version")||needs2.has("listed"));return{query,system,...about2&&{version:{system,name:name2,version:version3}}}}
function chunks(items2,size){let count=Math.ceil(items2.length/size);return Array.from({length:count},(_,index2)=>items2.slice(index2*size,(index2+1)*size))}function timeOf2(text2){let time=typeof text2=="string"&&text2.length<64?Date.parse(text2):Number.NaN;return Number.isNaN(time)?{}:{publishedAt:new Date(time).toISOString()}}var packument=object({versions:optional(record(string(),unknown()),{}),time:optional(record(string(),unknown()),{})}),manifest=object({deprecated:optional(unknown()),
license:optional(unknown()),hasInstallScript:optional(unknown()),dist:optional(object({attestations:optional(unknown())})),_npmUser:optional(nullable(object({trustedPublisher:optional(
unknown())})))});function readPackument(value2){let parsed=safeParse(packument,value2);if(!parsed.success)return;let times=new Map(Object.entries(parsed.output.
time)),versions2=Object.entries(parsed.output.versions).map(([version3,each])=>[version3,{...timeOf2(times.get(version3)),...versionOf2(each)}]);return{versions:new Map(
versions2)}}function versionOf2(value2){let parsed=safeParse(manifest,value2);if(!parsed.success)return{provenance:"unknown"};let{deprecated,license,hasInstallScript,
dist,_npmUser:user}=parsed.output,isDeprecated=deprecated===!0||typeof deprecated=="string"&&deprecated!=="",reason=typeof deprecated=="string"?{reason:deprecated}:
{},stated=licenceOf(license);return{...isDeprecated?{withdrawn:{how:"deprecated",...reason}}:{},...stated===void 0?{}:{licences:[stated]},...typeof hasInstallScript==
"boolean"?{installScript:hasInstallScript}:{},provenance:isSet(user?.trustedPublisher)?"trusted-publisher":isSet(dist?.attestations)?"provenance":"none"}}function licenceOf(value2){
let text2=typeof value2=="object"&&value2!==null&&"type"in value2?value2.type:value2;return typeof text2=="string"&&text2!==""?text2:void 0}function isSet(value2){
return value2!=null&&value2!==!1}var simpleJson="application/vnd.pypi.simple.v1+json",file=object({filename:string(),yanked:optional(unknown()),"upload-time":optional(unknown()),provenance:optional(
unknown())}),page=object({versions:optional(array(string())),files:array(unknown()),"project-status":nullish(object({status:string(),reason:nullish(string())}))});
function readSimple(value2){let parsed=safeParse(page,value2);if(!parsed.success)return;let{files,versions:listed4=[],"project-status":status}=parsed.output,byVersion=new Map(
listed4.map(version3=>[version3,[]]));for(let each of files){let read3=safeParse(file,each),version3=read3.success?archiveName(read3.output.filename)?.version:void 0;
if(!read3.success||version3===void 0)continue;let same2=byVersion.get(version3)??[];same2.push(read3.output),byVersion.set(version3,same2)}let known2=[...byVersion].
filter(([version3,of])=>of.length>0||listed4.includes(version3));return{versions:new Map(known2.map(([version3,of])=>[version3,versionOf3(of)])),...status&&status.
status!=="active"?{status:statusOf(status)}:{}}}function statusOf({status,reason}){return{status,...reason==null||reason===""?{}:{reason}}}function versionOf3(files){
let[first]=files.flatMap(each=>timeOf2(each["upload-time"]).publishedAt??[]).sort(),yanked=files.length>0&&files.every(each=>each.yanked!==void 0&&each.yanked!==
!1&&each.yanked!==null),reason=files.map(each=>each.yanked).find(each=>typeof each=="string"&&each!=="");return{...first===void 0?{}:{publishedAt:first},...yanked?
{withdrawn:{how:"yanked",...typeof reason=="string"?{reason}:{}}}:{},provenance:provenanceOf2(files)}}function provenanceOf2(files){return files.length===0||files.
some(each=>each.provenance===void 0)?"unknown":files.every(each=>typeof each.provenance=="string")?"trusted-publisher":"none"}var impatient2={attempts:2,baseMs:500,capMs:5e3},limits3={requests:8,bytes:64<<20,nameLength:1e3};function openIndex(place,options2){let base=place.url.replace(
/\/{1,8}$/,"");return{id:base,covers({ecosystem,source:source2,takenFrom}){let url=source2.url??takenFrom?.index;return ecosystem===place.ecosystem&&source2.type===
"registry"&&url!==void 0&&isWithin(url,base)},async lookUp(queries,signal){let credentials=credentialsOf(place,options2.env),names5=[...new Set(queries.map(({name:name2})=>name2))],
told=new Map,down=isFailure(credentials)?credentials:void 0;if(await forEachOf(names5,limits3.requests,async name2=>{if(down===void 0){let result2=await ask2(place.
ecosystem,base,name2,isFailure(credentials)?{}:credentials.headers,options2,signal);isFailure(result2)&&result2.status===void 0&&(down??=result2),told.set(name2,
read(place.ecosystem,result2))}else told.set(name2,down)}),![...told.values()].some(each=>each!=="missing")){let reason="answered 404 for every package: its add\
ress may be wrong";for(let name2 of names5)told.set(name2,{reason})}return answerOf(queries,told,base,options2.now.toISOString())}}}function isWithin(url,base){
let bare=withoutCredentials(url).replace(/[?#].*$/s,"").replace(/\/{1,8}$/,"");return bare===base||bare.startsWith(`${base}/`)}function credentialsOf({tokenEnv},env){
if(tokenEnv===void 0)return{headers:{}};let token=env[tokenEnv]?.trim();return token===void 0||token===""?{reason:`the variable ${tokenEnv} of the environment h\
olds no token`}:/[\r\n]/.test(token)?{reason:`the variable ${tokenEnv} of the environment holds more than a token`}:{headers:{authorization:token.includes(":")?
`Basic ${Buffer.from(token).toString("base64")}`:`Bearer ${token}`}}}function ask2(ecosystem,base,name2,credentials,{retry,timeoutMs=2e4,version:version3},signal){
if(name2===""||name2.length>limits3.nameLength)return Promise.resolve({status:400,reason:"the name is empty or too long to be looked up"});let encoded=encodeURIComponent(
name2.toWellFormed()),url=ecosystem==="npm"?`${base}/${encoded.replace(/^%40/,"@")}`:`${base}/${encoded}/`,accept=ecosystem==="npm"?"application/json":simpleJson;
return requestJson(url,{signal,timeoutMs,maxBytes:limits3.bytes,headers:{accept,...credentials},retry:{...impatient2,...retry},...version3!==void 0&&{version:version3}})}
function read(ecosystem,result2){if(isFailure(result2))return result2.status===404?"missing":result2;let project2=ecosystem==="npm"?readPackument(result2.value):
readSimple(result2.value);return project2===void 0?{reason:"the answer has an unexpected form"}:{project:project2}}function answerOf(queries,told,source2,askedAt){
let facts=new Map,failures2=new Map;for(let query of queries){let answer2=told.get(query.name)??{reason:"it was not asked about"};if(isFailure(answer2)){let about2=failures2.
get(answer2.reason)??[];about2.push(query.key),failures2.set(answer2.reason,about2)}else facts.set(query.key,{source:source2,askedAt,...factsOf2(query,answer2===
"missing"?void 0:answer2.project)})}let coverage=[{source:source2,asked:queries.length,answered:facts.size,dataAsOf:askedAt}];return{facts,failures:[...failures2].
map(([reason,about2])=>({reason,about:about2})),coverage}}function factsOf2({ecosystem,version:version3},project2){if(project2===void 0||project2.versions.size===
0)return{provenance:"unknown",listed:version3===void 0?"unknown":"no",exists:project2!==void 0};let compare2=ecosystems.get(ecosystem)?.compare,same2=one=>one===
version3||version3!==void 0&&compare2?.(one,version3)===0,found2=[...project2.versions].find(([one])=>same2(one))?.[1];return{provenance:"unknown",...found2,...project2.
status===void 0?{}:{status:project2.status},listed:version3===void 0?"unknown":found2===void 0?"no":"yes",exists:!0,listing:listingOf2(project2,compare2)}}function listingOf2({
versions:versions2},compare2){let newest=[...versions2.keys()].reduce((best,each)=>compare2?.(each,each)===void 0?best:best===void 0||(compare2(each,best)??0)>0?
each:best,void 0),[first]=[...versions2.values()].flatMap(({publishedAt})=>publishedAt??[]).sort();return{versions:versions2.size,...newest===void 0?{}:{newest},
...first===void 0?{}:{firstPublishedAt:first}}}var by="sources/packages",needs=["version","listed","name","similar"],source={kind:"package",by,answers:new Set(needs),failure:"package-facts",reported:"both",labelOf:component=>[
component.name,statedBy(component)].filter(Boolean).join(" ")};function registryFacts(registry){return{...source,id:registry.id,covers:component=>registry.covers(
component),keyOf(component){let{ecosystem,source:from}=component,place=[from.type,from.url??null,isElsewhere(component)];return JSON.stringify([ecosystem,normalName(
component),statedBy(component)??null,...place])},async lookUp(queries,signal){let{facts,failures:failures2,coverage}=await registry.lookUp(queries.map(registryQuery),
signal),known2=queries.flatMap(({key:key3,component})=>{let found2=facts.get(key3);return found2===void 0?[]:[[key3,{facts:factsFor(component,found2)}]]}),gaps=failures2.
map(failure=>({code:source.failure,subject:registry.id,namesComponents:!0,...failure}));return{known:new Map(known2),gaps,coverage}}}}function registriesNotAsked(reason){
return{...source,id:"facts about packages",covers:()=>!0,keyOf:()=>"",lookUp(queries){let about2=queries.map(({key:key3})=>key3),gap3={code:"source-disabled",subject:"\
facts about packages",reason,about:about2};return Promise.resolve({known:new Map,gaps:[gap3],coverage:[]})}}}function registryQuery({key:key3,component,questions}){
let version3=releaseBehind(component)??statedBy(component);return{key:key3,ecosystem:component.ecosystem,name:normalName(component),needs:new Set(needs.filter(need=>questions.
has(need))),...version3!==void 0&&{version:version3}}}function statedBy({version:version3,resolved}){return resolved?.version??version3}function normalName({ecosystem,
name:name2}){return ecosystems.get(ecosystem)?.normalizeName(name2)??name2}function releaseBehind(component){let version3=statedBy(component);return version3===
void 0?void 0:ecosystems.get(component.ecosystem)?.releaseBehind?.(version3)}function isElsewhere(component){let{ecosystem,source:from}=component;return likelyIndex(
component)!==void 0?!0:from.url!==void 0&&ecosystems.get(ecosystem)?.isMirror(from.url)===!0||(from.extraIndexes??[]).length>0}function factsFor(component,facts){
let elsewhere=isElsewhere(component);if(!elsewhere&&releaseBehind(component)===void 0)return facts;let exists=elsewhere&&facts.exists===!1?"unknown":facts.exists;
return{...facts,listed:"unknown",provenance:"unknown",exists}}function openFacts(option,offline,{now,version:version3,indexes,env}){let[kind,...rest]=option.split(":"),url=rest.join(":");return option!=="off"&&kind!=="api"?
{reason:`--facts takes api, api:URL or off, not ${JSON.stringify(option)}`}:url!==""&&!/^https?:\/\/[^/]/.test(url)?{reason:"--facts api:URL needs an http(s) ad\
dress"}:offline?{sources:[registriesNotAsked("the review is offline")]}:option==="off"?{sources:[registriesNotAsked("they were switched off, with `--facts off` \
or the input `facts`")]}:{sources:[...indexes.map(place=>openIndex(place,{now,version:version3,env})),openDepsDev({now,version:version3,...url===""?{}:{url}})].
map(registryFacts)}}var limits4={queries:1e3,batches:4,pages:100,splits:200},result=pipe(custom(value2=>typeof value2=="object"&&value2!==null&&!Array.isArray(value2)),object({vulns:optional(
array(object({id:string()})),[]),next_page_token:nullish(string(),"")})),answer=object({results:array(unknown())}),unexpected2={reason:"the answer has an unexpe\
cted form"};async function askInBatches(items2,post){let ids=new Map(items2.map(item=>[item,new Set])),failures2=new Map,splits=0,ask5=async batch3=>{let queries=batch3.
map(({item:{name:name2,ecosystem,version:version3},token})=>({package:{name:name2,ecosystem},...version3!==void 0&&{version:version3},...token!==void 0&&{page_token:token}})),
response=await post(JSON.stringify({queries}));if(isFailure(response)&&(response.status===400||response.status===413)&&batch3.length>1&&splits<limits4.splits){splits++;
let middle=batch3.length>>1;return[...await ask5(batch3.slice(0,middle)),...await ask5(batch3.slice(middle))]}let read3=isFailure(response)?response:readResults(
response.value,batch3.length);if(!isFailure(read3))return batch3.flatMap(({item},index2)=>take(item,read3[index2]));for(let{item}of batch3)failures2.set(item,read3);
return[]},take=(item,value2)=>{let parsed=safeParse(result,value2);if(!parsed.success)return failures2.set(item,unexpected2),[];let{vulns,next_page_token:token}=parsed.
output;for(let{id}of vulns)ids.get(item)?.add(id);return token===""?[]:[{item,token}]},pending=items2.map(item=>({item}));for(let page2=0;pending.length>0&&page2<
limits4.pages;page2++){let next=[];await forEachOf(chunks2(pending,limits4.queries),limits4.batches,async batch3=>{next.push(...await ask5(batch3))}),pending=next}
for(let{item}of pending)failures2.set(item,{reason:`the answer did not end after ${limits4.pages} pages`});return{ids,failures:failures2}}function readResults(value2,expected){
let parsed=safeParse(answer,value2);if(!parsed.success)return unexpected2;let{results}=parsed.output;return results.length===expected?results:{reason:`${results.
length} answers came back for ${expected} packages`}}function chunks2(items2,size){let count=Math.ceil(items2.length/size);return Array.from({length:count},(_,index2)=>items2.
slice(index2*size,(index2+1)*size))}function entriesFor(record2,{ecosystem,name:name2}){return record2.affected.filter(({package:of})=>of!=null&&of.ecosystem.split(":",1)[0]===ecosystem.osvName&&ecosystem.
normalizeName(of.name)===name2)}var limits5={batchBytes:32<<20,recordBytes:4<<20,lookUps:32,records:2e4};function openApi({url="https://api.osv.dev",now,timeoutMs=3e4,...http}){let base=url.replace(
/\/{1,8}$/,"");return{id:"api",async lookUp(queries,signal){let options2={...http,timeoutMs,signal,uniqueKeys:!0},{packages:known2,gaps}=packagesOf(queries),asked2=itemsOf(
known2),{ids,failures:failures2}=await askInBatches([...asked2.keys()],body=>requestJson(`${base}/v1/querybatch`,{...options2,maxBytes:limits5.batchBytes,method:"\
POST",body}));for(let[item,{reason}]of failures2)addGap(gaps,{code:"advisory-source",reason,about:keysOf(asked2.get(item))});let wanted=new Set([...ids.values()].
flatMap(found2=>[...found2])),records=await hydrate([...wanted],base,{...options2,maxBytes:limits5.recordBytes}),idsOf2=new Map;for(let[item,of]of asked2)for(let one of of)
idsOf2.set(one,ids.get(item)??new Set);let recordFor=(id,one)=>about(records.get(id),one),missing2=new Map;for(let[one,found2]of idsOf2)for(let id of found2){let record2=recordFor(
id,one);if(!isFailure(record2))continue;let key3=`${id} ${record2.reason}`,known3=missing2.get(key3)??{reason:record2.reason,of:[]};missing2.set(key3,known3),known3.
of.push(one)}for(let[key3,{reason,of}]of missing2){let[subject=""]=key3.split(" ",1);gaps.push({code:"advisory-source",subject,reason,about:keysOf(of),namesComponents:!0})}
let packages=new Map;for(let one of known2){let found2=[...idsOf2.get(one)??[]].map(id=>({id,record:recordFor(id,one)})),records2=found2.flatMap(({record:record2})=>isFailure(
record2)?[]:[record2]);packages.set(one.key,{package:one,records:records2,...filteredByServer(one)&&{given:records2},asserted:found2.flatMap(({id,record:record2})=>malwareByName(
id,record2,one))})}let unanswered3=new Set(gaps.flatMap(({about:about2})=>about2)),answered=known2.filter(({key:key3})=>!unanswered3.has(key3)).length,coverage=[
{source:`OSV (${base})`,asked:known2.length,answered,dataAsOf:now.toISOString()}];return{packages,gaps,coverage:known2.length===0?[]:coverage}}}}function itemsOf(packages){
let items2=new Map,asked2=new Map;for(let one of packages){let{ecosystem,name:name2}=one,item={name:name2,ecosystem:ecosystem.osvName,...filteredByServer(one)&&
{version:one.version}},id=JSON.stringify(item),known2=items2.get(id)??item;items2.set(id,known2),push(asked2,known2,one)}return asked2}function filteredByServer(asked2){
let{version:version3,ecosystem}=asked2;return version3!==void 0&&withoutBuild(version3)===version3&&ecosystem.compare(version3,version3)!==void 0}async function hydrate(ids,base,options2){
let records=new Map;for(let id of ids.slice(limits5.records))records.set(id,{reason:`more than ${limits5.records} advisories are concerned`});return await forEachOf(
ids.slice(0,limits5.records),limits5.lookUps,async id=>{if(!isAdvisoryId(id)){records.set(id,{reason:"this is not the id of an advisory"});return}let response=await requestJson(
`${base}/v1/vulns/${encodeURIComponent(id)}`,options2),read3=isFailure(response)?response:readRecord(response.value);isFailure(read3)?records.set(id,{reason:read3.
reason}):records.set(id,read3.record.id===id?read3.record:{reason:`the answer is about ${read3.record.id}`})}),records}function about(record2=notLookedUp,asked2){
return isFailure(record2)||typeof record2.withdrawn=="string"||entriesFor(record2,asked2).length>0?record2:{reason:`it was given for a package, and its record n\
ames ${record2.affected.length===0?"no package":"other packages"}`}}var notLookedUp={reason:"it was not looked up"};function malwareByName(id,record2,asked2){return!isFailure(
record2)||!isMalicious(id)||!isAdvisoryId(id)||!filteredByServer(asked2)?[]:[{...{aliases:[],affected:[],severity:[],summary:"",details:""},id,withdrawn:void 0,
database_specific:void 0}]}function addGap(gaps,gap3){let same2=gaps.findIndex(({code,subject,reason})=>code===gap3.code&&subject===gap3.subject&&reason===gap3.
reason),known2=gaps[same2];known2===void 0?gaps.push(gap3):gaps[same2]={...known2,about:[...known2.about,...gap3.about]}}function keysOf(packages=[]){return packages.
map(({key:key3})=>key3)}function push(map,key3,value2){let values=map.get(key3);values===void 0?map.set(key3,[value2]):values.push(value2)}import{join}from"node:path";async function readRecords(path,asked2,signal){let{ecosystem,names:names5}=asked2,byName=new Map,unusable=[],visit=({content,name:entry2})=>{if(content===void 0||
!someName(content,ecosystem,name2=>names5.has(name2)))return;let outcome=parse(content);if(isFailure(outcome)){unusable.push({name:entry2,reason:outcome.reason});
return}let{record:record2}=outcome,named4=record2.affected.flatMap(({package:of})=>of?[ecosystem.normalizeName(of.name)]:[]);for(let name2 of new Set(named4)){let known2=byName.
get(name2);known2!==void 0?known2.push(record2):names5.has(name2)&&byName.set(name2,[record2])}},reading=await readIndexed(path,asked2,signal,visit)??await readArchive(
path,signal,visit),{broken,failure,entries:entries2}=reading,empty=failure===void 0&&entries2===0?{reason:"it holds no record"}:failure;return{byName,broken:[...broken,
...unusable],...empty!==void 0&&{failure:empty}}}function parse(content){try{return readRecord(JSON.parse(content.toString()))}catch{return{reason:"not JSON"}}}function openDatabase(dir,options2){return{id:"database",async lookUp(queries,signal){let{packages:asked2,gaps}=packagesOf(queries),coverage=[],packages=new Map,
stamp=await readStamp(dir);for(let[name2,ofEcosystem]of byEcosystem(asked2)){let about2=ofEcosystem.map(({key:key3})=>key3),age=ageOf(name2,stamp,options2);age.
reason!==void 0&&gaps.push({code:"advisory-age",subject:`OSV ${name2}`,reason:age.reason,about:about2});let path=join(dir,name2,"all.zip"),{ecosystem}=ofEcosystem[0],
names5=new Set(ofEcosystem.map(one=>one.name)),read3=await readRecords(path,{ecosystem,version:options2.version??"",names:names5},signal);for(let one of ofEcosystem)
packages.set(one.key,{package:one,records:read3.byName.get(one.name)??[],asserted:[]});gaps.push(...gapsOf(name2,path,read3,about2)),coverage.push({source:`OSV ${name2}`,
asked:ofEcosystem.length,answered:read3.failure===void 0?ofEcosystem.length:0,...age.fetchedAt!==void 0&&{dataAsOf:age.fetchedAt}})}return{packages,gaps,coverage}}}}
function byEcosystem(packages){let groups=new Map;for(let one of packages){let{osvName}=one.ecosystem,others2=groups.get(osvName);others2===void 0?groups.set(osvName,
[one]):others2.push(one)}return groups}function gapsOf(ecosystem,path,{broken,failure},about2){let gap3=(subject,reason)=>({code:"advisory-source",subject,reason,
about:about2}),shown3=broken.slice(0,10).map(({name:name2,reason})=>gap3(`OSV ${ecosystem}, ${name2}`,reason));return broken.length>shown3.length&&shown3.push(gap3(
`OSV ${ecosystem}`,`${broken.length-shown3.length} further records could not be read`)),failure?.cause==="missing"?shown3.push(gap3(`OSV ${ecosystem}`,`there is\
 no ${path}; \`weighbridge osv fetch\` downloads it`)):failure!==void 0&&shown3.push(gap3(`OSV ${ecosystem}`,`${path} could not be read in full: ${failure.reason}`)),
shown3}function ageOf(ecosystem,read3,{maxAge,now}){let advice="fetch it with `weighbridge osv fetch`";if(isFailure(read3))return{reason:`nobody knows how old t\
he advisory database is: ${read3.reason}; ${advice}`};let fetchedAt=read3.stamp.get(ecosystem)?.fetchedAt;if(fetchedAt===void 0)return{reason:`nobody knows how \
old the advisory database is: it has no date; ${advice}`};let age=now.getTime()-Date.parse(fetchedAt);if(!(age>=-day))return{fetchedAt,reason:`the advisory data\
base is dated in the future, ${fetchedAt}; ${advice}`};if(age<=maxAge)return{fetchedAt};let old=`the advisory database is ${days(age)} old (${fetchedAt}), and t\
he policy allows ${days(maxAge)}`;return{fetchedAt,reason:`${old}; ${advice}`}}var day=1440*60*1e3;function days(ms){let count=Math.ceil(10*ms/day)/10;return count===
1?"1 day":`${count} days`}function isLeftToScanner(ecosystem){return ecosystem?.osvName!==void 0&&ecosystem.compare===void 0}function scannedEcosystem(osvName){return[...ecosystems].find(
([,one])=>one.osvName===osvName&&isLeftToScanner(one))?.[0]}function askedEcosystem(id){let ecosystem=ecosystems.get(id);if(ecosystem===void 0||ecosystem.compare!==
void 0)return ecosystem;let{osvName,purlType,normalizeName,purl,isMirror}=ecosystem;return{...osvName!==void 0&&{osvName},purlType,normalizeName,purl,isMirror,compare:()=>{},
pinned:()=>{},through:version3=>({version:version3,inclusive:!0}),admitted:()=>{}}}import{posix as posix2}from"node:path";import{posix}from"node:path";var names=new Set(["cabal.project.freeze","composer.lock","conan.lock","mix.lock","packages.config","packages.lock.json","pubspec.l\
ock","stack.yaml.lock","verification-metadata.xml"]),scannedFiles=[...names].map(name2=>`**/${name2}`);function isScanned(path){return names.has(posix.basename(
path).toLowerCase())}import{rmSync}from"node:fs";import{mkdir,mkdtemp,rm,writeFile}from"node:fs/promises";import{tmpdir}from"node:os";import{dirname,join as join3}from"node:path";import{createHash}from"node:crypto";import{createReadStream}from"node:fs";import{access,constants,stat}from"node:fs/promises";import{delimiter,isAbsolute,join as join2}from"node:path";
import{pipeline}from"node:stream/promises";var pinned={version:"2.5.1",digests:new Map([["linux-x64","f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b365\
2194be"],["linux-arm64","3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"]])};async function findScanner(given4,env){if(given4!==void 0)return await isProgram(
given4)?{path:given4}:{reason:`${given4} is no program that can be run`};let name2=process.platform==="win32"?"osv-scanner.exe":"osv-scanner";for(let folder of(env.
PATH??"").split(delimiter).filter(isAbsolute)){let path2=join2(folder,name2);if(await isProgram(path2))return{path:path2}}let cache=env.RUNNER_TOOL_CACHE;if(cache===
void 0||!isAbsolute(cache))return{reason:"osv-scanner is not on PATH"};let path=join2(cache,"osv-scanner",pinned.version,process.arch,name2);if(!await isProgram(
path))return{reason:"osv-scanner is neither on PATH nor in the tool cache"};let wanted=pinned.digests.get(`${process.platform}-${process.arch}`);return wanted===
void 0?{reason:`no digest of osv-scanner is pinned for ${process.platform}`}:await digestOf(path)===wanted?{path}:{reason:`${path} has another digest than relea\
se ${pinned.version} of osv-scanner`}}async function isProgram(path){try{return await access(path,constants.X_OK),(await stat(path)).isFile()}catch{return!1}}async function digestOf(path){
let hash2=createHash("sha256");return await pipeline(createReadStream(path),hash2),hash2.digest("hex")}var schema=object({results:nullish(array(object({packages:array(object({package:object({name:string(),version:nullish(string(),""),ecosystem:string()}),vulnerabilities:nullish(
array(unknown()),[])}))})),[])});function readScan(output){let value2;try{value2=JSON.parse(output)}catch{return{reason:"osv-scanner printed no JSON"}}let parsed=safeParse(
schema,value2,{abortEarly:!0});return parsed.success?{packages:parsed.output.results.flatMap(({packages:found2})=>found2.map(({package:{name:name2,version:version3,
ecosystem},vulnerabilities:vulnerabilities2})=>{let read3=vulnerabilities2.map(readRecord);return{ecosystem,name:name2,version:version3,records:read3.flatMap(one=>"\
record"in one?[one.record]:[]),broken:read3.flatMap(one=>isFailure(one)?[one.reason]:[])}}))}:{reason:`osv-scanner printed something else than expected: ${parsed.
issues[0].message}`}}function causeOf({exit}){return exit===void 0?"unavailable":exit.code===128?"no-packages":exit.code===127&&isAboutFile(exit.lastLine)?"unreadable-file":"unavail\
able"}function isAboutFile(line){return line==="extraction failed on specified lockfile"||line.startsWith("could not determine extractor suitable to this file: ")}import{spawn}from"node:child_process";var outputLimit=256*1024*1024,wordsLimit=4*1024,secondsLimit=300;function runScanner(path,args,options2){let{cwd,accepts,signal}=options2;return new Promise(resolve=>{
if(signal.aborted){resolve({reason:"time ran out before osv-scanner was asked"});return}let limit2=AbortSignal.any([signal,timeLimit(secondsLimit*1e3)]),child=spawn(
path,args,{cwd,env:environment(cwd),stdio:["ignore","pipe","pipe"],windowsHide:!0}),kill=()=>{child.kill("SIGKILL")},output=[],length=0,words2="",failure="";limit2.
addEventListener("abort",kill,{once:!0}),child.on("error",error=>{failure=error.message}),child.stdout.on("data",chunk=>{length+=chunk.length,length<=outputLimit?
output.push(chunk):kill()}),child.stderr.on("data",chunk=>{words2=(words2+chunk.toString()).slice(-wordsLimit)}),child.on("close",code=>{if(limit2.removeEventListener(
"abort",kill),failure!=="")resolve({reason:`osv-scanner could not be started: ${failure}`});else if(limit2.aborted)resolve({reason:"osv-scanner did not end in t\
ime"});else if(length>outputLimit)resolve({reason:"osv-scanner printed more than is read"});else if(code===null||!accepts.includes(code)){let lastLine2=(words2.
trim().split(`
`).at(-1)??"").slice(0,300),reason=`osv-scanner ended with ${code??"a signal"}${lastLine2===""?"":`: ${lastLine2}`}`;resolve({reason,...code!==null&&{exit:{code,
lastLine:lastLine2}}})}else resolve({output:Buffer.concat(output).toString()})})})}function environment(home){let database=["OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTOR\
Y","OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY"],proxy=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY"].flatMap(name2=>[name2,name2.toLowerCase()]),named4=["PATH",...database,
...proxy,"SSL_CERT_FILE","SSL_CERT_DIR","SystemRoot"].flatMap(name2=>{let value2=process.env[name2];return value2===void 0?[]:[[name2,value2]]});return{...Object.
fromEntries(named4),HOME:home,NO_COLOR:"1"}}var signals=["SIGHUP","SIGINT","SIGTERM"];function beforeTermination(cleanUp){let handlers=signals.map(signal=>({signal,handle:()=>{stop();try{cleanUp()}finally{
process.kill(process.pid,signal)}}})),stop=()=>{for(let{signal,handle}of handlers)process.removeListener(signal,handle)};for(let{signal,handle}of handlers)process.
once(signal,handle);return stop}var noVulnerability=0,vulnerabilities=1;async function scan(files,options2,signal){let binary=await findScanner(options2.path,process.env);if(isFailure(binary))
return{...binary,cause:"unavailable"};let folder=await mkdtemp(join3(tmpdir(),"weighbridge-scanner-")),terminated=new AbortController,stopWatching=beforeTermination(
()=>{terminated.abort(),rmSync(folder,{recursive:!0,force:!0})}),ends2=AbortSignal.any([signal,terminated.signal]);try{let version3=await runScanner(binary.path,
["--version"],{cwd:folder,accepts:[0],signal:ends2});if(isFailure(version3))return{reason:version3.reason,cause:"unavailable"};let config=join3(folder,"osv-scan\
ner.toml");await writeFile(config,"");let args=["scan","source","--format","json","--all-packages","--no-resolve","--config",config];for(let[name3,content]of files){
let path=join3(folder,name3);await mkdir(dirname(path),{recursive:!0}),await writeFile(path,content),args.push("--lockfile",path)}let accepts=[noVulnerability,vulnerabilities],
ran=await runScanner(binary.path,options2.offline?[...args,"--offline"]:args,{cwd:folder,accepts,signal:ends2}),name2=`osv-scanner ${versionIn(version3.output)}`;
if(isFailure(ran))return{reason:`${ran.reason} (${name2})`,cause:causeOf(ran)};let read3=readScan(ran.output);return isFailure(read3)?{reason:`${read3.reason} (${name2}\
)`,cause:"unavailable"}:{packages:read3.packages,name:name2}}finally{stopWatching(),await rm(folder,{recursive:!0,force:!0})}}function versionIn(output){let[,found2]=/version:\s*v?([\w.+-]{1,40})/.
exec(output)??[];return found2??"of unknown version"}function lockfileReader(options2){return{id:"sources/osv",files:scannedFiles,lock:!0,async read(files,signal){let found2=[];for(let file2 of files)found2.push(await readLockfile(
file2,options2,signal));return found2}}}async function readLockfile(file2,options2,signal){let scanned=await scan(new Map([[posix2.basename(file2.path),file2.content]]),
options2,signal),{path,side}=file2.locate(0,0);if(isFailure(scanned)){if(scanned.cause==="no-packages")return{components:[],gaps:[]};let code=scanned.cause==="u\
nreadable-file"?"parse-error":"advisory-source";return{components:[],gaps:[{code,subject:path,reason:scanned.reason,location:{path,side}}]}}let once=new Map(scanned.
packages.map(one=>[JSON.stringify([one.ecosystem,one.name,one.version]),one])),seen=new Map,dropped=new Map;return{components:[...once.values()].flatMap(({ecosystem:osvName,
name:name2,version:version3})=>{let id=scannedEcosystem(osvName);if(id===void 0)return dropped.set(osvName,(dropped.get(osvName)??0)+1),[];let position=seen.get(
name2)??0;return seen.set(name2,position+1),[componentOf(id,name2,version3,position,placeOf(name2,file2))]}),gaps:[...dropped].map(([osvName,count])=>droppedGap(
osvName,count,{path,side}))}}function droppedGap(osvName,count,location){let subject=osvName===""?"packages without an ecosystem":osvName,reason=`osv-scanner fi\
nds ${count===1?"one package":`${count} packages`} of this ecosystem in the file, and they are not reviewed`;return{code:"not-covered",subject,reason,location}}
function componentOf(ecosystem,name2,version3,position,location){let purl=ecosystems.get(ecosystem)?.purl(name2,version3===""?void 0:version3);return{kind:"pack\
age",role:"locked",ecosystem,name:name2,...purl===void 0?{}:{purl},...version3===""?{}:{version:version3},hashes:[],source:{type:"registry"},scope:"runtime",...position===
0?{}:{slot:`${name2}@${position}`},location,text:name2,confidence:"likely"}}function placeOf(name2,file2){let at2=Math.max(0,file2.content.indexOf(name2));return file2.
locate(at2,at2+name2.length)}function openScanner(options2){return{id:"scanner",covers:ecosystem=>isLeftToScanner(ecosystems.get(ecosystem)),reader:lockfileReader(options2),async lookUp(queries,signal){
let{packages:known2,gaps}=packagesOf(queries,askedEcosystem),exact=known2.filter(({version:version3})=>version3!==void 0),open2=known2.filter(({version:version3})=>version3===
void 0);if(open2.length>0){let reason="osv-scanner judges exact versions, and it has none";gaps.push(...open2.map(({key:key3})=>({code:"not-covered",reason,about:[
key3]})))}let asked2=exact.length===0?{packages:[],name:"osv-scanner"}:await scan(new Map([["bom.cdx.json",JSON.stringify(billOf(exact))]]),options2,signal);if(isFailure(
asked2))return unanswered(asked2,known2,gaps);let found2=byPackage(asked2.packages),missing2=exact.filter(one=>!found2.has(keyOf2(one)));for(let{key:key3}of missing2)
gaps.push({code:"advisory-source",reason:"osv-scanner gave no answer about it",about:[key3]});let packages=exact.map(one=>{let{records=[],broken=[]}=found2.get(
keyOf2(one))??{};for(let reason of broken)gaps.push({code:"advisory-source",subject:"OSV",reason,about:[one.key],namesComponents:!0});return[one.key,{package:one,
records:[],asserted:records}]}),answered=exact.length-missing2.length;return{packages:new Map(packages),gaps,coverage:[{source:asked2.name,asked:known2.length,answered}]}}}}
function unanswered({reason},asked2,gaps){let about2=asked2.map(({key:key3})=>key3),gap3={code:"advisory-source",subject:"osv-scanner",reason,about:about2,namesComponents:!0},
coverage=[{source:"osv-scanner",asked:asked2.length,answered:0}];return{packages:new Map,gaps:[...gaps,gap3],coverage}}function billOf(packages){return{bomFormat:"\
CycloneDX",specVersion:"1.5",version:1,components:packages.map(({ecosystem,name:name2,version:version3=""})=>({type:"library",name:name2,version:version3,purl:ecosystem.
purl(name2,version3)}))}}function byPackage(packages){let found2=new Map;for(let one of packages)found2.set(JSON.stringify([one.ecosystem,one.name,one.version]),
one);return found2}function keyOf2({ecosystem,name:name2,version:version3}){return JSON.stringify([ecosystem.osvName,name2,version3])}function openAdvisories(option,offline,{maxAge,now,version:version3}){let[kind,...rest]=option.split(":"),where=rest.join(":");return kind==="database"?where===
""?{reason:"--osv database:PATH needs a folder"}:{source:openDatabase(where,{maxAge,now,version:version3})}:kind==="scanner"?{source:openScanner({...where===""?
{}:{path:where},offline})}:kind!=="api"?{reason:`--osv takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}`}:where!==""&&!/^https?:\/\/[^/]/.
test(where)?{reason:"--osv api:URL needs an http(s) address"}:offline?{source:void 0}:{source:openApi({now,version:version3,...where===""?{}:{url:where}})}}var utf8=new TextDecoder("utf-8"),utf16=new TextDecoder("utf-16le");function decode(bytes){let text2=decodeAs(bytes);return{text:text2,isBinary:text2.includes("\
\0")}}function decodeAs(bytes){let[first,second]=bytes;return first===255&&second===254?utf16.decode(bytes):first===254&&second===255?utf16.decode(swapped(bytes)):
utf8.decode(bytes)}function swapped(bytes){let even=bytes.length-bytes.length%2,copy=Buffer.from(bytes);return copy.subarray(0,even).swap16(),copy}function followLink(link2,target,rest){if(link2.hops===5)return{reason:"more than 5 symbolic links, or a loop of them",cause:"limit"};if(target.length>4096)return{
reason:"a symbolic link with a target too long for a path",cause:"limit"};if(target==="")return{reason:"a symbolic link without a target"};if(target.startsWith(
"/"))return{reason:`a symbolic link out of the repository, to ${target}`};let path=link2.path.split("/").slice(0,-1),descended=!1;for(let segment of target.split(
"/"))if(!(segment===""||segment===".")){if(segment!==".."){path.push(segment),descended=!0;continue}if(descended)return{reason:`a symbolic link that goes down a\
nd up again, to ${target}`};if(path.pop()===void 0)return{reason:`a symbolic link out of the repository, to ${target}`}}return{path:[...path,...rest].join("/"),
hops:link2.hops+1}}var notRead={type:"failed",reason:"it was not read",cause:"missing"},batch=500;async function readTexts(source2,requests,signal){return(await readContents(source2,
requests,signal)).map(content=>content.type==="bytes"?notRead:content)}async function readContents(source2,requests,signal){let gone=gonePaths(source2),reading={
contents:requests.map(()=>notRead),next:requests.map(({at:at2,path,inPieces=!1,longest:longest13},index2)=>({index:index2,at:at2,inPieces,bounds:longest13===void 0?
{}:{longest:longest13},route:{path,hops:0}}))};for(;reading.next.length>0;){let round=reading.next;reading.next=[];let absent2=[];for(let start=0;start<round.length;start+=
batch){let part=round.slice(start,start+batch),blobs=await source2.read(part.map(({at:at2,route,inPieces,bounds})=>({at:at2,path:route.path,inPieces,...bounds})),
signal);part.forEach((item,index2)=>{let blob=blobs[index2]??notRead;blob.type==="absent"&&!gone.has(`${item.at} ${item.route.path}`)&&absent2.push(item),settle(
reading,item,blob)})}await throughFolders(source2,reading,absent2,signal)}return reading.contents}function settle({contents,next},item,blob,rest=[]){let{index:index2,
route}=item;switch(blob.type){case"symlink":{let followed=followLink(route,pathFromBytes(blob.bytes),rest);"path"in followed?next.push({...item,route:followed}):
contents[index2]={type:"failed",...followed};break}case"file":{contents[index2]=contentOf(blob.bytes,item.inPieces);break}case"stored":{contents[index2]={type:"\
bytes",open:blob.open};break}case"absent":case"failed":{let{reason,...rest2}=blob.type==="absent"?{reason:"which does not exist"}:blob,told=`a symbolic link to ${route.
path}: ${reason}`;contents[index2]=route.hops>0?{...rest2,type:"failed",reason:told}:blob}}}function contentOf(bytes,inPieces){let pointer=lfsPointer(bytes);if(pointer!==
void 0)return{type:"failed",reason:`its content is in Git LFS (sha256:${pointer.oid}, ${pointer.size} bytes), and only the pointer to it is here`,cause:"missing",
pointer};if(inPieces)return{type:"bytes",open:()=>spool(bytes.length,take=>Promise.resolve(take(bytes)?void 0:notRead))};let{text:text2,isBinary:isBinary2}=decode(
bytes);return isBinary2?{type:"failed",reason:"it holds NUL: it is binary",cause:"binary",searchable:text2}:{type:"text",text:text2}}async function throughFolders(source2,reading,absent2,signal){
let folders2=new Map(absent2.flatMap(({at:at2,route})=>foldersOf(route.path).map(path=>[`${at2} ${path}`,{at:at2,path}])));if(folders2.size===0)return;let blobs=await source2.
read([...folders2.values()],signal),found2=new Map([...folders2.keys()].map((key3,index2)=>[key3,blobs[index2]]));for(let item of absent2){let{path}=item.route;
for(let folder of foldersOf(path)){let blob=found2.get(`${item.at} ${folder}`);if(blob?.type!=="symlink")continue;let link2={...item,route:{...item.route,path:folder}};
settle(reading,link2,blob,path.slice(folder.length+1).split("/"));break}}}function foldersOf(path){let segments=path.split("/");return segments.slice(1).map((_,index2)=>segments.
slice(0,index2+1).join("/"))}function gonePaths({files}){let sides=["base","head"];return new Set(files.flatMap(file2=>sides.filter(side=>!file2[side]).map(side=>`${side}\
 ${file2.path}`)))}async function basePolicy(source2,extended,signal){let{commit,ref}=source2.policyTip,[content]=await readTexts(source2,[{at:"policy",path:policyPath}],signal);return content?.
type==="text"?policyOf(content.text,{path:policyPath,ref,commit},extended):content?.type==="absent"?defaults({ref,commit}):{problems:[`${policyPath} of ${ref}: ${content?.
reason??"it could not be read"}`]}}function defaults(place){return{policy:defaultPolicy(catalogue),place,warnings:[]}}async function policyOf(text2,place,read3){
let{files,extended,broken}=await readChain(text2,place.path,catalogue,read3),parsed=policyFrom(files,catalogue,"base",broken),where=place.ref===void 0?place.path:
`${place.path} of ${place.ref}`,told=problem=>{let{path}=problem.location;return formatProblem(path===place.path?where:path,problem)};if("problems"in parsed)return{
problems:parsed.problems.map(told),...broken?.passing===!0&&{passing:!0}};let{policy,warnings}=parsed,on=extended.map(({reference:{owner,repo,path,ref},commit})=>({
path:`${owner}/${repo}/${path}`,ref,...commit===void 0?{}:{commit}}));return{policy,place:{...place,...on.length>0&&{extends:on}},warnings:warnings.filter(({key:key3})=>key3===
"extends").map(told)}}async function repairs(text2,before,read3){let{extends:wanted,...alone2}=readPolicyFile(text2,policyPath,catalogue),extended=readPolicyFile(
before,policyPath,catalogue).extends;return!("problems"in(wanted!==void 0&&wanted.reference.text!==extended?.reference.text?policyFrom([alone2],catalogue):await policyOf(
text2,{path:policyPath},read3)))}function pair(before,after,key3){let waiting2=new Map;for(let entry2 of[...before].reverse())addTo(waiting2,JSON.stringify(key3(entry2)),entry2);let pairs=[],paired=new Set,
right=after.filter(entry2=>{let match3=waiting2.get(JSON.stringify(key3(entry2)))?.pop();return match3?(paired.add(match3),pairs.push([match3,entry2]),!1):!0});
return{pairs,left:before.filter(entry2=>!paired.has(entry2)),right}}var most=2e5;function pairAcross(before,after,likeness2){let[gone,fresh]=[waiting(before),waiting(after)],pairs=[],done=new Set;for(let{from,to,keys}of ranked(gone,
fresh,likeness2))for(let key3 of keys){let[left,right]=[gone.get(key3)?.get(from)??[],fresh.get(key3)?.get(to)??[]];if(left.length===0||right.length===0)continue;
let same2=pair(left,right,({component})=>[component.slot]),others2=pair(same2.left,same2.right,()=>[]);for(let found2 of[...same2.pairs,...others2.pairs]){pairs.
push(found2);for(let entry2 of found2)done.add(entry2)}gone.get(key3)?.set(from,others2.left),fresh.get(key3)?.set(to,others2.right)}let isLeft=entry2=>!done.has(
entry2);return{pairs,left:before.filter(isLeft),right:after.filter(isLeft)}}function waiting(entries2){let found2=new Map;for(let entry2 of entries2){let key3=JSON.
stringify([entry2.identity,entry2.value,entry2.isSettled]),paths=found2.get(key3)??new Map;addTo(paths,entry2.path,entry2),found2.set(key3,paths)}return found2}
function ranked(gone,fresh,likeness2){let found2=new Map,all=()=>[...found2.values()].flatMap(paths=>[...paths.values()]),left=most;for(let[key3,heads]of fresh){
let bases=[...gone.get(key3)?.keys()??[]];for(let to of heads.keys())for(let from of bases){if(left--<=0)return sorted(all(),likeness2);let origins=found2.get(to)??
new Map;found2.set(to,origins);let known2=origins.get(from);known2===void 0?origins.set(from,{from,to,keys:[key3]}):known2.keys.push(key3)}}return sorted(all(),
likeness2)}function sorted(candidates2,likeness2){return candidates2.map(candidate=>({candidate,rate:likeness2(candidate.from,candidate.to)??0,named:isSameName(
candidate)})).sort((one,other2)=>other2.rate-one.rate||other2.candidate.keys.length-one.candidate.keys.length||Number(other2.named)-Number(one.named)||compareText(
one.candidate.to,other2.candidate.to)||compareText(one.candidate.from,other2.candidate.from)).map(({candidate})=>candidate)}function isSameName({from,to}){return fileName(
from)===fileName(to)}var passes=[["unchanged",by2(({path,identity:identity2,value:value2,component})=>[path,identity2,value2,weight(component),component.slot])],["unchanged",by2(({path,
identity:identity2,value:value2,component})=>[path,identity2,value2,weight(component)])],["changed",by2(({path,identity:identity2,value:value2})=>[path,identity2,
value2])],["changed",by2(({path,identity:identity2,component})=>[path,identity2,component.slot])],["changed",by2(({path,identity:identity2})=>[path,identity2])],
["changed",by2(({path,component})=>[path,...namesake(component),component.slot])],["changed",by2(({path,component})=>[path,...namesake(component)])],["moved",(before,after,{
likeness:likeness2})=>pairAcross(before,after,likeness2)],["moved",by2(({path,identity:identity2,value:value2,isSettled})=>[fileName(path),identity2,value2,isSettled])],
["moved",by2(({identity:identity2,value:value2,isSettled})=>[identity2,value2,isSettled])]];function by2(key3){return(before,after)=>pair(before,after,key3)}var nothingKnown={
files:[],likeness:()=>{}};function compare(base,head,files=nothingKnown){let names5=new Map(files.files.flatMap(({path,renamedFrom})=>renamedFrom===void 0?[]:[[
renamedFrom,path]])),before=inOrder(base).map(component=>toEntry(component,names5)),after=inOrder(head).map(component=>toEntry(component)),changes=[],same2=[];for(let[
outcome,pass]of passes){if(before.length===0||after.length===0)break;let{pairs,left,right}=pass(before,after,files);for(let[from,to]of pairs){let pairOf={base:from.
component,head:to.component},type=outcomeOf(outcome,from,to);type==="unchanged"?same2.push(pairOf):changes.push({type,component:to.component,before:from.component})}
before=left,after=right}for(let{component}of after)changes.push({type:"added",component});for(let{component}of before)changes.push({type:"removed",component});return same2.
sort((left,right)=>compareLocations(left.head.location,right.head.location)),{changes:changes.sort((left,right)=>compareLocations(left.component.location,right.
component.location)),unchanged:{base:same2.map(pair3=>pair3.base),head:same2.map(pair3=>pair3.head)}}}function outcomeOf(outcome,from,to){let more=outcome==="ch\
anged"&&hasOnlyMore(from.component,to.component),isSame2=outcome==="unchanged"||more||from.value===to.value;return from.component.location.path!==to.component.location.
path&&from.identity===to.identity&&isSame2?"moved":more?"unchanged":outcome}function hasOnlyMore(before,after){return weight(before)===weight(after)&&kindOf(after).
hasOnlyMore?.(after,before)===!0}function toEntry(component,names5){let{path}=component.location;return{component,path:names5?.get(path)??path,identity:identity(
component),value:value(component),isSettled:kindOf(component).isSettled?.(component)??!1}}function weight({context,confidence}){return confidence==="possible"?`${context}\
?`:context}function namesake(component){return kindOf(component).namesake?.(component)??[identity(component)]}function inOrder(components){return[...components].
sort((one,other2)=>compareLocations(one.location,other2.location))}import{setImmediate}from"node:timers/promises";function turnsUntil(signal,length=20){let started=performance.now();return{isDue:()=>signal.aborted||performance.
now()-started>=length,async next(){return await setImmediate(),started=performance.now(),!signal.aborted}}}var[share,least,most2]=[.2,1e3,3e4];function closingAfter(signal,started=performance.
now()){let closing=new AbortController,close=()=>{let grace=Math.min(most2,Math.max(least,share*(performance.now()-started)));setTimeout(()=>{closing.abort()},grace).
unref()};return signal.aborted?close():signal.addEventListener("abort",close,{once:!0}),closing.signal}function sketchOf(text2){let hashes=new Set;for(let start=0;start<text2.length;){let found2=text2.indexOf(`
`,start),end=found2===-1?text2.length:found2,line=text2.slice(start,end).trim();line!==""&&hashes.add(hash(line)),start=end+1}return{lowest:Int32Array.from(hashes).
sort().slice(0,128),lines:hashes.size}}function likeness(one,other2){let[few,many]=[Math.min(one.lines,other2.lines),Math.max(one.lines,other2.lines)];if(few===
0)return 0;let{shared,seen}=sharedHashes(one,other2);if(shared===0)return 0;let ratio=shared/seen;return Math.min(few/many,ratio/(1+ratio)*(few+many)/many)}function sharedHashes(one,other2){
let a=one.lowest,b=other2.lowest,last=Math.min(endOf(one),endOf(other2)),left=0,right=0,shared=0;for(;left<a.length&&right<b.length;){let x=a[left]??0,y=b[right]??
0;if(x>last&&y>last)break;x===y&&(shared+=1),x<=y&&(left+=1),y<=x&&(right+=1)}for(;left<a.length&&(a[left]??last)<=last;)left+=1;for(;right<b.length&&(b[right]??
last)<=last;)right+=1;return{shared,seen:left+right-shared}}var highest=2147483647;function endOf({lowest,lines}){return lowest.length<lines?lowest.at(-1)??highest:
highest}function hash(text2){let value2=2166136261;for(let at2=0;at2<text2.length;at2+=1)value2=Math.imul(value2^text2.charCodeAt(at2),16777619);return value2=Math.
imul(value2^value2>>>16,2246822507),value2=Math.imul(value2^value2>>>13,3266489909),value2^value2>>>16|0}function likenessOf(texts){let base=sketches(texts.base),head=sketches(texts.head);return(from,to)=>{let[before,after]=[base(from),head(to)];return before===void 0||
after===void 0?void 0:likeness(before,after)}}function sketches(texts){let known2=new Map;return path=>{let sketch=known2.get(path),text2=texts.get(path);return sketch===
void 0&&text2!==void 0&&known2.set(path,sketch=sketchOf(text2)),sketch}}var least2=.5,mostPairs=25e4,mostOrigins=4;function withSimilarRenames(files,likeness2){let taken=new Set(files.flatMap(({renamedFrom})=>renamedFrom??[])),gone=files.
filter(({path,base,head})=>isText(base)&&head===void 0&&!taken.has(path)),added=files.filter(({base,head,renamedFrom})=>base===void 0&&isText(head)&&renamedFrom===
void 0),origins=new Map;for(let{from,to}of candidates(gone,added,likeness2).sort(byLikeness))origins.has(to)||taken.has(from)||(origins.set(to,from),taken.add(from));
return files.map(file2=>{let renamedFrom=origins.get(file2.path);return renamedFrom===void 0?file2:{...file2,renamedFrom}})}function candidates(gone,added,likeness2){
let found2=[],byName=groupBy(gone,({path})=>fileName(path)),isFew=gone.length*added.length<=mostPairs,left=mostPairs;for(let{path:to}of added){let best=[];for(let{
path:from}of isFew?gone:byName.get(fileName(to))??[]){if(left--<=0)break;let rate2=likeness2(from,to)??0,worst=best.length<mostOrigins?void 0:best.at(-1),candidate={
from,to,rate:rate2};rate2<least2||worst!==void 0&&byLikeness(worst,candidate)<=0||(worst!==void 0&&best.pop(),best.push(candidate),best.sort(byLikeness))}found2.
push(...best)}return found2}function byLikeness(one,other2){return other2.rate-one.rate||Number(isSameName2(other2))-Number(isSameName2(one))||compareText(one.to,
other2.to)||compareText(one.from,other2.from)}function isSameName2({from,to}){return fileName(from)===fileName(to)}function isText(entry2){return entry2?.type===
"file"}import{posix as posix7}from"node:path";function mergedRanges(ranges){let merged=[],sorted2=ranges.filter(({start,end})=>end>start).sort((left,right)=>left.start-right.start);for(let{start,end}of sorted2){
let last=merged.at(-1);last!==void 0&&start<=last.end?last.end=Math.max(last.end,end):merged.push({start,end})}return merged}function isWithin2(merged,offset){let low=0,
high=merged.length-1;for(;low<=high;){let middle=low+high>>1,range=merged[middle];if(range===void 0)return!1;if(offset<range.start)high=middle-1;else if(offset>=
range.end)low=middle+1;else return!0}return!1}import{posix as posix3}from"node:path";function listConstraints(files){let find=finder(files),uses=files.flatMap(({path,listUses})=>listUses.map(use=>({by:path,requirements:find(use.requirements),constraints:find(
use.constraints)}))),usesBy=groupBy(uses,({by:by3})=>by3),usesOf=new Map;for(let use of uses)for(let path of use.requirements)addTo(usesOf,path,use);let limiting=new Set(
uses.flatMap(use=>use.constraints)),within2=({requirements,constraints:own2},depth2)=>[...own2,...[...own2,...requirements].flatMap(path=>[...inside(path,depth2+
1)])],inside=onceFor((path,depth2)=>inAll((usesBy.get(path)??[]).map(use=>within2(use,depth2)))),above=onceFor((path,depth2)=>inAll((usesOf.get(path)??[]).map(use=>[
...within2(use,depth2),...above(use.by,depth2+1)])));return{isLimiting:path=>limiting.has(path),isConstraints:path=>limiting.has(path)&&!usesOf.has(path),holdingIn:path=>[
...new Set([...inside(path,0),...above(path,0)])],holdingWith:named4=>[...new Set(within2({by:"",requirements:[],constraints:find(named4)},0))]}}var deepest=8,most3=50,
none=new Set;function onceFor(find){let known2=new Map;return(path,depth2)=>{let before=known2.get(path);if(before!==void 0||depth2>deepest)return before??none;
known2.set(path,none);let found2=find(path,depth2);return known2.set(path,found2),found2}}function finder(files){let paths=new Set(files.map(({path})=>path)),byName=groupBy(
paths,path=>posix3.basename(path));return names5=>names5.slice(0,most3).flatMap(name2=>{if(!name2.startsWith("any:"))return paths.has(name2)?[name2]:[];let candidates2=byName.
get(name2.slice(4))??[];return candidates2.length===1?candidates2:[]})}function inAll(lists){let[first=new Set,...others2]=lists.map(list2=>new Set(list2));return new Set(
[...first].filter(path=>others2.every(other2=>other2.has(path))))}function constrained(files){let{holdingIn,holdingWith,isLimiting,isConstraints}=listConstraints(files),all=files.flatMap(({components})=>components).filter(component=>component.
kind==="package"),constraints=new Map;for(let component of all){let{path}=component.location;(component.constraint===!0||isLimiting(path))&&addTo(constraints,keyOf3(
component,path),component)}if(constraints.size===0)return component=>[component];let isConstraint=({constraint,location})=>constraint!==void 0||isConstraints(location.
path),limitsOf=component=>{let{location,role,scope}=component,paths=role==="installed"?holdingWith(component.constrainedBy??[]):holdingIn(location.path);return[
...new Set([...paths,...role==="installed"?[]:[location.path]])].flatMap(path=>constraints.get(keyOf3(component,path))??[]).filter(limit2=>limit2!==component&&limit2.
scope==="build"==(scope==="build"))},asked2=new Set(all.filter(component=>component.role!=="locked"&&!isConstraint(component)).flatMap(limitsOf));return component=>{
if(component.kind!=="package"||component.role==="locked")return[component];if(!isConstraint(component))return[limited(component,limitsOf(component))];if(component.
version===void 0&&component.resolved===void 0)return[];let isAsked2=[...constraints.get(keyOf3(component,component.location.path))??[]].some(one=>asked2.has(one));
return[{...component,constraint:!isAsked2}]}}function limited(component,limits7){let{ecosystem,version:version3,specifier="",resolved,source:source2}=component;
if(limits7.length===0||version3!==void 0||resolved!==void 0||source2.type!=="registry")return component;let pins=limits7.filter(limit2=>limit2.version!==void 0),
[pin]=pins;if(pin?.version===void 0){let clauses=[specifier,...limits7.map(limit2=>limit2.specifier??"")].filter(clause=>clause!=="");return{...component,specifier:clauses.
join(",")}}return pins.every(other2=>other2.version===pin.version)&&admits(ecosystem,specifier,pin.version)?{...component,resolved:{version:pin.version,by:pin.location}}:
component}function keyOf3({ecosystem,name:name2},path){return JSON.stringify([path,ecosystem,name2])}import{posix as posix4}from"node:path";function withIndexes(components,evidence){let settingOf=nearestSetting(evidence),entryOf=entriesByPlace(evidence.locked);return components.map(component=>{if(component.
kind!=="package"||!leavesItsIndex(component))return component;let entry2=entryOf(component);if(entry2!==void 0&&entry2.source.url===void 0&&!leavesItsIndex(entry2))
return component;let setting2=settingOf(component),takenFrom=setting2?.sure===!0?setting2:privateIndexOf(entry2)??setting2;return takenFrom===void 0?component:{
...component,takenFrom}})}function leavesItsIndex({ecosystem,role,source:source2,hosts:hosts2}){return source2.type!=="registry"||source2.url!==void 0||role==="\
installed"?!1:role==="requirement"||hosts2===void 0&&ecosystems.get(ecosystem)?.locksOmitIndex===!0}function nearestSetting({indexes,stands}){let byPlace=new Map;
for(let index2 of indexes)index2.forFolder!==!0||index2.use!=="default"||index2.ecosystem===void 0||index2.url===void 0||addTo(byPlace,placeKey(folderOf(index2.
location.path),index2.ecosystem,index2.scope),index2);return({ecosystem,name:name2,location})=>{if(byPlace.size===0)return;let scope=scopeOf(name2);for(let folder of foldersAbove(
posix4.dirname(location.path))){let[own2]=scope===void 0?[]:byPlace.get(placeKey(folder,ecosystem,scope))??[],index2=own2??byPlace.get(placeKey(folder,ecosystem,
void 0))?.[0];if(index2!==void 0)return publicIndex(ecosystem,index2.url)!==void 0?void 0:{index:index2.name,by:index2.location,sure:own2!==void 0&&stands(index2)}}}}
function entriesByPlace(locked){let byPlace=new Map(locked.map(entry2=>[entryKey(entry2,entry2.location),entry2]));return component=>component.resolved&&byPlace.
get(entryKey(component,component.resolved.by))}function privateIndexOf(entry2){if(!(entry2?.source.type!=="registry"||entry2.source.url===void 0)&&publicIndex(entry2.
ecosystem,entry2.source.url)===void 0)return{index:entry2.source.url,by:entry2.location,sure:!1}}function folderOf(path){let folder=posix4.dirname(path);return/^\.[^./]/.
test(posix4.basename(folder))?posix4.dirname(folder):folder}function foldersAbove(folder){let parts=folder==="."?[]:folder.split("/");return[...parts.map((_,index2)=>parts.
slice(0,parts.length-index2).join("/")),"."]}function scopeOf(name2){return/^(@[^/]+)\//.exec(name2)?.[1]}function placeKey(folder,ecosystem,scope){return JSON.
stringify([folder,ecosystem,scope??null])}function entryKey({ecosystem,name:name2},{path,startLine,startColumn}){return JSON.stringify([ecosystem,name2,path,startLine,
startColumn])}var testFolders=new Set(["test","tests","__tests__","testing","testdata","spec","specs","fixtures","e2e"]),docsFolders=new Set(["doc","docs","documentation"]),pipelineFolders=new Set(
[".github",".gitlab",".circleci",".buildkite",".azure-pipelines",".ci","ci"]);function contextOf(path,otherwise="code"){let segments=path.toLowerCase().split("/"),
name2=segments.pop()??"";return segments.some(segment=>testFolders.has(segment))||/^(test_.*|.*_test|conftest)\.py$/.test(name2)||/\.(test|spec)\.[cm]?[jt]sx?$/.
test(name2)?"test":segments.some(segment=>docsFolders.has(segment))||/\.(md|mdx|rst)$/.test(name2)?"docs":segments.some(segment=>pipelineFolders.has(segment))?"\
ci":otherwise}function inProduction(files){let byPath=groupBy(files,({path})=>path),reached=new Set(files.filter(({path})=>isForProduction(path)).map(({path})=>path));for(let path of reached){
let uses=(byPath.get(path)??[]).flatMap(({listUses})=>listUses);for(let{inList,requirements}of uses)if(inList)for(let included of requirements)reached.add(included)}
return component=>!reached.has(component.location.path)||!isAside(component.context)||component.context==="comment"?component:component.kind!=="package"||component.
scope!=="development"?{...component,context:"code"}:{...component,context:"code",scope:"runtime"}}function isForProduction(path){return contextOf(path)==="code"&&
!saysDevelopment(path)}function bringers(component,locks){if(!namesProgram(component))return[];let{ecosystem,name:name2}=component,said=locks.flatMap(lock=>lock.bringing(component));return said.
length>0?said:(ecosystems.get(ecosystem)?.bringing?.(name2)??[]).flatMap(each=>locks.flatMap(lock=>lock.entriesOf({...component,name:each})))}function namesProgram({
installedIn,program}){return installedIn!==void 0&&program===!0}function asBringer(component,{name:name2}){if(name2===component.name)return component;let purl=ecosystems.
get(component.ecosystem)?.purl(name2);return{...component,name:name2,confidence:"certain",...purl!==void 0&&{purl}}}import{posix as posix5}from"node:path";function governing(locks){let byFolder=new Map,byManifest=new Map;for(let lock of locks){let indexed=index(lock);for(let ecosystem of new Set(lock.packages.map(
one=>one.ecosystem))){lock.manifests.length===0&&addTo(byFolder,JSON.stringify([ecosystem,posix5.dirname(lock.path)]),indexed);for(let manifest2 of lock.manifests)
addTo(byManifest,JSON.stringify([ecosystem,manifest2]),indexed)}}let search=component=>{let{ecosystem,role,location,installedIn,scope}=component;if(role==="inst\
alled")return installedIn===void 0?[]:nearest2(ecosystem,installedIn,()=>!0);let named4=byManifest.get(JSON.stringify([ecosystem,location.path])),isItsLock=({path})=>{
let manifest2=lockOf(path,location.path);return manifest2!==void 0&&!(scope==="build"&&manifest2.withoutBuild===!0)};return named4??nearest2(ecosystem,posix5.dirname(
location.path),isItsLock)},nearest2=(ecosystem,own2,isMeant)=>{for(let folder=own2;;folder=posix5.dirname(folder)){let found2=byFolder.get(JSON.stringify([ecosystem,
folder]))?.filter(isMeant)??[];if(found2.length>0)return folder===own2?found2:found2.filter(lock=>isMember(lock,own2));if(folder==="."||folder==="/")return[]}},
known2=new Map;return component=>{let{ecosystem,role,location,installedIn,scope}=component;if(role==="locked")return[];let key3=JSON.stringify([ecosystem,role,location.
path,installedIn,scope==="build"]),found2=known2.get(key3)??search(component);return known2.set(key3,found2),found2}}function isMember({governs},folder){return governs===
"below"||governs.includes(folder)}function index(lock){let byName=groupBy(lock.packages,nameKey2),byProgram=new Map;for(let one of lock.packages)for(let name2 of one.
programs??[])addTo(byProgram,nameKey2({...one,name:name2}),one);return{...lock,entriesOf:component=>byName.get(nameKey2(component))??[],bringing:component=>byProgram.
get(nameKey2(component))??[]}}function nameKey2({ecosystem,name:name2}){return JSON.stringify([ecosystem,name2])}function resolver(all,locks){let governed=governing(locks),overriding=overridesOf(all,governed);return component=>{if(component.kind!=="package"||component.source.
type!=="registry")return component;let locks2=governed(component),programs3=bringers(component,locks2),entries2=programs3.length>0?programs3:locks2.flatMap(lock=>lock.
entriesOf(component)),locked=entries2.length===0?void 0:only(component,entries2,overriding(component));return locked?.version===void 0?component:{...asBringer(component,
locked),resolved:{version:locked.version,by:locked.location}}}}function overridesOf(all,governed){let byLock=new Map;for(let component of all)if(!(component.kind!==
"package"||component.override===void 0)&&!(component.override.of!==void 0||component.override.asked!==void 0))for(let lock of governed(component).filter(({path})=>readsOverride(
path,component))){let byName=byLock.get(lock)??new Map;byLock.set(lock,byName),addTo(byName,component.name,component)}return component=>governed(component).flatMap(
lock=>byLock.get(lock)?.get(component.name)??[])}var mostVersions=100;function only(component,entries2,overrides){let byVersion=groupBy(entries2,({version:version3})=>version3);
if(byVersion.size>mostVersions&&component.version===void 0)return;let tests=[component,...component.version===void 0?overrides:[]].map(admission),fitting=[...byVersion].
flatMap(([version3,stating])=>version3!==void 0&&tests.some(test=>test(version3))?[stating]:[]);return fitting.length<2?fitting[0]?.[0]:highest2(fitting.flatMap(
stating=>stating.filter(({direct})=>direct===!0).slice(0,1)))}function highest2(entries2){let[first,...others2]=entries2;if(first===void 0||others2.length===0)return first;
let compare2=ecosystems.get(first.ecosystem)?.compare;if(compare2!==void 0)return others2.reduce((top,one)=>(compare2(one.version??"",top.version??"")??0)>0?one:
top,first)}function admission({ecosystem,version:exact,specifier}){return exact!==void 0?version3=>version3===exact:specifier===void 0?()=>!0:ecosystems.get(ecosystem)?.
admitted?.(specifier)===void 0?()=>!0:admittedBy(ecosystem,specifier)}import{setImmediate as setImmediate2}from"node:timers/promises";function merge(components,path,otherwise){let byValue=new Map,context=contextOf(path,otherwise);for(let extracted of components){let component=merging(extracted,
context),key3=`${identity(component)}
${value(component)}`,first=byValue.get(key3);first===void 0?byValue.set(key3,component):(isAside2(first)===isAside2(component)?countsMore(component,first):isAside2(
first))?(absorb(component,first),byValue.set(key3,component)):absorb(first,component)}return[...byValue.values()]}function merging(extracted,context){let evidence={
name:extracted.location,...extracted.evidence};if(extracted.kind!=="package")return{context,...extracted,evidence,alsoAt:[]};let{alsoEntries,...rest}=extracted;
return{context,...rest,evidence,alsoAt:[],...alsoEntries!==void 0&&{alsoEntries:[...alsoEntries]}}}function absorb(kept2,other2){other2.slot===void 0?delete kept2.
slot:kept2.slot!==void 0&&leads(other2.slot,kept2.slot)&&(kept2.slot=other2.slot),isSamePlace(kept2.location,other2.location)||kept2.alsoAt.push(other2.location);
for(let place of other2.alsoAt)kept2.alsoAt.push(place);if(other2.kind!=="package"||other2.entry===void 0)return;let{entry:id,dependsOn=[],direct,alsoEntries=[]}=other2;
kept2.alsoEntries??=[],kept2.alsoEntries.push({id,dependsOn,...direct!==void 0&&{direct}});for(let entry2 of alsoEntries)kept2.alsoEntries.push(entry2)}function isSamePlace(one,other2){
return one.startLine!==void 0&&one.startLine===other2.startLine&&one.startColumn===other2.startColumn}function leads(one,other2){return one.length<other2.length||
one.length===other2.length&&one<other2}function countsMore(one,other2){if(one.kind!=="package"||other2.kind!=="package")return!1;let weight2=({scope,direct})=>+(scope===
"runtime")*2+ +(direct===!0);return weight2(one)>weight2(other2)}function isAside2({confidence,context}){return confidence==="possible"||context==="comment"||context===
"docs"}var isOfFile=new Set(["parse-error","limit-exceeded"]);function saysNothing({components,gaps,embedded=[],wants=[],understood=[]},path){return components.length+
embedded.length+wants.length+understood.length===0&&gaps.some(({code,subject})=>isOfFile.has(code)&&subject===path)}function inSlot(component,slot){return slot===void 0?component:{...component,slot:component.slot===void 0?slot:`${slot}/${component.slot}`}}var maxEmbedding=3,mostEmbedded=5e3,surroundingsOfText=100,mostComponents=2e4;async function runText(registered,within2,found2,input){let by3=`extractors/${registered.
id}`,isFile=within2.depth===0&&input.isWritten!==!0;try{let extractor=await registered.load(),{maxLength=2e6}=extractor;if(within2.depth===0&&extractor.context!==
void 0&&(found2.context=extractor.context),extractor.mayMatter?.(input.content,input.path)===!1)return;if(input.content.length>maxLength){let reason=`its ${input.
content.length} characters are more than the ${maxLength} that are read`;found2.gaps.push({code:"limit-exceeded",by:by3,subject:input.path,reason,location:input.
locate(0,0)}),isFile&&(found2.isLost=!0);return}let extraction=extractor.extract(input);isFile&&(found2.isLost=saysNothing(extraction,input.path));let{components,
gaps,wants=[],wantsAs=[],names:names5=[],listUses=[],embedded=[]}=extraction;for(let component of components)found2.components.push(inSlot(component,within2.slot));
for(let gap3 of gaps)found2.gaps.push({...gap3,by:by3});for(let path of wants)found2.wants.push(path);for(let{path,format,otherwise}of wantsAs)found2.wants.push(
path),otherwise!==void 0&&found2.absences.push({path,gap:{...otherwise,by:by3}}),found2.readers.set(path,formatReaders[format]);for(let name2 of names5)found2.names.
push(name2);for(let use of listUses)found2.listUses.push(use);for(let{start,end}of extraction.understood??[])found2.understood.push(input.locate(start,end));extraction.
governs!==void 0&&(found2.governs=extraction.governs),extraction.manifests!==void 0&&(found2.manifests=extraction.manifests),addFiles(extraction,within2,found2);
for(let part of embedded){if(isBeyond(part,found2,input))break;await runEmbedded(part,within2,found2,input)}}catch(error){let reason=`the extractor failed: ${messageOf(
error)}`;found2.gaps.push({code:"internal",by:by3,subject:input.path,reason,location:input.locate(0,0)})}}function addFiles({writtenFiles=[],lists=[]},{slot,map},found2){
for(let file2 of writtenFiles)found2.written.push({file:file2,slot,map});for(let list2 of lists)found2.lists.push(list2)}function isBeyond(part,found2,input){let{
environment:environment2,settings:settings3=[]}=part;if(found2.embedded+=1+((environment2?.size??0)+settings3.length)/surroundingsOfText,found2.embedded<=mostEmbedded&&
found2.components.length<=mostComponents)return!1;if(found2.isBeyond)return!0;found2.isBeyond=!0;let reason="it holds too many scripts, or they install too much\
, and was not read from here on",location=textOf2(part,input).locate(0,0);return found2.gaps.push({code:"limit-exceeded",by:"extractors",subject:input.path,reason,
location}),!0}async function runEmbedded(part,outer,found2,input){let slot=[outer.slot,part.slot].filter(name2=>name2!==void 0).join("/")||void 0,within2={depth:outer.
depth+1,slot,map:offset=>outer.map(part.map(offset))},text2=textOf2(part,input);if(within2.depth>maxEmbedding){let reason=`it is embedded more than ${maxEmbedding}\
 languages deep`,location=text2.locate(0,0);found2.gaps.push({code:"limit-exceeded",by:"extractors",subject:input.path,reason,location});return}for(let registered of extractors)
registered.reads!=="text"||!registered.languages.includes(part.language)||await runText(registered,within2,found2,text2)}function textOf2({text:text2,map,settings:settings3,
environment:environment2},outer,path=outer.path){let range=(start,end)=>{let from=map(start);return[from,end>start?Math.max(map(end-1)+1,from):from]};return{path,
content:text2,neighbours:outer.neighbours,...settings3!==void 0&&{settings:settings3},...environment2!==void 0&&{environment:environment2},locate:(start,end)=>outer.
locate(...range(start,end)),written:(start,end)=>outer.written(...range(start,end))}}function rangesKept(locate){let ranges=new WeakMap;return{locate(start,end){let location=locate(start,end);return ranges.set(location,{start,end}),location},rangeOf:location=>ranges.
get(location)}}function rangesUnderstood({components,gaps,understood},{rangeOf:rangeOf2}){let ranges=[],add=location=>{let range=location&&rangeOf2(location);range!==
void 0&&ranges.push(range)};for(let component of components)for(let place of placesOf(component))add(place);for(let{location}of gaps)add(location);for(let location of understood)
add(location);return mergedRanges(ranges)}function placesOf(component){let{location,evidence:{argument,flag:flag2}={}}=component;return[location,argument,flag2,
component.kind==="package"?component.source.optionsAt:void 0]}import{posix as posix6}from"node:path";var pointsAtRequirements=pathTest(extractors.flatMap(extractor=>extractor.pointsAtRequirements)),interpreters=new Map(extractors.flatMap(({id,interpreters:interpreters3})=>interpreters3.
map(program=>[program,id]))),longestLine=200;function scriptReader(text2=""){let[line=""]=/^#![^\n]*/.exec(text2.slice(0,longestLine))??[];return(line.replaceAll(
/\S*\//g,"").match(/(?<!\w)[a-z]+(?=[\d.]*\b)/g)??[]).flatMap(program=>interpreters.get(program)??[])[0]}var maxText=4e6;function writtenTexts(parts,outer){let open2=new Map,all=[],beyond2=[],room=maxText;for(let part of parts){let{path,appends,content}=part.file;if(content===
void 0)continue;if(room-=content.text.length,room<0){beyond2.push(part);continue}let before=appends?open2.get(path):void 0,pieces=before??[];pieces.push(part),before===
void 0&&(open2.set(path,pieces),all.push(pieces))}return{texts:all.flatMap(pieces=>joined(pieces,outer)),beyond:beyond2}}function joined(pieces,outer){let[first]=pieces;
if(first===void 0)return[];let texts=pieces.map(({file:file2})=>file2.content?.text??""),starts3=[],length=0;for(let text2 of texts)starts3.push(length),length+=
text2.length;let map=offset=>{let index2=Math.max(starts3.findLastIndex(start=>start<=offset),0),part=pieces[index2];return part?.map(part.file.content?.map(offset-
(starts3[index2]??0))??0)??0},{path:name2}=first.file,isBeside=!/^[/~$]/.test(name2),path=posix6.join(posix6.dirname(outer),name2.replace(/^[~/]+|^\$\{?\w+\}?\/+/,
"").replaceAll("../",""));return[{name:name2,path,isBeside,slot:first.slot,text:texts.join(""),map}]}function readersOfWritten({name:name2,path,text:text2},lists){
let formats2=lists.filter(list2=>isSame(list2.path,name2)).map(list2=>formatReaders[list2.format]),known2=[...extractorsFor(path),...formats2.flatMap(id=>extractorOf(
id))],readers2=known2.length===0?extractorOf(scriptReader(text2)):known2;return[...new Set(readers2)].flatMap(reader=>isExternal(reader)||readsBytes(reader)?[]:
[reader])}function unreadGap(parts,path,locate){let first=parts.find(({file:file2})=>file2.content!==void 0);if(first===void 0)return[];let at2=first.map(first.
file.content?.map(0)??0);return[{code:"limit-exceeded",by:"extractors",subject:path,reason:"its commands write more text to files, or in more steps, than is rea\
d",location:locate(at2,at2)}]}function copiedFiles(parts,lists,outer){return parts.flatMap(({file:{path,copies:copies2=[]}})=>{if(copies2.length===0)return[];let format=lists.
find(list2=>isSame(list2.path,path))?.format??formatOf(path);return format===void 0?[]:copies2.flatMap(copy=>placesOf2(outer,copy)).map(place=>({path:place,format}))})}
function downloadGaps(written,lists,locate){return written.flatMap(({file:{path,url,place},map})=>{let format=url===void 0||place===void 0?void 0:formatOf(path);
if(format===void 0||url===void 0||place===void 0)return[];if(lists.some(list2=>isSame(list2.path,path)))return[];let location=locate(map(place.start),Math.max(map(
place.end-1)+1,map(place.start)));return[{...downloadedFile(url,path,location),by:`extractors/${formatReaders[format]}`}]})}var formats=Object.entries(formatReaders);
function formatOf(path){let readers2=extractorsFor(posix6.normalize(path.replace(/^[~/]+|^\$\{?\w+\}?\/+/,""))),known2=formats.find(([,id])=>readers2.some(reader=>reader.
id===id))?.[0];return isFormat(known2)?known2:void 0}function isFormat(name2){return name2!==void 0&&Object.hasOwn(formatReaders,name2)}function placesOf2(outer,file2){
let plain3=file2.replace(/^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?|\$\(pwd\))\//,""),beside=besideScript(outer,plain3);return beside===void 0?inContext(
outer,plain3):[beside]}function listGaps(lists,written){return lists.flatMap(({path,format,location})=>{let writers=written.filter(({file:file2})=>isSame(file2.
path,path)),url=isUrl(path)?path:writers.find(({file:file2})=>file2.url!==void 0)?.file.url;return url===void 0||writers.some(({file:file2})=>file2.content!==void 0)?
[]:[{...downloadedList(url,location),by:`extractors/${formatReaders[format]}`}]})}function listsFromElsewhere(lists,written){return lists.flatMap(({path,format,
location})=>{let name2=posix6.basename(path);return isUrl(path)||!isPlainName.test(name2)||written.some(({file:file2})=>isSame(file2.path,path))?[]:[{name:name2,
gap:{...absentList(path,location),by:`extractors/${formatReaders[format]}`}}]})}var isPlainName=/^[\w.+@-]+\.[\w-]+$/;function isSame(one,other2){return posix6.
basename(one)===posix6.basename(other2)}function isUrl(path){return/^(?:https?|ftps?):\/\//i.test(path)}var maxWriting=3,wantsNothing={wants:[],readers:new Map,absences:[],namedAbsences:[],names:[],governs:[],manifests:[],listUses:[],understood:[],isLost:!1};async function runFile(registered,input){
let{path,side,texts}=input,content=texts.get(path)??"",spanOf2=lineIndex(content),found2={components:[],gaps:[],wants:[],readers:new Map,absences:[],names:[],governs:[],
written:[],lists:[],manifests:[],listUses:[],understood:[],isLost:!1,embedded:0,isBeyond:!1},kept2=rangesKept((start,end)=>({path,side,...spanOf2(start,end)})),
whole={path,content,neighbours:new Map(input.neighbours.map(neighbour=>[neighbour,texts.get(neighbour)??""])),locate:kept2.locate,written:(start,end)=>content.slice(
start,end)};await runText(registered,{depth:0,slot:void 0,map:offset=>offset},found2,whole);let namedAbsences=await runWritten(found2,whole),components=merge(found2.
components,path,found2.context),{gaps,readers:readers2,absences,names:names5,governs,manifests:manifests2,listUses}=found2,wants=[...new Set(found2.wants)],understood=registered.
lock&&gaps.length===0?[{start:0,end:content.length}]:rangesUnderstood(found2,kept2),isLost=found2.isLost&&components.length===0;return{components,gaps,wants,readers:readers2,
absences,namedAbsences,names:names5,governs,manifests:manifests2,listUses,understood,isLost}}async function runWritten(found2,whole){let all=[],unread=[];for(let round=0;round<
maxWriting&&found2.written.length>0;round++){let parts=found2.written.splice(0);all.push(...parts);let{texts,beyond:beyond2}=writtenTexts(parts,whole.path);unread.
push(...beyond2);for(let written of texts){let before=found2.wants.length,within2={depth:0,slot:written.slot,map:written.map};for(let registered of readersOfWritten(
written,found2.lists))await runText(registered,within2,found2,{...textOf2(written,whole,written.path),isWritten:!0});written.isBeside||found2.wants.splice(before)}}
unread.push(...found2.written);for(let gap3 of unreadGap(unread,whole.path,whole.locate))found2.gaps.push(gap3);for(let gap3 of listGaps(found2.lists,all))found2.
gaps.push(gap3);for(let gap3 of downloadGaps(all,found2.lists,whole.locate))found2.gaps.push(gap3);for(let{path,format}of copiedFiles(all,found2.lists,whole.path))
path!==whole.path&&(found2.wants.push(path),found2.readers.set(path,formatReaders[format]));return listsFromElsewhere(found2.lists,all)}async function runBytes(readers2,file2,signal){let opened2=await file2.open(signal);if(isFailure(opened2)){let{path,side}=file2,gap3={code:unavailableCode(opened2),
by:"changes",subject:path,reason:opened2.reason,location:{path,side}};return readers2.map((_,index2)=>({...wantsNothing,components:[],gaps:index2===0?[gap3]:[]}))}
try{let results=[];for(let reader of readers2)results.push(await runOne(reader,file2,opened2));return results}finally{await opened2.close()}}async function runOne(registered,{
path,side},{bytes}){let by3=`extractors/${registered.id}`,locate=within2=>({path,side,...within2===void 0?{}:{within:within2}});try{let extractor=await registered.
load(),{components,gaps}=await extractor.extract({path,bytes,locate});return{...wantsNothing,components:merge(components,path),gaps:gaps.map(gap3=>({...gap3,by:by3}))}}catch(error){
let reason=`the extractor failed: ${messageOf(error)}`,gap3={code:"internal",by:by3,subject:path,reason,location:locate()};return{...wantsNothing,components:[],
gaps:[gap3]}}}async function runExternal(reader,files,signal){let answer2=await ask3(reader,files.map(inputOf),signal);return files.map(({path,side,texts},index2)=>{let found2=isFailure(
answer2)?void 0:answer2.found[index2],{components=[],governs=[],manifests:manifests2=[]}=found2??{},reason=isFailure(answer2)?answer2.reason:"the reader failed:\
 it gave no answer about the file",failure={code:"internal",subject:path,reason,location:{path,side}},gaps=(found2?.gaps??[failure]).map(gap3=>({...gap3,by:reader.
id})),text2=found2===void 0||gaps.length>0?"":texts.get(path)??"",understood=reader.lock?[{start:0,end:text2.length}]:[];return{...wantsNothing,components:merge(
components,path),gaps,governs,manifests:manifests2,understood}})}async function ask3(reader,inputs,signal){try{return{found:await reader.read(inputs,signal)}}catch(error){
return{reason:`the reader failed: ${messageOf(error)}`}}}function inputOf({path,side,texts}){let content=texts.get(path)??"",spanOf2=lineIndex(content);return{path,
content,neighbours:new Map,locate:(start,end)=>({path,side,...spanOf2(start,end)}),written:(start,end)=>content.slice(start,end)}}var maxRounds=3;function newSide(side){return{side,contents:new Map,stored:new Map,done:new Map}}function withContents(state,more){return{...state,contents:new Map(
[...state.contents,...more])}}function withStored(state,more){return{...state,stored:new Map([...state.stored,...more])}}function startPass(state,paths,readersOf,named4=new Map){
let from=new Set(paths);return{tasks:[...from].flatMap(path=>tasksOf(state,path,readersOf,named4.get(path))),round:0,reached:new Set,paths:from,late:[]}}function isOpen({
tasks,round}){return tasks.length>0&&round<maxRounds}async function runRound(state,pass,signal){let done=new Map(state.done),reached=new Set(pass.reached),late=[
...pass.late],outside2=[];for(let task of pass.tasks){let before=done.get(taskKey(task)),neighbours=availableTo(before,state);if(before?.neighbours===neighbours.
length){reached.add(taskKey(task));continue}if(await setImmediate2(),signal.aborted){late.push(taskGap(task,state.side,"deadline","the review ran out of time be\
fore it was read"));continue}reached.add(taskKey(task));let{reader,path}=task;if(isExternal(reader))outside2.push(task);else if(readsBytes(reader))for(let one of await runStored(
state,pass.tasks,path,signal))done.set(taskKey(one.task),one);else{let result2=await runFile(reader,inputOf2(state,path,neighbours));done.set(taskKey(task),{task,
result:result2,neighbours:neighbours.length})}}for(let one of await runOutside(state,outside2,signal))done.set(taskKey(one.task),one);let paths=new Set(pass.paths);
for(let key3 of reached)for(let path of done.get(key3)?.result.wants??[])paths.add(path);return{state:{...state,done},pass:{...pass,reached,paths,late}}}async function runStored(state,tasks,path,signal){
let content=state.stored.get(path);if(content?.type!=="bytes")return[];let readers2=tasks.flatMap(({reader,path:other2})=>other2===path&&readsBytes(reader)?[reader]:
[]);return(await runBytes(readers2,{path,side:state.side,open:content.open},signal)).flatMap((result2,index2)=>doneOf(readers2[index2],path,result2))}async function runOutside(state,tasks,signal){
let done=[];for(let reader of new Set(tasks.map(task=>task.reader))){if(!isExternal(reader))continue;let paths=tasks.flatMap(task=>task.reader===reader?[task.path]:
[]),inputs=paths.map(path=>inputOf2(state,path,[])),results=await runExternal(reader,inputs,signal);done.push(...results.flatMap((result2,index2)=>doneOf(reader,
paths[index2],result2)))}return done}function doneOf(reader,path,result2){return reader===void 0||path===void 0?[]:[{task:{reader,path},result:result2,neighbours:0}]}
function nextRound(state,pass,readersOf){let next=new Map;for(let key3 of pass.reached){let done=state.done.get(key3);if(done===void 0)continue;let{task,result:result2,
neighbours}=done;availableTo(done,state).length>neighbours&&next.set(key3,task);for(let path of result2.wants){let tasks=tasksOf(state,path,readersOf,result2.readers.
get(path));for(let one of tasks)pass.reached.has(taskKey(one))||next.set(taskKey(one),one)}}return{...pass,tasks:[...next.values()],round:pass.round+1}}function componentsOf({
done},{reached}){return[...reached].flatMap(key3=>done.get(key3)?.result.components??[])}function taskKey({reader,path}){return`${reader.id}
${path}`}function taskGap({reader,path},side,code,reason){return{code,by:nameOf(reader),subject:path,reason,location:{path,side}}}function tasksOf(state,path,readersOf,id){
return[...readersOf(path),...extractorOf(id)].filter(reader=>readsBytes(reader)?state.stored.get(path)?.type==="bytes":textAt(state,path)!==void 0).map(reader=>({
reader,path}))}function availableTo(done,state){return done?.result.wants.filter(path=>textAt(state,path)!==void 0)??[]}function inputOf2(state,path,neighbours){
let texts=new Map([path,...neighbours].map(each=>[each,textAt(state,each)??""]));return{path,side:state.side,texts,neighbours}}function textAt({contents},path){
let content=contents.get(path);return content?.type==="text"?content.text:void 0}function resultOf(state,pass,changed,settings3={indexes:[],stands:()=>!0}){let all=doneBy(state,pass),inside=all.filter(({task})=>changed.has(task.path)),beside=all.
filter(({task})=>!changed.has(task.path)),of=some=>some.flatMap(({result:result2})=>result2.components),locks=all.filter(({task})=>task.reader.lock).map(lockOf2),
resolve=resolver(of(all),locks),listed4=all.map(({task:{path},result:{components,listUses}})=>({path,components:components.map(resolve),listUses})),limit2=constrained(
listed4),raise=inProduction(listed4),evidence={...settings3,locked:locks.flatMap(({packages})=>packages)},deep=pass.tasks.filter(task=>!pass.reached.has(taskKey(
task))).map(task=>taskGap(task,state.side,"limit-exceeded",`it is included more than ${maxRounds} files deep`));return{components:withIndexes(of(inside).map(resolve).
flatMap(limit2).map(raise),evidence),context:withIndexes(of(beside).map(resolve).flatMap(limit2).map(raise),evidence),gaps:[...toldOnce(inside.flatMap(({result:result2})=>[
...result2.gaps,...absent(state,result2)])),...pass.late,...deep],understood:understoodOf(inside),namedAbsences:inside.flatMap(({result:result2})=>result2.namedAbsences),
filesRead:[...pass.paths].filter(path=>state.contents.get(path)?.type==="text"||state.stored.get(path)?.type==="bytes").length}}function toldOnce(gaps){return[...groupBy(
gaps,({code,subject,reason,location})=>JSON.stringify([code,subject,reason,location])).values()].flatMap(([first])=>first??[])}function understoodOf(files){let byPath=groupBy(
files,({task})=>task.path);return new Map([...byPath].map(([path,readings])=>[path,mergedRanges(readings.flatMap(({result:result2})=>result2.understood))]))}function extractedPaths({
state,pass}){return new Set(doneBy(state,pass).map(({task})=>task.path))}function pointedAtBy(state,pass){let all=doneBy(state,pass),unnamed=[...all.map(({task})=>task),
...pass.tasks].filter(({path,reader})=>!isExternal(reader)&&!extractorsFor(path).includes(reader)).map(({path,reader})=>[path,reader.id]),failed=all.flatMap(({result:result2})=>[
...result2.readers]).filter(([path,id])=>state.contents.get(path)?.type==="failed"&&!extractorsFor(path).some(one=>one.id===id)),failures2=all.flatMap(({result:result2})=>result2.
gaps).filter(({code})=>code==="internal");return{paths:new Map([...unnamed,...failed]),asFormats:new Map([...groupBy(all,({task})=>task.path)].map(([path,readings])=>[
path,readings.flatMap(({result:result2})=>[...result2.readers.keys()])])),names:new Set(all.flatMap(({result:result2})=>result2.names)),gaps:[...failures2,...pass.
late]}}function doneBy({done},{reached}){return[...reached].flatMap(key3=>done.get(key3)??[])}function absent({contents},{absences}){return absences.flatMap(({path,
gap:gap3})=>contents.get(path)?.type==="absent"?[gap3]:[])}function lockOf2({task:{path},result:{components,governs,manifests:manifests2}}){let packages=components.
filter(component=>component.kind==="package"),member=folder=>posix7.join(posix7.dirname(path),folder).replace(/\/$/,"");return{path,packages,governs:governs==="\
below"?governs:governs.map(member),manifests:manifests2.map(member)}}import{posix as posix8}from"node:path";var unknown2="whether the repository has a file of that name is not known, nor what the command installs";async function absencesOf(source2,absences,signal){if(absences.
length===0)return[];let listing=await source2.list(signal),{entries:entries2,whole}=isFailure(listing)?{entries:[],whole:!1}:listing,names5=new Set(entries2.map(
({path})=>posix8.basename(path))),modules2=entries2.flatMap(({path,type})=>type==="submodule"?[`${path}/`]:[]),isKnown=list2=>whole&&!modules2.some(module=>list2.
includes(module));return absences.filter(({name:name2})=>!names5.has(name2)).map(({gap:gap3})=>isKnown(gap3.subject)?gap3:{...gap3,reason:unknown2,atMost:"note"})}import{posix as posix15}from"node:path";function changesGap(code,subject,reason){return{code,by:"changes",subject,reason}}function failedReads(side,contents,paths){return[...paths].flatMap(path=>{let content=contents.
get(path);return content?.type!=="failed"?[]:[{...changesGap(unavailableCode(content),path,content.reason),location:{path,side}}]})}function missingReads(side,contents,paths){
let missing2=[...contents].filter(([,content])=>isMissing(content));return failedReads(side,new Map(missing2),paths)}function isMissing(content){return content?.
type==="failed"&&content.cause==="missing"&&content.pointer===void 0}function isPointer(content){return content?.type==="failed"&&content.pointer!==void 0}function pointersBefore(contents,paths){
return failedReads("base",contents,paths).map(gap3=>({...gap3,code:"unresolved-reference",reason:`${gap3.reason}; all that the head side holds there counts as n\
ew`}))}var failures=new Set(["content-missing","deadline","internal"]);function isOfDeleted({code,location},deleted){return location===void 0||failures.has(code)||
!deleted.has(location.path)?!1:location.path!==policyPath&&!location.path.startsWith(".github/")}function submoduleGaps(files){return files.flatMap(({path,head,
base})=>{if(head?.type!=="submodule"||head.id===base?.id)return[];let reason=`the submodule ${base===void 0?`is new, at ${head.id.slice(0,12)}`:`moved from ${base.
id.slice(0,12)} to ${head.id.slice(0,12)}`}; its content is not in this repository`;return[{...changesGap("submodule",path,reason),location:{path,side:"head"}}]})}
function newGaps(base,head){let key3=({code,by:by3,subject,reason,location})=>JSON.stringify([code,by3,subject,reason,location?.path]),before=new Set(base.filter(
isOfPart).map(key3)),now=head.filter(gap3=>!before.has(key3(gap3))),said=new Set(now.map(key3));return[...now,...base.filter(gap3=>!isOfPart(gap3)&&!said.has(key3(
gap3)))]}var partCodes=new Set(["unresolved-reference","parse-error","limit-exceeded","not-covered","outside-repository"]);function isOfPart({code,subject,location}){
return partCodes.has(code)&&location!==void 0&&subject!==location.path}async function readPaths(source2,side,paths,signal){let contents=await readTexts(source2,paths.map(path=>({at:side,path})),signal);return new Map(paths.map((path,index2)=>[
path,contents[index2]??{type:"absent"}]))}async function withFiles(source2,state,{texts,stored},signal){let{side,contents}=state,missing2=[...new Set(texts)].filter(
path=>!contents.has(path)),more=missing2.length===0?state:withContents(state,await readPaths(source2,side,missing2,signal)),closed=[...new Set(stored)].filter(path=>!state.
stored.has(path));if(closed.length===0)return more;let requests=closed.map(path=>({at:side,path,inPieces:!0})),found2=await readContents(source2,requests,signal);
return withStored(more,closed.map((path,index2)=>[path,found2[index2]??{type:"absent"}]))}async function extractFrom(source2,from,{paths,readersOf,named:named4},signal){
let state=from,pass=startPass(state,paths,readersOf,named4);for(;isOpen(pass);){let ran=await runRound(state,pass,signal),asked2=[...ran.pass.paths].filter(path=>!pass.
paths.has(path)),stored=asked2.filter(path=>readersOf(path).some(readsBytes));state=await withFiles(source2,ran.state,{texts:asked2,stored},signal),pass=nextRound(
state,ran.pass,readersOf)}return{state,pass}}var link={type:"symlink",id:""};function asLink(path){return{path,base:link,head:link}}async function changedLinks(source2,{entries:entries2},isRead,pointedAt,signal){
let known2=new Set([...source2.files,...entries2].map(({path})=>path)),changed=new Set(source2.files.map(({path})=>path)),links=entries2.filter(({path,type})=>type===
"symlink"&&!changed.has(path)).map(({path})=>path),behind2=[...pointedAt].filter(path=>!known2.has(path)),paths=[...links,...behind2].filter(isRead);if(paths.length===
0)return{files:[],base:new Map,head:new Map};let base=await readPaths(source2,"base",paths,signal),head=await readPaths(source2,"head",paths,signal),differs=paths.
filter(path=>{let[before,after]=[base.get(path),head.get(path)];return isMissing(before)||isMissing(after)||JSON.stringify(before)!==JSON.stringify(after)}),of=contents=>new Map(
[...contents].filter(([path])=>differs.includes(path)));return{files:differs.map(asLink),base:of(base),head:of(head)}}import{posix as posix9}from"node:path";var most4=200,notText=new Set(".png .jpg .jpeg .gif .webp .ico .pdf .mp3 .mp4 .wav .woff .woff2 .ttf .zip .gz .whl .so .pt .onnx .safetensors .gguf".split(" "));
async function anyCanBeList(source2,files,known2,signal){let texts=files.map(({path})=>path).filter(path=>!notText.has(posix9.extname(path).toLowerCase()));if(texts.
length>most4)return!0;let unread=texts.filter(path=>!known2.has(path)),read3=unread.length===0?known2:await readPaths(source2,"head",unread,signal);return texts.
some(path=>canBeList(known2.get(path)??read3.get(path)))}function canBeList(content){return content?.type==="text"?requirementLike(content.text)!==void 0:content?.
type==="failed"&&(content.cause==="missing"||content.cause==="limit")}function nearest(files,distance2,count){return files.map(file2=>({file:file2,far:distance2(file2)})).sort((one,other2)=>one.far-other2.far||(one.file.path<other2.
file.path?-1:1)).slice(0,count).map(({file:file2})=>file2)}function depth(path){return path.split("/").length}import{posix as posix10}from"node:path";var most5=200;async function findPointing(source2,listing,files,readersOf,signal){let folders2=new Set(files.map(({path})=>posix10.dirname(path))),names5=new Set(
files.map(({path})=>posix10.basename(path))),pointers=listing.entries.filter(({path,type})=>type!=="submodule"&&pointsAtRequirements(path)),distance2=path=>(folders2.
has(posix10.dirname(path))?0:depth(path))*2,near=nearest(pointers,({path})=>distance2(path)+(isList(path)?0:1),most5).map(({path})=>path),read3=await readPaths(
source2,"head",near,signal),telling2=near.filter(path=>{let content=read3.get(path);return content?.type==="text"&&(isList(path)||mentions(content.text,names5))}),
start=withContents(newSide("head"),read3),{state,pass}=await extractFrom(source2,start,{paths:telling2,readersOf},signal),found2=pointedAtBy(state,pass),changed=new Set(
source2.files.map(({path})=>path)),elsewhere=near.filter(path=>isPointer(read3.get(path))&&!changed.has(path)),left=pointers.length-near.length;return{...found2,
head:{...state,contents:new Map([...state.contents].filter(([,content])=>!isMissing(content)))},gaps:[...missingReads("head",state.contents,new Set([...near,...pass.
paths])),...found2.gaps.filter(({code,subject})=>code==="deadline"||!changed.has(subject))],unsearched:[...elsewhere.length>0?[changesGap("unresolved-reference",
`${elsewhere.length} files`,"their content is in Git LFS, so whether they point pip at a changed file is not known")]:[],...left>0?[changesGap("unresolved-refer\
ence",`${left} files`,"they were not read to see whether they point pip at a changed file")]:[],...listing.whole?[]:[changesGap("unresolved-reference","the tree",
"folders without a change were not searched for what points pip at a changed file")]]}}function namedByRead({asFormats},left){let named4=new Set([...asFormats].
flatMap(([path,files])=>left(path)?[]:files));for(let path of named4)for(let file2 of asFormats.get(path)??[])named4.add(file2);return named4}var listReader=formatReaders["\
pip-requirements"];function isList(path){return extractorsFor(path).some(({id})=>id===listReader)}var fewNames=50;function mentions(text2,names5){if(names5.size<=
fewNames&&![...names5].some(name2=>text2.includes(name2)))return!1;for(let[word2]of text2.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g))if(names5.has(word2))return!0;return[
...names5].filter(name2=>/[\s'"`=,;:()[\]{}\\]/.test(name2)).slice(0,fewNames).some(name2=>text2.includes(name2))}import{posix as posix14}from"node:path";import{posix as posix12}from"node:path";function ofLastText(make){let last;return text2=>(last?.text!==text2&&(last={text:text2,made:make(text2)}),last.made)}import{posix as posix11}from"node:path";var extensions=new Set(`.py .pyi .pyx .js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .rb .java .kt .kts .scala .c .cc .cp\
p .h .hpp .cs .php .swift
  .lua .r .jl .ex .exs .erl .vue .svelte .astro .dart .m .mm .pl .pm .clj .hs .ml .fs .vb`.split(/\s+/));function isProgram2(path){return extensions.has(posix11.
extname(path).toLowerCase())}function firstWhere(length,holds2){let low=0,high=length;for(;low<high;){let middle=low+high>>1;holds2(middle)?high=middle:low=middle+1}return low}function placesOf3(text2,pattern){return Array.from(text2.matchAll(pattern),({0:found2,index:index2})=>({start:index2,end:index2+found2.length}))}function firstFrom(places,offset){
return firstWhere(places.length,at2=>(places[at2]?.start??0)>=offset)}function countUntil(places,offset){return firstWhere(places.length,at2=>(places[at2]?.end??
0)>offset)}var longest2=2e4,names2=/^(?:change(?:s|log)|news|history|readme|release[-_]?notes?|authors|contributing|security|licen[sc]e|notice|upgrading|migration)\b/i,configures=/\.(?:ya?ml|json[5c]?|toml|ini|cfg|conf|properties|env|xml|tf|tfvars|hcl|bicep|nix|nu|sh|bash|zsh|ksh|fish|csh|ps1|psm1|bat|cmd|mk|cmake|gradle|ipynb|dockerfile|service)$/i,
extensions2=new Set(`.md .mdx .rst .adoc .asciidoc .org .tex .html .htm .pod .textile .1 .log .csv .tsv .jsonl .svg .diff .patch .po .bib .srt
  .vtt`.split(/\s+/));function isProse(path,line){let name2=posix12.basename(path),extension=posix12.extname(name2).toLowerCase();return extensions2.has(extension)||
names2.test(name2)&&!canConfigure(name2)?!0:extension===".txt"&&(line.match(/(?:^|\s)[a-z]{2,30}(?=[\s,.:!?]|$)/gi)?.length??0)>=2}function canConfigure(name2){
return isProgram2(name2)||configures.test(name2)&&!/^(?:change(?:s|logs?)|release[-_]?notes?)\.\w+$/i.test(name2)}var exampleFolders=/(?:^|\/)(?:__snapshots__|cassettes|snapshots|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE|locales?|i18n|translations)\//i,
dataFolders=/(?:^|\/)(?:data|datasets?|evals?|prompts?|snippets|registry|catalogu?e?)\/(?:.{0,200}\/)?[^/]*$/i,dataNames=/(?:^|\/)(?:docs|snippets|registry|catalogu?e?|prompts?|examples?|datasets?|openapi|swagger)\.\w{1,6}$/i;
function isData(path){return/\.(?:jsonc?|ya?ml|toml|txt|j2|jinja2?|tmpl|xml)$/i.test(path)&&(dataFolders.test(path)||dataNames.test(path))}function isExample(path){
return exampleFolders.test(path)}function isForAgents(path){return/(?:^|\/)(?:(?:CLAUDE|AGENTS?|GEMINI|SKILL)(?:\.local)?\.md|\.(?:cursor|windsurf|cline)rules|copilot-instructions\.md|[^/]{1,80}\.(?:instructions|prompt|chatmode|agent)\.md)$/.
test(path)||/(?:^|\/)\.(?:claude|cursor|codex|gemini|windsurf|clinerules|openhands|agents?|kiro|roo|junie|amazonq|augment|continue|trae|qodo)\/.*\.mdc?$/.test(path)||
/(?:^|\/)skills\/[^/]{1,80}\/.*\.md$/.test(path)}var entry=/^\s*["']?[\w@][\w.@/[\],-]{0,213}\s{0,5}(?:[=<>~!]=|[<>@])[^\s]{1,200}\s*(?:$|#|\\|;|--)/,other=/^\s*(?:$|#|--[a-z]|-[a-z]\s)/;
function isList2(text2){if(text2.length>longest2)return!1;let lines=text2.split(`
`).filter(line=>!/^\s*(?:$|#)/.test(line));return lines.length>0&&lines.every(line=>entry.test(line)||other.test(line))}function isFrontMatter(text2,offset){return text2.
startsWith("---")&&!text2.slice(3,Math.min(offset,longest2)).includes(`
---`)}var outside=/^(?:(?: {4}|\t)?(?:(?:async )?def |class |@)\w|(?:import|from) \w)/gm;function longTextStart(path,text2,offset){if(!/\.pyw?$|^[^.]+$/i.test(posix12.
basename(path)))return;let{outsides,quotes:quotes2}=longTextsIn(text2),window=Math.max(0,offset-longest2),definition=window===0?void 0:outsides[firstFrom(outsides,
window)],from=definition===void 0||definition.end>offset?window:definition.start,behind2=countUntil(quotes2,offset),open2=quotes2[behind2-1];return open2!==void 0&&
open2.start>=from&&(behind2-firstFrom(quotes2,from))%2===1?open2.start:void 0}var longTextsIn=ofLastText(text2=>({outsides:placesOf3(text2,outside),quotes:placesOf3(
text2,/"""|'''/g)}));function isDocumentation(text2,start){if(start===void 0)return!1;let before=text2.slice(Math.max(0,start-200),start);return/^\s*[a-z]{0,2}$/i.
test(before.slice(before.lastIndexOf(`
`)+1))}import{posix as posix13}from"node:path";var longest3=1e6,mostWords=2e3,mostFolders=20,mostCopies=200,gap=`(?:["']?\\s{0,9},\\s{0,40}(?:(?:["']?args["']?\\s{0,9}[:=]\\s{0,9})?\\[\\s{0,40})?["']|["']?[ \\t]{1,\
40}["']?)`,options=`(?:(?:-[a-z]{0,4}[oOWX]|-r|--(?:loader|import|require|rcfile|config))${gap}[^\\s"',-][^\\s"',]{0,80}${gap}|-{1,2}(?!m\\b)[\\w-]{0,40}(?:=[^\\s"\
',]{0,80})?${gap}){0,6}`,word="((?!-)[^\\s\"'`;|&()<>,[\\]{}#=$*?!]{1,200})",begin="(?<![\\w./$-])",interpreters2="(?:(?:ba|da|z|k|a|fi|c|tc)?sh|source|\\.|pytho\
n[\\d.]{0,5}|pypy3?|node|bun|deno|tsx|ts-node|ruby|perl|pwsh|powershell|Rscript|php|lua|julia)",verbs="(?:run|launch|exec|execute|apply|submit|deploy|up|start|c\
reate|play|ansible-playbook|papermill|include|-include|%run|include_tasks:|import_tasks:|import_playbook:|uses:|local:)",starts=[new RegExp(`${begin}${interpreters2}\
(?:${gap}run)?${gap}${options}${word}`,"g"),new RegExp(`${begin}${verbs}${gap}${options}${word}`,"g"),new RegExp(`(?:^|[;&|(\`\\n]|- )[ \\t@-]{0,40}["'[]{0,3}(?=\\.\
{1,2}/)${word}`,"g"),new RegExp(`(?:[;&|]|\\b(?:run|entry|script|command|exec|entrypoint|postinstall|preinstall|prepare)["']?:|\\b(?:RUN|CMD|ENTRYPOINT))[ \\t]{0,9\
}["'[]{0,3}(?=[\\w.-]{1,80}/)${word}`,"g"),new RegExp(`(?:^|\\n)[ \\t]{0,9}(?:-[rc]|--requirement|--constraint)(?:=|[ \\t]{0,9})${word}`,"g"),/(?<![\w.])(?:exec(?:file)?\s?\(\s?(?:open|compile)?\s?\(?|run_path\s?\()\s{0,9}["']([^"'\n]{1,200})["']/g],
read2=[new RegExp(`-(?<=[\\s"']-)(?:[rcfat]|-(?:requirements?|constraints?|file|config(?:-file)?|rcfile|script|with-requirements|env-file|playbook))(?:=|${gap}|\
(?<=-r))["']?${word}`,"g"),new RegExp(`(?<!<)<[ \\t]{0,9}["']?${word}`,"g"),new RegExp(`${begin}(?:cat|head|tail|sed|awk|grep|egrep|cut|tr|envsubst|base64|zcat|\
gunzip)(?=[ \\t])[^\\n|;&]{0,160}?[ \\t]["']?${word}(?=["']?[ \\t]{0,9}(?:\\||\\)|\`))`,"g")],takes=/(?<![\w./-])(?:(?:ba|da|z|k|a)?sh|pip[\dx.]{0,5}|uvx?|conda|(?:micro)?mamba|pipenv|poetry|pdm|npm|pnpm|yarn|bun|xargs|eval|python[\d.]{0,5}|node|done|docker|podman|docker-compose|compose|make|kubectl|helm|ansible|ansible-playbook|task|just|nox|tox|gcloud|sky|ray|dvc)(?![\w./-])/,
modules=/-m(?<=[\s"']-m)(?:["']\s{0,9},\s{0,40}["']|[ \t]{1,9})([A-Za-z_][\w]{0,60}(?:\.\w{1,60}){1,8})(?![\w.])/g,folders=new RegExp(`(?:["':=]\\s{0,4}["']?(?:f\
ile|link|portal):|\\b(?:pip[\\d.]{0,5}|npm|pnpm|yarn|bun)${gap}(?:install|i|add)${gap}(?:-{1,2}[\\w-]{1,40}${gap}){0,4}(?=\\.{0,2}/?[\\w.-]{1,80}/|\\./))${word}`,
"g"),entered=new RegExp(`(?:${begin}(?:cd|pushd|-C)[ \\t]{1,9}|\\b(?:working-directory|workingDirectory|WORKDIR):?[ \\t]{1,9})["']?${word}`,"g"),copies=new RegExp(
`${begin}(?:COPY|ADD|cp|mv|ln|install)[ \\t]{1,9}(?:-{1,2}[\\w-]{1,40}(?:=\\S{0,80})?[ \\t]{1,9}){0,5}["']?${word}["']?[ \\t]{1,9}["']?${word}`,"g"),runsCommands=/subprocess|\bsystem2?\s{0,3}\(|\bsystem\s["']|\bos\b[^\n]{0,40}\bsystem\b|exec(?!ut(?!e\())|spawn|popen|run_path|stdio|shell|\bsh\(|\$`/i,
unknown3=/\$(?:\{\{[^{}\n]{0,80}\}\}|\{\w{1,60}\}|\([^()\n]{0,80}\)|\w{1,60})["']?\//g;function mayRun(path,content){return isProgram2(path)?runsCommands.test(content):
posix13.basename(path)!=="MANIFEST.in"}function usesIn(path,content){let found2=new Set;if(content.length>longest3||!mayRun(path,content))return found2;let text2=content.
replace(/\\\r?\n/g," ").replace(unknown3,"./"),named4=[...namedIn(text2)],modulesRun=firsts(text2,modules,mostWords),installed2=firsts(text2,folders,mostWords);
if(named4.length+modulesRun.length+installed2.length===0)return found2;let bases=["",posix13.dirname(path),...firsts(text2,entered,mostFolders)],add=name2=>{for(let folder of bases)
for(let each of tails(name2))found2.add(posix13.join(folder,each))};for(let name2 of named4)add(name2);let names5=new Set(named4.map(name2=>posix13.basename(name2))),
left=mostCopies;for(let[,from="",to=""]of names5.size===0?[]:text2.matchAll(copies)){if(left--===0)break;(names5.has(/(?:^|\/)\.{0,2}$/.test(to)?posix13.basename(
from):posix13.basename(to))||names5.has(posix13.basename(from)))&&add(from)}for(let name2 of modulesRun)add(`${name2.replaceAll(".","/")}.py`),add(`${name2.replaceAll(
".","/")}/__main__.py`);for(let name2 of installed2)add(`${name2.replace(/\/+$/,"")}/`);return found2}function*namedIn(text2){for(let pattern of starts)for(let{
0:whole,1:name2="",index:index2}of limited2(text2,pattern))isBehindComment(text2,index2+whole.length-name2.length)||(yield name2);if(takes.test(text2))for(let pattern of read2)
for(let{0:whole,1:name2="",index:index2}of limited2(text2,pattern))takes.test(lineAround(text2,index2,index2+whole.length))&&(yield name2)}function*limited2(text2,pattern){
let left=mostWords;for(let match3 of text2.matchAll(pattern)){if(left--===0)return;yield match3}}function firsts(text2,pattern,most20){let found2=[];for(let[,name2=""]of text2.
matchAll(pattern)){if(found2.length>=most20)break;found2.push(name2)}return found2}function isBehindComment(text2,offset){let before=text2.slice(Math.max(0,offset-
200),offset);return/(?:^|\s)#(?!!)/.test(before.slice(before.lastIndexOf(`
`)+1))}function lineAround(text2,start,end){let before=text2.slice(Math.max(0,start-300),start),after=text2.slice(end,end+200),line=before.slice(before.lastIndexOf(
`
`)+1);return/(?:^|\s)#/.test(line)?"":`${line} ${text2.slice(start,end)}${/^[^\n]*/.exec(after)?.[0]??""}`}function tails(name2){if(!name2.startsWith("/"))return[
name2];let parts=name2.slice(1).split("/");return parts.slice(0,4).map((_,at2)=>parts.slice(at2).join("/"))}function usesAmong(contents,left,find=usesIn){let texts=new Map([...contents].flatMap(([path,content])=>content.type==="text"?[[path,content.text]]:[])),named4=new Set,
has=path=>named4.has(path)||named4.has(`${posix14.dirname(path)}/`)&&isInstalled(path),waiting2=[...texts.keys()];for(let size=-1;size!==named4.size;){size=named4.
size;let now=waiting2.filter(path=>starts2(path)&&!left(path)||has(path)),done=new Set(now);waiting2=waiting2.filter(path=>!done.has(path));for(let path of now)
for(let one of find(path,texts.get(path)??""))one!==path&&named4.add(one)}return{has,named:named4}}function remembering(){let known2=new Map;return(path,text2)=>{
let key3=`${path}
${text2}`,found2=known2.get(key3)??usesIn(path,text2);return known2.set(key3,found2),found2}}var noUses={has:()=>!1,named:new Set};function starts2(path){return isAside(
contextOf(path))||isProse(path,"")&&!isForAgents(path)?!1:!extractorsFor(path).some(({lock})=>lock)}function isInstalled(path){return extractorsFor(path).some(({
publishes})=>publishes.includes("package"))}var most6=1e3;async function discover(source2,policy,readersOf,signal){let ignores=path=>policy.ignores(path),present=source2.files.filter(({path,head})=>head!==
void 0&&(!isList(path)||ignores(path))),sides={base:newSide("base"),head:newSide("head")},nothing2={...sides,files:[],links:[],named:new Map,gaps:[],uses:noUses};
if(present.length===0)return nothing2;let listing=await source2.list(signal);if(isFailure(listing))return{...nothing2,gaps:[changesGap("content-missing","the tr\
ee",listing.reason)]};let pointing=await findPointing(source2,listing,present.filter(({path})=>!ignores(path)||isList(path)),readersOf,signal),uses=present.some(
({path})=>ignores(path))?usesAmong(pointing.head.contents,ignores):noUses,namedLists=namedByRead(pointing,ignores),isInstalled2=path=>ignores(path)&&namedLists.
has(path),isLeftOut=path=>ignores(path)&&!uses.has(path)&&!isInstalled2(path),files=present.filter(({path})=>!isLeftOut(path)),links=await changedLinks(source2,
listing,path=>!isLeftOut(path)&&(pointing.paths.has(path)||extractorsFor(path).length>0),pointing.paths.keys(),signal),guessed=await guess(source2,files,pointing.
names,signal),named4=new Map;for(let{path}of links.files){let reader=pointing.paths.get(path);reader!==void 0&&named4.set(path,reader)}for(let{path}of files){let reader=pointing.
paths.get(path)??guessed.named.get(path);reader!==void 0&&named4.set(path,reader)}let canBeLists=pointing.unsearched.length>0&&await anyCanBeList(source2,files,
guessed.head,signal),known2=contents=>[...contents].filter(([,content])=>!isMissing(content));return{files:files.filter(({path})=>named4.has(path)||isInstalled2(
path)||guessed.unreadable.has(path)),links:links.files,named:named4,uses,gaps:[...pointing.gaps,...guessed.gaps,...canBeLists?pointing.unsearched:[]],base:withContents(
sides.base,[...known2(links.base),...known2(guessed.base)]),head:withContents(pointing.head,[...known2(links.head),...known2(guessed.head).filter(([path])=>named4.
has(path)||guessed.unreadable.has(path))])}}async function guess(source2,files,names5,signal){let isNamed=path=>names5.has(posix15.basename(path)),isUnread=path=>extractorsFor(
path).length===0,guesses=files.filter(({path})=>isNamed(path)||mayBeList(path)&&isUnread(path)),looked=nearest(guesses,({path,base:base2})=>(isNamed(path)?0:base2===
void 0?100:1)+depth(path),most6).map(({path})=>path),head=await readPaths(source2,"head",looked,signal),failed=new Set(looked.filter(path=>isUnread(path)&&!isWhole(
head.get(path)))),before=files.filter(({path,base:base2})=>base2!==void 0&&failed.has(path)).map(({path})=>path),base=before.length===0?new Map:await readPaths(
source2,"base",before,signal),named4=new Map;for(let[path,content]of[...head,...base]){if(content.type!=="text")continue;let like=requirementLike(content.text),
reader=like==="certainly"||like==="possibly"&&isNamed(path)?listReader:isUnread(path)?scriptReader(content.text):void 0;reader!==void 0&&named4.set(path,reader)}
let unreadable=new Set([...failed].filter(path=>named4.has(path)||isNamed(path))),unseen=guesses.length-looked.length,left=unseen>0?[changesGap("unresolved-refe\
rence",`${unseen} files`,"nobody looked whether they are lists of requirements")]:[],missing2=[...missingReads("head",head,looked),...missingReads("base",base,before)];
return{named:named4,unreadable,base,head,gaps:[...missing2,...left]}}function isWhole(content){return content?.type==="text"?content.text.length<=longest:content?.
type==="absent"}import{posix as posix16}from"node:path";var most7=200,deepest2=3;async function includers(source2,isIgnored,signal){let changed=new Set(source2.files.map(({path})=>path)),names5=new Set(source2.files.
filter(({path,head})=>head!==void 0&&isList(path)&&isAside(contextOf(path))).map(({path})=>posix16.basename(path))),found2=new Map;if(names5.size===0)return found2;
let listing=await source2.list(signal);if(isFailure(listing))return found2;let lists=listing.entries.filter(({path,type})=>type==="file"&&!changed.has(path)&&!isIgnored(
path)&&isList(path)),paths=nearest(lists,({path})=>depth(path),most7).map(({path})=>path),contents=await readPaths(source2,"head",paths,signal);for(let round=0,
more=!0;more&&round<deepest2;round++){more=!1;for(let[path,content]of contents)content.type!=="text"||found2.has(path)||!mentions(content.text,names5)||(found2.
set(path,content),names5.add(posix16.basename(path)),more=!0)}return found2}import{posix as posix17}from"node:path";var longest4=1e6;function publishers(kind){let isRead=pathTest(extractors.flatMap(({publishes,files})=>publishes.includes(kind)?files:[]));return path=>isRead(path)&&
!isAside(contextOf(path))}async function publishedBy(path,content){if(content.length>longest4)return[];let found2=[];for(let registered of extractorsFor(path)){
if(registered.reads!=="text"||registered.publishes.length===0)continue;let extractor=await registered.load();found2.push(...extractor.publishes?.names(content)??
[])}return found2}var most8=50,telling=/build|deploy|docker|export|hub|image|publish|push|release|train|upload/i;async function withOwn(source2,components,signal){let open2=components.
filter(component=>movingName(component)!==void 0);if(open2.length===0)return components;let listing=await source2.list(signal);if(isFailure(listing))return components;
let places=new Set(open2.map(({location})=>location.path)),files=listing.entries.filter(({type})=>type==="file"),paths=[...new Set(open2.map(({kind})=>kind))].flatMap(
kind=>{let canPublish=publishers(kind),candidates2=files.filter(({path})=>canPublish(path));return nearest(candidates2,({path})=>distance(path,places),most8).map(
({path})=>path)}),names5=new Set;for(let[path,content]of await readPaths(source2,"base",[...new Set(paths)],signal))if(content.type==="text")for(let name2 of await publishedBy(
path,content.text))names5.add(keyOf4(name2));return components.map(component=>{let name2=movingName(component);return name2!==void 0&&names5.has(keyOf4(name2))?
{...component,own:!0}:component})}function distance(path,places){return places.has(path)?0:depth(path)+(telling.test(posix17.basename(path))?0:10)}function keyOf4(published2){
let home="host"in published2?["host",published2.host]:["ecosystem",published2.ecosystem];return JSON.stringify([...home,published2.name])}var workflow=/^\.github\/workflows\/[^/]+\.ya?ml$/,usesRoot=/uses['"]?[ \t]*:[ \t]*['"]?\.\/?['"]?[ \t\r]*(?=[,}\]#]|$)/m;async function withOwnAction(files,source2,signal){
let using=new Set(files.filter(({path,text:text2})=>workflow.test(path)&&[text2?.base,text2?.head].some(each=>each!==void 0&&usesRoot.test(each))));if(using.size===
0)return files;let places=["action.yml","action.yaml"].map(path=>({at:"base",path})),found2=(await readTexts(source2,places,signal)).find(({type})=>type==="text");
if(found2?.type!=="text")return files;let{text:action}=found2;return files.map(file2=>using.has(file2)?{...file2,action}:file2)}function asUnreadable(gaps,files,base,head){let[before,now]=[lostIn(base),lostIn(head)],byPath=new Map(files.map(file2=>[file2.path,file2]));return gaps.map(gap3=>{
let{code,by:by3,subject,location}=gap3,file2=location?.side==="head"&&subject===location.path?byPath.get(subject):void 0;if(file2===void 0||!wholeCodes.has(code)||
now.get(subject)?.has(by3)!==!0)return gap3;let wasRead=base.contents.get(subject)?.type==="text"&&!before.has(subject),isOdd=code==="limit-exceeded"||isBinary(
head,subject),isNews=file2.base===void 0&&isOdd&&!aside.has(contextOf(subject));return wasRead||isNews?{...gap3,code:"unreadable"}:gap3})}var wholeCodes=new Set(
["parse-error","limit-exceeded"]),aside=new Set(["test","docs"]);function lostIn({contents,done}){let lost=new Map,add=(path,by3)=>{lost.set(path,(lost.get(path)??
new Set).add(by3))};for(let[path,content]of contents)content.type==="failed"&&add(path,"changes");for(let{task,result:result2}of done.values())result2.isLost&&add(
task.path,nameOf(task.reader));return lost}function isBinary({contents},path){let content=contents.get(path);return content?.type==="failed"&&content.cause==="b\
inary"}import{posix as posix18}from"node:path";var mostAbove=8,most9=400;async function indexSettings(source2,known2,pass,readersOf,signal){let found2=componentsOf(known2,pass),paths=settingsPaths(found2).filter(
path=>!pass.paths.has(path)),state=await withFiles(source2,known2,{texts:paths,stored:[]},signal),ran=await runRound(state,startPass(state,paths,readersOf),signal);
return[...found2,...componentsOf(ran.state,ran.pass)].filter(component=>component.kind==="index")}function settingsPaths(components){let paths=new Set,searched=new Set;
for(let component of components){if(component.kind!=="package")continue;let place=`${component.ecosystem}
${component.location.path}`;if(searched.has(place))continue;searched.add(place);let{settingsFiles=[]}=ecosystems.get(component.ecosystem)??{},folder=posix18.dirname(
component.location.path);for(let above=0;above<=mostAbove&&settingsFiles.length>0;above++){for(let name2 of settingsFiles)paths.add(posix18.join(folder,name2));
if(folder===".")break;folder=posix18.dirname(folder)}}let files=[...paths].map(path=>({path}));return nearest(files,({path})=>depth(path),most9).map(({path})=>path)}import{posix as posix19}from"node:path";var unsupported=new Set([".terraform.lock.hcl","chart.lock","deno.lock","flake.lock","gradle-wrapper.properties","maven-wrapper.properties","mise.lock","module.\
bazel.lock","package.resolved","podfile.lock","rebar.lock"]);function unsupportedLockfiles(files,isRead){let unread=files.filter(({head})=>head!==void 0).map(({
path})=>path).filter(path=>!isRead(path)),scanned=unread.filter(isScanned),unknown4=unread.filter(path=>unsupported.has(posix19.basename(path).toLowerCase()));return[
...scanned.map(path=>gap2(path,"no extractor reads lockfiles of this kind; an installed osv-scanner does (osv: scanner)")),...unknown4.map(path=>gap2(path,"noth\
ing here reads files of this kind"))]}function gap2(path,reason){return{code:"unsupported-file",by:"review",subject:path,reason,location:{path,side:"head"}}}async function gather({source:source2,policy,external},signal){let readersOf=readersWith(external),discovered=await discover(source2,policy,readersOf,signal),isLeftOut=path=>policy.
ignores(path)&&!discovered.uses.has(path),isReviewed=path=>!isLeftOut(path)&&readersOf(path).length>0,links=discovered.links.filter(({path})=>path!==policyPath),
linked=[...await linkedPolicy(source2,signal),...links],byName=source2.files.map(({path})=>path).filter(isReviewed),reviewed=new Set([...byName,...[...discovered.
files,...discovered.links].map(({path})=>path)]),files=[...source2.files.filter(({path})=>reviewed.has(path)||path.startsWith(".github/")),...linked],start={files,
reviewed,readersOf,named:discovered.named},before=await extractSide(source2,discovered.base,start,signal),including=await includers(source2,isLeftOut,signal),headStart={
...start,beside:[...including.keys()]},after=await extractSide(source2,withContents(discovered.head,including),headStart,signal),changed=new Set([...source2.files,
...discovered.links].map(({path})=>path)),base=resultOf(before.state,before.pass,changed),included=extractedPaths(before),pointed=pointedAtBy(after.state,after.
pass).paths,isNew=path=>!included.has(path)&&(!isReviewed(path)||pointed.has(path)),indexes=await indexSettings(source2,after.state,after.pass,readersOf,signal),
stood=new Set([...base.components,...base.context].filter(({kind})=>kind==="index").map(identity)),stands=index2=>!changed.has(index2.location.path)||stood.has(
identity(index2)),reported=new Set([...changed,...[...extractedPaths(after)].filter(isNew)]),head=resultOf(after.state,after.pass,reported,{indexes,stands}),known2=new Set(
[...head.components,...head.context]),beside=indexes.filter(index2=>!known2.has(index2)),texts={base:textsOf(before,files),head:textsOf(after,files)},behindLink=linked.
filter(({path})=>texts.base.get(path)!==texts.head.get(path)),deleted=new Set(source2.files.filter(({head:head2})=>head2===void 0).map(({path})=>path)),present=source2.
files.filter(({path})=>!isLeftOut(path)),absentNames=await absencesOf(source2,head.namedAbsences,signal),likeness2=likenessOf(texts),renamed=withSimilarRenames(
source2.files,likeness2);return{base,head:{...head,components:await withOwn(source2,head.components,signal),context:[...head.context,...beside]},files:await withOwnAction(
[...renamed,...behindLink].map(file2=>withText(file2,texts,policy)),source2,signal),likeness:likeness2,uses:discovered.uses,contents:{base:before.state.contents,
head:after.state.contents},gaps:[...submoduleGaps(source2.files),...discovered.gaps.filter(({code,subject})=>code!=="content-missing"||!reviewed.has(subject)),...asUnreadable(
newGaps([...gapsOf2(before,base,start,after).filter(gap3=>!isOfDeleted(gap3,deleted)),...base.namedAbsences.map(({gap:gap3})=>gap3)],[...gapsOf2(after,head,start),
...absentNames]),files,before.state,after.state),...unsupportedLockfiles(present,path=>readersOf(path).length>0)]}}async function linkedPolicy(source2,signal){if(source2.
files.some(({path})=>path===policyPath))return[];let[blob]=await source2.read([{at:"base",path:policyPath}],signal);return blob?.type==="symlink"?[asLink(policyPath)]:
[]}async function extractSide(source2,known2,{files,reviewed,readersOf,named:named4,beside=[]},signal){let present=pathsOn(known2.side,files),stored=present.filter(
path=>reviewed.has(path)&&readersOf(path).some(readsBytes)),isText2=path=>named4.has(path)||!stored.includes(path)||!readersOf(path).every(readsBytes),state=await withFiles(
source2,known2,{texts:present.filter(isText2),stored},signal),paths=[...present.filter(path=>reviewed.has(path)),...beside];return extractFrom(source2,state,{paths,
readersOf,named:named4},signal)}function pathsOn(side,files){return files.filter(file2=>["file","symlink"].includes(file2[side]?.type??"")).map(({path})=>path)}
function gapsOf2({state,pass},{gaps},{files,reviewed},later){let{side}=state,all=[...state.stored,...state.contents],isSaid3=path=>isPointer(later?.state.contents.
get(path)??later?.state.stored.get(path)),isTold=([path,content])=>!(isPointer(content)&&isSaid3(path)),isBefore=([path,content])=>later!==void 0&&path!==policyPath&&
isPointer(content),contents=new Map(all.filter(entry2=>isTold(entry2)&&!isBefore(entry2))),pointers=new Map(all.filter(entry2=>isTold(entry2)&&isBefore(entry2))),
first=new Set(pathsOn(side,files).filter(path=>reviewed.has(path)||path===policyPath)),wanted=[...pass.paths].filter(path=>!first.has(path));return[...failedReads(
side,contents,first),...gaps,...failedReads(side,contents,wanted),...pointersBefore(pointers,[...first,...wanted])]}function textsOf({state},files){return new Map(
pathsOn(state.side,files).flatMap(path=>{let content=state.contents.get(path);return content?.type==="text"?[[path,content.text]]:[]}))}function withText(file2,texts,policy){
let[base,head]=[texts.base.get(file2.path),texts.head.get(file2.path)],text2={...base===void 0?{}:{base},...head===void 0?{}:{head}};return file2.path!==policyPath||
head===void 0?{...file2,text:text2}:{...file2,text:text2,problems:policy.problemsIn(head,file2.path)}}function versionStep(ecosystem,before,after){let order3=ecosystems.get(ecosystem)?.compare?.(before,after);if(order3===void 0)return before===after?void 0:"othe\
r";if(order3>=0)return order3>0?"down":void 0;let[was,is2]=[releaseOf(before),releaseOf(after)];if(was===void 0||is2===void 0)return"other";let at2=[0,1,2].find(
part=>(was[part]??"0")!==(is2[part]??"0"));return at2===0?"major":at2===1?"minor":"patch"}function releaseOf(version3){let[,epoch="0",numbers]=/^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.
exec(version3)??[];if(numbers===void 0)return;let[first="0",...rest]=numbers.split(".").map(part=>part.replace(/^0+(?=\d)/,""));return[`${epoch}!${first}`,...rest]}function withImpact(changes,unchanged,facts){let head=changes.flatMap(({type,component})=>type==="removed"?[]:[component]),chainTo=chainsOf([...head,...unchanged]);
return changes.map(change=>change.component.kind==="package"?{...change,impact:impactOf(change,change.component,chainTo,facts)}:change)}function impactOf({type,
before},component,chainTo,facts){let gone=type==="removed",earlier=gone?component:before?.kind==="package"?before:void 0,then=earlier===void 0?[]:facts.advisories(
earlier),now=gone?[]:facts.advisories(component),step=gone||earlier===void 0?void 0:stepOf(earlier,component),via=gone?void 0:chainTo(component),known2=gone?void 0:
facts.about(component),licences=earlier===void 0?void 0:licencesOf(facts.about(earlier),known2);return{...step===void 0?{}:{step},...via===void 0?{}:{via},introduces:without(
now,then),fixes:without(then,now),leaves:within(now,then),...ageOf2(known2),...licences===void 0?{}:{licences},...known2?.repository===void 0?{}:{repository:known2.
repository}}}function ageOf2(known2){if(known2?.publishedAt===void 0)return{};let{publishedAt,askedAt}=known2;return{publishedAt,ageDays:Math.max(0,Math.floor((Date.
parse(askedAt)-Date.parse(publishedAt))/864e5))}}function licencesOf(then,now){let[before,after]=[then?.licences,now?.licences];return before===void 0||after===
void 0||JSON.stringify([...before].sort())===JSON.stringify([...after].sort())?void 0:{before,after}}function without(some,others2){if(some.length===0)return[];
let sameAs=sameAmong(others2);return idsOf(some.filter(advisory=>sameAs(advisory).length===0))}function within(some,others2){if(some.length===0)return[];let sameAs=sameAmong(
others2);return idsOf(some.filter(advisory=>sameAs(advisory).length>0))}function idsOf(advisories){return advisories.filter(({reach})=>reach==="all").map(({id})=>id)}
function stepOf(before,after){let[old,fresh]=[versionOf(before),versionOf(after)];return old===void 0||fresh===void 0?old===fresh?void 0:"other":versionStep(after.
ecosystem,old,fresh)}import{setImmediate as setImmediate3}from"node:timers/promises";var mostOnLines=50,lineWidth=2**24;function placesBy(byKey){let known2=new Map;return key3=>{let placed2=byKey.get(key3);if(placed2===void 0)return;let places=known2.
get(key3)??placesOf4(placed2);return known2.set(key3,places),places}}function placesOf4(placed2){let sorted2=placed2.filter(({place})=>place.startLine!==void 0).
sort((one,other2)=>(one.place.startLine??0)-(other2.place.startLine??0)),held2=mergedRanges(sorted2.map(({place})=>rangeOf(place)));return{holdSome(span){let{start,
end}=rangeOf(span);return isWithin2(held2,start)||startsWithin(held2,start,end)},onLines({startLine,endLine}){let found2=[],behind2=firstWhere(sorted2.length,at2=>(sorted2[at2]?.
place.startLine??0)>endLine);for(let at2=behind2-1;at2>=Math.max(0,behind2-mostOnLines);at2--){let one=sorted2[at2];one!==void 0&&(one.place.endLine??one.place.
startLine??0)>=startLine&&found2.push(one)}return found2}}}function startsWithin(merged,start,end){let next=firstWhere(merged.length,at2=>(merged[at2]?.start??0)>=
start);return(merged[next]?.start??1/0)<end}function rangeOf({startLine=0,startColumn=1,endLine=startLine,endColumn}){let column=given4=>Math.min(given4,lineWidth-
1);return{start:startLine*lineWidth+column(startColumn),end:endLine*lineWidth+column(endColumn??lineWidth)}}function onComponents(components){let byName=new Map;for(let component of components){if(component.kind!=="package"||isInstead(component))continue;let key3=keyOf5(
component.location.path,component);for(let place of[component.location,...component.alsoAt])addTo(byName,key3,{place,of:component})}let indexed=placesBy(byName),
indexes=new WeakMap;return({in:text2,what:pin})=>{let places=indexed(keyOf5(text2.path,pin));if(places===void 0)return!1;let spanOf2=indexes.get(text2)??lineIndex(
text2.text);indexes.set(text2,spanOf2);let span=spanOf2(pin.start,pin.end);return pin.isApart!==!0&&places.holdSome(span)||places.onLines(span).some(({of:component})=>isSameVersion(
component,pin))}}function isInstead({role,source:source2}){return role==="requirement"&&source2.type==="path"}function keyOf5(path,{ecosystem,name:name2}){return JSON.
stringify([path,plain(ecosystem,name2)])}function plain(ecosystem,name2){return(ecosystems.get(ecosystem)?.normalizeName(name2)??name2).toLowerCase().replace(/[-_.]+/g,
"-")}function isSameVersion({ecosystem,version:version3,resolved},pin){let compare2=ecosystems.get(ecosystem)?.compare;return[version3,resolved?.version].some(one=>one!==
void 0&&(one===pin.version||compare2?.(one,pin.version)===0))}var key=/^\s{0,9}["']?[\w.-]{1,60}["']?\s{0,5}(?::|=(?!=))/,ends=/^\s{0,9}[,;\]}]/;function enclosingPart(line){let kept2=[],end=line.length,depth2=0,isOther=!1;
for(let at2=line.length-1;at2>=Math.max(0,line.length-1e3);at2--){let letter=line.charAt(at2);(letter==="]"||letter==="}")&&(depth2>0||ends.test(line.slice(at2+
1,at2+20)))?(depth2===0&&!isOther&&kept2.push(line.slice(at2+1,end)),depth2++):letter==="["||letter==="{"?(depth2>0?depth2--:(kept2.push(isOther?letter:line.slice(
at2,end)),isOther=!1),end=at2):letter===","&&depth2===0&&!isOther&&key.test(line.slice(at2+1,at2+90))&&(kept2.push(line.slice(at2+1,end)),isOther=!0)}return!isOther&&
depth2===0&&kept2.push(line.slice(0,end)),kept2.reverse().join("")}var mostLines=60,most10=4e3;function enclosingKeys(text2,lineStart,before){let lines=linesOf(text2),bound=Math.max(0,lineStart-most10),own2=lineAt(lines.starts,
lineStart),indent=indentOf(before),isItem=isItemOfList.test(before),keys=[...ownKeys(before)];for(let at2=own2-1;at2>=0&&at2>own2-mostLines;at2--){indent===0&&!isItem&&
(at2=Math.max(own2-mostLines+1,lines.tables[at2]??0));let line=lineOf(text2,lines,at2,bound);if(line===void 0)break;if(line.saysNothing)continue;if(line.table.length>
0)return[...keys,...line.table];if(line.indent<indent||line.indent===indent&&isItem&&line.isOpen){for(let key3 of line.keys())keys.push(key3);isItem=line.isItem,
indent=line.indent}}return keys}var linesOf=ofLastText(text2=>{let starts3=[],tables=[],table=0;for(let start=0;;){text2.charAt(start)==="["&&(table=starts3.length),
starts3.push(start),tables.push(table);let end=text2.indexOf(`
`,start);if(end===-1)return{starts:starts3,tables,known:new Map};start=end+1}});function lineAt(starts3,offset){return firstWhere(starts3.length,at2=>(starts3[at2]??
0)>offset)-1}function lineOf(text2,{starts:starts3,known:known2},at2,bound){let[start=0,next=text2.length+1]=[starts3[at2],starts3[at2+1]];if(next-1<bound)return;
if(start<bound)return readLine(text2.slice(bound,next-1));let line=known2.get(at2)??readLine(text2.slice(start,next-1));return known2.set(at2,line),line}function readLine(line){
let keys;return{saysNothing:line.trim()===""||/^\s*[#/]/.test(line),table:tableOf(line),indent:indentOf(line),isItem:isItemOfList.test(line),isOpen:/:\s*$/.test(
line),keys:()=>keys??=keysIn(line)}}var isItemOfList=/^\s*-\s/,ownKeys=ofLastText(before=>keysIn(enclosingPart(before)));function keysIn(line){let keys=/(?:^|[\s{,(["'])([\w.-]{1,60})["']?\]?\s{0,5}(?::|\+?=(?!=)|\(\s{0,5}\[)/g;
return[...line.slice(-500).matchAll(keys)].map(([,key3=""])=>key3).reverse()}function tableOf(line){let[,name2]=/^\[{1,2}([\w."-]{1,100})\]{1,2}\s*$/.exec(line)??
[];return name2===void 0?[]:name2.split(".").reverse()}function indentOf(line){return line.length-line.trimStart().length}var refusing=new RegExp(`(?:^|[^a-z])(?:den(?:y|ied|ies)|(?:deny|block|black)[-_]?list\\w{0,20}|blocked|ban(?:ned|s)?|forbid(?:den)?|iocs?|avoid|yanked|
  disallow\\w{0,20}|prohibit\\w{0,20}|malicious|compromised|malware|vulnerable|exclud\\w{1,20}|reject\\w{0,20}|
  quarantin\\w{0,20}|known[-_ ]?bad|bad[-_]?(?:versions?|packages?)|delete from)(?![a-z])`.replace(/\n\s*/g,""),"i"),replaces=/^(?:overrides?|resolutions|patchedDependencies|replace|override-dependencies)$/i,
installs=/^(?:[\w.-]{0,40}(?:(?:install|setup|tests?|extras|build|dev)[-_]?requires?|requirements?|dependencies|deps|packages)|requires?|pip|npm|libraries)$/i;function isInstallKey(key3){
return installs.test(key3)}function standingUnder(keys,before,after){let installedBy=keys.findIndex(key3=>installs.test(key3)),refusals=[enclosingPart(before),...keys].
filter(part=>refusing.test(part)),isGroup=installedBy!==-1&&refusals.every(part=>isWeak(part))&&!keys.slice(0,installedBy).some(isWeak);if(refusals.length>0)return isGroup?
"configured":"told";let isReplaced=keys.some(key3=>replaces.test(key3));return isReplaced&&/^["']?\s{0,5}[:>=]/.test(after)?"told":isReplaced||keys.some(key3=>installs.
test(key3))?"installed":"configured"}function isWeak(part){return refusing.test(part)&&!refusing.test(part.replace(/avoid|exclud\w{1,20}/gi,""))}var forPeople=/^(?:name|title|description|summary|label|message|msg|help|about|comments?|notes?|hints?|instructions?|markdown|prompt|placeholder|question|answer|readme|changelog|caption|tooltip|reason|details?|purpose|shortDescription|longDescription|long_description|error|warning|docs?|documentation|examples?|footer|site_description|release_?notes?)$/i;
function isForPeopleKey(key3){return forPeople.test(key3)}function areExamples(keys){return keys.some(key3=>/^examples?$/i.test(key3))}var longestLine2=200,longest5=300,most11=2e4,versions=/(?<![\w.-])v?(\d{1,5}(?:\.\d{1,6}){2})(?![\w+-]|\.\w)/g,packageName="(?:([a-z]{2,10}):)?((?:@[\\w.-]{1,60}\
/)?[A-Za-z][\\w.-]{0,80})",keyed=new RegExp(`(?:^|[\\s"'\`{[(,./])${packageName}["'\`]?[ \\t]{0,5}(?:=>|[:=,])[ \\t]{0,5}(?:\\{\\s{0,5}["']?version["']?[ \\t]{0,5}[:=\
][ \\t]{0,5})?["'\`]?(?:={1,3}[ \\t]?)?$`),listed=new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:name:[ \\t]+)?${packageName}[ \\t]+(?:={1,3}[ \\t]?)?$`),ownKey=/(?:^|[\s{,(["'])(?:version|ensure)["']?\s{0,5}(?:=>|[:=]|[ \t])\s{0,5}["']?(?:={1,3}[ \t]?)?$/i,
nameKey3=new RegExp(`(?:^|[\\s{,(["'])(?:p?name|pkg|package(?:_name)?|\\w{1,20}_package|package[ \\t]{0,4}\\{)["']?[ \\t]{0,5}(?:=>|[:=]|[ \\t])[ \\t]{0,5}["']?${packageName}\
(?=["'\\s,;:})])`,"gi"),prefixes=new Map([...ecosystems].flatMap(([id,{mentions:mentions2}])=>(mentions2?.prefixes??[]).map(one=>[one,id]))),wordsOf=[...ecosystems].
flatMap(([id,{mentions:mentions2}])=>(mentions2?.words??[]).map(word2=>[word2,id])),wordSources=wordsOf.map(([word2])=>word2),words=wordsOf.map(([word2,id])=>[new RegExp(
`(?:^|[^a-z])${word2}(?![a-z])`,"i"),id]),anyWord=new RegExp(`(?:^|[^a-z])(?:${wordSources.join("|")})(?![a-z])`,"i"),dependency=/^(?:\w{1,20}\.)?(?:dev|peer|optional)?dependencies\./i,
joined2=[...ecosystems].flatMap(([id,{mentions:mentions2}])=>mentions2?.joint===void 0?[]:[id]),mayName=new RegExp([...prefixes.keys(),...wordSources,"requir","\
dependenc","deps","packages","librar"].join("|"),"i");function apartIn(text2){let found2=[];if(!mayName.test(text2))return found2;let left=most11;for(let match3 of text2.
matchAll(versions)){if(left--===0)break;let[whole,version3=""]=match3,end=match3.index+whole.length,before=text2.slice(Math.max(0,match3.index-longest5),match3.
index),line=before.slice(before.lastIndexOf(`
`)+1).slice(-longestLine2),named4=nameBefore(before,line,text2.slice(end,end+1));if(named4===void 0)continue;let{prefix,start}=named4;if(prefix!==void 0&&!prefixes.
has(prefix))continue;let name2=named4.name.replace(dependency,""),keys,above=()=>keys??=enclosingKeys(text2,match3.index-line.length,line),said=ecosystemsOf(prefix,
before,above),place={start:match3.index-before.length+start,end};if(said.length>0)for(let ecosystem of said)found2.push({ecosystem,name:name2,version:version3,...place});else if(name2!==
named4.name||above().some(isInstallKey))for(let ecosystem of joined2)found2.push({ecosystem,name:name2,version:version3,isSupposed:!0,...place})}return found2}function nameBefore(before,line,after){
if(ownKey.test(line)){let last=[...before.matchAll(nameKey3)].at(-1);if(last!==void 0)return{prefix:last[1],name:last[2]??"",start:last.index}}let direct=keyed.
exec(line)??(/\s|^$/.test(after)?listed.exec(line):null);return direct?{prefix:direct[1],name:direct[2]??"",start:before.length-line.length+direct.index}:void 0}
function ecosystemsOf(prefix,before,keys){let owner=prefix===void 0?void 0:prefixes.get(prefix);if(owner!==void 0)return[owner];let texts=[before,...keys()].filter(
text2=>anyWord.test(text2));if(texts.length===0)return[];let said=words.flatMap(([word2,id])=>texts.some(text2=>word2.test(text2))?[id]:[]);return[...new Set(said)]}var longest6=200,most12=5e3,endings=[...ecosystems].flatMap(([ecosystem,{mentions:mentions2}])=>(mentions2?.artefacts??[]).map(ending=>({ecosystem,ending})));function artefactsIn(text2){
let found2=[];for(let{ecosystem,ending}of endings){let left=most12;for(let end=text2.indexOf(ending);end!==-1&&left>0;end=text2.indexOf(ending,end+ending.length)){
left--;let before=text2.slice(Math.max(0,end-longest6),end),file2=before.slice(before.search(/[\w.+!-]{1,200}$/)),joint=file2.search(/-v?\d[\w+!]{0,40}\.[\w.+!]{1,60}$/);
if(joint<1||!/^[a-z\d]/i.test(file2))continue;let name2=file2.slice(0,joint),[,scope=""]=/(@[\w.-]{1,80}\/)[\w.-]{1,80}\/-\/$/.exec(before.slice(0,-file2.length))??
[],version3=file2.slice(joint+1).replace(/^v/,"");found2.push({ecosystem,name:`${scope}${name2}`,version:version3,start:end-file2.length,end})}}return found2}var longest7=3e5,most13=50,mostGiven=20,number="v?(\\d{1,5}(?:\\.\\d{1,6}){1,4})(?![\\w.+-]*[A-Za-z*])",open=/(==|@)["']?(?:\$\$?[({]{0,2}|\{{1,2}|%\()\s{0,3}(?:\w{1,30}\.){0,4}([A-Za-z_]\w{0,60})/g,
asked=/(?<![\w.@/-])((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{0,80})(?:\[[\w,. -]{0,60}\])?$/,longestName=210,named=new RegExp(`(?:VERSION|version|Version)["']?\\s{0,4\
}(?:[:?]?=|:|\\{\\s{0,9}default\\s{0,4}=)[ \\t]{0,4}["']?(?:==)?${number}`,"g"),variable=/(?<![\w.-])([A-Za-z][A-Za-z\d_-]{1,60}?)[_-]?$/,longestVariable=64,byJoint=[
...ecosystems].flatMap(([ecosystem,{mentions:mentions2}])=>mentions2?.joint===void 0?[]:[{ecosystem,joint:mentions2.joint}]);function joinedIn(text2){if(text2.length>
longest7)return[];let found2=[],versions2=new Map;for(let{match:match3,name:name2,start}of namedBefore(text2,open,asked,longestName)){let[whole,joint,given4=""]=match3;
if(!versions2.has(given4)&&versions2.size>=most13)break;let all=versions2.get(given4)??versionsOf(text2,given4);versions2.set(given4,all);let place={start,end:match3.
index+whole.length};for(let{ecosystem}of byJoint.filter(one=>one.joint===joint))for(let version3 of all)found2.push({ecosystem,name:name2,version:version3,isSupposed:!0,
...place})}for(let{match:match3,name:written,start}of namedBefore(text2,named,variable,longestVariable)){let[whole,version3=""]=match3;if(found2.length>=most13*
mostGiven)break;let name2=written.toLowerCase().replaceAll("_","-"),place={start,end:match3.index+whole.length};for(let{ecosystem}of byJoint)found2.push({ecosystem,
name:name2,version:version3,isSupposed:!0,...place})}return found2}function*namedBefore(text2,pattern,name2,longest13){for(let match3 of text2.matchAll(pattern)){
let from=Math.max(0,match3.index-longest13),before=name2.exec(text2.slice(from,match3.index));before!==null&&(yield{match:match3,name:before[1]??"",start:from+before.
index})}}function versionsOf(text2,variable2){let gives=new RegExp(`(?<![\\w.])${variable2}["']?\\]?\\s{0,4}(?:[:?]?=|:|\\{)\\s{0,20}(?:\\{\\s{0,20})?(?:default["']?\\\
s{0,4}[:=]\\s{0,4})?([\\["'\\s,v\\d.-]{1,300})`,"g"),versions2=new Set,left=mostGiven;for(let[,values=""]of text2.matchAll(gives)){if(left--===0)break;for(let[one]of values.
matchAll(/(?<![\w.])\d{1,5}(?:\.\d{1,6}){1,4}(?![\w.])/g))versions2.size<mostGiven&&versions2.add(one)}return[...versions2]}var quoted=new RegExp(`(?<!\\\\)(?:"((?:[^"\\\\\\n]|\\\\.){1,3000})"|'((?:[^'\\\\\\n]|\\\\.){1,3000})')`,"g"),hides=/\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|u\{[\da-fA-F]{1,6}\}|[nrt]\w|["'/])/,
escape=/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\}|([^]))/g,letters={n:`
`,r:"\r",t:"	"};function decodedStrings(text2){if(!hides.test(text2))return[];let found2=[],left=2e5;for(let{0:whole,1:double,2:single,index:index2}of text2.matchAll(
quoted)){let content=double??single??"";if(hides.test(content)){if(left-=whole.length,left<0)break;found2.push(decoded(content,index2+1))}}return found2}function unescaped(text2){
return text2.includes("\\")?text2.replace(escape,(...match3)=>meant(match3)):text2}function decoded(content,start){let pieces=[],offsets=[];for(let at2=0;at2<content.
length;){escape.lastIndex=at2;let match3=content.charAt(at2)==="\\"?escape.exec(content):null,piece=match3===null?content.charAt(at2):meant(match3);for(let unit=0;unit<
piece.length;unit++)offsets.push(start+at2);pieces.push(piece),at2+=match3===null?1:match3[0].length}let end=start+content.length;return{text:pieces.join(""),at:offset=>offsets[offset]??
end}}function meant([whole,four,two,eight,braced,letter]){if(letter!==void 0)return letters[letter]??(/["'/\\]/.test(letter)?letter:whole??"");let code=Number.parseInt(
four??two??eight??braced??"",16);return code<=1114111?String.fromCodePoint(code):whole??""}function equalsPin(text2,at2){let joint=text2.charAt(at2+2)==="="?3:2,from=forwards(text2,at2+joint);if(!canBeVersion(text2.charCodeAt(from)))return;let nameEnd=backwards(
text2,at2);if(text2.charAt(nameEnd-1)==="("&&(nameEnd=backwards(text2,nameEnd-1)),text2.charAt(nameEnd-1)==="]"&&(nameEnd=backwards(text2,beforeExtras(text2,nameEnd))),
!isNameEnd(text2.charCodeAt(nameEnd-1)))return;let found2=match(/v?\d[\w.!+-]{0,127}/iy,text2,from);if(found2===void 0||/^(?:[*{$%(]|<(?!\/))/.test(text2.slice(
from+found2.length,from+found2.length+2)))return;let version3=trimmed(found2),start=nameStart(text2,nameEnd),name2=text2.slice(start,nameEnd);if(!/^[a-z\d][\w.-]*$/i.
test(name2)||/[$@\\]/.test(text2.charAt(start-1)))return;let pinned2={name:name2,version:version3,start,end:from+version3.length},isSpaced=from>at2+joint||nameEnd<
at2,isRound=!version3.includes(".");if(!(isSpaced&&isRound))return(isSpaced||isRound)&&!standsAlone(text2,pinned2)?void 0:pinned2}function atPin(text2,at2){let next=text2.
charCodeAt(at2+1);if(!canBeVersion(next)&&next!==61&&next!==110)return;let prefix=match(/(?:npm:)?[v=]?/y,text2,at2+1)??"",from=at2+1+prefix.length,found2=match(
/\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?(?:\+[\dA-Za-z.-]{1,100})?/y,text2,from);if(found2===void 0||/^(?:\w|\.\d|@)/.test(text2.slice(from+found2.length,
from+found2.length+2)))return;let version3=trimmed(found2),plain3=nameStart(text2,at2),scope=text2.charAt(plain3-1)==="/"?nameStart(text2,plain3-1):plain3,isScoped=scope<
plain3-1&&text2.charAt(scope-1)==="@",start=isScoped?scope-1:plain3,name2=text2.slice(start,at2);if(!/^@?[a-z\d]/i.test(name2)||!canBegin(text2,start,isScoped))
return;let[,word2]=text2.charAt(start-1)===":"?/(\w{1,20}):$/.exec(text2.slice(Math.max(0,start-22),start))??[]:[];return{name:name2,version:version3,...word2!==
void 0&&{prefix:word2},start,end:from+version3.length}}function canBegin(text2,start,isScoped){let before=text2.charAt(start-1);return before==="/"?isScoped||/(?:\/npm|:\/\/[\w.-]{1,100}|npx:\/)\/$/.
test(text2.slice(Math.max(0,start-110),start)):!/[\w@$}%\\]/.test(before)}function standsAlone(text2,{start,end}){let before=text2.slice(Math.max(0,start-40),start),
after=text2.slice(end,end+2);return/(?:["'`]|(?:^|[\n\r])[ \t]*(?:[-*][ \t]+)?)$/.test(start>40?before:`
${before}`)&&/^\)?(?:$|[\s"'`;,\\])/.test(after)}function beforeExtras(text2,end){let at2=end-2;for(let bound=Math.max(0,end-200);at2>bound&&/[\w.,\s-]/.test(text2.
charAt(at2));at2--);return text2.charAt(at2)==="["?at2:end}function nameStart(text2,end){let at2=end;for(let bound=Math.max(0,end-214);at2>bound&&isNameLetter(text2.
charCodeAt(at2-1));at2--);for(text2.charAt(at2-1)==="\\"&&/[nrt]/.test(text2.charAt(at2))&&at2++;at2<end&&/[-._~]/.test(text2.charAt(at2));)at2++;return at2}function canBeVersion(code){
return code>=48&&code<=57||code===118||code===86}function isNameEnd(code){return code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122}function isNameLetter(code){
return isNameEnd(code)||code===45||code===46||code===95||code===126}function forwards(text2,from){let at2=from;for(;at2<from+10&&(text2.charAt(at2)===" "||text2.
charAt(at2)==="	");)at2++;return at2}function backwards(text2,from){let at2=from;for(;at2>from-10&&(text2.charAt(at2-1)===" "||text2.charAt(at2-1)==="	");)at2--;
return at2}function trimmed(version3){return version3.replace(/[.!+_-]{1,128}$/,"")}function match(sticky2,text2,at2){return sticky2.lastIndex=at2,sticky2.exec(
text2)?.[0]}var types=new Map([...ecosystems].map(([id,{purlType}])=>[purlType,id])),most14=2e4;function packageUrls(text2){let found2=[];for(let at2=text2.indexOf("pkg:");at2!==
-1&&found2.length<most14;at2=text2.indexOf("pkg:",at2+4)){let pattern=/pkg:\/{0,2}([a-z][a-z\d.+-]{0,30})\/([\w.~%@+/!-]{1,400})/iy;pattern.lastIndex=at2;let[,type="",
path=""]=pattern.exec(text2)??[],ecosystem=types.get(type.toLowerCase()),joint=path.lastIndexOf("@"),version3=decoded2(path.slice(joint+1).replace(/[.:!/]{1,400}$/,
""));if(ecosystem===void 0||joint<1||version3===void 0||!/^v?\d/.test(version3))continue;let name2=decoded2(path.slice(0,joint));name2!==void 0&&found2.push({ecosystem,
name:name2,version:version3,start:at2,end:pattern.lastIndex})}return found2}function decoded2(text2){try{return decodeURIComponent(text2)}catch{return}}var readers={"==":equalsPin,"@":atPin},joints=[...ecosystems].flatMap(([id,{mentions:mentions2}])=>mentions2?.joint===void 0?[]:[[mentions2.joint,id]]),prefixes2=new Map(
[...ecosystems].flatMap(([id,{mentions:mentions2}])=>(mentions2?.prefixes??[]).map(prefix=>[prefix,id]))),mostPins=2e4,mostPlaces=1e3,mostRead=2e5;function pinsIn(text2){
let plain3=plainPins(text2),hidden=decodedStrings(text2).flatMap(({text:said,at:at2})=>plainPins(said).map(pin=>({...pin,start:at2(pin.start),end:at2(pin.end)})));
if(hidden.length===0)return plain3;let taken=new Set(plain3.map(({key:key3,end})=>`${key3} ${end}`)),further=hidden.filter(({key:key3,end})=>!taken.has(`${key3}\
 ${end}`)).slice(0,mostPins);return[...plain3,...further].sort((one,other2)=>one.start-other2.start)}function plainPins(text2){let found2=[],places=new Map,add=(id,pinned2)=>{
let pin=pinOf(id,pinned2),place=pin===void 0?0:(places.get(pin.key)??0)+1;return pin===void 0||place>mostPlaces?!1:(places.set(pin.key,place),found2.push(place===
mostPlaces?{...pin,isCut:!0}:pin),!0)};for(let[joint,id]of joints){let left=mostPins,unread=mostRead;for(let at2=text2.indexOf(joint);at2!==-1&&left>0;at2=text2.
indexOf(joint,at2+joint.length)){let pinned2=readers[joint](text2,at2),owner=pinned2?.prefix===void 0?id:prefixes2.get(pinned2.prefix);if(!(pinned2===void 0||owner===
void 0)&&(add(owner,pinned2)&&left--,unread--===0))break}}for(let{ecosystem,...pinned2}of[...packageUrls(text2),...artefactsIn(text2)])add(ecosystem,pinned2);return withoutRepeats(
found2.sort((one,other2)=>one.start-other2.start||other2.end-one.end))}function apartPins(text2,pins){let taken=new Set(pins.map(({end})=>end));return[...apartIn(
text2),...joinedIn(text2)].flatMap(({ecosystem,isSupposed,...pinned2})=>{let pin=taken.has(pinned2.end)?void 0:pinOf(ecosystem,pinned2);return pin===void 0?[]:[
{...pin,isApart:!0,...isSupposed&&{isSupposed}}]})}function inEcosystem(pin,id){return pinOf(id,pin)??pin}function isVersion({ecosystem,version:version3}){let compare2=ecosystems.
get(ecosystem)?.compare;return compare2===void 0||compare2(version3,version3)!==void 0}function pinOf(id,{name:name2,version:version3,start,end}){let ecosystem=ecosystems.
get(id);if(ecosystem===void 0)return;let canonical=ecosystem.normalizeName(name2);return{ecosystem:id,name:canonical,version:version3,key:`${id} ${canonical} ${version3}`,
start,end}}function withoutRepeats(pins){let reached=-1;return pins.filter(({start,end})=>{let isInside=start<reached;return reached=Math.max(reached,end),!isInside})}import{posix as posix20}from"node:path";var longest8=2e4,longestLine3=400,mostMarks=50,quotes=/\\.|["`]|(?<!\w)'|'(?!\w)/g,slashes=new Set(`.js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .java .kt .sca\
la .c .cc .cpp .h .cs .php .swift .json5 .jsonc .json .groovy
  .gradle .dart .vue .svelte .css .scss`.split(/\s+/));function isComment(path,text2,offset,before){let extension=posix20.extname(path).toLowerCase(),line=before.
slice(before.lastIndexOf(`
`)+1);return isDirective(text2,offset,line)?!1:slashes.has(extension)||posix20.basename(path)==="Jenkinsfile"?begins(line,"//")||isBetween(text2,offset,blocks(text2)):
/^\.(?:xml|html?)$/.test(extension)?isBetween(text2,offset,markup(text2)):/^\.(?:bat|cmd)$/.test(extension)?/^\s*(?:rem\s|::)/i.test(line):/^\.(?:sql|lua|hs)$/.
test(extension)?begins(line,"--"):begins(line,"#")?!/^\s*#\s{0,5}[!%]\s?\w/.test(line):(extension===".ini"||extension===".cfg")&&/^\s*;/.test(line)}function isDirective(text2,offset,line){
if(/^\s*\/\/go:generate\s/.test(line))return!0;if(!/^\s*(?:#|--|\/\/)\s?MAGIC\s/.test(line))return!1;let cells=[...text2.slice(Math.max(0,offset-2e3),offset).matchAll(
/MAGIC\s+%(\w{1,20})/g)],[,language="md"]=cells.at(-1)??[];return/MAGIC\s+%$/.test(line)||!/^md(?:-sandbox)?$/.test(language)}function begins(line,mark){let open2="";
for(let[part]of line.matchAll(/\\.|(?<=\w)'(?=\w)|["']|(?<!\S)(?:#|\/\/|--)/g)){if(part===mark&&open2==="")return!0;part!=='"'&&part!=="'"||(open2===""?open2=part:
open2===part&&(open2=""))}return!1}var blocks=ofLastText(text2=>marksIn(text2,/\/\*/g,/\*\//g)),markup=ofLastText(text2=>marksIn(text2,/<!--/g,/-->/g));function marksIn(text2,open2,close){
return{opening:placesOf3(text2,open2),closing:placesOf3(text2,close),quoted:new Map}}function isBetween(text2,offset,{opening,closing,quoted:quoted3}){let closed=closing[countUntil(
closing,offset)-1]?.start??-1,first=firstFrom(opening,Math.max(offset-longest8,closed+1));for(let mark of opening.slice(first,first+mostMarks)){if(mark.end>offset)
return!1;let isInQuotes=quoted3.get(mark)??isQuoted(lineBefore(text2,mark.start));if(quoted3.set(mark,isInQuotes),!isInQuotes)return!0}return!1}function lineBefore(text2,at2){
let before=text2.slice(Math.max(0,at2-longestLine3),at2);return before.slice(before.lastIndexOf(`
`)+1)}function isQuoted(line){let open2="";for(let[part]of line.matchAll(quotes))part.length>1||(open2===""?open2=part:open2===part&&(open2=""));return open2!==
""}var programs=new Map;for(let[ecosystem,{mentions:mentions2}]of ecosystems)for(let command3 of mentions2?.installers??[]){let[program="",verb]=command3.split(" ");
programs.set(program,[...programs.get(program)??[],{ecosystem,verb}])}var anyProgram=new RegExp([...programs.keys()].map(name2=>name2.replaceAll(/[.+*]/g,"\\$&")).
join("|")),mostPrograms=20,removing=new Set(["uninstall","remove","rm","un","r","purge","unlink"]);function commandIn(text2){let from=lastCommand(text2),last=text2.
slice(from).toLowerCase();if(!anyProgram.test(last))return;let words2=[...last.matchAll(/[\w.+@~=-]{1,200}/g)],left=mostPrograms;for(let at2=words2.length-1;at2>=
0&&left>0;at2--){let commands=programs.get(programOf(words2[at2]?.[0]??""));if(commands===void 0)continue;left--;let start=from+(words2[at2]?.index??0),rest=words2.
slice(at2+1).map(([word2])=>word2),[first]=rest.filter(word2=>removing.has(word2)||commands.some(({verb})=>verb===word2)),[{ecosystem}={ecosystem:""}]=commands;
if(first!==void 0&&removing.has(first))return{ecosystem,does:"remove",start};let command3=commands.find(({verb})=>verb===first);if(command3!==void 0)return{ecosystem:command3.
ecosystem,does:"install",start}}}function programOf(word2){let plain3=word2.replace(/(?<=[a-z])[\d.]{1,8}$/,"").replace(/\.(?:exe|cmd)$/,"");return programs.has(
plain3)?plain3:plain3.replace(/^-m|^\w{0,60}_(?=[a-z]+$)/,"")}function lastCommand(text2){let ends2=/&&|\|\|?|;/g,start=0;for(;ends2.exec(text2)!==null;)start=ends2.
lastIndex;return start}function logicalLine(text2,offset,most20=4e3){let[first,last]=[Math.max(0,offset-most20),Math.min(text2.length,offset+most20)],around=text2.slice(first,last),at2=offset-
first,start=around.lastIndexOf(`
`,at2-1)+1;for(at2===0&&(start=0);start>0&&endsOpen(around,start-1);)start=start===1?0:around.lastIndexOf(`
`,start-2)+1;let end=lineEnd(around,at2);for(;end<around.length&&endsOpen(around,end);)end=lineEnd(around,end+1);return{start:first+start,end:first+end}}function lineEnd(text2,offset){
let at2=text2.indexOf(`
`,offset);return at2===-1?text2.length:at2}function endsOpen(text2,lineBreak){return text2.charAt(text2.charAt(lineBreak-1)==="\r"?lineBreak-2:lineBreak-1)==="\\"}function callAround(text2,offset){let names5=[],from=Math.max(0,offset-2e3),depth2=0;for(let at2=offset-1;at2>=from;at2--){let unit=text2.charAt(at2);if(unit===
")")depth2++;else if(unit===`
`&&depth2===0&&text2.charAt(at2-1)===`
`){if(at2=beforeBlank(text2,at2,from),!/[([{,]/.test(text2.charAt(at2-1)))break}else unit==="("&&depth2>0?depth2--:unit==="("&&names5.push(nameBefore2(text2,at2))}
return names5}function beforeBlank(text2,offset,from){let at2=offset;for(;at2>from&&/\s/.test(text2.charAt(at2-1));)at2--;return at2}function nameBefore2(text2,at2){
let before=text2.slice(Math.max(0,at2-80),at2);return/\b(?:def|function|func|fn)\s+[\w$]{1,60}\s{0,4}(?:\[[^\]]{0,40}\])?$/.test(before)?"def":/([\w$]{1,60})[ \t]{0,4}!?$/.
exec(before)?.[1]??""}var runs=new RegExp("^(?:\\w{1,40}_(?=exec|system|run|shell|popen|spawn))?(?:system|shell\\w*|sh|bash|cmd|exec\\w*|p?open\\w*|spawn\\w*|run(?:_?(?:cmd|commands?|shel\
l|sync|bash|function|in_terminal))?|call|check_(?:call|output)|get(?:status)?output|command|subprocess\\w*|process|Popen\\w*|execa\\w*|fork\\w*|install\\w*)$","\
i"),marks=/(?:[!%]\s{0,4}|\$`|\bMAGIC\s{1,4}|\/\/go:generate\s{1,4})$/;function isRun(text2,offset,before){return marks.test(before)||callAround(text2,offset).some(
name2=>runs.test(name2))}var speaking="echo|printf|print|println|puts|raise|throw|log(?:ger|ging)?|console|warn(?:ing)?s?|\\w{0,40}(?:Error|Exception)|Write-Host",command=new RegExp(`(?\
:^|[^\\w])(?:${speaking})(?![\\w-])`),quoted2=new RegExp(`(?:^|[^\\w])(?:${speaking})[\\s(]{1,5}(?:-\\w+\\s{1,5})?(["'\`])[^"'\`]*$`),key2=new RegExp(`(?:^|[^\\w\
])(?:name|message|msg|help|hint|description|title|summary|label|placeholder|doc)["']?\\s{0,5}[:=(]\\s{0,5}["'\`]?[^"'\`]{0,300}$`,"i");function isSaid(statement,until){
let before=statement.slice(0,until),own2=before.slice(Math.max(before.lastIndexOf(";"),before.lastIndexOf("&&"),before.lastIndexOf("|"))+1);return command.test(
own2)||key2.test(own2)||quoted2.test(before.slice(-500))}var most15=1e3,mostLines2=12,operands=/(?:^|[\s{,"'])(?:args|arguments|argv)["']?\s{0,5}[:=]/,operandsIn=ofLastText(text2=>Array.from(text2.matchAll(new RegExp(
operands,"gm")),({index:index2})=>index2)),command2=/(?:^|[\s{,"'])(?:command|cmd|program|executable)["']?\s{0,5}[:=]\s{0,5}["']?([^"',\n]{1,200})/,listed2=/(?:^|\n)[ \t]{0,40}(?:command|cmd|entrypoint):[ \t]{0,9}((?:\r?\n[ \t]{0,40}-[ \t]{1,9}[^\n]{1,100}){1,10})/;
function siblingCommand(text2,offset,before){let keys=operandsIn(text2),near=keys[firstWhere(keys.length,at2=>(keys[at2]??0)>=offset-most15-1)];if(near===void 0||
near>=offset)return;let above=text2.slice(Math.max(0,offset-most15),offset).split(`
`).slice(-mostLines2);if(!above.some(line=>operands.test(line)))return;let below=text2.slice(offset,offset+most15).split(`
`).slice(1,mostLines2),[name2]=[...above.reverse(),...below].flatMap(line=>command2.exec(line)?.[1]??[]),found2=name2??listed2.exec(text2.slice(Math.max(0,offset-
most15),offset+most15))?.[1];return found2===void 0?void 0:commandIn(`${found2} ${before}`)}function statementBefore(text2,line,offset,brackets,reach=3e3){let bound=Math.max(0,offset-Math.min(3e3,reach)),start=line.start,depth2=0,opened2=0;for(let at2=offset-
1;at2>=bound&&opened2<2;at2--){let letter=text2.charAt(at2);if(letter===")"||letter==="]"||letter==="}")depth2++;else if(letter==="("||letter==="["||letter==="{")
if(depth2>0)depth2--;else if(brackets.includes(letter))opened2++,start=Math.min(start,bound+text2.slice(bound,at2).lastIndexOf(`
`)+1);else break}return text2.slice(start,offset).replace(/(?:^|[ \t])(?:#|\/\/)[^\n]*\n/gm,`
`)}var longest9=4e3,longestOfAll=3e6,shortest=400;function reachOf(versions2){return Math.round(Math.min(longest9,Math.max(shortest,longestOfAll/Math.max(1,versions2))))}
var lower={installed:"configured",configured:"told",told:"told"};function standingOf(pin,within2){let found2=standingIn(pin,within2);return(within2.context==="t\
est"||isExample(within2.path))&&within2.isUsed!==!0?{...found2,standing:lower[found2.standing]}:found2}var commandOf=ofLastText(commandIn);function standingIn(pin,within2){
let{path,text:text2,reach=longest9}=within2,line=logicalLine(text2,pin.start,reach),before=text2.slice(line.start,pin.start),after=text2.slice(pin.end,line.end),
told={pin,standing:"told"};if(isForPeople(pin,within2,before,after))return isForAgents(path)&&isAsked(before)?{pin,standing:"configured"}:told;if(isComment(path,
text2,pin.start,before)||isLabel(path,before))return told;let long=longTextStart(path,text2,pin.start);if(isDocumentation(text2,long))return told;let inProgram=isProgram2(
path),statement=unescaped(statementBefore(text2,line,pin.start,inProgram?"([":"[",reach)),command3=commandOf(statement)??siblingCommand(text2,pin.start,before);
if(command3?.does==="remove"||searches.test(before.slice(lastCommand(before))))return told;if(command3!==void 0){let named4=text2.startsWith("pkg:",pin.start)?pin:
inEcosystem(pin,command3.ecosystem),runs2=!inProgram||isRun(text2,long??pin.start,before);return{pin:named4,standing:runs2&&!isSaid(statement,command3.start)?"i\
nstalled":"configured"}}let keys=enclosingKeys(text2,line.start,before),[key3]=keys;if(!inProgram&&key3!==void 0&&key3!=="name"&&isForPeopleKey(key3)||!inProgram&&
areExamples(keys)||refusing.test(path)&&within2.isUsed!==!0)return told;let standing=standingUnder(keys,before,after);return{pin,standing:standing==="configured"&&
isEntry(within2)?"installed":standing}}function isForPeople(pin,{path,text:text2,context,isUsed},before,after){return text2.startsWith("#!")||isUsed===!0||context!==
"docs"&&context!=="comment"&&!isProse(path,`${before} ${after}`)?!1:isList2(text2)?refusing.test(path):!isFrontMatter(text2,pin.start)||siblingCommand(text2,pin.
start,before)===void 0}function isLabel(path,before){return/["']@id["']\s{0,5}:\s{0,5}["']?$/.test(before)?!0:/(?:^|\/)\.github\/workflows\//.test(path)&&/^\s*(?:-\s+)?["']?(?:run-)?name["']?:\s/.
test(before)}function isAsked(before){let command3=commandIn(before);if(command3?.does!=="install")return!1;let clause=before.slice(0,command3.start).split(/[.;!?](?=\s)|,(?=\s)(?<!\b(?:not|never),)/).
at(-1)??"";return!refusing.test(clause)&&!forbids.test(clause)}var forbids=/\b(?:not|never|(?<!\b(?:is|are)\s)no|cannot|(?:do|must|should|ca)n['’]t)\b(?!\s+(?:only|to\s+)?(?:forget|skip|hesitate|omit|miss|fail|neglect|wait|longer\s+skip)\b)/i;
function isEntry({path,text:text2,context,isManifest:isManifest2,isUsed}){return isManifest2||isList2(text2)&&(isUsed===!0||context!=="docs"&&!isExample(path)&&
!isProse(path,""))}var searches=/(?:^|[\s|&;("'`])(?:e?grep|rg|ag|findstr|Select-String)\s/;var most16=2e3,tooManyOld=changesGap("limit-exceeded","versions that stood there before",`the changed files mention more than ${most16} of them, and not all wer\
e checked for having come into use`),order2=["installed","configured","told"];function rankOf(standing){return order2.indexOf(standing)}function pinsOf(scanned){
let{text:text2}=scanned,pins=pinsIn(text2);return isManifest(scanned)?pins:[...pins,...apartPins(text2,pins)]}function standsIn(text2,pin,understood,reach){if(text2.
path===policyPath)return{pin,standing:"told"};let stands=standingOf(pin,{...text2,isManifest:isManifest(text2),...reach!==void 0&&{reach}});return pin.isApart===
!0&&stands.standing==="installed"?{pin,standing:"configured"}:isWithin2(understood.get(text2.path)??[],pin.start)?{...stands,standing:lower[stands.standing]}:stands}
function risenAmong(head,base,understood,wasRead){let reach=reachOf(Math.min(base.length,most16)),highest4=new Map;for(let mentioned of base.slice(0,most16)){let{
in:text2,what}=mentioned;if(highest4.get(what.key)===0)continue;let rank2=wasRead(mentioned)?0:rankOf(standsIn(text2,what,understood.base,reach).standing);highest4.
set(what.key,Math.min(rank2,highest4.get(what.key)??rank2))}let candidates2=head.filter(({what})=>(highest4.get(what.key)??0)>0);return{risen:candidates2.slice(
0,most16).filter(({in:text2,what})=>rankOf(standsIn(text2,what,understood.head,reach).standing)<(highest4.get(what.key)??0)),isCut:candidates2.length>most16||isCutOff(
head,base.slice(most16),highest4)}}function isCutOff(head,unseen,known2){if(unseen.length===0)return!1;let keys=new Set(unseen.map(({what})=>what.key));return head.
some(({what})=>!known2.has(what.key)&&keys.has(what.key))}var manifests=new WeakMap;function isManifest(text2){let known2=manifests.get(text2)??extractorsFor(text2.
path).some(({lock,publishes})=>lock||publishes.includes("package"));return manifests.set(text2,known2),known2}var most17=1e3;function mentionedPackages(news,understood,policy){let reach=reachOf(news.length),sorted2=[...groupBy(news,mentioned=>mentioned.in)].flatMap(([text2,
found2])=>componentsIn(text2,found2,understood,reach).filter(component=>isJudged(component,policy))).sort((one,other2)=>rank(one)-rank(other2)),kept2=new Set([...new Set(
sorted2.map(({purl})=>purl))].slice(0,most17)),left=sorted2.filter(({purl})=>!kept2.has(purl));return{changes:sorted2.filter(({purl})=>kept2.has(purl)).map(component=>({
type:"added",component})),gaps:beyond(left)}}function componentsIn(text2,found2,understood,reach){let spanOf2=lineIndex(text2.text),standing=found2.map(({what})=>standsIn(
text2,what,understood,reach));return[...groupBy(standing,({pin,standing:where})=>JSON.stringify([where,pin.ecosystem,pin.name,pin.version])).values()].flatMap(([
first,...others2])=>{let place=({start,end})=>({path:text2.path,side:text2.side,...spanOf2(start,end)}),alsoAt=others2.map(({pin})=>place(pin));return first===void 0?
[]:[componentOf2(text2,first.pin,first.standing,place(first.pin),alsoAt)]})}function componentOf2({text:text2,context},{ecosystem,name:name2,version:version3,start,
end,isSupposed},standing,location,alsoAt){let purl=ecosystems.get(ecosystem)?.purl(name2,version3);return{kind:"package",ecosystem,name:name2,version:version3,...purl!==
void 0&&{purl},role:"mentioned",standing,...isSupposed&&{supposed:!0},hashes:[],source:{type:"registry"},scope:"runtime",location,alsoAt,text:text2.slice(start,
end),confidence:"certain",context}}function isJudged(component,{denied}){let{ecosystem,version:version3=""}=component;return isVersion({ecosystem,version:version3})?
ecosystems.get(component.ecosystem)?.osvName!==void 0?!0:denied.packages?.some(pattern=>pattern.matches(component))===!0:!1}function rank({standing="told"}){return rankOf(
standing)}function beyond(left){let[first]=left;if(first===void 0)return[];let count=new Set(left.map(({purl})=>purl)).size,reason=`the changed files mention mo\
re versions of packages than the ${most17} that are asked about`;return[{...changesGap("limit-exceeded",`${count} further versions`,reason),location:first.location}]}
function cutGaps(pins){return[...groupBy(pins,mentioned=>mentioned.in)].flatMap(([{path,side,text:text2},found2])=>{let often=found2.find(({what})=>what.isCut===
!0)?.what,cut=found2.length<mostPins?often:found2.at(-1)?.what;if(cut===void 0)return[];let reason=cut===often?`it names ${cut.name} ${cut.version} in ${mostPlaces}\
 places or more, and none behind this one was looked at`:`only ${mostPins} of the versions that it names are looked at`;return[{...changesGap("limit-exceeded",path,
reason),location:{path,side,...lineIndex(text2)(cut.start,cut.end)}}]})}var longestLine4=400,mostWords2=3;function newsAmong(head,base){let byLine=surplus(head,base,lineKey,({key:key3})=>key3);return byLine.head.length===0||byLine.base.
length===0?byLine.head:surplus(byLine.head,byLine.base,wordsKey,({key:key3})=>wordsOf2(key3).join(`
`)).head}function surplus(head,base,keyOf7,nameOf2){let keys=new Map,key3=mentioned=>{let known2=keys.get(mentioned)??keyOf7(mentioned);return keys.set(mentioned,
known2),known2},inFile2=unpaired(head,base,mentioned=>`${mentioned.in.path}
${key3(mentioned)}`,nameOf2);return unpaired(inFile2.head,inFile2.base,key3,nameOf2)}function unpaired(head,base,keyOf7,nameOf2){let before=groupBy(base,keyOf7),
left=new Map;for(let{what}of base)left.set(nameOf2(what),(left.get(nameOf2(what))??0)+1);return{head:head.filter(mentioned=>{let name2=nameOf2(mentioned.what),rest=left.
get(name2)??0;return rest===0||before.get(keyOf7(mentioned))?.pop()===void 0?!0:(left.set(name2,rest-1),!1)}),base:[...before.values()].flat()}}function lineKey({
in:{text:text2,context},what}){if(what.around!==void 0)return`${context}
${what.key}
${what.around}`;let{start,end}=logicalLine(text2,what.start,longestLine4);return`${context}
${what.key}
${text2.slice(start,end).replace(/\s+/g," ").trim()}`}function wordsKey({in:{path,text:text2,context},what}){let before=wordsOf2(text2.slice(Math.max(0,what.start-
longestLine4),what.start)).slice(-mostWords2),after=isProgram2(path)?wordsOf2(text2.slice(what.end,what.end+longestLine4)).slice(0,mostWords2):[];return[context,
...wordsOf2(what.key),"",...before,"",...after].join(`
`)}function wordsOf2(part){return part.match(/#+|\/\/+|[\w@$]+/g)??[]}import{posix as posix21}from"node:path";var listStart=/["']\s{0,40},\s{0,200}(?:(?:["']?args["']?\s{0,9}[:=]\s{0,9})?\[\s{0,200})?(?=["'\w$])/y,itemStart=/["']?[ \t]{0,9}\r?\n[ \t]{0,40}(?:args:[ \t]{0,9}(?:\r?\n[ \t]{0,40})?)?(?=-[ \t]|\[)/y;
function commandWords(text2,from,programEnd){let program={text:text2.slice(from,programEnd),start:from,end:programEnd},bound=Math.min(text2.length,from+2e3),list2=sticky(
listStart,text2,programEnd);if(list2>0)return[program,...listed3(text2,programEnd+list2,bound)];let items2=sticky(itemStart,text2,programEnd);if(items2>0){let at2=programEnd+
items2;return[program,...text2.charAt(at2)==="["?flow(text2,at2+1,bound):itemised(text2,at2,bound)]}return[program,...plain2(text2,programEnd,bound,openQuote(text2,
from))]}function isCut(words2){let[first]=words2,end=words2.at(-1)?.end??0;return words2.length>60||first!==void 0&&end-first.start>1700}function listed3(text2,from,bound){
let found2=[],item=/\s{0,200},?\s{0,200}(?:[rbfu]{0,2}(["'`])((?:(?!\1)[^\\\n]|\\.){0,500})\1|(\*?[\w.$][\w.$()]{0,200}))/y;for(let at2=from;at2<bound&&found2.length<
60;at2=item.lastIndex){item.lastIndex=at2;let match3=item.exec(text2);if(match3===null)break;let[,quote,value2,other2]=match3,end=item.lastIndex;quote===void 0?
found2.push({text:void 0,start:end-(other2?.length??0),end}):found2.push(wordOf(value2??"",end-1-(value2?.length??0)))}return found2}function flow(text2,from,bound){
let found2=[],item=/[\s,]{0,200}(["']?)([^\s"',[\]]{1,300})\1/y;for(let at2=from;at2<bound&&found2.length<60;at2=item.lastIndex){item.lastIndex=at2;let match3=item.
exec(text2);if(match3===null)break;let[,quote="",value2=""]=match3;found2.push(wordOf(value2,item.lastIndex-quote.length-value2.length))}return found2}function itemised(text2,from,bound){
let found2=[],item=/\s{0,40}-[ \t]{1,9}(["']?)([^\s"'#]{1,300})\1[ \t]{0,9}(?:\r?\n|$)/y;for(let at2=from;at2<bound&&found2.length<60;at2=item.lastIndex){item.lastIndex=
at2;let match3=item.exec(text2);if(match3===null)break;let[whole,quote="",value2=""]=match3;found2.push(wordOf(value2,at2+whole.indexOf(`${quote}${value2}`)+quote.
length))}return found2}function plain2(text2,from,bound,open2){let found2=[],at2=from+sticky(/["'})]{0,3}(?=[ \t\\])/y,text2,from),last=bound;for(;at2<last&&found2.
length<60;){let blanks=sticky(/(?:[ \t]|\\\r?\n){1,100000}/y,text2,at2);at2+=blanks,last+=blanks;let[length,value2]=wordAt(text2,at2,open2);if(length===0)break;
let word2=value2.replace(/[.,:;!?]{1,20}$/,"");if(word2!==""&&found2.push(wordOf(word2,at2+(value2===text2.slice(at2,at2+length)?0:1))),at2+=length,!/[ \t\\]/.test(
text2.charAt(at2))||word2!==value2)break}return found2}function wordAt(text2,at2,open2){let quote=text2.charAt(at2);if((quote==='"'||quote==="'")&&quote!==open2){
let[whole2="",value2=""]=matchAt(/["']([^"'\n]{0,300})["']/y,text2,at2);if(whole2!=="")return[whole2.length,value2]}let pattern=/(?:\$\{\{[^{}\n]{0,100}\}\}|\$\([^()\n]{0,100}\)|\$?\{[^{}\s]{0,100}\}|[^\s"'`;|&()<>#\\{}]|[<>=!~](?=[\d=\w])|#(?=\w)(?<=\S#)|(?<=[\w\]=])["'](?=[^\s"']{1,100}["'])){1,300}/y,
[whole=""]=matchAt(pattern,text2,at2);return/^[<>]/.test(whole)?[0,""]:[whole.length,whole]}function wordOf(value2,start){return{text:!/[$`{}]|%[sdr(]/.test(value2)?
value2:void 0,start,end:start+value2.length}}function openQuote(text2,offset){let before=text2.slice(Math.max(0,offset-500),offset),line=before.slice(before.lastIndexOf(
`
`)+1),open2="";for(let[mark]of line.matchAll(/\\.|["'`]/g))mark.length>1||(open2===""?open2=mark:open2===mark&&(open2=""));return open2}function sticky(pattern,text2,at2){
return matchAt(pattern,text2,at2)[0]?.length??0}function matchAt(pattern,text2,at2){return pattern.lastIndex=at2,pattern.exec(text2)??[]}function beyondAt(start,end){return{kind:"beyond",key:"the rest of the file",start,end,operand:start,isChecked:!1,isList:!0}}var longestKey=200;function keyOf6(text2,start,end){
return text2.slice(start,Math.min(end,start+longestKey*2)).replace(/[\s\\]+/g," ").slice(0,longestKey)}function isStrange({ecosystem,url,unchecked}){return ecosystem===void 0||url===void 0?unchecked===!0:!["default","mirror","project"].includes(publicIndex(ecosystem,
url)??"")}var settles=/:\/\/|trusted|insecure|ssl|tls|registry|index|channel|source/i;function operandsOf({loads:loads2},words2){return(loads2?loaded(words2):[...installed(
words2),...settings(words2)]).toSorted((one,other2)=>one.start-other2.start)}function installed(words2){let install=readInstall(words2);if(install===void 0)return[];
let{ecosystem,packages,files,unresolved}=install,downloads=words2.some(({text:text2})=>text2==="-y"||text2==="--yes"),joint=ecosystems.get(ecosystem)?.mentions?.
joint,named4=packages.map(({start,end,version:version3,source:source2,ownFirst,specifier})=>{let isPinned=version3!==void 0&&joint!==void 0&&source2.type==="reg\
istry";return{kind:"command",start,end,isChecked:isPinned||ownFirst===!0&&specifier===void 0&&!downloads}}),lists=files.filter(({path})=>!isUsualList(path)),isKnown=({
start})=>words2.some(word2=>word2.start===start&&word2.text!==void 0);return[...named4,...lists.map(({start,end})=>({kind:"command",start,end,isChecked:!1})),...unresolved.
map(place=>({kind:"command",...place,isChecked:!isKnown(place)}))]}function isUsualList(path){return!path.includes("://")&&/(?:requirements?|constraints?)[^/]*\.(?:txt|in)$|environment[^/]*\.ya?ml$|pyproject\.toml$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.
test(path)}function loaded(words2){return(readLoads(words2)?.repositories??[]).map(({id:{start,end}})=>({kind:"load",start,end,isChecked:!1}))}function settings(words2){
return words2.some(({text:text2=""})=>settles.test(text2))?commandSettings(words2).filter(isStrange).map(({start,end})=>({kind:"index",start,end,isChecked:!1})):
[]}var programs2=programsOf(),programNames=[...programs2.keys(),"PIP"],named2=new RegExp(`\\b(?:${[...programs2.keys()].map(name2=>name2.replaceAll(".","\\.")).join(
"|")})(?![A-Za-z_-])`);function namesProgram2(text2){return named2.test(text2)}function programOf2(word2){let name2=word2.slice(word2.lastIndexOf("/")+1).replace(
/\.(?:exe|cmd)$/i,"");return programs2.has(name2)?name2:name2.replace(/\d[\d.]{0,7}$/,"")}function programsOf(){let found2=new Map,stated=[...[...ecosystems.values()].
map(({mentions:mentions2})=>[mentions2?.installers??[],!1]),...[...hosts.values()].map(({mentions:mentions2})=>[mentions2?.commands??[],!0])];for(let[commands,loads2]of stated)
for(let command3 of commands){let[name2="",...verbs2]=command3.split(" "),{verbs:known2}=found2.get(name2)??{verbs:[]};found2.set(name2,{verbs:new Set([...known2,
...verbs2]),loads:loads2})}return found2}var mostWords3=5e3,mostOf100=2,none2={verbs:new Set,loads:!1},setting=new Set(["config","source","sources","env"]);function wordsLeft({length}){return{words:mostWords3+
length/100*mostOf100}}function commandAt(text2,name2,start,left){let canonical=programs2.has(name2)?name2:"pip",program=programs2.get(canonical)??none2;behind.lastIndex=
start+name2.length;let[suffix]=behind.exec(text2)??[],isPart=/[-.@]/.test(text2.charAt(start-1))&&!text2.startsWith("-m",start-2);if(suffix===void 0||isPart)return;
let end=start+name2.length+suffix.length;if(!mayInstall(text2,end,program.verbs))return;if(left.words<0)return beyondAt(start,end);let[,...rest]=commandWords(text2,
start,end);left.words-=rest.length;let words2=[{text:canonical,start,end},...rest];return mentionOf(text2,words2,operandsOf(program,words2))}var behind=/(?:\d[\d.]{0,7})?(?:\.exe|\.cmd)?(?=["'})]{0,3}[\s"',\\])/y,
farthestVerb=600,mostOptions=80,mostWordsToVerb=8;function mayInstall(text2,from,verbs2){if(verbs2.size===0)return!0;let[words2,left]=[mostWordsToVerb,mostOptions];
for(let[word2]of text2.slice(from,from+farthestVerb).matchAll(/[\w-]+/g)){if(verbs2.has(word2)||setting.has(word2))return!0;if(word2.startsWith("-")?left--:words2--,
words2===0||left===0)return!1}return!1}function mentionOf(text2,words2,operands2){let[first,second]=words2,[operand]=operands2;if(first===void 0||second===void 0||
operand===void 0&&!isCut(words2))return;let end=words2.at(-1)?.end??second.end;return{kind:operand?.kind??"command",key:keyOf6(text2,first.start,end),start:first.
start,end,operand:operand?.start??first.start,isChecked:!isCut(words2)&&operands2.every(({isChecked})=>isChecked),isList:/["'\n]/.test(text2.slice(first.end,second.
start))}}var variableNames=[...new Set(indexVariables.flatMap(name2=>[name2,name2.toUpperCase()]))],given=/["']?\]?(?:[ \t]{0,9},?\s{0,40}["']?value["']?[ \t]{0,9}[:=]|[ \t]{0,9}(?::=|[:=,]))[ \t]{0,9}["']?(?!&['\s])([^\s"'`]{1,500})/y;
function indexVariableAt(text2,name2,start){given.lastIndex=start+name2.length;let[whole,value2=""]=given.exec(text2)??[];if(whole===void 0||!environmentSettings(
name2,value2).some(isStrange))return;let end=start+name2.length+whole.length;return{kind:"index",key:keyOf6(text2,start,end),start,end,operand:end-value2.length,
isChecked:!1,isList:!0}}var loaderNames=[...hosts.values()].flatMap(({mentions:mentions2})=>mentions2?.calls??[]),repository=/[ \t]{0,9}\(\s{0,80}(?:[a-z_]{1,40}[ \t]{0,4}[=:][ \t]{0,4})?(["'`])([\w.-]{1,96}\/[\w.-]{1,96})\1/y;
function loadAt(text2,loader,start){repository.lastIndex=start+loader.length;let[whole,,name2=""]=repository.exec(text2)??[];if(whole===void 0||![...hosts.values()].
some(host=>host.identify(name2,"model")!==void 0))return;let end=start+loader.length+whole.length;return{kind:"load",key:keyOf6(text2,start,end),start,end,operand:end-
1-name2.length,isChecked:!1,isList:!0}}function isSettings(path){return/\.(?:ya?ml|toml|json[c5]?)$/i.test(path)}function settingsRoots(path,text2){if(/\.ya?ml$/i.test(path))return parseYaml(text2).documents.
filter(document=>document!==void 0);if(/\.toml$/i.test(path))return[parseToml(text2).root];let{root}=parseJson(text2,"jsonc");return root===void 0?[]:[root]}var mostWords4=200;function wordsOf3(text2,node){let list2=items(node);return list2.length>0?list2.slice(0,mostWords4+1).map(item=>itemOf(item)):node===void 0||
textOf(node)===void 0?[]:split(text2,node)}function itemOf(item){let node=at(item,"value")??item,found2=textOf(node),lead=/^(?:string|scalar)$/.test(node.type)&&
isQuoted2(node)?1:0;return{text:found2!==void 0&&!/[$`{}]/.test(found2)?found2:void 0,start:node.start+lead,end:node.end-lead}}function isQuoted2(node){return node.
type==="string"||node.type==="scalar"&&node.style==="quoted"}function split(text2,node){let found2=decodedText(text2,node);return found2===void 0?[]:[...found2.
text.matchAll(/"([^"\n]{0,300})"|'([^'\n]{0,300})'|[^\s"']{1,2000}/g)].slice(0,mostWords4+1).map(({0:whole,1:double,2:single,index:index2})=>{let value2=double??
single??whole,start=index2+(value2===whole?0:1);return{text:!/[$`{}]/.test(value2)?value2:void 0,start:found2.map(start),end:found2.map(start+value2.length-1)+1}})}var longest10=1e5,deepest3=60;function structuredCommands(path,text2){if(text2.length>longest10||!isSettings(path))return[];let found2=[],seen=new Set,visit=(node,keys,isPaired)=>{
if(seen.has(node)||keys.length>deepest3)return;seen.add(node);let key3=keys.at(-1)??"";isPaired||found2.push(...own(text2,node,key3,keys.join(".")));let paired=pair2(
text2,node,keys);paired!==void 0&&found2.push(paired.command);for(let item of items(node))visit(item,keys,!1);for(let{key:name2,value:value2}of entries(node))value2!==
void 0&&visit(value2,[...keys,name2],paired?.nodes.has(value2)===!0)};for(let root of settingsRoots(path,text2))visit(root,[],!1);return found2}function own(text2,node,key3,keys){
let list2=items(node);return list2.length>0?list2.length>1&&!isWordsKey(key3)&&list2.every(item=>entries(item).length<3)?[{keys,words:wordsOf3(text2,node),isSure:isCommandKey(
key3)}]:[]:textOf(node)!==void 0&&isOverLines(text2,node)?[{keys,words:wordsOf3(text2,node),isSure:isCommandKey(key3)}]:[]}function isOverLines(text2,node){return node.
type==="scalar"&&node.style==="block"?text2.charAt(node.start)===">":text2.slice(node.start,node.end).includes(`
`)}function pair2(text2,node,keys){let found2=entries(node).flatMap(({key:key3,value:value2})=>{let part=partOf(key3);return part===void 0||value2===void 0?[]:[
{part,key:key3,value:value2}]}),sorted2=order.flatMap(part=>found2.filter(one=>one.part===part)),[first]=sorted2;if(sorted2.length<2||first===void 0||first.part===
"arguments")return;let words2=sorted2.flatMap(({value:value2})=>wordsOf3(text2,value2)),nodes=new Set(sorted2.map(({value:value2})=>value2));return{command:{keys:[
...keys,first.key].join("."),words:words2,isSure:!0},nodes}}var name=/trust[_-]?remote[_-]?code/gi,given2=/["']?\]?[ \t]{0,9}(?::|=|,|:=|=>)[ \t]{0,9}["']?(true|1|yes|on)\b/iy,alone=/(?=["'\s\\]|$)(?!["']?[ \t]{0,9}[:=,])(?!["']?[,\s]{1,9}["']?(?:false|0|no|off)\b)/iy,
defines=/argument|option|flag|param|field/i;function remoteCodeIn(text2){let found2=[];name.lastIndex=0;for(let match3=name.exec(text2);match3!==null;match3=name.
exec(text2)){let[word2]=match3,isOption=text2.startsWith("--",match3.index-2),start=match3.index-(isOption?2:0),[tail,value2]=matchAt2(given2,text2,name.lastIndex)??
[];if(tail===void 0&&!(isOption&&matchAt2(alone,text2,name.lastIndex)!==void 0))continue;let end=match3.index+word2.length+(tail?.length??0);if(found2.length>=1e3)
return[...found2,beyondAt(start,end)];let around=callAround(text2,start);around.some(name2=>defines.test(name2))||around.includes("def")||found2.push({kind:"rem\
ote-code",key:keyOf6(text2,start,end).replace(/["'\]]{1,3}(?=\s*[:=,])/,""),start,end,operand:value2===void 0?start:end-value2.length,isChecked:!1,isList:!0})}return found2}
function matchAt2(sticky2,text2,at2){return sticky2.lastIndex=at2,sticky2.exec(text2)??void 0}function commandsOf(text2,{keys,words:words2,isSure}){return prints.test(words2[0]?.text??"")?[]:words2.flatMap((word2,index2)=>{let name2=programOf2(word2.text??
""),program=programs2.get(name2);if(program===void 0||!isSure&&!begins2(words2,index2))return[];let call=[{...word2,text:name2},...untilEnd(words2.slice(index2+
1))];if(!isSure&&program.verbs.size===0&&call[1]?.text?.startsWith("-")!==!0)return[];let operands2=operandsOf(program,call),[operand]=operands2;if(operand===void 0)
return[];let key3=call.map(({text:known2,start:start2,end:end2})=>known2??text2.slice(start2,end2)).join(" "),isChecked=operands2.every(one=>one.isChecked)&&words2.
length<=mostWords4,{kind,start,end}=operand,mention={kind,key:keyOf6(key3,0,key3.length),start,end,operand:start,isChecked,isList:!0};return[{program:word2.start,
mention:{...mention,around:keys}}]})}var prints=/^(?:echo|printf|e?grep|rg|which|where|type)$/;function begins2(words2,index2){return index2===0||/^(?:&&|\|\|?|-m|-c|--|sudo|exec|env|run)$|;$/.
test(words2[index2-1]?.text??"")}function untilEnd(words2){let end=words2.findIndex(({text:text2=""})=>/^(?:&&|\|\|?|[<>]|;)|;$/.test(text2));return end===-1?words2:
words2.slice(0,end)}var settings2={weights_only:"off",safe_mode:"off",allow_pickle:"on",allow_dangerous_deserialization:"on",TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD:"on"},named3=new RegExp(
`\\b(?:${Object.keys(settings2).join("|")})|\\benable_unsafe_deserialization(?=\\(\\))`,"g"),given3={on:/["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(true|1|yes|on|y)\b/iy,
off:/["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(false|0|no|off|none)\b/iy},others=/argument|option|flag|param|field|save|dump|write|checkpoint$|\bdef\b/i,loads=/load|from_|deserialize|clone|^dict$/i;
function unsafeLoadsIn(text2){let found2=[];named3.lastIndex=0;for(let match3=named3.exec(text2);match3!==null;match3=named3.exec(text2)){let{0:name2,index:start}=match3,
end=endOf2(text2,name2,named3.lastIndex);if(end===void 0)continue;let around=callAround(text2,start),[inner=""]=around;if(others.test(inner)||around.includes("d\
ef")||name2==="safe_mode"&&!loads.test(inner))continue;if(found2.length>=1e3)return[...found2,beyondAt(start,end)];let key3=keyOf6(text2,start,end).replace(/["'\]]{1,3}(?=\s*[:=,])/,
"");found2.push({kind:"unsafe-load",key:key3,start,end,operand:start,isChecked:!1,isList:!0})}return found2}function endOf2(text2,name2,from){if(!isSetting(name2))
return from;let value2=given3[settings2[name2]];value2.lastIndex=from;let[whole]=value2.exec(text2)??[];return whole===void 0?void 0:from+whole.length}function isSetting(name2){
return Object.hasOwn(settings2,name2)}var[loaders,variables]=[new Set(loaderNames),new Set(variableNames)],escaped=[...programNames,...loaderNames,...variableNames].map(name2=>name2.replaceAll(/[.+*]/g,
"\\$&")),names3=new RegExp(`\\b(?:${escaped.join("|")})(?=[\\d."'})\\]\\s,\\\\(:=])`,"g");function mayMention(text2){return names3.lastIndex=0,names3.test(text2)||
/trust[_-]?remote[_-]?code/i.test(text2)}function mentionsIn(text2,path=""){let trees=byTree(path,text2),programs3=new Set(trees.map(({program})=>program)),byLines=[
...namedIn2(text2),...escapedIn(text2),...remoteCodeIn(text2),...unsafeLoadsIn(text2)].sort((one,other2)=>one.start-other2.start).filter(({start})=>!programs3.has(
start)),seen=new Set;return[...trees.map(({mention})=>mention),...byLines].filter(({operand})=>!seen.has(operand)&&seen.add(operand)).sort((one,other2)=>one.start-
other2.start)}function byTree(path,text2){return namesProgram2(text2)?structuredCommands(path,text2).flatMap(command3=>commandsOf(text2,command3)).slice(0,1e3):
[]}function escapedIn(text2){let found2=[];for(let{text:said,at:at2}of decodedStrings(text2)){if(found2.length>=1e3)break;if(!tells.test(said))for(let mention of namedIn2(
said))found2.push({...mention,start:at2(mention.start),end:at2(mention.end),operand:at2(mention.operand)})}return found2}var tells=/(?:^|\n)[ \t]*(?:[-*][ \t])?[A-Z][a-z]{1,20}[ \t][a-z]|```|~~~|\n#{1,4} /;
function namedIn2(text2){let found2=[],left=wordsLeft(text2);names3.lastIndex=0;for(let match3=names3.exec(text2);match3!==null;match3=names3.exec(text2)){let mention=mentionAt(
text2,match3[0],match3.index,left);if(mention!==void 0){if(found2.length>=1e3)return[...found2,beyondAt(match3.index,names3.lastIndex)];if(found2.push(mention),
mention.kind==="beyond")return found2;names3.lastIndex=Math.max(names3.lastIndex,mention.end)}}return found2}function mentionAt(text2,name2,start,left){return loaders.
has(name2)?loadAt(text2,name2,start):variables.has(name2)?indexVariableAt(text2,name2,start):commandAt(text2,name2,start,left)}var longest11=1e6,names4=/(?:\.(?:sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|pyw?|mk|nix|tf|dockerfile|containerfile)|^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Jenkinsfile|justfile)\b.{0,40})$/i,
made=/(?:^|\/)(?:dist|build|out|vendor|third_party|node_modules|generated)\//i;function isTooLong({text:text2}){return text2.length>longest11}function canRun({path,
text:text2,context,isUsed}){return isUsed===!0||text2.startsWith("#!")?!0:isAside(context)||made.test(path)?!1:names4.test(posix21.basename(path))||context==="c\
i"&&/\.ya?ml$/i.test(path)}function longTextGaps(head,base){let before=new Set(base.filter(isTooLong).map(({path})=>path)),reason=`it has more than ${longest11}\
 characters, and was searched for exact versions alone`;return head.filter(text2=>isTooLong(text2)&&canRun(text2)&&!before.has(text2.path)&&mayMention(text2.text)).
map(({path,side})=>({...changesGap("limit-exceeded",path,reason),location:{path,side}}))}function isReadInFull(path,gaps){return extractorsFor(path).some(({lock})=>lock)&&!gaps.some(({location})=>location?.path===path)}var most18=50;function usesOfSides({files},contents,isIgnored){let find=remembering(),changed=new Set(files.map(({path})=>path)),unchanged=[...contents.head].filter(
([path])=>!changed.has(path)),canRise=files.some(({path,head})=>head!==void 0&&(!starts2(path)||refusing.test(path)));return(side,texts,isWhole2=canRise)=>{let own2=[
...contents[side]].filter(([path])=>changed.has(path)),further=texts.map(({path,text:text2})=>[path,{type:"text",text:text2}]);return usesAmong([...isWhole2?unchanged:
[],...own2,...further],isIgnored,find)}}function asUsed(texts,uses){return texts.map(text2=>uses.has(text2.path)?used(text2):text2)}function used(text2){return{
...text2,isUsed:!0,...isAside(text2.context)&&{context:"code"}}}async function begun(source2,now,before,signal){if(now.named.size===0)return[];let listing=await source2.
list(signal);if(isFailure(listing))return[];let changed=new Set(source2.files.map(({path})=>path)),run2=listing.entries.filter(({path,type})=>type==="file"&&!changed.
has(path)&&now.has(path));if(run2.length===0)return[];let old=before(),found2=run2.filter(({path})=>!old.has(path));return nearest(found2,({path})=>depth(path),
most18).map(({path})=>path)}async function begunTexts(source2,paths,signal){let requests=paths.map(path=>({at:"head",path}));return(await readTexts(source2,requests,
signal)).flatMap((content,index2)=>{let path=paths[index2]??"";return content.type!=="text"?[]:[used({path,side:"head",text:content.text,context:contextOf(path)})]})}function isAside3(mention,within2){let{kind,start,end,isList:isList3}=mention,{path,text:text2,context,isUsed=!1}=within2;if(!isUsed&&(context==="test"||isExample(
path)||kind!=="beyond"&&isData(path)))return!0;if(kind==="beyond")return!1;let line=logicalLine(text2,start),before=text2.slice(line.start,start),after=text2.slice(
end,line.end);return!isUsed&&(context==="docs"||isProse(path,`${before} ${after}`))&&isForPeople2(mention,within2)||isComment(path,text2,start,before)||isSetting2(
mention)&&isMarked(path,text2,start,end)?!0:isProgram2(path)?isDocumentation(text2,longTextStart(path,text2,start))||explains.test(text2.slice(Math.max(0,start-
longestText),start))||isSetting2(mention)&&isSentence(text2,mention,before,after)?!0:isSetting2(mention)?people.test(callAround(text2,start).find(name2=>name2!==
"")??""):isCommand(kind)&&!isList3&&!held.test(before)&&!isRun(text2,start,before):tells2.test(before)&&!substituted.test(before)&&!isHandedOn.test(after)||isSaid2(
mention,within2,line.start,before)}function isForPeople2({start,isList:isList3},{path,text:text2}){return!isForAgents(path)&&!text2.startsWith("#!")&&!(isList3&&
isFrontMatter(text2,start))}function isCommand(kind){return kind==="command"||kind==="index"}function isSetting2({kind,isList:isList3}){return kind==="remote-co\
de"||kind==="unsafe-load"||kind==="index"&&isList3}function isMarked(path,text2,start,end){return isProgram2(path)&&!/\.pyw?$/i.test(path)?!1:text2.charAt(start-
1)==="`"&&text2.charAt(end)==="`"}var people=/(?:Error|Exception|Warning)$|^(?:warn\w*|debug|info|error|critical|exception|log\w*|print\w*|echo|secho|fail|skip\w*|assert\w*)$/,
longestText=600,explains=/\b(?:info|help|help(?:er)?_?text|description|label|title|placeholder|alt|caption|docs?|message|msg|tooltip|hint)["']?\s{0,4}[:=]\s{0,4}\{?\s{0,4}[a-z]{0,2}(?:(["'])(?:(?!\1)[^\n]){0,600}|`[^`]{0,600})$/i;
function isSentence(text2,{start,end},before,after){if(text2.startsWith("--",start))return!1;let said=quotedPart(before);if(said===void 0)return!1;let behind2=text2.
slice(end,end+Math.min(after.length,80));return/`$|(?:^|\s)[A-Za-z]{2,20} [a-z]{2,20} (?:\S{0,20})$/.test(said)||/^`?\s[a-z]{2,20}\s[a-z]{2,20}/.test(behind2)}function quotedPart(line){
let[open2,from]=["",0],end=line.slice(-longestText);for(let{0:mark,index:index2}of end.matchAll(/\\.|["`]|(?<!\w)'|'(?!\w)/g))open2===""?[open2,from]=[mark,index2+
1]:mark===open2&&(open2="");return open2===""?void 0:end.slice(from)}var held=/(?:^|[_\s"'(,{])(?:\w{0,40}[_-])?(?:cmds?|commands?|scripts?|postinstall|preinstall|entrypoint|cmdline)["']?\s{0,4}(?::[ \w[\],|.]{1,40}(?==))?[:=]\s{0,4}[[(]?\s{0,40}[a-z]{0,2}["'`]{1,3}$/i,
tells2=/(?:^|[\s;&|@("'`-])(?:echo|printf|print|Write-(?:Host|Output|Error|Warning)|log(?:ger)?(?:_?\w{1,10})?|die|fail|fatal|err(?:or)?|warn(?:ing)?|info|abort|usage|msg|say|success|notice|gum|\$\((?:info|warning|error))\s+[^;&|]{0,300}$/i,
substituted=/\$\((?!info|warning|error)[^()]{0,200}$/,isHandedOn=/(?<!\|)\|(?!\|)|>(?!&?\s{0,4}(?:&?[12]\b|\/dev\/|["']?\$\{?GITHUB_STEP_SUMMARY))/,eitherKeys=/^(?:value|content|body|text)$/i;
function isSaid2({kind,start},{path,text:text2},lineStart,before){let keys=enclosingKeys(text2,lineStart,before),[key3]=keys;return key3===void 0?!1:areExamples(
keys)||tellsOf.test(before)?!0:isForPeopleKey(key3)?kind!=="index"||key3!=="name":eitherKeys.test(key3)?/\.jsonc?$/i.test(path)&&key3!=="value"||!beginsCommand(
before)||isFenced(text2,start):!1}var tellsOf=/(?:^|[:>|"'-][ \t]{0,9})[ \t]*[A-Z][a-z]{0,20}(?:[ \t][a-z'’,]{1,20}){1,30}[ \t]`$|\{\s{0,9}["']text["']\s{0,5}:\s{0,5}["']$/,
opened=/^.{0,200}?\b(?:value|content|body|text)["']?[ \t]*[:=]/i;function beginsCommand(before){let value2=before.replace(opened,"").replace(/^[\s"'|>[-]+/,""),
lead=value2.slice(lastCommand(value2)).trim();return/^(?:[a-z\d_$./{][\w$./{}"-]*)?(?:\s+\S+)?$/.test(lead)&&!/[.:,!`]$/.test(lead)}function isFenced(text2,offset){
return/```|~~~|^[ \t]*#{2,4} \S/m.test(text2.slice(Math.max(0,offset-600),offset))}function openMentions(text2,understood=[]){return isTooLong(text2)||isMinified(text2)?[]:mentionsIn(text2.text,text2.path).filter(({operand})=>!isWithin2(understood,
operand))}function isMinified({path,text:text2}){return/\.(?:[cm]?js|css|map)$/i.test(path)&&text2.length>5e3&&text2.length/text2.split(`
`).length>1e3}function unaccountedGaps(news){return[...groupBy(news,mentioned=>mentioned.in)].flatMap(([text2,found2])=>{let all=found2.map(({what})=>what),loud=all.
filter(mention=>!mention.isChecked&&!isAside3(mention,text2)),shown3=loud.length>0?loud:all,[first]=shown3;return first===void 0?[]:[gapOf(text2,first,shown3.length-
1,loud.length>0)]})}function gapOf({path,side,text:text2},mention,others2,isLoud){let{kind,key:key3,start,end}=mention,more=others2===0?"":`, nor in ${others2} \
other ${others2===1?"place":"places"} of the file`;return{code:"unaccounted",by:"review",subject:key3,reason:`${reasons[kind]}, but no extractor reads it here${more}`,
location:{path,side,...lineIndex(text2)(start,end)},...!isLoud&&{atMost:"note"}}}var reasons={command:"it looks like a command that installs something",index:"i\
t looks like a setting of where packages come from",load:"it looks like the load of a model or a dataset","remote-code":"it lets the code of a repository run","\
unsafe-load":"it lets a file that is loaded run code",beyond:"it has more such words than are looked at"};import{posix as posix22}from"node:path";var most19=1e3,mostLength=2e7,longest12=8e6,batch2=50,mostMedia=20,longestMedia=1e5,notText2=new Set(`.png .jpg .jpeg .gif .webp .ico .bmp .tiff .avif .pdf .mp3\
 .mp4 .wav .ogg .flac .webm .mov .woff .woff2 .ttf .otf .eot
  .zip .gz .bz2 .xz .zst .7z .tgz .tar .whl .jar .class .so .dylib .dll .exe .o .a .pyc .pt .pth .bin .onnx .safetensors
  .gguf .npy .npz .pkl .parquet .arrow .h5 .tflite .wasm .db .sqlite`.split(/\s+/));async function scannedTexts(source2,side,files,known2,signal){let present=files.
filter(file2=>file2[side]?.type==="file"),texts=[],add=(path,content)=>{content?.type==="text"&&texts.push({path,side,text:content.text,context:contextOf(path)})},
addIfText=(path,content)=>{content.type!=="failed"?add(path,content):content.searchable!==void 0&&isMostlyText(content.searchable)&&add(path,{type:"text",text:content.
searchable})};for(let{path}of present){let content=known2.get(path);add(path,content?.type==="failed"&&content.searchable!==void 0?{type:"text",text:content.searchable}:
content)}let rest=present.filter(({path})=>!known2.has(path)),others2=rest.filter(({path})=>!isMedia(path)),further=nearest(others2,({path})=>depth(path),most19),
media=nearest(rest.filter(({path})=>isMedia(path)),({path})=>depth(path),mostMedia),missing2=new Map,unread=others2.length-further.length,left=mostLength;for(let start=0;start<
further.length;start+=batch2){let paths=further.slice(start,start+batch2).map(({path})=>path);if(left<=0||signal.aborted){unread+=paths.length;continue}let requests2=paths.
map(path=>({at:side,path,longest:longest12}));for(let[index2,content]of(await readTexts(source2,requests2,signal)).entries()){let path=paths[index2]??"";addIfText(
path,content),content.type==="text"&&(left-=content.text.length),content.type==="failed"&&(isMissing(content)?missing2.set(path,content):content.cause==="limit"&&
unread++)}}let requests=media.map(({path})=>({at:side,path,longest:longestMedia}));for(let[index2,content]of(await readTexts(source2,requests,signal)).entries())
addIfText(media[index2]?.path??"",content);return{texts,unread,missing:missing2}}function isMostlyText(text2){let start=text2.slice(0,2e4);return(start.match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.
length??0)*50<=start.length+49}function unreadGap2(unread){return unread===0?[]:[changesGap("limit-exceeded",unread===1?"1 further file":`${unread} further file\
s`,"not searched for malicious versions: there are too many, or they are too large")]}function isMedia(path){return notText2.has(posix22.extname(path).toLowerCase())}var limits6=new Set(["limit-exceeded","unreadable"]);async function mentionsIn2(source2,policy,{base,head,contents,uses,gaps},signal){let told=new Set(gaps.flatMap(
({code,subject})=>code==="content-missing"?[subject]:[])),tooLong=new Set(gaps.flatMap(({code,subject})=>limits6.has(code)?[subject]:[])),isIgnored=path=>policy.
ignores(path)&&!uses.has(path),files=source2.files.filter(({path})=>!isIgnored(path)&&!told.has(path)&&!isReadInFull(path,gaps)),now=await scannedTexts(source2,
"head",files,contents.head,signal),usesOf=usesOfSides(source2,contents,isIgnored),used2=usesOf("head",now.texts),texts=asUsed(now.texts,used2),pins=await scan2(
texts,pinsOf,signal),lies=onComponents([...head.components,...head.context]),open2=await scan2(texts,text2=>openMentions(text2,head.understood.get(text2.path)),
signal),lacking=missingReads("head",now.missing,now.missing.keys()),unread=[...unreadGap2(now.unread),...lacking,...cutGaps(pins)],started=await begun(source2,used2,
()=>usesOf("base",[],!0),signal),hasLong=longTextGaps(texts,[]).length>0;if(pins.every(lies)&&open2.length===0&&started.length===0&&!hasLong)return{changes:[],gaps:unread};
let before=await scannedTexts(source2,"base",files,contents.base,signal),usedBefore=usesOf("base",before.texts,started.length>0||void 0),textsBefore=asUsed(before.
texts,usedBefore),pinsBefore=await scan2(textsBefore,pinsOf,signal),fresh=new Set(newsAmong(pins,pinsBefore)),understood={head:head.understood,base:base.understood},
old=pins.filter(pin=>!fresh.has(pin)),{risen,isCut:isCut2}=risenAmong(old,pinsBefore,understood,onComponents([...base.components,...base.context])),news=[...fresh,
...risen].filter(pin=>!lies(pin)),openBefore=await scan2(textsBefore,text2=>openMentions(text2,base.understood.get(text2.path)),signal),inUse=await begunTexts(source2,
started.filter(path=>!usedBefore.has(path)),signal),reported=onComponents(head.components),put=newsAmong(await scan2(inUse,pinsOf,signal),pinsBefore).filter(pin=>!reported(
pin)),packages=mentionedPackages([...news,...put],head.understood,policy);return{changes:packages.changes,gaps:[...unread,...longTextGaps(texts,textsBefore).filter(
({subject})=>!tooLong.has(subject)),...packages.gaps,...isCut2?[tooManyOld]:[],...unaccountedGaps(newsAmong(open2,openBefore))]}}async function scan2(texts,search,signal){
let found2=[];for(let text2 of texts){if(text2.text.length>1e5&&await setImmediate3(),signal.aborted)break;for(let what of search(text2))found2.push({in:text2,what})}
return found2}async function linesOf2(findings,files){let byPath=new Map(files.map(file2=>[file2.path,file2])),textsAt=path=>{let file2=byPath.get(path),base=byPath.get(file2?.
renamedFrom??path)?.text?.base,head=file2?.text?.head;return base===void 0||head===void 0?void 0:{base,head}};if(findings.every(({location})=>textsAt(location.path)===
void 0))return()=>{};let{lineDiff}=await import("./touched-lines-KBQDWDPB.js"),diff=lineDiff(),known2=new Map;return({path,side,startLine})=>{let texts=side==="he\
ad"&&startLine!==void 0?textsAt(path):void 0;if(texts===void 0)return;let touched=known2.get(path);return touched===void 0&&known2.set(path,touched=inFile(path,
diff(texts.base,texts.head))),touched}}function inFile(path,lines){let first=place=>{let{startLine}=place;if(startLine===void 0||place.side!=="head"||place.path!==
path)return;let line=atLeast(startLine,lines);return line===void 0||line>lastLine(place,startLine)?void 0:{path,side:"head",startLine:line,endLine:line}};return Object.
assign(place=>first(place)!==void 0,{first})}function atLeast(bound,numbers){let low=0,high=numbers.length;for(;low<high;){let middle=low+high>>1;(numbers[middle]??
bound)<bound?low=middle+1:high=middle}return numbers[low]}function lastLine({endLine,endColumn},startLine){return endLine===void 0||endColumn===1?Math.max(startLine,
(endLine??startLine)-1):endLine}async function placed(findings,files){let touchedIn=await linesOf2(findings,files);return findings.map(finding=>placedAt(finding,touchedIn)).sort(byUrgency)}function placedAt(finding,touchedIn){
let{component,location,related}=finding,touched=location===component?.location?touchedIn(location):void 0;if(component===void 0||touched===void 0||touched(location))
return finding;let{flag:flag2,argument,use}=component.evidence??{},place=[flag2,argument,...component.alsoAt].filter(place2=>place2!==void 0).find(each=>touched(
each))??(use&&touched.first(use));if(place===void 0)return finding;let isApart=other2=>other2!==place&&other2.startLine!==place.startLine,others2=[location,flag2,
argument].filter(other2=>other2!==void 0&&isApart(other2));return{...finding,location:place,related:[...others2.flatMap(other2=>other2??[]),...related.filter(other2=>other2!==
place)]}}function byUrgency(one,other2){return compareLevels(one.level,other2.level)||compareLocations(one.location,other2.location)}var kept=new Set(["path","fingerprint"]);function withoutCredentialsInTexts(review2){return redactedValue({...review2,findings:review2.findings.map(shown)})}function shown(finding){
return withShownEdits(isNameShown(finding)?finding:{...finding,notWaivable:nameWithCredentials})}var nameWithCredentials="The name of this component holds crede\
ntials, which are not shown, so no waiver is offered for this finding";function isNameShown({component}){let name2=component&&policyName(component);return[name2?.
component,name2?.version].every(part=>part===void 0||redacted(part)===part)}function withShownEdits(finding){let{fix,...rest}=finding;if(fix===void 0||fix.edits.
every(({newText})=>redacted(newText)===newText))return finding;let shown3={...fix,edits:[]};return shown3.command===void 0?rest:{...rest,fix:shown3}}function redactedValue(value2){
if(typeof value2=="string")return redacted(value2);if(typeof value2!="object"||value2===null)return value2;let copy;for(let key3 of Object.keys(value2)){if(kept.
has(key3))continue;let item=redactedValue(value2[key3]);item!==value2[key3]&&(copy??=Array.isArray(value2)?value2.slice():{...value2},copy[key3]=item)}return copy??
value2}function verdictOf(findings,allGaps){let gaps=allGaps.filter(({accepted})=>accepted===void 0),standing=findings.filter(({waiver})=>waiver===void 0);return standing.
some(({level})=>level==="block")?"block":gaps.some(({level})=>level==="incomplete")?"incomplete":standing.some(({level})=>level==="warn")||gaps.some(({level})=>level===
"warn")?"warn":"pass"}function applyAccepted(gaps,accepted,now){let used2=new Set,isExpired=({expires})=>now.getTime()>=endOfDay(expires),active=accepted.filter(entry2=>!isExpired(entry2)),
marked=gaps.map(gap3=>{let{code,location}=gap3;if(location===void 0)return gap3;let matching=active.filter(entry2=>entry2.gap===code&&entry2.matches(location.path));
for(let entry2 of matching)used2.add(entry2);let[last]=matching.toSorted((one,other2)=>endOfDay(other2.expires)-endOfDay(one.expires));return last===void 0?gap3:
{...gap3,accepted:{reason:last.reason,by:last.by,expires:last.expires,location:last.location}}}),statuses=accepted.map(entry2=>{let{gap:gap3,path,by:by3,expires,
location}=entry2,status=isExpired(entry2)?"expired":used2.has(entry2)?"used":"unused";return{gap:gap3,path,by:by3,expires,status,file:location.path,line:location.
startLine??1}});return{gaps:marked,statuses}}function spanAt(place){return{start:2*place,end:2*place+1}}function united(spans){let all=[];for(let span of spans.toSorted((one,other2)=>one.start<other2.start?
-1:+(one.start>other2.start))){let last=all.at(-1);last===void 0||span.start>last.end?all.push(span):span.end>last.end&&(all[all.length-1]={start:last.start,end:span.
end})}return all}function holds(spans,place){return spanAround(spans,place)!==void 0}function spanAround(spans,place){let{start,end}=spanAt(place),span=spans[firstWhere2(
spans.length,at2=>(spans[at2]?.end??1/0)>=end)];return span!==void 0&&span.start<=start?span:void 0}function firstMeeting(spans,{start,end}){let span=spans[firstWhere2(
spans.length,at2=>(spans[at2]?.end??1/0)>start)];return span!==void 0&&span.start<end?span:void 0}function covers(spans,wanted){return wanted.every(({start,end})=>{
let span=spans[firstWhere2(spans.length,at2=>(spans[at2]?.end??1/0)>=end)];return span!==void 0&&span.start<=start})}function lastCommonEnd(some,others2){let[at2,
other2]=[some.length-1,others2.length-1];for(;;){let[one,two]=[some[at2],others2[other2]];if(one===void 0||two===void 0)return;if(one.start<two.end&&two.start<one.
end)return Math.min(one.end,two.end);one.start>=two.end?at2--:other2--}}function firstWhere2(length,isTrue){let[low,high]=[0,length];for(;low<high;){let middle=low+
high>>1;isTrue(middle)?high=middle:low=middle+1}return low}async function versionLine(versions2,compare2,turns){let comparable=[];for(let version3 of new Set(versions2)){if(turns.isDue()&&!await turns.next())return;compare2(
version3,version3)!==void 0&&comparable.push(version3)}let sorted2=await sortedInTurns(comparable,(one,other2)=>compare2(one,other2)??0,turns);if(sorted2===void 0)
return;let places=new Map,first=[];for(let version3 of sorted2){let last=first.at(-1);(last===void 0||compare2(last,version3)!==0)&&first.push(version3),places.
set(version3,first.length-1)}return{placeOf:version3=>places.get(version3),versionAt:place=>first[place],compare(left,right){let[one,other2]=[places.get(left),places.
get(right)];return one===void 0||other2===void 0?void 0:one-other2}}}function spanOf({from,to},line){let[first,last]=[from&&line.placeOf(from.version),to&&line.
placeOf(to.version)];if(!(from!==void 0&&first===void 0||to!==void 0&&last===void 0))return{start:first===void 0?-1/0:2*first+ +(from?.inclusive===!1),end:last===
void 0?1/0:2*last+ +(to?.inclusive===!0)}}var run=256;async function sortedInTurns(versions2,compare2,turns){let from=[];for(let start=0;start<versions2.length;start+=
run){if(turns.isDue()&&!await turns.next())return;from.push(...versions2.slice(start,start+run).sort(compare2))}for(let width=run;width<versions2.length;width*=
2){let to=[];for(let start=0;start<from.length;start+=2*width){let[middle,end]=[start+width,start+2*width];for(let[left,right]=[start,middle];;){if(turns.isDue()&&
!await turns.next())return;let one=left<middle?from[left]:void 0,other2=right<end?from[right]:void 0,takesOther=other2!==void 0&&(one===void 0||compare2(one,other2)>
0),next=takesOther?other2:one;if(next===void 0)break;to.push(next),takesOther?right++:left++}}from=to}return from}function affectedIntervals(events,compare2){let turns=events.flatMap(turnsOf),limits7=events.flatMap(({limit:limit2})=>limit2===void 0?[]:[limit2]);if([...turns.
flatMap(({version:version3})=>version3??[]),...limits7.filter(limit2=>limit2!=="*")].some(version3=>compare2(version3,version3)===void 0))return;let order3=(left,right)=>compareStarts(
left.version,right.version,compare2)||+(left.kind==="last_affected")-+(right.kind==="last_affected");turns.sort(order3);let intervals=[],open2;for(let at2=0;at2<
turns.length;){let first=turns[at2],end=at2;for(;end<turns.length&&order3(first,turns[end])===0;)end++;let kinds=new Set(turns.slice(at2,end).map(({kind})=>kind));
at2=end;let ends2=kinds.has("fixed")||kinds.has("last_affected");open2!==void 0&&ends2?(first.version!==void 0&&intervals.push(between(open2.from,first.version,
first.kind==="last_affected")),open2=kinds.has("introduced")?{from:first.version}:void 0):open2===void 0&&kinds.has("introduced")&&!ends2&&(open2={from:first.version})}
return open2!==void 0&&intervals.push(between(open2.from,void 0,!1)),belowLimit(intervals,limits7,compare2)}function turnsOf({introduced,fixed,last_affected}){let turn=(kind,version3)=>version3===
void 0?[]:[{kind,version:version3==="0"&&kind!=="last_affected"?void 0:version3}];return[...turn("introduced",introduced),...turn("fixed",fixed),...turn("last_a\
ffected",last_affected)]}function between(from,to,inclusive){return{...from!==void 0&&{from:{version:from,inclusive:!0}},...to!==void 0&&{to:{version:to,inclusive}}}}
function belowLimit(intervals,limits7,compare2){if(limits7.length===0||limits7.includes("*"))return intervals;let limit2=limits7.reduce((left,right)=>(compare2(
left,right)??0)>=0?left:right),to={version:limit2,inclusive:!1};return intervals.filter(({from})=>from===void 0||(compare2(from.version,limit2)??0)<0).map(interval=>compareEnds(
interval.to,to,compare2)>0?{...interval,to}:interval)}function compareStarts(left,right,compare2){return left===void 0||right===void 0?left===right?0:left===void 0?
-1:1:compare2(left,right)??0}function compareEnds(left,right,compare2){return left===void 0||right===void 0?left===right?0:left===void 0?1:-1:(compare2(left.version,
right.version)??0)||Number(left.inclusive)-Number(right.inclusive)}async function packageLine(name2,questions,records,turns){let{ecosystem}=name2,versions2=[],add=version3=>{versions2.push(version3),version3.includes("+")&&versions2.
push(withoutBuild(version3))},named4=new Map;for(let record2 of records){if(turns.isDue()&&!await turns.next())return;let entries2=entriesFor(record2,name2);named4.
set(record2,entries2);for(let version3 of entries2.flatMap(versionsIn))add(version3);for(let last of entries2.flatMap(lastIn))versions2.push(ecosystem.through(last).
version)}for(let{package:asked2}of questions){asked2.version!==void 0&&add(asked2.version);for(let{from,to}of admittedBy2(asked2))for(let end of[from,to])end!==
void 0&&add(end.version)}let line=await versionLine(versions2,(left,right)=>ecosystem.compare(left,right),turns);if(line===void 0)return;let placed2=new Map;for(let[
record2,entries2]of named4){if(turns.isDue()&&!await turns.next())return;let counted=typeof record2.withdrawn=="string"?[]:entries2;placed2.set(record2,{record:record2,
entries:counted.map(entry2=>placeEntry(entry2,line,ecosystem)),named:entries2})}return{line,place:record2=>placed2.get(record2)??{record:record2,entries:[],named:[]}}}
function admittedBy2({ecosystem,version:version3,specifier}){if(version3!==void 0||specifier===void 0)return[{}];let admitted=ecosystem.admitted(specifier)??[];
return admitted.length===0?[{}]:admitted}function versionsIn({versions:versions2,ranges}){let events=ranges.flatMap(range=>range.type==="GIT"?[]:range.events);return[
...versions2,...events.flatMap(event=>Object.values(event)).flatMap(version3=>version3??[])]}function lastIn({versions:versions2,ranges}){return[...versions2,...ranges.
flatMap(({events})=>events.flatMap(event=>event.last_affected??[]))]}function placeEntry(entry2,line,ecosystem){let exact=[],listed4=[],odd=new Set;for(let version3 of entry2.
versions){let from={version:version3,inclusive:!0},one=spanOf({from,to:from},line);one===void 0?odd.add(version3):(exact.push(one),listed4.push(spanOf({from,to:ecosystem.
through(version3)},line)??one))}let ranges=[],unreadable=!1;for(let{type,events}of entry2.ranges){let intervals=type==="GIT"?[]:affectedIntervals(events,line.compare);
intervals===void 0&&(unreadable=!0);for(let interval of intervals??[]){let one=spanOf(interval,line);if(one===void 0)continue;exact.push(one);let{to}=interval,wider=to?.
inclusive===!0?{...interval,to:ecosystem.through(to.version)}:interval;ranges.push(spanOf(wider,line)??one)}}let withBuilds=united([...ranges,...listed4]);return{
entry:entry2,exact:united(exact),withBuilds,ranges:united(ranges),odd,unreadable}}function subjectOf(asked2,line){let spans=admittedBy2(asked2).map(interval=>spanOf(interval,line)),readable=spans.flatMap(span=>span??[]),wanted=readable.length===
spans.length?united(readable):[{start:-1/0,end:1/0}];return{...asked2,line,wanted}}function spelled(version3,line){let texts=[...new Set([version3,withoutBuild(
version3)])];return{texts,places:texts.map(text2=>line.placeOf(text2))}}function match2({entries:entries2},subject){if(subject.version===void 0)return matchRequirement(entries2,subject);let version3=spelled(subject.version,subject.line),
judged=entries2.map(entry2=>({entry:entry2,outcome:matchVersion(entry2,version3)})),affected=judged.filter(({outcome})=>outcome===!0);return affected.length>0?{
outcome:"affected",entries:affected.map(({entry:entry2})=>entry2)}:{outcome:judged.some(({outcome})=>outcome===void 0)?"undecided":"unaffected",entries:[]}}function matchVersion({
entry:entry2,exact,odd,unreadable},{texts,places}){if(texts.some(text2=>odd.has(text2))||places.some(place=>isWithin3(exact,place)))return!0;let incomparable=places.
includes(void 0)&&exact.length>0,unlisted=places[0]===void 0&&entry2.versions.length>0;return unreadable||incomparable||unlisted?void 0:!1}function isWithin3(spans,place){
return place!==void 0?holds(spans,place):spans.some(({start,end})=>start===-1/0&&end===1/0)}function matchRequirement(entries2,{wanted}){let affected=united(entries2.
flatMap(({withBuilds})=>withBuilds));return affected.length>0&&covers(affected,wanted)?{outcome:"affected",entries:entries2}:entries2.some(({unreadable})=>unreadable)?
{outcome:"undecided",entries:[]}:wanted.some(span=>firstMeeting(affected,span)!==void 0)?{outcome:"admitted",entries:entries2}:{outcome:"unaffected",entries:[]}}function recordSet(records,line,numberOf){let known2=new Map;return{records,fixes:namedIn3(records,fixedIn,line),named:namedIn3(records,namedBy,line),heldBy(some){
let key3=some.map(numberOf).join(),before=known2.get(key3);if(before!==void 0)return before;let entries2=some.flatMap(one=>one.entries),exact=united(entries2.flatMap(
entry2=>entry2.exact)),withBuilds=united(entries2.flatMap(entry2=>entry2.withBuilds)),mends=namedIn3(some,fixedIn,line).filter(fix=>!isHeld(exact,fix)),held2={exact,
withBuilds,mends};return known2.size>=mostKnown&&known2.clear(),known2.set(key3,held2),held2}}}var mostKnown=2e3;function isHeld(spans,{place,release}){return holds(
spans,place)||release!==void 0&&holds(spans,release)}function firstFrom2(versions2,cut){return firstWhere2(versions2.length,at2=>2*(versions2[at2]?.place??0)>=cut)}
function firstOutside(versions2,spans,cut){for(let at2=firstFrom2(versions2,cut);;){let version3=versions2[at2];if(version3===void 0||!isHeld(spans,version3))return version3;
let around=spanAround(spans,version3.place);at2=around===void 0?at2+1:firstFrom2(versions2,around.end)}}function namedIn3(records,versionsOf2,line){let found2=new Map;
for(let version3 of records.flatMap(({named:named4})=>named4).flatMap(versionsOf2)){let place=line.placeOf(version3);if(place===void 0||found2.has(place))continue;
let release=version3.includes("+")?line.placeOf(withoutBuild(version3)):void 0;found2.set(place,{version:version3,place,...release!==void 0&&{release}})}return[
...found2.values()].sort((one,other2)=>one.place-other2.place)}function eventsOf({ranges}){return ranges.flatMap(({type,events})=>type==="GIT"?[]:events)}function fixedIn(entry2){
return eventsOf(entry2).flatMap(({fixed})=>fixed??[])}function namedBy(entry2){let events=eventsOf(entry2).flatMap(({introduced,fixed,last_affected})=>[introduced,
fixed,last_affected]);return[...entry2.versions,...events.flatMap(version3=>version3===void 0||version3==="0"?[]:[version3])]}function wayOutOf(groups,set,subject){let above=cutAbove(subject),isMended=group=>firstOutside(set.fixes,set.heldBy(group).exact,above)!==void 0,hopeless=new Set(
groups.filter(group=>!isMended(group)).flat()),counted=set.records.filter(record2=>!hopeless.has(record2));if(counted.length===0)return;let{exact,withBuilds}=set.
heldBy(counted);if(subject.version!==void 0)return leadingTo(firstOutside(set.fixes,exact,above));let{wanted}=subject,clean=Math.max(above,lastCommonEnd(withBuilds,
wanted)??-1/0),from=clean===1/0?void 0:firstOutside(set.fixes,exact,clean),below=lowestAffected(withBuilds,subject),isAdmitted=from!==void 0&&2*from.place<(wanted.
at(-1)?.end??1/0);return from!==void 0&&(isAdmitted||below===void 0)?leadingTo(from):below===void 0?void 0:{below}}function leadingTo(fix){return fix===void 0?void 0:
{from:fix.version}}function cutAbove({version:version3,line,wanted}){if(version3===void 0)return Math.floor((wanted[0]?.start??-1/0)/2)*2+1;let place=line.placeOf(
version3);return place===void 0?-1/0:2*place+1}function lowestAffected(affected,{wanted,line}){let[start]=wanted.flatMap(span=>firstMeeting(affected,span)?.start??
[]).sort((one,other2)=>one-other2);if(!(start===void 0||start===-1/0||(wanted[0]?.start??-1/0)>=start))return line.versionAt(start/2)}function reachOf2(group,subject,newest){return group.some(({placed:placed2})=>placed2.some(entry2=>isOpenEnded(entry2,subject)))?"onwards":newest===void 0?"some":
group.some(({of})=>of.entries.some(({exact})=>isHeld(exact,newest)))?"newest":"some"}function isOpenEnded({ranges},{wanted}){let end=wanted.at(-1),last=ranges.at(
firstWhere2(ranges.length,at2=>(ranges[at2]?.start??1/0)>=(end?.end??1/0))-1);return end!==void 0&&last!==void 0&&last.start<end.end&&last.end>end.start&&last.end>=
end.end}function newestKnown({named:named4},{wanted}){for(let{start,end}of wanted.toReversed()){let one=named4[firstFrom2(named4,end)-1];if(one!==void 0&&2*one.
place>=start)return one}}var labels=new Map([["NONE","none"],["NEGLIGIBLE","low"],["LOW","low"],["MODERATE","medium"],["MEDIUM","medium"],["HIGH","high"],["CRITICAL","critical"]]),ranks=[
"unknown","none","low","medium","high","critical"];function rate(record2,entries2,scorer){let vectors=[...record2.severity,...entries2.flatMap(({severity})=>severity)],
scores=vectors.flatMap(({type,score})=>scorer(type,score)??[]);if(scores.length>0){let score=Math.max(...scores);return{severity:bandOf(score),score}}let priorities=vectors.
flatMap(({type,score})=>type==="Ubuntu"?score:[]),label=record2.database_specific?.severity,words2=priorities.length>0||typeof label!="string"?priorities:[label];
return highest3(words2.map(word2=>({severity:labels.get(word2.toUpperCase())??"unknown"})))}function highest3(ratings){let scores=ratings.flatMap(({score})=>score??
[]);return{severity:ratings.reduce((most20,rating)=>ranks.indexOf(rating.severity)>ranks.indexOf(most20)?rating.severity:most20,"unknown"),...scores.length>0&&{
score:Math.max(...scores)}}}function bandOf(score){return score===0?"none":score<4?"low":score<7?"medium":score<9?"high":"critical"}async function loadScorer(){
let loaded2=await import("./ae-cvss-calculator-P4YTQJAQ.js"),{Cvss2,Cvss3P0,Cvss3P1,Cvss4P0}=loaded2.default??loaded2,known2=new Map,score=(type,vector)=>{try{if(type===
"CVSS_V4"){let cvss2=new Cvss4P0(vector);return cvss2.isBaseFullyDefined()?cvss2.calculateScores().baseMetricsOnly:void 0}if(type!=="CVSS_V3"&&type!=="CVSS_V2")
return;let cvss=type==="CVSS_V2"?new Cvss2(vector):vector.startsWith("CVSS:3.0/")?new Cvss3P0(vector):new Cvss3P1(vector);return cvss.isBaseFullyDefined()?cvss.
calculateScores().base:void 0}catch{return}};return(type,vector)=>{let key3=`${type} ${vector}`;return known2.has(key3)||known2.set(key3,vector.length>500?void 0:
score(type,vector)),known2.get(key3)}}async function advisoriesOf(packages,signal){let found2={advisories:new Map,gaps:[]},turns=turnsUntil(signal),loading,scorer=()=>loading??=loadScorer(),late=[];
for(let ofName of groupBy(packages,({package:{ecosystem,name:name2}})=>`${ecosystem.osvName} ${name2}`).values()){let some=ofName.filter(({records,asserted})=>records.
length+asserted.length>0),none4=ofName.filter(({records,asserted})=>records.length+asserted.length===0);for(let one of none4)found2.advisories.set(one.package.key,
[]);late.push(...await ofOneName(some,found2,scorer,turns))}return late.length>0&&found2.gaps.push(outOfTime(late)),found2}async function ofOneName(packages,found2,scorer,turns){
let keys=packages.map(({package:of})=>of.key),[first]=packages;if(first===void 0)return[];let all=new Set(packages.flatMap(({records,asserted})=>[...records,...asserted])),
placing=await packageLine(first.package,packages,all,turns);if(placing===void 0)return keys;let setOf=recordSets(placing);for(let[at2,one]of packages.entries()){
if(turns.isDue()&&!await turns.next())return keys.slice(at2);let subject=subjectOf(one.package,placing.line),{advisories,undecided,unaffected}=await applying(one,
subject,placing,setOf(one.records),scorer);undecided.length>0&&found2.gaps.push(undecidedGap(subject,undecided)),found2.gaps.push(...contradictions(one,unaffected)),
found2.advisories.set(subject.key,advisories)}return[]}function recordSets({line,place}){let numbers=new Map,numberOf=record2=>{let number2=numbers.get(record2)??
numbers.size;return numbers.set(record2,number2),number2},sets=new Map;return records=>{let placed2=records.map(place),key3=placed2.map(numberOf).join(),set=sets.
get(key3)??recordSet(placed2,line,numberOf);return sets.set(key3,set),set}}async function applying({asserted},subject,{place},set,scorer){let applied=asserted.map(
record2=>appliedBy(place(record2),[])),admitted=[],undecided=[],unaffected=[];for(let record2 of set.records){let{outcome,entries:entries2}=match2(record2,subject);
outcome==="affected"&&applied.push(appliedBy(record2,entries2)),outcome==="admitted"&&admitted.push(appliedBy(record2,entries2)),outcome==="undecided"&&undecided.
push(record2.record.id),outcome==="unaffected"&&unaffected.push(record2)}let newest=admitted.length>0?newestKnown(set,subject):void 0,covering=new Set(applied),
groups=groupByAlias([...applied,...admitted]),placed2=groups.map(group=>group.map(({of})=>of));if(groups.length===0)return{advisories:[],undecided:undecided.sort(
byFame),unaffected};let wayOut=wayOutOf(placed2,set,subject),scored=await scorer(),namesOf=namesOfGroups(groups);return{advisories:groups.map((group,at2)=>{let covers2=group.
some(one=>covering.has(one)),above=cutAbove(subject),{mends}=set.heldBy(placed2[at2]??[]),from=firstFrom2(mends,above),fixed=mends.slice(from,from+mostFixed).map(
({version:version3})=>version3);return{...namesOf(group),...toAdvisory(group,covers2?"all":reachOf2(group,subject,newest),scored),fixed,...wayOut!==void 0&&{wayOut}}}).
sort((left,right)=>byFame(left.id,right.id)),undecided:undecided.sort(byFame),unaffected}}var mostFixed=50;function appliedBy(of,placed2){return{record:of.record,
entries:placed2.map(({entry:entry2})=>entry2),of,placed:placed2}}function outOfTime(about2){return{code:"deadline",subject:"OSV",reason:"the review ran out of t\
ime before advisories were compared with all versions",about:about2,namesComponents:!0}}function contradictions({package:of,given:given4=[]},unaffected){if(given4.
length===0)return[];let known2=new Set(given4);return unaffected.filter(({record:record2,named:named4})=>typeof record2.withdrawn!="string"&&known2.has(record2)&&
!named4.some(({hasCustom})=>hasCustom)).map(({record:{id}})=>({code:"advisory-source",subject:id,reason:"it was given for a version that its record does not hol\
d",about:[of.key],namesComponents:!0}))}function undecidedGap({key:key3},ids){return{code:"version-not-comparable",reason:`it cannot be compared with the versio\
ns of ${`${ids.slice(0,3).join(", ")}${ids.length>3?` and ${ids.length-3} more`:""}`}`,about:[key3]}}function toAdvisory(group,reach,scorer){let records=group.map(
({record:record2})=>record2).sort((left,right)=>byFame(left.id,right.id)),page2=records[0]?.id??"",summary=records.map(summaryOf).find(text2=>text2!=="");return{
records:records.map(({id})=>id).sort(),...summary!==void 0&&{summary},reach,malicious:records.some(({id,aliases})=>[id,...aliases].some(isMalicious)),...highest3(
group.map(({record:record2,entries:entries2})=>rate(record2,entries2,scorer))),url:`https://osv.dev/vulnerability/${encodeURIComponent(page2)}`}}function summaryOf({
summary,details}){let line=([summary,details].map(part=>part.trimStart().slice(0,1e3)).find(part=>part!=="")??"").split(/[\r\n]/,1)[0]?.trimEnd()??"";return line.
length<=200?line:`${line.slice(0,199).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}async function matchCollected({answers,about:about2},signal){let matched=[],gaps=[];for(let answer2 of answers){let records=[...answer2.known.values()].flatMap(
({advisories})=>advisories??[]),found2=await advisoriesOf(records,signal);records.length>0&&matched.push({answer:answer2,advisories:found2.advisories}),gaps.push(
[...answer2.gaps,...found2.gaps.flatMap(gap3=>answer2.gapOf(gap3)??[])])}return{facts:{advisories:component=>{for(let{answer:answer2,advisories}of matched){let found2=advisories.
get(answer2.keyOf(component)??"");if(found2!==void 0)return found2}return[]},about:about2},gaps:gaps.flat(),coverage:answers.flatMap(({coverage})=>coverage)}}var shown2=5;function gapAbout(gap3,components,source2){let labels2=[...new Set(components.map(component=>source2.labelOf(component)))],list2=nameSome(labels2,shown2),
[first]=components;return{code:gap3.code,by:source2.by,subject:gap3.subject??list2,reason:gap3.namesComponents===!0?`${gap3.reason}; it concerns ${list2}`:gap3.
reason,...first!==void 0&&labels2.length===1&&gap3.subject===void 0&&{location:first.location}}}function notCovered(components,source2){let together=new Map,inFiles=new Map;
for(let[component,{reason,together:once}]of components){if(once===!0){addTo(together,reason,component);continue}let{path,side}=component.location,key3=JSON.stringify(
[path,side,reason]),before=inFiles.get(key3);before===void 0?inFiles.set(key3,{reason,all:[component]}):before.all.push(component)}let single=[...inFiles.values()].
flatMap(({reason,all})=>{let subject=nameSome([...new Set(all.map(component=>source2.labelOf(component)))],shown2);return all.slice(0,1).map(({location})=>({code:"\
not-covered",by:source2.by,subject,reason,location}))}),grouped=[...together].map(([reason,all])=>gapAbout({code:"not-covered",reason,about:[]},all,source2));return[
...single,...grouped]}var limit=1e5;async function collect(changes,wanted,sources,signal,beside=[]){let rounds=sources.map(startRound);for(let change of changes){let questions=wanted(
change);if(questions.size!==0)for(let component of[change.component,change.before])component?.kind===change.component.kind&&assign(component,questions,rounds)}for(let component of beside)
assign(component,new Set(["advisories"]),rounds);let answers=await Promise.all(rounds.map(round=>answerOf2(round,signal))),beyond2=answers.filter((_,index2)=>[...sources[index2]?.
answers??[]].some(one=>one!=="advisories"));return{answers,about:component=>beyond2.reduce((known2,{known:all,keyOf:keyOf7})=>{let facts=all.size===0?void 0:all.
get(keyOf7(component)??"")?.facts;return facts===void 0?known2:{...facts,...known2}},void 0)}}function startRound(source2){return{source:source2,queries:new Map,
reported:new Map,uncovered:[],keys:new WeakMap}}function assign(component,questions,rounds){let open2=new Set(questions),refusals=[];for(let round of rounds){let{
source:source2}=round;if(!isOfKind(component,source2))continue;let of=[...open2].filter(question=>source2.answers.has(question));if(of.length===0)continue;let covered=source2.
covers(component);if(covered===!0){for(let question of of)open2.delete(question);ask4(round,component,of)}else covered!==!1&&isReported(component,source2)&&refusals.
push({of,refuse:()=>round.uncovered.push([component,covered])})}for(let{of,refuse}of refusals)of.some(question=>open2.has(question))&&refuse()}function keyIn({source:source2,
keys},component){if(!isOfKind(component,source2))return;if(keys.has(component))return keys.get(component);let key3=source2.covers(component)===!0?source2.keyOf(
component):void 0;return keys.set(component,key3),key3}function ask4({source:source2,queries,reported,keys},component,of){let key3=source2.keyOf(component);keys.
set(component,key3);let query=queries.get(key3)??{key:key3,component,questions:new Set};for(let question of of)query.questions.add(question);queries.set(key3,query),
isReported(component,source2)&&addTo(reported,key3,component)}function isOfKind(component,{kind}){return component.kind===kind}function isReported(component,{reported}){
return component.kind==="package"&&component.supposed===!0?!1:reported==="both"||component.location.side==="head"}async function answerOf2(round,signal){let{source:source2,
queries,reported,uncovered}=round,gapOf2=gap3=>{let components=[...new Set(gap3.about)].flatMap(key3=>reported.get(key3)??[]);return components.length===0?void 0:
gapAbout(gap3,components,source2)},answer2=queries.size===0?nothing:await lookUp(source2,[...queries.values()],signal);return{known:answer2.known,gaps:[...notCovered(
uncovered,source2),...answer2.gaps.flatMap(gap3=>gapOf2(gap3)??[])],coverage:answer2.coverage,keyOf:component=>keyIn(round,component),gapOf:gapOf2}}var nothing={
known:new Map,gaps:[],coverage:[]};async function lookUp(source2,queries,signal){let failure=(reason,concerned)=>({code:source2.failure,subject:source2.id,reason,
about:concerned.map(({key:key3})=>key3),namesComponents:!0});try{let answer2=await source2.lookUp(queries.slice(0,limit),signal);if(queries.length<=limit)return answer2;
let left=failure(`it is asked about ${limit} components at most`,queries.slice(limit));return{...answer2,gaps:[...answer2.gaps,left]}}catch(error){let reason=`i\
t failed: ${messageOf(error)}`;return{known:new Map,gaps:[failure(reason,queries)],coverage:[{source:source2.id,asked:queries.length,answered:0}]}}}function advisoryFacts(source2){return{kind:"package",id:source2?.id??"OSV",by:"sources/osv",answers:new Set(["advisories"]),failure:"advisory-source",reported:"\
head",covers(component){let{ecosystem,source:from}=component,names5=ecosystems.get(ecosystem);return from.type==="registry"&&(isOsvEcosystem(names5)?mayBePublic(
component):source2?.covers?.(ecosystem)===!0)||notCovered2(component)},keyOf:component=>queryKey(queryOf(component)),labelOf({name:name2,version:version3,specifier,
resolved}){let stated=resolved?.version??version3??specifier;return stated===void 0||stated===""?name2:`${name2} ${stated}`},async lookUp(queries,signal){if(source2===
void 0)return unanswered2(queries.map(({key:key3})=>key3));let{packages,gaps,coverage}=await source2.lookUp(queries.map(({component})=>queryOf(component)),signal);
return{known:new Map([...packages].map(([key3,advisories])=>[key3,{advisories}])),gaps,coverage}}}}function queryOf({ecosystem,name:name2,version:version3,specifier,
resolved}){let exact=resolved?.version??version3;return{ecosystem,name:name2,...exact!==void 0&&{version:exact},...exact===void 0&&specifier!==void 0&&{specifier}}}
function unanswered2(about2){return{known:new Map,gaps:[{code:"advisory-source",subject:"OSV",reason:"the review is offline and has no advisory database: give o\
ne with `--osv database:PATH`",about:about2,namesComponents:!0}],coverage:[{source:"OSV",asked:about2.length,answered:0}]}}var archive=/\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i;
function notCovered2({ecosystem,source:source2,takenFrom}){if(!isOsvEcosystem(ecosystems.get(ecosystem)))return source2.type==="path"?!1:{reason:`OSV has no adv\
isories about packages of ${ecosystem}`,together:!0};if(source2.type==="path"&&!archive.test(source2.url??""))return!1;let where=withoutSecrets((source2.url??takenFrom?.
index??"somewhere else").slice(0,300));return source2.type==="registry"?{reason:`no advisory source covers the index ${where}`}:{reason:`no advisory source cove\
rs what comes from ${where}`}}var none3={waivers:[],statuses:[],gaps:[]};async function review(request){let started=performance.now(),{source:source2,policy,signal}=request,closing=turnsUntil(
closingAfter(signal,started)),external=request.advisories?.reader===void 0?[]:[request.advisories.reader],evidence=await gather({source:source2,policy,external},
signal),{base,head,files,likeness:likeness2,gaps:unread}=evidence,{changes,unchanged}=compare(base.components,head.components,{files,likeness:likeness2}),mentions2=await mentionsIn2(
source2,policy,evidence,signal),judgedChanges=[...changes,...mentions2.changes],wanted=factsWanted(judgedChanges,policy),sources=[advisoryFacts(request.advisories),
...request.facts],inventory={base:[...unchanged.base,...base.context],head:[...unchanged.head,...head.context]},collected=await collect(judgedChanges,wanted.of,
sources,signal,namesakesIn(judgedChanges,inventory.base)),{facts,...known2}=await matchCollected(collected,signal),judged=await judgeWithin(closing,{changes:judgedChanges,
inventory,files},facts,policy),commented=await request.commented??none3,waived=applyWaivers(judged.findings,[...policy.waivers,...commented.waivers],request.now),
findings=await placed(waived.findings.map(rated),files),late=signal.aborted?[outOfTime2(signal.reason)]:[],graded=[...unread,...mentions2.gaps,...known2.gaps,...wanted.
gaps,...judged.gaps,...commented.gaps,...late].map(gap3=>levelled(gap3,policy.gaps[gap3.code])),{gaps,statuses:accepted}=applyAccepted(graded,policy.accepted,request.
now);return withoutCredentialsInTexts({tool:{name:"weighbridge",version:request.version},range:source2.range,policy:{...request.policyReference,enforcement:policy.
enforcement,waivers:[...waived.statuses,...commented.statuses],accepted},verdict:verdictOf(findings,gaps),changes:withImpact(changes,inventory.head,facts),findings,
gaps,coverage:known2.coverage,stats:{filesChanged:source2.files.length,filesRead:base.filesRead+head.filesRead,components:base.components.length+head.components.
length,durationMs:Math.round(performance.now()-started)}})}function outOfTime2(cause){return{code:"deadline",by:"review",subject:"the review",reason:`${isStop(cause)?
"the process was told to end":"its time ran out"}; what is reported here is what was done by then`}}async function openReview(options2){let{source:source2,commented,signal,offline=!1,env,now=new Date}=options2,loaded2=await loadPolicy(options2);if("problems"in
loaded2)return loaded2;let{policy,place,warnings}=loaded2,settings3={maxAge:policy.advisoryMaxAge,indexes:policy.indexes,env,now,version},advisories=typeof options2.
osv=="string"?openAdvisories(options2.osv,offline,settings3):{source:options2.osv};if(isFailure(advisories))return advisories;let facts=typeof options2.facts=="\
string"?openFacts(options2.facts,offline,settings3):{sources:options2.facts};if(isFailure(facts))return facts;let asked2={advisories:advisories.source,facts:facts.
sources},request={source:source2,policy,policyReference:place,...asked2,...commented&&{commented}};return{policy,warnings,now,review:()=>review({...request,version,
now,signal})}}async function loadPolicy({source:source2,policy,extended=nowhere,signal}){return policy===void 0?basePolicy(source2,extended,signal):"text"in policy?
policyOf(policy.text,{path:policy.path},extended):policy}var nowhere=()=>Promise.resolve({reason:"nothing is read from other repositories here",passing:!1});export{registriesNotAsked,readTexts,basePolicy,defaults,policyOf,repairs,pointsAtRequirements,verdictOf,openReview};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileName,lfsPointer,pathFromBytes,spool,unavailableCode}from"./chunk-FBSLJKX6.js";import{byFame,catalogue,chainsOf,defaultPolicy,endOfDay,extractors,
factsWanted,formatProblem,formatReaders,groupByAlias,isAdvisoryId,isAside,isMalicious,judge,lineIndex,lockOf,matcher,namesOfGroups,namesakesIn,parsePolicy,pathTest,
rated,readRecord,readsOverride,sameAmong,versionOf}from"./chunk-CBM565OC.js";import{isOsvEcosystem,packagesOf,queryKey,readArchive,readIndexed,readStamp,requestJson,
someName}from"./chunk-EUW2QDBR.js";import{readLineOptions,splitOptions}from"./chunk-R6EKOS6D.js";import{saysDevelopment}from"./chunk-ADQ2DZP2.js";
import{logicalLines}from"./chunk-6UFSHZL6.js";import{admits,admittedBy}from"./chunk-HY4AVDV3.js";import{version}from"./chunk-BOXEBWNY.js";import{
redacted}from"./chunk-LBHWLNM3.js";import{array,boolean,is,nullable,nullish,object,optional,record,safeParse,string,unknown}from"./chunk-MNJEFPFF.js";
import{addTo,groupBy,nameSome}from"./chunk-56GMYS36.js";import{policyPath}from"./chunk-PG7ER2LH.js";import{identity,kindOf,policyName,value}from"./chunk-H2QXZPJH.js";
import{likelyIndex,mayBePublic,publicIndex}from"./chunk-OKHG6YQT.js";import{downloadedList}from"./chunk-R7VUFGOF.js";import{ecosystems}from"./chunk-2JAB5Q3N.js";
import{compareLevels,compareLocations,compareText}from"./chunk-LIXDC2MQ.js";import{archiveName,readRequirement,withoutBuild}from"./chunk-VI5OEIYK.js";
import{contains}from"./chunk-EVOIQP5R.js";import{withoutCredentials,withoutSecrets}from"./chunk-BVMALLX6.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";async function forEachOf(items,width,work){let queue=items.values(),worker=async()=>{for(let item of queue)await work(item)};await Promise.all(Array.from({length:Math.
min(width,items.length)},worker))}var text=nullish(string(),""),flag=nullish(boolean(),!1),versionKey=object({system:text,name:text,version:text});function list(item){return nullish(array(item),
[])}var version2=object({publishedAt:text,isDeprecated:flag,deprecatedReason:text,licenses:list(string()),attestations:list(object({type:text,verified:flag})),slsaProvenances:list(
object({verified:flag})),relatedProjects:list(object({projectKey:nullish(object({id:text})),relationProvenance:text,relationType:text})),projectStatus:nullish(object(
{status:text,reason:text}))}),versionBatch=object({responses:list(object({request:object({versionKey}),version:nullish(unknown())})),nextPageToken:text}),found=object(
{...version2.entries,versionKey});function readVersion(value2){if(value2==null||typeof value2=="object"&&Object.keys(value2).length===0)return;let parsed=safeParse(
found,value2);return parsed.success?parsed.output:"unexpected"}var packageMessage=object({versions:list(object({versionKey,publishedAt:text,isDeprecated:flag,deprecatedReason:text}))}),
similarMessage=object({packages:list(object({packageKey:object({system:text,name:text})}))});var limits={pages:100,batchBytes:64<<20,answerBytes:16<<20},unexpected={reason:"the answer has an unexpected form"},known={system:"NPM",name:"semver",version:"7\
.0.0"};function keyOf({system,name,version:version3}){return JSON.stringify([system,name,version3])}function createClient(base,options){let down,proof,ask5=async(path,maxBytes,body)=>{
if(down!==void 0)return down;let post=body===void 0?{}:{method:"POST",body},result2=await requestJson(`${base}/v3alpha/${path}`,{...options,...post,maxBytes});return isFailure(
result2)&&result2.status===void 0&&(down??=result2),result2},get=async(path,schema2)=>{proof??=prove();let unproven=await proof;if(unproven!==void 0)return unproven;
let result2=await ask5(path,limits.answerBytes);if(isFailure(result2))return result2.status===404?"missing":result2;let parsed=safeParse(schema2,result2.value);
return parsed.success?{value:parsed.output}:unexpected},prove=async()=>{let result2=await ask5("versionbatch",limits.answerBytes,JSON.stringify({requests:[{versionKey:known}]}));
return isFailure(result2)?result2:is(versionBatch,result2.value)?void 0:unexpected};return{async versions(keys){let told=new Map,requests=keys.map(versionKey2=>({
versionKey:versionKey2})),failure={reason:"the answer leaves it out"},pageToken="";for(let page2=0;page2<limits.pages;page2++){let body=JSON.stringify(pageToken===
""?{requests}:{requests,pageToken}),result2=await ask5("versionbatch",limits.batchBytes,body),parsed=isFailure(result2)?void 0:safeParse(versionBatch,result2.value);
if(parsed?.success!==!0){failure=isFailure(result2)?result2:unexpected;break}proof??=Promise.resolve(void 0);for(let{request,version:version3}of parsed.output.responses){
let read2=readVersion(version3),about=keyOf(request.versionKey);read2==="unexpected"?told.set(about,unexpected):told.set(about,read2===void 0?"missing":{value:read2})}
if(pageToken=parsed.output.nextPageToken,pageToken==="")break;page2+1===limits.pages&&(failure={reason:`the answer did not end after ${limits.pages} pages`})}return new Map(
keys.map(key=>[keyOf(key),told.get(keyOf(key))??failure]))},named:(system,name)=>get(pathOf(system,name),packageMessage),async similar(system,name){let told=await get(
`${pathOf(system,name)}:similarlyNamedPackages`,similarMessage);return typeof told=="object"&&"value"in told?{value:told.value.packages.map(({packageKey})=>packageKey.
name).filter(other=>other!=="")}:told}}}function pathOf(system,name){return`systems/${system}/packages/${encodeURIComponent(name.toWellFormed())}`}var systems=new Map([["cargo","CARGO"],["golang","GO"],["maven","MAVEN"],["npm","NPM"],["nuget","NUGET"],["pypi","PYPI"],["rubygems","RUBYGEMS"]]),yanks=new Set(
["cargo","pypi","rubygems"]),attested=new Set(["npm","pypi","rubygems"]);var published=/\/attestations\/publish\/v1$/;function factsOf({ecosystem,version:version3},parts,askedAt){let told=valueOf(parts.version),listed=valueOf(parts.named)?.
versions,entry=version3===void 0?void 0:listed?.find(({versionKey:versionKey2})=>same(ecosystem,versionKey2.version,version3)),source2=told??entry,similar=valueOf(
parts.similar);return{source:"deps.dev",askedAt,...source2===void 0?{}:datesOf(source2,ecosystem),...told===void 0?{}:detailsOf(told),provenance:told===void 0||
!attested.has(ecosystem)?"unknown":provenanceOf(told),listed:source2!==void 0?"yes":version3===void 0?"unknown":missing(parts),exists:source2!==void 0||listed!==
void 0&&listed.length>0?!0:existence(parts.named),...listed===void 0||listed.length===0?{}:{listing:listingOf(ecosystem,listed)},...similar===void 0?{}:{similar}}}
function valueOf(told){return typeof told=="object"&&"value"in told?told.value:void 0}function same(ecosystem,one,other){return one===other||ecosystems.get(ecosystem)?.
compare?.(one,other)===0}function datesOf({publishedAt,isDeprecated,deprecatedReason},ecosystem){let how=yanks.has(ecosystem)?"yanked":"deprecated",reason=deprecatedReason===
""?{}:{reason:deprecatedReason};return{...timeOf(publishedAt),...isDeprecated?{withdrawn:{how,...reason}}:{}}}function timeOf(text2){let time=Date.parse(text2??
"");return Number.isNaN(time)||time<=0?{}:{publishedAt:new Date(time).toISOString()}}function detailsOf({licenses,projectStatus,relatedProjects}){let{status="",
reason=""}=projectStatus??{},repository=repositoryOf(relatedProjects);return{...licenses.length===0?{}:{licences:licenses},...repository===void 0?{}:{repository},
...status===""||status==="active"?{}:{status:{status,...reason===""?{}:{reason}}}}}var project=/^(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/\w[\w.-]{0,99}){2,5}$/;
function repositoryOf(projects){let sources=projects.flatMap(({projectKey,relationProvenance,relationType})=>{let id=projectKey?.id??"";return relationType!=="S\
OURCE_REPO"||!project.test(id)?[]:[{url:`https://${id}`,verified:/_ATTESTATION$|^GO_ORIGIN$/.test(relationProvenance)}]});return sources.find(({verified})=>verified)??
sources[0]}function provenanceOf({attestations,slsaProvenances}){let verified=attestations.filter(attestation=>attestation.verified);return verified.some(({type})=>published.
test(type))?"trusted-publisher":verified.length>0||slsaProvenances.some(each=>each.verified)?"provenance":attestations.length>0||slsaProvenances.length>0?"unkno\
wn":"none"}function missing({named}){return named==="missing"||valueOf(named)!==void 0?"no":"unknown"}function existence(named){let value2=valueOf(named);return named===
"missing"||value2?.versions.length===0?!1:"unknown"}function listingOf(ecosystem,entries){let compare2=ecosystems.get(ecosystem)?.compare,newest,first;for(let{versionKey:versionKey2,
publishedAt}of entries){let{version:version3}=versionKey2;compare2?.(version3,version3)!==void 0&&(newest===void 0||(compare2(version3,newest)??0)>0)&&(newest=version3);
let time=timeOf(publishedAt).publishedAt;time!==void 0&&(first===void 0||time<first)&&(first=time)}return{versions:entries.length,...newest===void 0?{}:{newest},
...first===void 0?{}:{firstPublishedAt:first}}}var impatient={attempts:2,baseMs:500,capMs:5e3},limits2={batch:1e3,batches:4,requests:16,names:2e3},maxNameLength=1e3;function openDepsDev({url="https://api.dep\
s.dev",...options}){let base=url.replace(/\/{1,8}$/,"");return{id:"deps.dev",covers:component=>systems.has(component.ecosystem)&&mayBePublic(component),async lookUp(queries,signal){
let{now,retry,timeoutMs=2e4,budgetMs=6e4,version:version3}=options,ends=AbortSignal.any([signal,AbortSignal.timeout(budgetMs)]),client=createClient(base,{signal:ends,
timeoutMs,retry:{...impatient,...retry},...version3!==void 0&&{version:version3}}),answer2=await ask(queries,client,now.toISOString()),unanswered3=new Set(answer2.
failures.flatMap(({about})=>about)),answered=queries.filter(({key})=>!unanswered3.has(key)).length,source2=`deps.dev (${base})`;return{...answer2,coverage:[{source:source2,
asked:queries.length,answered,dataAsOf:now.toISOString()}]}}}}async function ask(queries,client,askedAt){let asked=queries.filter(isAskable).map(askedOf),wanted=new Map(
asked.flatMap(({version:version3})=>version3===void 0?[]:[[keyOf(version3),version3]])),versions=new Map;await forEachOf(chunks([...wanted.values()],limits2.batch),
limits2.batches,async batch2=>{for(let[key,told]of await client.versions(batch2))versions.set(key,told)});let versionTold=({version:version3})=>version3===void 0?
void 0:versions.get(keyOf(version3)),names3=await eachName(asked.filter(each=>wantsName(each,versionTold(each))),(system,name)=>client.named(system,name)),similar=await eachName(
asked.filter(({query})=>query.needs.has("similar")),(system,name)=>client.similar(system,name)),failures2=new Map,fail=(reason,key)=>{let about=failures2.get(reason)??
[];about.push(key),failures2.set(reason,about)};for(let{key}of queries.filter(query=>!isAskable(query)))fail("its name is empty or too long",key);let facts=new Map;
for(let each of asked){let parts={version:versionTold(each),named:names3.get(nameKey(each)),similar:similar.get(nameKey(each))},reasons=Object.values(parts).flatMap(
told=>isFailure(told)?told.reason:[]);for(let reason of new Set(reasons))fail(reason,each.query.key);(parts.version!==void 0||parts.named!==void 0)&&facts.set(each.
query.key,factsOf(each.query,parts,askedAt))}return{facts,failures:[...failures2].map(([reason,about])=>({reason,about}))}}function wantsName({query},told){return query.
needs.has("name")||query.needs.has("listed")&&(told===void 0||told==="missing")}async function eachName(asked,look){let names3=[...new Map(asked.map(each=>[nameKey(
each),each])).entries()],told=new Map,reason=`more than ${limits2.names} names would have to be looked up`;for(let[key]of names3.slice(limits2.names))told.set(key,
{reason});return await forEachOf(names3.slice(0,limits2.names),limits2.requests,async([key,{query,system}])=>{told.set(key,await look(system,query.name))}),told}
function nameKey({query,system}){return JSON.stringify([system,query.name])}function isAskable({name,version:version3=""}){return name!==""&&name.length<=maxNameLength&&
version3.length<=maxNameLength}function askedOf(query){let system=systems.get(query.ecosystem)??"",{name,version:version3,needs:needs2}=query,about=version3!==void 0&&
(needs2.has("version")||needs2.has("listed"));return{query,system,...about&&{version:{system,name,version:version3}}}}function chunks(items,size){let count=Math.
ceil(items.length/size);return Array.from({length:count},(_,index2)=>items.slice(index2*size,(index2+1)*size))}function timeOf2(text2){let time=typeof text2=="string"&&text2.length<64?Date.parse(text2):Number.NaN;return Number.isNaN(time)?{}:{publishedAt:new Date(time).toISOString()}}var packument=object({versions:optional(record(string(),unknown()),{}),time:optional(record(string(),unknown()),{})}),manifest=object({deprecated:optional(unknown()),
license:optional(unknown()),hasInstallScript:optional(unknown()),dist:optional(object({attestations:optional(unknown())})),_npmUser:optional(nullable(object({trustedPublisher:optional(
unknown())})))});function readPackument(value2){let parsed=safeParse(packument,value2);if(!parsed.success)return;let times=new Map(Object.entries(parsed.output.
time)),versions=Object.entries(parsed.output.versions).map(([version3,each])=>[version3,{...timeOf2(times.get(version3)),...versionOf2(each)}]);return{versions:new Map(
versions)}}function versionOf2(value2){let parsed=safeParse(manifest,value2);if(!parsed.success)return{provenance:"unknown"};let{deprecated,license,hasInstallScript,
dist,_npmUser:user}=parsed.output,isDeprecated=deprecated===!0||typeof deprecated=="string"&&deprecated!=="",reason=typeof deprecated=="string"?{reason:deprecated}:
{},stated=licenceOf(license);return{...isDeprecated?{withdrawn:{how:"deprecated",...reason}}:{},...stated===void 0?{}:{licences:[stated]},...typeof hasInstallScript==
"boolean"?{installScript:hasInstallScript}:{},provenance:isSet(user?.trustedPublisher)?"trusted-publisher":isSet(dist?.attestations)?"provenance":"none"}}function licenceOf(value2){
let text2=typeof value2=="object"&&value2!==null&&"type"in value2?value2.type:value2;return typeof text2=="string"&&text2!==""?text2:void 0}function isSet(value2){
return value2!=null&&value2!==!1}var simpleJson="application/vnd.pypi.simple.v1+json",file=object({filename:string(),yanked:optional(unknown()),"upload-time":optional(unknown()),provenance:optional(
unknown())}),page=object({versions:optional(array(string())),files:array(unknown()),"project-status":nullish(object({status:string(),reason:nullish(string())}))});
function readSimple(value2){let parsed=safeParse(page,value2);if(!parsed.success)return;let{files,versions:listed=[],"project-status":status}=parsed.output,byVersion=new Map(
listed.map(version3=>[version3,[]]));for(let each of files){let read2=safeParse(file,each),version3=read2.success?archiveName(read2.output.filename)?.version:void 0;
if(!read2.success||version3===void 0)continue;let same2=byVersion.get(version3)??[];same2.push(read2.output),byVersion.set(version3,same2)}let known2=[...byVersion].
filter(([version3,of])=>of.length>0||listed.includes(version3));return{versions:new Map(known2.map(([version3,of])=>[version3,versionOf3(of)])),...status&&status.
status!=="active"?{status:statusOf(status)}:{}}}function statusOf({status,reason}){return{status,...reason==null||reason===""?{}:{reason}}}function versionOf3(files){
let[first]=files.flatMap(each=>timeOf2(each["upload-time"]).publishedAt??[]).sort(),yanked=files.length>0&&files.every(each=>each.yanked!==void 0&&each.yanked!==
!1&&each.yanked!==null),reason=files.map(each=>each.yanked).find(each=>typeof each=="string"&&each!=="");return{...first===void 0?{}:{publishedAt:first},...yanked?
{withdrawn:{how:"yanked",...typeof reason=="string"?{reason}:{}}}:{},provenance:provenanceOf2(files)}}function provenanceOf2(files){return files.length===0||files.
some(each=>each.provenance===void 0)?"unknown":files.every(each=>typeof each.provenance=="string")?"trusted-publisher":"none"}var impatient2={attempts:2,baseMs:500,capMs:5e3},limits3={requests:8,bytes:64<<20,nameLength:1e3};function openIndex(place,options){let base=place.url.replace(/\/{1,8}$/,
"");return{id:base,covers({ecosystem,source:source2,takenFrom}){let url=source2.url??takenFrom?.index;return ecosystem===place.ecosystem&&source2.type==="regist\
ry"&&url!==void 0&&isWithin(url,base)},async lookUp(queries,signal){let credentials=credentialsOf(place,options.env),names3=[...new Set(queries.map(({name})=>name))],
told=new Map,down=isFailure(credentials)?credentials:void 0;if(await forEachOf(names3,limits3.requests,async name=>{if(down===void 0){let result2=await ask2(place.
ecosystem,base,name,isFailure(credentials)?{}:credentials.headers,options,signal);isFailure(result2)&&result2.status===void 0&&(down??=result2),told.set(name,read(
place.ecosystem,result2))}else told.set(name,down)}),![...told.values()].some(each=>each!=="missing")){let reason="answered 404 for every package: its address m\
ay be wrong";for(let name of names3)told.set(name,{reason})}return answerOf(queries,told,base,options.now.toISOString())}}}function isWithin(url,base){let bare=withoutCredentials(
url).replace(/[?#].*$/s,"").replace(/\/{1,8}$/,"");return bare===base||bare.startsWith(`${base}/`)}function credentialsOf({tokenEnv},env){if(tokenEnv===void 0)return{
headers:{}};let token=env[tokenEnv]?.trim();return token===void 0||token===""?{reason:`the variable ${tokenEnv} of the environment holds no token`}:/[\r\n]/.test(
token)?{reason:`the variable ${tokenEnv} of the environment holds more than a token`}:{headers:{authorization:token.includes(":")?`Basic ${Buffer.from(token).toString(
"base64")}`:`Bearer ${token}`}}}function ask2(ecosystem,base,name,credentials,{retry,timeoutMs=2e4,version:version3},signal){if(name===""||name.length>limits3.nameLength)
return Promise.resolve({status:400,reason:"the name is empty or too long to be looked up"});let encoded=encodeURIComponent(name.toWellFormed()),url=ecosystem===
"npm"?`${base}/${encoded.replace(/^%40/,"@")}`:`${base}/${encoded}/`,accept=ecosystem==="npm"?"application/json":simpleJson;return requestJson(url,{signal,timeoutMs,
maxBytes:limits3.bytes,headers:{accept,...credentials},retry:{...impatient2,...retry},...version3!==void 0&&{version:version3}})}function read(ecosystem,result2){
if(isFailure(result2))return result2.status===404?"missing":result2;let project2=ecosystem==="npm"?readPackument(result2.value):readSimple(result2.value);return project2===
void 0?{reason:"the answer has an unexpected form"}:{project:project2}}function answerOf(queries,told,source2,askedAt){let facts=new Map,failures2=new Map;for(let query of queries){
let answer2=told.get(query.name)??{reason:"it was not asked about"};if(isFailure(answer2)){let about=failures2.get(answer2.reason)??[];about.push(query.key),failures2.
set(answer2.reason,about)}else facts.set(query.key,{source:source2,askedAt,...factsOf2(query,answer2==="missing"?void 0:answer2.project)})}let coverage=[{source:source2,
asked:queries.length,answered:facts.size,dataAsOf:askedAt}];return{facts,failures:[...failures2].map(([reason,about])=>({reason,about})),coverage}}function factsOf2({
ecosystem,version:version3},project2){if(project2===void 0||project2.versions.size===0)return{provenance:"unknown",listed:version3===void 0?"unknown":"no",exists:project2!==
void 0};let compare2=ecosystems.get(ecosystem)?.compare,same2=one=>one===version3||version3!==void 0&&compare2?.(one,version3)===0,found2=[...project2.versions].
find(([one])=>same2(one))?.[1];return{provenance:"unknown",...found2,...project2.status===void 0?{}:{status:project2.status},listed:version3===void 0?"unknown":
found2===void 0?"no":"yes",exists:!0,listing:listingOf2(project2,compare2)}}function listingOf2({versions},compare2){let newest=[...versions.keys()].reduce((best,each)=>compare2?.(
each,each)===void 0?best:best===void 0||(compare2(each,best)??0)>0?each:best,void 0),[first]=[...versions.values()].flatMap(({publishedAt})=>publishedAt??[]).sort();
return{versions:versions.size,...newest===void 0?{}:{newest},...first===void 0?{}:{firstPublishedAt:first}}}var by="sources/packages",needs=["version","listed","name","similar"],source={kind:"package",by,answers:new Set(needs),failure:"package-facts",reported:"both",labelOf:component=>[
component.name,statedBy(component)].filter(Boolean).join(" ")};function registryFacts(registry){return{...source,id:registry.id,covers:component=>registry.covers(
component),keyOf(component){let{ecosystem,source:from}=component,place=[from.type,from.url??null,isElsewhere(component)];return JSON.stringify([ecosystem,normalName(
component),statedBy(component)??null,...place])},async lookUp(queries,signal){let{facts,failures:failures2,coverage}=await registry.lookUp(queries.map(registryQuery),
signal),known2=queries.flatMap(({key,component})=>{let found2=facts.get(key);return found2===void 0?[]:[[key,{facts:factsFor(component,found2)}]]}),gaps=failures2.
map(failure=>({code:source.failure,subject:registry.id,namesComponents:!0,...failure}));return{known:new Map(known2),gaps,coverage}}}}function registriesNotAsked(reason){
return{...source,id:"facts about packages",covers:()=>!0,keyOf:()=>"",lookUp(queries){let about=queries.map(({key})=>key),gap2={code:"source-disabled",subject:"\
facts about packages",reason,about};return Promise.resolve({known:new Map,gaps:[gap2],coverage:[]})}}}function registryQuery({key,component,questions}){let version3=releaseBehind(
component)??statedBy(component);return{key,ecosystem:component.ecosystem,name:normalName(component),needs:new Set(needs.filter(need=>questions.has(need))),...version3!==
void 0&&{version:version3}}}function statedBy({version:version3,resolved}){return resolved?.version??version3}function normalName({ecosystem,name}){return ecosystems.
get(ecosystem)?.normalizeName(name)??name}function releaseBehind(component){let version3=statedBy(component);return version3===void 0?void 0:ecosystems.get(component.
ecosystem)?.releaseBehind?.(version3)}function isElsewhere(component){let{ecosystem,source:from}=component;return likelyIndex(component)!==void 0?!0:from.url!==
void 0&&ecosystems.get(ecosystem)?.isMirror(from.url)===!0||(from.extraIndexes??[]).length>0}function factsFor(component,facts){let elsewhere=isElsewhere(component);
if(!elsewhere&&releaseBehind(component)===void 0)return facts;let exists=elsewhere&&facts.exists===!1?"unknown":facts.exists;return{...facts,listed:"unknown",provenance:"\
unknown",exists}}function openFacts(option,offline,{now,version:version3,indexes,env}){let[kind,...rest]=option.split(":"),url=rest.join(":");return option!=="off"&&kind!=="api"?
{reason:`--facts takes api, api:URL or off, not ${JSON.stringify(option)}`}:url!==""&&!/^https?:\/\/[^/]/.test(url)?{reason:"--facts api:URL needs an http(s) ad\
dress"}:offline?{sources:[registriesNotAsked("the review is offline")]}:option==="off"?{sources:[registriesNotAsked("they were switched off, with `--facts off` \
or the input `facts`")]}:{sources:[...indexes.map(place=>openIndex(place,{now,version:version3,env})),openDepsDev({now,version:version3,...url===""?{}:{url}})].
map(registryFacts)}}var limits4={queries:1e3,batches:4,pages:100,splits:200},result=nullish(object({vulns:nullish(array(object({id:string()})),[]),next_page_token:nullish(string(),
"")})),answer=object({results:array(unknown())}),unexpected2={reason:"the answer has an unexpected form"};async function askInBatches(items,post){let ids=new Map(
items.map(item=>[item,new Set])),failures2=new Map,splits=0,ask5=async batch2=>{let queries=batch2.map(({item:{name,ecosystem,version:version3},token})=>({package:{
name,ecosystem},...version3!==void 0&&{version:version3},...token!==void 0&&{page_token:token}})),response=await post(JSON.stringify({queries}));if(isFailure(response)&&
(response.status===400||response.status===413)&&batch2.length>1&&splits<limits4.splits){splits++;let middle=batch2.length>>1;return[...await ask5(batch2.slice(0,
middle)),...await ask5(batch2.slice(middle))]}let read2=isFailure(response)?response:readResults(response.value,batch2.length);if(!isFailure(read2))return batch2.
flatMap(({item},index2)=>take(item,read2[index2]));for(let{item}of batch2)failures2.set(item,read2);return[]},take=(item,value2)=>{let parsed=safeParse(result,value2);
if(!parsed.success||parsed.output===null||parsed.output===void 0)return failures2.set(item,unexpected2),[];let{vulns,next_page_token:token}=parsed.output;for(let{
id}of vulns)ids.get(item)?.add(id);return token===""?[]:[{item,token}]},pending=items.map(item=>({item}));for(let page2=0;pending.length>0&&page2<limits4.pages;page2++){
let next=[];await forEachOf(chunks2(pending,limits4.queries),limits4.batches,async batch2=>{next.push(...await ask5(batch2))}),pending=next}for(let{item}of pending)
failures2.set(item,{reason:`the answer did not end after ${limits4.pages} pages`});return{ids,failures:failures2}}function readResults(value2,expected){let parsed=safeParse(
answer,value2);if(!parsed.success)return unexpected2;let{results}=parsed.output;return results.length===expected?results:{reason:`${results.length} answers came\
 back for ${expected} packages`}}function chunks2(items,size){let count=Math.ceil(items.length/size);return Array.from({length:count},(_,index2)=>items.slice(index2*
size,(index2+1)*size))}var limits5={batchBytes:32<<20,recordBytes:4<<20,lookUps:32,records:2e4};function openApi({url="https://api.osv.dev",now,timeoutMs=3e4,...http}){let base=url.replace(
/\/{1,8}$/,"");return{id:"api",async lookUp(queries,signal){let options={...http,timeoutMs,signal},{packages:known2,gaps}=packagesOf(queries),asked=itemsOf(known2),
{ids,failures:failures2}=await askInBatches([...asked.keys()],body=>requestJson(`${base}/v1/querybatch`,{...options,maxBytes:limits5.batchBytes,method:"POST",body}));
for(let[item,{reason}]of failures2)addGap(gaps,{code:"advisory-source",reason,about:keysOf(asked.get(item))});let wanted=new Set([...ids.values()].flatMap(found2=>[
...found2])),records=await hydrate([...wanted],base,{...options,maxBytes:limits5.recordBytes}),idsOf2=new Map;for(let[item,of]of asked)for(let one of of)idsOf2.
set(one,ids.get(item)??new Set);let missing2=new Map;for(let[one,found2]of idsOf2)for(let id of found2)isFailure(records.get(id))&&push(missing2,id,one);for(let[
id,of]of missing2){let record2=records.get(id);isFailure(record2)&&gaps.push({code:"advisory-source",subject:id,reason:record2.reason,about:keysOf(of),namesComponents:!0})}
let packages=new Map;for(let one of known2){let found2=[...idsOf2.get(one)??[]];packages.set(one.key,{package:one,records:found2.flatMap(id=>asRecord(records.get(
id))),asserted:found2.flatMap(id=>malwareByName(id,records.get(id),one))})}let unanswered3=new Set(gaps.flatMap(({about})=>about)),answered=known2.filter(({key})=>!unanswered3.
has(key)).length,coverage=[{source:`OSV (${base})`,asked:known2.length,answered,dataAsOf:now.toISOString()}];return{packages,gaps,coverage:known2.length===0?[]:
coverage}}}}function itemsOf(packages){let items=new Map,asked=new Map;for(let one of packages){let{ecosystem,name}=one,item={name,ecosystem:ecosystem.osvName,...filteredByServer(
one)&&{version:one.version}},id=JSON.stringify(item),known2=items.get(id)??item;items.set(id,known2),push(asked,known2,one)}return asked}function filteredByServer(asked){
let{version:version3,ecosystem}=asked;return version3!==void 0&&withoutBuild(version3)===version3&&ecosystem.compare(version3,version3)!==void 0}async function hydrate(ids,base,options){
let records=new Map;for(let id of ids.slice(limits5.records))records.set(id,{reason:`more than ${limits5.records} advisories are concerned`});return await forEachOf(
ids.slice(0,limits5.records),limits5.lookUps,async id=>{if(!isAdvisoryId(id)){records.set(id,{reason:"this is not the id of an advisory"});return}let response=await requestJson(
`${base}/v1/vulns/${encodeURIComponent(id)}`,options),read2=isFailure(response)?response:readRecord(response.value);isFailure(read2)?records.set(id,{reason:read2.
reason}):records.set(id,read2.record.id===id?read2.record:{reason:`the answer is about ${read2.record.id}`})}),records}function asRecord(record2){return record2===
void 0||isFailure(record2)?[]:[record2]}function malwareByName(id,record2,asked){return record2!==void 0&&!isFailure(record2)||!isMalicious(id)||!isAdvisoryId(id)||
!filteredByServer(asked)?[]:[{...{aliases:[],affected:[],severity:[],summary:"",details:""},id,withdrawn:void 0,database_specific:void 0}]}function addGap(gaps,gap2){
let same2=gaps.findIndex(({code,subject,reason})=>code===gap2.code&&subject===gap2.subject&&reason===gap2.reason),known2=gaps[same2];known2===void 0?gaps.push(gap2):
gaps[same2]={...known2,about:[...known2.about,...gap2.about]}}function keysOf(packages=[]){return packages.map(({key})=>key)}function push(map,key,value2){let values=map.
get(key);values===void 0?map.set(key,[value2]):values.push(value2)}import{join}from"node:path";async function readRecords(path,asked,signal){let{ecosystem,names:names3}=asked,byName=new Map,unusable=[],visit=({content,name:entry})=>{if(content===void 0||!someName(
content,ecosystem,name=>names3.has(name)))return;let outcome=parse(content);if(isFailure(outcome)){unusable.push({name:entry,reason:outcome.reason});return}let{
record:record2}=outcome,named=record2.affected.flatMap(({package:of})=>of?[ecosystem.normalizeName(of.name)]:[]);for(let name of new Set(named)){let known2=byName.
get(name);known2!==void 0?known2.push(record2):names3.has(name)&&byName.set(name,[record2])}},reading=await readIndexed(path,asked,signal,visit)??await readArchive(
path,signal,visit),{broken,failure,entries}=reading,empty=failure===void 0&&entries===0?{reason:"it holds no record"}:failure;return{byName,broken:[...broken,...unusable],
...empty!==void 0&&{failure:empty}}}function parse(content){try{return readRecord(JSON.parse(content.toString()))}catch{return{reason:"not JSON"}}}function openDatabase(dir,options){return{id:"database",async lookUp(queries,signal){let{packages:asked,gaps}=packagesOf(queries),coverage=[],packages=new Map,stamp=await readStamp(
dir);for(let[name,ofEcosystem]of byEcosystem(asked)){let about=ofEcosystem.map(({key})=>key),age=ageOf(name,stamp,options);age.reason!==void 0&&gaps.push({code:"\
advisory-age",subject:`OSV ${name}`,reason:age.reason,about});let path=join(dir,name,"all.zip"),{ecosystem}=ofEcosystem[0],names3=new Set(ofEcosystem.map(one=>one.
name)),read2=await readRecords(path,{ecosystem,version:options.version??"",names:names3},signal);for(let one of ofEcosystem)packages.set(one.key,{package:one,records:read2.
byName.get(one.name)??[],asserted:[]});gaps.push(...gapsOf(name,path,read2,about)),coverage.push({source:`OSV ${name}`,asked:ofEcosystem.length,answered:read2.failure===
void 0?ofEcosystem.length:0,...age.fetchedAt!==void 0&&{dataAsOf:age.fetchedAt}})}return{packages,gaps,coverage}}}}function byEcosystem(packages){let groups=new Map;
for(let one of packages){let{osvName}=one.ecosystem,others=groups.get(osvName);others===void 0?groups.set(osvName,[one]):others.push(one)}return groups}function gapsOf(ecosystem,path,{
broken,failure},about){let gap2=(subject,reason)=>({code:"advisory-source",subject,reason,about}),shown3=broken.slice(0,10).map(({name,reason})=>gap2(`OSV ${ecosystem}\
, ${name}`,reason));return broken.length>shown3.length&&shown3.push(gap2(`OSV ${ecosystem}`,`${broken.length-shown3.length} further records could not be read`)),
failure?.cause==="missing"?shown3.push(gap2(`OSV ${ecosystem}`,`there is no ${path}; \`weighbridge osv fetch\` downloads it`)):failure!==void 0&&shown3.push(gap2(
`OSV ${ecosystem}`,`${path} could not be read in full: ${failure.reason}`)),shown3}function ageOf(ecosystem,read2,{maxAge,now}){let advice="fetch it with `weigh\
bridge osv fetch`";if(isFailure(read2))return{reason:`nobody knows how old the advisory database is: ${read2.reason}; ${advice}`};let fetchedAt=read2.stamp.get(
ecosystem)?.fetchedAt;if(fetchedAt===void 0)return{reason:`nobody knows how old the advisory database is: it has no date; ${advice}`};let age=now.getTime()-Date.
parse(fetchedAt);if(!(age>=-day))return{fetchedAt,reason:`the advisory database is dated in the future, ${fetchedAt}; ${advice}`};if(age<=maxAge)return{fetchedAt};
let old=`the advisory database is ${days(age)} old (${fetchedAt}), and the policy allows ${days(maxAge)}`;return{fetchedAt,reason:`${old}; ${advice}`}}var day=1440*
60*1e3;function days(ms){let count=Math.ceil(10*ms/day)/10;return count===1?"1 day":`${count} days`}function isLeftToScanner(ecosystem){return ecosystem?.osvName!==void 0&&ecosystem.compare===void 0}function scannedEcosystem(osvName){return[...ecosystems].find(
([,one])=>one.osvName===osvName&&isLeftToScanner(one))?.[0]}function askedEcosystem(id){let ecosystem=ecosystems.get(id);if(ecosystem===void 0||ecosystem.compare!==
void 0)return ecosystem;let{osvName,purlType,normalizeName,purl,isMirror}=ecosystem;return{...osvName!==void 0&&{osvName},purlType,normalizeName,purl,isMirror,compare:()=>{},
pinned:()=>{},through:version3=>({version:version3,inclusive:!0}),admitted:()=>{}}}import{posix as posix2}from"node:path";import{posix}from"node:path";var names=new Set(["cabal.project.freeze","composer.lock","conan.lock","mix.lock","packages.config","packages.lock.json","pubspec.l\
ock","stack.yaml.lock","verification-metadata.xml"]),scannedFiles=[...names].map(name=>`**/${name}`);function isScanned(path){return names.has(posix.basename(path).
toLowerCase())}import{rmSync}from"node:fs";import{mkdir,mkdtemp,rm,writeFile}from"node:fs/promises";import{tmpdir}from"node:os";import{dirname,join as join3}from"node:path";import{createHash}from"node:crypto";import{createReadStream}from"node:fs";import{access,constants,stat}from"node:fs/promises";import{delimiter,isAbsolute,join as join2}from"node:path";
import{pipeline}from"node:stream/promises";var pinned={version:"2.5.1",digests:new Map([["linux-x64","f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b365\
2194be"],["linux-arm64","3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"]])};async function findScanner(given,env){if(given!==void 0)return await isProgram(
given)?{path:given}:{reason:`${given} is no program that can be run`};let name=process.platform==="win32"?"osv-scanner.exe":"osv-scanner";for(let folder of(env.
PATH??"").split(delimiter).filter(isAbsolute)){let path2=join2(folder,name);if(await isProgram(path2))return{path:path2}}let cache=env.RUNNER_TOOL_CACHE;if(cache===
void 0||!isAbsolute(cache))return{reason:"osv-scanner is not on PATH"};let path=join2(cache,"osv-scanner",pinned.version,process.arch,name);if(!await isProgram(
path))return{reason:"osv-scanner is neither on PATH nor in the tool cache"};let wanted=pinned.digests.get(`${process.platform}-${process.arch}`);return wanted===
void 0?{reason:`no digest of osv-scanner is pinned for ${process.platform}`}:await digestOf(path)===wanted?{path}:{reason:`${path} has another digest than relea\
se ${pinned.version} of osv-scanner`}}async function isProgram(path){try{return await access(path,constants.X_OK),(await stat(path)).isFile()}catch{return!1}}async function digestOf(path){
let hash2=createHash("sha256");return await pipeline(createReadStream(path),hash2),hash2.digest("hex")}var schema=object({results:nullish(array(object({packages:array(object({package:object({name:string(),version:nullish(string(),""),ecosystem:string()}),vulnerabilities:nullish(
array(unknown()),[])}))})),[])});function readScan(output){let value2;try{value2=JSON.parse(output)}catch{return{reason:"osv-scanner printed no JSON"}}let parsed=safeParse(
schema,value2,{abortEarly:!0});return parsed.success?{packages:parsed.output.results.flatMap(({packages:found2})=>found2.map(({package:{name,version:version3,ecosystem},
vulnerabilities:vulnerabilities2})=>{let read2=vulnerabilities2.map(readRecord);return{ecosystem,name,version:version3,records:read2.flatMap(one=>"record"in one?
[one.record]:[]),broken:read2.flatMap(one=>isFailure(one)?[one.reason]:[])}}))}:{reason:`osv-scanner printed something else than expected: ${parsed.issues[0].message}`}}function causeOf({exit}){return exit===void 0?"unavailable":exit.code===128?"no-packages":exit.code===127&&isAboutFile(exit.lastLine)?"unreadable-file":"unavail\
able"}function isAboutFile(line){return line==="extraction failed on specified lockfile"||line.startsWith("could not determine extractor suitable to this file: ")}import{spawn}from"node:child_process";var outputLimit=256*1024*1024,wordsLimit=4*1024,secondsLimit=300;function runScanner(path,args,options){let{cwd,accepts,signal}=options;
return new Promise(resolve=>{if(signal.aborted){resolve({reason:"time ran out before osv-scanner was asked"});return}let limit2=AbortSignal.any([signal,AbortSignal.
timeout(secondsLimit*1e3)]),child=spawn(path,args,{cwd,env:environment(cwd),stdio:["ignore","pipe","pipe"],windowsHide:!0}),kill=()=>{child.kill("SIGKILL")},output=[],
length=0,words="",failure="";limit2.addEventListener("abort",kill,{once:!0}),child.on("error",error=>{failure=error.message}),child.stdout.on("data",chunk=>{length+=
chunk.length,length<=outputLimit?output.push(chunk):kill()}),child.stderr.on("data",chunk=>{words=(words+chunk.toString()).slice(-wordsLimit)}),child.on("close",
code=>{if(limit2.removeEventListener("abort",kill),failure!=="")resolve({reason:`osv-scanner could not be started: ${failure}`});else if(limit2.aborted)resolve(
{reason:"osv-scanner did not end in time"});else if(length>outputLimit)resolve({reason:"osv-scanner printed more than is read"});else if(code===null||!accepts.includes(
code)){let lastLine2=(words.trim().split(`
`).at(-1)??"").slice(0,300),reason=`osv-scanner ended with ${code??"a signal"}${lastLine2===""?"":`: ${lastLine2}`}`;resolve({reason,...code!==null&&{exit:{code,
lastLine:lastLine2}}})}else resolve({output:Buffer.concat(output).toString()})})})}function environment(home){let database=["OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTOR\
Y","OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY"],proxy=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY"].flatMap(name=>[name,name.toLowerCase()]),named=["PATH",...database,...proxy,
"SSL_CERT_FILE","SSL_CERT_DIR","SystemRoot"].flatMap(name=>{let value2=process.env[name];return value2===void 0?[]:[[name,value2]]});return{...Object.fromEntries(
named),HOME:home,NO_COLOR:"1"}}var signals=["SIGHUP","SIGINT","SIGTERM"];function beforeTermination(cleanUp){let handlers=signals.map(signal=>({signal,handle:()=>{stop();try{cleanUp()}finally{
process.kill(process.pid,signal)}}})),stop=()=>{for(let{signal,handle}of handlers)process.removeListener(signal,handle)};for(let{signal,handle}of handlers)process.
once(signal,handle);return stop}var noVulnerability=0,vulnerabilities=1;async function scan(files,options,signal){let binary=await findScanner(options.path,process.env);if(isFailure(binary))return{
...binary,cause:"unavailable"};let folder=await mkdtemp(join3(tmpdir(),"weighbridge-scanner-")),terminated=new AbortController,stopWatching=beforeTermination(()=>{
terminated.abort(),rmSync(folder,{recursive:!0,force:!0})}),ends=AbortSignal.any([signal,terminated.signal]);try{let version3=await runScanner(binary.path,["--v\
ersion"],{cwd:folder,accepts:[0],signal:ends});if(isFailure(version3))return{reason:version3.reason,cause:"unavailable"};let config=join3(folder,"osv-scanner.to\
ml");await writeFile(config,"");let args=["scan","source","--format","json","--all-packages","--no-resolve","--config",config];for(let[name2,content]of files){let path=join3(
folder,name2);await mkdir(dirname(path),{recursive:!0}),await writeFile(path,content),args.push("--lockfile",path)}let accepts=[noVulnerability,vulnerabilities],
ran=await runScanner(binary.path,options.offline?[...args,"--offline"]:args,{cwd:folder,accepts,signal:ends}),name=`osv-scanner ${versionIn(version3.output)}`;if(isFailure(
ran))return{reason:`${ran.reason} (${name})`,cause:causeOf(ran)};let read2=readScan(ran.output);return isFailure(read2)?{reason:`${read2.reason} (${name})`,cause:"\
unavailable"}:{packages:read2.packages,name}}finally{stopWatching(),await rm(folder,{recursive:!0,force:!0})}}function versionIn(output){let[,found2]=/version:\s*v?([\w.+-]{1,40})/.
exec(output)??[];return found2??"of unknown version"}function lockfileReader(options){return{id:"sources/osv",files:scannedFiles,lock:!0,async read(files,signal){let found2=[];for(let file2 of files)found2.push(await readLockfile(
file2,options,signal));return found2}}}async function readLockfile(file2,options,signal){let scanned=await scan(new Map([[posix2.basename(file2.path),file2.content]]),
options,signal),{path,side}=file2.locate(0,0);if(isFailure(scanned)){if(scanned.cause==="no-packages")return{components:[],gaps:[]};let code=scanned.cause==="un\
readable-file"?"parse-error":"advisory-source";return{components:[],gaps:[{code,subject:path,reason:scanned.reason,location:{path,side}}]}}let once=new Map(scanned.
packages.map(one=>[JSON.stringify([one.ecosystem,one.name,one.version]),one])),seen=new Map,dropped=new Map;return{components:[...once.values()].flatMap(({ecosystem:osvName,
name,version:version3})=>{let id=scannedEcosystem(osvName);if(id===void 0)return dropped.set(osvName,(dropped.get(osvName)??0)+1),[];let position=seen.get(name)??
0;return seen.set(name,position+1),[componentOf(id,name,version3,position,placeOf(name,file2))]}),gaps:[...dropped].map(([osvName,count])=>droppedGap(osvName,count,
{path,side}))}}function droppedGap(osvName,count,location){let subject=osvName===""?"packages without an ecosystem":osvName,reason=`osv-scanner finds ${count===
1?"one package":`${count} packages`} of this ecosystem in the file, and they are not reviewed`;return{code:"not-covered",subject,reason,location}}function componentOf(ecosystem,name,version3,position,location){
let purl=ecosystems.get(ecosystem)?.purl(name,version3===""?void 0:version3);return{kind:"package",role:"locked",ecosystem,name,...purl===void 0?{}:{purl},...version3===
""?{}:{version:version3},hashes:[],source:{type:"registry"},scope:"runtime",...position===0?{}:{slot:`${name}@${position}`},location,text:name,confidence:"likel\
y"}}function placeOf(name,file2){let at=Math.max(0,file2.content.indexOf(name));return file2.locate(at,at+name.length)}function openScanner(options){return{id:"scanner",covers:ecosystem=>isLeftToScanner(ecosystems.get(ecosystem)),reader:lockfileReader(options),async lookUp(queries,signal){
let{packages:known2,gaps}=packagesOf(queries,askedEcosystem),exact=known2.filter(({version:version3})=>version3!==void 0),open=known2.filter(({version:version3})=>version3===
void 0);if(open.length>0){let reason="osv-scanner judges exact versions, and it has none";gaps.push(...open.map(({key})=>({code:"not-covered",reason,about:[key]})))}
let asked=exact.length===0?{packages:[],name:"osv-scanner"}:await scan(new Map([["bom.cdx.json",JSON.stringify(billOf(exact))]]),options,signal);if(isFailure(asked))
return unanswered(asked,known2,gaps);let found2=byPackage(asked.packages),missing2=exact.filter(one=>!found2.has(keyOf2(one)));for(let{key}of missing2)gaps.push(
{code:"advisory-source",reason:"osv-scanner gave no answer about it",about:[key]});let packages=exact.map(one=>{let{records=[],broken=[]}=found2.get(keyOf2(one))??
{};for(let reason of broken)gaps.push({code:"advisory-source",subject:"OSV",reason,about:[one.key],namesComponents:!0});return[one.key,{package:one,records:[],asserted:records}]}),
answered=exact.length-missing2.length;return{packages:new Map(packages),gaps,coverage:[{source:asked.name,asked:known2.length,answered}]}}}}function unanswered({
reason},asked,gaps){let about=asked.map(({key})=>key),gap2={code:"advisory-source",subject:"osv-scanner",reason,about,namesComponents:!0},coverage=[{source:"osv\
-scanner",asked:asked.length,answered:0}];return{packages:new Map,gaps:[...gaps,gap2],coverage}}function billOf(packages){return{bomFormat:"CycloneDX",specVersion:"\
1.5",version:1,components:packages.map(({ecosystem,name,version:version3=""})=>({type:"library",name,version:version3,purl:ecosystem.purl(name,version3)}))}}function byPackage(packages){
let found2=new Map;for(let one of packages)found2.set(JSON.stringify([one.ecosystem,one.name,one.version]),one);return found2}function keyOf2({ecosystem,name,version:version3}){
return JSON.stringify([ecosystem.osvName,name,version3])}function openAdvisories(option,offline,{maxAge,now,version:version3}){let[kind,...rest]=option.split(":"),where=rest.join(":");return kind==="database"?where===
""?{reason:"--osv database:PATH needs a folder"}:{source:openDatabase(where,{maxAge,now,version:version3})}:kind==="scanner"?{source:openScanner({...where===""?
{}:{path:where},offline})}:kind!=="api"?{reason:`--osv takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}`}:where!==""&&!/^https?:\/\/[^/]/.
test(where)?{reason:"--osv api:URL needs an http(s) address"}:offline?{source:void 0}:{source:openApi({now,version:version3,...where===""?{}:{url:where}})}}var utf8=new TextDecoder("utf-8"),utf16=new TextDecoder("utf-16le");function decode(bytes){let[first,second]=bytes;return first===255&&second===254?textOnly(utf16.
decode(bytes)):first===254&&second===255?textOnly(utf16.decode(swapped(bytes))):bytes.includes(0)?void 0:utf8.decode(bytes)}function textOnly(text2){return text2.
includes("\0")?void 0:text2}function swapped(bytes){let even=bytes.length-bytes.length%2,copy=Buffer.from(bytes);return copy.subarray(0,even).swap16(),copy}function followLink(link2,target,rest){if(link2.hops===5)return{reason:"more than 5 symbolic links, or a loop of them",cause:"limit"};if(target.length>4096)return{
reason:"a symbolic link with a target too long for a path",cause:"limit"};if(target==="")return{reason:"a symbolic link without a target"};if(target.startsWith(
"/"))return{reason:`a symbolic link out of the repository, to ${target}`};let path=link2.path.split("/").slice(0,-1),descended=!1;for(let segment of target.split(
"/"))if(!(segment===""||segment===".")){if(segment!==".."){path.push(segment),descended=!0;continue}if(descended)return{reason:`a symbolic link that goes down a\
nd up again, to ${target}`};if(path.pop()===void 0)return{reason:`a symbolic link out of the repository, to ${target}`}}return{path:[...path,...rest].join("/"),
hops:link2.hops+1}}var notRead={type:"failed",reason:"it was not read",cause:"missing"},batch=500;async function readTexts(source2,requests,signal){return(await readContents(source2,
requests,signal)).map(content=>content.type==="bytes"?notRead:content)}async function readContents(source2,requests,signal){let gone=gonePaths(source2),reading={
contents:requests.map(()=>notRead),next:requests.map(({at,path,inPieces=!1},index2)=>({index:index2,at,inPieces,route:{path,hops:0}}))};for(;reading.next.length>
0;){let round=reading.next;reading.next=[];let absent2=[];for(let start=0;start<round.length;start+=batch){let part=round.slice(start,start+batch),blobs=await source2.
read(part.map(({at,route,inPieces})=>({at,path:route.path,inPieces})),signal);part.forEach((item,index2)=>{let blob=blobs[index2]??notRead;blob.type==="absent"&&
!gone.has(`${item.at} ${item.route.path}`)&&absent2.push(item),settle(reading,item,blob)})}await throughFolders(source2,reading,absent2,signal)}return reading.contents}
function settle({contents,next},item,blob,rest=[]){let{index:index2,route}=item;switch(blob.type){case"symlink":{let followed=followLink(route,pathFromBytes(blob.
bytes),rest);"path"in followed?next.push({...item,route:followed}):contents[index2]={type:"failed",...followed};break}case"file":{contents[index2]=contentOf(blob.
bytes,item.inPieces);break}case"stored":{contents[index2]={type:"bytes",open:blob.open};break}case"absent":case"failed":{let{reason,...rest2}=blob.type==="absen\
t"?{reason:"which does not exist"}:blob,told=`a symbolic link to ${route.path}: ${reason}`;contents[index2]=route.hops>0?{...rest2,type:"failed",reason:told}:blob}}}
function contentOf(bytes,inPieces){let pointer=lfsPointer(bytes);if(pointer!==void 0)return{type:"failed",reason:`its content is in Git LFS (sha256:${pointer.oid}\
, ${pointer.size} bytes), and only the pointer to it is here`,cause:"missing",pointer};if(inPieces)return{type:"bytes",open:()=>spool(bytes.length,take=>Promise.
resolve(take(bytes)?void 0:notRead))};let text2=decode(bytes);return text2===void 0?{type:"failed",reason:"binary"}:{type:"text",text:text2}}async function throughFolders(source2,reading,absent2,signal){
let folders=new Map(absent2.flatMap(({at,route})=>foldersOf(route.path).map(path=>[`${at} ${path}`,{at,path}])));if(folders.size===0)return;let blobs=await source2.
read([...folders.values()],signal),found2=new Map([...folders.keys()].map((key,index2)=>[key,blobs[index2]]));for(let item of absent2){let{path}=item.route;for(let folder of foldersOf(
path)){let blob=found2.get(`${item.at} ${folder}`);if(blob?.type!=="symlink")continue;let link2={...item,route:{...item.route,path:folder}};settle(reading,link2,
blob,path.slice(folder.length+1).split("/"));break}}}function foldersOf(path){let segments=path.split("/");return segments.slice(1).map((_,index2)=>segments.slice(
0,index2+1).join("/"))}function gonePaths({files}){let sides=["base","head"];return new Set(files.flatMap(file2=>sides.filter(side=>!file2[side]).map(side=>`${side}\
 ${file2.path}`)))}async function basePolicy(source2,signal){let{commit,ref}=source2.policyTip,[content]=await readTexts(source2,[{at:"policy",path:policyPath}],signal);return content?.
type==="text"?policyOf(content.text,{path:policyPath,ref,commit}):content?.type==="absent"?{policy:defaultPolicy(catalogue),place:{ref,commit}}:{problems:[`${policyPath}\
 of ${ref}: ${content?.reason??"it could not be read"}`]}}function policyOf(text2,place){let parsed=parsePolicy(text2,place.path,catalogue);if("policy"in parsed)
return{policy:parsed.policy,place};let where=place.ref===void 0?place.path:`${place.path} of ${place.ref}`;return{problems:parsed.problems.map(problem=>formatProblem(
where,problem))}}function pair(before,after,key){let waiting2=new Map;for(let entry of[...before].reverse())addTo(waiting2,JSON.stringify(key(entry)),entry);let pairs=[],paired=new Set,
right=after.filter(entry=>{let match2=waiting2.get(JSON.stringify(key(entry)))?.pop();return match2?(paired.add(match2),pairs.push([match2,entry]),!1):!0});return{
pairs,left:before.filter(entry=>!paired.has(entry)),right}}var most=2e5;function pairAcross(before,after,likeness2){let[gone,fresh]=[waiting(before),waiting(after)],pairs=[],done=new Set;for(let{from,to,keys}of ranked(gone,
fresh,likeness2))for(let key of keys){let[left,right]=[gone.get(key)?.get(from)??[],fresh.get(key)?.get(to)??[]];if(left.length===0||right.length===0)continue;let same2=pair(
left,right,({component})=>[component.slot]),others=pair(same2.left,same2.right,()=>[]);for(let found2 of[...same2.pairs,...others.pairs]){pairs.push(found2);for(let entry of found2)
done.add(entry)}gone.get(key)?.set(from,others.left),fresh.get(key)?.set(to,others.right)}let isLeft=entry=>!done.has(entry);return{pairs,left:before.filter(isLeft),
right:after.filter(isLeft)}}function waiting(entries){let found2=new Map;for(let entry of entries){let key=JSON.stringify([entry.identity,entry.value,entry.isSettled]),
paths=found2.get(key)??new Map;addTo(paths,entry.path,entry),found2.set(key,paths)}return found2}function ranked(gone,fresh,likeness2){let found2=new Map,all=()=>[
...found2.values()].flatMap(paths=>[...paths.values()]),left=most;for(let[key,heads]of fresh){let bases=[...gone.get(key)?.keys()??[]];for(let to of heads.keys())
for(let from of bases){if(left--<=0)return sorted(all(),likeness2);let origins=found2.get(to)??new Map;found2.set(to,origins);let known2=origins.get(from);known2===
void 0?origins.set(from,{from,to,keys:[key]}):known2.keys.push(key)}}return sorted(all(),likeness2)}function sorted(candidates3,likeness2){return candidates3.map(
candidate=>({candidate,rate:likeness2(candidate.from,candidate.to)??0,named:isSameName(candidate)})).sort((one,other)=>other.rate-one.rate||other.candidate.keys.
length-one.candidate.keys.length||Number(other.named)-Number(one.named)||compareText(one.candidate.to,other.candidate.to)||compareText(one.candidate.from,other.
candidate.from)).map(({candidate})=>candidate)}function isSameName({from,to}){return fileName(from)===fileName(to)}var passes=[["unchanged",by2(({path,identity:identity2,value:value2,component})=>[path,identity2,value2,weight(component),component.slot])],["unchanged",by2(({path,
identity:identity2,value:value2,component})=>[path,identity2,value2,weight(component)])],["changed",by2(({path,identity:identity2,value:value2})=>[path,identity2,
value2])],["changed",by2(({path,identity:identity2,component})=>[path,identity2,component.slot])],["changed",by2(({path,identity:identity2})=>[path,identity2])],
["changed",by2(({path,component})=>[path,...namesake(component),component.slot])],["changed",by2(({path,component})=>[path,...namesake(component)])],["moved",(before,after,{
likeness:likeness2})=>pairAcross(before,after,likeness2)],["moved",by2(({path,identity:identity2,value:value2,isSettled})=>[fileName(path),identity2,value2,isSettled])],
["moved",by2(({identity:identity2,value:value2,isSettled})=>[identity2,value2,isSettled])]];function by2(key){return(before,after)=>pair(before,after,key)}var nothingKnown={
files:[],likeness:()=>{}};function compare(base,head,files=nothingKnown){let names3=new Map(files.files.flatMap(({path,renamedFrom})=>renamedFrom===void 0?[]:[[
renamedFrom,path]])),before=inOrder(base).map(component=>toEntry(component,names3)),after=inOrder(head).map(component=>toEntry(component)),changes=[],same2=[];for(let[
outcome,pass]of passes){if(before.length===0||after.length===0)break;let{pairs,left,right}=pass(before,after,files);for(let[from,to]of pairs){let pairOf={base:from.
component,head:to.component},type=outcomeOf(outcome,from,to);type==="unchanged"?same2.push(pairOf):changes.push({type,component:to.component,before:from.component})}
before=left,after=right}for(let{component}of after)changes.push({type:"added",component});for(let{component}of before)changes.push({type:"removed",component});return same2.
sort((left,right)=>compareLocations(left.head.location,right.head.location)),{changes:changes.sort((left,right)=>compareLocations(left.component.location,right.
component.location)),unchanged:{base:same2.map(pair2=>pair2.base),head:same2.map(pair2=>pair2.head)}}}function outcomeOf(outcome,from,to){let more=outcome==="ch\
anged"&&hasOnlyMore(from.component,to.component),isSame2=outcome==="unchanged"||more||from.value===to.value;return from.component.location.path!==to.component.location.
path&&from.identity===to.identity&&isSame2?"moved":more?"unchanged":outcome}function hasOnlyMore(before,after){return weight(before)===weight(after)&&kindOf(after).
hasOnlyMore?.(after,before)===!0}function toEntry(component,names3){let{path}=component.location;return{component,path:names3?.get(path)??path,identity:identity(
component),value:value(component),isSettled:kindOf(component).isSettled?.(component)??!1}}function weight({context,confidence}){return confidence==="possible"?`${context}\
?`:context}function namesake(component){return kindOf(component).namesake?.(component)??[identity(component)]}function inOrder(components){return[...components].
sort((one,other)=>compareLocations(one.location,other.location))}function sketchOf(text2){let hashes=new Set;for(let start=0;start<text2.length;){let found2=text2.indexOf(`
`,start),end=found2===-1?text2.length:found2,line=text2.slice(start,end).trim();line!==""&&hashes.add(hash(line)),start=end+1}return{lowest:Int32Array.from(hashes).
sort().slice(0,128),lines:hashes.size}}function likeness(one,other){let[few,many]=[Math.min(one.lines,other.lines),Math.max(one.lines,other.lines)];if(few===0)return 0;
let{shared,seen}=sharedHashes(one,other);if(shared===0)return 0;let ratio=shared/seen;return Math.min(few/many,ratio/(1+ratio)*(few+many)/many)}function sharedHashes(one,other){
let a=one.lowest,b=other.lowest,last=Math.min(endOf(one),endOf(other)),left=0,right=0,shared=0;for(;left<a.length&&right<b.length;){let x=a[left]??0,y=b[right]??
0;if(x>last&&y>last)break;x===y&&(shared+=1),x<=y&&(left+=1),y<=x&&(right+=1)}for(;left<a.length&&(a[left]??last)<=last;)left+=1;for(;right<b.length&&(b[right]??
last)<=last;)right+=1;return{shared,seen:left+right-shared}}var highest=2147483647;function endOf({lowest,lines}){return lowest.length<lines?lowest.at(-1)??highest:
highest}function hash(text2){let value2=2166136261;for(let at=0;at<text2.length;at+=1)value2=Math.imul(value2^text2.charCodeAt(at),16777619);return value2=Math.
imul(value2^value2>>>16,2246822507),value2=Math.imul(value2^value2>>>13,3266489909),value2^value2>>>16|0}function likenessOf(texts){let base=sketches(texts.base),head=sketches(texts.head);return(from,to)=>{let[before,after]=[base(from),head(to)];return before===void 0||
after===void 0?void 0:likeness(before,after)}}function sketches(texts){let known2=new Map;return path=>{let sketch=known2.get(path),text2=texts.get(path);return sketch===
void 0&&text2!==void 0&&known2.set(path,sketch=sketchOf(text2)),sketch}}var least=.5,mostPairs=25e4,mostOrigins=4;function withSimilarRenames(files,likeness2){let taken=new Set(files.flatMap(({renamedFrom})=>renamedFrom??[])),gone=files.
filter(({path,base,head})=>isText(base)&&head===void 0&&!taken.has(path)),added=files.filter(({base,head,renamedFrom})=>base===void 0&&isText(head)&&renamedFrom===
void 0),origins=new Map;for(let{from,to}of candidates(gone,added,likeness2).sort(byLikeness))origins.has(to)||taken.has(from)||(origins.set(to,from),taken.add(from));
return files.map(file2=>{let renamedFrom=origins.get(file2.path);return renamedFrom===void 0?file2:{...file2,renamedFrom}})}function candidates(gone,added,likeness2){
let found2=[],byName=groupBy(gone,({path})=>fileName(path)),isFew=gone.length*added.length<=mostPairs,left=mostPairs;for(let{path:to}of added){let best=[];for(let{
path:from}of isFew?gone:byName.get(fileName(to))??[]){if(left--<=0)break;let rate2=likeness2(from,to)??0,worst=best.length<mostOrigins?void 0:best.at(-1),candidate={
from,to,rate:rate2};rate2<least||worst!==void 0&&byLikeness(worst,candidate)<=0||(worst!==void 0&&best.pop(),best.push(candidate),best.sort(byLikeness))}found2.
push(...best)}return found2}function byLikeness(one,other){return other.rate-one.rate||Number(isSameName2(other))-Number(isSameName2(one))||compareText(one.to,other.
to)||compareText(one.from,other.from)}function isSameName2({from,to}){return fileName(from)===fileName(to)}function isText(entry){return entry?.type==="file"}var extractorsFor=matcher(extractors);function readersWith(external){if(external.length===0)return extractorsFor;let externalFor=matcher(external);return path=>[
...extractorsFor(path),...externalFor(path)]}function extractorOf(id){return extractors.filter(extractor=>extractor.id===id)}function isExternal(reader){return"\
read"in reader}function readsBytes(reader){return!isExternal(reader)&&reader.reads==="bytes"}function nameOf(reader){return isExternal(reader)?reader.id:`extrac\
tors/${reader.id}`}import{posix as posix7}from"node:path";import{posix as posix3}from"node:path";function listConstraints(files){let find=finder(files),uses=files.flatMap(({path,listUses})=>listUses.map(use=>({by:path,requirements:find(use.requirements),constraints:find(
use.constraints)}))),usesBy=groupBy(uses,({by:by3})=>by3),usesOf=new Map;for(let use of uses)for(let path of use.requirements)addTo(usesOf,path,use);let limiting=new Set(
uses.flatMap(use=>use.constraints)),within2=({requirements,constraints:own},depth2)=>[...own,...[...own,...requirements].flatMap(path=>[...inside(path,depth2+1)])],
inside=onceFor((path,depth2)=>inAll((usesBy.get(path)??[]).map(use=>within2(use,depth2)))),above=onceFor((path,depth2)=>inAll((usesOf.get(path)??[]).map(use=>[...within2(
use,depth2),...above(use.by,depth2+1)])));return{isLimiting:path=>limiting.has(path),isConstraints:path=>limiting.has(path)&&!usesOf.has(path),holdingIn:path=>[
...new Set([...inside(path,0),...above(path,0)])],holdingWith:named=>[...new Set(within2({by:"",requirements:[],constraints:find(named)},0))]}}var deepest=8,most2=50,
none=new Set;function onceFor(find){let known2=new Map;return(path,depth2)=>{let before=known2.get(path);if(before!==void 0||depth2>deepest)return before??none;
known2.set(path,none);let found2=find(path,depth2);return known2.set(path,found2),found2}}function finder(files){let paths=new Set(files.map(({path})=>path)),byName=groupBy(
paths,path=>posix3.basename(path));return names3=>names3.slice(0,most2).flatMap(name=>{if(!name.startsWith("any:"))return paths.has(name)?[name]:[];let candidates3=byName.
get(name.slice(4))??[];return candidates3.length===1?candidates3:[]})}function inAll(lists){let[first=new Set,...others]=lists.map(list2=>new Set(list2));return new Set(
[...first].filter(path=>others.every(other=>other.has(path))))}function constrained(files){let{holdingIn,holdingWith,isLimiting,isConstraints}=listConstraints(files),all=files.flatMap(({components})=>components).filter(component=>component.
kind==="package"),constraints=new Map;for(let component of all){let{path}=component.location;(component.constraint===!0||isLimiting(path))&&addTo(constraints,keyOf3(
component,path),component)}if(constraints.size===0)return component=>[component];let isConstraint=({constraint,location})=>constraint!==void 0||isConstraints(location.
path),limitsOf=component=>{let{location,role,scope}=component,paths=role==="installed"?holdingWith(component.constrainedBy??[]):holdingIn(location.path);return[
...new Set([...paths,...role==="installed"?[]:[location.path]])].flatMap(path=>constraints.get(keyOf3(component,path))??[]).filter(limit2=>limit2!==component&&limit2.
scope==="build"==(scope==="build"))},asked=new Set(all.filter(component=>component.role!=="locked"&&!isConstraint(component)).flatMap(limitsOf));return component=>{
if(component.kind!=="package"||component.role==="locked")return[component];if(!isConstraint(component))return[limited(component,limitsOf(component))];if(component.
version===void 0&&component.resolved===void 0)return[];let isAsked=[...constraints.get(keyOf3(component,component.location.path))??[]].some(one=>asked.has(one));
return[{...component,constraint:!isAsked}]}}function limited(component,limits6){let{ecosystem,version:version3,specifier="",resolved,source:source2}=component;if(limits6.
length===0||version3!==void 0||resolved!==void 0||source2.type!=="registry")return component;let pins=limits6.filter(limit2=>limit2.version!==void 0),[pin]=pins;
if(pin?.version===void 0){let clauses=[specifier,...limits6.map(limit2=>limit2.specifier??"")].filter(clause=>clause!=="");return{...component,specifier:clauses.
join(",")}}return pins.every(other=>other.version===pin.version)&&admits(ecosystem,specifier,pin.version)?{...component,resolved:{version:pin.version,by:pin.location}}:
component}function keyOf3({ecosystem,name},path){return JSON.stringify([path,ecosystem,name])}import{posix as posix4}from"node:path";function withIndexes(components,evidence){let settingOf=nearestSetting(evidence),entryOf=entriesByPlace(evidence.locked);return components.map(component=>{if(component.
kind!=="package"||!leavesItsIndex(component))return component;let entry=entryOf(component);if(entry!==void 0&&entry.source.url===void 0&&!leavesItsIndex(entry))
return component;let setting=settingOf(component),takenFrom=setting?.sure===!0?setting:privateIndexOf(entry)??setting;return takenFrom===void 0?component:{...component,
takenFrom}})}function leavesItsIndex({ecosystem,role,source:source2,hosts}){return source2.type!=="registry"||source2.url!==void 0||role==="installed"?!1:role===
"requirement"||hosts===void 0&&ecosystems.get(ecosystem)?.locksOmitIndex===!0}function nearestSetting({indexes,stands}){let byPlace=new Map;for(let index2 of indexes)
index2.forFolder!==!0||index2.use!=="default"||index2.ecosystem===void 0||index2.url===void 0||addTo(byPlace,placeKey(folderOf(index2.location.path),index2.ecosystem,
index2.scope),index2);return({ecosystem,name,location})=>{if(byPlace.size===0)return;let scope=scopeOf(name);for(let folder of foldersAbove(posix4.dirname(location.
path))){let[own]=scope===void 0?[]:byPlace.get(placeKey(folder,ecosystem,scope))??[],index2=own??byPlace.get(placeKey(folder,ecosystem,void 0))?.[0];if(index2!==
void 0)return publicIndex(ecosystem,index2.url)!==void 0?void 0:{index:index2.name,by:index2.location,sure:own!==void 0&&stands(index2)}}}}function entriesByPlace(locked){
let byPlace=new Map(locked.map(entry=>[entryKey(entry,entry.location),entry]));return component=>component.resolved&&byPlace.get(entryKey(component,component.resolved.
by))}function privateIndexOf(entry){if(!(entry?.source.type!=="registry"||entry.source.url===void 0)&&publicIndex(entry.ecosystem,entry.source.url)===void 0)return{
index:entry.source.url,by:entry.location,sure:!1}}function folderOf(path){let folder=posix4.dirname(path);return/^\.[^./]/.test(posix4.basename(folder))?posix4.
dirname(folder):folder}function foldersAbove(folder){let parts=folder==="."?[]:folder.split("/");return[...parts.map((_,index2)=>parts.slice(0,parts.length-index2).
join("/")),"."]}function scopeOf(name){return/^(@[^/]+)\//.exec(name)?.[1]}function placeKey(folder,ecosystem,scope){return JSON.stringify([folder,ecosystem,scope??
null])}function entryKey({ecosystem,name},{path,startLine,startColumn}){return JSON.stringify([ecosystem,name,path,startLine,startColumn])}var testFolders=new Set(["test","tests","__tests__","testing","testdata","spec","specs","fixtures","e2e"]),docsFolders=new Set(["doc","docs","documentation"]),pipelineFolders=new Set(
[".github",".gitlab",".circleci",".buildkite",".azure-pipelines",".ci","ci"]);function contextOf(path,otherwise="code"){let segments=path.toLowerCase().split("/"),
name=segments.pop()??"";return segments.some(segment=>testFolders.has(segment))||/^(test_.*|.*_test|conftest)\.py$/.test(name)||/\.(test|spec)\.[cm]?[jt]sx?$/.test(
name)?"test":segments.some(segment=>docsFolders.has(segment))||/\.(md|mdx|rst)$/.test(name)?"docs":segments.some(segment=>pipelineFolders.has(segment))?"ci":otherwise}function inProduction(files){let byPath=groupBy(files,({path})=>path),reached=new Set(files.filter(({path})=>isForProduction(path)).map(({path})=>path));for(let path of reached){
let uses=(byPath.get(path)??[]).flatMap(({listUses})=>listUses);for(let{inList,requirements}of uses)if(inList)for(let included of requirements)reached.add(included)}
return component=>!reached.has(component.location.path)||!isAside(component.context)||component.context==="comment"?component:component.kind!=="package"||component.
scope!=="development"?{...component,context:"code"}:{...component,context:"code",scope:"runtime"}}function isForProduction(path){return contextOf(path)==="code"&&
!saysDevelopment(path)}function bringers(component,locks){if(!namesProgram(component))return[];let{ecosystem,name}=component,said=locks.flatMap(lock=>lock.bringing(component));return said.
length>0?said:(ecosystems.get(ecosystem)?.bringing?.(name)??[]).flatMap(each=>locks.flatMap(lock=>lock.entriesOf({...component,name:each})))}function namesProgram({
installedIn,program}){return installedIn!==void 0&&program===!0}function asBringer(component,{name}){if(name===component.name)return component;let purl=ecosystems.
get(component.ecosystem)?.purl(name);return{...component,name,confidence:"certain",...purl!==void 0&&{purl}}}import{posix as posix5}from"node:path";function governing(locks){let byFolder=new Map,byManifest=new Map;for(let lock of locks){let indexed=index(lock);for(let ecosystem of new Set(lock.packages.map(
one=>one.ecosystem))){lock.manifests.length===0&&addTo(byFolder,JSON.stringify([ecosystem,posix5.dirname(lock.path)]),indexed);for(let manifest2 of lock.manifests)
addTo(byManifest,JSON.stringify([ecosystem,manifest2]),indexed)}}let search=component=>{let{ecosystem,role,location,installedIn,scope}=component;if(role==="inst\
alled")return installedIn===void 0?[]:nearest2(ecosystem,installedIn,()=>!0);let named=byManifest.get(JSON.stringify([ecosystem,location.path])),isItsLock=({path})=>{
let manifest2=lockOf(path,location.path);return manifest2!==void 0&&!(scope==="build"&&manifest2.withoutBuild===!0)};return named??nearest2(ecosystem,posix5.dirname(
location.path),isItsLock)},nearest2=(ecosystem,own,isMeant)=>{for(let folder=own;;folder=posix5.dirname(folder)){let found2=byFolder.get(JSON.stringify([ecosystem,
folder]))?.filter(isMeant)??[];if(found2.length>0)return folder===own?found2:found2.filter(lock=>isMember(lock,own));if(folder==="."||folder==="/")return[]}},known2=new Map;
return component=>{let{ecosystem,role,location,installedIn,scope}=component;if(role==="locked")return[];let key=JSON.stringify([ecosystem,role,location.path,installedIn,
scope==="build"]),found2=known2.get(key)??search(component);return known2.set(key,found2),found2}}function isMember({governs},folder){return governs==="below"||
governs.includes(folder)}function index(lock){let byName=groupBy(lock.packages,nameKey2),byProgram=new Map;for(let one of lock.packages)for(let name of one.programs??
[])addTo(byProgram,nameKey2({...one,name}),one);return{...lock,entriesOf:component=>byName.get(nameKey2(component))??[],bringing:component=>byProgram.get(nameKey2(
component))??[]}}function nameKey2({ecosystem,name}){return JSON.stringify([ecosystem,name])}function resolver(all,locks){let governed=governing(locks),overriding=overridesOf(all,governed);return component=>{if(component.kind!=="package"||component.source.
type!=="registry")return component;let locks2=governed(component),programs=bringers(component,locks2),entries=programs.length>0?programs:locks2.flatMap(lock=>lock.
entriesOf(component)),locked=entries.length===0?void 0:only(component,entries,overriding(component));return locked?.version===void 0?component:{...asBringer(component,
locked),resolved:{version:locked.version,by:locked.location}}}}function overridesOf(all,governed){let byLock=new Map;for(let component of all)if(!(component.kind!==
"package"||component.override===void 0)&&!(component.override.of!==void 0||component.override.asked!==void 0))for(let lock of governed(component).filter(({path})=>readsOverride(
path,component))){let byName=byLock.get(lock)??new Map;byLock.set(lock,byName),addTo(byName,component.name,component)}return component=>governed(component).flatMap(
lock=>byLock.get(lock)?.get(component.name)??[])}var mostVersions=100;function only(component,entries,overrides){let byVersion=groupBy(entries,({version:version3})=>version3);
if(byVersion.size>mostVersions&&component.version===void 0)return;let tests=[component,...component.version===void 0?overrides:[]].map(admission),fitting=[...byVersion].
flatMap(([version3,stating])=>version3!==void 0&&tests.some(test=>test(version3))?[stating]:[]);return fitting.length<2?fitting[0]?.[0]:highest2(fitting.flatMap(
stating=>stating.filter(({direct})=>direct===!0).slice(0,1)))}function highest2(entries){let[first,...others]=entries;if(first===void 0||others.length===0)return first;
let compare2=ecosystems.get(first.ecosystem)?.compare;if(compare2!==void 0)return others.reduce((top,one)=>(compare2(one.version??"",top.version??"")??0)>0?one:
top,first)}function admission({ecosystem,version:exact,specifier}){return exact!==void 0?version3=>version3===exact:specifier===void 0?()=>!0:ecosystems.get(ecosystem)?.
admitted?.(specifier)===void 0?()=>!0:admittedBy(ecosystem,specifier)}import{setImmediate}from"node:timers/promises";function merge(components,path,otherwise){let byValue=new Map,context=contextOf(path,otherwise);for(let extracted of components){let component=merging(extracted,
context),key=`${identity(component)}
${value(component)}`,first=byValue.get(key);first===void 0?byValue.set(key,component):(isAside2(first)===isAside2(component)?countsMore(component,first):isAside2(
first))?(absorb(component,first),byValue.set(key,component)):absorb(first,component)}return[...byValue.values()]}function merging(extracted,context){let evidence={
name:extracted.location,...extracted.evidence};if(extracted.kind!=="package")return{context,...extracted,evidence,alsoAt:[]};let{alsoEntries,...rest}=extracted;
return{context,...rest,evidence,alsoAt:[],...alsoEntries!==void 0&&{alsoEntries:[...alsoEntries]}}}function absorb(kept2,other){other.slot===void 0?delete kept2.
slot:kept2.slot!==void 0&&leads(other.slot,kept2.slot)&&(kept2.slot=other.slot),kept2.alsoAt.push(other.location);for(let place of other.alsoAt)kept2.alsoAt.push(
place);if(other.kind!=="package"||other.entry===void 0)return;let{entry:id,dependsOn=[],direct,alsoEntries=[]}=other;kept2.alsoEntries??=[],kept2.alsoEntries.push(
{id,dependsOn,...direct!==void 0&&{direct}});for(let entry of alsoEntries)kept2.alsoEntries.push(entry)}function leads(one,other){return one.length<other.length||
one.length===other.length&&one<other}function countsMore(one,other){if(one.kind!=="package"||other.kind!=="package")return!1;let weight2=({scope,direct})=>+(scope===
"runtime")*2+ +(direct===!0);return weight2(one)>weight2(other)}function isAside2({confidence,context}){return confidence==="possible"||context==="comment"||context===
"docs"}import{posix as posix6}from"node:path";var pointsAtRequirements=pathTest(extractors.flatMap(extractor=>extractor.pointsAtRequirements)),interpreters=new Map(extractors.flatMap(({id,interpreters:interpreters2})=>interpreters2.
map(program=>[program,id]))),longestLine=200;function scriptReader(text2=""){let[line=""]=/^#![^\n]*/.exec(text2.slice(0,longestLine))??[];return(line.replaceAll(
/\S*\//g,"").match(/(?<!\w)[a-z]+(?=[\d.]*\b)/g)??[]).flatMap(program=>interpreters.get(program)??[])[0]}var maxText=4e6;function writtenTexts(parts,outer){let open=new Map,all=[],beyond=[],room=maxText;for(let part of parts){let{path,appends,content}=part.file;if(content===
void 0)continue;if(room-=content.text.length,room<0){beyond.push(part);continue}let before=appends?open.get(path):void 0,pieces=before??[];pieces.push(part),before===
void 0&&(open.set(path,pieces),all.push(pieces))}return{texts:all.flatMap(pieces=>joined(pieces,outer)),beyond}}function joined(pieces,outer){let[first]=pieces;
if(first===void 0)return[];let texts=pieces.map(({file:file2})=>file2.content?.text??""),starts=[],length=0;for(let text2 of texts)starts.push(length),length+=text2.
length;let map=offset=>{let index2=Math.max(starts.findLastIndex(start=>start<=offset),0),part=pieces[index2];return part?.map(part.file.content?.map(offset-(starts[index2]??
0))??0)??0},{path:name}=first.file,isBeside=!/^[/~$]/.test(name),path=posix6.join(posix6.dirname(outer),name.replace(/^[~/]+|^\$\{?\w+\}?\/+/,"").replaceAll("..\
/",""));return[{name,path,isBeside,slot:first.slot,text:texts.join(""),map}]}function readersOfWritten({name,path,text:text2},lists){let formats=lists.filter(list2=>isSame(
list2.path,name)).map(list2=>formatReaders[list2.format]),known2=[...extractorsFor(path),...formats.flatMap(id=>extractorOf(id))],readers=known2.length===0?extractorOf(
scriptReader(text2)):known2;return[...new Set(readers)].flatMap(reader=>isExternal(reader)||readsBytes(reader)?[]:[reader])}function unreadGap(parts,path,locate){
let first=parts.find(({file:file2})=>file2.content!==void 0);if(first===void 0)return[];let at=first.map(first.file.content?.map(0)??0);return[{code:"limit-exce\
eded",by:"extractors",subject:path,reason:"its commands write more text to files, or in more steps, than is read",location:locate(at,at)}]}function listGaps(lists,written){
return lists.flatMap(({path,format,location})=>{let writers=written.filter(({file:file2})=>isSame(file2.path,path)),url=isUrl(path)?path:writers.find(({file:file2})=>file2.
url!==void 0)?.file.url;return url===void 0||writers.some(({file:file2})=>file2.content!==void 0)?[]:[{...downloadedList(url,location),by:`extractors/${formatReaders[format]}`}]})}
function isSame(one,other){return posix6.basename(one)===posix6.basename(other)}function isUrl(path){return/^(?:https?|ftps?):\/\//i.test(path)}var maxEmbedding=3,maxWriting=3,wantsNothing={wants:[],readers:new Map,absences:[],names:[],governs:[],manifests:[],listUses:[]};async function runFile(registered,input){
let{path,side,texts}=input,content=texts.get(path)??"",spanOf=lineIndex(content),found2={components:[],gaps:[],wants:[],readers:new Map,absences:[],names:[],governs:[],
written:[],lists:[],manifests:[],listUses:[]},whole={path,content,neighbours:new Map(input.neighbours.map(neighbour=>[neighbour,texts.get(neighbour)??""])),locate:(start,end)=>({
path,side,...spanOf(start,end)}),written:(start,end)=>content.slice(start,end)};await runText(registered,{depth:0,slot:void 0,map:offset=>offset},found2,whole),
await runWritten(found2,whole);let components=merge(found2.components,path,found2.context),{gaps,readers,absences,names:names3,governs,manifests,listUses}=found2,
wants=[...new Set(found2.wants)];return{components,gaps,wants,readers,absences,names:names3,governs,manifests,listUses}}async function runText(registered,within2,found2,input){
let by3=`extractors/${registered.id}`;try{let extractor=await registered.load(),{maxLength=2e6}=extractor;if(input.content.length>maxLength){let reason=`its ${input.
content.length} characters are more than the ${maxLength} that are read`;found2.gaps.push({code:"limit-exceeded",by:by3,subject:input.path,reason,location:input.
locate(0,0)});return}if(within2.depth===0&&extractor.context!==void 0&&(found2.context=extractor.context),extractor.mayMatter?.(input.content)===!1)return;let extraction=extractor.
extract(input),{components,gaps,wants=[],wantsAs=[],names:names3=[],listUses=[],embedded=[]}=extraction;for(let component of components)found2.components.push(inSlot(
component,within2.slot));for(let gap2 of gaps)found2.gaps.push({...gap2,by:by3});for(let path of wants)found2.wants.push(path);for(let{path,format,otherwise}of wantsAs)
found2.wants.push(path),otherwise!==void 0&&found2.absences.push({path,gap:{...otherwise,by:by3}}),found2.readers.set(path,formatReaders[format]);for(let name of names3)
found2.names.push(name);for(let use of listUses)found2.listUses.push(use);extraction.governs!==void 0&&(found2.governs=extraction.governs),extraction.manifests!==
void 0&&(found2.manifests=extraction.manifests),addFiles(extraction,within2,found2);for(let part of embedded)await runEmbedded(part,within2,found2,input)}catch(error){
let reason=`the extractor failed: ${messageOf(error)}`;found2.gaps.push({code:"internal",by:by3,subject:input.path,reason,location:input.locate(0,0)})}}function addFiles({
writtenFiles=[],lists=[]},{slot,map},found2){for(let file2 of writtenFiles)found2.written.push({file:file2,slot,map});for(let list2 of lists)found2.lists.push(list2)}
async function runEmbedded(part,outer,found2,input){let slot=[outer.slot,part.slot].filter(name=>name!==void 0).join("/")||void 0,within2={depth:outer.depth+1,slot,
map:offset=>outer.map(part.map(offset))},text2=textOf(part,input);if(within2.depth>maxEmbedding){let reason=`it is embedded more than ${maxEmbedding} languages \
deep`,location=text2.locate(0,0);found2.gaps.push({code:"limit-exceeded",by:"extractors",subject:input.path,reason,location});return}for(let registered of extractors)
registered.reads!=="text"||!registered.languages.includes(part.language)||await runText(registered,within2,found2,text2)}function textOf({text:text2,map,settings},outer,path=outer.
path){let range=(start,end)=>{let from=map(start);return[from,end>start?Math.max(map(end-1)+1,from):from]};return{path,content:text2,neighbours:outer.neighbours,
...settings!==void 0&&{settings},locate:(start,end)=>outer.locate(...range(start,end)),written:(start,end)=>outer.written(...range(start,end))}}async function runWritten(found2,whole){
let all=[],unread=[];for(let round=0;round<maxWriting&&found2.written.length>0;round++){let parts=found2.written.splice(0);all.push(...parts);let{texts,beyond}=writtenTexts(
parts,whole.path);unread.push(...beyond);for(let written of texts){let before=found2.wants.length,within2={depth:0,slot:written.slot,map:written.map};for(let registered of readersOfWritten(
written,found2.lists))await runText(registered,within2,found2,{...textOf(written,whole,written.path),isWritten:!0});written.isBeside||found2.wants.splice(before)}}
unread.push(...found2.written);for(let gap2 of unreadGap(unread,whole.path,whole.locate))found2.gaps.push(gap2);for(let gap2 of listGaps(found2.lists,all))found2.
gaps.push(gap2)}function inSlot(component,slot){return slot===void 0?component:{...component,slot:component.slot===void 0?slot:`${slot}/${component.slot}`}}async function runBytes(readers,file2,signal){let opened=await file2.open(signal);if(isFailure(opened)){let{path,side}=file2,gap2={code:unavailableCode(opened),
by:"changes",subject:path,reason:opened.reason,location:{path,side}};return readers.map((_,index2)=>({...wantsNothing,components:[],gaps:index2===0?[gap2]:[]}))}
try{let results=[];for(let reader of readers)results.push(await runOne(reader,file2,opened));return results}finally{await opened.close()}}async function runOne(registered,{
path,side},{bytes}){let by3=`extractors/${registered.id}`,locate=within2=>({path,side,...within2===void 0?{}:{within:within2}});try{let extractor=await registered.
load(),{components,gaps}=await extractor.extract({path,bytes,locate});return{...wantsNothing,components:merge(components,path),gaps:gaps.map(gap2=>({...gap2,by:by3}))}}catch(error){
let reason=`the extractor failed: ${messageOf(error)}`,gap2={code:"internal",by:by3,subject:path,reason,location:locate()};return{...wantsNothing,components:[],
gaps:[gap2]}}}async function runExternal(reader,files,signal){let answer2=await ask3(reader,files.map(inputOf),signal);return files.map(({path,side},index2)=>{let found2=isFailure(
answer2)?void 0:answer2.found[index2],{components=[],governs=[],manifests=[]}=found2??{},reason=isFailure(answer2)?answer2.reason:"the reader failed: it gave no\
 answer about the file",failure={code:"internal",subject:path,reason,location:{path,side}},gaps=(found2?.gaps??[failure]).map(gap2=>({...gap2,by:reader.id}));return{
...wantsNothing,components:merge(components,path),gaps,governs,manifests}})}async function ask3(reader,inputs,signal){try{return{found:await reader.read(inputs,
signal)}}catch(error){return{reason:`the reader failed: ${messageOf(error)}`}}}function inputOf({path,side,texts}){let content=texts.get(path)??"",spanOf=lineIndex(
content);return{path,content,neighbours:new Map,locate:(start,end)=>({path,side,...spanOf(start,end)}),written:(start,end)=>content.slice(start,end)}}var maxRounds=3;function newSide(side){return{side,contents:new Map,stored:new Map,done:new Map}}function withContents(state,more){return{...state,contents:new Map(
[...state.contents,...more])}}function withStored(state,more){return{...state,stored:new Map([...state.stored,...more])}}function startPass(state,paths,readersOf,named=new Map){
let from=new Set(paths);return{tasks:[...from].flatMap(path=>tasksOf(state,path,readersOf,named.get(path))),round:0,reached:new Set,paths:from,late:[]}}function isOpen({
tasks,round}){return tasks.length>0&&round<maxRounds}async function runRound(state,pass,signal){let done=new Map(state.done),reached=new Set(pass.reached),late=[
...pass.late],outside=[];for(let task of pass.tasks){let before=done.get(taskKey(task)),neighbours=availableTo(before,state);if(before?.neighbours===neighbours.
length){reached.add(taskKey(task));continue}if(await setImmediate(),signal.aborted){late.push(taskGap(task,state.side,"deadline","the review ran out of time bef\
ore it was read"));continue}reached.add(taskKey(task));let{reader,path}=task;if(isExternal(reader))outside.push(task);else if(readsBytes(reader))for(let one of await runStored(
state,pass.tasks,path,signal))done.set(taskKey(one.task),one);else{let result2=await runFile(reader,inputOf2(state,path,neighbours));done.set(taskKey(task),{task,
result:result2,neighbours:neighbours.length})}}for(let one of await runOutside(state,outside,signal))done.set(taskKey(one.task),one);let paths=new Set(pass.paths);
for(let key of reached)for(let path of done.get(key)?.result.wants??[])paths.add(path);return{state:{...state,done},pass:{...pass,reached,paths,late}}}async function runStored(state,tasks,path,signal){
let content=state.stored.get(path);if(content?.type!=="bytes")return[];let readers=tasks.flatMap(({reader,path:other})=>other===path&&readsBytes(reader)?[reader]:
[]);return(await runBytes(readers,{path,side:state.side,open:content.open},signal)).flatMap((result2,index2)=>doneOf(readers[index2],path,result2))}async function runOutside(state,tasks,signal){
let done=[];for(let reader of new Set(tasks.map(task=>task.reader))){if(!isExternal(reader))continue;let paths=tasks.flatMap(task=>task.reader===reader?[task.path]:
[]),inputs=paths.map(path=>inputOf2(state,path,[])),results=await runExternal(reader,inputs,signal);done.push(...results.flatMap((result2,index2)=>doneOf(reader,
paths[index2],result2)))}return done}function doneOf(reader,path,result2){return reader===void 0||path===void 0?[]:[{task:{reader,path},result:result2,neighbours:0}]}
function nextRound(state,pass,readersOf){let next=new Map;for(let key of pass.reached){let done=state.done.get(key);if(done===void 0)continue;let{task,result:result2,
neighbours}=done;availableTo(done,state).length>neighbours&&next.set(key,task);for(let path of result2.wants){let tasks=tasksOf(state,path,readersOf,result2.readers.
get(path));for(let one of tasks)pass.reached.has(taskKey(one))||next.set(taskKey(one),one)}}return{...pass,tasks:[...next.values()],round:pass.round+1}}function componentsOf({
done},{reached}){return[...reached].flatMap(key=>done.get(key)?.result.components??[])}function taskKey({reader,path}){return`${reader.id}
${path}`}function taskGap({reader,path},side,code,reason){return{code,by:nameOf(reader),subject:path,reason,location:{path,side}}}function tasksOf(state,path,readersOf,id){
return[...readersOf(path),...extractorOf(id)].filter(reader=>readsBytes(reader)?state.stored.get(path)?.type==="bytes":textAt(state,path)!==void 0).map(reader=>({
reader,path}))}function availableTo(done,state){return done?.result.wants.filter(path=>textAt(state,path)!==void 0)??[]}function inputOf2(state,path,neighbours){
let texts=new Map([path,...neighbours].map(each=>[each,textAt(state,each)??""]));return{path,side:state.side,texts,neighbours}}function textAt({contents},path){
let content=contents.get(path);return content?.type==="text"?content.text:void 0}function resultOf(state,pass,changed,settings={indexes:[],stands:()=>!0}){let all=doneBy(state,pass),inside=all.filter(({task})=>changed.has(task.path)),beside=all.
filter(({task})=>!changed.has(task.path)),of=some=>some.flatMap(({result:result2})=>result2.components),locks=all.filter(({task})=>task.reader.lock).map(lockOf2),
resolve=resolver(of(all),locks),listed=all.map(({task:{path},result:{components,listUses}})=>({path,components:components.map(resolve),listUses})),limit2=constrained(
listed),raise=inProduction(listed),evidence={...settings,locked:locks.flatMap(({packages})=>packages)},deep=pass.tasks.filter(task=>!pass.reached.has(taskKey(task))).
map(task=>taskGap(task,state.side,"limit-exceeded",`it is included more than ${maxRounds} files deep`));return{components:withIndexes(of(inside).map(resolve).flatMap(
limit2).map(raise),evidence),context:withIndexes(of(beside).map(resolve).flatMap(limit2).map(raise),evidence),gaps:[...inside.flatMap(({result:result2})=>[...result2.
gaps,...absent(state,result2)]),...pass.late,...deep],filesRead:[...pass.paths].filter(path=>state.contents.get(path)?.type==="text"||state.stored.get(path)?.type===
"bytes").length}}function extractedPaths({state,pass}){return new Set(doneBy(state,pass).map(({task})=>task.path))}function pointedAtBy(state,pass){let all=doneBy(
state,pass),unnamed=[...all.map(({task})=>task),...pass.tasks].filter(({path,reader})=>!isExternal(reader)&&!extractorsFor(path).includes(reader)).map(({path,reader})=>[
path,reader.id]),failed=all.flatMap(({result:result2})=>[...result2.readers]).filter(([path,id])=>state.contents.get(path)?.type==="failed"&&!extractorsFor(path).
some(one=>one.id===id)),failures2=all.flatMap(({result:result2})=>result2.gaps).filter(({code})=>code==="internal");return{paths:new Map([...unnamed,...failed]),
names:new Set(all.flatMap(({result:result2})=>result2.names)),gaps:[...failures2,...pass.late]}}function doneBy({done},{reached}){return[...reached].flatMap(key=>done.
get(key)??[])}function absent({contents},{absences}){return absences.flatMap(({path,gap:gap2})=>contents.get(path)?.type==="absent"?[gap2]:[])}function lockOf2({
task:{path},result:{components,governs,manifests}}){let packages=components.filter(component=>component.kind==="package"),member=folder=>posix7.join(posix7.dirname(
path),folder).replace(/\/$/,"");return{path,packages,governs:governs==="below"?governs:governs.map(member),manifests:manifests.map(member)}}import{posix as posix11}from"node:path";import{posix as posix8}from"node:path";var longest=2e6;function requirementLike(text2){let counts={telling:0,bare:0,other:0};for(let{text:line}of logicalLines(text2.slice(0,longest)))line!==""&&counts[kindOf2(
line)]++;let{telling,bare,other}=counts;if(!(other>0&&telling+bare<other*5))return telling>0&&(other===0||telling>=bare)?"certainly":(telling+bare>0||text2.length>
longest)&&other===0?"possibly":void 0}function kindOf2(line){if(line.startsWith("-"))return kindOfOption(line);let requirement=readRequirement(line.slice(0,splitOptions(
line).length));if(isFailure(requirement)||requirement.problem!==void 0)return"other";let{name,source:source2,specifier="",marker="",extras,hashes}=requirement;return source2.
type==="path"?"bare":source2.type==="vcs"?/^git\+/.test(line)||line.includes("@")?"telling":"bare":source2.type==="url"?/\.whl(?:[#?]|$)|#egg=/.test(line)||/^[\w.[\],-]+\s*@/.
test(line)?"telling":"bare":name===void 0||!/[a-z]/i.test(name)?"other":splitOptions(line).hashes.length>0||hashes.length>0||/[=<>~!]=?\s*v?\d/.test(specifier)||
marker!==""&&/[<>=]|\bin\b/.test(marker)?"telling":specifier===""&&!extras.includes("")?"bare":"other"}function kindOfOption(line){let options=readLineOptions(line);
return options.length>0&&options.every(({name})=>name!==void 0)&&(line.startsWith("--")||/^-[rcefi]\s*\S*[/.:]/.test(line))?"telling":"other"}var extensions=new Set(
".txt .in .pip .list .lst .lock .req .reqs .requirements .deps .dep .cfg .conf .pkgs .packages .frozen .freeze .pypi".split(" "));function mayBeList(path){if(path.
endsWith(".browserslistrc"))return!1;let extension=posix8.extname(path).toLowerCase();return extension===""||extensions.has(extension)}function changesGap(code,subject,reason){return{code,by:"changes",subject,reason}}function failedReads(side,contents,paths){return[...paths].flatMap(path=>{let content=contents.
get(path);return content?.type!=="failed"?[]:[{...changesGap(unavailableCode(content),path,content.reason),location:{path,side}}]})}function missingReads(side,contents,paths){
let missing2=[...contents].filter(([,content])=>isMissing(content));return failedReads(side,new Map(missing2),paths)}function isMissing(content){return content?.
type==="failed"&&content.cause==="missing"&&content.pointer===void 0}function isPointer(content){return content?.type==="failed"&&content.pointer!==void 0}function pointersBefore(contents,paths){
return failedReads("base",contents,paths).map(gap2=>({...gap2,code:"unresolved-reference",reason:`${gap2.reason}; all that the head side holds there counts as n\
ew`}))}var failures=new Set(["content-missing","deadline","internal"]);function isOfDeleted({code,location},deleted){return location===void 0||failures.has(code)||
!deleted.has(location.path)?!1:location.path!==policyPath&&!location.path.startsWith(".github/")}function submoduleGaps(files){return files.flatMap(({path,head,
base})=>{if(head?.type!=="submodule"||head.id===base?.id)return[];let reason=`the submodule ${base===void 0?`is new, at ${head.id.slice(0,12)}`:`moved from ${base.
id.slice(0,12)} to ${head.id.slice(0,12)}`}; its content is not in this repository`;return[{...changesGap("submodule",path,reason),location:{path,side:"head"}}]})}
function newGaps(base,head){let key=({code,by:by3,subject,reason,location})=>JSON.stringify([code,by3,subject,reason,location?.path]),before=new Set(base.filter(
isOfPart).map(key)),now=head.filter(gap2=>!before.has(key(gap2))),said=new Set(now.map(key));return[...now,...base.filter(gap2=>!isOfPart(gap2)&&!said.has(key(gap2)))]}
var partCodes=new Set(["unresolved-reference","parse-error","limit-exceeded","not-covered"]);function isOfPart({code,subject,location}){return partCodes.has(code)&&
location!==void 0&&subject!==location.path}async function readPaths(source2,side,paths,signal){let contents=await readTexts(source2,paths.map(path=>({at:side,path})),signal);return new Map(paths.map((path,index2)=>[
path,contents[index2]??{type:"absent"}]))}async function withFiles(source2,state,{texts,stored},signal){let{side,contents}=state,missing2=[...new Set(texts)].filter(
path=>!contents.has(path)),more=missing2.length===0?state:withContents(state,await readPaths(source2,side,missing2,signal)),closed=[...new Set(stored)].filter(path=>!state.
stored.has(path));if(closed.length===0)return more;let requests=closed.map(path=>({at:side,path,inPieces:!0})),found2=await readContents(source2,requests,signal);
return withStored(more,closed.map((path,index2)=>[path,found2[index2]??{type:"absent"}]))}async function extractFrom(source2,from,{paths,readersOf,named},signal){
let state=from,pass=startPass(state,paths,readersOf,named);for(;isOpen(pass);){let ran=await runRound(state,pass,signal),asked=[...ran.pass.paths].filter(path=>!pass.
paths.has(path)),stored=asked.filter(path=>readersOf(path).some(readsBytes));state=await withFiles(source2,ran.state,{texts:asked,stored},signal),pass=nextRound(
state,ran.pass,readersOf)}return{state,pass}}var link={type:"symlink",id:""};function asLink(path){return{path,base:link,head:link}}async function changedLinks(source2,{entries},isRead,pointedAt,signal){let known2=new Set(
[...source2.files,...entries].map(({path})=>path)),changed=new Set(source2.files.map(({path})=>path)),links=entries.filter(({path,type})=>type==="symlink"&&!changed.
has(path)).map(({path})=>path),behind=[...pointedAt].filter(path=>!known2.has(path)),paths=[...links,...behind].filter(isRead);if(paths.length===0)return{files:[],
base:new Map,head:new Map};let base=await readPaths(source2,"base",paths,signal),head=await readPaths(source2,"head",paths,signal),differs=paths.filter(path=>{let[
before,after]=[base.get(path),head.get(path)];return isMissing(before)||isMissing(after)||JSON.stringify(before)!==JSON.stringify(after)}),of=contents=>new Map(
[...contents].filter(([path])=>differs.includes(path)));return{files:differs.map(asLink),base:of(base),head:of(head)}}import{posix as posix9}from"node:path";var most3=200,notText=new Set(".png .jpg .jpeg .gif .webp .ico .pdf .mp3 .mp4 .wav .woff .woff2 .ttf .zip .gz .whl .so .pt .onnx .safetensors .gguf".split(" "));
async function anyCanBeList(source2,files,known2,signal){let texts=files.map(({path})=>path).filter(path=>!notText.has(posix9.extname(path).toLowerCase()));if(texts.
length>most3)return!0;let unread=texts.filter(path=>!known2.has(path)),read2=unread.length===0?known2:await readPaths(source2,"head",unread,signal);return texts.
some(path=>canBeList(known2.get(path)??read2.get(path)))}function canBeList(content){return content?.type==="text"?requirementLike(content.text)!==void 0:content?.
type==="failed"&&content.cause!==void 0}function nearest(files,distance,count){return files.map(file2=>({file:file2,far:distance(file2)})).sort((one,other)=>one.far-other.far||(one.file.path<other.file.
path?-1:1)).slice(0,count).map(({file:file2})=>file2)}function depth(path){return path.split("/").length}import{posix as posix10}from"node:path";var most4=200;async function findPointing(source2,listing,files,readersOf,signal){let folders=new Set(files.map(({path})=>posix10.dirname(path))),names3=new Set(
files.map(({path})=>posix10.basename(path))),pointers=listing.entries.filter(({path,type})=>type!=="submodule"&&pointsAtRequirements(path)),distance=path=>(folders.
has(posix10.dirname(path))?0:depth(path))*2,near=nearest(pointers,({path})=>distance(path)+(isList(path)?0:1),most4).map(({path})=>path),read2=await readPaths(source2,
"head",near,signal),telling=near.filter(path=>{let content=read2.get(path);return content?.type==="text"&&(isList(path)||mentions(content.text,names3))}),start=withContents(
newSide("head"),read2),{state,pass}=await extractFrom(source2,start,{paths:telling,readersOf},signal),found2=pointedAtBy(state,pass),changed=new Set(source2.files.
map(({path})=>path)),elsewhere=near.filter(path=>isPointer(read2.get(path))&&!changed.has(path)),left=pointers.length-near.length;return{...found2,head:{...state,
contents:new Map([...state.contents].filter(([,content])=>!isMissing(content)))},gaps:[...missingReads("head",state.contents,new Set([...near,...pass.paths])),...found2.
gaps.filter(({code,subject})=>code==="deadline"||!changed.has(subject))],unsearched:[...elsewhere.length>0?[changesGap("unresolved-reference",`${elsewhere.length}\
 files`,"their content is in Git LFS, so whether they point pip at a changed file is not known")]:[],...left>0?[changesGap("unresolved-reference",`${left} files`,
"they were not read to see whether they point pip at a changed file")]:[],...listing.whole?[]:[changesGap("unresolved-reference","the tree","folders without a c\
hange were not searched for what points pip at a changed file")]]}}var listReader=formatReaders["pip-requirements"];function isList(path){return extractorsFor(path).
some(({id})=>id===listReader)}function mentions(text2,names3){for(let[word]of text2.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g))if(names3.has(word))return!0;return[...names3].
filter(name=>/[\s'"`=,;:()[\]{}\\]/.test(name)).slice(0,50).some(name=>text2.includes(name))}var most5=1e3;async function discover(source2,policy,readersOf,signal){let files=source2.files.filter(({path,head})=>head!==void 0&&!policy.ignores(path)&&!isList(
path)),sides={base:newSide("base"),head:newSide("head")},nothing2={...sides,files:[],links:[],named:new Map,gaps:[]};if(files.length===0)return nothing2;let listing=await source2.
list(signal);if(isFailure(listing))return{...nothing2,gaps:[changesGap("content-missing","the tree",listing.reason)]};let pointing=await findPointing(source2,listing,
files,readersOf,signal),links=await changedLinks(source2,listing,path=>!policy.ignores(path)&&(pointing.paths.has(path)||extractorsFor(path).length>0),pointing.
paths.keys(),signal),guessed=await guess(source2,files,pointing.names,signal),named=new Map;for(let{path}of links.files){let reader=pointing.paths.get(path);reader!==
void 0&&named.set(path,reader)}for(let{path}of files){let reader=pointing.paths.get(path)??guessed.named.get(path);reader!==void 0&&named.set(path,reader)}let canBeLists=pointing.
unsearched.length>0&&await anyCanBeList(source2,files,guessed.head,signal),known2=contents=>[...contents].filter(([,content])=>!isMissing(content));return{files:files.
filter(({path})=>named.has(path)||guessed.unreadable.has(path)),links:links.files,named,gaps:[...pointing.gaps,...guessed.gaps,...canBeLists?pointing.unsearched:
[]],base:withContents(sides.base,[...known2(links.base),...known2(guessed.base)]),head:withContents(pointing.head,[...known2(links.head),...known2(guessed.head).
filter(([path])=>named.has(path)||guessed.unreadable.has(path))])}}async function guess(source2,files,names3,signal){let isNamed=path=>names3.has(posix11.basename(
path)),isUnread=path=>extractorsFor(path).length===0,guesses=files.filter(({path})=>isNamed(path)||mayBeList(path)&&isUnread(path)),looked=nearest(guesses,({path,
base:base2})=>(isNamed(path)?0:base2===void 0?100:1)+depth(path),most5).map(({path})=>path),head=await readPaths(source2,"head",looked,signal),failed=new Set(looked.
filter(path=>isUnread(path)&&!isWhole(head.get(path)))),before=files.filter(({path,base:base2})=>base2!==void 0&&failed.has(path)).map(({path})=>path),base=before.
length===0?new Map:await readPaths(source2,"base",before,signal),named=new Map;for(let[path,content]of[...head,...base]){if(content.type!=="text")continue;let like=requirementLike(
content.text),reader=like==="certainly"||like==="possibly"&&isNamed(path)?listReader:isUnread(path)?scriptReader(content.text):void 0;reader!==void 0&&named.set(
path,reader)}let unreadable=new Set([...failed].filter(path=>named.has(path)||isNamed(path))),unseen=guesses.length-looked.length,left=unseen>0?[changesGap("unr\
esolved-reference",`${unseen} files`,"nobody looked whether they are lists of requirements")]:[],missing2=[...missingReads("head",head,looked),...missingReads("\
base",base,before)];return{named,unreadable,base,head,gaps:[...missing2,...left]}}function isWhole(content){return content?.type==="text"?content.text.length<=longest:
content?.type==="absent"}var mayPublish=pathTest(extractors.flatMap(({publishes,files})=>publishes?files:[])),longest2=1e6;async function publishedBy(path,content){if(content.length>longest2)
return[];let found2=[];for(let registered of extractorsFor(path)){if(registered.reads!=="text"||!registered.publishes)continue;let extractor=await registered.load();
found2.push(...extractor.publishes?.(content)??[])}return found2}var most6=50;async function withOwn(source2,components,signal){if(!components.some(isOpen2))return components;let listing=await source2.list(signal);if(isFailure(
listing))return components;let manifests=listing.entries.filter(({path,type})=>type==="file"&&mayPublish(path)),paths=nearest(manifests,({path})=>depth(path),most6).
map(({path})=>path),names3=new Set;for(let[path,content]of await readPaths(source2,"base",paths,signal))if(content.type==="text")for(let{ecosystem,name}of await publishedBy(
path,content.text))names3.add(JSON.stringify([ecosystem,name]));let isOwn=component=>isOpen2(component)&&names3.has(JSON.stringify([component.ecosystem,component.
name]));return components.map(component=>component.kind==="package"&&isOwn(component)?{...component,own:!0}:component)}function isOpen2(component){return component.
kind!=="package"||component.role!=="installed"||component.resolved!==void 0?!1:component.version===void 0&&component.source.type==="registry"&&component.source.
url===void 0}import{posix as posix12}from"node:path";var mostAbove=8,most7=400;async function indexSettings(source2,known2,pass,readersOf,signal){let found2=componentsOf(known2,pass),paths=settingsPaths(found2).filter(
path=>!pass.paths.has(path)),state=await withFiles(source2,known2,{texts:paths,stored:[]},signal),ran=await runRound(state,startPass(state,paths,readersOf),signal);
return[...found2,...componentsOf(ran.state,ran.pass)].filter(component=>component.kind==="index")}function settingsPaths(components){let paths=new Set,searched=new Set;
for(let component of components){if(component.kind!=="package")continue;let place=`${component.ecosystem}
${component.location.path}`;if(searched.has(place))continue;searched.add(place);let{settingsFiles=[]}=ecosystems.get(component.ecosystem)??{},folder=posix12.dirname(
component.location.path);for(let above=0;above<=mostAbove&&settingsFiles.length>0;above++){for(let name of settingsFiles)paths.add(posix12.join(folder,name));if(folder===
".")break;folder=posix12.dirname(folder)}}let files=[...paths].map(path=>({path}));return nearest(files,({path})=>depth(path),most7).map(({path})=>path)}import{posix as posix13}from"node:path";var unsupported=new Set([".terraform.lock.hcl","chart.lock","deno.lock","flake.lock","gradle-wrapper.properties","maven-wrapper.properties","mise.lock","module.\
bazel.lock","package.resolved","podfile.lock","rebar.lock"]);function unsupportedLockfiles(files,isRead){let unread=files.filter(({head})=>head!==void 0).map(({
path})=>path).filter(path=>!isRead(path)),scanned=unread.filter(isScanned),unknown2=unread.filter(path=>unsupported.has(posix13.basename(path).toLowerCase()));return[
...scanned.map(path=>gap(path,"no extractor reads lockfiles of this kind; an installed osv-scanner does (osv: scanner)")),...unknown2.map(path=>gap(path,"nothin\
g here reads files of this kind"))]}function gap(path,reason){return{code:"unsupported-file",by:"review",subject:path,reason,location:{path,side:"head"}}}async function gather({source:source2,policy,external},signal){let readersOf=readersWith(external),isReviewed=path=>!policy.ignores(path)&&readersOf(path).length>
0,discovered=await discover(source2,policy,readersOf,signal),links=discovered.links.filter(({path})=>path!==policyPath),linked=[...await linkedPolicy(source2,signal),
...links],byName=source2.files.map(({path})=>path).filter(isReviewed),reviewed=new Set([...byName,...[...discovered.files,...discovered.links].map(({path})=>path)]),
files=[...source2.files.filter(({path})=>reviewed.has(path)||path.startsWith(".github/")),...linked],start={files,reviewed,readersOf,named:discovered.named},before=await extractSide(
source2,discovered.base,start,signal),after=await extractSide(source2,discovered.head,start,signal),changed=new Set([...source2.files,...discovered.links].map(({
path})=>path)),base=resultOf(before.state,before.pass,changed),included=extractedPaths(before),isNew=path=>!included.has(path)&&!isReviewed(path),indexes=await indexSettings(
source2,after.state,after.pass,readersOf,signal),stood=new Set([...base.components,...base.context].filter(({kind})=>kind==="index").map(identity)),stands=index2=>!changed.
has(index2.location.path)||stood.has(identity(index2)),reported=new Set([...changed,...[...extractedPaths(after)].filter(isNew)]),head=resultOf(after.state,after.
pass,reported,{indexes,stands}),known2=new Set([...head.components,...head.context]),beside=indexes.filter(index2=>!known2.has(index2)),texts={base:textsOf(before,
files),head:textsOf(after,files)},behindLink=linked.filter(({path})=>texts.base.get(path)!==texts.head.get(path)),deleted=new Set(source2.files.filter(({head:head2})=>head2===
void 0).map(({path})=>path)),present=source2.files.filter(({path})=>!policy.ignores(path)),likeness2=likenessOf(texts),renamed=withSimilarRenames(source2.files,
likeness2);return{base,head:{...head,components:await withOwn(source2,head.components,signal),context:[...head.context,...beside]},files:[...renamed,...behindLink].
map(file2=>withText(file2,texts)),likeness:likeness2,gaps:[...submoduleGaps(source2.files),...discovered.gaps.filter(({code,subject})=>code!=="content-missing"||
!reviewed.has(subject)),...newGaps(gapsOf2(before,base,start,after).filter(gap2=>!isOfDeleted(gap2,deleted)),gapsOf2(after,head,start)),...unsupportedLockfiles(
present,path=>readersOf(path).length>0)]}}async function linkedPolicy(source2,signal){if(source2.files.some(({path})=>path===policyPath))return[];let[blob]=await source2.
read([{at:"base",path:policyPath}],signal);return blob?.type==="symlink"?[asLink(policyPath)]:[]}async function extractSide(source2,known2,{files,reviewed,readersOf,
named},signal){let present=pathsOn(known2.side,files),stored=present.filter(path=>reviewed.has(path)&&readersOf(path).some(readsBytes)),isText2=path=>named.has(
path)||!stored.includes(path)||!readersOf(path).every(readsBytes),state=await withFiles(source2,known2,{texts:present.filter(isText2),stored},signal),paths=present.
filter(path=>reviewed.has(path));return extractFrom(source2,state,{paths,readersOf,named},signal)}function pathsOn(side,files){return files.filter(file2=>["file",
"symlink"].includes(file2[side]?.type??"")).map(({path})=>path)}function gapsOf2({state,pass},{gaps},{files,reviewed},later){let{side}=state,all=[...state.stored,
...state.contents],isSaid=path=>isPointer(later?.state.contents.get(path)??later?.state.stored.get(path)),isTold=([path,content])=>!(isPointer(content)&&isSaid(
path)),isBefore=([path,content])=>later!==void 0&&path!==policyPath&&isPointer(content),contents=new Map(all.filter(entry=>isTold(entry)&&!isBefore(entry))),pointers=new Map(
all.filter(entry=>isTold(entry)&&isBefore(entry))),first=new Set(pathsOn(side,files).filter(path=>reviewed.has(path)||path===policyPath)),wanted=[...pass.paths].
filter(path=>!first.has(path));return[...failedReads(side,contents,first),...gaps,...failedReads(side,contents,wanted),...pointersBefore(pointers,[...first,...wanted])]}
function textsOf({state},files){return new Map(pathsOn(state.side,files).flatMap(path=>{let content=state.contents.get(path);return content?.type==="text"?[[path,
content.text]]:[]}))}function withText(file2,texts){let[base,head]=[texts.base.get(file2.path),texts.head.get(file2.path)],text2={...base===void 0?{}:{base},...head===
void 0?{}:{head}};if(file2.path!==policyPath||head===void 0)return{...file2,text:text2};let parsed=parsePolicy(head,file2.path,catalogue,"head");return{...file2,
text:text2,problems:"problems"in parsed?parsed.problems:[]}}function versionStep(ecosystem,before,after){let order=ecosystems.get(ecosystem)?.compare?.(before,after);if(order===void 0)return before===after?void 0:"other";
if(order>=0)return order>0?"down":void 0;let[was,is2]=[releaseOf(before),releaseOf(after)];if(was===void 0||is2===void 0)return"other";let at=[0,1,2].find(part=>(was[part]??
"0")!==(is2[part]??"0"));return at===0?"major":at===1?"minor":"patch"}function releaseOf(version3){let[,epoch="0",numbers]=/^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.
exec(version3)??[];if(numbers===void 0)return;let[first="0",...rest]=numbers.split(".").map(part=>part.replace(/^0+(?=\d)/,""));return[`${epoch}!${first}`,...rest]}function withImpact(changes,unchanged,facts){let head=changes.flatMap(({type,component})=>type==="removed"?[]:[component]),chainTo=chainsOf([...head,...unchanged]);
return changes.map(change=>change.component.kind==="package"?{...change,impact:impactOf(change,change.component,chainTo,facts)}:change)}function impactOf({type,
before},component,chainTo,facts){let gone=type==="removed",earlier=gone?component:before?.kind==="package"?before:void 0,then=earlier===void 0?[]:facts.advisories(
earlier),now=gone?[]:facts.advisories(component),step=gone||earlier===void 0?void 0:stepOf(earlier,component),via=gone?void 0:chainTo(component),known2=gone?void 0:
facts.about(component),licences=earlier===void 0?void 0:licencesOf(facts.about(earlier),known2);return{...step===void 0?{}:{step},...via===void 0?{}:{via},introduces:without(
now,then),fixes:without(then,now),leaves:within(now,then),...ageOf2(known2),...licences===void 0?{}:{licences},...known2?.repository===void 0?{}:{repository:known2.
repository}}}function ageOf2(known2){if(known2?.publishedAt===void 0)return{};let{publishedAt,askedAt}=known2;return{publishedAt,ageDays:Math.max(0,Math.floor((Date.
parse(askedAt)-Date.parse(publishedAt))/864e5))}}function licencesOf(then,now){let[before,after]=[then?.licences,now?.licences];return before===void 0||after===
void 0||JSON.stringify([...before].sort())===JSON.stringify([...after].sort())?void 0:{before,after}}function without(some,others){if(some.length===0)return[];let sameAs=sameAmong(
others);return idsOf(some.filter(advisory=>sameAs(advisory).length===0))}function within(some,others){if(some.length===0)return[];let sameAs=sameAmong(others);return idsOf(
some.filter(advisory=>sameAs(advisory).length>0))}function idsOf(advisories){return advisories.filter(({reach})=>reach==="all").map(({id})=>id)}function stepOf(before,after){
let[old,fresh]=[versionOf(before),versionOf(after)];return old===void 0||fresh===void 0?old===fresh?void 0:"other":versionStep(after.ecosystem,old,fresh)}async function linesOf(findings,files){let byPath=new Map(files.map(file2=>[file2.path,file2])),textsAt=path=>{let file2=byPath.get(path),base=byPath.get(file2?.
renamedFrom??path)?.text?.base,head=file2?.text?.head;return base===void 0||head===void 0?void 0:{base,head}};if(findings.every(({location})=>textsAt(location.path)===
void 0))return()=>{};let{lineDiff}=await import("./touched-lines-KBQDWDPB.js"),diff=lineDiff(),known2=new Map;return({path,side,startLine})=>{let texts=side==="he\
ad"&&startLine!==void 0?textsAt(path):void 0;if(texts===void 0)return;let touched=known2.get(path);return touched===void 0&&known2.set(path,touched=inFile(path,
diff(texts.base,texts.head))),touched}}function inFile(path,lines){let first=place=>{let{startLine}=place;if(startLine===void 0||place.side!=="head"||place.path!==
path)return;let line=atLeast(startLine,lines);return line===void 0||line>lastLine(place,startLine)?void 0:{path,side:"head",startLine:line,endLine:line}};return Object.
assign(place=>first(place)!==void 0,{first})}function atLeast(bound,numbers){let low=0,high=numbers.length;for(;low<high;){let middle=low+high>>1;(numbers[middle]??
bound)<bound?low=middle+1:high=middle}return numbers[low]}function lastLine({endLine,endColumn},startLine){return endLine===void 0||endColumn===1?Math.max(startLine,
(endLine??startLine)-1):endLine}async function placed(findings,files){let touchedIn=await linesOf(findings,files);return findings.map(finding=>placedAt(finding,touchedIn)).sort(byUrgency)}function placedAt(finding,touchedIn){
let{component,location,related}=finding,touched=location===component?.location?touchedIn(location):void 0;if(component===void 0||touched===void 0||touched(location))
return finding;let{flag:flag2,argument,use}=component.evidence??{},place=[flag2,argument,...component.alsoAt].filter(place2=>place2!==void 0).find(each=>touched(
each))??(use&&touched.first(use));if(place===void 0)return finding;let isApart=other=>other!==place&&other.startLine!==place.startLine,others=[location,flag2,argument].
filter(other=>other!==void 0&&isApart(other));return{...finding,location:place,related:[...others.flatMap(other=>other??[]),...related.filter(other=>other!==place)]}}
function byUrgency(one,other){return compareLevels(one.level,other.level)||compareLocations(one.location,other.location)}var kept=new Set(["path","fingerprint"]);function withoutCredentialsInTexts(review2){return redactedValue({...review2,findings:review2.findings.map(shown)})}function shown(finding){
return withShownEdits(isNameShown(finding)?finding:{...finding,notWaivable:nameWithCredentials})}var nameWithCredentials="The name of this component holds crede\
ntials, which are not shown, so no waiver is offered for this finding";function isNameShown({component}){let name=component&&policyName(component);return[name?.
component,name?.version].every(part=>part===void 0||redacted(part)===part)}function withShownEdits(finding){let{fix,...rest}=finding;if(fix===void 0||fix.edits.
every(({newText})=>redacted(newText)===newText))return finding;let shown3={...fix,edits:[]};return shown3.command===void 0?rest:{...rest,fix:shown3}}function redactedValue(value2){
if(typeof value2=="string")return redacted(value2);if(typeof value2!="object"||value2===null)return value2;let copy;for(let key of Object.keys(value2)){if(kept.
has(key))continue;let item=redactedValue(value2[key]);item!==value2[key]&&(copy??=Array.isArray(value2)?value2.slice():{...value2},copy[key]=item)}return copy??
value2}function applyAccepted(gaps,accepted,now){let used=new Set,isExpired=({expires})=>now.getTime()>=endOfDay(expires),active=accepted.filter(entry=>!isExpired(entry)),
marked=gaps.map(gap2=>{let{code,location}=gap2;if(location===void 0)return gap2;let matching=active.filter(entry=>entry.gap===code&&entry.matches(location.path));
for(let entry of matching)used.add(entry);let[last]=matching.toSorted((one,other)=>endOfDay(other.expires)-endOfDay(one.expires));return last===void 0?gap2:{...gap2,
accepted:{reason:last.reason,by:last.by,expires:last.expires,location:last.location}}}),statuses=accepted.map(entry=>{let{gap:gap2,path,by:by3,expires,location}=entry,
status=isExpired(entry)?"expired":used.has(entry)?"used":"unused";return{gap:gap2,path,by:by3,expires,status,line:location.startLine??1}});return{gaps:marked,statuses}}function applyWaivers(findings,waivers,now){let used=new Set,holding=waivers.filter(waiver=>holds(waiver,now)),pick=candidates3=>{for(let waiver of candidates3)
used.add(waiver);let[last]=candidates3.toSorted((one,other)=>endOfDay(other.expires)-endOfDay(one.expires));return last&&{reason:last.reason,by:last.by,expires:last.
expires,location:last.location}};return{findings:findings.map(finding=>apply(finding,holding.filter(waiver=>concerns(waiver,finding)),pick)),statuses:waivers.map(
waiver=>statusOf2(waiver,holds(waiver,now)?used.has(waiver)?"used":"unused":"expired"))}}function holds({expires},now){return now.getTime()<endOfDay(expires)}function concerns(waiver,{
ruleId,component,location}){return waiver.rule!==ruleId||!waiver.binds(component)?!1:waiver.file===void 0||waiver.file===location.path}function apply(finding,waivers,pick){
if(waivers.length===0)return finding;if(finding.advisories.length===0){let waiver=pick(waivers.filter(({advisory})=>advisory===void 0));return waiver===void 0?finding:
{...finding,waiver}}let advisories=finding.advisories.map(advisory=>{let waiver=pick(waivers.filter(candidate=>names2(candidate,advisory)));return waiver===void 0?
advisory:{...advisory,waiver}}),given=advisories.flatMap(({waiver})=>waiver===void 0?[]:[waiver]),[soonest]=given.toSorted((one,other)=>endOfDay(one.expires)-endOfDay(
other.expires));return{...finding,advisories,...soonest!==void 0&&given.length===advisories.length?{waiver:soonest}:{}}}function names2({advisory},{id,aliases}){
let wanted=advisory?.toLowerCase();return[id,...aliases].some(each=>each.toLowerCase()===wanted)}function statusOf2({rule,component,advisory,by:by3,expires,location},status){
return{rule,...component===void 0?{}:{component},...advisory===void 0?{}:{advisory},by:by3,expires,status,line:location.startLine??1}}function affectedIntervals(events,compare2){let turns=events.flatMap(turnsOf),limits6=events.flatMap(({limit:limit2})=>limit2===void 0?[]:[limit2]);if([...turns.
flatMap(({version:version3})=>version3??[]),...limits6.filter(limit2=>limit2!=="*")].some(version3=>compare2(version3,version3)===void 0))return;let order=(left,right)=>compareStarts(
left.version,right.version,compare2)||+(left.kind==="last_affected")-+(right.kind==="last_affected");turns.sort(order);let intervals=[],open;for(let at=0;at<turns.
length;){let first=turns[at],end=at;for(;end<turns.length&&order(first,turns[end])===0;)end++;let kinds=new Set(turns.slice(at,end).map(({kind})=>kind));at=end;
let ends=kinds.has("fixed")||kinds.has("last_affected");open!==void 0&&ends?(first.version!==void 0&&intervals.push(between(open.from,first.version,first.kind===
"last_affected")),open=kinds.has("introduced")?{from:first.version}:void 0):open===void 0&&kinds.has("introduced")&&!ends&&(open={from:first.version})}return open!==
void 0&&intervals.push(between(open.from,void 0,!1)),belowLimit(intervals,limits6,compare2)}function turnsOf({introduced,fixed,last_affected}){let turn=(kind,version3)=>version3===
void 0?[]:[{kind,version:version3==="0"&&kind!=="last_affected"?void 0:version3}];return[...turn("introduced",introduced),...turn("fixed",fixed),...turn("last_a\
ffected",last_affected)]}function between(from,to,inclusive){return{...from!==void 0&&{from:{version:from,inclusive:!0}},...to!==void 0&&{to:{version:to,inclusive}}}}
function belowLimit(intervals,limits6,compare2){if(limits6.length===0||limits6.includes("*"))return intervals;let limit2=limits6.reduce((left,right)=>(compare2(
left,right)??0)>=0?left:right),to={version:limit2,inclusive:!1};return intervals.filter(({from})=>from===void 0||(compare2(from.version,limit2)??0)<0).map(interval=>compareEnds(
interval.to,to,compare2)>0?{...interval,to}:interval)}function covers(intervals,wanted,compare2){let merged=[],ascending=(left,right)=>compareStarts(left.from?.
version,right.from?.version,compare2)||Number(right.from?.inclusive??!0)-Number(left.from?.inclusive??!0);for(let interval of[...intervals].sort(ascending)){let last=merged.
at(-1);last===void 0||!touches(last,interval,compare2)?merged.push(interval):compareEnds(last.to,interval.to,compare2)<0&&(merged[merged.length-1]={...last.from&&
{from:last.from},...interval.to&&{to:interval.to}})}return wanted.every(want=>merged.some(have=>ascending(have,want)<=0&&compareEnds(have.to,want.to,compare2)>=
0))}function overlap(one,other,compare2){return startsBefore(one,other,compare2)&&startsBefore(other,one,compare2)}function startsBefore({from},{to},compare2){if(from===
void 0||to===void 0)return!0;let order=compare2(from.version,to.version)??0;return order<0||order===0&&from.inclusive&&to.inclusive}function touches(earlier,later,compare2){
if(earlier.to===void 0||later.from===void 0)return!0;let order=compare2(later.from.version,earlier.to.version)??1;return order<0||order===0&&(later.from.inclusive||
earlier.to.inclusive)}function compareStarts(left,right,compare2){return left===void 0||right===void 0?left===right?0:left===void 0?-1:1:compare2(left,right)??0}
function compareEnds(left,right,compare2){return left===void 0||right===void 0?left===right?0:left===void 0?1:-1:(compare2(left.version,right.version)??0)||Number(
left.inclusive)-Number(right.inclusive)}function match(record2,subject){let entries=typeof record2.withdrawn=="string"?[]:entriesFor(record2,subject);if(subject.version===void 0)return matchRequirement(
entries,subject);let{version:version3}=subject,judged=entries.map(entry=>({entry,outcome:matchVersion(entry,version3,subject)})),affected=judged.filter(({outcome})=>outcome===
!0);return affected.length>0?{outcome:"affected",entries:affected.map(({entry})=>entry)}:{outcome:judged.some(({outcome})=>outcome===void 0)?"undecided":"unaffe\
cted",entries:[]}}function entriesFor(record2,{ecosystem,name}){return record2.affected.filter(({package:of})=>of!=null&&of.ecosystem.split(":",1)[0]===ecosystem.
osvName&&ecosystem.normalizeName(of.name)===name)}function matchVersion(entry,version3,{compare:compare2}){if(entry.versions.includes(version3))return!0;let spellings=[
...new Set([version3,withoutBuild(version3)])],undecided=!(compare2(version3,version3)!==void 0)&&entry.versions.length>0;for(let{type,events}of entry.ranges)if(type!==
"GIT")for(let interval of affectedIntervals(events,compare2)??[void 0]){let within2=spellings.map(spelling=>interval&&contains(interval,spelling,compare2));if(within2.
includes(!0))return!0;within2.includes(void 0)&&(undecided=!0)}return entry.versions.some(listed=>spellings.some(spelling=>listed===spelling||compare2(listed,spelling)===
0))?!0:undecided?void 0:!1}function wantedBy({ecosystem,specifier}){let admitted=specifier===void 0?void 0:ecosystem.admitted(specifier);return admitted===void 0||
admitted.length===0?[{}]:admitted}function affectedBy(entries,{ecosystem,compare:compare2}){let affected=[],withBuilds=interval=>interval.to?.inclusive===!0?{...interval,
to:ecosystem.through(interval.to.version)}:interval,undecided=!1;for(let{ranges,versions}of entries){for(let version3 of versions)compare2(version3,version3)!==
void 0&&affected.push({from:{version:version3,inclusive:!0},to:ecosystem.through(version3)});for(let{type,events}of ranges){let intervals=type==="GIT"?[]:affectedIntervals(
events,compare2);intervals===void 0?undecided=!0:affected.push(...intervals.map(withBuilds))}}return{affected,undecided}}function matchRequirement(entries,subject){
let{compare:compare2}=subject,{affected,undecided}=affectedBy(entries,subject),wanted=wantedBy(subject);return affected.length>0&&covers(affected,wanted,compare2)?
{outcome:"affected",entries}:undecided?{outcome:"undecided",entries:[]}:affected.some(interval=>wanted.some(other=>overlap(interval,other,compare2)))?{outcome:"\
admitted",entries}:{outcome:"unaffected",entries:[]}}function reachOf(group,subject,newest){if(group.some(({entries})=>isOpenEnded(entries,subject)))return"onwards";if(newest===void 0)return"some";let at={...subject,
version:newest};return group.some(({record:record2})=>match(record2,at).outcome==="affected")?"newest":"some"}function isOpenEnded(entries,subject){let{compare:compare2}=subject,
end=wantedBy(subject).at(-1)??{},ranges=entries.map(entry=>({...entry,versions:[]}));return affectedBy(ranges,subject).affected.some(({from,to})=>{if(!overlap({
...from&&{from},...to&&{to}},end,compare2))return!1;if(to===void 0||end.to===void 0)return to===void 0;let order=compare2(to.version,end.to.version)??-1;return order>
0||order===0&&(to.inclusive||!end.to.inclusive)})}function newestKnown(records,subject){let{compare:compare2}=subject,admitted=wantedBy(subject);return records.
flatMap(record2=>entriesFor(record2,subject)).flatMap(versionsOf).filter(version3=>compare2(version3,version3)!==void 0).filter(version3=>admitted.some(interval=>contains(
interval,version3,compare2)===!0)).reduce((high,version3)=>high!==void 0&&(compare2(version3,high)??0)<=0?high:version3,void 0)}function versionsOf({versions,ranges}){
let named=ranges.filter(({type})=>type!=="GIT").flatMap(({events:all})=>all).flatMap(({introduced,fixed,last_affected})=>[introduced,fixed,last_affected]);return[
...versions,...named.flatMap(version3=>version3===void 0||version3==="0"?[]:[version3])]}var labels=new Map([["NONE","none"],["NEGLIGIBLE","low"],["LOW","low"],["MODERATE","medium"],["MEDIUM","medium"],["HIGH","high"],["CRITICAL","critical"]]),ranks=[
"unknown","none","low","medium","high","critical"];function rate(record2,entries,scorer){let vectors=[...record2.severity,...entries.flatMap(({severity})=>severity)],
scores=vectors.flatMap(({type,score})=>scorer(type,score)??[]);if(scores.length>0){let score=Math.max(...scores);return{severity:bandOf(score),score}}let priorities=vectors.
flatMap(({type,score})=>type==="Ubuntu"?score:[]),label=record2.database_specific?.severity,words=priorities.length>0||typeof label!="string"?priorities:[label];
return highest3(words.map(word=>({severity:labels.get(word.toUpperCase())??"unknown"})))}function highest3(ratings){let scores=ratings.flatMap(({score})=>score??
[]);return{severity:ratings.reduce((most8,rating)=>ranks.indexOf(rating.severity)>ranks.indexOf(most8)?rating.severity:most8,"unknown"),...scores.length>0&&{score:Math.
max(...scores)}}}function bandOf(score){return score===0?"none":score<4?"low":score<7?"medium":score<9?"high":"critical"}async function loadScorer(){let loaded=await import("./ae-cvss-calculator-P4YTQJAQ.js"),
{Cvss2,Cvss3P0,Cvss3P1,Cvss4P0}=loaded.default??loaded,known2=new Map,score=(type,vector)=>{try{if(type==="CVSS_V4"){let cvss2=new Cvss4P0(vector);return cvss2.
isBaseFullyDefined()?cvss2.calculateScores().baseMetricsOnly:void 0}if(type!=="CVSS_V3"&&type!=="CVSS_V2")return;let cvss=type==="CVSS_V2"?new Cvss2(vector):vector.
startsWith("CVSS:3.0/")?new Cvss3P0(vector):new Cvss3P1(vector);return cvss.isBaseFullyDefined()?cvss.calculateScores().base:void 0}catch{return}};return(type,vector)=>{
let key=`${type} ${vector}`;return known2.has(key)||known2.set(key,vector.length>500?void 0:score(type,vector)),known2.get(key)}}function subjects(){let comparers=new Map;return of=>{let compare2=comparers.get(of.ecosystem)??remembering(of.ecosystem);return comparers.set(of.ecosystem,compare2),
{...of,compare:compare2}}}function remembering(ecosystem){let known2=new Map;return(left,right)=>{let pair2=`${left}
${right}`;if(known2.has(pair2))return known2.get(pair2);known2.size>=5e5&&known2.clear();let order=ecosystem.compare(left,right);return known2.set(pair2,order),
order}}function wayOutOf(groups,records,subject){let fixes=candidates2(records,subject),isMended=group=>fixes.some(fix=>isClean(fix,recordsIn([group]),subject)),hopeless=new Set(
recordsIn(groups.filter(group=>!isMended(group)))),counted=records.filter(record2=>!hopeless.has(record2));if(counted.length===0)return;if(subject.version!==void 0){
let from2=fixes.find(fix=>isClean(fix,counted,subject));return from2===void 0?void 0:{from:from2}}let from=fixes.find(fix=>isClean(fix,counted,subject)&&isCleanFrom(
fix,counted,subject));if(from!==void 0)return{from};let below=lowestAffected(counted,subject);return below===void 0?void 0:{below}}function recordsIn(groups){return groups.
flat().map(({record:record2})=>record2)}function candidates2(records,subject){let{compare:compare2,version:version3}=subject,start=version3??wantedBy(subject)[0]?.
from?.version,fixed=records.flatMap(record2=>entriesFor(record2,subject)).flatMap(({ranges})=>ranges.filter(({type})=>type!=="GIT").flatMap(({events})=>events)).
flatMap(event=>event.fixed??[]);return[...new Set(fixed)].filter(one=>compare2(one,one)!==void 0).filter(one=>start===void 0||(compare2(one,start)??1)>0).sort((left,right)=>compare2(
left,right)??0)}function isClean(version3,records,subject){let at={...subject,version:version3};return records.every(record2=>match(record2,at).outcome!=="affec\
ted")}function isCleanFrom(version3,records,subject){let rest={from:{version:version3,inclusive:!0}},wanted=wantedBy(subject).filter(interval=>overlap(interval,
rest,subject.compare));return wanted.length===0?!isAdmittedApart(records,subject):affectedOf(records,subject).every(interval=>!overlap(interval,rest,subject.compare)||
wanted.every(want=>!meet(interval,want,rest,subject)))}function meet(one,other,rest,{compare:compare2}){return overlap(one,other,compare2)&&overlap(other,rest,compare2)&&
overlap(one,rest,compare2)}function isAdmittedApart(records,subject){return lowestAffected(records,subject)!==void 0}function lowestAffected(records,subject){let{
compare:compare2}=subject,wanted=wantedBy(subject),starts=affectedOf(records,subject).filter(interval=>wanted.some(want=>overlap(interval,want,compare2))).map(({
from})=>from?.version);if(starts.length===0||starts.includes(void 0))return;let[lowest]=starts.flatMap(start=>start??[]).sort((left,right)=>compare2(left,right)??
0);if(lowest===void 0)return;let below={to:{version:lowest,inclusive:!1}};return wanted.some(want=>overlap(want,below,compare2))?lowest:void 0}function affectedOf(records,subject){
return records.filter(({withdrawn})=>typeof withdrawn!="string").flatMap(record2=>affectedBy(entriesFor(record2,subject),subject).affected)}async function advisoriesOf(packages){let advisories=new Map,gaps=[],subjectOf=subjects(),scorer;for(let{package:of,records,asserted}of packages){let subject=subjectOf(
of),applied=asserted.map(record2=>({record:record2,entries:[]})),admitted=[],undecided=[];for(let record2 of records){let{outcome,entries}=match(record2,subject);
outcome==="affected"&&applied.push({record:record2,entries}),outcome==="admitted"&&admitted.push({record:record2,entries}),outcome==="undecided"&&undecided.push(
record2.id)}undecided.length>0&&gaps.push(undecidedGap(subject,undecided.sort(byFame)));let newest=admitted.length>0?newestKnown(records,subject):void 0,covering=new Set(
applied),reached=groupByAlias([...applied,...admitted]).map(group=>{let covers2=group.some(one=>covering.has(one));return{group,reach:covers2?"all":reachOf(group,
subject,newest)}}),groups=reached.map(({group})=>group),wayOut=groups.length>0?wayOutOf(groups,records,subject):void 0,namesOf=namesOfGroups(groups),found2=[];for(let{
group,reach}of reached)scorer??=await loadScorer(),found2.push({...namesOf(group),...toAdvisory(group,subject,reach,scorer),...wayOut!==void 0&&{wayOut}});advisories.
set(subject.key,found2.sort((left,right)=>byFame(left.id,right.id)))}return{advisories,gaps}}function undecidedGap({key},ids){return{code:"version-not-comparabl\
e",reason:`it cannot be compared with the versions of ${`${ids.slice(0,3).join(", ")}${ids.length>3?` and ${ids.length-3} more`:""}`}`,about:[key]}}function toAdvisory(group,subject,reach,scorer){
let records=group.map(({record:record2})=>record2).sort((left,right)=>byFame(left.id,right.id)),page2=records[0]?.id??"",summary=records.map(summaryOf).find(text2=>text2!==
"");return{records:records.map(({id})=>id).sort(),...summary!==void 0&&{summary},reach,malicious:records.some(({id,aliases})=>[id,...aliases].some(isMalicious)),
...highest3(group.map(({record:record2,entries})=>rate(record2,entries,scorer))),fixed:fixedVersions(records,subject),url:`https://osv.dev/vulnerability/${encodeURIComponent(
page2)}`}}function summaryOf({summary,details}){let line=([summary,details].map(part=>part.trimStart().slice(0,1e3)).find(part=>part!=="")??"").split(/[\r\n]/,1)[0]?.
trimEnd()??"";return line.length<=200?line:`${line.slice(0,199).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}function fixedVersions(records,subject){let{compare:compare2}=subject,
admitted=subject.specifier===void 0?void 0:subject.ecosystem.admitted(subject.specifier),current=subject.version??admitted?.[0]?.from?.version,events=records.flatMap(
record2=>entriesFor(record2,subject)).flatMap(({ranges})=>ranges.filter(({type})=>type!=="GIT").flatMap(({events:events2})=>events2)),fixed=[];for(let candidate of new Set(
events.flatMap(event=>event.fixed??[]))){if(compare2(candidate,candidate)===void 0||current!==void 0&&(compare2(candidate,current)??1)<=0||fixed.some(other=>compare2(
other,candidate)===0))continue;let mended={...subject,version:candidate};records.every(record2=>match(record2,mended).outcome!=="affected")&&fixed.push(candidate)}
return fixed.sort((left,right)=>compare2(left,right)??0)}async function matchCollected({answers,about}){let matched=[],gaps=[];for(let answer2 of answers){let records=[...answer2.known.values()].flatMap(({advisories})=>advisories??
[]),found2=await advisoriesOf(records);records.length>0&&matched.push({answer:answer2,advisories:found2.advisories}),gaps.push([...answer2.gaps,...found2.gaps.flatMap(
gap2=>answer2.gapOf(gap2)??[])])}return{facts:{advisories:component=>{for(let{answer:answer2,advisories}of matched){let found2=advisories.get(answer2.keyOf(component)??
"");if(found2!==void 0)return found2}return[]},about},gaps:gaps.flat(),coverage:answers.flatMap(({coverage})=>coverage)}}var shown2=5;function gapAbout(gap2,components,source2){let labels2=[...new Set(components.map(component=>source2.labelOf(component)))],list2=nameSome(labels2,shown2),
[first]=components;return{code:gap2.code,by:source2.by,subject:gap2.subject??list2,reason:gap2.namesComponents===!0?`${gap2.reason}; it concerns ${list2}`:gap2.
reason,...first!==void 0&&labels2.length===1&&gap2.subject===void 0&&{location:first.location}}}function notCovered(components,source2){let single=[],together=new Map;
for(let[component,{reason,together:once}]of components)if(once===!0)addTo(together,reason,component);else{let{location}=component;single.push({code:"not-covered",
by:source2.by,subject:source2.labelOf(component),reason,location})}let grouped=[...together].map(([reason,all])=>gapAbout({code:"not-covered",reason,about:[]},all,
source2));return[...single,...grouped]}var limit=1e5;async function collect(changes,wanted,sources,signal,beside=[]){let rounds=sources.map(startRound);for(let change of changes){let questions=wanted(
change);if(questions.size!==0)for(let component of[change.component,change.before])component?.kind===change.component.kind&&assign(component,questions,rounds)}for(let component of beside)
assign(component,new Set(["advisories"]),rounds);let answers=await Promise.all(rounds.map(round=>answerOf2(round,signal))),beyond=answers.filter((_,index2)=>[...sources[index2]?.
answers??[]].some(one=>one!=="advisories"));return{answers,about:component=>beyond.reduce((known2,{known:all,keyOf:keyOf4})=>{let facts=all.size===0?void 0:all.
get(keyOf4(component)??"")?.facts;return facts===void 0?known2:{...facts,...known2}},void 0)}}function startRound(source2){return{source:source2,queries:new Map,
reported:new Map,uncovered:[],keys:new WeakMap}}function assign(component,questions,rounds){let open=new Set(questions),refusals=[];for(let round of rounds){let{
source:source2}=round;if(!isOfKind(component,source2))continue;let of=[...open].filter(question=>source2.answers.has(question));if(of.length===0)continue;let covered=source2.
covers(component);if(covered===!0){for(let question of of)open.delete(question);ask4(round,component,of)}else covered!==!1&&isReported(component,source2)&&refusals.
push({of,refuse:()=>round.uncovered.push([component,covered])})}for(let{of,refuse}of refusals)of.some(question=>open.has(question))&&refuse()}function keyIn({source:source2,
keys},component){if(!isOfKind(component,source2))return;if(keys.has(component))return keys.get(component);let key=source2.covers(component)===!0?source2.keyOf(component):
void 0;return keys.set(component,key),key}function ask4({source:source2,queries,reported,keys},component,of){let key=source2.keyOf(component);keys.set(component,
key);let query=queries.get(key)??{key,component,questions:new Set};for(let question of of)query.questions.add(question);queries.set(key,query),isReported(component,
source2)&&addTo(reported,key,component)}function isOfKind(component,{kind}){return component.kind===kind}function isReported({location},{reported}){return reported===
"both"||location.side==="head"}async function answerOf2(round,signal){let{source:source2,queries,reported,uncovered}=round,gapOf=gap2=>{let components=[...new Set(
gap2.about)].flatMap(key=>reported.get(key)??[]);return components.length===0?void 0:gapAbout(gap2,components,source2)},answer2=queries.size===0?nothing:await lookUp(
source2,[...queries.values()],signal);return{known:answer2.known,gaps:[...notCovered(uncovered,source2),...answer2.gaps.flatMap(gap2=>gapOf(gap2)??[])],coverage:answer2.
coverage,keyOf:component=>keyIn(round,component),gapOf}}var nothing={known:new Map,gaps:[],coverage:[]};async function lookUp(source2,queries,signal){let failure=(reason,concerned)=>({
code:source2.failure,subject:source2.id,reason,about:concerned.map(({key})=>key),namesComponents:!0});try{let answer2=await source2.lookUp(queries.slice(0,limit),
signal);if(queries.length<=limit)return answer2;let left=failure(`it is asked about ${limit} components at most`,queries.slice(limit));return{...answer2,gaps:[...answer2.
gaps,left]}}catch(error){let reason=`it failed: ${messageOf(error)}`;return{known:new Map,gaps:[failure(reason,queries)],coverage:[{source:source2.id,asked:queries.
length,answered:0}]}}}function advisoryFacts(source2){return{kind:"package",id:source2?.id??"OSV",by:"sources/osv",answers:new Set(["advisories"]),failure:"advisory-source",reported:"\
head",covers(component){let{ecosystem,source:from}=component,names3=ecosystems.get(ecosystem);return from.type==="registry"&&(isOsvEcosystem(names3)?mayBePublic(
component):source2?.covers?.(ecosystem)===!0)||notCovered2(component)},keyOf:component=>queryKey(queryOf(component)),labelOf({name,version:version3,specifier,resolved}){
let stated=resolved?.version??version3??specifier;return stated===void 0||stated===""?name:`${name} ${stated}`},async lookUp(queries,signal){if(source2===void 0)
return unanswered2(queries.map(({key})=>key));let{packages,gaps,coverage}=await source2.lookUp(queries.map(({component})=>queryOf(component)),signal);return{known:new Map(
[...packages].map(([key,advisories])=>[key,{advisories}])),gaps,coverage}}}}function queryOf({ecosystem,name,version:version3,specifier,resolved}){let exact=resolved?.
version??version3;return{ecosystem,name,...exact!==void 0&&{version:exact},...exact===void 0&&specifier!==void 0&&{specifier}}}function unanswered2(about){return{
known:new Map,gaps:[{code:"advisory-source",subject:"OSV",reason:"the review is offline and has no advisory database: give one with `--osv database:PATH`",about,
namesComponents:!0}],coverage:[{source:"OSV",asked:about.length,answered:0}]}}var archive=/\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i;
function notCovered2({ecosystem,source:source2,takenFrom}){if(!isOsvEcosystem(ecosystems.get(ecosystem)))return source2.type==="path"?!1:{reason:`OSV has no adv\
isories about packages of ${ecosystem}`,together:!0};if(source2.type==="path"&&!archive.test(source2.url??""))return!1;let where=withoutSecrets((source2.url??takenFrom?.
index??"somewhere else").slice(0,300));return source2.type==="registry"?{reason:`no advisory source covers the index ${where}`}:{reason:`no advisory source cove\
rs what comes from ${where}`}}async function review(request){let started=performance.now(),{source:source2,policy,signal}=request,external=request.advisories?.reader===void 0?[]:[request.advisories.
reader],{base,head,files,likeness:likeness2,gaps:unread}=await gather({source:source2,policy,external},signal),{changes,unchanged}=compare(base.components,head.
components,{files,likeness:likeness2}),wanted=factsWanted(changes,policy),sources=[advisoryFacts(request.advisories),...request.facts],inventory={base:[...unchanged.
base,...base.context],head:[...unchanged.head,...head.context]},collected=await collect(changes,wanted.of,sources,signal,namesakesIn(changes,inventory.base)),{facts,
...known2}=await matchCollected(collected),judged=judge({changes,inventory,files},facts,policy),waived=applyWaivers(judged.findings,policy.waivers,request.now),
findings=await placed(waived.findings.map(rated),files),late=signal.aborted?[outOfTime]:[],levelled=[...unread,...known2.gaps,...wanted.gaps,...judged.gaps,...late].
map(gap2=>({...gap2,level:policy.gaps[gap2.code]})),{gaps,statuses:accepted}=applyAccepted(levelled,policy.accepted,request.now);return withoutCredentialsInTexts(
{tool:{name:"weighbridge",version:request.version},range:source2.range,policy:{...request.policyReference,enforcement:policy.enforcement,waivers:waived.statuses,
accepted},verdict:verdict(findings,gaps),changes:withImpact(changes,inventory.head,facts),findings,gaps,coverage:known2.coverage,stats:{filesChanged:source2.files.
length,filesRead:base.filesRead+head.filesRead,components:base.components.length+head.components.length,durationMs:Math.round(performance.now()-started)}})}var outOfTime={
code:"deadline",by:"review",subject:"the review",reason:"its time ran out; what is reported here is what was done by then"};function verdict(findings,allGaps){let gaps=allGaps.
filter(({accepted})=>accepted===void 0),standing=findings.filter(({waiver})=>waiver===void 0);return standing.some(({level})=>level==="block")?"block":gaps.some(
({level})=>level==="incomplete")?"incomplete":standing.some(({level})=>level==="warn")||gaps.some(({level})=>level==="warn")?"warn":"pass"}async function openReview(options){let{source:source2,signal,offline=!1,env,now=new Date}=options,loaded=await loadPolicy(options);if("problems"in loaded)return loaded;
let{policy,place}=loaded,settings={maxAge:policy.advisoryMaxAge,indexes:policy.indexes,env,now,version},advisories=typeof options.osv=="string"?openAdvisories(options.
osv,offline,settings):{source:options.osv};if(isFailure(advisories))return advisories;let facts=typeof options.facts=="string"?openFacts(options.facts,offline,settings):
{sources:options.facts};if(isFailure(facts))return facts;let request={source:source2,policy,policyReference:place,advisories:advisories.source,facts:facts.sources};
return{policy,now,review:()=>review({...request,version,now,signal})}}async function loadPolicy({source:source2,policy,signal}){return policy===void 0?basePolicy(
source2,signal):"text"in policy?policyOf(policy.text,{path:policy.path}):policy}export{registriesNotAsked,readTexts,basePolicy,policyOf,openReview};

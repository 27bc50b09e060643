import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readArchive,readIndexed,readStamp,requestJson,someName}from"./chunk-YY5BKYTP.js";import{foreignEcosystem,foreignId,isAdvisoryId,isMalicious,judge,readRecord,
readTexts}from"./chunk-VUBP4JWC.js";import{subjectsOf}from"./chunk-6DP2L4EC.js";import{catalogue,defaultPolicy,formatProblem,lineIndex,parsePolicy}from"./chunk-NZVGPXXS.js";
import{array,boolean,is,nullable,nullish,object,optional,record,safeParse,string,unknown}from"./chunk-WRMLYRJK.js";import{policyPath}from"./chunk-PG7ER2LH.js";
import{ecosystems}from"./chunk-OKTZUGYI.js";import{archiveName}from"./chunk-FSEYXFMW.js";async function basePolicy(source,signal){let{commit,ref}=source.policyTip,[content]=await readTexts(source,[{at:"policy",path:policyPath}],signal);return content?.
type==="text"?policyOf(content.text,{path:policyPath,ref,commit}):content?.type==="absent"?{policy:defaultPolicy(catalogue),place:{ref,commit}}:{problems:[`${policyPath}\
 of ${ref}: ${content?.reason??"it could not be read"}`]}}function policyOf(text2,place){let parsed=parsePolicy(text2,place.path,catalogue);if("policy"in parsed)
return{policy:parsed.policy,place};let where=place.ref===void 0?place.path:`${place.path} of ${place.ref}`;return{problems:parsed.problems.map(problem=>formatProblem(
where,problem))}}async function forEachOf(items,width,work){let queue=items.values(),worker=async()=>{for(let item of queue)await work(item)};await Promise.all(Array.from({length:Math.
min(width,items.length)},worker))}var text=nullish(string(),""),flag=nullish(boolean(),!1),versionKey=object({system:text,name:text,version:text});function list(item){return nullish(array(item),
[])}var version=object({publishedAt:text,isDeprecated:flag,deprecatedReason:text,licenses:list(string()),attestations:list(object({type:text,verified:flag})),slsaProvenances:list(
object({verified:flag})),relatedProjects:list(object({projectKey:nullish(object({id:text})),relationProvenance:text,relationType:text})),projectStatus:nullish(object(
{status:text,reason:text}))}),versionBatch=object({responses:list(object({request:object({versionKey}),version:nullish(unknown())})),nextPageToken:text}),found=object(
{...version.entries,versionKey});function readVersion(value){if(value==null||typeof value=="object"&&Object.keys(value).length===0)return;let parsed=safeParse(found,
value);return parsed.success?parsed.output:"unexpected"}var packageMessage=object({versions:list(object({versionKey,publishedAt:text,isDeprecated:flag,deprecatedReason:text}))}),
similarMessage=object({packages:list(object({packageKey:object({system:text,name:text})}))});var limits={pages:100,batchBytes:64<<20,answerBytes:16<<20},known={system:"NPM",name:"semver",version:"7.0.0"};function keyOf({system,name,version:version2}){return JSON.
stringify([system,name,version2])}function createClient(base,options){let down,proof,ask3=async(path,maxBytes,body)=>{if(down!==void 0)return{ok:!1,reason:down};
let post=body===void 0?{}:{method:"POST",body},result2=await requestJson(`${base}/v3alpha/${path}`,{...options,...post,maxBytes});return!result2.ok&&result2.status===
void 0&&(down??=result2.reason),result2},get=async(path,schema2)=>{proof??=prove();let unproven=await proof;if(unproven!==void 0)return{failed:unproven};let result2=await ask3(
path,limits.answerBytes);if(!result2.ok)return result2.status===404?"missing":{failed:result2.reason};let parsed=safeParse(schema2,result2.value);return parsed.
success?{value:parsed.output}:{failed:"the answer has an unexpected form"}},prove=async()=>{let result2=await ask3("versionbatch",limits.answerBytes,JSON.stringify(
{requests:[{versionKey:known}]}));return result2.ok?is(versionBatch,result2.value)?void 0:"the answer has an unexpected form":result2.reason};return{async versions(keys){
let told=new Map,requests=keys.map(versionKey2=>({versionKey:versionKey2})),failed="the answer leaves it out",pageToken="";for(let page2=0;page2<limits.pages;page2++){
let body=JSON.stringify(pageToken===""?{requests}:{requests,pageToken}),result2=await ask3("versionbatch",limits.batchBytes,body),parsed=result2.ok?safeParse(versionBatch,
result2.value):void 0;if(parsed?.success!==!0){failed=result2.ok?"the answer has an unexpected form":result2.reason;break}proof??=Promise.resolve(void 0);for(let{
request,version:version2}of parsed.output.responses){let read2=readVersion(version2),about=keyOf(request.versionKey);read2==="unexpected"?told.set(about,{failed:"\
the answer has an unexpected form"}):told.set(about,read2===void 0?"missing":{value:read2})}if(pageToken=parsed.output.nextPageToken,pageToken==="")break;page2+
1===limits.pages&&(failed=`the answer did not end after ${limits.pages} pages`)}return new Map(keys.map(key=>[keyOf(key),told.get(keyOf(key))??{failed}]))},named:(system,name)=>get(
pathOf(system,name),packageMessage),async similar(system,name){let told=await get(`${pathOf(system,name)}:similarlyNamedPackages`,similarMessage);return typeof told==
"object"&&"value"in told?{value:told.value.packages.map(({packageKey})=>packageKey.name).filter(other=>other!=="")}:told}}}function pathOf(system,name){return`s\
ystems/${system}/packages/${encodeURIComponent(name.toWellFormed())}`}var systems=new Map([["cargo","CARGO"],["golang","GO"],["maven","MAVEN"],["npm","NPM"],["nuget","NUGET"],["pypi","PYPI"],["rubygems","RUBYGEMS"]]),yanks=new Set(
["cargo","pypi","rubygems"]),attested=new Set(["npm","pypi","rubygems"]);var published=/\/attestations\/publish\/v1$/;function factsOf({ecosystem,version:version2},parts,askedAt){let told=valueOf(parts.version),listed=valueOf(parts.named)?.
versions,entry=version2===void 0?void 0:listed?.find(({versionKey:versionKey2})=>same(ecosystem,versionKey2.version,version2)),source=told??entry,similar=valueOf(
parts.similar);return{source:"deps.dev",askedAt,...source===void 0?{}:datesOf(source,ecosystem),...told===void 0?{}:detailsOf(told),provenance:told===void 0||!attested.
has(ecosystem)?"unknown":provenanceOf(told),listed:source!==void 0?"yes":version2===void 0?"unknown":missing(parts),exists:source!==void 0||listed!==void 0&&listed.
length>0?!0:existence(parts.named),...listed===void 0||listed.length===0?{}:{listing:listingOf(ecosystem,listed)},...similar===void 0?{}:{similar}}}function valueOf(told){
return typeof told=="object"&&"value"in told?told.value:void 0}function same(ecosystem,one,other){return one===other||ecosystems.get(ecosystem)?.compare(one,other)===
0}function datesOf({publishedAt,isDeprecated,deprecatedReason},ecosystem){let how=yanks.has(ecosystem)?"yanked":"deprecated",reason=deprecatedReason===""?{}:{reason:deprecatedReason};
return{...timeOf(publishedAt),...isDeprecated?{withdrawn:{how,...reason}}:{}}}function timeOf(text2){let time=Date.parse(text2??"");return Number.isNaN(time)||time<=
0?{}:{publishedAt:new Date(time).toISOString()}}function detailsOf({licenses,projectStatus,relatedProjects}){let{status="",reason=""}=projectStatus??{},repository=repositoryOf(
relatedProjects);return{...licenses.length===0?{}:{licences:licenses},...repository===void 0?{}:{repository},...status===""||status==="active"?{}:{status:{status,
...reason===""?{}:{reason}}}}}var project=/^(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/\w[\w.-]{0,99}){2,5}$/;function repositoryOf(projects){let sources=projects.
flatMap(({projectKey,relationProvenance,relationType})=>{let id=projectKey?.id??"";return relationType!=="SOURCE_REPO"||!project.test(id)?[]:[{url:`https://${id}`,
verified:/_ATTESTATION$|^GO_ORIGIN$/.test(relationProvenance)}]});return sources.find(({verified})=>verified)??sources[0]}function provenanceOf({attestations,slsaProvenances}){
let verified=attestations.filter(attestation=>attestation.verified);return verified.some(({type})=>published.test(type))?"trusted-publisher":verified.length>0||
slsaProvenances.some(each=>each.verified)?"provenance":attestations.length>0||slsaProvenances.length>0?"unknown":"none"}function missing({named}){return named===
"missing"||valueOf(named)!==void 0?"no":"unknown"}function existence(named){let value=valueOf(named);return named==="missing"||value?.versions.length===0?!1:"un\
known"}function listingOf(ecosystem,entries){let compare=ecosystems.get(ecosystem)?.compare,newest,first;for(let{versionKey:versionKey2,publishedAt}of entries){
let{version:version2}=versionKey2;compare?.(version2,version2)!==void 0&&(newest===void 0||(compare(version2,newest)??0)>0)&&(newest=version2);let time=timeOf(publishedAt).
publishedAt;time!==void 0&&(first===void 0||time<first)&&(first=time)}return{versions:entries.length,...newest===void 0?{}:{newest},...first===void 0?{}:{firstPublishedAt:first}}}var impatient={attempts:2,baseMs:500,capMs:5e3},limits2={batch:1e3,batches:4,requests:16,names:2e3},maxNameLength=1e3;function openDepsDev({url="https://api.dep\
s.dev",...options}){let base=url.replace(/\/{1,8}$/,"");return{id:"deps.dev",covers:({ecosystem,source})=>systems.has(ecosystem)&&source.type==="registry"&&(source.
url===void 0||ecosystems.get(ecosystem)?.isMirror(source.url)===!0),async lookUp(queries,signal){let{now,retry,timeoutMs=2e4,budgetMs=6e4,version:version2}=options,
ends=AbortSignal.any([signal,AbortSignal.timeout(budgetMs)]),client=createClient(base,{signal:ends,timeoutMs,retry:{...impatient,...retry},...version2!==void 0&&
{version:version2}}),answer2=await ask(queries,client,now.toISOString()),unanswered2=new Set(answer2.failures.flatMap(({about})=>about)),answered=queries.filter(
({key})=>!unanswered2.has(key)).length,source=`deps.dev (${base})`;return{...answer2,coverage:[{source,asked:queries.length,answered,dataAsOf:now.toISOString()}]}}}}
async function ask(queries,client,askedAt){let asked=queries.filter(isAskable).map(askedOf),wanted=new Map(asked.flatMap(({version:version2})=>version2===void 0?
[]:[[keyOf(version2),version2]])),versions=new Map;await forEachOf(chunks([...wanted.values()],limits2.batch),limits2.batches,async batch=>{for(let[key,told]of await client.
versions(batch))versions.set(key,told)});let versionTold=({version:version2})=>version2===void 0?void 0:versions.get(keyOf(version2)),names=await eachName(asked.
filter(each=>wantsName(each,versionTold(each))),(system,name)=>client.named(system,name)),similar=await eachName(asked.filter(({query})=>query.needs.has("simila\
r")),(system,name)=>client.similar(system,name)),failures=new Map,fail=(reason,key)=>{let about=failures.get(reason)??[];about.push(key),failures.set(reason,about)};
for(let{key}of queries.filter(query=>!isAskable(query)))fail("its name is empty or too long",key);let facts=new Map;for(let each of asked){let parts={version:versionTold(
each),named:names.get(nameKey(each)),similar:similar.get(nameKey(each))},reasons=Object.values(parts).flatMap(told=>typeof told=="object"&&"failed"in told?told.
failed:[]);for(let reason of new Set(reasons))fail(reason,each.query.key);(parts.version!==void 0||parts.named!==void 0)&&facts.set(each.query.key,factsOf(each.
query,parts,askedAt))}return{facts,failures:[...failures].map(([reason,about])=>({reason,about}))}}function wantsName({query},told){return query.needs.has("name")||
query.needs.has("listed")&&(told===void 0||told==="missing")}async function eachName(asked,look){let names=[...new Map(asked.map(each=>[nameKey(each),each])).entries()],
told=new Map,reason=`more than ${limits2.names} names would have to be looked up`;for(let[key]of names.slice(limits2.names))told.set(key,{failed:reason});return await forEachOf(
names.slice(0,limits2.names),limits2.requests,async([key,{query,system}])=>{told.set(key,await look(system,query.name))}),told}function nameKey({query,system}){
return JSON.stringify([system,query.name])}function isAskable({name,version:version2=""}){return name!==""&&name.length<=maxNameLength&&version2.length<=maxNameLength}
function askedOf(query){let system=systems.get(query.ecosystem)??"",{name,version:version2,needs}=query,about=version2!==void 0&&(needs.has("version")||needs.has(
"listed"));return{query,system,...about&&{version:{system,name,version:version2}}}}function chunks(items,size){let count=Math.ceil(items.length/size);return Array.
from({length:count},(_,index)=>items.slice(index*size,(index+1)*size))}function timeOf2(text2){let time=typeof text2=="string"&&text2.length<64?Date.parse(text2):Number.NaN;return Number.isNaN(time)?{}:{publishedAt:new Date(time).toISOString()}}var packument=object({versions:optional(record(string(),unknown()),{}),time:optional(record(string(),unknown()),{})}),manifest=object({deprecated:optional(unknown()),
license:optional(unknown()),hasInstallScript:optional(unknown()),dist:optional(object({attestations:optional(unknown())})),_npmUser:optional(nullable(object({trustedPublisher:optional(
unknown())})))});function readPackument(value){let parsed=safeParse(packument,value);if(!parsed.success)return;let times=new Map(Object.entries(parsed.output.time)),
versions=Object.entries(parsed.output.versions).map(([version2,each])=>[version2,{...timeOf2(times.get(version2)),...versionOf(each)}]);return{versions:new Map(
versions)}}function versionOf(value){let parsed=safeParse(manifest,value);if(!parsed.success)return{provenance:"unknown"};let{deprecated,license,hasInstallScript,
dist,_npmUser:user}=parsed.output,isDeprecated=deprecated===!0||typeof deprecated=="string"&&deprecated!=="",reason=typeof deprecated=="string"?{reason:deprecated}:
{},stated=licenceOf(license);return{...isDeprecated?{withdrawn:{how:"deprecated",...reason}}:{},...stated===void 0?{}:{licences:[stated]},...typeof hasInstallScript==
"boolean"?{installScript:hasInstallScript}:{},provenance:isSet(user?.trustedPublisher)?"trusted-publisher":isSet(dist?.attestations)?"provenance":"none"}}function licenceOf(value){
let text2=typeof value=="object"&&value!==null&&"type"in value?value.type:value;return typeof text2=="string"&&text2!==""?text2:void 0}function isSet(value){return value!=
null&&value!==!1}var simpleJson="application/vnd.pypi.simple.v1+json",file=object({filename:string(),yanked:optional(unknown()),"upload-time":optional(unknown()),provenance:optional(
unknown())}),page=object({versions:optional(array(string())),files:array(unknown()),"project-status":nullish(object({status:string(),reason:nullish(string())}))});
function readSimple(value){let parsed=safeParse(page,value);if(!parsed.success)return;let{files,versions:listed=[],"project-status":status}=parsed.output,byVersion=new Map(
listed.map(version2=>[version2,[]]));for(let each of files){let read2=safeParse(file,each),version2=read2.success?archiveName(read2.output.filename)?.version:void 0;
if(!read2.success||version2===void 0)continue;let same2=byVersion.get(version2)??[];same2.push(read2.output),byVersion.set(version2,same2)}let known2=[...byVersion].
filter(([version2,of])=>of.length>0||listed.includes(version2));return{versions:new Map(known2.map(([version2,of])=>[version2,versionOf2(of)])),...status&&status.
status!=="active"?{status:statusOf(status)}:{}}}function statusOf({status,reason}){return{status,...reason==null||reason===""?{}:{reason}}}function versionOf2(files){
let[first]=files.flatMap(each=>timeOf2(each["upload-time"]).publishedAt??[]).sort(),yanked=files.length>0&&files.every(each=>each.yanked!==void 0&&each.yanked!==
!1&&each.yanked!==null),reason=files.map(each=>each.yanked).find(each=>typeof each=="string"&&each!=="");return{...first===void 0?{}:{publishedAt:first},...yanked?
{withdrawn:{how:"yanked",...typeof reason=="string"?{reason}:{}}}:{},provenance:provenanceOf2(files)}}function provenanceOf2(files){return files.length===0||files.
some(each=>each.provenance===void 0)?"unknown":files.every(each=>typeof each.provenance=="string")?"trusted-publisher":"none"}var impatient2={attempts:2,baseMs:500,capMs:5e3},limits3={requests:8,bytes:64<<20,nameLength:1e3};function openIndex(place,options){let base=place.url.replace(/\/{1,8}$/,
"");return{id:base,covers:({ecosystem,source})=>ecosystem===place.ecosystem&&source.type==="registry"&&source.url!==void 0&&isWithin(source.url,base),async lookUp(queries,signal){
let credentials=credentialsOf(place,options.env),names=[...new Set(queries.map(({name})=>name))],told=new Map,down="missing"in credentials?credentials.missing:void 0;
if(await forEachOf(names,limits3.requests,async name=>{if(down===void 0){let result2=await ask2(place.ecosystem,base,name,"headers"in credentials?credentials.headers:
{},options,signal);!result2.ok&&result2.status===void 0&&(down??=result2.reason),told.set(name,read(place.ecosystem,result2))}else told.set(name,{failed:down})}),
![...told.values()].some(each=>each!=="missing")){let failed="answered 404 for every package: its address may be wrong";for(let name of names)told.set(name,{failed})}
return answerOf(queries,told,base,options.now.toISOString())}}}function isWithin(url,base){let bare=url.replace(/^([a-z+]+:\/\/)[^/@]*@/i,"$1").replace(/[?#].*$/s,
"").replace(/\/{1,8}$/,"");return bare===base||bare.startsWith(`${base}/`)}function credentialsOf({tokenEnv},env){if(tokenEnv===void 0)return{headers:{}};let token=env[tokenEnv]?.
trim();return token===void 0||token===""?{missing:`the variable ${tokenEnv} of the environment holds no token`}:/[\r\n]/.test(token)?{missing:`the variable ${tokenEnv}\
 of the environment holds more than a token`}:{headers:{authorization:token.includes(":")?`Basic ${Buffer.from(token).toString("base64")}`:`Bearer ${token}`}}}function ask2(ecosystem,base,name,credentials,{
retry,timeoutMs=2e4,version:version2},signal){if(name===""||name.length>limits3.nameLength)return Promise.resolve({ok:!1,status:400,reason:"the name is empty or\
 too long to be looked up"});let encoded=encodeURIComponent(name.toWellFormed()),url=ecosystem==="npm"?`${base}/${encoded.replace(/^%40/,"@")}`:`${base}/${encoded}\
/`,accept=ecosystem==="npm"?"application/json":simpleJson;return requestJson(url,{signal,timeoutMs,maxBytes:limits3.bytes,headers:{accept,...credentials},retry:{
...impatient2,...retry},...version2!==void 0&&{version:version2}})}function read(ecosystem,result2){if(!result2.ok)return result2.status===404?"missing":{failed:result2.
reason};let project2=ecosystem==="npm"?readPackument(result2.value):readSimple(result2.value);return project2===void 0?{failed:"the answer has an unexpected for\
m"}:{project:project2}}function answerOf(queries,told,source,askedAt){let facts=new Map,failures=new Map;for(let query of queries){let answer2=told.get(query.name)??
{failed:"it was not asked about"};if(typeof answer2=="object"&&"failed"in answer2){let about=failures.get(answer2.failed)??[];about.push(query.key),failures.set(
answer2.failed,about)}else facts.set(query.key,{source,askedAt,...factsOf2(query,answer2==="missing"?void 0:answer2.project)})}let coverage=[{source,asked:queries.
length,answered:facts.size,dataAsOf:askedAt}];return{facts,failures:[...failures].map(([reason,about])=>({reason,about})),coverage}}function factsOf2({ecosystem,
version:version2},project2){if(project2===void 0||project2.versions.size===0)return{provenance:"unknown",listed:version2===void 0?"unknown":"no",exists:project2!==
void 0};let compare=ecosystems.get(ecosystem)?.compare,same2=one=>one===version2||version2!==void 0&&compare?.(one,version2)===0,found2=[...project2.versions].find(
([one])=>same2(one))?.[1];return{provenance:"unknown",...found2,...project2.status===void 0?{}:{status:project2.status},listed:version2===void 0?"unknown":found2===
void 0?"no":"yes",exists:!0,listing:listingOf2(project2,compare)}}function listingOf2({versions},compare){let newest=[...versions.keys()].reduce((best,each)=>compare?.(
each,each)===void 0?best:best===void 0||(compare(each,best)??0)>0?each:best,void 0),[first]=[...versions.values()].flatMap(({publishedAt})=>publishedAt??[]).sort();
return{versions:versions.size,...newest===void 0?{}:{newest},...first===void 0?{}:{firstPublishedAt:first}}}function openFacts(option,offline,{now,version:version2,indexes,env}){let[kind,...rest]=option.split(":"),url=rest.join(":");return option!=="off"&&kind!=="api"?
{problem:`--facts takes api, api:URL or off, not ${JSON.stringify(option)}`}:url!==""&&!/^https?:\/\/[^/]/.test(url)?{problem:"--facts api:URL needs an http(s) \
address"}:offline?{sources:{unasked:"the review is offline"}}:option==="off"?{sources:{unasked:"they were switched off, with `--facts off` or the input `facts`"}}:
{sources:{ask:[...indexes.map(place=>openIndex(place,{now,version:version2,env})),openDepsDev({now,version:version2,...url===""?{}:{url}})]}}}var limits4={queries:1e3,batches:4,pages:100,splits:200},result=nullish(object({vulns:nullish(array(object({id:string()})),[]),next_page_token:nullish(string(),
"")})),answer=object({results:array(unknown())});async function askInBatches(items,post){let ids=new Map(items.map(item=>[item,new Set])),failures=new Map,splits=0,
ask3=async batch=>{let queries=batch.map(({item:{name,ecosystem,version:version2},token})=>({package:{name,ecosystem},...version2!==void 0&&{version:version2},...token!==
void 0&&{page_token:token}})),response=await post(JSON.stringify({queries}));if(!response.ok&&(response.status===400||response.status===413)&&batch.length>1&&splits<
limits4.splits){splits++;let middle=batch.length>>1;return[...await ask3(batch.slice(0,middle)),...await ask3(batch.slice(middle))]}let read2=response.ok?readResults(
response.value,batch.length):response.reason;if(typeof read2!="string")return batch.flatMap(({item},index)=>take(item,read2[index]));for(let{item}of batch)failures.
set(item,read2);return[]},take=(item,value)=>{let parsed=safeParse(result,value);if(!parsed.success||parsed.output===null||parsed.output===void 0)return failures.
set(item,"the answer has an unexpected form"),[];let{vulns,next_page_token:token}=parsed.output;for(let{id}of vulns)ids.get(item)?.add(id);return token===""?[]:
[{item,token}]},pending=items.map(item=>({item}));for(let page2=0;pending.length>0&&page2<limits4.pages;page2++){let next=[];await forEachOf(chunks2(pending,limits4.
queries),limits4.batches,async batch=>{next.push(...await ask3(batch))}),pending=next}for(let{item}of pending)failures.set(item,`the answer did not end after ${limits4.
pages} pages`);return{ids,failures}}function readResults(value,expected){let parsed=safeParse(answer,value);if(!parsed.success)return"the answer has an unexpect\
ed form";let{results}=parsed.output;return results.length===expected?results:`${results.length} answers came back for ${expected} packages`}function chunks2(items,size){
let count=Math.ceil(items.length/size);return Array.from({length:count},(_,index)=>items.slice(index*size,(index+1)*size))}var limits5={batchBytes:32<<20,recordBytes:4<<20,lookUps:32,records:2e4};function openApi({url="https://api.osv.dev",now,timeoutMs=3e4,...http}){let base=url.replace(
/\/{1,8}$/,"");return{id:"api",async lookUp(queries,signal){let options={...http,timeoutMs,signal},{subjects,gaps}=subjectsOf(queries),asked=itemsOf(subjects),{
ids,failures}=await askInBatches([...asked.keys()],body=>requestJson(`${base}/v1/querybatch`,{...options,maxBytes:limits5.batchBytes,method:"POST",body}));for(let[
item,reason]of failures)addGap(gaps,{code:"advisory-source",reason,about:keysOf(asked.get(item))});let wanted=new Set([...ids.values()].flatMap(found2=>[...found2])),
records=await hydrate([...wanted],base,{...options,maxBytes:limits5.recordBytes}),idsOf=new Map;for(let[item,of]of asked)for(let subject of of)idsOf.set(subject,
ids.get(item)??new Set);let missing2=new Map;for(let[subject,found2]of idsOf)for(let id of found2)typeof records.get(id)=="string"&&push(missing2,id,subject);for(let[
id,of]of missing2){let reason=records.get(id);typeof reason=="string"&&gaps.push({code:"advisory-source",subject:id,reason,about:keysOf(of),namesPackages:!0})}let judged=await judge(
subjects,subject=>[...idsOf.get(subject)??[]].flatMap(id=>asRecord(records.get(id))),subject=>[...idsOf.get(subject)??[]].flatMap(id=>malwareByName(id,records.get(
id),subject))),unanswered2=new Set(gaps.flatMap(({about})=>about)),answered=subjects.filter(({key})=>!unanswered2.has(key)).length,coverage=[{source:`OSV (${base}\
)`,asked:subjects.length,answered,dataAsOf:now.toISOString()}];return{advisories:judged.advisories,gaps:[...gaps,...judged.gaps],coverage:subjects.length===0?[]:
coverage}}}}function itemsOf(subjects){let items=new Map,asked=new Map;for(let subject of subjects){let{ecosystem,name}=subject,item={name,ecosystem:ecosystem.osvName,
...matchedByServer(subject)&&{version:subject.version}},id=JSON.stringify(item),known2=items.get(id)??item;items.set(id,known2),push(asked,known2,subject)}return asked}
function matchedByServer(subject){let{version:version2,ecosystem}=subject;return version2!==void 0&&!version2.includes("+")&&ecosystem.compare(version2,version2)!==
void 0}async function hydrate(ids,base,options){let records=new Map;for(let id of ids.slice(limits5.records))records.set(id,`more than ${limits5.records} adviso\
ries are concerned`);return await forEachOf(ids.slice(0,limits5.records),limits5.lookUps,async id=>{if(!isAdvisoryId(id)){records.set(id,"this is not the id of \
an advisory");return}let response=await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`,options),read2=response.ok?readRecord(response.value):response;
"reason"in read2?records.set(id,read2.reason):records.set(id,read2.record.id===id?read2.record:`the answer is about ${read2.record.id}`)}),records}function asRecord(record2){
return typeof record2=="object"?[record2]:[]}function malwareByName(id,record2,subject){return typeof record2=="object"||!isMalicious(id)||!isAdvisoryId(id)||!matchedByServer(
subject)?[]:[{...{aliases:[],affected:[],severity:[],summary:"",details:""},id,withdrawn:void 0,database_specific:void 0}]}function addGap(gaps,gap){let same2=gaps.
findIndex(({code,subject,reason})=>code===gap.code&&subject===gap.subject&&reason===gap.reason),known2=gaps[same2];known2===void 0?gaps.push(gap):gaps[same2]={...known2,
about:[...known2.about,...gap.about]}}function keysOf(subjects=[]){return subjects.map(({key})=>key)}function push(map,key,value){let values=map.get(key);values===
void 0?map.set(key,[value]):values.push(value)}import{join}from"node:path";async function readRecords(path,asked,signal){let{ecosystem,names}=asked,byName=new Map,unusable=[],visit=({content,name:entry})=>{if(content===void 0||!someName(
content,ecosystem,name=>names.has(name)))return;let outcome=parse(content);if("reason"in outcome){unusable.push({name:entry,reason:outcome.reason});return}let{record:record2}=outcome,
named=record2.affected.flatMap(({package:of})=>of?[ecosystem.normalizeName(of.name)]:[]);for(let name of new Set(named)){let known2=byName.get(name);known2!==void 0?
known2.push(record2):names.has(name)&&byName.set(name,[record2])}},reading=await readIndexed(path,asked,signal,visit)??await readArchive(path,signal,visit),{broken,
failure,entries}=reading,empty=failure===void 0&&entries===0?"it holds no record":failure;return{byName,broken:[...broken,...unusable],...empty!==void 0&&{failure:empty}}}
function parse(content){try{return readRecord(JSON.parse(content.toString()))}catch{return{reason:"not JSON"}}}function openDatabase(dir,options){return{id:"database",async lookUp(queries,signal){let{subjects,gaps}=subjectsOf(queries),coverage=[],records=new Map,stamp=await readStamp(
dir);for(let[name,asked]of byEcosystem(subjects)){let about=asked.map(({key})=>key),age=ageOf(name,stamp,options);age.reason!==void 0&&gaps.push({code:"advisory\
-age",subject:`OSV ${name}`,reason:age.reason,about});let path=join(dir,name,"all.zip"),{ecosystem}=asked[0],names=new Set(asked.map(one=>one.name)),read2=await readRecords(
path,{ecosystem,version:options.version??"",names},signal);records.set(name,read2.byName),gaps.push(...gapsOf(name,path,read2,about)),coverage.push({source:`OSV\
 ${name}`,asked:asked.length,answered:read2.failure===void 0?asked.length:0,...age.fetchedAt!==void 0&&{dataAsOf:age.fetchedAt}})}let judged=await judge(subjects,
({ecosystem,name})=>records.get(ecosystem.osvName)?.get(name)??[]);return{advisories:judged.advisories,gaps:[...gaps,...judged.gaps],coverage}}}}function byEcosystem(subjects){
let groups=new Map;for(let subject of subjects){let{osvName}=subject.ecosystem,others=groups.get(osvName);others===void 0?groups.set(osvName,[subject]):others.push(
subject)}return groups}function gapsOf(ecosystem,path,{broken,failure},about){let gap=(subject,reason)=>({code:"advisory-source",subject,reason,about}),shown=broken.
slice(0,10).map(({name,reason})=>gap(`OSV ${ecosystem}, ${name}`,reason));return broken.length>shown.length&&shown.push(gap(`OSV ${ecosystem}`,`${broken.length-
shown.length} further records could not be read`)),failure?.startsWith("ENOENT")===!0?shown.push(gap(`OSV ${ecosystem}`,`there is no ${path}; \`weighbridge osv f\
etch\` downloads it`)):failure!==void 0&&shown.push(gap(`OSV ${ecosystem}`,`${path} could not be read in full: ${failure}`)),shown}function ageOf(ecosystem,read2,{
maxAge,now}){let advice="fetch it with `weighbridge osv fetch`";if("reason"in read2)return{reason:`nobody knows how old the advisory database is: ${read2.reason}\
; ${advice}`};let fetchedAt=read2.stamp.get(ecosystem)?.fetchedAt;if(fetchedAt===void 0)return{reason:`nobody knows how old the advisory database is: it has no \
date; ${advice}`};let age=now.getTime()-Date.parse(fetchedAt);if(!(age>=-day))return{fetchedAt,reason:`the advisory database is dated in the future, ${fetchedAt}\
; ${advice}`};if(age<=maxAge)return{fetchedAt};let old=`the advisory database is ${days(age)} old (${fetchedAt}), and the policy allows ${days(maxAge)}`;return{
fetchedAt,reason:`${old}; ${advice}`}}var day=1440*60*1e3;function days(ms){let count=Math.ceil(10*ms/day)/10;return count===1?"1 day":`${count} days`}import{posix}from"node:path";import{mkdir,mkdtemp,rm,writeFile}from"node:fs/promises";import{tmpdir}from"node:os";import{dirname,join as join3}from"node:path";import{createHash}from"node:crypto";import{createReadStream}from"node:fs";import{access,constants,stat}from"node:fs/promises";import{delimiter,isAbsolute,join as join2}from"node:path";
import{pipeline}from"node:stream/promises";var pinned={version:"2.5.1",digests:new Map([["linux-x64","f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b365\
2194be"],["linux-arm64","3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"]])};async function findScanner(given,env){if(given!==void 0)return await isProgram(
given)?{path:given}:{problem:`${given} is no program that can be run`};let name=process.platform==="win32"?"osv-scanner.exe":"osv-scanner";for(let folder of(env.
PATH??"").split(delimiter).filter(isAbsolute)){let path2=join2(folder,name);if(await isProgram(path2))return{path:path2}}let cache=env.RUNNER_TOOL_CACHE;if(cache===
void 0||!isAbsolute(cache))return{problem:"osv-scanner is not on PATH"};let path=join2(cache,"osv-scanner",pinned.version,process.arch,name);if(!await isProgram(
path))return{problem:"osv-scanner is neither on PATH nor in the tool cache"};let wanted=pinned.digests.get(`${process.platform}-${process.arch}`);return wanted===
void 0?{problem:`no digest of osv-scanner is pinned for ${process.platform}`}:await digestOf(path)===wanted?{path}:{problem:`${path} has another digest than rel\
ease ${pinned.version} of osv-scanner`}}async function isProgram(path){try{return await access(path,constants.X_OK),(await stat(path)).isFile()}catch{return!1}}
async function digestOf(path){let hash=createHash("sha256");return await pipeline(createReadStream(path),hash),hash.digest("hex")}var schema=object({results:nullish(array(object({packages:array(object({package:object({name:string(),version:nullish(string(),""),ecosystem:string()}),vulnerabilities:nullish(
array(unknown()),[])}))})),[])});function readScan(output){let value;try{value=JSON.parse(output)}catch{return{problem:"osv-scanner printed no JSON"}}let parsed=safeParse(
schema,value,{abortEarly:!0});return parsed.success?{packages:parsed.output.results.flatMap(({packages:found2})=>found2.map(({package:{name,version:version2,ecosystem},
vulnerabilities:vulnerabilities2})=>{let read2=vulnerabilities2.map(readRecord);return{ecosystem,name,version:version2,records:read2.flatMap(one=>"record"in one?
[one.record]:[]),broken:read2.flatMap(one=>"reason"in one?[one.reason]:[])}}))}:{problem:`osv-scanner printed something else than expected: ${parsed.issues[0].message}`}}import{spawn}from"node:child_process";var outputLimit=256*1024*1024,wordsLimit=4*1024,secondsLimit=300;function runScanner(path,args,options){let{cwd,accepts,signal}=options;
return new Promise(resolve=>{if(signal.aborted){resolve({problem:"time ran out before osv-scanner was asked"});return}let limit=AbortSignal.any([signal,AbortSignal.
timeout(secondsLimit*1e3)]),child=spawn(path,args,{cwd,env:environment(cwd),stdio:["ignore","pipe","pipe"],windowsHide:!0}),kill=()=>{child.kill("SIGKILL")},output=[],
length=0,words="",failure="";limit.addEventListener("abort",kill,{once:!0}),child.on("error",error=>{failure=error.message}),child.stdout.on("data",chunk=>{length+=
chunk.length,length<=outputLimit?output.push(chunk):kill()}),child.stderr.on("data",chunk=>{words=(words+chunk.toString()).slice(-wordsLimit)}),child.on("close",
code=>{if(limit.removeEventListener("abort",kill),failure!=="")resolve({problem:`osv-scanner could not be started: ${failure}`});else if(limit.aborted)resolve({
problem:"osv-scanner did not end in time"});else if(length>outputLimit)resolve({problem:"osv-scanner printed more than is read"});else if(code===null||!accepts.
includes(code)){let said=words.trim().split(`
`).at(-1)??"";resolve({problem:`osv-scanner ended with ${code??"a signal"}${said===""?"":`: ${said.slice(0,300)}`}`})}else resolve({output:Buffer.concat(output).
toString()})})})}function environment(home){let named=["PATH",...["OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY","OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY"],"HTTPS_PROXY","\
HTTP_PROXY","NO_PROXY","SystemRoot"].flatMap(name=>{let value=process.env[name];return value===void 0?[]:[[name,value]]});return{...Object.fromEntries(named),HOME:home,
NO_COLOR:"1"}}var noVulnerability=0,vulnerabilities=1;async function scan(files,options,signal){let binary=await findScanner(options.path,process.env);if("problem"in binary)return binary;
let folder=await mkdtemp(join3(tmpdir(),"weighbridge-scanner-"));try{let version2=await runScanner(binary.path,["--version"],{cwd:folder,accepts:[0],signal});if("\
problem"in version2)return version2;let config=join3(folder,"osv-scanner.toml");await writeFile(config,"");let args=["scan","source","--format","json","--all-pa\
ckages","--no-resolve","--config",config];for(let[name2,content]of files){let path=join3(folder,name2);await mkdir(dirname(path),{recursive:!0}),await writeFile(
path,content),args.push("--lockfile",path)}let accepts=[noVulnerability,vulnerabilities],ran=await runScanner(binary.path,options.offline?[...args,"--offline"]:
args,{cwd:folder,accepts,signal}),read2="problem"in ran?ran:readScan(ran.output),name=`osv-scanner ${versionIn(version2.output)}`;return"problem"in read2?{problem:`${read2.
problem} (${name})`}:{packages:read2.packages,name}}finally{await rm(folder,{recursive:!0,force:!0})}}function versionIn(output){let[,found2]=/version:\s*v?([\w.+-]{1,40})/.
exec(output)??[];return found2??"of unknown version"}async function readLockfiles(files,options,signal){let components=[],gaps=[];for(let file2 of files){let scanned=await scan(new Map([[posix.basename(file2.path),
file2.text]]),options,signal);if("problem"in scanned){let{path,side}=file2;gaps.push({code:"unreadable",by:"sources/osv",subject:path,reason:scanned.problem,location:{
path,side}});continue}let place=placeIn(file2),seen=new Map;for(let{ecosystem:osvName,name,version:version2}of scanned.packages){let id=foreignId(osvName),position=seen.
get(name)??0;seen.set(name,position+1),id!==void 0&&components.push(componentOf(id,name,version2,position,place(name)))}}return{components,gaps}}function componentOf(ecosystem,name,version2,position,location){
let purl=foreignEcosystem(ecosystem)?.purl(name,version2===""?void 0:version2);return{kind:"package",ecosystem,name,...purl===void 0?{}:{purl},...version2===""?
{}:{version:version2},hashes:[],source:{type:"registry"},scope:"runtime",...position===0?{}:{slot:`${name}@${position}`},location,alsoAt:[],text:name,confidence:"\
likely",context:"code"}}function placeIn({path,side,text:text2}){let span=lineIndex(text2);return name=>{let at=Math.max(0,text2.indexOf(name));return{path,side,
...span(at,at+name.length)}}}function openScanner(options){return{id:"scanner",covers:ecosystem=>foreignEcosystem(ecosystem)!==void 0,readLockfiles:(files,signal)=>readLockfiles(files,options,
signal),async lookUp(queries,signal){let{subjects,gaps}=subjectsOf(queries,id=>ecosystems.get(id)??foreignEcosystem(id)),exact=subjects.filter(({version:version2})=>version2!==
void 0),open=subjects.filter(({version:version2})=>version2===void 0);if(open.length>0){let reason="osv-scanner judges exact versions, and it has none";gaps.push(
...open.map(({key})=>({code:"not-covered",reason,about:[key]})))}let asked=exact.length===0?{packages:[],name:"osv-scanner"}:await scan(new Map([["bom.cdx.json",
JSON.stringify(billOf(exact))]]),options,signal);if("problem"in asked)return unanswered(asked.problem,subjects,gaps);let found2=byPackage(asked.packages),missing2=exact.
filter(subject=>!found2.has(keyOf2(subject)));for(let{key}of missing2)gaps.push({code:"advisory-source",reason:"osv-scanner gave no answer about it",about:[key]});
for(let subject of exact)for(let reason of found2.get(keyOf2(subject))?.broken??[])gaps.push({code:"advisory-source",subject:"OSV",reason,about:[subject.key],namesPackages:!0});
let judged=await judge(exact,()=>[],subject=>found2.get(keyOf2(subject))?.records??[]),answered=exact.length-missing2.length;return{advisories:judged.advisories,
gaps:[...gaps,...judged.gaps],coverage:[{source:asked.name,asked:subjects.length,answered}]}}}}function unanswered(problem,subjects,gaps){let about=subjects.map(
({key})=>key),gap={code:"advisory-source",subject:"osv-scanner",reason:problem,about,namesPackages:!0},coverage=[{source:"osv-scanner",asked:subjects.length,answered:0}];
return{advisories:new Map,gaps:[...gaps,gap],coverage}}function billOf(subjects){return{bomFormat:"CycloneDX",specVersion:"1.5",version:1,components:subjects.map(
({ecosystem,name,version:version2=""})=>({type:"library",name,version:version2,purl:ecosystem.purl(name,version2)}))}}function byPackage(packages){let found2=new Map;
for(let one of packages)found2.set(JSON.stringify([one.ecosystem,one.name,one.version]),one);return found2}function keyOf2({ecosystem,name,version:version2}){return JSON.
stringify([ecosystem.osvName,name,version2])}function openAdvisories(option,offline,{maxAge,now,version:version2}){let[kind,...rest]=option.split(":"),where=rest.join(":");return kind==="database"?where===
""?{problem:"--osv database:PATH needs a folder"}:{source:openDatabase(where,{maxAge,now,version:version2})}:kind==="scanner"?{source:openScanner({...where===""?
{}:{path:where},offline})}:kind!=="api"?{problem:`--osv takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}`}:where!==""&&
!/^https?:\/\/[^/]/.test(where)?{problem:"--osv api:URL needs an http(s) address"}:offline?{source:void 0}:{source:openApi({now,version:version2,...where===""?{}:
{url:where}})}}export{basePolicy,policyOf,openFacts,openAdvisories};

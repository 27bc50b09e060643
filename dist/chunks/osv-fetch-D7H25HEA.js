import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readArchive,readStamp,reasonOf,request,writeStamp}from"./chunk-EBVQQD3X.js";import{version}from"./chunk-GPIDGYEN.js";import"./chunk-NFYV2SL2.js";
import{terminal}from"./chunk-J245M3L4.js";import{ecosystems}from"./chunk-U5QJ5HRV.js";import"./chunk-WWKEQ25V.js";import"./chunk-NT6FDIEV.js";
import"./chunk-DXNNXZ3T.js";import"./chunk-W6X3R7BF.js";import"./chunk-2IPMA6OR.js";import"./chunk-LB7YE2TU.js";import"./chunk-WYVABKMN.js";
import"./chunk-S623P2ZJ.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";import"./chunk-UA4HUUJ2.js";import"./chunk-JSW56KZH.js";
import"./chunk-AN4EEFCO.js";import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{createHash,randomUUID}from"node:crypto";import{createReadStream}from"node:fs";import{mkdir,open,rename,rm}from"node:fs/promises";import{join}from"node:path";async function fetchExports(dir,ecosystems2,options){let read=await readStamp(dir),stamp=new Map("stamp"in read?read.stamp:[]),results=[];for(let ecosystem of ecosystems2)
try{let result=await fetchOne(dir,ecosystem,stamp.get(ecosystem),options);"entry"in result&&(stamp.set(ecosystem,result.entry),await writeStamp(dir,stamp)),results.
push(result.fetched)}catch(error){results.push({ecosystem,status:"failed",reason:reasonOf(error)})}return results}async function fetchOne(dir,ecosystem,known,options){
let failed=reason=>({fetched:{ecosystem,status:"failed",reason}});if(!/^[A-Za-z][\w. -]{0,63}$/.test(ecosystem))return failed("this is not the name of an ecosys\
tem");let folder=join(dir,ecosystem),path=join(folder,"all.zip");await mkdir(folder,{recursive:!0});let temporary=join(folder,`all.zip.${randomUUID()}.tmp`);try{
let same=known?.sha256!==void 0&&known.sha256===await sha256Of(path),response=await download(ecosystem,temporary,same?known:void 0,options);if(!response.ok)return failed(
response.reason);let fetchedAt=options.now().toISOString(),unchanged=response.status===304,archive=await readArchive(unchanged?path:temporary,options.signal);if(archive.
failure!==void 0||archive.entries===0)return failed(`what came back is no zip archive of records: ${archive.failure??"it is empty"}`);let{entries:records}=archive;
if(unchanged&&known!==void 0)return{fetched:{ecosystem,status:"unchanged",records},entry:{...known,fetchedAt}};let etag=response.headers.get("etag"),lastModified=response.
headers.get("last-modified");return await rename(temporary,path),{fetched:{ecosystem,status:"updated",records},entry:{fetchedAt,sha256:response.value,...etag!==
null&&{etag},...lastModified!==null&&{lastModified}}}}finally{await rm(temporary,{force:!0})}}function download(ecosystem,file,known,{url="https://osv-vulnerabi\
lities.storage.googleapis.com",...options}){let address=`${url.replace(/\/{1,8}$/,"")}/${encodeURIComponent(ecosystem)}/all.zip`,headers={...known?.etag!==void 0&&
{"if-none-match":known.etag},...known?.lastModified!==void 0&&{"if-modified-since":known.lastModified}},http={timeoutMs:15*6e4,maxBytes:2**31,...options,headers};
return request(address,http,async(response,body)=>{if(response.status===304)return known===void 0?{failed:"answered 304 to no condition",again:!1}:{value:""};let hash=createHash(
"sha256"),target=await open(file,"w").catch(reasonOf);if(typeof target=="string")return{failed:target,again:!1};try{for await(let chunk of body){hash.update(chunk);
let written=await target.writeFile(chunk).catch(reasonOf);if(typeof written=="string")return{failed:written,again:!1}}}finally{await target.close()}return{value:hash.
digest("hex")}})}async function sha256Of(path){let hash=createHash("sha256");try{for await(let chunk of createReadStream(path))hash.update(chunk);return hash.digest(
"hex")}catch{return}}async function execute({values,positionals}){let[dir]=positionals;if(dir===void 0)return process.stderr.write(`weighbridge: osv fetch needs a folder; see weighb\
ridge osv fetch --help
`),2;let{ecosystem,url}=values,wanted=typeof ecosystem=="string"?ecosystem.split(",").map(name=>name.trim()):[...ecosystems.values()].flatMap(({osvName})=>osvName??
[]),results=await fetchExports(dir,wanted,{now:()=>new Date,signal:AbortSignal.timeout(3600*1e3),version,...typeof url=="string"?{url}:{}});for(let result of results){
let name=terminal(result.ecosystem);result.status==="failed"?process.stderr.write(`${name}: ${terminal(result.reason)}
`):process.stdout.write(`${name}: ${result.records} advisories, ${result.status}
`)}return results.some(({status})=>status==="failed")?2:0}export{execute};

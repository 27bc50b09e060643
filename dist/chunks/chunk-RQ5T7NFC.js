import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{exchange}from"./chunk-7MY2XXJA.js";import{isoTimestamp,literal,minValue,number,object,optional,parse,pipe,record,safeInteger,safeParse,string}from"./chunk-NKV2NNYY.js";
import{ecosystems}from"./chunk-UBB6QPSA.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";function queryKey({ecosystem,name,version,specifier}){let normal=ecosystems.get(ecosystem)?.normalizeName(name)??name;return JSON.stringify([ecosystem,normal,version??
null,version===void 0?specifier??null:null])}function packagesOf(queries,ecosystemOf=id=>ecosystems.get(id)){let packages=new Map,gaps=[];for(let query of queries){
let key2=queryKey(query),ecosystem=ecosystemOf(query.ecosystem),name=ecosystem?.normalizeName(query.name)??"";if(!isOsvEcosystem(ecosystem))gaps.push({code:"not\
-covered",reason:`OSV is not asked about ${query.ecosystem}`,about:[key2]});else if(name===""||name.length>maxNameLength)gaps.push({code:"advisory-source",reason:"\
the name is empty or too long to be looked up",about:[key2]});else{let{specifier}=query,version=query.version??(specifier===void 0?void 0:ecosystem.pinned(specifier)),
stated={...version!==void 0&&{version},...specifier!==void 0&&{specifier}};packages.set(key2,{key:key2,ecosystem,name,...stated})}}return{packages:[...packages.
values()],gaps}}function isOsvEcosystem(ecosystem){return ecosystem?.osvName!==void 0&&ecosystem.compare!==void 0}var maxNameLength=1e3;import{setTimeout}from"node:timers/promises";function repeatsKey(json){let around=[],token=/["[\]{}]/g;for(let match=token.exec(json);match!==null;match=token.exec(json)){let[sign]=match;if(sign==="{")around.
push(new Set);else if(sign==="[")around.push(void 0);else if(sign==="}"||sign==="]")around.pop();else{let end=endOfString(json,match.index);if(end===void 0)return!1;
if(token.lastIndex=end,!isKey(json,end))continue;let written=json.slice(match.index,end),key2=written.includes("\\")?String(JSON.parse(written)):written.slice(1,
-1),keys=around.at(-1);if(keys?.has(key2)===!0)return!0;keys?.add(key2)}}return!1}function endOfString(json,start){let sign=/["\\]/g;sign.lastIndex=start+1;for(let match=sign.
exec(json);match!==null;match=sign.exec(json)){if(match[0]==='"')return sign.lastIndex;sign.lastIndex++}}function isKey(json,end){let next=/\S/g;return next.lastIndex=
end,next.exec(json)?.[0]===":"}var patient={attempts:4,baseMs:1e3,capMs:3e4};async function request(url,options,read){let retry={...patient,...options.retry},named=`${options.method??"GET"} ${url}`;
if(!URL.canParse(url)||!/^https?:/i.test(url))return{reason:`${named}: not an http or https URL`};for(let attempt=1;;attempt++){let outcome=options.signal.aborted?
outOfTime:await tryOnce(url,options,read);if(!isFailure(outcome))return outcome;let{reason,again,status,waitMs}=outcome;if(!again||attempt>=retry.attempts){let tries=attempt===
1?"":` (${attempt} attempts)`;return{reason:`${named}: ${reason}${tries}`,...status!==void 0&&{status}}}let jittered=Math.random()*Math.min(retry.capMs,retry.baseMs*
2**(attempt-1));await sleep(Math.min(waitMs??jittered,retry.capMs),options.signal)}}function requestJson(url,options){let headers={accept:"application/json","co\
ntent-type":"application/json",...options.headers};return request(url,{...options,headers},async(response,body)=>{let chunks=[];for await(let chunk of body)chunks.
push(chunk);try{let text=Buffer.concat(chunks).toString(),value=JSON.parse(text);return options.uniqueKeys===!0&&repeatsKey(text)?{reason:"answered with a key t\
wice",again:!1}:{value}}catch{let type=response.headers.get("content-type")??"no content type";return{reason:`answered ${response.status} with something that is\
 not JSON (${type})`,again:!0}}})}var outOfTime={reason:"the time was up",again:!1};async function tryOnce(url,options,read){let{method="GET",body,signal,timeoutMs,
maxBytes,version}=options,headers={"user-agent":`weighbridge${version===void 0?"":`/${version}`}`,...options.headers},init={method,headers,...body!==void 0&&{body},
redirect:"manual"},result=await exchange(url,init,{signals:[signal],timeoutMs,maxBytes},async(response,answer,way)=>{let{status,headers:headers2}=response;if(!response.
ok&&status!==304)return refusal(response,answer,way);let reading=await read(response,answer);return isFailure(reading)?{...reading,status}:{status,headers:headers2,
value:reading.value}});return"value"in result?result.value:result}async function refusal(response,body,way){let{status,headers}=response;if(status>=300&&status<
400){let target=headers.get("location")??"nowhere";return{reason:`answered ${status}, a redirect to ${target.slice(0,200)}, which is not followed`,again:!1,status}}
let said=await statedIn(body),reason=`answered ${status}${way}${said===void 0?"":`, "${said}"`}`,waitMs=retryAfter(headers.get("retry-after")),again=status===429||
status>=500||status===403&&waitMs!==void 0;return{reason,again,status,...waitMs!==void 0&&{waitMs}}}async function statedIn(body){try{let chunks=[],size=0;for await(let chunk of body){
if(size+=chunk.length,size>16384)return;chunks.push(chunk)}let value=JSON.parse(Buffer.concat(chunks).toString()),said=typeof value=="object"&&value!==null&&"me\
ssage"in value?value.message:void 0;return typeof said=="string"?said.slice(0,200):void 0}catch{return}}function retryAfter(header){if(header===null)return;if(/^\d{1,9}$/.
test(header))return Number(header)*1e3;let date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-Date.now())}async function sleep(ms,signal){
try{await setTimeout(ms,void 0,{signal})}catch{}}import{closeSync,fstatSync,openSync}from"node:fs";import{readSync}from"node:fs";import{crc32,inflateRawSync}from"node:zlib";var limits={entries:2e6,entryBytes:16<<20,totalBytes:16*2**30};function openWindow(descriptor,size){
let buffer=Buffer.alloc(size),start=0,filled=0;return(position,length)=>{if(length>buffer.length){let large=Buffer.alloc(length);return large.subarray(0,readSync(
descriptor,large,0,length,position))}return(position<start||position+length>start+filled)&&(start=position,filled=readSync(descriptor,buffer,0,buffer.length,position)),
buffer.subarray(position-start,Math.min(position-start+length,filled))}}function contentOf(place,bytes){let{compressedSize,uncompressedSize,compressionMethod,relativeOffsetOfLocalHeader}=place;
if((place.generalPurposeBitFlag&1)!==0)return{reason:"it is encrypted"};if(compressedSize>limits.entryBytes||uncompressedSize>limits.entryBytes)return{reason:`i\
t is larger than ${limits.entryBytes} bytes`};let header=bytes(relativeOffsetOfLocalHeader,30);if(header.length<30||header.readUInt32LE(0)!==67324752)return{reason:"\
its local header is damaged"};let start=relativeOffsetOfLocalHeader+30+header.readUInt16LE(26)+header.readUInt16LE(28),stored=bytes(start,compressedSize);if(stored.
length<compressedSize)return{reason:"it is cut off"};let content;if(compressionMethod===0)content=stored;else if(compressionMethod===8)try{let chunkSize=Math.max(
64,uncompressedSize+1);content=inflateRawSync(stored,{maxOutputLength:Math.max(1,uncompressedSize),chunkSize})}catch{return{reason:"it cannot be decompressed"}}else
return{reason:`its compression method ${compressionMethod} is unknown`};return content.length!==uncompressedSize||crc32(content)!==place.crc32?{reason:"its chec\
ksum is wrong"}:content}var windowBytes=1<<20;async function readArchive(path,signal,visit){let broken=[],entries=0,total=0,descriptor;try{descriptor=openSync(path,"r");let bytes=openWindow(
descriptor,windowBytes),archive=await openDirectory(descriptor);if(archive.entryCount>limits.entries)throw new Error(`more than ${limits.entries} entries`);let directoryAt=Number(
archive.readEntryCursor),next=directoryAt;for await(let entry2 of archive.eachEntry()){entries++;let listedAt=next;if(next+=46+entry2.fileNameLength+entry2.extraFieldLength+
entry2.fileCommentLength,entries%256===0&&await new Promise(resolve=>setImmediate(resolve)),signal.aborted)throw new Error("the time was up");if(visit===void 0)
continue;if(total+=entry2.uncompressedSize,total>limits.totalBytes)throw new Error(`more than ${limits.totalBytes} bytes of content`);let name=nameOf(entry2.fileNameRaw);
if(name.endsWith("/"))continue;let content=contentOf(entry2,bytes);isFailure(content)&&broken.push({name,...content}),visit({content:isFailure(content)?void 0:content,
name,place:entry2,listedAt})}return{entries,broken,directoryAt}}catch(error){return{entries,broken,failure:failureOf(error)}}finally{descriptor!==void 0&&closeSync(
descriptor)}}function failureOf(error){let{code}=Object(error);return{reason:messageOf(error),...code==="ENOENT"&&{cause:"missing"}}}function nameOf(raw){return raw.
toString().slice(0,200)}async function openDirectory(descriptor){let{default:library}=await import("./yauzl-T6NXVTXZ.js"),bytes=openWindow(descriptor,windowBytes);
class Reader extends library.RandomAccessReader{read(target,offset,length,position,callback){let count=bytes(position,length).copy(target,offset);process.nextTick(
callback,null,count)}}let options={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!1};return library.fromRandomAccessReaderPromise(new Reader,fstatSync(
descriptor).size,options)}import{randomUUID}from"node:crypto";import{readFile,rename,rm,stat,writeFile}from"node:fs/promises";import{join}from"node:path";var entry=object({fetchedAt:pipe(string(),isoTimestamp()),etag:optional(string()),lastModified:optional(string()),sha256:optional(string())}),schema=object({schemaVersion:literal(
1),ecosystems:record(string(),entry)}),fileName="weighbridge.json";async function readStamp(dir){let path=join(dir,fileName);try{if((await stat(path)).size>1<<20)
return{reason:`${fileName} is too large`};let parsed=safeParse(schema,JSON.parse(await readFile(path,"utf8")));return parsed.success?{stamp:new Map(Object.entries(
parsed.output.ecosystems))}:{reason:`${fileName} is not one that \`weighbridge osv fetch\` has written`}}catch(error){return{reason:typeof error=="object"&&error!==
null&&"code"in error&&error.code==="ENOENT"?`the folder has no ${fileName}`:`${fileName} cannot be read`}}}async function writeStamp(dir,stamp){let temporary=join(
dir,`${fileName}.${randomUUID()}.tmp`),ecosystems2=Object.fromEntries([...stamp].sort(([left],[right])=>left<right?-1:1));try{await writeFile(temporary,`${JSON.
stringify({schemaVersion:1,ecosystems:ecosystems2},null,2)}
`),await rename(temporary,join(dir,fileName))}finally{await rm(temporary,{force:!0})}}import{createHash}from"node:crypto";import{readSync as readSync2}from"node:fs";import{crc32 as crc322}from"node:zlib";function writerOf({osvName},version){return`\
weighbridge ${version}, index 1, ${osvName}`}var maxHeadBytes=1e3,rowBytes=32;function keyOf(name){return crc322(name)|0}function writeRow(key2,place,listedAt){
let bytes=Buffer.alloc(rowBytes);return bytes.writeInt32LE(key2??0,0),bytes.writeUInt8(key2===void 0?1:0,4),bytes.writeUInt8(place.generalPurposeBitFlag&1,5),bytes.
writeUInt16LE(place.compressionMethod,6),bytes.writeUIntLE(listedAt,8,6),bytes.writeUIntLE(place.relativeOffsetOfLocalHeader,14,6),bytes.writeUInt32LE(Math.min(
place.compressedSize,4294967295),20),bytes.writeUInt32LE(Math.min(place.uncompressedSize,4294967295),24),bytes.writeUInt32LE(place.crc32,28),bytes}function concerns(rows,at,keys){
return rows[at+4]!==0||keys.has(rows.readInt32LE(at))}function readRow(rows,at){return{generalPurposeBitFlag:rows.readUInt8(at+5),compressionMethod:rows.readUInt16LE(
at+6),listedAt:rows.readUIntLE(at+8,6),relativeOffsetOfLocalHeader:rows.readUIntLE(at+14,6),compressedSize:rows.readUInt32LE(at+20),uncompressedSize:rows.readUInt32LE(
at+24),crc32:rows.readUInt32LE(at+28)}}async function digestOf(descriptor,from,to,signal,see=()=>{}){let hash=createHash("sha256"),buffer=Buffer.alloc(1<<18);for(let at=from;at<
to;){let length=Math.min(buffer.length,to-at),filled=0;for(;filled<length;){let count=readSync2(descriptor,buffer,filled,length-filled,at+filled);if(count===0)throw new Error(
"the file ended early");filled+=count}let piece=buffer.subarray(0,length);if(hash.update(piece),see(piece),at+=length,at%(1<<22)<length&&await new Promise(resolve=>setImmediate(
resolve)),signal.aborted)throw new Error("the time was up")}return hash.digest("hex")}import{closeSync as closeSync2,fstatSync as fstatSync2,openSync as openSync2}from"node:fs";var windowBytes2=65536,maxIndexBytes=1<<29,natural=pipe(number(),safeInteger(),minValue(0)),head=object({writer:string(),size:natural,directoryAt:natural,directory:string(),
entries:natural,rows:string()});async function readIndexed(archive,asked,signal,visit){let opened=[],open=path=>{let descriptor=openSync2(path,"r");return opened.
push(descriptor),descriptor};try{let found=await lookUp(()=>open(indexOf(archive)),()=>open(archive),asked,signal);return found&&await visitRows(found,signal,visit)}finally{
for(let descriptor of opened)closeSync2(descriptor)}}function indexOf(archive){return archive.replace(/\.zip$/,".index")}async function lookUp(openIndex,openArchive,{
ecosystem,version,names},signal){try{let index=openIndex(),{size}=fstatSync2(index),start=openWindow(index,maxHeadBytes)(0,maxHeadBytes),from=start.indexOf(`
`)+1,known=parse(head,JSON.parse(start.toString("utf8",0,from))),descriptor=openArchive();if(!(known.writer===writerOf(ecosystem,version)&&known.size===fstatSync2(
descriptor).size)||size>maxIndexBytes||(size-from)%rowBytes!==0)return;let rows=new Map,keys=new Set([...names].map(keyOf));return await digestOf(index,from,size,
signal,piece=>{for(let at=0;at<piece.length;at+=rowBytes){if(!concerns(piece,at,keys))continue;let row=readRow(piece,at);rows.set(row.listedAt,row)}})!==known.rows||
await digestOf(descriptor,known.directoryAt,known.size,signal)!==known.directory?void 0:{rows:[...rows.values()],entries:known.entries,descriptor}}catch{return}}
async function visitRows({rows,entries,descriptor},signal,visit){let broken=[],total=0;try{let bytes=openWindow(descriptor,windowBytes2),directory=openWindow(descriptor,
512);for(let[count,row]of rows.entries()){if(count%256===255&&await new Promise(resolve=>setImmediate(resolve)),signal.aborted)throw new Error("the time was up");
if(total+=row.uncompressedSize,total>limits.totalBytes)throw new Error(`more than ${limits.totalBytes} bytes of content`);let name=listedName(row,directory),content=contentOf(
row,bytes);isFailure(content)?broken.push({name,...content}):visit({content,name})}return{entries,broken}}catch(error){return{entries,broken,failure:failureOf(error)}}}
function listedName({listedAt},bytes){let header=bytes(listedAt,46);return header.length<46?"":nameOf(bytes(listedAt+46,header.readUInt16LE(28)))}var key=Buffer.from('"name"'),escapedLetter=Buffer.from("\\u006");function someName(content,ecosystem,test){for(let at=content.indexOf(key);at!==-1;at=content.indexOf(
key,at+key.length)){let start=skipSpace(content,at+key.length);if(content[start]!==58||(start=skipSpace(content,start+1)+1,content[start-1]!==34))continue;let end=content.
indexOf('"',start);if(end-start>6*maxNameLength)continue;let name=content.toString("utf8",start,end);if(end===-1||name.includes("\\")||test(ecosystem.normalizeName(
name)))return!0}return content.includes(escapedLetter)}function skipSpace(content,from){let at=from;for(;content[at]===32||content[at]===10||content[at]===13||content[at]===
9;)at++;return at}export{request,requestJson,queryKey,packagesOf,isOsvEcosystem,readArchive,writerOf,keyOf,writeRow,digestOf,readIndexed,indexOf,someName,readStamp,writeStamp};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{messageOf}from"./chunk-CSK74LBQ.js";var versions=new Set(["https://git-lfs.github.com/spec/v1","https://hawser.github.com/spec/v1","http://git-media.io/v/2"]);function lfsPointer(bytes){if(bytes.length>=
1024||bytes[0]!==118)return;let pairs=Buffer.from(bytes).toString("utf8").trim().split(/\r?\n/).map(line=>/^([a-z0-9.-]+) (\S.*)$/.exec(line)?.slice(1,3)??[]),keys=pairs.
map(([key=""])=>key),[first,...others]=keys;if(first!=="version"||others.some((key,index)=>key<=(others[index-1]??""))||others.some(key=>!/^(?:oid|size|ext-\d-[a-z0-9.-]+)$/.
test(key)))return;let values=new Map(pairs.map(([key="",value=""])=>[key,value])),[,oid]=/^sha256:([0-9a-f]{64})$/.exec(values.get("oid")??"")??[],size=values.get(
"size")??"";if(!(!versions.has(values.get("version")??"")||oid===void 0||!/^\d{1,15}$/.test(size)))return{oid,size:Number(size)}}import{createHash}from"node:crypto";import{closeSync,mkdtempSync,openSync,read,rmSync,writeSync}from"node:fs";import{tmpdir}from"node:os";import{join}from"node:path";
import{promisify}from"node:util";function unavailableCode({cause}){return cause==="missing"?"content-missing":cause==="limit"?"limit-exceeded":"parse-error"}var inMemory=8*1024*1024;async function spool(size,fill,folder=tmpdir()){let store;try{let kept=size<=inMemory?memoryStore(size):fileStore(folder);store=kept;let hash=createHash(
"sha256"),length=0,failure,unavailable=await fill(chunk=>failure!==void 0?!1:(length+chunk.length>size?failure={reason:`it has more than the ${size} bytes that \
were announced`}:failure=attempt(()=>{kept.append(chunk,length)}),length+=chunk.length,hash.update(chunk),failure===void 0)),why=failure??unavailable;if(why===void 0&&
length===size)return{bytes:{size,sha256:hash.digest("hex"),read:pieces(kept,size)},close:()=>(kept.close(),Promise.resolve())};store.close();let reason=`only ${length}\
 of its ${size} bytes were read`;return why??{reason,cause:"missing"}}catch(error){return store?.close(),{reason:`it could not be kept to be read: ${messageOf(error)}`}}}
function memoryStore(size){let buffer=Buffer.alloc(size);return{append:(chunk,at)=>{buffer.set(chunk,at)},read:(start,length)=>Promise.resolve(Uint8Array.from(buffer.
subarray(start,start+length))),close:()=>{buffer=Buffer.alloc(0)}}}var readFrom=promisify(read);function fileStore(parent){let folder=mkdtempSync(join(parent,"w\
eighbridge-")),discard=()=>{rmSync(folder,{recursive:!0,force:!0})},file;try{file=openSync(join(folder,"content"),"wx+",384)}finally{discard()}let opened=file;return{
append:(chunk,at)=>{for(let done=0;done<chunk.length;)done+=writeSync(opened,chunk,done,chunk.length-done,at+done)},async read(start,length){let buffer=Buffer.alloc(
length),done=0;for(;done<length;){let{bytesRead}=await readFrom(opened,buffer,done,length-done,start+done);if(bytesRead===0)throw new Error("the temporary file \
is shorter than what was written to it");done+=bytesRead}return buffer},close:()=>{file!==void 0&&closeSync(file),file=void 0}}}function pieces(store,size){return async(start,end)=>{
if(!(Number.isSafeInteger(start)&&Number.isSafeInteger(end)&&start>=0&&end>=start)||end-start>8388608)throw new RangeError(`no piece of it: ${start} to ${end}`);
let from=Math.min(start,size);return store.read(from,Math.min(end,size)-from)}}function attempt(action){try{action();return}catch(error){return{reason:`it could\
 not be kept to be read: ${messageOf(error)}`}}}function fileName(path){return path.slice(path.lastIndexOf("/")+1)}var strict=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function pathFromBytes(bytes){try{return strict.decode(bytes)}catch{return escapeInvalid(bytes)}}function escapeInvalid(bytes){
let text="",at=0;for(;at<bytes.length;){let byte=bytes[at]??0,sequence=bytes.subarray(at,at+sequenceLength(byte)),decoded=decodeOne(sequence);text+=decoded??`\\x${byte.
toString(16).padStart(2,"0")}`,at+=decoded===void 0?1:sequence.length}return text}function sequenceLength(lead){return lead<192?1:lead<224?2:lead<240?3:4}function decodeOne(sequence){
try{return strict.decode(sequence)}catch{return}}export{lfsPointer,unavailableCode,spool,fileName,pathFromBytes};

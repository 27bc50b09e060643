import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var strict=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function pathFromBytes(bytes){try{return strict.decode(bytes)}catch{return escapeInvalid(bytes)}}function escapeInvalid(bytes){
let text="",at=0;for(;at<bytes.length;){let byte=bytes[at]??0,sequence=bytes.subarray(at,at+sequenceLength(byte)),decoded=decodeOne(sequence);text+=decoded??`\\x${byte.
toString(16).padStart(2,"0")}`,at+=decoded===void 0?1:sequence.length}return text}function sequenceLength(lead){return lead<192?1:lead<224?2:lead<240?3:4}function decodeOne(sequence){
try{return strict.decode(sequence)}catch{return}}export{pathFromBytes};

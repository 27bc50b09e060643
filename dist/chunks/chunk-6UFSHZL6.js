import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var lineEnd=/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;function logicalLines(content){let lines=[],parts=[],pieces=[],length=0;for(let from=0;from<=content.length;){
lineEnd.lastIndex=from;let found=lineEnd.exec(content),line=content.slice(from,found?.index),comments=line.trimStart().startsWith("#"),continues=line.endsWith("\
\\")&&!comments&&found!==null,part=continues?line.slice(0,-1):line;pieces.push({at:length,source:from}),parts.push(part),length+=part.length,from=found===null?content.
length+1:lineEnd.lastIndex,!continues&&(lines.push(logicalLine(parts,pieces,comments?length-line.trimStart().length:void 0)),parts=[],pieces=[],length=0)}return lines}
function logicalLine(parts,pieces,commentAt){let whole=parts.join(""),hash=commentAt??findComment(whole),bare=hash===-1?whole:whole.slice(0,hash),text=bare.trim(),
shift=bare.length-bare.trimStart().length;return{text,comment:hash===-1?void 0:whole.slice(hash+1).trim(),source(offset){let at=offset+shift,low=0,high=pieces.length-
1;for(;low<high;){let middle=low+high+1>>1;(pieces[middle]?.at??0)<=at?low=middle:high=middle-1}let piece=pieces[low];return piece===void 0?at:piece.source+at-piece.
at}}}function findComment(text){for(let at=text.indexOf("#");at!==-1;at=text.indexOf("#",at+1))if(at===0||/\s/.test(text.charAt(at-1)))return at;return-1}export{logicalLines};

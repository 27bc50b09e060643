import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{loadLocalPolicy}from"./chunk-4QXTBK2R.js";import"./chunk-RTJHAP5F.js";import"./chunk-M5PPZWFW.js";import{formatProblem,mergedRoot,writtenOut}from"./chunk-EO7ESCUT.js";
import"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import"./chunk-M44UVA23.js";import"./chunk-5EJPHIGP.js";
import"./chunk-PRDJM426.js";import"./chunk-BOXEBWNY.js";import{policyPath}from"./chunk-E7GO2SUJ.js";import{redacted}from"./chunk-LBHWLNM3.js";
import"./chunk-KSIKYTZN.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";
import"./chunk-5GNEN77J.js";import"./chunk-JDZ3NIPG.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";
import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import{shorten,terminal}from"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";function settingsOf(files){let root=mergedRoot(files);if(root===void 0)return[];let found=[],visit=(node,path)=>{if(node.entries!==void 0&&node.entries.size>0){
for(let[key,entry]of node.entries)visit(entry.node,[...path,key]);return}let by=files.slice(1).flatMap(file=>file.final.filter(({path:by2})=>isBelow(path,by2))).
at(0)?.span.path,values=node.items===void 0||node.items.length===0||path[0]==="rules"?[node]:node.items;for(let{value,span}of values){let setting={key:path.join(
"."),value:JSON.stringify(value),place:span};found.push(by===void 0?setting:{...setting,final:by})}};for(let[key,{node}]of writtenOut(root).entries??[])own.has(
key)||visit(node,[key]);return found}var own=new Set(["version","extends","final"]);function isBelow(path,key){return key.every((part,depth)=>path[depth]===part)}async function execute({values,positionals}){let[file=policyPath]=positionals,loaded=await loadLocalPolicy(file,values);if(isFailure(loaded))return refuse(loaded.
reason);let{chain,parsed}=loaded;if("problems"in parsed){for(let problem of parsed.problems)process.stderr.write(`${terminal(redacted(formatProblem(problem.location.
path,problem)))}
`);return 2}let lines=settingsOf(chain.files).map(({key,value,place,final})=>{let from=`${place.path}:${place.startLine}${final===void 0?"":`, final in ${final}`}`;
return`${terminal(key)}: ${terminal(redacted(shorten(value,300)))}  # ${terminal(from)}
`});return process.stdout.write(lines.length===0?`Nothing is set: the defaults hold
`:lines.join("")),0}function refuse(reason){return process.stderr.write(`weighbridge: ${terminal(redacted(reason))}
`),2}export{execute};

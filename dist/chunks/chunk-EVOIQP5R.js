import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{require_packageurl_js}from"./chunk-M5F4DRZR.js";import{__toESM}from"./chunk-KI6PBNG7.js";var import_packageurl_js=__toESM(require_packageurl_js(),1);function packageUrl(type,namespace,name,version){try{return new import_packageurl_js.PackageURL(type,
namespace,name,version,void 0,void 0).toString()}catch{let path=[...namespace?.split("/")??[],name].map(encode).join("/");return`pkg:${type}/${path}${version===
void 0?"":`@${encode(version)}`}`}}function encode(part){return encodeURIComponent(Buffer.from(part).toString())}var everything=[{}];function only(version){return[{from:{version,inclusive:!0},to:{version,inclusive:!0}}]}function halfOpen(from,to){return[{from:{version:from,
inclusive:!0},to:{version:to,inclusive:!1}}]}function contains({from,to},version,compare){let above=from===void 0?1:compare(version,from.version),below=to===void 0?
-1:compare(version,to.version);if(!(above===void 0||below===void 0))return(above>0||above===0&&from?.inclusive===!0)&&(below<0||below===0&&to?.inclusive===!0)}function intervalSets(compare){
let startsAfter=(left,right)=>left===void 0||right===void 0?+(left!==void 0)-+(right!==void 0):(compare(left.version,right.version)??0)||Number(right.inclusive)-
Number(left.inclusive),endsAfter=(left,right)=>left===void 0||right===void 0?+(right!==void 0)-+(left!==void 0):(compare(left.version,right.version)??0)||Number(
left.inclusive)-Number(right.inclusive),holdsAny=(from,to)=>{if(from===void 0||to===void 0)return!0;let order=compare(from.version,to.version)??0;return order<0||
order===0&&from.inclusive&&to.inclusive};function intersect(left,right){let both=[];for(let leftAt=0,rightAt=0;leftAt<left.length&&rightAt<right.length;){let one=left[leftAt]??
{},other=right[rightAt]??{},from=startsAfter(one.from,other.from)>=0?one.from:other.from,oneEndsFirst=endsAfter(one.to,other.to)<=0,to=oneEndsFirst?one.to:other.
to;holdsAny(from,to)&&both.push(interval(from,to)),oneEndsFirst?leftAt++:rightAt++}return both}function complement(intervals){let rest=[],from;for(let{from:start,
to:end}of intervals){let to=start&&{version:start.version,inclusive:!start.inclusive};if(to!==void 0&&holdsAny(from,to)&&rest.push(interval(from,to)),end===void 0)
return rest;from={version:end.version,inclusive:!end.inclusive}}return rest.push(interval(from,void 0)),rest}return{intersect,complement,unite:(left,right)=>complement(
intersect(complement(left),complement(right))),compared(operator,version){let bound={version,inclusive:operator.endsWith("=")};return operator===">"||operator===
">="?[{from:bound}]:operator==="<"||operator==="<="?[{to:bound}]:operator==="="||operator==="=="?only(version):operator==="!="?complement(only(version)):void 0}}}
function interval(from,to){return{...from&&{from},...to&&{to}}}export{packageUrl,everything,only,halfOpen,contains,intervalSets};

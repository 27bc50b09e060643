import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareDigits}from"./chunk-RYM7763F.js";import{intervalSets,only,packageUrl}from"./chunk-EVOIQP5R.js";import{compareText}from"./chunk-NQF5Z2IG.js";var maxLength=256,qualifiers=["alpha","beta","milestone","rc","snapshot","","sp"],release=String(qualifiers.indexOf("")),aliases=new Map([["ga",""],["final",""],
["release",""],["cr","rc"]]),short=new Map([["a","alpha"],["b","beta"],["m","milestone"]]),zero={type:"number",digits:"0"};function compareVersions(left,right){
if(!(!isVersion(left)||!isVersion(right)))return left===right?0:compareItems(read(left),read(right))}function isVersion(text){return text!==""&&text.length<=maxLength&&
!/[\s[\](),<>=~^*|${}]/.test(text)}function read(text){let version=text.toLowerCase(),root=[],lists=[root],list=root,[start,inDigits]=[0,!1],nest=()=>{let items=[];
list.push({type:"list",items}),lists.push(items),list=items},push=(end,beforeDigit=!1)=>{let part=version.slice(start,end);if(part==="")list.push(zero);else if(inDigits)
list.push({type:"number",digits:part});else{let word=(beforeDigit?short.get(part):void 0)??part;list.push({type:"word",word:aliases.get(word)??word})}start=end};
for(let at=0;at<version.length;at++){let character=version.charAt(at);if(character==="."||character==="-"){push(at),start=at+1,character==="-"&&nest();continue}
let isDigit=character>="0"&&character<="9";isDigit!==inDigits&&at>start&&(isDigit&&list.length>0&&nest(),push(at,isDigit),nest()),inDigits=isDigit}version.length>
start&&(!inDigits&&list.length>0&&nest(),push(version.length));for(let items of lists.reverse())trim(items);return{type:"list",items:root}}function trim(items){
for(let at=items.length-1;at>=0;at--){let item=items[at];if(item!==void 0&&isNothing(item))items.splice(at,1);else if(item?.type!=="list")return}}function isNothing(item){
return item.type==="number"?/^0+$/.test(item.digits):item.type==="word"?item.word==="":item.items.length===0}function compareItems(left,right){if(left.type==="n\
umber"&&right.type==="number")return compareDigits(left.digits,right.digits);if(left.type==="word"&&right.type==="word")return compareText(rank(left.word),rank(
right.word));if(left.type!=="list"||right.type!=="list")return weight(left)-weight(right);let longest=Math.max(left.items.length,right.items.length);for(let index=0;index<
longest;index++){let order=comparePlaces(left.items[index],right.items[index]);if(order!==0)return order}return 0}function comparePlaces(left,right){return left!==
void 0&&right!==void 0?compareItems(left,right):left!==void 0?againstNothing(left):right===void 0?0:-againstNothing(right)}function againstNothing(item){if(item.
type==="number")return isNothing(item)?0:1;if(item.type==="word")return compareText(rank(item.word),release);for(let part of item.items){let order=againstNothing(
part);if(order!==0)return order}return 0}function rank(word){let index=qualifiers.indexOf(word);return index===-1?`${qualifiers.length}-${word}`:String(index)}function weight({
type}){return{word:0,list:1,number:2}[type]}var maxLength2=1024,sets=intervalSets(compareVersions),moving=new Set(["latest","release"]);function pinnedVersion(specifier){let text=specifier.trim(),[,inner=text]=/^\[([^,[\]()]*)\]$/.
exec(text)??[],version=inner.trim();return isVersion(version)&&!moving.has(version.toLowerCase())?version:void 0}function admittedVersions(specifier){let text=specifier.
trim();if(text.length>maxLength2)return;let exact=pinnedVersion(text);if(exact!==void 0)return only(exact);let ranges=text.match(/[[(][^[\]()]*[\])]/g)??[];if(ranges.
length===0||text.replace(/[[(][^[\]()]*[\])]/g,"").replace(/[\s,]/g,"")!=="")return;let admitted=[];for(let range of ranges){let versions=rangeVersions(range);if(versions===
void 0)return;admitted=sets.unite(admitted,versions)}return admitted}function rangeVersions(range){let ends=range.slice(1,-1).split(",").map(end=>end.trim()),[low="",
high=low]=ends;if(ends.length>2||ends.some(end=>end!==""&&!isVersion(end)))return;if(ends.length===1)return low!==""&&range.startsWith("[")&&range.endsWith("]")?
only(low):void 0;let from={version:low,inclusive:range.startsWith("[")},to={version:high,inclusive:range.endsWith("]")};return sets.intersect(low===""?[{}]:[{from}],
high===""?[{}]:[{to}])}var ecosystem={osvName:"Maven",purlType:"maven",normalizeName:name=>name.trim().replace("/",":"),purl,isMirror:()=>!1,compare:compareVersions,through:version=>({
version,inclusive:!0}),pinned:pinnedVersion,admitted:admittedVersions};function purl(name,version){let colon=name.indexOf(":"),group=colon===-1?void 0:name.slice(
0,colon);return packageUrl("maven",group,name.slice(colon+1),version)}export{ecosystem};

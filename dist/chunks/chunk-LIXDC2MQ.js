import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var ranks={off:0,note:1,warn:2,block:3};function compareLevels(one,other){return ranks[other]-ranks[one]}function lowestLevel(first,...others){return others.reduce(
(low,level)=>level!==void 0&&ranks[level]<ranks[low]?level:low,first)}function highestLevel(first,...others){return others.reduce((high,level)=>level!==void 0&&
ranks[level]>ranks[high]?level:high,first)}function compareText(one,other){return one===other?0:one<other?-1:1}function compareLocations(one,other){return compareText(
one?.path??"",other?.path??"")||(one?.startLine??0)-(other?.startLine??0)||(one?.startColumn??0)-(other?.startColumn??0)||compareText(one?.side??"",other?.side??
"")}function compareDigits(left,right){let[first,second]=[significant(left),significant(right)];return first.length-second.length||compareText(first,second)}function compareLists(left,right,compare){
let shared=Math.min(left.length,right.length);for(let index=0;index<shared;index++){let order=compare(left[index],right[index]);if(order!==0)return order}return left.
length-right.length}function isDigits(text){return/^\d+$/.test(text)}function significant(digits){let start=0;for(;start<digits.length-1&&digits[start]==="0";)start++;
return digits.slice(start)}export{compareLevels,lowestLevel,highestLevel,compareText,compareLocations,compareDigits,compareLists,isDigits};

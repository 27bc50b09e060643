import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareText}from"./chunk-NQF5Z2IG.js";function compareDigits(left,right){let[first,second]=[significant(left),significant(right)];return first.length-second.length||compareText(first,second)}function compareLists(left,right,compare){
let shared=Math.min(left.length,right.length);for(let index=0;index<shared;index++){let order=compare(left[index],right[index]);if(order!==0)return order}return left.
length-right.length}function isDigits(text){return/^\d+$/.test(text)}function significant(digits){let start=0;for(;start<digits.length-1&&digits[start]==="0";)start++;
return digits.slice(start)}export{compareDigits,compareLists,isDigits};

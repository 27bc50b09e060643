import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{require_packageurl_js}from"./chunk-M5F4DRZR.js";import{__toESM}from"./chunk-KI6PBNG7.js";var import_packageurl_js=__toESM(require_packageurl_js(),1);function packageUrl(type,namespace,name,version){try{return new import_packageurl_js.PackageURL(type,
namespace,name,version,void 0,void 0).toString()}catch{let path=[...namespace?.split("/")??[],name].map(encode).join("/");return`pkg:${type}/${path}${version===
void 0?"":`@${encode(version)}`}`}}function encode(part){return encodeURIComponent(Buffer.from(part).toString())}function compareDigits(left,right){let[first,second]=[significant(left),significant(right)];return first.length-second.length||compareText(first,second)}function compareText(left,right){
return left===right?0:left<right?-1:1}function compareLists(left,right,compare){let shared=Math.min(left.length,right.length);for(let index=0;index<shared;index++){
let order=compare(left[index],right[index]);if(order!==0)return order}return left.length-right.length}function isDigits(text){return/^\d+$/.test(text)}function significant(digits){
let start=0;for(;start<digits.length-1&&digits[start]==="0";)start++;return digits.slice(start)}export{packageUrl,compareDigits,compareText,compareLists,isDigits};

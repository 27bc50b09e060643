import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem}from"./chunk-CIXJXOOR.js";import{isDefaultIndex,isPackageName}from"./chunk-FSEYXFMW.js";import{tomlAt,tomlText}from"./chunk-QRWDQ43Y.js";
import{unreadable}from"./chunk-OXGD2WKF.js";function lockedComponents(input,entries){let slots=slotsOf(entries);return entries.map((entry,index)=>{let{name,version,source,hashes,scope,direct,dependsOn,start,
end}=entry,hosts=hostsOf(entry.urls),slot=slots[index];return{kind:"package",ecosystem:"pypi",name,purl:ecosystem.purl(name,version),...version!==void 0&&{version},
hashes,source,scope,...direct!==void 0&&{direct},dependsOn:[...new Set(dependsOn)],...hosts.length>0&&{hosts},...slot!==void 0&&{slot},location:input.locate(start,
end),text:input.content.slice(start,end),confidence:"certain"}})}function slotsOf(entries){let byName=new Map;for(let entry of entries){let present=byName.get(entry.
name);present===void 0?byName.set(entry.name,[entry]):present.push(entry)}let slots=new Map;for(let[name,versions]of byName){if(versions.length===1)continue;let telling=new Set(
versions.map(({variant})=>variant??"")).size===versions.length;for(let[index,entry]of versions.entries())slots.set(entry,`${name}@${telling?entry.variant??"":String(
index)}`)}return entries.map(entry=>slots.get(entry))}function hostsOf(urls){let hosts=new Set;for(let url of urls){let host=URL.canParse(url)?new URL(url).host:
"";host!==""&&hosts.add(host)}return[...hosts].sort()}function foreignFiles(input,entry){if(entry.source.type!=="registry"||entry.source.url!==void 0)return[];let hosts=hostsOf(
entry.urls.filter(url=>!isDefaultIndex(url)));if(hosts.length===0)return[];let reason=`its files come from ${hosts.slice(0,3).join(", ")}, which no advisory sou\
rce covers`;return[{code:"not-covered",subject:entry.name,reason,location:input.locate(entry.start,entry.end)}]}function readIdentity(table){let name=table.entries.
get("name"),version=table.entries.get("version");if(name?.value.type!=="string"||!isPackageName(name.value.value))return;let places=version===void 0?[name]:[name,
version];return{name:ecosystem.normalizeName(name.value.value),version:version?.value.type==="string"&&version.value.value!==""?version.value.value:void 0,start:Math.
min(...places.map(({start})=>start)),end:Math.max(...places.map(({end})=>end))}}function textsOf(list,key){return(list?.type==="array"?list.items:[]).flatMap(item=>item.
type==="table"?tomlText(item,key)??[]:[])}function readTables(input,root,key,read){let list=tomlAt(root,key);if(list===void 0)return{found:[],gaps:[]};if(list.type!==
"array")return{found:[],gaps:[unreadable(input,list.start,list.end,`${key} is no list of tables`)]};let found=[],gaps=[];for(let item of list.items){let one=item.
type==="table"?read(item):void 0;one===void 0?gaps.push(unreadable(input,item.start,item.end,"the package has no name")):found.push(one)}return{found,gaps}}export{lockedComponents,foreignFiles,readIdentity,textsOf,readTables};

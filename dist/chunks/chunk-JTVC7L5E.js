import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{comparePlaces,compareText}from"./chunk-ZWJT5ADF.js";var levels={incomplete:0,warn:1,note:2};function groupGaps(gaps){let groups=new Map;for(let gap of gaps){let key=JSON.stringify([gap.level,gap.reason]),group=groups.
get(key);group?group.push(gap):groups.set(key,[gap])}return[...groups.values()].flatMap(members=>{let sorted=members.sort((one,other)=>comparePlaces(one.location,
other.location)||compareText(one.subject,other.subject)),[first]=sorted;return first?[{level:first.level,reason:first.reason,gaps:sorted}]:[]}).sort((one,other)=>levels[one.
level]-levels[other.level]||other.gaps.length-one.gaps.length||compareText(one.reason,other.reason))}export{groupGaps};

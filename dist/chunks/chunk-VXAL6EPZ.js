import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{addTo}from"./chunk-56GMYS36.js";import{compareLevels,compareLocations,compareText}from"./chunk-NQF5Z2IG.js";var severities={critical:1,high:3,unknown:4,medium:5,low:6,none:7};function standing({findings}){return findings.filter(finding=>finding.waiver===void 0).sort(byPlaceInLevel)}
function waived({findings}){return findings.flatMap(finding=>finding.waiver?[{...finding,waiver:finding.waiver}]:[]).sort(byPlaceInLevel)}function tally(findings){
let counts={block:0,warn:0,note:0};for(let{level}of findings)counts[level]+=1;return counts}function byWeight(findings){let weighed=findings.map(finding=>({finding,
weight:weight(finding)}));return weighed.sort((one,other)=>compareLevels(one.finding.level,other.finding.level)||one.weight-other.weight),weighed.map(({finding})=>finding)}
function countByRule(findings){let rules=new Map;for(let{ruleId,location}of findings){let files=rules.get(ruleId)??new Map;rules.set(ruleId,files.set(location.path,
(files.get(location.path)??0)+1))}return[...rules].map(([ruleId,files])=>({ruleId,count:[...files.values()].reduce((sum,count)=>sum+count,0),files:[...files].sort(
([a,one],[b,other])=>other-one||compareText(a,b))})).sort((one,other)=>other.count-one.count||compareText(one.ruleId,other.ruleId))}function byFile(findings){let files=new Map;
for(let finding of findings){let{path}=finding.location;addTo(files,path,finding)}return files}function otherPlaces({location,related,component}){let places=new Map;
for(let place of[...related,...component?.alsoAt??[]])places.set(placeKey(place),place);return places.delete(placeKey(location)),[...places.values()].sort(compareLocations)}
function byPlaceInLevel(one,other){return compareLevels(one.level,other.level)||compareLocations(one.location,other.location)||compareText(one.ruleId,other.ruleId)||
compareText(one.fingerprint,other.fingerprint)}function weight({advisories}){return advisories.length===0?2:Math.min(...advisories.slice(0,1e3).map(({id,severity})=>id.
startsWith("MAL-")?0:severities[severity]))}function placeKey({path,side,startLine,startColumn,within}){return JSON.stringify([path,side,startLine,startColumn,within])}export{standing,waived,tally,byWeight,countByRule,byFile,otherPlaces};

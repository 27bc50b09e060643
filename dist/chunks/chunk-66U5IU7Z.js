import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{policyPath}from"./chunk-E7GO2SUJ.js";import{acceptableGaps}from"./chunk-LGIGCPF6.js";import{acceptedPath}from"./chunk-CNEQ4TPJ.js";import{
displayName,identity,kindNames,kindOf,kinds}from"./chunk-UR2CT44L.js";import{standing,tally}from"./chunk-VXAL6EPZ.js";import{require_dist}from"./chunk-PI5WMIUK.js";
import{hostnameOf}from"./chunk-BVMALLX6.js";import{code,join,say}from"./chunk-HYDMXC5C.js";import{addTo}from"./chunk-56GMYS36.js";import{compareLocations,
compareText}from"./chunk-NQF5Z2IG.js";import{yamlVisible}from"./chunk-J245M3L4.js";import{__toESM}from"./chunk-KI6PBNG7.js";var import_yaml=__toESM(require_dist(),1);function openGaps({gaps}){return gaps.filter(({accepted})=>accepted===void 0)}function acceptedGaps({gaps}){return gaps.flatMap(gap=>gap.accepted===void 0?[]:[{
...gap,accepted:gap.accepted}])}function acceptedWords({by,expires,reason}){return`accepted until ${expires} by ${by}: ${reason}`}function acceptedSection(gaps,{
by,expires}){let entries=new Map;for(let{code:code2,location}of gaps){let path=location&&acceptedPath(location.path);path===void 0||!acceptableGaps.some(each=>each===
code2)||entries.set(JSON.stringify([code2,path]),{gap:code2,path,reason:"say why this is acceptable",by,expires})}if(entries.size===0)return;let document=new import_yaml.Document(
{accepted:[...entries.values()]});return(0,import_yaml.visit)(document,{Pair(_,{key,value}){let ours2=(0,import_yaml.isScalar)(key)&&(key.value==="gap"||key.value===
"expires");(0,import_yaml.isScalar)(value)&&(value.type=ours2?import_yaml.Scalar.PLAIN:import_yaml.Scalar.QUOTE_DOUBLE)}}),yamlVisible(document.toString({lineWidth:0,
doubleQuotedMinMultiLineLength:1/0})).trimEnd()}var levels={incomplete:0,warn:1,note:2};function groupGaps(gaps){let groups=new Map;for(let gap of gaps){let key=JSON.stringify([gap.level,gap.reason]);addTo(groups,
key,gap)}return[...groups.values()].flatMap(members=>{let sorted=members.sort((one,other)=>compareLocations(one.location,other.location)||compareText(one.subject,
other.subject)),[first]=sorted;return first?[{level:first.level,reason:first.reason,gaps:sorted}]:[]}).sort((one,other)=>levels[one.level]-levels[other.level]||
other.gaps.length-one.gaps.length||compareText(one.reason,other.reason))}var mostNames=5;function byCause(findings){let groups=new Map;for(let finding of findings)addTo(groups,causeOf(finding)??finding,finding);return[...groups.values()].
map(told)}function told(group){let[only,...others]=group;if(others.length===0)return{...only,of:group};let first=withoutFix(only),places=new Map;for(let{location,
related}of group)for(let place2 of[location,...related])places.set(lineOf(place2),places.get(lineOf(place2))??place2);places.delete(lineOf(first.location));let{
carriedFrom}=first;return{...first,...carriedFrom===void 0?{message:namesOf(group,ours(first.title))}:carried(group,carriedFrom),related:[...places.values()].sort(
compareLocations),of:group}}function withoutFix(finding){let{fix,...others}=finding;return fix===void 0?finding:others}function carried(group,carriedFrom){let[{
title}]=group;return{message:namesOf(group,say`${ours(title)}, as in ${code(carriedFrom)} before`),help:say`Update them in a change of their own; the JSON report lists the advisories of each`,
advisories:[],paths:[]}}function ours(text){return[{type:"text",text}]}function lineOf({path,side,startLine,within}){return JSON.stringify([path,side,startLine,
within])}function namesOf(group,what){let names=[...new Set(group.map(nameOf))],shown=names.slice(0,names.length>mostNames?mostNames:-1).map(name=>say`${code(name)}`),
rest=names.length-shown.length,last=rest>1?say`${rest} more`:say`${code(names.at(-1)??"")}`,listed=names.length===1?last:say`${join(shown,", ")} and ${last}`;return say`${what}: ${listed}`}
function causeOf({ruleId,messageId,level,component,location,message,help,...rest}){let{advisories,paths,fix,waiver,carriedFrom,onlyInMerge}=rest,{path,side,startLine,
within}=location;if(component===void 0||startLine===void 0||waiver!==void 0||onlyInMerge===!0)return;if(carriedFrom!==void 0&&level!=="block")return JSON.stringify(
[ruleId,messageId,level,carriedFrom]);if(fix!==void 0||advisories.length>0||paths.length>0)return;let{use}=component.evidence??{},place2=[path,side,within,...use===
void 0?[startLine]:rangeOf(use)],names=[displayName(component),component.name];return JSON.stringify([ruleId,messageId,level,place2,withoutNames(message,names),
withoutNames(help,names)])}function rangeOf({startLine,startColumn,endLine,endColumn}){return[startLine,startColumn,endLine,endColumn]}function withoutNames(message,names){
return message.map(part=>{if(part.type==="strong")return withoutNames(part.parts,names);if(part.type==="text")return part.text;let name=names.find(each=>part.text.
startsWith(each));return name===void 0?["value",part.text]:["name",part.text.slice(name.length)]})}function nameOf({component}){return component===void 0?"":displayName(
component)}function count(number,one,many=`${one}s`){return`${number} ${number===1?one:many}`}function countLevel(level,number){return level==="block"?`${number} block`:count(
number,level==="warn"?"warning":"note")}function verdictSentence(review){let{block,warn}=tally(byCause(standing(review))),gaps=openGaps(review),undone=gaps.filter(
({level})=>level==="incomplete").length,unchecked=gaps.filter(({level})=>level==="warn").length,observing=review.policy.enforcement==="observe";switch(review.verdict){case"\
block":{let things=block===0?"Something":count(block,"thing"),blocks=observing?"would block":block>1?"block":"blocks",more=undone>0?`, and ${count(undone,"check")}\
 could not be done`:"";return`${things} ${blocks} this merge${more}`}case"incomplete":return`This review is incomplete: ${undone===0?"something":count(undone,"c\
heck")} could not be done`;case"warn":return["Nothing blocks this merge",...[warn>0?count(warn,"warning"):"",unchecked>0?`${unchecked} not checked`:""].filter(part=>part!==
"")].join("; ");case"pass":return"Nothing blocks this merge"}}function place({path,side,startLine,within}){let line=startLine===void 0?"":`:${startLine}`,notes=[
within,side==="base"?"before the change":void 0].filter(note=>note!==void 0);return`${path}${line}${notes.length>0?` (${notes.join(", ")})`:""}`}function advisoryState({
severity,fixed}){let shown=fixed.length>4?[...fixed.slice(0,3),"\u2026",...fixed.slice(-1)]:fixed;return`${severity==="unknown"?"not scored":severity}, ${fixed.
length===0?"no fixed version":`fixed in ${shown.join(", ")}`}`}function tellsMore({id,severity,fixed,waiver},said){let scored=severity!=="unknown"&&!said.includes(
severity),mended=fixed.length>0&&!fixed.some(version=>said.includes(version));return waiver!==void 0||scored||mended||!said.includes(id)}function policySource(review){
return{file:review.policy.path??policyPath,branch:branchName(review)??"the base branch"}}function extendedNames({policy:{extends:on=[]}}){return on.map(({path,ref,
commit})=>{let at=commit?.slice(0,7)??ref;return commit===void 0||commit===ref?`${path}@${at}`:`${path}@${ref} (${at})`})}function branchName({policy:{ref}}){return ref===
void 0||/^(?:HEAD|[0-9a-f]{7,64})(?:[~^]\d*)*$/.test(ref)?void 0:ref}function waivedWords({by,expires,reason,comment}){return`waived by ${by} until ${expires}${comment===
void 0?"":", by a comment"}: ${reason}`}function idleWaivers({policy:{waivers,accepted,path}}){let isOwn=({file})=>file===void 0||file===path,lines=(status,said)=>waivers.
filter(waiver=>isOwn(waiver)&&waiver.status===status).map(waiver=>{let{rule,component,advisory,line}=waiver,what=[rule,component,advisory].filter(part=>part!==void 0).
join(" ");return`${said(waiver)}: ${what} (${line===void 0?"by a comment":`line ${line} of the policy`})`}),ofGaps=(status,said)=>accepted.filter(entry=>isOwn(entry)&&
entry.status===status).map(entry=>`${said(entry)}: ${entry.gap} ${entry.path} (line ${entry.line} of the policy)`);return[...lines("expired",({by,expires})=>`wa\
iver of ${by} expired on ${expires}`),...lines("too-long",({by,expires})=>`waiver of ${by} until ${expires} is longer than maxDays allows`),...lines("void",({by,
why="it is void"})=>`waiver of ${by} does not count, as ${why}`),...ofGaps("expired",({by,expires})=>`accepted gap of ${by} expired on ${expires}`),...lines("un\
used",()=>"waiver not used in this change"),...ofGaps("unused",()=>"accepted gap not used in this change")]}function seconds(milliseconds){let value=milliseconds/
1e3;return`${value<10?value.toFixed(1):String(Math.round(value))} s`}function utc(iso){let time=new Date(iso);return Number.isNaN(time.getTime())?void 0:`${time.
toISOString().slice(0,16).replace("T"," ")} UTC`}var young=7;function impactClauses({component,impact}){if(impact===void 0)return[];let{step,via=[],introduces,fixes,leaves,licences}=impact,reached=via.slice(0,
-1),chain=reached.length>4?[...reached.slice(0,2),"\u2026",...reached.slice(-1)]:reached,isDirect=component.kind==="package"&&component.direct===!0&&component.role===
"locked";return[...step===void 0||step==="other"?[]:[{text:step,loud:step==="major"||step==="down"}],...ids("brings",introduces,!0),...published(impact),...chain.
length>0?[quiet(`via ${chain.join(" \u2192 ")}`)]:isDirect?[quiet("direct")]:[],...licences===void 0?[]:[{text:`licence ${licences.before.join(", ")} \u2192 ${licences.
after.join(", ")}`,loud:!0}],...ids("fixes",fixes),...ids("keeps",leaves)]}function originClauses({component,before}){if(component.kind!=="package"||before?.kind!==
"package")return[];let[was,is]=[originOf(before),originOf(component)];return was===is?[]:[{text:`from ${was} \u2192 ${is}`,loud:!0}]}function originOf({source:{
type,url}}){return url===void 0?type==="registry"?"the default registry":type:hostnameOf(url)??type}function weightOf(impact){return impact!==void 0&&impact.introduces.
length>0?0:1}function remarks(changes){let tell=test=>new Set(changes.flatMap(({component,impact})=>impact!==void 0&&test(impact)?identity(component):[])).size,
[major,down]=[tell(({step})=>step==="major"),tell(({step})=>step==="down")],fresh=tell(isYoung),licences=tell(one=>one.licences!==void 0);return[...major>0?[`${major}\
 major`]:[],...down>0?[`${down} down`]:[],...fresh>0?[`${fresh} published within ${young} days`]:[],...licences>0?[count(licences,"other licence")]:[]].join(", ")}
function published(impact){let{publishedAt,ageDays}=impact;return publishedAt===void 0?[]:ageDays===void 0||ageDays>30?[quiet(`published ${publishedAt.slice(0,10)}`)]:
[{text:`published ${ageDays===0?"today":`${count(ageDays,"day")} ago`}`,loud:isYoung(impact)}]}function isYoung({ageDays}){return ageDays!==void 0&&ageDays<young}
function ids(verb,all,loud=!1){return all.length===0?[]:[{text:`${verb} ${all.slice(0,3).join(", ")}${all.length>3?` and ${all.length-3} more`:""}`,loud}]}function quiet(text){
return{text,loud:!1}}var types=["added","changed","removed","moved"];function componentsChanged(changes){return new Set(changes.map(({component})=>identity(component))).size}function movements(changes){
let incoming=new Map,outgoing=new Map;for(let change of changes){let key=identity(change.component);change.type==="removed"?outgoing.set(key,change):(change.type===
"added"||!incoming.has(key))&&incoming.set(key,change)}for(let key of incoming.keys())outgoing.delete(key);return{in:counted([...incoming.values()],!0),out:counted(
[...outgoing.values()],!1)}}function inOrder(changes){return[...changes].sort((one,other)=>kindNames.indexOf(one.component.kind)-kindNames.indexOf(other.component.
kind)||weightOf(one.impact)-weightOf(other.impact)||types.indexOf(one.type)-types.indexOf(other.type)||stepOf(one)-stepOf(other)||compareText(one.component.name,
other.component.name)||compareLocations(one.component.location,other.component.location))}function difference(change){return[{text:shownDifference(change),loud:!1},
...originClauses(change),...impactClauses(change)]}function stepOf({impact}){let steps=["major","down","other","minor","patch"],at=steps.indexOf(impact?.step??"");
return at===-1?steps.length:at}function shownDifference({type,component,before}){let now=kindOf(component).displayValue(component);if(type==="added")return`new:\
 ${now}`;if(type==="removed")return`gone: ${now}`;if(type==="moved")return`${now}, moved from ${before?.location.path??"another file"}`;let then=before===void 0?
void 0:kindOf(before).displayValue(before);return then===void 0||then===now?`${now}, ${otherDifference(component,before)}`:`${then} \u2192 ${now}`}function counted(changes,tellNew){
return kindNames.flatMap(kind=>{let ofKind=changes.filter(({component})=>component.kind===kind),added=ofKind.filter(({type})=>type==="added").length;if(ofKind.length===
0)return[];let fresh=!tellNew||added===0?"":added===ofKind.length?" (new)":` (${added} new)`;return[count(ofKind.length,kinds[kind].noun,kinds[kind].plural)+fresh]}).
join(", ")}function otherDifference(component,before){return before?.kind!==component.kind?"changed":kindOf(component).difference?.(component,before)??"changed"}export{openGaps,acceptedGaps,acceptedWords,acceptedSection,groupGaps,byCause,count,countLevel,verdictSentence,place,advisoryState,tellsMore,policySource,extendedNames,
branchName,waivedWords,idleWaivers,seconds,utc,remarks,componentsChanged,movements,inOrder,difference};

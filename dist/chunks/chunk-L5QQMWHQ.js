import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{acceptedGaps,acceptedSection,acceptedWords,advisoryState,byCause,componentsChanged,count,countLevel,difference,extendedNames,groupGaps,idleWaivers,inOrder,
openGaps,place,policySource,seconds,tellsMore,utc,verdictSentence,waivedWords}from"./chunk-66U5IU7Z.js";import{shortId}from"./chunk-36OZQ2Y4.js";import{
notWaivable,waiverSection,waiverStanza}from"./chunk-H2TXORGZ.js";import{displayName,kindOf}from"./chunk-UR2CT44L.js";import{byFile,byWeight,countByRule,
otherPlaces,standing,tally,waived}from"./chunk-VXAL6EPZ.js";import{plain,terminalMessage}from"./chunk-HYDMXC5C.js";import{shorten,terminal}from"./chunk-J245M3L4.js";var styles={block:"1;31",warn:"33",note:"36",strong:"1",faint:"2"};function painter(color){return(style,text)=>color&&text!==""?`\x1B[${styles[style]}m${text}\x1B[\
0m`:text}function wrap(text,width){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>width?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}function paragraph(text,indent,width){return wrap(text,width-indent).map(line=>" ".repeat(indent)+line)}var levelWidth=5,longestPlace=160;function shownPlace(location){return terminal(shorten(place(location),longestPlace))}function findingLines(finding,lineWidth,layout){
let{paint,width,waivers}=layout,{ruleId,level,location,message,help,fix}=finding,line=String(location.startLine??"-").padStart(lineWidth),indent=2+lineWidth+2+levelWidth+
2,name=[ruleId,...nameOf(finding)].join(" "),column=Math.max(30,width-indent-name.length-2),[first="",...more]=wrap(terminalMessage(message),column),remedy=[terminalMessage(
help),...fix?.command===void 0?[]:[`run ${terminal(shorten(fix.command,300))}`]],details=[...advisories(finding,layout),...origin(finding,layout)],stanza=waivers===
void 0?[]:offeredWaivers(finding.of,waivers);return[`  ${line}  ${paint(level,level.padEnd(levelWidth))}  ${first.padEnd(column)}  ${paint("faint",name)}`,...more.
map(rest=>" ".repeat(indent)+rest),...remedy.flatMap(text=>paragraph(text,indent,width)),...details.flatMap(text=>wrap(text,width-indent)).map(rest=>" ".repeat(
indent)+paint("faint",rest)),...stanza.map(rest=>" ".repeat(indent)+paint("faint",rest))]}function nameOf({of:[{fingerprint}]}){let id=shortId(fingerprint);return id===
void 0?[]:[id]}function offeredWaivers(findings2,terms){let refused=new Set(findings2.flatMap(finding=>notWaivable(finding)??[])),stanzas=findings2.flatMap(finding=>waiverStanza(
finding,terms)??[]);if(stanzas.length===0)return[...refused];let length=stanzas.reduce((sum,stanza)=>sum+stanza.length,0),section=length>2e4?["its waiver is too\
 long to show"]:waiverSection(stanzas).split(`
`);return[...refused,...length>2e4?[]:["to waive it:"],...section]}function advisories({advisories:all,message,help},{verbose}){let news=verbose?all:all.filter(
advisory=>tellsMore(advisory,`${plain(message)} ${plain(help)}`)),shown=news.slice(0,verbose?news.length:5),rest=news.length-shown.length,lines=shown.map(advisory=>{
let{id,aliases,summary,url,waiver}=advisory,also=verbose&&aliases.length>0?` (${aliases.join(", ")})`:"",more=verbose?[summary,url].filter(text=>text!==void 0).
map(text=>`: ${text}`):[],held=waiver===void 0?"":`; ${waivedWords(waiver)}`;return terminal(shorten(`${id}${also} ${advisoryState(advisory)}${more.join("")}${held}`,
400))});return rest>0?[...lines,`and ${rest} more`]:lines}function origin(finding,{verbose}){let places=otherPlaces(finding),shown=places.slice(0,verbose?places.
length:3).map(shownPlace),rest=places.length-shown.length,paths=finding.paths.slice(0,verbose?finding.paths.length:1);return[...shown.length>0?[`also at ${shown.
join(", ")}${rest>0?` and ${rest} more`:""}`]:[],...paths.map(path=>`reached through ${terminal(shorten(path.join(" > "),300))}`),...verbose?[...finding.references,
finding.docsUrl].map(reference=>terminal(shorten(reference,300))):[]]}var widestName=30;function incomingLines(changes,{paint,width}){if(changes.length===0)return[];let rows=inOrder(changes).map(change=>({change,kind:kindOf(change.
component).noun,name:terminal(shorten(displayName(change.component),120))})),kindWidth=rows.reduce((most,{kind})=>Math.max(most,kind.length),0),nameWidth=rows.reduce(
(most,{name})=>Math.max(most,Math.min(widestName,name.length)),0),lines=rows.flatMap(({change,kind,name})=>{let head=`  ${kind.padEnd(kindWidth)}  ${name.padEnd(
nameWidth)}  `,clauses=difference(change).map(({text,loud})=>({text:terminal(shorten(text,160)),loud})),place2=shownPlace(change.component.location),indent=" ".
repeat(6+kindWidth+nameWidth),line=head,length=head.length,done=[];for(let[at,{text,loud}]of[...clauses,{text:place2,loud:!1}].entries()){let separator=at===0?"":
at===clauses.length?"  ":" \xB7 ";at>0&&length+separator.length+text.length>width?(done.push(line),line=indent,length=indent.length):(line+=separator,length+=separator.
length),line+=loud?paint("warn",text):text,length+=text.length}return[...done,line]});return[paint("strong","what changed:"),...lines]}var allInFull=100,perLevel=10,levels=["block","warn","note"];function renderTerminal(review,options){let{verbose=!1,waivers}=options,width=Math.min(120,Math.max(
60,options.width??100)),layout={paint:painter(options.color),width,verbose,waivers},found=byCause(standing(review)),sections=[...findings(found,layout),setAside(
review,layout),gaps(review,layout),acceptedLines(review,layout),...verbose?[incomingLines(review.changes,layout),asked(review)]:[]].filter(section=>section.length>
0),idle=idleWaivers(review),said=[...idle.slice(0,verbose?idle.length:10),...!verbose&&idle.length>10?[`and ${idle.length-10} more waivers`]:[]],last=closing(review,
found);if(sections.length===0&&said.length===0&&review.policy.enforcement==="block")return`${layout.paint("strong",verdictSentence(review))} \xB7 ${last}
`;let end=[policyLine(review),...said.map(line=>terminal(shorten(line,300)))].flatMap(line=>paragraph(line,0,width));return[verdict(review,layout),...sections,end,
[last]].map(section=>section.join(`
`)).join(`

`).concat(`
`)}function verdict(review,{paint,width}){let sentence=paint(review.verdict==="pass"?"strong":review.verdict==="block"?"block":"warn",verdictSentence(review)),undone=openGaps(
review).some(({level})=>level==="incomplete");return[sentence,...undone?paragraph("What could not be done is listed below: it is neither a finding nor a pass.",
0,width):[],...review.policy.enforcement==="observe"?paragraph("The policy only observes (enforcement: observe): this run ends with 0 whatever the verdict.",0,width):
[]]}function findings(found,layout){let ranked=byWeight(found),chosen=new Set(levels.flatMap(level=>ranked.filter(finding=>finding.level===level).slice(0,perLevel))),
full=layout.verbose||found.length<=allInFull?found:found.filter(finding=>chosen.has(finding)),lineWidth=full.reduce((most,{location})=>Math.max(most,String(location.
startLine??"-").length),2),sections=[...byFile(full)].map(([path,group])=>[layout.paint("strong",terminal(shorten(path,300))),...group.flatMap(finding=>findingLines(
finding,lineWidth,layout))]),shown=new Set(full);return[...sections,remainder(found.filter(finding=>!shown.has(finding)),layout)]}function remainder(rest,{paint,
width}){if(rest.length===0)return[];let lines=countByRule(rest).flatMap(({ruleId,count:number,files})=>{let named=files.slice(0,3).map(([path,inFile])=>`${terminal(
shorten(path,60))} ${inFile}`),more=files.length>3?[`${count(files.length-3,"file")} more`]:[];return paragraph(`${String(number).padStart(5)}  ${ruleId}: ${[...named,
...more].join(", ")}`,2,width)});return[`${paint("strong",`${count(rest.length,"more finding")}, by rule and file`)} (--verbose or --format json for all)`,...lines]}
function setAside(review,{paint,width}){let held=waived(review);if(held.length===0)return[];let lines=held.slice(0,50).flatMap(({location,message,waiver,ruleId})=>{
let why=terminal(shorten(waivedWords(waiver),300));return paragraph(`${shownPlace(location)}  ${terminalMessage(message)} (${ruleId}); ${why}`,2,width)});return[
paint("strong","waived:"),...lines,...held.length>50?[`  and ${held.length-50} more`]:[]]}function acceptedLines(review,{paint,width}){let held=acceptedGaps(review);
if(held.length===0)return[];let lines=held.slice(0,50).flatMap(({subject,location,code,reason,accepted})=>{let where=location===void 0?"":`${shownPlace(location)}\
  `,why=terminal(shorten(`${reason} (${code}); ${acceptedWords(accepted)}`,400));return paragraph(`${where}${terminal(shorten(subject,160))}: ${why}`,2,width)});
return[paint("strong","accepted, not checked:"),...lines,...held.length>50?[`  and ${held.length-50} more`]:[]]}function gaps(review,{paint,width,verbose,waivers}){
let all=openGaps(review),groups=groupGaps(all),loud=verbose?groups:groups.filter(({level})=>level!=="note"),lines=loud.flatMap(({level,reason,gaps:members})=>{let shown=verbose?
members:members.slice(0,5),why=terminal(shorten(reason,300)),mark=level==="incomplete"?`${paint("warn","incomplete")}  `:"";return[...shown.flatMap(({subject,location,
by})=>{let where=location===void 0?"":`${shownPlace(location)}  `;return paragraph(`${where}${mark}${terminal(shorten(subject,160))}: ${why}${verbose?` (${by})`:
""}`,2,width)}),...members.length>shown.length?[`  and ${members.length-shown.length} more: ${why}`]:[]]}),hushed=groups.slice(loud.length).slice(0,10).flatMap(
({reason,gaps:members})=>{let[first]=members,subject=members.length===1&&first!==void 0?first.subject:count(members.length,"place");return paragraph(`${terminal(
shorten(subject,160))}: ${terminal(shorten(reason,300))} (note)`,2,width)}),incomplete=all.filter(({level})=>level==="incomplete"),stanza=waivers&&acceptedSection(
incomplete.slice(0,50),waivers),offer=stanza===void 0?[]:["  to accept it:",...stanza.split(`
`).map(line=>`  ${line}`)];return all.length===0?[]:[paint("strong","not checked:"),...lines,...hushed,...offer]}function asked({coverage}){let lines=coverage.map(
({source,asked:questions,answered,dataAsOf})=>{let time=dataAsOf===void 0?void 0:utc(dataAsOf);return`  ${terminal(shorten(source,60))}: ${answered} of ${questions}\
 answered${time===void 0?"":`, data of ${time}`}`});return lines.length===0?[]:["asked:",...lines]}function policyLine(review){let{path,commit}=review.policy,{file,
branch}=policySource(review),at=commit===void 0?"":` (${terminal(commit.slice(0,7))})`;if(path===void 0)return`policy: the defaults; there is no ${file} on ${terminal(
shorten(branch,100))}${at}`;let from=review.policy.ref===void 0?"":` of ${terminal(shorten(branch,100))}`,on=extendedNames(review).map(name=>terminal(shorten(name,
160)));return`policy: ${terminal(shorten(file,160))}${from}${at}${on.length===0?"":`, which extends ${on.join(", ")}`}`}function closing(review,found){let counts=tally(
found),held=waived(review).length,open=openGaps(review).length;return[...levels.filter(level=>counts[level]>0).map(level=>countLevel(level,counts[level])),...held>
0?[`${held} waived`]:[],...open>0?[`${open} not checked`]:[],...review.gaps.length>open?[`${review.gaps.length-open} accepted`]:[],`${count(componentsChanged(review.
changes),"component")} changed`,seconds(review.stats.durationMs)].join(" \xB7 ")}export{renderTerminal};

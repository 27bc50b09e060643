import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{acceptedGaps,acceptedSection,acceptedWords,advisoryState,branchName,byCause,count,difference,extendedNames,groupGaps,idleWaivers,inOrder,movements,openGaps,
place,policySource,remarks,tellsMore,utc,verdictSentence,waivedWords}from"./chunk-66U5IU7Z.js";import{boxLabel,homepage,policyPath}from"./chunk-E7GO2SUJ.js";
import{shortId}from"./chunk-36OZQ2Y4.js";import{notWaivable,waiverSection,waiverStanza}from"./chunk-H2TXORGZ.js";import{displayName,kindOf}from"./chunk-UR2CT44L.js";
import{byWeight,countByRule,otherPlaces,standing,waived}from"./chunk-VXAL6EPZ.js";import{markdownMessage,plain}from"./chunk-HYDMXC5C.js";import{addTo}from"./chunk-56GMYS36.js";
import{markdown,markdownBlock,markdownCode,markdownUrl,shorten}from"./chunk-J245M3L4.js";function compose({head,sections,foot},{rows,max,size,cut:cut2}){let room=max-size(head)-size(foot)-size(cut2)-6;if(room<0)return headAlone(head,max,size);let shown=new Map,
missing=!1;for(let section of[...sections].sort((one,other)=>one.priority-other.priority)){let share=Math.floor(room*.7),text=firstThatFits(section,rows,rendered=>size(
rendered)+2<=share);text===void 0?missing=!0:text!==""&&(shown.set(section,text),room-=size(text)+2)}let body=sections.flatMap(section=>shown.get(section)??[]);
return[head,...body,...missing?[cut2]:[],foot].join(`

`)}function firstThatFits(section,rows,fits){for(let tried of rows){let text=section.render(tried);if(fits(text))return text}}function headAlone(head,max,size){
let text=shorten(head,max);for(;size(text)>max;)text=shorten(text,Math.floor(text.length/2));return text}var longestPlace=60;function table(head,rows){let line=cells=>`| ${cells.join(" | ")} |`;return[line(head),`|${head.map(()=>":---|").join("")}`,...rows.map(line)].
join(`
`)}function folded(summary,body){return`<details><summary>${summary}</summary>

${body}

</details>`}function linked(text,url){let target=url===void 0?void 0:markdownUrl(url);return target===void 0?text:`[${text}](${target})`}function shownPlace(location,links){
return linked(markdownCode(shorten(place(location),longestPlace)),links(location))}function few(items,most,separator=", "){let shown=items.slice(0,most).join(separator);
return items.length>most?`${shown} and ${items.length-most} more`:shown}var form=2,mostFound=40,mostMended=20,longestRecord=12e3;function mendedSince(record,review){let before=read(record),forgotten2=before.forgotten===!0,present=new Set(
review.findings.map(({fingerprint})=>fingerprint)),gone=before.form===form?before.found.filter(([fingerprint])=>!present.has(fingerprint)):[],undone=review.verdict===
"incomplete"||review.gaps.some(({level})=>level==="incomplete"),at=review.range.head.slice(0,7),fresh=undone?[]:gone.map(([fingerprint,what,where])=>[fingerprint,
what,where,at]),mended=[...before.mended.filter(([fingerprint])=>!present.has(fingerprint)),...fresh].slice(-mostMended),found=[...byWeight(standing(review)).map(
entry),...undone?gone:[]].slice(0,mostFound),stayed=(before.back??[]).filter(fingerprint=>undone||present.has(fingerprint)),returned=before.mended.map(([fingerprint])=>fingerprint).
filter(fingerprint=>present.has(fingerprint)),back=new Set([...stayed,...returned].slice(-mostFound));return{mended:mended.map(([fingerprint,what,where,commit])=>({
fingerprint,what,where,at:commit})),back,record:written({found,mended,...back.size>0?{back:[...back]}:{},...forgotten2?{forgotten:forgotten2}:{}}),forgotten:forgotten2}}
function mendedSection(mended,rows){let shown=mended.toReversed().slice(0,rows),cells=shown.map(({what,where,at})=>[markdown(what),markdownCode(where),markdownCode(
at)]),rest=mended.length-shown.length,body=[...cells.length>0?[table(["What it was","Where","Gone since"],cells)]:[],...rest>0?[cells.length>0?`and ${rest} more`:
`${rest} in all`]:[]];return folded(`\u2705 ${mended.length} fixed in this pull request`,body.join(`

`))}function entry({fingerprint,message,location}){return[fingerprint,shorten(plain(message),100),shorten(place(location),60)]}function written({found,mended,...more}){
let[kept,gone]=[found.length,mended.length];for(;;){let carried={form,found:found.slice(0,kept),mended:mended.slice(mended.length-gone),...more},text=Buffer.from(
JSON.stringify(carried)).toString("base64");if(text.length<=longestRecord||kept+gone===0)return text;kept>gone?kept=Math.floor(kept/2):gone=Math.floor(gone/2)}}
function read(record){let unreadable={form,found:[],mended:[],forgotten:!0};if(record===void 0)return{form,found:[],mended:[]};if(record.length>longestRecord)return unreadable;
let text=Buffer.from(record,"base64").toString("utf8"),value;try{value=JSON.parse(text)}catch{return unreadable}let{form:stated,found,mended,back,forgotten:forgotten2}=Object(
value);return{form:typeof stated=="number"?stated:1,...forgotten2===!0||!Array.isArray(found)||!Array.isArray(mended)?{forgotten:!0}:{},found:rowsOf(found,3).slice(
0,mostFound).map(([fingerprint="",what="",where=""])=>[fingerprint,what,where]),mended:rowsOf(mended,4).slice(-mostMended).map(([fingerprint="",what="",where="",
at=""])=>[fingerprint,what,where,at]),back:(Array.isArray(back)?back:[]).slice(-mostFound).filter(one=>typeof one=="string"&&/^[\w-]{1,64}$/.test(one))}}function rowsOf(value,width){
return Array.isArray(value)?value.filter(row2=>Array.isArray(row2)&&row2.length===width&&row2.every(cell=>typeof cell=="string"&&cell.length<=200)):[]}function alike(findings){let groups=new Map;for(let finding of findings){let{ruleId,message,help,advisories:advisories2}=finding,said=advisories2.map(({id,severity,
fixed,waiver})=>[id,severity,fixed,waiver]),key=JSON.stringify([ruleId,plain(message),plain(help),said]);addTo(groups,key,finding)}return[...groups.values()]}function findingTable(groups,rows,links,back=new Set){
let shown=groups.slice(0,rows),rest=groups.slice(rows).flat();return[...shown.length>0?[table(["What","Where","Do this"],shown.map(group=>row(group,links,back)))]:
[],...rest.length>0?[`${shown.length>0?`And ${rest.length} more`:"In all"}, by rule:`]:[],...rest.length>0?[counts(rest,rows>0)]:[]].join(`

`)}function row([finding,...others],links,back){let places=[...otherPlaces(finding),...others.flatMap(other=>[other.location,...otherPlaces(other)])].map(other=>shownPlace(
other,links)),isBack=[finding,...others].some(({fingerprint})=>back.has(fingerprint));return[shownWhat(finding,isBack),`${shownPlace(finding.location,links)}${places.
length>0?`<br><sub>also ${few(places,2)}</sub>`:""}`,shownHelp(finding)]}function shownWhat(finding,isBack){let notes=[linked(markdown(finding.ruleId),finding.docsUrl),
...shownId(finding),...isBack?["**back**"]:[],...advisoryNotes(finding)];return`${shownMessage(finding)}<br><sub>${notes.join(" \xB7 ")}</sub>`}function shownId({
fingerprint}){let id=shortId(fingerprint);return id===void 0?[]:[markdownCode(id)]}function shownWaiver(waiver){return markdown(shorten(waivedWords(waiver).replace(
/^w/,"W"),400))}function shownMessage(finding){return markdownMessage(finding.message,value=>advisoryLink(finding,value))}function shownHelp({help,fix}){return`${markdownMessage(
help)}${fix?.command===void 0?"":`: ${markdownCode(shorten(fix.command,200))}`}`}function advisoryNotes(finding){return[...advisories(finding),...reached(finding)]}
function advisories({advisories:all,message,help}){let said=`${plain(message)} ${plain(help)}`,news=all.filter(advisory=>tellsMore(advisory,said));if(news.length===
0)return[];let items=news.map(advisory=>{let{id,url,waiver}=advisory,held=waiver===void 0?"":`, waived by ${waiver.by} until ${waiver.expires}`;return`${linked(
markdown(shorten(id,60)),url)} ${markdown(shorten(`${advisoryState(advisory)}${held}`,160))}`});return[few(items,3,"; ")]}function advisoryLink({advisories:all},value){
let url=all.find(({id})=>id===value)?.url;return url===void 0?void 0:markdownUrl(url)}function reached({paths:[path]}){return path===void 0?[]:[`reached through\
 ${markdown(shorten(path.join(" \u2192 "),160))}`]}function counts(rest,withFiles){let rules=countByRule(rest),items=rules.slice(0,10).map(({ruleId,count:count2,
files})=>{let named=files.slice(0,2).map(([path,inFile])=>`${markdownCode(shorten(path,40))} (${inFile})`),left=files.length-named.length,where=[...named,...left>
0?[`${left} more ${left===1?"file":"files"}`]:[]].join(", ");return`- ${count2} \xD7 ${markdown(ruleId)}${withFiles?`: ${where}`:""}`}),others=rules.slice(10).reduce(
(sum,{count:count2})=>sum+count2,0);return[...items,...others>0?[`- ${others} of other rules`]:[]].join(`
`)}function gapList(groups,rows,links){let items=groups.slice(0,rows).map(({reason,gaps:members})=>{let subjects=members.slice(0,5).map(({subject,location})=>{if(location!==
void 0&&location.path===subject)return shownPlace(location,links);let name=markdown(shorten(subject,120));return location===void 0?name:`${name} (${shownPlace(location,
links)})`}),more=members.length>subjects.length?` and ${members.length-subjects.length} more`:"";return`- ${subjects.join(", ")}${more}: ${markdown(shorten(reason,
300))}`}),rest=groups.slice(rows).reduce((sum,{gaps:members})=>sum+members.length,0);return[...items,...rest>0?[`- ${items.length>0?`and ${rest} more`:`${rest} \
in all`}`]:[]].join(`
`)}function incomingSection({changes},links){let{in:incoming,out}=movements(changes),notable=remarks(changes),summary=[...incoming===""?[]:[`What comes in: ${incoming}`],
...out===""?[]:[`${incoming===""?"What goes":"goes"} out: ${out}`],...notable===""?[]:[notable]].join(" \xB7 "),listed=inOrder(changes);return rows=>{let cells=listed.
slice(0,rows*3).map(change=>{let{component}=change,name=markdownCode(shorten(displayName(component),100)),what=difference(change).map(({text,loud})=>{let shown=markdown(
shorten(text,120));return loud?`**${shown}**`:shown}).join(" \xB7 "),source=sourceLink(change);return[`${kindOf(component).noun} ${name}`,[what,...source].join(
" \xB7 "),shownPlace(component.location,links)]}),rest=listed.length-cells.length,body=[...cells.length>0?[table(["What","Change","Where"],cells)]:[],...rest>0?
[cells.length>0?`and ${rest} more`:`${rest} in all`]:[]];return folded(summary,body.join(`

`))}}function sourceLink({impact}){if(impact?.repository===void 0)return[];let{url,verified}=impact.repository;return[linked(verified?"source":"source it names",
url)]}function waivedSection(review,rows,links){let held=waived(review),idle=idleWaivers(review),accepted=acceptedGaps(review);if(held.length+accepted.length+idle.
length===0)return"";let items=held.slice(0,rows).map(({message,location,waiver})=>{let why=markdown(shorten(waivedWords(waiver),240)),{comment}=waiver,where=comment===
void 0?"":` (${linked("the comment",comment)})`;return`- ${markdownMessage(message)} (${shownPlace(location,links)}): ${why}${where}`}),gaps=accepted.slice(0,rows).
map(({subject,location,reason,accepted:by})=>{let why=markdown(shorten(`${reason}; ${acceptedWords(by)}`,300)),where=location===void 0?"":` (${shownPlace(location,
links)})`;return`- ${markdown(shorten(subject,120))}${where}: ${why}`}),others=idle.slice(0,rows).map(said=>`- ${markdown(shorten(said,240))}`),rest=held.length+
accepted.length+idle.length-items.length-gaps.length-others.length,expired=[...review.policy.waivers,...review.policy.accepted].filter(({status})=>status==="exp\
ired").length,summary=[...held.length>0?[`${held.length} waived`]:[],...accepted.length>0?[`${accepted.length} accepted`]:[],...expired>0?[`${expired} expired`]:
[],...idle.length>expired?[`${idle.length-expired} not used`]:[]].join(" \xB7 ");return folded(`Waivers: ${summary}`,[...items,...gaps,...others,...rest>0?[`- a\
nd ${rest} more`]:[]].join(`
`))}function waiverHelp(review,findings,rows,terms){let shown=findings.slice(0,rows),stanzas=shown.flatMap(finding=>waiverStanza(finding,terms)??[]).filter(stanza=>stanza.
length<=4e3),refused=shown.flatMap(finding=>{let why=notWaivable(finding);return why===void 0?[]:[`- ${markdownMessage(finding.message)}: ${markdown(why)}.`]}),
{file,branch}=policySource(review),where=`${markdownCode(shorten(file,100))} on ${branchName(review)===void 0?branch:markdownCode(shorten(branch,100))}`,left=findings.
length-stanzas.length-refused.length,fresh=review.policy.path===void 0?`version: 1
`:"";return folded("Think this is wrong, or need it anyway?",[`Add what you accept to ${where}, with your reason, and run this check again. A waiver inside this\
 pull request does not count: the policy is read from the base branch.`,...stanzas.length>0?[markdownBlock(fresh+waiverSection(stanzas),"yaml")]:[],...refused.length>
0?[refused.join(`
`)]:[],...left>0?[`${left} more ${left===1?"is":"are"} not shown here; the command line prints them all.`]:[],...commandHelp(findings,terms)].join(`

`))}function commandHelp(findings,{expires,byComment}){if(byComment===void 0)return[];let{fits,maxDays,allows}=byComment,able=findings.filter(({ruleId,notWaivable:why})=>why===
void 0&&allows(ruleId)),[only,...others]=able;if(only===void 0)return[];let id=others.length===0?shortId(only.fingerprint):void 0,which=id===void 0?", with the \
id that stands beside the rule":"",until=fits?expires:"YYYY-MM-DD",term=fits?"":` It may hold for ${maxDays} days at most.`;return[`For this pull request only, \
whoever the policy names may comment, with a reason${which}:${term}`,markdownBlock(`/weighbridge waive ${id??"ID"} until ${until} because REASON`,"")]}function acceptHelp(review,gaps,rows,terms){
let incomplete=gaps.filter(({level})=>level==="incomplete"),section=acceptedSection(incomplete.slice(0,rows),terms);if(section===void 0||section.length>2e4)return"";
let{file,branch}=policySource(review),where=`${markdownCode(shorten(file,100))} on ${branchName(review)===void 0?branch:markdownCode(shorten(branch,100))}`,fresh=review.
policy.path===void 0?`version: 1
`:"";return folded("Cannot be checked, and acceptable?",[`Add what you accept to ${where}, with your reason, and run this check again. It stays in the report an\
d no longer counts. The policy is read from the base branch.`,markdownBlock(fresh+section,"yaml")].join(`

`))}function beginning(review){let{branch}=policySource(review),where=branchName(review)===void 0?branch:markdownCode(shorten(branch,100));return folded("No pol\
icy yet: the defaults apply",[`Put this into ${markdownCode(policyPath)} on ${where} to see what the defaults find while nothing is blocked; drop the last line \
when you trust it.`,markdownBlock(`version: 1
enforcement: observe`,"yaml")].join(`

`))}var forgotten="<sub>The record in this comment could not be read: what was fixed before that is not listed.</sub>",again="Run this check again; where it stays s\
o, `gaps` in the policy says what becomes of it.",cut="Some parts did not fit here; the command line prints them all.";function renderPullRequest(review,options){
let{maxLength=65e3}=options;return saysNothing(review)&&(options.mended??[]).length===0?"":compose(parts(review,options),{rows:[10,5,2,1,0],max:maxLength,size:text=>text.
length,cut})}function withoutTimes(text){let foot=text.lastIndexOf(`
<sub>`);return foot===-1?text:text.slice(0,foot)+text.slice(foot).replaceAll(/, data of \d{4}-\d\d-\d\d \d\d:\d\d UTC/gu,"")}function saysNothing({changes,findings,
gaps}){return changes.length+findings.length+gaps.length===0}function parts(review,options){let{waivers,links=()=>{},mended=[],back}=options,{changes,policy}=review,
found=byCause(byWeight(standing(review))),open=openGaps(review),groups=groupGaps(open),undone=groups.filter(({level})=>level==="incomplete"),unchecked=groups.filter(
({level})=>level!=="incomplete"),of=level=>found.filter(finding=>finding.level===level),[block,warn,note]=[of("block"),of("warn"),of("note")],[blockRows,warnRows,
noteRows]=[alike(block),alike(warn),alike(note)],sections=[],add=(priority,when,render)=>{when&&sections.push({priority,render})};add(1,undone.length>0,rows=>`C\
ould not be done, which is neither a finding nor a pass:

${gapList(undone,rows,links)}

${again}`),add(2,undone.length>0,rows=>acceptHelp(review,open,rows,waivers)),add(0,block.length>0,rows=>findingTable(blockRows,rows,links,back));let few2=block.
length===0&&warn.length<=3;add(3,warn.length>0,rows=>{let rendered=findingTable(warnRows,rows,links,back);return few2?rendered:folded(`\u26A0\uFE0F ${count(warn.
length,"warning")}`,rendered)}),add(6,note.length>0,rows=>folded(`\u2139\uFE0F ${count(note.length,"note")}`,findingTable(noteRows,rows,links,back))),add(4,found.
length>10,()=>`All of it: ${markdownCode(reviewCommand(review))}`),add(4,changes.length>0,incomingSection(review,links)),add(5,unchecked.length>0,rows=>folded(`\
Not checked: ${uncheckedCount(unchecked)}`,gapList(unchecked,rows,links))),add(5,mended.length>0,rows=>mendedSection(mended,rows)),add(5,options.forgotten===!0,
()=>forgotten),add(7,!0,rows=>waivedSection(review,rows,links));let waivable=block.length>0?block:warn;add(2,waivable.length>0,rows=>waiverHelp(review,waivable.
flatMap(finding=>finding.of),rows,waivers)),add(8,policy.path===void 0,()=>beginning(review));let box=options.box===!0?`- [ ] ${boxLabel}

`:"";return{head:heading(review),sections,foot:`${box}${footer(review)}`}}function uncheckedCount(groups){let of=level=>groups.filter(group=>group.level===level).
reduce((sum,{gaps})=>sum+gaps.length,0),[warn,note]=[of("warn"),of("note")];return warn>0&&note>0?`${warn}, and ${note} of no weight`:String(warn+note)}function heading(review){
let observing=review.policy.enforcement==="observe",sign={block:"\u26D4",incomplete:"\u26A0\uFE0F",warn:"\u26A0\uFE0F",pass:"\u2705"}[review.verdict],title=`###\
 ${observing&&review.verdict==="block"?"\u2139\uFE0F":sign} ${verdictSentence(review)}`;return observing?`${title}

The policy only observes (\`enforcement: observe\`): this check passes whatever it finds.`:title}function reviewCommand({range}){return`weighbridge review ${shorten(
range.base,64)}..${shorten(range.head,64)}`}function footer({range,policy,coverage}){let at=policy.commit===void 0?"":` (${markdownCode(shorten(policy.commit,64).
slice(0,7))})`,ref=policy.ref===void 0?"":markdownCode(shorten(policy.ref,100)),which=policy.path===void 0?"the default policy":`the policy${ref===""?"":` of ${ref}`}${at}`,
on=extendedNames({policy}).map(name=>markdownCode(shorten(name,160))),under=on.length===0?which:`${which}, which extends ${on.join(", ")}`,sources=coverage.slice(
0,10).map(({source,asked,answered,dataAsOf})=>{let time=dataAsOf===void 0||answered===0?void 0:utc(dataAsOf),data=time===void 0?"":`, data of ${time}`;return`${markdown(
shorten(source,60))}: ${answered} of ${asked} answered${data}`}),head=`${markdownCode(shorten(range.head,64).slice(0,7))} under ${under}`,about=linked("what the\
se checks do",`${homepage}/blob/main/docs/rules.md`);return`<sub>${[head,...sources,about].join(" \xB7 ")}</sub>`}export{compose,linked,shownPlace,few,mendedSince,shownId,shownWaiver,shownMessage,shownHelp,advisoryNotes,waiverHelp,renderPullRequest,withoutTimes,saysNothing,
parts};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{shortId}from"./chunk-36OZQ2Y4.js";import{notWaivable}from"./chunk-H2TXORGZ.js";import{gapCodes}from"./chunk-LGIGCPF6.js";import{array,boolean,
description,exactOptional,integer,literal,maxValue,minValue,number,object,parse,picklist,pipe,string,union,variant}from"./chunk-NKV2NNYY.js";import{plain}from"./chunk-HYDMXC5C.js";var about=text=>pipe(string(),description(text)),whole=text=>pipe(number(),integer(),description(text)),maybe=schema=>exactOptional(schema),list=schema=>array(schema),
location=object({path:about("From the root of the repository; bytes that are not UTF-8 as \\xNN"),side:pipe(picklist(["head","base"]),description("Which of the \
two trees")),startLine:maybe(whole("1-based; absent in a file without lines")),startColumn:maybe(whole("1-based, in UTF-16 units")),endLine:maybe(whole("1-based")),
endColumn:maybe(whole("1-based, exclusive")),within:maybe(about("Where inside a container: a notebook cell, an archive member"))}),evidence=object({name:location,
argument:maybe(location),flag:maybe(location),use:maybe(location)}),common={name:about("The canonical name in its ecosystem"),purl:maybe(about("Package URL; abs\
ent where no type exists")),location,evidence:maybe(pipe(evidence,description("Where its name is, the argument that gives its revision or version, what turns on\
 its code, and the whole call or command"))),alsoAt:list(location),slot:maybe(about("A lock key, a section, a marker, a build stage")),text:about("The source te\
xt that names it"),confidence:picklist(["certain","likely","possible"]),context:picklist(["code","ci","interactive","test","docs","comment"]),own:maybe(pipe(literal(
!0),description("The repository published it itself before the change")))},packageEntries={...common,kind:literal("package"),ecosystem:about("pypi, npm \u2026"),
version:maybe(about("The one version that the file states")),specifier:maybe(about("The requirement as written")),role:pipe(picklist(["requirement","locked","in\
stalled","mentioned"]),description("requirement: a manifest or a list asks for it; locked: an entry of a lockfile; installed: a command installs or runs it; men\
tioned: a text names it, and no extractor reads what for")),standing:maybe(pipe(picklist(["installed","configured","told"]),description("Of one that is only men\
tioned: as what a command or a key installs; elsewhere in what can run or configure; in prose or where it is refused"))),supposed:maybe(pipe(literal(!0),description(
"Nothing names its ecosystem: it is one that it may be of"))),peer:maybe(pipe(literal(!0),description("A peer dependency: the project that uses this one brings \
it"))),override:maybe(pipe(object({section:about("The key of the manifest that holds it"),of:maybe(about("Only what this package asks for")),asked:maybe(about("\
Only requirements for versions that this one admits"))}),description("It replaces what others ask for, and asks for nothing itself"))),installedIn:maybe(about("\
The folder whose installed packages a command runs before it asks a registry")),ranIn:maybe(about("The folder that a command runs in which runs it in an environ\
ment of its own")),versionUnknown:maybe(pipe(literal(!0),description("Its version is only known when the file is used"))),program:maybe(pipe(literal(!0),description(
"A command names a program, which another package can bring"))),programs:maybe(list(about("A program that a lockfile says it brings"))),constraint:maybe(pipe(boolean(),
description("It limits what others ask for; false where something that was read asks for the package"))),constrainedBy:maybe(list(about("A file whose constraint\
s hold for what a command installs"))),hashes:list(string()),source:object({type:picklist(["registry","vcs","url","path"]),url:maybe(string()),ref:maybe(about("\
Branch, tag or commit as written")),commit:maybe(about("The full commit id")),extraIndexes:maybe(list(about("A further index that may serve it"))),findLinks:maybe(
list(about("A page or folder that is searched for its files"))),trusted:maybe(pipe(literal(!0),description("Certificates are not checked where it comes from"))),
strategy:maybe(about("How the resolver chooses between indexes")),optionsAt:maybe(pipe(location,description("Where the file states its indexes")))}),scope:picklist(
["runtime","development","optional","build"]),direct:maybe(boolean()),resolved:maybe(object({version:string(),by:location})),takenFrom:maybe(object({index:about(
"The private index that it comes from, by a settings file or a lockfile beside its own file"),by:location,sure:pipe(boolean(),description("It was set before thi\
s change, for the scope of the package alone"))})),entry:maybe(about("Id of its entry in a lockfile, unique within the file")),dependsOn:maybe(list(about("Id of\
 an entry of the same file that it depends on"))),alsoEntries:maybe(list(object({id:about("Id of a further entry of the file that is this package at this versio\
n"),dependsOn:list(about("Id of an entry of the same file that it depends on")),direct:maybe(boolean())}))),hosts:maybe(list(about("A host that a lockfile has i\
ts files come from"))),installScript:maybe(boolean())},remoteCode=pipe(union([boolean(),literal("unknown")]),description("Loading it may run code from its repos\
itory; unknown where only the running program knows")),modelEntries={...common,kind:literal("model"),host:about("hugging-face, torch-hub, modelscope \u2026"),revision:maybe(
about('As written; absent is absent, never "main"')),files:maybe(list(string())),remoteCode,alwaysRunsCode:maybe(pipe(literal(!0),description("Loading it runs t\
hat code for certain"))),codeRevision:maybe(string()),use:about("The call or command that loads it")},datasetEntries={...common,kind:literal("dataset"),host:about(
"hugging-face, modelscope \u2026"),revision:maybe(about('As written; absent is absent, never "main"')),remoteCode,use:about("The call or command that loads it")},
imageEntries={...common,kind:literal("image"),registry:string(),repository:about("The familiar name"),tag:maybe(string()),digest:maybe(string()),stage:maybe(string())},
toolEntries={...common,kind:literal("tool"),transport:picklist(["stdio","http","sse"]),command:maybe(about("The program and its arguments, values that look like\
 secrets left out")),url:maybe(about("Where it is reached, without credentials and query")),env:list(about("A variable or header that it is given")),runs:list(object(
{ecosystem:packageEntries.ecosystem,name:common.name,version:packageEntries.version,specifier:packageEntries.specifier,source:packageEntries.source}))},indexEntries={
...common,kind:literal("index"),ecosystem:maybe(about("pypi, npm \u2026; absent for a setting that holds for programs of several")),use:pipe(picklist(["default",
"additional","named","links","connection"]),description("default: asked in place of the ecosystem's own index; additional: asked beside it; named: asked for pac\
kages that name it; links: a page of files that is searched as well; connection: the setting only says how servers are reached")),url:maybe(about("Its address, \
without credentials and query")),scope:maybe(about("The scope of names that it serves")),unchecked:maybe(pipe(literal(!0),description("Certificates are not chec\
ked"))),forFolder:maybe(pipe(literal(!0),description("A settings file sets it for all that is installed in its folder and below"))),setting:about("The option, v\
ariable or key that sets it")},kinds={package:object(packageEntries),model:object(modelEntries),dataset:object(datasetEntries),image:object(imageEntries),tool:object(
toolEntries),index:object(indexEntries)},component=variant("kind",Object.values(kinds));var waiver=object({reason:string(),by:string(),expires:about("ISO 8601 date; the last day on which the waiver holds, in UTC"),location:maybe(location),comment:maybe(
about("Address of the comment that gives it, in place of the location in the policy"))}),level=picklist(["block","warn","note"]),advisory=object({id:string(),aliases:list(
string()),severity:picklist(["none","low","medium","high","critical","unknown"]),malicious:maybe(pipe(literal(!0),description("It reports malicious code, not a \
vulnerability"))),score:maybe(pipe(number(),description("CVSS base score, where a vector gives one"))),summary:maybe(string()),fixed:list(string()),url:maybe(string()),
level,fingerprint:string(),waiver:maybe(waiver)}),finding=object({ruleId:string(),messageId:about("Which message of the rule it is: stable, and unique within th\
e rule"),title:about("What kind of finding it is, in a few words: Package is malicious"),confidence:picklist(["certain","likely","possible"]),securitySeverity:maybe(
pipe(number(),minValue(0),maxValue(10),description("The highest score of its advisories that are not waived; 10 for malicious code"))),level,component:maybe(component),
before:maybe(component),location,related:list(location),paths:list(list(string())),advisories:list(advisory),message:about("What happens to the reader, in one s\
entence without a full stop"),help:about("What to do"),fix:maybe(object({edits:list(object({location,newText:string()})),command:maybe(string()),clears:pipe(boolean(),
description("The fix removes the finding, and not only a part of it"))})),unpinned:maybe(pipe(literal(!0),description("What it is about can move; a version, com\
mit or digest would mend that"))),references:list(string()),id:maybe(about("What a command on the pull request names it by: the beginning of the fingerprint in \
base32")),fingerprint:about("Unique in a review and stable over time: rule, identity, slot and file, never a line"),docsUrl:string(),waiver:maybe(waiver),carriedFrom:maybe(
about("The lockfile that had it before, where its file takes the place of that")),onlyInMerge:maybe(pipe(literal(!0),description("Only what merging makes has it\
, and its place is in the text of that"))),notWaivable:maybe(about("Why no waiver can clear it; absent where one can"))}),gap=object({code:picklist(Object.keys(
gapCodes)),level:picklist(["incomplete","warn","note"]),by:about("The extractor, source or rule that says so"),subject:string(),reason:string(),location:maybe(location),
accepted:maybe(waiver)}),policy=object({path:maybe(about("Absent when there is no policy file and the defaults apply")),ref:maybe(string()),commit:maybe(string()),
extends:maybe(list(object({path:about("owner/repository/path"),ref:about("As written: a commit, or a branch or tag"),commit:maybe(string())}))),enforcement:picklist(
["block","observe"]),waivers:list(object({rule:string(),component:maybe(string()),advisory:maybe(string()),by:string(),expires:string(),status:picklist(["used",
"unused","expired","too-long","void"]),line:maybe(whole("Line of the policy file; absent for a waiver that a comment gives")),comment:maybe(about("Address of th\
e comment that gives it")),why:maybe(about("Why it is void")),file:maybe(about("That file: the one of the policy, or one that it extends, as owner/repository/pa\
th@commit"))})),accepted:list(object({gap:picklist(Object.keys(gapCodes)),path:about("Path or glob, as written"),by:string(),expires:string(),status:picklist(["\
used","unused","expired"]),line:whole("Line of the policy file"),file:maybe(about("That file: the one of the policy, or one that it extends, as owner/repository\
/path@commit"))}))}),ids=description2=>pipe(list(string()),description(description2)),impact=object({step:maybe(picklist(["major","minor","patch","down","other"])),
via:maybe(ids("How a transitive package is reached: names from a direct one to this one")),introduces:ids("Advisories that apply now and did not before"),fixes:ids(
"Advisories that applied before and do not now"),leaves:ids("Advisories that applied before and still do"),publishedAt:maybe(about("ISO 8601 time")),ageDays:maybe(
whole("Days since then")),licences:maybe(object({before:ids("Licences of the version before"),after:ids("Those of this version, which differ")})),repository:maybe(
object({url:about("Page of the repository"),verified:pipe(boolean(),description("Whether more than the package itself says so"))}))});var reviewSchema=object({schemaVersion:literal(1),tool:object({name:string(),version:string()}),range:object({spec:about("As the user wrote it, or as it was der\
ived"),base:about("Commit id"),head:about("Commit id")}),policy,verdict:picklist(["pass","warn","block","incomplete"]),changes:list(object({type:picklist(["adde\
d","changed","removed","moved"]),component,before:maybe(component),impact:maybe(impact)})),findings:list(finding),gaps:list(gap),coverage:list(object({source:string(),
asked:whole("Questions"),answered:whole("Answers"),dataAsOf:maybe(about("ISO 8601 time in UTC"))})),stats:object({filesChanged:whole("Files that differ"),filesRead:whole(
"Files that an extractor read, both sides counted"),components:whole("Components that were seen"),durationMs:pipe(number(),description("Milliseconds")),requests:maybe(
whole("Requests that reading the change took, where it was read over an API"))})});function toJson(review){let findings=review.findings.map(finding2=>({...finding2,...finding2.component===void 0?{}:{component:stated(finding2.component)},...finding2.
before===void 0?{}:{before:stated(finding2.before)},message:plain(finding2.message),help:plain(finding2.help),...waivable(finding2),...named(finding2)})),changes=review.
changes.map(change=>({...change,component:stated(change.component),...change.before===void 0?{}:{before:stated(change.before)}})),listed={...review,schemaVersion:1,
changes,findings};return parse(reviewSchema,listed)}function waivable(finding2){let why=notWaivable(finding2);return why===void 0?{}:{notWaivable:why}}function named({
fingerprint}){let id=shortId(fingerprint);return id===void 0?{}:{id}}function stated(component2){return component2.kind!=="package"||component2.version!==void 0||
component2.specifier!==void 0?component2:{...component2,specifier:addressOf(component2.source)}}function addressOf({type,url="",ref,commit}){if(type!=="vcs")return url;
let at=ref??commit;return`${/^git\b/.test(url)?"":"git+"}${url}${at===void 0?"":`@${at}`}`}export{toJson};

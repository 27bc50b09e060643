import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{gapCodes}from"./chunk-377VWAE4.js";import{array,boolean,description,exactOptional,integer,literal,number,object,parse,picklist,pipe,string,union,variant}from"./chunk-WRMLYRJK.js";
import{plain}from"./chunk-HYDMXC5C.js";var about=text=>pipe(string(),description(text)),whole=text=>pipe(number(),integer(),description(text)),maybe=schema=>exactOptional(schema),list=schema=>array(schema),
location=object({path:about("From the root of the repository; bytes that are not UTF-8 as \\xNN"),side:pipe(picklist(["head","base"]),description("Which of the \
two trees")),startLine:maybe(whole("1-based; absent in a file without lines")),startColumn:maybe(whole("1-based, in UTF-16 units")),endLine:maybe(whole("1-based")),
endColumn:maybe(whole("1-based, exclusive")),within:maybe(about("Where inside a container: a notebook cell, an archive member"))}),common={name:about("The canon\
ical name in its ecosystem"),purl:maybe(about("Package URL; absent where no type exists")),location,alsoAt:list(location),slot:maybe(about("A lock key, a sectio\
n, a build stage")),text:about("The source text that names it"),confidence:picklist(["certain","likely","possible"]),context:picklist(["code","test","docs","com\
ment"])},packageEntries={...common,kind:literal("package"),ecosystem:about("pypi, npm \u2026"),version:maybe(about("The one version that the file states")),specifier:maybe(
about("The requirement as written")),hashes:list(string()),source:object({type:picklist(["registry","vcs","url","path"]),url:maybe(string()),ref:maybe(about("Br\
anch, tag or commit as written")),commit:maybe(about("The full commit id")),extraIndexes:maybe(list(about("An index beside the default one that may serve it"))),
findLinks:maybe(list(about("A page or folder that is searched for its files"))),trusted:maybe(pipe(literal(!0),description("Certificates are not checked where i\
t comes from"))),strategy:maybe(about("How the resolver chooses between indexes")),optionsAt:maybe(pipe(location,description("Where the file states its indexes")))}),
scope:picklist(["runtime","development","optional","build"]),direct:maybe(boolean()),resolved:maybe(object({version:string(),by:location})),dependsOn:maybe(list(
string())),hosts:maybe(list(about("A host that a lockfile has its files come from"))),installScript:maybe(boolean())},remoteCode=pipe(union([boolean(),literal("\
unknown")]),description("Loading it runs code from its repository; unknown where only the running program knows")),modelEntries={...common,kind:literal("model"),
host:string(),revision:maybe(about('As written; absent is absent, never "main"')),files:maybe(list(string())),remoteCode,codeRevision:maybe(string()),use:about(
"The call or command that loads it")},datasetEntries={...common,kind:literal("dataset"),host:string(),revision:maybe(about('As written; absent is absent, never \
"main"')),remoteCode,use:about("The call or command that loads it")},imageEntries={...common,kind:literal("image"),registry:string(),repository:about("The famil\
iar name"),tag:maybe(string()),digest:maybe(string()),stage:maybe(string())},toolEntries={...common,kind:literal("tool"),transport:picklist(["stdio","http","sse"]),
command:maybe(about("The program and its arguments, values that look like secrets left out")),url:maybe(about("Where it is reached, without credentials and quer\
y")),env:list(about("A variable or header that it is given")),runs:list(object({ecosystem:packageEntries.ecosystem,name:common.name,version:packageEntries.version,
specifier:packageEntries.specifier,source:packageEntries.source}))},component=variant("kind",[object(packageEntries),object(modelEntries),object(datasetEntries),
object(imageEntries),object(toolEntries)]);var waiver=object({reason:string(),by:string(),expires:about("ISO 8601 date; the last day on which the waiver holds, in UTC"),location}),level=picklist(["block",
"warn","note"]),advisory=object({id:string(),aliases:list(string()),severity:picklist(["none","low","medium","high","critical","unknown"]),summary:maybe(string()),
fixed:list(string()),url:maybe(string()),level,fingerprint:string(),waiver:maybe(waiver)}),finding=object({ruleId:string(),level,component:maybe(component),before:maybe(
component),location,related:list(location),paths:list(list(string())),advisories:list(advisory),message:about("What happens to the reader, in one sentence witho\
ut a full stop"),help:about("What to do"),fix:maybe(object({edits:list(object({location,newText:string()})),command:maybe(string()),clears:pipe(boolean(),description(
"The fix removes the finding, and not only a part of it"))})),references:list(string()),fingerprint:about("Stable over time: rule, identity and file, never a li\
ne"),docsUrl:string(),waiver:maybe(waiver)}),gap=object({code:picklist(Object.keys(gapCodes)),level:picklist(["incomplete","warn","note"]),by:about("The extract\
or, source or rule that says so"),subject:string(),reason:string(),location:maybe(location)}),policy=object({path:maybe(about("Absent when there is no policy fi\
le and the defaults apply")),ref:maybe(string()),commit:maybe(string()),enforcement:picklist(["block","observe"]),waivers:list(object({rule:string(),component:maybe(
string()),advisory:maybe(string()),by:string(),expires:string(),status:picklist(["used","unused","expired"]),line:whole("Line of the policy file")}))}),ids=description2=>pipe(
list(string()),description(description2)),impact=object({step:maybe(picklist(["major","minor","patch","down","other"])),via:maybe(ids("How a transitive package \
is reached: names from a direct one to this one")),introduces:ids("Advisories that apply now and did not before"),fixes:ids("Advisories that applied before and \
do not now"),leaves:ids("Advisories that applied before and still do"),publishedAt:maybe(about("ISO 8601 time")),ageDays:maybe(whole("Days since then")),licences:maybe(
object({before:ids("Licences of the version before"),after:ids("Those of this version, which differ")})),repository:maybe(object({url:about("Page of the reposit\
ory"),verified:pipe(boolean(),description("Whether more than the package itself says so"))}))});var reviewSchema=object({schemaVersion:literal(1),tool:object({name:string(),version:string()}),range:object({spec:about("As the user wrote it, or as it was der\
ived"),base:about("Commit id"),head:about("Commit id")}),policy,verdict:picklist(["pass","warn","block","incomplete"]),changes:list(object({type:picklist(["adde\
d","changed","removed","moved"]),component,before:maybe(component),impact:maybe(impact)})),findings:list(finding),gaps:list(gap),coverage:list(object({source:string(),
asked:whole("Questions"),answered:whole("Answers"),dataAsOf:maybe(about("ISO 8601 time in UTC"))})),stats:object({filesChanged:whole("Files that differ"),filesRead:whole(
"Files that an extractor read, both sides counted"),components:whole("Components that were seen"),durationMs:pipe(number(),description("Milliseconds")),requests:maybe(
whole("Requests that reading the change took, where it was read over an API"))})});function toJson(review){let findings=review.findings.map(finding2=>({...finding2,...finding2.component===void 0?{}:{component:stated(finding2.component)},...finding2.
before===void 0?{}:{before:stated(finding2.before)},message:plain(finding2.message),help:plain(finding2.help)})),changes=review.changes.map(change=>({...change,
component:stated(change.component),...change.before===void 0?{}:{before:stated(change.before)}})),listed={...review,schemaVersion:1,changes,findings};return parse(
reviewSchema,listed)}function stated(component2){return component2.kind!=="package"||component2.version!==void 0||component2.specifier!==void 0?component2:{...component2,
specifier:addressOf(component2.source)}}function addressOf({type,url="",ref,commit}){if(type!=="vcs")return url;let at=ref??commit;return`${/^git\b/.test(url)?"":
"git+"}${url}${at===void 0?"":`@${at}`}`}export{toJson};

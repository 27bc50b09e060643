import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareVersions,isArchive,isDefaultIndex,isDirect,isMirror,isPackageName,publicVersion,readDirect,readVersion,splitExtras,withoutCredentials}from"./chunk-FSEYXFMW.js";
import{everything,halfOpen,intervalSets,only}from"./chunk-VN5KUC6U.js";import{fileName,findProgram,readArguments,subcommand}from"./chunk-6CBDKPPX.js";
import{require_packageurl_js}from"./chunk-M5F4DRZR.js";import{__toESM}from"./chunk-KI6PBNG7.js";function registrySource(settings){let{indexes,findLinks=[],trustedHosts=[],strategy,at}=settings,distinct=new Set(indexes.map(url=>url===void 0||isDefaultIndex(
url)?"":withoutCredentials(url))),others=[...distinct].filter(url=>url!==""),only2=distinct.size===1?others[0]:void 0,says=others.length>0||findLinks.length>0||
trustedHosts.length>0||strategy!==void 0;return{type:"registry",...only2!==void 0&&{url:only2},...only2===void 0&&others.length>0&&{extraIndexes:others},...findLinks.
length>0&&{findLinks:[...new Set(findLinks.map(withoutCredentials))]},...trustedHosts.length>0&&{trusted:!0},...strategy!==void 0&&{strategy},...says&&at!==void 0&&
{optionsAt:at}}}function inSettings(source,named,settings){return named&&source.type==="registry"&&source.url===void 0?registrySource(settings):source.type==="u\
rl"&&hostsOf(source.url).some(host=>settings.trustedHosts?.includes(host))?{...source,trusted:!0}:source}function hostsOf(url=""){if(!URL.canParse(url))return[];
let{hostname,host}=new URL(url);return[hostname,host]}var sets=intervalSets(compareVersions);var mostClauses=64,longest=8192;function readClauses(text){if(text.length>longest)return;let parts=text.trim()===""?[]:text.split(",").map(part=>part.trim());if(parts.
at(-1)===""&&parts.pop(),parts.length>mostClauses)return;let clauses=[];for(let part of parts){let[,operator,version]=/^(===|~=|==|!=|<=|>=|<|>)\s*([\w.*+!-]+)$/.
exec(part)??[];if(operator===void 0||version===void 0)return;clauses.push({operator,version})}return clauses}function specifierIntervals(text){let clauses=readClauses(
text);if(clauses===void 0)return;let admitted=everything;for(let clause of clauses){let intervals=clauseIntervals(clause);if(intervals===void 0)return;admitted=
sets.intersect(admitted,intervals)}return admitted}function clauseIntervals({operator,version:written}){let prefix=written.endsWith(".*"),version=readVersion(prefix?
written.slice(0,-2):written);if(version===void 0)return;if(prefix)return prefixIntervals(operator,version);if(operator==="===")return only(written);if(version.local!==
void 0)return operator==="=="?only(written):operator==="!="?sets.complement(only(written)):void 0;let from={version:publicVersion(version),inclusive:!0};switch(operator){case"\
==":return halfOpen(from.version,successor(version));case"!=":return sets.complement(halfOpen(from.version,successor(version)));case">=":return[{from}];case"<=":
return[{to:{version:successor(version),inclusive:!1}}];case"<":return[below(version)];case">":return[above(version)];case"~=":return version.release.length<2?void 0:
sets.intersect([{from}],[under(stem(version))]);default:return}}function prefixIntervals(operator,version){if(!(version.dev!==void 0||version.local!==void 0))return operator===
"=="?[under(version)]:operator==="!="?sets.complement([under(version)]):void 0}function through(text){let version=readVersion(text);return version===void 0?{version:text,
inclusive:!0}:{version:successor(version),inclusive:!1}}function successor(version){return version.dev!==void 0?publicVersion({...version,dev:version.dev+1}):publicVersion(
{...version,post:version.post===void 0?0:version.post+1,dev:0})}function under(version){let{base,pre,post,epoch,release}=version,start=publicVersion({...version,
dev:0}),end="";return post!==void 0?end=publicVersion({...version,post:post+1,dev:0}):pre!==""?end=`${base}${pre.replace(/\d+$/,number=>String(Number(number)+1))}\
.dev0`:end=`${epoch}!${[...release.slice(0,-1),(release.at(-1)??0)+1].join(".")}.dev0`,{from:{version:start,inclusive:!0},to:{version:end,inclusive:!1}}}function stem(version){
let release=version.release.slice(0,-1);return{...version,release,base:`${version.epoch}!${release.join(".")}`,pre:"",post:void 0,dev:void 0}}function below(version){
let stable=version.pre===""&&version.dev===void 0;return{to:{version:publicVersion(stable?{...version,dev:0}:version),inclusive:!1}}}function above(version){return version.
post!==void 0||version.dev!==void 0?{from:{version:successor(version),inclusive:!0}}:{from:{version:publicVersion({...version,post:999999999999999}),inclusive:!1}}}function readRequirement(text){let start=skip(text,0),rest=text.slice(start).trimEnd();if(rest==="")return{reason:"there is nothing to read",at:start};let word=/^\S+/.
exec(rest)?.[0]??"";return isDirect(word)?readPlace(rest,/^[a-z][\w+.-]+:/i.test(word)?beforeMarker(word):word.replace(/;.*$/s,""),start):readNamed(text,start)}
function beforeMarker(url){return url.endsWith(";")?url.slice(0,-1):url}function readPlace(rest,word,start){let{marker,junk}=readTail(rest,word.length);return junk!==
void 0?{reason:"there is text after the URL",at:start+junk}:{...readDirect(word),...marker&&{marker},start,end:start+word.length}}function readNamed(text,start){
let name=/^[a-z0-9][\w.-]*/i.exec(text.slice(start,start+512))?.[0].replace(/[._-]+$/,"");if(name===void 0)return{reason:"it does not start with a package name",
at:start};let end=start+name.length,at=skip(text,end),extras=[];if(text[at]==="["){let close=text.indexOf("]",at);if(close===-1)return{reason:"the list of extra\
s has no end",at};extras=splitExtras(text.slice(at+1,close)),end=close+1,at=skip(text,end)}let base={name,extras,hashes:[],source:{type:"registry"},start};if(text[at]===
"@")return readUrl(text,at,base);let semicolon=text.indexOf(";",at),until=semicolon===-1?text.length:semicolon,marker=semicolon===-1?"":text.slice(semicolon+1).
trim(),written=text.slice(at,until).trimEnd();if(written==="")return{...base,end,...marker!==""&&{marker}};let specifier=written.startsWith("(")&&written.endsWith(
")")?written.slice(1,-1).trim():written;if(!/^[(=<>!~^]/.test(written)||/["'#]/.test(written))return{reason:"there is text after the name that is no version spe\
cifier",at};let problem=readClauses(specifier)===void 0&&{problem:"its version specifier is malformed"};return{...base,end:at+written.length,...specifier!==""&&
{specifier},...marker!==""&&{marker},...problem}}function readUrl(text,at,base){let from=skip(text,at+1),url=beforeMarker(/^\S*/.exec(text.slice(from))?.[0]??"");
if(url==="")return{reason:"there is no URL after the @",at};let{marker,junk}=readTail(text,from+url.length);if(junk!==void 0)return{reason:"there is text after \
the URL",at:junk};let{source,version,hashes}=readDirect(url),end=from+url.length;return{...base,source,hashes,end,...version!==void 0&&{version},...marker&&{marker}}}
function readTail(text,from){let at=skip(text,from);return at>=text.length?{}:text[at]===";"?{marker:text.slice(at+1).trim()}:{junk:at}}function skip(text,from){
let at=from;for(;at<text.length&&/\s/.test(text.charAt(at));)at++;return at}var import_packageurl_js=__toESM(require_packageurl_js(),1);var options=text=>text.split(/\s+/).filter(option=>option!==""),roles=byRole=>new Map(Object.entries(byRole).flatMap(([role,text])=>options(text).map(option=>[option,
role]))),pipGlobal=`--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --cert --client-cert --cache-dir --use-feature --use-deprecated`,pipGlobalValues=new Set(options(`${pipGlobal} --trusted-host`)),pipTable={values:new Set(
options(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report
      -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)),roles:roles({requirement:"-r --requirement",constraint:"-c --constraint",package:"-e --editable",index:"-i --index-url --pyp\
i-url","extra-index":"--extra-index-url","find-links":"-f --find-links","trusted-host":"--trusted-host"}),abbreviates:new Set(["--pre","--upgrade","--no","--use"])},
uvGlobal=`--cache-dir -p --python --color --directory --project
  --config-file --python-preference`,uvGlobalValues=new Set(options(`${uvGlobal} --allow-insecure-host --trusted-host`)),uvResolver=`${uvGlobal} --keyring-provi\
der -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`,uvIndexes={index:"-i --index-url --default-index","extra-index":"--extra-index-url --index","find-links":"-f --find-links","t\
rusted-host":"--allow-insecure-host --trusted-host",strategy:"--index-strategy"},uvPipTable={values:new Set(options(`${uvResolver} --extra --group --cert -t --t\
arget --prefix --no-binary --only-binary --python-version
      --output-format --no-editable-package`)),roles:roles({...uvIndexes,requirement:"-r --requirement --requirements",constraint:"-c --constraint --constraints\
 --override --overrides",package:"-e --editable"})},uvAddTable={values:new Set(options(`${uvResolver} -m --marker --optional --group --bounds --rev --tag --bran\
ch --extra --package --script
      --no-install-package`)),roles:roles({...uvIndexes,requirement:"-r --requirement --requirements",constraint:"-c --constraint --constraints"})},uvToolRoles={
...uvIndexes,packages:"-w --with --with-executables-from",package:"--with-editable",requirement:"--with-requirements",constraint:"-c --constraint --constraints \
--override --overrides"},uvToolInstallTable={values:new Set(options(uvResolver)),roles:roles(uvToolRoles)},uvToolRunTable={values:new Set(options(uvResolver)),roles:roles(
{...uvToolRoles,main:"--from"}),stopsAtCommand:!0},uvRunTable={values:new Set(options(`${uvResolver} --extra --no-extra --group --no-group --only-group --packag\
e --no-editable-package`)),roles:roles(uvToolRoles),stopsAtCommand:!0},uvRunValues=new Set([...uvRunTable.values,...uvRunTable.roles.keys()]),pipxValues=`--incl\
ude-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`,pipxInstallTable={values:new Set(options(pipxValues)),roles:roles({index:"-i --index-url",package:"\
--preinstall",main:"--spec",requirement:"-r --requirement"})},pipxRunTable={values:new Set(options(pipxValues)),roles:roles({index:"-i --index-url",package:"--w\
ith",main:"--spec"}),stopsAtCommand:!0},poetryGlobal="-P --project -C --directory",poetryGlobalValues=new Set(options(poetryGlobal)),poetryTable={values:new Set(
options(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),roles:new Map},pdmTable={values:new Set(options(`-g -p --pr\
oject -G --group -L --lockfile --override --config-setting --venv --exclude-newer --platform
      --python --implementation`)),roles:roles({package:"-e --editable"})},pipenvTable={values:new Set(options("--categories --python --extra-pip-args --pypi-mi\
rror --editable-package")),roles:roles({index:"-i --index",package:"-e --editable",requirement:"-r --requirements"})},pixiTable={values:new Set(options("--manif\
est-path -p --platform -f --feature -g --git --branch --tag --rev -s --subdir")),roles:new Map};var noValues=new Set;function findInstaller(words){let found=findProgram(words);return found&&program(found.name,found.rest,found.variables)}function program(path,rest,variables){
let name=fileName(path);if(/^pip(?:\d+(?:\.\d+)*)?$/.test(name))return pip(rest,variables);if(/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name)||name==="py")return pythonModule(
rest,variables);if(name==="uv")return uv(rest,variables);if(name==="uvx")return toolRun(rest,variables);if(name==="pipx")return pipx(rest,variables);if(name==="\
poetry")return poetry(rest);if(name==="pdm"||name==="rye")return subcommandInstaller(rest,"add",pdmTable);if(name==="pipenv")return subcommandInstaller(rest,"in\
stall",pipenvTable);if(name==="pixi")return rest.some(({text})=>text==="--pypi")?pixi(rest):void 0}function installer(rest,table,traits){return{...{skip:0,files:!1,
onlyOptions:!1,versionsAfterAt:!1,gitFragments:!1},index:void 0,extraIndexes:[],...traits,rest,table}}function toolRun(words,variables){let{values,roles:roles2}=uvToolRunTable,
{name=""}=subcommand(words,new Set([...values,...roles2.keys()]))??{},onlyOptions=/^python(?:\d[\d.]*)?(?:@|$)/.test(name);return installer(words,uvToolRunTable,
{versionsAfterAt:!0,onlyOptions,...uvIndexes2(variables)})}function pip(words,variables){let{name="",rest=[]}=subcommand(words,pipGlobalValues)??{};if(["install",
"download","wheel"].includes(name))return installer(rest,pipTable,{...pipIndexes(variables)})}function pythonModule(words,variables){for(let at=0;at<words.length;at++){
let text=words[at]?.text;if(text?.startsWith("-")!==!0)return;let module=/^-[a-zA-Z]*?m(.*)$/s.exec(text)?.[1];if(text==="-W"||text==="-X")at++;else{if(text.startsWith(
"-c"))return;if(module!==void 0&&!text.startsWith("--")){let own=module!=="";return program(own?module:words[at+1]?.text??"",words.slice(at+(own?1:2)),variables)}}}}
function pipIndexes(variables){return{index:variables.get("PIP_INDEX_URL"),extraIndexes:list(variables.get("PIP_EXTRA_INDEX_URL"))}}function uvIndexes2(variables){
return{index:variables.get("UV_DEFAULT_INDEX")??variables.get("UV_INDEX_URL"),extraIndexes:["UV_INDEX","UV_EXTRA_INDEX_URL"].flatMap(name=>list(variables.get(name)).
map(url=>url.replace(/^[\w-]+=/,"")))}}function list(value=""){return value.split(/\s+/).filter(url=>url!=="")}function uv(words,variables){let indexes=uvIndexes2(
variables),{name="",rest=[]}=subcommand(words,uvGlobalValues)??{};if(name==="add")return installer(rest,uvAddTable,indexes);let inner=name==="run"?subcommand(rest,
uvRunValues):void 0;if(inner!==void 0&&(inner.name==="pip"||/^python/.test(inner.name))){let found=program(inner.name,inner.rest,variables);if(found!==void 0)return found}
if(name==="run")return installer(rest,uvRunTable,{...indexes,onlyOptions:!0});if(name!=="pip"&&name!=="tool")return;let second=subcommand(rest,uvGlobalValues);switch(`${name}\
 ${second?.name??""}`){case"pip install":return installer(second?.rest??[],uvPipTable,indexes);case"pip sync":return installer(second?.rest??[],uvPipTable,{...indexes,
files:!0});case"tool install":return installer(second?.rest??[],uvToolInstallTable,{...indexes,versionsAfterAt:!0});case"tool run":return toolRun(second?.rest??
[],variables);default:return}}function pipx(words,variables){let indexes=pipIndexes(variables),{name="",rest=[]}=subcommand(words,noValues)??{};return name==="r\
un"?installer(rest,pipxRunTable,indexes):name==="install"?installer(rest,pipxInstallTable,indexes):name==="inject"?installer(rest,pipxInstallTable,{...indexes,skip:1}):
void 0}function poetry(words){let{name="",rest=[]}=subcommand(words,poetryGlobalValues)??{};if(name==="add")return installer(rest,poetryTable,{versionsAfterAt:!0,
gitFragments:!0})}function subcommandInstaller(words,wanted,table){let{name,rest=[]}=subcommand(words,noValues)??{};return name===wanted?installer(rest,table,{}):
void 0}function pixi(words){return subcommandInstaller(words,"add",pixiTable)}var settingRoles=new Set(["index","extra-index","find-links","trusted-host","strategy"]);function installCommand(words){let installer2=findInstaller(words);if(installer2===
void 0)return;let found=readArguments(installer2.rest,installer2.table),packages=[],files=[],unresolved=[],settings=indexSettings(found,installer2),add=(value,{
start,end})=>{let requirement=readWord(value,installer2);if("reason"in requirement)unresolved.push({start,end});else{let source=inSettings(requirement.source,!0,
settings);packages.push({requirement:{...requirement,source},start,end})}},named=found.some(({role})=>role==="main"),position=0;for(let{role,value,start,end}of found)
if(role!=="positional"||position++>=installer2.skip&&!(named||installer2.onlyOptions))if(value===void 0)unresolved.push({start,end});else if(role==="requirement"||
role==="constraint")files.push({path:value,kind:role,start,end});else if(role==="positional"&&installer2.files)files.push({path:value,kind:"requirement",start,end});else if(role===
"packages")for(let part of splitList(value))add(part,{start,end});else settingRoles.has(role)||add(value,{start,end});let option=found.find(({role})=>settingRoles.
has(role));return{packages,files,unresolved,...option&&{optionsAt:{start:option.start,end:option.end}}}}function indexSettings(found,installer2){let values=role=>found.
flatMap(argument=>argument.role===role&&argument.value!==void 0?[argument.value]:[]),main=values("index").at(-1)??installer2.index,extra=values("extra-index").concat(
installer2.extraIndexes);return{indexes:[main,...extra],findLinks:values("find-links"),trustedHosts:values("trusted-host"),strategy:values("strategy").at(-1)}}function readWord(text,{
versionsAfterAt,gitFragments}){let at=text.indexOf("@");if(versionsAfterAt&&at>0&&!isDirect(text)&&!isDirect(text.slice(at+1).trim())){let requirement2=readRequirement(
text.slice(0,at)),specifier=text.slice(at+1).trim();return"reason"in requirement2||specifier==="latest"||specifier===""?requirement2:{...requirement2,specifier,
end:text.length}}let requirement=readRequirement(text),hash=text.indexOf("#");if(!gitFragments||"reason"in requirement||requirement.source.type!=="vcs"||hash===
-1)return requirement;let ref=text.slice(hash+1);return/[=&]/.test(ref)?requirement:readRequirement(`${text.slice(0,hash)}@${ref}`)}function splitList(text){let parts=[],
depth=0,from=0;for(let offset=0;offset<=text.length;offset++){let character=text.charAt(offset);character==="["?depth++:character==="]"&&depth--,!(!(character===
","&&depth<=0&&/^\s*[a-z.]/i.test(text.slice(offset+1,offset+16)))&&offset<text.length)&&(parts.push(text.slice(from,offset)),from=offset+1)}return parts}function install(words){let command=installCommand(words);if(command===void 0)return;let{files,unresolved}=command,packages=command.packages.map(found=>installed(
found,command)),nameless=command.packages.filter(({requirement:{source}},index)=>packages[index]?.length===0&&(source.type!=="path"||isArchive(source.url??"")));
return{packages:packages.flat(),files,unresolved:[...unresolved,...nameless]}}function installed({requirement,start,end},{optionsAt}){let{specifier,version,source,
hashes}=requirement,name=requirement.name??repositoryName(requirement);return name===void 0?[]:[{name,...version!==void 0&&{version},...specifier!==void 0&&{specifier},
hashes,source,...optionsAt!==void 0&&{optionsAt},certain:requirement.name!==void 0,start,end}]}function repositoryName({source:{type,url=""}}){if(type!=="vcs")return;
let last=url.slice(url.lastIndexOf("/")+1).replace(/\.git$/,"");return isPackageName(last)?last:void 0}var longest2=8192,mostParts=64;function constraintIntervals(text){if(text.length>longest2)return;let alternatives=text.split(/\|\|?/);if(alternatives.length>mostParts)
return;let admitted=[];for(let alternative of alternatives){let intervals=allOf(alternative);if(intervals===void 0)return;admitted=sets.unite(admitted,intervals)}
return admitted}function exactConstraint(text){let[,version=""]=/^(?:=(?!=)\s*)?([^\s=<>!~^|,*]+)$/.exec(text.trim())??[];return readVersion(version)===void 0?void 0:
version}function allOf(text){let words=text.replace(/,/g," ").split(/\s+/).filter(word=>word!=="");if(words.length===0||words.length>mostParts)return;let admitted=everything;
for(let at=0;at<words.length;at++){let part=words[at]??"";/^[~^=<>!]+$/.test(part)&&(part+=words[++at]??"");let intervals=single(part);if(intervals===void 0)return;
admitted=sets.intersect(admitted,intervals)}return admitted}function single(part){if(part==="*")return everything;let[,operator="",written=""]=/^([~^=<>!]*)(.*)$/.
exec(part)??[],version=readVersion(written);switch(operator){case"":case"=":return clauseIntervals({operator:"==",version:written});case"^":return version&&caret(
version);case"~":return version&&upTo(version,Math.min(1,version.release.length-1));default:return clauseIntervals({operator,version:written})}}function caret(version){
let first=version.release.findIndex(number=>number!==0);return upTo(version,first===-1?version.release.length-1:first)}function upTo(version,index){let release=[
...version.release.slice(0,index),(version.release[index]??0)+1],end=`${version.epoch}!${release.join(".")}.dev0`;return halfOpen(publicVersion(version),end)}var ecosystem={osvName:"PyPI",purlType:"pypi",normalizeName:name=>name.replace(/[-_.]+/g,"-").toLowerCase(),purl:(name,version)=>new import_packageurl_js.PackageURL(
"pypi",void 0,name,version,void 0,void 0).toString(),isMirror,compare:compareVersions,through,pinned(specifier){let clauses=readClauses(specifier);if(clauses===
void 0)return exactConstraint(specifier);let exact=clauses.find(({operator,version})=>/^={2,3}$/.test(operator)&&!version.endsWith(".*"));if(exact===void 0)return;
if(clauses.length===1)return exact.version;let admitted=specifierIntervals(specifier),named=clauseIntervals(exact);return admitted&&named&&sets.intersect(admitted,
named).length>0?exact.version:void 0},admitted:specifier=>specifierIntervals(specifier)??constraintIntervals(specifier),install};export{registrySource,inSettings,readClauses,readRequirement,ecosystem};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toolTable}from"./chunk-GKOKNEKI.js";import{remembered}from"./chunk-O6SPXYV6.js";import{quoted}from"./chunk-G5P6R54V.js";import{indexAt,
isOff,uncheckedConnection}from"./chunk-E32ULNDK.js";import{hostDigest}from"./chunk-A5OYSPPA.js";import{require_packageurl_js}from"./chunk-M5F4DRZR.js";
import{findProgram,readArguments,subcommand}from"./chunk-IBSS7OS7.js";import{hostOf,percentDecoded,withoutCredentials}from"./chunk-BVMALLX6.js";import{
__commonJS,__toESM}from"./chunk-KI6PBNG7.js";var require_constants=__commonJS({"node_modules/semver/internal/constants.js"(exports,module){"use strict";var SEMVER_SPEC_VERSION="2.0.0",MAX_SAFE_INTEGER=Number.
MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=250,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}});var require_debug=__commonJS({"node_modules/semver/internal/debug.js"(exports,module){"use strict";var debug=typeof process=="object"&&process.env&&process.env.
NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module.exports=debug}});var require_re=__commonJS({"node_modules/semver/internal/re.js"(exports,module){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=require_constants(),
debug=require_debug();exports=module.exports={};var re=exports.re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.t={},R=0,LETTERDASHNUMBER="\
[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{for(let[token,max]of safeRegexReplacements)
value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},createToken=(name,value,isGlobal)=>{let safe=makeSafeRegex(
value),index2=R++;debug(name,index2,value),t[name]=index2,src[index2]=value,safeSrc[index2]=safe,re[index2]=new RegExp(value,isGlobal?"g":void 0),safeRe[index2]=
new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*");createToken("NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIF\
IER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]}\
)`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("\
PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}\
|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);createToken("PREREL\
EASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken(
"BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}\
?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken(
"LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken(
"XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.\
(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.
XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}\
})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken(
"COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("COERCERTL",src[t.COERCE],!0);createToken("COERCERTLFUL\
L",src[t.COERCEFULL],!0);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0);exports.tildeTrimReplace="$1~";createToken(
"TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^\
)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0);exports.caretTrimReplace="$1^";createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken(
"COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,
!0);exports.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYPHENRAN\
GELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("STAR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\\
.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}});var require_parse_options=__commonJS({"node_modules/semver/internal/parse-options.js"(exports,module){"use strict";var looseOption=Object.freeze({loose:!0}),emptyOpts=Object.
freeze({}),parseOptions=options3=>options3?typeof options3!="object"?looseOption:options3:emptyOpts;module.exports=parseOptions}});var require_identifiers=__commonJS({"node_modules/semver/internal/identifiers.js"(exports,module){"use strict";var numeric=/^[0-9]+$/,compareIdentifiers2=(a,b)=>{
if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;let anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?
-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers2(b,a);module.exports={compareIdentifiers:compareIdentifiers2,rcompareIdentifiers}}});var require_semver=__commonJS({"node_modules/semver/classes/semver.js"(exports,module){"use strict";var debug=require_debug(),{MAX_LENGTH,MAX_SAFE_INTEGER}=require_constants(),
{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),{compareIdentifiers:compareIdentifiers2}=require_identifiers(),isPrereleaseIdentifier=(prerelease,identifier)=>{
let identifiers=identifier.split(".");if(identifiers.length>prerelease.length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers2(prerelease[i],
identifiers[i])!==0)return!1;return!0},SemVer=class _SemVer{constructor(version,options3){if(options3=parseOptions(options3),version instanceof _SemVer){if(version.
loose===!!options3.loose&&version.includePrerelease===!!options3.includePrerelease)return version;version=version.version}else if(typeof version!="string")throw new TypeError(
`Invalid version. Must be a string. Got type "${typeof version}".`);if(version.length>MAX_LENGTH)throw new TypeError(`version is longer than ${MAX_LENGTH} chara\
cters`);debug("SemVer",version,options3),this.options=options3,this.loose=!!options3.loose,this.includePrerelease=!!options3.includePrerelease;let m=version.trim().
match(options3.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version}`);if(this.raw=version,this.major=+m[1],this.minor=+m[2],this.
patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError(
"Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(id2=>{
if(/^[0-9]+$/.test(id2)){let num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id2}):this.prerelease=[],this.build=m[5]?m[5].split("."):[],this.format()}format(){
return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){
return this.version}compare(other){if(debug("SemVer.compare",this.version,this.options,other),!(other instanceof _SemVer)){if(typeof other=="string"&&other===this.
version)return 0;other=new _SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||this.comparePre(other)}compareMain(other){
return other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.major<other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>
other.minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){if(other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.prerelease.
length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.length&&!other.prerelease.length)return 0;
let i=0;do{let a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelease compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)
return-1;if(a===b)continue;return compareIdentifiers2(a,b)}while(++i)}compareBuild(other){other instanceof _SemVer||(other=new _SemVer(other,this.options));let i=0;
do{let a=this.build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;
return compareIdentifiers2(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===!1)throw new Error(
"invalid increment argument: identifier is empty");if(identifier){let match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||
match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.
major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);
break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"prerelease":this.
prerelease.length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.prerelease.length===0)throw new Error(
`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,
this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"\
patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{let base=Number(identifierBase)?1:0;if(this.prerelease.length===0)this.prerelease=
[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]=="number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.
join(".")&&identifierBase===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[
identifier,base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){let prereleaseBase=this.prerelease[identifier.
split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}break}default:throw new Error(`invalid increment argument\
: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};module.exports=SemVer}});var require_parse=__commonJS({"node_modules/semver/functions/parse.js"(exports,module){"use strict";var SemVer=require_semver(),parse=(version,options3,throwErrors=!1)=>{
if(version instanceof SemVer)return version;try{return new SemVer(version,options3)}catch(er){if(!throwErrors)return null;throw er}};module.exports=parse}});var require_valid=__commonJS({"node_modules/semver/functions/valid.js"(exports,module){"use strict";var parse=require_parse(),valid=(version,options3)=>{let v=parse(
version,options3);return v?v.version:null};module.exports=valid}});var require_clean=__commonJS({"node_modules/semver/functions/clean.js"(exports,module){"use strict";var parse=require_parse(),clean=(version,options3)=>{let s=parse(
version.trim().replace(/^[=v]+/,""),options3);return s?s.version:null};module.exports=clean}});var require_inc=__commonJS({"node_modules/semver/functions/inc.js"(exports,module){"use strict";var SemVer=require_semver(),inc=(version,release,options3,identifier,identifierBase)=>{
typeof options3=="string"&&(identifierBase=identifier,identifier=options3,options3=void 0);try{return new SemVer(version instanceof SemVer?version.version:version,
options3).inc(release,identifier,identifierBase).version}catch{return null}};module.exports=inc}});var require_diff=__commonJS({"node_modules/semver/functions/diff.js"(exports,module){"use strict";var parse=require_parse(),diff=(version1,version2)=>{let v1=parse(
version1,null,!0),v2=parse(version2,null,!0),comparison=v1.compare(v2);if(comparison===0)return null;let v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?
v2:v1,highHasPre=!!highVersion.prerelease.length;if(!!lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)return"major";if(lowVersion.
compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}let prefix2=highHasPre?"pre":"";return v1.major!==v2.major?prefix2+"majo\
r":v1.minor!==v2.minor?prefix2+"minor":v1.patch!==v2.patch?prefix2+"patch":"prerelease"};module.exports=diff}});var require_major=__commonJS({"node_modules/semver/functions/major.js"(exports,module){"use strict";var SemVer=require_semver(),major=(a,loose)=>new SemVer(a,loose).
major;module.exports=major}});var require_minor=__commonJS({"node_modules/semver/functions/minor.js"(exports,module){"use strict";var SemVer=require_semver(),minor=(a,loose)=>new SemVer(a,loose).
minor;module.exports=minor}});var require_patch=__commonJS({"node_modules/semver/functions/patch.js"(exports,module){"use strict";var SemVer=require_semver(),patch=(a,loose)=>new SemVer(a,loose).
patch;module.exports=patch}});var require_prerelease=__commonJS({"node_modules/semver/functions/prerelease.js"(exports,module){"use strict";var parse=require_parse(),prerelease=(version,options3)=>{
let parsed=parse(version,options3);return parsed&&parsed.prerelease.length?parsed.prerelease:null};module.exports=prerelease}});var require_compare=__commonJS({"node_modules/semver/functions/compare.js"(exports,module){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(
a,loose).compare(new SemVer(b,loose));module.exports=compare}});var require_rcompare=__commonJS({"node_modules/semver/functions/rcompare.js"(exports,module){"use strict";var compare=require_compare(),rcompare=(a,b,loose)=>compare(
b,a,loose);module.exports=rcompare}});var require_compare_loose=__commonJS({"node_modules/semver/functions/compare-loose.js"(exports,module){"use strict";var compare=require_compare(),compareLoose=(a,b)=>compare(
a,b,!0);module.exports=compareLoose}});var require_compare_build=__commonJS({"node_modules/semver/functions/compare-build.js"(exports,module){"use strict";var SemVer=require_semver(),compareBuild=(a,b,loose)=>{
let versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(versionB)};module.exports=compareBuild}});var require_sort=__commonJS({"node_modules/semver/functions/sort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),sort=(list,loose)=>list.
sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}});var require_rsort=__commonJS({"node_modules/semver/functions/rsort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),rsort=(list,loose)=>list.
sort((a,b)=>compareBuild(b,a,loose));module.exports=rsort}});var require_gt=__commonJS({"node_modules/semver/functions/gt.js"(exports,module){"use strict";var compare=require_compare(),gt=(a,b,loose)=>compare(a,b,loose)>0;
module.exports=gt}});var require_lt=__commonJS({"node_modules/semver/functions/lt.js"(exports,module){"use strict";var compare=require_compare(),lt=(a,b,loose)=>compare(a,b,loose)<0;
module.exports=lt}});var require_eq=__commonJS({"node_modules/semver/functions/eq.js"(exports,module){"use strict";var compare=require_compare(),eq=(a,b,loose)=>compare(a,b,loose)===
0;module.exports=eq}});var require_neq=__commonJS({"node_modules/semver/functions/neq.js"(exports,module){"use strict";var compare=require_compare(),neq=(a,b,loose)=>compare(a,b,loose)!==
0;module.exports=neq}});var require_gte=__commonJS({"node_modules/semver/functions/gte.js"(exports,module){"use strict";var compare=require_compare(),gte=(a,b,loose)=>compare(a,b,loose)>=
0;module.exports=gte}});var require_lte=__commonJS({"node_modules/semver/functions/lte.js"(exports,module){"use strict";var compare=require_compare(),lte=(a,b,loose)=>compare(a,b,loose)<=
0;module.exports=lte}});var require_cmp=__commonJS({"node_modules/semver/functions/cmp.js"(exports,module){"use strict";var eq=require_eq(),neq=require_neq(),gt=require_gt(),gte=require_gte(),
lt=require_lt(),lte=require_lte(),cmp=(a,op,b,loose)=>{switch(op){case"===":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"\
!==":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case"\
>":return gt(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(`Invalid operator\
: ${op}`)}};module.exports=cmp}});var require_coerce=__commonJS({"node_modules/semver/functions/coerce.js"(exports,module){"use strict";var SemVer=require_semver(),parse=require_parse(),{safeRe:re,
t}=require_re(),coerce=(version,options3)=>{if(version instanceof SemVer)return version;if(typeof version=="number"&&(version=String(version)),typeof version!="\
string")return null;options3=options3||{};let match=null;if(!options3.rtl)match=version.match(options3.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{let coerceRtlRegex=options3.
includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL],next;for(;(next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length);)(!match||
next.index+next[0].length!==match.index+match[0].length)&&(match=next),coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length;coerceRtlRegex.lastIndex=
-1}if(match===null)return null;let major=match[2],minor=match[3]||"0",patch=match[4]||"0",prerelease=options3.includePrerelease&&match[5]?`-${match[5]}`:"",build=options3.
includePrerelease&&match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options3)};module.exports=coerce}});var require_truncate=__commonJS({"node_modules/semver/functions/truncate.js"(exports,module){"use strict";var parse=require_parse(),constants=require_constants(),
SemVer=require_semver(),truncate=(version,truncation,options3)=>{if(!constants.RELEASE_TYPES.includes(truncation))return null;let clonedVersion=cloneInputVersion(
version,options3);return clonedVersion&&doTruncation(clonedVersion,truncation)},cloneInputVersion=(version,options3)=>{let versionStringToParse=version instanceof
SemVer?version.version:version;return parse(versionStringToParse,options3)},doTruncation=(version,truncation)=>{if(isPrerelease(truncation))return version.version;
switch(version.prerelease=[],truncation){case"major":version.minor=0,version.patch=0;break;case"minor":version.patch=0;break}return version.format()},isPrerelease=type=>type.
startsWith("pre");module.exports=truncate}});var require_lrucache=__commonJS({"node_modules/semver/internal/lrucache.js"(exports,module){"use strict";var LRUCache=class{constructor(){this.max=1e3,this.map=
new Map}get(key){let value=this.map.get(key);if(value!==void 0)return this.map.delete(key),this.map.set(key,value),value}delete(key){return this.map.delete(key)}set(key,value){
if(!this.delete(key)&&value!==void 0){if(this.map.size>=this.max){let firstKey=this.map.keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}};
module.exports=LRUCache}});var require_trim_comparator_whitespace=__commonJS({"node_modules/semver/internal/trim-comparator-whitespace.js"(exports,module){"use strict";var{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,
WHITESPACE_CHARACTERS}=require_constants(),whitespace=new Uint8Array(65536);for(let char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1;var isWhitespace=char=>char!==
void 0&&whitespace[char.charCodeAt(0)]===1,isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char),isDigit=char=>char!==void 0&&char>="0"&&char<="9",isLetter=char=>char!==
void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||char==="-",isVersionStart=char=>isDigit(char)||char===
"x"||char==="X"||char==="*",findDigitsEndIndex=(range2,start,limit,digitRuns)=>{if(!isDigit(range2[start]))return start;if(start>=digitRuns.start&&start<digitRuns.
end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd);
let end=start+1;for(;isDigit(range2[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.start=start,digitRuns.
end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range2,start,loose,digitRuns)=>!loose&&range2[start]==="0"?start+1:findDigitsEndIndex(range2,start,
loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range2,start,loose,digitRuns)=>{let digitsEnd=findDigitsEndIndex(range2,start,MAX_LENGTH,
digitRuns);if(isLetter(range2[digitsEnd])||range2[digitsEnd]==="-"){let end=digitsEnd+1,limit=end+MAX_SAFE_BUILD_LENGTH;for(;end<limit&&isIdentifierCharacter(range2[end]);)
end++;return end}return findVersionNumberEndIndex(range2,start,loose,digitRuns)},findPrereleaseEndIndex=(range2,start,loose,digitRuns)=>{let hyphen=range2[start]===
"-";if(!loose&&!hyphen)return start;let identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range2,identifierStart,loose,digitRuns);if(end===
identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range2,start,loose,digitRuns)}for(;range2[end]===".";){let next=findPrereleaseIdentifierEndIndex(
range2,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range2,start)=>{let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&
isIdentifierCharacter(range2[end]);)end++;return end},findBuildEndIndex=(range2,start)=>{if(range2[start]!=="+")return start;let end=findBuildIdentifierEndIndex(
range2,start+1);if(end===start+1)return start;for(;range2[end]===".";){let next=findBuildIdentifierEndIndex(range2,end+1);if(next===end+1)break;end=next}return end},
findLooseFullVersionEndIndex=(range2,start,digitRuns)=>{let end=start;for(let component=0;component<3;component++){let next=findVersionNumberEndIndex(range2,end,
!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range2[end]!==".")return start;end++}}let prereleaseEnd=findPrereleaseEndIndex(range2,end,!0,
digitRuns);return findBuildEndIndex(range2,prereleaseEnd)},findPartialVersionComponentEndIndex=(range2,start,digitRuns)=>isDigit(range2[start])?findVersionNumberEndIndex(
range2,start,!1,digitRuns):isVersionStart(range2[start])?start+1:start,findPartialVersionEndIndex=(range2,start,digitRuns)=>{let end=findPartialVersionComponentEndIndex(
range2,start,digitRuns);for(let component=0;component<2;component++){if(range2[end]!==".")return end;let next=findPartialVersionComponentEndIndex(range2,end+1,digitRuns);
if(next===end+1)return end;end=next}let prereleaseEnd=findPrereleaseEndIndex(range2,end,!1,digitRuns);return findBuildEndIndex(range2,prereleaseEnd)},findVersionEndIndex=(range2,start,digitRuns)=>{
let fullVersionEnd=findLooseFullVersionEndIndex(range2,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(range2,start,digitRuns)},
findRemovableWhitespaceIndex=(range2,matchStart)=>{let position=matchStart;return isWhitespace(range2[position])&&position++,(range2[position]==="<"||range2[position]===
">")&&position++,range2[position]==="="&&position++,isWhitespace(range2[position])?position:-1},trimComparatorWhitespace=range2=>{let result="",copyFrom=0,cursor=0,
digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;cursor<range2.length;){let matchStart=cursor;if(range2[cursor]==="<"||range2[cursor]===">")cursor++;else if(!isVersionPrefix(
range2[cursor])&&!isVersionStart(range2[cursor])){cursor++;continue}for(;cursor<range2.length&&isVersionPrefix(range2[cursor]);)cursor++;if(!isVersionStart(range2[cursor]))
continue;let whitespacePosition=findRemovableWhitespaceIndex(range2,matchStart);whitespacePosition!==-1&&(result+=range2.slice(copyFrom,whitespacePosition),copyFrom=
whitespacePosition+1),cursor=findVersionEndIndex(range2,cursor,digitRuns)}return result+range2.slice(copyFrom)};module.exports=trimComparatorWhitespace}});var require_range=__commonJS({"node_modules/semver/classes/range.js"(exports,module){"use strict";var SPACE_CHARACTERS=/\s+/g,Range=class _Range{constructor(range2,options3){
if(options3=parseOptions(options3),range2 instanceof _Range)return range2.loose===!!options3.loose&&range2.includePrerelease===!!options3.includePrerelease?range2:
new _Range(range2.raw,options3);if(range2 instanceof Comparator)return this.raw=range2.value,this.set=[[range2]],this.formatted=void 0,this;if(this.options=options3,
this.loose=!!options3.loose,this.includePrerelease=!!options3.includePrerelease,this.raw=range2.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.split("||").
map(r=>this.parseRange(r.trim())).filter(c=>c.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let first=this.
set[0];if(this.set=this.set.filter(c=>!isNullSet(c[0])),this.set.length===0)this.set=[first];else if(this.set.length>1){for(let c of this.set)if(c.length===1&&isAny(
c[0])){this.set=[c];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+=
"||");let comps=this.set[i];for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=comps[k].toString().trim()}}return this.formatted}format(){
return this.range}toString(){return this.range}parseRange(range2){range2=range2.replace(BUILDSTRIPRE,"");let memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|
(this.options.loose&&FLAG_LOOSE))+":"+range2,cached=cache.get(memoKey);if(cached)return cached;let loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.
HYPHENRANGE];range2=range2.replace(hr,hyphenReplace(this.options.includePrerelease)),debug("hyphen replace",range2),range2=trimComparatorWhitespace(range2),debug(
"comparator trim",range2),range2=range2.replace(re[t.TILDETRIM],tildeTrimReplace),debug("tilde trim",range2),range2=range2.replace(re[t.CARETTRIM],caretTrimReplace),
debug("caret trim",range2);let rangeList=range2.split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.
options));loose&&(rangeList=rangeList.filter(comp=>(debug("loose invalid filter",comp,this.options),!!comp.match(re[t.COMPARATORLOOSE])))),debug("range list",rangeList);
let rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(comp,this.options));for(let comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(
comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete("");let result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range2,options3){
if(!(range2 instanceof _Range))throw new TypeError("a Range is required");return this.set.some(thisComparators=>isSatisfiable(thisComparators,options3)&&range2.
set.some(rangeComparators=>isSatisfiable(rangeComparators,options3)&&thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.
intersects(rangeComparator,options3)))))}test(version){if(!version)return!1;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}
for(let i=0;i<this.set.length;i++)if(testSet(this.set[i],version,this.options))return!0;return!1}};module.exports=Range;var LRU=require_lrucache(),cache=new LRU,
parseOptions=require_parse_options(),Comparator=require_comparator(),debug=require_debug(),SemVer=require_semver(),trimComparatorWhitespace=require_trim_comparator_whitespace(),
{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=require_re(),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=require_constants(),BUILDSTRIPRE=new RegExp(src[t.BUILD],"\
g"),isNullSet=c=>c.value==="<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options3)=>{let result=!0,remainingComparators=comparators.slice(),testComparator=remainingComparators.
pop();for(;result&&remainingComparators.length;)result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options3)),testComparator=
remainingComparators.pop();return result},parseComparator=(comp,options3)=>(comp=comp.replace(re[t.BUILD],""),debug("comp",comp,options3),comp=replaceCarets(comp,
options3),debug("caret",comp),comp=replaceTildes(comp,options3),debug("tildes",comp),comp=replaceXRanges(comp,options3),debug("xrange",comp),comp=replaceStars(comp,
options3),debug("stars",comp),comp),isX=id2=>!id2||id2.toLowerCase()==="x"||id2==="*",invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p),replaceTildes=(comp,options3)=>comp.
trim().split(/\s+/).map(c=>replaceTilde(c,options3)).join(" "),replaceTilde=(comp,options3)=>{let r=options3.loose?re[t.TILDELOOSE]:re[t.TILDE],z=options3.includePrerelease?
"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=`\
>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`,debug(
"tilde return",ret),ret})},replaceCarets=(comp,options3)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options3)).join(" "),replaceCaret=(comp,options3)=>{debug(
"caret",comp,options3);let r=options3.loose?re[t.CARETLOOSE]:re[t.CARET],z=options3.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("caret",
comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}\
.0${z} <${+M+1}.0.0-0`:pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+
1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p} <${M}.${+m+
1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug("caret return",ret),ret})},replaceXRanges=(comp,options3)=>(debug("replaceXRanges",comp,options3),comp.split(
/\s+/).map(c=>replaceXRange(c,options3)).join(" ")),replaceXRange=(comp,options3)=>{comp=comp.trim();let r=options3.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.
replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug("xRange",comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;let xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;
return gtlt==="="&&anyX&&(gtlt=""),pr=options3.includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===">"?(gtlt=
">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+
1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`),debug("xRange return",ret),ret})},replaceStars=(comp,options3)=>(debug("replaceStars",comp,options3),
comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options3)=>(debug("replaceGTE0",comp,options3),comp.trim().replace(re[options3.includePrerelease?t.GTE0PRE:
t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=`>=${fM}.${fm}\
.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0-0`:tpr?to=`<=${tM}\
.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version,options3)=>{for(let i=0;i<set.length;i++)if(!set[i].
test(version))return!1;if(version.prerelease.length&&!options3.includePrerelease){for(let i=0;i<set.length;i++)if(debug(set[i].semver),set[i].semver!==Comparator.
ANY&&set[i].semver.prerelease.length>0){let allowed=set[i].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch)
return!0}return!1}return!0}}});var require_comparator=__commonJS({"node_modules/semver/classes/comparator.js"(exports,module){"use strict";var ANY=Symbol("SemVer ANY"),Comparator=class _Comparator{static get ANY(){
return ANY}constructor(comp,options3){if(options3=parseOptions(options3),comp instanceof _Comparator){if(comp.loose===!!options3.loose)return comp;comp=comp.value}
comp=comp.trim().split(/\s+/).join(" "),debug("comparator",comp,options3),this.options=options3,this.loose=!!options3.loose,this.parse(comp),this.semver===ANY?this.
value="":this.value=this.operator+this.semver.version,debug("comp",this)}parse(comp){let r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(
r);if(!m)throw new TypeError(`Invalid comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(
m[2],this.options.loose):this.semver=ANY}toString(){return this.value}test(version){if(debug("Comparator.test",version,this.options.loose),this.semver===ANY||version===
ANY)return!0;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}return cmp(version,this.operator,this.semver,this.options)}intersects(comp,options3){
if(!(comp instanceof _Comparator))throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options3).test(
this.value):comp.operator===""?comp.value===""?!0:new Range(this.value,options3).test(comp.semver):(options3=parseOptions(options3),options3.includePrerelease&&
(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options3.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))?!1:!!(this.operator.
startsWith(">")&&comp.operator.startsWith(">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")||cmp(this.semver,"<",comp.semver,options3)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")||cmp(this.semver,
">",comp.semver,options3)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}};module.exports=Comparator;var parseOptions=require_parse_options(),{
safeRe:re,t}=require_re(),cmp=require_cmp(),debug=require_debug(),SemVer=require_semver(),Range=require_range()}});var require_satisfies=__commonJS({"node_modules/semver/functions/satisfies.js"(exports,module){"use strict";var Range=require_range(),satisfies=(version,range2,options3)=>{
try{range2=new Range(range2,options3)}catch{return!1}return range2.test(version)};module.exports=satisfies}});var require_to_comparators=__commonJS({"node_modules/semver/ranges/to-comparators.js"(exports,module){"use strict";var Range=require_range(),toComparators=(range2,options3)=>new Range(
range2,options3).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module.exports=toComparators}});var require_max_satisfying=__commonJS({"node_modules/semver/ranges/max-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),
maxSatisfying=(versions,range2,options3)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=new Range(range2,options3)}catch{return null}return versions.forEach(
v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options3))}),max};module.exports=maxSatisfying}});var require_min_satisfying=__commonJS({"node_modules/semver/ranges/min-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),
minSatisfying=(versions,range2,options3)=>{let min=null,minSV=null,rangeObj=null;try{rangeObj=new Range(range2,options3)}catch{return null}return versions.forEach(
v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===1)&&(min=v,minSV=new SemVer(min,options3))}),min};module.exports=minSatisfying}});var require_min_version=__commonJS({"node_modules/semver/ranges/min-version.js"(exports,module){"use strict";var SemVer=require_semver(),Range=require_range(),gt=require_gt(),
minVersion=(range2,loose)=>{range2=new Range(range2,loose);let minver=new SemVer("0.0.0");if(range2.test(minver)||(minver=new SemVer("0.0.0-0"),range2.test(minver)))
return minver;minver=null;for(let i=0;i<range2.set.length;++i){let comparators=range2.set[i],setMin=null;comparators.forEach(comparator=>{let compver=new SemVer(
comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.length===0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case"\
>=":(!setMin||gt(compver,setMin))&&(setMin=compver);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}}),setMin&&
(!minver||gt(minver,setMin))&&(minver=setMin)}return minver&&range2.test(minver)?minver:null};module.exports=minVersion}});var require_valid2=__commonJS({"node_modules/semver/ranges/valid.js"(exports,module){"use strict";var Range=require_range(),validRange=(range2,options3)=>{try{return new Range(
range2,options3).range||"*"}catch{return null}};module.exports=validRange}});var require_outside=__commonJS({"node_modules/semver/ranges/outside.js"(exports,module){"use strict";var SemVer=require_semver(),Comparator=require_comparator(),
{ANY}=Comparator,Range=require_range(),satisfies=require_satisfies(),gt=require_gt(),lt=require_lt(),lte=require_lte(),gte=require_gte(),outside=(version,range2,hilo,options3)=>{
version=new SemVer(version,options3),range2=new Range(range2,options3);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=
">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,
range2,options3))return!1;for(let i=0;i<range2.set.length;++i){let comparators=range2.set[i],high=null,low=null;if(comparators.forEach(comparator=>{comparator.semver===
ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options3)?high=comparator:ltfn(comparator.
semver,low.semver,options3)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===comp)&&ltefn(version,low.semver))return!1;
if(low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0};module.exports=outside}});var require_gtr=__commonJS({"node_modules/semver/ranges/gtr.js"(exports,module){"use strict";var outside=require_outside(),gtr=(version,range2,options3)=>outside(
version,range2,">",options3);module.exports=gtr}});var require_ltr=__commonJS({"node_modules/semver/ranges/ltr.js"(exports,module){"use strict";var outside=require_outside(),ltr=(version,range2,options3)=>outside(
version,range2,"<",options3);module.exports=ltr}});var require_intersects=__commonJS({"node_modules/semver/ranges/intersects.js"(exports,module){"use strict";var Range=require_range(),intersects=(r1,r2,options3)=>(r1=
new Range(r1,options3),r2=new Range(r2,options3),r1.intersects(r2,options3));module.exports=intersects}});var require_simplify=__commonJS({"node_modules/semver/ranges/simplify.js"(exports,module){"use strict";var satisfies=require_satisfies(),compare=require_compare();
module.exports=(versions,range2,options3)=>{let set=[],first=null,prev=null,v=versions.sort((a,b)=>compare(a,b,options3));for(let version of v)satisfies(version,
range2,options3)?(prev=version,first||(first=version)):(prev&&set.push([first,prev]),prev=null,first=null);first&&set.push([first,null]);let ranges=[];for(let[min,
max]of set)min===max?ranges.push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.push(`>=${min}`);
let simplified=ranges.join(" || "),original=typeof range2.raw=="string"?range2.raw:String(range2);return simplified.length<original.length?simplified:range2}}});var require_subset=__commonJS({"node_modules/semver/ranges/subset.js"(exports,module){"use strict";var Range=require_range(),Comparator=require_comparator(),{ANY}=Comparator,
satisfies=require_satisfies(),compare=require_compare(),subset=(sub,dom,options3={})=>{if(sub===dom)return!0;sub=new Range(sub,options3),dom=new Range(dom,options3);
let sawNonNull=!1;OUTER:for(let simpleSub of sub.set){for(let simpleDom of dom.set){let isSub=simpleSubset(simpleSub,simpleDom,options3);if(sawNonNull=sawNonNull||
isSub!==null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(">=\
0.0.0")],simpleSubset=(sub,dom,options3)=>{if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY)return!0;options3.
includePrerelease?sub=minimumVersionWithPreRelease:sub=minimumVersion}if(dom.length===1&&dom[0].semver===ANY){if(options3.includePrerelease)return!0;dom=minimumVersion}
let eqSet=new Set,gt,lt;for(let c of sub)c.operator===">"||c.operator===">="?gt=higherGT(gt,c,options3):c.operator==="<"||c.operator==="<="?lt=lowerLT(lt,c,options3):
eqSet.add(c.semver);if(eqSet.size>1)return null;let gtltComp;if(gt&&lt){if(gtltComp=compare(gt.semver,lt.semver,options3),gtltComp>0)return null;if(gtltComp===0&&
(gt.operator!==">="||lt.operator!=="<="))return null}for(let eq of eqSet){if(gt&&!satisfies(eq,String(gt),options3)||lt&&!satisfies(eq,String(lt),options3))return null;
for(let c of dom)if(!satisfies(eq,String(c),options3))return!1;return!0}let higher,lower,hasDomLT,hasDomGT,needDomLTPre=lt&&!options3.includePrerelease&&lt.semver.
prerelease.length?lt.semver:!1,needDomGTPre=gt&&!options3.includePrerelease&&gt.semver.prerelease.length?gt.semver:!1;needDomLTPre&&needDomLTPre.prerelease.length===
1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);for(let c of dom){if(hasDomGT=hasDomGT||c.operator===">"||c.operator===">=",hasDomLT=hasDomLT||
c.operator==="<"||c.operator==="<=",gt){if(needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===
needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1),c.operator===">"||c.operator===">="){if(higher=higherGT(gt,c,options3),higher===c&&higher!==
gt)return!1}else if(gt.operator===">="&&!c.test(gt.semver))return!1}if(lt){if(needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.
major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=!1),c.operator==="<"||c.operator==="<="){if(lower=lowerLT(lt,c,options3),
lower===c&&lower!==lt)return!1}else if(lt.operator==="<="&&!c.test(lt.semver))return!1}if(!c.operator&&(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&
gtltComp!==0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||needDomLTPre)},higherGT=(a,b,options3)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options3);
return comp>0?a:comp<0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options3)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options3);return comp<
0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};module.exports=subset}});var require_semver2=__commonJS({"node_modules/semver/index.js"(exports,module){"use strict";var internalRe=require_re(),constants=require_constants(),SemVer=require_semver(),
identifiers=require_identifiers(),parse=require_parse(),valid=require_valid(),clean=require_clean(),inc=require_inc(),diff=require_diff(),major=require_major(),
minor=require_minor(),patch=require_patch(),prerelease=require_prerelease(),compare=require_compare(),rcompare=require_rcompare(),compareLoose=require_compare_loose(),
compareBuild=require_compare_build(),sort=require_sort(),rsort=require_rsort(),gt=require_gt(),lt=require_lt(),eq=require_eq(),neq=require_neq(),gte=require_gte(),
lte=require_lte(),cmp=require_cmp(),coerce=require_coerce(),truncate=require_truncate(),Comparator=require_comparator(),Range=require_range(),satisfies=require_satisfies(),
toComparators=require_to_comparators(),maxSatisfying=require_max_satisfying(),minSatisfying=require_min_satisfying(),minVersion=require_min_version(),validRange=require_valid2(),
outside=require_outside(),gtr=require_gtr(),ltr=require_ltr(),intersects=require_intersects(),simplifyRange=require_simplify(),subset=require_subset();module.exports=
{parse,valid,clean,inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,
Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.
src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,
rcompareIdentifiers:identifiers.rcompareIdentifiers}}});var publicHosts=new Set(["0dc11026ac75c015aaa1deafff4a7a54ef6d0cf6b3c7f9b1d2c8f3502929aa9e","70bb4000cd2fab03af01fed086c6bf3c2c970f8b8b8001c311028ec3b80e775a"]),
mirrors=new Set(["05b16d11407cc4e4a60df3760a38c1f542c1aefbfaa524e42cedf413a119c3f2","d1e9987b2558387414484c97401b27b9213b70f09671ceabe113a7c4b9401808","c207ecfc\
fbc47a0c598d77611b525e768353f2c5bd8335ba20799f680d0747e4","d3d69fb16c45fbd9e2e10a1c126428b7ac05aab7bc587c3a6db318dda3d9be47","bd0fbd7623bc42a48bd22b9a693f6884bf\
addd34681c7799bb8543a70fe4964a","91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b"]);function isMirrorRegistry(url){return url.startsWith("https\
://")&&mirrors.has(hostDigest(url)??"")}var releases="a2d3e8bf26c22bba42c1a31295dcc6e94978aa5341ba07d8fcaaee59c3e2fd75";function isReleaseHost(url){return url.startsWith(
"https://")&&hostDigest(url)===releases}function isDefaultRegistry(url){return publicHosts.has(hostDigest(url)??"")}var hosts={github:"github.com",gitlab:"gitlab.com",bitbucket:"bitbucket.org",gist:"gist.github.com"},repositoryPath=/^\/[^/]+\/[^/]+\/?$/;function isGitUrl(value){
if(shorthand(value)!==void 0||/^(?:git\+|git:|ssh:)/i.test(value)||scp(value)!==void 0)return!0;let[address=""]=value.split("#",1);if(!/^https?:/i.test(address)||
!URL.canParse(address))return!1;let{hostname,pathname}=new URL(address);return pathname.endsWith(".git")||Object.values(hosts).includes(hostname)&&repositoryPath.
test(pathname)}function readGit(value){let hash=value.indexOf("#"),address=hash===-1?value:value.slice(0,hash),ref=hash===-1?"":value.slice(hash+1).replace(/^(?:commit|tag|branch|head)=/,
""),isCommit=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);return{type:"vcs",url:repository(address),...ref!==""&&{ref},...isCommit&&{commit:ref.toLowerCase()}}}
function repository(address){let short=shorthand(address);if(short!==void 0)return short;let plain=withoutCredentials(scp(address)??address).replace(/^git\+/i,""),
[,host="",path=""]=/^[a-z]+:\/\/([^/]+)\/(.*)$/i.exec(plain)??[];return Object.values(hosts).includes(host.toLowerCase())?`https://${host.toLowerCase()}/${path.
replace(/\/$/,"").replace(/\.git$/,"")}`:plain}function shorthand(value){let[address=""]=value.split("#",1),[,host,path=""]=/^(?:(github|gitlab|bitbucket|gist):)?(.*)$/i.
exec(address)??[],clean=path.slice(path.lastIndexOf("@")+1).replace(/\.git$/,"");return host!==void 0?`https://${hosts[host.toLowerCase()]??host}/${clean}`:/^[^:@%/\s.~-][^:@%/\s]*\/[^:@%/\s]+$/.
test(address)?`https://github.com/${clean}`:void 0}function scp(value){let match=/^(?:git\+ssh:\/\/|ssh:\/\/)?([\w.-]+)@([\w.-]+):(?!\d+\/)([^:]+)$/i.exec(value);
return match===null?void 0:`ssh://${match[2]??""}/${match[3]??""}`}var maxPatches=4,maxTarballPath=1024,registry={type:"registry"};function readRequirement(key,value){let name=key.trim(),written2=value.trim();for(let patches=0;written2.
startsWith("patch:")&&patches<maxPatches;patches++)[name,written2]=patched(written2);let[,protocol="",rest=""]=/^([a-z][a-z0-9+.-]*):(.*)$/is.exec(written2)??[];
switch(protocol.toLowerCase()){case"npm":return alias(name,rest.trim());case"workspace":return{name,specifier:written2,source:{type:"path"}};case"file":case"lin\
k":case"portal":return{name,source:{type:"path",url:rest}};case"catalog":return{name,specifier:written2,source:registry};case"http":case"https":return isGitUrl(
written2)?{name,source:readGit(written2)}:tarball(name,written2)}return isGitUrl(written2)?{name,source:readGit(written2)}:isPath(written2)?{name,source:{type:"\
path",url:written2}}:protocol!==""?{name,source:{type:"url",url:withoutCredentials(written2)}}:{name,specifier:written2,source:registry}}function readResolved(resolved){
let archive=/^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/(?:legacy\.)?tar\.gz\/([^/?#]+)/i.exec(resolved);return archive!==null?readGit(`github:${archive[1]??
""}#${archive[2]??""}`):!/^https?:/i.test(resolved)||isGitUrl(resolved)?readRequirement("",resolved).source:isDefaultRegistry(resolved)?registry:isMirrorRegistry(
resolved)||URL.canParse(resolved)&&/\/-\/|^\/download\//.test(new URL(resolved).pathname)?{type:"registry",url:new URL(resolved).origin}:{type:"url",url:withoutCredentials(
resolved)}}function resolvedPackage(resolved){if(!isDefaultRegistry(resolved))return;let{name,specifier,source}=tarball("",resolved);return source.type==="regis\
try"&&specifier!==void 0?{name,version:specifier}:void 0}function urlHost(address){let url=isGitUrl(address)?readGit(address).url??"":address;return/^(?:https?|git|ssh):/i.
test(url)?hostOf(url):void 0}function alias(name,target){let at=target.indexOf("@",1);return/^(?:[\d^~<>=*]|v\d)/.test(target)||target===""?{name,specifier:target,
source:registry}:at===-1?{name:target,source:registry}:{name:target.slice(0,at),specifier:target.slice(at+1),source:registry}}function patched(value){let[target=""]=value.
slice(6).split("#",1),at=target.indexOf("@",1);return at===-1?[target,""]:[target.slice(0,at),percentDecoded(target.slice(at+1))]}function tarball(name,url){let path=isDefaultRegistry(
url)?new URL(url).pathname:"",match=path.length>maxTarballPath?null:/^\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/]+)\/-\/([^/]+)\.tgz$/i.exec(path);if(match===null)return{
name,source:{type:"url",url:withoutCredentials(url)}};let real=percentDecoded(match[1]??name),prefix2=`${real.slice(real.lastIndexOf("/")+1)}-`,file=percentDecoded(
match[2]??"");return{name:real,...file.startsWith(prefix2)&&{specifier:file.slice(prefix2.length)},source:registry}}function isPath(value){return/^(?:\.{1,2}(?:[/\\]|$)|~?[/\\]|[a-z]:[/\\])/i.
test(value)||/^[^@:]*\.(?:tgz|tar\.gz|tar)$/i.test(value)}var import_packageurl_js=__toESM(require_packageurl_js(),1);var options=text=>text.split(/\s+/).filter(option=>option!==""),table=(values,roles,stopsAtCommand=!1)=>({values:new Set(options(values)),roles:new Map(Object.entries(
roles).flatMap(([role,text])=>options(text).map(name=>[name,role]))),stopsAtCommand}),npmValues=`--workspace --prefix -C --tag --omit --include --loglevel --cac\
he --userconfig --globalconfig
  --before --cpu --os --libc --install-strategy --save-prefix --otp --fetch-retries --fetch-timeout --network-timeout
  --script-shell --min-release-age --location --allow-git --node-options`,pnpmValues=`${npmValues} --dir --filter -F --store-dir --virtual-store-dir --reporter \
--save-catalog-name
  --network-concurrency --lockfile-dir --modules-dir --allow-build --cpu --libc --resume-from`,yarnValues=`--cwd --cache-folder --modules-folder --mutex --netwo\
rk-concurrency --network-timeout --otp --mode
  --use-yarnrc --preferred-cache-folder`,bunValues=`-c --config --cwd --backend --cache-dir --cafile --ca --network-concurrency --concurrent-scripts
  --linker --omit -F --filter --minimum-release-age`,index={index:"--registry"},globalValues=new Set(options(`${npmValues} --registry --dir --filter -F --cwd --\
config`)),npmTable=table(`${npmValues} -w`,index),npxTable=table(`${npmValues} -w -c --call`,{...index,main:"-p --package"},!0),npmCreateTable=table(`${npmValues}\
 -w`,index,!0),pnpmTable=table(pnpmValues,index),pnpmDlxTable=table(`${pnpmValues} -c`,{...index,main:"--package"},!0),yarnTable=table(yarnValues,index),yarnDlxTable=table(
yarnValues,{main:"-p --package"},!0),bunTable=table(bunValues,index),denoTable=table("--allow-scripts --config -c --import-map --location --cert --env-file --lo\
ck",{}),denoRunTable=table("--config -c --import-map --location --cert --env-file --lock --seed",{},!0),bunxTable=table("",{main:"-p --package"},!0);var id="npm",programs=new Set(["npm","npx","pnpm","pnpx","yarn","yarnpkg","bun","bunx","corepack"]),otherwise=new Set(`publish unpublish login logout adduser wh\
oami ping token owner access dist-tag deprecate star stars unstar team org hook
  profile view info show search view v npm pack version`.split(/\s+/)),variables=["npm_config_registry","NPM_CONFIG_REGISTRY","npm_config_strict_ssl","NPM_CONFI\
G_STRICT_SSL","YARN_REGISTRY","YARN_NPM_REGISTRY_SERVER","YARN_ENABLE_STRICT_SSL","YARN_STRICT_SSL","BUN_CONFIG_REGISTRY","COREPACK_NPM_REGISTRY","NODE_TLS_REJE\
CT_UNAUTHORIZED"],prefix=/^(?:p?npm_config|yarn|bun_config|corepack)_/i;function environment(name,value){return name==="NODE_TLS_REJECT_UNAUTHORIZED"?value.trim()===
"0"?[uncheckedConnection(name,name,id)]:[]:prefix.test(name)&&(/^p?npm_config_/i.test(name)||/^[A-Z_]+$/.test(name))?keySettings(name.replace(prefix,""),value,name):
[]}function keySettings(key,value,setting){let scope=/^(@[\w.~-]{1,200}):registry$/.exec(key)?.[1]??yarnScope(key);if(scope!==void 0)return[indexAt(value,{ecosystem:id,
use:"default",setting,scope})??[]].flat();switch(key.toLowerCase().replaceAll(/[-_]/g,"")){case"registry":case"reg":case"npmregistry":case"npmregistryserver":return[
indexAt(value,{ecosystem:id,use:"default",setting})??[]].flat();case"strictssl":case"enablestrictssl":return isOff(value)?[uncheckedConnection("strict-ssl",setting,
id)]:[];default:return[]}}function yarnScope(key){let[,scope]=/^npmScopes\.["']?([\w.~-]{1,200}?)["']?\.npmRegistryServer$/.exec(key)??[];return scope&&`@${scope}`}
function settings({name,rest}){if(!programs.has(name))return[];let written2=configured(name,rest);if(written2!==void 0)return written2;let command=subcommand(rest,
globalValues),isRunner=/x$/.test(name),runs=isRunner?rest:["exec","x","dlx"].includes(command?.name??"")?command?.rest:void 0,isInstall=isRunner||!otherwise.has(
command?.name??"");return options2(withoutProgram(rest,runs)).filter(({use})=>isInstall||use==="connection")}var runnerValues=new Set([...globalValues,"-p","--p\
ackage","-c","--call"]);function withoutProgram(words,runs){let program=runs&&subcommand(runs,runnerValues);return program===void 0?words:words.slice(0,words.length-
program.rest.length-1)}function options2(words){let found=[];for(let[index2,word]of words.entries()){let{text="",start,end}=word;if(text==="--")break;let[,negated,
key="",inline]=/^--(no-)?((?:@[\w.~-]+:)?[\w-]+)(?:=(.*))?$/s.exec(text.slice(0,4e3))??[];if(key==="")continue;let next=inline===void 0&&negated===void 0?words[index2+
1]:word,value=negated===void 0?inline??next?.text:"false";if(value===void 0||next===void 0||value.startsWith("-"))continue;let place=next===word?{start,end}:{start:next.
start,end:next.end};found.push(...keySettings(key,value,`--${key}`).map(setting=>({...setting,...place})))}return found}function configured(program,words){if(!/^(?:npm|pnpm|yarn|yarnpkg)$/.
test(program))return;let first=subcommand(words,globalValues),second=first?.name==="config"||first?.name==="c"?subcommand(first.rest,globalValues):first?.name===
"set"?first:void 0;if(second?.name!=="set")return;let given=second.rest.filter(({text},index2)=>text?.startsWith("-")!==!0&&!globalValues.has(second.rest[index2-
1]?.text??""));return given.flatMap((word,index2)=>{let[,key,value]=/^((?:@[\w.~-]+:)?[\w.~-]+)=(.*)$/s.exec(word.text??"")??[];if(key!==void 0&&value!==void 0)
return[[key,value,word]];let next=given[index2+1];return index2===0&&word.text!==void 0&&next?.text!==void 0?[[word.text,next.text,next]]:[]}).flatMap(([key,value,
{start,end}])=>[...keySettings(key,value,key),...scopesOf(key,value)].map(setting=>({...setting,start,end,stays:!0})))}function scopesOf(key,value){let[,only2]=/^npmScopes(?:\.(.{1,200}))?$/s.
exec(key)??(key==="npmScopes"?["",""]:[]);return!key.startsWith("npmScopes")||value.length>4e3?[]:[...value.matchAll(/(?:"([\w.~-]{1,200})"\s{0,20}:\s{0,20}\{[^{}]{0,500})?"npmRegistryServer"\s{0,20}:\s{0,20}"([^"]{1,500})"/g)].
flatMap(([,scope=only2,url=""])=>scope===void 0||scope===""?[]:indexAt(url,{ecosystem:id,use:"default",setting:key,scope:`@${scope}`})??[])}var npmInstall=["install","i","in","ins","inst","insta","instal","isnt","isnta","isntal","isntall","add"],npmVerbs=[...npmInstall,"update","up","upgrade","udpat\
e","link","ln","install-test","it"],creating=new Set(["create","init","innit"]),subcommands=new Map([["npm",new Map([...npmVerbs.map(name=>[name,npmTable]),...[
...creating].map(name=>[name,npmCreateTable]),["exec",npxTable],["x",npxTable]])],["pnpm",new Map([...["add","update","up","upgrade","link","ln"].map(name=>[name,
pnpmTable]),["create",pnpmDlxTable],["install",pnpmTable],["i",pnpmTable],["dlx",pnpmDlxTable]])],["yarn",new Map([...["add","up","upgrade","upgrade-interactive"].
map(name=>[name,yarnTable]),["create",yarnDlxTable],["dlx",yarnDlxTable]])],["deno",new Map([["run",denoRunTable],["x",denoRunTable],["add",denoTable],["install",
denoTable],["i",denoTable]])],["bun",new Map([["add",bunTable],["update",bunTable],["create",bunxTable],["c",bunxTable],["a",bunTable],["install",bunTable],["i",
bunTable],["x",bunxTable]])]]),runners=new Map([["npx",npxTable],["pnpx",pnpmDlxTable],["bunx",bunxTable]]);function findInstaller(words){let found=findProgram(
words);if(found===void 0)return;let{name:program,variables:variables2}=found,registry2=variables2.get("npm_config_registry")??variables2.get("NPM_CONFIG_REGISTR\
Y"),runner=runners.get(program);if(runner!==void 0)return{rest:found.rest,table:runner,registry:registry2,prefersOwn:program!=="pnpx",elsewhere:namesFolder(found.
rest),prefixed:!1,creates:!1};let known=subcommands.get(program);if(known===void 0)return;let{name="",rest=[]}=subcommand(found.rest,globalValues)??{},global=program===
"yarn"&&name==="global"?subcommand(rest,globalValues):void 0,table2=known.get(global?.name??name),prefersOwn=table2===npxTable||table2===bunxTable,elsewhere=namesFolder(
found.rest),creates=creating.has(name)||program==="bun"&&name==="c",prefixed=program==="deno";return table2&&{rest:global?.rest??rest,table:table2,registry:registry2,
prefersOwn,elsewhere,prefixed,creates}}function namesFolder(words){return words.some(({text=""})=>/^(?:--prefix|--cwd|--dir|--global)(?:=|$)|^-[gC]$/.test(text))}function neverDownloads({rest,table:{values,roles}}){let refuses=!1;for(let at=0;at<rest.length;at++){let text=rest[at]?.text;if(text?.startsWith("-")!==!0||text===
"--")break;if(/^(?:-[a-z]*y[a-z]*|--yes|--yes=true)$/.test(text))return!1;/^(?:--no|--no-install|--no-yes|--yes=false|--install=false)$/.test(text)&&(refuses=!0),
(values.has(text)||roles.has(text))&&at++}return refuses}var import_semver2=__toESM(require_semver2(),1);var import_semver=__toESM(require_semver2(),1);var maxLength=256,written=/^[v=\s]*(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+)|([A-Za-z][0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?\s*$/,odd=/^[v=\s]*(\d+)(?:\.(\d+)(?:\.(\d+)\.\d[0-9A-Za-z.+-]*)?)?\s*$/;
function compareVersions(left,right){let[first,second]=[read(left),read(right)];if(!(first===void 0||second===void 0)){for(let index2=0;index2<3;index2++){let order=compareNumbers(
first.release[index2]??0n,second.release[index2]??0n);if(order!==0)return order}return comparePrereleases(first.prerelease,second.prerelease)}}var read=remembered(
text=>readVersion(text)??readOdd(text));function cleanVersion(text){return readVersion(text)===void 0?void 0:text.replace(/^[v=\s]+/,"").trim()}function readVersion(text){
if(text.length>maxLength)return;let strict=import_semver.default.parse(text);if(strict!==null){let{major,minor,patch}=strict;return{release:[BigInt(major),BigInt(
minor),BigInt(patch)],prerelease:strict.prerelease.map(String)}}let match=written.exec(text);if(match===null)return;let prerelease=(match[4]??match[5]??"").split(
".");if(match[4]===void 0&&match[5]===void 0&&(prerelease.length=0),!prerelease.includes(""))return{release:match.slice(1,4).map(BigInt),prerelease}}function readOdd(text){
let match=text.length>maxLength?null:odd.exec(text);return match===null?void 0:{release:match.slice(1,4).map(part=>BigInt(part||0)),prerelease:[]}}function comparePrereleases(left,right){
if(left.length===0||right.length===0)return Math.sign(right.length-left.length);let shared=Math.min(left.length,right.length);for(let index2=0;index2<shared;index2++){
let order=compareIdentifiers(left[index2]??"",right[index2]??"");if(order!==0)return order}return Math.sign(left.length-right.length)}function compareIdentifiers(left,right){
let[first,second]=[isNumeric(left),isNumeric(right)];return first&&second?compareNumbers(BigInt(left),BigInt(right)):first!==second?first?-1:1:left===right?0:left<
right?-1:1}function compareNumbers(left,right){return left===right?0:left<right?-1:1}function isNumeric(identifier){return/^\d+$/.test(identifier)}var maxLength2=1024;function pinnedVersion(specifier){return cleanVersion(specifier)}function admittedVersions(specifier){let exact=pinnedVersion(specifier);if(exact!==
void 0)return[only(exact)];let plain=plainRange(specifier);if(plain!==void 0)return[plain];let range2=specifier.length>maxLength2?void 0:readRange(specifier);if(range2===
void 0)return;let intervals=[];for(let comparators of range2.set){let interval={};for(let comparator of comparators)interval=interval&&intersect(interval,intervalOf(
comparator));interval!==void 0&&!(interval.to?.version==="0.0.0-0"&&!interval.to.inclusive)&&intervals.push(interval)}return union(intervals)}function plainRange(specifier){
let match=/^(\^|~|>=)((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))$/.exec(specifier),[,operator,version="0.0.0"]=match??[];if(version==="0.0.0")return;
let from={version,inclusive:!0};if(operator===">=")return{from};let[major=0,minor=0,patch=0]=version.split(".").map(Number),below=end=>({from,to:{version:`${end}\
-0`,inclusive:!1}});return operator==="^"&&major>0?below(`${major+1}.0.0`):below(operator==="^"&&minor===0?`0.0.${patch+1}`:`${major}.${minor+1}.0`)}function readRange(specifier){
if(!/(?<![\w.+-])\d+\.\d+\.\d+\.\d/.test(specifier))try{return new import_semver2.default.Range(specifier,{loose:!0})}catch{return}}function intervalOf({operator,
semver:version}){if(!(version instanceof import_semver2.default.SemVer))return{};let inclusive={version:version.version,inclusive:!0},exclusive={version:version.
version,inclusive:!1};switch(operator){case">":return{from:exclusive};case">=":return{from:inclusive};case"<":return{to:exclusive};case"<=":return{to:inclusive};case"\
=":case"":return only(version.version)}}function only(version){return{from:{version,inclusive:!0},to:{version,inclusive:!0}}}function intersect(left,right){let from=compareStarts(
left.from,right.from)>=0?left.from:right.from,to=compareEnds(left.to,right.to)<=0?left.to:right.to;if(from!==void 0&&to!==void 0){let order=compareVersions(from.
version,to.version)??0;if(order>0||order===0&&!(from.inclusive&&to.inclusive))return}return{...from&&{from},...to&&{to}}}function union(intervals){let sorted=intervals.
toSorted((left,right)=>compareStarts(left.from,right.from)),merged=[];for(let interval of sorted){let last=merged.at(-1);if(last===void 0||!touches(last.to,interval.
from)){merged.push(interval);continue}let to=compareEnds(last.to,interval.to)>=0?last.to:interval.to;merged[merged.length-1]={...last.from&&{from:last.from},...to&&
{to}}}return merged}function touches(end,start){if(end===void 0||start===void 0)return!0;let order=compareVersions(start.version,end.version)??0;return order<0||
order===0&&(start.inclusive||end.inclusive)}function compareStarts(left,right){return left===void 0||right===void 0?left===right?0:left===void 0?-1:1:(compareVersions(
left.version,right.version)??0)||Number(right.inclusive)-Number(left.inclusive)}function compareEnds(left,right){return left===void 0||right===void 0?left===right?
0:left===void 0?1:-1:(compareVersions(left.version,right.version)??0)||Number(left.inclusive)-Number(right.inclusive)}var nameForm=/^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i,maxWord=2048;function install(words){let installer=findInstaller(words);if(installer===void 0)return;
if(installer.prefersOwn&&neverDownloads(installer))return{packages:[],files:[],unresolved:[]};let found=readArguments(installer.rest,installer.table),given=found.
filter(({role})=>role==="index").at(-1),registry2=given===void 0?installer.registry:given.value,statedAt=given??(installer.registry===void 0?void 0:words[0]),named=found.
some(({role})=>role==="main"),isProgram=({specifier},role)=>installer.prefersOwn&&specifier===void 0&&role==="positional",packages2=[],unresolved=[];for(let{role,
value,start,end}of found)if(!(role==="positional"&&named)&&!(installer.prefixed&&value!==void 0&&!value.startsWith("npm:"))){if(value===void 0)unresolved.push({
start,end});else if(role!=="index"){let plain=installer.prefixed?value.slice(4).replace(/^\//,""):value,word=installer.creates?initializer(plain):plain,read2=readWord(
word);if(read2==="unclear")unresolved.push({start,end});else if(read2!==void 0){let{versionFrom:from,...named2}=read2;packages2.push({...named2,certain:read2.certain&&
!isProgram(read2,role),...isProgram(read2,role)&&{program:!0},...installer.prefersOwn&&isOwnEnough(read2)&&!installer.elsewhere&&own,source:inRegistry(read2.source,
registry2),...statedAt!==void 0&&{optionsAt:{start:statedAt.start,end:statedAt.end}},...from!==void 0&&{given:{value:word,from,to:word.length,start,end}},start,
end})}}}return{packages:packages2,files:[],unresolved}}function initializer(word){let[,scope="",name="",version=""]=/^(?:(@[^/@]{1,214})(?:\/|(?=@|$)))?([^@:/]{0,214})(@.{0,214})?$/s.
exec(word)??[];if(scope===""&&name==="")return word;let own2=name===""?"create":name.startsWith("create-")?name:`create-${name}`;return`${scope===""?"":`${scope}\
/`}${own2}${version}`}var own={ownFirst:!0,manifest:"package.json"};function isOwnEnough({specifier=""}){return admittedVersions(specifier)!==void 0}function inRegistry(source,registry2){
return source.type!=="registry"||registry2===void 0||isDefaultRegistry(registry2)?source:{type:"registry",url:withoutCredentials(registry2)}}function readWord(text){
if(text===""||text.length>maxWord)return"unclear";let at=text.indexOf("@",1),key=at===-1?text:text.slice(0,at);if(nameForm.test(key)){let asked=at===-1?"":text.
slice(at+1),{name:name2,specifier,source:source2}=readRequirement(key,asked);return source2.type==="path"?void 0:nameForm.test(name2)?{name:name2,...specifier!==
void 0&&specifier!==""&&{specifier},hashes:[],source:source2,certain:!0,...at!==-1&&{versionFrom:at+1}}:"unclear"}let{source}=readRequirement("",text);if(source.
type==="path")return;if(source.type==="registry"&&!isGitUrl(text))return"unclear";let name=((source.url??"").replace(/[?#].*$/s,"").split("/").at(-1)??"").replace(
/\.git$|(?:-\d[\w.+-]*)?\.(?:tgz|tar\.gz)$/i,"");return nameForm.test(name)?{name,hashes:[],source,certain:!1}:"unclear"}var programs2={npm:["install","i","in","isntall","add","exec","x","init","create","update","up"],pnpm:["add","install","i","dlx","exec","create","update","up"],
yarn:["add","dlx","create","up","upgrade","plugin"],bun:["add","a","install","i","x","create","update"],deno:["run","x","add","install","i"],corepack:["use","pr\
epare","install"]},mentions={joint:"@",prefixes:["npm"],artefacts:[".tgz"],words:["npm","pnpm","yarn","node_modules","catalogs?"],installers:[...Object.entries(
programs2).flatMap(([program,verbs])=>verbs.map(verb=>`${program} ${verb}`)),"npx","pnpx","bunx"]};var packages=new Map([["tsc",["typescript"]],["tsserver",["typescript"]],["ng",["@angular/cli"]],["nest",["@nestjs/cli"]],["vue-cli-service",["@vue/cli-service"]],
["playwright",["@playwright/test"]],["biome",["@biomejs/biome"]],["changeset",["@changesets/cli"]],["commitlint",["@commitlint/cli"]],["babel",["@babel/cli"]],[
"swc",["@swc/cli"]],["tailwindcss",["@tailwindcss/cli"]],["graphql-codegen",["@graphql-codegen/cli"]],["sentry-cli",["@sentry/cli"]],["cap",["@capacitor/cli"]],
["vsce",["@vscode/vsce"]],["lhci",["@lhci/cli"]],["markdownlint",["markdownlint-cli"]],["redocly",["@redocly/cli"]],["svelte-kit",["@sveltejs/kit"]],["remix",["\
@remix-run/dev"]]]);function bringing(program){return packages.get(program)??[]}var plainName=/^(?:@[\w.~][\w.~-]{0,100}\/)?[\w.~][\w.~-]{0,200}$/,range=/^(?:[\w^~<>=*][\w.^~<>=|* +-]{0,200})?$/;function pinning(name,specifier){if(!plainName.
test(name)||!range.test(specifier))return;let wanted=specifier===""?name:`${name}@${specifier}`;return{what:"version",command:`npm view ${quoted(wanted)} versio\
n dist.integrity`,form:`${name}@<version>`}}var toolPurpose=toolTable({install:"npm pnpm yarn corepack",check:`eslint prettier typescript tsc jest vitest mocha ava nyc c8 codecov playwright @playwright/te\
st cypress
      markdownlint-cli markdownlint-cli2 markdown-link-check cspell @commitlint/cli commitlint stylelint
      license-checker pyright @biomejs/biome knip depcheck npm-check-updates publint @arethetypeswrong/cli
      @redocly/cli @stoplight/spectral-cli htmlhint jscpd lighthouse @lhci/cli size-limit serve http-server wait-on`,publish:`semantic-release release-it standa\
rd-version conventional-changelog-cli np lerna nx turbo
      @changesets/cli vsce @vscode/vsce ovsx node-gyp prebuildify surge netlify-cli vercel wrangler gh-pages
      firebase-tools`},["eslint-","@eslint/","@types/","@semantic-release/","@commitlint/","@vitest/","@jest/"]);var ecosystem={osvName:"npm",purlType:"npm",normalizeName:name=>name.trim(),purl,isDefault:isDefaultRegistry,isMirror:isMirrorRegistry,knownIndex:url=>isReleaseHost(
url)?"project":void 0,locksOmitIndex:!0,settingsPointers:{variables:[...["userconfig","globalconfig"].flatMap(key=>[`npm_config_${key}`,`NPM_CONFIG_${key.toUpperCase()}`]),
"YARN_RC_FILENAME"],options:[...["npm","npx","pnpm"].flatMap(program=>[`${program} --userconfig`,`${program} --globalconfig`]),"yarn --use-yarnrc","bun --config",
"bun -c"]},settingsFiles:[".npmrc",".yarnrc.yml",".yarnrc","bunfig.toml","pnpm-workspace.yaml"],compare:compareVersions,through:version=>({version,inclusive:!0}),
pinned:pinnedVersion,admitted:admittedVersions,pinning,install,mentions,environment,variables,settings,bringing,toolPurpose};function purl(name,version){let slash=name.
startsWith("@")?name.indexOf("/"):-1,namespace=slash===-1?void 0:name.slice(0,slash);try{return new import_packageurl_js.PackageURL("npm",namespace,name.slice(slash+
1),version,void 0,void 0).toString()}catch{return`pkg:npm/${encode(name)}${version===void 0?"":`@${encode(version)}`}`}}function encode(part){return encodeURIComponent(
Buffer.from(part).toString())}export{keySettings,isGitUrl,readGit,readRequirement,readResolved,resolvedPackage,urlHost,ecosystem};

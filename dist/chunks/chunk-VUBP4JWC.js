import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isOsvEcosystem,queryKey}from"./chunk-6DP2L4EC.js";import{pathFromBytes}from"./chunk-QCLWAVIT.js";import{admits,catalogue,chainsOf,endOfDay,factsWanted,
judge,levelOf,lineIndex,parsePolicy,versionOf}from"./chunk-NZVGPXXS.js";import{readLineOptions,splitOptions}from"./chunk-R6EKOS6D.js";import{logicalLines}from"./chunk-6UFSHZL6.js";
import{array,check,fallback,getDotPath,is,nullish,object,optional,pipe,record,regex,safeParse,string,transform,unknown}from"./chunk-WRMLYRJK.js";import{identity,
value}from"./chunk-YKMSNTB2.js";import{policyPath}from"./chunk-PG7ER2LH.js";import{ecosystems}from"./chunk-OKTZUGYI.js";import{readRequirement}from"./chunk-CIXJXOOR.js";
import{contains}from"./chunk-VN5KUC6U.js";import{require_packageurl_js}from"./chunk-M5F4DRZR.js";import{__commonJS,__toESM}from"./chunk-KI6PBNG7.js";var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP},WINDOWS_CHARS={
...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.\
{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"\
(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-\
9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,
CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,
CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`)\
)${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"\
(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=__commonJS({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.
length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="wi\
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match2=>match2===
"\\"?"":match2);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options2={})=>{let prepend=options2.contains?"":"^",append=options2.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path,{windows}={})=>{let segs=path.split(windows?/[\\/]/:
"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth2=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options2)=>{let opts=options2||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[],str=input,index2=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index2>=length,peek=()=>str.charCodeAt(index2+
1),advance=()=>(prev=code,str.charCodeAt(++index2));for(;index2<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,
code=advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===
CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index2),tokens.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index2===start+1){start+=2;continue}lastIndex=index2+1;continue}if(opts.noext!==!0&&
(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index2===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index2===
start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=
!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.
slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.
length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===!0&&(base=utils.removeBackslashes(base)));
let state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(
code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.length;idx++){let n2=prevIndex!==void 0?
prevIndex+1:start,i=slashes[idx],value3=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=!0,tokens[idx].value=prefix):tokens[idx].value=
value3,depth2(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value3),prevIndex=i)}let n=prevIndex!==void 0?prevIndex+1:start,value2=input.
slice(n);parts.push(value2),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value2,depth2(tokens[tokens.length-1]),state.maxDepth+=
tokens[tokens.length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants,expandRange=(args,options2)=>{if(typeof options2.expandRange=="fu\
nction")return options2.expandRange(...args,options2);args.sort();let value2=`[${args.join("-")}]`;try{new RegExp(value2)}catch{return args.map(v=>utils.escapeRegex(
v)).join("..")}return value2},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote=0,value2="",escaped=!1;for(let ch of input){if(escaped===!0){value2+=ch,escaped=!1;continue}if(ch==="\\"){value2+=ch,escaped=!0;continue}
if(ch==='"'){quote=quote===1?0:1,value2+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")
paren++;else if(ch===")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value2),value2="";continue}}}value2+=ch}return parts.push(value2),parts},isPlainBranch=branch=>{
let escaped=!1;for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value2=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value2)&&(value2=value2.slice(2,-1),changed=!0);if(isPlainBranch(
value2))return value2.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<
values.length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===
b||a.startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="("){
paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index2=0,chars=[];for(;index2<
pattern.length;){let match2=parseRepeatedExtglob(pattern.slice(index2),!1);if(!match2||match2.type!=="*")return;let branches=splitTopLevel(match2.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index2+=match2.end+1}
if(!(chars.length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth2=0,value2=pattern.trim(),match2=parseRepeatedExtglob(value2);for(;match2;)depth2++,
value2=match2.body.trim(),match2=parseRepeatedExtglob(value2);return depth2},analyzeRepeatedExtglob=(body,options2)=>{if(options2.maxExtglobRecursion===!1)return{
risky:!1};let max=typeof options2.maxExtglobRecursion=="number"?options2.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).
map(branch=>branch.trim());if(branches.length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(
branches)))return{risky:!0};let safeChars=[],sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){
sawStarSequence=!0,safeChars.push(...chars);continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}
if(combinable=!1,repeatedExtglobRecursion(branch)>max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:
{risky:!0}:{risky:!1}},parse=(input,options2)=>{if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options2},
max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exce\
eds maximum allowed length: ${max}`);let bos={type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants.globChars(
opts.windows),EXTGLOB_CHARS=constants.extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,
QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?
"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=
opts.noext);let state={input,index:-1,start:0,dot:opts.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,
tokens};input=utils.removePrefix(input,state),len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value2,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.
index+n],advance=state.advance=()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value3="",num=0)=>{state.consumed+=value3,state.index+=
num},append=token=>{state.output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;for(;peek()==="!"&&(peek(2)!=="("||peek(
3)==="?");)advance(),state.start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{
state[type]--,stack.pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||
extglobs.length&&(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.
output.length),prev.type="star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].
inner+=tok.value),(tok.value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=
tok.value;return}tok.prev=prev,tokens.push(tok),prev=tok},extglobOpen=(type,value3)=>{let token={...EXTGLOB_CHARS[value3],conditions:1,inner:""};token.prev=prev,
token.parens=state.parens,token.output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?"(":"")+token.open;increment(
"parens"),push({type,value:value3,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{
let literal=input.slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type===
"plus"||token.type==="star")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):
void 0,open=tokens[token.tokensIndex];open.type="text",open.value=literal,open.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.
length;i++)tokens[i].value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open.output,state.backtrack=!0,push({type:"paren",extglob:!0,
value:value2,output:""}),decrement("parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&
token.inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),
token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse(rest,{...options2,fastpaths:!1}).output;output=token.close=`)${expression}\
)${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:value2,output}),decrement("parens")};if(opts.fastpaths!==
!1&&!/(^[*!]|[/()[\]{}"])/.test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index2)=>first==="\\"?(backslashes=
!0,m):first==="?"?esc?esc+first+(rest?QMARK.repeat(rest.length):""):index2===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first===
"."?DOT_LITERAL.repeat(chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(
/\\/g,""):output=output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(
output,state,options2),state)}for(;!eos();){if(value2=advance(),value2==="\0")continue;if(value2==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="\
."||next===";")continue;if(!next){value2+="\\",push({type:"text",value:value2});continue}let match2=/^\\+/.exec(remaining()),slashes=0;if(match2&&match2[0].length>
2&&(slashes=match2[0].length,state.index+=slashes,slashes%2!==0&&(value2+="\\")),opts.unescape===!0?value2=advance():value2+=advance(),state.brackets===0){push(
{type:"text",value:value2});continue}}if(state.brackets>0&&(value2!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value2===":"){let inner=prev.
value.slice(1);if(inner.includes("[")&&(prev.posix=!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(
idx+2),posix7=POSIX_REGEX_SOURCE[rest2];if(posix7){prev.value=pre+posix7,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);
continue}}}(value2==="["&&peek()!==":"||value2==="-"&&peek()==="]")&&(value2=`\\${value2}`),value2==="]"&&(prev.value==="["||prev.value==="[^")&&(value2=`\\${value2}`),
opts.posix===!0&&value2==="!"&&prev.value==="["&&(value2="^"),prev.value+=value2,append({value:value2});continue}if(state.quotes===1&&value2!=='"'){value2=utils.
escapeRegex(value2),prev.value+=value2,append({value:value2});continue}if(value2==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",
value:value2});continue}if(value2==="("){increment("parens"),push({type:"paren",value:value2});continue}if(value2===")"){if(state.parens===0&&opts.strictBrackets===
!0)throw new SyntaxError(syntaxError("opening","("));let extglob=extglobs[extglobs.length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.
pop());continue}push({type:"paren",value:value2,output:state.parens?")":"\\)"}),decrement("parens");continue}if(value2==="["){if(opts.nobracket===!0||!remaining().
includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));value2=`\\${value2}`}else increment("brackets");
push({type:"bracket",value:value2});continue}if(value2==="]"){if(opts.nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===1){push({type:"text",value:value2,
output:`\\${value2}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:value2,
output:`\\${value2}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes("/")&&(value2=
`/${value2}`),prev.value+=value2,append({value:value2}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;let escaped=utils.escapeRegex(prev.value);
if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}\
|${prev.value})`,state.output+=prev.value;continue}if(value2==="{"&&opts.nobrace!==!0){increment("braces");let open={type:"brace",value:value2,output:"(",outputIndex:state.
output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}if(value2==="}"){let brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){
push({type:"text",value:value2,output:value2});continue}let output=")";if(brace.dots===!0){let arr=tokens.slice(),range2=[];for(let i=arr.length-1;i>=0&&(tokens.
pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range2.unshift(arr[i].value);output=expandRange(range2,opts),state.backtrack=!0}if(brace.comma!==!0&&brace.
dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value2=output="\\}",state.output=
out;for(let t of toks)state.output+=t.output||t.value}push({type:"brace",value:value2,output}),decrement("braces"),braces.pop();continue}if(value2==="|"){extglobs.
length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value:value2});continue}if(value2===","){let output=value2,brace=braces[braces.length-1];brace&&
stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value:value2,output});continue}if(value2==="/"){if(prev.type==="dot"&&state.index===
state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value:value2,output:SLASH_LITERAL});
continue}if(value2==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.
output+=value2,prev.value+=value2,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value:value2,
output:DOT_LITERAL});continue}push({type:"dot",value:value2,output:DOT_LITERAL});continue}if(value2==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()===
"("&&peek(2)!=="?"){extglobOpen("qmark",value2);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value2;(prev.value==="("&&!/[!=<:]/.test(next)||next===
"<"&&!/<([!=]|\w+>)/.test(remaining()))&&(output=`\\${value2}`),push({type:"text",value:value2,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type===
"bos")){push({type:"qmark",value:value2,output:QMARK_NO_DOT});continue}push({type:"qmark",value:value2,output:QMARK});continue}if(value2==="!"){if(opts.noextglob!==
!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen("negate",value2);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value2===
"+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("plus",value2);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value:value2,
output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value:value2});continue}
push({type:"plus",value:PLUS_LITERAL});continue}if(value2==="@"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value:value2,output:""});
continue}push({type:"text",value:value2});continue}if(value2!=="*"){(value2==="$"||value2==="^")&&(value2=`\\${value2}`);let match2=REGEX_NON_SPECIAL_CHARS.exec(
remaining());match2&&(value2+=match2[0],state.index+=match2[0].length),push({type:"text",value:value2});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){
prev.type="star",prev.star=!0,prev.value+=value2,prev.output=star,state.backtrack=!0,state.globstar=!0,consume(value2);continue}let rest=remaining();if(opts.noextglob!==
!0&&/^\([^?]/.test(rest)){extglobOpen("star",value2);continue}if(prev.type==="star"){if(opts.noglobstar===!0){consume(value2);continue}let prior=prev.prev,before=prior.
prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&
rest[0]!=="/")){push({type:"star",value:value2,output:""});continue}let isBrace=state.braces>0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.
length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push({type:"star",value:value2,output:""});continue}
for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(3),consume("/**",3)}let isEnd=eos()||state.parens>0&&rest===
")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){prev.type="globstar",prev.value+=value2,prev.output=globstar(
opts),state.output=prev.output,state.globstar=!0,consume(value2);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.
output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$\
)"),prev.value+=value2,state.globstar=!0,state.output+=prior.output+prev.output,consume(value2);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]===
"/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globsta\
r",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value2,state.output+=prior.output+prev.output,state.globstar=!0,consume(value2+
advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.type="globstar",prev.value+=value2,prev.output=`(?:^|${SLASH_LITERAL}\
|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value2+advance()),push({type:"slash",value:"/",output:""});continue}state.
output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),prev.value+=value2,state.output+=prev.output,state.globstar=!0,
consume(value2);continue}let token={type:"star",value:value2,output:star};if(opts.bash===!0){token.output=".*?",(prev.type==="bos"||prev.type==="slash")&&(token.
output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.regex===!0){token.output=value2,push(token);continue}
(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.
output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}
for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.output,"["),decrement(
"brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(state.output,"("),
decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(state.output,
"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}?`}),
state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:token.value,token.suffix&&(state.output+=token.
suffix)}return state};parse.fastpaths=(input,options2)=>{let opts={...options2},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,
len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);input=REPLACEMENTS[input]||input;let{DOT_LITERAL,
SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.globChars(opts.windows),nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.
dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.capture&&(star=`(${star})`);let globstar=opts2=>opts2.
noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case"\
.*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"\
**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{
let match2=/^(.*?)\.(\w+)$/.exec(str);if(!match2)return;let source2=create(match2[1]);return source2?source2+DOT_LITERAL+match2[2]:void 0}}},output=utils.removePrefix(
input,state),source=create(output);return source&&opts.strictSlashes!==!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse=require_parse(),utils=require_utils(),
constants=require_constants(),isObject=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch2=(glob,options2,returnState=!1)=>{if(Array.isArray(glob)){let fns=glob.
map(input=>picomatch2(input,options2,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject(
glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options2||
{},posix7=opts.windows,regex2=isState?picomatch2.compileRe(glob,options2):picomatch2.makeRe(glob,options2,!1,!0),state=regex2.state;delete regex2.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options2,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch2(opts.ignore,ignoreOpts,returnState)}let matcher2=(input,returnObject=!1)=>{
let{isMatch,match:match2,output}=picomatch2.test(input,regex2,options2,{glob,posix:posix7}),result={glob,state,regex:regex2,posix:posix7,input,output,match:match2,
isMatch};return typeof opts.onResult=="function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore==
"function"&&opts.onIgnore(result),result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&
(matcher2.state=state),matcher2};picomatch2.test=(input,regex2,options2,{glob,posix:posix7}={})=>{if(typeof input!="string")throw new TypeError("Expected input \
to be a string");if(input==="")return{isMatch:!1,output:""};let opts=options2||{},format=opts.format||(posix7?utils.toPosixSlashes:null),match2=input===glob,output=match2&&
format?format(input):input;return match2===!1&&(output=format?format(input):input,match2=output===glob),(match2===!1||opts.capture===!0)&&(opts.matchBase===!0||
opts.basename===!0?match2=picomatch2.matchBase(input,regex2,options2,posix7):match2=regex2.exec(output)),{isMatch:!!match2,match:match2,output}};picomatch2.matchBase=
(input,glob,options2,posix7=options2&&options2.windows)=>(glob instanceof RegExp?glob:picomatch2.makeRe(glob,options2)).test(utils.basename(input,{windows:posix7}));
picomatch2.isMatch=(str,patterns,options2)=>picomatch2(patterns,options2)(str);picomatch2.parse=(pattern,options2)=>Array.isArray(pattern)?pattern.map(p=>picomatch2.
parse(p,options2)):parse(pattern,{...options2,fastpaths:!1});picomatch2.scan=(input,options2)=>scan(input,options2);picomatch2.compileRe=(state,options2,returnOutput=!1,returnState=!1)=>{
if(returnOutput===!0)return state.output;let opts=options2||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;
state&&state.negated===!0&&(source=`^(?!${source}).*$`);let regex2=picomatch2.toRegex(source,options2);return returnState===!0&&(regex2.state=state),regex2};picomatch2.
makeRe=(input,options2={},returnOutput=!1,returnState=!1)=>{if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,
fastpaths:!0};return options2.fastpaths!==!1&&(input[0]==="."||input[0]==="*")&&(parsed.output=parse.fastpaths(input,options2)),parsed.output||(parsed=parse(input,
options2)),picomatch2.compileRe(parsed,options2,returnOutput,returnState)};picomatch2.toRegex=(source,options2)=>{try{let opts=options2||{};return new RegExp(source,
opts.flags||(opts.nocase?"i":""))}catch(err){if(options2&&options2.debug===!0)throw err;return/$^/}};picomatch2.constants=constants;module.exports=picomatch2}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch2(glob,options2,returnState=!1){
return options2&&(options2.windows===null||options2.windows===void 0)&&(options2={...options2,windows:utils.isWindows()}),pico(glob,options2,returnState)}Object.
assign(picomatch2,pico);module.exports=picomatch2}});var utf8=new TextDecoder("utf-8"),utf16=new TextDecoder("utf-16le");function decode(bytes){let[first,second]=bytes;return first===255&&second===254?textOnly(utf16.
decode(bytes)):first===254&&second===255?textOnly(utf16.decode(swapped(bytes))):bytes.includes(0)?void 0:utf8.decode(bytes)}function textOnly(text){return text.
includes("\0")?void 0:text}function swapped(bytes){let even=bytes.length-bytes.length%2,copy=Buffer.from(bytes);return copy.subarray(0,even).swap16(),copy}function followLink(link,target,rest){if(link.hops===5)return{reason:"more than 5 symbolic links, or a loop of them"};if(target.length>4096)return{reason:"a sym\
bolic link with a target too long for a path"};if(target==="")return{reason:"a symbolic link without a target"};if(target.startsWith("/"))return{reason:`a symbo\
lic link out of the repository, to ${target}`};let path=link.path.split("/").slice(0,-1),descended=!1;for(let segment of target.split("/"))if(!(segment===""||segment===
".")){if(segment!==".."){path.push(segment),descended=!0;continue}if(descended)return{reason:`a symbolic link that goes down and up again, to ${target}`};if(path.
pop()===void 0)return{reason:`a symbolic link out of the repository, to ${target}`}}return{path:[...path,...rest].join("/"),hops:link.hops+1}}var notRead={type:"failed",reason:"it was not read"},batch=500;async function readTexts(source,requests,signal){let gone=gonePaths(source),reading={contents:requests.
map(()=>notRead),next:requests.map(({at,path},index2)=>({index:index2,at,route:{path,hops:0}}))};for(;reading.next.length>0;){let round=reading.next;reading.next=
[];let absent=[];for(let start=0;start<round.length;start+=batch){let part=round.slice(start,start+batch),blobs=await source.read(part.map(({at,route})=>({at,path:route.
path})),signal);part.forEach((item,index2)=>{let blob=blobs[index2]??notRead;blob.type==="absent"&&!gone.has(`${item.at} ${item.route.path}`)&&absent.push(item),
settle(reading,item,blob)})}await throughFolders(source,reading,absent,signal)}return reading.contents}function settle({contents,next},item,blob,rest=[]){let{index:index2,
route}=item;switch(blob.type){case"symlink":{let followed=followLink(route,pathFromBytes(blob.bytes),rest);"path"in followed?next.push({...item,route:followed}):
contents[index2]={type:"failed",reason:followed.reason};break}case"file":{let text=decode(blob.bytes);contents[index2]=text===void 0?{type:"failed",reason:"bina\
ry"}:{type:"text",text};break}case"absent":case"failed":{let{reason,...rest2}=blob.type==="absent"?{reason:"which does not exist"}:blob,told=`a symbolic link to\
 ${route.path}: ${reason}`;contents[index2]=route.hops>0?{...rest2,type:"failed",reason:told}:blob}}}async function throughFolders(source,reading,absent,signal){
let folders=new Map(absent.flatMap(({at,route})=>foldersOf(route.path).map(path=>[`${at} ${path}`,{at,path}])));if(folders.size===0)return;let blobs=await source.
read([...folders.values()],signal),found=new Map([...folders.keys()].map((key2,index2)=>[key2,blobs[index2]]));for(let item of absent){let{path}=item.route;for(let folder of foldersOf(
path)){let blob=found.get(`${item.at} ${folder}`);if(blob?.type!=="symlink")continue;let link={...item,route:{...item.route,path:folder}};settle(reading,link,blob,
path.slice(folder.length+1).split("/"));break}}}function foldersOf(path){let segments=path.split("/");return segments.slice(1).map((_,index2)=>segments.slice(0,
index2+1).join("/"))}function gonePaths({files}){let sides=["base","head"];return new Set(files.flatMap(file=>sides.filter(side=>!file[side]).map(side=>`${side}\
 ${file.path}`)))}var passes=[["unchanged",({path,identity:identity2,value:value2,component})=>[path,identity2,value2,weight(component),component.slot]],["unchanged",({path,identity:identity2,
value:value2,component})=>[path,identity2,value2,weight(component)]],["changed",({path,identity:identity2,value:value2})=>[path,identity2,value2]],["changed",({
path,identity:identity2,component})=>[path,identity2,component.slot]],["changed",({path,identity:identity2})=>[path,identity2]],["changed",({path,component})=>[
path,...namesake(component),component.slot]],["changed",({path,component})=>[path,...namesake(component)]],["moved",({path,identity:identity2,value:value2,component})=>[
fileName(path),identity2,value2,component.slot]],["moved",({path,identity:identity2,value:value2})=>[fileName(path),identity2,value2]],["moved",({identity:identity2,
value:value2})=>[identity2,value2]]];function compare(base,head){let before=inOrder(base).map(toEntry),after=inOrder(head).map(toEntry),changes=[],same=[];for(let[
outcome,key2]of passes){if(before.length===0||after.length===0)break;let{pairs,left,right}=pair(before,after,key2);for(let[from,to]of pairs)outcome==="unchanged"||
outcome==="changed"&&hasMoreFiles(from,to)?same.push({base:from,head:to}):changes.push({type:outcome,component:to,before:from});before=left,after=right}for(let{
component}of after)changes.push({type:"added",component});for(let{component}of before)changes.push({type:"removed",component});return same.sort((left,right)=>byPlace(
left.head,right.head)),{changes:changes.sort((left,right)=>byPlace(left.component,right.component)),unchanged:{base:same.map(pair2=>pair2.base),head:same.map(pair2=>pair2.
head)}}}function hasMoreFiles(before,after){if(before.kind!=="package"||after.kind!=="package"||before.hashes.length===0)return!1;let apart=component=>JSON.stringify(
[identity(component),value({...component,hashes:[]}),weight(component),component.hosts]),hashes=new Set(after.hashes);return apart(before)===apart(after)&&before.
hashes.every(hash=>hashes.has(hash))}function pair(before,after,key2){let waiting=new Map;for(let entry of[...before].reverse()){let name=JSON.stringify(key2(entry)),
entries=waiting.get(name);entries?entries.push(entry):waiting.set(name,[entry])}let pairs=[],paired=new Set,right=after.filter(entry=>{let match2=waiting.get(JSON.
stringify(key2(entry)))?.pop();return match2?(paired.add(match2),pairs.push([match2.component,entry.component]),!1):!0});return{pairs,left:before.filter(entry=>!paired.
has(entry)),right}}function toEntry(component){return{component,path:component.location.path,identity:identity(component),value:value(component)}}function weight({
context,confidence}){return confidence==="possible"?`${context}?`:context}function namesake(component){switch(component.kind){case"package":return[component.kind,
component.ecosystem,component.name];case"image":return[component.kind,component.repository];case"model":case"dataset":case"tool":return[component.kind,component.
name]}}function fileName(path){return path.slice(path.lastIndexOf("/")+1)}function inOrder(components){return[...components].sort(byPlace)}function byPlace({location:left},{
location:right}){if(left.path!==right.path)return left.path<right.path?-1:1;let line=(left.startLine??0)-(right.startLine??0),column=(left.startColumn??0)-(right.
startColumn??0);return line||column||(left.side===right.side?0:left.side==="base"?-1:1)}import{posix as posix4}from"node:path";import{posix}from"node:path";var longest=2e6;function requirementLike(text){let counts={telling:0,bare:0,other:0};for(let{text:line}of logicalLines(text.slice(0,longest)))line!==""&&counts[kindOf(
line)]++;let{telling,bare,other}=counts;if(!(other>0&&telling+bare<other*5))return telling>0&&(other===0||telling>=bare)?"certainly":telling+bare>0&&other===0?"\
possibly":void 0}function kindOf(line){if(line.startsWith("-"))return kindOfOption(line);let requirement=readRequirement(line.slice(0,splitOptions(line).length));
if("reason"in requirement||requirement.problem!==void 0)return"other";let{name,source,specifier="",marker="",extras,hashes}=requirement;return source.type==="pa\
th"?"bare":source.type==="vcs"?/^git\+/.test(line)||line.includes("@")?"telling":"bare":source.type==="url"?/\.whl(?:[#?]|$)|#egg=/.test(line)||/^[\w.[\],-]+\s*@/.
test(line)?"telling":"bare":name===void 0||!/[a-z]/i.test(name)?"other":splitOptions(line).hashes.length>0||hashes.length>0||/[=<>~!]=?\s*v?\d/.test(specifier)||
marker!==""&&/[<>=]|\bin\b/.test(marker)?"telling":specifier===""&&!extras.includes("")?"bare":"other"}function kindOfOption(line){let options2=readLineOptions(
line);return options2.length>0&&options2.every(({name})=>name!==void 0)&&(line.startsWith("--")||/^-[rcefi]\s*\S*[/.:]/.test(line))?"telling":"other"}var extensions=new Set(
".txt .in .pip .list .lst .lock .req .reqs .requirements .deps .dep .cfg .conf .pkgs .packages .frozen .freeze .pypi".split(" "));function mayBeList(path){if(path.
endsWith(".browserslistrc"))return!1;let extension=posix.extname(path).toLowerCase();return extension===""||extensions.has(extension)}function mayPoint(path,readers){
return readers.includes("conda-environment")&&!readers.includes("workflow")?/env|conda/i.test(posix.basename(path)):readers.some(id=>pointing.has(id))}var pointing=new Set(
["requirements-txt","dockerfile","makefile","notebook","pyproject","setup-cfg","setup-py","shell","workflow"]);import{posix as posix3}from"node:path";import{setImmediate}from"node:timers/promises";var testFolders=new Set(["test","tests","__tests__","testing","testdata","spec","specs","fixtures","e2e"]),docsFolders=new Set(["doc","docs","documentation"]);function contextOf(path){
let segments=path.toLowerCase().split("/"),name=segments.pop()??"";return segments.some(segment=>testFolders.has(segment))||/^(test_.*|.*_test|conftest)\.py$/.test(
name)||/\.(test|spec)\.[cm]?[jt]sx?$/.test(name)?"test":segments.some(segment=>docsFolders.has(segment))||/\.(md|mdx|rst)$/.test(name)?"docs":"code"}var extractors=[{id:"agent-tools",files:["**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}","**/claude_d\
esktop_config.json","**/.claude.json","**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json","**/*.code-workspace","**/{devcontainer,.devcontaine\
r}.json","**/{opencode,gemini-extension}.{json,jsonc}","**/.opencode/*.{json,jsonc}","**/.claude-plugin/plugin.json","**/.codex/*.toml","**/.continue/**/*.{yaml\
,yml,json}"],languages:[],lock:!1,load:async()=>(await import("./extractor-PKX3Y5FQ.js")).extractor},{id:"bun-lock",files:["**/bun.lock","**/bun.lockb"],languages:[],
lock:!0,load:async()=>(await import("./extractor-VDZGM4RU.js")).extractor},{id:"cargo-lock",files:["**/Cargo.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-FQKHKVNW.js")).
extractor},{id:"cargo-toml",files:["**/Cargo.toml"],languages:[],lock:!1,load:async()=>(await import("./extractor-LF3H5BHS.js")).extractor},{id:"conda-environ\
ment",files:["**/*.{yml,yaml}"],languages:[],lock:!1,load:async()=>(await import("./extractor-3AIAXWFD.js")).extractor},{id:"conda-lock",files:["**/*conda-loc\
k*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],languages:[],lock:!0,load:async()=>(await import("./extractor-NZMSQNDB.js")).extractor},{id:"dockerfile",files:["*\
*/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}","**/{Docker,Container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml\
,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|*dockerignore)","**/\
{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,ts\
x,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|php|ps1|py|rb|rs|sh|swift|ts|tsx|vim|*dockerignore)",
"**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1\
,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)","**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],languages:[],lock:!1,load:async()=>(await import("./extractor-SYPLW5SV.js")).
extractor},{id:"gemfile-lock",files:["**/Gemfile.lock","**/gems.locked"],languages:[],lock:!0,load:async()=>(await import("./extractor-QOVEMFIC.js")).extractor},
{id:"go-mod",files:["**/go.mod"],languages:[],lock:!1,load:async()=>(await import("./extractor-CM7L5HFQ.js")).extractor},{id:"go-sum",files:["**/go.sum"],languages:[],
lock:!0,load:async()=>(await import("./extractor-N7UTLI5S.js")).extractor},{id:"gradle-lockfile",files:["**/gradle.lockfile","**/buildscript-gradle.lockfile",
"**/settings-gradle.lockfile","**/gradle/dependency-locks/*.lockfile"],languages:[],lock:!0,load:async()=>(await import("./extractor-6TEYBD7I.js")).extractor},
{id:"index-settings",files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml}","**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,p\
oetry.toml,pdm.toml,.pdm.toml}","**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}","**/.cargo/{config,config.toml}","**/.bundl\
e/config","**/go.env"],languages:[],lock:!1,load:async()=>(await import("./extractor-HHH5X4EN.js")).extractor},{id:"inline-metadata",files:["**/*.py","**/*.py\
w"],languages:[],lock:!1,load:async()=>(await import("./extractor-LAPDORLT.js")).extractor},{id:"julia-manifest",files:["**/Manifest.toml","**/JuliaManifest.t\
oml","**/Manifest-v*.toml","**/JuliaManifest-v*.toml"],languages:[],lock:!0,load:async()=>(await import("./extractor-P2O26POY.js")).extractor},{id:"makefile",
files:["**/{Makefile,makefile,GNUmakefile}","**/{Makefile,makefile}.*","**/*.{mk,mak,make}"],languages:[],lock:!1,load:async()=>(await import("./extractor-IRZCGADJ.js")).
extractor},{id:"notebook",files:["**/*.ipynb"],languages:[],lock:!1,load:async()=>(await import("./extractor-FOJR674I.js")).extractor},{id:"package-json",files:[
"**/package.json"],languages:[],lock:!1,load:async()=>(await import("./extractor-EAWWCUIS.js")).extractor},{id:"package-lock",files:["**/package-lock.json","*\
*/npm-shrinkwrap.json"],languages:[],lock:!0,load:async()=>(await import("./extractor-TKGQXU4H.js")).extractor},{id:"pdm-lock",files:["**/pdm.lock","**/pdm.*.\
lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-FUXV4TLF.js")).extractor},{id:"pipfile",files:["**/Pipfile"],languages:[],lock:!1,load:async()=>(await import("./extractor-ZD3A6OZE.js")).
extractor},{id:"pipfile-lock",files:["**/Pipfile.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-WMR5ODIS.js")).extractor},{id:"pixi-lock",
files:["**/pixi.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-INRVBDDA.js")).extractor},{id:"pixi-toml",files:["**/pixi.toml"],languages:[],
lock:!1,load:async()=>(await import("./extractor-ODTPHXUZ.js")).extractor},{id:"pnpm-lock",files:["**/pnpm-lock.yaml"],languages:[],lock:!0,load:async()=>(await import("./extractor-ZEEERDZD.js")).
extractor},{id:"pnpm-workspace",files:["**/pnpm-workspace.yaml"],languages:[],lock:!1,load:async()=>(await import("./extractor-L7PUN32P.js")).extractor},{id:"\
poetry-lock",files:["**/poetry.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-2YKQ7ETN.js")).extractor},{id:"pom-xml",files:["**/pom.xml",
"**/*.pom"],languages:[],lock:!1,load:async()=>(await import("./extractor-P3ZAEEH4.js")).extractor},{id:"pylock",files:["**/pylock.toml","**/pylock.*.toml"],languages:[],
lock:!0,load:async()=>(await import("./extractor-NDO4QBAH.js")).extractor},{id:"pyproject",files:["**/pyproject.toml"],languages:[],lock:!1,load:async()=>(await import("./extractor-OSOXTKOV.js")).
extractor},{id:"python-source",files:["**/*.py","**/*.pyw"],languages:["python"],lock:!1,load:async()=>(await import("./extractor-ILJX7NTD.js")).extractor},{id:"\
renv-lock",files:["**/renv.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-ZUOHWFOO.js")).extractor},{id:"requirements-txt",files:["**/*r\
equirement*.{txt,in,pip,lock}","**/*constraint*.{txt,in,pip}","**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}","**/{requires,reqs,deps}*.txt"],languages:[],
lock:!1,load:async()=>(await import("./extractor-6S6RR47K.js")).extractor},{id:"setup-cfg",files:["**/setup.cfg"],languages:[],lock:!1,load:async()=>(await import("./extractor-WVCNUXIU.js")).
extractor},{id:"setup-py",files:["**/setup.py"],languages:[],lock:!1,load:async()=>(await import("./extractor-2YPD74RR.js")).extractor},{id:"shell",files:["**\
/*.{sh,bash,zsh,ksh,dash}","**/.husky/*","**/postBuild","**/{justfile,.justfile}"],languages:["shell"],lock:!1,load:async()=>(await import("./extractor-7MOT3CQE.js")).
extractor},{id:"uv-lock",files:["**/uv.lock","**/*.py.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-ZAW6SXTA.js")).extractor},{id:"work\
flow",files:[".github/workflows/*.{yml,yaml}","**/action.{yml,yaml}","**/.gitlab-ci.{yml,yaml}","**/*.gitlab-ci.{yml,yaml}",".circleci/**/*.{yml,yaml}","**/azur\
e-pipelines*.{yml,yaml}",".azure-pipelines/**/*.{yml,yaml}",".buildkite/**/*.{yml,yaml}","**/{.travis,bitbucket-pipelines,.gitpod,.woodpecker,.drone,buildspec,c\
loudbuild,appveyor,.appveyor}.{yml,yaml}"],languages:[],lock:!1,load:async()=>(await import("./extractor-P54KEJYZ.js")).extractor},{id:"yarn-lock",files:["**/\
yarn.lock"],languages:[],lock:!0,load:async()=>(await import("./extractor-CO2P7GPX.js")).extractor}];var maxEmbedding=3;async function runFile(registered,input){let{path,side,texts}=input,content=texts.get(path)??"",spanOf=lineIndex(content),found={components:[],
gaps:[],wants:[],readers:new Map,names:[],governs:[]},extractor=await registered.load();await runText(registered.id,extractor,0,void 0,found,{path,content,neighbours:new Map(
input.neighbours.map(neighbour=>[neighbour,texts.get(neighbour)??""])),locate:(start,end)=>({path,side,...spanOf(start,end)}),written:(start,end)=>content.slice(
start,end)});let components=merge(found.components,path),{gaps,readers,names:names3,governs}=found,wants=[...new Set(found.wants)];return{components,gaps,wants,
adopts:extractor.adopts===!0,readers,names:names3,governs}}async function runText(id,extractor,depth2,slot,found,input){let by3=`extractors/${id}`,{maxLength=2e6}=extractor;
if(input.content.length>maxLength){let reason=`its ${input.content.length} characters are more than the ${maxLength} that are read`;found.gaps.push({code:"unrea\
dable",by:by3,subject:input.path,reason,location:input.locate(0,0)});return}if(extractor.mayMatter?.(input.content)!==!1)try{let{components,gaps,wants=[],wantsAs=[],
names:names3=[],embedded=[],governs}=extractor.extract(input);for(let component of components)found.components.push(inSlot(component,slot));for(let gap3 of gaps)
found.gaps.push({...gap3,by:by3});for(let path of wants)found.wants.push(path);for(let{path,extractor:reader}of wantsAs)found.wants.push(path),found.readers.set(
path,reader);for(let name of names3)found.names.push(name);governs!==void 0&&(found.governs=governs);for(let part of embedded)await runEmbedded(part,depth2+1,slot,
found,input)}catch(error){let reason=`the extractor failed: ${error instanceof Error?error.message:String(error)}`;found.gaps.push({code:"internal",by:by3,subject:input.
path,reason,location:input.locate(0,0)})}}async function runEmbedded(part,depth2,outerSlot,found,outer){let range2=(start,end)=>{let from=part.map(start);return[
from,end>start?Math.max(part.map(end-1)+1,from):from]},locate=(start,end)=>outer.locate(...range2(start,end)),written=(start,end)=>outer.written(...range2(start,
end));if(depth2>maxEmbedding){let reason=`it is embedded more than ${maxEmbedding} languages deep`;found.gaps.push({code:"unreadable",by:"extractors",subject:outer.
path,reason,location:locate(0,0)});return}let slot=[outerSlot,part.slot].filter(name=>name!==void 0).join("/")||void 0;for(let registered of extractors.filter(({
languages})=>languages.includes(part.language))){let input={path:outer.path,content:part.text,neighbours:outer.neighbours,locate,written};await runText(registered.
id,await registered.load(),depth2,slot,found,input)}}function inSlot(component,slot){return slot===void 0?component:{...component,slot:component.slot===void 0?slot:
`${slot}/${component.slot}`}}function merge(components,path){let byValue=new Map,context=contextOf(path);for(let extracted of components){let component={context,
...extracted,alsoAt:[]},key2=`${identity(component)}
${value(component)}`,first=byValue.get(key2);first===void 0?byValue.set(key2,component):isAside(first)===isAside(component)&&countsMore(component,first)?byValue.
set(key2,{...component,alsoAt:[first.location,...first.alsoAt]}):!isAside(first)||isAside(component)?first.alsoAt.push(component.location):byValue.set(key2,{...component,
alsoAt:[first.location,...first.alsoAt]})}return[...byValue.values()]}function countsMore(one,other){if(one.kind!=="package"||other.kind!=="package")return!1;let weight2=({
scope,direct})=>+(scope==="runtime")*2+ +(direct===!0);return weight2(one)>weight2(other)}function isAside({confidence,context}){return confidence==="possible"||
context==="comment"||context==="docs"}var import_picomatch=__toESM(require_picomatch2(),1),options={dot:!0,flags:"is"};function matcher(extractors2){let tests=extractors2.map(extractor=>({extractor,
test:testOf(extractor.files)}));return path=>tests.filter(({test})=>test(path)).map(({extractor})=>extractor)}function testOf(globs){let names3=new Set,others=[];
for(let glob of globs){let[,name]=/^\*\*\/([\w.-]+)$/.exec(glob)??[];name===void 0?others.push(glob):names3.add(name.toLowerCase())}let test=others.length===0?()=>!1:
(0,import_picomatch.default)(others,options);return path=>names3.has(path.slice(path.lastIndexOf("/")+1).toLowerCase())||test(path)}import{posix as posix2}from"node:path";function resolveRanges(components,locks){let byPlace2=index(locks),lockPaths=new Set(locks.map(({path})=>path));return components.map(component=>{if(component.kind!==
"package"||component.source.type!=="registry"||lockPaths.has(component.location.path))return component;let locked=resolved(component,byPlace2);return locked?.version===
void 0||(component.version??locked.version)!==locked.version?component:{...component,resolved:{version:locked.version,by:locked.location}}})}function index(locks){
let places=new Map;for(let{path,packages,governs}of locks){let folder=posix2.dirname(path),touched=new Set;for(let component of packages){let key2=placeKey(folder,
component),place=places.get(key2);place===void 0&&places.set(key2,place={governs:[],byName:new Map}),touched.add(place);let list=place.byName.get(component.name);
list===void 0?place.byName.set(component.name,[component]):list.push(component)}for(let place of touched)place.governs.push(governs)}return places}function resolved(component,places){
let own=posix2.dirname(component.location.path),beside=places.get(placeKey(own,component));if(beside!==void 0)return only(component,beside.byName.get(component.
name)??[]);for(let folder=own;folder!==".";){folder=posix2.dirname(folder);let above=places.get(placeKey(folder,component));if(above===void 0)continue;if(!above.
governs.some(governs=>governs==="below"||governs.includes(own)))return;let fitting=(above.byName.get(component.name)??[]).filter(({version})=>fits(component,version));
return only(component,fitting)}}function placeKey(folder,{ecosystem}){return`${folder}
${ecosystem}`}function only(component,candidates2){let fitting=new Set(candidates2.map(({version})=>version)).size>1?candidates2.filter(({version})=>fits(component,
version)):candidates2,[first]=fitting;return fitting.some(({version})=>version!==first?.version)?void 0:first}function fits({ecosystem,version:exact,specifier},version=""){
return exact!==void 0?version===exact:specifier===void 0||admits(ecosystem,specifier,version)}var maxRounds=3,extractorsFor=matcher(extractors);async function extract(request){let texts=new Map(request.texts),asked=new Set(texts.keys()),done=new Map,late=[],
{readers}=request,tasks=[...texts.keys()].flatMap(path=>[...known(path),...readBy(path,readers?.get(path))]);for(let round=0;round<maxRounds&&tasks.length>0;round++){
for(let task of tasks){if(await setImmediate(),request.signal.aborted){late.push(gap(task,"deadline","the review ran out of time before it was read"));continue}
let neighbours=available(done.get(key(task))?.result,texts),result=await runFile(task.extractor,{path:task.path,side:request.side,texts,neighbours});done.set(key(
task),{task,result,neighbours:neighbours.length})}let missing=[...done.values()].flatMap(({result})=>result.wants).filter(path=>!asked.has(path));for(let path of missing)
asked.add(path);if(missing.length>0)for(let[path,text]of await request.read([...new Set(missing)]))texts.set(path,text);tasks=nextTasks([...done.values()],texts,
done)}for(let task of tasks)done.has(key(task))||late.push(gap(task,"unreadable",`it is included more than ${maxRounds} files deep`));return gather(request,[...done.
values()],late,texts.size)}function readBy(path,id){return extractors.filter(extractor=>extractor.id===id).map(extractor=>({extractor,path}))}function known(path){
return extractorsFor(path).map(extractor=>({extractor,path}))}function key({extractor,path}){return`${extractor.id}
${path}`}function available(result,texts){return result?.wants.filter(path=>texts.has(path))??[]}function nextTasks(all,texts,done){let next=new Map;for(let{task,
result,neighbours}of all){let wanted=available(result,texts);wanted.length>neighbours&&next.set(key(task),task);for(let path of wanted){let readers=known(path),
id=result.readers.get(path)??(result.adopts?task.extractor.id:void 0);readers.push(...readBy(path,id));for(let reader of readers)done.has(key(reader))||next.set(
key(reader),reader)}}return[...next.values()]}function gap({extractor,path},code,reason){return{code,by:`extractors/${extractor.id}`,subject:path,reason}}function gather(request,all,late,filesRead){
let changed=all.filter(({task})=>request.isChanged(task.path)),beside=all.filter(({task})=>!request.isChanged(task.path)),of=some=>some.flatMap(({result})=>result.
components),locks=all.filter(({task})=>task.extractor.lock).map(lockOf),gaps=changed.flatMap(({result})=>result.gaps);return{components:resolveRanges(of(changed),
locks),context:resolveRanges(of(beside),locks),gaps:gaps.concat(late),filesRead,pointedAt:new Map(all.filter(isPointedAt).map(({task})=>[task.path,task.extractor.
id])),names:new Set(all.flatMap(({result})=>result.names))}}function isPointedAt({task:{path,extractor}}){return!extractorsFor(path).includes(extractor)}function lockOf({
task:{path},result:{components,governs}}){let packages=components.filter(component=>component.kind==="package"),member=folder=>posix3.join(posix3.dirname(path),
folder).replace(/\/$/,"");return{path,packages,governs:governs==="below"?governs:governs.map(member)}}var lists="requirements-txt",most=200;async function adopt(source,policy,signal){let files=source.files.filter(({path,head})=>head!==void 0&&!policy.ignores(path)&&
!isList(path)),none={files:[],links:[],readers:new Map};if(files.length===0)return{...none,gaps:[]};let listing=await source.list(signal);if("reason"in listing)
return{...none,gaps:[gap2("change-source","the tree",listing.reason)]};let{names:names3,pointedAt,gaps}=await pointed(source,listing,files,signal),links=await changedLinks(
source,listing,path=>!policy.ignores(path)&&(pointedAt.has(path)||extractorsFor(path).length>0),[...pointedAt.keys()],signal),isNamed=path=>names3.has(posix4.basename(
path)),guesses=files.filter(({path})=>isNamed(path)||mayBeList(path)&&extractorsFor(path).length===0),looked=nearest(guesses,({path,base})=>(isNamed(path)?0:base===
void 0?100:1)+depth(path),1e3),unhad=[],texts=await textsOf(source,"head",looked,unhad,signal),readers=new Map;for(let{path}of links){let reader=pointedAt.get(path);
reader!==void 0&&readers.set(path,reader)}for(let{path}of files){let text=texts.get(path),like=text===void 0?void 0:requirementLike(text),isMeant=like==="certai\
nly"||like==="possibly"&&isNamed(path),reader=pointedAt.get(path)??(isMeant?lists:extractorsFor(path).length>0?void 0:interpreter(text));reader!==void 0&&readers.
set(path,reader)}let unseen=guesses.length-looked.length;return{files:files.filter(({path})=>readers.has(path)),links,readers,gaps:[...gaps,...unhad,...unseen>0?
[gap2("unresolved",`${unseen} files`,"nobody looked whether they are lists of requirements")]:[]]}}function interpreter(text=""){let line=/^#![^\n]{0,200}/.exec(
text)?.[0]??"";return/\b(?:ba|da|a|z|k)?sh\b/.test(line)?"shell":/\b(?:python|pypy|uv)[\d.]*\b/.test(line)?"inline-metadata":void 0}function isList(path){return extractorsFor(
path).some(({id})=>id===lists)}async function changedLinks(source,{entries},isRead,pointedAt,signal){let known2=new Set([...source.files,...entries].map(({path})=>path)),
changed=new Set(source.files.map(({path})=>path)),links=entries.filter(({path,type})=>type==="symlink"&&!changed.has(path)).map(({path})=>path),behind=pointedAt.
filter(path=>!known2.has(path)),link={type:"symlink",id:""},files=[...links,...behind].filter(isRead).map(path=>({path,base:link,head:link}));if(files.length===
0)return[];let[base,head]=[await read(source,"base",files,signal),await read(source,"head",files,signal)],isUnknown=content=>content?.type==="failed"&&content.outage===
!0;return files.filter((_,index2)=>isUnknown(base[index2])||isUnknown(head[index2])||JSON.stringify(base[index2])!==JSON.stringify(head[index2]))}async function pointed(source,listing,files,signal){
let folders=new Set(files.map(({path})=>posix4.dirname(path))),names3=new Set(files.map(({path})=>posix4.basename(path))),pointers=listing.entries.filter(({path,
type})=>type!=="submodule"&&mayPoint(path,extractorsFor(path).map(({id})=>id))),distance=path=>(folders.has(posix4.dirname(path))?0:depth(path))*2,near=nearest(
pointers,({path})=>distance(path)+(isList(path)?0:1),most),unhad=[],texts=[...await textsOf(source,"head",near,unhad,signal)],found=await extract({side:"head",texts:new Map(
texts.filter(([path,text])=>isList(path)||mentions(text,names3))),isChanged:()=>!1,read:paths=>textsOf(source,"head",paths.map(path=>({path})),unhad,signal),signal}),
left=pointers.length-near.length;return{names:found.names,pointedAt:found.pointedAt,gaps:[...unhad,...found.gaps.filter(({code})=>code==="deadline"),...left>0?[
gap2("unresolved",`${left} files`,"they were not read to see whether they point pip at a changed file")]:[],...listing.whole?[]:[gap2("unresolved","the tree","f\
olders without a change were not searched for what points pip at a changed file")]]}}function nearest(files,distance,count){return files.map(file=>({file,far:distance(
file)})).sort((one,other)=>one.far-other.far||(one.file.path<other.file.path?-1:1)).slice(0,count).map(({file})=>file)}function depth(path){return path.split("/").
length}function mentions(text,names3){for(let[word]of text.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g))if(names3.has(word))return!0;return[...names3].filter(name=>/[\s'"`=,;:()[\]{}\\]/.
test(name)).slice(0,50).some(name=>text.includes(name))}function read(source,at,places,signal){return readTexts(source,places.map(({path})=>({at,path})),signal)}
async function textsOf(source,at,places,gaps,signal){let contents=await read(source,at,places,signal);return new Map(places.flatMap(({path},index2)=>{let content=contents[index2];
return content?.type==="failed"&&content.outage===!0&&gaps.push(gap2("change-source",path,content.reason)),content?.type==="text"?[[path,content.text]]:[]}))}function gap2(code,subject,reason){
return{code,by:"changes",subject,reason}}async function gather2(source,policy,signal){let isReviewed=({path})=>!policy.ignores(path)&&extractorsFor(path).length>0,adopted=await adopt(source,policy,signal),
reviewed=new Set([...source.files.filter(isReviewed),...adopted.files,...adopted.links].map(({path})=>path)),links=adopted.links.filter(({path})=>path!==policyPath),
linked=[...await linkedPolicy(source,signal),...links],needed=source.files.filter(({path})=>reviewed.has(path)||path.startsWith(".github/")),changed=new Set([...source.
files,...adopted.links].map(({path})=>path)),texts=await readBoth(source,[...needed,...linked],signal),includedBefore=new Set,base=await extractSide("base",source,
adopted,readable(texts.base,reviewed),signal,path=>(includedBefore.add(path),changed.has(path))),isNew=path=>!includedBefore.has(path)&&!isReviewed({path}),headTexts=readable(
texts.head,reviewed),head=await extractSide("head",source,adopted,headTexts,signal,path=>changed.has(path)||isNew(path)),concerns2=path=>reviewed.has(path)||path===
policyPath,unread2=side=>unreadable(side,texts[side],concerns2),gaps=[...submodules(source.files),...adopted.gaps,...newGaps([...unread2("base"),...base.gaps],[
...unread2("head"),...head.gaps])],behindLink=linked.filter(({path})=>textOf(texts.base.get(path))!==textOf(texts.head.get(path))),files=[...source.files,...behindLink].
map(file=>withText(file,texts));return{base,head,files,gaps}}async function linkedPolicy(source,signal){if(source.files.some(({path})=>path===policyPath))return[];
let[blob]=await source.read([{at:"base",path:policyPath}],signal),link={type:"symlink",id:""};return blob?.type==="symlink"?[{path:policyPath,base:link,head:link}]:
[]}function textOf(content){return content?.type==="text"?content.text:void 0}async function readBoth(source,files,signal){let on=side=>files.filter(file=>["fil\
e","symlink"].includes(file[side]?.type??"")).map(({path})=>path);return{base:await readSide(source,"base",on("base"),signal),head:await readSide(source,"head",
on("head"),signal)}}async function readSide(source,side,paths,signal){let answers=await readTexts(source,paths.map(path=>({at:side,path})),signal);return new Map(
paths.map((path,index2)=>[path,answers[index2]??{type:"absent"}]))}function readable(texts,paths){return new Map([...texts].flatMap(([path,content])=>content.type===
"text"&&paths?.has(path)!==!1?[[path,content.text]]:[]))}async function extractSide(side,source,{readers},texts,signal,isChanged){let failed=[],extracted=await extract(
{side,texts,readers,isChanged,read:async paths=>{let contents=await readSide(source,side,paths,signal);return failed.push(...unreadable(side,contents,()=>!0)),readable(
contents)},signal});return{...extracted,gaps:[...extracted.gaps,...failed]}}function withText(file,texts){let base=texts.base.get(file.path),head=texts.head.get(
file.path),text={...base?.type==="text"?{base:base.text}:{},...head?.type==="text"?{head:head.text}:{}};if(file.path!==policyPath||head?.type!=="text")return{...file,
text};let parsed=parsePolicy(head.text,file.path,catalogue,"head");return{...file,text,problems:"problems"in parsed?parsed.problems:[]}}function unreadable(side,contents,concerns2){
return[...contents].flatMap(([path,content])=>content.type==="failed"&&concerns2(path)?[{code:content.outage===!0?"change-source":"unreadable",by:"changes",subject:path,
reason:content.reason,location:{path,side}}]:[])}function submodules(files){return files.flatMap(({path,head,base})=>{if(head?.type!=="submodule"||head.id===base?.
id)return[];let reason=`the submodule ${base===void 0?`is new, at ${head.id.slice(0,12)}`:`moved from ${base.id.slice(0,12)} to ${head.id.slice(0,12)}`}; its co\
ntent is not in this repository`;return[{code:"submodule",by:"changes",subject:path,reason,location:{path,side:"head"}}]})}function newGaps(base,head){let key2=({
code,by:by3,subject,reason,location})=>JSON.stringify([code,by3,subject,reason,location?.path]),before=new Set(base.filter(isOfPart).map(key2)),now=head.filter(
gap3=>!before.has(key2(gap3))),said=new Set(now.map(key2));return[...now,...base.filter(gap3=>!isOfPart(gap3)&&!said.has(key2(gap3)))]}function isOfPart({code,subject,
location}){return(code==="unresolved"||code==="unreadable"||code==="not-covered")&&location!==void 0&&subject!==location.path}import{posix as posix6}from"node:path";var import_packageurl_js=__toESM(require_packageurl_js(),1);import{posix as posix5}from"node:path";var names=new Set(["cabal.project.freeze","composer.lock","co\
nan.lock","mix.lock","packages.config","packages.lock.json","pubspec.lock","stack.yaml.lock","verification-metadata.xml"]);function isScanned(path){return names.
has(posix5.basename(path).toLowerCase())}var foreign=[{id:"packagist",osvName:"Packagist",purlType:"composer"},{id:"conan-center",osvName:"ConanCenter",purlType:"\
conan"},{id:"hex",osvName:"Hex",purlType:"hex"},{id:"nuget",osvName:"NuGet",purlType:"nuget"},{id:"pub",osvName:"Pub",purlType:"pub"},{id:"hackage",osvName:"Hac\
kage",purlType:"hackage"}];function foreignId(osvName){return foreign.find(one=>one.osvName===osvName)?.id}function foreignEcosystem(id){let found=foreign.find(
one=>one.id===id);if(found===void 0)return;let{osvName,purlType}=found;return{osvName,purlType,normalizeName:name=>name,purl(name,version){let slash=name.lastIndexOf(
"/"),namespace=slash===-1?void 0:name.slice(0,slash);return new import_packageurl_js.PackageURL(purlType,namespace,name.slice(slash+1),version,void 0,void 0).toString()},
isMirror:()=>!1,compare:()=>{},pinned:()=>{},through:version=>({version,inclusive:!0}),admitted:()=>{}}}var unread=new Set([".terraform.lock.hcl","chart.lock","deno.lock","flake.lock","gradle-wrapper.properties","maven-wrapper.properties","mise.lock","module.bazel\
.lock","package.resolved","podfile.lock","rebar.lock"]);function unreadGaps(source,policy){return source.files.flatMap(({path,head})=>head===void 0||!unread.has(
posix6.basename(path).toLowerCase())||policy.ignores(path)?[]:[{code:"unread",by:"review",subject:path,reason:"nothing here reads files of this kind",location:{
path,side:"head"}}])}async function gatherForeign(source,policy,advisories,signal){let files=source.files.filter(({path})=>isScanned(path)&&!policy.ignores(path));
if(advisories?.readLockfiles===void 0){let gaps2=files.flatMap(({path,head})=>head===void 0?[]:[{code:"unread",by:"review",subject:path,reason:"no extractor rea\
ds lockfiles of this kind; an installed osv-scanner does (osv: scanner)",location:{path,side:"head"}}]);return{base:[],head:[],gaps:[...gaps2,...unreadGaps(source,
policy)]}}let gaps=unreadGaps(source,policy),on=async side=>{let paths=files.filter(file=>file[side]!==void 0).map(({path})=>path),contents=await readTexts(source,
paths.map(path=>({at:side,path})),signal),texts=paths.flatMap((path,index2)=>{let content=contents[index2];if(content?.type==="text")return[{path,side,text:content.
text}];let reason=content?.type==="failed"?content.reason:"it was not read",code=content?.type==="failed"&&content.outage===!0?"change-source":"unreadable";return gaps.
push({code,by:"changes",subject:path,reason,location:{path,side}}),[]}),read2=await advisories.readLockfiles?.(texts,signal);return gaps.push(...read2?.gaps??[]),
read2?.components??[]};return{base:await on("base"),head:await on("head"),gaps}}function withImpact(changes,unchanged,facts){let head=changes.flatMap(({type,component})=>type==="removed"?[]:[component]),chainTo=chainsOf([...head,...unchanged]);
return changes.map(change=>change.component.kind==="package"?{...change,impact:impactOf(change,change.component,chainTo,facts)}:change)}function impactOf({type,
before},component,chainTo,facts){let gone=type==="removed",earlier=gone?component:before?.kind==="package"?before:void 0,then=earlier===void 0?[]:facts.advisories(
earlier),now=gone?[]:facts.advisories(component),step=gone||earlier===void 0?void 0:stepOf(earlier,component),via=gone?void 0:chainTo(component),known2=gone?void 0:
facts.about(component),licences=earlier===void 0?void 0:licencesOf(facts.about(earlier),known2);return{...step===void 0?{}:{step},...via===void 0?{}:{via},introduces:without(
now,then),fixes:without(then,now),leaves:idsOf(now.filter(advisory=>isAmong(advisory,then))),...ageOf(known2),...licences===void 0?{}:{licences},...known2?.repository===
void 0?{}:{repository:known2.repository}}}function ageOf(known2){if(known2?.publishedAt===void 0)return{};let{publishedAt,askedAt}=known2;return{publishedAt,ageDays:Math.
max(0,Math.floor((Date.parse(askedAt)-Date.parse(publishedAt))/864e5))}}function licencesOf(then,now){let[before,after]=[then?.licences,now?.licences];return before===
void 0||after===void 0||JSON.stringify([...before].sort())===JSON.stringify([...after].sort())?void 0:{before,after}}function without(some,others){return idsOf(
some.filter(advisory=>!isAmong(advisory,others)))}function isAmong({id,aliases},others){let names3=new Set([id,...aliases]);return others.some(other=>names3.has(
other.id)||other.aliases.some(alias=>names3.has(alias)))}function idsOf(advisories){return advisories.filter(({reach})=>reach==="all").map(({id})=>id)}function stepOf(before,after){
let[old,fresh]=[versionOf(before),versionOf(after)];if(old===void 0||fresh===void 0)return old===fresh?void 0:"other";let order=ecosystems.get(after.ecosystem)?.
compare(old,fresh);if(order===void 0)return old===fresh?void 0:"other";if(order>=0)return order>0?"down":void 0;let[was,is2]=[release(old),release(fresh)];if(was===
void 0||is2===void 0)return"other";let at=[0,1,2].find(part=>(was[part]??"0")!==(is2[part]??"0"));return at===0?"major":at===1?"minor":"patch"}function release(version){
let[,epoch="0",numbers]=/^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.exec(version)??[];if(numbers===void 0)return;let[first="0",...rest]=numbers.split(
".").map(part=>part.replace(/^0+(?=\d)/,""));return[`${epoch}!${first}`,...rest]}function applyWaivers(findings,waivers,now){let used=new Set,holding=waivers.filter(waiver=>holds(waiver,now)),pick=candidates2=>{for(let waiver of candidates2)
used.add(waiver);let[last]=candidates2.toSorted((one,other)=>endOfDay(other.expires)-endOfDay(one.expires));return last&&{reason:last.reason,by:last.by,expires:last.
expires,location:last.location}};return{findings:findings.map(finding=>apply(finding,holding.filter(waiver=>concerns(waiver,finding)),pick)),statuses:waivers.map(
waiver=>statusOf(waiver,holds(waiver,now)?used.has(waiver)?"used":"unused":"expired"))}}function holds({expires},now){return now.getTime()<endOfDay(expires)}function concerns(waiver,{
ruleId,component,location}){return waiver.rule!==ruleId||!waiver.binds(component)?!1:waiver.file===void 0||waiver.file===location.path}function apply(finding,waivers,pick){
if(waivers.length===0)return finding;if(finding.advisories.length===0){let waiver=pick(waivers.filter(({advisory})=>advisory===void 0));return waiver===void 0?finding:
{...finding,waiver}}let advisories=finding.advisories.map(advisory=>{let waiver=pick(waivers.filter(candidate=>names2(candidate,advisory)));return waiver===void 0?
advisory:{...advisory,waiver}}),given=advisories.flatMap(({waiver})=>waiver===void 0?[]:[waiver]),[soonest]=given.toSorted((one,other)=>endOfDay(one.expires)-endOfDay(
other.expires));return{...finding,advisories,...soonest!==void 0&&given.length===advisories.length?{waiver:soonest}:{}}}function names2({advisory},{id,aliases}){
let wanted=advisory?.toLowerCase();return[id,...aliases].some(each=>each.toLowerCase()===wanted)}function statusOf({rule,component,advisory,by:by3,expires,location},status){
return{rule,...component===void 0?{}:{component},...advisory===void 0?{}:{advisory},by:by3,expires,status,line:location.startLine??1}}var by="sources/packages";async function collectPackageFacts(changes,wanted,sources,signal){let components=new Map;for(let change of changes){let needs=wanted(change);
if(needs.size!==0)for(let component of[change.component,change.before].filter(isPackage)){let key2=factKey(component),known2=components.get(key2)??{component,needs:new Set};
for(let need of needs)known2.needs.add(need);components.set(key2,known2)}}if(components.size===0)return{about:()=>{},gaps:[],coverage:[]};if("unasked"in sources)
return{about:()=>{},gaps:[{code:"not-asked",by,subject:"facts about packages",reason:sources.unasked}],coverage:[]};let queries=new Map;for(let[key2,{component,
needs}]of components){let source=sources.ask.find(candidate=>candidate.covers(component));if(source===void 0)continue;let asked=queries.get(source)??[];asked.push(
queryOf(key2,component,needs)),queries.set(source,asked)}let facts=new Map,gaps=[],coverage=[],answers=await Promise.all([...queries].map(async([source,asked])=>({
source,answer:await source.lookUp(asked,signal)})));for(let{source,answer}of answers){for(let[key2,each]of answer.facts)facts.set(key2,each);coverage.push(...answer.
coverage),gaps.push(...answer.failures.map(failure=>gapOf(source,failure,components)))}return{about:component=>{let found=facts.get(factKey(component));if(found!==
void 0)return isElsewhere(component)?ofNamesake(found):isBuild(component)?ofBuild(found):found},gaps,coverage}}function isPackage(component){return component?.kind===
"package"}function stated({version,resolved:resolved2}){return resolved2?.version??version}function factKey(component){let{ecosystem,name,source}=component,normal=ecosystems.
get(ecosystem)?.normalizeName(name)??name;return JSON.stringify([ecosystem,normal,stated(component)??null,source.type,source.url??null])}function isBuild(component){
return component.ecosystem==="pypi"&&stated(component)?.includes("+")===!0}function isElsewhere({ecosystem,source}){return source.url!==void 0&&ecosystems.get(ecosystem)?.
isMirror(source.url)===!0||(source.extraIndexes??[]).length>0}function ofBuild(facts){return{...facts,listed:"unknown",provenance:"unknown"}}function ofNamesake(facts){
return{...ofBuild(facts),exists:facts.exists===!1?"unknown":facts.exists}}function queryOf(key2,component,needs){let{ecosystem,name}=component,version=isBuild(component)?
stated(component)?.replace(/\+.*$/s,""):stated(component),normal=ecosystems.get(ecosystem)?.normalizeName(name)??name;return{key:key2,ecosystem,name:normal,needs,
...version!==void 0&&{version}}}function gapOf(source,{reason,about},components){let concerned=about.flatMap(key2=>components.get(key2)?.component??[]),labels2=[
...new Set(concerned.map(each=>[each.name,stated(each)].filter(Boolean).join(" ")))],list=`${labels2.slice(0,5).join(", ")}${labels2.length>5?` and ${labels2.length-
5} more`:""}`;return{code:"package-facts",by,subject:source.id,reason:`${reason}; it concerns ${list}`}}var by2="sources/osv";async function collectFacts(changes,source,signal){let isCovered=({ecosystem,source:from})=>{if(from.type!=="registry")return!1;let names3=ecosystems.
get(ecosystem);return isOsvEcosystem(names3)?from.url===void 0||names3.isMirror(from.url):source?.covers?.(ecosystem)===!0},head=changes.map(({component})=>component).
filter(({location})=>location.side==="head"),uncovered=head.filter(component=>!isCovered(component)),gaps=[...uncovered.flatMap(notCovered),...unknownEcosystems(
uncovered)],asked=new Map;for(let{component,before}of changes)for(let side of[component,before])side?.kind==="package"&&isCovered(side)&&asked.set(queryKey(queryOf2(
side)),queryOf2(side));let concerned=new Map;for(let component of head){if(!isCovered(component))continue;let key2=queryKey(queryOf2(component));concerned.set(key2,
[...concerned.get(key2)??[],component])}let answer=asked.size===0?nothing:await source?.lookUp([...asked.values()],signal)??unasked(asked);for(let gap3 of answer.
gaps){let components=[...new Set(gap3.about)].flatMap(key2=>concerned.get(key2)??[]);components.length>0&&gaps.push(named(gap3,components))}return{facts:{advisories:component=>isCovered(
component)?answer.advisories.get(queryKey(queryOf2(component)))??[]:[]},gaps,coverage:answer.coverage}}var nothing={advisories:new Map,gaps:[],coverage:[]};function unasked(asked){
let gap3={code:"advisory-source",subject:"OSV",reason:"the review is offline and has no advisory database: give one with `--osv database:PATH`",about:[...asked.
keys()],namesPackages:!0};return{...nothing,gaps:[gap3],coverage:[{source:"OSV",asked:asked.size,answered:0}]}}function queryOf2({ecosystem,name,version,specifier,
resolved:resolved2}){let exact=resolved2?.version??version;return{ecosystem,name,...exact!==void 0&&{version:exact},...exact===void 0&&specifier!==void 0&&{specifier}}}
var archive=/\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i;function notCovered(component){let{ecosystem,source,location}=component;
if(!isOsvEcosystem(ecosystems.get(ecosystem)))return[];if(source.type==="path"&&!archive.test(source.url??""))return[];let where=withoutSecrets(source.url??"som\
ewhere else"),reason=source.type==="registry"?`no advisory source covers the index ${where}`:`no advisory source covers what comes from ${where}`;return[{code:"\
not-covered",by:by2,subject:labelOf(component),reason,location}]}function unknownEcosystems(head){let concerned=new Map;for(let component of head){let{ecosystem,
source}=component;if(source.type==="path"||isOsvEcosystem(ecosystems.get(ecosystem)))continue;let others=concerned.get(ecosystem);others===void 0?concerned.set(
ecosystem,[component]):others.push(component)}return[...concerned].map(([ecosystem,components])=>named({code:"not-covered",reason:`OSV has no advisories about p\
ackages of ${ecosystem}`,about:[]},components))}function withoutSecrets(url){return url.slice(0,300).replace(/[?#].*$/s,"").replace(/^([a-z+.-]{1,20}:)?\/\/[^/]*@/i,
"$1//")}function named(gap3,components){let labels2=[...new Set(components.map(labelOf))],list=`${labels2.slice(0,5).join(", ")}${labels2.length>5?` and ${labels2.
length-5} more`:""}`,[first]=components,reason=gap3.namesPackages===!0?`${gap3.reason}; it concerns ${list}`:gap3.reason;return{code:gap3.code,by:by2,subject:gap3.
subject??list,reason,...first!==void 0&&labels2.length===1&&gap3.subject===void 0&&{location:first.location}}}function labelOf({name,version,specifier,resolved:resolved2}){
let stated2=resolved2?.version??version??specifier;return stated2===void 0||stated2===""?name:`${name} ${stated2}`}async function review(request){let started=performance.now(),{source,policy,signal}=request,{base,head,files,gaps:unread2}=await gather2(source,policy,signal),foreign2=await gatherForeign(
source,policy,request.advisories,signal),{changes,unchanged}=compare([...base.components,...foreign2.base],[...head.components,...foreign2.head]),packages=changes.
filter(isPackage2),incoming=packages.filter(({type})=>type!=="removed"),[known2,told]=await Promise.all([collectFacts(packages,request.advisories,signal),collectPackageFacts(
incoming,factsWanted(policy),request.facts,signal)]),facts={...known2.facts,about:told.about},inventory={base:[...unchanged.base,...base.context],head:[...unchanged.
head,...head.context]},judged=judge({changes,inventory,files},facts,policy),waived=applyWaivers(judged.findings,policy.waivers,request.now),findings=waived.findings.
map(finding=>({...finding,level:levelOf(finding.advisories,finding.level)})),late=signal.aborted?[outOfTime]:[],gaps=[...unread2,...foreign2.gaps,...known2.gaps,
...told.gaps,...judged.gaps,...late].map(gap3=>({...gap3,level:policy.gaps[gap3.code]}));return{tool:{name:"weighbridge",version:request.version},range:source.range,
policy:{...request.policyReference,enforcement:policy.enforcement,waivers:waived.statuses},verdict:verdict(findings,gaps),changes:withImpact(changes,inventory.head,
facts),findings,gaps,coverage:[...known2.coverage,...told.coverage],stats:{filesChanged:source.files.length,filesRead:base.filesRead+head.filesRead,components:base.
components.length+head.components.length,durationMs:Math.round(performance.now()-started)}}}function isPackage2(change){return change.component.kind==="package"}
var outOfTime={code:"deadline",by:"review",subject:"the review",reason:"its time ran out; what is reported here is what was done by then"};function verdict(findings,gaps){
let standing=findings.filter(({waiver})=>waiver===void 0);return standing.some(({level})=>level==="block")?"block":gaps.some(({level})=>level==="incomplete")?"i\
ncomplete":standing.some(({level})=>level==="warn")||gaps.some(({level})=>level==="warn")?"warn":"pass"}function groupByAlias(applied){let parents=new Map,find=id=>{let root=id;for(let parent=parents.get(root);parent!==void 0&&parent!==root;parent=parents.get(root))
root=parent;for(let at=id;at!==root;){let next=parents.get(at)??root;parents.set(at,root),at=next}return root};for(let{record:record2}of applied)for(let alias of record2.
aliases)parents.set(find(alias),find(record2.id));let groups=new Map;for(let one of applied){let root=find(one.record.id);groups.set(root,[...groups.get(root)??
[],one])}return[...groups.values()]}function byFame(left,right){return fame(left)-fame(right)||(left<right?-1:left>right?1:0)}function isMalicious(id){return id.
startsWith("MAL-")}function fame(id){return isMalicious(id)?0:id.startsWith("GHSA-")?1:id.startsWith("CVE-")?2:3}function affectedIntervals(events,compare2){let turns=events.flatMap(turnsOf),limits=events.flatMap(({limit})=>limit===void 0?[]:[limit]);if([...turns.flatMap(({
version})=>version??[]),...limits.filter(limit=>limit!=="*")].some(version=>compare2(version,version)===void 0))return;let order=(left,right)=>compareStarts(left.
version,right.version,compare2)||+(left.kind==="last_affected")-+(right.kind==="last_affected");turns.sort(order);let intervals=[],open;for(let at=0;at<turns.length;){
let first=turns[at],end=at;for(;end<turns.length&&order(first,turns[end])===0;)end++;let kinds=new Set(turns.slice(at,end).map(({kind})=>kind));at=end;let ends=kinds.
has("fixed")||kinds.has("last_affected");open!==void 0&&ends?(first.version!==void 0&&intervals.push(between(open.from,first.version,first.kind==="last_affected")),
open=kinds.has("introduced")?{from:first.version}:void 0):open===void 0&&kinds.has("introduced")&&!ends&&(open={from:first.version})}return open!==void 0&&intervals.
push(between(open.from,void 0,!1)),belowLimit(intervals,limits,compare2)}function turnsOf({introduced,fixed,last_affected}){let turn=(kind,version)=>version===void 0?
[]:[{kind,version:version==="0"&&kind!=="last_affected"?void 0:version}];return[...turn("introduced",introduced),...turn("fixed",fixed),...turn("last_affected",
last_affected)]}function between(from,to,inclusive){return{...from!==void 0&&{from:{version:from,inclusive:!0}},...to!==void 0&&{to:{version:to,inclusive}}}}function belowLimit(intervals,limits,compare2){
if(limits.length===0||limits.includes("*"))return intervals;let limit=limits.reduce((left,right)=>(compare2(left,right)??0)>=0?left:right),to={version:limit,inclusive:!1};
return intervals.filter(({from})=>from===void 0||(compare2(from.version,limit)??0)<0).map(interval=>compareEnds(interval.to,to,compare2)>0?{...interval,to}:interval)}
function covers(intervals,wanted,compare2){let merged=[],ascending=(left,right)=>compareStarts(left.from?.version,right.from?.version,compare2)||Number(right.from?.
inclusive??!0)-Number(left.from?.inclusive??!0);for(let interval of[...intervals].sort(ascending)){let last=merged.at(-1);last===void 0||!touches(last,interval,
compare2)?merged.push(interval):compareEnds(last.to,interval.to,compare2)<0&&(merged[merged.length-1]={...last.from&&{from:last.from},...interval.to&&{to:interval.
to}})}return wanted.every(want=>merged.some(have=>ascending(have,want)<=0&&compareEnds(have.to,want.to,compare2)>=0))}function overlap(one,other,compare2){return startsBefore(
one,other,compare2)&&startsBefore(other,one,compare2)}function startsBefore({from},{to},compare2){if(from===void 0||to===void 0)return!0;let order=compare2(from.
version,to.version)??0;return order<0||order===0&&from.inclusive&&to.inclusive}function touches(earlier,later,compare2){if(earlier.to===void 0||later.from===void 0)
return!0;let order=compare2(later.from.version,earlier.to.version)??1;return order<0||order===0&&(later.from.inclusive||earlier.to.inclusive)}function compareStarts(left,right,compare2){
return left===void 0||right===void 0?left===right?0:left===void 0?-1:1:compare2(left,right)??0}function compareEnds(left,right,compare2){return left===void 0||right===
void 0?left===right?0:left===void 0?1:-1:(compare2(left.version,right.version)??0)||Number(left.inclusive)-Number(right.inclusive)}function match(record2,subject){let entries=typeof record2.withdrawn=="string"?[]:entriesFor(record2,subject);if(subject.version===void 0)return matchRequirement(
entries,subject);let{version}=subject,judged=entries.map(entry=>({entry,outcome:matchVersion(entry,version,subject)})),affected2=judged.filter(({outcome})=>outcome===
!0);return affected2.length>0?{outcome:"affected",entries:affected2.map(({entry})=>entry)}:{outcome:judged.some(({outcome})=>outcome===void 0)?"undecided":"unaf\
fected",entries:[]}}function entriesFor(record2,{ecosystem,name}){return record2.affected.filter(({package:of})=>of!=null&&of.ecosystem.split(":",1)[0]===ecosystem.
osvName&&ecosystem.normalizeName(of.name)===name)}function matchVersion(entry,version,{compare:compare2}){if(entry.versions.includes(version))return!0;let public_=version.
includes("+")?version.slice(0,version.indexOf("+")):version,spellings=public_===version?[version]:[version,public_],undecided=!(compare2(version,version)!==void 0)&&
entry.versions.length>0;for(let{type,events}of entry.ranges)if(type!=="GIT")for(let interval of affectedIntervals(events,compare2)??[void 0]){let within=spellings.
map(spelling=>interval&&contains(interval,spelling,compare2));if(within.includes(!0))return!0;within.includes(void 0)&&(undecided=!0)}return entry.versions.some(
listed=>spellings.some(spelling=>listed===spelling||compare2(listed,spelling)===0))?!0:undecided?void 0:!1}function wantedBy({ecosystem,specifier}){let admitted=specifier===
void 0?void 0:ecosystem.admitted(specifier);return admitted===void 0||admitted.length===0?[{}]:admitted}function affectedBy(entries,{ecosystem,compare:compare2}){
let affected2=[],withBuilds=interval=>interval.to?.inclusive===!0?{...interval,to:ecosystem.through(interval.to.version)}:interval,undecided=!1;for(let{ranges,versions}of entries){
for(let version of versions)compare2(version,version)!==void 0&&affected2.push({from:{version,inclusive:!0},to:ecosystem.through(version)});for(let{type,events}of ranges){
let intervals=type==="GIT"?[]:affectedIntervals(events,compare2);intervals===void 0?undecided=!0:affected2.push(...intervals.map(withBuilds))}}return{affected:affected2,
undecided}}function matchRequirement(entries,subject){let{compare:compare2}=subject,{affected:affected2,undecided}=affectedBy(entries,subject),wanted=wantedBy(subject);
return affected2.length>0&&covers(affected2,wanted,compare2)?{outcome:"affected",entries}:undecided?{outcome:"undecided",entries:[]}:affected2.some(interval=>wanted.
some(other=>overlap(interval,other,compare2)))?{outcome:"admitted",entries}:{outcome:"unaffected",entries:[]}}function reachOf(group,subject,newest){if(group.some(({entries})=>isOpenEnded(entries,subject)))return"onwards";if(newest===void 0)return"some";let at={...subject,
version:newest};return group.some(({record:record2})=>match(record2,at).outcome==="affected")?"newest":"some"}function isOpenEnded(entries,subject){let{compare:compare2}=subject,
end=wantedBy(subject).at(-1)??{},ranges=entries.map(entry=>({...entry,versions:[]}));return affectedBy(ranges,subject).affected.some(({from,to})=>{if(!overlap({
...from&&{from},...to&&{to}},end,compare2))return!1;if(to===void 0||end.to===void 0)return to===void 0;let order=compare2(to.version,end.to.version)??-1;return order>
0||order===0&&(to.inclusive||!end.to.inclusive)})}function newestKnown(records,subject){let{compare:compare2}=subject,admitted=wantedBy(subject);return records.
flatMap(record2=>entriesFor(record2,subject)).flatMap(versionsOf).filter(version=>compare2(version,version)!==void 0).filter(version=>admitted.some(interval=>contains(
interval,version,compare2)===!0)).reduce((high,version)=>high!==void 0&&(compare2(version,high)??0)<=0?high:version,void 0)}function versionsOf({versions,ranges}){
let named2=ranges.filter(({type})=>type!=="GIT").flatMap(({events:all})=>all).flatMap(({introduced,fixed,last_affected})=>[introduced,fixed,last_affected]);return[
...versions,...named2.flatMap(version=>version===void 0||version==="0"?[]:[version])]}var labels=new Map([["NONE","none"],["NEGLIGIBLE","low"],["LOW","low"],["MODERATE","medium"],["MEDIUM","medium"],["HIGH","high"],["CRITICAL","critical"]]),ranks=[
"unknown","none","low","medium","high","critical"];function rate(record2,entries,scorer){let vectors=[...record2.severity,...entries.flatMap(({severity})=>severity)],
scores=vectors.flatMap(({type,score})=>scorer(type,score)??[]);if(scores.length>0){let score=Math.max(...scores);return{severity:bandOf(score),score}}let priorities=vectors.
flatMap(({type,score})=>type==="Ubuntu"?score:[]),label=record2.database_specific?.severity,words=priorities.length>0||typeof label!="string"?priorities:[label];
return highest(words.map(word=>({severity:labels.get(word.toUpperCase())??"unknown"})))}function highest(ratings){let scores=ratings.flatMap(({score})=>score??[]);
return{severity:ratings.reduce((most2,rating)=>ranks.indexOf(rating.severity)>ranks.indexOf(most2)?rating.severity:most2,"unknown"),...scores.length>0&&{score:Math.
max(...scores)}}}function bandOf(score){return score===0?"none":score<4?"low":score<7?"medium":score<9?"high":"critical"}async function loadScorer(){let loaded=await import("./ae-cvss-calculator-P4YTQJAQ.js"),
{Cvss2,Cvss3P0,Cvss3P1,Cvss4P0}=loaded.default??loaded,known2=new Map,score=(type,vector)=>{try{if(type==="CVSS_V4"){let cvss2=new Cvss4P0(vector);return cvss2.
isBaseFullyDefined()?cvss2.calculateScores().baseMetricsOnly:void 0}if(type!=="CVSS_V3"&&type!=="CVSS_V2")return;let cvss=type==="CVSS_V2"?new Cvss2(vector):vector.
startsWith("CVSS:3.0/")?new Cvss3P0(vector):new Cvss3P1(vector);return cvss.isBaseFullyDefined()?cvss.calculateScores().base:void 0}catch{return}};return(type,vector)=>{
let key2=`${type} ${vector}`;return known2.has(key2)||known2.set(key2,vector.length>500?void 0:score(type,vector)),known2.get(key2)}}function wayOutOf(groups,records,subject){let fixes=candidates(records,subject),isMended=group=>fixes.some(fix=>isClean(fix,recordsIn([group]),subject)),hopeless=new Set(
recordsIn(groups.filter(group=>!isMended(group)))),counted=records.filter(record2=>!hopeless.has(record2));if(counted.length===0)return;if(subject.version!==void 0){
let from2=fixes.find(fix=>isClean(fix,counted,subject));return from2===void 0?void 0:{from:from2}}let from=fixes.find(fix=>isClean(fix,counted,subject)&&isCleanFrom(
fix,counted,subject));if(from!==void 0)return{from};let below=lowestAffected(counted,subject);return below===void 0?void 0:{below}}function recordsIn(groups){return groups.
flat().map(({record:record2})=>record2)}function candidates(records,subject){let{compare:compare2,version}=subject,start=version??wantedBy(subject)[0]?.from?.version,
fixed=records.flatMap(record2=>entriesFor(record2,subject)).flatMap(({ranges})=>ranges.filter(({type})=>type!=="GIT").flatMap(({events})=>events)).flatMap(event2=>event2.
fixed??[]);return[...new Set(fixed)].filter(one=>compare2(one,one)!==void 0).filter(one=>start===void 0||(compare2(one,start)??1)>0).sort((left,right)=>compare2(
left,right)??0)}function isClean(version,records,subject){let at={...subject,version};return records.every(record2=>match(record2,at).outcome!=="affected")}function isCleanFrom(version,records,subject){
let rest={from:{version,inclusive:!0}},wanted=wantedBy(subject).filter(interval=>overlap(interval,rest,subject.compare));return wanted.length===0?!isAdmittedApart(
records,subject):affectedOf(records,subject).every(interval=>!overlap(interval,rest,subject.compare)||wanted.every(want=>!meet(interval,want,rest,subject)))}function meet(one,other,rest,{
compare:compare2}){return overlap(one,other,compare2)&&overlap(other,rest,compare2)&&overlap(one,rest,compare2)}function isAdmittedApart(records,subject){return lowestAffected(
records,subject)!==void 0}function lowestAffected(records,subject){let{compare:compare2}=subject,wanted=wantedBy(subject),starts=affectedOf(records,subject).filter(
interval=>wanted.some(want=>overlap(interval,want,compare2))).map(({from})=>from?.version);if(starts.length===0||starts.includes(void 0))return;let[lowest]=starts.
flatMap(start=>start??[]).sort((left,right)=>compare2(left,right)??0);if(lowest===void 0)return;let below={to:{version:lowest,inclusive:!1}};return wanted.some(
want=>overlap(want,below,compare2))?lowest:void 0}function affectedOf(records,subject){return records.filter(({withdrawn})=>typeof withdrawn!="string").flatMap(
record2=>affectedBy(entriesFor(record2,subject),subject).affected)}async function judge2(subjects,recordsOf,certain=()=>[]){let advisories=new Map,gaps=[],scorer;for(let subject of subjects){let applied=certain(subject).map(record2=>({
record:record2,entries:[]})),admitted=[],undecided=[],records=recordsOf(subject);for(let record2 of records){let{outcome,entries}=match(record2,subject);outcome===
"affected"&&applied.push({record:record2,entries}),outcome==="admitted"&&admitted.push({record:record2,entries}),outcome==="undecided"&&undecided.push(record2.id)}
undecided.length>0&&gaps.push(undecidedGap(subject,undecided.sort(byFame)));let newest=admitted.length>0?newestKnown(records,subject):void 0,covering=new Set(applied),
reached=groupByAlias([...applied,...admitted]).map(group=>{let covers2=group.some(one=>covering.has(one));return{group,reach:covers2?"all":reachOf(group,subject,
newest)}}),groups=reached.map(({group})=>group),wayOut=groups.length>0?wayOutOf(groups,records,subject):void 0,found=[];for(let{group,reach}of reached)scorer??=
await loadScorer(),found.push({...toAdvisory(group,subject,reach,scorer),...wayOut!==void 0&&{wayOut}});advisories.set(subject.key,found.sort((left,right)=>byFame(
left.id,right.id)))}return{advisories,gaps}}function undecidedGap({key:key2},ids){return{code:"version",reason:`it cannot be compared with the versions of ${`${ids.
slice(0,3).join(", ")}${ids.length>3?` and ${ids.length-3} more`:""}`}`,about:[key2]}}function toAdvisory(group,subject,reach,scorer){let records=group.map(({record:record2})=>record2).
sort((left,right)=>byFame(left.id,right.id)),ids=[...new Set(records.flatMap(({id:id2,aliases})=>[id2,...aliases]))].sort(byFame),[id=""]=ids,page=records[0]?.id??
id,summary=records.map(summaryOf).find(text=>text!=="");return{id,aliases:ids.slice(1).sort(),...summary!==void 0&&{summary},reach,malicious:ids.some(isMalicious),
...highest(group.map(({record:record2,entries})=>rate(record2,entries,scorer))),fixed:fixedVersions(records,subject),url:`https://osv.dev/vulnerability/${encodeURIComponent(
page)}`}}function summaryOf({summary,details}){let line=([summary,details].map(part=>part.trimStart().slice(0,1e3)).find(part=>part!=="")??"").split(/[\r\n]/,1)[0]?.
trimEnd()??"";return line.length<=200?line:`${line.slice(0,199).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}function fixedVersions(records,subject){let{compare:compare2}=subject,
admitted=subject.specifier===void 0?void 0:subject.ecosystem.admitted(subject.specifier),current=subject.version??admitted?.[0]?.from?.version,events=records.flatMap(
record2=>entriesFor(record2,subject)).flatMap(({ranges})=>ranges.filter(({type})=>type!=="GIT").flatMap(({events:events2})=>events2)),fixed=[];for(let candidate of new Set(
events.flatMap(event2=>event2.fixed??[]))){if(compare2(candidate,candidate)===void 0||current!==void 0&&(compare2(candidate,current)??1)<=0||fixed.some(other=>compare2(
other,candidate)===0))continue;let mended={...subject,version:candidate};records.every(record2=>match(record2,mended).outcome!=="affected")&&fixed.push(candidate)}
return fixed.sort((left,right)=>compare2(left,right)??0)}var strings=nullish(array(string()),[]),severities=nullish(array(object({type:string(),score:string()})),[]),event=object({introduced:optional(string()),fixed:optional(
string()),last_affected:optional(string()),limit:optional(string())}),range=pipe(object({type:string(),events:array(event)}),check(({type,events})=>type==="GIT"||
events.some(({introduced})=>introduced!==void 0),"a range without an introduced event")),customRanges=fallback(nullish(object({custom_ranges:nullish(array(range),
[])})),void 0),affected=pipe(object({package:nullish(object({ecosystem:string(),name:string()})),ranges:nullish(array(range),[]),versions:strings,severity:severities,
ecosystem_specific:customRanges}),transform(({ecosystem_specific,...entry})=>{let custom=ecosystem_specific?.custom_ranges??[];return custom.length>0&&entry.ranges.
every(isEndless)?{...entry,ranges:custom}:entry}));function isEndless({events}){return events.every(({introduced})=>introduced==="0")}var schema=object({id:pipe(
string(),regex(/^[A-Za-z0-9][\w.:+-]{0,127}$/,"an id of unknown form")),withdrawn:nullish(string()),aliases:strings,summary:nullish(string(),""),details:nullish(
string(),""),severity:severities,affected:nullish(array(affected),[]),database_specific:nullish(record(string(),unknown()))});function isAdvisoryId(id){return is(
schema.entries.id,id)}function readRecord(value2){let result=safeParse(schema,value2,{abortEarly:!0});if(result.success)return{record:result.output};let[issue]=result.
issues;return{reason:`not a record of the OSV schema at ${getDotPath(issue)??"its top"}: ${issue.message.slice(0,200)}`}}export{readTexts,foreignId,foreignEcosystem,review,isMalicious,judge2 as judge,isAdvisoryId,readRecord};

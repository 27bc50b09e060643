import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{expressionValues}from"./chunk-VABDWLPN.js";import{yamlAt,yamlEntries,yamlItems,yamlText}from"./chunk-PRDJM426.js";import{actionRepository,checkName,
starterName}from"./chunk-E7GO2SUJ.js";import{parseYaml}from"./chunk-JDZ3NIPG.js";import{addTo}from"./chunk-56GMYS36.js";import{__commonJS,__toESM}from"./chunk-KI6PBNG7.js";var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
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
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options2={})=>{let prepend=options2.contains?"":"^",append=options2.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path,{windows}={})=>{let segs=path.split(windows?/[\\/]/:
"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options2)=>{let opts=options2||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+
1),advance=()=>(prev=code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=
advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===
CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&
(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===
start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=
!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.
slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.
length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===!0&&(base=utils.removeBackslashes(base)));
let state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(
code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.length;idx++){let n2=prevIndex!==void 0?
prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=!0,tokens[idx].value=prefix):tokens[idx].value=
value2,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==void 0?prevIndex+1:start,value=input.slice(
n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.length-1]),state.maxDepth+=tokens[tokens.
length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants,expandRange=(args,options2)=>{if(typeof options2.expandRange=="fu\
nction")return options2.expandRange(...args,options2);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(
v)).join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote=0,value="",escaped=!1;for(let ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch===
'"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;
for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.
startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="("){
paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<
pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.
length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.
trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options2)=>{if(options2.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options2.
maxExtglobRecursion=="number"?options2.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.
length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],
sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);
continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>
max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse=(input,options2)=>{
if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options2},max=typeof opts.maxLength=="number"?Math.
min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={
type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants.globChars(opts.windows),EXTGLOB_CHARS=constants.
extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,
globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.
bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.
dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),
len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=
()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{state.
output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.
start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,stack.
pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.
type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.type=
"star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||
tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=prev,
tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,token.
output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,value:value2,
output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.slice(token.
startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type==="sta\
r")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,open=tokens[token.
tokensIndex];open.type="text",open.value=literal,open.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].
value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open.output,state.backtrack=!0,push({type:"paren",extglob:!0,value,output:""}),decrement(
"parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.
includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),token.inner.includes(
"*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse(rest,{...options2,fastpaths:!1}).output;output=token.close=`)${expression})${extglobStar}\
)`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>first==="\\"?(backslashes=!0,m):first==="?"?esc?
esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first==="."?DOT_LITERAL.repeat(
chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,""):output=
output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(output,state,
options2),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||next===";")continue;
if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=match[0].length,state.
index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===0){push({type:"text",value});continue}}if(state.
brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes("[")&&(prev.posix=
!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(idx+2),posix=POSIX_REGEX_SOURCE[rest2];if(posix){
prev.value=pre+posix,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||value==="-"&&
peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value==="["&&(value=
"^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}if(value===
'"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value==="("){increment("parens"),push({type:"paren",value});continue}
if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("));let extglob=extglobs[extglobs.length-1];if(extglob&&
state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"}),decrement("parens");continue}if(value===
"["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));value=
`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===
1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["));push(
{type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes(
"/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;let escaped=utils.escapeRegex(prev.
value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}\
|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment("braces");let open={type:"brace",value,output:"(",outputIndex:state.
output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}if(value==="}"){let brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){
push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens.slice(),range=[];for(let i=arr.length-1;i>=0&&(tokens.pop(),arr[i].
type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,opts),state.backtrack=!0}if(brace.comma!==!0&&brace.dots!==!0){let out=state.
output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value=output="\\}",state.output=out;for(let t of toks)
state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("braces"),braces.pop();continue}if(value==="|"){extglobs.length>0&&extglobs[extglobs.
length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,brace=braces[braces.length-1];brace&&stack[stack.length-1]==="braces"&&
(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===state.start+1){state.start=state.index+
1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}if(value==="."){if(state.braces>0&&prev.
type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.output+=value,prev.value+=value,brace.dots=!0;
continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});continue}push({type:"dot",value,
output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("qmark",value);continue}
if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(output=`\\${value}`),
push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push(
{type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen("negate",
value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("plu\
s",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.type===
"paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.noextglob!==
!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="$"||value===
"^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"text",value});continue}
if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.globstar=!0,consume(
value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){if(opts.noglobstar===
!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.type==="star"||before.
type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>0&&(prior.type===
"comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push(
{type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after2=input[state.index+4];if(after2&&after2!=="/")break;rest=rest.slice(3),consume(
"/**",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){prev.type=
"globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.prev.type!==
"bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=
globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}if(prior.type===
"slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=
`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=prior.output+prev.
output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.type="globstar",prev.
value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+advance()),push({type:"\
slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),prev.value+=value,state.
output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=".*?",(prev.type==="bos"||
prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.regex===!0){token.output=
value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,prev.output+=NO_DOT_SLASH):
opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.output+=ONE_CHAR,prev.output+=
ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.
output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(
state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(
state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}\
?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:token.value,token.suffix&&(state.output+=
token.suffix)}return state};parse.fastpaths=(input,options2)=>{let opts={...options2},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,
len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);input=REPLACEMENTS[input]||input;let{DOT_LITERAL,
SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.globChars(opts.windows),nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.
dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.capture&&(star=`(${star})`);let globstar=opts2=>opts2.
noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case"\
.*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"\
**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{
let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(
input,state),source=create(output);return source&&opts.strictSlashes!==!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse=require_parse(),utils=require_utils(),
constants=require_constants(),isObject=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch2=(glob,options2,returnState=!1)=>{if(Array.isArray(glob)){let fns=glob.
map(input=>picomatch2(input,options2,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject(
glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options2||
{},posix=opts.windows,regex=isState?picomatch2.compileRe(glob,options2):picomatch2.makeRe(glob,options2,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options2,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch2(opts.ignore,ignoreOpts,returnState)}let matcher2=(input,returnObject=!1)=>{
let{isMatch,match,output}=picomatch2.test(input,regex,options2,{glob,posix}),result={glob,state,regex,posix,input,output,match,isMatch};return typeof opts.onResult==
"function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),
result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher2.state=state),
matcher2};picomatch2.test=(input,regex,options2,{glob,posix}={})=>{if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input==="")
return{isMatch:!1,output:""};let opts=options2||{},format=opts.format||(posix?utils.toPosixSlashes:null),match=input===glob,output=match&&format?format(input):input;
return match===!1&&(output=format?format(input):input,match=output===glob),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=picomatch2.
matchBase(input,regex,options2,posix):match=regex.exec(output)),{isMatch:!!match,match,output}};picomatch2.matchBase=(input,glob,options2,posix=options2&&options2.
windows)=>(glob instanceof RegExp?glob:picomatch2.makeRe(glob,options2)).test(utils.basename(input,{windows:posix}));picomatch2.isMatch=(str,patterns,options2)=>picomatch2(
patterns,options2)(str);picomatch2.parse=(pattern,options2)=>Array.isArray(pattern)?pattern.map(p=>picomatch2.parse(p,options2)):parse(pattern,{...options2,fastpaths:!1});
picomatch2.scan=(input,options2)=>scan(input,options2);picomatch2.compileRe=(state,options2,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.
output;let opts=options2||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&
(source=`^(?!${source}).*$`);let regex=picomatch2.toRegex(source,options2);return returnState===!0&&(regex.state=state),regex};picomatch2.makeRe=(input,options2={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options2.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse.fastpaths(input,options2)),parsed.output||(parsed=parse(input,options2)),picomatch2.compileRe(parsed,options2,returnOutput,
returnState)};picomatch2.toRegex=(source,options2)=>{try{let opts=options2||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options2&&
options2.debug===!0)throw err;return/$^/}};picomatch2.constants=constants;module.exports=picomatch2}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch2(glob,options2,returnState=!1){
return options2&&(options2.windows===null||options2.windows===void 0)&&(options2={...options2,windows:utils.isWindows()}),pico(glob,options2,returnState)}Object.
assign(picomatch2,pico);module.exports=picomatch2}});function actionReference(text,isOwn=!1){if(text==="./"||text===".")return isOwn?{text,source:"own",from:"./"}:void 0;let at=text.lastIndexOf("@"),from2=at===-1?
text:text.slice(0,at),ref=at===-1?{}:{ref:text.slice(at+1)};if(from2.startsWith("./")||from2.startsWith("$/")||from2.startsWith("../"))return lastName(from2)===
checkName?{text,source:"local",from:from2}:void 0;if(from2.startsWith("docker://"))return lastName(from2.replace(/:[^/:]*$/,""))===checkName?{text,source:"other",
from:from2,...ref}:void 0;let[owner="",repository="",...path]=from2.toLowerCase().split("/");return`${owner}/${repository}`===actionRepository?{text,source:"off\
icial",from:from2,...ref}:repository===checkName||path.length>0&&lastName(from2)===checkName?{text,source:"other",from:from2,...ref}:void 0}function isCommit(ref){
return ref!==void 0&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)}function lastName(path){return(path.split("/").findLast(part=>part!==""&&part!==".")??"").toLowerCase().
replace(/\.ya?ml$/,"")}var actionPaths=["action.yml","action.yaml"];function isOwnAction(text){if(text===void 0)return!1;let{root}=parseYaml(text),[,name]=actionRepository.split("/");
return yamlText(root,"name")?.toLowerCase()===name&&yamlText(root,"runs","main")==="dist/action.js"}var opening="${{",maxParts=20,maxValues=200;function takesName(id,name,job,workflow){if(name===void 0||name==="")return taking([[id]]);let parts=partsOf(name);if(parts.
length>maxParts)return"perhaps";let lookUp=path=>valuesOf(path,job,workflow),values=parts.map(part=>part.isExpression?valuesIn(part.text,lookUp):[part.text]),takes=taking(
values),canBeEmpty=values.every(each=>each===void 0||each.includes(""));return takes==="never"&&canBeEmpty&&taking([[id]])!=="never"?"perhaps":takes}function taking(values){
return canBecome(values,!0)?values.every(each=>each!==void 0)&&canBecome(values,!1)?"always":"perhaps":"never"}function valuesIn(expression,lookUp){let{texts:texts2,
isOpen}=expressionValues(expression,lookUp);return isOpen?void 0:texts2}function partsOf(name){let parts=[],at=0;for(;at<name.length&&parts.length<=maxParts;){let start=name.
indexOf(opening,at),end=start===-1?-1:name.indexOf("}}",start),until=end===-1?name.length:start;until>at&&parts.push({text:name.slice(at,until),isExpression:!1}),
end!==-1&&parts.push({text:name.slice(start+opening.length,end),isExpression:!0}),at=end===-1?name.length:end+2}return parts}function canBecome(parts,anyCase){let ends=new Set(
[0]);for(let values of parts)ends=new Set([...ends].flatMap(at=>values===void 0?from(at):after(at,values,anyCase)));return ends.has(checkName.length)}function from(at){
return Array.from({length:checkName.length-at+1},(_,more)=>at+more)}function after(at,values,anyCase){return values.filter(value=>checkName.startsWith(anyCase?value.
toLowerCase():value,at)).map(({length})=>at+length)}function valuesOf(path,job,workflow){let[context="",key="",...deeper]=path.split(".");if(deeper.length>0)return;
if(context==="matrix"){let matrix=yamlAt(job,"strategy","matrix"),included=yamlItems(yamlAt(matrix,"include")).flatMap(row=>yamlAt(row,key)??[]);return texts([...yamlItems(
yamlAt(matrix,key)),...included])}let value=context==="env"?yamlAt(job,"env",key)??yamlAt(workflow,"env",key):void 0;return value===void 0?void 0:texts([value])}
function texts(nodes){let found=nodes.map(node=>yamlText(node));if(found.length===0||found.length>maxValues)return;let known=found.filter(text=>text!==void 0&&!text.
includes(opening));return known.length===found.length?known.flatMap(text=>text??[]):void 0}function isCalledOnly(workflow){let on=yamlAt(workflow,"on");if(yamlText(
on)==="workflow_call")return!0;let events=[...yamlEntries(on).map(({key})=>key),...yamlItems(on).map(item=>yamlText(item))];return events.length===1&&events[0]===
"workflow_call"}function readGateWorkflow(text,isOwn=!1){let{root}=parseYaml(text),jobs=yamlEntries(yamlAt(root,"jobs")),name=yamlAt(root,"name");return{root,runs:[...stepsRunning(
yamlAt(root,"runs"),isOwn),...jobs.flatMap(({value})=>jobRuns(value,isOwn))],jobs:isCalledOnly(root)?[]:jobs.flatMap(job=>namedJob(job,root,isOwn)),starts:yamlText(
name)===starterName,named:jobs.length>0&&yamlText(name)===checkName?name?.start:void 0,reports:[root,...jobs.map(({value})=>value)].flatMap(each=>reporting(each)??
[])[0]}}function isGate({runs,jobs,starts,named}){return runs.length>0||starts||named!==void 0||jobs.some(({takes})=>takes==="always")}function namedJob({key:id,
start:idStart,value:job},root,isOwn){let written=yamlAt(job,"name"),name=yamlText(written),takes=takesName(id,name,job,root),offset=written?.start??idStart;return takes===
"never"?[]:[{name:name===void 0||name===""?id:name,takes,reviews:!isOff(job)&&jobRuns(job,isOwn).length>0,offset}]}function jobRuns(job,isOwn){return[...runOf(job,
isOwn),...stepsRunning(job,isOwn)]}function stepsRunning(holder,isOwn){return yamlItems(yamlAt(holder,"steps")).flatMap(step=>isOff(step)?[]:runOf(step,isOwn))}
function runOf(node,isOwn){let uses=yamlAt(node,"uses"),reference=actionReference(yamlText(uses)??"",isOwn),inputs=new Map(yamlEntries(yamlAt(node,"with")).map(
({key,value})=>[key,yamlText(value)??""]));return uses===void 0||reference===void 0?[]:[{reference,inputs,offset:uses.start}]}function isOff(node){return(yamlText(
node,"if")??"").replaceAll(/[${}\s]/g,"")==="false"}function reporting(holder){let permissions=yamlAt(holder,"permissions");return yamlText(permissions)==="writ\
e-all"?yamlEntries(holder).find(({key})=>key==="permissions")?.start:yamlEntries(permissions).find(({key,value})=>(key==="checks"||key==="statuses")&&yamlText(value)===
"write")?.start}var extractors=[{id:"agent-tools",files:["**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}","**/claude_d\
esktop_config.json","**/.claude.json","**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json","**/*.code-workspace","**/{devcontainer,.devcontaine\
r}.json","**/{opencode,gemini-extension}.{json,jsonc}","**/.opencode/*.{json,jsonc}","**/.claude-plugin/plugin.json","**/.codex/*.toml","**/.continue/**/*.{yaml\
,yml,json}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-WX7GYA2J.js")).extractor},
{id:"bun-lock",files:["**/bun.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-WUBDSQZJ.js")).
extractor},{id:"bun-lockb",files:["**/bun.lockb"],reads:"bytes",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-FHYIAFQI.js")).
extractor},{id:"cargo-lock",files:["**/Cargo.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-WIGMFE5P.js")).
extractor},{id:"cargo-toml",files:["**/Cargo.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-YILO2GRO.js")).
extractor},{id:"conda-environment",files:["**/*.{yml,yaml}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/*{env,conda}*.{yml,yaml}"],publishes:[],
lock:!1,load:async()=>(await import("./extractor-RC3WMVGL.js")).extractor},{id:"conda-lock",files:["**/*conda-lock*.{yml,yaml}","**/conda*.lock.{yml,yaml}"],reads:"\
text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-FT345MFS.js")).extractor},{id:"config\
ured-commands",files:["**/{devcontainer,.devcontainer}.json","**/.claude/settings{,.local}.json","**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/task\
s}.json",".github/hooks/*.json","**/{.gemini,.qwen}/settings.json","**/{cog,bentofile}.{yml,yaml}","**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}",
"**/{config,python_env,snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}","**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml","**/\
mise/{config,conf.d/*}.toml","**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["*\
*/{devcontainer,.devcontainer}.json","**/.claude/settings{,.local}.json","**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/tasks}.json",".github/hooks/\
*.json","**/{.gemini,.qwen}/settings.json","**/{cog,bentofile}.{yml,yaml}","**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}","**/{config,python_env,\
snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}","**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml","**/mise/{config,conf.d/*}.\
toml","**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json"],publishes:[],lock:!1,load:async()=>(await import("./extractor-AUMQNX76.js")).extractor},
{id:"container-commands",files:["**/*.{yml,yaml}","**/*{task,job,container}[-_]def*.json","**/{task,job,container}def*.json"],reads:"text",languages:[],interpreters:[],
pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-YUGTT3H4.js")).extractor},{id:"databricks-notebook",files:["**/*.{py,sql\
,scala,r,R}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-5ZOZQN4W.js")).extractor},
{id:"dockerfile",files:["**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}","**/{Docker,Container}file.!(*.{adoc,csv,html,json,lock,md,mdx\
,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yam\
l|yml|*dockerignore)","**/{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,p\
s1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|php|ps1|py|rb|rs|sh|swift|\
ts|tsx|vim|*dockerignore)","**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,jav\
a,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)","**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],reads:"text",languages:["d\
ockerfile"],interpreters:[],pointsAtRequirements:["**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}","**/{Docker,Container}file.!(*.{adoc\
,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|m\
d|mdx|rst|snap|svg|txt|yaml|yml|*dockerignore)","**/{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,ja\
va,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|\
php|ps1|py|rb|rs|sh|swift|ts|tsx|vim|*dockerignore)","**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,ym\
l,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)","**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],
publishes:[],lock:!1,load:async()=>(await import("./extractor-TLDK4IJH.js")).extractor},{id:"earthfile",files:["**/{Earthfile,*.earth}"],reads:"text",languages:[],
interpreters:[],pointsAtRequirements:["**/{Earthfile,*.earth}"],publishes:[],lock:!1,load:async()=>(await import("./extractor-ETKLKS3K.js")).extractor},{id:"g\
emfile-lock",files:["**/Gemfile.lock","**/gems.locked"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-KI5OIMQ2.js")).
extractor},{id:"go-mod",files:["**/go.mod"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-5UHR4624.js")).
extractor},{id:"go-sum",files:["**/go.sum"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-3R3EDK5J.js")).
extractor},{id:"gradle-lockfile",files:["**/gradle.lockfile","**/buildscript-gradle.lockfile","**/settings-gradle.lockfile","**/gradle/dependency-locks/*.lockfi\
le"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-JWPCFYNO.js")).extractor},
{id:"index-settings",files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}","**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydis\
tutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}","**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}","**/.cargo/{config,conf\
ig.toml}","**/.bundle/config","**/go.env"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-Z7FN3JJF.js")).
extractor},{id:"inline-metadata",files:["**/*.py","**/*.pyw"],reads:"text",languages:[],interpreters:["python","pypy","uv"],pointsAtRequirements:[],publishes:[],
lock:!1,load:async()=>(await import("./extractor-KXEONTNK.js")).extractor},{id:"jenkinsfile",files:["**/{Jenkinsfile,jenkinsfile}","**/{Jenkinsfile,jenkinsfil\
e}.*","**/*.{jenkinsfile,Jenkinsfile}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/{Jenkinsfile,jenkinsfile}","**/{Jenkinsfile,jenkinsf\
ile}.*","**/*.{jenkinsfile,Jenkinsfile}"],publishes:[],lock:!1,load:async()=>(await import("./extractor-37KM6X5A.js")).extractor},{id:"julia-manifest",files:[
"**/Manifest.toml","**/JuliaManifest.toml","**/Manifest-v*.toml","**/JuliaManifest-v*.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],
lock:!0,load:async()=>(await import("./extractor-DH4J3QTE.js")).extractor},{id:"makefile",files:["**/{Makefile,makefile,GNUmakefile}","**/{Makefile,makefile}.\
*","**/*.{mk,mak,make}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/{Makefile,makefile,GNUmakefile}","**/{Makefile,makefile}.*","**/*.{\
mk,mak,make}"],publishes:["image","model","dataset"],lock:!1,load:async()=>(await import("./extractor-SLPMQGZI.js")).extractor},{id:"notebook",files:["**/*.ip\
ynb"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/*.ipynb"],publishes:[],lock:!1,load:async()=>(await import("./extractor-OV4JENYG.js")).
extractor},{id:"package-json",files:["**/package.json"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:["package"],lock:!1,load:async()=>(await import("./extractor-L3K2FZGI.js")).
extractor},{id:"package-keys",files:["**/*.{yml,yaml,json}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-A5PSKAG2.js")).
extractor},{id:"package-lock",files:["**/package-lock.json","**/npm-shrinkwrap.json"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],
lock:!0,load:async()=>(await import("./extractor-SJA5CUHS.js")).extractor},{id:"pdm-lock",files:["**/pdm.lock","**/pdm.*.lock"],reads:"text",languages:[],interpreters:[],
pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-MP63JOX6.js")).extractor},{id:"pipfile",files:["**/Pipfile"],reads:"text",
languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-QZD63472.js")).extractor},{id:"pipfile-lock",
files:["**/Pipfile.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-R2A4HDHT.js")).
extractor},{id:"pixi-lock",files:["**/pixi.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-MLRXT2P4.js")).
extractor},{id:"pixi-toml",files:["**/pixi.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-XU3WXWOA.js")).
extractor},{id:"pnpm-lock",files:["**/pnpm-lock.yaml","**/pnpm-lock.*.yaml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,
load:async()=>(await import("./extractor-4AFAGHKG.js")).extractor},{id:"pnpm-manifest",files:["**/package.yaml","**/package.json5"],reads:"text",languages:[],
interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-OU2MXG4V.js")).extractor},{id:"pnpm-workspace",files:["*\
*/pnpm-workspace.yaml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-ACSVF45X.js")).
extractor},{id:"pnpmfile",files:["**/.pnpmfile.{cjs,mjs}","**/pnpmfile.js"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,
load:async()=>(await import("./extractor-VTOFYT2B.js")).extractor},{id:"poetry-lock",files:["**/poetry.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],
publishes:[],lock:!0,load:async()=>(await import("./extractor-6FLKK6HB.js")).extractor},{id:"pom-xml",files:["**/pom.xml","**/*.pom"],reads:"text",languages:[],
interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-TCBOZ2CM.js")).extractor},{id:"pre-commit",files:["**/.p\
re-commit-{config,hooks}.{yaml,yml}","**/prek.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-D7MKC5QJ.js")).
extractor},{id:"pylock",files:["**/pylock.toml","**/pylock.*.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-CZ5VOS5N.js")).
extractor},{id:"pyproject",files:["**/pyproject.toml","**/hatch.toml"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/pyproject.toml","**/h\
atch.toml"],publishes:["package"],lock:!1,load:async()=>(await import("./extractor-ROI375YF.js")).extractor},{id:"python-commands",files:["**/*.py","**/*.pyw",
"**/BUILD{,.pants}"],reads:"text",languages:["python"],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!1,load:async()=>(await import("./extractor-JRPXRNOZ.js")).
extractor},{id:"python-source",files:["**/*.py","**/*.pyw"],reads:"text",languages:["python"],interpreters:[],pointsAtRequirements:[],publishes:["model","datase\
t"],lock:!1,load:async()=>(await import("./extractor-HD4CUY3Z.js")).extractor},{id:"renv-lock",files:["**/renv.lock"],reads:"text",languages:[],interpreters:[],
pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-GQCFFZLH.js")).extractor},{id:"requirements-txt",files:["**/*requirement\
*.{txt,in,pip,lock}","**/*constraint*.{txt,in,pip}","**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}","**/{requires,reqs,deps}*.txt"],reads:"text",
languages:["pip-requirements"],interpreters:[],pointsAtRequirements:["**/*requirement*.{txt,in,pip,lock}","**/*constraint*.{txt,in,pip}","**/{requirements,const\
raints,reqs,requires}/**/*.{txt,in,pip}","**/{requires,reqs,deps}*.txt"],publishes:[],lock:!1,load:async()=>(await import("./extractor-S2MUOJMQ.js")).extractor},
{id:"setup-cfg",files:["**/setup.cfg"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/setup.cfg"],publishes:["package"],lock:!1,load:async()=>(await import("./extractor-VM5JZI2E.js")).
extractor},{id:"setup-py",files:["**/setup.py"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/setup.py"],publishes:["package"],lock:!1,load:async()=>(await import("./extractor-PH7YSRIN.js")).
extractor},{id:"shell",files:["**/*.{sh,bash,zsh,ksh,dash,command}","**/.husky/*","**/{postBuild,.envrc}","**/{justfile,.justfile}"],reads:"text",languages:["sh\
ell"],interpreters:["sh","ash","bash","dash","ksh","zsh"],pointsAtRequirements:["**/*.{sh,bash,zsh,ksh,dash,command}","**/.husky/*","**/{postBuild,.envrc}","**/\
{justfile,.justfile}"],publishes:["image","model","dataset"],lock:!1,load:async()=>(await import("./extractor-NV34TAT6.js")).extractor},{id:"tox",files:["**/{\
tox.ini,tox.toml,setup.cfg,pyproject.toml}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/{tox.ini,tox.toml,setup.cfg,pyproject.toml}"],publishes:[],
lock:!1,load:async()=>(await import("./extractor-WVAIHFOW.js")).extractor},{id:"uv-lock",files:["**/uv.lock","**/*.py.lock"],reads:"text",languages:[],interpreters:[],
pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-QVFJKK2P.js")).extractor},{id:"windows-script",files:["**/*.{ps1,psm1,ba\
t,cmd}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:["**/*.{ps1,psm1,bat,cmd}"],publishes:[],lock:!1,load:async()=>(await import("./extractor-Q63ARTU6.js")).
extractor},{id:"workflow",files:[".{github,gitea,forgejo}/workflows/*.{yml,yaml}","**/action.{yml,yaml}","**/.gitlab-ci.{yml,yaml}","**/*.gitlab-ci.{yml,yaml}",
".circleci/**/*.{yml,yaml}","**/azure-pipelines*.{yml,yaml}",".azure-pipelines/**/*.{yml,yaml}",".buildkite/**/*.{yml,yaml}","**/{.travis,bitbucket-pipelines,.g\
itpod,.readthedocs,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[".{g\
ithub,gitea,forgejo}/workflows/*.{yml,yaml}","**/action.{yml,yaml}","**/.gitlab-ci.{yml,yaml}","**/*.gitlab-ci.{yml,yaml}",".circleci/**/*.{yml,yaml}","**/azure\
-pipelines*.{yml,yaml}",".azure-pipelines/**/*.{yml,yaml}",".buildkite/**/*.{yml,yaml}","**/{.travis,bitbucket-pipelines,.gitpod,.readthedocs,.woodpecker,.drone\
,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],publishes:["image","model","dataset"],lock:!1,load:async()=>(await import("./extractor-IPC76YZC.js")).extractor},
{id:"yarn-lock",files:["**/yarn.lock"],reads:"text",languages:[],interpreters:[],pointsAtRequirements:[],publishes:[],lock:!0,load:async()=>(await import("./extractor-3YPIUJFF.js")).
extractor}],formatReaders={dockerfile:"dockerfile",settings:"index-settings","npm-manifest":"package-json","pip-requirements":"requirements-txt",pipeline:"workf\
low"};var import_picomatch=__toESM(require_picomatch2(),1);function expandBraces(glob){let end=/[!+@?*]?\(/.exec(glob)?.index??glob.length,start=glob.slice(0,end);if(!/^(?:[\w./*[\]-]|\{[\w./*[\]-]*,[\w./*[\],-]*\})*$/.
test(start)||start.includes(".."))return[glob];let expanded=[""];for(let[at,part]of start.split(/[{}]/).entries()){let choices=at%2===0?[part]:part.split(",");if(expanded=
expanded.flatMap(before=>choices.map(choice=>before+choice)),expanded.length>500)return[glob]}return[...new Set(expanded)].map(before=>before+glob.slice(end))}var options={dot:!0,flags:"is"};function indexGlobs(owners){let byName=new Map,byExtension=new Map,others=[];for(let[owner,globs]of owners.entries()){let byFolded=new Map(
globs.flatMap(expandBraces).map(glob=>[lowerCase(glob),glob]));for(let[folded,glob]of byFolded){let[,path,name]=/^\*\*(\/(?:[\w.-]+\/)*([\w.-]+))$/.exec(folded)??
[],[,suffix]=/^\*\*\/\*([\w.-]*\.[\w-]+)$/.exec(folded)??[],[extension]=/\.[\w-]+$/.exec(folded)??[],entry=suffix===void 0?{owner,part:fixedText(folded),glob}:{
owner,part:suffix};path!==void 0&&name!==void 0?addTo(byName,name,{owner,part:path}):extension===void 0?others.push(entry):addTo(byExtension,extension,entry)}}return path=>{
if(isUnusual(path))return new Set(owners.flatMap((globs,owner)=>matchesOne(globs,path)?[owner]:[]));let folded=`/${lowerCase(path)}`,base=folded.slice(folded.lastIndexOf(
"/")+1),found=new Set;for(let entries of[byName.get(base),byExtension.get(base.slice(base.lastIndexOf("."))),others])for(let{owner,part,glob}of entries??[]){if(found.
has(owner))continue;(glob===void 0?folded.endsWith(part):folded.includes(part)&&compiled(glob)(path))&&found.add(owner)}return found}}function isUnusual(path){return/(?:^|\/)\.{0,2}(?:\/|$)/.
test(path)}function matchesOne(globs,path){let name=lowerCase(path.slice(path.lastIndexOf("/")+1));return globs.some(glob=>/^\*\*\/[\w.-]+$/.test(glob)?lowerCase(
glob.slice(3))===name:compiled(glob)(path))}function fixedText(glob){let[start=""]=glob.split(/[({]/);return start.replaceAll(/\*\*\/|\[[^[\]]*\]|[^\w./-]/g,`
`).split(`
`).reduce((longest,text)=>text.length>longest.length?text:longest,"")}function lowerCase(text){return text.replaceAll(/[A-Z]+/g,letters=>letters.toLowerCase())}
var compiledGlobs=new Map;function compiled(glob){let known=compiledGlobs.get(glob);if(known!==void 0)return known;let test=(0,import_picomatch.default)(glob,options);
return compiledGlobs.set(glob,test),test}function matcher(readers){let ownersOf=indexGlobs(readers.map(({files})=>files));return path=>{let owners=ownersOf(path);return owners.size===0?[]:readers.filter(
(_,at)=>owners.has(at))}}function pathTest(globs){let ownersOf=indexGlobs([globs]);return path=>ownersOf(path).size>0}export{extractors,formatReaders,matcher,pathTest,actionReference,isCommit,actionPaths,isOwnAction,readGateWorkflow,isGate};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var unknown={texts:[],isOpen:!0,canFail:!0},comparisons=["==","!=","<",">","<=",">="],token=/\s*(?:(?<text>'(?:[^']|'')*')|(?<operator>\|\||&&|[=!<>]=|[<>!])|(?<mark>[(),])|(?<name>[\w-]+(?:\.[\w-]+)*)|(?<other>\S))/y;
function expressionValues(expression,lookUp){let tokens=tokensOf(expression);if(tokens===void 0)return{texts:[],isOpen:!0};let at=0,take=mark=>tokens[at]?.mark===
mark&&++at>0,operator=(...wanted)=>wanted.includes(tokens[at]?.operator??"")&&++at>0,either=()=>{let found=both();for(;operator("||");)found=or(found,both());return found},
both=()=>{let found=compared();for(;operator("&&");)found=and(found,compared());return found},compared=()=>{let found=value();return operator(...comparisons)?(value(),
unknown):found},value=()=>{if(operator("!"))return value(),unknown;if(take("(")){let found=either();return take(")")||at===tokens.length?found:unknown}let{text,
name}=tokens[at]??{};if(at<tokens.length&&at++,text!==void 0)return known([text.slice(1,-1).replaceAll("''","'")]);if(name===void 0)return unknown;if(!take("(")){
let found=lookUp(name)??(/^(?:\d[\d.]*|true|false)$/.test(name)?[name]:void 0);return found===void 0?unknown:known(found)}let given=[];for(;at<tokens.length&&!take(
")");)given.push(either()),!take(",")&&tokens[at]?.mark!==")"&&(at=Number.POSITIVE_INFINITY);return name.toLowerCase()==="format"?formatted(given):unknown},{texts,
isOpen,canFail}=either();return at!==tokens.length?{texts:[],isOpen:!0}:{texts,isOpen:isOpen||canFail&&texts.every(isTrue)}}function tokensOf(expression){let found=[],
text=expression.trimEnd();for(token.lastIndex=0;token.lastIndex<text.length;){let match=token.exec(text);if(match?.groups?.other!==void 0||match?.groups===void 0||
(found.push(match.groups),found.length>200))return}return found}function or(first,last){return bounded([...first.texts.filter(isTrue),...last.texts],first.isOpen||
last.isOpen,last.canFail)}function and(first,last){return bounded(last.texts,last.isOpen,first.canFail||last.canFail)}function formatted([pattern=unknown,...given]){
return given.reduce((made,one,index)=>{let place=`{${index}}`;if(!made.texts.some(text=>text.includes(place)))return made;let texts=made.texts.slice(0,256).flatMap(
text=>text.includes(place)?one.texts.map(value=>text.replaceAll(place,()=>value)):[text]);return texts.some(text=>text.length>2e3)?unknown:bounded(texts,made.isOpen||
one.isOpen,!1)},pattern)}function known(texts){return bounded(texts,!1,!texts.every(isTrue))}function bounded(texts,isOpen,canFail){let unique=[...new Set(texts)];
return{texts:unique.slice(0,256),isOpen:isOpen||unique.length>256,canFail}}function isTrue(text){return text!==""&&text!=="false"}export{expressionValues};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var unseen=new RegExp("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffe\\uffff]|(?! )\\p{Zs}|(?<=\\p{M}{4})\\p{M}","gu"),
zeroWidth="&#8203;",markdownMeaning=/^ ?(?:[-+=]|\d{1,9}[.)](?= |$))|[\\`*_{}[\]()~|!<>&$@#]|:(?=[\w/+-])|\b[wW]{3}\.|\b[gG][hH]-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gu;
function markdown(text){return visible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu," ")).replace(markdownMeaning,found=>/^[<>&$]$/u.test(found)?entity(found):
/^[@#:]$/u.test(found)?entity(found)+zeroWidth:/^[\da-f]{6}$|^gh-$/iu.test(found)?found+zeroWidth:/^www\.$/iu.test(found)?`${found.slice(0,3)}&#46;${zeroWidth}`:
`${found.slice(0,-1)}\\${found.slice(-1)}`)}function markdownCode(text){let shown=visible(text);if(shown.trim()==="")return`<code>${"&nbsp;".repeat(Math.max(1,shown.
length))}</code>`;if(shown.includes("|"))return`<code>${markdown(shown)}</code>`;let fence=fenceFor(shown,1),padding=/^[ `]|[ `]$/u.test(shown)?" ":"";return`${fence}${padding}${shown}${padding}${fence}`}
function markdownBlock(text,language){let fence=fenceFor(text,3);return`${fence}${language}
${text.trimEnd()}
${fence}`}function markdownUrl(url){if(url.length>2e3||!URL.canParse(url))return;let{protocol,username,password,href}=new URL(url);if(!(protocol!=="https:"&&protocol!==
"http:"||username!==""||password!==""))return href.replace(/[()<>[\]|\\`*_~"'!{}^$]/gu,found=>`%${found.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("\
&","&amp;")}function terminal(text){return visible(text).replace(/(^|\s)::/gu,"$1\\u{3a}:").replaceAll("##[","#\\u{23}[")}function yamlVisible(yaml){return yaml.
replaceAll("##[","#\\x23[").replace(unseen,found=>{let hex=(found.codePointAt(0)??0).toString(16);return found===`
`?found:hex.length>4?`\\U${hex.padStart(8,"0")}`:`\\u${hex.padStart(4,"0")}`})}function shorten(text,max){if(text.length<=max)return text;let tail=Math.floor((max-
1)/3),start=text.slice(0,max-1-tail).replace(/[\ud800-\udbff]$/u,""),end=text.slice(text.length-tail).replace(/^[\udc00-\udfff]/u,"");return`${start}\u2026${tail>
0?end:""}`}function visible(text){return text.replace(unseen,found=>`\\u{${(found.codePointAt(0)??0).toString(16)}}`)}function entity(character){return`&#${character.
charCodeAt(0)};`}function fenceFor(text,least){let longest=least-1;for(let run of text.matchAll(/`+/gu))longest=Math.max(longest,run[0].length);return"`".repeat(
longest+1)}export{markdown,markdownCode,markdownBlock,markdownUrl,terminal,yamlVisible,shorten};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var port=/^(?:\d{0,5}|\$?\{{0,2}[\w.]*\}{1,2}|\$\{{0,2}[\w.]*|\{[\w.]*|%[sdv]|port)[)\]}'`.,;:]{0,8}$/i,closing=/^["'`)\]}]{0,8}$/,imageWithTag=/^[a-z\d._-]{1,255}:\w[\w.-]{0,127}$/i;var longestLabel=/[^.:]{64}/;function cutAuthority(run,{scheme,at,end,text}){if(scheme===void 0&&!(text.length>=79&&/^$|[\s"'`=]/.test(text.charAt(at-1))))return!1;
let[name=""]=run.split(/[…\t]/,1);if(name.length>255)return!0;if(!(name.length<run.length?run.charAt(name.length)==="\u2026":isCut(text,end,scheme))||scheme===
"file")return!1;if(/^https?$/.test(scheme??"")&&longestLabel.test(name))return!0;if(/^(?:docker|oci|docker-image)$/.test(scheme??"")&&imageWithTag.test(name))return!1;
let host=name.replace(/^\[[\da-f:.%]*(?:\]|$)/i,""),colon=host.indexOf(":");return colon>=0&&!isPort(host.slice(colon+1))}function isPort(text){return port.test(
text)||/^(?:\{|\$\()/.test(text)}function isCut(text,end,scheme){return/^(?:https?|wss?|ftp)$/.test(scheme??"")&&/[\s"<>?#]/.test(text.charAt(end))?!0:text.length-
end<=8&&closing.test(text.slice(end))}var authority=/((?<![a-z\d.-])(?:https?|wss?|ftp):(?!%2f)(?:\\u002f|[\\/\t])*|(?:\\?\/|\\u002f){2,})((?:(?!\\u002f)[^\s"<>/?#]|\t(?=\S))*)/gi,lastAt=/^([^]*)(?:@|\\u0040)/i,
rawPassword=/(:\\?\/\\?\/)(?!\[)([^\s"<>/?#:@]*:(?!\d{0,5}[?#])[^\s"<>/?#@]*[?#][^\s"<>/]*)@/g,encoded=/((?:%2f){2})((?:(?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*(?:%40|@))+)/gi,
encodedCut=/((?:%2f){2})((?:(?!%(?:2f|3a|3f|23|40))[^\s"'<>/?#&@:])*(?::|%3a)((?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*))$/i,withoutScheme=/(^|[\s"'`=(,])([\w.-]{1,64}):([^\s"'`<>/@:]{1,4096}(?::[^\s"'`<>/@:]{1,4096}){0,2})@(?=([\w.-]{1,255})(?::\d{1,5})?(?:\/|:[\w.~-]{0,255}\/|(?<=\.[\w-]{1,63}):[\w.~]))/g,
protocol=/^(?:npm|jsr|patch|workspace|catalog|file|link|portal|exec|mailto|pkg|git|github|gitlab|bitbucket|gist|https?)$/i,version=/^v?\d+(?:\.\d+){0,2}(?:-[\w.-]*)?$/,
header=/((?<![\w-])(?:(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|digest|token|apikey)\s{1,3}|(?=[^\s"'`]{16}))|(?:x-api-key|x-auth-token|private-token)["']?\s{0,3}[:=]\s{0,3}["']?))([^\s"'`]+)/gi,
parameter=/([?&;#]|:(?=_))([\w.%-]{1,80})=([^\s"'<>&;#]+)/g,pathToken=/(\/\/[^\s"<>/?#]{1,300}\/t\/)[^\s"<>/?#]{6,300}(?=\/)/g,secretName=/token|secret|passw(?:or)?d|^pwd$|^pass$|(?:api|access|private|account|auth|shared)[-_.]?key|^key$|^_?auth$|authori[sz]ation|^sig$|signature|credential|^jwt$/i,
placeholder=/^(?:[\w.-]*:)?(?:\$\{(?!\w+:?[-=+][^{}])[^{}]*\}|\$\w+|%\w+%|\{\{[^{}]*\}\})$/,maybeSecret=/:_|\/\/|\\\/|\\u002f|%2f|(?:https?|wss?|ftp):|@|authorization|x-api-key|-token/i;
function redacted(text){return maybeSecret.test(text)?text.replace(rawPassword,"$1").replace(authority,(whole,start,run,at,all)=>{let scheme=schemeOf(start,at,all),
user=lastAt.exec(run)?.[1];if(user===void 0)return cutAuthority(run,{scheme,at,end:at+whole.length,text:all})?start:whole;if(user.includes("	")&&(scheme===void 0||
!/:|\\u003a/i.test(user)))return whole;let host=run.slice(lastAt.exec(run)?.[0].length);return isHarmless(user,scheme)||isDigest(host)||isDrive(user,scheme)?whole:
start+host}).replace(encoded,(whole,start,user,at,all)=>{let scheme=/([a-z][a-z\d+.-]{0,20})(?::|%3a)$/i.exec(all.slice(Math.max(at-24,0),at))?.[1];return isHarmless(
user.replace(/(?:%40|@)$/,""),scheme)?whole:start}).replace(encodedCut,(whole,start,_,after)=>isPort(after)?whole:start).replace(withoutScheme,(whole,before,user,password,host)=>protocol.
test(user)||protocol.test(host)||isDigest(`${host}:`)||version.test(host)||isName(password)?whole:before).replace(header,(whole,before,value)=>placeholder.test(
value)?whole:`${before}***`).replace(parameter,(whole,before,name,value)=>secretName.test(name)&&!placeholder.test(value)?`${before}${name}=***`:whole).replace(
pathToken,"$1***"):text}function schemeOf(start,at,text){let special=/^(\w+):/.exec(start)?.[1];if(special!==void 0)return special.toLowerCase();if((start.match(
/\\u002f|\//gi)?.length??0)===2)return/([a-z][a-z\d+.-]{0,20}|):$/i.exec(text.slice(Math.max(at-24,0),at))?.[1]?.toLowerCase()}function isHarmless(user,scheme){
return(scheme===void 0||scheme.endsWith("ssh")?!/:|%3a|\\u003a/i.test(user):user==="")||placeholder.test(user)}function isName(password){return password==="git"||
placeholder.test(password)}function isDigest(text){return/^sha\d{3}:/.test(text)}function isDrive(user,scheme){return scheme==="file"&&/^[a-z]:\\/i.test(user)}export{redacted};

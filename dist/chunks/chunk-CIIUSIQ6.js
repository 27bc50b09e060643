import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{withoutCredentials}from"./chunk-BVMALLX6.js";function isTemplate(text){return/\{\{|\{%|<%|\$\{/.test(text)}function withoutStatements(text){return!text.includes("{%")&&!text.includes("{#")?text:text.replaceAll(
/^[ \t]{0,200}(?:\{%[^%\n]{0,500}%\}|\{#[^#\n]{0,500}#\})[ \t]{0,200}(?=\r?$)/gm,line=>" ".repeat(line.length))}var most=20;function few(mistakes){let last=mistakes[most-1];return mistakes.length<=most||last===void 0?mistakes:[...mistakes.slice(0,most-1),{...last,reason:`${last.
reason}, and ${mistakes.length-most} more like it`}]}function syntaxCode({type}){return type==="limit"?"limit-exceeded":"parse-error"}function unreadable({path,
locate},start,end,reason,code="parse-error"){return{code,subject:path,reason,location:locate(start,end)}}function downloadedList(url,location){return{code:"outs\
ide-repository",subject:withoutCredentials(url).slice(0,300),reason:"the list is downloaded when the command runs, so what it installs is not reviewed",location}}
function namelessPackage(url,location){let isFilledIn=isTemplate(url);return{code:isFilledIn?"unresolved-reference":"outside-repository",subject:withoutCredentials(
url).slice(0,300),reason:isFilledIn?"the address of the package is only known when it is installed":"the package comes from an address that does not say its nam\
e, so it is not reviewed",location}}function downloadedScript(url,location){return{code:"outside-repository",subject:withoutCredentials(url).slice(0,300),reason:"\
the script is downloaded and run, so what it installs is not reviewed",location}}function absentList(path,location){return{code:"outside-repository",subject:path.
slice(0,300),reason:"the repository has no file of that name, so what the command installs is not reviewed",location}}function downloadedFile(url,path,location){
return{code:"outside-repository",subject:withoutCredentials(url).slice(0,300),reason:`it is downloaded to ${path.slice(0,200)}, so what it says is not reviewed`,
location}}function decodedScript(command,location){return{code:"unaccounted",subject:command.slice(0,300),reason:"the script is decoded and run, so what it inst\
alls is not reviewed",location}}export{isTemplate,withoutStatements,few,syntaxCode,unreadable,downloadedList,namelessPackage,downloadedScript,absentList,downloadedFile,decodedScript};

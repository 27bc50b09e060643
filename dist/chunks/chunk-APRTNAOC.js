import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{withoutCredentials}from"./chunk-BVMALLX6.js";var most=20;function few(mistakes){let last=mistakes[most-1];return mistakes.length<=most||last===void 0?mistakes:[...mistakes.slice(0,most-1),{...last,reason:`${last.
reason}, and ${mistakes.length-most} more like it`}]}function syntaxCode({type}){return type==="limit"?"limit-exceeded":"parse-error"}function unreadable({path,
locate},start,end,reason,code="parse-error"){return{code,subject:path,reason,location:locate(start,end)}}function downloadedList(url,location){return{code:"outs\
ide-repository",subject:withoutCredentials(url).slice(0,300),reason:"the list is downloaded when the command runs, so what it installs is not reviewed",location}}
function downloadedScript(url,location){return{code:"outside-repository",subject:withoutCredentials(url).slice(0,300),reason:"the script is downloaded and run, \
so what it installs is not reviewed",location}}export{few,syntaxCode,unreadable,downloadedList,downloadedScript};

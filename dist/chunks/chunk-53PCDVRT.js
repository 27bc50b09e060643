import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function few(mistakes){let last=mistakes[19];return mistakes.length<=20||last===void 0?mistakes:[...mistakes.slice(0,19),{...last,reason:`${last.reason}, and ${mistakes.
length-20} more like it`}]}function syntaxCode({type}){return type==="limit"?"limit-exceeded":"parse-error"}function unreadable({path,locate},start,end,reason,code="\
parse-error"){return{code,subject:path,reason,location:locate(start,end)}}export{few,syntaxCode,unreadable};

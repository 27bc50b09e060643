import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function few(mistakes){let last=mistakes[19];return mistakes.length<=20||last===void 0?mistakes:[...mistakes.slice(0,19),{...last,reason:`${last.reason}, and ${mistakes.
length-20} more like it`}]}function unreadable({path,locate},start,end,reason){return{code:"unreadable",subject:path,reason,location:locate(start,end)}}export{few,unreadable};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{error,setOutput,summary}from"./chunk-76JFO6B7.js";import{redacted}from"./chunk-LBHWLNM3.js";import{markdown,shorten,terminal}from"./chunk-J245M3L4.js";async function tellNotReviewed(reviewed){let reason=redacted(reviewed.reason),problems=(reviewed.problems??[]).map(redacted);for(let problem of problems)error(terminal(
problem));if(error(`Weighbridge reviewed nothing: ${terminal(reason)}`),setOutput("verdict","incomplete"),setOutput("blocked",!0),process.env.GITHUB_STEP_SUMMARY){
let reasons=[...problems,reason].slice(0,50).map(each=>`- ${markdown(shorten(each,600))}`);await summary.addRaw(`### \u26A0\uFE0F Nothing was reviewed, so this check does\
 not pass

That is not a finding. What went wrong:

${reasons.join(`
`)}
`).write()}}export{tellNotReviewed};

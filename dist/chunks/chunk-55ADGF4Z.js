import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function exitCode(review){return review.policy.enforcement==="observe"?0:review.verdict==="block"?1:review.verdict==="incomplete"?2:0}export{exitCode};

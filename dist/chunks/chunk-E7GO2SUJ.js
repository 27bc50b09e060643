import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var homepage="https://github.com/weighbridge/weighbridge";function ruleUrl(ruleId){return`${homepage}/blob/main/docs/rules.md#${ruleId}`}var policyPath=".github\
/weighbridge.yml",actionRepository="weighbridge/weighbridge",checkName="weighbridge",starterName="weighbridge-start",commandsName="weighbridge-commands",boxLabel="\
Run this review again";export{homepage,ruleUrl,policyPath,actionRepository,checkName,starterName,commandsName,boxLabel};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{followedVariables,readShell,scriptSettings}from"./chunk-BLO63SXK.js";var telling=/config|\bset\b|\bsources?\b|channel|env\b|rc\b|\.conf\b|profile|\.toml\b/i;function lastingSettings(script){if(!telling.test(script))return[];let written=(start,end)=>script.
slice(start,end);return readShell(script,void 0,followedVariables).commands.flatMap(command=>scriptSettings(command,script,written)).filter(({holds})=>holds==="\
machine"||holds==="next")}export{lastingSettings};

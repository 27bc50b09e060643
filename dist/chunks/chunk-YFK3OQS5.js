import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileSettings,scriptSettings}from"./chunk-2FHYZ3X5.js";import{followedVariables}from"./chunk-C4C25ENY.js";import{readShell}from"./chunk-F2QJO3CZ.js";var telling=/config|\bset\b|\bsources?\b|channel|env\b|rc\b|\.conf\b|profile|\.toml\b/i;function lastingSettings(script,environment){if(!telling.test(script))return[];
let written=(start,end)=>script.slice(start,end);return readShell(script,environment,followedVariables).commands.flatMap(command=>[...scriptSettings(command,script,
written).filter(({holds})=>holds==="machine"||holds==="next"),...fileSettings(command,script)])}export{lastingSettings};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystems}from"./chunk-UBB6QPSA.js";import{contains}from"./chunk-EVOIQP5R.js";function admits(ecosystem,specifier,version){return admittedBy(ecosystem,specifier)(version)}function admittedBy(ecosystem,specifier){let world=ecosystems.get(ecosystem),
{compare}=world??{};if(compare===void 0)return()=>!1;let intervals=world?.admitted?.(specifier)??[];return version=>intervals.some(interval=>contains(interval,version,
compare)===!0)}export{admits,admittedBy};

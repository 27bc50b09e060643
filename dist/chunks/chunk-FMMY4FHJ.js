import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{modelVariables}from"./chunk-IMB65PZ5.js";import{sourceVariables}from"./chunk-RQEJKIZR.js";var followedVariables=[...sourceVariables,...modelVariables];export{followedVariables};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readFileAt}from"./chunk-G5RJ4YTH.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{readFileAt};

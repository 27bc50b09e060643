import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{createClient}from"./chunk-UBGA7G52.js";import"./chunk-7MY2XXJA.js";import"./chunk-IP62MNMO.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";export{createClient};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{parts,renderPullRequest,saysNothing,withoutTimes}from"./chunk-Z4IZHLKX.js";import"./chunk-JTVC7L5E.js";import"./chunk-ZWJT5ADF.js";import"./chunk-YKMSNTB2.js";
import"./chunk-PG7ER2LH.js";import"./chunk-HYDMXC5C.js";import"./chunk-J245M3L4.js";import"./chunk-PI5WMIUK.js";import"./chunk-KI6PBNG7.js";export{parts,renderPullRequest,saysNothing,withoutTimes};

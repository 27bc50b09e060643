import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toJson}from"./chunk-N5IRUNSU.js";import"./chunk-377VWAE4.js";import"./chunk-WRMLYRJK.js";import"./chunk-HYDMXC5C.js";import"./chunk-J245M3L4.js";
import"./chunk-KI6PBNG7.js";export{toJson};

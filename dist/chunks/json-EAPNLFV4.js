import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toJson}from"./chunk-IVY6XWG3.js";import"./chunk-XOZSSJGL.js";import"./chunk-NEJLEC66.js";import"./chunk-DNVYGQGF.js";import"./chunk-U6ZO7KR5.js";
import"./chunk-G64WQQDM.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-XOEI7JOW.js";import"./chunk-R4U6TAGJ.js";
import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";import"./chunk-LPMHZED6.js";
import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-56GMYS36.js";import"./chunk-UCT2F2WO.js";import"./chunk-7JAY3RN6.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";
import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{toJson};

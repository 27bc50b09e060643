import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toJson}from"./chunk-3TUHFJKF.js";import"./chunk-XOZSSJGL.js";import"./chunk-EIPNMLRP.js";import"./chunk-YWDFG6EL.js";import"./chunk-S57P2MZ5.js";
import"./chunk-F3QVR4BB.js";import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-GHJLIP3Y.js";import"./chunk-R4U6TAGJ.js";
import"./chunk-DF2WTV57.js";import"./chunk-2UOWJDTF.js";import"./chunk-H6I6BW6L.js";import"./chunk-IIYQLXPZ.js";import"./chunk-XTROB3LX.js";
import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-6KQTYQNS.js";import"./chunk-2JBACWHZ.js";import"./chunk-GKOKNEKI.js";
import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-PI5WMIUK.js";import"./chunk-L5EIZTZM.js";import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";export{toJson};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview}from"./chunk-S5IN4KO2.js";import"./chunk-FBSLJKX6.js";import"./chunk-3JDQSVCH.js";import"./chunk-2ZEIFRZU.js";import"./chunk-M5RMYJ2D.js";
import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-NQRYHEZD.js";import"./chunk-VUI2SNKO.js";import"./chunk-6UFSHZL6.js";
import"./chunk-BOXEBWNY.js";import"./chunk-LBHWLNM3.js";import"./chunk-XOZSSJGL.js";import"./chunk-56GMYS36.js";import"./chunk-PG7ER2LH.js";
import"./chunk-YWDFG6EL.js";import"./chunk-S57P2MZ5.js";import"./chunk-BY4QLHNA.js";import"./chunk-N5IXD52C.js";import"./chunk-H4KURVGR.js";
import"./chunk-ORMPQEHT.js";import"./chunk-APRTNAOC.js";import"./chunk-F3QVR4BB.js";import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";
import"./chunk-GHJLIP3Y.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-2UOWJDTF.js";import"./chunk-H6I6BW6L.js";
import"./chunk-IIYQLXPZ.js";import"./chunk-XTROB3LX.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";import"./chunk-6KQTYQNS.js";
import"./chunk-2JBACWHZ.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-PI5WMIUK.js";import"./chunk-L5EIZTZM.js";import"./chunk-BVMALLX6.js";
import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{openReview};

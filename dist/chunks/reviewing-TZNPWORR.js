import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{basePolicy,openAdvisories,openFacts,policyOf}from"./chunk-BBFPCQGV.js";import"./chunk-YY5BKYTP.js";import{review}from"./chunk-VUBP4JWC.js";
import"./chunk-6DP2L4EC.js";import"./chunk-QCLWAVIT.js";import"./chunk-NZVGPXXS.js";import"./chunk-R6EKOS6D.js";import"./chunk-6UFSHZL6.js";
import"./chunk-377VWAE4.js";import"./chunk-WRMLYRJK.js";import"./chunk-YKMSNTB2.js";import"./chunk-PG7ER2LH.js";import"./chunk-HYDMXC5C.js";
import"./chunk-J245M3L4.js";import"./chunk-OKTZUGYI.js";import"./chunk-ODNZQIWS.js";import"./chunk-3VLJJ5Q5.js";import"./chunk-6IY3PSKD.js";
import"./chunk-PRD5AGPP.js";import"./chunk-CIXJXOOR.js";import"./chunk-FSEYXFMW.js";import"./chunk-HQDV5VGY.js";import"./chunk-AQNBEUPS.js";
import"./chunk-C566VIJ4.js";import"./chunk-PI5WMIUK.js";import"./chunk-2X6B64J6.js";import"./chunk-S4M4VCR4.js";import"./chunk-KINK7D3E.js";
import"./chunk-S623P2ZJ.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";import"./chunk-VN5KUC6U.js";import"./chunk-6CBDKPPX.js";
import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";export{basePolicy,openAdvisories,openFacts,policyOf,review};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{basePolicy,openAdvisories,openFacts,policyOf}from"./chunk-XSCD2AJE.js";import{review}from"./chunk-ZWJNLLI3.js";import"./chunk-QCLWAVIT.js";
import"./chunk-XXUWKDLO.js";import"./chunk-XVQ5GYU7.js";import"./chunk-Y3W3P6X2.js";import"./chunk-R6EKOS6D.js";import"./chunk-6UFSHZL6.js";
import"./chunk-377VWAE4.js";import"./chunk-WRMLYRJK.js";import"./chunk-YKMSNTB2.js";import"./chunk-PG7ER2LH.js";import"./chunk-HYDMXC5C.js";
import"./chunk-J245M3L4.js";import"./chunk-EW2GZS7G.js";import"./chunk-ODNZQIWS.js";import"./chunk-3VLJJ5Q5.js";import"./chunk-23UPJA2A.js";
import"./chunk-JMRDONT5.js";import"./chunk-XDTCU64R.js";import"./chunk-TYMGOZYX.js";import"./chunk-C566VIJ4.js";import"./chunk-PI5WMIUK.js";
import"./chunk-LB7YE2TU.js";import"./chunk-KJPWWXGF.js";import"./chunk-S623P2ZJ.js";import"./chunk-ZSFWB5ZE.js";import"./chunk-T5KLXZZK.js";
import"./chunk-VN5KUC6U.js";import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";export{basePolicy,openAdvisories,openFacts,policyOf,review};

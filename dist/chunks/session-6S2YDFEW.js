import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview}from"./chunk-7BXM7PJ5.js";import"./chunk-HRKYXYVA.js";import"./chunk-LZXABXZH.js";import"./chunk-UDZGA6VT.js";import"./chunk-R6EKOS6D.js";
import"./chunk-6UDF4K6O.js";import"./chunk-6UFSHZL6.js";import"./chunk-FEMI6ZQQ.js";import"./chunk-BOXEBWNY.js";import"./chunk-LBHWLNM3.js";
import"./chunk-MNJEFPFF.js";import"./chunk-56GMYS36.js";import"./chunk-PG7ER2LH.js";import"./chunk-HPF5LKGM.js";import"./chunk-DUNI325L.js";
import"./chunk-2VD7XHZX.js";import"./chunk-PI5WMIUK.js";import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-ZM4ZGOFB.js";
import"./chunk-4FLRFKGP.js";import"./chunk-4CVOQWCM.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-XYA5Z2HS.js";
import"./chunk-S4M4VCR4.js";import"./chunk-AJMNYNFG.js";import"./chunk-A5OYSPPA.js";import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";
import"./chunk-J6Y46O6R.js";import"./chunk-2PMG6AWX.js";import"./chunk-XT6MLETX.js";import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";
import"./chunk-CNZO3RC3.js";import"./chunk-GWDX2BPN.js";import"./chunk-RQEJKIZR.js";import"./chunk-M5F4DRZR.js";import"./chunk-J245M3L4.js";
import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{openReview};

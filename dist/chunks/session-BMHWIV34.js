import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview}from"./chunk-W6PPYI4H.js";import"./chunk-FBSLJKX6.js";import"./chunk-CBM565OC.js";import"./chunk-EUW2QDBR.js";import"./chunk-R6EKOS6D.js";
import"./chunk-ADQ2DZP2.js";import"./chunk-MZZTLK7W.js";import"./chunk-VUI2SNKO.js";import"./chunk-6UFSHZL6.js";import"./chunk-HY4AVDV3.js";
import"./chunk-BOXEBWNY.js";import"./chunk-LBHWLNM3.js";import"./chunk-MNJEFPFF.js";import"./chunk-56GMYS36.js";import"./chunk-PG7ER2LH.js";
import"./chunk-J466VHIM.js";import"./chunk-H2QXZPJH.js";import"./chunk-OKHG6YQT.js";import"./chunk-R7VUFGOF.js";import"./chunk-3AVNL4FX.js";
import"./chunk-PI5WMIUK.js";import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";
import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";
import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";
import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";
import"./chunk-BVMALLX6.js";import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{openReview};

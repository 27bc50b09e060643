import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{parts,renderPullRequest,saysNothing,withoutTimes}from"./chunk-3FHPQ2TK.js";import"./chunk-ZO7S7F4Y.js";import"./chunk-56GMYS36.js";import"./chunk-PG7ER2LH.js";
import"./chunk-OFHNZIQS.js";import"./chunk-J466VHIM.js";import"./chunk-H2QXZPJH.js";import"./chunk-3AVNL4FX.js";import"./chunk-PI5WMIUK.js";
import"./chunk-WCS6SP7A.js";import"./chunk-IMB65PZ5.js";import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";import"./chunk-SSEDZZIK.js";
import"./chunk-BLZAMVQC.js";import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";import"./chunk-4GQXNWWP.js";
import"./chunk-LIXDC2MQ.js";import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";
import"./chunk-J245M3L4.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";export{parts,renderPullRequest,saysNothing,withoutTimes};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-OTQ6V3JR.js";import"./chunk-SEIC5ZGU.js";import"./chunk-OCBHQX47.js";import{syntaxGaps}from"./chunk-O2QZSWCQ.js";
import"./chunk-ADQ2DZP2.js";import"./chunk-N7QOBH5J.js";import"./chunk-GW5UWRLM.js";import{possibleLocks}from"./chunk-5EJPHIGP.js";import"./chunk-URJFY3SD.js";
import"./chunk-EWJBQYUB.js";import{parseToml}from"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-QRWDQ43Y.js";import"./chunk-CIIUSIQ6.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-BVMALLX6.js";
import"./chunk-CSK74LBQ.js";import"./chunk-NQF5Z2IG.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,"");return{
components,gaps:[...syntaxGaps(input,errors),...gaps],wants:possibleLocks(input.path)}}export{extractor};

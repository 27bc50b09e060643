import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-RRCA4GMG.js";import"./chunk-PDBLP23F.js";import{syntaxGaps}from"./chunk-LNRB6LII.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-2BO2T5IB.js";import"./chunk-ZA4FM4O3.js";import{possibleLocks}from"./chunk-6UDF4K6O.js";import"./chunk-QRWDQ43Y.js";import{
parseToml}from"./chunk-MNZMW5QX.js";import"./chunk-PL6A6DMX.js";import"./chunk-I2LED7C4.js";import"./chunk-53PCDVRT.js";import"./chunk-J6Y46O6R.js";
import"./chunk-2PMG6AWX.js";import"./chunk-XT6MLETX.js";import"./chunk-YGPZEBAW.js";import"./chunk-EVOIQP5R.js";import"./chunk-CNZO3RC3.js";
import"./chunk-GWDX2BPN.js";import"./chunk-M5F4DRZR.js";import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,"");return{
components,gaps:[...syntaxGaps(input,errors),...gaps],wants:possibleLocks(input.path)}}export{extractor};

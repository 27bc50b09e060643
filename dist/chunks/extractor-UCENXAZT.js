import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-WZ5ZN64O.js";import"./chunk-HMDFYW2S.js";import{syntaxGaps}from"./chunk-BSCFJ5FP.js";import"./chunk-ADQ2DZP2.js";
import"./chunk-H3ZZ5XF2.js";import"./chunk-2VBIEE64.js";import"./chunk-FAVQQCAN.js";import{possibleLocks}from"./chunk-NQRYHEZD.js";import"./chunk-VUI2SNKO.js";
import"./chunk-AAB6FRW5.js";import"./chunk-ORMPQEHT.js";import"./chunk-EWJBQYUB.js";import{parseToml}from"./chunk-Y2SKWLE6.js";import"./chunk-I2LED7C4.js";
import"./chunk-APRTNAOC.js";import"./chunk-GHJLIP3Y.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-2UOWJDTF.js";
import"./chunk-H6I6BW6L.js";import"./chunk-IIYQLXPZ.js";import"./chunk-XTROB3LX.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";
import"./chunk-6KQTYQNS.js";import"./chunk-2JBACWHZ.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-L5EIZTZM.js";import"./chunk-BVMALLX6.js";
import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,"");return{
components,gaps:[...syntaxGaps(input,errors),...gaps],wants:possibleLocks(input.path)}}export{extractor};

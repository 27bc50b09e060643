import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-JV65KO5M.js";import"./chunk-PPGPJCW7.js";import"./chunk-I5BZZDRJ.js";import{syntaxGaps}from"./chunk-O2QZSWCQ.js";
import"./chunk-ADQ2DZP2.js";import"./chunk-5DBX6GFM.js";import"./chunk-GW5UWRLM.js";import{possibleLocks}from"./chunk-WHE4YFCT.js";import"./chunk-VUI2SNKO.js";
import"./chunk-O342E5LI.js";import"./chunk-EWJBQYUB.js";import{parseToml}from"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-QRWDQ43Y.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-XOEI7JOW.js";import"./chunk-R4U6TAGJ.js";import"./chunk-DF2WTV57.js";import"./chunk-U6VBMK6I.js";
import"./chunk-H6I6BW6L.js";import"./chunk-EKWD3FCD.js";import"./chunk-LPMHZED6.js";import"./chunk-F5KOHBIR.js";import"./chunk-IINV63C2.js";
import"./chunk-UCT2F2WO.js";import"./chunk-7JAY3RN6.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-PUGEHHAD.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-25QRPX6F.js";import"./chunk-BVMALLX6.js";
import"./chunk-CSK74LBQ.js";import"./chunk-KI6PBNG7.js";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,"");return{
components,gaps:[...syntaxGaps(input,errors),...gaps],wants:possibleLocks(input.path)}}export{extractor};

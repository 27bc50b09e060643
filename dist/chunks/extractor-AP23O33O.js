import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-SCRPUD32.js";import"./chunk-BVKN2F7P.js";import"./chunk-LADAVVH5.js";import"./chunk-LNUQJXG6.js";import"./chunk-YWJDWTWA.js";
import"./chunk-23UPJA2A.js";import"./chunk-JMRDONT5.js";import{syntaxGaps}from"./chunk-MMZHO376.js";import{parseToml}from"./chunk-SDQF34RG.js";
import"./chunk-VN5KUC6U.js";import"./chunk-OXGD2WKF.js";import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,""),wants=[
posix.join(posix.dirname(input.path),"pixi.lock")];return{components,gaps:[...syntaxGaps(input,errors),...gaps],wants}}export{extractor};

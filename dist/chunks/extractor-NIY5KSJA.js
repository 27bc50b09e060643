import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-BPZM6HMI.js";import{syntaxGaps}from"./chunk-R5DC4XGU.js";import{parseToml}from"./chunk-5PBLM373.js";import"./chunk-QRWDQ43Y.js";
import"./chunk-LADAVVH5.js";import"./chunk-DSOBS3SJ.js";import"./chunk-UA4HUUJ2.js";import"./chunk-JSW56KZH.js";import"./chunk-AN4EEFCO.js";
import"./chunk-ZTV4K4YN.js";import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,""),wants=[
posix.join(posix.dirname(input.path),"pixi.lock")];return{components,gaps:[...syntaxGaps(input,errors),...gaps],wants}}export{extractor};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-GBMDCQBV.js";import"./chunk-LYO7H3W6.js";import"./chunk-LADAVVH5.js";import"./chunk-DBL2QXKA.js";import"./chunk-YWJDWTWA.js";
import"./chunk-6IY3PSKD.js";import"./chunk-PRD5AGPP.js";import"./chunk-CIXJXOOR.js";import"./chunk-FSEYXFMW.js";import{syntaxGaps}from"./chunk-5VAZFEJM.js";
import"./chunk-QRWDQ43Y.js";import{parseToml}from"./chunk-KHRRTK3X.js";import"./chunk-VN5KUC6U.js";import"./chunk-OXGD2WKF.js";import"./chunk-6CBDKPPX.js";
import"./chunk-M5F4DRZR.js";import"./chunk-KI6PBNG7.js";import{posix}from"node:path";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,""),wants=[
posix.join(posix.dirname(input.path),"pixi.lock")];return{components,gaps:[...syntaxGaps(input,errors),...gaps],wants}}export{extractor};

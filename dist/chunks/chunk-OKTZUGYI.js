import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem as ecosystem3}from"./chunk-ODNZQIWS.js";import{ecosystem as ecosystem5}from"./chunk-3VLJJ5Q5.js";import{ecosystem as ecosystem2}from"./chunk-6IY3PSKD.js";
import{ecosystem as ecosystem8}from"./chunk-CIXJXOOR.js";import{ecosystem as ecosystem9}from"./chunk-HQDV5VGY.js";import{ecosystem as ecosystem4}from"./chunk-AQNBEUPS.js";
import{ecosystem as ecosystem6}from"./chunk-C566VIJ4.js";import{ecosystem as ecosystem7}from"./chunk-2X6B64J6.js";import{ecosystem}from"./chunk-KINK7D3E.js";var ecosystems=new Map([["cargo",ecosystem],["conda",ecosystem2],["cran",ecosystem3],["golang",ecosystem4],["julia",ecosystem5],["maven",ecosystem6],["npm",ecosystem7],
["pypi",ecosystem8],["rubygems",ecosystem9]]);export{ecosystems};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem as ecosystem3}from"./chunk-ODNZQIWS.js";import{ecosystem as ecosystem5}from"./chunk-3VLJJ5Q5.js";import{ecosystem as ecosystem2}from"./chunk-23UPJA2A.js";
import{ecosystem as ecosystem8}from"./chunk-JMRDONT5.js";import{ecosystem as ecosystem9}from"./chunk-XDTCU64R.js";import{ecosystem as ecosystem4}from"./chunk-TYMGOZYX.js";
import{ecosystem as ecosystem6}from"./chunk-C566VIJ4.js";import{ecosystem as ecosystem7}from"./chunk-LB7YE2TU.js";import{ecosystem}from"./chunk-KJPWWXGF.js";var ecosystems=new Map([["cargo",ecosystem],["conda",ecosystem2],["cran",ecosystem3],["golang",ecosystem4],["julia",ecosystem5],["maven",ecosystem6],["npm",ecosystem7],
["pypi",ecosystem8],["rubygems",ecosystem9]]);export{ecosystems};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystem as ecosystem3}from"./chunk-WWKEQ25V.js";import{ecosystem as ecosystem9}from"./chunk-NT6FDIEV.js";import{ecosystem as ecosystem4}from"./chunk-DXNNXZ3T.js";
import{ecosystem as ecosystem6}from"./chunk-W6X3R7BF.js";import{ecosystem as ecosystem5}from"./chunk-2IPMA6OR.js";import{ecosystem as ecosystem7}from"./chunk-LB7YE2TU.js";
import{ecosystem}from"./chunk-WYVABKMN.js";import{ecosystem as ecosystem2}from"./chunk-UA4HUUJ2.js";import{ecosystem as ecosystem8}from"./chunk-JSW56KZH.js";var ecosystems=new Map([["cargo",ecosystem],["conda",ecosystem2],["cran",ecosystem3],["golang",ecosystem4],["julia",ecosystem5],["maven",ecosystem6],["npm",ecosystem7],
["pypi",ecosystem8],["rubygems",ecosystem9]]);export{ecosystems};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{pixiPackages}from"./chunk-GKUJRWFN.js";import"./chunk-SQXRMWKO.js";import"./chunk-AAH2CDRL.js";import{syntaxGaps}from"./chunk-JEPTUBSL.js";
import"./chunk-ADQ2DZP2.js";import"./chunk-ZSCHAUYY.js";import"./chunk-2VBIEE64.js";import"./chunk-FAVQQCAN.js";import{possibleLocks}from"./chunk-MZZTLK7W.js";
import"./chunk-VUI2SNKO.js";import{parseToml}from"./chunk-VYGCATRW.js";import"./chunk-PWD6RZYP.js";import"./chunk-EWJBQYUB.js";import"./chunk-I2LED7C4.js";
import"./chunk-R7VUFGOF.js";import"./chunk-2JAB5Q3N.js";import"./chunk-MPOQTAW3.js";import"./chunk-SSEDZZIK.js";import"./chunk-BLZAMVQC.js";
import"./chunk-CLA5EWUU.js";import"./chunk-FQEUHPOT.js";import"./chunk-74DTHF5T.js";import"./chunk-4GQXNWWP.js";import"./chunk-LIXDC2MQ.js";
import"./chunk-GFWJ6VPT.js";import"./chunk-VI5OEIYK.js";import"./chunk-GKOKNEKI.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";
import"./chunk-27FMKGWE.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";var extractor={files:["**/pixi.toml"],extract};function extract(input){let{root,errors}=parseToml(input.content),{components,gaps}=pixiPackages(input,root,"");return{
components,gaps:[...syntaxGaps(input,errors),...gaps],wants:possibleLocks(input.path)}}export{extractor};

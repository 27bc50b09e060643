import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{extendedReader}from"./chunk-RTJHAP5F.js";import{fileProblem}from"./chunk-M5PPZWFW.js";import{policyFrom,readChain}from"./chunk-EO7ESCUT.js";
import{catalogue}from"./chunk-SJGBBDVK.js";import{timeLimit}from"./chunk-KSIKYTZN.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{readFile}from"node:fs/promises";async function loadLocalPolicy(file,values){let text=await readFile(file,"utf8").catch(error=>({reason:fileProblem(error)}));if(isFailure(text))return{reason:`${file}\
 cannot be read: ${text.reason}`};let chain=await readChain(text,file,catalogue,extendedReader(values,timeLimit(6e4)));return{chain,parsed:policyFrom(chain.files,
catalogue,"base",chain.broken)}}export{loadLocalPolicy};

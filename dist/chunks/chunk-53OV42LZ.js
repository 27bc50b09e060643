import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareDigits,compareLists}from"./chunk-RYM7763F.js";import{everything,intervalSets,packageUrl}from"./chunk-EVOIQP5R.js";import{hostDigest}from"./chunk-A5OYSPPA.js";var archives=new Set(["e7fbfb5eb8b891d51d67f690d0ae486f670e82b9ced96c91b5091bc532e812ab","575e9d5d9ed9a30131e6c64f685ea7b2377d57735990003b4e3df6209eb8c624"]),mirrors=new Set(
["ab488ee3b611d021214da033aea606a008c933652950468a8fbcd63e771076c2","65677d32ca742f27542f66cb4f80818a1a57f6a57e124934333212cc06de5309","531ef11fc7ff5379c7fd841b\
f737607c988bdeca097108fbc331751ccaf71d7e"]);function isDefaultRepository(url){return archives.has(hostDigest(url)??"")}function isMirror(url){return mirrors.has(
hostDigest(url)??"")}var maxLength=256;function compareVersions(left,right){let[first,second]=[read(left),read(right)];return first&&second&&compareLists(first,second,compareDigits)}
function read(text){return text.length<=maxLength&&/^\d+(?:[.-]\d+)*$/.test(text)?text.split(/[.-]/):void 0}var maxLength2=1024,sets=intervalSets(compareVersions),requirement=/^\(?\s*(>=|<=|==|!=|>|<)?\s*([\d.-]+)\s*\)?$/;function pinnedVersion(specifier){let[,operator="\
==",version=""]=requirement.exec(specifier.trim())??[];return operator==="=="&&compareVersions(version,version)!==void 0?version:void 0}function admittedVersions(specifier){
if(specifier.length>maxLength2)return;let admitted=everything;for(let part of specifier.split(",")){let[,operator="==",version=""]=requirement.exec(part.trim())??
[],versions=compareVersions(version,version)===void 0?void 0:sets.compared(operator,version);if(versions===void 0)return;admitted=sets.intersect(admitted,versions)}
return admitted}var ecosystem={osvName:"CRAN",purlType:"cran",normalizeName:name=>name.trim(),purl:(name,version)=>packageUrl("cran",void 0,name,version),isDefault:isDefaultRepository,
isMirror,compare:compareVersions,through:version=>({version,inclusive:!0}),pinned:pinnedVersion,admitted:admittedVersions};export{isDefaultRepository,ecosystem};

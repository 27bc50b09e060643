import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{compareDigits,compareLists,isDigits}from"./chunk-RYM7763F.js";import{compareText}from"./chunk-NQF5Z2IG.js";var maxLength=256,written=/^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;function readSemantic(text){let match=text.length>maxLength?null:
written.exec(text);if(match===null)return;let[,major="",minor="",patch="",behind]=match,prerelease=behind===void 0?[]:behind.split(".");return prerelease.includes(
"")?void 0:{release:[major,minor,patch],prerelease}}function compareSemantic(left,right){let order=compareLists(left.release,right.release,compareDigits);return order!==
0?order:left.prerelease.length===0||right.prerelease.length===0?right.prerelease.length-left.prerelease.length:compareLists(left.prerelease,right.prerelease,compareIdentifiers)}
function following(digits){return(BigInt(digits)+1n).toString()}function compareIdentifiers(left,right){let[first,second]=[isDigits(left),isDigits(right)];return first&&
second?compareDigits(left,right):first!==second?first?-1:1:compareText(left,right)}export{readSemantic,compareSemantic,following};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var alphabet="abcdefghijklmnopqrstuvwxyz234567";var form=/^[a-z2-7]{8,26}$/;function shortId(fingerprint,length=8){if(!/^[0-9a-f]{32}$/.test(fingerprint))return;let bits=BigInt(`0x${fingerprint}`)<<2n,id="";for(let at=0;at<
26;at++)id=`${alphabet[Number(bits&31n)]??""}${id}`,bits>>=5n;return id.slice(0,length)}function isShortId(text){return form.test(text)}function withShortId(findings,id){
return isShortId(id)?findings.filter(({fingerprint})=>shortId(fingerprint,id.length)===id):[]}export{shortId,isShortId,withShortId};

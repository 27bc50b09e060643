import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{plainAddress}from"./chunk-BVMALLX6.js";function indexAt(address,setting){let url=plainAddress(address.slice(0,2e3));if(/^https?:\/\/./i.test(url))return{...setting,name:url,url}}function uncheckedConnection(name,setting,ecosystem){
let plain=name.trim().toLowerCase().slice(0,300);return{...ecosystem!==void 0&&{ecosystem},name:plain,use:"connection",unchecked:!0,setting}}var maxItems=100;function listItems(value,separator=/[\s,]+/){
return value.split(separator,maxItems).map(item=>item.trim()).filter(item=>item!=="")}function isOff(text){return/^(?:false|0|no|off|n|f)$/i.test(text.trim())}function isOn(text){
return/^(?:true|1|yes|on|y|t)$/i.test(text.trim())}export{indexAt,uncheckedConnection,listItems,isOff,isOn};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{markdown,markdownCode,shorten,terminal}from"./chunk-J245M3L4.js";function say(literals,...values){let parts=[];return literals.forEach((literal,index)=>{if(literal!==""&&parts.push({type:"text",text:literal}),index>=values.length)
return;let value=values[index];typeof value=="string"||typeof value=="number"?parts.push({type:"value",text:String(value)}):isMessage(value)?parts.push(...value):
parts.push(value)}),parts}function code(text){return{type:"code",text}}function strong(literals,...values){return{type:"strong",parts:say(literals,...values)}}function join(messages,separator){
return messages.flatMap((message,index)=>index===0?message:[{type:"text",text:separator},...message])}function plain(message){return message.map(part=>part.type===
"strong"?plain(part.parts):part.text).join("")}var longestValue=200;function markdownMessage(message,link){return message.map(part=>{if(part.type==="strong")return`\
<strong>${markdownMessage(part.parts,link)}</strong>`;if(part.type==="text")return markdown(part.text);let text=shorten(part.text,longestValue),shown=part.type===
"code"?markdownCode(text):markdown(text),target=link?.(part.text);return target===void 0?shown:`[${shown}](${target})`}).join("")}function terminalMessage(message){
return message.map(part=>part.type==="strong"?terminalMessage(part.parts):terminal(shorten(part.text,longestValue))).join("")}function isMessage(value){return Array.
isArray(value)}export{say,code,strong,join,plain,markdownMessage,terminalMessage};

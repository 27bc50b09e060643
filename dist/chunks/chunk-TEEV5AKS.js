import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{decoded}from"./chunk-YS6KM4OM.js";var isSpace=character=>character===" "||character===`
`||character==="	"||character==="\r",hexDigits={x:2,u:4,U:8};function scalarText(content,{text,style,start,end}){let offsets=new Uint32Array(text.length+1),quote=style===
"quoted"?content.charAt(start):"",from=start+(quote===""?0:1);if(style==="block"){let lineFeed=content.indexOf(`
`,start);from=lineFeed===-1||lineFeed>end?end:lineFeed+1}for(let at=0;at<text.length;at++){let wanted=text[at];if(isSpace(wanted)&&!(quote==='"'&&content[from]===
"\\")){offsets[at]=from,content[from]===wanted&&from++;continue}for(;from<end&&isSpace(content[from]);)from++;for(;quote==='"'&&content[from]==="\\"&&/[\r\n]/.test(
content.charAt(from+1));)for(from++;from<end&&isSpace(content[from]);)from++;if(offsets[at]=Math.min(from,end),quote==='"'&&content[from]==="\\"){let digits=hexDigits[content.
charAt(from+1)]??0;digits===8&&Number.parseInt(content.slice(from+2,from+10),16)>65535&&(offsets[++at]=from),from+=2+digits}else from+=quote==="'"&&content[from]===
"'"?2:1}return offsets[text.length]=Math.min(from,end),decoded(text,offsets)}export{scalarText};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileProblem}from"./chunk-M5PPZWFW.js";import{version}from"./chunk-BOXEBWNY.js";import{isFailure}from"./chunk-CSK74LBQ.js";import{readFile}from"node:fs/promises";import{join}from"node:path";function extendedReader(values,signal){let root=values["policy-root"];if(typeof root=="string")return inFolder(root);let token=process.env.GITHUB_TOKEN??"";if(values.
offline===!0)return refuse("--offline asks nobody; give a folder of checkouts with --policy-root");if(token==="")return refuse("give a token that may read it in\
 GITHUB_TOKEN, or a folder of checkouts with --policy-root");let apiUrl=process.env.GITHUB_API_URL??"https://api.github.com";return!/^https?:\/\//.test(apiUrl)||
!URL.canParse(apiUrl)?refuse("GITHUB_API_URL is not an address"):async reference=>{let{createClient}=await import("./client-DSAUM35N.js"),{readFileAt}=await import("./file-at-W3MLAIZK.js"),
client=createClient({token,apiUrl,version,signal,readOnly:!0});return readFileAt(client,reference,signal)}}function inFolder(root){return async({owner,repo,path})=>{
let file=join(root,owner,repo,path),text=await readFile(file,"utf8").catch(error=>({reason:fileProblem(error)}));return isFailure(text)?{reason:`${file}: ${text.
reason}`,passing:!1}:{text}}}function refuse(reason){return()=>Promise.resolve({reason,passing:!1})}export{extendedReader};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystems}from"./chunk-UBB6QPSA.js";import{isOff,uncheckedConnection}from"./chunk-E32ULNDK.js";import{findProgram}from"./chunk-IBSS7OS7.js";var gitVariables=["GIT_SSL_NO_VERIFY"];function gitEnvironment(name,value){return name==="GIT_SSL_NO_VERIFY"&&value.trim()!==""&&!isOff(value)?[uncheckedConnection(
"http.sslVerify",name)]:[]}function gitSettings({name,rest}){return name!=="git"?[]:rest.flatMap((word,index)=>{let[,key,inline]=/^(http\.(?:.{1,500}\.)?sslVerify)(?:=(.*))?$/is.
exec(word.text?.slice(0,1e3)??"")??[];if(key===void 0)return[];let value=inline===void 0?rest[index+1]:word,text=inline??value?.text;if(value===void 0||text===void 0||
!isOff(text))return[];let[,address]=/^http\.(.+)\.sslVerify$/is.exec(key)??[],server=address===void 0||!URL.canParse(address)?"http.sslVerify":new URL(address).
host,{start,end}=value;return[{...uncheckedConnection(server,key),start,end,stays:!0}]})}var indexVariables=[...[...ecosystems.values()].flatMap(({variables=[]})=>variables),...gitVariables];function environmentSettings(name,value){return[...[...ecosystems.
values()].flatMap(({environment})=>environment?.(name,value)??[]),...gitEnvironment(name,value)]}var declaring=new Set(["export","declare","typeset","readonly"]);
function commandSettings(words){let program=findProgram(words);if(program===void 0)return[];let before=[...program.assigned].flatMap(([name,word])=>ofVariable(name,
word)),exported=declaring.has(program.name)?program.rest.flatMap(assignment):[],own=[...ecosystems.values()].flatMap(({settings})=>settings?.(program)??[]);return[
...before,...exported,...own,...gitSettings(program)]}function assignment({text,start,end}){let[,name,value]=/^([a-z_]\w*)=(.*)$/is.exec(text??"")??[];return name===
void 0?[]:ofVariable(name,{text:value,start:start+name.length+1,end})}function ofVariable(name,{text,start,end}){return text===void 0?[]:environmentSettings(name,
text).map(setting=>({...setting,start,end}))}export{indexVariables,environmentSettings,commandSettings};

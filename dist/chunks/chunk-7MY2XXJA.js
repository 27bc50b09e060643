import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{percentDecoded,withoutSecrets}from"./chunk-BVMALLX6.js";import{isFailure,messageOf}from"./chunk-CSK74LBQ.js";import{BlockList,isIP}from"node:net";var mostEntries=1e3;function isExempt(list,hostname,port){let host=bare(hostname.toLowerCase());return list.split(/[\s,]+/,
mostEntries).filter(entry=>entry!=="").some(entry=>{if(entry==="*")return!0;let[name,only]=split(entry.toLowerCase());return(only===void 0||only===port)&&covers(
name,host)})}function isLoopback(hostname){let host=bare(hostname.toLowerCase());return host==="localhost"||host.endsWith(".localhost")||host==="::1"||/^127(?:\.\d{1,3}){3}$/.
test(host)}function covers(name,host){if(isIP(host)!==0)return name===host||isInRange(name,host);let suffix=name.replace(/^\*?\./,"");return suffix===""||isIP(suffix)!==
0?!1:host.endsWith(`.${suffix}`)||suffix===name&&host===name}function isInRange(range,address){let[network="",bits=""]=range.split("/",2),version=isIP(network);
return version===0||version!==isIP(address)?!1:range.includes("/")?!/^\d{1,3}$/.test(bits)||Number(bits)>(version===4?32:128)?!1:blockList(network,Number(bits),
version).check(address,family(version)):blockList(network,version===4?32:128,version).check(address,family(version))}function blockList(network,bits,version){let list=new BlockList;
return list.addSubnet(network,bits,family(version)),list}function family(version){return version===4?"ipv4":"ipv6"}function split(entry){let[,inner,innerPort]=/^\[([^\]]*)\](?::(\d{1,5}))?$/.
exec(entry)??[];if(inner!==void 0)return innerPort===void 0?[inner]:[inner,innerPort];let[,name,port]=/^([^:]*):(\d{1,5})$/.exec(entry)??[];return name===void 0||
port===void 0?[entry]:[name,port]}function bare(hostname){return hostname.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function proxyFor(url,env=process.env){let scheme=url.protocol.replace(/:$/,""),stated=named(env,`${scheme}_proxy`)??plain(named(env,"all_proxy"));if(stated===void 0||
isLoopback(url.hostname))return;let port=url.port===""?scheme==="https"?"443":"80":url.port;if(isExempt(named(env,"no_proxy")?.value??"",url.hostname,port))return;
let{variable,value}=stated,address=/^[a-z][a-z0-9+.-]*:\/\//i.test(value)?value:`http://${value}`;if(!URL.canParse(address)||new URL(address).hostname==="")return{
reason:`the variable ${variable} of the environment holds no address of a proxy`};let parsed=new URL(address);return isPlain(parsed)?{url:parsed.href,name:withoutSecrets(
parsed.origin)}:{reason:`the proxy of the variable ${variable} is one for ${parsed.protocol}//, and only http:// and https:// can be used`}}function named(env,name){
for(let variable of[name,name.toUpperCase()]){let value=env[variable]?.trim()??"";if(value!=="")return{variable,value}}}function plain(stated){return stated===void 0||
/^(?!https?:)[a-z][a-z0-9+.-]*:\/\//i.test(stated.value)?void 0:stated}function isPlain({protocol}){return protocol==="http:"||protocol==="https:"}var tunnelMs=3e4,agents=new Map,direct={fetch:(url,init)=>fetch(url,init),abandon:()=>{}};async function connectionFor(url){if(!URL.canParse(url))return{reason:"\
the address is no URL"};let proxy=proxyFor(new URL(url));if(proxy===void 0||isFailure(proxy))return proxy??direct;try{return await throughProxy(proxy)}catch(error){
return{reason:`no connection through the proxy ${proxy.name}: ${messageOf(error)}`}}}async function throughProxy({url,name}){let{default:undici}=await import("./undici-JHGCYIK3.js"),
agent=agents.get(url)??createAgent(undici,url);return agents.set(url,agent),{fetch:(target,init)=>undici.fetch(target,{...init,dispatcher:agent}),through:name,abandon(){
agents.delete(url),agent.destroy().catch(()=>{})}}}function createAgent({Pool,ProxyAgent},url){let address=new URL(url),user=[address.username,address.password].
map(percentDecoded).join(":");return address.username="",address.password="",new ProxyAgent({uri:address.href,...user===":"?{}:{token:`Basic ${Buffer.from(user).
toString("base64")}`},proxyTunnel:!1,clientFactory:(origin,options)=>new Pool(origin,{...options,headersTimeout:tunnelMs})})}async function exchange(url,init,{signals,timeoutMs,maxBytes},read){let isOver=()=>signals.some(({aborted})=>aborted);if(isOver())return outOfTime;let connection=await connectionFor(
url);if(isFailure(connection))return{kind:"connection",reason:connection.reason,again:!1};let way=connection.through===void 0?"":` through the proxy ${connection.
through}`,late=AbortSignal.timeout(timeoutMs),ended=new AbortController,count={bytes:0};try{let signal=AbortSignal.any([...signals,late,ended.signal]),response=await connection.
fetch(url,{...init,signal});return{value:await read(response,bounded(response.body,maxBytes,count),way)}}catch(error){return isOver()?(connection.abandon(),outOfTime):
count.bytes>maxBytes?{kind:"too-large",reason:`answered with more than ${maxBytes} bytes`,again:!1}:late.aborted?{kind:"timeout",reason:`no full answer within ${timeoutMs}\
 ms${way}`,again:!0}:connectionFailure(error,connection,way)}finally{ended.abort()}}var outOfTime={kind:"deadline",reason:"the time was up",again:!1},refusal=/^Proxy (?:response|Authentication Required) \((\d{3})\)/;
function connectionFailure(error,{through},way){let{code,message}=innermost(error),status=through===void 0?void 0:refusal.exec(message)?.[1];if(status!==void 0)
return{kind:"connection",reason:`the proxy ${through??""} answered ${status}${status==="407"?", it does not accept the user name and password of its address":""}`,
again:Number(status)>=500};let cause=code??(message===""?"unknown error":message),hint=/CERT|UNABLE_TO_(?:GET|VERIFY)/.test(cause)?"; the certificates of an aut\
hority of your own are named by NODE_EXTRA_CA_CERTS":"";return{kind:"connection",reason:`the connection failed${way} (${cause}${hint})`,again:!0}}async function*bounded(body,maxBytes,count){
if(body!==null)for await(let chunk of body){if(count.bytes+=chunk.length,count.bytes>maxBytes)throw new Error("too many bytes");yield chunk}}function innermost(error){
let inner=error;for(let depth=0;depth<5;depth++){let{cause}=Object(inner);if(typeof cause!="object"||cause===null)break;inner=cause}let{code,message}=Object(inner),
said=typeof message=="string"?message:"";return typeof code=="string"?{code,message:said}:{message:said}}export{exchange};

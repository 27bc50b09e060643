import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function withoutCredentials(url){return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i,"$1")}function withoutSecrets(url){return withoutCredentials(url.replace(
/[?#].*$/s,""))}function hostOf(url){return parsed(url)?.host.toLowerCase()||void 0}function hostnameOf(url){return parsed(url)?.hostname.toLowerCase()||void 0}
function isThisMachine(url){return/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostnameOf(url)??"")}function hostsOf(urls){return[...new Set(urls.flatMap(url=>hostOf(
url)??[]))].sort()}function plainAddress(url){let bare=withoutSecrets(url.trim()),{protocol,host,pathname}=parsed(bare)??{};return host===void 0||host===""||protocol===
void 0?bare:`${protocol}//${host}${pathname}`.replace(/\/{1,9}$/,"")}function percentDecoded(text){if(!text.includes("%"))return text;try{return decodeURIComponent(
text)}catch{return text}}function parsed(url){let plain=url?.replace(/^git\+/i,"");return plain!==void 0&&URL.canParse(plain)?new URL(plain):void 0}export{withoutCredentials,withoutSecrets,hostOf,hostnameOf,isThisMachine,hostsOf,plainAddress,percentDecoded};

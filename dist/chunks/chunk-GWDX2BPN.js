import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function withoutCredentials(url){return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i,"$1")}function withoutSecrets(url){return withoutCredentials(url.replace(
/[?#].*$/s,""))}function hostOf(url){return parsed(url)?.host.toLowerCase()||void 0}function hostnameOf(url){return parsed(url)?.hostname.toLowerCase()||void 0}
function hostsOf(urls){return[...new Set(urls.flatMap(url=>hostOf(url)??[]))].sort()}function percentDecoded(text){try{return decodeURIComponent(text)}catch{return text}}
function parsed(url){let plain=url?.replace(/^git\+/i,"");return plain!==void 0&&URL.canParse(plain)?new URL(plain):void 0}export{withoutCredentials,withoutSecrets,hostOf,hostnameOf,hostsOf,percentDecoded};

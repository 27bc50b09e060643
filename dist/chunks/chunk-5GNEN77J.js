import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystems}from"./chunk-UBB6QPSA.js";function publicIndex(ecosystem,url){if(url===void 0)return"default";let names=ecosystems.get(ecosystem);return names?.isDefault?.(url)===!0?"default":names?.isMirror(
url)===!0?"mirror":names?.knownIndex?.(url)}function likelyIndex({ecosystem,source,takenFrom}){if(takenFrom!==void 0)return takenFrom.sure?void 0:takenFrom;let{
type,url,optionsAt}=source;if(!(type!=="registry"||url===void 0||optionsAt===void 0))return publicIndex(ecosystem,url)===void 0?{index:url,by:optionsAt,sure:!1}:
void 0}function mayBePublic(component){let{ecosystem,source,takenFrom}=component;if(source.type!=="registry"||takenFrom?.sure===!0)return!1;if(source.url===void 0||
likelyIndex(component)!==void 0)return!0;let names=ecosystems.get(ecosystem);return[source.url,...source.extraIndexes??[]].some(url=>names?.isMirror(url)===!0)}export{publicIndex,likelyIndex,mayBePublic};

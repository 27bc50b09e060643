import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{createHash}from"node:crypto";function hostDigest(url){let parsed=URL.canParse(url)?new URL(url):void 0;if(parsed===void 0||!/^https?:$/.test(parsed.protocol)||
parsed.port!=="")return;let host=parsed.hostname.toLowerCase().replace(/\.$/,"");return createHash("sha256").update(host).digest("hex")}export{hostDigest};

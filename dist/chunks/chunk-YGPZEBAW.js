import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{createHash}from"node:crypto";var hosts=new Set(["a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41","3aa282eb004de296fcb997e706570a2eaa60e\
1eb1e8118a90003b7c7da1e39f7","c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636","d6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17\
f"]),mirrors=new Set(["03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091"]);function isDefaultIndex(url){return isOn(hosts,url,/^https?:$/)}function isMirror(url){
return isOn(mirrors,url,/^https:$/)}function isOn(known,url,protocol){let parsed=URL.canParse(url)?new URL(url):null;return parsed===null||parsed.port!==""||!protocol.
test(parsed.protocol)?!1:known.has(createHash("sha256").update(parsed.hostname).digest("hex"))}export{isDefaultIndex,isMirror};

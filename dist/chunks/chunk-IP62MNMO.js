import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{setTimeout as wait}from"node:timers/promises";function spacing(ms){let free=0;return{key:()=>({async schedule(_options,work){let now=Date.now(),start=Math.
max(now,free);return free=start+ms,start>now&&await wait(start-now),work()}})}}function secondFrom(value){return value!==void 0&&/^[1-9]\d{0,2}$/.test(value)?Number(
value):1e3}export{spacing,secondFrom};

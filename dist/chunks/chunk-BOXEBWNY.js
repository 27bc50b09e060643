import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var version="0.1.0";export{version};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function isTemplate(text){return/\{\{|\{%|<%|\$\{/.test(text)}export{isTemplate};

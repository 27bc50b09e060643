import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var sourceVariables=["PIP_INDEX_URL","PIP_EXTRA_INDEX_URL","UV_DEFAULT_INDEX","UV_INDEX_URL","UV_INDEX","UV_EXTRA_INDEX_URL","npm_config_registry","NPM_CONFIG_R\
EGISTRY"];function whole(argument){if(argument?.value===void 0)return;let{value,start,end}=argument;return{value,from:0,to:value.length,start,end}}export{sourceVariables,whole};

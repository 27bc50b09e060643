import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var sourceVariables=["PIP_INDEX_URL","PIP_EXTRA_INDEX_URL","UV_DEFAULT_INDEX","UV_INDEX_URL","UV_INDEX","UV_EXTRA_INDEX_URL","npm_config_registry","NPM_CONFIG_R\
EGISTRY"];export{sourceVariables};

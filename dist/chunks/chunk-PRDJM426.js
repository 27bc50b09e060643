import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function yamlAt(node,...keys){let at=node;for(let key of keys)at=at?.type==="map"?at.entries.get(key)?.value:void 0;return at}function yamlEntries(node){return node?.
type==="map"?[...node.entries.values()]:[]}function yamlItems(node){return node?.type==="list"?node.items:[]}function yamlText(node,...keys){let found=yamlAt(node,
...keys);return found?.type==="scalar"&&found.kind!=="null"?found.text:void 0}export{yamlAt,yamlEntries,yamlItems,yamlText};

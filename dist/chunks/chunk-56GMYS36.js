import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function addTo(lists,key,value){let list=lists.get(key);list===void 0?lists.set(key,[value]):list.push(value)}function groupBy(values,keyOf){let lists=new Map;for(let value of values)
addTo(lists,keyOf(value),value);return lists}function nameSome(names,most){let more=names.length-most;return`${names.slice(0,most).join(", ")}${more>0?` and ${more}\
 more`:""}`}export{addTo,groupBy,nameSome};

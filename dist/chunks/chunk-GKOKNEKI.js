import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function toolTable(names,checkPrefixes){let of=purpose=>names[purpose].split(/\s+/).map(name=>[name,purpose]),byName=new Map([...of("install"),...of("check"),...of(
"publish")]);return name=>byName.get(name)??(checkPrefixes.some(prefix=>name.startsWith(prefix))?"check":void 0)}export{toolTable};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{fileName}from"./chunk-2GHNYZEB.js";import{addTo}from"./chunk-56GMYS36.js";function entryType(mode){switch(Number.parseInt(mode,8)&61440){case 40960:return"symlink";case 57344:return"submodule";case 16384:return;default:return"file"}}function changedFiles(raw){
let files=[...raw].sort((left,right)=>Buffer.compare(left.bytes,right.bytes)).map(({file})=>file),paths=new Set;for(let{path}of files){if(paths.has(path))return{
reason:`two entries of a tree are both called ${path}`};paths.add(path)}return withRenames(files)}function withRenames(files){let origin=new Map,taken=new Set;for(let key of[
keyWithName,keyOf]){let removed=new Map;for(let{path,base,head}of files){if(!base||head||taken.has(path))continue;let found=key(path,base);addTo(removed,found,path)}
for(let paths of removed.values())paths.reverse();for(let{path,base,head}of files){if(base||!head||origin.has(path))continue;let from=removed.get(key(path,head))?.
pop();from!==void 0&&(origin.set(path,from),taken.add(from))}}return files.map(file=>{let renamedFrom=origin.get(file.path);return renamedFrom===void 0?file:{...file,
renamedFrom}})}function keyOf(_path,{type,id}){return`${type} ${id}`}function keyWithName(path,entry){return`${keyOf(path,entry)} ${fileName(path)}`}export{entryType,changedFiles};

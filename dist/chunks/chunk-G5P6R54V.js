import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{posix}from"node:path";function isPlain(text){return text.length<=256&&/^@?[a-z0-9_][\w./+~-]*$/i.test(text)}function quoted(path){return/^[\w./@+-]+$/.test(
path)?path:`'${path.replaceAll("'",String.raw`'\''`)}'`}function inFolder(file,command){let{dir}=posix.parse(file);return dir===""?command:`cd ${dir.startsWith(
"-")?"./":""}${quoted(dir)} && ${command}`}export{isPlain,quoted,inFolder};

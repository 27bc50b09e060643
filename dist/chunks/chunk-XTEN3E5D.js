import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var keys=[["entry","entrypoint"],["program","command cmd program exec executable runtimeexecutable path bin binary file filename process"],["arguments","args ar\
guments argv runtimeargs params parameters"]],parts=new Map(keys.flatMap(([part,names])=>names.split(" ").map(name=>[name,part]))),vague=new Set("path bin binar\
y file filename process params parameters exec program".split(" "));function partOf(key){return parts.get(plain(key))}var order=["entry","program","arguments"];
function surePartOf(key){return vague.has(plain(key))?void 0:partOf(key)}function isCommandKey(key){let name=plain(key);return surePartOf(key)!==void 0||/(?:command|cmd|args|argv|script|exec|run)s?$/.
test(name)}var words=/^(?:keywords?|tags?|topics?|labels?|categor(?:y|ies)|classifiers?|aliases|names?|skip|words?|vocabulary|tokens?|stopwords?|packages?|tools?|features?|topics?|allow(?:ed)?\w*|deny\w*|disallow\w*|block\w*|ignore\w*|exclude\w*|synonyms|examples?|languages?)$/;
function isWordsKey(key){return words.test(plain(key))}function plain(key){return key.toLowerCase().replace(/[-_]/g,"")}export{partOf,order,surePartOf,isCommandKey,isWordsKey};

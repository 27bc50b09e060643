import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var development=/^(?:dev|devel|development|tests?|testing|lint|linting|docs?|ci|typing)$/;function pathScope(path){let[folder="",name=""]=["",...path.split("/")].
slice(-2);return saysDevelopment(`${folder}/${name}`)?"development":"runtime"}function saysDevelopment(name){return name.toLowerCase().split(/[^a-z]+/).some(word=>development.
test(word))}export{pathScope,saysDevelopment};

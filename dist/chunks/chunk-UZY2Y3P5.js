import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{extractors,matcher}from"./chunk-X24SAC7D.js";var extractorsFor=matcher(extractors);function readersWith(external){if(external.length===0)return extractorsFor;let externalFor=matcher(external);return path=>[
...extractorsFor(path),...externalFor(path)]}function extractorOf(id){return extractors.filter(extractor=>extractor.id===id)}function isExternal(reader){return"\
read"in reader}function readsBytes(reader){return!isExternal(reader)&&reader.reads==="bytes"}function nameOf(reader){return isExternal(reader)?reader.id:`extrac\
tors/${reader.id}`}export{extractorsFor,readersWith,extractorOf,isExternal,readsBytes,nameOf};

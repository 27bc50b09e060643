import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  hosts
} from "./review.js";

// src/hosts/lookup/on-host.ts
function onHost(host, kind, name, revision) {
  let purl = hosts.get(host)?.purl?.(kind, name, revision);
  return {
    kind,
    host,
    name,
    ...purl !== void 0 && { purl },
    ...revision !== void 0 && { revision }
  };
}

// src/extractors/shared/models/local-names.ts
var localNames = /(?:^|[._])(?:tmp|temp|temporary|tempdir|output|out|save|saved|local|ckpt|checkpoint|cache|work|working|export|merged|logging)_?(?:dir|dirname|directory|path|folder|root|name)?$|(?:^|[._])(?:tmpdirname|tmpdir|save_directory)$/i;
function looksLocal(expression) {
  return localNames.test(expression.slice(-200)) || /\._?name_or_path$/.test(expression);
}

export {
  onHost,
  looksLocal
};

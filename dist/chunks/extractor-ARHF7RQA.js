import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readGoModules
} from "./chunk-QX3INNQZ.js";
import {
  ecosystem
} from "./chunk-PEZGWHKI.js";
import {
  few
} from "./chunk-OKRB2SBH.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/go-mod/extractor.ts
import { posix } from "node:path";
var extractor = { files: ["**/go.mod"], extract };
function extract(input) {
  const { modules, standardLibrary, errors } = readGoModules(input.content);
  const all = standardLibrary === void 0 ? modules : [...modules, standardLibrary];
  return {
    components: all.map((module) => component(input, module)),
    gaps: few(
      errors.map(({ message: reason, start, end }) => {
        return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
      })
    ),
    wants: modules.length === 0 ? [] : [posix.join(posix.dirname(input.path), "go.sum")]
  };
}
function component(input, module) {
  const { name, version, source, direct, replaces, start, end } = module;
  return {
    kind: "package",
    ecosystem: "golang",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version, specifier: version },
    hashes: [],
    source,
    scope: "runtime",
    direct,
    slot: replaces === void 0 ? "require" : `replace ${replaces}`,
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
export {
  extractor
};

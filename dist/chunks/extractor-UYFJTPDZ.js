import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  pixiPackages
} from "./chunk-4J7XZ62I.js";
import {
  parseToml
} from "./chunk-FYTYTZLI.js";
import "./chunk-QS7IH7OM.js";
import "./chunk-KRPAEIWW.js";
import "./chunk-OUIY3JFS.js";
import "./chunk-DWMSECAQ.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pixi-toml/extractor.ts
import { posix } from "node:path";

// src/extractors/toml-text.ts
var mostGaps = 20;
function readToml(input) {
  const { content, path, locate } = input;
  const parsed = parseToml(content);
  const errors = "error" in parsed ? [parsed.error] : [];
  return {
    root: "root" in parsed ? parsed.root : void 0,
    gaps: errors.slice(0, mostGaps).map(({ message, offset }) => ({
      code: "unreadable",
      subject: path,
      reason: message,
      location: locate(offset, offset)
    }))
  };
}

// src/extractors/pixi-toml/extractor.ts
var extractor = { files: ["**/pixi.toml"], extract };
function extract(input) {
  const { root, gaps } = readToml(input);
  const found = root === void 0 ? void 0 : pixiPackages(input, root, "");
  return {
    components: found?.components ?? [],
    gaps: [...gaps, ...found?.gaps ?? []],
    wants: [posix.join(posix.dirname(input.path), "pixi.lock")]
  };
}
export {
  extractor
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  pixiPackages
} from "./chunk-4W5JYGJA.js";
import {
  syntaxGaps
} from "./chunk-2MUDM7JE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import "./chunk-KUNCNRGH.js";
import "./chunk-KRPAEIWW.js";
import "./chunk-QS7IH7OM.js";
import "./chunk-FWEARNKS.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pixi-toml/extractor.ts
import { posix } from "node:path";
var extractor = { files: ["**/pixi.toml"], extract };
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const { components, gaps } = pixiPackages(input, root, "");
  const wants = [posix.join(posix.dirname(input.path), "pixi.lock")];
  return { components, gaps: [...syntaxGaps(input, errors), ...gaps], wants };
}
export {
  extractor
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem
} from "./chunk-UIDDADYY.js";
import {
  ecosystem as ecosystem2
} from "./chunk-FOQ7K4IG.js";

// src/ecosystems/registry.generated.ts
var ecosystems = /* @__PURE__ */ new Map([
  ["npm", ecosystem],
  ["pypi", ecosystem2]
]);

export {
  ecosystems
};

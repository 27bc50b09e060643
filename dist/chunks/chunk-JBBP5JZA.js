import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem as ecosystem3
} from "./chunk-BOMJFBSM.js";
import {
  ecosystem as ecosystem9
} from "./chunk-3LXFORSJ.js";
import {
  ecosystem as ecosystem4
} from "./chunk-PEZGWHKI.js";
import {
  ecosystem as ecosystem6
} from "./chunk-D5QGURVX.js";
import {
  ecosystem as ecosystem5
} from "./chunk-GFQTHET2.js";
import {
  ecosystem as ecosystem7
} from "./chunk-4I44NG7I.js";
import {
  ecosystem
} from "./chunk-L24WWVM3.js";
import {
  ecosystem as ecosystem2
} from "./chunk-FWEARNKS.js";
import {
  ecosystem as ecosystem8
} from "./chunk-6GLDWVWQ.js";

// src/ecosystems/registry.generated.ts
var ecosystems = /* @__PURE__ */ new Map([
  ["cargo", ecosystem],
  ["conda", ecosystem2],
  ["cran", ecosystem3],
  ["golang", ecosystem4],
  ["julia", ecosystem5],
  ["maven", ecosystem6],
  ["npm", ecosystem7],
  ["pypi", ecosystem8],
  ["rubygems", ecosystem9]
]);

export {
  ecosystems
};

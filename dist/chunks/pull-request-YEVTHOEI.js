import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  parts,
  renderPullRequest,
  saysNothing,
  withoutTimes
} from "./chunk-A4ANZKWS.js";
import "./chunk-6RTQ54W2.js";
import "./chunk-BNRR2JZP.js";
import "./chunk-2V3SX77I.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-DLQCHGIG.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-T7GDJVOD.js";
export {
  parts,
  renderPullRequest,
  saysNothing,
  withoutTimes
};

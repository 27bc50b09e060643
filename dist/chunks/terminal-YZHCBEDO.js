import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  renderTerminal
} from "./chunk-R5XVPV22.js";
import "./chunk-NWC6U3U5.js";
import "./chunk-STQYJ5GY.js";
import "./chunk-7QPKW5A2.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-DLQCHGIG.js";
import "./chunk-T7GDJVOD.js";
export {
  renderTerminal
};

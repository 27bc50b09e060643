import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  renderTerminal
} from "./chunk-2KHEVASG.js";
import "./chunk-MFWQB6DY.js";
import "./chunk-OIORZTIK.js";
import "./chunk-KLA32Y5W.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-DLQCHGIG.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-T7GDJVOD.js";
export {
  renderTerminal
};

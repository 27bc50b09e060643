import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  renderTerminal
} from "./chunk-N3GVIYY7.js";
import "./chunk-M46Z3G3A.js";
import "./chunk-43H5MM2K.js";
import "./chunk-LN3R2U2W.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-DLQCHGIG.js";
import "./chunk-T7GDJVOD.js";
export {
  renderTerminal
};

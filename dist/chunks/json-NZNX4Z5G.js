import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  toJson
} from "./chunk-WIMKVU53.js";
import "./chunk-ANTZBSYK.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-GTTKJ2BF.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-T7GDJVOD.js";
export {
  toJson
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  toJson
} from "./chunk-WKEKTMUU.js";
import "./chunk-XPSI3RD7.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-TSLU3ETL.js";
import "./chunk-T7GDJVOD.js";
export {
  toJson
};

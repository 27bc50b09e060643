import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  toJson
} from "./chunk-FTTL24BV.js";
import "./chunk-Z5HQUAQR.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-QQNJ4JFC.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-T7GDJVOD.js";
export {
  toJson
};

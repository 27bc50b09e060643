import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  columnsFor,
  readColor,
  wantsColor,
  widthFor
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  columnsFor,
  readColor,
  wantsColor,
  widthFor
};

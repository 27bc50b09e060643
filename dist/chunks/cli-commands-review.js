import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  execute
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  execute
};

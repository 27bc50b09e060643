import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  renderTerminal,
  renderVerdict
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  renderTerminal,
  renderVerdict
};

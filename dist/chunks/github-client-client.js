import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  createClient
} from "./github.js";
import "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  createClient
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  isWorthAComment,
  parts,
  renderPullRequest,
  withoutTimes
} from "./github.js";
import "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  isWorthAComment,
  parts,
  renderPullRequest,
  withoutTimes
};

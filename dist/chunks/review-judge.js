import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  catalogue,
  factsWanted,
  judge,
  judgeWithin
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  catalogue,
  factsWanted,
  judge,
  judgeWithin
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  commandHelp,
  commandsUnder,
  groupHelp,
  help
} from "./shared-cli-usage-help.js";
import "./shared-cli-catalogue.js";
import "./review.js";
import "./shared-core-project.js";
import "./runtime.js";
export {
  commandHelp,
  commandsUnder,
  groupHelp,
  help
};

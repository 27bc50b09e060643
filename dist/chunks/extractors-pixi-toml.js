import {
  pixiPackages
} from "./shared-extractors-shared-conda-pixi-tables.js";
import "./shared-extractors-shared-python-origin.js";
import "./shared-extractors-shared-python-index-tables.js";
import {
  syntaxGaps
} from "./shared-extractors-shared-files-toml-file.js";
import "./shared-ecosystems-pypi-required-package.js";
import "./shared-extractors-shared-files-index-components.js";
import "./shared-extractors-shared-files-evidence.js";
import {
  parseToml,
  possibleLocks
} from "./review.js";
import "./cli.js";

// src/extractors/pixi-toml/extractor.ts
var extractor = { files: ["**/pixi.toml"], extract };
function extract(input) {
  let { root, errors } = parseToml(input.content), { components, gaps } = pixiPackages(input, root, "");
  return { components, gaps: [...syntaxGaps(input, errors), ...gaps], wants: possibleLocks(input.path) };
}
export {
  extractor
};

import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  parseJson,
  parseToml,
  parseYaml,
  syntaxCode,
  unreadable
} from "./review.js";

// src/extractors/shared/files/settings-file.ts
function readSettings(input) {
  let { path, content } = input, gapOf = (mistake) => {
    if (mistake === void 0) return {};
    let { message, offset } = mistake;
    return { gap: unreadable(input, offset, offset, message, syntaxCode(mistake)) };
  };
  if (/\.ya?ml$/i.test(path)) {
    let { root: root2, errors: errors2 } = parseYaml(content);
    return { root: root2, ...gapOf(errors2.find(({ type }) => type !== "duplicate")) };
  }
  if (/\.toml$/i.test(path)) {
    let { root: root2, errors: errors2 } = parseToml(content);
    return { root: root2, ...gapOf(errors2[0]) };
  }
  let { root, errors } = parseJson(content, "jsonc");
  return { root, ...gapOf(content.trim() === "" ? void 0 : summary(errors)) };
}

export {
  readSettings
};

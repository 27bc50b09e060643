import {
  few,
  parseToml,
  syntaxCode,
  unreadable
} from "./review.js";

// src/syntax/toml/summary.ts
function summary(errors) {
  let [first, ...more] = errors;
  if (first === void 0) return;
  let others = more.length === 0 ? "" : more.length === 1 ? ", and one more mistake" : `, and ${more.length} more mistakes`;
  return { ...first, message: first.message + others };
}

// src/extractors/shared/files/toml-file.ts
function readToml(input) {
  let { root, errors } = parseToml(input.content), gaps = errors.map((error) => unreadable(input, error.offset, error.offset, error.message, syntaxCode(error)));
  return { root, gaps: [...few(gaps)] };
}
function syntaxGaps(input, errors) {
  let first = summary(errors);
  return first === void 0 ? [] : [unreadable(input, first.offset, first.offset, first.message, syntaxCode(first))];
}

export {
  readToml,
  syntaxGaps
};

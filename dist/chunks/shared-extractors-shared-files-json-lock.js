import {
  property
} from "./shared-syntax-json-tree.js";
import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  syntaxCode,
  unreadable
} from "./review.js";

// src/extractors/shared/files/json-lock.ts
function jsonLockGaps({ writer, sections, signs, newestKnown }, root, errors, input) {
  let found = [], gap = (reason, start, end) => {
    found.push(unreadable(input, start, end, reason));
  }, syntax = summary(errors);
  if (syntax !== void 0) {
    let { message, offset, length } = syntax;
    found.push(unreadable(input, offset, offset + length, message, syntaxCode(syntax)));
  } else root?.type !== "object" && gap("expected a JSON object", 0, 0);
  let parts = sections.map((key) => [key, property(root, key)]);
  for (let [key, part] of parts)
    part !== void 0 && part.value?.type !== "object" && gap(`its ${key} are not an object`, part.start, part.end);
  let version = property(root, "lockfileVersion");
  version?.value?.type === "number" && version.value.value > newestKnown && gap(`lockfile version ${version.value.value} is newer than the supported ones`, version.start, version.end);
  let isLock = version !== void 0 || signs.some((key) => property(root, key) !== void 0);
  syntax === void 0 && root?.type === "object" && !isLock && gap(`it is not a lockfile of ${writer}`, 0, 0);
  let [first, ...more] = errors.filter(({ type }) => type === "duplicate");
  if (first !== void 0) {
    let others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    gap(`${first.message}${others}`, first.offset, first.offset + first.length);
  }
  return found;
}

export {
  jsonLockGaps
};

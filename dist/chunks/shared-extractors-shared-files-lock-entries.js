import {
  addTo
} from "./review.js";

// src/extractors/shared/files/lock-entries.ts
var mostVersions = 20;
function uniqueIds() {
  let repeats = /* @__PURE__ */ new Map();
  return (text) => {
    let count = repeats.get(text) ?? 0, id = text;
    for (; repeats.has(id); ) id = `${text} (${++count + 1})`;
    return repeats.set(id, 0), repeats.set(text, count), id;
  };
}
function grouped(entries, keysOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let entry of entries)
    for (let key of keysOf(entry)) addTo(groups, key, entry);
  return groups;
}
function meant(candidates, ...tests) {
  if (candidates === void 0 || candidates.length === 1) return candidates ?? [];
  let left = candidates.slice(0, mostVersions);
  for (let test of tests) {
    if (left.length === 1) break;
    let passed = left.filter(test);
    passed.length > 0 && (left = passed);
  }
  return left;
}

export {
  uniqueIds,
  grouped,
  meant
};

import {
  unreadable
} from "./review.js";

// src/extractors/shared/files/first-entries.ts
var mostEntries = 2e4;
function firstEntries(input, entries, rangeOf, most = mostEntries) {
  let beyond = entries[most];
  if (beyond === void 0) return { read: entries, gaps: [] };
  let { start, end } = rangeOf(beyond), reason = `it has more than ${most} entries, and those from here on were not read`;
  return { read: entries.slice(0, most), gaps: [unreadable(input, start, end, reason, "limit-exceeded")] };
}

export {
  firstEntries
};

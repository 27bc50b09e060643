import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  comparePlaces,
  compareText
} from "./chunk-BNRR2JZP.js";

// src/reports/gaps.ts
var levels = { incomplete: 0, warn: 1, note: 2 };
function groupGaps(gaps) {
  const groups = /* @__PURE__ */ new Map();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.level, gap.reason]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()].flatMap((members) => {
    const sorted = members.sort(
      (one, other) => comparePlaces(one.location, other.location) || compareText(one.subject, other.subject)
    );
    const [first] = sorted;
    return first ? [{ level: first.level, reason: first.reason, gaps: sorted }] : [];
  }).sort(
    (one, other) => levels[one.level] - levels[other.level] || other.gaps.length - one.gaps.length || compareText(one.reason, other.reason)
  );
}

export {
  groupGaps
};

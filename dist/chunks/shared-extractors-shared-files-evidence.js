
// src/extractors/shared/files/evidence.ts
function givenAt({ locate }, range) {
  return range === void 0 || range.end <= range.start ? {} : { evidence: { argument: locate(range.start, range.end) } };
}
function usedBy({ startLine, endLine }, use) {
  return use.startLine === startLine && use.endLine === endLine && startLine === endLine ? {} : { use };
}
function endOf(ranges) {
  return ranges.reduce((last, { end }) => Math.max(last, end), 0);
}
function givingText(node, ...keys) {
  if (node.type === "string") return node;
  if (node.type === "table")
    for (let key of keys) {
      let value = node.entries.get(key)?.value;
      if (value?.type === "string") return value;
    }
}

export {
  givenAt,
  usedBy,
  endOf,
  givingText
};

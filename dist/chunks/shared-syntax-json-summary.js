
// src/syntax/json/summary.ts
function summary(errors) {
  let [first, ...more] = errors.filter(({ type: type2 }) => type2 !== "duplicate");
  if (first === void 0) return;
  let others = more.length === 0 ? "" : more.length === 1 ? ", and one more mistake" : `, and ${more.length} more mistakes`, { type, offset, length } = first;
  return { type, message: `not valid JSON: ${first.message}${others}`, offset, length };
}

export {
  summary
};


// src/syntax/yaml/summary.ts
function summary(errors) {
  let isDuplicate = ({ type }) => type === "duplicate";
  return [errors.filter((error) => !isDuplicate(error)), errors.filter(isDuplicate)].flatMap(([first, ...more]) => {
    if (first === void 0) return [];
    let others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    return [{ type: first.type, message: `${first.message}${others}`, offset: first.offset }];
  });
}

export {
  summary
};

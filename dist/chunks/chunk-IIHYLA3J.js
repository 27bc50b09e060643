import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/syntax/yaml/summary.ts
function summary(errors) {
  const isDuplicate = ({ type }) => type === "duplicate";
  return [errors.filter((error) => !isDuplicate(error)), errors.filter(isDuplicate)].flatMap(([first, ...more]) => {
    if (first === void 0) return [];
    const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    return [{ message: `${first.message}${others}`, offset: first.offset }];
  });
}

// src/extractors/conflict-markers.ts
function withoutConflictMarkers(content) {
  let first;
  if (!content.includes("<<<<<<<") && !content.includes(">>>>>>>")) return { text: content, first };
  const text = content.replaceAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/gm, (marker, offset) => {
    first ??= offset;
    return `#${marker.slice(1)}`;
  });
  return { text, first };
}

export {
  summary,
  withoutConflictMarkers
};

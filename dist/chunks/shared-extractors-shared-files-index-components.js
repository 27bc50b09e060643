
// src/extractors/shared/files/index-components.ts
function indexComponents({ content, locate }, settings, forFolder = !1) {
  return settings.map(({ start, end, ...setting }) => ({
    kind: "index",
    ...setting,
    ...forFolder && { forFolder },
    location: locate(start, end),
    text: content.slice(start, Math.min(end, start + 1e3)),
    confidence: "certain"
  }));
}

export {
  indexComponents
};

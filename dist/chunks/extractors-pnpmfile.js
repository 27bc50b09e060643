
// src/extractors/pnpmfile/extractor.ts
var extractor = {
  files: ["**/.pnpmfile.{cjs,mjs}", "**/pnpmfile.js"],
  extract({ path, content, locate }) {
    let start = content.search(/\S/);
    if (start === -1) return { components: [], gaps: [] };
    let end = content.indexOf(`
`, start), reason = "pnpm runs it when it installs, and what it does to the dependencies is not checked", location = locate(start, end === -1 ? content.length : end);
    return { components: [], gaps: [{ code: "unaccounted", subject: path, reason, location }] };
  }
};
export {
  extractor
};


// src/extractors/bun-lockb/extractor.ts
var header = Buffer.from(`#!/usr/bin/env bun
bun-lockfile-format-v0
`), extractor = {
  reads: "bytes",
  files: ["**/bun.lockb"],
  async extract({ path, bytes, locate }) {
    if (path.split("/").includes("node_modules")) return { components: [], gaps: [] };
    let reason = header.equals(await bytes.read(0, header.length)) ? "the binary lockfile of bun is not read: commit its text lockfile instead (bun install --save-text-lockfile --lockfile-only)" : "it does not begin as a binary lockfile of bun does";
    return { components: [], gaps: [{ code: "parse-error", subject: path, reason, location: locate() }] };
  }
};
export {
  extractor
};

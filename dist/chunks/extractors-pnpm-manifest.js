import {
  ecosystem7 as ecosystem
} from "./review.js";
import "./cli.js";

// src/extractors/pnpm-manifest/extractor.ts
var sections = /^[ \t{]{0,20}["']?(?:dev|peer|optional)?dependencies["']?[ \t]{0,20}:/gim, mostSections = 20, longest = 1e5, end = /\}|\n[^\s#/]/, value = /^[^:\n]{1,220}:[ \t]{0,20}["']?([^\s"',{}#][^\r\n"',{}#]{0,200})/gm, haskell = /^(?:library|executables?|internal-libraries|tests|benchmarks|ghc-options|default-extensions):/m, extractor = {
  files: ["**/package.yaml", "**/package.json5"],
  extract({ path, content, locate }) {
    let nothing = { components: [], gaps: [] };
    if (haskell.test(content) || path.split("/").slice(0, -1).includes("node_modules")) return nothing;
    let found = [...content.matchAll(sections)].find(({ index, 0: head }, at) => {
      let start = index + head.length;
      return at >= mostSections || !areExact(content.slice(start, start + longest));
    });
    if (found === void 0) return nothing;
    let reason = "pnpm reads it if there is no package.json; its ranges are not checked", location = locate(found.index, found.index + found[0].length);
    return { ...nothing, gaps: [{ code: "unaccounted", subject: path, reason, location }] };
  }
};
function areExact(rest) {
  let stop = rest.search(end);
  return stop === -1 && rest.length === longest ? !1 : [...(stop === -1 ? rest : rest.slice(0, stop)).replaceAll(/[,{]/g, `
`).matchAll(value)].every(([, written = ""]) => ecosystem.pinned(written.trim()) !== void 0);
}
export {
  extractor
};

import {
  readGoModules
} from "./shared-extractors-shared-go-modules.js";
import {
  onlyArchive
} from "./shared-extractors-shared-files-archives.js";
import {
  compareVersions,
  ecosystem4 as ecosystem,
  few
} from "./review.js";
import "./cli.js";

// src/extractors/go-sum/extractor.ts
import { posix } from "node:path";

// src/extractors/go-sum/sums.ts
var line = /^(\S+) (v\S+?)(\/go\.mod)? (h\d+:\S+)$/;
function readSums(text) {
  let byVersion = /* @__PURE__ */ new Map(), errors = [];
  for (let from = 0; from < text.length; ) {
    let lineEnd = text.indexOf(`
`, from), start = from, written = text.slice(from, lineEnd === -1 ? text.length : lineEnd).trimEnd();
    if (from += (lineEnd === -1 ? text.length - from : lineEnd - from) + 1, written.trim() === "") continue;
    let end = start + written.length, [, name, version, manifest, hash] = line.exec(written.trim().replaceAll(/[ \t]+/g, " ")) ?? [];
    if (name === void 0 || version === void 0 || hash === void 0) {
      errors.push({ message: "the line is not a module with a version and a hash", start, end });
      continue;
    }
    if (manifest !== void 0) continue;
    let key = `${name} ${version}`, known = byVersion.get(key);
    known === void 0 ? byVersion.set(key, { name, version, hashes: [hash], start, end }) : known.hashes.includes(hash) || known.hashes.push(hash);
  }
  return { sums: [...byVersion.values()], errors };
}

// src/extractors/go-sum/extractor.ts
var extractor = {
  files: ["**/go.sum"],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let manifest = posix.join(posix.dirname(input.path), "go.mod"), { sums, errors } = readSums(input.content), text = input.neighbours.get(manifest), gaps = errors.map(({ message: reason, start, end }) => ({ code: "parse-error", subject: input.path, reason, location: input.locate(start, end) }));
  return { components: (text === void 0 ? newest(sums) : selected(sums, text)).map(([sum, module]) => component(input, sum, module)), gaps: few(gaps), wants: [manifest] };
}
function selected(sums, manifest) {
  let { modules, isComplete } = readGoModules(manifest), byVersion = new Map(modules.map((module) => [`${module.name} ${module.version ?? ""}`, module])), named = new Set(modules.flatMap(({ name, replaces = name }) => [name, replaces])), listed = sums.flatMap((sum) => {
    let module = byVersion.get(`${sum.name} ${sum.version}`);
    return module === void 0 ? [] : [[sum, module]];
  });
  return isComplete ? listed : [...listed, ...newest(sums.filter(({ name }) => !named.has(name)))];
}
function newest(sums) {
  let byName = /* @__PURE__ */ new Map();
  for (let sum of sums) {
    let known = byName.get(sum.name);
    (known === void 0 || (compareVersions(sum.version, known.version) ?? 0) >= 0) && byName.set(sum.name, sum);
  }
  return [...byName.values()].map((sum) => [sum, void 0]);
}
function component(input, sum, module) {
  let { name, version, hashes, start, end } = sum;
  return {
    kind: "package",
    role: "locked",
    ecosystem: "golang",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes,
    archives: onlyArchive(void 0, hashes),
    source: { type: "registry" },
    scope: "runtime",
    ...module !== void 0 && { direct: module.direct },
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: module === void 0 ? "likely" : "certain"
  };
}
export {
  extractor
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readGoModules
} from "./chunk-QX3INNQZ.js";
import {
  compareVersions,
  ecosystem
} from "./chunk-PEZGWHKI.js";
import {
  few
} from "./chunk-OKRB2SBH.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/go-sum/extractor.ts
import { posix } from "node:path";

// src/extractors/go-sum/sums.ts
var line = /^(\S+) (v\S+?)(\/go\.mod)? (h\d+:\S+)$/;
function readSums(text) {
  const byVersion = /* @__PURE__ */ new Map();
  const errors = [];
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf("\n", from);
    const start = from;
    const written = text.slice(from, lineEnd === -1 ? text.length : lineEnd).trimEnd();
    from += (lineEnd === -1 ? text.length - from : lineEnd - from) + 1;
    if (written.trim() === "") continue;
    const end = start + written.length;
    const [, name, version, manifest, hash] = line.exec(written.trim().replaceAll(/[ \t]+/g, " ")) ?? [];
    if (name === void 0 || version === void 0 || hash === void 0) {
      errors.push({ message: "the line is no module with a version and a hash", start, end });
      continue;
    }
    if (manifest !== void 0) continue;
    const key = `${name} ${version}`;
    const known = byVersion.get(key);
    if (known === void 0) byVersion.set(key, { name, version, hashes: [hash], start, end });
    else if (!known.hashes.includes(hash)) known.hashes.push(hash);
  }
  return { sums: [...byVersion.values()], errors };
}

// src/extractors/go-sum/extractor.ts
var extractor = {
  files: ["**/go.sum"],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const manifest = posix.join(posix.dirname(input.path), "go.mod");
  const { sums, errors } = readSums(input.content);
  const text = input.neighbours.get(manifest);
  const gaps = errors.map(({ message: reason, start, end }) => {
    return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
  });
  const used = text === void 0 ? newest(sums) : selected(sums, text);
  return { components: used.map(([sum, module]) => component(input, sum, module)), gaps: few(gaps), wants: [manifest] };
}
function selected(sums, manifest) {
  const { modules, isComplete } = readGoModules(manifest);
  const byVersion = new Map(modules.map((module) => [`${module.name} ${module.version ?? ""}`, module]));
  const named = new Set(modules.flatMap(({ name, replaces = name }) => [name, replaces]));
  const listed = sums.flatMap((sum) => {
    const module = byVersion.get(`${sum.name} ${sum.version}`);
    return module === void 0 ? [] : [[sum, module]];
  });
  return isComplete ? listed : [...listed, ...newest(sums.filter(({ name }) => !named.has(name)))];
}
function newest(sums) {
  const byName = /* @__PURE__ */ new Map();
  for (const sum of sums) {
    const known = byName.get(sum.name);
    if (known === void 0 || (compareVersions(sum.version, known.version) ?? 0) >= 0) byName.set(sum.name, sum);
  }
  return [...byName.values()].map((sum) => [sum, void 0]);
}
function component(input, sum, module) {
  const { name, version, hashes, start, end } = sum;
  return {
    kind: "package",
    ecosystem: "golang",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes,
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

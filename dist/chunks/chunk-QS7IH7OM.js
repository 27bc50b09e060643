import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem
} from "./chunk-6GLDWVWQ.js";

// src/ecosystems/pypi/package-facts.ts
function packageFacts(requirement, index) {
  const { name: written, specifier, problem, hashes } = requirement;
  if (written === void 0) return void 0;
  const name = ecosystem.normalizeName(written);
  const pinned = specifier === void 0 || problem !== void 0 ? void 0 : ecosystem.pinned(specifier);
  const version = requirement.version ?? pinned;
  const source = requirement.source.type === "registry" && index !== void 0 ? { ...requirement.source, url: index } : requirement.source;
  return {
    kind: "package",
    ecosystem: "pypi",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier },
    hashes,
    source,
    confidence: requirement.guessed === true ? "possible" : problem === void 0 ? "certain" : "likely"
  };
}

export {
  packageFacts
};

import {
  ecosystem8 as ecosystem
} from "./review.js";

// src/ecosystems/pypi/required-package.ts
function requiredPackage(requirement, index) {
  let { name: written, specifier, problem, hashes } = requirement;
  if (written === void 0) return;
  let name = ecosystem.normalizeName(written), pinned = specifier === void 0 || problem !== void 0 ? void 0 : ecosystem.pinned(specifier), version = requirement.version ?? pinned, source = requirement.source.type === "registry" && index !== void 0 ? { ...requirement.source, url: index } : requirement.source;
  return {
    kind: "package",
    role: "requirement",
    ecosystem: "pypi",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier },
    hashes,
    source,
    confidence: requirement.guessed === !0 ? "possible" : problem === void 0 ? "certain" : "likely"
  };
}

export {
  requiredPackage
};

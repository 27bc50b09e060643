import {
  onlyArchive
} from "./shared-extractors-shared-files-archives.js";
import {
  ecosystem7 as ecosystem,
  resolvedPackage,
  urlHost
} from "./review.js";

// src/extractors/shared/npm/locked.ts
function lockedComponent(locked, input) {
  let { source, resolved, slot, hashes, scope, direct, installScript, start, end } = locked, { entry, dependsOn, alsoEntries = [], programs = [], conditional } = locked, { name, version } = installed(locked), host = resolved === void 0 ? void 0 : urlHost(resolved), archives = onlyArchive(resolved, hashes, conditional);
  return {
    kind: "package",
    role: "locked",
    ecosystem: "npm",
    name,
    purl: ecosystem.purl(name, version),
    location: input.locate(start, end),
    slot,
    text: input.content.slice(start, end),
    confidence: "certain",
    hashes,
    ...archives.length > 0 && { archives },
    source,
    scope,
    entry,
    dependsOn,
    ...alsoEntries.length > 0 && { alsoEntries },
    ...version !== void 0 && { version },
    ...direct !== void 0 && { direct },
    ...host !== void 0 && { hosts: [host] },
    ...installScript !== void 0 && { installScript },
    ...programs.length > 0 && { programs }
  };
}
function integrityHashes(integrity) {
  return (integrity ?? "").split(/\s+/).filter((hash) => hash !== "");
}
function installed({ name, version, source, resolved }) {
  let real = resolved === void 0 || source.type !== "registry" ? void 0 : resolvedPackage(resolved);
  return real === void 0 || real.name === name && sameVersion(real.version, version) ? { name, version } : real;
}
function sameVersion(left, right) {
  return right !== void 0 && (left === right || ecosystem.compare(left, right) === 0);
}

export {
  lockedComponent,
  integrityHashes
};

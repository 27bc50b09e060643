import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/core/release.ts
var form = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(?=$|\.)/;
function readRelease(version2) {
  let [, major, minor] = form.exec(version2) ?? [];
  return major === void 0 || minor === void 0 ? void 0 : { major: Number(major), minor: Number(minor) };
}
function compareReleases(one, other) {
  return one.major - other.major || one.minor - other.minor;
}

// src/core/version.ts
var version = "0.1.0", release = readRelease("0.1.0");

// src/core/project.ts
var homepage = "https://github.com/weighbridge/weighbridge";
function ruleUrl(ruleId) {
  return `${homepage}/blob/main/docs/rules.md#${ruleId}`;
}
var policyPath = ".github/weighbridge.yml", actionRepository = "weighbridge/weighbridge", checkName = "weighbridge", starterName = "weighbridge-start", commandsName = "weighbridge-commands", boxLabel = "Run this review again";

export {
  homepage,
  ruleUrl,
  policyPath,
  actionRepository,
  checkName,
  starterName,
  commandsName,
  boxLabel,
  readRelease,
  compareReleases,
  version,
  release
};

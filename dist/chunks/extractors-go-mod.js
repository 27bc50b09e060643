import {
  readGoModules
} from "./shared-extractors-shared-go-modules.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem4 as ecosystem,
  few,
  possibleLocks
} from "./review.js";
import "./cli.js";

// src/extractors/go-mod/extractor.ts
var extractor = { files: ["**/go.mod"], extract };
function extract(input) {
  let { modules, standardLibrary, errors } = readGoModules(input.content);
  return {
    components: [
      ...modules.map((module) => component(input, module, "runtime")),
      // What a toolchain brings along is in no lockfile.
      ...standardLibrary === void 0 ? [] : [component(input, standardLibrary, "build")]
    ],
    gaps: few(
      errors.map(({ message: reason, start, end }) => ({ code: "parse-error", subject: input.path, reason, location: input.locate(start, end) }))
    ),
    wants: modules.length === 0 ? [] : possibleLocks(input.path)
  };
}
function component(input, module, scope) {
  let { name, version, specifier = version, source, direct, replaces, start, end, given } = module;
  return {
    kind: "package",
    role: "requirement",
    ecosystem: "golang",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier },
    hashes: [],
    source,
    scope,
    direct,
    slot: replaces === void 0 ? "require" : `replace ${replaces}`,
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
export {
  extractor
};

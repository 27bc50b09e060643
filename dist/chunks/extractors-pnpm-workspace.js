import {
  summary
} from "./shared-syntax-yaml-summary.js";
import {
  manifestsOfFolders,
  overrideKey
} from "./shared-extractors-shared-npm-folders.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./assess.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem7 as ecosystem,
  isFailure,
  isTemplate,
  parseYaml,
  possibleLocks,
  readRequirement,
  syntaxCode,
  unreadable,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";
import "./cli.js";

// src/extractors/pnpm-workspace/extractor.ts
var extractor = {
  files: ["**/pnpm-workspace.yaml"],
  extract(input) {
    let { text, markers } = withoutConflictMarkers(input.content), { root, errors } = parseYaml(text), gaps = summary(errors).map(
      (error) => unreadable(input, error.offset, error.offset, error.message, syntaxCode(error))
    ), [marker] = markers;
    marker !== void 0 && gaps.unshift(gap(input, unresolvedConflict, marker.start, marker.end)), root !== void 0 && root.type !== "map" && errors.length === 0 && gaps.push(gap(input, "expected a mapping", root.start, root.end));
    let components = [];
    for (let section of sections(root)) {
      section.node.type !== "map" && yamlText(section.node) !== void 0 && gaps.push(gap(input, `${section.slot} is not a mapping`, section.node.start, section.node.end));
      for (let entry of yamlEntries(section.node)) {
        if (section.overrides === !0 && yamlText(entry.value) === "-") continue;
        let found = readEntry(entry, section, input);
        isFailure(found) ? gaps.push(gap(input, found.reason, entry.start, entry.end, `${entry.key} in ${section.slot}`)) : components.push(found);
      }
    }
    let folders = manifestsOfFolders(input.path, components);
    return { components, gaps: [...gaps, ...folders.gaps], wantsAs: folders.wantsAs, wants: possibleLocks(input.path) };
  }
};
function sections(root) {
  let named = yamlEntries(yamlAt(root, "catalogs")).map(({ key, value }) => [`catalogs.${key}`, value, !0]), overrides = yamlAt(root, "overrides");
  return [
    ...[
      ["catalog", yamlAt(root, "catalog"), !0],
      ...named,
      ["configDependencies", yamlAt(root, "configDependencies"), !0],
      ...extensions(root)
    ].flatMap(([slot, node, direct]) => node === void 0 ? [] : [{ slot, node, direct }]),
    ...overrides === void 0 ? [] : [{ slot: "overrides", node: overrides, direct: !1, overrides: !0 }]
  ];
}
function extensions(root) {
  return yamlEntries(yamlAt(root, "packageExtensions")).flatMap(
    ({ key, value }) => ["dependencies", "optionalDependencies"].map(
      (part) => [`packageExtensions > ${key} > ${part}`, yamlAt(value, part), !1]
    )
  );
}
function readEntry({ key, value, start, end }, { slot, direct, overrides }, { content, locate }) {
  let written = yamlText(value) ?? yamlText(value, "version");
  if (written === void 0) return { reason: "it has no version" };
  if (isTemplate(written) || isTemplate(key)) return { reason: "it is filled in by a template" };
  let { name: asked, ...override } = overrides === !0 ? overrideKey(key) : { name: key };
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(asked)) return { reason: "it names no package" };
  let [, plain = written, hash] = /^([^+\s]+)\+(sha\d+-\S+)$/.exec(written) ?? [], { name, specifier, source } = readRequirement(asked, plain), version = source.type === "registry" && specifier !== void 0 ? ecosystem.pinned(specifier) : void 0;
  return {
    kind: "package",
    role: "requirement",
    ecosystem: "npm",
    name,
    purl: ecosystem.purl(name, version),
    location: locate(start, end),
    ...givenAt({ locate }, value.type === "scalar" ? value : yamlAt(value, "version")),
    slot: key === name ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: "certain",
    hashes: hash === void 0 ? [] : [hash],
    source,
    scope: "runtime",
    direct,
    ...overrides === !0 && { override: { section: "overrides", ...override } },
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier }
  };
}
function gap(input, reason, start, end, subject = input.path) {
  return { code: "parse-error", subject: subject.slice(0, 2e3), reason, location: input.locate(start, end) };
}
export {
  extractor
};

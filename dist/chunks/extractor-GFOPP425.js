import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  summary,
  withoutConflictMarkers
} from "./chunk-IIHYLA3J.js";
import {
  ecosystem,
  readRequirement
} from "./chunk-4I44NG7I.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./chunk-OSS2T63G.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pnpm-workspace/extractor.ts
var placeholder = /\{\{|\{%|<%|\$\{/;
var extractor = {
  files: ["**/pnpm-workspace.yaml"],
  extract(input) {
    const folder = input.path.slice(0, input.path.lastIndexOf("/") + 1);
    const { text, first } = withoutConflictMarkers(input.content);
    const { root, errors } = parseYaml(text);
    const gaps = summary(errors).map(({ message, offset }) => gap(input, message, offset, offset));
    if (first !== void 0) gaps.unshift(gap(input, "it holds markers of an unfinished merge", first, first));
    if (root !== void 0 && root.type !== "map" && errors.length === 0) {
      gaps.push(gap(input, "it holds no mapping", root.start, root.end));
    }
    const components = [];
    for (const section of sections(root)) {
      if (section.node.type !== "map" && yamlText(section.node) !== void 0) {
        gaps.push(gap(input, `${section.slot} is no mapping`, section.node.start, section.node.end));
      }
      for (const entry of yamlEntries(section.node)) {
        if (!section.direct && yamlText(entry.value) === "-") continue;
        const found = readEntry(entry, section, input);
        if ("reason" in found)
          gaps.push(gap(input, found.reason, entry.start, entry.end, `${entry.key} in ${section.slot}`));
        else components.push(found);
      }
    }
    return { components, gaps, wants: components.length === 0 ? [] : [`${folder}pnpm-lock.yaml`] };
  }
};
function sections(root) {
  const named = yamlEntries(yamlAt(root, "catalogs")).map(({ key, value }) => [`catalogs.${key}`, value, true]);
  const all = [
    ["catalog", yamlAt(root, "catalog"), true],
    ...named,
    ["configDependencies", yamlAt(root, "configDependencies"), true],
    ["overrides", yamlAt(root, "overrides"), false]
  ];
  return all.flatMap(([slot, node, direct]) => node === void 0 ? [] : [{ slot, node, direct }]);
}
function readEntry({ key, value, start, end }, { slot, direct }, { content, locate }) {
  const written = yamlText(value) ?? yamlText(value, "version");
  if (written === void 0) return { reason: "it has no version" };
  if (placeholder.test(written) || placeholder.test(key)) return { reason: "it is filled in by a template" };
  const selected = direct ? key : key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? key;
  const [asked = ""] = direct ? [key] : /^(?:@[^/@]+\/)?[^/@]+/.exec(selected) ?? [];
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(asked)) return { reason: "it names no package" };
  const [, plain = written, hash] = /^([^+\s]+)\+(sha\d+-\S+)$/.exec(written) ?? [];
  const { name, specifier, source } = readRequirement(asked, plain);
  const version = source.type === "registry" && specifier !== void 0 ? ecosystem.pinned(specifier) : void 0;
  return {
    kind: "package",
    ecosystem: "npm",
    name,
    purl: ecosystem.purl(name, version),
    location: locate(start, end),
    slot: key === name ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: "certain",
    hashes: hash === void 0 ? [] : [hash],
    source,
    scope: "runtime",
    direct,
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier }
  };
}
function gap(input, reason, start, end, subject = input.path) {
  return { code: "unreadable", subject: subject.slice(0, 2e3), reason, location: input.locate(start, end) };
}
export {
  extractor
};

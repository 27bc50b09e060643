import {
  manifestsOfFolders,
  overrideKey
} from "./shared-extractors-shared-npm-folders.js";
import {
  firstEntries
} from "./shared-extractors-shared-files-first-entries.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  isTrue,
  properties,
  property,
  text
} from "./shared-syntax-json-tree.js";
import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  ecosystem7 as ecosystem,
  indexAt,
  isTemplate,
  joinedStrings,
  parseJson,
  possibleLocks,
  readRequirement,
  syntaxCode
} from "./review.js";
import "./cli.js";

// src/extractors/package-json/dependency.ts
function readDependency({ key, value, start, end, slot, scope, direct, peer, override: override2, unresolved }, { content, locate }) {
  let location = locate(start, end), gap = (code, reason2) => ({ gap: { code, subject: `${key} in ${slot}`, reason: reason2, location } });
  if (key.trim() === "") return gap("parse-error", "the name of the package is empty");
  if (isTemplate(key)) return gap("unresolved-reference", "the name is filled in by a template");
  if (unresolved === void 0 && value?.type !== "string")
    return gap(
      "parse-error",
      value === void 0 ? "it has no value" : `its value is of type ${value.type}, not string`
    );
  let written = value?.type === "string" ? value.value : "", reason = unresolved ?? (isTemplate(written) ? "the version is filled in by a template" : void 0), { name, specifier, source } = readRequirement(key, reason === void 0 ? written : ""), version = source.type === "registry" && specifier !== void 0 ? ecosystem.pinned(specifier) : void 0;
  return { component: {
    kind: "package",
    role: "requirement",
    ecosystem: "npm",
    name,
    purl: ecosystem.purl(name, version),
    location,
    ...givenAt({ locate }, value?.type === "string" ? value : void 0),
    slot: name === key.trim() ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: "certain",
    hashes: [],
    source,
    scope,
    direct,
    ...peer && { peer },
    ...override2 && { override: override2 },
    ...version !== void 0 && { version },
    ...specifier !== void 0 && reason === void 0 && { specifier }
  }, ...reason !== void 0 && gap("unresolved-reference", reason) };
}

// src/extractors/package-json/package-manager.ts
function packageManagers(root, input) {
  let found = [...chosen(property(root, "packageManager"), input), ...engines(root, input)];
  return {
    components: found.flatMap(({ component }) => component === void 0 ? [] : [installed(component)]),
    gaps: found.flatMap(({ gap }) => gap ?? [])
  };
}
function chosen(entry, input) {
  let value = entry?.value;
  if (entry === void 0 || value?.type !== "string") return [];
  let [, name, version] = /^([a-z]{1,20})@(\d[\w.-]{0,100})(?:\+|$)/.exec(value.value) ?? [];
  if (name === void 0 || version === void 0) return [];
  let from = value.start + 1 + name.length + 1, given = { type: "string", value: version, start: from, end: from + version.length };
  return [read(name, given, entry, "packageManager", input)];
}
function engines(root, input) {
  let value = property(property(root, "devEngines")?.value, "packageManager")?.value;
  return (value?.type === "array" ? value.items : [value]).flatMap((node) => {
    let name = property(node, "name")?.value, version = property(node, "version");
    return name?.type !== "string" || version?.value === void 0 ? [] : [read(name.value, version.value, version, "devEngines.packageManager", input)];
  });
}
function read(name, value, { start, end }, slot, input) {
  let key = name === "yarn" && value.type === "string" && /^\D{0,2}(?:[2-9]|\d\d)/.test(value.value) ? "@yarnpkg/cli-dist" : name;
  return readDependency({ key, value, start, end, slot, scope: "development", direct: !0 }, input);
}
function installed(component) {
  return component.kind === "package" ? { ...component, role: "installed" } : component;
}

// src/extractors/package-json/scripts.ts
var most = 500;
function scriptsOf(root, input, declared) {
  let { content } = input, { read: read2, gaps } = firstEntries(input, properties(property(root, "scripts")?.value), (entry) => entry, most), binaries = new Set([...declared].flatMap(binariesOf)), found = read2.flatMap(({ key, value }) => {
    if (value?.type !== "string" || value.value.trim() === "") return [];
    let { text: text2, map } = joinedStrings(content, [value]), local = [...text2.matchAll(/(?<![\w@/.-])(?:npx|bunx)[ \t]{1,8}(@?[\w./-]{1,100})(?![\w@/.-])/g)].filter(
      ([, name = ""]) => binaries.has(name)
    ), plain = text2;
    for (let { index, 0: command } of local)
      plain = `${plain.slice(0, index)}:${command.slice(1).replace(/^\w+/, (word) => " ".repeat(word.length))}${plain.slice(index + command.length)}`;
    return [
      {
        embedded: { language: "shell", text: plain, map, slot: `scripts.${key}` },
        understood: local.map(({ index, 0: command }) => ({ start: map(index), end: map(index + command.length) }))
      }
    ];
  });
  return {
    gaps,
    embedded: found.map((one) => one.embedded),
    understood: found.flatMap((one) => one.understood)
  };
}
function binariesOf(name) {
  let [, scope, own] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
  return scope === void 0 || own === void 0 ? [name, ...name === "typescript" ? ["tsc"] : [], ...name.endsWith("-cli") ? [name.slice(0, -4)] : []] : [name, ...own === "cli" || own === "test" ? [scope, scope.replace(/(?:js|s)$/, "")] : [own]];
}

// src/extractors/package-json/bundled.ts
var sections = ["bundleDependencies", "bundledDependencies"];
function bundledVersions(root, declared, { locate }) {
  return sections.flatMap(
    (slot) => properties(property(root, slot)?.value).filter(({ key }) => !declared.has(key)).map(({ key, start, end }) => ({ code: "parse-error", subject: `${key} in ${slot}`, reason: "the section lists names, and which version of the package is bundled is not known", location: locate(start, end) }))
  );
}

// src/extractors/package-json/extensions.ts
var scopes = { dependencies: "runtime", optionalDependencies: "optional", peerDependencies: "optional" };
function extensionsIn(root) {
  let section = property(property(root, "pnpm")?.value, "packageExtensions")?.value;
  return properties(section).flatMap(
    ({ key: extended, value: manifest }) => Object.entries(scopes).flatMap(
      ([part, scope]) => properties(property(manifest, part)?.value).map((entry) => ({
        ...entry,
        slot: `pnpm.packageExtensions > ${overrideKey(extended).name} > ${part}`,
        scope,
        direct: !1,
        ...part === "peerDependencies" && { peer: !0 }
      }))
    )
  );
}

// src/extractors/package-json/overrides.ts
function overridesIn(root, section, declared) {
  let node = root;
  for (let key of section) node = property(node, key)?.value;
  let found = [], walk = (inside, slot, parent) => {
    for (let entry of properties(inside)) {
      let nested = parent === void 0 ? {} : { of: parent.name }, key = entry.key === "." ? parent ?? { name: "" } : { ...nested, ...overrideKey(entry.key) };
      entry.value?.type === "object" ? walk(entry.value, `${slot} > ${entry.key}`, key) : isDropped(entry) || found.push(override(entry, key, slot, section.join("."), declared));
    }
  };
  return walk(node, section.join("."), void 0), found;
}
function override(entry, selected, slot, section, declared) {
  let { name, ...override2 } = selected, { key, value, start, end } = entry, reference = value?.type === "string" && value.value.startsWith("$") ? value.value.slice(1) : void 0, meaning = reference === void 0 ? value : declared.get(reference);
  return {
    key: name,
    value: meaning,
    start,
    end,
    slot: key === name ? slot : `${slot} > ${key}`,
    scope: "runtime",
    direct: !1,
    override: { section, ...override2 },
    ...reference !== void 0 && meaning === void 0 && { unresolved: "it points at a dependency that this file does not declare" }
  };
}
function isDropped({ value }) {
  return value?.type === "string" && value.value === "-";
}

// src/extractors/package-json/extractor.ts
var scopes2 = {
  dependencies: "runtime",
  devDependencies: "development",
  peerDependencies: "optional",
  optionalDependencies: "optional"
}, overrideSections = [["overrides"], ["resolutions"], ["pnpm", "overrides"]], sections2 = [...Object.keys(scopes2), "overrides", "resolutions", "pnpm"], mostAbove = 11, extractor = {
  files: ["**/package.json"],
  formats: ["npm-manifest"],
  publishes: {
    kinds: ["package"],
    names(content) {
      let { root } = parseJson(content), name = text(root, "name") ?? "";
      return name === "" || isTrue(root, "private") ? [] : [{ ecosystem: "npm", name }];
    }
  },
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    let { root, errors } = parseJson(input.content), dependencies = Object.entries(scopes2).flatMap(
      ([slot, scope]) => inSection(root, slot).map((entry) => ({
        ...entry,
        slot,
        scope,
        direct: !0,
        ...slot === "peerDependencies" && { peer: !0 }
      }))
    ), declared = new Map(dependencies.toReversed().map(({ key, value }) => [key, value])), catalogs = catalogSections(root).flatMap(
      ({ slot, node }) => properties(node).map((entry) => ({ ...entry, slot, scope: "runtime", direct: !0 }))
    ), overridden = overrideSections.flatMap((names) => overridesIn(root, names, declared)), components = [], gaps = [...troubles(root, errors, input)];
    for (let dependency of [...dependencies, ...catalogs, ...overridden, ...extensionsIn(root)]) {
      let { component, gap } = readDependency(dependency, input);
      component !== void 0 && components.push(component), gap !== void 0 && gaps.push(gap);
    }
    let isEmpty = components.length === 0, folders = manifestsOfFolders(input.path, components);
    components.push(...indexComponents(input, managerAddress(root)));
    let managers = packageManagers(root, input), scripts = scriptsOf(root, input, new Set(declared.keys()));
    return {
      ...scripts,
      components: [...components, ...managers.components],
      gaps: [
        ...gaps,
        ...bundledVersions(root, new Set(declared.keys()), input),
        ...folders.gaps,
        ...managers.gaps,
        ...scripts.gaps
      ],
      wantsAs: folders.wantsAs,
      wants: isEmpty ? [] : possibleLocks(input.path, mostAbove)
    };
  }
};
function managerAddress(root) {
  let value = property(root, "packageManager")?.value;
  if (value?.type !== "string") return [];
  let { start, end } = value, address = value.value.replace(/^[^@]{0,100}@(?=https?:)/i, ""), found = indexAt(address, { ecosystem: "npm", use: "links", setting: "packageManager" });
  return found === void 0 ? [] : [{ ...found, start, end }];
}
function catalogSections(root) {
  let workspaces = property(root, "workspaces")?.value;
  return [
    ["", root],
    ["workspaces.", workspaces]
  ].flatMap(([prefix, owner]) => [
    { slot: `${prefix}catalog`, node: property(owner, "catalog")?.value },
    ...properties(property(owner, "catalogs")?.value).map(({ key, value }) => ({ slot: `${prefix}catalogs.${key}`, node: value }))
  ]);
}
function inSection(root, section) {
  return properties(property(root, section)?.value).map(({ key, value, start, end }) => ({ key, value, start, end }));
}
function troubles(root, errors, input) {
  let gap = (subject, reason, offset, length) => ({ code: "parse-error", subject, reason, location: input.locate(offset, offset + length) }), found = [], syntax = summary(errors);
  syntax !== void 0 ? found.push({ ...gap(input.path, syntax.message, syntax.offset, syntax.length), code: syntaxCode(syntax) }) : root?.type !== "object" && found.push(gap(input.path, "expected a JSON object", 0, 0));
  let ours = sections2.map((name) => property(root, name)).filter((section) => section !== void 0);
  for (let { key, value, start, end } of ours)
    value?.type !== "object" && found.push(gap(key, "expected an object of packages", start, end - start));
  for (let { type, key = "", message, offset, length } of errors) {
    let isOurs = sections2.includes(key) || ours.some(({ start, end }) => offset >= start && offset < end);
    type === "duplicate" && isOurs && found.push(gap(key, message, offset, length));
  }
  return found;
}
export {
  extractor
};

import {
  pixiPackages
} from "./shared-extractors-shared-conda-pixi-tables.js";
import {
  firstEntries
} from "./shared-extractors-shared-files-first-entries.js";
import {
  readPlace,
  registryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  pdmSources,
  poetrySources,
  tomlTables,
  uvSettings,
  variableSettings
} from "./shared-extractors-shared-python-index-tables.js";
import {
  syntaxGaps
} from "./shared-extractors-shared-files-toml-file.js";
import {
  markedSlot
} from "./shared-extractors-shared-python-slot.js";
import {
  requiredPackage
} from "./shared-ecosystems-pypi-required-package.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  givenAt,
  givingText
} from "./shared-extractors-shared-files-evidence.js";
import {
  archiveName,
  ecosystem8 as ecosystem,
  hostOf,
  inSettings,
  isFailure,
  isPackageName,
  isTemplate,
  namelessPackage,
  parseToml,
  possibleLocks,
  readRequirement2 as readRequirement,
  registrySource2 as registrySource,
  sourceOffset,
  tomlAt,
  tomlText
} from "./review.js";
import "./cli.js";

// src/extractors/pyproject/sections.ts
var places = [
  ["build-system.requires", "build"],
  ["project.dependencies", "runtime"],
  ["project.optional-dependencies.*", "optional", "isExtra"],
  ["dependency-groups.*", "development"],
  ["tool.uv.dev-dependencies", "development"],
  ["tool.uv.override-dependencies", "runtime", "overrides"],
  ["tool.uv.constraint-dependencies", "runtime", "constrains"],
  ["tool.uv.build-constraint-dependencies", "build", "constrains"],
  ["tool.uv.extra-build-dependencies.*", "build"],
  ["tool.pdm.dev-dependencies.*", "development"],
  ["tool.pdm.plugins", "build"],
  ["tool.rye.dev-dependencies", "development"],
  ["tool.tox.requires", "development", "isFilledIn"],
  ["tool.tox.env_run_base.deps", "development", "isFilledIn"],
  ["tool.tox.env.*.deps", "development", "isFilledIn"],
  ["tool.hatch.env.requires", "build"],
  ["tool.hatch.build.dependencies", "build"],
  ["tool.hatch.build.targets.*.dependencies", "build"],
  ["tool.hatch.build.hooks.*.dependencies", "build"],
  ["tool.hatch.build.targets.*.hooks.*.dependencies", "build"],
  ["tool.hatch.envs.*.dependencies", "development"],
  ["tool.hatch.envs.*.extra-dependencies", "development"],
  ["tool.hatch.envs.*.overrides.*.*.dependencies", "development", "isFilledIn"],
  ["tool.hatch.envs.*.overrides.*.*.extra-dependencies", "development", "isFilledIn"],
  ["tool.briefcase.requires", "runtime"],
  ["tool.briefcase.app.*.requires", "runtime"],
  ["tool.flit.metadata.requires", "runtime"],
  ["tool.flit.metadata.dev-requires", "development"],
  ["tool.flit.metadata.requires-extra.*", "optional"]
];
function sections(root) {
  return places.flatMap(
    ([path, scope, trait]) => follow(root, path.split(".")).map(({ keys, node }) => ({
      slot: keys.join("."),
      scope,
      list: node,
      constrains: trait === "constrains",
      overrides: trait === "overrides",
      isExtra: trait === "isExtra",
      isFilledIn: trait === "isFilledIn"
    }))
  );
}
function follow(root, path) {
  let found = [{ keys: [], node: root }];
  for (let step of path)
    found = found.flatMap(({ keys, node }) => {
      if (node.type !== "table") return [];
      if (step === "*")
        return [...node.entries.values()].map(({ key, value }) => ({ keys: [...keys, key], node: value }));
      let next = tomlAt(node, step);
      return next === void 0 ? [] : [{ keys: [...keys, step], node: next }];
    });
  return found;
}

// src/extractors/pyproject/build-code.ts
var hooks = [
  "tool.hatch.build.hooks.custom",
  "tool.hatch.build.targets.*.hooks.custom",
  "tool.hatch.metadata.hooks.custom",
  "tool.pdm.build.custom-hook",
  "tool.poetry.build.script",
  "tool.setuptools.cmdclass.*"
];
function buildCode({ locate }, root) {
  let script = tomlAt(root, "tool", "poetry", "build"), found = [
    ...hooks.flatMap((path) => follow(root, path.split("."))),
    ...script?.type === "string" ? [{ keys: ["tool", "poetry", "build"], node: script }] : []
  ], backend = tomlAt(root, "build-system", "backend-path");
  return [
    ...found.map(({ keys, node }) => gap2(keys.join("."), node)),
    // A project that is its own backend: the change shows it as any other code.
    ...backend === void 0 ? [] : [{ ...gap2("build-system.backend-path", backend), atMost: "note" }]
  ];
  function gap2(subject, node) {
    let reason = `a build runs ${nameOf(node)}, and what it does is not checked`;
    return { code: "unaccounted", subject, reason, location: locate(node.start, node.end) };
  }
}
function nameOf(node) {
  let named = node.type === "table" ? tomlAt(node, "path") : node;
  return named?.type === "string" ? named.value.slice(0, 200) : "a program of the project";
}

// src/extractors/pyproject/dynamic.ts
import { posix } from "node:path";
function requirementFiles(input, root) {
  let dynamic = tomlAt(root, "tool", "setuptools", "dynamic"), hook = tomlAt(root, "tool", "hatch", "metadata", "hooks", "requirements_txt"), extras = [...tables(at(dynamic, "optional-dependencies")), ...tables(at(hook, "optional-dependencies"))], lists = [
    at(at(dynamic, "dependencies"), "file"),
    at(hook, "files"),
    at(hook, "filename"),
    ...extras.map((node) => at(node, "file") ?? node)
  ], paths = /* @__PURE__ */ new Set(), gaps = [], nodes = lists.flatMap((list) => list?.type === "array" ? list.items : list === void 0 ? [] : [list]);
  for (let node of nodes) {
    if (node.type !== "string") continue;
    let path = posix.normalize(posix.join(posix.dirname(input.path), node.value));
    if (path.startsWith("..") || node.value.startsWith("/")) {
      let location = input.locate(node.start, node.end);
      gaps.push({ code: "parse-error", subject: node.value, reason: "the file is not in the repository", location });
    } else paths.add(path);
  }
  return { paths: [...paths], gaps };
}
function at(node, key) {
  return node?.type === "table" ? tomlAt(node, key) : void 0;
}
function tables(node) {
  return node?.type === "table" ? [...node.entries.values()].map(({ value }) => value) : [];
}

// src/extractors/pyproject/indexes.ts
function uvIndexes(root) {
  let lists = [tomlAt(root, "tool", "uv"), tomlAt(root, "tool", "uv", "pip")].filter((node) => node?.type === "table"), tables2 = tomlTables(tomlAt(root, "tool", "uv", "index")), shared = tables2.filter((index) => !isTrue(tomlAt(index, "explicit"))), isDefault = (index) => isTrue(tomlAt(index, "default")), extra = lists.flatMap((table) => texts(tomlAt(table, "extra-index-url"))), plain = lists.map((table) => tomlText(table, "index-url")).find((url) => url !== void 0), standard = tables2.find(isDefault);
  return {
    indexes: [
      standard === void 0 ? plain : tomlText(standard, "url"),
      ...shared.filter((index) => !isDefault(index)).map((index) => tomlText(index, "url")),
      ...extra
    ],
    findLinks: lists.flatMap((table) => texts(tomlAt(table, "find-links"))),
    trustedHosts: lists.flatMap((table) => texts(tomlAt(table, "allow-insecure-host"))),
    strategy: lists.map((table) => tomlText(table, "index-strategy")).find((strategy) => strategy !== void 0),
    node: shared[0] ?? lists.map((table) => tomlAt(table, "extra-index-url") ?? tomlAt(table, "index-url")).find(Boolean)
  };
}
function pdmIndexes(root) {
  let tables2 = tomlTables(tomlAt(root, "tool", "pdm", "source")).filter(
    (table) => tomlAt(table, "include_packages") === void 0
  ), links = tables2.filter((table) => tomlText(table, "type") === "find_links"), indexes2 = tables2.filter((table) => !links.includes(table)), replaced = indexes2.some((table) => tomlText(table, "name") === "pypi"), insecure = tables2.filter((table) => isFalse(tomlAt(table, "verify_ssl")));
  return {
    indexes: [...indexes2.map((table) => tomlText(table, "url")), ...replaced ? [] : [void 0]],
    findLinks: links.flatMap((table) => tomlText(table, "url") ?? []),
    trustedHosts: insecure.flatMap((table) => hostOf(tomlText(table, "url")) ?? []),
    node: tables2[0]
  };
}
function poetryIndexes(root) {
  let tables2 = tomlTables(tomlAt(root, "tool", "poetry", "source")), priority = (table) => isTrue(tomlAt(table, "secondary")) ? "secondary" : (tomlText(table, "priority") ?? "primary").toLowerCase(), used = tables2.filter((table) => priority(table) !== "explicit"), primary = used.some((table) => ["primary", "default"].includes(priority(table))), urls = used.map((table) => tomlText(table, "url"));
  return { indexes: primary ? urls : [...urls, void 0], node: used[0] };
}
function combined(stated) {
  let speaking = stated.filter(
    ({ node, strategy, findLinks, trustedHosts }) => [node, strategy, findLinks?.[0], trustedHosts?.[0]].some((part) => part !== void 0)
  );
  return {
    indexes: speaking.length === 0 ? [void 0] : speaking.flatMap(({ indexes: indexes2 }) => indexes2),
    findLinks: speaking.flatMap(({ findLinks = [] }) => findLinks),
    trustedHosts: speaking.flatMap(({ trustedHosts = [] }) => trustedHosts),
    strategy: speaking.map(({ strategy }) => strategy).find((strategy) => strategy !== void 0),
    node: speaking.map(({ node }) => node).find((node) => node !== void 0)
  };
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === !0;
}
function isFalse(node) {
  return node?.type === "boolean" && node.value === !1;
}
function texts(node) {
  return (node?.type === "array" ? node.items : node === void 0 ? [] : [node]).flatMap((item) => item.type === "string" ? [item.value] : item.type === "table" ? tomlText(item, "path") ?? tomlText(item, "url") ?? [] : []);
}

// src/extractors/pyproject/pdm-overrides.ts
var pdmOverrideSection = "tool.pdm.resolution.overrides";
function pdmOverrides(root) {
  let table = tomlAt(root, ...pdmOverrideSection.split("."));
  return table?.type !== "table" ? [] : [...table.entries.values()].map(
    ({ key, value, start, end }) => value.type === "string" ? { start, end, value, requirement: asRequirement(key, value.value.trim()) } : { start, end, reason: "an override is not text" }
  );
}
function asRequirement(name, value) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? `${name} @ ${value}` : /^v?\d/.test(value) ? `${name}==${value}` : `${name}${value}`;
}

// src/extractors/pyproject/poetry.ts
function poetryDependencies(root, usual) {
  let poetry = tomlAt(root, "tool", "poetry");
  if (poetry?.type !== "table") return [];
  let places2 = { urls: indexes(poetry), usual }, groups = tomlAt(poetry, "group"), grouped = groups?.type === "table" ? [...groups.entries.values()] : [];
  return [
    { slot: "tool.poetry.dependencies", scope: "runtime", node: tomlAt(poetry, "dependencies") },
    { slot: "tool.poetry.requires-plugins", scope: "build", node: tomlAt(poetry, "requires-plugins") },
    { slot: "tool.poetry.dev-dependencies", scope: "development", node: tomlAt(poetry, "dev-dependencies") },
    ...grouped.map(({ key, value }) => ({
      slot: `tool.poetry.group.${key}.dependencies`,
      scope: "development",
      node: value.type === "table" ? tomlAt(value, "dependencies") : void 0
    }))
  ].flatMap(
    ({ slot, scope, node }) => node?.type === "table" ? [...node.entries.values()].filter(({ key }) => ecosystem.normalizeName(key) !== "python").flatMap((entry) => readEntry(entry, slot, scope, places2)) : []
  );
}
function readEntry({ key, value, start, end }, slot, scope, { urls, usual }) {
  return (value.type === "array" ? value.items : [value]).map((node) => {
    let place = value.type === "array" ? { start: node.start, end: node.end } : { start, end }, given = givingText(node, "rev", "tag", "branch", "version", "url"), base = { name: key, slot: markedSlot(slot, chosenBy(node)), given, ...place };
    if (node.type === "string") return { ...base, scope, specifier: node.value, source: usual };
    if (node.type !== "table") return { reason: "a dependency is neither text nor a table", ...place };
    let index = tomlText(node, "source"), source = readPlace(node) ?? (index === void 0 ? usual : registryAt(urls.get(index.toLowerCase()))), optional = isTrue(tomlAt(node, "optional")) && scope === "runtime" ? "optional" : scope;
    return { ...base, scope: optional, specifier: tomlText(node, "version"), source };
  });
}
function chosenBy(node) {
  if (node.type === "table")
    return ["python", "platform", "markers"].flatMap((key) => tomlText(node, key) ?? []).join(" ; ");
}
function indexes(poetry) {
  let tables2 = tomlTables(tomlAt(poetry, "source"));
  return new Map(tables2.map((table) => [(tomlText(table, "name") ?? "").toLowerCase(), tomlText(table, "url")]));
}

// src/extractors/pyproject/hatch.ts
import { posix as posix2 } from "node:path";
function isHatch(path) {
  return posix2.basename(path).toLowerCase() === "hatch.toml";
}
function withinHatch(root) {
  return ["hatch", "tool"].reduce((value, key) => {
    let { start, end } = value;
    return { type: "table", start, end, entries: /* @__PURE__ */ new Map([[key, { key, value, start, end }]]) };
  }, root);
}

// src/extractors/pyproject/uv-sources.ts
function uvSources(root) {
  let indexes2 = tomlTables(tomlAt(root, "tool", "uv", "index")), urls = new Map(indexes2.map((index) => [tomlText(index, "name") ?? "", tomlText(index, "url")])), byName = /* @__PURE__ */ new Map(), sources = tomlAt(root, "tool", "uv", "sources");
  for (let { key, value } of sources?.type === "table" ? sources.entries.values() : []) {
    let tables2 = tomlTables(value), found = tables2.flatMap((source) => readSource(source, urls) ?? []);
    if (found.length === 0) continue;
    let all = applyAlways(tables2) ? found : [...found, { source: void 0 }], distinct = new Map(all.map((one) => [JSON.stringify(one.source), one]));
    byName.set(ecosystem.normalizeName(key), [...distinct.values()]);
  }
  return byName;
}
function applyAlways(tables2) {
  let isFree = (table) => ["marker", "extra", "group"].every((key) => !table.entries.has(key));
  if (tables2.some(isFree)) return !0;
  let markers = tables2.filter((table) => !table.entries.has("extra") && !table.entries.has("group")).map(markerOf), known = new Set(markers);
  return markers.some((marker) => known.has(opposite(marker)));
}
function markerOf(table) {
  return (tomlText(table, "marker") ?? "").replace(/\s/g, "").replaceAll("'", '"').slice(0, 1e3);
}
var opposites = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">"
};
function opposite(marker) {
  let [, left = "", operator = "", right = ""] = /^([a-z_]+|"[^"]*")([=!<>]=|[<>])([a-z_]+|"[^"]*")$/.exec(marker) ?? [];
  return `${left}${opposites[operator] ?? "?"}${right}`;
}
function readSource(table, urls) {
  let index = tomlText(table, "index");
  if (index !== void 0) return { source: registryAt(urls.get(index)) };
  if (isTrue(tomlAt(table, "workspace"))) return { source: { type: "path" } };
  let source = readPlace(table), given = givingText(table, "rev", "tag", "branch", "url");
  return source && { source, ...given && { given } };
}

// src/extractors/pyproject/extractor.ts
var extractor = {
  files: ["**/pyproject.toml", "**/hatch.toml"],
  pointsAtRequirements: !0,
  extract,
  publishes: { kinds: ["package"], names: publishedNames }
}, mostAbove = 8;
function publishedNames(content) {
  let { root } = parseToml(content), name = tomlText(root, "project", "name") ?? tomlText(root, "tool", "poetry", "name") ?? "", classifiers = tomlAt(root, "project", "classifiers");
  return (classifiers?.type === "array" ? classifiers.items : []).some((item) => item.type === "string" && item.value.startsWith("Private ::")) || !isPackageName(name) ? [] : [{ ecosystem: "pypi", name: ecosystem.normalizeName(name) }];
}
function extract(input) {
  let { root: written, errors } = parseToml(input.content), root = isHatch(input.path) ? withinHatch(written) : written, sources = uvSources(root), stated = combined([uvIndexes(root), pdmIndexes(root), poetryIndexes(root)]), settings = { ...stated, at: stated.node && input.locate(stated.node.start, stated.node.end) }, own = ecosystem.normalizeName(tomlText(root, "project", "name") ?? ""), pixi = tomlAt(root, "tool", "pixi"), project = { sources, settings, own }, listed = firstEntries(input, sections(root).flatMap(entriesOf), ({ node }) => node), poetry = firstEntries(input, poetryDependencies(root, registrySource(settings)), (item) => item), found = [
    ...listed.read.map((entry) => readEntry2(input, entry, project)),
    ...poetry.read.map((item) => readPoetry(input, item)),
    { gaps: [...listed.gaps, ...poetry.gaps] },
    ...pdmOverrides(root).map((item) => readPdmOverride(input, item)),
    ...pixi?.type === "table" ? [pixiPackages(input, pixi, "tool.pixi.")] : []
  ], dynamic = requirementFiles(input, root);
  return {
    components: [...found.flatMap(({ components = [] }) => components), ...setIndexes(input, root)],
    gaps: [
      ...syntaxGaps(input, errors),
      ...found.flatMap((one) => one.gaps ?? []),
      ...dynamic.gaps,
      ...buildCode(input, root)
    ],
    wants: possibleLocks(input.path, mostAbove),
    wantsAs: dynamic.paths.map((path) => ({ path, format: "pip-requirements" }))
  };
}
function setIndexes(input, root) {
  return [
    ...indexComponents(input, uvSettings(tomlAt(root, "tool", "uv"), "tool.uv."), !0),
    ...indexComponents(input, [
      ...pdmSources(tomlAt(root, "tool", "pdm", "source"), "tool.pdm.source"),
      ...pdmSources(tomlAt(root, "tool", "rye", "sources"), "tool.rye.sources"),
      ...poetrySources(tomlAt(root, "tool", "poetry", "source"), "tool.poetry.source"),
      ...variableSettings(hatchVariables(root))
    ])
  ];
}
function hatchVariables(root) {
  let environments = tomlAt(root, "tool", "hatch", "envs");
  return [...(environments?.type === "table" ? [...environments.entries.values()].map(({ value }) => value) : []).map((table) => table.type === "table" ? tomlAt(table, "env-vars") : void 0), tomlAt(root, "tool", "cibuildwheel", "environment")].flatMap(
    (node) => node?.type === "table" ? [...node.entries.values()] : []
  );
}
function entriesOf(section) {
  let { list } = section;
  return list.type === "array" ? list.items.map((node) => ({ section, node })) : [{ section, node: list, isList: !1 }];
}
function readEntry2(input, { section, node, isList }, project) {
  let { start, end } = node;
  if (isList === !1) return { gaps: [gap(input, start, end, `${section.slot} is not a list`)] };
  if (node.type === "string") return readText(input, node, section, project);
  if (node.type === "table") {
    let requirement = tomlAt(node, "requirement") ?? tomlAt(node, "value");
    if (requirement?.type === "string") return readText(input, requirement, section, project);
    if (node.entries.has("include-group") || section.isFilledIn) return {};
  }
  return { gaps: [gap(input, start, end, "a requirement is not text")] };
}
function readText(input, node, section, project) {
  let { slot, scope, constrains, overrides, isExtra } = section, lead = /^\s*(?:-e|--editable)\s+/.exec(node.value)?.[0].length ?? 0, requirement = readRequirement(node.value.slice(lead));
  if (isFailure(requirement)) {
    let template = /\{\{|\$\{|\{%/.test(node.value), reason = template ? "the package is only known at install time" : requirement.reason;
    return {
      gaps: [gap(input, node.start, node.end, reason, template ? "unresolved-reference" : "parse-error", node.value)]
    };
  }
  let start = sourceOffset(node, lead + requirement.start), end = sourceOffset(node, lead + requirement.end), facts = requiredPackage(requirement), { specifier: asked = "", source: origin } = requirement, isLater = isTemplate(asked) || origin.type === "vcs" && isTemplate(`${origin.url ?? ""} ${origin.ref ?? ""}`), gaps = isLater ? [gap(input, start, end, "the version is only known at install time", "unresolved-reference", node.value)] : requirement.problem === void 0 ? [] : [gap(input, start, end, requirement.problem, "parse-error", node.value)];
  if (facts === void 0) {
    let { type, url = node.value } = requirement.source;
    return type === "path" ? { gaps } : { gaps: [namelessPackage(url, input.locate(start, end))] };
  }
  if (isExtra && facts.name === project.own && requirement.extras.length > 0) return {};
  let named = requirement.source.type === "registry" ? project.sources.get(facts.name) : void 0, usual = inSettings(facts.source, requirement.version === void 0, project.settings), { versionAt } = requirement, specifier = versionAt && {
    start: sourceOffset(node, lead + versionAt.start),
    end: sourceOffset(node, lead + versionAt.end)
  }, location = input.locate(start, end);
  return {
    gaps,
    components: (named ?? [{ source: usual }]).map(({ source = usual, given = specifier }) => ({
      ...facts,
      ...isLater && { versionUnknown: !0 },
      source,
      scope,
      ...constrains ? { constraint: !0 } : overrides ? {} : { direct: !0 },
      ...overrides && { override: { section: slot } },
      slot: markedSlot(slot, requirement.marker),
      location,
      ...givenAt(input, given),
      text: input.content.slice(start, end)
    }))
  };
}
function readPoetry(input, item) {
  let { start, end } = item;
  if (isFailure(item)) return { gaps: [gap(input, start, end, item.reason)] };
  let { name: written, specifier, source, scope, slot, given } = item;
  if (!isPackageName(written)) return { gaps: [gap(input, start, end, "a dependency has no valid package name")] };
  let version = source.type === "url" ? archiveName(source.url ?? "")?.version : void 0, stated = {
    name: written,
    extras: [],
    hashes: [],
    source,
    start,
    end,
    ...version !== void 0 && { version }
  }, facts = requiredPackage(specifier === void 0 ? stated : { ...stated, specifier });
  if (facts === void 0) return {};
  let place = { location: input.locate(start, end), ...givenAt(input, given), text: input.content.slice(start, end) };
  return { components: [{ ...facts, scope, direct: !0, slot, ...place }] };
}
function readPdmOverride(input, item) {
  let { start, end } = item;
  if (isFailure(item)) return { gaps: [gap(input, start, end, item.reason)] };
  let { requirement, value } = item, read = readRequirement(requirement);
  if (isFailure(read)) return { gaps: [gap(input, start, end, read.reason)] };
  let facts = requiredPackage(read);
  if (facts === void 0) return {};
  let place = { location: input.locate(start, end), ...givenAt(input, value), text: input.content.slice(start, end) };
  return { components: [{ ...facts, scope: "runtime", override: { section: pdmOverrideSection }, slot: pdmOverrideSection, ...place }] };
}
function gap(input, start, end, reason, code = "parse-error", subject = input.path) {
  return { code, subject: subject.slice(0, 2e3), reason, location: input.locate(start, end) };
}
export {
  extractor
};

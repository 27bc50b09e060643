import {
  readPlace,
  registryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  pixiOptions
} from "./shared-extractors-shared-python-index-tables.js";
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
  channelSource,
  channelsSource,
  ecosystem2 as ecosystem,
  isFailure,
  isPackageName,
  isTemplate,
  keySettings2 as keySettings,
  readMatchSpec,
  readRequirement2 as readRequirement,
  registrySource2 as registrySource,
  saysDevelopment,
  tomlAt,
  tomlText
} from "./review.js";

// src/extractors/shared/conda/pixi-dependency.ts
function readCondaDependency({ key, value }, usual) {
  let table = value.type === "table" ? value : void 0;
  if (value.type !== "string" && table === void 0)
    return { reason: "a dependency is neither text nor a table", template: !1 };
  let version = value.type === "string" ? value.value : table && tomlText(table, "version"), build = table && tomlText(table, "build"), template = isTemplate(`${key}${version ?? ""}`), written = [version ?? "", build ?? ""].filter((part) => part !== "").join(" "), spec = readMatchSpec(`${key} ${written}`);
  if (isFailure(spec)) return { reason: spec.reason, template };
  if (spec.name !== key) return { reason: "a dependency has no valid package name", template };
  let name = ecosystem.normalizeName(key), stated = template ? void 0 : spec.version, channel = table && tomlText(table, "channel"), problem = template ? "the version is only known at install time" : spec.problem;
  return {
    facts: {
      kind: "package",
      role: "requirement",
      ecosystem: "conda",
      name,
      purl: ecosystem.purl(name, stated),
      ...stated !== void 0 && { version: stated },
      ...template && { versionUnknown: !0 },
      ...written !== "" && { specifier: written },
      hashes: ["sha256", "md5"].flatMap((hash) => {
        let digest = table && tomlText(table, hash);
        return digest === void 0 ? [] : [`${hash}:${digest}`];
      }),
      source: (table && readPlace(table)) ?? (channel === void 0 ? usual : channelSource(channel)),
      confidence: problem === void 0 ? "certain" : "likely"
    },
    ...problem !== void 0 && { problem },
    template
  };
}
function readPythonDependency({ key, value }, usual) {
  let table = value.type === "table" ? value : void 0;
  if (value.type !== "string" && table === void 0)
    return { reason: "a dependency is neither text nor a table", template: !1 };
  let written = textOf(value), template = isTemplate(`${key}${written}`);
  if (!isPackageName(key)) return { reason: "a dependency has no valid package name", template };
  let index = table && tomlText(table, "index"), source = (table && readPlace(table)) ?? (index === void 0 ? usual : registryAt(index)), specifier = written === "*" ? "" : written, requirement = specifier === "" ? void 0 : readRequirement(`${key} ${specifier}`), malformed = requirement !== void 0 && isFailure(requirement) ? requirement.reason : requirement?.problem, problem = template ? "the version is only known at install time" : malformed, facts = requiredPackage({
    name: key,
    extras: [],
    hashes: [],
    source,
    start: 0,
    end: 0,
    ...written !== "" && { specifier: written },
    ...problem !== void 0 && { problem }
  });
  return facts === void 0 ? { reason: "a dependency has no valid package name", template } : {
    facts: { ...facts, ...template && { versionUnknown: !0 } },
    ...problem !== void 0 && { problem },
    template
  };
}
function textOf(value) {
  return value.type === "string" ? value.value.trim() : (value.type === "table" ? tomlText(value, "version") : void 0)?.trim() ?? "";
}

// src/extractors/shared/conda/pixi-tables.ts
var kinds = [
  ["dependencies"],
  ["run-dependencies"],
  ["host-dependencies", "build"],
  ["build-dependencies", "build"],
  ["dev", "development"],
  ["constraints"],
  ["run-constraints"],
  ["pypi-dependencies"]
];
function pixiPackages(input, root, prefix) {
  let components = [], gaps = [], gap = ({ start, end }, reason, code = "parse-error") => gaps.push({
    code,
    subject: input.content.slice(start, end).slice(0, 2e3) || input.path,
    reason,
    location: input.locate(start, end)
  }), sources = { conda: channels(root), python: pythonIndexes(input, root) };
  for (let { slot, table, scope } of places(root))
    for (let [key, own] of kinds) {
      let node = tomlAt(table, key);
      if (node === void 0) continue;
      if (node.type !== "table") {
        gap(node, `${key} is not a table`);
        continue;
      }
      let python = key === "pypi-dependencies";
      for (let entry of [...node.entries.values()].flatMap(unconditional)) {
        let found = python ? readPythonDependency(entry, sources.python) : readCondaDependency(entry, sources.conda);
        if (isFailure(found)) gap(entry, found.reason, found.template ? "unresolved-reference" : "parse-error");
        else {
          found.problem !== void 0 && gap(entry, found.problem, found.template ? "unresolved-reference" : "parse-error");
          let asks = key !== "constraints" && key !== "run-constraints";
          components.push(component(input, entry, found, `${prefix}${slot}${key}`, own ?? scope, asks));
        }
      }
    }
  for (let { path, table } of optionTables(root)) {
    let lead = `${prefix}${path}`, set = [
      ...pixiOptions(tomlAt(table, "pypi-options"), lead),
      ...channelSettings(tomlAt(table, "channels"), lead)
    ];
    components.push(...indexComponents(input, set));
  }
  return { components, gaps };
}
function unconditional(entry) {
  return entry.key.startsWith("if(") && entry.value.type === "table" ? [...entry.value.entries.values()] : [entry];
}
function component(input, { value, start, end }, { facts }, slot, scope, direct) {
  let given = givingText(value, "rev", "tag", "branch", "version", "url"), place = { location: input.locate(start, end), ...givenAt(input, given), text: input.content.slice(start, end) };
  return { ...facts, scope, slot, ...direct && { direct }, ...place };
}
function places(root) {
  let found = [], add = (slot, table, scope) => {
    if (table?.type === "table") {
      found.push({ slot, table, scope });
      for (let { key, value } of entries(tomlAt(table, "target")))
        value.type === "table" && found.push({ slot: `${slot}target.${key}.`, table: value, scope });
    }
  };
  add("", root, "runtime");
  for (let { key, value } of entries(tomlAt(root, "feature")))
    add(`feature.${key}.`, value, saysDevelopment(key) ? "development" : "optional");
  return add("workspace.", tomlAt(root, "workspace"), "runtime"), add("package.", tomlAt(root, "package"), "runtime"), found;
}
function channels(root) {
  let lists = [
    tomlAt(root, "workspace", "channels") ?? tomlAt(root, "project", "channels"),
    ...entries(tomlAt(root, "feature")).map(
      ({ value }) => value.type === "table" ? tomlAt(value, "channels") : void 0
    )
  ];
  return channelsSource(
    lists.flatMap((list) => texts(list, "channel")),
    !0
  );
}
function pythonIndexes(input, root) {
  let tables = optionTables(root).flatMap(({ table }) => {
    let options = tomlAt(table, "pypi-options");
    return options?.type === "table" ? [options] : [];
  }), [first] = tables, urls = tables.flatMap((table) => tomlText(table, "index-url") ?? []);
  return registrySource({
    indexes: [
      ...urls.length > 0 ? urls : [void 0],
      ...tables.flatMap((table) => texts(tomlAt(table, "extra-index-urls")))
    ],
    findLinks: tables.flatMap((table) => texts(tomlAt(table, "find-links"), "url", "path")),
    strategy: tables.map((table) => tomlText(table, "index-strategy")).find((strategy) => strategy !== void 0),
    at: first && input.locate(first.start, first.end)
  });
}
function channelSettings(list, lead) {
  return (list?.type === "array" ? list.items : []).flatMap((item) => {
    let node = item.type === "table" ? tomlAt(item, "channel") : item;
    if (node?.type !== "string") return [];
    let { start, end } = node;
    return keySettings("channels", node.value, `${lead}channels`).map((found) => ({ ...found, start, end }));
  });
}
function optionTables(root) {
  let workspace = tomlAt(root, "workspace") === void 0 ? "project" : "workspace";
  return [
    { path: "", table: root },
    { path: `${workspace}.`, table: tomlAt(root, workspace) },
    ...entries(tomlAt(root, "feature")).map(({ key, value }) => ({ path: `feature.${key}.`, table: value }))
  ].flatMap(({ path, table }) => table?.type === "table" ? [{ path, table }] : []);
}
function entries(node) {
  return node?.type === "table" ? [...node.entries.values()] : [];
}
function texts(node, ...keys) {
  return (node?.type === "array" ? node.items : []).flatMap((item) => item.type === "string" ? [item.value] : item.type === "table" ? keys.map((key) => tomlText(item, key)).find((text) => text !== void 0) ?? [] : []);
}

export {
  pixiPackages
};

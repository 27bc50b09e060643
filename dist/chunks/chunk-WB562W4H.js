import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  tomlAt
} from "./chunk-KUNCNRGH.js";
import {
  ecosystem,
  isPackageName,
  readRequirement
} from "./chunk-6GLDWVWQ.js";

// src/extractors/python-project.ts
import { posix } from "node:path";
function namesOf(wants) {
  return new Set([...wants.runtime, ...wants.optional, ...wants.development].map(({ name }) => name));
}
function projectPath(lockPath) {
  return posix.join(posix.dirname(lockPath), "pyproject.toml");
}
function projectWants({ path, neighbours }) {
  const text = neighbours.get(projectPath(path));
  if (text === void 0) return void 0;
  const { root } = parseToml(text);
  const poetry = tomlAt(root, "tool", "poetry");
  const groups = poetry?.type === "table" ? valuesOf(tomlAt(poetry, "group")) : [];
  const legacy = poetry?.type === "table" ? tomlAt(poetry, "dependencies") : void 0;
  const extras = tomlAt(root, "project", "optional-dependencies");
  return {
    extras: new Set(extras?.type === "table" ? extras.entries.keys() : []),
    runtime: [...listed(tomlAt(root, "project", "dependencies")), ...keyed(legacy, false)],
    optional: [...valuesOf(extras).flatMap(listed), ...keyed(legacy, true)],
    development: [
      ...valuesOf(tomlAt(root, "dependency-groups")).flatMap(listed),
      ...valuesOf(tomlAt(root, "tool", "pdm", "dev-dependencies")).flatMap(listed),
      ...poetry?.type === "table" ? allKeyed(tomlAt(poetry, "dev-dependencies")) : [],
      ...groups.flatMap((group) => group.type === "table" ? allKeyed(tomlAt(group, "dependencies")) : [])
    ]
  };
}
function listed(list) {
  const items = list?.type === "array" ? list.items : [];
  return items.flatMap((item) => {
    const written = item.type === "string" ? item.value.replace(/^\s*(?:-e|--editable)\s+/, "") : "";
    const requirement = readRequirement(written);
    const name = "reason" in requirement ? void 0 : requirement.name;
    return name === void 0 ? [] : [{ name: ecosystem.normalizeName(name) }];
  });
}
function allKeyed(table) {
  return [...keyed(table, false), ...keyed(table, true)];
}
function keyed(table, optional) {
  const entries = table?.type === "table" ? [...table.entries.values()] : [];
  return entries.filter(({ key, value }) => key !== "python" && isPackageName(key) && isOptional(value) === optional).map(({ key }) => ({ name: ecosystem.normalizeName(key) }));
}
function isOptional(node) {
  const flag = node.type === "table" ? tomlAt(node, "optional") : void 0;
  return flag?.type === "boolean" && flag.value === true;
}
function valuesOf(node) {
  return node?.type === "table" ? [...node.entries.values()].map(({ value }) => value) : [];
}

export {
  namesOf,
  projectPath,
  projectWants
};

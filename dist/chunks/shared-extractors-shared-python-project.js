import {
  ecosystem8 as ecosystem,
  isFailure,
  isPackageName,
  parseToml,
  readRequirement2 as readRequirement,
  tomlAt
} from "./review.js";

// src/extractors/shared/python/project.ts
import { posix } from "node:path";
function namesOf(wants) {
  return new Set([...wants.runtime, ...wants.optional, ...wants.development].map(({ name }) => name));
}
function projectPath(lockPath) {
  return posix.join(posix.dirname(lockPath), "pyproject.toml");
}
function projectWants({ path, neighbours }) {
  let text = neighbours.get(projectPath(path));
  if (text === void 0) return;
  let { root } = parseToml(text), poetry = tomlAt(root, "tool", "poetry"), groups = poetry?.type === "table" ? valuesOf(tomlAt(poetry, "group")) : [], legacy = poetry?.type === "table" ? tomlAt(poetry, "dependencies") : void 0, extras = tomlAt(root, "project", "optional-dependencies");
  return {
    extras: new Set(extras?.type === "table" ? extras.entries.keys() : []),
    runtime: [...listed(tomlAt(root, "project", "dependencies")), ...keyed(legacy, !1)],
    optional: [...valuesOf(extras).flatMap(listed), ...keyed(legacy, !0)],
    development: [
      ...valuesOf(tomlAt(root, "dependency-groups")).flatMap(listed),
      ...valuesOf(tomlAt(root, "tool", "pdm", "dev-dependencies")).flatMap(listed),
      ...poetry?.type === "table" ? allKeyed(tomlAt(poetry, "dev-dependencies")) : [],
      ...groups.flatMap((group) => group.type === "table" ? allKeyed(tomlAt(group, "dependencies")) : [])
    ]
  };
}
function listed(list) {
  return (list?.type === "array" ? list.items : []).flatMap((item) => {
    let written = item.type === "string" ? item.value.replace(/^\s*(?:-e|--editable)\s+/, "") : "", requirement = readRequirement(written), name = isFailure(requirement) ? void 0 : requirement.name;
    return name === void 0 ? [] : [{ name: ecosystem.normalizeName(name) }];
  });
}
function allKeyed(table) {
  return [...keyed(table, !1), ...keyed(table, !0)];
}
function keyed(table, optional) {
  return (table?.type === "table" ? [...table.entries.values()] : []).filter(({ key, value }) => key !== "python" && isPackageName(key) && isOptional(value) === optional).map(({ key }) => ({ name: ecosystem.normalizeName(key) }));
}
function isOptional(node) {
  let flag = node.type === "table" ? tomlAt(node, "optional") : void 0;
  return flag?.type === "boolean" && flag.value === !0;
}
function valuesOf(node) {
  return node?.type === "table" ? [...node.entries.values()].map(({ value }) => value) : [];
}

export {
  namesOf,
  projectPath,
  projectWants
};

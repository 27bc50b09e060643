import {
  admittedBy,
  readRequirement
} from "./review.js";

// src/extractors/shared/npm/as-asked.ts
function markAsAsked(components, asked) {
  let versions = new Map(components.flatMap(({ entry, version }) => entry === void 0 ? [] : [[entry, version]])), tests = /* @__PURE__ */ new Map(), admitted = /* @__PURE__ */ new Map();
  for (let { entry, name, range } of asked) {
    let version = versions.get(entry);
    if (version === void 0 || admitted.get(entry) === !1) continue;
    let test = tests.get(range) ?? testOf(name, range);
    tests.set(range, test), admitted.set(entry, test(version));
  }
  return components.map(
    (component) => component.entry !== void 0 && admitted.get(component.entry) === !0 ? { ...component, asAsked: !0 } : component
  );
}
function testOf(name, range) {
  let { specifier = "*", source } = readRequirement(name, range);
  return source.type === "registry" ? admittedBy("npm", specifier) : () => !1;
}

export {
  markAsAsked
};

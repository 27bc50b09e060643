import {
  environmentSettings,
  indexAt,
  tomlAt,
  tomlText,
  uncheckedConnection
} from "./review.js";

// src/extractors/shared/python/index-tables.ts
var ecosystem = "pypi";
function uvSettings(uv, prefix) {
  if (uv?.type !== "table") return [];
  let pip = tomlAt(uv, "pip"), tables = [
    { table: uv, lead: prefix },
    ...pip?.type === "table" ? [{ table: pip, lead: `${prefix}pip.` }] : []
  ], uses = [
    ["index-url", "default"],
    ["extra-index-url", "additional"],
    ["find-links", "links"]
  ];
  return [
    ...tomlTables(tomlAt(uv, "index")).flatMap((index) => {
      let use = isTrue(index, "default") ? "default" : isTrue(index, "explicit") ? "named" : "additional";
      return ofAddress(tomlAt(index, "url"), use, `${prefix}index`);
    }),
    ...tables.flatMap(({ table, lead }) => [
      ...uses.flatMap(([key, use]) => items(tomlAt(table, key)).flatMap((node) => ofAddress(node, use, `${lead}${key}`))),
      ...items(tomlAt(table, "allow-insecure-host")).flatMap((node) => ofHost(node, `${lead}allow-insecure-host`))
    ])
  ];
}
function pdmSources(sources, setting) {
  return tomlTables(sources).flatMap((source) => {
    let name = tomlText(source, "name"), links = tomlText(source, "type") === "find_links", named = tomlAt(source, "include_packages") !== void 0, use = links ? "links" : named ? "named" : name === "pypi" || name === "default" ? "default" : "additional";
    return ofAddress(tomlAt(source, "url"), use, setting, isFalse(source, "verify_ssl"));
  });
}
function poetrySources(sources, setting) {
  return tomlTables(sources).flatMap((source) => {
    let priority = isTrue(source, "secondary") ? "secondary" : (tomlText(source, "priority") ?? "primary").toLowerCase(), use = priority === "explicit" ? "named" : /^(?:primary|default)$/.test(priority) ? "default" : "additional";
    return ofAddress(tomlAt(source, "url"), use, setting);
  });
}
function pipenvSources(sources) {
  return tomlTables(sources).flatMap(
    (source, index) => ofAddress(tomlAt(source, "url"), index === 0 ? "default" : "named", "source", isFalse(source, "verify_ssl"))
  );
}
function pixiOptions(options, prefix) {
  return options?.type !== "table" ? [] : [
    ["index-url", "default"],
    ["extra-index-urls", "additional"],
    ["find-links", "links"]
  ].flatMap(
    ([key, use]) => items(tomlAt(options, key)).flatMap((node) => ofAddress(node, use, `${prefix}pypi-options.${key}`))
  );
}
function pdmSettings(pypi) {
  if (pypi?.type !== "table") return [];
  let main = ofAddress(tomlAt(pypi, "url"), "default", "pypi.url", isFalse(pypi, "verify_ssl")), others = [...pypi.entries.values()].flatMap(
    ({ key, value }) => value.type === "table" ? ofAddress(tomlAt(value, "url"), "additional", `pypi.${key}.url`, isFalse(value, "verify_ssl")) : []
  );
  return [...main, ...others];
}
function variableSettings(variables) {
  return variables.flatMap(({ key, value }) => {
    if (value.type !== "string") return [];
    let { start, end } = value;
    return environmentSettings(key, value.value).map((setting) => ({ ...setting, start, end }));
  });
}
function tomlTables(node) {
  return node?.type === "table" ? [node] : node?.type === "array" ? node.items.filter((item) => item.type === "table") : [];
}
function ofAddress(node, use, setting, unchecked = !1) {
  let value = node?.type === "table" ? tomlAt(node, "url") : node;
  if (value?.type !== "string") return [];
  let address = value.value.replace(/^[\w.-]{1,100}=(?=https?:)/i, ""), found = indexAt(address, { ecosystem, use, setting, ...unchecked && { unchecked } });
  return found === void 0 ? [] : [{ ...found, start: value.start, end: value.end }];
}
function ofHost(node, setting) {
  return node.type !== "string" ? [] : [{ ...uncheckedConnection(node.value, setting, ecosystem), start: node.start, end: node.end }];
}
function items(node) {
  return node === void 0 ? [] : node.type === "array" ? node.items : [node];
}
function isTrue(table, key) {
  let node = tomlAt(table, key);
  return node?.type === "boolean" && node.value === !0;
}
function isFalse(table, key) {
  let node = tomlAt(table, key);
  return node?.type === "boolean" && node.value === !1;
}

export {
  uvSettings,
  pdmSources,
  poetrySources,
  pipenvSources,
  pixiOptions,
  pdmSettings,
  variableSettings,
  tomlTables
};

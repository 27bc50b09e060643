import {
  parseIni
} from "./shared-syntax-ini-parse.js";
import {
  readSettings
} from "./shared-extractors-shared-files-settings-file.js";
import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";
import "./shared-syntax-json-summary.js";
import {
  at,
  decodedText,
  entries,
  items,
  sourceOffset
} from "./review.js";
import "./cli.js";

// src/extractors/tox/substitutions.ts
function filledIn(text) {
  return text.replaceAll(/\{(?!\[)([^{}\n]{1,200})\}/g, (whole, name) => /^env_?python$/.test(name) ? "python".padEnd(whole.length) : /^(?:toxinidir|tox_root)$/.test(name) ? `.${"/".repeat(whole.length - 1)}` : /^env_?bin_?dir$/.test(name) ? `/${"x".repeat(whole.length - 1)}` : whole.length < 4 ? whole : `\${${"_".repeat(whole.length - 3)}}`);
}

// src/extractors/tox/ini.ts
var lists = /* @__PURE__ */ new Set(["deps", "requires"]), commands = /* @__PURE__ */ new Set(["commands", "commands_pre", "commands_post", "install_command", "list_dependencies_command"]), factors = /^[\w.{},!-]{1,200}:\s+/;
function fromIni({ entries: entries2 }, map) {
  return entries2.filter(({ section }) => /^(?:tox(?::tox)?|testenv(?:[:-].*)?)$/s.test(section)).flatMap(({ section, key, lines }) => {
    let slot = `${section}.${key}`;
    if (lists.has(key)) return lines.flatMap((line) => requirement(line, slot, map));
    if (!commands.has(key) || lines.length === 0) return [];
    let from = lines[0]?.start ?? 0, text = "";
    for (let line of lines) text = text.padEnd(line.start - from - 1) + (text === "" ? "" : `
`) + command(line);
    return [{ language: "shell", text, map: (offset) => map(from + offset), slot }];
  });
}
function requirement({ text, start }, slot, map) {
  let skipped = factors.exec(text)?.[0].length ?? 0, rest = filledIn(text.slice(skipped));
  return rest.startsWith("#") || /^\{\[[^{}]*\}$/.test(rest) ? [] : [{ language: "pip-requirements", text: rest, map: (offset) => map(start + skipped + offset), slot }];
}
function command({ text }) {
  let skipped = /^(?:[\w.{},!-]{1,200}:\s+)?[-!@\s]{0,10}/.exec(text)?.[0].length ?? 0;
  return " ".repeat(skipped) + filledIn(text.slice(skipped));
}

// src/extractors/tox/tables.ts
function fromTables(root, content) {
  let named = ["env_run_base", "env_pkg_base"].map((name) => ({ name, table: at(root, name) })), environments = entries(at(root, "env")).map(({ key, value }) => ({ name: `env.${key}`, table: value })), all = [...named, ...environments].flatMap(({ name, table }) => [
    ...requirements(at(table, "deps"), `${name}.deps`, content),
    ...["commands_pre", "commands", "commands_post"].flatMap(
      (key) => items(at(table, key)).flatMap((words) => command2(words, `${name}.${key}`, content))
    )
  ]);
  return [...requirements(at(root, "requires"), "requires", content), ...all];
}
function requirements(list, slot, content) {
  return (list?.type === "string" ? [list] : items(list)).flatMap((node) => {
    let found = decodedText(content, node);
    return found === void 0 ? [] : [{ language: "pip-requirements", text: filledIn(found.text), map: (offset) => found.map(offset), slot }];
  });
}
function command2(list, slot, content) {
  let words = items(list).flatMap((node) => {
    let found = decodedText(content, node);
    return found === void 0 ? [] : [{ text: filledIn(found.text).trimEnd(), map: found.map }];
  });
  return words.length === 0 ? [] : [{ language: "shell", ...execForm(words), slot }];
}

// src/extractors/tox/extractor.ts
var extractor = {
  files: ["**/{tox.ini,tox.toml,setup.cfg,pyproject.toml}"],
  pointsAtRequirements: !0,
  mayMatter: (content, path) => /tox\.(?:ini|toml)$/.test(path) || /tool\.tox|\btox\s{0,10}[=.]|\[testenv/.test(content),
  extract(input) {
    return { components: [], gaps: [], embedded: read(input) };
  }
};
function read(input) {
  let { path, content } = input;
  if (!path.endsWith(".toml")) return fromIni(parseIni(content), (offset) => offset);
  let { root } = readSettings(input), tables = path.endsWith("pyproject.toml") ? at(root, "tool", "tox") : root, legacy = at(tables, "legacy_tox_ini"), inside = legacy?.type === "string" && "raw" in legacy ? fromIni(parseIni(legacy.value), (offset) => sourceOffset(legacy, offset)) : [];
  return [...fromTables(tables, content), ...inside];
}
export {
  extractor
};

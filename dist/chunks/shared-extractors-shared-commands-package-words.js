import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";
import {
  at,
  decodedText,
  entries,
  items,
  textOf
} from "./review.js";

// src/extractors/shared/files/key-paths.ts
var keyPaths = (...texts) => texts.map((text) => text.split(" ")), mostValues = 5e3;
function valuesAt(root, path) {
  let beyond, found = root === void 0 ? [] : [{ node: root, slot: "" }];
  for (let key of path) {
    let all = found.flatMap((value) => below(value, key));
    beyond ??= all[mostValues]?.node, found = all.slice(0, mostValues);
  }
  return { values: found, beyond };
}
function below({ node, slot }, key) {
  let join = (name) => slot === "" ? name : `${slot}.${name}`.slice(0, 300), [, condition, text] = /^\[(?:(\w+)=(.+))?\]$/.exec(key) ?? [];
  if (key.startsWith("["))
    return items(node).filter((item) => condition === void 0 || textOf(at(item, condition)) === text).map((item) => ({ node: item, slot }));
  if (key === "*")
    return entries(node).flatMap(
      ({ key: name, value: value2 }) => value2 === void 0 ? [] : [{ node: value2, slot: join(name) }]
    );
  let value = at(node, key);
  return value === void 0 ? [] : [{ node: value, slot: join(key) }];
}

// src/extractors/shared/commands/package-words.ts
var anyVersion = /^(?:latest|\*|)$/i;
function installCommand({ command }, packages, slot) {
  let [first] = packages;
  if (first === void 0) return;
  let fixed = command.split(" ").map((text2) => ({ text: text2, map: () => first.map(0) })), { text, map } = execForm([...fixed, ...packages]);
  return { language: "shell", text, map: (offset) => map(offset), slot };
}
function wordsIn({ text, map }, pattern) {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ text: word, map: (offset) => map(index + offset) }));
}
function pinnedWord(name, version, { joint }) {
  if (version === void 0 || anyVersion.test(version.text.trim())) return name;
  let isRange = /^\s*[<>=!~^@]/.test(version.text), sign = isRange ? "" : joint, isBehind = version.map(0) >= name.map(0), last = Math.max(name.text.length - 1, 0);
  return {
    text: `${name.text}${isRange && joint === "@" ? joint : sign}${version.text}`,
    map: (offset) => offset < name.text.length || !isBehind ? name.map(Math.min(offset, last)) : version.map(Math.max(offset - name.text.length - sign.length, 0))
  };
}
function pinnedEntries(content, mapping, installer, prefix) {
  return entries(mapping).flatMap((entry) => {
    if (!entry.key.startsWith(prefix)) return [];
    let version = versionOf(content, entry.value);
    return [pinnedWord(keyWord(content, entry, prefix.length), version, installer)];
  });
}
function wordAt(content, node) {
  return node === void 0 || textOf(node) === void 0 ? void 0 : decodedText(content, node);
}
function versionOf(content, value) {
  return wordAt(content, value) ?? wordAt(content, at(value, "version"));
}
function keyWord(content, { key, start }, from) {
  let quote = /["']/.test(content.charAt(start)) ? 1 : 0;
  return { text: key.slice(from), map: (offset) => start + quote + from + offset };
}

export {
  keyPaths,
  mostValues,
  valuesAt,
  installCommand,
  wordsIn,
  pinnedWord,
  pinnedEntries,
  wordAt
};

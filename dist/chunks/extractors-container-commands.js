import {
  joined
} from "./shared-extractors-shared-files-joined-command.js";
import "./shared-extractors-shared-commands-exec-form.js";
import {
  entries,
  items,
  nodesOf,
  order,
  parseJson,
  parseYaml,
  partOf,
  surePartOf,
  textOf,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/container-commands/extractor.ts
var mostCommands = 1e3, others = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$|(?:^|\/)\.continue\//, key = /["']?(?:command|cmd|argv|program|executable|entry[pP]oint)["']?[ \t]{0,20}:/, extractor = {
  // Manifests have any name.
  files: ["**/*.{yml,yaml}", "**/*{task,job,container}[-_]def*.json", "**/{task,job,container}def*.json"],
  mayMatter: (content, path) => !others.test(path) && key.test(content),
  extract(input) {
    let { path, content } = input, embedded = (path.endsWith(".json") ? [parseJson(content, "jsonc").root] : parseYaml(content).documents).flatMap((root) => root === void 0 ? [] : commandsIn(root, content)), beyond = embedded[mostCommands]?.map(0), reason = `only the first ${mostCommands} of its commands are read`, gaps = beyond === void 0 ? [] : [unreadable(input, beyond, beyond, reason, "limit-exceeded")];
    return { components: [], gaps, embedded: embedded.slice(0, mostCommands) };
  }
};
function commandsIn(root, content) {
  return [...nodesOf(root)].flatMap(({ node, keys: slot }) => {
    let script = commandOf(node, content);
    return script === void 0 ? [] : [{ language: "shell", ...script, slot }];
  });
}
function commandOf(node, content) {
  let given = entries(node).flatMap(({ key: key2, value }) => {
    let part = partOf(key2);
    return part === void 0 || value === void 0 ? [] : [{ part, key: key2, value, isSure: surePartOf(key2) === part }];
  }), parts = order.flatMap((part) => {
    let named = given.filter((one) => one.part === part);
    return named.some(({ isSure }) => isSure) ? named.filter(({ isSure }) => isSure) : named;
  }), [first, ...rest] = parts;
  if (first === void 0) return;
  let isWhole = first.part !== "arguments" && (items(first.value).length > 0 || textOf(first.value) !== void 0), lists = rest.filter(({ part, value }) => part !== first.part && items(value).length > 0);
  if (isWhole && lists.length > 0)
    return joined(
      [first, ...lists].map(({ value }) => value),
      content
    );
  let list = parts.find(
    ({ part, key: key2, value, isSure }) => isSure && (part !== "arguments" || key2 === "argv") && items(value).length > 1
  );
  return list === void 0 ? void 0 : joined([list.value], content);
}
export {
  extractor
};

import {
  firstEntries
} from "./shared-extractors-shared-files-first-entries.js";
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
  items,
  textOf
} from "./review.js";
import "./cli.js";

// src/extractors/pre-commit/extractor.ts
var extractor = {
  files: ["**/.pre-commit-{config,hooks}.{yaml,yml}", "**/prek.toml"],
  extract(input) {
    let { root, gap } = readSettings(input), listed = items(root).map((hook) => ({ hook, repo: "" })), configured = items(at(root, "repos")).flatMap(
      (repo) => items(at(repo, "hooks")).map((hook) => ({ hook, repo: textOf(at(repo, "repo")) ?? "" }))
    ), hooks = firstEntries(input, [...listed, ...configured], ({ hook }) => hook, mostHooks);
    return {
      components: [],
      gaps: [...gap === void 0 ? [] : [gap], ...hooks.gaps],
      embedded: hooks.read.flatMap(({ hook, repo }) => [
        ...entry(hook, input.content),
        ...additional(hook, repo, input.content)
      ])
    };
  }
}, mostHooks = 2e3, noCommand = /* @__PURE__ */ new Set(["pygrep", "fail", "docker_image"]), npmTools = /eslint|prettier|stylelint|markdownlint|commitlint|svgo|htmlhint|textlint|cspell|standard|tslint|biome|solhint|svelte|typescript/, npmForm = /^(?:@[\w.-]{1,100}\/)?[\w.-]{1,200}@[\w.^~*-]/;
function slotOf(hook) {
  return (textOf(at(hook, "id")) ?? "hook").slice(0, 200);
}
function entry(hook, content) {
  let node = at(hook, "entry"), language = textOf(at(hook, "language")) ?? "", found = node === void 0 || noCommand.has(language) ? void 0 : decodedText(content, node);
  return found === void 0 || textOf(node) === void 0 ? [] : [{ language: "shell", text: found.text, map: (offset) => found.map(offset), slot: slotOf(hook) }];
}
function additional(hook, repo, content) {
  let words = items(at(hook, "additional_dependencies")).flatMap(
    (node) => textOf(node) === void 0 ? [] : decodedText(content, node) ?? []
  ), slot = `${slotOf(hook)}/additional`, stated = textOf(at(hook, "language")), isNpm = words.some(({ text }) => npmForm.test(text)) || npmTools.test(`${repo} ${slotOf(hook)}`), language = stated ?? (isNpm ? "node" : "python");
  return language === "python" ? words.filter(({ text }) => stated !== void 0 || /^[\w.-]+(?:\[|\s*(?:[=<>~!@;]|$))|^git\+/.test(text)).map(({ text, map }) => ({ language: "pip-requirements", text, map, slot })) : language !== "node" ? [] : words.filter(({ text }) => !text.startsWith("-")).map(({ text, map }) => {
    let start = { map: () => map(0) };
    return {
      language: "shell",
      ...execForm([
        { text: "npm", ...start },
        { text: "install", ...start },
        { text, map }
      ]),
      slot
    };
  });
}
export {
  extractor
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  sourceVariables
} from "./chunk-NQNFDMH3.js";
import {
  scalarText
} from "./chunk-QMVP4QYC.js";
import "./chunk-WANXMURT.js";
import {
  familiarName,
  imagePurl,
  parseImageReference
} from "./chunk-IGUDPQ76.js";
import {
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText
} from "./chunk-OSS2T63G.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/workflow/scripts.ts
var maxValue = 4096;
var maxVariables = 200;
function embeddedScript({ node, language, variables }, content) {
  const { text, map } = scalarText(content, node);
  const script = withoutExpressions(text);
  if (language === "python") return { language, text: script, map };
  const prefix = assignments(script, variables);
  return {
    language,
    text: prefix + script,
    map: (offset) => offset < prefix.length ? node.start : map(offset - prefix.length)
  };
}
function withoutExpressions(text) {
  return text.replaceAll(
    /\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
    (found) => {
      return `\${${"_".repeat(found.length - 3)}}`;
    }
  );
}
function assignments(script, variables) {
  const values = new Map(variables);
  let prefix = "";
  let count = 0;
  for (const [name, value] of values) {
    const counts = sourceVariables.includes(name) || script.includes(name);
    if (!counts || value.length > maxValue || value.includes("${{") || ++count > maxVariables) continue;
    prefix += `${name}='${value.replaceAll("'", "'\\''")}'
`;
  }
  return prefix;
}

// src/extractors/workflow/images.ts
function imageOf({ node, prefix }, { content, locate }) {
  const { text, map } = scalarText(content, node);
  const [start, end] = [map(prefix.length), map(Math.max(text.length - 1, 0)) + 1];
  const written = text.slice(prefix.length);
  const location = locate(start, end);
  const whole = parseImageReference(written);
  const reference = whole ?? parseImageReference(/^([^$<]*[^$<:@/])[:@][^/]*[$<]/.exec(written)?.[1] ?? "");
  if (reference === void 0 || whole === void 0) {
    const reason = /[$<]/.test(written) ? "its value is only known when the job runs" : "it is no valid image reference";
    const gap = { code: "unresolved", subject: written.slice(0, 300), reason, location };
    if (reference === void 0) return { gap };
    return { gap, component: component(reference, "likely") };
  }
  return { component: component(reference, "certain") };
  function component(image, confidence) {
    return {
      kind: "image",
      name: familiarName(image),
      purl: imagePurl(image),
      ...image,
      slot: "job",
      location,
      text: written,
      confidence
    };
  }
}

// src/extractors/workflow/pipeline.ts
var maxScripts = 5e3;
var scriptKeys = /* @__PURE__ */ new Set(["run", "script", "before_script", "after_script", "command", "commands", "bash"]);
var variableKeys = ["variables", "env", "environment"];
var closed = /* @__PURE__ */ new Set([
  "with",
  "inputs",
  "outputs",
  "strategy",
  "matrix",
  "needs",
  "permissions",
  "cache",
  "artifacts"
]);
function readPipeline(root) {
  const scripts = [];
  const images = [];
  const seen = /* @__PURE__ */ new Set();
  const shellOf = (node) => yamlText(node, "shell") ?? yamlText(node, "defaults", "run", "shell");
  const addScript = (node, shell, variables) => {
    const language = languageOf(shell);
    if (language === void 0) return;
    if (node.type === "list") for (const item of node.items) addScript(item, shell, variables);
    else if (node.type === "scalar" && node.kind === "string" && scripts.length < maxScripts && !seen.has(node)) {
      seen.add(node);
      scripts.push({ node, language, variables });
    }
  };
  const addImage = (node, prefix = "") => {
    const named = node?.type === "map" ? yamlAt(node, "image") ?? yamlAt(node, "name") : node;
    if (named?.type !== "scalar" || named.kind !== "string" || named.text === "" || seen.has(named)) return;
    seen.add(named);
    images.push({ node: named, prefix });
  };
  const visit = (node, key, shell, variables) => {
    if (seen.has(node)) return;
    if (node.type === "list") {
      seen.add(node);
      for (const item of node.items) visit(item, key, shell, variables);
    }
    if (node.type !== "map") return;
    seen.add(node);
    const inner = [...variables, ...variableKeys.flatMap((name) => plainValues(yamlAt(node, name)))];
    const own = shellOf(node) ?? shell;
    for (const { key: name, value } of yamlEntries(node)) {
      if (closed.has(name) || variableKeys.includes(name)) continue;
      if (scriptKeys.has(name) && value.type !== "map") addScript(value, own, inner);
      else if (name === "container") addImage(value);
      else if (name === "image") addDocker(value);
      else if (name === "services") {
        for (const entry of yamlEntries(value)) addImage(entry.value);
        for (const item of yamlItems(value)) addImage(item);
      } else if (name === "docker") for (const item of yamlItems(value)) addImage(yamlAt(item, "image"));
      else if (name === "uses") addDocker(value, true);
      else visit(value, name, own, inner);
    }
  };
  const addDocker = (value, only = false) => {
    const text = value.type === "scalar" ? value.text : "";
    const prefix = "docker://";
    if (text.startsWith(prefix)) addImage(value, prefix);
    else if (!only && !/(?:^|\/)Dockerfile/.test(text)) addImage(value);
  };
  if (root !== void 0) visit(root, "", void 0, []);
  return { scripts, images };
}
function plainValues(node) {
  return yamlEntries(node).flatMap(
    ({ key, value }) => value.type === "scalar" && value.kind !== "null" && /^[a-z_]\w*$/i.test(key) ? [[key, value.text]] : []
  );
}
function languageOf(shell) {
  if (shell === void 0) return "shell";
  if (/^python/.test(shell)) return "python";
  return /\b(?:ba|da|z|k)?sh\b/.test(shell) || shell.includes("${{") ? "shell" : void 0;
}

// src/extractors/workflow/extractor.ts
var extractor = {
  files: [
    ".github/workflows/*.{yml,yaml}",
    "**/action.{yml,yaml}",
    "**/.gitlab-ci.{yml,yaml}",
    "**/*.gitlab-ci.{yml,yaml}",
    ".circleci/**/*.{yml,yaml}",
    "**/azure-pipelines*.{yml,yaml}",
    ".azure-pipelines/**/*.{yml,yaml}",
    ".buildkite/**/*.{yml,yaml}"
  ],
  extract(input) {
    const { documents, errors } = parseYaml(input.content);
    const pipelines = documents.map((document) => readPipeline(document));
    const images = pipelines.flatMap((found) => found.images).map((image) => imageOf(image, input));
    return {
      components: images.flatMap(({ component }) => component ?? []),
      gaps: [...images.flatMap(({ gap }) => gap ?? []), ...unreadable(errors, input)],
      embedded: pipelines.flatMap((found) => found.scripts).map((script) => embeddedScript(script, input.content))
    };
  }
};
function unreadable(errors, { path, locate }) {
  const [first, ...others] = errors.filter(({ type }) => type !== "duplicate");
  if (first === void 0) return [];
  const more = others.length === 0 ? "" : `, and ${others.length} more mistakes`;
  const location = locate(first.offset, first.offset);
  return [{ code: "unreadable", subject: path, reason: `${first.message}${more}`, location }];
}
export {
  extractor
};

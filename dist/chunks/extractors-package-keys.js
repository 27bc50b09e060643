import {
  installCommand,
  keyPaths,
  mostValues,
  valuesAt,
  wordAt,
  wordsIn
} from "./shared-extractors-shared-commands-package-words.js";
import {
  readSettings
} from "./shared-extractors-shared-files-settings-file.js";
import "./shared-extractors-shared-commands-exec-form.js";
import "./shared-syntax-json-summary.js";
import {
  at,
  entries,
  items,
  keysBelow,
  nodesOf,
  parseYaml,
  textOf,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/package-keys/extractor.ts
import { posix } from "node:path";

// src/extractors/package-keys/config-maps.ts
var mostFiles = 5e3;
function filesIn(content, root) {
  return [root, ...items(at(root, "items"))].filter((node) => textOf(at(node, "kind")) === "ConfigMap").flatMap((node) => entries(at(node, "data"))).filter(({ key }) => /^[\w.-]{1,253}$/.test(key) && key.includes(".")).slice(0, mostFiles).flatMap(({ key, value }) => {
    let word = wordAt(content, value);
    return word === void 0 ? [] : [{ path: key, appends: !1, content: { text: word.text, map: word.map } }];
  });
}

// src/extractors/package-keys/keys.ts
var telling = /runtime_env|runtimeEnvYAML|serveConfigV2|_PIP_ADDITIONAL_REQUIREMENTS|EXTRA_PIP_PACKAGES|extraPipPackages|additional-python-modules|\bpypi["']?\s{0,5}:|environment_key|inline_python|\bdocker["']?\s{0,5}:[^:]{0,400}\brequirements["']?\s{0,5}:|\bConfigMap\b/, rayPackages = {
  requirements: keyPaths("pip []", "pip packages []", "uv []", "uv packages []", "conda dependencies [] pip []"),
  lists: keyPaths("pip", "uv")
}, packageKeys = [
  // Ray, <https://docs.ray.io/en/latest/ray-core/handling-dependencies.html>, <https://docs.ray.io/en/latest/serve/api/index.html>
  { key: "runtime_env", ...rayPackages },
  // KubeRay, <https://docs.ray.io/en/latest/cluster/kubernetes/getting-started/rayjob-quick-start.html>
  { key: "runtimeEnvYAML", isYaml: !0, ...rayPackages },
  { key: "serveConfigV2", isYaml: !0 },
  // Airflow's images and charts, <https://airflow.apache.org/docs/docker-stack/entrypoint.html>
  { key: "_PIP_ADDITIONAL_REQUIREMENTS", words: "blanks" },
  { key: "extraPipPackages", requirements: keyPaths("[]") },
  // Images of Dask and Prefect, <https://github.com/dask/dask-docker>
  { key: "EXTRA_PIP_PACKAGES", words: "blanks" },
  // Databricks, <https://docs.databricks.com/aws/en/dev-tools/bundles/library-dependencies>
  { key: "libraries", requirements: keyPaths("[] pypi package"), indexes: keyPaths("[] pypi repo") },
  { key: "environments", requirements: keyPaths("[] spec dependencies []") },
  // AWS Glue, <https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html>
  { key: "--additional-python-modules", words: "commas" },
  // ZenML, <https://docs.zenml.io/concepts/containerization>
  { key: "settings", requirements: keyPaths("docker requirements []"), lists: keyPaths("docker requirements") },
  // goose, <https://block.github.io/goose/docs/guides/recipes/recipe-reference>
  { key: "extensions", requirements: keyPaths("[type=inline_python] dependencies []") }
];

// src/extractors/package-keys/walk.ts
var byKey = new Map(packageKeys.map((row) => [row.key, row]));
function heldBy(root) {
  let found = [];
  for (let { node, keys: slot } of nodesOf(root)) {
    let variable = variableOf(node, slot);
    variable !== void 0 && found.push(variable);
    for (let { key, value } of entries(node)) {
      let row = byKey.get(key);
      row !== void 0 && value !== void 0 && found.push({ row, value, slot: keysBelow(slot, key) });
    }
  }
  return found;
}
function variableOf(node, slot) {
  let written = textOf(node);
  if (written !== void 0) {
    let end = written.indexOf("="), row2 = end === -1 ? void 0 : byKey.get(written.slice(0, end).trim());
    return row2?.words === void 0 ? void 0 : { row: row2, value: node, slot, from: end + 1 };
  }
  let name = textOf(at(node, "name")), row = name === void 0 ? void 0 : byKey.get(name), value = row?.words === void 0 ? void 0 : at(node, "value");
  return row === void 0 || value === void 0 ? void 0 : { row, value, slot };
}

// src/extractors/package-keys/extractor.ts
var pip = { command: "pip install", joint: "==" }, deepest = 2, tooMany = `only the first ${mostValues} packages under one key of it are read`, extractor = {
  files: ["**/*.{yml,yaml,json}"],
  mayMatter: (content) => telling.test(content),
  extract(input) {
    let roots = /\.json$/i.test(input.path) ? [readSettings(input).root] : parseYaml(input.content).documents, found = roots.flatMap((root) => root === void 0 ? [] : packagesIn(input.content, root, 0));
    return {
      components: [],
      gaps: found.some(({ isCut }) => isCut === !0) ? [unreadable(input, 0, 0, tooMany, "limit-exceeded")] : [],
      embedded: found.flatMap(({ embedded }) => embedded),
      wantsAs: listsAt(
        input.path,
        found.flatMap(({ lists }) => lists)
      ),
      writtenFiles: roots.flatMap((root) => filesIn(input.content, root))
    };
  }
};
function packagesIn(content, root, depth) {
  return heldBy(root).flatMap((held) => {
    let text = held.row.isYaml ? wordAt(content, held.value) : void 0;
    if (text === void 0) return [read(content, held, held.value)];
    let inner = parseYaml(text.text).root;
    return inner === void 0 || depth >= deepest ? [] : [read(text.text, held, inner), ...packagesIn(text.text, inner, depth + 1)].map(({ embedded, ...rest }) => ({
      embedded: embedded.map((part) => ({ ...part, map: (offset) => text.map(part.map(offset)) })),
      ...rest
    }));
  });
}
function read(content, { row, slot, from = 0 }, value) {
  let { requirements = [], indexes = [], lists = [] } = row, words = (paths) => paths.flatMap((path) => valuesAt(value, path).values).flatMap(({ node }) => wordAt(content, node) ?? []), text = row.words === void 0 ? void 0 : wordAt(content, value), pattern = row.words === "commas" ? /[^\s,]+/g : /\S+/g, packages = text === void 0 ? [] : wordsIn(given(plain(text), from), pattern).filter((one) => !/[${}]/.test(one.text));
  return {
    embedded: [
      ...words(requirements).map(({ text: text2, map }) => ({
        language: "pip-requirements",
        text: text2,
        slot,
        map: (offset) => map(offset)
      })),
      ...words(indexes).filter((address) => /^https?:\/\//.test(address.text)).map((address) => indexLine(address, slot)),
      ...[installCommand(pip, packages, slot) ?? []].flat()
    ],
    lists: words(lists).map(({ text: path }) => path),
    isCut: [...requirements, ...indexes, ...lists].some((path) => valuesAt(value, path).beyond !== void 0)
  };
}
function indexLine({ text, map }, slot) {
  let before = "--index-url ";
  return {
    language: "pip-requirements",
    text: `${before}${text}`,
    slot,
    map: (offset) => map(Math.max(offset - before.length, 0))
  };
}
function plain({ text, map }) {
  return { text: text.replaceAll(/\{\{[^{}]{0,1000}\}\}/g, (template) => "$".repeat(template.length)), map };
}
function given({ text, map }, from) {
  let rest = text.slice(from), [, before = "", instead] = /^(\s*\$\{\w{1,100}:?-)([^{}]*)\}\s*$/.exec(rest) ?? [], start = from + before.length;
  return { text: instead ?? rest, map: (offset) => map(start + offset) };
}
function listsAt(path, lists) {
  let paths = lists.filter((list) => /\.\w{1,10}$/.test(list) && !/^[/~]|:\/\/|[\s$]/.test(list)).flatMap((list) => [posix.join(posix.dirname(path), list), posix.normalize(list)]).filter((list) => !/^\.{1,2}(?:\/|$)/.test(list));
  return [...new Set(paths)].map((list) => ({ path: list, format: "pip-requirements" }));
}
export {
  extractor
};

import {
  publishedByScript,
  pushedName
} from "./shared-ecosystems-oci-pushed-images.js";
import {
  lastingSettings
} from "./shared-extractors-shared-commands-lasting-settings.js";
import {
  namesSettings,
  setsIndex,
  settingsList,
  settingsWanted,
  unknownIndex
} from "./shared-extractors-shared-commands-output.js";
import {
  followedVariables,
  originalOffset,
  sourceTextBuilder
} from "./shared-syntax-shared-source-text.js";
import {
  plainCommands
} from "./shared-extractors-shared-commands-plain-commands.js";
import "./shared-extractors-shared-settings-files-settings.js";
import "./shared-syntax-ini-parse.js";
import "./shared-extractors-shared-python-index-tables.js";
import {
  expressionValues,
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText
} from "./assess.js";
import {
  dockerfilesAt
} from "./shared-ecosystems-oci-build-command.js";
import {
  imagePurl
} from "./shared-ecosystems-oci-image-purl.js";
import {
  indexComponent,
  withoutUnknown
} from "./shared-extractors-shared-commands-known-addresses.js";
import "./shared-unbash.js";
import "./shared-extractors-shared-commands-unquoted.js";
import {
  environmentSettings,
  familiarName,
  parseImageReference,
  parseYaml,
  quoted,
  scalarText,
  syntaxCode,
  withoutCredentials
} from "./review.js";
import "./cli.js";

// src/extractors/workflow/environment.ts
function environmentIn(node) {
  let entries = yamlEntries(node).flatMap(({ key, value }) => variable(key, value)), items = yamlItems(node).flatMap((item) => {
    if (item.type === "map") {
      let name2 = yamlText(item, "name");
      return name2 !== void 0 ? variable(name2, yamlAt(item, "value")) : yamlEntries(item).flatMap(({ key, value: value2 }) => variable(key, value2));
    }
    let [, name, value] = item.type === "scalar" ? /^([a-z_]\w{0,200})=(.*)$/is.exec(item.text) ?? [] : [];
    return name === void 0 || value === void 0 || item.type !== "scalar" ? [] : [{ name, value, node: item }];
  });
  return [...entries, ...items];
}
function variable(name, node) {
  let scalar = node?.type === "map" ? yamlAt(node, "value") : node;
  return scalar?.type !== "scalar" || scalar.kind === "null" || !/^[a-z_][\w@:.-]{0,200}$/i.test(name) ? [] : [{ name, value: scalar.text, node: scalar }];
}
function variableSettings(name, value) {
  let text = value.includes("${{") ? withoutUnknown(value) : value;
  return text === void 0 ? [] : environmentSettings(name, text);
}

// src/extractors/workflow/images.ts
function imageOf({ node, prefix, slot }, { content, locate }) {
  let { text, map } = scalarText(content, node), [start, end] = [map(prefix.length), map(Math.max(text.length - 1, 0)) + 1], written = text.slice(prefix.length), location = locate(start, end), whole = parseImageReference(written), reference = whole ?? parseImageReference(/^([^$<]*[^$<:@/])[:@][^/]*[$<]/.exec(written)?.[1] ?? "");
  if (reference === void 0 || whole === void 0) {
    let reason = /[$<]/.test(written) ? "its value is only known at run time" : "it is not a valid image reference", gap = { code: "unresolved-reference", subject: written.slice(0, 300), reason, location };
    return reference === void 0 ? { gap } : { gap, component: component(reference, "likely") };
  }
  return { component: component(reference, "certain") };
  function component(image2, confidence) {
    return {
      kind: "image",
      name: familiarName(image2),
      purl: imagePurl(image2),
      ...image2,
      slot,
      location,
      text: written,
      confidence
    };
  }
}

// src/extractors/workflow/action-indexes.ts
var inputs = [
  [/^actions\/setup-node(?:@|$)/, "registry-url", "npm_config_registry"],
  [/^oven-sh\/setup-bun(?:@|$)/, "registry-url", "npm_config_registry"],
  [/^conda-incubator\/setup-miniconda(?:@|$)/, "channels", "CONDA_CHANNELS"],
  [/^conda-incubator\/setup-miniconda(?:@|$)/, "channel-alias", "CONDA_CHANNEL_ALIAS"]
];
function actionIndexes(step) {
  let action = yamlText(step, "uses");
  if (action === void 0) return [];
  let given = yamlAt(step, "with"), scope = yamlText(given, "scope") ?? "";
  return inputs.flatMap(([known2, input, variable2]) => {
    let node = yamlAt(given, input);
    return !known2.test(action) || node?.type !== "scalar" || node.kind !== "string" ? [] : [{ name: input === "registry-url" && scope.startsWith("@") ? `npm_config_${scope}:registry` : variable2, value: node.text, node }];
  });
}

// src/extractors/workflow/expansions.ts
var longest = 2e4, mostExpressions = 50, mostTexts = 256, expression = /\$\{\{[ \t]{0,8}((?:env|matrix)\.[\w-]{1,200})[ \t]{0,8}\}\}/g;
function expansions(text, known2) {
  if (text.length > longest || !text.includes("${{")) return [text];
  let expressions = new Map([...text.matchAll(expression)].map(([written, name = ""]) => [written, name])), texts = [text];
  for (let [written, name] of [...expressions].slice(0, mostExpressions)) {
    let values = known2.get(name) ?? [];
    if (values.length !== 0 && (texts = texts.flatMap((one) => values.map((value) => one.replaceAll(written, () => value))).slice(0, mostTexts), texts.some(({ length }) => length > longest)))
      return [text];
  }
  return texts;
}
function matrixValues(matrix) {
  let found = /* @__PURE__ */ new Map(), add = (key, value) => {
    if (value.type !== "scalar") return;
    let name = `matrix.${key}`;
    found.set(name, [...found.get(name) ?? [], value.text].slice(0, mostTexts));
  };
  for (let { key, value } of yamlEntries(matrix)) for (let item of yamlItems(value)) add(key, item);
  for (let item of yamlItems(yamlAt(matrix, "include")))
    for (let { key, value } of yamlEntries(item)) add(key, value);
  return found;
}

// src/extractors/workflow/filled-in.ts
var expression2 = /\$\{\{([^{}\n]{0,500}(?:\{\d\}[^{}\n]{0,500}){0,20})\}\}|<<[ \t]{0,4}([\w.-]{1,100})[ \t]{0,4}>>|\$\[\[([^[\]\n]{0,500})\]\]/g;
function filledIn({ text, map }, known2) {
  let found = [...text.matchAll(expression2)].flatMap((match) => {
    let inside = match[1] ?? match[2] ?? match[3] ?? "", values = expressionValues(inside, (name) => known2.get(name)).texts.filter(isPlain);
    return values.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, values }];
  });
  if (found.length === 0) return [{ text, map }];
  let whole = { start: 0, end: text.length }, texts = [withValues({ text, map }, found, whole, 0)];
  for (let one of found) {
    let line = { start: lineStart(text, one.start), end: lineEnd(text, one.end) };
    for (let at = 1; at < one.values.length && texts.length < mostTexts; at++)
      texts.push(withValues({ text, map }, found, line, at));
  }
  return texts;
}
function filledText(text, known2) {
  return text.includes("${{") ? filledIn({ text, map: (offset) => offset }, known2)[0]?.text ?? text : text;
}
function withValues({ text, map }, found, range, turn) {
  let builder = sourceTextBuilder(), at = range.start;
  for (let { start, end, values } of found) {
    if (start < range.start || end > range.end) continue;
    builder.add(text.slice(at, start), at);
    let value = values[Math.min(turn, values.length - 1)] ?? "";
    for (let index = 0; index < value.length; index++)
      builder.add(value.charAt(index), index === value.length - 1 ? end - 1 : start);
    at = end;
  }
  builder.add(text.slice(at, range.end), at);
  let source = builder.build();
  return { text: source.text, map: (offset) => map(originalOffset(source, offset)) };
}
function lineStart(text, from) {
  let before = text.lastIndexOf(`
`, from);
  for (; before > 0 && text[before - 1] === "\\"; ) before = text.lastIndexOf(`
`, before - 1);
  return before + 1;
}
function lineEnd(text, from) {
  let end = text.indexOf(`
`, from);
  for (; end > 0 && text[end - 1] === "\\"; ) end = text.indexOf(`
`, end + 1);
  return end === -1 ? text.length : end;
}
function isPlain(value) {
  return value.length <= 2e3 && !value.includes("${{");
}

// src/extractors/workflow/inputs.ts
var commandInput = /^(?:run|command|commands|script|cmd|install-command|install_command|pre-command|post-command)$/, argumentInputs = [
  [/\/setup-micromamba(?:@|$)/, "create-args", "micromamba create "],
  [/^actions\/setup-python(?:@|$)/, "pip-install", "pip install "]
], variables = [
  [/^CIBW_BEFORE_(?:ALL|BUILD|TEST)(?:_[A-Z]+)?$/],
  [/^CIBW_TEST_REQUIRES(?:_[A-Z]+)?$/, "pip install "]
];
function inputScripts(step) {
  let action = yamlText(step, "uses") ?? "", runsCommands = action !== "" && !/github-script/.test(action), inputs2 = yamlEntries(yamlAt(step, "with")).flatMap(({ key, value }) => {
    let [, , before] = argumentInputs.find(([name, input]) => input === key && name.test(action)) ?? [];
    return before !== void 0 ? [{ key, value, before }] : runsCommands && commandInput.test(key) ? [{ key, value }] : [];
  }), given = yamlEntries(yamlAt(step, "env")).flatMap(({ key, value }) => {
    let [found] = variables.filter(([name]) => name.test(key));
    return found === void 0 ? [] : [{ key, value, ...found[1] !== void 0 && { before: found[1] } }];
  });
  return [...inputs2, ...given];
}

// src/extractors/workflow/stated-values.ts
var declarations = [["on", "workflow_call"], ["on", "workflow_dispatch"], [], ["spec"]];
function declaredValues(documents) {
  let found = /* @__PURE__ */ new Map();
  for (let document of documents) {
    for (let path of declarations)
      for (let [name, value] of defaults(yamlAt(document, ...path, "inputs")))
        found.set(`inputs.${name}`, [value]), found.set(`github.event.inputs.${name}`, [value]);
    for (let [name, value] of defaults(yamlAt(document, "parameters")))
      found.set(`parameters.${name}`, [value]), found.set(`pipeline.parameters.${name}`, [value]);
  }
  return found;
}
function knownWithin(node, around) {
  let matrix = matrixValues(yamlAt(node, "strategy", "matrix")), environment = environmentIn(yamlAt(node, "env")), parameters = defaults(yamlAt(node, "parameters"));
  if (matrix.size + environment.length + parameters.length === 0) return around;
  let known2 = new Map([...around, ...matrix]);
  for (let { name, value } of environment) known2.set(`env.${name}`, expansions(value, known2));
  for (let [name, value] of parameters) known2.set(`parameters.${name}`, [value]);
  return known2;
}
function defaults(node) {
  let named = yamlEntries(node).map(({ key, value }) => [key, yamlText(value, "default")]), listed2 = yamlItems(node).map((item) => [yamlText(item, "name"), yamlText(item, "default")]);
  return [...named, ...listed2].flatMap(
    ([name, value]) => name === void 0 || value === void 0 || value === "" ? [] : [[name, value]]
  );
}

// src/extractors/workflow/windows.ts
function isOnWindows(node) {
  let condition = yamlText(node, "if") ?? "";
  if (/windows/i.test(condition) && !/!|\|\|/.test(condition)) return !0;
  let runner = yamlAt(node, "runs-on") ?? yamlAt(node, "pool", "vmImage");
  if (runner === void 0) return !1;
  let texts = textsIn(runner), isChosen = texts.some((text) => text.includes("matrix.")), systems = (isChosen ? [...texts, ...textsIn(yamlAt(node, "strategy", "matrix"))] : texts).join(`
`);
  return /windows/i.test(systems) && !(isChosen && /ubuntu|linux|macos/i.test(systems));
}
function textsIn(root) {
  let seen = new Set(root === void 0 ? [] : [root]);
  for (let node of seen) {
    for (let item of yamlItems(node)) seen.add(item);
    for (let { value } of yamlEntries(node)) seen.add(value);
  }
  return [...seen].flatMap((node) => node.type === "scalar" ? node.text : []);
}

// src/extractors/workflow/pipeline.ts
var maxScripts = 5001, mostVariables = 1e3, longestSlot = 300, scriptKeys = /* @__PURE__ */ new Set([
  "run",
  "script",
  "before_script",
  "after_script",
  "pre_get_sources_script",
  "command",
  "commands",
  "bash"
]), ownKeys = [
  // <https://config.travis-ci.com/ref/job>
  [/(?:^|\/)\.travis\.ya?ml$/, words("before_install install after_script after_success after_failure before_deploy")],
  [/(?:^|\/)\.?appveyor\.ya?ml$/, words("init install before_build build_script test_script ps cmd sh")],
  [/(?:^|\/)\.gitpod\.ya?ml$/, words("before init prebuild")],
  // <https://docs.readthedocs.com/platform/stable/config-file/v2.html#build-jobs>
  [
    /(?:^|\/)\.readthedocs\.ya?ml$/,
    words(
      `post_checkout pre_system_dependencies post_system_dependencies pre_create_environment create_environment
      post_create_environment pre_install install post_install pre_build post_build html htmlzip pdf epub`
    )
  ]
], folderKeys = ["working-directory", "working_directory", "workingDirectory"], powershellKeys = /* @__PURE__ */ new Set(["powershell", "pwsh"]), variableKeys = ["variables", "env", "environment"], closed = /* @__PURE__ */ new Set([
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
function readPipeline(root, path = "", declared = /* @__PURE__ */ new Map()) {
  let [, own] = ownKeys.find(([file]) => file.test(path)) ?? [], scripts = [], images = [], environment = [], seen = /* @__PURE__ */ new Set(), shellOf = (node) => yamlText(node, "shell") ?? yamlText(node, "defaults", "run", "shell"), folderOf = (node) => folderKeys.map((key) => yamlText(node, key)).find((text) => text !== void 0) ?? yamlText(node, "defaults", "run", "working-directory"), addScript = (node, slot, around, before) => {
    let { shell, variables: variables2, known: known2, folder, job } = around, language = languageOf(shell);
    if (node.type === "list") for (let item of node.items) addScript(item, slot, around);
    else node.type === "scalar" && node.kind === "string" && scripts.length < maxScripts && !seen.has(node) && (seen.add(node), scripts.push({ node, language, variables: variables2, known: known2, slot, folder, job, ...before !== void 0 && { before } }));
  }, addImage = (node, slot, prefix = "") => {
    let named = node?.type === "map" ? yamlAt(node, "image") ?? yamlAt(node, "name") : node;
    named?.type !== "scalar" || named.kind !== "string" || named.text === "" || seen.has(named) || (seen.add(named), images.push({ node: named, prefix, slot }));
  }, visit = (node, slot, around) => {
    if (seen.has(node)) return;
    if (node.type === "list") {
      seen.add(node);
      for (let item of node.items) visit(item, slot, around);
    }
    if (node.type !== "map") return;
    seen.add(node);
    let known2 = knownWithin(node, around.known), given = variableKeys.flatMap((name) => environmentIn(yamlAt(node, name))).map((variable2) => ({ ...variable2, value: filledText(variable2.value, known2) }));
    for (let variable2 of [...given, ...actionIndexes(node)]) environment.push({ ...variable2, slot });
    let set = [...yamlItems(yamlAt(node, "steps")).flatMap(actionIndexes), ...given].map(({ name, value }) => [name, value]), inner = {
      shell: shellOf(node) ?? (isOnWindows(node) ? "pwsh" : around.shell),
      variables: set.length === 0 ? around.variables : [...around.variables, ...set].slice(-mostVariables),
      known: known2,
      folder: folderOf(node) ?? around.folder,
      job: slot
    };
    for (let { key, value, before } of inputScripts(node))
      addScript(value, below(slot, key), { ...inner, shell: void 0 }, before);
    for (let { key: name, value } of yamlEntries(node)) {
      if (closed.has(name) || variableKeys.includes(name)) continue;
      let at = below(slot, name);
      if (own?.has(name) === !0 && value.type !== "map")
        addScript(value, at, inner), visit(value, at, inner);
      else if (scriptKeys.has(name) && value.type !== "map") addScript(value, at, inner);
      else if (powershellKeys.has(name) && value.type !== "map") addScript(value, at, { ...inner, shell: "pwsh" });
      else if (name === "container") addImage(value, at);
      else if (name === "image") addDocker(value, at);
      else if (name === "services") {
        for (let entry of yamlEntries(value)) addImage(entry.value, below(at, entry.key));
        for (let item of yamlItems(value)) addImage(item, at);
      } else if (name === "docker") for (let item of yamlItems(value)) addImage(yamlAt(item, "image"), at);
      else name === "uses" ? addDocker(value, at, !0) : visit(value, at, inner);
    }
  }, addDocker = (value, slot, only = !1) => {
    let text = value.type === "scalar" ? value.text : "", prefix = "docker://";
    text.startsWith(prefix) ? addImage(value, slot, prefix) : !only && !/(?:^|\/)Dockerfile/.test(text) && addImage(value, slot);
  };
  return root !== void 0 && visit(root, "", { shell: void 0, variables: [], known: declared, folder: void 0, job: "" }), { scripts, images, environment };
}
function words(text) {
  return new Set(text.split(/\s+/));
}
function below(slot, key) {
  return slot === "" ? key : `${slot}.${key}`.slice(0, longestSlot);
}
function languageOf(shell) {
  return shell === void 0 ? "shell" : /^python/.test(shell) ? "python" : /\b(?:ba|da|z|k)?sh\b/.test(shell) || shell.includes("${{") ? "shell" : "windows";
}

// src/extractors/workflow/elsewhere.ts
var most = 500, commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, address = /^https?:\/\//i;
function partsFromElsewhere(root, { path, locate }) {
  return (/\.gitlab-ci\.ya?ml$/.test(path) ? [
    ...includedParts(yamlAt(root, "include")),
    ...yamlEntries(root).flatMap(({ value }) => includedParts(yamlAt(value, "trigger", "include")))
  ] : /(?:^|\/)\.circleci\//.test(path) ? orbs(root) : [...repositories(root), ...imported(root, path)]).slice(0, most).map(({ node, name, isOpen }) => ({
    code: "outside-repository",
    subject: withoutCredentials(name).slice(0, 300),
    reason: "it is a part of the pipeline that is not in the repository, so what it installs is not reviewed",
    location: locate(node.start, node.end),
    ...!isOpen && { atMost: "note" }
  }));
}
function includedParts(include) {
  return (include?.type === "list" ? include.items : include === void 0 ? [] : [include]).flatMap((node) => {
    let remote = yamlText(node, "remote") ?? (node.type === "scalar" ? node.text : "");
    if (address.test(remote))
      return yamlAt(node, "integrity") === void 0 ? [{ node, name: remote, isOpen: !0 }] : [];
    let [project, component] = [yamlText(node, "project"), yamlText(node, "component")];
    if (project !== void 0 && !commit.test(yamlText(node, "ref") ?? ""))
      return [{ node, name: project, isOpen: !1 }];
    let isPinned = commit.test(component?.split("@").at(-1) ?? "");
    return component === void 0 || isPinned ? [] : [{ node, name: component, isOpen: !1 }];
  });
}
function orbs(root) {
  return yamlEntries(yamlAt(root, "orbs")).flatMap(({ value: node }) => node.type !== "scalar" || /@\d+\.\d+\.\d+$/.test(node.text) ? [] : [{ node, name: node.text, isOpen: /@(?:volatile|dev:)/.test(node.text) }]);
}
function repositories(root) {
  return yamlItems(yamlAt(root, "resources", "repositories")).flatMap((node) => {
    let name = yamlText(node, "name");
    return name === void 0 || commit.test(yamlText(node, "ref") ?? "") ? [] : [{ node, name, isOpen: yamlText(node, "type") === "github" }];
  });
}
function imported(root, path) {
  if (!/(?:^|\/)\.travis\.ya?ml$/.test(path)) return [];
  let node = yamlAt(root, "import");
  return (node?.type === "list" ? node.items : node === void 0 ? [] : [node]).flatMap((each) => {
    let name = yamlText(each, "source") ?? (each.type === "scalar" ? each.text : "");
    return /^[\w.-]+\/[\w.-]+:/.test(name) && !commit.test(name.split("@").at(-1) ?? "") ? [{ node: each, name, isOpen: !1 }] : [];
  });
}

// src/extractors/workflow/pointers.ts
import { posix } from "node:path";
var mostNodes = 1e5, mostFiles = 500, otherFile = /\.(?:md|txt|rst|json|ya?ml|xml|toml|lock|info|py|sh|ps1|[cm]?[jt]sx?|csv|html|zip|gz|tgz|whl|env|properties|cff)$/i;
function pointedFiles(root, path) {
  let pipelines = new Set(includes(root)), dockerfiles = /* @__PURE__ */ new Set(), open = root === void 0 ? [] : [root], seen = /* @__PURE__ */ new Set();
  for (let node = open.pop(); node !== void 0 && seen.size < mostNodes; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node), open.push(...yamlItems(node), ...yamlEntries(node).map(({ value }) => value));
    let template = yamlText(node, "template");
    if (template !== void 0) for (let file of templateAt(path, template)) pipelines.add(file);
    if (yamlText(node, "uses") === void 0) continue;
    let named = ["file", "dockerfile"].map((key) => yamlText(node, "with", key) ?? "");
    for (let name of named.filter((each) => !otherFile.test(each)))
      for (let file of dockerfilesAt(path, name, ".")) dockerfiles.add(file);
  }
  let isCut = open.length > 0 || pipelines.size > mostFiles || dockerfiles.size > mostFiles;
  return { files: [
    ...[...pipelines].slice(0, mostFiles).map((file) => ({ path: file, format: "pipeline" })),
    ...[...dockerfiles].slice(0, mostFiles).map((file) => ({ path: file, format: "dockerfile" }))
  ], isCut };
}
function includes(root) {
  let include = yamlAt(root, "include");
  return (include?.type === "list" ? include.items : include === void 0 ? [] : [include]).flatMap((part) => {
    let file = yamlText(part, "local") ?? (part.type === "scalar" ? part.text : ""), plain = posix.normalize(file.replace(/^\/+/, ""));
    return /\.ya?ml$/i.test(plain) && !/[*$]|:\/\/|^\.\./.test(file) ? [plain] : [];
  });
}
function templateAt(path, template) {
  let [file = "", repository = "self"] = template.split("@");
  if (repository !== "self" || !/\.ya?ml$/i.test(file) || file.includes("$")) return [];
  let whole = file.startsWith("/") ? posix.normalize(file.slice(1)) : posix.join(posix.dirname(path), file);
  return whole.startsWith("..") ? [] : [whole];
}

// src/extractors/workflow/scripts.ts
var maxValue = 4096, maxFolder = 1e3, maxSettings = 200;
function embeddedScripts(scripts, content) {
  let held = /* @__PURE__ */ new Map();
  return scripts.flatMap((script) => {
    let { job } = script, before = held.get(job) ?? [], texts = filledIn(scalarText(content, script.node), script.known).map((text) => embeddedScript(script, text)), [first] = texts, lasting = first?.language === "shell" ? lastingSettings(first.text, first.environment) : [];
    return lasting.length > 0 && held.set(job, [...before, ...lasting].slice(-maxSettings)), texts.map((embedded) => ({ ...embedded, settings: [...before, ...withoutCredentials2(script)] }));
  });
}
function withoutCredentials2({ variables: variables2 }) {
  return [...valuesOf(variables2)].filter(([, value]) => value.includes("${{")).flatMap(([name, value]) => variableSettings(name, value));
}
function embeddedScript({ node, language, variables: variables2, slot, folder, before = "" }, { text, map }) {
  let whole = withoutExpressions(text);
  if (language === "python") return { language, text: whole, map, slot };
  let script = language === "windows" ? plainCommands(whole) : whole, prefix = (folder === void 0 ? "" : changeTo(folder)) + before;
  return {
    language: "shell",
    text: prefix + script,
    slot,
    environment: known(script, variables2),
    map: (offset) => offset < prefix.length ? node.start : map(offset - prefix.length)
  };
}
function withoutExpressions(text) {
  return text.replaceAll(
    /\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
    (found) => `\${${"_".repeat(found.length - 3)}}`
  );
}
function changeTo(folder) {
  return folder.length <= maxFolder && !/\$\{\{|<<|[$\n]/.test(folder) ? `cd ${quoted(folder)}
` : `cd -
`;
}
var followed = new Set(followedVariables);
function known(script, variables2) {
  let all = valuesOf(variables2), values = /* @__PURE__ */ new Map();
  for (let name of /* @__PURE__ */ new Set([...followedVariables, ...script.match(/[a-z_]\w*/gi) ?? []])) {
    let value = all.get(name), isLong = value !== void 0 && value.length > maxValue && !followed.has(name);
    value === void 0 || isLong || value.includes("${{") || values.set(name, value);
  }
  return values;
}
var remembered = /* @__PURE__ */ new WeakMap();
function valuesOf(variables2) {
  let values = remembered.get(variables2) ?? new Map(variables2);
  return remembered.set(variables2, values), values;
}

// src/extractors/workflow/published.ts
var scriptKeys2 = ["run", "script", "before_script", "after_script", "command", "commands"], most2 = 1e3;
function publishedByPipeline(content) {
  let found = [], seen = /* @__PURE__ */ new Set(), visit = (node, around) => {
    if (seen.has(node) || found.length >= most2) return;
    seen.add(node);
    for (let item of yamlItems(node)) visit(item, around);
    if (node.type !== "map") return;
    let known2 = new Map([...around, ...matrixValues(yamlAt(node, "strategy", "matrix"))]);
    for (let { name, value } of ["env", "variables"].flatMap((key) => environmentIn(yamlAt(node, key))))
      known2.set(`env.${name}`, expansions(value, around));
    found.push(
      ...imagesOfAction(node).flatMap((text) => expansions(text, known2)).flatMap(image)
    );
    for (let key of scriptKeys2) for (let text of scriptsAt(node, key)) found.push(...commands(text, known2));
    for (let { value } of yamlEntries(node)) visit(value, known2);
  };
  for (let document of parseYaml(content).documents) document !== void 0 && visit(document, /* @__PURE__ */ new Map());
  return found.slice(0, most2);
}
function image(text) {
  let name = pushedName(text);
  return name === void 0 ? [] : [{ ecosystem: "oci", name }];
}
function imagesOfAction(step) {
  let action = /^docker\/(build-push|metadata)-action@/.exec(yamlText(step, "uses") ?? "")?.[1], given = yamlAt(step, "with");
  if (action === "metadata") return listed(yamlText(given, "images")).map((text) => text.replace(/^name=/, ""));
  if (action === void 0) return [];
  let outputs = yamlText(given, "outputs") ?? "";
  if (!(/\b(?:push=true|type=registry)\b/.test(outputs) || !/^(?:false)?$/i.test(yamlText(given, "push") ?? ""))) return [];
  let named = listed(outputs).flatMap((text) => /^"?name=(.{1,1000})$/.exec(text)?.[1] ?? []);
  return [...listed(yamlText(given, "tags")), ...named];
}
function listed(text = "") {
  return text.split(/[\n,]/, most2).flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
function scriptsAt(node, key) {
  let value = yamlAt(node, key);
  return (value === void 0 ? [] : [value, ...yamlItems(value)]).flatMap((one) => one.type === "scalar" && one.kind === "string" ? [one.text] : []);
}
function commands(script, known2) {
  let given = [...known2].flatMap(([key, [value = "", ...others]]) => {
    let name = /^env\.(\w+)$/.exec(key)?.[1];
    return name === void 0 || others.length > 0 || value.includes("${{") ? [] : [`${name}=${quoted(value)}
`];
  });
  return expansions(script, known2).flatMap((text) => publishedByScript(given.join("") + withoutExpressions(text)));
}

// src/extractors/workflow/extractor.ts
var extractor = {
  context: "ci",
  formats: ["pipeline"],
  pointsAtRequirements: !0,
  files: [
    ".{github,gitea,forgejo}/workflows/*.{yml,yaml}",
    "**/action.{yml,yaml}",
    "**/.gitlab-ci.{yml,yaml}",
    "**/*.gitlab-ci.{yml,yaml}",
    ".circleci/**/*.{yml,yaml}",
    "**/azure-pipelines*.{yml,yaml}",
    ".azure-pipelines/**/*.{yml,yaml}",
    ".buildkite/**/*.{yml,yaml}",
    "**/{.travis,bitbucket-pipelines,.gitpod,.readthedocs,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"
  ],
  publishes: { kinds: ["image", "model", "dataset"], names: publishedByPipeline },
  extract(input) {
    let { documents, errors } = parseYaml(input.content), declared = declaredValues(documents), pipelines = documents.map((document) => readPipeline(document, input.path, declared)), pointed = documents.map((document) => pointedFiles(document, input.path)), images = pipelines.flatMap((found) => found.images).map((image2) => imageOf(image2, input));
    return {
      components: [
        ...images.flatMap(({ component }) => component ?? []),
        ...pipelines.flatMap(({ environment }) => environment).flatMap((variable2) => indexesOf(variable2, input))
      ],
      gaps: [
        ...images.flatMap(({ gap }) => gap ?? []),
        ...pipelines.flatMap(({ environment }) => environment).flatMap((variable2) => unknownIn(variable2, input)),
        ...unreadable(errors, input),
        ...documents.flatMap((document) => partsFromElsewhere(document, input)),
        ...pointed.some(({ isCut }) => isCut) ? [tooManyFiles(input)] : []
      ],
      embedded: pipelines.flatMap(({ scripts }) => embeddedScripts(scripts, input.content)),
      wantsAs: [
        ...pointed.flatMap(({ files }) => files),
        ...settingsWanted(
          pipelines.flatMap(({ environment }) => environment).flatMap((each) => settingsIn(each, input)),
          input.path
        )
      ]
    };
  }
};
function tooManyFiles({ path, locate }) {
  return { code: "limit-exceeded", subject: path, reason: "it names too many other files, of which only the first are read", location: locate(0, 0) };
}
function indexesOf({ name, value, node, slot }, input) {
  return variableSettings(name, value).map((setting) => indexComponent(setting, node, `${slot}/env`, input));
}
function settingsIn({ name, value, node }, input) {
  let path = value.replace(/^\$\{\{[ \t]{0,4}github\.workspace[ \t]{0,4}\}\}\//, "");
  return namesSettings(name) && path !== "" ? [settingsList({ path, start: node.start, end: node.end }, input)] : [];
}
function unknownIn({ name, value, node }, input) {
  return /^\s*["']?\$(?:\{|\w)/.test(value) && variableSettings(name, value).length === 0 && setsIndex(name) ? [unknownIndex(node, input)] : [];
}
function unreadable(errors, { path, locate }) {
  let [first, ...others] = errors.filter(({ type }) => type !== "duplicate");
  if (first === void 0) return [];
  let more = others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "mistake" : "mistakes"}`, location = locate(first.offset, first.offset);
  return [{ code: syntaxCode(first), subject: path, reason: `${first.message}${more}`, location }];
}
export {
  extractor
};

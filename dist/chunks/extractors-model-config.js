import {
  inSnakeCase,
  settingKey
} from "./shared-hosts-shared-setting-keys.js";
import {
  fromAddress,
  inSetting
} from "./shared-hosts-lookup-in-settings.js";
import {
  onHost
} from "./shared-hosts-lookup-on-host.js";
import {
  readSettings
} from "./shared-extractors-shared-files-settings-file.js";
import "./shared-syntax-json-summary.js";
import {
  at,
  decodedText,
  entries,
  hosts,
  isCommandKey,
  items,
  keysBelow,
  keysSpelled,
  parseYaml,
  servingProgram,
  settingForm,
  specificKeys,
  textOf,
  unreadable,
  withoutQuantisation
} from "./review.js";
import "./cli.js";

// src/extractors/model-config/checksum.ts
var line = /^(?:[ \t]*|[ \t]*-[ \t]+)$/;
function checksumNear(content, lineStart, address2) {
  let [marker = ""] = /^[ \t]*(?:-[ \t]+)?/.exec(content.slice(lineStart, address2)) ?? [], column = marker.length, isFirst = marker.includes("-");
  for (let [start, count] = [lineStart, 0]; !isFirst && start > 0 && count < 12; count++) {
    start = content.lastIndexOf(`
`, start - 2) + 1;
    let { isInside, isItem, value } = keyAt(content, start, column);
    if (value !== void 0) return value;
    if (!isInside || isItem) break;
  }
  for (let [start, count] = [endOf(content, lineStart), 0]; start < content.length && count < 12; count++) {
    let { isInside, isItem, value } = keyAt(content, start, column);
    if (isItem || !isInside) return;
    if (value !== void 0) return value;
    start = endOf(content, start);
  }
}
function keyAt(content, start, column) {
  let before = content.slice(start, start + column), rest = content.slice(start + column, start + column + 120), isInside = line.test(before) && rest !== "", [, digits] = /^["']?sha256["']?[ \t]{0,9}:[ \t]{0,9}["']?([0-9a-fA-F]{64})["']?[ \t]*,?[ \t]*(?:#|\r?\n|$)/.exec(rest) ?? [];
  return {
    isInside,
    isItem: before.includes("-"),
    ...isInside && digits !== void 0 && { value: `sha256:${digits.toLowerCase()}` }
  };
}
function endOf(content, start) {
  let end = content.indexOf(`
`, start);
  return end === -1 ? content.length : end + 1;
}

// src/extractors/model-config/addresses.ts
var readers = [...hosts.values()].filter(({ fromUri }) => fromUri !== void 0), schemes = readers.flatMap(({ schemes: own = [] }) => own).join("|"), domains = readers.flatMap(({ domains: own }) => own.map((domain) => domain.replaceAll(".", "\\."))).join("|"), address = new RegExp(`(?:\\b(?:${schemes})|https?)://[^\\s"'\`<>{}\\\\]{3,500}`, "g"), hasAddress = new RegExp(`\\b(?:${schemes})://|\\b(?:${domains})/`), longestLine = 200;
function* addressesIn(content) {
  for (let { 0: found, index: start } of content.matchAll(address)) {
    let lineStart = content.lastIndexOf(`
`, start - 1) + 1, before = content.slice(Math.max(lineStart, start - longestLine), start), text = found.replace(/[,)\]]+$/, ""), after = content.slice(start + text.length, start + text.length + 20), key2 = keyBefore(before);
    if (key2 === void 0 || /(?:^|\s)#/.test(before) || !/^["']?[ \t]{0,9}(?:[,\]}]|#|\r?\n|$)/.test(after)) continue;
    let checksum = checksumNear(content, lineStart, start);
    yield { text, start, key: key2, ...checksum !== void 0 && { checksum } };
  }
}
function keyBefore(text) {
  let bare2 = text.replace(/["']$/, "").trimEnd(), last = bare2.at(-1);
  return last === ":" || last === "=" ? /([\w.-]{1,60})["']?[ \t]{0,9}[:=]$/.exec(bare2)?.[1] : last === "-" || last === "[" || last === "," || last === void 0 && /["']$/.test(text) ? "" : void 0;
}

// src/extractors/model-config/trimmed.ts
function trimmed(found) {
  let [, before = "", instead] = /^(\s*\$\{\w{1,100}:?-)([^{}$]{0,300})\}\s*$/.exec(found.text) ?? [];
  if (instead !== void 0) return { text: instead, map: (offset) => found.map(before.length + offset) };
  let blanks = found.text.length - found.text.trimStart().length;
  return blanks === 0 && found.text === found.text.trimEnd() ? found : { text: found.text.trim(), map: (offset) => found.map(blanks + offset) };
}

// src/extractors/model-config/arguments.ts
var short = /* @__PURE__ */ new Map([
  ["-hf", "hf_repo"],
  ["-hfr", "hf_repo"],
  ["-hfd", "hf_repo_draft"]
]), mostWords = 2e3;
function wordsOf({ text, map }) {
  let found = [];
  for (let { 0: word, index } of text.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)) {
    let quote = /^["']/.test(word) ? 1 : 0;
    if (found.push(trimmed({ text: word.slice(quote, word.length - quote), map: (offset) => map(index + quote + offset) })), found.length >= mostWords) break;
  }
  return found;
}
function argumentsIn(words) {
  let found = [];
  for (let [at2, word] of words.slice(0, mostWords).entries()) {
    let { text, map } = word, [, name = ""] = /^(--?[A-Za-z][\w.-]{0,60})(?:=|$)/.exec(text) ?? [];
    if (name === "" || !name.startsWith("--") && !short.has(name)) continue;
    let key2 = short.get(name) ?? name, next = words[at2 + 1];
    if (text.length > name.length) {
      let from = name.length + 1;
      found.push([key2, { placed: plain({ text: text.slice(from), map: (offset) => map(from + offset) }) }]);
    } else next !== void 0 && !next.text.startsWith("-") ? found.push([key2, { placed: plain(next) }]) : found.push([key2, { placed: { text: "true", map: () => map(0) } }]);
  }
  return found;
}
function operandIn([first], image) {
  let takesOne = servingProgram(image)?.before.includes("serve") === !0;
  return first !== void 0 && takesOne && !first.text.startsWith("-") ? plain(first) : void 0;
}
function plain({ text, map }) {
  return { text: withoutQuantisation(text), map };
}

// src/extractors/model-config/settings.ts
var mostKeys = 12, takesBare = /(?:^|_)(?:base_model|model_name_or_path|model_name|dataset_path|model)$/, variable = /^[A-Z][A-Z0-9_]{1,60}$/, assignment = /^([A-Z][A-Z0-9_]{1,60})=/;
function* settingsOf(content, root) {
  let open = [{ value: { node: root }, keys: [], key: "", slot: "", beside: /* @__PURE__ */ new Map() }], seen = /* @__PURE__ */ new Map();
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    let { value, ...above } = next, { node, placed } = value, under = placed === void 0 ? "" : above.key;
    if (node !== void 0 && seen.get(node) === under) continue;
    node !== void 0 && seen.set(node, under);
    let given2 = isCommandKey(above.key) ? wordsGiven(content, value, above.beside) : void 0;
    given2 !== void 0 ? open.push(...below(above, given2)) : placed !== void 0 ? yield { ...above, ...placed } : node !== void 0 && open.push(...inside(content, node, above));
  }
}
function inside(content, node, above) {
  let list = items(node), variables2 = variablesIn(content, list);
  if (variables2.length > 0) return below(above, variables2);
  if (list.length > 0) return list.map((item) => ({ ...above, value: valueOf(content, item) })).toReversed();
  let own = entries(node).flatMap(
    ({ key: key2, value }) => value === void 0 ? [] : [[key2, valueOf(content, value)]]
  ), names2 = /^(?:dataset_mixer|dataset_mix)(?:_\w{1,20})?$/.test(above.keys.at(-1) ?? "") ? entries(node) : [];
  return [
    ...below(above, own),
    ...names2.map((entry) => ({ ...above, value: { placed: keyOf(content, entry) } })).toReversed()
  ];
}
function below(above, held) {
  let named = held.map(([key2, value]) => ({ key: key2, value, name: inSnakeCase(key2) })), beside = new Map(named.map(({ name, value }) => [name, value]));
  return named.filter(
    ({ key: key2, value, name }) => value.placed === void 0 || mayName(value.placed.text, name) || isCommandKey(key2)
  ).map(({ key: key2, value, name }) => ({
    value,
    keys: [...above.keys.slice(-mostKeys), name],
    key: key2,
    slot: keysBelow(above.slot, key2),
    beside
  })).toReversed();
}
function mayName(text, name) {
  return text.includes("/") || takesBare.test(name);
}
function variablesIn(content, list) {
  return list.flatMap((item) => {
    let name = textOf(at(item, "name")), value = at(item, "value");
    if (name !== void 0 && value !== void 0 && variable.test(name))
      return [[name, valueOf(content, value)]];
    let { placed } = valueOf(content, item), [whole, assigned] = assignment.exec(placed?.text ?? "") ?? [];
    return placed === void 0 || whole === void 0 || assigned === void 0 ? [] : [[assigned, { placed: behind(placed, whole.length) }]];
  });
}
function wordsGiven(content, { node, placed }, beside) {
  let list = items(node).flatMap((item) => valueOf(content, item).placed ?? []), words = placed === void 0 ? list : wordsOf(placed);
  if (words.length === 0) return;
  if (["command", "entrypoint", "program", "cmd"].some(
    (key2) => beside.has(key2) && beside.get(key2)?.node !== node
  )) return [];
  let image = beside.get("image")?.placed?.text, operand = image === void 0 ? void 0 : operandIn(words, image), options = words[0]?.text.startsWith("-") === !0 || operand !== void 0 ? argumentsIn(words) : [];
  return [...operand === void 0 ? [] : [["model", { placed: operand }]], ...options];
}
function valueOf(content, node) {
  let text = textOf(node);
  if (text !== void 0)
    return { node, placed: trimmed({ text, map: (offset) => decodedText(content, node)?.map(offset) ?? node.start }) };
  if (items(node).length > 0 || entries(node).length > 0) return { node };
  let { start, end } = node;
  return { node, placed: { text: content.slice(start, end), map: (offset) => start + offset } };
}
function behind({ text, map }, length) {
  return trimmed({ text: text.slice(length), map: (offset) => map(length + offset) });
}
function keyOf(content, { key: key2, start }) {
  let quote = /["']/.test(content.charAt(start)) ? 1 : 0;
  return { text: key2, map: (offset) => start + quote + offset };
}

// src/extractors/model-config/files.ts
var variables = /(?:^|\/)[^/]*\.env(?:\.[^/]*)?$/i, mostLines = 1e4, line2 = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,99})[ \t]*=[ \t]*(.*)$/gm;
function settingsIn(input) {
  let { path, content } = input;
  if (variables.test(path)) return variablesOf(content);
  if (/\.md$/i.test(path)) return ofTrees(content, frontMatter(content));
  let roots = /\.ya?ml$/i.test(path) ? parseYaml(content).documents : [readSettings(input).root];
  return ofTrees(content, roots);
}
function* ofTrees(content, roots) {
  for (let root of roots) root !== void 0 && (yield* settingsOf(content, root));
}
function frontMatter(content) {
  let end = /^---[ \t]*\r?$/m.exec(content.slice(3))?.index;
  return end === void 0 ? [] : [parseYaml(content.slice(0, 3 + end)).root];
}
function variablesOf(content) {
  let held = [];
  for (let { 0: whole, 1: name = "", 2: rest = "", index } of content.matchAll(line2)) {
    let start = index + whole.length - rest.length, [, quoted, bare2 = ""] = /^["']([^"']{0,1000})["']|^([^\s"'#]{0,1000})/.exec(rest) ?? [], from = start + (quoted === void 0 ? 0 : 1);
    if (held.push([name, trimmed({ text: quoted ?? bare2, map: (offset) => from + offset })]), held.length >= mostLines) break;
  }
  let beside = new Map(held.map(([name, placed]) => [name.toLowerCase(), { placed }]));
  return held.map(([name, placed]) => ({ ...placed, keys: [name.toLowerCase()], key: name, slot: name, beside }));
}

// src/extractors/model-config/beside.ts
var meanings = keysSpelled("setting"), given = /(?:^|_)kwargs$/, truths = /^(?:true|1|yes|on)$/i;
function valueBeside(content, beside, meaning) {
  let inner = [...beside].flatMap(([key2, { node }]) => given.test(key2) ? entries(node) : []);
  return [
    ...[...beside].map(([key2, { placed }]) => [key2, placed]),
    ...inner.flatMap(
      ({ key: key2, value }) => value === void 0 ? [] : [[inSnakeCase(key2), valueOf(content, value).placed]]
    )
  ].find(([key2, placed]) => meanings.get(key2) === meaning && isGiven(placed?.text))?.[1];
}
function remoteCodeBeside(content, beside) {
  let found = valueBeside(content, beside, "remote-code");
  return found !== void 0 && truths.test(found.text) ? found : void 0;
}
function isGiven(text) {
  return text !== void 0 && !/^(?:|null|none|~)$/i.test(text);
}

// src/extractors/model-config/owned.ts
var second = /(?:^|_)(?:tokenizer|adapter|lora|peft|draft|speculat\w*|reward|ref|teacher|embed\w*|rerank\w*|vae|unet|processor)(?:_|$)/;
function ownedBy(content, { keys: keys3, beside }, kind) {
  let key2 = keys3.at(-1) ?? "", others = [...beside.keys()].filter((each) => each !== key2), isSecond = (each) => second.test(each) || settingKey([each])?.kind === "dataset", isModel = (each) => isTold(settingKey([each])) && !/revision|remote_code/.test(each);
  if ((kind === "dataset" || isSecond(key2)) && others.some((each) => isModel(each) && !isSecond(each))) {
    let prefix = key2.replace(/_(?:name_or_path|name|id|path|repo|repo_id|url)$/, ""), revision2 = beside.get(`${prefix}_revision`)?.placed;
    return revision2 === void 0 ? {} : { revision: revision2 };
  }
  let revision = (kind === "dataset" ? beside.get("dataset_revision")?.placed : void 0) ?? valueBeside(content, beside, "revision"), codeRevision = valueBeside(content, beside, "code-revision"), remoteCode = remoteCodeBeside(content, beside);
  return {
    ...revision !== void 0 && { revision },
    ...codeRevision !== void 0 && { codeRevision },
    ...remoteCode !== void 0 && { remoteCode }
  };
}
function isTold(key2) {
  return key2?.told === "repository" || key2?.told === "model";
}

// src/extractors/model-config/told.ts
var loading = keys(`revision model_revision trust_remote_code torch_dtype dtype load_in_4bit load_in_8bit quantization
  attn_implementation tensor_parallel_size max_model_len gpu_memory_utilization device_map max_seq_length
  per_device_train_batch_size gradient_accumulation_steps`), splitting = keys(`revision dataset_revision trust_remote_code split splits subset train_split test_split validation_split dataset_split dataset_config
  train_on_split config_name ds_type type streaming doc_to_text output_type task field_messages chat_template fewshot_split`), evaluating = keys("task doc_to_text doc_to_target output_type fewshot_split"), asking = keys(`api_key api_base base_url api_url api_version api_key_env api_key_env_var messages choices usage object created
  finish_reason completion prompt_tokens openai_base_url openai_api_base`), published = keys("architectures transformers_version tokenizer_class _name_or_path"), loaders = /^(?:hf|huggingface|transformers|sentence[-_ ]?transformers|vllm|sglang|llama[-_.]?cpp|local|mlx|onnx|fastembed|diffusers|timm)$/i;
function keys(text) {
  return text.split(/\s+/);
}
var served = ["endpoint", "endpoints", "base_url", "api_base", "api_key", "api_url", "server_url"], has = (beside, names2) => names2.some((name) => beside.has(name));
function toldBy({ keys: path, beside }) {
  let told2 = settingKey(path);
  if (told2 === void 0 || has(beside, asking) || has(beside, published) || isServed(path.at(-1) ?? "", beside) || !loaders.test(beside.get("provider")?.placed?.text ?? "local"))
    return;
  let key2 = path.at(-1) ?? "";
  if (told2.kind === "dataset" && /^(?:dataset_name|name)$/.test(key2) && (beside.has("dataset_path") || beside.has("path")))
    return;
  let maker = beside.get("_component_")?.placed?.text ?? beside.get("_target_")?.placed?.text ?? "";
  return /dataset/i.test(maker) && told2.told !== "repository" && /^(?:source|path|name|path_or_dataset)$/.test(key2) ? { kind: "dataset", told: "repository" } : /^dataset_mix/.test(key2) ? { kind: "dataset", told: "repository" } : told2.told !== "model" ? told2 : key2 === "dataset_path" && has(beside, evaluating) ? { kind: "dataset", told: "repository", takesBare: !0 } : has(beside, told2.kind === "dataset" ? splitting : loading) ? { ...told2, told: "repository" } : told2;
}
function isServed(key2, beside) {
  let model = key2.replace(/_(?:names?|ids?|pref)$/, ""), service = model.replace(/_?models?$/, "");
  return /^\s*\[/.test(beside.get("models")?.placed?.text ?? "") || served.some((each) => beside.has(`${model}_${each}`) || service !== "" && beside.has(`${service}_${each}`));
}

// src/extractors/model-config/repositories.ts
var longest = 1e3, compose = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$/, runner = /^(?:models \S+ model|services \S+ provider options model)$/;
function repositoriesIn(setting, path) {
  let { text, keys: keys3 } = setting, key2 = keys3.at(-1) ?? "";
  if (text.length > longest) return [];
  if (keys3.includes("auto_map")) return foreignCode(setting);
  if (key2 === "preload_from_hub") return preloaded(setting);
  if (/\.md$/i.test(path)) return [];
  if (compose.test(path) && runner.test(keys3.join(" "))) return inRunner(setting);
  let told2 = toldBy(setting);
  if (told2 === void 0) return [];
  let host = key2 === "ms_hub_url" ? "modelscope" : "hugging-face";
  return partsOf(setting).flatMap((placed) => {
    if (placed.text.includes("://") && fromAddress(placed.text) !== void 0) return [];
    let reference = inSetting(placed.text, told2, host);
    return reference === void 0 ? [] : [{ reference, placed }];
  });
}
function inRunner(placed) {
  let reference = inSetting(placed.text, { kind: "model", told: "repository", takesBare: !0 }, "docker-hub");
  return reference === void 0 ? [] : [{ reference: { revisionForm: "@sha256:<digest>", ...reference }, placed }];
}
function foreignCode({ text, map }) {
  let [, id] = /^([\w.-]{1,96}\/[\w.-]{1,96}?)--[\w.]{1,200}$/.exec(text) ?? [], reference = id === void 0 ? void 0 : inSetting(id, { kind: "model", told: "repository" });
  return reference === void 0 || id === void 0 ? [] : [{ reference: { ...reference, confidence: "certain" }, placed: { text: id, map }, runsCode: "unknown" }];
}
function preloaded({ text, map }) {
  let [id = "", ...more] = text.split(/\s+/), reference = inSetting(id, { kind: "model", told: "repository" });
  if (reference === void 0) return [];
  let revision = more.find((word) => /^[0-9a-f]{40}$/.test(word)), file = more.find((word) => word !== revision), said = { ...revision !== void 0 && { revision }, ...file !== void 0 && { file } };
  return [{ reference: { ...reference, ...said, confidence: "certain" }, placed: { text: id, map } }];
}
function partsOf({ text, map }) {
  return [...text.matchAll(/[^\s,][^,]*/g)].map(({ 0: part, index }) => ({
    text: part.trimEnd(),
    map: (offset) => map(index + offset)
  }));
}

// src/extractors/model-config/windows.ts
var mostWindows = 200, mostLines2 = 200, longestLine2 = 5e3, told = [...keysSpelled("setting")].flatMap(([name, meaning]) => meaning === "remote-code" ? [name] : []), names = [...specificKeys("setting").keys(), ...told].map((name) => name.replaceAll("_", "[_-]?")), key = new RegExp(`\\b(?:${names.join("|")})["']?[ \\t]{0,9}[:=]`, "i"), keys2 = new RegExp(key, "gi"), comment = /(?:^|[ \t])#/;
function hasKey(content) {
  return key.test(content);
}
function windowsIn(content) {
  let ranges = [], end = 0;
  for (let { index } of content.matchAll(keys2)) {
    if (index < end) continue;
    let line3 = lineAt(content, index);
    if (comment.test(content.slice(Math.max(line3.start, index - longestLine2), index))) continue;
    if (ranges.length >= mostWindows || line3.end - line3.start > longestLine2) return { ranges, beyond: index };
    let start = firstLine(content, line3);
    end = endOfLast(content, line3), ranges.push({ start, end });
  }
  return { ranges };
}
function lineAt(content, offset) {
  let start = content.lastIndexOf(`
`, offset - 1) + 1, next = content.indexOf(`
`, offset), end = next === -1 ? content.length : next + 1, text = content.slice(start, Math.min(end, start + longestLine2)), [marks = ""] = /^[ \t]*(?:-[ \t]+)*/.exec(text) ?? [], isBlank = /^[ \t]*(?:#|\r?\n|$)/.test(text);
  return { start, end, column: marks.length, isItem: marks.includes("-"), isBlank, isEnd: /^[ \t]*[}\]]/.test(text) };
}
function firstLine(content, { start, column, isItem }) {
  let first = start;
  for (let [count, at2] = [0, start]; !isItem && at2 > 0 && count < mostLines2; count++) {
    let above = lineAt(content, at2 - 1);
    if (at2 = above.start, !(above.isBlank || above.column > column)) {
      if (above.column < column) break;
      if (!above.isEnd && (first = at2, above.isItem))
        break;
    }
  }
  return first;
}
function endOfLast(content, { end, column }) {
  let last = end;
  for (let count = 0; last < content.length && count < mostLines2; count++) {
    let below2 = lineAt(content, last);
    if (!below2.isBlank && (below2.column < column || below2.isItem && below2.column === column)) break;
    last = below2.end;
  }
  return last;
}

// src/extractors/model-config/extractor.ts
var mostFound = 5e3, longestTree = 5e5, recorded = /(?:^|\/)(?:__snapshots__|__fixtures__|snapshots|cassettes?|recordings?)\//i, lockfile = /["']?lockfileVersion["']?[ \t]{0,9}:/, readme = /(?:^|\/)readme\.md$/i, telling = /model|llm|tokenizer|checkpoint|adapter|lora|peft|dataset|embed|rerank|encoder|pretrained|\bhf_|repo_id|auto_map|-hf\b|qwen|llama|mistral|gemma|instruct|gguf|-\d{1,3}b\b/i, bare = /base_model|model_name_or_path|dataset_path|^models:/m, extractor = {
  files: ["**/*.{yml,yaml,json,toml}", "**/.env", "**/.env.*", "**/*.env", "**/README.md"],
  maxLength: 8e6,
  mayMatter(content, path) {
    return readme.test(path) ? content.startsWith("---") && content.includes("preload_from_hub") : recorded.test(path) || lockfile.test(content.slice(0, 500)) ? !1 : hasAddress.test(content) ? !0 : isReadWhole(content, path) ? (/\w\/\w/.test(content) ? telling : bare).test(content) : hasKey(content);
  },
  extract(input) {
    let { content, path } = input, addresses = readme.test(path) ? [] : [...addressesIn(content)], { ranges, beyond } = isReadWhole(content, path) ? { ranges: void 0 } : windowsIn(content), parts = ranges?.map((range) => partOf(input, range)) ?? [input], found = [
      ...addresses.flatMap((each) => fromLine(input, each)),
      ...parts.flatMap((part) => [...settingsIn(part)].flatMap((each) => fromSetting(part, each)))
    ], tooMany = `only the first ${mostFound} models and datasets of it are read`, tooLong = `of its ${content.length} characters, only those around the first keys of models are read`, gaps = [
      ...found.length > mostFound ? [unreadable(input, 0, 0, tooMany, "limit-exceeded")] : [],
      ...beyond === void 0 ? [] : [unreadable(input, beyond, beyond, tooLong, "limit-exceeded")]
    ];
    return { components: found.slice(0, mostFound), gaps };
  }
};
function isReadWhole(content, path) {
  return content.length <= longestTree || variables.test(path);
}
function partOf(input, { start, end }) {
  let lines = input.content.slice(start, end), [open = "", close = ""] = /\.json$/i.test(input.path) ? /^\s*[[{]/.test(lines) ? "[]" : "{}" : [], shift = start - open.length;
  return {
    ...input,
    content: `${open}${lines}${close}`,
    locate: (from, to) => input.locate(shift + from, shift + to)
  };
}
function fromLine(input, { text, start, key: key2, checksum }) {
  let reference = settingKey([inSnakeCase(key2)]) === void 0 ? void 0 : fromAddress(text);
  return reference === void 0 ? [] : [component(input, reference, { text, map: (offset) => start + offset }, { use: "url", slot: key2, owned: {}, checksum })];
}
function fromSetting(input, setting) {
  return repositoriesIn(setting, input.path).map(({ reference, placed, runsCode }) => {
    let owned = ownedBy(input.content, setting, reference.kind);
    return component(input, reference, placed, { use: setting.key, slot: setting.slot, owned, runsCode });
  });
}
function component({ locate, content }, reference, { text, map }, { use, slot, owned, checksum, runsCode }) {
  let { host, kind, name, file, confidence, revisionForm = settingForm(use) } = reference, placeOf = (placed) => locate(placed.map(0), placed.map(placed.text.length)), { revision, codeRevision, remoteCode } = owned, evidence = {
    ...revision !== void 0 && { argument: placeOf(revision) },
    ...remoteCode !== void 0 && { flag: placeOf(remoteCode) }
  }, [from, to] = [map(0), map(text.length)], shared = {
    slot,
    location: locate(from, to),
    text: content.slice(from, to),
    confidence,
    remoteCode: runsCode ?? remoteCode !== void 0,
    use,
    ...revisionForm !== void 0 && { revisionForm },
    ...Object.keys(evidence).length > 0 && { evidence }
  }, hosted = onHost(host, kind, name, reference.revision ?? revision?.text);
  return hosted.kind === "dataset" ? { ...hosted, kind: "dataset", ...shared } : {
    ...hosted,
    kind: "model",
    ...shared,
    ...codeRevision !== void 0 && { codeRevision: codeRevision.text },
    ...file !== void 0 && { files: [file] },
    ...checksum !== void 0 && { checksum }
  };
}
export {
  extractor
};

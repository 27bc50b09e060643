import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  isTruthy,
  readArguments,
  readPython,
  unwrapped
} from "./shared-lezer-lr.js";
import {
  foreignEncoding
} from "./shared-syntax-python-encoding.js";
import {
  looksLocal,
  onHost
} from "./shared-extractors-shared-models-local-names.js";
import {
  usedBy
} from "./shared-extractors-shared-files-evidence.js";
import {
  fromReference,
  hosts,
  isFailure,
  isImprobableId,
  isKnownOrg,
  isOwnable,
  isRepositoryId,
  isThisMachine,
  keysSpelled,
  knownOrgs,
  parseReference,
  specificKeys,
  syntaxCode
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";

// src/extractors/python-source/unresolved.ts
var localCalls = /(?:^|\.|\))(?:snapshot_download|hf_hub_download|cached_file|join|Path|PurePath|joinpath|mkdtemp|TemporaryDirectory|abspath|realpath|expanduser|dirname|resolve|absolute|as_posix|gettempdir|getcwd|mktemp|get_output_dir)\(?\)?$/;
function isLocal(value) {
  return value.type === "object" && (value.path === "/" || localCalls.test(value.path));
}
function looksLikeId(expression) {
  return /(?:name|id|path|repo|ckpt|checkpoint)s?(?:['"]\])?$/i.test(expression.slice(-200));
}
function subjectOf(callee, expression) {
  let line = `${callee}(${expression.slice(0, 200)})`.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
}

// src/extractors/python-source/load.ts
function readLoad(file, text, call, { loader, isUnbound }) {
  let found = { loaded: [], unresolved: [] }, isCommon = isUnbound && loader.unbound === "with-namespace";
  for (let row of [
    loader,
    ...(loader.also ?? []).map((more) => ({ ...more, name: loader.name, takesObjects: !0 }))
  ])
    readRow(file, text, call, row, isCommon, found);
  return found;
}
function readRow(file, text, call, row, isCommon, found) {
  let kind = kindOf(file, call, row);
  if (kind === void 0) return;
  let argument = argumentAt(file, call, row.id);
  if (argument === void 0) {
    row.takesObjects !== !0 && !isCommon && noteHidden(call, row, found);
    return;
  }
  let { node } = argument, source = text.slice(node.from, node.to), { constants, open } = file.evaluate(node, argument.scope), host = hosts.get(row.host ?? "hugging-face"), isOpen = open;
  for (let constant of constants) {
    if (constant.value.type === "object" && !isLocal(constant.value) && row.takesObjects !== !0 && (isOpen = !0), constant.value.type !== "string") continue;
    let identified = host?.identify(constant.value.text, kind, row.defaultOrg), isWhole = identified?.name.includes("/") === !0;
    identified === void 0 || (isCommon || row.needsNamespace === !0) && !isWhole || identified.isGuess && looksLocal(source) || found.loaded.push(component(file, call, row, identified, constant, isCommon));
  }
  !isOpen || looksLocal(source) || isSuper(call, text) || (row.takesObjects === !0 || isCommon) && !looksLikeId(source) || found.unresolved.push({ call, from: node.from, to: node.to });
}
function noteHidden(call, { id }, found) {
  let hidden = call.spreads[0] ?? (call.countable < (id.position ?? 0) + 1 ? call.stars[0] : void 0);
  hidden !== void 0 && found.unresolved.push({ call, from: hidden.from, to: hidden.to });
}
function isSuper({ callee }, text) {
  return text.startsWith("super()", callee.from);
}
function kindOf(file, call, row) {
  let type = row.repoType === void 0 ? void 0 : one(file, argumentAt(file, call, row.repoType));
  return type === "space" ? void 0 : type === "dataset" ? "dataset" : row.kind;
}
function component(file, call, row, identified, { from, to, sure }, isCommon) {
  let revisionAt = argumentAt(file, call, row.revision, { from, to }), trust = trustOf(file, call, row.remoteCode, { from, to }), revision2 = one(file, revisionAt) ?? identified.revision, codeRevisionAt = argumentAt(file, call, row.codeRevision, { from, to }), codeRevision = one(file, codeRevisionAt), pinnedAt = revision2 === void 0 && codeRevisionAt !== void 0 ? codeRevisionAt : revisionAt, filename = one(file, argumentAt(file, call, row.file, { from, to })) ?? identified.file, code = row.alwaysRemoteCode === !0 ? "yes" : trust.truth, { kind, name } = identified;
  return {
    ...onHost(row.host ?? "hugging-face", kind, name, revision2),
    call,
    use: call.name,
    from,
    to,
    remoteCode: code === "maybe" ? "unknown" : code === "yes",
    ...row.alwaysRemoteCode === !0 && { alwaysRunsCode: !0 },
    ...codeRevision !== void 0 && { codeRevision },
    ...filename !== void 0 && { files: [filename] },
    ...pinnedAt !== void 0 && { revisionAt: valueAt(file, pinnedAt) },
    ...trust.at !== void 0 && code !== "no" && { remoteCodeAt: valueAt(file, trust.at) },
    confidence: identified.isGuess ? "possible" : sure && !isCommon ? "certain" : "likely"
  };
}
function valueAt(file, { node, scope }) {
  let { constants, open } = file.evaluate(node, scope), [only, ...more] = constants, { from, to } = only === void 0 || more.length > 0 || open ? node : only;
  return { from, to };
}
function argumentAt(file, call, slot, near) {
  if (slot !== void 0) {
    for (let keyword2 of slot.keywords) {
      let held = keywordAt(file, call, keyword2, near);
      if (held !== void 0) return held;
    }
    return slot.position === void 0 ? void 0 : file.argument(call, void 0, slot.position);
  }
}
function keywordAt(file, call, keyword2, near) {
  let [outer = "", inner] = keyword2.split("."), found = file.argument(call, outer, void 0, near);
  return found !== void 0 && inner !== void 0 ? file.entry(found, inner) : found;
}
function one(file, argument) {
  if (argument === void 0) return;
  let { constants, open } = file.evaluate(argument.node, argument.scope), texts2 = new Set(constants.map(({ value }) => value.type === "string" ? value.text : void 0)), [only] = texts2;
  return open || argument.isOneOfSeveral || texts2.size !== 1 || only === "" ? void 0 : only;
}
function trustOf(file, call, slot, near) {
  let found = (slot?.keywords ?? []).flatMap((keyword2) => keywordAt(file, call, keyword2, near) ?? []).map((at2) => ({ truth: truth(file, at2), at: at2 }));
  return found.find(({ truth: truth2 }) => truth2 === "yes") ?? found.find(({ truth: truth2 }) => truth2 === "maybe") ?? { truth: "no" };
}
function truth(file, argument) {
  let { constants, open } = file.evaluate(argument.node, argument.scope), truthy = constants.filter(({ value }) => isTruthy(value) !== !1);
  return truthy.some(({ sure, value }) => sure && isTruthy(value) === !0) && argument.isOneOfSeveral !== !0 ? "yes" : truthy.length > 0 || open ? "maybe" : "no";
}

// src/extractors/python-source/loader.ts
function at(position, ...keywords) {
  return { ...position !== void 0 && { position }, keywords };
}
function keyword(...keywords) {
  return { keywords };
}

// src/extractors/python-source/downloads.ts
var url = at(0, "url"), hashes = ["check_hash", "hash_prefix", "md5", "hash", "file_hash", "md5_hash", "known_hash", "expected_hash"], rows = [
  {
    words: ["load_state_dict_from_url", "download_url_to_file"],
    path: /^torch\.hub\.(?:load_state_dict_from_url|download_url_to_file)$/,
    slot: url,
    from: "address"
  },
  { words: ["load_url"], path: /^torch\.utils\.model_zoo\.load_url$/, slot: url, from: "address" },
  {
    words: ["load_state_dict_from_url"],
    path: /^torchvision\.[\w.]+\.load_state_dict_from_url$/,
    slot: url,
    from: "address"
  },
  {
    words: ["download_url", "download_and_extract_archive"],
    path: /^torchvision\.datasets\.utils\.download_(?:url|and_extract_archive)$/,
    slot: url,
    from: "weights"
  },
  {
    words: ["tensorflow_hub"],
    path: /^tensorflow_hub\.(?:\w+\.)?(?:load|resolve|Module|KerasLayer)$/,
    slot: at(0, "handle", "spec"),
    from: "address"
  },
  {
    words: ["get_file"],
    path: /^(?:tensorflow\.)?keras\.(?:[\w.]+\.)?get_file$/,
    slot: at(1, "origin"),
    from: "weights"
  },
  { words: ["gdown"], path: /^gdown\.(?:cached_)?download$/, slot: at(0, "url", "id"), from: "address" },
  { words: ["gdown"], path: /^gdown\.download_folder$/, slot: at(0, "url", "id"), from: "address" },
  { words: ["pooch"], path: /^pooch\.retrieve$/, slot: url, from: "weights" },
  { words: ["urlretrieve"], path: /^urllib\.request\.urlretrieve$/, slot: url, from: "weights" },
  { words: ["wget.download"], path: /^wget\.download$/, slot: url, from: "weights" },
  {
    words: ["load_checkpoint"],
    path: /^(?:mmcv|mmengine)\.(?:[\w.]+\.)?load_checkpoint$/,
    slot: at(1, "filename"),
    from: "address"
  },
  { words: ["load_from_checkpoint"], path: /\.load_from_checkpoint$/, slot: at(0, "checkpoint_path"), from: "address" },
  {
    words: ["from_single_file"],
    path: /\.from_single_file$/,
    slot: at(0, "pretrained_model_link_or_path_or_dict"),
    from: "address"
  },
  { words: ["read_pickle"], path: /^pandas\.read_pickle$/, slot: at(0, "filepath_or_buffer"), from: "address" },
  {
    words: ["ultralytics"],
    path: /^ultralytics\.(?:[\w.]+\.)?(?:YOLO\w*|RTDETR|SAM|NAS)$/,
    slot: at(0, "model"),
    from: "address"
  },
  { words: ["open_clip"], path: /^open_clip\.create_model\w*$/, slot: at(1, "pretrained"), from: "address" },
  {
    words: ["pretrained_cfg", "pretrained_cfg_overlay"],
    path: /^timm\.(?:[\w.]+\.)?create_model$/,
    slot: at(void 0, "pretrained_cfg_overlay.url", "pretrained_cfg.url", "checkpoint_path"),
    from: "address"
  },
  {
    words: ["resources_url"],
    path: /^stanza\.(?:[\w.]+\.)?(?:download|Pipeline)$/,
    slot: at(void 0, "resources_url"),
    from: "address"
  },
  {
    words: ["kagglehub"],
    path: /^kagglehub\.(?:\w+_download|load_dataset|dataset_load)$/,
    slot: at(0, "handle"),
    from: "Kaggle"
  },
  {
    words: ["kaggle"],
    path: /^kaggle\.api\.\w+_download_files?$/,
    slot: at(0, "dataset", "competition", "kernel"),
    from: "Kaggle"
  },
  {
    words: ["use_artifact", "use_model"],
    path: /^wandb\.(?:[\w.()]+\.)?use_(?:artifact|model)$/,
    slot: at(0, "artifact_or_name", "name"),
    from: "Weights & Biases"
  },
  {
    words: ["artifact"],
    path: /^wandb\.(?:apis\.public\.)?Api\(\)\.artifact$/,
    slot: at(0, "name"),
    from: "Weights & Biases"
  },
  { words: ["nltk"], path: /^nltk\.(?:downloader\.)?download$/, slot: at(0, "info_or_id"), from: "NLTK", isOwn: !0 },
  {
    words: ["spacy"],
    path: /^spacy\.(?:cli\.)?(?:download\.)?download$/,
    slot: at(0, "model"),
    from: "spaCy",
    isOwn: !0
  },
  { words: ["stanza"], path: /^stanza\.(?:[\w.]+\.)?download$/, slot: at(0, "lang"), from: "Stanza", isOwn: !0 },
  { words: ["gensim"], path: /^gensim\.downloader\.load$/, slot: at(0, "name"), from: "Gensim", isOwn: !0 },
  {
    words: ["fasttext"],
    path: /^fasttext\.util\.download_model$/,
    slot: at(0, "lang_id"),
    from: "fastText",
    isOwn: !0
  }
], ofAddresses = /* @__PURE__ */ new Set(["address", "weights"]), mayName = wordsOf(rows.filter(({ from }) => !ofAddresses.has(from))), mayAddress = wordsOf(rows.filter(({ from }) => ofAddresses.has(from)));
function wordsOf(some) {
  return new RegExp(`\\b(?:${[...new Set(some.flatMap(({ words: words2 }) => words2))].join("|")})\\b`);
}
function mayDownload(content) {
  return mayName.test(content) || mayAddress.test(content) && /:\/\/|\bid=/.test(content);
}
var weights = /\.(?:pth?|pth\.tar|ckpt|bin|h5|hdf5|keras|onnx|pkl|pickle|joblib|dill|npy|npz|safetensors|gguf|ggml|tflite|pb|pdparams|weights|params|model|caffemodel|tar|tgz|tar\.gz|zip)(?:[?#].*)?$/i, address = /^(?:https?|ftp|kaggle):\/\//i, opensWithAddress = /^[a-z]{0,2}["']{1,3}(?:https?|ftp|kaggle):\/\//i;
function readDownloads(file, text, call, { path, root }) {
  if (root === "definition") return [];
  for (let row of rows) {
    if (!row.path.test(path)) continue;
    let argument = argumentAt(file, call, row.slot);
    if (argument === void 0 || isVerified(file, call)) continue;
    let { node, scope } = argument, isById = call.keywords.get("id") === node, { constants, open } = file.evaluate(node, scope), found = constants.flatMap(
      ({ value, from, to }) => value.type === "string" && (isById || counts(row, value.text)) ? [download(call, row, { from, to })] : []
    );
    if (found.length > 0) return found;
    if (open && opensWithAddress.test(text.slice(node.from, node.from + 16)) && (row.from === "address" || weights.test(text.slice(node.from, node.to).replace(/["']{1,3}$/, ""))))
      return [download(call, row, { from: node.from, to: node.to })];
  }
  return [];
}
function download(call, { from, isOwn = !1 }, at2) {
  let where = ofAddresses.has(from) ? "an address" : from;
  return { call, at: at2, from: where, isOwn };
}
function counts({ from }, text) {
  return ofAddresses.has(from) ? !address.test(text) || isThisMachine(text) || fromReference(text) !== void 0 ? !1 : from === "address" || weights.test(text) : text !== "";
}
function isVerified(file, call) {
  return hashes.some((keyword2) => {
    let argument = file.argument(call, keyword2);
    if (argument === void 0) return !1;
    let { constants, open } = file.evaluate(argument.node, argument.scope);
    return !open && constants.length > 0 && constants.every(({ value }) => isTruthy(value) === !0);
  });
}

// src/extractors/python-source/executed.ts
var runners = /^(?:builtins\.)?(?:exec|eval)$|^(?:c?[pP]ickle|_pickle|dill|cloudpickle|joblib|marshal|torch|shelve)\.loads?$|^pandas\.read_pickle$|^yaml\.(?:unsafe_load|full_load|load)(?:_all)?$/, fetched = /^(?:requests|httpx|aiohttp|urllib3?|fsspec|smart_open|wget)\.(?:[\w.()]{0,80}\.)?(?:get|post|request|urlopen|open|stream)\(\)/, deepest = 6;
function mayExecute(content) {
  return /\b(?:requests|httpx|aiohttp|urlopen|urllib3|fsspec|smart_open)\b/.test(content) && /(?<![.\w])(?:exec|eval)\(|(?:pickle|dill|joblib|marshal|torch)\.loads?\(|read_pickle|yaml\.\w*load|pickle import|joblib import/.test(
    content
  );
}
function readExecuted(file, text, call, { path, root }) {
  let [first] = call.positional;
  if (!(first === void 0 || root === "definition" || !runners.test(path)) && !(/^yaml\.load/.test(path) && /safe/i.test(loaderOf(file, call))))
    return comesFromNetwork(file, text, call, first, 0) ? { from: first.from, to: first.to } : void 0;
}
function loaderOf(file, call) {
  let argument = file.argument(call, "Loader", 1);
  return argument === void 0 ? "" : file.path({ ...call, callee: argument.node }).path;
}
function comesFromNetwork(file, text, call, node, depth) {
  if (depth > deepest) return !1;
  if (fetched.test(file.path({ ...call, callee: node }).path)) return !0;
  let inner = unwrapped(node), list = inner.name === "CallExpression" ? inner.lastChild : null;
  if (list?.name === "ArgList") {
    let { positional } = readArguments(list, text);
    if (positional.slice(0, 4).some((each) => comesFromNetwork(file, text, call, each, depth + 1))) return !0;
  }
  let base = inner.name === "CallExpression" || inner.name === "MemberExpression" ? inner.firstChild : null;
  return base !== null && comesFromNetwork(file, text, call, base, depth + 1);
}

// src/extractors/python-source/generic.ts
var specificKeywords = new Map(
  [...specificKeys("argument")].map(([name, meaning]) => [name, meaning === "dataset" ? "dataset" : "model"])
), genericKeywords = [...keysSpelled("argument")].flatMap(
  ([name, meaning]) => meaning === "model" && !specificKeywords.has(name) ? [name] : []
), shaped = /(?:^|[-_.])(?:\d+(?:\.\d+)?[bm]|instruct|it|chat|gguf|awq|gptq|fp8|int4|bnb-4bit|base|large|small|tiny|mini)(?:[-_.]|$)/i, hosted = /openai|anthropic|litellm|completion|openrouter|together|groq|fireworks|bedrock|replicate|cohere|ollama|inference|client|agent|messages|\.create$|^(?:print|len|str|repr|set|list|isinstance|ModelCard|ModelInfo)$/i, upload = /push|upload|create_repo|delete|repo_exists|whoami/i, texts = /(?:^|\.)(?:print|startswith|endswith|replace|split|get|pop|append|add|insert|extend|update|remove|index|count|join|quote|format|debug|info|warning|error|log|assert\w*|raises|skip\w*|xfail|add_argument|setdefault|register\w*|getenv|param|match|search|sub)$/;
function readGeneric(file, content, call, { path }) {
  if (upload.test(call.name)) return [];
  let found = [], argument = file.argument(call, "revision"), text = textOf(file, argument), revision2 = argument !== void 0 && text !== void 0 ? { text, at: valueAt(file, argument) } : void 0;
  for (let [keyword2, kind] of specificKeywords)
    found.push(...read(file, call, kind, call.keywords.get(keyword2), revision2, (id) => id.includes("/")));
  if (found.length > 0 || hosted.test(path) || texts.test(path)) return found;
  let first = call.countable > 0 ? call.positional[0] : void 0, named = genericKeywords.map((keyword2) => call.keywords.get(keyword2)).find((node) => node !== void 0), isPinned = revision2 !== void 0, isWritten = (id, from) => content.startsWith(id, from + 1);
  return read(file, call, "model", named ?? first, revision2, (id, from) => id.includes("/") && (isPinned || isKnownOrg(id) && shaped.test(id) && isWritten(id, from)));
}
function textOf(file, argument) {
  if (argument === void 0) return;
  let { constants, open } = file.evaluate(argument.node, argument.scope), [only, ...more] = constants;
  return open || more.length > 0 || only?.value.type !== "string" ? void 0 : only.value.text;
}
function read(file, call, kind, node, revision2, admits) {
  if (node === void 0) return [];
  let remoteCode2 = trusting(file, call);
  return file.evaluate(node, call.scope).constants.flatMap(({ value, from, to }) => value.type !== "string" || !isRepositoryId(value.text) || isImprobableId(value.text) || !admits(value.text, from) ? [] : [{
    ...onHost("hugging-face", kind, value.text, revision2?.text),
    call,
    remoteCode: remoteCode2 !== void 0,
    use: call.name,
    confidence: "likely",
    from,
    to,
    ...revision2 !== void 0 && { revisionAt: revision2.at },
    ...remoteCode2 !== void 0 && { remoteCodeAt: valueAt(file, remoteCode2) }
  }]);
}
function trusting(file, call) {
  let argument = file.argument(call, "trust_remote_code");
  if (argument === void 0) return;
  let { constants } = file.evaluate(argument.node, argument.scope);
  return constants.some(({ value }) => isTruthy(value) === !0) ? argument : void 0;
}

// src/extractors/python-source/catalogue.ts
var revision = keyword("revision"), remoteCode = at(
  void 0,
  "trust_remote_code",
  "model_kwargs.trust_remote_code",
  "tokenizer_kwargs.trust_remote_code",
  "config_kwargs.trust_remote_code",
  "processor_kwargs.trust_remote_code",
  "model_init_kwargs.trust_remote_code",
  "hf_kwargs.trust_remote_code"
), hub = { kind: "model", revision, remoteCode, codeRevision: keyword("code_revision") }, bare = { kind: "model" }, encoder = {
  ...hub,
  id: at(0, "model_name_or_path", "model_name"),
  codeRevision: at(void 0, "model_kwargs.code_revision")
}, download2 = {
  kind: "model",
  id: at(0, "repo_id"),
  revision,
  isMethod: !0,
  repoType: keyword("repo_type")
}, customPipeline = {
  kind: "model",
  id: at(void 0, "custom_pipeline"),
  revision: at(void 0, "custom_revision"),
  alwaysRemoteCode: !0,
  needsNamespace: !0
}, langchain = {
  kind: "model",
  revision: at(void 0, "model_kwargs.revision", "revision"),
  remoteCode: at(void 0, "model_kwargs.trust_remote_code", "trust_remote_code")
}, tokenizer = {
  kind: "model",
  id: keyword("tokenizer"),
  revision: keyword("tokenizer_revision"),
  remoteCode
}, flairEmbeddings = {
  kind: "model",
  modules: ["flair"],
  unbound: "never",
  needsNamespace: !0,
  id: at(0, "model")
}, dataset = { kind: "dataset", modules: ["datasets"], revision, remoteCode }, catalogue = [
  { ...bare, name: "from_pretrained", modules: ["llama_cpp"], id: at(0, "repo_id"), file: at(1, "filename") },
  {
    ...bare,
    name: "from_pretrained",
    modules: ["modelscope"],
    host: "modelscope",
    id: at(0, "model_name_or_path", "model_id"),
    revision,
    remoteCode
  },
  { ...hub, name: "from_pretrained", owner: "PeftModel*", id: at(1, "model_id") },
  { ...hub, name: "from_pretrained", owner: "PeftMixedModel", id: at(1, "model_id") },
  {
    ...hub,
    name: "from_pretrained",
    isMethod: !0,
    id: at(
      0,
      "pretrained_model_name_or_path",
      "pretrained_model_name",
      "pretrained_model_or_path",
      "model_name_or_path",
      "pretrained_path",
      "model_name",
      "model_id",
      "repo_id",
      "identifier",
      "checkpoint"
    ),
    also: [customPipeline]
  },
  { ...hub, name: "from_quantized", isMethod: !0, id: at(0, "model_name_or_path", "quant_path") },
  { ...hub, name: "from_hparams", isMethod: !0, id: at(0, "source") },
  { ...hub, name: "from_model_id", isMethod: !0, id: at(0, "model_id"), ...langchain },
  {
    ...hub,
    name: "load_lora_weights",
    isMethod: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_name_or_path_or_dict")
  },
  {
    ...hub,
    name: "load_textual_inversion",
    isMethod: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_name_or_path")
  },
  {
    ...hub,
    name: "load_ip_adapter",
    isMethod: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_name_or_path_or_dict")
  },
  { ...hub, name: "load_adapter", isMethod: !0, id: at(0, "peft_model_id", "model_id") },
  {
    ...hub,
    name: "pipeline",
    modules: ["transformers", "optimum"],
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(1, "model"),
    also: [{ kind: "model", id: keyword("tokenizer"), revision, remoteCode }]
  },
  {
    ...hub,
    name: "pipeline",
    modules: ["modelscope"],
    host: "modelscope",
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(1, "model"),
    revision: keyword("model_revision")
  },
  {
    ...bare,
    name: "snapshot_download",
    modules: ["modelscope"],
    host: "modelscope",
    id: at(0, "model_id"),
    revision
  },
  { ...download2, name: "hf_hub_download", file: at(1, "filename") },
  { ...download2, name: "snapshot_download" },
  { ...download2, name: "load_from_hub", modules: ["huggingface_sb3"], file: at(1, "filename"), isMethod: !1 },
  { ...bare, name: "from_pretrained_keras", id: at(0, "pretrained_model_name_or_path"), revision },
  { ...bare, name: "from_pretrained_fastai", id: at(0, "repo_id"), revision },
  { ...dataset, name: "load_dataset", id: at(0, "path") },
  { ...dataset, name: "load_dataset_builder", id: at(0, "path") },
  { ...encoder, name: "SentenceTransformer", takesObjects: !0, defaultOrg: "sentence-transformers" },
  { ...encoder, name: "SparseEncoder", defaultOrg: "sparse-encoder" },
  { ...encoder, name: "CrossEncoder", defaultOrg: "cross-encoder" },
  {
    ...bare,
    name: "Transformer",
    modules: ["sentence_transformers"],
    unbound: "never",
    id: at(0, "model_name_or_path")
  },
  { ...hub, name: "LLM", modules: ["vllm"], unbound: "with-namespace", id: at(0, "model"), also: [tokenizer] },
  { ...hub, name: "EngineArgs", id: at(0, "model"), also: [tokenizer] },
  { ...hub, name: "AsyncEngineArgs", id: at(0, "model"), also: [tokenizer] },
  { ...bare, name: "WhisperModel", modules: ["faster_whisper"], id: at(0, "model_size_or_path"), revision },
  {
    ...langchain,
    name: "HuggingFaceEmbeddings",
    id: keyword("model_name", "model"),
    defaultOrg: "sentence-transformers"
  },
  { ...langchain, name: "HuggingFaceBgeEmbeddings", id: keyword("model_name") },
  { ...langchain, name: "HuggingFaceInstructEmbeddings", id: keyword("model_name") },
  { ...langchain, name: "HuggingFaceCrossEncoder", id: keyword("model_name") },
  { ...langchain, name: "HuggingFaceEmbedding", id: at(0, "model_name") },
  { ...langchain, name: "HuggingFaceLLM", id: keyword("model_name") },
  {
    ...bare,
    name: "SentenceTransformerEmbeddingFunction",
    id: at(0, "model_name"),
    defaultOrg: "sentence-transformers"
  },
  { ...hub, name: "FlagModel", id: at(0, "model_name_or_path") },
  { ...hub, name: "BGEM3FlagModel", id: at(0, "model_name_or_path") },
  { ...hub, name: "FlagReranker", id: at(0, "model_name_or_path") },
  {
    ...hub,
    name: "*Trainer",
    modules: ["trl"],
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(0, "model"),
    also: [{ kind: "model", id: at(void 0, "reward_funcs") }]
  },
  {
    ...hub,
    name: "ModelConfig",
    modules: ["trl"],
    unbound: "never",
    id: at(0, "model_name_or_path"),
    revision: keyword("model_revision")
  },
  {
    ...bare,
    name: "load",
    modules: ["flair"],
    unbound: "never",
    takesObjects: !0,
    needsNamespace: !0,
    id: at(0, "model_path")
  },
  { ...flairEmbeddings, name: "TransformerWordEmbeddings" },
  { ...flairEmbeddings, name: "TransformerDocumentEmbeddings" },
  { ...bare, name: "get_kernel", modules: ["kernels"], id: at(0, "repo_id"), revision, alwaysRemoteCode: !0 },
  { ...bare, name: "load", modules: ["mlx_lm", "mlx_vlm"], unbound: "never", id: at(0, "path_or_hf_repo"), revision }
];

// src/extractors/python-source/match.ts
var byName = /* @__PURE__ */ new Map(), bySuffix = [];
for (let loader of catalogue)
  loader.name.startsWith("*") ? bySuffix.push([loader.name.slice(1), loader]) : byName.set(loader.name, [...byName.get(loader.name) ?? [], loader]);
function matchLoader(name, path, starImports) {
  let rows2 = byName.get(name) ?? bySuffix.filter(([end]) => name.endsWith(end)).map(([, loader]) => loader);
  for (let loader of rows2) {
    let match = fits(loader, path, starImports);
    if (match !== void 0) return match;
  }
}
function fits(loader, { path, root }, starImports) {
  let { modules, owner, isMethod = !1 } = loader, parts = path.split("."), top = parts[0] ?? "";
  if (owner !== void 0 && !fitsName(owner, (parts.at(-2) ?? "").replace("()", ""))) return;
  let isFree = parts.length === (owner === void 0 ? 1 : 2);
  if (root === "import")
    return isMethod || modules === void 0 || modules.includes(top) ? { loader, isUnbound: !1 } : void 0;
  if (root !== "unbound") return isMethod && !isFree ? { loader, isUnbound: !1 } : void 0;
  if (modules?.some((module) => starImports.some((star) => isWithin(star, module))) === !0 || !isFree && modules?.includes(top) === !0) return { loader, isUnbound: !1 };
  if (!(loader.host !== void 0 || loader.unbound === "never"))
    return isFree || isMethod ? { loader, isUnbound: !0 } : void 0;
}
function isWithin(path, module) {
  return path === module || path.startsWith(`${module}.`);
}
function fitsName(pattern, name) {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

// src/extractors/python-source/spaces.ts
var loaders = [
  [/^evaluate\.(?:loading\.)?load$/, "path"],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?load_tool$/, "repo_id"],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?[A-Z]\w*\.from_hub$/, "repo_id"]
], mayLoadSpaces = /\bevaluate\b[ \t]{0,8}(?:\.|\bimport\b)|import\b[^\n]{0,200}\bevaluate\b|load_tool|from_hub/;
function readSpaces(file, call, { path, root }) {
  let keyword2 = root === "import" || root === "unbound" ? loaders.find(([form]) => form.test(path))?.[1] : void 0, argument = keyword2 === void 0 ? void 0 : file.argument(call, keyword2, 0);
  if (argument === void 0) return [];
  let { node, scope } = argument, { constants, open } = file.evaluate(node, scope), host = hosts.get("hugging-face"), found = constants.flatMap(({ value, from, to }) => {
    let name = value.type === "string" ? host?.identify(value.text, "model")?.name : void 0;
    return name === void 0 ? [] : [{ call, at: { from, to }, name, isOwn: !name.includes("/") }];
  });
  return open ? [...found, { call, at: { from: node.from, to: node.to }, name: void 0, isOwn: !1 }] : found;
}

// src/extractors/python-source/may-matter.ts
var words = /* @__PURE__ */ new Set([
  ...catalogue.flatMap(({ name, modules = [], unbound }) => unbound === "never" ? modules : [name.replace("*", "")]),
  ...specificKeywords.keys(),
  "revision",
  "attn_implementation"
]), likely = new RegExp(
  `${[...words].join("|")}|torch\\.hub|hub\\.(?:load|list|help)|import hub|hf://|hf[-_]hub:|huggingface\\.co/|hf\\.co/`
), known = new RegExp(`['"](?:${[...knownOrgs].join("|")})/`, "i"), isPlain = /^[\0-\x7f]*$/;
function mayMatter(content) {
  if (likely.test(content) || known.test(content) || mayLoadSpaces.test(content) || mayDownload(content) || mayExecute(content)) return !0;
  let normal = isPlain.test(content) ? content : content.normalize("NFKC");
  return normal !== content && likely.test(normal) || foreignEncoding(content) !== void 0;
}
var shared = /* @__PURE__ */ new Set(["pipeline", "*Trainer", "Transformer", "ModelConfig", "load", "LLM"]), distinctive = new Set(catalogue.map(({ name }) => name).filter((name) => !shared.has(name))), calls = new RegExp(`\\b(?:${[...distinctive].join("|")})(?=[ \\t]{0,8}\\()`, "g");
function namesOfCalls(content) {
  return [...content.matchAll(calls)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
}

// src/extractors/python-source/published.ts
var pushes = /* @__PURE__ */ new Map([
  ["push_to_hub", "repo_id"],
  ["push_to_hub_merged", "repo_id"],
  ["push_to_hub_gguf", "repo_id"]
]), uploads = /* @__PURE__ */ new Set(["upload_file", "upload_folder", "upload_large_folder", "create_commit"]);
function publishedByProgram(content, asked) {
  if (!/push_to_hub|hub_model_id|upload_(?:file|folder|large_folder)|create_commit/.test(content)) return [];
  if (!asked.some((published) => canName(content, published))) return [];
  let file = readPython(content);
  return isFailure(file) ? [] : file.calls.flatMap((call) => textOf2(file, repositoryOf(file, call)) ?? []).filter(isOwnable).map((name) => ({ host: "hugging-face", name }));
}
function canName(content, published) {
  return "host" in published && published.name.split(/[^\p{L}\p{N}]+/u).every((word) => content.includes(word));
}
function repositoryOf(file, call) {
  let keyword2 = pushes.get(call.name);
  if (keyword2 !== void 0) return file.argument(call, keyword2, 0);
  if (!uploads.has(call.name)) return file.argument(call, "hub_model_id");
  let type = file.argument(call, "repo_type");
  return type === void 0 || ["model", "dataset"].includes(textOf2(file, type) ?? "") ? file.argument(call, "repo_id") : void 0;
}
function textOf2(file, argument) {
  if (argument === void 0) return;
  let { constants, open } = file.evaluate(argument.node, argument.scope), [only, ...more] = constants;
  return open || more.length > 0 || only?.value.type !== "string" ? void 0 : only.value.text;
}

// src/extractors/python-source/references.ts
var opening = /^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:hf:\/\/|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf[-_]hub:)/;
function readReferences(file, text) {
  let found = [], calls2 = new Map(
    file.calls.flatMap((call) => [...call.positional, ...call.keywords.values()].map((node) => [node.from, call]))
  );
  for (let { node, scope } of file.strings)
    if (!(!opening.test(text.slice(node.from, node.from + 48)) || node.to - node.from > 2048))
      for (let { value } of file.evaluate(node, scope).constants) {
        let identified = value.type === "string" ? fromReference(value.text) : void 0;
        identified !== void 0 && found.push(reference(identified, node, calls2.get(node.from)));
      }
  return found;
}
function reference({ kind, name, revision: revision2, file }, { from, to }, call) {
  return {
    ...call !== void 0 && { call },
    ...onHost("hugging-face", kind, name, revision2),
    ...file !== void 0 && { files: [file] },
    remoteCode: !1,
    use: call?.name ?? "url",
    confidence: "certain",
    from,
    to
  };
}
function readKernel(file, call) {
  let argument = file.argument(call, "attn_implementation");
  return argument === void 0 ? [] : file.evaluate(argument.node, argument.scope).constants.flatMap(({ value, from, to, sure }) => {
    let parts = value.type === "string" ? /^(?:paged\|)?([\w.-]+\/[\w.-]+)(?:@([^:\s]+))?(?::\w+)?$/.exec(value.text) : null, [, id, revision2] = parts ?? [];
    return id === void 0 ? [] : [{
      ...onHost("hugging-face", "model", id, revision2),
      call,
      remoteCode: !0,
      alwaysRunsCode: !0,
      use: "attn_implementation",
      confidence: sure ? "certain" : "likely",
      from,
      to
    }];
  });
}

// src/extractors/python-source/torch-hub.ts
function readTorchHub(file, call, { path, root }) {
  let isStarred = root === "unbound" && file.starImports.includes("torch.hub");
  if (!/^torch\.hub\.(?:load|list|help)$/.test(isStarred ? `torch.hub.${path}` : path)) return;
  let found = { loaded: [], unresolved: [] }, source = file.argument(call, "source");
  if ((source === void 0 ? [] : file.evaluate(source.node, source.scope).constants).some(({ value }) => value.type === "string" && value.text === "local")) return found;
  let argument = file.argument(call, call.name === "load" ? "repo_or_dir" : "github", 0);
  if (argument === void 0) return found;
  let { constants, open } = file.evaluate(argument.node, argument.scope);
  for (let { value, from, to, sure } of constants) {
    let reference2 = value.type === "string" ? parseReference(value.text) : void 0;
    reference2 !== void 0 && found.loaded.push({
      ...onHost("torch-hub", "model", reference2.name, reference2.revision),
      call,
      from,
      to,
      remoteCode: !0,
      alwaysRunsCode: !0,
      use: `torch.hub.${call.name}`,
      confidence: sure ? "certain" : "likely"
    });
  }
  return open && found.unresolved.push({ call, from: argument.node.from, to: argument.node.to }), found;
}

// src/extractors/python-source/extractor.ts
var extractor = {
  files: ["**/*.py", "**/*.pyw"],
  languages: ["python"],
  mayMatter,
  publishes: { kinds: ["model", "dataset"], names: publishedByProgram },
  extract(input) {
    let file = readPython(input.content);
    if (isFailure(file)) return { components: [], gaps: [unread(input, file.reason, file.at, syntaxCode(file))] };
    let declared = foreignEncoding(input.content);
    if (declared !== void 0) {
      let reason = `it declares the encoding ${declared.name}, in which its text may say something else`;
      return { components: [], gaps: [unread(input, reason, declared.from)] };
    }
    let found = /* @__PURE__ */ new Map(), gaps = /* @__PURE__ */ new Map();
    for (let call of file.calls) {
      let { loaded, unresolved } = readCall(file, call, input.content);
      for (let each of loaded) keep(found, each);
      let path = file.path(call);
      for (let gap of [
        ...unresolved.map((each) => unresolvedGap(input, each)),
        ...readSpaces(file, call, path).map((each) => spaceGap(input, each)),
        ...readDownloads(file, input.content, call, path).map((each) => downloadGap(input, each)),
        ...executedGap(input, call, readExecuted(file, input.content, call, path))
      ])
        gaps.has(gap.subject) || gaps.set(gap.subject, gap);
    }
    for (let each of readReferences(file, input.content)) keep(found, each);
    return {
      components: [...found.values()].map((each) => component2(input, each)),
      gaps: [...gaps.values(), ...unreadable(input, file)]
    };
  }
};
function readCall(file, written, text) {
  let given = file.path(written).path, isPartial = /^(?:functools\.)?partial(?:method)?$/.test(given), called = isPartial || inThread.test(given) ? withCallee(written) : written, path = file.path(called), call = { ...called, name: /(?:^|\.)([^.()[\]]+)$/.exec(path.path)?.[1] ?? called.name }, match = matchLoader(call.name, path, file.starImports), known2 = readTorchHub(file, call, path) ?? (match === void 0 ? void 0 : readLoad(file, text, call, match)), { loaded, unresolved } = known2 ?? { loaded: readGeneric(file, text, call, path), unresolved: [] }, isOpen = isPartial && known2 !== void 0 && loaded.length + unresolved.length === 0;
  return {
    loaded: [...loaded, ...readKernel(file, call)],
    unresolved: isOpen ? [{ call, from: written.node.from, to: written.node.to }] : unresolved
  };
}
var inThread = /(?:^|\.)(?:to_thread|run_sync|run_in_threadpool|submit|apply_async)$/;
function withCallee(call) {
  let [callee, ...positional] = call.positional;
  return callee === void 0 ? call : { ...call, callee, positional, countable: Math.max(call.countable - 1, 0) };
}
function keep(found, next) {
  let key = [next.from, next.kind, next.host, next.name, next.revision ?? ""].join(`
`), before = found.get(key);
  (before === void 0 || next.remoteCode !== before.remoteCode && (next.remoteCode === !0 || before.remoteCode === !1)) && found.set(key, next);
}
function component2(input, { call, from, to, revisionAt, remoteCodeAt, ...rest }) {
  let slot = call === void 0 ? "" : slotOf(call), node = call?.node ?? { from, to }, location = input.locate(from, to), evidence = {
    ...call !== void 0 && usedBy(location, input.locate(call.node.from, call.node.to)),
    ...revisionAt !== void 0 && { argument: input.locate(revisionAt.from, revisionAt.to) },
    ...remoteCodeAt !== void 0 && { flag: input.locate(remoteCodeAt.from, remoteCodeAt.to) }
  };
  return {
    ...rest,
    ...slot !== "" && { slot },
    location,
    ...Object.keys(evidence).length > 0 && { evidence },
    text: input.content.slice(node.from, Math.min(node.to, node.from + 200))
  };
}
function slotOf({ scope, name }) {
  let names = [name];
  for (let each = scope; each !== void 0 && names.length < 8; each = each.parent)
    each.name !== "" && names.unshift(each.name);
  return names.join(".");
}
function unresolvedGap(input, { call, from, to }) {
  let { content } = input, callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200)), what = call.name.startsWith("load_dataset") ? "dataset" : "model", place = from < call.callee.from ? call.callee : { from, to };
  return {
    code: "unresolved-reference",
    subject: subjectOf(callee, content.slice(from, to)),
    reason: `the ${what} is only known at run time`,
    location: input.locate(place.from, place.to)
  };
}
function spaceGap(input, { call, at: at2, name, isOwn }) {
  let { content } = input, callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200)), subject = subjectOf(callee, content.slice(at2.from, at2.to)), location = input.locate(at2.from, at2.to);
  return name === void 0 ? { code: "unresolved-reference", subject, reason: "the Space whose code it runs is only known at run time", location } : { code: "unaccounted", subject, reason: "it runs code from a Space of the Hugging Face Hub, which is not checked", location, ...isOwn && { atMost: "note" } };
}
function downloadGap(input, { call, at: at2, from, isOwn }) {
  let reason = `it loads from ${from}, of which nothing is checked`;
  return { ...uncheckedGap(input, call, at2, reason), ...isOwn && { atMost: "note" } };
}
function executedGap(input, call, at2) {
  return at2 === void 0 ? [] : [uncheckedGap(input, call, at2, "it runs downloaded code, which is not reviewed")];
}
function uncheckedGap({ content, locate }, call, at2, reason) {
  let callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200));
  return { code: "unaccounted", subject: subjectOf(callee, content.slice(at2.from, at2.to)), reason, location: locate(at2.from, at2.to) };
}
function unreadable(input, file) {
  let { errors, calls: calls2, leftOut } = file;
  if (leftOut !== void 0) return [unread(input, "a part of it is nested too deeply", leftOut.from, "limit-exceeded")];
  let [first] = errors;
  if (first === void 0) return [];
  let read2 = new Set(calls2.map(({ callee }) => callee.to)), lost = namesOfCalls(input.content).find(({ from: from2, to: to2 }) => {
    let isDefinition = /\b(?:def|class) {1,8}$/.test(input.content.slice(Math.max(0, from2 - 16), from2));
    return !read2.has(to2) && !isDefinition && !file.isProse(from2);
  }), lines = input.content.split(`
`).length;
  if (lost === void 0 && (errors.length < 3 || errors.length * 20 < lines)) return [];
  let { from, to } = lost ?? first, reason = lost === void 0 ? "most of it cannot be parsed as Python" : "a call that loads something could not be parsed";
  return [{ code: "parse-error", subject: input.path, reason, location: input.locate(from, to) }];
}
function unread(input, reason, at2, code = "parse-error") {
  return { code, subject: input.path, reason, location: input.locate(at2, at2 + 1) };
}
export {
  extractor
};

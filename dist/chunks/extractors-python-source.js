import {
  foreignEncoding
} from "./shared-syntax-python-encoding.js";
import {
  decodeString,
  isOperand,
  isTruthy,
  nameText,
  operands,
  readArguments,
  readPython,
  unwrapped
} from "./shared-lezer-lr.js";
import {
  inSnakeCase
} from "./shared-hosts-shared-setting-keys.js";
import {
  yamlAt
} from "./assess.js";
import {
  looksLocal
} from "./shared-extractors-shared-models-local-names.js";
import {
  onHost
} from "./shared-hosts-lookup-on-host.js";
import {
  usedBy
} from "./shared-extractors-shared-files-evidence.js";
import {
  fromReference,
  hostnameOf,
  hosts,
  isFailure,
  isImprobableId,
  isKnownOrg,
  isOwnable,
  isRepositoryId,
  isThisMachine,
  itemsOf,
  keysSpelled,
  knownOrgs,
  parseHubUrl,
  parseReference,
  parseYaml,
  specificKeys,
  syntaxCode,
  vendors
} from "./review.js";
import "./cli.js";

// src/extractors/python-source/loader.ts
function at(position, ...keywords) {
  return { ...position !== void 0 && { position }, keywords };
}
function keyword(...keywords) {
  return { keywords };
}

// src/extractors/python-source/deserializers.ts
var file = at(0, "file", "f", "filename", "path", "filepath_or_buffer", "filepath"), weightsOnly = { slot: at(void 0, "weights_only"), safe: "on" }, deserializers = [
  {
    path: /^torch\.(?:serialization\.)?load$/,
    name: "torch.load",
    reads: file,
    guard: { ...weightsOnly, otherwise: "default" },
    writer: /^torch\.(?:serialization\.)?save$/
  },
  {
    path: /^(?:torch\.hub|torchvision\.[\w.]+)\.load_state_dict_from_url$/,
    name: "torch.hub.load_state_dict_from_url",
    reads: at(0, "url"),
    guard: { ...weightsOnly, otherwise: "always" },
    isAddress: !0
  },
  {
    path: /^torch\.utils\.model_zoo\.load_url$/,
    name: "torch.utils.model_zoo.load_url",
    reads: at(0, "url"),
    guard: { ...weightsOnly, otherwise: "always" },
    isAddress: !0
  },
  {
    path: /^(?:c[pP]ickle|_?pickle)\.loads?$/,
    reads: at(0, "file", "data"),
    writer: /^(?:c[pP]ickle|_?pickle)\.dumps?$/
  },
  {
    path: /^_?pickle\.Unpickler\(\)\.load$/,
    name: "pickle.Unpickler.load",
    reads: at(0),
    writer: /^_?pickle\.(?:dumps?|Pickler)$/
  },
  { path: /^dill\.loads?$/, reads: at(0, "file", "str"), writer: /^dill\.dumps?$/ },
  { path: /^cloudpickle\.loads?$/, reads: at(0, "file", "data"), writer: /^cloudpickle\.dumps?$/ },
  {
    path: /^(?:sklearn\.externals\.)?joblib\.load$/,
    name: "joblib.load",
    reads: file,
    writer: /^(?:sklearn\.externals\.)?joblib\.dump$/
  },
  { path: /^pandas\.read_pickle$/, reads: file, writer: /(?:^|\.)to_pickle$/ },
  { path: /^shelve\.open$/, reads: at(0, "filename") },
  {
    path: /^numpy\.load$/,
    reads: file,
    guard: { slot: at(2, "allow_pickle"), safe: "off", otherwise: "protected" },
    writer: /^numpy\.savez?(?:_compressed)?$/
  },
  {
    path: /^(?:tensorflow\.)?keras\.(?:\w+\.){0,3}load_model$/,
    name: "keras.models.load_model",
    reads: at(0, "filepath"),
    guard: { slot: at(void 0, "safe_mode"), safe: "on", otherwise: "protected" },
    writer: /\.save(?:_model)?$/
  }
], yaml = {
  unsafeFunctions: /^yaml\.unsafe_load(?:_all)?$/,
  functions: /^yaml\.load(?:_all)?$/,
  unsafeLoaders: /^yaml\.(?:\w+\.)?C?(?:Unsafe)?Loader$/
};

// src/extractors/python-source/executed.ts
var runners = /^(?:builtins\.)?(?:exec|eval)$|^marshal\.loads?$/, fetched = /^(?:requests|httpx|aiohttp|urllib3?|fsspec|smart_open|wget)\.(?:[\w.()]{0,80}\.)?(?:get|post|request|urlopen|open|stream)\(\)/, deepest = 6;
function mayExecute(content) {
  return /\b(?:requests|httpx|aiohttp|urlopen|urllib3|fsspec|smart_open)\b/.test(content) && /(?<![.\w])(?:exec|eval)\(|marshal\.loads?\(|marshal import/.test(content);
}
function readExecuted(file2, text, call, { path, root }) {
  let [first] = call.positional;
  if (!(first === void 0 || root === "definition" || !runners.test(path)))
    return isFetched(file2, text, call, first) ? { from: first.from, to: first.to } : void 0;
}
function isFetched(file2, text, call, node) {
  return comesFromNetwork(file2, text, call, node, 0);
}
function comesFromNetwork(file2, text, call, node, depth) {
  if (depth > deepest) return !1;
  if (fetched.test(file2.path({ ...call, callee: node }).path)) return !0;
  let inner = unwrapped(node), list = inner.name === "CallExpression" ? inner.lastChild : null;
  if (list?.name === "ArgList") {
    let { positional } = readArguments(list, text);
    if (positional.slice(0, 4).some((each) => comesFromNetwork(file2, text, call, each, depth + 1))) return !0;
  }
  let base3 = inner.name === "CallExpression" || inner.name === "MemberExpression" ? inner.firstChild : null;
  return base3 !== null && comesFromNetwork(file2, text, call, base3, depth + 1);
}

// src/extractors/python-source/pin-place.ts
var literal = /^(["'])[^"'\\\n]*\1$/;
function placeInCall(text, call, row, name, revision2) {
  let [keyword2] = row.revision?.keywords ?? [];
  if (keyword2 === void 0 || keyword2.includes(".") || ![...call.positional, ...call.keywords.values()].some(({ from, to }) => from === name.from && to === name.to)) return;
  if (revision2 !== void 0) return inPlaceOf(text, call, revision2);
  if (call.spreads.length > 0 || call.stars.length > 0 || !literal.test(text.slice(name.from, name.to)))
    return;
  let at2 = (call.positional.some(({ from }) => from === name.from) ? call.positional.at(-1) : void 0)?.to ?? name.to, quote = text.charAt(name.from);
  return { from: at2, to: at2, before: `, ${keyword2}=${quote}`, after: quote };
}
function inPlaceOf(text, { node: whole }, { node: { from, to } }) {
  if (from < whole.from || to > whole.to) return;
  let written = text.slice(from, to);
  return literal.test(written) ? { from: from + 1, to: to - 1, before: "", after: "" } : written === "None" ? { from, to, before: '"', after: '"' } : void 0;
}

// src/extractors/python-source/revision-form.ts
var usual = "revision";
function formOfCall({ revision: revision2 }) {
  let [keyword2] = revision2?.keywords ?? [];
  if (keyword2 === void 0) return !1;
  if (keyword2 === usual) return;
  let [outer = "", inner] = keyword2.split(".");
  return inner === void 0 ? `${outer}="<commit>"` : `${outer}={"${inner}": "<commit>"}`;
}
var takesRevision = /^from_single_file$/, takesNone = /^(?:create_model_and_transforms|create_model_from_pretrained)$/;
function formOfReference(text, name, use) {
  if (takesRevision.test(use)) return;
  if (/^https?:/i.test(text)) return "/resolve/<commit>/";
  let [scheme = ""] = /^hf:\/\/(?:datasets\/)?|^hf[-_]hub:/.exec(text) ?? [];
  return scheme.endsWith(":") && takesNone.test(use) ? !1 : `${scheme}${name}@<commit>`;
}

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
function readLoad(file2, text, call, { loader, isUnbound }) {
  let found = { loaded: [], unresolved: [] }, isCommon = isUnbound && loader.unbound === "with-namespace";
  for (let row of [
    loader,
    ...(loader.also ?? []).map((more) => ({ ...more, name: loader.name, takesObjects: !0, isBeside: !0 }))
  ])
    readRow(file2, text, call, row, isCommon, found);
  return found;
}
function readRow(file2, text, call, row, isCommon, found) {
  let kind = kindOf(file2, call, row);
  if (kind === void 0) return;
  let argument = argumentAt(file2, call, row.id);
  if (argument === void 0) {
    row.takesObjects !== !0 && !isCommon && noteHidden(call, row, found);
    return;
  }
  let { node } = argument, source = text.slice(node.from, node.to), { constants, open } = file2.evaluate(node, argument.scope), host = hosts.get(row.host ?? "hugging-face"), isOpen = open;
  for (let constant of constants) {
    if (constant.value.type === "object" && !isLocal(constant.value) && row.takesObjects !== !0 && (isOpen = !0), constant.value.type !== "string") continue;
    let named2 = aliased(file2, call, row, constant.value.text);
    if (row.isAddress === !0 && !/^(?:hf|https?):\/\//.test(named2)) continue;
    let identified = host?.identify(named2, kind, row.defaultOrg), isWhole = identified?.name.includes("/") === !0;
    identified === void 0 || (isCommon || row.needsNamespace === !0) && !isWhole || identified.isGuess && looksLocal(source) || found.loaded.push(component(file2, text, call, row, identified, constant, isCommon));
  }
  !isOpen || looksLocal(source) || isSuper(call, text) || (row.takesObjects === !0 || isCommon) && !looksLikeId(source) || found.unresolved.push({ call, from: node.from, to: node.to });
}
function aliased(file2, call, { aliases, aliasWith }, text) {
  if (aliases === void 0) return text;
  let beside = aliasWith === void 0 ? void 0 : one(file2, argumentAt(file2, call, aliasWith));
  return aliases.get(aliasWith === void 0 ? text : `${text} ${beside ?? ""}`) ?? text;
}
function noteHidden(call, { id }, found) {
  let hidden = call.spreads[0] ?? (call.countable < (id.position ?? 0) + 1 ? call.stars[0] : void 0);
  hidden !== void 0 && found.unresolved.push({ call, from: hidden.from, to: hidden.to });
}
function isSuper({ callee }, text) {
  return text.startsWith("super()", callee.from);
}
function kindOf(file2, call, row) {
  let type = row.repoType === void 0 ? void 0 : one(file2, argumentAt(file2, call, row.repoType));
  return type === "space" ? void 0 : type === "dataset" ? "dataset" : row.kind;
}
function component(file2, text, call, row, identified, { from, to, sure }, isCommon) {
  let revisionAt = argumentAt(file2, call, row.revision, { from, to }), trust = trustOf(file2, call, row.remoteCode, { from, to }), revision2 = one(file2, revisionAt) ?? identified.revision, codeRevisionAt = argumentAt(file2, call, row.codeRevision, { from, to }), codeRevision = one(file2, codeRevisionAt), pinnedAt = revision2 === void 0 && codeRevisionAt !== void 0 ? codeRevisionAt : revisionAt, filename = one(file2, argumentAt(file2, call, row.file, { from, to })) ?? identified.file, code = row.alwaysRemoteCode === !0 ? "yes" : trust.truth, { kind, name } = identified, revisionForm = formOfCall(row), pinAt = identified.revision === void 0 && row.isBeside !== !0 ? placeInCall(text, call, row, { from, to }, revisionAt) : void 0;
  return {
    ...onHost(row.host ?? "hugging-face", kind, name, revision2),
    call,
    use: call.name,
    from,
    to,
    remoteCode: code === "maybe" ? "unknown" : code === "yes",
    ...row.alwaysRemoteCode === !0 && { alwaysRunsCode: !0 },
    ...revisionForm !== void 0 && { revisionForm },
    ...codeRevision !== void 0 && { codeRevision },
    ...filename !== void 0 && { files: [filename] },
    ...pinAt !== void 0 && { pinAt },
    ...pinnedAt !== void 0 && { revisionAt: valueAt(file2, pinnedAt) },
    ...trust.at !== void 0 && code !== "no" && { remoteCodeAt: valueAt(file2, trust.at) },
    confidence: identified.isGuess ? "possible" : sure && !isCommon ? "certain" : "likely"
  };
}
function valueAt(file2, { node, scope }) {
  let { constants, open } = file2.evaluate(node, scope), [only, ...more] = constants, { from, to } = only === void 0 || more.length > 0 || open ? node : only;
  return { from, to };
}
function argumentAt(file2, call, slot, near) {
  if (slot !== void 0) {
    for (let keyword2 of slot.keywords) {
      let held = keywordAt(file2, call, keyword2, near);
      if (held !== void 0) return held;
    }
    return slot.position === void 0 ? void 0 : file2.argument(call, void 0, slot.position);
  }
}
function keywordAt(file2, call, keyword2, near) {
  let [outer = "", inner] = keyword2.split("."), found = file2.argument(call, outer, void 0, near);
  return found !== void 0 && inner !== void 0 ? file2.entry(found, inner) : found;
}
function one(file2, argument) {
  if (argument === void 0) return;
  let { constants, open } = file2.evaluate(argument.node, argument.scope), texts2 = new Set(constants.map(({ value }) => value.type === "string" ? value.text : void 0)), [only] = texts2;
  return open || argument.isOneOfSeveral || texts2.size !== 1 || only === "" ? void 0 : only;
}
function trustOf(file2, call, slot, near) {
  let found = (slot?.keywords ?? []).flatMap((keyword2) => keywordAt(file2, call, keyword2, near) ?? []).map((at2) => ({ truth: truth(file2, at2), at: at2 }));
  return found.find(({ truth: truth2 }) => truth2 === "yes") ?? found.find(({ truth: truth2 }) => truth2 === "maybe") ?? { truth: "no" };
}
function truth(file2, argument) {
  let { constants, open } = file2.evaluate(argument.node, argument.scope), truthy = constants.filter(({ value }) => isTruthy(value) !== !1);
  return truthy.some(({ sure, value }) => sure && isTruthy(value) === !0) && argument.isOneOfSeveral !== !0 ? "yes" : truthy.length > 0 || open ? "maybe" : "no";
}

// src/extractors/python-source/deserializations.ts
var words = /\b(?:c?[pP]ickle|dill|cloudpickle|joblib|shelve|read_pickle|allow_pickle|safe_mode|load_state_dict_from_url|load_url)\b|\btorch\.load\b|\btorch(?:\.serialization)? import\b|\btorch as\b|\byaml\.(?:unsafe_)?load|\byaml import\b|\byaml as\b/;
function mayDeserialize(content) {
  return words.test(content);
}
function readDeserializations(file2, input) {
  let calls2 = file2.calls.map((call) => ({ call, path: file2.path(call) }));
  return calls2.flatMap(({ call, path }) => {
    let found = path.root === "import" ? readCall(file2, call, path) ?? readYaml(file2, input, call, path) : void 0;
    if (found === void 0) return [];
    let { writer } = found, writes = writer !== void 0 && calls2.some((each) => writer.test(each.path.path));
    return writes && isCopy(file2, call, found, writer) ? [] : [component2(file2, input, call, found, writes)];
  });
}
function readCall(file2, call, { path }) {
  let row = deserializers.find((each) => each.path.test(path));
  if (row === void 0) return;
  let { name = path, guard, isAddress, writer } = row, reads = argumentAt(file2, call, row.reads), known3 = {
    name,
    ...reads !== void 0 && { reads },
    ...isAddress && { isAddress },
    ...writer !== void 0 && { writer }
  };
  if (guard === void 0) return { ...known3, runs: "always" };
  if (isAddress && isChecked(file2, call)) return;
  let guarded = guardedBy(file2, call, guard);
  return guarded && { ...known3, ...guarded };
}
function guardedBy(file2, call, { slot, safe, otherwise }) {
  let argument = argumentAt(file2, call, slot);
  if (argument === void 0)
    return call.spreads.length > 0 || otherwise === "protected" ? void 0 : { runs: otherwise };
  let { constants, open } = file2.evaluate(argument.node, argument.scope), truths = new Set(constants.map(({ value }) => isTruthy(value))), [truth2] = truths;
  if (open || truths.size !== 1 || truth2 === void 0) return;
  if (truth2 === (safe === "on")) return otherwise === "default" ? { runs: "protected" } : void 0;
  let [only] = constants;
  return {
    runs: "unprotected",
    ...only !== void 0 && constants.length === 1 && only.value.type === "boolean" && { safer: { from: only.from, to: only.to, text: safe === "on" ? "True" : "False" } }
  };
}
function isChecked(file2, call) {
  let argument = file2.argument(call, "check_hash");
  if (argument === void 0) return !1;
  let { constants, open } = file2.evaluate(argument.node, argument.scope);
  return open || constants.some(({ value }) => isTruthy(value) !== !1);
}
function readYaml(file2, { content }, call, { path }) {
  let { callee } = call, reads = argumentAt(file2, call, { position: 0, keywords: ["stream"] }), known3 = { ...reads !== void 0 && { reads } }, written = content.slice(callee.from, callee.to), isPlain2 = written.replace("unsafe_load", "load") === path.replace("unsafe_load", "load");
  if (yaml.unsafeFunctions.test(path)) {
    let safer2 = { from: callee.from, to: callee.to, text: written.replace("unsafe_load", "safe_load") };
    return { ...known3, name: path, runs: "unprotected", ...isPlain2 && { safer: safer2 } };
  }
  if (!yaml.functions.test(path)) return;
  let loader = file2.argument(call, "Loader", 1);
  if (loader === void 0) {
    let safer2 = { from: callee.from, to: callee.to, text: written.replace(".load", ".safe_load") };
    return call.spreads.length > 0 ? void 0 : { ...known3, name: path, runs: "default", ...isPlain2 && { safer: safer2 } };
  }
  let named2 = file2.path({ ...call, callee: loader.node, scope: loader.scope });
  if (named2.root !== "import" || !yaml.unsafeLoaders.test(named2.path)) return;
  let isDotted = content.slice(loader.node.from, loader.node.to) === named2.path, safer = { from: loader.node.from, to: loader.node.to, text: "yaml.SafeLoader" };
  return { ...known3, name: path, runs: "unprotected", ...isDotted && { safer } };
}
function isCopy(file2, call, { reads }, writer) {
  return reads !== void 0 && writer.test(file2.path({ ...call, callee: reads.node }).path.replace(/\(\)$/, ""));
}
function component2(file2, input, call, { name, runs, reads, isAddress, safer }, writes) {
  let { content } = input, { node, callee } = call, location = input.locate(callee.from, callee.to), downloads = isAddress ? "address" : reads !== void 0 && isFetched(file2, content, call, reads.node) ? "same" : void 0;
  return {
    kind: "deserialization",
    name,
    runs,
    reads: reads === void 0 ? "" : oneLine(content.slice(reads.node.from, Math.min(reads.node.to, reads.node.from + 200))),
    ...downloads !== void 0 && { downloads },
    ...writes && { writes },
    ...safer !== void 0 && { safer: { location: input.locate(safer.from, safer.to), text: safer.text } },
    slot: call.scope.name,
    confidence: "certain",
    location,
    evidence: usedBy(location, input.locate(node.from, node.to)),
    text: content.slice(node.from, Math.min(node.to, node.from + 200))
  };
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").slice(0, 100);
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
  return new RegExp(`\\b(?:${[...new Set(some.flatMap(({ words: words4 }) => words4))].join("|")})\\b`);
}
function mayDownload(content) {
  return mayName.test(content) || mayAddress.test(content) && /:\/\/|\bid=/.test(content);
}
var weights = /\.(?:pth?|pth\.tar|ckpt|bin|h5|hdf5|keras|onnx|pkl|pickle|joblib|dill|npy|npz|safetensors|gguf|ggml|tflite|pb|pdparams|weights|params|model|caffemodel|tar|tgz|tar\.gz|zip)(?:[?#].*)?$/i, address = /^(?:https?|ftp|kaggle):\/\//i, opensWithAddress = /^[a-z]{0,2}["']{1,3}(?:https?|ftp|kaggle):\/\//i;
function readDownloads(file2, text, call, { path, root }) {
  if (root === "definition") return [];
  for (let row of rows) {
    if (!row.path.test(path)) continue;
    let argument = argumentAt(file2, call, row.slot);
    if (argument === void 0 || isVerified(file2, call)) continue;
    let { node, scope } = argument, isById = call.keywords.get("id") === node, { constants, open } = file2.evaluate(node, scope), found = constants.flatMap(
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
function isVerified(file2, call) {
  return hashes.some((keyword2) => {
    let argument = file2.argument(call, keyword2);
    if (argument === void 0) return !1;
    let { constants, open } = file2.evaluate(argument.node, argument.scope);
    return !open && constants.length > 0 && constants.every(({ value }) => isTruthy(value) === !0);
  });
}

// src/vendors/reference.ts
var all = Object.entries(vendors), byRoute = new Map(
  all.flatMap(([id, { routes: routes2 }]) => routes2.map((route) => [route, id]))
), shape = /^[A-Za-z0-9][\w.:/@+-]{1,199}$/, madeUp = /^(?:your|my|some|example|test|dummy|fake|mock|placeholder|model|default|none|auto)(?:[-_/.].*)?$/i;
function isModelName(text) {
  return shape.test(text) && !madeUp.test(text) && !text.includes("//");
}
function ofVendor(vendor, text) {
  return isModelName(text) ? { vendor, name: text } : void 0;
}
function routed(text) {
  let [, route = "", name = ""] = /^([\w-]{1,40})[/:](.*)$/s.exec(text) ?? [], vendor = vendorOfRoute(route);
  return vendor === void 0 ? ofFamily(text) : ofVendor(vendor, name);
}
function vendorOfRoute(route) {
  return byRoute.get(route);
}
function ofFamily(text) {
  let found = all.find(([, { families: families2 }]) => families2?.test(text) === !0);
  return found && ofVendor(found[0], text);
}
function vendorAt(address2) {
  let host = hostnameOf(address2);
  if (host !== void 0)
    return all.find(
      ([, { domains }]) => domains.some((domain) => host === domain || /[.-]$/.test(host.slice(0, -domain.length)) && host.endsWith(domain))
    )?.[0];
}

// src/extractors/shared/models/model-like.ts
var alternatives = (words4) => words4.trim().split(/\s+/).join("|"), sizes = alternatives(String.raw`
  \d{1,4}(?:\.\d{1,3})?[bm] \d{1,2}x\d{1,3}b instruct gguf ggml awq gptq exl2 fp8 fp16 int[48] nvfp4 mxfp4 4bit uncased
  finetuned reranker`), sorts = alternatives("it chat base large small tiny mini cased sft dpo lora embed(?:ding)?s?"), families = alternatives(String.raw`
  (?:code|tiny|open|meta-)?llama (?:min|code)?(?:mistral|mixtral) ministral qwen qwq gemma paligemma phi
  (?:distil|al|de|camem|mod|xlm-)?(?:ro)?bert(?:a|weet)? electra (?:flan-|m|by|code|long)?t5 gpt2
  gpt-?(?:neo|j|oss|bigcode) pythia bloomz? opt falcon (?:faster-|distil-)?whisper wav2vec2? hubert clip vit siglip2?
  dinov[23] blip2? llava idefics\d? smol(?:vl|l)m\d? stable-?diffusion sdxl sd3 flux controlnet deepseek vicuna zephyr
  minilm mpnet bge e5 gte jina nomic olmoe? granite command-r star-?coder internlm internvl chatglm glm baichuan yi mamba
  rwkv mpt dolly orca hermes kimi musicgen bark xtts kokoro splade colbert colpali segformer detr layoutlm trocr nllb
  m2m100 opus-mt marian pegasus m?bart xlnet sam2? depth-anything moondream florence cogvideox? hunyuan\w{0,12} ltx-video
  wan2`), inName = (words4) => new RegExp(`(?:^|[-_.])(?:(?:${words4})(?=[-_.]|$)|(?:${families})(?=[-_.\\d]|$))`, "i"), certain = inName(sizes), any = inName(`${sizes}|${sorts}`), modelLike = new RegExp(`/(?:[\\w.-]{0,60}[-_.])?(?:${sizes}|${sorts}|${families})(?![A-Za-z])`, "i");
function namesModel(id) {
  return any.test(id.slice(id.indexOf("/") + 1));
}
function clearlyNamesModel(id) {
  return certain.test(id.slice(id.indexOf("/") + 1));
}
function looksLikeModel(id) {
  return isKnownOrg(id) || namesModel(id);
}
var blankOrgs = /^(?:a|b|acme|any|attacker|author|bad|company|corp|default|dummy|evil|example|fake|foo|good|group|invalid|me|mock|my|name|namespace|nobody|none|nonexistent|null|org|organi[sz]ation|other|owner|private|project|provider|publisher|random|repo|sample|some|someone|test|tests|testing|unknown|user|vendor|victim|whatever|x|y|your|zzz)(?:[-_]?(?:org|user|name|owner|\d+|inc|co))?$/i, blankNames = /^(?:adapter|alias|bar|base|baz|broken|custom|dataset|demo|does-not-exist|dummy|example|fake|foo|gguf|id|llm|lora|missing|mock|model|my|name|none|nonexistent|nope|other|placeholder|project|qux|repo|sample|secret|some|something|test|thing|x|y|your)(?:[-_]?(?:model|name|repo|id|dataset|[a-z]|\d+))?$/i;
function isBlankId(id) {
  let slash = id.indexOf("/");
  return slash > 0 && (blankOrgs.test(id.slice(0, slash)) || blankNames.test(id.slice(slash + 1)));
}
var routes = new Set(
  `ai21 cerebras clarifai cloudflare copilot dashscope deepinfra empower featherless_ai friendliai galadriel github
  github_copilot gradient_ai hosted_vllm huggingface lambda_ai litellm litellm_proxy llamafile lm_studio meta_llama moonshot
  nebius novita nscale nvidia_nim oci ollama ollama_chat oobabooga openai_like openhands predibase sambanova snowflake v0
  vercel vercel_ai_gateway vllm volcengine voyage watsonx x-ai xinference zai`.split(/\s+/)
), onBoth = /* @__PURE__ */ new Set(["openai", "mistralai"]), onHub = /^(?:openai\/(?:gpt-oss|gpt2|whisper|clip|shap-e|point-e|consistency|diffusers|imagegpt|jukebox|privacy|circuit)|databricks\/(?:dbrx|dolly))/i, hostedFamilies = /^(?:openai|databricks|cohere)\/|^google\/(?:palm|text-bison|chat-bison|learnlm)|^amazon\/(?:nova|titan)|^mistralai\/(?:mistral-(?:medium|saba|tiny|small|large)$|codestral-\d|pixtral-large$|ministral-\d+b$)|^qwen\/(?:qwen-(?:max|plus|turbo|vl-max|vl-plus)|qwq-plus)|[-_./](?:gpt-(?:[345]|image|audio|realtime)|claude|gemini-\d|grok-\d)/;
function isHostedName(id) {
  let route = id.slice(0, Math.max(id.indexOf("/"), 0));
  return routes.has(route) || vendorOfRoute(route) !== void 0 && !onBoth.has(route) ? !0 : hostedFamilies.test(id) && !onHub.test(id);
}

// src/extractors/python-source/generic.ts
var specificKeywords = new Map(
  [...specificKeys("argument")].map(([name, meaning]) => [name, meaning === "dataset" ? "dataset" : "model"])
), genericKeywords = [...keysSpelled("argument")].flatMap(
  ([name, meaning]) => meaning === "model" && !specificKeywords.has(name) ? [name] : []
), hosted = /openai|anthropic|litellm|completion|openrouter|together|groq|fireworks|bedrock|replicate|cohere|ollama|inference|client|agent|messages|\.create$|^(?:print|len|str|repr|set|list|isinstance|ModelCard|ModelInfo)$/i, upload = /push|upload|create_repo|delete|repo_exists|whoami|ModelCard|CardData/i, texts = /(?:^|\.)(?:print|startswith|endswith|replace|split|get|pop|append|add|insert|extend|update|remove|index|count|join|quote|format|debug|info|warning|error|log|assert\w*|raises|skip\w*|xfail|add_argument|setdefault|register\w*|getenv|param|match|search|sub)$/;
function readGeneric(file2, content, call, { path }) {
  if (upload.test(call.name)) return [];
  let found = [], argument = file2.argument(call, "revision"), text = textOf(file2, argument), revision2 = argument !== void 0 && text !== void 0 ? { text, at: valueAt(file2, argument) } : void 0;
  for (let [keyword2, kind] of specificKeywords)
    found.push(...read(file2, call, kind, call.keywords.get(keyword2), revision2, (id) => id.includes("/")));
  if (found.length > 0 || hosted.test(path) || texts.test(path)) return found;
  let first = call.countable > 0 ? call.positional[0] : void 0, named2 = genericKeywords.map((keyword2) => call.keywords.get(keyword2)).find((node) => node !== void 0), isPinned = revision2 !== void 0, isWritten = (id, from) => content.startsWith(id, from + 1);
  return read(file2, call, "model", named2 ?? first, revision2, (id, from) => id.includes("/") && (isPinned || isKnownOrg(id) && namesModel(id) && isWritten(id, from)));
}
function textOf(file2, argument) {
  if (argument === void 0) return;
  let { constants, open } = file2.evaluate(argument.node, argument.scope), [only, ...more] = constants;
  return open || more.length > 0 || only?.value.type !== "string" ? void 0 : only.value.text;
}
function read(file2, call, kind, node, revision2, admits) {
  if (node === void 0) return [];
  let remoteCode2 = trusting(file2, call);
  return file2.evaluate(node, call.scope).constants.flatMap(({ value, from, to }) => value.type !== "string" || !isRepositoryId(value.text) || isImprobableId(value.text) || isHostedName(value.text) || !admits(value.text, from) ? [] : [{
    ...onHost("hugging-face", kind, value.text, revision2?.text),
    call,
    remoteCode: remoteCode2 !== void 0,
    use: call.name,
    confidence: "likely",
    from,
    to,
    ...revision2 !== void 0 && { revisionAt: revision2.at },
    ...remoteCode2 !== void 0 && { remoteCodeAt: valueAt(file2, remoteCode2) }
  }]);
}
function trusting(file2, call) {
  let argument = file2.argument(call, "trust_remote_code");
  if (argument === void 0) return;
  let { constants } = file2.evaluate(argument.node, argument.scope);
  return constants.some(({ value }) => isTruthy(value) === !0) ? argument : void 0;
}

// src/extractors/python-source/hosted-calls.ts
var clients = [
  [/^(?:langfuse\.)?openai\.(?:[\w.]+\.)?(?:Async)?Azure(?:OpenAI|Client)$/, "azure"],
  [/^(?:langfuse\.)?openai\.(?:Async)?(?:OpenAI|Client)$/, "openai"],
  [/^openai$/, "openai"],
  [/^anthropic\.(?:[\w.]+\.)?(?:Async)?AnthropicBedrock$/, "bedrock"],
  [/^anthropic\.(?:[\w.]+\.)?(?:Async)?AnthropicVertex$/, "vertex"],
  [/^anthropic\.(?:Async)?(?:Anthropic|Client)$/, "anthropic"],
  [/^mistralai\.(?:[\w.]+\.)?Mistral(?:Async)?(?:Client)?$/, "mistral"],
  [/^google\.genai\.(?:[\w.]+\.)?Client$/, "gemini"],
  [/^azure\.ai\.inference\.(?:[\w.]+\.)?\w+Client$/, "azure"],
  [/^cohere\.(?:Async)?Client(?:V2)?$/, "cohere"],
  [/^groq\.(?:Async)?Groq$/, "groq"],
  [/^together\.(?:Async)?Together$/, "together"],
  [/^fireworks\.client\.(?:Async)?Fireworks$/, "fireworks"]
], methods = /^(?:create|parse|stream|generate|edit|complete|chat|chat_stream|embed|rerank|generate_content|generate_content_stream|embed_content)$/, ownMethods = /\.(?:chat\.completions\.(?:create|parse|stream)|responses\.(?:create|parse|stream)|messages\.(?:create|stream)|embeddings\.create|images\.generate|models\.generate_content)$/, methodSlot = at(void 0, "model"), addressKeywords = [
  "base_url",
  "api_base",
  "openai_api_base",
  "openai_base_url",
  "server_url",
  "endpoint",
  "azure_endpoint"
], frameworks = String.raw`^(?:langchain\w*|llama_index|haystack|pydantic_ai|smolagents|agno|semantic_kernel)\.(?:[\w.]+\.)?`, ends = String.raw`(?:Embeddings?|LLM|Model|Generator|ChatGenerator|TextEmbedder|DocumentEmbedder|ChatCompletion)?$`, model = at(0, "model", "model_name", "model_id", "azure_deployment", "deployment_name", "engine", "id");
function inFrameworks(vendor, classes) {
  return { path: new RegExp(`${frameworks}(?:${classes})${ends}`), slot: model, vendor };
}
var hostedCalls = [
  {
    path: /^litellm\.(?:[\w.]+\.)?(?:a?completion|a?text_completion|a?embedding|a?responses|a?image_generation|a?transcription|a?speech|a?rerank|a?moderation|batch_completion|completion_with_retries)$/,
    slot: at(0, "model")
  },
  { path: /^langchain[\w.]*\.init_(?:chat_model|embeddings)$/, slot: at(0, "model") },
  { path: /^dspy\.(?:[\w.]+\.)?LM$/, slot: at(0, "model") },
  { path: /^crewai\.(?:[\w.]+\.)?LLM$/, slot: at(0, "model") },
  { path: /^smolagents\.(?:[\w.]+\.)?LiteLLM(?:Router)?Model$/, slot: at(0, "model_id") },
  { path: /^google\.adk\.(?:[\w.]+\.)?LiteLlm$/, slot: at(0, "model") },
  { path: /^instructor\.from_provider$/, slot: at(0, "model") },
  { path: /^pydantic_ai\.(?:[\w.]+\.)?Agent$/, slot: at(0, "model") },
  { path: /^agents\.(?:[\w.]+\.)?Agent$/, slot: at(void 0, "model") },
  {
    path: /^google\.generativeai\.(?:[\w.]+\.)?GenerativeModel$/,
    slot: at(0, "model_name"),
    vendor: "gemini"
  },
  { path: /^vertexai\.(?:[\w.]+\.)?GenerativeModel$/, slot: at(0, "model_name"), vendor: "vertex" },
  {
    path: /^openai\.(?:ChatCompletion|Completion|Embedding|Image)\.a?create$/,
    slot: at(void 0, "model", "engine"),
    vendor: "openai"
  },
  inFrameworks("azure", "Azure(?:AI)?(?:Chat)?(?:OpenAI|Inference)(?:Chat)?"),
  inFrameworks("openai", "(?:Chat)?OpenAI(?:Chat|Responses|Server)?"),
  inFrameworks("bedrock", "(?:Chat|Amazon)?Bedrock(?:Converse|Chat)?"),
  inFrameworks("vertex", "(?:Chat)?Vertex(?:AI)?|(?:Chat)?AnthropicVertex|ChatVertexAI"),
  inFrameworks("anthropic", "(?:Chat)?Anthropic(?:Chat)?|Claude"),
  inFrameworks("mistral", "(?:Chat)?Mistral(?:AI)?(?:Chat)?"),
  inFrameworks("gemini", "(?:Chat)?Google(?:GenerativeAI|GenAI|Gemini|AIGemini)?(?:Chat)?|Gemini"),
  inFrameworks("cohere", "(?:Chat)?Cohere"),
  inFrameworks("groq", "(?:Chat)?Groq"),
  inFrameworks("openrouter", "(?:Chat)?OpenRouter"),
  inFrameworks("deepseek", "(?:Chat)?DeepSeek"),
  inFrameworks("xai", "(?:Chat)?XAI|xAI"),
  inFrameworks("together", "(?:Chat)?Together(?:AI)?"),
  inFrameworks("fireworks", "(?:Chat)?Fireworks"),
  inFrameworks("perplexity", "(?:Chat)?Perplexity"),
  // The client of AWS: whatever object has these methods is one.
  {
    path: /\.(?:invoke_model(?:_with_response_stream)?|converse(?:_stream)?)$/,
    slot: at(void 0, "modelId"),
    vendor: "bedrock"
  }
];

// src/extractors/python-source/hosted.ts
var modules = /\b(?:openai|anthropic|mistralai|genai|generativeai|vertexai|cohere|groq|together|fireworks|litellm|dspy|crewai|smolagents|agents|pydantic_ai|instructor|langchain\w*|llama_index|haystack|agno|semantic_kernel|google\.adk|azure\.ai\.inference)\b/, asks = /\b(?:model(?:_name|_id|Id)?|engine|azure_deployment|deployment_name)\s{0,8}=|\blitellm\.\w|\blitellm\s{1,8}import\b|\bimport\s{1,8}litellm\b|\binit_chat_model\b|\bGenerativeModel\b|\bfrom_provider\b|\b(?:LM|Agent)\(/;
function mayAsk(content) {
  return asks.test(content) && (modules.test(content) || content.includes("modelId"));
}
function readHosted(file2, input, call, path) {
  let row = path.root === "definition" ? void 0 : hostedCalls.find((each) => each.path.test(path.path));
  if (row !== void 0) {
    let asked2 = row.vendor === void 0 ? routedBy(file2, call) : addressed(file2, call.keywords, call.scope, row.vendor);
    return asked2 === "own" ? [] : modelsIn(
      file2,
      input,
      call,
      row.slot,
      (text) => asked2 === void 0 ? withSureness(routed(text), !0) : withSureness(ofVendor(asked2.vendor, text), asked2.sure)
    );
  }
  if (!call.keywords.has("model") || !methods.test(call.name)) return [];
  let asked = clientOf(file2, input.content, call);
  return asked === "own" || asked === void 0 && !ownMethods.test(path.path) ? [] : modelsIn(
    file2,
    input,
    call,
    methodSlot,
    (text) => asked === void 0 ? withSureness(ofFamily(text), !1) : withSureness(ofVendor(asked.vendor, text), asked.sure)
  );
}
function withSureness(found, sure) {
  return found && { ...found, sure };
}
function modelsIn(file2, input, call, slot, read2) {
  let argument = argumentAt(file2, call, slot);
  return argument === void 0 ? [] : file2.evaluate(argument.node, argument.scope).constants.flatMap(({ value, from, to, sure }) => {
    let found = value.type === "string" ? read2(value.text) : void 0;
    if (found === void 0) return [];
    let location = input.locate(from, to), { node } = call;
    return [{
      kind: "hosted-model",
      vendor: found.vendor,
      name: found.name,
      use: call.name,
      confidence: sure && found.sure ? "certain" : "likely",
      location,
      evidence: usedBy(location, input.locate(node.from, node.to)),
      text: input.content.slice(node.from, Math.min(node.to, node.from + 200))
    }];
  });
}
function routedBy(file2, call) {
  let provider = file2.argument(call, "custom_llm_provider") ?? file2.argument(call, "model_provider"), [given] = provider === void 0 ? [] : file2.evaluate(provider.node, provider.scope).constants;
  if (given?.value.type === "string") {
    let vendor = vendorOfRoute(given.value.text);
    return vendor === void 0 ? "own" : { vendor, sure: given.sure };
  }
  return addressed(file2, call.keywords, call.scope, void 0);
}
function clientOf(file2, text, call) {
  let node = call.callee.firstChild;
  for (let deep = 0; node !== null && deep < 5; deep++, node = node.firstChild) {
    if (file2.path({ ...call, callee: node }).path === "openai") return { vendor: "openai", sure: !0 };
    for (let { value, sure } of file2.evaluate(node, call.scope).constants) {
      if (value.type !== "object") continue;
      let made = clients.find(([name]) => name.test(value.path.replace(/\(\)$/, ""))), list = value.node.name === "CallExpression" ? value.node.lastChild : null;
      if (made === void 0 || list?.name !== "ArgList") continue;
      let { keywords } = readArguments(list, text), [, vendor] = made, isVertex = vendor === "gemini" && isTrue(file2, keywords.get("vertexai"), value.scope), asked = addressed(file2, keywords, value.scope, isVertex ? "vertex" : vendor);
      return asked === void 0 || asked === "own" ? asked : { ...asked, sure: asked.sure && sure };
    }
  }
}
function isTrue(file2, node, scope) {
  return node !== void 0 && file2.evaluate(node, scope).constants.some(({ value }) => isTruthy(value) === !0);
}
function addressed(file2, keywords, scope, otherwise) {
  let usual2 = otherwise && { vendor: otherwise, sure: !0 }, node = addressKeywords.map((keyword2) => keywords.get(keyword2)).find((each) => each !== void 0);
  if (node === void 0 || otherwise === "azure") return usual2;
  let { constants, open } = file2.evaluate(node, scope), [first] = constants;
  if (first === void 0) return open ? "own" : usual2;
  if (first.value.type !== "string") return usual2;
  let vendor = vendorAt(first.value.text);
  return vendor === void 0 ? "own" : { vendor, sure: first.sure };
}

// src/extractors/python-source/catalogue/slots.ts
var revision = keyword("revision"), remoteCode = at(
  void 0,
  "trust_remote_code",
  "model_kwargs.trust_remote_code",
  "tokenizer_kwargs.trust_remote_code",
  "config_kwargs.trust_remote_code",
  "processor_kwargs.trust_remote_code",
  "model_init_kwargs.trust_remote_code",
  "tokenizer_config.trust_remote_code",
  "huggingface_pipeline_kwargs.trust_remote_code",
  "hf_kwargs.trust_remote_code"
), hub = { kind: "model", revision, remoteCode, codeRevision: keyword("code_revision") }, bare = { kind: "model" }, tokenizer = {
  kind: "model",
  id: keyword("tokenizer"),
  revision: keyword("tokenizer_revision"),
  remoteCode
};
function named(names, row) {
  return names.split(/\s+/).map((name) => ({ ...row, name }));
}

// src/extractors/python-source/catalogue/embeddings.ts
var encoder = {
  ...hub,
  id: at(0, "model_name_or_path", "model_name"),
  codeRevision: at(void 0, "model_kwargs.code_revision")
}, flag = { ...hub, id: at(0, "model_name_or_path") }, fastembed = {
  ...bare,
  modules: ["fastembed"],
  unbound: "never",
  id: at(0, "model_name"),
  needsNamespace: !0
}, flair = { kind: "model", modules: ["flair"], unbound: "never", needsNamespace: !0, id: at(0, "model") }, ofEmbeddings = [
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
  { ...bare, name: "from_model2vec", isMethod: !0, id: at(0, "model_id_or_path") },
  ...named("ColBERT", { ...encoder, modules: ["pylate"], unbound: "never" }),
  ...named("Reranker", {
    ...bare,
    modules: ["rerankers"],
    unbound: "never",
    id: at(0, "model_name"),
    needsNamespace: !0
  }),
  ...named("FlagModel BGEM3FlagModel FlagReranker FlagLLMModel FlagICLModel FlagLLMReranker", flag),
  ...named("LayerWiseFlagLLMReranker LightWeightFlagLLMReranker", flag),
  ...named("TextEmbedding SparseTextEmbedding LateInteractionTextEmbedding ImageEmbedding TextCrossEncoder", fastembed),
  {
    ...bare,
    name: "KeyBERT",
    modules: ["keybert"],
    takesObjects: !0,
    id: at(0, "model"),
    defaultOrg: "sentence-transformers"
  },
  {
    ...bare,
    name: "BERTopic",
    modules: ["bertopic"],
    takesObjects: !0,
    id: at(void 0, "embedding_model"),
    defaultOrg: "sentence-transformers"
  },
  { ...bare, name: "Embeddings", modules: ["txtai"], unbound: "never", id: at(void 0, "path") },
  {
    ...bare,
    name: "SentenceTransformerEmbeddingFunction",
    id: at(0, "model_name"),
    defaultOrg: "sentence-transformers"
  },
  {
    ...bare,
    name: "HuggingFaceSparseEmbeddingFunction",
    id: at(void 0, "model_name")
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
  ...named("TransformerWordEmbeddings TransformerDocumentEmbeddings", flair),
  { ...bare, name: "InfinityEmbeddingsLocal", id: keyword("model"), revision, remoteCode }
];

// src/extractors/python-source/catalogue/frameworks.ts
var langchain = {
  kind: "model",
  revision: at(void 0, "model_kwargs.revision", "revision"),
  remoteCode
}, haystack = {
  ...hub,
  unbound: "with-namespace",
  takesObjects: !0,
  id: at(0, "model"),
  revision: at(void 0, "revision", "model_kwargs.revision")
}, ofFrameworks = [
  { ...hub, name: "from_model_id", isMethod: !0, id: at(0, "model_id"), ...langchain },
  {
    ...langchain,
    name: "HuggingFaceEmbeddings",
    id: keyword("model_name", "model"),
    defaultOrg: "sentence-transformers"
  },
  ...named("HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceCrossEncoder IpexLLMBgeEmbeddings", {
    ...langchain,
    id: keyword("model_name")
  }),
  ...named("FastEmbedEmbeddings FastEmbedEmbedding", { ...bare, needsNamespace: !0, id: at(0, "model_name") }),
  ...named("OpenVINOEmbeddings OpenVINOBgeEmbeddings", { ...langchain, id: keyword("model_name_or_path") }),
  ...named("SelfHostedHuggingFaceEmbeddings SelfHostedHuggingFaceInstructEmbeddings", {
    ...bare,
    id: keyword("model_id")
  }),
  {
    ...bare,
    name: "ModelScopeEmbeddings",
    host: "modelscope",
    modules: ["langchain_community", "langchain"],
    id: keyword("model_id"),
    revision: keyword("model_revision")
  },
  { ...bare, name: "Model2vecEmbeddings", id: at(0, "model") },
  { ...langchain, name: "VLLM", modules: ["langchain_community", "langchain"], unbound: "never", id: keyword("model") },
  {
    ...bare,
    name: "CTransformers",
    modules: ["langchain_community", "langchain"],
    needsNamespace: !0,
    id: keyword("model")
  },
  { kind: "dataset", name: "HuggingFaceDatasetLoader", id: at(0, "path") },
  { ...langchain, name: "HuggingFaceEmbedding", id: at(0, "model_name") },
  {
    ...langchain,
    name: "HuggingFaceLLM",
    id: keyword("model_name"),
    also: [{ kind: "model", id: at(void 0, "tokenizer_name"), needsNamespace: !0 }]
  },
  ...named("SentenceTransformerRerank FlagEmbeddingReranker", { ...bare, id: at(void 0, "model") }),
  { ...bare, name: "create_and_save_optimum_model", isMethod: !0, id: at(0, "model_name_or_path") },
  ...named(
    `SentenceTransformersTextEmbedder SentenceTransformersDocumentEmbedder SentenceTransformersSparseTextEmbedder
    SentenceTransformersSparseDocumentEmbedder SentenceTransformersDocumentImageEmbedder
    SentenceTransformersSimilarityRanker SentenceTransformersDiversityRanker TransformersSimilarityRanker
    HuggingFaceLocalGenerator HuggingFaceLocalChatGenerator ExtractiveReader TransformersTextRouter
    TransformersZeroShotTextRouter TransformersZeroShotDocumentClassifier SASEvaluator`,
    haystack
  ),
  { ...haystack, name: "NamedEntityExtractor", id: at(void 0, "model") },
  ...named("FastembedTextEmbedder FastembedDocumentEmbedder FastembedRanker", {
    ...bare,
    needsNamespace: !0,
    id: at(0, "model", "model_name")
  })
];

// src/extractors/python-source/catalogue/hub.ts
var download2 = {
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
}, ofPipeline = { kind: "model", revision, remoteCode, needsNamespace: !0 }, dataset = { kind: "dataset", modules: ["datasets"], revision, remoteCode, id: at(0, "path") }, lerobot = { kind: "dataset", modules: ["lerobot"], unbound: "never", revision, id: at(0, "repo_id") }, ofHub = [
  { ...bare, name: "from_pretrained", modules: ["llama_cpp"], id: at(0, "repo_id"), file: at(1, "filename") },
  {
    ...bare,
    name: "from_pretrained",
    modules: ["modelscope"],
    host: "modelscope",
    id: at(0, "model_name_or_path", "pretrained_model_name_or_path", "model_id"),
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
      "model_path_or_repo_id",
      "pretrained_path",
      "model_name",
      "model_id",
      "model_path",
      "repo_id",
      "identifier",
      "checkpoint",
      "path"
    ),
    also: [customPipeline]
  },
  { ...hub, name: "from_quantized", isMethod: !0, id: at(0, "model_name_or_path", "quant_path") },
  { ...hub, name: "from_finetuned", isMethod: !0, id: at(0, "model_name_or_path") },
  {
    ...bare,
    name: "from_single_file",
    isMethod: !0,
    isAddress: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_link_or_path_or_dict", "pretrained_model_link_or_path"),
    revision
  },
  ...named("load_lora_weights load_ip_adapter load_attn_procs", {
    ...hub,
    isMethod: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_name_or_path_or_dict")
  }),
  {
    ...hub,
    name: "load_textual_inversion",
    isMethod: !0,
    takesObjects: !0,
    id: at(0, "pretrained_model_name_or_path")
  },
  { ...hub, name: "load_adapter", isMethod: !0, id: at(0, "peft_model_id", "model_id") },
  {
    ...hub,
    name: "pipeline",
    modules: ["transformers", "optimum"],
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(1, "model"),
    also: [
      { kind: "model", id: keyword("tokenizer"), revision, remoteCode },
      ...["feature_extractor", "image_processor", "processor", "config", "assistant_model"].map((argument) => ({
        ...ofPipeline,
        id: at(void 0, argument)
      }))
    ]
  },
  { ...download2, name: "hf_hub_download", file: at(1, "filename") },
  { ...download2, name: "hf_hub_url", isMethod: !1, file: at(1, "filename") },
  {
    ...bare,
    name: "snapshot_download",
    modules: ["modelscope"],
    host: "modelscope",
    id: at(0, "model_id", "repo_id"),
    revision
  },
  { ...download2, name: "snapshot_download" },
  { ...download2, name: "load_from_hub", modules: ["huggingface_sb3"], file: at(1, "filename"), isMethod: !1 },
  {
    ...download2,
    name: "Repository",
    modules: ["huggingface_hub"],
    unbound: "never",
    isMethod: !1,
    id: at(void 0, "clone_from")
  },
  { ...bare, name: "from_pretrained_keras", id: at(0, "pretrained_model_name_or_path"), revision },
  { ...bare, name: "from_pretrained_fastai", id: at(0, "repo_id"), revision },
  ...named("load_dataset load_dataset_builder", dataset),
  ...named("get_dataset_infos get_dataset_config_names get_dataset_config_info get_dataset_split_names", dataset),
  ...named("LeRobotDataset LeRobotDatasetMetadata StreamingLeRobotDataset", lerobot),
  {
    ...hub,
    name: "*Trainer",
    modules: ["trl"],
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(0, "model"),
    also: [
      { kind: "model", id: at(void 0, "reward_funcs") },
      { kind: "model", id: at(void 0, "teacher_model"), needsNamespace: !0 },
      { kind: "model", id: at(void 0, "ref_model"), needsNamespace: !0 }
    ]
  },
  {
    ...hub,
    name: "ModelConfig",
    modules: ["trl"],
    unbound: "never",
    id: at(0, "model_name_or_path"),
    revision: keyword("model_revision")
  },
  { ...bare, name: "get_kernel", modules: ["kernels"], id: at(0, "repo_id"), revision, alwaysRemoteCode: !0 }
];

// src/extractors/python-source/catalogue/inference.ts
var draft = { kind: "model", id: at(void 0, "speculative_config.model"), needsNamespace: !0 }, engine = { ...hub, id: at(0, "model"), also: [tokenizer, draft] }, sglang = { ...hub, modules: ["sglang"], unbound: "never", id: at(void 0, "model_path"), also: [] }, ofInference = [
  { ...engine, name: "LLM", modules: ["vllm", "tensorrt_llm"], unbound: "with-namespace" },
  ...named("EngineArgs AsyncEngineArgs", engine),
  { ...bare, name: "LoRARequest", modules: ["vllm"], needsNamespace: !0, id: at(2, "lora_path", "lora_local_path") },
  ...named("Engine Runtime ServerArgs", sglang),
  { ...hub, name: "pipeline", modules: ["lmdeploy"], unbound: "never", id: at(0, "model_path") },
  {
    ...bare,
    name: "load",
    modules: ["mlx_lm", "mlx_vlm"],
    unbound: "never",
    id: at(0, "path_or_hf_repo"),
    revision,
    remoteCode
  },
  { ...bare, name: "convert", modules: ["mlx_lm", "mlx_vlm"], unbound: "never", id: at(0, "hf_path"), revision },
  ...named("transformers transformers_vision vllm mlxlm exl2", {
    ...hub,
    modules: ["outlines"],
    unbound: "never",
    takesObjects: !0,
    id: at(0, "model_name", "model")
  }),
  {
    ...bare,
    name: "llamacpp",
    modules: ["outlines"],
    unbound: "never",
    takesObjects: !0,
    id: at(0, "repo_id"),
    file: at(1, "filename")
  },
  { ...hub, name: "Transformers", modules: ["guidance"], unbound: "never", takesObjects: !0, id: at(0, "model") },
  ...named("TransformersModel VLLMModel MLXModel", {
    ...hub,
    modules: ["smolagents"],
    unbound: "never",
    id: at(0, "model_id")
  }),
  {
    ...hub,
    name: "HFLM",
    modules: ["lm_eval"],
    takesObjects: !0,
    id: at(0, "pretrained"),
    also: [{ kind: "model", id: at(void 0, "peft"), revision, needsNamespace: !0 }]
  }
];

// src/extractors/python-source/catalogue/modelscope.ts
var base = { modules: ["modelscope"], host: "modelscope", revision }, ofModelScope = [
  {
    ...hub,
    ...base,
    name: "pipeline",
    unbound: "with-namespace",
    takesObjects: !0,
    id: at(1, "model"),
    revision: keyword("model_revision")
  },
  { ...base, name: "model_file_download", kind: "model", id: at(0, "model_id"), file: at(1, "file_path") },
  ...named("dataset_snapshot_download dataset_file_download", { ...base, kind: "dataset", id: at(0, "dataset_id") }),
  {
    ...base,
    name: "load",
    owner: "MsDataset",
    kind: "dataset",
    unbound: "never",
    needsNamespace: !0,
    id: at(0, "dataset_name"),
    revision: at(void 0, "version")
  }
];

// src/extractors/python-source/catalogue/ollama.ts
var base2 = { kind: "model", host: "ollama", unbound: "never", takesObjects: !0 }, langchain2 = { ...base2, modules: ["langchain_ollama", "langchain_community", "langchain"] }, ofOllama = [
  ...named("chat generate embed embeddings pull", { ...base2, modules: ["ollama"], id: at(0, "model") }),
  ...named("ChatOllama OllamaLLM OllamaEmbeddings Ollama", { ...langchain2, id: keyword("model") }),
  { ...base2, name: "Ollama", modules: ["llama_index"], id: at(0, "model") },
  { ...base2, name: "OllamaEmbedding", modules: ["llama_index"], id: at(0, "model_name") },
  ...named("OllamaGenerator OllamaChatGenerator OllamaTextEmbedder OllamaDocumentEmbedder", {
    ...base2,
    modules: ["haystack_integrations"],
    id: at(0, "model")
  })
];

// src/extractors/python-source/catalogue/aliases.ts
var fasterWhisper = new Map([
  ...["tiny.en", "tiny", "base.en", "base", "small.en", "small", "medium.en", "medium"].map(
    (size) => [size, `Systran/faster-whisper-${size}`]
  ),
  ...["large-v1", "large-v2", "large-v3"].map((size) => [size, `Systran/faster-whisper-${size}`]),
  ["large", "Systran/faster-whisper-large-v3"],
  ...["large-v2", "medium.en", "small.en", "large-v3"].map(
    (size) => [`distil-${size}`, `Systran/faster-distil-whisper-${size}`]
  ),
  ["distil-large-v3.5", "distil-whisper/distil-large-v3.5-ct2"],
  ["large-v3-turbo", "mobiuslabsgmbh/faster-whisper-large-v3-turbo"],
  ["turbo", "mobiuslabsgmbh/faster-whisper-large-v3-turbo"]
]), openClip = /* @__PURE__ */ new Map([
  ["ViT-B-32 openai", "timm/vit_base_patch32_clip_224.openai"],
  ["ViT-B-16 openai", "timm/vit_base_patch16_clip_224.openai"],
  ["ViT-L-14 openai", "timm/vit_large_patch14_clip_224.openai"],
  ["ViT-L-14-336 openai", "timm/vit_large_patch14_clip_336.openai"],
  ["RN50 openai", "timm/resnet50_clip.openai"],
  ["RN101 openai", "timm/resnet101_clip.openai"],
  ["ViT-B-32 laion400m_e32", "timm/vit_base_patch32_clip_224.laion400m_e32"],
  ["ViT-B-32 laion2b_s34b_b79k", "laion/CLIP-ViT-B-32-laion2B-s34B-b79K"],
  ["ViT-B-32 datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K"],
  ["ViT-B-16 laion2b_s34b_b88k", "laion/CLIP-ViT-B-16-laion2B-s34B-b88K"],
  ["ViT-B-16 datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K"],
  ["ViT-L-14 laion2b_s32b_b82k", "laion/CLIP-ViT-L-14-laion2B-s32B-b82K"],
  ["ViT-L-14 datacomp_xl_s13b_b90k", "laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K"],
  ["ViT-H-14 laion2b_s32b_b79k", "laion/CLIP-ViT-H-14-laion2B-s32B-b79K"],
  ["ViT-g-14 laion2b_s34b_b88k", "laion/CLIP-ViT-g-14-laion2B-s34B-b88K"],
  ["ViT-bigG-14 laion2b_s39b_b160k", "laion/CLIP-ViT-bigG-14-laion2B-39B-b160k"]
]);

// src/extractors/python-source/catalogue/speech-and-vision.ts
var whisper = { ...bare, revision, aliases: fasterWhisper }, ofSpeechAndVision = [
  { ...whisper, name: "WhisperModel", modules: ["faster_whisper"], id: at(0, "model_size_or_path") },
  { ...whisper, name: "download_model", modules: ["faster_whisper"], unbound: "never", id: at(0, "size_or_id") },
  {
    ...bare,
    name: "load_model",
    modules: ["whisperx"],
    unbound: "never",
    aliases: fasterWhisper,
    id: at(0, "whisper_arch")
  },
  { ...bare, name: "load_align_model", modules: ["whisperx"], needsNamespace: !0, id: at(2, "model_name") },
  { ...bare, name: "transcribe", modules: ["mlx_whisper"], unbound: "never", id: at(void 0, "path_or_hf_repo") },
  { ...hub, name: "from_hparams", isMethod: !0, id: at(0, "source") },
  {
    ...bare,
    name: "foreign_class",
    modules: ["speechbrain"],
    alwaysRemoteCode: !0,
    needsNamespace: !0,
    id: at(0, "source")
  },
  ...named("Inference PretrainedSpeakerEmbedding", {
    ...bare,
    modules: ["pyannote"],
    unbound: "never",
    takesObjects: !0,
    needsNamespace: !0,
    id: at(0, "model", "embedding")
  }),
  ...named("create_model create_model_and_transforms create_model_from_pretrained", {
    ...bare,
    modules: ["open_clip"],
    unbound: "never",
    takesObjects: !0,
    needsNamespace: !0,
    id: at(0, "model_name"),
    aliases: openClip,
    aliasWith: at(1, "pretrained")
  })
];

// src/extractors/python-source/catalogue/catalogue.ts
var catalogue = [
  ...ofHub,
  ...ofModelScope,
  ...ofEmbeddings,
  ...ofInference,
  ...ofOllama,
  ...ofSpeechAndVision,
  ...ofFrameworks
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
  let { modules: modules2, owner, isMethod = !1 } = loader, parts2 = path.split("."), top = parts2[0] ?? "";
  if (owner !== void 0 && !fitsName(owner, (parts2.at(-2) ?? "").replace("()", ""))) return;
  let isFree = parts2.length === (owner === void 0 ? 1 : 2);
  if (root === "import")
    return isMethod || modules2 === void 0 || modules2.includes(top) ? { loader, isUnbound: !1 } : void 0;
  if (root !== "unbound") return isMethod && !isFree ? { loader, isUnbound: !1 } : void 0;
  if (modules2?.some((module) => starImports.some((star) => isWithin(star, module))) === !0 || !isFree && modules2?.includes(top) === !0) return { loader, isUnbound: !1 };
  if (!(loader.host !== void 0 || loader.unbound === "never"))
    return isFree || isMethod ? { loader, isUnbound: !0 } : void 0;
}
function isWithin(path, module) {
  return path === module || path.startsWith(`${module}.`);
}
function fitsName(pattern, name) {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

// src/extractors/python-source/named/words.ts
var specific = new Map([...specificKeys("setting"), ...specificKeys("argument"), ...specificKeys("option")]), known = new Map([...keysSpelled("option"), ...keysSpelled("argument"), ...keysSpelled("variable")]), words2 = (text) => new Set(text.split(/\s+/)), models = words2(
  `model models llm llms vlm vlms mllm slm checkpoint checkpoints ckpt ckpts backbone backbones tokenizer tokenizers
  pretrained embedding embeddings embedder reranker lora loras gguf ggufs`
), parts = words2(
  `encoder encoders decoder embed rerankers ranker transformer transformers diffusion vae unet controlnet adapter adapters
  peft weights clip whisper asr tts captioner detector classifier generator processor drafter draft teacher student
  judge scorer summarizer translator base reward policy`
), datasets = words2("dataset datasets"), hubs = words2("hf hub huggingface"), repositories = words2("repo repos repository repositories"), slots = words2("id ids name names path paths repo repos checkpoint"), others = words2(
  `url urls uri link links href homepage doc docs docstring documentation description descr desc caption comment message
  msg help prompt prompts license licence citation reference references paper papers author authors docker container
  mime mimetype headers accept file files filename dir directory folder output outputs upload push publish pushed export
  save saved target dest destination git github gitlab branch branches user users username space spaces endpoint
  endpoints route routes price prices cost costs pricing package packages import template timezone tz badge logo remote
  origin provider providers vendor litellm openrouter`
), aside = words2(
  `text title label labels image images media content header topic event metric metrics class module channel key task tasks
  tag tags type format action scope event`
);
function saysOf(name) {
  let said = name.length > 80 ? void 0 : readWords(name);
  return said !== void 0 && said !== "else" && name.endsWith("()") ? { ...said, how: "weak" } : said;
}
function readWords(name) {
  let found = inSnakeCase(name).split(/[^a-z\d]+/).filter((word) => word !== ""), key = found.join("_"), meaning = specific.get(key) ?? (key.endsWith("_name_or_path") ? "model" : void 0);
  if (meaning !== void 0) return { kind: kindOf2(meaning), how: "specific" };
  let has = (some) => found.some((word) => some.has(word));
  return has(others) || /^hub_(?:model|dataset|repo)/.test(key) ? "else" : has(datasets) ? has(hubs) || has(repositories) ? { kind: "dataset", how: "specific" } : found.length === 1 || has(slots) ? { kind: "dataset", how: "general" } : void 0 : has(models) ? { kind: "model", how: has(hubs) || has(repositories) ? "specific" : "general" } : has(hubs) && (has(repositories) || has(slots)) ? { kind: "model", how: "general" } : has(parts) || has(hubs) || has(repositories) || known.get(key) === "model" ? { kind: "model", how: "weak" } : has(aside) ? "else" : void 0;
}
function kindOf2(meaning) {
  return meaning === "dataset" ? "dataset" : "model";
}

// src/extractors/python-source/named/decide.ts
var media = /^(?:application|audio|chemical|font|image|inode|message|model|multipart|text|video|x-[\w-]+)\//, programs = /\.(?:c|cpp|go|js|net|rs|ts)$/i;
function canBeId(text) {
  return text.includes("/") && isRepositoryId(text) && !media.test(text) && !programs.test(text) && !isImprobableId(text) && !isBlankId(text) && !isHostedName(text);
}
function kindOfNamed(id, { names, tables }, around) {
  let said = names.map(saysOf).find((each) => each !== void 0);
  if (said === "else") return;
  if (said?.how === "specific") return said.kind;
  let column = around.column();
  if (column === "hosted") return;
  let isColumn = column === "models";
  switch (said?.how) {
    case "general":
      return said.kind === "dataset" ? around.usesHub() || isKnownOrg(id) ? "dataset" : void 0 : looksLikeModel(id) || around.usesHub() || isColumn ? "model" : void 0;
    case "weak":
      return looksLikeModel(id) && namesModel(id) && around.usesHub() || isColumn ? said.kind : void 0;
    case void 0:
      return tables.length > 0 && isKnownOrg(id) && clearlyNamesModel(id) || isColumn ? "model" : void 0;
  }
}

// src/extractors/python-source/named/cells.ts
var mostCells = 128;
function cellsOf(row, text) {
  let cells = [];
  for (let child = row.firstChild; child !== null && cells.length < mostCells; child = child.nextSibling)
    isOperand(child) && cells.push(child);
  return cells.flatMap((cell, index) => {
    let sign = cell.prevSibling, name = sign?.name === ":" || sign?.name === "AssignOp" ? sign.prevSibling : null;
    return name !== null ? [{ place: text.slice(name.from, name.to), cell }] : row.name === "DictionaryExpression" ? [] : [{ place: String(index), cell }];
  });
}
var keys = keysSpelled("argument"), options = keysSpelled("option");
function besides(row, text) {
  let found = /* @__PURE__ */ new Map(), cells = cellsOf(row, text);
  for (let [index, { place, cell }] of cells.entries()) {
    let meaning = keys.get(place.replace(/^['"]|['"]$/g, ""));
    meaning !== void 0 && found.set(meaning, cell);
    let option = /^(?:Array|Tuple)/.test(row.name) ? optionOf(cell, text) : void 0, said = option === void 0 ? void 0 : options.get(option);
    if (said === void 0) continue;
    let next = cells[index + 1]?.cell;
    said === "remote-code" ? found.set(said, cell) : next !== void 0 && found.set(said, next);
  }
  return found;
}
function optionOf(node, text) {
  let written = node.name === "String" ? decodeString(text.slice(node.from, Math.min(node.to, node.from + 80))) : "";
  return written?.startsWith("--") === !0 ? written.slice(2).replaceAll("-", "_") : void 0;
}

// src/extractors/python-source/named/columns.ts
var mostRows = 400, share = 0.5;
function newColumns(text) {
  let known3 = /* @__PURE__ */ new Map(), test = (key, cells) => {
    if (known3.has(key)) return known3.get(key);
    let column = columnOf(textsOf(cells().slice(0, mostRows), text));
    return known3.set(key, column), column;
  };
  return ([inner, outer]) => {
    if (inner === void 0) return;
    let own = test(`${inner.node.from} ${inner.as}`, () => partsOf(inner.node, inner.as));
    if (own !== void 0 || outer === void 0 || inner.as === "key") return own;
    let place = cellsOf(inner.node, text).find(({ cell }) => cell.from === inner.item.from)?.place;
    if (place !== void 0)
      return test(`${outer.node.from} ${outer.as} ${inner.node.name} ${place}`, () => partsOf(outer.node, outer.as).slice(0, mostRows).flatMap((row) => rowOf(row) ?? []).flatMap((row) => cellsOf(row, text).find((each) => each.place === place)?.cell ?? []));
  };
}
function columnOf(texts2) {
  let ids = texts2.filter((each) => each.includes("/") && isRepositoryId(each) && !isImprobableId(each));
  if (ids.some(isHostedName)) return "hosted";
  if (!(ids.length < 2 || ids.length < texts2.length * 0.6))
    return ids.filter(clearlyNamesModel).length >= Math.max(2, ids.length * share) ? "models" : void 0;
}
function textsOf(nodes, text) {
  return nodes.flatMap(({ name, from, to }) => name === "String" ? decodeString(text.slice(from, to)) ?? [] : []);
}
function partsOf(node, as) {
  return node.name !== "DictionaryExpression" ? operands(node) : operands(node).filter((each) => each.prevSibling?.name === ":" == (as === "value"));
}
function rowOf(node) {
  return node.name === "CallExpression" ? node.getChild("ArgList") ?? void 0 : /^(?:Dictionary|Tuple|Array)Expression$/.test(node.name) ? node : void 0;
}

// src/extractors/python-source/named/holders.ts
var mostSteps = 24, options2 = /^(?:add_argument|add_option|option|Option|Argument|DEFINE_string|DEFINE_enum|parametrize|getenv|get|setdefault|pop)$/, wrappers = /^(?:Field|field|attrib|ib|mapped_column|list|tuple|set|frozenset|dict|OrderedDict|sorted|str|cast|Path|param|SimpleNamespace|Namespace|MappingProxyType|deepcopy|copy|Literal)$/;
function holdersOf(literal2, text) {
  let names = [], tables = [], calls2 = [], found = (...more) => ({
    names: [...names, ...more].filter((name) => name !== ""),
    tables,
    calls: calls2
  }), item = literal2;
  for (let step = 0; step < mostSteps; step++) {
    let parent = item.parent;
    if (parent === null) break;
    switch (parent.name) {
      case "ParenthesizedExpression":
      case "ConditionalExpression":
        break;
      case "BinaryExpression":
        if (!isJoined(parent, item, text)) return;
        break;
      case "NamedExpression":
      case "AssignStatement":
      case "UpdateStatement":
        return isTarget(parent, item) ? void 0 : found(...boundNames(parent, text));
      case "DictionaryExpression": {
        let key = keyOf(item);
        if (key === void 0 && isSetting(item)) return;
        tables.push({ node: parent, item, as: key === void 0 ? "key" : "value" }), key !== void 0 && names.push(nameOf(key, text));
        break;
      }
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression": {
        let option = parent.name === "SetExpression" ? void 0 : optionBefore(item, text);
        option !== void 0 && names.push(option), tables.push({ node: parent, item, as: "element" });
        break;
      }
      case "ArgList":
        if (names.push(...argumentNames(parent, item, text)), isRow(parent, item, text) && (calls2.push(calleeOf(parent, text)), tables.push({ node: parent, item, as: "argument" })), parent.parent?.name !== "CallExpression") return found();
        item = parent.parent;
        continue;
      case "ParamList":
        return found(parameterOf(item, text), nameOf(parent.parent?.getChild("VariableName") ?? null, text));
      case "ReturnStatement":
      case "YieldStatement":
        return found(functionAround(parent, text));
      default:
        return tables.length === 0 && names.length === 0 ? void 0 : found();
    }
    item = parent;
  }
  return found();
}
function isJoined(node, item, text) {
  let sign = node.firstChild?.nextSibling, written = sign == null ? "" : text.slice(sign.from, sign.to);
  return written === "or" || written === "|" || written === "+" && /^(?:Array|Tuple)/.test(item.name);
}
function isTarget(node, item) {
  return node.firstChild?.from === item.from || item.name === "TypeDef";
}
function boundNames(node, text) {
  let body = node.parent?.name === "Body" ? node.parent.parent : null, owner = body?.name === "ClassDefinition" ? nameOf(body.getChild("VariableName"), text) : "";
  return [nameOf(node.firstChild, text), owner];
}
function keyOf(item) {
  for (let before = item.prevSibling; before !== null && before.name !== ","; before = before.prevSibling)
    if (before.name === ":") return before.prevSibling ?? void 0;
}
function optionBefore(item, text) {
  let before = item.prevSibling?.name === "," ? item.prevSibling.prevSibling : null, option = before?.name === "String" ? decodeString(text.slice(before.from, before.to)) : void 0;
  return option !== void 0 && /^--?[a-zA-Z][\w-]{0,60}$/.test(option) ? option : void 0;
}
function argumentNames(list, item, text) {
  if (isOfOption(list, item, text)) return [optionName(list, text)];
  let sign = item.prevSibling, keyword2 = sign?.name === "AssignOp" ? nameOf(sign.prevSibling, text) : "", said = /^default(?:_factory)?$/.test(keyword2) ? "" : keyword2;
  return isRow(list, item, text) ? [said, calledName(list, text)] : [said];
}
function calledName(list, text) {
  let name = nameOf(list.prevSibling, text);
  return name === "" || /^_?[A-Z]/.test(name) ? name : `${name}()`;
}
function calleeOf({ prevSibling }, text) {
  return prevSibling === null ? "" : text.slice(prevSibling.from, prevSibling.to).slice(-200);
}
function isOfOption(list, item, text) {
  let [first] = operands(list);
  return first?.name === "String" && first.from !== item.from && options2.test(nameOf(list.prevSibling, text));
}
function isRow(list, item, text) {
  return !isOfOption(list, item, text) && !wrappers.test(nameOf(list.prevSibling, text));
}
function isSetting(key) {
  let value = key.nextSibling?.nextSibling;
  return value != null && /^(?:Number|Boolean|None|UnaryExpression)$/.test(value.name);
}
function optionName(list, text) {
  let written = operands(list).filter(({ name }) => name === "String").flatMap((node) => decodeString(text.slice(node.from, Math.min(node.to, node.from + 80))) ?? []);
  return written.find((each) => each.startsWith("--")) ?? written[0] ?? "";
}
function parameterOf(value, text) {
  for (let before = value.prevSibling; before !== null && before.name !== ","; before = before.prevSibling)
    if (before.name === "VariableName") return nameText(text, before);
  return "";
}
function functionAround(node, text) {
  for (let around = node.parent; around !== null; around = around.parent)
    if (around.name === "FunctionDefinition") return nameOf(around.getChild("VariableName"), text);
  return "";
}
function nameOf(node, text) {
  if (node === null) return "";
  if (node.name === "String") return decodeString(text.slice(node.from, Math.min(node.to, node.from + 200))) ?? "";
  if (node.name !== "MemberExpression") return node.name === "VariableName" ? nameText(text, node) : "";
  let last = node.lastChild;
  if (last?.name === "PropertyName") return nameText(text, last);
  let key = operands(node)[1];
  return key?.name === "String" ? nameOf(key, text) : "";
}

// src/extractors/python-source/named/named.ts
var hubLibraries = /\b(?:transformers|huggingface|sentence_transformers|diffusers|vllm|sglang|peft|trl|mlx_lm|llama_cpp|gguf|unsloth|faster_whisper|open_clip|timm)\b|load_dataset|LeRobotDataset|import datasets|hf_hub|HF_/i, opening = /^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:--?[\w-]{1,60}=|\w{1,20}=|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)?[\w.{}-]{1,96}\//, longest = 400;
function readNamed(file2, text, claimed, usesHub) {
  let found = [], columnOf2 = newColumns(text);
  for (let { node, scope } of file2.strings) {
    if (claimed.has(node.from) || node.to - node.from > longest || !opening.test(text.slice(node.from, Math.min(node.to, node.from + 240)))) continue;
    let holders = holdersOf(node, text);
    if (holders === void 0 || holders.calls.some(isElsewhere)) continue;
    let around = { usesHub, column: () => columnOf2(holders.tables) };
    for (let { value } of file2.evaluate(node, scope).constants) {
      if (value.type !== "string") continue;
      let named2 = readText(value.text, holders), kind = named2 && kindOf3(named2, holders, around);
      named2 !== void 0 && kind !== void 0 && found.push(reference(file2, text, { node, scope }, { holders, named: named2, kind }));
    }
  }
  return found;
}
function isElsewhere(call) {
  return hosted.test(call) || texts.test(call) || upload.test(call);
}
var items = keysSpelled("item");
function readText(text, { names }) {
  let [, option, value] = /^(--?[\w-]{1,60})=(.+)$/.exec(text) ?? [];
  if (option !== void 0 && value !== void 0) return { id: value, names: [option] };
  if (/^\w{1,20}=/.test(text)) return readItems(text);
  let url2 = /^https?:/.test(text) ? parseHubUrl(text) : void 0;
  if (url2 === void 0) return { id: text, names };
  let [closest = ""] = names, said = closest.replace(/[_-]?(?:url|link|uri)s?$/i, ""), says = saysOf(said);
  if (!(says === void 0 || says === "else" || url2.file !== void 0 || url2.kind !== "model"))
    return { id: url2.id, names: [said], ...revisionOf(url2) };
}
function revisionOf({ revision: revision2 }) {
  return revision2 === void 0 ? {} : { revision: revision2 };
}
function readItems(text) {
  let given = itemsOf({ text, start: 0, end: text.length }), at2 = (wanted) => given.find(([key]) => items.get(key) === wanted)?.[1].text, id = at2("model"), revision2 = at2("revision");
  if (id !== void 0)
    return {
      id,
      names: ["pretrained_model_name_or_path"],
      ...revision2 !== void 0 && { revision: revision2 },
      .../^(?:true|1)$/i.test(at2("remote-code") ?? "") && { remoteCode: !0 }
    };
}
function kindOf3({ id, names }, { tables }, around) {
  return canBeId(id) ? kindOfNamed(id, { names, tables }, around) : void 0;
}
function reference(file2, text, { node, scope }, { holders: { names, tables }, named: named2, kind }) {
  let told = names.map((name) => name.replace(/\(\)$/, "")), [table] = tables, beside = table?.item.from === node.from && table.as !== "key" ? besides(table.node, text) : void 0, revisionNode = beside?.get("revision"), given = revisionNode && textOf2(file2, revisionNode, scope), revision2 = named2.revision ?? given?.text, trust = beside?.get("remote-code"), isTrusted = trust !== void 0 && isTrue2(file2, trust, scope);
  return {
    ...onHost("hugging-face", kind, named2.id, revision2),
    ...given !== void 0 && { revisionAt: given.at },
    ...isTrusted && { remoteCodeAt: { from: trust.from, to: trust.to } },
    remoteCode: isTrusted || named2.remoteCode === !0,
    use: told[0] ?? "list",
    confidence: "likely",
    within: told.toReversed().slice(0, 8).join("."),
    from: node.from,
    to: node.to
  };
}
function textOf2(file2, node, scope) {
  let { constants, open } = file2.evaluate(node, scope), [only, ...more] = constants;
  if (!(open || more.length > 0 || only?.value.type !== "string"))
    return { text: only.value.text, at: valueAt(file2, { node, scope }) };
}
function isTrue2(file2, node, scope) {
  return file2.evaluate(node, scope).constants.some(({ value }) => isTruthy(value) === !0);
}

// src/extractors/python-source/spaces.ts
var loaders = [
  [/^evaluate\.(?:loading\.)?load$/, "path"],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?load_tool$/, "repo_id"],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?[A-Z]\w*\.from_hub$/, "repo_id"]
], mayLoadSpaces = /\bevaluate\b[ \t]{0,8}(?:\.|\bimport\b)|import\b[^\n]{0,200}\bevaluate\b|load_tool|from_hub/;
function readSpaces(file2, call, { path, root }) {
  let keyword2 = root === "import" || root === "unbound" ? loaders.find(([form]) => form.test(path))?.[1] : void 0, argument = keyword2 === void 0 ? void 0 : file2.argument(call, keyword2, 0);
  if (argument === void 0) return [];
  let { node, scope } = argument, { constants, open } = file2.evaluate(node, scope), host = hosts.get("hugging-face"), found = constants.flatMap(({ value, from, to }) => {
    let name = value.type === "string" ? host?.identify(value.text, "model")?.name : void 0;
    return name === void 0 ? [] : [{ call, at: { from, to }, name, isOwn: !name.includes("/") }];
  });
  return open ? [...found, { call, at: { from: node.from, to: node.to }, name: void 0, isOwn: !1 }] : found;
}

// src/extractors/python-source/may-matter.ts
var words3 = /* @__PURE__ */ new Set([
  ...catalogue.flatMap(({ name, modules: modules2 = [], unbound }) => unbound === "never" ? modules2 : [name.replace("*", "")]),
  ...specificKeywords.keys(),
  "revision",
  "attn_implementation"
]), likely = new RegExp(
  `${[...words3].join("|")}|torch\\.hub|hub\\.(?:load|list|help)|import hub|hf://|hf[-_]hub:|huggingface\\.co/|hf\\.co/`
), known2 = new RegExp(`['"](?:${[...knownOrgs].join("|")})/`, "i"), slugs = /['"=]([A-Za-z0-9{][\w.{}-]{0,95}\/[\w.{}-]{1,96})['"]/g, mostSlugs = 200, isPlain = /^[\0-\x7f]*$/;
function mayMatter(content) {
  if (likely.test(content) || known2.test(content) || mayLoadSpaces.test(content) || mayDownload(content) || mayExecute(content) || mayName2(content) || mayAsk(content) || mayDeserialize(content)) return !0;
  let normal = isPlain.test(content) ? content : content.normalize("NFKC");
  return normal !== content && likely.test(normal) || foreignEncoding(content) !== void 0;
}
var hubs2 = "hf|hub|repo|huggingface", models2 = "model|llm|vlm|ckpt|checkpoint|backbone|tokenizer|pretrained|dataset|lora|gguf|embed\\w{0,6}|rerank\\w{0,4}", specific2 = [...specificKeys("option").keys(), ...specificKeys("setting").keys()].map(
  (key) => key.replaceAll("_", "[_-]")
), telling = new RegExp(
  `name[_-]or[_-]path|${specific2.join("|")}|(?:${hubs2})\\w{0,12}(?:${models2})|(?:${models2})s?\\w{0,12}(?:${hubs2})`,
  "i"
);
function mayName2(content) {
  let isSlug = !1, count = 0;
  for (let [, slug = ""] of content.matchAll(slugs))
    if (!(media.test(slug) || isImprobableId(slug))) {
      if (modelLike.test(`/${slug}`) || ++count > mostSlugs) return !0;
      isSlug = !0;
    }
  return isSlug && (telling.test(content) || hubLibraries.test(content));
}
var shared = /* @__PURE__ */ new Set(["pipeline", "*Trainer", "LLM"]), distinctive = new Set(
  catalogue.flatMap(({ name, unbound }) => unbound === "never" || shared.has(name) ? [] : [name])
), calls = new RegExp(`\\b(?:${[...distinctive].join("|")})(?=[ \\t]{0,8}\\()`, "g");
function namesOfCalls(content) {
  return [...content.matchAll(calls)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
}

// src/extractors/python-source/named/config-text.ts
var readers = /^(?:yaml\.(?:safe_|full_|unsafe_)?load(?:_all)?|ruamel\.yaml\.(?:[\w.()]{0,40}\.)?load|omegaconf\.OmegaConf\.create|json5?\.loads|orjson\.loads)$/, mostNodes = 2e4, longest2 = 1e5;
function readConfigText(file2, text, call, { path }, usesHub) {
  let [first] = call.positional;
  if (first === void 0 || !readers.test(path)) return [];
  let { constants } = file2.evaluate(plainText(first, text), call.scope);
  return constants.flatMap((constant) => idsIn(constant, text, call, usesHub));
}
function plainText(node, text) {
  let inner = unwrapped(node);
  if (inner.name !== "CallExpression") return inner;
  let callee = inner.firstChild, name = callee === null ? "" : text.slice(Math.max(callee.from, callee.to - 12), callee.to);
  return /(?:^|\.)dedent$/.test(name) ? inner.getChild("ArgList")?.firstChild?.nextSibling ?? inner : /\.(?:l|r)?strip$/.test(name) ? callee?.firstChild ?? inner : inner;
}
function idsIn({ value, from, to }, text, call, usesHub) {
  if (value.type !== "string" || value.text.length > longest2 || !value.text.includes("/")) return [];
  let found = [], queue = parseYaml(
    value.text
  ).documents.map((node) => ({ node, names: [] })), at2 = from;
  for (let count = 0; count < mostNodes; count++) {
    let next = queue.shift();
    if (next === void 0) break;
    let { node, names, map } = next;
    if (node?.type === "map")
      queue.unshift(
        ...[...node.entries.values()].map(({ key, value: held }) => ({ node: held, names: [key, ...names], map: node }))
      );
    else if (node?.type === "list")
      queue.unshift(...node.items.map((item) => ({ node: item, names, ...map && { map } })));
    else if (node?.kind === "string" && canBeId(node.text)) {
      let kind = kindOfNamed(node.text, { names, tables: [] }, { usesHub, column: () => {
      } }), written = text.indexOf(node.text, at2), isThere = written !== -1 && written < to;
      isThere && (at2 = written);
      let place = isThere ? { from: written, to: written + node.text.length } : { from, to };
      kind !== void 0 && found.push({ call, ...loaded(node.text, kind, map), use: names[0] ?? call.name, ...place });
    }
  }
  return found;
}
function loaded(id, kind, map) {
  let [revision2, trust] = ["revision", "trust_remote_code"].map((key) => yamlAt(map, key)), stated = revision2?.type === "scalar" && revision2.kind === "string" ? revision2.text : void 0, isTrusted = trust?.type === "scalar" && trust.kind === "boolean" && /^true$/i.test(trust.text);
  return { ...onHost("hugging-face", kind, id, stated), remoteCode: isTrusted, confidence: "likely" };
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
  let file2 = readPython(content);
  return isFailure(file2) ? [] : file2.calls.flatMap((call) => textOf3(file2, repositoryOf(file2, call)) ?? []).filter(isOwnable).map((name) => ({ host: "hugging-face", name }));
}
function canName(content, published) {
  return "host" in published && published.name.split(/[^\p{L}\p{N}]+/u).every((word) => content.includes(word));
}
function repositoryOf(file2, call) {
  let keyword2 = pushes.get(call.name);
  if (keyword2 !== void 0) return file2.argument(call, keyword2, 0);
  if (!uploads.has(call.name)) return file2.argument(call, "hub_model_id");
  let type = file2.argument(call, "repo_type");
  return type === void 0 || ["model", "dataset"].includes(textOf3(file2, type) ?? "") ? file2.argument(call, "repo_id") : void 0;
}
function textOf3(file2, argument) {
  if (argument === void 0) return;
  let { constants, open } = file2.evaluate(argument.node, argument.scope), [only, ...more] = constants;
  return open || more.length > 0 || only?.value.type !== "string" ? void 0 : only.value.text;
}

// src/extractors/python-source/references.ts
var opening2 = /^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:hf:\/\/|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf[-_]hub:)/;
function readReferences(file2, text) {
  let found = [], calls2 = new Map(
    file2.calls.flatMap((call) => [...call.positional, ...call.keywords.values()].map((node) => [node.from, call]))
  );
  for (let { node, scope } of file2.strings)
    if (!(!opening2.test(text.slice(node.from, node.from + 48)) || node.to - node.from > 2048))
      for (let { value } of file2.evaluate(node, scope).constants) {
        let identified = value.type === "string" ? fromReference(value.text) : void 0;
        value.type !== "string" || identified === void 0 || found.push(reference2(identified, value.text, node, calls2.get(node.from)));
      }
  return found;
}
function reference2({ kind, name, revision: revision2, file: file2 }, written, { from, to }, call) {
  let use = call?.name ?? "url", revisionForm = formOfReference(written, name, use);
  return {
    ...call !== void 0 && { call },
    ...onHost("hugging-face", kind, name, revision2),
    ...file2 !== void 0 && { files: [file2] },
    ...revisionForm !== void 0 && { revisionForm },
    remoteCode: !1,
    use,
    confidence: "certain",
    from,
    to
  };
}
function readKernel(file2, call) {
  let argument = file2.argument(call, "attn_implementation");
  return argument === void 0 ? [] : file2.evaluate(argument.node, argument.scope).constants.flatMap(({ value, from, to, sure }) => {
    let parts2 = value.type === "string" ? /^(?:paged\|)?([\w.-]+\/[\w.-]+)(?:@([^:\s]+))?(?::\w+)?$/.exec(value.text) : null, [, id, revision2] = parts2 ?? [];
    return id === void 0 ? [] : [{
      ...onHost("hugging-face", "model", id, revision2),
      revisionForm: `${id}@<commit>`,
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
function readTorchHub(file2, call, { path, root }) {
  let isStarred = root === "unbound" && file2.starImports.includes("torch.hub");
  if (!/^torch\.hub\.(?:load|list|help)$/.test(isStarred ? `torch.hub.${path}` : path)) return;
  let found = { loaded: [], unresolved: [] }, source = file2.argument(call, "source");
  if ((source === void 0 ? [] : file2.evaluate(source.node, source.scope).constants).some(({ value }) => value.type === "string" && value.text === "local")) return found;
  let argument = file2.argument(call, call.name === "load" ? "repo_or_dir" : "github", 0);
  if (argument === void 0) return found;
  let { constants, open } = file2.evaluate(argument.node, argument.scope);
  for (let { value, from, to, sure } of constants) {
    let reference3 = value.type === "string" ? parseReference(value.text) : void 0;
    reference3 !== void 0 && found.loaded.push({
      ...onHost("torch-hub", "model", reference3.name, reference3.revision),
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
    let file2 = readPython(input.content);
    if (isFailure(file2)) return { components: [], gaps: [unread(input, file2.reason, file2.at, syntaxCode(file2))] };
    let declared = foreignEncoding(input.content);
    if (declared !== void 0) {
      let reason = `it declares the encoding ${declared.name}, in which its text may say something else`;
      return { components: [], gaps: [unread(input, reason, declared.from)] };
    }
    let found = /* @__PURE__ */ new Map(), asked = [], isAsking = mayAsk(input.content), gaps = /* @__PURE__ */ new Map(), claimed = /* @__PURE__ */ new Set(), uses, usesHub = () => uses ??= hubLibraries.test(input.content);
    for (let call of file2.calls) {
      let { loaded: loaded3, unresolved, isKnown } = readCall2(file2, call, input.content);
      if (isKnown) for (let node of [...call.positional, ...call.keywords.values()]) claimed.add(node.from);
      for (let each of loaded3) keep(found, each);
      let path = file2.path(call);
      for (let each of readConfigText(file2, input.content, call, path, usesHub)) keep(found, each);
      isAsking && asked.push(...readHosted(file2, input, call, path));
      for (let gap of [
        ...unresolved.map((each) => unresolvedGap(input, each)),
        ...readSpaces(file2, call, path).map((each) => spaceGap(input, each)),
        ...readDownloads(file2, input.content, call, path).map((each) => downloadGap(input, each)),
        ...executedGap(input, call, readExecuted(file2, input.content, call, path))
      ])
        gaps.has(gap.subject) || gaps.set(gap.subject, gap);
    }
    let loaded2 = new Set([...found.values()].map(({ from }) => from));
    for (let each of readReferences(file2, input.content)) loaded2.has(each.from) || keep(found, each);
    for (let { from } of found.values()) claimed.add(from);
    let services = new Set(asked.map(({ location }) => placeKey(location)));
    for (let each of readNamed(file2, input.content, claimed, usesHub))
      services.has(placeKey(input.locate(each.from, each.to))) || keep(found, each);
    let read2 = mayDeserialize(input.content) ? readDeserializations(file2, input) : [];
    return {
      components: [...[...found.values()].map((each) => component3(input, each)), ...asked, ...read2],
      gaps: [...gaps.values(), ...unreadable(input, file2)]
    };
  }
};
function readCall2(file2, written, text) {
  let given = file2.path(written).path, isPartial = /^(?:functools\.)?partial(?:method)?$/.test(given), called = isPartial || inThread.test(given) ? withCallee(written) : written, path = file2.path(called), call = { ...called, name: /(?:^|\.)([^.()[\]]+)$/.exec(path.path)?.[1] ?? called.name }, match = matchLoader(call.name, path, file2.starImports), known3 = readTorchHub(file2, call, path) ?? (match === void 0 ? void 0 : readLoad(file2, text, call, match)), { loaded: loaded2, unresolved } = known3 ?? { loaded: readGeneric(file2, text, call, path), unresolved: [] }, isOpen = isPartial && known3 !== void 0 && loaded2.length + unresolved.length === 0;
  return {
    loaded: [...loaded2, ...readKernel(file2, call)],
    unresolved: isOpen ? [{ call, from: written.node.from, to: written.node.to }] : unresolved,
    isKnown: known3 !== void 0
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
function component3(input, { call, from, to, revisionAt, remoteCodeAt, pinAt, within = "", ...rest }) {
  let slot = call === void 0 ? within : slotOf(call), node = call?.node ?? { from, to }, location = input.locate(from, to), evidence = {
    ...call !== void 0 && usedBy(location, input.locate(call.node.from, call.node.to)),
    ...revisionAt !== void 0 && { argument: input.locate(revisionAt.from, revisionAt.to) },
    ...remoteCodeAt !== void 0 && { flag: input.locate(remoteCodeAt.from, remoteCodeAt.to) }
  };
  return {
    ...rest,
    ...slot !== "" && { slot },
    location,
    ...Object.keys(evidence).length > 0 && { evidence },
    ...pinAt !== void 0 && { pinPlace: pinPlace(input, pinAt) },
    text: input.content.slice(node.from, Math.min(node.to, node.from + 200))
  };
}
function pinPlace({ locate }, { from, to, before, after }) {
  return { at: locate(from, to), before, after };
}
function placeKey({ startLine = 0, startColumn = 0 }) {
  return `${startLine}:${startColumn}`;
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
function unreadable(input, file2) {
  let { errors, calls: calls2, leftOut } = file2;
  if (leftOut !== void 0) return [unread(input, "a part of it is nested too deeply", leftOut.from, "limit-exceeded")];
  let [first] = errors;
  if (first === void 0) return [];
  let read2 = new Set(calls2.map(({ callee }) => callee.to)), lost = namesOfCalls(input.content).find(({ from: from2, to: to2 }) => {
    let isDefinition = /\b(?:def|class) {1,8}$/.test(input.content.slice(Math.max(0, from2 - 16), from2));
    return !read2.has(to2) && !isDefinition && !file2.isProse(from2);
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

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
  inSnakeCase,
  settingKey
} from "./shared-hosts-shared-setting-keys.js";
import {
  namedRepository
} from "./shared-extractors-shared-models-named-repository.js";
import {
  fromAddress,
  inSetting
} from "./shared-hosts-lookup-in-settings.js";
import {
  embeddedRun,
  expand,
  heredocBody,
  jsonStrings,
  knownText,
  parseDockerfile,
  readAssignments,
  skipSpace,
  splitArguments,
  steps
} from "./shared-syntax-dockerfile-stages.js";
import {
  originalOffset,
  sliceSource,
  sourceRange,
  wordOf
} from "./shared-syntax-shared-source-text.js";
import "./shared-extractors-shared-commands-plain-commands.js";
import "./shared-extractors-shared-settings-files-settings.js";
import "./shared-syntax-ini-parse.js";
import "./shared-extractors-shared-python-index-tables.js";
import {
  imagePurl
} from "./shared-ecosystems-oci-image-purl.js";
import {
  indexComponent,
  withoutUnknown
} from "./shared-extractors-shared-commands-known-addresses.js";
import "./shared-unbash.js";
import "./shared-extractors-shared-commands-unquoted.js";
import "./shared-hosts-lookup-on-host.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";
import {
  downloadedFile,
  environmentSettings,
  familiarName,
  few,
  fileName,
  parseImageReference,
  syntaxCode
} from "./review.js";
import "./cli.js";

// src/syntax/dockerfile/health-command.ts
function healthCommand(instruction) {
  let { keyword, body } = instruction, { text } = body, found = keyword === "HEALTHCHECK" ? /^CMD(?=\s)/i.exec(text) : null;
  if (found === null) return;
  let command = sliceSource(body, skipSpace(text, found[0].length), text.length), strings = jsonStrings(command);
  return { ...instruction, keyword: "CMD", body: command, ...Array.isArray(strings) && { strings } };
}

// src/extractors/dockerfile/environment.ts
function environmentIndexes({ instruction, variables: variables2 }, escape) {
  let set = [], unknown = [], files = [], { keyword, body, onbuild } = instruction;
  if (onbuild || keyword !== "ENV" && keyword !== "ARG") return { set, unknown, files };
  for (let { name, value, valueFrom = 0 } of readAssignments(keyword, body.text, escape) ?? []) {
    if (value === void 0 || value === "") continue;
    let parts = expand(value, variables2, { escape, undeclared: "unknown" }), text = textOf(parts), place = sourceRange(sliceSource(body, valueFrom, valueFrom + value.length));
    text !== void 0 && namesSettings(name) && files.push({ path: text, ...place }), text !== void 0 ? set.push(...environmentSettings(name, text).map((setting) => ({ ...setting, ...place }))) : typeof parts?.[0] != "string" && setsIndex(name) && unknown.push(place);
  }
  return { set, unknown, files };
}
function textOf(parts) {
  if (parts === void 0) return;
  let text = parts.map((part) => typeof part == "string" ? part : "$").join("");
  return parts.every((part) => typeof part == "string") ? text : withoutUnknown(text);
}

// src/extractors/dockerfile/files.ts
var documents = "adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml", programs = "c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim", dockerfileGlobs = [
  "**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}",
  `**/{Docker,Container}file.!(*.{${documents},${programs}}|${documents.replaceAll(",", "|")}|*dockerignore)`,
  `**/{docker,container}file.!(*.{${documents},${programs}}|${`${documents},${programs}`.replaceAll(",", "|")}|*dockerignore)`,
  `**/{Docker,docker,Container,container}file[-_]!(*.{${documents},${programs}}|*dockerignore)`,
  "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"
];

// src/extractors/dockerfile/images.ts
function imageOf(word, expanded, place, { content, locate }) {
  let [start, end] = unquoted(content, word), location = locate(start, end), subject = content.slice(start, end).slice(0, 300), gapOf = (code, reason) => ({ code, subject, reason, location }), text = knownText(expanded), whole = text === void 0 ? void 0 : parseImageReference(text), reference = whole ?? parseImageReference(knownName(expanded ?? []) ?? ""), component = reference && {
    kind: "image",
    name: familiarName(reference),
    purl: imagePurl(reference),
    ...reference,
    ...place.stage !== void 0 && { stage: place.stage },
    slot: place.slot,
    location,
    ...givenAt({ locate }, whole && versionPlace(text ?? "", place.given ?? [])),
    text: content.slice(start, end),
    confidence: whole ? "certain" : "likely"
  };
  if (component !== void 0 && whole !== void 0) return { component };
  let gap = text === void 0 ? gapOf("unresolved-reference", `its value is only known at build time${unknownNames(expanded)}`) : gapOf(/[${<%]/.test(subject) ? "unresolved-reference" : "parse-error", "it is not a valid image reference");
  return component === void 0 ? { gap } : { component, gap };
}
function versionPlace(text, given) {
  let digest = text.indexOf("@"), tag = text.indexOf(":", text.lastIndexOf("/") + 1), from = digest === -1 ? tag : digest;
  return from === -1 ? void 0 : given.findLast(({ to }) => to > from + 1)?.value;
}
function knownName(parts) {
  let [first, ...others] = parts;
  if (typeof first != "string" || others.some((part) => typeof part == "string" && part.includes("/"))) return;
  let from = first.lastIndexOf("/") + 1, digest = first.indexOf("@", from);
  if (digest !== -1) return first.slice(0, digest);
  let tag = first.indexOf(":", from);
  return tag === -1 ? void 0 : first.slice(0, tag);
}
function unknownNames(parts) {
  let names = (parts ?? []).flatMap((part) => typeof part == "string" ? [] : [part.unknown]);
  return names.length === 0 ? "" : `: ${[...new Set(names)].slice(0, 5).join(", ")}`;
}
function unquoted(content, { start, end }) {
  let quote = content.charAt(start);
  return (quote === '"' || quote === "'") && end - start > 1 && content[end - 1] === quote ? [start + 1, end - 1] : [start, end];
}

// src/extractors/dockerfile/heredoc-files.ts
import { posix } from "node:path";
function madeFiles(content, instruction) {
  let { keyword, heredocs, body, strings } = instruction;
  if (keyword === "RUN") return mountedFiles(instruction);
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  let words = (strings ?? splitArguments(body)).map(({ text }) => text), target = (words.at(-1) ?? "").replaceAll(/["']/g, ""), isFolder = target.endsWith("/") || words.length > 2, pathOf = (name) => isFolder ? posix.join(target, name) : target, written = heredocs.map((heredoc) => {
    let source = heredocBody(content, heredoc, heredoc.chomp), text = { text: source.text, map: (offset) => originalOffset(source, offset) };
    return { path: pathOf(heredoc.name), appends: !1, content: text };
  }), copied = (instruction.flags.some(({ name }) => name === "from") ? [] : words.slice(0, -1).filter((word) => !/:\/\/|^<<|[*?$]|\/$|^\.{0,2}$/.test(word))).map((source) => {
    let file = source.replace(/^(["'])(.*)\1$/, "$2");
    return { path: pathOf(posix.basename(file)), appends: !1, copies: [file] };
  }), place = { start: instruction.start, end: instruction.end }, urls = keyword === "ADD" ? words.slice(0, -1).filter((word) => /^https?:\/\//i.test(word)) : [];
  return [
    ...!isFolder && heredocs.length === 0 && urls.length + copied.length === 0 && words.length === 2 ? [{ path: target, appends: !1 }] : [],
    ...written,
    ...copied,
    ...urls.map((url) => ({ path: pathOf(posix.basename(url.replace(/[?#].*/s, ""))), appends: !1, url, place }))
  ];
}
function mountedFiles({ flags }) {
  return flags.flatMap(({ name, value }) => {
    let fields = new Map((name === "mount" ? value?.text ?? "" : "").split(",").map((field) => fieldOf(field))), source = fields.get("source") ?? fields.get("src"), target = fields.get("target") ?? fields.get("dst") ?? fields.get("destination");
    return source === void 0 || target === void 0 || fields.has("from") ? [] : [{ path: target, appends: !1, copies: [source.replace(/^\.?\//, "")] }];
  });
}
function fieldOf(text) {
  let at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

// src/extractors/dockerfile/started.ts
function startedAfter(started, instruction) {
  return instruction.onbuild ? started : instruction.keyword === "ENTRYPOINT" ? { ...started, entrypoint: instruction } : instruction.keyword === "CMD" ? { ...started, command: instruction } : started;
}
function joinedCommand({ slot, entrypoint, command }) {
  let [first, rest] = [entrypoint?.strings ?? [], command?.strings ?? []];
  if (first.length === 0 || rest.length === 0) return [];
  let words = [...first, ...rest].map((word) => ({
    text: word.text,
    map: (offset) => originalOffset(word, offset)
  }));
  return [{ language: "shell", ...execForm(words), slot }];
}

// src/extractors/dockerfile/models.ts
function modelsOf(step, escape, slot, input) {
  let { keyword, onbuild } = step.instruction;
  return onbuild ? [] : keyword === "ADD" ? added(step, slot, input) : keyword === "ENV" || keyword === "ARG" ? variables(step, { keyword, escape, slot }, input) : [];
}
function added({ instruction: { body, strings, flags } }, slot, input) {
  let checksum = flags.find(({ name }) => name === "checksum")?.value?.text;
  return (strings ?? splitArguments(body)).slice(0, -1).flatMap((word) => {
    let found = fromAddress(word.text);
    if (found === void 0) return [];
    let place = "pieces" in word ? sourceRange(word) : word;
    return [namedRepository(found, place, { slot, use: "ADD", checksum }, input)];
  });
}
function variables({ instruction: { body }, variables: known }, { keyword, escape, slot }, input) {
  return (readAssignments(keyword, body.text, escape) ?? []).flatMap(({ name, value, valueFrom = 0 }) => {
    let key = settingKey([inSnakeCase(name)]);
    if (key === void 0 || value === void 0 || !value.includes("/")) return [];
    let text = knownText(expand(value, known, { escape, undeclared: "unknown" })), found = text === void 0 ? void 0 : inSetting(text, key);
    if (found === void 0) return [];
    let place = sourceRange(sliceSource(body, valueFrom, valueFrom + value.length));
    return [namedRepository(found, place, { slot, use: name }, input)];
  });
}

// src/extractors/dockerfile/added.ts
var data = /\.(?:csv|json|jsonl|md|txt|ya?ml|xml|html?|pem|crt|cer|asc|gpg|key|png|jpe?g|svg|parquet|npy|ttf|conf|ini)$/i, commit = /#[0-9a-f]{40}(?:$|:)/;
function addedFromElsewhere({ keyword, body, strings, flags, start, end }, { locate }) {
  if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum")) return [];
  let words = strings ?? splitArguments(body), target = words.at(-1)?.text ?? "", found = words.slice(0, -1).flatMap(({ text }) => !/^(?:https?|ftps?|ssh|git):\/\/|^git@[\w.-]{1,200}:/i.test(text) || fromAddress(text) !== void 0 || commit.test(text) || data.test(text.replace(/[?#].*$/s, "")) ? [] : [downloadedFile(text, target, locate(start, end))]);
  return few(found);
}

// src/extractors/dockerfile/sources.ts
var nothing = { has: () => !1, get: () => {
} };
function fileSources({ keyword, flags }, escape) {
  let found = [];
  for (let { name, value } of flags) {
    if (value === void 0) continue;
    let isCopy = name === "from" && (keyword === "COPY" || keyword === "ADD"), from = isCopy ? value : name === "mount" && keyword === "RUN" ? mountSource(value) : void 0;
    if (from === void 0 || from.text === "") continue;
    let expanded = expand(from.text, nothing, { escape, undeclared: "unknown" });
    found.push({ slot: isCopy ? "copy-from" : "mount-from", word: wordOf(from), expanded });
  }
  return found;
}
function mountSource(mount) {
  let { text } = mount;
  for (let at = 0; at < text.length; ) {
    let quoted = text[at] === '"', close = quoted ? text.indexOf('"', at + 1) : -1, comma = text.indexOf(",", Math.max(at, close)), end = comma === -1 ? text.length : comma, start = quoted ? at + 1 : at, stop = close === -1 ? end : close, field = text.slice(start, stop), equals = field.indexOf("=");
    if (field.slice(0, Math.max(equals, 0)).toLowerCase() === "from")
      return sliceSource(mount, start + equals + 1, stop);
    at = end + 1;
  }
}

// src/extractors/dockerfile/stage-settings.ts
function stageSettings() {
  let finished = /* @__PURE__ */ new Map(), stage = "";
  return {
    begin(name, base = "") {
      stage = name, finished.set(name, finished.get(base.toLowerCase()) ?? []);
    },
    add(settings) {
      settings.length > 0 && finished.set(stage, [...finished.get(stage) ?? [], ...settings].slice(-200));
    },
    held: () => finished.get(stage) ?? []
  };
}

// src/extractors/dockerfile/extractor.ts
var maxEmbedded = 4e6, extractor = {
  files: dockerfileGlobs,
  formats: ["dockerfile"],
  languages: ["dockerfile"],
  pointsAtRequirements: !0,
  extract(input) {
    let dockerfile = parseDockerfile(input.content), found = [], embedded = [], gaps = [], written = [], lists = [], stages = /* @__PURE__ */ new Set(), names = stageNames(dockerfile), indexes = [], models = [], settings = stageSettings(), shell, started = { slot: "run" }, room = input.content.length + maxEmbedded;
    if (dockerfile.syntax !== void 0) {
      let { syntax } = dockerfile;
      found.push(imageOf(syntax, [syntax.text], { slot: "syntax" }, input));
    }
    for (let step of steps(dockerfile)) {
      let { instruction, stage, refused } = step, { keyword, onbuild } = instruction, stageName = stage && nameOf(stage), place = stageName === void 0 ? {} : { stage: stageName }, around = stage && slotOf(stage);
      refused && gaps.push(unreadable(input, instruction, `the arguments of ${keyword} are not valid`)), keyword === "FROM" && !onbuild && stage !== void 0 && (found.push(baseImage(stage, stages, input)), stages.add(nameOf(stage)), shell = void 0, embedded.push(...joinedCommand(started)), started = { slot: around ?? "run" }, settings.begin(nameOf(stage), knownText(stage.expanded)));
      let { set, unknown, files } = environmentIndexes(step, dockerfile.escape);
      lists.push(...files.map((file) => settingsList(file, input))), gaps.push(...unknown.map((place2) => unknownIndex(place2, input))), settings.add(set), indexes.push(...set.map((setting) => indexComponent(setting, setting, around ?? "run", input))), models.push(...modelsOf(step, dockerfile.escape, around ?? "run", input));
      for (let { slot, word, expanded } of fileSources(instruction, dockerfile.escape)) {
        let text = knownText(expanded);
        (text === void 0 || !isStage(text, names)) && found.push(
          imageOf(word, expanded, { slot: around === void 0 ? slot : `${around}/${slot}`, ...place }, input)
        );
      }
      written.push(...madeFiles(input.content, instruction)), gaps.push(...addedFromElsewhere(instruction, input)), keyword === "SHELL" && !onbuild && (shell = fileName(instruction.strings?.[0]?.text ?? "")), started = startedAfter(started, instruction);
      let health = healthCommand(instruction);
      if (health === void 0 && keyword !== "RUN" && keyword !== "CMD" && keyword !== "ENTRYPOINT") continue;
      let executed = health === void 0 ? step : { ...step, instruction: health }, run = embeddedRun(input.content, executed, around ?? "run", shell);
      if (room -= run === void 0 ? 0 : sizeOf(run), room < 0 && gaps.push({ ...unreadable(input, instruction, "the file holds too much text to run"), code: "limit-exceeded" }), room < 0) break;
      run !== void 0 && (embedded.push({ ...run, settings: settings.held() }), run.language === "shell" && settings.add(lastingSettings(run.text, run.environment)));
    }
    embedded.push(...joinedCommand(started));
    let components = [...found.flatMap(({ component }) => component ?? []), ...indexes, ...models];
    gaps.push(...found.flatMap(({ gap }) => gap ?? []), ...broken(dockerfile, input));
    let wantsAs = settingsWanted(lists, input.path);
    return { components, gaps, embedded, writtenFiles: written, lists, wantsAs };
  }
};
function baseImage(stage, earlier, input) {
  let { base, expanded, given } = stage;
  if (base === void 0) return {};
  let text = knownText(expanded);
  if (text !== void 0 && (text === "scratch" || earlier.has(text.toLowerCase()))) return {};
  let name = nameOf(stage);
  return imageOf(base, expanded, { slot: slotOf(stage), stage: name, given }, input);
}
function sizeOf({ text, environment }) {
  return [...environment?.values() ?? []].reduce((size, value) => size + value.length, text.length);
}
function nameOf({ name, index }) {
  return name ?? String(index);
}
function slotOf({ name }) {
  return name === void 0 ? "stage" : `stage:${name}`;
}
function stageNames(dockerfile) {
  let names = /* @__PURE__ */ new Set();
  for (let { instruction, stage } of steps(dockerfile))
    instruction.keyword !== "FROM" || stage === void 0 || names.add(String(stage.index)).add(nameOf(stage));
  return names;
}
function isStage(text, names) {
  return names.has(text.toLowerCase());
}
function broken({ errors }, input) {
  let [first, ...others] = [...errors].sort((left, right) => left.start - right.start);
  if (first === void 0) return [];
  let more = others.length === 0 ? "" : `, and ${others.length} more errors`;
  return [{ ...unreadable(input, first, `${first.message}${more}`), code: syntaxCode(first) }];
}
function unreadable({ path, locate }, { start, end }, reason) {
  return { code: "parse-error", subject: path, reason, location: locate(start, end) };
}
export {
  extractor
};

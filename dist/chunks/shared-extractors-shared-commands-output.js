import {
  originalOffset,
  sliceSource,
  sourceRange,
  sourceTextBuilder
} from "./shared-syntax-shared-source-text.js";
import {
  indexesOf,
  tellingSettings
} from "./shared-extractors-shared-settings-files-settings.js";
import {
  knownAddresses,
  withoutUnknown
} from "./shared-extractors-shared-commands-known-addresses.js";
import {
  quotedText
} from "./shared-unbash.js";
import {
  unquoted
} from "./shared-extractors-shared-commands-unquoted.js";
import {
  besideScript,
  commandSettings,
  ecosystems,
  environmentSettings,
  fileName,
  findProgram,
  inContext
} from "./review.js";

// src/extractors/shared/commands/unknown-addresses.ts
var probe = "https://only-known-to-the.run";
function setsIndex(name) {
  return environmentSettings(name, probe).some(({ url }) => url !== void 0);
}
function unknownIndex({ start, end }, { locate, written }) {
  return {
    code: "unresolved-reference",
    subject: written(start, end).slice(0, 300),
    reason: "the address of the index that it sets is only known at run time",
    location: locate(start, end)
  };
}
function unknownAddresses(command, input) {
  let words = knownAddresses(command.words, input.written);
  return words.flatMap((word, index) => {
    let { before = "", after = "" } = word.around ?? {};
    if (word.text !== void 0 || after !== "" || before.includes("://")) return [];
    let probed = words.with(index, { ...word, text: before + probe });
    return commandSettings(probed).some(
      ({ name, start }) => name === probe && start >= word.start && start < word.end
    ) ? [unknownIndex(word, input)] : [];
  });
}

// src/extractors/shared/commands/settings-lists.ts
var format = "settings";
function settingsList({ path, start, end }, { locate }) {
  return { path, format, location: locate(start, end) };
}
function settingsWanted(lists, file) {
  let paths = lists.filter((list) => list.format === format).flatMap(({ path }) => {
    let plain = path.replace(/^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?)\//, ""), beside = besideScript(file, plain);
    return beside === void 0 ? inContext(file, plain) : [beside];
  });
  return [...new Set(paths)].map((path) => ({ path, format }));
}

// src/extractors/shared/commands/copies.ts
var copying = /* @__PURE__ */ new Set(["cp", "mv", "ln", "install", "rsync", "scp", "copy", "move", "gcp", "gmv", "gln"]), values = new Set("-m -o -g -S -t -e --mode --owner --group --suffix --target-directory --rsh".split(" ")), mostSources = 2e3;
function copiedFiles(name, operands) {
  if (!copying.has(name)) return [];
  let plain = [], folder;
  for (let at = 0; at < operands.length; at++) {
    let { around } = operands[at] ?? {}, text = operands[at]?.text ?? (around?.before === "" ? around.after.replace(/^\//, "") : "");
    text === "-t" || text === "--target-directory" ? folder = operands[++at]?.text : values.has(text) ? at++ : !text.startsWith("-") && text !== "" && plain.push(text);
  }
  let target = folder ?? plain.pop();
  if (target === void 0) return [];
  let sources = plain.slice(0, mostSources).filter(isFile);
  return folder === void 0 && sources.length === 1 && !target.endsWith("/") ? [{ path: target, sources, appends: !1 }] : sources.map((source) => ({
    path: `${target.replace(/\/$/, "")}/${last(source)}`,
    sources: [source],
    appends: !1
  }));
}
function sourcesOf({ files = [] }) {
  return files.flatMap(({ text = "" }) => isFile(text) ? [text] : []).slice(0, mostSources);
}
function isFile(path) {
  return path !== "" && !/^-|:\/\/|[*?]|\/$|^\.{1,2}$|^\/dev\//.test(path);
}
function last(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/extractors/shared/commands/downloads.ts
var curlValues = new Set(
  "-H -d -u -A -e -m -b -c -E -F -T -w -x -X -y -Y -z -Q -r -t -K -C --header --data --user --retry --retry-delay --connect-timeout --max-time --proxy --request --user-agent --cacert --output-dir".split(
    " "
  )
), wgetValues = new Set(
  "-o -a -t -T -P -U -e -w -Q --header --tries --timeout --directory-prefix --user-agent".split(" ")
), address = /^(?:https?|ftps?):\/\//i, others = /* @__PURE__ */ new Map([
  ["fetch", address],
  ["http", address],
  ["https", address],
  ["lynx", address],
  ["w3m", address],
  ["iwr", address],
  ["irm", address],
  ["aws", /^s3:\/\//],
  ["gsutil", /^gs:\/\//],
  ["gcloud", /^gs:\/\//],
  ["gh", /^\/?(?:repos|gists)\/[\w.-]/]
]);
function downloadOf(name, words, content) {
  let other = others.get(name);
  if (other !== void 0) {
    let url2 = words.find(({ text = "" }) => other.test(text))?.text, last2 = words.at(-1)?.text ?? "", isFile2 = url2 !== void 0 && words.length > 1 && !/^-|^\/dev\/stdout$/.test(last2) && last2 !== url2 && /\//.test(last2);
    return url2 === void 0 ? void 0 : { url: url2, file: isFile2 ? last2 : void 0 };
  }
  if (name !== "curl" && name !== "wget" && name !== "aria2c") return;
  let target = name === "wget" ? /^(?:-[a-zA-Z]*O|--output-document)(.*)$/s : /^(?:-[a-zA-Z]*o|--output|--out)(?![-a-z])(.*)$/s, values2 = name === "wget" ? wgetValues : curlValues, url, file, named = name !== "curl";
  for (let at = 0; at < words.length; at++) {
    let word = words[at];
    if (word === void 0) break;
    let { text = content.slice(word.start, word.end).replaceAll(/["']/g, "") } = word, own2 = text.startsWith("-") ? target.exec(text)?.[1] : void 0;
    own2 !== void 0 ? file = own2 === "" ? words[++at]?.text ?? "?" : own2.replace(/^=/, "") : values2.has(text) ? at++ : name === "curl" && (/^-[a-zA-Z]*[OJ][a-zA-Z]*$/.test(text) || text === "--remote-name") ? named = !0 : text.startsWith("-") || (url ??= text);
  }
  if (url === void 0) return;
  let own = named ? /([^/?#]*)(?:[?#].*)?$/s.exec(url)?.[1] ?? "" : void 0;
  return { url, file: file === "-" || file === "/dev/stdout" ? void 0 : file ?? own };
}

// src/extractors/shared/commands/output.ts
var maxDepth = 20, maxText = 1e6, maxParts = 1e6, filters = new Set(
  "cat tee grep egrep fgrep sed awk sort uniq head tail tr cut envsubst tac dos2unix iconv".split(" ")
), decoders = new Set(
  "base64 base32 gunzip zcat gzip xz unxz xzcat bunzip2 bzip2 zstd openssl gpg xxd uudecode rev".split(" ")
), expressions = new Set("grep egrep fgrep sed awk tr".split(" "));
function outputOf(commands, content, depth = 0) {
  let text = sourceTextBuilder(), parts = commands.map((command) => oneOutput(command, content, depth));
  for (let part of parts) text.append(part.text);
  return {
    text: text.build(),
    files: parts.flatMap(({ files }) => files),
    urls: parts.flatMap(({ urls }) => urls),
    ...parts.some(({ isDecoded }) => isDecoded) && { isDecoded: !0 },
    isWhole: parts.every(({ isWhole }) => isWhole)
  };
}
function inputOf({ input }, content, depth = 0) {
  if (input === void 0) return;
  if (input.type === "heredoc") return textOutput(heredocText(input.heredoc, content));
  if (input.type === "pipe") return outputOf(input.commands, content, depth + 1);
  let { word } = input;
  return input.type === "string" ? wordOutput(word, content, depth) : word.output !== void 0 ? outputOf(word.output, content, depth + 1) : word.text === void 0 ? unknown : { ...nothing, files: [word] };
}
function wordOutput(word, content, depth = 0) {
  if (word.output !== void 0) return outputOf(word.output, content, depth + 1);
  let builder = sourceTextBuilder();
  return appendWord(builder, word, content), textOutput(builder.build());
}
var empty = sourceTextBuilder().build(), nothing = { text: empty, files: [], urls: [], isWhole: !0 }, unknown = { ...nothing, isWhole: !1 };
function textOutput(text) {
  return { ...nothing, text };
}
function oneOutput(command, content, depth) {
  let program = findProgram(command.words);
  if (program === void 0 || depth > maxDepth) return unknown;
  let name = fileName(program.name), words = command.words.slice(command.words.length - program.rest.length);
  if (name === "echo") return textOutput(echo(words, content));
  if (name === "printf") {
    let text = printf(words, content);
    return text === void 0 ? unknown : textOutput(text);
  }
  let download = downloadOf(name, words, content);
  if (download !== void 0) return { ...unknown, urls: download.file === void 0 ? [download.url] : [] };
  if (decoders.has(name)) {
    let read = inputOf(command, content, depth) ?? unknown;
    return { text: empty, files: [], urls: read.urls, isDecoded: !0, isWhole: !1 };
  }
  return filters.has(name) ? filtered(name, words, command, content, depth) : ["true", ":", ""].includes(name) ? nothing : unknown;
}
function filtered(name, words, command, content, depth) {
  let isPlain = name === "cat" || name === "tee", operands = words.filter(({ text }) => text?.startsWith("-") !== !0 || text === "-"), hasScript = words.some(({ text = "" }) => /^-[a-z]*[ef]$|^--(?:expression|file|regexp)/.test(text)), files = operands.slice(expressions.has(name) && !hasScript ? 1 : 0).filter(({ text }) => text !== "-");
  if (name === "tee" || name === "tr" || files.length === 0) {
    let read2 = inputOf(command, content, depth) ?? unknown;
    return isPlain ? read2 : { ...read2, isWhole: !1 };
  }
  let read = files.map((file) => file.output === void 0 ? void 0 : outputOf(file.output, content, depth + 1)), known = files.filter(({ text }) => text !== void 0), urls = read.flatMap((each) => each?.urls ?? []);
  return { text: empty, files: known, urls, isWhole: isPlain && known.length === files.length };
}
function echo(words, content) {
  let flags = words.findIndex(({ text }) => text === void 0 || !/^-[neE]{1,3}$/.test(text)), shown = flags === -1 ? [] : words.slice(flags), builder = sourceTextBuilder();
  for (let [index, word] of shown.entries())
    index > 0 && builder.add(" ", word.start), appendWord(builder, word, content);
  return words.slice(0, words.length - shown.length).some(({ text }) => text?.includes("n")) || builder.add(`
`, words.at(-1)?.end ?? 0), withoutEscapes(builder.build());
}
function printf([format2, ...args], content) {
  let builder = sourceTextBuilder();
  if (format2 === void 0) return builder.build();
  let formatText = sourceTextBuilder();
  appendWord(formatText, format2, content);
  let source = withoutEscapes(formatText.build()), pieces = source.text.split(/(%%|%[-+ 0#]{0,5}\d{0,3}(?:\.\d{0,3})?[a-zA-Z])/), next = 0;
  for (let round = 0; round === 0 || next < args.length; round++) {
    if (round * pieces.length > maxParts) return;
    let before = next, at = 0;
    for (let [index, piece] of pieces.entries()) {
      let arg = args[next];
      index % 2 === 0 ? builder.append(sliceSource(source, at, at + piece.length)) : piece === "%%" ? builder.add("%", originalOffset(source, at)) : (next++, arg !== void 0 && appendWord(builder, arg, content)), at += piece.length;
    }
    if (next === before) break;
  }
  return withoutEscapes(builder.build());
}
function appendWord(builder, { text, start, end }, content) {
  let [from, to] = unquoted(content, start, end), quoted = quotedText(content, start, end), raw = content.slice(from, to);
  if (text === void 0 || text === raw) builder.add(raw.slice(0, maxText), from);
  else if (quoted?.text === text) for (let [at, unit] of units(text)) builder.add(unit, quoted.map(at));
  else for (let [, unit] of units(text)) builder.add(unit, start);
}
function units(text) {
  return Array.from({ length: Math.min(text.length, maxText) }, (_, at) => [at, text.charAt(at)]);
}
function withoutEscapes(source) {
  let { text } = source;
  if (!text.includes("\\")) return source;
  let builder = sourceTextBuilder(), kept = 0;
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", kept)) {
    builder.append(sliceSource(source, kept, at));
    let replaced = { n: `
`, r: "\r", t: "	", "\\": "\\", '"': '"' }[text.charAt(at + 1)];
    builder.add(replaced ?? text.slice(at, at + 2), originalOffset(source, at)), kept = at + 2;
  }
  return builder.append(sliceSource(source, Math.min(kept, text.length), text.length)), builder.build();
}
function heredocText({ start, end, stripsTabs }, content) {
  let builder = sourceTextBuilder();
  if (!stripsTabs) builder.add(content.slice(start, end), start);
  else
    for (let at = start; at < end; ) {
      let feed = content.indexOf(`
`, at), next = feed === -1 || feed >= end ? end : feed + 1, from = at;
      for (; from < next && content[from] === "	"; ) from++;
      builder.add(content.slice(from, next), from), at = next;
    }
  return builder.build();
}

// src/extractors/shared/commands/written-files.ts
var mostFiles = 500;
function writtenFiles(commands, content) {
  let files = [], seen = /* @__PURE__ */ new Set();
  for (let command of commands) {
    let written = writtenBy(command, content, seen);
    if (files.length + written.length > mostFiles)
      return { files, beyond: command.words[0] ?? command.outputs[0]?.word };
    files.push(...written);
    for (let output of command.outputs) seen.add(output);
  }
  return { files, beyond: void 0 };
}
function writtenBy(command, content, seen) {
  let { words, outputs } = command, program = findProgram(words), name = fileName(program?.name ?? ""), operands = words.slice(words.length - (program?.rest.length ?? 0)), download = downloadOf(name, operands, content);
  if (download?.file !== void 0)
    return [{ path: download.file, appends: !1, url: download.url, place: placeOf(command) }];
  let known = copiedFiles(name, operands);
  if (known.length > 0) return known.map(({ path, appends: appends2, sources }) => ({ path, appends: appends2, copies: sources }));
  let isTee = name === "tee";
  if (name === "[" || name === "test") return testedFile(operands);
  if (outputs.length === 0 && !isTee) return namedOutput(operands);
  let output = isTee ? inputOf(command, content) : outputOf([command], content), appends = operands.some(({ text = "" }) => /^-[a-z]*a|^--append$/.test(text)), named = isTee ? operands.map((word) => ({ word, appends })) : [];
  return [...outputs.map((each) => ({ ...each, appends: each.appends || seen.has(each) })), ...named.filter(({ word: { text = "-" } }) => !text.startsWith("-"))].flatMap(
    (target) => writtenTo(target, output)
  );
}
function testedFile(operands) {
  let at = operands.findIndex(({ text }) => /^-[efrs]$/.test(text ?? "")), path = operands[at + 1]?.text;
  return at < 0 || path === void 0 ? [] : [{ path, appends: !1 }];
}
function namedOutput(operands) {
  return operands.flatMap(({ text = "" }, index) => {
    let path = /^--?o(?:utput(?:-file)?)?=(.+)/.exec(text)?.[1] ?? (isOutput.test(text) ? operands[index + 1]?.text : void 0);
    return path === void 0 || path.startsWith("-") ? [] : [{ path, appends: !1 }];
  });
}
var isOutput = /^(?:-o|--output|--output-file)$/;
function writtenTo({ word, appends }, output) {
  let { text: path } = word;
  if (path === void 0 || path.startsWith("/dev/")) return [];
  let { text, isWhole = !1, files = [], urls = [] } = output ?? {}, [url] = urls, sources = sourcesOf({ files }), isKnown = text !== void 0 && (text.text !== "" || isWhole && files.length === 0) && url === void 0;
  return [
    {
      path,
      appends,
      ...isKnown && { content: { text: text.text, map: (offset) => originalOffset(text, offset) } },
      ...url !== void 0 && { url, place: { start: word.start, end: word.end } },
      ...sources.length > 0 && { copies: sources }
    }
  ];
}
function placeOf({ words }) {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

// src/extractors/shared/commands/file-settings.ts
function fileSettings(command, content) {
  return command.outputs.length === 0 && !command.words.some(({ text = "" }) => /(?:^|\/)tee$/.test(text)) ? [] : writtenFiles([command], content).files.flatMap(({ path, content: written }) => {
    if (written === void 0) return [];
    let { tool, settings } = tellingSettings(path, written.text);
    return tool === void 0 ? [] : indexesOf(tool, settings, written.text);
  });
}

// src/extractors/shared/commands/script-settings.ts
var environmentFile = /^["']?(?:\$\{?(?:GITHUB_ENV|BASH_ENV)\}?|.{0,300}(?:\.bashrc|\.bash_profile|\.profile|\.zshrc|\.zshenv|\/etc\/environment|\/etc\/profile\.d\/[\w.-]{1,100}))["']?$/s;
function scriptSettings(command, content, written) {
  let words = knownAddresses(command.words, written);
  return [...commandSettings(words).map((setting) => ({ ...setting, holds: holding(setting, command, words) })), ...exported(command), ...handedOn(command, content, written)];
}
function holding(setting, { words }, known) {
  if (setting.stays === !0) return "machine";
  let isKnown = words.some(
    ({ text, start, end }) => text !== void 0 && start <= setting.start && setting.end <= end
  );
  return known[0]?.text === "export" && !isKnown ? "shell" : "command";
}
function exported({ words, variables: variables2 }) {
  return words[0]?.text !== "export" ? [] : words.slice(1).flatMap(({ text = "", start, end }) => {
    let value = variables2.get(text);
    return value === void 0 ? [] : environmentSettings(text, value).map((setting) => ({ ...setting, start, end, holds: "command" }));
  });
}
function handedOn(command, content, written) {
  let isTee = findProgram(command.words)?.name === "tee";
  if (![...command.outputs.map(({ word }) => word), ...isTee ? command.words.slice(1) : []].some(({ text, start, end }) => environmentFile.test(text ?? written(start, end)))) return [];
  let source = (isTee ? inputOf(command, content) : outputOf([command], content))?.text;
  return source === void 0 ? [] : assignments(source);
}
function assignments(source) {
  return [...source.text.matchAll(/^[ \t]{0,40}(?:export[ \t]{1,9})?([a-z_]\w{0,200})=([^\r\n]{0,4000})/gim)].flatMap(({ 0: whole, 1: name = "", 2: value = "", index }) => {
    let plain = withoutUnknown(value) ?? value.replace(/^(["'])(.*)\1$/s, "$2"), from = index + whole.length - value.length, place = sourceRange(sliceSource(source, from, from + value.length));
    return environmentSettings(name, plain).map((setting) => ({ ...setting, ...place, holds: "next" }));
  });
}

// src/ecosystems/lookup/settings-pointers.ts
var pointers = [...ecosystems.values()].flatMap(({ settingsPointers }) => settingsPointers ?? []), variables = new Set(pointers.flatMap(({ variables: names }) => names)), options = new Set(pointers.flatMap(({ options: names }) => names)), exporting = /* @__PURE__ */ new Set(["export", "declare", "typeset", "readonly"]);
function namesSettings(variable) {
  return variables.has(variable);
}
function settingsFilesIn(words) {
  let program = findProgram(words);
  if (program === void 0) return [];
  let found = [], add = (path, { start, end }) => {
    path !== void 0 && isPath(path) && found.push({ path, start, end });
  };
  for (let [name, word] of program.assigned) variables.has(name) && add(word.text, word);
  if (exporting.has(program.name))
    for (let word of program.rest) {
      let [, name = "", value] = /^([a-z_]\w*)=(.*)$/is.exec(word.text ?? "") ?? [];
      variables.has(name) && add(value, word);
    }
  for (let [index, word] of program.rest.entries()) {
    let { text = "" } = word;
    if (!text.startsWith("-")) continue;
    let [option = "", value] = text.split("=", 2);
    if (!options.has(`${program.name} ${option}`)) continue;
    let next = program.rest[index + 1];
    value !== void 0 ? add(value, word) : next !== void 0 && add(next.text, next);
  }
  return found;
}
function isPath(text) {
  return text !== "" && !/[=*?]|^\/dev\//.test(text);
}

export {
  setsIndex,
  unknownIndex,
  unknownAddresses,
  settingsList,
  settingsWanted,
  inputOf,
  wordOutput,
  mostFiles,
  writtenFiles,
  fileSettings,
  scriptSettings,
  namesSettings,
  settingsFilesIn
};

import {
  publishedByScript
} from "./shared-ecosystems-oci-pushed-images.js";
import {
  fileSettings,
  inputOf,
  mostFiles,
  scriptSettings,
  settingsFilesIn,
  settingsList,
  settingsWanted,
  unknownAddresses,
  wordOutput,
  writtenFiles
} from "./shared-extractors-shared-commands-output.js";
import {
  inSnakeCase,
  settingKey
} from "./shared-hosts-shared-setting-keys.js";
import {
  namedRepository
} from "./shared-extractors-shared-models-named-repository.js";
import {
  inSetting
} from "./shared-hosts-lookup-in-settings.js";
import {
  followedVariables,
  originalOffset,
  sliceSource
} from "./shared-syntax-shared-source-text.js";
import "./shared-extractors-shared-settings-files-settings.js";
import "./shared-syntax-ini-parse.js";
import "./shared-extractors-shared-python-index-tables.js";
import {
  buildFiles
} from "./shared-ecosystems-oci-build-command.js";
import {
  commandLists,
  readCommand,
  understoodWords
} from "./shared-extractors-shared-commands-read-command.js";
import "./shared-extractors-shared-models-local-names.js";
import {
  indexComponent
} from "./shared-extractors-shared-commands-known-addresses.js";
import {
  innerScript,
  quotedText,
  readShell
} from "./shared-unbash.js";
import "./shared-extractors-shared-commands-unquoted.js";
import "./shared-hosts-lookup-on-host.js";
import "./shared-extractors-shared-files-evidence.js";
import {
  besideScript,
  decodedScript,
  downloadedList,
  downloadedScript,
  environmentSettings,
  fileName,
  findProgram,
  inContext,
  isManifest,
  possibleLocks,
  syntaxCode,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/shell/extractor.ts
import { posix } from "node:path";

// src/extractors/shell/assigned-models.ts
var declares = /^(?:export|declare|readonly|local|typeset)$/, assignment = /^([A-Za-z_]\w{0,60})=(.+)$/s;
function assignedModels({ commands, assignments }, input) {
  return [...commands.flatMap(({ words: words2 }) => declares.test(words2[0]?.text ?? "") ? words2.slice(1) : []), ...assignments].toSorted((one, other) => one.start - other.start).flatMap((word) => assignedModel(word, input));
}
function assignedModel({ text = "", end }, input) {
  let [, name = "", value = ""] = assignment.exec(text) ?? [], key = settingKey([inSnakeCase(name)]), reference = key === void 0 || !value.includes("/") ? void 0 : inSetting(value, key);
  if (reference === void 0) return [];
  let quote = /["']/.test(input.content.charAt(end - 1)) ? 1 : 0, place = { start: end - quote - value.length, end: end - quote };
  return input.content.slice(place.start, place.end) !== value ? [] : [namedRepository(reference, place, { slot: "run", use: name }, input)];
}

// src/extractors/shared/commands/list-edits.ts
var editors = /* @__PURE__ */ new Set(["sed", "gsed", "perl", "awk", "gawk", "ex", "ed", "vim", "sd", "rpl"]), setters = /* @__PURE__ */ new Set(["yq", "jq", "tomlq", "dasel", "toml", "crudini", "npm", "pnpm"]), list = /(?:^|[/._-])(?:requirements?|constraints?)[^/]{0,100}\.(?:txt|in)$/i, telling = /[=<>~!]=|\d\.\d|:\/\/|git\+|@\w|latest/, dependency = /depend|require|packages|overrides|resolutions|scripts|sources?\b|index/i, longest = 5e3;
function listEdits(command, { content, locate }, isManifest2) {
  let nothing = { embedded: [], gaps: [] }, program = findProgram(command.words), name = fileName(program?.name ?? "");
  if (program === void 0 || !(editors.has(name) || setters.has(name))) return nothing;
  let words = command.words.slice(command.words.length - program.rest.length), target = words.find(({ text = "" }) => list.test(text)) ?? words.find(({ text = "" }) => isManifest2(text)), isPackageFile = words[0]?.text === "pkg" && words[1]?.text === "set", file = target?.text ?? (isPackageFile ? "package.json" : void 0);
  if (file === void 0) return nothing;
  let isList = list.test(file), embedded = [], gaps = [];
  for (let word of words) {
    if (word === target || word.text === void 0 || word.text.length > longest || (setters.has(name) && changesValue(word.text) && gaps.push(gapOf(word, file)), !editors.has(name))) continue;
    let { text } = wordOutput(word, content);
    for (let { before, after } of replacements(text))
      isList && isRequirement(after.text) ? embedded.push(asList(after)) : changes(before, after.text, isList) && gaps.push(gapOf(word, file));
  }
  return { embedded, gaps };
  function gapOf({ start, end }, path) {
    return {
      code: "unaccounted",
      subject: content.slice(start, end).slice(0, 300),
      reason: `it changes what ${path.slice(0, 200)} asks for, and what that is then is not reviewed`,
      location: locate(start, end)
    };
  }
}
function changes(before, after, isList) {
  return !isList && /version/i.test(`${before}${after}`) ? !1 : telling.test(after) || isList && (/[=<>~!]=/.test(before) || /^[\d.]+$/.test(after));
}
function changesValue(expression) {
  return dependency.test(expression) && /=(?!=)|\bdel\(/.test(expression) && !/^--?[a-z]/.test(expression);
}
function isRequirement(text) {
  return /^\s*[a-z\d][\w.-]{0,200}(?:\[[\w,. -]{0,200}\])?\s{0,5}(?:[=<>~!]=|@\s|$)/i.test(text) && /[a-z]{2}/i.test(text);
}
function asList(source) {
  return { language: "pip-requirements", text: source.text, map: (offset) => originalOffset(source, offset) };
}
function replacements(script) {
  let found = [], { text } = script, start = /(?:^|[;{}\s\d,$/])(?:s|y)([/|#@,!:~%])/g;
  for (let match = start.exec(text); match !== null && found.length < 50; match = start.exec(text)) {
    let mark = match[1] ?? "/", middle = endOf(text, start.lastIndex, mark), end = middle === void 0 ? void 0 : endOf(text, middle + 1, mark);
    if (middle === void 0 || end === void 0) break;
    found.push({ before: text.slice(start.lastIndex, middle), after: sliceSource(script, middle + 1, end) }), start.lastIndex = end + 1;
  }
  let added = /^(?:\d{1,9}|\$|\/[^/]{0,300}\/)?\s{0,9}[aic](?:\\\s{0,5}|\s{1,9})(?=\S)/.exec(text);
  return found.length === 0 && added !== null && found.push({ before: "", after: sliceSource(script, added[0].length, text.length) }), found;
}
function endOf(text, from, mark) {
  for (let at = from; at < text.length; at++)
    if (text[at] === "\\") at++;
    else if (text[at] === mark) return at;
}

// src/extractors/shared/commands/interpreters.ts
var programs = /^(?:(?:ba|da|a|z|k|fi)?sh|python[\d.]*|pypy[\d.]*|node|nodejs|perl|ruby|php|pwsh|powershell|bun|tsx|ts-node|Rscript|lua|source|\.|eval|iex)$/;
function runsScript(name) {
  return programs.test(name);
}
function takesText(option) {
  return /^(?:-[a-zA-Z]{0,5}[ceErp]|--eval|--print|-Command)$/.test(option);
}

// src/extractors/shared/commands/ran-downloads.ts
var maxFiles = 500, checks = /^(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum|md5sum|cksum|gpgv?2?|cosign|minisign|signify|rhash|xxhsum)$/, unpacks = /^(?:tar|unzip|gunzip|bsdtar|7z|unxz|gzip)$/, installs = /^(?:dpkg|rpm|apt|apt-get|yum|dnf|zypper|installer|msiexec)$/;
function ranDownloads(commands, { content, locate }) {
  let fetched = /* @__PURE__ */ new Map(), gaps = [], told = /* @__PURE__ */ new Set();
  for (let command of commands) {
    let address = runAddress(command.words);
    if (address !== void 0 && gaps.push(downloadedScript(address.text ?? "", locate(address.start, address.end))), fetched.size > 0) {
      let program = findProgram(command.words), name = fileName(program?.name ?? "");
      (checks.test(name) || isPinned(name, program?.rest ?? [])) && fetched.clear();
      let found = runsOf(name, command, fetched);
      found !== void 0 && !told.has(found.url) && (told.add(found.url), gaps.push(downloadedScript(found.url, locate(command.words[0]?.start ?? 0, command.words.at(-1)?.end ?? 0))));
    }
    if (fetched.size > maxFiles) continue;
    for (let { path, url } of writtenFiles([command], content).files)
      url !== void 0 && fetched.set(fileName(path), { url, isFolder: !1 });
    let clone = cloned(command.words);
    clone !== void 0 && fetched.set(fileName(clone.folder), { url: clone.url, isFolder: !0 });
  }
  return gaps;
}
function runsOf(name, command, fetched) {
  let program = findProgram(command.words);
  if (program === void 0) return;
  let word = command.words[command.words.length - program.rest.length - 1], path = word?.text ?? word?.around?.after ?? "", own = fetched.get(fileName(path));
  if (own !== void 0 && !own.isFolder && (/[/\\]/.test(path) || /\.(?:sh|bash|py|bat|cmd|ps1|exe|run)$/i.test(path)))
    return own;
  let operands = program.rest.filter(({ text = "" }) => !text.startsWith("-")), folder = command.folder === void 0 ? void 0 : fetched.get(command.folder.split("/")[0] ?? ""), inside = folder?.isFolder === !0 ? folder : void 0;
  if (runsScript(name))
    return inside !== void 0 && operands.length > 0 ? inside : fetchedAt(operands[0], fetched, !1) ?? fetchedAt(operands[0], fetched, !0);
  if (name === "make") return inside ?? operands.map(({ text = "" }) => fetched.get(text)).find((each) => each?.isFolder);
  if (installs.test(name)) return operands.map((each) => fetchedAt(each, fetched, !1)).find((each) => each !== void 0);
  if (!(unpacks.test(name) || !operands.some(({ text }) => text === "install" || text === "i" || text === "add")))
    return inside !== void 0 && operands.some(({ text = "" }) => /^\.(?:\[|$|\/)/.test(text)) ? inside : program.rest.map((each) => fetchedAt(each, fetched, !0)).find((each) => each !== void 0);
}
function fetchedAt(word, fetched, isFolder) {
  let path = (word?.text ?? word?.around?.after ?? "").replace(/\[.{0,200}\]$/, ""), parts = isFolder ? path.split("/").slice(0, 20) : [fileName(path)];
  if (isFolder && !path.includes("/") && !/^-e$/.test(path)) return;
  let found = parts.map((part) => fetched.get(part)).find((each) => each !== void 0);
  return found?.isFolder === isFolder ? found : void 0;
}
function isPinned(name, words) {
  return name === "git" && words.some(({ text }) => text === "checkout" || text === "reset" || text === "switch") && words.some(({ text = "" }) => /^[0-9a-f]{40}$/.test(text));
}
var fromAddress = new Map(
  [
    "uv run",
    "deno run install",
    "pipx run",
    "streamlit run",
    "mlflow run",
    "hf run",
    "yarn import version",
    "rpm -i -U -ivh -Uvh --install --upgrade"
  ].map((text) => {
    let [program = "", ...verbs] = text.split(" ");
    return [program, new Set(verbs)];
  })
);
function runAddress(words) {
  let program = findProgram(words), verbs = fromAddress.get(program?.name ?? "");
  if (program === void 0 || verbs === void 0) return;
  let from = program.rest.findLastIndex(({ text }) => text !== void 0 && verbs.has(text));
  if (from === -1) return;
  let isValue = !1;
  for (let word of program.rest.slice(from + 1)) {
    let { text = "" } = word;
    if (/^https?:\/\//i.test(text)) return word;
    if (!text.startsWith("-") && !isValue) return;
    isValue = text.startsWith("-");
  }
}
var cloneValues = new Set(
  "-b --branch -o --origin --depth -c --config -j --jobs --filter --reference -u --template".split(" ")
);
function cloned(words) {
  let program = findProgram(words);
  if (program?.name !== "git" && program?.name !== "gh") return;
  let at = program.rest.findIndex(({ text }) => text === "clone");
  if (at === -1) return;
  let operands = [];
  for (let next = at + 1; next < program.rest.length; next++) {
    let { text } = program.rest[next] ?? {};
    if (text === void 0) operands.push("");
    else if (cloneValues.has(text)) next++;
    else {
      if (/^--(?:revision)=[0-9a-f]{40}$/.test(text)) return;
      text.startsWith("-") || operands.push(text);
    }
  }
  let [url = "", given] = operands, folder = given ?? url.replace(/\/$/, "").replace(/\.git$/, "");
  return url === "" || folder === "" ? void 0 : { url, folder };
}

// src/extractors/shared/commands/printed.ts
var printers = /* @__PURE__ */ new Set(["echo", "printf", "grep", "egrep", "fgrep", "test", "["]), shown = /^(?:\/dev\/(?:std(?:out|err)|null|tty)|["']?\$\{?GITHUB_STEP_SUMMARY\}?["']?|[\w./-]{1,200}\.log)$/, redefined = /\b(?:echo|printf|e?f?grep|test|cat|tee)[ \t]{0,9}\(\)|\b(?:alias|function)[ \t]{1,9}(?:echo|printf|cat)/, definition = /\bfunction[ \t]{1,9}([^\s()<>|&;]{1,200})|(?<![^\s()<>|&;{}])([^\s()<>|&;]{1,200})[ \t]{0,9}\(\)/g;
function printedRanges(commands, content) {
  let taken = new Set(commands.flatMap(takenFrom)), functions = functionsIn(content);
  return [...taken].some(({ words }) => functions.has(words[0]?.text ?? "")) || redefined.test(content) || commands.some((command) => redirectsAll(command, content)) ? [] : commands.flatMap((command) => {
    if (taken.has(command) || command.outputs.some((output) => !isShown(output, content))) return [];
    let { name = "" } = findProgram(command.words) ?? {};
    return printers.has(name) ? command.words.slice(1).filter(({ output }) => output === void 0) : name === "cat" && command.words.slice(1).every(({ text }) => text === "-") ? command.heredocs : [];
  });
}
function takenFrom({ words, input }) {
  return [...input?.type === "pipe" ? input.commands : [], ...words.flatMap(({ output = [] }) => output)];
}
function functionsIn(content) {
  return new Set([...content.matchAll(definition)].map(([, name = "", word = ""]) => name || word));
}
function redirectsAll({ words, outputs }, content) {
  return words.length === 1 && words[0]?.text === "exec" && outputs.some((output) => !isShown(output, content));
}
function isShown({ word: { text, start, end, output } }, content) {
  return output === void 0 ? shown.test(text ?? content.slice(start, end)) : !0;
}

// src/extractors/shell/given.ts
var inputNames = /* @__PURE__ */ new Set(["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"]), finders = /* @__PURE__ */ new Set(["which", "command", "type", "whereis", "pyenv", "asdf", "mise", "rbenv", "xcrun"]), mostWords = 2e4;
function givenWords(command, content) {
  let lists = [], words = command.words.flatMap((word) => substituted(word, content, lists));
  if (findProgram(words)?.takesInput !== !0) return { words, lists };
  let { start = 0, end = 0 } = words.at(-1) ?? {}, output = argumentFile(words) ?? inputOf(command, content);
  return output === void 0 ? { words, lists } : (lists.push({ output, isInWords: !0, start, end }), { words: [...words.filter(({ text }) => text !== "{}"), ...split(output.text)], lists });
}
function inputList(command, content, { start, end }) {
  let output = inputOf(command, content);
  return output && { output, isInWords: !1, start, end };
}
function isInput(path) {
  return inputNames.has(path) || path === substitution;
}
var substitution = "/dev/fd/63";
function substituted(word, content, lists) {
  if (word.output === void 0) return [word];
  let program = named(word.output);
  if (program !== void 0) return [{ ...word, text: program }];
  let { start, end } = word, output = wordOutput(word, content), isFile = content.startsWith("<(", start), isKnown = output.text.text.trim() !== "" || output.files.length + output.urls.length > 0;
  return !isFile && !isKnown ? [word] : (lists.push({ output, isInWords: !isFile, start, end }), isFile ? [{ text: substitution, start, end }] : split(output.text));
}
function named([command, ...others]) {
  let [first, ...rest] = command?.words ?? [];
  if (others.length > 0 || !finders.has(first?.text ?? "")) return;
  let name = rest.at(-1)?.text;
  return name?.startsWith("-") === !1 ? name : void 0;
}
function argumentFile(words) {
  let at = words.findIndex(({ text = "" }) => text === "-a" || text.startsWith("--arg-file")), word = words[at], file = word?.text?.startsWith("--arg-file=") === !0 ? word.text.slice(11) : words[at + 1]?.text;
  if (!(word === void 0 || file === void 0))
    return { text: { text: "", pieces: [] }, files: [{ ...word, text: file }], urls: [], isWhole: !0 };
}
function split(source) {
  let found = source.text.matchAll(/[^\s"']+/g);
  return Array.from(found).slice(0, mostWords + 1).map(({ 0: text, index }) => {
    let last = originalOffset(source, index + text.length - 1);
    return { text, start: originalOffset(source, index), end: last + 1 };
  });
}

// src/extractors/shell/lists.ts
function listsOf(command, given, { files, gaps, takesRequirements }, { content, locate }) {
  let named2 = files.filter(({ isRequirements }) => isRequirements === !0), format = "pip-requirements", lists = named2.filter(({ path }) => !isInput(path)).map(({ path, start, end }) => ({ path, format, location: locate(start, end) })), input = named2.find(({ path }) => isInput(path) && path !== "/dev/fd/63") ?? unknownWord(command, gaps), read = input === void 0 ? void 0 : inputList(command, content, input), all = [...given.lists, ...read === void 0 ? [] : [read]], downloads = all.flatMap(
    ({ output, start, end }) => output.urls.map((url) => downloadedList(url, locate(start, end)))
  );
  return takesRequirements ? {
    lists: [
      ...lists,
      ...all.flatMap(
        ({ output, start, end }) => output.files.flatMap(
          ({ text: path }) => path === void 0 ? [] : [{ path, format, location: locate(start, end) }]
        )
      )
    ],
    embedded: all.filter(({ isInWords, output }) => !isInWords && output.text.text.trim() !== "").map(({ output: { text } }) => ({
      language: format,
      text: text.text,
      map: (offset) => originalOffset(text, offset)
    })),
    gaps: downloads
  } : { lists, embedded: [], gaps: downloads };
}
function unknownWord({ words, input }, gaps) {
  return input !== void 0 && gaps.length > 0 ? words.find(({ text }) => text === void 0) : void 0;
}

// src/extractors/shell/piped-scripts.ts
var shells = /* @__PURE__ */ new Set(["eval", "source", ".", "sh", "bash", "dash", "zsh", "ksh"]);
function isRunner(words, at) {
  let name = fileName(words[at]?.text ?? "");
  return runsScript(name) ? !0 : takesText(name) && words.slice(0, at).some(({ text = "" }) => runsScript(fileName(text)));
}
function readsProgram(words) {
  let program = findProgram(words);
  if (program === void 0) return !1;
  let operands = program.rest.filter(({ text = "" }) => !/^-./.test(text)), isStdin = operands.every(({ text }) => text === "-" || text === "/dev/stdin");
  if (runsScript(program.name)) return isStdin;
  let [verb, ...rest] = operands;
  return /^(?:uv|deno)$/.test(program.name) && verb?.text === "run" && rest[0]?.text === "-";
}
function pipedScripts(command, { content, locate }) {
  let { words, input } = command, inner = innerScript(words), isRead = words.some(
    ({ text, output }, at) => output !== void 0 && at > 0 && text === void 0 && isRunner(words, at - 1)
  ), isOther = inner === void 0 && !words.some(({ text = "" }) => shells.has(fileName(text))), readsOther = isOther && input?.type === "pipe" && readsProgram(words);
  if (inner === void 0 && !isRead && !readsOther) return { embedded: [], gaps: [] };
  let outputs = words.flatMap((word) => word.output === void 0 ? [] : [wordOutput(word, content)]), read = (inner === "stdin" || readsOther) && input !== void 0 && input.type !== "heredoc" ? inputOf(command, content) : void 0, all = [...outputs, ...read === void 0 ? [] : [read]], [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return {
    embedded: (isOther ? [] : all).filter(({ text }) => text.text.trim() !== "").map(({ text }) => ({ language: "shell", text: text.text, map: (offset) => originalOffset(text, offset) })),
    gaps: all.flatMap(({ urls, isDecoded }) => [
      ...urls.map((url) => downloadedScript(url, locate(start, end))),
      ...isDecoded === !0 && urls.length === 0 ? [decodedScript(content.slice(start, end), locate(start, end))] : []
    ])
  };
}

// src/extractors/shell/python-programs.ts
var maxWrappers = 8;
function pythonPrograms({ words, heredocs }, content) {
  let at = words.slice(0, maxWrappers).findIndex(({ text = "" }) => /^(?:.*\/)?(?:python|pypy)[0-9.]*$/s.test(text));
  if (at === -1) return [];
  let rest = words.slice(at + 1), flag = rest.findIndex(({ text }) => text === "-c"), other = rest.findIndex(({ text }) => text?.startsWith("-") !== !0);
  if (flag !== -1 && (other === -1 || other > flag)) {
    let word = rest[flag + 1], program = word && quotedText(content, word.start, word.end);
    return program === void 0 ? [] : [{ language: "python", text: program.text, map: program.map }];
  }
  return rest.some(({ text }) => text === "-m") || other !== -1 && !rest.slice(0, other).some(({ text }) => text === "-") ? [] : heredocs.map(({ start, end }) => ({
    language: "python",
    text: content.slice(start, end),
    map: (offset) => start + offset
  }));
}

// src/extractors/shell/extractor.ts
var maxLater = 20, mostAbove = 11, mostInstalls = 1e3, mostPackages = 5e3, extractor = {
  files: ["**/*.{sh,bash,zsh,ksh,dash,command}", "**/.husky/*", "**/{postBuild,.envrc}", "**/{justfile,.justfile}"],
  languages: ["shell"],
  interpreters: ["sh", "ash", "bash", "dash", "ksh", "zsh"],
  pointsAtRequirements: !0,
  publishes: { kinds: ["image", "model", "dataset"], names: publishedByScript },
  extract(input) {
    let { path, content, locate } = input, script = readShell(content, input.environment, followedVariables), { commands, errors } = script, components = [], gaps = [], wants = /* @__PURE__ */ new Set(), lists = /* @__PURE__ */ new Set(), names = /* @__PURE__ */ new Set(), dockerfiles = /* @__PURE__ */ new Set(), embedded = [], readLists = [], settings = [...input.settings ?? []], listUses = [], understood = [...printedRanges(commands, content)], settingsIn = settingsByVariable(), [installs2, packages] = [0, 0];
    for (let [index, command] of commands.entries()) {
      let [program] = command.words, given = command.words.length > mostWords ? { words: command.words, lists: [] } : givenWords(command, content);
      if (given.words.length > mostWords && program !== void 0) {
        let reason = `a command has more than ${mostWords} words, and was not read`;
        gaps.push(unreadable(input, program.start, program.end, reason, "limit-exceeded"));
        continue;
      }
      let piped = pipedScripts(command, input);
      embedded.push(...pythonPrograms(command, content), ...piped.embedded), gaps.push(...piped.gaps);
      let edits = listEdits(command, input, isManifest);
      embedded.push(...edits.embedded), gaps.push(...edits.gaps);
      let said = scriptSettings(command, content, input.written);
      components.push(...said.map((setting) => indexComponent(setting, setting, "run", input)));
      let inForce = [...settings, ...[...command.variables].flatMap(([name, value]) => settingsIn(name, value))], held = said.filter(({ holds }) => holds === "shell" || holds === "machine");
      settings.push(...[...held, ...fileSettings(command, content)].filter(isSource)), readLists.push(...settingsFilesIn(command.words).map((named3) => settingsList(named3, input)));
      for (let file of buildFiles(command, path)) dockerfiles.add(file);
      let later = commands.slice(index + 1, index + 1 + maxLater).map(({ words: words2 }) => words2), words = [...environment(command), ...given.words], contents = readCommand(words, later, "run", input, inForce, command.folder);
      if ((contents === void 0 || contents.gaps.length === 0) && gaps.push(...unknownAddresses(command, input)), contents === void 0) continue;
      if (installs2++, packages += contents.components.length, (installs2 > mostInstalls || packages > mostPackages) && program !== void 0) {
        let reason = `the script ${installs2 > mostInstalls ? `has more than ${mostInstalls} commands that install` : `installs more than ${mostPackages}`} packages, and was not read from here on`;
        gaps.push(unreadable(input, program.start, program.end, reason, "limit-exceeded"));
        break;
      }
      understood.push(...contents.understood, ...understoodWords(command.words));
      for (let project of contents.projects) for (let lock of possibleLocks(project, mostAbove)) wants.add(lock);
      let sure = command.isOneOfSeveral === !0 ? { confidence: "likely" } : {};
      components.push(...contents.components.map((component) => ({ ...component, ...sure }))), gaps.push(...contents.gaps);
      let found = listsOf(command, given, contents, input);
      embedded.push(...found.embedded), gaps.push(...found.gaps), readLists.push(...found.lists), listUses.push(commandLists(path, contents.files));
      for (let { path: file } of found.lists) names.add(posix.basename(file));
      for (let file of found.lists) addBeside(lists, path, file.path);
      for (let { path: file, isConstraints } of contents.files)
        if (isConstraints === !0) for (let place of inContext(path, file)) lists.add(place);
      for (let { path: file, isRequirements } of contents.files)
        isRequirements !== !0 && addBeside(wants, path, file);
    }
    let [first, ...others] = errors;
    if (first !== void 0) {
      let more = others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "error" : "errors"}`, location = locate(first.offset, first.offset);
      gaps.push({ code: syntaxCode(first), subject: path, reason: `${first.message}${more}`, location });
    }
    let wantsAs = [
      ...[...lists].map((list2) => ({ path: list2, format: "pip-requirements" })),
      ...[...dockerfiles].map((file) => ({ path: file, format: "dockerfile" })),
      ...settingsWanted(readLists, path)
    ];
    gaps.push(...ranDownloads(commands, input));
    let written = writtenFiles(commands, content);
    if (written.beyond !== void 0) {
      let reason = `the script writes more than ${mostFiles} files, and those from here on were not read`;
      gaps.push(unreadable(input, written.beyond.start, written.beyond.end, reason, "limit-exceeded"));
    }
    let named2 = new Set(components.map(({ kind, name }) => `${kind} ${name}`)), unused = assignedModels(script, input).filter(({ kind, name }) => !named2.has(`${kind} ${name}`));
    return {
      components: [...components, ...unused],
      gaps,
      understood,
      wants: [...wants],
      wantsAs,
      names: [...names],
      listUses,
      embedded,
      writtenFiles: written.files,
      lists: readLists
    };
  }
};
function isSource({ use }) {
  return use === "default" || use === "additional";
}
function settingsByVariable() {
  let known = /* @__PURE__ */ new Map();
  return (name, value) => {
    let key = `${name}=${value}`, found = known.get(key) ?? environmentSettings(name, value).filter(isSource);
    return known.set(key, found), found;
  };
}
function addBeside(paths, script, file) {
  let path = besideScript(script, file);
  path !== void 0 && paths.add(path);
}
function environment({ words, variables }) {
  let { start = 0 } = words[0] ?? {};
  return [...variables].map(([name, value]) => ({ text: `${name}=${value}`, start, end: start }));
}
export {
  extractor
};

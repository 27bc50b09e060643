import {
  readCommand
} from "./shared-extractors-shared-commands-read-command.js";
import "./shared-extractors-shared-models-local-names.js";
import {
  imagePurl
} from "./shared-ecosystems-oci-image-purl.js";
import {
  indexComponent,
  withoutUnknown
} from "./shared-extractors-shared-commands-known-addresses.js";
import {
  readShell
} from "./shared-unbash.js";
import {
  unquoted
} from "./shared-extractors-shared-commands-unquoted.js";
import "./shared-hosts-lookup-on-host.js";
import {
  endOf,
  usedBy
} from "./shared-extractors-shared-files-evidence.js";
import {
  readSettings
} from "./shared-extractors-shared-files-settings-file.js";
import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";
import "./shared-syntax-json-summary.js";
import {
  at,
  commandSettings,
  decodedText,
  dockerValues,
  entries,
  environmentSettings,
  familiarName,
  fileName,
  findProgram,
  items,
  parseImageReference,
  readArguments,
  runValues,
  subcommand,
  textOf,
  unreadable,
  withoutSecrets
} from "./review.js";
import "./cli.js";

// src/ecosystems/oci/run-command.ts
var table = {
  values: runValues,
  roles: /* @__PURE__ */ new Map(),
  stopsAtCommand: !0
};
function runImage(words) {
  let program = findProgram(words);
  if (program === void 0 || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return;
  let first = subcommand(program.rest, dockerValues), command = first?.name === "container" ? subcommand(first.rest, dockerValues) : first;
  if (command === void 0 || !["run", "create"].includes(command.name)) return;
  let [image] = readArguments(command.rest, table);
  return image && { text: image.value, start: image.start, end: image.end };
}

// src/extractors/agent-tools/words.ts
var mostWords = 1e3;
function wordsOf(node, content) {
  let command = at(node, "command"), program = entries(command).length > 0 ? at(command, "path") : command, given = [at(node, "args"), entries(command).length > 0 ? at(command, "args") : void 0], [first, ...more] = items(program).length > 0 ? items(program) : [program], start = wordOf(first, content);
  if (start === void 0 || start.text === "") return [];
  let args = given.flatMap((one) => items(one)), words = [...more, ...args].slice(0, mostWords).flatMap((one) => wordOf(one, content) ?? []), texts = given.flatMap((one) => one === void 0 ? [] : split(wordOf(one, content)));
  return [...more.length + args.length === 0 ? split(start) : [start], ...words, ...texts];
}
function hasMoreWords(node) {
  return [at(node, "command"), at(node, "args"), at(node, "command", "path"), at(node, "command", "args")].reduce((count, list) => count + items(list).length, 0) > mostWords;
}
function wordOf(node, content) {
  let found = node === void 0 || textOf(node) === void 0 ? void 0 : decodedText(content, node);
  if (node === void 0 || found === void 0) return;
  let { start, end } = node, text = found.text.replaceAll(/\$\{\w{1,100}:-([^{}$]{0,500})\}/g, "$1");
  return { text, start, end, map: (offset) => text === found.text ? found.map(offset) : start };
}
function split(word) {
  if (word === void 0) return [];
  if (!/\s/.test(word.text.trim()) || /[\\&|;<>\n]/.test(word.text)) return [word];
  let { commands, errors } = readShell(word.text, /* @__PURE__ */ new Map(), []), [only] = commands;
  return only === void 0 || commands.length > 1 || errors.length > 0 ? [word] : only.words.map(({ text, start, end }) => {
    let quoted = /^["']/.test(word.text.charAt(start)) ? 1 : 0;
    return {
      text: text ?? word.text.slice(start, end),
      start: word.map(start),
      end: word.map(end - 1) + 1,
      map: (offset) => word.map(Math.min(start + quoted + offset, end - 1))
    };
  });
}
function withoutLauncher(words) {
  let [program] = words, name = fileName(program?.text ?? "").toLowerCase();
  if (name === "wsl") return behind(words, /^-/, /^(?:-d|--distribution|-u|--user|--cd)$/);
  let flag = name === "cmd" ? /^\/[ck]$/i : /^(?:powershell|pwsh)$/.test(name) ? /^-c(?:ommand)?$/i : void 0, last = flag === void 0 ? -1 : words.findIndex(({ text }) => flag.test(text)), rest = words.slice(last + 1);
  return last === -1 || rest.length === 0 ? words : rest.length === 1 ? split(rest[0]) : rest;
}
function behind(words, option, withValue) {
  let at2 = 1;
  for (let text = words[at2]?.text; text !== void 0 && option.test(text); text = words[at2]?.text)
    at2 += withValue.test(text) ? 2 : 1;
  return at2 < words.length ? words.slice(at2) : words;
}

// src/extractors/agent-tools/servers.ts
var holders = [
  ["mcpServers"],
  ["mcp_servers"],
  ["context_servers"],
  ["mcp"],
  ["mcp", "servers"],
  ["mcp", "mcpServers"],
  ["settings", "mcp", "servers"],
  ["customizations", "vscode", "mcp", "servers"],
  ["amp.mcpServers"],
  ["mcp.servers"]
], urlKeys = ["url", "serverUrl", "httpUrl", "uri"], envKeys = ["env", "environment", "envs", "headers", "http_headers", "env_http_headers"], variableKeys = ["env", "environment", "envs"], mostServers = 500;
function readServers(root, content, plain) {
  let servers = [], beyond, paths = plain ? [...holders, ["servers"]] : holders;
  for (let node of [...paths.map((path) => at(root, ...path)), ...projects(root)]) {
    for (let { key, start, keyEnd, value } of entries(node)) add(key, start, keyEnd, value);
    for (let item of items(node)) {
      let named = at(item, "name"), name = textOf(named);
      named !== void 0 && name !== void 0 && add(name, named.start, named.end, item);
    }
  }
  return { servers, beyond };
  function add(name, start, end, node) {
    let server = readServer(node, content);
    server !== void 0 && (servers.length < mostServers ? servers.push({ name, start, end, ...server }) : beyond ??= { start, end });
  }
}
function projects(root) {
  return entries(at(root, "projects")).map(({ value }) => at(value, "mcpServers"));
}
function readServer(node, content) {
  let url = urlKeys.map((key) => textOf(at(node, key))).find((text) => text !== void 0), words = wordsOf(node, content);
  if (url === void 0 && words.length === 0) return;
  let type = (textOf(at(node, "type")) ?? textOf(at(node, "transport")) ?? "").toLowerCase(), streams = type === "sse" || !/http/.test(type) && /\/sse\/?(?:[?#]|$)/.test(url ?? ""), local = words.length > 0;
  return {
    transport: local ? "stdio" : streams ? "sse" : "http",
    words: local ? words : [],
    ...!local && url !== void 0 && { url: withoutSecrets(url) },
    env: envOf(node),
    isCut: hasMoreWords(node),
    variables: variableKeys.flatMap((key) => variablesIn(at(node, key)))
  };
}
function envOf(node) {
  let names = [node, at(node, "command")].flatMap((one) => envKeys.flatMap((key) => entries(at(one, key)).map((entry) => entry.key))), token = textOf(at(node, "bearer_token_env_var"));
  return [...new Set(token === void 0 ? names : [...names, token])].sort();
}
function variablesIn(node) {
  return entries(node).flatMap(({ key, value }) => {
    let text = textOf(value);
    return value === void 0 || text === void 0 ? [] : [{ name: key, value: text, node: value }];
  });
}

// src/extractors/agent-tools/indexes.ts
function variableIndexes(variables) {
  return variables.flatMap(({ name, value, node: { start, end } }) => {
    let text = value.includes("${") ? withoutUnknown(value) : value;
    return text === void 0 ? [] : environmentSettings(name, text).map((setting) => ({ ...setting, start, end }));
  });
}
var holders2 = [
  ["containerEnv"],
  ["remoteEnv"],
  ["terminal.integrated.env.linux"],
  ["terminal.integrated.env.osx"],
  ["settings", "terminal.integrated.env.linux"]
];
function containerIndexes(root) {
  return holders2.flatMap((path) => variableIndexes(variablesIn(at(root, ...path))));
}

// src/extractors/agent-tools/shown-command.ts
var secretName = /(?:^|[-_.])(?:api[-_]?)?(?:key|token|secret|password|passwd|pwd|auth|authorization|credentials?|bearer|pat)s?$/i, secretForm = /^(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|hf|xox[abprs]|AKIA|eyJ)[-_]?[\w.-]{16,}$/;
function shownCommand(words) {
  let shown = [], length = 0, secret = !1;
  for (let word of words) {
    if (length > 1e3) break;
    let text = word === void 0 ? "\u2026" : secret && !word.startsWith("-") ? masked(word) : shownWord(word);
    secret = word?.startsWith("-") === !0 && !word.includes("=") && secretName.test(word.slice(0, 200)), shown.push(/^[^\s"']+$/.test(text) ? text : JSON.stringify(text)), length += text.length;
  }
  return shown.join(" ").slice(0, 1e3);
}
function shownWord(word) {
  if (secretForm.test(word.slice(0, 500))) return masked(word);
  let [, url, rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?(.*)$/is.exec(word) ?? [];
  if (url !== void 0) return url + rest.replace(/[?#].*$/s, "");
  let [, name, value] = /^(-{0,2}[\w.-]{1,200})[=:]\s*(.*)$/s.exec(word) ?? [];
  return name === void 0 || value === void 0 || value === "" ? word : secretName.test(name) || /^[A-Z][A-Z0-9_]*$/.test(name) || secretForm.test(value.slice(0, 500)) ? word.slice(0, word.length - value.length) + masked(value) : word;
}
function masked(value) {
  return /^\$\{?[\w:.-]+\}?$/.test(value) ? value : "\u2026";
}

// src/extractors/agent-tools/server-components.ts
function serverComponents(server, input) {
  let { name, start, end, transport, url, env } = server, words = withoutLauncher(server.words), slot = `${name}/run`, given = variableIndexes(server.variables), indexes = [...given, ...commandSettings(words)].map((one) => indexComponent(one, one, slot, input)), contents = readCommand(words, [], slot, input, given), found = contents?.components ?? [], [from, to] = unquoted(input.content, start, end), location = input.locate(from, to), used = usedBy(location, input.locate(start, endOf([server, ...server.words]))), tool = {
    kind: "tool",
    name,
    transport,
    ...words.length > 0 && { command: shownCommand(server.words.map(({ text }) => text)) },
    ...url !== void 0 && { url },
    env,
    runs: runsOnly(words) ? found.flatMap((each) => each.kind === "package" ? [runOf(each)] : []) : [],
    location,
    ...used.use === void 0 ? {} : { evidence: used },
    text: input.written(from, to),
    confidence: "certain"
  }, image = imageOf(words, slot, input);
  return {
    components: [tool, ...found, ...indexes, ...image.component === void 0 ? [] : [image.component]],
    gaps: [...contents?.gaps ?? [], ...image.gap === void 0 ? [] : [image.gap]],
    embedded: inner(words, contents !== void 0, name),
    understood: contents?.understood ?? []
  };
}
function runsOnly(words) {
  let texts = words.map(({ text }) => text);
  return !texts.includes("-c") && !texts.includes("--call") && !(texts[0] === "uv" && texts.includes("run") && !texts.includes("tool"));
}
function runOf({ ecosystem, name, version, specifier, source }) {
  return {
    ecosystem,
    name,
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier },
    source
  };
}
function imageOf(words, slot, { content, locate, written }) {
  let word = runImage(words);
  if (word === void 0) return {};
  let reference = parseImageReference(word.text ?? ""), [from, to] = unquoted(content, word.start, word.end), location = locate(from, to);
  return reference === void 0 ? { gap: { code: "unresolved-reference", subject: written(from, to).slice(0, 300), reason: "the image that it runs is only known when the tool starts", location } } : {
    component: {
      kind: "image",
      name: familiarName(reference),
      purl: imagePurl(reference),
      ...reference,
      slot,
      location,
      text: written(from, to),
      confidence: "certain"
    }
  };
}
function inner(words, isRead, slot) {
  let dashes = words.findIndex(({ text }, index) => index > 0 && text === "--"), command = isRead ? dashes === -1 ? [] : words.slice(dashes + 1) : words, [first, ...others] = command;
  return first === void 0 ? [] : [{ language: "shell", ...others.length > 0 ? execForm(command) : first, slot }];
}

// src/extractors/agent-tools/extractor.ts
var extractor = {
  files: [
    "**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}",
    "**/claude_desktop_config.json",
    "**/.claude.json",
    "**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json",
    "**/*.code-workspace",
    "**/{devcontainer,.devcontainer}.json",
    "**/{opencode,gemini-extension}.{json,jsonc}",
    "**/.opencode/*.{json,jsonc}",
    "**/.claude-plugin/plugin.json",
    "**/.codex/*.toml",
    "**/.continue/**/*.{yaml,yml,json}"
  ],
  mayMatter: (content) => /mcp|context_servers|servers|(?:container|remote)Env|integrated\.env|\\[ux]/i.test(content),
  extract(input) {
    let { root, gap } = readSettings(input), plain = /(?:^|\/)[^/]*mcp[^/]*$/i.test(input.path), { servers, beyond } = readServers(root, input.content, plain), found = servers.map((server) => serverComponents(server, input)), limit = ({ start, end }, reason) => unreadable(input, start, end, reason, "limit-exceeded"), limits = [
      ...servers.filter(({ isCut }) => isCut).slice(0, 1).map((server) => limit(server, `a command has more than ${mostWords} words, of which only the first are read`)),
      ...beyond === void 0 ? [] : [limit(beyond, `only the first ${mostServers} of its servers are read`)]
    ];
    return {
      components: [
        ...found.flatMap(({ components }) => components),
        ...containerIndexes(root).map((one) => indexComponent(one, one, "env", input))
      ],
      gaps: [...found.flatMap(({ gaps }) => gaps), ...gap === void 0 ? [] : [gap], ...limits],
      embedded: found.flatMap(({ embedded }) => embedded),
      understood: found.flatMap(({ understood }) => understood)
    };
  }
};
export {
  extractor
};

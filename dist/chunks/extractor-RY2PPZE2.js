import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  installsOf
} from "./chunk-4EL6FBDI.js";
import "./chunk-JBBP5JZA.js";
import {
  scalarText
} from "./chunk-QMVP4QYC.js";
import "./chunk-BOMJFBSM.js";
import {
  joinedStrings
} from "./chunk-P2OA5LUF.js";
import "./chunk-WANXMURT.js";
import {
  familiarName,
  imagePurl,
  parseImageReference
} from "./chunk-IGUDPQ76.js";
import "./chunk-3LXFORSJ.js";
import "./chunk-PEZGWHKI.js";
import "./chunk-D5QGURVX.js";
import "./chunk-GFQTHET2.js";
import "./chunk-4I44NG7I.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-L24WWVM3.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  sourceOffset
} from "./chunk-KUNCNRGH.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-FWEARNKS.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import {
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/ecosystems/oci/run-command.ts
var globalValues = /* @__PURE__ */ new Set(["-H", "--host", "-c", "--context", "--config", "-l", "--log-level", "--tlscacert"]);
var options = `-a --attach --add-host --annotation --blkio-weight --blkio-weight-device --cap-add --cap-drop
  --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
  --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
  --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint -e --env --env-file
  --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-period --health-timeout -h
  --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver
  --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --network
  --network-alias --net --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
  --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts
  -v --volume --volume-driver --volumes-from -w --workdir --arch --os --secret --userns --cgroup-conf --pod`;
var table = { values: new Set(options.split(/\s+/)), roles: /* @__PURE__ */ new Map(), stopsAtCommand: true };
function runImage(words) {
  const program = findProgram(words);
  if (program === void 0 || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return void 0;
  const first = subcommand(program.rest, globalValues);
  const command = first?.name === "container" ? subcommand(first.rest, globalValues) : first;
  if (command === void 0 || !["run", "create"].includes(command.name)) return void 0;
  const [image] = readArguments(command.rest, table);
  return image && { text: image.value, start: image.start, end: image.end };
}

// src/extractors/agent-tools/shown-command.ts
var secretName = /(?:^|[-_.])(?:api[-_]?)?(?:key|token|secret|password|passwd|pwd|auth|authorization|credentials?|bearer|pat)s?$/i;
var secretForm = /^(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|hf|xox[abprs]|AKIA|eyJ)[-_]?[\w.-]{16,}$/;
var maxLength = 1e3;
function shownCommand(words) {
  const shown = [];
  let length = 0;
  let secret = false;
  for (const word of words) {
    if (length > maxLength) break;
    const text = word === void 0 ? "\u2026" : secret && !word.startsWith("-") ? masked(word) : shownWord(word);
    secret = word?.startsWith("-") === true && !word.includes("=") && secretName.test(word.slice(0, 200));
    shown.push(/^[^\s"']+$/.test(text) ? text : JSON.stringify(text));
    length += text.length;
  }
  return shown.join(" ").slice(0, maxLength);
}
function shownWord(word) {
  if (secretForm.test(word.slice(0, 500))) return masked(word);
  const [, url, rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?(.*)$/is.exec(word) ?? [];
  if (url !== void 0) return url + rest.replace(/[?#].*$/s, "");
  const [, name, value] = /^(-{0,2}[\w.-]{1,200})[=:]\s*(.*)$/s.exec(word) ?? [];
  if (name === void 0 || value === void 0 || value === "") return word;
  return secretName.test(name) || /^[A-Z][A-Z0-9_]*$/.test(name) || secretForm.test(value.slice(0, 500)) ? word.slice(0, word.length - value.length) + masked(value) : word;
}
function masked(value) {
  return /^\$\{?[\w:.-]+\}?$/.test(value) ? value : "\u2026";
}

// src/extractors/agent-tools/tree.ts
function entries(node) {
  switch (node?.type) {
    case "object":
      return [...node.properties.values()];
    case "map":
      return [...node.entries.values()];
    case "table":
      return [...node.entries.values()].map(({ key, start, value }) => ({
        key,
        start,
        keyEnd: start + key.length,
        value
      }));
    default:
      return [];
  }
}
function at(node, ...path) {
  let found = node;
  for (const key of path) found = entries(found).find((entry) => entry.key === key)?.value;
  return found;
}
function items(node) {
  return node?.type === "array" || node?.type === "list" ? node.items : [];
}
function textOf(node) {
  if (node?.type === "string") return node.value;
  return node?.type === "scalar" && node.kind !== "null" ? node.text : void 0;
}
function decodedText(content, node) {
  if (node.type === "scalar") return scalarText(content, node);
  if (node.type !== "string") return void 0;
  if ("raw" in node) return { text: node.value, map: (offset) => sourceOffset(node, offset) };
  return joinedStrings(content, [node]);
}

// src/extractors/agent-tools/brought.ts
function brought(server, input) {
  const { name, start, end, transport, url, env } = server;
  const words = withoutCmd(server.words);
  const slot = `${name}/run`;
  const installs = installsOf(words, slot, input);
  const packages = installs?.components ?? [];
  const [from, to] = unquoted(input.content, start, end);
  const tool = {
    kind: "tool",
    name,
    transport,
    ...words.length > 0 && { command: shownCommand(server.words.map(({ text }) => text)) },
    ...url !== void 0 && { url },
    env,
    runs: runsOnly(words) ? packages.flatMap((found) => found.kind === "package" ? [runOf(found)] : []) : [],
    location: input.locate(from, to),
    text: input.written(from, to),
    confidence: "certain"
  };
  const image = imageOf(words, slot, input);
  return {
    components: [tool, ...packages, ...image.component === void 0 ? [] : [image.component]],
    gaps: [...installs?.gaps ?? [], ...image.gap === void 0 ? [] : [image.gap]],
    embedded: script(server.words, input.content, name)
  };
}
function withoutCmd(words) {
  const [program, flag] = words;
  return /^(?:cmd|cmd\.exe)$/i.test(program?.text ?? "") && /^\/c$/i.test(flag?.text ?? "") ? words.slice(2) : words;
}
function runsOnly(words) {
  const texts = words.map(({ text }) => text);
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
  const word = runImage(words);
  if (word === void 0) return {};
  const reference = parseImageReference(word.text ?? "");
  const [from, to] = unquoted(content, word.start, word.end);
  const location = locate(from, to);
  if (reference === void 0) {
    const reason = "the image that it runs is only known when the tool starts";
    return { gap: { code: "unresolved", subject: written(from, to).slice(0, 300), reason, location } };
  }
  return {
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
function script(words, content, slot) {
  const program = words[0]?.text ?? "";
  if (!/^(?:.*\/)?(?:ba|da|z|k)?sh$/s.test(program)) return [];
  const flag = words.findIndex(({ text }, index) => index > 0 && /^-[a-z]*c$/i.test(text?.slice(0, 20) ?? ""));
  const word = flag === -1 ? void 0 : words[flag + 1];
  const decoded = word && decodedText(content, word.node);
  return decoded === void 0 ? [] : [{ language: "shell", text: decoded.text, map: decoded.map, slot }];
}
function unquoted(content, start, end) {
  const quote = content.charAt(start);
  return (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote ? [start + 1, end - 1] : [start, end];
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
];
var urlKeys = ["url", "serverUrl", "httpUrl", "uri"];
var envKeys = ["env", "environment", "envs", "headers", "http_headers", "env_http_headers"];
var maxServers = 500;
var maxWords = 1e3;
function readServers(root, plain) {
  const found = [];
  const paths = plain ? [...holders, ["servers"]] : holders;
  for (const node of [...paths.map((path) => at(root, ...path)), ...projects(root)]) {
    for (const { key, start, keyEnd, value } of entries(node)) add(key, start, keyEnd, value);
    for (const item of items(node)) {
      const named = at(item, "name");
      const name = textOf(named);
      if (named !== void 0 && name !== void 0) add(name, named.start, named.end, item);
    }
  }
  return found;
  function add(name, start, end, node) {
    const server = readServer(node);
    if (server !== void 0 && found.length < maxServers) found.push({ name, start, end, ...server });
  }
}
function projects(root) {
  return entries(at(root, "projects")).map(({ value }) => at(value, "mcpServers"));
}
function readServer(node) {
  const url = urlKeys.map((key) => textOf(at(node, key))).find((text) => text !== void 0);
  const words = wordsOf(node);
  if (url === void 0 && words.length === 0) return void 0;
  const type = (textOf(at(node, "type")) ?? textOf(at(node, "transport")) ?? "").toLowerCase();
  const streams = type === "sse" || !/http/.test(type) && /\/sse\/?(?:[?#]|$)/.test(url ?? "");
  const local = words.length > 0;
  return {
    transport: local ? "stdio" : streams ? "sse" : "http",
    words: local ? words : [],
    ...!local && url !== void 0 && { url: plainUrl(url) },
    env: envOf(node)
  };
}
function wordsOf(node) {
  const command = at(node, "command");
  const program = entries(command).length > 0 ? at(command, "path") : command;
  const args = [...items(at(node, "args")), ...items(entries(command).length > 0 ? at(command, "args") : void 0)];
  const nodes = [...items(program).length > 0 ? items(program) : [program], ...args].slice(0, maxWords);
  const words = nodes.flatMap((word) => {
    const text = textOf(word);
    return word === void 0 || text === void 0 ? [] : [{ text, start: word.start, end: word.end, node: word }];
  });
  return words[0]?.text === "" || textOf(program) === void 0 && items(program).length === 0 ? [] : words;
}
function envOf(node) {
  const holdersOfNames = [node, at(node, "command")];
  const names = holdersOfNames.flatMap((one) => envKeys.flatMap((key) => entries(at(one, key)).map((entry) => entry.key)));
  const token = textOf(at(node, "bearer_token_env_var"));
  return [...new Set(token === void 0 ? names : [...names, token])].sort();
}
function plainUrl(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1").replace(/[?#].*$/s, "");
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
  mayMatter: (content) => /mcp|context_servers|servers/i.test(content),
  extract(input) {
    const { root, gap } = parse(input);
    const plain = /(?:^|\/)[^/]*mcp[^/]*$/i.test(input.path);
    const found = readServers(root, plain).map((server) => brought(server, input));
    return {
      components: found.flatMap(({ components }) => components),
      gaps: [...found.flatMap(({ gaps }) => gaps), ...gap === void 0 ? [] : [gap]],
      embedded: found.flatMap(({ embedded }) => embedded)
    };
  }
};
function parse({ path, content, locate }) {
  const unreadable = (reason, offset) => ({
    code: "unreadable",
    subject: path,
    reason,
    location: locate(offset, offset)
  });
  if (/\.ya?ml$/i.test(path)) {
    const { root: root2, errors: errors2 } = parseYaml(content);
    const first = errors2.find(({ type }) => type !== "duplicate");
    return { root: root2, ...first && { gap: unreadable(first.message, first.offset) } };
  }
  if (/\.toml$/i.test(path)) {
    const { root: root2, errors: errors2 } = parseToml(content);
    const [first] = errors2;
    return { root: root2, ...first && { gap: unreadable(first.message, first.offset) } };
  }
  const { root, errors } = parseJson(content, "jsonc");
  const mistake = content.trim() === "" ? void 0 : summary(errors);
  return { root, ...mistake && { gap: unreadable(mistake.message, mistake.offset) } };
}
export {
  extractor
};

import {
  dockerfilesAt
} from "./shared-ecosystems-oci-build-command.js";
import {
  installCommand,
  keyPaths,
  mostValues,
  pinnedEntries,
  pinnedWord,
  valuesAt,
  wordAt
} from "./shared-extractors-shared-commands-package-words.js";
import {
  joined
} from "./shared-extractors-shared-files-joined-command.js";
import {
  readSettings
} from "./shared-extractors-shared-files-settings-file.js";
import "./shared-extractors-shared-commands-exec-form.js";
import "./shared-syntax-json-summary.js";
import {
  at,
  decodedText,
  entries,
  items,
  textOf,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/configured-commands/extractor.ts
import { posix } from "node:path";

// src/extractors/configured-commands/features.ts
var features = [
  { id: "python", option: "toolsToInstall", command: "pipx install" },
  { id: "pipx-package", option: "package", command: "pipx install" },
  { id: "npm-package", option: "package", command: "npm install -g" },
  { id: "npm-packages", option: "packages", command: "npm install -g" },
  { id: "npm-packages", option: "package", command: "npm install -g" },
  { id: "pip-packages", option: "packages", command: "pip install" },
  { id: "cargo-packages", option: "packages", command: "cargo install" },
  { id: "gem-package", option: "package", command: "gem install" }
];
function featurePackages({ node, slot }, content) {
  return entries(node).flatMap(({ key, value }) => {
    let id = /([\w-]+)(?::[\w.-]{1,100}|@sha256:\w{1,100})?$/.exec(key.slice(-300))?.[1];
    return features.filter((feature) => feature.id === id).flatMap(({ option, command: command2 }) => {
      let named = at(value, option), found = named === void 0 || textOf(named) === void 0 ? void 0 : decodedText(content, named);
      if (found === void 0 || found.text.trim() === "") return [];
      let lead = command2.length + 1, version = textOf(at(value, "version")) ?? "", isVersion = option === "package" && /^\d[\w.+-]{0,100}$/.test(version), text2 = found.text.replaceAll(",", " ") + (isVersion ? joint(command2) + version : ""), map = (offset) => found.map(Math.min(Math.max(offset - lead, 0), found.text.length - 1));
      return [{ language: "shell", text: `${command2} ${text2}`, map, slot }];
    });
  });
}
function joint(command2) {
  return command2.startsWith("pip") ? "==" : "@";
}

// src/extractors/configured-commands/packages.ts
function packagesOf(content, values, table) {
  let { pinned = [], described = [], indexes = [] } = table;
  return [
    ...pinned.flatMap(
      ({ path, installer, prefix = "" }) => values([path]).flatMap(
        ({ node, slot }) => installCommand(installer, pinnedEntries(content, node, installer, prefix), slot) ?? []
      )
    ),
    ...described.flatMap(
      ({ path, type, name, installers }) => values([path]).flatMap(({ node, slot }) => {
        let installer = installers.get(textOf(at(node, type))?.toLowerCase() ?? ""), named = wordAt(content, at(node, name));
        if (installer === void 0 || named === void 0) return [];
        let word = pinnedWord(named, wordAt(content, at(node, "version")), installer);
        return installCommand(installer, [word], slot) ?? [];
      })
    ),
    ...indexes.flatMap((path) => values([path])).flatMap(({ node, slot }) => {
      let address = wordAt(content, node);
      if (address === void 0 || !/^https?:\/\//.test(address.text)) return [];
      let before = "--index-url ", map = (offset) => address.map(Math.max(offset - before.length, 0));
      return [{ language: "pip-requirements", text: `${before}${address.text}`, map, slot }];
    })
  ];
}

// src/extractors/configured-commands/tables.ts
var pip = { command: "pip install", joint: "==" }, npm = { command: "npm install -g", joint: "@" }, lifecycle = ["initialize", "onCreate", "updateContent", "postCreate", "postStart", "postAttach"], registries = /* @__PURE__ */ new Map([
  ["npm", npm],
  ["pypi", pip],
  ["pip", pip]
]), hooks = ["hooks * [] hooks [] command", "hooks * [] command", "hooks * [] bash"], tables = [
  {
    path: /(?:^|\/)\.?devcontainer\.json$/,
    commands: keyPaths(...lifecycle.flatMap((name) => [`${name}Command`, `${name}Command *`])),
    builds: keyPaths("build"),
    features: keyPaths("features")
  },
  {
    path: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,
    commands: keyPaths(
      ...hooks,
      "statusLine command",
      "apiKeyHelper",
      "awsAuthRefresh",
      "awsCredentialExport",
      "otelHeadersHelper"
    )
  },
  { path: /(?:^|\/)(?:hooks\/hooks|\.cursor\/hooks|\.github\/hooks\/[^/]+)\.json$/, commands: keyPaths(...hooks) },
  {
    path: /(?:^|\/)\.cursor\/environment\.json$/,
    commands: keyPaths("install", "start", "terminals [] command"),
    builds: keyPaths("build")
  },
  {
    path: /(?:^|\/)\.(?:gemini|qwen)\/settings\.json$/,
    commands: keyPaths("tools discoveryCommand", "tools callCommand", "toolDiscoveryCommand", "toolCallCommand", ...hooks)
  },
  { path: /(?:^|\/)\.vscode\/tasks\.json$/, calls: keyPaths("tasks []", "tasks [] linux", "tasks [] osx") },
  // <https://github.com/replicate/cog/blob/main/docs/yaml.md>
  {
    path: /(?:^|\/)cog\.ya?ml$/,
    commands: keyPaths("build run []", "build run [] command", "build pre_install []"),
    requirements: keyPaths("build python_packages []"),
    lists: keyPaths("build python_requirements")
  },
  // <https://docs.bentoml.com/en/latest/reference/bentoml/bento-build-options.html>
  {
    path: /(?:^|\/)bentofile\.ya?ml$/,
    requirements: keyPaths("python packages []", "conda pip []"),
    lists: keyPaths("python requirements_txt")
  },
  // <https://docs.docker.com/reference/compose-file/services/>
  {
    path: /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$/,
    commands: keyPaths("services * command", "services * entrypoint", "services * post_start [] command"),
    containers: keyPaths("services *"),
    builds: keyPaths("services * build"),
    dockerfiles: keyPaths("services * build dockerfile_inline")
  },
  // Truss, <https://docs.baseten.co/reference/truss-configuration>
  {
    path: /(?:^|\/)config\.ya?ml$/,
    when: [
      "model_name",
      "model_metadata",
      "model_class_name",
      "model_class_filename",
      "model_cache",
      "requirements_file",
      "system_packages",
      "bundled_packages_dir",
      "examples_filename",
      "build_commands",
      "external_package_dirs"
    ],
    requirements: keyPaths("requirements []"),
    lists: keyPaths("requirements_file"),
    commands: keyPaths("build_commands []")
  },
  // <https://docs.cerebrium.ai/toml-reference/toml-reference>
  {
    path: /(?:^|\/)cerebrium\.toml$/,
    pinned: [{ path: ["cerebrium", "dependencies", "pip"], installer: pip }],
    lists: keyPaths("cerebrium dependencies paths pip"),
    commands: keyPaths("cerebrium deployment shell_commands []", "cerebrium deployment pre_build_commands []")
  },
  // RunPod, <https://github.com/runpod/runpodctl>
  { path: /(?:^|\/)runpod\.toml$/, lists: keyPaths("runtime requirements_path") },
  // <https://gofastmcp.com/deployment/server-configuration>
  {
    path: /(?:^|\/)(?:[\w-]{1,40}\.)?fastmcp\.json$/,
    requirements: keyPaths("environment dependencies []", "dependencies []"),
    lists: keyPaths("environment requirements")
  },
  // MLflow, <https://mlflow.org/docs/latest/ml/projects/>
  { path: /(?:^|\/)python_env\.ya?ml$/, requirements: keyPaths("build_dependencies []", "dependencies []") },
  // Snapcraft and its relatives, <https://documentation.ubuntu.com/snapcraft/stable/reference/plugins/python-plugin/>
  {
    path: /(?:^|\/)\.?(?:snapcraft|charmcraft|rockcraft)\.ya?ml$/,
    requirements: keyPaths("parts * python-packages []", "parts * charm-python-packages []"),
    lists: keyPaths("parts * python-requirements []", "parts * charm-requirements []")
  },
  // CondaPkg.jl, <https://github.com/JuliaPy/CondaPkg.jl>
  { path: /(?:^|\/)CondaPkg\.toml$/, pinned: [{ path: ["pip", "deps"], installer: pip }] },
  // mise, <https://mise.jdx.dev/dev-tools/backends/>
  {
    path: /(?:^|\/)(?:\.?mise(?:\.[\w-]{1,40})*|mise\/config|\.config\/mise\/conf\.d\/[\w.-]{1,60})\.toml$/,
    pinned: [
      { path: ["tools"], installer: pip, prefix: "pipx:" },
      { path: ["tools"], installer: npm, prefix: "npm:" }
    ]
  },
  // Pants, <https://www.pantsbuild.org/stable/reference/subsystems/python-repos>
  {
    path: /(?:^|\/)pants(?:\.[\w-]{1,40})?\.toml$/,
    indexes: keyPaths("python-repos indexes []", "python-repos indexes add []")
  },
  // The registry of MCP servers, <https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md>
  {
    path: /(?:^|\/)server\.json$/,
    described: [
      { path: ["packages", "[]"], type: "registryType", name: "identifier", installers: registries },
      { path: ["packages", "[]"], type: "registry_type", name: "identifier", installers: registries },
      { path: ["packages", "[]"], type: "registry_name", name: "name", installers: registries }
    ]
  },
  // Marketplaces of Claude Code, <https://code.claude.com/docs/en/plugin-marketplaces>
  {
    path: /(?:^|\/)\.claude-plugin\/marketplace\.json$/,
    described: [{ path: ["plugins", "[]", "source"], type: "source", name: "package", installers: registries }]
  }
];

// src/extractors/configured-commands/extractor.ts
var extractor = {
  files: [
    "**/{devcontainer,.devcontainer}.json",
    "**/.claude/settings{,.local}.json",
    "**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/tasks}.json",
    ".github/hooks/*.json",
    "**/{.gemini,.qwen}/settings.json",
    "**/{cog,bentofile}.{yml,yaml}",
    "**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}",
    "**/{config,python_env,snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}",
    "**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml",
    "**/mise/{config,conf.d/*}.toml",
    "**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json"
  ],
  // Names that most other files have as well.
  mayMatter: (content, path) => (!/\/config\.ya?ml$/.test(`/${path}`) || /\b(?:requirements|requirements_file|build_commands)["']?\s{0,10}:/.test(content)) && (!/\/server\.json$/.test(`/${path}`) || /"registry_?(?:type|name)"/i.test(content)),
  pointsAtRequirements: !0,
  extract(input) {
    let { root, gap } = readSettings(input), table = tables.find(({ path }) => path.test(input.path));
    if (table?.when?.every((key) => at(root, key) === void 0)) return { components: [], gaps: [] };
    let { commands = [], calls = [], containers = [], features: features2 = [] } = table ?? {}, { requirements = [], lists = [], builds = [], dockerfiles = [] } = table ?? {}, beyond = [], values = (paths) => paths.flatMap((path) => {
      let found = valuesAt(root, path);
      return found.beyond !== void 0 && beyond.push(found.beyond), found.values;
    }), files = values(lists).flatMap(({ node }) => textOf(node) ?? []).map((file) => posix.join(posix.dirname(input.path), file)), embedded = [
      ...values(commands).flatMap((value) => command(value, input.content)),
      ...values(calls).flatMap((value) => call(value, input.content)),
      ...values(features2).flatMap((value) => featurePackages(value, input.content)),
      ...values(containers).flatMap(({ node, slot }) => started(node, slot, input.content)),
      ...values(dockerfiles).flatMap((value) => text(value, "dockerfile", input.content)),
      ...values(requirements).flatMap((value) => text(value, "pip-requirements", input.content)),
      ...table === void 0 ? [] : packagesOf(input.content, values, table)
    ], wantsAs = [
      ...files.filter((path) => path !== "" && !path.startsWith("../")).map((path) => ({ path, format: "pip-requirements" })),
      ...values(builds).flatMap(({ node }) => buildAt(node, input.path, table?.path.test("compose.yaml") === !0)).map((path) => ({ path, format: "dockerfile" }))
    ], gaps = [...gap === void 0 ? [] : [gap], ...beyond.slice(0, 1).map((node) => tooMany(input, node))];
    return { components: [], gaps, embedded, wantsAs };
  }
};
function tooMany(input, { start, end }) {
  let reason = `a key has more than ${mostValues} values, and those from here on were not read`;
  return unreadable(input, start, end, reason, "limit-exceeded");
}
function buildAt(build, path, isBelow) {
  let context = (isBelow ? textOf(at(build, "context")) : void 0) ?? ".";
  return /^[/~]|:\/\/|\$/.test(context) ? [] : dockerfilesAt(path, textOf(at(build, "dockerfile")) ?? "", posix.join(posix.dirname(path), context));
}
function text({ node, slot }, language, content) {
  let found = textOf(node) === void 0 ? void 0 : decodedText(content, node);
  return found === void 0 ? [] : [{ language, text: found.text, map: (offset) => found.map(offset), slot }];
}
function command({ node, slot }, content) {
  let script = items(node).length > 0 ? joined([node], content) : decodedText(content, node);
  return script === void 0 ? [] : [{ language: "shell", text: script.text, map: (offset) => script.map(offset), slot }];
}
function call({ node, slot }, content) {
  let program = at(node, "command"), args = items(at(node, "args"));
  if (program === void 0) return [];
  if (args.length === 0) return command({ node: program, slot }, content);
  let script = joined([program, args.map((arg) => at(arg, "value") ?? arg)], content);
  return script === void 0 ? [] : [{ language: "shell", ...script, slot }];
}
function started(node, slot, content) {
  let [program, args] = [at(node, "entrypoint"), at(node, "command")];
  if (program === void 0 || args === void 0) return [];
  let script = joined([program, args], content);
  return script === void 0 ? [] : [{ language: "shell", ...script, slot }];
}
export {
  extractor
};

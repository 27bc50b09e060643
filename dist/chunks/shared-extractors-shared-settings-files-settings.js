import {
  parseIni
} from "./shared-syntax-ini-parse.js";
import {
  pdmSettings,
  uvSettings
} from "./shared-extractors-shared-python-index-tables.js";
import {
  environment,
  environment2,
  environment3,
  keySettings,
  keySettings2,
  keySettings3,
  parseToml,
  parseYaml,
  tomlAt
} from "./review.js";

// src/extractors/shared/settings-files/indexes.ts
function indexesOf(tool, settings, content) {
  return tool === "uv" ? uvSettings(parseToml(content).root, "") : tool === "pdm" ? pdmSettings(tomlAt(parseToml(content).root, "pypi")) : settings.flatMap(
    ({ start, end, ...setting }) => readers[tool](setting).map((found) => ({ ...found, start, end }))
  );
}
var readers = {
  npm: ({ written, text }) => keySettings3(written, text, written),
  bun({ written, text }) {
    let [, scope] = /^install\.scopes\.@?([^.@]{1,200})(?:\.url)?$/.exec(written) ?? [];
    return scope !== void 0 ? keySettings3(`@${scope}:registry`, text, written) : /^install\.registry(?:\.url)?$/.test(written) ? keySettings3("registry", text, written) : [];
  },
  pnpm({ written, text }) {
    let [, scope] = /^registries\.@([^.@]{1,200})$/.exec(written) ?? [];
    return scope !== void 0 ? keySettings3(`@${scope}:registry`, text, written) : keySettings3(written === "registries.default" ? "registry" : written, text, written);
  },
  // Each key is a variable, too.
  pip({ key, written, text }) {
    let variable = `PIP_${key.toUpperCase().replaceAll("-", "_")}`;
    return environment2(variable, text).map((setting) => ({ ...setting, setting: written }));
  },
  poetry({ written, text }) {
    let variable = `POETRY_${written.toUpperCase().replaceAll(/\W/g, "_")}`;
    return environment2(variable, text).map((setting) => ({ ...setting, setting: written }));
  },
  conda: ({ written, text }) => keySettings2(written, text, written),
  cargo: ({ written, text }) => keySettings(written, text, written),
  bundler: ({ written, text }) => environment3(written, text),
  go: ({ written, text }) => environment(written, text)
};

// src/extractors/shared/settings-files/settings.ts
var deepest = 40;
function lines(separator) {
  return (content) => {
    let settings = [];
    for (let at = 0; at <= content.length; ) {
      let found = content.indexOf(`
`, at), end = found === -1 ? content.length : found, line = content.slice(at, end).trim(), start = at + content.slice(at, end).indexOf(line);
      at = end + 1;
      let [key = "", ...rest] = /^[#;]/.test(line) ? [] : line.split(separator);
      if (rest.length === 0) continue;
      let text = unquoted(line.slice(key.length).replace(/^[\s=]{1,80}/, ""));
      settings.push({ ...keyed(unquoted(key.trim())), text, start, end: start + line.length });
    }
    return { settings, errors: [] };
  };
}
function ini(content) {
  let { entries, errors } = parseIni(content);
  return { settings: entries.flatMap(
    ({ key, lines: values }) => values.map(({ text, start, end }) => ({ ...keyed(key), text, start, end }))
  ), errors: errors.map(({ message, start }) => ({ message, offset: start })) };
}
function toml(content) {
  let { root, errors } = parseToml(content), settings = [], visit = (node, key, depth) => {
    if (!(depth > deepest))
      if (node.type === "table")
        for (let entry of node.entries.values()) visit(entry.value, `${key}.${entry.key}`, depth + 1);
      else if (node.type === "array") for (let item of node.items) visit(item, key, depth + 1);
      else settings.push({ ...keyed(key.slice(1)), text: String(node.value), start: node.start, end: node.end });
  };
  return visit(root, "", 0), { settings, errors };
}
function yaml(content) {
  let { documents, errors } = parseYaml(content), settings = [], visit = (node, key, depth) => {
    if (!(depth > deepest))
      if (node.type === "map")
        for (let entry of node.entries.values()) visit(entry.value, `${key}.${entry.key}`, depth + 1);
      else if (node.type === "list") for (let item of node.items) visit(item, key, depth + 1);
      else settings.push({ ...keyed(key.slice(1)), text: node.text, start: node.start, end: node.end });
  };
  for (let document of documents) document !== void 0 && visit(document, "", 0);
  return { settings, errors };
}
function keyed(written) {
  return { key: written.toLowerCase().replaceAll("_", "-"), written };
}
function unquoted(text) {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
var python = /(?:^|[.-])(?:index-url|extra-index-url|default-index|find-links|url|trusted-host|allow-insecure-host|index-strategy|constraints?|requirements?|override-dependencies|constraint-dependencies|proxy|cert)$/, npm = /(?:^|[.:])(?:npm)?registry(?:server|\.url)?$|^registries\.|^npmscopes\.|(?:^|\.)(?:yarnpath|yarn-path|plugins(?:\..*)?|pnpmfile|global-pnpmfile|pnpmfilepath|script-shell|node-options|proxy|https-proxy|httpproxy|httpsproxy|cafile|ca|strict-ssl|enablestrictssl|unsafehttpwhitelist|git|preload|config|userconfig|prefix|scopes(?:\..*)?)$/, conda = /^(?:channels|default-channels|channel-alias|custom-channels|custom-multichannels|migrated-|mirrored-channels|ssl-verify|proxy-servers|pinned-packages|create-default-packages|allowlist-channels)/, kinds = [
  { tool: "npm", file: /(?:^|\/)\.?npmrc$/, read: lines(/=/), telling: npm },
  { tool: "npm", file: /(?:^|\/)\.yarnrc$/, read: lines(/\s/), telling: npm },
  { tool: "npm", file: /(?:^|\/)\.yarnrc\.ya?ml$/, read: yaml, telling: npm },
  { tool: "bun", file: /(?:^|\/)bunfig\.toml$/, read: toml, telling: npm },
  {
    tool: "pnpm",
    file: /(?:^|\/)pnpm-workspace\.yaml$/,
    read: yaml,
    telling: /^(?:registries\.|registry$|strictssl$)/
  },
  { tool: "pip", file: /(?:^|\/)(?:\.?pip\.(?:conf|ini)|\.pydistutils\.cfg)$/, read: ini, telling: python },
  { tool: "uv", file: /(?:^|\/)uv\.toml$/, read: toml, telling: python },
  { tool: "poetry", file: /(?:^|\/)poetry\.toml$/, read: toml, telling: /^certificates\./ },
  { tool: "pdm", file: /(?:^|\/)\.?pdm\.toml$/, read: toml, telling: python },
  { tool: "conda", file: /(?:condarc|mambarc)(?:\.ya?ml)?$/, read: yaml, telling: conda },
  {
    tool: "cargo",
    file: /\.cargo\/config(?:\.toml)?$/,
    read: toml,
    telling: /^(?:source|registry|registries|patch|paths|alias|build\.rustc)/
  },
  {
    tool: "bundler",
    file: /(?:^|\/)\.bundle\/config$/,
    read: yaml,
    telling: /^bundle-(?:mirror|gemfile|ssl-verify|.*source)/
  },
  {
    tool: "go",
    file: /(?:^|\/)go\.env$/,
    read: lines(/=/),
    telling: /^go(?:proxy|sumdb|nosumdb|nosumcheck|insecure|flags|private|noproxy|toolchain)$/
  }
], signs = [
  [
    /^[ \t]{0,9}\[\[?(?:index|pip|tool\.uv)[\].]|^[ \t]{0,9}(?:index-url|extra-index-url|default-index)[ \t]{0,9}=[ \t]{0,9}["'[]/m,
    "uv.toml"
  ],
  [/^[ \t]{0,9}\[install(?:\.scopes)?\][\s\S]{0,500}^[ \t]{0,9}registry[ \t]{0,9}=/m, "bunfig.toml"],
  [/^[ \t]{0,9}\[(?:global|install|download|wheel|freeze|list|user|site)\]/m, "pip.conf"],
  [/^(?:channels|default_channels|channel_alias|custom_channels|ssl_verify)[ \t]{0,9}:/m, ".condarc"],
  [/^(?:npm[A-Z]\w{1,60}|yarnPath|plugins|enableStrictSsl|unsafeHttpWhitelist)[ \t]{0,9}:/m, ".yarnrc.yml"],
  [/^[ \t]{0,9}\[(?:source|registries|registry|patch)[\].]/m, ".cargo/config.toml"],
  [/^(?:GOPROXY|GOSUMDB|GONOSUMDB|GOFLAGS|GOPRIVATE|GOINSECURE)=/m, "go.env"],
  [
    /^[ \t]{0,9}(?:[@\w./-]{1,200}:)?_?(?:registry|auth\w{0,20}|strict-ssl|cafile|https?-proxy|proxy)[ \t]{0,9}=/m,
    ".npmrc"
  ]
], longestSign = 1e5;
function kindOf(path, content, hasAnyName) {
  let named = (name) => kinds.find(({ file }) => file.test(name)), own = named(path.toLowerCase());
  if (own !== void 0 || !hasAnyName) return own;
  let start = content.slice(0, longestSign);
  return named(signs.find(([sign]) => sign.test(start))?.[1] ?? "");
}
function tellingSettings(path, content, hasAnyName = !1) {
  let kind = kindOf(path, content, hasAnyName);
  if (kind === void 0) return { settings: [], errors: [] };
  let { settings, errors } = kind.read(content);
  return { tool: kind.tool, settings: settings.filter(({ key }) => kind.telling.test(key)), errors };
}

export {
  indexesOf,
  tellingSettings
};

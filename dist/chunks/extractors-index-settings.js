import {
  indexesOf,
  tellingSettings
} from "./shared-extractors-shared-settings-files-settings.js";
import "./shared-syntax-ini-parse.js";
import "./shared-extractors-shared-python-index-tables.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  channelName,
  few,
  syntaxCode,
  unreadable,
  withoutCredentials
} from "./review.js";
import "./cli.js";

// src/extractors/index-settings/extractor.ts
var extractor = {
  formats: ["settings"],
  files: [
    "**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}",
    "**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}",
    "**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}",
    "**/.cargo/{config,config.toml}",
    "**/.bundle/config",
    "**/go.env"
  ],
  extract(input) {
    let { tool, settings, errors } = tellingSettings(input.path, input.content, !0);
    if (tool === void 0) return { components: [], gaps: [] };
    let indexes = indexesOf(tool, settings, input.content), understood = new Set(indexes.map(({ start }) => start)), sources = new Set(settings.flatMap(({ written }) => /^source\.(.+)\.registry$/.exec(written)?.[1] ?? [])), told = settings.filter((setting) => !understood.has(setting.start) && !isUsual(setting, tool, sources)).map((setting) => gapOf(setting, input)), mistakes = tool === "pnpm" ? [] : errors.map((error) => mistake(input, error));
    return {
      components: indexComponents(input, indexes, input.isWritten !== !0),
      gaps: [...few(told), ...few(mistakes)]
    };
  }
};
function mistake(input, error) {
  return unreadable(input, error.offset, error.offset, error.message, syntaxCode(error));
}
function isUsual({ key, written, text }, tool, sources) {
  return text === "" ? !0 : /ssl/.test(key) ? text === "true" : tool === "conda" && /channel/.test(key) ? channelName(text) === void 0 || text === "nodefaults" : tool === "cargo" && written.endsWith(".replace-with") && sources.has(text);
}
function gapOf({ key, text, start, end }, { locate }) {
  return {
    code: "not-covered",
    subject: `${key} = ${withoutCredentials(text)}`.slice(0, 300),
    reason: "it changes where or how packages are fetched for manifests that do not say so",
    location: locate(start, end)
  };
}
export {
  extractor
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  indexSettings,
  readLine
} from "./chunk-G5BFGP4E.js";
import {
  pathScope
} from "./chunk-KRPAEIWW.js";
import {
  packageFacts
} from "./chunk-QS7IH7OM.js";
import {
  readYaml,
  scalarLines,
  scalarOffset
} from "./chunk-4P6GP4V2.js";
import "./chunk-ERPXINBR.js";
import {
  yamlAt,
  yamlEntries,
  yamlItems
} from "./chunk-OSS2T63G.js";
import "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import {
  channelSource,
  channelsSource,
  ecosystem,
  readMatchSpec
} from "./chunk-FWEARNKS.js";
import {
  inSettings,
  withoutCredentials
} from "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/conda-environment/extractor.ts
import { posix } from "node:path";

// src/extractors/conda-environment/spec.ts
function readSpec(input, node, usual) {
  const spec = readMatchSpec(node.text);
  const template = /\{\{|\{%|\$\{|<%/.test(node.text);
  const gap2 = (code, reason) => ({
    code,
    subject: node.text.slice(0, 2e3) || input.path,
    reason,
    location: input.locate(node.start, node.end)
  });
  if ("reason" in spec) {
    const reason = template ? "the package is only known when the file is used" : spec.reason;
    return { gaps: [gap2(template ? "unresolved" : "unreadable", reason)] };
  }
  const start = scalarOffset(input.content, node, spec.start);
  const end = scalarOffset(input.content, node, spec.end - 1) + 1;
  const name = ecosystem.normalizeName(spec.name);
  const { version, specifier, problem, hashes } = spec;
  const gaps = template ? [gap2("unresolved", "the version is only known when the file is used")] : problem === void 0 ? [] : [gap2("unreadable", problem)];
  return {
    gaps,
    component: {
      kind: "package",
      ecosystem: "conda",
      name,
      purl: ecosystem.purl(name, template ? void 0 : version),
      ...version !== void 0 && !template && { version },
      ...specifier !== void 0 && { specifier },
      hashes,
      source: sourceOf(spec, usual),
      confidence: problem === void 0 ? "certain" : "likely",
      location: input.locate(start, end),
      text: input.content.slice(start, end)
    }
  };
}
function sourceOf({ url, channel }, usual) {
  if (url === void 0) return channel === void 0 ? usual : channelSource(channel);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^file:/i.test(url)) return { type: "path", url };
  const inChannel = channelSource(url);
  return inChannel.url?.includes("://") === true ? { type: "url", url: withoutCredentials(url) } : inChannel;
}

// src/extractors/conda-environment/extractor.ts
var extractor = {
  // Such files have any name: `gpu.yml`, `transformers-rocm.yml`.
  files: ["**/*.{yml,yaml}"],
  maxLength: 16e6,
  mayMatter: (content) => /^["']?dependencies["']?\s{0,20}:|^\s{0,20}\{/m.test(content),
  extract
};
var lockNames = ["conda-lock.yml", "conda-lock.yaml"];
function extract(input) {
  const { root, gaps: problems } = readYaml(input);
  const list = yamlAt(root, "dependencies");
  if (!isEnvironment(input.path, root)) return { components: [], gaps: root === void 0 ? problems.slice(0, 1) : [] };
  const gaps = [...problems];
  if (list?.type !== "list") {
    if (list !== void 0 && (list.type === "map" || list.kind !== "null"))
      gaps.push(gap(input, list, "unreadable", "dependencies is no list"));
    return { components: [], gaps };
  }
  const channels = yamlItems(yamlAt(root, "channels")).flatMap((item) => item.type === "scalar" ? [item.text] : []);
  const source = channelsSource(channels, false);
  const scope = pathScope(input.path);
  const exported = yamlAt(root, "prefix") !== void 0;
  const components = [];
  const wants = [];
  for (const item of list.items) {
    if (item.type === "scalar") {
      const found = readSpec(input, item, source);
      gaps.push(...found.gaps);
      if (found.component) components.push({ ...found.component, scope, ...exported ? {} : { direct: true } });
      continue;
    }
    const entries = yamlEntries(item);
    const template = entries[0]?.key !== "pip" && isTemplate(input.content.slice(item.start, item.end));
    if (entries.length === 0 || template) {
      const reason = template ? "the package is only known when the file is used" : "a dependency is neither text nor pip";
      gaps.push(gap(input, item, template ? "unresolved" : "unreadable", reason));
      continue;
    }
    for (const { key, value } of entries) {
      const pip = key === "pip" ? readPip(input, value) : void 0;
      if (pip === void 0) gaps.push(gap(input, item, "unreadable", "a dependency is neither text nor pip"));
      components.push(...(pip?.components ?? []).map((one) => ({ ...one, scope, ...exported ? {} : { direct: true } })));
      gaps.push(...pip?.gaps ?? []);
      wants.push(...pip?.wants ?? []);
    }
  }
  const locks = lockNames.map((name) => posix.join(posix.dirname(input.path), name));
  return {
    components,
    gaps: shorten(input, gaps),
    wants: locks,
    wantsAs: [...new Set(wants)].map((path) => ({ path, extractor: "requirements-txt" }))
  };
}
function isEnvironment(path, root) {
  const list = yamlAt(root, "dependencies");
  if (list === void 0) return false;
  const items = yamlItems(list);
  const tables = items.filter((item) => item.type === "map" && !item.entries.has("pip"));
  if (yamlAt(root, "channels") !== void 0 || items.some((item) => yamlAt(item, "pip") !== void 0)) return true;
  const telling = /(?:environment|conda|(?:^|[-_.])envs?(?:[-_.]|$))/i.test(
    posix.basename(path).replace(/\.ya?ml$/i, "")
  );
  return telling && (items.length === 0 || tables.length < items.length);
}
function readPip(input, list) {
  const scalars = (list.type === "list" ? list.items : [list]).map((node) => ({ node }));
  const gaps = [];
  const items = scalars.flatMap(({ node }) => {
    if (node.type === "scalar") return scalarLines(input.content, node).map((line) => readLine(input, line));
    const template = isTemplate(input.content.slice(node.start, node.end));
    gaps.push(
      gap(
        input,
        node,
        template ? "unresolved" : "unreadable",
        template ? "the package is only known when the file is used" : "a requirement is not text"
      )
    );
    return [];
  });
  const settings = indexSettings(items);
  const components = items.flatMap(({ found }) => {
    const facts = found && packageFacts(found.requirement);
    if (found === void 0 || facts === void 0) return [];
    const source = inSettings(facts.source, found.requirement.version === void 0, settings);
    return [{ ...facts, source, scope: "runtime", slot: "pip", location: found.location, text: found.text }];
  });
  return {
    components,
    gaps: [...gaps, ...items.flatMap((item) => item.gaps ?? [])],
    wants: items.flatMap((item) => item.wants ?? [])
  };
}
function isTemplate(text) {
  return /\{\{|\{%|\$\{|<%/.test(text);
}
function gap(input, node, code, reason) {
  const subject = input.content.slice(node.start, node.end).trim().slice(0, 2e3) || input.path;
  return { code, subject, reason, location: input.locate(node.start, node.end) };
}
var mostGaps = 20;
function shorten(input, gaps) {
  if (gaps.length <= mostGaps) return gaps;
  const reason = `${gaps.length - mostGaps} more lines could not be read`;
  return [...gaps.slice(0, mostGaps), { code: "unreadable", subject: input.path, reason, location: input.locate(0, 0) }];
}
export {
  extractor
};

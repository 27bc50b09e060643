import {
  indexSettings,
  lineSettings,
  listUse,
  readLine
} from "./shared-extractors-shared-python-requirement-lines.js";
import {
  markedSlot
} from "./shared-extractors-shared-python-slot.js";
import {
  requiredPackage
} from "./shared-ecosystems-pypi-required-package.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  isExact,
  readYaml,
  scalarLines,
  scalarOffset
} from "./shared-extractors-shared-files-yaml-file.js";
import {
  yamlAt,
  yamlEntries,
  yamlItems
} from "./assess.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  archiveAt
} from "./shared-extractors-shared-files-archives.js";
import {
  channelSource,
  channelsSource,
  ecosystem2 as ecosystem,
  inSettings,
  isFailure,
  isTemplate,
  keySettings2 as keySettings,
  mostLines,
  pathScope,
  possibleLocks,
  readMatchSpec,
  unreadable,
  withoutCredentials,
  withoutStatements
} from "./review.js";
import "./cli.js";

// src/extractors/conda-environment/extractor.ts
import { posix } from "node:path";

// src/extractors/conda-environment/spec.ts
function readSpec(input, node, usual) {
  let spec = readMatchSpec(node.text), template = /\{\{|\{%|\$\{|<%/.test(node.text), gap2 = (code, reason) => ({
    code,
    subject: node.text.slice(0, 2e3) || input.path,
    reason,
    location: input.locate(node.start, node.end)
  });
  if (isFailure(spec)) {
    let reason = template ? "the package is only known at install time" : spec.reason;
    return { gaps: [gap2(template ? "unresolved-reference" : "parse-error", reason)] };
  }
  let start = scalarOffset(input.content, node, spec.start), end = scalarOffset(input.content, node, spec.end - 1) + 1, offset = (at) => scalarOffset(input.content, node, at), { versionAt } = spec, given = versionAt !== void 0 && isExact(input.content, node) ? { start: offset(versionAt.start), end: offset(versionAt.end) } : void 0, name = ecosystem.normalizeName(spec.name), { version, specifier, problem, hashes } = spec;
  return {
    gaps: template ? [gap2("unresolved-reference", "the version is only known at install time")] : problem === void 0 ? [] : [gap2("parse-error", problem)],
    component: {
      kind: "package",
      role: "requirement",
      ecosystem: "conda",
      name,
      purl: ecosystem.purl(name, template ? void 0 : version),
      ...version !== void 0 && !template && { version },
      ...specifier !== void 0 && { specifier },
      hashes,
      ...spec.url !== void 0 && hashes.length > 0 && { archives: [archiveAt(spec.url, hashes, 2)] },
      source: sourceOf(spec, usual),
      confidence: problem === void 0 ? "certain" : "likely",
      location: input.locate(start, end),
      ...givenAt(input, given),
      text: input.content.slice(start, end)
    }
  };
}
function sourceOf({ url, channel }, usual) {
  if (url === void 0) return channel === void 0 ? usual : channelSource(channel);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^file:/i.test(url)) return { type: "path", url };
  let inChannel = channelSource(url);
  return inChannel.url?.includes("://") === !0 ? { type: "url", url: withoutCredentials(url) } : inChannel;
}

// src/extractors/conda-environment/extractor.ts
var usualName = /^(?:conda[-_.]?)?environment(?:[-_.][\w.-]{0,100})?\.ya?ml$/i, key = /^["']?dependencies["']?\s{0,20}:|^(?:---)?\s{0,20}\{/m, listBelow = /^[ \t-]{0,40}["']?dependencies["']?[ \t]{0,20}:[ \t]{0,20}(?:\[|\r?\n[ \t]{0,40}-)|\{%[^\n]{0,200}dependencies/m, oddKey = /^(?:[?&!][^\s]{0,40}[ \t]{1,20}){1,3}["']?dependencies|^["'][^"'\n]{0,80}\\[ux]|^["']?<<["']?[ \t]{0,20}:/m, wordBehindBlank = /[ \t]["'\w]/;
function beginning(content) {
  let [lead = ""] = /^(?:\s|#.*(?!.))*/.exec(content.slice(0, 4e3)) ?? [];
  return content.slice(0, lead.length + 1);
}
var extractor = {
  // Such files have any name: `gpu.yml`, `transformers-rocm.yml`.
  files: ["**/*.{yml,yaml}"],
  // Without such a name, hardly any YAML file is one of them.
  pointsAtRequirements: ["**/*{env,conda}*.{yml,yaml}"],
  maxLength: 16e6,
  mayMatter: (content, path) => usualName.test(posix.basename(path)) || key.test(content) || listBelow.test(content) || oddKey.test(content) || wordBehindBlank.test(beginning(content)),
  extract
};
function extract(written) {
  let input = { ...written, content: withoutStatements(written.content) }, { root, gaps: problems } = readYaml(input), list = yamlAt(root, "dependencies");
  if (!isEnvironment(input.path, root)) return { components: [], gaps: notRead(input, root, problems) };
  let gaps = [...problems];
  if (list?.type !== "list")
    return list !== void 0 && (list.type === "map" || list.kind !== "null") && gaps.push(gap(input, list, "parse-error", "dependencies is not a list")), { components: [], gaps };
  let channels = yamlItems(yamlAt(root, "channels")).flatMap((item) => item.type === "scalar" ? [item.text] : []), source = channelsSource(channels, !1), set = yamlItems(yamlAt(root, "channels")).flatMap(
    ({ start, end, ...item }) => "text" in item ? keySettings("channels", item.text, "channels").map((found) => ({ ...found, start, end })) : []
  ), scope = pathScope(input.path), exported = yamlAt(root, "prefix") !== void 0, components = indexComponents(input, set), wants = [], listUses = [];
  gaps.push(...beyond(input, list.items));
  for (let item of list.items.slice(0, mostLines)) {
    if (item.type === "scalar") {
      let found = readSpec(input, item, source);
      gaps.push(...found.gaps), found.component && components.push({ ...found.component, scope, ...exported ? {} : { direct: !0 } });
      continue;
    }
    let entries = yamlEntries(item), template = entries[0]?.key !== "pip" && isTemplate(input.content.slice(item.start, item.end));
    if (entries.length === 0 || template) {
      let reason = template ? "the package is only known at install time" : "a dependency is neither text nor pip";
      gaps.push(gap(input, item, template ? "unresolved-reference" : "parse-error", reason));
      continue;
    }
    for (let { key: key2, value } of entries) {
      let pip = key2 === "pip" ? readPip(input, value) : void 0;
      pip === void 0 && gaps.push(gap(input, item, "parse-error", "a dependency is neither text nor pip")), components.push(...(pip?.components ?? []).map((one) => ({ ...one, scope, ...exported ? {} : { direct: !0 } }))), gaps.push(...pip?.gaps ?? []), wants.push(...pip?.wants ?? []), listUses.push(...pip?.listUses ?? []);
    }
  }
  return {
    components,
    gaps: shorten(input, gaps),
    // Whatever its name, its lockfiles are those of the usual one.
    wants: possibleLocks(posix.join(posix.dirname(input.path), "environment.yml")),
    listUses,
    wantsAs: [...new Set(wants)].map((path) => ({ path, format: "pip-requirements" }))
  };
}
function notRead(input, root, problems) {
  if (root === void 0) return problems.slice(0, 1);
  if (!usualName.test(posix.basename(input.path))) return [];
  let beginning2 = beginningOf(root, input);
  if (beginning2 === void 0 && !/dependencies/.test(input.content)) return [];
  let [problem] = problems, reason = beginning2 ?? "it names dependencies, but has no list of them that conda reads";
  return [problem ?? { code: "parse-error", subject: input.path, reason, location: input.locate(0, 0) }];
}
function beginningOf(root, { content }) {
  if (isTemplate(content.slice(root.start, root.start + 2)))
    return "it begins with a template, and not with keys that conda reads";
  if (!(root.type === "map" || root.type === "scalar" && root.kind === "null"))
    return `it begins with a ${root.type === "list" ? "list" : "text"}, and not with keys that conda reads`;
}
function isEnvironment(path, root) {
  let list = yamlAt(root, "dependencies");
  if (list === void 0) return !1;
  let items = yamlItems(list), tables = items.filter((item) => item.type === "map" && !item.entries.has("pip"));
  return yamlAt(root, "channels") !== void 0 || items.some((item) => yamlAt(item, "pip") !== void 0) ? !0 : /(?:environment|conda|(?:^|[-_.])envs?(?:[-_.]|$))/i.test(
    posix.basename(path).replace(/\.ya?ml$/i, "")
  ) && (items.length === 0 || tables.length < items.length);
}
function readPip(input, list) {
  let nodes = list.type === "list" ? list.items : [list], gaps = [...beyond(input, nodes)], items = nodes.slice(0, mostLines).flatMap((node) => {
    if (node.type === "scalar") {
      let exact = isExact(input.content, node);
      return scalarLines(input.content, node).map((line) => ({ ...readLine(input, line), exact }));
    }
    let template = isTemplate(input.content.slice(node.start, node.end));
    return gaps.push(
      gap(
        input,
        node,
        template ? "unresolved-reference" : "parse-error",
        template ? "the package is only known at install time" : "a requirement is not text"
      )
    ), [];
  }), settings = indexSettings(items);
  return {
    components: [...items.flatMap(({ found, exact }) => {
      let facts = found && requiredPackage(found.requirement);
      if (found === void 0 || facts === void 0) return [];
      let source = inSettings(facts.source, found.requirement.version === void 0, settings), { location, text, given } = found, slot = markedSlot("pip", found.requirement.marker);
      return [{ ...facts, source, scope: "runtime", slot, location, ...givenAt(input, exact ? given : void 0), text }];
    }), ...indexComponents(input, lineSettings(items))],
    gaps: [...gaps, ...items.flatMap((item) => item.gaps ?? [])],
    wants: items.flatMap((item) => item.wants ?? []),
    listUses: [listUse(items)]
  };
}
function beyond(input, { [mostLines]: first }) {
  if (first === void 0) return [];
  let reason = `a list has more than ${mostLines} entries, and those from here on were not read`;
  return [unreadable(input, first.start, first.end, reason, "limit-exceeded")];
}
function gap(input, node, code, reason) {
  let subject = input.content.slice(node.start, node.end).trim().slice(0, 2e3) || input.path;
  return { code, subject, reason, location: input.locate(node.start, node.end) };
}
var mostGaps = 20;
function shorten(input, gaps) {
  if (gaps.length <= mostGaps) return gaps;
  let reason = `${gaps.length - mostGaps} more lines could not be read`, limits = gaps.filter(({ code }) => code === "limit-exceeded"), others = gaps.filter(({ code }) => code !== "limit-exceeded");
  return [
    ...[...limits, ...others].slice(0, mostGaps),
    { code: "parse-error", subject: input.path, reason, location: input.locate(0, 0) }
  ];
}
export {
  extractor
};

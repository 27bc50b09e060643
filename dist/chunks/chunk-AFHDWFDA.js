import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readArchive,
  readStamp,
  requestJson
} from "./chunk-67GIDX3N.js";
import {
  foreignEcosystem,
  foreignId,
  isAdvisoryId,
  isMalicious,
  judge,
  maxNameLength,
  readRecord,
  readTexts,
  subjectsOf
} from "./chunk-BLLE2LOE.js";
import {
  catalogue,
  defaultPolicy,
  formatProblem,
  lineIndex,
  parsePolicy
} from "./chunk-CDLRNB3F.js";
import {
  policyPath
} from "./chunk-DLQCHGIG.js";
import {
  array,
  boolean,
  is,
  nullable,
  nullish,
  object,
  optional,
  record,
  safeParse,
  string,
  unknown
} from "./chunk-GTTKJ2BF.js";
import {
  ecosystems
} from "./chunk-JBBP5JZA.js";
import {
  archiveName
} from "./chunk-6GLDWVWQ.js";

// src/base-policy.ts
async function basePolicy(source, signal) {
  const { commit, ref } = source.policyTip;
  const [content] = await readTexts(source, [{ at: "policy", path: policyPath }], signal);
  if (content?.type === "text") return policyOf(content.text, { path: policyPath, ref, commit });
  if (content?.type === "absent") return { policy: defaultPolicy(catalogue), place: { ref, commit } };
  return { problems: [`${policyPath} of ${ref}: ${content?.reason ?? "it could not be read"}`] };
}
function policyOf(text2, place) {
  const parsed = parsePolicy(text2, place.path, catalogue);
  if ("policy" in parsed) return { policy: parsed.policy, place };
  const where = place.ref === void 0 ? place.path : `${place.path} of ${place.ref}`;
  return { problems: parsed.problems.map((problem) => formatProblem(where, problem)) };
}

// src/sources/pool.ts
async function forEachOf(items, width, work) {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

// src/sources/deps-dev/messages.ts
var text = nullish(string(), "");
var flag = nullish(boolean(), false);
var versionKey = object({ system: text, name: text, version: text });
function list(item) {
  return nullish(array(item), []);
}
var version = object({
  publishedAt: text,
  isDeprecated: flag,
  deprecatedReason: text,
  licenses: list(string()),
  attestations: list(object({ type: text, verified: flag })),
  slsaProvenances: list(object({ verified: flag })),
  projectStatus: nullish(object({ status: text, reason: text }))
});
var versionBatch = object({
  responses: list(object({ request: object({ versionKey }), version: nullish(unknown()) })),
  nextPageToken: text
});
var found = object({ ...version.entries, versionKey });
function readVersion(value) {
  if (value === null || value === void 0) return void 0;
  if (typeof value === "object" && Object.keys(value).length === 0) return void 0;
  const parsed = safeParse(found, value);
  return parsed.success ? parsed.output : "unexpected";
}
var packageMessage = object({
  versions: list(object({ versionKey, publishedAt: text, isDeprecated: flag, deprecatedReason: text }))
});
var similarMessage = object({
  packages: list(object({ packageKey: object({ system: text, name: text }) }))
});

// src/sources/deps-dev/client.ts
var limits = { pages: 100, batchBytes: 64 << 20, answerBytes: 16 << 20 };
var known = { system: "NPM", name: "semver", version: "7.0.0" };
function keyOf({ system, name, version: version2 }) {
  return JSON.stringify([system, name, version2]);
}
function createClient(base, options) {
  let down;
  let proof;
  const ask3 = async (path, maxBytes, body) => {
    if (down !== void 0) return { ok: false, reason: down };
    const post = body === void 0 ? {} : { method: "POST", body };
    const result2 = await requestJson(`${base}/v3alpha/${path}`, { ...options, ...post, maxBytes });
    if (!result2.ok && result2.status === void 0) down ??= result2.reason;
    return result2;
  };
  const get = async (path, schema2) => {
    proof ??= prove();
    const unproven = await proof;
    if (unproven !== void 0) return { failed: unproven };
    const result2 = await ask3(path, limits.answerBytes);
    if (!result2.ok) return result2.status === 404 ? "missing" : { failed: result2.reason };
    const parsed = safeParse(schema2, result2.value);
    return parsed.success ? { value: parsed.output } : { failed: "the answer has an unexpected form" };
  };
  const prove = async () => {
    const result2 = await ask3("versionbatch", limits.answerBytes, JSON.stringify({ requests: [{ versionKey: known }] }));
    if (!result2.ok) return result2.reason;
    return is(versionBatch, result2.value) ? void 0 : "the answer has an unexpected form";
  };
  return {
    async versions(keys) {
      const told = /* @__PURE__ */ new Map();
      const requests = keys.map((versionKey2) => ({ versionKey: versionKey2 }));
      let failed = "the answer leaves it out";
      let pageToken = "";
      for (let page2 = 0; page2 < limits.pages; page2++) {
        const body = JSON.stringify(pageToken === "" ? { requests } : { requests, pageToken });
        const result2 = await ask3("versionbatch", limits.batchBytes, body);
        const parsed = result2.ok ? safeParse(versionBatch, result2.value) : void 0;
        if (parsed?.success !== true) {
          failed = result2.ok ? "the answer has an unexpected form" : result2.reason;
          break;
        }
        proof ??= Promise.resolve(void 0);
        for (const { request, version: version2 } of parsed.output.responses) {
          const read2 = readVersion(version2);
          const about = keyOf(request.versionKey);
          if (read2 === "unexpected") told.set(about, { failed: "the answer has an unexpected form" });
          else told.set(about, read2 === void 0 ? "missing" : { value: read2 });
        }
        pageToken = parsed.output.nextPageToken;
        if (pageToken === "") break;
        if (page2 + 1 === limits.pages) failed = `the answer did not end after ${limits.pages} pages`;
      }
      return new Map(keys.map((key2) => [keyOf(key2), told.get(keyOf(key2)) ?? { failed }]));
    },
    named: (system, name) => get(pathOf(system, name), packageMessage),
    async similar(system, name) {
      const told = await get(`${pathOf(system, name)}:similarlyNamedPackages`, similarMessage);
      return typeof told === "object" && "value" in told ? { value: told.value.packages.map(({ packageKey }) => packageKey.name).filter((other) => other !== "") } : told;
    }
  };
}
function pathOf(system, name) {
  return `systems/${system}/packages/${encodeURIComponent(name.toWellFormed())}`;
}

// src/sources/deps-dev/systems.ts
var systems = /* @__PURE__ */ new Map([
  ["cargo", "CARGO"],
  ["golang", "GO"],
  ["maven", "MAVEN"],
  ["npm", "NPM"],
  ["nuget", "NUGET"],
  ["pypi", "PYPI"],
  ["rubygems", "RUBYGEMS"]
]);
var yanks = /* @__PURE__ */ new Set(["cargo", "pypi", "rubygems"]);
var attested = /* @__PURE__ */ new Set(["npm", "pypi", "rubygems"]);

// src/sources/deps-dev/facts.ts
var published = /\/attestations\/publish\/v1$/;
function factsOf({ ecosystem, version: version2 }, parts, askedAt) {
  const told = valueOf(parts.version);
  const listed = valueOf(parts.named)?.versions;
  const entry = version2 === void 0 ? void 0 : listed?.find(({ versionKey: versionKey2 }) => same(ecosystem, versionKey2.version, version2));
  const source = told ?? entry;
  const similar = valueOf(parts.similar);
  return {
    source: "deps.dev",
    askedAt,
    ...source === void 0 ? {} : datesOf(source, ecosystem),
    ...told === void 0 ? {} : detailsOf(told),
    provenance: told === void 0 || !attested.has(ecosystem) ? "unknown" : provenanceOf(told),
    listed: source !== void 0 ? "yes" : version2 === void 0 ? "unknown" : missing(parts),
    exists: source !== void 0 || listed !== void 0 && listed.length > 0 ? true : existence(parts.named),
    ...listed === void 0 || listed.length === 0 ? {} : { listing: listingOf(ecosystem, listed) },
    ...similar === void 0 ? {} : { similar }
  };
}
function valueOf(told) {
  return typeof told === "object" && "value" in told ? told.value : void 0;
}
function same(ecosystem, one, other) {
  return one === other || ecosystems.get(ecosystem)?.compare(one, other) === 0;
}
function datesOf({ publishedAt, isDeprecated, deprecatedReason }, ecosystem) {
  const how = yanks.has(ecosystem) ? "yanked" : "deprecated";
  const reason = deprecatedReason === "" ? {} : { reason: deprecatedReason };
  return { ...timeOf(publishedAt), ...isDeprecated ? { withdrawn: { how, ...reason } } : {} };
}
function timeOf(text2) {
  const time = Date.parse(text2 ?? "");
  return Number.isNaN(time) || time <= 0 ? {} : { publishedAt: new Date(time).toISOString() };
}
function detailsOf({ licenses, projectStatus }) {
  const { status = "", reason = "" } = projectStatus ?? {};
  return {
    ...licenses.length === 0 ? {} : { licences: licenses },
    ...status === "" || status === "active" ? {} : { status: { status, ...reason === "" ? {} : { reason } } }
  };
}
function provenanceOf({ attestations, slsaProvenances }) {
  const verified = attestations.filter((attestation) => attestation.verified);
  if (verified.some(({ type }) => published.test(type))) return "trusted-publisher";
  if (verified.length > 0 || slsaProvenances.some((each) => each.verified)) return "provenance";
  return attestations.length > 0 || slsaProvenances.length > 0 ? "unknown" : "none";
}
function missing({ named }) {
  return named === "missing" || valueOf(named) !== void 0 ? "no" : "unknown";
}
function existence(named) {
  const value = valueOf(named);
  return named === "missing" || value?.versions.length === 0 ? false : "unknown";
}
function listingOf(ecosystem, entries) {
  const compare = ecosystems.get(ecosystem)?.compare;
  let newest;
  let first;
  for (const { versionKey: versionKey2, publishedAt } of entries) {
    const { version: version2 } = versionKey2;
    if (compare?.(version2, version2) !== void 0 && (newest === void 0 || (compare(version2, newest) ?? 0) > 0)) {
      newest = version2;
    }
    const time = timeOf(publishedAt).publishedAt;
    if (time !== void 0 && (first === void 0 || time < first)) first = time;
  }
  return {
    versions: entries.length,
    ...newest === void 0 ? {} : { newest },
    ...first === void 0 ? {} : { firstPublishedAt: first }
  };
}

// src/sources/deps-dev/source.ts
var impatient = { attempts: 2, baseMs: 500, capMs: 5e3 };
var limits2 = { batch: 1e3, batches: 4, requests: 16, names: 2e3 };
var maxNameLength2 = 1e3;
function openDepsDev({ url = "https://api.deps.dev", ...options }) {
  const base = url.replace(/\/{1,8}$/, "");
  return {
    id: "deps.dev",
    covers: ({ ecosystem, source }) => systems.has(ecosystem) && source.type === "registry" && (source.url === void 0 || ecosystems.get(ecosystem)?.isMirror(source.url) === true),
    async lookUp(queries, signal) {
      const { now, retry, timeoutMs = 2e4, budgetMs = 6e4, version: version2 } = options;
      const ends = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
      const client = createClient(base, {
        signal: ends,
        timeoutMs,
        retry: { ...impatient, ...retry },
        ...version2 !== void 0 && { version: version2 }
      });
      const answer2 = await ask(queries, client, now.toISOString());
      const unanswered2 = new Set(answer2.failures.flatMap(({ about }) => about));
      const answered = queries.filter(({ key: key2 }) => !unanswered2.has(key2)).length;
      const source = `deps.dev (${base})`;
      return { ...answer2, coverage: [{ source, asked: queries.length, answered, dataAsOf: now.toISOString() }] };
    }
  };
}
async function ask(queries, client, askedAt) {
  const asked = queries.filter(isAskable).map(askedOf);
  const wanted = new Map(asked.flatMap(({ version: version2 }) => version2 === void 0 ? [] : [[keyOf(version2), version2]]));
  const versions = /* @__PURE__ */ new Map();
  await forEachOf(chunks([...wanted.values()], limits2.batch), limits2.batches, async (batch) => {
    for (const [key2, told] of await client.versions(batch)) versions.set(key2, told);
  });
  const versionTold = ({ version: version2 }) => version2 === void 0 ? void 0 : versions.get(keyOf(version2));
  const names = await eachName(
    asked.filter((each) => wantsName(each, versionTold(each))),
    (system, name) => client.named(system, name)
  );
  const similar = await eachName(
    asked.filter(({ query }) => query.needs.has("similar")),
    (system, name) => client.similar(system, name)
  );
  const failures = /* @__PURE__ */ new Map();
  const fail = (reason, key2) => {
    const about = failures.get(reason) ?? [];
    about.push(key2);
    failures.set(reason, about);
  };
  for (const { key: key2 } of queries.filter((query) => !isAskable(query))) fail("its name is empty or too long", key2);
  const facts = /* @__PURE__ */ new Map();
  for (const each of asked) {
    const parts = { version: versionTold(each), named: names.get(nameKey(each)), similar: similar.get(nameKey(each)) };
    const reasons = Object.values(parts).flatMap(
      (told) => typeof told === "object" && "failed" in told ? told.failed : []
    );
    for (const reason of new Set(reasons)) fail(reason, each.query.key);
    if (parts.version !== void 0 || parts.named !== void 0)
      facts.set(each.query.key, factsOf(each.query, parts, askedAt));
  }
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })) };
}
function wantsName({ query }, told) {
  return query.needs.has("name") || query.needs.has("listed") && (told === void 0 || told === "missing");
}
async function eachName(asked, look) {
  const names = [...new Map(asked.map((each) => [nameKey(each), each])).entries()];
  const told = /* @__PURE__ */ new Map();
  const reason = `more than ${limits2.names} names would have to be looked up`;
  for (const [key2] of names.slice(limits2.names)) told.set(key2, { failed: reason });
  await forEachOf(names.slice(0, limits2.names), limits2.requests, async ([key2, { query, system }]) => {
    told.set(key2, await look(system, query.name));
  });
  return told;
}
function nameKey({ query, system }) {
  return JSON.stringify([system, query.name]);
}
function isAskable({ name, version: version2 = "" }) {
  return name !== "" && name.length <= maxNameLength2 && version2.length <= maxNameLength2;
}
function askedOf(query) {
  const system = systems.get(query.ecosystem) ?? "";
  const { name, version: version2, needs } = query;
  const about = version2 !== void 0 && (needs.has("version") || needs.has("listed"));
  return { query, system, ...about && { version: { system, name, version: version2 } } };
}
function chunks(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// src/sources/indexes/project.ts
function timeOf2(text2) {
  const time = typeof text2 === "string" && text2.length < 64 ? Date.parse(text2) : Number.NaN;
  return Number.isNaN(time) ? {} : { publishedAt: new Date(time).toISOString() };
}

// src/sources/indexes/packument.ts
var packument = object({
  versions: optional(record(string(), unknown()), {}),
  time: optional(record(string(), unknown()), {})
});
var manifest = object({
  deprecated: optional(unknown()),
  license: optional(unknown()),
  hasInstallScript: optional(unknown()),
  dist: optional(object({ attestations: optional(unknown()) })),
  _npmUser: optional(nullable(object({ trustedPublisher: optional(unknown()) })))
});
function readPackument(value) {
  const parsed = safeParse(packument, value);
  if (!parsed.success) return void 0;
  const times = new Map(Object.entries(parsed.output.time));
  const versions = Object.entries(parsed.output.versions).map(([version2, each]) => [
    version2,
    { ...timeOf2(times.get(version2)), ...versionOf(each) }
  ]);
  return { versions: new Map(versions) };
}
function versionOf(value) {
  const parsed = safeParse(manifest, value);
  if (!parsed.success) return { provenance: "unknown" };
  const { deprecated, license, hasInstallScript, dist, _npmUser: user } = parsed.output;
  const isDeprecated = deprecated === true || typeof deprecated === "string" && deprecated !== "";
  const reason = typeof deprecated === "string" ? { reason: deprecated } : {};
  const stated = licenceOf(license);
  return {
    ...isDeprecated ? { withdrawn: { how: "deprecated", ...reason } } : {},
    ...stated === void 0 ? {} : { licences: [stated] },
    ...typeof hasInstallScript === "boolean" ? { installScript: hasInstallScript } : {},
    provenance: isSet(user?.trustedPublisher) ? "trusted-publisher" : isSet(dist?.attestations) ? "provenance" : "none"
  };
}
function licenceOf(value) {
  const text2 = typeof value === "object" && value !== null && "type" in value ? value.type : value;
  return typeof text2 === "string" && text2 !== "" ? text2 : void 0;
}
function isSet(value) {
  return value !== void 0 && value !== null && value !== false;
}

// src/sources/indexes/simple.ts
var simpleJson = "application/vnd.pypi.simple.v1+json";
var file = object({
  filename: string(),
  yanked: optional(unknown()),
  "upload-time": optional(unknown()),
  provenance: optional(unknown())
});
var page = object({
  versions: optional(array(string())),
  files: array(unknown()),
  "project-status": nullish(object({ status: string(), reason: nullish(string()) }))
});
function readSimple(value) {
  const parsed = safeParse(page, value);
  if (!parsed.success) return void 0;
  const { files, versions: listed = [], "project-status": status } = parsed.output;
  const byVersion = new Map(listed.map((version2) => [version2, []]));
  for (const each of files) {
    const read2 = safeParse(file, each);
    const version2 = read2.success ? archiveName(read2.output.filename)?.version : void 0;
    if (!read2.success || version2 === void 0) continue;
    const same2 = byVersion.get(version2) ?? [];
    same2.push(read2.output);
    byVersion.set(version2, same2);
  }
  const known2 = [...byVersion].filter(([version2, of]) => of.length > 0 || listed.includes(version2));
  return {
    versions: new Map(known2.map(([version2, of]) => [version2, versionOf2(of)])),
    ...status && status.status !== "active" ? { status: statusOf(status) } : {}
  };
}
function statusOf({ status, reason }) {
  return { status, ...reason === null || reason === void 0 || reason === "" ? {} : { reason } };
}
function versionOf2(files) {
  const [first] = files.flatMap((each) => timeOf2(each["upload-time"]).publishedAt ?? []).sort();
  const yanked = files.length > 0 && files.every((each) => each.yanked !== void 0 && each.yanked !== false && each.yanked !== null);
  const reason = files.map((each) => each.yanked).find((each) => typeof each === "string" && each !== "");
  return {
    ...first === void 0 ? {} : { publishedAt: first },
    ...yanked ? { withdrawn: { how: "yanked", ...typeof reason === "string" ? { reason } : {} } } : {},
    provenance: provenanceOf2(files)
  };
}
function provenanceOf2(files) {
  if (files.length === 0 || files.some((each) => each.provenance === void 0)) return "unknown";
  return files.every((each) => typeof each.provenance === "string") ? "trusted-publisher" : "none";
}

// src/sources/indexes/source.ts
var impatient2 = { attempts: 2, baseMs: 500, capMs: 5e3 };
var limits3 = { requests: 8, bytes: 64 << 20, nameLength: 1e3 };
function openIndex(place, options) {
  const base = place.url.replace(/\/{1,8}$/, "");
  return {
    id: base,
    covers: ({ ecosystem, source }) => ecosystem === place.ecosystem && source.type === "registry" && source.url !== void 0 && isWithin(source.url, base),
    async lookUp(queries, signal) {
      const credentials = credentialsOf(place, options.env);
      const names = [...new Set(queries.map(({ name }) => name))];
      const told = /* @__PURE__ */ new Map();
      let down = "missing" in credentials ? credentials.missing : void 0;
      await forEachOf(names, limits3.requests, async (name) => {
        if (down === void 0) {
          const result2 = await ask2(
            place.ecosystem,
            base,
            name,
            "headers" in credentials ? credentials.headers : {},
            options,
            signal
          );
          if (!result2.ok && result2.status === void 0) down ??= result2.reason;
          told.set(name, read(place.ecosystem, result2));
        } else told.set(name, { failed: down });
      });
      if (![...told.values()].some((each) => each !== "missing")) {
        const failed = "answered 404 for every package: its address may be wrong";
        for (const name of names) told.set(name, { failed });
      }
      return answerOf(queries, told, base, options.now.toISOString());
    }
  };
}
function isWithin(url, base) {
  const bare = url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1").replace(/[?#].*$/s, "").replace(/\/{1,8}$/, "");
  return bare === base || bare.startsWith(`${base}/`);
}
function credentialsOf({ tokenEnv }, env) {
  if (tokenEnv === void 0) return { headers: {} };
  const token = env[tokenEnv]?.trim();
  if (token === void 0 || token === "")
    return { missing: `the variable ${tokenEnv} of the environment holds no token` };
  if (/[\r\n]/.test(token)) return { missing: `the variable ${tokenEnv} of the environment holds more than a token` };
  const authorization = token.includes(":") ? `Basic ${Buffer.from(token).toString("base64")}` : `Bearer ${token}`;
  return { headers: { authorization } };
}
function ask2(ecosystem, base, name, credentials, { retry, timeoutMs = 2e4, version: version2 }, signal) {
  if (name === "" || name.length > limits3.nameLength) {
    return Promise.resolve({ ok: false, status: 400, reason: "the name is empty or too long to be looked up" });
  }
  const encoded = encodeURIComponent(name.toWellFormed());
  const url = ecosystem === "npm" ? `${base}/${encoded.replace(/^%40/, "@")}` : `${base}/${encoded}/`;
  const accept = ecosystem === "npm" ? "application/json" : simpleJson;
  return requestJson(url, {
    signal,
    timeoutMs,
    maxBytes: limits3.bytes,
    headers: { accept, ...credentials },
    retry: { ...impatient2, ...retry },
    ...version2 !== void 0 && { version: version2 }
  });
}
function read(ecosystem, result2) {
  if (!result2.ok) return result2.status === 404 ? "missing" : { failed: result2.reason };
  const project = ecosystem === "npm" ? readPackument(result2.value) : readSimple(result2.value);
  return project === void 0 ? { failed: "the answer has an unexpected form" } : { project };
}
function answerOf(queries, told, source, askedAt) {
  const facts = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  for (const query of queries) {
    const answer2 = told.get(query.name) ?? { failed: "it was not asked about" };
    if (typeof answer2 === "object" && "failed" in answer2) {
      const about = failures.get(answer2.failed) ?? [];
      about.push(query.key);
      failures.set(answer2.failed, about);
    } else
      facts.set(query.key, { source, askedAt, ...factsOf2(query, answer2 === "missing" ? void 0 : answer2.project) });
  }
  const coverage = [{ source, asked: queries.length, answered: facts.size, dataAsOf: askedAt }];
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })), coverage };
}
function factsOf2({ ecosystem, version: version2 }, project) {
  if (project === void 0 || project.versions.size === 0) {
    return { provenance: "unknown", listed: version2 === void 0 ? "unknown" : "no", exists: project !== void 0 };
  }
  const compare = ecosystems.get(ecosystem)?.compare;
  const same2 = (one) => one === version2 || version2 !== void 0 && compare?.(one, version2) === 0;
  const found2 = [...project.versions].find(([one]) => same2(one))?.[1];
  return {
    provenance: "unknown",
    ...found2,
    ...project.status === void 0 ? {} : { status: project.status },
    listed: version2 === void 0 ? "unknown" : found2 === void 0 ? "no" : "yes",
    exists: true,
    listing: listingOf2(project, compare)
  };
}
function listingOf2({ versions }, compare) {
  const newest = [...versions.keys()].reduce((best, each) => {
    if (compare?.(each, each) === void 0) return best;
    return best === void 0 || (compare(each, best) ?? 0) > 0 ? each : best;
  }, void 0);
  const [first] = [...versions.values()].flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    versions: versions.size,
    ...newest === void 0 ? {} : { newest },
    ...first === void 0 ? {} : { firstPublishedAt: first }
  };
}

// src/sources/open.ts
function openFacts(option, offline, { now, version: version2, indexes, env }) {
  const [kind, ...rest] = option.split(":");
  const url = rest.join(":");
  if (option !== "off" && kind !== "api") {
    return { problem: `--facts takes api, api:URL or off, not ${JSON.stringify(option)}` };
  }
  if (url !== "" && !/^https?:\/\/[^/]/.test(url)) return { problem: "--facts api:URL needs an http(s) address" };
  if (offline) return { sources: { unasked: "the review is offline" } };
  if (option === "off")
    return { sources: { unasked: "they were switched off, with `--facts off` or the input `facts`" } };
  const own = indexes.map((place) => openIndex(place, { now, version: version2, env }));
  return { sources: { ask: [...own, openDepsDev({ now, version: version2, ...url === "" ? {} : { url } })] } };
}

// src/sources/osv/batch.ts
var limits4 = { queries: 1e3, batches: 4, pages: 100, splits: 200 };
var result = nullish(
  object({ vulns: nullish(array(object({ id: string() })), []), next_page_token: nullish(string(), "") })
);
var answer = object({ results: array(unknown()) });
async function askInBatches(items, post) {
  const ids = new Map(items.map((item) => [item, /* @__PURE__ */ new Set()]));
  const failures = /* @__PURE__ */ new Map();
  let splits = 0;
  const ask3 = async (batch) => {
    const queries = batch.map(({ item: { name, ecosystem, version: version2 }, token }) => ({
      package: { name, ecosystem },
      ...version2 !== void 0 && { version: version2 },
      ...token !== void 0 && { page_token: token }
    }));
    const response = await post(JSON.stringify({ queries }));
    if (!response.ok && (response.status === 400 || response.status === 413) && batch.length > 1 && splits < limits4.splits) {
      splits++;
      const middle = batch.length >> 1;
      return [...await ask3(batch.slice(0, middle)), ...await ask3(batch.slice(middle))];
    }
    const read2 = response.ok ? readResults(response.value, batch.length) : response.reason;
    if (typeof read2 !== "string") return batch.flatMap(({ item }, index) => take(item, read2[index]));
    for (const { item } of batch) failures.set(item, read2);
    return [];
  };
  const take = (item, value) => {
    const parsed = safeParse(result, value);
    if (!parsed.success || parsed.output === null || parsed.output === void 0) {
      failures.set(item, "the answer has an unexpected form");
      return [];
    }
    const { vulns, next_page_token: token } = parsed.output;
    for (const { id } of vulns) ids.get(item)?.add(id);
    return token === "" ? [] : [{ item, token }];
  };
  let pending = items.map((item) => ({ item }));
  for (let page2 = 0; pending.length > 0 && page2 < limits4.pages; page2++) {
    const next = [];
    await forEachOf(chunks2(pending, limits4.queries), limits4.batches, async (batch) => {
      next.push(...await ask3(batch));
    });
    pending = next;
  }
  for (const { item } of pending) failures.set(item, `the answer did not end after ${limits4.pages} pages`);
  return { ids, failures };
}
function readResults(value, expected) {
  const parsed = safeParse(answer, value);
  if (!parsed.success) return "the answer has an unexpected form";
  const { results } = parsed.output;
  return results.length === expected ? results : `${results.length} answers came back for ${expected} packages`;
}
function chunks2(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// src/sources/osv/api.ts
var limits5 = { batchBytes: 32 << 20, recordBytes: 4 << 20, lookUps: 32, records: 2e4 };
function openApi({ url = "https://api.osv.dev", now, timeoutMs = 3e4, ...http }) {
  const base = url.replace(/\/{1,8}$/, "");
  return {
    id: "api",
    async lookUp(queries, signal) {
      const options = { ...http, timeoutMs, signal };
      const { subjects, gaps } = subjectsOf(queries);
      const asked = itemsOf(subjects);
      const { ids, failures } = await askInBatches(
        [...asked.keys()],
        (body) => requestJson(`${base}/v1/querybatch`, { ...options, maxBytes: limits5.batchBytes, method: "POST", body })
      );
      for (const [item, reason] of failures) {
        addGap(gaps, { code: "advisory-source", reason, about: keysOf(asked.get(item)) });
      }
      const wanted = new Set([...ids.values()].flatMap((found2) => [...found2]));
      const records = await hydrate([...wanted], base, { ...options, maxBytes: limits5.recordBytes });
      const idsOf = /* @__PURE__ */ new Map();
      for (const [item, of] of asked) for (const subject of of) idsOf.set(subject, ids.get(item) ?? /* @__PURE__ */ new Set());
      const missing2 = /* @__PURE__ */ new Map();
      for (const [subject, found2] of idsOf) {
        for (const id of found2) if (typeof records.get(id) === "string") push(missing2, id, subject);
      }
      for (const [id, of] of missing2) {
        const reason = records.get(id);
        if (typeof reason !== "string") continue;
        gaps.push({ code: "advisory-source", subject: id, reason, about: keysOf(of), namesPackages: true });
      }
      const judged = await judge(
        subjects,
        (subject) => [...idsOf.get(subject) ?? []].flatMap((id) => asRecord(records.get(id))),
        (subject) => [...idsOf.get(subject) ?? []].flatMap((id) => malwareByName(id, records.get(id), subject))
      );
      const unanswered2 = new Set(gaps.flatMap(({ about }) => about));
      const answered = subjects.filter(({ key: key2 }) => !unanswered2.has(key2)).length;
      const coverage = [{ source: `OSV (${base})`, asked: subjects.length, answered, dataAsOf: now.toISOString() }];
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...judged.gaps],
        coverage: subjects.length === 0 ? [] : coverage
      };
    }
  };
}
function itemsOf(subjects) {
  const items = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const { ecosystem, name } = subject;
    const item = { name, ecosystem: ecosystem.osvName, ...matchedByServer(subject) && { version: subject.version } };
    const id = JSON.stringify(item);
    const known2 = items.get(id) ?? item;
    items.set(id, known2);
    push(asked, known2, subject);
  }
  return asked;
}
function matchedByServer(subject) {
  const { version: version2, ecosystem } = subject;
  return version2 !== void 0 && !version2.includes("+") && ecosystem.compare(version2, version2) !== void 0;
}
async function hydrate(ids, base, options) {
  const records = /* @__PURE__ */ new Map();
  for (const id of ids.slice(limits5.records)) records.set(id, `more than ${limits5.records} advisories are concerned`);
  await forEachOf(ids.slice(0, limits5.records), limits5.lookUps, async (id) => {
    if (!isAdvisoryId(id)) {
      records.set(id, "this is not the id of an advisory");
      return;
    }
    const response = await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`, options);
    const read2 = response.ok ? readRecord(response.value) : response;
    if ("reason" in read2) records.set(id, read2.reason);
    else records.set(id, read2.record.id === id ? read2.record : `the answer is about ${read2.record.id}`);
  });
  return records;
}
function asRecord(record2) {
  return typeof record2 === "object" ? [record2] : [];
}
function malwareByName(id, record2, subject) {
  if (typeof record2 === "object" || !isMalicious(id) || !isAdvisoryId(id) || !matchedByServer(subject)) return [];
  const unknown2 = { aliases: [], affected: [], severity: [], summary: "", details: "" };
  return [{ ...unknown2, id, withdrawn: void 0, database_specific: void 0 }];
}
function addGap(gaps, gap) {
  const same2 = gaps.findIndex(
    ({ code, subject, reason }) => code === gap.code && subject === gap.subject && reason === gap.reason
  );
  const known2 = gaps[same2];
  if (known2 === void 0) gaps.push(gap);
  else gaps[same2] = { ...known2, about: [...known2.about, ...gap.about] };
}
function keysOf(subjects = []) {
  return subjects.map(({ key: key2 }) => key2);
}
function push(map, key2, value) {
  const values = map.get(key2);
  if (values === void 0) map.set(key2, [value]);
  else values.push(value);
}

// src/sources/osv/database.ts
import { join } from "node:path";

// src/sources/osv/records.ts
async function readRecords(path, ecosystem, names, signal) {
  const byName = /* @__PURE__ */ new Map();
  const unusable = [];
  const { broken, failure, entries } = await readArchive(path, signal, (content, entry) => {
    if (!mayName(content, ecosystem, names)) return;
    const outcome = parse(content);
    if ("reason" in outcome) {
      unusable.push({ name: entry, reason: outcome.reason });
      return;
    }
    const { record: record2 } = outcome;
    const named = record2.affected.flatMap(({ package: of }) => of ? [ecosystem.normalizeName(of.name)] : []);
    for (const name of new Set(named)) {
      if (names.has(name)) byName.set(name, [...byName.get(name) ?? [], record2]);
    }
  });
  const empty = failure === void 0 && entries === 0 ? "it holds no record" : failure;
  return { byName, broken: [...broken, ...unusable], ...empty !== void 0 && { failure: empty } };
}
function parse(content) {
  try {
    return readRecord(JSON.parse(content.toString()));
  } catch {
    return { reason: "not JSON" };
  }
}
var key = Buffer.from('"name"');
var escapedLetter = Buffer.from("\\u006");
function mayName(content, ecosystem, names) {
  for (let at = content.indexOf(key); at !== -1; at = content.indexOf(key, at + key.length)) {
    let start = skipSpace(content, at + key.length);
    if (content[start] !== 58) continue;
    start = skipSpace(content, start + 1) + 1;
    if (content[start - 1] !== 34) continue;
    const end = content.indexOf('"', start);
    if (end - start > 6 * maxNameLength) continue;
    const name = content.toString("utf8", start, end);
    if (end === -1 || name.includes("\\") || names.has(ecosystem.normalizeName(name))) return true;
  }
  return content.includes(escapedLetter);
}
function skipSpace(content, from) {
  let at = from;
  while (content[at] === 32 || content[at] === 10 || content[at] === 13 || content[at] === 9) at++;
  return at;
}

// src/sources/osv/database.ts
function openDatabase(dir, options) {
  return {
    id: "database",
    async lookUp(queries, signal) {
      const { subjects, gaps } = subjectsOf(queries);
      const coverage = [];
      const records = /* @__PURE__ */ new Map();
      const stamp = await readStamp(dir);
      for (const [name, asked] of byEcosystem(subjects)) {
        const about = asked.map(({ key: key2 }) => key2);
        const age = ageOf(name, stamp, options);
        if (age.reason !== void 0)
          gaps.push({ code: "advisory-age", subject: `OSV ${name}`, reason: age.reason, about });
        const path = join(dir, name, "all.zip");
        const read2 = await readRecords(
          path,
          asked[0].ecosystem,
          new Set(asked.map((one) => one.name)),
          signal
        );
        records.set(name, read2.byName);
        gaps.push(...gapsOf(name, path, read2, about));
        coverage.push({
          source: `OSV ${name}`,
          asked: asked.length,
          answered: read2.failure === void 0 ? asked.length : 0,
          ...age.fetchedAt !== void 0 && { dataAsOf: age.fetchedAt }
        });
      }
      const judged = await judge(subjects, ({ ecosystem, name }) => records.get(ecosystem.osvName)?.get(name) ?? []);
      return { advisories: judged.advisories, gaps: [...gaps, ...judged.gaps], coverage };
    }
  };
}
function byEcosystem(subjects) {
  const groups = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const { osvName } = subject.ecosystem;
    groups.set(osvName, [...groups.get(osvName) ?? [], subject]);
  }
  return groups;
}
function gapsOf(ecosystem, path, { broken, failure }, about) {
  const gap = (subject, reason) => ({ code: "advisory-source", subject, reason, about });
  const shown = broken.slice(0, 10).map(({ name, reason }) => gap(`OSV ${ecosystem}, ${name}`, reason));
  if (broken.length > shown.length) {
    shown.push(gap(`OSV ${ecosystem}`, `${broken.length - shown.length} further records could not be read`));
  }
  if (failure !== void 0) shown.push(gap(`OSV ${ecosystem}`, `${path} could not be read in full: ${failure}`));
  return shown;
}
function ageOf(ecosystem, read2, { maxAge, now }) {
  const advice = "fetch it with `weighbridge osv fetch`";
  if ("reason" in read2) return { reason: `nobody knows how old the advisory database is: ${read2.reason}; ${advice}` };
  const fetchedAt = read2.stamp.get(ecosystem)?.fetchedAt;
  if (fetchedAt === void 0)
    return { reason: `nobody knows how old the advisory database is: it has no date; ${advice}` };
  const age = now.getTime() - Date.parse(fetchedAt);
  if (!(age >= -day))
    return { fetchedAt, reason: `the advisory database is dated in the future, ${fetchedAt}; ${advice}` };
  if (age <= maxAge) return { fetchedAt };
  const old = `the advisory database is ${days(age)} old (${fetchedAt}), and the policy allows ${days(maxAge)}`;
  return { fetchedAt, reason: `${old}; ${advice}` };
}
var day = 24 * 60 * 60 * 1e3;
function days(ms) {
  const count = Math.ceil(10 * ms / day) / 10;
  return count === 1 ? "1 day" : `${count} days`;
}

// src/sources/osv/scanner-read.ts
import { posix } from "node:path";

// src/sources/osv/scanner-session.ts
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join3 } from "node:path";

// src/sources/osv/scanner-binary.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join as join2 } from "node:path";
import { pipeline } from "node:stream/promises";
var pinned = {
  version: "2.5.1",
  digests: /* @__PURE__ */ new Map([
    ["linux-x64", "f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be"],
    ["linux-arm64", "3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"]
  ])
};
async function findScanner(given, env) {
  if (given !== void 0) {
    return await isProgram(given) ? { path: given } : { problem: `${given} is no program that can be run` };
  }
  const name = process.platform === "win32" ? "osv-scanner.exe" : "osv-scanner";
  for (const folder of (env["PATH"] ?? "").split(delimiter).filter(isAbsolute)) {
    const path2 = join2(folder, name);
    if (await isProgram(path2)) return { path: path2 };
  }
  const cache = env["RUNNER_TOOL_CACHE"];
  if (cache === void 0 || !isAbsolute(cache)) return { problem: "osv-scanner is not on PATH" };
  const path = join2(cache, "osv-scanner", pinned.version, process.arch, name);
  if (!await isProgram(path)) return { problem: "osv-scanner is neither on PATH nor in the tool cache" };
  const wanted = pinned.digests.get(`${process.platform}-${process.arch}`);
  if (wanted === void 0) return { problem: `no digest of osv-scanner is pinned for ${process.platform}` };
  return await digestOf(path) === wanted ? { path } : { problem: `${path} has another digest than release ${pinned.version} of osv-scanner` };
}
async function isProgram(path) {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
async function digestOf(path) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

// src/sources/osv/scanner-output.ts
var schema = object({
  results: nullish(
    array(
      object({
        packages: array(
          object({
            package: object({ name: string(), version: nullish(string(), ""), ecosystem: string() }),
            vulnerabilities: nullish(array(unknown()), [])
          })
        )
      })
    ),
    []
  )
});
function readScan(output) {
  let value;
  try {
    value = JSON.parse(output);
  } catch {
    return { problem: "osv-scanner printed no JSON" };
  }
  const parsed = safeParse(schema, value, { abortEarly: true });
  if (!parsed.success)
    return { problem: `osv-scanner printed something else than expected: ${parsed.issues[0].message}` };
  const packages = parsed.output.results.flatMap(
    ({ packages: found2 }) => found2.map(({ package: { name, version: version2, ecosystem }, vulnerabilities: vulnerabilities2 }) => {
      const read2 = vulnerabilities2.map(readRecord);
      return {
        ecosystem,
        name,
        version: version2,
        records: read2.flatMap((one) => "record" in one ? [one.record] : []),
        broken: read2.flatMap((one) => "reason" in one ? [one.reason] : [])
      };
    })
  );
  return { packages };
}

// src/sources/osv/scanner-run.ts
import { spawn } from "node:child_process";
var outputLimit = 256 * 1024 * 1024;
var wordsLimit = 4 * 1024;
var secondsLimit = 300;
function runScanner(path, args, options) {
  const { cwd, accepts, signal } = options;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ problem: "time ran out before osv-scanner was asked" });
      return;
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(secondsLimit * 1e3)]);
    const child = spawn(path, args, {
      cwd,
      env: environment(cwd),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true
    });
    const kill = () => {
      child.kill("SIGKILL");
    };
    const output = [];
    let length = 0;
    let words = "";
    let failure = "";
    limit.addEventListener("abort", kill, { once: true });
    child.on("error", (error) => {
      failure = error.message;
    });
    child.stdout.on("data", (chunk) => {
      length += chunk.length;
      if (length <= outputLimit) output.push(chunk);
      else kill();
    });
    child.stderr.on("data", (chunk) => {
      words = (words + chunk.toString()).slice(-wordsLimit);
    });
    child.on("close", (code) => {
      limit.removeEventListener("abort", kill);
      if (failure !== "") resolve({ problem: `osv-scanner could not be started: ${failure}` });
      else if (limit.aborted) resolve({ problem: "osv-scanner did not end in time" });
      else if (length > outputLimit) resolve({ problem: "osv-scanner printed more than is read" });
      else if (code === null || !accepts.includes(code)) {
        const said = words.trim().split("\n").at(-1) ?? "";
        resolve({
          problem: `osv-scanner ended with ${code ?? "a signal"}${said === "" ? "" : `: ${said.slice(0, 300)}`}`
        });
      } else resolve({ output: Buffer.concat(output).toString() });
    });
  });
}
function environment(home) {
  const database = ["OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY", "OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY"];
  const passed = ["PATH", ...database, "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "SystemRoot"];
  const named = passed.flatMap((name) => {
    const value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(named), HOME: home, NO_COLOR: "1" };
}

// src/sources/osv/scanner-session.ts
var noVulnerability = 0;
var vulnerabilities = 1;
async function scan(files, options, signal) {
  const binary = await findScanner(options.path, process.env);
  if ("problem" in binary) return binary;
  const folder = await mkdtemp(join3(tmpdir(), "weighbridge-scanner-"));
  try {
    const version2 = await runScanner(binary.path, ["--version"], { cwd: folder, accepts: [0], signal });
    if ("problem" in version2) return version2;
    const config = join3(folder, "osv-scanner.toml");
    await writeFile(config, "");
    const args = ["scan", "source", "--format", "json", "--all-packages", "--no-resolve", "--config", config];
    for (const [name2, content] of files) {
      const path = join3(folder, name2);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      args.push("--lockfile", path);
    }
    const accepts = [noVulnerability, vulnerabilities];
    const ran = await runScanner(binary.path, options.offline ? [...args, "--offline"] : args, {
      cwd: folder,
      accepts,
      signal
    });
    const read2 = "problem" in ran ? ran : readScan(ran.output);
    const name = `osv-scanner ${versionIn(version2.output)}`;
    return "problem" in read2 ? { problem: `${read2.problem} (${name})` } : { packages: read2.packages, name };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
function versionIn(output) {
  const [, found2] = /version:\s*v?([\w.+-]{1,40})/.exec(output) ?? [];
  return found2 ?? "of unknown version";
}

// src/sources/osv/scanner-read.ts
async function readLockfiles(files, options, signal) {
  const components = [];
  const gaps = [];
  for (const file2 of files) {
    const scanned = await scan(/* @__PURE__ */ new Map([[posix.basename(file2.path), file2.text]]), options, signal);
    if ("problem" in scanned) {
      const { path, side } = file2;
      gaps.push({
        code: "unreadable",
        by: "sources/osv",
        subject: path,
        reason: scanned.problem,
        location: { path, side }
      });
      continue;
    }
    const place = placeIn(file2);
    const seen = /* @__PURE__ */ new Map();
    for (const { ecosystem: osvName, name, version: version2 } of scanned.packages) {
      const id = foreignId(osvName);
      const position = seen.get(name) ?? 0;
      seen.set(name, position + 1);
      if (id !== void 0) components.push(componentOf(id, name, version2, position, place(name)));
    }
  }
  return { components, gaps };
}
function componentOf(ecosystem, name, version2, position, location) {
  const purl = foreignEcosystem(ecosystem)?.purl(name, version2 === "" ? void 0 : version2);
  return {
    kind: "package",
    ecosystem,
    name,
    ...purl === void 0 ? {} : { purl },
    ...version2 === "" ? {} : { version: version2 },
    hashes: [],
    source: { type: "registry" },
    scope: "runtime",
    ...position === 0 ? {} : { slot: `${name}@${position}` },
    location,
    alsoAt: [],
    text: name,
    confidence: "likely",
    context: "code"
  };
}
function placeIn({ path, side, text: text2 }) {
  const span = lineIndex(text2);
  return (name) => {
    const at = Math.max(0, text2.indexOf(name));
    return { path, side, ...span(at, at + name.length) };
  };
}

// src/sources/osv/scanner.ts
function openScanner(options) {
  return {
    id: "scanner",
    covers: (ecosystem) => foreignEcosystem(ecosystem) !== void 0,
    readLockfiles: (files, signal) => readLockfiles(files, options, signal),
    async lookUp(queries, signal) {
      const { subjects, gaps } = subjectsOf(queries, (id) => ecosystems.get(id) ?? foreignEcosystem(id));
      const exact = subjects.filter(({ version: version2 }) => version2 !== void 0);
      const open = subjects.filter(({ version: version2 }) => version2 === void 0);
      if (open.length > 0) {
        const reason = "osv-scanner judges exact versions, and it has none";
        gaps.push(...open.map(({ key: key2 }) => ({ code: "not-covered", reason, about: [key2] })));
      }
      const asked = exact.length === 0 ? { packages: [], name: "osv-scanner" } : await scan(/* @__PURE__ */ new Map([["bom.cdx.json", JSON.stringify(billOf(exact))]]), options, signal);
      if ("problem" in asked) return unanswered(asked.problem, subjects, gaps);
      const found2 = byPackage(asked.packages);
      const missing2 = exact.filter((subject) => !found2.has(keyOf2(subject)));
      for (const { key: key2 } of missing2) {
        gaps.push({ code: "advisory-source", reason: "osv-scanner gave no answer about it", about: [key2] });
      }
      for (const subject of exact) {
        for (const reason of found2.get(keyOf2(subject))?.broken ?? []) {
          gaps.push({ code: "advisory-source", subject: "OSV", reason, about: [subject.key], namesPackages: true });
        }
      }
      const judged = await judge(
        exact,
        () => [],
        (subject) => found2.get(keyOf2(subject))?.records ?? []
      );
      const answered = exact.length - missing2.length;
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...judged.gaps],
        coverage: [{ source: asked.name, asked: subjects.length, answered }]
      };
    }
  };
}
function unanswered(problem, subjects, gaps) {
  const about = subjects.map(({ key: key2 }) => key2);
  const gap = {
    code: "advisory-source",
    subject: "osv-scanner",
    reason: problem,
    about,
    namesPackages: true
  };
  const coverage = [{ source: "osv-scanner", asked: subjects.length, answered: 0 }];
  return { advisories: /* @__PURE__ */ new Map(), gaps: [...gaps, gap], coverage };
}
function billOf(subjects) {
  const components = subjects.map(({ ecosystem, name, version: version2 = "" }) => ({
    type: "library",
    name,
    version: version2,
    purl: ecosystem.purl(name, version2)
  }));
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components };
}
function byPackage(packages) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one of packages) found2.set(JSON.stringify([one.ecosystem, one.name, one.version]), one);
  return found2;
}
function keyOf2({ ecosystem, name, version: version2 }) {
  return JSON.stringify([ecosystem.osvName, name, version2]);
}

// src/sources/osv/open.ts
function openAdvisories(option, offline, { maxAge, now, version: version2 }) {
  const [kind, ...rest] = option.split(":");
  const where = rest.join(":");
  if (kind === "database") {
    return where === "" ? { problem: "--osv database:PATH needs a folder" } : { source: openDatabase(where, { maxAge, now }) };
  }
  if (kind === "scanner") return { source: openScanner({ ...where === "" ? {} : { path: where }, offline }) };
  if (kind !== "api")
    return {
      problem: `--osv takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}`
    };
  if (where !== "" && !/^https?:\/\/[^/]/.test(where)) return { problem: `--osv api:URL needs an http(s) address` };
  if (offline) return { source: void 0 };
  return { source: openApi({ now, version: version2, ...where === "" ? {} : { url: where } }) };
}

export {
  basePolicy,
  policyOf,
  openFacts,
  openAdvisories
};

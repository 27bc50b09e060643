import {
  forEachOf
} from "./shared-http-pool.js";
import {
  requestJson
} from "./shared-http-request.js";
import {
  addTo,
  archiveName,
  array,
  boolean,
  ecosystems,
  host,
  is,
  isFailure,
  isRepositoryId,
  isReservedNamespace,
  isThisMachine,
  likelyIndex,
  mayBePublic,
  namespaceOf,
  nullable,
  nullish,
  object,
  optional,
  percentDecoded,
  record,
  safeParse,
  string,
  timeLimit,
  unknown,
  withoutCredentials
} from "./review.js";

// src/sources/deps-dev/messages.ts
var text = nullish(string(), ""), flag = nullish(boolean(), !1), versionKey = object({ system: text, name: text, version: text });
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
  relatedProjects: list(
    object({ projectKey: nullish(object({ id: text })), relationProvenance: text, relationType: text })
  ),
  projectStatus: nullish(object({ status: text, reason: text }))
}), versionBatch = object({
  responses: list(object({ request: object({ versionKey }), version: nullish(unknown()) })),
  nextPageToken: text
}), found = object({ ...version.entries, versionKey });
function readVersion(value) {
  if (value == null || typeof value == "object" && Object.keys(value).length === 0) return;
  let parsed = safeParse(found, value);
  return parsed.success ? parsed.output : "unexpected";
}
var packageMessage = object({
  versions: list(object({ versionKey, publishedAt: text, isDeprecated: flag, deprecatedReason: text }))
}), similarMessage = object({
  packages: list(object({ packageKey: object({ system: text, name: text }) }))
});

// src/sources/deps-dev/client.ts
var limits = { pages: 100, batchBytes: 64 << 20, answerBytes: 16 << 20 }, unexpected = { reason: "the response has an unexpected format" }, known = { system: "NPM", name: "semver", version: "7.0.0" };
function keyOf({ system, name, version: version2 }) {
  return JSON.stringify([system, name, version2]);
}
function createClient(base, options) {
  let down, proof, ask3 = async (path, maxBytes, body) => {
    if (down !== void 0) return down;
    let post = body === void 0 ? {} : { method: "POST", body }, result = await requestJson(`${base}/v3alpha/${path}`, { ...options, ...post, maxBytes });
    return isFailure(result) && result.status === void 0 && (down ??= result), result;
  }, get = async (path, schema) => {
    proof ??= prove();
    let unproven = await proof;
    if (unproven !== void 0) return unproven;
    let result = await ask3(path, limits.answerBytes);
    if (isFailure(result)) return result.status === 404 ? "missing" : result;
    let parsed = safeParse(schema, result.value);
    return parsed.success ? { value: parsed.output } : unexpected;
  }, prove = async () => {
    let result = await ask3("versionbatch", limits.answerBytes, JSON.stringify({ requests: [{ versionKey: known }] }));
    return isFailure(result) ? result : is(versionBatch, result.value) ? void 0 : unexpected;
  };
  return {
    async versions(keys) {
      let told = /* @__PURE__ */ new Map(), requests = keys.map((versionKey2) => ({ versionKey: versionKey2 })), failure = { reason: "the response does not include it" }, pageToken = "";
      for (let page2 = 0; page2 < limits.pages; page2++) {
        let body = JSON.stringify(pageToken === "" ? { requests } : { requests, pageToken }), result = await ask3("versionbatch", limits.batchBytes, body), parsed = isFailure(result) ? void 0 : safeParse(versionBatch, result.value);
        if (parsed?.success !== !0) {
          failure = isFailure(result) ? result : unexpected;
          break;
        }
        proof ??= Promise.resolve(void 0);
        for (let { request, version: version2 } of parsed.output.responses) {
          let read2 = readVersion(version2), about = keyOf(request.versionKey);
          read2 === "unexpected" ? told.set(about, unexpected) : told.set(about, read2 === void 0 ? "missing" : { value: read2 });
        }
        if (pageToken = parsed.output.nextPageToken, pageToken === "") break;
        page2 + 1 === limits.pages && (failure = { reason: `the answer did not end after ${limits.pages} pages` });
      }
      return new Map(keys.map((key) => [keyOf(key), told.get(keyOf(key)) ?? failure]));
    },
    named: (system, name) => get(pathOf(system, name), packageMessage),
    async similar(system, name) {
      let told = await get(`${pathOf(system, name)}:similarlyNamedPackages`, similarMessage);
      return typeof told == "object" && "value" in told ? { value: told.value.packages.map(({ packageKey }) => packageKey.name).filter((other) => other !== "") } : told;
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
]), yanks = /* @__PURE__ */ new Set(["cargo", "pypi", "rubygems"]), attested = /* @__PURE__ */ new Set(["npm", "pypi", "rubygems"]);

// src/sources/deps-dev/facts.ts
var published = /\/attestations\/publish\/v1$/;
function factsOf({ ecosystem, version: version2 }, parts, askedAt) {
  let told = valueOf(parts.version), listed = valueOf(parts.named)?.versions, entry = version2 === void 0 ? void 0 : listed?.find(({ versionKey: versionKey2 }) => same(ecosystem, versionKey2.version, version2)), source2 = told ?? entry, similar = valueOf(parts.similar);
  return {
    source: "deps.dev",
    askedAt,
    ...source2 === void 0 ? {} : datesOf(source2, ecosystem),
    ...told === void 0 ? {} : detailsOf(told),
    provenance: told === void 0 || !attested.has(ecosystem) ? "unknown" : provenanceOf(told),
    listed: source2 !== void 0 ? "yes" : version2 === void 0 ? "unknown" : missing(parts),
    exists: source2 !== void 0 || listed !== void 0 && listed.length > 0 ? !0 : existence(parts.named),
    ...listed === void 0 || listed.length === 0 ? {} : { listing: listingOf(ecosystem, listed) },
    ...similar === void 0 ? {} : { similar }
  };
}
function valueOf(told) {
  return typeof told == "object" && "value" in told ? told.value : void 0;
}
function same(ecosystem, one, other) {
  return one === other || ecosystems.get(ecosystem)?.compare?.(one, other) === 0;
}
function datesOf({ publishedAt, isDeprecated, deprecatedReason }, ecosystem) {
  let how = yanks.has(ecosystem) ? "yanked" : "deprecated", reason = deprecatedReason === "" ? {} : { reason: deprecatedReason };
  return { ...timeOf(publishedAt), ...isDeprecated ? { withdrawn: { how, ...reason } } : {} };
}
function timeOf(text2) {
  let time = Date.parse(text2 ?? "");
  return Number.isNaN(time) || time <= 0 ? {} : { publishedAt: new Date(time).toISOString() };
}
function detailsOf({
  licenses,
  projectStatus,
  relatedProjects
}) {
  let { status = "", reason = "" } = projectStatus ?? {}, repository2 = repositoryOf(relatedProjects);
  return {
    ...licenses.length === 0 ? {} : { licences: licenses },
    ...repository2 === void 0 ? {} : { repository: repository2 },
    ...status === "" || status === "active" ? {} : { status: { status, ...reason === "" ? {} : { reason } } }
  };
}
var project = /^(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/\w[\w.-]{0,99}){2,5}$/;
function repositoryOf(projects) {
  let sources = projects.flatMap(({ projectKey, relationProvenance, relationType }) => {
    let id = projectKey?.id ?? "";
    return relationType !== "SOURCE_REPO" || !project.test(id) ? [] : [{ url: `https://${id}`, verified: /_ATTESTATION$|^GO_ORIGIN$/.test(relationProvenance) }];
  });
  return sources.find(({ verified }) => verified) ?? sources[0];
}
function provenanceOf({ attestations, slsaProvenances }) {
  let verified = attestations.filter((attestation) => attestation.verified);
  return verified.some(({ type }) => published.test(type)) ? "trusted-publisher" : verified.length > 0 || slsaProvenances.some((each) => each.verified) ? "provenance" : attestations.length > 0 || slsaProvenances.length > 0 ? "unknown" : "none";
}
function missing({ named }) {
  return named === "missing" || valueOf(named) !== void 0 ? "no" : "unknown";
}
function existence(named) {
  let value = valueOf(named);
  return named === "missing" || value?.versions.length === 0 ? !1 : "unknown";
}
function listingOf(ecosystem, entries) {
  let compare = ecosystems.get(ecosystem)?.compare, newest, first;
  for (let { versionKey: versionKey2, publishedAt } of entries) {
    let { version: version2 } = versionKey2;
    compare?.(version2, version2) !== void 0 && (newest === void 0 || (compare(version2, newest) ?? 0) > 0) && (newest = version2);
    let time = timeOf(publishedAt).publishedAt;
    time !== void 0 && (first === void 0 || time < first) && (first = time);
  }
  return {
    versions: entries.length,
    ...newest === void 0 ? {} : { newest },
    ...first === void 0 ? {} : { firstPublishedAt: first }
  };
}

// src/sources/deps-dev/source.ts
var impatient = { attempts: 2, baseMs: 500, capMs: 5e3 }, limits2 = { batch: 1e3, batches: 4, requests: 16, names: 2e3 }, maxNameLength = 1e3;
function openDepsDev({ url = "https://api.deps.dev", ...options }) {
  let base = url.replace(/\/{1,8}$/, "");
  return {
    id: "deps.dev",
    covers: (component) => systems.has(component.ecosystem) && mayBePublic(component),
    async lookUp(queries, signal) {
      let { now, retry, timeoutMs = 2e4, budgetMs = 6e4, version: version2, progress } = options, ends = AbortSignal.any([signal, timeLimit(budgetMs)]), client = createClient(base, {
        signal: ends,
        timeoutMs,
        retry: { ...impatient, ...retry },
        ...version2 !== void 0 && { version: version2 },
        ...progress !== void 0 && { progress }
      }), answer = await ask(queries, client, now.toISOString()), unanswered = new Set(answer.failures.flatMap(({ about }) => about)), answered = queries.filter(({ key }) => !unanswered.has(key)).length, source2 = `deps.dev (${base})`;
      return { ...answer, coverage: [{ source: source2, asked: queries.length, answered, dataAsOf: now.toISOString() }] };
    }
  };
}
async function ask(queries, client, askedAt) {
  let asked = queries.filter(isAskable).map(askedOf), wanted = new Map(asked.flatMap(({ version: version2 }) => version2 === void 0 ? [] : [[keyOf(version2), version2]])), versions = /* @__PURE__ */ new Map();
  await forEachOf(chunks([...wanted.values()], limits2.batch), limits2.batches, async (batch) => {
    for (let [key, told] of await client.versions(batch)) versions.set(key, told);
  });
  let versionTold = ({ version: version2 }) => version2 === void 0 ? void 0 : versions.get(keyOf(version2)), names = await eachName(
    asked.filter((each) => wantsName(each, versionTold(each))),
    (system, name) => client.named(system, name)
  ), similar = await eachName(
    asked.filter(({ query }) => query.needs.has("similar")),
    (system, name) => client.similar(system, name)
  ), failures = /* @__PURE__ */ new Map(), fail = (reason, key) => {
    let about = failures.get(reason) ?? [];
    about.push(key), failures.set(reason, about);
  };
  for (let { key } of queries.filter((query) => !isAskable(query))) fail("its name is empty or too long", key);
  let facts = /* @__PURE__ */ new Map();
  for (let each of asked) {
    let parts = { version: versionTold(each), named: names.get(nameKey(each)), similar: similar.get(nameKey(each)) }, reasons = Object.values(parts).flatMap((told) => isFailure(told) ? told.reason : []);
    for (let reason of new Set(reasons)) fail(reason, each.query.key);
    (parts.version !== void 0 || parts.named !== void 0) && facts.set(each.query.key, factsOf(each.query, parts, askedAt));
  }
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })) };
}
function wantsName({ query }, told) {
  return query.needs.has("name") || query.needs.has("listed") && (told === void 0 || told === "missing");
}
async function eachName(asked, look) {
  let names = [...new Map(asked.map((each) => [nameKey(each), each])).entries()], told = /* @__PURE__ */ new Map(), reason = `more than ${limits2.names} names would have to be looked up`;
  for (let [key] of names.slice(limits2.names)) told.set(key, { reason });
  return await forEachOf(names.slice(0, limits2.names), limits2.requests, async ([key, { query, system }]) => {
    told.set(key, await look(system, query.name));
  }), told;
}
function nameKey({ query, system }) {
  return JSON.stringify([system, query.name]);
}
function isAskable({ name, version: version2 = "" }) {
  return name !== "" && name.length <= maxNameLength && version2.length <= maxNameLength;
}
function askedOf(query) {
  let system = systems.get(query.ecosystem) ?? "", { name, version: version2, needs: needs3 } = query, about = version2 !== void 0 && (needs3.has("version") || needs3.has("listed"));
  return { query, system, ...about && { version: { system, name, version: version2 } } };
}
function chunks(items, size) {
  let count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// src/sources/shared/not-asked.ts
function notAsked(subject, reason) {
  return {
    id: subject,
    keyOf: () => "",
    lookUp(queries) {
      let about = queries.map(({ key }) => key), gap = { code: "source-disabled", subject, reason, about };
      return Promise.resolve({ known: /* @__PURE__ */ new Map(), gaps: [gap], coverage: [] });
    }
  };
}

// src/sources/hugging-face/messages.ts
var repository = object({
  id: string(),
  sha: nullish(string()),
  createdAt: nullish(string()),
  disabled: nullish(boolean()),
  siblings: nullish(array(object({ rfilename: string() }))),
  config: nullish(object({ auto_map: nullish(unknown()) }))
});
function readRepository(value) {
  let parsed = safeParse(repository, value);
  return parsed.success ? parsed.output : void 0;
}

// src/sources/hugging-face/paths.ts
function repositoryPath({ kind, id, revision, files }) {
  let fields = [
    "sha",
    "createdAt",
    "disabled",
    ...files ? ["siblings", ...kind === "model" ? ["config"] : []] : []
  ], at = revision === void 0 ? "" : `/revision/${encodeURIComponent(revision.toWellFormed())}`;
  return `/api/${kind}s/${id}${at}?${fields.map((field) => `expand=${field}`).join("&")}`;
}
function movedTo(location, endpoint, kind) {
  let base = `${endpoint}/api/${kind}s/`;
  if (!URL.canParse(location, base)) return;
  let { origin, pathname } = new URL(location, base);
  if (!`${origin}${pathname}`.startsWith(base)) return;
  let [path = ""] = `${origin}${pathname}`.slice(base.length).split("/revision/", 1), id = percentDecoded(path);
  return isRepositoryId(id) ? id : void 0;
}

// src/sources/hugging-face/client.ts
var limits3 = { requests: 300, hops: 2, bytes: 8 << 20 }, unexpected2 = { reason: "the response has an unexpected format" }, refused = { reason: "it does not accept the token in HF_TOKEN" };
function createHubClient({ endpoint, headers }, options) {
  let hasToken = headers.authorization !== void 0, down, count = 0, namespaces = /* @__PURE__ */ new Map(), ask3 = async (path) => {
    if (down !== void 0) return down;
    if (count += 1, count > limits3.requests)
      return down = { reason: `more than ${limits3.requests} requests would be needed` }, down;
    let result = await requestJson(`${endpoint}${path}`, { ...options, headers, maxBytes: limits3.bytes });
    return isFailure(result) ? (hasToken && result.status === 401 && !isGated(result) ? down ??= refused : result.status === void 0 ? down ??= result : result.status === 429 && (down ??= { reason: "it answered 429: too many requests" }), down ?? result) : result;
  }, has = async (path) => {
    let result = await ask3(path);
    return !isFailure(result) || isRedirect(result) ? !0 : result.status === 404 && isOfHub(result) ? !1 : withoutAddress(result);
  }, namespace = async (name) => {
    for (let path of [`/api/users/${name}/overview`, `/api/organizations/${name}/overview`]) {
      let found2 = await has(path);
      if (found2 !== !1) return found2 === !0 ? { namespace: "taken" } : found2;
    }
    return { namespace: "free" };
  };
  return {
    hasToken,
    async repository(asked) {
      let { id } = asked;
      for (let hop = 0; hop <= limits3.hops; hop++) {
        let result = await ask3(repositoryPath({ ...asked, id }));
        if (!isFailure(result)) {
          let message = readRepository(result.value);
          return message === void 0 ? unexpected2 : { type: "found", message };
        }
        if (!isRedirect(result)) return readRefusal(result, id, hasToken);
        let next = movedTo(result.headers?.get("location") ?? "", endpoint, asked.kind);
        if (next === void 0) return { reason: "it redirects to what is no repository of its own" };
        id = next;
      }
      return { reason: `it redirects more than ${limits3.hops} times` };
    },
    namespace(name) {
      let known2 = namespaces.get(name) ?? namespace(name);
      return namespaces.set(name, known2), known2;
    }
  };
}
function isRedirect({ status = 0 }) {
  return status === 301 || status === 302 || status === 307 || status === 308;
}
function isGated({ headers }) {
  return headers?.get("x-error-code") === "GatedRepo";
}
function isOfHub({ headers }) {
  return ["x-error-code", "x-error-message", "ratelimit"].some((name) => headers?.has(name));
}
function readRefusal(failure, id, hasToken) {
  let { status, headers } = failure, code = headers?.get("x-error-code");
  if (code === "RevisionNotFound") return { type: "no-revision", id };
  if (isGated(failure)) return { reason: "it is gated, and HF_TOKEN holds no token that may read it" };
  if (headers?.get("x-error-message") === "Access to this resource is disabled.") return { type: "disabled", id };
  let isHidden = status === 401 && !hasToken && isOfHub(failure);
  return code === "RepoNotFound" || isHidden ? { type: "missing" } : withoutAddress(failure);
}
function withoutAddress(failure) {
  return failure.status === void 0 ? failure : { reason: `it answered ${failure.status}` };
}

// src/sources/hugging-face/facts.ts
var hidden = {
  reason: "they are private or do not exist; with a token in HF_TOKEN the hub tells which"
};
async function factsOf2(client, asked) {
  let told = await client.repository(asked);
  if (isFailure(told)) return told;
  let known2 = knownOf(told, asked), namespace = namespaceOf(asked.id), isClaimable = known2.repository === "missing" || isOther(namespaceOf(known2.movedTo ?? asked.id), namespace);
  if (namespace === void 0 || !isClaimable || isReservedNamespace(namespace)) return known2;
  let holder = await client.namespace(namespace);
  return isFailure(holder) ? known2.repository === "missing" ? holder : known2 : known2.repository === "missing" && holder.namespace === "taken" && !client.hasToken ? hidden : { ...known2, ...holder };
}
function knownOf(told, { id, files }) {
  if (told.type === "missing") return { repository: "missing" };
  if (told.type !== "found")
    return { repository: told.type === "disabled" ? "disabled" : "found", ...moved(id, told.id), ...told.type === "no-revision" && { hasRevision: !1 } };
  let { message } = told, createdAt = Date.parse(message.createdAt ?? ""), commit = host.revisionClass(message.sha ?? "") === "fixed" ? message.sha : void 0;
  return {
    repository: message.disabled === !0 ? "disabled" : "found",
    ...moved(id, message.id),
    hasRevision: !0,
    ...typeof commit == "string" && { commit },
    ...Number.isNaN(createdAt) ? {} : { createdAt: new Date(createdAt).toISOString() },
    ...files && codeIn(message)
  };
}
function moved(id, now) {
  return namespaceOf(id) !== void 0 && isOther(id, now) ? { movedTo: now } : {};
}
function isOther(one, other) {
  return host.normalizeName(one ?? "") !== host.normalizeName(other ?? "");
}
function codeIn({ siblings, config }) {
  return config?.auto_map !== void 0 && config.auto_map !== null ? { holdsCode: !0 } : siblings ? { holdsCode: siblings.some(({ rfilename }) => rfilename.endsWith(".py")) } : {};
}

// src/sources/hugging-face/settings.ts
var usual = "https://huggingface.co";
function hubSettings(env) {
  let endpoint = endpointIn(env.HF_ENDPOINT?.trim() || usual);
  if (isFailure(endpoint)) return endpoint;
  let token = env.HF_TOKEN?.trim() ?? "";
  return /[^\x21-\x7e]/.test(token) ? { reason: "the environment variable HF_TOKEN is not a single token" } : token !== "" && !endpoint.endpoint.startsWith("https:") && !isThisMachine(endpoint.endpoint) ? { reason: "HF_TOKEN is not sent to HF_ENDPOINT, which is no https address" } : { ...endpoint, headers: token === "" ? {} : { authorization: `Bearer ${token}` } };
}
function isSwitchedOff({ HF_HUB_OFFLINE: value = "" }) {
  return /^(?:1|on|yes|true)$/i.test(value.trim());
}
function endpointIn(text2) {
  let url = URL.canParse(text2) ? new URL(text2) : void 0, isPlain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return url === void 0 || !isPlain || !/^https?:$/.test(url.protocol) ? { reason: "the environment variable HF_ENDPOINT is not an http(s) address without user, query and fragment" } : { endpoint: `${url.origin}${url.pathname}`.replace(/\/{1,8}$/, "") };
}

// src/sources/hugging-face/source.ts
var impatient2 = { attempts: 2, baseMs: 500, capMs: 5e3 }, width = 8, needs = /* @__PURE__ */ new Set(["commit", "name", "code"]), askable = /^\w[\w./-]{0,199}$/;
function openHub(options) {
  let settings = hubSettings(options.env), source2 = isFailure(settings) ? "the Hugging Face Hub" : settings.endpoint, opened, clientFor = (signal) => {
    if (isFailure(settings)) return settings;
    let { retry, timeoutMs = 1e4, budgetMs = 3e4, version: version2, progress } = options;
    return opened ??= createHubClient(settings, {
      signal: AbortSignal.any([signal, timeLimit(budgetMs)]),
      timeoutMs,
      retry: { ...impatient2, ...retry },
      ...version2 !== void 0 && { version: version2 },
      ...progress !== void 0 && { progress }
    }), opened;
  }, both = { ...shared, id: source2, keyOf: keyOf2, lookUp: async (queries, signal) => {
    let client = clientFor(signal), told = /* @__PURE__ */ new Map();
    await forEachOf(queries, width, async (query) => {
      let facts = isFailure(client) ? client : await factsOf2(client, askedOf2(query));
      told.set(query.key, isFailure(facts) ? facts : { source: source2, askedAt: options.now.toISOString(), ...facts });
    });
    let known2 = /* @__PURE__ */ new Map(), failed = /* @__PURE__ */ new Map();
    for (let { key } of queries) {
      let facts = told.get(key);
      facts !== void 0 && (isFailure(facts) ? addTo(failed, facts.reason, key) : known2.set(key, { facts }));
    }
    let gaps = [...failed].map(([reason, about]) => ({
      code: "model-facts",
      subject: source2,
      reason,
      about,
      namesComponents: !0,
      ...reason === hidden.reason && { atMost: "note" }
    })), dataAsOf = options.now.toISOString();
    return { known: known2, gaps, coverage: [{ source: source2, asked: queries.length, answered: known2.size, dataAsOf }] };
  } }, models = { ...both, kind: "model" }, datasets = { ...both, kind: "dataset" };
  return [models, datasets];
}
function hubNotAsked(reason) {
  let models = { ...shared, ...notAsked("facts about models", reason), kind: "model" }, datasets = { ...shared, ...notAsked("facts about datasets", reason), kind: "dataset" };
  return [models, datasets];
}
var shared = {
  by: "sources/hugging-face",
  answers: needs,
  failure: "model-facts",
  reported: "head",
  covers,
  labelOf: ({ name }) => name
};
function covers({ host: on, name, confidence, location }) {
  return on === "hugging-face" && host.isName(name) && confidence !== "possible" && location.side === "head";
}
function keyOf2({ kind, name, revision }) {
  return JSON.stringify([kind, host.normalizeName(name), revision ?? host.defaultRevision(kind)]);
}
function askedOf2({ component, questions }) {
  let { kind, name, revision } = component, isDefault = revision === void 0 || revision === host.defaultRevision(kind) || !askable.test(revision);
  return { kind, id: name, files: questions.has("code"), ...!isDefault && { revision } };
}

// src/sources/indexes/project.ts
function timeOf2(text2) {
  let time = typeof text2 == "string" && text2.length < 64 ? Date.parse(text2) : Number.NaN;
  return Number.isNaN(time) ? {} : { publishedAt: new Date(time).toISOString() };
}

// src/sources/indexes/packument.ts
var packument = object({
  versions: optional(record(string(), unknown()), {}),
  time: optional(record(string(), unknown()), {})
}), manifest = object({
  deprecated: optional(unknown()),
  license: optional(unknown()),
  hasInstallScript: optional(unknown()),
  dist: optional(object({ attestations: optional(unknown()) })),
  _npmUser: optional(nullable(object({ trustedPublisher: optional(unknown()) })))
});
function readPackument(value) {
  let parsed = safeParse(packument, value);
  if (!parsed.success) return;
  let times = new Map(Object.entries(parsed.output.time)), versions = Object.entries(parsed.output.versions).map(([version2, each]) => [
    version2,
    { ...timeOf2(times.get(version2)), ...versionOf(each) }
  ]);
  return { versions: new Map(versions) };
}
function versionOf(value) {
  let parsed = safeParse(manifest, value);
  if (!parsed.success) return { provenance: "unknown" };
  let { deprecated, license, hasInstallScript, dist, _npmUser: user } = parsed.output, isDeprecated = deprecated === !0 || typeof deprecated == "string" && deprecated !== "", reason = typeof deprecated == "string" ? { reason: deprecated } : {}, stated = licenceOf(license);
  return {
    ...isDeprecated ? { withdrawn: { how: "deprecated", ...reason } } : {},
    ...stated === void 0 ? {} : { licences: [stated] },
    ...typeof hasInstallScript == "boolean" ? { installScript: hasInstallScript } : {},
    provenance: isSet(user?.trustedPublisher) ? "trusted-publisher" : isSet(dist?.attestations) ? "provenance" : "none"
  };
}
function licenceOf(value) {
  let text2 = typeof value == "object" && value !== null && "type" in value ? value.type : value;
  return typeof text2 == "string" && text2 !== "" ? text2 : void 0;
}
function isSet(value) {
  return value != null && value !== !1;
}

// src/sources/indexes/simple.ts
var simpleJson = "application/vnd.pypi.simple.v1+json", file = object({
  filename: string(),
  yanked: optional(unknown()),
  "upload-time": optional(unknown()),
  provenance: optional(unknown())
}), page = object({
  versions: optional(array(string())),
  files: array(unknown()),
  "project-status": nullish(object({ status: string(), reason: nullish(string()) }))
});
function readSimple(value) {
  let parsed = safeParse(page, value);
  if (!parsed.success) return;
  let { files, versions: listed = [], "project-status": status } = parsed.output, byVersion = new Map(listed.map((version2) => [version2, []]));
  for (let each of files) {
    let read2 = safeParse(file, each), version2 = read2.success ? archiveName(read2.output.filename)?.version : void 0;
    if (!read2.success || version2 === void 0) continue;
    let same2 = byVersion.get(version2) ?? [];
    same2.push(read2.output), byVersion.set(version2, same2);
  }
  let known2 = [...byVersion].filter(([version2, of]) => of.length > 0 || listed.includes(version2));
  return {
    versions: new Map(known2.map(([version2, of]) => [version2, versionOf2(of)])),
    ...status && status.status !== "active" ? { status: statusOf(status) } : {}
  };
}
function statusOf({ status, reason }) {
  return { status, ...reason == null || reason === "" ? {} : { reason } };
}
function versionOf2(files) {
  let [first] = files.flatMap((each) => timeOf2(each["upload-time"]).publishedAt ?? []).sort(), yanked = files.length > 0 && files.every((each) => each.yanked !== void 0 && each.yanked !== !1 && each.yanked !== null), reason = files.map((each) => each.yanked).find((each) => typeof each == "string" && each !== "");
  return {
    ...first === void 0 ? {} : { publishedAt: first },
    ...yanked ? { withdrawn: { how: "yanked", ...typeof reason == "string" ? { reason } : {} } } : {},
    provenance: provenanceOf2(files)
  };
}
function provenanceOf2(files) {
  return files.length === 0 || files.some((each) => each.provenance === void 0) ? "unknown" : files.every((each) => typeof each.provenance == "string") ? "trusted-publisher" : "none";
}

// src/sources/indexes/source.ts
var impatient3 = { attempts: 2, baseMs: 500, capMs: 5e3 }, limits4 = { requests: 8, bytes: 64 << 20, nameLength: 1e3 };
function openIndex(place, options) {
  let base = place.url.replace(/\/{1,8}$/, "");
  return {
    id: base,
    covers({ ecosystem, source: source2, takenFrom }) {
      let url = source2.url ?? takenFrom?.index;
      return ecosystem === place.ecosystem && source2.type === "registry" && url !== void 0 && isWithin(url, base);
    },
    async lookUp(queries, signal) {
      let credentials = credentialsOf(place, options.env), names = [...new Set(queries.map(({ name }) => name))], told = /* @__PURE__ */ new Map(), down = isFailure(credentials) ? credentials : void 0;
      if (await forEachOf(names, limits4.requests, async (name) => {
        if (down === void 0) {
          let result = await ask2(
            place.ecosystem,
            base,
            name,
            isFailure(credentials) ? {} : credentials.headers,
            options,
            signal
          );
          isFailure(result) && result.status === void 0 && (down ??= result), told.set(name, read(place.ecosystem, result));
        } else told.set(name, down);
      }), ![...told.values()].some((each) => each !== "missing")) {
        let reason = "answered 404 for every package: its address may be wrong";
        for (let name of names) told.set(name, { reason });
      }
      return answerOf(queries, told, base, options.now.toISOString());
    }
  };
}
function isWithin(url, base) {
  let bare = withoutCredentials(url).replace(/[?#].*$/s, "").replace(/\/{1,8}$/, "");
  return bare === base || bare.startsWith(`${base}/`);
}
function credentialsOf({ tokenEnv }, env) {
  if (tokenEnv === void 0) return { headers: {} };
  let token = env[tokenEnv]?.trim();
  return token === void 0 || token === "" ? { reason: `the environment variable ${tokenEnv} holds no token` } : /[\r\n]/.test(token) ? { reason: `the environment variable ${tokenEnv} is not a single token` } : { headers: { authorization: token.includes(":") ? `Basic ${Buffer.from(token).toString("base64")}` : `Bearer ${token}` } };
}
function ask2(ecosystem, base, name, credentials, { retry, timeoutMs = 2e4, version: version2, progress }, signal) {
  if (name === "" || name.length > limits4.nameLength)
    return Promise.resolve({ status: 400, reason: "the name is empty or too long to be looked up" });
  let encoded = encodeURIComponent(name.toWellFormed()), url = ecosystem === "npm" ? `${base}/${encoded.replace(/^%40/, "@")}` : `${base}/${encoded}/`, accept = ecosystem === "npm" ? "application/json" : simpleJson;
  return requestJson(url, {
    signal,
    timeoutMs,
    maxBytes: limits4.bytes,
    headers: { accept, ...credentials },
    retry: { ...impatient3, ...retry },
    ...version2 !== void 0 && { version: version2 },
    ...progress !== void 0 && { progress }
  });
}
function read(ecosystem, result) {
  if (isFailure(result)) return result.status === 404 ? "missing" : result;
  let project2 = ecosystem === "npm" ? readPackument(result.value) : readSimple(result.value);
  return project2 === void 0 ? { reason: "the response has an unexpected format" } : { project: project2 };
}
function answerOf(queries, told, source2, askedAt) {
  let facts = /* @__PURE__ */ new Map(), failures = /* @__PURE__ */ new Map();
  for (let query of queries) {
    let answer = told.get(query.name) ?? { reason: "it was not asked about" };
    if (isFailure(answer)) {
      let about = failures.get(answer.reason) ?? [];
      about.push(query.key), failures.set(answer.reason, about);
    } else
      facts.set(query.key, { source: source2, askedAt, ...factsOf3(query, answer === "missing" ? void 0 : answer.project) });
  }
  let coverage = [{ source: source2, asked: queries.length, answered: facts.size, dataAsOf: askedAt }];
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })), coverage };
}
function factsOf3({ ecosystem, version: version2 }, project2) {
  if (project2 === void 0 || project2.versions.size === 0)
    return { provenance: "unknown", listed: version2 === void 0 ? "unknown" : "no", exists: project2 !== void 0 };
  let compare = ecosystems.get(ecosystem)?.compare, same2 = (one) => one === version2 || version2 !== void 0 && compare?.(one, version2) === 0, found2 = [...project2.versions].find(([one]) => same2(one))?.[1];
  return {
    provenance: "unknown",
    ...found2,
    ...project2.status === void 0 ? {} : { status: project2.status },
    listed: version2 === void 0 ? "unknown" : found2 === void 0 ? "no" : "yes",
    exists: !0,
    listing: listingOf2(project2, compare)
  };
}
function listingOf2({ versions }, compare) {
  let newest = [...versions.keys()].reduce((best, each) => compare?.(each, each) === void 0 ? best : best === void 0 || (compare(each, best) ?? 0) > 0 ? each : best, void 0), [first] = [...versions.values()].flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    versions: versions.size,
    ...newest === void 0 ? {} : { newest },
    ...first === void 0 ? {} : { firstPublishedAt: first }
  };
}

// src/sources/shared/registry-facts.ts
var by = "sources/packages", needs2 = ["version", "listed", "name", "similar"], source = {
  kind: "package",
  by,
  answers: new Set(needs2),
  failure: "package-facts",
  reported: "both",
  labelOf: (component) => [component.name, statedBy(component)].filter(Boolean).join(" ")
};
function registryFacts(registry) {
  return {
    ...source,
    id: registry.id,
    covers: (component) => registry.covers(component),
    keyOf(component) {
      let { ecosystem, source: from } = component, place = [from.type, from.url ?? null, isElsewhere(component)];
      return JSON.stringify([ecosystem, normalName(component), statedBy(component) ?? null, ...place]);
    },
    async lookUp(queries, signal) {
      let { facts, failures, coverage } = await registry.lookUp(queries.map(registryQuery), signal), known2 = queries.flatMap(({ key, component }) => {
        let found2 = facts.get(key);
        return found2 === void 0 ? [] : [[key, { facts: factsFor(component, found2) }]];
      }), gaps = failures.map((failure) => ({
        code: source.failure,
        subject: registry.id,
        namesComponents: !0,
        ...failure
      }));
      return { known: new Map(known2), gaps, coverage };
    }
  };
}
function registriesNotAsked(reason) {
  return { ...source, ...notAsked("facts about packages", reason), covers: () => !0 };
}
function registryQuery({ key, component, questions }) {
  let version2 = releaseBehind(component) ?? statedBy(component);
  return {
    key,
    ecosystem: component.ecosystem,
    name: normalName(component),
    needs: new Set(needs2.filter((need) => questions.has(need))),
    ...version2 !== void 0 && { version: version2 }
  };
}
function statedBy({ version: version2, resolved }) {
  return resolved?.version ?? version2;
}
function normalName({ ecosystem, name }) {
  return ecosystems.get(ecosystem)?.normalizeName(name) ?? name;
}
function releaseBehind(component) {
  let version2 = statedBy(component);
  return version2 === void 0 ? void 0 : ecosystems.get(component.ecosystem)?.releaseBehind?.(version2);
}
function isElsewhere(component) {
  let { ecosystem, source: from } = component;
  return likelyIndex(component) !== void 0 ? !0 : from.url !== void 0 && ecosystems.get(ecosystem)?.isMirror(from.url) === !0 || (from.extraIndexes ?? []).length > 0;
}
function factsFor(component, facts) {
  let elsewhere = isElsewhere(component);
  if (!elsewhere && releaseBehind(component) === void 0) return facts;
  let exists = elsewhere && facts.exists === !1 ? "unknown" : facts.exists;
  return { ...facts, listed: "unknown", provenance: "unknown", exists };
}

// src/sources/collect/open.ts
function openFacts({ kind, url }, offline, { indexes, env, ...settings }) {
  if (offline) return factsNotAsked("the review is offline");
  if (kind === "off") return factsNotAsked("they were switched off, with `--facts off` or the input `facts`");
  let registries = [...indexes.map((place) => openIndex(place, { ...settings, env })), openDepsDev({ ...settings, ...url === void 0 ? {} : { url } })], hub = isSwitchedOff(env) ? hubNotAsked("HF_HUB_OFFLINE is set") : openHub({ ...settings, env });
  return [...registries.map(registryFacts), ...hub];
}
function factsNotAsked(reason) {
  return [registriesNotAsked(reason), ...hubNotAsked(reason)];
}

export {
  openFacts,
  factsNotAsked
};

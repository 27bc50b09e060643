import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readArchive,
  readStamp,
  requestJson
} from "./chunk-Q75W4BSN.js";
import {
  isAdvisoryId,
  isMalicious,
  judge,
  maxNameLength,
  readRecord,
  readTexts,
  subjectsOf
} from "./chunk-6YLGOKSR.js";
import {
  catalogue,
  defaultPolicy,
  formatProblem,
  parsePolicy
} from "./chunk-7442QRHA.js";
import {
  policyPath
} from "./chunk-DLQCHGIG.js";
import {
  array,
  nullish,
  object,
  safeParse,
  string,
  unknown
} from "./chunk-TSLU3ETL.js";

// src/base-policy.ts
async function basePolicy(source, signal) {
  const { commit, ref } = source.policyTip;
  const [content] = await readTexts(source, [{ at: "policy", path: policyPath }], signal);
  if (content?.type === "text") return policyOf(content.text, { path: policyPath, ref, commit });
  if (content?.type === "absent") return { policy: defaultPolicy(catalogue), place: { ref, commit } };
  return { problems: [`${policyPath} of ${ref}: ${content?.reason ?? "it could not be read"}`] };
}
function policyOf(text, place) {
  const parsed = parsePolicy(text, place.path, catalogue);
  if ("policy" in parsed) return { policy: parsed.policy, place };
  const where = place.ref === void 0 ? place.path : `${place.path} of ${place.ref}`;
  return { problems: parsed.problems.map((problem) => formatProblem(where, problem)) };
}

// src/sources/osv/pool.ts
async function forEachOf(items, width, work) {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

// src/sources/osv/batch.ts
var limits = { queries: 1e3, batches: 4, pages: 100, splits: 200 };
var result = nullish(
  object({ vulns: nullish(array(object({ id: string() })), []), next_page_token: nullish(string(), "") })
);
var answer = object({ results: array(unknown()) });
async function askInBatches(items, post) {
  const ids = new Map(items.map((item) => [item, /* @__PURE__ */ new Set()]));
  const failures = /* @__PURE__ */ new Map();
  let splits = 0;
  const ask = async (batch) => {
    const queries = batch.map(({ item: { name, ecosystem, version }, token }) => ({
      package: { name, ecosystem },
      ...version !== void 0 && { version },
      ...token !== void 0 && { page_token: token }
    }));
    const response = await post(JSON.stringify({ queries }));
    if (!response.ok && (response.status === 400 || response.status === 413) && batch.length > 1 && splits < limits.splits) {
      splits++;
      const middle = batch.length >> 1;
      return [...await ask(batch.slice(0, middle)), ...await ask(batch.slice(middle))];
    }
    const read = response.ok ? readResults(response.value, batch.length) : response.reason;
    if (typeof read !== "string") return batch.flatMap(({ item }, index) => take(item, read[index]));
    for (const { item } of batch) failures.set(item, read);
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
  for (let page = 0; pending.length > 0 && page < limits.pages; page++) {
    const next = [];
    await forEachOf(chunks(pending, limits.queries), limits.batches, async (batch) => {
      next.push(...await ask(batch));
    });
    pending = next;
  }
  for (const { item } of pending) failures.set(item, `the answer did not end after ${limits.pages} pages`);
  return { ids, failures };
}
function readResults(value, expected) {
  const parsed = safeParse(answer, value);
  if (!parsed.success) return "the answer has an unexpected form";
  const { results } = parsed.output;
  return results.length === expected ? results : `${results.length} answers came back for ${expected} packages`;
}
function chunks(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// src/sources/osv/api.ts
var limits2 = { batchBytes: 32 << 20, recordBytes: 4 << 20, lookUps: 32, records: 2e4 };
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
        (body) => requestJson(`${base}/v1/querybatch`, { ...options, maxBytes: limits2.batchBytes, method: "POST", body })
      );
      for (const [item, reason] of failures) {
        addGap(gaps, { code: "advisory-source", reason, about: keysOf(asked.get(item)) });
      }
      const wanted = new Set([...ids.values()].flatMap((found) => [...found]));
      const records = await hydrate([...wanted], base, { ...options, maxBytes: limits2.recordBytes });
      const idsOf = /* @__PURE__ */ new Map();
      for (const [item, of] of asked) for (const subject of of) idsOf.set(subject, ids.get(item) ?? /* @__PURE__ */ new Set());
      const missing = /* @__PURE__ */ new Map();
      for (const [subject, found] of idsOf) {
        for (const id of found) if (typeof records.get(id) === "string") push(missing, id, subject);
      }
      for (const [id, of] of missing) {
        const reason = records.get(id);
        if (typeof reason !== "string") continue;
        gaps.push({ code: "advisory-source", subject: id, reason, about: keysOf(of), namesPackages: true });
      }
      const judged = await judge(
        subjects,
        (subject) => [...idsOf.get(subject) ?? []].flatMap((id) => asRecord(records.get(id))),
        (subject) => [...idsOf.get(subject) ?? []].flatMap((id) => malwareByName(id, records.get(id), subject))
      );
      const unanswered = new Set(gaps.flatMap(({ about }) => about));
      const answered = subjects.filter(({ key: key2 }) => !unanswered.has(key2)).length;
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
    const known = items.get(id) ?? item;
    items.set(id, known);
    push(asked, known, subject);
  }
  return asked;
}
function matchedByServer(subject) {
  const { version, ecosystem } = subject;
  return version !== void 0 && !version.includes("+") && ecosystem.compare(version, version) !== void 0;
}
async function hydrate(ids, base, options) {
  const records = /* @__PURE__ */ new Map();
  for (const id of ids.slice(limits2.records)) records.set(id, `more than ${limits2.records} advisories are concerned`);
  await forEachOf(ids.slice(0, limits2.records), limits2.lookUps, async (id) => {
    if (!isAdvisoryId(id)) {
      records.set(id, "this is not the id of an advisory");
      return;
    }
    const response = await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`, options);
    const read = response.ok ? readRecord(response.value) : response;
    if ("reason" in read) records.set(id, read.reason);
    else records.set(id, read.record.id === id ? read.record : `the answer is about ${read.record.id}`);
  });
  return records;
}
function asRecord(record) {
  return typeof record === "object" ? [record] : [];
}
function malwareByName(id, record, subject) {
  if (typeof record === "object" || !isMalicious(id) || !isAdvisoryId(id) || !matchedByServer(subject)) return [];
  const unknown2 = { aliases: [], affected: [], severity: [], summary: "", details: "" };
  return [{ ...unknown2, id, withdrawn: void 0, database_specific: void 0 }];
}
function addGap(gaps, gap) {
  const same = gaps.findIndex(
    ({ code, subject, reason }) => code === gap.code && subject === gap.subject && reason === gap.reason
  );
  const known = gaps[same];
  if (known === void 0) gaps.push(gap);
  else gaps[same] = { ...known, about: [...known.about, ...gap.about] };
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
    const { record } = outcome;
    const named = record.affected.flatMap(({ package: of }) => of ? [ecosystem.normalizeName(of.name)] : []);
    for (const name of new Set(named)) {
      if (names.has(name)) byName.set(name, [...byName.get(name) ?? [], record]);
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
        const read = await readRecords(
          path,
          asked[0].ecosystem,
          new Set(asked.map((one) => one.name)),
          signal
        );
        records.set(name, read.byName);
        gaps.push(...gapsOf(name, path, read, about));
        coverage.push({
          source: `OSV ${name}`,
          asked: asked.length,
          answered: read.failure === void 0 ? asked.length : 0,
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
function ageOf(ecosystem, read, { maxAge, now }) {
  const advice = "fetch it with `weighbridge osv fetch`";
  if ("reason" in read) return { reason: `nobody knows how old the advisory database is: ${read.reason}; ${advice}` };
  const fetchedAt = read.stamp.get(ecosystem)?.fetchedAt;
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

// src/sources/osv/open.ts
function openAdvisories(option, offline, { maxAge, now, version }) {
  const [kind, ...rest] = option.split(":");
  const where = rest.join(":");
  if (kind === "database") {
    return where === "" ? { problem: "--osv database:PATH needs a folder" } : { source: openDatabase(where, { maxAge, now }) };
  }
  if (kind !== "api") return { problem: `--osv takes api, api:URL or database:PATH, not ${JSON.stringify(option)}` };
  if (where !== "" && !/^https?:\/\/[^/]/.test(where)) return { problem: `--osv api:URL needs an http(s) address` };
  if (offline) return { source: void 0 };
  return { source: openApi({ now, version, ...where === "" ? {} : { url: where } }) };
}

export {
  basePolicy,
  policyOf,
  openAdvisories
};

import {
  forEachOf
} from "./shared-http-pool.js";
import {
  requestJson
} from "./shared-http-request.js";
import {
  entriesFor
} from "./assess.js";
import "./github.js";
import {
  array,
  custom,
  isAdvisoryId,
  isFailure,
  isMalicious,
  nullish,
  object,
  optional,
  packagesOf,
  pipe,
  readRecord,
  safeParse,
  string,
  unknown,
  withoutBuild
} from "./review.js";
import "./cli.js";

// src/sources/osv/api/batch.ts
var limits = { queries: 1e3, batches: 4, pages: 100, splits: 200 }, result = pipe(
  custom((value) => typeof value == "object" && value !== null && !Array.isArray(value)),
  object({ vulns: optional(array(object({ id: string() })), []), next_page_token: nullish(string(), "") })
), answer = object({ results: array(unknown()) }), unexpected = { reason: "the response has an unexpected format" };
async function askInBatches(items, post) {
  let ids = new Map(items.map((item) => [item, /* @__PURE__ */ new Set()])), failures = /* @__PURE__ */ new Map(), splits = 0, ask = async (batch) => {
    let queries = batch.map(({ item: { name, ecosystem, version }, token }) => ({
      package: { name, ecosystem },
      ...version !== void 0 && { version },
      ...token !== void 0 && { page_token: token }
    })), response = await post(JSON.stringify({ queries }));
    if (isFailure(response) && (response.status === 400 || response.status === 413) && batch.length > 1 && splits < limits.splits) {
      splits++;
      let middle = batch.length >> 1;
      return [...await ask(batch.slice(0, middle)), ...await ask(batch.slice(middle))];
    }
    let read = isFailure(response) ? response : readResults(response.value, batch.length);
    if (!isFailure(read)) return batch.flatMap(({ item }, index) => take(item, read[index]));
    for (let { item } of batch) failures.set(item, read);
    return [];
  }, take = (item, value) => {
    let parsed = safeParse(result, value);
    if (!parsed.success)
      return failures.set(item, unexpected), [];
    let { vulns, next_page_token: token } = parsed.output;
    for (let { id } of vulns) ids.get(item)?.add(id);
    return token === "" ? [] : [{ item, token }];
  }, pending = items.map((item) => ({ item }));
  for (let page = 0; pending.length > 0 && page < limits.pages; page++) {
    let next = [];
    await forEachOf(chunks(pending, limits.queries), limits.batches, async (batch) => {
      next.push(...await ask(batch));
    }), pending = next;
  }
  for (let { item } of pending) failures.set(item, { reason: `the answer did not end after ${limits.pages} pages` });
  return { ids, failures };
}
function readResults(value, expected) {
  let parsed = safeParse(answer, value);
  if (!parsed.success) return unexpected;
  let { results } = parsed.output;
  return results.length === expected ? results : { reason: `${results.length} answers came back for ${expected} packages` };
}
function chunks(items, size) {
  let count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// src/sources/osv/api/api.ts
var limits2 = { batchBytes: 32 << 20, recordBytes: 4 << 20, lookUps: 32, records: 2e4 };
function openApi({ url = "https://api.osv.dev", now, timeoutMs = 3e4, ...http }) {
  let base = url.replace(/\/{1,8}$/, "");
  return {
    id: "api",
    async lookUp(queries, signal) {
      let options = { ...http, timeoutMs, signal, uniqueKeys: !0 }, { packages: known, gaps } = packagesOf(queries), asked = itemsOf(known), { ids, failures } = await askInBatches(
        [...asked.keys()],
        (body) => requestJson(`${base}/v1/querybatch`, { ...options, maxBytes: limits2.batchBytes, method: "POST", body })
      );
      for (let [item, { reason }] of failures)
        addGap(gaps, { code: "advisory-source", reason, about: keysOf(asked.get(item)) });
      let wanted = new Set([...ids.values()].flatMap((found) => [...found])), records = await hydrate([...wanted], base, { ...options, maxBytes: limits2.recordBytes }), idsOf = /* @__PURE__ */ new Map();
      for (let [item, of] of asked) for (let one of of) idsOf.set(one, ids.get(item) ?? /* @__PURE__ */ new Set());
      let recordFor = (id, one) => about(records.get(id), one), missing = /* @__PURE__ */ new Map();
      for (let [one, found] of idsOf)
        for (let id of found) {
          let record = recordFor(id, one);
          if (!isFailure(record)) continue;
          let key = `${id} ${record.reason}`, known2 = missing.get(key) ?? { reason: record.reason, of: [] };
          missing.set(key, known2), known2.of.push(one);
        }
      for (let [key, { reason, of }] of missing) {
        let [subject = ""] = key.split(" ", 1);
        gaps.push({ code: "advisory-source", subject, reason, about: keysOf(of), namesComponents: !0 });
      }
      let packages = /* @__PURE__ */ new Map();
      for (let one of known) {
        let found = [...idsOf.get(one) ?? []].map((id) => ({ id, record: recordFor(id, one) })), records2 = found.flatMap(({ record }) => isFailure(record) ? [] : [record]);
        packages.set(one.key, {
          package: one,
          records: records2,
          ...filteredByServer(one) && { given: records2 },
          asserted: found.flatMap(({ id, record }) => malwareByName(id, record, one))
        });
      }
      let unanswered = new Set(gaps.flatMap(({ about: about2 }) => about2)), answered = known.filter(({ key }) => !unanswered.has(key)).length, coverage = [{ source: `OSV (${base})`, asked: known.length, answered, dataAsOf: now.toISOString() }];
      return { packages, gaps, coverage: known.length === 0 ? [] : coverage };
    }
  };
}
function itemsOf(packages) {
  let items = /* @__PURE__ */ new Map(), asked = /* @__PURE__ */ new Map();
  for (let one of packages) {
    let { ecosystem, name } = one, item = { name, ecosystem: ecosystem.osvName, ...filteredByServer(one) && { version: one.version } }, id = JSON.stringify(item), known = items.get(id) ?? item;
    items.set(id, known), push(asked, known, one);
  }
  return asked;
}
function filteredByServer(asked) {
  let { version, ecosystem } = asked;
  return version !== void 0 && withoutBuild(version) === version && ecosystem.compare(version, version) !== void 0;
}
async function hydrate(ids, base, options) {
  let records = /* @__PURE__ */ new Map();
  for (let id of ids.slice(limits2.records))
    records.set(id, { reason: `more than ${limits2.records} advisories are concerned` });
  return await forEachOf(ids.slice(0, limits2.records), limits2.lookUps, async (id) => {
    if (!isAdvisoryId(id)) {
      records.set(id, { reason: "this is not the id of an advisory" });
      return;
    }
    let response = await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`, options), read = isFailure(response) ? response : readRecord(response.value);
    isFailure(read) ? records.set(id, { reason: read.reason }) : records.set(id, read.record.id === id ? read.record : { reason: `the response is about ${read.record.id}` });
  }), records;
}
function about(record = notLookedUp, asked) {
  return isFailure(record) || typeof record.withdrawn == "string" || entriesFor(record, asked).length > 0 ? record : { reason: `it was given for a package, and its record names ${record.affected.length === 0 ? "no package" : "other packages"}` };
}
var notLookedUp = { reason: "it was not looked up" };
function malwareByName(id, record, asked) {
  return !isFailure(record) || !isMalicious(id) || !isAdvisoryId(id) || !filteredByServer(asked) ? [] : [{ ...{ aliases: [], affected: [], severity: [], summary: "", details: "" }, id, withdrawn: void 0, database_specific: void 0 }];
}
function addGap(gaps, gap) {
  let same = gaps.findIndex(
    ({ code, subject, reason }) => code === gap.code && subject === gap.subject && reason === gap.reason
  ), known = gaps[same];
  known === void 0 ? gaps.push(gap) : gaps[same] = { ...known, about: [...known.about, ...gap.about] };
}
function keysOf(packages = []) {
  return packages.map(({ key }) => key);
}
function push(map, key, value) {
  let values = map.get(key);
  values === void 0 ? map.set(key, [value]) : values.push(value);
}
export {
  openApi
};

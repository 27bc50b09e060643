import {
  request
} from "./shared-http-request.js";
import "./github.js";
import {
  digestOf,
  indexOf,
  keyOf,
  readArchive,
  readStamp,
  someName,
  writeRow,
  writeStamp,
  writerOf
} from "./shared-sources-osv-export-index-read.js";
import {
  ecosystems,
  isFailure,
  isOsvEcosystem,
  meantWord,
  messageOf,
  nearWord,
  shorten,
  terminal
} from "./review.js";
import {
  version
} from "./cli.js";

// src/sources/osv/export/fetch.ts
import { createHash as createHash2, randomUUID as randomUUID2 } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename as rename2, rm as rm2 } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/sources/osv/export/index-write.ts
import { createHash, randomUUID } from "node:crypto";
import { closeSync, fstatSync, openSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
async function writeIndex(archive, ecosystem, version2, signal) {
  let path = indexOf(archive), temporary = `${path}.${randomUUID()}.tmp`, rows = [], reading = await readArchive(archive, signal, ({ content, place, listedAt }) => {
    let names = /* @__PURE__ */ new Set(), keys = content === void 0 || someName(content, ecosystem, (name) => (names.add(name), !1)) ? [void 0] : new Set([...names].map(keyOf));
    for (let key of keys) rows.push(writeRow(key, place, listedAt));
  }), { directoryAt, entries, failure } = reading;
  if (failure !== void 0 || directoryAt === void 0) throw new Error(failure?.reason ?? "it has no directory");
  let descriptor = openSync(archive, "r");
  try {
    let { size } = fstatSync(descriptor), directory = await digestOf(descriptor, directoryAt, size, signal), hash = createHash("sha256");
    for (let row of rows) hash.update(row);
    let head = {
      writer: writerOf(ecosystem, version2),
      size,
      directoryAt,
      directory,
      entries,
      rows: hash.digest("hex")
    };
    await writeFile(temporary, [Buffer.from(`${JSON.stringify(head)}
`), ...rows]), await rename(temporary, path);
  } finally {
    closeSync(descriptor), await rm(temporary, { force: !0 });
  }
}

// src/sources/osv/export/fetch.ts
async function fetchExports(dir, names, options) {
  let read = await readStamp(dir), stamp = new Map("stamp" in read ? read.stamp : []), results = [];
  for (let ecosystem of names)
    try {
      let result = await fetchOne(dir, ecosystem, stamp.get(ecosystem), options);
      if ("entry" in result && (stamp.set(ecosystem, result.entry), await writeStamp(dir, stamp)), results.push(result.fetched), result.fetched.status === "failed" && result.fetched.unanswered === !0) break;
    } catch (error) {
      results.push({ ecosystem, status: "failed", reason: messageOf(error) });
    }
  return results;
}
async function fetchOne(dir, ecosystem, known, options) {
  let failed = (reason) => ({ fetched: { ecosystem, status: "failed", reason } });
  if (!/^[A-Za-z][\w. -]{0,63}$/.test(ecosystem)) return failed("this is not the name of an ecosystem");
  let folder = join(dir, ecosystem), path = join(folder, "all.zip"), temporary = join(dir, `${ecosystem}.${randomUUID2()}.tmp`);
  try {
    let same = known?.sha256 !== void 0 && known.sha256 === await sha256Of(path), response = await download(ecosystem, temporary, same ? known : void 0, options);
    if (isFailure(response)) {
      let { fetched } = failed(response.reason);
      return { fetched: response.unanswered === !0 ? { ...fetched, unanswered: !0 } : fetched };
    }
    let fetchedAt = options.now().toISOString(), unchanged = response.status === 304, archive = await readArchive(unchanged ? path : temporary, options.signal);
    if (archive.failure !== void 0 || archive.entries === 0)
      return failed(`the response is not a zip archive of records: ${archive.failure?.reason ?? "it is empty"}`);
    let { entries: records } = archive;
    if (unchanged && known !== void 0) {
      let index2 = await reindex(path, ecosystem, options);
      return { fetched: { ecosystem, status: "unchanged", records, ...index2 }, entry: { ...known, fetchedAt } };
    }
    let etag = response.headers.get("etag"), lastModified = response.headers.get("last-modified");
    await mkdir(folder, { recursive: !0 }), await rename2(temporary, path);
    let index = await reindex(path, ecosystem, options);
    return {
      fetched: { ecosystem, status: "updated", records, ...index },
      entry: {
        fetchedAt,
        sha256: response.value,
        ...etag !== null && { etag },
        ...lastModified !== null && { lastModified }
      }
    };
  } finally {
    await rm2(temporary, { force: !0 });
  }
}
async function reindex(path, name, { version: version2 = "", signal }) {
  let ecosystem = [...ecosystems.values()].filter(isOsvEcosystem).find(({ osvName }) => osvName === name);
  if (ecosystem === void 0) return {};
  try {
    return await writeIndex(path, ecosystem, version2, signal), {};
  } catch (error) {
    return { unindexed: messageOf(error) };
  }
}
function download(ecosystem, file, known, { url = "https://osv-vulnerabilities.storage.googleapis.com", ...options }) {
  let address = `${url.replace(/\/{1,8}$/, "")}/${encodeURIComponent(ecosystem)}/all.zip`, headers = {
    ...known?.etag !== void 0 && { "if-none-match": known.etag },
    ...known?.lastModified !== void 0 && { "if-modified-since": known.lastModified }
  }, retry = { unanswered: 2, ...options.retry }, http = { timeoutMs: 15 * 6e4, maxBytes: 2 ** 31, ...options, retry, headers };
  return request(address, http, async (response, body) => {
    if (response.status === 304)
      return known === void 0 ? { reason: "answered 304 without being asked conditionally", again: !1 } : { value: "" };
    let hash = createHash2("sha256"), target = await mkdir(dirname(file), { recursive: !0 }).then(() => open(file, "w")).catch(thrown);
    if (isFailure(target)) return { ...target, again: !1 };
    try {
      for await (let chunk of body) {
        hash.update(chunk);
        let written = await target.writeFile(chunk).catch(thrown);
        if (isFailure(written)) return { ...written, again: !1 };
      }
    } finally {
      await target.close();
    }
    return { value: hash.digest("hex") };
  });
}
function thrown(error) {
  return { reason: messageOf(error) };
}
async function sha256Of(path) {
  let hash = createHash2("sha256");
  try {
    for await (let chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest("hex");
  } catch {
    return;
  }
}

// src/cli/commands/osv-fetch.ts
async function execute({ values, positionals }) {
  let [dir] = positionals;
  if (dir === void 0)
    return process.stderr.write(`weighbridge: osv fetch needs a folder; see weighbridge osv fetch --help
`), 2;
  let { ecosystem, url } = values, known = [...ecosystems.values()].filter(isOsvEcosystem).map(({ osvName }) => osvName), wanted = typeof ecosystem == "string" ? ecosystem.split(",").map((name) => name.trim()) : known, misspelt = wanted.find((name) => !known.includes(name) && nearWord(name, known) !== void 0);
  if (misspelt !== void 0) {
    let said = terminal(`${JSON.stringify(shorten(misspelt, 80))}${meantWord(misspelt, known)}`);
    return process.stderr.write(`weighbridge: --ecosystem takes names as OSV spells them, not ${said}
`), 2;
  }
  let results = await fetchExports(dir, wanted, {
    now: () => /* @__PURE__ */ new Date(),
    signal: AbortSignal.timeout(3600 * 1e3),
    version,
    ...typeof url == "string" ? { url } : {}
  }), last = results.at(-1);
  if (last?.status === "failed" && last.unanswered === !0) {
    let left = wanted.slice(results.length - 1), what = left.length === wanted.length ? "nothing was downloaded" : `${left.join(", ")} were not downloaded`;
    for (let result of results.slice(0, -1)) tell(result);
    return process.stderr.write(`weighbridge: ${terminal(`${what}: ${last.reason}`)}
`), 2;
  }
  for (let result of results) tell(result);
  return results.some(({ status }) => status === "failed") ? 2 : 0;
}
function tell(result) {
  let name = terminal(result.ecosystem);
  if (result.status === "failed") process.stderr.write(`${name}: ${terminal(result.reason)}
`);
  else {
    let slow = result.unindexed === void 0 ? "" : `, without an index: ${terminal(result.unindexed)}`;
    process.stdout.write(`${name}: ${result.records} advisories, ${result.status}${slow}
`);
  }
}
export {
  execute
};

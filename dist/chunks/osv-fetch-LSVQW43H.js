import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readArchive,
  readStamp,
  reasonOf,
  request,
  writeStamp
} from "./chunk-67GIDX3N.js";
import {
  version
} from "./chunk-OKCDFW53.js";
import "./chunk-GTTKJ2BF.js";
import {
  terminal
} from "./chunk-JXRPKYE3.js";
import {
  ecosystems
} from "./chunk-JBBP5JZA.js";
import "./chunk-BOMJFBSM.js";
import "./chunk-3LXFORSJ.js";
import "./chunk-PEZGWHKI.js";
import "./chunk-D5QGURVX.js";
import "./chunk-GFQTHET2.js";
import "./chunk-4I44NG7I.js";
import "./chunk-L24WWVM3.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-FWEARNKS.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/sources/osv/fetch.ts
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
async function fetchExports(dir, ecosystems2, options) {
  const read = await readStamp(dir);
  const stamp = new Map("stamp" in read ? read.stamp : []);
  const results = [];
  for (const ecosystem of ecosystems2) {
    try {
      const result = await fetchOne(dir, ecosystem, stamp.get(ecosystem), options);
      if ("entry" in result) {
        stamp.set(ecosystem, result.entry);
        await writeStamp(dir, stamp);
      }
      results.push(result.fetched);
    } catch (error) {
      results.push({ ecosystem, status: "failed", reason: reasonOf(error) });
    }
  }
  return results;
}
async function fetchOne(dir, ecosystem, known, options) {
  const failed = (reason) => ({ fetched: { ecosystem, status: "failed", reason } });
  if (!/^[A-Za-z][\w. -]{0,63}$/.test(ecosystem)) return failed("this is not the name of an ecosystem");
  const folder = join(dir, ecosystem);
  const path = join(folder, "all.zip");
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `all.zip.${randomUUID()}.tmp`);
  try {
    const same = known?.sha256 !== void 0 && known.sha256 === await sha256Of(path);
    const response = await download(ecosystem, temporary, same ? known : void 0, options);
    if (!response.ok) return failed(response.reason);
    const fetchedAt = options.now().toISOString();
    const unchanged = response.status === 304;
    const archive = await readArchive(unchanged ? path : temporary, options.signal);
    if (archive.failure !== void 0 || archive.entries === 0) {
      return failed(`what came back is no zip archive of records: ${archive.failure ?? "it is empty"}`);
    }
    const { entries: records } = archive;
    if (unchanged && known !== void 0) {
      return { fetched: { ecosystem, status: "unchanged", records }, entry: { ...known, fetchedAt } };
    }
    const etag = response.headers.get("etag");
    const lastModified = response.headers.get("last-modified");
    await rename(temporary, path);
    return {
      fetched: { ecosystem, status: "updated", records },
      entry: {
        fetchedAt,
        sha256: response.value,
        ...etag !== null && { etag },
        ...lastModified !== null && { lastModified }
      }
    };
  } finally {
    await rm(temporary, { force: true });
  }
}
function download(ecosystem, file, known, { url = "https://osv-vulnerabilities.storage.googleapis.com", ...options }) {
  const address = `${url.replace(/\/{1,8}$/, "")}/${encodeURIComponent(ecosystem)}/all.zip`;
  const headers = {
    ...known?.etag !== void 0 && { "if-none-match": known.etag },
    ...known?.lastModified !== void 0 && { "if-modified-since": known.lastModified }
  };
  const http = { timeoutMs: 15 * 6e4, maxBytes: 2 ** 31, ...options, headers };
  return request(address, http, async (response, body) => {
    if (response.status === 304)
      return known === void 0 ? { failed: "answered 304 to no condition", again: false } : { value: "" };
    const hash = createHash("sha256");
    const target = await open(file, "w").catch(reasonOf);
    if (typeof target === "string") return { failed: target, again: false };
    try {
      for await (const chunk of body) {
        hash.update(chunk);
        const written = await target.writeFile(chunk).catch(reasonOf);
        if (typeof written === "string") return { failed: written, again: false };
      }
    } finally {
      await target.close();
    }
    return { value: hash.digest("hex") };
  });
}
async function sha256Of(path) {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest("hex");
  } catch {
    return void 0;
  }
}

// src/commands/osv-fetch.ts
async function execute({ values, positionals }) {
  const [dir] = positionals;
  if (dir === void 0) {
    process.stderr.write("weighbridge: osv fetch needs a folder; see weighbridge osv fetch --help\n");
    return 2;
  }
  const { ecosystem, url } = values;
  const wanted = typeof ecosystem === "string" ? ecosystem.split(",").map((name) => name.trim()) : [...ecosystems.values()].flatMap(({ osvName }) => osvName ?? []);
  const results = await fetchExports(dir, wanted, {
    now: () => /* @__PURE__ */ new Date(),
    signal: AbortSignal.timeout(60 * 60 * 1e3),
    version,
    ...typeof url === "string" ? { url } : {}
  });
  for (const result of results) {
    const name = terminal(result.ecosystem);
    if (result.status === "failed") process.stderr.write(`${name}: ${terminal(result.reason)}
`);
    else process.stdout.write(`${name}: ${result.records} advisories, ${result.status}
`);
  }
  return results.some(({ status }) => status === "failed") ? 2 : 0;
}
export {
  execute
};

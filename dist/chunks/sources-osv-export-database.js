import {
  readArchive,
  readIndexed,
  readStamp,
  someName
} from "./shared-sources-osv-export-index-read.js";
import {
  isFailure,
  packagesOf,
  readRecord
} from "./review.js";
import "./cli.js";

// src/sources/osv/export/database.ts
import { join } from "node:path";

// src/sources/osv/export/records.ts
async function readRecords(path, asked, signal) {
  let { ecosystem, names } = asked, byName = /* @__PURE__ */ new Map(), unusable = [], visit = ({ content, name: entry }) => {
    if (content === void 0 || !someName(content, ecosystem, (name) => names.has(name))) return;
    let outcome = parse(content);
    if (isFailure(outcome)) {
      unusable.push({ name: entry, reason: outcome.reason });
      return;
    }
    let { record } = outcome, named = record.affected.flatMap(({ package: of }) => of ? [ecosystem.normalizeName(of.name)] : []);
    for (let name of new Set(named)) {
      let known = byName.get(name);
      known !== void 0 ? known.push(record) : names.has(name) && byName.set(name, [record]);
    }
  }, reading = await readIndexed(path, asked, signal, visit) ?? await readArchive(path, signal, visit), { broken, failure, entries } = reading, empty = failure === void 0 && entries === 0 ? { reason: "it holds no record" } : failure;
  return { byName, broken: [...broken, ...unusable], ...empty !== void 0 && { failure: empty } };
}
function parse(content) {
  try {
    return readRecord(JSON.parse(content.toString()));
  } catch {
    return { reason: "not JSON" };
  }
}

// src/sources/osv/export/database.ts
function openDatabase(dir, options) {
  return {
    id: "database",
    async lookUp(queries, signal) {
      let { packages: asked, gaps } = packagesOf(queries), coverage = [], packages = /* @__PURE__ */ new Map(), stamp = await readStamp(dir);
      for (let [name, ofEcosystem] of byEcosystem(asked)) {
        let about = ofEcosystem.map(({ key }) => key), age = ageOf(name, stamp, options);
        age.reason !== void 0 && gaps.push({ code: "advisory-age", subject: `OSV ${name}`, reason: age.reason, about });
        let path = join(dir, name, "all.zip"), { ecosystem } = ofEcosystem[0], names = new Set(ofEcosystem.map((one) => one.name)), read = await readRecords(path, { ecosystem, version: options.version ?? "", names }, signal);
        for (let one of ofEcosystem)
          packages.set(one.key, { package: one, records: read.byName.get(one.name) ?? [], asserted: [] });
        gaps.push(...gapsOf(name, path, read, about)), coverage.push({
          source: `OSV ${name}`,
          asked: ofEcosystem.length,
          answered: read.failure === void 0 ? ofEcosystem.length : 0,
          ...age.fetchedAt !== void 0 && { dataAsOf: age.fetchedAt }
        });
      }
      return { packages, gaps, coverage };
    }
  };
}
function byEcosystem(packages) {
  let groups = /* @__PURE__ */ new Map();
  for (let one of packages) {
    let { osvName } = one.ecosystem, others = groups.get(osvName);
    others === void 0 ? groups.set(osvName, [one]) : others.push(one);
  }
  return groups;
}
function gapsOf(ecosystem, path, { broken, failure }, about) {
  let gap = (subject, reason) => ({ code: "advisory-source", subject, reason, about }), shown = broken.slice(0, 10).map(({ name, reason }) => gap(`OSV ${ecosystem}, ${name}`, reason));
  return broken.length > shown.length && shown.push(gap(`OSV ${ecosystem}`, `${broken.length - shown.length} further records could not be read`)), failure?.cause === "missing" ? shown.push(gap(`OSV ${ecosystem}`, `there is no ${path}; \`weighbridge osv fetch\` downloads it`)) : failure !== void 0 && shown.push(gap(`OSV ${ecosystem}`, `${path} could not be read in full: ${failure.reason}`)), shown;
}
function ageOf(ecosystem, read, { maxAge, now }) {
  let advice = "fetch it with `weighbridge osv fetch`";
  if (isFailure(read)) return { reason: `the age of the advisory database is unknown: ${read.reason}; ${advice}` };
  let fetchedAt = read.stamp.get(ecosystem)?.fetchedAt;
  if (fetchedAt === void 0)
    return { reason: `the age of the advisory database is unknown: it has no date; ${advice}` };
  let age = now.getTime() - Date.parse(fetchedAt);
  if (!(age >= -day))
    return { fetchedAt, reason: `the advisory database is dated in the future, ${fetchedAt}; ${advice}` };
  if (age <= maxAge) return { fetchedAt };
  let old = `the advisory database is ${days(age)} old (${fetchedAt}), and the policy allows ${days(maxAge)}`;
  return { fetchedAt, reason: `${old}; ${advice}` };
}
var day = 1440 * 60 * 1e3;
function days(ms) {
  let count = Math.ceil(10 * ms / day) / 10;
  return count === 1 ? "1 day" : `${count} days`;
}
export {
  openDatabase
};

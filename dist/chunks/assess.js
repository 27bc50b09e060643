import {
  addTo,
  admits,
  code,
  compareLevels,
  compareLocations,
  compareText,
  compileGlob,
  countsMore,
  displayName,
  ecosystems,
  extractors,
  globParts,
  groupBy,
  highestLevel,
  hostOf,
  hostnameOf,
  hosts,
  identity,
  inFolder,
  isAside,
  isBrought,
  isMalicious,
  isNamed,
  isOsvEcosystem,
  isPlain,
  isThisMachine,
  join,
  kinds,
  levelOf,
  likelyIndex,
  listName,
  lockOf,
  locks,
  locksBeside,
  lowestLevel,
  matcher,
  mayBePublic,
  messageOf,
  nameOf,
  nameSome,
  options,
  options2,
  options3,
  options4,
  parseDuration,
  parseYaml,
  plain,
  plainAddress,
  possibleLocks,
  publicIndex,
  queryKey,
  readExpression,
  readsOverride,
  say,
  strong,
  turnsUntil,
  unmet,
  withoutBuild,
  withoutSecrets
} from "./review.js";
import {
  actionRepository,
  checkName,
  gateFolder,
  policyPath,
  ruleUrl,
  starterName
} from "./cli.js";

// src/matching/group.ts
var mostTried = 50;
function groupByAlias(applied) {
  let inOrder = applied.toSorted((one, other) => byFame(one.record.id, other.record.id)), groups = new Map(inOrder.map((one) => [one, [one]])), join2 = (one, other) => {
    let [left = [], right = []] = [groups.get(one), groups.get(other)];
    if (!left.every((each) => right.every((another) => mayBeOne(each.record, another.record)))) return;
    let both = [...left, ...right];
    for (let member of both) groups.set(member, both);
  }, known2 = new Map(inOrder.map((one) => [one.record.id, one])), sharing = /* @__PURE__ */ new Map();
  for (let one of inOrder)
    for (let alias of new Set(one.record.aliases)) {
      let named = known2.get(alias);
      named !== void 0 && join2(one, named), addTo(sharing, alias, one);
    }
  for (let [, holders] of sharing)
    for (let [at, one] of holders.entries())
      for (let first of holders.slice(0, Math.min(at, mostTried))) join2(first, one);
  return [...new Set(groups.values())];
}
function mayBeOne(one, other) {
  if (databaseOf(one.id) === databaseOf(other.id)) return !1;
  let names = /* @__PURE__ */ new Set([one.id, ...one.aliases]);
  return names.has(other.id) || other.aliases.some((alias) => names.has(alias));
}
function namesOfGroups(groups) {
  let owners = new Map(groups.flatMap((group) => group.map(({ record }) => [record.id, group]))), shared2 = /* @__PURE__ */ new Map(), idsOf2 = (group) => [
    ...new Set(group.flatMap(({ record: { id, aliases } }) => [id, ...aliases]))
  ];
  for (let group of groups) for (let id of idsOf2(group)) shared2.set(id, (shared2.get(id) ?? 0) + 1);
  return (group) => {
    let ids2 = idsOf2(group).filter((id2) => (owners.get(id2) ?? group) === group), [id = ""] = ids2.filter((each) => owners.has(each) || shared2.get(each) === 1).sort(byFame);
    return { id, aliases: ids2.filter((each) => each !== id).sort() };
  };
}
function sameAmong(advisories) {
  if (advisories.length === 0) return () => [];
  let byName = /* @__PURE__ */ new Map();
  for (let one of advisories) for (let name of everyName(one)) addTo(byName, name, one);
  return (advisory) => {
    let candidates = /* @__PURE__ */ new Set();
    for (let name of everyName(advisory)) for (let one of byName.get(name) ?? []) candidates.add(one);
    return [...candidates].filter((one) => one === advisory || isSame(one, advisory));
  };
}
function everyName({ id, aliases }) {
  return [id, ...aliases];
}
function isSame(one, other) {
  return other.records.some((id) => one.records.includes(id)) ? !0 : !other.records.some((id) => one.records.some((each) => databaseOf(each) === databaseOf(id)));
}
function databaseOf(id) {
  let hyphen = id.indexOf("-");
  return hyphen === -1 ? id : id.slice(0, hyphen);
}
function byFame(left, right) {
  return fame(left) - fame(right) || (left < right ? -1 : left > right ? 1 : 0);
}
function fame(id) {
  return isMalicious(id) ? 0 : id.startsWith("GHSA-") ? 1 : id.startsWith("CVE-") ? 2 : 3;
}

// src/matching/spans.ts
function spanAt(place2) {
  return { start: 2 * place2, end: 2 * place2 + 1 };
}
function united(spans) {
  let all = [];
  for (let span of spans.toSorted((one, other) => one.start < other.start ? -1 : +(one.start > other.start))) {
    let last = all.at(-1);
    last === void 0 || span.start > last.end ? all.push(span) : span.end > last.end && (all[all.length - 1] = { start: last.start, end: span.end });
  }
  return all;
}
function holds(spans, place2) {
  return spanAround(spans, place2) !== void 0;
}
function spanAround(spans, place2) {
  let { start, end } = spanAt(place2), span = spans[firstWhere(spans.length, (at) => (spans[at]?.end ?? 1 / 0) >= end)];
  return span !== void 0 && span.start <= start ? span : void 0;
}
function firstMeeting(spans, { start, end }) {
  let span = spans[firstWhere(spans.length, (at) => (spans[at]?.end ?? 1 / 0) > start)];
  return span !== void 0 && span.start < end ? span : void 0;
}
function covers(spans, wanted) {
  return wanted.every(({ start, end }) => {
    let span = spans[firstWhere(spans.length, (at) => (spans[at]?.end ?? 1 / 0) >= end)];
    return span !== void 0 && span.start <= start;
  });
}
function lastCommonEnd(some, others) {
  let [at, other] = [some.length - 1, others.length - 1];
  for (; ; ) {
    let [one, two] = [some[at], others[other]];
    if (one === void 0 || two === void 0) return;
    if (one.start < two.end && two.start < one.end) return Math.min(one.end, two.end);
    one.start >= two.end ? at-- : other--;
  }
}
function firstWhere(length, isTrue2) {
  let [low, high] = [0, length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    isTrue2(middle) ? high = middle : low = middle + 1;
  }
  return low;
}

// src/matching/line.ts
async function versionLine(versions, compare, turns) {
  let comparable = [];
  for (let version of new Set(versions)) {
    if (turns.isDue() && !await turns.next()) return;
    compare(version, version) !== void 0 && comparable.push(version);
  }
  let sorted = await sortedInTurns(comparable, (one, other) => compare(one, other) ?? 0, turns);
  if (sorted === void 0) return;
  let places = /* @__PURE__ */ new Map(), first = [];
  for (let version of sorted) {
    let last = first.at(-1);
    (last === void 0 || compare(last, version) !== 0) && first.push(version), places.set(version, first.length - 1);
  }
  return {
    placeOf: (version) => places.get(version),
    versionAt: (place2) => first[place2],
    compare(left, right) {
      let [one, other] = [places.get(left), places.get(right)];
      return one === void 0 || other === void 0 ? void 0 : one - other;
    }
  };
}
function spanOf({ from: from2, to }, line) {
  let [first, last] = [from2 && line.placeOf(from2.version), to && line.placeOf(to.version)];
  if (!(from2 !== void 0 && first === void 0 || to !== void 0 && last === void 0))
    return {
      start: first === void 0 ? -1 / 0 : 2 * first + +(from2?.inclusive === !1),
      end: last === void 0 ? 1 / 0 : 2 * last + +(to?.inclusive === !0)
    };
}
var run = 256;
async function sortedInTurns(versions, compare, turns) {
  let from2 = [];
  for (let start = 0; start < versions.length; start += run) {
    if (turns.isDue() && !await turns.next()) return;
    from2.push(...versions.slice(start, start + run).sort(compare));
  }
  for (let width = run; width < versions.length; width *= 2) {
    let to = [];
    for (let start = 0; start < from2.length; start += 2 * width) {
      let [middle, end] = [start + width, start + 2 * width];
      for (let [left, right] = [start, middle]; ; ) {
        if (turns.isDue() && !await turns.next()) return;
        let one = left < middle ? from2[left] : void 0, other = right < end ? from2[right] : void 0, takesOther = other !== void 0 && (one === void 0 || compare(one, other) > 0), next = takesOther ? other : one;
        if (next === void 0) break;
        to.push(next), takesOther ? right++ : left++;
      }
    }
    from2 = to;
  }
  return from2;
}

// src/sources/osv/entries.ts
function entriesFor(record, { ecosystem, name }) {
  return record.affected.filter(
    ({ package: of }) => of != null && of.ecosystem.split(":", 1)[0] === ecosystem.osvName && ecosystem.normalizeName(of.name) === name
  );
}

// src/matching/interval.ts
function affectedIntervals(events, compare) {
  let turns = events.flatMap(turnsOf), limits = events.flatMap(({ limit: limit3 }) => limit3 === void 0 ? [] : [limit3]);
  if ([...turns.flatMap(({ version }) => version ?? []), ...limits.filter((limit3) => limit3 !== "*")].some((version) => compare(version, version) === void 0)) return;
  let order = (left, right) => compareStarts(left.version, right.version, compare) || +(left.kind === "last_affected") - +(right.kind === "last_affected");
  turns.sort(order);
  let intervals = [], open;
  for (let at = 0; at < turns.length; ) {
    let first = turns[at], end = at;
    for (; end < turns.length && order(first, turns[end]) === 0; ) end++;
    let kinds2 = new Set(turns.slice(at, end).map(({ kind }) => kind));
    at = end;
    let ends2 = kinds2.has("fixed") || kinds2.has("last_affected");
    open !== void 0 && ends2 ? (first.version !== void 0 && intervals.push(between(open.from, first.version, first.kind === "last_affected")), open = kinds2.has("introduced") ? { from: first.version } : void 0) : open === void 0 && kinds2.has("introduced") && !ends2 && (open = { from: first.version });
  }
  return open !== void 0 && intervals.push(between(open.from, void 0, !1)), belowLimit(intervals, limits, compare);
}
function turnsOf({ introduced, fixed, last_affected }) {
  let turn = (kind, version) => version === void 0 ? [] : [{ kind, version: version === "0" && kind !== "last_affected" ? void 0 : version }];
  return [...turn("introduced", introduced), ...turn("fixed", fixed), ...turn("last_affected", last_affected)];
}
function between(from2, to, inclusive) {
  return {
    ...from2 !== void 0 && { from: { version: from2, inclusive: !0 } },
    ...to !== void 0 && { to: { version: to, inclusive } }
  };
}
function belowLimit(intervals, limits, compare) {
  if (limits.length === 0 || limits.includes("*")) return intervals;
  let limit3 = limits.reduce((left, right) => (compare(left, right) ?? 0) >= 0 ? left : right), to = { version: limit3, inclusive: !1 };
  return intervals.filter(({ from: from2 }) => from2 === void 0 || (compare(from2.version, limit3) ?? 0) < 0).map((interval) => compareEnds(interval.to, to, compare) > 0 ? { ...interval, to } : interval);
}
function compareStarts(left, right, compare) {
  return left === void 0 || right === void 0 ? left === right ? 0 : left === void 0 ? -1 : 1 : compare(left, right) ?? 0;
}
function compareEnds(left, right, compare) {
  return left === void 0 || right === void 0 ? left === right ? 0 : left === void 0 ? 1 : -1 : (compare(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive);
}

// src/matching/package-line.ts
async function packageLine(name, questions, records, turns) {
  let { ecosystem } = name, versions = [], add = (version) => {
    versions.push(version), version.includes("+") && versions.push(withoutBuild(version));
  }, named = /* @__PURE__ */ new Map();
  for (let record of records) {
    if (turns.isDue() && !await turns.next()) return;
    let entries = entriesFor(record, name);
    named.set(record, entries);
    for (let version of entries.flatMap(versionsIn)) add(version);
    for (let last of entries.flatMap(lastIn)) versions.push(ecosystem.through(last).version);
  }
  for (let { package: asked } of questions) {
    asked.version !== void 0 && add(asked.version);
    for (let { from: from2, to } of admittedBy(asked)) for (let end of [from2, to]) end !== void 0 && add(end.version);
  }
  let line = await versionLine(versions, (left, right) => ecosystem.compare(left, right), turns);
  if (line === void 0) return;
  let placed = /* @__PURE__ */ new Map();
  for (let [record, entries] of named) {
    if (turns.isDue() && !await turns.next()) return;
    let counted = typeof record.withdrawn == "string" ? [] : entries;
    placed.set(record, { record, entries: counted.map((entry) => placeEntry(entry, line, ecosystem)), named: entries });
  }
  return { line, place: (record) => placed.get(record) ?? { record, entries: [], named: [] } };
}
function admittedBy({ ecosystem, version, specifier }) {
  if (version !== void 0 || specifier === void 0) return [{}];
  let admitted = ecosystem.admitted(specifier) ?? [];
  return admitted.length === 0 ? [{}] : admitted;
}
function versionsIn({ versions, ranges }) {
  let events = ranges.flatMap((range) => range.type === "GIT" ? [] : range.events);
  return [...versions, ...events.flatMap((event) => Object.values(event)).flatMap((version) => version ?? [])];
}
function lastIn({ versions, ranges }) {
  return [...versions, ...ranges.flatMap(({ events }) => events.flatMap((event) => event.last_affected ?? []))];
}
function placeEntry(entry, line, ecosystem) {
  let exact = [], listed3 = [], odd = /* @__PURE__ */ new Set();
  for (let version of entry.versions) {
    let from2 = { version, inclusive: !0 }, one = spanOf({ from: from2, to: from2 }, line);
    one === void 0 ? odd.add(version) : (exact.push(one), listed3.push(spanOf({ from: from2, to: ecosystem.through(version) }, line) ?? one));
  }
  let ranges = [], unreadable = !1;
  for (let { type, events } of entry.ranges) {
    let intervals = type === "GIT" ? [] : affectedIntervals(events, line.compare);
    intervals === void 0 && (unreadable = !0);
    for (let interval of intervals ?? []) {
      let one = spanOf(interval, line);
      if (one === void 0) continue;
      exact.push(one);
      let { to } = interval, wider = to?.inclusive === !0 ? { ...interval, to: ecosystem.through(to.version) } : interval;
      ranges.push(spanOf(wider, line) ?? one);
    }
  }
  let withBuilds = united([...ranges, ...listed3]);
  return { entry, exact: united(exact), withBuilds, ranges: united(ranges), odd, unreadable };
}

// src/matching/subject.ts
function subjectOf(asked, line) {
  let spans = admittedBy(asked).map((interval) => spanOf(interval, line)), readable = spans.flatMap((span) => span ?? []), wanted = readable.length === spans.length ? united(readable) : [{ start: -1 / 0, end: 1 / 0 }];
  return { ...asked, line, wanted };
}
function spelled(version, line) {
  let texts2 = [.../* @__PURE__ */ new Set([version, withoutBuild(version)])];
  return { texts: texts2, places: texts2.map((text) => line.placeOf(text)) };
}

// src/matching/match.ts
function match({ entries }, subject2) {
  if (subject2.version === void 0) return matchRequirement(entries, subject2);
  let version = spelled(subject2.version, subject2.line), judged3 = entries.map((entry) => ({ entry, outcome: matchVersion(entry, version) })), affected = judged3.filter(({ outcome }) => outcome === !0);
  return affected.length > 0 ? { outcome: "affected", entries: affected.map(({ entry }) => entry) } : { outcome: judged3.some(({ outcome }) => outcome === void 0) ? "undecided" : "unaffected", entries: [] };
}
function matchVersion({ entry, exact, odd, unreadable }, { texts: texts2, places }) {
  if (texts2.some((text) => odd.has(text)) || places.some((place2) => isWithin(exact, place2))) return !0;
  let incomparable = places.includes(void 0) && exact.length > 0, unlisted = places[0] === void 0 && entry.versions.length > 0;
  return unreadable || incomparable || unlisted ? void 0 : !1;
}
function isWithin(spans, place2) {
  return place2 !== void 0 ? holds(spans, place2) : spans.some(({ start, end }) => start === -1 / 0 && end === 1 / 0);
}
function matchRequirement(entries, { wanted }) {
  let affected = united(entries.flatMap(({ withBuilds }) => withBuilds));
  return affected.length > 0 && covers(affected, wanted) ? { outcome: "affected", entries } : entries.some(({ unreadable }) => unreadable) ? { outcome: "undecided", entries: [] } : wanted.some((span) => firstMeeting(affected, span) !== void 0) ? { outcome: "admitted", entries } : { outcome: "unaffected", entries: [] };
}

// src/matching/record-set.ts
function recordSet(records, line, numberOf) {
  let known2 = /* @__PURE__ */ new Map();
  return {
    records,
    fixes: namedIn(records, fixedIn, line),
    named: namedIn(records, namedBy, line),
    heldBy(some) {
      let key = some.map(numberOf).join(), before = known2.get(key);
      if (before !== void 0) return before;
      let entries = some.flatMap((one) => one.entries), exact = united(entries.flatMap((entry) => entry.exact)), withBuilds = united(entries.flatMap((entry) => entry.withBuilds)), mends = namedIn(some, fixedIn, line).filter((fix) => !isHeld(exact, fix)), held = { exact, withBuilds, mends };
      return known2.size >= mostKnown && known2.clear(), known2.set(key, held), held;
    }
  };
}
var mostKnown = 2e3;
function isHeld(spans, { place: place2, release }) {
  return holds(spans, place2) || release !== void 0 && holds(spans, release);
}
function firstFrom(versions, cut) {
  return firstWhere(versions.length, (at) => 2 * (versions[at]?.place ?? 0) >= cut);
}
function firstOutside(versions, spans, cut) {
  for (let at = firstFrom(versions, cut); ; ) {
    let version = versions[at];
    if (version === void 0 || !isHeld(spans, version)) return version;
    let around = spanAround(spans, version.place);
    at = around === void 0 ? at + 1 : firstFrom(versions, around.end);
  }
}
function namedIn(records, versionsOf, line) {
  let found3 = /* @__PURE__ */ new Map();
  for (let version of records.flatMap(({ named }) => named).flatMap(versionsOf)) {
    let place2 = line.placeOf(version);
    if (place2 === void 0 || found3.has(place2)) continue;
    let release = version.includes("+") ? line.placeOf(withoutBuild(version)) : void 0;
    found3.set(place2, { version, place: place2, ...release !== void 0 && { release } });
  }
  return [...found3.values()].sort((one, other) => one.place - other.place);
}
function eventsOf({ ranges }) {
  return ranges.flatMap(({ type, events }) => type === "GIT" ? [] : events);
}
function fixedIn(entry) {
  return eventsOf(entry).flatMap(({ fixed }) => fixed ?? []);
}
function namedBy(entry) {
  let events = eventsOf(entry).flatMap(({ introduced, fixed, last_affected }) => [introduced, fixed, last_affected]);
  return [...entry.versions, ...events.flatMap((version) => version === void 0 || version === "0" ? [] : [version])];
}

// src/matching/nearest-fix.ts
function wayOutOf(groups, set, subject2) {
  let above = cutAbove(subject2), isMended = (group) => firstOutside(set.fixes, set.heldBy(group).exact, above) !== void 0, hopeless = new Set(groups.filter((group) => !isMended(group)).flat()), counted = set.records.filter((record) => !hopeless.has(record));
  if (counted.length === 0) return;
  let { exact, withBuilds } = set.heldBy(counted);
  if (subject2.version !== void 0) return leadingTo(firstOutside(set.fixes, exact, above));
  let { wanted } = subject2, clean = Math.max(above, lastCommonEnd(withBuilds, wanted) ?? -1 / 0), from2 = clean === 1 / 0 ? void 0 : firstOutside(set.fixes, exact, clean), below = lowestAffected(withBuilds, subject2), isAdmitted = from2 !== void 0 && 2 * from2.place < (wanted.at(-1)?.end ?? 1 / 0);
  return from2 !== void 0 && (isAdmitted || below === void 0) ? leadingTo(from2) : below === void 0 ? void 0 : { below };
}
function leadingTo(fix) {
  return fix === void 0 ? void 0 : { from: fix.version };
}
function cutAbove({ version, line, wanted }) {
  if (version === void 0) return Math.floor((wanted[0]?.start ?? -1 / 0) / 2) * 2 + 1;
  let place2 = line.placeOf(version);
  return place2 === void 0 ? -1 / 0 : 2 * place2 + 1;
}
function lowestAffected(affected, { wanted, line }) {
  let [start] = wanted.flatMap((span) => firstMeeting(affected, span)?.start ?? []).sort((one, other) => one - other);
  if (!(start === void 0 || start === -1 / 0 || (wanted[0]?.start ?? -1 / 0) >= start))
    return line.versionAt(start / 2);
}

// src/matching/reach.ts
function reachOf(group, subject2, newest) {
  return group.some(({ placed }) => placed.some((entry) => isOpenEnded(entry, subject2))) ? "onwards" : newest === void 0 ? "some" : group.some(({ of }) => of.entries.some(({ exact }) => isHeld(exact, newest))) ? "newest" : "some";
}
function isOpenEnded({ ranges }, { wanted }) {
  let end = wanted.at(-1), last = ranges.at(firstWhere(ranges.length, (at) => (ranges[at]?.start ?? 1 / 0) >= (end?.end ?? 1 / 0)) - 1);
  return end !== void 0 && last !== void 0 && last.start < end.end && last.end > end.start && last.end >= end.end;
}
function newestKnown({ named }, { wanted }) {
  for (let { start, end } of wanted.toReversed()) {
    let one = named[firstFrom(named, end) - 1];
    if (one !== void 0 && 2 * one.place >= start) return one;
  }
}

// src/matching/severity.ts
var labels = /* @__PURE__ */ new Map([
  ["NONE", "none"],
  ["NEGLIGIBLE", "low"],
  ["LOW", "low"],
  ["MODERATE", "medium"],
  ["MEDIUM", "medium"],
  ["HIGH", "high"],
  ["CRITICAL", "critical"]
]), ranks = ["unknown", "none", "low", "medium", "high", "critical"];
function rate(record, entries, scorer) {
  let vectors = [...record.severity, ...entries.flatMap(({ severity }) => severity)], scores = vectors.flatMap(({ type, score }) => scorer(type, score) ?? []);
  if (scores.length > 0) {
    let score = Math.max(...scores);
    return { severity: bandOf(score), score };
  }
  let priorities = vectors.flatMap(({ type, score }) => type === "Ubuntu" ? score : []), label = record.database_specific?.severity, words2 = priorities.length > 0 || typeof label != "string" ? priorities : [label];
  return highest(words2.map((word) => ({ severity: labels.get(word.toUpperCase()) ?? "unknown" })));
}
function highest(ratings) {
  let scores = ratings.flatMap(({ score }) => score ?? []);
  return { severity: ratings.reduce(
    (most2, rating) => ranks.indexOf(rating.severity) > ranks.indexOf(most2) ? rating.severity : most2,
    "unknown"
  ), ...scores.length > 0 && { score: Math.max(...scores) } };
}
function bandOf(score) {
  return score === 0 ? "none" : score < 4 ? "low" : score < 7 ? "medium" : score < 9 ? "high" : "critical";
}
async function loadScorer() {
  let loaded = await import("./ae-cvss-calculator.js"), { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } = loaded.default ?? loaded, known2 = /* @__PURE__ */ new Map(), score = (type, vector) => {
    try {
      if (type === "CVSS_V4") {
        let cvss2 = new Cvss4P0(vector);
        return cvss2.isBaseFullyDefined() ? cvss2.calculateScores().baseMetricsOnly : void 0;
      }
      if (type !== "CVSS_V3" && type !== "CVSS_V2") return;
      let cvss = type === "CVSS_V2" ? new Cvss2(vector) : vector.startsWith("CVSS:3.0/") ? new Cvss3P0(vector) : new Cvss3P1(vector);
      return cvss.isBaseFullyDefined() ? cvss.calculateScores().base : void 0;
    } catch {
      return;
    }
  };
  return (type, vector) => {
    let key = `${type} ${vector}`;
    return known2.has(key) || known2.set(key, vector.length > 500 ? void 0 : score(type, vector)), known2.get(key);
  };
}

// src/matching/advisories.ts
async function advisoriesOf(packages, signal) {
  let found3 = { advisories: /* @__PURE__ */ new Map(), gaps: [] }, turns = turnsUntil(signal), loading, scorer = () => loading ??= loadScorer(), late2 = [];
  for (let ofName of groupBy(
    packages,
    ({ package: { ecosystem, name } }) => `${ecosystem.osvName} ${name}`
  ).values()) {
    let some = ofName.filter(({ records, asserted }) => records.length + asserted.length > 0), none = ofName.filter(({ records, asserted }) => records.length + asserted.length === 0);
    for (let one of none) found3.advisories.set(one.package.key, []);
    late2.push(...await ofOneName(some, found3, scorer, turns));
  }
  return late2.length > 0 && found3.gaps.push(outOfTime(late2)), found3;
}
async function ofOneName(packages, found3, scorer, turns) {
  let keys = packages.map(({ package: of }) => of.key), [first] = packages;
  if (first === void 0) return [];
  let all = new Set(packages.flatMap(({ records, asserted }) => [...records, ...asserted])), placing = await packageLine(first.package, packages, all, turns);
  if (placing === void 0) return keys;
  let setOf = recordSets(placing);
  for (let [at, one] of packages.entries()) {
    if (turns.isDue() && !await turns.next()) return keys.slice(at);
    let subject2 = subjectOf(one.package, placing.line), { advisories, undecided, unaffected } = await applying(one, subject2, placing, setOf(one.records), scorer);
    undecided.length > 0 && found3.gaps.push(undecidedGap(subject2, undecided)), found3.gaps.push(...contradictions(one, unaffected)), found3.advisories.set(subject2.key, advisories);
  }
  return [];
}
function recordSets({ line, place: place2 }) {
  let numbers = /* @__PURE__ */ new Map(), numberOf = (record) => {
    let number = numbers.get(record) ?? numbers.size;
    return numbers.set(record, number), number;
  }, sets = /* @__PURE__ */ new Map();
  return (records) => {
    let placed = records.map(place2), key = placed.map(numberOf).join(), set = sets.get(key) ?? recordSet(placed, line, numberOf);
    return sets.set(key, set), set;
  };
}
async function applying({ asserted }, subject2, { place: place2 }, set, scorer) {
  let applied = asserted.map((record) => appliedBy(place2(record), [])), admitted = [], undecided = [], unaffected = [];
  for (let record of set.records) {
    let { outcome, entries } = match(record, subject2);
    outcome === "affected" && applied.push(appliedBy(record, entries)), outcome === "admitted" && admitted.push(appliedBy(record, entries)), outcome === "undecided" && undecided.push(record.record.id), outcome === "unaffected" && unaffected.push(record);
  }
  let newest = admitted.length > 0 ? newestKnown(set, subject2) : void 0, covering = new Set(applied), groups = groupByAlias([...applied, ...admitted]), placed = groups.map((group) => group.map(({ of }) => of));
  if (groups.length === 0) return { advisories: [], undecided: undecided.sort(byFame), unaffected };
  let wayOut2 = wayOutOf(placed, set, subject2), scored = await scorer(), namesOf = namesOfGroups(groups);
  return {
    advisories: groups.map((group, at) => {
      let covers2 = group.some((one) => covering.has(one)), above = cutAbove(subject2), { mends } = set.heldBy(placed[at] ?? []), from2 = firstFrom(mends, above), fixed = mends.slice(from2, from2 + mostFixed).map(({ version }) => version);
      return {
        ...namesOf(group),
        ...toAdvisory(group, covers2 ? "all" : reachOf(group, subject2, newest), scored),
        fixed,
        ...wayOut2 !== void 0 && { wayOut: wayOut2 }
      };
    }).sort((left, right) => byFame(left.id, right.id)),
    undecided: undecided.sort(byFame),
    unaffected
  };
}
var mostFixed = 50;
function appliedBy(of, placed) {
  return { record: of.record, entries: placed.map(({ entry }) => entry), of, placed };
}
function outOfTime(about) {
  return { code: "deadline", subject: "OSV", reason: "the review ran out of time before advisories were compared with all versions", about, namesComponents: !0 };
}
function contradictions({ package: of, given = [] }, unaffected) {
  if (given.length === 0) return [];
  let known2 = new Set(given);
  return unaffected.filter(
    ({ record, named }) => typeof record.withdrawn != "string" && known2.has(record) && !named.some(({ hasCustom }) => hasCustom)
  ).map(({ record: { id } }) => ({ code: "advisory-source", subject: id, reason: "it was given for a version that its record does not hold", about: [of.key], namesComponents: !0 }));
}
function undecidedGap({ key }, ids2) {
  return { code: "version-not-comparable", reason: `it cannot be compared with the versions of ${`${ids2.slice(0, 3).join(", ")}${ids2.length > 3 ? ` and ${ids2.length - 3} more` : ""}`}`, about: [key] };
}
function toAdvisory(group, reach, scorer) {
  let records = group.map(({ record }) => record).sort((left, right) => byFame(left.id, right.id)), page = records[0]?.id ?? "", summary = records.map(summaryOf).find((text) => text !== "");
  return {
    records: records.map(({ id }) => id).sort(),
    ...summary !== void 0 && { summary },
    reach,
    malicious: records.some(({ id, aliases }) => [id, ...aliases].some(isMalicious)),
    ...highest(group.map(({ record, entries }) => rate(record, entries, scorer))),
    url: `https://osv.dev/vulnerability/${encodeURIComponent(page)}`
  };
}
function summaryOf({ summary, details }) {
  let line = ([summary, details].map((part) => part.trimStart().slice(0, 1e3)).find((part) => part !== "") ?? "").split(/[\r\n]/, 1)[0]?.trimEnd() ?? "";
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/matching/match-collected.ts
async function matchCollected({ answers, about }, signal) {
  let matched = [], gaps = [];
  for (let answer of answers) {
    let records = [...answer.known.values()].flatMap(({ advisories }) => advisories ?? []), found3 = await advisoriesOf(records, signal);
    records.length > 0 && matched.push({ answer, advisories: found3.advisories }), gaps.push([...answer.gaps, ...found3.gaps.flatMap((gap) => answer.gapOf(gap) ?? [])]);
  }
  return {
    // A source answers with the facts of its own kind, and is asked about components of that kind only.
    facts: { advisories: (component) => {
      for (let { answer, advisories } of matched) {
        let found3 = advisories.get(answer.keyOf(component) ?? "");
        if (found3 !== void 0) return found3;
      }
      return [];
    }, about },
    gaps: gaps.flat(),
    coverage: answers.flatMap(({ coverage }) => coverage)
  };
}

// src/rules/shared/installed.ts
import { posix } from "node:path";
function installedFor({ location }, name, around) {
  let named = around.filter((one) => one.name === name && serves(one, location.path)), nearest = Math.max(...named.map(({ location: at }) => depth(at.path))), there = named.filter(({ location: at }) => depth(at.path) === nearest), locked = there.filter(({ role }) => role === "locked");
  return locked.length > 0 ? locked : there;
}
function serves({ location }, program) {
  let folder = posix.dirname(location.path);
  return folder === "." || program.startsWith(`${folder}/`);
}
function depth(path) {
  return path.split("/").length;
}
function isBelow(component, version) {
  let { ecosystem, version: exact, resolved, specifier } = component, { compare, admitted } = ecosystems.get(ecosystem) ?? {}, stated2 = resolved?.version ?? exact;
  if (compare === void 0 || admitted === void 0) return;
  if (stated2 !== void 0) {
    let order2 = compare(stated2, version);
    return order2 === void 0 ? void 0 : order2 < 0;
  }
  let intervals = specifier === void 0 ? [] : admitted(specifier) ?? [];
  if (intervals.length === 0) return;
  let order = (bound) => compare(bound, version);
  if (intervals.every(({ from: from2 }) => from2 !== void 0 && (order(from2.version) ?? -1) >= 0)) return !1;
  let isUnder = ({ to }) => {
    let end = to === void 0 ? void 0 : order(to.version);
    return end !== void 0 && (end < 0 || end === 0 && to?.inclusive !== !0);
  };
  return intervals.every(isUnder) ? !0 : void 0;
}

// src/rules/shared/loaders.ts
var packagesOf = new Map([
  ...[
    "from_pretrained",
    "pipeline",
    "SentenceTransformer",
    "CrossEncoder",
    "SparseEncoder",
    "HuggingFaceEmbeddings"
  ].map((use) => [use, ["transformers"]]),
  ...["LLM", "EngineArgs", "AsyncEngineArgs", "vllm serve"].map((use) => [
    use,
    ["vllm", "transformers"]
  ])
]);
function loadersOf(model, around) {
  return (packagesOf.get(model.use) ?? []).flatMap((name) => installedFor(model, name, around));
}
function loadersIn(changes, around) {
  let all = changes.flatMap(
    ({ type, component }) => type === "removed" || component.kind !== "model" ? [] : loadersOf(component, around)
  );
  return [...new Set(all)];
}

// src/rules/shared/replaced-locks.ts
import { posix as posix2 } from "node:path";
function replacedLocks(changes, base) {
  let gone = changes.flatMap(({ type, component, before }) => type === "removed" ? component : before ?? []), coming = changes.flatMap(({ type, component }) => type === "removed" ? [] : component), kept = pathsOf([...base, ...coming]), old = pathsOf([...base, ...gone]), oldLocks = [...pathsOf([...base, ...gone].filter(isLocked))], manifests = [...pathsOf([...base, ...gone, ...coming].filter((one) => !isLocked(one)))], isOfOneManifest = (one, other) => manifests.some(
    (path) => isWithin2(path, posix2.dirname(one)) && [one, other].every((lock) => lockOf(lock, path) !== void 0)
  ), known2 = /* @__PURE__ */ new Map();
  return (path) => {
    if (old.has(path)) return [];
    let folder = posix2.dirname(path), found3 = known2.get(path) ?? oldLocks.filter((lock) => {
      let its = posix2.dirname(lock);
      return kept.has(lock) ? its === folder && isOfOneManifest(lock, path) : isWithin2(its, folder) || isWithin2(folder, its);
    }).sort(nearestTo(folder));
    return known2.set(path, found3), found3;
  };
}
function isLocked(component) {
  return component.kind === "package" && component.role === "locked";
}
function nearestTo(folder) {
  let isFar = (path) => +(posix2.dirname(path) !== folder);
  return (one, other) => isFar(one) - isFar(other) || one.length - other.length || compareText(one, other);
}
function pathsOf(components) {
  return new Set(components.map(({ location }) => location.path));
}
function isWithin2(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

// src/rules/shared/namesakes.ts
function namesakesOf(changes, base) {
  let replaced2 = replacedLocks(changes, base), keysOf = (component) => {
    let others = isLocked(component) ? replaced2(component.location.path) : [];
    return [component.location.path, ...others].flatMap((path) => keyOf(component, path));
  }, wanted = new Set(changes.flatMap(({ type, component }) => type === "added" ? keysOf(component) : [])), byKey = /* @__PURE__ */ new Map(), gone = changes.flatMap(({ type, component, before }) => type === "removed" ? component : before ?? []);
  for (let component of [...base, ...gone])
    if (component.kind === "package")
      for (let key of keyOf(component, component.location.path)) wanted.has(key) && addTo(byKey, key, component);
  return ({ type, component }) => type !== "added" ? [] : keysOf(component).flatMap((key) => byKey.get(key) ?? []).filter(
    ({ scope, context }) => (scope === "runtime" || scope === component.scope) && (!isAside(context) || context === component.context)
  );
}
function namesakesIn(changes, base) {
  let of = namesakesOf(changes, base);
  return [...new Set(changes.flatMap((change) => isOfPackage(change) ? of(change) : []))];
}
function isOfPackage(change) {
  return change.component.kind === "package";
}
function keyOf(component, path) {
  if (component.kind !== "package" || component.role === "installed" || component.resolved !== void 0) return [];
  let { ecosystem, name } = component;
  return [JSON.stringify([path, ecosystem, name])];
}

// src/sources/collect/gaps.ts
var shown = 5;
function gapAbout(gap, components, source) {
  let labels2 = [...new Set(components.map((component) => source.labelOf(component)))], list = nameSome(labels2, shown), [first] = components;
  return {
    code: gap.code,
    by: source.by,
    subject: gap.subject ?? list,
    reason: gap.namesComponents === !0 ? `${gap.reason}; it concerns ${list}` : gap.reason,
    ...gap.atMost !== void 0 && { atMost: gap.atMost },
    ...first !== void 0 && labels2.length === 1 && gap.subject === void 0 && { location: first.location }
  };
}
function notCovered(components, source) {
  let together2 = /* @__PURE__ */ new Map(), inFiles = /* @__PURE__ */ new Map();
  for (let [component, { reason, together: once }] of components) {
    if (once === !0) {
      addTo(together2, reason, component);
      continue;
    }
    let { path, side } = component.location, key = JSON.stringify([path, side, reason]), before = inFiles.get(key);
    before === void 0 ? inFiles.set(key, { reason, all: [component] }) : before.all.push(component);
  }
  let single = [...inFiles.values()].flatMap(({ reason, all }) => {
    let subject2 = nameSome([...new Set(all.map((component) => source.labelOf(component)))], shown);
    return all.slice(0, 1).map(({ location }) => ({ code: "not-covered", by: source.by, subject: subject2, reason, location }));
  }), grouped = [...together2].map(
    ([reason, all]) => gapAbout({ code: "not-covered", reason, about: [] }, all, source)
  );
  return [...single, ...grouped];
}

// src/sources/collect/collect.ts
var limit = 1e5;
async function collect(changes, wanted, sources, signal, beside = []) {
  let rounds = sources.map(startRound);
  for (let change of changes) {
    let questions = wanted(change);
    if (questions.size !== 0)
      for (let component of [change.component, change.before])
        component?.kind === change.component.kind && assign(component, questions, rounds);
  }
  for (let component of beside) assign(component, /* @__PURE__ */ new Set(["advisories"]), rounds);
  let answers = await Promise.all(rounds.map((round) => answerOf(round, signal))), beyond = answers.filter((_, index) => [...sources[index]?.answers ?? []].some((one) => one !== "advisories"));
  return {
    answers,
    about: (component) => beyond.reduce((known2, { known: all, keyOf: keyOf5 }) => {
      let facts = all.size === 0 ? void 0 : all.get(keyOf5(component) ?? "")?.facts;
      return facts === void 0 ? known2 : { ...facts, ...known2 };
    }, void 0)
  };
}
function startRound(source) {
  return { source, queries: /* @__PURE__ */ new Map(), reported: /* @__PURE__ */ new Map(), uncovered: [], keys: /* @__PURE__ */ new WeakMap() };
}
function assign(component, questions, rounds) {
  let open = new Set(questions), refusals = [];
  for (let round of rounds) {
    let { source } = round;
    if (!isOfKind(component, source)) continue;
    let of = [...open].filter((question) => source.answers.has(question));
    if (of.length === 0) continue;
    let covered = source.covers(component);
    if (covered === !0) {
      for (let question of of) open.delete(question);
      ask(round, component, of);
    } else covered !== !1 && isReported(component, source) && refusals.push({ of, refuse: () => round.uncovered.push([component, covered]) });
  }
  for (let { of, refuse } of refusals) of.some((question) => open.has(question)) && refuse();
}
function keyIn({ source, keys }, component) {
  if (!isOfKind(component, source)) return;
  if (keys.has(component)) return keys.get(component);
  let key = source.covers(component) === !0 ? source.keyOf(component) : void 0;
  return keys.set(component, key), key;
}
function ask({ source, queries, reported, keys }, component, of) {
  let key = source.keyOf(component);
  keys.set(component, key);
  let query = queries.get(key) ?? { key, component, questions: /* @__PURE__ */ new Set() };
  for (let question of of) query.questions.add(question);
  queries.set(key, query), isReported(component, source) && addTo(reported, key, component);
}
function isOfKind(component, { kind }) {
  return component.kind === kind;
}
function isReported(component, { reported }) {
  return component.kind === "package" && component.supposed === !0 ? !1 : reported === "both" || component.location.side === "head";
}
async function answerOf(round, signal) {
  let { source, queries, reported, uncovered } = round, gapOf = (gap) => {
    let components = [...new Set(gap.about)].flatMap((key) => reported.get(key) ?? []);
    return components.length === 0 ? void 0 : gapAbout(gap, components, source);
  }, answer = queries.size === 0 ? nothing : await lookUp(source, [...queries.values()], signal);
  return {
    known: answer.known,
    gaps: [...notCovered(uncovered, source), ...answer.gaps.flatMap((gap) => gapOf(gap) ?? [])],
    coverage: answer.coverage,
    keyOf: (component) => keyIn(round, component),
    gapOf
  };
}
var nothing = { known: /* @__PURE__ */ new Map(), gaps: [], coverage: [] };
async function lookUp(source, queries, signal) {
  let failure = (reason, concerned) => ({
    code: source.failure,
    subject: source.id,
    reason,
    about: concerned.map(({ key }) => key),
    namesComponents: !0
  });
  try {
    let answer = await source.lookUp(queries.slice(0, limit), signal);
    if (queries.length <= limit) return answer;
    let left = failure(`it is queried for at most ${limit} components`, queries.slice(limit));
    return { ...answer, gaps: [...answer.gaps, left] };
  } catch (error) {
    let reason = `it failed: ${messageOf(error)}`;
    return {
      known: /* @__PURE__ */ new Map(),
      gaps: [failure(reason, queries)],
      coverage: [{ source: source.id, asked: queries.length, answered: 0 }]
    };
  }
}

// src/sources/osv/advisory-facts.ts
function advisoryFacts(source) {
  return {
    kind: "package",
    id: source?.id ?? "OSV",
    by: "sources/osv",
    answers: /* @__PURE__ */ new Set(["advisories"]),
    failure: "advisory-source",
    reported: "head",
    covers(component) {
      let { ecosystem, source: from2 } = component, names = ecosystems.get(ecosystem);
      return from2.type === "registry" && (isOsvEcosystem(names) ? mayBePublic(component) : source?.covers?.(ecosystem) === !0) || notCovered2(component);
    },
    keyOf: (component) => queryKey(queryOf(component)),
    labelOf({ name, version, specifier, resolved }) {
      let stated2 = resolved?.version ?? version ?? specifier;
      return stated2 === void 0 || stated2 === "" ? name : `${name} ${stated2}`;
    },
    async lookUp(queries, signal) {
      if (source === void 0) return unanswered(queries.map(({ key }) => key));
      let { packages, gaps, coverage } = await source.lookUp(
        queries.map(({ component }) => queryOf(component)),
        signal
      );
      return { known: new Map([...packages].map(([key, advisories]) => [key, { advisories }])), gaps, coverage };
    }
  };
}
function queryOf({ ecosystem, name, version, specifier, resolved }) {
  let exact = resolved?.version ?? version;
  return {
    ecosystem,
    name,
    ...exact !== void 0 && { version: exact },
    ...exact === void 0 && specifier !== void 0 && { specifier }
  };
}
function unanswered(about) {
  return {
    known: /* @__PURE__ */ new Map(),
    gaps: [{ code: "advisory-source", subject: "OSV", reason: "the review is offline and has no advisory database: give one with `--osv database:PATH`", about, namesComponents: !0 }],
    coverage: [{ source: "OSV", asked: about.length, answered: 0 }]
  };
}
var archive = /\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i;
function notCovered2({ ecosystem, source, takenFrom }) {
  if (!isOsvEcosystem(ecosystems.get(ecosystem)))
    return source.type === "path" ? !1 : { reason: `OSV has no advisories about packages of ${ecosystem}`, together: !0 };
  if (source.type === "path" && !archive.test(source.url ?? "")) return !1;
  let where = withoutSecrets((source.url ?? takenFrom?.index ?? "somewhere else").slice(0, 300));
  return source.type === "registry" ? { reason: `no advisory source covers the index ${where}` } : { reason: `no advisory source covers what comes from ${where}` };
}

// src/ecosystems/lookup/version-step.ts
function versionStep(ecosystem, before, after2) {
  let order = ecosystems.get(ecosystem)?.compare?.(before, after2);
  if (order === void 0) return before === after2 ? void 0 : "other";
  if (order >= 0) return order > 0 ? "down" : void 0;
  let [was, is] = [releaseOf(before), releaseOf(after2)];
  if (was === void 0 || is === void 0) return "other";
  let at = [0, 1, 2].find((part) => (was[part] ?? "0") !== (is[part] ?? "0"));
  return at === 0 ? "major" : at === 1 ? "minor" : "patch";
}
function releaseOf(version) {
  let [, epoch = "0", numbers] = /^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.exec(version) ?? [];
  if (numbers === void 0) return;
  let [first = "0", ...rest2] = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
  return [`${epoch}!${first}`, ...rest2];
}

// src/rules/shared/chains.ts
var longest = 50;
function chainsOf(components) {
  let files = /* @__PURE__ */ new Map();
  for (let component of components)
    component.kind !== "package" || component.entry === void 0 || addTo(files, component.location.path, component);
  let walked = /* @__PURE__ */ new Map();
  return (component) => {
    let { path } = component.location, packages = files.get(path);
    if (component.direct === !0 || packages === void 0) return;
    let steps = walked.get(path);
    steps === void 0 && walked.set(path, steps = walk(packages));
    let nearest;
    for (let { id } of entriesOf(component)) {
      let step = steps.get(id);
      step !== void 0 && step.depth < (nearest?.depth ?? 1 / 0) && (nearest = step);
    }
    let chain = [];
    for (let at = nearest; at !== void 0; at = at.from) chain.push(at.name);
    return chain.length > 1 ? chain.reverse() : void 0;
  };
}
function walk(packages) {
  let known2 = /* @__PURE__ */ new Map(), steps = /* @__PURE__ */ new Map(), queue = [];
  for (let component of packages) {
    let { name } = component;
    for (let { id, dependsOn, direct } of entriesOf(component))
      known2.set(id, { name, dependsOn }), !(direct !== !0 || steps.has(id)) && (steps.set(id, { name, from: void 0, depth: 1 }), queue.push(id));
  }
  for (let id of queue) {
    let from2 = steps.get(id);
    if (!(from2 === void 0 || from2.depth >= longest))
      for (let dependency of known2.get(id)?.dependsOn ?? []) {
        let name = known2.get(dependency)?.name;
        name === void 0 || steps.has(dependency) || (steps.set(dependency, { name, from: from2, depth: from2.depth + 1 }), queue.push(dependency));
      }
  }
  return steps;
}
function entriesOf({ entry, dependsOn = [], direct, alsoEntries = [] }) {
  return entry === void 0 ? alsoEntries : [{ id: entry, dependsOn, ...direct === void 0 ? {} : { direct } }, ...alsoEntries];
}

// src/rules/shared/subject.ts
function versionOf(component) {
  return component.resolved?.version ?? component.version;
}
function shownVersion(component) {
  return versionOf(component) ?? (component.specifier === "" ? void 0 : component.specifier);
}
function subject({ component, before }) {
  let now = shownVersion(component), then = before?.kind === "package" ? shownVersion(before) : void 0;
  return now === void 0 ? say`${code(component.name)}` : then === void 0 || then === now ? say`${code(component.name)} ${now}` : say`${code(component.name)} ${then} \u2192 ${now}`;
}

// src/review/impact.ts
function withImpact(changes, unchanged, facts) {
  let head = changes.flatMap(({ type, component }) => type === "removed" ? [] : [component]), chainTo = chainsOf([...head, ...unchanged]);
  return changes.map(
    (change) => change.component.kind === "package" ? { ...change, impact: impactOf(change, change.component, chainTo, facts) } : change
  );
}
function impactOf({ type, before }, component, chainTo, facts) {
  let gone = type === "removed", earlier2 = gone ? component : before?.kind === "package" ? before : void 0, then = earlier2 === void 0 ? [] : facts.advisories(earlier2), now = gone ? [] : facts.advisories(component), step = gone || earlier2 === void 0 ? void 0 : stepOf(earlier2, component), via = gone ? void 0 : chainTo(component), known2 = gone ? void 0 : facts.about(component), licences = earlier2 === void 0 ? void 0 : licencesOf(facts.about(earlier2), known2);
  return {
    ...step === void 0 ? {} : { step },
    ...via === void 0 ? {} : { via },
    introduces: without(now, then),
    fixes: without(then, now),
    leaves: within(now, then),
    ...ageOf(known2),
    ...licences === void 0 ? {} : { licences },
    ...known2?.repository === void 0 ? {} : { repository: known2.repository }
  };
}
function ageOf(known2) {
  if (known2?.publishedAt === void 0) return {};
  let { publishedAt, askedAt } = known2;
  return { publishedAt, ageDays: Math.max(0, Math.floor((Date.parse(askedAt) - Date.parse(publishedAt)) / 864e5)) };
}
function licencesOf(then, now) {
  let [before, after2] = [then?.licences, now?.licences];
  return before === void 0 || after2 === void 0 || JSON.stringify([...before].sort()) === JSON.stringify([...after2].sort()) ? void 0 : { before, after: after2 };
}
function without(some, others) {
  if (some.length === 0) return [];
  let sameAs = sameAmong(others);
  return idsOf(some.filter((advisory) => sameAs(advisory).length === 0));
}
function within(some, others) {
  if (some.length === 0) return [];
  let sameAs = sameAmong(others);
  return idsOf(some.filter((advisory) => sameAs(advisory).length > 0));
}
function idsOf(advisories) {
  return advisories.filter(({ reach }) => reach === "all").map(({ id }) => id);
}
function stepOf(before, after2) {
  let [old, fresh] = [versionOf(before), versionOf(after2)];
  return old === void 0 || fresh === void 0 ? old === fresh ? void 0 : "other" : versionStep(after2.ecosystem, old, fresh);
}

// src/core/concern.ts
var most = {
  forbidden: { docs: "warn", comment: "warn" },
  "remote-code": { docs: "note", comment: "note" },
  other: { test: "note", docs: "note", comment: "note" }
};
function mostIn(component, concern) {
  let { context } = component;
  return context === "docs" && concern !== "other" && isUsed(component) ? void 0 : most[concern][context];
}
function mostOfGuess(concern) {
  return concern === "forbidden" ? "warn" : "note";
}
function isUsed(component) {
  return component.kind !== "package" ? !prose.test(component.location.path) : component.role !== "mentioned" || component.standing === "installed";
}
var prose = /\.(?:mdx?|rst|txt|adoc|ipynb)$/i;

// src/rules/shared/mentioned.ts
function onlyMentioned(component) {
  let standing = component.kind === "package" ? component.standing : void 0;
  return standing === "configured" ? { atMost: "warn", but: say`; it is named in text that could not be parsed` } : standing === "told" ? { atMost: "note", but: say`; it is mentioned here, not installed` } : { but: say`` };
}

// src/rules/rule.ts
function incoming(changes) {
  return changes.filter(({ type, component, before }) => component.kind === "package" && component.constraint === !0 ? !1 : type === "moved" ? before === void 0 ? !isAside(component.context) : countsMore(component.context, before.context) : type !== "removed");
}

// src/rules/shared/approval.ts
function patternsOf(kind, lists2) {
  let list = listName(kind);
  return list && lists2[list];
}
function denied(kind, input) {
  let patterns = patternsOf(kind, input.denied) ?? [];
  return incoming(input.changes).flatMap((change) => {
    let pattern = patterns.find((candidate) => candidate.matches(change.component));
    if (pattern === void 0) return [];
    let { atMost, but } = onlyMentioned(change.component);
    return {
      change,
      messageId: "denied",
      related: [],
      ...atMost !== void 0 && { atMost },
      message: say`${code(displayName(change.component))} is denied by the policy (${code(pattern.text)})${but}`,
      help: say`Use a different ${kinds[kind].noun}, or ask the policy owners`
    };
  });
}
function unapproved(kind, input) {
  let list = listName(kind), patterns = patternsOf(kind, input.approved);
  if (list === void 0 || patterns === void 0) return [];
  let { noun } = kinds[kind];
  return incoming(input.changes).filter(({ component }) => !patterns.some((pattern) => pattern.matches(component))).map((change) => ({
    change,
    messageId: "not-approved",
    message: say`${code(displayName(change.component))} is not on the policy's list of approved ${words(list)}`,
    help: say`Use an approved ${noun}, or ask the policy owners to add it under ${code(`approved.${list}`)}`
  }));
}
function words(key) {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function disallowed(kind, input) {
  let no = denied(kind, input), reported = new Set(no.map(({ change }) => change));
  return [...no, ...unapproved(kind, input).filter(({ change }) => !reported.has(change))];
}

// src/rules/dataset-not-approved/rule.ts
var rule = {
  meta: {
    kinds: ["dataset"],
    since: "0.1",
    level: "listed",
    about: "Adds a dataset that the policy denies or does not approve",
    messages: {
      denied: "Dataset is denied by the policy",
      "not-approved": "Dataset is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check: (input) => disallowed("dataset", input)
};

// src/rules/shared/pin-fix.ts
function pinTo(component, known2) {
  let revisionClass = hosts.get(component.host)?.revisionClass(component.revision), { pinPlace, alsoAt } = component;
  if (known2?.commit === void 0 || pinPlace === void 0 || revisionClass === "pull-request" || revisionClass === "fixed") return;
  let { commit } = known2, { at, before, after: after2 } = pinPlace, hasOwnCode = component.kind === "model" && component.codeRevision !== void 0, edits = [{ location: at, newText: `${before}${commit}${after2}` }];
  return { commit, fix: { edits, clears: alsoAt.length === 0 && !hasOwnCode } };
}

// src/rules/shared/revision.ts
function isFixed({ host, revision }) {
  return hosts.get(host)?.revisionClass(revision) === "fixed";
}
function howItMoves({ host, revision }) {
  return hosts.get(host)?.howItMoves(revision) ?? say`from a host where any revision can move`;
}
function ofOwn({ own }) {
  return own === !0 ? say`, and this repository publishes it` : [];
}
function howToPin(loaded, known2, commit) {
  let { commands, fixedRevision = "commit" } = hosts.get(loaded.host) ?? {}, tried = say`the full ${fixedRevision} that you have ${known2}`, form = formOf(loaded);
  if (form === void 0)
    return say`${code(loaded.use)} cannot take a ${fixedRevision}: download the files at ${tried}, and load those`;
  if (commit !== void 0) {
    let pinned3 = form.replace(/<\w+>/, commit);
    return say`Pin ${code(pinned3)}, the ${fixedRevision} that it is at now, once you have ${known2} it`;
  }
  return commands?.isCommand(loaded.use) === !0 ? say`Use ${code(form)} with ${tried}` : say`Pin ${code(form)} to ${tried}`;
}
function formOf({ host: id, use, revisionForm }) {
  if (revisionForm !== void 0) return revisionForm === !1 ? void 0 : revisionForm;
  let host = hosts.get(id);
  return host === void 0 ? 'revision="<commit>"' : host.commands?.isCommand(use) === !0 ? host.commands.pin(use) : host.pin;
}
function canBePinned({ host }) {
  let known2 = hosts.get(host);
  return known2 === void 0 || known2.pin !== void 0;
}
function remoteCodeArgument({ host, use }) {
  let { commands, remoteCodeArgument: argument } = hosts.get(host) ?? {};
  if (argument !== void 0)
    return say`${code(commands?.isCommand(use) === !0 ? "--trust-remote-code" : argument)}`;
}

// src/rules/shared/remote-code.ts
function runningCode(changes) {
  return incoming(changes).filter(({ component }) => component.remoteCode !== !1);
}
function asksCode(change) {
  return runningCode([change]).length === 0 ? [] : isFixed(change.component) ? ["code"] : ["code", "commit"];
}
function sayAllowed(component, known2) {
  let name = code(component.name), argument = remoteCodeArgument(component), isIdle = argument !== void 0 && !alwaysRuns(component) && known2?.holdsCode === !1;
  return pinned(component) ? {
    messageId: "pinned",
    message: say`${name} ${alwaysRuns(component) ? say`runs` : say`may run`} code from its repository, at a pinned commit${isIdle ? " that holds none" : ""}`,
    help: isIdle ? say`Drop ${argument}: the repository holds no code at that commit` : say`Review the code at that commit before you merge; it runs with the program's permissions`,
    atMost: "note"
  } : component.remoteCode === "unknown" ? {
    messageId: "possible",
    confidence: "possible",
    message: say`${name} may run code from a branch that can move: whether it does is only known at run time${ofOwn(component)}`,
    ...remedy(component, known2),
    unpinned: !0,
    atMost: component.own === !0 ? "note" : "warn"
  } : {
    messageId: "allowed",
    message: say`${name} ${strong`may run code that can change`}: ${argument ?? say`its loader`} allows it, and it is loaded ${howItMoves(component)}${isIdle ? "; it holds no code now" : ""}${ofOwn(component)}`,
    ...remedy(component, known2),
    ...isIdle && { help: say`Drop ${argument}: the repository holds no code that needs it now` },
    unpinned: !0,
    ...component.own === !0 && { atMost: "note" }
  };
}
function sayRuns(component, known2) {
  if (!(component.remoteCode !== !0 || pinned(component) || !alwaysRuns(component)))
    return {
      messageId: "unpinned",
      message: say`${code(component.name)} ${strong`runs code that can change`}: it is loaded ${howItMoves(component)}${ofOwn(component)}`,
      ...remedy(component, known2),
      unpinned: !0,
      ...component.own === !0 && { atMost: "note" }
    };
}
function alwaysRuns(component) {
  return remoteCodeArgument(component) === void 0 || component.kind === "model" && component.alwaysRunsCode === !0;
}
function pinned(component) {
  if (!isFixed(component)) return !1;
  let codeRevision = component.kind === "model" ? component.codeRevision : void 0;
  return codeRevision === void 0 || isFixed({ host: component.host, revision: codeRevision });
}
function remedy(component, known2) {
  let argument = remoteCodeArgument(component), pin = pinTo(component, known2), help2 = howToPin(component, "read", pin?.commit);
  return { help: argument === void 0 || alwaysRuns(component) ? help2 : say`${help2}, or drop ${argument}`, ...pin && { fix: pin.fix } };
}

// src/rules/dataset-remote-code/rule.ts
var rule2 = {
  meta: {
    kinds: ["dataset"],
    since: "0.1",
    level: "block",
    about: "Loads a dataset that runs, or may run, code from its repository at a revision that can move",
    messages: {
      allowed: "Dataset is allowed to run code from a branch that can move",
      pinned: "Dataset runs code from its repository at a pinned commit",
      possible: "Dataset may run code from a branch that can move"
    },
    concern: "remote-code"
  },
  asks: (change) => asksCode(change),
  check: ({ changes }, facts) => runningCode(changes).map((change) => ({ change, ...sayAllowed(change.component, facts.about(change.component)) }))
};

// src/rules/shared/unpinned.ts
function asksCommit(change) {
  let { component } = change, isSettled2 = isFixed(component) || isChecked(component);
  return incoming([change]).length === 0 ? [] : component.remoteCode !== !1 || isSettled2 || isAside(component.context) ? [] : ["commit"];
}
function unpinned(changes, facts) {
  return incoming(changes).filter(({ component }) => component.remoteCode === !1 && !isFixed(component) && !isChecked(component)).map((change) => {
    let { component } = change, pin = pinTo(component, facts.about(component));
    return {
      change,
      messageId: "unpinned",
      message: say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,
      help: howToPin(component, "tested", pin?.commit),
      ...pin && { fix: pin.fix },
      unpinned: !0,
      ...(component.own === !0 || !canBePinned(component)) && { atMost: "note" }
    };
  });
}
function isChecked(component) {
  return component.kind === "model" && component.checksum !== void 0;
}

// src/rules/dataset-unpinned/rule.ts
var rule3 = {
  meta: {
    kinds: ["dataset"],
    since: "0.1",
    level: "warn",
    about: "Loads a dataset from a revision that can move",
    messages: { unpinned: "Dataset revision can move" }
  },
  asks: (change) => asksCommit(change),
  check: ({ changes }, facts) => unpinned(changes, facts)
};

// src/rules/hosted-model-not-approved/rule.ts
var rule4 = {
  meta: {
    kinds: ["hosted-model"],
    since: "0.1",
    level: "listed",
    about: "Asks a hosted model that the policy denies or does not approve",
    messages: {
      denied: "Hosted model is denied by the policy",
      "not-approved": "Hosted model is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check: (input) => disallowed("hosted-model", input)
};

// src/rules/image-not-approved/rule.ts
var rule5 = {
  meta: {
    kinds: ["image"],
    since: "0.1",
    level: "listed",
    about: "Adds an image that the policy denies or does not approve",
    messages: {
      denied: "Image is denied by the policy",
      "not-approved": "Image is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check: (input) => disallowed("image", input)
};

// src/rules/image-unpinned/rule.ts
var rule6 = {
  meta: {
    kinds: ["image"],
    since: "0.1",
    level: "warn",
    about: "Adds a container image that is not pinned to a digest",
    messages: {
      "no-tag": "Image has neither a tag nor a digest",
      latest: "Image is used by its latest tag",
      "no-digest": "Image is not pinned to a digest"
    }
  },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.digest === void 0).map((change) => ({
      change,
      ...said(change),
      help: say`Pin ${code("@sha256:<digest>")} after the tag; ${code("docker buildx imagetools inspect")} shows the digest`,
      unpinned: !0,
      ...change.component.own === !0 || wasNoBetter(change) ? { atMost: "note" } : {}
    }));
  }
};
function said({ component }) {
  let name = displayName(component);
  if (component.tag === void 0) {
    let whose = component.own === !0 ? " that this repository pushes" : "";
    return { messageId: "no-tag", message: say`${code(name)} has no tag and no digest: each build may use a different image${whose}` };
  }
  let reference = code(`${name}:${component.tag}`), [pushed, again] = component.own === !0 ? ["this repository pushed", "this repository can push the tag again"] : ["was pushed", "the tag can be pushed again"];
  return component.tag === "latest" ? { messageId: "latest", message: say`${reference} has no digest and resolves to whatever ${pushed} last` } : { messageId: "no-digest", message: say`${reference} has no digest: ${again}` };
}
function wasNoBetter({ component, before }) {
  return before?.kind === "image" && before.digest === void 0 && component.tag !== void 0 && component.tag !== "latest";
}

// src/rules/index-not-approved/rule.ts
var rule7 = {
  meta: {
    kinds: ["index"],
    since: "0.1",
    level: "listed",
    about: "Adds a package index that the policy denies or does not approve",
    messages: {
      denied: "Package index is denied by the policy",
      "not-approved": "Package index is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check({ changes, ...input }) {
    return disallowed("index", { ...input, changes: changes.filter(({ component }) => component.use !== "connection") });
  }
};

// src/extractors/lookup/lock-commands.ts
import { posix as posix3 } from "node:path";
var lockfiles = matcher(
  extractors.flatMap(({ id, files }) => {
    let lock = locks.get(id);
    return lock === void 0 ? [] : [{ files, lock }];
  })
);
function relockCommand(lock) {
  let command = commandsFor(lock)?.relock(posix3.basename(lock));
  return command === void 0 ? void 0 : inFolder(lock, command);
}
function updateCommand(lock, update) {
  if (!isPlain(update.name) || !isPlain(update.version)) return;
  let command = commandsFor(lock)?.update(update, posix3.basename(lock));
  return command === void 0 ? void 0 : inFolder(lock, command);
}
function commandsFor(path) {
  if (/[^\x20-\x7e]/.test(path)) return;
  let [read] = lockfiles(path);
  return read === void 0 ? pinnedIn(path) : read.lock.commands;
}
function pinnedIn(path) {
  let name = posix3.basename(path).toLowerCase();
  return [...locks.values()].find(
    ({ manifests }) => manifests.some(({ manifest, pins }) => pins === !0 && isNamed(name, manifest))
  )?.commands;
}

// src/rules/shared/incoming-packages.ts
function incomingPackages(changes) {
  return eachOnce(
    incoming(changes).filter(
      ({ type, component, before }) => type !== "changed" || before?.kind !== "package" || shownVersion(component) !== shownVersion(before)
    )
  );
}
function eachOnce(changes) {
  let told = /* @__PURE__ */ new Set();
  for (let { component } of changes) {
    let by = component.resolved?.by;
    by !== void 0 && told.add(entryKey(component, by));
  }
  return changes.filter(
    ({ component }) => component.resolved !== void 0 || !told.has(entryKey(component, component.location))
  );
}
function entryKey(component, { path }) {
  let { ecosystem, name, source } = component;
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url]);
}
function earlier({ type, before }) {
  return type === "changed" && before?.kind === "package" ? before : void 0;
}

// src/rules/lockfile-drift/repositories.ts
function heldFromRepository({ source }, before, own) {
  let [first] = own;
  if (first === void 0) return "unknown";
  if (source.type === "registry")
    return own.every((one) => one.source.type === before?.type && before.type !== "registry") ? { from: "elsewhere", source: first.source } : "unknown";
  if (own.every((one) => one.source.type === "registry")) return { from: "registry", source: first.source };
  let found3 = own.map((one) => heldAt(source, one.source, before));
  return found3.includes("fits") ? "fits" : found3.find((one) => one !== "fits" && one !== "unknown") ?? "unknown";
}
function heldAt(asked, locked, before) {
  if (locked.type !== "vcs") return "unknown";
  let [wanted, held] = [placeOf(asked.url), placeOf(locked.url)];
  if (wanted === void 0 || held === void 0) return "unknown";
  if (wanted !== held) return { from: "elsewhere", source: locked };
  let { ref = "" } = asked, at = { from: "revision", source: locked };
  return locked.commit !== void 0 && isStartOf(ref, locked.commit) ? "fits" : asked.commit !== void 0 ? locked.commit === void 0 && locked.ref === ref ? "fits" : at : locked.ref !== void 0 && locked.ref.toLowerCase() !== locked.commit && ref !== "" ? locked.ref === ref ? "fits" : at : before?.type === "vcs" && placeOf(before.url) === wanted && (before.ref ?? "") !== ref ? at : "unknown";
}
function isStartOf(ref, commit) {
  return /^[0-9a-f]{7,64}$/i.test(ref) && commit.startsWith(ref.toLowerCase());
}
function placeOf(url2) {
  let written2 = (url2 ?? "").replace(/^(?:git|hg|svn|bzr)\+/i, ""), [, host, path = ""] = /^[a-z+]{1,12}:\/\/(?:[^/@]*@)?([^/]+)\/(.*)$/i.exec(written2) ?? /^(?:[^/@]*@)([^/:@]+):(.*)$/.exec(written2) ?? [];
  if (host !== void 0)
    return `${host}/${path.replace(/^\/{1,9}/, "").replace(/\/$/, "").replace(/\.git$/i, "")}`.toLowerCase();
}

// src/rules/lockfile-drift/held.ts
function heldBy(component, lock, { head }, before) {
  let { ecosystem, version, specifier = "", scope, source, override } = component, entries = (head.get(lock) ?? []).filter((one) => one.ecosystem === ecosystem), own = entries.filter((one) => one.name === component.name);
  if (ecosystems.get(ecosystem)?.compare === void 0 || entries.length === 0) return "unknown";
  if (override !== void 0) return heldInstead(component, lock, entries, own, before);
  if (source.type === "vcs") return heldFromRepository(component, before, own);
  if (own.length === 0) return scope === "runtime" ? [] : "unknown";
  if (version === void 0 && ecosystems.get(ecosystem)?.admitted?.(specifier) === void 0) return "unknown";
  let instead = [...head.values()].flat().filter((one) => isForAll(one, component) && readsOverride(lock, one)), elsewhere2 = instead.length > 0 ? "unknown" : heldFromRepository(component, before, own);
  if (typeof elsewhere2 != "string") return elsewhere2;
  let tests = [component, ...instead].map(fitting);
  return own.some((one) => one.version === void 0 || tests.some((fits) => fits(one.version ?? ""))) ? "fits" : own.flatMap((one) => one.version ?? []);
}
function heldInstead(component, lock, entries, own, before) {
  let { ecosystem, version, specifier = "", source, override } = component;
  if (!readsOverride(lock, component) || override?.of !== void 0 && !entries.some((one) => one.name === override.of) || source.type !== "vcs" && source.type !== "registry") return "unknown";
  let elsewhere2 = heldFromRepository(component, before, own);
  if (source.type === "vcs" || typeof elsewhere2 != "string") return elsewhere2;
  if (version === void 0 && ecosystems.get(ecosystem)?.admitted?.(specifier) === void 0) return "unknown";
  let fits = fitting(component), versions = own.flatMap((one) => one.version ?? []), { asked } = override ?? {}, meant = asked === void 0 ? versions : versions.filter((one) => admits(ecosystem, asked, one)), others = meant.filter((one) => !fits(one));
  return (override?.of === void 0 ? others.length === 0 : others.length < meant.length || meant.length === 0) ? "fits" : others;
}
function isForAll({ override, ecosystem, name }, component) {
  return override === void 0 || ecosystem !== component.ecosystem || name !== component.name ? !1 : override.of === void 0 && override.asked === void 0;
}
function fitting({ ecosystem, version, specifier = "" }) {
  let compare = ecosystems.get(ecosystem)?.compare;
  return version === void 0 ? (locked) => admits(ecosystem, specifier, locked) : (locked) => locked === version || compare?.(locked, version) === 0 || compare?.(withoutBuild(locked), version) === 0;
}

// src/rules/lockfile-drift/removed-overrides.ts
function removedOverrides(changes, { head }) {
  let left = /* @__PURE__ */ new Map();
  for (let one of [...head.values()].flat()) one.override !== void 0 && addTo(left, keyOf2(one), one);
  return changes.flatMap((change) => {
    let override = change.type === "removed" ? change.component : change.before;
    return override?.kind !== "package" || override.override === void 0 || left.has(keyOf2(override)) ? [] : change.type === "changed" && change.component.override !== void 0 ? [] : { change, override };
  });
}
function stillForced(override, lock, { head }) {
  if (!readsOverride(lock, override)) return [];
  let entries = (head.get(lock) ?? []).filter((one) => one.ecosystem === override.ecosystem), { of } = override.override ?? {};
  if (of !== void 0 && !entries.some(({ name }) => name === of)) return [];
  let isStated = lockOf(lock, override.location.path)?.statesOverrides === !0, isFitting = fitting(override);
  return entries.flatMap(({ name, source, version, asAsked }) => name !== override.name || source.type !== override.source.type ? [] : source.type === "registry" && !isFitting(version ?? "") ? [] : isStated || asAsked !== !0 ? version ?? source.commit?.slice(0, 7) ?? "" : []);
}
function keyOf2({ ecosystem, name, override }) {
  return JSON.stringify([ecosystem, name, override?.of, override?.asked]);
}

// src/rules/shared/sides.ts
import { posix as posix4 } from "node:path";
function bothSides({ changes, inventory, files }) {
  let base = byPath([
    ...inventory.base,
    ...changes.flatMap(({ type, component, before }) => type === "removed" ? component : before ?? [])
  ]), head = byPath([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => type === "removed" ? [] : component)
  ]), oldPaths = new Map(
    files.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [[path, renamedFrom]])
  );
  return {
    base,
    head,
    changed: new Set(files.map(({ path }) => path)),
    before: (path) => base.get(oldPaths.get(path) ?? path) ?? []
  };
}
function byPath(components) {
  let paths = /* @__PURE__ */ new Map();
  for (let component of components) {
    if (component.kind !== "package") continue;
    let { path } = component.location, list = paths.get(path);
    list === void 0 ? paths.set(path, [component]) : list.push(component);
  }
  return paths;
}
function changeOf(component, changes, sides) {
  let known2 = changes.find(({ component: of }) => of === component);
  if (known2 !== void 0) return known2;
  let { name, ecosystem, location } = component, before = sides.before(location.path).find((one) => one.name === name && one.ecosystem === ecosystem);
  return before === void 0 ? { type: "added", component } : { type: "changed", component, before };
}
function lockedEntries({ head }) {
  let byName = /* @__PURE__ */ new Map();
  for (let component of [...head.values()].flat()) {
    if (component.role !== "locked") continue;
    let list = byName.get(nameKey(component));
    list === void 0 ? byName.set(nameKey(component), [component]) : list.push(component);
  }
  return (component) => {
    let isInstalled = component.role === "installed";
    if (isInstalled && component.ranIn === void 0) return [];
    let own = component.ranIn ?? posix4.dirname(component.location.path);
    return (byName.get(nameKey(component)) ?? []).filter(({ location: { path } }) => {
      let folder = posix4.dirname(path);
      return (folder === "." || folder === own || own.startsWith(`${folder}/`)) && (isInstalled || lockOf(path, component.location.path) !== void 0);
    });
  };
}
function nameKey({ ecosystem, name }) {
  return `${ecosystem}
${name}`;
}

// src/rules/lockfile-drift/rule.ts
var rule8 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Changes a manifest so that its unchanged lockfile no longer satisfies it",
    messages: {
      missing: "Package is missing from the lockfile",
      "version-differs": "Locked version does not satisfy the requirement",
      "source-differs": "Locked package comes from a different source than the manifest requires",
      "revision-differs": "Locked revision is not the one that the manifest requires",
      "override-removed": "Lockfile still has a version that a removed override forced"
    }
  },
  check(input) {
    let sides = bothSides(input), locksOf = lockFinder(sides), asked = incoming(input.changes).flatMap((change) => {
      let { component } = change;
      if (change.type === "moved" || !isAsked(component)) return [];
      let locks2 = locksOf(component), held = locks2.map((path) => heldBy(component, path, sides, earlier(change)?.source)), [found3] = held;
      if (found3 === void 0 || held.some((one) => one === "fits" || one === "unknown")) return [];
      let [lock = ""] = locks2;
      return { change, ...said2(component, lock, found3), ...relocked(lock) };
    }), removed3 = removedOverrides(input.changes, sides).flatMap(({ change, override }) => {
      let found3 = locksOf(override).flatMap((lock2) => {
        let versions2 = stillForced(override, lock2, sides);
        return versions2.length === 0 ? [] : { lock: lock2, versions: versions2 };
      }), [{ lock, versions } = { lock: "", versions: [] }] = found3;
      if (versions.length === 0) return [];
      let message2 = say`The override of ${code(override.name)} is removed, but ${code(lock)} is unchanged and still has ${listed(versions)}`;
      return { change, messageId: "override-removed", message: message2, ...relocked(lock) };
    });
    return [...asked, ...removed3];
  }
};
function relocked(lock) {
  let command = relockCommand(lock);
  return {
    help: say`Update ${code(lock)} and commit it`,
    ...command === void 0 ? {} : { fix: { edits: [], command, clears: !0 } }
  };
}
function listed(versions) {
  return [...new Set(versions)].slice(0, 3).join(", ");
}
function isAsked({ role, peer, direct, source, scope, ecosystem, name, override }) {
  return ecosystem === "golang" && name === "stdlib" || role !== "requirement" || peer === !0 ? !1 : override !== void 0 ? !0 : direct === !0 && (source.type === "registry" || source.type === "vcs") && scope !== "build";
}
function lockFinder(sides) {
  let known2 = /* @__PURE__ */ new Map();
  return ({ location: { path }, override }) => {
    let key = JSON.stringify([path, override !== void 0]), found3 = known2.get(key);
    if (found3 !== void 0) return found3;
    let resolving = [...sides.head.get(path) ?? [], ...sides.before(path)].flatMap(
      ({ resolved }) => resolved === void 0 ? [] : resolved.by.path
    ), beside = override === void 0 ? locksBeside(path) : possibleLocks(path), locks2 = [.../* @__PURE__ */ new Set([...beside, ...resolving])].filter(
      (lock) => sides.head.get(lock)?.some(({ role }) => role === "locked")
    ), current = locks2.some((lock) => sides.changed.has(lock)) ? [] : locks2;
    return known2.set(key, current), current;
  };
}
function said2(component, lock, found3) {
  let wanted = component.specifier ?? component.version ?? "", what2 = wanted === "" ? say`${code(component.name)}` : say`${code(component.name)} ${wanted}`;
  if (typeof found3 == "object" && "from" in found3) return elsewhere(component, lock, found3);
  let versions = Array.isArray(found3) ? found3 : [];
  return versions.length === 0 ? { messageId: "missing", message: say`${what2} is required, but ${code(lock)} is unchanged and does not contain it` } : { messageId: "version-differs", message: say`${what2} is required, but ${code(lock)} is unchanged and has ${listed(versions)}` };
}
function elsewhere({ name, source }, lock, { from: from2, source: held }) {
  let where = source.type === "registry" ? say`a registry` : code(withoutSecrets(source.url ?? "")), there = from2 === "registry" ? say`a registry` : code(withoutSecrets(held.url ?? ""));
  if (from2 !== "revision")
    return { messageId: "source-differs", message: say`${code(name)} is required from ${where}, but ${code(lock)} is unchanged and has it from ${there}` };
  let wanted = source.ref === void 0 ? say`the default branch` : code(source.ref);
  return { messageId: "revision-differs", message: say`${code(name)} is required at ${wanted} of ${where}, but ${code(lock)} is unchanged and has it at ${code(held.ref ?? held.commit ?? "")}` };
}

// src/rules/lockfile-tampered/hashes.ts
var strong2 = /* @__PURE__ */ new Set(["sha256", "sha384", "sha512"]), weak = /* @__PURE__ */ new Set(["md5", "sha1", "32", "40"]);
function compareFile(before, now) {
  let outcome = compareHashes(before, now);
  if (outcome !== "same") return outcome === "mixed" ? "other" : outcome;
  let old = byAlgorithm(before);
  return [...byAlgorithm(now)].some(([algorithm, values]) => {
    let had2 = old.get(algorithm);
    return had2 !== void 0 && [...values].some((value) => !had2.has(value));
  }) ? "other" : "same";
}
function compareHashes(before, now) {
  if (before.length === 0) return "same";
  if (now.length === 0) return "lost";
  let [old, current] = [byAlgorithm(before), byAlgorithm(now)], outcome = "same", compared = !1;
  for (let [algorithm, values] of old) {
    let others = current.get(algorithm);
    if (others === void 0) continue;
    compared = !0;
    let kept = [...values].filter((value) => others.has(value)).length;
    kept === 0 ? outcome = "other" : kept < values.size && kept < others.size && outcome === "same" && (outcome = "mixed");
  }
  return compared ? outcome : withoutCommon([...old.keys()], [...current.keys()]);
}
function withoutCommon(old, current) {
  return old.every((name) => weak.has(name)) ? "same" : old.some((name) => strong2.has(name)) && current.every((name) => weak.has(name)) ? "weaker" : "incomparable";
}
function areAtOdds(hashes) {
  return hashes.length > 1 && [...byAlgorithm(hashes).values()].some((values) => values.size > 1);
}
function byAlgorithm(hashes) {
  let sets = /* @__PURE__ */ new Map();
  for (let hash2 of hashes) {
    let [, word, sign2, value] = /^((?:yarn-)?[a-z0-9_]{1,20})([:\-/=])(.+)$/is.exec(hash2.trim()) ?? [], algorithm = word?.toLowerCase() ?? String(hash2.length), set = sets.get(algorithm) ?? /* @__PURE__ */ new Set();
    set.add(sign2 === "-" ? hexOf(value ?? "") : lowerHex(value ?? hash2)), sets.set(algorithm, set);
  }
  return sets;
}
function hexOf(base64) {
  let [digest = ""] = base64.split("?", 1);
  return Buffer.from(digest, "base64").toString("hex");
}
function lowerHex(value) {
  return /^[0-9a-f]+$/i.test(value) ? value.toLowerCase() : value;
}

// src/rules/lockfile-tampered/algorithms.ts
function wholeFiles(coming, { head }) {
  let counts = /* @__PURE__ */ new Map(), countsOf = (path) => {
    let known2 = counts.get(path) ?? countAlgorithms(head.get(path) ?? []);
    return counts.set(path, known2), known2;
  }, renamed2 = renamedIn(coming);
  return (component, before) => {
    let { path } = component.location;
    if (renamed2.has(path)) return haveSameValue(component, before);
    let most2 = (of) => Math.max(0, ...[...byAlgorithm(of.hashes).keys()].map((algorithm) => countsOf(path).get(algorithm) ?? 0));
    return most2(component) > most2(before);
  };
}
function countAlgorithms(entries) {
  let counts = /* @__PURE__ */ new Map();
  for (let { hashes, archives } of entries)
    if (archives?.some(({ conditional }) => conditional === !0) !== !0)
      for (let algorithm of byAlgorithm(hashes).keys()) counts.set(algorithm, (counts.get(algorithm) ?? 0) + 1);
  return counts;
}
function renamedIn(coming) {
  let found3 = /* @__PURE__ */ new Map();
  for (let { component, before } of coming) {
    if (before?.kind !== "package" || !haveOtherAlgorithms(component, before)) continue;
    let { path } = component.location, count = found3.get(path) ?? { same: 0, all: 0 };
    found3.set(path, count), count.all++, haveSameValue(component, before) && count.same++;
  }
  return new Set([...found3].flatMap(([path, { same, all }]) => same > 0 && same * 2 >= all ? path : []));
}
function haveOtherAlgorithms(component, before) {
  let [old, now] = [byAlgorithm(before.hashes), byAlgorithm(component.hashes)];
  return old.size > 0 && now.size > 0 && ![...now.keys()].some((algorithm) => old.has(algorithm));
}
function haveSameValue(component, before) {
  let valuesOf2 = ({ hashes }) => new Set([...byAlgorithm(hashes).values()].flatMap((values) => [...values])), old = valuesOf2(before);
  return [...valuesOf2(component)].some((value) => old.has(value));
}

// src/rules/lockfile-tampered/archives.ts
var worstFirst = ["other", "lost", "unhashed", "moved", "weaker", "mixed", "incomparable", "replaced"];
function compareArchives(before, now) {
  let [old, current] = [archivesOf(before), archivesOf(now)];
  if (old === void 0 || current === void 0) {
    let outcome = compareHashes(before.hashes, now.hashes);
    return outcome === "same" ? void 0 : { outcome };
  }
  let [known2, files] = [byFile(old), byFile(current)], isHashed = before.hashes.length > 0, found3 = [...files].flatMap(([key, archive2]) => {
    let { file } = archive2, had2 = known2.get(key), outcome = had2 === void 0 ? isHashed && isOpen(archive2) ? "unhashed" : "same" : compareOne(had2, archive2, now);
    return outcome === "same" ? [] : [{ outcome, ...file !== "" && { file } }];
  });
  return worstFirst.flatMap((outcome) => found3.find((difference) => difference.outcome === outcome) ?? [])[0] ?? (areReplaced(known2, files, now) ? { outcome: "replaced" } : void 0);
}
function areReplaced(old, current, now) {
  let names = ecosystems.get(now.ecosystem)?.fileNames;
  return names === void 0 || current.size === 0 || [...current.keys()].some((name) => old.has(name)) ? !1 : [...old.keys()].some((name) => names.isUniversal(name) && names.misfit(name, now) === void 0);
}
function fileAtOdds({ archives = [] }) {
  return [...byFile(archives).values()].find(({ hashes }) => areAtOdds(hashes))?.file;
}
function unhashedBesideHashed({ archives = [], hashes }) {
  return hashes.length === 0 ? void 0 : archives.find(isOpen);
}
function isOpen({ hashes, conditional }) {
  return hashes.length === 0 && conditional !== !0;
}
function archivesOf({ archives, source, hashes }) {
  return archives !== void 0 || source.type !== "url" || source.url === void 0 ? archives : [{ file: source.url.slice(source.url.lastIndexOf("/") + 1), hashes, url: source.url }];
}
function compareOne(before, now, of) {
  if (before.hashes.length === 0 && now.hashes.length === 0) return hasMoved(before, now, of) ? "moved" : "same";
  let outcome = compareFile(before.hashes, now.hashes);
  return outcome === "lost" && now.conditional === !0 ? "same" : outcome;
}
function hasMoved(before, now, { source }) {
  if (before.url === void 0 || now.url === void 0 || before.url === now.url) return !1;
  let host = hostOf(now.url);
  return host !== hostOf(before.url) || source.url !== void 0 && host !== hostOf(source.url);
}
function byFile(archives) {
  let files = /* @__PURE__ */ new Map();
  for (let archive2 of archives) {
    let key = archive2.file.toLowerCase(), other = files.get(key);
    files.set(key, other === void 0 ? archive2 : { ...other, hashes: [...other.hashes, ...archive2.hashes] });
  }
  return files;
}

// src/rules/lockfile-tampered/known-versions.ts
function knownVersions(sides) {
  let files = /* @__PURE__ */ new Map();
  return (component) => {
    let { path } = component.location;
    if (!saysFiles(component)) return [];
    let known2 = files.get(path) ?? byVersion(sides.before(path).filter(saysFiles));
    return files.set(path, known2), known2.get(versionKey(component)) ?? [];
  };
}
function byVersion(entries) {
  let found3 = /* @__PURE__ */ new Map();
  for (let entry of entries) addTo(found3, versionKey(entry), entry);
  return found3;
}
function saysFiles({ role, source, version, archives }) {
  return role === "locked" && source.type === "registry" && version !== void 0 && archives !== void 0;
}
function versionKey({ ecosystem, name, version, source }) {
  return JSON.stringify([ecosystem, name, version, source.url ?? null]);
}

// src/rules/lockfile-tampered/at-odds.ts
function entriesAtOdds(coming, knownOf) {
  let first = /* @__PURE__ */ new Map();
  return coming.flatMap((change) => {
    let { component } = change;
    if (!saysFiles(component) || knownOf(component).length > 0) return [];
    let file = fileAtOdds(component);
    if (file !== void 0) return [{ change, file }];
    let key = JSON.stringify([component.location.path, versionKey(component)]), other = first.get(key);
    other === void 0 && first.set(key, component);
    let difference = other && compareArchives(other, component);
    return difference?.outcome === "other" ? [{ change, file: difference.file, ...other && { other } }] : [];
  });
}

// src/rules/lockfile-tampered/dropped.ts
var mostRelated = 20, many = 20;
function byDroppedHashes(violations, { head }) {
  return [...groupBy(
    violations,
    (violation4) => violation4.messageId === "hash-removed" ? violation4.change?.component.location.path ?? violation4 : violation4
  )].flatMap(([path, group]) => {
    if (typeof path != "string") return group;
    let isLock = group.every(({ change }) => change?.component.role === "locked");
    return hasNoHash(head.get(path) ?? []) || isLock && group.length > many ? together(path, group, isLock) : group;
  });
}
function together(path, group, isLock) {
  let [first, ...others] = group;
  if (first?.change === void 0 || others.length === 0) return group;
  let { change } = first, names = say`${code(change.component.name)} and ${others.length} more`;
  return [
    {
      change,
      related: others.slice(0, mostRelated).flatMap((other) => other.change?.component.location ?? []),
      messageId: "hashes-dropped",
      ...isLock ? {
        message: say`${code(path)} ${strong`lost the hashes`} of ${names}: their files are no longer verified`,
        help: say`Restore the file, and regenerate it from the index where no packages are installed yet`,
        ...group.every(({ atMost }) => atMost !== void 0) && { atMost: "warn" }
      } : {
        message: say`${code(path)} ${strong`no longer has any hashes`}: ${names} lost theirs`,
        help: say`Generate the list with hashes again, so that only the reviewed files are installed`,
        atMost: "warn"
      }
    }
  ];
}
function hasNoHash(entries) {
  return entries.every(({ hashes }) => hashes.length === 0);
}

// src/ecosystems/lookup/lookalike-host.ts
var longest2 = 64, mostLabels = 10, characters = "abcdefghijklmnopqrstuvwxyz0123456789-.", ends = ["com", "dev", "io", "net", "org"];
function likenessOfHost(ecosystem, host) {
  let isDefault = ecosystems.get(ecosystem)?.isDefault, name = host.toLowerCase();
  if (isDefault === void 0 || name.length > longest2 || !/^[a-z0-9.-]+$/.test(name)) return;
  let isIts = (candidate) => isDefault(`https://${candidate}/`);
  if (!isIts(name))
    return partsOf(name).some(isIts) ? "part" : slipsOf(name).some(isIts) ? "slip" : void 0;
}
function partsOf(name) {
  let labels2 = name.split(".").slice(0, mostLabels), runs = labels2.flatMap(
    (_, start) => labels2.slice(start + 1).map((__, index) => labels2.slice(start, start + index + 2).join("."))
  ), dashed = labels2.filter((label) => label.includes("-")).map((label) => label.replaceAll("-", "."));
  return [...runs, ...dashed, ...ends.map((end) => [...labels2.slice(0, -1), end].join("."))];
}
function slipsOf(name) {
  let found3 = [];
  for (let at = 0; at <= name.length; at++) {
    let [left, right] = [name.slice(0, at), name.slice(at)];
    found3.push(left + right.slice(1)), right.length > 1 && found3.push(left + right.charAt(1) + right.charAt(0) + right.slice(2));
    for (let character of characters) found3.push(left + character + right, left + character + right.slice(1));
  }
  return found3;
}

// src/rules/lockfile-tampered/hosts.ts
var mostCompared = 200;
function newHosts(sides, settings2) {
  let named = namedHosts(sides, settings2), usualOf = usualHosts(sides), likenessOf2 = likenesses();
  return (component, before) => {
    let { role, source, ecosystem, location } = component;
    if (role !== "locked") return [];
    let usual = usualOf(location.path), alike = () => hostsIn(component).flatMap((host) => {
      let likeness3 = named.has(host) ? void 0 : likenessOf2(ecosystem, host);
      return likeness3 === void 0 ? [] : { host, isForeign: likeness3 === "slip", likeness: likeness3 };
    });
    if (usual === void 0) return alike();
    let knownAs = (host) => publicIndex(ecosystem, `https://${host}`), isNew = (host) => !usual.hosts.has(host) && !named.has(host) && knownAs(host) !== "default", isMirrored = (host) => knownAs(host) === "mirror" || knownAs(host) === "project", origin = source.type === "path" ? void 0 : hostOf(source.url);
    if (origin !== void 0 && isNew(origin)) return [{ host: origin, isForeign: !isMirrored(origin) }];
    if (source.type !== "registry") return [];
    if (usual.files.size === 0) return alike();
    let isListed = source.url !== void 0, hosts2 = /* @__PURE__ */ new Map();
    for (let { host, isHashed } of filesOf(component, before))
      !isNew(host) || isListed && isMirrored(host) || hosts2.set(host, hosts2.get(host) === !0 || !isHashed || !(isListed || isMirrored(host)));
    return [...hosts2].map(([host, isForeign]) => ({ host, isForeign }));
  };
}
function likenesses() {
  let known2 = /* @__PURE__ */ new Map();
  return (ecosystem, host) => {
    let key = `${ecosystem} ${host}`;
    return known2.has(key) || known2.set(key, known2.size < mostCompared ? likenessOfHost(ecosystem, host) : void 0), known2.get(key);
  };
}
function hostsIn({ source, hosts: hosts2 = [] }) {
  let origin = source.type === "registry" || source.type === "url" ? hostOf(source.url) : void 0;
  return [...new Set(origin === void 0 ? hosts2 : [origin, ...hosts2])];
}
function filesOf({ archives, hosts: hosts2 = [], hashes }, before) {
  if (archives?.some(({ url: url2 }) => url2 !== void 0) !== !0)
    return hosts2.map((host) => ({ host, isHashed: hashes.length > 0 }));
  let known2 = new Set(before?.archives?.flatMap(hashKeys));
  return archives.flatMap((archive2) => {
    let host = hostOf(archive2.url);
    return host === void 0 || hashKeys(archive2).some((key) => known2.has(key)) ? [] : { host, isHashed: !isOpen(archive2) };
  });
}
function hashKeys({ file, hashes }) {
  return hashes.map((hash2) => `${file} ${hash2}`);
}
function usualHosts(sides) {
  let known2 = /* @__PURE__ */ new Map();
  return (path) => {
    if (known2.has(path)) return known2.get(path);
    let locked = sides.before(path).filter(({ role }) => role === "locked"), files = new Set(locked.flatMap(({ hosts: hosts2 = [] }) => hosts2)), origins = locked.flatMap(({ source }) => source.type === "path" ? [] : hostOf(source.url) ?? []), usual = locked.length === 0 ? void 0 : { hosts: /* @__PURE__ */ new Set([...files, ...origins]), files };
    return known2.set(path, usual), usual;
  };
}
function namedHosts({ head }, { inventory, indexes: indexes3 }) {
  let settings2 = inventory.head.flatMap((component) => component.kind === "index" ? component.url ?? [] : []), required = [...head.values()].flat().flatMap(({ role, source }) => role === "locked" ? [] : [source.url, ...source.extraIndexes ?? [], ...source.findLinks ?? []]), urls = [...settings2, ...required, ...indexes3.map(({ url: url2 }) => url2)];
  return new Set(urls.flatMap((url2) => hostOf(url2) ?? []));
}
function packageBefore({ before }) {
  return before?.kind === "package" ? before : void 0;
}

// src/rules/lockfile-tampered/misfits.ts
function misfitOf(component, before) {
  let { role, source, ecosystem, archives = [] } = component, names = ecosystems.get(ecosystem)?.fileNames;
  if (names === void 0 || role !== "locked" || source.type !== "registry") return;
  let had2 = new Set(before?.version === component.version ? before?.archives?.map(archiveKey) : []), found3 = archives.flatMap((archive2) => {
    let of = names.misfit(archive2.file, component);
    return of === void 0 ? [] : [{ archive: archive2, of }];
  }), fresh = found3.filter(({ archive: archive2 }) => !had2.has(archiveKey(archive2))), worst = fresh.find(({ of }) => of === "package") ?? fresh[0];
  if (worst !== void 0)
    return { file: worst.archive.file, of: worst.of, isOnly: found3.length === archives.length };
}
function archiveKey({ file, hashes }) {
  return JSON.stringify([file, hashes]);
}

// src/rules/lockfile-tampered/words.ts
function misfitViolation(change, { file, of, isOnly }) {
  let { name, version = "" } = change.component;
  return {
    change,
    messageId: "file-foreign",
    message: say`${code(name)} ${version} lists ${code(file)}, ${strong`a file of a different ${of}`}: that file is what gets installed`,
    help: say`Regenerate the lockfile from the index, and find out who changed the entry`,
    ...of === "version" && !isOnly && { atMost: "warn" }
  };
}
function atOddsViolation({ change, file = "", other }) {
  let { name, version = "" } = change.component, which = file === "" ? say`` : say` for ${code(file)}`;
  return {
    change,
    messageId: "hash-ambiguous",
    message: say`${code(name)} ${version} has ${strong`two different hashes`}${which}: one of them is not that of the published file`,
    help: say`Regenerate the lockfile from the index, and find out where the other hash comes from`,
    ...other && { related: [other.location] }
  };
}
function violation(change, { outcome, file }) {
  let {
    name,
    version = "",
    location: { path }
  } = change.component, what2 = say`${code(name)} ${version}`, which = file === void 0 ? say`` : say` for ${code(file)}`;
  switch (outcome) {
    case "other":
      return {
        change,
        messageId: "hash-changed",
        message: say`${what2} has ${strong`a different hash than before`}${which}: the files of a published version do not change`,
        help: say`Find out why before installing it: compare the files, and regenerate the lockfile from the index`
      };
    case "lost":
      return {
        change,
        messageId: "hash-removed",
        message: say`${what2} ${strong`lost its hash`}${which}: its files are no longer verified`,
        help: say`Restore the hash, or regenerate the lockfile from the index`
      };
    case "unhashed":
      return {
        change,
        messageId: "file-unhashed",
        message: say`${what2} has ${strong`no hash`}${which}, although its other files have one`,
        help: say`Add the hash of the file, or regenerate the lockfile from the index`
      };
    case "moved":
      return {
        change,
        messageId: "file-moved",
        message: say`${what2} comes from a different URL than before${which}, and no hash shows that it is the same file`,
        help: say`Compare the files, and regenerate the lockfile from an index that provides hashes`,
        atMost: "warn"
      };
    case "weaker":
      return {
        change,
        messageId: "hash-weakened",
        message: say`${what2} has only ${strong`weaker hashes than before`}${which}: two different files can be made to share one`,
        help: say`Restore the hash, or regenerate the lockfile from the index`,
        atMost: "warn"
      };
    case "mixed":
      return {
        change,
        messageId: "hashes-replaced",
        message: say`${what2} lost some of its hashes and gained others`,
        help: say`Regenerate the lockfile from the index and compare: files can be added to a version, not replaced`,
        atMost: "warn"
      };
    case "incomparable":
      return {
        change,
        messageId: "hash-incomparable",
        message: say`${what2} has ${strong`a hash of a different algorithm than before`}${which}, unlike the rest of ${code(path)}: nothing shows that its file is the same`,
        help: say`Regenerate the lockfile with the tool that wrote the other hashes, and compare`,
        atMost: "warn"
      };
    case "replaced":
      return {
        change,
        messageId: "files-replaced",
        message: say`${what2} has none of its previous files, and one of those fits every platform`,
        help: say`Check on the index when these files were published: someone who takes over a project can add files to an old version`,
        atMost: "warn"
      };
  }
}

// src/rules/lockfile-tampered/differences.ts
function differences(change, evidence) {
  let { component } = change, before = packageBefore(change);
  if (component.source.type === "path") return [];
  let misfit = misfitOf(component, before), found3 = ofFiles(change, before, evidence);
  return misfit === void 0 ? found3 : [misfitViolation(change, misfit), ...found3.filter(({ messageId }) => messageId === "hash-changed")];
}
function ofFiles(change, before, { hostsOf, knownOf, isOfWholeFile }) {
  let { component } = change;
  if (before === void 0 || !isSameVersion(component, before)) {
    let strange = strangeBeside(component, knownOf(component));
    return strange !== void 0 ? [violation(change, strange)] : before === void 0 ? [] : unhashed(change, before);
  }
  let difference = compareArchives(before, component);
  if (difference === void 0) return [];
  if (isUnsure(difference) && isRightly(component, before)) return [];
  if (difference.outcome === "incomparable" && isOfWholeFile(component, before)) return [];
  let isForeign = hostsOf(component, before).some((host) => host.isForeign);
  return difference.outcome === "moved" && isForeign ? [] : [{ ...violation(change, difference), ...!isForeign && isRightly(component, before) && { atMost: "warn" } }];
}
function strangeBeside(component, known2) {
  let found3 = known2.map((entry) => compareArchives(entry, component));
  return found3.every((difference) => difference?.outcome === "other") ? found3[0] : void 0;
}
function isUnsure({ outcome }) {
  return outcome === "incomparable" || outcome === "replaced";
}
function isRightly({ source }, before) {
  return source.type !== before.source.type || source.url !== before.source.url || source.type === "vcs";
}
function unhashed(change, before) {
  let file = before.hashes.length === 0 || unhashedBesideHashed(before) ? void 0 : unhashedBesideHashed(change.component);
  return file === void 0 ? [] : [{ ...violation(change, { outcome: "unhashed", file: file.file }), atMost: "warn" }];
}
function isSameVersion(one, other) {
  return one.source.commit !== other.source.commit || one.version === void 0 || other.version === void 0 ? !1 : one.version === other.version || ecosystems.get(one.ecosystem)?.compare?.(one.version, other.version) === 0;
}

// src/rules/lockfile-tampered/of-new-hosts.ts
var mostRelated2 = 20;
function ofNewHosts(coming, hostsOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let change of coming)
    for (let found3 of hostsOf(change.component, packageBefore(change)))
      addTo(groups, JSON.stringify([change.component.location.path, found3.host]), { ...found3, change });
  return [...groups.values()].flatMap((group) => {
    let first = group.find(({ isForeign: isForeign2 }) => isForeign2) ?? group[0];
    if (first === void 0) return [];
    let { change, host, isForeign, likeness: likeness3 } = first, { name, location } = change.component, what2 = group.length === 1 ? say`${code(name)} comes` : say`${code(name)} and ${group.length - 1} more come`, where = {
      change,
      related: group.filter((other) => other !== first).slice(0, mostRelated2).map((other) => other.change.component.location),
      ...!isForeign && { atMost: "warn" }
    };
    return likeness3 !== void 0 ? {
      ...where,
      messageId: "lookalike-host",
      message: say`${what2} from ${code(host)}, ${strong`whose name resembles that of the default index`}`,
      help: say`Regenerate the lockfile from the default index, or declare this host in a manifest`
    } : {
      ...where,
      messageId: "new-host",
      message: say`${what2} from ${code(host)}, which ${code(location.path)} did not use before`,
      help: isForeign ? say`Regenerate the lockfile from the index of the other packages, or declare this one in a manifest` : say`Check whether the package's index links to this host`
    };
  });
}

// src/rules/lockfile-tampered/rule.ts
var rule9 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Changes or removes the hash of a locked package, or downloads it from a new host",
    messages: {
      "file-foreign": "Package version lists a file of a different package or version",
      "file-moved": "File without a hash comes from a different URL",
      "file-unhashed": "Package version has a file without a hash",
      "files-replaced": "All files of a package version were replaced",
      "hash-ambiguous": "One file of a package version has two hashes",
      "hash-changed": "Package version has a different hash than before",
      "hash-incomparable": "Package version has a hash of a different algorithm than before",
      "hash-removed": "Package version lost its hash",
      "hash-weakened": "Package version has only weak hashes",
      "hashes-dropped": "Requirements file or lockfile lost all of its hashes",
      "hashes-replaced": "Some hashes of a package version were replaced",
      "lookalike-host": "Lockfile downloads from a host whose name resembles that of the default index",
      "new-host": "Lockfile downloads from a new host"
    }
  },
  check(input) {
    let coming = incoming(input.changes), sides = bothSides(input), hostsOf = newHosts(sides, input), knownOf = knownVersions(sides), evidence = { hostsOf, knownOf, isOfWholeFile: wholeFiles(coming, sides) }, ofFiles2 = [
      ...coming.flatMap((change) => differences(change, evidence)),
      ...entriesAtOdds(coming, knownOf).map(atOddsViolation)
    ], told = new Set(ofFiles2.map(({ change }) => change));
    return [
      ...byDroppedHashes(ofFiles2, sides),
      ...ofNewHosts(
        coming.filter((change) => !told.has(change)),
        hostsOf
      )
    ];
  }
};

// src/rules/shared/locked-beside.ts
import { posix as posix5 } from "node:path";
function lockedBeside(components) {
  let entries = /* @__PURE__ */ new Map();
  for (let component of components)
    component.kind === "package" && component.role === "locked" && addTo(entries, folderKey(component), component);
  return (component) => {
    let { role, version, resolved, scope, context } = component;
    return role !== "requirement" || version === void 0 || resolved !== void 0 ? [] : (entries.get(folderKey(component)) ?? []).filter((entry) => (entry.scope === "runtime" || entry.scope === scope) && entry.context === context);
  };
}
function withoutCopies(changes) {
  let entriesOf2 = lockedBeside(changes.map(({ component }) => component)), copies = /* @__PURE__ */ new Map();
  return { changes: changes.filter(({ component }) => {
    let entries = entriesOf2(component);
    for (let entry of entries) addTo(copies, entryKey(entry, entry.location), component.location);
    return entries.length === 0;
  }), copiesOf: (component, at) => copies.get(entryKey(component, at)) ?? [] };
}
function folderKey(component) {
  let { path } = component.location;
  return entryKey(component, { ...component.location, path: posix5.dirname(path) });
}

// src/rules/shared/affected.ts
function affectedPackages({ changes, inventory }, facts, concerns) {
  let coming = [...incoming(changes), ...pinned2(changes)], base = [...inventory.base, ...changes.flatMap(({ before }) => before ?? [])], gone = changes.flatMap(({ type, component }) => type === "removed" ? component : []), lockedBefore = new Set(
    [...base, ...gone].flatMap(
      (component) => component.kind === "package" ? [entryKey(component, component.location)] : []
    )
  ), repeated = lockedBeside(base), replaced2 = replacedLocks(changes, inventory.base), heldBefore = (component, by) => [by.path, ...replaced2(by.path)].some((path) => lockedBefore.has(entryKey(component, { ...by, path }))), besides = namesakesOf(changes, inventory.base), chainTo = chainsOf([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => type === "removed" ? [] : component)
  ]), { changes: told, copiesOf } = withoutCopies(coming);
  return eachOnce(told).flatMap((change) => {
    let { component } = change, advisories = facts.advisories(component).filter(concerns).filter(holdsFor(component));
    if (advisories.length === 0) return [];
    let by = component.resolved?.by, namesakes = besides(change), repeats = change.type !== "moved" && repeated(component).length > 0, stood = repeats || by !== void 0 && heldBefore(component, by) ? isAny : stoodIn(change.type === "moved" ? [] : [...packagesIn(change.before), ...namesakes], facts), introduced = advisories.filter((advisory) => !stood(advisory));
    if (introduced.length === 0 && isSameVersion2(change)) return [];
    let path = chainTo(component);
    return {
      change,
      introduced,
      standing: advisories.filter(stood),
      fixes: fixedBy(change, facts, concerns),
      carriedFrom: introduced.length > 0 || repeats ? void 0 : replaced2((by ?? component.location).path)[0],
      hadBy: repeats ? "lockfile" : namesakes.some(isInFileOf(component)) ? "file" : void 0,
      related: [
        ...by !== void 0 && touches(coming, component, by) ? [by] : [],
        ...copiesOf(component, by ?? component.location)
      ],
      paths: path === void 0 ? [] : [path]
    };
  });
}
function holdsFor({ versionUnknown, resolved }) {
  return ({ reach }) => versionUnknown !== !0 || resolved !== void 0 || reach === "all";
}
function pinned2(changes) {
  return changes.filter(
    ({ type, component }) => component.constraint === !0 && type !== "removed" && type !== "moved"
  );
}
var reaches = ["some", "newest", "onwards", "all"], isAny = () => !0;
function packagesIn(component) {
  return component?.kind === "package" ? [component] : [];
}
function isInFileOf({ location: { path } }) {
  return ({ location }) => location.path === path;
}
function stoodIn(packages, facts) {
  let lists2 = new Set(packages.map((one) => facts.advisories(one))), sameAs = sameAmong([...lists2].flat());
  return (advisory) => sameAs(advisory).some(({ reach }) => reaches.indexOf(reach) >= reaches.indexOf(advisory.reach));
}
function fixedBy({ type, component, before }, facts, concerns) {
  if (type !== "changed") return [];
  let then = packagesIn(before).flatMap((one) => facts.advisories(one)), sameNow = sameAmong(facts.advisories(component));
  return then.filter((advisory) => advisory.reach === "all" && concerns(advisory)).filter((advisory) => sameNow(advisory).length === 0).map(({ id }) => id);
}
function isSameVersion2({ type, component, before }) {
  return type === "changed" && before?.kind === "package" && shownVersion(component) === shownVersion(before);
}
function touches(changes, { name }, by) {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path);
}
function lessSure(component) {
  if (component.role === "mentioned") return onlyMentioned(component);
  if (component.constraint === !0) return { atMost: "warn", but: say`; it is only a constraint here` };
  let takenFrom = likelyIndex(component);
  if (takenFrom === void 0) return { but: say`` };
  let where = code(withoutSecrets(takenFrom.index));
  return {
    atMost: "warn",
    but: say`; ${code(takenFrom.by.path)} resolves it from ${where}, which may serve a different package under that name`
  };
}
function listed2({
  id,
  aliases,
  severity,
  malicious,
  score,
  summary,
  fixed,
  url: url2
}) {
  return {
    id,
    aliases,
    severity,
    ...malicious ? { malicious } : {},
    ...score === void 0 ? {} : { score },
    fixed,
    ...summary === void 0 ? {} : { summary },
    ...url2 === void 0 ? {} : { url: url2 }
  };
}

// src/rules/model-loader-vulnerable/rule.ts
var advisoryIds = /* @__PURE__ */ new Set([
  // transformers 4.56 to 5.2
  "CVE-2026-4372",
  // transformers 5.2.0
  "CVE-2026-5241",
  // vLLM before 0.18
  "CVE-2026-22807",
  "GHSA-7972-pg2x-xr59"
]), rule10 = {
  meta: {
    kinds: ["model"],
    since: "0.1",
    level: "warn",
    about: "Loads a model with a locked version of its loader that runs code of a model even when it is told not to",
    messages: { vulnerable: "Locked loader runs code of a model although it is told not to" },
    advisories: !0
  },
  check({ changes, inventory }, facts) {
    return incoming(changes).filter(({ component }) => component.remoteCode === !1).flatMap((change) => {
      let { component } = change;
      return loadersOf(component, inventory.around ?? []).flatMap((loader) => {
        let advisories = facts.advisories(loader).filter(({ id, aliases, reach }) => reach === "all" && [id, ...aliases].some((each) => advisoryIds.has(each))), [first] = advisories;
        if (first === void 0) return [];
        let named = say`${code(loader.name)} ${shownVersion(loader) ?? ""}`, ids2 = advisories.map(({ id }) => id).join(", ");
        return [
          {
            change,
            messageId: "vulnerable",
            message: say`${code(component.name)} is loaded by ${named}, which can run code of a model although it is told not to (${ids2})`,
            help: say`Update ${code(loader.name)}${first.fixed.length === 0 ? "" : ` to ${first.fixed.at(-1) ?? ""} or later`}, or pin the model to a commit whose files you have read`,
            related: [loader.location],
            advisories: advisories.map(listed2)
          }
        ];
      });
    });
  }
};

// src/rules/shared/repository-name.ts
function renamed({ name, text, location }, to) {
  let { startLine, endLine, startColumn, endColumn } = location;
  if (startLine === void 0 || startLine !== endLine || startColumn === void 0 || endColumn === void 0)
    return;
  let length = endColumn - startColumn, quote = ["", '"', "'"].find(
    (each) => length === name.length + 2 * each.length && text.includes(each + name + each)
  );
  return quote === void 0 ? void 0 : [{ location, newText: quote + to + quote }];
}
function ownerOf(name) {
  return name.slice(0, Math.max(name.indexOf("/"), 0));
}

// src/rules/shared/edits.ts
function slip(written2, meant) {
  let difference = written2.length - meant.length;
  if (Math.abs(difference) > 1 || written2 === meant) return;
  let at = 0;
  for (; at < written2.length && written2[at] === meant[at]; ) at++;
  let rest2 = (text, skip) => text.slice(at + skip), [here, there] = [written2[at] ?? "", meant[at] ?? ""];
  return difference === 1 ? rest2(written2, 1) === rest2(meant, 0) ? { type: "added", letter: here, at } : void 0 : difference === -1 ? rest2(written2, 0) === rest2(meant, 1) ? { type: "missing", letter: there, at } : void 0 : rest2(written2, 1) === rest2(meant, 1) ? { type: "other", letter: here, at } : here === meant[at + 1] && there === written2[at + 1] && rest2(written2, 2) === rest2(meant, 2) ? { type: "swapped" } : void 0;
}
function withOneLess(text) {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}

// src/rules/shared/glyphs.ts
var glyphs = {
  0: "o",
  1: "l",
  \u0430: "a",
  \u0441: "c",
  "\u0501": "d",
  \u0435: "e",
  \u04BB: "h",
  \u0456: "i",
  \u0458: "j",
  "\u04CF": "l",
  \u043C: "m",
  \u0578: "n",
  \u043E: "o",
  \u03BF: "o",
  \u0440: "p",
  \u03C1: "p",
  \u0455: "s",
  \u0442: "t",
  \u03C5: "u",
  \u03BD: "v",
  \u0445: "x",
  \u0443: "y",
  \u03B1: "a",
  \u0131: "i"
};
function foldGlyphs(text) {
  return Array.from(text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), ""), (letter) => glyphs[letter] ?? letter).join("").replace(/rn/g, "m").replace(/vv/g, "w");
}

// src/rules/model-lookalike/likeness.ts
var indexes = /* @__PURE__ */ new WeakMap(), minForSlip = 6, minForAny = 4, shared = 4, official = /^(?:the|real|true|official)[-_.]|[-_.]?(?:official|verified|original|authentic)$/;
function likeness(id, kind, wellKnown) {
  let owner = ownerOf(id).toLowerCase();
  if (owner === "" || wellKnown.owners.has(owner)) return;
  let { byBareName, byGlyphs, byWords, bySlip } = indexOf(wellKnown), glyphs2 = byGlyphs.get(looks(owner));
  if (glyphs2 !== void 0) return { known: glyphs2, how: bare(owner) === bare(glyphs2) ? "separators" : "glyphs" };
  let words2 = byWords.get(sortWords(owner));
  if (words2 !== void 0) return { known: words2, how: "words" };
  let slipped = [owner, ...withOneLess(owner)].flatMap((variant) => bySlip.get(variant) ?? []).find((known2) => isSlip(owner, known2));
  if (slipped !== void 0) return { known: slipped, how: "slip" };
  let stem = owner.replace(official, ""), claimed = stem === owner ? void 0 : byBareName.get(bare(stem));
  if (claimed !== void 0) return { known: claimed, how: "affix" };
  let has = kind === "model" ? wellKnown.models.get(id.slice(owner.length + 1).toLowerCase()) : void 0;
  return has !== void 0 && startsAlike(owner, has) ? { known: has, how: "model" } : void 0;
}
function indexOf(wellKnown) {
  let known2 = indexes.get(wellKnown);
  if (known2 !== void 0) return known2;
  let owners = [...wellKnown.owners], bySlip = /* @__PURE__ */ new Map();
  for (let owner of owners.filter((each) => each.length >= minForSlip))
    for (let variant of /* @__PURE__ */ new Set([owner, ...withOneLess(owner)])) {
      let same = bySlip.get(variant);
      same === void 0 ? bySlip.set(variant, [owner]) : same.push(owner);
    }
  let made = {
    byBareName: new Map(owners.map((each) => [bare(each), each])),
    byGlyphs: new Map(owners.filter((each) => bare(each).length >= minForAny).map((each) => [looks(each), each])),
    byWords: new Map(owners.filter((each) => /[-_.]/.test(each)).map((each) => [sortWords(each), each])),
    bySlip
  };
  return indexes.set(wellKnown, made), made;
}
function startsAlike(owner, known2) {
  let [one, other] = [bare(owner), bare(known2)];
  return other.length > shared && one.startsWith(other.slice(0, shared)) && !other.startsWith(one);
}
function isSlip(owner, known2) {
  let how = slip(owner, known2);
  if (how === void 0 || how.type === "swapped") return how !== void 0;
  let counts = (letter) => /[a-z]/.test(letter);
  return counts(how.letter) && (how.type !== "other" || counts(known2[how.at] ?? ""));
}
function looks(text) {
  return foldGlyphs(bare(text)).replaceAll("i", "l");
}
function bare(text) {
  return text.replace(/[-_.]/g, "");
}
function sortWords(text) {
  return text.split(/[-_.]/).sort().join("-");
}

// src/rules/model-lookalike/rule.ts
var judged = ["model", "dataset"], isJudged = new Set(judged), day = 864e5, established = 365, rule11 = {
  meta: {
    kinds: judged,
    since: "0.1",
    level: "warn",
    about: "Loads a model or dataset whose namespace resembles a well-known organisation",
    messages: { "similar-name": "Namespace resembles a well-known organisation" }
  },
  asks: (change) => likenessOf(change) === void 0 ? [] : ["name"],
  check({ changes, inventory, approved }, facts) {
    let known2 = new Set(
      inventory.base.flatMap((each) => isJudged.has(each.kind) ? ownerOf(each.name).toLowerCase() : [])
    );
    for (let { before } of changes) before !== void 0 && known2.add(ownerOf(before.name).toLowerCase());
    let allowed = [...approved.models ?? [], ...approved.datasets ?? []];
    return changes.flatMap((change) => {
      let { component } = change, like = likenessOf(change);
      return like === void 0 || known2.has(ownerOf(component.name).toLowerCase()) ? [] : component.own === !0 || allowed.some((pattern) => pattern.matches(component)) ? [] : isEstablished(facts.about(component)) ? [] : found(change, like);
    });
  }
};
function likenessOf({ type, component: { host, name, kind } }) {
  let wellKnown = hosts.get(host)?.wellKnown;
  return type === "added" && wellKnown !== void 0 ? likeness(name, kind, wellKnown) : void 0;
}
function isEstablished(known2) {
  return known2 === void 0 ? !1 : known2.movedTo !== void 0 ? !0 : Date.parse(known2.askedAt) - Date.parse(known2.createdAt ?? "") >= established * day;
}
var tricks = {
  glyphs: say`looks the same`,
  separators: say`differs only in separators`,
  words: say`has the same words in a different order`,
  slip: say`is one typing error away`,
  affix: say`only adds a word that claims to be official`,
  model: say`begins alike, and the model has the same name`
};
function found(change, { known: known2, how }) {
  let { name, kind } = change.component, owner = ownerOf(name);
  return [
    {
      change,
      messageId: "similar-name",
      confidence: "likely",
      message: say`${code(name)} may be mistaken for a ${kinds[kind].noun} of ${code(known2)}: its namespace ${tricks[how]}`,
      help: say`Check that ${code(owner)} is who you mean, or use the ${kinds[kind].noun} of ${code(known2)}`
    }
  ];
}

// src/rules/model-missing/rule.ts
var rule12 = {
  meta: {
    kinds: ["model", "dataset"],
    since: "0.1",
    level: "warn",
    about: "Loads a model or dataset that does not exist or has moved, so that its name may be claimed by somebody else",
    messages: {
      disabled: "Model or dataset is disabled",
      missing: "Model or dataset does not exist",
      moved: "Model or dataset has another name now",
      "no-revision": "Model or dataset has no such revision"
    }
  },
  asks(change) {
    let { context, own } = change.component;
    return incoming([change]).length === 0 || isAside(context) || own === !0 ? [] : ["name"];
  },
  check: ({ changes }, facts) => incoming(changes).flatMap((change) => {
    let known2 = facts.about(change.component);
    return known2 === void 0 || change.component.own === !0 ? [] : judge(change, known2) ?? [];
  })
};
function judge(change, known2) {
  let { name, host, revision, kind } = change.component, { noun } = kinds[kind];
  if (known2.repository === "missing") return missing(change, known2);
  if (known2.repository === "disabled")
    return {
      change,
      messageId: "disabled",
      message: say`${code(name)} is disabled on ${hosts.get(host)?.displayName ?? host}: it cannot be loaded`,
      help: say`Use a different ${noun}; the page of this one may say why it was disabled`
    };
  if (known2.movedTo !== void 0) return moved(change, known2, known2.movedTo);
  if (!(known2.hasRevision !== !1 || revision === void 0))
    return {
      change,
      messageId: "no-revision",
      message: say`${code(name)} has no revision ${code(revision)}: loading it fails, or takes what its owner may publish under that name`,
      help: say`Pin a full commit of the ${noun} that exists`
    };
}
function missing(change, { namespace }) {
  let { name, kind } = change.component, { noun } = kinds[kind], found3 = { change, messageId: "missing" };
  return namespace === "free" ? {
    ...found3,
    message: say`${code(name)} does not exist, and ${strong`anyone can register`} ${code(ownerOf(name))} and have their ${noun} loaded here`,
    help: say`Correct the name, or remove the ${noun}; attackers register names that were given up, and those that AI assistants make up`
  } : {
    ...found3,
    message: say`${code(name)} does not exist, or is private to others`,
    help: say`Correct the name, or give the review a token that may read it`,
    atMost: "note"
  };
}
function moved(change, { namespace }, to) {
  let { component } = change, { name, kind } = component, { noun } = kinds[kind], [owner, now] = [ownerOf(name), ownerOf(to)], edits = renamed(component, to), found3 = { change, messageId: "moved", ...edits && { fix: { edits, clears: !0 } } };
  if (owner.toLowerCase() === now.toLowerCase())
    return {
      ...found3,
      message: say`${code(name)} is called ${code(to)} now`,
      help: say`Use ${code(to)}`,
      atMost: "note"
    };
  let claimable = namespace === "free" ? say`${strong`anyone can register`} ${code(owner)} and publish another ${noun} under this name` : say`whoever has ${code(owner)} can publish another ${noun} under this name`;
  return {
    ...found3,
    message: say`${code(name)} leads to ${code(to)} now, and ${claimable}`,
    help: say`Check that ${code(to)} is the ${noun} that you mean, and use that name`,
    // Whoever claims the name has no commit of this id.
    ...isFixed(component) && { atMost: "note" }
  };
}

// src/rules/model-not-approved/rule.ts
var rule13 = {
  meta: {
    kinds: ["model"],
    since: "0.1",
    level: "listed",
    about: "Adds a model that the policy denies or does not approve",
    messages: {
      denied: "Model is denied by the policy",
      "not-approved": "Model is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check: (input) => disallowed("model", input)
};

// src/rules/model-remote-code/rule.ts
var rule14 = {
  meta: {
    kinds: ["model"],
    since: "0.1",
    level: "block",
    about: "Loads a model that runs, or may run, code from its repository at a revision that can move",
    messages: {
      allowed: "Model is allowed to run code from a branch that can move",
      pinned: "Model runs code from its repository at a pinned commit",
      possible: "Model may run code from a branch that can move",
      unpinned: "Model runs code from a branch that can move"
    },
    concern: "remote-code"
  },
  asks: (change) => asksCode(change),
  check: ({ changes }, facts) => runningCode(changes).map((change) => {
    let { component } = change, known2 = facts.about(component);
    return { change, ...sayRuns(component, known2) ?? sayAllowed(component, known2) };
  })
};

// src/rules/model-unpinned/rule.ts
var rule15 = {
  meta: {
    kinds: ["model"],
    since: "0.1",
    level: "warn",
    about: "Loads a model from a revision that can move",
    messages: {
      unpinned: "Model revision can move"
    }
  },
  asks: (change) => asksCommit(change),
  check: ({ changes }, facts) => unpinned(changes, facts)
};

// src/rules/shared/own-index.ts
function isKnownToPolicy({ approved, indexes: indexes3 }, component) {
  let address = plainAddress(component.source.url ?? ""), isOwn = ({ url: url2 }) => `${address}/`.startsWith(`${plainAddress(url2)}/`) || `${plainAddress(url2)}/`.startsWith(`${address}/`);
  return indexes3.some(isOwn) || approved.indexes?.some((one) => one.matches(indexOf2(component, address))) === !0;
}
function indexOf2({ ecosystem, location, alsoAt, context }, name) {
  return { kind: "index", ecosystem, name, url: name, location, alsoAt, context, ...{ use: "named", setting: "source", text: name, confidence: "certain" } };
}

// src/rules/package-confusion/moved-from-public.ts
var migration = 5, mostRelated3 = 20;
function movedFromPublic(input, sides) {
  let isOwn = (component) => input.internal.some((one) => one.matches(component)) || isKnownToPolicy(input, component), moving = incoming(input.changes).filter((change) => leavesPublicIndex(change) && !isOwn(change.component));
  if (moving.length === 0) return [];
  let levelOf2 = levels(moving, sides), moves = /* @__PURE__ */ new Map();
  for (let change of moving) {
    let { component } = change, index = shownIndex(component), level = levelOf2(change), key = JSON.stringify([index, level]), isOpen3 = publicIndex(component.ecosystem, component.source.url) === "open", move = moves.get(key) ?? { index, level, isOpen: isOpen3, first: change, names: /* @__PURE__ */ new Set(), related: [] };
    move.names.add(component.name), change !== move.first && move.related.length < mostRelated3 && move.related.push(component.location), moves.set(key, move);
  }
  return [...moves.values()].map(violation2);
}
function violation2({ index, level, isOpen: isOpen3, first, names, related }) {
  let { name } = first.component, what2 = names.size === 1 ? say`${code(name)}` : say`${code(name)} and ${names.size - 1} more`, [came, come] = names.size === 1 ? ["came", "comes"] : ["came", "come"], who = isOpen3 ? say`anyone can publish there` : say`it serves different files under ${names.size === 1 ? "that name" : "these names"}`, why = level === "note" ? say`, with the same files` : say`: ${who}`;
  return {
    change: first,
    related,
    messageId: "moved-from-public",
    message: say`${what2} ${came} ${strong`from the public index`} and now ${come} from ${code(index)}${why}`,
    help: say`Check that ${code(index)} is meant to serve ${names.size === 1 ? "it" : "them"}, or regenerate the lockfile from the public index`,
    ...level === "block" ? {} : { atMost: level }
  };
}
function leavesPublicIndex({ component, before }) {
  if (before?.kind !== "package" || before.source.type !== "registry" || component.source.type !== "registry")
    return !1;
  let { ecosystem, source } = component;
  if (source.url === void 0 || source.optionsAt !== void 0) return !1;
  let [then, now] = [publicIndex(before.ecosystem, before.source.url), publicIndex(ecosystem, source.url)];
  return now === "open" ? then !== void 0 && then !== "open" : then !== void 0 && now === void 0;
}
function levels(moving, sides) {
  let namesOf = /* @__PURE__ */ new Map();
  for (let { component } of moving) {
    let names = namesOf.get(placeKey(component)) ?? /* @__PURE__ */ new Set();
    namesOf.set(placeKey(component), names.add(component.name));
  }
  let [before, now] = [[...sides.base.values()].flat(), [...sides.head.values()].flat()], used = new Set(before.flatMap(usesOf)), named = new Set(now.filter(({ role }) => role !== "locked").map(nameKey2)), set = new Set(now.filter(({ source }) => source.optionsAt !== void 0).map(indexKey)), staying = (path) => (sides.head.get(path) ?? []).some(({ source }) => source.type === "registry" && source.url === void 0);
  return ({ component, before: was }) => {
    let { ecosystem, source, location } = component;
    return was?.kind === "package" && hasSameFiles(was, component) ? "note" : publicIndex(ecosystem, source.url) === "open" || hostnameOf(source.url) === void 0 || set.has(indexKey(component)) || (namesOf.get(placeKey(component))?.size ?? 0) >= migration && !staying(location.path) || (!(ecosystems.get(ecosystem)?.ranksIndexes === !0) || named.has(nameKey2(component))) && used.has(useKey(component)) ? "warn" : "block";
  };
}
function hasSameFiles(before, after2) {
  let known2 = new Set(before.hashes);
  return before.version === after2.version && after2.hashes.length > 0 && after2.hashes.every((hash2) => known2.has(hash2));
}
function shownIndex({ source: { url: url2 = "" } }) {
  return hostnameOf(url2) ?? url2;
}
function indexKey(component) {
  return JSON.stringify([component.ecosystem, shownIndex(component)]);
}
function placeKey(component) {
  return JSON.stringify([component.location.path, shownIndex(component)]);
}
function nameKey2(component) {
  return JSON.stringify([component.ecosystem, component.name, shownIndex(component)]);
}
function useKey(component) {
  let slash = component.name.startsWith("@") ? component.name.indexOf("/") : -1;
  return JSON.stringify([component.ecosystem, component.name.slice(0, Math.max(slash, 0)), shownIndex(component)]);
}
function usesOf(component) {
  let { source } = component;
  return source.type === "registry" && source.url !== void 0 ? [useKey(component)] : [];
}

// src/rules/package-confusion/rule.ts
var rule16 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Dependency confusion: a package can be resolved from an index other than the intended one",
    messages: {
      "internal-name": "Internal package is requested from a public index",
      "unsafe-strategy": "Index strategy ranks all indexes equally",
      "moved-from-public": "Package moved from the public index to another one"
    }
  },
  check(input) {
    let sides = bothSides(input);
    return [...[...sides.head].flatMap(([path, all]) => {
      let packages = all.filter(({ source }) => source.type === "registry");
      if (!sides.changed.has(path)) return [];
      let found3 = owned(packages, path, sides, input);
      return found3.length > 0 ? found3 : looseStrategy(packages, path, sides);
    }), ...movedFromPublic(input, sides)];
  }
};
function owned(packages, path, sides, { internal, changes }) {
  if (internal.length === 0) return [];
  let keyOf5 = ({ name, source }) => JSON.stringify([name, source.url, source.extraIndexes]), before = new Set(sides.before(path).map(keyOf5));
  return packages.flatMap((component) => {
    let { ecosystem, source, name, location, takenFrom } = component;
    if (takenFrom !== void 0) return [];
    let open = publicIndex(ecosystem, source.url);
    if (open !== "default" && open !== "open" || before.has(keyOf5(component))) return [];
    if (internal.find((one) => one.matches(component)) === void 0) return [];
    let [yours] = unknown(component), asked = open === "open" ? strong`requested from an index that is open to everyone` : strong`requested from the public index`, beside = yours === void 0 ? say`` : say` as well as from ${code(hostnameOf(yours) ?? yours)}`;
    return {
      change: changeOf(component, changes, sides),
      location,
      messageId: "internal-name",
      message: say`${code(name)} is an internal package and is ${asked}${beside}: anyone who registers the name there can have their package installed`,
      help: say`Resolve it from your own index only: set that index for this package, or replace the public index with it`
    };
  });
}
function looseStrategy(packages, path, sides) {
  let before = new Set(sides.before(path).map(({ source }) => source.strategy)), loose = packages.find(
    ({ source: { strategy: strategy2 = "" } }) => strategy2.startsWith("unsafe-") && !before.has(strategy2)
  );
  if (loose === void 0) return [];
  let { strategy = "", extraIndexes = [], optionsAt } = loose.source;
  return extraIndexes.length > 0 && unknown(loose).length === 0 ? [] : [
    {
      change: changeOf(loose, [], sides),
      location: optionsAt ?? loose.location,
      messageId: "unsafe-strategy",
      message: say`${code(strategy)} ranks all indexes equally: anyone who publishes a higher version of an internal package can have it installed`,
      help: say`Remove the strategy, and set an explicit index for each package that needs one`,
      ...extraIndexes.length === 0 ? { atMost: "warn" } : {}
    }
  ];
}
function unknown({ ecosystem, source: { extraIndexes = [] } }) {
  return extraIndexes.filter((url2) => !["mirror", "project"].includes(publicIndex(ecosystem, url2) ?? ""));
}

// src/rules/package-denied/rule.ts
var rule17 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package that the policy denies",
    messages: {
      denied: "Package is denied by the policy"
    },
    concern: "forbidden",
    mentions: !0
  },
  check: (input) => denied("package", input)
};

// src/rules/package-index/rule.ts
var rule18 = {
  meta: {
    kinds: ["index"],
    since: "0.1",
    level: "warn",
    about: "Uses a package index that is neither a known public index nor one of the policy",
    messages: {
      "default-index": "Packages come from a different index",
      "additional-index": "Additional package index",
      "named-index": "Package index for named packages",
      links: "Additional page of package files"
    }
  },
  check(input) {
    let found3 = /* @__PURE__ */ new Map();
    for (let change of incoming(input.changes)) {
      if (!isStrange(change, input)) continue;
      let { ecosystem, name, location } = change.component, key = JSON.stringify([ecosystem, name]), known2 = found3.get(key);
      known2 === void 0 ? found3.set(key, { first: change, related: [] }) : known2.related.length < mostRelated4 && known2.related.push(location);
    }
    return [...found3.values()].map(({ first, related }) => violation3(first, related));
  }
}, mostRelated4 = 20;
function isStrange({ type, component, before }, input) {
  let { use, ecosystem = "", url: url2, name } = component;
  if (use === "connection" || isThisMachine(url2 ?? "") || type === "changed" && before?.kind === "index" && before.name === name || input.approved.indexes !== void 0 || input.denied.indexes?.some((one) => one.matches(component)) === !0)
    return !1;
  let isOwn = ({ url: own }) => isWithin3(plainAddress(url2 ?? ""), plainAddress(own));
  return !input.indexes.some(isOwn) && [void 0, "open"].includes(publicIndex(ecosystem, url2 ?? name));
}
function isWithin3(url2, own) {
  return url2 === own || url2.startsWith(`${own}/`);
}
function violation3(change, related) {
  let { component } = change, { ecosystem = "", name, url: url2 } = component, isOpen3 = publicIndex(ecosystem, url2 ?? name) === "open";
  return {
    change,
    related,
    messageId: ids[component.use],
    message: isOpen3 ? say`${sentence(change)}; ${strong`anyone can publish there`}` : sentence(change),
    help: say`Check that ${code(name)} is meant to serve packages, or ask the policy owners to add it under ${code("approved.indexes")}`
  };
}
var ids = {
  default: "default-index",
  additional: "additional-index",
  named: "named-index",
  links: "links",
  connection: "default-index"
};
function sentence({ component, before }) {
  let { setting, name, use, scope, ecosystem = "" } = component, [by, index] = [code(setting), code(name)];
  if (use === "links") return say`${by} adds ${index} as a page of package files beside the index`;
  if (use === "named") return say`${by} adds ${index} as an index for the packages that name it`;
  if (use === "additional") {
    let which = ecosystems.get(ecosystem)?.ranksIndexes === !0 ? say`: the highest version is installed, whichever index serves it` : say`: a package can come from either`;
    return say`${by} adds ${index} beside the default index${which}`;
  }
  let what2 = scope === void 0 ? say`` : say` for packages of ${code(scope)}`, was = before?.kind === "index" && before.name !== name ? code(before.name) : say`the default index`;
  return say`${by} replaces ${was} with ${index}${what2}`;
}

// src/rules/package-install-script/rule.ts
var rule19 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a package that runs an install script, or updates to a version that newly runs one",
    messages: {
      "new-package": "New package runs an install script",
      "new-script": "Update adds an install script"
    }
  },
  check(input) {
    let { before: held } = bothSides(input), hadScript = (path, name) => held(path).some((one) => one.name === name && one.installScript === !0);
    return incoming(input.changes).filter(({ component }) => component.installScript === !0).filter(({ component }) => !hadScript(component.location.path, component.name)).filter(({ before }) => before?.kind !== "package" || before.installScript !== !0).map((change) => {
      let isNew = change.before === void 0;
      return {
        change,
        messageId: isNew ? "new-package" : "new-script",
        message: isNew ? say`${subject(change)} runs an install script` : say`${subject(change)} ${strong`now runs an install script`}; the version before did not`,
        help: say`Review the script before it runs with your secrets, or install with scripts disabled`,
        ...isNew ? { atMost: "note" } : {}
      };
    });
  }
};

// src/rules/package-licence/rule.ts
var rule20 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "configured",
    about: "Adds a package whose licence is not allowed, is unknown or has changed",
    messages: {
      "not-allowed": "Licence is not allowed",
      unknown: "Licence is unknown",
      changed: "Licence changed"
    },
    options
  },
  asks: () => ["version"],
  check({ changes, options: { allow, deny, ...effects } }, facts) {
    let [allowed, denied2] = [new Set(allow.map(normal)), new Set(deny.map(normal))], permits = (name) => !denied2.has(name) && (allowed.size === 0 || allowed.has(name));
    return incomingPackages(changes).flatMap((change) => {
      let known2 = facts.about(change.component), before = earlier(change);
      return refused(change, known2, permits) ?? unknown2(change, known2, effects.unknown) ?? changed(change, before === void 0 ? void 0 : facts.about(before), known2, effects.changed) ?? [];
    });
  }
};
function normal(text) {
  let read = readExpression(text);
  return read !== void 0 && "license" in read ? nameOf(read) : text;
}
function refused(change, known2, permits) {
  let expressions = (known2?.licences ?? []).flatMap((text) => readExpression(text) ?? []), against = [...new Set(expressions.flatMap((expression) => unmet(expression, permits)))];
  if (against.length === 0) return;
  let { name } = change.component;
  return {
    change,
    messageId: "not-allowed",
    message: say`${subject(change)} is under ${shown2(against)}, which the policy does not allow`,
    help: say`Use a package other than ${code(name)}, or ask the policy owners`
  };
}
function unknown2(change, known2, atMost) {
  let stated2 = known2?.licences ?? [], unread = stated2.filter((text) => readExpression(text) === void 0);
  if (atMost === "off" || stated2.length > 0 && unread.length === 0) return;
  let named = unread.filter((text) => text !== "non-standard"), what2 = named.length === 0 ? say`` : say`: ${shown2(named)} is not valid SPDX`;
  return {
    change,
    messageId: "unknown",
    message: say`The licence of ${subject(change)} could not be determined${what2}`,
    help: say`Look up the licence of ${code(change.component.name)}, and waive this finding if it is acceptable`,
    atMost
  };
}
function changed(change, then, now, atMost) {
  let [was, is] = [then?.licences, now?.licences];
  if (!(atMost === "off" || was === void 0 || is === void 0 || was.includes("non-standard")) && JSON.stringify(was.map(normal).sort()) !== JSON.stringify(is.map(normal).sort()))
    return {
      change,
      messageId: "changed",
      message: say`${subject(change)} changes its licence from ${shown2(was)} to ${shown2(is)}`,
      help: say`Check that the new licence of ${code(change.component.name)} is acceptable, or stay at the previous version`,
      atMost
    };
}
function shown2(names) {
  return join(
    names.map((name) => say`${code(name)}`),
    " and "
  );
}

// src/rules/package-lookalike/neighbours.ts
var pypi = `
aiofile attr attrs authlib bpython cattrs cchardet click-py crick csvkit dask-cuda dask-ml dataset datazets dateutil
dbt-score dgl djongo docker-py dydantic fastar git-python google-oauth gpytorch grequests gsutil httpr hyper ipy ipytest
jaxlie jaxtyping llama-cpp-python-cuda mocker mysql-python myjwt ngboost numba-cuda numpyro openapi pacparser
paddlepaddle-gpu panda pbspark polar py-redis pyaml pycryptodomex pydocker pymantic pymssql pypd pyshark pytest-csv python
python-jwt pytoml pytorch-metric-learning retworkx scapy scipp simpy slack spython tensorboardx torchx torchtext torchdata
tryton unicorn usort vastai vyper wand websocket whisper willow xoto3 django-rest-framework opencv openai-whisper
`, npm = `
@types/npm acorn-node ansistyles apollo-client args aws-cdk clipboardy coffeescript color colord crypt css-parse csv-parser
dargs enquirer expresso gaxios grant graphiql harp http_server jsdoc lodash.set mquery node-uuid node-xlsx ntypescript
postcss-js pusher-js querystring rambda react-selecto semiver stylis tslint tslint-config-prettier vasync vite-node yaml-js
preact-router vuejs nuxt vitest-fetch-mock
`, cargo = `
byte ghash scrypt yaml_serde clap-rs cargo-config chronos colorer curl-sys dotenv-rs frost future future-utils hyper-rustls image2 iter-tools
jsonwebtokens json-web-token lazystatic mimes narrow nphysics object-store parquet2 pastey polar random rayon-core redis-rs
request safetensor secrets sha1 temp-file time-rs tokenizer tokio-core tower-service tracking trust-dns typemap url2
uuid1 warps wrap wasm-bindgen-cli zips tera-cli serde-yml serde_yml serde-xml libz rusttype color config2 hyped
`, rubygems = `
active_record scrypt aws_sdk bundle byebug-rails color colored cucumber factory-bot fakes graphiti grapes hashi json_pure
jbuild kaminari-core launch listener mail_form minitest-rails mongoid-rspec multi-json mysql oauth oj_mimic parallels
parsers paranoia pagy-rails pumas pundits rack-proxy rackup rail rakes redic redis-rack rest_client restclient rmagick
rspec-mock rouge-rails safe sequel_pg slimmer spring sqlite stripes tailwind thins tilth unicorns yardoc stringex
`, neighbours = /* @__PURE__ */ new Map([
  ["pypi", pypi.trim().split(/\s+/)],
  ["npm", npm.trim().split(/\s+/)],
  ["cargo", cargo.trim().split(/\s+/)],
  ["rubygems", rubygems.trim().split(/\s+/)]
]);

// src/rules/package-lookalike/popular-cargo.ts
var popularCargo = `
actix-web aes-gcm ahash aho-corasick anyhow arboard arrow askama async-openai async-std async-stream async-trait
aws-config aws-sdk-s3 axum backtrace base64 bcrypt bincode bindgen bitflags blake3 burn bytemuck byteorder bytes
candle-core candle-nn cargo_metadata chrono clap colored config console criterion crossbeam crossbeam-channel crossterm
csv ctrlc curl darling dashmap datafusion derive_builder derive_more diesel dirs dotenv dotenvy ed25519-dalek either
env_logger ethers fastembed fern flate2 futures futures-util getrandom git2 glob h2 half hashbrown heapless hex hf-hub hmac
http httparse hyper hyper-tls ignore image indexmap indicatif insta ipnet itertools jemallocator jsonwebtoken
lazy_static lettre libc libloading llama-cpp-2 log lru memchr memmap2 mime minijinja miette mockall mongodb moka
native-tls ndarray nix nom notify num num-bigint num-traits num_cpus object_store ollama-rs once_cell openssl ordered-float
ort parking_lot parquet paste percent-encoding petgraph phf pin-project pin-project-lite polars postgres pretty_assertions
proc-macro2 proptest prost pulldown-cmark pyo3 qdrant-client quick-xml quinn quote rand rand_core ratatui rayon redis regex
reqwest rig-core ring rkyv rocksdb rusqlite rust_decimal rustc-hash rustls rustls-pemfile rustyline safetensors schemars
scraper secrecy semver serde serde_derive serde_json serde_with serde_yaml serial_test sha2 signal-hook simd-json smallvec
socket2 solana-sdk spin sqlx static_assertions strsim structopt strum subtle syn sysinfo tantivy tar tempfile tera
termcolor textwrap thiserror tiktoken-rs time tokenizers tokio tokio-rustls tokio-stream tokio-tungstenite tokio-util toml
toml_edit tonic tower tower-http tracing tracing-subscriber trybuild tungstenite typenum unicode-segmentation
unicode-width url uuid walkdir warp wasm-bindgen web-sys wgpu whisper-rs winapi windows-sys winit zeroize zip zstd
`.trim().split(/\s+/);

// src/rules/package-lookalike/popular-npm.ts
var popularNpm = `
@ai-sdk/openai @angular/cli @angular/core @anthropic-ai/claude-code @anthropic-ai/sdk @apollo/client @aws-sdk/client-s3
@babel/core @babel/preset-env @babel/runtime @huggingface/inference @huggingface/transformers @langchain/core
@langchain/openai @mistralai/mistralai @modelcontextprotocol/sdk @nestjs/common @nestjs/core @octokit/rest
@playwright/test @prisma/client @reduxjs/toolkit @sentry/node @storybook/react @supabase/supabase-js
@tanstack/react-query @tensorflow/tfjs @tensorflow/tfjs-node @types/node @types/react @typescript-eslint/parser
@vercel/node @vitejs/plugin-react @vue/cli @xenova/transformers acorn airtable ajv angular ansi-regex ansi-styles apollo-server
archiver async autoprefixer aws-sdk axios babel-cli babel-core babel-eslint babel-loader babel-preset-env bcrypt bcryptjs
bluebird body-parser bootstrap brace-expansion browserify browserslist bunyan chai chalk cheerio chokidar
chromadb class-validator classnames clipboard clsx coffee-script colors commander compression concurrently
connect-redis cookie-parser core-js cors cosmiconfig cross-env cross-spawn crypto-js css-loader csv-parse cypress dayjs
debug discord.js dockerode dotenv ejs electron electron-builder elasticsearch ember-cli esbuild escape-string-regexp
eslint eslint-config-airbnb eslint-config-prettier eslint-plugin-import eslint-plugin-prettier eslint-plugin-react
eslint-plugin-react-hooks event-stream eventemitter3 execa express express-rate-limit express-session express-validator
fast-glob fast-xml-parser fastify file-loader firebase firebase-admin firebase-tools fluent-ffmpeg
follow-redirects form-data formidable framer-motion fs-extra gatsby glob google-auth-library googleapis got graceful-fs
graphql graphql-tag grunt grunt-cli gulp gulp-sass handlebars helmet highlight.js hoist-non-react-statics html-webpack-plugin
http-proxy http-proxy-middleware http-server husky iconv-lite immutable inquirer ioredis ipaddr.js jasmine
jest jquery js-yaml jsdom json5 jsonwebtoken jszip karma knex koa langchain langfuse langsmith less lint-staged
llamaindex lodash lodash.debounce lodash.get lodash.merge log4js lru-cache luxon mariadb marked material-ui mathjs
meow merge-deep mime-types minimatch minimist mkdirp mocha moment moment-timezone mongodb mongoose morgan ms mssql multer
mysql mysql2 nanoid needle netlify-cli next next-auth nock node-fetch node-forge node-gyp node-ipc node-sass node-schedule
nodemailer nodemon normalize.css npm-run-all nunjucks nx ollama onnxruntime-node onnxruntime-web openai ora p-limit
parcel passport passport-jwt passport-local path-to-regexp pg pino playwright pm2 postcss postcss-loader preact prettier
prisma prismjs prop-types puppeteer puppeteer-core pusher qs query-string ramda react react-bootstrap react-dom
react-hook-form react-icons react-native react-redux react-router react-router-dom react-scripts react-select readable-stream redis
redux redux-saga redux-thunk regenerator-runtime request request-promise reselect resolve rimraf rollup rxjs sass
sass-loader semantic-release semver sequelize sharp shelljs shx sinon socket.io socket.io-client source-map-support sqlite
sqlite3 strip-ansi stripe style-loader styled-components stylelint stylus superagent supertest supports-color svelte
swagger-ui-express swr tailwindcss tape telegraf terser through2 tough-cookie tslib ts-jest ts-node tsx twilio
typeorm typescript ua-parser-js underscore undici url-loader uuid validator vite vitest vue vue-router vuex web-vitals
web3 webpack webpack-cli webpack-dev-server websocket winston ws xlsx xml2js yargs yarn yup zod zustand
`.trim().split(/\s+/);

// src/rules/package-lookalike/popular-pypi.ts
var popularPypi = `
accelerate aiobotocore aiofiles aiohttp albumentations alembic allennlp altair anthropic anyio apache-airflow
arrow asyncpg attrs audiocraft autoawq auto-gptq autogluon azure-core azure-identity azure-storage-blob
beautifulsoup4 bitsandbytes black bleach bokeh boto3 botocore cachetools catboost celery certifi cffi chardet
charset-normalizer chromadb click cloudpickle cohere colorama coloredlogs coverage cryptography ctransformers
cupy cython dask databricks-sdk datasets dateparser dbt-core deepspeed detectron2 diffusers discord-py django
django-cors-headers djangorestframework dnspython docker dspy einops elasticsearch evaluate fabric faiss-cpu faiss-gpu
faker fastai fastapi fasttext filelock fire flake8 flask flask-cors flash-attn flax fonttools fsspec gensim gevent
gitpython google-api-core google-api-python-client google-auth google-cloud-storage google-generativeai gradio greenlet
grpcio gunicorn gymnasium h5py haystack-ai httpx huggingface-hub hydra-core hypothesis imageio importlib-metadata
ipykernel ipython isort itsdangerous jax jaxlib jellyfish jinja2 jmespath joblib jsonschema jupyter jupyterlab keras
kornia kubernetes label-studio langchain langchain-community langchain-core langchain-openai langgraph langsmith
lightgbm lightning litellm llama-cpp-python llama-index llvmlite loguru lxml markdown markupsafe marshmallow matplotlib
mlflow mypy networkx nltk notebook numba numpy oauthlib omegaconf onnx onnxruntime onnxruntime-gpu open-clip-torch
openai opencv-contrib-python opencv-python opencv-python-headless openpyxl optimum optuna orjson packaging paddlepaddle
pandas paramiko peewee peft pendulum pillow pinecone-client playwright plotly polars pre-commit prometheus-client
prompt-toolkit protobuf psutil psycopg2 psycopg2-binary pyarrow pyasn1 pycocotools pycparser pycryptodome pydantic
pydantic-settings pygments pyinstaller pyjwt pymongo pymysql pyopenssl pyparsing pypdf pyspark pytest pytest-cov
python-dateutil python-docx python-dotenv python-multipart pytorch pytorch-lightning pytz pyyaml pyzmq qdrant-client rasterio
ray redis regex requests requests-oauthlib requests-toolbelt rich ruff s3fs s3transfer sagemaker safetensors
scikit-image scikit-learn scipy seaborn selenium sentence-transformers sentencepiece sentry-sdk setuptools shapely
simplejson snowflake-connector-python sounddevice soundfile soupsieve spacy sphinx sqlalchemy sqlmodel sqlparse
starlette statsmodels streamlit sympy tabulate tenacity tensorboard tensorflow tensorflow-cpu tensorflow-gpu
termcolor textblob tiktoken timm tokenizers toml tomlkit torch torchaudio torchmetrics torchvision
tornado tqdm transformers trl triton tweepy typer typing-extensions ultralytics unsloth unstructured urllib3 uvicorn
virtualenv vllm wandb weaviate-client websocket-client websockets werkzeug wheel whisperx wrapt xarray xformers xgboost
zipp
`.trim().split(/\s+/);

// src/rules/package-lookalike/popular-rubygems.ts
var popularRubygems = `
aasm actioncable actionmailer actionpack actionview activeadmin activejob activemodel activerecord activerecord-import
activestorage activesupport acts_as_list acts-as-taggable-on addressable airbrake annotate anthropic ast
atlas_client aws-sdk aws-sdk-core aws-sdk-s3 awesome_print bcrypt better_errors bigdecimal bootsnap bootstrap brakeman
builder bullet bundler byebug cancancan capistrano capistrano-rails capybara carrierwave chef cocoapods
coffee-rails coffee-script concurrent-ruby connection_pool crack dalli database_cleaner devise devise_invitable docile
doorkeeper dotenv dotenv-rails draper dry-validation elasticsearch erubi eventmachine excon execjs factory_bot
factory_bot_rails factory_girl faker faraday fastlane ffi fog-aws foreman friendly_id globalid google-protobuf grape
graphql grpc haml hashie highline hiredis http httparty i18n importmap-rails jbuilder jekyll jquery-rails jsbundling-rails
json jwt kaminari kramdown langchainrb launchy letter_opener listen loofah lograge mail mechanize method_source
mime-types minitest mongo mongoid msgpack multi_json mysql2 net-ssh newrelic_rpm nio4r nokogiri oauth2 octokit
oj omniauth omniauth-google-oauth2 onnxruntime optparse paper_trail paperclip parallel parser pagy propshaft pry pry-byebug
pry-rails public_suffix puma pundit rack rack-attack rack-cors rack-protection rack-test rails rails-i18n railties rake
ransack redcarpet redis redis-rails resque rest-client rexml rolify rouge rspec rspec-core rspec-expectations rspec-mocks
rspec-rails rubocop rubocop-performance rubocop-rails ruby-openai rubyzip sass sass-rails savon sdoc selenium-webdriver
sentry-raven sentry-ruby sequel shoulda-matchers sidekiq simple_form simplecov sinatra slim solargraph sprockets
sprockets-rails sqlite3 stimulus-rails stripe tailwindcss-rails thin thor tilt timecop torch-rb turbo-rails turbolinks twilio-ruby
typhoeus tzinfo uglifier unicorn vcr view_component warden webmock webpacker whenever will_paginate yard zeitwerk
`.trim().split(/\s+/);

// src/rules/package-lookalike/likeness.ts
var indexes2 = /* @__PURE__ */ new Map(), lists = /* @__PURE__ */ new Map([
  ["cargo", popularCargo],
  ["npm", popularNpm],
  ["pypi", popularPypi],
  ["rubygems", popularRubygems]
]), maxLength = 100, minForSlip2 = 5, minForAny2 = 4;
function likeness2(ecosystem, name) {
  let index = indexOf3(ecosystem), written2 = name.toLowerCase();
  if (index === void 0 || name.length > maxLength || index.popular.has(written2) || index.neighbours.has(written2))
    return;
  let glyphs2 = index.byGlyphs.get(foldGlyphs(bare2(written2)));
  if (glyphs2 !== void 0) return { popular: glyphs2, how: bare2(written2) === bare2(glyphs2) ? "separators" : "glyphs" };
  let words2 = index.byWords.get(sortWords2(written2));
  if (words2 !== void 0) return { popular: words2, how: "words" };
  let slipped = [written2, ...withOneLess(written2)].flatMap((variant) => index.bySlip.get(variant) ?? []).find((popular) => isSlip2(written2, popular));
  if (slipped !== void 0) return { popular: slipped, how: "slip" };
  let stem = stemOf(ecosystem, written2), meant = stem === void 0 ? void 0 : index.byStem.get(stem);
  return meant === void 0 ? void 0 : { popular: meant, how: "affix" };
}
function indexOf3(ecosystem) {
  let known2 = indexes2.get(ecosystem), names = lists.get(ecosystem);
  if (known2 !== void 0 || names === void 0) return known2;
  let bySlip = /* @__PURE__ */ new Map();
  for (let name of names.filter((each) => bare2(each).length >= minForAny2))
    for (let variant of /* @__PURE__ */ new Set([name, ...withOneLess(name)])) {
      let same = bySlip.get(variant) ?? [];
      same.push(name), bySlip.set(variant, same);
    }
  let made = {
    // The registry of Cargo has no two names that differ only in these.
    popular: new Set(
      ecosystem === "cargo" ? names.flatMap((each) => [each.replace(/-/g, "_"), each.replace(/_/g, "-"), each]) : names
    ),
    neighbours: new Set(neighbours.get(ecosystem)),
    byGlyphs: new Map(names.filter((each) => bare2(each).length > 3).map((each) => [foldGlyphs(bare2(each)), each])),
    byWords: new Map(names.filter((each) => /[-_.]/.test(each)).map((each) => [sortWords2(each), each])),
    byStem: new Map([
      ...names.map((each) => [stemOf(ecosystem, each) ?? each, each]),
      ...names.map((each) => [each, each])
    ]),
    bySlip
  };
  return indexes2.set(ecosystem, made), made;
}
function bare2(text) {
  let slash = text.lastIndexOf("/") + 1;
  return text.slice(0, slash) + text.slice(slash).replace(/[-_.]/g, "");
}
function sortWords2(text) {
  return text.split(/[-_.]/).sort().join("-");
}
var digits = { 1: "i", 3: "e", 4: "a", 5: "s" };
function isSlip2(written2, popular) {
  let how = slip(written2, popular);
  if (how === void 0) return !1;
  if (how.type === "swapped") return !0;
  let doubled = how.type === "added" && [written2[how.at - 1], written2[how.at + 1]].includes(how.letter);
  return bare2(popular).length < minForSlip2 && !doubled ? !1 : how.type === "other" && digits[how.letter] === popular[how.at] ? !0 : !/[\d@/]/.test(how.letter) && !(how.type === "other" && /[\d@/]/.test(popular[how.at] ?? ""));
}
var affixes = /* @__PURE__ */ new Map([
  ["pypi", /^(?:python3?|py)-?|-?(?:python3?|py|official|cuda|gpu)$/],
  ["npm", /^(?:node|nodejs|npm)-|[-.](?:node|nodejs|npm|js|official)$|(?<=[a-z])js$/]
]);
function stemOf(ecosystem, name) {
  let stem = name.replace(affixes.get(ecosystem) ?? "", "");
  return stem === name ? void 0 : stem;
}

// src/rules/package-lookalike/rule.ts
var day2 = 864e5, established2 = { days: 365, versions: 5, daysInAnyCase: 3 * 365 }, young = { days: 90 }, rule21 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a new package that does not exist, or whose name resembles a popular one (typosquatting)",
    messages: {
      missing: "Package does not exist",
      "similar-name": "Package name resembles a popular package"
    }
  },
  asks({ type, component }) {
    return type !== "added" || component.source.type !== "registry" || component.takenFrom?.sure === !0 ? [] : likeness2(component.ecosystem, component.name) !== void 0 ? ["listed", "name"] : component.direct === !1 ? ["listed"] : ["listed", "name", "similar"];
  },
  check({ changes, inventory, internal }, facts) {
    let known2 = new Set(inventory.base.flatMap((component) => component.kind === "package" ? keyOf3(component) : []));
    for (let { before } of changes) before?.kind === "package" && known2.add(keyOf3(before));
    return incomingPackages(changes).flatMap((change) => {
      let { type, component } = change;
      return type !== "added" || component.source.type !== "registry" || known2.has(keyOf3(component)) ? [] : component.takenFrom?.sure === !0 ? [] : internal.some((pattern) => pattern.matches(component)) ? [] : judge2(change, facts.about(component)) ?? [];
    });
  }
};
function keyOf3({ ecosystem, name }) {
  return `${ecosystem} ${name}`;
}
function judge2(change, known2) {
  let { ecosystem, name } = change.component, like = likeness2(ecosystem, name), own = likelyIndex(change.component) !== void 0;
  if (known2?.exists === !1 && !own) {
    let nearest = like === void 0 ? say`` : say`; did you mean ${code(like.popular)}?`;
    return {
      change,
      messageId: "missing",
      message: say`${code(name)} does not exist: anyone can register the name and have their package installed here${nearest}`,
      help: say`Correct the name, or configure the index that serves it; attackers register names that AI assistants make up`
    };
  }
  let age = ageOf2(known2);
  if (like !== void 0)
    return isEstablished2(known2) ? void 0 : { ...found2(change, like.popular, tricks2[like.how], known2), ...own && { atMost: "warn" } };
  let [similar] = known2?.similar ?? [];
  if (!(similar === void 0 || age === void 0 || age >= young.days))
    return found2(change, similar, say`has a similar name`, known2);
}
function isEstablished2(known2) {
  let age = ageOf2(known2) ?? 0, versions = known2?.listing?.versions ?? 0;
  return age >= established2.daysInAnyCase || age >= established2.days && versions >= established2.versions;
}
var tricks2 = {
  glyphs: say`looks the same`,
  separators: say`differs only in separators`,
  words: say`has the same words in a different order`,
  slip: say`is one typing error away`,
  affix: say`differs only in a generic word`
};
function found2(change, popular, trick, known2) {
  let { name } = change.component, age = ageOf2(known2), since = age === void 0 ? say`` : say`, and the name is ${age} ${age === 1 ? "day" : "days"} old`;
  return {
    change,
    messageId: "similar-name",
    confidence: "likely",
    message: say`${code(name)} may be mistaken for ${code(popular)}: it ${trick}${since}`,
    help: say`Check that ${code(name)} is the package you want, or use ${code(popular)}`
  };
}
function ageOf2(known2) {
  let first = known2?.listing?.firstPublishedAt;
  if (!(known2 === void 0 || first === void 0))
    return Math.max(0, Math.floor((Date.parse(known2.askedAt) - Date.parse(first)) / day2));
}

// src/rules/shared/fix.ts
function updateFix(component, version, clears) {
  let { location, resolved, name, hashes, role } = component, edited2 = isSettled(component, version) ? void 0 : edit(component, version), lock = resolved?.by.path ?? (role === "locked" ? location.path : void 0), holds2 = edited2 !== void 0 || role === "locked" || isSettled(component, version), command = lock === void 0 || !holds2 ? void 0 : updateCommand(lock, { name, version, hashes });
  if (!(edited2 === void 0 && command === void 0))
    return {
      edits: edited2 === void 0 ? [] : [{ location, newText: edited2 }],
      ...command === void 0 ? {} : { command },
      clears
    };
}
function isSettled({ ecosystem, specifier, resolved }, version) {
  return resolved !== void 0 && admits(ecosystem, specifier ?? "", version);
}
function edit(component, target) {
  let { version, specifier, text, location, direct, hashes, ecosystem, role } = component;
  if (role === "locked" || direct === !1 || hashes.length > 0 || specifier === void 0 || location.startLine === void 0 || location.startLine !== location.endLine) return;
  if (version !== void 0) return versionOf(component) === version ? replaced(text, version, target) : void 0;
  let raised = raise(specifier, target);
  return raised !== void 0 && admits(ecosystem, raised, target) ? replaced(text, specifier, raised) : void 0;
}
function raise(specifier, target) {
  let bounds = [...specifier.matchAll(/(?<![<>=!~^])(?:>=|\^|~>|~=|~)\s*v?(\d[\w.+!-]*)/g)], [bound] = bounds;
  if (bounds.length !== 1 || bound?.[1] === void 0 || specifier.includes("||")) return;
  let at = bound.index + bound[0].length - bound[1].length;
  return specifier.slice(0, at) + target + specifier.slice(at + bound[1].length);
}
function replaced(text, old, next) {
  return old !== "" && text.split(old).length === 2 ? text.split(old).join(next) : void 0;
}

// src/rules/package-malicious/rule.ts
var rule22 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Adds a package version that is known to be malicious",
    messages: {
      malicious: "Package is malicious",
      "newest-malicious": "Newest allowed version of a package is malicious",
      "admits-malicious": "Requirement allows malicious versions of a package"
    },
    advisories: !0,
    concern: "forbidden",
    mentions: !0
  },
  check: (input, facts) => affectedPackages(input, facts, ({ malicious }) => malicious).map((affected) => judge3(affected, facts))
};
function judge3({ change, introduced, standing, related, paths }, facts) {
  let all = [...introduced, ...standing], { atMost, but } = lessSure(change.component), advisories = all.map((advisory) => {
    let most2 = advisory.reach === "some" ? "warn" : atMost;
    return { ...listed2(advisory), ...most2 !== void 0 && { atMost: most2 } };
  }), ids2 = all.map(({ id }) => id).join(", ");
  if (all.some(({ reach }) => reach === "all")) {
    let message3 = say`${subject(change)} ${strong`is malicious`} (${ids2})${but}`;
    return { change, messageId: "malicious", related, paths, advisories, message: message3, ...goBack(change, facts) };
  }
  let isNewest = all.some(({ reach }) => reach !== "some"), message2 = isNewest ? say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest known to the advisories (${ids2})${but}` : say`${subject(change)} allows malicious versions (${ids2})${but}`, { name } = change.component;
  return {
    change,
    messageId: isNewest ? "newest-malicious" : "admits-malicious",
    confidence: isNewest ? "likely" : "possible",
    related,
    paths,
    advisories,
    message: message2,
    help: say`Pin a version of ${code(name)} that is not malicious, here or in a lockfile`
  };
}
function goBack({ component, before }, facts) {
  let version = shownVersion(component) ?? "it", previous = before?.kind === "package" ? versionOf(before) : void 0, safe = before?.kind === "package" && !facts.advisories(before).some(({ malicious }) => malicious), rotate = say`rotate the secrets of machines that installed ${version}`;
  if (component.standing === "told")
    return { help: say`Keep it if the text only warns about it, else remove it; ${rotate}` };
  if (previous === void 0 || !safe) return { help: say`Remove it; ${rotate}` };
  let fix = goBackTo(component, previous);
  return { help: say`Go back to ${previous}; ${rotate}`, ...fix === void 0 ? {} : { fix } };
}
function goBackTo(component, version) {
  let fix = updateFix(component, version, !0);
  return fix === void 0 || fix.edits.length === 0 ? void 0 : { edits: fix.edits, clears: !0 };
}

// src/rules/package-not-approved/rule.ts
var rule23 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "listed",
    about: "Adds a package that the policy does not approve",
    messages: {
      "not-approved": "Package is not on the approved list"
    }
  },
  check: (input) => unapproved("package", input)
};

// src/rules/package-provenance-lost/rule.ts
var ranks2 = {
  none: 0,
  provenance: 1,
  "trusted-publisher": 2
}, spelled2 = {
  none: "has none",
  provenance: "has provenance only",
  "trusted-publisher": "has a trusted publisher"
}, had = {
  none: "",
  provenance: "has verified provenance",
  "trusted-publisher": "was published by a trusted publisher"
}, rule24 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Updates a package to a version without the build provenance of the one before",
    messages: {
      "provenance-lost": "Update loses build provenance"
    }
  },
  asks: (change) => earlier(change) === void 0 || versionOf(change.component) === void 0 ? [] : ["version"],
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      let { component } = change, before = earlier(change), [then, now] = [before === void 0 ? void 0 : versionOf(before), versionOf(component)];
      if (before === void 0 || then === void 0 || now === void 0) return [];
      let order = ecosystems.get(component.ecosystem)?.compare?.(now, then);
      if (order === void 0 || order <= 0 || majorOf(now) !== majorOf(then)) return [];
      let [was, is] = [facts.about(before)?.provenance ?? "unknown", facts.about(component)?.provenance ?? "unknown"];
      return was === "unknown" || is === "unknown" || ranks2[is] >= ranks2[was] ? [] : {
        change,
        messageId: "provenance-lost",
        message: say`${subject(change)} loses build provenance: ${then} ${had[was]}, ${now} ${spelled2[is]}`,
        help: say`Stay at ${then} until the maintainers of ${code(component.name)} confirm how ${now} was published`
      };
    });
  }
};
function majorOf(version) {
  return /^v?(?:\d+!)?(\d+)/.exec(version)?.[1];
}

// src/rules/shared/of-kind.ts
function isOfKind2(kind) {
  return (change) => change.component.kind === kind;
}

// src/rules/package-source/source.ts
function isPlainHttp(url2 = "") {
  return /^(?:git\+)?(?:http|git):\/\//i.test(url2) && !isThisMachine(url2);
}
function shownUrl(url2 = "somewhere else") {
  return withoutSecrets(url2.slice(0, 300));
}

// src/rules/package-source/indexes.ts
var mostRelated5 = 20, help = say`Use https for the index`;
function insecureIndexes(sides, settings2, inventory) {
  let isSet = setAddresses([
    ...settings2.filter(({ type }) => type !== "removed").map(({ component }) => component),
    ...inventory.head
  ]);
  return [...ofSettings(settings2), ...ofPackages(sides, isSet)];
}
function ofSettings(settings2) {
  let found3 = /* @__PURE__ */ new Map();
  for (let change of incoming(settings2)) {
    let { component, before } = change;
    if (!isPlainHttp(component.url) || before?.kind === "index" && before.name === component.name) continue;
    let known2 = found3.get(component.name);
    known2 === void 0 ? found3.set(component.name, { first: change, related: [] }) : known2.related.length < mostRelated5 && known2.related.push(component.location);
  }
  return [...found3.values()].map(({ first, related }) => ({
    change: first,
    related,
    messageId: "insecure-index",
    message: message(first.component.url ?? first.component.name),
    help
  }));
}
function ofPackages(sides, isSet) {
  let found3 = [];
  for (let [path, packages] of sides.head) {
    if (!sides.changed.has(path)) continue;
    let before = new Set(sides.before(path).flatMap(insecure)), isNew = (url2) => !before.has(url2) && !isSet(path, url2), first = packages.find((component) => insecure(component).some(isNew));
    if (first === void 0) continue;
    let all = [...new Set(packages.flatMap(insecure).filter(isNew))];
    found3.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      messageId: "insecure-index",
      message: join(all.map(message), "; "),
      help
    });
  }
  return found3;
}
function setAddresses(components) {
  let key = (path, url2) => JSON.stringify([path, plainAddress(url2)]), set = new Set(components.flatMap((one) => one.kind === "index" ? key(one.location.path, one.url ?? "") : []));
  return (path, url2) => set.has(key(path, url2));
}
function insecure({ source }) {
  let { type, url: url2, extraIndexes = [], findLinks = [] } = source;
  return type !== "registry" ? [] : [...url2 === void 0 ? [] : [url2], ...extraIndexes, ...findLinks].filter((one) => isPlainHttp(one));
}
function message(url2) {
  return say`packages come from ${code(shownUrl(url2))} over an unencrypted connection: anyone on the network path can change it`;
}

// src/rules/package-source/rule.ts
var rule25 = {
  meta: {
    kinds: ["package", "index"],
    since: "0.1",
    level: "warn",
    about: "Installs a package from a branch or tag, from a URL without a hash, or over an insecure connection",
    messages: {
      "insecure-connection": "Package is fetched over an insecure connection",
      "unpinned-repository": "Package is built from a branch or tag that can move",
      "unhashed-url": "Package is downloaded from a URL without a hash",
      "left-registry": "Package no longer comes from a registry",
      "insecure-index": "Package index is used over an insecure connection"
    }
  },
  check(input) {
    let changes = input.changes.filter(isOfKind2("package")), sides = bothSides({ ...input, changes }), entriesOf2 = lockedEntries(sides), isLocked2 = (component) => entriesOf2(component).some(
      ({ source, hashes }) => component.source.type === "vcs" ? source.commit !== void 0 : source.type === "url" && hashes.length > 0
    );
    return [
      ...incoming(changes).flatMap((change) => judge4(change, isLocked2)),
      ...insecureIndexes(sides, input.changes.filter(isOfKind2("index")), input.inventory)
    ];
  }
};
function judge4(change, isLocked2) {
  let said4 = ofRepository(change, isLocked2) ?? ofUrl(change, isLocked2) ?? ofMove(change);
  return said4 === void 0 ? [] : [{ change, ...said4 }];
}
function ofRepository({ component, before }, isLocked2) {
  let { source, name } = component;
  if (source.type !== "vcs") return;
  let where = code(shownUrl(source.url));
  if (isPlainHttp(source.url))
    return {
      messageId: "insecure-connection",
      message: say`${code(name)} is fetched from ${where} over an unencrypted connection: anyone on the network path can change it`,
      help: useHttps
    };
  if (source.commit !== void 0 || isLocked2(component)) return;
  let was = before?.kind === "package" ? before.source : void 0, wasNoBetter2 = was?.type === "vcs" && was.url === source.url && was.commit === void 0;
  return {
    messageId: "unpinned-repository",
    message: say`${code(name)} is built from ${where} ${howItMoves2(source.ref)}`,
    help: say`Pin the full commit that you have tested instead of the branch or tag`,
    unpinned: !0,
    ...wasNoBetter2 ? { atMost: "note" } : {}
  };
}
function howItMoves2(ref) {
  return ref === void 0 ? say`at its default branch, which can move` : /^[0-9a-f]{7,39}$/.test(ref) ? say`at ${code(ref)}, a short id that a branch can also have as its name` : say`at ${code(ref)}, which can move`;
}
function ofUrl({ component, before }, isLocked2) {
  let { source, name, hashes } = component;
  if (source.type !== "url") return;
  let where = code(shownUrl(source.url));
  if (isPlainHttp(source.url))
    return {
      messageId: "insecure-connection",
      message: say`${code(name)} is fetched from ${where} over an unencrypted connection: anyone on the network path can change it`,
      help: useHttps
    };
  if (!(hashes.length > 0 || isLocked2(component) || /#sha(?:256|384|512)=/.test(source.url ?? "") || before?.kind === "package" && before.source.type === "url" && before.hashes.length === 0 && hostnameOf(before.source.url) === hostnameOf(source.url)))
    return {
      messageId: "unhashed-url",
      message: say`${code(name)} comes from ${where} without a hash: the file there can be replaced`,
      help: say`Add the hash of the file that you have tested (${code("#sha256=<digest>")}), or install it from a registry`
    };
}
function ofMove({ component, before }) {
  let { source, name } = component;
  if (!(before?.kind !== "package" || before.source.type !== "registry") && !(source.type !== "vcs" && source.type !== "url"))
    return {
      messageId: "left-registry",
      message: say`${code(name)} moved from a registry to ${code(shownUrl(source.url))}: advisories no longer cover it`,
      help: say`Go back to the registry once a release has what you need`,
      atMost: "note"
    };
}
var useHttps = say`Use https, and pin a commit or a hash`;

// src/rules/package-too-new/rule.ts
var rule26 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "configured",
    about: "Adds a package version that is younger than the policy allows",
    messages: {
      "too-new": "Package version was published recently",
      "unknown-age": "Publication date of the package version is unknown"
    },
    options: options2
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["version"],
  check({ changes, options: { age, unknown: unknown5 } }, facts) {
    let least = parseDuration(age) ?? 0;
    return incomingPackages(changes).flatMap((change) => {
      let { component } = change;
      if (versionOf(component) === void 0 || component.source.type !== "registry") return [];
      let before = earlier(change);
      if (before !== void 0 && fixesAdvisory(before, component, facts)) return [];
      let known2 = facts.about(component);
      if (known2?.publishedAt === void 0) {
        if (unknown5 === "off") return [];
        let message2 = say`The publication date of ${subject(change)} is unknown`, help2 = say`Check when it was published, or use a version that is known to be older than ${age}`;
        return { change, messageId: "unknown-age", message: message2, help: help2, atMost: unknown5 };
      }
      let passed = Date.parse(known2.askedAt) - Date.parse(known2.publishedAt);
      if (passed >= least) return [];
      let ripe = new Date(Date.parse(known2.publishedAt) + least).toISOString();
      return {
        change,
        messageId: "too-new",
        message: say`${subject(change)} was published ${elapsed(passed)} ago; the policy requires a minimum age of ${age}`,
        help: say`Wait until ${ripe.slice(0, 16).replace("T", " ")} UTC, or use an earlier version of ${code(component.name)}`
      };
    });
  }
};
function fixesAdvisory(before, now, facts) {
  let sameNow = sameAmong(facts.advisories(now));
  return facts.advisories(before).some((advisory) => sameNow(advisory).length === 0);
}
function elapsed(ms) {
  let hours = Math.floor(ms / 36e5);
  if (hours < 1) return "less than an hour";
  let [count, unit] = hours < 48 ? [hours, "hour"] : [Math.floor(hours / 24), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

// src/rules/package-unhashed/rule.ts
var rule27 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "off",
    about: "Adds a package without a hash to a file that can hold hashes",
    messages: {
      "no-hash": "Package has no hash",
      "hash-removed": "Package lost its hash"
    }
  },
  check: ({ changes }) => incoming(changes).filter(({ component }) => component.hashes.length === 0 && couldHaveHash(component)).map((change) => {
    let { before } = change, had2 = before?.kind === "package" && before.hashes.length > 0;
    return {
      change,
      messageId: had2 ? "hash-removed" : "no-hash",
      message: had2 ? say`${subject(change)} no longer has a hash: whatever the index serves is installed` : say`${subject(change)} has no hash: whatever the index serves is installed`,
      help: say`Add the hashes (${code("pip-compile --generate-hashes")}, ${code("uv export")}), or install from a lockfile`
    };
  })
};
function couldHaveHash({ ecosystem, role, version, source, resolved }) {
  return resolved !== void 0 || source.type !== "registry" && source.type !== "url" || version === void 0 && source.type === "registry" ? !1 : ecosystem === "pypi" || role === "locked";
}

// src/rules/package-unlisted/rule.ts
var rule28 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a package version that its index does not list, although it lists others",
    messages: {
      unlisted: "Package version is not listed by its index",
      "newer-than-listed": "Package version is newer than every version that its index lists"
    }
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["listed"],
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      let { component } = change, version = versionOf(component), known2 = facts.about(component);
      if (version === void 0 || known2?.listed !== "no" || known2.listing === void 0) return [];
      let { listing, source } = known2, newest = listing.newest === void 0 ? say`` : say`, up to ${listing.newest}`, others = listing.versions === 1 ? say`one other version` : say`${listing.versions} other versions`, message2 = say`${subject(change)} is not listed: ${code(source)} lists ${others} of it${newest}`, order = listing.newest === void 0 ? void 0 : ecosystems.get(component.ecosystem)?.compare?.(version, listing.newest);
      return order !== void 0 && order > 0 ? {
        change,
        messageId: "newer-than-listed",
        message: say`${message2}. It was published very recently, or removed`,
        help: say`Check that the version exists on the index, or re-run the review in a day`,
        atMost: "note"
      } : {
        change,
        messageId: "unlisted",
        message: say`${message2}. It was removed, or never published there`,
        help: say`Find out why before installing it, or use a listed version`
      };
    });
  }
};

// src/ecosystems/lookup/fixed.ts
function isFixed2({
  ecosystem,
  specifier
}) {
  let known2 = ecosystems.get(ecosystem);
  return known2 === void 0 || specifier === void 0 ? !1 : known2.pinned?.(specifier) !== void 0 || known2.isCommit?.(specifier) === !0;
}

// src/rules/package-unpinned/rule.ts
var rule29 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Installs a package without a pinned version or a lockfile",
    messages: {
      "installed-unpinned": "Package is installed without a pinned version",
      "pin-removed": "Package is no longer pinned",
      unbounded: "Requirement has no upper bound and is not locked"
    }
  },
  check(input) {
    let entriesOf2 = lockedEntries(bothSides(input));
    return incoming(input.changes).flatMap((change) => {
      let { component, before } = change;
      if (!isOpen2(component)) return [];
      let was = before?.kind === "package" && change.type === "changed" ? before : void 0, lostPin = was !== void 0 && was.source.type === "registry" && isPinned(was);
      if (component.role === "installed") {
        let [beside] = entriesOf2(component), harmless = beside === void 0 ? lessThanItSounds(component) : unused(beside), atMost = was !== void 0 && !lostPin || harmless !== void 0 ? { atMost: "note" } : {};
        return [
          {
            change,
            messageId: "installed-unpinned",
            message: join([whenRun(component), harmless ?? []], ""),
            help: pinIt(component),
            unpinned: !0,
            ...atMost
          }
        ];
      }
      if (entriesOf2(component).length > 0) return [];
      if (lostPin) {
        let atMost = isBounded(component) ? { atMost: "note" } : {};
        return [
          {
            change,
            messageId: "pin-removed",
            message: unlocked(change, was),
            help: pinIt(component),
            unpinned: !0,
            ...atMost
          }
        ];
      }
      if (was !== void 0 || !isWorthNote(component)) return [];
      let message2 = say`${code(component.name)} can resolve to any later version: it has no upper bound and is not locked`;
      return [
        { change, messageId: "unbounded", message: message2, help: pinIt(component), unpinned: !0, atMost: "note" }
      ];
    });
  }
};
function isOpen2(component) {
  return component.versionUnknown !== !0 && component.source.type === "registry" && !isPinned(component);
}
function isPinned(component) {
  return versionOf(component) !== void 0 || isFixed2(component);
}
function unused({ location, version = "" }) {
  return say`; the version in ${code(location.path)} (${version}) is not used`;
}
function lessThanItSounds({
  name,
  ecosystem,
  context,
  confidence,
  own,
  program
}) {
  if (own === !0) return say`; this repository publishes the package itself`;
  let purpose = ecosystems.get(ecosystem)?.toolPurpose?.(name);
  return purpose === "publish" && context === "ci" ? say`, and it publishes with the permissions of the pipeline` : confidence === "likely" && program !== !0 ? [] : purpose === "install" || purpose === "check" && context === "ci" || context === "interactive" ? [] : void 0;
}
function isWorthNote({ ecosystem, specifier, direct, scope }) {
  return direct !== !0 || scope !== "runtime" ? !1 : !isBounded({ ecosystem, specifier: specifier ?? "" });
}
function isBounded({ ecosystem, specifier = "" }) {
  let admitted = ecosystems.get(ecosystem)?.admitted?.(specifier);
  return admitted === void 0 ? !/^[a-z]*$/i.test(specifier) : admitted.at(-1)?.to !== void 0;
}
function whenRun({ name, specifier = "" }) {
  return specifier === "" ? say`${code(name)} is installed without a version: each run may install a different one` : say`${code(`${name} ${specifier}`)} is installed without a pinned version: each run may install a different one`;
}
function unlocked({ component: { name, specifier = "" } }, was) {
  let now = specifier === "" ? say`any version is allowed` : say`${code(specifier)} is required`;
  return say`${code(name)} was pinned to ${versionOf(was) ?? ""}; now ${now}, and it is not locked`;
}
function pinIt({ name, ecosystem }) {
  let form = ecosystem === "npm" ? `${name}@<version>` : ecosystem === "pypi" ? `${name}==<version>` : `${name} <version>`;
  return say`Pin the version that you have tested, ${code(form)}, or install from a lockfile`;
}

// src/rules/package-vulnerable/words.ts
function said3({ change, introduced, standing, fixes, hadBy }, [worst]) {
  let count = introduced.length + standing.length, severity = worst === void 0 ? "" : worst.severity === "unknown" ? "unscored" : worst.severity, which = worst?.id ?? "", has = introduced.length === 0 && hadBy === void 0 ? say`still has` : say`has`, what2 = count === 1 ? say`a known vulnerability (${which}, ${severity})` : say`${count} known vulnerabilities, the worst ${severity} (${which})`, but = less(introduced, fixes, hadBy), { component } = change;
  if (component.version !== void 0 || component.resolved !== void 0)
    return { messageId: "vulnerable", message: say`${subject(change)} ${has} ${what2}${but}` };
  let all = [...introduced, ...standing];
  return all.some(({ reach }) => reach === "all") ? {
    messageId: "vulnerable",
    message: say`${subject(change)} ${has} ${what2}, whatever version it resolves to${but}`
  } : all.some(({ reach }) => reach === "onwards") ? {
    messageId: "newest-vulnerable",
    confidence: "likely",
    message: say`${subject(change)} ${has} ${what2} in the newest versions that it allows${but}`
  } : all.some(({ reach }) => reach === "newest") ? {
    messageId: "newest-vulnerable",
    confidence: "likely",
    message: say`${subject(change)} ${has} ${what2} in the newest version known to the advisories${but}`
  } : { messageId: "admits-vulnerable", confidence: "possible", message: say`${subject(change)} also allows versions with ${what2}${but}` };
}
function less(introduced, fixes, hadBy) {
  let [first = "", ...others] = fixes;
  return introduced.length > 0 ? [] : hadBy === "file" ? say`, which the file already has at another version` : hadBy === "lockfile" ? say`, which its lockfile already had` : fixes.length === 0 ? [] : others.length === 0 ? say`; the update fixes ${first}` : say`; the update fixes ${fixes.length} others`;
}
function wayOut({ component }, advisories) {
  let name = code(component.name), unfixed = advisories.filter(({ fixed }) => fixed.length === 0), ids2 = unfixed.map(({ id }) => id).join(", "), waiting = say`No fixed version is known for ${ids2}: use a different package, or waive the finding until there is one`, way = advisories[0]?.wayOut;
  if (way === void 0)
    return {
      help: unfixed.length === 0 ? say`No single version of ${name} fixes all of them: use a different package` : waiting
    };
  if ("below" in way) return { help: say`Use ${name} ${code(`<${way.below}`)}: older versions are not affected` };
  if (unfixed.length === advisories.length) return { help: waiting };
  let raise2 = advisories.every(({ reach }) => reach === "some") ? say`Require ${name} ${code(`>=${way.from}`)}, which excludes them` : say`Update ${name} to ${way.from} or later`, fix = updateFix(component, way.from, unfixed.length === 0);
  return { help: unfixed.length === 0 ? raise2 : join([raise2, waiting], ". "), ...fix === void 0 ? {} : { fix } };
}

// src/rules/package-vulnerable/rule.ts
var ranks3 = { none: 0, low: 1, medium: 2, high: 3, critical: 4, unknown: -1 }, rule30 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package version with known vulnerabilities",
    messages: {
      vulnerable: "Package has known vulnerabilities",
      "newest-vulnerable": "Newest allowed version of a package has known vulnerabilities",
      "admits-vulnerable": "Requirement allows vulnerable versions of a package"
    },
    advisories: !0,
    options: options3
  },
  check({ changes, inventory, options: { threshold, unscored } }, facts) {
    let rank = ({ severity: own }) => ranks3[own === "unknown" ? unscored : own], reaches2 = (advisory) => rank(advisory) >= ranks3[threshold];
    return affectedPackages({ changes, inventory }, facts, (advisory) => !advisory.malicious && (advisory.reach !== "some" || reaches2(advisory))).flatMap((all) => {
      let affected = worthTelling(all), { change, introduced, standing, related, paths, carriedFrom } = affected;
      if (introduced.length + standing.length === 0) return [];
      let { atMost: most2, but } = lessSure(change.component), capped = (advisory, atMost) => ({
        advisory,
        atMost: reaches2(advisory) && change.component.constraint !== !0 ? atMost ?? most2 : "note"
      }), advisories = [
        ...introduced.map((advisory) => capped(advisory, limit2[advisory.reach])),
        ...standing.map((advisory) => capped(advisory, isNoWorse(affected) ? "note" : "warn"))
      ].sort((one, other) => rank(other.advisory) - rank(one.advisory)), sorted = advisories.map(({ advisory }) => advisory), { message: message2, ...what2 } = said3(affected, sorted);
      return {
        change,
        related,
        paths,
        ...carriedFrom !== void 0 && { carriedFrom },
        advisories: advisories.map(({ advisory, atMost }) => ({
          ...listed2(advisory),
          ...atMost === void 0 ? {} : { atMost }
        })),
        ...what2,
        message: say`${message2}${but}`,
        ...wayOut(change, sorted)
      };
    });
  }
};
function isNoWorse({ introduced, fixes, hadBy }) {
  return hadBy !== void 0 || introduced.length === 0 && fixes.length > 0;
}
var limit2 = {
  all: void 0,
  onwards: void 0,
  newest: "warn",
  some: "note"
};
function worthTelling(affected) {
  let { change, introduced, standing } = affected, applies = ({ reach }) => reach !== "some", now = { ...affected, introduced: introduced.filter(applies), standing: standing.filter(applies) };
  if (now.introduced.length + now.standing.length > 0) return now;
  let says = /\d/.test(change.component.specifier ?? "");
  return { ...affected, introduced: says ? introduced : [], standing: [] };
}

// src/rules/package-withdrawn/rule.ts
var rule31 = {
  meta: {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package that is yanked, deprecated, archived or quarantined",
    messages: {
      quarantined: "Package is quarantined by its registry",
      yanked: "Package version was yanked",
      deprecated: "Package is deprecated",
      archived: "Package is archived"
    },
    options: options4
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["version"],
  check({ changes, options: effects }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      let known2 = facts.about(change.component), [worst] = (known2 === void 0 ? [] : withdrawals(known2)).toSorted(
        (one, other) => compareLevels(effects[one.as], effects[other.as])
      );
      if (worst === void 0) return [];
      let { as, what: what2, reason } = worst, before = earlier(change), earlierFacts = before === void 0 ? void 0 : facts.about(before), stood = earlierFacts !== void 0 && withdrawals(earlierFacts).some((each) => each.as === as), atMost = stood && effects[as] !== "off" ? "note" : effects[as];
      if (atMost === "off") return [];
      let still = stood ? say`, like the version before` : say``, said4 = reason === void 0 ? say`` : say`: \u201c${reason}\u201d`, { name } = change.component, help2 = as === "quarantined" ? say`Remove ${code(name)}; rotate the secrets of machines that installed it recently` : as === "yanked" ? say`Use a different version of ${code(name)}` : say`Find a replacement for ${code(name)}`;
      return [{ change, messageId: as, message: say`${subject(change)} ${what2}${still}${said4}`, help: help2, atMost }];
    });
  }
};
function withdrawals({ withdrawn, status }) {
  let found3 = [], because = (reason2) => reason2 === void 0 ? {} : { reason: reason2 };
  if (withdrawn?.how === "yanked" ? found3.push({ as: "yanked", what: say`was yanked by its maintainers`, ...because(withdrawn.reason) }) : withdrawn !== void 0 && found3.push({ as: "deprecated", what: say`is deprecated by its maintainers`, ...because(withdrawn.reason) }), status === void 0) return found3;
  let reason = because(status.reason);
  return status.status === "quarantined" ? found3.push({
    as: "quarantined",
    what: say`${strong`is quarantined`}: its registry has locked the project`,
    ...reason
  }) : status.status === "archived" ? found3.push({ as: "archived", what: say`belongs to an archived project`, ...reason }) : found3.push({ as: "deprecated", what: say`belongs to a project that is ${status.status}`, ...reason }), found3;
}

// src/gate/code-owners.ts
var maxLines = 2e4;
function ownersOf(text, paths) {
  let found3 = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(`
`, maxLines).entries()) {
    let [pattern = "", ...rest2] = line.trim().split(/[ \t]+/);
    if (pattern === "" || pattern.startsWith("#")) continue;
    let end = rest2.findIndex((word) => word.startsWith("#")), owners = (end === -1 ? rest2 : rest2.slice(0, end)).map((owner) => owner.toLowerCase()).sort(), matches = matcher2(pattern);
    for (let path of paths) matches(path) && found3.set(path, { owners, line: index + 1 });
  }
  return found3;
}
function matcher2(pattern) {
  let plain2 = pattern.replace(/^\//, "").replace(/\/$/, ""), glob = /\/(?=.)/.test(pattern) ? plain2 : `**/${plain2}`, isFile = compileGlob(globParts(glob, "*?")), isBelow2 = plain2.endsWith("/*") ? () => !1 : compileGlob(globParts(`${glob}/**`, "*?"));
  return (path) => !pattern.endsWith("/") && isFile(path) || isBelow2(path);
}

// src/rules/policy-changed/place.ts
function place({ path }, side, startLine = 1) {
  return { path, side, startLine };
}
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf(`
`); at !== -1 && at < offset; at = text.indexOf(`
`, at + 1)) line++;
  return line;
}

// src/rules/policy-changed/code-owners.ts
var codeOwnersPath = ".github/CODEOWNERS", guarded = [policyPath, ".github/workflows/weighbridge.yml", codeOwnersPath];
function codeOwners(file) {
  let before = ownersOf(file.text?.base ?? "", guarded), after2 = ownersOf(file.text?.head ?? "", guarded), changed2 = guarded.find((path) => {
    let had2 = before.get(path)?.owners ?? [];
    return had2.length > 0 && had2.join(" ") !== (after2.get(path)?.owners ?? []).join(" ");
  });
  if (changed2 === void 0) return [];
  let now = after2.get(changed2), was = before.get(changed2)?.owners.join(" ") ?? "", whose = now === void 0 || now.owners.length === 0 ? say`nobody` : say`${code(now.owners.join(" "))}`;
  return [
    {
      location: file.head === void 0 ? place(file, "base") : place(file, "head", now?.line),
      messageId: "owners-changed",
      message: say`The owner of ${code(changed2)} changes from ${code(was)} to ${whose}`,
      help: say`Owners approve changes to the review: check that the new owners are intended`
    }
  ];
}

// src/gate/action-reference.ts
function actionReference(text, isOwn = !1) {
  if (text === "./" || text === ".") return isOwn ? { text, source: "own", from: "./" } : void 0;
  let at = text.lastIndexOf("@"), from2 = at === -1 ? text : text.slice(0, at), ref = at === -1 ? {} : { ref: text.slice(at + 1) };
  if (from2.startsWith("./") || from2.startsWith("$/") || from2.startsWith("../"))
    return lastName(from2) === checkName ? { text, source: "local", from: from2 } : void 0;
  if (from2.startsWith("docker://"))
    return lastName(from2.replace(/:[^/:]*$/, "")) === checkName ? { text, source: "other", from: from2, ...ref } : void 0;
  let [owner = "", repository = "", ...path] = from2.toLowerCase().split("/");
  return `${owner}/${repository}` === actionRepository ? { text, source: "official", from: from2, ...ref } : repository === checkName || path.length > 0 && lastName(from2) === checkName ? { text, source: "other", from: from2, ...ref } : void 0;
}
function isCommit(ref) {
  return ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
function lastName(path) {
  return (path.split("/").findLast((part) => part !== "" && part !== ".") ?? "").toLowerCase().replace(/\.ya?ml$/, "");
}

// src/syntax/yaml/tree.ts
function yamlAt(node, ...keys) {
  let at = node;
  for (let key of keys) at = at?.type === "map" ? at.entries.get(key)?.value : void 0;
  return at;
}
function yamlEntries(node) {
  return node?.type === "map" ? [...node.entries.values()] : [];
}
function yamlItems(node) {
  return node?.type === "list" ? node.items : [];
}
function yamlText(node, ...keys) {
  let found3 = yamlAt(node, ...keys);
  return found3?.type === "scalar" && found3.kind !== "null" ? found3.text : void 0;
}

// src/rules/policy-changed/policy.ts
function policy(file) {
  if (file.head === void 0) return [removed(file)];
  let [before, after2] = [extendedBy(file.text?.base), extendedBy(file.text?.head)];
  return before?.text !== after2?.text ? [extendsOther(file, before, after2)] : [
    {
      location: place(file, "head"),
      messageId: "policy-edited",
      message: say`This change edits the policy of this review`,
      help: say`Review it like a change of access rights; it takes effect once merged, not in this review`
    }
  ];
}
function extendedBy(text) {
  let node = text === void 0 ? void 0 : yamlAt(parseYaml(text).root, "extends"), named = yamlText(node);
  return node === void 0 || named === void 0 ? void 0 : { text: named, offset: node.start };
}
function extendsOther(file, before, after2) {
  let location = place(file, "head", after2 === void 0 ? 1 : lineAt(file.text?.head ?? "", after2.offset));
  if (after2 === void 0)
    return {
      location,
      messageId: "policy-extends",
      message: say`The review policy would no longer extend ${code(before?.text ?? "")}`,
      help: say`The settings of that policy, final ones included, no longer apply once this is merged: check that this is intended`
    };
  let instead = before === void 0 ? say`` : say` instead of ${code(before.text)}`, pinned3 = isCommit(after2.text.slice(after2.text.lastIndexOf("@") + 1));
  return {
    location,
    messageId: "policy-extends",
    message: say`The review policy would extend ${code(after2.text)}${instead}`,
    help: pinned3 ? say`It is not read before this is merged: review that commit, and check that it is on a branch of that repository` : say`Pin a full commit SHA: a branch or tag can be moved. It is not read before this is merged`
  };
}
function removed(file) {
  return {
    location: place(file, "base"),
    messageId: "policy-removed",
    message: say`This change removes the review policy: the defaults apply once it is merged`,
    help: say`Check that this is intended`
  };
}

// src/rules/policy-changed/settings.ts
var settingsPath = /^\.github\/settings\.ya?ml$/, sections = ["branches", "rulesets"];
function settings(file) {
  let [before, after2] = [parseYaml(file.text?.base ?? "").root, parseYaml(file.text?.head ?? "").root], changed2 = sections.find((name) => written(yamlAt(before, name)) !== written(yamlAt(after2, name)));
  if (changed2 === void 0) return [];
  let offset = yamlAt(after2, changed2)?.start, line = offset === void 0 ? 1 : lineAt(file.text?.head ?? "", offset);
  return [
    {
      location: file.head === void 0 ? place(file, "base") : place(file, "head", line),
      messageId: "settings-changed",
      message: say`${code(changed2)} of ${code(file.path)} decides which checks are required, and is edited`,
      help: say`Check that this review's check stays required`
    }
  ];
}
function written(node) {
  return node === void 0 ? "" : node.type === "scalar" ? JSON.stringify([node.kind, node.text]) : node.type === "list" ? `[${node.items.map(written).join(",")}]` : `{${[...node.entries.values()].map(({ key, value }) => `${JSON.stringify(key)}:${written(value)}`).sort().join(",")}}`;
}

// src/gate/own-action.ts
var actionPaths = ["action.yml", "action.yaml"];
function isOwnAction(text) {
  if (text === void 0) return !1;
  let { root } = parseYaml(text), [, name] = actionRepository.split("/");
  return yamlText(root, "name")?.toLowerCase() === name && yamlText(root, "runs", "main") === "dist/action.js";
}

// src/syntax/actions-expression/values.ts
var unknown3 = { texts: [], isOpen: !0, canFail: !0 }, comparisons = ["==", "!=", "<", ">", "<=", ">="], token = /\s*(?:(?<text>'(?:[^']|'')*')|(?<operator>\|\||&&|[=!<>]=|[<>!])|(?<mark>[(),])|(?<name>[\w-]+(?:\.[\w-]+)*)|(?<other>\S))/y;
function expressionValues(expression, lookUp2) {
  let tokens = tokensOf(expression);
  if (tokens === void 0) return { texts: [], isOpen: !0 };
  let at = 0, take = (mark) => tokens[at]?.mark === mark && ++at > 0, operator = (...wanted) => wanted.includes(tokens[at]?.operator ?? "") && ++at > 0, either = () => {
    let found3 = both();
    for (; operator("||"); ) found3 = or(found3, both());
    return found3;
  }, both = () => {
    let found3 = compared();
    for (; operator("&&"); ) found3 = and(found3, compared());
    return found3;
  }, compared = () => {
    let found3 = value();
    return operator(...comparisons) ? (value(), unknown3) : found3;
  }, value = () => {
    if (operator("!"))
      return value(), unknown3;
    if (take("(")) {
      let found3 = either();
      return take(")") || at === tokens.length ? found3 : unknown3;
    }
    let { text, name } = tokens[at] ?? {};
    if (at < tokens.length && at++, text !== void 0) return known([text.slice(1, -1).replaceAll("''", "'")]);
    if (name === void 0) return unknown3;
    if (!take("(")) {
      let found3 = lookUp2(name) ?? (/^(?:\d[\d.]*|true|false)$/.test(name) ? [name] : void 0);
      return found3 === void 0 ? unknown3 : known(found3);
    }
    let given = [];
    for (; at < tokens.length && !take(")"); )
      given.push(either()), !take(",") && tokens[at]?.mark !== ")" && (at = Number.POSITIVE_INFINITY);
    return name.toLowerCase() === "format" ? formatted(given) : unknown3;
  }, { texts: texts2, isOpen: isOpen3, canFail } = either();
  return at !== tokens.length ? { texts: [], isOpen: !0 } : { texts: texts2, isOpen: isOpen3 || canFail && texts2.every(isTrue) };
}
function tokensOf(expression) {
  let found3 = [], text = expression.trimEnd();
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    let match2 = token.exec(text);
    if (match2?.groups?.other !== void 0 || match2?.groups === void 0 || (found3.push(match2.groups), found3.length > 200)) return;
  }
  return found3;
}
function or(first, last) {
  return bounded([...first.texts.filter(isTrue), ...last.texts], first.isOpen || last.isOpen, last.canFail);
}
function and(first, last) {
  return bounded(last.texts, last.isOpen, first.canFail || last.canFail);
}
function formatted([pattern = unknown3, ...given]) {
  return given.reduce((made, one, index) => {
    let place2 = `{${index}}`;
    if (!made.texts.some((text) => text.includes(place2))) return made;
    let texts2 = made.texts.slice(0, 256).flatMap((text) => text.includes(place2) ? one.texts.map((value) => text.replaceAll(place2, () => value)) : [text]);
    return texts2.some((text) => text.length > 2e3) ? unknown3 : bounded(texts2, made.isOpen || one.isOpen, !1);
  }, pattern);
}
function known(texts2) {
  return bounded(texts2, !1, !texts2.every(isTrue));
}
function bounded(texts2, isOpen3, canFail) {
  let unique = [...new Set(texts2)];
  return { texts: unique.slice(0, 256), isOpen: isOpen3 || unique.length > 256, canFail };
}
function isTrue(text) {
  return text !== "" && text !== "false";
}

// src/gate/job-name.ts
var opening = "${{", maxParts = 20, maxValues = 200;
function takesName(id, name, job, workflow2) {
  if (name === void 0 || name === "") return taking([[id]]);
  let parts = partsOf2(name);
  if (parts.length > maxParts) return "perhaps";
  let lookUp2 = (path) => valuesOf(path, job, workflow2), values = parts.map((part) => part.isExpression ? valuesIn(part.text, lookUp2) : [part.text]), takes = taking(values), canBeEmpty = values.every((each) => each === void 0 || each.includes(""));
  return takes === "never" && canBeEmpty && taking([[id]]) !== "never" ? "perhaps" : takes;
}
function taking(values) {
  return canBecome(values, !0) ? values.every((each) => each !== void 0) && canBecome(values, !1) ? "always" : "perhaps" : "never";
}
function valuesIn(expression, lookUp2) {
  let { texts: texts2, isOpen: isOpen3 } = expressionValues(expression, lookUp2);
  return isOpen3 ? void 0 : texts2;
}
function partsOf2(name) {
  let parts = [], at = 0;
  for (; at < name.length && parts.length <= maxParts; ) {
    let start = name.indexOf(opening, at), end = start === -1 ? -1 : name.indexOf("}}", start), until = end === -1 ? name.length : start;
    until > at && parts.push({ text: name.slice(at, until), isExpression: !1 }), end !== -1 && parts.push({ text: name.slice(start + opening.length, end), isExpression: !0 }), at = end === -1 ? name.length : end + 2;
  }
  return parts;
}
function canBecome(parts, anyCase) {
  let ends2 = /* @__PURE__ */ new Set([0]);
  for (let values of parts)
    ends2 = new Set([...ends2].flatMap((at) => values === void 0 ? from(at) : after(at, values, anyCase)));
  return ends2.has(checkName.length);
}
function from(at) {
  return Array.from({ length: checkName.length - at + 1 }, (_, more) => at + more);
}
function after(at, values, anyCase) {
  return values.filter((value) => checkName.startsWith(anyCase ? value.toLowerCase() : value, at)).map(({ length }) => at + length);
}
function valuesOf(path, job, workflow2) {
  let [context = "", key = "", ...deeper] = path.split(".");
  if (deeper.length > 0) return;
  if (context === "matrix") {
    let matrix = yamlAt(job, "strategy", "matrix"), included = yamlItems(yamlAt(matrix, "include")).flatMap((row) => yamlAt(row, key) ?? []);
    return texts([...yamlItems(yamlAt(matrix, key)), ...included]);
  }
  let value = context === "env" ? yamlAt(job, "env", key) ?? yamlAt(workflow2, "env", key) : void 0;
  return value === void 0 ? void 0 : texts([value]);
}
function texts(nodes) {
  let found3 = nodes.map((node) => yamlText(node));
  if (found3.length === 0 || found3.length > maxValues) return;
  let known2 = found3.filter((text) => text !== void 0 && !text.includes(opening));
  return known2.length === found3.length ? known2.flatMap((text) => text ?? []) : void 0;
}
function isCalledOnly(workflow2) {
  let on = yamlAt(workflow2, "on");
  if (yamlText(on) === "workflow_call") return !0;
  let events = [...yamlEntries(on).map(({ key }) => key), ...yamlItems(on).map((item) => yamlText(item))];
  return events.length === 1 && events[0] === "workflow_call";
}

// src/gate/workflow.ts
function readGateWorkflow(text, isOwn = !1) {
  let { root } = parseYaml(text), jobs = yamlEntries(yamlAt(root, "jobs")), name = yamlAt(root, "name");
  return {
    root,
    runs: [...stepsRunning(yamlAt(root, "runs"), isOwn), ...jobs.flatMap(({ value }) => jobRuns(value, isOwn))],
    jobs: isCalledOnly(root) ? [] : jobs.flatMap((job) => namedJob(job, root, isOwn)),
    starts: yamlText(name) === starterName,
    named: jobs.length > 0 && yamlText(name) === checkName ? name?.start : void 0,
    reports: [root, ...jobs.map(({ value }) => value)].flatMap((each) => reporting(each) ?? [])[0]
  };
}
function isGate({ runs, jobs, starts, named }) {
  return runs.length > 0 || starts || named !== void 0 || jobs.some(({ takes }) => takes === "always");
}
function namedJob({ key: id, start: idStart, value: job }, root, isOwn) {
  let written2 = yamlAt(job, "name"), name = yamlText(written2), takes = takesName(id, name, job, root), offset = written2?.start ?? idStart;
  return takes === "never" ? [] : [
    {
      name: name === void 0 || name === "" ? id : name,
      takes,
      reviews: !isOff(job) && jobRuns(job, isOwn).length > 0,
      offset
    }
  ];
}
function jobRuns(job, isOwn) {
  return [...runOf(job, isOwn), ...stepsRunning(job, isOwn)];
}
function stepsRunning(holder, isOwn) {
  return yamlItems(yamlAt(holder, "steps")).flatMap((step) => isOff(step) ? [] : runOf(step, isOwn));
}
function runOf(node, isOwn) {
  let uses = yamlAt(node, "uses"), reference = actionReference(yamlText(uses) ?? "", isOwn), inputs = new Map(yamlEntries(yamlAt(node, "with")).map(({ key, value }) => [key, yamlText(value) ?? ""]));
  return uses === void 0 || reference === void 0 ? [] : [{ reference, inputs, offset: uses.start }];
}
function isOff(node) {
  return (yamlText(node, "if") ?? "").replaceAll(/[${}\s]/g, "") === "false";
}
function reporting(holder) {
  let permissions = yamlAt(holder, "permissions");
  return yamlText(permissions) === "write-all" ? yamlEntries(holder).find(({ key }) => key === "permissions")?.start : yamlEntries(permissions).find(
    ({ key, value }) => (key === "checks" || key === "statuses") && yamlText(value) === "write"
  )?.start;
}

// src/rules/policy-changed/workflows.ts
function workflows(file) {
  let text = file.text?.head ?? "", isOwn = isOwnAction(file.action), before = readGateWorkflow(file.text?.base ?? "", isOwn), sides = { file, before, after: readGateWorkflow(text, isOwn), text }, taken = namesTaken(sides);
  if (taken.length > 0) return taken;
  let { after: after2 } = sides;
  return isGate(before) && !isGate(after2) ? [removed2(file), ...couldImitate(sides)] : isGate(after2) ? edited(sides) : couldImitate(sides);
}
function namesTaken({ file, before, after: after2, text }) {
  let isTaker = ({ takes, reviews }) => takes === "always" && !reviews, stood = new Set(before.jobs.filter(isTaker).map(({ name }) => name)), jobs = after2.jobs.filter((job) => isTaker(job) && !stood.has(job.name)).map(({ name, offset }) => ({
    location: place(file, "head", lineAt(text, offset)),
    messageId: "name-taken",
    message: say`The job ${code(name)} has the same name as this review's check, but does not run the review`,
    help: say`Rename the job: GitHub identifies a required check by its name, so this job would satisfy it`
  })), isWorkflowTaker = ({ named, runs }) => named !== void 0 && runs.length === 0;
  return !isWorkflowTaker(after2) || isWorkflowTaker(before) ? jobs : [{
    location: place(file, "head", lineAt(text, after2.named ?? 0)),
    messageId: "name-taken",
    message: say`The workflow is named ${code(checkName)}, but does not run the review`,
    help: say`Rename the workflow: its runs could be mistaken for those of the review`
  }, ...jobs];
}
function removed2(file) {
  return {
    location: place(file, file.head === void 0 ? "base" : "head"),
    messageId: "gate-removed",
    message: say`${code(file.renamedFrom ?? file.path)} no longer runs this review`,
    help: say`Check that this is intended: a required check that no workflow reports blocks every merge`
  };
}
function edited({ file, before, after: after2, text }) {
  let path = code(file.path), stood = new Set(before.runs.map(({ reference }) => reference.from.toLowerCase())), pins = new Set(before.runs.map(({ reference }) => reference.text)), found3 = after2.runs.flatMap(({ reference, offset }) => {
    let location = place(file, "head", lineAt(text, offset));
    if (reference.source !== "official" && reference.source !== "own" && !stood.has(reference.from.toLowerCase())) {
      let message3 = say`${path} runs the review from ${code(reference.text)}, which is not Weighbridge's own repository`, help2 = say`Check that you trust that code: it decides the result of the check`;
      return [{ location, messageId: "gate-source", message: message3, help: help2 }];
    }
    if (stood.size === 0 || pins.has(reference.text)) return [];
    let message2 = say`${path} runs a different version of the review, ${code(reference.ref ?? reference.text)}`;
    return [{ location, messageId: "gate-pin", message: message2, help: pinHelp(reference) }];
  });
  if (found3.length > 0 && rest(file.text?.base, before) === rest(text, after2) && file.renamedFrom === void 0) return found3;
  let first = Math.min(
    ...[...after2.runs, ...after2.jobs].map(({ offset }) => offset),
    ...after2.named === void 0 ? [] : [after2.named]
  ), whole = {
    location: place(file, "head", Number.isFinite(first) ? lineAt(text, first) : 1),
    messageId: "gate-edited",
    message: file.renamedFrom === void 0 ? say`${path}, which is part of this review, is edited` : say`${code(file.renamedFrom)}, which is part of this review, is renamed to ${path}`,
    help: say`Check its triggers, permissions and inputs: they decide what the check means`
  };
  return [...found3, whole];
}
function pinHelp({ ref, source }) {
  return source === "own" ? say`The version is that of the workflow's own commit` : isCommit(ref) ? say`Check that the commit belongs to a Weighbridge release` : say`Pin a full commit SHA: a branch or tag can be moved`;
}
function rest(text = "", { runs }) {
  return [...runs].sort((one, other) => other.offset - one.offset).reduce((left, { offset }) => {
    let end = left.indexOf(`
`, offset);
    return left.slice(0, offset) + (end === -1 ? "" : left.slice(end));
  }, text);
}
function couldImitate({ file, before, after: after2, text }) {
  let stood = new Set(before.jobs.map(({ name }) => name)), found3 = after2.jobs.filter(({ takes, reviews, name }) => takes === "perhaps" && !reviews && !stood.has(name)).map(({ name, offset }) => ({
    location: place(file, "head", lineAt(text, offset)),
    messageId: "job-name-computed",
    message: say`The job name ${code(name)} can become that of this review's check`,
    help: say`Write a fixed name: a job with the name of a required check satisfies that check`
  }));
  if (after2.reports === void 0 || before.reports !== void 0) return found3;
  let reports = {
    location: place(file, "head", lineAt(text, after2.reports)),
    messageId: "status-write",
    message: say`${code(file.path)} requests permission to report checks, and could report one under the name of this review`,
    help: say`Remove ${code("checks: write")} and ${code("statuses: write")} if the workflow does not need them`
  };
  return [...found3, reports];
}

// src/rules/policy-changed/rule.ts
var workflow = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/, rule32 = {
  meta: {
    kinds: [],
    since: "0.1",
    level: "warn",
    guarded: !0,
    levels: { "name-taken": "block" },
    about: "Changes the review itself: its policy, a workflow that runs it, or one that could report its check",
    messages: {
      "policy-edited": "Review policy is edited",
      "policy-removed": "Review policy is removed",
      "policy-extends": "Review policy extends another policy",
      "gate-removed": "Workflow no longer runs the review",
      "gate-edited": "Workflow that runs the review is edited",
      "gate-source": "Review runs from a different repository",
      "gate-pin": "Version of the review is changed",
      "name-taken": "Job or workflow takes the name of the review",
      "job-name-computed": "Job may take the name of the review",
      "status-write": "Workflow may report checks",
      "owners-changed": "Owners of the review are changed",
      "settings-changed": "Settings of protected branches are changed"
    }
  },
  check({ files }) {
    return joinedRenames(files).flatMap((file) => file.path === policyPath ? policy(file) : codeOwnersPath === file.path ? codeOwners(file) : settingsPath.test(file.path) ? settings(file) : workflow.test(file.path) ? workflows(file) : []);
  }
};
function joinedRenames(files) {
  let byPath2 = new Map(files.map((file) => [file.path, file])), moves = new Map(
    files.flatMap(
      ({ path, renamedFrom = "" }) => workflow.test(path) && workflow.test(renamedFrom) ? [[renamedFrom, path]] : []
    )
  );
  return files.filter(({ path, head }) => head !== void 0 || !moves.has(path)).map((file) => {
    let base = (moves.get(file.renamedFrom ?? "") === file.path ? byPath2.get(file.renamedFrom ?? "") : void 0)?.text?.base;
    return base === void 0 ? file : { ...file, text: { ...file.text, base } };
  });
}

// src/rules/policy-invalid/rule.ts
var rule33 = {
  meta: {
    kinds: [],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Leaves an invalid policy, under which no later review could run",
    messages: {
      invalid: "Review policy is invalid"
    }
  },
  check({ files }) {
    let file = files.find(({ path }) => path === policyPath), [first, ...others] = file?.problems ?? [];
    return first === void 0 ? [] : [
      {
        location: first.location,
        related: others.map(({ location }) => location),
        messageId: "invalid",
        message: say`The policy is invalid after this change: ${first.message}`,
        help: say`Fix the line; weighbridge policy check lists every problem of a policy`
      }
    ];
  }
};

// src/rules/tls-disabled/trusting-files.ts
function trustingFiles(sides, told) {
  let found3 = [];
  for (let [path, packages] of sides.head) {
    if (!sides.changed.has(path) || told.has(path)) continue;
    let first = packages.find(({ source }) => source.trusted === !0);
    first === void 0 || sides.before(path).some(({ source }) => source.trusted === !0) || found3.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      messageId: "certificates-unchecked",
      message: say`Certificates of package servers are not checked: anyone on the network path can replace packages`,
      help: say`Remove ${code("--trusted-host")}, and add the server's certificate authority to the machine's trust store`
    });
  }
  return found3;
}

// src/rules/tls-disabled/rule.ts
var rule34 = {
  meta: {
    kinds: ["index", "package"],
    since: "0.1",
    level: "warn",
    about: "Disables the certificate checks of a package manager",
    messages: { "certificates-unchecked": "Certificates are not checked" }
  },
  check({ changes, inventory, files }) {
    let packages = changes.filter(isOfKind2("package")), settings2 = changes.filter(isOfKind2("index")), sides = bothSides({ changes: packages, inventory, files }), told = [
      ...settings2.filter(({ type }) => type !== "removed").map(({ component }) => component),
      ...inventory.head
    ], byFile2 = new Set(
      told.flatMap((one) => one.kind === "index" && one.unchecked === !0 ? one.location.path : [])
    );
    return [...turnedOff(settings2), ...trustingFiles(sides, byFile2)];
  }
}, mostRelated6 = 20;
function turnedOff(changes) {
  let settings2 = /* @__PURE__ */ new Map();
  for (let change of incoming(changes)) {
    let { component, before } = change;
    if (component.unchecked !== !0 || isThisMachine(component.url ?? `https://${component.name}`) || change.type === "changed" && before?.kind === "index" && before.unchecked === !0 && before.name === component.name)
      continue;
    let key = JSON.stringify([component.ecosystem, component.name]), known2 = settings2.get(key);
    known2 === void 0 ? settings2.set(key, { first: change, related: [] }) : known2.related.length < mostRelated6 && known2.related.push(component.location);
  }
  return [...settings2.values()].map(({ first, related }) => ({
    change: first,
    related,
    messageId: "certificates-unchecked",
    message: say`${what(first.component)}: anyone on the network path can replace packages`,
    help: say`Remove ${code(first.component.setting)}, and add the server's certificate authority to the machine's trust store`
  }));
}
function what({ name, setting, use, url: url2 }) {
  return url2 !== void 0 || use !== "connection" || /[.:]/.test(name) ? say`${code(setting)} disables the certificate check for ${code(name)}` : say`${code(setting)} disables all certificate checks`;
}

// src/rules/tool-not-approved/rule.ts
var rule35 = {
  meta: {
    kinds: ["tool"],
    since: "0.1",
    level: "listed",
    about: "Adds an agent tool that the policy denies or does not approve",
    messages: {
      denied: "Agent tool is denied by the policy",
      "not-approved": "Agent tool is not on the approved list"
    },
    concerns: { denied: "forbidden" }
  },
  check: (input) => disallowed("tool", input)
};

// src/rules/unsafe-load/functions.ts
var pickle = say`Store data as JSON or Parquet, and weights as safetensors: those formats hold no code`, torch = say`Pass ${code("weights_only=True")}, or store the weights as safetensors`, yaml = say`Use ${code("yaml.safe_load")}`, url = say`Pass ${code("weights_only=True")} and ${code("check_hash=True")}, with the hash in the name of the file`, yamlVersion = { ecosystem: "pypi", package: "pyyaml", version: "5.4" }, functions = /* @__PURE__ */ new Map([
  [
    "torch.load",
    {
      instead: torch,
      safeFrom: { ecosystem: "pypi", package: "torch", version: "2.6.0" },
      bypassed: "CVE-2025-32434"
    }
  ],
  ["torch.hub.load_state_dict_from_url", { instead: url }],
  ["torch.utils.model_zoo.load_url", { instead: url }],
  [
    "joblib.load",
    { instead: say`Store models of scikit-learn with skops, and data as Parquet: those formats hold no code` }
  ],
  ["pandas.read_pickle", { instead: say`Store the table as Parquet, and read it with ${code("read_parquet")}` }],
  ["shelve.open", { instead: say`Use sqlite3 or JSON: a shelf holds pickled objects` }],
  ["numpy.load", { instead: say`Leave ${code("allow_pickle")} off; arrays of numbers need no pickle` }],
  [
    "keras.models.load_model",
    { instead: say`Leave ${code("safe_mode")} on, and register the classes that the model needs` }
  ],
  ["yaml.load", { instead: yaml, safeFrom: yamlVersion }],
  ["yaml.load_all", { instead: say`Use ${code("yaml.safe_load_all")}`, safeFrom: yamlVersion }],
  ["yaml.unsafe_load", { instead: yaml }],
  ["yaml.unsafe_load_all", { instead: say`Use ${code("yaml.safe_load_all")}` }]
]), unknown4 = { instead: pickle };

// src/rules/unsafe-load/rule.ts
var rule36 = {
  meta: {
    kinds: ["deserialization"],
    since: "0.1",
    level: "warn",
    levels: { fetched: "block" },
    about: "Reads a file in a way that runs code which the file holds",
    messages: {
      bypassed: "Locked version runs code of a file although it is told not to",
      "by-version": "Code of a file is run unless the version of the library prevents it",
      downloaded: "Weights are downloaded in a format that holds code",
      fetched: "Downloaded data is read in a format that holds code",
      format: "File is read in a format that holds code",
      unprotected: "Protection against code in a file is turned off"
    }
  },
  check({ changes, inventory }) {
    return incoming(changes).filter(isLessSafe).flatMap((change) => {
      let { component } = change, known2 = functions.get(component.name) ?? unknown4, found3 = judged2(component, known2, inventory.around ?? []);
      return found3 === void 0 ? [] : [{ change, help: known2.instead, ...fixOf(component), ...found3 }];
    });
  }
}, danger = { protected: 0, default: 1, always: 2, unprotected: 2 };
function isLessSafe({ component, before, type }) {
  if (type === "moved" || before?.kind !== "deserialization") return !0;
  let fetches = ({ downloads }) => +(downloads === "same") * 4;
  return danger[component.runs] + fetches(component) > danger[before.runs] + fetches(before);
}
function judged2(component, known2, around) {
  let { runs, downloads, name, writes } = component, called = code(name);
  return runs === "protected" || runs === "default" ? byVersion2(component, known2, around) : downloads === "same" ? {
    messageId: "fetched",
    message: say`${called} ${strong`runs code of what it downloads`}: whoever serves it decides what runs`
  } : downloads === "address" ? {
    messageId: "downloaded",
    message: say`${called} downloads a file of pickled objects, and runs code that it holds`
  } : runs === "unprotected" ? { messageId: "unprotected", message: say`${called} is told to run code that the file holds` } : {
    messageId: "format",
    message: writes === !0 ? say`${called} runs code that the file holds; this program writes such files itself` : say`${called} runs code that the file holds`,
    ...writes === !0 && { atMost: "note" }
  };
}
function byVersion2(component, { safeFrom, bypassed }, around) {
  if (safeFrom === void 0) return;
  let installed = installedFor(component, safeFrom.package, around), states = installed.map((one) => isBelow(one, safeFrom.version)), old = installed.find((_, index) => states[index] === !0), called = code(component.name), since = say`${safeFrom.package} ${safeFrom.version}`;
  return component.runs === "protected" ? old === void 0 || bypassed === void 0 ? void 0 : { messageId: "bypassed", message: say`${called} can run code of the file although it is told not to: ${stated(old)} is before ${since} (${bypassed})`, help: say`Update to ${since} or later`, related: [old.location] } : old !== void 0 ? { messageId: "by-version", message: say`${called} runs code that the file holds: ${stated(old)} is before ${since}, which prevents it by default`, related: [old.location] } : states.length > 0 && states.every((state) => state === !1) ? void 0 : { messageId: "by-version", message: say`${called} runs code that the file holds before ${since}; no lockfile beside the program says which version runs`, atMost: "note" };
}
function stated(component) {
  return say`${code(component.name)} ${versionOf(component) ?? component.specifier ?? ""}`;
}
function fixOf({ safer }) {
  return safer === void 0 ? {} : { fix: { edits: [{ location: safer.location, newText: safer.text }], clears: !0 } };
}

// src/rules/registry.generated.ts
var rules = {
  "dataset-not-approved": rule,
  "dataset-remote-code": rule2,
  "dataset-unpinned": rule3,
  "hosted-model-not-approved": rule4,
  "image-not-approved": rule5,
  "image-unpinned": rule6,
  "index-not-approved": rule7,
  "lockfile-drift": rule8,
  "lockfile-tampered": rule9,
  "model-loader-vulnerable": rule10,
  "model-lookalike": rule11,
  "model-missing": rule12,
  "model-not-approved": rule13,
  "model-remote-code": rule14,
  "model-unpinned": rule15,
  "package-confusion": rule16,
  "package-denied": rule17,
  "package-index": rule18,
  "package-install-script": rule19,
  "package-licence": rule20,
  "package-lookalike": rule21,
  "package-malicious": rule22,
  "package-not-approved": rule23,
  "package-provenance-lost": rule24,
  "package-source": rule25,
  "package-too-new": rule26,
  "package-unhashed": rule27,
  "package-unlisted": rule28,
  "package-unpinned": rule29,
  "package-vulnerable": rule30,
  "package-withdrawn": rule31,
  "policy-changed": rule32,
  "policy-invalid": rule33,
  "tls-disabled": rule34,
  "tool-not-approved": rule35,
  "unsafe-load": rule36
};

// src/review/fingerprints.ts
import { createHash } from "node:crypto";
function withFingerprints(findings, present) {
  let ordinalOf = ordinals(findings, present), keyed = findings.map((finding) => ({ finding, key: keyOf4(finding, ordinalOf) })), keys = /* @__PURE__ */ new Map();
  for (let [, equal] of groupBy(keyed, ({ key }) => JSON.stringify(key))) {
    equal.sort((one, other) => byPlace(one.finding, other.finding));
    for (let [at, { finding, key }] of equal.entries()) keys.set(finding, at === 0 ? key : [...key, at]);
  }
  return findings.map((finding) => sign(finding, keys.get(finding) ?? []));
}
function keyOf4({ ruleId, messageId, component, location }, ordinalOf) {
  if (component === void 0) return [ruleId, messageId, location.path];
  let { path, side } = component.location;
  return [ruleId, messageId, location.path, identity(component), path, side, component.slot ?? "", ordinalOf(component)];
}
function ordinals(findings, present) {
  let wanted = /* @__PURE__ */ new Map();
  for (let { component } of findings) {
    if (component === void 0) continue;
    let names = wanted.get(component.location.path) ?? /* @__PURE__ */ new Set();
    wanted.set(component.location.path, names.add(component.name));
  }
  let candidates = /* @__PURE__ */ new Set();
  for (let component of present)
    wanted.get(component.location.path)?.has(component.name) === !0 && candidates.add(component);
  let found3 = /* @__PURE__ */ new Map();
  for (let [, equal] of groupBy(candidates, slotKey))
    if (equal.length !== 1) {
      equal.sort((one, other) => compareLocations(one.location, other.location));
      for (let [at, component] of equal.entries()) found3.set(component, at);
    }
  return (component) => found3.get(component) ?? 0;
}
function slotKey(component) {
  let { path, side } = component.location;
  return JSON.stringify([path, side, identity(component), component.slot]);
}
function byPlace(one, other) {
  return compareLocations(one.location, other.location) || compareText(plain(one.message), plain(other.message));
}
function sign({ advisories, ...finding }, key) {
  let fingerprint = hash(key), signed = advisories.map((advisory) => ({ ...advisory, fingerprint: hash([fingerprint, advisory.id]) }));
  return { ...finding, advisories: signed, fingerprint };
}
function hash(key) {
  return createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0, 32);
}

// src/review/judge.ts
function factsWanted(changes, policy2, among = rules) {
  let wanted = new Map(changes.map((change) => [change, /* @__PURE__ */ new Set(["advisories"])])), gaps = [];
  for (let [id, rule37] of Object.entries(among))
    if (!(rule37.asks === void 0 || policy2.rules[id]?.level === "off"))
      try {
        for (let [change, questions] of wanted)
          if (!(change.type === "removed" || !isFor(rule37, change)))
            for (let need of rule37.asks(change)) questions.add(need);
      } catch (error) {
        gaps.push(failed(id, error));
      }
  return { of: (change) => wanted.get(change) ?? /* @__PURE__ */ new Set(), gaps };
}
function isFor({ meta }, { component }) {
  return component.kind === "package" && component.role === "mentioned" && meta.mentions !== !0 ? !1 : meta.kinds.includes(component.kind);
}
function failed(id, error) {
  let reason = `the rule failed: ${messageOf(error)}`;
  return { code: "internal", by: `rules/${id}`, subject: id, reason };
}
async function judgeWithin(turns, evidence, facts, policy2, among = rules) {
  let levelIn = ([id]) => {
    let { level = "off", levels: levels2 = {} } = policy2.rules[id] ?? {};
    return highestLevel(level, ...Object.values(levels2));
  }, open = rulesOn(policy2, among).sort((one, other) => compareLevels(levelIn(one), levelIn(other))), answers = [];
  for (let [id, rule37] of open) {
    let isAsked2 = await turns.next() || levelIn([id, rule37]) === "block";
    answers.push(isAsked2 ? ask2(id, rule37, evidence, facts, policy2) : late(id));
  }
  return judgement(answers, evidence);
}
function rulesOn(policy2, among) {
  return Object.entries(among).filter(([id]) => (policy2.rules[id]?.level ?? "off") !== "off");
}
function ask2(id, rule37, { changes: all, inventory, files }, facts, policy2) {
  let { approved, denied: denied2, internal, indexes: indexes3 } = policy2, { level = "off", levels: levels2 = {}, upcoming, options: options5 = {} } = policy2.rules[id] ?? {};
  if (level === "off") return { found: [], gaps: [] };
  let changes = all.filter((change) => isFor(rule37, change)), gate = rule37.meta.kinds.length === 0 ? files.filter(({ path }) => path.startsWith(gateFolder)) : files;
  try {
    return {
      found: rule37.check(
        { changes, inventory, files: gate, approved, denied: denied2, internal, indexes: indexes3, options: options5 },
        facts
      ).map((violation4) => {
        let own = levels2[violation4.messageId], later = own === void 0 ? upcoming?.rule : upcoming?.messages[violation4.messageId];
        return stamp(id, rule37.meta, { now: own ?? level, later }, violation4);
      }),
      gaps: []
    };
  } catch (error) {
    return { found: [], gaps: [failed(id, error)] };
  }
}
function late(id) {
  return { found: [], gaps: [{ code: "deadline", by: `rules/${id}`, subject: id, reason: "the review ran out of time before the rule was asked" }] };
}
function judgement(answers, { changes, inventory }) {
  let present = [...changes.map(({ component }) => component), ...inventory.head, ...inventory.base], found3 = answers.flatMap((answer) => answer.found);
  return { findings: withFingerprints(found3, present).sort(byUrgency), gaps: answers.flatMap(({ gaps }) => gaps) };
}
var sureness = { possible: 0, likely: 1, certain: 2 };
function lessSure2(one, other) {
  return sureness[one] <= sureness[other] ? one : other;
}
function stamp(ruleId, meta, { now, later }, violation4) {
  let {
    change,
    messageId,
    atMost,
    advisories = [],
    message: message2,
    help: help2,
    fix,
    unpinned: unpinned2,
    carriedFrom,
    references = [],
    related = [],
    paths = []
  } = violation4, component = change?.component, location = violation4.location ?? component?.location ?? { path: "", side: "head" }, concern = meta.concerns?.[messageId] ?? meta.concern ?? "other", there = component === void 0 ? void 0 : mostIn(component, concern), guess = component?.confidence === "possible" ? mostOfGuess(concern) : void 0, capped = (level2) => lowestLevel(level2, atMost, there, guess), rate2 = (level2) => advisories.map(({ atMost: own, ...advisory }) => ({ ...advisory, level: lowestLevel(level2, own) })), stamped = rate2(capped(now)), level = levelOf(stamped, capped(now)), then = later === void 0 ? level : levelOf(rate2(capped(later.level)), capped(later.level));
  return {
    ruleId,
    messageId,
    title: meta.messages[messageId] ?? meta.about,
    confidence: lessSure2(component?.confidence ?? "certain", violation4.confidence ?? "certain"),
    level,
    ...later !== void 0 && then !== level && { upcoming: { since: later.since, level: then } },
    ...component === void 0 ? {} : { component },
    ...change?.before === void 0 ? {} : { before: change.before },
    location,
    related: [...related, ...component?.alsoAt ?? []],
    paths,
    advisories: stamped,
    message: message2,
    help: help2,
    ...fix === void 0 ? {} : { fix },
    ...unpinned2 === void 0 ? {} : { unpinned: unpinned2 },
    ...carriedFrom === void 0 ? {} : { carriedFrom },
    references,
    docsUrl: ruleUrl(ruleId)
  };
}
function byUrgency(one, other) {
  return compareLevels(one.level, other.level) || compareLocations(one.location, other.location);
}

// src/review/assess.ts
async function assess({ changes, mentioned, inventory, files }, { policy: policy2, advisories, facts: further, signal, progress }, closing) {
  progress?.stage("asking");
  let judgedChanges = [...changes, ...mentioned], wanted = factsWanted(judgedChanges, policy2), sources = [advisoryFacts(advisories), ...await further()], beside = [...namesakesIn(judgedChanges, inventory.base), ...loadersIn(judgedChanges, inventory.around ?? [])], collected = await collect(judgedChanges, wanted.of, sources, signal, beside), { facts, ...known2 } = await matchCollected(collected, signal);
  progress?.stage("judging");
  let judged3 = await judgeWithin(closing, { changes: judgedChanges, inventory, files }, facts, policy2);
  return {
    changes: withImpact(
      changes.filter(({ component }) => isBrought(component)),
      inventory.head,
      facts
    ),
    findings: judged3.findings,
    gaps: [...known2.gaps, ...wanted.gaps, ...judged3.gaps],
    coverage: known2.coverage
  };
}

export {
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText,
  expressionValues,
  actionReference,
  isCommit,
  ownersOf,
  actionPaths,
  isOwnAction,
  readGateWorkflow,
  isGate,
  entriesFor,
  assess
};

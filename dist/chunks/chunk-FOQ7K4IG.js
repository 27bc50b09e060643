import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  require_packageurl_js
} from "./chunk-ZMHAU3TN.js";
import {
  __commonJS,
  __toESM
} from "./chunk-T7GDJVOD.js";

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid,
      clean,
      explain,
      parse: parse2,
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify(parse2(version, cleanRegex));
    }
    function parse2(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed;
    }
    function stringify(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
        );
      }
      return null;
    }
    function explain(version) {
      const parsed = parse2(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse: parse2 } = require_version();
    module.exports = {
      compare: compare2,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare2(version, other) < 0;
    }
    function le(version, other) {
      return compare2(version, other) <= 0;
    }
    function eq(version, other) {
      return compare2(version, other) === 0;
    }
    function ne(version, other) {
      return compare2(version, other) !== 0;
    }
    function ge(version, other) {
      return compare2(version, other) >= 0;
    }
    function gt(version, other) {
      return compare2(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare2(version, other) {
      const parsedVersion = parse2(version);
      const parsedOther = parse2(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare2(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse: parse2,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse2(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed = parse2(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse2(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain, parse: parse2, stringify } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse2(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid, clean, explain, parse: parse2 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare2, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid,
      clean,
      explain,
      parse: parse2,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare2,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// src/ecosystems/pypi/ecosystem.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/ecosystems/pypi/version.ts
var import_pep440 = __toESM(require_pep440(), 1);
var longest = 256;
function readVersion(text) {
  const trimmed = text.trim();
  if (trimmed.length > longest) return void 0;
  const [publicPart = "", local] = trimmed.split("+", 2);
  const read = (0, import_pep440.parse)(trimmed);
  if (read === null || /\d{16}/.test(publicPart)) return void 0;
  const pre = read.pre;
  const post = read.post;
  const dev = read.dev;
  return {
    base: (read.epoch === 0 ? "" : `${read.epoch}!`) + read.release.join("."),
    epoch: read.epoch,
    release: read.release,
    pre: pre === null ? "" : pre.join(""),
    post: post === null ? void 0 : Number(post[1]),
    dev: dev === null ? void 0 : Number(dev[1]),
    local: local?.toLowerCase().replace(/[-_]/g, ".")
  };
}
function publicVersion({ base, pre, post, dev }) {
  return base + pre + (post === void 0 ? "" : `.post${post}`) + (dev === void 0 ? "" : `.dev${dev}`);
}
function compareVersions(left, right) {
  const leftVersion = readVersion(left);
  const rightVersion = readVersion(right);
  if (leftVersion === void 0 || rightVersion === void 0) return void 0;
  const order = (0, import_pep440.compare)(publicVersion(leftVersion), publicVersion(rightVersion));
  return order === 0 ? compareLocal(leftVersion.local, rightVersion.local) : order;
}
function compareLocal(left, right) {
  if (left === void 0 || right === void 0) return Number(left !== void 0) - Number(right !== void 0);
  const leftParts = left.split(".");
  const rightParts = right.split(".");
  for (const [index, leftPart] of leftParts.entries()) {
    const rightPart = rightParts[index];
    if (rightPart === void 0) return 1;
    const order = compareLocalPart(leftPart, rightPart);
    if (order !== 0) return order;
  }
  return leftParts.length - rightParts.length;
}
function compareLocalPart(left, right) {
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? 1 : -1;
  if (!leftIsNumber) return left < right ? -1 : Number(left > right);
  const order = BigInt(left) - BigInt(right);
  return order < 0n ? -1 : Number(order > 0n);
}

// src/ecosystems/pypi/intervals.ts
var everything = [{}];
function intersect(left, right) {
  const both = [];
  for (let leftAt = 0, rightAt = 0; leftAt < left.length && rightAt < right.length; ) {
    const one = left[leftAt] ?? {};
    const other = right[rightAt] ?? {};
    const from = compareFrom(one.from, other.from) >= 0 ? one.from : other.from;
    const oneEndsFirst = compareTo(one.to, other.to) <= 0;
    const to = oneEndsFirst ? one.to : other.to;
    if (holdsAny(from, to)) both.push(interval(from, to));
    if (oneEndsFirst) leftAt++;
    else rightAt++;
  }
  return both;
}
function unite(left, right) {
  return complement(intersect(complement(left), complement(right)));
}
function complement(intervals) {
  const rest = [];
  let from;
  for (const { from: start, to: end } of intervals) {
    const to = start && { version: start.version, inclusive: !start.inclusive };
    if (to !== void 0 && holdsAny(from, to)) rest.push(interval(from, to));
    if (end === void 0) return rest;
    from = { version: end.version, inclusive: !end.inclusive };
  }
  rest.push(interval(from, void 0));
  return rest;
}
function interval(from, to) {
  return { ...from && { from }, ...to && { to } };
}
function holdsAny(from, to) {
  if (from === void 0 || to === void 0) return true;
  const order = compareVersions(from.version, to.version) ?? 0;
  return order < 0 || order === 0 && from.inclusive && to.inclusive;
}
function compareFrom(left, right) {
  if (left === void 0 || right === void 0) return Number(left !== void 0) - Number(right !== void 0);
  const order = compareVersions(left.version, right.version) ?? 0;
  return order === 0 ? Number(right.inclusive) - Number(left.inclusive) : order;
}
function compareTo(left, right) {
  if (left === void 0 || right === void 0) return Number(right !== void 0) - Number(left !== void 0);
  const order = compareVersions(left.version, right.version) ?? 0;
  return order === 0 ? Number(left.inclusive) - Number(right.inclusive) : order;
}

// src/ecosystems/pypi/specifier.ts
var mostClauses = 64;
var longest2 = 8192;
function readClauses(text) {
  if (text.length > longest2) return void 0;
  const parts = text.trim() === "" ? [] : text.split(",").map((part) => part.trim());
  if (parts.at(-1) === "") parts.pop();
  if (parts.length > mostClauses) return void 0;
  const clauses = [];
  for (const part of parts) {
    const [, operator, version] = /^(===|~=|==|!=|<=|>=|<|>)\s*([\w.*+!-]+)$/.exec(part) ?? [];
    if (operator === void 0 || version === void 0) return void 0;
    clauses.push({ operator, version });
  }
  return clauses;
}
function specifierIntervals(text) {
  const clauses = readClauses(text);
  if (clauses === void 0) return void 0;
  let admitted = everything;
  for (const clause of clauses) {
    const intervals = clauseIntervals(clause);
    if (intervals === void 0) return void 0;
    admitted = intersect(admitted, intervals);
  }
  return admitted;
}
function clauseIntervals({ operator, version: written }) {
  const prefix = written.endsWith(".*");
  const version = readVersion(prefix ? written.slice(0, -2) : written);
  if (version === void 0) return void 0;
  if (prefix) return prefixIntervals(operator, version);
  if (operator === "===") return [exactly(written)];
  if (version.local !== void 0) {
    if (operator === "==") return [exactly(written)];
    return operator === "!=" ? complement([exactly(written)]) : void 0;
  }
  const from = { version: publicVersion(version), inclusive: true };
  switch (operator) {
    case "==":
      return [{ from, to: { version: successor(version), inclusive: false } }];
    case "!=":
      return complement([{ from, to: { version: successor(version), inclusive: false } }]);
    case ">=":
      return [{ from }];
    case "<=":
      return [{ to: { version: successor(version), inclusive: false } }];
    case "<":
      return [below(version)];
    case ">":
      return [above(version)];
    case "~=":
      return version.release.length < 2 ? void 0 : intersect([{ from }], [under(stem(version))]);
    default:
      return void 0;
  }
}
function prefixIntervals(operator, version) {
  if (version.dev !== void 0 || version.local !== void 0) return void 0;
  if (operator === "==") return [under(version)];
  return operator === "!=" ? complement([under(version)]) : void 0;
}
function exactly(version) {
  return { from: { version, inclusive: true }, to: { version, inclusive: true } };
}
function through(text) {
  const version = readVersion(text);
  return version === void 0 ? { version: text, inclusive: true } : { version: successor(version), inclusive: false };
}
function successor(version) {
  if (version.dev !== void 0) return publicVersion({ ...version, dev: version.dev + 1 });
  return publicVersion({ ...version, post: version.post === void 0 ? 0 : version.post + 1, dev: 0 });
}
function under(version) {
  const { base, pre, post, epoch, release } = version;
  const start = publicVersion({ ...version, dev: 0 });
  let end = "";
  if (post !== void 0) end = publicVersion({ ...version, post: post + 1, dev: 0 });
  else if (pre !== "") end = `${base}${pre.replace(/\d+$/, (number) => String(Number(number) + 1))}.dev0`;
  else end = `${epoch}!${[...release.slice(0, -1), (release.at(-1) ?? 0) + 1].join(".")}.dev0`;
  return { from: { version: start, inclusive: true }, to: { version: end, inclusive: false } };
}
function stem(version) {
  const release = version.release.slice(0, -1);
  return {
    ...version,
    release,
    base: `${version.epoch}!${release.join(".")}`,
    pre: "",
    post: void 0,
    dev: void 0
  };
}
function below(version) {
  const stable = version.pre === "" && version.dev === void 0;
  return { to: { version: publicVersion(stable ? { ...version, dev: 0 } : version), inclusive: false } };
}
function above(version) {
  if (version.post !== void 0 || version.dev !== void 0)
    return { from: { version: successor(version), inclusive: true } };
  return { from: { version: publicVersion({ ...version, post: 999999999999999 }), inclusive: false } };
}

// src/ecosystems/pypi/poetry-constraint.ts
var longest3 = 8192;
var mostParts = 64;
function constraintIntervals(text) {
  if (text.length > longest3) return void 0;
  const alternatives = text.split(/\|\|?/);
  if (alternatives.length > mostParts) return void 0;
  let admitted = [];
  for (const alternative of alternatives) {
    const intervals = allOf(alternative);
    if (intervals === void 0) return void 0;
    admitted = unite(admitted, intervals);
  }
  return admitted;
}
function exactConstraint(text) {
  const [, version = ""] = /^(?:=(?!=)\s*)?([^\s=<>!~^|,*]+)$/.exec(text.trim()) ?? [];
  return readVersion(version) === void 0 ? void 0 : version;
}
function allOf(text) {
  const words = text.replace(/,/g, " ").split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > mostParts) return void 0;
  let admitted = everything;
  for (let at = 0; at < words.length; at++) {
    let part = words[at] ?? "";
    if (/^[~^=<>!]+$/.test(part)) part += words[++at] ?? "";
    const intervals = single(part);
    if (intervals === void 0) return void 0;
    admitted = intersect(admitted, intervals);
  }
  return admitted;
}
function single(part) {
  if (part === "*") return everything;
  const [, operator = "", written = ""] = /^([~^=<>!]*)(.*)$/.exec(part) ?? [];
  const version = readVersion(written);
  switch (operator) {
    case "":
    case "=":
      return clauseIntervals({ operator: "==", version: written });
    case "^":
      return version && caret(version);
    case "~":
      return version && upTo(version, Math.min(1, version.release.length - 1));
    default:
      return clauseIntervals({ operator, version: written });
  }
}
function caret(version) {
  const first = version.release.findIndex((number) => number !== 0);
  return upTo(version, first === -1 ? version.release.length - 1 : first);
}
function upTo(version, index) {
  const release = [...version.release.slice(0, index), (version.release[index] ?? 0) + 1];
  const end = `${version.epoch}!${release.join(".")}.dev0`;
  return [{ from: { version: publicVersion(version), inclusive: true }, to: { version: end, inclusive: false } }];
}

// src/ecosystems/pypi/default-index.ts
import { createHash } from "node:crypto";
var hosts = /* @__PURE__ */ new Set([
  "a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41",
  "3aa282eb004de296fcb997e706570a2eaa60e1eb1e8118a90003b7c7da1e39f7",
  "c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636",
  "d6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17f"
]);
var mirrors = /* @__PURE__ */ new Set(["03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091"]);
function isDefaultIndex(url) {
  return isOn(hosts, url, /^https?:$/);
}
function isMirror(url) {
  return isOn(mirrors, url, /^https:$/);
}
function isOn(known, url, protocol) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.port !== "" || !protocol.test(parsed.protocol)) return false;
  return known.has(createHash("sha256").update(parsed.hostname).digest("hex"));
}

// src/ecosystems/pypi/ecosystem.ts
var ecosystem = {
  osvName: "PyPI",
  purlType: "pypi",
  // PEP 503
  normalizeName: (name) => name.replace(/[-_.]+/g, "-").toLowerCase(),
  purl: (name, version) => new import_packageurl_js.PackageURL("pypi", void 0, name, version, void 0, void 0).toString(),
  isMirror,
  compare: compareVersions,
  through,
  pinned(specifier) {
    const clauses = readClauses(specifier);
    if (clauses === void 0) return exactConstraint(specifier);
    const exact = clauses.find(({ operator, version }) => /^={2,3}$/.test(operator) && !version.endsWith(".*"));
    if (exact === void 0) return void 0;
    if (clauses.length === 1) return exact.version;
    const admitted = specifierIntervals(specifier);
    const named = clauseIntervals(exact);
    return admitted && named && intersect(admitted, named).length > 0 ? exact.version : void 0;
  },
  admitted: (specifier) => specifierIntervals(specifier) ?? constraintIntervals(specifier)
};

export {
  readVersion,
  readClauses,
  isDefaultIndex,
  ecosystem
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  fileName,
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";
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
    function filter(versions, specifier, options2 = {}) {
      const filtered = pick(versions, specifier, options2);
      if (filtered.length === 0 && options2.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options2) {
      const found = filter(versions, range, options2).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options2) {
      const found = filter(versions, range, options2).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options2) {
      const parsed = parse2(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options2.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains({ ...spec, ...options2 }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options2 = {}) {
      const filtered = pick([version], specifier, options2);
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

// src/ecosystems/pypi/name.ts
function isPackageName(text) {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
}

// src/ecosystems/pypi/version.ts
var import_pep440 = __toESM(require_pep440(), 1);

// src/ecosystems/pypi/legacy-version.ts
var longest = 256;
var standard = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?([-_.]?dev[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/;
var moving = /^(?:latest|stable|head|main|master)$/;
function compareUnusual(left, right) {
  const leftKey = keyOf(left);
  const rightKey = keyOf(right);
  return leftKey && rightKey && compareKeys(leftKey, rightKey);
}
function keyOf(text) {
  const version = text.trim().toLowerCase();
  if (version.length > longest) return void 0;
  const found = standard.exec(version);
  if (found !== null) return standardKey(found);
  const isLegacy = /^[a-z\d._+:-]*[a-z\d][a-z\d._+:-]*$/.test(version) && !moving.test(version);
  return isLegacy ? [[-1n], legacyParts(version)] : void 0;
}
function standardKey(found) {
  const [, epoch = "0", release = "", letter, pre, implied, word, post, dev, devNumber, local] = found;
  const numbers = release.split(".").map(BigInt);
  while (numbers.at(-1) === 0n) numbers.pop();
  const hasPost = implied !== void 0 || word !== void 0;
  const phase = letter === void 0 ? dev !== void 0 && !hasPost ? "" : "~" : phases.get(letter) ?? letter;
  return [
    [BigInt(epoch)],
    numbers,
    [phase, BigInt(pre ?? 0)],
    [hasPost ? BigInt(implied ?? post ?? 0) : -1n],
    [dev === void 0 ? "~" : "dev", BigInt(devNumber ?? 0)],
    (local ?? "").split(/[-_.]/).map((part) => /^\d+$/.test(part) ? BigInt(part) : part)
  ];
}
var phases = /* @__PURE__ */ new Map([
  ["alpha", "a"],
  ["beta", "b"],
  ["c", "rc"],
  ["pre", "rc"],
  ["preview", "rc"]
]);
var words = /* @__PURE__ */ new Map([
  ["pre", "c"],
  ["preview", "c"],
  ["rc", "c"],
  ["-", "final-"],
  ["dev", "@"]
]);
function legacyParts(version) {
  const parts = [];
  for (const [found] of `${version}
final`.matchAll(/\d+|[a-z]+|-/g)) {
    if (/^\d/.test(found)) {
      parts.push(found.padStart(8, "0"));
      continue;
    }
    const part = `*${words.get(found) ?? found}`;
    if (part < "*final") while (parts.at(-1) === "*final-") parts.pop();
    while (parts.at(-1) === "00000000") parts.pop();
    parts.push(part);
  }
  return parts;
}
function compareKeys(left, right) {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compareParts(left[at] ?? [], right[at] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}
function compareParts(left, right) {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const one = left[at] ?? "";
    const other = right[at] ?? "";
    if (typeof one !== typeof other) return typeof one === "string" ? -1 : 1;
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

// src/ecosystems/pypi/version.ts
var longest2 = 256;
function readVersion(text) {
  const trimmed = text.trim();
  if (trimmed.length > longest2) return void 0;
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
  if (leftVersion === void 0 || rightVersion === void 0) return compareUnusual(left, right);
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

// src/ecosystems/pypi/archive-name.ts
var sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i;
function isArchive(path) {
  return /\.whl$/i.test(path) || sourceArchive.test(path);
}
function archiveName(path) {
  const file = decode(path.slice(path.lastIndexOf("/") + 1));
  if (/\.whl$/i.test(file)) {
    const parts = file.slice(0, -4).split("-");
    const [name2 = "", version2] = parts;
    if (parts.length < 5 || parts.length > 6 || version2 === void 0 || !isPackageName(name2)) return void 0;
    return { name: name2, version: version2.replace(/_/g, "-") };
  }
  const stem2 = file.replace(sourceArchive, "");
  if (stem2 === file) return void 0;
  const dash = stem2.lastIndexOf("-");
  const name = stem2.slice(0, Math.max(dash, 0));
  const version = stem2.slice(dash + 1);
  return isPackageName(name) && readVersion(version) !== void 0 ? { name, version } : void 0;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

// src/ecosystems/pypi/direct-reference.ts
var vcs = /^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i;
var hashName = /^(?:sha(?:1|224|256|384|512)|md5)$/i;
function isDirect(text) {
  const bare = withoutExtras(text);
  if (vcs.test(text) || /^(?:https?|ftp|file):/i.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
  if (/^(?:[./\\]|~[/\\])/.test(text) || /^[a-z]:[\\/]/i.test(text)) return true;
  return !/[\s@;<>=]/.test(bare) && (bare.includes("/") || bare.includes("\\") || isArchive(bare));
}
function readDirect(text) {
  const hash = text.indexOf("#");
  const address = hash === -1 ? text : text.slice(0, hash);
  const fragment = readFragment(hash === -1 ? "" : text.slice(hash + 1));
  if (vcs.test(address)) {
    const source2 = vcsSource(address);
    return { ...repositoryName(source2.url ?? ""), ...fragment, source: source2 };
  }
  const path = /^file:/i.test(address) || !/^[a-z][a-z0-9+.-]+:/i.test(address);
  const bare = path ? withoutExtras(address) : address;
  const named = archiveName(bare.replace(/\?.*$/s, ""));
  const extras = bare === address ? fragment.extras : splitExtras(address.slice(bare.length + 1, -1));
  const source = path ? { type: "path", url: bare } : (
    // A file of the public index is what the index gives for that name and version.
    named !== void 0 && isDefaultIndex(bare) ? { type: "registry" } : { type: "url", url: withoutCredentials(bare) }
  );
  return { ...fragment, ...named, extras, source };
}
function withoutCredentials(url) {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(url) ?? [];
  if (scheme === void 0 || rest === void 0) return url;
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const at = authority.lastIndexOf("@");
  return at === -1 ? url : scheme + rest.slice(at + 1);
}
function splitExtras(text) {
  return text.split(",").map((extra) => extra.trim()).filter((extra) => extra !== "");
}
function vcsSource(address) {
  const url = withoutCredentials(address.replace(/^git\+git@/i, "git+ssh://git@").replace(/^[a-z]+\+/i, ""));
  const authorityEnd = url.indexOf("/", url.indexOf("://") + 3);
  const at = url.lastIndexOf("@");
  if (at <= authorityEnd || authorityEnd === -1) return { type: "vcs", url };
  const ref = url.slice(at + 1);
  const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? { commit: ref.toLowerCase() } : {};
  return { type: "vcs", url: url.slice(0, at), ...ref === "" ? {} : { ref }, ...commit };
}
function repositoryName(url) {
  const last = url.replace(/\.git$/i, "").split("/").at(-1) ?? "";
  return isPackageName(last) ? { name: last, guessed: true } : {};
}
function readFragment(fragment) {
  const pairs = fragment.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
  });
  const hashes = pairs.filter(([key]) => hashName.test(key)).map(([key, value]) => `${key.toLowerCase()}:${value}`);
  const egg = pairs.find(([key]) => key === "egg")?.[1] ?? "";
  const [, name, extras = ""] = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg) ?? [];
  return { ...name === void 0 ? {} : { name, guessed: false }, extras: splitExtras(extras), hashes };
}
function withoutExtras(text) {
  const open = text.lastIndexOf("[");
  return open > 0 && text.endsWith("]") ? text.slice(0, open) : text;
}

// src/ecosystems/pypi/indexes.ts
function registrySource(settings) {
  const { indexes, findLinks = [], trustedHosts = [], strategy, at } = settings;
  const distinct = new Set(
    indexes.map((url) => url === void 0 || isDefaultIndex(url) ? "" : withoutCredentials(url))
  );
  const others = [...distinct].filter((url) => url !== "");
  const only = distinct.size === 1 ? others[0] : void 0;
  const says = others.length > 0 || findLinks.length > 0 || trustedHosts.length > 0 || strategy !== void 0;
  return {
    type: "registry",
    ...only !== void 0 && { url: only },
    ...only === void 0 && others.length > 0 && { extraIndexes: others },
    ...findLinks.length > 0 && { findLinks: [...new Set(findLinks.map(withoutCredentials))] },
    ...trustedHosts.length > 0 && { trusted: true },
    ...strategy !== void 0 && { strategy },
    ...says && at !== void 0 && { optionsAt: at }
  };
}
function inSettings(source, named, settings) {
  if (named && source.type === "registry" && source.url === void 0) return registrySource(settings);
  const trusts = source.type === "url" && hostsOf(source.url).some((host) => settings.trustedHosts?.includes(host));
  return trusts ? { ...source, trusted: true } : source;
}
function hostsOf(url = "") {
  if (!URL.canParse(url)) return [];
  const { hostname, host } = new URL(url);
  return [hostname, host];
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
var longest3 = 8192;
function readClauses(text) {
  if (text.length > longest3) return void 0;
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

// src/ecosystems/pypi/requirement.ts
function readRequirement(text) {
  const start = skip(text, 0);
  const rest = text.slice(start).trimEnd();
  if (rest === "") return { reason: "there is nothing to read", at: start };
  const word = /^\S+/.exec(rest)?.[0] ?? "";
  if (isDirect(word))
    return readPlace(rest, /^[a-z][\w+.-]+:/i.test(word) ? beforeMarker(word) : word.replace(/;.*$/s, ""), start);
  return readNamed(text, start);
}
function beforeMarker(url) {
  return url.endsWith(";") ? url.slice(0, -1) : url;
}
function readPlace(rest, word, start) {
  const { marker, junk } = readTail(rest, word.length);
  if (junk !== void 0) return { reason: "there is text after the URL", at: start + junk };
  return { ...readDirect(word), ...marker && { marker }, start, end: start + word.length };
}
function readNamed(text, start) {
  const name = /^[a-z0-9][\w.-]*/i.exec(text.slice(start, start + 512))?.[0].replace(/[._-]+$/, "");
  if (name === void 0) return { reason: "it does not start with a package name", at: start };
  let end = start + name.length;
  let at = skip(text, end);
  let extras = [];
  if (text[at] === "[") {
    const close = text.indexOf("]", at);
    if (close === -1) return { reason: "the list of extras has no end", at };
    extras = splitExtras(text.slice(at + 1, close));
    end = close + 1;
    at = skip(text, end);
  }
  const base = { name, extras, hashes: [], source: { type: "registry" }, start };
  if (text[at] === "@") return readUrl(text, at, base);
  const semicolon = text.indexOf(";", at);
  const until = semicolon === -1 ? text.length : semicolon;
  const marker = semicolon === -1 ? "" : text.slice(semicolon + 1).trim();
  const written = text.slice(at, until).trimEnd();
  if (written === "") return { ...base, end, ...marker !== "" && { marker } };
  const bracketed = written.startsWith("(") && written.endsWith(")");
  const specifier = bracketed ? written.slice(1, -1).trim() : written;
  if (!/^[(=<>!~^]/.test(written) || /["'#]/.test(written))
    return { reason: `there is text after the name that is no version specifier`, at };
  const problem = readClauses(specifier) === void 0 && { problem: "its version specifier is malformed" };
  return {
    ...base,
    end: at + written.length,
    ...specifier !== "" && { specifier },
    ...marker !== "" && { marker },
    ...problem
  };
}
function readUrl(text, at, base) {
  const from = skip(text, at + 1);
  const url = beforeMarker(/^\S*/.exec(text.slice(from))?.[0] ?? "");
  if (url === "") return { reason: "there is no URL after the @", at };
  const { marker, junk } = readTail(text, from + url.length);
  if (junk !== void 0) return { reason: "there is text after the URL", at: junk };
  const { source, version, hashes } = readDirect(url);
  const end = from + url.length;
  return { ...base, source, hashes, end, ...version !== void 0 && { version }, ...marker && { marker } };
}
function readTail(text, from) {
  const at = skip(text, from);
  if (at >= text.length) return {};
  return text[at] === ";" ? { marker: text.slice(at + 1).trim() } : { junk: at };
}
function skip(text, from) {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

// src/ecosystems/pypi/ecosystem.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/ecosystems/pypi/install-options.ts
var options = (text) => text.split(/\s+/).filter((option) => option !== "");
var roles = (byRole) => new Map(Object.entries(byRole).flatMap(([role, text]) => options(text).map((option) => [option, role])));
var pipGlobal = `--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --cert --client-cert --cache-dir --use-feature --use-deprecated`;
var pipGlobalValues = new Set(options(`${pipGlobal} --trusted-host`));
var pipTable = {
  values: new Set(
    options(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report
      -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)
  ),
  roles: roles({
    requirement: "-r --requirement",
    constraint: "-c --constraint",
    package: "-e --editable",
    index: "-i --index-url --pypi-url",
    "extra-index": "--extra-index-url",
    "find-links": "-f --find-links",
    "trusted-host": "--trusted-host"
  }),
  abbreviates: /* @__PURE__ */ new Set(["--pre", "--upgrade", "--no", "--use"])
};
var uvGlobal = `--cache-dir -p --python --color --directory --project
  --config-file --python-preference`;
var uvGlobalValues = new Set(options(`${uvGlobal} --allow-insecure-host --trusted-host`));
var uvResolver = `${uvGlobal} --keyring-provider -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`;
var uvIndexes = {
  index: "-i --index-url --default-index",
  "extra-index": "--extra-index-url --index",
  "find-links": "-f --find-links",
  "trusted-host": "--allow-insecure-host --trusted-host",
  strategy: "--index-strategy"
};
var uvPipTable = {
  values: new Set(
    options(`${uvResolver} --extra --group --cert -t --target --prefix --no-binary --only-binary --python-version
      --output-format --no-editable-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: "-r --requirement --requirements",
    constraint: "-c --constraint --constraints --override --overrides",
    package: "-e --editable"
  })
};
var uvAddTable = {
  values: new Set(
    options(`${uvResolver} -m --marker --optional --group --bounds --rev --tag --branch --extra --package --script
      --no-install-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: "-r --requirement --requirements",
    constraint: "-c --constraint --constraints"
  })
};
var uvToolRoles = {
  ...uvIndexes,
  packages: "-w --with --with-executables-from",
  package: "--with-editable",
  requirement: "--with-requirements",
  constraint: "-c --constraint --constraints --override --overrides"
};
var uvToolInstallTable = { values: new Set(options(uvResolver)), roles: roles(uvToolRoles) };
var uvToolRunTable = {
  values: new Set(options(uvResolver)),
  roles: roles({ ...uvToolRoles, main: "--from" }),
  stopsAtCommand: true
};
var uvRunTable = {
  values: new Set(
    options(`${uvResolver} --extra --no-extra --group --no-group --only-group --package --no-editable-package`)
  ),
  roles: roles(uvToolRoles),
  stopsAtCommand: true
};
var uvRunValues = /* @__PURE__ */ new Set([...uvRunTable.values, ...uvRunTable.roles.keys()]);
var pipxValues = `--include-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`;
var pipxInstallTable = {
  values: new Set(options(pipxValues)),
  roles: roles({
    index: "-i --index-url",
    package: "--preinstall",
    main: "--spec",
    requirement: "-r --requirement"
  })
};
var pipxRunTable = {
  values: new Set(options(pipxValues)),
  roles: roles({ index: "-i --index-url", package: "--with", main: "--spec" }),
  stopsAtCommand: true
};
var poetryGlobal = "-P --project -C --directory";
var poetryGlobalValues = new Set(options(poetryGlobal));
var poetryTable = {
  values: new Set(options(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),
  roles: /* @__PURE__ */ new Map()
};
var pdmTable = {
  values: new Set(
    options(`-g -p --project -G --group -L --lockfile --override --config-setting --venv --exclude-newer --platform
      --python --implementation`)
  ),
  roles: roles({ package: "-e --editable" })
};
var pipenvTable = {
  values: new Set(options("--categories --python --extra-pip-args --pypi-mirror --editable-package")),
  roles: roles({ index: "-i --index", package: "-e --editable", requirement: "-r --requirements" })
};
var pixiTable = {
  values: new Set(options("--manifest-path -p --platform -f --feature -g --git --branch --tag --rev -s --subdir")),
  roles: /* @__PURE__ */ new Map()
};

// src/ecosystems/pypi/installers.ts
var noValues = /* @__PURE__ */ new Set();
function findInstaller(words2) {
  const found = findProgram(words2);
  return found && program(found.name, found.rest, found.variables);
}
function program(path, rest, variables) {
  const name = fileName(path);
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name)) return pip(rest, variables);
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name) || name === "py") return pythonModule(rest, variables);
  if (name === "uv") return uv(rest, variables);
  if (name === "uvx") return installer(rest, uvToolRunTable, { versionsAfterAt: true, ...uvIndexes2(variables) });
  if (name === "pipx") return pipx(rest, variables);
  if (name === "poetry") return poetry(rest);
  if (name === "pdm" || name === "rye") return subcommandInstaller(rest, "add", pdmTable);
  if (name === "pipenv") return subcommandInstaller(rest, "install", pipenvTable);
  if (name === "pixi") return rest.some(({ text }) => text === "--pypi") ? pixi(rest) : void 0;
  return void 0;
}
function installer(rest, table, traits) {
  const none = { skip: 0, files: false, onlyOptions: false, versionsAfterAt: false, gitFragments: false };
  return { ...none, index: void 0, extraIndexes: [], ...traits, rest, table };
}
function pip(words2, variables) {
  const { name = "", rest = [] } = subcommand(words2, pipGlobalValues) ?? {};
  if (!["install", "download", "wheel"].includes(name)) return void 0;
  return installer(rest, pipTable, { ...pipIndexes(variables) });
}
function pythonModule(words2, variables) {
  for (let at = 0; at < words2.length; at++) {
    const text = words2[at]?.text;
    if (text?.startsWith("-") !== true) return void 0;
    const module = /^-[a-zA-Z]*?m(.*)$/s.exec(text)?.[1];
    if (text === "-W" || text === "-X") at++;
    else if (text.startsWith("-c")) return void 0;
    else if (module !== void 0 && !text.startsWith("--")) {
      const own = module !== "";
      return program(own ? module : words2[at + 1]?.text ?? "", words2.slice(at + (own ? 1 : 2)), variables);
    }
  }
  return void 0;
}
function pipIndexes(variables) {
  return { index: variables.get("PIP_INDEX_URL"), extraIndexes: list(variables.get("PIP_EXTRA_INDEX_URL")) };
}
function uvIndexes2(variables) {
  return {
    index: variables.get("UV_DEFAULT_INDEX") ?? variables.get("UV_INDEX_URL"),
    // `name=https://…` gives an index a name.
    extraIndexes: ["UV_INDEX", "UV_EXTRA_INDEX_URL"].flatMap(
      (name) => list(variables.get(name)).map((url) => url.replace(/^[\w-]+=/, ""))
    )
  };
}
function list(value = "") {
  return value.split(/\s+/).filter((url) => url !== "");
}
function uv(words2, variables) {
  const indexes = uvIndexes2(variables);
  const { name = "", rest = [] } = subcommand(words2, uvGlobalValues) ?? {};
  if (name === "add") return installer(rest, uvAddTable, indexes);
  const inner = name === "run" ? subcommand(rest, uvRunValues) : void 0;
  if (inner !== void 0 && (inner.name === "pip" || /^python/.test(inner.name))) {
    const found = program(inner.name, inner.rest, variables);
    if (found !== void 0) return found;
  }
  if (name === "run") return installer(rest, uvRunTable, { ...indexes, onlyOptions: true });
  if (name !== "pip" && name !== "tool") return void 0;
  const second = subcommand(rest, uvGlobalValues);
  switch (`${name} ${second?.name ?? ""}`) {
    case "pip install":
      return installer(second?.rest ?? [], uvPipTable, indexes);
    case "pip sync":
      return installer(second?.rest ?? [], uvPipTable, { ...indexes, files: true });
    case "tool install":
      return installer(second?.rest ?? [], uvToolInstallTable, { ...indexes, versionsAfterAt: true });
    case "tool run":
      return installer(second?.rest ?? [], uvToolRunTable, { ...indexes, versionsAfterAt: true });
    default:
      return void 0;
  }
}
function pipx(words2, variables) {
  const indexes = pipIndexes(variables);
  const { name = "", rest = [] } = subcommand(words2, noValues) ?? {};
  if (name === "run") return installer(rest, pipxRunTable, indexes);
  if (name === "install") return installer(rest, pipxInstallTable, indexes);
  return name === "inject" ? installer(rest, pipxInstallTable, { ...indexes, skip: 1 }) : void 0;
}
function poetry(words2) {
  const { name = "", rest = [] } = subcommand(words2, poetryGlobalValues) ?? {};
  if (name !== "add") return void 0;
  return installer(rest, poetryTable, { versionsAfterAt: true, gitFragments: true });
}
function subcommandInstaller(words2, wanted, table) {
  const { name, rest = [] } = subcommand(words2, noValues) ?? {};
  return name === wanted ? installer(rest, table, {}) : void 0;
}
function pixi(words2) {
  return subcommandInstaller(words2, "add", pixiTable);
}

// src/ecosystems/pypi/install-command.ts
var settingRoles = /* @__PURE__ */ new Set(["index", "extra-index", "find-links", "trusted-host", "strategy"]);
function installCommand(words2) {
  const installer2 = findInstaller(words2);
  if (installer2 === void 0) return void 0;
  const found = readArguments(installer2.rest, installer2.table);
  const packages = [];
  const files = [];
  const unresolved = [];
  const settings = indexSettings(found, installer2);
  const add = (value, { start, end }) => {
    const requirement = readWord(value, installer2);
    if ("reason" in requirement) unresolved.push({ start, end });
    else {
      const source = inSettings(requirement.source, true, settings);
      packages.push({ requirement: { ...requirement, source }, start, end });
    }
  };
  const named = found.some(({ role }) => role === "main");
  let position = 0;
  for (const { role, value, start, end } of found) {
    const counts = role !== "positional" || position++ >= installer2.skip && !(named || installer2.onlyOptions);
    if (!counts) continue;
    if (value === void 0) unresolved.push({ start, end });
    else if (role === "requirement" || role === "constraint") files.push({ path: value, kind: role, start, end });
    else if (role === "positional" && installer2.files) files.push({ path: value, kind: "requirement", start, end });
    else if (role === "packages") for (const part of splitList(value)) add(part, { start, end });
    else if (!settingRoles.has(role)) add(value, { start, end });
  }
  const option = found.find(({ role }) => settingRoles.has(role));
  return { packages, files, unresolved, ...option && { optionsAt: { start: option.start, end: option.end } } };
}
function indexSettings(found, installer2) {
  const values = (role) => found.flatMap((argument) => argument.role === role && argument.value !== void 0 ? [argument.value] : []);
  const main = values("index").at(-1) ?? installer2.index;
  const extra = values("extra-index").concat(installer2.extraIndexes);
  return {
    indexes: [main, ...extra],
    findLinks: values("find-links"),
    trustedHosts: values("trusted-host"),
    strategy: values("strategy").at(-1)
  };
}
function readWord(text, { versionsAfterAt, gitFragments }) {
  const at = text.indexOf("@");
  if (versionsAfterAt && at > 0 && !isDirect(text) && !isDirect(text.slice(at + 1).trim())) {
    const requirement2 = readRequirement(text.slice(0, at));
    const specifier = text.slice(at + 1).trim();
    if ("reason" in requirement2 || specifier === "latest" || specifier === "") return requirement2;
    return { ...requirement2, specifier, end: text.length };
  }
  const requirement = readRequirement(text);
  const hash = text.indexOf("#");
  if (!gitFragments || "reason" in requirement || requirement.source.type !== "vcs" || hash === -1) return requirement;
  const ref = text.slice(hash + 1);
  return /[=&]/.test(ref) ? requirement : readRequirement(`${text.slice(0, hash)}@${ref}`);
}
function splitList(text) {
  const parts = [];
  let depth = 0;
  let from = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const character = text.charAt(offset);
    if (character === "[") depth++;
    else if (character === "]") depth--;
    const ends = character === "," && depth <= 0 && /^\s*[a-z.]/i.test(text.slice(offset + 1, offset + 16));
    if (!ends && offset < text.length) continue;
    parts.push(text.slice(from, offset));
    from = offset + 1;
  }
  return parts;
}

// src/ecosystems/pypi/install.ts
function install(words2) {
  const command = installCommand(words2);
  if (command === void 0) return void 0;
  const { files, unresolved } = command;
  return { packages: command.packages.flatMap((found) => installed(found, command)), files, unresolved };
}
function installed({ requirement, start, end }, { optionsAt }) {
  const { specifier, version, source, hashes } = requirement;
  const name = requirement.name ?? repositoryName2(requirement);
  if (name === void 0) return [];
  const found = {
    name,
    ...version !== void 0 && { version },
    ...specifier !== void 0 && { specifier },
    hashes,
    source,
    ...optionsAt !== void 0 && { optionsAt },
    certain: requirement.name !== void 0,
    start,
    end
  };
  return [found];
}
function repositoryName2({ source: { type, url = "" } }) {
  if (type !== "vcs") return void 0;
  const last = url.slice(url.lastIndexOf("/") + 1).replace(/\.git$/, "");
  return isPackageName(last) ? last : void 0;
}

// src/ecosystems/pypi/poetry-constraint.ts
var longest4 = 8192;
var mostParts = 64;
function constraintIntervals(text) {
  if (text.length > longest4) return void 0;
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
  const words2 = text.replace(/,/g, " ").split(/\s+/).filter((word) => word !== "");
  if (words2.length === 0 || words2.length > mostParts) return void 0;
  let admitted = everything;
  for (let at = 0; at < words2.length; at++) {
    let part = words2[at] ?? "";
    if (/^[~^=<>!]+$/.test(part)) part += words2[++at] ?? "";
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
  admitted: (specifier) => specifierIntervals(specifier) ?? constraintIntervals(specifier),
  install
};

export {
  isPackageName,
  archiveName,
  isDefaultIndex,
  readDirect,
  withoutCredentials,
  registrySource,
  inSettings,
  readClauses,
  readRequirement,
  ecosystem
};

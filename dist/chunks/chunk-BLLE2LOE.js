import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  catalogue,
  endOfDay,
  factsWanted,
  judge,
  levelOf,
  lineIndex,
  parsePolicy,
  versionOf
} from "./chunk-CDLRNB3F.js";
import {
  identity,
  value
} from "./chunk-2V3SX77I.js";
import {
  policyPath
} from "./chunk-DLQCHGIG.js";
import {
  array,
  check,
  fallback,
  getDotPath,
  is,
  nullish,
  object,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  string,
  transform,
  unknown
} from "./chunk-GTTKJ2BF.js";
import {
  ecosystems
} from "./chunk-JBBP5JZA.js";
import {
  require_packageurl_js
} from "./chunk-ZMHAU3TN.js";
import {
  __commonJS,
  __toESM
} from "./chunk-T7GDJVOD.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match2) => {
        return match2 === "\\" ? "" : match2;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index2 = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index2 >= length;
      const peek = () => str.charCodeAt(index2 + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index2);
      };
      while (index2 < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index2);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index2 === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index2 + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index2 === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index2 === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value3 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value3;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value3);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value2 = input.slice(n);
        parts.push(value2);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value2;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
      }
      args.sort();
      const value2 = `[${args.join("-")}]`;
      try {
        new RegExp(value2);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value2;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value2 = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value2 += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value2 += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value2 += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value2);
              value2 = "";
              continue;
            }
          }
        }
        value2 += ch;
      }
      parts.push(value2);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value2 = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value2)) {
          value2 = value2.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value2)) {
        return;
      }
      return value2.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index2 = 0;
      const chars = [];
      while (index2 < pattern.length) {
        const match2 = parseRepeatedExtglob(pattern.slice(index2), false);
        if (!match2 || match2.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match2.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index2 += match2.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value2 = pattern.trim();
      let match2 = parseRepeatedExtglob(value2);
      while (match2) {
        depth++;
        value2 = match2.body.trim();
        match2 = parseRepeatedExtglob(value2);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value2;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value3 = "", num = 0) => {
        state.consumed += value3;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value3) => {
        const token = { ...EXTGLOB_CHARS[value3], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value3, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value: value2, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options2, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value: value2, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index2) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index2 === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options2);
        return state;
      }
      while (!eos()) {
        value2 = advance();
        if (value2 === "\0") {
          continue;
        }
        if (value2 === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value2 += "\\";
            push({ type: "text", value: value2 });
            continue;
          }
          const match2 = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match2 && match2[0].length > 2) {
            slashes = match2[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value2 += "\\";
            }
          }
          if (opts.unescape === true) {
            value2 = advance();
          } else {
            value2 += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value: value2 });
            continue;
          }
        }
        if (state.brackets > 0 && (value2 !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value2 === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix4 = POSIX_REGEX_SOURCE[rest2];
                if (posix4) {
                  prev.value = pre + posix4;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value2 === "[" && peek() !== ":" || value2 === "-" && peek() === "]") {
            value2 = `\\${value2}`;
          }
          if (value2 === "]" && (prev.value === "[" || prev.value === "[^")) {
            value2 = `\\${value2}`;
          }
          if (opts.posix === true && value2 === "!" && prev.value === "[") {
            value2 = "^";
          }
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (state.quotes === 1 && value2 !== '"') {
          value2 = utils.escapeRegex(value2);
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (value2 === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value: value2 });
          }
          continue;
        }
        if (value2 === "(") {
          increment("parens");
          push({ type: "paren", value: value2 });
          continue;
        }
        if (value2 === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value: value2, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value2 === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value2 = `\\${value2}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value: value2 });
          continue;
        }
        if (value2 === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value2 = `/${value2}`;
          }
          prev.value += value2;
          append({ value: value2 });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value2 === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value: value2,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value2 === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value: value2, output: value2 });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range2 = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range2.unshift(arr[i].value);
              }
            }
            output = expandRange(range2, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value2 = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value: value2, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value2 === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === ",") {
          let output = value2;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value: value2, output });
          continue;
        }
        if (value2 === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value: value2, output: SLASH_LITERAL });
          continue;
        }
        if (value2 === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value2;
            prev.value += value2;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value: value2, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value: value2, output: DOT_LITERAL });
          continue;
        }
        if (value2 === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value2);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value2;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value2}`;
            }
            push({ type: "text", value: value2, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value: value2, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value: value2, output: QMARK });
          continue;
        }
        if (value2 === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value2);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value2 === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value2);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value: value2, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value: value2 });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value2 === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value: value2, output: "" });
            continue;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 !== "*") {
          if (value2 === "$" || value2 === "^") {
            value2 = `\\${value2}`;
          }
          const match2 = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match2) {
            value2 += match2[0];
            state.index += match2[0].length;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value2;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value2);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value2);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value2);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value2;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value2;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value2;
          state.output += prev.output;
          state.globstar = true;
          consume(value2);
          continue;
        }
        const token = { type: "star", value: value2, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value2;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options2) => {
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match2 = /^(.*?)\.(\w+)$/.exec(str);
            if (!match2) return;
            const source2 = create(match2[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match2[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options2, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix4 = opts.windows;
      const regex2 = isState ? picomatch2.compileRe(glob, options2) : picomatch2.makeRe(glob, options2, false, true);
      const state = regex2.state;
      delete regex2.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match: match2, output } = picomatch2.test(input, regex2, options2, { glob, posix: posix4 });
        const result = { glob, state, regex: regex2, posix: posix4, input, output, match: match2, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex2, options2, { glob, posix: posix4 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix4 ? utils.toPosixSlashes : null);
      let match2 = input === glob;
      let output = match2 && format ? format(input) : input;
      if (match2 === false) {
        output = format ? format(input) : input;
        match2 = output === glob;
      }
      if (match2 === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match2 = picomatch2.matchBase(input, regex2, options2, posix4);
        } else {
          match2 = regex2.exec(output);
        }
      }
      return { isMatch: Boolean(match2), match: match2, output };
    };
    picomatch2.matchBase = (input, glob, options2, posix4 = options2 && options2.windows) => {
      const regex2 = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options2);
      return regex2.test(utils.basename(input, { windows: posix4 }));
    };
    picomatch2.isMatch = (str, patterns, options2) => picomatch2(patterns, options2)(str);
    picomatch2.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options2));
      return parse(pattern, { ...options2, fastpaths: false });
    };
    picomatch2.scan = (input, options2) => scan(input, options2);
    picomatch2.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex2 = picomatch2.toRegex(source, options2);
      if (returnState === true) {
        regex2.state = state;
      }
      return regex2;
    };
    picomatch2.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse(input, options2);
      }
      return picomatch2.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob, options2, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/changes/decode.ts
var utf8 = new TextDecoder("utf-8");
var utf16 = new TextDecoder("utf-16le");
function decode(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return textOnly(utf16.decode(bytes));
  if (first === 254 && second === 255) return textOnly(utf16.decode(swapped(bytes)));
  return bytes.includes(0) ? void 0 : utf8.decode(bytes);
}
function textOnly(text) {
  return text.includes("\0") ? void 0 : text;
}
function swapped(bytes) {
  const even = bytes.length - bytes.length % 2;
  const copy = Buffer.from(bytes);
  copy.subarray(0, even).swap16();
  return copy;
}

// src/changes/link-target.ts
var hops = 5;
var longest = 4096;
function followLink(link, target, rest) {
  if (link.hops === hops) return { reason: `more than ${hops} symbolic links, or a loop of them` };
  if (target.length > longest) return { reason: "a symbolic link with a target too long for a path" };
  if (target === "") return { reason: "a symbolic link without a target" };
  if (target.startsWith("/")) return { reason: `a symbolic link out of the repository, to ${target}` };
  const path = link.path.split("/").slice(0, -1);
  let descended = false;
  for (const segment of target.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") {
      path.push(segment);
      descended = true;
      continue;
    }
    if (descended) return { reason: `a symbolic link that goes down and up again, to ${target}` };
    if (path.pop() === void 0) return { reason: `a symbolic link out of the repository, to ${target}` };
  }
  return { path: [...path, ...rest].join("/"), hops: link.hops + 1 };
}

// src/changes/path-bytes.ts
var strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function pathFromBytes(bytes) {
  try {
    return strict.decode(bytes);
  } catch {
    return escapeInvalid(bytes);
  }
}
function escapeInvalid(bytes) {
  let text = "";
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const sequence = bytes.subarray(at, at + sequenceLength(byte));
    const decoded = decodeOne(sequence);
    text += decoded ?? `\\x${byte.toString(16).padStart(2, "0")}`;
    at += decoded === void 0 ? 1 : sequence.length;
  }
  return text;
}
function sequenceLength(lead) {
  return lead < 192 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
}
function decodeOne(sequence) {
  try {
    return strict.decode(sequence);
  } catch {
    return void 0;
  }
}

// src/changes/content.ts
var notRead = { type: "failed", reason: "it was not read" };
var batch = 500;
async function readTexts(source, requests, signal) {
  const gone = gonePaths(source);
  const reading = {
    contents: requests.map(() => notRead),
    next: requests.map(({ at, path }, index2) => ({ index: index2, at, route: { path, hops: 0 } }))
  };
  while (reading.next.length > 0) {
    const round = reading.next;
    reading.next = [];
    const absent = [];
    for (let start = 0; start < round.length; start += batch) {
      const part = round.slice(start, start + batch);
      const blobs = await source.read(
        part.map(({ at, route }) => ({ at, path: route.path })),
        signal
      );
      part.forEach((item, index2) => {
        const blob = blobs[index2] ?? notRead;
        if (blob.type === "absent" && !gone.has(`${item.at} ${item.route.path}`)) absent.push(item);
        settle(reading, item, blob);
      });
    }
    await throughFolders(source, reading, absent, signal);
  }
  return reading.contents;
}
function settle({ contents, next }, item, blob, rest = []) {
  const { index: index2, route } = item;
  switch (blob.type) {
    case "symlink": {
      const followed = followLink(route, pathFromBytes(blob.bytes), rest);
      if ("path" in followed) next.push({ ...item, route: followed });
      else contents[index2] = { type: "failed", reason: followed.reason };
      break;
    }
    case "file": {
      const text = decode(blob.bytes);
      contents[index2] = text === void 0 ? { type: "failed", reason: "binary" } : { type: "text", text };
      break;
    }
    case "absent":
    case "failed": {
      const { reason, ...rest2 } = blob.type === "absent" ? { reason: "which does not exist" } : blob;
      const told = `a symbolic link to ${route.path}: ${reason}`;
      contents[index2] = route.hops > 0 ? { ...rest2, type: "failed", reason: told } : blob;
    }
  }
}
async function throughFolders(source, reading, absent, signal) {
  const folders = new Map(
    absent.flatMap(({ at, route }) => foldersOf(route.path).map((path) => [`${at} ${path}`, { at, path }]))
  );
  if (folders.size === 0) return;
  const blobs = await source.read([...folders.values()], signal);
  const found = new Map([...folders.keys()].map((key2, index2) => [key2, blobs[index2]]));
  for (const item of absent) {
    const { path } = item.route;
    for (const folder of foldersOf(path)) {
      const blob = found.get(`${item.at} ${folder}`);
      if (blob?.type !== "symlink") continue;
      const link = { ...item, route: { ...item.route, path: folder } };
      settle(reading, link, blob, path.slice(folder.length + 1).split("/"));
      break;
    }
  }
}
function foldersOf(path) {
  const segments = path.split("/");
  return segments.slice(1).map((_, index2) => segments.slice(0, index2 + 1).join("/"));
}
function gonePaths({ files }) {
  const sides = ["base", "head"];
  return new Set(files.flatMap((file) => sides.filter((side) => !file[side]).map((side) => `${side} ${file.path}`)));
}

// src/core/review.ts
function exitCode(review2) {
  if (review2.policy.enforcement === "observe") return 0;
  return review2.verdict === "block" ? 1 : review2.verdict === "incomplete" ? 2 : 0;
}

// src/changes/compare.ts
var passes = [
  ["unchanged", ({ path, identity: identity2, value: value2, component }) => [path, identity2, value2, weight(component), component.slot]],
  ["unchanged", ({ path, identity: identity2, value: value2, component }) => [path, identity2, value2, weight(component)]],
  ["changed", ({ path, identity: identity2, value: value2 }) => [path, identity2, value2]],
  ["changed", ({ path, identity: identity2, component }) => [path, identity2, component.slot]],
  ["changed", ({ path, identity: identity2 }) => [path, identity2]],
  ["changed", ({ path, component }) => [path, ...namesake(component), component.slot]],
  ["changed", ({ path, component }) => [path, ...namesake(component)]],
  ["moved", ({ path, identity: identity2, value: value2, component }) => [fileName(path), identity2, value2, component.slot]],
  ["moved", ({ path, identity: identity2, value: value2 }) => [fileName(path), identity2, value2]],
  ["moved", ({ identity: identity2, value: value2 }) => [identity2, value2]]
];
function compare(base, head) {
  let before = inOrder(base).map(toEntry);
  let after = inOrder(head).map(toEntry);
  const changes = [];
  const same = [];
  for (const [outcome, key2] of passes) {
    const { pairs, left, right } = pair(before, after, key2);
    for (const [from, to] of pairs) {
      if (outcome === "unchanged") same.push({ base: from, head: to });
      else changes.push({ type: outcome, component: to, before: from });
    }
    before = left;
    after = right;
  }
  for (const { component } of after) changes.push({ type: "added", component });
  for (const { component } of before) changes.push({ type: "removed", component });
  same.sort((left, right) => byPlace(left.head, right.head));
  return {
    changes: changes.sort((left, right) => byPlace(left.component, right.component)),
    unchanged: { base: same.map((pair2) => pair2.base), head: same.map((pair2) => pair2.head) }
  };
}
function pair(before, after, key2) {
  const waiting = /* @__PURE__ */ new Map();
  for (const entry of [...before].reverse()) {
    const name = JSON.stringify(key2(entry));
    const entries = waiting.get(name);
    if (entries) entries.push(entry);
    else waiting.set(name, [entry]);
  }
  const pairs = [];
  const paired = /* @__PURE__ */ new Set();
  const right = after.filter((entry) => {
    const match2 = waiting.get(JSON.stringify(key2(entry)))?.pop();
    if (!match2) return true;
    paired.add(match2);
    pairs.push([match2.component, entry.component]);
    return false;
  });
  return { pairs, left: before.filter((entry) => !paired.has(entry)), right };
}
function toEntry(component) {
  return { component, path: component.location.path, identity: identity(component), value: value(component) };
}
function weight({ context, confidence }) {
  return confidence === "possible" ? `${context}?` : context;
}
function namesake(component) {
  switch (component.kind) {
    case "package":
      return [component.kind, component.ecosystem, component.name];
    case "image":
      return [component.kind, component.repository];
    case "model":
    case "dataset":
    case "tool":
      return [component.kind, component.name];
  }
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function inOrder(components) {
  return [...components].sort(byPlace);
}
function byPlace({ location: left }, { location: right }) {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  const line = (left.startLine ?? 0) - (right.startLine ?? 0);
  const column = (left.startColumn ?? 0) - (right.startColumn ?? 0);
  return line || column || (left.side === right.side ? 0 : left.side === "base" ? -1 : 1);
}

// src/extractors/run.ts
import { posix as posix2 } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/extractors/context.ts
var testFolders = /* @__PURE__ */ new Set(["test", "tests", "__tests__", "testing", "testdata", "spec", "specs", "fixtures", "e2e"]);
var docsFolders = /* @__PURE__ */ new Set(["doc", "docs", "documentation"]);
function contextOf(path) {
  const segments = path.toLowerCase().split("/");
  const name = segments.pop() ?? "";
  if (segments.some((segment) => testFolders.has(segment))) return "test";
  if (/^(test_.*|.*_test|conftest)\.py$/.test(name) || /\.(test|spec)\.[cm]?[jt]sx?$/.test(name)) return "test";
  if (segments.some((segment) => docsFolders.has(segment)) || /\.(md|mdx|rst)$/.test(name)) return "docs";
  return "code";
}

// src/extractors/registry.generated.ts
var extractors = [
  {
    id: "agent-tools",
    files: ["**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}", "**/claude_desktop_config.json", "**/.claude.json", "**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json", "**/*.code-workspace", "**/{devcontainer,.devcontainer}.json", "**/{opencode,gemini-extension}.{json,jsonc}", "**/.opencode/*.{json,jsonc}", "**/.claude-plugin/plugin.json", "**/.codex/*.toml", "**/.continue/**/*.{yaml,yml,json}"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-RY2PPZE2.js")).extractor
  },
  {
    id: "bun-lock",
    files: ["**/bun.lock", "**/bun.lockb"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-EFVUPMQL.js")).extractor
  },
  {
    id: "cargo-lock",
    files: ["**/Cargo.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-4OBUTPFT.js")).extractor
  },
  {
    id: "cargo-toml",
    files: ["**/Cargo.toml"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-OVWXMCXH.js")).extractor
  },
  {
    id: "conda-environment",
    files: ["**/*.{yml,yaml}"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-ZGY3IAWP.js")).extractor
  },
  {
    id: "conda-lock",
    files: ["**/*conda-lock*.{yml,yaml}", "**/conda*.lock.{yml,yaml}"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-MI3NEQEO.js")).extractor
  },
  {
    id: "dockerfile",
    files: ["**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}", "**/{Docker,Container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|*dockerignore)", "**/{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|php|ps1|py|rb|rs|sh|swift|ts|tsx|vim|*dockerignore)", "**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)", "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-J2ICOJJJ.js")).extractor
  },
  {
    id: "gemfile-lock",
    files: ["**/Gemfile.lock", "**/gems.locked"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-6MOMO2HB.js")).extractor
  },
  {
    id: "go-mod",
    files: ["**/go.mod"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-ARHF7RQA.js")).extractor
  },
  {
    id: "go-sum",
    files: ["**/go.sum"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-FXYKO7RM.js")).extractor
  },
  {
    id: "gradle-lockfile",
    files: ["**/gradle.lockfile", "**/buildscript-gradle.lockfile", "**/settings-gradle.lockfile", "**/gradle/dependency-locks/*.lockfile"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-AI75UPSI.js")).extractor
  },
  {
    id: "inline-metadata",
    files: ["**/*.py", "**/*.pyw"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-ZUMH5TVV.js")).extractor
  },
  {
    id: "julia-manifest",
    files: ["**/Manifest.toml", "**/JuliaManifest.toml", "**/Manifest-v*.toml", "**/JuliaManifest-v*.toml"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-AS2PK2UM.js")).extractor
  },
  {
    id: "makefile",
    files: ["**/{Makefile,makefile,GNUmakefile}", "**/{Makefile,makefile}.*", "**/*.{mk,mak,make}"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-N4F7CFPU.js")).extractor
  },
  {
    id: "notebook",
    files: ["**/*.ipynb"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-UJ3UZCYY.js")).extractor
  },
  {
    id: "package-json",
    files: ["**/package.json"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-EI5S6XP5.js")).extractor
  },
  {
    id: "package-lock",
    files: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-IDFHDCAQ.js")).extractor
  },
  {
    id: "pdm-lock",
    files: ["**/pdm.lock", "**/pdm.*.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-XAO2I2GG.js")).extractor
  },
  {
    id: "pipfile",
    files: ["**/Pipfile"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-I3LOS2HI.js")).extractor
  },
  {
    id: "pipfile-lock",
    files: ["**/Pipfile.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-O3FGYFOW.js")).extractor
  },
  {
    id: "pixi-lock",
    files: ["**/pixi.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-X2APKR2L.js")).extractor
  },
  {
    id: "pixi-toml",
    files: ["**/pixi.toml"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-6UP5YL67.js")).extractor
  },
  {
    id: "pnpm-lock",
    files: ["**/pnpm-lock.yaml"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-NMPKC2TI.js")).extractor
  },
  {
    id: "pnpm-workspace",
    files: ["**/pnpm-workspace.yaml"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-GFOPP425.js")).extractor
  },
  {
    id: "poetry-lock",
    files: ["**/poetry.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-HML52QMM.js")).extractor
  },
  {
    id: "pom-xml",
    files: ["**/pom.xml", "**/*.pom"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-OCRHX2V5.js")).extractor
  },
  {
    id: "pylock",
    files: ["**/pylock.toml", "**/pylock.*.toml"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-DKO7U5UU.js")).extractor
  },
  {
    id: "pyproject",
    files: ["**/pyproject.toml"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-NY2WQ44Y.js")).extractor
  },
  {
    id: "python-source",
    files: ["**/*.py", "**/*.pyw"],
    languages: ["python"],
    lock: false,
    load: async () => (await import("./extractor-UWEW2OT4.js")).extractor
  },
  {
    id: "renv-lock",
    files: ["**/renv.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-4K75ENFN.js")).extractor
  },
  {
    id: "requirements-txt",
    files: ["**/*requirement*.{txt,in,pip,lock}", "**/*constraint*.{txt,in,pip}", "**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}", "**/{requires,reqs,deps}*.txt"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-RQK4LK2N.js")).extractor
  },
  {
    id: "setup-cfg",
    files: ["**/setup.cfg"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-XOOEYWFU.js")).extractor
  },
  {
    id: "setup-py",
    files: ["**/setup.py"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-FFC5ZI6O.js")).extractor
  },
  {
    id: "shell",
    files: ["**/*.{sh,bash}"],
    languages: ["shell"],
    lock: false,
    load: async () => (await import("./extractor-KREV537N.js")).extractor
  },
  {
    id: "uv-lock",
    files: ["**/uv.lock", "**/*.py.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-6GJEP5A4.js")).extractor
  },
  {
    id: "workflow",
    files: [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}", "**/.gitlab-ci.{yml,yaml}", "**/*.gitlab-ci.{yml,yaml}", ".circleci/**/*.{yml,yaml}", "**/azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".buildkite/**/*.{yml,yaml}"],
    languages: [],
    lock: false,
    load: async () => (await import("./extractor-ITKEWAFX.js")).extractor
  },
  {
    id: "yarn-lock",
    files: ["**/yarn.lock"],
    languages: [],
    lock: true,
    load: async () => (await import("./extractor-HQFZZ4JU.js")).extractor
  }
];

// src/extractors/file.ts
var maxEmbedding = 3;
async function runFile(registered, input) {
  const { path, side, texts } = input;
  const content = texts.get(path) ?? "";
  const spanOf = lineIndex(content);
  const found = { components: [], gaps: [], wants: [], readers: /* @__PURE__ */ new Map(), governs: [] };
  const extractor = await registered.load();
  await runText(registered.id, extractor, 0, void 0, found, {
    path,
    content,
    neighbours: new Map(input.neighbours.map((neighbour) => [neighbour, texts.get(neighbour) ?? ""])),
    locate: (start, end) => ({ path, side, ...spanOf(start, end) }),
    written: (start, end) => content.slice(start, end)
  });
  const components = merge(found.components, path);
  const { gaps, readers, governs } = found;
  return { components, gaps, wants: [...new Set(found.wants)], adopts: extractor.adopts === true, readers, governs };
}
async function runText(id, extractor, depth, slot, found, input) {
  const by3 = `extractors/${id}`;
  const { maxLength = 2e6 } = extractor;
  if (input.content.length > maxLength) {
    const reason = `its ${input.content.length} characters are more than the ${maxLength} that are read`;
    found.gaps.push({ code: "unreadable", by: by3, subject: input.path, reason, location: input.locate(0, 0) });
    return;
  }
  if (extractor.mayMatter?.(input.content) === false) return;
  try {
    const { components, gaps, wants = [], wantsAs = [], embedded = [], governs } = extractor.extract(input);
    for (const component of components) found.components.push(inSlot(component, slot));
    for (const gap2 of gaps) found.gaps.push({ ...gap2, by: by3 });
    for (const path of wants) found.wants.push(path);
    for (const { path, extractor: reader } of wantsAs) {
      found.wants.push(path);
      found.readers.set(path, reader);
    }
    if (governs !== void 0) found.governs = governs;
    for (const part of embedded) await runEmbedded(part, depth + 1, slot, found, input);
  } catch (error) {
    const reason = `the extractor failed: ${error instanceof Error ? error.message : String(error)}`;
    found.gaps.push({ code: "internal", by: by3, subject: input.path, reason, location: input.locate(0, 0) });
  }
}
async function runEmbedded(part, depth, outerSlot, found, outer) {
  const range2 = (start, end) => {
    const from = part.map(start);
    return [from, end > start ? Math.max(part.map(end - 1) + 1, from) : from];
  };
  const locate = (start, end) => outer.locate(...range2(start, end));
  const written = (start, end) => outer.written(...range2(start, end));
  if (depth > maxEmbedding) {
    const reason = `it is embedded more than ${maxEmbedding} languages deep`;
    found.gaps.push({ code: "unreadable", by: "extractors", subject: outer.path, reason, location: locate(0, 0) });
    return;
  }
  const slot = [outerSlot, part.slot].filter((name) => name !== void 0).join("/") || void 0;
  for (const registered of extractors.filter(({ languages }) => languages.includes(part.language))) {
    const input = { path: outer.path, content: part.text, neighbours: outer.neighbours, locate, written };
    await runText(registered.id, await registered.load(), depth, slot, found, input);
  }
}
function inSlot(component, slot) {
  if (slot === void 0) return component;
  return { ...component, slot: component.slot === void 0 ? slot : `${slot}/${component.slot}` };
}
function merge(components, path) {
  const byValue = /* @__PURE__ */ new Map();
  const context = contextOf(path);
  for (const extracted of components) {
    const component = { context, ...extracted, alsoAt: [] };
    const key2 = `${identity(component)}
${value(component)}`;
    const first = byValue.get(key2);
    if (first === void 0) byValue.set(key2, component);
    else if (isAside(first) === isAside(component) && countsMore(component, first)) {
      byValue.set(key2, { ...component, alsoAt: [first.location, ...first.alsoAt] });
    } else if (!isAside(first) || isAside(component)) first.alsoAt.push(component.location);
    else byValue.set(key2, { ...component, alsoAt: [first.location, ...first.alsoAt] });
  }
  return [...byValue.values()];
}
function countsMore(one, other) {
  if (one.kind !== "package" || other.kind !== "package") return false;
  const weight2 = ({ scope, direct }) => Number(scope === "runtime") * 2 + Number(direct === true);
  return weight2(one) > weight2(other);
}
function isAside({ confidence, context }) {
  return confidence === "possible" || context === "comment" || context === "docs";
}

// src/extractors/registered.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var options = { dot: true, flags: "is" };
function matcher(extractors2) {
  const tests = extractors2.map((extractor) => ({ extractor, test: (0, import_picomatch.default)([...extractor.files], options) }));
  return (path) => tests.filter(({ test }) => test(path)).map(({ extractor }) => extractor);
}

// src/extractors/resolve.ts
import { posix } from "node:path";
function resolveRanges(components, locks) {
  const byPlace2 = index(locks);
  const lockPaths = new Set(locks.map(({ path }) => path));
  return components.map((component) => {
    if (component.kind !== "package" || component.source.type !== "registry") return component;
    if (lockPaths.has(component.location.path)) return component;
    const locked = resolved(component, byPlace2);
    if (locked?.version === void 0 || (component.version ?? locked.version) !== locked.version) return component;
    return { ...component, resolved: { version: locked.version, by: locked.location } };
  });
}
function index(locks) {
  const places = /* @__PURE__ */ new Map();
  for (const { path, packages, governs } of locks) {
    const folder = posix.dirname(path);
    const touched = /* @__PURE__ */ new Set();
    for (const component of packages) {
      const key2 = placeKey(folder, component);
      let place = places.get(key2);
      if (place === void 0) places.set(key2, place = { governs: [], byName: /* @__PURE__ */ new Map() });
      touched.add(place);
      const list = place.byName.get(component.name);
      if (list === void 0) place.byName.set(component.name, [component]);
      else list.push(component);
    }
    for (const place of touched) place.governs.push(governs);
  }
  return places;
}
function resolved(component, places) {
  const own = posix.dirname(component.location.path);
  const beside = places.get(placeKey(own, component));
  if (beside !== void 0) return only(component, beside.byName.get(component.name) ?? []);
  for (let folder = own; folder !== "."; ) {
    folder = posix.dirname(folder);
    const above = places.get(placeKey(folder, component));
    if (above === void 0) continue;
    if (!above.governs.some((governs) => governs === "below" || governs.includes(own))) return void 0;
    const fitting = (above.byName.get(component.name) ?? []).filter(({ version }) => admits(component, version ?? ""));
    return only(component, fitting);
  }
  return void 0;
}
function placeKey(folder, { ecosystem }) {
  return `${folder}
${ecosystem}`;
}
function only(component, candidates2) {
  const versions = new Set(candidates2.map(({ version }) => version));
  const fitting = versions.size > 1 ? candidates2.filter(({ version }) => admits(component, version ?? "")) : candidates2;
  const [first] = fitting;
  return fitting.some(({ version }) => version !== first?.version) ? void 0 : first;
}
function admits({ ecosystem: id, version: exact, specifier }, version) {
  if (exact !== void 0) return version === exact;
  if (specifier === void 0) return true;
  const ecosystem = ecosystems.get(id);
  const intervals = ecosystem?.admitted(specifier);
  return intervals?.some((interval) => contains(interval, version, ecosystem?.compare)) ?? false;
}
function contains({ from, to }, version, compare2) {
  const low = from === void 0 ? 1 : compare2?.(version, from.version) ?? -1;
  const high = to === void 0 ? -1 : compare2?.(version, to.version) ?? 1;
  return (low > 0 || low === 0 && from?.inclusive === true) && (high < 0 || high === 0 && to?.inclusive === true);
}

// src/extractors/run.ts
var maxRounds = 3;
var extractorsFor = matcher(extractors);
async function extract(request) {
  const texts = new Map(request.texts);
  const asked = new Set(texts.keys());
  const done = /* @__PURE__ */ new Map();
  const late = [];
  let tasks = [...texts.keys()].flatMap(known);
  for (let round = 0; round < maxRounds && tasks.length > 0; round++) {
    for (const task of tasks) {
      await setImmediate();
      if (request.signal.aborted) {
        late.push(gap(task, "deadline", "the review ran out of time before it was read"));
        continue;
      }
      const neighbours = available(done.get(key(task))?.result, texts);
      const result = await runFile(task.extractor, { path: task.path, side: request.side, texts, neighbours });
      done.set(key(task), { task, result, neighbours: neighbours.length });
    }
    const missing = [...done.values()].flatMap(({ result }) => result.wants).filter((path) => !asked.has(path));
    for (const path of missing) asked.add(path);
    if (missing.length > 0) {
      for (const [path, text] of await request.read([...new Set(missing)])) texts.set(path, text);
    }
    tasks = nextTasks([...done.values()], texts, done);
  }
  for (const task of tasks) {
    if (!done.has(key(task))) late.push(gap(task, "unreadable", `it is included more than ${maxRounds} files deep`));
  }
  return gather(request, [...done.values()], late, texts.size);
}
function known(path) {
  return extractorsFor(path).map((extractor) => ({ extractor, path }));
}
function key({ extractor, path }) {
  return `${extractor.id}
${path}`;
}
function available(result, texts) {
  return result?.wants.filter((path) => texts.has(path)) ?? [];
}
function nextTasks(all, texts, done) {
  const next = /* @__PURE__ */ new Map();
  for (const { task, result, neighbours } of all) {
    const wanted = available(result, texts);
    if (wanted.length > neighbours) next.set(key(task), task);
    for (const path of wanted) {
      const readers = known(path);
      if (readers.length === 0) {
        const id = result.readers.get(path);
        const reader = id === void 0 ? void 0 : extractors.find((one) => one.id === id);
        if (reader !== void 0) readers.push({ extractor: reader, path });
        else if (result.adopts) readers.push({ extractor: task.extractor, path });
      }
      for (const reader of readers) if (!done.has(key(reader))) next.set(key(reader), reader);
    }
  }
  return [...next.values()];
}
function gap({ extractor, path }, code, reason) {
  return { code, by: `extractors/${extractor.id}`, subject: path, reason };
}
function gather(request, all, late, filesRead) {
  const changed = all.filter(({ task }) => request.isChanged(task.path));
  const beside = all.filter(({ task }) => !request.isChanged(task.path));
  const of = (some) => some.flatMap(({ result }) => result.components);
  const locks = all.filter(({ task }) => task.extractor.lock).map(lockOf);
  const gaps = changed.flatMap(({ result }) => result.gaps);
  return {
    components: resolveRanges(of(changed), locks),
    context: resolveRanges(of(beside), locks),
    gaps: gaps.concat(late),
    filesRead
  };
}
function lockOf({ task: { path }, result: { components, governs } }) {
  const packages = components.filter((component) => component.kind === "package");
  const member = (folder) => posix2.join(posix2.dirname(path), folder).replace(/\/$/, "");
  return { path, packages, governs: governs === "below" ? governs : governs.map(member) };
}

// src/evidence.ts
async function gather2(source, policy, signal) {
  const isReviewed = ({ path }) => !policy.ignores(path) && extractorsFor(path).length > 0;
  const reviewed = new Set(source.files.filter(isReviewed).map(({ path }) => path));
  const linked = await linkedPolicy(source, signal);
  const needed = source.files.filter(({ path }) => reviewed.has(path) || path.startsWith(".github/"));
  const texts = await readBoth(source, [...needed, ...linked], signal);
  const changed = new Set(source.files.map(({ path }) => path));
  const includedBefore = /* @__PURE__ */ new Set();
  const base = await extractSide("base", source, reviewed, texts, signal, (path) => {
    includedBefore.add(path);
    return changed.has(path);
  });
  const isNew = (path) => !includedBefore.has(path) && !isReviewed({ path });
  const head = await extractSide("head", source, reviewed, texts, signal, (path) => changed.has(path) || isNew(path));
  const concerns2 = (path) => reviewed.has(path) || path === policyPath;
  const unread = (side) => unreadable(side, texts[side], concerns2);
  const gaps = [
    ...submodules(source.files),
    ...newGaps([...unread("base"), ...base.gaps], [...unread("head"), ...head.gaps])
  ];
  const behindLink = linked.filter(({ path }) => textOf(texts.base.get(path)) !== textOf(texts.head.get(path)));
  const files = [...source.files, ...behindLink].map((file) => withText(file, texts));
  return { base, head, files, gaps };
}
async function linkedPolicy(source, signal) {
  if (source.files.some(({ path }) => path === policyPath)) return [];
  const [blob] = await source.read([{ at: "base", path: policyPath }], signal);
  const link = { type: "symlink", id: "" };
  return blob?.type === "symlink" ? [{ path: policyPath, base: link, head: link }] : [];
}
function textOf(content) {
  return content?.type === "text" ? content.text : void 0;
}
async function readBoth(source, files, signal) {
  const on = (side) => files.filter((file) => ["file", "symlink"].includes(file[side]?.type ?? "")).map(({ path }) => path);
  return {
    base: await readSide(source, "base", on("base"), signal),
    head: await readSide(source, "head", on("head"), signal)
  };
}
async function readSide(source, side, paths, signal) {
  const answers = await readTexts(
    source,
    paths.map((path) => ({ at: side, path })),
    signal
  );
  return new Map(paths.map((path, index2) => [path, answers[index2] ?? { type: "absent" }]));
}
function readable(texts, paths) {
  return new Map(
    [...texts].flatMap(
      ([path, content]) => content.type === "text" && paths?.has(path) !== false ? [[path, content.text]] : []
    )
  );
}
async function extractSide(side, source, reviewed, texts, signal, isChanged) {
  const failed = [];
  const extracted = await extract({
    side,
    texts: readable(texts[side], reviewed),
    isChanged,
    read: async (paths) => {
      const contents = await readSide(source, side, paths, signal);
      failed.push(...unreadable(side, contents, () => true));
      return readable(contents);
    },
    signal
  });
  return { ...extracted, gaps: [...extracted.gaps, ...failed] };
}
function withText(file, texts) {
  const base = texts.base.get(file.path);
  const head = texts.head.get(file.path);
  const text = {
    ...base?.type === "text" ? { base: base.text } : {},
    ...head?.type === "text" ? { head: head.text } : {}
  };
  if (file.path !== policyPath || head?.type !== "text") return { ...file, text };
  const parsed = parsePolicy(head.text, file.path, catalogue, "head");
  return { ...file, text, problems: "problems" in parsed ? parsed.problems : [] };
}
function unreadable(side, contents, concerns2) {
  return [...contents].flatMap(
    ([path, content]) => content.type === "failed" && concerns2(path) ? [
      {
        code: content.outage === true ? "change-source" : "unreadable",
        by: "changes",
        subject: path,
        reason: content.reason,
        location: { path, side }
      }
    ] : []
  );
}
function submodules(files) {
  return files.flatMap(({ path, head, base }) => {
    if (head?.type !== "submodule" || head.id === base?.id) return [];
    const moved = base === void 0 ? `is new, at ${head.id.slice(0, 12)}` : `moved from ${base.id.slice(0, 12)} to ${head.id.slice(0, 12)}`;
    const reason = `the submodule ${moved}; its content is not in this repository`;
    return [
      { code: "submodule", by: "changes", subject: path, reason, location: { path, side: "head" } }
    ];
  });
}
function newGaps(base, head) {
  const key2 = ({ code, by: by3, subject, reason, location }) => JSON.stringify([code, by3, subject, reason, location?.path]);
  const before = new Set(base.filter(isOfPart).map(key2));
  const now = head.filter((gap2) => !before.has(key2(gap2)));
  const said = new Set(now.map(key2));
  return [...now, ...base.filter((gap2) => !isOfPart(gap2) && !said.has(key2(gap2)))];
}
function isOfPart({ code, subject, location }) {
  return (code === "unresolved" || code === "unreadable") && location !== void 0 && subject !== location.path;
}

// src/sources/osv/scanner-files.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
import { posix as posix3 } from "node:path";
var names = /* @__PURE__ */ new Set([
  "cabal.project.freeze",
  "composer.lock",
  "conan.lock",
  "mix.lock",
  "packages.config",
  "packages.lock.json",
  "pubspec.lock",
  "stack.yaml.lock",
  "verification-metadata.xml"
]);
function isScanned(path) {
  return names.has(posix3.basename(path).toLowerCase());
}
var foreign = [
  { id: "packagist", osvName: "Packagist", purlType: "composer" },
  { id: "conan-center", osvName: "ConanCenter", purlType: "conan" },
  { id: "hex", osvName: "Hex", purlType: "hex" },
  { id: "nuget", osvName: "NuGet", purlType: "nuget" },
  { id: "pub", osvName: "Pub", purlType: "pub" },
  { id: "hackage", osvName: "Hackage", purlType: "hackage" }
];
function foreignId(osvName) {
  return foreign.find((one) => one.osvName === osvName)?.id;
}
function foreignEcosystem(id) {
  const found = foreign.find((one) => one.id === id);
  if (found === void 0) return void 0;
  const { osvName, purlType } = found;
  return {
    osvName,
    purlType,
    normalizeName: (name) => name,
    purl(name, version) {
      const slash = name.lastIndexOf("/");
      const namespace = slash === -1 ? void 0 : name.slice(0, slash);
      return new import_packageurl_js.PackageURL(purlType, namespace, name.slice(slash + 1), version, void 0, void 0).toString();
    },
    isMirror: () => false,
    compare: () => void 0,
    pinned: () => void 0,
    through: (version) => ({ version, inclusive: true }),
    admitted: () => void 0
  };
}

// src/foreign.ts
async function gatherForeign(source, policy, advisories, signal) {
  const files = source.files.filter(({ path }) => isScanned(path) && !policy.ignores(path));
  if (advisories?.readLockfiles === void 0) {
    const gaps2 = files.flatMap(({ path, head }) => {
      const reason = "no extractor reads lockfiles of this kind; an installed osv-scanner does (osv: scanner)";
      const location = { path, side: "head" };
      return head === void 0 ? [] : [{ code: "unread", by: "review", subject: path, reason, location }];
    });
    return { base: [], head: [], gaps: gaps2 };
  }
  const gaps = [];
  const on = async (side) => {
    const paths = files.filter((file) => file[side] !== void 0).map(({ path }) => path);
    const contents = await readTexts(
      source,
      paths.map((path) => ({ at: side, path })),
      signal
    );
    const texts = paths.flatMap((path, index2) => {
      const content = contents[index2];
      if (content?.type === "text") return [{ path, side, text: content.text }];
      const reason = content?.type === "failed" ? content.reason : "it was not read";
      gaps.push({ code: "unreadable", by: "changes", subject: path, reason, location: { path, side } });
      return [];
    });
    const read = await advisories.readLockfiles?.(texts, signal);
    gaps.push(...read?.gaps ?? []);
    return read?.components ?? [];
  };
  return { base: await on("base"), head: await on("head"), gaps };
}

// src/rules/chains.ts
var longest2 = 50;
function chainsOf(components) {
  const files = /* @__PURE__ */ new Map();
  for (const component of components) {
    if (component.kind !== "package" || component.dependsOn === void 0) continue;
    const list = files.get(component.location.path);
    if (list === void 0) files.set(component.location.path, [component]);
    else list.push(component);
  }
  const walked = /* @__PURE__ */ new Map();
  return {
    to({ direct, name, location: { path } }) {
      const packages = files.get(path);
      if (direct !== false || packages === void 0) return void 0;
      let parents = walked.get(path);
      if (parents === void 0) walked.set(path, parents = walk(packages));
      if (!parents.has(name)) return void 0;
      const chain = [];
      for (let at = name; at !== void 0; at = parents.get(at)) chain.push(at);
      return chain.length > 1 ? chain.reverse() : void 0;
    }
  };
}
function walk(packages) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { name, dependsOn = [] } of packages) {
    const all = wanted.get(name) ?? /* @__PURE__ */ new Set();
    for (const dependency of dependsOn) all.add(dependency);
    wanted.set(name, all);
  }
  const parents = /* @__PURE__ */ new Map();
  const depths = /* @__PURE__ */ new Map();
  const queue = [];
  for (const { name, direct } of packages) {
    if (direct !== true || parents.has(name)) continue;
    parents.set(name, void 0);
    queue.push(name);
  }
  for (const name of queue) {
    const depth = depths.get(name) ?? 1;
    if (depth >= longest2) continue;
    for (const dependency of wanted.get(name) ?? []) {
      if (parents.has(dependency)) continue;
      parents.set(dependency, name);
      depths.set(dependency, depth + 1);
      queue.push(dependency);
    }
  }
  return parents;
}

// src/impact.ts
function withImpact(changes, unchanged, facts) {
  const head = changes.flatMap(({ type, component }) => type === "removed" ? [] : [component]);
  const chains = chainsOf([...head, ...unchanged]);
  return changes.map(
    (change) => change.component.kind === "package" ? { ...change, impact: impactOf(change, change.component, chains, facts) } : change
  );
}
function impactOf({ type, before }, component, chains, facts) {
  const gone = type === "removed";
  const earlier = gone ? component : before?.kind === "package" ? before : void 0;
  const then = earlier === void 0 ? [] : facts.advisories(earlier);
  const now = gone ? [] : facts.advisories(component);
  const step = gone || earlier === void 0 ? void 0 : stepOf(earlier, component);
  const via = gone ? void 0 : chains.to(component);
  const publishedAt = gone ? void 0 : facts.about(component)?.publishedAt;
  return {
    ...step === void 0 ? {} : { step },
    ...via === void 0 ? {} : { via },
    introduces: without(now, then),
    fixes: without(then, now),
    leaves: idsOf(now.filter((advisory) => isAmong(advisory, then))),
    ...publishedAt === void 0 ? {} : { publishedAt }
  };
}
function without(some, others) {
  return idsOf(some.filter((advisory) => !isAmong(advisory, others)));
}
function isAmong({ id, aliases }, others) {
  const names3 = /* @__PURE__ */ new Set([id, ...aliases]);
  return others.some((other) => names3.has(other.id) || other.aliases.some((alias) => names3.has(alias)));
}
function idsOf(advisories) {
  return advisories.filter(({ reach }) => reach === "all").map(({ id }) => id);
}
function stepOf(before, after) {
  const [old, fresh] = [versionOf(before), versionOf(after)];
  if (old === void 0 || fresh === void 0) return old === fresh ? void 0 : "other";
  const order = ecosystems.get(after.ecosystem)?.compare(old, fresh);
  if (order === void 0) return old === fresh ? void 0 : "other";
  if (order >= 0) return order > 0 ? "down" : void 0;
  const [was, is2] = [release(old), release(fresh)];
  if (was === void 0 || is2 === void 0) return "other";
  const at = [0, 1, 2].find((part) => (was[part] ?? "0") !== (is2[part] ?? "0"));
  return at === 0 ? "major" : at === 1 ? "minor" : "patch";
}
function release(version) {
  const [, epoch = "0", numbers] = /^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.exec(version) ?? [];
  if (numbers === void 0) return void 0;
  const [first = "0", ...rest] = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
  return [`${epoch}!${first}`, ...rest];
}

// src/policy/waivers.ts
function applyWaivers(findings, waivers, now) {
  const used = /* @__PURE__ */ new Set();
  const holding = waivers.filter((waiver) => holds(waiver, now));
  const pick = (candidates2) => {
    for (const waiver of candidates2) used.add(waiver);
    const [last] = candidates2.toSorted((one, other) => endOfDay(other.expires) - endOfDay(one.expires));
    return last && { reason: last.reason, by: last.by, expires: last.expires, location: last.location };
  };
  const applied = findings.map(
    (finding) => apply(
      finding,
      holding.filter((waiver) => concerns(waiver, finding)),
      pick
    )
  );
  return {
    findings: applied,
    statuses: waivers.map(
      (waiver) => statusOf(waiver, !holds(waiver, now) ? "expired" : used.has(waiver) ? "used" : "unused")
    )
  };
}
function holds({ expires }, now) {
  return now.getTime() < endOfDay(expires);
}
function concerns(waiver, { ruleId, component, location }) {
  if (waiver.rule !== ruleId || !waiver.binds(component)) return false;
  return waiver.file === void 0 || waiver.file === location.path;
}
function apply(finding, waivers, pick) {
  if (waivers.length === 0) return finding;
  if (finding.advisories.length === 0) {
    const waiver = pick(waivers.filter(({ advisory }) => advisory === void 0));
    return waiver === void 0 ? finding : { ...finding, waiver };
  }
  const advisories = finding.advisories.map((advisory) => {
    const waiver = pick(waivers.filter((candidate) => names2(candidate, advisory)));
    return waiver === void 0 ? advisory : { ...advisory, waiver };
  });
  const given = advisories.flatMap(({ waiver }) => waiver === void 0 ? [] : [waiver]);
  const [soonest] = given.toSorted((one, other) => endOfDay(one.expires) - endOfDay(other.expires));
  return {
    ...finding,
    advisories,
    ...soonest !== void 0 && given.length === advisories.length ? { waiver: soonest } : {}
  };
}
function names2({ advisory }, { id, aliases }) {
  const wanted = advisory?.toLowerCase();
  return [id, ...aliases].some((each) => each.toLowerCase() === wanted);
}
function statusOf({ rule, component, advisory, by: by3, expires, location }, status) {
  return {
    rule,
    ...component === void 0 ? {} : { component },
    ...advisory === void 0 ? {} : { advisory },
    by: by3,
    expires,
    status,
    line: location.startLine ?? 1
  };
}

// src/sources/collect.ts
var by = "sources/packages";
async function collectPackageFacts(changes, wanted, sources, signal) {
  const components = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const needs = wanted(change);
    if (needs.size === 0) continue;
    for (const component of [change.component, change.before].filter(isPackage)) {
      const key2 = factKey(component);
      const known2 = components.get(key2) ?? { component, needs: /* @__PURE__ */ new Set() };
      for (const need of needs) known2.needs.add(need);
      components.set(key2, known2);
    }
  }
  if (components.size === 0) return { about: () => void 0, gaps: [], coverage: [] };
  if ("unasked" in sources) {
    const subject = "facts about packages";
    return { about: () => void 0, gaps: [{ code: "not-asked", by, subject, reason: sources.unasked }], coverage: [] };
  }
  const queries = /* @__PURE__ */ new Map();
  for (const [key2, { component, needs }] of components) {
    const source = sources.ask.find((candidate) => candidate.covers(component));
    if (source === void 0) continue;
    const asked = queries.get(source) ?? [];
    asked.push(queryOf(key2, component, needs));
    queries.set(source, asked);
  }
  const facts = /* @__PURE__ */ new Map();
  const gaps = [];
  const coverage = [];
  const answers = await Promise.all(
    [...queries].map(async ([source, asked]) => ({ source, answer: await source.lookUp(asked, signal) }))
  );
  for (const { source, answer } of answers) {
    for (const [key2, each] of answer.facts) facts.set(key2, each);
    coverage.push(...answer.coverage);
    gaps.push(...answer.failures.map((failure) => gapOf(source, failure, components)));
  }
  return {
    about: (component) => {
      const found = facts.get(factKey(component));
      if (found === void 0) return void 0;
      return isElsewhere(component) ? ofNamesake(found) : isBuild(component) ? ofBuild(found) : found;
    },
    gaps,
    coverage
  };
}
function isPackage(component) {
  return component?.kind === "package";
}
function stated({ version, resolved: resolved2 }) {
  return resolved2?.version ?? version;
}
function factKey(component) {
  const { ecosystem, name, source } = component;
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name;
  return JSON.stringify([ecosystem, normal, stated(component) ?? null, source.type, source.url ?? null]);
}
function isBuild(component) {
  return component.ecosystem === "pypi" && stated(component)?.includes("+") === true;
}
function isElsewhere({ ecosystem, source }) {
  const isMirrored = source.url !== void 0 && ecosystems.get(ecosystem)?.isMirror(source.url) === true;
  return isMirrored || (source.extraIndexes ?? []).length > 0;
}
function ofBuild(facts) {
  return { ...facts, listed: "unknown", provenance: "unknown" };
}
function ofNamesake(facts) {
  return { ...ofBuild(facts), exists: facts.exists === false ? "unknown" : facts.exists };
}
function queryOf(key2, component, needs) {
  const { ecosystem, name } = component;
  const version = isBuild(component) ? stated(component)?.replace(/\+.*$/s, "") : stated(component);
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name;
  return { key: key2, ecosystem, name: normal, needs, ...version !== void 0 && { version } };
}
function gapOf(source, { reason, about }, components) {
  const concerned = about.flatMap((key2) => components.get(key2)?.component ?? []);
  const labels2 = [...new Set(concerned.map((each) => [each.name, stated(each)].filter(Boolean).join(" ")))];
  const list = `${labels2.slice(0, 5).join(", ")}${labels2.length > 5 ? ` and ${labels2.length - 5} more` : ""}`;
  return { code: "package-facts", by, subject: source.id, reason: `${reason}; it concerns ${list}` };
}

// src/sources/osv/source.ts
function queryKey({ ecosystem, name, version, specifier }) {
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name;
  return JSON.stringify([ecosystem, normal, version ?? null, version === void 0 ? specifier ?? null : null]);
}
function subjectsOf(queries, ecosystemOf = (id) => ecosystems.get(id)) {
  const subjects = /* @__PURE__ */ new Map();
  const gaps = [];
  const comparers = /* @__PURE__ */ new Map();
  for (const query of queries) {
    const key2 = queryKey(query);
    const ecosystem = ecosystemOf(query.ecosystem);
    const name = ecosystem?.normalizeName(query.name) ?? "";
    if (!isOsvEcosystem(ecosystem)) {
      gaps.push({ code: "not-covered", reason: `OSV is not asked about ${query.ecosystem}`, about: [key2] });
    } else if (name === "" || name.length > maxNameLength) {
      gaps.push({ code: "advisory-source", reason: "the name is empty or too long to be looked up", about: [key2] });
    } else {
      const { specifier } = query;
      const version = query.version ?? (specifier === void 0 ? void 0 : ecosystem.pinned(specifier));
      const stated2 = { ...version !== void 0 && { version }, ...specifier !== void 0 && { specifier } };
      const compare2 = comparers.get(ecosystem) ?? remembering(ecosystem);
      comparers.set(ecosystem, compare2);
      subjects.set(key2, { key: key2, ecosystem, name, compare: compare2, ...stated2 });
    }
  }
  return { subjects: [...subjects.values()], gaps };
}
function isOsvEcosystem(ecosystem) {
  return ecosystem?.osvName !== void 0;
}
function remembering(ecosystem) {
  const known2 = /* @__PURE__ */ new Map();
  return (left, right) => {
    const pair2 = `${left}
${right}`;
    if (known2.has(pair2)) return known2.get(pair2);
    if (known2.size >= 5e5) known2.clear();
    const order = ecosystem.compare(left, right);
    known2.set(pair2, order);
    return order;
  };
}
var maxNameLength = 1e3;

// src/sources/osv/collect.ts
var by2 = "sources/osv";
async function collectFacts(changes, source, signal) {
  const isCovered = ({ ecosystem, source: from }) => {
    if (from.type !== "registry") return false;
    const names3 = ecosystems.get(ecosystem);
    if (!isOsvEcosystem(names3)) return source?.covers?.(ecosystem) === true;
    return from.url === void 0 || names3.isMirror(from.url);
  };
  const head = changes.map(({ component }) => component).filter(({ location }) => location.side === "head");
  const uncovered = head.filter((component) => !isCovered(component));
  const gaps = [...uncovered.flatMap(notCovered), ...unknownEcosystems(uncovered)];
  const asked = /* @__PURE__ */ new Map();
  for (const { component, before } of changes) {
    for (const side of [component, before]) {
      if (side?.kind === "package" && isCovered(side)) asked.set(queryKey(queryOf2(side)), queryOf2(side));
    }
  }
  const concerned = /* @__PURE__ */ new Map();
  for (const component of head) {
    if (!isCovered(component)) continue;
    const key2 = queryKey(queryOf2(component));
    concerned.set(key2, [...concerned.get(key2) ?? [], component]);
  }
  const answer = asked.size === 0 ? nothing : await source?.lookUp([...asked.values()], signal) ?? unasked(asked);
  for (const gap2 of answer.gaps) {
    const components = [...new Set(gap2.about)].flatMap((key2) => concerned.get(key2) ?? []);
    if (components.length > 0) gaps.push(named(gap2, components));
  }
  const facts = {
    advisories: (component) => isCovered(component) ? answer.advisories.get(queryKey(queryOf2(component))) ?? [] : []
  };
  return { facts, gaps, coverage: answer.coverage };
}
var nothing = { advisories: /* @__PURE__ */ new Map(), gaps: [], coverage: [] };
function unasked(asked) {
  const reason = "the review is offline and has no advisory database: give one with `--osv database:PATH`";
  const gap2 = {
    code: "advisory-source",
    subject: "OSV",
    reason,
    about: [...asked.keys()],
    namesPackages: true
  };
  return { ...nothing, gaps: [gap2], coverage: [{ source: "OSV", asked: asked.size, answered: 0 }] };
}
function queryOf2({ ecosystem, name, version, specifier, resolved: resolved2 }) {
  const exact = resolved2?.version ?? version;
  return {
    ecosystem,
    name,
    ...exact !== void 0 && { version: exact },
    ...exact === void 0 && specifier !== void 0 && { specifier }
  };
}
function notCovered(component) {
  const { ecosystem, source, location } = component;
  if (source.type === "path" || !isOsvEcosystem(ecosystems.get(ecosystem))) return [];
  const where = withoutSecrets(source.url ?? "somewhere else");
  const reason = source.type === "registry" ? `no advisory source covers the index ${where}` : `no advisory source covers what comes from ${where}`;
  return [{ code: "not-covered", by: by2, subject: labelOf(component), reason, location }];
}
function unknownEcosystems(head) {
  const concerned = /* @__PURE__ */ new Map();
  for (const component of head) {
    const { ecosystem, source } = component;
    if (source.type === "path" || isOsvEcosystem(ecosystems.get(ecosystem))) continue;
    const others = concerned.get(ecosystem);
    if (others === void 0) concerned.set(ecosystem, [component]);
    else others.push(component);
  }
  return [...concerned].map(
    ([ecosystem, components]) => named(
      { code: "not-covered", reason: `OSV has no advisories about packages of ${ecosystem}`, about: [] },
      components
    )
  );
}
function withoutSecrets(url) {
  return url.slice(0, 300).replace(/[?#].*$/s, "").replace(/^([a-z+.-]{1,20}:)?\/\/[^/]*@/i, "$1//");
}
function named(gap2, components) {
  const labels2 = [...new Set(components.map(labelOf))];
  const list = `${labels2.slice(0, 5).join(", ")}${labels2.length > 5 ? ` and ${labels2.length - 5} more` : ""}`;
  const [first] = components;
  const reason = gap2.namesPackages === true ? `${gap2.reason}; it concerns ${list}` : gap2.reason;
  return {
    code: gap2.code,
    by: by2,
    subject: gap2.subject ?? list,
    reason,
    ...first !== void 0 && labels2.length === 1 && gap2.subject === void 0 && { location: first.location }
  };
}
function labelOf({ name, version, specifier, resolved: resolved2 }) {
  const stated2 = resolved2?.version ?? version ?? specifier;
  return stated2 === void 0 || stated2 === "" ? name : `${name} ${stated2}`;
}

// src/review.ts
async function review(request) {
  const started = performance.now();
  const { source, policy, signal } = request;
  const { base, head, files, gaps: unread } = await gather2(source, policy, signal);
  const foreign2 = await gatherForeign(source, policy, request.advisories, signal);
  const { changes, unchanged } = compare([...base.components, ...foreign2.base], [...head.components, ...foreign2.head]);
  const packages = changes.filter(isPackage2);
  const incoming = packages.filter(({ type }) => type !== "removed");
  const [known2, told] = await Promise.all([
    collectFacts(packages, request.advisories, signal),
    collectPackageFacts(incoming, factsWanted(policy), request.facts, signal)
  ]);
  const facts = { ...known2.facts, about: told.about };
  const inventory = {
    base: [...unchanged.base, ...base.context],
    head: [...unchanged.head, ...head.context]
  };
  const judged = judge({ changes, inventory, files }, facts, policy);
  const waived = applyWaivers(judged.findings, policy.waivers, request.now);
  const findings = waived.findings.map((finding) => ({ ...finding, level: levelOf(finding.advisories, finding.level) }));
  const late = signal.aborted ? [outOfTime] : [];
  const found = [...unread, ...foreign2.gaps, ...known2.gaps, ...told.gaps, ...judged.gaps, ...late];
  const gaps = found.map((gap2) => ({ ...gap2, level: policy.gaps[gap2.code] }));
  return {
    tool: { name: "weighbridge", version: request.version },
    range: source.range,
    policy: { ...request.policyReference, enforcement: policy.enforcement, waivers: waived.statuses },
    verdict: verdict(findings, gaps),
    changes: withImpact(changes, inventory.head, facts),
    findings,
    gaps,
    coverage: [...known2.coverage, ...told.coverage],
    stats: {
      filesChanged: source.files.length,
      filesRead: base.filesRead + head.filesRead,
      components: base.components.length + head.components.length,
      durationMs: Math.round(performance.now() - started)
    }
  };
}
function isPackage2(change) {
  return change.component.kind === "package";
}
var outOfTime = {
  code: "deadline",
  by: "review",
  subject: "the review",
  reason: "its time ran out; what is reported here is what was done by then"
};
function verdict(findings, gaps) {
  const standing = findings.filter(({ waiver }) => waiver === void 0);
  if (standing.some(({ level }) => level === "block")) return "block";
  if (gaps.some(({ level }) => level === "incomplete")) return "incomplete";
  return standing.some(({ level }) => level === "warn") || gaps.some(({ level }) => level === "warn") ? "warn" : "pass";
}

// src/changes/changed-files.ts
function entryType(mode) {
  switch (Number.parseInt(mode, 8) & 61440) {
    case 40960:
      return "symlink";
    case 57344:
      return "submodule";
    case 16384:
      return void 0;
    default:
      return "file";
  }
}
function changedFiles(raw) {
  const files = [...raw].sort((left, right) => Buffer.compare(left.bytes, right.bytes)).map(({ file }) => file);
  const paths = /* @__PURE__ */ new Set();
  for (const { path } of files) {
    if (paths.has(path)) return { reason: `two entries of a tree are both called ${path}` };
    paths.add(path);
  }
  return withRenames(files);
}
function withRenames(files) {
  const origin = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const key2 of [keyWithName, keyOf]) {
    const removed = /* @__PURE__ */ new Map();
    for (const { path, base, head } of files) {
      if (!base || head || taken.has(path)) continue;
      const found = key2(path, base);
      const paths = removed.get(found);
      if (paths) paths.push(path);
      else removed.set(found, [path]);
    }
    for (const paths of removed.values()) paths.reverse();
    for (const { path, base, head } of files) {
      if (base || !head || origin.has(path)) continue;
      const from = removed.get(key2(path, head))?.pop();
      if (from === void 0) continue;
      origin.set(path, from);
      taken.add(from);
    }
  }
  return files.map((file) => {
    const renamedFrom = origin.get(file.path);
    return renamedFrom === void 0 ? file : { ...file, renamedFrom };
  });
}
function keyOf(_path, { type, id }) {
  return `${type} ${id}`;
}
function keyWithName(path, entry) {
  return `${keyOf(path, entry)} ${path.slice(path.lastIndexOf("/") + 1)}`;
}

// src/sources/osv/group.ts
function groupByAlias(applied) {
  const parents = /* @__PURE__ */ new Map();
  const find = (id) => {
    let root = id;
    for (let parent = parents.get(root); parent !== void 0 && parent !== root; parent = parents.get(root))
      root = parent;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { record: record2 } of applied) {
    for (const alias of record2.aliases) parents.set(find(alias), find(record2.id));
  }
  const groups = /* @__PURE__ */ new Map();
  for (const one of applied) {
    const root = find(one.record.id);
    groups.set(root, [...groups.get(root) ?? [], one]);
  }
  return [...groups.values()];
}
function byFame(left, right) {
  return fame(left) - fame(right) || (left < right ? -1 : left > right ? 1 : 0);
}
function isMalicious(id) {
  return id.startsWith("MAL-");
}
function fame(id) {
  if (isMalicious(id)) return 0;
  return id.startsWith("GHSA-") ? 1 : id.startsWith("CVE-") ? 2 : 3;
}

// src/sources/osv/interval.ts
function affectedIntervals(events, compare2) {
  const turns = events.flatMap(turnsOf);
  const limits = events.flatMap(({ limit }) => limit === void 0 ? [] : [limit]);
  const versions = [...turns.flatMap(({ version }) => version ?? []), ...limits.filter((limit) => limit !== "*")];
  if (versions.some((version) => compare2(version, version) === void 0)) return void 0;
  const order = (left, right) => compareStarts(left.version, right.version, compare2) || Number(left.kind === "last_affected") - Number(right.kind === "last_affected");
  turns.sort(order);
  const intervals = [];
  let open;
  for (let at = 0; at < turns.length; ) {
    const first = turns[at];
    let end = at;
    while (end < turns.length && order(first, turns[end]) === 0) end++;
    const kinds = new Set(turns.slice(at, end).map(({ kind }) => kind));
    at = end;
    const ends = kinds.has("fixed") || kinds.has("last_affected");
    if (open !== void 0 && ends) {
      if (first.version !== void 0) intervals.push(between(open.from, first.version, first.kind === "last_affected"));
      open = kinds.has("introduced") ? { from: first.version } : void 0;
    } else if (open === void 0 && kinds.has("introduced") && !ends) open = { from: first.version };
  }
  if (open !== void 0) intervals.push(between(open.from, void 0, false));
  return belowLimit(intervals, limits, compare2);
}
function turnsOf({ introduced, fixed, last_affected }) {
  const turn = (kind, version) => version === void 0 ? [] : [{ kind, version: version === "0" && kind !== "last_affected" ? void 0 : version }];
  return [...turn("introduced", introduced), ...turn("fixed", fixed), ...turn("last_affected", last_affected)];
}
function between(from, to, inclusive) {
  return {
    ...from !== void 0 && { from: { version: from, inclusive: true } },
    ...to !== void 0 && { to: { version: to, inclusive } }
  };
}
function belowLimit(intervals, limits, compare2) {
  if (limits.length === 0 || limits.includes("*")) return intervals;
  const limit = limits.reduce((left, right) => (compare2(left, right) ?? 0) >= 0 ? left : right);
  const to = { version: limit, inclusive: false };
  return intervals.filter(({ from }) => from === void 0 || (compare2(from.version, limit) ?? 0) < 0).map((interval) => compareEnds(interval.to, to, compare2) > 0 ? { ...interval, to } : interval);
}
function contains2(interval, version, compare2) {
  const above = interval.from === void 0 ? 1 : compare2(version, interval.from.version);
  const below = interval.to === void 0 ? -1 : compare2(version, interval.to.version);
  if (above === void 0 || below === void 0) return void 0;
  return (above > 0 || above === 0 && interval.from?.inclusive === true) && (below < 0 || below === 0 && interval.to?.inclusive === true);
}
function covers(intervals, wanted, compare2) {
  const merged = [];
  const ascending = (left, right) => compareStarts(left.from?.version, right.from?.version, compare2) || Number(right.from?.inclusive ?? true) - Number(left.from?.inclusive ?? true);
  for (const interval of [...intervals].sort(ascending)) {
    const last = merged.at(-1);
    if (last === void 0 || !touches(last, interval, compare2)) merged.push(interval);
    else if (compareEnds(last.to, interval.to, compare2) < 0) {
      merged[merged.length - 1] = { ...last.from && { from: last.from }, ...interval.to && { to: interval.to } };
    }
  }
  return wanted.every(
    (want) => merged.some((have) => ascending(have, want) <= 0 && compareEnds(have.to, want.to, compare2) >= 0)
  );
}
function overlap(one, other, compare2) {
  return startsBefore(one, other, compare2) && startsBefore(other, one, compare2);
}
function startsBefore({ from }, { to }, compare2) {
  if (from === void 0 || to === void 0) return true;
  const order = compare2(from.version, to.version) ?? 0;
  return order < 0 || order === 0 && from.inclusive && to.inclusive;
}
function touches(earlier, later, compare2) {
  if (earlier.to === void 0 || later.from === void 0) return true;
  const order = compare2(later.from.version, earlier.to.version) ?? 1;
  return order < 0 || order === 0 && (later.from.inclusive || earlier.to.inclusive);
}
function compareStarts(left, right, compare2) {
  if (left === void 0 || right === void 0) return left === right ? 0 : left === void 0 ? -1 : 1;
  return compare2(left, right) ?? 0;
}
function compareEnds(left, right, compare2) {
  if (left === void 0 || right === void 0) return left === right ? 0 : left === void 0 ? 1 : -1;
  return (compare2(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive);
}

// src/sources/osv/match.ts
function match(record2, subject) {
  const entries = typeof record2.withdrawn === "string" ? [] : entriesFor(record2, subject);
  if (subject.version === void 0) return matchRequirement(entries, subject);
  const { version } = subject;
  const judged = entries.map((entry) => ({ entry, outcome: matchVersion(entry, version, subject) }));
  const affected2 = judged.filter(({ outcome }) => outcome === true);
  if (affected2.length > 0) return { outcome: "affected", entries: affected2.map(({ entry }) => entry) };
  return { outcome: judged.some(({ outcome }) => outcome === void 0) ? "undecided" : "unaffected", entries: [] };
}
function entriesFor(record2, { ecosystem, name }) {
  return record2.affected.filter(
    ({ package: of }) => of !== null && of !== void 0 && of.ecosystem.split(":", 1)[0] === ecosystem.osvName && ecosystem.normalizeName(of.name) === name
  );
}
function matchVersion(entry, version, { compare: compare2 }) {
  if (entry.versions.includes(version)) return true;
  const public_ = version.includes("+") ? version.slice(0, version.indexOf("+")) : version;
  const spellings = public_ === version ? [version] : [version, public_];
  const comparable = compare2(version, version) !== void 0;
  let undecided = !comparable && entry.versions.length > 0;
  for (const { type, events } of entry.ranges) {
    if (type === "GIT") continue;
    for (const interval of affectedIntervals(events, compare2) ?? [void 0]) {
      const within = spellings.map((spelling) => interval && contains2(interval, spelling, compare2));
      if (within.includes(true)) return true;
      if (within.includes(void 0)) undecided = true;
    }
  }
  if (entry.versions.some((listed) => spellings.some((spelling) => listed === spelling || compare2(listed, spelling) === 0)))
    return true;
  return undecided ? void 0 : false;
}
function wantedBy({ ecosystem, specifier }) {
  const admitted = specifier === void 0 ? void 0 : ecosystem.admitted(specifier);
  return admitted === void 0 || admitted.length === 0 ? [{}] : admitted;
}
function affectedBy(entries, { ecosystem, compare: compare2 }) {
  const affected2 = [];
  const withBuilds = (interval) => interval.to?.inclusive === true ? { ...interval, to: ecosystem.through(interval.to.version) } : interval;
  let undecided = false;
  for (const { ranges, versions } of entries) {
    for (const version of versions) {
      if (compare2(version, version) === void 0) continue;
      affected2.push({ from: { version, inclusive: true }, to: ecosystem.through(version) });
    }
    for (const { type, events } of ranges) {
      const intervals = type === "GIT" ? [] : affectedIntervals(events, compare2);
      if (intervals === void 0) undecided = true;
      else affected2.push(...intervals.map(withBuilds));
    }
  }
  return { affected: affected2, undecided };
}
function matchRequirement(entries, subject) {
  const { compare: compare2 } = subject;
  const { affected: affected2, undecided } = affectedBy(entries, subject);
  const wanted = wantedBy(subject);
  if (affected2.length > 0 && covers(affected2, wanted, compare2)) return { outcome: "affected", entries };
  if (undecided) return { outcome: "undecided", entries: [] };
  if (affected2.some((interval) => wanted.some((other) => overlap(interval, other, compare2)))) {
    return { outcome: "admitted", entries };
  }
  return { outcome: "unaffected", entries: [] };
}

// src/sources/osv/reach.ts
function reachOf(group, subject, newest) {
  if (group.some(({ entries }) => isOpenEnded(entries, subject))) return "onwards";
  if (newest === void 0) return "some";
  const at = { ...subject, version: newest };
  return group.some(({ record: record2 }) => match(record2, at).outcome === "affected") ? "newest" : "some";
}
function isOpenEnded(entries, subject) {
  const { compare: compare2 } = subject;
  const end = wantedBy(subject).at(-1) ?? {};
  const ranges = entries.map((entry) => ({ ...entry, versions: [] }));
  return affectedBy(ranges, subject).affected.some(({ from, to }) => {
    if (!overlap({ ...from && { from }, ...to && { to } }, end, compare2)) return false;
    if (to === void 0 || end.to === void 0) return to === void 0;
    const order = compare2(to.version, end.to.version) ?? -1;
    return order > 0 || order === 0 && (to.inclusive || !end.to.inclusive);
  });
}
function newestKnown(records, subject) {
  const { compare: compare2 } = subject;
  const admitted = wantedBy(subject);
  return records.flatMap((record2) => entriesFor(record2, subject)).flatMap(versionsOf).filter((version) => compare2(version, version) !== void 0).filter((version) => admitted.some((interval) => contains2(interval, version, compare2) === true)).reduce(
    (high, version) => high !== void 0 && (compare2(version, high) ?? 0) <= 0 ? high : version,
    void 0
  );
}
function versionsOf({ versions, ranges }) {
  const events = ranges.filter(({ type }) => type !== "GIT").flatMap(({ events: all }) => all);
  const named2 = events.flatMap(({ introduced, fixed, last_affected }) => [introduced, fixed, last_affected]);
  return [...versions, ...named2.flatMap((version) => version === void 0 || version === "0" ? [] : [version])];
}

// src/sources/osv/severity.ts
var labels = /* @__PURE__ */ new Map([
  ["NONE", "none"],
  ["NEGLIGIBLE", "low"],
  ["LOW", "low"],
  ["MODERATE", "medium"],
  ["MEDIUM", "medium"],
  ["HIGH", "high"],
  ["CRITICAL", "critical"]
]);
var ranks = ["unknown", "none", "low", "medium", "high", "critical"];
function rate(record2, entries, scorer) {
  const vectors = [...record2.severity, ...entries.flatMap(({ severity }) => severity)];
  const scores = vectors.flatMap(({ type, score }) => scorer(type, score) ?? []);
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { severity: bandOf(score), score };
  }
  const priorities = vectors.flatMap(({ type, score }) => type === "Ubuntu" ? score : []);
  const label = record2.database_specific?.["severity"];
  const words = priorities.length > 0 || typeof label !== "string" ? priorities : [label];
  return highest(words.map((word) => ({ severity: labels.get(word.toUpperCase()) ?? "unknown" })));
}
function highest(ratings) {
  const scores = ratings.flatMap(({ score }) => score ?? []);
  const severity = ratings.reduce(
    (most, rating) => ranks.indexOf(rating.severity) > ranks.indexOf(most) ? rating.severity : most,
    "unknown"
  );
  return { severity, ...scores.length > 0 && { score: Math.max(...scores) } };
}
function bandOf(score) {
  return score === 0 ? "none" : score < 4 ? "low" : score < 7 ? "medium" : score < 9 ? "high" : "critical";
}
async function loadScorer() {
  const loaded = await import("./ae-cvss-calculator-XIWJGOQV.js");
  const { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } = loaded.default ?? loaded;
  const known2 = /* @__PURE__ */ new Map();
  const score = (type, vector) => {
    try {
      if (type === "CVSS_V4") {
        const cvss2 = new Cvss4P0(vector);
        return cvss2.isBaseFullyDefined() ? cvss2.calculateScores().baseMetricsOnly : void 0;
      }
      if (type !== "CVSS_V3" && type !== "CVSS_V2") return void 0;
      const cvss = type === "CVSS_V2" ? new Cvss2(vector) : vector.startsWith("CVSS:3.0/") ? new Cvss3P0(vector) : new Cvss3P1(vector);
      return cvss.isBaseFullyDefined() ? cvss.calculateScores().base : void 0;
    } catch {
      return void 0;
    }
  };
  return (type, vector) => {
    const key2 = `${type} ${vector}`;
    if (!known2.has(key2)) known2.set(key2, vector.length > 500 ? void 0 : score(type, vector));
    return known2.get(key2);
  };
}

// src/sources/osv/way-out.ts
function wayOutOf(groups, records, subject) {
  const fixes = candidates(records, subject);
  const isMended = (group) => fixes.some((fix) => isClean(fix, recordsIn([group]), subject));
  const hopeless = new Set(recordsIn(groups.filter((group) => !isMended(group))));
  const counted = records.filter((record2) => !hopeless.has(record2));
  if (counted.length === 0) return void 0;
  if (subject.version !== void 0) {
    const from2 = fixes.find((fix) => isClean(fix, counted, subject));
    return from2 === void 0 ? void 0 : { from: from2 };
  }
  const from = fixes.find((fix) => isClean(fix, counted, subject) && isCleanFrom(fix, counted, subject));
  if (from !== void 0) return { from };
  const below = lowestAffected(counted, subject);
  return below === void 0 ? void 0 : { below };
}
function recordsIn(groups) {
  return groups.flat().map(({ record: record2 }) => record2);
}
function candidates(records, subject) {
  const { compare: compare2, version } = subject;
  const start = version ?? wantedBy(subject)[0]?.from?.version;
  const fixed = records.flatMap((record2) => entriesFor(record2, subject)).flatMap(({ ranges }) => ranges.filter(({ type }) => type !== "GIT").flatMap(({ events }) => events)).flatMap((event2) => event2.fixed ?? []);
  return [...new Set(fixed)].filter((one) => compare2(one, one) !== void 0).filter((one) => start === void 0 || (compare2(one, start) ?? 1) > 0).sort((left, right) => compare2(left, right) ?? 0);
}
function isClean(version, records, subject) {
  const at = { ...subject, version };
  return records.every((record2) => match(record2, at).outcome !== "affected");
}
function isCleanFrom(version, records, subject) {
  const rest = { from: { version, inclusive: true } };
  const wanted = wantedBy(subject).filter((interval) => overlap(interval, rest, subject.compare));
  if (wanted.length === 0) return !isAdmittedApart(records, subject);
  return affectedOf(records, subject).every(
    (interval) => !overlap(interval, rest, subject.compare) || wanted.every((want) => !meet(interval, want, rest, subject))
  );
}
function meet(one, other, rest, { compare: compare2 }) {
  return overlap(one, other, compare2) && overlap(other, rest, compare2) && overlap(one, rest, compare2);
}
function isAdmittedApart(records, subject) {
  return lowestAffected(records, subject) !== void 0;
}
function lowestAffected(records, subject) {
  const { compare: compare2 } = subject;
  const wanted = wantedBy(subject);
  const starts = affectedOf(records, subject).filter((interval) => wanted.some((want) => overlap(interval, want, compare2))).map(({ from }) => from?.version);
  if (starts.length === 0 || starts.includes(void 0)) return void 0;
  const [lowest] = starts.flatMap((start) => start ?? []).sort((left, right) => compare2(left, right) ?? 0);
  if (lowest === void 0) return void 0;
  const below = { to: { version: lowest, inclusive: false } };
  return wanted.some((want) => overlap(want, below, compare2)) ? lowest : void 0;
}
function affectedOf(records, subject) {
  return records.filter(({ withdrawn }) => typeof withdrawn !== "string").flatMap((record2) => affectedBy(entriesFor(record2, subject), subject).affected);
}

// src/sources/osv/judge.ts
async function judge2(subjects, recordsOf, certain = () => []) {
  const advisories = /* @__PURE__ */ new Map();
  const gaps = [];
  let scorer;
  for (const subject of subjects) {
    const applied = certain(subject).map((record2) => ({ record: record2, entries: [] }));
    const admitted = [];
    const undecided = [];
    const records = recordsOf(subject);
    for (const record2 of records) {
      const { outcome, entries } = match(record2, subject);
      if (outcome === "affected") applied.push({ record: record2, entries });
      if (outcome === "admitted") admitted.push({ record: record2, entries });
      if (outcome === "undecided") undecided.push(record2.id);
    }
    if (undecided.length > 0) gaps.push(undecidedGap(subject, undecided.sort(byFame)));
    const newest = admitted.length > 0 ? newestKnown(records, subject) : void 0;
    const covering = new Set(applied);
    const reached = groupByAlias([...applied, ...admitted]).map((group) => {
      const covers2 = group.some((one) => covering.has(one));
      return { group, reach: covers2 ? "all" : reachOf(group, subject, newest) };
    });
    const groups = reached.map(({ group }) => group);
    const wayOut = groups.length > 0 ? wayOutOf(groups, records, subject) : void 0;
    const found = [];
    for (const { group, reach } of reached) {
      scorer ??= await loadScorer();
      found.push({ ...toAdvisory(group, subject, reach, scorer), ...wayOut !== void 0 && { wayOut } });
    }
    advisories.set(
      subject.key,
      found.sort((left, right) => byFame(left.id, right.id))
    );
  }
  return { advisories, gaps };
}
function undecidedGap({ key: key2 }, ids) {
  const named2 = `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ` and ${ids.length - 3} more` : ""}`;
  return { code: "version", reason: `it cannot be compared with the versions of ${named2}`, about: [key2] };
}
function toAdvisory(group, subject, reach, scorer) {
  const records = group.map(({ record: record2 }) => record2).sort((left, right) => byFame(left.id, right.id));
  const ids = [...new Set(records.flatMap(({ id: id2, aliases }) => [id2, ...aliases]))].sort(byFame);
  const [id = ""] = ids;
  const page = records[0]?.id ?? id;
  const summary = records.map(summaryOf).find((text) => text !== "");
  return {
    id,
    aliases: ids.slice(1).sort(),
    ...summary !== void 0 && { summary },
    reach,
    malicious: ids.some(isMalicious),
    ...highest(group.map(({ record: record2, entries }) => rate(record2, entries, scorer))),
    fixed: fixedVersions(records, subject),
    url: `https://osv.dev/vulnerability/${encodeURIComponent(page)}`
  };
}
function summaryOf({ summary, details }) {
  const text = [summary, details].map((part) => part.trimStart().slice(0, 1e3)).find((part) => part !== "") ?? "";
  const line = text.split(/[\r\n]/, 1)[0]?.trimEnd() ?? "";
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function fixedVersions(records, subject) {
  const { compare: compare2 } = subject;
  const admitted = subject.specifier === void 0 ? void 0 : subject.ecosystem.admitted(subject.specifier);
  const current = subject.version ?? admitted?.[0]?.from?.version;
  const events = records.flatMap((record2) => entriesFor(record2, subject)).flatMap(({ ranges }) => ranges.filter(({ type }) => type !== "GIT").flatMap(({ events: events2 }) => events2));
  const fixed = [];
  for (const candidate of new Set(events.flatMap((event2) => event2.fixed ?? []))) {
    if (compare2(candidate, candidate) === void 0) continue;
    if (current !== void 0 && (compare2(candidate, current) ?? 1) <= 0) continue;
    if (fixed.some((other) => compare2(other, candidate) === 0)) continue;
    const mended = { ...subject, version: candidate };
    if (records.every((record2) => match(record2, mended).outcome !== "affected")) fixed.push(candidate);
  }
  return fixed.sort((left, right) => compare2(left, right) ?? 0);
}

// src/sources/osv/record.ts
var strings = nullish(array(string()), []);
var severities = nullish(array(object({ type: string(), score: string() })), []);
var event = object({
  introduced: optional(string()),
  fixed: optional(string()),
  last_affected: optional(string()),
  limit: optional(string())
});
var range = pipe(
  object({ type: string(), events: array(event) }),
  check(
    ({ type, events }) => type === "GIT" || events.some(({ introduced }) => introduced !== void 0),
    "a range without an introduced event"
  )
);
var customRanges = fallback(nullish(object({ custom_ranges: nullish(array(range), []) })), void 0);
var affected = pipe(
  object({
    package: nullish(object({ ecosystem: string(), name: string() })),
    ranges: nullish(array(range), []),
    versions: strings,
    severity: severities,
    ecosystem_specific: customRanges
  }),
  transform(({ ecosystem_specific, ...entry }) => {
    const custom = ecosystem_specific?.custom_ranges ?? [];
    return custom.length > 0 && entry.ranges.every(isEndless) ? { ...entry, ranges: custom } : entry;
  })
);
function isEndless({ events }) {
  return events.every(({ introduced }) => introduced === "0");
}
var schema = object({
  id: pipe(string(), regex(/^[A-Za-z0-9][\w.:+-]{0,127}$/, "an id of unknown form")),
  withdrawn: nullish(string()),
  aliases: strings,
  summary: nullish(string(), ""),
  details: nullish(string(), ""),
  severity: severities,
  affected: nullish(array(affected), []),
  database_specific: nullish(record(string(), unknown()))
});
function isAdvisoryId(id) {
  return is(schema.entries.id, id);
}
function readRecord(value2) {
  const result = safeParse(schema, value2, { abortEarly: true });
  if (result.success) return { record: result.output };
  const [issue] = result.issues;
  return {
    reason: `not a record of the OSV schema at ${getDotPath(issue) ?? "its top"}: ${issue.message.slice(0, 200)}`
  };
}

export {
  pathFromBytes,
  readTexts,
  entryType,
  changedFiles,
  exitCode,
  foreignId,
  foreignEcosystem,
  subjectsOf,
  maxNameLength,
  review,
  isMalicious,
  judge2 as judge,
  isAdvisoryId,
  readRecord
};

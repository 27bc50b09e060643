import {
  isConflictMarker,
  unresolvedConflict
} from "./review.js";

// src/syntax/ini/parse.ts
function parseIni(text) {
  let entries = [], errors = [], section = "", open;
  for (let at = 0; at <= text.length; ) {
    let lineEnd = text.indexOf(`
`, at), next = lineEnd === -1 ? text.length : lineEnd, line = text.slice(at, next), body = line.trim(), start = at + line.length - line.trimStart().length, end = start + body.length;
    if (at = next + 1, !(body === "" || body.startsWith("#") || body.startsWith(";")))
      if (isConflictMarker(line)) errors.push({ message: unresolvedConflict, start, end });
      else if (/^\s/.test(line) && open !== void 0)
        open.lines.push({ text: body, start, end }), open.end = end;
      else if (body.startsWith("[") && body.endsWith("]"))
        section = body.slice(1, -1).trim(), open = void 0;
      else {
        let separator = body.search(/[=:]/);
        if (separator < 1) {
          errors.push({ message: "a line is neither a section nor a key with a value", start, end }), open = void 0;
          continue;
        }
        let value = body.slice(separator + 1).trim();
        open = { section, key: body.slice(0, separator).trim().toLowerCase(), lines: [], start, end }, value !== "" && open.lines.push({ text: value, start: end - value.length, end }), entries.push(open);
      }
  }
  return { entries, errors };
}

export {
  parseIni
};

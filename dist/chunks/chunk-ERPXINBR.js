import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/ecosystems/pypi/logical-lines.ts
var lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function logicalLines(content) {
  const lines = [];
  let parts = [];
  let pieces = [];
  let length = 0;
  for (let from = 0; from <= content.length; ) {
    lineEnd.lastIndex = from;
    const found = lineEnd.exec(content);
    const line = content.slice(from, found?.index);
    const comments = line.trimStart().startsWith("#");
    const continues = line.endsWith("\\") && !comments && found !== null;
    const part = continues ? line.slice(0, -1) : line;
    pieces.push({ at: length, source: from });
    parts.push(part);
    length += part.length;
    from = found === null ? content.length + 1 : lineEnd.lastIndex;
    if (continues) continue;
    lines.push(logicalLine(parts, pieces, comments ? length - line.trimStart().length : void 0));
    parts = [];
    pieces = [];
    length = 0;
  }
  return lines;
}
function logicalLine(parts, pieces, commentAt) {
  const whole = parts.join("");
  const hash = commentAt ?? findComment(whole);
  const bare = hash === -1 ? whole : whole.slice(0, hash);
  const text = bare.trim();
  const shift = bare.length - bare.trimStart().length;
  return {
    text,
    comment: hash === -1 ? void 0 : whole.slice(hash + 1).trim(),
    source(offset) {
      const at = offset + shift;
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if ((pieces[middle]?.at ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece === void 0 ? at : piece.source + at - piece.at;
    }
  };
}
function findComment(text) {
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

export {
  logicalLines
};

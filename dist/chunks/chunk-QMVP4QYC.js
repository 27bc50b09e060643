import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  decoded
} from "./chunk-WANXMURT.js";

// src/syntax/yaml/scalar-text.ts
var isSpace = (character) => character === " " || character === "\n" || character === "	" || character === "\r";
var hexDigits = { x: 2, u: 4, U: 8 };
function scalarText(content, { text, style, start, end }) {
  const offsets = new Uint32Array(text.length + 1);
  const quote = style === "quoted" ? content.charAt(start) : "";
  let from = start + (quote === "" ? 0 : 1);
  if (style === "block") {
    const lineFeed = content.indexOf("\n", start);
    from = lineFeed === -1 || lineFeed > end ? end : lineFeed + 1;
  }
  for (let at = 0; at < text.length; at++) {
    const wanted = text[at];
    if (isSpace(wanted) && !(quote === '"' && content[from] === "\\")) {
      offsets[at] = from;
      if (content[from] === wanted) from++;
      continue;
    }
    while (from < end && isSpace(content[from])) from++;
    while (quote === '"' && content[from] === "\\" && /[\r\n]/.test(content.charAt(from + 1))) {
      from++;
      while (from < end && isSpace(content[from])) from++;
    }
    offsets[at] = Math.min(from, end);
    if (quote === '"' && content[from] === "\\") {
      const digits = hexDigits[content.charAt(from + 1)] ?? 0;
      if (digits === 8 && Number.parseInt(content.slice(from + 2, from + 10), 16) > 65535) offsets[++at] = from;
      from += 2 + digits;
    } else from += quote === "'" && content[from] === "'" ? 2 : 1;
  }
  offsets[text.length] = Math.min(from, end);
  return decoded(text, offsets);
}

export {
  scalarText
};

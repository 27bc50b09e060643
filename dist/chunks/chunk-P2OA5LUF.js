import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  decoded
} from "./chunk-WANXMURT.js";

// src/syntax/json/string-text.ts
function joinedStrings(content, nodes) {
  const strings = nodes.flatMap((node) => node.type === "string" ? [node] : []);
  const text = strings.map(({ value }) => value).join("");
  const offsets = new Uint32Array(text.length + 1);
  let to = 0;
  for (const { value, start, end } of strings) {
    let from = start + 1;
    for (let at = 0; at < value.length; at++) {
      offsets[to++] = Math.min(from, end);
      from += content[from] !== "\\" ? 1 : content[from + 1] === "u" ? 6 : 2;
    }
    offsets[to] = Math.min(from, end);
  }
  return decoded(text, offsets);
}

export {
  joinedStrings
};

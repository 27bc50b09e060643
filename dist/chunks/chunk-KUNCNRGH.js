import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/syntax/toml/tree.ts
function tomlAt(table, ...path) {
  let node = table;
  for (const key of path) {
    if (node?.type !== "table") return void 0;
    node = node.entries.get(key)?.value;
  }
  return node;
}
function tomlText(table, ...path) {
  const node = tomlAt(table, ...path);
  return node?.type === "string" ? node.value : void 0;
}
var continuation = /\\[ \t]*\r?\n\s*/y;
function sourceOffset(node, offset) {
  const { raw, rawStart, escapes } = node;
  let at = afterContinuation(node, 0);
  for (let values = 0; values < offset && at < raw.length; values++) {
    if (escapes && raw[at] === "\\") {
      const digits = { x: 2, u: 4, U: 8 }[raw.charAt(at + 1)] ?? 0;
      if (digits > 0 && Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16) > 65535) values++;
      at += 2 + digits;
    } else at += raw.startsWith("\r\n", at) ? 2 : 1;
    at = afterContinuation(node, at);
  }
  return rawStart + at;
}
function afterContinuation({ raw, escapes }, at) {
  if (!escapes || raw[at] !== "\\") return at;
  continuation.lastIndex = at;
  return at + (continuation.exec(raw)?.[0].length ?? 0);
}

export {
  tomlAt,
  tomlText,
  sourceOffset
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  parseToml
} from "./chunk-FYTYTZLI.js";

// src/extractors/toml-file.ts
function readToml({ content, path, locate }) {
  const parsed = parseToml(content);
  const { root, error, errors = [] } = parsed;
  const gaps = (error === void 0 ? errors : [error, ...errors]).map(({ message, offset }) => {
    return { code: "unreadable", subject: path, reason: message, location: locate(offset, offset) };
  });
  return { ...root && { root }, gaps };
}

export {
  readToml
};

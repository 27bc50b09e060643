import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  few
} from "./chunk-OKRB2SBH.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";

// src/extractors/toml-file.ts
function readToml({ content, path, locate }) {
  const { root, errors } = parseToml(content);
  const gaps = errors.map(({ message, offset }) => {
    return { code: "unreadable", subject: path, reason: message, location: locate(offset, offset) };
  });
  return { root, gaps: [...few(gaps)] };
}

export {
  readToml
};

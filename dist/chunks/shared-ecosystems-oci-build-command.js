import {
  commandFolder,
  dockerValues,
  findProgram,
  inContext,
  subcommand
} from "./review.js";

// src/extractors/shared/commands/build-files.ts
import { posix } from "node:path";

// src/ecosystems/oci/build-command.ts
var none = /* @__PURE__ */ new Set();
function buildFile(words) {
  let program = findProgram(words);
  if (program === void 0 || !/^(?:docker|podman|nerdctl|buildah)$/.test(program.name)) return;
  let first = subcommand(program.rest, dockerValues), command = /^(?:buildx|image|builder)$/.test(first?.name ?? "") && first ? subcommand(first.rest, none) : first;
  if (!(command === void 0 || !/^(?:build|bud|b)$/.test(command.name)))
    for (let [index, { text, start, end }] of command.rest.entries()) {
      if (text === "-f" || text === "--file") return command.rest[index + 1];
      let [option, value] = /^(?:--file=|-f=?)(.+)$/s.exec(text ?? "") ?? [];
      if (option !== void 0 && value !== void 0) return { text: value, start, end };
    }
}

// src/extractors/shared/commands/build-files.ts
function buildFiles({ words, folder }, path) {
  let file = buildFile(words)?.text;
  return file === void 0 ? [] : dockerfilesAt(path, file, commandFolder(path, folder));
}
function dockerfilesAt(path, file, folder) {
  if (file === "" || /^[-/~]|:\/\/|\$/.test(file) || isUsual(file)) return [];
  if (folder === void 0) return inContext(path, file);
  let whole = posix.join(folder, file);
  return /^\.\.?(?:\/|$)|\/$/.test(whole) ? [] : [whole];
}
function isUsual(file) {
  return /^(?:docker|container)file$|\.(?:docker|container)file$/i.test(posix.basename(file));
}

export {
  buildFiles,
  dockerfilesAt
};

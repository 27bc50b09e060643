import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystems
} from "./chunk-JBBP5JZA.js";

// src/ecosystems/install-commands.ts
function readInstall(words) {
  for (const [id, { install, normalizeName, pinned, purl }] of ecosystems) {
    const found = install?.(words);
    if (found === void 0) continue;
    const packages = found.packages.map((one) => {
      const { specifier, source } = one;
      const name = normalizeName(one.name);
      const version = one.version ?? (specifier === void 0 ? void 0 : pinned(specifier));
      return {
        ...one,
        ecosystem: id,
        name,
        ...version !== void 0 && { version },
        purl: purl(name, source.type === "registry" ? version : void 0)
      };
    });
    return { ...found, packages };
  }
  return void 0;
}

// src/extractors/installs.ts
function installsOf(words, slot, { content, locate, written }) {
  const install = readInstall(words);
  if (install === void 0) return void 0;
  const component = (found) => {
    const { certain, start, end, optionsAt, source, ...named } = found;
    const [from, to] = unquoted(content, start, end);
    return {
      kind: "package",
      ...named,
      source: optionsAt === void 0 ? source : { ...source, optionsAt: locate(optionsAt.start, optionsAt.end) },
      scope: "runtime",
      direct: true,
      slot,
      location: locate(from, to),
      text: written(from, to),
      confidence: certain ? "certain" : "likely"
    };
  };
  return {
    components: install.packages.map(component),
    gaps: install.unresolved.map(({ start, end }) => ({
      code: "unresolved",
      subject: written(start, end).slice(0, 300),
      reason: "what it installs is only known when the command runs",
      location: locate(start, end)
    })),
    files: install.files.map(({ path }) => path)
  };
}
function unquoted(content, start, end) {
  const quote = content.charAt(start);
  const quoted = (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote;
  return quoted ? [start + 1, end - 1] : [start, end];
}

export {
  installsOf
};

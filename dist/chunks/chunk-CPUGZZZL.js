import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  hostDigest
} from "./chunk-J2UXDKE6.js";

// src/ecosystems/cargo/default-registry.ts
import { createHash } from "node:crypto";
var sparseHost = "eb7e11c7f9ecbcf48099060ec1c8c593134ff031f587e07be17293b2a3a0ee36";
var gitIndex = "d2a97a7c0ce0ab3aa045f18ee7e877a76ef25606a002f8dcfe95e952db4186b8";
function isDefaultRegistry(url) {
  if (hostDigest(url) === sparseHost) return true;
  const plain = url.toLowerCase().replace(/(?:\.git)?\/?$/, "");
  return createHash("sha256").update(plain).digest("hex") === gitIndex;
}

// src/ecosystems/cargo/source.ts
function registrySource(index) {
  const url = index.replace(/^sparse\+/, "");
  return isDefaultRegistry(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function gitSource(url, ref, commit = ref ?? "") {
  return {
    type: "vcs",
    url: withoutCredentials(url),
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function lockedSource(written) {
  const [, kind = "", rest = ""] = /^([a-z-]+)\+(.*)$/s.exec(written ?? "") ?? [];
  switch (kind) {
    case "registry":
    case "sparse":
    case "local-registry":
      return registrySource(rest);
    case "git": {
      const [address = "", commit = ""] = rest.split("#", 2);
      const [url = "", query = ""] = address.split("?", 2);
      const asked = new URLSearchParams(query);
      const ref = asked.get("rev") ?? asked.get("tag") ?? asked.get("branch") ?? void 0;
      return gitSource(url, ref, commit);
    }
    case "path":
    case "directory":
      return { type: "path", url: rest.replace(/^file:\/\//, "") };
  }
  return written === void 0 ? { type: "path" } : { type: "url", url: withoutCredentials(written) };
}
function withoutCredentials(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

export {
  registrySource,
  gitSource,
  lockedSource
};

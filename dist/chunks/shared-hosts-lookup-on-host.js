import {
  hosts
} from "./review.js";

// src/hosts/lookup/on-host.ts
function onHost(host, kind, name, revision) {
  let purl = hosts.get(host)?.purl?.(kind, name, revision);
  return {
    kind,
    host,
    name,
    ...purl !== void 0 && { purl },
    ...revision !== void 0 && { revision }
  };
}

export {
  onHost
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  require_packageurl_js
} from "./review.js";
import {
  __toESM
} from "./runtime.js";

// src/ecosystems/oci/image-purl.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
function imagePurl({ registry, repository, tag, digest }) {
  let slash = repository.lastIndexOf("/"), namespace = slash === -1 ? void 0 : repository.slice(0, slash), qualifiers = registry === "docker.io" ? void 0 : { repository_url: registry };
  return new import_packageurl_js.PackageURL("docker", namespace, repository.slice(slash + 1), digest ?? tag, qualifiers, null).toString();
}

export {
  imagePurl
};

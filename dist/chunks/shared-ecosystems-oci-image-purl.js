import {
  library
} from "./review.js";

// src/ecosystems/oci/image-purl.ts
function imagePurl({ registry, repository, tag, digest }) {
  let slash = repository.lastIndexOf("/"), namespace = slash === -1 ? void 0 : repository.slice(0, slash), qualifiers = registry === "docker.io" ? void 0 : { repository_url: registry }, { PackageURL } = library("packageurl-js");
  return new PackageURL("docker", namespace, repository.slice(slash + 1), digest ?? tag, qualifiers, null).toString();
}

export {
  imagePurl
};

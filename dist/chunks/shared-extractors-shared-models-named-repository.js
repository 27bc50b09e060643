import {
  unquoted
} from "./shared-extractors-shared-commands-unquoted.js";
import {
  onHost
} from "./shared-hosts-lookup-on-host.js";
import {
  settingForm
} from "./review.js";

// src/extractors/shared/models/named-repository.ts
function namedRepository({ host, kind, name, revision, file, confidence, revisionForm }, { start, end }, { slot, use, checksum }, { content, locate }) {
  let [from, to] = unquoted(content, start, end), form = revisionForm ?? settingForm(use), text = content.slice(from, to), shared = {
    slot,
    location: locate(from, to),
    text,
    confidence,
    remoteCode: !1,
    use,
    ...form !== void 0 && { revisionForm: form }
  }, hosted = onHost(host, kind, name, revision);
  return hosted.kind === "dataset" ? { ...hosted, kind: "dataset", ...shared } : {
    ...hosted,
    kind: "model",
    ...shared,
    ...file !== void 0 && { files: [file] },
    ...checksum !== void 0 && { checksum }
  };
}

export {
  namedRepository
};

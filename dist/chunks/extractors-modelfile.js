import {
  namedRepository
} from "./shared-extractors-shared-models-named-repository.js";
import {
  inSetting
} from "./shared-hosts-lookup-in-settings.js";
import "./shared-extractors-shared-commands-unquoted.js";
import "./shared-hosts-lookup-on-host.js";
import "./review.js";
import "./cli.js";

// src/extractors/modelfile/extractor.ts
var instruction = /^[ \t]*(FROM|ADAPTER)[ \t]+(?:"([^"\n]{1,400})"|([^\s#"]{1,400}))/gim, texts = /"""[^]*?(?:"""|$)/g, extractor = {
  files: ["**/Modelfile", "**/Modelfile.*", "**/*.Modelfile"],
  extract(input) {
    return { components: [...input.content.replaceAll(texts, (found) => found.replaceAll(/[^\n]/g, " ")).matchAll(instruction)].flatMap(
      ({ 0: whole, 1: name = "", 2: quoted, 3: bare, index }) => {
        let named = quoted ?? bare ?? "", start = index + whole.lastIndexOf(named);
        return component(input, name.toUpperCase(), named, start);
      }
    ), gaps: [] };
  }
};
function component(input, name, text, start) {
  let found = inSetting(text, { kind: "model", ...name === "FROM" ? { told: "repository", takesBare: !0 } : { told: "nothing" } }, "ollama");
  if (found === void 0) return [];
  let place = { start, end: start + text.length };
  return [
    namedRepository({ ...found, confidence: "certain", revisionForm: !1 }, place, { slot: name, use: name }, input)
  ];
}
export {
  extractor
};

import {
  unquoted
} from "./shared-extractors-shared-commands-unquoted.js";

// src/extractors/shared/commands/index-component.ts
var longest = 1e3;
function indexComponent({ ecosystem, name, url, use, scope, unchecked, setting }, place, slot, { content, locate, written }) {
  let [from, to] = unquoted(content, place.start, place.end);
  return {
    kind: "index",
    ...ecosystem !== void 0 && { ecosystem },
    name,
    ...url !== void 0 && { url },
    use,
    ...scope !== void 0 && { scope },
    ...unchecked !== void 0 && { unchecked },
    setting,
    slot,
    location: locate(from, to),
    text: written(from, Math.min(to, from + longest)),
    confidence: "certain"
  };
}

// src/extractors/shared/commands/known-addresses.ts
var address = /^(["']?[\w@.:-]{0,200}=["']?|["']?)(https?:\/\/)[^\s/@?#]{1,1000}@([\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~/+%-]{0,1000})?)["']?$/i, expression = /\$\{\{[^{}\n]{0,500}\}\}/g;
function knownAddresses(words, written) {
  return words.map((word) => {
    if (word.text !== void 0) return word;
    let text = withoutUnknown(written(word.start, Math.min(word.end, word.start + 3e3)));
    return text === void 0 ? word : { ...word, text };
  });
}
function withoutUnknown(written) {
  let [, option = "", scheme, rest] = address.exec(written.replaceAll(expression, "$")) ?? [];
  return scheme === void 0 || rest === void 0 ? void 0 : option.replaceAll(/["']/g, "") + scheme + rest;
}

export {
  indexComponent,
  knownAddresses,
  withoutUnknown
};

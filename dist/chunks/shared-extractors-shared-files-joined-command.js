import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";
import {
  decodedText,
  items,
  textOf
} from "./review.js";

// src/extractors/shared/files/joined-command.ts
var mostWords = 5e3;
function joined(parts, content) {
  let words = parts.flatMap((part) => {
    if (!isNode(part)) return part.flatMap((node) => word(node, content, !1));
    let list = items(part);
    return list.length > 0 ? list.flatMap((node) => word(node, content, !1)) : word(part, content, !0);
  });
  return words.length === 0 ? void 0 : execForm(words.slice(0, mostWords));
}
function isNode(part) {
  return !Array.isArray(part);
}
function word(node, content, isSplit) {
  let found = textOf(node) === void 0 ? void 0 : decodedText(content, node);
  return found === void 0 ? [] : [{ ...found, isText: isSplit && /\s/.test(found.text) }];
}

export {
  joined
};

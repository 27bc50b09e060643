import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/core/untrusted.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffe\\uffff]|(?! )\\p{Zs}|(?<=\\p{M}{4})\\p{M}", "gu");
var zeroWidth = "&#8203;";
var markdownMeaning = /^ ?(?:[-+=]|\d{1,9}[.)](?= |$))|[\\`*_{}[\]()~|!<>&$@#]|:(?=[\w/+-])|\b[wW]{3}\.|\b[gG][hH]-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gu;
function markdown(text) {
  return visible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, " ")).replace(markdownMeaning, (found) => {
    if (/^[<>&$]$/u.test(found)) return entity(found);
    if (/^[@#:]$/u.test(found)) return entity(found) + zeroWidth;
    if (/^[\da-f]{6}$|^gh-$/iu.test(found)) return found + zeroWidth;
    if (/^www\.$/iu.test(found)) return `${found.slice(0, 3)}&#46;${zeroWidth}`;
    return `${found.slice(0, -1)}\\${found.slice(-1)}`;
  });
}
function markdownCode(text) {
  const shown = visible(text);
  if (shown.trim() === "") return `<code>${"&nbsp;".repeat(Math.max(1, shown.length))}</code>`;
  if (shown.includes("|")) return `<code>${markdown(shown)}</code>`;
  const fence = fenceFor(shown, 1);
  const padding = /^[ `]|[ `]$/u.test(shown) ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}
function markdownBlock(text, language) {
  const fence = fenceFor(text, 3);
  return `${fence}${language}
${text.trimEnd()}
${fence}`;
}
function markdownUrl(url) {
  if (url.length > 2e3 || !URL.canParse(url)) return void 0;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:" || username !== "" || password !== "") return void 0;
  return href.replace(/[()<>[\]|\\`*_~"'!{}^$]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
}
function terminal(text) {
  return visible(text).replace(/(^|\s)::/gu, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
function yamlVisible(yaml) {
  return yaml.replaceAll("##[", "#\\x23[").replace(unseen, (found) => {
    const hex = (found.codePointAt(0) ?? 0).toString(16);
    return found === "\n" ? found : hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
}
function shorten(text, max) {
  if (text.length <= max) return text;
  const tail = Math.floor((max - 1) / 3);
  const start = text.slice(0, max - 1 - tail).replace(/[\ud800-\udbff]$/u, "");
  const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/u, "");
  return `${start}\u2026${tail > 0 ? end : ""}`;
}
function visible(text) {
  return text.replace(unseen, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}
function fenceFor(text, least) {
  let longest = least - 1;
  for (const run of text.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length);
  return "`".repeat(longest + 1);
}

export {
  markdown,
  markdownCode,
  markdownBlock,
  markdownUrl,
  terminal,
  yamlVisible,
  shorten
};

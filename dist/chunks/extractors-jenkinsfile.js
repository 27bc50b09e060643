import {
  plainCommands
} from "./shared-extractors-shared-commands-plain-commands.js";

// src/extractors/jenkinsfile/extractor.ts
var mostSteps = 2e3, longestScript = 1e5, quotes = ["'''", '"""', "'", '"'], step = /\b(sh|bat|powershell|pwsh)\b[ \t]{0,20}\(?\s{0,100}(?:(?:label|returnStdout|returnStatus|encoding)[ \t]*:[^,\n'"]{0,100}(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")?,\s{0,20}){0,4}(?:script[ \t]{0,20}:\s{0,20})?(?=['"])/g, extractor = {
  context: "ci",
  files: ["**/{Jenkinsfile,jenkinsfile}", "**/{Jenkinsfile,jenkinsfile}.*", "**/*.{jenkinsfile,Jenkinsfile}"],
  pointsAtRequirements: !0,
  extract({ path, content, locate }) {
    let text = withoutComments(content), embedded = [], gaps = [];
    for (let { 0: found, 1: name, index } of text.matchAll(step)) {
      let start = index + found.length, location = locate(start, start);
      if (embedded.length === mostSteps) {
        let reason = `only the first ${mostSteps} of its steps are read`;
        gaps.push({ code: "limit-exceeded", subject: path, reason, location });
        break;
      }
      let script = literal(content, start);
      if (script === void 0)
        gaps.push({ code: "parse-error", subject: `a step ${name ?? ""}`, reason: "its script does not end", location });
      else {
        let read = name === "sh" ? script.text : plainCommands(script.text);
        embedded.push({ language: "shell", text: read, map: script.map });
      }
    }
    return { components: [], gaps, embedded };
  }
};
function literal(content, from) {
  let quote = quotes.find((each) => content.startsWith(each, from));
  if (quote === void 0) return;
  let start = from + quote.length, text = "", offsets = [];
  for (let at = start; at < content.length && at - start < longestScript; at++) {
    if (content.startsWith(quote, at)) return { text, map: (offset) => offsets[offset] ?? at };
    let char = content.charAt(at);
    if (char === `
` && quote.length === 1) return;
    if (offsets.push(at), char !== "\\") text += char;
    else {
      at++;
      let escaped = content.charAt(at);
      text += escaped === "n" ? `
` : escaped === "t" ? "	" : escaped === `
` ? " " : escaped;
    }
  }
}
function withoutComments(content) {
  let parts = [], at = 0;
  for (let { 0: sign, index } of content.matchAll(/'''|"""|'|"|\/\/|\/\*/g)) {
    if (index < at) continue;
    let end = sign.startsWith("/") ? commentEnd(content, sign, index) : textEnd(content, sign, index), whole = content.slice(index, end);
    parts.push(content.slice(at, index), sign.startsWith("/") ? whole.replaceAll(/[^\n]/g, " ") : whole), at = end;
  }
  return parts.join("") + content.slice(at);
}
function commentEnd(content, sign, from) {
  let end = content.indexOf(sign === "//" ? `
` : "*/", from + 2);
  return end === -1 ? content.length : sign === "//" ? end : end + 2;
}
function textEnd(content, quote, from) {
  for (let at = from + quote.length; at < content.length; at++) {
    if (content.startsWith(quote, at)) return at + quote.length;
    if (content[at] === "\\") at++;
    else if (content[at] === `
` && quote.length === 1) return at;
  }
  return content.length;
}
export {
  extractor
};

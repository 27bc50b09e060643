
// src/extractors/shared/commands/plain-commands.ts
var keywords = /^(?:if|else|elseif|for|foreach|while|do|switch|try|catch|finally|function|param|return|throw|set|rem)\b/i;
function plainCommands(script) {
  return statements(withDownloads(script)).split(/(?<!\\\r?)\n/).map((line) => isPlain(line.trim()) ? line : assignment(line) ?? line.replaceAll(/[^\n]/g, " ")).join(`
`);
}
function withDownloads(script) {
  return script.replaceAll(/[^;{}&\n]{0,2000}\b(?:iex|Invoke-Expression)\b[^;{}&\n]{0,2000}/gi, (statement) => {
    let [url] = /\bhttps?:\/\/[^\s"'()|`$]{1,1000}/i.exec(statement) ?? [], same = `curl ${url ?? ""}|sh`;
    return url === void 0 || same.length > statement.length ? statement : same.padEnd(statement.length);
  });
}
function statements(script) {
  let text = "", quote = "";
  for (let at = 0; at < script.length; at++) {
    let char = script.charAt(at);
    if (quote !== "")
      (char === quote || char === `
`) && (quote = ""), text += char;
    else if (char === '"' || char === "'")
      quote = char, text += char;
    else if (/[`^]/.test(char) && /^\r?\n/.test(script.slice(at + 1, at + 3))) text += "\\";
    else if (char === "$" && script[at + 1] === "{") {
      let end = script.indexOf("}", at), whole = script.slice(at, end === -1 ? void 0 : end + 1);
      text += whole, at += whole.length - 1;
    } else text += /[;{}|&]/.test(char) && !isRedirect(script, at) && !isRun(script, at) ? `
` : char;
  }
  return text;
}
function isRedirect(script, at) {
  return script[at] === "&" && script[at - 1] === ">";
}
function isRun(script, at) {
  return script.startsWith("|sh", at) && /(?:^|\n)curl \S{1,1000}$/.test(script.slice(Math.max(0, at - 1020), at));
}
function assignment(line) {
  let [, name, value] = /^\s*\$([a-z_]\w{0,100})\s{0,20}=\s{0,20}("[\w.+=<>~!-]{0,200}"|'[\w.+=<>~!-]{0,200}')\s*$/i.exec(line) ?? [];
  return name === void 0 || value === void 0 ? void 0 : `${name}=${value}`.padEnd(line.length);
}
function isPlain(line) {
  let rest = line.replaceAll(/\$\{\w+\}|\\\r?\n/g, " ");
  return !/^[a-z][\w.-]*(?:[ \t]|$)/.test(rest) || keywords.test(rest) ? !1 : !/[`()%\\]|[<>]\s*$/.test(rest) && ['"', "'"].every((quote) => rest.split(quote).length % 2 === 1);
}

export {
  plainCommands
};


// src/extractors/shared/npm/override-key.ts
function overrideKey(key) {
  let steps = key.split(/(?<=[^ |@])>(?!=)/), rest = steps.at(-1) ?? key, of = steps.length > 1 ? overrideKey(steps.at(-2) ?? "").name : void 0, name = rest;
  for (; ; ) {
    rest = rest.replace(/^(?:\*{1,2}\/)+/, "");
    let [match = ""] = /^(?:@[^/@]+\/)?[^/@]+/.exec(rest) ?? [];
    if (match === "") return { name, ...of !== void 0 && { of } };
    name = match;
    let range = rest.slice(match.length), next = range.indexOf("/", /^@(?:npm:)?@/.test(range) ? range.indexOf("/") + 1 : 0);
    if (next === -1 || /^@(?:patch:|[a-z+]+:\/)/.test(range)) {
      let asked = range.replace(/^@(?:npm:)?/, "");
      return { name, ...of !== void 0 && { of }, ...asked !== "" && { asked } };
    }
    of = name, rest = range.slice(next + 1);
  }
}

// src/extractors/shared/npm/folders.ts
import { posix } from "node:path";
function manifestsOfFolders(manifest, components) {
  let wantsAs = [], gaps = [];
  for (let component of components) {
    let folder = component.kind === "package" && component.source.type === "path" ? component.source.url : void 0;
    if (folder === void 0 || /\.(?:tgz|tar\.gz|tar)$/i.test(folder)) continue;
    let path = posix.join(posix.dirname(manifest), folder.replaceAll("\\", "/"), "package.json"), otherwise = {
      code: "outside-repository",
      subject: component.name,
      reason: `it comes from ${folder.slice(0, 200)}, which is not a package folder in the repository`,
      location: component.location
    };
    path.startsWith("../") || /^(?:[/\\~]|[a-z]:)/i.test(folder) ? gaps.push(otherwise) : wantsAs.push({ path, format: "npm-manifest", otherwise });
  }
  return { wantsAs, gaps };
}

export {
  overrideKey,
  manifestsOfFolders
};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/ecosystems/conda/channel.ts
import { createHash } from "node:crypto";
var hosts = /* @__PURE__ */ new Set([
  "4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619",
  "15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83",
  "ffd4980bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e",
  "116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a",
  "c5e38d0979069fcdc58466a73be3431b97725d8851541d970ea1e124992d1921"
]);
var defaults = /* @__PURE__ */ new Set([
  "defaults",
  "main",
  "r",
  "msys2",
  "free",
  "pkgs/main",
  "pkgs/r",
  "pkgs/msys2",
  "pkgs/free",
  "anaconda",
  "conda-forge"
]);
var platform = /\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i;
function channelName(written) {
  const text = written.trim().slice(0, 2e3);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const name2 = text.replace(/\/{1,9}$/, "");
    return name2 === "" || defaults.has(name2.toLowerCase()) ? void 0 : name2;
  }
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const path = decode(url.pathname).replace(platform, "").replace(/^\/t\/[^/]{1,200}(?=\/)/, "").replace(/\/{1,9}$/, "");
  const known = url.port === "" && hosts.has(createHash("sha256").update(url.hostname.toLowerCase()).digest("hex"));
  if (!known) return `${url.protocol}//${url.host}${path}`;
  const name = path.replace(/^\/(?:channels\/)?/, "");
  return name === "" || defaults.has(name.toLowerCase()) ? void 0 : name;
}
function channelsSource(channels, alone) {
  const names = channels.filter((channel) => channel.trim() !== "nodefaults").map(channelName);
  const closed = alone || names.length < channels.length;
  const distinct = new Set(closed && names.length > 0 ? names : [...names, void 0]);
  const others = [...distinct].filter((name) => name !== void 0);
  if (others.length === 0) return { type: "registry" };
  const [first] = others;
  return distinct.size === 1 && first !== void 0 ? { type: "registry", url: first } : { type: "registry", extraIndexes: others };
}
function channelSource(channel) {
  const name = channelName(channel);
  return name === void 0 ? { type: "registry" } : { type: "registry", url: name };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  channelsSource,
  channelSource
};

import {
  hosts
} from "./review.js";

// src/hosts/shared/other-pairs.ts
var media = /^(?:application|audio|video|image|text|font|multipart|message|model|chemical)\/[a-z0-9]/i, zones = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Z]/, blanks = /^(?:organi[sz]ation|orgname|user(?:name)?|owner|namespace|company|account|author|foo|xxx?|hf-user)\/|\/(?:repo|model[-_]?name|xxx?)$|[<>]|\.\.\./i, words = /^(?:and\/or|i\/o|n\/a|a\/b|ci\/cd|on\/off|yes\/no|y\/n|tcp\/ip|r\/w|w\/o|true\/false)$|^\d+\/|\/\d+$/i, services = /^(?:azure|azure_ai|bedrock|vertex|vertex_ai|gemini|groq|fireworks_ai|together_ai|openrouter|replicate|ollama|ollama_chat|deepseek|mistral|xai|x-ai|perplexity|litellm|cerebras|sambanova|hosted_vllm|lm_studio|meta|github_copilot|codestral|gpt4free)\/|^(?:openai\/(?:gpt-[345]|chatgpt|o\d|text-|dall-e|davinci|codex|tts|computer)|anthropic\/claude|google\/gemini|amazon\/(?:nova|titan)|cohere\/(?:command|rerank|embed))/i;
function isOtherPair(text) {
  return text.startsWith("@") || [media, zones, services, blanks, words].some((pattern) => pattern.test(text));
}

// src/hosts/lookup/in-settings.ts
function fromAddress(text) {
  for (let [host, { fromUri }] of hosts) {
    let found = fromUri?.(text);
    if (found !== void 0) return { ...found, host, confidence: "certain", revisionForm: formOf(text, found.name) };
  }
}
function formOf(address, name) {
  if (/^https?:/i.test(address)) return "/resolve/<commit>/";
  let [scheme] = /^hf:\/\/(?:datasets\/)?|^huggingface:\/\//.exec(address) ?? [];
  return scheme === void 0 ? !1 : `${scheme}${name}@<commit>`;
}
function inSetting(text, { kind, told, takesBare }, usual = "hugging-face") {
  let address = fromAddress(text);
  if (address !== void 0) return address;
  if ((told === "little" || told === "nothing") && text.includes("://")) return;
  let host = hosts.get(usual), found = isOtherPair(text) ? void 0 : host?.identify(text, kind);
  if (host === void 0 || found === void 0 || found.isGuess || !found.name.includes("/") && takesBare !== !0 && (told !== "repository" || found.kind === "dataset")) return;
  let confidence = confidenceOf(told, host.resembles?.(found.name, found.kind) ?? "no");
  return confidence && { ...found, host: usual, confidence };
}
function confidenceOf(told, resemblance) {
  switch (told) {
    case "repository":
      return "likely";
    case "model":
      return resemblance === "no" ? "possible" : "likely";
    case "little":
      return resemblance === "much" || resemblance === "sized" ? "likely" : void 0;
    case "nothing":
      return resemblance === "much" ? "likely" : void 0;
  }
}

export {
  fromAddress,
  inSetting
};

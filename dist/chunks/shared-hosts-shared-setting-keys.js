import {
  specificKeys
} from "./review.js";

// src/hosts/shared/setting-keys.ts
var longestKey = 100;
function inSnakeCase(key) {
  return key.slice(0, longestKey).replace(/^-+/, "").replaceAll(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2_").replaceAll(/[-.\s]+/g, "_").toLowerCase();
}
var specific = [...specificKeys("setting")], specificKinds = new Map(
  specific.map(([name, meaning]) => [name, meaning === "dataset" ? "dataset" : "model"])
), tail = "(?:_(?:names?|ids?|paths?|weights|ur[li]s?|ref|repo|repository|pref|source|list|checkpoint|or|default|hf|hub))*$", modelLike = new RegExp(
  `(?:^|_)(?:models?|llms?|tokenizer|checkpoint|embedder|embeddings?|reranker|encoder|backbone|adapters?|loras?|peft|vae|unet|processor|controlnet|hf_repo|repo_id|pretrained|speculator)${tail}`
), datasetLike = new RegExp(`(?:^|_)(?:datasets?|corpus|dataset_mixer|data_mixture)${tail}`), vague = /^(?:name|path|id|source|uri|url|repo|repository|repo_id|hf|hf_path|hf_id|hf_name|name_or_path|default|value|ref|pretrained)$/, code = /^(?:repo|repository)$/, others = /^(?:uses|github|git|action|container|extends|title|description|text|content|prompt|comment|readme|license|licence|icon|homepage|author|maintainers?|tags?|labels?|topics?|keywords?|links?|examples?|placeholder|tooltip|href|slug|origin|remote|edit_uri|repo_name|repo_url|repository_url|source_repo|_name_or_path)$|(?:^|_)packages?(?:_names?|_patterns?)?$|(?:^|_)(?:images?|keys?)$|^image_(?:tag|name|repository|ref|url)$/, made = /(?:^|_)(?:push|upload|uploaded|outputs?|saved?|export|dest|destination|target_repo|hub_model_id|hub_dataset_id|served_model_names?|hub_repo_id|schema)(?:_|$)/, services = /(?:^|_)(?:openai|anthropic|openrouter|together|togetherai|groq|fireworks|deepinfra|bedrock|vertex|vertexai|azure|cohere|gemini|mistralai|perplexity|litellm|replicate|nim|novita|siliconflow|cerebras|sambanova|hyperbolic|apipie|portkey|nebius|watsonx)(?:_|$)/;
function settingKey(keys) {
  let [parent = "", key = ""] = keys.length === 1 ? ["", ...keys] : keys.slice(-2);
  if (!(others.test(key) || made.test(key) || keys.some((each) => services.test(each)))) {
    for (let [name, kind] of specificKinds)
      if (key === name || key.endsWith(`_${name}`)) return { kind, told: "repository" };
    return vague.test(key) ? others.test(parent) ? void 0 : datasetLike.test(parent) ? { kind: "dataset", told: "model" } : modelLike.test(parent) || key === "repo_id" ? { kind: "model", told: "model" } : code.test(key) ? void 0 : { kind: "model", told: "little" } : datasetLike.test(key) ? { kind: "dataset", told: "model" } : { kind: "model", told: modelLike.test(key) ? "model" : "nothing" };
  }
}

export {
  inSnakeCase,
  settingKey
};

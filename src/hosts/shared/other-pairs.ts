const media = /^(?:application|audio|video|image|text|font|multipart|message|model|chemical)\/[a-z0-9]/i
const zones =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Z]/
const blanks =
  /^(?:organi[sz]ation|orgname|user(?:name)?|owner|namespace|company|account|author|foo|xxx?|hf-user)\/|\/(?:repo|model[-_]?name|xxx?)$|[<>]|\.\.\./i
const words = /^(?:and\/or|i\/o|n\/a|a\/b|ci\/cd|on\/off|yes\/no|y\/n|tcp\/ip|r\/w|w\/o|true\/false)$|^\d+\/|\/\d+$/i
/** Names of services for models that they host, as routers and clients of several services write them. */
const services =
  /^(?:azure|azure_ai|bedrock|vertex|vertex_ai|gemini|groq|fireworks_ai|together_ai|openrouter|replicate|ollama|ollama_chat|deepseek|mistral|xai|x-ai|perplexity|litellm|cerebras|sambanova|hosted_vllm|lm_studio|meta|github_copilot|codestral|gpt4free)\/|^(?:openai\/(?:gpt-[345]|chatgpt|o\d|text-|dall-e|davinci|codex|tts|computer)|anthropic\/claude|google\/gemini|amazon\/(?:nova|titan)|cohere\/(?:command|rerank|embed))/i

/**
 * Whether two words with a slash between them are something else than the name of a repository wherever they stand: a
 * MIME type, a time zone, a date, a package of a scope, a model that a service answers for, a blank to fill in.
 */
export function isOtherPair(text: string): boolean {
  return text.startsWith('@') || [media, zones, services, blanks, words].some(pattern => pattern.test(text))
}

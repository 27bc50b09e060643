/** A company or a service that runs models for others: what its models are called, and where they are asked. */
export interface Vendor {
  /** The name that people know it by. */
  readonly displayName: string
  /** What routers put before a slash or a colon and the name of a model of it: those of LiteLLM, LangChain and Pydantic AI. */
  readonly routes: readonly string[]
  /** The hosts of its servers, or what these end with after a dot or a hyphen. */
  readonly domains: readonly string[]
  /** What the ids of its models begin with where no call, address or route says whose they are. */
  readonly families?: RegExp
}

/** Vendors of hosted models, by the id that stands before the colon in a policy. */
export const vendors = {
  anthropic: {
    displayName: 'Anthropic',
    routes: ['anthropic'],
    domains: ['api.anthropic.com'],
    families: /^claude-/
  },
  azure: {
    displayName: 'Azure',
    routes: ['azure', 'azure_ai', 'azure_text', 'azure_openai'],
    domains: ['openai.azure.com', 'services.ai.azure.com', 'cognitiveservices.azure.com', 'inference.ai.azure.com']
  },
  bedrock: {
    displayName: 'Amazon Bedrock',
    routes: ['bedrock', 'bedrock_converse', 'sagemaker', 'sagemaker_chat'],
    domains: ['amazonaws.com']
  },
  cohere: {
    displayName: 'Cohere',
    routes: ['cohere', 'cohere_chat'],
    domains: ['api.cohere.com', 'api.cohere.ai'],
    families: /^command-/
  },
  deepseek: {
    displayName: 'DeepSeek',
    routes: ['deepseek'],
    domains: ['api.deepseek.com'],
    families: /^deepseek-(?:chat|reasoner|coder)$/
  },
  fireworks: { displayName: 'Fireworks AI', routes: ['fireworks_ai', 'fireworks'], domains: ['api.fireworks.ai'] },
  gemini: {
    displayName: 'Gemini',
    routes: ['gemini', 'google_genai', 'google-gla'],
    domains: ['generativelanguage.googleapis.com'],
    families: /^(?:models\/)?gemini-/
  },
  groq: { displayName: 'Groq', routes: ['groq'], domains: ['api.groq.com'] },
  mistral: {
    displayName: 'Mistral',
    routes: ['mistral', 'mistralai', 'codestral', 'text-completion-codestral'],
    domains: ['api.mistral.ai', 'codestral.mistral.ai'],
    families: /^(?:(?:open-)?mistral|ministral|codestral|pixtral|magistral|open-mixtral)-/
  },
  openai: {
    displayName: 'OpenAI',
    routes: ['openai', 'text-completion-openai', 'openai-chat', 'openai-responses'],
    domains: ['api.openai.com'],
    families:
      /^(?:ft:)?(?:gpt-(?!oss|neo|j\b)|chatgpt-|o[1-9](?:-|$)|text-embedding-(?:3|ada)-|text-davinci-|dall-e-|tts-1|whisper-1|omni-moderation-|davinci-|babbage-|codex-|computer-use-|sora-)/
  },
  openrouter: { displayName: 'OpenRouter', routes: ['openrouter'], domains: ['openrouter.ai'] },
  perplexity: { displayName: 'Perplexity', routes: ['perplexity'], domains: ['api.perplexity.ai'] },
  replicate: { displayName: 'Replicate', routes: ['replicate'], domains: ['api.replicate.com'] },
  together: {
    displayName: 'Together AI',
    routes: ['together_ai', 'together'],
    domains: ['api.together.xyz', 'api.together.ai']
  },
  vertex: {
    displayName: 'Vertex AI',
    routes: ['vertex_ai', 'vertex_ai_beta', 'google_vertexai', 'google-vertex'],
    domains: ['aiplatform.googleapis.com']
  },
  xai: { displayName: 'xAI', routes: ['xai'], domains: ['api.x.ai'], families: /^grok-/ }
} as const satisfies Readonly<Record<string, Vendor>>

/** The ids of the vendors that are known. */
export type VendorId = keyof typeof vendors

const byId: ReadonlyMap<string, Vendor> = new Map(Object.entries(vendors))

/** The vendor of an id; undefined for one that is not known. */
export function vendorOf(id: string): Vendor | undefined {
  return byId.get(id)
}

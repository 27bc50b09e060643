import type { VendorId } from '../../vendors/vendors.ts'
import { at, type Slot } from './loader.ts'

/** A call that asks a hosted model, or prepares to. */
interface HostedCallRow {
  /** The dotted path of what is called. */
  readonly path: RegExp
  readonly slot: Slot
  /** Who is asked, unless the call is given an address; absent for a router, to which the name says it. */
  readonly vendor?: VendorId
}

/** Classes of clients, by the dotted path of what is called, and whom they ask unless they are given an address. */
export const clients: readonly (readonly [path: RegExp, vendor: VendorId])[] = [
  [/^(?:langfuse\.)?openai\.(?:[\w.]+\.)?(?:Async)?Azure(?:OpenAI|Client)$/, 'azure'],
  [/^(?:langfuse\.)?openai\.(?:Async)?(?:OpenAI|Client)$/, 'openai'],
  [/^openai$/, 'openai'],
  [/^anthropic\.(?:[\w.]+\.)?(?:Async)?AnthropicBedrock$/, 'bedrock'],
  [/^anthropic\.(?:[\w.]+\.)?(?:Async)?AnthropicVertex$/, 'vertex'],
  [/^anthropic\.(?:Async)?(?:Anthropic|Client)$/, 'anthropic'],
  [/^mistralai\.(?:[\w.]+\.)?Mistral(?:Async)?(?:Client)?$/, 'mistral'],
  [/^google\.genai\.(?:[\w.]+\.)?Client$/, 'gemini'],
  [/^azure\.ai\.inference\.(?:[\w.]+\.)?\w+Client$/, 'azure'],
  [/^cohere\.(?:Async)?Client(?:V2)?$/, 'cohere'],
  [/^groq\.(?:Async)?Groq$/, 'groq'],
  [/^together\.(?:Async)?Together$/, 'together'],
  [/^fireworks\.client\.(?:Async)?Fireworks$/, 'fireworks']
]

/** Methods of such clients that ask a model. */
export const methods =
  /^(?:create|parse|stream|generate|edit|complete|chat|chat_stream|embed|rerank|generate_content|generate_content_stream|embed_content)$/
/** Methods that only such clients have, with what stands before them. */
export const ownMethods =
  /\.(?:chat\.completions\.(?:create|parse|stream)|responses\.(?:create|parse|stream)|messages\.(?:create|stream)|embeddings\.create|images\.generate|models\.generate_content)$/
/** Where those methods take the model. */
export const methodSlot = at(undefined, 'model')

/** Keywords that give a client the address of its server. */
export const addressKeywords = [
  'base_url',
  'api_base',
  'openai_api_base',
  'openai_base_url',
  'server_url',
  'endpoint',
  'azure_endpoint'
] as const

const frameworks = String.raw`^(?:langchain\w*|llama_index|haystack|pydantic_ai|smolagents|agno|semantic_kernel)\.(?:[\w.]+\.)?`
const ends = String.raw`(?:Embeddings?|LLM|Model|Generator|ChatGenerator|TextEmbedder|DocumentEmbedder|ChatCompletion)?$`
const model = at(0, 'model', 'model_name', 'model_id', 'azure_deployment', 'deployment_name', 'engine', 'id')

function inFrameworks(vendor: VendorId, classes: string): HostedCallRow {
  return { path: new RegExp(`${frameworks}(?:${classes})${ends}`), slot: model, vendor }
}

/** Read from the sources of litellm 1.80, langchain 1.2, llama-index 0.14, pydantic-ai 1.2, openai 2.8 and others. */
export const hostedCalls: readonly HostedCallRow[] = [
  {
    path: /^litellm\.(?:[\w.]+\.)?(?:a?completion|a?text_completion|a?embedding|a?responses|a?image_generation|a?transcription|a?speech|a?rerank|a?moderation|batch_completion|completion_with_retries)$/,
    slot: at(0, 'model')
  },
  { path: /^langchain[\w.]*\.init_(?:chat_model|embeddings)$/, slot: at(0, 'model') },
  { path: /^dspy\.(?:[\w.]+\.)?LM$/, slot: at(0, 'model') },
  { path: /^crewai\.(?:[\w.]+\.)?LLM$/, slot: at(0, 'model') },
  { path: /^smolagents\.(?:[\w.]+\.)?LiteLLM(?:Router)?Model$/, slot: at(0, 'model_id') },
  { path: /^google\.adk\.(?:[\w.]+\.)?LiteLlm$/, slot: at(0, 'model') },
  { path: /^instructor\.from_provider$/, slot: at(0, 'model') },
  { path: /^pydantic_ai\.(?:[\w.]+\.)?Agent$/, slot: at(0, 'model') },
  { path: /^agents\.(?:[\w.]+\.)?Agent$/, slot: at(undefined, 'model') },
  {
    path: /^google\.generativeai\.(?:[\w.]+\.)?GenerativeModel$/,
    slot: at(0, 'model_name'),
    vendor: 'gemini'
  },
  { path: /^vertexai\.(?:[\w.]+\.)?GenerativeModel$/, slot: at(0, 'model_name'), vendor: 'vertex' },
  {
    path: /^openai\.(?:ChatCompletion|Completion|Embedding|Image)\.a?create$/,
    slot: at(undefined, 'model', 'engine'),
    vendor: 'openai'
  },
  inFrameworks('azure', 'Azure(?:AI)?(?:Chat)?(?:OpenAI|Inference)(?:Chat)?'),
  inFrameworks('openai', '(?:Chat)?OpenAI(?:Chat|Responses|Server)?'),
  inFrameworks('bedrock', '(?:Chat|Amazon)?Bedrock(?:Converse|Chat)?'),
  inFrameworks('vertex', '(?:Chat)?Vertex(?:AI)?|(?:Chat)?AnthropicVertex|ChatVertexAI'),
  inFrameworks('anthropic', '(?:Chat)?Anthropic(?:Chat)?|Claude'),
  inFrameworks('mistral', '(?:Chat)?Mistral(?:AI)?(?:Chat)?'),
  inFrameworks('gemini', '(?:Chat)?Google(?:GenerativeAI|GenAI|Gemini|AIGemini)?(?:Chat)?|Gemini'),
  inFrameworks('cohere', '(?:Chat)?Cohere'),
  inFrameworks('groq', '(?:Chat)?Groq'),
  inFrameworks('openrouter', '(?:Chat)?OpenRouter'),
  inFrameworks('deepseek', '(?:Chat)?DeepSeek'),
  inFrameworks('xai', '(?:Chat)?XAI|xAI'),
  inFrameworks('together', '(?:Chat)?Together(?:AI)?'),
  inFrameworks('fireworks', '(?:Chat)?Fireworks'),
  inFrameworks('perplexity', '(?:Chat)?Perplexity'),
  // The client of AWS: whatever object has these methods is one.
  {
    path: /\.(?:invoke_model(?:_with_response_stream)?|converse(?:_stream)?)$/,
    slot: at(undefined, 'modelId'),
    vendor: 'bedrock'
  }
]

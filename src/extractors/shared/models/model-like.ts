import { vendorOfRoute } from '../../../vendors/reference.ts'
import { isKnownOrg } from '../../../hosts/hugging-face/names.ts'

const alternatives = (words: string): string => words.trim().split(/\s+/).join('|')

/** Sizes and quantizations that names of models have. */
const sizes = alternatives(String.raw`
  \d{1,4}(?:\.\d{1,3})?[bm] \d{1,2}x\d{1,3}b instruct gguf ggml awq gptq exl2 fp8 fp16 int[48] nvfp4 mxfp4 4bit uncased
  finetuned reranker`)
/** Words that names of models have, and those of other things as well. */
const sorts = alternatives('it chat base large small tiny mini cased sft dpo lora embed(?:ding)?s?')
/** Families of models. */
const families = alternatives(String.raw`
  (?:code|tiny|open|meta-)?llama (?:min|code)?(?:mistral|mixtral) ministral qwen qwq gemma paligemma phi
  (?:distil|al|de|camem|mod|xlm-)?(?:ro)?bert(?:a|weet)? electra (?:flan-|m|by|code|long)?t5 gpt2
  gpt-?(?:neo|j|oss|bigcode) pythia bloomz? opt falcon (?:faster-|distil-)?whisper wav2vec2? hubert clip vit siglip2?
  dinov[23] blip2? llava idefics\d? smol(?:vl|l)m\d? stable-?diffusion sdxl sd3 flux controlnet deepseek vicuna zephyr
  minilm mpnet bge e5 gte jina nomic olmoe? granite command-r star-?coder internlm internvl chatglm glm baichuan yi mamba
  rwkv mpt dolly orca hermes kimi musicgen bark xtts kokoro splade colbert colpali segformer detr layoutlm trocr nllb
  m2m100 opus-mt marian pegasus m?bart xlnet sam2? depth-anything moondream florence cogvideox? hunyuan\w{0,12} ltx-video
  wan2`)

const inName = (words: string): RegExp =>
  new RegExp(`(?:^|[-_.])(?:(?:${words})(?=[-_.]|$)|(?:${families})(?=[-_.\\d]|$))`, 'i')
const certain = inName(sizes)
const any = inName(`${sizes}|${sorts}`)

/** A text that such a name stands in, behind a slash. */
export const modelLike = new RegExp(`/(?:[\\w.-]{0,60}[-_.])?(?:${sizes}|${sorts}|${families})(?![A-Za-z])`, 'i')

/** Whether an id names a model by its words: a family, a size, a quantization, a sort. */
export function namesModel(id: string): boolean {
  return any.test(id.slice(id.indexOf('/') + 1))
}

/** The same by words that names of nothing else have. */
export function clearlyNamesModel(id: string): boolean {
  return certain.test(id.slice(id.indexOf('/') + 1))
}

/** Whether an id names a model by its words, or its organisation is known for models. */
export function looksLikeModel(id: string): boolean {
  return isKnownOrg(id) || namesModel(id)
}

const blankOrgs =
  /^(?:a|b|acme|any|attacker|author|bad|company|corp|default|dummy|evil|example|fake|foo|good|group|invalid|me|mock|my|name|namespace|nobody|none|nonexistent|null|org|organi[sz]ation|other|owner|private|project|provider|publisher|random|repo|sample|some|someone|test|tests|testing|unknown|user|vendor|victim|whatever|x|y|your|zzz)(?:[-_]?(?:org|user|name|owner|\d+|inc|co))?$/i
const blankNames =
  /^(?:adapter|alias|bar|base|baz|broken|custom|dataset|demo|does-not-exist|dummy|example|fake|foo|gguf|id|llm|lora|missing|mock|model|my|name|none|nonexistent|nope|other|placeholder|project|qux|repo|sample|secret|some|something|test|thing|x|y|your)(?:[-_]?(?:model|name|repo|id|dataset|[a-z]|\d+))?$/i

/** Whether an id is a blank of documentation and tests: `owner/repo`, `org/model`. */
export function isBlankId(id: string): boolean {
  const slash = id.indexOf('/')
  return slash > 0 && (blankOrgs.test(id.slice(0, slash)) || blankNames.test(id.slice(slash + 1)))
}

/** What routers such as LiteLLM put before the names of models of services, beside the vendors that are known. */
const routes = new Set(
  `ai21 cerebras clarifai cloudflare copilot dashscope deepinfra empower featherless_ai friendliai galadriel github
  github_copilot gradient_ai hosted_vllm huggingface lambda_ai litellm litellm_proxy llamafile lm_studio meta_llama moonshot
  nebius novita nscale nvidia_nim oci ollama ollama_chat oobabooga openai_like openhands predibase sambanova snowflake v0
  vercel vercel_ai_gateway vllm volcengine voyage watsonx x-ai xinference zai`.split(/\s+/)
)
/** Vendors that have an organisation of the same name on the hub. */
const onBoth = new Set(['openai', 'mistralai'])
/** What these organisations have on the hub; all else of the same name is behind their interfaces. */
const onHub =
  /^(?:openai\/(?:gpt-oss|gpt2|whisper|clip|shap-e|point-e|consistency|diffusers|imagegpt|jukebox|privacy|circuit)|databricks\/(?:dbrx|dolly))/i
const hostedFamilies =
  /^(?:openai|databricks|cohere)\/|^google\/(?:palm|text-bison|chat-bison|learnlm)|^amazon\/(?:nova|titan)|^mistralai\/(?:mistral-(?:medium|saba|tiny|small|large)$|codestral-\d|pixtral-large$|ministral-\d+b$)|^qwen\/(?:qwen-(?:max|plus|turbo|vl-max|vl-plus)|qwq-plus)|[-_./](?:gpt-(?:[345]|image|audio|realtime)|claude|gemini-\d|grok-\d)/

/** Whether an id names a model of a service behind an interface, as routers such as LiteLLM and OpenRouter spell it. */
export function isHostedName(id: string): boolean {
  const route = id.slice(0, Math.max(id.indexOf('/'), 0))
  if (routes.has(route) || (vendorOfRoute(route) !== undefined && !onBoth.has(route))) return true
  return hostedFamilies.test(id) && !onHub.test(id)
}

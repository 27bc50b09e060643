import type { Resemblance, RepositoryKind } from '../host.ts'
import { isKnownOrg } from './names.ts'

/** Sizes and quantisations, which hardly anything else is named by. */
const sized =
  /(?:^|[-_.])(?:\d{1,4}(?:\.\d{1,3})?b|a\d{1,3}b|instruct|gguf|awq|gptq|fp8|nvfp4|mxfp4|bnb-4bit)(?:[-_.]|$)/i
/** Words that models are named by, and other things as well. */
const worded =
  /(?:^|[-_.])(?:\d{1,4}m|it|chat|base|large|small|tiny|mini|nano|coder|vl|embed(?:ding)?|rerank(?:er)?|int[48]|sft|dpo)(?:[-_.]|$)/i
const families =
  /(?:^|[-_.])(?:qwen|llama|meta-llama|gemma|paligemma|whisper|bge|e5|gte|mistral|mixtral|ministral|phi-|deepseek|gpt2|gpt-oss|bert|roberta|deberta|xlm|t5|flan|bart|clip|siglip|stable-diffusion|sdxl|flux|bloom|falcon|opt-|pythia|gpt-neo|gpt-j|all-|paraphrase|multi-qa|ms-marco|nomic|jina|granite|olmo|smol|kimi|glm|internlm|wav2vec|hubert|musicgen|vit-|dino|sam-|blip|llava|codellama|starcoder|starchat|aya|nemotron|parakeet|canary|tinyllama|minilm|mxbai)/i

/** Programs that are called after models. */
const programs = /\.(?:cpp|c|py|js|ts|rs|go|net|swift)$/i

/** How far an id by itself looks like that of a repository on the hub. */
export function resembles(id: string, kind: RepositoryKind): Resemblance {
  const slash = id.indexOf('/')
  if (slash === -1 || programs.test(id)) return 'no'
  const name = id.slice(slash + 1)
  const isKnown = isKnownOrg(id)
  if (kind === 'dataset') return isKnown ? 'some' : 'no'
  const isNamed = worded.test(name) || families.test(name)
  if (isKnown && (isNamed || sized.test(name))) return 'much'
  if (sized.test(name)) return 'sized'
  return isKnown || isNamed ? 'some' : 'no'
}

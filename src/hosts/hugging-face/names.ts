/** Builders of the `datasets` library: the first argument of `load_dataset` that names a format and no repository. */
const builders = new Set(
  `csv json pandas parquet arrow text conll xml hdf5 webdataset lance iceberg eval tsfile sql spark generator cache
  imagefolder audiofolder videofolder meshfolder pdffolder niftifolder`.split(/\s+/)
)

/** Whether `load_dataset` takes a name for one of its own formats. */
export function isDatasetBuilder(name: string): boolean {
  return builders.has(name)
}

const legacyModels = new Set(
  `albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased bert-base-uncased bert-large-cased bert-large-uncased bert-base-chinese
  bert-base-german-cased bert-base-multilingual-cased bert-base-multilingual-uncased camembert-base ctrl
  distilbert-base-cased distilbert-base-uncased distilbert-base-multilingual-cased
  distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-medium gpt2-large gpt2-xl
  openai-gpt roberta-base roberta-large roberta-large-mnli t5-small t5-base t5-large t5-3b t5-11b transfo-xl-wt103
  xlm-roberta-base xlm-roberta-large xlnet-base-cased xlnet-large-cased`.split(/\s+/)
)

/** Whether a name without a namespace is one of the models from before namespaces (a hint: the list is not whole). */
export function isLegacyModel(name: string): boolean {
  return legacyModels.has(name)
}

/** The id that a library with a default organisation asks for: bare names get it, legacy ones and full ids do not. */
export function withDefaultOrg(name: string, org: string): string {
  return name.includes('/') || isLegacyModel(name) ? name : `${org}/${name}`
}

/**
 * Well-known organisations, in lower case: hints that a text is an id, nothing about trust. Many have repositories of code
 * and images under the same name.
 */
export const knownOrgs: ReadonlySet<string> = new Set(
  `facebook google microsoft nvidia amazon salesforce openai databricks tencent allenai mosaicml pyannote
  speechbrain mistralai qwen meta-llama bigscience upstage stabilityai eleutherai systran internlm ggml-org
  xenova moonshotai deepseek-ai nousresearch ibm baidu bytedance suno openbmb thudm deepset lmsys ultralytics
  openmmlab lightonai snowflake huggingface lerobot princeton-nlp anthropic lllyasviel laion runwayml compvis
  coqui hpcaitech naver argilla wikimedia stanfordnlp tatsu-lab mlabonne zai-org nomic-ai 01-ai answerdotai
  ibm-granite black-forest-labs neuralmagic funaudiollm hexgrad nyu-mll liquidai minimaxai xiaomimimo cais
  teknium ylecun vidore yahma bigcode open-r1 facebookai google-bert google-t5 openai-community tiiuae
  huggingfaceh4 huggingfacetb huggingfacem4 huggingfacefw distilbert sentence-transformers cross-encoder baai
  intfloat jinaai mixedbread-ai coherelabs cohereforai thebloke bartowski unsloth mlx-community distil-whisper
  timm helsinki-nlp cardiffnlp onnx-community kernels-community alibaba-nlp lmstudio-community maziyarpanahi
  redhatai thenlper stable-diffusion-v1-5 depth-anything prosusai dslim trl-lib trl-internal-testing
  hf-internal-testing open-orca rajpurkar legacy-datasets cognitivecomputations`.split(/\s+/)
)

/** Whether the namespace of an id is a well-known organisation: a hint only. */
export function isKnownOrg(id: string): boolean {
  return knownOrgs.has(id.slice(0, Math.max(id.indexOf('/'), 0)).toLowerCase())
}

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

/** Well-known organisations, in lower case: hints that a text is an id, nothing about trust. */
export const knownOrgs: ReadonlySet<string> = new Set(
  `meta-llama facebook facebookai google google-bert openai openai-community microsoft nvidia amazon salesforce
  mistralai qwen deepseek-ai ibm-granite allenai bigscience bigcode tiiuae stabilityai black-forest-labs eleutherai
  huggingfaceh4 huggingfacetb huggingfacem4 distilbert sentence-transformers cross-encoder baai intfloat jinaai nomic-ai
  mixedbread-ai coherelabs databricks mosaicml nousresearch thebloke bartowski unsloth mlx-community ggml-org systran
  distil-whisper pyannote speechbrain timm 01-ai zai-org internlm moonshotai tencent upstage helsinki-nlp cardiffnlp
  xenova onnx-community kernels-community`.split(/\s+/)
)

/** Whether the namespace of an id is a well-known organisation: a hint only. */
export function isKnownOrg(id: string): boolean {
  const slash = id.indexOf('/')
  return slash > 0 && knownOrgs.has(id.slice(0, slash).toLowerCase())
}

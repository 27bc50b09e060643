import { extractorOn } from '../../../../test/helpers/extractor.ts'
import { extractor } from '../extractor.ts'

const read = extractorOn(extractor, 'x.py')

/** `line kind name[@revision][ code][ ~]` of everything found. */
function found(content: string): string[] {
  const { components } = read(content)
  if (components.length > 0) expect(extractor.mayMatter?.(content, 'x.py')).toBe(true)
  return components.map(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return component.kind
    const { location, kind, name, revision, remoteCode, confidence } = component
    const at = revision === undefined ? '' : `@${revision}`
    return `${location.startLine ?? 0} ${kind} ${name}${at}${remoteCode === true ? ' code' : ''}${confidence === 'likely' ? ' ~' : ''}`
  })
}

describe('tables', () => {
  test.each<[string, string, string[]]>([
    [
      'a dict of names',
      'MODELS = {\n  "small": "lab-x/orbit-small",\n  "large": "lab-y/orbit",\n}\nimport transformers',
      ['2 model lab-x/orbit-small ~', '3 model lab-y/orbit ~']
    ],
    [
      'a dict of tuples, keys too',
      'MAP = {\n  "lab-x/mistral-7b-4bit": (\n    "lab-x/mistral-7b",\n    "mistralai/Mistral-7B-v0.1",\n  ),\n  "lab-x/phi-2-4bit": ("lab-x/phi-2",),\n}',
      [
        '2 model lab-x/mistral-7b-4bit ~',
        '3 model lab-x/mistral-7b ~',
        '4 model mistralai/Mistral-7B-v0.1 ~',
        '6 model lab-x/phi-2-4bit ~',
        '6 model lab-x/phi-2 ~'
      ]
    ],
    [
      'rows of a registry',
      'register("a", Entry("lab-x/vicuna-7b-v1.5"))\nROWS = [\n  Row("lab-x/vicuna-7b-v1.5", "worker"),\n  Row("lab-x/longchat-7b-16k", "worker"),\n]',
      ['3 model lab-x/vicuna-7b-v1.5 ~', '4 model lab-x/longchat-7b-16k ~']
    ],
    [
      'rows with keywords',
      'REGISTRY = [\n  ModelMeta(name="lab-x/orbit", revision="v1"),\n  ModelMeta(name="lab-y/apogee", revision=None, trust_remote_code=True),\n]\nimport transformers',
      ['2 model lab-x/orbit@v1 ~', '3 model lab-y/apogee code ~']
    ],
    [
      'tuples of a test',
      'CASES = [\n  ("Qwen/Qwen2-7B", "gpu"),\n  ("lmsys/fastchat-t5-3b-v1.0", "cpu"),\n]',
      ['2 model Qwen/Qwen2-7B ~', '3 model lmsys/fastchat-t5-3b-v1.0 ~']
    ],
    [
      'a list that is looped over',
      'for each in ["lmsys/vicuna-7b", "lmsys/vicuna-13b"]:\n  run(each)',
      ['1 model lmsys/vicuna-7b ~', '1 model lmsys/vicuna-13b ~']
    ],
    [
      'members of an enumeration',
      'class EmbeddingModel(str, Enum):\n  SMALL = "BAAI/bge-small-en"\n  OTHER = "thenlper/gte-base"',
      ['2 model BAAI/bge-small-en ~', '3 model thenlper/gte-base ~']
    ],
    [
      'parameters of a test',
      '@pytest.mark.parametrize("model_id", ["meta-llama/Llama-3.2-1B", "lab-x/tiny-gpt2"])\ndef test_it(model_id): ...',
      ['1 model meta-llama/Llama-3.2-1B ~', '1 model lab-x/tiny-gpt2 ~']
    ],
    [
      'a text that is put together',
      'ORG = "lab-x"\nMODELS = {"small": f"{ORG}/vicuna-7b"}',
      ['2 model lab-x/vicuna-7b ~']
    ],
    ['a dataset', 'import datasets\nDATASET_IDS = ["lab-x/pairs"]', ['2 dataset lab-x/pairs ~']]
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected)
  })

  test.each([
    'ACCEPT = ["image/png", "text/plain"]',
    'REPOS = ["pallets/flask", "psf/requests"]',
    'ACTIONS = {"a": "actions/checkout", "b": "actions/setup-node"}',
    'IMAGES = {"base": "nvidia/cuda", "small": "library/alpine"}',
    'PATHS = ["src/main", "docs/base"]',
    'ZONES = ["Europe/Berlin", "America/New_York"]',
    'PRICES = {"meta-llama/Llama-3-8b": 0.2, "Qwen/Qwen2-7B": 0.3}',
    'CONTEXT = {"meta-llama/Llama-3-8b": 8192}',
    'MODELS = ["openai/gpt-4o", "anthropic/claude-3-5-sonnet", "google/gemini-2.0-flash"]',
    'MODELS = {"a": "owner/repo", "b": "org/model"}',
    'MODELS = ["azure/gpt-4o", "bedrock/anthropic.claude-v2"]',
    'openrouter_models = ["lab-x/kimi-7b", "lab-x/gpt-5-mini", "lab-x/orca-7b"]',
    'MODELS = ["lab-x/kimi-7b", "lab-x/gpt-5-mini", "lab-x/orca-7b"]',
    'import transformers\nMODEL = "openai/some-test-model"',
    'import transformers\ncreate_hf_repo(tmp_path, "somebody/read-check")',
    'METRICS = ["loss/base", "loss/large"]',
    'PACKAGES = ["@scope/base", "babel/core"]',
    'if name == "meta-llama/Llama-3-8b": pass',
    'if name in ["a"] or name != "Qwen/Qwen2-7B": pass',
    'x["Qwen/Qwen2-7B"]',
    'print("loaded", ["Qwen/Qwen2-7B"])',
    'self.assertEqual(name, "Qwen/Qwen2-7B")',
    'model.push_to_hub("Qwen/Qwen2-7B")',
    'hub_model_id = "Qwen/Qwen2-7B"',
    '"""Qwen/Qwen2-7B"""',
    '# MODELS = ["Qwen/Qwen2-7B"]',
    'MODELS = {"a": f"{org}/vicuna-7b"}',
    'MODELS = {"a": "https://huggingface.co/spaces/a/b"}'
  ])('nothing in %s', content => {
    expect(found(content)).toEqual([])
  })
})

describe('constants and defaults', () => {
  test.each<[string, string[]]>([
    ['DEFAULT_MODEL = "Qwen/Qwen2-7B"', ['1 model Qwen/Qwen2-7B ~']],
    ['self.model_name = "Qwen/Qwen2-7B"', ['1 model Qwen/Qwen2-7B ~']],
    ['def run(model_path="lmsys/vicuna-7b-v1.5"): ...', ['1 model lmsys/vicuna-7b-v1.5 ~']],
    [
      'p.add_argument("-m", "--model-path", type=str, default="lmsys/vicuna-7b-v1.5")',
      ['1 model lmsys/vicuna-7b-v1.5 ~']
    ],
    ['@click.option("--model", default="lmsys/vicuna-7b-v1.5")\ndef f(model): ...', ['1 model lmsys/vicuna-7b-v1.5 ~']],
    ['def f(model: str = typer.Option("lmsys/vicuna-7b-v1.5", "--model")): ...', ['1 model lmsys/vicuna-7b-v1.5 ~']],
    ['class A(BaseModel):\n  model_name: str = Field(default="BAAI/bge-m3")', ['2 model BAAI/bge-m3 ~']],
    ['class A:\n  model_name_or_path: str = field(default="lab-x/orbit")', ['2 model lab-x/orbit ~']],
    ['os.environ.get("EMBEDDING_MODEL", "BAAI/bge-m3")', ['1 model BAAI/bge-m3 ~']],
    ['MODEL = os.getenv("X", "BAAI/bge-m3")', ['1 model BAAI/bge-m3 ~']],
    ['MODEL = "openai/whisper-large-v3"', ['1 model openai/whisper-large-v3 ~']],
    ['HF_REPO = "lab-x/orbit"', ['1 model lab-x/orbit ~']],
    ['model = given or "BAAI/bge-m3"', ['1 model BAAI/bge-m3 ~']],
    ['model = "BAAI/bge-m3" if x else "BAAI/bge-large-en"', ['1 model BAAI/bge-m3 ~', '1 model BAAI/bge-large-en ~']],
    ['config["base_model"] = "lab-x/orbit"', ['1 model lab-x/orbit ~']],
    ['model_url = "https://huggingface.co/lab-x/orbit-7b-GPTQ"', ['1 model lab-x/orbit-7b-GPTQ ~']],
    ['def default_model():\n  return "BAAI/bge-m3"', ['2 model BAAI/bge-m3 ~']]
  ])('%j', (content, expected) => {
    expect(found(content)).toEqual(expected)
  })

  test.each([
    'docs_url = "https://huggingface.co/lab-x/orbit-7b-GPTQ"',
    'class ModelType(Enum):\n  A = {"name": "a", "url": "https://huggingface.co/meta-llama/Llama-3.2-11B"}',
    'output_dir = "lab-x/vicuna-7b"',
    'media_type = "model/stl"',
    'model_file = "vicuna/7b.bin"',
    'model = "lab-x/orbit"',
    'repo = "huggingface/transformers"',
    'import transformers\nrepo = "lab-x/llama.cpp"',
    'ModelCardData(base_model="Qwen/Qwen2-7B")',
    'github_repo = "lm-sys/vicuna-7b"',
    'DEFAULT_IMAGE = "vllm/vllm-openai"',
    'model_provider = "lab-x/vicuna-7b"'
  ])('nothing in %j', content => {
    expect(found(content)).toEqual([])
  })
})

describe('configuration and argument lists', () => {
  test.each<[string, string[]]>([
    [
      'CONFIG = {"model_name_or_path": "lab-x/orbit", "revision": "v1", "trust_remote_code": True}',
      ['1 model lab-x/orbit@v1 code ~']
    ],
    ['args = ["--model-path", "lmsys/vicuna-7b-v1.5", "--port", "80"]', ['1 model lmsys/vicuna-7b-v1.5 ~']],
    ['args = ["--model_name_or_path", "lab-x/orbit", "--model_revision", "v1"]', ['1 model lab-x/orbit@v1 ~']],
    ['args = ["--model", "Qwen/Qwen2-7B", "--trust-remote-code"]', ['1 model Qwen/Qwen2-7B code ~']],
    ['args = ["--base-model=lab-x/orbit"]', ['1 model lab-x/orbit ~']],
    ['args = ["--dataset_name", "lab-x/pairs"]', ['1 dataset lab-x/pairs ~']],
    [
      'args = ["--model_args", "pretrained=lab-x/orbit,revision=v1,trust_remote_code=True"]',
      ['1 model lab-x/orbit@v1 code ~']
    ],
    [
      'cfg = yaml.safe_load("""\nbase_model: lab-x/orbit\nrevision: v1\ndatasets:\n  - path: x\n""")\nimport yaml',
      ['2 model lab-x/orbit@v1 ~']
    ],
    [
      'import yaml, textwrap\ncfg = yaml.safe_load(textwrap.dedent("""\n  model:\n    model_name_or_path: lab-x/orbit\n"""))',
      ['4 model lab-x/orbit ~']
    ],
    [
      'from omegaconf import OmegaConf\nTEXT = "{tokenizer_name_or_path: lab-x/orbit}"\nOmegaConf.create(TEXT)',
      ['2 model lab-x/orbit ~']
    ],
    ['import json\njson.loads(\'{"base_model": "lab-x/orbit"}\')', ['2 model lab-x/orbit ~']]
  ])('%j', (content, expected) => {
    expect(found(content)).toEqual(expected)
  })

  test.each([
    'args = ["--image", "vllm/vllm-openai"]',
    'args = ["--output", "lab-x/vicuna-7b"]',
    'args = ["--push-to", "lab-x/vicuna-7b"]',
    'args = ["--path", "a/b"]',
    'import yaml\nyaml.safe_load("""\nimage: vllm/vllm-openai\nuses: actions/checkout\n""")',
    'import yaml\nyaml.safe_load(open("a/b"))',
    'import json\njson.loads("not json: a/b [")'
  ])('nothing in %j', content => {
    expect(found(content)).toEqual([])
  })
})

test('what a call of the catalogue has spoken for is not told twice', () => {
  const content =
    'from transformers import AutoModel\nMODEL = "BAAI/bge-m3"\nAutoModel.from_pretrained(MODEL, revision="v1")'
  expect(found(content)).toEqual(['2 model BAAI/bge-m3@v1'])
})

test('a row that names a Space for a call that knows it stays out', () => {
  expect(
    found('from huggingface_hub import snapshot_download\nsnapshot_download("Qwen/Qwen2-7B", repo_type="space")')
  ).toEqual([])
})

test('what a service is asked for is no model of the hub', () => {
  const content =
    'from together import Together\nMODEL = "meta-llama/Llama-3-8b-chat-hf"\nTogether().chat.completions.create(model=MODEL)'
  expect(found(content)).toEqual(['hosted-model'])
})

test('names of objects that every program has are names like others', () => {
  expect(found('MODELS = {"__proto__": "lmsys/vicuna-7b", "constructor": "lmsys/vicuna-13b"}')).toEqual([
    '1 model lmsys/vicuna-7b ~',
    '1 model lmsys/vicuna-13b ~'
  ])
})

test('a large table is read whole', () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) => `  ("lab-x/vicuna-${at}-7b", ["--model", "lab-x/other-${at}-7b"]),\n`
  )
  expect(read(`MODELS = [\n${rows.join('')}]`).components).toHaveLength(4000)
})

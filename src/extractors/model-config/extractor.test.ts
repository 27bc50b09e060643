import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const sha = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'
const checksum = 'a'.repeat(64)
const extract = extractorOn(extractor, 'config/train.yaml')

/** `name[@revision][ code][ sum]`, a dataset behind `d:`, another host before it, `~` for likely and `?` for possible. */
function found(content: string, path = 'config/train.yaml'): string[] {
  if (extractor.mayMatter?.(content, path) === false) return []
  return extract(content, path).components.flatMap(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return []
    const { kind, host, name, revision, remoteCode, confidence } = component
    const parts = [
      `${host === 'hugging-face' ? '' : `${host} `}${kind === 'dataset' ? 'd:' : ''}${name}${revision === undefined ? '' : `@${revision}`}`,
      remoteCode === true ? 'code' : remoteCode === 'unknown' ? 'code?' : '',
      component.kind === 'model' && component.checksum !== undefined ? 'sum' : '',
      { certain: '', likely: '~', possible: '?' }[confidence]
    ]
    return [parts.filter(part => part !== '').join(' ')]
  })
}

const yaml = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('settings that load', () => {
  test.each<[string, string, string[]]>([
    ['axolotl', yaml('base_model: org/m', `revision_of_model: ${sha}`), [`org/m@${sha} ~`]],
    ['the revision of a dataset', yaml('base_model: org/m', `dataset_revision: ${sha}`), ['org/m ~']],
    ['a dataset with its revision', yaml('dataset_name: org/d', `dataset_revision: ${sha}`), [`d:org/d@${sha} ~`]],
    ['axolotl, code', yaml('base_model: org/m', 'trust_remote_code: true'), ['org/m code ~']],
    ['axolotl, no code', yaml('base_model: org/m', 'trust_remote_code: false'), ['org/m ~']],
    [
      'axolotl, datasets',
      yaml('base_model: org/m', 'datasets:', '  - path: org/d', '    type: alpaca', '    revision: v1'),
      ['org/m ~', 'd:org/d@v1 ~']
    ],
    ['axolotl, pretraining', yaml('pretraining_dataset:', '  - path: org/d', '    split: train'), ['d:org/d ~']],
    ['a model from before namespaces', yaml('base_model: gpt2'), ['gpt2 ~']],
    [
      'LLaMA-Factory',
      yaml('model_name_or_path: org/m', 'model_revision: v1', 'adapter_name_or_path: org/a,org/b'),
      ['org/m@v1 ~', 'org/a ~', 'org/b ~']
    ],
    [
      'trl',
      yaml('model_name_or_path: org/m', 'model_revision: v1', 'dataset_name: org/d'),
      ['org/m@v1 ~', 'd:org/d ~']
    ],
    ['a teacher', yaml('model_name_or_path: org/m', 'teacher_model_name_or_path: org/t'), ['org/m ~', 'org/t ~']],
    ['alignment-handbook', yaml('dataset_mixer:', '  org/d: 1.0', '  "org/e": 0.5'), ['d:org/d ~', 'd:org/e ~']],
    ['Hydra', yaml('model:', '  path: Qwen/Qwen2.5-7B'), ['Qwen/Qwen2.5-7B ~']],
    ['Hydra, arguments', yaml('model:', '  name: org/m', '  model_kwargs:', '    revision: v1'), ['org/m@v1 ?']],
    [
      'a list',
      yaml('models:', '  - Qwen/Qwen2.5-7B', '  - org/x-7b-instruct'),
      ['Qwen/Qwen2.5-7B ~', 'org/x-7b-instruct ~']
    ],
    [
      'lm-evaluation-harness',
      yaml('task: x', 'dataset_path: org/d', 'dataset_name: a/b', 'test_split: test', 'doc_to_text: q'),
      ['d:org/d ~']
    ],
    [
      'lm-evaluation-harness, bare',
      yaml('task: x', 'dataset_path: super_glue', 'dataset_name: boolq'),
      ['d:super_glue ~']
    ],
    ['lm-evaluation-harness, a format', yaml('task: x', 'dataset_path: json', 'output_type: x'), []],
    [
      'torchtune',
      yaml('dataset:', '  _component_: torchtune.datasets.instruct_dataset', '  source: org/d'),
      ['d:org/d ~']
    ],
    ['NeMo', yaml('tokenizer:', '  pretrained_model_name: org/m'), ['org/m ~']],
    ['KServe', yaml('model:', '  storageUri: hf://org/m:v1'), ['org/m@v1']],
    ['KServe, ModelScope', yaml('storageUri: modelscope://org/m'), ['modelscope org/m']],
    ['vLLM production stack', yaml('modelSpec:', '  - modelURL: facebook/opt-125m'), ['facebook/opt-125m ~']],
    ['Ray Serve', yaml('model_loading_config:', '  model_id: x', '  model_source: org/m'), ['org/m ~']],
    [
      'Kubernetes',
      yaml('env:', '  - name: MODEL_ID', '    value: BAAI/bge-m3', '  - name: REVISION', `    value: ${sha}`),
      [`BAAI/bge-m3@${sha} ~`]
    ],
    ['Compose, a mapping', yaml('environment:', '  HF_MODEL_ID: org/m'), ['org/m ~']],
    ['Compose, a list', yaml('environment:', '  - EMBEDDING_MODEL=BAAI/bge-m3'), ['BAAI/bge-m3 ~']],
    ['a default', yaml('environment:', '  MODEL_ID: ${MODEL_ID:-BAAI/bge-m3}'), ['BAAI/bge-m3 ~']],
    ['arguments', yaml('args: ["--model-id", "BAAI/bge-m3", "--revision", "v1"]'), ['BAAI/bge-m3@v1 ~']],
    [
      'arguments in one text',
      yaml('command: --model-id BAAI/bge-m3 --revision v1 --trust-remote-code'),
      ['BAAI/bge-m3@v1 code ~']
    ],
    ['arguments with a default', yaml('command: --model-id ${MODEL:-BAAI/bge-m3} --port 80'), ['BAAI/bge-m3 ~']],
    ['lerobot', yaml('dataset:', '  repo_id: lerobot/pusht', '  episodes: 1'), ['d:lerobot/pusht ~']],
    ['arguments with signs', yaml('args:', '  - --model=org/m-7b', '  - --dtype=auto'), ['org/m-7b ~']],
    ['llama.cpp', yaml('args: [-hf, "ggml-org/gemma-3-1b-it-GGUF:Q4_K_M"]'), ['ggml-org/gemma-3-1b-it-GGUF ~']],
    [
      'what an image serves',
      yaml('image: vllm/vllm-openai:v0.9.0', 'command: [Qwen/Qwen3-8B, --port, "80"]'),
      ['Qwen/Qwen3-8B ~']
    ],
    ['an unknown key', yaml('favourite: Qwen/Qwen2.5-7B-Instruct'), ['Qwen/Qwen2.5-7B-Instruct ~']],
    ['a vague key', yaml('models:', '  - name: org/x-7B-Instruct-GGUF'), ['org/x-7B-Instruct-GGUF ~']],
    ['a provider that loads', yaml('provider: huggingface', 'model: BAAI/bge-m3'), ['BAAI/bge-m3 ~']],
    ['a guess', yaml('model: org/something'), ['org/something ?']],
    ['a guess beside settings of a loader', yaml('model: org/something', 'dtype: bfloat16'), ['org/something ~']],
    [
      'a gallery',
      yaml('- files:', '    - filename: x', `      sha256: ${checksum}`, '      uri: huggingface://org/m-GGUF/x.gguf'),
      ['org/m-GGUF sum']
    ],
    ['a gallery, the checksum behind', yaml('- uri: hf://org/m', `  sha256: ${checksum}`), ['org/m sum']],
    [
      'a gallery, that of the next',
      yaml('- uri: hf://org/m', '- uri: hf://org/n', `  sha256: ${checksum}`),
      ['org/m', 'org/n sum']
    ],
    ['an address', yaml('uri: https://huggingface.co/org/m/resolve/main/x.gguf'), ['org/m@main']],
    [
      'an address with a commit',
      yaml(`- "https://huggingface.co/org/m/resolve/${sha}/x.gguf" # why`),
      [`org/m@${sha}`]
    ],
    ['Ollama', yaml('url: ollama://gemma2:2b'), ['ollama gemma2@2b']],
    ['several documents', yaml('base_model: org/a', '---', 'base_model: org/b'), ['org/a ~', 'org/b ~']],
    ['what is no YAML', 'base_model: [org/a', ['org/a ~']],
    ['an alias of a text', yaml('a: &a org/m', 'base_model: *a'), ['org/m ~']],
    [
      'a dataset whose code runs',
      yaml('datasets:', '  - path: org/d', '    trust_remote_code: true'),
      ['d:org/d code ~']
    ],
    ['an anchor', yaml('a: &a', '  base_model: org/a', 'b:', '  <<: *a', '  x: 1'), ['org/a ~']]
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected)
    expect(found(content.replaceAll('\n', '\r\n'))).toEqual(expected)
  })
})

test.each<[string, unknown, string[]]>([
  ['adapter_config.json', { base_model_name_or_path: 'org/m', revision: sha, peft_type: 'LORA' }, [`org/m@${sha} ~`]],
  ['adapter_config.json', { base_model_name_or_path: 'org/m', revision: null }, ['org/m ~']],
  ['config.json', { auto_map: { AutoModel: 'org/code--modeling.X' }, _name_or_path: 'org/m' }, ['org/code code?']],
  ['config.json', { auto_map: { AutoModel: 'modeling.X' } }, []],
  [
    'data/dataset_info.json',
    { a: { hf_hub_url: 'org/d', ms_hub_url: 'org/e' } },
    ['d:org/d ~', 'modelscope d:org/e ~']
  ],
  ['tests.json', [{ parameters: { model: 'meta-llama/Llama-3.1-8B', dtype: 'auto' } }], ['meta-llama/Llama-3.1-8B ~']],
  ['tokenizer_config.json', { name_or_path: 'Qwen/Qwen2.5-7B', tokenizer_class: 'X' }, []],
  ['a.json', { uri: 'hf://org/m@v1/x.safetensors' }, ['org/m@v1']],
  ['response.json', { model: 'Qwen/Qwen2.5-7B', choices: [], usage: {} }, []],
  ['a/__snapshots__/x.json', { model_name_or_path: 'org/m' }, []]
])('%s: %j', (path, content, expected) => {
  expect(found(JSON.stringify(content), path)).toEqual(expected)
  expect(found(JSON.stringify(content, undefined, '\t').replaceAll('\n', '\r\n'), path)).toEqual(expected)
})

test.each([
  ['a.toml', '[model]\nname = "Qwen/Qwen2.5-7B"\ntrust_remote_code = true\n', ['Qwen/Qwen2.5-7B code ~']],
  ['a.toml', 'base_model = "org/m"\nrevision_of_model = "v1"\n', ['org/m@v1 ~']],
  ['.env', 'MODEL_ID=BAAI/bge-m3\n', ['BAAI/bge-m3 ~']],
  ['.env.example', "export EMBEDDING_MODEL='BAAI/bge-m3'  # why\n#RERANK_MODEL=BAAI/x\n", ['BAAI/bge-m3 ~']],
  ['deploy/gpu.env', 'HF_MODEL_ID=org/m\nHF_MODEL_REVISION=v1\nTRUST_REMOTE_CODE=true\n', ['org/m@v1 code ~']],
  ['.env', 'PUBLIC_MODEL_NAME=Qwen/Qwen3-8B\nPUBLIC_MODEL_ENDPOINT=https://a.example\n', []],
  ['.env', 'EMBEDDING_MODEL=BAAI/bge-m3\nOPENAI_API_KEY=x\n', ['BAAI/bge-m3 ~']],
  ['.env', 'TOGETHER_AI_MODEL_PREF=meta-llama/Llama-3.1-8B\nPATH=/a/b\nDATABASE_URL=x://a/b\n', []],
  [
    'README.md',
    `---\nsdk: gradio\npreload_from_hub:\n  - org/m a.bin ${sha}\n  - org/n\nmodels:\n  - org/o\n---\n`,
    [`org/m@${sha}`, 'org/n']
  ],
  ['README.md', '---\nbase_model: org/m\ndatasets:\n  - org/d\npreload_from_hub:\n  - org/n\n---\n', ['org/n']],
  ['README.md', '---\nbase_model: org/m\ndatasets:\n  - org/d\n---\nmodel: org/x\n', []],
  ['README.md', 'preload_from_hub: org/m\n', []],
  ['compose.yaml', 'models:\n  llm:\n    model: ai/smollm2:360M\n', ['docker-hub ai/smollm2@360M ~']],
  ['deploy/docker-compose.gpu.yml', 'models:\n  llm:\n    model: smollm2\n', ['docker-hub ai/smollm2 ~']],
  ['compose.yaml', 'models:\n  llm:\n    model: hf.co/org/m-GGUF:Q4_K_M\n', ['org/m-GGUF']],
  [
    'compose.yaml',
    'services:\n  llm:\n    provider:\n      type: model\n      options:\n        model: ai/smollm2\n',
    ['docker-hub ai/smollm2 ~']
  ]
])('%s: %j', (path, content, expected) => {
  expect(found(content, path)).toEqual(expected)
})

describe('settings that load nothing', () => {
  test.each([
    ['an action', 'steps:\n  - uses: huggingface/model-action@v1\n'],
    ['an image', 'model:\n  image: nvidia/nemo-7b\n'],
    [
      'a repository of code',
      'model:\n  github: microsoft/phi-2\nx:\n  repository: ggml-org/llama-7b\n  repo: meta-llama/llama-recipes\n'
    ],
    ['a program', 'model_server: ggml-org/llama.cpp\n'],
    ['a package of a registry', 'model: x\nmatchPackageNames: [unsloth/unsloth]\n'],
    ['a MIME type', 'model_type: application/json\nmodel: model/vnd.mime\n'],
    ['a package', 'model: "@scope/name"\n'],
    ['a path', 'model: ./org/m\nmodel_path: /models/m\ntokenizer: ~/a/b\ncheckpoint: a/b/c\n'],
    ['a file', 'model: weights/x.gguf\ntokenizer: org/tokenizer.json\n'],
    ['a folder', 'model: outputs/run-1\nmodel_name_or_path: checkpoints/last\n'],
    ['a date', 'model_date: 2024/01\n'],
    ['a time zone', 'model_zone: Europe/Berlin\n'],
    ['a template', 'base_model: "{{ org }}/{{ name }}"\nmodel: ${ORG}/${NAME}\nmodel_id: %s/%s\n'],
    ['a glob', 'model: org/*\n'],
    ['a blank to fill in', 'base_model: your-org/your-model\nmodel_name_or_path: <org>/<name>\n'],
    ['where it is uploaded', 'hub_model_id: org/m-7b\npush_to_hub_model_id: org/m-7b\noutput_dir: org/m-7b\n'],
    ['what a service answers for', 'model: Qwen/Qwen3-8B\napi_key: x\n'],
    ['a model of a service', 'with:\n  model: openai/gpt-4o\n  judge_model: google/gemini-2.5-flash\n'],
    ['a model behind variables of a service', 'env:\n  LLM_MODEL: Qwen/Qwen3-8B\n  LLM_BASE_URL: x\n'],
    ['a model that a client is told of', "env:\n  MODELS: '[{}]'\n  TASK_MODEL: Qwen/Qwen3-8B\n"],
    ['a key of a cache', 'key: gguf-unsloth/Qwen3.5-2B-GGUF-v3\nrestore-keys: unsloth/Qwen3.5-2B-GGUF\n'],
    ['of a provider that the file describes', 'provider: provider_1\nmodel: Qwen/Qwen3-8B\n'],
    ['of a provider', 'provider: openrouter\nmodel: meta-llama/llama-3-8b-instruct\n'],
    ['a comment', '# uri: hf://org/m\nmodel: x # org/m-7b\n'],
    ['prose', 'description: the model meta-llama/Llama-3.1-8B\n'],
    ['a page', 'urls:\n  - https://huggingface.co/org/m\nhomepage: https://huggingface.co/org/m-7b\n'],
    ['a picture', 'icon: https://huggingface.co/org/m/resolve/main/x.png\n'],
    ['a licence', 'license: https://huggingface.co/org/m/blob/main/LICENSE\n'],
    ['two words', 'model: and/or\nencoder: a/b\n'],
    ['a bare pair', 'x: foo/bar\nname: actions/checkout\npath: docs/guide\nmodel_dir: x\n'],
    ['a bare name', 'model: llama3\nmodel_name_or_path: my-model\ndataset_name: rows\n'],
    ['a folder of datasets', 'datasets:\n  - path: data/train\n    type: alpaca\n'],
    ['a script of a pipeline', 'env:\n  A: model\nrun: vllm serve Qwen/Qwen3-8B --trust-remote-code\n'],
    ['a command that is read elsewhere', 'command: [vllm, serve]\nargs: [Qwen/Qwen3-8B, --revision, v1]\nx: model\n'],
    ['nothing', ''],
    ['hostile keys', '__proto__: org/m\nconstructor:\n  model: x\n']
  ])('%s', (_, content) => {
    expect(found(content)).toEqual([])
  })
})

test('a fixture as people write it, at its places', () => {
  const fixture = readFileSync(new URL('fixtures/values.yaml', import.meta.url), 'utf8')
  const lines = fixture.split('\n')
  const { components } = extract(fixture, 'chart/values.yaml')
  const placed = components.map(({ name, location: { startLine = 0, startColumn = 0, endColumn = 0 }, ...rest }) => [
    name,
    startLine,
    lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1),
    rest.evidence?.argument?.startLine
  ])
  expect(placed).toEqual([
    ['org/weights', 18, 'hf://org/weights@v1', undefined],
    ['BAAI/bge-m3', 5, 'BAAI/bge-m3', 7],
    ['Qwen/Qwen3-8B', 12, 'Qwen/Qwen3-8B', 14]
  ])
})

test('very many settings are read in time, and too many are a gap', () => {
  const content = Array.from({ length: 5001 }, (_, at) => `a${at}: hf://org/m${at}\n`).join('')
  expect(extract(content)).toMatchObject({ components: { length: 5000 }, gaps: [{ code: 'limit-exceeded' }] })
})

test.each([
  '['.repeat(50_000),
  `model: ${'a/'.repeat(50_000)}`,
  `model: "${'-'.repeat(100_000)}"`,
  'hf://'.repeat(20_000)
])('%.20j ends', content => {
  expect(found(content)).toEqual([])
})

describe('files that are too long to be parsed', () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `- name: row${at}\n  note: "a # b"\n`).join('')
  const json = Array.from({ length: 30_000 }, (_, at) => `    "row${at}": {\n      "n": 1\n    },\n`).join('')
  const pad = '# x\n'.repeat(130_000)

  test.each([
    ['at the top', 'a.yaml', `${pad}base_model: org/m\n\ntrust_remote_code: true\n`, ['org/m code ~']],
    ['nested', 'a.yaml', `${pad}a:\n  b:\n    revision: v1\n    base-model: org/m\n  revision: v2\n`, ['org/m@v1 ~']],
    [
      'in items',
      'a.yaml',
      `${rows}- name: x\n  base_model: org/m\n  revision: v1\n- name: y\n  base_model: org/n\n${rows}`,
      ['org/m@v1 ~', 'org/n ~']
    ],
    ['in one line', 'a.yaml', `${pad}a: {base_model: org/m, trust_remote_code: true}\n`, ['org/m code ~']],
    ['with a mapping in it', 'a.yaml', `${pad}base_model: org/m\nmodel_kwargs:\n  revision: v1\n`, ['org/m@v1 ~']],
    ['without an end of its line', 'a.yaml', `${pad}base_model: org/m`, ['org/m ~']],
    ['JSON', 'a.json', `{\n${json}    "base_model": "org/m",\n    "revision": "v1"\n}\n`, ['org/m@v1 ~']],
    ['a list of JSON', 'a.json', `[\n${`{"a": 1},\n`.repeat(60_000)}{"base_model": "org/m"}]\n`, ['org/m ~']],
    ['TOML', 'a.toml', `${pad}[a]\nbase_model = "org/m"\nrevision = "v1"\n`, ['org/m@v1 ~']],
    ['variables', '.env', `${pad}MODEL_ID=BAAI/bge-m3\n`, ['BAAI/bge-m3 ~']],
    ['in a comment', 'a.yaml', `${pad}# base_model: org/m\na: b # base_model: org/m\n`, []],
    ['a key of models', 'a.yaml', `${pad}model: Qwen/Qwen2.5-7B\n`, []]
  ])('%s', (_, path, content, expected) => {
    expect(content.length).toBeGreaterThan(500_000)
    expect(found(content, path)).toEqual(expected)
    expect(extract(content, path).gaps).toEqual([])
    for (const { name, location } of extract(content, path).components) {
      const { startLine = 0, startColumn = 0 } = location
      expect(content.split('\n')[startLine - 1]?.slice(startColumn - 1)).toMatch(new RegExp(`^${name}`))
    }
  })

  test('what is on a line that is too long is a gap', () => {
    const content = `{${'"x":1,'.repeat(100_000)}"base_model":"org/m"}`
    const { components, gaps } = extract(content, 'a.json')
    expect(components).toEqual([])
    expect(gaps).toEqual([expect.objectContaining({ code: 'limit-exceeded' })])
  })

  test('so many keys are read, and the next one is a gap', () => {
    const { components, gaps } = extract(`${pad}${'- base_model: org/m\n'.repeat(201)}`)
    expect(components).toHaveLength(200)
    expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 130_201]])
  })
})

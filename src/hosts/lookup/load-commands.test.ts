import type { Word } from '../../commands/command-line.ts'
import { hosts } from '../registry.generated.ts'
import { readLoads } from './load-commands.ts'

const sha = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'

/** Words between blanks; `?` stands for one that only the run can tell. */
const words = (command: string): Word[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text === '?' || text.endsWith('=?') ? undefined : text,
    start: index,
    end: index + text.length
  }))

/** `host kind name[@revision][ code][ files][ ~|?]` of everything that a command loads. */
function loaded(command: string, ...later: string[]): string[] | undefined {
  const found = readLoads(words(command), later.map(words))
  return found?.repositories.map(({ kind, name, revision, revisionWord, codeRevision, remoteCode, ...rest }) => {
    const at = revisionWord === undefined ? revision : (revisionWord.text ?? '?')
    const files = [rest.file, ...rest.files.map(({ text }) => text ?? '?')].filter(file => file !== undefined)
    const parts = [
      `${found.host} ${kind} ${name}${at === undefined ? '' : `@${at}`}`,
      codeRevision === undefined ? '' : `code@${codeRevision.text ?? '?'}`,
      remoteCode === true ? 'code' : remoteCode === 'unknown' ? 'code?' : '',
      files.join(','),
      { certain: '', likely: '~', possible: '?' }[rest.confidence]
    ]
    return parts.filter(part => part !== '').join(' ')
  })
}

describe('a clone with credentials that only the run can tell', () => {
  const cloned = (before: string, after: string): string[] => {
    const url = { text: undefined, around: { before, after }, start: 10, end: 60 }
    const found = readLoads([...words('git clone'), url], [])
    return found?.repositories.map(({ kind, name }) => `${kind} ${name}`) ?? []
  }

  test.each([
    ['https://user:', '@huggingface.co/org/name', ['model org/name']],
    ['https://', '@huggingface.co/datasets/org/name.git', ['dataset org/name']],
    ['https://', ':x@huggingface.co/org/name', ['model org/name']],
    ['https://huggingface.co/', '@x/name', []],
    ['https://huggingface.co/org/', '', []],
    ['', '@huggingface.co/org/name', []],
    ['https://user:', '@git.example/org/name', []]
  ])('%s?%s', (before, after, expected) => {
    expect(cloned(before, after)).toEqual(expected)
  })
})

describe('commands that load', () => {
  test.each([
    ['hf download org/name', ['hugging-face model org/name']],
    [`hf download org/name a.gguf b.gguf --revision ${sha}`, [`hugging-face model org/name@${sha} a.gguf,b.gguf`]],
    ['hf download gpt2 --local-dir models', ['hugging-face model gpt2']],
    ['hf download --repo-type dataset org/name', ['hugging-face dataset org/name']],
    ['hf download --repo-type=space org/name', []],
    ['hf download --quiet --token x org/name --include *.gguf', ['hugging-face model org/name *.gguf']],
    ['hf download org/name --revision ?', ['hugging-face model org/name@?']],
    ['hf download ?', []],
    ['sudo -u x env A=1 hf download org/name', ['hugging-face model org/name']],
    ['huggingface-cli download org/name config.json', ['hugging-face model org/name config.json']],
    ['uvx --from huggingface_hub hf download org/name', ['hugging-face model org/name']],
    ['uv run --no-sync hf download org/name', ['hugging-face model org/name']],
    ['vllm serve org/name', ['hugging-face model org/name']],
    [
      `vllm serve org/name --trust-remote-code --revision ${sha} --code-revision ${sha}`,
      [`hugging-face model org/name@${sha} code@${sha} code`]
    ],
    ['vllm serve --port 8000 --enforce-eager org/name', ['hugging-face model org/name']],
    ['vllm serve --unheard-of org/name', ['hugging-face model org/name ~']],
    ['vllm serve --unheard-of name', []],
    ['vllm serve --unheard-of 1 org/name', ['hugging-face model org/name']],
    ['vllm serve org/name:Q4_K_M', ['hugging-face model org/name']],
    ['vllm serve name', ['hugging-face model name ?']],
    ['vllm serve /models/name', []],
    ['vllm serve ./org/name', []],
    ['vllm serve org/name --trust_remote_code=false', ['hugging-face model org/name']],
    ['vllm serve org/name --trust-remote-code ?', ['hugging-face model org/name code']],
    [
      'vllm serve org/name --tokenizer o/t --tokenizer-revision v1',
      ['hugging-face model org/name', 'hugging-face model o/t@v1']
    ],
    ['python3 -m vllm.entrypoints.openai.api_server --model org/name', ['hugging-face model org/name']],
    ['python -u -m sglang.launch_server --model-path org/name --port 1', ['hugging-face model org/name']],
    ['VLLM_USE_MODELSCOPE=True vllm serve org/name', ['modelscope model org/name']],
    ['text-generation-launcher --model-id org/name --revision v1', ['hugging-face model org/name@v1']],
    [
      'MODEL_ID=org/name REVISION=v1 TRUST_REMOTE_CODE=true text-generation-launcher',
      ['hugging-face model org/name@v1 code']
    ],
    ['MODEL_ID=org/name TRUST_REMOTE_CODE=false text-embeddings-router', ['hugging-face model org/name']],
    ['text-generation-launcher --port 80', []],
    ['llama-server -hf org/name:Q4_K_M', ['hugging-face model org/name']],
    [
      'llama-cli -hfr org/name -hff x.gguf -hfd org/draft:Q8_0',
      ['hugging-face model org/name x.gguf', 'hugging-face model org/draft']
    ],
    ['llama-server -m model.gguf', []],
    ['ollama run hf.co/org/name:Q4_K_M', ['hugging-face model org/name']],
    ['docker model pull huggingface.co/org/name', ['hugging-face model org/name']],
    ['ollama run llama3', ['ollama model llama3']],
    ['ollama pull --insecure someone/model:8b', ['ollama model someone/model@8b']],
    ['docker model pull ai/smollm2', ['docker-hub model ai/smollm2']],
    ['docker model run -d smollm2:360M hello', ['docker-hub model ai/smollm2@360M']],
    ['llama-server -mu https://huggingface.co/org/name/resolve/v1/x.gguf', ['hugging-face model org/name@v1 x.gguf']],
    ['LLAMA_ARG_HF_REPO=org/name llama-server', ['hugging-face model org/name']],
    [
      'docker run --gpus all -p 80:80 ghcr.io/huggingface/text-generation-inference:3.0 --model-id org/name --revision v1',
      ['hugging-face model org/name@v1']
    ],
    [
      'docker run -e MODEL_ID=org/name -e REVISION=v1 ghcr.io/huggingface/text-embeddings-inference:1.7',
      ['hugging-face model org/name@v1']
    ],
    ['podman run vllm/vllm-openai:v0.9.0 --model org/name', ['hugging-face model org/name']],
    ['docker run vllm/vllm-openai:v0.9.0 org/name --port 1', ['hugging-face model org/name']],
    ['docker run ghcr.io/ggml-org/llama.cpp:server-cuda -hf org/name:Q4_K_M', ['hugging-face model org/name']],
    ['docker run michaelf34/infinity:latest v2 --model-id org/name --revision v1', ['hugging-face model org/name@v1']],
    ['docker run vllm/vllm-openai:v0.9.0', []],
    ['tune download org/name --output-dir /tmp/x', ['hugging-face model org/name']],
    ['litgpt download org/name', ['hugging-face model org/name']],
    ['python download-model.py org/name --branch v1', ['hugging-face model org/name@v1']],
    ['python3 -m fastchat.serve.model_worker --model-path org/name --revision v1', ['hugging-face model org/name@v1']],
    ['lmdeploy serve api_server org/name --tp 2 --revision v1', ['hugging-face model org/name@v1']],
    ['python -m mlx_lm.generate --model org/name --prompt x', ['hugging-face model org/name']],
    ['mlx_lm.convert --hf-path org/name -q', ['hugging-face model org/name']],
    ['optimum-cli export onnx -m org/name out/', ['hugging-face model org/name']],
    ['ct2-transformers-converter --model org/name --output_dir x', ['hugging-face model org/name']],
    ['llamafactory-cli train --model_name_or_path org/name', ['hugging-face model org/name']],
    ['llamafactory-cli train config.yaml', []],
    ['local-ai run huggingface://org/name/x.gguf', ['hugging-face model org/name']],
    ['lms get https://huggingface.co/org/name', ['hugging-face model org/name']],
    ['git clone https://huggingface.co/org/name', ['hugging-face model org/name']],
    ['git lfs clone https://u:p@huggingface.co/datasets/org/name.git x', ['hugging-face dataset org/name']],
    ['git -C x clone --depth 1 -b v1 git@hf.co:org/name', ['hugging-face model org/name@v1']],
    [`curl -LO https://huggingface.co/org/name/resolve/${sha}/x.gguf`, [`hugging-face model org/name@${sha} x.gguf`]],
    [
      'wget -qO- https://huggingface.co/org/name/resolve/main/x.bin?download=true',
      ['hugging-face model org/name@main x.bin']
    ],
    ['modelscope download --model org/name --revision v1', ['modelscope model org/name@v1']],
    ['modelscope download org/name x.bin', ['modelscope model org/name x.bin']],
    ['modelscope download --dataset org/name --revision v1', ['modelscope dataset org/name@v1']],
    [
      'trl sft --model_name_or_path org/name --dataset_name o/d',
      ['hugging-face model org/name', 'hugging-face dataset o/d']
    ],
    [
      'accelerate launch --config_file x.yaml train.py --model_name_or_path org/name --trust_remote_code',
      ['hugging-face model org/name code ~']
    ],
    [
      'torchrun --nproc_per_node 8 train.py --model_name_or_path=org/name --model_revision v1',
      ['hugging-face model org/name@v1 ~']
    ],
    [
      'lm_eval --model hf --model_args pretrained=org/name,revision=v1,trust_remote_code=True,peft=o/p --tasks x',
      ['hugging-face model org/name@v1 code', 'hugging-face model o/p']
    ],
    ['accelerate launch -m lm_eval --model_args=pretrained=org/name', ['hugging-face model org/name']],
    ['lm_eval --model local --model_args model=org/name', []],
    ['lm_eval --model_args ?', []],
    ['python train.py --model_name_or_path gpt2', []],
    ['python train.py --model_name_or_path outputs/run', []]
  ])('%s', (command, expected) => {
    expect(loaded(command)).toEqual(expected)
  })
})

test.each([
  'hf upload org/name .',
  'hf auth login',
  'vllm bench serve --model org/name',
  'ollama pull ?',
  'ollama serve',
  'docker run nginx --model org/name',
  'docker run org/name',
  'git clone https://huggingface.co/spaces/org/name',
  'git clone https://git.example/org/name',
  'git clone ?',
  'curl https://huggingface.co/org/name',
  'curl https://index.example/org/name/resolve/main/x.bin',
  'curl -O https://huggingface.co/org/name/resolve/main/picture.png',
  'echo vllm serve org/name',
  '? serve org/name',
  ''
])('%s loads nothing', command => {
  expect(loaded(command)).toBeUndefined()
})

test.each([
  [[`git checkout ${sha}`], `@${sha}`],
  [['cd name', `git -c a.b=c checkout --quiet ${sha}`], `@${sha}`],
  [[`git -C name reset --hard ${sha}`], `@${sha}`],
  [['git clone https://git.example/x', `git checkout ${sha}`], ''],
  [['echo git checkout main'], '']
])('a clone takes what is checked out later: %j', (later, revision) => {
  expect(loaded('git clone https://huggingface.co/org/name', ...later)).toEqual([
    `hugging-face model org/name${revision}`
  ])
})

test('what is only known at run time has a place', () => {
  expect(readLoads(words('vllm serve ? --tokenizer ?'))?.unresolved).toEqual([
    { kind: 'model', start: 11, end: 12 },
    { kind: 'model', start: 25, end: 26 }
  ])
})

test('an id has the place of its value', () => {
  const place = (command: string): string | undefined => {
    const { start, end } = readLoads(words(command))?.repositories[0]?.id ?? { start: 0, end: 0 }
    return command.slice(start, end)
  }
  expect(place('vllm serve --model=org/name')).toBe('org/name')
  expect(place('lm_eval --model_args dtype=auto,pretrained=org/name')).toBe('org/name')
  expect(place('MODEL_ID=org/name text-generation-launcher')).toBe('org/name')
})

test('a command says how it takes one commit, or that it takes none', () => {
  const commands = hosts.get('hugging-face')?.commands
  expect(
    ['hf download', 'git clone', 'curl', 'llama-server'].map(use => [commands?.isCommand(use), commands?.pin(use)])
  ).toEqual([
    [true, '--revision <commit>'],
    [true, 'git checkout <commit>'],
    [true, '/resolve/<commit>/'],
    [true, undefined]
  ])
  expect(commands?.isCommand('from_pretrained')).toBe(false)
})

test('a bare name after an unknown option may be its value', () => {
  const loads = readLoads(words('hf download --strange gpt2'))
  expect(loads?.repositories).toEqual([])
  expect(loads?.unresolved).toEqual([{ kind: 'model', start: 22, end: 26, mayBeValue: true }])
  expect(readLoads(words('hf download --strange gpt2 org/name'))?.unresolved).toEqual([])
})

test('an item behind very many others is read', () => {
  const others = Array.from({ length: 500 }, (_, at) => `a${at}=b`).join(',')
  expect(loaded(`lm_eval --model hf --model_args ${others},pretrained=org/name`)).toEqual([
    'hugging-face model org/name'
  ])
})

import { mentionsIn } from './mentions.ts'

/** Each mention: its kind, its words, and `checked` where nothing of it is open. */
const shown = (text: string): string[] =>
  mentionsIn(text).map(({ kind, key, isChecked }) => `${kind} ${key}${isChecked ? ' checked' : ''}`)

test.each([
  ['pip install a', ['command pip install a']],
  ['$VENV/bin/pip install a', ['command pip install a']],
  ['RUN x && pip3.11 --quiet install a b==1.0', ['command pip3.11 --quiet install a b==1.0']],
  ['pip install a==1.0', ['command pip install a==1.0 checked']],
  ['python -m pip install -U a', ['command pip install -U a']],
  ['uv pip install a; uv pip install b', ['command uv pip install a', 'command uv pip install b']],
  ['uv run --with a x', ['command uv run --with a x']],
  ['uv tool install a', ['command uv tool install a']],
  ['uvx a', ['command uvx a']],
  ['pipx run a', ['command pipx run a']],
  ['poetry add a', ['command poetry add a']],
  ['npm install --global a', ['command npm install --global a']],
  ['npx -y a@1.0.0', ['command npx -y a@1.0.0 checked']],
  ['npx.cmd -y a@1.0.0', ['command npx.cmd -y a@1.0.0 checked']],
  ['npx -y a', ['command npx -y a']],
  ['npx a', ['command npx a checked']],
  ['pnpm dlx a', ['command pnpm dlx a']],
  ['conda install -c b a', ['command conda install -c b a']],
  ['cargo install a', ['command cargo install a']],
  ['gem install a', ['command gem install a']],
  ['go install host.example/a@latest', ['command go install host.example/a@latest']],
  ['${PIP} install a', ['command PIP} install a']],
  ['pip install $A', ['command pip install $A checked']],
  ['pip install git+https://git.example/a', ['command pip install git+https://git.example/a']],
  ['pip install -r https://files.example/a.txt', ['command pip install -r https://files.example/a.txt']],
  ['pip install -r deps.list', ['command pip install -r deps.list']],
  [
    'pip install -r requirements.txt -i https://index.example/',
    ['index pip install -r requirements.txt -i https://index.example/']
  ],
  [
    'pip config set global.index-url https://index.example/',
    ['index pip config set global.index-url https://index.example/']
  ],
  ['npm config set registry https://index.example/', ['index npm config set registry https://index.example/']],
  ['PIP_INDEX_URL: https://index.example/simple', ['index PIP_INDEX_URL: https://index.example/simple']],
  ['"UV_INDEX_URL": "https://index.example/simple"', ['index UV_INDEX_URL": "https://index.example/simple']],
  ['env["PIP_TRUSTED_HOST"] = "index.example"', ['index PIP_TRUSTED_HOST"] = "index.example']],
  ['subprocess.run(["pip", "install", "a"])', ['command pip", "install", "a']],
  ['{"command": "npx", "args": ["-y", "a"]}', ['command npx", "args": ["-y", "a']],
  ['hf download org/a', ['load hf download org/a']],
  ['vllm serve org/a', ['load vllm serve org/a']],
  ['x.from_pretrained("org/a")', ['load from_pretrained("org/a"']],
  ['pipeline = load_dataset(\n  path="org/a")', ['load load_dataset( path="org/a"']],
  ['f(trust_remote_code=True)', ['remote-code trust_remote_code=True']],
  ['trustRemoteCode: true', ['remote-code trustRemoteCode: true']],
  ['"trust_remote_code": true', ['remote-code trust_remote_code: true']],
  ['a["trust_remote_code"] = True', ['remote-code trust_remote_code = True']],
  ['TRUST_REMOTE_CODE=1', ['remote-code TRUST_REMOTE_CODE=1']],
  ['vllm serve $M --trust-remote-code --port 1', ['remote-code --trust-remote-code']],
  ['["--trust-remote-code"]', ['remote-code --trust-remote-code']],
  ['torch.load("a", weights_only=False)', ['unsafe-load weights_only=False']],
  ['torch.load(\n  "a",\n  weights_only = 0\n)', ['unsafe-load weights_only = 0']],
  ['weights_only: false', ['unsafe-load weights_only: false']],
  ['{"weights_only": False}', ['unsafe-load weights_only: False']],
  ['load_model("a", safe_mode=False)', ['unsafe-load safe_mode=False']],
  ['keras.models.model_from_json(a, safe_mode=False)', ['unsafe-load safe_mode=False']],
  ['np.load("a", allow_pickle=True)', ['unsafe-load allow_pickle=True']],
  [
    'FAISS.load_local("a", e, allow_dangerous_deserialization=True)',
    ['unsafe-load allow_dangerous_deserialization=True']
  ],
  ['os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"', ['unsafe-load TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD = "1']],
  ['keras.config.enable_unsafe_deserialization()', ['unsafe-load enable_unsafe_deserialization']]
])('%j mentions', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test.each([
  [
    'pip install .',
    'pip install -e ".[dev]"',
    'pip install -r requirements.txt',
    'pip install -r requirements/dev.txt'
  ],
  ['pip freeze', 'pip uninstall a', 'pip --version', 'pip is a program', 'pip-tools install a', 'python3-pip install'],
  [
    'npm ci',
    'npm install',
    'npm run install',
    'npm run build',
    'yarn',
    'yarn install',
    'pnpm install --frozen-lockfile'
  ],
  ['uv sync', 'uv lock', 'uv run pytest', 'poetry install', 'uv pip install -r requirements.txt'],
  ['pip install <name>', 'pip install', 'go to add this', 'go run ./a', 'go get ./...', 'cargo install --path .'],
  [
    'pip config list',
    'PIP_NO_CACHE_DIR=1',
    'PIP_INDEX_URL=$A',
    'const UV_INSECURE_HOST: &\'static str = "UV_INSECURE_HOST"'
  ],
  [
    'from_pretrained(path)',
    'from_pretrained("./a/b")',
    'from_pretrained("a")',
    'load_dataset("json")',
    'a.from_pretrained'
  ],
  ['trust_remote_code=False', 'trust_remote_code=args.trust_remote_code', 'def f(a, trust_remote_code=True):'],
  ['trust_remote_code: bool = True', 'add_argument("--trust-remote-code", action="store_true")', 'trust_remote_code'],
  ['torch.load("a", weights_only=True)', 'def load(a, weights_only=False): pass', 'weights_only: bool = False'],
  ['ModelCheckpoint(save_weights_only=False)', 'np.savez("a", allow_pickle=True)', 'Checkpoint(weights_only=False)'],
  ['add_argument("--allow_pickle", default=True)', 'client(safe_mode=False)', 'if allow_pickle:'],
  ['python a.py --trust-remote-code false', 'python a.py --trust_remote_code 0 -v'],
  ['vllm serve --trust-remote-code=false', 'if trust_remote_code:', 'typer.Option("--trust-remote-code")']
])('%j and the like mention nothing', (...texts) => {
  for (const text of texts) expect([text, shown(text)]).toEqual([text, []])
})

test('names of the prototype are words like others', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(shown(`pip install ${name}; ${name} install a; npx ${name}`).length).toBeGreaterThan(0)
})

test('hostile texts are read in bounded time', () => {
  const parts = [
    'pip ',
    'pip install ',
    'pip install a ',
    'uv pip "',
    'npx ',
    '(',
    'trust_remote_code=(',
    'from_pretrained( ',
    'PIP_INDEX_URL = '
  ]
  for (const part of parts) expect(mentionsIn(part.repeat(1_000_000 / part.length)).length).toBeLessThanOrEqual(4000)
})

test('a text with more mentions than are looked at says so', () => {
  const last = mentionsIn('pip install a\n'.repeat(2000)).at(-1)
  expect([last?.kind, last?.isChecked]).toEqual(['beyond', false])
  expect(mentionsIn('pip config list \n'.repeat(100_000)).map(({ kind }) => kind)).toEqual(['beyond'])
})

test.each([
  `pip install ${'-q '.repeat(70)}a`,
  `pip install${' '.repeat(2500)}a`,
  `npm ${'--a '.repeat(20)}install a`,
  `npm --prefix ${'x'.repeat(150)} install a`
])('what stands far behind a program is told: %.40j', text => {
  expect(mentionsIn(text).map(({ kind, isChecked }) => [kind, isChecked])).toEqual([['command', false]])
})

import { readFileSync } from 'node:fs'
import type { Location } from '../../core/location.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/setup.sh', import.meta.url), 'utf8')

const extract = extractorOn(extractor, 'scripts/setup.sh')
const place = (location?: Location): string =>
  [location?.startLine, location?.startColumn, location?.endLine, location?.endColumn].join(':')
const packages = (content: string): string[] =>
  extract(content).components.map(component =>
    component.kind === 'package'
      ? `${component.name} ${component.specifier ?? ''} ${place(component.location)}`
      : `${component.kind} ${component.name} ${place(component.location)}`
  )

test('a script as people write them', () => {
  const { gaps, wantsAs, names, embedded = [] } = extract(fixture)
  expect(packages(fixture)).toEqual([
    'pip  8:36:8:39',
    'torch ==2.6.0 8:41:8:64',
    'accelerate  9:5:9:14',
    'datasets  9:5:9:14',
    'flash-attn ==2.5.8 14:25:14:42',
    'tool  19:25:19:73',
    'uvicorn ==0.30.0 20:22:20:47',
    'model example-org/weights 30:13:30:32',
    'model example-org/served 32:13:32:31'
  ])
  expect(gaps).toMatchObject([{ code: 'unresolved-reference', subject: '"$CPU_PACKAGE"', location: { startLine: 16 } }])
  const lists = ['scripts/requirements/train.txt', 'constraints.txt']
  expect(wantsAs).toEqual(lists.map(path => ({ path, format: 'pip-requirements' })))
  expect(names).toEqual(['train.txt', 'constraints.txt'])
  expect(embedded.map(({ language, text, map }) => `${language} ${map(0)} ${text.slice(0, 12)}`)).toEqual([
    `python ${fixture.indexOf('from transformers')} from transfo`,
    `python ${fixture.indexOf('import torch')} import torch`
  ])
})

test('what a component says', () => {
  const { components } = extract('pip install Foo_Bar[x]==1.0\npip install git+https://git.example/a/b.git@main#egg=c')
  expect(components).toMatchObject([
    {
      kind: 'package',
      role: 'installed',
      ecosystem: 'pypi',
      name: 'foo-bar',
      purl: 'pkg:pypi/foo-bar@1.0',
      version: '1.0',
      specifier: '==1.0',
      source: { type: 'registry' },
      slot: 'run',
      text: 'Foo_Bar[x]==1.0',
      confidence: 'certain'
    },
    { name: 'c', source: { type: 'vcs', url: 'https://git.example/a/b.git', ref: 'main' } }
  ])
})

test('what npm and its kin install', () => {
  const { components } = extract('npx -y "@scope/foo@1.2.3" /data && npm i -g bar')
  expect(components).toMatchObject([
    {
      ecosystem: 'npm',
      name: '@scope/foo',
      version: '1.2.3',
      specifier: '1.2.3',
      purl: 'pkg:npm/%40scope/foo@1.2.3',
      slot: 'run',
      text: '@scope/foo@1.2.3',
      location: { startColumn: 9, endColumn: 25 }
    },
    { ecosystem: 'npm', name: 'bar', purl: 'pkg:npm/bar' }
  ])
})

test('the indexes of a command, and where it states them', () => {
  const at = { startColumn: 18, endColumn: 41 }
  expect(extract('pip install a -i https://index.example/x').components).toMatchObject([
    { kind: 'index', name: 'https://index.example/x', use: 'default', setting: '-i', location: at },
    { name: 'a', source: { type: 'registry', url: 'https://index.example/x', optionsAt: at } }
  ])
})

test('an index that an earlier command has set', () => {
  const script = 'export PIP_INDEX_URL=https://index.example/x\npip install a\nunset PIP_INDEX_URL\npip install b'
  expect(extract(script).components).toMatchObject([
    { kind: 'index', setting: 'PIP_INDEX_URL', location: { startLine: 1, startColumn: 22, endColumn: 45 } },
    { name: 'a', source: { type: 'registry', url: 'https://index.example/x' } },
    { name: 'b', source: { type: 'registry' } }
  ])
})

test.each([
  'PIP_INDEX_URL=https://index.example/x\npip install a',
  'set +a; PIP_INDEX_URL=https://index.example/x\npip install a',
  'declare PIP_INDEX_URL=https://index.example/x\npip install a',
  'export PIP_INDEX_URL=https://index.example/x\nexport -n PIP_INDEX_URL\npip install a',
  '(export PIP_INDEX_URL=https://index.example/x)\npip install a',
  'f() { export PIP_INDEX_URL=https://index.example/x; }\npip install a',
  'f() { export PIP_INDEX_URL=https://index.example/x; }\n(f)\npip install a',
  'f() { f; export PIP_INDEX_URL="$2"; }\nf https://index.example/x\npip install a'
])('a variable that an installer is not given: %s', script => {
  const packages = extract(script).components.filter(({ kind }) => kind === 'package')
  expect(packages).toMatchObject([{ source: { type: 'registry' } }])
  expect(packages).not.toMatchObject([{ source: { url: 'https://index.example/x' } }])
})

test('an assignment to an exported variable sets an index', () => {
  expect(indexesOf(extract('set -a\nPIP_INDEX_URL=https://index.example/x\n'))).toEqual([
    'PIP_INDEX_URL default https://index.example/x'
  ])
  expect(indexesOf(extract('PIP_INDEX_URL=https://index.example/x\n'))).toEqual([])
})

test.each([
  ['export PIP_INDEX_URL=https://index.example/x\npip install a', 2],
  ['PIP_INDEX_URL=https://index.example/x pip install a', 1],
  ['PIP_INDEX_URL=https://index.example/x\nexport PIP_INDEX_URL\npip install a', 3],
  ['export PIP_INDEX_URL\nPIP_INDEX_URL=https://index.example/x\npip install a', 3],
  ['declare -x PIP_INDEX_URL=https://index.example/x\npip install a', 2],
  ['set -a\nPIP_INDEX_URL=https://index.example/x\nset +a\npip install a', 4],
  ['set -o allexport; PIP_INDEX_URL=https://index.example/x\npip install a', 2],
  ['f() { export PIP_INDEX_URL=https://index.example/x; }\nf\npip install a', 3],
  ['f() { export PIP_INDEX_URL="$1"; }\nf https://index.example/x\npip install a', 3],
  ['function f { g; }\ng() { export PIP_INDEX_URL=https://index.example/x; }\ng\npip install a', 4],
  ['pip config set global.index-url https://index.example/x\npip install a', 2],
  ['export UV_DEFAULT_INDEX=https://index.example/x\nuv pip install a', 2],
  ['npm config set registry https://index.example/x\nnpm install a', 2],
  ['npm_config_registry=https://index.example/x npm install a', 1]
])('an index that holds where a command runs is set for all of its packages: %s', (script, startLine) => {
  const packages = extract(script).components.filter(({ kind }) => kind === 'package')
  expect(packages).toMatchObject([{ source: { url: 'https://index.example/x', optionsAt: { startLine } } }])
})

test.each([
  ['CRLF', 'pip install \\\r\n  a==1\r\npip install b\r\n', ['a ==1 2:3:2:7', 'b  3:13:3:14']],
  ['tabs', '\tpip\tinstall\ta', ['a  1:14:1:15']],
  ['quotes', `pip install "a>=1" 'b'`, ['a >=1 1:14:1:18', 'b  1:21:1:22']],
  ['repetition', 'pip install a\npip install a', ['a  1:13:1:14', 'a  2:13:2:14']],
  ['conflict markers', '<<<<<<< x\npip install a\n=======\npip install b\n>>>>>>> y', ['a  2:13:2:14', 'b  4:13:4:14']],
  ['truncated', 'if x; then pip install a', ['a  1:24:1:25']],
  ['other programs', 'apt-get install a; echo pip install b; # pip install c', []],
  ['text', 'cat <<EOF\npip install a\nEOF', []],
  ['empty', '', []]
])('%s', (_, content, expected) => {
  expect(packages(content)).toEqual(expected)
})

test.each([
  ['if x; then pip install a', 'parse-error'],
  ['pip install $(x)', 'unresolved-reference'],
  ['pip install {{ x }}', 'unresolved-reference'],
  ['f() '.repeat(50_000), 'limit-exceeded'],
  ['<<a '.repeat(50_000), 'limit-exceeded']
])('%.40j leaves a gap', (content, code) => {
  expect(extract(content).gaps.map(gap => gap.code)).toContain(code)
})

test.each([
  ['pip install -r a.txt', 'x/y.sh', ['x/a.txt']],
  ['pip install -r ../a.txt', 'x/y.bash', ['a.txt']],
  ['pip install -r ../../a.txt', 'x/y.sh', []],
  ['pip install -r /a.txt', 'x/y.sh', []],
  ['pip install -r https://index.example/a.txt', 'x/y.sh', []],
  ['pip install -r a.txt', '.github/workflows/ci.yml', ['a.txt']],
  ['pip install -r a.txt', 'x/Makefile', ['x/a.txt']],
  ['pip install -r a.txt', 'x/n.ipynb', ['x/a.txt']],
  ['pip install -r a.txt', 'Dockerfile', []]
])('%j in %s', (content, path, lists) => {
  expect(extract(content, path).wantsAs).toEqual(lists.map(list => ({ path: list, format: 'pip-requirements' })))
})

test.each([
  ["python3 -c 'a'", ['a']],
  ['python -u - <<X\na\nX', ['a\n']],
  ['uv run python - <<X\na\nX', ['a\n']],
  ['python x.py <<X\na\nX', []],
  ['python -m x <<X\na\nX', []],
  ['cat <<X\na\nX', []]
])('the programs in %j', (content, expected) => {
  expect(extract(content).embedded?.map(({ text }) => text)).toEqual(expected)
})

test.each(['xargs -n 1 pip install a', 'stdbuf -oL pip install a', 'setsid pip install a', 'chroot / pip install a'])(
  'what only starts a command: %s',
  content => {
    expect(extract(content).components).toMatchObject([{ name: 'a' }])
  }
)

test.each([
  ['scripts/setup.sh', 'npx a@^1 && npm exec b && bunx c', ['scripts', 'scripts', 'scripts']],
  ['.github/workflows/a.sh', 'npx -p a b', ['.']],
  ['.husky/pre-commit', 'npx a', ['.']],
  ['Dockerfile', 'npx a@^1', [undefined]],
  ['setup.sh', 'cd web/app && npx a; npx b', ['web/app', 'web/app']],
  ['x/setup.sh', 'cd ../web\ncd app\nnpx a\ncd ..\nnpx b', ['web/app', 'web']],
  ['setup.sh', '(cd web; npx a); npx b', ['web', '.']],
  ['setup.sh', 'if x; then cd web; npx a; fi\nnpx b', ['web', undefined]],
  ['setup.sh', 'pushd web; npx a; popd; npx b', ['web', undefined]],
  ['setup.sh', 'cd ..; npx a', [undefined]],
  ['setup.sh', `${`cd ${'d'.repeat(400)}\n`.repeat(3)}npx a`, [undefined]],
  ['setup.sh', 'cd; npx a; cd /app; npx b; cd ~/x; npx c; cd "$D"; npx d; cd -; npx e', Array(5).fill(undefined)],
  ['setup.sh', 'npx a@latest; npx --prefix web b; npm exec --global c', Array(3).fill(undefined)],
  [
    'setup.sh',
    'npm i a && pnpm dlx b && yarn dlx c && uvx d && pip install e',
    [undefined, undefined, undefined, undefined, undefined]
  ]
])('%s runs what is installed: %s', (path, content, expected) => {
  const { components } = extractorOn(extractor, path)(content)
  expect(components.map(one => (one.kind === 'package' ? one.installedIn : 'none'))).toEqual(expected)
})

test('an archive without a telling name is a gap', () => {
  expect(extract('pip install https://index.example/a.tar.gz').gaps).toMatchObject([{ code: 'outside-repository' }])
})

test('models and datasets that commands load', () => {
  const { components, gaps } = extract(
    [
      'REV=0e9e39f249a16976918f6564b8830bc894c89659',
      'hf download "org/name" a.gguf --revision $REV',
      'vllm serve org/code --trust-remote-code --revision "$(latest)"',
      'hf download --repo-type dataset org/data',
      'git clone https://huggingface.co/org/cloned && cd cloned && git checkout $REV',
      'export MODEL_ID=org/served',
      'text-generation-launcher --port 80',
      'vllm serve "$MODEL" && vllm serve /models/$MODEL && vllm serve "$OUTPUT_DIR"'
    ].join('\n')
  )
  expect(
    components.map(each => {
      const { kind, name, location, text } = each
      const revision = each.kind === 'model' || each.kind === 'dataset' ? (each.revision ?? '') : ''
      return `${place(location)} ${kind} ${name} ${text} ${revision}`.trim()
    })
  ).toEqual([
    '2:14:2:22 model org/name org/name 0e9e39f249a16976918f6564b8830bc894c89659',
    '3:12:3:20 model org/code org/code "$(latest)"',
    '4:33:4:41 dataset org/data org/data',
    '5:11:5:44 model org/cloned https://huggingface.co/org/cloned 0e9e39f249a16976918f6564b8830bc894c89659',
    '7:1:7:25 model org/served text-generation-launcher'
  ])
  expect(components[0]).toMatchObject({
    host: 'hugging-face',
    purl: 'pkg:huggingface/org/name@0e9e39f249a16976918f6564b8830bc894c89659',
    files: ['a.gguf'],
    remoteCode: false,
    use: 'hf download',
    slot: 'run',
    confidence: 'certain'
  })
  expect(components[1]).toMatchObject({
    remoteCode: true,
    use: 'vllm serve',
    evidence: { argument: { startLine: 3, startColumn: 52 }, flag: { startLine: 3, startColumn: 21, endColumn: 40 } }
  })
  expect(gaps).toMatchObject([
    {
      code: 'unresolved-reference',
      subject: '"$MODEL"',
      reason: 'the model that it loads is only known at run time',
      location: { startLine: 8, startColumn: 12 }
    }
  ])
})

test.each([
  [
    'pip',
    'pip install torch==2.0 numpy "pandas >= 2" -e git+https://git.example/x@v1#egg=x \\\r\n  \'a[b]~=1\'\r\n',
    ['torch @1:18-1:23', 'numpy', 'pandas @1:38-1:42', 'x', 'a @2:8-2:11']
  ],
  [
    'options',
    'uvx --with=a==1 --with "b==2" --with c==3,d==4 tool@1.2 x\npoetry add e@^1\n',
    ['a @1:13-1:16', 'b @1:26-1:29', 'c', 'd', 'tool @1:53-1:56', 'e @2:14-2:16']
  ],
  ['npm', 'npm i a @s/b@^1.2 c@npm:d@2 && npx "e@latest"\n', ['a', '@s/b @1:14-1:18', 'd @1:21-1:28', 'e @1:39-1:45']],
  [
    'other installers',
    "conda install -c x numpy=1.26 'pandas[version=\">=2\"]'\ngo install g.example/a@v1.0.0\ncargo install b@1.0.0 && cargo install c --version 2.0.0 && cargo install d --version=3.0.0\ngem install e:4.0 && gem install f -v '5.0'\n",
    [
      'x',
      'numpy @1:25-1:30',
      'pandas @1:47-1:52',
      'g.example/a @2:24-2:30',
      'b @3:17-3:22',
      'c @3:52-3:57',
      'd @3:87-3:92',
      'e @4:15-4:18',
      'f @4:40-4:43'
    ]
  ],
  [
    'models',
    'vllm serve a/b --code-revision v1\nvllm serve a/c --code-revision v1 --revision v2 --trust-remote-code\n',
    ['a/b @1:32-1:34', 'a/c @2:46-2:48 flag @2:49-2:68']
  ],
  [
    'with its quotes and variables',
    'V=2.0\npip install torch=="2.0" numpy==$V a\\==1 && cargo install b --version "$V"\n',
    ['torch @2:18-2:25', 'numpy @2:31-2:35', 'a @2:37-2:41', 'b @2:72-2:74']
  ],
  [
    'nothing where quotes or variables before it hide the place',
    'V=2.0\nT=torch\npip install $T==$V "num"py==1 && uvx --with=b==$V c && cargo install d --version=$V\n',
    ['torch', 'numpy', 'b', 'c', 'd']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test.each([
  ['npm config set registry "$X"', ['unresolved-reference "$X"']],
  ['npm config set registry=$X', ['unresolved-reference registry=$X']],
  ['pip config set global.index-url ${X}', ['unresolved-reference ${X}']],
  ['export PIP_INDEX_URL=$X', ['unresolved-reference PIP_INDEX_URL=$X']],
  ['export UV_INDEX_URL=$(aws get)', ['unresolved-reference UV_INDEX_URL=$(aws get)']],
  ['poetry source add acme $X', ['unresolved-reference $X']],
  ['pip config set global.index-url https://$USER:$TOKEN@index.example/x', []],
  ['pip config set global.index-url https://$HOST/x', []],
  ['pip config set global.timeout $X', []],
  ['npm config set loglevel $X', []],
  ['export NAME=$X', []],
  ['PIP_INDEX_URL=$X', []]
])('an index whose address is only known at run time: %s', (script, expected) => {
  expect(extract(script).gaps.map(({ code, subject }) => `${code} ${subject}`)).toEqual(expected)
})

test.each([
  ['echo registry=https://index.example/x > .npmrc && npm install a', 'https://index.example/x'],
  ['echo "registry=https://index.example/x" | tee ~/.npmrc\nnpm install a', 'https://index.example/x'],
  [
    'cat > /etc/pip.conf <<E\n[global]\nindex-url = https://index.example/x\nE\npip install a',
    'https://index.example/x'
  ],
  ['npm install a; echo registry=https://index.example/x > .npmrc', undefined],
  ['echo registry=https://index.example/x > notes && npm install a', undefined],
  ['echo @acme:registry=https://index.example/x > .npmrc && npm install a', undefined]
])('a settings file that is written before: %s', (script, url) => {
  const packages = extract(script).components.flatMap(one => (one.kind === 'package' ? one.source.url : []))
  expect(packages).toEqual([url])
})

test.each([
  ['uv run --with=shale==$V python x.py', ['shale unknown']],
  ['uvx --with=shale==$V ruff', ['ruff', 'shale unknown']],
  ['pip install --timeout=$T shale', ['shale']],
  ['pip install --index-url=$X shale', ['shale']]
])('an option of which only the value is not known: %s', (script, expected) => {
  const found = extract(script).components.flatMap(one =>
    one.kind === 'package' ? [one.versionUnknown === true ? `${one.name} unknown` : one.name] : []
  )
  expect(found.sort()).toEqual(expected)
})

test.each([
  ['docker/Dockerfile', '-c constraints.txt', ['docker/constraints.txt', 'constraints.txt']],
  ['Dockerfile', '-c /tmp/c.txt', ['tmp/c.txt', 'c.txt']],
  ['setup.sh', '-c c.txt', ['c.txt']],
  ['Dockerfile', '-c https://index.example/c.txt', []],
  ['Dockerfile', '-c ../../c.txt', ['c.txt']]
])('constraints behind %s: %s', (path, options, expected) => {
  const { wantsAs = [] } = extractorOn(extractor, path)(`pip install a ${options}`)
  expect(wantsAs.map(each => each.path)).toEqual(expected)
})

test('a command of more words than anybody writes is a gap, and the others are read', () => {
  const { components, gaps } = extract(`pip install ${'a '.repeat(300_000)}\npip install torch==2.0\n`)
  expect(components).toMatchObject([{ name: 'torch' }])
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 1 } }])
})

test.each([
  ['curl -LsSf https://host.example/install.sh | sh', 'https://host.example/install.sh'],
  ['wget -qO- https://host.example/i.sh | sudo bash -s -- -y', 'https://host.example/i.sh'],
  ['bash <(curl -s https://host.example/i.sh)', 'https://host.example/i.sh'],
  ['sh -c "$(curl -fsSL https://user:pass@host.example/i.sh)"', 'https://host.example/i.sh'],
  ['eval "$(curl https://host.example/i.sh)"', 'https://host.example/i.sh'],
  ['curl https://host.example/a.json | jq .', undefined],
  ['curl -o i.sh https://host.example/i.sh', undefined],
  ['echo "curl https://host.example/i.sh | sh"', undefined],
  ['X=$(curl https://host.example/a); pip install a', undefined]
])('a script that is downloaded and run: %s', (script, expected) => {
  const gaps = extract(script).gaps.filter(({ code }) => code === 'outside-repository')
  expect(gaps.map(({ subject }) => subject)).toEqual(expected === undefined ? [] : [expected])
})

test.each<[string, string, string[]]>([
  ['run.sh', 'docker build -f build/gpu.df .', ['build/gpu.df']],
  ['ci/run.sh', 'cd ../build && docker build -f gpu.df .', ['build/gpu.df']],
  ['run.sh', 'docker build -f Dockerfile.d/gpu.Dockerfile .', []],
  ['run.sh', 'docker build -f "$FILE" . ; docker build -f - . < a ; docker build -f /tmp/a .', []],
  ['run.sh', 'echo docker build -f gpu.df', []]
])('%s: %s builds from files of other names', (path, content, expected) => {
  const { wantsAs = [] } = extractorOn(extractor, path)(content)
  expect(wantsAs.filter(({ format }) => format === 'dockerfile').map(one => one.path)).toEqual(expected)
})

test.each([
  ['commands', 'pip install a==1\n'.repeat(1001)],
  ['words of an array', `a=(${'b '.repeat(1000)})\n${'pip install "${a[@]}"\n'.repeat(10)}`]
])('very many %s that install are a gap where they go on', (_, script) => {
  const { components, gaps } = extract(script)
  expect(components.length).toBeLessThanOrEqual(5000)
  const [{ code, location } = { code: '' }] = gaps
  expect([gaps.length, code]).toEqual([1, 'limit-exceeded'])
  expect(location?.startLine).toBe(script.startsWith('a') ? 7 : 1001)
})

test('very many commands are a gap where they go on, also where they install nothing', () => {
  const { gaps } = extract('ls\n'.repeat(20_005))
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 5001]])
})

describe('very many', () => {
  const packages = (count: number): string => Array.from({ length: count }, (_, at) => `p${at}==1 `).join('')
  const files = (count: number): string => Array.from({ length: count }, (_, at) => `echo a > f${at}\n`).join('')

  test.each([
    ['words of a pipe', `:\necho ${packages(15_000)} \\\n${packages(5001)} | xargs pip install\n`, 2],
    ['words of a substitution', `pip install $(echo ${packages(15_000)})  $(echo ${packages(5001)})\n`, 1],
    ['files', `${files(500)}echo evil==1 > list.txt\npip install -r list.txt\n`, 501]
  ])('%s are a gap', (_, content, line) => {
    expect(extract(content).gaps).toContainEqual(
      expect.objectContaining({
        code: 'limit-exceeded',
        location: expect.objectContaining({ startLine: line }) as unknown
      })
    )
  })

  test.each([
    ['a pipe', `echo ${packages(4000)} | xargs pip install\n`],
    ['a substitution', `pip install $(echo ${packages(4000)})\n`],
    ['a format', `pip install $(printf '%s\\n' ${packages(4000)})\n`]
  ])('as many words of %s as a person writes are read', (_, content) => {
    const { components, gaps } = extract(content)
    expect([components.length, gaps]).toEqual([4000, []])
  })

  test('what a format is used for too often for is only known at run time', () => {
    const content = `pip install $(printf '${'%%'.repeat(2000)}%s\\n' ${packages(1000)})\n`
    expect(extract(content).gaps).toMatchObject([{ code: 'unresolved-reference' }])
  })
})

const address = 'https://files.example/x.zip'

test.each([
  [`pip install ${address}`, ['outside-repository']],
  ['pip install https://files.example/x/archive/main.zip', ['outside-repository']],
  ['pip install s3://bucket/x.tar.gz', ['outside-repository']],
  [`uv pip install ${address}`, ['outside-repository']],
  [`uv add ${address}`, ['outside-repository']],
  [`uvx --from ${address} x`, ['outside-repository']],
  [`pipx install ${address}`, ['outside-repository']],
  [`poetry add ${address}`, ['outside-repository']],
  [`pip install -q ${address} requests==2.0`, ['outside-repository']],
  // Only the run knows where these come from.
  ['pip install https://$HOST/x.zip', ['unresolved-reference']],
  ['pip install "https://files.example/$V/main.zip"', ['unresolved-reference']],
  // These say their names, or stand in the repository.
  [`pip install "x @ ${address}"`, []],
  ['pip install https://files.example/x-1.0-py3-none-any.whl', []],
  ['pip install git+https://git.example/x/y', []],
  ['pip install ./x', []],
  [`pip install -i https://index.example/simple x==1.0`, []]
])('tells of a package whose address says no name: %s', (command, codes) => {
  expect(extract(command).gaps.map(({ code }) => code)).toEqual(codes)
})

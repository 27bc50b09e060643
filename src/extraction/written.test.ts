import { extractorOf } from './readers.ts'
import { runFile, type FileResult } from './file.ts'

async function run(path: string, id: string, content: string): Promise<FileResult> {
  const [registered] = extractorOf(id)
  if (registered?.reads !== 'text') throw new Error(`${id} reads no text`)
  return runFile(registered, { path, side: 'head', texts: new Map([[path, content]]), neighbours: [] })
}

const found = ({ components }: FileResult): string[] =>
  components.map(component => {
    const { name, location } = component
    const version = component.kind === 'package' ? (component.version ?? '') : ''
    return `${name} ${version} ${location.path}:${location.startLine ?? 0}:${location.startColumn ?? 0}`
  })
const told = ({ gaps }: FileResult): string[] =>
  gaps.map(({ code, subject, location }) => `${code} ${subject} @${location?.startLine ?? 0}`)

describe('lists that a file writes and reads', () => {
  test.each([
    ['another name', 'echo "a==1" > list && pip install -r list', ['a 1 x/run.sh:1:7']],
    ['another folder', 'echo a==1 > /tmp/list; cd /tmp; pip install -r list', ['a 1 x/run.sh:1:6']],
    ['appended', 'echo a==1 > l\necho b==2 >> l\nuv pip install -r l', ['a 1 x/run.sh:1:6', 'b 2 x/run.sh:2:6']],
    ['a telling name', 'cat > requirements.txt <<X\na==1\nX', ['a 1 x/run.sh:2:1']],
    ['standard input', 'pip install -r /dev/stdin <<X\na==1\nX', ['a 1 x/run.sh:2:1']],
    ['a pipe', 'echo a==1 | uv pip install -r -', ['a 1 x/run.sh:1:6']],
    ['a substitution', 'pip install -r <(echo a==1)', ['a 1 x/run.sh:1:23']],
    ['words', 'pip install $(echo a==1 b)', ['a 1 x/run.sh:1:20', 'b  x/run.sh:1:25']],
    ['xargs', "printf 'a==1\\nb==2' | xargs -n1 pip install -q", ['a 1 x/run.sh:1:9', 'b 2 x/run.sh:1:15']],
    ['xargs -I', 'echo a==1 | xargs -I{} pip install {}', ['a 1 x/run.sh:1:6']],
    ['xargs npm', 'echo a@1.0.0 | xargs npm install -g', ['a 1.0.0 x/run.sh:1:6']],
    ['a loop', 'while read -r one; do pip install "$one"; done <<X\na==1\nX', ['a 1 x/run.sh:2:1']],
    ['a package.json', 'echo \'{"dependencies": {"a": "1.0.0"}}\' > package.json', ['a 1.0.0 x/run.sh:1:25']],
    ['a script', "cat > /tmp/run.sh <<'X'\npip install a==1\nX\nsh /tmp/run.sh", ['a 1 x/run.sh:2:13']],
    ['a script by its first line', "cat > /tmp/run <<'X'\n#!/bin/sh\npip install a==1\nX", ['a 1 x/run.sh:3:13']],
    ['a piped script', "echo 'pip install a==1' | sudo bash", ['a 1 x/run.sh:1:19']],
    ['a script that writes a list', 'bash <<X\necho a==1 > requirements.txt\nX', ['a 1 x/run.sh:2:6']],
    ['nothing that anybody reads', 'echo "a==1" > list; pip install -r other', []]
  ])('%s', async (_, content, expected) => {
    const result = await run('x/run.sh', 'shell', content)
    expect(found(result)).toEqual(expected)
    expect(told(result).filter(gap => gap.startsWith('outside'))).toEqual([])
  })

  test.each([
    ['a heredoc', 'COPY <<X /tmp/list\na==1\nX\nRUN pip install -r /tmp/list', ['a 1 x/Dockerfile:3:1']],
    [
      'several',
      'COPY <<list <<b.txt /tmp/\na==1\nlist\nb==2\nb.txt\nRUN pip install -r /tmp/list',
      ['a 1 x/Dockerfile:3:1']
    ],
    ['of another step', 'RUN echo a==1 > l\nRUN pip install -r l', ['a 1 x/Dockerfile:2:10']],
    ['in RUN', 'RUN <<X\ncat > l <<Y\na==1\nY\npip install -r l\nX', ['a 1 x/Dockerfile:4:1']]
  ])('in a Dockerfile: %s', async (_, content, expected) => {
    const result = await run('x/Dockerfile', 'dockerfile', `FROM scratch\n${content}\n`)
    expect(found(result)).toEqual(expected)
  })

  test('in a notebook', async () => {
    const cell = (...source: string[]): object => ({ cell_type: 'code', source })
    const cells = [cell('%%writefile l\n', 'a==1\n'), cell('%%file -a l\n', 'b==2\n'), cell('!pip install -r l')]
    const result = await run('n.ipynb', 'notebook', JSON.stringify({ cells }))
    expect(found(result).map(line => line.slice(0, 4))).toEqual(['a 1 ', 'b 2 '])
  })
})

test('what is too much to read is a gap', async () => {
  const cell = (...source: string[]): object => ({ cell_type: 'code', source })
  const cells = [
    cell('%%writefile a\n', 'x'.repeat(4_000_001)),
    cell('%%writefile l\n', 'a==1\n'),
    cell('!pip install -r l')
  ]
  const result = await run('n.ipynb', 'notebook', JSON.stringify({ cells }))
  expect(found(result)).toEqual([])
  expect(told(result)).toContainEqual('limit-exceeded n.ipynb @1')
})

test('settings that a command writes', async () => {
  const result = await run(
    'x/run.sh',
    'shell',
    'echo "[global]" > ~/.config/pip/pip.conf\necho "index-url = https://index.example" >> ~/.config/pip/pip.conf'
  )
  expect(told(result)).toEqual([])
  expect(result.components).toMatchObject([
    { kind: 'index', name: 'https://index.example', use: 'default', location: { path: 'x/run.sh', startLine: 2 } }
  ])
  expect(result.components[0]).not.toHaveProperty('forFolder')
})

test.each([
  ['pip install -r https://index.example/a.txt', 'https://index.example/a.txt @1'],
  ['uv pip sync https://user:secret@index.example/a.txt', 'https://index.example/a.txt @1'],
  ['pip install x -c https://index.example/c.txt', 'https://index.example/c.txt @1'],
  ['curl https://index.example/a.txt | pip install -r /dev/stdin', 'https://index.example/a.txt @1'],
  ['pip install -r <(curl -s https://index.example/a.txt)', 'https://index.example/a.txt @1'],
  ['pip install $(curl -s https://index.example/a.txt)', 'https://index.example/a.txt @1'],
  ['curl https://index.example/a.txt | xargs npm install', 'https://index.example/a.txt @1'],
  ['wget https://index.example/a.txt\npip install -r a.txt', 'https://index.example/a.txt @2'],
  ['curl https://index.example/a.txt | grep -v x > b\npip install -r b', 'https://index.example/a.txt @2']
])('a list that is downloaded: %j', async (content, expected) => {
  const result = await run('x/run.sh', 'shell', content)
  expect(told(result)).toContainEqual(`outside-repository ${expected}`)
})

test.each([
  'pip install -r requirements.txt',
  'wget https://index.example/model.bin && pip install -r requirements.txt',
  'pip install -r $LIST',
  'cat a.txt | xargs pip install'
])('a list that is not downloaded: %j', async content => {
  expect(told(await run('x/run.sh', 'shell', content)).filter(gap => gap.startsWith('outside'))).toEqual([])
})

test('scripts that write scripts end', async () => {
  let script = 'pip install a==1'
  for (let depth = 0; depth < 6; depth++) script = `cat > x${depth}.sh <<'E${depth}'\n${script}\nE${depth}`
  expect((await run('run.sh', 'shell', script)).components.length).toBeLessThan(2)
})

test.each([
  ['$(which pip) install a==1', ['a 1 x/run.sh:1:22']],
  ['"$HOME/.local/bin/uv" pip install a==1', ['a 1 x/run.sh:1:35']],
  ['JOBS=$(nproc) pip install a==1', ['a 1 x/run.sh:1:27']],
  ['bash <(echo pip install a==1)', ['a 1 x/run.sh:1:25']],
  ['bash -c "$(cat <<X\npip install a==1\nX\n)"', ['a 1 x/run.sh:2:13']],
  ['$RUN pip install a==1', ['a 1 x/run.sh:1:18']],
  ['docker exec box pip install a==1', ['a 1 x/run.sh:1:29']],
  ['for one in a==1 b==2; do pip install $one; done', ['a 1 x/run.sh:1:38', 'b 2 x/run.sh:1:38']],
  ['some=(a==1 b==2)\npip install "${some[@]}"', ['a 1 x/run.sh:2:14', 'b 2 x/run.sh:2:14']]
])('a command that is not plainly there: %j', async (content, expected) => {
  expect(found(await run('x/run.sh', 'shell', content))).toEqual(expected)
})

describe('files that commands put under another name', () => {
  const wanted = async (path: string, id: string, content: string): Promise<string[]> => {
    const { wants, readers } = await run(path, id, content)
    return wants.flatMap(each => (readers.has(each) ? [`${each} ${readers.get(each) ?? ''}`] : []))
  }

  test.each([
    ['cp a.md requirements.txt', ['x/a.md requirements-txt']],
    ['mv -f a.md /tmp/l; pip install -r /tmp/l', ['x/a.md requirements-txt']],
    ['cp a.md b.md /tmp/; pip install -r /tmp/b.md', ['x/b.md requirements-txt']],
    ['ln -s $PWD/conf/n ~/.npmrc', ['x/conf/n index-settings']],
    ['install -m 600 conf/p /etc/pip.conf', ['x/conf/p index-settings']],
    ['cat conf/n >> ~/.npmrc', ['x/conf/n index-settings']],
    ['sort a.md > l.txt; pip install -r l.txt', ['x/l.txt requirements-txt', 'x/a.md requirements-txt']],
    ['cp build.in Dockerfile', ['x/build.in dockerfile']],
    ['PIP_CONFIG_FILE=ci/p pip install a', ['x/ci/p index-settings']],
    ['export npm_config_userconfig=ci/n', ['x/ci/n index-settings']],
    ['npm ci --userconfig=ci/n', ['x/ci/n index-settings']],
    ['uv --config-file ci/u sync', ['x/ci/u index-settings']],
    ['cargo --config net.retry=3 build', []],
    ['cp a.md b.md', []],
    ['cp *.md requirements.txt', []],
    ['cp model.bin /models/', []]
  ])('%s', async (content, expected) => {
    expect(await wanted('x/run.sh', 'shell', content)).toEqual(expected)
  })

  test.each([
    ['COPY a.md /tmp/l\nRUN pip install -r /tmp/l', ['x/a.md requirements-txt', 'a.md requirements-txt']],
    ['COPY conf/p /etc/pip.conf', ['x/conf/p index-settings', 'conf/p index-settings']],
    ['COPY --from=b conf/p /etc/pip.conf', []],
    ['COPY . /app', []]
  ])('in a Dockerfile: %s', async (content, expected) => {
    const names = await wanted('x/Dockerfile', 'dockerfile', `FROM scratch\n${content}\n`)
    expect(names.filter(name => !/^(?:x\/)?(?:l|p) /.test(name))).toEqual(expected)
  })

  test.each([
    ['curl -o ~/.npmrc https://index.example/n', ['outside-repository https://index.example/n @1']],
    ['wget -O /etc/pip.conf https://index.example/p', ['outside-repository https://index.example/p @1']],
    ['curl https://index.example/r > requirements.txt', ['outside-repository https://index.example/r @1']],
    ['curl -o data.csv https://index.example/d', []]
  ])('%s is told', async (content, expected) => {
    expect(told(await run('x/run.sh', 'shell', content))).toEqual(expected)
  })
})

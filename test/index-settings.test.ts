import { extractTexts } from './helpers/extraction.ts'

/** Indexes as `setting → name` and packages as `name from its index`, each with its line, in the order of a file. */
async function found(path: string, content: string): Promise<string[]> {
  const { components } = await extractTexts({ [path]: content })
  const rows = components.flatMap((component): [number, string][] => {
    const line = component.location.startLine ?? 0
    if (component.kind === 'index') return [[line, `${component.setting} → ${component.name}`]]
    if (component.kind !== 'package') return []
    const { url, extraIndexes = [] } = component.source
    const from = [...(url === undefined ? [] : [url]), ...extraIndexes.map(one => `+ ${one}`)].join(' ')
    return [[line, `${component.name} from ${from === '' ? 'the default index' : from}`]]
  })
  return rows.toSorted(([one], [other]) => one - other).map(([line, text]) => `${line}: ${text}`)
}

const url = 'https://index.example/simple'

test.each<[string, string, string[]]>([
  [
    'a command that writes settings',
    `RUN pip install a\nRUN pip config set global.index-url ${url}\nRUN pip install b`,
    [`2: a from the default index`, `3: global.index-url → ${url}`, `4: b from ${url}`]
  ],
  [
    'in the same command',
    `RUN npm config set registry https://npm.example && npm install x@1.0.0`,
    ['2: registry → https://npm.example', '2: x from https://npm.example']
  ],
  [
    'beside the default one',
    `RUN pip config set global.extra-index-url ${url}\nRUN pip install a`,
    [`2: global.extra-index-url → ${url}`, `3: a from + ${url}`]
  ],
  [
    'for a scope',
    'RUN npm config set @acme:registry https://npm.example\nRUN npm install @acme/x y',
    ['2: @acme:registry → https://npm.example', '3: @acme/x from https://npm.example', '3: y from the default index']
  ],
  [
    'for a channel',
    'RUN conda config --add channels somebody\nRUN conda install -y numpy',
    ['2: channels → somebody', '3: numpy from + somebody']
  ],
  ['ENV', `ENV A=1 PIP_INDEX_URL="${url}"\nRUN pip install a`, [`2: PIP_INDEX_URL → ${url}`, `3: a from ${url}`]],
  [
    'the old form of ENV',
    `ENV PIP_INDEX_URL ${url}\nRUN pip install a`,
    [`2: PIP_INDEX_URL → ${url}`, `3: a from ${url}`]
  ],
  ['ARG', `ARG PIP_INDEX_URL=${url}\nRUN pip install a`, [`2: PIP_INDEX_URL → ${url}`, `3: a from ${url}`]],
  ['ARG of a part', 'ARG HOST=index.example\nENV UV_INDEX_URL=https://$HOST/simple', [`3: UV_INDEX_URL → ${url}`]],
  [
    'credentials that only the build knows',
    'ARG TOKEN\nENV PIP_INDEX_URL=https://u:${TOKEN}@index.example/simple\nRUN pip install a',
    [`3: PIP_INDEX_URL → ${url}`, `4: a from ${url}`]
  ],
  [
    'credentials that only the run knows',
    'RUN pip install -i "https://u:${TOKEN}@index.example/simple" a',
    [`2: -i → ${url}`, `2: a from ${url}`]
  ],
  [
    'a stage of its own',
    `RUN pip config set global.index-url ${url}\nFROM scratch\nRUN pip install a`,
    [`2: global.index-url → ${url}`, '4: a from the default index']
  ],
  [
    'a stage that goes on',
    `FROM scratch AS base\nRUN pip config set global.index-url ${url}\nFROM base\nRUN pip install a`,
    [`3: global.index-url → ${url}`, `5: a from ${url}`]
  ],
  [
    'what is exported ends with its RUN',
    `RUN export PIP_INDEX_URL=${url}\nRUN pip install a`,
    [`2: PIP_INDEX_URL → ${url}`, '3: a from the default index']
  ],
  [
    'a list as a command',
    `ENV PIP_INDEX_URL=${url}\nRUN ["pip", "install", "a"]`,
    [`2: PIP_INDEX_URL → ${url}`, `3: a from ${url}`]
  ],
  [
    'a list that writes settings',
    `RUN ["pip", "config", "set", "global.index-url", "${url}"]\nRUN pip install a`,
    [`2: global.index-url → ${url}`, `3: a from ${url}`]
  ],
  [
    'back to the default one',
    `RUN npm config set registry https://npm.example\nRUN npm install --registry https://two.example x`,
    ['2: registry → https://npm.example', '3: --registry → https://two.example', '3: x from https://two.example']
  ],
  ['ONBUILD', `ONBUILD ENV PIP_INDEX_URL=${url}`, []],
  ['other variables', 'ENV INDEX_URL=https://index.example', []]
])('a Dockerfile: %s', async (_, content, expected) => {
  expect(await found('Dockerfile', `FROM scratch\n${content}\n`)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['an assignment before a command', `PIP_INDEX_URL=${url} pip install -r a.txt`, [`1: PIP_INDEX_URL → ${url}`]],
  ['a variable that is exported later', `PIP_INDEX_URL=${url}\nexport PIP_INDEX_URL`, [`2: PIP_INDEX_URL → ${url}`]],
  ['a variable that another gives', `URL=${url}\npip install -i $URL .`, [`2: -i → ${url}`]],
  [
    'exported credentials',
    `export PIP_INDEX_URL="https://$T@index.example/simple"\npip install a`,
    [`1: PIP_INDEX_URL → ${url}`, `2: a from ${url}`]
  ],
  ['a shell in a shell', `bash -c "pip install -i ${url} ."`, [`1: -i → ${url}`]],
  [
    'for a later shell',
    `echo 'export PIP_INDEX_URL=${url}' >> ~/.bashrc\npip install a`,
    [`1: PIP_INDEX_URL → ${url}`, '2: a from the default index']
  ],
  ['through tee', `echo "PIP_INDEX_URL=${url}" | sudo tee -a /etc/environment`, [`1: PIP_INDEX_URL → ${url}`]],
  ['a heredoc', `cat <<EOF >> ~/.profile\nA=1\nexport UV_INDEX=${url}\nEOF`, [`3: UV_INDEX → ${url}`]],
  ['text that goes elsewhere', `echo "PIP_INDEX_URL=${url}" >> notes.txt`, []],
  ['an address that is not known', 'pip install -i "https://$HOST/simple" .', []]
])('a script: %s', async (_, content, expected) => {
  expect(await found('setup.sh', content)).toEqual(expected)
})

const job = (steps: string): string => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`

test.each<[string, string, string[]]>([
  [
    'env of a pipeline, a job and a step',
    `env:\n  PIP_INDEX_URL: ${url}\njobs:\n  a:\n    env: { UV_INDEX: "${url}" }\n    steps:\n      - run: pip install a\n        env:\n          NODE_TLS_REJECT_UNAUTHORIZED: 0\n`,
    [
      `2: PIP_INDEX_URL → ${url}`,
      `5: UV_INDEX → ${url}`,
      `7: a from ${url}`,
      '9: NODE_TLS_REJECT_UNAUTHORIZED → node_tls_reject_unauthorized'
    ]
  ],
  [
    'for later steps',
    job(`      - run: echo "PIP_INDEX_URL=${url}" >> $GITHUB_ENV\n      - run: pip install a\n`),
    [`6: PIP_INDEX_URL → ${url}`, `7: a from ${url}`]
  ],
  [
    'for later steps, quoted and in a group',
    job(
      `      - run: |\n          {\n            echo "A=1"\n            echo "PIP_INDEX_URL=${url}"\n          } >> "$GITHUB_ENV"\n          pip install a\n      - run: pip install b\n`
    ),
    [`9: PIP_INDEX_URL → ${url}`, '11: a from the default index', `12: b from ${url}`]
  ],
  [
    'by a command of an earlier step',
    job(
      `      - run: pip install a\n      - run: pip config set global.index-url ${url}\n      - run: pip install b\n`
    ),
    ['6: a from the default index', `7: global.index-url → ${url}`, `8: b from ${url}`]
  ],
  [
    'of another job',
    `jobs:\n  a:\n    steps:\n      - run: pip config set global.index-url ${url}\n  b:\n    steps:\n      - run: pip install a\n`,
    [`4: global.index-url → ${url}`, '7: a from the default index']
  ],
  [
    'credentials that are secrets',
    `jobs:\n  a:\n    steps:\n      - run: pip install a\n        env:\n          PIP_INDEX_URL: https://u:\${{ secrets.T }}@index.example/simple\n`,
    [`4: a from ${url}`, `6: PIP_INDEX_URL → ${url}`]
  ],
  [
    'a secret in a command',
    job('      - run: pip install -i https://u:${{ secrets.T }}@index.example/simple a\n'),
    [`6: -i → ${url}`, `6: a from ${url}`]
  ],
  ['an address that is a secret', 'env:\n  PIP_INDEX_URL: ${{ secrets.INDEX }}\n', []],
  [
    'a registry of a scope',
    'env:\n  npm_config_@acme:registry: https://npm.example\n',
    ['2: npm_config_@acme:registry → https://npm.example']
  ]
])('a workflow: %s', async (_, content, expected) => {
  expect(await found('.github/workflows/a.yml', content)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  [
    '.gitlab-ci.yml',
    `a:\n  before_script:\n    - pip config set global.index-url ${url}\n  script:\n    - pip install a\n`,
    [`3: global.index-url → ${url}`, `5: a from ${url}`]
  ],
  ['.gitlab-ci.yml', `variables:\n  PIP_INDEX_URL:\n    value: ${url}\n`, [`3: PIP_INDEX_URL → ${url}`]],
  [
    'azure-pipelines.yml',
    `variables:\n  - name: PIP_INDEX_URL\n    value: ${url}\nsteps:\n  - script: pip install a\n`,
    [`3: PIP_INDEX_URL → ${url}`, `5: a from ${url}`]
  ],
  ['.drone.yml', `steps:\n  - environment:\n      - PIP_INDEX_URL=${url}\n`, [`3: PIP_INDEX_URL → ${url}`]]
])('%s, %#', async (path, content, expected) => {
  expect(await found(path, content)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  [
    '.mcp.json',
    `{ "mcpServers": { "a": { "command": "uvx", "args": ["tool"], "env": { "UV_INDEX_URL": "${url}" } } } }`,
    [`1: tool from ${url}`, `1: UV_INDEX_URL → ${url}`]
  ],
  [
    '.mcp.json',
    '{ "mcpServers": { "a": { "command": "npx", "args": ["-y", "@acme/x"],\n"env": { "npm_config_registry": "https://${T}@npm.example" } } } }',
    ['1: @acme/x from https://npm.example', '2: npm_config_registry → https://npm.example']
  ],
  [
    '.mcp.json',
    `{ "mcpServers": { "a": { "command": "uvx", "args": ["--index", "${url}", "tool"], "env": { "TOKEN": "secret" } } } }`,
    [`1: tool from + ${url}`, `1: --index → ${url}`]
  ],
  [
    '.devcontainer/devcontainer.json',
    '{ "containerEnv": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } }',
    ['1: NODE_TLS_REJECT_UNAUTHORIZED → node_tls_reject_unauthorized']
  ]
])('%s: %#', async (path, content, expected) => {
  expect(await found(path, content)).toEqual(expected)
})

import { parseYaml } from '../../syntax/yaml/parse.ts'
import { pointedFiles } from './pointers.ts'

const action = (inputs: string): string =>
  `jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: ${inputs}\n`

test.each<[string, string, string[]]>([
  ['.gitlab-ci.yml', 'include: /ci/a.yml', ['pipeline ci/a.yml']],
  ['.gitlab-ci.yml', 'include:\n  - local: ci/a.yml\n  - "b.yaml"\n', ['pipeline b.yaml', 'pipeline ci/a.yml']],
  [
    '.gitlab-ci.yml',
    'include:\n  - remote: https://a.example/a.yml\n  - template: x\n  - project: p\n    file: /a.yml\n',
    []
  ],
  ['.gitlab-ci.yml', 'include: [{local: "ci/*.yml"}, {local: "../a.yml"}, {local: "$A.yml"}, 1, null]', []],
  [
    'ci/azure-pipelines.yml',
    'steps:\n- template: t.yml\n- template: /b/t.yml\n',
    ['pipeline b/t.yml', 'pipeline ci/t.yml']
  ],
  [
    'azure-pipelines.yml',
    'steps:\n- template: t.yml@self\n- template: o.yml@other\n- template: ../a.yml\n',
    ['pipeline t.yml']
  ],
  ['azure-pipelines.yml', 'steps:\n- template: ${{ parameters.a }}.yml\n- template: name\n', []],
  ['.github/workflows/a.yml', action('{ file: ./build/gpu.df }'), ['dockerfile build/gpu.df']],
  ['.github/workflows/a.yml', action('{ dockerfile: gpu.df }'), ['dockerfile gpu.df']],
  ['.github/workflows/a.yml', action('{ file: Dockerfile }'), []],
  ['.github/workflows/a.yml', action('{ file: ./README.md }'), []],
  ['.github/workflows/a.yml', action('{ file: coverage.xml }'), []],
  ['.github/workflows/a.yml', action('{ file: "${{ matrix.file }}" }'), []],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    with:\n      file: gpu.df\n', []],
  ['.gitlab-ci.yml', '', []]
])('%s: %j', (path, content, expected) => {
  const { root } = parseYaml(content)
  const found = pointedFiles(root, path).files.map(one => `${one.format} ${one.path}`)
  expect(found.sort()).toEqual(expected)
})

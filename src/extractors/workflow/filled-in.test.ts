import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.github/workflows/a.yml')

/** The scripts that other readers are given, as one line each. */
function scripts(content: string, path?: string): readonly string[] {
  return (extract(content, path).embedded ?? []).map(({ text }) => text.trim())
}

const job = (run: string, more = ''): string => `${more}\njobs:\n  a:\n    steps:\n    - run: ${run}\n`

test.each([
  ['workflow_call', job('pip install a==${{ inputs.v }}', "on: {workflow_call: {inputs: {v: {default: '1.0'}}}}")],
  [
    'workflow_dispatch',
    job('pip install a==${{ inputs.v }}', "on: {workflow_dispatch: {inputs: {v: {default: '1.0'}}}}")
  ],
  [
    'event',
    job('pip install a==${{ github.event.inputs.v }}', "on: {workflow_dispatch: {inputs: {v: {default: '1.0'}}}}")
  ],
  ['workflow env', job('pip install ${{ env.P }}==1.0', 'env: {P: a}')],
  ['literal', job("pip install ${{ 'a==1.0' }}")],
  ['or', job("pip install a==${{ inputs.v || '1.0' }}")],
  ['format', job("${{ format('pip install {0}=={1}', 'a', '1.0') }}")],
  ['step env', 'jobs:\n  a:\n    steps:\n    - env: {V: 1.0}\n      run: pip install a==${{ env.V }}\n'],
  ['matrix', 'jobs:\n  a:\n    strategy: {matrix: {p: [a==1.0]}}\n    steps: [{run: "pip install ${{ matrix.p }}"}]\n']
])('%s', (_, content) => {
  expect(scripts(content)).toEqual(['pip install a==1.0'])
})

test.each([
  ['action.yml', 'inputs: {p: {default: a}}\nruns: {steps: [{shell: bash, run: "pip install ${{ inputs.p }}"}]}\n'],
  [
    'azure-pipelines.yml',
    'parameters: [{name: p, default: a}]\nsteps: [{script: "pip install ${{ parameters.p }}"}]\n'
  ],
  ['.gitlab-ci.yml', 'spec: {inputs: {p: {default: a}}}\n---\nb: {script: "pip install $[[ inputs.p ]]"}\n'],
  [
    '.circleci/config.yml',
    'parameters: {p: {default: a}}\njobs: {b: {steps: [{run: "pip install << pipeline.parameters.p >>"}]}}\n'
  ],
  [
    '.circleci/config.yml',
    'jobs: {b: {parameters: {p: {default: a}}, steps: [{run: "pip install << parameters.p >>"}]}}\n'
  ]
])('%s: %s', (path, content) => {
  expect(scripts(content, path)).toEqual(['pip install a'])
})

test('of several values each is read, further ones in the lines that ask for them', () => {
  const run = '|\n        pip install c \\\n          ${{ matrix.p }}\n        pip install d'
  const content = `jobs:\n  a:\n    strategy: {matrix: {p: [a, b]}}\n    steps:\n    - run: ${run}\n`
  expect(scripts(content)).toEqual(['pip install c \\\n  a\npip install d', 'pip install c \\\n  b'])
})

test('an index that an expression states is one', () => {
  const content = "env:\n  PIP_INDEX_URL: ${{ 'https://index.example/simple' }}\n"
  expect(extract(content).components).toMatchObject([{ kind: 'index', url: 'https://index.example/simple' }])
})

test('places are those of the expressions', () => {
  const content = job("pip install a==${{ inputs.v || '1.0' }} b")
  const { text = '', map } = extract(content).embedded?.[0] ?? {}
  const at = (part: string): string => content.slice(map?.(text.indexOf(part)))
  expect(at('a==')).toMatch(/^a==/)
  expect(at('1.0')).toMatch(/^\$\{\{/)
  expect(at('0 b')).toMatch(/^\} b/)
  expect(at('b')).toMatch(/^b\n/)
})

test.each([
  job('pip install a==${{ inputs.v }}', 'on: {workflow_call: {inputs: {v: {type: string}}}}'),
  job('pip install a==${{ inputs.v }}', "on: {workflow_call: {inputs: {w: {default: '1.0'}}}}"),
  job('pip install a==${{ secrets.V }}'),
  job('pip install a==${{ steps.x.outputs.v }}')
])('unknown: %s', content => {
  expect(scripts(content)[0]).toMatch(/^pip install a==\$\{_+\}$/)
})

test('very many values are bounded', () => {
  const values = Array.from({ length: 500 }, (_, at) => `p${at}`).join(', ')
  const content = `jobs:\n  a:\n    strategy: {matrix: {p: [${values}]}}\n    steps: [{run: "pip install \${{ matrix.p }}"}]\n`
  expect(scripts(content)).toHaveLength(256)
})

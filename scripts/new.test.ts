import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scaffold } from './scaffold.ts'

const project = join(import.meta.dirname, '..')
const copied = ['src', 'test/helpers', 'package.json', 'tsconfig.json', 'jest.config.js', 'eslint.config.js']
const made = [
  'src/rules/package-strange',
  'src/extractors/strange-list',
  'src/extractors/strange-lock',
  'src/hosts/strange-hub',
  'src/kinds/strange'
]
/** What a new kind is to be added to by hand, beside the noun. */
const lacking = ['src/kinds/registry.ts', 'src/reports/json/components.ts']

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'weighbridge-new-'))
  for (const path of [...copied, '.prettierrc.json']) cpSync(join(project, path), join(root, path), { recursive: true })
  mkdirSync(join(root, 'scripts'))
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number
  readonly output: string
}

/** Runs Node with the copy as its folder; both streams together. */
function node(...args: string[]): Promise<Outcome> {
  const env = { ...process.env, WEIGHBRIDGE_ROOT: root, NODE_OPTIONS: '' }
  return new Promise(resolve => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
    })
  })
}

function npmRunNew(...args: string[]): Promise<Outcome> {
  return node('--import', 'tsx', join(project, 'scripts/new.ts'), ...args)
}

function tool(path: string, ...args: string[]): Promise<Outcome> {
  return node(join(project, 'node_modules', path), ...args)
}

describe('a new rule, extractor, lockfile, host and kind', () => {
  let outcomes: Outcome[] = []

  beforeAll(async () => {
    outcomes = [
      await npmRunNew('rule', 'package-strange'),
      await npmRunNew('extractor', 'strange-list'),
      await npmRunNew('lock', 'strange-lock'),
      await npmRunNew('host', 'strange-hub'),
      await npmRunNew('kind', 'strange')
    ]
    const nouns = join(root, 'src/core/component.ts')
    const noun = "export interface StrangeComponent extends ComponentBase {\n  readonly kind: 'strange'\n}\n\n"
    const byKind = 'interface ComponentByKind {\n'
    const text = readFileSync(nouns, 'utf8')
    expect(text).toContain(byKind)
    writeFileSync(nouns, text.replace(byKind, `${noun}${byKind}  readonly strange: StrangeComponent\n`))
  })

  test('are written and registered', () => {
    expect(outcomes).toEqual([
      { code: 0, output: expect.stringContaining('written: src/rules/package-strange/rule.ts') as string },
      { code: 0, output: expect.stringContaining('written: src/extractors/strange-list/extractor.ts') as string },
      { code: 0, output: expect.stringContaining('written: src/extractors/strange-lock/lock.ts') as string },
      { code: 0, output: expect.stringContaining('written: src/hosts/strange-hub/host.ts') as string },
      { code: 0, output: expect.stringContaining('next: add the noun to ComponentByKind') as string }
    ])
    expect(readdirSync(join(root, made[0] ?? '')).sort()).toEqual(['README.md', 'rule.test.ts', 'rule.ts'])
    const files = (id: string): string[] => {
      return ['README.md', 'extractor.test.ts', 'extractor.ts', 'fixtures', join('fixtures', `${id}.example`)]
    }
    expect(readdirSync(join(root, made[1] ?? ''), { recursive: true }).sort()).toEqual(files('strange-list').sort())
    expect(readdirSync(join(root, made[2] ?? ''), { recursive: true }).sort()).toEqual(
      [...files('strange-lock'), 'lock.ts'].sort()
    )
    expect(readdirSync(join(root, made[3] ?? '')).sort()).toEqual(['README.md', 'host.test.ts', 'host.ts'])
    expect(readdirSync(join(root, made[4] ?? '')).sort()).toEqual(['README.md', 'kind.test.ts', 'kind.ts'])
    expect(readFileSync(join(root, 'src/hosts/registry.generated.ts'), 'utf8')).toContain("'strange-hub'")
    expect(readFileSync(join(root, 'src/rules/registry.generated.ts'), 'utf8')).toContain("'package-strange'")
    expect(readFileSync(join(root, 'src/extractors/registry.generated.ts'), 'utf8')).toContain("'strange-list'")
    expect(readFileSync(join(root, 'src/extractors/locks.generated.ts'), 'utf8')).toContain("'strange-lock'")
  })

  test('compile, except for what the kind is to be added to', async () => {
    writeFileSync(
      join(root, 'tsconfig.made.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [...made, ...lacking], exclude: [] })
    )
    const { output } = await tool('typescript/bin/tsc', '-p', 'tsconfig.made.json', '--noEmit')
    expect(output.split('\n').filter(line => made.some(folder => line.startsWith(folder)))).toEqual([])
    for (const path of lacking) expect(output).toContain(`${path}(`)
  })

  test('are formatted', async () => {
    expect(await tool('prettier/bin/prettier.cjs', '--check', ...made)).toMatchObject({ code: 0 })
  })

  test('have nothing to lint', async () => {
    expect(await tool('eslint/bin/eslint.js', ...made)).toEqual({ code: 0, output: '' })
  })

  test('have tests that fail until they are filled in', async () => {
    const jest = join(project, 'node_modules/jest/bin/jest.js')
    const { code, output } = await node('--experimental-vm-modules', jest, ...made)
    expect(code).toBe(1)
    expect(output).toContain('● package-strange › write here what the rule is about')
    expect(output).toContain('● a real-looking file')
    expect(output).toContain('● what a loader takes when no revision is named')
    expect(output).toContain('● how a policy spells it')
    expect(output).not.toContain('failed to run')
  })
})

test.each([
  [[], /^usage: npm run new rule NAME/],
  [['rule'], /^usage/],
  [['source', 'some-name'], /^usage/],
  [['rule', 'some-name', 'more'], /^usage/],
  [['rule', 'unpinned'], /^"unpinned" cannot name a rule: use at least two lower-case words, as in model-unpinned/],
  [['rule', 'Some-Name'], /cannot name a rule/],
  [['rule', '../some-name'], /cannot name a rule/],
  [['rule', 'some--name'], /cannot name a rule/],
  [['rule', '2-names'], /cannot name a rule/],
  [['extractor', 'some_name'], /cannot name an extractor/],
  [['lock', 'Some-Lock'], /cannot name a lockfile/],
  [['host', 'Strange'], /cannot name a host/],
  [['kind', 'two-words'], /cannot name a kind: use one lower-case word/],
  [['kind', 'package'], /^src\/kinds\/package exists already/],
  [['host', 'modelscope'], /^src\/hosts\/modelscope exists already/],
  [['extractor', ''], /cannot name an extractor/],
  [['extractor', `a${'-long'.repeat(20)}`], /cannot name an extractor/],
  [['rule', 'package-denied'], /^src\/rules\/package-denied exists already/],
  [['extractor', 'package-lock'], /^src\/extractors\/package-lock exists already/]
])('%j is refused', (args, message) => {
  expect(scaffold(root, args)).toEqual({ error: expect.stringMatching(message) as string })
})

test('what is refused ends with 2 and one line', async () => {
  expect(await npmRunNew('rule', 'package-denied')).toEqual({
    code: 2,
    output: 'src/rules/package-denied exists already\n'
  })
})

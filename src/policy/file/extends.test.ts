import { sampleModel, samplePackage, sampleRules } from '../../../test/helpers/samples.ts'
import { readChain, type PolicyChain, type ReadExtended } from './chain.ts'
import { defaultPolicy, formatProblem, parsePolicy, policyFrom, type ParsedPolicy } from './load.ts'
import { parseReference } from './reference.ts'
import { settingsOf } from './settings.ts'

const commit = '1f'.repeat(20)
const at = (name: string, ref = commit): string => `acme/policies/${name}.yml@${ref}`

/** Texts behind references; what is none of them cannot be read. */
function reading(texts: Readonly<Record<string, string>>): ReadExtended {
  return ({ text }) => {
    const found = Object.hasOwn(texts, text) ? texts[text] : undefined
    return Promise.resolve(
      found === undefined
        ? { reason: 'there is no such file', passing: false }
        : { text: `version: 1\n${found}`, commit }
    )
  }
}

async function chainOf(own: string, texts: Readonly<Record<string, string>>): Promise<PolicyChain> {
  return readChain(`version: 1\n${own}`, 'own.yml', sampleRules, reading(texts))
}

async function parsed(own: string, texts: Readonly<Record<string, string>>): Promise<ParsedPolicy> {
  const { files, broken } = await chainOf(own, texts)
  return policyFrom(files, sampleRules, 'base', broken)
}

/** `own` on top of `base`. */
const both = (own: string, base: string): Promise<ParsedPolicy> =>
  parsed(`extends: ${at('base')}\n${own}`, { [at('base')]: base })

async function policy(own: string, base: string) {
  const read = await both(own, base)
  if ('policy' in read) return read.policy
  throw new Error(said(read).join('\n'))
}

function said(read: ParsedPolicy): string[] {
  return 'problems' in read ? read.problems.map(problem => formatProblem(problem.location.path, problem)) : []
}

describe('merging', () => {
  test.each([
    ['', '', 'block'],
    ['', 'enforcement: observe', 'observe'],
    ['enforcement: block', 'enforcement: observe', 'block'],
    ['enforcement: observe', 'enforcement: block', 'observe']
  ])('%j on %j: enforcement is %s', async (own, base, enforcement) => {
    expect((await policy(own, base)).enforcement).toBe(enforcement)
  })

  test.each([
    ['note', 'warn', 'note', 'high'],
    ['warn', '{ level: block, threshold: low }', 'warn', 'low'],
    ['{ threshold: low }', 'warn', 'warn', 'low'],
    ['{ threshold: low }', '{ level: note, threshold: critical }', 'note', 'low'],
    ['{ level: off }', '{ threshold: critical }', 'off', 'critical'],
    ['{}', '{ level: note, threshold: low }', 'note', 'low']
  ])('package-vulnerable: %s on %s', async (own, base, level, threshold) => {
    const { rules } = await policy(`rules: { package-vulnerable: ${own} }`, `rules: { package-vulnerable: ${base} }`)
    expect(rules['package-vulnerable']).toMatchObject({ level, options: { threshold } })
  })

  test('other rules, gaps and sources of either stay', async () => {
    const { rules, gaps, advisoryMaxAge } = await policy(
      'rules: { image-unpinned: off }\ngaps: { submodule: note }',
      'rules: { model-unpinned: block }\ngaps: { submodule: incomplete, parse-error: incomplete }\nsources: { osv: { maxAge: 1d } }'
    )
    expect([rules['image-unpinned']?.level, rules['model-unpinned']?.level]).toEqual(['off', 'block'])
    expect([gaps.submodule, gaps['parse-error'], advisoryMaxAge]).toEqual(['note', 'incomplete', 86_400_000])
  })

  test('lists add up, and those of one turn the rule on', async () => {
    const merged = await policy(
      'approved: { models: ["pkg:huggingface/b/*"] }\nignore: { paths: [b/**] }',
      'approved: { models: ["pkg:huggingface/a/*"] }\ndenied: { packages: ["pkg:pypi/bad"] }\nignore: { paths: [a/**] }\ninternal: { packages: ["pkg:pypi/acme-*"] }'
    )
    const { approved, denied, internal, rules, ignores } = merged
    expect(approved.models?.map(({ text }) => text)).toEqual(['pkg:huggingface/a/*', 'pkg:huggingface/b/*'])
    expect(approved.models?.some(({ matches }) => matches(sampleModel('a/x')))).toBe(true)
    expect(denied.packages?.[0]?.matches(samplePackage('pypi', 'bad'))).toBe(true)
    expect([internal.length, rules['model-not-approved']?.level]).toEqual([1, 'block'])
    expect(['a/x', 'b/x', 'c/x'].map(path => ignores(path))).toEqual([true, true, false])
  })

  test('waivers and accepted gaps of both hold, each with its place', async () => {
    const waiver = (name: string): string =>
      `waivers:\n  - { rule: package-denied, component: pkg:pypi/${name}, reason: r, by: ann, expires: 2999-01-01 }\n`
    const accepted = 'accepted: [{ gap: submodule, path: a, reason: r, by: ann, expires: 2999-01-01 }]'
    const { waivers, accepted: gaps } = await policy(waiver('own'), `${waiver('base')}${accepted}`)
    expect(waivers.map(({ component, location }) => [component, location?.path, location?.startLine])).toEqual([
      ['pkg:pypi/base', at('base'), 3],
      ['pkg:pypi/own', 'own.yml', 4]
    ])
    expect(gaps).toHaveLength(1)
  })

  test.each([
    ['waivers: { maxDays: 30 }', 'waivers: []'],
    ['waivers: []', 'waivers: { maxDays: 30 }'],
    ['waivers: { maxDays: 30, entries: [] }', 'waivers: { maxDays: 7 }']
  ])('%s on %s', async (own, base) => {
    const waiver = '{ rule: package-denied, component: pkg:pypi/a, reason: r, by: ann, expires: 2999-01-01 }'
    const { waivers } = await policy(own.replace('[]', `[${waiver}]`), base.replace('[]', `[${waiver}]`))
    expect(new Set(waivers.map(({ maxDays }) => maxDays))).toEqual(new Set([30]))
  })

  test('three in a row, nearest first', async () => {
    const texts = {
      [at('a')]: `extends: ${at('b')}\nenforcement: block\nrules: { model-unpinned: note }`,
      [at('b')]: `extends: ${at('c')}\nrules: { model-unpinned: block, image-unpinned: note }`,
      [at('c')]: 'enforcement: observe\nrules: { image-unpinned: off, package-denied: warn }'
    }
    const read = await parsed(`extends: ${at('a')}`, texts)
    if (!('policy' in read)) throw new Error(said(read).join('\n'))
    const { enforcement, rules } = read.policy
    expect(enforcement).toBe('block')
    expect(['model-unpinned', 'image-unpinned', 'package-denied'].map(id => rules[id]?.level)).toEqual([
      'note',
      'note',
      'warn'
    ])
  })
})

describe('final keys', () => {
  test.each([
    ['enforcement', 'enforcement: observe', 'own.yml:3:1'],
    ['enforcement', 'enforcement: block', 'own.yml:3:1'],
    ['rules.package-vulnerable', 'rules: { package-vulnerable: off }', 'own.yml:3:10'],
    ['rules.package-vulnerable', 'rules: { package-vulnerable: { threshold: low } }', 'own.yml:3:10'],
    ['rules.package-vulnerable.level', 'rules: { package-vulnerable: off }', 'own.yml:3:30'],
    ['rules.package-vulnerable.threshold', 'rules: { package-vulnerable: { threshold: low } }', 'own.yml:3:32'],
    ['rules', 'rules: { image-unpinned: off }', 'own.yml:3:1'],
    ['approved.models', 'approved: { models: [] }', 'own.yml:3:13'],
    ['ignore', 'ignore: { paths: [] }', 'own.yml:3:1'],
    ['waivers', 'waivers: []', 'own.yml:3:1'],
    ['waivers.maxDays', 'waivers: { maxDays: 900 }', 'own.yml:3:12'],
    ['waivers.entries', 'waivers: []', 'own.yml:3:10'],
    ['waivers.commands.by', 'waivers: { commands: { by: [ann] } }', 'own.yml:3:24'],
    ['sources.osv.maxAge', 'sources: { osv: { maxAge: 9w } }', 'own.yml:3:19']
  ])('%s and %s', async (key, own, place) => {
    const read = await both(own, `final: [${key}]`)
    expect(said(read)).toEqual([`${place}: ${key} is final in ${at('base')}, so it cannot be set here`])
  })

  test.each([
    ['enforcement', 'rules: { image-unpinned: off }'],
    ['rules.package-vulnerable', 'rules: { package-denied: off }'],
    ['rules.package-vulnerable.threshold', 'rules: { package-vulnerable: warn }'],
    ['rules.package-vulnerable.level', 'rules: { package-vulnerable: { threshold: low } }'],
    ['approved.models', 'approved: { images: [] }\ndenied: { models: [] }'],
    ['waivers', 'ignore: { paths: [] }'],
    ['waivers.maxDays', 'waivers: []']
  ])('%s leaves %s alone', async (key, own) => {
    expect(said(await both(own, `final: [${key}]\nenforcement: observe`))).toEqual([])
  })

  test('the file that has them, and what it extends, may set them', async () => {
    const texts = {
      [at('a')]: `extends: ${at('b')}\nfinal: [rules]\nrules: { image-unpinned: off }`,
      [at('b')]: 'rules: { model-unpinned: off }'
    }
    expect(said(await parsed(`extends: ${at('a')}`, texts))).toEqual([])
    expect(said(await parsed('final: [enforcement]\nenforcement: observe', {}))).toEqual([])
  })

  test('hold for every file below', async () => {
    const texts = { [at('a')]: `extends: ${at('b')}\nenforcement: observe`, [at('b')]: 'final: [enforcement, gaps]' }
    expect(said(await parsed(`extends: ${at('a')}\ngaps: {}`, texts))).toEqual([
      `own.yml:3:1: gaps is final in ${at('b')}, so it cannot be set here`,
      `${at('a')}:3:1: enforcement is final in ${at('b')}, so it cannot be set here`
    ])
  })

  test.each([
    ['rules.package-vulnerabel', 'did you mean "package-vulnerable"'],
    ['enforcment', 'did you mean "enforcement"'],
    ['rules.package-vulnerable.level.x', 'not a policy key'],
    ['rules.', 'not a policy key'],
    ['', 'must not be empty'],
    ['__proto__', 'not a policy key'],
    ['constructor.name', 'not a policy key'],
    ['extends', 'applies to the file itself'],
    ['version', 'applies to the file itself'],
    ['final', 'applies to the file itself'],
    ['1', 'must be text']
  ])('final: [%s] is a problem', async (key, message) => {
    expect(said(await parsed(`final: [${key === '' ? "''" : key}]`, {})).join('\n')).toContain(message)
  })
})

describe('what breaks the chain is a problem, and never as if nothing were extended', () => {
  const own = `extends: ${at('base')}`

  test.each([
    ['there is none', {}, `own.yml:2:10: extends ${at('base')}, which could not be read: there is no such file`],
    [
      'it is not valid',
      { [at('base')]: 'enforcment: observe' },
      `${at('base')}:2:1: unknown key "enforcment"; did you mean "enforcement"?`
    ],
    ['it is no YAML', { [at('base')]: 'a: [' }, `${at('base')}:`],
    [
      'it extends nothing readable',
      { [at('base')]: `extends: ${at('other')}` },
      `${at('base')}:2:10: extends ${at('other')}, which could not be read`
    ],
    [
      'it extends itself',
      { [at('base')]: `extends: ${at('base')}` },
      `${at('base')}:2:10: extends ${at('base')}, which extends this policy in turn`
    ],
    [
      'it extends itself at another commit, in another case',
      { [at('base')]: 'extends: ACME/Policies/base.yml@main', 'ACME/Policies/base.yml@main': '' },
      'which extends this policy in turn'
    ],
    [
      'it is too large',
      { [at('base')]: `#${'x'.repeat(256 * 1024)}` },
      `${at('base')}:1:1: a policy has at most 256 KiB`
    ]
  ])('%s', async (_, texts, message) => {
    expect(said(await parsed(own, texts)).join('\n')).toContain(message)
  })

  test('a fourth', async () => {
    const texts = Object.fromEntries(
      ['base', 'b', 'c', 'd'].map((name, index) => [at(name), `extends: ${at(['b', 'c', 'd', 'e'][index] ?? '')}`])
    )
    expect(said(await parsed(own, texts))).toEqual([`${at('c')}:2:10: at most 3 policies can be extended in a row`])
  })

  test('nobody read it', () => {
    const read = parsePolicy(`version: 1\n${own}`, 'own.yml', sampleRules)
    expect(said(read)).toEqual([`own.yml:2:10: extends ${at('base')}, which was not read`])
  })

  test('problems of both files are said at once', async () => {
    expect(said(await both('enforcment: observe', 'rules: { image-unpined: off }'))).toEqual([
      expect.stringMatching(/^own\.yml:3:1: unknown key "enforcment"/),
      expect.stringMatching(/^acme\/policies\/base\.yml@1f[^:]*:2:10: unknown key "image-unpined"/)
    ])
  })
})

test.each([
  ['main', 1],
  ['v1.2', 1],
  ['feature/x', 1],
  [commit.slice(0, 12), 1],
  [commit.toUpperCase(), 1],
  [commit, 0],
  ['1f'.repeat(32), 0]
])('%s is warned of %i times', async (ref, times) => {
  const read = await parsed(`extends: ${at('base', ref)}`, { [at('base', ref)]: '' })
  if (!('policy' in read)) throw new Error(said(read).join('\n'))
  expect(read.warnings.map(({ line, key }) => [line, key])).toEqual(times === 0 ? [] : [[2, 'extends']])
})

test.each([
  'acme/policies',
  'acme/policies/base.yml',
  `acme/base.yml@${commit}`,
  `acme/policies/@${commit}`,
  `acme/policies/../other/base.yml@${commit}`,
  `acme/policies/./base.yml@${commit}`,
  `acme/../policies/base.yml@${commit}`,
  `../policies/base.yml@${commit}`,
  `acme/policies//base.yml@${commit}`,
  `/acme/policies/base.yml@${commit}`,
  `https://github.com/acme/policies/base.yml@${commit}`,
  `acme/policies/base.yml?x@${commit}`,
  `acme/policies/base.yml#x@${commit}`,
  `acme/policies/a%2fbase.yml@${commit}`,
  `acme/policies/a\\base.yml@${commit}`,
  `acme/policies/base.json@${commit}`,
  `acme/policies/base.yml@`,
  'acme/policies/base.yml@../x',
  'acme/policies/base.yml@-x',
  'acme/policies/base.yml@a..b',
  'acme/policies/base.yml@a b',
  'acme/policies/base.yml@main:x',
  `acme/policies/base.yml@${commit}\n`,
  `acme/policies/${'a/'.repeat(300)}base.yml@${commit}`
])('%j names no policy', text => {
  expect(parseReference(text)).toHaveProperty('reason')
})

test.each([
  [`acme/policies/base.yml@${commit}`, ['acme', 'policies', 'base.yml', commit]],
  ['Acme-1/.github/gates/ml policy.yaml@v1.0', ['Acme-1', '.github', 'gates/ml policy.yaml', 'v1.0']],
  ['a/b/@c/d.yml@release/1', ['a', 'b', undefined, undefined]]
])('%s', (text, [owner, repo, path, ref]) => {
  const read = parseReference(text)
  if (path === undefined) expect(read).toHaveProperty('reason')
  else expect(read).toMatchObject({ owner, repo, path, ref })
})

test('where each value stands', async () => {
  const { files } = await chainOf(
    `extends: ${at('base')}\nrules:\n  image-unpinned: off\ndenied: { packages: ["pkg:pypi/b"] }`,
    {
      [at('base')]:
        'final: [enforcement]\nenforcement: observe\nrules: { package-vulnerable: { threshold: low } }\ndenied: { packages: ["pkg:pypi/a"] }'
    }
  )
  const shown = settingsOf(files).map(({ key, value, place, final }) => [
    key,
    value,
    `${place.path === 'own.yml' ? 'own' : 'base'}:${place.startLine}`,
    final !== undefined
  ])
  expect(shown).toEqual([
    ['enforcement', '"observe"', 'base:3', true],
    ['rules.package-vulnerable.threshold', '"low"', 'base:4', false],
    ['rules.image-unpinned.level', '"off"', 'own:4', false],
    ['denied.packages', '"pkg:pypi/a"', 'base:5', false],
    ['denied.packages', '"pkg:pypi/b"', 'own:5', false]
  ])
})

test('where each value of a waiver stands', async () => {
  const { files } = await chainOf(
    `extends: ${at('base')}\nwaivers:\n  - rule: image-unpinned\n    component: node\n    by: kim`,
    { [at('base')]: 'waivers: [{ rule: package-too-new, by: ana }]\naccepted: [{ gap: parse-error, path: a/** }]' }
  )
  expect(settingsOf(files).map(({ key, value, place }) => `${key}: ${value} ${place.startLine}`)).toEqual([
    'waivers.entries[0].rule: "package-too-new" 2',
    'waivers.entries[0].by: "ana" 2',
    'waivers.entries[1].rule: "image-unpinned" 4',
    'waivers.entries[1].component: "node" 5',
    'waivers.entries[1].by: "kim" 6',
    'accepted[0].gap: "parse-error" 3',
    'accepted[0].path: "a/**" 3'
  ])
})

describe('a file in place of the one that counts', () => {
  const waiverOf = (reason: string): string =>
    `waivers: [{ rule: package-denied, reason: ${reason}, by: kim, expires: 2999-01-01 }]`

  test.each([
    ['the same extends, and a final key', `extends: ${at('base')}\nenforcement: observe`, ['enforcement is final']],
    ['the same extends, and nothing wrong', `extends: ${at('base')}\nrules: { image-unpinned: off }`, []],
    ['no extends', 'enforcement: observe', []],
    ['no extends, and defaults of no release', "defaults: '0.0'", ['the first release is']],
    ['no extends, and a waiver of nothing', waiverOf('because'), ['needs the key "component"']],
    ['another extends, which is not read', `extends: ${at('other')}\nenforcement: observe`, []],
    ['another extends, and a typing error', `extends: ${at('other')}\nenforcment: observe`, ['unknown key']],
    ['an extends that is none', 'extends: x', ['extends must be written']]
  ])('%s', async (_, text, messages) => {
    const { problemsIn } = await policy('', 'final: [enforcement]')
    expect(problemsIn(`version: 1\n${text}`, 'own.yml').map(({ message }) => message)).toEqual(
      messages.map(message => expect.stringContaining(message) as unknown)
    )
  })

  test('in place of none, it is read as later reviews read it', () => {
    const { problemsIn } = defaultPolicy(sampleRules)
    const problems = problemsIn(`version: 1\n${waiverOf('say why this is acceptable')}`, 'own.yml')
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('needs the key "component"'),
      expect.stringContaining('is a placeholder')
    ])
    expect(problemsIn('version: 1\nenforcement: observe', 'own.yml')).toEqual([])
  })
})

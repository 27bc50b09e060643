import { gapCodes } from '../../core/gap.ts'
import { defaultPolicy, formatProblem, parsePolicy } from './load.ts'
import { sampleModel, samplePackage, samplePolicy, sampleProblems, sampleRules } from '../../../test/helpers/samples.ts'

const said = (text: string): string[] => sampleProblems(text).map(problem => formatProblem('p.yml', problem))

describe('what loads', () => {
  test('the packages of its own are patterns of packages', () => {
    const { internal } = samplePolicy('internal: { packages: ["pkg:pypi/acme-*"] }')
    expect(internal.map(({ text, matches }) => [text, matches(samplePackage('pypi', 'acme-utils'))])).toEqual([
      ['pkg:pypi/acme-*', true]
    ])
    expect(samplePolicy('').internal).toEqual([])
    expect(sampleProblems('version: 1\ninternal: { packages: ["python"] }')).toHaveLength(1)
  })

  test('no file means the same as a version and nothing else', () => {
    const normal = (policy: object): unknown => JSON.parse(JSON.stringify(policy))
    expect(normal(defaultPolicy(sampleRules))).toEqual(normal(samplePolicy('')))
    expect(defaultPolicy(sampleRules)).toMatchObject({
      enforcement: 'block',
      advisoryMaxAge: 7 * 86_400_000,
      waivers: [],
      accepted: [],
      rules: {
        'package-vulnerable': { level: 'block', options: { threshold: 'high', days: 30 } },
        'model-unpinned': { level: 'warn', options: {} },
        'model-not-approved': { level: 'off' }
      }
    })
    for (const [code, { level }] of Object.entries(gapCodes)) {
      expect(defaultPolicy(sampleRules).gaps).toHaveProperty(code, level)
    }
    expect(defaultPolicy(sampleRules).approved).toEqual({
      packages: undefined,
      models: undefined,
      datasets: undefined,
      images: undefined,
      tools: undefined
    })
    expect(defaultPolicy(sampleRules).ignores('a')).toBe(false)
  })

  test.each([
    ['block', 'block'],
    ['off', 'off'],
    ['"off"', 'off'],
    ['note', 'note'],
    ['{ level: warn }', 'warn'],
    ['{ level: off, threshold: low }', 'off'],
    ['{ threshold: low }', 'block'],
    ['{}', 'block']
  ])('the level %s', (written, level) => {
    expect(samplePolicy(`rules: { package-vulnerable: ${written} }`).rules['package-vulnerable']?.level).toBe(level)
  })

  test('options beside a level, the others by default', () => {
    const policy = samplePolicy('rules: { package-vulnerable: { level: warn, threshold: critical } }')
    expect(policy.rules['package-vulnerable']).toEqual({ level: 'warn', options: { threshold: 'critical', days: 30 } })
  })

  test.each([
    ['approved: { models: ["pkg:huggingface/a/*"] }', 'model-not-approved', 'block'],
    ['approved: { models: [] }', 'model-not-approved', 'block'],
    ['denied: { models: ["pkg:huggingface/a/*"] }', 'model-not-approved', 'block'],
    ['approved: { packages: ["pkg:pypi/**"] }', 'package-not-approved', 'block'],
    ['approved: { packages: ["pkg:pypi/**"] }', 'model-not-approved', 'off'],
    ['denied: { images: ["python"] }', 'image-not-approved', 'block'],
    ['approved: { datasets: ["pkg:huggingface/datasets/**"] }', 'dataset-not-approved', 'block'],
    ['approved: { models: [] }\nrules: { model-not-approved: warn }', 'model-not-approved', 'warn'],
    ['approved: { models: [] }\nrules: { model-not-approved: off }', 'model-not-approved', 'off'],
    ['approved: {}', 'model-not-approved', 'off']
  ])('%s makes %s %s', (text, rule, level) => {
    expect(samplePolicy(text).rules[rule]?.level).toBe(level)
  })

  test('the other sections', () => {
    const policy = samplePolicy(
      [
        'enforcement: observe',
        'gaps: { advisory-source: warn, unresolved-reference: incomplete }',
        'sources: { osv: { maxAge: 12h } }',
        'ignore: { paths: ["examples/**"] }',
        'approved: { models: ["pkg:huggingface/meta-llama/*"] }',
        'denied: { packages: ["pkg:pypi/bad"] }'
      ].join('\n')
    )
    expect(policy).toMatchObject({
      enforcement: 'observe',
      advisoryMaxAge: 12 * 3_600_000,
      gaps: { 'advisory-source': 'warn', 'unresolved-reference': 'incomplete', deadline: 'incomplete' }
    })
    expect([policy.ignores('examples/a.py'), policy.ignores('src/a.py')]).toEqual([true, false])
    expect(policy.approved.models?.[0]?.matches(sampleModel('meta-llama/x'))).toBe(true)
    expect(policy.denied.packages?.[0]?.matches(samplePackage('pypi', 'bad'))).toBe(true)
    expect(policy.denied.packages?.[0]).toMatchObject({
      text: 'pkg:pypi/bad',
      location: { path: 'policy.yml', side: 'base', startLine: 7, startColumn: 22, endLine: 7, endColumn: 36 }
    })
  })

  test.each([
    ['CRLF', 'version: 1\r\nenforcement: observe\r\n'],
    ['a byte order mark', '\uFEFFversion: 1\nenforcement: observe\n'],
    ['quoted keys', '"version": 1\n\'enforcement\': "observe"\n'],
    ['flow style', '{version: 1, enforcement: observe}'],
    ['JSON', '{"version":1,"enforcement":"observe"}'],
    ['document markers and comments', '# policy\n---\nversion: 1 # one\nenforcement: observe\n...\n'],
    ['tabs that are no indentation', 'version:\t1\nenforcement:\tobserve\t# yes\n'],
    [
      'an old YAML that it says it is',
      '%YAML 1.1\n---\nversion: 1\nenforcement: observe\nrules: { image-unpinned: off }\n'
    ]
  ])('%s', (_, text) => {
    expect(parsePolicy(text, 'p', sampleRules)).toMatchObject({ policy: { enforcement: 'observe' } })
  })

  test('anchors and aliases', () => {
    const policy = samplePolicy('approved: &lists { models: [&one "pkg:huggingface/a/*"] }\ndenied: { models: [*one] }')
    expect(policy.denied.models?.[0]?.matches(sampleModel('a/b'))).toBe(true)
  })
})

describe('what is doubtful', () => {
  test.each([
    ['ignore: { paths: ["**"] }', '2:19', /every file/],
    ['rules: { model-not-approved: warn }', '2:10', /without a list/],
    ['denied: { images: [python, python] }', '2:28', /duplicate entry/]
  ])('%s', (text, place, message) => {
    const parsed = parsePolicy(`version: 1\n${text}`, 'p', sampleRules)
    const [warning] = 'warnings' in parsed ? parsed.warnings : []
    expect(`${warning?.line ?? 0}:${warning?.column ?? 0}`).toBe(place)
    expect(warning?.message).toMatch(message)
  })

  test('nothing about a good policy', () => {
    expect(parsePolicy('version: 1\nrules: { model-not-approved: off }', 'p', sampleRules)).toMatchObject({
      warnings: []
    })
  })
})

describe('what does not load', () => {
  test.each([
    ['', 'p.yml:1:1: the file is empty; a policy needs the line "version: 1"'],
    ['# nothing\n', 'p.yml:1:1: the file is empty; a policy needs the line "version: 1"'],
    ['---\n', 'p.yml:1:1: the file is empty; a policy needs the line "version: 1"'],
    ['rules: {}', 'p.yml:1:1: the policy needs the key "version"'],
    [
      'version: 2\nnew: thing',
      'p.yml:1:10: version 2 of the policy format is not supported; this release reads version 1'
    ],
    ['version: "1"', 'p.yml:1:10: version must be the number 1; this release reads version 1'],
    ['version:', 'p.yml:1:1: version must be the number 1; this release reads version 1'],
    ['- version: 1', 'p.yml:1:1: a policy must be a mapping of keys to values'],
    ['hello', 'p.yml:1:1: a policy must be a mapping of keys to values'],
    ['version: 1\n---\nversion: 1', 'p.yml:2:1: a policy must be a single YAML document; a second one begins here'],
    ['version: 1\nversion: 1', 'p.yml:2:1: duplicate key "version"'],
    ['version: 1\n"version": 1', 'p.yml:2:1: duplicate key "version"'],
    ['version: 1\n<<: { enforcement: observe }', 'p.yml:2:1: unknown key "<<"'],
    ['version: 1\n__proto__: { enforcement: observe }', 'p.yml:2:1: unknown key "__proto__"'],
    ['version: 1\nconstructor: x', 'p.yml:2:1: unknown key "constructor"'],
    ['version: 1\nrules: { toString: off }', 'p.yml:2:10: unknown key "toString" in rules'],
    ['version: 1\n1: x', 'p.yml:2:1: unknown key "1"'],
    ['version: 1\n? [a]\n: x', 'p.yml:2:3: a key must be plain text'],
    ['version: 1\nenforcment: block', 'p.yml:2:1: unknown key "enforcment"; did you mean "enforcement"?'],
    ['version: 1\r\nenforcment: block', 'p.yml:2:1: unknown key "enforcment"; did you mean "enforcement"?'],
    [
      '\uFEFFversion: 1\nenforcement: blok',
      'p.yml:2:14: enforcement is "blok", not one of block, observe; did you mean "block"?'
    ],
    ['version: 1\nwhatever: 1', 'p.yml:2:1: unknown key "whatever"'],
    [
      'version: 1\nrules: { package-vulnerabel: off }',
      'p.yml:2:10: unknown key "package-vulnerabel" in rules; did you mean "package-vulnerable"?'
    ],
    [
      'version: 1\nrules: { package-vulnerable: { treshold: high } }',
      'p.yml:2:32: unknown key "treshold" in rules.package-vulnerable; did you mean "threshold"?'
    ],
    [
      'version: 1\nrules: { package-vulnerable: { threshold: hihg } }',
      'p.yml:2:43: rules.package-vulnerable.threshold is "hihg", not one of low, medium, high, critical; did you mean "high"?'
    ],
    [
      'version: 1\nrules: { package-vulnerable: { days: 0 } }',
      'p.yml:2:38: rules.package-vulnerable.days must be at least 1'
    ],
    [
      'version: 1\nrules: { package-vulnerable: { days: many } }',
      'p.yml:2:38: rules.package-vulnerable.days must be number'
    ],
    [
      'version: 1\nrules: { image-unpinned: { threshold: high } }',
      'p.yml:2:28: unknown key "threshold" in rules.image-unpinned'
    ],
    [
      'version: 1\nrules: { image-unpinned: ofF }',
      'p.yml:2:26: rules.image-unpinned is "ofF", not one of block, warn, note, off; did you mean "off"?'
    ],
    [
      'version: 1\nrules: { image-unpinned: false }',
      'p.yml:2:26: rules.image-unpinned must be one of block, warn, note, off'
    ],
    [
      'version: 1\nrules: { image-unpinned: [off] }',
      'p.yml:2:26: rules.image-unpinned must be a mapping of keys to values'
    ],
    [
      'version: 1\nrules: { image-unpinned: [] }',
      'p.yml:2:26: rules.image-unpinned must be a mapping of keys to values'
    ],
    ['version: 1\nsources: []', 'p.yml:2:10: sources must be a mapping of keys to values'],
    ['version: 1\nwaivers: 5', 'p.yml:2:10: waivers must be a list of waivers, or a mapping of keys to values'],
    ['version: 1\nwaivers:', 'p.yml:2:1: waivers has no value'],
    ['version: 1\nwaivers: [[]]', 'p.yml:2:11: waivers[0] must be a mapping of keys to values'],
    ['version: 1\nrules: [image-unpinned]', 'p.yml:2:8: rules must be a mapping of keys to values'],
    ['version: 1\nrules:\ngaps: {}', 'p.yml:2:1: rules has no value'],
    ['version: 1\napproved: { models: }', 'p.yml:2:13: approved.models has no value'],
    ['version: 1\napproved: { models: "pkg:huggingface/a/b" }', 'p.yml:2:21: approved.models must be a list'],
    [
      'version: 1\napproved: { models: [3.10] }',
      'p.yml:2:22: approved.models[0] must be text: put it in quotes, "3.10"'
    ],
    [
      'version: 1\nsources: { osv: { maxAge: 7 } }',
      'p.yml:2:27: sources.osv.maxAge must be a duration such as 12h, 7d or 2w'
    ],
    ['version: 1\napproved: { modles: [] }', 'p.yml:2:13: unknown key "modles" in approved; did you mean "models"?'],
    ['version: 1\napproved: { models: [python] }', /^p.yml:2:22: "python" is not a package URL; this must be a model/],
    ['version: 1\ndenied: { packages: ["pkg:pipy/a"] }', /^p.yml:2:22: .*did you mean "pypi"\?$/],
    ['version: 1\ndenied: { models: ["pkg:hugingface/a/b"] }', /^p.yml:2:20: .*did you mean "huggingface"\?$/],
    ['version: 1\ndenied: { models: ["modelscop:a/b"] }', /^p.yml:2:20: .*did you mean "modelscope"\?$/],
    ['version: 1\ndenied: { datasets: ["modlescope:datasets/a/b"] }', /^p.yml:2:22: .*did you mean "modelscope"\?$/],
    [
      'version: 1\ngaps: { deadline: block }',
      'p.yml:2:19: gaps.deadline is "block", not one of incomplete, warn, note'
    ],
    [
      'version: 1\nsources: { osv: { maxAge: 7 days } }',
      'p.yml:2:27: sources.osv.maxAge must be a duration such as 12h, 7d or 2w'
    ],
    ['version: 1\nignore: { paths: ["a/{b}"] }', /^p.yml:2:19: "a\/\{b\}": "\{" is not supported/],
    ['version: 1\nrules:\n\timage-unpinned: off', /^p.yml:3:1: .*[Tt]ab/],
    ['version: 1\nrules: !!js/function "x"', /^p.yml:2:8: .*tag/],
    ['version: 1\nrules: {', /^p.yml:2:\d+: /],
    ['version: 1\n<<<<<<< HEAD\nenforcement: block\n=======\n', /^p.yml:2:\d+: /],
    ['version: 1\nrules: *none', /^p.yml:2:8: the alias "\*none" has no anchor/],
    ['version: 1\nrules: &r { image-unpinned: *r }', /^p.yml:2:29: the alias "\*r" .*inside/]
  ])('%j', (text, expected) => {
    const [first = ''] = said(text)
    if (typeof expected === 'string') expect(first).toBe(expected)
    else expect(first).toMatch(expected)
  })

  test('every problem at once, in order of position', () => {
    const text = [
      'version: 1',
      'waivers: [{ rule: nope }]',
      'rules: { image-unpinned: maybe, model-unpinnd: off, x: off }',
      'denied: { images: ["a b"], x: [] }'
    ].join('\n')
    expect(sampleProblems(text).map(({ line, column, key }) => [line, column, key])).toEqual([
      [2, 11, 'reason'],
      [2, 11, 'by'],
      [2, 11, 'expires'],
      [2, 19, 'nope'],
      [3, 26, 'maybe'],
      [3, 33, 'model-unpinnd'],
      [3, 53, 'x'],
      [4, 20, undefined],
      [4, 28, 'x']
    ])
  })

  test('a problem has the side that was read', () => {
    const parsed = parsePolicy('version: 3', 'p.yml', sampleRules, 'head')
    expect('problems' in parsed && parsed.problems[0]?.location).toEqual({
      path: 'p.yml',
      side: 'head',
      startLine: 1,
      startColumn: 10,
      endLine: 1,
      endColumn: 11
    })
  })
})

describe('what is hostile', () => {
  const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, index) => {
    const name = String.fromCharCode(98 + index)
    const before = String.fromCharCode(97 + index)
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`
  }).join('\n')}`

  test.each([
    ['aliases of aliases', bomb, /aliases make more than/],
    [
      'aliases of one big list',
      `version: 1\na: &a [${'x,'.repeat(20_000)}]\nb: [*a, *a, *a]`,
      /aliases make more than/
    ],
    ['brackets', `version: 1\nrules: ${'['.repeat(100_000)}`, /./],
    ['closed brackets', `version: 1\nrules: ${'['.repeat(5000)}${']'.repeat(5000)}`, /nested too deeply/],
    ['sequences', `version: 1\nrules:\n  ${'- '.repeat(5000)}x`, /nested too deeply/],
    ['forty levels', `version: 1\nrules: ${'['.repeat(40)}${']'.repeat(40)}`, /^the policy is nested too deeply/],
    ['too many values', `version: 1\nrules: [${'x,'.repeat(60_000)}]`, /at most 50000 values/],
    ['too many bytes', `version: 1\n# ${'é'.repeat(140_000)}`, /256 KiB/]
  ])('%s', (_, text, message) => {
    const parsed = parsePolicy(text, 'p', sampleRules)
    expect('problems' in parsed && parsed.problems[0]?.message).toMatch(message)
  })

  test('thousands of problems are a hundred and a number', () => {
    const problems = sampleProblems(
      `version: 1\n${Array.from({ length: 2000 }, (_, index) => `key${index}: 1`).join('\n')}`
    )
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.message).toBe('and 1900 more problems from here on')
  })

  test('no key reaches a prototype', () => {
    parsePolicy('version: 1\n__proto__: { polluted: yes }\nrules: { __proto__: { polluted: yes } }', 'p', sampleRules)
    expect({}).not.toHaveProperty('polluted')
  })

  test('what a message quotes stays on one line', () => {
    const [problem] = sampleProblems('version: 1\n"a\\nb": 1')
    expect(problem?.message).toBe('unknown key "a\\nb"')
  })
})

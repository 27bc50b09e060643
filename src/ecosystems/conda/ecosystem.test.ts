import { channelName, channelSource, channelsSource } from './channel.ts'
import { ecosystem } from './ecosystem.ts'

// Groups of equal versions, in ascending order; the rules are those of conda/models/version.py.
const order = [
  ['0.3.0.dev'],
  ['0.4', '0.4.0', ' 0.4 '],
  ['0.4.1.rc', '0.4.1.RC'],
  ['0.4.1'],
  ['0.5a1'],
  ['0.5b3'],
  ['0.5C1'],
  ['0.5'],
  ['0.5_5', '0.5-5', '0.5.5'],
  ['0.960923'],
  ['1.0.1dev'],
  ['1.0.1_'],
  ['1.0.1a'],
  ['1.0.1rc2'],
  ['1.0.1', '1.0.1.0'],
  ['1.0.1post.a'],
  ['1.1dev1'],
  ['1.1a1'],
  ['1.1.0dev1', '1.1.dev1'],
  ['1.1.a1'],
  ['1.1.0rc1'],
  ['1.1+abc'],
  ['1.1.0', '1.1'],
  ['1.1+1.5'],
  ['1.1.post1', '1.1.0post1'],
  ['1.1post1'],
  ['1996.07.12'],
  ['123456789012345678901.1'],
  ['123456789012345678901.2'],
  ['1!0.4.1'],
  ['2!0.4.1']
]

test('the order of versions', () => {
  for (const [at, group] of order.entries()) {
    for (const version of group) {
      for (const same of group) expect([version, same, ecosystem.compare(version, same)]).toEqual([version, same, 0])
      for (const later of order.slice(at + 1).flat()) {
        expect([version, later, Math.sign(ecosystem.compare(version, later) ?? NaN)]).toEqual([version, later, -1])
        expect([later, version, Math.sign(ecosystem.compare(later, version) ?? NaN)]).toEqual([later, version, 1])
      }
    }
  }
})

test.each([
  '',
  '  ',
  '3.5&1',
  '5.5++',
  '5.5..mw',
  '!',
  'a!1.0',
  'a!b!1.0',
  '+1',
  '1.2+',
  '1.',
  '.1',
  '1.*',
  '1'.repeat(300)
])('%j is no version', text => {
  expect(ecosystem.compare(text, '1')).toBeUndefined()
})

test.each<[string, string[], string[]]>([
  ['1.7', ['1.7', '1.7.0'], ['1.7.1', '1.7+x', '1.6']],
  ['==1.7', ['1.7'], ['1.7.1']],
  ['=1.7', ['1.7', '1.7.1', '1.7a1', '1.7dev', '1.7.post1', '1.7+x'], ['1.6', '1.8', '1.8dev', '1.70']],
  ['=1.7.*', ['1.7', '1.7.9'], ['1.8a0']],
  ['1.7*', ['1.7.9'], ['1.8']],
  ['1.7.*|1.9', ['1.7.9', '1.9'], ['1.8', '1.9.1']],
  ['!=1.7.*', ['1.6', '1.8'], ['1.7', '1.7.2']],
  ['!=1.7', ['1.7.1'], ['1.7.0']],
  ['>=1.5,<2.0a0', ['1.5', '1.99'], ['1.4', '2.0a0', '2']],
  ['>=1.5 , < 2', ['1.5', '2rc1'], ['2']],
  ['(1.5|>1.7,<1.8),!=1.7.5', ['1.5', '1.7.4'], ['1.6', '1.7.5']],
  ['~=1.10', ['1.10', '1.11.0'], ['1.9', '2.0']],
  ['~=1.10.0', ['1.10.5'], ['1.11']],
  ['*', ['0', '99'], []],
  ['=1.2a', ['1.2a1', '1.2ab'], ['1.2', '1.2b']],
  ['=1.2post', ['1.2post3'], ['1.2', '1.3']],
  ['>=1.0*', ['1.0', '1.0a1'], ['0.9']],
  ['==1.0*', [], ['1.0', '1']],
  ['=1.26.4=py310_0', ['1.26.4'], ['1.26.4.1']],
  ['1.26.4 py310_0', ['1.26.4'], ['1.26.4.1']],
  ['1.26.* *_mkl', ['1.26.4'], ['1.27']],
  ['>=1.0 , < 2.0 =py34_0', ['1.5'], ['2']]
])('%j admits', (specifier, within, without) => {
  const intervals = ecosystem.admitted(specifier) ?? []
  const admits = (version: string): boolean =>
    intervals.some(({ from, to }) => {
      const low = from === undefined ? 1 : (ecosystem.compare(version, from.version) ?? NaN)
      const high = to === undefined ? -1 : (ecosystem.compare(version, to.version) ?? NaN)
      return (
        (low > 0 || (low === 0 && from?.inclusive === true)) && (high < 0 || (high === 0 && to?.inclusive === true))
      )
    })
  expect(within.filter(version => !admits(version))).toEqual([])
  expect(without.filter(admits)).toEqual([])
  expect(ecosystem.admitted(specifier)).toBeDefined()
})

test.each([
  '=>1.2',
  '><1',
  '~',
  '=',
  '==',
  '>=',
  '1.5)',
  '(1.5',
  '1.5||1.6',
  '===3.3.2',
  '1.*.1',
  '^1.*$',
  '~=1.2.*',
  '',
  '('.repeat(5000)
])('%j cannot be read', specifier => {
  expect(ecosystem.admitted(specifier)).toBeUndefined()
})

test.each([
  ['1.2', '1.2'],
  ['==1.2', '1.2'],
  ['=1.2=py_0', '1.2'],
  ['1.2=py_0', '1.2'],
  ['1.2 py_0', '1.2'],
  ['1!2.0', '1!2.0'],
  ['=1.2', undefined],
  ['1.2.*', undefined],
  ['>=1.2', undefined],
  ['1.2|1.3', undefined]
])('%j names the version %j', (specifier, version) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
})

test('names and package URLs', () => {
  expect(ecosystem.normalizeName(' PyTorch ')).toBe('pytorch')
  expect(ecosystem.purl('_libgcc_mutex', '1!2.0')).toBe('pkg:conda/_libgcc_mutex@1!2.0')
  expect(ecosystem.purl('', '1')).toBe('pkg:conda/@1')
})

const publicHost = ['conda', 'anaconda', 'org'].join('.')
const distribution = ['repo', 'anaconda', 'com'].join('.')

test.each([
  ['conda-forge', undefined],
  ['defaults', undefined],
  ['pytorch', 'pytorch'],
  [`https://${publicHost}/conda-forge/`, undefined],
  [`https://${publicHost}/t/se-cret/corp/label/dev`, 'corp/label/dev'],
  [`https://${publicHost}/nvidia/linux-64/cuda-1-0.conda`, 'nvidia'],
  [`https://${distribution}/pkgs/main/noarch`, undefined],
  ['https://user:token@index.example/t/secret/corp/linux-64/a-1-0.conda?x=1', 'https://index.example/corp'],
  ['https://index.example/conda-forge', 'https://index.example/conda-forge'],
  [`https://${publicHost}.index.example/conda-forge`, `https://${publicHost}.index.example/conda-forge`],
  [`http://${publicHost}:8080/conda-forge`, `http://${publicHost}:8080/conda-forge`],
  ['https://', 'https://']
])('the channel of %j is %j', (written, name) => {
  expect(channelName(written)).toBe(name)
  expect(channelSource(written)).toEqual({ type: 'registry', ...(name !== undefined && { url: name }) })
})

test.each<[string[], boolean, object]>([
  [[], false, {}],
  [['conda-forge', 'defaults'], false, {}],
  [['pytorch', 'conda-forge'], false, { extraIndexes: ['pytorch'] }],
  [['pytorch'], false, { extraIndexes: ['pytorch'] }],
  [['pytorch', 'nodefaults'], false, { url: 'pytorch' }],
  [['pytorch'], true, { url: 'pytorch' }],
  [['pytorch', 'nvidia'], true, { extraIndexes: ['pytorch', 'nvidia'] }],
  [['nodefaults'], false, {}]
])('packages that may come from %j (alone: %j)', (channels, alone, expected) => {
  expect(channelsSource(channels, alone)).toEqual({ type: 'registry', ...expected })
})

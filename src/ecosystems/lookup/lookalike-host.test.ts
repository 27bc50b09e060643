import { likenessOfHost } from './lookalike-host.ts'

// Put together here, so that nothing can contact a public registry by accident.
const npm = ['registry', 'npmjs', 'org'].join('.')
const files = ['files', 'pythonhosted', 'org'].join('.')

test.each([
  ['npm', npm.replace('npmjs', 'npmj5'), 'slip'],
  ['npm', npm.replace('npmjs', 'npmjss'), 'slip'],
  ['npm', npm.replace('npmjs', 'npms'), 'slip'],
  ['npm', npm.replace('npmjs', 'npjms'), 'slip'],
  ['npm', npm.replace('registry.', 'registry-'), 'slip'],
  ['npm', `${npm}.evil.example`, 'part'],
  ['npm', `${npm.replaceAll('.', '-')}.evil.example`, 'part'],
  ['npm', npm.replace(/org$/, 'io'), 'part'],
  ['pypi', files.replace('hosted', 'h0sted').toUpperCase(), 'slip'],
  ['pypi', `cdn.${files}.example`, 'part']
])('%s: %s is like the default index by a %s', (ecosystem, host, expected) => {
  expect(likenessOfHost(ecosystem, host)).toBe(expected)
})

test.each([
  ['npm', npm],
  ['pypi', files],
  ['npm', 'npm.index.example'],
  ['pypi', files.replace('hosted', 'h0sted1')],
  ['npm', files.replace('hosted', 'h0sted')],
  ['conda', npm.replace('npmjs', 'npmj5')],
  ['__proto__', npm],
  ['npm', 'a'.repeat(5000)],
  ['npm', 'é.example'],
  ['npm', '']
])('%s: %s is like none of it', (ecosystem, host) => {
  expect(likenessOfHost(ecosystem, host)).toBeUndefined()
})

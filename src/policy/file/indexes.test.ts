import { samplePolicy, sampleProblems } from '../../../test/helpers/samples.ts'

const entry = (text: string): string => `sources: { indexes: [{ ${text} }] }`

test('indexes of the policy', () => {
  const text = 'url: "https://index.example/simple", ecosystem: pypi, tokenEnv: WEIGHBRIDGE_TOKEN'
  expect(samplePolicy(entry(text)).indexes).toEqual([
    { url: 'https://index.example/simple', ecosystem: 'pypi', tokenEnv: 'WEIGHBRIDGE_TOKEN' }
  ])
  expect(samplePolicy(entry('url: "http://localhost:8080/npm", ecosystem: npm')).indexes).toHaveLength(1)
  expect(samplePolicy('').indexes).toEqual([])
})

test.each([
  ['url: "http://index.example", ecosystem: pypi', /must begin with https:\/\//],
  ['url: "https://a:b@index.example", ecosystem: pypi', /holds a user or a password; name a variable under tokenEnv/],
  ['url: "https://index.example?token=x", ecosystem: pypi', /must not have a query/],
  ['url: index.example, ecosystem: pypi', /is not the address of an index/],
  ['url: "https://index.example", ecosystem: cargo', /not one of pypi, npm/],
  ['url: "https://index.example", ecosystem: pypi, tokenEnv: GITHUB_TOKEN', /begins with WEIGHBRIDGE_/],
  ['url: "https://index.example"', /needs the key "ecosystem"/],
  ['url: "https://index.example", ecosystem: npm, token: x', /unknown key "token"/]
])('%s', (text, problem) => {
  expect(sampleProblems(`version: 1\n${entry(text)}`).map(({ message }) => message)).toEqual([
    expect.stringMatching(problem)
  ])
})

import { extractTexts } from '../../test/helpers/extraction.ts'

async function contextsOf(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { components } = await extractTexts(texts)
  return components.flatMap(one => (one.kind === 'package' ? [`${one.name} ${one.context} ${one.scope}`] : []))
}

const list = { 'tests/requirements.txt': 'shale==1.0\n' }

test.each<[string, Record<string, string>, string]>([
  ['a list', { 'requirements.txt': '-r tests/requirements.txt\n', ...list }, 'shale code runtime'],
  [
    'a list in the documentation',
    { 'requirements.txt': '-r docs/requirements.txt\n', 'docs/requirements.txt': 'shale==1.0\n' },
    'shale code runtime'
  ],
  [
    'a list by way of another',
    { 'requirements.txt': '-r tests/a.in\n', 'tests/a.in': '-r requirements.txt\n', ...list },
    'shale code runtime'
  ],
  [
    'lists that include each other',
    {
      'requirements.txt': '-r tests/requirements.txt\n',
      'tests/requirements.txt': '-r ../requirements.txt\nshale==1.0\n'
    },
    'shale code runtime'
  ]
])('%s for production brings what it includes into production', async (_, texts, expected) => {
  expect(await contextsOf(texts)).toEqual([expected])
})

test.each<[string, Record<string, string>]>([
  ['nobody', {}],
  ['a list for development', { 'requirements-dev.txt': '-r tests/requirements.txt\n' }],
  ['a list in a folder for development', { 'requirements/dev.txt': '-r ../tests/requirements.txt\n' }],
  ['a list of tests', { 'testing/requirements.txt': '-r ../tests/requirements.txt\n' }],
  ['constraints', { 'requirements.txt': '-c tests/constraints.txt\n' }],
  [
    'a pipeline',
    { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: pip install -r tests/requirements.txt\n' }
  ],
  ['a script', { 'check.sh': 'pip install -r tests/requirements.txt\n' }]
])('what %s includes stays what its path says', async (_, texts) => {
  expect(await contextsOf({ ...texts, ...list })).toEqual(['shale test development'])
})

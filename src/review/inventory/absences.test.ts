import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import type { ChangeSource, Listing } from '../../changes/source.ts'
import { openReview } from '../session.ts'

const { signal } = new AbortController()

/** Level and subject of the gaps about what is not in the repository. */
async function missing(base: Texts, head: Texts, list?: ChangeSource['list']): Promise<readonly string[]> {
  const plain = memorySource(base, head)
  const source = list === undefined ? plain : { ...plain, list }
  const session = await openReview({
    source,
    policy: { text: 'version: 1\n', path: 'policy.yml' },
    osv: 'database:/nowhere',
    facts: 'off',
    env: {},
    signal
  })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { gaps } = await session.review()
  return gaps.flatMap(({ code, level, subject }) => (code === 'outside-repository' ? [`${level} ${subject}`] : []))
}

const script = (text: string, more: Texts = {}): Texts => ({ 'ci/setup.sh': `echo start\n${text}\n`, ...more })
const before = script('')

test.each([
  ['pip install -r gone.txt', 'warn gone.txt'],
  ['pip install -r /tmp/gone.txt', 'warn /tmp/gone.txt'],
  ['uv pip install --requirement deps/gone.txt', 'warn deps/gone.txt'],
  ['aws s3 cp s3://bucket/gone.txt gone.txt\npip install -r gone.txt', 'warn gone.txt'],
  ['unzip lists.zip\npip install -r lists/gone.txt', 'warn lists/gone.txt']
])('%j installs from a list that is not in the repository', async (text, said) => {
  expect(await missing(before, script(text))).toEqual([said])
})

test('so does a Dockerfile', async () => {
  const image = `FROM scratch\nRUN pip install -r gone.txt\n`
  expect(await missing({}, { Dockerfile: image })).toEqual(['warn gone.txt'])
})

test.each([
  ['a file of that name, anywhere', 'cd app\npip install -r list.txt', { 'app/list.txt': 'slate==1.0\n' }],
  ['a redirection', 'pip-compile pyproject.toml > list.txt\npip install -r list.txt', {}],
  ['an option for the output', 'uv pip compile pyproject.toml -o list.txt\npip install -r list.txt', {}],
  ['the same as one word', 'poetry export --output=list.txt\npip install -r list.txt', {}],
  ['a copy', 'cp base.txt /tmp/list.txt\npip install -r /tmp/list.txt', { 'base.txt': 'slate==1.0\n' }],
  ['a name that only the run knows', 'pip install -r "$LIST"', {}],
  ['a test for it', 'if [ -f list.txt ]; then pip install -r list.txt; fi', {}],
  ['a pattern', 'pip install -r reqs-*.txt', {}]
])('%s is not missing', async (_, text, more) => {
  expect(await missing(before, script(text, more))).toEqual([])
})

test('a list that a COPY renames is not missing', async () => {
  const image = 'FROM scratch\nCOPY base.txt /tmp/list.txt\nRUN pip install -r /tmp/list.txt\n'
  expect(await missing({}, { Dockerfile: image, 'base.txt': 'slate==1.0\n' })).toEqual([])
})

test('a list that a RUN mounts under another name is not missing', async () => {
  const image = 'FROM scratch\nRUN --mount=type=bind,source=base.txt,target=/list.txt pip install -r /list.txt\n'
  expect(await missing({}, { Dockerfile: image, 'base.txt': 'slate==1.0\n' })).toEqual([])
})

test('what was missing before is no news', async () => {
  const text = 'pip install -r gone.txt'
  expect(await missing(script(text), script(`echo more\n${text}`))).toEqual([])
})

const text = 'pip install -r vendored/gone.txt'

test.each<[string, Listing]>([
  ['of a tree that is not listed whole', { entries: [], whole: false }],
  ['in a submodule', { entries: [{ path: 'vendored', type: 'submodule' }], whole: true }]
])('a list %s may be there or not, which is a note', async (_, listing) => {
  expect(await missing(before, script(text), () => Promise.resolve(listing))).toEqual(['note vendored/gone.txt'])
})

test('so is one of a tree that cannot be listed', async () => {
  const failed = { reason: 'no answer' }
  expect(await missing(before, script(text), () => Promise.resolve(failed))).toEqual(['note vendored/gone.txt'])
})

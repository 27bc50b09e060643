import { weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { commits, startHubServer, type HubServer } from '../helpers/hub-server.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

const token = 'hf_thisIsTheTokenOfTheReviewer'
const program = `from transformers import AutoModel

AutoModel.from_pretrained("acme/tiny", revision="${commits.main}")
AutoModel.from_pretrained("gone-org/model", revision="${commits.main}")
AutoModel.from_pretrained("KB/bert-base")
AutoModel.from_pretrained("acme/secret", revision="${commits.main}")
AutoModel.from_pretrained("EleuterAI/gpt-j-6B", revision="${commits.main}")
`

let server: HubServer
let dir = ''
let args: readonly string[] = []
beforeAll(async () => {
  const at = { revisions: { main: commits.main, [commits.main]: commits.main } }
  server = await startHubServer({
    token,
    repositories: {
      'models/acme/tiny': at,
      'models/acme/secret': { ...at, isPrivate: true },
      'models/KBLab/bert-base': at,
      'models/KB/bert-base': { movedTo: 'KBLab/bert-base' },
      'models/EleuterAI/gpt-j-6B': { ...at, createdAt: new Date().toISOString() }
    }
  })
  const folder = await makeFolder()
  writeDatabase(
    folder,
    { PyPI: [advisory({ id: 'GHSA-0000-0000-0000', name: 'x', versions: ['1'] })] },
    new Date().toISOString()
  )
  const repository = await makeRepository()
  repository.commit({ 'README.md': 'x\n' })
  repository.commit({
    'train.py': program,
    // What a change sets has no effect on where the review asks.
    '.env': 'HF_ENDPOINT=http://evil.example\nHF_TOKEN=hf_evil\n'
  })
  dir = repository.dir
  args = ['--osv', `database:${folder}`, '--facts', 'api:http://127.0.0.1:9']
})
afterAll(() => server.close())

const newTexts = (edits: readonly object[]): string[] =>
  edits.map(edit => ('newText' in edit ? String(edit.newText) : ''))

async function review(env: NodeJS.ProcessEnv, ...more: string[]) {
  const before = server.requests.length
  const range = ['review', 'HEAD~1..HEAD', '--repo', dir, '--format', 'json']
  const { stdout, stderr } = await weighbridge([...range, ...args, ...more], { env })
  expect(stderr).toBe('')
  const held = JSON.parse(stdout) as ReviewJson
  return {
    found: held.findings
      .filter(({ ruleId }) => /^model-(?:missing|lookalike)$/.test(ruleId))
      .map(({ ruleId, level, location }) => `${level} ${ruleId} ${location.startLine ?? 0}`)
      .sort(),
    gaps: held.gaps
      .filter(({ code }) => code === 'model-facts' || code === 'source-disabled')
      .map(({ code, subject }) => `${code} ${subject}`),
    fixes: held.findings
      .filter(({ fix, ruleId }) => fix !== undefined && ruleId.startsWith('model-'))
      .map(({ ruleId, location, fix }) => [`${ruleId} ${location.startLine ?? 0}`, ...newTexts(fix?.edits ?? [])])
      .sort(),
    requests: server.requests.slice(before),
    text: stdout
  }
}

test('models that are gone, moved and imitated', async () => {
  const { found, gaps, requests } = await review({ HF_ENDPOINT: server.url })
  expect(found).toEqual(['warn model-lookalike 7', 'warn model-missing 4', 'warn model-missing 5'])
  // Without a token nobody can say whether acme/secret is private.
  expect(gaps).toEqual([`model-facts ${server.url}`])
  expect(requests.every(({ authorization }) => authorization === undefined)).toBe(true)
})

test('with a token, which is nowhere in the report', async () => {
  const { found, gaps, requests, text } = await review({ HF_ENDPOINT: server.url, HF_TOKEN: token })
  expect(found).toEqual(['warn model-lookalike 7', 'warn model-missing 4', 'warn model-missing 5'])
  expect(gaps).toEqual([])
  expect(requests.every(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true)
  expect(text).not.toContain(token)
})

test('the commit of now stands in the fix, in the way of the loader', async () => {
  const { fixes } = await review({ HF_ENDPOINT: server.url })
  expect(fixes).toEqual([
    ['model-missing 5', '"KBLab/bert-base"'],
    ['model-unpinned 5', `, revision="${commits.main}"`]
  ])
})

test.each([
  ['the reviewer has switched the hub off', { HF_HUB_OFFLINE: '1' }, []],
  ['the review is offline', {}, ['--offline']]
])('nothing is asked where %s', async (_, env, more) => {
  const { found, gaps, requests } = await review({ HF_ENDPOINT: server.url, ...env }, ...more)
  expect(found).toEqual(['warn model-lookalike 7'])
  expect(gaps).toEqual(['source-disabled facts about models'])
  expect(requests).toEqual([])
})

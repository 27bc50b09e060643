import { extractTexts } from '../../test/helpers/extraction.ts'
import { isWithin } from '../core/text-range.ts'

/** Which of the words `ONE`, `TWO` … of a file its readers understood. */
async function understoodOf(path: string, text: string): Promise<readonly string[]> {
  const { understood } = await extractTexts({ [path]: text })
  const words = [...text.matchAll(/[A-Z]{3,5}/g)].filter(({ 0: word }) => /^(?:ONE|TWO|THREE)$/.test(word))
  return words.filter(({ index }) => isWithin(understood.get(path) ?? [], index)).map(([word]) => word)
}

test.each([
  ['run.sh', 'pip install ONE && ./get pip install TWO\n', ['ONE']],
  ['run.sh', 'pip install --index-url https://index.example/ONE "TWO"\n', ['ONE', 'TWO']],
  ['run.sh', 'pip install -r ONE.txt -e ./TWO\n', ['ONE', 'TWO']],
  ['run.sh', 'pip install $ONE\n', ['ONE']],
  ['run.sh', "bash -c 'pip install ONE; ./get TWO'\n", ['ONE']],
  ['run.sh', 'echo "pip install ONE"\n./get "pip install TWO"\n', ['ONE']],
  ['run.sh', 'echo "pip install ONE" | sh\necho "pip install TWO" | ./get\n', ['ONE']],
  ['run.sh', 'hf download org/ONE\n# org/TWO\n', ['ONE']],
  ['Dockerfile', 'FROM scratch\nRUN pip install \\\n  ONE \\\n  && ./get TWO\n', ['ONE']],
  ['Dockerfile', 'FROM scratch\nRUN ["pip", "install", "ONE"]\nLABEL a=TWO\n', ['ONE']],
  ['Makefile', 'a:\n\tpip install ONE\nb := TWO\n', ['ONE']],
  [
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    steps:\n      - run: pip install ONE\n        with: { b: TWO }\n',
    ['ONE']
  ],
  ['.mcp.json', '{"mcpServers": {"a": {"command": "npx", "args": ["-y", "ONE"], "b": "TWO"}}}', ['ONE']],
  ['a.py', 'AutoModel.from_pretrained("org/ONE")\nprint("TWO")\n', ['ONE']],
  ['a.py', 'AutoModel.from_pretrained("org/ONE", trust_remote_code=TWO)\n', ['ONE', 'TWO']],
  ['a.py', 'AutoModel.from_pretrained(args.ONE, trust_remote_code=TWO)\n', ['ONE']],
  [
    'a.ipynb',
    JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: 'ONE' },
        { cell_type: 'code', source: 'TWO', outputs: [{ text: 'THREE' }] }
      ]
    }),
    ['ONE', 'THREE']
  ],
  ['requirements.txt', 'ONE==1.0 --hash=sha256:x\n# TWO\n', ['ONE']],
  [
    'poetry.lock',
    '[[package]]\nname = "ONE"\nversion = "1"\n\n[metadata]\nlock-version = "2.0"\nx = "TWO"\n',
    ['ONE', 'TWO']
  ],
  ['poetry.lock', '[[package]]\nname = "ONE"\nversion = "1"\nx = TWO\n', ['ONE']]
])('of %s %j: %j', async (path, text, expected) => {
  expect(await understoodOf(path, text)).toEqual(expected)
})

test('a file without a reader has nothing that was understood', async () => {
  expect((await extractTexts({ 'a.txt': 'pip install ONE' })).understood.get('a.txt')).toBeUndefined()
})

import { readShell } from '../../../syntax/shell/read-shell.ts'
import { listEdits } from './list-edits.ts'

const read = (content: string): string[] =>
  readShell(content).commands.flatMap(command => {
    const { embedded, gaps } = listEdits(command, { content, locate: () => ({ path: 'run.sh', side: 'head' }) }, path =>
      /^(?:package\.json|pyproject\.toml)$/.test(path)
    )
    return [...embedded.map(({ text, map }) => `${text} @${map(0)}`), ...gaps.map(({ code }) => code)]
  })

test.each([
  ["sed -i 's/shale==1/shale==2/' requirements.txt", ['shale==2 @19']],
  ["sed -i -e 's|^shale.*|shale>=2|' req/requirements-dev.txt", ['shale>=2 @22']],
  ["sed -i '$ a shale==2' requirements.txt", ['shale==2 @12']],
  ["sed -i 's/1.0/1.1/' requirements.txt", ['unaccounted']],
  ["sed -i 's/==/>=/' requirements.txt", ['unaccounted']],
  ["sed -i 's/==.*//' constraints.txt", ['unaccounted']],
  ["sed 's/6/7/' requirements.txt", ['unaccounted']],
  ["perl -pi -e 's/1.0/1.1/' requirements.txt", ['unaccounted']],
  ["sed -i 's/1.0/1.1/' pyproject.toml", ['unaccounted']],
  ['npm pkg set dependencies.a=1.0.0', ['unaccounted']],
  ['jq \'.dependencies.a="1.0.0"\' package.json', ['unaccounted']],
  ['yq -i \'.dependencies += ["a"]\' pyproject.toml', ['unaccounted']]
])('%s', (content, expected) => {
  expect(read(content)).toEqual(expected)
})

test.each([
  "sed -i '/torch/d' requirements.txt",
  "sed -i 's/\\r//' requirements.txt",
  'sed -i \'s/^version = .*/version = "1.2.3"/\' pyproject.toml',
  'sed -i "s/$OLD/$NEW/" package.json',
  "sed -i 's/1.0/1.1/' README.md",
  "sed -n '1p' requirements.txt",
  "jq -r '.dependencies' package.json",
  'jq \'.version="1.0.0"\' package.json',
  'npm pkg get version',
  'sed',
  "sed -i 's/' requirements.txt",
  "grep 's/1/2/' requirements.txt"
])('%s changes no dependency, or nothing that is known', content => {
  expect(read(content)).toEqual([])
})

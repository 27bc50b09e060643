import { readShell } from '../../../syntax/shell/read-shell.ts'
import { printedRanges } from './printed.ts'

const printed = (text: string): string[] =>
  printedRanges(readShell(text).commands, text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['echo "pip install a"', ['"pip install a"']],
  ['echo pip install a >&2', ['pip', 'install', 'a']],
  ["printf 'npx a\\n' >> $GITHUB_STEP_SUMMARY", ["'npx a\\n'"]],
  ['if ! grep -q "npx a" f; then exit 1; fi', ['-q', '"npx a"', 'f']],
  ['[ "$x" = "npx a" ] || exit', ['"npx a"']],
  ['cat <<X\nRun: npx a\nX', ['Run: npx a\n']],
  ['exec > run.log; echo "npx a"', ['"npx a"']],
  ['exec > >(tee log) 2>&1; echo "npx a"', ['"npx a"']]
])('%j prints', (text, expected) => {
  expect(printed(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['pip install a'],
  ['echo "pip install a" | sh'],
  ['{ echo "pip install a"; } | sh'],
  ['(echo "pip install a"; echo b) | bash'],
  ['eval "$(echo pip install a)"'],
  ['bash <(echo pip install a)'],
  ['$(echo pip install a)'],
  ['echo "pip install a" > run.sh'],
  ['{ echo "pip install a"; } > run.sh'],
  ['cat > run.sh <<X\npip install a\nX'],
  ['cat <<X | sh\npip install a\nX'],
  ['bash <<X\npip install a\nX'],
  ['tee run.sh <<X\npip install a\nX'],
  ['f() { echo "pip install a"; }; f | sh'],
  ['f () { echo "pip install a"; }; f | sh'],
  ['{ f() { echo "pip install a"; }; }; f | sh'],
  ['function f { echo "pip install a"; }; eval "$(f)"'],
  ['echo() { eval "$@"; }; echo "pip install a"'],
  ['alias echo=eval; echo "pip install a"'],
  ['exec > run.sh; echo "pip install a"'],
  ['']
])('%j prints nothing for certain', text => {
  expect(printed(text).filter(range => range.includes('a'))).toEqual([])
})

test('programs whose output very many others take are searched for among the functions of a script in one pass', () => {
  expect(printed(`${'a | '.repeat(4000)}b; echo "npx a"`)).toContain('"npx a"')
}, 60_000)

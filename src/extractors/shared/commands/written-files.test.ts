import { readShell } from '../../../syntax/shell/read-shell.ts'
import { writtenFiles } from './written-files.ts'

const shown = (text: string): string[] =>
  writtenFiles(readShell(text).commands, text).files.map(({ path, appends, content, url }) =>
    [path, appends ? '>>' : '>', content === undefined ? 'unknown' : JSON.stringify(content.text), url]
      .filter(Boolean)
      .join(' ')
  )

test.each([
  ['echo a > f', ['f > "a\\n"']],
  ['echo "a b" c >> f', ['f >> "a b c\\n"']],
  ['echo -n a > f; echo -e "a\\nb" > g', ['f > "a"', 'g > "a\\nb\\n"']],
  ['echo > f', ['f > "\\n"']],
  ["echo 'a\nb' > f", ['f > "a\\nb\\n"']],
  ['V=1; echo a==$V > f', ['f > "a==1\\n"']],
  ['echo a==$V > f', ['f > "a==$V\\n"']],
  ["printf 'a\\nb\\n' > f", ['f > "a\\nb\\n"']],
  ["printf '%s\\n' a b > f", ['f > "a\\nb\\n"']],
  ["printf '%s==%s 100%%\\n' a 1 b 2 > f", ['f > "a==1 100%\\nb==2 100%\\n"']],
  ['cat > f <<X\na\nX', ['f > "a\\n"']],
  ['cat <<X > f\na\nX', ['f > "a\\n"']],
  ['cat <<-X > f\n\ta\n\tX', ['f > "a\\n"']],
  ['cat <<< a > f', ['f > "a"']],
  ['cat - > f <<X\na\nX', ['f > "a\\n"']],
  ['tee f <<X\na\nX', ['f > "a\\n"']],
  ['echo a | sudo tee -a f g > /dev/null', ['f >> "a\\n"', 'g >> "a\\n"']],
  ['{ echo a; echo b; } > f', ['f > "a\\n"', 'f >> "b\\n"']],
  ['(echo a; printf b) | tee f', ['f > "a\\nb"']],
  [': > f; > g', ['f > ""']],
  ["bash -c 'echo a > f'", ['f > "a\\n"']],
  ['echo a | grep b > f', ['f > "a\\n"']],
  ['curl -fsSL https://index.example/a -o f', ['f > unknown https://index.example/a']],
  ['curl -LO https://index.example/a.txt?b=c', ['a.txt > unknown https://index.example/a.txt?b=c']],
  ['curl https://index.example/a > f', ['f > unknown https://index.example/a']],
  ['curl https://index.example/a | tee f', ['f > unknown https://index.example/a']],
  ['curl https://index.example/$V -o f', ['f > unknown https://index.example/$V']],
  ['wget https://index.example/a.txt', ['a.txt > unknown https://index.example/a.txt']],
  ['wget -qO f https://index.example/a', ['f > unknown https://index.example/a']],
  ['wget -qO- https://index.example/a > f', ['f > unknown https://index.example/a']],
  ['cat a > f; sort a | uniq > g', ['f > unknown', 'g > unknown']],
  ['make list > f', ['f > unknown']],
  ['echo a > $F; echo a > /dev/null; echo a >&2; cat a', []],
  ['curl https://index.example/a', []],
  ['', []]
])('%j', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test.each([
  ['echo "target" > f'],
  ["printf 'a\\ntarget\\n' > f"],
  ["printf '%s\\n' a target > f"],
  ['cat > f <<-X\n\ta\n\ttarget\n\tX'],
  ['echo "a\\"b target" > f']
])('the place of a word in %j', text => {
  const [file] = writtenFiles(readShell(text).commands, text).files
  const at = file?.content?.text.indexOf('target') ?? -1
  expect(file?.content?.map(at)).toBe(text.indexOf('target'))
  expect(file?.content?.map(at + 5)).toBe(text.indexOf('target') + 5)
})

test('hostile scripts are bounded', () => {
  const pipe = `${'cat | '.repeat(3000)}tee f`
  const nested = `echo ${'$(cat '.repeat(500)}a${')'.repeat(500)} > f`
  const many = 'echo a > f\n'.repeat(5000)
  const format = `printf '${'%s'.repeat(2000)}' ${'a '.repeat(20_000)} > f`
  for (const text of [pipe, nested, many, format]) expect(shown(text).length).toBeLessThanOrEqual(500)
})

import { commandWords } from './command-words.ts'

const words = (text: string, program: string): (string | undefined)[] => {
  const at = text.indexOf(program)
  const found = commandWords(text, at, at + program.length)
  for (const { text: known, start, end } of found) if (known !== undefined) expect(text.slice(start, end)).toBe(known)
  return found.slice(1).map(word => word.text)
}

test.each([
  ['pip install a b', 'pip', ['install', 'a', 'b']],
  ['pip install a && b', 'pip', ['install', 'a']],
  ['(pip install a) b', 'pip', ['install', 'a']],
  ['pip install a; b', 'pip', ['install', 'a']],
  ['pip install a > log', 'pip', ['install', 'a']],
  ['pip install \\\n  a \\\n  b\nc', 'pip', ['install', 'a', 'b']],
  ['pip install "a>=1" \'b\'', 'pip', ['install', 'a>=1', 'b']],
  ['pip install a>=1 b[c]==2', 'pip', ['install', 'a>=1', 'b[c]==2']],
  ['"$VENV/bin/pip" install a', 'pip', ['install', 'a']],
  ['${PIP} install a', 'PIP', ['install', 'a']],
  ['cmd: "pip install a" # b', 'pip', ['install', 'a']],
  ["x = 'pip install a', 'b'", 'pip', ['install', 'a']],
  ['x = "pip install \'a<2\' b"', 'pip', ['install', 'a<2', 'b']],
  [
    'pip install $A ${B} ${{ c.d }} {e} $(f g) h',
    'pip',
    ['install', undefined, undefined, undefined, undefined, undefined, 'h']
  ],
  ['pip install <name>', 'pip', ['install']],
  ['Use pip install a. Then b', 'pip', ['install', 'a']],
  ['run(["pip", "install", "a", name, f"{b}"])', 'pip', ['install', 'a', undefined, undefined]],
  ['[sys.executable, "-m", "pip", "install",\n  "a",\n]', 'pip', ['install', 'a']],
  ['{"command": "npx", "args": ["-y", "a"]}', 'npx', ['-y', 'a']],
  ['command: npx\nargs:\n  - -y\n  - "a"\nb: c', 'npx', ['-y', 'a']],
  ['command: npx\nargs: ["-y", "a"]', 'npx', ['-y', 'a']],
  ['command: npx\nargs: [-y, a]\nb: c', 'npx', ['-y', 'a']],
  ['- pip\n- install\n- a\nb', 'pip', ['install', 'a']],
  ['pip', 'pip', []],
  ['pip install', 'pip', ['install']]
])('%j', (text, program, expected) => {
  expect(words(text, program)).toEqual(expected)
})

test('hostile texts are bounded', () => {
  for (const part of ['a ', '"', '\\\n', "'a' ", '$(', '{', ' , "', '- a\n', '\\', 'a"'])
    expect(commandWords(`pip ${part.repeat(100_000)}`, 0, 3).length).toBeLessThanOrEqual(61)
})

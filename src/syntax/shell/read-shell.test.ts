import { readShell } from './read-shell.ts'
import type { ShellCommand, ShellInput } from './shell.ts'

const words = (text: string, env?: ReadonlyMap<string, string>): (string | undefined)[][] =>
  readShell(text, env).commands.map(command => command.words.map(word => word.text))

describe('commands', () => {
  test.each([
    ['lists', 'a 1 && b || c; d & e | f', ['a 1', 'b', 'c', 'd', 'e', 'f']],
    ['groups', '(a; { b; })', ['a', 'b']],
    ['branches', 'if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['loops', 'for i in 1; do a; done; while b; do c; done; until d; do e; done', ['a', 'b', 'c', 'd', 'e']],
    ['case', 'case x in y) a ;; *) b ;; esac', ['a', 'b']],
    ['functions', 'f() { a; }; function g { b; }', ['a', 'b']],
    ['tests', '[[ -n "$(a)" ]] && [ x ]', ['a', '[ x ]']],
    ['redirects', 'a >b 2>&1 <c d', ['a d']],
    ['quotes', `a "b c" 'd'"e" f\\ g $'h\\n'`, ['a b c de f g h\n']],
    ['continuations', 'a \\\n  b\\\nc', ['a bc']],
    ['comments', 'a # b\n# c\nd', ['a', 'd']],
    ['patterns', 'pip install x[y] z==1.*', ['pip install x[y] z==1.*']],
    ['assignments', 'A=1 b c', ['A=1 b c']],
    ['CRLF', 'a b\r\nif c; then\r\n d \\\r\n e\r\nfi\r\n', ['a b', 'c', 'd e']],
    ['shell -c', `sudo bash -exc 'a && b'`, [`sudo bash -exc a && b`, 'a', 'b']],
    ['eval', `eval "a 'b'"`, [`eval a 'b'`, 'a b']],
    ['su -c', `su - user -c "a b"`, ['su - user -c a b', 'a b']],
    ['a heredoc for a shell', 'bash <<EOF\na b\nEOF\nc', ['bash', 'a b', 'c']],
    [
      'shell options',
      'bash -eu -o pipefail <<X\na\nX\nbash -s -- b c <<X\nd\nX',
      ['bash -eu -o pipefail', 'a', 'bash -s -- b c', 'd']
    ],
    ['standard input by name', 'bash /dev/stdin <<X\na\nX', ['bash /dev/stdin', 'a']],
    ['a login shell', 'sudo -u b -i <<X\na\nX\nsu b <<X\nc\nX', ['sudo -u b -i', 'a', 'su b', 'c']],
    ['ssh', `ssh -p 1 b 'a c'; ssh b <<X\nd\nX`, ['ssh -p 1 b a c', 'a c', 'ssh b', 'd']],
    ['another shell', `pwsh -Command "a b"; fish -c 'a c'`, ['pwsh -Command a b', 'a b', 'fish -c a c', 'a c']],
    ['nix-shell', `nix-shell -p x --run "a b"`, ['nix-shell -p x --run a b', 'a b']],
    ['braces', 'a b{c,d}{e,}f {g,h}', ['a bcef bcf bdef bdf g h']],
    ['quoted braces', `a "b{c,d}" '{e,f}'`, ['a b{c,d} {e,f}']],
    ['env -S', `env -S "a b"`, ['env -S a b', 'a b']],
    ['a container', `docker run -v /a:/b c sh -c 'a b'`, ['docker run -v /a:/b c sh -c a b', 'a b']],
    ['a script by its name', 'bash a.sh <<X\nb c\nX\nssh b true d <<X\nb c\nX', ['bash a.sh', 'ssh b true d']],
    ['a heredoc for something else', 'cat <<EOF\na $(b)\nEOF', ['b', 'cat']],
    ['nothing', '', []]
  ])('%s', (_, text, expected) => {
    expect(words(text).map(command => command.join(' '))).toEqual(expected)
    expect(readShell(text).errors).toEqual([])
  })

  test('in substitutions come first', () => {
    expect(words('a "$(b `c` d)" <(e)')).toEqual([['c'], ['b', undefined, 'd'], ['e'], ['a', undefined, undefined]])
  })
})

describe('variables', () => {
  test.each([
    ['V=1.2 && x a==$V', 'a==1.2'],
    ['V=1.2\nx "a==${V}"', 'a==1.2'],
    ['export V=1; x $V', '1'],
    ['V=1; V=2; x $V', '2'],
    ['V=1; W=$V-x; x $W', '1-x'],
    ['x ${V:-1}', '1'],
    ['V=${V:-1}; x $V', '1'],
    [': ${V:=1}; x $V', '1'],
    ['V=; x a${V:-1}', 'a1'],
    ['V=a==1.6; x ${V/6/7}', 'a==1.7'],
    ['V=a-a; x ${V//a/b}', 'b-b'],
    ['V=a-a; x ${V/#a/b}', 'b-a'],
    ['V=a-a; x ${V/%a/b}', 'a-b'],
    ['V=1.2.post1; x ${V%.post1}', '1.2'],
    ['V=1.2.3; x ${V%%.*}', '1'],
    ['V=1.2.3; x ${V%.*}', '1.2'],
    ['V=v1.2; x ${V#v}', '1.2'],
    ['V=a/b/c; x ${V##*/}', 'c'],
    ['V=a/b/c; x ${V#*/}', 'b/c'],
    ['V=v12; x ${V:1} ${V:1:1}', '12 1'],
    ['V=Ab; x ${V,,} ${V^^}', 'ab AB'],
    ['V=; x a${V-1}', 'a'],
    ['V=1; x ${V:+a}', 'a'],
    ["V='a b'; x $V", 'a b'],
    ["V=' a  b '; x c$V", 'c a b'],
    ['V=; x a $V b', 'a b'],
    ['V=1; (V=2); x $V', '1'],
    ['V=1; V=2 y; x $V', '1'],
    ['V=1; bash -c "x $V"', '1'],
    ['f() { V=1; x $V; }', '1'],
    ["V='$W'; x $V", '$W']
  ])('%j', (text, expected) => {
    expect(words(text).at(-1)?.slice(1).join(' ')).toBe(expected)
  })

  test.each([
    'x $V',
    'x $1',
    'V=$(y); x $V',
    'V=$RANDOM; x $V',
    'if y; then V=1; fi; x $V',
    'V=1; if y; then V=2; fi; x $V',
    'y && V=1; x $V',
    'for V in $(y); do x $V; done',
    'for V in *; do x $V; done',
    'for V in 1 2; do x a${V}b$W; done',
    'V=1; for i in 1 2; do x $V; V=2; done',
    'V=1; f() { x $V; }; V=2; f',
    'f() { V=1; }; x $V',
    'case $y in a) V=1 ;; esac; x $V',
    'V=1; read V; x $V',
    'V=1; unset V; x $V',
    'V=1; ((V++)); x $V',
    'V=1; ((V = 2)); x $V',
    'V=1; V+=2; x $V',
    'V=(1 $(y)); x "${V[@]}"',
    'V=(1 2); V[0]=$(y); x "${V[@]}"',
    'V=12; x ${V%[0-9]}',
    'V=1; x ${V:$N:1}',
    'x {a..b}',
    'x $((1 + 1))'
  ])('%j is only known at run time', text => {
    const command = words(text).find(([name]) => name === 'x')
    expect(command).toEqual(['x', undefined])
  })

  test.each([
    ['V=(1 2); x "${V[@]}"', ['x 1 2']],
    ['V=(1); V+=(2 "3 4"); x "${V[@]}" ${V[*]}', ['x 1 2 3 4 1 2 3 4']],
    ['V=(1 2); V=3; x "${V[@]}"', ['x ?']],
    ['for V in 1 2; do x $V; y; done', ['x 1', 'y', 'x 2']],
    ['for V in 1 2; do x $V; done; x $V', ['x 1', 'x 2', 'x ?']],
    ['A=(1 2); for V in "${A[@]}" 3; do x a==$V; done', ['x a==1', 'x a==2', 'x a==3']],
    ['for V in 1 2; do for W in 3 4; do x $V$W; done; done', ['x 13', 'x 14', 'x 23', 'x 24']]
  ])('of several values: %j', (text, expected) => {
    expect(words(text).map(command => command.map(word => word ?? '?').join(' '))).toEqual(expected)
  })

  test('loops over many values, in each other, end', () => {
    const many = Array.from({ length: 40 }, (_, value) => value).join(' ')
    const text = `${`for V in ${many}; do `.repeat(20)}x $V; ${'done; '.repeat(20)}`
    expect(words(text).length).toBeLessThan(300)
  })

  test('from outside', () => {
    expect(words('x $V', new Map([['V', '1']]))).toEqual([['x', '1']])
  })
})

test.each([
  'a \\\r\n  target',
  "bash -c 'a && target'",
  'bash -c "a \\"b\\" \\\n && target"',
  'V=1\r\nfoo\r\nif a; then\r\n  target\r\nfi',
  'cat <<EOF\n$(target)\nEOF',
  'bash <<EOF\r\na\r\ntarget\r\nEOF'
])('the place of a word in %j', text => {
  const found = readShell(text).commands.flatMap(command => command.words)
  const places = found.filter(word => word.text === 'target').map(({ start, end }) => text.slice(start, end))
  expect(places).toEqual(['target'])
})

test.each([
  ['x a$V/b', { before: 'a', after: '/b' }],
  ['x "$V"', { before: '', after: '', variable: 'V' }],
  ['x "${V:?}"', { before: '', after: '', variable: 'V' }],
  ['x "a$(y)"b', { before: 'a', after: 'b' }],
  ['W=1; x $V-$W-$U$W', { before: '', after: '1' }]
])('what is known of the last word of %j', (text, expected) => {
  expect(readShell(text).commands.at(-1)?.words.at(-1)?.around).toEqual(expected)
})

test('a heredoc knows its body', () => {
  const text = 'python - <<EOF\nprint(1)\nEOF\n'
  const [command] = readShell(text).commands
  expect(command?.heredocs.map(({ start, end }) => text.slice(start, end))).toEqual(['print(1)\n'])
})

describe('text that is no script', () => {
  test.each([
    ['<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c', ['a']],
    ['if a; then b', ['a', 'b']],
    ['a "b', ['a']],
    ['a; )', ['a']],
    ['{{ x }}\npip install y', ['pip']]
  ])('%j: what can be read is read', (text, names) => {
    expect(words(text).map(([name]) => name)).toEqual(expect.arrayContaining(names))
  })

  test.each(['if a; then b', 'a "b', 'a; )', 'a $(b'])('%j is an error', text => {
    expect(readShell(text).errors.length).toBeGreaterThan(0)
  })

  test.each([
    '(',
    '( ',
    '$(',
    'echo $(',
    '"$(',
    '${a:-',
    'if ',
    '{ ',
    '$((',
    'f() ',
    'coproc ',
    '<(',
    '<<a ',
    '`',
    'a['
  ])('thirty thousand times %j', text => {
    expect(readShell(text.repeat(30_000)).commands.length).toBeLessThan(30_001)
  })

  test('long values do not fill the memory', () => {
    const text = `A="${'a '.repeat(450)}"\n${'x $A b\n'.repeat(5000)}`
    const { commands, errors } = readShell(text)
    expect(errors).toHaveLength(1)
    expect(commands.flatMap(command => command.words).length).toBeLessThan(500_000)
    expect(commands.at(-1)?.words.map(word => word.text)).toEqual(['x', undefined, 'b'])
  })

  test('a heredoc beyond measure hides nothing after it', () => {
    const { commands, errors } = readShell(`V=1\ncat <<a\n${'$(y) ${z}\n'.repeat(50_000)}a\nx $V`)
    expect(errors).toHaveLength(1)
    expect(commands.at(-1)?.words.map(word => word.text)).toEqual(['x', '1'])
  })

  test('a word beyond measure hides nothing beside it', () => {
    const found = words(`x a ${'${b:-'.repeat(30_000)}${'}'.repeat(30_000)} c; x d`)
    expect(found.filter(([name]) => name === 'x')).toEqual([
      ['x', 'a', undefined, 'c'],
      ['x', 'd']
    ])
  })

  test('what is assigned in very deep branches stays unknown', () => {
    const text = `${'if a; then '.repeat(40)}V=1; x $V; ${'fi; '.repeat(40)}V=2; x $V`
    expect(words(text).filter(([name]) => name === 'x')).toEqual([
      ['x', undefined],
      ['x', undefined]
    ])
  })

  test.each(['f() ', '<<a ', '${a:-', '$('])('%j without end is an error', text => {
    expect(readShell(`pip install ${text.repeat(30_000)}`).errors.length).toBeGreaterThan(0)
  })
})

describe('what commands read and write', () => {
  const shown = (text: string): string[] => {
    const source = (input: ShellInput | undefined): string => {
      if (input === undefined) return ''
      if (input.type === 'heredoc') return ` < ${JSON.stringify(text.slice(input.heredoc.start, input.heredoc.end))}`
      if (input.type === 'pipe') return ` < (${input.commands.map(line).join('; ')})`
      return ` < ${input.type} ${input.word.text ?? '?'}`
    }
    const line = ({ words: all, input, outputs }: ShellCommand): string =>
      all.map(({ text: one, output }) => one ?? `$(${output?.map(line).join('; ') ?? '?'})`).join(' ') +
      source(input) +
      outputs.map(({ word, appends }) => ` ${appends ? '>>' : '>'} ${word.text ?? '?'}`).join('')
    return readShell(text).commands.map(line)
  }

  test.each([
    ['a > b 2> c', ['a > b']],
    ['a >> b < c', ['a < file c >> b']],
    ['a &> b; a 1> c; a >&2', ['a > b', 'a > c', 'a']],
    ['a <<< "b c"', ['a < string b c']],
    ['a <<X\nb\nX', ['a < "b\\n"']],
    ['a | b | c', ['a', 'b < (a)', 'c < (b < (a))']],
    ['a > b | c', ['a > b', 'c < ()']],
    ['{ a; b; } > c', ['a > c', 'b > c']],
    ['(a; b >> d) > c', ['a > c', 'b >> d']],
    ['{ a; b; } | c', ['a', 'b', 'c < (a; b)']],
    ['while read x; do a; done < b', ['read x < file b', 'a < file b']],
    ['while read x; do a; done <<X\nb\nX', ['read x < "b\\n"', 'a < "b\\n"']],
    ['a | while read x; do b; done > c', ['a', 'read x < (a) > c', 'b < (a) > c']],
    ['a "$(b; c)" <(d) x$(e)', ['b', 'c', 'd', 'e', 'a $(b; c) $(d) $(?)']],
    ['a $(b $(c))', ['c', 'b $(c)', 'a $(b $(c))']],
    ["bash -c 'a > b' > c", ['bash -c a > b > c', 'a > b']],
    ['a > $X; a > $(b)', ['a > ?', 'b', 'a > ?']]
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('a pipe of thirty thousand commands', () => {
    expect(readShell('a | '.repeat(30_000) + 'b').commands.length).toBeGreaterThan(0)
  })
})

test('very many commands are read up to a limit, which is told first', () => {
  const { commands, errors } = readShell(`${'ls $(a)\n'.repeat(8000)}fi\n`)
  expect(commands).toHaveLength(5000)
  expect(errors[0]).toMatchObject({ type: 'limit', offset: 20_000 })
})

import { parseDockerfile } from './dockerfile.ts'
import { wordOf } from '../shared/source-text.ts'

const summary = (text: string): string[] =>
  parseDockerfile(text).instructions.map(
    ({ keyword, body, onbuild }) => `${onbuild ? 'ONBUILD ' : ''}${keyword} ${body.text}`
  )

describe('logical lines', () => {
  test.each([
    ['continuation', 'RUN a \\\n  b\n', ['RUN a   b']],
    ['blanks after the escape', 'RUN a \\ \t\nb', ['RUN a b']],
    ['comment inside', 'RUN a \\\n # c \\\n  b', ['RUN a   b']],
    ['empty line inside', 'RUN a \\\n\n \t\nb', ['RUN a b']],
    ['escaped escape', 'RUN a \\\\\nRUN b', ['RUN a \\\\', 'RUN b']],
    ['three escapes', 'RUN a \\\\\\\nRUN b', ['RUN a \\\\\\', 'RUN b']],
    ['escape alone', '\\\nRUN b', ['RUN b']],
    ['end in a continuation', 'RUN a \\', ['RUN a']],
    ['CRLF', 'RUN a \\\r\n  b\r\nUSER c\r\n', ['RUN a   b', 'USER c']],
    ['tabs and capitals', '\trun\t\ta\n\tFrom b', ['RUN a', 'FROM b']],
    ['onbuild', 'ONBUILD RUN a', ['ONBUILD RUN a']],
    ['empty', '', []],
    ['comments only', '# a\n\n#b', []],
    ['no arguments', 'RUN', ['RUN ']]
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toEqual(expected)
    expect(parseDockerfile(text).errors).toEqual([])
  })
})

describe('parser directives', () => {
  test.each([
    ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1', '\\'],
    ['#syntax = x/y:1 --flag\nFROM a', 'x/y:1', '\\'],
    ['#!/usr/bin/env x\n# syntax=a\nFROM a', 'a', '\\'],
    ['// syntax=a\nFROM a', 'a', '\\'],
    ['# escape=`\r\n# SYNTAX=a\r\nFROM a', 'a', '`'],
    ['# check=skip=all\n# syntax=a', 'a', '\\'],
    ['# comment\n# syntax=a\n# escape=`', undefined, '\\'],
    ['\n# syntax=a\n# escape=`', undefined, '\\'],
    ['FROM a\n# syntax=a', undefined, '\\'],
    ['# syntax=', undefined, '\\'],
    ['# unknown=1\n# syntax=a', undefined, '\\']
  ])('%j', (text, syntax, escape) => {
    const read = parseDockerfile(text)
    expect(read.syntax?.text).toBe(syntax)
    expect(read.escape).toBe(escape)
    if (read.syntax) expect(text.slice(read.syntax.start, read.syntax.end)).toBe(syntax)
  })

  test('a backtick continues lines, and a backslash no more', () => {
    expect(summary('# escape=`\nRUN a `\nb\nRUN c\\\nRUN d')).toEqual(['RUN a b', 'RUN c\\', 'RUN d'])
  })

  test.each([['# escape=\\\n# escape=`'], ['# escape=x']])('%j is refused', text => {
    expect(parseDockerfile(text).errors).toHaveLength(1)
  })
})

describe('flags', () => {
  test.each([
    ['COPY --from=a --chown=b:c x y', ['from=a', 'chown=b:c'], 'x y'],
    ['RUN --mount=type=cache,from=a \\\n  --network="none" b', ['mount=type=cache,from=a', 'network=none'], 'b'],
    ['COPY --link a b', ['link'], 'a b'],
    ['RUN -- --x', [], '--x'],
    ['RUN --a=\\"b --c', ['a="b', 'c'], ''],
    ['RUN - --a', [], '- --a']
  ])('%j', (text, flags, body) => {
    const [instruction] = parseDockerfile(text).instructions
    const read = instruction?.flags.map(({ name, value }) => (value ? `${name}=${value.text}` : name))
    expect(read).toEqual(flags)
    expect(instruction?.body.text).toBe(body)
  })

  test('know where their values stand', () => {
    const text = 'FROM a\nCOPY \\\n # no\n --from="b" c d'
    const value = parseDockerfile(text).instructions[1]?.flags[0]?.value
    const { start, end } = value ? wordOf(value) : { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('b')
  })
})

describe('heredocs', () => {
  const bodies = (text: string): string[] =>
    parseDockerfile(text).instructions.flatMap(({ heredocs }) =>
      heredocs.map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`)
    )
  test.each([
    ['RUN <<EOF\na\nEOF\nUSER x', ['EOF: a\n'], 2],
    ['RUN 3<<EOF\r\na\r\nEOF\r\nUSER x', ['EOF: a\r\n'], 2],
    ['COPY <<A <<B /x\n1\nA\n2\nB\n', ['A: 1\n', 'B: 2\n'], 1],
    ['COPY <<X <<Y /x\nY\nX\nX\nY', ['X: Y\n', 'Y: X\n'], 1],
    ['RUN <<-EOF\n\ta\n\tEOF\nUSER x', ['EOF: \ta\n'], 2],
    ["RUN <<'one two'\na\none two", ['one two: a\n'], 1],
    ["RUN <<e'o'f\na\neof", ['eof: a\n'], 1],
    ['RUN <<  EOF > y\nEOF', ['EOF: '], 1],
    ['RUN <<$X\na\n$X', ['$X: a\n'], 1],
    ['ONBUILD RUN <<EOF\na\nEOF', ['EOF: a\n'], 1],
    ['RUN <<EOF \\\n  python\na\nEOF', ['EOF: a\n'], 1]
  ])('%j', (text, expected, instructions) => {
    expect(bodies(text)).toEqual(expected)
    expect(parseDockerfile(text).instructions).toHaveLength(instructions)
    expect(parseDockerfile(text).errors).toEqual([])
  })

  test.each([
    'RUN \\<<EOF\nFROM b',
    'RUN "<<EOF"\nFROM b',
    'RUN a<<EOF\nFROM b',
    'RUN a <<<EOF\nFROM b',
    'RUN <<- EOF\nFROM b',
    "RUN it's <<EOF\nFROM b",
    'RUN ${a^^} <<EOF\nFROM b',
    'USER <<EOF\nFROM b',
    'RUN ["<<EOF"]\nFROM b'
  ])('%j has none', text => {
    expect(bodies(text)).toEqual([])
    expect(summary(text).at(-1)).toBe('FROM b')
  })

  test('without an end are an error, and what follows is read', () => {
    const { errors, instructions } = parseDockerfile('RUN <<EOF\na\nFROM b')
    expect(errors.map(({ start }) => start)).toEqual([0, 10])
    expect(instructions.map(({ keyword }) => keyword)).toEqual(['RUN', 'FROM'])
  })
})

describe('the JSON form', () => {
  test.each([
    ['RUN ["a", "b c"]', ['a', 'b c']],
    ['RUN [ "\\u0041\\n\\"x" ]', ['A\n"x']],
    ['RUN []', []],
    ["RUN ['a']", undefined],
    ['RUN [ -f x ]', undefined],
    ['RUN ["a"] x', undefined]
  ])('%j', (text, strings) => {
    expect(parseDockerfile(text).instructions[0]?.strings?.map(({ text }) => text)).toEqual(strings)
  })

  test('refuses other values', () => {
    expect(parseDockerfile('CMD ["a", 1]').errors).toHaveLength(1)
  })
})

describe('what Docker refuses', () => {
  test.each([
    ['<<<<<<< HEAD\nFROM a\n=======\nFROM b\n>>>>>>> x', [0, 20, 35], ['FROM', 'FROM']],
    ['FROM a\nFORM b\nRUN c', [7], ['FROM', 'RUN']],
    ['ONBUILD FROM a', [0], ['FROM']],
    ['ONBUILD ONBUILD RUN a', [0], ['ONBUILD']]
  ])('%j', (text, errors, keywords) => {
    const read = parseDockerfile(text)
    expect(read.errors.map(({ start }) => start)).toEqual(errors)
    expect(read.instructions.map(({ keyword }) => keyword)).toEqual(keywords)
  })

  test.each([
    ['a long line', 'FROM ' + 'a '.repeat(500_000)],
    ['many continuations', 'RUN a' + ' \\\n b'.repeat(300_000)],
    ['many heredocs', 'RUN ' + '<<A '.repeat(300_000)],
    ['open heredocs', 'RUN <<A\n'.repeat(100_000)],
    ['nested substitutions', 'RUN <<A ' + '${a:-'.repeat(200_000)],
    ['nested JSON', 'RUN ' + '['.repeat(500_000) + ']'.repeat(500_000)],
    ['many instructions', 'FROM a\n'.repeat(100_000)]
  ])('%s', (_, text) => {
    expect(parseDockerfile(text).instructions.length).toBeLessThan(10_001)
  })
})

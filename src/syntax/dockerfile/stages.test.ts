import { parseDockerfile } from './dockerfile.ts'
import { knownText } from './expand.ts'
import { steps } from './stages.ts'

const bases = (text: string): (string | undefined)[] =>
  [...steps(parseDockerfile(text))].flatMap(({ instruction, stage }) =>
    instruction.keyword === 'FROM' ? [knownText(stage?.expanded)] : []
  )

test.each([
  ['ARG A=x\nFROM $A', ['x']],
  ['ARG A=x\nFROM a-${A}:b', ['a-x:b']],
  ['ARG A="x"\nFROM $A', ['x']],
  ['ARG A=x B=$A-y\nFROM $B', ['x-y']],
  ['ARG A=x\nARG B=$A-y\nFROM $B', ['x-y']],
  ['ARG A\nFROM $A', [undefined]],
  ['ARG A\nFROM ${A:-x}', ['x']],
  ['ARG A=\nFROM a${A:-x}', ['ax']],
  ['ARG A=\nFROM a${A-x}', ['a']],
  ['ARG A=1\nFROM a${A:+x}', ['ax']],
  ['FROM a$UNDECLARED', ['a']],
  ['FROM a${UNDECLARED:+x}', ['a']],
  ['FROM ${UNDECLARED:-${B:-x}}', ['x']],
  ['FROM a-$TARGETARCH', [undefined]],
  ['ARG A=x-y\nFROM ${A%-y}', [undefined]],
  ['FROM ${A', [undefined]],
  ['FROM "a":\'b\'', ['a:b']],
  ["FROM 'a$B'", ['a$B']],
  ['FROM a\\:b', ['a:b']],
  ['FROM a\nARG B=x\nFROM c$B', ['a', 'c']],
  ['ARG A=x\nFROM a\nARG A=y\nFROM $A', ['a', 'x']],
  ['ARG A=a\\\n # no\n b\nFROM $A', ['a']]
])('%j', (text, expected) => {
  expect(bases(text)).toEqual(expected)
})

test.each([
  ['ARG A=1\nFROM a\nRUN x', undefined],
  ['ARG A=1\nFROM a\nARG A\nRUN x', '1'],
  ['ARG A=1\nFROM a\nARG A=2\nRUN x', '2'],
  ['FROM a\nARG A\nRUN x', null],
  ['FROM a\nENV A 1 2\nRUN x', '1 2'],
  ['FROM a\nENV B=1\nENV A="$B 2" C=3\nRUN x', '1 2'],
  ['FROM a AS b\nENV A=1\nFROM B\nRUN x', '1'],
  ['FROM a AS b\nENV A=1\nFROM c\nRUN x', undefined],
  ['FROM a\nENV A=$UNKNOWN\nRUN x', undefined],
  ['FROM a\nENV A=1\nENV A\nRUN x', '1'],
  ['FROM a\nENV B=1\nENV B=2 A=$B\nRUN x', '1']
])('A in %j', (text, expected) => {
  const values = [...steps(parseDockerfile(text))].flatMap(({ instruction, variables }) =>
    instruction.keyword === 'RUN' ? [variables.get('A')] : []
  )
  expect(values).toEqual([expected])
})

test('values that double do not grow without end', () => {
  const text = 'FROM a\nENV A=1234567890\n' + 'ENV A=$A$A\n'.repeat(100) + 'RUN x'
  const last = [...steps(parseDockerfile(text))].at(-1)
  expect(last?.variables.get('A')).toBeUndefined()
})

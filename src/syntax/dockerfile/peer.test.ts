import { DockerfileParser } from 'dockerfile-ast'
import { parseDockerfile } from './dockerfile.ts'
import { splitArguments } from './instruction.ts'

const ours = (text: string): string[] =>
  parseDockerfile(text).instructions.map(({ keyword, body }) =>
    keyword === 'FROM' ? `FROM ${splitArguments(body, 1)[0]?.text ?? ''}` : keyword
  )
const peers = (text: string): string[] =>
  DockerfileParser.parse(text)
    .getInstructions()
    .map(instruction =>
      'getImage' in instruction && typeof instruction.getImage === 'function'
        ? `FROM ${(instruction.getImage as () => string | null)() ?? ''}`
        : instruction.getKeyword()
    )

test.each([
  'FROM a\nRUN b \\\n  c\nCOPY --from=x y z\n',
  'ARG A=1\r\nFROM --platform=$BUILDPLATFORM a:$A AS b\r\nENV C=d E="f g"\r\n',
  'from a\n\n# comment\nrun b && \\\n# comment\n  c\nuser d',
  '# escape=`\nFROM a\nRUN b `\n c\nUSER d',
  'FROM a\nRUN <<EOF\nUSER b\nEOF\nUSER c',
  'FROM a\nCOPY <<A <<B /x\nFROM 1\nA\nFROM 2\nB\nUSER c',
  'FROM a\nRUN ["b", "c"]\nCMD ["d"]\nHEALTHCHECK CMD e\nEXPOSE 1'
])('dockerfile-ast reads the same in %j', text => {
  expect(ours(text)).toEqual(peers(text))
})

describe('where dockerfile-ast departs from BuildKit', () => {
  test('an escaped << begins no heredoc; taken for one, it hides the instructions after it', () => {
    const text = 'FROM a\nRUN \\<<EOF\nFROM b\nEOF'
    expect(ours(text)).toEqual(['FROM a', 'RUN', 'FROM b'])
    expect(peers(text)).not.toContain('FROM b')
  })

  test('a heredoc may have a file descriptor', () => {
    const text = 'FROM a\nRUN 4<<EOF\nUSER b\nEOF\nUSER c'
    expect(ours(text)).toEqual(['FROM a', 'RUN', 'USER'])
    expect(peers(text)).toEqual(['FROM a', 'RUN', 'USER', 'EOF', 'USER'])
  })
})

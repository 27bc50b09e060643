import { testRule } from '../../../test/helpers/rule.ts'

const path = '.github/weighbridge.yml'
const entry = { type: 'file', id: 'a'.repeat(40) } as const

function problem(
  line: number,
  message: string
): { message: string; line: number; column: number; location: { path: string; side: 'head'; startLine: number } } {
  return { message, line, column: 3, location: { path, side: 'head', startLine: line } }
}

testRule('policy-invalid', [
  { title: 'no policy in the change', files: [{ path: 'a.txt', head: entry }] },
  { title: 'a policy that parses', files: [{ path, head: entry, problems: [] }] },
  {
    title: 'a policy that does not parse, on its line',
    files: [{ path, head: entry, problems: [problem(4, 'unknown key "treshold"'), problem(9, 'another')] }],
    finds: [{ message: 'The policy is invalid after this change: unknown key "treshold"', line: 4 }]
  }
])

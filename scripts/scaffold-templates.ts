import type { MinorRelease } from '../src/core/release.ts'

/**
 * Files of a new rule, by path in its folder. Its test fails until the example is a real one.
 *
 * @param since - The release that it will come with.
 */
export function ruleFiles(id: string, since: MinorRelease): Record<string, string> {
  return {
    'rule.ts': `import { code, say } from '../../core/message.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '${since}',
    level: 'warn',
    about: 'Adds a package that (say in one sentence what is found)',
    messages: { example: 'Say in a few words what is wrong' }
  },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.name === '')
      .map(change => ({
        change,
        messageId: 'example',
        message: say\`\${code(change.component.name)} does this to whoever merges it\`,
        help: say\`Do this about it\`
      }))
  }
})
`,
    'rule.test.ts': `import { added, aPackage, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

testRule('${id}', [
  { title: 'removed', changes: [removed(aPackage())] },
  {
    title: 'write here what the rule is about, and below what a reviewer reads',
    changes: [added(aPackage())],
    finds: [{ message: 'the whole message', help: 'the whole help' }]
  }
])
`,
    'README.md': `# ${id}

Say why this matters to whoever merges the change, and what the rule leaves alone. This text becomes a part of
docs/rules.md.

**How to fix:** show what to write instead:

\`\`\`
an example
\`\`\`
`
  }
}

/** Files of a new extractor of a lockfile, by path in its folder. */
export function lockFiles(id: string): Record<string, string> {
  return {
    ...extractorFiles(id),
    'lock.ts': `import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [{ manifest: '${id}.manifest', locks: ['${id}.example'] }],
  commands: { update: ({ name, version }) => \`tool update \${name}@\${version}\`, relock: () => 'tool lock' }
}
`
  }
}

/** Files of a new extractor, by path in its folder. Its test fails until the example is a real one. */
export function extractorFiles(id: string): Record<string, string> {
  return {
    'extractor.ts': `import type { Extractor } from '../extractor.ts'

/** Reads (say which kind of file, and link what specifies it). */
export const extractor: Extractor = {
  files: ['**/${id}.example'],
  extract(input) {
    const location = input.locate(0, input.content.length)
    const reason = 'the extractor for this kind of file is not written yet'
    return { components: [], gaps: [{ code: 'parse-error', subject: input.path, reason, location }] }
  }
}
`,
    'extractor.test.ts': `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '${id}.example')

/** Name and place of every component: \`torch @3:5-3:12\`. */
function rows({ components }: Extraction): string[] {
  return components.map(({ name, location: { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } }) => {
    return \`\${name} @\${startLine}:\${startColumn}-\${endLine}:\${endColumn}\`
  })
}

test('a real-looking file', () => {
  const result = extract(readFileSync(join(import.meta.dirname, 'fixtures/${id}.example'), 'utf8'))
  expect(rows(result)).toEqual(['write here what stands in fixtures/${id}.example, with its place @1:1-1:1'])
  expect(result.gaps).toEqual([])
})

// Every format has these in some form: cover what it has, and write the rows that are its own.
test.each([
  ['CRLF', 'replace me\\r\\n', ['torch @1:1-1:6']],
  ['tabs', '\\treplace me', ['torch @1:2-1:7']]
])('%s', (_, content, expected) => {
  expect(rows(extract(content))).toEqual(expected)
})

test.each([
  ['cut off', 'replace m', /write the reason/],
  ['merge-conflict markers', '<<<<<<< ours\\nreplace me\\n=======\\nreplace\\n>>>>>>> theirs\\n', /write the reason/],
  ['endless nesting', '['.repeat(100_000), /write the reason/]
])('%s is a gap', (_, content, reason) => {
  const { gaps } = extract(content)
  expect(gaps).toHaveLength(1)
  expect(gaps[0]?.reason).toMatch(reason)
})
`,
    'README.md': `# ${id}

Say which files it reads.

**Reports** the components that it finds, where each one's place begins and ends, and what its slot is.

**Gaps**: what it cannot read, and what that does to the rest of the file.

**Does not read** what a reader might expect it to.
`,
    [`fixtures/${id}.example`]:
      'Put a real-looking file here: what people write, in full, not only what is easy to read.\n'
  }
}

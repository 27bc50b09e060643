import { testRule } from '../../../test/helpers/rule.ts'

const policy = '.github/weighbridge.yml'
const path = '.github/workflows/review.yml'
const entry = { type: 'file', id: 'a'.repeat(40) } as const
const both = { base: entry, head: entry }
const gate = 'on: pull_request_target\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n'
const other = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n'

const named = (name: string, rest = ''): string =>
  `on: push\njobs:\n  build:\n    name: ${name}\n    runs-on: ubuntu-latest\n${rest}`
const matrix = (key: string, ...values: string[]): string =>
  `    strategy: { matrix: { ${key}: [${values.join(', ')}] } }\n`

testRule('policy-changed', [
  ...[
    '${{ matrix.os }}',
    'Test (${{ matrix.os }}, ${{ matrix.python }})',
    'weigh ${{ matrix.os }}',
    "${{ 'build' }}",
    'build-${{ github.sha }}'
  ].map(name => ({
    title: `a job of another name: ${name}`,
    files: [{ path, head: entry, text: { head: named(name, matrix('os', 'linux', 'macos')) } }]
  })),
  {
    title: 'a workflow that only others call',
    files: [{ path, head: entry, text: { head: named('${{ inputs.name }}').replace('push', 'workflow_call') } }]
  },
  {
    title: 'a computed name that was there before',
    files: [
      {
        path,
        ...both,
        text: { base: named('${{ needs.a.outputs.b }}'), head: named('${{ needs.a.outputs.b }}', '# c\n') }
      }
    ]
  },
  ...[
    ["${{ 'weigh' }}bridge"],
    ["${{ format('weigh{0}', 'bridge') }}"],
    ['weigh${{ matrix.os }}', matrix('os', 'linux', 'bridge')],
    ['${{ matrix.a }}${{ matrix.b }}', `${matrix('a', 'Weigh')}${matrix('b', 'bridge')}`],
    ['${{ matrix.a }}', matrix('b', 'c')],
    ['${{ needs.a.outputs.b }}'],
    ['${{ github.event.pull_request.title }}'],
    ['weigh${{ env.REST }}', 'env: { REST: "${{ github.head_ref }}" }\n']
  ].map(([name = '', rest = '']) => ({
    title: `a name that can become the check's: ${name}`,
    files: [{ path, head: entry, text: { head: named(name, rest) } }],
    finds: [{ message: /is computed, and can become that of the gate's check/, line: 4 }]
  })),
  {
    title: 'a computed name by an alias',
    files: [
      {
        path,
        head: entry,
        text: { head: 'env:\n  N: &n "${{ needs.a.outputs.b }}"\non: push\njobs:\n  build:\n    name: *n\n' }
      }
    ],
    finds: [{ message: /is computed, and can become that of the gate's check/, line: 2 }]
  },
  {
    title: 'more values than are looked at',
    files: [
      {
        path,
        head: entry,
        text: {
          head: named(
            'weigh${{ matrix.os }}',
            `${matrix('os', ...Array.from({ length: 200 }, (_, index) => `os${index}`))}${matrix('os', 'bridge')}${matrix('os')}`
          )
        }
      }
    ],
    finds: [{ message: /is computed/, line: 4 }]
  },
  { title: 'other files', files: [{ path: 'src/weighbridge.yml', ...both }] },
  {
    title: 'a workflow that has nothing to do with the gate',
    files: [{ path, ...both, text: { base: other, head: `${other}# weighbridge\n` } }]
  },
  {
    title: 'the policy is edited',
    files: [{ path: policy, ...both }],
    finds: [{ message: "This change edits the gate's own policy", line: 1 }]
  },
  { title: 'the policy is added', files: [{ path: policy, head: entry }], finds: [{ message: /edits/ }] },
  { title: 'the policy is removed', files: [{ path: policy, base: entry }], finds: [{ message: /removes/ }] },
  {
    title: 'a workflow that runs the gate is edited',
    files: [{ path, ...both, text: { base: gate, head: `${gate}    if: false\n` } }],
    finds: [{ message: /which runs the gate/, line: 3 }]
  },
  {
    title: 'a job of the same name in a new workflow',
    files: [{ path, head: entry, text: { head: gate } }],
    finds: [{ message: /names a job like it/, line: 3 }]
  },
  {
    title: 'the step is commented out',
    files: [{ path, ...both, text: { base: gate, head: `${other}# weighbridge\n` } }],
    finds: [{ message: `${path} no longer runs the gate` }]
  },
  {
    title: 'the workflow is removed',
    files: [{ path, base: entry, text: { base: gate } }],
    finds: [{ message: /no longer runs the gate/ }]
  },
  {
    title: 'a workflow asks for the right to report checks',
    files: [{ path, ...both, text: { base: other, head: `${other}permissions:\n  checks: write\n` } }],
    finds: [{ message: /right to report checks/, line: 6 }]
  },
  {
    title: 'all rights at once',
    files: [{ path, head: entry, text: { head: `permissions: write-all\n${other}` } }],
    finds: [{ message: /right to report checks/, line: 1 }]
  },
  {
    title: 'a right by an alias',
    files: [{ path, head: entry, text: { head: `env: { A: &a write }\npermissions:\n  checks: *a\n${other}` } }],
    finds: [{ message: /right to report checks/, line: 3 }]
  },
  {
    title: 'an action of the repository that runs the gate',
    files: [
      { path: '.github/actions/a/action.yml', ...both, text: { base: 'runs: { steps: [{ uses: x/weighbridge@v1 }] }' } }
    ],
    finds: [{ message: /no longer runs the gate/ }]
  },
  {
    title: 'it had that right before',
    files: [
      { path, ...both, text: { base: `permissions: write-all\n${other}`, head: `permissions: write-all\n${other}` } }
    ]
  },
  {
    title: 'a broken workflow is read as far as it goes',
    files: [{ path, ...both, text: { base: gate, head: `${gate}\t- {{\n` } }],
    finds: [{ message: /which runs the gate/ }]
  }
])

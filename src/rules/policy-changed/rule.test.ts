import { testRule } from '../../../test/helpers/rule.ts'

const policy = '.github/weighbridge.yml'
const path = '.github/workflows/review.yml'
const entry = { type: 'file', id: 'a'.repeat(40) } as const
const both = { base: entry, head: entry }
const commit = 'c'.repeat(40)
const uses = (reference: string): string => `    steps: [{ uses: ${reference} }]\n`
const gate = `on: pull_request_target\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n${uses('weighbridge/weighbridge@v1')}`
const imitation = 'on: pull_request\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 0 }]\n'
const other = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n'

const named = (name: string, rest = ''): string =>
  `on: push\njobs:\n  build:\n    name: ${name}\n    runs-on: ubuntu-latest\n${rest}`
const matrix = (key: string, ...values: string[]): string =>
  `    strategy: { matrix: { ${key}: [${values.join(', ')}] } }\n`
const added = (text: string): { readonly path: string; readonly head: typeof entry; readonly text: object } => ({
  path,
  head: entry,
  text: { head: text }
})
const edit = (base: string, head: string, at = path) => ({ path: at, ...both, text: { base, head } })
const owners = '.github/CODEOWNERS'
const old = '.github/workflows/weighbridge.yml'

const ownAction = 'name: Weighbridge\nruns: { using: node24, main: dist/action.js }\n'
const ownGate = `on: pull_request_target\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n${uses('./')}`

testRule('policy-changed', [
  ...[
    'name: weighbridge-docs\n' + other,
    'name: The weighbridge\n' + other,
    other.replace('build', 'weighbridge-docs'),
    other.replace('build', 'not-weighbridge'),
    named('weighbridge (docs)'),
    named('review / weighbridge'),
    named("${{ format('{0}-weighbridge', 'a') }}"),
    named("${{ github.event_name == 'x' && 'weighbridge-a' || 'weighbridge-b' }}-${{ github.sha }}"),
    named('weighbridge-${{ matrix.os }}', matrix('os', 'linux')),
    named('build', '    steps: [{ run: ./weighbridge.sh }, { uses: "acme/weighbridge-docs@v1" }]\n'),
    named('build', "    env: { NAME: weighbridge }\n    if: github.repository == 'weighbridge/weighbridge'\n"),
    'on: workflow_call\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n',
    'on: [workflow_call]\njobs:\n  weighbridge:\n    runs-on: ubuntu-latest\n',
    'permissions: { contents: write, id-token: write, pull-requests: write }\n' + other,
    named('build', '    steps: [{ uses: a/b@v1, with: { checks: write, statuses: write } }]\n'),
    '__proto__: { name: weighbridge }\n' + other
  ].map((text, index) => ({
    title: `a workflow that has nothing to do with the review (${index + 1})`,
    files: [added(text)]
  })),

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
    ["${{ 'Weigh' }}bridge"],
    ['Weighbridge'],
    [`"\${{${' '.repeat(2000)}github.actor }}"`],
    ['"weigh${{\\n github.actor }}"'],
    ["${{ join(fromJSON('[1]')) }}"],
    ["${{ github.actor == 'a' && 'weighbridge' || github.actor }}"],
    ['${{ matrix.a }}', '    strategy: { matrix: "${{ fromJSON(needs.a.outputs.m) }}" }\n'],
    ['${{ matrix.a }}', matrix('b', 'c')],
    ['${{ needs.a.outputs.b }}'],
    ['${{ github.event.pull_request.title }}'],
    ['weigh${{ env.REST }}', 'env: { REST: "${{ github.head_ref }}" }\n']
  ].map(([name = '', rest = '']) => ({
    title: `a name that may become the check's: ${name}`,
    files: [{ path, head: entry, text: { head: named(name, rest) } }],
    finds: [{ message: /can become that of this review's check/, line: 4 }]
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
    finds: [{ message: /can become that of this review's check/, line: 2 }]
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
    finds: [{ message: /can become/, line: 4 }]
  },
  { title: 'other files', files: [{ path: 'src/weighbridge.yml', ...both }] },
  {
    title: 'a workflow that has nothing to do with the gate',
    files: [{ path, ...both, text: { base: other, head: `${other}# weighbridge\n` } }]
  },
  {
    title: 'the policy is edited',
    files: [{ path: policy, ...both }],
    finds: [{ message: 'This change edits the policy of this review', line: 1 }]
  },
  ...(
    [
      [
        'is added',
        'version: 1\n',
        `version: 1\nextends: acme/gate/a.yml@${commit}\n`,
        /would extend acme\/gate\/a\.yml@c+$/,
        2
      ],
      [
        'moves on',
        `extends: acme/gate/a.yml@${'b'.repeat(40)}\n`,
        `extends: acme/gate/a.yml@${commit}\n`,
        /@c+ instead of .*@b+$/,
        1
      ],
      [
        'can be moved',
        `extends: acme/gate/a.yml@${commit}\n`,
        '# x\nextends: acme/gate/a.yml@main\n',
        /would extend acme\/gate\/a\.yml@main/,
        2
      ],
      [
        'is removed',
        `version: 1\nextends: acme/gate/a.yml@${commit}\n`,
        'version: 1\n',
        /no longer extend acme\/gate/,
        1
      ],
      [
        'stays',
        `extends: acme/gate/a.yml@${commit}\n`,
        `enforcement: observe\nextends: acme/gate/a.yml@${commit}\n`,
        /edits the policy of this review/,
        1
      ]
    ] as const
  ).map(([title, base, head, message, line]) => ({
    title: `what the policy extends ${title}`,
    files: [edit(base, head, policy)],
    finds: [{ level: 'warn' as const, message, line }]
  })),
  { title: 'the policy is added', files: [{ path: policy, head: entry }], finds: [{ message: /edits/ }] },
  {
    title: 'the repository is that of the action, and runs it',
    files: [{ ...added(ownGate), action: ownAction }],
    finds: [{ message: /which is part of this review, is edited/ }]
  },
  {
    title: 'the same, no longer',
    files: [{ ...edit(ownGate, ownGate.replace('./', './other')), action: ownAction }],
    finds: [{ message: /has the same name as this review's check, but does not run/ }]
  },
  {
    title: 'another action of the repository',
    files: [{ ...added(ownGate), action: 'name: Lint\nruns: { using: node24, main: dist/action.js }\n' }],
    finds: [{ message: /has the same name as this review's check, but does not run/ }]
  },
  {
    title: 'a composite action of that name',
    files: [{ ...added(ownGate), action: 'name: Weighbridge\nruns: { using: composite, steps: [] }\n' }],
    finds: [{ message: /has the same name as this review's check, but does not run/ }]
  },
  {
    title: 'no action in the repository',
    files: [added(ownGate)],
    finds: [{ message: /has the same name as this review's check, but does not run/ }]
  },
  {
    title: 'another job that runs an action of the repository',
    files: [{ ...added(ownGate.replace('weighbridge:', 'test:')), action: 'name: Lint\n' }]
  },
  { title: 'the policy is removed', files: [{ path: policy, base: entry }], finds: [{ message: /removes/ }] },
  {
    title: 'a workflow that runs the gate is edited',
    files: [{ path, ...both, text: { base: gate, head: `${gate}    if: github.actor != 'a'\n` } }],
    finds: [{ message: /is part of this review, is edited/, line: 3 }]
  },
  {
    title: 'the workflow of the review is added',
    files: [added(gate)],
    finds: [{ id: 'gate-edited', message: /is part of this review, is edited/, line: 3 }]
  },
  {
    title: 'the workflow of a commit status is added: its jobs have other names',
    files: [added('name: weighbridge\n' + gate.replace('  weighbridge:', '  review:'))],
    finds: [{ id: 'gate-edited', message: /is edited/, line: 1 }]
  },
  {
    title: 'the workflow that starts the review loses an event',
    files: [edit('name: weighbridge-start\n' + other, 'name: weighbridge-start\n' + other.replace('push', 'release'))],
    finds: [{ id: 'gate-edited', message: /is edited/ }]
  },
  {
    title: 'the workflow that starts the review is removed',
    files: [{ path, base: entry, text: { base: 'name: weighbridge-start\n' + other } }],
    finds: [{ id: 'gate-removed', message: /no longer runs this review/ }]
  },
  {
    title: 'it is given another name, which nothing waits for',
    files: [edit('name: weighbridge-start\n' + other, 'name: start\n' + other)],
    finds: [{ id: 'gate-removed', message: /no longer runs this review/ }]
  },
  {
    title: 'the workflow of the review is renamed',
    files: [
      { path: old, base: entry, text: { base: gate } },
      { ...added(gate), renamedFrom: old }
    ],
    finds: [{ id: 'gate-edited', message: /weighbridge\.yml, which .* is renamed to .*review\.yml/, line: 3 }]
  },
  {
    title: 'it is renamed, and its job does something else',
    files: [
      { path: old, base: entry, text: { base: gate } },
      { ...added(imitation), renamedFrom: old }
    ],
    finds: [{ id: 'name-taken', message: /does not run the review/ }]
  },
  {
    title: 'it is moved to where GitHub does not look',
    files: [
      { path: old, base: entry, text: { base: gate } },
      { path: '.github/off/weighbridge.yml', head: entry, text: { head: gate }, renamedFrom: old }
    ],
    finds: [{ id: 'gate-removed', message: /no longer runs this review/ }]
  },
  {
    title: 'the same workflow, in place',
    files: [edit(imitation, `${imitation}# more\n`)],
    finds: [{ message: /is edited/ }]
  },
  ...[
    imitation,
    imitation.replace('weighbridge:', 'a:\n    name: "weighbridge"'),
    gate.replace('    runs-on', '    if: false\n    runs-on'),
    gate.replace('    runs-on', '    if: ${{ false }}\n    runs-on'),
    gate.replace('{ uses', '{ if: false, uses'),
    gate.replace('weighbridge/weighbridge@v1', 'weighbridge/weighbridge-lite@v1'),
    'on: pull_request\njobs:\n  weighbridge:\n    uses: acme/ci/.github/workflows/security.yml@v1\n',
    'on: pull_request\njobs:\n  weighbridge:\n    uses: ./.github/workflows/security.yml\n',
    'on: { workflow_call: , pull_request: }\njobs:\n  weighbridge:\n    runs-on: x\n',
    named("${{ 'weigh' }}bridge").replace('build', 'weigh'),
    named("${{ format('weigh{0}', 'bridge') }}"),
    named("${{ github.actor == 'a' && 'weighbridge' || 'b' }}").replace("github.actor == 'a' && ", ''),
    named('weigh${{ matrix.os }}', matrix('os', 'linux', 'bridge')),
    named('${{ matrix.a }}', '    strategy: { matrix: { include: [{ a: weighbridge }, { a: b }] } }\n'),
    named('${{ matrix.a }}${{ matrix.b }}', '    strategy: { matrix: { a: [weigh], b: [bridge] } }\n'),
    'jobs:\n  weighbridge:\n    name: ""\n',
    `jobs:\n  x:\n    name: "\${{ ${' '.repeat(2000)}'weighbridge' }}"\n`,
    'jobs:\n  x: &x\n    name: weighbridge\n'
  ].map((text, index) => ({
    title: `a job that takes the name of the check (${index + 1})`,
    files: [added(text)],
    finds: [{ id: 'name-taken', message: /has the same name as this review's check, but does not run the review/ }]
  })),
  {
    title: 'a workflow that takes the name',
    files: [added('name: weighbridge\n' + other)],
    finds: [{ id: 'name-taken', message: /^The workflow is named/, line: 1 }]
  },
  {
    title: 'the job keeps its name and no longer runs the review',
    files: [edit(gate, imitation)],
    finds: [{ id: 'name-taken', message: /does not run the review/, line: 3 }]
  },
  {
    title: 'a second job of the name beside the review',
    files: [edit(gate, gate + '  other:\n    name: weighbridge\n    runs-on: ubuntu-latest\n')],
    finds: [{ id: 'name-taken', message: /does not run the review/, line: 7 }]
  },
  ...[
    'acme/weighbridge@v1',
    './.github/actions/weighbridge',
    './weighbridge',
    '$/actions/weighbridge',
    'docker://registry.example/acme/weighbridge:1',
    'acme/actions/weighbridge@v1'
  ].map(reference => ({
    title: `the review comes from ${reference}`,
    files: [edit(gate, gate.replace('weighbridge/weighbridge@v1', reference))],
    finds: [{ id: 'gate-source', message: /not Weighbridge's own repository/, line: 5 }]
  })),
  {
    title: 'a reusable workflow of another repository that runs the review',
    files: [added('on: pull_request\njobs:\n  weighbridge:\n    uses: acme/ci/.github/workflows/weighbridge.yml@v1\n')],
    finds: [
      { id: 'gate-source', message: /acme\/ci/, line: 4 },
      { id: 'gate-edited', message: /is edited/ }
    ]
  },
  {
    title: 'the pin becomes a commit',
    files: [edit(gate, gate.replace('@v1', `@${commit}`))],
    finds: [{ id: 'gate-pin', message: /different version/, help: /belongs to a Weighbridge release/, line: 5 }]
  },
  {
    title: 'the pin becomes a branch, and more is edited',
    files: [edit(gate.replace('@v1', `@${commit}`), `${gate.replace('@v1', '@main')}    timeout-minutes: 1\n`)],
    finds: [
      { id: 'gate-pin', message: /different version/, help: /full commit SHA/, line: 5 },
      { id: 'gate-edited', message: /is edited/ }
    ]
  },
  {
    title: 'the owners of the review are replaced',
    files: [edit('* @acme/all\n/.github/ @acme/security\n', '* @acme/all\n/.github/ @mallory\n', owners)],
    finds: [{ id: 'owners-changed', message: /changes from @acme\/security to @mallory/, line: 2 }]
  },
  {
    title: 'a later line takes the review away from them',
    files: [edit('* @acme/all\n', '* @acme/all\n*.yml\n', owners)],
    finds: [{ message: / to nobody$/, line: 2 }]
  },
  {
    title: 'owners are removed',
    files: [{ path: owners, base: entry, text: { base: '.github/workflows/ @acme/security # ours\n' } }],
    finds: [{ message: / to nobody$/, line: 1 }]
  },
  ...[
    ['* @a\n', '* @a\n/src/ @b\n# .github/ @c\n'],
    ['/.github/ @a @b\n', '# who\n/.github/** @B @A # both\n'],
    ['docs/ @a\n', 'docs/ @b\n'],
    ['', '/.github/ @a\n'],
    ['* @a\n/.github/* @b\n', '* @a\n/.github/* @b\n/.github/labels/* @c\n']
  ].map(([before = '', after = ''], index) => ({
    title: `the owners of the review stay (${index + 1})`,
    files: [edit(before, after, owners)]
  })),
  {
    title: 'the settings of protected branches',
    files: [
      edit(
        'branches: [{ name: main, protection: { required_status_checks: { contexts: [weighbridge] } } }]\n',
        'labels: []\nbranches: [{ name: main, protection: { required_status_checks: null } }]\n',
        '.github/settings.yml'
      )
    ],
    finds: [{ id: 'settings-changed', message: /decides which checks are required/, line: 2 }]
  },
  {
    title: 'settings of something else, and another way of writing',
    files: [
      edit(
        "branches: [{ name: 'main' }]\n",
        'labels: [{ name: a }]\nbranches:\n  - name: main\n',
        '.github/settings.yml'
      )
    ]
  },
  {
    title: 'the step is commented out',
    files: [{ path, ...both, text: { base: gate, head: `${other}# weighbridge\n` } }],
    finds: [{ message: `${path} no longer runs this review` }]
  },
  {
    title: 'the workflow is removed',
    files: [{ path, base: entry, text: { base: gate } }],
    finds: [{ message: /no longer runs this review/ }]
  },
  {
    title: 'a workflow asks for the right to report checks',
    files: [{ path, ...both, text: { base: other, head: `${other}permissions:\n  checks: write\n` } }],
    finds: [{ message: /permission to report checks/, line: 6 }]
  },
  {
    title: 'all rights at once',
    files: [{ path, head: entry, text: { head: `permissions: write-all\n${other}` } }],
    finds: [{ message: /permission to report checks/, line: 1 }]
  },
  {
    title: 'a right by an alias',
    files: [{ path, head: entry, text: { head: `env: { A: &a write }\npermissions:\n  checks: *a\n${other}` } }],
    finds: [{ message: /permission to report checks/, line: 3 }]
  },
  {
    title: 'an action of the repository that runs the gate',
    files: [
      { path: '.github/actions/a/action.yml', ...both, text: { base: 'runs: { steps: [{ uses: x/weighbridge@v1 }] }' } }
    ],
    finds: [{ message: /no longer runs this review/ }]
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
    finds: [{ message: /is part of this review/ }]
  }
])

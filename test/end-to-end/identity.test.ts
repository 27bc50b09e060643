import { generatedFiles, generatedRecords, rendered, reordered, seeded, withMore } from '../helpers/generated-change.ts'
import { openOsv, scene, type Scene } from '../helpers/action-scene.ts'
import { advisory } from '../helpers/osv-database.ts'

/** Two versions of one package in one file, a fix of one of them, and where both are. */
interface Case {
  readonly path: string
  readonly text: (old: string, young: string) => string
  /** Whether the lines are small enough for an edit that a click commits. */
  readonly suggests: boolean
}

const npmEntry = (version: string): object => ({
  version,
  integrity: `sha512-${Buffer.from(version).toString('base64')}`
})

const cases: readonly Case[] = [
  {
    path: 'requirements.txt',
    text: (old, young) =>
      `requests==2.32.4\ntorch==${old} ; python_version < "3.11"\ntorch==${young} ; python_version >= "3.11"\n`,
    suggests: true
  },
  {
    path: 'package-lock.json',
    text: (old, young) =>
      JSON.stringify(
        {
          name: 'own',
          lockfileVersion: 3,
          packages: {
            '': { name: 'own' },
            'node_modules/lodash': npmEntry(young),
            'node_modules/p': npmEntry('3.0.0'),
            'node_modules/p/node_modules/lodash': npmEntry(old)
          }
        },
        undefined,
        2
      ),
    suggests: false
  },
  {
    path: 'uv.lock',
    text: (old, young) =>
      [
        'version = 1\nresolution-markers = ["python_full_version < \'3.11\'", "python_full_version >= \'3.11\'"]\n',
        ...[
          [young, ">= '3.11'"],
          [old, "< '3.11'"]
        ].map(
          ([version = '', marker = '']) =>
            `[[package]]\nname = "torch"\nversion = "${version}"\nresolution-markers = ["python_full_version ${marker}"]\n`
        )
      ].join('\n'),
    suggests: false
  }
]

const records = ['PyPI', 'npm'].map(ecosystem =>
  ['torch', 'lodash'].map(name =>
    advisory({
      id: `GHSA-${ecosystem.toLowerCase()}-${name}-0001`,
      name,
      ecosystem,
      summary: 'Reads beyond the end of a buffer',
      ranges: [[{ introduced: '1.0.0' }, { fixed: '1.13.1' }]],
      label: 'HIGH'
    })
  )
)

const standing = ({ github }: Scene): { id: number; line: number; body: string }[] =>
  github.reviewComments.filter(({ minimized }) => minimized === undefined)

/** Requests that write, the GraphQL mutations among them. */
function written({ github }: Scene, from: number): number {
  return github.requests
    .slice(from)
    .filter(
      ({ method, path, body }) => method !== 'GET' && (path !== '/graphql' || /mutation/.test(JSON.stringify(body)))
    ).length
}

test.each(cases)(
  'two versions in $path: both have a comment, and a fix of one leaves the other as it is',
  async one => {
    const { path, text, suggests } = one
    const osv = await openOsv({ PyPI: records[0] ?? [], npm: records[1] ?? [] })
    const given = await scene({ [path]: text('0.9.0', '0.9.1') }, { [path]: text('1.11.0', '1.12.0') }, { osv })
    const { github, run, push } = given
    await run()
    const first = standing(given).map(({ id, line, body }) => ({ id, line, body }))
    const lineOf = (version: string): number =>
      text('1.11.0', '1.12.0')
        .split('\n')
        .findIndex(line => line.includes(version)) + 1
    const about = (version: string): typeof first => first.filter(({ body }) => body.includes(version))
    expect(first).toHaveLength(2)
    for (const version of ['1.11.0', '1.12.0']) {
      expect(about(version).map(({ line }) => line)).toEqual([lineOf(version)])
      const suggested = text('1.11.0', '1.12.0').split('\n')[lineOf(version) - 1]?.replace(version, '1.13.1') ?? ''
      expect(about(version)[0]?.body.includes(`suggestion\n${suggested}\n`)).toBe(suggests)
    }

    const seen = github.requests.length
    await run()
    expect(written(given, seen)).toBe(0)

    await push({ [path]: text('1.11.0', '1.13.1') })
    const { report } = await run()
    expect(report?.findings.map(({ location }) => location.path)).toEqual([path])
    expect(standing(given).map(({ id, line, body }) => ({ id, line, body }))).toEqual(about('1.11.0'))
    const head = github.pull(7).headSha.slice(0, 7)
    const closed = github.reviewComments.find(({ id }) => id === about('1.12.0')[0]?.id)
    expect(closed).toMatchObject({ minimized: 'RESOLVED' })
    expect(closed?.body).toContain(`Fixed in ${head}`)
    expect(github.comments[0]?.body).toContain('1 fixed in this pull request')

    const after = github.requests.length
    await run()
    expect(written(given, after)).toBe(0)
    expect(github.problems).toEqual([])
  }
)

test.each([1, 2])(
  'generated change %i: publishing it again writes nothing, moved lines leave what stands',
  async seed => {
    const random = seeded(seed)
    const files = generatedFiles(random)
    const osv = await openOsv(generatedRecords)
    const given = await scene({ 'README.md': '' }, rendered(files), { osv })
    await given.run()
    const before = standing(given)
      .map(({ id }) => id)
      .sort()
    expect(before).toHaveLength(30)
    const seen = given.github.requests.length
    await given.run()
    expect(written(given, seen)).toBe(0)
    await given.push(rendered(files.map(file => reordered(random, withMore(random, file)))))
    await given.run()
    expect(given.github.reviewComments.filter(({ body }) => body.includes('Fixed in'))).toEqual([])
    const again = given.github.requests.length
    await given.run()
    expect(written(given, again)).toBe(0)
    expect(given.github.problems).toEqual([])
  }
)

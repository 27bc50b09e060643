import * as v from 'valibot'
import { acceptableGaps, gapCodes } from '../../core/gap.ts'
import { kindNames, kinds } from '../../kinds/registry.ts'
import { indexEntry } from './indexes.ts'
import type { RuleCatalogue, RuleMeta } from '../policy.ts'

const levels = v.picklist(['block', 'warn', 'note', 'off'])
const gapLevels = v.picklist(['incomplete', 'warn', 'note'])

function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)))
}

const duration = 'must be a duration such as 12h, 7d or 2w'

function text(maxLength: number) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, 'must not be empty'),
    v.maxLength(maxLength, `must have at most ${maxLength} characters`)
  )
}

const patterns = v.array(v.string())

function lists(which: string) {
  const entries = kindNames.flatMap(kind => {
    const { list } = kinds[kind]
    if (list === undefined) return []
    return [[list.key, described(patterns, `Patterns of the ${which} ${list.about}, such as ${list.example}`)] as const]
  })
  return v.strictObject(Object.fromEntries(entries))
}

function waiver(rules: RuleCatalogue) {
  return v.strictObject({
    rule: v.pipe(v.picklist(Object.keys(rules)), v.description('The rule that the waiver clears')),
    component: described(
      v.string(),
      'The one component: a package URL, an image or the name of a tool. Not for rules about files'
    ),
    version: described(v.string(), 'The one version, revision, tag or digest; without it, every one'),
    advisory: described(
      v.string(),
      'The advisory, by any of its ids. For rules that name advisories, and required there'
    ),
    file: described(v.string(), 'The one file; without it, every file. Required for rules about files'),
    ...terms('the finding', 'the waiver')
  })
}

function waiverSection(rules: RuleCatalogue) {
  const guarded = Object.keys(rules).filter(id => rules[id]?.guarded === true)
  const commands = v.strictObject({
    by: v.pipe(
      v.array(text(100)),
      v.minLength(1, 'must name somebody'),
      v.description('Who may waive by a comment: logins with triage access or more, or role:maintain, role:write')
    ),
    ownPullRequests: described(v.boolean(), 'Whether they may waive on their own pull requests (default: false)'),
    rules: described(
      v.array(v.picklist(guarded)),
      'Rules about malicious code, tampering and the review itself that may be waived by a comment too'
    )
  })
  return v.strictObject({
    entries: described(v.array(waiver(rules)), 'The waivers'),
    maxDays: described(
      v.pipe(v.number(), v.integer(days), v.minValue(1, days), v.maxValue(3650, days)),
      'Maximum number of days until a waiver expires (default: 90 for waivers by a comment)'
    ),
    commands: described(commands, 'Waivers by a comment on a pull request, for that pull request only')
  })
}

const days = 'must be a whole number of days from 1 to 3650'

function terms(what: string, entry: string) {
  return {
    reason: v.pipe(text(1000), v.description(`Why ${what} is acceptable`)),
    by: v.pipe(text(200), v.description('Who is responsible')),
    expires: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-12-31'),
      v.description(`The last day, in UTC, on which ${entry} holds`)
    )
  }
}

const acceptedGap = v.strictObject({
  gap: v.pipe(v.picklist(acceptableGaps), v.description('The kind of gap that is accepted')),
  path: v.pipe(text(512), v.description('The file, or a glob of files such as models/**')),
  ...terms('the gap', 'the entry')
})

/** The options of a rule beside its level: the entries of its strict object schema. */
function optionEntries({ options }: RuleMeta): v.ObjectEntries {
  return options !== undefined && 'entries' in options ? (options.entries as v.ObjectEntries) : {}
}

const standardLevels: ReadonlyMap<RuleMeta['level'], string> = new Map([
  ['listed', 'off without a list, then block'],
  ['configured', 'off without options, then warn']
])

function rule(meta: RuleMeta) {
  const own = Object.entries(meta.levels ?? {}).map(([message, each]) => `, ${each} for ${message}`)
  const standard = `${standardLevels.get(meta.level) ?? meta.level}${own.join('')}`
  const level = described(levels, `Level of its findings (default: ${standard})`)
  const whole = v.strictObject({ ...optionEntries(meta), level })
  return described(v.union([levels, whole]), `${meta.about} (default: ${standard})`)
}

/** The schema of a policy file for a catalogue of rules: every object is strict, every key is described. */
export function policySchema(rules: RuleCatalogue) {
  const gaps = Object.entries(gapCodes).map(([code, { level, about }]) => {
    return [code, described(gapLevels, `Level when ${about} (default: ${level})`)] as const
  })
  const osv = v.strictObject({
    maxAge: described(
      v.pipe(v.string(duration), v.regex(/^[1-9]\d{0,3}[hdw]$/, duration)),
      'Maximum age of the advisory database (default: 7d)'
    )
  })
  return v.strictObject({
    version: v.pipe(v.literal(1), v.description('Version of the policy format')),
    extends: described(
      text(400),
      'The policy in another repository that this one extends: owner/repository/path@commit, with a full commit SHA'
    ),
    final: described(
      v.array(text(200)),
      'Keys, including all keys below them, that policies extending this one may not set: rules.package-malicious, enforcement'
    ),
    defaults: described(
      v.pipe(
        v.string(),
        v.regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/, 'must be a minor release in quotes, such as "1.3"')
      ),
      'Release whose defaults apply, in quotes; rules added later are notes at most (default: the release before the running one)'
    ),
    enforcement: described(v.picklist(['block', 'observe']), 'observe: the review reports everything and exits with 0'),
    rules: described(
      v.strictObject(Object.fromEntries(Object.entries(rules).map(([id, meta]) => [id, rule(meta)]))),
      'The level of each rule, with its options'
    ),
    gaps: described(
      v.strictObject(Object.fromEntries(gaps)),
      'Level of each kind of gap (something that could not be checked)'
    ),
    sources: described(
      v.strictObject({
        osv: described(osv, 'The OSV advisory database'),
        indexes: described(v.array(indexEntry), 'Indexes of your own, queried for the packages that come from them')
      }),
      'Sources of package metadata'
    ),
    approved: described(
      lists('approved'),
      'Approved components; a list makes everything else of its kind not approved'
    ),
    denied: described(lists('denied'), 'Denied components'),
    internal: described(
      v.strictObject({
        packages: described(patterns, 'Patterns of internal packages, which no public index may serve: pkg:pypi/acme-*')
      }),
      'Internal components'
    ),
    ignore: described(
      v.strictObject({ paths: described(patterns, 'Globs of files that are not reviewed, such as examples/**') }),
      'Files that are excluded from the review'
    ),
    waivers: described(
      v.union(
        [v.array(waiver(rules)), waiverSection(rules)],
        'must be a list of waivers, or a mapping of keys to values'
      ),
      'Findings that are accepted until a date: a list, or a mapping with the list under entries'
    ),
    accepted: described(
      v.array(acceptedGap),
      'Gaps (something that could not be checked) that are accepted until a date'
    )
  })
}

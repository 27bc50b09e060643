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
      v.description(
        'Who may waive by a comment: logins of people who may at least triage, or role:maintain, role:write'
      )
    ),
    ownPullRequests: described(v.boolean(), 'Whether they may do so on a pull request of their own (false unless set)'),
    rules: described(
      v.array(v.picklist(guarded)),
      'Rules about malicious code, tampering and the gate itself whose findings may be waived so as well'
    )
  })
  return v.strictObject({
    entries: described(v.array(waiver(rules)), 'The waivers'),
    maxDays: described(
      v.pipe(v.number(), v.integer(days), v.minValue(1, days), v.maxValue(3650, days)),
      'How many days from today the end of a waiver may be away (90 for those by a comment unless set)'
    ),
    commands: described(commands, 'Waivers by a comment on a pull request, which hold for that pull request only')
  })
}

const days = 'must be a whole number of days from 1 to 3650'

function terms(what: string, entry: string) {
  return {
    reason: v.pipe(text(1000), v.description(`Why ${what} is acceptable`)),
    by: v.pipe(text(200), v.description('Who answers for it')),
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
  const level = described(levels, `What a finding does (${standard} unless set)`)
  const whole = v.strictObject({ ...optionEntries(meta), level })
  return described(v.union([levels, whole]), `${meta.about} (${standard} unless set)`)
}

/** The schema of a policy file for a catalogue of rules: every object is strict, every key is described. */
export function policySchema(rules: RuleCatalogue) {
  const gaps = Object.entries(gapCodes).map(([code, { level, about }]) => {
    return [code, described(gapLevels, `What it does when ${about} (${level} unless set)`)] as const
  })
  const osv = v.strictObject({
    maxAge: described(
      v.pipe(v.string(duration), v.regex(/^[1-9]\d{0,3}[hdw]$/, duration)),
      'How old the advisory database may be (7d unless set)'
    )
  })
  return v.strictObject({
    version: v.pipe(v.literal(1), v.description('Version of the policy format')),
    extends: described(
      text(400),
      'The policy that this one builds on, in another repository: owner/repository/path@commit, where the commit is a full id'
    ),
    final: described(
      v.array(text(200)),
      'Keys that no policy which extends this one may set, with all below them: rules.package-malicious, enforcement'
    ),
    defaults: described(
      v.pipe(
        v.string(),
        v.regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/, 'must be a minor release in quotes, such as "1.3"')
      ),
      'The release whose defaults hold, in quotes: a rule that came later is at most a note (the release before the one that runs unless set)'
    ),
    enforcement: described(
      v.picklist(['block', 'observe']),
      'observe: the review says all it has to say, and ends with 0'
    ),
    rules: described(
      v.strictObject(Object.fromEntries(Object.entries(rules).map(([id, meta]) => [id, rule(meta)]))),
      'The level of each rule, with its options'
    ),
    gaps: described(v.strictObject(Object.fromEntries(gaps)), 'What each kind of "could not check" does'),
    sources: described(
      v.strictObject({
        osv: described(osv, 'The OSV advisory database'),
        indexes: described(v.array(indexEntry), 'Indexes of your own, asked about the packages that come from them')
      }),
      'Where facts come from'
    ),
    approved: described(lists('approved'), 'What may come in; a list makes everything else of its kind unapproved'),
    denied: described(lists('denied'), 'What must not come in'),
    internal: described(
      v.strictObject({
        packages: described(
          patterns,
          'Patterns of packages of your own, which no public index may serve: pkg:pypi/acme-*'
        )
      }),
      'What is your own'
    ),
    ignore: described(
      v.strictObject({ paths: described(patterns, 'Globs of files that are not reviewed, such as examples/**') }),
      'What is left out of the review'
    ),
    waivers: described(
      v.union(
        [v.array(waiver(rules)), waiverSection(rules)],
        'must be a list of waivers, or a mapping of keys to values'
      ),
      'Findings that are accepted for a while: a list, or a mapping that has the list under entries'
    ),
    accepted: described(v.array(acceptedGap), 'Gaps (what could not be checked) that are accepted for a while')
  })
}

import * as v from 'valibot'
import type { Change, Impact } from '../../core/change.ts'
import type { AppliedWaiver, Finding, FindingAdvisory, Fix, LapsedWaiver, UpcomingLevel } from '../../core/finding.ts'
import { gapCodes, type Coverage, type Gap } from '../../core/gap.ts'
import type {
  AcceptedStatus,
  ExtendedReference,
  PolicyReference,
  Range,
  Review,
  Stats,
  WaiverStatus
} from '../../core/review.ts'
import { component } from './components.ts'
import { about, list, location, maybe, whole, type Entries } from './parts.ts'

const waiver = v.object({
  reason: v.string(),
  by: v.string(),
  expires: about('ISO 8601 date; the last day on which the waiver applies, in UTC'),
  location: maybe(location),
  comment: maybe(about('URL of the comment, instead of the location in the policy'))
} satisfies Entries<AppliedWaiver>)

const level = v.picklist(['block', 'warn', 'note'])

const advisory = v.object({
  id: v.string(),
  aliases: list(v.string()),
  severity: v.picklist(['none', 'low', 'medium', 'high', 'critical', 'unknown']),
  malicious: maybe(v.pipe(v.literal(true), v.description('It reports malicious code, not a vulnerability'))),
  score: maybe(v.pipe(v.number(), v.description('CVSS base score, if a vector gives one'))),
  summary: maybe(v.string()),
  fixed: list(v.string()),
  url: maybe(v.string()),
  level,
  fingerprint: v.string(),
  waiver: maybe(waiver)
} satisfies Entries<FindingAdvisory>)

const finding = v.object({
  ruleId: v.string(),
  messageId: about('Id of the message: stable, and unique within the rule'),
  title: about('What kind of finding it is, in a few words: Package is malicious'),
  confidence: v.picklist(['certain', 'likely', 'possible']),
  securitySeverity: maybe(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(10),
      v.description('The highest score of its advisories that are not waived; 10 for malicious code')
    )
  ),
  level,
  component: maybe(component),
  before: maybe(component),
  location,
  related: list(location),
  paths: list(list(v.string())),
  advisories: list(advisory),
  message: about('What happens to the reader, in one sentence without a full stop'),
  help: about('What to do'),
  fix: maybe(
    v.object({
      edits: list(v.object({ location, newText: v.string() })),
      command: maybe(v.string()),
      clears: v.pipe(v.boolean(), v.description('The fix resolves the whole finding'))
    } satisfies Entries<Fix>)
  ),
  unpinned: maybe(
    v.pipe(v.literal(true), v.description('The component is not pinned; a version, commit or digest fixes that'))
  ),
  references: list(v.string()),
  id: maybe(about('Short id for commands on the pull request: the beginning of the fingerprint in base32')),
  fingerprint: about('Unique in a review and stable over time: rule, identity, slot and file, never a line'),
  docsUrl: v.string(),
  waiver: maybe(waiver),
  carriedFrom: maybe(about('The lockfile that had it before, if its file replaces that one')),
  onlyInMerge: maybe(
    v.pipe(v.literal(true), v.description('Only the merge result has it, and its location refers to that'))
  ),
  notWaivable: maybe(about('Why no waiver can clear it; absent where one can')),
  upcoming: maybe(
    v.pipe(
      v.object({ since: about('Minor release: 1.3'), level } satisfies Entries<UpcomingLevel>),
      v.description('It is a note until the defaults of the release `since` apply, and has this level then')
    )
  ),
  lapsed: maybe(
    v.object({
      by: v.string(),
      expires: v.string(),
      why: v.picklist(['expired', 'too-long'])
    } satisfies Entries<LapsedWaiver>)
  )
} satisfies Entries<Finding & { readonly id?: string }>)

const gap = v.object({
  code: v.picklist(Object.keys(gapCodes) as Gap['code'][]),
  level: v.picklist(['incomplete', 'warn', 'note']),
  by: about('The extractor, source or rule that says so'),
  subject: v.string(),
  reason: v.string(),
  location: maybe(location),
  accepted: maybe(waiver)
} satisfies Entries<Gap>)

const policy = v.object({
  path: maybe(about('Absent when there is no policy file and the defaults apply')),
  broken: maybe(v.pipe(v.literal(true), v.description('It has errors, which the change fixes; the defaults apply'))),
  ref: maybe(v.string()),
  commit: maybe(v.string()),
  extends: maybe(
    list(
      v.object({
        path: about('owner/repository/path'),
        ref: about('As written: a commit, or a branch or tag'),
        commit: maybe(v.string())
      } satisfies Entries<ExtendedReference>)
    )
  ),
  enforcement: v.picklist(['block', 'observe']),
  waivers: list(
    v.object({
      rule: v.string(),
      component: maybe(v.string()),
      advisory: maybe(v.string()),
      by: v.string(),
      expires: v.string(),
      status: v.picklist(['used', 'unused', 'expired', 'too-long', 'void']),
      line: maybe(whole('Line of the policy file; absent for a waiver by a comment')),
      comment: maybe(about('URL of the comment')),
      why: maybe(about('Why it does not apply')),
      file: maybe(about('That file: the one of the policy, or one that it extends, as owner/repository/path@commit'))
    } satisfies Entries<WaiverStatus>)
  ),
  accepted: list(
    v.object({
      gap: v.picklist(Object.keys(gapCodes) as Gap['code'][]),
      path: about('Path or glob, as written'),
      by: v.string(),
      expires: v.string(),
      status: v.picklist(['used', 'unused', 'expired']),
      line: whole('Line of the policy file'),
      file: maybe(about('That file: the one of the policy, or one that it extends, as owner/repository/path@commit'))
    } satisfies Entries<AcceptedStatus>)
  )
} satisfies Entries<PolicyReference>)

const ids = (description: string) => v.pipe(list(v.string()), v.description(description))

const impact = v.object({
  step: maybe(v.picklist(['major', 'minor', 'patch', 'down', 'other'])),
  via: maybe(ids('Dependency path: names from a direct dependency to this package')),
  introduces: ids('Advisories that apply now and did not before'),
  fixes: ids('Advisories that applied before and do not now'),
  leaves: ids('Advisories that applied before and still do'),
  publishedAt: maybe(about('ISO 8601 time')),
  ageDays: maybe(whole('Days since then')),
  licences: maybe(
    v.object({ before: ids('Licences of the version before'), after: ids('Those of this version, which differ') })
  ),
  repository: maybe(
    v.object({
      url: about('Page of the repository'),
      verified: v.pipe(v.boolean(), v.description('Whether another source than the package confirms it'))
    })
  )
} satisfies Entries<Impact>)

/** The parts that repeat, by the name they have in the published schema. */
export const definitions = { location, component, waiver, advisory, finding, gap }

/**
 * One review as JSON. Fields are added, never renamed; readers ignore the ones that they do not know.
 */
export const reviewSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.string(), version: v.string() } satisfies Entries<Review['tool']>),
  range: v.object({
    spec: about('As the user wrote it, or as it was derived'),
    base: about('Commit id; with `tree`, the id of the empty tree where there is no commit yet'),
    head: about('Commit id; with `tree`, the id of a tree that no commit has'),
    tree: maybe(v.picklist(['index', 'work-tree']))
  } satisfies Entries<Range>),
  policy,
  verdict: v.picklist(['pass', 'warn', 'block', 'incomplete']),
  changes: list(
    v.object({
      type: v.picklist(['added', 'changed', 'removed', 'moved']),
      component,
      before: maybe(component),
      impact: maybe(impact)
    } satisfies Entries<Change>)
  ),
  findings: list(finding),
  gaps: list(gap),
  coverage: list(
    v.object({
      source: v.string(),
      asked: whole('Questions'),
      answered: whole('Answers'),
      dataAsOf: maybe(about('ISO 8601 time in UTC'))
    } satisfies Entries<Coverage>)
  ),
  stats: v.object({
    filesChanged: whole('Files that differ'),
    filesRead: whole('Files that an extractor read, both sides counted'),
    components: whole('Components that were seen'),
    durationMs: v.pipe(v.number(), v.description('Milliseconds')),
    requests: maybe(whole('Requests that reading the change took, where it was read over an API'))
  } satisfies Entries<Stats>)
} satisfies Entries<Review & { schemaVersion: 1 }>)

import { compare } from '../changes/compare/compare.ts'
import { recorded } from '../changes/recorded/recorded.ts'
import type { ChangeSource } from '../changes/source.ts'
import { gateFolder } from '../core/project.ts'
import { levelled, type RawGap } from '../core/gap.ts'
import { closingAfter, turnsUntil } from '../core/turns.ts'
import type { Progress } from '../core/progress.ts'
import type { PolicyReference, Review } from '../core/review.ts'
import { gather } from './inventory/inventory.ts'
import { mentionsIn } from './mentions/mentions.ts'
import { placed } from './places/places.ts'
import { withoutCredentialsInTexts } from './redact.ts'
import { verdictOf } from './verdict.ts'
import { isStop } from '../core/time-limit.ts'
import type { Policy } from '../policy/policy.ts'
import { applyAccepted } from '../policy/waivers/accepted.ts'
import type { CommentedWaivers } from '../policy/waivers/commented.ts'
import { applyWaivers } from '../policy/waivers/waivers.ts'
import type { Assessment, Read } from './assess.ts'
import { rated } from '../core/rated.ts'
import type { FactSource } from '../sources/fact-source.ts'
import type { AdvisorySource } from '../sources/osv/source.ts'

export interface ReviewRequest {
  readonly source: ChangeSource
  readonly policy: Policy
  /** Where the policy was read, without what the policy itself says. */
  readonly policyReference: Omit<PolicyReference, 'enforcement' | 'waivers' | 'accepted'>
  /** Undefined: offline without a database, which is a gap as soon as a package would be asked about. */
  readonly advisories: AdvisorySource | undefined
  /** What is asked for facts beyond advisories. */
  readonly facts: () => readonly FactSource[] | Promise<readonly FactSource[]>
  /** Waivers that comments give, beside those of the policy: they are worked out meanwhile, and that never rejects. */
  readonly commented?: Promise<CommentedWaivers>
  readonly version: string
  readonly now: Date
  /** Aborts at the deadline; what was done by then is reported, and the rest is a gap. */
  readonly signal: AbortSignal
  /** Is told what the review does. */
  readonly progress?: Progress
}

const none: CommentedWaivers = { waivers: [], statuses: [], gaps: [] }

/** Changed files → components → what changed → facts → findings → one verdict. */
export async function review(request: ReviewRequest): Promise<Review> {
  const started = performance.now()
  const { policy, signal, progress } = request
  const source = progress === undefined ? request.source : counted(request.source, progress)
  const closing = turnsUntil(closingAfter(signal, started))

  progress?.stage('reading')
  const external = request.advisories?.reader === undefined ? [] : [request.advisories.reader]
  const evidence = await gather({ source, policy, external }, signal)
  const { base, head, files, likeness, gaps: unread } = evidence
  const { changes, unchanged } = compare(base.components, head.components, { files, likeness })
  const mentions = await mentionsIn(source, policy, evidence, signal)
  const inventory = {
    base: [...unchanged.base, ...base.context],
    head: [...unchanged.head, ...head.context],
    around: evidence.around
  }
  const read = { changes, mentioned: mentions.changes, inventory, files }
  const assessed = isPlain(read) ? nothing : await (await import('./assess.ts')).assess(read, request, closing)
  const commented = (await request.commented) ?? none
  const waived = applyWaivers(assessed.findings, [...policy.waivers, ...commented.waivers], request.now)
  const findings = await placed(waived.findings.map(rated), files)

  const late = signal.aborted ? [outOfTime(signal.reason)] : []
  const found = [...unread, ...mentions.gaps, ...assessed.gaps, ...commented.gaps, ...late]
  const graded = found.map(gap => levelled(gap, policy.gaps[gap.code]))
  const { gaps, statuses: accepted } = applyAccepted(graded, policy.accepted, request.now)

  return withoutCredentialsInTexts({
    tool: { name: 'weighbridge', version: request.version },
    range: source.range,
    policy: {
      ...{ ...request.policyReference, enforcement: policy.enforcement },
      ...{ waivers: [...waived.statuses, ...commented.statuses], accepted }
    },
    verdict: verdictOf(findings, gaps),
    changes: assessed.changes,
    findings,
    gaps,
    coverage: assessed.coverage,
    stats: {
      filesChanged: source.files.length,
      filesRead: base.filesRead + head.filesRead,
      components: base.components.length + head.components.length,
      durationMs: Math.round(performance.now() - started)
    }
  })
}

const nothing: Assessment = { changes: [], findings: [], gaps: [], coverage: [] }

/** Whether sources and rules have nothing to say of a change: it holds no component, also unchanged, and nothing of the gate. */
function isPlain({ changes, mentioned, inventory: { base, head }, files }: Read): boolean {
  const components = [changes, mentioned, base, head].reduce((sum, { length }) => sum + length, 0)
  return components === 0 && !files.some(({ path }) => path.startsWith(gateFolder))
}

function counted(source: ChangeSource, progress: Progress): ChangeSource {
  const onRead = (): void => {
    progress.files(1)
  }
  return recorded(source, onRead).source
}

function outOfTime(cause: unknown): RawGap {
  const why = isStop(cause) ? 'the process was stopped' : 'it timed out'
  const reason = `${why}; what is reported here is what was done by then`
  return { code: 'deadline', by: 'review', subject: 'the review', reason }
}

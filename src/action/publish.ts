import * as core from '@actions/core'
import type { ChangeSource } from '../changes/source.ts'
import { exitCode, type Review } from '../core/review.ts'
import { terminal } from '../core/untrusted.ts'
import type { GitHubClient } from '../github/client/client.ts'
import type { PullTarget, RangeTarget } from '../github/read/event.ts'
import { roomFor } from '../github/publish/marker.ts'
import { lookAgain, lookAt, recordOf } from '../github/publish/look.ts'
import { publish, type Published, type PullRequest } from '../github/publish/publish.ts'
import { renderAnnotations } from '../reports/actions/annotations.ts'
import { renderInlines } from '../reports/pull-request/inline.ts'
import { renderJobSummary } from '../reports/actions/job-summary.ts'
import { fixedSince } from '../reports/pull-request/fixed.ts'
import { shownWaiver } from '../reports/pull-request/findings.ts'
import { isWorthAComment, renderPullRequest, withoutTimes } from '../reports/pull-request/pull-request.ts'
import { byWeight, activeFindings } from '../reports/shared/active.ts'
import type { WaiverTerms } from '../reports/shared/waiver.ts'
import { writeReports, type ReportFiles } from './files.ts'
import { logReview } from './log.ts'
import { lineTexts } from './line-texts.ts'
import { linksTo, policyEditor } from './links.ts'
import type { Inputs } from './inputs.ts'
import type { NotReviewed } from './not-reviewed.ts'
import type { Range } from './range.ts'
import { verdictSentence } from '../reports/shared/words.ts'

/** Where a review goes: the pull request it is about, and the run that held it. */
export interface Destination
  extends
    ReportFiles,
    Pick<
      Inputs,
      'owner' | 'repo' | 'serverUrl' | 'policy' | 'run' | 'requestChanges' | 'commands' | 'check' | 'comment' | 'inline'
    > {
  readonly source: ChangeSource
  /** The files of a pull request with their patches, where all are known. */
  readonly files: Range['files']
  readonly target: PullTarget | RangeTarget
  readonly client: GitHubClient
  /** Ends posting, and what is read for it. */
  readonly signal: AbortSignal
  /** What is offered to whoever wants a finding waived. */
  readonly waivers: WaiverTerms
}

/** What came of posting a review. */
export interface Posted {
  /** Address of the comment that leads, where there is one. */
  readonly url?: string
  /** Whether another run may post what this one could not, though nothing has changed. */
  readonly retryable: boolean
}

const cleared = '### ✅ Weighbridge: nothing that these checks look at is in this change any more'

/**
 * Publishes a review: report, outputs, comment, comments on lines, annotations, summary. Fails when the pull
 * request has moved on meanwhile: nothing was posted, and the run must not succeed. `isLed` is called when the comment is
 * settled, or could not be posted, and new comments on lines are posted, while earlier ones are brought up to date.
 */
export async function conclude(
  review: Review,
  destination: Destination,
  isLed: (url: string | undefined) => void = () => undefined
): Promise<Posted | NotReviewed> {
  const { target, waivers, check } = destination
  const report = await writeReports(review, destination)
  core.setOutput('verdict', review.verdict)
  core.setOutput('findings', activeFindings(review).length)
  core.setOutput('blocked', review.verdict === 'block' || review.verdict === 'incomplete')

  const published = target.type === 'pull-request' ? await onPullRequest(review, target, destination, isLed) : undefined
  if (published?.movedTo !== undefined) {
    const now = published.movedTo
    const moved = `the pull request has moved on to ${now} during this review`
    return { reason: `${moved}: nothing was posted, and the run for that counts`, moved: true }
  }
  const notPosted = published?.notPosted ?? []
  for (const reason of notPosted) core.warning(terminal(reason))
  for (const reason of published?.undone ?? []) core.info(terminal(reason))
  // A job that is not the check stands on another commit: it neither fails nor is annotated for what was found.
  if (check === 'job' && (target.type !== 'pull-request' || !target.quiet)) annotate(review, published)
  const options = {
    waivers,
    links: linksTo(review, destination),
    edit: policyEditor(review, destination),
    report,
    notPosted
  }
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderJobSummary(review, options), true).write()
  await logReview(review, published?.url)
  const sentence = verdictSentence(review)
  if (exitCode(review) === 0 || check === 'status') core.info(sentence)
  else core.error(review.verdict === 'incomplete' ? `${sentence}. That is not a finding` : sentence)
  const { url, retryable = false } = published ?? {}
  return { retryable, ...(url !== undefined && { url }) }
}

/** An edit of the title posts nothing, but must not succeed for a pull request that is another one by now. */
async function onPullRequest(
  review: Review,
  { number, quiet }: PullTarget,
  destination: Destination,
  isLed: (url: string | undefined) => void
): Promise<Pick<Published, 'movedTo' | 'notPosted' | 'retryable' | 'undone' | 'inlinePosted' | 'url'>> {
  const { owner, repo, client, source } = destination
  const pull: PullRequest = { owner, repo, number, head: review.range.head, base: source.policyTip.ref, self: {} }
  return quiet
    ? { inlinePosted: [], undone: [], ...(await lookAgain(client, pull)) }
    : post(review, pull, destination, isLed)
}

async function post(
  review: Review,
  pull: PullRequest,
  destination: Destination,
  isLed: (url: string | undefined) => void
): Promise<Published> {
  const { client, source, signal, waivers, commands: box, run, comment, inline: which } = destination
  const links = linksTo(review, destination)
  const edit = policyEditor(review, destination)
  const looked = lookAt(client, pull, { asks: destination.requestChanges })
  // Without the last run's record nothing can be told of what was fixed; publishing says why it cannot be read.
  const before = await recordOf(looked).catch(() => undefined)
  const { record, ...since } = fixedSince(before, review)
  const lineText = await lineTexts(byWeight(activeFindings(review)), source, signal, line => {
    core.info(terminal(line))
  })
  const { inline } = renderInlines(review, { waivers, links, edit, lineText, which })
  const content = {
    sticky: renderPullRequest(review, {
      waivers,
      links,
      edit,
      ...since,
      box,
      run: run.url,
      always: comment === 'always',
      maxLength: roomFor(record)
    }),
    leading: leadingFor(review, comment),
    comparable: withoutTimes,
    cleared,
    record,
    inline,
    files: destination.files,
    standing: activeFindings(review).map(({ fingerprint }) => fingerprint),
    waived: review.findings.flatMap(({ fingerprint, waiver }) =>
      waiver === undefined ? [] : [{ fingerprint, said: shownWaiver(waiver) }]
    ),
    complete: !review.gaps.some(({ level }) => level === 'incomplete'),
    ...asksForChanges(review, destination)
  }
  return publish(looked, content, isLed)
}

/** What becomes of the comment that leads; one that is there already never keeps what is not so any more. */
function leadingFor(review: Review, when: Inputs['comment']): 'write' | 'update' | 'remove' {
  if (when === 'never') return 'remove'
  return when === 'always' || isWorthAComment(review) ? 'write' : 'update'
}

/** A review that is incomplete neither asks for changes nor takes back what was asked for. */
function asksForChanges({ verdict, policy }: Review, { requestChanges }: Destination): { requestChanges?: boolean } {
  if (!requestChanges || verdict === 'incomplete') return {}
  return { requestChanges: verdict === 'block' && policy.enforcement !== 'observe' }
}

function annotate(review: Review, published: Pick<Published, 'inlinePosted'> | undefined): void {
  for (const { level, message, title, file, line, endLine } of renderAnnotations(
    review,
    new Set(published?.inlinePosted)
  )) {
    const place = {
      title,
      ...(file !== undefined && { file }),
      ...(line === undefined ? {} : { startLine: line, endLine: endLine ?? line })
    }
    if (level === 'error') core.error(message, place)
    else if (level === 'warning') core.warning(message, place)
    else core.notice(message, place)
  }
}

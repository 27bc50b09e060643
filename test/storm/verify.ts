import { blocks, expectedOf, type Expected } from './contents.ts'
import { openPulls, ourJobs, standingOnLines, statusOn, type Head, type StormRepository } from './repository.ts'

/** What is wrong at GitHub once all has come to rest, a line each. */
export interface Wrongs {
  readonly wrongConclusion: string[]
  readonly duplicates: string[]
  readonly lost: string[]
  /** Comments that say what is no longer so. */
  readonly stale: string[]
}

const leadingMarker = '<!-- weighbridge:review'
const lineMarker = '<!-- weighbridge:finding'
const replyMarker = '<!-- weighbridge:command'

/** Compares what stands at GitHub with what the storm knows of each head. */
export async function verify(repository: StormRepository): Promise<Wrongs> {
  const wrongs: Wrongs = { wrongConclusion: [], duplicates: [], lost: [], stale: [] }
  for (const head of openPulls(repository)) {
    checkConclusion(repository, head, wrongs)
    await checkComments(repository, head, wrongs)
  }
  neverGreen(repository, wrongs)
  checkReplies(repository, wrongs)
  return wrongs
}

function checkConclusion(repository: StormRepository, { pull, head }: Head, { wrongConclusion }: Wrongs): void {
  const { setup } = repository
  const place = `${setup} #${pull.number} at ${head.slice(0, 7)}`
  if (setup === 'B') {
    const red = openPulls(repository)
      .filter(other => other.head === head)
      .some(({ pull: { vanished, base, content } }) => vanished || (base === 'main' && blocks(content)))
    const wanted = red || repository.foreign.has(head) ? 'failure' : 'success'
    const found = statusOn(repository, head)
    if (found?.state !== wanted) wrongConclusion.push(`${place}: ${told(found)}, not ${wanted}`)
    return
  }
  const newest = ourJobs(repository, head).at(-1)
  const red = pull.base === 'main' && blocks(pull.content)
  const foreign = setup === 'A' ? repository.foreign.get(head) : undefined
  // One that came after the newest run has begun is seen by the next.
  const mayBeRed = foreign !== undefined
  const mustBeRed = red || (foreign !== undefined && newest !== undefined && newest.job > foreign)
  const found = newest?.conclusion ?? 'none'
  const isRight = found === 'failure' ? mustBeRed || mayBeRed : found === 'success' && !mustBeRed
  if (!isRight) {
    const wanted = mustBeRed ? ', not failure' : ''
    wrongConclusion.push(`${place}: the job ended with ${found}${wanted}; ${runsOn(repository, head)}`)
  }
  const status = statusOn(repository, head)
  if (status !== undefined && status.state !== 'failure') wrongConclusion.push(`${place}: ${told(status)} beside a job`)
}

/** What became of the runs on a commit: what one has to know to find out why. */
function runsOn({ github }: StormRepository, sha: string): string {
  const runs = github.runs.filter(({ headSha }) => headSha === sha)
  const told = runs.map(({ id, event, attempt, status, conclusion, jobs }) => {
    const ends = jobs.map(job => `${job.id} ${job.name} ${job.attempt} ${job.conclusion ?? job.status}`)
    return `run ${id} (${event}, attempt ${attempt}, ${conclusion ?? status}): ${ends.join(', ')}`
  })
  return told.length === 0 ? 'no runs' : told.join('; ')
}

async function checkComments(repository: StormRepository, { pull, head }: Head, wrongs: Wrongs): Promise<void> {
  const { github, setup } = repository
  const { number } = pull
  const place = `${setup} #${number} at ${head.slice(0, 7)}`
  const leading = github.comments.filter(one => one.pull === number && one.body.startsWith(leadingMarker))
  for (const { id } of leading.slice(1)) wrongs.duplicates.push(`${place}: another review comment ${id}`)
  const onLines = (await standingOnLines(repository, number)).filter(({ body }) => body.startsWith(lineMarker))
  if ((setup === 'C' && pull.fork) || pull.vanished) {
    if (setup === 'C' && leading.length + onLines.length > 0)
      wrongs.stale.push(`${place}: written with a reading token`)
    return
  }
  const expected = expectedOf(pull.content)
  const text = leading[0]?.body ?? ''
  const told = new Map<Expected, OnLine[]>()
  for (const comment of onLines) {
    const about = expected.find(one => isAbout(comment, one))
    if (about === undefined) wrongs.stale.push(`${place}: ${comment.path}:${comment.line} ${ruleIn(comment.body)}`)
    else told.set(about, [...(told.get(about) ?? []), comment])
  }
  for (const one of expected) {
    const comments = told.get(one) ?? []
    const where = `${one.path}:${one.line} ${one.rule}`
    if (comments.length > 1) wrongs.duplicates.push(`${place}: ${comments.length} comments on ${where}`)
    const row = text.split('\n').some(line => line.includes(`[\`${one.path}:${one.line}\`]`) && line.includes(one.rule))
    if (!row) wrongs.lost.push(`${place}: no row for ${where}`)
    else if (comments.length === 0) wrongs.lost.push(`${place}: no comment on ${where}`)
  }
  const isBlocking = pull.base === 'main' && blocks(pull.content)
  const asking = github.reviews.filter(one => one.pull === number && one.state === 'CHANGES_REQUESTED').length
  const asked = setup === 'A' && isBlocking ? 1 : 0
  if (asking > asked) wrongs.duplicates.push(`${place}: changes are requested ${asking} times, not ${asked}`)
  if (asking < asked) wrongs.lost.push(`${place}: changes are not requested`)
  if (text !== '' && text.includes('\n### ⛔') !== isBlocking) wrongs.stale.push(`${place}: ${headline(text)}`)
}

/** A commit that brings what blocks, and never was in a pull request to a branch that only observes, passes at no time. */
function neverGreen(repository: StormRepository, { wrongConclusion }: Wrongs): void {
  const { contents, lenient, groups, github, setup } = repository
  const bad = [...contents].filter(([sha, content]) => blocks(content) && !lenient.has(sha)).map(([sha]) => sha)
  const badGroups = groups.filter(({ content }) => blocks(content)).map(({ sha }) => sha)
  for (const sha of [...bad, ...badGroups]) {
    const green = github.statuses.some(one => one.sha === sha && one.state === 'success')
    const passed = setup === 'B' ? [] : ourJobs(repository, sha).filter(({ conclusion }) => conclusion === 'success')
    if (green || passed.length > 0) wrongConclusion.push(`${setup} ${sha.slice(0, 7)}: passed although it blocks`)
  }
}

function checkReplies({ github, setup }: StormRepository, { duplicates }: Wrongs): void {
  const seen = new Set<string>()
  for (const { body, pull } of github.comments) {
    const [marker = ''] = body.split('\n')
    if (!marker.startsWith(replyMarker)) continue
    if (seen.has(marker)) duplicates.push(`${setup} #${pull}: another reply to ${marker}`)
    seen.add(marker)
  }
}

type OnLine = Awaited<ReturnType<typeof standingOnLines>>[number]

function isAbout({ path, line, body }: OnLine, expected: Expected): boolean {
  const isThere = path === expected.path && line === expected.line
  return isThere && ruleIn(body) === expected.rule && body.includes(`\`${expected.name}`)
}

function ruleIn(body: string): string {
  return /docs\/rules\.md#([\w-]+)/.exec(body)?.[1] ?? 'no rule'
}

function told(status: { readonly state: string; readonly description: string | null } | undefined): string {
  return status === undefined ? 'no status' : `${status.state} (${status.description ?? ''})`
}

function headline(text: string): string {
  return /^### .*$/m.exec(text)?.[0] ?? 'no headline'
}

import { baseFiles, filesOf, type Content } from './contents.ts'
import { boxTicked, commentEdited, commentRemoved, commented } from './comments.ts'
import { rerun, type StormPull, type StormRepository } from './repository.ts'
import type { StarterEnd, StormEvent } from './plan.ts'
import type { Runners } from './runners.ts'
import type { Setup } from './workflows.ts'

type Of<Type extends StormEvent['type']> = Extract<StormEvent, { readonly type: Type }>

interface Place {
  readonly repository: StormRepository
  readonly pull: StormPull
  readonly runners: Runners
}

/** Lets an event happen at GitHub, and starts what GitHub starts on it. What there is nothing for does not happen. */
export async function happen(
  event: StormEvent,
  repositories: Readonly<Record<Setup, StormRepository>>,
  runners: Runners
): Promise<void> {
  if (event.type === 'sweep') sweep(repositories.B, runners)
  else if (event.type === 'base') moveBase(repositories[event.setup], event)
  else if (event.type === 'open') await open(repositories[event.setup], event, runners)
  else {
    const number = event.type === 'twin' ? event.of : event.pull
    const repository = Object.values(repositories).find(({ pulls }) => pulls.has(number))
    const pull = repository?.pulls.get(number)
    if (repository !== undefined && pull?.open === true) await onPull(event, { repository, pull, runners })
  }
}

/** The schedule's turn. */
export function sweep(repository: StormRepository, runners: Runners): void {
  const { github, git } = repository
  const payload = github.payload.schedule('17 * * * *')
  runners.trigger(repository, { event: 'schedule', payload, headSha: git.id('refs/heads/main'), actor: 'maintainer' })
}

function moveBase(repository: StormRepository, { base, what }: Of<'base'>): void {
  const { git } = repository
  const at = repository.moves++
  if (what === 'list') repository.header++
  git.switchTo(base)
  const files = { docs: { [`docs/${at}.md`]: 'Words.\n' }, other: { [`other/${at}/requirements.txt`]: 'fine==1.0\n' } }
  git.commit(what === 'list' ? baseFiles(repository.header) : files[what], `The base goes on (${at})`)
}

async function open(
  repository: StormRepository,
  { pull: number, content, fork, base, starter }: Of<'open'>,
  runners: Runners
): Promise<void> {
  const { git, github, pulls } = repository
  const branch = `change-${number}`
  git.branch(branch, 'refs/heads/main')
  const head = git.commit({ ...filesOf(content), [`${branch}.md`]: '0\n' })
  await github.open({ number, head, headRef: branch, fork, base })
  const pull = { number, fork, branch, base, content, open: true, vanished: false, heads: new Set<string>() }
  pulls.set(number, pull)
  changed({ repository, pull, runners }, 'opened', starter)
}

async function onPull(event: Exclude<StormEvent, Of<'base' | 'open' | 'sweep'>>, place: Place): Promise<void> {
  const { repository, pull, runners } = place
  const { github } = repository
  const { number } = pull
  const head = github.pull(number).headSha
  switch (event.type) {
    case 'twin':
      await twin(event, place)
      return
    case 'push':
      if (pull.vanished) return
      await github.setHead(number, committed(repository, pull, event.content))
      pull.content = event.content
      changed(place, 'synchronize', event.starter)
      return
    case 'edit':
      github.setTitle(number, `Another title at ${github.comments.length}`)
      changed(place, 'edited', event.starter, { changes: { title: { from: 'A title' } } })
      return
    case 'retarget': {
      // Jobs of two pull requests with one head have one name: where these go to different branches, only B tells them apart.
      const isAlone = ![...repository.pulls.values()].some(
        other => other !== pull && other.open && github.pull(other.number).headSha === head
      )
      if (repository.setup !== 'B' && !isAlone) return
      const from = pull.base
      pull.base = event.base
      await github.retarget(number, event.base)
      changed(place, 'edited', event.starter, { changes: { base: { ref: { from }, sha: { from: head } } } })
      return
    }
    case 'reopen':
      github.setState(number, 'closed')
      github.setState(number, 'open')
      changed(place, 'reopened', event.starter)
      return
    case 'close':
      github.setState(number, 'closed')
      pull.open = false
      return
    case 'vanish':
      github.removeFork(number)
      pull.vanished = true
      return
    case 'group':
      queue(place)
      return
    case 'rerun': {
      const own = github.runs.filter(run => run.event.startsWith('pull_request') && pull.heads.has(run.headSha))
      const run = own.filter(({ status }) => status === 'completed').at(-1 - event.back)
      if (run !== undefined) await rerun(repository, run.id)
      runners.startReruns(repository)
      return
    }
    case 'foreign': {
      const progress = event.ended ? { conclusion: 'success' as const } : { status: 'in_progress' as const }
      const run = github.addRun({
        ...{ workflow: '.github/workflows/fake.yml', event: 'pull_request', headSha: head },
        ...{ ...progress, jobs: [{ name: 'weighbridge', ...progress }] }
      })
      if (!repository.foreign.has(head)) repository.foreign.set(head, run.id)
      return
    }
    case 'comment':
      commented(event, repository, number, runners)
      return
    case 'edit-comment':
      commentEdited(event, repository, number, runners)
      return
    case 'tick':
      boxTicked(event, repository, number, runners)
      return
    case 'delete-comment':
      commentRemoved(event, repository, number, runners)
  }
}

function committed({ git }: StormRepository, { branch, heads }: StormPull, content: Content): string {
  git.switchTo(branch)
  return git.commit({ ...filesOf(content), [`${branch}.md`]: `${heads.size}\n` })
}

async function twin(
  { pull: number, base, starter }: Of<'twin'>,
  { repository, pull: of, runners }: Place
): Promise<void> {
  const { git, github, pulls } = repository
  const branch = `change-${number}`
  const head = github.pull(of.number).headSha
  git.branch(branch, head)
  await github.open({ number, head, headRef: branch, base })
  const { content } = of
  const pull = { number, fork: false, branch, base, content, open: true, vanished: false, heads: new Set<string>() }
  pulls.set(number, pull)
  changed({ repository, pull, runners }, 'opened', starter)
}

/** A pull request changed: what it brings is noted, and its workflows start. */
function changed({ repository, pull, runners }: Place, action: string, starter: StarterEnd, more: object = {}): void {
  const { github, setup, contents, lenient } = repository
  const { number, fork, branch: headBranch, base, content, heads, vanished } = pull
  const { headSha, author } = github.pull(number)
  heads.add(headSha)
  contents.set(headSha, content)
  if (base === 'lax') lenient.add(headSha)
  const payload = github.payload.pullRequest(number, action, { ...more })
  const headRepository = vanished ? null : fork ? `${author.login}/app` : undefined
  const occasion = { payload, headSha, headBranch, starter, ...(headRepository !== undefined && { headRepository }) }
  runners.trigger(repository, { ...occasion, event: 'pull_request_target' })
  const token = setup === 'C' && fork ? { token: 'token-of-a-fork' } : {}
  runners.trigger(repository, { ...occasion, ...token, event: 'pull_request' })
}

/** A pull request enters the merge queue, alone: its group is made, checked, and not merged. */
function queue({ repository, pull, runners }: Place): void {
  const { git, github, groups } = repository
  const baseSha = git.id(`refs/heads/${pull.base}`)
  const { headSha: head } = github.pull(pull.number)
  const [tree] = merged(git, baseSha, head)
  if (tree === undefined) return
  const person = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
  const headSha = git.git(...person, 'commit-tree', tree, '-p', baseSha, '-p', head, '-m', `Merge #${pull.number}`)
  const headBranch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`
  git.git('update-ref', `refs/heads/${headBranch}`, headSha)
  if (pull.base === 'main') groups.push({ sha: headSha, content: pull.content })
  const payload = github.payload.mergeGroup({ base: pull.base, baseSha, headSha, pull: pull.number })
  runners.trigger(repository, { event: 'merge_group', payload, headSha, headBranch, actor: 'maintainer' })
}

/** The tree of a merge; nothing on a conflict. */
function merged(git: StormRepository['git'], base: string, head: string): readonly string[] {
  try {
    return [git.git('merge-tree', '--write-tree', base, head)]
  } catch {
    return []
  }
}

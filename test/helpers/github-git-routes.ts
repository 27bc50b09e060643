import { linksFor, notFound, ok, paged, pageOf, refusal } from './github-http.ts'
import type { Answer, Call, Handler } from './github-http.ts'
import type { FileChange } from './github-diff.ts'
import type { CommitObject } from './github-objects.ts'
import { makeMerge } from './github-merge.ts'
import { api, commitShape, fileShape, page, parentShape, treeShape, unsigned } from './github-git-shapes.ts'
import { listedPull, repositoryShape } from './github-shapes.ts'

type Shape = Readonly<Record<string, unknown>>

const repo = '/repos/{owner}/{repo}'

/** Answers from the git repository. */
export const gitRoutes: Readonly<Record<string, Handler>> = {
  [`GET ${repo}`]: call => ok(repositoryShape(call)),

  async [`GET ${repo}/git/trees/{tree_sha}`](call) {
    const named = call.parameters['tree_sha'] ?? ''
    const all = await call.repository.objects.tree(await revision(call, named), call.query.has('recursive'))
    if (all === undefined) throw notFound()
    const tree = all.slice(0, call.limits.treeEntries).map(entry => ({
      ...entry,
      ...(entry.type !== 'commit' && { url: `${api(call)}/git/${entry.type}s/${entry.sha}` })
    }))
    const sha = /^[0-9a-f]{40,64}$/.test(named) ? named : ((await call.repository.objects.resolve(named)) ?? named)
    return ok({ sha, url: `${api(call)}/git/trees/${sha}`, tree, truncated: all.length > tree.length })
  },

  async [`GET ${repo}/git/blobs/{file_sha}`](call) {
    const sha = call.parameters['file_sha'] ?? ''
    if (!/^[0-9a-f]{40,64}$/.test(sha)) throw refusal(422, 'The sha parameter must be exactly 40 characters.')
    const [blob] = await call.repository.objects.read([sha])
    if (blob?.type !== 'blob') throw notFound()
    if (blob.content.length > call.limits.blobBytes) {
      const large = { resource: 'Blob', field: 'data', code: 'too_large' }
      throw refusal(403, 'This API returns blobs up to 100 MB in size.', [large])
    }
    if (call.headers.accept?.includes('raw') === true) return { status: 200, bytes: blob.content }
    const content = wrapped(blob.content)
    const url = `${api(call)}/git/blobs/${sha}`
    return ok({ sha, node_id: `B_${sha}`, size: blob.content.length, url, content, encoding: 'base64' })
  },

  async [`GET ${repo}/git/commits/{commit_sha}`](call) {
    const commit = await commitAt(call, call.parameters['commit_sha'] ?? '', notFound)
    const { sha, author, committer, tree, message } = commit
    const parents = commit.parents.map(parent => parentShape(call, parent))
    const own = {
      sha,
      node_id: `C_${sha}`,
      url: `${api(call)}/git/commits/${sha}`,
      html_url: `${page(call)}/commit/${sha}`
    }
    return ok({ ...own, author, committer, tree: treeShape(call, tree), message, parents, verification: unsigned })
  },

  async [`GET ${repo}/git/ref/{ref}`](call) {
    const ref = `refs/${call.parameters['ref'] ?? ''}`
    const sha = await refTip(call, ref)
    if (sha === undefined) throw notFound()
    const object = { type: 'commit', sha, url: `${api(call)}/git/commits/${sha}` }
    return ok({ ref, node_id: `REF_${ref}`, url: `${api(call)}/git/${ref}`, object })
  },

  async [`GET ${repo}/branches/{branch}`](call) {
    const name = call.parameters['branch'] ?? ''
    const sha = await refTip(call, `refs/heads/${name}`)
    if (sha === undefined) throw refusal(404, 'Branch not found')
    const commit = commitShape(call, await commitAt(call, sha, notFound))
    const self = `${api(call)}/branches/${name}`
    const guard = { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } }
    const links = { self, html: `${page(call)}/tree/${name}` }
    return ok({
      name,
      commit,
      _links: links,
      protected: false,
      protection: guard,
      protection_url: `${self}/protection`
    })
  },

  async [`GET ${repo}/commits/{ref}`](call) {
    const ref = call.parameters['ref'] ?? ''
    const commit = await commitAt(call, ref, () => refusal(422, `No commit found for SHA: ${ref}`))
    if (call.headers.accept?.includes('sha') === true) return { status: 200, bytes: Buffer.from(commit.sha) }
    const [parent] = commit.parents
    const all = parent === undefined ? [] : await call.repository.objects.changes(parent, commit.sha)
    const { page: at, perPage } = pageOf(call)
    const size = Math.max(perPage, call.query.has('per_page') ? 1 : call.limits.compareFiles)
    const files = all.slice((at - 1) * size, at * size).map(file => fileShape(call, file, commit.sha))
    const [additions, deletions] = [sum(all, 'additions'), sum(all, 'deletions')]
    return ok({ ...commitShape(call, commit), stats: { additions, deletions, total: additions + deletions }, files })
  },

  // Those of forks are left out, as GitHub does.
  [`GET ${repo}/commits/{commit_sha}/pulls`](call) {
    const sha = call.parameters['commit_sha'] ?? ''
    return paged(
      call,
      [...call.state.pulls.values()]
        .filter(pull => pull.headSha === sha && pull.state === 'open' && !pull.fork)
        .map(one => listedPull(call, one))
    )
  },

  [`GET ${repo}/compare/{basehead}`]: compare,

  async [`GET ${repo}/contents/{path}`](call) {
    const path = (call.parameters['path'] ?? '').replace(/\/$/, '')
    const ref = call.query.get('ref') ?? call.repository.defaultBranch
    const { sha: commit } = await commitAt(call, ref, () => refusal(404, `No commit found for the ref ${ref}`))
    const { objects } = call.repository
    const [found] = await objects.read([`${commit}:${path}`])
    if (found === undefined) throw notFound()
    const shape = (name: string, sha: string, type: string, size: number): Shape => {
      const self = `${api(call)}/contents/${encodeURI(name)}?ref=${ref}`
      const html = `${page(call)}/blob/${ref}/${encodeURI(name)}`
      const git = `${api(call)}/git/blobs/${sha}`
      const links = { self, git, html }
      const urls = {
        url: self,
        html_url: html,
        git_url: git,
        download_url: `${page(call)}/raw/${ref}/${encodeURI(name)}`
      }
      return { name: name.slice(name.lastIndexOf('/') + 1), path: name, sha, size, type, ...urls, _links: links }
    }
    if (found.type === 'tree') {
      const entries = (await objects.tree(`${commit}:${path}`, false)) ?? []
      const types = { blob: 'file', tree: 'dir', commit: 'file' }
      return ok(entries.map(one => shape(`${path}/${one.path}`, one.sha, types[one.type], one.size ?? 0)))
    }
    const { content, sha } = found
    if (content.length > call.limits.blobBytes) throw refusal(403, 'This API returns blobs up to 100 MB in size.')
    if (call.headers.accept?.includes('raw') === true) return { status: 200, bytes: content }
    // Beyond 1 MB only the raw media type has the content.
    const within = content.length <= 1024 * 1024
    const text = within ? { content: wrapped(content), encoding: 'base64' } : { content: '', encoding: 'none' }
    return ok({ ...shape(path, sha, 'file', content.length), ...text })
  }
}

async function compare(call: Call): Promise<Answer> {
  const [from = '', to = '', more] = (call.parameters['basehead'] ?? '').split('...')
  if (to === '' || more !== undefined) throw notFound()
  // `owner:branch` names a branch of the same network.
  const plain = [from, to].map(name => name.replace(/^[\w.-]+:/, ''))
  const [base, head] = [await commitAt(call, plain[0] ?? '', notFound), await commitAt(call, plain[1] ?? '', notFound)]
  const { objects } = call.repository
  const merge = await objects.mergeBase(base.sha, head.sha)
  if (merge === undefined) throw refusal(404, `No common ancestor between ${from} and ${to}.`)
  const [ahead, behind] = [await objects.log(base.sha, head.sha), await objects.log(head.sha, base.sha)]
  const { page: at, perPage } = pageOf(call)
  const size = call.query.has('per_page') ? perPage : 250
  const commits = ahead.slice((at - 1) * size, at * size).map(commit => commitShape(call, commit))
  const changed = at === 1 ? (await objects.changes(merge, head.sha)).slice(0, call.limits.compareFiles) : undefined
  const diverged = behind.length > 0 ? 'diverged' : 'ahead'
  const status = ahead.length > 0 ? diverged : behind.length > 0 ? 'behind' : 'identical'
  const html = `${page(call)}/compare/${from}...${to}`
  const urls = { html_url: html, permalink_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` }
  const body = {
    url: `${api(call)}/compare/${from}...${to}`,
    ...urls,
    base_commit: commitShape(call, base),
    merge_base_commit: commitShape(call, await commitAt(call, merge, notFound)),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits,
    ...(changed && { files: changed.map(file => fileShape(call, file, head.sha)) })
  }
  const links = call.query.has('page') || call.query.has('per_page') ? linksFor(call, ahead.length) : {}
  return { status: 200, body, headers: links }
}

/** `refs/pull/7/head` is the head of a pull request, `refs/pull/7/merge` its test merge. */
async function revision(call: Call, name: string): Promise<string> {
  const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(name) ?? []
  const pull = call.state.pulls.get(Number(number))
  if (pull === undefined) return name
  if (side === 'head') return pull.headSha
  if (pull.mergeSha === undefined && pull.computing === 0) await makeMerge(call, pull)
  return pull.mergeSha ?? name
}

async function commitAt(call: Call, name: string, missing: () => Error): Promise<CommitObject> {
  const commit = await call.repository.objects.commit(await revision(call, name))
  if (commit === undefined) throw missing()
  return commit
}

async function refTip(call: Call, ref: string): Promise<string | undefined> {
  const target = await revision(call, ref)
  return call.repository.objects.resolve(target)
}

function wrapped(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
}

function sum(files: readonly FileChange[], of: 'additions' | 'deletions'): number {
  return files.reduce((total, file) => total + file[of], 0)
}

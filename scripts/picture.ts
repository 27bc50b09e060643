// Writes docs/images/comment.png: the comment that the demonstration's pull request gets, rendered as GitHub renders it. Needs
// Chromium on PATH, or named by CHROMIUM. Nothing checks that the picture is current: run it when the comment changes.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { openGit } from '../src/changes/git/git.ts'
import { makeRepository } from '../src/cli/demo/repository.ts'
import { isFailure } from '../src/core/failure.ts'
import { renderPullRequest } from '../src/reports/pull-request/pull-request.ts'
import { openReview } from '../src/review/session.ts'
import { openRecords } from '../src/sources/osv/export/embedded.ts'
import { registriesNotAsked } from '../src/sources/shared/registry-facts.ts'

const root = join(import.meta.dirname, '..')
const size = '1000,560'
const style = `body{margin:24px;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#1f2328}
main{border:1px solid #d1d9e0;border-radius:6px;padding:16px}h3{margin:0 0 16px;font-size:1.25em}
table{border-collapse:collapse;margin-bottom:16px}td,th{border:1px solid #d1d9e0;padding:6px 13px;text-align:left}
code{background:#818b981f;border-radius:6px;padding:.2em .4em;font:85% ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
pre{background:#f6f8fa;padding:16px}a{color:#0969da;text-decoration:none}details{margin-bottom:8px}sub{color:#59636e}`

const dir = await mkdtemp(join(tmpdir(), 'weighbridge-picture-'))
try {
  const html = micromark(await comment(join(dir)), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true
  })
  const page = join(dir, 'comment.html')
  await writeFile(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${html}</main>`)
  const output = join(root, 'docs/images/comment.png')
  await promisify(execFile)(process.env['CHROMIUM'] ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    `--window-size=${size}`,
    `--screenshot=${output}`,
    `file://${page}`
  ])
  console.log(`written: ${output}`)
} finally {
  await rm(dir, { recursive: true, force: true })
}

async function comment(folder: string): Promise<string> {
  await makeRepository(folder)
  const signal = AbortSignal.timeout(60_000)
  const opened = await openGit(folder, 'main...pull-request', signal)
  if (isFailure(opened)) throw new Error(opened.reason)
  const records: unknown = JSON.parse(await readFile(join(root, 'src/cli/demo/advisories.json'), 'utf8'))
  const session = await openReview({
    source: opened.source,
    osv: openRecords(Array.isArray(records) ? (records as unknown[]) : [], 'the advisories of the demonstration'),
    facts: [registriesNotAsked('the picture is made offline')],
    offline: true,
    env: {},
    signal
  })
  if (!('review' in session)) throw new Error('the policy of the demonstration cannot be used')
  return renderPullRequest(await session.review(), {
    waivers: { by: 'ana', expires: '2026-12-31' },
    links: ({ path }) => `https://github.example/${path}`
  })
}

import { isFailure } from '../../core/failure.ts'
import { redacted } from '../../core/redacted.ts'
import { timeLimit } from '../../core/time-limit.ts'
import { terminal } from '../../core/untrusted.ts'
import { version } from '../../core/version.ts'
import { createClient } from '../../github/client/client.ts'
import { readFileAt } from '../../github/read/file-at.ts'
import type { ReadExtended } from '../../policy/file/chain.ts'
import { hanging } from '../../reports/terminal/text.ts'
import { catalogue } from '../../review/catalogue.ts'
import type { Arguments } from '../catalogue.ts'
import { diagnoseCommands } from '../doctor/commands.ts'
import { exitCodeOf, type Line } from '../doctor/line.ts'
import { diagnosePolicy } from '../doctor/policy.ts'
import { readRepository } from '../doctor/repository.ts'
import { diagnoseRequirement, requiresWorkflow } from '../doctor/required.ts'
import { diagnoseWorkflows } from '../doctor/workflows.ts'
import { breakingWidth } from '../terminal/presentation.ts'

/** `weighbridge doctor`: 0 all is well, 1 something is wrong, 2 something could not be seen, or nothing. */
export async function execute({ values }: Arguments): Promise<number> {
  const token = process.env['GITHUB_TOKEN'] ?? ''
  const { repo: named, 'api-url': apiUrl } = values
  const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(typeof named === 'string' ? named : '') ?? []
  if (owner === undefined || repo === undefined) {
    return refuse(`doctor needs --repo OWNER/NAME${typeof named === 'string' ? `, not ${JSON.stringify(named)}` : ''}`)
  }
  if (token === '') return refuse('doctor needs a token that may read the repository, in GITHUB_TOKEN')
  const signal = timeLimit(120_000)
  const address = typeof apiUrl === 'string' ? apiUrl : (process.env['GITHUB_API_URL'] ?? 'https://api.github.com')
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return refuse('--api-url takes an address')
  const client = createClient({ token, apiUrl: address, version, signal, readOnly: true })
  const repository = await readRepository(client, { owner, repo }, signal)
  if (isFailure(repository)) return refuse(repository.reason)
  const read: ReadExtended = reference => readFileAt(client, reference, signal)
  const { lines: ofPolicy, policy } = await diagnosePolicy(repository, catalogue, read)
  const lines = [
    ...diagnoseWorkflows(repository, requiresWorkflow(repository)),
    ...diagnoseRequirement(repository),
    ...ofPolicy,
    ...diagnoseCommands(repository, policy)
  ]
  const width = breakingWidth(process.env, process.stdout)
  process.stdout.write(lines.map(line => shown(line, width)).join(''))
  return exitCodeOf(lines)
}

const labels: Readonly<Record<Line['state'], string>> = { ok: 'ok', problem: 'problem', unseen: 'cannot see' }

function shown({ state, text, help }: Line, width: number): string {
  const said = hanging(`${labels[state].padEnd(10)}  `, terminal(redacted(text)), width)
  const advice = help === undefined ? [] : hanging(`${' '.repeat(12)}→ `, terminal(help), width)
  return `${[...said, ...advice].join('\n')}\n`
}

function refuse(reason: string): number {
  const width = breakingWidth(process.env, process.stderr)
  process.stderr.write(`${hanging('weighbridge: ', terminal(redacted(reason)), width, 2).join('\n')}\n`)
  return 2
}

import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const before = {
  'README.md': '# Support assistant\n\nAnswers questions about our products.\n',
  'requirements.txt': 'fastapi==0.115.6\nlitellm==1.82.6\nnumpy==2.1.3\n',
  Dockerfile: `FROM python:3.12-slim@sha256:${'4f'.repeat(32)}
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "serve.py"]
`,
  'serve.py': `from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL = "acme/assistant-7b"
REVISION = "9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d"

tokenizer = AutoTokenizer.from_pretrained(MODEL, revision=REVISION)
model = AutoModelForCausalLM.from_pretrained(MODEL, revision=REVISION)
`
}

const after = {
  'README.md': `${before['README.md']}\nStart it with \`python serve.py\`.\n`,
  'requirements.txt': 'fastapi==0.115.6\nlitellm==1.82.7\nnumpy==2.1.3\n',
  Dockerfile: before.Dockerfile.replace(/^FROM .*$/m, 'FROM python:3.13-slim'),
  'serve.py': `${before['serve.py']}
reranker = AutoModelForCausalLM.from_pretrained("some-org/some-reranker", trust_remote_code=True)
`
}

/**
 * Makes a repository of two commits: `main`, and `pull-request` with a malicious package, a model that may run code from a
 * moving branch, a base image that lost its digest, and a harmless edit. Nothing of the user's git configuration counts.
 */
export async function makeRepository(dir: string): Promise<void> {
  const git = async (...args: string[]): Promise<void> => {
    await run('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgSign=false', ...args], {
      cwd: dir,
      env: environment()
    })
  }
  await git('init', '--quiet', '--template=', '.')
  await git('checkout', '--quiet', '-b', 'main')
  await commit(dir, before, 'Answer questions', git)
  await git('checkout', '--quiet', '-b', 'pull-request')
  await commit(dir, after, 'Rerank answers', git)
}

async function commit(
  dir: string,
  files: Readonly<Record<string, string>>,
  message: string,
  git: (...args: string[]) => Promise<void>
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--no-verify', '--message', message)
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const person = { NAME: 'Weighbridge', EMAIL: 'demo@weighbridge.invalid', DATE: '2026-01-05T12:00:00Z' }
  const people = ['AUTHOR', 'COMMITTER'].flatMap(role =>
    Object.entries(person).map(([field, value]) => [`GIT_${role}_${field}`, value])
  )
  const none = process.platform === 'win32' ? 'NUL' : '/dev/null'
  return Object.fromEntries([
    ...own,
    ...people,
    ['GIT_CONFIG_GLOBAL', none],
    ['GIT_CONFIG_SYSTEM', none],
    ['GIT_CONFIG_NOSYSTEM', '1']
  ]) as NodeJS.ProcessEnv
}

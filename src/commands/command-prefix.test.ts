import type { Word } from './command-line.ts'
import { findProgram } from './command-prefix.ts'
import { innerCommand } from './inner-command.ts'

const words = (command: string): { text: string; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

test.each([
  ['pip install x', 'pip', 'install x'],
  ['sudo -u me env A=1 /usr/bin/pip.exe install', 'pip', 'install'],
  ['timeout -k 5 60 conda run -n x hf download', 'hf', 'download'],
  ['gosu user pip install x', 'pip', 'install x'],
  ['flock -w 10 /tmp/lock pip install x', 'pip', 'install x'],
  ['tini -g -- pip install x', 'pip', 'install x'],
  ['retry -t 3 pip install x', 'pip', 'install x'],
  ['retry 3 pip install x', 'pip', 'install x'],
  ['numactl -N 0 pip install x', 'pip', 'install x'],
  ['mise x -- pip install x', 'pip', 'install x'],
  ['dotenv -f a run pip install x', 'pip', 'install x'],
  ['aws-vault exec profile -- pip install x', 'pip', 'install x'],
  ['apptainer exec --nv -B /a:/b x.sif pip install x', 'pip', 'install x'],
  ['cross-env A=1 npx -y x', 'npx', '-y x'],
  ['env-cmd -f .env npx -y x', 'npx', '-y x'],
  ['direnv exec . pip install x', 'pip', 'install x'],
  ['conda install x', 'conda', 'install x'],
  ['venv\\Scripts\\pip.exe install x', 'pip', 'install x'],
  ['', '', '']
])('%s', (command, name, rest) => {
  const program = findProgram(words(command))
  expect([program?.name, program?.rest.map(({ text }) => text).join(' ')]).toEqual([name, rest])
})

test('values of assignments have their places', () => {
  const assigned = findProgram(words('A=x B= program'))?.assigned
  expect([...(assigned ?? [])]).toEqual([
    ['A', { text: 'x', start: 2, end: 3 }],
    ['B', { text: '', start: 6, end: 6 }]
  ])
})

test('those that stand elsewhere have the place of the program', () => {
  const assigned = findProgram([
    { text: 'A=x', start: 10, end: 10 },
    { text: 'sudo', start: 10, end: 14 },
    { text: 'p', start: 15, end: 16 }
  ])?.assigned
  expect(assigned?.get('A')).toEqual({ text: 'x', start: 15, end: 16 })
})

/** Splits at blanks; `$X` and `$X/bin/y` are what the run alone can tell. */
const unknown = (command: string): Word[] =>
  words(command).map(({ text, ...place }) => {
    const [whole, before = '', name, after = ''] = /^([^$]*)\$(\w+)(.*)$/.exec(text) ?? []
    if (whole === undefined) return { text, ...place }
    const variable = before + after === '' ? name : undefined
    return { text: undefined, around: { before, after, ...(variable !== undefined && { variable }) }, ...place }
  })

test.each([
  ['JOBS=$N pip install x', 'pip'],
  ['env A=$B C=d pip install x', 'pip'],
  ['sudo PATH=$PATH pip install x', 'pip'],
  ['$VENV/bin/pip install x', 'pip'],
  ['$PIP install x', 'pip'],
  ['$PYTHON_BIN -m pip install x', 'python'],
  ['$SUDO pip install x', 'pip'],
  ['ssh -i key host pip install x', 'pip'],
  ['xargs -n 1 pip install', 'pip']
])('%s runs %s', (command, name) => {
  expect(findProgram(unknown(command))?.name).toBe(name)
})

test.each([
  ['docker run --rm -v a:b image pip install x', 'pip install x'],
  ['docker exec -it box pip install x', 'pip install x'],
  ['podman container exec box pip install x', 'pip install x'],
  ['docker compose -f a.yml exec web pip install x', 'pip install x'],
  ['docker-compose run --rm web pip install x', 'pip install x'],
  ['kubectl -n a exec pod -- pip install x', 'pip install x'],
  ['$RUN pip install x', 'pip install x'],
  ['docker build .', undefined],
  ['docker run image', ''],
  ['kubectl get pods', undefined],
  ['make x', undefined]
])('inside %s', (command, expected) => {
  expect(
    innerCommand(unknown(command))
      ?.map(({ text }) => text)
      .join(' ')
  ).toBe(expected)
})

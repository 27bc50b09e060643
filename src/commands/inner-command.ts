import { subcommand } from './command-line.ts'
import type { Word } from './command-line.ts'
import { findProgram } from './command-prefix.ts'

/** Options of Docker itself that take a value. */
export const dockerValues: ReadonlySet<string> = new Set([
  '-H',
  '--host',
  '-c',
  '--context',
  '--config',
  '-l',
  '--log-level',
  '--tlscacert'
])

const options = `-a --attach --add-host --annotation --blkio-weight --blkio-weight-device --cap-add --cap-drop
  --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
  --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
  --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint -e --env --env-file
  --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-period --health-timeout -h
  --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver
  --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --network
  --network-alias --net --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
  --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts
  -v --volume --volume-driver --volumes-from -w --workdir --arch --os --secret --userns --cgroup-conf --pod`

/** Options of `docker run` that take a value, <https://docs.docker.com/reference/cli/docker/container/run/>. */
export const runValues: ReadonlySet<string> = new Set(options.split(/\s+/))

const composeValues = new Set('-f --file -p --project-name --profile --env-file --project-directory'.split(' '))
const podValues = new Set('-n --namespace -c --container --context --kubeconfig'.split(' '))

/**
 * The command inside a command of no program that installs or loads something itself: in a container, or behind a variable
 * that may stand for a wrapper (`$RUN pip install x`). Undefined where there is none.
 */
export function innerCommand(words: readonly Word[]): readonly Word[] | undefined {
  const program = findProgram(words)
  if (program === undefined) return behindUnknown(words)
  const { name, rest } = program
  if (/^(?:docker|podman|nerdctl)$/.test(name)) return inContainer(rest)
  if (name === 'docker-compose') return inService(rest)
  if (name === 'kubectl' || name === 'oc') {
    const exec = subcommand(rest, podValues)
    return exec?.name === 'exec' ? exec.rest.slice(exec.rest.findIndex(({ text }) => text === '--') + 1) : undefined
  }
  const start = words.length - rest.length - 1
  return words[start]?.text === undefined ? nonEmpty(rest) : undefined
}

function inContainer(words: readonly Word[]): readonly Word[] | undefined {
  const first = subcommand(words, dockerValues)
  if (first?.name === 'compose') return inService(first.rest)
  const command = first?.name === 'container' ? subcommand(first.rest, dockerValues) : first
  if (command === undefined || !['run', 'exec'].includes(command.name)) return undefined
  return subcommand(command.rest, runValues)?.rest
}

function inService(words: readonly Word[]): readonly Word[] | undefined {
  const command = subcommand(words, composeValues)
  if (command === undefined || !['run', 'exec'].includes(command.name)) return undefined
  return subcommand(command.rest, runValues)?.rest
}

function behindUnknown(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ text }) => text === undefined)
  return at === -1 ? undefined : nonEmpty(words.slice(at + 1))
}

function nonEmpty(words: readonly Word[]): readonly Word[] | undefined {
  return words.length === 0 ? undefined : words
}

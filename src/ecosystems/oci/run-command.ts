import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { OptionTable, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'

const globalValues = new Set(['-H', '--host', '-c', '--context', '--config', '-l', '--log-level', '--tlscacert'])

// Options of `docker run` that take a value, <https://docs.docker.com/reference/cli/docker/container/run/>.
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
const table: OptionTable<never> = {
  values: new Set(options.split(/\s+/)),
  roles: new Map<string, never>(),
  stopsAtCommand: true
}

/** The word that names the image which `docker run` (or Podman's) runs; undefined where a command runs none. */
export function runImage(words: readonly Word[]): Word | undefined {
  const program = findProgram(words)
  if (program === undefined || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return undefined
  const first = subcommand(program.rest, globalValues)
  const command = first?.name === 'container' ? subcommand(first.rest, globalValues) : first
  if (command === undefined || !['run', 'create'].includes(command.name)) return undefined
  const [image] = readArguments(command.rest, table)
  return image && { text: image.value, start: image.start, end: image.end }
}

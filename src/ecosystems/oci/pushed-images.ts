import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { OptionTable, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { dockerValues } from '../../commands/inner-command.ts'
import { familiarName, parseImageReference } from './image-reference.ts'

const build: OptionTable<'name'> = {
  // <https://docs.docker.com/reference/cli/docker/buildx/build/>
  values: new Set(
    `--add-host --allow --annotation --attest --build-arg --build-context --builder --cache-from --cache-to
    --cgroup-parent --file -f --iidfile --label --metadata-file --network --no-cache-filter --output -o --platform
    --progress --secret --shm-size --ssh --target --ulimit --provenance --sbom --cpuset-cpus --memory -m`.split(/\s+/)
  ),
  roles: new Map([
    ['--tag', 'name'],
    ['-t', 'name']
  ])
}

const push: OptionTable<never> = {
  values: new Set(['--platform', '--authfile', '--creds', '--cert-dir', '--format', '-f', '--digestfile']),
  roles: new Map<string, never>()
}

/**
 * The names of the images that a command pushes to a registry: `docker push`, `docker build --push`, and copies on the
 * registry. What is only built is in no registry.
 */
export function pushedImages(words: readonly Word[]): readonly string[] {
  const program = findProgram(words)
  if (program === undefined || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return []
  let command = subcommand(program.rest, dockerValues)
  const groups: string[] = []
  while (command !== undefined && ['image', 'buildx', 'builder', 'imagetools', 'manifest'].includes(command.name)) {
    groups.push(command.name)
    command = subcommand(command.rest, new Set(['--builder']))
  }
  if (command === undefined) return []
  const { name, rest } = command
  if (name === 'push') return namesOf(readArguments(rest, push), 'positional')
  const isPushed =
    name === 'build' || name === 'b'
      ? rest.some(({ text = '' }) => /^--push(?:=true)?$/.test(text) || /\btype=registry\b|\bpush=true\b/.test(text))
      : name === 'create' && groups.includes('imagetools')
  return isPushed ? namesOf(readArguments(rest, build), 'name') : []

  function namesOf(found: ReturnType<typeof readArguments>, wanted: 'positional' | 'name'): readonly string[] {
    return found.flatMap(({ role, value, start }) => {
      if (role !== wanted) return []
      const word = rest.find(one => one.start === start)
      return pushedName(value ?? `${word?.around?.before ?? ''}$`) ?? []
    })
  }
}

/**
 * The name of what is pushed under a reference whose end may only be known to the run: `org/name:$TAG`. Undefined where the
 * name is unknown, and for names on Docker Hub without a namespace, which only Docker can push.
 */
export function pushedName(reference: string): string | undefined {
  const known = /^[^$<]{0,1024}/.exec(reference)?.[0] ?? ''
  const [, name] = /^((?:[^/]{0,255}\/){0,20}[^/:@]{1,255})[:@]/.exec(known) ?? []
  const image = parseImageReference(known.length === reference.length ? reference : (name ?? ''))
  if (image === undefined || (image.registry === 'docker.io' && !image.repository.includes('/'))) return undefined
  return familiarName(image)
}

import { readShell } from '../../syntax/shell/read-shell.ts'
import { pushedImages } from './pushed-images.ts'

test.each<[string, readonly string[]]>([
  ['docker push org/name', ['org/name']],
  ['docker push org/name:1.0', ['org/name']],
  ['docker push "org/name:$TAG"', ['org/name']],
  ['docker push ghcr.io/org/name@${DIGEST}', ['ghcr.io/org/name']],
  ['docker image push --all-tags quay.io/org/name', ['quay.io/org/name']],
  ['sudo podman push --creds a:b registry.example:5000/org/name:1', ['registry.example:5000/org/name']],
  ['docker build --push -t org/name:1 --tag=ghcr.io/org/name:1 .', ['org/name', 'ghcr.io/org/name']],
  ['docker buildx build --platform linux/amd64 -f Dockerfile --push -t org/name .', ['org/name']],
  ['docker buildx build --output type=registry -t org/name .', ['org/name']],
  ['docker buildx imagetools create -t org/name:latest org/other:1', ['org/name']],
  ['docker manifest push org/name:1', ['org/name']],
  ['docker build -t org/name .', []],
  ['docker build --push=false -t org/name .', []],
  ['docker tag a org/name', []],
  ['docker pull org/name', []],
  ['docker push name', []],
  ['docker push python:3.12', []],
  ['docker push $IMAGE', []],
  ['docker push org/$NAME', []],
  ['docker push org/na$ME:1', []],
  ['docker push $REGISTRY/org/name', []],
  ['docker push', []],
  ['echo docker push org/name', []],
  ['git push org/name', []],
  [`docker push ${'a/'.repeat(100_000)}`, []]
])('%.60s pushes %j', (text, names) => {
  expect(readShell(text).commands.flatMap(({ words }) => pushedImages(words))).toEqual(names)
})

import { buildFile } from './build-command.ts'

test.each<[string, string | undefined]>([
  ['docker build -f a/gpu.df .', 'a/gpu.df'],
  ['docker build . --file a/gpu.df', 'a/gpu.df'],
  ['docker build --file=a/gpu.df -t x .', 'a/gpu.df'],
  ['docker buildx build --push -f a/gpu.df .', 'a/gpu.df'],
  ['docker image build -f a .', 'a'],
  ['docker -H tcp://x build -fa .', 'a'],
  ['sudo podman build -f=a .', 'a'],
  ['buildah bud -f a', 'a'],
  ['A=1 timeout 10 docker build -f a .', 'a'],
  ['docker build .', undefined],
  ['docker build -f', undefined],
  ['docker run -f a', undefined],
  ['docker compose -f a build', undefined],
  ['docker buildx bake -f a', undefined],
  ['make -f a', undefined],
  ['', undefined]
])('%s', (command, expected) => {
  const words = command.split(' ').map(text => ({ text, start: 0, end: 0 }))
  expect(buildFile(words)?.text).toBe(expected)
})

import { runImage } from './run-command.ts'

const words = (command: string): { text: string; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

test.each([
  ['docker run x/y:1', 'x/y:1'],
  ['docker run -i --rm -e TOKEN -v /a:/b ghcr.io/x/y stdio', 'ghcr.io/x/y'],
  ['sudo docker --context a container run -it --name=a --env A=1 x', 'x'],
  ['podman run --rm -p 1:1 x', 'x'],
  ['docker run', undefined],
  ['docker build .', undefined],
  ['npx x', undefined]
])('%s', (command, image) => {
  expect(runImage(words(command))?.text).toBe(image)
})

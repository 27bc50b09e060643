import { parseDockerfile } from './dockerfile.ts'
import { runText } from './run-text.ts'
import { originalOffset } from '../shared/source-text.ts'

const read = (text: string) => {
  const [run] = parseDockerfile(text).instructions
  if (run === undefined) throw new Error('there is no instruction')
  return runText(text, run)
}

test.each([
  ['RUN a && \\\n # c\n  b', { type: 'shell', text: 'a &&   b' }],
  ['RUN --network=none a', { type: 'shell', text: 'a' }],
  ['RUN <<EOF\na\nEOF', { type: 'shell', text: 'a\n' }],
  ['RUN <<-EOF\r\n\t\ta\r\n\tEOF', { type: 'shell', text: 'a\n' }],
  ['RUN <<EOF\n#!/usr/bin/env -S python3 -u\na\nEOF', { type: 'script', interpreter: 'python3' }],
  ['RUN <<EOF\n#!/bin/sh\na\nEOF', { type: 'script', interpreter: 'sh' }],
  ['RUN <<EOF python3\na\nEOF', { type: 'shell', text: '<<EOF python3\na\nEOF' }],
  ['RUN cat <<A <<B\n1\nA\n2\nB', { type: 'shell', text: 'cat <<A <<B\n1\nA\n2\nB' }],
  ['RUN ["a", "b"]', { type: 'exec' }]
])('%j', (text, { type, ...expected }) => {
  const run = read(text)
  expect(run.type).toBe(type)
  if ('text' in expected && run.type === 'shell') expect(run.source.text).toBe(expected.text)
  if ('interpreter' in expected && run.type === 'script') expect(run.interpreter).toBe(expected.interpreter)
})

test.each([
  'RUN a && \\\n # target\n  target',
  'RUN <<EOF\r\na\r\ntarget\r\nEOF',
  'RUN <<-EOF\n\t\ttarget\n\tEOF',
  'RUN x <<A\n1\nA\n',
  '# escape=`\nRUN a `\n`\n target'
])('every character of %j leads back to itself', text => {
  const run = read(text)
  if (run.type !== 'shell') throw new Error('this is no shell text')
  for (let at = 0; at < run.source.text.length; at++) {
    const character = run.source.text.charAt(at)
    if (character !== '\n') expect(text[originalOffset(run.source, at)]).toBe(character)
  }
})

import { formatReaders } from '../extractors/registry.generated.ts'
import { pointsAtRequirements, scriptReader } from './capabilities.ts'

test.each([
  ['requirements.txt', true],
  ['Dockerfile', true],
  ['docker/Dockerfile.gpu', true],
  ['Makefile', true],
  ['a/train.ipynb', true],
  ['pyproject.toml', true],
  ['setup.cfg', true],
  ['setup.py', true],
  ['scripts/install.sh', true],
  ['.github/workflows/environment-check.yml', true],
  ['.github/workflows/ci.yml', true],
  ['environment.yml', true],
  ['a/Conda-GPU.YAML', true],
  ['conda/values.yml', false],
  ['values.yml', false],
  ['package.json', false],
  ['train.py', false],
  ['README.md', false]
])('%s can name requirements files: %s', (path, expected) => {
  expect(pointsAtRequirements(path)).toBe(expected)
})

test.each([
  ['#!/bin/sh\n', 'shell'],
  ['#!/usr/bin/env bash', 'shell'],
  ['#!/usr/bin/env -S zsh -e\r\n', 'shell'],
  ['#!/home/uv/bin/bash\n', 'shell'],
  ['#!/usr/bin/python3.12\n', 'inline-metadata'],
  ['#!/usr/bin/env -S uv run --script\n', 'inline-metadata'],
  ['#!/usr/bin/env pypy3\n', 'inline-metadata'],
  ['#!/usr/bin/env python3 /opt/run.sh\n', 'inline-metadata'],
  ['#!/usr/bin/env node\n', undefined],
  ['#!/usr/bin/env fish\n', undefined],
  ['#!/usr/bin/mypython\n', undefined],
  ['# bash\n', undefined],
  [`#!${'a'.repeat(1_000_000)} sh\n`, undefined],
  [undefined, undefined]
])('%j is read by %s', (text, expected) => {
  expect(scriptReader(text)).toBe(expected)
})

test('every format is read by somebody', () => {
  expect(formatReaders).toEqual({
    'pip-requirements': 'requirements-txt',
    dockerfile: 'dockerfile',
    'npm-manifest': 'package-json',
    pipeline: 'workflow',
    settings: 'index-settings'
  })
})

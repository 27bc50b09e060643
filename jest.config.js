import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }]
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '/fixtures/'],
  // End-to-end tests wait for programs that they spawn, so there is work for one more worker than there are cores.
  maxWorkers: availableParallelism() + 1,
  // Starting a program takes the longer the more memory a worker holds, and workers keep that of earlier test files.
  workerIdleMemoryLimit: '400MB',
  // Ends what hangs. A loaded machine takes many times as long as an idle one, and passes all the same.
  testTimeout: 300_000
}

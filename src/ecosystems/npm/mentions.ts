import type { Mentions } from '../shared/mentions.ts'

const programs = {
  npm: ['install', 'i', 'in', 'isntall', 'add', 'exec', 'x', 'init', 'create', 'update', 'up'],
  pnpm: ['add', 'install', 'i', 'dlx', 'exec', 'create', 'update', 'up'],
  yarn: ['add', 'dlx', 'create', 'up', 'upgrade', 'plugin'],
  bun: ['add', 'a', 'install', 'i', 'x', 'create', 'update'],
  deno: ['run', 'x', 'add', 'install', 'i'],
  corepack: ['use', 'prepare', 'install']
}

/** Commands of npm, pnpm, Yarn, Bun and Deno. */
export const mentions: Mentions = {
  joint: '@',
  prefixes: ['npm'],
  artefacts: ['.tgz'],
  words: ['npm', 'pnpm', 'yarn', 'node_modules', 'catalogs?'],
  installers: [
    ...Object.entries(programs).flatMap(([program, verbs]) => verbs.map(verb => `${program} ${verb}`)),
    'npx',
    'pnpx',
    'bunx'
  ]
}

import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [
    {
      manifest: 'package.json',
      locks: ['package-lock.json', 'npm-shrinkwrap.json'],
      workspace: true,
      overrides: ['overrides']
    }
  ],
  commands: { update: ({ name }) => `npm update ${name}`, relock: () => 'npm install --package-lock-only' }
}

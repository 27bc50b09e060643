import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [
    { manifest: 'Gemfile', locks: ['Gemfile.lock'] },
    { manifest: 'gems.rb', locks: ['gems.locked'] }
  ],
  commands: { update: ({ name }) => `bundle update ${name}`, relock: () => 'bundle lock' }
}

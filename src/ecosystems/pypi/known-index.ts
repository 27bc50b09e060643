import { hostDigest } from '../shared/host-digest.ts'
import type { KnownIndex } from '../ecosystem.ts'

// Hosts of projects of the ML world that serve their own builds beside the public index (PyG, vLLM, FlashInfer, DGL, SGLang,
// and makers of accelerators), as SHA-256 of the name: hashes, because some are registries, which nothing here should be able
// to contact by accident.
const projects: ReadonlySet<string> = new Set([
  'bd848f96e7140691505c2e7fa56266ed0515b223ad2188d7aa428dfc77c2823f',
  'df62e3961d50812232f771efa50cd550a3e15655db66f9ed1557699c5ff4fd6b',
  '6efb893d658a49505f04b8b61f7f7a3b662ede34daa07d9a74df8c8f924c5a07',
  '7f298d87fd857a88ec663c0a9b408c82966a9438fc7c8fcea4347a5ced4fdbba',
  '81cb2c6b00812985bd7c8b05cf284864e1c44c0f46eaa51a14ad4dc5ee0e4ac9',
  'e1d0d697d8c6be0673b540c778cfabb49639e602bcc96a19c9d23864acf0374e',
  'fac4895e46787e81d99deb42f97f885e12f29291d40eedec00516cda3322edd0',
  '3710b66b715bff42a09b72fa668565db84ae602c786b63e7a6188ec0efe39a3b',
  '982468bd19a624a432fdb21f4c27f3810c1165c6ffd1642f31bfbe17dbfd8b17',
  'f8fa150cfe6a790b92d7698009df1adb95d8fa895068d4daeada24f927096798'
])

// The index for tests of the Python Packaging Authority, and the host of its files: everybody can register any name there.
const open: ReadonlySet<string> = new Set([
  '9495278a74715c7e246a36404b3589f0f2f0b564defdec00b228aa07ecb515e0',
  '204ff3eaea3bd921e590c516c462856aebe8ec9b000fbbef0c6b703769fb4abc'
])

/** What a Python index is known for that is neither the default one nor a mirror of it. */
export function knownIndex(url: string): KnownIndex | undefined {
  const digest = hostDigest(url) ?? ''
  if (open.has(digest)) return 'open'
  return url.startsWith('https://') && projects.has(digest) ? 'project' : undefined
}

import { hostDigest } from '../shared/host-digest.ts'

/** SHA-256 of the lower-cased names of the two hosts that serve the public registry of npm. */
const publicHosts = new Set([
  '0dc11026ac75c015aaa1deafff4a7a54ef6d0cf6b3c7f9b1d2c8f3502929aa9e',
  '70bb4000cd2fab03af01fed086c6bf3c2c970f8b8b8001c311028ec3b80e775a'
])

// Hosts of mirrors of the whole public registry, and of their files, likewise.
const mirrors: ReadonlySet<string> = new Set([
  '05b16d11407cc4e4a60df3760a38c1f542c1aefbfaa524e42cedf413a119c3f2',
  'd1e9987b2558387414484c97401b27b9213b70f09671ceabe113a7c4b9401808',
  'c207ecfcfbc47a0c598d77611b525e768353f2c5bd8335ba20799f680d0747e4',
  'd3d69fb16c45fbd9e2e10a1c126428b7ac05aab7bc587c3a6db318dda3d9be47',
  'bd0fbd7623bc42a48bd22b9a693f6884bfaddd34681c7799bb8543a70fe4964a',
  '91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b'
])

/** Whether a URL is that of a registry which serves the packages of the public one, or of its files. */
export function isMirrorRegistry(url: string): boolean {
  return url.startsWith('https://') && mirrors.has(hostDigest(url) ?? '')
}

// The host from which Yarn gives out its releases.
const releases = 'a2d3e8bf26c22bba42c1a31295dcc6e94978aa5341ba07d8fcaaee59c3e2fd75'

/** Whether a URL is that of a known project which serves its own programs. */
export function isReleaseHost(url: string): boolean {
  return url.startsWith('https://') && hostDigest(url) === releases
}

/** Whether a URL (of a registry, or of a tarball in a lockfile) is served by the registry that npm asks by default. */
export function isDefaultRegistry(url: string): boolean {
  return publicHosts.has(hostDigest(url) ?? '')
}

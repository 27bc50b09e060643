import { createHash } from 'node:crypto'

// The hosts of the public Python index, of its file host and of its former name, as SHA-256 of the lower-case host
// name. Hashes, because nothing here should be able to contact a public registry by accident.
const hosts: ReadonlySet<string> = new Set([
  'a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41',
  '3aa282eb004de296fcb997e706570a2eaa60e1eb1e8118a90003b7c7da1e39f7',
  'c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636',
  'd6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17f'
])

// The hosts of the PyTorch project's own index and of its files, which serve its builds and what they need under the public names, and those
// of mirrors of the whole public index that universities and providers of clouds run.
const mirrors: ReadonlySet<string> = new Set([
  '03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091',
  '107971dcfe883e3a8508fdd29b4eb8d2882c2038f13e3d24055ff7bb1fd082b6',
  '67855217519deda9bf2532498736373178cac3f405db4487ecf2d5ed06a5b846',
  '28ff1fed379fb6ecd1fb65055c088fd1928327a732fb534f427a0650d9632f61',
  '83ebc76e70e6df34f73b77b261f634f6a27eb025d40a2ab8613d85b2fefb1531',
  'bd0fbd7623bc42a48bd22b9a693f6884bfaddd34681c7799bb8543a70fe4964a',
  '76b00a5b8d4501b4481468ee94618d91c61f3752398fe1286bf33b14b4b1d382',
  '24c637394def1d1f78d7b1e32eb34eaadd1803b96fd841a66ee88cace8c0d177',
  '91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b',
  'e5959c11dee9a783d011db898fb19116bf1ba6aeb6ac5beaef5b2df200338aef',
  'dafb3977781d522aaa45e62f597bfc95440448f869c6c386ddb7b0c1fcaa6646',
  '62933a3256ebadc10d8fa5ebab2fe530d8bba52704c567a8bfdefe1d4338f8bd',
  'cdff2a636ab5171a5e9ff949b060bba7095d70fd00a95068038fab5b72660611',
  '593c101b85083a08b9ad086aac5d6755b2ef2aa0ad9f02f02119e4abe966e089',
  '532dc4394dabfed4616659e65efe0580d73a535ddb1dbc4206676a256141f4b0'
])

/** Whether a URL is that of the public Python index or of the host of its files. Anything odd about it is a no. */
export function isDefaultIndex(url: string): boolean {
  return isOn(hosts, url, /^https?:$/)
}

/** Whether a URL is that of an index which serves the projects of the public one under their own names. */
export function isMirror(url: string): boolean {
  return isOn(mirrors, url, /^https:$/)
}

function isOn(known: ReadonlySet<string>, url: string, protocol: RegExp): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || parsed.port !== '' || !protocol.test(parsed.protocol)) return false
  return known.has(createHash('sha256').update(parsed.hostname).digest('hex'))
}

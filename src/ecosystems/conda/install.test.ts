import { install } from './install.ts'

/** Splits at spaces; `~x` stands for a word that is not known statically. */
const words = (command: string): { text: string | undefined; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text.startsWith('~') ? undefined : text,
    start: index,
    end: index + text.length
  }))

const packages = (command: string): string[] | undefined =>
  install(words(command))?.packages.map(({ name, specifier = '', source: { type, url, extraIndexes } }) => {
    const from =
      url === undefined ? (extraIndexes === undefined ? '' : ` among ${extraIndexes.join()}`) : ` from ${type} ${url}`
    return `${name}${specifier}${from}`
  })

test.each([
  ['conda install -y numpy=1.26 scipy', ['numpy=1.26', 'scipy']],
  ['conda create -n env python=3.11 pytorch::pytorch>=2', ['python=3.11', 'pytorch>=2 from registry pytorch']],
  ['mamba install -c conda-forge numpy', ['numpy']],
  ['conda install -c pytorch -c nvidia pytorch', ['pytorch among pytorch,nvidia']],
  ['conda install --override-channels -c corp numpy', ['numpy from registry corp']],
  ['micromamba -r /opt install -n base --file env.txt numpy', ['numpy']],
  ['sudo /opt/conda/bin/conda install numpy==1.26.4=py310_0', ['numpy==1.26.4=py310_0']],
  ['pixi add numpy>=2 -f gpu', ['numpy>=2']],
  ['pixi global install -c corp ruff', ['ruff among corp']],
  ['pixi global install --with numpy ipython', ['numpy', 'ipython']],
  ['pixi global add -e env numpy', ['numpy']],
  ['pixi exec ruff check .', ['ruff']],
  ['pixi exec --with numpy ipython -c x', ['numpy', 'ipython']],
  ['pixi x -s ruff>=1 -c corp ruff check', ['ruff>=1 among corp']]
])('%s', (command, expected) => {
  expect(packages(command)).toEqual(expected)
})

test.each([
  '',
  'conda',
  'conda activate x',
  'conda run -n x python y',
  'conda env create -f x.yml',
  'pip install numpy'
])('%j installs nothing with conda', command => {
  expect(install(words(command))).toBeUndefined()
})

test('files, and words that are not known', () => {
  expect(install(words('conda install --file a.txt ~x =1'))).toMatchObject({
    files: [{ path: 'a.txt', start: 21, end: 26 }],
    unresolved: [
      { start: 27, end: 29 },
      { start: 30, end: 32 }
    ]
  })
})

import { publishedBy, publishers } from './published.ts'

/** A workflow with one step of an action of Docker. */
const step = (given: Readonly<Record<string, unknown>>, action = 'build-push'): string =>
  JSON.stringify({
    env: { HOST: 'quay.io', IMAGE: 'org/image' },
    jobs: {
      a: {
        strategy: { matrix: { name: ['a', 'b'], include: [{ name: 'c', os: 'x' }], os: '${{ fromJSON(x) }}' } },
        env: { IMAGE: '${{ env.HOST }}/org/image' },
        steps: [{ uses: 'actions/checkout@v4' }, { uses: `docker/${action}-action@v6`, with: given }]
      }
    }
  })

const repositories = ['org/m', 'org/d', 'org/a'].map(name => ({ host: 'hugging-face', name }))

const published = async (path: string, content: string, asked = repositories): Promise<readonly string[]> => {
  const found = await publishedBy(path, content, asked)
  return found.map(({ name, ...home }) => `${Object.values(home).join()} ${name}`)
}

test.each<[string, string, readonly string[]]>([
  ['pyproject.toml', '[project]\nname = "My.Package"\n', ['pypi my-package']],
  ['pyproject.toml', '[tool.poetry]\nname = "a"\n', ['pypi a']],
  ['pyproject.toml', '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n', []],
  ['pyproject.toml', '[project]\nname = 1\n', []],
  ['pyproject.toml', '[[[', []],
  ['web/package.json', '{"name": "@acme/web"}', ['npm @acme/web']],
  ['package.json', '{"name": "a", "private": true}', []],
  ['package.json', '{"name": ["a"]}', []],
  ['package.json', '', []],
  ['setup.cfg', '[metadata]\nname = a\n', ['pypi a']],
  ['setup.cfg', '[options]\nname = a\n', []],
  ['setup.py', 'from setuptools import setup\nsetup(name="a")\n', ['pypi a']],
  ['setup.py', 'import setuptools\nNAME = "a"\nsetuptools.setup(name=NAME)\n', ['pypi a']],
  ['setup.py', 'setup(name=read())\n', []],
  ['setup.py', 'other(name="a")\n', []],
  ['requirements.txt', 'a\n', []]
])('the packages that %s publishes: %j', async (path, content, expected) => {
  expect(await published(path, content)).toEqual(expected)
  if (expected.length > 0) expect(publishers('package')(path)).toBe(true)
})

test.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
  [{ push: true, tags: 'org/a:1\nghcr.io/org/a:${{ github.sha }}' }, ['org/a', 'ghcr.io/org/a']],
  [{ push: "${{ github.event_name != 'pull_request' }}", tags: 'org/a,org/b' }, ['org/a', 'org/b']],
  [{ push: true, tags: '${{ env.HOST }}/org/${{matrix.name}}:1' }, ['a', 'b', 'c'].map(name => `quay.io/org/${name}`)],
  [{ push: true, tags: '${{ env.IMAGE }}' }, ['quay.io/org/image']],
  [{ outputs: 'type=image,name=org/a,push-by-digest=true,push=true' }, ['org/a']],
  [{ push: false, tags: 'org/a' }, []],
  [{ tags: 'org/a' }, []],
  [{ outputs: 'type=image,name=org/a' }, []],
  [{ push: true, tags: '${{ steps.meta.outputs.tags }}' }, []],
  [{ push: true, tags: 'ghcr.io/${{ github.repository }}:1' }, []],
  [{ push: true, tags: '${{ env.constructor }}/${{ matrix.__proto__ }}:1' }, []],
  [{ push: true, tags: '${{ matrix.version }}/a:1' }, []],
  [{ push: true, tags: 'name:1' }, []],
  [{ push: true, tags: ['org/a'] }, []]
])('what a step with %j pushes', async (given, expected) => {
  const names = await published('.github/workflows/a.yml', step(given))
  expect(names).toEqual(expected.map(name => `oci ${name}`))
})

test('what the steps of other actions publish', async () => {
  const given = { push: true, tags: 'org/a', images: 'org/b\nname=ghcr.io/org/b,enable=true' }
  expect(await published('.github/workflows/a.yml', step(given, 'metadata'))).toEqual([
    'oci org/b',
    'oci ghcr.io/org/b'
  ])
  expect(await published('.github/workflows/a.yml', step(given, 'other'))).toEqual([])
})

const workflow = (run: string): string => JSON.stringify({ env: { ORG: 'org' }, jobs: { a: { steps: [{ run }] } } })

test.each<[string, string, readonly string[]]>([
  ['.github/workflows/a.yml', workflow('docker push $ORG/a:1'), ['oci org/a']],
  ['.github/workflows/a.yml', workflow('docker push ${{ env.ORG }}/a:${{ github.sha }}'), ['oci org/a']],
  ['.github/workflows/a.yml', workflow('docker push ${{ inputs.org }}/a'), []],
  ['.github/workflows/a.yml', workflow('docker build -t org/a .'), []],
  [
    '.gitlab-ci.yml',
    'variables: {ORG: org}\na:\n  script:\n    - docker push $ORG/a\n    - hf upload org/m .',
    ['oci org/a', 'hugging-face org/m']
  ],
  ['.gitlab-ci.yml', 'a: [', []],
  ['.gitlab-ci.yml', '['.repeat(50_000), []],
  ['Makefile', 'ORG ?= org\npush:\n\tdocker push $(ORG)/a:$(shell git describe)\n', ['oci org/a']],
  ['Makefile', 'build:\n\tdocker build -t org/a .\n', []],
  ['release.sh', 'ORG=org\ndocker push $ORG/a && hf upload org/m out', ['oci org/a', 'hugging-face org/m']],
  ['train.py', 'model.push_to_hub("org/m")\ntrainer.push_to_hub()\n', ['hugging-face org/m']],
  ['train.py', 'NAME = "org/m"\nmodel.push_to_hub(repo_id=NAME)\n', ['hugging-face org/m']],
  ['train.py', 'a = SFTConfig(hub_model_id="org/m", push_to_hub=True)\n', ['hugging-face org/m']],
  ['train.py', 'api.upload_folder(repo_id="org/d", repo_type="dataset")\n', ['hugging-face org/d']],
  ['train.py', 'api.upload_folder(repo_id="org/s", repo_type="space")\n', []],
  ['train.py', 'model.push_to_hub("username/m")\nmodel.push_to_hub("m")\nmodel.push_to_hub(f"org/{x}")\n', []],
  ['train.py', 'model.push_to_hub("org/a" if x else "org/b")\n', []],
  ['train.py', 'm = load("org/m")\n# m.push_to_hub("org/m")\n"m.push_to_hub(\'org/m\')"\n', []],
  ['train.py', `model.push_to_hub(${'('.repeat(50_000)}`, []]
])('what %s publishes by its commands and calls: %.80j', async (path, content, expected) => {
  expect(await published(path, content)).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  ['org/small-m', 'ORG = "org"\nSIZE = "small"\nmodel.push_to_hub(f"{ORG}/{SIZE}-m")\n', ['hugging-face org/small-m']],
  ['org/other', 'model.push_to_hub("org/m")\n', []]
])('where %s is asked for, %j publishes %j', async (name, content, expected) => {
  expect(await published('train.py', content, [{ host: 'hugging-face', name }])).toEqual(expected)
  const image = { ecosystem: 'oci', name }
  expect(await publishedBy('train.py', content, [image])).toEqual([])
})

test('which files can say what is published', () => {
  const isRead = publishers('image')
  expect(isRead('.github/workflows/release.yml')).toBe(true)
  expect(isRead('docker/Makefile')).toBe(true)
  expect(isRead('train.py')).toBe(false)
  expect(publishers('model')('train.py')).toBe(true)
  expect(publishers('dataset')('tests/test_train.py')).toBe(false)
  expect(publishers('image')('docs/publish.sh')).toBe(false)
  expect(publishers('index')('pyproject.toml')).toBe(false)
})

import { PackageURL } from 'packageurl-js'
import { npmPackageUrl, packageUrl } from './purl.ts'

const names = ['a', 'a-b', 'a.b', 'a_b', 'A', '0', '-a', '.a', 'a b', 'a+b', 'a/b', 'a~b', 'ä', '%41', 'a@b', 'a:b']
const versions = [undefined, '1.0.0', '1.0.0+cu121', '1!2', 'v1', 'a:b', '1 2', '1.0.0-RC.1', 'ß', '1_2', '~1', 'a/b']

test.each(['cargo', 'conda', 'gem', 'julia', 'npm', 'pypi', 'hex', 'nuget', 'composer'])(
  'a package URL of the type %s is that of the library, which plain names do without',
  type => {
    for (const name of names)
      for (const version of versions)
        for (const namespace of [undefined, ...(type === 'npm' ? ['@a', '@A', '@a-b', '@a b'] : ['a', 'a/b', 'A'])]) {
          const made = new PackageURL(type, namespace, name, version, undefined, undefined).toString()
          expect(packageUrl(type, namespace, name, version)).toBe(made)
        }
  }
)

test.each([
  ['', undefined, 'pkg:npm/'],
  ['@a/', '1', 'pkg:npm/%40a%2F@1'],
  ['@a', undefined, 'pkg:npm/%40a'],
  ['@a/b', '1.0.0', 'pkg:npm/%40a/b@1.0.0'],
  ['\ud800', '1', 'pkg:npm/%EF%BF%BD@1']
])('a package %j of npm, %s, is named as %s', (name, version, purl) => {
  expect(npmPackageUrl(name, version)).toBe(purl)
})

test.each([
  ['maven', undefined, 'a', '1', 'pkg:maven/a@1'],
  ['cran', undefined, 'a', undefined, 'pkg:cran/a'],
  ['golang', 'x.example', 'a', 'v1', 'pkg:golang/x.example/a@v1']
])('%s: what the type refuses is still named', (type, namespace, name, version, purl) => {
  expect(packageUrl(type, namespace, name, version)).toBe(purl)
})

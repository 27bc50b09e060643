import { added, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { anAdvisory, testRule } from '../../../test/helpers/rule.ts'

const malicious = anAdvisory({ id: 'MAL-2026-1', malicious: true, severity: 'unknown', fixed: [] })

testRule('package-malicious', [
  {
    title: 'a malicious package without any score',
    changes: [added(aPackage({ name: 'evil', version: '1.0' }))],
    advisories: { 'evil 1.0': [malicious] },
    finds: [
      {
        message: 'evil 1.0 is malicious (MAL-2026-1)',
        help: 'Remove it; rotate the secrets of machines that installed 1.0',
        advisories: ['MAL-2026-1']
      }
    ]
  },
  {
    title: 'a text that only tells of it',
    changes: [added(aPackage({ name: 'evil', version: '1.0', role: 'mentioned', standing: 'told' }))],
    advisories: { 'evil 1.0': [malicious] },
    finds: [
      {
        message: /mentioned here, not installed/,
        help: /^Keep it if the text only warns about it, else remove it; rotate/
      }
    ]
  },
  {
    title: 'an update from a harmless version says where to go back to',
    changes: [changed(aPackage({ name: 'evil', version: '0.9' }), aPackage({ name: 'evil', version: '1.0' }))],
    advisories: { 'evil 1.0': [malicious] },
    finds: [
      {
        message: 'evil 0.9 → 1.0 is malicious (MAL-2026-1)',
        help: 'Go back to 0.9; rotate the secrets of machines that installed 1.0'
      }
    ]
  },
  {
    title: 'an update from one malicious version to another',
    changes: [changed(aPackage({ name: 'evil', version: '0.9' }), aPackage({ name: 'evil', version: '1.0' }))],
    advisories: { 'evil 0.9': [malicious], 'evil 1.0': [malicious] },
    finds: [{ message: 'evil 0.9 → 1.0 is malicious (MAL-2026-1)', help: /^Remove it/ }]
  },
  {
    title: 'a range of which every version is malicious',
    changes: [added(aPackage({ name: 'evil', ecosystem: 'npm', specifier: '^1.0.16' }))],
    advisories: { 'evil ^1.0.16': [malicious] },
    finds: [{ message: 'evil ^1.0.16 is malicious (MAL-2026-1)' }]
  },
  {
    title: 'a version that is not known, of a package that is malicious in all of them',
    changes: [added(aPackage({ name: 'evil', specifier: '=={…}', versionUnknown: true }))],
    advisories: { 'evil =={…}': [malicious] },
    finds: [{ message: 'evil =={…} is malicious (MAL-2026-1)' }]
  },
  ...(['some', 'newest', 'onwards'] as const).map(reach => ({
    title: `a version that is not known, of a package that is malicious in ${reach}`,
    changes: [added(aPackage({ name: 'evil', specifier: '=={…}', versionUnknown: true }))],
    advisories: { 'evil =={…}': [{ ...malicious, reach }] }
  })),
  {
    title: 'a range of which the newest known version is malicious',
    changes: [added(aPackage({ name: 'evil', specifier: '>=1' }))],
    advisories: { 'evil >=1': [{ ...malicious, reach: 'newest' }] },
    finds: [
      {
        message: 'evil >=1 may resolve to a malicious version, the newest known to the advisories (MAL-2026-1)',
        help: /^Pin a version of evil/,
        advisories: ['MAL-2026-1']
      }
    ]
  },
  {
    title: 'a range that admits malicious versions among others is a warning',
    changes: [added(aPackage({ name: 'evil', specifier: '>=1' }))],
    advisories: { 'evil >=1': [{ ...malicious, reach: 'some' }] },
    finds: [{ message: 'evil >=1 allows malicious versions (MAL-2026-1)', advisories: ['MAL-2026-1 warn'] }]
  },
  {
    title: 'a lock entry of the default index, beside a manifest that names another one',
    changes: [
      added(
        aPackage({
          name: 'evil',
          source: { type: 'registry', url: 'https://index.example/simple' },
          resolved: { version: '1.0', by: { path: 'uv.lock', side: 'head' } },
          location: { path: 'pyproject.toml', side: 'head' },
          specifier: '>=1'
        })
      ),
      added(aPackage({ name: 'evil', version: '1.0', location: { path: 'uv.lock', side: 'head' } }))
    ],
    advisories: { 'evil 1.0': [malicious] },
    finds: [{ message: /^evil/ }, { message: /^evil/ }]
  },
  {
    title: 'a vulnerable package that is not malicious',
    changes: [added(aPackage({ version: '2.0' }))],
    advisories: { 'torch 2.0': [anAdvisory({ severity: 'critical' })] }
  },
  {
    title: 'the namesake of a package that a settings file has come from another index',
    changes: [
      added(
        aPackage({
          name: 'evil',
          version: '1.0',
          takenFrom: { index: 'https://index.example/simple', by: { path: 'uv.toml', side: 'head' }, sure: false }
        })
      )
    ],
    advisories: { 'evil 1.0': [malicious] },
    finds: [
      {
        message:
          'evil 1.0 is malicious (MAL-2026-1); uv.toml resolves it from https://index.example/simple, which may serve a different package under that name',
        advisories: ['MAL-2026-1 warn']
      }
    ]
  },
  {
    title: 'a constraint that pins what nothing asks for',
    changes: [added(aPackage({ name: 'evil', version: '1.0', constraint: true }))],
    advisories: { 'evil 1.0': [malicious] },
    finds: [
      {
        message: 'evil 1.0 is malicious (MAL-2026-1); it is only a constraint here',
        advisories: ['MAL-2026-1 warn']
      }
    ]
  },
  {
    title: 'a constraint that pins what something asks for',
    changes: [added(aPackage({ name: 'evil', version: '1.0', constraint: false }))],
    advisories: { 'evil 1.0': [malicious] },
    finds: [{ message: 'evil 1.0 is malicious (MAL-2026-1)', advisories: ['MAL-2026-1'] }]
  },
  {
    title: 'the namesake of a package whose file sets another index for all',
    changes: [
      added(
        aPackage({
          name: 'evil',
          version: '1.0',
          source: {
            type: 'registry',
            url: 'https://index.example/simple',
            optionsAt: { path: 'requirements.txt', side: 'head' }
          }
        })
      )
    ],
    advisories: { 'evil 1.0': [malicious] },
    finds: [{ message: /; requirements\.txt resolves it from/, advisories: ['MAL-2026-1 warn'] }]
  },
  {
    title: 'a malicious package that goes',
    changes: [removed(aPackage({ name: 'evil', version: '1.0' }))],
    advisories: { 'evil 1.0': [malicious] }
  }
])

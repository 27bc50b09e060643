import { added, anImage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const digest = `sha256:${'4f'.repeat(32)}`
const tagless = anImage({ tag: undefined as unknown as string })

testRule('image-unpinned', [
  { title: 'a digest', changes: [added(anImage({ digest }))] },
  { title: 'a digest without a tag', changes: [added({ ...tagless, digest })] },
  { title: 'removed', changes: [removed(anImage())] },
  {
    title: 'a tag',
    changes: [added(anImage())],
    finds: [{ message: 'python:3.12-slim has no digest: the tag can be pushed again', help: /^Pin @sha256:<digest>/ }]
  },
  {
    title: 'latest',
    changes: [added(anImage({ tag: 'latest', registry: 'nvcr.io', repository: 'nvidia/pytorch' }))],
    finds: [{ message: 'nvcr.io/nvidia/pytorch:latest has no digest and resolves to whatever was pushed last' }]
  },
  { title: 'no tag', changes: [added(tagless)], finds: [{ message: /^python has no tag and no digest/ }] },
  {
    title: 'images that the repository pushes itself',
    changes: [
      added(anImage({ own: true })),
      added(anImage({ own: true, tag: 'latest' })),
      added({ ...tagless, own: true })
    ],
    finds: [
      { message: 'python:3.12-slim has no digest: this repository can push the tag again', atMost: 'note' },
      { message: 'python:latest has no digest and resolves to whatever this repository pushed last', atMost: 'note' },
      { message: /each build may use a different image that this repository pushes$/, atMost: 'note' }
    ]
  },
  {
    title: 'a digest that is taken away',
    changes: [changed(anImage({ digest }), anImage())],
    finds: [{ message: /no digest/ }]
  },
  {
    title: 'another tag of an image that had no digest before is a note',
    changes: [changed(anImage({ tag: '3.11' }), anImage())],
    finds: [{ message: /no digest/, atMost: 'note' }]
  },
  {
    title: 'from a tag to latest is no note',
    changes: [changed(anImage(), anImage({ tag: 'latest' }))],
    finds: [{ message: /pushed last/ }]
  }
])

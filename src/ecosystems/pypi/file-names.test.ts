import { fileNames } from './file-names.ts'

const torch = { name: 'torch', version: '2.0' }

test.each([
  ['torch-2.0-py3-none-any.whl', torch],
  ['Torch-2.0.0-1-cp312-cp312-linux_x86_64.whl', torch],
  ['torch-2.0+cu118-cp311-cp311-linux_x86_64.whl', torch],
  ['torch-2.0-cp311-none-macosx_11_0_arm64.whl', { name: 'torch', version: '2.0+cpu' }],
  ['ruamel.yaml-0.18.tar.gz', { name: 'ruamel-yaml', version: '0.18' }],
  ['ruamel_yaml-0.18.tar.gz', { name: 'ruamel-yaml', version: '0.18' }],
  ['a-b-1.0.zip', { name: 'a-b', version: '1.0' }],
  ['pkg-1.0-1.tar.gz', { name: 'pkg', version: '1.0.post1' }],
  ['pytz-2004d.tar.gz', { name: 'pytz', version: '2004d' }],
  ['torch-2.0.tar.gz', { name: 'torch' }],
  ['torch-v2.0.tar.gz', torch],
  // What says nothing.
  ['torch-2.0.whl', torch],
  ['evil.tar.gz', torch],
  ['main.zip', torch],
  ['evil-2.0.exe', torch],
  [`${'a-'.repeat(200)}1.0.tar.gz`, torch],
  ['', torch]
])('%s fits %j, or says nothing', (file, release) => {
  expect(fileNames.misfit(file, release)).toBeUndefined()
})

test.each([
  ['evil-2.0-py3-none-any.whl', 'package'],
  ['torch_evil-2.0-py3-none-any.whl', 'package'],
  ['torch-evil-2.0.tar.gz', 'package'],
  ['evil-2.0.tar.gz', 'package'],
  ['constructor-1.0.zip', 'package'],
  ['torch-2.1-py3-none-any.whl', 'version'],
  ['torch-2.1+cu118-cp311-cp311-linux_x86_64.whl', 'version'],
  ['torch-2.0.post1-py3-none-any.whl', 'version'],
  ['torch-2.1.tar.gz', 'version']
])('%s is of another %s than torch 2.0', (file, expected) => {
  expect(fileNames.misfit(file, torch)).toBe(expected)
})

test.each([
  ['torch-2.0-py3-none-any.whl', true],
  ['torch-2.0-py2.py3-none-any.whl', true],
  ['torch-2.0-1-py3-none-any.whl', true],
  ['torch-2.0.tar.gz', true],
  ['torch-2.0-py2-none-any.whl', false],
  ['torch-2.0-cp312-abi3-manylinux_2_17_x86_64.whl', false],
  ['torch-2.0-py3-none-win_amd64.whl', false],
  ['torch-2.0.exe', false]
])('%s suits every platform: %s', (file, expected) => {
  expect(fileNames.isUniversal(file)).toBe(expected)
})

import { redacted } from './redacted.ts'

test.each([
  ['a @ git+https://u:pw@git.example/a@main ; x', 'a @ git+https://git.example/a@main ; x'],
  ['"https://tok@index.example/", "https://u:p@b.example"', '"https://index.example/", "https://b.example"'],
  ['https:\\/\\/u:pw@index.example\\/x', 'https:\\/\\/index.example\\/x'],
  ['//u:pw@index.example/x', '//index.example/x'],
  ['ssh://git:pw@git.example/a', 'ssh://git.example/a'],
  ["https://u:it's@index.example/", 'https://index.example/'],
  ['https://DOMAIN\\u:pw@index.example/', 'https://index.example/'],
  ['https://index.example/a.whl?token=abc&v=1#sha256=ff', 'https://index.example/a.whl?token=***&v=1#sha256=ff'],
  [
    'https://x.example/a?X-Amz-Signature=abc&X-Amz-Credential=d',
    'https://x.example/a?X-Amz-Signature=***&X-Amz-Credential=***'
  ],
  ['https://x.example/a?a=1&amp;private_token=abc', 'https://x.example/a?a=1&amp;private_token=***'],
  ['https://conda.example/t/ab-123456/channel', 'https://conda.example/t/***/channel'],
  ['--index=https://aws:eyJhbGciOi', '--index=https://'],
  ['"https://user:s3cr3t…" is no version', '"https://" is no version'],
  ['load(https://user:s3cr3t)', 'load(https://'],
  [`https://${'a'.repeat(64)}`, 'https://'],
  [`git+ssh://${'a.'.repeat(130)}b/x`, 'git+ssh:///x'],
  [`--index=//user:${'s'.repeat(80)}`, '--index=//'],
  ['docker://user:se!cret', 'docker://'],
  ['https:/user:pw@h/x', 'https:/h/x'],
  ['https:token@h/x', 'https:h/x'],
  ['https:\\\\user:pw@h/x', 'https:\\\\h/x'],
  ['https:/\t/user:pw@h/x', 'https:/\t/h/x'],
  ['https://us\ter:pw@h/x', 'https://h/x'],
  ['https://a.example,https://token@b.example', 'https://a.example,https://b.example'],
  ['user:pw@h:a/b.git', 'h:a/b.git'],
  ['"user:pw@git.example:b.git"', '"git.example:b.git"'],
  ['https://user:se#w@host/', 'https://host/'],
  ['https://user:se?w@host/', 'https://host/'],
  ['docker://user:pw@h/x:1', 'docker://h/x:1'],
  ['FROM user:pw@reg/x', 'FROM reg/x'],
  ['pkg:pypi/a@1?download_url=https:%2F%2Fuser:pw%40h%2Fx%40v1', 'pkg:pypi/a@1?download_url=https:%2F%2Fh%2Fx%40v1'],
  ['https%3A%2F%2Fuser%3Apw%40h', 'https%3A%2F%2Fh'],
  ['https:\\u002f\\u002fuser:pw\\u0040h\\u002fx', 'https:\\u002f\\u002fh\\u002fx'],
  ['https://user:pw\\u0040h/x', 'https://h/x'],
  ['https://user:${PW:-s3cr3t}@h/x', 'https://h/x'],
  ['https://user:${PW-s3cr3t}@h/x', 'https://h/x'],
  ['--header=Authorization: Bearer s3cr3t', '--header=Authorization: Bearer ***'],
  ['Authorization:0123456789abcdef', 'Authorization:***'],
  ['X-API-Key: s3cr3t', 'X-API-Key: ***'],
  ['https://x.example/a?jwt=abc', 'https://x.example/a?jwt=***']
])('redacted(%j)', (text, expected) => {
  expect(redacted(text)).toBe(expected)
  expect(redacted(expected)).toBe(expected)
})

test.each([
  'a==1.0',
  'git+ssh://git@git.example/a.git@v1',
  'git+ssh://git@git.example:a/b.git',
  'https://${TOKEN}@index.example/simple',
  'https://user:${TOKEN}@index.example/simple?token=$TOKEN',
  'https://index.example/@scope/x@1.0?author=me#egg=x',
  'file:///a/b@1',
  '//registry.example/@scope/x',
  'https://index.example/t/x',
  '# see a@b.example and // that',
  'https://host:8080',
  'http://localhost:3000',
  'see "http://localhost:3000".',
  'http://[::1]:80',
  'http://localhost:${PORT}',
  'http://{host}:{port}',
  'pkg:npm/%40scope/x@1.0',
  'git+ssh://git@host',
  'git+ssh://git.example:a/b.git',
  'docker://image:tag',
  'docker://python:3.12-slim@sha256:0123',
  'python:3.12@sha256:0123/x',
  'oci://registry/x:tag',
  'file://C:\\a\\b@1',
  'C:\\a\\b@1:x',
  '//comment: text',
  '//comment:text',
  '//pkg:target',
  '@repo//pkg:target',
  `sha512-${'Ab1'.repeat(10)}//${'Ab1'.repeat(120)}`,
  'x = 1 //note:this',
  'patch:a@npm:1.0/x',
  'npm:a@1.0/x',
  'https://h/x?u=https:%2F%2Fh%2F%40scope%2Fx',
  'ssh:%2F%2Fgit%40git.example%2Fx',
  'https://index.example?author=a@b.example',
  'https://index.example:443#a@b',
  'git@git.example:a/b.git',
  'name:git@git.example:a/b.git',
  'https://user:${PW:-}@h/x',
  'https://user:${input:my-token}@h/x',
  'Authorization: Bearer ${TOKEN}',
  'authorization: required'
])('%j holds no secret', text => {
  expect(redacted(text)).toBe(text)
})

test.each([
  '//',
  ':////',
  'https://a@',
  '?a=',
  '//a/t/',
  '&token=',
  '//x',
  ':',
  '@',
  'https:',
  ':@',
  '=a:',
  '://a:#',
  '%2f%2fa',
  '\\u002f',
  '\\',
  'a',
  'x:a@',
  ').'
])('long repetitions of %j take no time', part => {
  const started = performance.now()
  redacted(part.repeat(2_000_000 / part.length))
  expect(performance.now() - started).toBeLessThan(2000)
})

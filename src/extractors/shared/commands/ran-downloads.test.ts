import { readShell } from '../../../syntax/shell/read-shell.ts'
import { ranDownloads } from './ran-downloads.ts'

const commit = 'a'.repeat(40)
const told = (content: string): string[] =>
  ranDownloads(readShell(content).commands, { content, locate: () => ({ path: 'run.sh', side: 'head' }) }).map(
    ({ subject }) => subject
  )

test.each([
  ['curl -o i https://a.example/i && sh i', 'https://a.example/i'],
  ['wget https://a.example/x; chmod +x x; ./x', 'https://a.example/x'],
  ['wget -q https://a.example/x -O /tmp/x && /tmp/x --flag', 'https://a.example/x'],
  ['curl https://a.example/i > i.sh; sudo bash ./i.sh -y', 'https://a.example/i'],
  ['curl -LO https://a.example/i.py\npython3 i.py', 'https://a.example/i.py'],
  ['curl -o i.bat https://a.example/i\ncall i.bat', 'https://a.example/i'],
  ['wget https://a.example/p.deb && sudo dpkg -i p.deb', 'https://a.example/p.deb'],
  ['git clone https://a.example/x && pip install ./x', 'https://a.example/x'],
  ['git clone https://a.example/x.git && cd x && pip install -e .[dev]', 'https://a.example/x.git'],
  ['git clone -b v1 https://a.example/x y && npm install ./y', 'https://a.example/x'],
  ['git clone https://a.example/x && cd x && python setup.py install', 'https://a.example/x'],
  ['git clone https://a.example/x && make -C x install', 'https://a.example/x'],
  ['git clone https://a.example/x t && bash t/run.sh', 'https://a.example/x'],
  ['uv run --with a https://a.example/i.py', 'https://a.example/i.py'],
  ['deno run -A https://a.example/i.ts', 'https://a.example/i.ts'],
  ['rpm -i https://a.example/p.rpm', 'https://a.example/p.rpm']
])('%s', (content, expected) => {
  expect(told(content)).toEqual([expected])
})

test.each([
  'curl -o data.csv https://a.example/d && python train.py data.csv',
  'curl -Lo /usr/local/bin/kind https://a.example/kind && chmod +x /usr/local/bin/kind && kind create',
  'curl -o i https://a.example/i && echo "abc i" | sha256sum -c && sh i',
  'curl -o i https://a.example/i && gpg --verify i.sig i && sh i',
  `git clone https://a.example/x && cd x && git checkout ${commit} && pip install .`,
  'git clone https://a.example/x && ls x',
  'git clone https://a.example/x && pip install other',
  'uv run train.py https://a.example/data',
  'curl https://a.example/health',
  'sh i',
  ''
])('%s', content => {
  expect(told(content)).toEqual([])
})

import { commandSettings, environmentSettings } from './index-settings.ts'

/** The words of a command that holds no quotes. */
function words(command: string) {
  return [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
}

/** `pypi default https://…`, with the scope, and `!` where certificates are not checked. */
function told(found: ReturnType<typeof environmentSettings>): string[] {
  return found.map(({ ecosystem = 'any', use, name, scope = '', unchecked }) =>
    [ecosystem, use, name, scope, unchecked === true ? '!' : ''].filter(part => part !== '').join(' ')
  )
}

const url = 'https://index.example/simple'

test.each<[string, string[]]>([
  [`pip install -i ${url} -r requirements.txt`, [`pypi default ${url}`]],
  [`pip install -i${url} .`, [`pypi default ${url}`]],
  [`pip install -qi ${url} .`, [`pypi default ${url}`]],
  [`pip3.12 install --index-url=${url} .`, [`pypi default ${url}`]],
  [`pip install --index ${url} .`, [`pypi default ${url}`]],
  [`pip download --extra-index ${url} -r a.txt`, [`pypi additional ${url}`]],
  [`sudo -H python3 -m pip install --extra-index-url ${url} x`, [`pypi additional ${url}`]],
  [`pip install -f https://index.example/files.html x`, ['pypi links https://index.example/files.html']],
  ['pip install -f ./wheels --no-index x', []],
  ['pip install -i /srv/index x', []],
  ['pip --trusted-host index.example install x', ['pypi connection index.example !']],
  ['pip install --trusted-host=INDEX.example:8080 x', ['pypi connection index.example:8080 !']],
  [`uv pip install --index-strategy unsafe-best-match --extra-index-url ${url} -r a.txt`, [`pypi additional ${url}`]],
  [`uv sync --default-index ${url} --index acme=${url}/acme`, [`pypi default ${url}`, `pypi additional ${url}/acme`]],
  [`uv lock --allow-insecure-host index.example`, ['pypi connection index.example !']],
  [`uvx --index ${url} tool --index https://else.example`, [`pypi additional ${url}`]],
  [
    `uv run --index ${url} pip install -i https://two.example x`,
    [`pypi additional ${url}`, 'pypi default https://two.example']
  ],
  [`pipx install --index-url ${url} x`, [`pypi default ${url}`]],
  [`pipx install --pip-args=--index-url=${url} x`, [`pypi default ${url}`]],
  [`pip-compile --extra-index-url ${url} a.in`, [`pypi additional ${url}`]],
  [`pipenv install --pypi-mirror ${url}`, [`pypi default ${url}`]],
  [`pip config set global.index-url ${url}`, [`pypi default ${url}`]],
  [`pip config --user set install.extra_index_url ${url}`, [`pypi additional ${url}`]],
  [`python -m pip config set site.trusted-host index.example`, ['pypi connection index.example !']],
  ['pip config set global.timeout 60', []],
  [`pip config get global.index-url`, []],
  [`poetry source add --priority=supplemental acme ${url}`, [`pypi additional ${url}`]],
  [`poetry source add --priority supplemental acme ${url}`, [`pypi additional ${url}`]],
  [`poetry source add --default acme ${url}`, [`pypi default ${url}`]],
  ['poetry config certificates.acme.cert false', ['pypi connection certificates.acme.cert !']],
  ['poetry config certificates.acme.cert /etc/ssl/acme.pem', []],
  [`poetry config repositories.acme ${url}`, []],
  [`pdm config pypi.url ${url}`, [`pypi default ${url}`]],
  [`pdm config pypi.acme.url ${url}`, [`pypi additional ${url}`]],
  ['pdm config pypi.verify_ssl false', ['pypi connection pypi.verify_ssl !']],
  ['npm ci --registry https://npm.example/', ['npm default https://npm.example']],
  ['npm install --reg=https://npm.example x', ['npm default https://npm.example']],
  ['npm i --@acme:registry=https://npm.example @acme/x', ['npm default https://npm.example @acme']],
  ['npm install --strict-ssl=false x', ['npm connection strict-ssl !']],
  ['npm install --no-strict-ssl x', ['npm connection strict-ssl !']],
  ['npm install --strict-ssl x', []],
  ['npm publish --registry https://npm.example', []],
  ['npm publish --no-strict-ssl', ['npm connection strict-ssl !']],
  ['npx --registry=https://npm.example tool --registry https://else.example', ['npm default https://npm.example']],
  ['pnpm install --registry https://npm.example', ['npm default https://npm.example']],
  ['yarn add x --registry https://npm.example', ['npm default https://npm.example']],
  ['npm config set registry https://npm.example/', ['npm default https://npm.example']],
  ['npm config set registry=https://npm.example/', ['npm default https://npm.example']],
  ['npm config set -g @acme:registry https://npm.example', ['npm default https://npm.example @acme']],
  ['npm set registry https://npm.example', ['npm default https://npm.example']],
  ['npm c set strict-ssl false', ['npm connection strict-ssl !']],
  [
    'npm config set strict-ssl=false registry=https://npm.example',
    ['npm connection strict-ssl !', 'npm default https://npm.example']
  ],
  ['npm config set strict-ssl true', []],
  ['npm config set //npm.example/:_authToken abc', []],
  ['npm config delete registry', []],
  ['pnpm config set --location project registry https://npm.example', ['npm default https://npm.example']],
  ['yarn config set npmRegistryServer https://npm.example', ['npm default https://npm.example']],
  ['yarn config set npmScopes.acme.npmRegistryServer https://npm.example', ['npm default https://npm.example @acme']],
  [
    'yarn config set npmScopes.acme --json {"npmRegistryServer":"https://npm.example"}',
    ['npm default https://npm.example @acme']
  ],
  [
    'yarn config set npmScopes --json {"acme":{"npmRegistryServer":"https://npm.example"}}',
    ['npm default https://npm.example @acme']
  ],
  ['yarn config set enableStrictSsl false', ['npm connection strict-ssl !']],
  ['conda install -c somebody x', ['conda additional somebody']],
  ['conda install -c conda-forge x', []],
  ['mamba env create --channel https://conda.example/team -f e.yml', ['conda additional https://conda.example/team']],
  ['conda config --add channels somebody', ['conda additional somebody']],
  [
    'conda config --system --prepend channels https://conda.example/team',
    ['conda additional https://conda.example/team']
  ],
  ['conda config --set ssl_verify false', ['conda connection ssl_verify !']],
  ['conda config --set ssl_verify no', ['conda connection ssl_verify !']],
  ['conda config --set channel_alias https://conda.example', ['conda default https://conda.example']],
  ['conda config --set auto_activate_base false', []],
  ['conda install --insecure x', ['conda connection ssl_verify !']],
  ['micromamba config append channels somebody', ['conda additional somebody']],
  ['micromamba install --ssl-verify false x', ['conda connection ssl_verify !']],
  ['pixi workspace channel add somebody', ['conda additional somebody']],
  ['cargo install --index sparse+https://crates.example/index/ x', ['cargo default https://crates.example/index']],
  ['cargo install --registry acme x', []],
  ['cargo publish --index https://crates.example', []],
  ['gem install --source https://gems.example x', ['rubygems default https://gems.example']],
  ['gem sources --add https://gems.example', ['rubygems additional https://gems.example']],
  ['gem push --source https://gems.example x.gem', []],
  [
    'bundle config set --global mirror.https://gems.example https://mirror.example',
    ['rubygems default https://mirror.example']
  ],
  ['bundle config mirror.all https://mirror.example', ['rubygems default https://mirror.example']],
  ['bundle config ssl_verify_mode 0', ['rubygems connection ssl_verify_mode !']],
  ['GOPROXY=https://go.example,direct go build', ['golang default https://go.example']],
  [
    'go env -w GOPROXY=https://go.example GOINSECURE=git.example/*',
    ['golang default https://go.example', 'golang connection git.example/* !']
  ],
  ['go env GOPROXY', []],
  ['go get -insecure git.example/x', ['golang connection go get -insecure !']],
  ['git config --global http.sslVerify false', ['any connection http.sslverify !']],
  ['git -c http.sslVerify=false clone https://git.example/x', ['any connection http.sslverify !']],
  ['git config http.https://git.example/.sslVerify false', ['any connection git.example !']],
  ['git config http.sslVerify true', []],
  [`export PIP_INDEX_URL=${url}`, [`pypi default ${url}`]],
  [`PIP_INDEX_URL=${url} make install`, [`pypi default ${url}`]],
  [`env UV_INDEX=acme=${url} uv sync`, [`pypi additional ${url}`]],
  ['export PATH=/usr/bin', []],
  ['echo --index-url https://index.example', []],
  ['curl -k https://index.example', []],
  ['', []]
])('%s', (command, expected) => {
  expect(told(commandSettings(words(command)))).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['PIP_INDEX_URL', url, [`pypi default ${url}`]],
  [
    'PIP_EXTRA_INDEX_URL',
    `${url} https://two.example`,
    [`pypi additional ${url}`, 'pypi additional https://two.example']
  ],
  ['PIP_FIND_LINKS', './wheels https://index.example/f.html', ['pypi links https://index.example/f.html']],
  [
    'PIP_TRUSTED_HOST',
    'index.example\n two.example',
    ['pypi connection index.example !', 'pypi connection two.example !']
  ],
  ['UV_INSECURE_HOST', 'index.example', ['pypi connection index.example !']],
  ['PYTHONHTTPSVERIFY', '0', ['pypi connection pythonhttpsverify !']],
  ['PYTHONHTTPSVERIFY', '1', []],
  ['POETRY_CERTIFICATES_ACME_CERT', 'false', ['pypi connection poetry_certificates_acme_cert !']],
  ['npm_config_registry', 'https://npm.example', ['npm default https://npm.example']],
  ['NPM_CONFIG_REGISTRY', 'https://npm.example', ['npm default https://npm.example']],
  ['npm_config_@acme:registry', 'https://npm.example', ['npm default https://npm.example @acme']],
  ['npm_config_strict_ssl', 'false', ['npm connection strict-ssl !']],
  ['YARN_NPM_REGISTRY_SERVER', 'https://npm.example', ['npm default https://npm.example']],
  ['YARN_ENABLE_STRICT_SSL', '0', ['npm connection strict-ssl !']],
  ['BUN_CONFIG_REGISTRY', 'https://npm.example', ['npm default https://npm.example']],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0', ['npm connection node_tls_reject_unauthorized !']],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '1', []],
  ['CONDA_CHANNELS', 'somebody,conda-forge', ['conda additional somebody']],
  ['CONDA_SSL_VERIFY', 'false', ['conda connection ssl_verify !']],
  ['CARGO_REGISTRIES_ACME_INDEX', 'sparse+https://crates.example/', ['cargo named https://crates.example']],
  [
    'GOPROXY',
    'https://go.example|https://two.example,direct',
    ['golang default https://go.example', 'golang additional https://two.example']
  ],
  ['GOPROXY', 'off', []],
  ['GOINSECURE', '*', ['golang connection goinsecure !']],
  ['GOFLAGS', '-mod=mod -insecure', ['golang connection goflags !']],
  ['BUNDLE_MIRROR__ALL', 'https://gems.example', ['rubygems default https://gems.example']],
  ['GIT_SSL_NO_VERIFY', 'true', ['any connection http.sslverify !']],
  ['GIT_SSL_NO_VERIFY', 'false', []],
  ['__proto__', 'https://index.example', []],
  ['constructor', '0', []],
  ['PATH', 'https://index.example', []]
])('%s=%s', (name, value, expected) => {
  expect(told(environmentSettings(name, value))).toEqual(expected)
})

test('a setting stands at the word that gives its value', () => {
  const text = `pip config set global.index-url ${url}`
  expect(commandSettings(words(text))).toEqual([
    {
      ecosystem: 'pypi',
      name: url,
      url,
      use: 'default',
      setting: 'global.index-url',
      start: text.indexOf(url),
      end: text.length,
      stays: true
    }
  ])
})

test('user, password and query are left out', () => {
  expect(told(commandSettings(words('pip install -i https://u:p@index.example/s?token=t x')))).toEqual([
    'pypi default https://index.example/s'
  ])
})

test('long commands take no time', () => {
  const many = words(`npm install ${'--a=b '.repeat(50_000)}`)
  const started = performance.now()
  commandSettings(many)
  expect(performance.now() - started).toBeLessThan(2000)
})

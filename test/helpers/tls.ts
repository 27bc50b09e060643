import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { makeFolder } from './git.ts'

export interface TestAuthority {
  /** A file with the certificate of the authority: what `NODE_EXTRA_CA_CERTS` names. */
  readonly file: string
  /** TLS in front of a plain server of this machine, by a certificate for `host`. Gives its port. */
  front(host: string, url: string): Promise<number>
  close(): Promise<void>
}

/** An authority of a company's own, made for one test. Needs openssl. */
export async function makeAuthority(): Promise<TestAuthority> {
  const dir = await makeFolder()
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
  }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test authority')
  const closing: (() => Promise<void>)[] = []

  return {
    file: join(dir, 'ca.pem'),
    async front(host, url) {
      writeFileSync(join(dir, `${host}.ext`), `subjectAltName=DNS:${host}\n`)
      openssl('req', ...key, '-keyout', `${host}.key`, '-out', `${host}.csr`, '-subj', `/CN=${host}`)
      const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${host}.ext`]
      openssl('x509', '-req', '-in', `${host}.csr`, ...signing, '-out', `${host}.pem`)
      const [privateKey, cert] = ['key', 'pem'].map(ending => readFileSync(join(dir, `${host}.${ending}`)))
      const sockets = new Set<Socket>()
      const server = createServer({ key: privateKey, cert }, socket => {
        const onward = connect(Number(new URL(url).port), '127.0.0.1')
        for (const end of [socket, onward]) {
          sockets.add(end)
          end.on('error', () => {
            socket.destroy()
            onward.destroy()
          })
        }
        socket.pipe(onward).pipe(socket)
      })
      server.on('tlsClientError', () => undefined)
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      closing.push(
        () =>
          new Promise(resolve => {
            server.close(() => {
              resolve()
            })
            for (const socket of sockets) socket.destroy()
          })
      )
      return (server.address() as AddressInfo).port
    },
    async close() {
      for (const close of closing) await close()
    }
  }
}

import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

export interface ProxyOptions {
  /** The ports of this machine behind the hosts that it knows: `osv.example:443`. */
  readonly ports: Readonly<Record<string, number>>
  /** What it answers to everything. */
  readonly refusal?: number
  /** `user:password` that it wants. */
  readonly login?: string
  /** It never answers. */
  readonly hangs?: boolean
}

export interface TestProxy {
  /** `127.0.0.1:PORT` */
  readonly address: string
  /** `CONNECT osv.example:443`, `GET http://osv.example/`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** A proxy on the loopback: tunnels, and requests with whole URLs. */
export async function startProxy({ ports, refusal, login, hangs = false }: ProxyOptions): Promise<TestProxy> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`

  /** The status with which a request is refused. */
  const refused = ({ headers }: IncomingMessage, port: number | undefined): number | undefined => {
    if (refusal !== undefined) return refusal
    if (wanted !== undefined && headers['proxy-authorization'] !== wanted) return 407
    return port === undefined ? 502 : undefined
  }

  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`)
    if (!hangs) forward(incoming, response)
  })
  const forward = (incoming: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(incoming.url ?? '')
    const port = ports[`${url.hostname}:${url.port === '' ? '80' : url.port}`]
    const status = refused(incoming, port)
    if (status !== undefined) {
      response.writeHead(status).end('refused')
      return
    }
    const headers = { ...incoming.headers }
    delete headers['proxy-authorization']
    const path = url.pathname + url.search
    const onward = request({ host: '127.0.0.1', port, path, method: incoming.method, headers }, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  }
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    requests.push(`CONNECT ${incoming.url ?? ''}`)
    socket.on('error', () => undefined)
    if (hangs) return
    const port = ports[incoming.url ?? '']
    const status = refused(incoming, port)
    if (status !== undefined || port === undefined) {
      socket.end(`HTTP/1.1 ${status ?? 502} Refused\r\n\r\n`)
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    sockets.add(onward)
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        for (const socket of sockets) socket.destroy()
      })
  }
}

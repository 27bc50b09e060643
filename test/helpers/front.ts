import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request on its way through a front, by the clock of `performance.now()`. */
export interface Passed {
  readonly what: string
  readonly start: number
  /** When its answer was on its way back; infinite until then. */
  readonly end: number
}

/** Decides when a request, `GET /path`, may go on. */
export type Gate = (what: string) => Promise<unknown>

export interface Front {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  close(): Promise<void>
}

/** A server that passes requests on to another once its gate opens, and tells of each. Connections are kept. */
export async function startFront(
  target: string,
  gate: Gate,
  passed: (request: Passed) => void = () => undefined
): Promise<Front> {
  const { hostname, port } = new URL(target)
  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = incoming
    const seen = { what: `${method} ${path}`, start: performance.now(), end: Infinity }
    passed(seen)
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    await gate(seen.what)
    const onward = request({ hostname, port, path, method, headers }, answer => {
      seen.end = performance.now()
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    onward.end(Buffer.concat(chunks))
  }
  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

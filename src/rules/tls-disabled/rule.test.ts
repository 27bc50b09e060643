import { added, anIndex, aPackage, changed, moved, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const host = anIndex({ use: 'connection', name: 'index.example', setting: '--trusted-host', unchecked: true })
const everywhere = anIndex({
  use: 'connection',
  ecosystem: 'npm',
  name: 'strict-ssl',
  setting: 'strict-ssl',
  unchecked: true
})
const optionsAt = { path: 'requirements.txt', side: 'head', startLine: 7 } as const
const trusting = aPackage({ source: { type: 'registry', trusted: true, optionsAt } })
const files = [{ path: 'requirements.txt' }]

testRule('tls-disabled', [
  { title: 'an index whose certificate is checked', changes: [added(anIndex())] },
  { title: 'a setting that goes', changes: [removed(host)] },
  { title: 'a setting in another place', changes: [moved(host, host)] },
  {
    title: 'this machine',
    changes: [added({ ...host, name: 'localhost:3141' }), added({ ...host, name: '127.0.0.1' })]
  },
  {
    title: 'a host',
    changes: [added(host)],
    finds: [
      {
        message:
          '--trusted-host disables the certificate check for index.example: anyone on the network path can replace packages',
        help: "Remove --trusted-host, and add the server's certificate authority to the machine's trust store"
      }
    ]
  },
  {
    title: 'every server',
    changes: [added(everywhere)],
    finds: [{ message: /^strict-ssl disables all certificate checks:/ }]
  },
  {
    title: 'an index that was checked before',
    changes: [changed(anIndex(), anIndex({ unchecked: true, setting: 'verify_ssl' }))],
    finds: [{ message: /^verify_ssl disables the certificate check for https:\/\/index\.example\/simple/ }]
  },
  {
    title: 'another host in the place of one',
    changes: [changed(host, { ...host, name: 'other.example' })],
    finds: [{ message: /for other\.example/ }]
  },
  {
    title: 'one host in two files is one finding',
    changes: [added(host), added({ ...host, location: { path: 'Dockerfile', side: 'head', startLine: 3 } })],
    finds: [{ message: /index\.example/ }]
  },
  {
    title: 'two hosts are two',
    changes: [added(host), added({ ...host, name: 'other.example' })],
    finds: [{ message: /index\.example/ }, { message: /other\.example/ }]
  },
  {
    title: 'packages of a file that trusts its index',
    changes: [added(trusting), added({ ...trusting, name: 'peft' })],
    files,
    finds: [{ message: /^Certificates of package servers are not checked/, line: 7 }]
  },
  {
    title: 'packages that come to such a file',
    changes: [added({ ...trusting, name: 'peft' })],
    inventory: { base: [trusting], head: [trusting] },
    files
  },
  {
    title: 'a setting and the packages of its file are one finding',
    changes: [added(trusting), added({ ...host, location: optionsAt })],
    files,
    finds: [{ message: /index\.example/ }]
  },
  {
    title: 'packages of a file whose setting stays',
    changes: [added(trusting)],
    inventory: { head: [{ ...host, location: optionsAt }] },
    files
  }
])

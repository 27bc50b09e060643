import { parseArgs } from 'node:util'
import { isCalm, storm } from '../test/storm/storm.ts'

/**
 * Sends a storm of events at the built action, and says what is wrong at GitHub in the end; the last line is JSON.
 * `npm run storm -- --pulls 10 --events 60 --seed 1`, with `--spawn` for a process for each run, or `--thread`.
 */
const { values } = parseArgs({
  options: {
    pulls: { type: 'string', default: '10' },
    events: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '3' },
    spawn: { type: 'boolean', default: false },
    thread: { type: 'boolean', default: false }
  }
})
const result = await storm({
  ...{ pulls: Number(values.pulls), events: Number(values.events), seed: Number(values.seed) },
  ...{ ground: values.spawn ? 'process' : values.thread ? 'thread' : 'pool', atOnce: Number(values['at-once']) },
  log: line => {
    console.log(line)
  }
})
console.log(JSON.stringify(result))
process.exit(isCalm(result) ? 0 : 1)

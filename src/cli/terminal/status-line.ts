import type { Progress, Stage } from '../../core/progress.ts'
import { count, seconds } from '../../reports/shared/words.ts'
import type { Screen } from './presentation.ts'

/** A stream that a status line can be written to. */
export interface StatusStream extends Screen {
  write(text: string): unknown
}

/** A line that says what a review does, until it is told to go. */
export interface StatusLine extends Progress {
  /** Leaves the line empty, and writes no more. */
  end(): void
}

const stages: Readonly<Record<Stage, string>> = {
  comparing: 'comparing the two sides',
  reading: 'reading files',
  asking: 'asking for advisories and facts',
  judging: 'applying the rules'
}

/** Milliseconds before it shows, and from one picture to the next. */
const [delay, every] = [400, 100]

const emptyLine = '\r\u001b[2K'

/** Nobody waits at a terminal: nothing is written. */
const none: StatusLine = { stage: noop, files: noop, request: noop, end: noop }

/**
 * One line that is written over and over on a terminal, and is gone in the end. On what is no terminal, in CI, or where it is
 * not wanted, nothing is written and nothing is counted.
 */
export function statusLine(
  stream: StatusStream,
  wanted: boolean,
  env: Readonly<Record<string, string | undefined>>
): StatusLine {
  const isCi = !['', '0', 'false'].includes(env['CI'] ?? '')
  if (!wanted || stream.isTTY !== true || isCi || env['TERM'] === 'dumb') return none
  const started = performance.now()
  let [stage, files, requests, retries]: [Stage, number, number, number] = ['comparing', 0, 0, 0]
  let isShown = false
  const draw = (): void => {
    if (performance.now() - started < delay) return
    const said = [
      stages[stage],
      ...(files > 0 ? [count(files, 'file')] : []),
      ...(requests > 0 ? [count(requests, 'request')] : []),
      ...(retries > 0 ? [count(retries, 'retry', 'retries')] : []),
      seconds(performance.now() - started)
    ].join(' · ')
    // A line that fills the last column would wrap.
    stream.write(emptyLine + said.slice(0, Math.max(10, (stream.columns ?? 80) - 1)))
    isShown = true
  }
  const timer = setInterval(draw, every)
  timer.unref()
  const end = (): void => {
    clearInterval(timer)
    process.off('SIGINT', interrupted)
    if (isShown) stream.write(emptyLine)
    isShown = false
  }
  const interrupted = (): void => {
    end()
    process.kill(process.pid, 'SIGINT')
  }
  process.once('SIGINT', interrupted)
  return {
    stage(next) {
      stage = next
      draw()
    },
    files(count) {
      files += count
    },
    request(attempt) {
      if (attempt === 1) requests += 1
      else retries += 1
    },
    end
  }
}

function noop(): void {
  // What is told goes nowhere.
}

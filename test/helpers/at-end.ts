/** Does something when the test file is through; outside of the test runner, when the program ends. */
export function atEnd(work: () => void): void {
  if (typeof afterAll === 'function') afterAll(work)
  else process.once('exit', work)
}

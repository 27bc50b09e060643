import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var Stop=class extends Error{};function isStop(cause){return cause instanceof Stop}function timeLimit(milliseconds,limit=new AbortController){return setTimeout(
()=>{limit.abort(new DOMException("The time is up","TimeoutError"))},milliseconds).unref(),limit.signal}var patience=1e3;function untilStopped(milliseconds){let stopped=new AbortController,
since;return process.on("SIGTERM",()=>{since??=performance.now(),performance.now()-since>patience&&process.exit(2),stopped.abort(new Stop("the process was told \
to end"))}),timeLimit(milliseconds,stopped)}export{isStop,timeLimit,untilStopped};

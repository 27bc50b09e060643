import {
  exitCode,
  isFailure,
  openGit,
  openReview
} from "./chunks/review.js";
import "./chunks/cli.js";

// src/library/review.ts
async function review({
  repository = ".",
  range,
  policy,
  osv = "api",
  facts = "api",
  offline = !1,
  signal = AbortSignal.timeout(6e5)
} = {}) {
  let opened = await openGit(repository, range, signal);
  if (isFailure(opened)) return opened;
  let { source } = opened;
  try {
    let session = await openReview({ source, ...policy === void 0 ? {} : { policy: { text: policy, path: "policy" } }, osv, facts, offline, env: process.env, signal });
    return isFailure(session) ? session : "problems" in session ? { reason: `the policy cannot be used: ${session.problems.join("; ")}` } : await session.review();
  } finally {
    await source.close();
  }
}
export {
  exitCode,
  isFailure,
  review
};

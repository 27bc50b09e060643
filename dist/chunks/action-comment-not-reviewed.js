import {
  connect,
  lookAtLeading,
  prose,
  publishLeading,
  recordOf,
  titleLine,
  warning,
  withoutTimes
} from "./github.js";
import {
  markdownCode,
  redacted,
  shorten,
  terminal,
  timeLimit
} from "./review.js";
import "./cli.js";

// src/reports/pull-request/not-reviewed.ts
var mostProblems = 20;
function renderNotReviewed({ reason, problems, head, run }) {
  let shown = problems.slice(0, mostProblems).map((problem) => `- ${prose(redacted(problem), 600)}`), left = problems.length - shown.length;
  return [
    titleLine("\u26A0\uFE0F", "this commit was not reviewed", run),
    `${markdownCode(shorten(head, 64).slice(0, 7))} could not be reviewed, so the check does not pass. That is not a finding. What earlier commits were found to bring is not shown here.`,
    [...shown, ...left > 0 ? [`- and ${left} more`] : [], `- ${prose(redacted(reason), 600)}`].join(`
`)
  ].join(`

`);
}

// src/action/comment-not-reviewed.ts
async function commentNotReviewed({ reason, problems = [] }, { number }, head, inputs) {
  let { owner, repo, run, comment, postingMs } = inputs, client = connect(inputs, { signal: timeLimit(postingMs) }), looked = lookAtLeading(client, { owner, repo, number, head, self: {} }), record = await recordOf(looked).catch(() => {
  }) ?? "", notPosted = await publishLeading(looked, {
    sticky: renderNotReviewed({ reason, problems, head, run: run.url }),
    cleared: "",
    leading: comment === "never" ? "remove" : "write",
    record,
    comparable: withoutTimes
  });
  for (let why of notPosted) warning(terminal(why));
}
export {
  commentNotReviewed
};

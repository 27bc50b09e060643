import {
  readComment,
  recheck
} from "./shared-action-recheck.js";
import {
  connect,
  error,
  info,
  isOurs,
  mayWrite,
  putBack,
  putReply,
  react,
  sameBody,
  warning
} from "./github.js";
import {
  isFailure,
  terminal,
  timeLimit
} from "./review.js";
import "./cli.js";

// src/action/checkbox.ts
async function answerCheckbox(target, tick, inputs) {
  let { number, id, author, sender } = target;
  if (!target.onPull || !isOurs(author, {}) || sender.type !== "User") return 0;
  let client = connect(inputs, { signal: timeLimit(inputs.deadlineMs + 2 * inputs.postingMs) }), time = () => timeLimit(inputs.postingMs), { owner, repo } = inputs, place = { owner, repo, number, id }, comment = await readComment(client, target.nodeId, time());
  if (isFailure(comment)) return comment;
  if (comment === "gone") return ended("the comment is not there any more");
  let failed = sameBody(comment.body, target.body) ? await putBack(client, place, tick.before, time()) : void 0;
  if (failed !== void 0 && warning(terminal(failed.reason)), !tick.alone) return ended("more than the box was edited");
  let may = await mayWrite(client, { owner, repo, ...sender }, time());
  if (isFailure(may)) return may;
  if (!may) return ended("the box is for those who may write");
  let reacted = await react(client, place, "eyes", time());
  reacted !== void 0 && warning(terminal(reacted.reason));
  let { text, failure, shows = !1 } = await recheck(number, inputs), replied = await putReply(client, place, text, time(), { onlyInPlace: shows });
  for (let one of [failure, replied]) one !== void 0 && error(terminal(one.reason));
  return failure === void 0 && replied === void 0 ? 0 : 2;
}
function ended(reason) {
  return info(`The review is not held again: ${reason}`), 0;
}
export {
  answerCheckbox
};

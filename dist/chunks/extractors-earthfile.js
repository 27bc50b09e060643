import {
  embeddedRun,
  parseDockerfile,
  steps
} from "./shared-syntax-dockerfile-stages.js";
import "./shared-syntax-shared-source-text.js";
import "./shared-extractors-shared-commands-plain-commands.js";
import "./shared-extractors-shared-commands-exec-form.js";
import "./review.js";
import "./cli.js";

// src/extractors/earthfile/extractor.ts
var maxEmbedded = 4e6, withValue = /^(?:secret|mount|aws-role-arn)$/, extractor = {
  files: ["**/{Earthfile,*.earth}"],
  pointsAtRequirements: !0,
  extract({ content, path, locate }) {
    let embedded = [], room = content.length + maxEmbedded;
    for (let step of steps(parseDockerfile(content))) {
      if (step.instruction.keyword !== "RUN") continue;
      let run = embeddedRun(content, step, "run");
      if (run === void 0) continue;
      room -= [...run.environment?.values() ?? []].reduce((size, value) => size + value.length, run.text.length);
      let location = locate(step.instruction.start, step.instruction.end), reason = "the file holds too much text to run";
      if (room < 0)
        return { components: [], gaps: [{ code: "limit-exceeded", subject: path, reason, location }], embedded };
      embedded.push({ ...run, text: withoutValues(run.text, step.instruction) });
    }
    return { components: [], gaps: [], embedded };
  }
};
function withoutValues(text, { flags }) {
  let last = flags.at(-1), open = last?.value === void 0 && withValue.test(last?.name ?? ""), at = 0;
  for (let [word] of text.slice(0, 1e3).matchAll(/\S+\s*/g)) {
    if (!open && (at === 0 || !word.startsWith("--"))) break;
    open = !open && withValue.test(word.slice(2).trim()), at += word.length;
  }
  return " ".repeat(at) + text.slice(at);
}
export {
  extractor
};

import {
  markedSlot
} from "./shared-extractors-shared-python-slot.js";
import {
  requiredPackage
} from "./shared-ecosystems-pypi-required-package.js";
import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  isFailure,
  isTemplate,
  namelessPackage,
  readRequirement2 as readRequirement
} from "./review.js";

// src/extractors/shared/python/requirement.ts
function requirementOf(input, text, place) {
  let gap = (reason, code = "parse-error") => ({
    code,
    subject: text.slice(0, 2e3),
    reason,
    location: input.locate(place.map(0), place.map(text.length))
  }), later = "the package is only known at install time";
  if (isTemplate(text) || text.includes("%(")) return { components: [], gaps: [gap(later, "unresolved-reference")] };
  let requirement = readRequirement(text);
  if (isFailure(requirement)) return { components: [], gaps: [gap(requirement.reason)] };
  let gaps = requirement.problem === void 0 ? [] : [gap(requirement.problem)], facts = requiredPackage(requirement, place.index);
  if (facts === void 0) {
    if (requirement.source.type === "path") return { components: [], gaps };
    let location = input.locate(place.map(0), place.map(text.length));
    return { components: [], gaps: [...gaps, namelessPackage(requirement.source.url ?? text, location)] };
  }
  let start = place.map(requirement.start), end = place.map(requirement.end), { versionAt } = requirement, given = versionAt && { start: place.map(versionAt.start), end: place.map(versionAt.end) };
  return { components: [{
    ...facts,
    scope: place.scope,
    direct: !0,
    slot: markedSlot(place.slot, requirement.marker),
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end)
  }], gaps };
}

export {
  requirementOf
};

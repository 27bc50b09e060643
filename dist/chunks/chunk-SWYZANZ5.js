import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  packageFacts
} from "./chunk-QS7IH7OM.js";
import {
  readRequirement
} from "./chunk-6GLDWVWQ.js";

// src/extractors/python-requirement.ts
var placeholder = /\{\{|\$\{|\{%|%\(/;
function requirementOf(input, text, place) {
  const gap = (reason, code = "unreadable") => ({
    code,
    subject: text.slice(0, 2e3),
    reason,
    location: input.locate(place.map(0), place.map(text.length))
  });
  const later = "the package is only known when the file is used";
  if (placeholder.test(text)) return { components: [], gaps: [gap(later, "unresolved")] };
  const requirement = readRequirement(text);
  if ("reason" in requirement) return { components: [], gaps: [gap(requirement.reason)] };
  const gaps = requirement.problem === void 0 ? [] : [gap(requirement.problem)];
  const facts = packageFacts(requirement, place.index);
  if (facts === void 0) {
    if (requirement.source.type === "path") return { components: [], gaps };
    return { components: [], gaps: [...gaps, gap("the URL does not say which package it is", "unresolved")] };
  }
  const start = place.map(requirement.start);
  const end = place.map(requirement.end);
  const component = {
    ...facts,
    scope: place.scope,
    direct: true,
    slot: place.slot,
    location: input.locate(start, end),
    text: input.content.slice(start, end)
  };
  return { components: [component], gaps };
}

export {
  requirementOf
};

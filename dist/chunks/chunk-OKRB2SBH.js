import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/extractors/few.ts
var most = 20;
function few(mistakes) {
  const last = mistakes[most - 1];
  if (mistakes.length <= most || last === void 0) return mistakes;
  return [
    ...mistakes.slice(0, most - 1),
    { ...last, reason: `${last.reason}, and ${mistakes.length - most} more like it` }
  ];
}

export {
  few
};

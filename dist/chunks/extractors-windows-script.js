import {
  plainCommands
} from "./shared-extractors-shared-commands-plain-commands.js";

// src/extractors/windows-script/extractor.ts
var extractor = {
  files: ["**/*.{ps1,psm1,bat,cmd}"],
  pointsAtRequirements: !0,
  extract({ content }) {
    return {
      components: [],
      gaps: [],
      embedded: [{ language: "shell", text: plainCommands(content), map: (offset) => offset }]
    };
  }
};
export {
  extractor
};

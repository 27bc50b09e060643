import {
  constraintVariables,
  indexVariables,
  modelVariables
} from "./review.js";

// src/extractors/shared/commands/followed-variables.ts
var followedVariables = [...indexVariables, ...constraintVariables, ...modelVariables];

// src/syntax/shared/source-text.ts
function sourceTextBuilder() {
  let parts = [], pieces = [], length = 0, expected = -1, add = (text, from) => {
    text !== "" && (from !== expected && pieces.push({ at: length, from }), parts.push(text), length += text.length, expected = from + text.length);
  };
  return {
    add,
    append(source) {
      source.pieces.forEach(({ at: at2, from }, index) => {
        add(source.text.slice(at2, source.pieces[index + 1]?.at), from);
      });
    },
    build: () => ({ text: parts.join(""), pieces: pieces.length === 0 ? [{ at: 0, from: 0 }] : pieces })
  };
}
function sliceSource(source, start, end) {
  let first = pieceIndex(source, start), pieces = [{ at: 0, from: at(source, first, start) }];
  for (let index = first + 1; index < source.pieces.length; index++) {
    let piece = source.pieces[index];
    if (piece === void 0 || piece.at >= end) break;
    pieces.push({ at: piece.at - start, from: piece.from });
  }
  return { text: source.text.slice(start, end), pieces };
}
function sourceRange(source) {
  let { text } = source, start = at(source, 0, 0);
  return { start, end: text === "" ? start : at(source, pieceIndex(source, text.length - 1), text.length) };
}
function wordOf(source) {
  return { text: source.text, ...sourceRange(source) };
}
function originalOffset(source, offset) {
  return at(source, pieceIndex(source, offset), offset);
}
function at({ pieces }, index, offset) {
  let piece = pieces[index];
  return piece === void 0 ? offset : piece.from + offset - piece.at;
}
function pieceIndex({ pieces }, offset) {
  let low = 0, high = pieces.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    (pieces[middle]?.at ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  return low;
}

export {
  sourceTextBuilder,
  sliceSource,
  sourceRange,
  wordOf,
  originalOffset,
  followedVariables
};

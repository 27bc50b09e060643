
// src/extractors/shared/commands/unquoted.ts
function unquoted(content, start, end) {
  let quote = content.charAt(start);
  return (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote ? [start + 1, end - 1] : [start, end];
}

export {
  unquoted
};


// src/extractors/shared/commands/exec-form.ts
function execForm(words) {
  let starts = [], parts = [], text = "";
  for (let word of words) {
    parts.length > 0 && (text += " ");
    let plain = word.isText === !0 || /^[\w@%+=:,./-]+$/.test(word.text);
    starts.push(text.length), parts.push({ at: text.length + (plain ? 0 : 1), word }), text += plain ? word.text : `'${word.text.replaceAll("'", "'\\''")}'`;
  }
  return { text, map: (offset) => {
    let part = parts[Math.max(before(starts, offset), 0)];
    return part === void 0 ? 0 : part.word.map(Math.min(Math.max(offset - part.at, 0), Math.max(part.word.text.length - 1, 0)));
  } };
}
function before(starts, offset) {
  let low = 0, high = starts.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle + 1 : high = middle;
  }
  return low - 1;
}

export {
  execForm
};


// src/syntax/python/encoding.ts
var harmless = /^(?:utf8\w*|u8|ascii|usascii|latin\w*|l1|iso8859\w*|cp125\d|windows125\d|koi8[rut]|macroman|gbk|gb2312|gb18030|big5\w*|euc\w+|shiftjis\w*|sjis|cp(?:437|850|852|866|932|936|949|950))$/;
function foreignEncoding(text) {
  let from = 0;
  for (let line = 0; line < 2; line++) {
    let next = text.indexOf(`
`, from), end = next === -1 ? text.length : next, comment = /^[ \t\f]*#/.test(text.slice(from, end)) ? text.slice(from, Math.min(end, from + 1e3)) : "", found = /coding[:=]\s*([-\w.]+)/.exec(comment), name = found?.[1] ?? "";
    if (found !== null && !harmless.test(name.toLowerCase().replace(/[-_.]/g, ""))) {
      let to = from + found.index + found[0].length;
      return { name, from: to - name.length, to };
    }
    if (next === -1) return;
    from = next + 1;
  }
}

export {
  foreignEncoding
};

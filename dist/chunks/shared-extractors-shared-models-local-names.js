
// src/extractors/shared/models/local-names.ts
var localNames = /(?:^|[._])(?:tmp|temp|temporary|tempdir|output|out|save|saved|local|ckpt|checkpoint|cache|work|working|export|merged|logging)_?(?:dir|dirname|directory|path|folder|root|name)?$|(?:^|[._])(?:tmpdirname|tmpdir|save_directory)$/i;
function looksLocal(expression) {
  return localNames.test(expression.slice(-200)) || /\._?name_or_path$/.test(expression);
}

export {
  looksLocal
};

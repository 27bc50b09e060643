import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function isTemplate(text){return/\{\{|\{%|<%|\$\{/.test(text)}function withoutStatements(text){return!text.includes("{%")&&!text.includes("{#")?text:text.replaceAll(
/^[ \t]{0,200}(?:\{%[^%\n]{0,500}%\}|\{#[^#\n]{0,500}#\})[ \t]{0,200}(?=\r?$)/gm,line=>" ".repeat(line.length))}export{isTemplate,withoutStatements};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var gapCodes={"advisory-source":{level:"incomplete",about:"an advisory source could not be asked, or did not answer in full"},"advisory-age":{level:"warn",about:"\
the advisory database is older than allowed, or its age is unknown"},"not-covered":{level:"warn",about:"no advisory source covers where the component comes from"},
"version-not-comparable":{level:"warn",about:"a version cannot be compared with the ranges of an advisory"},"package-facts":{level:"warn",about:"facts about a p\
ackage, such as its age or licence, are not available"},"source-disabled":{level:"note",about:"a source of facts is switched off for this review"},"content-miss\
ing":{level:"incomplete",about:"the content of a file is not available where the review reads it"},"parse-error":{level:"warn",about:"a file, or a part of it, c\
annot be parsed"},"limit-exceeded":{level:"warn",about:"a file is larger or nested deeper than a limit, and was not read in full"},unreadable:{level:"incomplete",
about:"nothing of a file can be read that could be read before, or that is too large or holds NUL"},"unsupported-file":{level:"note",about:"a lockfile is in a f\
ormat that is not supported"},"outside-repository":{level:"warn",about:"what is installed is listed in a file, done by a script, or known by an address only, an\
d is not in the repository"},unaccounted:{level:"warn",about:"a changed text installs or loads something, as far as its words tell, and no extractor reads that \
part of it"},"merge-not-reviewed":{level:"warn",about:"the base branch has moved on, and what merging the pull request makes was not reviewed"},"waiver-not-read":{
level:"warn",about:"comments that may waive findings, or what their authors may do, could not be read: they do not count"},submodule:{level:"warn",about:"a subm\
odule moved; its content is not in this repository"},"unresolved-reference":{level:"note",about:"a reference is only known when the program runs"},deadline:{level:"\
incomplete",about:"the review ran out of time"},internal:{level:"incomplete",about:"a rule or an extractor of Weighbridge failed"}},acceptableGaps=["not-covered",
"version-not-comparable","content-missing","parse-error","limit-exceeded","unreadable","unsupported-file","outside-repository","unaccounted","submodule","unreso\
lved-reference"],levels=["note","warn","incomplete"];function levelled({atMost,...gap},level){let isLower=atMost!==void 0&&levels.indexOf(atMost)<levels.indexOf(
level);return{...gap,level:isLower?atMost:level}}export{gapCodes,acceptableGaps,levelled};

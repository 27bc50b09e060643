import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var gapCodes={"advisory-source":{level:"incomplete",about:"an advisory source could not be asked, or did not answer in full"},"advisory-age":{level:"warn",about:"\
the advisory database is older than allowed, or its age is unknown"},"not-covered":{level:"warn",about:"no advisory source covers where the component comes from"},
version:{level:"warn",about:"a version could not be compared with the ranges of an advisory"},"package-facts":{level:"warn",about:"facts about a package, such a\
s its age or licence, could not be had"},"not-asked":{level:"note",about:"facts about packages were not asked for, as the review was told"},"change-source":{level:"\
incomplete",about:"the content of a changed file could not be had from where it is"},unreadable:{level:"warn",about:"a file, or a part of it, could not be read"},
unread:{level:"note",about:"a lockfile is of a kind that nobody here reads"},submodule:{level:"warn",about:"a submodule moved; its content is not in this reposi\
tory"},unresolved:{level:"note",about:"a reference is only known when the program runs"},deadline:{level:"incomplete",about:"the review ran out of time"},internal:{
level:"incomplete",about:"a rule or an extractor of Weighbridge failed"}};export{gapCodes};

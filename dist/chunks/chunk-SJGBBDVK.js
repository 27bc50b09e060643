import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{extractors,isCommit,isGate,isOwnAction,matcher,readGateWorkflow}from"./chunk-X24SAC7D.js";import{admits}from"./chunk-M44UVA23.js";import{isNamed,
locks,locksBeside,possibleLocks}from"./chunk-5EJPHIGP.js";import{yamlAt,yamlText}from"./chunk-PRDJM426.js";import{checkName,policyPath,ruleUrl}from"./chunk-E7GO2SUJ.js";
import{compileGlob,displayName,globParts,identity,kinds,listName}from"./chunk-UR2CT44L.js";import{array,check,description,fallback,getDotPath,is,nullish,object,
optional,picklist,pipe,record,regex,safeParse,strictObject,string,transform,unknown}from"./chunk-NKV2NNYY.js";import{likelyIndex,publicIndex}from"./chunk-5GNEN77J.js";
import{parseYaml}from"./chunk-JDZ3NIPG.js";import{hosts}from"./chunk-B5J6JD7C.js";import{ecosystems}from"./chunk-UBB6QPSA.js";import{withoutBuild}from"./chunk-KY2SHIGB.js";
import{inFolder,isPlain}from"./chunk-G5P6R54V.js";import{hostOf,hostnameOf,isThisMachine,plainAddress,withoutSecrets}from"./chunk-BVMALLX6.js";import{
messageOf}from"./chunk-CSK74LBQ.js";import{code,join,plain,say,strong}from"./chunk-HYDMXC5C.js";import{addTo,groupBy}from"./chunk-56GMYS36.js";
import{compareLevels,compareLocations,compareText,highestLevel,lowestLevel}from"./chunk-NQF5Z2IG.js";import{__commonJS,__toESM}from"./chunk-KI6PBNG7.js";var require_spdx_license_ids=__commonJS({"node_modules/spdx-license-ids/index.json"(exports,module){module.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1",
"AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","A\
ML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-\
Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","A\
pache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","B\
OLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclai\
mer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modificatio\
n","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-\
Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-\
4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","B\
SD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-a\
sk-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0",
"Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.\
0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0\
-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-\
BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.\
0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","\
CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0",
"CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","\
CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECI\
LL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jytho\
n","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic",
"Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-B\
Y-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.\
0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUP\
L-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRW\
D","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only",
"GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","G\
FDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFD\
L-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","\
GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutma\
nn","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer",
"HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledge\
ment","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-\
sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocrat\
ic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZI\
P","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN",
"LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","\
LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Lept\
onica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-par\
a","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-ST\
K","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","M\
PL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier",
"McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","\
NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","N\
TIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN",
"OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1",
"OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6",
"OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","Op\
enMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0\
.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-I\
NRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","\
SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-\
short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","So\
undex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMa\
te","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-M\
erit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libteln\
et","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordN\
et","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1\
.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-\
Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etal\
ab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff",
"libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","pytho\
n-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","z\
lib-acknowledgement"]}});var require_deprecated=__commonJS({"node_modules/spdx-license-ids/deprecated.json"(exports,module){module.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD",
"BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-ex\
ception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","L\
GPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]}});var require_spdx_exceptions=__commonJS({"node_modules/spdx-exceptions/index.json"(exports,module){module.exports=["389-exception","Asterisk-exception","Autoconf\
-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-\
exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2\
.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-\
exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL\
-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-li\
braries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","\
mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-201708\
17","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","\
SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindow\
s-exception-3.1","x11vnc-openssl-exception"]}});var require_scan=__commonJS({"node_modules/spdx-expression-parse/scan.js"(exports,module){"use strict";var licenses=[].concat(require_spdx_license_ids()).concat(
require_deprecated()),exceptions=require_spdx_exceptions();module.exports=function(source){var index=0;function hasMore(){return index<source.length}function read(value){
if(value instanceof RegExp){var chars=source.slice(index),match=chars.match(value);if(match)return index+=match[0].length,match[0]}else if(source.indexOf(value,
index)===index)return index+=value.length,value}function skipWhitespace(){read(/[ ]*/)}function operator(){for(var string2,possibilities=[/^WITH/i,/^AND/i,/^OR/i,
"(",")",":","+"],i=0;i<possibilities.length&&(string2=read(possibilities[i]),!string2);i++);if(string2==="+"&&index>1&&source[index-2]===" ")throw new Error("Sp\
ace before `+`");return string2&&{type:"OPERATOR",string:string2.toUpperCase()}}function idstring(){return read(/[A-Za-z0-9-.]+/)}function expectIdstring(){var string2=idstring();
if(!string2)throw new Error("Expected idstring at offset "+index);return string2}function documentRef(){if(read("DocumentRef-")){var string2=expectIdstring();return{
type:"DOCUMENTREF",string:string2}}}function licenseRef(){if(read("LicenseRef-")){var string2=expectIdstring();return{type:"LICENSEREF",string:string2}}}function identifier(){
var begin=index,string2=idstring();if(licenses.indexOf(string2)!==-1)return{type:"LICENSE",string:string2};if(exceptions.indexOf(string2)!==-1)return{type:"EXCE\
PTION",string:string2};index=begin}function parseToken(){return operator()||documentRef()||licenseRef()||identifier()}for(var tokens=[];hasMore()&&(skipWhitespace(),
!!hasMore());){var token=parseToken();if(!token)throw new Error("Unexpected `"+source[index]+"` at offset "+index);tokens.push(token)}return tokens}}});var require_parse=__commonJS({"node_modules/spdx-expression-parse/parse.js"(exports,module){"use strict";module.exports=function(tokens){var index=0;function hasMore(){
return index<tokens.length}function token(){return hasMore()?tokens[index]:null}function next(){if(!hasMore())throw new Error;index++}function parseOperator(operator){
var t=token();if(t&&t.type==="OPERATOR"&&operator===t.string)return next(),t.string}function parseWith(){if(parseOperator("WITH")){var t=token();if(t&&t.type===
"EXCEPTION")return next(),t.string;throw new Error("Expected exception after `WITH`")}}function parseLicenseRef(){var begin=index,string2="",t=token();if(t.type===
"DOCUMENTREF"&&(next(),string2+="DocumentRef-"+t.string+":",!parseOperator(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(t=token(),t.type==="\
LICENSEREF")return next(),string2+="LicenseRef-"+t.string,{license:string2};index=begin}function parseLicense(){var t=token();if(t&&t.type==="LICENSE"){next();var node2={
license:t.string};parseOperator("+")&&(node2.plus=!0);var exception=parseWith();return exception&&(node2.exception=exception),node2}}function parseParenthesizedExpression(){
var left=parseOperator("(");if(left){var expr=parseExpression();if(!parseOperator(")"))throw new Error("Expected `)`");return expr}}function parseAtom(){return parseParenthesizedExpression()||
parseLicenseRef()||parseLicense()}function makeBinaryOpParser(operator,nextParser){return function parseBinaryOp(){var left=nextParser();if(left){if(!parseOperator(
operator))return left;var right=parseBinaryOp();if(!right)throw new Error("Expected expression");return{left,conjunction:operator.toLowerCase(),right}}}}var parseAnd=makeBinaryOpParser(
"AND",parseAtom),parseExpression=makeBinaryOpParser("OR",parseAnd),node=parseExpression();if(!node||hasMore())throw new Error("Syntax error");return node}}});var require_spdx_expression_parse=__commonJS({"node_modules/spdx-expression-parse/index.js"(exports,module){"use strict";var scan=require_scan(),parse2=require_parse();
module.exports=function(source){return parse2(scan(source))}}});function isAside(context){return context==="test"||context==="docs"||context==="comment"}function onlyMentioned(component){let standing=component.kind==="package"?component.standing:void 0;return standing==="configured"?{atMost:"warn",but:say`; no extractor reads the text that names it here`}:
standing==="told"?{atMost:"note",but:say`; nothing here installs it`}:{but:say``}}function incoming(changes){return changes.filter(({type,component,before})=>component.kind==="package"&&component.constraint===!0?!1:type==="moved"?!isAside(component.
context)&&(before===void 0||isAside(before.context)):type!=="removed")}function patternsOf(kind,lists2){let list=listName(kind);return list&&lists2[list]}function denied(kind,input){let patterns=patternsOf(kind,input.denied)??[];return incoming(
input.changes).flatMap(change=>{let pattern=patterns.find(candidate=>candidate.matches(change.component));if(pattern===void 0)return[];let{atMost,but}=onlyMentioned(
change.component);return{change,messageId:"denied",related:[],...atMost!==void 0&&{atMost},message:say`${code(displayName(change.component))} is denied by the policy (${code(
pattern.text)})${but}`,help:say`Take another ${kinds[kind].noun}, or ask those who keep the policy`}})}function unapproved(kind,input){let list=listName(kind),patterns=patternsOf(
kind,input.approved);return list===void 0||patterns===void 0?[]:incoming(input.changes).filter(({component})=>!patterns.some(pattern=>pattern.matches(component))).
map(change=>({change,messageId:"not-approved",message:say`${code(displayName(change.component))} is not on the policy's list of approved ${list}`,help:say`Take an approved ${kinds[kind].
noun}, or have it added under ${code(`approved.${list}`)}`}))}function disallowed(kind,input){let no=denied(kind,input),reported=new Set(no.map(({change})=>change));
return[...no,...unapproved(kind,input).filter(({change})=>!reported.has(change))]}var rule={meta:{kinds:["dataset"],level:"listed",about:"A dataset comes in that the policy denies, or that its list of approved datasets does not have",messages:{
denied:"Dataset is denied by the policy","not-approved":"Dataset is not on the approved list"}},check:input=>disallowed("dataset",input)};var rule2={meta:{kinds:["image"],level:"listed",about:"An image comes in that the policy denies, or that its list of approved images does not have",messages:{denied:"\
Image is denied by the policy","not-approved":"Image is not on the approved list"}},check:input=>disallowed("image",input)};var rule3={meta:{kinds:["image"],level:"warn",about:"An image comes in by a tag, which can be pushed again, and not by its digest",messages:{"no-tag":"Image has\
 neither a tag nor a digest",latest:"Image is used by its latest tag","no-digest":"Image is not pinned to a digest"}},check({changes}){return incoming(changes).
filter(({component})=>component.digest===void 0).map(change=>({change,...said(change),help:say`Pin ${code("@sha256:<digest>")} behind the tag; ${code("docker bu\
ildx imagetools inspect")} shows the digest`,unpinned:!0,...change.component.own===!0||wasNoBetter(change)?{atMost:"note"}:{}}))}};function said({component}){let name=displayName(
component);if(component.tag===void 0){let whose=component.own===!0?" that this repository pushes":"";return{messageId:"no-tag",message:say`${code(name)} has neither tag nor digest: any build may get another image${whose}`}}
let reference=code(`${name}:${component.tag}`),[pushed,again]=component.own===!0?["this repository pushed","this repository can push the tag again"]:["was pushe\
d","the tag can be pushed again"];return component.tag==="latest"?{messageId:"latest",message:say`${reference} is whatever ${pushed} last, and has no digest`}:{
messageId:"no-digest",message:say`${reference} has no digest: ${again}`}}function wasNoBetter({component,before}){return before?.kind==="image"&&before.digest===
void 0&&component.tag!==void 0&&component.tag!=="latest"}var rule4={meta:{kinds:["index"],level:"listed",about:"A package index comes in that the policy denies, or that its list of approved indexes does not have",messages:{
denied:"Package index is denied by the policy","not-approved":"Package index is not on the approved list"}},check({changes,...input}){return disallowed("index",
{...input,changes:changes.filter(({component})=>component.use!=="connection")})}};import{posix}from"node:path";var lockfiles=matcher(extractors.flatMap(({id,files})=>{let lock=locks.get(id);return lock===void 0?[]:[{files,lock}]}));function relockCommand(lock){let command=commandsFor(
lock)?.relock(posix.basename(lock));return command===void 0?void 0:inFolder(lock,command)}function updateCommand(lock,update){if(!isPlain(update.name)||!isPlain(
update.version))return;let command=commandsFor(lock)?.update(update,posix.basename(lock));return command===void 0?void 0:inFolder(lock,command)}function commandsFor(path){
if(/[^\x20-\x7e]/.test(path))return;let[read]=lockfiles(path);return read===void 0?pinnedIn(path):read.lock.commands}function pinnedIn(path){let name=posix.basename(
path).toLowerCase();return[...locks.values()].find(({manifests})=>manifests.some(({manifest,pins})=>pins===!0&&isNamed(name,manifest)))?.commands}function versionOf(component){return component.resolved?.version??component.version}function shownVersion(component){return versionOf(component)??(component.specifier===
""?void 0:component.specifier)}function subject({component,before}){let now=shownVersion(component),then=before?.kind==="package"?shownVersion(before):void 0;return now===
void 0?say`${code(component.name)}`:then===void 0||then===now?say`${code(component.name)} ${now}`:say`${code(component.name)} ${then} → ${now}`}function incomingPackages(changes){return eachOnce(incoming(changes).filter(({type,component,before})=>type!=="changed"||before?.kind!=="package"||shownVersion(
component)!==shownVersion(before)))}function eachOnce(changes){let told=new Set;for(let{component}of changes){let by=component.resolved?.by;by!==void 0&&told.add(
entryKey(component,by))}return changes.filter(({component})=>component.resolved!==void 0||!told.has(entryKey(component,component.location)))}function entryKey(component,{
path}){let{ecosystem,name,source}=component;return JSON.stringify([path,ecosystem,name,versionOf(component),source.type,source.url])}function earlier({type,before}){
return type==="changed"&&before?.kind==="package"?before:void 0}import{posix as posix2}from"node:path";var kinds2=matcher(extractors.flatMap(({id,files})=>{let lock=locks.get(id);return lock===void 0?[]:[{files,manifests:lock.manifests}]}));function lockOf(lock,manifest){
let known=kinds2(lock).flatMap(({manifests})=>manifests),own=posix2.basename(lock).toLowerCase(),name=posix2.basename(manifest).toLowerCase(),candidates=known.filter(
one=>isNamed(name,one.manifest)),stated=candidates.find(one=>one.locks.some(each=>spelled(each,name)===own));return stated!==void 0||known.some(one=>one.locks.some(
each=>isNamed(own,each)))?stated:candidates.find(one=>!one.manifest.startsWith("*"))}function spelled(lock,manifest){return lock.replace(/^\*/,()=>manifest).toLowerCase()}
function readsOverride(lock,{location,override}){let manifest=lockOf(lock,location.path);return override===void 0||manifest===void 0?!1:manifest.overrides?.includes(
override.section)??!0}function heldFromRepository({source},before,own){let[first]=own;if(first===void 0)return"unknown";if(source.type==="registry")return own.every(one=>one.source.type===
before?.type&&before.type!=="registry")?{from:"elsewhere",source:first.source}:"unknown";if(own.every(one=>one.source.type==="registry"))return{from:"registry",
source:first.source};let found2=own.map(one=>heldAt(source,one.source,before));return found2.includes("fits")?"fits":found2.find(one=>one!=="fits"&&one!=="unkno\
wn")??"unknown"}function heldAt(asked,locked,before){if(locked.type!=="vcs")return"unknown";let[wanted,held]=[placeOf(asked.url),placeOf(locked.url)];if(wanted===
void 0||held===void 0)return"unknown";if(wanted!==held)return{from:"elsewhere",source:locked};let{ref=""}=asked,at={from:"revision",source:locked};return locked.
commit!==void 0&&isStartOf(ref,locked.commit)?"fits":asked.commit!==void 0?locked.commit===void 0&&locked.ref===ref?"fits":at:locked.ref!==void 0&&locked.ref.toLowerCase()!==
locked.commit&&ref!==""?locked.ref===ref?"fits":at:before?.type==="vcs"&&placeOf(before.url)===wanted&&(before.ref??"")!==ref?at:"unknown"}function isStartOf(ref,commit){
return/^[0-9a-f]{7,64}$/i.test(ref)&&commit.startsWith(ref.toLowerCase())}function placeOf(url){let written2=(url??"").replace(/^(?:git|hg|svn|bzr)\+/i,""),[,host,
path=""]=/^[a-z+]{1,12}:\/\/(?:[^/@]*@)?([^/]+)\/(.*)$/i.exec(written2)??/^(?:[^/@]*@)([^/:@]+):(.*)$/.exec(written2)??[];if(host!==void 0)return`${host}/${path.
replace(/^\/{1,9}/,"").replace(/\/$/,"").replace(/\.git$/i,"")}`.toLowerCase()}function heldBy(component,lock,{head},before){let{ecosystem,version,specifier="",scope,source,override}=component,entries2=(head.get(lock)??[]).filter(one=>one.
ecosystem===ecosystem),own=entries2.filter(one=>one.name===component.name);if(ecosystems.get(ecosystem)?.compare===void 0||entries2.length===0)return"unknown";if(override!==
void 0)return heldInstead(component,lock,entries2,own,before);if(source.type==="vcs")return heldFromRepository(component,before,own);if(own.length===0)return scope===
"runtime"?[]:"unknown";if(version===void 0&&ecosystems.get(ecosystem)?.admitted?.(specifier)===void 0)return"unknown";let instead=[...head.values()].flat().filter(
one=>isForAll(one,component)&&readsOverride(lock,one)),elsewhere2=instead.length>0?"unknown":heldFromRepository(component,before,own);if(typeof elsewhere2!="str\
ing")return elsewhere2;let tests=[component,...instead].map(fitting);return own.some(one=>one.version===void 0||tests.some(fits=>fits(one.version??"")))?"fits":
own.flatMap(one=>one.version??[])}function heldInstead(component,lock,entries2,own,before){let{ecosystem,version,specifier="",source,override}=component;if(!readsOverride(
lock,component)||override?.of!==void 0&&!entries2.some(one=>one.name===override.of)||source.type!=="vcs"&&source.type!=="registry")return"unknown";let elsewhere2=heldFromRepository(
component,before,own);if(source.type==="vcs"||typeof elsewhere2!="string")return elsewhere2;if(version===void 0&&ecosystems.get(ecosystem)?.admitted?.(specifier)===
void 0)return"unknown";let fits=fitting(component),versions=own.flatMap(one=>one.version??[]),{asked}=override??{},meant=asked===void 0?versions:versions.filter(
one=>admits(ecosystem,asked,one)),others=meant.filter(one=>!fits(one));return(override?.of===void 0?others.length===0:others.length<meant.length||meant.length===
0)?"fits":others}function isForAll({override,ecosystem,name},component){return override===void 0||ecosystem!==component.ecosystem||name!==component.name?!1:override.
of===void 0&&override.asked===void 0}function fitting({ecosystem,version,specifier=""}){let compare=ecosystems.get(ecosystem)?.compare;return version===void 0?locked=>admits(
ecosystem,specifier,locked):locked=>locked===version||compare?.(locked,version)===0||compare?.(withoutBuild(locked),version)===0}function removedOverrides(changes,{head}){let left=new Map;for(let one of[...head.values()].flat())one.override!==void 0&&addTo(left,keyOf(one),one);return changes.
flatMap(change=>{let override=change.type==="removed"?change.component:change.before;return override?.kind!=="package"||override.override===void 0||left.has(keyOf(
override))?[]:change.type==="changed"&&change.component.override!==void 0?[]:{change,override}})}function stillForced(override,lock,{head}){if(!readsOverride(lock,
override))return[];let entries2=(head.get(lock)??[]).filter(one=>one.ecosystem===override.ecosystem),{of}=override.override??{};if(of!==void 0&&!entries2.some(({
name})=>name===of))return[];let isStated=lockOf(lock,override.location.path)?.statesOverrides===!0,isFitting=fitting(override);return entries2.flatMap(({name,source,
version,asAsked})=>name!==override.name||source.type!==override.source.type?[]:source.type==="registry"&&!isFitting(version??"")?[]:isStated||asAsked!==!0?version??
source.commit?.slice(0,7)??"":[])}function keyOf({ecosystem,name,override}){return JSON.stringify([ecosystem,name,override?.of,override?.asked])}import{posix as posix3}from"node:path";function bothSides({changes,inventory,files}){let base=byPath([...inventory.base,...changes.flatMap(({type,component,before})=>type==="removed"?component:before??
[])]),head=byPath([...inventory.head,...changes.flatMap(({type,component})=>type==="removed"?[]:component)]),oldPaths=new Map(files.flatMap(({path,renamedFrom})=>renamedFrom===
void 0?[]:[[path,renamedFrom]]));return{base,head,changed:new Set(files.map(({path})=>path)),before:path=>base.get(oldPaths.get(path)??path)??[]}}function byPath(components){
let paths=new Map;for(let component of components){if(component.kind!=="package")continue;let{path}=component.location,list=paths.get(path);list===void 0?paths.
set(path,[component]):list.push(component)}return paths}function changeOf(component,changes,sides){let known=changes.find(({component:of})=>of===component);if(known!==
void 0)return known;let{name,ecosystem,location}=component,before=sides.before(location.path).find(one=>one.name===name&&one.ecosystem===ecosystem);return before===
void 0?{type:"added",component}:{type:"changed",component,before}}function lockedEntries({head}){let byName=new Map;for(let component of[...head.values()].flat()){
if(component.role!=="locked")continue;let list=byName.get(nameKey(component));list===void 0?byName.set(nameKey(component),[component]):list.push(component)}return component=>{
let isInstalled=component.role==="installed";if(isInstalled&&component.ranIn===void 0)return[];let own=component.ranIn??posix3.dirname(component.location.path);
return(byName.get(nameKey(component))??[]).filter(({location:{path}})=>{let folder=posix3.dirname(path);return(folder==="."||folder===own||own.startsWith(`${folder}\
/`))&&(isInstalled||lockOf(path,component.location.path)!==void 0)})}}function nameKey({ecosystem,name}){return`${ecosystem}
${name}`}var rule5={meta:{kinds:["package"],level:"warn",about:"A manifest asks for what its lockfile, which did not change, does not hold",messages:{missing:"Package is\
 missing from the lockfile","version-differs":"Locked version does not satisfy the requirement","source-differs":"Locked package does not come from where it is \
asked for","revision-differs":"Locked revision is not the one that is asked for","override-removed":"Lockfile still holds what a removed override forced"}},check(input){
let sides=bothSides(input),locksOf=lockFinder(sides),asked=incoming(input.changes).flatMap(change=>{let{component}=change;if(change.type==="moved"||!isAsked(component))
return[];let locks2=locksOf(component),held=locks2.map(path=>heldBy(component,path,sides,earlier(change)?.source)),[found2]=held;if(found2===void 0||held.some(one=>one===
"fits"||one==="unknown"))return[];let[lock=""]=locks2;return{change,...said2(component,lock,found2),...mended(lock)}}),removed3=removedOverrides(input.changes,sides).
flatMap(({change,override})=>{let found2=locksOf(override).flatMap(lock2=>{let versions2=stillForced(override,lock2,sides);return versions2.length===0?[]:{lock:lock2,
versions:versions2}}),[{lock,versions}={lock:"",versions:[]}]=found2;if(versions.length===0)return[];let message2=say`An override of ${code(override.name)} is removed, and ${code(
lock)}, which did not change, still holds ${listed(versions)}`;return{change,messageId:"override-removed",message:message2,...mended(lock)}});return[...asked,...removed3]}};
function mended(lock){let command=relockCommand(lock);return{help:say`Lock again and commit ${code(lock)}`,...command===void 0?{}:{fix:{edits:[],command,clears:!0}}}}
function listed(versions){return[...new Set(versions)].slice(0,3).join(", ")}function isAsked({role,peer,direct,source,scope,ecosystem,name,override}){return ecosystem===
"golang"&&name==="stdlib"||role!=="requirement"||peer===!0?!1:override!==void 0?!0:direct===!0&&(source.type==="registry"||source.type==="vcs")&&scope!=="build"}
function lockFinder(sides){let known=new Map;return({location:{path},override})=>{let key=JSON.stringify([path,override!==void 0]),found2=known.get(key);if(found2!==
void 0)return found2;let resolving=[...sides.head.get(path)??[],...sides.before(path)].flatMap(({resolved})=>resolved===void 0?[]:resolved.by.path),beside=override===
void 0?locksBeside(path):possibleLocks(path),locks2=[...new Set([...beside,...resolving])].filter(lock=>sides.head.get(lock)?.some(({role})=>role==="locked")),current=locks2.
some(lock=>sides.changed.has(lock))?[]:locks2;return known.set(key,current),current}}function said2(component,lock,found2){let wanted=component.specifier??component.
version??"",what2=wanted===""?say`${code(component.name)}`:say`${code(component.name)} ${wanted}`;if(typeof found2=="object"&&"from"in found2)return elsewhere(component,
lock,found2);let versions=Array.isArray(found2)?found2:[];return versions.length===0?{messageId:"missing",message:say`${what2} is asked for and is not in ${code(
lock)}, which did not change`}:{messageId:"version-differs",message:say`${what2} is asked for, and ${code(lock)}, which did not change, holds ${listed(versions)}`}}
function elsewhere({name,source},lock,{from,source:held}){let where=source.type==="registry"?say`a registry`:code(withoutSecrets(source.url??"")),there=from==="\
registry"?say`a registry`:code(withoutSecrets(held.url??""));if(from!=="revision")return{messageId:"source-differs",message:say`${code(name)} is asked for from ${where}, and ${code(
lock)}, which did not change, has it from ${there}`};let wanted=source.ref===void 0?say`the default branch`:code(source.ref);return{messageId:"revision-differs",
message:say`${code(name)} is asked for at ${wanted} of ${where}, and ${code(lock)}, which did not change, has it at ${code(held.ref??held.commit??"")}`}}var strong2=new Set(["sha256","sha384","sha512"]),weak=new Set(["md5","sha1","32","40"]);function compareFile(before,now){let outcome=compareHashes(before,now);
if(outcome!=="same")return outcome==="mixed"?"other":outcome;let old=byAlgorithm(before);return[...byAlgorithm(now)].some(([algorithm,values])=>{let had2=old.get(
algorithm);return had2!==void 0&&[...values].some(value=>!had2.has(value))})?"other":"same"}function compareHashes(before,now){if(before.length===0)return"same";
if(now.length===0)return"lost";let[old,current]=[byAlgorithm(before),byAlgorithm(now)],outcome="same",compared=!1;for(let[algorithm,values]of old){let others=current.
get(algorithm);if(others===void 0)continue;compared=!0;let kept=[...values].filter(value=>others.has(value)).length;kept===0?outcome="other":kept<values.size&&kept<
others.size&&outcome==="same"&&(outcome="mixed")}return compared?outcome:withoutCommon([...old.keys()],[...current.keys()])}function withoutCommon(old,current){
return old.every(name=>weak.has(name))?"same":old.some(name=>strong2.has(name))&&current.every(name=>weak.has(name))?"weaker":"incomparable"}function areAtOdds(hashes){
return hashes.length>1&&[...byAlgorithm(hashes).values()].some(values=>values.size>1)}function byAlgorithm(hashes){let sets=new Map;for(let hash2 of hashes){let[
,word,sign2,value]=/^((?:yarn-)?[a-z0-9_]{1,20})([:\-/=])(.+)$/is.exec(hash2.trim())??[],algorithm=word?.toLowerCase()??String(hash2.length),set=sets.get(algorithm)??
new Set;set.add(sign2==="-"?hexOf(value??""):lowerHex(value??hash2)),sets.set(algorithm,set)}return sets}function hexOf(base64){let[digest=""]=base64.split("?",
1);return Buffer.from(digest,"base64").toString("hex")}function lowerHex(value){return/^[0-9a-f]+$/i.test(value)?value.toLowerCase():value}function wholeFiles(coming,{head}){let counts=new Map,countsOf=path=>{let known=counts.get(path)??countAlgorithms(head.get(path)??[]);return counts.set(path,known),
known},renamed=renamedIn(coming);return(component,before)=>{let{path}=component.location;if(renamed.has(path))return haveSameValue(component,before);let most=of=>Math.
max(0,...[...byAlgorithm(of.hashes).keys()].map(algorithm=>countsOf(path).get(algorithm)??0));return most(component)>most(before)}}function countAlgorithms(entries2){
let counts=new Map;for(let{hashes,archives}of entries2)if(archives?.some(({conditional})=>conditional===!0)!==!0)for(let algorithm of byAlgorithm(hashes).keys())
counts.set(algorithm,(counts.get(algorithm)??0)+1);return counts}function renamedIn(coming){let found2=new Map;for(let{component,before}of coming){if(before?.kind!==
"package"||!haveOtherAlgorithms(component,before))continue;let{path}=component.location,count=found2.get(path)??{same:0,all:0};found2.set(path,count),count.all++,
haveSameValue(component,before)&&count.same++}return new Set([...found2].flatMap(([path,{same,all}])=>same>0&&same*2>=all?path:[]))}function haveOtherAlgorithms(component,before){
let[old,now]=[byAlgorithm(before.hashes),byAlgorithm(component.hashes)];return old.size>0&&now.size>0&&![...now.keys()].some(algorithm=>old.has(algorithm))}function haveSameValue(component,before){
let valuesOf=({hashes})=>new Set([...byAlgorithm(hashes).values()].flatMap(values=>[...values])),old=valuesOf(before);return[...valuesOf(component)].some(value=>old.
has(value))}var worstFirst=["other","lost","unhashed","moved","weaker","mixed","incomparable","replaced"];function compareArchives(before,now){let[old,current]=[archivesOf(
before),archivesOf(now)];if(old===void 0||current===void 0){let outcome=compareHashes(before.hashes,now.hashes);return outcome==="same"?void 0:{outcome}}let[known,
files]=[byFile(old),byFile(current)],isHashed=before.hashes.length>0,found2=[...files].flatMap(([key,archive])=>{let{file}=archive,had2=known.get(key),outcome=had2===
void 0?isHashed&&isOpen(archive)?"unhashed":"same":compareOne(had2,archive,now);return outcome==="same"?[]:[{outcome,...file!==""&&{file}}]});return worstFirst.
flatMap(outcome=>found2.find(difference=>difference.outcome===outcome)??[])[0]??(areReplaced(known,files,now)?{outcome:"replaced"}:void 0)}function areReplaced(old,current,now){
let names=ecosystems.get(now.ecosystem)?.fileNames;return names===void 0||current.size===0||[...current.keys()].some(name=>old.has(name))?!1:[...old.keys()].some(
name=>names.isUniversal(name)&&names.misfit(name,now)===void 0)}function fileAtOdds({archives=[]}){return[...byFile(archives).values()].find(({hashes})=>areAtOdds(
hashes))?.file}function unhashedBesideHashed({archives=[],hashes}){return hashes.length===0?void 0:archives.find(isOpen)}function isOpen({hashes,conditional}){return hashes.
length===0&&conditional!==!0}function archivesOf({archives,source,hashes}){return archives!==void 0||source.type!=="url"||source.url===void 0?archives:[{file:source.
url.slice(source.url.lastIndexOf("/")+1),hashes,url:source.url}]}function compareOne(before,now,of){if(before.hashes.length===0&&now.hashes.length===0)return hasMoved(
before,now,of)?"moved":"same";let outcome=compareFile(before.hashes,now.hashes);return outcome==="lost"&&now.conditional===!0?"same":outcome}function hasMoved(before,now,{
source}){if(before.url===void 0||now.url===void 0||before.url===now.url)return!1;let host=hostOf(now.url);return host!==hostOf(before.url)||source.url!==void 0&&
host!==hostOf(source.url)}function byFile(archives){let files=new Map;for(let archive of archives){let key=archive.file.toLowerCase(),other=files.get(key);files.
set(key,other===void 0?archive:{...other,hashes:[...other.hashes,...archive.hashes]})}return files}function knownVersions(sides){let files=new Map;return component=>{let{path}=component.location;if(!saysFiles(component))return[];let known=files.get(path)??byVersion(
sides.before(path).filter(saysFiles));return files.set(path,known),known.get(versionKey(component))??[]}}function byVersion(entries2){let found2=new Map;for(let entry of entries2)
addTo(found2,versionKey(entry),entry);return found2}function saysFiles({role,source,version,archives}){return role==="locked"&&source.type==="registry"&&version!==
void 0&&archives!==void 0}function versionKey({ecosystem,name,version,source}){return JSON.stringify([ecosystem,name,version,source.url??null])}function entriesAtOdds(coming,knownOf){let first=new Map;return coming.flatMap(change=>{let{component}=change;if(!saysFiles(component)||knownOf(component).length>
0)return[];let file=fileAtOdds(component);if(file!==void 0)return[{change,file}];let key=JSON.stringify([component.location.path,versionKey(component)]),other=first.
get(key);other===void 0&&first.set(key,component);let difference=other&&compareArchives(other,component);return difference?.outcome==="other"?[{change,file:difference.
file,...other&&{other}}]:[]})}var mostRelated=20,many=20;function byDroppedHashes(violations,{head}){return[...groupBy(violations,violation4=>violation4.messageId==="hash-removed"?violation4.
change?.component.location.path??violation4:violation4)].flatMap(([path,group])=>{if(typeof path!="string")return group;let isLock=group.every(({change})=>change?.
component.role==="locked");return hasNoHash(head.get(path)??[])||isLock&&group.length>many?together(path,group,isLock):group})}function together(path,group,isLock){
let[first,...others]=group;if(first?.change===void 0||others.length===0)return group;let{change}=first,names=say`${code(change.component.name)} and ${others.length} more`;
return[{change,related:others.slice(0,mostRelated).flatMap(other=>other.change?.component.location??[]),messageId:"hashes-dropped",...isLock?{message:say`${code(
path)} ${strong`lost the hashes`} of ${names}: nothing checks any more that their files are those of before`,help:say`Restore the file, and lock again from the index without the packages that are installed already`,
...group.every(({atMost})=>atMost!==void 0)&&{atMost:"warn"}}:{message:say`${code(path)} ${strong`states no hashes any more`}: ${names} lost theirs`,help:say`Write the list with hashes again, so that an installation takes only the files that were reviewed`,
atMost:"warn"}}]}function hasNoHash(entries2){return entries2.every(({hashes})=>hashes.length===0)}var longest=64,mostLabels=10,characters="abcdefghijklmnopqrstuvwxyz0123456789-.",ends=["com","dev","io","net","org"];function likenessOfHost(ecosystem,host){let isDefault=ecosystems.
get(ecosystem)?.isDefault,name=host.toLowerCase();if(isDefault===void 0||name.length>longest||!/^[a-z0-9.-]+$/.test(name))return;let isIts=candidate=>isDefault(
`https://${candidate}/`);if(!isIts(name))return partsOf(name).some(isIts)?"part":slipsOf(name).some(isIts)?"slip":void 0}function partsOf(name){let labels=name.
split(".").slice(0,mostLabels),runs2=labels.flatMap((_,start)=>labels.slice(start+1).map((__,index)=>labels.slice(start,start+index+2).join("."))),dashed=labels.
filter(label=>label.includes("-")).map(label=>label.replaceAll("-","."));return[...runs2,...dashed,...ends.map(end=>[...labels.slice(0,-1),end].join("."))]}function slipsOf(name){
let found2=[];for(let at=0;at<=name.length;at++){let[left,right]=[name.slice(0,at),name.slice(at)];found2.push(left+right.slice(1)),right.length>1&&found2.push(
left+right.charAt(1)+right.charAt(0)+right.slice(2));for(let character of characters)found2.push(left+character+right,left+character+right.slice(1))}return found2}var mostCompared=200;function newHosts(sides,settings2){let named=namedHosts(sides,settings2),usualOf=usualHosts(sides),likenessOf=likenesses();return(component,before)=>{
let{role,source,ecosystem,location}=component;if(role!=="locked")return[];let usual=usualOf(location.path),alike=()=>hostsIn(component).flatMap(host=>{let likeness2=named.
has(host)?void 0:likenessOf(ecosystem,host);return likeness2===void 0?[]:{host,isForeign:likeness2==="slip",likeness:likeness2}});if(usual===void 0)return alike();
let knownAs=host=>publicIndex(ecosystem,`https://${host}`),isNew=host=>!usual.hosts.has(host)&&!named.has(host)&&knownAs(host)!=="default",isMirrored=host=>knownAs(
host)==="mirror"||knownAs(host)==="project",origin=source.type==="path"?void 0:hostOf(source.url);if(origin!==void 0&&isNew(origin))return[{host:origin,isForeign:!isMirrored(
origin)}];if(source.type!=="registry")return[];if(usual.files.size===0)return alike();let isListed=source.url!==void 0,hosts2=new Map;for(let{host,isHashed}of filesOf(
component,before))!isNew(host)||isListed&&isMirrored(host)||hosts2.set(host,hosts2.get(host)===!0||!isHashed||!(isListed||isMirrored(host)));return[...hosts2].map(
([host,isForeign])=>({host,isForeign}))}}function likenesses(){let known=new Map;return(ecosystem,host)=>{let key=`${ecosystem} ${host}`;return known.has(key)||
known.set(key,known.size<mostCompared?likenessOfHost(ecosystem,host):void 0),known.get(key)}}function hostsIn({source,hosts:hosts2=[]}){let origin=source.type===
"registry"||source.type==="url"?hostOf(source.url):void 0;return[...new Set(origin===void 0?hosts2:[origin,...hosts2])]}function filesOf({archives,hosts:hosts2=[],
hashes},before){if(archives?.some(({url})=>url!==void 0)!==!0)return hosts2.map(host=>({host,isHashed:hashes.length>0}));let known=new Set(before?.archives?.flatMap(
hashKeys));return archives.flatMap(archive=>{let host=hostOf(archive.url);return host===void 0||hashKeys(archive).some(key=>known.has(key))?[]:{host,isHashed:!isOpen(
archive)}})}function hashKeys({file,hashes}){return hashes.map(hash2=>`${file} ${hash2}`)}function usualHosts(sides){let known=new Map;return path=>{if(known.has(
path))return known.get(path);let locked=sides.before(path).filter(({role})=>role==="locked"),files=new Set(locked.flatMap(({hosts:hosts2=[]})=>hosts2)),origins=locked.
flatMap(({source})=>source.type==="path"?[]:hostOf(source.url)??[]),usual=locked.length===0?void 0:{hosts:new Set([...files,...origins]),files};return known.set(
path,usual),usual}}function namedHosts({head},{inventory,indexes:indexes2}){let settings2=inventory.head.flatMap(component=>component.kind==="index"?component.url??
[]:[]),required=[...head.values()].flat().flatMap(({role,source})=>role==="locked"?[]:[source.url,...source.extraIndexes??[],...source.findLinks??[]]),urls=[...settings2,
...required,...indexes2.map(({url})=>url)];return new Set(urls.flatMap(url=>hostOf(url)??[]))}function packageBefore({before}){return before?.kind==="package"?before:
void 0}function misfitOf(component,before){let{role,source,ecosystem,archives=[]}=component,names=ecosystems.get(ecosystem)?.fileNames;if(names===void 0||role!=="locke\
d"||source.type!=="registry")return;let had2=new Set(before?.version===component.version?before?.archives?.map(archiveKey):[]),found2=archives.flatMap(archive=>{
let of=names.misfit(archive.file,component);return of===void 0?[]:[{archive,of}]}),fresh=found2.filter(({archive})=>!had2.has(archiveKey(archive))),worst=fresh.
find(({of})=>of==="package")??fresh[0];if(worst!==void 0)return{file:worst.archive.file,of:worst.of,isOnly:found2.length===archives.length}}function archiveKey({
file,hashes}){return JSON.stringify([file,hashes])}function misfitViolation(change,{file,of,isOnly}){let{name,version=""}=change.component;return{change,messageId:"file-foreign",message:say`${code(name)} ${version} lists ${code(
file)}, ${strong`a file of another ${of}`}: what is installed is the file`,help:say`Lock again from the index, and find out who changed the entry`,...of==="vers\
ion"&&!isOnly&&{atMost:"warn"}}}function atOddsViolation({change,file="",other}){let{name,version=""}=change.component,which=file===""?say``:say` for ${code(file)}`;
return{change,messageId:"hash-ambiguous",message:say`${code(name)} ${version} has ${strong`two different hashes`}${which}: one of them is not that of the published file`,
help:say`Lock again from the index, and find out where the other hash is from`,...other&&{related:[other.location]}}}function violation(change,{outcome,file}){let{
name,version="",location:{path}}=change.component,what2=say`${code(name)} ${version}`,which=file===void 0?say``:say` for ${code(file)}`;switch(outcome){case"oth\
er":return{change,messageId:"hash-changed",message:say`${what2} has ${strong`another hash than before`}${which}: a published version does not change its files`,
help:say`Find out why before you install it: compare the files, and lock again from the index`};case"lost":return{change,messageId:"hash-removed",message:say`${what2} ${strong`lost its hash`}${which}: nothing checks any more that its files are those of before`,
help:say`Put the hash back, or lock again from the index`};case"unhashed":return{change,messageId:"file-unhashed",message:say`${what2} has ${strong`no hash`}${which}, and its other files have one`,
help:say`Add the hash of the file, or lock again from the index`};case"moved":return{change,messageId:"file-moved",message:say`${what2} comes from another address than before${which}, and no hash says that it is the same file`,
help:say`Compare the files, and lock again from an index that states hashes`,atMost:"warn"};case"weaker":return{change,messageId:"hash-weakened",message:say`${what2} has only ${strong`weaker hashes than before`}${which}: two files can be made that share one`,
help:say`Put the hash back, or lock again from the index`,atMost:"warn"};case"mixed":return{change,messageId:"hashes-replaced",message:say`${what2} lost some of its hashes and has others that it did not have before`,
help:say`Lock again from the index and compare: files may be added to a version, not replaced`,atMost:"warn"};case"incomparable":return{change,messageId:"hash-i\
ncomparable",message:say`${what2} has ${strong`a hash of another algorithm than before`}${which}, unlike the rest of ${code(path)}: nothing shows that its file is the same`,
help:say`Lock again with the tool that wrote the other hashes, and compare`,atMost:"warn"};case"replaced":return{change,messageId:"files-replaced",message:say`${what2} has none of the files that it had before, and one of those suits every platform`,
help:say`Look at the index when these files were published: whoever takes over a project can add files to an old version`,atMost:"warn"}}}function differences(change,evidence){let{component}=change,before=packageBefore(change);if(component.source.type==="path")return[];let misfit=misfitOf(component,
before),found2=ofFiles(change,before,evidence);return misfit===void 0?found2:[misfitViolation(change,misfit),...found2.filter(({messageId})=>messageId==="hash-c\
hanged")]}function ofFiles(change,before,{hostsOf,knownOf,isOfWholeFile}){let{component}=change;if(before===void 0||!isSameVersion(component,before)){let strange=strangeBeside(
component,knownOf(component));return strange!==void 0?[violation(change,strange)]:before===void 0?[]:unhashed(change,before)}let difference=compareArchives(before,
component);if(difference===void 0)return[];if(isUnsure(difference)&&isRightly(component,before))return[];if(difference.outcome==="incomparable"&&isOfWholeFile(component,
before))return[];let isForeign=hostsOf(component,before).some(host=>host.isForeign);return difference.outcome==="moved"&&isForeign?[]:[{...violation(change,difference),
...!isForeign&&isRightly(component,before)&&{atMost:"warn"}}]}function strangeBeside(component,known){let found2=known.map(entry=>compareArchives(entry,component));
return found2.every(difference=>difference?.outcome==="other")?found2[0]:void 0}function isUnsure({outcome}){return outcome==="incomparable"||outcome==="replace\
d"}function isRightly({source},before){return source.type!==before.source.type||source.url!==before.source.url||source.type==="vcs"}function unhashed(change,before){
let file=before.hashes.length===0||unhashedBesideHashed(before)?void 0:unhashedBesideHashed(change.component);return file===void 0?[]:[{...violation(change,{outcome:"\
unhashed",file:file.file}),atMost:"warn"}]}function isSameVersion(one,other){return one.source.commit!==other.source.commit||one.version===void 0||other.version===
void 0?!1:one.version===other.version||ecosystems.get(one.ecosystem)?.compare?.(one.version,other.version)===0}var mostRelated2=20;function ofNewHosts(coming,hostsOf){let groups=new Map;for(let change of coming)for(let found2 of hostsOf(change.component,packageBefore(change)))
addTo(groups,JSON.stringify([change.component.location.path,found2.host]),{...found2,change});return[...groups.values()].flatMap(group=>{let first=group.find(({
isForeign:isForeign2})=>isForeign2)??group[0];if(first===void 0)return[];let{change,host,isForeign,likeness:likeness2}=first,{name,location}=change.component,what2=group.
length===1?say`${code(name)} comes`:say`${code(name)} and ${group.length-1} more come`,where={change,related:group.filter(other=>other!==first).slice(0,mostRelated2).
map(other=>other.change.component.location),...!isForeign&&{atMost:"warn"}};return likeness2!==void 0?{...where,messageId:"lookalike-host",message:say`${what2} from ${code(
host)}, ${strong`whose name is like that of the default index`}`,help:say`Lock again from the default index, or have a manifest name this host`}:{...where,messageId:"\
new-host",message:say`${what2} from ${code(host)}, which ${code(location.path)} did not use before`,help:isForeign?say`Lock again from the index that the others come from, or have a manifest name this one`:
say`Look whether the index that it comes from links to this host`}})}var rule6={meta:{kinds:["package"],level:"block",guarded:!0,about:"A file has another hash than before or lost it, or comes from a host that its lockfile did no\
t use",messages:{"file-foreign":"Package version lists a file of another package or version","file-moved":"File without a hash comes from elsewhere","file-unhas\
hed":"Package version has a file without a hash","files-replaced":"All files of a package version were replaced","hash-ambiguous":"One file of a package version\
 has two hashes","hash-changed":"Package version has another hash than before","hash-incomparable":"Package version has a hash of another algorithm than before",
"hash-removed":"Package version lost its hash","hash-weakened":"Package version has only weak hashes","hashes-dropped":"List of packages or lockfile lost its ha\
shes at once","hashes-replaced":"Some hashes of a package version were replaced","lookalike-host":"Lockfile downloads from a host with a name like that of the d\
efault index","new-host":"Lockfile downloads from a new host"}},check(input){let coming=incoming(input.changes),sides=bothSides(input),hostsOf=newHosts(sides,input),
knownOf=knownVersions(sides),evidence={hostsOf,knownOf,isOfWholeFile:wholeFiles(coming,sides)},ofFiles2=[...coming.flatMap(change=>differences(change,evidence)),
...entriesAtOdds(coming,knownOf).map(atOddsViolation)],told=new Set(ofFiles2.map(({change})=>change));return[...byDroppedHashes(ofFiles2,sides),...ofNewHosts(coming.
filter(change=>!told.has(change)),hostsOf)]}};var rule7={meta:{kinds:["model"],level:"listed",about:"A model comes in that the policy denies, or that its list of approved models does not have",messages:{denied:"\
Model is denied by the policy","not-approved":"Model is not on the approved list"}},check:input=>disallowed("model",input)};function isFixed({host,revision}){return hosts.get(host)?.revisionClass(revision)==="fixed"}function howItMoves({host,revision}){return hosts.get(host)?.howItMoves(
revision)??say`from a host on which any revision can move`}function ofOwn({own}){return own===!0?say`, and this repository uploads it itself`:[]}function howToPin({
host,use},known){let{commands,fixedRevision="commit"}=hosts.get(host)??{},tried=say`the full ${fixedRevision} that you have ${known}`;if(commands?.isCommand(use)!==
!0)return say`Pin ${pinOf({host})} to ${tried}`;let pin=commands.pin(use);return pin===void 0?say`${code(use)} cannot take a ${fixedRevision}: download the files at ${tried}, and load those`:
say`Use ${code(pin)} with ${tried}`}function pinOf({host}){return say`${code(hosts.get(host)?.pin??'revision="<commit>"')}`}function remoteCodeArgument({host,use}){
let{commands,remoteCodeArgument:argument}=hosts.get(host)??{};if(argument!==void 0)return say`${code(commands?.isCommand(use)===!0?"--trust-remote-code":argument)}`}var rule8={meta:{kinds:["model","dataset"],level:"block",about:"Loading a model or a dataset runs code from its repository, or allows it to, at a revision that \
can move",messages:{allowed:"Model or dataset is allowed to run code from a branch that can move",pinned:"Code from the repository of a model or dataset is pinn\
ed to a commit",possible:"Model or dataset may run code from a branch that can move",unpinned:"Model or dataset runs code from a branch that can move"},everywhere:!0},
check({changes}){return incoming(changes).filter(({component})=>component.remoteCode!==!1).map(change=>{let{component}=change,name=code(component.name),lowered=component.
own===!0?{atMost:"note"}:{};if(pinned(component))return{change,messageId:"pinned",message:say`${name} ${runs(component)} code from its repository, at a pinned commit`,
help:say`Read the code at that commit before you merge; it runs with the rights of the program`,atMost:"note"};if(component.remoteCode==="unknown")return{change,
messageId:"possible",confidence:"possible",message:say`${name} may run code from a branch that can move: only the running program knows${ofOwn(component)}`,help:remedy(
component),unpinned:!0,atMost:component.own===!0?"note":"warn"};let argument=remoteCodeArgument(component);return argument===void 0||alwaysRuns(component)?{change,
messageId:"unpinned",message:say`${name} ${strong`runs code from a branch that can move`}: it is loaded ${howItMoves(component)}${ofOwn(component)}`,help:remedy(
component),unpinned:!0,...lowered}:{change,messageId:"allowed",message:say`${name} ${strong`may run code from a branch that can move`}: ${argument} allows it, and it is loaded ${howItMoves(
component)}${ofOwn(component)}`,help:remedy(component),unpinned:!0,...lowered}})}};function alwaysRuns(component){return remoteCodeArgument(component)===void 0||
component.kind==="model"&&component.alwaysRunsCode===!0}function runs(component){return alwaysRuns(component)?say`runs`:say`may run`}function pinned(component){
if(!isFixed(component))return!1;let codeRevision=component.kind==="model"?component.codeRevision:void 0;return codeRevision===void 0||isFixed({host:component.host,
revision:codeRevision})}function remedy(component){let argument=remoteCodeArgument(component);return argument===void 0||alwaysRuns(component)?howToPin(component,
"read"):component.kind==="dataset"?say`Drop ${argument}, or pin ${pinOf(component)}`:say`${howToPin(component,"read")}, or drop ${argument}`}var rule9={meta:{kinds:["model"],level:"warn",about:"A model is loaded from a revision that can move",messages:{unpinned:"Model revision can move"}},check({changes}){
return incoming(changes).filter(({component})=>component.remoteCode===!1&&!isFixed(component)).map(change=>{let{component}=change;return{change,messageId:"unpin\
ned",message:say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,help:howToPin(component,"tested"),unpinned:!0,...component.own===
!0?{atMost:"note"}:{}}})}};function isKnownToPolicy({approved,indexes:indexes2},component){let address=plainAddress(component.source.url??""),isOwn=({url})=>`${address}/`.startsWith(`${plainAddress(
url)}/`)||`${plainAddress(url)}/`.startsWith(`${address}/`);return indexes2.some(isOwn)||approved.indexes?.some(one=>one.matches(indexOf(component,address)))===
!0}function indexOf({ecosystem,location,alsoAt,context},name){return{kind:"index",ecosystem,name,url:name,location,alsoAt,context,...{use:"named",setting:"sourc\
e",text:name,confidence:"certain"}}}var migration=5,mostRelated3=20;function movedFromPublic(input,sides){let isOwn=component=>input.internal.some(one=>one.matches(component))||isKnownToPolicy(input,
component),moving=incoming(input.changes).filter(change=>leavesPublicIndex(change)&&!isOwn(change.component));if(moving.length===0)return[];let levelOf2=levels(
moving,sides),moves=new Map;for(let change of moving){let{component}=change,index=shownIndex(component),level=levelOf2(change),key=JSON.stringify([index,level]),
isOpen3=publicIndex(component.ecosystem,component.source.url)==="open",move=moves.get(key)??{index,level,isOpen:isOpen3,first:change,names:new Set,related:[]};move.
names.add(component.name),change!==move.first&&move.related.length<mostRelated3&&move.related.push(component.location),moves.set(key,move)}return[...moves.values()].
map(violation2)}function violation2({index,level,isOpen:isOpen3,first,names,related}){let{name}=first.component,what2=names.size===1?say`${code(name)}`:say`${code(
name)} and ${names.size-1} more`,[came,come]=names.size===1?["came","comes"]:["came","come"],who=isOpen3?say`everybody can publish there`:say`it serves files of its own under ${names.
size===1?"that name":"these names"}`,why=level==="note"?say`, with the same files`:say`: ${who}`;return{change:first,related,messageId:"moved-from-public",message:say`${what2} ${came} ${strong`from the public index`} and now ${come} from ${code(
index)}${why}`,help:say`Make sure that ${code(index)} is meant to serve ${names.size===1?"it":"them"}, or lock again from the public index`,...level==="block"?{}:
{atMost:level}}}function leavesPublicIndex({component,before}){if(before?.kind!=="package"||before.source.type!=="registry"||component.source.type!=="registry")
return!1;let{ecosystem,source}=component;if(source.url===void 0||source.optionsAt!==void 0)return!1;let[then,now]=[publicIndex(before.ecosystem,before.source.url),
publicIndex(ecosystem,source.url)];return now==="open"?then!==void 0&&then!=="open":then!==void 0&&now===void 0}function levels(moving,sides){let namesOf=new Map;
for(let{component}of moving){let names=namesOf.get(placeKey(component))??new Set;namesOf.set(placeKey(component),names.add(component.name))}let[before,now]=[[...sides.
base.values()].flat(),[...sides.head.values()].flat()],used=new Set(before.flatMap(usesOf)),named=new Set(now.filter(({role})=>role!=="locked").map(nameKey2)),set=new Set(
now.filter(({source})=>source.optionsAt!==void 0).map(indexKey)),staying=path=>(sides.head.get(path)??[]).some(({source})=>source.type==="registry"&&source.url===
void 0);return({component,before:was})=>{let{ecosystem,source,location}=component;return was?.kind==="package"&&hasSameFiles(was,component)?"note":publicIndex(ecosystem,
source.url)==="open"||hostnameOf(source.url)===void 0||set.has(indexKey(component))||(namesOf.get(placeKey(component))?.size??0)>=migration&&!staying(location.path)||
(!(ecosystems.get(ecosystem)?.ranksIndexes===!0)||named.has(nameKey2(component)))&&used.has(useKey(component))?"warn":"block"}}function hasSameFiles(before,after){
let known=new Set(before.hashes);return before.version===after.version&&after.hashes.length>0&&after.hashes.every(hash2=>known.has(hash2))}function shownIndex({
source:{url=""}}){return hostnameOf(url)??url}function indexKey(component){return JSON.stringify([component.ecosystem,shownIndex(component)])}function placeKey(component){
return JSON.stringify([component.location.path,shownIndex(component)])}function nameKey2(component){return JSON.stringify([component.ecosystem,component.name,shownIndex(
component)])}function useKey(component){let slash=component.name.startsWith("@")?component.name.indexOf("/"):-1;return JSON.stringify([component.ecosystem,component.
name.slice(0,Math.max(slash,0)),shownIndex(component)])}function usesOf(component){let{source}=component;return source.type==="registry"&&source.url!==void 0?[useKey(
component)]:[]}var rule10={meta:{kinds:["package"],level:"block",about:"A public index may serve a package of your own, another index a public one, or all indexes count alike",
messages:{"internal-name":"Internal package is requested from a public index","unsafe-strategy":"Index strategy ranks all indexes equally","moved-from-public":"\
Package moved from the public index to another one"}},check(input){let sides=bothSides(input);return[...[...sides.head].flatMap(([path,all])=>{let packages=all.
filter(({source})=>source.type==="registry");if(!sides.changed.has(path))return[];let found2=owned(packages,path,sides,input);return found2.length>0?found2:looseStrategy(
packages,path,sides)}),...movedFromPublic(input,sides)]}};function owned(packages,path,sides,{internal,changes}){if(internal.length===0)return[];let keyOf5=({name,
source})=>JSON.stringify([name,source.url,source.extraIndexes]),before=new Set(sides.before(path).map(keyOf5));return packages.flatMap(component=>{let{ecosystem,
source,name,location,takenFrom}=component;if(takenFrom!==void 0)return[];let open=publicIndex(ecosystem,source.url);if(open!=="default"&&open!=="open"||before.has(
keyOf5(component)))return[];if(internal.find(one=>one.matches(component))===void 0)return[];let[yours]=unknown2(component),asked=open==="open"?strong`asked of an index that is open to everybody`:
strong`asked of the public index`,beside=yours===void 0?say``:say` as well as of ${code(hostnameOf(yours)??yours)}`;return{change:changeOf(component,changes,sides),
location,messageId:"internal-name",message:say`${code(name)} is a package of your own and is ${asked}${beside}: whoever registers the name there is installed`,help:say`Have it come from your index alone, named for this package or in place of the public one`}})}
function looseStrategy(packages,path,sides){let before=new Set(sides.before(path).map(({source})=>source.strategy)),loose=packages.find(({source:{strategy:strategy2=""}})=>strategy2.
startsWith("unsafe-")&&!before.has(strategy2));if(loose===void 0)return[];let{strategy="",extraIndexes=[],optionsAt}=loose.source;return extraIndexes.length>0&&
unknown2(loose).length===0?[]:[{change:changeOf(loose,[],sides),location:optionsAt??loose.location,messageId:"unsafe-strategy",message:say`With ${code(strategy)} all indexes count alike: whoever publishes a higher version of a package of yours is installed`,
help:say`Take the strategy out, and name the index of the packages that need another one`,...extraIndexes.length===0?{atMost:"warn"}:{}}]}function unknown2({ecosystem,
source:{extraIndexes=[]}}){return extraIndexes.filter(url=>!["mirror","project"].includes(publicIndex(ecosystem,url)??""))}var rule11={meta:{kinds:["package"],level:"block",about:"A package comes in that the policy denies",messages:{denied:"Package is denied by the policy"},everywhere:!0,
mentions:!0},check:input=>denied("package",input)};var rule12={meta:{kinds:["index"],level:"warn",about:"Packages come from an index that neither the public nor the policy knows",messages:{"default-index":"Packa\
ges come from another index","additional-index":"Additional package index","named-index":"Package index for packages that name it",links:"Additional page of pac\
kage files"}},check(input){let found2=new Map;for(let change of incoming(input.changes)){if(!isStrange(change,input))continue;let{ecosystem,name,location}=change.
component,key=JSON.stringify([ecosystem,name]),known=found2.get(key);known===void 0?found2.set(key,{first:change,related:[]}):known.related.length<mostRelated4&&
known.related.push(location)}return[...found2.values()].map(({first,related})=>violation3(first,related))}},mostRelated4=20;function isStrange({type,component,before},input){
let{use,ecosystem="",url,name}=component;if(use==="connection"||isThisMachine(url??"")||type==="changed"&&before?.kind==="index"&&before.name===name||input.approved.
indexes!==void 0||input.denied.indexes?.some(one=>one.matches(component))===!0)return!1;let isOwn=({url:own})=>isWithin(plainAddress(url??""),plainAddress(own));
return!input.indexes.some(isOwn)&&[void 0,"open"].includes(publicIndex(ecosystem,url??name))}function isWithin(url,own){return url===own||url.startsWith(`${own}\
/`)}function violation3(change,related){let{component}=change,{ecosystem="",name,url}=component,isOpen3=publicIndex(ecosystem,url??name)==="open";return{change,
related,messageId:ids[component.use],message:isOpen3?say`${sentence(change)}; ${strong`everybody can publish there`}`:sentence(change),help:say`Make sure that ${code(
name)} is meant to serve packages; indexes under ${code("approved.indexes")} in the policy are known`}}var ids={default:"default-index",additional:"additional-i\
ndex",named:"named-index",links:"links",connection:"default-index"};function sentence({component,before}){let{setting,name,use,scope,ecosystem=""}=component,by=say`${code(
setting)} has`;if(use==="links")return say`${by} files at ${code(name)} installed as well as those of the index`;if(use==="named")return say`${by} packages come from ${code(
name)} that name it`;if(use==="additional"){let which=ecosystems.get(ecosystem)?.ranksIndexes===!0?say`: the highest version is installed, whichever serves it`:
say`: a package may come from either`;return say`${by} ${code(name)} asked beside the default index${which}`}let what2=scope===void 0?say`packages`:say`packages of ${code(
scope)}`,was=before?.kind==="index"&&before.name!==name?say`${code(before.name)}`:say`the default index`;return say`${by} ${what2} come from ${code(name)}, and no longer from ${was}`}var rule13={meta:{kinds:["package"],level:"warn",about:"A package runs a script of its own when it is installed, and did not before",messages:{"new-package":"Ne\
w package runs an install script","new-script":"Update adds an install script"}},check(input){let{before:held}=bothSides(input),hadScript=(path,name)=>held(path).
some(one=>one.name===name&&one.installScript===!0);return incoming(input.changes).filter(({component})=>component.installScript===!0).filter(({component})=>!hadScript(
component.location.path,component.name)).filter(({before})=>before?.kind!=="package"||before.installScript!==!0).map(change=>{let isNew=change.before===void 0;return{
change,messageId:isNew?"new-package":"new-script",message:isNew?say`${subject(change)} runs a script of its own when it is installed`:say`${subject(change)} ${strong`now runs a script of its own`} when it is installed; the version before did not`,
help:say`Read what the script does before it runs with your secrets, or install without scripts`,...isNew?{atMost:"note"}:{}}})}};var import_spdx_expression_parse=__toESM(require_spdx_expression_parse(),1),maxLength=1e3;function readExpression(text){if(!(text.length>maxLength))try{return(0,import_spdx_expression_parse.default)(
text)}catch{return}}function isLicence(text){let read=readExpression(text);return read!==void 0&&"license"in read}function unmet(expression,permits){if("license"in
expression){let name=nameOf(expression);return permits(name)?[]:[name]}let left=unmet(expression.left,permits),right=unmet(expression.right,permits);return expression.
conjunction==="or"&&(left.length===0||right.length===0)?[]:[...new Set([...left,...right])]}function nameOf({license,plus,exception}){let name=/^(?:[AL]?GPL|GFDL)-[\d.]+$/.
test(license)?`${license}-${plus===!0?"or-later":"only"}`:`${license}${plus===!0?"+":""}`;return exception===void 0?name:`${name} WITH ${exception}`}function licences(about){return optional(pipe(array(string()),description(about)),[])}function effect(about){return pipe(picklist(["block","warn","note","off"]),
description(about))}var entries=strictObject({allow:licences("SPDX licences that packages may have; empty: every one that is not denied"),deny:licences("SPDX li\
cences that packages must not have"),unknown:optional(effect("What a package does whose licence nobody knows, up to the level of the rule"),"note"),changed:optional(
effect("What an update does that changes the licence, up to the level of the rule"),"warn")}),unlicensed=({allow,deny})=>[...allow,...deny].find(text=>!isLicence(
text)),options=pipe(entries,check(given=>unlicensed(given)===void 0,({input})=>`names ${JSON.stringify(unlicensed(input))}, which is not one SPDX licence such a\
s Apache-2.0`));var rule14={meta:{kinds:["package"],level:"configured",about:"A package comes in under a licence that the policy does not allow, or under another than before",messages:{
"not-allowed":"Licence is not allowed",unknown:"Licence is unknown",changed:"Licence changed"},options},asks:()=>["version"],check({changes,options:{allow,deny,
...effects}},facts){let[allowed,denied2]=[new Set(allow.map(normal)),new Set(deny.map(normal))],permits=name=>!denied2.has(name)&&(allowed.size===0||allowed.has(
name));return incomingPackages(changes).flatMap(change=>{let known=facts.about(change.component),before=earlier(change);return refused(change,known,permits)??unknown3(
change,known,effects.unknown)??changed(change,before===void 0?void 0:facts.about(before),known,effects.changed)??[]})}};function normal(text){let read=readExpression(
text);return read!==void 0&&"license"in read?nameOf(read):text}function refused(change,known,permits){let expressions=(known?.licences??[]).flatMap(text=>readExpression(
text)??[]),against=[...new Set(expressions.flatMap(expression=>unmet(expression,permits)))];if(against.length===0)return;let{name}=change.component;return{change,
messageId:"not-allowed",message:say`${subject(change)} is under ${shown(against)}, which the policy does not allow`,help:say`Take another package than ${code(name)}, or have those who keep the policy decide`}}
function unknown3(change,known,atMost){let stated=known?.licences??[],unread=stated.filter(text=>readExpression(text)===void 0);if(atMost==="off"||stated.length>
0&&unread.length===0)return;let named=unread.filter(text=>text!=="non-standard"),what2=named.length===0?say``:say`: ${shown(named)} is none of SPDX`;return{change,
messageId:"unknown",message:say`Nobody could say under what licence ${subject(change)} is${what2}`,help:say`Look up the licence of ${code(change.component.name)}, and waive this finding if it will do`,
atMost}}function changed(change,then,now,atMost){let[was,is2]=[then?.licences,now?.licences];if(!(atMost==="off"||was===void 0||is2===void 0||was.includes("non-\
standard"))&&JSON.stringify(was.map(normal).sort())!==JSON.stringify(is2.map(normal).sort()))return{change,messageId:"changed",message:say`${subject(change)} changes its licence from ${shown(
was)} to ${shown(is2)}`,help:say`Make sure that the new terms of ${code(change.component.name)} will do, or stay at the version before`,atMost}}function shown(names){
return join(names.map(name=>say`${code(name)}`)," and ")}function slip(written2,meant){let difference=written2.length-meant.length;if(Math.abs(difference)>1||written2===meant)return;let at=0;for(;at<written2.length&&written2[at]===
meant[at];)at++;let rest2=(text,skip)=>text.slice(at+skip),[here,there]=[written2[at]??"",meant[at]??""];return difference===1?rest2(written2,1)===rest2(meant,0)?
{type:"added",letter:here,at}:void 0:difference===-1?rest2(written2,0)===rest2(meant,1)?{type:"missing",letter:there,at}:void 0:rest2(written2,1)===rest2(meant,
1)?{type:"other",letter:here,at}:here===meant[at+1]&&there===written2[at+1]&&rest2(written2,2)===rest2(meant,2)?{type:"swapped"}:void 0}function withOneLess(text){
return Array.from(text,(_,at)=>text.slice(0,at)+text.slice(at+1))}var pypi=`
aiofile attr attrs authlib bpython cattrs cchardet click-py crick csvkit dask-cuda dask-ml dataset datazets dateutil
dbt-score dgl djongo docker-py dydantic fastar git-python google-oauth gpytorch grequests gsutil httpr hyper ipy ipytest
jaxlie jaxtyping llama-cpp-python-cuda mocker mysql-python myjwt ngboost numba-cuda numpyro openapi pacparser
paddlepaddle-gpu panda pbspark polar py-redis pyaml pycryptodomex pydocker pymantic pymssql pypd pyshark pytest-csv python
python-jwt pytoml pytorch-metric-learning retworkx scapy scipp simpy slack spython tensorboardx torchx torchtext torchdata
tryton unicorn usort vastai vyper wand websocket whisper willow xoto3 django-rest-framework opencv openai-whisper
`,npm=`
@types/npm acorn-node ansistyles apollo-client args aws-cdk clipboardy coffeescript color colord crypt css-parse csv-parser
dargs enquirer expresso gaxios grant graphiql harp http_server jsdoc lodash.set mquery node-uuid node-xlsx ntypescript
postcss-js pusher-js querystring rambda react-selecto semiver stylis tslint tslint-config-prettier vasync vite-node yaml-js
preact-router vuejs nuxt vitest-fetch-mock
`,cargo=`
byte ghash scrypt yaml_serde clap-rs cargo-config chronos colorer curl-sys dotenv-rs frost future future-utils hyper-rustls image2 iter-tools
jsonwebtokens json-web-token lazystatic mimes narrow nphysics object-store parquet2 pastey polar random rayon-core redis-rs
request safetensor secrets sha1 temp-file time-rs tokenizer tokio-core tower-service tracking trust-dns typemap url2
uuid1 warps wrap wasm-bindgen-cli zips tera-cli serde-yml serde_yml serde-xml libz rusttype color config2 hyped
`,rubygems=`
active_record scrypt aws_sdk bundle byebug-rails color colored cucumber factory-bot fakes graphiti grapes hashi json_pure
jbuild kaminari-core launch listener mail_form minitest-rails mongoid-rspec multi-json mysql oauth oj_mimic parallels
parsers paranoia pagy-rails pumas pundits rack-proxy rackup rail rakes redic redis-rack rest_client restclient rmagick
rspec-mock rouge-rails safe sequel_pg slimmer spring sqlite stripes tailwind thins tilth unicorns yardoc stringex
`,neighbours=new Map([["pypi",pypi.trim().split(/\s+/)],["npm",npm.trim().split(/\s+/)],["cargo",cargo.trim().split(/\s+/)],["rubygems",rubygems.trim().split(/\s+/)]]);var popularCargo=`
actix-web aes-gcm ahash aho-corasick anyhow arboard arrow askama async-openai async-std async-stream async-trait
aws-config aws-sdk-s3 axum backtrace base64 bcrypt bincode bindgen bitflags blake3 burn bytemuck byteorder bytes
candle-core candle-nn cargo_metadata chrono clap colored config console criterion crossbeam crossbeam-channel crossterm
csv ctrlc curl darling dashmap datafusion derive_builder derive_more diesel dirs dotenv dotenvy ed25519-dalek either
env_logger ethers fastembed fern flate2 futures futures-util getrandom git2 glob h2 half hashbrown heapless hex hf-hub hmac
http httparse hyper hyper-tls ignore image indexmap indicatif insta ipnet itertools jemallocator jsonwebtoken
lazy_static lettre libc libloading llama-cpp-2 log lru memchr memmap2 mime minijinja miette mockall mongodb moka
native-tls ndarray nix nom notify num num-bigint num-traits num_cpus object_store ollama-rs once_cell openssl ordered-float
ort parking_lot parquet paste percent-encoding petgraph phf pin-project pin-project-lite polars postgres pretty_assertions
proc-macro2 proptest prost pulldown-cmark pyo3 qdrant-client quick-xml quinn quote rand rand_core ratatui rayon redis regex
reqwest rig-core ring rkyv rocksdb rusqlite rust_decimal rustc-hash rustls rustls-pemfile rustyline safetensors schemars
scraper secrecy semver serde serde_derive serde_json serde_with serde_yaml serial_test sha2 signal-hook simd-json smallvec
socket2 solana-sdk spin sqlx static_assertions strsim structopt strum subtle syn sysinfo tantivy tar tempfile tera
termcolor textwrap thiserror tiktoken-rs time tokenizers tokio tokio-rustls tokio-stream tokio-tungstenite tokio-util toml
toml_edit tonic tower tower-http tracing tracing-subscriber trybuild tungstenite typenum unicode-segmentation
unicode-width url uuid walkdir warp wasm-bindgen web-sys wgpu whisper-rs winapi windows-sys winit zeroize zip zstd
`.trim().split(/\s+/);var popularNpm=`
@ai-sdk/openai @angular/cli @angular/core @anthropic-ai/claude-code @anthropic-ai/sdk @apollo/client @aws-sdk/client-s3
@babel/core @babel/preset-env @babel/runtime @huggingface/inference @huggingface/transformers @langchain/core
@langchain/openai @mistralai/mistralai @modelcontextprotocol/sdk @nestjs/common @nestjs/core @octokit/rest
@playwright/test @prisma/client @reduxjs/toolkit @sentry/node @storybook/react @supabase/supabase-js
@tanstack/react-query @tensorflow/tfjs @tensorflow/tfjs-node @types/node @types/react @typescript-eslint/parser
@vercel/node @vitejs/plugin-react @vue/cli @xenova/transformers acorn airtable ajv angular ansi-regex ansi-styles apollo-server
archiver async autoprefixer aws-sdk axios babel-cli babel-core babel-eslint babel-loader babel-preset-env bcrypt bcryptjs
bluebird body-parser bootstrap brace-expansion browserify browserslist bunyan chai chalk cheerio chokidar
chromadb class-validator classnames clipboard clsx coffee-script colors commander compression concurrently
connect-redis cookie-parser core-js cors cosmiconfig cross-env cross-spawn crypto-js css-loader csv-parse cypress dayjs
debug discord.js dockerode dotenv ejs electron electron-builder elasticsearch ember-cli esbuild escape-string-regexp
eslint eslint-config-airbnb eslint-config-prettier eslint-plugin-import eslint-plugin-prettier eslint-plugin-react
eslint-plugin-react-hooks event-stream eventemitter3 execa express express-rate-limit express-session express-validator
fast-glob fast-xml-parser fastify file-loader firebase firebase-admin firebase-tools fluent-ffmpeg
follow-redirects form-data formidable framer-motion fs-extra gatsby glob google-auth-library googleapis got graceful-fs
graphql graphql-tag grunt grunt-cli gulp gulp-sass handlebars helmet highlight.js hoist-non-react-statics html-webpack-plugin
http-proxy http-proxy-middleware http-server husky iconv-lite immutable inquirer ioredis ipaddr.js jasmine
jest jquery js-yaml jsdom json5 jsonwebtoken jszip karma knex koa langchain langfuse langsmith less lint-staged
llamaindex lodash lodash.debounce lodash.get lodash.merge log4js lru-cache luxon mariadb marked material-ui mathjs
meow merge-deep mime-types minimatch minimist mkdirp mocha moment moment-timezone mongodb mongoose morgan ms mssql multer
mysql mysql2 nanoid needle netlify-cli next next-auth nock node-fetch node-forge node-gyp node-ipc node-sass node-schedule
nodemailer nodemon normalize.css npm-run-all nunjucks nx ollama onnxruntime-node onnxruntime-web openai ora p-limit
parcel passport passport-jwt passport-local path-to-regexp pg pino playwright pm2 postcss postcss-loader preact prettier
prisma prismjs prop-types puppeteer puppeteer-core pusher qs query-string ramda react react-bootstrap react-dom
react-hook-form react-icons react-native react-redux react-router react-router-dom react-scripts react-select readable-stream redis
redux redux-saga redux-thunk regenerator-runtime request request-promise reselect resolve rimraf rollup rxjs sass
sass-loader semantic-release semver sequelize sharp shelljs shx sinon socket.io socket.io-client source-map-support sqlite
sqlite3 strip-ansi stripe style-loader styled-components stylelint stylus superagent supertest supports-color svelte
swagger-ui-express swr tailwindcss tape telegraf terser through2 tough-cookie tslib ts-jest ts-node tsx twilio
typeorm typescript ua-parser-js underscore undici url-loader uuid validator vite vitest vue vue-router vuex web-vitals
web3 webpack webpack-cli webpack-dev-server websocket winston ws xlsx xml2js yargs yarn yup zod zustand
`.trim().split(/\s+/);var popularPypi=`
accelerate aiobotocore aiofiles aiohttp albumentations alembic allennlp altair anthropic anyio apache-airflow
arrow asyncpg attrs audiocraft autoawq auto-gptq autogluon azure-core azure-identity azure-storage-blob
beautifulsoup4 bitsandbytes black bleach bokeh boto3 botocore cachetools catboost celery certifi cffi chardet
charset-normalizer chromadb click cloudpickle cohere colorama coloredlogs coverage cryptography ctransformers
cupy cython dask databricks-sdk datasets dateparser dbt-core deepspeed detectron2 diffusers discord-py django
django-cors-headers djangorestframework dnspython docker dspy einops elasticsearch evaluate fabric faiss-cpu faiss-gpu
faker fastai fastapi fasttext filelock fire flake8 flask flask-cors flash-attn flax fonttools fsspec gensim gevent
gitpython google-api-core google-api-python-client google-auth google-cloud-storage google-generativeai gradio greenlet
grpcio gunicorn gymnasium h5py haystack-ai httpx huggingface-hub hydra-core hypothesis imageio importlib-metadata
ipykernel ipython isort itsdangerous jax jaxlib jellyfish jinja2 jmespath joblib jsonschema jupyter jupyterlab keras
kornia kubernetes label-studio langchain langchain-community langchain-core langchain-openai langgraph langsmith
lightgbm lightning litellm llama-cpp-python llama-index llvmlite loguru lxml markdown markupsafe marshmallow matplotlib
mlflow mypy networkx nltk notebook numba numpy oauthlib omegaconf onnx onnxruntime onnxruntime-gpu open-clip-torch
openai opencv-contrib-python opencv-python opencv-python-headless openpyxl optimum optuna orjson packaging paddlepaddle
pandas paramiko peewee peft pendulum pillow pinecone-client playwright plotly polars pre-commit prometheus-client
prompt-toolkit protobuf psutil psycopg2 psycopg2-binary pyarrow pyasn1 pycocotools pycparser pycryptodome pydantic
pydantic-settings pygments pyinstaller pyjwt pymongo pymysql pyopenssl pyparsing pypdf pyspark pytest pytest-cov
python-dateutil python-docx python-dotenv python-multipart pytorch pytorch-lightning pytz pyyaml pyzmq qdrant-client rasterio
ray redis regex requests requests-oauthlib requests-toolbelt rich ruff s3fs s3transfer sagemaker safetensors
scikit-image scikit-learn scipy seaborn selenium sentence-transformers sentencepiece sentry-sdk setuptools shapely
simplejson snowflake-connector-python sounddevice soundfile soupsieve spacy sphinx sqlalchemy sqlmodel sqlparse
starlette statsmodels streamlit sympy tabulate tenacity tensorboard tensorflow tensorflow-cpu tensorflow-gpu
termcolor textblob tiktoken timm tokenizers toml tomlkit torch torchaudio torchmetrics torchvision
tornado tqdm transformers trl triton tweepy typer typing-extensions ultralytics unsloth unstructured urllib3 uvicorn
virtualenv vllm wandb weaviate-client websocket-client websockets werkzeug wheel whisperx wrapt xarray xformers xgboost
zipp
`.trim().split(/\s+/);var popularRubygems=`
aasm actioncable actionmailer actionpack actionview activeadmin activejob activemodel activerecord activerecord-import
activestorage activesupport acts_as_list acts-as-taggable-on addressable airbrake annotate anthropic ast
atlas_client aws-sdk aws-sdk-core aws-sdk-s3 awesome_print bcrypt better_errors bigdecimal bootsnap bootstrap brakeman
builder bullet bundler byebug cancancan capistrano capistrano-rails capybara carrierwave chef cocoapods
coffee-rails coffee-script concurrent-ruby connection_pool crack dalli database_cleaner devise devise_invitable docile
doorkeeper dotenv dotenv-rails draper dry-validation elasticsearch erubi eventmachine excon execjs factory_bot
factory_bot_rails factory_girl faker faraday fastlane ffi fog-aws foreman friendly_id globalid google-protobuf grape
graphql grpc haml hashie highline hiredis http httparty i18n importmap-rails jbuilder jekyll jquery-rails jsbundling-rails
json jwt kaminari kramdown langchainrb launchy letter_opener listen loofah lograge mail mechanize method_source
mime-types minitest mongo mongoid msgpack multi_json mysql2 net-ssh newrelic_rpm nio4r nokogiri oauth2 octokit
oj omniauth omniauth-google-oauth2 onnxruntime optparse paper_trail paperclip parallel parser pagy propshaft pry pry-byebug
pry-rails public_suffix puma pundit rack rack-attack rack-cors rack-protection rack-test rails rails-i18n railties rake
ransack redcarpet redis redis-rails resque rest-client rexml rolify rouge rspec rspec-core rspec-expectations rspec-mocks
rspec-rails rubocop rubocop-performance rubocop-rails ruby-openai rubyzip sass sass-rails savon sdoc selenium-webdriver
sentry-raven sentry-ruby sequel shoulda-matchers sidekiq simple_form simplecov sinatra slim solargraph sprockets
sprockets-rails sqlite3 stimulus-rails stripe tailwindcss-rails thin thor tilt timecop torch-rb turbo-rails turbolinks twilio-ruby
typhoeus tzinfo uglifier unicorn vcr view_component warden webmock webpacker whenever will_paginate yard zeitwerk
`.trim().split(/\s+/);var indexes=new Map,lists=new Map([["cargo",popularCargo],["npm",popularNpm],["pypi",popularPypi],["rubygems",popularRubygems]]),maxLength2=100,minForSlip=5,minForAny=4;
function likeness(ecosystem,name){let index=indexOf2(ecosystem),written2=name.toLowerCase();if(index===void 0||name.length>maxLength2||index.popular.has(written2)||
index.neighbours.has(written2))return;let glyphs2=index.byGlyphs.get(foldGlyphs(bare(written2)));if(glyphs2!==void 0)return{popular:glyphs2,how:bare(written2)===
bare(glyphs2)?"separators":"glyphs"};let words=index.byWords.get(sortWords(written2));if(words!==void 0)return{popular:words,how:"words"};let slipped=[written2,
...withOneLess(written2)].flatMap(variant=>index.bySlip.get(variant)??[]).find(popular=>isSlip(written2,popular));if(slipped!==void 0)return{popular:slipped,how:"\
slip"};let stem=stemOf(ecosystem,written2),meant=stem===void 0?void 0:index.byStem.get(stem);return meant===void 0?void 0:{popular:meant,how:"affix"}}function indexOf2(ecosystem){
let known=indexes.get(ecosystem),names=lists.get(ecosystem);if(known!==void 0||names===void 0)return known;let bySlip=new Map;for(let name of names.filter(each=>bare(
each).length>=minForAny))for(let variant of new Set([name,...withOneLess(name)])){let same=bySlip.get(variant)??[];same.push(name),bySlip.set(variant,same)}let made={
popular:new Set(ecosystem==="cargo"?names.flatMap(each=>[each.replace(/-/g,"_"),each.replace(/_/g,"-"),each]):names),neighbours:new Set(neighbours.get(ecosystem)),
byGlyphs:new Map(names.filter(each=>bare(each).length>3).map(each=>[foldGlyphs(bare(each)),each])),byWords:new Map(names.filter(each=>/[-_.]/.test(each)).map(each=>[
sortWords(each),each])),byStem:new Map([...names.map(each=>[stemOf(ecosystem,each)??each,each]),...names.map(each=>[each,each])]),bySlip};return indexes.set(ecosystem,
made),made}var glyphs={0:"o",1:"l",\u0430:"a",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j","\u04CF":"l",\u043C:"m",\u0578:"n",\u043E:"o",
\u03BF:"o",\u0440:"p",\u03C1:"p",\u0455:"s",\u0442:"t",\u03C5:"u",\u03BD:"v",\u0445:"x",\u0443:"y",\u03B1:"a",\u0131:"i"};function foldGlyphs(text){return Array.
from(text.normalize("NFKD").replace(new RegExp("\\p{M}","gu"),""),letter=>glyphs[letter]??letter).join("").replace(/rn/g,"m").replace(/vv/g,"w")}function bare(text){
let slash=text.lastIndexOf("/")+1;return text.slice(0,slash)+text.slice(slash).replace(/[-_.]/g,"")}function sortWords(text){return text.split(/[-_.]/).sort().join(
"-")}var digits={1:"i",3:"e",4:"a",5:"s"};function isSlip(written2,popular){let how=slip(written2,popular);if(how===void 0)return!1;if(how.type==="swapped")return!0;
let doubled=how.type==="added"&&[written2[how.at-1],written2[how.at+1]].includes(how.letter);return bare(popular).length<minForSlip&&!doubled?!1:how.type==="oth\
er"&&digits[how.letter]===popular[how.at]?!0:!/[\d@/]/.test(how.letter)&&!(how.type==="other"&&/[\d@/]/.test(popular[how.at]??""))}var affixes=new Map([["pypi",
/^(?:python3?|py)-?|-?(?:python3?|py|official|cuda|gpu)$/],["npm",/^(?:node|nodejs|npm)-|[-.](?:node|nodejs|npm|js|official)$|(?<=[a-z])js$/]]);function stemOf(ecosystem,name){
let stem=name.replace(affixes.get(ecosystem)??"","");return stem===name?void 0:stem}var day=864e5,established={days:365,versions:5,daysInAnyCase:3*365},young={days:90},rule15={meta:{kinds:["package"],level:"warn",about:"A new package comes in w\
hose name is made to be taken for that of a popular one, or that does not exist",messages:{missing:"Package does not exist","similar-name":"Package name resembl\
es a popular package"}},asks({type,component}){return type!=="added"||component.source.type!=="registry"||component.takenFrom?.sure===!0?[]:likeness(component.ecosystem,
component.name)!==void 0?["listed","name"]:component.direct===!1?["listed"]:["listed","name","similar"]},check({changes,inventory,internal},facts){let known=new Set(
inventory.base.flatMap(component=>component.kind==="package"?keyOf2(component):[]));for(let{before}of changes)before?.kind==="package"&&known.add(keyOf2(before));
return incomingPackages(changes).flatMap(change=>{let{type,component}=change;return type!=="added"||component.source.type!=="registry"||known.has(keyOf2(component))?
[]:component.takenFrom?.sure===!0?[]:internal.some(pattern=>pattern.matches(component))?[]:judge(change,facts.about(component))??[]})}};function keyOf2({ecosystem,
name}){return`${ecosystem} ${name}`}function judge(change,known){let{ecosystem,name}=change.component,like=likeness(ecosystem,name),own=likelyIndex(change.component)!==
void 0;if(known?.exists===!1&&!own){let nearest=like===void 0?say``:say`; ${code(like.popular)} may be meant`;return{change,messageId:"missing",message:say`${code(
name)} does not exist: anybody can register the name, and is then installed here${nearest}`,help:say`Correct the name, or give the index that has it; a name that was made up is taken by others soon`}}
let age=ageOf(known);if(like!==void 0)return isEstablished(known)?void 0:{...found(change,like.popular,tricks[like.how],known),...own&&{atMost:"warn"}};let[similar]=known?.
similar??[];if(!(similar===void 0||age===void 0||age>=young.days))return found(change,similar,say`is like it`,known)}function isEstablished(known){let age=ageOf(
known)??0,versions=known?.listing?.versions??0;return age>=established.daysInAnyCase||age>=established.days&&versions>=established.versions}var tricks={glyphs:say`looks the same`,
separators:say`is the same but for separators`,words:say`has the same words in another order`,slip:say`is one slip of the keyboard away`,affix:say`is the same but for a word that says nothing`};
function found(change,popular,trick,known){let{name}=change.component,age=ageOf(known),since=age===void 0?say``:say`, and the name is ${age} ${age===1?"day":"da\
ys"} old`;return{change,messageId:"similar-name",confidence:"likely",message:say`${code(name)} may be taken for ${code(popular)}: it ${trick}${since}`,help:say`Make sure that ${code(
name)} is what you want, or write ${code(popular)}`}}function ageOf(known){let first=known?.listing?.firstPublishedAt;if(!(known===void 0||first===void 0))return Math.
max(0,Math.floor((Date.parse(known.askedAt)-Date.parse(first))/day))}var strings=nullish(array(string()),[]),severities=nullish(array(object({type:string(),score:string()})),[]),event=object({introduced:optional(string()),fixed:optional(
string()),last_affected:optional(string()),limit:optional(string())}),range=pipe(object({type:string(),events:array(event)}),check(({type,events})=>type==="GIT"||
events.some(({introduced})=>introduced!==void 0),"a range without an introduced event")),customRanges=fallback(nullish(object({custom_ranges:nullish(array(range),
[])})),void 0),affected=pipe(object({package:nullish(object({ecosystem:string(),name:string()})),ranges:nullish(array(range),[]),versions:strings,severity:severities,
ecosystem_specific:customRanges}),transform(({ecosystem_specific,...entry})=>{let custom=ecosystem_specific?.custom_ranges??[],hasCustom=custom.length>0;return hasCustom&&
entry.ranges.every(isEndless)?{...entry,ranges:custom,hasCustom}:{...entry,hasCustom}}));function isEndless({events}){return events.every(({introduced})=>introduced===
"0")}var schema=object({id:pipe(string(),regex(/^[A-Za-z0-9][\w.:+-]{0,127}$/,"an id of unknown form")),withdrawn:nullish(string()),aliases:strings,summary:nullish(
string(),""),details:nullish(string(),""),severity:severities,affected:nullish(array(affected),[]),database_specific:nullish(record(string(),unknown()))});function isAdvisoryId(id){
return is(schema.entries.id,id)}function isMalicious(id){return id.startsWith("MAL-")}function readRecord(value){let result=safeParse(schema,value,{abortEarly:!0});
if(result.success)return{record:result.output};let[issue]=result.issues;return{reason:`not a record of the OSV schema at ${getDotPath(issue)??"its top"}: ${issue.
message.slice(0,200)}`}}var mostTried=50;function groupByAlias(applied){let inOrder=applied.toSorted((one,other)=>byFame(one.record.id,other.record.id)),groups=new Map(inOrder.map(one=>[
one,[one]])),join2=(one,other)=>{let[left=[],right=[]]=[groups.get(one),groups.get(other)];if(!left.every(each=>right.every(another=>mayBeOne(each.record,another.
record))))return;let both=[...left,...right];for(let member of both)groups.set(member,both)},known=new Map(inOrder.map(one=>[one.record.id,one])),sharing=new Map;
for(let one of inOrder)for(let alias of new Set(one.record.aliases)){let named=known.get(alias);named!==void 0&&join2(one,named),addTo(sharing,alias,one)}for(let[
,holders]of sharing)for(let[at,one]of holders.entries())for(let first of holders.slice(0,Math.min(at,mostTried)))join2(first,one);return[...new Set(groups.values())]}
function mayBeOne(one,other){if(databaseOf(one.id)===databaseOf(other.id))return!1;let names=new Set([one.id,...one.aliases]);return names.has(other.id)||other.
aliases.some(alias=>names.has(alias))}function namesOfGroups(groups){let owners=new Map(groups.flatMap(group=>group.map(({record:record2})=>[record2.id,group]))),
shared=new Map,idsOf=group=>[...new Set(group.flatMap(({record:{id,aliases}})=>[id,...aliases]))];for(let group of groups)for(let id of idsOf(group))shared.set(
id,(shared.get(id)??0)+1);return group=>{let ids2=idsOf(group).filter(id2=>(owners.get(id2)??group)===group),[id=""]=ids2.filter(each=>owners.has(each)||shared.
get(each)===1).sort(byFame);return{id,aliases:ids2.filter(each=>each!==id).sort()}}}function sameAmong(advisories){if(advisories.length===0)return()=>[];let byName=new Map;
for(let one of advisories)for(let name of everyName(one))addTo(byName,name,one);return advisory=>{let candidates=new Set;for(let name of everyName(advisory))for(let one of byName.
get(name)??[])candidates.add(one);return[...candidates].filter(one=>one===advisory||isSame(one,advisory))}}function everyName({id,aliases}){return[id,...aliases]}
function isSame(one,other){return other.records.some(id=>one.records.includes(id))?!0:!other.records.some(id=>one.records.some(each=>databaseOf(each)===databaseOf(
id)))}function databaseOf(id){let hyphen=id.indexOf("-");return hyphen===-1?id:id.slice(0,hyphen)}function byFame(left,right){return fame(left)-fame(right)||(left<
right?-1:left>right?1:0)}function fame(id){return isMalicious(id)?0:id.startsWith("GHSA-")?1:id.startsWith("CVE-")?2:3}var longest2=50;function chainsOf(components){let files=new Map;for(let component of components)component.kind!=="package"||component.entry===void 0||addTo(files,
component.location.path,component);let walked=new Map;return component=>{let{path}=component.location,packages=files.get(path);if(component.direct===!0||packages===
void 0)return;let steps=walked.get(path);steps===void 0&&walked.set(path,steps=walk(packages));let nearest;for(let{id}of entriesOf(component)){let step=steps.get(
id);step!==void 0&&step.depth<(nearest?.depth??1/0)&&(nearest=step)}let chain=[];for(let at=nearest;at!==void 0;at=at.from)chain.push(at.name);return chain.length>
1?chain.reverse():void 0}}function walk(packages){let known=new Map,steps=new Map,queue=[];for(let component of packages){let{name}=component;for(let{id,dependsOn,
direct}of entriesOf(component))known.set(id,{name,dependsOn}),!(direct!==!0||steps.has(id))&&(steps.set(id,{name,from:void 0,depth:1}),queue.push(id))}for(let id of queue){
let from=steps.get(id);if(!(from===void 0||from.depth>=longest2))for(let dependency of known.get(id)?.dependsOn??[]){let name=known.get(dependency)?.name;name===
void 0||steps.has(dependency)||(steps.set(dependency,{name,from,depth:from.depth+1}),queue.push(dependency))}}return steps}function entriesOf({entry,dependsOn=[],
direct,alsoEntries=[]}){return entry===void 0?alsoEntries:[{id:entry,dependsOn,...direct===void 0?{}:{direct}},...alsoEntries]}import{posix as posix4}from"node:path";function lockedBeside(components){let entries2=new Map;for(let component of components)component.kind==="package"&&component.role==="locked"&&addTo(entries2,folderKey(
component),component);return component=>{let{role,version,resolved,scope,context}=component;return role!=="requirement"||version===void 0||resolved!==void 0?[]:
(entries2.get(folderKey(component))??[]).filter(entry=>(entry.scope==="runtime"||entry.scope===scope)&&entry.context===context)}}function withoutCopies(changes){
let entriesOf2=lockedBeside(changes.map(({component})=>component)),copies=new Map;return{changes:changes.filter(({component})=>{let entries2=entriesOf2(component);
for(let entry of entries2)addTo(copies,entryKey(entry,entry.location),component.location);return entries2.length===0}),copiesOf:(component,at)=>copies.get(entryKey(
component,at))??[]}}function folderKey(component){let{path}=component.location;return entryKey(component,{...component.location,path:posix4.dirname(path)})}import{posix as posix5}from"node:path";function replacedLocks(changes,base){let gone=changes.flatMap(({type,component,before})=>type==="removed"?component:before??[]),coming=changes.flatMap(({type,component})=>type===
"removed"?[]:component),kept=pathsOf([...base,...coming]),old=pathsOf([...base,...gone]),oldLocks=[...pathsOf([...base,...gone].filter(isLocked))],manifests=[...pathsOf(
[...base,...gone,...coming].filter(one=>!isLocked(one)))],isOfOneManifest=(one,other)=>manifests.some(path=>isWithin2(path,posix5.dirname(one))&&[one,other].every(
lock=>lockOf(lock,path)!==void 0)),known=new Map;return path=>{if(old.has(path))return[];let folder=posix5.dirname(path),found2=known.get(path)??oldLocks.filter(
lock=>{let its=posix5.dirname(lock);return kept.has(lock)?its===folder&&isOfOneManifest(lock,path):isWithin2(its,folder)||isWithin2(folder,its)}).sort(nearestTo(
folder));return known.set(path,found2),found2}}function isLocked(component){return component.kind==="package"&&component.role==="locked"}function nearestTo(folder){
let isFar=path=>+(posix5.dirname(path)!==folder);return(one,other)=>isFar(one)-isFar(other)||one.length-other.length||compareText(one,other)}function pathsOf(components){
return new Set(components.map(({location})=>location.path))}function isWithin2(path,folder){return folder==="."||path===folder||path.startsWith(`${folder}/`)}function namesakesOf(changes,base){let replaced2=replacedLocks(changes,base),keysOf=component=>{let others=isLocked(component)?replaced2(component.location.path):
[];return[component.location.path,...others].flatMap(path=>keyOf3(component,path))},wanted=new Set(changes.flatMap(({type,component})=>type==="added"?keysOf(component):
[])),byKey=new Map,gone=changes.flatMap(({type,component,before})=>type==="removed"?component:before??[]);for(let component of[...base,...gone])if(component.kind===
"package")for(let key of keyOf3(component,component.location.path))wanted.has(key)&&addTo(byKey,key,component);return({type,component})=>type!=="added"?[]:keysOf(
component).flatMap(key=>byKey.get(key)??[]).filter(({scope,context})=>(scope==="runtime"||scope===component.scope)&&(!isAside(context)||context===component.context))}
function namesakesIn(changes,base){let of=namesakesOf(changes,base);return[...new Set(changes.flatMap(change=>isOfPackage(change)?of(change):[]))]}function isOfPackage(change){
return change.component.kind==="package"}function keyOf3(component,path){if(component.kind!=="package"||component.role==="installed"||component.resolved!==void 0)
return[];let{ecosystem,name}=component;return[JSON.stringify([path,ecosystem,name])]}function affectedPackages({changes,inventory},facts,concerns){let coming=[...incoming(changes),...pinned2(changes)],base=[...inventory.base,...changes.flatMap(({
before})=>before??[])],gone=changes.flatMap(({type,component})=>type==="removed"?component:[]),lockedBefore=new Set([...base,...gone].flatMap(component=>component.
kind==="package"?[entryKey(component,component.location)]:[])),repeated=lockedBeside(base),replaced2=replacedLocks(changes,inventory.base),heldBefore=(component,by)=>[
by.path,...replaced2(by.path)].some(path=>lockedBefore.has(entryKey(component,{...by,path}))),besides=namesakesOf(changes,inventory.base),chainTo=chainsOf([...inventory.
head,...changes.flatMap(({type,component})=>type==="removed"?[]:component)]),{changes:told,copiesOf}=withoutCopies(coming);return eachOnce(told).flatMap(change=>{
let{component}=change,advisories=facts.advisories(component).filter(concerns).filter(holdsFor(component));if(advisories.length===0)return[];let by=component.resolved?.
by,namesakes=besides(change),repeats=change.type!=="moved"&&repeated(component).length>0,stood=repeats||by!==void 0&&heldBefore(component,by)?isAny:stoodIn(change.
type==="moved"?[]:[...packagesIn(change.before),...namesakes],facts),introduced=advisories.filter(advisory=>!stood(advisory));if(introduced.length===0&&isSameVersion2(
change))return[];let path=chainTo(component);return{change,introduced,standing:advisories.filter(stood),fixes:fixedBy(change,facts,concerns),carriedFrom:introduced.
length>0||repeats?void 0:replaced2((by??component.location).path)[0],hadBy:repeats?"lockfile":namesakes.some(isInFileOf(component))?"file":void 0,related:[...by!==
void 0&&touches(coming,component,by)?[by]:[],...copiesOf(component,by??component.location)],paths:path===void 0?[]:[path]}})}function holdsFor({versionUnknown,resolved}){
return({reach})=>versionUnknown!==!0||resolved!==void 0||reach==="all"}function pinned2(changes){return changes.filter(({type,component})=>component.constraint===
!0&&type!=="removed"&&type!=="moved")}var reaches=["some","newest","onwards","all"],isAny=()=>!0;function packagesIn(component){return component?.kind==="packag\
e"?[component]:[]}function isInFileOf({location:{path}}){return({location})=>location.path===path}function stoodIn(packages,facts){let lists2=new Set(packages.map(
one=>facts.advisories(one))),sameAs=sameAmong([...lists2].flat());return advisory=>sameAs(advisory).some(({reach})=>reaches.indexOf(reach)>=reaches.indexOf(advisory.
reach))}function fixedBy({type,component,before},facts,concerns){if(type!=="changed")return[];let then=packagesIn(before).flatMap(one=>facts.advisories(one)),sameNow=sameAmong(
facts.advisories(component));return then.filter(advisory=>advisory.reach==="all"&&concerns(advisory)).filter(advisory=>sameNow(advisory).length===0).map(({id})=>id)}
function isSameVersion2({type,component,before}){return type==="changed"&&before?.kind==="package"&&shownVersion(component)===shownVersion(before)}function touches(changes,{
name},by){return changes.some(({component})=>component.name===name&&component.location.path===by.path)}function lessSure(component){if(component.role==="mention\
ed")return onlyMentioned(component);if(component.constraint===!0)return{atMost:"warn",but:say`; it is only a constraint here`};let takenFrom=likelyIndex(component);
if(takenFrom===void 0)return{but:say``};let where=code(withoutSecrets(takenFrom.index));return{atMost:"warn",but:say`; ${code(takenFrom.by.path)} has it come from ${where}, which may serve another package of that name`}}
function listed2({id,aliases,severity:severity2,malicious,score,summary,fixed,url}){return{id,aliases,severity:severity2,...malicious?{malicious}:{},...score===
void 0?{}:{score},fixed,...summary===void 0?{}:{summary},...url===void 0?{}:{url}}}function mend(component,version,clears){let{location,resolved,name,hashes,role}=component,edited2=isSettled(component,version)?void 0:edit(component,version),lock=resolved?.
by.path??(role==="locked"?location.path:void 0),holds=edited2!==void 0||role==="locked"||isSettled(component,version),command=lock===void 0||!holds?void 0:updateCommand(
lock,{name,version,hashes});if(!(edited2===void 0&&command===void 0))return{edits:edited2===void 0?[]:[{location,newText:edited2}],...command===void 0?{}:{command},
clears}}function isSettled({ecosystem,specifier,resolved},version){return resolved!==void 0&&admits(ecosystem,specifier??"",version)}function edit(component,target){
let{version,specifier,text,location,direct,hashes,ecosystem,role}=component;if(role==="locked"||direct===!1||hashes.length>0||specifier===void 0||location.startLine===
void 0||location.startLine!==location.endLine)return;if(version!==void 0)return versionOf(component)===version?replaced(text,version,target):void 0;let raised=raise(
specifier,target);return raised!==void 0&&admits(ecosystem,raised,target)?replaced(text,specifier,raised):void 0}function raise(specifier,target){let bounds=[...specifier.
matchAll(/(?<![<>=!~^])(?:>=|\^|~>|~=|~)\s*v?(\d[\w.+!-]*)/g)],[bound]=bounds;if(bounds.length!==1||bound?.[1]===void 0||specifier.includes("||"))return;let at=bound.
index+bound[0].length-bound[1].length;return specifier.slice(0,at)+target+specifier.slice(at+bound[1].length)}function replaced(text,old,next){return old!==""&&
text.split(old).length===2?text.split(old).join(next):void 0}var rule16={meta:{kinds:["package"],level:"block",guarded:!0,about:"A package version that is known to be malicious comes in",messages:{malicious:"Package is ma\
licious","newest-malicious":"Newest admitted version of a package is malicious","admits-malicious":"Requirement admits malicious versions of a package"},advisories:!0,
everywhere:!0,mentions:!0},check:(input,facts)=>affectedPackages(input,facts,({malicious})=>malicious).map(affected2=>judge2(affected2,facts))};function judge2({
change,introduced,standing,related,paths},facts){let all=[...introduced,...standing],{atMost,but}=lessSure(change.component),advisories=all.map(advisory=>{let most=advisory.
reach==="some"?"warn":atMost;return{...listed2(advisory),...most!==void 0&&{atMost:most}}}),ids2=all.map(({id})=>id).join(", ");if(all.some(({reach})=>reach==="\
all")){let message3=say`${subject(change)} ${strong`is malicious`} (${ids2})${but}`;return{change,messageId:"malicious",related,paths,advisories,message:message3,
...goBack(change,facts)}}let isNewest=all.some(({reach})=>reach!=="some"),message2=isNewest?say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest that advisories know (${ids2})${but}`:
say`${subject(change)} admits versions that are malicious (${ids2})${but}`,{name}=change.component;return{change,messageId:isNewest?"newest-malicious":"admits-m\
alicious",confidence:isNewest?"likely":"possible",related,paths,advisories,message:message2,help:say`Pin a version of ${code(name)} that is not, in a lockfile or here`}}
function goBack({component,before},facts){let version=shownVersion(component)??"it",previous=before?.kind==="package"?versionOf(before):void 0,safe=before?.kind===
"package"&&!facts.advisories(before).some(({malicious})=>malicious),rotate=say`rotate the secrets of machines that installed ${version}`;if(component.standing===
"told")return{help:say`Leave it where the text only warns of it; ${rotate}`};if(previous===void 0||!safe)return{help:say`Remove it; ${rotate}`};let fix=goBackTo(
component,previous);return{help:say`Go back to ${previous}; ${rotate}`,...fix===void 0?{}:{fix}}}function goBackTo(component,version){let fix=mend(component,version,
!0);return fix===void 0||fix.edits.length===0?void 0:{edits:fix.edits,clears:!0}}var rule17={meta:{kinds:["package"],level:"listed",about:"A package comes in that the policy's list of approved packages does not have",messages:{"not-approved":"\
Package is not on the approved list"}},check:input=>unapproved("package",input)};var ranks={none:0,provenance:1,"trusted-publisher":2},spelled2={none:"the new one came by hand, as far as anybody can tell",provenance:"the new one came with a \
provenance only","trusted-publisher":"the new one came from a trusted publisher"},had={none:"",provenance:"came with a verified provenance","trusted-publisher":"\
came from a trusted publisher"},rule18={meta:{kinds:["package"],level:"warn",about:"An update loses the proof of where a package was built",messages:{"provenanc\
e-lost":"Update loses build provenance"}},asks:change=>earlier(change)===void 0||versionOf(change.component)===void 0?[]:["version"],check({changes},facts){return incomingPackages(
changes).flatMap(change=>{let{component}=change,before=earlier(change),[then,now]=[before===void 0?void 0:versionOf(before),versionOf(component)];if(before===void 0||
then===void 0||now===void 0)return[];let order=ecosystems.get(component.ecosystem)?.compare?.(now,then);if(order===void 0||order<=0||majorOf(now)!==majorOf(then))
return[];let[was,is2]=[facts.about(before)?.provenance??"unknown",facts.about(component)?.provenance??"unknown"];return was==="unknown"||is2==="unknown"||ranks[is2]>=
ranks[was]?[]:{change,messageId:"provenance-lost",message:say`${subject(change)} loses its proof of origin: ${then} ${had[was]}, while ${spelled2[is2]}`,help:say`Ask the authors of ${code(
component.name)} how ${now} was published before it is installed; stay at ${then} until then`}})}};function majorOf(version){return/^v?(?:\d+!)?(\d+)/.exec(version)?.[1]}function isOfKind(kind){return change=>change.component.kind===kind}function isPlainHttp(url=""){return/^(?:git\+)?(?:http|git):\/\//i.test(url)&&!isThisMachine(url)}function shownUrl(url="somewhere else"){return withoutSecrets(
url.slice(0,300))}var mostRelated5=20,help=say`Use https for the index`;function insecureIndexes(sides,settings2,inventory){let isSet=setAddresses([...settings2.filter(({type})=>type!==
"removed").map(({component})=>component),...inventory.head]);return[...ofSettings(settings2),...ofPackages(sides,isSet)]}function ofSettings(settings2){let found2=new Map;
for(let change of incoming(settings2)){let{component,before}=change;if(!isPlainHttp(component.url)||before?.kind==="index"&&before.name===component.name)continue;
let known=found2.get(component.name);known===void 0?found2.set(component.name,{first:change,related:[]}):known.related.length<mostRelated5&&known.related.push(component.
location)}return[...found2.values()].map(({first,related})=>({change:first,related,messageId:"insecure-index",message:message(first.component.url??first.component.
name),help}))}function ofPackages(sides,isSet){let found2=[];for(let[path,packages]of sides.head){if(!sides.changed.has(path))continue;let before=new Set(sides.
before(path).flatMap(insecure)),isNew=url=>!before.has(url)&&!isSet(path,url),first=packages.find(component=>insecure(component).some(isNew));if(first===void 0)
continue;let all=[...new Set(packages.flatMap(insecure).filter(isNew))];found2.push({change:changeOf(first,[],sides),location:first.source.optionsAt??first.location,
messageId:"insecure-index",message:join(all.map(message),"; "),help})}return found2}function setAddresses(components){let key=(path,url)=>JSON.stringify([path,plainAddress(
url)]),set=new Set(components.flatMap(one=>one.kind==="index"?key(one.location.path,one.url??""):[]));return(path,url)=>set.has(key(path,url))}function insecure({
source}){let{type,url,extraIndexes=[],findLinks=[]}=source;return type!=="registry"?[]:[...url===void 0?[]:[url],...extraIndexes,...findLinks].filter(one=>isPlainHttp(
one))}function message(url){return say`packages come from ${code(shownUrl(url))} over a connection that anybody can change`}var rule19={meta:{kinds:["package","index"],level:"warn",about:"A package comes from a branch or tag, a URL without a hash, or over a connection that nobody che\
cks",messages:{"insecure-connection":"Package is fetched over an insecure connection","unpinned-repository":"Package is built from a branch or tag that can move",
"unhashed-url":"Package is downloaded from a URL without a hash","left-registry":"Package no longer comes from a registry","insecure-index":"Package index is us\
ed over an insecure connection"}},check(input){let changes=input.changes.filter(isOfKind("package")),sides=bothSides({...input,changes}),entriesOf2=lockedEntries(
sides),isLocked2=component=>entriesOf2(component).some(({source,hashes})=>component.source.type==="vcs"?source.commit!==void 0:source.type==="url"&&hashes.length>
0);return[...incoming(changes).flatMap(change=>judge3(change,isLocked2)),...insecureIndexes(sides,input.changes.filter(isOfKind("index")),input.inventory)]}};function judge3(change,isLocked2){
let said4=ofRepository(change,isLocked2)??ofUrl(change,isLocked2)??ofMove(change);return said4===void 0?[]:[{change,...said4}]}function ofRepository({component,
before},isLocked2){let{source,name}=component;if(source.type!=="vcs")return;let where=code(shownUrl(source.url));if(isPlainHttp(source.url))return{messageId:"in\
secure-connection",message:say`${code(name)} is fetched from ${where} over a connection that anybody can change`,help:useHttps};if(source.commit!==void 0||isLocked2(
component))return;let was=before?.kind==="package"?before.source:void 0,wasNoBetter2=was?.type==="vcs"&&was.url===source.url&&was.commit===void 0;return{messageId:"\
unpinned-repository",message:say`${code(name)} is built from ${where} ${howItMoves2(source.ref)}`,help:say`Name the full commit that you have tested in place of the branch or tag`,
unpinned:!0,...wasNoBetter2?{atMost:"note"}:{}}}function howItMoves2(ref){return ref===void 0?say`at whatever its default branch holds`:/^[0-9a-f]{7,39}$/.test(
ref)?say`at ${code(ref)}, which is short enough to be a branch's name`:say`at ${code(ref)}, which can move`}function ofUrl({component,before},isLocked2){let{source,
name,hashes}=component;if(source.type!=="url")return;let where=code(shownUrl(source.url));if(isPlainHttp(source.url))return{messageId:"insecure-connection",message:say`${code(
name)} is fetched from ${where} over a connection that anybody can change`,help:useHttps};if(!(hashes.length>0||isLocked2(component)||/#sha(?:256|384|512)=/.test(
source.url??"")||before?.kind==="package"&&before.source.type==="url"&&before.hashes.length===0&&hostnameOf(before.source.url)===hostnameOf(source.url)))return{
messageId:"unhashed-url",message:say`${code(name)} comes from ${where} without a hash: what is there can be replaced`,help:say`Add the hash of the file that you have tested (${code(
"#sha256=<digest>")}), or take it from a registry`}}function ofMove({component,before}){let{source,name}=component;if(!(before?.kind!=="package"||before.source.
type!=="registry")&&!(source.type!=="vcs"&&source.type!=="url"))return{messageId:"left-registry",message:say`${code(name)} came from a registry and now comes from ${code(
shownUrl(source.url))}: advisories no longer cover it`,help:say`Go back to the registry once a release has what you need`,atMost:"note"}}var useHttps=say`Use https, and name a commit or a hash`;function isDate(text){if(/^(\d{4})-(\d{2})-(\d{2})$/.exec(text)===null)return!1;let time=Date.parse(`${text}T00:00:00Z`);return!Number.isNaN(time)&&new Date(time).
toISOString().startsWith(text)}function endOfDay(date){return Date.parse(`${date}T00:00:00Z`)+864e5}function isBeyond(date,days,now){return!(Date.parse(`${date}\
T00:00:00Z`)<=now.getTime()+days*864e5)}function termProblem(until,maxDays,now){if(!isDate(until))return`${until} is no day of the calendar`;if(!(now.getTime()<
endOfDay(until)))return`${until} is past`;if(!isBeyond(until,maxDays,now))return;let last=new Date(now.getTime()+maxDays*864e5).toISOString().slice(0,10);return`\
a waiver may hold for ${maxDays} days at most, thus until ${last}`}var units={h:864e5/24,d:864e5,w:7*864e5};function parseDuration(text){let match=/^([1-9]\d{0,3})([hdw])$/.
exec(text);return match===null?void 0:Number(match[1])*(units[match[2]??""]??Number.NaN)}var options2=strictObject({age:optional(pipe(string(),regex(/^[1-9]\d{0,3}[hdw]$/,"must be a duration such as 12h, 7d or 2w"),description("How old a version mus\
t be before it may come in")),"7d"),unknown:optional(pipe(picklist(["block","warn","note","off"]),description("What a version does whose age nobody knows, up to\
 the level of the rule")),"note")}),rule20={meta:{kinds:["package"],level:"configured",about:"A package version comes in that was published only just now",messages:{
"too-new":"Package version was published recently","unknown-age":"Age of the package version is unknown"},options:options2},asks:({component})=>versionOf(component)===
void 0?[]:["version"],check({changes,options:{age,unknown:unknown4}},facts){let least=parseDuration(age)??0;return incomingPackages(changes).flatMap(change=>{let{
component}=change;if(versionOf(component)===void 0||component.source.type!=="registry")return[];let before=earlier(change);if(before!==void 0&&mends(before,component,
facts))return[];let known=facts.about(component);if(known?.publishedAt===void 0){if(unknown4==="off")return[];let message2=say`Nobody could say when ${subject(change)} was published`,
help2=say`Look up its date, or take a version that is known to be older than ${age}`;return{change,messageId:"unknown-age",message:message2,help:help2,atMost:unknown4}}
let passed=Date.parse(known.askedAt)-Date.parse(known.publishedAt);if(passed>=least)return[];let ripe=new Date(Date.parse(known.publishedAt)+least).toISOString();
return{change,messageId:"too-new",message:say`${subject(change)} was published ${elapsed(passed)} ago, and ${age} is the least that the policy allows`,help:say`Wait until ${ripe.
slice(0,16).replace("T"," ")} UTC, or take an earlier version of ${code(component.name)}`}})}};function mends(before,now,facts){let sameNow=sameAmong(facts.advisories(
now));return facts.advisories(before).some(advisory=>sameNow(advisory).length===0)}function elapsed(ms){let hours=Math.floor(ms/36e5);if(hours<1)return"less tha\
n an hour";let[count,unit]=hours<48?[hours,"hour"]:[Math.floor(hours/24),"day"];return`${count} ${unit}${count===1?"":"s"}`}var rule21={meta:{kinds:["package"],level:"off",about:"A package comes in without a hash of its files where the file could have one",messages:{"no-hash":"Packag\
e has no hash","hash-removed":"Package lost its hash"}},check:({changes})=>incoming(changes).filter(({component})=>component.hashes.length===0&&couldHaveHash(component)).
map(change=>{let{before}=change,had2=before?.kind==="package"&&before.hashes.length>0;return{change,messageId:had2?"hash-removed":"no-hash",message:had2?say`${subject(
change)} no longer has a hash: whatever its index serves is installed`:say`${subject(change)} has no hash: whatever its index serves is installed`,help:say`Add the hashes (${code(
"pip-compile --generate-hashes")}, ${code("uv export")}), or install from a lockfile`}})};function couldHaveHash({ecosystem,role,version,source,resolved}){return resolved!==
void 0||source.type!=="registry"&&source.type!=="url"||version===void 0&&source.type==="registry"?!1:ecosystem==="pypi"||role==="locked"}var rule22={meta:{kinds:["package"],level:"warn",about:"A package version comes in that its index does not list, while it lists others",messages:{unlisted:"Pack\
age version is not listed by its index","newer-than-listed":"Package version is newer than all that its index lists"}},asks:({component})=>versionOf(component)===
void 0?[]:["listed"],check({changes},facts){return incomingPackages(changes).flatMap(change=>{let{component}=change,version=versionOf(component),known=facts.about(
component);if(version===void 0||known?.listed!=="no"||known.listing===void 0)return[];let{listing,source}=known,newest=listing.newest===void 0?say``:say`, up to ${listing.
newest}`,others=listing.versions===1?say`one other version`:say`${listing.versions} other versions`,message2=say`${subject(change)} is not listed: ${code(source)} lists ${others} of it${newest}`,
order=listing.newest===void 0?void 0:ecosystems.get(component.ecosystem)?.compare?.(version,listing.newest);return order!==void 0&&order>0?{change,messageId:"ne\
wer-than-listed",message:say`${message2}. It is brand new, or was taken down`,help:say`Make sure that it was really published, or come back in a day`,atMost:"no\
te"}:{change,messageId:"unlisted",message:say`${message2}. It was taken down, or never published there`,help:say`Find out why it is gone before anything installs it, or take a version that is listed`}})}};function isFixed2({ecosystem,specifier}){let known=ecosystems.get(ecosystem);return known===void 0||specifier===void 0?!1:known.pinned?.(specifier)!==void 0||known.
isCommit?.(specifier)===!0}var rule23={meta:{kinds:["package"],level:"warn",about:"A package is installed without a version, and nothing locks it",messages:{"installed-unpinned":"Package \
is installed without a pinned version","pin-removed":"Package is no longer pinned",unbounded:"Requirement has no upper bound and is not locked"}},check(input){let entriesOf2=lockedEntries(
bothSides(input));return incoming(input.changes).flatMap(change=>{let{component,before}=change;if(!isOpen2(component))return[];let was=before?.kind==="package"&&
change.type==="changed"?before:void 0,lostPin=was!==void 0&&was.source.type==="registry"&&isPinned(was);if(component.role==="installed"){let[beside]=entriesOf2(
component),harmless=beside===void 0?lessThanItSounds(component):unused(beside),atMost=was!==void 0&&!lostPin||harmless!==void 0?{atMost:"note"}:{};return[{change,
messageId:"installed-unpinned",message:join([whenRun(component),harmless??[]],""),help:pinIt(component),unpinned:!0,...atMost}]}if(entriesOf2(component).length>
0)return[];if(lostPin){let atMost=isBounded(component)?{atMost:"note"}:{};return[{change,messageId:"pin-removed",message:unlocked(change,was),help:pinIt(component),
unpinned:!0,...atMost}]}if(was!==void 0||!isWorthNote(component))return[];let message2=say`${code(component.name)} may be any version that is published later: nothing limits or locks it`;
return[{change,messageId:"unbounded",message:message2,help:pinIt(component),unpinned:!0,atMost:"note"}]})}};function isOpen2(component){return component.versionUnknown!==
!0&&component.source.type==="registry"&&!isPinned(component)}function isPinned(component){return versionOf(component)!==void 0||isFixed2(component)}function unused({
location,version=""}){return say`, whichever ${code(location.path)} has (${version})`}function lessThanItSounds({name,ecosystem,context,confidence,own,program}){
if(own===!0)return say`, of what this repository publishes`;let purpose=ecosystems.get(ecosystem)?.toolPurpose?.(name);return purpose==="publish"&&context==="ci"?
say`, also one that publishes with the rights of the pipeline`:confidence==="likely"&&program!==!0?[]:purpose==="install"||purpose==="check"&&context==="ci"||context===
"interactive"?[]:void 0}function isWorthNote({ecosystem,specifier,direct,scope}){return direct!==!0||scope!=="runtime"?!1:!isBounded({ecosystem,specifier:specifier??
""})}function isBounded({ecosystem,specifier=""}){let admitted=ecosystems.get(ecosystem)?.admitted?.(specifier);return admitted===void 0?!/^[a-z]*$/i.test(specifier):
admitted.at(-1)?.to!==void 0}function whenRun({name,specifier=""}){return specifier===""?say`${code(name)} is installed without a version: each run may get another one`:
say`${code(`${name} ${specifier}`)} is installed without a fixed version: each run may get another one`}function unlocked({component:{name,specifier=""}},was){let now=specifier===
""?say`any version is taken`:say`${code(specifier)} is asked for`;return say`${code(name)} was fixed to ${versionOf(was)??""}; now ${now}, and nothing locks it`}
function pinIt({name,ecosystem}){let form=ecosystem==="npm"?`${name}@<version>`:ecosystem==="pypi"?`${name}==<version>`:`${name} <version>`;return say`Name the version that you have tested, ${code(
form)}, or install from a lockfile`}function said3({change,introduced,standing,fixes,hadBy},[worst]){let count=introduced.length+standing.length,severity2=worst===void 0?"":worst.severity==="unkno\
wn"?"unscored":worst.severity,which=worst?.id??"",has=introduced.length===0&&hadBy===void 0?say`still has`:say`has`,what2=count===1?say`a known vulnerability (${which}, ${severity2})`:
say`${count} known vulnerabilities, the worst ${severity2} (${which})`,but=less(introduced,fixes,hadBy),{component}=change;if(component.version!==void 0||component.
resolved!==void 0)return{messageId:"vulnerable",message:say`${subject(change)} ${has} ${what2}${but}`};let all=[...introduced,...standing];return all.some(({reach})=>reach===
"all")?{messageId:"vulnerable",message:say`${subject(change)} ${has} ${what2}, whatever version it resolves to${but}`}:all.some(({reach})=>reach==="onwards")?{messageId:"\
newest-vulnerable",confidence:"likely",message:say`${subject(change)} ${has} ${what2} in the newest versions that it admits${but}`}:all.some(({reach})=>reach===
"newest")?{messageId:"newest-vulnerable",confidence:"likely",message:say`${subject(change)} ${has} ${what2} in the newest version that advisories know${but}`}:{
messageId:"admits-vulnerable",confidence:"possible",message:say`${subject(change)} also admits versions with ${what2}${but}`}}function less(introduced,fixes,hadBy){
let[first="",...others]=fixes;return introduced.length>0?[]:hadBy==="file"?say`, which the file already has at another version`:hadBy==="lockfile"?say`, which the lockfile beside it had already`:
fixes.length===0?[]:others.length===0?say`; the update fixes ${first}`:say`; the update fixes ${fixes.length} others`}function wayOut({component},advisories){let name=code(
component.name),unfixed=advisories.filter(({fixed})=>fixed.length===0),ids2=unfixed.map(({id})=>id).join(", "),waiting=say`No fixed version is known for ${ids2}: look for another package, or waive it until there is one`,
way=advisories[0]?.wayOut;if(way===void 0)return{help:unfixed.length===0?say`No one version of ${name} mends all of it: look for another package`:waiting};if("b\
elow"in way)return{help:say`Take ${name} ${code(`<${way.below}`)}: what is older is not affected`};if(unfixed.length===advisories.length)return{help:waiting};let raise2=advisories.
every(({reach})=>reach==="some")?say`Ask for ${name} ${code(`>=${way.from}`)}, which leaves them out`:say`Raise ${name} to ${way.from} or later`,fix=mend(component,
way.from,unfixed.length===0);return{help:unfixed.length===0?raise2:join([raise2,waiting],". "),...fix===void 0?{}:{fix}}}var ranks2={none:0,low:1,medium:2,high:3,critical:4,unknown:-1},severity=picklist(["low","medium","high","critical"]),options3=strictObject({threshold:optional(
pipe(severity,description("The lowest severity that has the level of the rule; what is below is a note")),"high"),unscored:optional(pipe(severity,description("W\
hat an advisory counts as when nobody has scored it")),"high")}),rule24={meta:{kinds:["package"],level:"block",about:"A package version with known vulnerabiliti\
es comes in",messages:{vulnerable:"Package has known vulnerabilities","newest-vulnerable":"Newest admitted version of a package has known vulnerabilities","admi\
ts-vulnerable":"Requirement admits vulnerable versions of a package"},advisories:!0,options:options3},check({changes,inventory,options:{threshold,unscored}},facts){
let rank=({severity:own})=>ranks2[own==="unknown"?unscored:own],reaches2=advisory=>rank(advisory)>=ranks2[threshold];return affectedPackages({changes,inventory},
facts,advisory=>!advisory.malicious&&(advisory.reach!=="some"||reaches2(advisory))).flatMap(all=>{let affected2=worthTelling(all),{change,introduced,standing,related,
paths,carriedFrom}=affected2;if(introduced.length+standing.length===0)return[];let{atMost:most,but}=lessSure(change.component),capped=(advisory,atMost)=>({advisory,
atMost:reaches2(advisory)&&change.component.constraint!==!0?atMost??most:"note"}),advisories=[...introduced.map(advisory=>capped(advisory,limit[advisory.reach])),
...standing.map(advisory=>capped(advisory,isNoWorse(affected2)?"note":"warn"))].sort((one,other)=>rank(other.advisory)-rank(one.advisory)),sorted=advisories.map(
({advisory})=>advisory),{message:message2,...what2}=said3(affected2,sorted);return{change,related,paths,...carriedFrom!==void 0&&{carriedFrom},advisories:advisories.
map(({advisory,atMost})=>({...listed2(advisory),...atMost===void 0?{}:{atMost}})),...what2,message:say`${message2}${but}`,...wayOut(change,sorted)}})}};function isNoWorse({
introduced,fixes,hadBy}){return hadBy!==void 0||introduced.length===0&&fixes.length>0}var limit={all:void 0,onwards:void 0,newest:"warn",some:"note"};function worthTelling(affected2){
let{change,introduced,standing}=affected2,applies=({reach})=>reach!=="some",now={...affected2,introduced:introduced.filter(applies),standing:standing.filter(applies)};
if(now.introduced.length+now.standing.length>0)return now;let says=/\d/.test(change.component.specifier??"");return{...affected2,introduced:says?introduced:[],standing:[]}}function effect2(about){return pipe(picklist(["block","warn","note","off"]),description(about))}var options4=strictObject({quarantined:optional(effect2("What a \
project does that its registry has locked, as malicious or suspected"),"block"),yanked:optional(effect2("What a version does that its authors took back"),"warn"),
deprecated:optional(effect2("What a version or project does that its authors advise against"),"warn"),archived:optional(effect2("What a project does that its au\
thors have given up"),"note")}),rule25={meta:{kinds:["package"],level:"block",about:"A package comes in that its authors or its registry took back, advise again\
st or gave up",messages:{quarantined:"Package is quarantined by its registry",yanked:"Package version was yanked",deprecated:"Package is deprecated",archived:"P\
ackage is archived"},options:options4},asks:({component})=>versionOf(component)===void 0?[]:["version"],check({changes,options:effects},facts){return incomingPackages(
changes).flatMap(change=>{let known=facts.about(change.component),[worst]=(known===void 0?[]:withdrawals(known)).toSorted((one,other)=>compareLevels(effects[one.
as],effects[other.as]));if(worst===void 0)return[];let{as,what:what2,reason}=worst,before=earlier(change),earlierFacts=before===void 0?void 0:facts.about(before),
stood=earlierFacts!==void 0&&withdrawals(earlierFacts).some(each=>each.as===as),atMost=stood&&effects[as]!=="off"?"note":effects[as];if(atMost==="off")return[];
let still=stood?say`, as the one before it`:say``,said4=reason===void 0?say``:say`: “${reason}”`,{name}=change.component,help2=as==="quarantined"?say`Remove ${code(
name)}; rotate the secrets of machines that installed it lately`:as==="yanked"?say`Take another version of ${code(name)}`:say`Look for what replaces ${code(name)}`;
return[{change,messageId:as,message:say`${subject(change)} ${what2}${still}${said4}`,help:help2,atMost}]})}};function withdrawals({withdrawn,status}){let found2=[],
because=reason2=>reason2===void 0?{}:{reason:reason2};if(withdrawn?.how==="yanked"?found2.push({as:"yanked",what:say`was yanked by its authors`,...because(withdrawn.
reason)}):withdrawn!==void 0&&found2.push({as:"deprecated",what:say`is deprecated by its authors`,...because(withdrawn.reason)}),status===void 0)return found2;let reason=because(
status.reason);return status.status==="quarantined"?found2.push({as:"quarantined",what:say`${strong`is in quarantine`}: its registry has locked the project`,...reason}):
status.status==="archived"?found2.push({as:"archived",what:say`belongs to a project that its authors have archived`,...reason}):found2.push({as:"deprecated",what:say`belongs to a project that is ${status.
status}`,...reason}),found2}var maxLines=2e4;function ownersOf(text,paths){let found2=new Map;for(let[index,line]of text.split(`
`,maxLines).entries()){let[pattern="",...rest2]=line.trim().split(/[ \t]+/);if(pattern===""||pattern.startsWith("#"))continue;let end=rest2.findIndex(word=>word.
startsWith("#")),owners=(end===-1?rest2:rest2.slice(0,end)).map(owner=>owner.toLowerCase()).sort(),matches=matcher2(pattern);for(let path of paths)matches(path)&&
found2.set(path,{owners,line:index+1})}return found2}function matcher2(pattern){let plain2=pattern.replace(/^\//,"").replace(/\/$/,""),glob=/\/(?=.)/.test(pattern)?
plain2:`**/${plain2}`,isFile=compileGlob(globParts(glob,"*?")),isBelow=plain2.endsWith("/*")?()=>!1:compileGlob(globParts(`${glob}/**`,"*?"));return path=>!pattern.
endsWith("/")&&isFile(path)||isBelow(path)}function place({path},side,startLine=1){return{path,side,startLine}}function lineAt(text,offset){let line=1;for(let at=text.indexOf(`
`);at!==-1&&at<offset;at=text.indexOf(`
`,at+1))line++;return line}var codeOwnersPath=".github/CODEOWNERS",guarded=[policyPath,".github/workflows/weighbridge.yml",codeOwnersPath];function codeOwners(file){let before=ownersOf(file.
text?.base??"",guarded),after=ownersOf(file.text?.head??"",guarded),changed2=guarded.find(path=>{let had2=before.get(path)?.owners??[];return had2.length>0&&had2.
join(" ")!==(after.get(path)?.owners??[]).join(" ")});if(changed2===void 0)return[];let now=after.get(changed2),was=before.get(changed2)?.owners.join(" ")??"",whose=now===
void 0||now.owners.length===0?say`nobody`:say`${code(now.owners.join(" "))}`;return[{location:file.head===void 0?place(file,"base"):place(file,"head",now?.line),
messageId:"owners-changed",message:say`The owner of ${code(changed2)} was ${code(was)}, and would be ${whose}`,help:say`Owners approve changes of the review: make sure that the new ones are meant to`}]}function policy(file){if(file.head===void 0)return[removed(file)];let[before,after]=[extendedBy(file.text?.base),extendedBy(file.text?.head)];return before?.text!==
after?.text?[extendsOther(file,before,after)]:[{location:place(file,"head"),messageId:"policy-edited",message:say`This change edits the gate's own policy`,help:say`Read it as you would read a change of access rights; it counts once it is merged, not for this review`}]}
function extendedBy(text){let node=text===void 0?void 0:yamlAt(parseYaml(text).root,"extends"),named=yamlText(node);return node===void 0||named===void 0?void 0:
{text:named,offset:node.start}}function extendsOther(file,before,after){let location=place(file,"head",after===void 0?1:lineAt(file.text?.head??"",after.offset));
if(after===void 0)return{location,messageId:"policy-extends",message:say`The gate's policy would no longer extend ${code(before?.text??"")}`,help:say`What that policy says, and has final, would not hold once this is merged: make sure that this is meant`};
let instead=before===void 0?say``:say` in place of ${code(before.text)}`,pinned3=isCommit(after.text.slice(after.text.lastIndexOf("@")+1));return{location,messageId:"\
policy-extends",message:say`The gate's policy would extend ${code(after.text)}${instead}`,help:pinned3?say`It is not read before this is merged: look at that commit, and that it is on a branch of the repository which it names`:
say`Write a full commit id: a branch or a tag can be moved to something else. It is not read before this is merged`}}function removed(file){return{location:place(
file,"base"),messageId:"policy-removed",message:say`This change removes the gate's policy: the defaults apply once it is merged`,help:say`Make sure that this is meant`}}var settingsPath=/^\.github\/settings\.ya?ml$/,sections=["branches","rulesets"];function settings(file){let[before,after]=[parseYaml(file.text?.base??"").root,parseYaml(
file.text?.head??"").root],changed2=sections.find(name=>written(yamlAt(before,name))!==written(yamlAt(after,name)));if(changed2===void 0)return[];let offset=yamlAt(
after,changed2)?.start,line=offset===void 0?1:lineAt(file.text?.head??"",offset);return[{location:file.head===void 0?place(file,"base"):place(file,"head",line),
messageId:"settings-changed",message:say`${code(changed2)} of ${code(file.path)} decides which checks are required, and is edited`,help:say`Make sure that the check of the review stays required`}]}
function written(node){return node===void 0?"":node.type==="scalar"?JSON.stringify([node.kind,node.text]):node.type==="list"?`[${node.items.map(written).join(",")}\
]`:`{${[...node.entries.values()].map(({key,value})=>`${JSON.stringify(key)}:${written(value)}`).sort().join(",")}}`}function workflows(file){let text=file.text?.head??"",isOwn=isOwnAction(file.action),before=readGateWorkflow(file.text?.base??"",isOwn),sides={file,before,after:readGateWorkflow(
text,isOwn),text},taken=namesTaken(sides);if(taken.length>0)return taken;let{after}=sides;return isGate(before)&&!isGate(after)?[removed2(file),...couldImitate(
sides)]:isGate(after)?edited(sides):couldImitate(sides)}function namesTaken({file,before,after,text}){let isTaker=({takes,reviews})=>takes==="always"&&!reviews,
stood=new Set(before.jobs.filter(isTaker).map(({name})=>name)),jobs=after.jobs.filter(job=>isTaker(job)&&!stood.has(job.name)).map(({name,offset})=>({location:place(
file,"head",lineAt(text,offset)),messageId:"name-taken",message:say`The job ${code(name)} has the name of the review's check, and does not run the review`,help:say`Give the job another name: a required check is known by its name, and this job would pass in its place`})),
isWorkflowTaker=({named,runs:runs2})=>named!==void 0&&runs2.length===0;return!isWorkflowTaker(after)||isWorkflowTaker(before)?jobs:[{location:place(file,"head",
lineAt(text,after.named??0)),messageId:"name-taken",message:say`The workflow is called ${code(checkName)}, and does not run the review`,help:say`Give the workflow another name: its runs could be taken for those of the review`},
...jobs]}function removed2(file){return{location:place(file,file.head===void 0?"base":"head"),messageId:"gate-removed",message:say`${code(file.renamedFrom??file.
path)} no longer runs the gate`,help:say`Make sure that this is meant: a required check that no workflow reports blocks every merge`}}function edited({file,before,
after,text}){let path=code(file.path),stood=new Set(before.runs.map(({reference})=>reference.from.toLowerCase())),pins=new Set(before.runs.map(({reference})=>reference.
text)),found2=after.runs.flatMap(({reference,offset})=>{let location=place(file,"head",lineAt(text,offset));if(reference.source!=="official"&&reference.source!==
"own"&&!stood.has(reference.from.toLowerCase())){let message3=say`${path} runs the review from ${code(reference.text)}, which is not Weighbridge's own repository`,
help2=say`Make sure that you trust what is there: it decides what the check means`;return[{location,messageId:"gate-source",message:message3,help:help2}]}if(stood.
size===0||pins.has(reference.text))return[];let message2=say`${path} runs another version of the review, ${code(reference.ref??reference.text)}`;return[{location,
messageId:"gate-pin",message:message2,help:pinHelp(reference)}]});if(found2.length>0&&rest(file.text?.base,before)===rest(text,after)&&file.renamedFrom===void 0)
return found2;let first=Math.min(...[...after.runs,...after.jobs].map(({offset})=>offset),...after.named===void 0?[]:[after.named]),whole={location:place(file,"\
head",Number.isFinite(first)?lineAt(text,first):1),messageId:"gate-edited",message:file.renamedFrom===void 0?say`${path}, which is a part of the gate, is edited`:
say`${code(file.renamedFrom)}, which is a part of the gate, becomes ${path}`,help:say`Check its triggers, permissions and inputs; whoever edits it decides what the check means`};
return[...found2,whole]}function pinHelp({ref,source}){return source==="own"?say`It is the version that the workflow's own commit has`:isCommit(ref)?say`Make sure that the commit belongs to a release of Weighbridge`:
say`Write a full commit id: a branch or a tag can be moved to something else`}function rest(text="",{runs:runs2}){return[...runs2].sort((one,other)=>other.offset-
one.offset).reduce((left,{offset})=>{let end=left.indexOf(`
`,offset);return left.slice(0,offset)+(end===-1?"":left.slice(end))},text)}function couldImitate({file,before,after,text}){let stood=new Set(before.jobs.map(({name})=>name)),
found2=after.jobs.filter(({takes,reviews,name})=>takes==="perhaps"&&!reviews&&!stood.has(name)).map(({name,offset})=>({location:place(file,"head",lineAt(text,offset)),
messageId:"job-name-computed",message:say`The name of a job, ${code(name)}, can become that of the gate's check`,help:say`Write out a name of its own: a job with the name of a required check passes in its place`}));
if(after.reports===void 0||before.reports!==void 0)return found2;let reports={location:place(file,"head",lineAt(text,after.reports)),messageId:"status-write",message:say`${code(
file.path)} asks for the right to report checks, and could report one in the gate's name`,help:say`Drop ${code("checks: write")} and ${code("statuses: write")} where the workflow does not need them`};
return[...found2,reports]}var workflow=/^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/,rule26={meta:{kinds:[],level:"warn",guarded:!0,levels:{"name-taken":"block"},about:"\
The change edits the review itself: its policy, a workflow that runs it, or one that could report its check",messages:{"policy-edited":"Review policy is edited",
"policy-removed":"Review policy is removed","policy-extends":"Review policy extends another policy","gate-removed":"Workflow no longer runs the review","gate-ed\
ited":"Workflow that runs the review is edited","gate-source":"Review runs from another place","gate-pin":"Version of the review is changed","name-taken":"Job o\
r workflow takes the name of the review","job-name-computed":"Job may take the name of the review","status-write":"Workflow may report checks","owners-changed":"\
Owners of the review are changed","settings-changed":"Settings of protected branches are changed"},everywhere:!0},check({files}){return joinedRenames(files).flatMap(
file=>file.path===policyPath?policy(file):codeOwnersPath===file.path?codeOwners(file):settingsPath.test(file.path)?settings(file):workflow.test(file.path)?workflows(
file):[])}};function joinedRenames(files){let byPath2=new Map(files.map(file=>[file.path,file])),moves=new Map(files.flatMap(({path,renamedFrom=""})=>workflow.test(
path)&&workflow.test(renamedFrom)?[[renamedFrom,path]]:[]));return files.filter(({path,head})=>head!==void 0||!moves.has(path)).map(file=>{let base=(moves.get(file.
renamedFrom??"")===file.path?byPath2.get(file.renamedFrom??""):void 0)?.text?.base;return base===void 0?file:{...file,text:{...file.text,base}}})}var rule27={meta:{kinds:[],level:"block",guarded:!0,about:"The change leaves a policy behind that would not parse: no later review could run",messages:{invalid:"\
Review policy is invalid"},everywhere:!0},check({files}){let file=files.find(({path})=>path===policyPath),[first,...others]=file?.problems??[];return first===void 0?
[]:[{location:first.location,related:others.map(({location})=>location),messageId:"invalid",message:say`The policy would not parse after this change: ${first.message}`,
help:say`Mend the line; weighbridge policy check names every problem of a policy`}]}};function trustingFiles(sides,told){let found2=[];for(let[path,packages]of sides.head){if(!sides.changed.has(path)||told.has(path))continue;let first=packages.find(
({source})=>source.trusted===!0);first===void 0||sides.before(path).some(({source})=>source.trusted===!0)||found2.push({change:changeOf(first,[],sides),location:first.
source.optionsAt??first.location,messageId:"certificates-unchecked",message:say`Certificates are not checked where packages come from: anybody on the way can serve their own packages`,
help:say`Take ${code("--trusted-host")} out, and have the machine trust the authority that signs for the server`})}return found2}var rule28={meta:{kinds:["index","package"],level:"warn",about:"A package manager no longer checks the certificate of a server",messages:{"certificates-unchecke\
d":"Certificates are not checked"}},check({changes,inventory,files}){let packages=changes.filter(isOfKind("package")),settings2=changes.filter(isOfKind("index")),
sides=bothSides({changes:packages,inventory,files}),told=[...settings2.filter(({type})=>type!=="removed").map(({component})=>component),...inventory.head],byFile2=new Set(
told.flatMap(one=>one.kind==="index"&&one.unchecked===!0?one.location.path:[]));return[...turnedOff(settings2),...trustingFiles(sides,byFile2)]}},mostRelated6=20;
function turnedOff(changes){let settings2=new Map;for(let change of incoming(changes)){let{component,before}=change;if(component.unchecked!==!0||isThisMachine(component.
url??`https://${component.name}`)||change.type==="changed"&&before?.kind==="index"&&before.unchecked===!0&&before.name===component.name)continue;let key=JSON.stringify(
[component.ecosystem,component.name]),known=settings2.get(key);known===void 0?settings2.set(key,{first:change,related:[]}):known.related.length<mostRelated6&&known.
related.push(component.location)}return[...settings2.values()].map(({first,related})=>({change:first,related,messageId:"certificates-unchecked",message:say`${what(
first.component)}: anybody on the way can serve their own packages`,help:say`Take ${code(first.component.setting)} out, and have the machine trust the authority that signs for the server`}))}
function what({name,setting,use,url}){return url!==void 0||use!=="connection"||/[.:]/.test(name)?say`With ${code(setting)} the certificate of ${code(name)} is not checked`:
say`With ${code(setting)} no certificates are checked`}var rule29={meta:{kinds:["tool"],level:"listed",about:"A tool of an agent comes in that the policy denies, or that its list of approved tools does not have",messages:{
denied:"Agent tool is denied by the policy","not-approved":"Agent tool is not on the approved list"}},check:input=>disallowed("tool",input)};var rules={"dataset-not-approved":rule,"image-not-approved":rule2,"image-unpinned":rule3,"index-not-approved":rule4,"lockfile-drift":rule5,"lockfile-tampered":rule6,
"model-not-approved":rule7,"model-remote-code":rule8,"model-unpinned":rule9,"package-confusion":rule10,"package-denied":rule11,"package-index":rule12,"package-i\
nstall-script":rule13,"package-licence":rule14,"package-lookalike":rule15,"package-malicious":rule16,"package-not-approved":rule17,"package-provenance-lost":rule18,
"package-source":rule19,"package-too-new":rule20,"package-unhashed":rule21,"package-unlisted":rule22,"package-unpinned":rule23,"package-vulnerable":rule24,"pack\
age-withdrawn":rule25,"policy-changed":rule26,"policy-invalid":rule27,"tls-disabled":rule28,"tool-not-approved":rule29};import{createHash}from"node:crypto";function withFingerprints(findings,present){let ordinalOf=ordinals(findings,present),keyed=findings.map(finding=>({finding,key:keyOf4(finding,ordinalOf)})),keys=new Map;
for(let[,equal]of groupBy(keyed,({key})=>JSON.stringify(key))){equal.sort((one,other)=>byPlace(one.finding,other.finding));for(let[at,{finding,key}]of equal.entries())
keys.set(finding,at===0?key:[...key,at])}return findings.map(finding=>sign(finding,keys.get(finding)??[]))}function keyOf4({ruleId,messageId,component,location},ordinalOf){
if(component===void 0)return[ruleId,messageId,location.path];let{path,side}=component.location;return[ruleId,messageId,location.path,identity(component),path,side,
component.slot??"",ordinalOf(component)]}function ordinals(findings,present){let wanted=new Map;for(let{component}of findings){if(component===void 0)continue;let names=wanted.
get(component.location.path)??new Set;wanted.set(component.location.path,names.add(component.name))}let candidates=new Set;for(let component of present)wanted.get(
component.location.path)?.has(component.name)===!0&&candidates.add(component);let found2=new Map;for(let[,equal]of groupBy(candidates,slotKey))if(equal.length!==
1){equal.sort((one,other)=>compareLocations(one.location,other.location));for(let[at,component]of equal.entries())found2.set(component,at)}return component=>found2.
get(component)??0}function slotKey(component){let{path,side}=component.location;return JSON.stringify([path,side,identity(component),component.slot])}function byPlace(one,other){
return compareLocations(one.location,other.location)||compareText(plain(one.message),plain(other.message))}function sign({advisories,...finding},key){let fingerprint=hash(
key),signed=advisories.map(advisory=>({...advisory,fingerprint:hash([fingerprint,advisory.id])}));return{...finding,advisories:signed,fingerprint}}function hash(key){
return createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0,32)}function levelOf(advisories,otherwise){let standing=advisories.filter(({waiver})=>waiver===void 0),counted=standing.length>0?standing:advisories,[first,...others]=counted.
map(({level})=>level);return first===void 0?otherwise:highestLevel(first,...others)}function fullLevel({advisories,level}){return highestLevel(level,...advisories.
map(one=>one.level))}function rated(finding){let{advisories,level}=finding;return{...finding,level:levelOf(advisories,level),...securitySeverity(advisories)}}function securitySeverity(advisories){
let scores=advisories.filter(({waiver})=>waiver===void 0).flatMap(({malicious,score})=>malicious===!0?10:score??[]);return scores.length===0?{}:{securitySeverity:Math.
max(...scores)}}var catalogue=Object.fromEntries(Object.entries(rules).map(([id,{meta}])=>[id,meta]));function factsWanted(changes,policy2,among=rules){let wanted=new Map(changes.
map(change=>[change,new Set(["advisories"])])),gaps=[];for(let[id,rule30]of Object.entries(among))if(!(rule30.asks===void 0||policy2.rules[id]?.level==="off"))try{
for(let[change,questions]of wanted)if(!(change.type==="removed"||!isFor(rule30,change)))for(let need of rule30.asks(change))questions.add(need)}catch(error){gaps.
push(failed(id,error))}return{of:change=>wanted.get(change)??new Set,gaps}}function isFor({meta},{component}){return component.kind==="package"&&component.role===
"mentioned"&&meta.mentions!==!0?!1:meta.kinds.includes(component.kind)}function failed(id,error){let reason=`the rule failed: ${messageOf(error)}`;return{code:"\
internal",by:`rules/${id}`,subject:id,reason}}function judge4(evidence,facts,policy2,among=rules){return judgement(rulesOn(policy2,among).map(([id,rule30])=>ask(
id,rule30,evidence,facts,policy2)),evidence)}async function judgeWithin(turns,evidence,facts,policy2,among=rules){let levelIn=([id])=>{let{level="off",levels:levels2={}}=policy2.
rules[id]??{};return highestLevel(level,...Object.values(levels2))},open=rulesOn(policy2,among).sort((one,other)=>compareLevels(levelIn(one),levelIn(other))),answers=[];
for(let[id,rule30]of open){let isAsked2=await turns.next()||levelIn([id,rule30])==="block";answers.push(isAsked2?ask(id,rule30,evidence,facts,policy2):late(id))}
return judgement(answers,evidence)}function rulesOn(policy2,among){return Object.entries(among).filter(([id])=>(policy2.rules[id]?.level??"off")!=="off")}function ask(id,rule30,{
changes:all,inventory,files},facts,policy2){let{approved,denied:denied2,internal,indexes:indexes2}=policy2,{level="off",levels:levels2={},options:options5={}}=policy2.
rules[id]??{};if(level==="off")return{found:[],gaps:[]};let changes=all.filter(change=>isFor(rule30,change));try{return{found:rule30.check({changes,inventory,files,
approved,denied:denied2,internal,indexes:indexes2,options:options5},facts).map(violation4=>stamp(id,rule30.meta,levels2[violation4.messageId]??level,violation4)),
gaps:[]}}catch(error){return{found:[],gaps:[failed(id,error)]}}}function late(id){return{found:[],gaps:[{code:"deadline",by:`rules/${id}`,subject:id,reason:"the\
 review ran out of time before the rule was asked"}]}}function judgement(answers,{changes,inventory}){let present=[...changes.map(({component})=>component),...inventory.
head,...inventory.base],found2=answers.flatMap(answer=>answer.found);return{findings:withFingerprints(found2,present).sort(byUrgency),gaps:answers.flatMap(({gaps})=>gaps)}}
var sureness={possible:0,likely:1,certain:2};function lessSure2(one,other){return sureness[one]<=sureness[other]?one:other}function stamp(ruleId,meta,policyLevel,violation4){
let{change,messageId,atMost,advisories=[],message:message2,help:help2,fix,unpinned,carriedFrom,references=[],related=[],paths=[]}=violation4,component=change?.component,
location=violation4.location??component?.location??{path:"",side:"head"},aside=component!==void 0&&isAside(component.context)&&meta.everywhere!==!0,guess=component?.
confidence==="possible",level=lowestLevel(policyLevel,atMost,aside||guess?"note":void 0),stamped=advisories.map(({atMost:own,...advisory})=>({...advisory,level:lowestLevel(
level,own)}));return{ruleId,messageId,title:meta.messages[messageId]??meta.about,confidence:lessSure2(component?.confidence??"certain",violation4.confidence??"c\
ertain"),level:levelOf(stamped,level),...component===void 0?{}:{component},...change?.before===void 0?{}:{before:change.before},location,related:[...related,...component?.
alsoAt??[]],paths,advisories:stamped,message:message2,help:help2,...fix===void 0?{}:{fix},...unpinned===void 0?{}:{unpinned},...carriedFrom===void 0?{}:{carriedFrom},
references,docsUrl:ruleUrl(ruleId)}}function byUrgency(one,other){return compareLevels(one.level,other.level)||compareLocations(one.location,other.location)}export{isAside,versionOf,lockOf,readsOverride,isAdvisoryId,isMalicious,readRecord,groupByAlias,namesOfGroups,sameAmong,byFame,chainsOf,namesakesIn,isDate,endOfDay,
isBeyond,termProblem,parseDuration,ownersOf,fullLevel,rated,catalogue,factsWanted,judge4 as judge,judgeWithin};

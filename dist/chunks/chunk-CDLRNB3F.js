import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  gapCodes
} from "./chunk-ANTZBSYK.js";
import {
  identity
} from "./chunk-2V3SX77I.js";
import {
  code,
  join,
  say,
  strong
} from "./chunk-3Q5LPQRZ.js";
import {
  policyPath,
  ruleUrl
} from "./chunk-DLQCHGIG.js";
import {
  array,
  check,
  description,
  literal,
  maxLength,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-GTTKJ2BF.js";
import {
  ecosystems
} from "./chunk-JBBP5JZA.js";
import {
  require_dist
} from "./chunk-OYPKZXZO.js";
import {
  __commonJS,
  __toESM
} from "./chunk-T7GDJVOD.js";

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJS({
  "node_modules/spdx-license-ids/index.json"(exports, module) {
    module.exports = [
      "0BSD",
      "3D-Slicer-1.0",
      "AAL",
      "ADSL",
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "AGPL-1.0-only",
      "AGPL-1.0-or-later",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "ALGLIB-Documentation",
      "AMD-newlib",
      "AMDPLPA",
      "AML",
      "AML-glslang",
      "AMPAS",
      "ANTLR-PD",
      "ANTLR-PD-fallback",
      "APAFML",
      "APL-1.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "ASWF-Digital-Assets-1.0",
      "ASWF-Digital-Assets-1.1",
      "Abstyles",
      "AdaCore-doc",
      "Adobe-2006",
      "Adobe-Display-PostScript",
      "Adobe-Glyph",
      "Adobe-Utopia",
      "Advanced-Cryptics-Dictionary",
      "Afmparse",
      "Aladdin",
      "Apache-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "App-s2p",
      "Arphic-1999",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "Artistic-dist",
      "Aspell-RU",
      "BOLA-1.1",
      "BSD-1-Clause",
      "BSD-2-Clause",
      "BSD-2-Clause-Darwin",
      "BSD-2-Clause-Patent",
      "BSD-2-Clause-Views",
      "BSD-2-Clause-first-lines",
      "BSD-2-Clause-pkgconf-disclaimer",
      "BSD-2-Clause-pos-unchanged",
      "BSD-3-Clause",
      "BSD-3-Clause-Attribution",
      "BSD-3-Clause-Clear",
      "BSD-3-Clause-HP",
      "BSD-3-Clause-LBNL",
      "BSD-3-Clause-Modification",
      "BSD-3-Clause-No-Military-License",
      "BSD-3-Clause-No-Nuclear-License",
      "BSD-3-Clause-No-Nuclear-License-2014",
      "BSD-3-Clause-No-Nuclear-Warranty",
      "BSD-3-Clause-Open-MPI",
      "BSD-3-Clause-OpenWebUI",
      "BSD-3-Clause-Sun",
      "BSD-3-Clause-Tso",
      "BSD-3-Clause-acpica",
      "BSD-3-Clause-flex",
      "BSD-4-Clause",
      "BSD-4-Clause-Shortened",
      "BSD-4-Clause-UC",
      "BSD-4.3RENO",
      "BSD-4.3TAHOE",
      "BSD-Advertising-Acknowledgement",
      "BSD-Attribution-HPND-disclaimer",
      "BSD-Inferno-Nettverk",
      "BSD-Mark-Modifications",
      "BSD-Protection",
      "BSD-Source-Code",
      "BSD-Source-Code-no-disclaimer",
      "BSD-Source-alt-GPL",
      "BSD-Source-beginning-file",
      "BSD-Systemics",
      "BSD-Systemics-W3Works",
      "BSD-ask-to-endorse",
      "BSL-1.0",
      "BUSL-1.1",
      "Baekmuk",
      "Bahyph",
      "Barr",
      "Beerware",
      "BitTorrent-1.0",
      "BitTorrent-1.1",
      "Bitstream-Charter",
      "Bitstream-Vera",
      "BlueOak-1.0.0",
      "Boehm-GC",
      "Boehm-GC-without-fee",
      "Borceux",
      "Brian-Gladman-2-Clause",
      "Brian-Gladman-3-Clause",
      "Brian-Gladman-3-Clause-no-conversion",
      "Buddy",
      "Bugroff",
      "C-UDA-1.0",
      "CAL-1.0",
      "CAL-1.0-Combined-Work-Exception",
      "CAPEC-tou",
      "CATOSL-1.1",
      "CC-BY-1.0",
      "CC-BY-2.0",
      "CC-BY-2.5",
      "CC-BY-2.5-AU",
      "CC-BY-3.0",
      "CC-BY-3.0-AT",
      "CC-BY-3.0-AU",
      "CC-BY-3.0-DE",
      "CC-BY-3.0-IGO",
      "CC-BY-3.0-NL",
      "CC-BY-3.0-US",
      "CC-BY-4.0",
      "CC-BY-NC-1.0",
      "CC-BY-NC-2.0",
      "CC-BY-NC-2.5",
      "CC-BY-NC-3.0",
      "CC-BY-NC-3.0-DE",
      "CC-BY-NC-3.0-IGO",
      "CC-BY-NC-4.0",
      "CC-BY-NC-ND-1.0",
      "CC-BY-NC-ND-2.0",
      "CC-BY-NC-ND-2.5",
      "CC-BY-NC-ND-3.0",
      "CC-BY-NC-ND-3.0-DE",
      "CC-BY-NC-ND-3.0-IGO",
      "CC-BY-NC-ND-4.0",
      "CC-BY-NC-SA-1.0",
      "CC-BY-NC-SA-2.0",
      "CC-BY-NC-SA-2.0-DE",
      "CC-BY-NC-SA-2.0-FR",
      "CC-BY-NC-SA-2.0-UK",
      "CC-BY-NC-SA-2.5",
      "CC-BY-NC-SA-3.0",
      "CC-BY-NC-SA-3.0-DE",
      "CC-BY-NC-SA-3.0-IGO",
      "CC-BY-NC-SA-4.0",
      "CC-BY-ND-1.0",
      "CC-BY-ND-2.0",
      "CC-BY-ND-2.5",
      "CC-BY-ND-3.0",
      "CC-BY-ND-3.0-DE",
      "CC-BY-ND-4.0",
      "CC-BY-SA-1.0",
      "CC-BY-SA-2.0",
      "CC-BY-SA-2.0-UK",
      "CC-BY-SA-2.1-JP",
      "CC-BY-SA-2.5",
      "CC-BY-SA-3.0",
      "CC-BY-SA-3.0-AT",
      "CC-BY-SA-3.0-DE",
      "CC-BY-SA-3.0-IGO",
      "CC-BY-SA-4.0",
      "CC-PDDC",
      "CC-PDM-1.0",
      "CC-SA-1.0",
      "CC0-1.0",
      "CDDL-1.0",
      "CDDL-1.1",
      "CDL-1.0",
      "CDLA-Permissive-1.0",
      "CDLA-Permissive-2.0",
      "CDLA-Sharing-1.0",
      "CECILL-1.0",
      "CECILL-1.1",
      "CECILL-2.0",
      "CECILL-2.1",
      "CECILL-B",
      "CECILL-C",
      "CERN-OHL-1.1",
      "CERN-OHL-1.2",
      "CERN-OHL-P-2.0",
      "CERN-OHL-S-2.0",
      "CERN-OHL-W-2.0",
      "CFITSIO",
      "CMU-Mach",
      "CMU-Mach-nodoc",
      "CNRI-Jython",
      "CNRI-Python",
      "CNRI-Python-GPL-Compatible",
      "COIL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CPOL-1.02",
      "CUA-OPL-1.0",
      "Caldera",
      "Caldera-no-preamble",
      "Catharon",
      "ClArtistic",
      "Clips",
      "Community-Spec-1.0",
      "Condor-1.1",
      "Cornell-Lossless-JPEG",
      "Cronyx",
      "Crossword",
      "CryptoSwift",
      "CrystalStacker",
      "Cube",
      "D-FSL-1.0",
      "DEC-3-Clause",
      "DL-DE-BY-2.0",
      "DL-DE-ZERO-2.0",
      "DOC",
      "DRL-1.0",
      "DRL-1.1",
      "DSDP",
      "DocBook-DTD",
      "DocBook-Schema",
      "DocBook-Stylesheet",
      "DocBook-XML",
      "Dotseqn",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "EPICS",
      "EPL-1.0",
      "EPL-2.0",
      "ESA-PL-permissive-2.4",
      "ESA-PL-strong-copyleft-2.4",
      "ESA-PL-weak-copyleft-2.4",
      "EUDatagrid",
      "EUPL-1.0",
      "EUPL-1.1",
      "EUPL-1.2",
      "Elastic-2.0",
      "Entessa",
      "ErlPL-1.1",
      "Eurosym",
      "FBM",
      "FDK-AAC",
      "FDK-MPEG-H",
      "FSFAP",
      "FSFAP-no-warranty-disclaimer",
      "FSFUL",
      "FSFULLR",
      "FSFULLRSD",
      "FSFULLRWD",
      "FSL-1.1-ALv2",
      "FSL-1.1-MIT",
      "FTL",
      "Fair",
      "Ferguson-Twofish",
      "Frameworx-1.0",
      "FreeBSD-DOC",
      "FreeImage",
      "Furuseth",
      "GCR-docs",
      "GD",
      "GFDL-1.1-invariants-only",
      "GFDL-1.1-invariants-or-later",
      "GFDL-1.1-no-invariants-only",
      "GFDL-1.1-no-invariants-or-later",
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-invariants-only",
      "GFDL-1.2-invariants-or-later",
      "GFDL-1.2-no-invariants-only",
      "GFDL-1.2-no-invariants-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-invariants-only",
      "GFDL-1.3-invariants-or-later",
      "GFDL-1.3-no-invariants-only",
      "GFDL-1.3-no-invariants-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later",
      "GL2PS",
      "GLWTPL",
      "GPL-1.0-only",
      "GPL-1.0-or-later",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "Game-Programming-Gems",
      "Giftware",
      "Glide",
      "Glulxe",
      "Graphics-Gems",
      "Gutmann",
      "HDF5",
      "HIDAPI",
      "HP-1986",
      "HP-1989",
      "HPND",
      "HPND-DEC",
      "HPND-Fenneberg-Livingston",
      "HPND-INRIA-IMAG",
      "HPND-Intel",
      "HPND-Kevlin-Henney",
      "HPND-MIT-disclaimer",
      "HPND-Markus-Kuhn",
      "HPND-Netrek",
      "HPND-Pbmplus",
      "HPND-SMC",
      "HPND-UC",
      "HPND-UC-export-US",
      "HPND-doc",
      "HPND-doc-sell",
      "HPND-export-US",
      "HPND-export-US-acknowledgement",
      "HPND-export-US-modify",
      "HPND-export2-US",
      "HPND-merchantability-variant",
      "HPND-sell-MIT-disclaimer-xserver",
      "HPND-sell-regexpr",
      "HPND-sell-variant",
      "HPND-sell-variant-MIT-disclaimer",
      "HPND-sell-variant-MIT-disclaimer-rev",
      "HPND-sell-variant-critical-systems",
      "HTMLTIDY",
      "HaskellReport",
      "Hippocratic-2.1",
      "Hippocratic-3.0-core",
      "IBM-pibs",
      "ICU",
      "IEC-Code-Components-EULA",
      "IJG",
      "IJG-short",
      "IPA",
      "IPL-1.0",
      "ISC",
      "ISC-Veillard",
      "ISO-permission",
      "ImageMagick",
      "Imlib2",
      "Info-ZIP",
      "Informatica",
      "Inner-Net-2.0",
      "InnoSetup",
      "Intel",
      "Intel-ACPI",
      "Interbase-1.0",
      "JPL-image",
      "JPNIC",
      "JSON",
      "Jam",
      "JasPer-2.0",
      "Kastrup",
      "Kazlib",
      "Knuth-CTAN",
      "LAL-1.2",
      "LAL-1.3",
      "LGPL-2.0-only",
      "LGPL-2.0-or-later",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "LGPLLR",
      "LOOP",
      "LPD-document",
      "LPL-1.0",
      "LPL-1.02",
      "LPPL-1.0",
      "LPPL-1.1",
      "LPPL-1.2",
      "LPPL-1.3a",
      "LPPL-1.3c",
      "LZMA-SDK-9.11-to-9.20",
      "LZMA-SDK-9.22",
      "Latex2e",
      "Latex2e-translated-notice",
      "Leptonica",
      "LiLiQ-P-1.1",
      "LiLiQ-R-1.1",
      "LiLiQ-Rplus-1.1",
      "Libpng",
      "Linux-OpenIB",
      "Linux-man-pages-1-para",
      "Linux-man-pages-copyleft",
      "Linux-man-pages-copyleft-2-para",
      "Linux-man-pages-copyleft-var",
      "Lucida-Bitmap-Fonts",
      "MIPS",
      "MIT",
      "MIT-0",
      "MIT-CMU",
      "MIT-Click",
      "MIT-Festival",
      "MIT-Khronos-old",
      "MIT-Modern-Variant",
      "MIT-STK",
      "MIT-Wu",
      "MIT-advertising",
      "MIT-enna",
      "MIT-feh",
      "MIT-open-group",
      "MIT-testregex",
      "MITNFA",
      "MMIXware",
      "MMPL-1.0.1",
      "MPEG-SSG",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "MS-LPL",
      "MS-PL",
      "MS-RL",
      "MTLL",
      "MVT-1.1",
      "Mackerras-3-Clause",
      "Mackerras-3-Clause-acknowledgment",
      "MakeIndex",
      "Martin-Birgmeier",
      "McPhee-slideshow",
      "Minpack",
      "MirOS",
      "Motosoto",
      "MulanPSL-1.0",
      "MulanPSL-2.0",
      "Multics",
      "Mup",
      "NAIST-2003",
      "NASA-1.3",
      "NBPL-1.0",
      "NCBI-PD",
      "NCGL-UK-2.0",
      "NCL",
      "NCSA",
      "NGPL",
      "NICTA-1.0",
      "NIST-PD",
      "NIST-PD-TNT",
      "NIST-PD-fallback",
      "NIST-Software",
      "NLOD-1.0",
      "NLOD-2.0",
      "NLPL",
      "NOSL",
      "NPL-1.0",
      "NPL-1.1",
      "NPOSL-3.0",
      "NRL",
      "NTIA-PD",
      "NTP",
      "NTP-0",
      "Naumen",
      "NetCDF",
      "Newsletr",
      "Nokia",
      "Noweb",
      "O-UDA-1.0",
      "OAR",
      "OCCT-PL",
      "OCLC-2.0",
      "ODC-By-1.0",
      "ODbL-1.0",
      "OFFIS",
      "OFL-1.0",
      "OFL-1.0-RFN",
      "OFL-1.0-no-RFN",
      "OFL-1.1",
      "OFL-1.1-RFN",
      "OFL-1.1-no-RFN",
      "OGC-1.0",
      "OGDL-Taiwan-1.0",
      "OGL-Canada-2.0",
      "OGL-UK-1.0",
      "OGL-UK-2.0",
      "OGL-UK-3.0",
      "OGTSL",
      "OLDAP-1.1",
      "OLDAP-1.2",
      "OLDAP-1.3",
      "OLDAP-1.4",
      "OLDAP-2.0",
      "OLDAP-2.0.1",
      "OLDAP-2.1",
      "OLDAP-2.2",
      "OLDAP-2.2.1",
      "OLDAP-2.2.2",
      "OLDAP-2.3",
      "OLDAP-2.4",
      "OLDAP-2.5",
      "OLDAP-2.6",
      "OLDAP-2.7",
      "OLDAP-2.8",
      "OLFL-1.3",
      "OML",
      "OPL-1.0",
      "OPL-UK-3.0",
      "OPUBL-1.0",
      "OSC-1.0",
      "OSET-PL-2.1",
      "OSL-1.0",
      "OSL-1.1",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSSP",
      "OpenMDW-1.0",
      "OpenPBS-2.3",
      "OpenSSL",
      "OpenSSL-standalone",
      "OpenVision",
      "PADL",
      "PDDL-1.0",
      "PHP-3.0",
      "PHP-3.01",
      "PPL",
      "PSF-2.0",
      "ParaType-Free-Font-1.3",
      "Parity-6.0.0",
      "Parity-7.0.0",
      "Pixar",
      "Plexus",
      "PolyForm-Noncommercial-1.0.0",
      "PolyForm-Small-Business-1.0.0",
      "PostgreSQL",
      "Python-2.0",
      "Python-2.0.1",
      "QPL-1.0",
      "QPL-1.0-INRIA-2004",
      "Qhull",
      "RHeCos-1.1",
      "RPL-1.1",
      "RPL-1.5",
      "RPSL-1.0",
      "RSA-MD",
      "RSCPL",
      "Rdisc",
      "Ruby",
      "Ruby-pty",
      "SAX-PD",
      "SAX-PD-2.0",
      "SCEA",
      "SGI-B-1.0",
      "SGI-B-1.1",
      "SGI-B-2.0",
      "SGI-OpenGL",
      "SGMLUG-PM",
      "SGP4",
      "SHL-0.5",
      "SHL-0.51",
      "SISSL",
      "SISSL-1.2",
      "SL",
      "SMAIL-GPL",
      "SMLNJ",
      "SMPPL",
      "SNIA",
      "SOFA",
      "SPL-1.0",
      "SSH-OpenSSH",
      "SSH-short",
      "SSLeay-standalone",
      "SSPL-1.0",
      "SUL-1.0",
      "SWL",
      "Saxpath",
      "SchemeReport",
      "Sendmail",
      "Sendmail-8.23",
      "Sendmail-Open-Source-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "Soundex",
      "Spencer-86",
      "Spencer-94",
      "Spencer-99",
      "SugarCRM-1.1.3",
      "Sun-PPP",
      "Sun-PPP-2000",
      "SunPro",
      "Symlinks",
      "TAPR-OHL-1.0",
      "TCL",
      "TCP-wrappers",
      "TGPPL-1.0",
      "TMate",
      "TORQUE-1.1",
      "TOSL",
      "TPDL",
      "TPL-1.0",
      "TTWL",
      "TTYP0",
      "TU-Berlin-1.0",
      "TU-Berlin-2.0",
      "TekHVC",
      "TermReadKey",
      "ThirdEye",
      "TrustedQSL",
      "UCAR",
      "UCL-1.0",
      "UMich-Merit",
      "UPL-1.0",
      "URT-RLE",
      "Ubuntu-font-1.0",
      "UnRAR",
      "Unicode-3.0",
      "Unicode-DFS-2015",
      "Unicode-DFS-2016",
      "Unicode-TOU",
      "UnixCrypt",
      "Unlicense",
      "Unlicense-libtelnet",
      "Unlicense-libwhirlpool",
      "VOSTROM",
      "VSL-1.0",
      "Vim",
      "Vixie-Cron",
      "W3C",
      "W3C-19980720",
      "W3C-20150513",
      "WTFNMFPL",
      "WTFPL",
      "Watcom-1.0",
      "Widget-Workshop",
      "WordNet",
      "Wsuipa",
      "X11",
      "X11-distribute-modifications-variant",
      "X11-no-permit-persons",
      "X11-swapped",
      "XFree86-1.1",
      "XSkat",
      "Xdebug-1.03",
      "Xerox",
      "Xfig",
      "Xnet",
      "YPL-1.0",
      "YPL-1.1",
      "ZPL-1.1",
      "ZPL-2.0",
      "ZPL-2.1",
      "Zed",
      "Zeeff",
      "Zend-2.0",
      "Zimbra-1.3",
      "Zimbra-1.4",
      "Zlib",
      "any-OSI",
      "any-OSI-perl-modules",
      "atc-game",
      "bcrypt-Solar-Designer",
      "blessing",
      "bzip2-1.0.6",
      "check-cvs",
      "checkmk",
      "copyleft-next-0.3.0",
      "copyleft-next-0.3.1",
      "curl",
      "cve-tou",
      "diffmark",
      "dtoa",
      "dvipdfm",
      "eGenix",
      "etalab-2.0",
      "fwlw",
      "gSOAP-1.3b",
      "generic-xts",
      "gnuplot",
      "gtkbook",
      "hdparm",
      "hyphen-bulgarian",
      "iMatix",
      "jove",
      "libpng-1.6.35",
      "libpng-2.0",
      "libselinux-1.0",
      "libtiff",
      "libutil-David-Nugent",
      "lsof",
      "magaz",
      "mailprio",
      "man2html",
      "metamail",
      "mpi-permissive",
      "mpich2",
      "mplus",
      "ngrep",
      "pkgconf",
      "pnmstitch",
      "psfrag",
      "psutils",
      "python-ldap",
      "radvd",
      "snprintf",
      "softSurfer",
      "ssh-keyscan",
      "swrule",
      "threeparttable",
      "ulem",
      "w3m",
      "wwl",
      "xinetd",
      "xkeyboard-config-Zinoviev",
      "xlock",
      "xpp",
      "xzoom",
      "zlib-acknowledgement"
    ];
  }
});

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJS({
  "node_modules/spdx-license-ids/deprecated.json"(exports, module) {
    module.exports = [
      "AGPL-1.0",
      "AGPL-3.0",
      "BSD-2-Clause-FreeBSD",
      "BSD-2-Clause-NetBSD",
      "GFDL-1.1",
      "GFDL-1.2",
      "GFDL-1.3",
      "GPL-1.0",
      "GPL-2.0",
      "GPL-2.0-with-GCC-exception",
      "GPL-2.0-with-autoconf-exception",
      "GPL-2.0-with-bison-exception",
      "GPL-2.0-with-classpath-exception",
      "GPL-2.0-with-font-exception",
      "GPL-3.0",
      "GPL-3.0-with-GCC-exception",
      "GPL-3.0-with-autoconf-exception",
      "LGPL-2.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "Net-SNMP",
      "Nunit",
      "StandardML-NJ",
      "bzip2-1.0.5",
      "eCos-2.0",
      "wxWindows"
    ];
  }
});

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJS({
  "node_modules/spdx-exceptions/index.json"(exports, module) {
    module.exports = [
      "389-exception",
      "Asterisk-exception",
      "Autoconf-exception-2.0",
      "Autoconf-exception-3.0",
      "Autoconf-exception-generic",
      "Autoconf-exception-generic-3.0",
      "Autoconf-exception-macro",
      "Bison-exception-1.24",
      "Bison-exception-2.2",
      "Bootloader-exception",
      "Classpath-exception-2.0",
      "CLISP-exception-2.0",
      "cryptsetup-OpenSSL-exception",
      "DigiRule-FOSS-exception",
      "eCos-exception-2.0",
      "Fawkes-Runtime-exception",
      "FLTK-exception",
      "fmt-exception",
      "Font-exception-2.0",
      "freertos-exception-2.0",
      "GCC-exception-2.0",
      "GCC-exception-2.0-note",
      "GCC-exception-3.1",
      "Gmsh-exception",
      "GNAT-exception",
      "GNOME-examples-exception",
      "GNU-compiler-exception",
      "gnu-javamail-exception",
      "GPL-3.0-interface-exception",
      "GPL-3.0-linking-exception",
      "GPL-3.0-linking-source-exception",
      "GPL-CC-1.0",
      "GStreamer-exception-2005",
      "GStreamer-exception-2008",
      "i2p-gpl-java-exception",
      "KiCad-libraries-exception",
      "LGPL-3.0-linking-exception",
      "libpri-OpenH323-exception",
      "Libtool-exception",
      "Linux-syscall-note",
      "LLGPL",
      "LLVM-exception",
      "LZMA-exception",
      "mif-exception",
      "OCaml-LGPL-linking-exception",
      "OCCT-exception-1.0",
      "OpenJDK-assembly-exception-1.0",
      "openvpn-openssl-exception",
      "PS-or-PDF-font-exception-20170817",
      "QPL-1.0-INRIA-2004-exception",
      "Qt-GPL-exception-1.0",
      "Qt-LGPL-exception-1.1",
      "Qwt-exception-1.0",
      "SANE-exception",
      "SHL-2.0",
      "SHL-2.1",
      "stunnel-exception",
      "SWI-exception",
      "Swift-exception",
      "Texinfo-exception",
      "u-boot-exception-2.0",
      "UBDL-exception",
      "Universal-FOSS-exception-1.0",
      "vsftpd-openssl-exception",
      "WxWindows-exception-3.1",
      "x11vnc-openssl-exception"
    ];
  }
});

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string2;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string2 = read2(possibilities[i]);
          if (string2) {
            break;
          }
        }
        if (string2 === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string2 && {
          type: "OPERATOR",
          string: string2.toUpperCase()
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string2 = idstring();
        if (!string2) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string2;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string2 = expectIdstring();
          return { type: "DOCUMENTREF", string: string2 };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string2 = expectIdstring();
          return { type: "LICENSEREF", string: string2 };
        }
      }
      function identifier() {
        var begin = index;
        var string2 = idstring();
        if (licenses.indexOf(string2) !== -1) {
          return {
            type: "LICENSE",
            string: string2
          };
        } else if (exceptions.indexOf(string2) !== -1) {
          return {
            type: "EXCEPTION",
            string: string2
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string2 = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string2 += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string2 += "LicenseRef-" + t.string;
          return { license: string2 };
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// src/policy/date.ts
var day = 864e5;
function isDate(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
  if (match === null) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
function endOfDay(date) {
  return Date.parse(`${date}T00:00:00Z`) + day;
}
var units = { h: day / 24, d: day, w: 7 * day };
function parseDuration(text2) {
  const match = /^([1-9]\d{0,3})([hdw])$/.exec(text2);
  return match === null ? void 0 : Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start3 = j * 32;
    const vlen2 = Math.min(32, m) + start3;
    for (let k = start3; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start3; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start2 = j * 32;
  const vlen = Math.min(32, m - start2) + start2;
  for (let k = start2; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start2; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/policy/problem.ts
var maxProblems = 100;
function problemsOf(complaints, path, side) {
  const said = /* @__PURE__ */ new Map();
  for (const each of complaints) {
    const key2 = `${each.span.startLine}:${each.span.startColumn} ${each.message}`;
    if (!said.has(key2)) said.set(key2, each);
  }
  const sorted = [...said.values()].toSorted(
    ({ span: one }, { span: other }) => one.startLine - other.startLine || one.startColumn - other.startColumn
  ).map(({ span, ...rest }) => ({
    ...rest,
    line: span.startLine,
    column: span.startColumn,
    location: { path, side, ...span }
  }));
  const shown2 = sorted.slice(0, maxProblems);
  const [next] = sorted.slice(maxProblems);
  if (next === void 0) return shown2;
  const { line, column, location } = next;
  return [
    ...shown2,
    { message: `and ${sorted.length - maxProblems} more problems from here on`, line, column, location }
  ];
}
function formatProblem(path, { line, column, message: message4, nearest }) {
  const hint = nearest === void 0 ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
  return `${path}:${line}:${column}: ${message4}${hint}`;
}
function quote(text2) {
  return JSON.stringify(text2.length > 80 ? `${text2.slice(0, 80)}\u2026` : text2);
}
function unknownWord(word, known) {
  if (word.length > 80) return { key: `${word.slice(0, 80)}\u2026` };
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const [best] = known.map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ far }) => far <= allowed).toSorted((one, other) => one.far - other.far);
  return { key: word, ...best === void 0 ? {} : { nearest: best.candidate } };
}
function refused({ problem, unknown: unknown3 }, span) {
  return { message: problem, span, ...unknown3 === void 0 ? {} : unknownWord(unknown3.word, unknown3.known) };
}

// src/policy/document.ts
var import_yaml = __toESM(require_dist(), 1);

// src/core/location.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 !== -1; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  const position = (offset) => {
    const bounded = Math.min(Math.max(offset, 0), text2.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return [low + 1, bounded - (starts[low] ?? 0) + 1];
  };
  return (start2, end) => {
    const [startLine, startColumn] = position(start2);
    const [endLine, endColumn] = position(Math.max(start2, end));
    return { startLine, startColumn, endLine, endColumn };
  };
}

// src/policy/document.ts
var maxBytes = 256 * 1024;
var maxDepth = 32;
var maxNodes = 5e4;
var start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function readDocument(text2) {
  if (Buffer.byteLength(text2) > maxBytes)
    return { complaints: [{ message: "a policy has at most 256 KiB", span: start }] };
  const content = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  const document = (0, import_yaml.parseDocument)(content, {
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false
  });
  const spanOf = lineIndex(content);
  const complaints = [...document.errors, ...document.warnings].map(({ code: code2, message: message4, pos }) => {
    const span = spanOf(pos[0], pos[1]);
    if (code2 === "RESOURCE_EXHAUSTION") return { message: "the policy is nested too deeply", span };
    if (code2 === "MULTIPLE_DOCS")
      return { message: "a policy is one YAML document, and here a second one begins", span };
    return { message: message4, span };
  });
  if (complaints.length > 0) return { complaints };
  const root = document.contents === null ? void 0 : readTree(document.contents, spanOf, complaints);
  return complaints.length > 0 ? { complaints } : { root };
}
function readTree(contents, spanOf, complaints) {
  const anchors = /* @__PURE__ */ new Map();
  let nodes = 0;
  let stopped = false;
  function stop(message4, span) {
    if (!stopped) complaints.push({ message: message4, span });
    stopped = true;
  }
  function read2(node, fallback, depth) {
    const range = node?.range;
    const span = range ? spanOf(range[0], range[1]) : fallback;
    if ((0, import_yaml.isAlias)(node)) return expand(node.source, span);
    if (++nodes > maxNodes) {
      stop(`a policy has at most ${maxNodes} values`, span);
      return void 0;
    }
    if (depth > maxDepth) {
      stop("the policy is nested too deeply", span);
      return void 0;
    }
    const result = (0, import_yaml.isMap)(node) ? readMap(node, span, depth) : (0, import_yaml.isSeq)(node) ? readList(node.items, span, depth) : readScalar(node, span);
    const anchor = node?.anchor;
    if (result !== void 0 && anchor !== void 0) anchors.set(anchor, result);
    return result;
  }
  function expand(name, span) {
    const target = anchors.get(name);
    if (target === void 0) {
      stop(`the alias ${quote(`*${name}`)} has no anchor before it, or is inside of it`, span);
      return void 0;
    }
    if (nodes + target.size > maxNodes) {
      stop(`the aliases make more than ${maxNodes} values of the policy`, span);
      return void 0;
    }
    nodes += target.size;
    return target;
  }
  function readMap(map, span, depth) {
    const entries2 = /* @__PURE__ */ new Map();
    const value = /* @__PURE__ */ Object.create(null);
    let size = 1;
    for (const pair of map.items) {
      const range = pair.key?.range;
      const key2 = range ? spanOf(range[0], range[1]) : span;
      if (!(0, import_yaml.isScalar)(pair.key)) {
        complaints.push({ message: "a key must be plain text", span: key2 });
        continue;
      }
      const name = typeof pair.key.value === "string" ? pair.key.value : pair.key.source ?? "";
      const node = read2(pair.value, key2, depth + 1);
      if (node === void 0) {
        if (stopped) return void 0;
        continue;
      }
      if (entries2.has(name)) {
        complaints.push({ message: `the key ${quote(name)} stands here a second time`, span: key2, key: name });
        continue;
      }
      entries2.set(name, { key: key2, node });
      value[name] = node.value;
      size += node.size;
    }
    return { value, span, entries: entries2, size };
  }
  function readList(items, span, depth) {
    const nodesOf = [];
    for (const item of items) {
      const node = read2(item, span, depth + 1);
      if (node === void 0) return void 0;
      nodesOf.push(node);
    }
    const size = nodesOf.reduce((sum, node) => sum + node.size, 1);
    return { value: nodesOf.map(({ value }) => value), span, items: nodesOf, size };
  }
  function readScalar(node, span) {
    const value = (0, import_yaml.isScalar)(node) ? node.value : null;
    const source = (0, import_yaml.isScalar)(node) && typeof value !== "string" ? node.source : void 0;
    return { value, span, size: 1, ...source === void 0 ? {} : { source } };
  }
  return read2(contents, start, 0);
}

// src/policy/explain.ts
function placeName(path) {
  const name = path.map((key2) => typeof key2 === "number" ? `[${key2}]` : `.${key2}`).join("");
  return name === "" ? "the policy" : name.replace(/^\./, "");
}
function unknownKeys(schema, root) {
  const found2 = [];
  const visit2 = (shape, node, path) => {
    const inner = shape.wrapped ?? shape;
    const entries2 = entriesOf(inner);
    if (entries2 !== void 0 && node.items !== void 0) found2.push(noMapping(node, path));
    for (const [key2, entry] of entries2 === void 0 ? [] : node.entries ?? []) {
      const next = Object.hasOwn(entries2 ?? {}, key2) ? entries2?.[key2] : void 0;
      if (next === void 0) found2.push(unknownKey(key2, entry, Object.keys(entries2 ?? {}), path));
      else visit2(next, entry.node, [...path, key2]);
    }
    for (const [index, each] of (inner.item === void 0 ? [] : node.items ?? []).entries()) {
      if (inner.item !== void 0) visit2(inner.item, each, [...path, index]);
    }
  };
  visit2(schema, root, []);
  return found2;
}
function entriesOf(shape) {
  if (shape.type !== "union") return shape.entries;
  const options5 = shape.options?.map((option) => option) ?? [];
  return options5.some(({ type }) => type === "array") ? void 0 : options5.find(({ entries: entries2 }) => entries2)?.entries;
}
function noMapping({ span }, path) {
  return { message: `${placeName(path)} must be a mapping of keys to values`, span };
}
function unknownKey(key2, entry, known, path) {
  const where = path.length === 0 ? "" : ` in ${placeName(path)}`;
  return { message: `unknown key ${quote(key2)}${where}`, span: entry.key, ...unknownWord(key2, known) };
}
function misfits(schema, root) {
  const { issues = [] } = safeParse(schema, root.value);
  return issues.flatMap((issue) => explainIssue(issue, root, []));
}
function explainIssue(issue, root, before) {
  const path = [...before, ...(issue.path ?? []).map(({ key: key3 }) => key3)];
  const { node, key: key2, depth } = at(root, path);
  const where = path.slice(0, depth);
  if (issue.type === "union" && issue.issues !== void 0) return explainUnion(issue, issue.issues, root, path);
  if (issue.kind === "schema" && issue.path?.at(-1)?.origin === "key") {
    const name = String(path.at(-1));
    if (issue.expected === "never") {
      const entry = at(root, path.slice(0, -1)).node.entries?.get(name);
      return [entry === void 0 ? noMapping(node, where) : unknownKey(name, entry, [], path.slice(0, -1))];
    }
    return [{ message: `${placeName(path.slice(0, -1))} needs the key ${quote(name)}`, span: node.span, key: name }];
  }
  return [complain(issue, { node, key: key2 }, placeName(where))];
}
function explainUnion({ expected }, issues, root, path) {
  const { node } = at(root, path);
  if (node.items !== void 0 && issues.some(({ expected: wanted }) => wanted === "never"))
    return [noMapping(node, path)];
  const inside = node.entries !== void 0 || node.items !== void 0;
  const meant = issues.filter(({ type, path: below }) => inside ? below !== void 0 : type === "picklist");
  return meant.length > 0 ? meant.flatMap((issue) => explainIssue(issue, root, path)) : [{ message: `${placeName(path)} must be ${expected ?? "something else"}`, span: node.span }];
}
function complain(issue, { node, key: key2 }, name) {
  const { value, span, source } = node;
  if (value === null)
    return { message: `${name} has no value`, span: source === void 0 || source === "" ? key2 : span };
  if (issue.type === "picklist") {
    const known = optionsOf(issue.expected);
    const list = known.length > 8 ? "a name that is known" : `one of ${known.join(", ")}`;
    if (typeof value !== "string") return { message: `${name} must be ${list}`, span };
    return { message: `${name} is ${quote(value)}, not ${list}`, span, ...unknownWord(value, known) };
  }
  if (issue.type === "string" && source !== void 0) {
    return { message: `${name} must be text: put it in quotes, ${quote(source)}`, span };
  }
  if (issue.kind === "schema") return { message: `${name} must be ${article(issue)}`, span };
  return { message: `${name} ${issue.message}`, span };
}
function article({ type, expected }) {
  switch (type) {
    case "strict_object":
      return "a mapping of keys to values";
    case "array":
      return "a list";
    case "string":
      return "text";
    default:
      return expected ?? type;
  }
}
function optionsOf(expected) {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
}
function at(root, path) {
  let node = root;
  let key2 = root.span;
  for (const [depth, step] of path.entries()) {
    const entry = typeof step === "string" ? node.entries?.get(step) : void 0;
    const next = entry?.node ?? (typeof step === "number" ? node.items?.[step] : void 0);
    if (next === void 0) return { node, key: key2, depth };
    key2 = entry?.key ?? next.span;
    node = next;
  }
  return { node, key: key2, depth: path.length };
}

// src/policy/glob.ts
function globParts(text2, wildcards = "*") {
  const parts = [];
  let at2 = 0;
  while (at2 < text2.length) {
    const start2 = at2;
    if (text2[at2] === "*") {
      while (text2[at2] === "*") at2++;
      parts.push({ type: at2 - start2 === 1 ? "star" : "globstar" });
    } else if (wildcards === "*?" && text2[at2] === "?") {
      at2++;
      parts.push({ type: "any" });
    } else {
      while (at2 < text2.length && text2[at2] !== "*" && !(wildcards === "*?" && text2[at2] === "?")) at2++;
      parts.push({ type: "literal", text: text2.slice(start2, at2) });
    }
  }
  return parts;
}
var slash = 47;
function compileGlob(parts) {
  const [first] = parts;
  if (parts.length === 1 && first?.type === "literal") return (text2) => text2 === first.text;
  const prefix = first?.type === "literal" ? first.text : "";
  const steps = stepsOf(parts);
  return (text2) => {
    if (!text2.startsWith(prefix)) return false;
    let states = reached(steps, [prefix.length]);
    for (let at2 = prefix.length; at2 < text2.length && states.size > 0; at2++) {
      states = advance(steps, states, text2.charCodeAt(at2));
    }
    return states.has(steps.length);
  };
}
function stepsOf(parts) {
  const steps = [];
  for (const part of parts) {
    const units2 = part.type === "literal" ? Array.from({ length: part.text.length }, (_, at2) => part.text.charCodeAt(at2)) : [];
    const before = steps.at(-2);
    if (units2[0] === slash && steps.at(-1) === "globstar" && (steps.length === 1 || before === slash || before === "folder")) {
      steps.splice(-1, 1, "folders", "folder", ...units2.slice(1));
    } else {
      steps.push(...part.type === "literal" ? units2 : [part.type]);
    }
  }
  return steps;
}
function advance(steps, states, unit) {
  const next = [];
  for (const state of states) {
    const step = steps[state];
    if (step === "globstar" || step === "star" && unit !== slash) next.push(state);
    else if (step === "folders") next.push(unit === slash ? state : state + 1);
    else if (step === "folder") next.push(unit === slash ? state - 1 : state);
    else if (step === unit || step === "any" && unit !== slash) next.push(state + 1);
  }
  return reached(steps, next);
}
function reached(steps, from) {
  const states = /* @__PURE__ */ new Set();
  for (let state = from.pop(); state !== void 0; state = from.pop()) {
    if (states.has(state)) continue;
    states.add(state);
    const step = steps[state];
    if (step === "star" || step === "globstar") from.push(state + 1);
    if (step === "folders") from.push(state + 2);
  }
  return states;
}

// src/policy/paths.ts
var maxLength2 = 512;
function parsePathGlob(text2) {
  if (text2 === "") return "the glob is empty";
  if (text2.length > maxLength2) return `a glob has at most ${maxLength2} characters`;
  const other = /[\\[\]{}()]|^!/.exec(text2);
  if (other !== null)
    return `"${other[0]}" is no part of the grammar (?, * and ** are); for the character itself write ?`;
  if (text2.startsWith("/")) return 'paths are written from the root of the repository, without a "/" before them';
  if (text2.endsWith("/")) return `a folder is written ${JSON.stringify(`${text2}**`)}`;
  if (text2.split("/").some((segment) => ["", ".", ".."].includes(segment)))
    return 'paths have no empty, "." or ".." segments';
  return compileGlob(globParts(text2, "*?"));
}

// src/policy/image-name.ts
var hub = "docker.io";
var hubAliases = /* @__PURE__ */ new Set([hub, "index.docker.io", "registry-1.docker.io"]);
function parseImageName(text2) {
  const invalid = /[^A-Za-z0-9._:/@*-]/.exec(text2);
  if (invalid !== null) return { problem: `an image has no ${JSON.stringify(invalid[0])} in its name` };
  const at2 = text2.indexOf("@");
  const digest = at2 === -1 ? void 0 : text2.slice(at2 + 1).toLowerCase();
  const rest = at2 === -1 ? text2 : text2.slice(0, at2);
  const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
  const tag = colon === -1 ? void 0 : rest.slice(colon + 1);
  const name = colon === -1 ? rest : rest.slice(0, colon);
  if (digest !== void 0 && !isDigest(digest)) {
    return { problem: "a digest is written sha256: and 64 hexadecimal digits, or *" };
  }
  if (tag !== void 0 && !/^[\w.*-]{1,128}$/.test(tag)) return { problem: "the tag is none that an image can have" };
  const segments = name.split("/");
  if (segments.includes("")) return { problem: "the image has an empty segment" };
  if (segments.length === 1 && name.includes(".")) {
    return { problem: `"${name}" is a registry; for all of its images write ${name}/**` };
  }
  return {
    kind: "image",
    world: "image",
    name: globParts(qualified(segments)),
    ...tag === void 0 ? {} : { version: tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function isDigest(text2) {
  return /^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text2);
}
function imageName({ registry, repository }) {
  return qualified([registry, ...repository.split("/")]);
}
function qualified(segments) {
  const [first = "", ...others] = segments.map((segment) => segment.toLowerCase());
  const host = first === "localhost" || /[.:]/.test(first);
  if (first === "**" || host && !hubAliases.has(first)) return [first, ...others].join("/");
  const path = host ? others : [first, ...others];
  return [hub, ...path[0] === "library" && path.length > 1 ? path.slice(1) : path].join("/");
}

// src/policy/package-url.ts
var hubTypes = ["huggingface", "github"];
function knownTypes() {
  return [...[...ecosystems.values()].map(({ purlType }) => purlType), ...hubTypes];
}
function parsePackageUrl(text2) {
  const body = text2.slice("pkg:".length).replace(/^\/+/, "");
  const slash2 = body.indexOf("/");
  const type = body.slice(0, Math.max(slash2, 0)).toLowerCase();
  if (slash2 === -1) return { problem: "a package URL is written pkg:type/name" };
  const known = knownTypes();
  if (!known.includes(type)) {
    const problem = `no components of the package URL type "${type}" are reviewed (${known.join(", ")} are)`;
    return { problem, unknown: { word: type, known } };
  }
  const [path, version] = splitVersion(body.slice(slash2 + 1));
  if (/[?#]/.test(path)) return { problem: "qualifiers and subpaths of package URLs are no part of the grammar" };
  if (path.split("/").includes("")) return { problem: "the package URL has an empty segment" };
  const decoded = version === void 0 ? void 0 : decode(version);
  if (version !== void 0 && (decoded === void 0 || decoded === ""))
    return { problem: 'nothing to read stands after the "@"' };
  const named2 = nameOf(type, path);
  return "problem" in named2 || decoded === void 0 ? named2 : { ...named2, version: decoded };
}
function splitVersion(rest) {
  for (let at2 = rest.indexOf("@"); at2 !== -1; at2 = rest.indexOf("@", at2 + 1)) {
    if (at2 > 0 && rest[at2 - 1] !== "/") return [rest.slice(0, at2), rest.slice(at2 + 1)];
  }
  return [rest, void 0];
}
function nameOf(type, path) {
  const ecosystem = [...ecosystems].find(([, { purlType }]) => purlType === type);
  if (ecosystem !== void 0) {
    const [world, names] = ecosystem;
    return named({ kind: "package", world }, path, (name) => names.normalizeName(name).toLowerCase());
  }
  const datasets = /^datasets\//i;
  const dataset = type === "huggingface" && datasets.test(path);
  const lower2 = (name) => name.toLowerCase();
  return named({ kind: dataset ? "dataset" : "model", world: type }, dataset ? path.replace(datasets, "") : path, lower2);
}
function named(what, path, normalize) {
  const name = [];
  for (const part of globParts(path)) {
    const text2 = part.type === "literal" ? decode(part.text) : "";
    if (text2 === void 0) return { problem: "the percent-encoding of the package URL is broken" };
    if (/[\s\p{Cc}\\]/u.test(text2)) return { problem: "spaces and backslashes are in no name" };
    name.push(part.type === "literal" ? { type: "literal", text: normalize(text2) } : part);
  }
  const [first] = name;
  if (name.some((part) => part.type === "literal" && part.text.includes("@", part === first ? 1 : 0))) {
    return { problem: 'an "@" stands before a version, or begins the scope of an npm name' };
  }
  return { ...what, name };
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

// src/policy/tool-name.ts
function toolTest(text2) {
  if (/[\p{Cc}]/u.test(text2)) return { problem: "no tool has control characters in its name" };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) {
    const matches = compileGlob(globParts(text2));
    return { matches: (component) => component.kind === "tool" && matches(component.name) };
  }
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.test(text2)) {
    return { problem: "an address is written https://host or https://host/path, without user, query and fragment" };
  }
  const address = text2.toLowerCase().replace(/\/$/, "");
  const whole = /^https?:\/\/[^/]+$/.test(address) ? [address, `${address}/**`] : [address];
  const tests = whole.map((pattern) => compileGlob(globParts(pattern)));
  return {
    matches: (component) => {
      if (component.kind !== "tool" || component.url === void 0) return false;
      const url = component.url.toLowerCase().replace(/\/$/, "");
      return tests.some((test) => test(url));
    }
  };
}

// src/policy/package-versions.ts
function versionSet(ecosystem, text2) {
  const exact = isVersion(ecosystem, text2);
  const intervals = ecosystem.admitted(exact ? `==${text2}` : text2) ?? (exact ? [point(text2)] : void 0);
  return intervals === void 0 ? void 0 : setOf(ecosystem, intervals);
}
function exactVersion(ecosystem, text2) {
  if (isVersion(ecosystem, text2)) return setOf(ecosystem, [point(text2)]);
  if (/[<>=~^*|,\s]/.test(text2)) return void 0;
  const same = ({ version, resolved }) => (resolved?.version ?? version) === text2;
  return { holds: same, meets: same };
}
function setOf(ecosystem, intervals) {
  return {
    holds(component) {
      const possible = possibleVersions(ecosystem, component);
      return possible?.every((one) => intervals.some((whole) => within(ecosystem, one, whole))) === true && possible.length > 0;
    },
    meets(component) {
      const possible = possibleVersions(ecosystem, component);
      return possible === void 0 || possible.some((one) => intervals.some((other) => overlaps(ecosystem, one, other)));
    }
  };
}
function possibleVersions(ecosystem, component) {
  const version = component.resolved?.version ?? component.version;
  if (version !== void 0) return isVersion(ecosystem, version) ? [point(version)] : void 0;
  const { specifier } = component;
  return specifier === void 0 || specifier.trim() === "" ? [{}] : ecosystem.admitted(specifier);
}
function isVersion(ecosystem, text2) {
  return ecosystem.compare(text2, text2) !== void 0;
}
function point(version) {
  return { from: { version, inclusive: true }, to: { version, inclusive: true } };
}
function within(ecosystem, part, whole) {
  return startsBefore(ecosystem, whole.from, part.from) && endsAfter(ecosystem, whole.to, part.to);
}
function startsBefore(ecosystem, whole, part) {
  if (whole === void 0) return true;
  const order3 = part && ecosystem.compare(whole.version, part.version);
  if (part === void 0 || order3 === void 0) return false;
  return order3 < 0 || order3 === 0 && (whole.inclusive || !part.inclusive);
}
function endsAfter(ecosystem, whole, part) {
  if (whole === void 0) return true;
  const order3 = part && ecosystem.compare(whole.version, part.version);
  if (part === void 0 || order3 === void 0) return false;
  return order3 > 0 || order3 === 0 && (whole.inclusive || !part.inclusive);
}
function overlaps(ecosystem, one, other) {
  return reaches(ecosystem, one.from, other.to) && reaches(ecosystem, other.from, one.to);
}
function reaches(ecosystem, from, to) {
  if (from === void 0 || to === void 0) return true;
  const order3 = ecosystem.compare(from.version, to.version);
  if (order3 === void 0) return true;
  return order3 < 0 || order3 === 0 && from.inclusive && to.inclusive;
}

// src/policy/version-test.ts
function versionTest(named2, use) {
  switch (named2.kind) {
    case "package":
      return packageTest(named2, use);
    case "image":
      return imageTest(named2, use);
    case "model":
    case "dataset":
      return revisionTest(named2, use);
    case "tool":
      return () => true;
  }
}
function packageTest({ world, version }, use) {
  const ecosystem = ecosystems.get(world);
  if (version === void 0 || ecosystem === void 0) return () => true;
  const set = use === "waived" ? exactVersion(ecosystem, version) : versionSet(ecosystem, version);
  if (set === void 0) {
    const or = use === "waived" ? "" : ", nor a range of them";
    return { problem: `${JSON.stringify(version)} is no version of ${ecosystem.osvName ?? ecosystem.purlType}${or}` };
  }
  return (component) => component.kind === "package" && (use === "denied" ? set.meets(component) : set.holds(component));
}
var commit = /^[0-9a-f]{40}$/;
function revisionTest({ world, version }, use) {
  if (version === void 0) return () => true;
  if (/[*<>=\s]/.test(version)) return { problem: "revisions have no order: name one, without wildcards" };
  const wanted = commit.test(version.toLowerCase()) ? version.toLowerCase() : version;
  return (component) => {
    if (component.kind !== "model" && component.kind !== "dataset") return false;
    const revision = component.revision ?? (world === "huggingface" ? "main" : void 0);
    if (revision === void 0) return use === "denied";
    return revision === wanted || use === "denied" && commit.test(wanted) && !commit.test(revision);
  };
}
function imageTest({ version, digest }, use) {
  if (digest !== void 0 && !isDigest(digest)) return { problem: "a digest is sha256: and 64 hexadecimal digits" };
  if (use === "waived" && `${version ?? ""}${digest ?? ""}`.includes("*")) {
    return { problem: "a waiver names one version, without wildcards" };
  }
  const tagMatches = version === void 0 ? void 0 : compileGlob(globParts(version));
  const digestMatches = digest === void 0 ? void 0 : compileGlob(globParts(digest.toLowerCase()));
  const unknown3 = use === "denied";
  return (component) => {
    if (component.kind !== "image") return false;
    const tag = component.tag ?? (component.digest === void 0 ? "latest" : void 0);
    return (tagMatches === void 0 || (tag === void 0 ? unknown3 : tagMatches(tag))) && (digestMatches === void 0 || (component.digest === void 0 ? unknown3 : digestMatches(component.digest.toLowerCase())));
  };
}

// src/policy/pattern.ts
var maxLength3 = 512;
var spelled = {
  package: "a package, written pkg:pypi/name or pkg:npm/@scope/name",
  model: "a model, written pkg:huggingface/namespace/name or pkg:github/owner/repository",
  dataset: "a dataset, written pkg:huggingface/datasets/namespace/name",
  image: "an image, written registry/repository",
  tool: "a tool, written as its name, its https:// address or the package URL of what it runs"
};
function parsePattern(text2, kinds, use, apart) {
  if (text2.length > maxLength3) return { problem: `a pattern has at most ${maxLength3} characters` };
  if (text2 === "") return { problem: "the pattern is empty" };
  if (kinds.includes("tool")) return parseTool(text2, use, apart);
  const named2 = /^pkg:/i.test(text2) ? parsePackageUrl(text2) : parseImageName(text2);
  if ("problem" in named2) {
    const wanted = kinds.includes("image") || /^pkg:/i.test(text2) ? "" : `; this must be ${wantedOf(kinds)}`;
    return { ...named2, problem: named2.problem + wanted };
  }
  if (!kinds.includes(named2.kind)) {
    const [is = ""] = spelled[named2.kind].split(",");
    return { problem: `${JSON.stringify(text2)} names ${is}; this must be ${wantedOf(kinds)}` };
  }
  if (use === "waived" && text2.includes("*")) return { problem: "a waiver names one component, without wildcards" };
  const whole = withVersion(named2, apart);
  const version = "problem" in whole ? whole : versionTest(whole, use);
  if (typeof version !== "function") return version;
  const nameMatches = compileGlob(named2.name);
  return {
    matches: (component) => component.kind === named2.kind && worldOf(component) === named2.world && isApprovable(component, use) && nameMatches(nameOf2(component)) && version(component)
  };
}
function parseTool(text2, use, apart) {
  if (apart !== void 0) return { problem: "a tool has no version" };
  if (use === "waived" && text2.includes("*")) return { problem: "a waiver names one component, without wildcards" };
  if (!/^pkg:/i.test(text2)) return toolTest(text2);
  const inner = parsePattern(text2, ["package"], use);
  if ("problem" in inner) return inner;
  return {
    matches: (component) => {
      if (component.kind !== "tool" || component.runs.length === 0) return false;
      const packages = component.runs.map((run) => ({
        ...component,
        ...run,
        kind: "package",
        hashes: [],
        scope: "runtime"
      }));
      return use === "denied" ? packages.some(inner.matches) : packages.every(inner.matches);
    }
  };
}
function withVersion(named2, apart) {
  if (apart === void 0) return named2;
  if (named2.version !== void 0 || named2.digest !== void 0) {
    return { problem: 'the version stands both in the component and under "version"' };
  }
  return named2.kind === "image" && apart.includes(":") ? { ...named2, digest: apart } : { ...named2, version: apart };
}
function isApprovable(component, use) {
  return use !== "approved" || component.kind !== "package" || component.source.type === "registry";
}
function wantedOf(kinds) {
  return kinds.map((kind) => spelled[kind]).join(", or ");
}
function worldOf(component) {
  if (component.kind === "package") return component.ecosystem;
  if (component.kind === "image" || component.kind === "tool") return component.kind;
  const host = component.host.toLowerCase();
  return host === "huggingface.co" ? "huggingface" : host === "github.com" ? "github" : host;
}
function nameOf2(component) {
  if (component.kind === "package") {
    const { ecosystem, name } = component;
    return (ecosystems.get(ecosystem)?.normalizeName(name) ?? name).toLowerCase();
  }
  return component.kind === "image" ? imageName(component) : component.name.toLowerCase();
}

// src/policy/lists.ts
var listOf = {
  package: "packages",
  model: "models",
  dataset: "datasets",
  image: "images",
  tool: "tools"
};
function child(node, key2) {
  return node?.entries?.get(key2)?.node;
}
function texts(node, reading) {
  const found2 = (node?.items ?? []).flatMap(
    ({ value, span }) => typeof value === "string" ? [{ text: value, span }] : []
  );
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text2, span } of found2) {
    if (seen.has(text2)) reading.doubts.push({ message: `${quote(text2)} stands here a second time`, span });
    seen.add(text2);
  }
  return found2;
}
function readLists(root, use, reading) {
  const section = child(root, use);
  const list = (kind) => {
    const node = child(section, listOf[kind]);
    return node === void 0 ? void 0 : readPatterns(node, kind, use, reading);
  };
  return {
    packages: list("package"),
    models: list("model"),
    datasets: list("dataset"),
    images: list("image"),
    tools: list("tool")
  };
}
function readInternal(root, reading) {
  return readPatterns(child(child(root, "internal"), "packages"), "package", "denied", reading);
}
function readPatterns(node, kind, use, reading) {
  return texts(node, reading).flatMap(({ text: text2, span }) => {
    const matcher = parsePattern(text2, [kind], use);
    if ("matches" in matcher) return [{ text: text2, location: reading.locate(span), matches: matcher.matches }];
    reading.complaints.push(refused(matcher, span));
    return [];
  });
}
function readIgnored(root, reading) {
  const globs = texts(child(child(root, "ignore"), "paths"), reading).flatMap(({ text: text2, span }) => {
    const glob = parsePathGlob(text2);
    if (typeof glob === "function") {
      if (/^[*/]*$/.test(text2) && text2.includes("**")) {
        reading.doubts.push({ message: `${quote(text2)} leaves every file out of the review`, span });
      }
      return [glob];
    }
    reading.complaints.push({ message: `${quote(text2)}: ${glob}`, span });
    return [];
  });
  return (path) => globs.some((glob) => glob(path));
}

// src/policy/indexes.ts
var indexEntry = strictObject({
  url: pipe(string(), description("Its address, as manifests and lockfiles name it")),
  ecosystem: pipe(picklist(["pypi", "npm"]), description("The interface that it has")),
  tokenEnv: optional(
    pipe(
      string(),
      regex(/^WEIGHBRIDGE_[A-Z0-9_]{1,80}$/, "must be the name of a variable that begins with WEIGHBRIDGE_"),
      description("The variable of the environment that holds its token, or user:password")
    )
  )
});
function readIndexes(root, reading) {
  const node = child(child(root, "sources"), "indexes");
  return (node?.items ?? []).flatMap((item) => {
    const parsed = safeParse(indexEntry, item.value);
    if (!parsed.success) return [];
    const { url, ecosystem, tokenEnv } = parsed.output;
    const problem = problemOf(url);
    if (problem !== void 0) {
      reading.complaints.push({ message: `${quote(url)} ${problem}`, span: child(item, "url")?.span ?? item.span });
      return [];
    }
    return [{ url, ecosystem, ...tokenEnv === void 0 ? {} : { tokenEnv } }];
  });
}
function problemOf(text2) {
  if (!URL.canParse(text2)) return "is not the address of an index";
  const { protocol, hostname, username, password, search, hash } = new URL(text2);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && local)) return "must begin with https://";
  if (username !== "" || password !== "") return "holds a user or a password; name a variable under tokenEnv";
  return search === "" && hash === "" ? void 0 : "must not have a query or a fragment";
}

// src/policy/rule-settings.ts
function readRules(root, rules2, lists3, reading) {
  const section = child(root, "rules");
  return Object.fromEntries(
    Object.entries(rules2).map(([id, meta]) => {
      const node = child(section, id);
      const short = levelOf(node);
      const level = short ?? levelOf(child(node, "level"));
      const listed2 = hasList(meta, lists3);
      if (meta.level === "listed" && !listed2 && level !== void 0 && level !== "off") {
        const span = section?.entries?.get(id)?.key ?? root.span;
        reading.doubts.push({
          message: `${id} finds nothing without a list under "approved" or "denied"`,
          span,
          key: id
        });
      }
      const standard = standardLevel(meta, listed2, node);
      return [id, { level: level ?? standard, options: readOptions(root, id, meta, node, reading) }];
    })
  );
}
function standardLevel({ level }, listed2, node) {
  if (level === "listed") return listed2 ? "block" : "off";
  if (level === "configured") return (node?.entries?.size ?? 0) > 0 ? "warn" : "off";
  return level;
}
function hasList({ kinds }, { approved, denied: denied2 }) {
  const [kind] = kinds;
  return kind !== void 0 && (approved[listOf[kind]] ?? denied2[listOf[kind]]) !== void 0;
}
var levels = /* @__PURE__ */ new Set(["block", "warn", "note", "off"]);
function levelOf(node) {
  return levels.has(node?.value) ? node?.value : void 0;
}
function readOptions(root, id, { options: options5 }, node, reading) {
  if (options5 === void 0) return {};
  const given = node?.entries === void 0 ? [] : [...node.entries].filter(([key2]) => key2 !== "level");
  const result = safeParse(options5, Object.fromEntries(given.map(([key2, entry]) => [key2, entry.node.value])));
  if (result.success) return result.output;
  if (reading.complaints.length === 0) {
    reading.complaints.push(...result.issues.flatMap((issue) => explainIssue(issue, root, ["rules", id])));
  }
  return {};
}

// src/policy/schema.ts
var levels2 = picklist(["block", "warn", "note", "off"]);
var gapLevels = picklist(["incomplete", "warn", "note"]);
function described(schema, description2) {
  return optional(pipe(schema, description(description2)));
}
function text(maxLength6) {
  return pipe(
    string(),
    regex(/\S/, "must not be empty"),
    maxLength(maxLength6, `must have at most ${maxLength6} characters`)
  );
}
var patterns = array(string());
function lists(which) {
  const about = (what, example) => `Patterns of the ${which} ${what}, such as ${example}`;
  return strictObject({
    packages: described(patterns, about("packages", "pkg:pypi/** or pkg:npm/@scope/name@<2")),
    models: described(patterns, about("models", "pkg:huggingface/namespace/*")),
    datasets: described(patterns, about("datasets", "pkg:huggingface/datasets/namespace/*")),
    images: described(patterns, about("images", "python, or registry.example/team/**")),
    tools: described(patterns, about("tools of agents", "github, https://mcp.example or pkg:npm/@scope/server"))
  });
}
function waiver(rules2) {
  return strictObject({
    rule: pipe(picklist(Object.keys(rules2)), description("The rule that the waiver clears")),
    component: described(
      string(),
      "The one component: a package URL, an image or the name of a tool. Not for rules about files"
    ),
    version: described(string(), "The one version, revision, tag or digest; without it, every one"),
    advisory: described(
      string(),
      "The advisory, by any of its ids. For rules that name advisories, and required there"
    ),
    file: described(string(), "The one file; without it, every file. Required for rules about files"),
    reason: pipe(text(1e3), description("Why the finding is acceptable")),
    by: pipe(text(200), description("Who answers for it")),
    expires: pipe(
      string(),
      regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-12-31"),
      description("The last day, in UTC, on which the waiver holds")
    )
  });
}
function optionEntries({ options: options5 }) {
  return options5 !== void 0 && "entries" in options5 ? options5.entries : {};
}
var standardLevels = /* @__PURE__ */ new Map([
  ["listed", "off without a list, then block"],
  ["configured", "off without options, then warn"]
]);
function rule(meta) {
  const standard = standardLevels.get(meta.level) ?? meta.level;
  const level = described(levels2, `What a finding does (${standard} unless set)`);
  const whole = strictObject({ ...optionEntries(meta), level });
  return described(union([levels2, whole]), `${meta.about} (${standard} unless set)`);
}
function policySchema(rules2) {
  const gaps = Object.entries(gapCodes).map(([code2, { level, about }]) => {
    return [code2, described(gapLevels, `What it does when ${about} (${level} unless set)`)];
  });
  const osv = strictObject({
    maxAge: described(
      pipe(string(), regex(/^[1-9]\d{0,3}[hdw]$/, "must be a duration such as 12h, 7d or 2w")),
      "How old the advisory database may be (7d unless set)"
    )
  });
  return strictObject({
    version: pipe(literal(1), description("Version of the policy format")),
    enforcement: described(
      picklist(["block", "observe"]),
      "observe: the review says all it has to say, and ends with 0"
    ),
    rules: described(
      strictObject(Object.fromEntries(Object.entries(rules2).map(([id, meta]) => [id, rule(meta)]))),
      "The level of each rule, with its options"
    ),
    gaps: described(strictObject(Object.fromEntries(gaps)), 'What each kind of "could not check" does'),
    sources: described(
      strictObject({
        osv: described(osv, "The OSV advisory database"),
        indexes: described(array(indexEntry), "Indexes of your own, asked about the packages that come from them")
      }),
      "Where facts come from"
    ),
    approved: described(lists("approved"), "What may come in; a list makes everything else of its kind unapproved"),
    denied: described(lists("denied"), "What must not come in"),
    internal: described(
      strictObject({
        packages: described(
          patterns,
          "Patterns of packages of your own, which no public index may serve: pkg:pypi/acme-*"
        )
      }),
      "What is your own"
    ),
    ignore: described(
      strictObject({ paths: described(patterns, "Globs of files that are not reviewed, such as examples/**") }),
      "What is left out of the review"
    ),
    waivers: described(array(waiver(rules2)), "Findings that are accepted for a while")
  });
}

// src/policy/waiver-entry.ts
var keys = ["rule", "component", "version", "advisory", "file", "reason", "by", "expires"];
function readWaivers(root, rules2, reading) {
  return (child(root, "waivers")?.items ?? []).flatMap((node) => {
    const fields = {};
    for (const key2 of keys) {
      const value = child(node, key2)?.value;
      if (typeof value === "string") fields[key2] = value;
    }
    return readWaiver(node, fields, rules2, reading);
  });
}
function readWaiver(node, fields, rules2, reading) {
  const { rule: rule28 = "", component, expires = "" } = fields;
  if (/^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires)) {
    complain2(node, "expires", `${quote(expires)} is no day of the calendar`, reading);
  }
  const meta = Object.hasOwn(rules2, rule28) ? rules2[rule28] : void 0;
  if (meta === void 0) return [];
  checkKeys(node, fields, rule28, meta, reading);
  const matcher = component === void 0 ? void 0 : readComponent(node, component, fields.version, meta, reading);
  return [
    {
      reason: "",
      by: "",
      ...fields,
      rule: rule28,
      expires,
      location: reading.locate(node.span),
      binds: (found2) => component === void 0 ? found2 === void 0 : found2 !== void 0 && matcher?.matches(found2) === true
    }
  ];
}
function checkKeys(node, fields, rule28, meta, reading) {
  const needs = (key2, why) => {
    if (child(node, key2) === void 0) {
      reading.complaints.push({ message: `a waiver of ${rule28} needs the key "${key2}": ${why}`, span: node.span, key: key2 });
    }
  };
  const refuses = (key2, why) => {
    if (child(node, key2) !== void 0) complain2(node, key2, `a waiver of ${rule28} has no "${key2}": ${why}`, reading);
  };
  if (meta.kinds.length === 0) {
    needs("file", "the rule is about files");
    refuses("component", "the rule is about files");
    refuses("version", "the rule is about files");
  } else {
    needs("component", "the rule is about components");
  }
  if (meta.advisories === true) needs("advisory", "one advisory never clears another");
  else refuses("advisory", "the rule names none");
  const { advisory, file } = fields;
  if (advisory !== void 0 && !/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(advisory)) {
    complain2(node, "advisory", `${quote(advisory)} is no id of an advisory, such as CVE-2024-12345`, reading);
  }
  if (file !== void 0 && (/[*\\]|^\.{0,2}\/|\/$|^$/.test(file) || file.split("/").some((each) => /^\.{0,2}$/.test(each)))) {
    complain2(node, "file", `${quote(file)} is no path of one file from the root of the repository`, reading);
  }
}
function readComponent(node, component, version, { kinds }, reading) {
  if (kinds.length === 0) return void 0;
  const matcher = parsePattern(component, kinds, "waived", version);
  if ("matches" in matcher) return matcher;
  reading.complaints.push(refused(matcher, (child(node, "component") ?? node).span));
  return void 0;
}
function complain2(node, key2, message4, { complaints }) {
  complaints.push({ message: message4, span: (child(node, key2) ?? node).span, key: key2 });
}

// src/policy/load.ts
var supported = 1;
function parsePolicy(text2, path, rules2, side = "base") {
  const document = readDocument(text2);
  if ("complaints" in document) return { problems: problemsOf(document.complaints, path, side) };
  const { root } = document;
  const version = root === void 0 ? nothing : checkVersion(root);
  if (root === void 0 || version !== void 0) return { problems: problemsOf([version ?? nothing], path, side) };
  const schema = policySchema(rules2);
  const reading = {
    locate: (span) => ({ path, side, ...span }),
    complaints: [...unknownKeys(schema, root), ...misfits(schema, root)],
    doubts: []
  };
  const policy2 = readPolicy(root, rules2, reading);
  return reading.complaints.length > 0 ? { problems: problemsOf(reading.complaints, path, side) } : { policy: policy2, warnings: problemsOf(reading.doubts, path, side) };
}
function defaultPolicy(rules2) {
  const parsed = parsePolicy(`version: ${supported}`, "", rules2);
  if ("policy" in parsed) return parsed.policy;
  throw new Error(parsed.problems.map(({ message: message4 }) => message4).join("; "));
}
var needed = `a policy needs the line "version: ${supported}"`;
var nothing = {
  message: `the file is empty; ${needed}`,
  span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  key: "version"
};
function checkVersion(root) {
  const { entries: entries2, span } = root;
  if (entries2 === void 0)
    return root.value === null ? nothing : { message: "a policy must be a mapping of keys to values", span };
  const entry = entries2.get("version");
  if (entry === void 0 || entry.node.value === supported) return void 0;
  const { value, source } = entry.node;
  const reads = `this release reads version ${supported}`;
  if (typeof value === "number") {
    return {
      message: `version ${source ?? value} of the policy format is not supported; ${reads}`,
      span: entry.node.span,
      key: "version"
    };
  }
  return {
    message: `version must be the number ${supported}; ${reads}`,
    span: value === null ? entry.key : entry.node.span,
    key: "version"
  };
}
function readPolicy(root, rules2, reading) {
  const approved = readLists(root, "approved", reading);
  const denied2 = readLists(root, "denied", reading);
  const maxAge = child(child(child(root, "sources"), "osv"), "maxAge")?.value;
  return {
    enforcement: child(root, "enforcement")?.value === "observe" ? "observe" : "block",
    rules: readRules(root, rules2, { approved, denied: denied2 }, reading),
    gaps: readGaps(root),
    advisoryMaxAge: parseDuration(typeof maxAge === "string" ? maxAge : "7d") ?? 0,
    indexes: readIndexes(root, reading),
    approved,
    denied: denied2,
    internal: readInternal(root, reading),
    ignores: readIgnored(root, reading),
    waivers: readWaivers(root, rules2, reading)
  };
}
function readGaps(root) {
  const section = child(root, "gaps");
  const levels3 = Object.entries(gapCodes).map(([code2, { level }]) => [code2, child(section, code2)?.value ?? level]);
  return Object.fromEntries(levels3);
}

// src/rules/run.ts
import { createHash as createHash2 } from "node:crypto";

// src/rules/rule.ts
function defineRule(rule28) {
  return rule28;
}
function incoming(changes) {
  return changes.filter(({ type, component, before }) => {
    if (type === "moved") return component.context === "code" && before?.context !== "code";
    return type !== "removed";
  });
}

// src/rules/subject.ts
function nameOf3(component) {
  if (component.kind !== "image") return component.name;
  return component.registry === "docker.io" ? component.repository : `${component.registry}/${component.repository}`;
}
function versionOf(component) {
  return component.resolved?.version ?? component.version;
}
function shownVersion(component) {
  return versionOf(component) ?? (component.specifier === "" ? void 0 : component.specifier);
}
function subject({ component, before }) {
  const now = shownVersion(component);
  const then = before?.kind === "package" ? shownVersion(before) : void 0;
  if (now === void 0) return say`${code(component.name)}`;
  return then === void 0 || then === now ? say`${code(component.name)} ${now}` : say`${code(component.name)} ${then} → ${now}`;
}

// src/rules/approval.ts
var listNames = {
  package: "packages",
  model: "models",
  dataset: "datasets",
  image: "images",
  tool: "tools"
};
function denied(kind, input) {
  const patterns2 = input.denied[listNames[kind]] ?? [];
  return incoming(input.changes).flatMap((change) => {
    const pattern = patterns2.find((candidate) => candidate.matches(change.component));
    if (pattern === void 0) return [];
    return {
      change,
      related: [],
      message: say`${code(nameOf3(change.component))} is denied by the policy (${code(pattern.text)})`,
      help: say`Take another ${kind}, or ask those who keep the policy`
    };
  });
}
function unapproved(kind, input) {
  const patterns2 = input.approved[listNames[kind]];
  if (patterns2 === void 0) return [];
  return incoming(input.changes).filter(({ component }) => !patterns2.some((pattern) => pattern.matches(component))).map((change) => ({
    change,
    message: say`${code(nameOf3(change.component))} is not on the policy's list of approved ${listNames[kind]}`,
    help: say`Take an approved ${kind}, or have it added under ${code(`approved.${listNames[kind]}`)}`
  }));
}
function disallowed(kind, input) {
  const no = denied(kind, input);
  const reported = new Set(no.map(({ change }) => change));
  return [...no, ...unapproved(kind, input).filter(({ change }) => !reported.has(change))];
}

// src/rules/dataset-not-approved/rule.ts
var rule2 = defineRule({
  meta: {
    kinds: ["dataset"],
    level: "listed",
    about: "A dataset comes in that the policy denies, or that its list of approved datasets does not have"
  },
  check: (input) => disallowed("dataset", input)
});

// src/rules/image-not-approved/rule.ts
var rule3 = defineRule({
  meta: {
    kinds: ["image"],
    level: "listed",
    about: "An image comes in that the policy denies, or that its list of approved images does not have"
  },
  check: (input) => disallowed("image", input)
});

// src/rules/image-unpinned/rule.ts
var rule4 = defineRule({
  meta: {
    kinds: ["image"],
    level: "warn",
    about: "An image comes in by a tag, which can be pushed again, and not by its digest"
  },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.digest === void 0).map((change) => ({
      change,
      message: message(change),
      help: say`Pin ${code("@sha256:<digest>")} behind the tag; ${code("docker buildx imagetools inspect")} shows the digest`,
      ...wasNoBetter(change) ? { atMost: "note" } : {}
    }));
  }
});
function message({ component }) {
  const name = nameOf3(component);
  if (component.tag === void 0) return say`${code(name)} has neither tag nor digest: any build may get another image`;
  const reference = code(`${name}:${component.tag}`);
  return component.tag === "latest" ? say`${reference} is whatever was pushed last, and has no digest` : say`${reference} has no digest: the tag can be pushed again`;
}
function wasNoBetter({ component, before }) {
  return before?.kind === "image" && before.digest === void 0 && component.tag !== void 0 && component.tag !== "latest";
}

// src/extractors/lock-command.ts
import { posix } from "node:path";
var script = (file) => quoted(file.slice(0, -".lock".length));
var tools = [
  { lock: /^uv\.lock$/, update: ({ name }) => `uv lock --upgrade-package ${name}`, relock: "uv lock" },
  {
    lock: /\.py\.lock$/,
    update: ({ name }, file) => `uv lock --script ${script(file)} --upgrade-package ${name}`,
    relock: (file) => `uv lock --script ${script(file)}`
  },
  { lock: /^poetry\.lock$/, update: ({ name }) => `poetry update ${name}`, relock: "poetry lock" },
  { lock: /^pdm\.lock$/, update: ({ name }) => `pdm update ${name}`, relock: "pdm lock" },
  { lock: /^pipfile\.lock$/, update: ({ name }) => `pipenv update ${name}`, relock: "pipenv lock" },
  {
    lock: /^(?:package-lock|npm-shrinkwrap)\.json$/,
    update: ({ name }) => `npm update ${name}`,
    relock: "npm install --package-lock-only"
  },
  {
    lock: /^pnpm-lock\.yaml$/,
    update: ({ name }) => `pnpm update ${name}`,
    relock: "pnpm install --lockfile-only"
  },
  {
    lock: /^yarn\.lock$/,
    update: ({ name, hashes: hashes2 }) => `yarn ${isClassic(hashes2) ? "upgrade" : "up"} ${name}`,
    relock: "yarn install"
  },
  { lock: /^bun\.lockb?$/, update: ({ name }) => `bun update ${name}`, relock: "bun install --lockfile-only" },
  {
    lock: /^cargo\.lock$/,
    update: ({ name, version }) => `cargo update -p ${name} --precise ${version}`,
    relock: "cargo update --workspace"
  },
  {
    lock: /^go\.(?:mod|sum)$/,
    update: ({ name, version }) => `go get ${name}@v${version.replace(/^v/, "")}`,
    relock: "go mod tidy"
  },
  { lock: /^(?:gemfile|gems)\.lock(?:ed)?$/, update: ({ name }) => `bundle update ${name}`, relock: "bundle lock" },
  {
    lock: /^(?:.*\.)?conda-lock\.ya?ml$/,
    update: ({ name }) => `conda-lock --update ${name}`,
    relock: "conda-lock"
  },
  { lock: /^pixi\.lock$/, update: ({ name }) => `pixi update ${name}`, relock: "pixi lock" }
];
var locks = {
  "pyproject.toml": ["uv.lock", "poetry.lock", "pdm.lock"],
  pipfile: ["Pipfile.lock"],
  "package.json": ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"],
  "cargo.toml": ["Cargo.lock"],
  "pixi.toml": ["pixi.lock"],
  gemfile: ["Gemfile.lock"]
};
function locksBeside(manifest) {
  const { dir, base } = posix.parse(manifest);
  const name = base.toLowerCase();
  const names = Object.hasOwn(locks, name) ? locks[name] ?? [] : [];
  return names.map((lock) => posix.join(dir, lock));
}
function relockCommand(lock) {
  const { relock } = toolFor(lock) ?? {};
  const { base } = posix.parse(lock);
  return relock === void 0 ? void 0 : inFolder(lock, typeof relock === "string" ? relock : relock(base));
}
function updateCommand(lock, update) {
  const tool = toolFor(lock);
  if (tool === void 0 || !isPlain(update.name) || !isPlain(update.version)) return void 0;
  return inFolder(lock, tool.update(update, posix.basename(lock)));
}
function toolFor(lock) {
  const name = posix.basename(lock).toLowerCase();
  return /[^\x20-\x7e]/.test(lock) ? void 0 : tools.find((tool) => tool.lock.test(name));
}
function inFolder(lock, command) {
  const { dir } = posix.parse(lock);
  return dir === "" ? command : `cd ${dir.startsWith("-") ? "./" : ""}${quoted(dir)} && ${command}`;
}
function isPlain(text2) {
  return text2.length <= 256 && /^@?[a-z0-9_][\w./+~-]*$/i.test(text2);
}
function quoted(path) {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
function isClassic(hashes2) {
  return hashes2.some((hash) => /^sha\d+-/.test(hash));
}

// src/rules/admits.ts
function admits(ecosystem, specifier, version) {
  const world = ecosystems.get(ecosystem);
  return world?.admitted(specifier)?.some(({ from, to }) => {
    const low = from === void 0 ? 1 : world.compare(version, from.version) ?? -1;
    const high = to === void 0 ? -1 : world.compare(version, to.version) ?? 1;
    return (low > 0 || low === 0 && from?.inclusive === true) && (high < 0 || high === 0 && to?.inclusive === true);
  }) === true;
}

// src/rules/sides.ts
import { posix as posix2 } from "node:path";
function bothSides({ changes, inventory, files }) {
  const base = byPath([
    ...inventory.base,
    ...changes.flatMap(({ type, component, before }) => type === "removed" ? component : before ?? [])
  ]);
  const head = byPath([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => type === "removed" ? [] : component)
  ]);
  const oldPaths = new Map(
    files.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [[path, renamedFrom]])
  );
  return {
    base,
    head,
    changed: new Set(files.map(({ path }) => path)),
    before: (path) => base.get(oldPaths.get(path) ?? path) ?? []
  };
}
function byPath(components) {
  const paths = /* @__PURE__ */ new Map();
  for (const component of components) {
    if (component.kind !== "package") continue;
    const { path } = component.location;
    const list = paths.get(path);
    if (list === void 0) paths.set(path, [component]);
    else list.push(component);
  }
  return paths;
}
function hostOf(url) {
  const plain = url?.replace(/^git\+/, "");
  if (plain === void 0 || !URL.canParse(plain)) return void 0;
  const { hostname } = new URL(plain);
  return hostname === "" ? void 0 : hostname.toLowerCase();
}
function changeOf(component, changes, sides) {
  const known = changes.find(({ component: of }) => of === component);
  if (known !== void 0) return known;
  const { name, ecosystem, location } = component;
  const before = sides.before(location.path).find((one) => one.name === name && one.ecosystem === ecosystem);
  return before === void 0 ? { type: "added", component } : { type: "changed", component, before };
}
function lockedEntries({ head }) {
  const byName = /* @__PURE__ */ new Map();
  for (const component of [...head.values()].flat()) {
    if (component.specifier !== void 0) continue;
    const list = byName.get(nameKey(component));
    if (list === void 0) byName.set(nameKey(component), [component]);
    else list.push(component);
  }
  return (component) => {
    const own = posix2.dirname(component.location.path);
    return (byName.get(nameKey(component)) ?? []).filter(({ location: { path } }) => {
      const folder = posix2.dirname(path);
      return folder === "." || folder === own || own.startsWith(`${folder}/`);
    });
  };
}
function nameKey({ ecosystem, name }) {
  return `${ecosystem}
${name}`;
}

// src/rules/lockfile-drift/rule.ts
var rule5 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A manifest asks for what its lockfile, which did not change, does not hold"
  },
  check(input) {
    const sides = bothSides(input);
    const locksOf = lockFinder(sides);
    return incoming(input.changes).flatMap((change) => {
      const { component } = change;
      if (change.type === "moved" || !isAsked(component)) return [];
      const locks2 = locksOf(component);
      const held = locks2.map((path) => heldBy(component, path, sides));
      if (held.length === 0 || held.some((one) => one === "fits" || one === "unknown")) return [];
      const [lock = ""] = locks2;
      const [versions] = held;
      const command = relockCommand(lock);
      return {
        change,
        message: message2(component, lock, Array.isArray(versions) ? versions : []),
        help: say`Lock again and commit ${code(lock)}`,
        ...command === void 0 ? {} : { fix: { edits: [], command, clears: true } }
      };
    });
  }
});
function isAsked({ direct, source, scope, slot = "" }) {
  return direct === true && source.type === "registry" && scope !== "build" && !/^peer|(?:^|\/)run$/.test(slot);
}
function lockFinder(sides) {
  const known = /* @__PURE__ */ new Map();
  return ({ location: { path } }) => {
    const found2 = known.get(path);
    if (found2 !== void 0) return found2;
    const resolving = [...sides.head.get(path) ?? [], ...sides.before(path)].flatMap(
      ({ resolved }) => resolved === void 0 ? [] : resolved.by.path
    );
    const locks2 = [.../* @__PURE__ */ new Set([...locksBeside(path), ...resolving])].filter((lock) => sides.head.has(lock));
    const current = locks2.some((lock) => sides.changed.has(lock)) ? [] : locks2;
    known.set(path, current);
    return current;
  };
}
function heldBy(component, lock, { head }) {
  const { ecosystem, name, version, specifier = "", scope } = component;
  const world = ecosystems.get(ecosystem);
  const entries2 = (head.get(lock) ?? []).filter((one) => one.ecosystem === ecosystem);
  const own = entries2.filter((one) => one.name === name);
  if (world === void 0 || entries2.length === 0) return "unknown";
  if (own.length === 0) return scope === "runtime" ? [] : "unknown";
  if (version === void 0 && world.admitted(specifier) === void 0) return "unknown";
  const fits = (locked) => version === void 0 ? admits(ecosystem, specifier, locked) : isSame(locked, version, world.compare);
  return own.some((one) => one.version === void 0 || fits(one.version)) ? "fits" : own.flatMap((one) => one.version ?? []);
}
function isSame(locked, wanted, compare) {
  const [build = ""] = locked.split("+");
  return locked === wanted || compare(locked, wanted) === 0 || compare(build, wanted) === 0;
}
function message2(component, lock, versions) {
  const wanted = component.specifier ?? component.version ?? "";
  const what = wanted === "" ? say`${code(component.name)}` : say`${code(component.name)} ${wanted}`;
  return versions.length === 0 ? say`${what} is asked for and is not in ${code(lock)}, which did not change` : say`${what} is asked for, and ${code(lock)}, which did not change, holds ${versions.slice(0, 3).join(", ")}`;
}

// src/rules/lockfile-tampered/hashes.ts
function compareHashes(before, now) {
  if (before.length === 0) return "same";
  if (now.length === 0) return "lost";
  const [old, current] = [byAlgorithm(before), byAlgorithm(now)];
  let outcome = "same";
  for (const [algorithm, values] of old) {
    const others = current.get(algorithm);
    if (others === void 0) continue;
    const kept = [...values].filter((value) => others.has(value)).length;
    if (kept === 0) outcome = "other";
    else if (kept < values.size && kept < others.size && outcome === "same") outcome = "mixed";
  }
  return outcome;
}
function byAlgorithm(hashes2) {
  const sets = /* @__PURE__ */ new Map();
  for (const hash of hashes2) {
    const [, word, value] = /^([a-z0-9_]{1,20})[:\-/=](.+)$/is.exec(hash.trim()) ?? [];
    const algorithm = word?.toLowerCase() ?? String(hash.length);
    const set = sets.get(algorithm) ?? /* @__PURE__ */ new Set();
    set.add(value ?? hash);
    sets.set(algorithm, set);
  }
  return sets;
}

// src/rules/lockfile-tampered/hosts.ts
var mostRelated = 20;
function strangeHosts(coming, sides) {
  const named2 = namedByManifests(sides);
  const usualOf = usualHosts(sides);
  const groups = /* @__PURE__ */ new Map();
  for (const change of coming) {
    const { path } = change.component.location;
    const usual = usualOf(path);
    if (usual.size === 0) continue;
    for (const host of hostsOf(change.component)) {
      if (usual.has(host) || named2.has(host)) continue;
      const key2 = JSON.stringify([path, host]);
      const group = groups.get(key2) ?? { host, path, changes: [] };
      group.changes.push(change);
      groups.set(key2, group);
    }
  }
  return [...groups.values()].flatMap(({ host, path, changes: [first, ...more] }) => {
    if (first === void 0) return [];
    const { name } = first.component;
    const what = more.length === 0 ? say`${code(name)} comes` : say`${code(name)} and ${more.length} more come`;
    return {
      change: first,
      related: more.slice(0, mostRelated).map(({ component }) => component.location),
      message: say`${what} from ${code(host)}, which nothing else in ${code(path)} uses`,
      help: say`Lock again from the index that the others come from, or have a manifest name this one`
    };
  });
}
function usualHosts(sides) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const hosts2 = known.get(path) ?? new Set(sides.before(path).flatMap(hostsOf));
    known.set(path, hosts2);
    return hosts2;
  };
}
function hostsOf({ hosts: hosts2, specifier, source }) {
  if (hosts2 !== void 0) return hosts2;
  return specifier === void 0 && source.type === "url" ? [hostOf(source.url) ?? []].flat() : [];
}
function namedByManifests({ head }) {
  const hosts2 = /* @__PURE__ */ new Set();
  for (const packages of head.values()) {
    for (const { specifier, hosts: files, source } of packages) {
      if (specifier === void 0 || files !== void 0) continue;
      for (const url of [source.url, ...source.extraIndexes ?? [], ...source.findLinks ?? []]) {
        const host = hostOf(url);
        if (host !== void 0) hosts2.add(host);
      }
    }
  }
  return hosts2;
}

// src/rules/lockfile-tampered/rule.ts
var rule6 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A version has other hashes than before or lost them, or comes from a host that its lockfile did not use"
  },
  check(input) {
    const coming = incoming(input.changes);
    const ofHashes = coming.flatMap((change) => hashes(change));
    const told = new Set(ofHashes.map(({ change }) => change));
    return [...ofHashes, ...strangeHosts(coming, bothSides(input)).filter(({ change }) => !told.has(change))];
  }
});
function hashes(change) {
  const { component, before } = change;
  if (before?.kind !== "package" || !isSameVersion(component, before)) return [];
  const what = say`${code(component.name)} ${component.version ?? ""}`;
  const elsewhere = component.source.type !== before.source.type || component.source.url !== before.source.url;
  const atMost = elsewhere ? { atMost: "warn" } : {};
  switch (compareHashes(before.hashes, component.hashes)) {
    case "same":
      return [];
    case "lost":
      return [
        {
          change,
          message: say`${what} ${strong`lost its hash`}: nothing checks any more that its files are those of before`,
          help: say`Put the hash back, or lock again from the index`,
          ...atMost
        }
      ];
    case "other":
      return [
        {
          change,
          message: say`${what} has ${strong`another hash than before`}: a published version does not change its files`,
          help: say`Find out why before you install it: compare the files, and lock again from the index`,
          ...atMost
        }
      ];
    case "mixed":
      return [
        {
          change,
          message: say`${what} lost some of its hashes and has others that it did not have before`,
          help: say`Lock again from the index and compare: files may be added to a version, not replaced`,
          atMost: "warn"
        }
      ];
  }
}
function isSameVersion(one, other) {
  if (one.version === void 0 || other.version === void 0) return false;
  return one.version === other.version || ecosystems.get(one.ecosystem)?.compare(one.version, other.version) === 0;
}

// src/rules/model-not-approved/rule.ts
var rule7 = defineRule({
  meta: {
    kinds: ["model"],
    level: "listed",
    about: "A model comes in that the policy denies, or that its list of approved models does not have"
  },
  check: (input) => disallowed("model", input)
});

// src/rules/pinned.ts
var commit2 = /^[0-9a-f]{40}$/;
function isCommit(revision) {
  return revision !== void 0 && commit2.test(revision);
}
function howItMoves({ revision, host }) {
  if (revision === void 0) return say`at whatever its default branch holds that day`;
  if (revision.startsWith("refs/pr/")) return say`from ${code(revision)}, which outsiders can push to`;
  if (/^[0-9a-f]{7,39}$/.test(revision)) return say`at ${code(revision)}, which is short enough to be a branch's name`;
  return host === "github.com" ? say`from ${code(revision)}, a branch or tag that can move` : say`at ${code(revision)}, a branch or tag that can move`;
}

// src/rules/model-remote-code/rule.ts
var rule8 = defineRule({
  meta: {
    kinds: ["model", "dataset"],
    level: "block",
    about: "Loading a model or a dataset runs code from its repository, at a revision that can move",
    everywhere: true
  },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.remoteCode !== false).map((change) => {
      const { component } = change;
      const name = code(component.name);
      if (pinned(component)) {
        return {
          change,
          message: say`${name} runs code from its repository, at a pinned commit`,
          help: say`Read the code at that commit before you merge; it runs with the rights of the program`,
          atMost: "note"
        };
      }
      if (component.remoteCode === "unknown") {
        return {
          change,
          message: say`${name} may run code from a branch that can move: only the running program knows`,
          help: remedy(component),
          atMost: "warn"
        };
      }
      return {
        change,
        message: say`${name} ${strong`runs code from a branch that can move`}: it is loaded ${howItMoves(component)}`,
        help: remedy(component)
      };
    });
  }
});
function pinned(component) {
  if (!isCommit(component.revision)) return false;
  return component.kind === "dataset" || component.codeRevision === void 0 || isCommit(component.codeRevision);
}
function remedy(component) {
  if (component.host === "github.com")
    return say`Pin ${code("owner/repo:<commit>")} to the full commit that you have read`;
  if (component.kind === "dataset") return say`Drop ${code("trust_remote_code")}, or pin ${code('revision="<commit>"')}`;
  return say`Pin ${code('revision="<commit>"')} to the full commit that you have read, or drop ${code("trust_remote_code")}`;
}

// src/rules/model-unpinned/rule.ts
var rule9 = defineRule({
  meta: { kinds: ["model"], level: "warn", about: "A model is loaded from a revision that can move" },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.remoteCode === false && !isCommit(component.revision)).map((change) => {
      const { component } = change;
      const where = component.host === "github.com" ? say`${code("owner/repo:<commit>")}` : say`${code('revision="<commit>"')}`;
      return {
        change,
        message: say`${code(component.name)} is loaded ${howItMoves(component)}`,
        help: say`Pin ${where} to the full commit that you have tested`
      };
    });
  }
});

// src/rules/package-confusion/known-indexes.ts
import { createHash } from "node:crypto";
var hosts = /* @__PURE__ */ new Set([
  "bd848f96e7140691505c2e7fa56266ed0515b223ad2188d7aa428dfc77c2823f",
  "6efb893d658a49505f04b8b61f7f7a3b662ede34daa07d9a74df8c8f924c5a07",
  "7f298d87fd857a88ec663c0a9b408c82966a9438fc7c8fcea4347a5ced4fdbba",
  "81cb2c6b00812985bd7c8b05cf284864e1c44c0f46eaa51a14ad4dc5ee0e4ac9"
]);
function isKnownIndex(ecosystem, url) {
  if (ecosystems.get(ecosystem)?.isMirror(url) === true) return true;
  const host = hostOf(url);
  return url.startsWith("https://") && host !== void 0 && hosts.has(createHash("sha256").update(host).digest("hex"));
}

// src/rules/package-confusion/rule.ts
var rule10 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A public index may serve a package of your own, or all indexes count alike"
  },
  check(input) {
    const sides = bothSides(input);
    return [...sides.head].flatMap(([path, all]) => {
      const packages = all.filter(({ source }) => source.type === "registry");
      if (!sides.changed.has(path)) return [];
      const found2 = owned(packages, path, sides, input);
      return found2.length > 0 ? found2 : [...looseStrategy(packages, path, sides), ...furtherIndex(packages, path, sides)].slice(0, 1);
    });
  }
});
function owned(packages, path, sides, { internal, changes }) {
  if (internal.length === 0) return [];
  const asked = ({ name, source }) => JSON.stringify([name, source.url, source.extraIndexes]);
  const before = new Set(sides.before(path).map(asked));
  return packages.flatMap((component) => {
    const { source, name, location } = component;
    if (source.url !== void 0 || before.has(asked(component))) return [];
    const pattern = internal.find((one) => one.matches(component));
    if (pattern === void 0) return [];
    const [yours] = unknown(component);
    const beside = yours === void 0 ? say`` : say` as well as of ${code(hostOf(yours) ?? yours)}`;
    return {
      change: changeOf(component, changes, sides),
      location,
      message: say`${code(name)} is a package of your own and is ${strong`asked of the public index`}${beside}: whoever registers the name there is installed`,
      help: say`Have it come from your index alone, named for this package or in place of the public one`
    };
  });
}
function looseStrategy(packages, path, sides) {
  const before = new Set(sides.before(path).map(({ source }) => source.strategy));
  const loose = packages.find(
    ({ source: { strategy: strategy2 = "" } }) => strategy2.startsWith("unsafe-") && !before.has(strategy2)
  );
  if (loose === void 0) return [];
  const { strategy = "", extraIndexes = [], optionsAt } = loose.source;
  if (extraIndexes.length > 0 && unknown(loose).length === 0) return [];
  return [
    {
      change: changeOf(loose, [], sides),
      location: optionsAt ?? loose.location,
      message: say`With ${code(strategy)} all indexes count alike: whoever publishes a higher version of a package of yours is installed`,
      help: say`Take the strategy out, and name the index of the packages that need another one`,
      ...extraIndexes.length === 0 ? { atMost: "warn" } : {}
    }
  ];
}
function furtherIndex(packages, path, sides) {
  const before = new Set(sides.before(path).flatMap(({ source }) => source.extraIndexes ?? []));
  for (const component of packages) {
    const index = unknown(component).find((url) => !before.has(url));
    if (index === void 0) continue;
    return [
      {
        change: changeOf(component, [], sides),
        location: component.source.optionsAt ?? component.location,
        message: say`${code(hostOf(index) ?? index)} is asked beside the public index: pip takes the higher version, whichever serves it`,
        help: say`Name your own packages under ${code("internal.packages")} in the policy, or have one index serve all`,
        atMost: "note"
      }
    ];
  }
  return [];
}
function unknown({ ecosystem, source: { extraIndexes = [] } }) {
  return extraIndexes.filter((url) => !isKnownIndex(ecosystem, url));
}

// src/rules/package-denied/rule.ts
var rule11 = defineRule({
  meta: { kinds: ["package"], level: "block", about: "A package comes in that the policy denies", everywhere: true },
  check: (input) => denied("package", input)
});

// src/rules/package-install-script/rule.ts
var rule12 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A package runs a script of its own when it is installed, and did not before"
  },
  check(input) {
    const { before: held } = bothSides(input);
    const hadScript = (path, name) => held(path).some((one) => one.name === name && one.installScript === true);
    return incoming(input.changes).filter(({ component }) => component.installScript === true).filter(({ component }) => !hadScript(component.location.path, component.name)).filter(({ before }) => before?.kind !== "package" || before.installScript !== true).map((change) => {
      const isNew = change.before === void 0;
      return {
        change,
        message: isNew ? say`${subject(change)} runs a script of its own when it is installed` : say`${subject(change)} ${strong`now runs a script of its own`} when it is installed; the version before did not`,
        help: say`Read what the script does before it runs with your secrets, or install without scripts`,
        ...isNew ? { atMost: "note" } : {}
      };
    });
  }
});

// src/rules/incoming-packages.ts
function incomingPackages(changes) {
  const coming = incoming(changes).filter(
    ({ type, component, before }) => type !== "changed" || before?.kind !== "package" || shownVersion(component) !== shownVersion(before)
  );
  const told = /* @__PURE__ */ new Set();
  for (const { component } of coming) {
    const by = component.resolved?.by;
    if (by !== void 0) told.add(key(component, by.path));
  }
  return coming.filter(
    ({ component }) => component.resolved !== void 0 || !told.has(key(component, component.location.path))
  );
}
function earlier({ type, before }) {
  return type === "changed" && before?.kind === "package" ? before : void 0;
}
function key(component, path) {
  const { ecosystem, name, source } = component;
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url]);
}

// src/rules/package-licence/expression.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var maxLength4 = 1e3;
function readExpression(text2) {
  if (text2.length > maxLength4) return void 0;
  try {
    return (0, import_spdx_expression_parse.default)(text2);
  } catch {
    return void 0;
  }
}
function isLicence(text2) {
  const read2 = readExpression(text2);
  return read2 !== void 0 && "license" in read2;
}
function unmet(expression, permits) {
  if ("license" in expression) {
    const name = nameOf4(expression);
    return permits(name) ? [] : [name];
  }
  const left = unmet(expression.left, permits);
  const right = unmet(expression.right, permits);
  if (expression.conjunction === "or" && (left.length === 0 || right.length === 0)) return [];
  return [.../* @__PURE__ */ new Set([...left, ...right])];
}
function nameOf4({ license, plus, exception }) {
  const gnu = /^(?:[AL]?GPL|GFDL)-[\d.]+$/.test(license);
  const name = gnu ? `${license}-${plus === true ? "or-later" : "only"}` : `${license}${plus === true ? "+" : ""}`;
  return exception === void 0 ? name : `${name} WITH ${exception}`;
}

// src/rules/package-licence/rule.ts
function licences(about) {
  return optional(pipe(array(string()), description(about)), []);
}
function effect(about) {
  return pipe(picklist(["block", "warn", "note", "off"]), description(about));
}
var entries = strictObject({
  allow: licences("SPDX licences that packages may have; empty: every one that is not denied"),
  deny: licences("SPDX licences that packages must not have"),
  unknown: optional(effect("What a package does whose licence nobody knows, up to the level of the rule"), "note"),
  changed: optional(effect("What an update does that changes the licence, up to the level of the rule"), "warn")
});
var unlicensed = ({ allow, deny }) => [...allow, ...deny].find((text2) => !isLicence(text2));
var options = pipe(
  entries,
  check(
    (given) => unlicensed(given) === void 0,
    ({ input }) => `names ${JSON.stringify(unlicensed(input))}, which is not one SPDX licence such as Apache-2.0`
  )
);
var rule13 = defineRule({
  meta: {
    kinds: ["package"],
    level: "configured",
    about: "A package comes in under a licence that the policy does not allow, or under another than before",
    options
  },
  asks: () => ["version"],
  check({ changes, options: { allow, deny, ...effects } }, facts) {
    const [allowed, denied2] = [new Set(allow.map(normal)), new Set(deny.map(normal))];
    const permits = (name) => !denied2.has(name) && (allowed.size === 0 || allowed.has(name));
    return incomingPackages(changes).flatMap((change) => {
      const known = facts.about(change.component);
      const before = earlier(change);
      return refused2(change, known, permits) ?? unknown2(change, known, effects.unknown) ?? changed(change, before === void 0 ? void 0 : facts.about(before), known, effects.changed) ?? [];
    });
  }
});
function normal(text2) {
  const read2 = readExpression(text2);
  return read2 !== void 0 && "license" in read2 ? nameOf4(read2) : text2;
}
function refused2(change, known, permits) {
  const expressions = (known?.licences ?? []).flatMap((text2) => readExpression(text2) ?? []);
  const against = [...new Set(expressions.flatMap((expression) => unmet(expression, permits)))];
  if (against.length === 0) return void 0;
  const { name } = change.component;
  return {
    change,
    message: say`${subject(change)} is under ${shown(against)}, which the policy does not allow`,
    help: say`Take another package than ${code(name)}, or have those who keep the policy decide`
  };
}
function unknown2(change, known, atMost) {
  const stated = known?.licences ?? [];
  const unread = stated.filter((text2) => readExpression(text2) === void 0);
  if (atMost === "off" || stated.length > 0 && unread.length === 0) return void 0;
  const named2 = unread.filter((text2) => text2 !== "non-standard");
  const what = named2.length === 0 ? say`` : say`: ${shown(named2)} is none of SPDX`;
  return {
    change,
    message: say`Nobody could say under what licence ${subject(change)} is${what}`,
    help: say`Look up the licence of ${code(change.component.name)}, and waive this finding if it will do`,
    atMost
  };
}
function changed(change, then, now, atMost) {
  const [was, is] = [then?.licences, now?.licences];
  if (atMost === "off" || was === void 0 || is === void 0 || was.includes("non-standard")) return void 0;
  if (JSON.stringify(was.map(normal).sort()) === JSON.stringify(is.map(normal).sort())) return void 0;
  return {
    change,
    message: say`${subject(change)} changes its licence from ${shown(was)} to ${shown(is)}`,
    help: say`Make sure that the new terms of ${code(change.component.name)} will do, or stay at the version before`,
    atMost
  };
}
function shown(names) {
  return join(
    names.map((name) => say`${code(name)}`),
    " and "
  );
}

// src/rules/package-lookalike/edits.ts
function slip(written, meant) {
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1 || written === meant) return void 0;
  let at2 = 0;
  while (at2 < written.length && written[at2] === meant[at2]) at2++;
  const rest = (text2, skip) => text2.slice(at2 + skip);
  const [here, there] = [written[at2] ?? "", meant[at2] ?? ""];
  if (difference === 1) {
    return rest(written, 1) === rest(meant, 0) ? { type: "added", letter: here, at: at2 } : void 0;
  }
  if (difference === -1) {
    return rest(written, 0) === rest(meant, 1) ? { type: "missing", letter: there, at: at2 } : void 0;
  }
  if (rest(written, 1) === rest(meant, 1)) return { type: "other", letter: here, at: at2 };
  const swapped = here === meant[at2 + 1] && there === written[at2 + 1] && rest(written, 2) === rest(meant, 2);
  return swapped ? { type: "swapped" } : void 0;
}
function withOneLess(text2) {
  return Array.from(text2, (_, at2) => text2.slice(0, at2) + text2.slice(at2 + 1));
}

// src/rules/package-lookalike/neighbours.ts
var pypi = `
aiofile attr attrs authlib bpython cattrs cchardet click-py crick csvkit dask-cuda dask-ml dataset datazets dateutil
dbt-score dgl djongo docker-py dydantic fastar git-python google-oauth gpytorch grequests gsutil httpr hyper ipy ipytest
jaxlie jaxtyping llama-cpp-python-cuda mocker mysql-python myjwt ngboost numba-cuda numpyro openapi pacparser
paddlepaddle-gpu panda pbspark polar py-redis pyaml pycryptodomex pydocker pymantic pymssql pypd pyshark pytest-csv python
python-jwt pytoml pytorch-metric-learning retworkx scapy scipp simpy slack spython tensorboardx torchx torchtext torchdata
tryton unicorn usort vastai vyper wand websocket whisper willow xoto3 django-rest-framework opencv openai-whisper
`;
var npm = `
@types/npm acorn-node ansistyles apollo-client args aws-cdk clipboardy coffeescript color colord crypt css-parse csv-parser
dargs enquirer expresso gaxios grant graphiql harp http_server jsdoc lodash.set mquery node-uuid node-xlsx ntypescript
postcss-js pusher-js querystring rambda react-selecto semiver stylis tslint tslint-config-prettier vasync vite-node yaml-js
preact-router vuejs nuxt vitest-fetch-mock
`;
var neighbours = /* @__PURE__ */ new Map([
  ["pypi", pypi.trim().split(/\s+/)],
  ["npm", npm.trim().split(/\s+/)]
]);

// src/rules/package-lookalike/popular-npm.ts
var popularNpm = `
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
`.trim().split(/\s+/);

// src/rules/package-lookalike/popular-pypi.ts
var popularPypi = `
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
`.trim().split(/\s+/);

// src/rules/package-lookalike/likeness.ts
var indexes = /* @__PURE__ */ new Map();
var lists2 = /* @__PURE__ */ new Map([
  ["npm", popularNpm],
  ["pypi", popularPypi]
]);
var maxLength5 = 100;
var minForSlip = 5;
var minForAny = 4;
function likeness(ecosystem, name) {
  const index = indexOf(ecosystem);
  const written = name.toLowerCase();
  if (index === void 0 || name.length > maxLength5 || index.popular.has(written) || index.neighbours.has(written)) {
    return void 0;
  }
  const glyphs2 = index.byGlyphs.get(foldGlyphs(bare(written)));
  if (glyphs2 !== void 0) return { popular: glyphs2, how: bare(written) === bare(glyphs2) ? "separators" : "glyphs" };
  const words2 = index.byWords.get(sortWords(written));
  if (words2 !== void 0) return { popular: words2, how: "words" };
  const slipped = [written, ...withOneLess(written)].flatMap((variant) => index.bySlip.get(variant) ?? []).find((popular) => isSlip(written, popular));
  if (slipped !== void 0) return { popular: slipped, how: "slip" };
  const stem = stemOf(ecosystem, written);
  const meant = stem === void 0 ? void 0 : index.byStem.get(stem);
  return meant === void 0 ? void 0 : { popular: meant, how: "affix" };
}
function indexOf(ecosystem) {
  const known = indexes.get(ecosystem);
  const names = lists2.get(ecosystem);
  if (known !== void 0 || names === void 0) return known;
  const bySlip = /* @__PURE__ */ new Map();
  for (const name of names.filter((each) => bare(each).length >= minForAny)) {
    for (const variant of /* @__PURE__ */ new Set([name, ...withOneLess(name)])) {
      const same = bySlip.get(variant) ?? [];
      same.push(name);
      bySlip.set(variant, same);
    }
  }
  const made = {
    popular: new Set(names),
    neighbours: new Set(neighbours.get(ecosystem)),
    byGlyphs: new Map(names.filter((each) => bare(each).length > 3).map((each) => [foldGlyphs(bare(each)), each])),
    byWords: new Map(names.filter((each) => /[-_.]/.test(each)).map((each) => [sortWords(each), each])),
    byStem: new Map([
      ...names.map((each) => [stemOf(ecosystem, each) ?? each, each]),
      ...names.map((each) => [each, each])
    ]),
    bySlip
  };
  indexes.set(ecosystem, made);
  return made;
}
var glyphs = {
  "0": "o",
  "1": "l",
  \u0430: "a",
  \u0441: "c",
  "\u0501": "d",
  \u0435: "e",
  \u04BB: "h",
  \u0456: "i",
  \u0458: "j",
  "\u04CF": "l",
  \u043C: "m",
  \u0578: "n",
  \u043E: "o",
  \u03BF: "o",
  \u0440: "p",
  \u03C1: "p",
  \u0455: "s",
  \u0442: "t",
  \u03C5: "u",
  \u03BD: "v",
  \u0445: "x",
  \u0443: "y",
  \u03B1: "a",
  \u0131: "i"
};
function foldGlyphs(text2) {
  return Array.from(text2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), ""), (letter) => glyphs[letter] ?? letter).join("").replace(/rn/g, "m").replace(/vv/g, "w");
}
function bare(text2) {
  const slash2 = text2.lastIndexOf("/") + 1;
  return text2.slice(0, slash2) + text2.slice(slash2).replace(/[-_.]/g, "");
}
function sortWords(text2) {
  return text2.split(/[-_.]/).sort().join("-");
}
var digits = { "1": "i", "3": "e", "4": "a", "5": "s" };
function isSlip(written, popular) {
  const how = slip(written, popular);
  if (how === void 0) return false;
  if (how.type === "swapped") return true;
  const doubled = how.type === "added" && [written[how.at - 1], written[how.at + 1]].includes(how.letter);
  if (bare(popular).length < minForSlip && !doubled) return false;
  if (how.type === "other" && digits[how.letter] === popular[how.at]) return true;
  return !/[\d@/]/.test(how.letter) && !(how.type === "other" && /[\d@/]/.test(popular[how.at] ?? ""));
}
var affixes = /* @__PURE__ */ new Map([
  ["pypi", /^(?:python3?|py)-?|-?(?:python3?|py|official|cuda|gpu)$/],
  ["npm", /^(?:node|nodejs|npm)-|[-.](?:node|nodejs|npm|js|official)$|(?<=[a-z])js$/]
]);
function stemOf(ecosystem, name) {
  const stem = name.replace(affixes.get(ecosystem) ?? "", "");
  return stem === name ? void 0 : stem;
}

// src/rules/package-lookalike/rule.ts
var day2 = 864e5;
var established = { days: 365, versions: 5, daysInAnyCase: 3 * 365 };
var young = { days: 90 };
var rule14 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A new package comes in whose name is made to be taken for that of a popular one, or that does not exist"
  },
  asks({ type, component }) {
    if (type !== "added" || component.source.type !== "registry") return [];
    if (likeness(component.ecosystem, component.name) !== void 0) return ["listed", "name"];
    return component.direct === false ? ["listed"] : ["listed", "name", "similar"];
  },
  check({ changes, inventory, internal }, facts) {
    const known = new Set(inventory.base.flatMap((component) => component.kind === "package" ? keyOf(component) : []));
    for (const { before } of changes) if (before?.kind === "package") known.add(keyOf(before));
    return incomingPackages(changes).flatMap((change) => {
      const { type, component } = change;
      if (type !== "added" || component.source.type !== "registry" || known.has(keyOf(component))) return [];
      if (internal.some((pattern) => pattern.matches(component))) return [];
      return judge(change, facts.about(component)) ?? [];
    });
  }
});
function keyOf({ ecosystem, name }) {
  return `${ecosystem} ${name}`;
}
function judge(change, known) {
  const { ecosystem, name } = change.component;
  const like = likeness(ecosystem, name);
  if (known?.exists === false) {
    const nearest = like === void 0 ? say`` : say`; ${code(like.popular)} may be meant`;
    return {
      change,
      message: say`${code(name)} does not exist: anybody can register the name, and is then installed here${nearest}`,
      help: say`Correct the name, or give the index that has it; a name that was made up is taken by others soon`
    };
  }
  const age = ageOf(known);
  if (like !== void 0) {
    if (isEstablished(known)) return void 0;
    return found(change, like.popular, tricks[like.how], known);
  }
  const [similar] = known?.similar ?? [];
  if (similar === void 0 || age === void 0 || age >= young.days) return void 0;
  return found(change, similar, say`is like it`, known);
}
function isEstablished(known) {
  const age = ageOf(known) ?? 0;
  const versions = known?.listing?.versions ?? 0;
  return age >= established.daysInAnyCase || age >= established.days && versions >= established.versions;
}
var tricks = {
  glyphs: say`looks the same`,
  separators: say`is the same but for separators`,
  words: say`has the same words in another order`,
  slip: say`is one slip of the keyboard away`,
  affix: say`is the same but for a word that says nothing`
};
function found(change, popular, trick, known) {
  const { name } = change.component;
  const age = ageOf(known);
  const since = age === void 0 ? say`` : say`, and the name is ${age} ${age === 1 ? "day" : "days"} old`;
  return {
    change,
    message: say`${code(name)} may be taken for ${code(popular)}: it ${trick}${since}`,
    help: say`Make sure that ${code(name)} is what you want, or write ${code(popular)}`
  };
}
function ageOf(known) {
  const first = known?.listing?.firstPublishedAt;
  if (known === void 0 || first === void 0) return void 0;
  return Math.max(0, Math.floor((Date.parse(known.askedAt) - Date.parse(first)) / day2));
}

// src/rules/reached.ts
function pathsTo(changes, { head }) {
  const byFile = /* @__PURE__ */ new Map();
  const add = (component) => {
    if (component.kind !== "package" || component.location.side !== "head") return;
    const { path } = component.location;
    const list = byFile.get(path);
    if (list === void 0) byFile.set(path, [component]);
    else list.push(component);
  };
  head.forEach(add);
  for (const { component } of changes) add(component);
  const walked = /* @__PURE__ */ new Map();
  return ({ direct, name, ecosystem, location: { path } }) => {
    if (direct === true) return void 0;
    const key2 = `${path}
${ecosystem}`;
    const known = walked.get(key2);
    const parents = known ?? walk((byFile.get(path) ?? []).filter((one) => one.ecosystem === ecosystem));
    if (known === void 0) walked.set(key2, parents);
    return chain(name, parents);
  };
}
function walk(packages) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { name, dependsOn = [] } of packages) {
    const list = wanted.get(name) ?? [];
    for (const next of dependsOn) list.push(next);
    wanted.set(name, list);
  }
  const parents = /* @__PURE__ */ new Map();
  for (const { name, direct } of packages) if (direct === true) parents.set(name, void 0);
  for (const name of parents.keys()) {
    for (const next of wanted.get(name) ?? []) if (!parents.has(next)) parents.set(next, name);
  }
  return parents;
}
function chain(name, parents) {
  const names = [name];
  for (let at2 = parents.get(name); at2 !== void 0; at2 = parents.get(at2)) names.push(at2);
  return names.length > 1 ? names.reverse() : void 0;
}

// src/rules/affected.ts
function affectedPackages({ changes, inventory }, facts, concerns) {
  const coming = incoming(changes);
  const told = /* @__PURE__ */ new Set();
  for (const { component } of coming) {
    const by = component.resolved?.by;
    if (by !== void 0) told.add(lockKey(component, by));
  }
  const lockedBefore = new Set(
    [...inventory.base, ...changes.flatMap(({ before }) => before ?? [])].flatMap(
      (component) => component.kind === "package" ? [lockKey(component, component.location)] : []
    )
  );
  const pathOf = pathsTo(changes, inventory);
  return coming.flatMap((change) => {
    const { component } = change;
    if (component.resolved === void 0 && told.has(lockKey(component, component.location))) return [];
    const advisories = facts.advisories(component).filter(concerns);
    if (advisories.length === 0) return [];
    const by = component.resolved?.by;
    const stood = by !== void 0 && lockedBefore.has(lockKey(component, by)) ? isAny : stoodBefore(change, facts);
    const introduced = advisories.filter((advisory) => !stood(advisory));
    if (introduced.length === 0 && isSameVersion2(change)) return [];
    const path = pathOf(component);
    return {
      change,
      introduced,
      standing: advisories.filter(stood),
      related: by !== void 0 && touches(coming, component, by) ? [by] : [],
      paths: path === void 0 ? [] : [path]
    };
  });
}
var reaches2 = ["some", "newest", "onwards", "all"];
var isAny = () => true;
function stoodBefore({ type, before }, facts) {
  const known = /* @__PURE__ */ new Map();
  for (const { id, aliases, reach } of before?.kind === "package" && type !== "moved" ? facts.advisories(before) : []) {
    for (const name of [id, ...aliases]) known.set(name, reaches2.indexOf(reach));
  }
  return ({ id, aliases, reach }) => [id, ...aliases].some((name) => (known.get(name) ?? -1) >= reaches2.indexOf(reach));
}
function isSameVersion2({ type, component, before }) {
  return type === "changed" && before?.kind === "package" && shownVersion(component) === shownVersion(before);
}
function touches(changes, { name }, by) {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path);
}
function lockKey(component, { path }) {
  const { ecosystem, name, source } = component;
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url]);
}
function listed({ id, aliases, severity: severity2, summary, fixed, url }) {
  return {
    id,
    aliases,
    severity: severity2,
    fixed,
    ...summary === void 0 ? {} : { summary },
    ...url === void 0 ? {} : { url }
  };
}

// src/rules/mend.ts
function mend(component, version, clears) {
  const { location, resolved, name, hashes: hashes2 } = component;
  const edited = isSettled(component, version) ? void 0 : edit(component, version);
  const lock = resolved?.by.path ?? (component.specifier === void 0 ? location.path : void 0);
  const holds = edited !== void 0 || component.specifier === void 0 || isSettled(component, version);
  const command = lock === void 0 || !holds ? void 0 : updateCommand(lock, { name, version, hashes: hashes2 });
  if (edited === void 0 && command === void 0) return void 0;
  return {
    edits: edited === void 0 ? [] : [{ location, newText: edited }],
    ...command === void 0 ? {} : { command },
    clears
  };
}
function isSettled({ ecosystem, specifier, resolved }, version) {
  return resolved !== void 0 && admits(ecosystem, specifier ?? "", version);
}
function edit(component, target) {
  const { version, specifier, text: text2, location, direct, hashes: hashes2, ecosystem } = component;
  if (direct === false || hashes2.length > 0 || specifier === void 0) return void 0;
  if (location.startLine === void 0 || location.startLine !== location.endLine) return void 0;
  if (version !== void 0) return versionOf(component) === version ? replaced(text2, version, target) : void 0;
  const raised = raise(specifier, target);
  return raised !== void 0 && admits(ecosystem, raised, target) ? replaced(text2, specifier, raised) : void 0;
}
function raise(specifier, target) {
  const bounds = [...specifier.matchAll(/(?<![<>=!~^])(?:>=|\^|~>|~=|~)\s*v?(\d[\w.+!-]*)/g)];
  const [bound] = bounds;
  if (bounds.length !== 1 || bound?.[1] === void 0 || specifier.includes("||")) return void 0;
  const at2 = bound.index + bound[0].length - bound[1].length;
  return specifier.slice(0, at2) + target + specifier.slice(at2 + bound[1].length);
}
function replaced(text2, old, next) {
  return old !== "" && text2.split(old).length === 2 ? text2.split(old).join(next) : void 0;
}

// src/rules/package-malicious/rule.ts
var rule15 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A package version that is known to be malicious comes in",
    advisories: true,
    everywhere: true
  },
  check: (input, facts) => affectedPackages(input, facts, ({ malicious }) => malicious).map((affected) => judge2(affected, facts))
});
function judge2({ change, introduced, standing, related, paths }, facts) {
  const all = [...introduced, ...standing];
  const advisories = all.map(
    (advisory) => advisory.reach === "some" ? { ...listed(advisory), atMost: "warn" } : listed(advisory)
  );
  const ids = all.map(({ id }) => id).join(", ");
  if (all.some(({ reach }) => reach === "all")) {
    const message5 = say`${subject(change)} ${strong`is malicious`} (${ids})`;
    return { change, related, paths, advisories, message: message5, ...goBack(change, facts) };
  }
  const message4 = all.some(({ reach }) => reach !== "some") ? say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest that advisories know (${ids})` : say`${subject(change)} admits versions that are malicious (${ids})`;
  const { name } = change.component;
  return {
    change,
    related,
    paths,
    advisories,
    message: message4,
    help: say`Pin a version of ${code(name)} that is not, in a lockfile or here`
  };
}
function goBack({ component, before }, facts) {
  const version = shownVersion(component) ?? "it";
  const previous = before?.kind === "package" ? versionOf(before) : void 0;
  const safe = before?.kind === "package" && !facts.advisories(before).some(({ malicious }) => malicious);
  const rotate = say`rotate the secrets of machines that installed ${version}`;
  if (previous === void 0 || !safe) return { help: say`Remove it; ${rotate}` };
  const fix = goBackTo(component, previous);
  return { help: say`Go back to ${previous}; ${rotate}`, ...fix === void 0 ? {} : { fix } };
}
function goBackTo(component, version) {
  const fix = mend(component, version, true);
  return fix === void 0 || fix.edits.length === 0 ? void 0 : { edits: fix.edits, clears: true };
}

// src/rules/package-not-approved/rule.ts
var rule16 = defineRule({
  meta: {
    kinds: ["package"],
    level: "listed",
    about: "A package comes in that the policy's list of approved packages does not have"
  },
  check: (input) => unapproved("package", input)
});

// src/rules/package-provenance-lost/rule.ts
var ranks = {
  none: 0,
  provenance: 1,
  "trusted-publisher": 2
};
var spelled2 = {
  none: "the new one came by hand, as far as anybody can tell",
  provenance: "the new one came with a provenance only",
  "trusted-publisher": "the new one came from a trusted publisher"
};
var had = {
  none: "",
  provenance: "came with a verified provenance",
  "trusted-publisher": "came from a trusted publisher"
};
var rule17 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "An update loses the proof of where a package was built"
  },
  asks: (change) => earlier(change) === void 0 || versionOf(change.component) === void 0 ? [] : ["version"],
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      const { component } = change;
      const before = earlier(change);
      const [then, now] = [before === void 0 ? void 0 : versionOf(before), versionOf(component)];
      if (before === void 0 || then === void 0 || now === void 0) return [];
      const order3 = ecosystems.get(component.ecosystem)?.compare(now, then);
      if (order3 === void 0 || order3 <= 0 || majorOf(now) !== majorOf(then)) return [];
      const [was, is] = [facts.about(before)?.provenance ?? "unknown", facts.about(component)?.provenance ?? "unknown"];
      if (was === "unknown" || is === "unknown" || ranks[is] >= ranks[was]) return [];
      return {
        change,
        message: say`${subject(change)} loses its proof of origin: ${then} ${had[was]}, while ${spelled2[is]}`,
        help: say`Ask the authors of ${code(component.name)} how ${now} was published before it is installed; stay at ${then} until then`
      };
    });
  }
});
function majorOf(version) {
  return /^v?(?:\d+!)?(\d+)/.exec(version)?.[1];
}

// src/rules/package-source/source.ts
function isPlainHttp(url = "") {
  if (!/^(?:git\+)?(?:http|git):\/\//i.test(url)) return false;
  return !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostOf(url) ?? "");
}
function shownUrl(url = "somewhere else") {
  return url.slice(0, 300).replace(/[?#].*$/s, "").replace(/^([a-z+.-]{1,20}:)?\/\/[^/]*@/i, "$1//");
}

// src/rules/package-source/indexes.ts
function insecureIndexes(sides) {
  const found2 = [];
  for (const [path, packages] of sides.head) {
    if (!sides.changed.has(path)) continue;
    const before = new Set(sides.before(path).flatMap(insecurities));
    const isNew = (insecurity) => !before.has(insecurity);
    const first = packages.find((component) => insecurities(component).some(isNew));
    if (first === void 0) continue;
    const all = new Set(packages.flatMap(insecurities).filter(isNew));
    const said = [...all].map(words);
    found2.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      message: join(
        said.map(({ message: message4 }) => message4),
        "; "
      ),
      help: join(
        said.slice(0, 1).map(({ help }) => help),
        ""
      )
    });
  }
  return found2;
}
var unchecked = "trusted";
function insecurities({ source }) {
  const { type, url, extraIndexes = [], findLinks = [], trusted } = source;
  if (type !== "registry") return [];
  const urls = [...url === void 0 ? [] : [url], ...extraIndexes, ...findLinks];
  return [...urls.filter((one) => isPlainHttp(one)), ...trusted === true ? [unchecked] : []];
}
function words(insecurity) {
  if (insecurity === unchecked) {
    return {
      message: say`certificates are not checked where packages come from: anybody on the way can serve their own`,
      help: say`Take ${code("--trusted-host")} out and give the index a certificate that is trusted`
    };
  }
  return {
    message: say`packages come from ${code(shownUrl(insecurity))} over a connection that anybody can change`,
    help: say`Use https for the index`
  };
}

// src/rules/package-source/rule.ts
var rule18 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A package comes from a branch or tag, a URL without a hash, or over a connection that nobody checks"
  },
  check(input) {
    const sides = bothSides(input);
    const entriesOf2 = lockedEntries(sides);
    const isLocked = (component) => entriesOf2(component).some(
      ({ source, hashes: hashes2 }) => component.source.type === "vcs" ? source.commit !== void 0 : source.type === "url" && hashes2.length > 0
    );
    return [...incoming(input.changes).flatMap((change) => judge3(change, isLocked)), ...insecureIndexes(sides)];
  }
});
function judge3(change, isLocked) {
  const said = ofRepository(change, isLocked) ?? ofUrl(change, isLocked) ?? ofMove(change);
  return said === void 0 ? [] : [{ change, ...said }];
}
function ofRepository({ component, before }, isLocked) {
  const { source, name } = component;
  if (source.type !== "vcs") return void 0;
  const where = code(shownUrl(source.url));
  if (isPlainHttp(source.url) || source.trusted === true) {
    return {
      message: say`${code(name)} is fetched from ${where} over a connection that anybody can change`,
      help: useHttps
    };
  }
  if (source.commit !== void 0 || isLocked(component)) return void 0;
  const was = before?.kind === "package" ? before.source : void 0;
  const wasNoBetter2 = was?.type === "vcs" && was.url === source.url && was.commit === void 0;
  return {
    message: say`${code(name)} is built from ${where} ${howItMoves2(source.ref)}`,
    help: say`Name the full commit that you have tested in place of the branch or tag`,
    ...wasNoBetter2 ? { atMost: "note" } : {}
  };
}
function howItMoves2(ref) {
  if (ref === void 0) return say`at whatever its default branch holds`;
  return /^[0-9a-f]{7,39}$/.test(ref) ? say`at ${code(ref)}, which is short enough to be a branch's name` : say`at ${code(ref)}, which can move`;
}
function ofUrl({ component, before }, isLocked) {
  const { source, name, hashes: hashes2 } = component;
  if (source.type !== "url") return void 0;
  const where = code(shownUrl(source.url));
  if (isPlainHttp(source.url) || source.trusted === true) {
    return {
      message: say`${code(name)} is fetched from ${where} over a connection that anybody can change`,
      help: useHttps
    };
  }
  if (hashes2.length > 0 || isLocked(component) || /#sha(?:256|384|512)=/.test(source.url ?? "")) return void 0;
  const was = before?.kind === "package" && before.source.type === "url" && before.hashes.length === 0;
  if (was && hostOf(before.source.url) === hostOf(source.url)) return void 0;
  return {
    message: say`${code(name)} comes from ${where} without a hash: what is there can be replaced`,
    help: say`Add the hash of the file that you have tested (${code("#sha256=<digest>")}), or take it from a registry`
  };
}
function ofMove({ component, before }) {
  const { source, name } = component;
  if (before?.kind !== "package" || before.source.type !== "registry") return void 0;
  if (source.type !== "vcs" && source.type !== "url") return void 0;
  return {
    message: say`${code(name)} came from a registry and now comes from ${code(shownUrl(source.url))}: advisories no longer cover it`,
    help: say`Go back to the registry once a release has what you need`,
    atMost: "note"
  };
}
var useHttps = say`Use https, and name a commit or a hash`;

// src/rules/package-too-new/rule.ts
var options2 = strictObject({
  age: optional(
    pipe(
      string(),
      regex(/^[1-9]\d{0,3}[hdw]$/, "must be a duration such as 12h, 7d or 2w"),
      description("How old a version must be before it may come in")
    ),
    "7d"
  ),
  unknown: optional(
    pipe(
      picklist(["block", "warn", "note", "off"]),
      description("What a version does whose age nobody knows, up to the level of the rule")
    ),
    "note"
  )
});
var rule19 = defineRule({
  meta: {
    kinds: ["package"],
    level: "configured",
    about: "A package version comes in that was published only just now",
    options: options2
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["version"],
  check({ changes, options: { age, unknown: unknown3 } }, facts) {
    const least = parseDuration(age) ?? 0;
    return incomingPackages(changes).flatMap((change) => {
      const { component } = change;
      if (versionOf(component) === void 0 || component.source.type !== "registry") return [];
      const before = earlier(change);
      if (before !== void 0 && mends(before, component, facts)) return [];
      const known = facts.about(component);
      if (known?.publishedAt === void 0) {
        if (unknown3 === "off") return [];
        const message4 = say`Nobody could say when ${subject(change)} was published`;
        const help = say`Look up its date, or take a version that is known to be older than ${age}`;
        return { change, message: message4, help, atMost: unknown3 };
      }
      const passed = Date.parse(known.askedAt) - Date.parse(known.publishedAt);
      if (passed >= least) return [];
      const ripe = new Date(Date.parse(known.publishedAt) + least).toISOString();
      return {
        change,
        message: say`${subject(change)} was published ${elapsed(passed)} ago, and ${age} is the least that the policy allows`,
        help: say`Wait until ${ripe.slice(0, 16).replace("T", " ")} UTC, or take an earlier version of ${code(component.name)}`
      };
    });
  }
});
function mends(before, now, facts) {
  const still = new Set(facts.advisories(now).flatMap(({ id, aliases }) => [id, ...aliases]));
  return facts.advisories(before).some(({ id, aliases }) => ![id, ...aliases].some((name) => still.has(name)));
}
function elapsed(ms) {
  const hours = Math.floor(ms / 36e5);
  if (hours < 1) return "less than an hour";
  const [count, unit] = hours < 48 ? [hours, "hour"] : [Math.floor(hours / 24), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

// src/rules/package-unhashed/rule.ts
var rule20 = defineRule({
  meta: {
    kinds: ["package"],
    level: "off",
    about: "A package comes in without a hash of its files where the file could have one"
  },
  check: ({ changes }) => incoming(changes).filter(({ component }) => component.hashes.length === 0 && couldHaveHash(component)).map((change) => {
    const { before } = change;
    const had2 = before?.kind === "package" && before.hashes.length > 0;
    return {
      change,
      message: had2 ? say`${subject(change)} no longer has a hash: whatever its index serves is installed` : say`${subject(change)} has no hash: whatever its index serves is installed`,
      help: say`Add the hashes (${code("pip-compile --generate-hashes")}, ${code("uv export")}), or install from a lockfile`
    };
  })
});
function couldHaveHash({ ecosystem, version, specifier, source, resolved }) {
  if (resolved !== void 0 || source.type !== "registry" && source.type !== "url") return false;
  if (version === void 0 && source.type === "registry") return false;
  return ecosystem === "pypi" || specifier === void 0;
}

// src/rules/package-unlisted/rule.ts
var rule21 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A package version comes in that its index does not list, while it lists others"
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["listed"],
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      const { component } = change;
      const version = versionOf(component);
      const known = facts.about(component);
      if (version === void 0 || known?.listed !== "no" || known.listing === void 0) return [];
      const { listing, source } = known;
      const newest = listing.newest === void 0 ? say`` : say`, up to ${listing.newest}`;
      const others = listing.versions === 1 ? say`one other version` : say`${listing.versions} other versions`;
      const message4 = say`${subject(change)} is not listed: ${code(source)} lists ${others} of it${newest}`;
      const order3 = listing.newest === void 0 ? void 0 : ecosystems.get(component.ecosystem)?.compare(version, listing.newest);
      return order3 !== void 0 && order3 > 0 ? {
        change,
        message: say`${message4}. It is brand new, or was taken down`,
        help: say`Make sure that it was really published, or come back in a day`,
        atMost: "note"
      } : {
        change,
        message: say`${message4}. It was taken down, or never published there`,
        help: say`Find out why it is gone before anything installs it, or take a version that is listed`
      };
    });
  }
});

// src/rules/package-unpinned/rule.ts
var rule22 = defineRule({
  meta: {
    kinds: ["package"],
    level: "warn",
    about: "A package is installed without a version, and nothing locks it"
  },
  check(input) {
    const entriesOf2 = lockedEntries(bothSides(input));
    return incoming(input.changes).flatMap((change) => {
      const { component, before } = change;
      if (!isOpen(component)) return [];
      const was = before?.kind === "package" && change.type === "changed" ? before : void 0;
      const lostPin = was !== void 0 && was.source.type === "registry" && versionOf(was) !== void 0;
      if (isRun(component)) {
        const atMost = was !== void 0 && !lostPin || isInstaller(component) ? { atMost: "note" } : {};
        return [{ change, message: atRun(component), help: pinIt(component), ...atMost }];
      }
      if (entriesOf2(component).length > 0) return [];
      if (lostPin) {
        const atMost = isBounded(component) ? { atMost: "note" } : {};
        return [{ change, message: unlocked(change, was), help: pinIt(component), ...atMost }];
      }
      if (was !== void 0 || !isWorthNote(component)) return [];
      const message4 = say`${code(component.name)} may be any version that is published later: nothing limits or locks it`;
      return [{ change, message: message4, help: pinIt(component), atMost: "note" }];
    });
  }
});
function isOpen(component) {
  return component.source.type === "registry" && versionOf(component) === void 0;
}
function isRun({ slot = "" }) {
  return slot.split("/").includes("run");
}
function isInstaller({ name }) {
  return ["pip", "setuptools", "wheel", "build", "uv", "pipx", "poetry", "npm", "pnpm", "yarn", "corepack"].includes(
    name
  );
}
function isWorthNote({ ecosystem, specifier, direct, scope }) {
  if (direct !== true || scope !== "runtime") return false;
  return !isBounded({ ecosystem, specifier: specifier ?? "" });
}
function isBounded({ ecosystem, specifier = "" }) {
  const admitted = ecosystems.get(ecosystem)?.admitted(specifier);
  return admitted === void 0 ? !/^[a-z]*$/i.test(specifier) : admitted.at(-1)?.to !== void 0;
}
function atRun({ name, specifier = "" }) {
  return specifier === "" ? say`${code(name)} is installed without a version: each run may get another one` : say`${code(`${name} ${specifier}`)} is installed without a fixed version: each run may get another one`;
}
function unlocked({ component: { name, specifier = "" } }, was) {
  const now = specifier === "" ? say`any version is taken` : say`${code(specifier)} is asked for`;
  return say`${code(name)} was fixed to ${versionOf(was) ?? ""}; now ${now}, and nothing locks it`;
}
function pinIt({ name, ecosystem }) {
  const form = ecosystem === "npm" ? `${name}@<version>` : ecosystem === "pypi" ? `${name}==<version>` : `${name} <version>`;
  return say`Name the version that you have tested, ${code(form)}, or install from a lockfile`;
}

// src/rules/package-vulnerable/words.ts
function message3({ change, introduced, standing }, [worst]) {
  const count = introduced.length + standing.length;
  const severity2 = worst === void 0 ? "" : worst.severity === "unknown" ? "unscored" : worst.severity;
  const which = worst?.id ?? "";
  const has = introduced.length === 0 ? say`still has` : say`has`;
  const what = count === 1 ? say`a known vulnerability (${which}, ${severity2})` : say`${count} known vulnerabilities, the worst ${severity2} (${which})`;
  const { component } = change;
  if (component.version !== void 0 || component.resolved !== void 0) return say`${subject(change)} ${has} ${what}`;
  const all = [...introduced, ...standing];
  if (all.some(({ reach }) => reach === "all"))
    return say`${subject(change)} ${has} ${what}, whatever version it resolves to`;
  if (all.some(({ reach }) => reach === "onwards"))
    return say`${subject(change)} ${has} ${what} in the newest versions that it admits`;
  if (all.some(({ reach }) => reach === "newest"))
    return say`${subject(change)} ${has} ${what} in the newest version that advisories know`;
  return say`${subject(change)} also admits versions with ${what}`;
}
function wayOut({ component }, advisories) {
  const name = code(component.name);
  const unfixed = advisories.filter(({ fixed }) => fixed.length === 0);
  const ids = unfixed.map(({ id }) => id).join(", ");
  const waiting = say`No fixed version is known for ${ids}: look for another package, or waive it until there is one`;
  const way = advisories[0]?.wayOut;
  if (way === void 0)
    return {
      help: unfixed.length === 0 ? say`No one version of ${name} mends all of it: look for another package` : waiting
    };
  if ("below" in way) return { help: say`Take ${name} ${code(`<${way.below}`)}: what is older is not affected` };
  const isPart = advisories.every(({ reach }) => reach === "some");
  const raise2 = isPart ? say`Ask for ${name} ${code(`>=${way.from}`)}, which leaves them out` : say`Raise ${name} to ${way.from} or later`;
  const fix = mend(component, way.from, unfixed.length === 0);
  return { help: unfixed.length === 0 ? raise2 : join([raise2, waiting], ". "), ...fix === void 0 ? {} : { fix } };
}

// src/rules/package-vulnerable/rule.ts
var ranks2 = { none: 0, low: 1, medium: 2, high: 3, critical: 4, unknown: -1 };
var severity = picklist(["low", "medium", "high", "critical"]);
var options3 = strictObject({
  threshold: optional(
    pipe(severity, description("The lowest severity that has the level of the rule; what is below is a note")),
    "high"
  ),
  unscored: optional(pipe(severity, description("What an advisory counts as when nobody has scored it")), "high")
});
var rule23 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A package version with known vulnerabilities comes in",
    advisories: true,
    options: options3
  },
  check({ changes, inventory, options: { threshold, unscored } }, facts) {
    const rank = ({ severity: own }) => ranks2[own === "unknown" ? unscored : own];
    const reaches3 = (advisory) => rank(advisory) >= ranks2[threshold];
    const concerns = (advisory) => !advisory.malicious && (advisory.reach !== "some" || reaches3(advisory));
    return affectedPackages({ changes, inventory }, facts, concerns).flatMap((all) => {
      const affected = worthTelling(all);
      const { change, introduced, standing, related, paths } = affected;
      if (introduced.length + standing.length === 0) return [];
      const capped = (advisory, atMost) => ({
        advisory,
        atMost: reaches3(advisory) ? atMost : "note"
      });
      const advisories = [
        ...introduced.map((advisory) => capped(advisory, limit[advisory.reach])),
        ...standing.map((advisory) => capped(advisory, "warn"))
      ].sort((one, other) => rank(other.advisory) - rank(one.advisory));
      const sorted = advisories.map(({ advisory }) => advisory);
      return {
        change,
        related,
        paths,
        advisories: advisories.map(({ advisory, atMost }) => ({
          ...listed(advisory),
          ...atMost === void 0 ? {} : { atMost }
        })),
        message: message3(affected, sorted),
        ...wayOut(change, sorted)
      };
    });
  }
});
var limit = {
  all: void 0,
  onwards: void 0,
  newest: "warn",
  some: "note"
};
function worthTelling(affected) {
  const { change, introduced, standing } = affected;
  const applies = ({ reach }) => reach !== "some";
  const now = { ...affected, introduced: introduced.filter(applies), standing: standing.filter(applies) };
  if (now.introduced.length + now.standing.length > 0) return now;
  const says = /\d/.test(change.component.specifier ?? "");
  return { ...affected, introduced: says ? introduced : [], standing: [] };
}

// src/rules/package-withdrawn/rule.ts
function effect2(about) {
  return pipe(picklist(["block", "warn", "note", "off"]), description(about));
}
var options4 = strictObject({
  quarantined: optional(
    effect2("What a project does that its registry has locked, as malicious or suspected"),
    "block"
  ),
  yanked: optional(effect2("What a version does that its authors took back"), "warn"),
  deprecated: optional(effect2("What a version or project does that its authors advise against"), "warn"),
  archived: optional(effect2("What a project does that its authors have given up"), "note")
});
var order = ["block", "warn", "note", "off"];
var rule24 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A package comes in that its authors or its registry took back, advise against or gave up",
    options: options4
  },
  asks: ({ component }) => versionOf(component) === void 0 ? [] : ["version"],
  check({ changes, options: effects }, facts) {
    return incomingPackages(changes).flatMap((change) => {
      const known = facts.about(change.component);
      const [worst] = (known === void 0 ? [] : withdrawals(known)).toSorted(
        (one, other) => order.indexOf(effects[one.as]) - order.indexOf(effects[other.as])
      );
      if (worst === void 0) return [];
      const { as, what, reason } = worst;
      const before = earlier(change);
      const earlierFacts = before === void 0 ? void 0 : facts.about(before);
      const stood = earlierFacts !== void 0 && withdrawals(earlierFacts).some((each) => each.as === as);
      const atMost = stood && effects[as] !== "off" ? "note" : effects[as];
      if (atMost === "off") return [];
      const still = stood ? say`, as the one before it` : say``;
      const said = reason === void 0 ? say`` : say`: “${reason}”`;
      const { name } = change.component;
      const help = as === "quarantined" ? say`Remove ${code(name)}; rotate the secrets of machines that installed it lately` : as === "yanked" ? say`Take another version of ${code(name)}` : say`Look for what replaces ${code(name)}`;
      return [{ change, message: say`${subject(change)} ${what}${still}${said}`, help, atMost }];
    });
  }
});
function withdrawals({ withdrawn, status }) {
  const found2 = [];
  const because = (reason2) => reason2 === void 0 ? {} : { reason: reason2 };
  if (withdrawn?.how === "yanked") {
    found2.push({ as: "yanked", what: say`was yanked by its authors`, ...because(withdrawn.reason) });
  } else if (withdrawn !== void 0) {
    found2.push({ as: "deprecated", what: say`is deprecated by its authors`, ...because(withdrawn.reason) });
  }
  if (status === void 0) return found2;
  const reason = because(status.reason);
  if (status.status === "quarantined") {
    found2.push({
      as: "quarantined",
      what: say`${strong`is in quarantine`}: its registry has locked the project`,
      ...reason
    });
  } else if (status.status === "archived") {
    found2.push({ as: "archived", what: say`belongs to a project that its authors have archived`, ...reason });
  } else {
    found2.push({ as: "deprecated", what: say`belongs to a project that is ${status.status}`, ...reason });
  }
  return found2;
}

// src/rules/policy-changed/rule.ts
var import_yaml2 = __toESM(require_dist(), 1);
var workflow = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/;
var rule25 = defineRule({
  meta: {
    kinds: [],
    level: "warn",
    about: "The change edits the gate itself: its policy, or a workflow that runs it or could imitate it",
    everywhere: true
  },
  check({ files }) {
    return files.flatMap((file) => {
      if (file.path === policyPath) return policy(file);
      return workflow.test(file.path) ? workflows(file) : [];
    });
  }
});
function policy(file) {
  if (file.head !== void 0) {
    return [
      {
        location: place(file, "head"),
        message: say`This change edits the gate's own policy`,
        help: say`Read it as you would read a change of access rights; it counts once it is merged, not for this review`
      }
    ];
  }
  return [
    {
      location: place(file, "base"),
      message: say`This change removes the gate's policy: the defaults apply once it is merged`,
      help: say`Make sure that this is meant`
    }
  ];
}
function workflows(file) {
  const before = read(file.text?.base ?? "");
  const after = read(file.text?.head ?? "");
  const violations = [];
  if (before.gate !== void 0 && after.gate === void 0) {
    violations.push({
      location: place(file, file.head === void 0 ? "base" : "head"),
      message: say`${code(file.path)} no longer runs the gate`,
      help: say`Make sure that this is meant: a required check that no workflow reports blocks every merge`
    });
  } else if (after.gate !== void 0) {
    violations.push({
      location: { path: file.path, side: "head", startLine: after.gate },
      message: say`${code(file.path)}, which runs the gate or names a job like it, is edited`,
      help: say`Check its triggers, permissions and inputs; whoever edits it decides what the check means`
    });
  }
  const line = after.status;
  if (line !== void 0 && before.status === void 0 && after.gate === void 0) {
    violations.push({
      location: { path: file.path, side: "head", startLine: line },
      message: say`${code(file.path)} asks for the right to report checks, and could report one in the gate's name`,
      help: say`Drop ${code("checks: write")} and ${code("statuses: write")} where the workflow does not need them`
    });
  }
  return violations;
}
function read(text2) {
  const lines = new import_yaml2.LineCounter();
  let gate;
  let status;
  const lineOf = (node) => lines.linePos(node.range?.[0] ?? 0).line;
  const document = (0, import_yaml2.parseDocument)(text2, { lineCounter: lines, uniqueKeys: false });
  (0, import_yaml2.visit)(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && /weighbridge/i.test(node.value)) gate ??= lineOf(node);
    },
    Pair(_, { key: key2, value: written }) {
      const value = (0, import_yaml2.isAlias)(written) ? written.resolve(document) : written;
      if (!(0, import_yaml2.isScalar)(key2) || !(0, import_yaml2.isScalar)(value)) return;
      const asks = (key2.value === "checks" || key2.value === "statuses") && value.value === "write";
      if (asks || key2.value === "permissions" && value.value === "write-all") status ??= lineOf(key2);
    }
  });
  return { gate, status };
}
function place({ path }, side) {
  return { path, side, startLine: 1 };
}

// src/rules/policy-invalid/rule.ts
var rule26 = defineRule({
  meta: {
    kinds: [],
    level: "block",
    about: "The change leaves a policy behind that would not parse: no later review could run",
    everywhere: true
  },
  check({ files }) {
    const file = files.find(({ path }) => path === policyPath);
    const [first, ...others] = file?.problems ?? [];
    if (first === void 0) return [];
    return [
      {
        location: first.location,
        related: others.map(({ location }) => location),
        message: say`The policy would not parse after this change: ${first.message}`,
        help: say`Mend the line; weighbridge policy check names every problem of a policy`
      }
    ];
  }
});

// src/rules/tool-not-approved/rule.ts
var rule27 = defineRule({
  meta: {
    kinds: ["tool"],
    level: "listed",
    about: "A tool of an agent comes in that the policy denies, or that its list of approved tools does not have"
  },
  check: (input) => disallowed("tool", input)
});

// src/rules/registry.generated.ts
var rules = {
  "dataset-not-approved": rule2,
  "image-not-approved": rule3,
  "image-unpinned": rule4,
  "lockfile-drift": rule5,
  "lockfile-tampered": rule6,
  "model-not-approved": rule7,
  "model-remote-code": rule8,
  "model-unpinned": rule9,
  "package-confusion": rule10,
  "package-denied": rule11,
  "package-install-script": rule12,
  "package-licence": rule13,
  "package-lookalike": rule14,
  "package-malicious": rule15,
  "package-not-approved": rule16,
  "package-provenance-lost": rule17,
  "package-source": rule18,
  "package-too-new": rule19,
  "package-unhashed": rule20,
  "package-unlisted": rule21,
  "package-unpinned": rule22,
  "package-vulnerable": rule23,
  "package-withdrawn": rule24,
  "policy-changed": rule25,
  "policy-invalid": rule26,
  "tool-not-approved": rule27
};

// src/rules/run.ts
var catalogue = Object.fromEntries(
  Object.entries(rules).map(([id, { meta }]) => [id, meta])
);
function factsWanted(policy2) {
  const asking = Object.entries(rules).filter(
    ([id, { meta, asks }]) => asks !== void 0 && meta.kinds.includes("package") && policy2.rules[id]?.level !== "off"
  );
  return (change) => new Set(asking.flatMap(([, rule28]) => rule28.asks?.(change) ?? []));
}
function judge4(evidence, facts, policy2) {
  const findings = [];
  const gaps = [];
  const { inventory, files } = evidence;
  const { approved, denied: denied2, internal } = policy2;
  for (const [id, rule28] of Object.entries(rules)) {
    const setting = policy2.rules[id];
    if (setting === void 0 || setting.level === "off") continue;
    const { level, options: options5 } = setting;
    const changes = evidence.changes.filter(({ component }) => rule28.meta.kinds.includes(component.kind));
    try {
      const violations = rule28.check({ changes, inventory, files, approved, denied: denied2, internal, options: options5 }, facts);
      findings.push(...violations.map((violation) => stamp(id, rule28.meta, level, violation)));
    } catch (error) {
      const reason = `the rule failed: ${error instanceof Error ? error.message : String(error)}`;
      gaps.push({ code: "internal", by: `rules/${id}`, subject: id, reason });
    }
  }
  return { findings: findings.sort(byUrgency), gaps };
}
var order2 = { note: 0, warn: 1, block: 2 };
function lower(...levels3) {
  return levels3.filter((level) => level !== void 0).reduce((one, other) => order2[one] <= order2[other] ? one : other);
}
function levelOf2(advisories, otherwise) {
  const standing = advisories.filter(({ waiver: waiver2 }) => waiver2 === void 0);
  const counted = standing.length > 0 ? standing : advisories;
  return counted.length === 0 ? otherwise : counted.map(({ level }) => level).reduce((one, other) => order2[one] >= order2[other] ? one : other);
}
function stamp(ruleId, meta, policyLevel, violation) {
  const { change, atMost, advisories = [], message: message4, help, fix, references = [], related = [], paths = [] } = violation;
  const component = change?.component;
  const location = violation.location ?? component?.location ?? { path: "", side: "head" };
  const aside = component !== void 0 && component.context !== "code" && meta.everywhere !== true;
  const guess = component?.confidence === "possible";
  const level = lower(policyLevel, atMost, aside || guess ? "note" : void 0);
  const what = [ruleId, component === void 0 ? "" : identity(component), location.path];
  const stamped = advisories.map(({ atMost: own, ...advisory }) => ({
    ...advisory,
    level: lower(level, own),
    fingerprint: fingerprint([...what, advisory.id])
  }));
  return {
    ruleId,
    level: levelOf2(stamped, level),
    ...component === void 0 ? {} : { component },
    ...change?.before === void 0 ? {} : { before: change.before },
    location,
    related: [...related, ...component?.alsoAt ?? []],
    paths,
    advisories: stamped,
    message: message4,
    help,
    ...fix === void 0 ? {} : { fix },
    references,
    fingerprint: fingerprint(what),
    docsUrl: ruleUrl(ruleId)
  };
}
function fingerprint(parts) {
  return createHash2("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
function byUrgency(one, other) {
  return order2[other.level] - order2[one.level] || byPlace(one.location, other.location);
}
function byPlace(one, other) {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return (one.startLine ?? 0) - (other.startLine ?? 0);
}

export {
  endOfDay,
  lineIndex,
  formatProblem,
  parsePolicy,
  defaultPolicy,
  versionOf,
  catalogue,
  factsWanted,
  judge4 as judge,
  levelOf2 as levelOf
};

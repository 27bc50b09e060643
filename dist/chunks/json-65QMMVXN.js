import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{toJson}from"./chunk-67UCHX6U.js";import"./chunk-36OZQ2Y4.js";import"./chunk-H2TXORGZ.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";
import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";
import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";export{toJson};

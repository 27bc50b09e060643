import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{catalogue,factsWanted,judge,judgeWithin}from"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import"./chunk-M44UVA23.js";
import"./chunk-5EJPHIGP.js";import"./chunk-PRDJM426.js";import"./chunk-E7GO2SUJ.js";import"./chunk-UR2CT44L.js";import"./chunk-NKV2NNYY.js";
import"./chunk-5GNEN77J.js";import"./chunk-JDZ3NIPG.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";
import"./chunk-UBB6QPSA.js";import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";
import"./chunk-QLNZGMRC.js";import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";
import"./chunk-KY2SHIGB.js";import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";
import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";
import"./chunk-BVMALLX6.js";import"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";
import"./chunk-J245M3L4.js";import"./chunk-KI6PBNG7.js";export{catalogue,factsWanted,judge,judgeWithin};

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{openReview}from"./chunk-MT4NQTTG.js";import"./chunk-2GHNYZEB.js";import"./chunk-UZY2Y3P5.js";import"./chunk-UZSTJLMS.js";import"./chunk-EO7ESCUT.js";
import"./chunk-RQ5T7NFC.js";import"./chunk-SJGBBDVK.js";import"./chunk-X24SAC7D.js";import"./chunk-VABDWLPN.js";import"./chunk-35F5YAA2.js";
import"./chunk-M44UVA23.js";import"./chunk-R6EKOS6D.js";import"./chunk-ADQ2DZP2.js";import"./chunk-5EJPHIGP.js";import"./chunk-6UFSHZL6.js";
import"./chunk-PRDJM426.js";import"./chunk-XTEN3E5D.js";import"./chunk-BOXEBWNY.js";import"./chunk-E7GO2SUJ.js";import"./chunk-LBHWLNM3.js";
import"./chunk-KSIKYTZN.js";import"./chunk-7MY2XXJA.js";import"./chunk-LGIGCPF6.js";import"./chunk-CNEQ4TPJ.js";import"./chunk-UR2CT44L.js";
import"./chunk-NKV2NNYY.js";import"./chunk-Y56JJB3B.js";import"./chunk-5GNEN77J.js";import"./chunk-URJFY3SD.js";import"./chunk-F5AXPC6M.js";
import"./chunk-SMAPIQZH.js";import"./chunk-MNZMW5QX.js";import"./chunk-I2LED7C4.js";import"./chunk-LFR352YB.js";import"./chunk-TEEV5AKS.js";
import"./chunk-2Y6GPL5O.js";import"./chunk-YS6KM4OM.js";import"./chunk-OLDU6KJO.js";import"./chunk-QRWDQ43Y.js";import"./chunk-JDZ3NIPG.js";
import"./chunk-CIIUSIQ6.js";import"./chunk-B5J6JD7C.js";import"./chunk-WCS6SP7A.js";import"./chunk-IECHDEN7.js";import"./chunk-UBB6QPSA.js";
import"./chunk-53OV42LZ.js";import"./chunk-LD2VNAGQ.js";import"./chunk-RXQ6TPJZ.js";import"./chunk-3VMGK5D7.js";import"./chunk-QLNZGMRC.js";
import"./chunk-AXM4S7ZX.js";import"./chunk-R6YCNLSS.js";import"./chunk-RYM7763F.js";import"./chunk-T55BQALJ.js";import"./chunk-KY2SHIGB.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-EVOIQP5R.js";import"./chunk-E32ULNDK.js";
import"./chunk-A5OYSPPA.js";import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";
import"./chunk-CSK74LBQ.js";import"./chunk-HYDMXC5C.js";import"./chunk-56GMYS36.js";import"./chunk-NQF5Z2IG.js";import"./chunk-J245M3L4.js";
import"./chunk-KI6PBNG7.js";export{openReview};

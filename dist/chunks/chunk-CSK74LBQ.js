import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function isFailure(answer){return typeof answer=="object"&&answer!==null&&"reason"in answer}function messageOf(error){let{message}=Object(error);return typeof message==
"string"?message:typeof error=="object"&&error!==null?"unknown error":String(error)}export{isFailure,messageOf};

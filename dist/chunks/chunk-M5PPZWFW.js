import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{messageOf}from"./chunk-CSK74LBQ.js";function fileProblem(error){let{code}=Object(error);switch(code){case"ENOENT":return"there is no such file or folder";case"EISDIR":return"it is a folder";case"E\
NOTDIR":return"a part of its path is no folder";case"EACCES":case"EPERM":return"it is not allowed";default:return messageOf(error)}}export{fileProblem};

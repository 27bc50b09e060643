import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function fileProblem(error){let{code,message}=error instanceof Error?error:{message:String(error)};switch(code){case"ENOENT":return"there is no such file or fol\
der";case"EISDIR":return"it is a folder";case"ENOTDIR":return"a part of its path is no folder";case"EACCES":case"EPERM":return"it is not allowed";default:return message}}export{fileProblem};

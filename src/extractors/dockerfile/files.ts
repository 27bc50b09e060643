const documents = 'adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml'
const programs = 'c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim'

/**
 * The names that people give Dockerfiles: `Dockerfile`, `Dockerfile.gpu`, `Dockerfile_gpu`, `gpu.dockerfile`. What is
 * `Dockerfile.py` may be for Python; `dockerfile.py` and `Dockerfile_test.py` are programs.
 */
export const dockerfileGlobs: readonly string[] = [
  '**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}',
  `**/{Docker,Container}file.!(*.{${documents},${programs}}|${documents.replaceAll(',', '|')}|*dockerignore)`,
  `**/{docker,container}file.!(*.{${documents},${programs}}|${`${documents},${programs}`.replaceAll(',', '|')}|*dockerignore)`,
  `**/{Docker,docker,Container,container}file[-_]!(*.{${documents},${programs}}|*dockerignore)`,
  '**/*.{Dockerfile,dockerfile,Containerfile,containerfile}'
]

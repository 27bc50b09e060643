import picomatch from 'picomatch'
import { dockerfileGlobs } from './files.ts'

const matches = picomatch([...dockerfileGlobs], { dot: true })

test.each([
  'Dockerfile',
  'a/b/Dockerfile',
  '.devcontainer/Dockerfile',
  'dockerfile',
  'DOCKERFILE',
  'DockerFile',
  'Containerfile',
  'Dockerfile.gpu',
  'Dockerfile.py',
  'Dockerfile.cuda12.1',
  'docker/dockerfile.cpu',
  'Dockerfile_gpu',
  '.devcontainer/Dockerfile_gpu',
  'Dockerfile-12.4',
  'Dockerfile.j2',
  'Containerfile.rocm',
  'gpu.Dockerfile',
  'build/train.dockerfile',
  'x.containerfile'
])('%s is read', path => {
  expect(matches(path)).toBe(true)
})

test.each([
  'Dockerfile.dockerignore',
  'Dockerfile.gpu.dockerignore',
  '.dockerignore',
  'Dockerfile.md',
  'dockerfile.go',
  'dockerfile_test.go',
  'dockerfile-parser.ts',
  'Dockerfile_utils.py',
  'Dockerfile.gpu.md',
  'Dockerfile.gpu.history.txt',
  'Dockerfiles/README',
  'docker-compose.yml',
  'MyDockerfile2'
])('%s is left alone', path => {
  expect(matches(path)).toBe(false)
})

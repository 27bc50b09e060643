import { toolTable } from '../shared/tools.ts'

/** Programs that pipelines install beside what a project needs. */
export const toolPurpose = toolTable(
  {
    install: 'npm pnpm yarn corepack',
    check: `eslint prettier typescript tsc jest vitest mocha ava nyc c8 codecov playwright @playwright/test cypress
      markdownlint-cli markdownlint-cli2 markdown-link-check cspell @commitlint/cli commitlint stylelint
      license-checker pyright @biomejs/biome knip depcheck npm-check-updates publint @arethetypeswrong/cli
      @redocly/cli @stoplight/spectral-cli htmlhint jscpd lighthouse @lhci/cli size-limit serve http-server wait-on`,
    publish: `semantic-release release-it standard-version conventional-changelog-cli np lerna nx turbo
      @changesets/cli vsce @vscode/vsce ovsx node-gyp prebuildify surge netlify-cli vercel wrangler gh-pages
      firebase-tools`
  },
  ['eslint-', '@eslint/', '@types/', '@semantic-release/', '@commitlint/', '@vitest/', '@jest/']
)

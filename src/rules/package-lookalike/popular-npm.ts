/**
 * Names on npm that are worth imitating: what most projects use, and what agents and models are reached with. Compiled
 * for this rule from common knowledge.
 */
export const popularNpm: readonly string[] = `
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
`
  .trim()
  .split(/\s+/)

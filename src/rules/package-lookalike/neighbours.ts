const pypi = `
aiofile attr attrs authlib bpython cattrs cchardet click-py crick csvkit dask-cuda dask-ml dataset datazets dateutil
dbt-score dgl djongo docker-py dydantic fastar git-python google-oauth gpytorch grequests gsutil httpr hyper ipy ipytest
jaxlie jaxtyping llama-cpp-python-cuda mocker mysql-python myjwt ngboost numba-cuda numpyro openapi pacparser
paddlepaddle-gpu panda pbspark polar py-redis pyaml pycryptodomex pydocker pymantic pymssql pypd pyshark pytest-csv python
python-jwt pytoml pytorch-metric-learning retworkx scapy scipp simpy slack spython tensorboardx torchx torchtext torchdata
tryton unicorn usort vastai vyper wand websocket whisper willow xoto3 django-rest-framework opencv openai-whisper
`
const npm = `
@types/npm acorn-node ansistyles apollo-client args aws-cdk clipboardy coffeescript color colord crypt css-parse csv-parser
dargs enquirer expresso gaxios grant graphiql harp http_server jsdoc lodash.set mquery node-uuid node-xlsx ntypescript
postcss-js pusher-js querystring rambda react-selecto semiver stylis tslint tslint-config-prettier vasync vite-node yaml-js
preact-router vuejs nuxt vitest-fetch-mock
`
const cargo = `
byte ghash scrypt yaml_serde clap-rs cargo-config chronos colorer curl-sys dotenv-rs frost future future-utils hyper-rustls image2 iter-tools
jsonwebtokens json-web-token lazystatic mimes narrow nphysics object-store parquet2 pastey polar random rayon-core redis-rs
request safetensor secrets sha1 temp-file time-rs tokenizer tokio-core tower-service tracking trust-dns typemap url2
uuid1 warps wrap wasm-bindgen-cli zips tera-cli serde-yml serde_yml serde-xml libz rusttype color config2 hyped
`
const rubygems = `
active_record scrypt aws_sdk bundle byebug-rails color colored cucumber factory-bot fakes graphiti grapes hashi json_pure
jbuild kaminari-core launch listener mail_form minitest-rails mongoid-rspec multi-json mysql oauth oj_mimic parallels
parsers paranoia pagy-rails pumas pundits rack-proxy rackup rail rakes redic redis-rack rest_client restclient rmagick
rspec-mock rouge-rails safe sequel_pg slimmer spring sqlite stripes tailwind thins tilth unicorns yardoc stringex
`

/** Names that are like a popular one and belong to known projects of their own. Compiled for this rule, one by one. */
export const neighbours: ReadonlyMap<string, readonly string[]> = new Map([
  ['pypi', pypi.trim().split(/\s+/)],
  ['npm', npm.trim().split(/\s+/)],
  ['cargo', cargo.trim().split(/\s+/)],
  ['rubygems', rubygems.trim().split(/\s+/)]
])

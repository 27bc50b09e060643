/**
 * Gems that are worth imitating: what most projects use, and what models are reached with. Compiled for this rule from
 * common knowledge.
 */
export const popularRubygems: readonly string[] = `
aasm actioncable actionmailer actionpack actionview activeadmin activejob activemodel activerecord activerecord-import
activestorage activesupport acts_as_list acts-as-taggable-on addressable airbrake annotate anthropic ast
atlas_client aws-sdk aws-sdk-core aws-sdk-s3 awesome_print bcrypt better_errors bigdecimal bootsnap bootstrap brakeman
builder bullet bundler byebug cancancan capistrano capistrano-rails capybara carrierwave chef cocoapods
coffee-rails coffee-script concurrent-ruby connection_pool crack dalli database_cleaner devise devise_invitable docile
doorkeeper dotenv dotenv-rails draper dry-validation elasticsearch erubi eventmachine excon execjs factory_bot
factory_bot_rails factory_girl faker faraday fastlane ffi fog-aws foreman friendly_id globalid google-protobuf grape
graphql grpc haml hashie highline hiredis http httparty i18n importmap-rails jbuilder jekyll jquery-rails jsbundling-rails
json jwt kaminari kramdown langchainrb launchy letter_opener listen loofah lograge mail mechanize method_source
mime-types minitest mongo mongoid msgpack multi_json mysql2 net-ssh newrelic_rpm nio4r nokogiri oauth2 octokit
oj omniauth omniauth-google-oauth2 onnxruntime optparse paper_trail paperclip parallel parser pagy propshaft pry pry-byebug
pry-rails public_suffix puma pundit rack rack-attack rack-cors rack-protection rack-test rails rails-i18n railties rake
ransack redcarpet redis redis-rails resque rest-client rexml rolify rouge rspec rspec-core rspec-expectations rspec-mocks
rspec-rails rubocop rubocop-performance rubocop-rails ruby-openai rubyzip sass sass-rails savon sdoc selenium-webdriver
sentry-raven sentry-ruby sequel shoulda-matchers sidekiq simple_form simplecov sinatra slim solargraph sprockets
sprockets-rails sqlite3 stimulus-rails stripe tailwindcss-rails thin thor tilt timecop torch-rb turbo-rails turbolinks twilio-ruby
typhoeus tzinfo uglifier unicorn vcr view_component warden webmock webpacker whenever will_paginate yard zeitwerk
`
  .trim()
  .split(/\s+/)

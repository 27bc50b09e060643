import { added, aHostedModel, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

testRule('hosted-model-not-approved', [
  { title: 'no list', changes: [added(aHostedModel())] },
  { title: 'on the list', changes: [added(aHostedModel())], approved: { hostedModels: names('gpt-4o') } },
  { title: 'removed', changes: [removed(aHostedModel())], approved: { hostedModels: [] } },
  {
    title: 'the list of models that are loaded is another one',
    changes: [added(aHostedModel())],
    approved: { models: [] }
  },
  {
    title: 'not on the list',
    changes: [added(aHostedModel())],
    approved: { hostedModels: names('another') },
    finds: [
      {
        message: "openai:gpt-4o is not on the policy's list of approved hosted models",
        help: 'Use an approved hosted model, or ask the policy owners to add it under approved.hostedModels'
      }
    ]
  },
  {
    title: 'denied wins over approved, and is told once',
    changes: [added(aHostedModel())],
    approved: { hostedModels: names('gpt-4o') },
    denied: { hostedModels: names('gpt-4o') },
    finds: [{ message: 'openai:gpt-4o is denied by the policy (gpt-4o)' }]
  }
])

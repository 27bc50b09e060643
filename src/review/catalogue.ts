/** What the policy needs to know about every rule, and the titles of what it finds. */
export { catalogue } from '../rules/catalogue.generated.ts'


// src/cli/init/workflows.generated.ts
var workflowTexts = {
  "weighbridge-commands.yml": `name: weighbridge-commands
on:
  # The whole workflow is that of the default branch, and nothing of the pull request is checked out or run.
  issue_comment: { types: [created, edited, deleted] } # zizmor: ignore[dangerous-triggers]
permissions: {}
# A comment has a group of its own: no comment holds up or ends the command of another.
concurrency: { group: 'weighbridge-command-\${{ github.event.comment.id }}', cancel-in-progress: false }
jobs:
  command:
    # A command, one of a waiver that was edited, our reply to one that somebody edits or deletes, or the box in our own
    # comment that somebody has ticked.
    if: >-
      github.event.issue.pull_request && (startsWith(github.event.comment.body, '/weighbridge') ||
      startsWith(github.event.changes.body.from, '/weighbridge waive') ||
      github.event.action != 'created' && github.event.sender.type == 'User' &&
      github.event.comment.user.type == 'Bot' &&
      startsWith(github.event.changes.body.from || github.event.comment.body, '<!-- weighbridge:command ') ||
      github.event.action == 'edited' && github.event.comment.user.type == 'Bot' &&
      startsWith(github.event.comment.body, '<!-- weighbridge:review') &&
      contains(github.event.comment.body, '- [x] Run this review again'))
    runs-on: ubuntu-latest
    permissions:
      actions: write # runs the job of the check again
      checks: read # finds it, and whether another one has its name
      contents: read # both sides, and the policy
      issues: write # the reaction to a comment
      pull-requests: write # comments
      statuses: write # the check, where it is a status
    steps:
      - uses: weighbridge/weighbridge@main
        with: { check: job, commands: true } # setup B: check: status
`,
  "weighbridge-public.yml": `name: weighbridge
on:
  # zizmor: ignore[dangerous-triggers] nothing of the pull request is checked out or run, and no artifact is read
  workflow_run: { workflows: [weighbridge-start], types: [requested, completed] }
  schedule: [{ cron: '17 * * * *' }]
  workflow_dispatch: { inputs: { number: { description: Number of a pull request, required: true } } }
permissions: {}
concurrency:
  group: weighbridge-\${{ github.event.workflow_run.head_sha || inputs.number || 'sweep' }}-\${{ github.event.action }}
  cancel-in-progress: false
jobs:
  # The check is a commit status. No job may have its name.
  review:
    name: review
    runs-on: ubuntu-latest
    permissions:
      actions: read # whose a check named weighbridge is
      checks: read # whether there is one
      contents: read # both sides, and the policy
      pull-requests: write # comments
      statuses: write # the check
    steps:
      - uses: weighbridge/weighbridge@main
        with: { check: status, pull-request: '\${{ inputs.number }}' }
`,
  "weighbridge-required.yml": `name: weighbridge
on:
  pull_request: { types: [opened, synchronize, reopened, edited] }
  merge_group:
permissions: {}
concurrency:
  # Edits of title and text have a group of their own: they post nothing, so they must not cancel a review that does.
  group: weighbridge-\${{ github.event.pull_request.number || 'group' }}-\${{ github.event.pull_request.head.sha || github.sha }}-\${{ github.event.action == 'edited' && !github.event.changes.base }}
  cancel-in-progress: true
jobs:
  weighbridge:
    name: weighbridge
    runs-on: ubuntu-latest
    permissions:
      contents: read # both sides, and the policy
      pull-requests: write # comments; on forks the token reads whatever stands here
    steps: [{ uses: weighbridge/weighbridge@main }]
`,
  "weighbridge-start.yml": `name: weighbridge-start
on:
  pull_request: { types: [opened, synchronize, reopened, edited] }
  merge_group:
permissions: {}
concurrency:
  group: weighbridge-start-\${{ github.event.pull_request.number || 'group' }}-\${{ github.event.pull_request.head.sha || github.sha }}
  cancel-in-progress: true
jobs:
  # It does nothing. That it ran starts weighbridge.yml, which takes nothing from it.
  start:
    name: start
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`,
  "weighbridge.yml": `name: weighbridge
on:
  pull_request_target: { types: [opened, synchronize, reopened, edited] } # zizmor: ignore[dangerous-triggers] nothing of the change is run
  merge_group:
permissions: {}
concurrency: { group: "weighbridge-\${{ github.event.pull_request.number || 'group' }}-\${{ github.event.pull_request.head.sha || github.sha }}-\${{ github.event.action == 'edited' && !github.event.changes.base }}", cancel-in-progress: true }
jobs:
  weighbridge:
    runs-on: ubuntu-latest
    permissions: { actions: read, checks: read, contents: read, pull-requests: write, statuses: write }
    steps: [{ uses: weighbridge/weighbridge@main }]
`
};

export {
  workflowTexts
};

/**
 * What a workflow runs to install, and what it keeps from run to run.
 * @param {import('./package-manager.mjs').PackageManager} manager
 */
const installWith = ({ name, major }) =>
  name === 'npm'
    ? {
        command: 'npm ci',
        cached: 'npm ci --cache .npm --prefer-offline',
        lock: 'package-lock.json',
        store: '.npm/',
      }
    : {
        command: `npx --yes pnpm@${major} install --frozen-lockfile`,
        cached: `npx --yes pnpm@${major} install --frozen-lockfile --store-dir .pnpm-store`,
        lock: 'pnpm-lock.yaml',
        store: '.pnpm-store/',
      };

/**
 * The workflow for GitHub.
 * @param {import('./package-manager.mjs').PackageManager} manager
 */
export const toGithubWorkflow = (
  manager,
) => `# Checks every change. On the main branch it keeps the site that was built; where GitHub Pages is
# switched on (Settings, Pages, Source: GitHub Actions), it publishes the site there instead.
name: help
on:
  push:
    branches: [main, master]
  pull_request:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    outputs:
      address: \${{ steps.pages.outputs.address }}
    steps:
      - uses: actions/checkout@v6
        with:
          # Days of articles come from the history.
          fetch-depth: 0
      - uses: actions/setup-node@v6
        with:
          node-version: 24
${manager.name === 'npm' ? '          cache: npm\n' : ''}      - uses: actions/cache@v5
        with:
          # What has not changed is taken from the build before.
          path: .candil/cache
          key: candil-\${{ github.run_id }}
          restore-keys: candil-
      - run: ${installWith(manager).command}
      - run: npx candil check
      - name: Look for GitHub Pages
        id: pages
        if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          if address=$(gh api "repos/$GITHUB_REPOSITORY/pages" --jq 'select(.build_type == "workflow").html_url'); then
            echo "address=$address" >> "$GITHUB_OUTPUT"
          fi
      - name: Build
        if: steps.pages.outputs.address == ''
        run: npx candil build
      - name: Build for GitHub Pages
        if: steps.pages.outputs.address != ''
        env:
          SITE_URL: \${{ steps.pages.outputs.address }}
          # Votes and requests need the process; the variable names its address, where there is one.
          PUBLIC_API_URL: \${{ vars.PUBLIC_API_URL || 'off' }}
        run: npx candil build --host github-pages
      - uses: actions/upload-pages-artifact@v5
        if: steps.pages.outputs.address != ''
        with:
          path: dist
      - uses: actions/upload-artifact@v7
        if: steps.pages.outputs.address == '' && github.event_name != 'pull_request'
        with:
          name: site
          path: |
            dist
            dist.private
          include-hidden-files: true
  deploy:
    needs: build
    if: needs.build.outputs.address != ''
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    concurrency:
      group: pages
      cancel-in-progress: false
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
`;

/**
 * The pipeline for GitLab.
 * @param {import('./package-manager.mjs').PackageManager} manager
 */
export const toGitlabPipeline = (
  manager,
) => `# Checks every change, and keeps the site that was built. With HELP_PAGES: "on", the default branch
# is published on GitLab Pages instead.
image: node:24
variables:
  HELP_PAGES: "off"
  # Days of articles come from the history.
  GIT_DEPTH: 0
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_COMMIT_BRANCH
.candil:
  cache:
    - key:
        files: [${installWith(manager).lock}]
      paths: [${installWith(manager).store}]
    # What has not changed is taken from the build before.
    - key: candil
      paths: [.candil/cache/]
  before_script:
    - ${installWith(manager).cached}
    - npx candil check
build:
  extends: .candil
  rules:
    - if: $HELP_PAGES == "on" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: never
    - when: on_success
  script:
    - npx candil build
  artifacts:
    paths: [dist, dist.private]
    expire_in: 1 week
pages:
  extends: .candil
  rules:
    - if: $HELP_PAGES == "on" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    SITE_URL: $CI_PAGES_URL
    # Votes and requests need the process: write its address here, where there is one.
    PUBLIC_API_URL: "off"
  script:
    - npx candil build
    # GitLab publishes the folder of this name.
    - mv dist public
  artifacts:
    paths: [public]
`;

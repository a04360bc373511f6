import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

type Options = {
  /** What this test brings about on purpose: problems matching one of these are not failures. */
  expectedProblems: RegExp[]
}

function watchContext(context: BrowserContext, host: string): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    problems.push(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) problems.push(`request left localhost: ${url.href}`)
  })
  return problems
}

/** Playwright's test, failing on any console error, page error, CSP violation or request to another host. */
export const test = base.extend<Options & { watched: void }>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = watchContext(context, new URL(baseURL ?? '').host)
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP violation: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`)
        })
      })
      await use()
      const unexpected = problems.filter((problem) => !expectedProblems.some((pattern) => pattern.test(problem)))
      expect(unexpected, 'the page had problems').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** WCAG 2.2 A and AA, as far as a program can tell. `exclude`: CSS selectors left out, with a reason at the call. */
export async function expectNoAxeViolations(page: Page, options: { exclude?: string[] } = {}): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  for (const selector of options.exclude ?? []) builder.exclude(selector)
  const { violations } = await builder.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  )
  expect(found, 'axe found violations').toEqual([])
}

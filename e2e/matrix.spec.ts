import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures'

const cell = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}: `) })
const rows = (page: Page) => page.locator('figure tbody th[scope=row]')

async function readRows(page: Page): Promise<string[]> {
  return (await rows(page).allInnerTexts()).map((text) => text.trim())
}

test('opens cold without asking the API, and each number says what it counts', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url())
  })
  await page.goto('/matrix')
  await expect(cell(page, 'Qatar in United States–Iran')).toHaveAccessibleName(
    /^Qatar in United States–Iran: \d+ events happened, \d+ planned, \d+ disputed; best outcome: .*; last \w{3} \d{4}$/,
  )
  await expect(page.locator('figcaption')).toContainText('never in them')
  await expect(page.getByText('This ranks coverage, not the world.')).toBeVisible()
  expect(asked).toEqual([])
})

test('three clicks from the overview to the highlighted words', async ({ page }) => {
  await page.goto('/')
  await cell(page, 'Oman in United States–Iran').click()
  await expect(page).toHaveURL(/\/matrix\/oman\/us-iran$/)
  const evidence = page.getByRole('complementary')
  await expect(evidence.getByRole('heading', { name: 'Oman in United States–Iran' })).toBeVisible()
  const quote = evidence.locator('blockquote a').first()
  const words = await quote.innerText()
  await quote.click()
  await expect(page).toHaveURL(/\/articles\/.*claim=/)
  await expect(
    page
      .locator('mark')
      .filter({ hasText: words.slice(0, 20) })
      .first(),
  ).toBeVisible()
})

test('a cell is a link: opened cold it shows the same evidence, and it closes to the matrix', async ({
  page,
  context,
}) => {
  await page.goto('/matrix?from=2023')
  const link = cell(page, 'Qatar in United States–Iran')
  await link.click()
  await expect(page).toHaveURL(/\/matrix\/qatar\/us-iran\?from=2023$/)
  const evidence = page.getByRole('complementary')
  await expect(evidence.locator('blockquote').first()).toBeVisible()
  const quotes = await evidence.locator('blockquote').allInnerTexts()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('complementary').locator('blockquote').first()).toBeVisible()
  expect(await other.getByRole('complementary').locator('blockquote').allInnerTexts()).toEqual(quotes)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/matrix\?from=2023$/)
  await expect(evidence).toHaveCount(0)
  await expect(link).toBeFocused()
  await page.goBack()
  await expect(evidence.locator('blockquote').first()).toBeVisible()
})

test('the panel lists as many events as the number says, planned ones apart', async ({ page }) => {
  await page.goto('/matrix/oman/us-iran')
  const label = await cell(page, 'Oman in United States–Iran').innerText()
  const evidence = page.getByRole('complementary')
  const [, happened, planned] = /(\d+) events? happened, (\d+) planned/.exec(label) ?? []
  await expect(evidence.getByRole('heading', { name: `Happened ${happened}` })).toBeVisible()
  await expect(evidence.getByRole('heading', { name: `Planned, not counted ${planned}` })).toBeVisible()
})

test('measure, role, order and axes are in the link, and Back undoes them', async ({ page }) => {
  await page.goto('/matrix')
  const before = await readRows(page)
  expect(before[0]).toBe('Qatar')
  await page.getByRole('link', { name: 'Claims', exact: true }).last().click()
  await expect(page).toHaveURL(/\/matrix\?measure=claims$/)
  await expect(cell(page, 'Qatar in United States–Iran')).toHaveAccessibleName(/\d+ claims; \d+ events happened/)
  await page.getByRole('link', { name: 'Only hosts' }).click()
  await expect(page).toHaveURL(/\/matrix\?role=hosting_talks&measure=claims$/)
  await expect(rows(page).filter({ hasText: 'Egypt' })).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(rows(page)).toHaveCount(before.length)
  await page.getByRole('link', { name: 'Sort by United States–Iran' }).click()
  await expect(page).toHaveURL(/\/matrix\?sort=us-iran$/)
  await expect(page.locator('th[aria-sort=descending]')).toContainText('United States–Iran')
  await page.getByRole('link', { name: 'Sort by United States–Iran' }).click()
  await expect(page).toHaveURL(/\/matrix\?sort=us-iran&order=asc$/)
  await expect(page.locator('th[aria-sort=ascending]')).toContainText('United States–Iran')
  await expect(rows(page).last()).toHaveText('Qatar')
  await page.getByRole('link', { name: 'Conflicts', exact: true }).click()
  await expect(page).toHaveURL(/axes=swap/)
  await expect(rows(page).filter({ hasText: 'United States–Iran' })).toHaveCount(1)
  await page.reload()
  await expect(rows(page).filter({ hasText: 'United States–Iran' })).toHaveCount(1)
})

test('zero and not covered look and say different', async ({ page }) => {
  await page.goto('/matrix?from=2026')
  const row = page.getByRole('row', { name: /^Pakistan/ })
  await expect(row.getByRole('cell', { name: /^0 ?, covered: no article names this mediator there$/ })).not.toHaveCount(
    0,
  )
  const bare = row.getByRole('cell', { name: 'not covered', exact: true })
  await expect(bare).not.toHaveCount(0)
  await expect(bare.first().locator('svg')).toBeAttached()
  await expect(page.locator('figcaption')).toContainText('No article covers')
})

test('the arrow keys go from cell to cell, and Enter opens one', async ({ page }) => {
  await page.goto('/matrix')
  await cell(page, 'Qatar in Russia–Ukraine').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('td a:focus')).toHaveAccessibleName(/in Russia–Ukraine/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('td a:focus')).toHaveAccessibleName(/^Qatar in United States–Iran/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeFocused()
})

test('works without scripts: table, sorting, and the evidence of a cell', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/matrix')
  await page.getByRole('link', { name: 'Name', exact: true }).click()
  await expect(page).toHaveURL(/\/matrix\?sort=name$/)
  await expect.poll(async () => (await readRows(page))[0]).toBe('Egypt')
  await cell(page, 'Oman in United States–Iran').click()
  await expect(page.getByRole('complementary').locator('blockquote').first()).toBeVisible()
  await page.getByRole('link', { name: /^Close/ }).click()
  await expect(page).toHaveURL(/\/matrix\?sort=name$/)
  await context.close()
})

test('on a phone the table scrolls and the first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/matrix')
  const region = page.getByRole('region', { name: /^The matrix/ })
  const head = rows(page).first()
  const left = (await head.boundingBox())?.x
  await region.evaluate((element) => element.scrollTo({ left: 300 }))
  await expect.poll(async () => (await head.boundingBox())?.x).toBe(left)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('prints the whole table on paper, without the controls', async ({ page }) => {
  await page.goto('/matrix')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('link', { name: 'Outlets', exact: true })).toBeHidden()
  const region = page.getByRole('region', { name: /^The matrix/ })
  const clipped = await region.evaluate((element) => getComputedStyle(element).overflow)
  expect(clipped).toBe('visible')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

test('downloads hold this view', async ({ page }) => {
  await page.goto('/matrix?role=mediation')
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG' }).click()])
  const text = await readFile(await svg.path(), 'utf8')
  expect(text).toContain('United States–Iran')
  expect(text).toContain('/matrix?role=mediation')
  expect(text).not.toMatch(/var\(--|class="/)
  const csv = await page.request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '')
  expect(csv.status()).toBe(200)
  expect(await csv.text()).not.toContain('hosting_talks')
})

test.describe('what does not exist', () => {
  test.use({ expectedProblems: [/404/] })
  test('is a 404 with a search, and a bad filter is named', async ({ page }) => {
    expect((await page.goto('/matrix/qatr/us-iran'))?.status()).toBe(404)
    await expect(page.getByRole('searchbox').first()).toBeVisible()
    expect((await page.goto('/matrix?sort=nobody&measure=heads'))?.status()).toBe(200)
    await expect(page.getByText('sort=nobody')).toBeVisible()
    await expect(page.getByText('measure=heads')).toBeVisible()
    await expect(rows(page).first()).toHaveText('Qatar')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/matrix?from=2026')
    await expectNoAxeViolations(page)
    await page.goto('/matrix/qatar/us-iran')
    await expectNoAxeViolations(page)
  })
}

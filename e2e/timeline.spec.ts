import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures'

const bars = (page: Page) => page.locator('.recharts-bar-rectangle')
const marks = (page: Page) => page.locator('a[data-mark]')
const column = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}:`) })

async function openTimeline(page: Page, query = ''): Promise<void> {
  await page.goto(`/timeline${query}`)
  await expect(bars(page).first()).toBeVisible()
}

async function readNumbers(page: Page): Promise<{ happened: number; inBars: number }> {
  const caption = await page.locator('figcaption').innerText()
  const [, happened, inBars] = /(\d+) events? happened; the bars hold (\d+)/.exec(caption) ?? []
  return { happened: Number(happened), inBars: Number(inBars) }
}

test('opens cold without asking the API for anything, and its caption accounts for every event', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url())
  })
  await openTimeline(page)
  const { happened, inBars } = await readNumbers(page)
  await page.getByText('Show as table').click()
  const table = page.getByRole('table', { name: 'Bars' })
  const totals = await table.locator('tbody tr td:nth-last-child(4)').allInnerTexts()
  expect(totals.map(Number).reduce((sum, count) => sum + count, 0)).toBe(inBars)
  const apart = await table
    .getByRole('row', { name: /Less sharp|Undated/ })
    .locator('td:last-child')
    .allInnerTexts()
  expect(apart.map(Number).reduce((sum, count) => sum + count, inBars)).toBe(happened)
  expect(asked).toEqual([])
})

test('step and split are in the link: reload, Back and Forward bring them back', async ({ page }) => {
  await openTimeline(page)
  await page.getByRole('link', { name: 'Mediator', exact: true }).click()
  await expect(page).toHaveURL(/\/timeline\?stack=mediator$/)
  await expect(page.getByRole('heading', { name: 'Events by quarter and mediator' })).toBeVisible()
  await page.getByRole('link', { name: 'Year', exact: true }).click()
  await expect(page).toHaveURL(/\/timeline\?by=year&stack=mediator$/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Events by year and mediator' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Events by quarter and mediator' })).toBeVisible()
  // The page is another one since the reload: its heading stands before it listens for Back, its bars do not.
  await expect(bars(page).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Events by quarter and conflict' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'Events by quarter and mediator' })).toBeVisible()
})

test('dragging across the bars zooms on release, and the link holds absolute dates', async ({ page }) => {
  await openTimeline(page)
  const from = await column(page, 'Q2 2023').boundingBox()
  const to = await column(page, 'Q4 2023').boundingBox()
  if (!from || !to) throw new Error('the bars have no place')
  await page.mouse.move(from.x + 4, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(to.x + 4, to.y + 50, { steps: 8 })
  await expect(page).toHaveURL(/\/timeline$/)
  await page.mouse.up()
  await expect(page).toHaveURL(/\/timeline\?from=2023-04&to=2023$/)
  await expect(column(page, 'Q3 2024')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show all dates' }).click()
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(column(page, 'Q3 2024')).toBeVisible()
})

test('the window can be set from the keyboard', async ({ page }) => {
  await openTimeline(page)
  const start = page.getByRole('slider', { name: /^Start of the window/ })
  await start.focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', 'Q1 2022')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/timeline\?from=2022&to=\d{4}(-\d\d)?$/)
})

test('a bar opens its events; one of them opens its evidence; Escape gives the focus back', async ({ page }) => {
  await openTimeline(page)
  const bar = column(page, 'Q4 2023')
  const count = Number(/: (\d+) happened/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1])
  await bar.focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: 'Events of Q4 2023' })
  await expect(list.getByRole('listitem')).toHaveCount(count)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(bar).toBeFocused()
  await bar.click()
  const event = list.getByRole('listitem').first().getByRole('link').first()
  const title = await event.innerText()
  await event.click()
  await expect(page).toHaveURL(/\/timeline\?event=/)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

test('the lanes are walked with the arrow keys, and Enter opens an event as a link of its own', async ({ page }) => {
  await openTimeline(page)
  const first = page.locator('a[data-mark][tabindex="0"]')
  await expect(first).toHaveCount(1)
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const focused = page.locator('a[data-mark]:focus')
  await expect(focused).toHaveAttribute('aria-label', /·/)
  const slug = await focused.getAttribute('data-mark')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`\\?event=${slug}$`))
  await expect(page.getByRole('complementary', { name: 'Evidence of the event' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'Evidence of the event' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Evidence of the event' })).toHaveCount(0)
})

test('an event is drawn as wide as its date is uncertain, and never sharper', async ({ page }) => {
  await openTimeline(page, '?by=month')
  const width = async (slug: string) => {
    const shape = marks(page)
      .and(page.locator(`[data-mark="${slug}"]`))
      .locator('rect')
      .first()
    return (await shape.boundingBox())?.width ?? 0
  }
  const [day, year, range] = await Promise.all([
    width('biden-gaza-plan-2024'),
    width('secret-us-iran-talks-2023'),
    width('qatar-channels-russia-ukraine-2022-2024'),
  ])
  expect(day).toBeLessThan(30)
  expect(year).toBeGreaterThan(day * 3)
  expect(range).toBeGreaterThan(year * 2)
})

test('labels of the axis never touch, at any width', async ({ page }) => {
  test.slow()
  for (const query of ['', '?by=month', '?by=year', '?by=day&from=2023-09&to=2023-11']) {
    await openTimeline(page, query)
    for (const width of [320, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const label = page.locator('[data-axis] text').first()
      await expect(label).toBeVisible()
      const touching = await page.locator('[data-axis]').evaluate((axis) => {
        const boxes = [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
        return boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3),
        )
      })
      expect(touching, `${query} at ${width}`).toBe(false)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${query} at ${width} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  }
})

test('downloads hold exactly this view: SVG that needs nothing else, PNG, CSV with the same filters', async ({
  page,
}) => {
  await openTimeline(page, '?conflict=us-iran')
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG' }).click()])
  const text = await readFile(await svg.path(), 'utf8')
  expect(svg.suggestedFilename()).toMatch(/^good-offices-timeline-.*\.svg$/)
  expect(text).toContain('Events by quarter and conflict')
  expect(text).toContain('/timeline?conflict=us-iran')
  expect(text).toContain('Mediation events in United States')
  expect(text).toContain('Inter Variable')
  expect(text).not.toMatch(/var\(--|class="|href="http|light-dark\(/)
  const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()])
  const bytes = await readFile(await png.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1600)
  const csv = await page.request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '')
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect(await csv.text()).toContain('us-iran')
  expect(await csv.text()).not.toContain('russia-ukraine')
})

test('the link is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTimeline(page, '?stack=type&conflict=us-iran')
  await page.locator('figure').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname + new URL(copied).search).toBe('/timeline?conflict=us-iran&stack=type')
})

test('nothing jumps while the page comes alive, on a desk and on a phone', async ({ browser, baseURL }) => {
  const phone = {
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36',
    viewport: { width: 390, height: 800 },
  }
  for (const device of [{ viewport: { width: 1440, height: 900 } }, phone]) {
    const page = await browser.newPage({ baseURL: baseURL ?? '', ...device })
    await page.goto('/timeline')
    await expect(bars(page).first()).toBeVisible()
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0))
            resolve(shifts.reduce((sum, value) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
        }),
    )
    expect(shift).toBeLessThan(0.02)
    await page.close()
  }
})

test('without scripts there are lanes, numbers, a table and links that work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/timeline')
  await expect(marks(page).first()).toBeVisible()
  await expect(page.locator('figcaption')).toContainText('events happened')
  await page.getByText('Show as table').click()
  await expect(page.getByRole('table', { name: 'Lanes' })).toBeVisible()
  await page.getByRole('link', { name: 'Type', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Events by quarter and type of event' })).toBeVisible()
  await marks(page).first().click()
  await expect(page.getByRole('complementary', { name: 'Evidence of the event' })).toBeVisible()
  await context.close()
})

test('a link with mistakes is shown, and named', async ({ page }) => {
  await openTimeline(page, '?by=week&mediator=qatr&from=2024&to=2023')
  await expect(page.getByText('by=week')).toBeVisible()
  await expect(page.getByText('mediator=qatr')).toBeVisible()
  await expect(bars(page).first()).toBeVisible()
})

test('nothing found says why, and offers the way back', async ({ page }) => {
  await page.goto('/timeline?type=ceasefire_violation&mediator=japan')
  await expect(page.getByText(/No event matches/)).toBeVisible()
  await page.getByRole('link', { name: /Clear all filters/ }).click()
  await expect(bars(page).first()).toBeVisible()
})

test.describe('a failing server', () => {
  test.use({ expectedProblems: [/503/] })
  test('is shown as a failure, with a retry that works', async ({ page }) => {
    await openTimeline(page)
    await page.route('**/api/v1/timeline?*', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Busy',
          status: 503,
          detail: 'The store is being replaced.',
        }),
      }),
    )
    await page.getByRole('link', { name: 'Year', exact: true }).click()
    const failure = page.getByRole('alert').filter({ hasText: 'The timeline could not be loaded' })
    await expect(failure).toContainText('The store is being replaced.', { timeout: 15_000 })
    await page.unroute('**/api/v1/timeline?*')
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Events by year and conflict' })).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openTimeline(page, '?stack=mediator')
    await page.getByText('Show as table').click()
    await expectNoAxeViolations(page)
  })
}

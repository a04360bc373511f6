import { expect, test } from './fixtures'

const encoded = (text: string) => encodeURIComponent(text)

test.describe('what does not exist', () => {
  test.use({ expectedProblems: [/status of 404/] })

  for (const path of [
    '/events/no-such-event',
    '/mediators/qatr',
    '/conflicts/us-iran-',
    '/processes/0',
    '/articles/nothing',
    '/no/such/page',
    `/events/${encoded("x' or 1=1 --")}`,
    `/mediators/${encoded('%')}`,
    `/conflicts/${'a'.repeat(4000)}`,
    '/events/%00',
    '/events/%F0%9F%95%8A',
  ]) {
    test(`${path.slice(0, 40)}: 404, with a search that works`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept at this address')
      await page.getByRole('searchbox', { name: 'Search claims' }).fill('peacemaker')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL('/claims?q=peacemaker')
      await expect(page.locator('blockquote mark')).toHaveText('peacemaker')
    })
  }
})

/** Each link, and what the notice says of it. The screen stays usable. */
const IGNORED: [link: string, says: string | RegExp][] = [
  ['/events?mediator=qatr', 'mediator=qatr (no such mediator; did you mean qatar?)'],
  ['/events?type=agreement', /type=agreement \(not one of the values; did you mean \w+\?\)/],
  ['/events?from=2024&to=2023', 'the window ends (2023) before it starts (2024)'],
  ['/events?from=2023-02-30', 'from=2023-02-30'],
  ['/events?limit=-1', 'limit=-1 (has no effect on /events)'],
  ['/events?bukket=year', 'bukket=year (no such parameter'],
  ['/events?cursor=zz', 'cursor=zz (not given out for this list'],
  ['/events?event=nothing', 'event=nothing (no such event'],
  ['/events?drafts=yes', 'drafts=yes (neither true nor false)'],
  ['/claims?sort=best', 'sort=best (not an order that this view has'],
  ['/claims?mediator=%00', 'contains a NUL character'],
  ['/claims?q=%ED%A0%80', 'contains bytes that are not text'],
  [`/claims?q=${'a'.repeat(10_000)}`, '10000 characters; at most 300 are searched for'],
  ['/articles?stack=type', 'stack=type (has no effect on /articles)'],
  ['/processes?by=year', 'by=year (has no effect on /processes)'],
  ['/mediators/qatar?conflict=us-irn', 'did you mean us-iran?'],
  ['/conflicts/us-iran?role=boss', 'role=boss'],
  ['/codebook?q=x', 'q=x (has no effect on /codebook)'],
  ['/about?mediator=qatar', 'mediator=qatar (has no effect on /about)'],
]

test.describe('what cannot be read', () => {
  test.use({ expectedProblems: [/status of 404/] })

  for (const [link, says] of IGNORED) {
    test(`${link.slice(0, 60)} is named, and the rest is shown`, async ({ page }) => {
      const response = await page.goto(link)
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('status').filter({ hasText: 'Ignored' })).toContainText(says)
      await expect(page.locator('main h1')).toHaveCount(1)
    })
  }

  test('the notice goes with what it was about', async ({ page }) => {
    await page.goto('/events?mediator=qatr')
    const notice = page.getByRole('status').filter({ hasText: 'Ignored' })
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Conflict', exact: true }).click()
    await page.getByRole('checkbox', { name: /United States–Iran/ }).check()
    await expect(page).toHaveURL('/events?conflict=us-iran')
    await expect(notice).toBeHidden()
  })
})

test.describe('searches', () => {
  for (const q of ['"', '*', 'NEAR(', 'qatar AND', '"qatar', '100%', '_', "o'brien", 'a OR 1=1 --', '<b>x</b>', '\\']) {
    for (const path of ['/claims', '/articles', '/events']) {
      test(`${path}?q=${q} is searched for as words, or said to hold none`, async ({ page }) => {
        const response = await page.goto(`${path}?q=${encoded(q)}`)
        expect(response?.status()).toBe(200)
        await expect(page.getByRole('searchbox').first()).toHaveValue(q)
        const rows = await page.locator('main ol > li').count()
        if (rows === 0) await expect(page.getByText(/matche?s?/).last()).toBeVisible()
        await expect(page.locator('main b')).toHaveCount(0)
      })
    }
  }

  test('a search without a word says so', async ({ page }) => {
    await page.goto(`/claims?q=${encoded('"*')}`)
    await expect(page.getByText('The search holds no word, only signs, so nothing matches it.')).toBeVisible()
  })
})

test('a list that cannot be fetched says so, and tries again', async ({ page }) => {
  await page.goto('/events')
  await page.route('**/api/v1/events?**', (route) => route.fulfill({ status: 400, body: '' }))
  await page.getByRole('link', { name: 'earliest first' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The events could not be loaded')
  await page.unroute('**/api/v1/events?**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('main ol > li')).toHaveCount(43)
})
test.use({ expectedProblems: [/status of 400/] })

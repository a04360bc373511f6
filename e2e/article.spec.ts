import { expect, expectNoAxeViolations, test } from './fixtures'

const AMAD = '/articles/amad-news-2023-09-28-qatar-hints-iran-us-talks'
const DENIAL = `${AMAD}?claim=an-10`

test('a link to a claim shows its words, marked, opened cold', async ({ page }) => {
  await page.goto(DENIAL)
  const mark = page.locator('mark[data-starts~="an-10"]')
  await expect(mark).toHaveText('However, the US has denied the claims')
  await expect(mark).toBeInViewport()
  await expect(mark).toHaveAttribute('data-open', 'true')
  await expect(page.locator('[data-claim="an-10"] [data-open]')).toContainText('Disputes')
})

test('every claim of an article is marked in its text', async ({ page }) => {
  await page.goto(AMAD)
  const margin = await page.locator('li[data-claim]').evaluateAll((items) => items.map((item) => item.dataset.claim))
  const marked = await page
    .locator('mark[data-starts]')
    .evaluateAll((marks) => marks.flatMap((mark) => mark.dataset.starts?.split(' ') ?? []))
  expect(margin.length).toBeGreaterThan(30)
  expect(new Set(marked)).toEqual(new Set(margin))
  expect(marked.length).toBe(margin.length)
})

test('j and k step through the claims and keep the link in step', async ({ page }) => {
  await page.goto(AMAD)
  await expect(page.getByText('j next, k before')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/claim=an-01$/)
  await expect(page.locator('mark[data-starts~="an-01"]')).toBeFocused()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/claim=an-02$/)
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/claim=an-01$/)
})

test('changes that come faster than the screen follows all count', async ({ page }) => {
  await page.goto(AMAD)
  await expect(page.getByText('j next, k before')).toBeVisible()
  await page.evaluate(() => {
    for (const key of 'jjjk') window.dispatchEvent(new KeyboardEvent('keydown', { key }))
  })
  await expect(page).toHaveURL(/claim=an-02$/)
  await expect(page.locator('mark[data-starts~="an-02"]')).toBeFocused()
  await page.getByRole('button', { name: 'Stance' }).click()
  await page.getByRole('checkbox', { name: /Disputes/ }).evaluate((box: HTMLInputElement) => {
    box.click()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
  })
  await expect(page).toHaveURL(/stance=disputes/)
  await expect(page).toHaveURL(/claim=an-03/)
})

test('overlapping claims are all reached by clicking on the passage', async ({ page }) => {
  await page.goto(AMAD)
  const passage = page.locator('mark[data-depth="2"]').first()
  const ids = (await passage.getAttribute('data-claims'))?.split(' ') ?? []
  expect(ids.length).toBe(2)
  await passage.click()
  await expect(page).toHaveURL(new RegExp(`claim=${ids[0]}$`))
  await passage.click()
  await expect(page).toHaveURL(new RegExp(`claim=${ids[1]}$`))
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`claim=${ids[0]}$`))
})

test('the claims are filtered by stance, in the text and in the margin, and in the link', async ({ page }) => {
  await page.goto(AMAD)
  await page.getByRole('button', { name: 'Stance' }).click()
  await page.getByRole('checkbox', { name: /Disputes/ }).check()
  await expect(page).toHaveURL(/stance=disputes/)
  await expect(page.locator('li[data-claim]')).toHaveCount(2)
  await expect(page.locator('mark[data-starts]')).toHaveCount(2)
  await page.reload()
  await expect(page.locator('li[data-claim]')).toHaveCount(2)
})

test('the quote is copied with its citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(DENIAL)
  // On a busy machine the button can be there before its script is.
  await expect(async () => {
    await page.getByRole('button', { name: 'Quote with citation' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('However, the US has denied the claims')
  expect(text).toContain('Amad News')
  expect(text).toContain('claim=an-10')
})

test('what the page put around the text is not the text, and not lost', async ({ page }) => {
  await page.goto('/articles/klaten-flashback-2026-05-qatar-pushes-for-diplomacy')
  await expect(page.locator('article')).not.toContainText('Leave a Reply')
  await page.getByText(/parts of the page not shown/).click()
  await expect(page.getByText('Leave a Reply')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a claim is scrolled to, marked, and every other is a link', async ({ page }) => {
    await page.goto(DENIAL)
    await expect(page.locator('mark[data-starts~="an-10"]')).toBeInViewport()
    await page.locator('[data-claim="an-22"] a').first().click()
    await expect(page).toHaveURL(/claim=an-22/)
    await expect(page.locator('mark[data-starts~="an-22"]')).toBeInViewport()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no axe violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(DENIAL)
    await expectNoAxeViolations(page)
  })
}

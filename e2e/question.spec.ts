import { expect, test } from './fixtures'

// "Who offered to mediate between Washington and Tehran, who denied it, and in whose words?"
test('the question is answered within three clicks of the overview, and the link shows the same to a colleague', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /Who offered to mediate in United States–Iran/ }).click()
  const main = page.getByRole('main')
  for (const offer of ['Qatar offers to host US-Iran talks', 'Oman offers to be intermediary', 'Japan offers to be']) {
    await expect(main.getByText(offer).first()).toBeVisible()
  }
  await expect(main.getByText('However, the US has denied the claims').first()).toBeVisible()
  await expect(main.getByText(/Iran’s foreign ministry Tuesday dismissed reports/).first()).toBeVisible()

  await main
    .getByRole('link', { name: /However, the US has denied the claims/ })
    .first()
    .click()
  const mark = page.locator('mark[data-starts~="an-10"]')
  await expect(mark).toBeInViewport()

  const colleague = await browser.newPage({ baseURL })
  await colleague.goto(page.url())
  await expect(colleague.locator('mark[data-starts~="an-10"]')).toBeInViewport()
  await expect(colleague).toHaveTitle(await page.title())
  await colleague.close()
})

test('by keyboard alone from the overview to a highlighted claim', async ({ page }) => {
  await page.goto('/')
  const question = page.getByRole('link', { name: /Who offered to mediate in United States–Iran/ })
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await question.evaluate((link) => link === document.activeElement)) break
  }
  await expect(question).toBeFocused()
  await page.keyboard.press('Enter')
  const words = page.getByRole('link', { name: /However, the US has denied the claims/ }).first()
  await expect(words).toBeVisible()
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if (await words.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('mark[data-starts~="an-10"]')).toBeInViewport()
})

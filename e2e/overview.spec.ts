import { expect, expectNoAxeViolations, test } from './fixtures'

test('a filter goes into the link, and reload, Back and Forward restore it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Conflict', exact: true }).click()
  await page.getByRole('checkbox', { name: /United States–Iran/ }).check()
  await expect(page).toHaveURL('/?conflict=us-iran')
  const chip = page.getByRole('button', { name: 'Remove Conflict: United States–Iran' })
  await expect(chip).toBeVisible()
  await page.reload()
  await expect(chip).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(chip).toBeHidden()
  await page.goForward()
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(page).toHaveURL('/')
})

test('the first load asks the server for nothing twice', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/?mediator=qatar')
  await expect(page.getByRole('heading', { name: 'Most active mediators' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})

test('counts in a facet follow the other filters', async ({ page }) => {
  await page.goto('/?conflict=us-iran')
  await page.getByRole('button', { name: 'Mediator', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /Oman/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Egypt/ })).toBeHidden()
})

test('what is wrong in a link is named, and the rest of it holds', async ({ page }) => {
  await page.goto('/?mediator=qatr&conflict=us-iran&bukket=year')
  const notice = page.getByRole('status').filter({ hasText: 'Ignored' })
  await expect(notice).toContainText('mediator=qatr')
  await expect(notice).toContainText('did you mean qatar?')
  await expect(notice).toContainText('bukket=year')
  await expect(page.getByRole('button', { name: 'Remove Conflict: United States–Iran' })).toBeVisible()
})

test('an event opens its evidence beside the view, and the link opens it cold', async ({ page }) => {
  await page.goto('/?conflict=us-iran')
  await page.getByRole('link', { name: 'New US-Iran talks hinted at by Qatar' }).first().click()
  const panel = page.getByRole('complementary', { name: 'Evidence of the event' })
  await expect(panel).toContainText('However, the US has denied the claims')
  await page.reload()
  await expect(panel).toContainText('However, the US has denied the claims')
  await expect(panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).toHaveURL('/?conflict=us-iran')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no axe violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/?conflict=us-iran&event=new-us-iran-talks-hinted-2023')
    await expectNoAxeViolations(page)
  })
}

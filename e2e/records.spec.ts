/** Events, mediators, conflicts, outlets, processes and codebook values: one record on a page of its own. */
import { expect, test } from './fixtures'

const HINTED = '/events/new-us-iran-talks-hinted-2023'

test.describe('one record', () => {
  test('an event sets the words for it against those against it, with the reason for its level', async ({ page }) => {
    await page.goto(HINTED)
    const side = (name: string) =>
      page.getByRole('main').locator('section', { has: page.getByRole('heading', { name }) })
    await expect(side('Supports it').last()).toContainText('has suggested new talks could be coming')
    await expect(side('Disputes it').last()).toContainText('However, the US has denied the claims')
    await expect(page.getByRole('main')).toContainText(
      'One outlet, Amad News; disputed by Ministry of Foreign Affairs of Iran',
    )
    await expect(page.getByRole('main')).toContainText('“Could be coming”, “in the next few weeks”')
    await page.getByRole('link', { name: 'However, the US has denied the claims' }).click()
    await expect(page.locator('mark[data-open]')).toHaveText('However, the US has denied the claims')
  })

  test('an event is cited with its state of the data and its link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(HINTED)
    await page.getByRole('button', { name: 'Citation' }).click()
    await expect(page.getByText('Citation copied')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('“New US-Iran talks hinted at by Qatar”, planned, September–November 2023 (inferred).')
    expect(copied).toMatch(/data \d+-[0-9a-f]{8}, http:\/\/\S+\/events\/new-us-iran-talks-hinted-2023$/)
  })

  test('an event leads to the act before and after it in its process', async ({ page }) => {
    await page.goto('/events/gaza-captives-release-2023')
    const thread = page.getByRole('navigation', { name: 'Act 3 of 12' })
    await expect(thread.locator('[rel=prev]')).toHaveText('Week-long Gaza truce brokered by Qatar and Egypt')
    await thread.locator('[rel=next]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gaza mediation stalls when the truce expires')
  })

  test('the figures of a mediator open what they count', async ({ page }) => {
    await page.goto('/mediators/qatar')
    const acts = page
      .getByRole('main')
      .getByRole('link', { name: /^\d+ acts$/ })
      .first()
    const count = Number.parseInt((await acts.textContent()) ?? '', 10)
    expect(count).toBeGreaterThan(20)
    await acts.click()
    await expect(page).toHaveURL('/events?mediator=qatar')
    await expect(page.locator('main ol > li')).toHaveCount(count)
  })

  test('a mediator’s offers stand beside what came after them', async ({ page }) => {
    await page.goto('/mediators/qatar')
    const offers = page.getByRole('region', { name: 'What it offered, and what came after' })
    await expect(offers).toContainText('Qatar offers to mediate between Russia and Ukraine “if asked”')
    await expect(offers).toContainText('That it came later does not mean that it came of it.')
  })

  test('a conflict says who offered, who denies it, and in whose words', async ({ page }) => {
    await page.goto('/conflicts/us-iran')
    const offers = page.getByRole('region', { name: 'Who offered to mediate, who denies it, and in whose words' })
    for (const mediator of ['Qatar', 'Oman', 'Japan']) {
      await expect(
        offers.getByRole('link', { name: new RegExp(`^${mediator} .*(offers|suggests)`) }).first(),
      ).toBeVisible()
    }
    await expect(page.getByRole('region', { name: 'What else is disputed' })).toContainText(
      'However, the US has denied the claims',
    )
  })

  test('a conflict that no act is coded in shows what the articles say of it', async ({ page }) => {
    await page.goto('/conflicts/qatar-blockade')
    await expect(page.getByRole('main')).toContainText('no act of mediation in it is coded')
    await expect(page.getByRole('region', { name: 'What the articles say of it' }).locator('blockquote')).toHaveCount(1)
  })

  test('an outlet says what it published and who owns it', async ({ page }) => {
    await page.goto('/mediators/doha-news')
    await expect(page.getByRole('main')).toContainText('Qatar, private ownership')
    await page.getByRole('link', { name: '33 claims' }).first().click()
    await expect(page.getByRole('heading', { name: '33 claims in Doha News.' })).toBeVisible()
  })

  test('a conflict narrowed by its link says so', async ({ page }) => {
    await page.goto('/conflicts/us-iran?mediator=oman')
    await expect(page.getByText('Narrowed by this link to')).toContainText('by Oman in United States–Iran')
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(page).toHaveURL('/conflicts/us-iran')
  })

  test('a process tells its acts in order, and who mediated with whom', async ({ page }) => {
    await page.goto('/processes/gaza-ceasefire-talks-2023-2024')
    await expect(page.locator('main ol > li')).toHaveCount(12)
    const qatar = page.getByRole('row', { name: /^Qatar/ })
    await expect(qatar).toContainText('Egypt (5)')
  })

  test('a value of the codebook has an address, and its count opens that many', async ({ page }) => {
    await page.goto('/codebook#type-offer_mediation')
    const entry = page.locator('#type-offer_mediation')
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('039')
    await entry.getByRole('link', { name: '5 events' }).click()
    await expect(page).toHaveURL('/events?type=offer_mediation')
    await expect(page.locator('main ol > li')).toHaveCount(5)
    await page.goto('/codebook')
    await expect(page.getByText('CC BY-SA 4.0')).toBeVisible()
  })
})

import { expect, expectNoAxeViolations, test } from './fixtures'

const HINTED = '/events/new-us-iran-talks-hinted-2023'
const SCREENS = [
  '/events',
  '/events?event=new-us-iran-talks-hinted-2023',
  HINTED,
  '/claims?q=qatar',
  '/articles?q=mediation',
  '/mediators/qatar',
  '/mediators/majed-al-ansari',
  '/conflicts/us-iran',
  '/conflicts/qatar-blockade',
  '/processes',
  '/processes/gaza-ceasefire-talks-2023-2024',
  '/codebook',
  '/about',
  '/events?type=agreement_signed&mediator=oman',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const screen of SCREENS) {
    test(`${screen}: no axe violations, nothing wider than a phone, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(tooWide).toBe(0)
      await expectNoAxeViolations(page)
      await page.setViewportSize({ width: 1440, height: 900 })
      await expectNoAxeViolations(page)
    })
  }
}

test('the first load of each screen asks the API for nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const screen of SCREENS) await page.goto(screen, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})

test('titles say the view in a sentence', async ({ page }) => {
  await page.goto('/events?mediator=qatar&conflict=us-iran&from=2023')
  await expect(page).toHaveTitle('Mediation events by Qatar in United States–Iran since 2023 · Good Offices')
  await page.goto(HINTED)
  await expect(page).toHaveTitle('New US-Iran talks hinted at by Qatar (September–November 2023) · Good Offices')
})

test.describe('lists', () => {
  const rows = 'main ol > li'

  test('a filter goes into the link; reload and Back restore the list', async ({ page }) => {
    await page.goto('/events')
    await expect(page.locator(rows)).toHaveCount(43)
    await page.getByRole('button', { name: 'Conflict', exact: true }).click()
    await page.getByRole('checkbox', { name: /United States–Iran/ }).check()
    await expect(page).toHaveURL('/events?conflict=us-iran')
    await expect(page.getByRole('heading', { name: '15 mediation events in United States–Iran.' })).toBeVisible()
    await expect(page.locator(rows)).toHaveCount(15)
    await page.reload()
    await expect(page.locator(rows)).toHaveCount(15)
    await page.goBack()
    await expect(page.locator(rows)).toHaveCount(43)
  })

  test('a filter opened before the scripts have come is filled when they have', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<null>()
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/events', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Conflict', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Conflict' })).toBeEmpty()
    release(null)
    await expect(page.getByRole('checkbox', { name: /United States–Iran/ })).toBeVisible()
  })

  test('the order goes into the link, the default one stays out of it', async ({ page }) => {
    await page.goto('/events')
    const first = page.locator(rows).first()
    await expect(first).toContainText('Pakistan tries to help reduce tensions')
    await page.getByRole('link', { name: 'earliest first' }).click()
    await expect(page).toHaveURL('/events?order=asc')
    await expect(first).not.toContainText('Pakistan')
    await page.getByRole('link', { name: 'latest first' }).click()
    await expect(page).toHaveURL('/events')
    await page.getByRole('link', { name: 'Claims', exact: true }).last().click()
    await expect(page).toHaveURL('/events?sort=claims')
  })

  test('a title opens the evidence beside the list, and its link is the event’s page', async ({ page }) => {
    await page.goto('/events?conflict=us-iran')
    const title = page.locator(rows).getByRole('link', { name: 'New US-Iran talks hinted at by Qatar' })
    await expect(title).toHaveAttribute('href', HINTED)
    await title.click()
    const panel = page.getByRole('complementary', { name: 'Evidence of the event' })
    await expect(panel).toContainText('However, the US has denied the claims')
    await expect(page).toHaveURL('/events?conflict=us-iran&event=new-us-iran-talks-hinted-2023')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(title).toBeFocused()
  })

  test('more of a list is appended, found again after Back, and the link stays the list’s', async ({ page }) => {
    await page.goto('/claims')
    await expect(page.locator(rows)).toHaveCount(50)
    await page.getByRole('link', { name: 'Show more' }).click()
    await expect(page.locator(rows)).toHaveCount(100)
    await expect(page).toHaveURL('/claims')
    await page.locator(rows).nth(70).getByRole('blockquote').getByRole('link').click()
    await expect(page.locator('mark[data-open]').first()).toBeInViewport()
    await page.goBack()
    await expect(page.locator(rows)).toHaveCount(100)
  })

  test('a search marks its words, and a quote leads to its sentence', async ({ page }) => {
    await page.goto('/claims?q=peacemaker')
    const hit = page.locator(`${rows} blockquote mark`)
    await expect(hit).toHaveText('peacemaker')
    await page.locator(`${rows} blockquote a`).click()
    await expect(page.locator('mark[data-open]')).toContainText('peacemaker')
  })

  test('a search of articles shows the words that were found', async ({ page }) => {
    await page.goto('/articles?q=children')
    await expect(page.locator(`${rows} mark`).first()).toHaveText(/children/i)
    await expect(page.locator(rows).first()).toContainText('33 claims')
    await expect(page.locator(rows).first()).toContainText('inferred')
  })

  test('an empty list says which filter leaves how many, and takes it off', async ({ page }) => {
    await page.goto('/events?type=agreement_signed&disputed=true')
    await expect(page.getByRole('main')).toContainText('No event matches')
    await page.getByRole('link', { name: /without disputed=true$/ }).click()
    await expect(page).toHaveURL('/events?type=agreement_signed')
    await expect(page.locator(rows)).toHaveCount(2)
  })

  test('an empty timeline says the same, and comes back', async ({ page }) => {
    await page.goto('/timeline?type=agreement_signed&disputed=true')
    await page.getByRole('link', { name: '2 without disputed=true' }).click()
    await expect(page).toHaveURL('/timeline?type=agreement_signed')
    await expect(page.getByText('No event matches')).toBeHidden()
  })

  test('a list that becomes empty in the browser says why, too', async ({ page }) => {
    await page.goto('/claims?speaker=matthew-miller')
    await page.getByRole('searchbox').fill('elephant')
    await page.getByRole('searchbox').press('Enter')
    await expect(page.getByText('No claim matches: q=elephant leaves 0 of')).toBeVisible()
    await page.getByRole('link', { name: 'Remove it' }).click()
    await expect(page).toHaveURL('/claims?speaker=matthew-miller')
  })

  test('a thread or an event narrows a list, says so, and is taken off', async ({ page }) => {
    await page.goto('/claims?event=new-us-iran-talks-hinted-2023')
    await expect(page.getByText('Only claims on the event New US-Iran talks hinted at by Qatar.')).toBeVisible()
    await expect(page.locator(rows)).toHaveCount(13)
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(page).toHaveURL('/claims')
    await page.goto('/events?process=gaza-ceasefire-talks-2023-2024')
    await expect(page.locator(rows)).toHaveCount(12)
  })
})

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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a long list is read to its end', async ({ page }) => {
    await page.goto('/claims')
    const seen: number[] = []
    for (let more = true; more;) {
      seen.push(await page.locator('main ol > li').count())
      const next = page.getByRole('link', { name: 'Show more' })
      more = (await next.count()) > 0
      if (more) {
        const href = (await next.getAttribute('href')) ?? ''
        await next.click()
        await page.waitForURL((url) => url.href.endsWith(href))
      }
    }
    expect(seen).toEqual([50, 50, 31])
    await page.getByRole('link', { name: 'Back to its start' }).click()
    await expect(page).toHaveURL('/claims')
  })

  for (const [screen, shows] of [
    ['/events?event=new-us-iran-talks-hinted-2023', 'However, the US has denied the claims'],
    ['/events?type=agreement_signed&mediator=oman', 'With one of them taken off'],
    ['/timeline?type=agreement_signed&disputed=true', '2 without disputed=true'],
    ['/events?mediator=qatar', 'Mediator: Qatar'],
    ['/mediators/qatar', 'Who speaks for it in the articles'],
    ['/processes/gaza-ceasefire-talks-2023-2024', 'Who mediated, together with whom'],
    ['/about', 'Coverage is not the world'],
  ] as const) {
    test(`${screen} is there to be read`, async ({ page }) => {
      await page.goto(screen)
      await expect(page.getByText(shows).first()).toBeVisible()
    })
  }
})

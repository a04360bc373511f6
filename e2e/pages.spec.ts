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

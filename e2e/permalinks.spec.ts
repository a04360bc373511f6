import { expect, test } from './fixtures'

/**
 * Links as they were sent. They must go on showing the same thing: never change a line here, add a migration instead
 * (lib/filters/migrate.ts). Each opens cold: what is listed must be in the page that the server sends, without scripts.
 */
const PUBLISHED: [link: string, shows: string[]][] = [
  ['/', ['Most active mediators', 'Secret indirect US-Iran talks reported by Western and Iranian media']],
  ['/?conflict=us-iran&event=new-us-iran-talks-hinted-2023', ['However, the US has denied the claims']],
  ['/timeline?from=2023&to=2024&by=month&stack=mediator', ['Events by month and mediator']],
  ['/timeline?mediator=qatar&type=talks_collapse', ['Gaza negotiations stop without an agreement']],
  ['/matrix?role=hosting_talks&axes=swap', ['Türkiye', 'Russia–Ukraine']],
  ['/matrix/oman/us-iran', ['offer to be the intermediary in talks to revive the nuclear deal known as the JCPOA']],
  ['/events?evidence=corroborated', ['Five Americans and five Iranians exchanged in a deal brokered by Qatar']],
  ['/events/us-iran-prisoner-exchange-2023', ['ZeroHedge', 'Amad News']],
  ['/claims?stance=disputes', ['However, the US has denied the claims']],
  ['/claims?q=peacemaker', ['peacemaker']],
  ['/articles?q=children', ['Qatar, Russia discuss regional and international developments']],
  ['/articles/doha-news-2024-07-qatar-russia-discuss-developments?claim=dn-01', ['exchange of 48 children']],
  ['/mediators/qatar', ['Qatar offers to mediate between Russia and Ukraine']],
  ['/conflicts/us-iran', ['Japan offers to be intermediary', 'Iran’s foreign ministry Tuesday dismissed reports']],
  ['/processes/us-iran-prisoner-exchange-2021-2023', ['Washington and Tehran ask for Qatar’s diplomacy on prisoners']],
  ['/codebook', ['offer_mediation']],
  ['/about', ['Amad News']],
]

test.use({ javaScriptEnabled: false })

for (const [link, shows] of PUBLISHED) {
  test(`${link} opens cold, without scripts`, async ({ page }) => {
    const response = await page.goto(link)
    expect(response?.status()).toBe(200)
    for (const text of shows) await expect(page.getByRole('main')).toContainText(text)
    await expect(page.getByText('Ignored:')).toHaveCount(0)
  })
}

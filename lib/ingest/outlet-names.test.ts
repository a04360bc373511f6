import { expect, test } from 'vitest'
import { namesOfOutlet } from './outlet-names'

test.each([
  ['Gazette', ['Gazette']],
  ['Gazette - World', ['Gazette - World', 'Gazette', 'World']],
  ['World | The Gazette', ['World | The Gazette', 'World', 'The Gazette']],
  ['Gazette: Top stories', ['Gazette: Top stories', 'Gazette', 'Top stories']],
  ['The\u00a0 Gazette\n-\tWorld', ['The Gazette - World', 'The Gazette', 'World']],
  ['Al-Ahram', ['Al-Ahram']],
  ['http://www.gazette.example/news', ['gazette.example']],
  ['www.gazette.example', ['gazette.example']],
])('%s', (given, names) => expect(namesOfOutlet(given)).toEqual(names))

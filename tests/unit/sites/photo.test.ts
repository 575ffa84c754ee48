import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { photoOf } from '../../../src/sites/dom/photo.ts'

const picture = (alt: string): Element | null => new JSDOM(`<img alt="${alt}">`).window.document.querySelector('img')

it.each([
  'Ada at the press, ink up to both elbows',
  'Ada Moss lachend vor einem Regal voller Bücher',
  'A woman with a hat',
])('takes %s for words of the person', (alt) => {
  expect(photoOf(picture(alt), ['Ada Moss', 'ada'])).toBe(alt)
})

it.each([
  '',
  'Avatar',
  'Ada Moss',
  'Profile picture of Ada Moss',
  'ada’s profile picture',
  'Adas Profilbild',
  'Photo de profil de Ada Moss',
  'صورة ملف Ada',
  'ada-moss.jpg',
])('knows that «%s» describes nothing', (alt) => {
  expect(photoOf(picture(alt), ['Ada Moss', 'ada', undefined])).toBeUndefined()
})

it('tells nothing of no picture', () => expect(photoOf(null, ['Ada'])).toBeUndefined())

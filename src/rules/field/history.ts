import type { Rule } from '../../model/rule.ts'

/** Talk of history. */
export default {
  title: 'History',
  understood: 'The post talks of history.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-history',
    '(in|since|from|of|until|by) (the)? (1066|1492|1776|1789|1865|1914|1916|1917|1918|1929|1933|1936|1938|1939|1940|1941|1942|1943|1944|1945|1947|1948|1956|1961|1963|1965|1968|1969)',
    '(world history|family history|local history|military history|history teacher|history podcast|history book|history books)',
  ],
} satisfies Rule

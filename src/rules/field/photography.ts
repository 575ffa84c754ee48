import type { Rule } from '../../model/rule.ts'

/** Talk of photography. */
export default {
  title: 'Photography',
  understood: 'The post talks of photography.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-photography',
    '(shot|shoot|shooting|shoots) (on|with|in) (a|an|my|the)? (film|raw|phone|iphone|manual|black and white|medium format)',
    '(%photo|%picture|%portrait) .. (shoot|shooting|shot|edit|editing|session)',
    '(shoot|shooting|shot) (a|the|some|our|their|my) .. (wedding|weddings|portrait|portraits|video|commercial|engagement|couple|sunset|landscape)',
  ],
} satisfies Rule

import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Plans for a family',
  understood: 'You tell that you hope for children, or that you are having treatment or adopting.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected with pregnancy and sex: in the UK by the Equality Act 2010, in the US by the Pregnancy Discrimination Act.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any', negated: 'any' },
  flags: [
    '[(trying|try) (for|to have|to conceive|to get pregnant) (a|another|our|baby|number|twins)? (baby|babies|kids|children|child|family|first|second|third|one|two|three|boy|girl)]',
    '[(we|i|my|our|round|cycle|starting|start|started|doing|through|after|of|failed|another|on|having|hormones) .. (ivf|iui|icsi|egg freezing|embryo transfer|egg retrieval|egg collection|fertility treatment|fertility clinic|fertility drugs|clomid|embryos|frozen embryos|two week wait|surrogate|surrogacy|sperm donor|egg donor)] !(research|clinic nurse|patients|lab tech|embryologist|act|bill|ban|law|debate)',
  ],
  allows: [
    '(my|our|a|his|her) (..2) (@family|friend|neighbour|patient|client) (is|was|has|are|were|who)',
    'adopt a (dog|cat|kitten|puppy|donkey)',
    '(adopt|foster) .. (dog|cat|kitten|puppy|greyhound)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule

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
    '[(i am|we are|am|are) (not|never) (having|going to have|wanting) (kids|children|any kids|any children|a baby|babies|a family)]',
    '[(having|booked|had|getting|got|after) (a|my|the)? (vasectomy|snip|tubes tied|sterilisation|coil out|implant out)] // (kids|children|done|baby|family|no more|we|my)',
    '[(fertility|infertility) (journey|treatment|clinic|appointment|struggles|test|tests|bloods|consultant|issues)] // (our|my|we|i|us)',
    '[(trying|try) (for|to have|to conceive|to get pregnant) (a|another|our|baby|number|twins)? (baby|babies|kids|children|child|family|first|second|third|one|two|three|boy|girl)]',
    '[(ttc|trying to conceive)]',
    '[(we|i|my|our|round|cycle|starting|start|started|doing|through|after|of|failed|another|on|having|hormones) .. (ivf|iui|icsi|egg freezing|embryo transfer|egg retrieval|egg collection|fertility treatment|fertility clinic|fertility drugs|clomid|embryos|frozen embryos|two week wait|surrogate|surrogacy|sperm donor|egg donor)] !(research|clinic nurse|patients|lab tech|embryologist|act|bill|ban|law|debate)',
    '[(freezing|froze|freeze|frozen) my eggs]',
    '[(we|i) (are|am|have been|were|got|have) .. (approved|matched|trying|going|hoping|planning|applying|cleared|panel) .. to (adopt|foster)]',
    '[(our|my) (adoption|fostering) (panel|journey|assessment|day|hearing|approval|papers|social worker)]',
    '[(%want|%hope|%plan|would love|dream|desperate|ready|looking|cannot wait|can not wait) (to|for|of) ..2 (start a family|have kids|have children|have a baby|have babies|be a mum|be a mom|be a dad|be a mother|be a father|be parents|another baby|more kids|more children|a big family|adopt|kids of my own|motherhood|fatherhood|try again)] !(dog|cat|puppy|kitten)',
    '[(i|we) (do not|never|did not) (want|plan on|plan to have|intend to have|wish to have) (kids|children|babies|a baby|any kids|any children)]',
    '[(childfree|child free|childless) (by choice|and|not by choice|at @age|couple)]',
    '[(starting|start|started) (a|our|my) family] !(business|tree|whatsapp|group)',
  ],
  allows: [
    '(my|our|a|his|her) (..2) (@family|friend|neighbour|patient|client) (is|was|has|are|were|who)',
    'adopt a (dog|cat|kitten|puppy|donkey)',
    '(adopt|foster) .. (dog|cat|kitten|puppy|greyhound)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule

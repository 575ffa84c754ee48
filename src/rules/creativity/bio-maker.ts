import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A maker',
  understood: 'Your bio says that you make things.',
  why: 'Making things shows ideas and patience, whatever the job.',
  advice: 'Keep it. A link to the work makes it stronger.',
  when: { speaker: 'any', condemned: 'any' },
  flags: [
    '[(illustrator|artist|painter|printmaker|sculptor|potter|ceramicist|ceramist|weaver|quilter|knitter|crocheter|embroiderer|bookbinder|calligrapher|letterer|animator|cartoonist|comic artist|concept artist|tattooist|tattoo artist|woodworker|woodturner|whittler|luthier|blacksmith|bladesmith|silversmith|jeweller|jeweler|glassblower|florist|milliner|costume maker|puppeteer|playwright|poet|novelist|author|songwriter|singer songwriter|composer|beatmaker|film maker|filmmaker|game dev|game maker|indie game developer|zine maker|cosplayer|mosaic maker|doodler|muralist|street artist|calligraphy|watercolours|linocut|lino prints)]',
    '[(makes|making|maker of|i make|i draw|i paint|draws|paints|i write|writes|writing) (weird|tiny|little|big|strange|mostly|small|odd|sad|slow)? (comics|zines|pots|mugs|things|songs|films|games|poems|poetry|novels|stories|fiction|foxes|birds|quilts|jumpers|spoons|maps|prints|puppets|jewellery|jewelry|music|beats|art|dolls|candles|soap|furniture|bowls)]',
    '[commissions (open|closed|welcome)]',
  ],
  allows: ['(con|piss|bullshit|make up|makeup|pick up|rap|mma|martial|escape|sandwich) artist'],
  voices: ['bio'],
} satisfies Rule

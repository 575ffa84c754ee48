import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your nationality or ethnicity',
  understood: 'You tell where your people come from.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by Title VII of the Civil Rights Act, in the EU by Directive 2000/43/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(my|our) (..1) (@nationality)? @nationality (family|mum|mom|dad|mother|father|parents|grandparents|nan|gran|grandmother|in me|side|roots|household|aunties|cousins|relatives|name|skin|hair)] !(restaurant)',
    '[(i am|as|being|am|we are|i was|being the only|am the only|as the only|be the only|was the only) (a|an|the)? (@adverb-any)? (@adverb-any)? @nationality (woman|man|girl|guy|boy|lad|lass|person|women|men|immigrant|migrant|mum|mom|dad|student|nurse|american|canadian|australian|british|irish|jew|muslim)?] !(and white|belt|friday|coffee|tea|food|cuisine|sheet|bean|beans|mode|cab|market|breakfast|roast|press|cheese|dressing|teacher of|literature|department|class|teacher|tutor|major|lecturer|student|lit|speaking|lessons|wolfhound|setter|shepherd|eyed)',
    '[(proud|born|full|pure|half|part|quarter|mixed|%percent|ethnically|culturally|originally|fellow|@number % ) (to be)? (a|an|and raised)? @nationality (and proud|girl|boy|man|woman|lass|lad|blood|mum|dad|roots|heritage|descent|diaspora)?] !(breakfast|language|food|time|price|marks|belt|friday|market|term|house|roast|coffee|bread|tea)',
    '[@nationality and proud]',
    '[(half|part|quarter) @nationality (and)? (half|part|quarter)? @nationality?]',
    '[(my|our) (@adverb-any)? (@nationality) (heritage|roots|blood|passport|citizenship|ancestry|background|culture|upbringing|accent|identity|side|ancestors|family|grandparents|parents|people|skin|name|household|mum|mom|mother|dad|father|nani|nan|gran|grandmother|grandfather|amma|community|self|ass|hair)] !(teacher|neighbour|friend|restaurant|lessons|class)',
    '[(black|brown|indigenous|aboriginal|asian|latina|latino|maori|pasifika|roma|traveller|native) (and proud|woman in|man in|women in|girl magic|owned by me|engineer|founder|creative|writer|in tech|mama|queen|king) ]',
    '[(as|being|i am|am|was) (a|an|the only|the)? (@adverb-any)? (person of colour|person of color|woman of colour|woman of color|man of colour|poc|woc|ethnic minority|minority|immigrant|migrant|child of immigrants|first generation american|second generation immigrant|expat|member of the windrush generation|traveller)] !(report|investor|stake|shareholder|sport)',
    '[i (@adverb-any)? (come|am|hail|originally come) (originally)? from @country] !(with|next|tonight|on|at)',
    '^ (@adverb-any)? [@nationality (immigrant|expat|migrant|diaspora|girl|lad|lass|gal|mama|born)] (in|here|abroad|living|from|with|who|🇳🇬)? ',
    '^ [@nationality in (the uk|the us|london|america|canada|australia|germany|dublin|berlin|paris|tokyo|dubai|new york|exile|texas|england|scotland|wales|ireland|europe|boise|brooklyn)]',
  ],
  allows: [
    '(my|our|a|his|her|the|this) (..2) (@family|friend|neighbour|colleague|boss|mate|teacher) (is|was|who|comes|came) .. @nationality',
    'in the black',
    'black (coffee|tea|belt|cab|hole|box|ice|out|market|sheep|friday|tie|pudding)',
    '(%feel|%look) (very|so) (british|english|american)',
    '(as american as|as british as|as english as|when in)',
    'pardon my french',
    '(going|gone|went) (dutch|french|full)',
    '(learning|learn|speak|speaking|fluent|taught|teach|study|studying) .. @nationality',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule

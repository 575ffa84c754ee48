import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Breaking down',
  understood: 'You write of panic, of weeping that does not stop, or of being unable to get up or go out.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to wait until it gets worse to talk to someone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; a GP can help too. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[i? (have|am|was|been|keep|kept|just|still|can|only)? ..2 (cry|cried|crying|sob|sobbing|sobbed|weeping|wept|bawling|bawl|in tears) .. (every|most|each|all|again|until|till|for no reason|for (hours|days)|daily) (night|nights|day|days|morning|mornings|evening|shift|single|week|lunch|lunchtime|break|time i am alone|time|of it|weekend|over nothing|at my desk|before|after|i|nobody|no one|$)]',
        '[(cry|cried|crying|sobbing|sob|sobbed|wept|weeping|in tears|hyperventilating|shaking|screaming|hiding|locked myself) (in|on|at|into|behind|under) (the|my|a) ..2 (car|van|toilets|toilet|loo|loos|bathroom|shower|stockroom|stairwell|stairs|bus|train|tube|freezer|walk in|cupboard|store cupboard|cubicle|desk|break room|staff room|cloakroom|locker room|car park|parking lot|sluice|linen cupboard|lift|elevator|floor|kitchen floor|bathroom floor|driveway|pillow|closet|wardrobe) ..3 (before|after|every|between|again|until|for an hour|most|for hours|at work|this|today|nobody|no one|came out|on my break|till|for (ten|twenty|@number))] !(both|him|her|them|the (wedding|film))',
        '[i? (can not|could not|can barely|did not|do not) (stop|quit|even)? (crying|shaking|sobbing|panicking|trembling|the thoughts|the tears)] !(laughing|happy|with laughter|at (this|that) (video|ad|episode))',
        '[(hands|whole body|legs|body|i) (will not|would not|do not|can not|did not|could not) stop (shaking|trembling)]',
        '[(my)? (chest|heart|throat) (is|was|feels|felt|goes|went|keeps|gets|has) ..2 (doing the thing|tight|tightening|closing|pounding|racing|crushing|hammering|going to burst|exploding|like a fist)] // (can not|panic|breathe|scared|passes|help|again|work|crying|door|night|calm|attack|think)',
        '[(locked myself|hid|hiding|hidden) in (the|a|my) ..2 (loo|toilet|toilets|bathroom|cupboard|stockroom|car|wardrobe|stairwell|cubicle|storeroom|store room|office|bedroom)] // (shaking|crying|cry|panic|breathe|can not|tears|scared|again|calm|nobody|come out)',
        '[i? (can not|can barely|could not|can hardly|could barely|not able to|struggle to|have not|was not able to) (get|got|make myself get|drag myself)? (out of bed|off the (bathroom|kitchen|shower|bedroom)? ..1 floor|off the sofa|off the couch|up off|leave the house|leave my bed|leave my room|leave the flat|leave the car|open the (door|curtains|post|mail|email)|answer the (phone|door)|go outside|go out|face (people|anyone|work|another|tomorrow|anybody)|breathe (properly|right|at all|for)|get my breath|catch my breath|get a breath|feel my (hands|face)|see past|see beyond|wash|shower|dress myself|get dressed|make my (legs|hands|body|arms|mouth))] !(laughing|the view|this view|so excited|for laughing|after (that|this) (roast|workout|run|leg day)|hangover|hungover|because of the (snow|flood|strike|cat))',
        '[(have not|had not|not|barely|hardly|without) (slept|sleep|sleeping|left the house|left my bed|left my room|left the flat|left the sofa|been outside|washed|showered|spoken to anyone|spoken to a soul|answered anyone|talked to anyone|seen anyone|got out of bed|gotten out of bed|slept properly|slept a full night|a proper night|proper sleep|opened the curtains|changed my clothes|brushed my teeth|opened my post|been to work) ..3 (in|for|since|all|and) ..3 (days|day|week|weeks|month|months|@weekday|nights|funeral|died|passed|left|sacked|redundancy|@number|@number-word|thursday|friday|sunday|monday|i)] !(baby|newborn|toddler|jet lag|exam|deadline|covid|isolating|snowed|teething|festival)',
        '[(@number|@number-word|days|weeks|nights) ..2 without (a)? ..1 (sleep|night|proper sleep|proper night)] // (hearing|seeing|scared|crying|cry|voices|head|can not|cope|name|shaking|mind|panic)',
        '[(had|having|have|getting|got|another|third|second|first|bad|worst|from|with|these|daily|proper|full on|full blown|massive) (a|an|another|the|my|these|huge|full|full on|bad|massive|such bad|constant|daily|full blown|big)? ..1 (panic attack|panic attacks|the panic|anxiety attack|anxiety attacks|nervous breakdown|mental breakdown|full breakdown|meltdown at work|episode again|dissociative episode|flashback|flashbacks|night terrors)] !(button|the disco|room|song|mode|stations|moment)',
        '[(having|had|have had|think i am having|might be having|close to|on the verge of|heading for|another|some sort of|some kind of) ..3 (breakdown|break down)] !(cover|truck|on the motorway|service|lorry|of (costs|the|spending|figures))',
        '[(broke down|breaking down|break down|fell apart|falling apart|lost it completely|shut down|went to pieces) (crying|in tears|in front of|at (work|my desk|the|school)|in (the|a|tesco|aldi|asda|sainsburys|work|my)|and (cried|could not|had)|again|on (the|shift|my))] !(motorway|hard shoulder|engine|van|car broke)',
        '[(lie|lying|lay|sit|sat|sitting|curled up|ended up|spent|woke up|slept) (down)? ..3 on (the|my) ..1 (floor|kitchen floor|bathroom floor|shower floor|bedroom floor)] // (home|cry|crying|hours|nobody|dark|can not|could not|again|night|up|why|smile|alone|work|shaking|tired)',
        '[i ..2 (sit|sat|lie|lay|stood|stand|stay|been sat|been sitting) ..8 because i can not (decide|make|face|bear|move|remember how)]',
        '[(sat|sitting|sit|been sat) in the (car|van|car park) ..8 (because|can not|could not|trying to|scared to|unable to|too scared to) ..4 (open|go in|move|face|make|get out|door|legs|hands|drive)]',
        '[(driving|drive|drove|walking|walk|get|got) (to|as far as|halfway to) (work|the office|school|the door|the gate|uni|the station) ..3 (turning|turn|turned|went|going|come|coming) (round|around|back|home)]',
        '[(can not|could not|do not|did not) remember the last time i (felt|was|laughed|slept|ate|wanted|smiled|enjoyed|cared|looked forward|had a (good|whole|proper|real|normal))] !(drunk|so excited|this happy|that good|as good)',
        '[(scared|afraid|frightened|terrified|dread|dreading) ..2 (to (sleep|go to sleep|go home|be alone|go outside|leave the house|close my eyes|wake up|open)|of (going to sleep|the night|nights|going outside|everything|being alone|sundays|mornings)) ] !(ghost|horror|film|movie|dark souls|spider|moth|mouse|bill)',
        '[(nights|mornings|evenings|sundays) are the (worst|hardest)] !(traffic|queue)',
        '[i? (really|honestly|think i|know i)? (need|needed) (some|real|proper|actual|serious|professional)? help] (and|please|now|with my (head|mental)|but|$) !(with (this|my) (homework|maths|excel|essay|moving))',
        '[(please|someone|somebody|can someone|can somebody|can anyone|could someone|could somebody|anyone) ..2 (check on me|sit with me|stay with me|talk to me|ring me|call me|come get me|come over|be with me|stay on the phone|sit on the phone with me|sit on the phone|hold me|hug me)] !(with (this|my) (homework|maths|excel|essay|moving)|about (a|the)|find|move|carry|choose|lift|on @phone|pick)',
        '[(someone|somebody) (just)? (sit|stay|talk|be) (on the phone)? with me]',
        '[i ..2 (do not|did not|never|hate) ..2 (know how to|like to|want to|usually)? (ask for help|asking for help|be a person|be alive|say this|reach out|ask)] // (please|help|alone|tonight|check|bad|struggling|moment|sorry)',
        '[(drinking|pills|vodka|wine|weed|gin|whisky|sleeping pills) (every night)? (to|so i can|so i|just to) (not feel|numb|numb it|stop feeling|forget i exist|sleep without|get through the day|shut (it|my head) up|quiet my head|get through|feel nothing|make it stop)]',
        '[my (mental health|head|depression|anxiety|ptsd|bipolar|grief|brain) ..2 (has|is|got|gets|went|hit|came|took) ..3 (won|winning|bad again|back|worst|terrible|the worst|awful|so bad|rock bottom|crushing|killing me|swallowing|eating me|tipped|unbearable|at its)]',
        '[(rate|rated|scored|score) (my)? mood] // (lower|one|zero|ten|cry|honest|lied)',
        '[everyone (at work|here)? (thinks|thought|says) i am (fine|ok|okay|coping|strong|doing well)] // (not|floor|cry|crying|night|sleep|tired|dark|under|home|falling|funeral|alone)',
        '[(work|they|everyone|people|mum|family) (thinks|think) (im|i am) fine]',
      ],
      without: [
        '@wellbeing-joke',
        '@wellbeing-duty',
        '(comments|mentions|replies|camino|wedding|graduation|bake off|penalties|happy tears|happy cry|joy|proud of|so proud|goal|trailer|pixar|onions make|puppy|pride and joy)',
        '(my|our|the) (..1) (baby|toddler|newborn|dog|puppy|cat|son|daughter|kids) ..3 (cry|cries|cried|crying|slept|sleep)',
      ],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule

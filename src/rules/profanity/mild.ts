import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Mild swearing',
  understood: 'The post has a mild swear word in it.',
  why: 'Most readers shrug at it; a careful or conservative employer may not.',
  source: { name: 'CareerBuilder 2018', figure: 'poor communication, 27 %' },
  advice: 'Leave it if it fits the field you work in; otherwise say it without the word.',
  severity: 'low',
  when: { negated: 'any', quoted: 'any' },
  certain: true,
  flags: [
    '@swear-mild',
    '@profanity-world-mild',
    { words: '(%piss)', without: ['(dog|cat|puppy|kitten|litter tray)'] },
    '%suck (donkey|monkey|big|hairy|goat|horse|major|elephant|some) [(balls|nuts|dong|dick|cock)]',
    '[%piss] (off|about|around|poor|on|me|up|it)',
    '[bloody] !$ !@profanity-bloodied',
    { words: '(ass|asses)', without: ['(donkey|donkeys|mule|mules|foal|nativity|jenny|manger|balaam|samson|jawbone|zebra|somali|wild|equine|palm sunday|midsummer|titania)'] },
  ],
  allows: ['the law is an ass', 'bloody mary', 'damned if you do', '(the|by) damned', '(damn|damned) yankees', 'crap (shoot|shoots|table|tables|game|games)', '(ass|asses) milk', 'kick ass (is|was|the)', 'great cockup'],
} satisfies Rule // prettier-ignore

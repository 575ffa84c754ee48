import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your full date of birth',
  understood: 'Your full date of birth stands in the open.',
  why: 'Banks and offices ask for it to know you, so others can use it to pose as you; it also tells your age. It is no fault and changes no score.',
  advice: 'Delete it, or leave out the year.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    '[(dob|d o b|date of birth|birth date|birthdate|born|birthday|bday|arrived|birthdate|b) (is|was|on|being|the|still|=|reads|as|:|again|of)? (the|on)? .. @date]',
    '[(dob|date of birth|birth date|birthdate|born on|birthday) (is|was|on|the)? .. @month .. @number]',
    '[(born) (on|the)? (@month @number @year|@number (of)? @month @year)]',
    '[@date] // (is my (birthday|dob|date of birth|birth date)|i was born|birth certificate|when i was born)',
    { words: '[@date]', with: ['(happy birthday to me|my birth certificate|my date of birth|my dob|my birthday)'] },
    {
      words: '[(dob|date of birth|birth date)] ..2 (visible|readable|showing|legible|in full)',
      when: { speaker: 'any' },
    },
  ],
  allows: [
    '^ (my|our|his|her|the) (..2) (@family|@pet) (was|is|%turn)',
    '(shakespeare|mozart|einstein|king|queen|president|composer|poet|author|saint|prophet|philosopher|inventor) .. born',
  ],
} satisfies Rule

import type { Rule } from '../../model/rule.ts'

/** Talk of animals that one keeps or meets: they are fat, lazy and evil to everybody's delight. */
export default {
  title: 'Pet',
  understood: 'The post talks of animals.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    'a (dog|cat|puppy|kitten|rabbit|horse|pony|hen|goat|hamster|parrot|budgie|tortoise|ferret|cockerel|duck|goose|swan|fox|squirrel|pigeon)',
    '@field-pet',
    '(my|the|our|his|her|this|neighbour) (dog|dogs|cat|cats|pup|puppy|kitten|rabbit|horse|pony|hen|hens|cow|cows|goat|goats|sheep|pig|pigs|hamster|parrot|budgie|tortoise|snake|rat|rats|fish|ferret|donkey|cockerel|rooster|duck|ducks|goose|geese|swan|fox|squirrel|pigeon|spider)',
  ],
} satisfies Rule

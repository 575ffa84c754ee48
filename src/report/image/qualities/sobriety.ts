import type { Quality } from '../quality.ts'

export default {
  asks: `
    under the influence, hungover, drink on shift, substance misuse, alcohol policy, drug and alcohol, drugs and alcohol
    alcohol and drug*, drug-free, drug free, drug test*, drug screen*, alcohol test*, fit for duty, sober, zero alcohol
    breath test*, breathalys*, saliva test*, drug and drink, drink and drug*, drink or drugs, drugs or alcohol
    alcohol or drugs, random test*, random drug*, random screening, clean test, urine test, zero tolerance of alcohol
    no drugs, no alcohol, fit for work, fit to drive, fit to fly, intoxicat*, alcohol-free workplace, sobriety
    breathalyser, breathalyzer, drugs test, drugs testing, drug-test*, substance abuse, substance-free, dot drug
    drink-drive*, drink driving, no drinking, drinking on shift, alcohol service, responsible service of alcohol, rsa
    random ua, urinalysis, weed, cannabis, drug-testing, drug testing, alcohol testing, post-accident testing
    breathalyser*, breathalyzer*, take a drink, a drink before, test positive, testing positive, positive for alcohol
    dagga, clean and sober, impaired, impairment, drink or drug, alcohol and drugs, pre-employment drug, no substances
    sober at work, smell of drink, smell of alcohol, touch it until, touch a drop, touch alcohol, no drinking the night
    drinking the night before, stone-cold sober, off the drink, drink problem, drink and drugs, on drugs
    zero alcohol limit, alcohol limit, test for drugs, tested for drugs, tests for drugs, drug tests, alcohol tests
    drug or alcohol, turn up drunk, turn up high, worse for wear, under the weather from
    {random|regular|pre-employment} + {breath|saliva|drug|drugs|alcohol|substance} + test*
    {drink*|alcohol|drunk|high|stoned|hungover} + {shift|at work|on duty|before work|behind the wheel|on site|behind the bar} + {no|not|never|don't|nobody|zero}
    cut off + alcohol
    {drug*|alcohol|drink*|sober|substance*} + {test*|screen*|free|never|no|zero|shift|random|policy|influence|duty}
  `,
  hints: `
    drug, drugs, alcohol, screening, screen, testing, test
  `,
  silent: true,
  strengths: [],
  shows: `
    dry january, alcohol-free
  `,
  against: ['drugs', 'alcohol'],
} satisfies Quality

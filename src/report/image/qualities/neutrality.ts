import type { Quality } from '../quality.ts'

export default {
  asks: `
    impartial*, politically neutral, neutral and, neutrality, objectivity, political activity, political statements
    politically restricted, unbiased, non-partisan, nonpartisan, non-political, apolitical, even-handed*, takes no side*
    any government, party-political, all parties, any party, political views, political opinions, political neutrality
    civil service code, purdah, no axe to grind, fair and balanced, balanced reporting, politically impartial
    no favourite, no favourites, without favour, no favour, fear or favour, take sides, takes sides, taking sides
    picks a side, politically balanced, politically active, politics personal politics, political posts
    political comment, political comments, part in politics, party politic*, on impartiality, impartiality on
    guidelines on, groups and none, of all parties, politics out, political restriction, political impartiality
    remain neutral, stay neutral, remain impartial, stay impartial, fair and impartial, without bias, free of bias
    independence and impartiality, hatch act, no political, leave politics, politics at the, whichever party
    whoever is in power, government of the day, whoever wins, any political, political parties, keep your views
    keep your politics, neither side, both sides of, side with no one, not take sides, never take sides
    treat both sides, how you vote, who you vote, whom you vote, both sides the same, same space, same scepticism
    no campaigning, party members, party membership, rosettes, rosette, wear your politics, your politics
    personal politics, politics at home, politics out of, political campaign*, political opinion, keep out of politics
    stay out of politics, hold no brief, report fairly, fair reporting, balanced view, balanced coverage
    due impartiality
    {minister*|government*|councillor*|member*|voter*} + {any|all} + {part*|government*|side*|colour*}
    {politic*|partisan|party|parties} + {not|no|never|restrict*|limit*|refrain|avoid|neutral|active|part in|outside|without}
    {own|personal|private} + {account*|opinion*|views|posts} + {impartial*|neutral*|guideline*|politic*|balanced}
    {impartial*|neutral*|politic*|partisan|unbiased|objective} + {must|remain|strict*|always|restrict*|no|not|views|all|any|both}
  `,
  hints: `
    objective, objectively, take no side*, all sides, both sides, personal views, your views, politics, political
    partisan, opinions, impartial, balance
  `,
  silent: true,
  strengths: [],
  shows: '',
  against: ['politics', 'hate'],
} satisfies Quality

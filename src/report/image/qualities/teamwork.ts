import type { Quality } from '../quality.ts'

export default {
  asks: `
    work* closely with, close team, close-knit, team spirit, look* out for each other, support* each other
    back each other, member of the _ team, team environment, work with others, share knowledge, team effort
    good colleague, team player, team players, team working, work* well _ team, part of a _ team, one team
    rest of a _ team, collaborat*, work* _ with colleagues, work* across, working with colleagues, pitch in, muck in
    help each other, reviewing each other, cross-functional, together with, supports colleagues, cooperat*, co-operat*
    multidisciplinary, multi-disciplinary, interdisciplinary, works as part of, work as part of, working as part of
    team work, team-work, team members, team-mates, teammates, team-oriented, team-focused, look* after each other
    look* after one another, look* out for one another, help* one another, support* one another, with one another
    work* with others, working together, working alongside, work alongside, alongside colleagues, joint working
    partner agencies, pull together, everyone helps, everyone pitches in, all hands, win as a team, we over i
    no heroes, no hero, no egos, no ego, low ego, low-ego, gets on with others, get on with people, get on with others
    get along with, group work, play your part, support your colleagues, supporting colleagues, internal teams
    close to the team, crew member, part of the crew, bring people together, brings people together
    learn from one another, learn from each other, contribute to a team, as one team, team first, joining a team
    side by side with, supportive colleague, back one another, hand over to, handing over to, no job is beneath
    nobody is above, not above, play a part in, effective relationships, working relationships
    build relationships with colleagues, work in partnership, partnership working, cooperative, helps out, helping out
    mucks in, pitches in, with the rest of, one for all, plays well with others, work in pairs, in a pair
    across departments, cross-team, between departments, other departments, win together, we win together, share credit
    sharing what works, share what works, works closely, daily stand-up, stand-ups, with your team, one firm
    part of a team, part of our team, part of the team, with teammates, alongside the, alongside other, with a team
    small supportive team, friendly team, help your colleagues, help colleagues, get along, cover a colleague*
    with the other, hit together, decide things together, look after one another, jump on, reviewed by, have your back
    small crew, team that, work together, we work together, volunteers and families
    {win|lose|succeed|fail|celebrate} + {together|as a team|as a group|as one}
    {plan|plans|design|decide|share|shares|work|works|build} + {with colleagues|with the teacher|with your manager|with your colleagues|with the team|with other teams|with the whole team|across teams}
    {make|makes|made|making} + {team|group} + {better|stronger}
    {we|everyone|everybody|all of us} + {clean*|helps|help|share*|carries|pulls|takes turns|pitch*} + {bins|each other|one another|together|load|managers|weight}
    {hand over|handover|hands over|brief*} + {staff|shift|team|colleagues|crew}
    {cover*|step* in|help*|jump*} + {colleague*|each other|one another|away|drowning|behind|busy|short|slammed|dish*}
    {share*|pass* on} + {what works|tips|reward*|queue|load|credit|knowledge|notes|resources|biscuits}
    {plan*|decide*|built|build|do|hit|win|celebrate|review*|debug} + {together|with the other|each other|one colleague|another engineer|with your partner}
    {doctor*|nurse*|therapist*|engineer*|designer*|developer*|teacher*|chef*|server*|driver*} + {with|alongside} + {work*|team|pair*|daily}
  `,
  hints: `
    teamwork, pairing, work together, together, no divas, small team, join a team, every role, partnership with
    help out, fellow, wider team, work closely, working closely, closely with, your team, our team, colleagues
    colleague, team, crew, share, shared, shares, one another, each other, partners, multidisciplinary, joint
  `,
  strengths: ['teamwork', 'courtesy'],
  shows: `
    our team, my team, with the team, we built, we finished, together we, my colleagues
  `,
  against: ['badmouthing', 'harassment'],
} satisfies Quality

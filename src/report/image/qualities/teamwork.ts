import type { Quality } from '../quality.ts'

export default {
  asks: `
    work* closely with, close team, close-knit, team spirit, look* out for each other, support* each other
    back each other, member of the _ team, team environment, work with others, share knowledge, team effort
    good colleague, team player, team players, team working, work* well _ team, part of a _ team, one team
    rest of a _ team, collaborat*, work* _ with colleagues, work* across, working with colleagues, pitch in, muck in
    help each other, reviewing each other, cross-functional, supports colleagues, cooperat*, co-operat*
    multidisciplinary, multi-disciplinary, interdisciplinary, works as part of, work as part of, working as part of
    team work, team-work, team-mates, teammates, team-oriented, team-focused, look* after each other
    look* after one another, look* out for one another, help* one another, support* one another, with one another
    work* with others, working together, working alongside, work alongside, alongside colleagues, joint working
    partner agencies, pull together, everyone helps, everyone pitches in, all hands, win as a team, we over i, no heroes
    no hero, no egos, no ego, low ego, low-ego, gets on with others, get on with people, get on with others
    get along with, group work, play your part, support your colleagues, supporting colleagues, internal teams
    crew member, part of the crew, bring people together, brings people together, learn from one another
    learn from each other, contribute to a team, as one team, team first, side by side with, back one another
    hand over to, handing over to, no job is beneath, nobody is above, play a part in, effective relationships
    working relationships, build relationships with colleagues, work in partnership, partnership working, cooperative
    mucks in, pitches in, with the rest of, one for all, plays well with others, work in pairs, across departments
    cross-team, between departments, win together, we win together, share credit, sharing what works, share what works
    daily stand-up, stand-ups, one firm, part of a team, part of our team, part of the team, with teammates
    small supportive team, help your colleagues, help colleagues, cover a colleague*, look after one another
    work together, we work together, good to pair with, pair with, pair programming, code review, team ethic
    works well with, work well with, works well alongside, work well alongside, working as a team, work as a team
    works as a team, works in a team, work in a team, working in a team, as part of a team, part of a small team
    member of a team, valued member of, small team where, one crew, cross functional, contribute to the team, team-based
    supportive of colleagues, support the rest, support the team, support your team, supporting the team
    relationships with colleagues, jump in, lend a hand, lends a hand, working collaboratively, in partnership with
    multi-agency, inter-agency, mdt, interprofessional, share your knowledge, sharing knowledge, knowledge sharing
    work* with colleagues, with the team, with our team, within a team, in a team, within the team, as a team
    gets along with, get along with the, as they do for you, fellow team members, share the load, pull your weight
    pulls their weight, pull their weight, no silos, silos, no stars, no lone wolves, not a lone wolf, win or lose
    give and take, good team mate, good teammate, shoulder to shoulder, hand in hand, tandem partner, joint planning
    be the glue, glue between, wider team, whole team works, each other's mistakes, each other's backs
    each other's work, gets on well with, get on well with, good with colleagues, helps colleagues, cover for each
    covers for each, cover for one, covers for one, step in for, steps in for, back up your, team meeting*
    group supervision, precious about, isn't precious, not be precious, ego at the door, egos at the door
    leave your ego, as one crew, as one unit, tight-knit, tight crew, tight team, on the same side, work with the rest
    in it together, all in it, begged, nobody finishes until, until everybody does, plan the week together
    plan together, plans together, review each other's, wash up together, colleague wins, others win
    celebrate each other, leave it as you'd, leave them as, next shift, for the next shift, next person
    the person next to, the other end of the, pick up the slack, picks up the slack, back you up, has your back
    got each other's, watch each other, watching each other's, sticks together, stick together, get along in, harmony
    share what you know, pass on what you know, share your ideas with, share ideas, sharing ideas, shared office
    shared desk, share tools, share a van, works in partnership, close-working, bench to bench, with your partner
    crew mate, crewmate, workmate, workmates, other trades, alongside other trades, work with other trades
    between teams, across teams, bring teams, between the teams, link between, pool tips, teamwork, good team
    strong team, help the team, depends on your handover, good handover, clean handover, proper handover
    works with colleagues, works with others, no prima donnas, prima donna*, not about you, bigger than you
    ours not mine, we not i
    {win|lose|succeed|fail|celebrate} + {together|as a team|as a group|as one}
    {plan|plans|design|decide|share|shares|work|works|build} + {with colleagues|with the teacher|with your manager|with your colleagues|with the team|with other teams|with the whole team|across teams}
    {make|makes|made|making} + {team|group} + {better|stronger}
    {we|everyone|everybody|all of us} + {clean*|helps|help|share*|carries|pulls|takes turns|pitch*} + {bins|each other|one another|together|load|managers|weight}
    {hand over|handover|hands over|brief*} + {staff|shift|team|colleagues|crew}
    {cover*|step* in|help*|jump*} + {colleague*|each other|one another|away|drowning|behind|busy|short|slammed|dish*}
    {share*|pass* on} + {what works|tips|reward*|queue|load|credit|knowledge|notes|resources|biscuits}
    {plan*|decide*|built|build|do|hit|win|celebrate|review*|debug} + {together|with the other|each other|one colleague|another engineer|with your partner}
    {sit|sits|work*|partner*|pair*} + {with product|with engineering|with design|with sales|with marketing|with curators|with teachers|with paralegals|alongside}
    {doctor*|nurse*|therapist*|engineer*|designer*|developer*|teacher*|chef*|server*} + {with|alongside} + {work*|team|pair*}
    {join*|part of|member of|within|in} {a|our|the|an} _ {desk|crew|brigade|squad|gang|watch|shift team|ward team} of
    {rest|remainder} of the {team|crew|desk|shift|staff|house|kitchen|ward|department|brigade|gang|office}
    {share*|carry|carries|spread*} _ {load|burden|work|credit|mistakes}
    {help*|cover*|back*|look* out|watch*} _ {each other|one another|a colleague|your colleagues|your mates|the next shift}
    {struggling|behind|piling up|drowning|slammed} + {jump in|help*|step in|pitch in|lend}
    {work*|plan*|liais*|coordinat*|co-ordinat*|partner*} _ with _ {team|teams|colleagues|riggers|nurses|doctors|teachers|designers|engineers|developers|chefs|kitchen|editors|product|sales|operations|partners|specialists|other departments|front desk|crew}
    {one|two} of {four|five|six|seven|eight|nine|ten|a small} + {team|kitchen|crew|desk|shift|help*|together|us}
    {everyone|everybody|the manager|the boss|the chef|managers} {muck*|pitch*|unload*|wash*|clean*|help*|lifts|serves} {in|up|too|out|down|as well|plates}
    {ask|asks} for help + {offer*|give*|before|early}
    {work*|collaborat*|liais*|partner*|cooperat*|pair*|plan*} + {with|alongside|as one|together} + {team*|colleague*|department*|designer*|engineer*|nurse*|teacher*|staff|crew|other trades|partners|product|specialist*|each other}
    {help*|support*|cover*|back*|look* out|share*|respect*} + {colleague*|team*|each other|one another|others|crew|mates|workmate*}
    {team|crew|squad|desk|brigade} + {player|part of|join|member|works well|good|as one|together|support*|help*|each other|contribute|share*}
    {share*|help*|support*} + {colleague*|each other|one another|the team|your team|team members|teammates|other teams}
    {join|joining|part of|member of|within|be one of} + {team|crew|squad|desk} + {work*|together|support*|friendly|close|who|contribute|player|each other|collaborat*}
    {colleague*|team-mate*|teammate*|each other|one another|others} + {help*|support*|cover*|share*|back up|behind|busy|learn from|look* out|work* with|work* well}
  `,
  hints: `
    teamwork, pairing, work together, together, no divas, small team, join a team, every role, partnership with
    help out, fellow, wider team, work closely, working closely, closely with, your team, our team, colleagues
    colleague, team, crew, share, shared, shares, one another, each other, partners, multidisciplinary, joint
    collegiate, collegial, with a team, cover for
  `,
  strengths: ['teamwork', 'courtesy'],
  shows: `
    our team, my team, with the team, we built, we finished, together we, my colleagues
  `,
  against: ['badmouthing', 'harassment'],
} satisfies Quality

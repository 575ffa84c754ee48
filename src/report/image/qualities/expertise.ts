import type { Quality } from '../quality.ts'

export default {
  asks: `
    in-depth knowledge, deep knowledge, deep understanding, subject matter expert*, expertise, recognised expert
    record of publication, thought leader*, extensive experience, proven experience, years of experience
    years' experience, years’ experience, years’ post, post-qualification, post-registration, pqe, fully qualified
    chartered, seasoned, specialist knowledge, professional knowledge, technical knowledge, strong knowledge
    well versed, recognised authority, mastery, deep experience, solid experience, strong background, master's degree
    phd, professional qualification, professionally qualified, recognised qualification, relevant qualification
    substantial experience, significant experience, demonstrable experience, considerable experience
    hands-on experience, proven ability, strong experience, know your stuff, know* your craft, knows the craft
    technical skills, clinical skills, deep technical, experience essential, experience is essential
    must have experience, proven skills, skilled at, experienced barber, experienced chef, experienced driver
    experienced nurse, experienced teacher, senior practitioner, recognised specialist, leading specialist, expert in
    expert knowledge, expert user, deep expertise, strong technical, strong command, extensive knowledge
    comprehensive knowledge, excellent knowledge, excellent technical, advanced knowledge, advanced skills
    sound understanding, strong understanding, strong grasp, firm grasp, detailed knowledge, detailed understanding
    specialism, highly experienced, highly skilled, several years, inside out, inside and out, at your fingertips
    at their fingertips, know the trade, knows the trade, thorough knowledge, good knowledge of, solid grounding
    thorough grounding, demonstrated experience, demonstrable expertise, proven expertise, expert level
    done this before, seen it all, old hand, veteran, seasoned professional, strong track record in, background in law
    recognised degree, recognised training, state-recognised, nationally recognised, fully trained, fully-trained
    qualified and experienced, suitably qualified, must be qualified, experience is a must, experience a must
    extensive background, minimum experience, previous experience essential, previous experience is essential
    proven experience in, relevant experience required, years' post, post-nysc, in-depth understanding
    specialist experience, practised hand, without looking, without a chart, like the back of your, mastered
    experience in a similar role, experience in a similar, requires an experienced, seek an experienced
    seeking an experienced, experienced professional
    experienced {chef|barber|driver|nurse|teacher|manager|cook|carer|fitter|welder|stylist|mechanic|solicitor|accountant|engineer|developer|designer|practitioner|professional}
    {three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10} + {years|years’|years'|yrs} + {experience|qualified|practice|statutory|post-qualif*}
    {deep|solid|expert|advanced} + {sql|python|java|javascript|react|knowledge|experience|understanding|background|track record|grasp}
    {two|2|2-3|2–3|2–4|2-4|2-5} {years|years’|years'|yrs|to 3 years|to 4 years} + {experience|hands-on} + {minimum|at least|essential|required|must|hands-on}
    {minimum|min|at least} _ {years|years’|years'|yrs}
    {know|knows|should know|must know} + {inside|backwards|by heart|trade|craft|product*|chart|regulations|without}
    {experience|background|qualification|diploma|degree} {is |}{essential|required|mandatory|a must|needed|necessary}
    {degree|diploma|qualification|training} {recognised|recognized|accredited}
    {three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|3+|4+|5+|6+|7+|8+|10+} + {years|years’|years'|yrs} + {experience|qualified|practice|statutory|post-qualif*|working|operating|running|as a|subbing|senior}
    {three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|3+|4+|5+|6+|7+|8+|10+} {years|years’|years'|yrs} {or more|and more|minimum|at least|plus|post}
  `,
  hints: `
    experienced, specialist, expert, experts, sound knowledge, advanced, portfolio, experience required, background in
    qualified, post-qualification, hands-on
  `,
  strengths: ['expertise', 'recognition'],
  shows: `
    my paper, published, my research, conference
  `,
  against: [],
} satisfies Quality

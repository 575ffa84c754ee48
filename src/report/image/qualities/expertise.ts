import type { Quality } from '../quality.ts'

export default {
  asks: `
    in-depth knowledge, deep knowledge, deep understanding, subject matter expert*, expertise, recognised expert
    record of publication, thought leader*, extensive experience, proven experience, years of experience
    years' experience, years’ experience, years’ post, post-qualification, post-registration, pqe, fully qualified
    chartered, specialist knowledge, professional knowledge, technical knowledge, strong knowledge, well versed
    recognised authority, mastery, deep experience, solid experience, strong background, master's degree, phd
    professional qualification, professionally qualified, recognised qualification, relevant qualification
    substantial experience, significant experience, demonstrable experience, considerable experience, strong experience
    know your stuff, know* your craft, knows the craft, technical skills, clinical skills, deep technical
    experience essential, experience is essential, must have experience, proven skills, experienced barber
    experienced chef, experienced driver, experienced nurse, experienced teacher, senior practitioner
    recognised specialist, leading specialist, expert in, expert knowledge, expert user, deep expertise
    strong technical, strong command, extensive knowledge, comprehensive knowledge, excellent knowledge
    excellent technical, advanced knowledge, advanced skills, sound understanding, strong understanding, strong grasp
    firm grasp, detailed knowledge, detailed understanding, specialism, highly experienced, highly skilled
    several years, inside out, inside and out, at your fingertips, at their fingertips, know the trade, knows the trade
    good knowledge of, solid grounding, thorough grounding, demonstrated experience, demonstrable expertise
    proven expertise, expert level, done this before, seen it all, old hand, seasoned professional
    strong track record in, background in law, recognised degree, recognised training, state-recognised
    nationally recognised, fully-trained, qualified and experienced, suitably qualified, must be qualified
    experience is a must, experience a must, extensive background, minimum experience, previous experience essential
    previous experience is essential, proven experience in, relevant experience required, years' post, post-nysc
    in-depth understanding, specialist experience, practised hand, without a chart, like the back of your
    experience in a similar role, experience in a similar, requires an experienced, seek an experienced
    seeking an experienced, experienced professional, have shipped, you have built, have managed, you've led
    you have worked, have spent, way round a, way around a, blindfold, round a lathe, eyes shut, with your eyes
    in your sleep, years on the tools, years behind, years doing, years driving, years running, years teaching
    years working, years nursing, years' practice, years' work, years' post-qualification, years' relevant
    years' recent, years’ relevant, years' teaching, years' driving, years' management, years minimum, years plus
    years or more, yrs experience, yrs exp, year minimum, experts in, subject knowledge, subject expertise
    clinical knowledge, clinical expertise, clinical experience, trade experience, industry experience
    sector experience, sector knowledge, industry knowledge, market knowledge, legal knowledge, professional experience
    professional expertise, operational experience, senior experience, post-qualified, postgraduate, doctorate
    chartered status, fully-qualified, qualified electrician, qualified plumber, qualified nurse, qualified teacher
    qualified chef, qualified solicitor, qualified social, qualified engineer, qualified mechanic, qualified pharmacist
    sous chef level, senior level, at a senior, degree-level, accredited in, fluent in python, knowledge of the law
    knowledge of employment, knowledge of building, detailed knowledge of, expert knowledge of, strong knowledge of
    excellent knowledge of, essential knowledge, knowledge essential, knowledge is essential, an expert in
    hands-on experience of, hands-on experience with, hands-on experience in
    experienced {chef|barber|driver|nurse|teacher|manager|cook|carer|fitter|welder|stylist|mechanic|solicitor|accountant|engineer|developer|designer|practitioner|professional}
    {three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10} + {years|years’|years'|yrs} + {experience|qualified|practice|statutory|post-qualif*}
    {deep|solid|expert|advanced} + {sql|python|java|javascript|react|knowledge|experience|understanding|background|track record|grasp}
    {two|2|2-3|2–3|2–4|2-4|2-5} {years|years’|years'|yrs|to 3 years|to 4 years} + {experience|hands-on} + {minimum|at least|essential|required|must|hands-on}
    {minimum|min|at least} _ {years|years’|years'|yrs}
    {know|knows|should know|must know} + {inside|backwards|by heart|trade|craft|product*|chart|regulations|without}
    {degree|diploma|qualification|training} {recognised|recognized|accredited}
    {three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|3+|4+|5+|6+|7+|8+|10+} + {years|years’|years'|yrs} + {experience|qualified|practice|statutory|post-qualif*|working|operating|running|as a|subbing|senior}
    {three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|3+|4+|5+|6+|7+|8+|10+} {years|years’|years'|yrs} {or more|and more|minimum|at least|plus|post}
    {minimum|min|at least|over|with|have|has|plus|requires|demonstrated|proven} + {years|years'|years’|yrs} + {experience|working|operating|practice|qualified|trade|tools|industry|role}
    {degree|qualification|diploma|certificate|registration|membership} + {must|essential|required|minimum|mandatory}
    {proven|demonstrable|demonstrated|substantial|significant|extensive|considerable|solid|strong|deep|broad|relevant} {experience|expertise|background|knowledge|track record|grounding}
    {experience|qualification|diploma|degree} {is essential|is required|is a must|is mandatory|mandatory}
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

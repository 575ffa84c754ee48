import type { Quality } from '../quality.ts'

export default {
  asks: `
    excellent record, in-depth knowledge, deep knowledge, deep understanding, subject matter expert*, expertise
    recognised expert, record of publication, thought leader*, extensive experience, proven experience
    years of experience, years' experience, years’ experience, years’ post, post-qualification, post-registration, pqe
    fully qualified, chartered, seasoned, specialist knowledge, professional knowledge, technical knowledge
    strong knowledge, track record in, well versed, recognised authority, time-served, mastery, deep experience
    solid experience, strong background, master's degree, phd, professional qualification, professionally qualified
    recognised qualification, relevant qualification, substantial experience, significant experience
    demonstrable experience, considerable experience, hands-on experience, proven ability, strong experience
    know your stuff, know* your craft, knows the craft, technical skills, clinical skills, deep technical, authority on
    year's experience, year’s experience, experience essential, experience is essential, must have experience
    proven skills, skilled at, experienced barber, experienced chef, experienced driver, experienced nurse
    experienced teacher, senior practitioner, recognised specialist, leading specialist, expert in, expert knowledge
    expert user, deep expertise, strong technical, strong command, extensive knowledge, comprehensive knowledge
    excellent knowledge, excellent technical, advanced knowledge, advanced skills, sound understanding
    strong understanding, strong grasp, firm grasp, detailed knowledge, detailed understanding, specialism
    highly experienced, highly skilled, several years, many years
    experienced {chef|barber|driver|nurse|teacher|manager|cook|carer|fitter|welder|stylist|mechanic|solicitor|accountant|engineer|developer|designer|practitioner|professional}
    {three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10} + {years|years’|years'|yrs} + {experience|qualified|practice|statutory|post-qualif*}
    {deep|solid|expert|advanced} + {sql|python|java|javascript|react|knowledge|experience|understanding|background|track record|grasp}
  `,
  hints: `
    experienced, experience in, specialist, expert, experts, sound knowledge, advanced, portfolio, experience required
    background in
  `,
  strengths: ['expertise', 'recognition'],
  shows: `
    my paper, published, my research, conference
  `,
  against: [],
} satisfies Quality

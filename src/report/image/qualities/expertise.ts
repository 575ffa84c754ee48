import type { Quality } from '../quality.ts'

export default {
  asks: `
    excellent record, in-depth knowledge, deep knowledge, deep understanding, subject matter expert*, expertise
    recognised expert, record of publication, thought leader*, extensive experience, proven experience
    years of experience, years' experience, years’ experience, years’ post, years post, post-qualification
    post-registration, pqe, fully qualified, chartered, registered with, registration with, seasoned
    specialist knowledge, professional knowledge, technical knowledge, strong knowledge, track record in, well versed
    recognised authority, time-served, mastery, deep experience, solid experience, strong background, master's degree
    phd, professional qualification, professionally qualified, recognised qualification, relevant qualification
    substantial experience, significant experience, demonstrable experience, considerable experience
    previous experience, prior experience, hands-on experience, proven ability, strong experience, at least three years
    at least five years, minimum of two years, minimum of three years, minimum two years, minimum three years
    know your stuff, know* your craft, knows the craft, technical skills, clinical skills, deep technical, authority on
    command of, proficient, proficiency, logged hours, years minimum, year minimum, year's experience
    year’s experience, experience essential, experience is essential, must have experience, proven skills, competent in
    competence in, skilled in, skilled at, experienced barber, experienced chef, experienced driver, experienced nurse
    experienced teacher, experienced person, yrs time, min 4 yrs
    experienced {chef|barber|driver|nurse|teacher|manager|cook|carer|fitter|welder|stylist|mechanic|solicitor|accountant|engineer|developer|designer|practitioner|professional}
    {two|three|four|five|six|seven|eight|ten|2|3|4|5|6|7|8|10} + {years|years’|years'} + {experience|qualified|section|practice|post|role|statutory|work|industry|similar|licence}
    {min|minimum|at least|over|more than} + {yr|yrs|year|years}
  `,
  hints: `
    experienced, experience in, years in, years on, specialist, expert, experts, sound knowledge, advanced, accredited
    certified, licensed, diploma, degree in, at least two years, years or more, fluent in, portfolio, years of
    experience required, with experience, yrs, years, registration, registered, certificate, ticket, tickets, licence
    skilled, knowledge, background in, trained, nvq
  `,
  strengths: ['expertise', 'recognition'],
  shows: `
    my paper, published, my research, conference
  `,
  against: [],
} satisfies Quality

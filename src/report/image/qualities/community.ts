import type { Quality } from '../quality.ts'

export default {
  asks: `
    local people, good cause, help others, give back, sense of purpose, whole town, serve the community, public good
    social justice, make a difference, makes a difference, making a difference, social impact, shares our values
    share our values, share our belief, public benefit, neighbourhood*, neighborhood*, mission-driven, purpose-driven
    change lives, changing lives, people's lives, people’s lives, disadvantaged, hardship, inequality, social value
    social good, social purpose, served by, people we serve, those in need, in need, homeless*, refugee*, food bank*
    food pantr*, nobody should, no one should, help* people, local community, local communities, our community
    communities we serve, people in need, help those, good causes, change the world, better world, fairer, fairer world
    social change, public service values, serve the public, serving the public, serve the people, serving the people
    civic, values-driven, values driven, belief in our, believe in our, passionate about our cause
    commitment to our mission, committed to our mission, commitment to the aims, beneficiaries, small places
    people on low incomes, vulnerable communities, give something back, giving back, give back to, not-for-profit
    non-profit, nonprofit, social landlord, improve lives, improving lives, better lives, improve people's
    towns we serve, places we serve, town we serve, people of this, in our neighbourhoods, relationships with residents
    local residents, local schools, local causes, roots are local, begun by neighbours, by neighbours, day centres
    people living with, dementia, proud to serve, serve one of, most varied, difference in
    {local|neighbour*|neighbor*|village|town|city|borough|parish|island} + {people|famil*|roots|serve*|serving|residents|centre*|begun|support*|proud|belong*|together}
    {donor*|volunteer*|fundrais*} + {cause|mission|communit*|people|famil*|change}
  `,
  hints: `
    residents, communities, our mission, public service, volunteers, local, society, purpose, cause, charitable
    tenants, citizens, poverty, public sector, estate, outreach, for good, volunteer, volunteering, volunteered
    supporter*, village, neighbourhoods, residents and, neighbours, neighbors, families, mission, serve, serving, town
    borough, co-op, elderly, homeless, older people
  `,
  strengths: ['volunteering'],
  shows: `
    volunteer*, food bank, fundrais*, donated, litter pick, neighbours, neighbors
  `,
  against: ['hate', 'crime'],
} satisfies Quality

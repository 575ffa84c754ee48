import type { Quality } from '../quality.ts'

export default {
  asks: `
    local people, good cause, give back, sense of purpose, whole town, serve the community, public good, social justice
    make a difference, makes a difference, making a difference, social impact, shares our values, share our values
    share our belief, public benefit, neighbourhood*, neighborhood*, mission-driven, purpose-driven, change lives
    changing lives, people's lives, people’s lives, disadvantaged, hardship, social value, social good, social purpose
    people we serve, those in need, homeless*, refugee*, food bank*, food pantr*, help* people, local community
    local communities, our community, communities we serve, people in need, help those, good causes, change the world
    better world, fairer, fairer world, social change, public service values, serve the public, serving the public
    serve the people, serving the people, civic, values-driven, values driven, belief in our, believe in our
    passionate about our cause, commitment to our mission, committed to our mission, commitment to the aims
    beneficiaries, people on low incomes, vulnerable communities, give something back, giving back, give back to
    not-for-profit, non-profit, nonprofit, improve lives, improving lives, better lives, improve people's
    towns we serve, places we serve, town we serve, people of this, in our neighbourhoods, relationships with residents
    local residents, local schools, local causes, roots are local, begun by neighbours, by neighbours, day centres
    people living with, proud to serve, committed to the people, serve our residents, improve the lives
    improving the lives, improve their lives, improving their lives, local area, people of the district
    people of the borough, public service ethos, public service, belief in the cause, commitment to the cause
    our cause, our mission, passion for our mission, charitable aims, humanitarian
    {local|neighbour*|neighbor*|village|borough|parish|island} + {people|famil*|roots|serve*|serving|residents|begun|support*|proud|belong*|together}
    {donor*|volunteer*|fundrais*} + {cause|mission|communit*|people|famil*|change}
    {local} + {schools|clubs|charities|groups|causes|events|festivals}
    {represent*|support*|serve*|attend*} + {local|community} + {event*|school*|club*|festival*|group*}
  `,
  hints: `
    residents, communities, our mission, public service, volunteers, local, society, purpose, cause, charitable
    tenants, citizens, poverty, public sector, outreach, for good, volunteer, volunteering, volunteered, supporter*
    village, neighbourhoods, residents and, neighbours, neighbors, families, mission, serve, town, borough, co-op
    elderly, homeless, older people
  `,
  strengths: ['volunteering'],
  shows: `
    volunteer*, food bank, fundrais*, donated, litter pick, neighbours, neighbors
  `,
  against: ['hate', 'crime'],
} satisfies Quality

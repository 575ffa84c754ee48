import type { Quality } from '../quality.ts'

export default {
  asks: `
    good cause, sense of purpose, whole town, serve the community, social justice, make a difference, makes a difference
    making a difference, social impact, shares our values, share our values, share our belief, public benefit
    neighborhood*, mission-driven, purpose-driven, change lives, changing lives, disadvantaged, social value
    social good, social purpose, people we serve, those in need, food bank*, food pantr*, local community
    local communities, communities we serve, people in need, good causes, change the world, better world, fairer world
    social change, public service values, serve the public, serving the public, serving the people, values-driven
    values driven, belief in our, believe in our, passionate about our cause, commitment to our mission
    committed to our mission, commitment to the aims, beneficiaries, people on low incomes, vulnerable communities
    give something back, give back to, not-for-profit, non-profit, nonprofit, improve lives, improving lives
    better lives, improve people's, towns we serve, places we serve, town we serve, people of this
    in our neighbourhoods, relationships with residents, local causes, roots are local, begun by neighbours
    by neighbours, people living with, proud to serve, committed to the people, serve our residents, improve the lives
    improving the lives, improve their lives, improving their lives, people of the district, people of the borough
    public service ethos, belief in the cause, commitment to the cause, passion for our mission, charitable aims
    humanitarian, good of the community, common good, greater good, town life, village life, community life, island life
    parish life, part of the town, part of the village, part of the community, heart of the town, heart of the community
    heart of the village, give your time, give their time, volunteer your, serve this town, serve this city
    serve our community, serve our communities, serving our community, serving this community, service to the community
    service to the public, good neighbour, social enterprise, leave the world, benefit the community
    benefit of the community, community spirit, community-minded, community minded, civic duty, civic-minded
    committed to our cause, committed to the cause, belief in our mission, believe in our mission, passion for our cause
    passionate about our mission, helping people in need, committed to public service, commitment to public service
    motivated by public, improve people's lives, change people's lives, place the town, people of the town
    people of this town, glad of, community events, community groups, community engagement, some good round
    do some good, turned away, turned away elsewhere, service of others, serving others, summer fair, school fair
    town hall events, what a library, for this town, for our town, people round here, folk round here
    people's lives better, lives better, schools and clubs, local charities, go hungry, goes hungry, those with least
    people with least, worse off, less fortunate, underserved, under-served, marginalised, on the margins
    social mission, mission-led, mission led, purpose-led, values-led, charity's values, charity's aims
    aims of the charity, care about the cause, care about the town, care about the community, care about our
    commitment to the community, commitment to local, committed to the community, committed to local
    committed to making, committed to improving, committed to social, passion for social, public service and
    local people and, homeless people, giving back to
    {local|neighbour*|neighbor*|village|borough|parish|island} + {people|famil*|roots|serve*|serving|residents|begun|support*|proud|belong*|together}
    {donor*|volunteer*|fundrais*} + {cause|mission|communit*|people|famil*|change}
    {local} + {schools|clubs|charities|groups|causes|events|festivals}
    {represent*|support*|serve*|attend*} + {local|community} + {event*|school*|club*|festival*|group*}
    {town|village|community|shire|borough|parish|neighbourhood} + {glad|serve|serves|belong*|know you|heart of|give back|benefit of}
    {donate|give|paid days} + {local causes|charit*|food bank|community}
  `,
  hints: `
    communities, our mission, public service, volunteers, charitable, citizens, poverty, public sector, outreach
    for good, volunteer, volunteering, volunteered, supporter*, neighbourhoods, residents and, neighbours, neighbors
    co-op, elderly, homeless, older people, charity, local people, our cause, local area, help people, neighbourhood
    local schools, refugees
  `,
  strengths: ['volunteering'],
  shows: `
    volunteer*, food bank, fundrais*, donated, litter pick, neighbours, neighbors
  `,
  against: ['hate', 'crime'],
} satisfies Quality

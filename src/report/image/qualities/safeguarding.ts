import type { Quality } from '../quality.ts'

export default {
  asks: `
    safeguarding, welfare of children, child protection, vulnerable people, vulnerable adults, vulnerable children
    adults at risk, protect children, protecting children, children safe, keeping children safe, keep children safe
    keep pupils safe, young people safe, safe from harm, at risk of harm, protect adults, protect vulnerable
    prevent duty, working with vulnerable, spot* signs of, concerns about a child, duty of care, child safety
    child-safe, raise concerns, raise a concern, raising concerns, report concerns, reporting concerns, at-risk
    child-centred, child-centered, safer recruitment, keeping pupils safe, keep everyone safe from
    look after vulnerable, abuse or neglect, keeping children, designated safeguarding, promoting the welfare
    promote the welfare, child-safe organisation, child safe standards, children first, mandated reporter
    mandatory reporter*, mandated reporting, keep children, protection of children, protection of vulnerable
    sexual exploitation and abuse, psea, protect residents from, child safeguarding
    {recogni*|spot|spots|identify|report*|act*} + {risk|harm|concern*|abuse|neglect} + {early|child*|resident*|adult*|family|families|patient*|young|act}
    {child|children|pupils|young people|adults} + {harm|protect*}
    {vulnerable|confused|at risk} + {adult*|people|donor*|customer*|protect*|walk away|anyone|person|caller*}
    {abuse|neglect|harm|exploitation} + {report*|raise*|concern*|spot*|sign*|recogni*|prevent*|protect*}
    {children|child|kids|pupils|girls|boys|young people|babies} + {welfare|protect*|safety|barred|keep safe|kept safe|keeping safe}
  `,
  hints: `
    exploitation, abuse, neglect, vulnerability, vulnerable, welfare, children, child, pupils, barred, safe, concerns
    at risk
  `,
  silent: true,
  strengths: [],
  shows: `
    safeguarding
  `,
  against: ['sexual', 'violence', 'hate', 'harassment', 'drugs'],
} satisfies Quality

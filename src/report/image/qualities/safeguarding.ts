import type { Quality } from '../quality.ts'

export default {
  asks: `
    safeguarding, welfare of children, child protection, vulnerable people, vulnerable adults, vulnerable children
    adults at risk, protect children, protecting children, children safe, keeping children safe, keep children safe
    keep pupils safe, young people safe, safe from harm, at risk of harm, protect adults, protect vulnerable
    prevent duty, working with vulnerable, spot* signs of, concerns about a child, duty of care, child safety
    early help, child-safe, worries you, worried about, raise concerns, raise a concern, raising concerns
    report concerns, reporting concerns, at-risk, welfare of, child-centred, child-centered, barred list
    safer recruitment, keeping pupils safe, keep everyone safe from, look after vulnerable, abuse or neglect
    paediatric first aid, keeping children, designated safeguarding, act up for
    {recogni*|spot|spots|identify|report*|act*} + {risk|harm|concern*|abuse|neglect} + {early|child*|resident*|adult*|family|families|patient*|young|act}
    {child|children|pupils|residents|young people|adults} + {harm|protect*}
    {vulnerable|confused|at risk} + {adult*|people|donor*|customer*|protect*|walk away|anyone|person|caller*}
    {children|child|kids|pupils|girls|boys|young people|babies} + {safe|welfare|protect*|safety|references|first aid|barred}
    {abuse|neglect|harm|exploitation} + {report*|raise*|concern*|spot*|sign*|recogni*|prevent*|protect*}
  `,
  hints: `
    exploitation, abuse, neglect, vulnerability, vulnerable, welfare, children, child, pupils, dbs, barred, safe
    concerns, at risk
  `,
  strengths: [],
  shows: `
    safeguarding
  `,
  against: ['sexual', 'violence', 'hate', 'harassment', 'drugs'],
} satisfies Quality

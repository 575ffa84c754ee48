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
    sexual exploitation and abuse, psea, protect residents from, child safeguarding, child-protection
    child protection concept, supervision duty, signs of abuse, signs of neglect, signs of harm, domestic abuse
    welfare concern*, looked after children, never alone with, protection concept, child in danger, children in danger
    wellbeing of children, safety of children, safety of pupils, safety of residents, welfare of pupils
    welfare of residents, protecting the vulnerable, concerns about children, young person at risk, someone at risk
    keep them safe from harm, being hurt, at her elbow, coercion, coercive, coercive control, grooming of children
    whom to tell, who to tell, alone in a room with, keep children in sight, in sight at all, count them on, head count*
    headcount*, little ones safe, children are safe, pupils are safe, students safe, protect young, protect the young
    adult protection, adult safeguarding, safeguard children, safeguarding training, modern slavery, county lines
    trafficking, fgm, radicalisation, self-harm, suicide risk, risk of suicide, at risk of suicide, duty to report
    refer on, refer to social, social services referral, early help, child first
    {recogni*|spot|spots|identify|report*|act*} + {risk|harm|concern*|abuse|neglect} + {early|child*|resident*|adult*|family|families|patient*|young|act}
    {child|children|pupils|young people|adults} + {harm|protect*}
    {vulnerable|confused|at risk} + {adult*|people|donor*|customer*|protect*|walk away|anyone|person|caller*}
    {abuse|neglect|harm|exploitation} + {report*|raise*|concern*|spot*|sign*|recogni*|prevent*|protect*}
    {children|child|kids|pupils|girls|boys|young people|babies} + {welfare|protect*|safety|barred|keep safe|kept safe|keeping safe}
    {elderly|older|vulnerable|confused|frail} + {scam*|fraud*|bruis*|exploit*|abuse*|harm|money|pressure*|grandson}
    {child|children|pupil*|young person|resident|patient|caller|adult|family} + {in danger|at risk|bruis*|unsafe|abuse*|neglect*|harm*}
    {report|raise|escalate|record|notice} + {concern*|disclosure*|sign*} + {child*|resident*|adult*|pupil*|welfare|safety|safeguard*|young}
    {child*|pupil*|vulnerable|elderly|resident*|young people|adult*} + {safeguard*|protect*|harm|abuse|neglect|at risk|in danger|welfare|exploit*}
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

/** Sober talk of policy, law and evidence (harmless). */
export default `
  policy, policy paper, policy brief, policy briefing, policy debate, policy maker, policy makers, policymakers, public policy, policy analyst,
  policy analysis, evidence based policy, white paper, green paper, legislation, bill passed, second reading, amendment to the bill, amendments,
  draft bill, regulation, regulations, regulatory, budget analysis, budget statement, autumn statement, spring statement, spending review,
  fiscal policy, monetary policy, interest rates, inflation figures, tax bands, tax policy, tax thresholds, minimum wage, living wage, welfare reform,
  pension reform, housing policy, planning reform, zoning reform, transport policy, health policy, education policy, immigration policy debate,
  climate policy, energy policy, energy transition, trade deal, trade policy, tariffs impact, supply chains, think tank, cost benefit analysis,
  impact assessment, pilot scheme, trade offs, trade off, both sides of the argument, on both sides, good points on both sides,
  reasonable people disagree, agree to disagree, respectfully disagree, i can see both sides, see both sides, nuanced, nuance, evidence suggests,
  the evidence, according to the data, research shows, studies show, peer reviewed, randomised trial, longitudinal study, consultation response,
  submitted a response, proportional representation, electoral reform, electoral systems, first past the post, ranked choice voting, constitutional law,
  separation of powers, rule of law, devolution, federalism, judicial review, comparative politics, political science, political scientist,
  political economy, political theory, public administration, governance, governance lecture, panel discussion, panel on, in conversation with,
  debate club, debate team, debate tournament
`

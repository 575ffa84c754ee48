/** Superiors at work. */
export default `
  %boss, %manager, %supervisor, %team lead, team leader, %foreman, gaffer, guvnor, %director, ceo, cfo, cto, coo, chief executive,
  chairman, chairwoman, head of department, hod, department head, principal investigator, head chef, matron, charge nurse, superior,
  superiors, higher ups, higher up, management, leadership, the bosses, oga, madam at work, sir at work, bossman, micromanager, hr,
  human resources, owner, partner at the firm, the partners, landlord of the pub, commanding officer, sergeant, captain, sarge
`

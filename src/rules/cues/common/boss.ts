/** Superiors at work. */
export default `
  %boss, %manager, %supervisor, %team lead, team leader, %foreman, gaffer, guvnor, %director, ceo, cfo, cto, coo,
  chief executive, chairman, chairwoman, head of department, hod, head chef, matron, charge nurse, superior,
  superiors, management, leadership, oga, bossman, micromanager, hr, owner, the partners, sergeant, captain, sarge
`

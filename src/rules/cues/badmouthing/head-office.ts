/** Words for head office, HR and the other departments one complains of. */
export default `
  head office, headoffice, corporate, hq lot, human resources, hr, hour department, hour lady, hour woman, hour person, hour people,
  hour team, hour girl, hour manager, hour director, hour business partner, personnel department, people team, people and culture,
  people ops, talent team, talent acquisition, recruiter, recruiters, recruitment team, recruitment consultant, hiring manager, payroll,
  accounts department, finance department, finance team, finance lot, marketing department, marketing team, marketing lot, sales team,
  sales department, sales lot, sales guys, sales bros, sales reps, it department, it support, helpdesk, service desk, legal department,
  compliance team, procurement team, the pmo, estates department, estates team, site services, facilities, rota team, rostering,
  scheduling team, workforce management, dispatch office, transport office, transport manager, planning department,
  the council i work for, local authority, the trust, nhs trust, trust board, health board, the academy trust, multi academy trust,
  the school board, the district, the department, the ministry, the secretariat, the depot, day shift, the other shift, back office,
  front office, area team, regional team, audit team, training department, occupational health, wellbeing team, culture committee,
  dei team, csr team, scrum master, agile coach, consultants from, management consultants, change team, transformation team
`

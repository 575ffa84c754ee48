/** What a person calls the paid work: the job, the shift, the nine to five. */
export default [
  'job', 'jobs', 'work', 'workplace', '%shift', 'nine to five', '9 to 5', '9-5', 'day job', 'dayjob', 'office', 'the grind', 'role', 'position', 'gig', 'placement', 'internship', 'apprenticeship', 'traineeship', 'contract', 'night shift', 'late shift', 'early shift', 'graveyard shift', 'double shift', 'split shift',
  'side job', 'side gig', 'weekend job', 'summer job', 'part time job', 'full time job', 'office job', 'desk job', 'temp job', 'grad job', 'call centre', 'call center', 'rota', 'overtime', 'standup', 'stand up call', 'profession', 'career', 'employment', 'rotation', 'clinicals', 'practicum', 'residency', 'bootcamp job', 'wage slavery', 'corporate', 'corporate life',
] // prettier-ignore

/** Key words so far from all other words that one wrong, missing, doubled or swapped letter still means them. */
export default [
  'cocaine', 'marijuana', 'cannabis', 'ketamine', 'methamphetamine', 'amphetamine', 'amphetamines', 'oxycontin', 'oxycodone', 'percocet', 'adderall', 'fentanyl', 'psilocybin', 'hungover', 'hangover', 'shitfaced', 'blackout', 'shoplifted', 'shoplifting',
  'plagiarised', 'plagiarism', 'plagiarized', 'counterfeit', 'confidential', 'management', 'manager', 'supervisor', 'incompetent', 'bullshit', 'motherfucker', 'motherfucking', 'fucking', 'asshole', 'arsehole', 'bastard', 'bastards',
  'pathetic', 'disgusting', 'worthless', 'subhuman', 'terrorists', 'immigrants', 'conspiracy', 'unprofessional', 'interview', 'employer', 'colleagues', 'customers', 'resignation', 'pregnant', 'diagnosed', 'depression', 'autistic', 'bisexual', 'transgender',
  'promotion', 'promoted', 'graduated', 'graduation', 'certificate', 'scholarship', 'volunteering', 'volunteered', 'congratulations', 'grateful', 'apprenticeship', 'dissertation', 'embarrassing', 'suicidal',
] // prettier-ignore

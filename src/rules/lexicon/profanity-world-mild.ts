/** Mild curses of other languages as they are met in English posts. */
export default [
  'merde', 'merda', 'saala', 'saale', 'sala kutta', 'kamina', 'kamine', 'kaminey', 'kutte', 'harami', 'ullu ke pathe', 'ullu ka pattha', 'kuttiya', 'bewakoof saala', 'kutta saala', 'lintik', 'hayop ka', 'pesteng', 'buwisit', 'diyos ko puta', 'bwakanangina', 'bwakanang', 'me vale madre', 'vale verga', 'zut alors', 'bordel de',
  'verdammt', 'verdammte', 'verdammter', 'porca miseria', 'accidenti', 'porca troia', 'potverdomme', 'verdomme', 'kut met', 'cholera jasna', 'psiakrew', 'fy fan', 'herregud faen', 'anjing', 'anjir', 'anjay', 'bangke', 'sialan', 'babi la', 'babi lu', 'sial la', 'kuso', 'chikusho', 'chikushou', 'kusottare', 'boludo', 'boludos', 'wtv verga', 'kakking', 'kakked', 'nxa', 'nxaa', 'nyash', 'yansh', 'bawo olodo',
] // prettier-ignore

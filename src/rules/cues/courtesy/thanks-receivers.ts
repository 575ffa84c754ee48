/** To whom thanks, credit and kindness go: colleagues, strangers, services, families, teachers. */
export default `
  to my team, to the staff, to the midwives, to the cleaner, to the receptionist, to the lady who, to the gentleman,
  to the man who, to the woman who, to the lad who, to the lads, to the stranger who, to the person who,
  to the couple who, to my neighbour, to my mentor, to my supervisor, to the hosts, to everyone who, to everyone at,
  to everybody who, to all who, to every single, for everything, for all your, for your help, for the help,
  for the support, for your patience, for making me, for being so, for helping, for helping me, for showing,
  for staying, for staying late, for covering, for taking the time, for sharing, for fixing, for the kind words,
  for the feedback, who gave me, who gave up, who taught me, who carried, who handed in, who drove me, who fixed
`

/** What bad bosses, colleagues and customers do to one. */
export default `
  %bully me, %gaslight, %belittle, %patronise, %patronize, %scream at, %shout at, %yell at, %swear at, %throw things,
  threw a stapler, %backstab, treats people like, like dirt, like shit, exploits, exploitative, %overwork, %underpay,
  %shaft, steals tips, %take credit, took credit, %micromanage, on my back, %dangle, favouritism, favoritism,
  golden boy, never there, hides in his office, %sack me, sacked by text, asked for the manager, %moan that, no tip
`

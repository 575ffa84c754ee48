/** Ways to say that one reported sick; says nothing of whether it was true. */
export default `
  called in sick, %call in sick, %ring in sick, rang in sick, rung in sick, %phone in sick, %text in sick, %email in sick, %report sick,
  %report in sick, %call out sick, %call off sick, %call off work, %call out of work, called out today, calling out today, %call _ sick,
  called _ today sick, off sick, out sick, off on the sick, on the sick, gone sick, went sick, go sick, going sick, %go off sick,
  sick note, sick day, sick days, sick leave, sickie, sickies, sicky, %chuck a sickie, %throw a sickie, %pull a sickie, %take a sickie,
  %have a sickie, %chuck a sicky, %pull a sicky, doing a sickie, cheeky sickie, monday sickie, %bang in sick, %bell in sick,
  %bunk off sick, %swing the lead, %pull a whitey, duvet day, duvet days, mental health day, took a mental health day,
  took a personal day, personal day, %use a sick day, %use up my sick days, %burn a sick day, burn my sick days, sick time, sick pay, ssp,
  self certified, self cert, self certify, self certificate, paid sick leave, full sick pay, medical leave, %take medical leave, took mc,
  on mc, take mc, %take an mc, %chao keng, keng, chao geng, angkat bola, %chuck one, threw a sickie, mental day, unwell today,
  %call in dead, %call in unwell, %report unwell, not well message, %feign illness, absent due to fever, sick leave mail, cl and sl,
  %apply sick leave, applied for sick leave, sl applied, emergency leave, took an el, booked off sick, %book off sick, booked off work,
  sick leave application, %blue flu, sick out, blue monday sick, stress leave, on stress leave, signed off, signed off with stress,
  signed off sick, signed off work, on the panel, on the pat and mick, pat and mick, on the club, hockey sick, poets day sickie, #sickie,
  #sickday, absence line, sickness line, absence call, absence reason, day off sick, days off sick, week off sick, weeks off sick,
  %extend my sick leave
`

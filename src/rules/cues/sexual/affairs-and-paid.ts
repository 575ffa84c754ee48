/** Affairs, other people's spouses, paid sex, massage parlours, red lights. */
export default `
  someone else husband, someone else wife, somebody else husband, somebody else wife, another man wife,
  another woman husband, his wife does not, her husband does not, his wife has no idea, his wife thinks,
  her husband thinks, while my wife, wife away so, when the husband is, side chick, side piece, side dude, side man,
  the other woman, other woman era, my mistress, sugar daddy pays, sneaky link, sneaky links, sneaky linking,
  having an affair, had an affair, affair with, affair with my, affair with the, cheated with, cheated on him,
  cheated on her, cheated on my, cheating on my, cheat on my, cheating with, ashley madison, open relationship,
  open marriage, opened our marriage, swapped wives, wife swap, wife swapping, keys in a bowl, paid for sex,
  pay for sex, paying for sex, paid for a girl, paid girls, girls in pattaya, soi cowboy, nana plaza,
  red light district, de wallen, saunaclub, laufhaus, happy ending, happy endings, with a happy ending,
  massage with extras, massage parlour, massage parlor, massage and more, sensual massage, tantric massage, body rub,
  rub and tug, rub n tug, strip club, strip clubs, strip club on, stripper named, stripper called, strippers for the,
  strippers at the, private dance, private dances, lap dance, lap dances, lapdances, a lap dance, champagne room,
  spearmint rhino, stringfellows, throwing ones, dollar bills in, dollars in her, an escort, high class escort,
  punters review, adultwork, vivastreet, backpage, seeking arrangement, seeking arrangements, generous gentlemen,
  generous gentleman, generous men only, 0 short time, overnight rate, outcall only, available tonight gents,
  new in town gents, new girl in town
`

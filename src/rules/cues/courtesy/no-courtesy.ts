/** Look-alikes: ironic thanks, thanks for nothing, thanks to as cause, routine thanks in requests and adverts, thank god, mottoes, bare wishes, non-apologies. */
export default `
  thanks for nothing, no thanks, no thank you, thanks trump, cheers for that, thank god, tgif, thank goodness,
  thank christ, thank the lord, thanksgiving, happy thanksgiving, thank you for shopping, thanks for the follow,
  follow back, thanks in advance, tia, please like and share, please share, please send, appreciate it if,
  unappreciated, ungrateful, thankless, be grateful, be thankful, kindnessmatters, happy friday, happy new year,
  merry christmas, happy easter, eid mubarak, happy diwali, happy birthday, happy birthday to me, hbd,
  have a nice day, have a great day, good luck, congrats, congratulations, well done, nice one, rip, sorry not sorry,
  sorrynotsorry, not sorry, not even sorry, sorry but, i am sorry but, feel sorry for, sorry could you, credit card,
  credit score, credit union, took credit for, slow clap, no offence but, bless your heart, bless her heart
`

/** Thanks and credit to others. */
export default `
  thanks, thank you, thx, thnx, ty, tysm, tyvm, thank u, thankyou, cheers for, ta very much, thanking, thanked, grateful, gratitude,
  thankful, appreciate, appreciated, owe you one, could not have done it without, could not have done this without,
  would not be here without, could not do it without, without whom, with the help of, credit to, credit goes to,
  credit where credit is due, props, kudos for, indebted, thank my, my mentor, helped me, kind words, kindness of, kind stranger,
  lifesaver, life saver, you are the best, you are a star, asante, medaase, daalu, e se, shukriya, dhanyavaad, dhanyawad, meherbani,
  jazakallah, jazak allah, salamat, terima kasih, enkosi, ngiyabonga, dankie, gracias, merci, mahalo, go raibh maith agat, diolch,
  cheers pal, cheers mate, 🙏, 💐, 🫶, 🤗
`

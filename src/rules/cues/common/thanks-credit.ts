/** Thanks and credit to others. */
export default `
  thanks, thank you, thx, thnx, ty, tysm, tyvm, thank u, thankyou, cheers for, thanking, thanked, grateful, gratitude,
  thankful, appreciate, appreciated, with the help of, credit to, props, indebted, my mentor, helped me, kind words,
  lifesaver, you are the best, you are a star, asante, medaase, daalu, shukriya, dhanyavaad, dhanyawad, meherbani,
  jazakallah, salamat, enkosi, ngiyabonga, dankie, gracias, merci, mahalo, diolch, 🙏, 💐, 🫶, 🤗
`

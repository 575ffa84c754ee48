/** Words of thanks and gratitude in all registers and languages. */
export default `
  thank you to, thank you for, thank you all, thank you everyone, thank you so much, thank you very much,
  big thank you, thanks to, thanks for, thanks all, thanks so much, thanks a lot, thanks again, thanks guys,
  many thanks, many thanks to, many thanks for, huge thanks, huge thanks to, massive thanks, special thanks,
  special thanks to, %thank, thanking, thanked them, thankful for, thanx, thx, thnx, tysm, tyvm, cheers to,
  cheers for, much obliged, greatly appreciated, really appreciate, i appreciate, we appreciate, appreciation,
  appreciation post, show appreciation, gratitude, grateful, grateful to, grateful for, very grateful,
  really grateful, indebted, can not thank you enough, can not thank _ enough, meant a lot, very kind, danke, grazie,
  obrigado, obrigada, arigato, kamsahamnida, shukran, jazakallah, shukriya, dhanyavaad, dhanyavad, nandri, meherbani,
  salamat, salamat po, asante, daalu, imela, nagode, medaase, siyabonga, ngiyabonga, enkosi, dankie, tatenda, zikomo,
  webale, mahalo, mauruuru, vinaka, diolch, grma, todah, 🙇, 🙏🏽, 🙏🏻, 🙏🏾, 🙏🏼, 🙏🏿, 💐, 🫶
`

/** Goodbye words. */
export default `
  goodbye all, goodbye world, goodbye cruel world, goodbye forever, final goodbye, my final goodbye, this is goodbye, this is my goodbye,
  i guess this is goodbye, farewell everyone, farewell forever, bye forever, bye world, see you on the other side, see you in the next life,
  see you in another life, in the next life, maybe in another life, please forgive me, forgive me everyone, i am sorry everyone, i am so sorry everyone,
  sorry to everyone, sorry mam, sorry to my family, i am sorry mum, i am sorry mom, tell my mum i love her, tell my mom i love her,
  tell my kids i love them, tell my family i love them, tell my family, tell them i loved them, loved you all, i loved you all, always loved you,
  remember me as, do not forget me, do not cry for me, do not blame yourselves, do not blame yourself, not anyones fault, no one is to blame,
  nobody could have saved me, you could not have saved me, nothing you could have done, look after my cat, look after my dog, look after my mum,
  look after my kids, look after mum, take care of mum, take care of my dog, take care of each other, thank you all for everything,
  thank you for trying, thanks for trying, i really tried, tried so hard, i tried so hard, could not do it anymore, it is over for me, slan forever,
  kwaheri, paalam, alvida, totsiens
`

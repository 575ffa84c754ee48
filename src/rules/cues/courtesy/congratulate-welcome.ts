/** Congratulations with reason, farewell words, welcomes, encouragement and good wishes to named others. */
export default `
  congratulations to my, congratulations to our, congratulations to the, congratulations on, congratulations on your,
  huge congratulations to, massive congratulations, warm congratulations, heartiest congratulations, hearty congratulations, congrats on,
  congrats on your, congrats to my, congrats to our, big congrats to, congratz, grats, congratulating, so pleased for, so pleased for you,
  really pleased for, so happy for, so happy for you, so happy for her, so happy for him, happy for you, made up for you, chuffed for,
  delighted for, delighted for you, thrilled for, thrilled for you, buzzing for, so proud of her, so proud of him, so proud of them,
  proud of this lad, proud of this girl, proud of this lot, proud of my friend, proud of my colleague, well done to my, well done to our,
  well done to all, well done for, well done you, well earned, well deserved, thoroughly deserved, so deserved, much deserved,
  richly deserved, could not be more deserved, no one deserves it more, nobody deserves it more, could not happen to a nicer,
  worked so hard for, worked so hard for this, you earned it, you have earned it, she earned it, he earned it, passed on her,
  passed on his, on passing your, on your promotion, on her promotion, on his promotion, on her retirement, on his retirement,
  on your retirement, on your new job, on your degree, on your wedding, happy retirement, happy retirement to, enjoy your retirement,
  her last day, his last day, we will miss, going to miss, sad to see you go, sorry to see you go, best of luck, best of luck to,
  best of luck in, good luck in your, good luck in the new, all the best for, all the best to, wishing you all, wishing her, wishing him,
  wishing them, wish you well, wish her well, wish him well, wishing everyone, warm wishes, warm welcome to, welcome to the team,
  welcome to our, welcome aboard, big welcome to, a warm welcome, great to have you, lovely to meet, lovely to have met, great to meet,
  pleasure to meet, pleasure meeting, it was an honour, safe travels, get well soon, speedy recovery, wishing you a speedy, here for you,
  i am here for, we are here for, you have got this, rooting for you, in your corner, happy birthday to our, happy work anniversary to,
  mabrouk, mubarak ho, mazel tov, badhai, bahut badhai, pagbati, hongera, comhghairdeas, llongyfarchiadau, ka pai, ka mau te wehi
`

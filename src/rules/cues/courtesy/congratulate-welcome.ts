/** Congratulations with reason, farewell words, welcomes, encouragement and good wishes to named others. */
export default `
  congratulations to my, congratulations to our, congratulations on, congrats on, big congrats to, congratz, grats,
  congratulating, so happy for, so happy for you, happy for you, delighted for, delighted for you, proud of this lot,
  well done for, well deserved, he earned it, happy retirement, happy retirement to, her last day, his last day,
  going to miss, best of luck, best of luck to, all the best to, wish him well, wishing everyone, get well soon,
  here for you, happy work anniversary to, mabrouk, badhai, pagbati, hongera, comhghairdeas, llongyfarchiadau
`

/** Own sexual orientation, partners told by gender, coming out. */
export default `
  i am gay, gay man, gay couple, gay marriage, gaymer, gaysian, i am a lesbian, lesbian mum, sapphic, wlw,
  dykes on bikes, bisexual, i am bi, pansexual, omnisexual, polysexual, qpoc, asexual, acespec, demisexual, aromantic,
  aroace, grayace, lgbtqi, 2slgbtqia, gsrm, closeted, heterosexual, my civil partner, polyamorous, polycule, kinky,
  bakla, bading, beki, tibo, moffie, stabane, kuchu, 🏳 🌈, 👬, 👭
`

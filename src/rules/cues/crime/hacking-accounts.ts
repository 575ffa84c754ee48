/** Getting into accounts, devices, networks; doxxing, DDoS, spyware, game cheats sold. */
export default `
  hacked the school, read his messages, mspy, flexispy, %ddos, ddosd, booter, booters, stresser, %deface, bruteforced,
  combolist, openbullet, deauther, %deauth, 0wned, backdoored, cryptominer, exfil, exfiltrated, hackforums,
  breachforums, raidforums, nulled, leakbase, %swat, %doxx, %dox
`

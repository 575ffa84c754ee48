/** Complaint words that mark chronic whining. */
export default `
  %moan, %whinge, %whine, grumbling, complained all day, bitching, bitch and moan, %bitch about work, ughhh, uggh, fml, ffs, jfc, omfg,
  kill me, shoot me, put me down, someone save me, get me out, get me home, can not even, can not do this, can not do today, can not cope,
  can not wait to leave, can not wait until, hate this, hate life, hate everything, hate my life, hate everyone, hate people,
  hate it here, this sucks, sucks ass, sucks balls, this is hell, what torture, absolute torture, pure torture, this is torture,
  life is not fair, it is not fair, always me, every single day, every damn day, every fucking day, every bloody day, every single shift,
  every single week, same every day, same every week, day in day out, week in week out, as per usual, same old shit, same shit, same crap,
  another week, another long, another boring, another pointless, endless shift, lasts forever, taking forever, feels like forever,
  time stands still, time is not moving, clock is broken, clock going backwards, clock has stopped, so slow, dragging, bored shitless,
  bored stiff, bored to death, bored to tears, bored at work, bored out of my mind, bored out of my skull, bored of my job,
  boring as fuck, boring as hell, boring af, dying of boredom, mind numbing, mind numbingly, brain rotting, soul sucking, soul destroying,
  soul crushing, meaningless, crappy, bollocks, bullshit, bull, exhausted already, tired of this shit, sick of this, over this, fed up,
  cheesed off, browned off, hacked off, pissed off, naffed off, peed off, narked, scunnered, crabbit, gurning, toys out of the pram,
  spat my dummy, violins, tiny violin, woe is me, poor me, pity party, pity me, feel sorry for me, hard life, hard knock life
`

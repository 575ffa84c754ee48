/** What a juror, clerk, guard or officer knows of a case that is still heard. */
export default `
  on a jury, the jury room, jury room, fellow jurors, other jurors, half the jury, of the jurors, of us think he,
  think he did it, thinks he did it, he did it lol, so guilty, guilty as, clearly guilty, we are voting, vote guilty,
  the verdict will, verdict is going, deliberating, we deliberated, in deliberations, the defendant looked,
  the accused, custody suite, brought in last night, brought him in, brought her in, in the back of my,
  in the back of the van, body cam, bodycam, cctv from, footage of him, footage of her, footage from work,
  watch the cctv, on our cctv, on the cctv, the interview tape, his statement, her statement, witness list,
  the informant, the scene photos, post mortem, coroner told, the tag team, on probation with me, my caseload,
  on my caseload, court listing, under oath, the family court, family case
`

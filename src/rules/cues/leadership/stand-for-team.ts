/** Standing up for the team, taking the blame, owning mistakes, fairness and care as one in charge. */
export default `
  stood up for my team, standing up for, stick up for, stuck up for, fought for my team, fought for their, fight for my team, argued for,
  pushed for, went to bat for, go to bat for, had their backs, have their backs, have your teams back, got my teams back, backed my team,
  back my team, took the blame, take the blame, took the flak, took the heat, took responsibility, take responsibility,
  taking responsibility, took full responsibility, took ownership, own the mistake, owned my mistake, my mistake not theirs, my fault not,
  the buck stops, buck stops with me, on me not them, blame is mine, credit is theirs, credit goes to them, leaders eat last, eat last,
  last to leave, first in last out, first one in, would not ask, never ask anyone to, never ask my, not ask anyone to do,
  got stuck in with, mucked in with, roll my sleeves up, rolled my sleeves up, sent them home early, sent him home, sent her home,
  sent everyone home, made sure everyone, made sure nobody, made sure no one, made sure they, making sure everyone, checked in on,
  check in on my team, checked on everyone, checking on my team, open door, door is always open, listened to, listen to your team,
  listened to the team, asked the team, asked everyone, heard everyone, every voice, quietest person, psychological safety,
  safe to speak up, fair pay for, got them a raise, got them paid, got my team a raise, pay rise for my team, shielded, protect my team,
  protected my team, protecting the team, spoke up for, called it out, servant leader, servant leadership, my troops, my players,
  our team of
`

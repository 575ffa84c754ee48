/** Quitting by phone, text or at once, and walking away. */
export default `
  quit over the phone, quit by email, quit by phone, quit via text, quit over text, quit over whatsapp, quit today,
  quit yesterday, just quit, just quit my, i just quit, quit on the spot, quit mid, quit without, quit with no,
  quit no notice, without notice, without any notice, without giving notice, zero notice, did not give notice,
  gave no notice, minutes before my shift, hour before my shift, during my shift, in the middle of my,
  middle of service, middle of the dinner, mid service, mid rush, during the rush, in the rush, rage quit, ragequit my,
  rage quitting, stormed out, stormed off, storm out, walked straight out, walked out on, walked out the,
  walked out after, walked out at, walked out during, just walked out, got up and left, stood up and left,
  upped and left, took off my apron, apron on the, threw my apron, threw my apron down, threw the keys,
  threw my lanyard, threw my vest, keys on the counter, badge on the desk, badge on the table, badge in the bin,
  lanyard in the, uniform in the bin, dropped the keys, left the keys, left them to it, left them short,
  blocked the number, blocked my boss, blocked my manager, blocked them all, blocked their number, blocked work,
  changed my number, never went in again, never turned up again, did not turn up, did not show up, not turned up,
  did not bother turning, am not going in, i am not coming in, never coming back
`

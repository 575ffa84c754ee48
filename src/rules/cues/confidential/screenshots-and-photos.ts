/** Screenshots, photos and copies of screens, papers, rooms and people at work. */
export default `
  screenshotted, screen shot, screen shots, screengrab, screen grab, screengrabs, screencap, screen caps, screen recording,
  screen recorded, screenie, ss of, here is a screenshot, screenshot of, screenshots of, photo of my screen, photo of the screen,
  picture of my screen, pic of my screen, pic of the screen, photo of my monitor, pic of my desk, photo of my desk, desk selfie,
  selfie at work, selfie with a patient, selfie with patient, selfie with my patient, selfie on the ward, selfie in theatre,
  selfie with the, selfie in the cell, theatre selfie, selfie in the lab, selfie in the control room, ward selfie,
  photo of the whiteboard, pic of the whiteboard, whiteboard photo, photo of the wound, wound photo, took photos of, snapped a pic,
  snapped a photo, snapped this, sneaky photo, sneaky pic, sneaky picture, snuck a pic, snuck a photo, sneaked a photo, secret photo,
  secretly filmed, secretly recorded, secretly filming, filmed him, filmed her, filmed them, recorded the meeting, recorded the call,
  recording of the meeting, recording of the call, recorded our, recorded it on my phone, audio of, voice note from, voicemail from,
  xray of, x rays of, ct scan of, mri of, ultrasound of, pics from the ward, behind me in the, visible in the background, zoom in on,
  zoom in and you, can see behind me, names visible, names are visible, name visible, visible on screen, visible on the screen,
  blurred the name, blurred the names, did not blur, forgot to blur, not even blurred, swipe for, uploaded the, posted a pic of,
  share the pdf, pdf of, here are the slides, here is the list, here is the email, here is the memo, full list below, full email,
  full memo, full document, whole document, dm for the link, dm me for the link, dm me for details, dm for details, ask me in dm,
  pm me for, inbox me for, who wants to see, anyone want to see, anyone want the, want the list, want a copy, google docs link,
  drive link, dropbox link, wetransfer, pastebin, live tweeting, livetweeting, live streaming, livestreaming from, instagram story from,
  snap story, tiktok from the ward, tiktok on the ward, tiktok in the theatre
`

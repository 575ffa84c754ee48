import type { Wording } from '../../../model/wording.ts'

/**
 * Was von einer Seite, vom Lesen und vom Speichern gesagt wird: an Ort und Stelle auf Englisch gesprochen, hier auf Deutsch.
 * `{}` steht für den Namen des Netzwerks oder eine Ursache. `tests/unit/ui/told.test.ts` nennt Sätze, die fehlen.
 */
export default {
  // Seiten ohne ein Profil.
  'This page of {} is nobody’s profile. Open your profile to vet it.':
    'Diese Seite von {} ist niemandes Profil. Öffne dein Profil, um es durchzusehen.',
  'This page of {} is nobody’s profile. Open your profile or its activity.':
    'Diese Seite von {} ist niemandes Profil. Öffne dein Profil oder seine Aktivitäten.',
  'This page of {} is nobody’s profile. Open your public profile.':
    'Diese Seite von {} ist niemandes Profil. Öffne dein öffentliches Profil.',
  'This page of {} is nobody’s profile. Open your profile, or an answer of yours.':
    'Diese Seite von {} ist niemandes Profil. Öffne dein Profil oder eine Antwort von dir.',
  'This page of {} is nobody’s channel. Open your channel to vet it.':
    'Diese Seite von {} ist niemandes Kanal. Öffne deinen Kanal, um ihn durchzusehen.',
  'This page of {} is nobody’s channel. Open your channel’s About tab.':
    'Diese Seite von {} ist niemandes Kanal. Öffne den Reiter „Über“ deines Kanals.',
  'This page of {} is nobody’s blog. Open your blog to vet it.':
    'Diese Seite von {} ist niemandes Blog. Öffne deinen Blog, um ihn durchzusehen.',
  'This page of {} is nobody’s wall. Open your profile to vet it.':
    'Diese Seite von {} ist niemandes Pinnwand. Öffne dein Profil, um es durchzusehen.',
  'This page of {} is nobody’s. Open your submissions or comments.':
    'Diese Seite von {} gehört niemandem. Öffne deine Einreichungen oder Kommentare.',
  'This page of {} is no person’s profile. Open your profile.':
    'Diese Seite von {} ist nicht das Profil eines Menschen. Öffne dein Profil.',
  'This page of {} holds no words of one person. Open your profile, or an issue of yours.':
    'Auf dieser Seite von {} stehen nicht die Worte eines einzelnen Menschen. Öffne dein Profil oder ein Issue von dir.',
  'This page of {} lists no posts of the profile. Open the profile itself.':
    'Diese Seite von {} zeigt keine Beiträge des Profils. Öffne das Profil selbst.',
  'This page of {} lists no posts of the profile. Open the posts or replies tab.':
    'Diese Seite von {} zeigt keine Beiträge des Profils. Öffne den Reiter mit Beiträgen oder Antworten.',
  'This page of {} lists no stories of one person. Open your profile to vet it.':
    'Diese Seite von {} zeigt nicht die Texte eines einzelnen Menschen. Öffne dein Profil, um es durchzusehen.',
  'This page of {} does not show the blog’s posts whole. Open the blog itself.':
    'Diese Seite von {} zeigt die Beiträge des Blogs nicht ganz. Öffne den Blog selbst.',
  'This tab of {} lists no posts of the profile. Open its posts or comments.':
    'Dieser Reiter von {} zeigt keine Beiträge des Profils. Öffne seine Beiträge oder Kommentare.',
  'This tab of {} holds no words of the channel. Open its posts or videos.':
    'Auf diesem Reiter von {} steht nichts vom Kanal. Öffne seine Beiträge oder Videos.',
  'This tab lists posts of others that were liked. Open the posts or replies tab.':
    'Dieser Reiter zeigt fremde Beiträge, die gefallen haben. Öffne den Reiter mit Beiträgen oder Antworten.',
  'This tab lists what the person reacted to. Open the posts or comments tab.':
    'Dieser Reiter zeigt, worauf reagiert wurde. Öffne den Reiter mit Beiträgen oder Kommentaren.',
  'This tab lists what was saved, which is not the owner’s. Open the profile itself.':
    'Dieser Reiter zeigt Gespeichertes, und das stammt von anderen. Öffne das Profil selbst.',
  'This story does not say clearly who wrote it. Open a profile on Medium.':
    'Dieser Text sagt nicht klar, wer ihn geschrieben hat. Öffne ein Profil auf Medium.',
  'What a channel says of itself stands on its About tab. Open that.':
    'Was ein Kanal über sich sagt, steht auf seinem Reiter „Über“. Öffne den.',
  'Several people write on this page. Open the page of one of them.':
    'Auf dieser Seite schreiben mehrere Menschen. Öffne die Seite eines einzelnen.',
  'This page does not say who wrote its articles. Open a page that names its author.':
    'Diese Seite sagt nicht, wer ihre Artikel geschrieben hat. Öffne eine Seite, die das nennt.',
  'This page marks up no posts that could be read. Open a profile or a blog.':
    'Auf dieser Seite sind keine Beiträge ausgezeichnet, die sich lesen ließen. Öffne ein Profil oder einen Blog.',
  'This looks like a newspaper, a shop or a place for code, not like one person’s page.':
    'Das sieht nach einer Zeitung, einem Laden oder einem Ort für Programme aus, nicht nach der Seite eines Menschen.',
  'This is no page that Prevet knows how to read. Open a profile on a social network, or a blog, and look again.':
    'Diese Seite kann Prevet nicht lesen. Öffne ein Profil in einem sozialen Netzwerk oder einen Blog und sieh noch einmal nach.',
  'This page shows no profile to read.': 'Diese Seite zeigt kein Profil, das sich lesen ließe.',

  // Wände: was zwischen der Person und den Beiträgen steht.
  '{} asks you to sign in first.': '{} möchte, dass du dich erst anmeldest.',
  'Sign in, then open your profile.': 'Melde dich an und öffne dann dein Profil.',
  '{} shows nothing here to people who are not signed in.': '{} zeigt hier ohne Anmeldung nichts.',
  '{} shows nothing of this profile to people who are not signed in.':
    '{} zeigt von diesem Profil ohne Anmeldung nichts.',
  '{} shows no posts to people who are not signed in. Sign in, then open the profile again.':
    '{} zeigt ohne Anmeldung keine Beiträge. Melde dich an und öffne das Profil dann noch einmal.',
  '{} shows no posts to people who are not signed in. Sign in to X, then open the profile again.':
    '{} zeigt ohne Anmeldung keine Beiträge. Melde dich bei X an und öffne das Profil dann noch einmal.',
  '{} shows no profile here: it is gone, was renamed, or is closed to you.':
    '{} zeigt hier kein Profil: Es ist gelöscht, umbenannt oder für dich geschlossen.',
  '{} shows no profile here: it is gone, closed to you, or the address is wrong.':
    '{} zeigt hier kein Profil: Es ist gelöscht, für dich geschlossen, oder die Adresse stimmt nicht.',
  '{} shows no profile here: it is suspended, banned or private, or never existed.':
    '{} zeigt hier kein Profil: Es ist gesperrt, verbannt oder privat, oder es gab es nie.',
  '{} shows no public profile here: there is none, or it is closed to this browser.':
    '{} zeigt hier kein öffentliches Profil: Es gibt keines, oder es ist für diesen Browser geschlossen.',
  '{} shows no page here: the account does not exist, or it asks you to wait.':
    '{} zeigt hier keine Seite: Das Konto gibt es nicht, oder du sollst warten.',
  '{} shows no posts here: the account does not exist, is protected or suspended, or has not posted.':
    '{} zeigt hier keine Beiträge: Das Konto gibt es nicht, es ist geschützt oder gesperrt, oder es hat nichts geschrieben.',
  '{} shows no posts on this tab.': '{} zeigt auf diesem Reiter keine Beiträge.',
  '{} shows nothing on this tab: the profile hides it, is suspended, or has written nothing.':
    '{} zeigt auf diesem Reiter nichts: Das Profil verbirgt ihn, ist gesperrt, oder es hat nichts geschrieben.',
  '{} shows nothing on this tab of the channel, or the channel is gone.':
    '{} zeigt auf diesem Reiter des Kanals nichts, oder es gibt den Kanal nicht mehr.',
  '{} shows an error instead of the page. Reload it and try again.':
    '{} zeigt statt der Seite einen Fehler. Lade sie neu und versuche es noch einmal.',
  '{} does not show this page: the account is gone or suspended, or asks you to sign in.':
    '{} zeigt diese Seite nicht: Das Konto ist gelöscht oder gesperrt, oder du sollst dich anmelden.',
  '{} knows no such account: it is gone, was renamed, or never existed.':
    '{} kennt dieses Konto nicht: Es ist gelöscht, umbenannt, oder es gab es nie.',
  '{} knows no such channel: it is gone, banned, or the address is wrong.':
    '{} kennt diesen Kanal nicht: Er ist gelöscht, gesperrt, oder die Adresse stimmt nicht.',
  '{} warns of this profile first. Press the button that shows it all the same, then look again.':
    '{} warnt erst vor diesem Profil. Drücke den Knopf, der es trotzdem zeigt, und sieh noch einmal nach.',
  '{} asks for your age before it shows this profile. Answer it, then look again.':
    '{} fragt nach deinem Alter, bevor es dieses Profil zeigt. Antworte und sieh noch einmal nach.',
  '{} asks something first (age, quarantine, suspension) and shows no posts here.':
    '{} fragt oder sagt erst etwas (Alter, Quarantäne, Sperre) und zeigt hier keine Beiträge.',
  '{} asks about cookies first. Answer it, then open your channel.':
    '{} fragt erst nach Cookies. Antworte und öffne dann deinen Kanal.',
  '{} asks you to solve a puzzle first. Then look again.':
    '{} möchte, dass du erst ein Rätsel löst. Sieh dann noch einmal nach.',
  'This {} account is private: its posts are shown to its followers alone.':
    'Dieses Konto bei {} ist privat: Seine Beiträge sehen nur, die ihm folgen.',
  'This {} account is private: its videos are shown to its followers alone.':
    'Dieses Konto bei {} ist privat: Seine Videos sehen nur, die ihm folgen.',
  'This {} profile is closed: its wall is shown to friends alone.':
    'Dieses Profil bei {} ist geschlossen: Seine Pinnwand sehen nur Freunde.',
  'This profile on {} is private: only its followers see its posts.':
    'Dieses Profil bei {} ist privat: Seine Beiträge sehen nur, die ihm folgen.',
  'This server shows an error instead of the profile: it is gone, suspended or out of reach.':
    'Dieser Server zeigt statt des Profils einen Fehler: Es ist gelöscht, gesperrt oder nicht erreichbar.',
  'This server shows no posts here: the account is gone, hidden or elsewhere, or has not posted.':
    'Dieser Server zeigt hier keine Beiträge: Das Konto ist gelöscht, verborgen oder umgezogen, oder es hat nichts geschrieben.',
  'This blog first asks whether you want to see it. Answer, then look again.':
    'Dieser Blog fragt erst, ob du ihn sehen möchtest. Antworte und sieh noch einmal nach.',
  'There is no such page any more on this site.': 'Diese Seite gibt es hier nicht mehr.',
  'This page asks for a password or to sign in before it shows anything.':
    'Diese Seite verlangt ein Passwort oder eine Anmeldung, bevor sie etwas zeigt.',
  'This page asks for a password or to sign in. Do so, then open the profile again.':
    'Diese Seite verlangt ein Passwort oder eine Anmeldung. Tu das und öffne das Profil dann noch einmal.',
  'The site first wants to know that you are no robot. Answer it, then click the icon again.':
    'Die Seite möchte erst wissen, ob du ein Mensch bist. Antworte und klicke dann noch einmal auf das Symbol.',
  '{} says that there is no such page ({}): the profile is gone, was renamed, or never existed.':
    '{} sagt, diese Seite gebe es nicht ({}): Das Profil ist gelöscht, umbenannt, oder es gab es nie.',
  '{} asks you to wait before you open more pages (429). Try again later.':
    '{} bittet dich zu warten, bevor du weitere Seiten öffnest (429). Versuche es später noch einmal.',
  '{} answered with an error ({}). Try again later.':
    '{} hat mit einem Fehler geantwortet ({}). Versuche es später noch einmal.',
  '{} does not show this page to you ({}). Sign in there first, or it is closed.':
    '{} zeigt dir diese Seite nicht ({}). Melde dich dort erst an, oder sie ist geschlossen.',

  // Einzelne Karten, die nicht gelesen werden konnten.
  '{} shows a post here without its author.': '{} zeigt hier einen Beitrag, ohne zu sagen, von wem er ist.',
  '{} shows a post here without its address.': '{} zeigt hier einen Beitrag ohne seine Adresse.',
  '{} shows a post here without its author or number.': '{} zeigt hier einen Beitrag ohne Namen oder Nummer.',
  '{} shows a post here without its blog.': '{} zeigt hier einen Beitrag, ohne zu sagen, aus welchem Blog er ist.',
  '{} shows a card here without its author.': '{} zeigt hier eine Karte, ohne zu sagen, von wem sie ist.',
  '{} shows a card here without its author or address.': '{} zeigt hier eine Karte ohne Namen oder Adresse.',
  '{} shows a card here without the address of a post; it may be deleted or withheld.':
    '{} zeigt hier eine Karte ohne die Adresse eines Beitrags; vielleicht ist er gelöscht oder gesperrt.',
  '{} shows a comment here without its author.': '{} zeigt hier einen Kommentar, ohne zu sagen, von wem er ist.',
  '{} shows a comment here without its author or address.': '{} zeigt hier einen Kommentar ohne Namen oder Adresse.',
  '{} shows a row here without its author.': '{} zeigt hier eine Zeile, ohne zu sagen, von wem sie ist.',
  '{} shows a note here without its author or address.': '{} zeigt hier eine Notiz ohne Namen oder Adresse.',
  '{} shows a story here without its author.': '{} zeigt hier einen Text, ohne zu sagen, von wem er ist.',
  '{} shows a pin here without its address.': '{} zeigt hier einen Pin ohne seine Adresse.',
  '{} shows a video here without its address.': '{} zeigt hier ein Video ohne seine Adresse.',
  '{} shows an answer here that does not say clearly whose it is.':
    '{} zeigt hier eine Antwort, die nicht klar sagt, von wem sie ist.',
  '{} shows a pin here that does not say clearly whose it is.':
    '{} zeigt hier einen Pin, der nicht klar sagt, von wem er ist.',
  '{} shows this without its words. Open it to have it read.':
    '{} zeigt das ohne seinen Text. Öffne es, um es lesen zu lassen.',
  '{} shows this post without its words. Open it to have it read.':
    '{} zeigt diesen Beitrag ohne seinen Text. Öffne ihn, um ihn lesen zu lassen.',
  '{} shows this row without its words. Open it to have it read.':
    '{} zeigt diese Zeile ohne ihren Text. Öffne sie, um sie lesen zu lassen.',
  '{} shows this answer without its words. Open it to have it read.':
    '{} zeigt diese Antwort ohne ihren Text. Öffne sie, um sie lesen zu lassen.',
  '{} shows a machine translation of this post. Show the original to have it read.':
    '{} zeigt eine maschinelle Übersetzung dieses Beitrags. Lass dir das Original anzeigen, um es lesen zu lassen.',
  '{} hides this post behind a warning. Show it to have it read.':
    '{} verbirgt diesen Beitrag hinter einer Warnung. Zeige ihn an, um ihn lesen zu lassen.',
  'The list shows only the question. Open the answer to have it read.':
    'Die Liste zeigt nur die Frage. Öffne die Antwort, um sie lesen zu lassen.',
  'The name on this card and its address do not belong together.':
    'Der Name auf dieser Karte und ihre Adresse gehören nicht zusammen.',
  'The name on this post and its address do not belong together.':
    'Der Name auf diesem Beitrag und seine Adresse gehören nicht zusammen.',
  'This post has no address.': 'Dieser Beitrag hat keine Adresse.',
  'This post is marked up without a text.': 'Dieser Beitrag ist ohne einen Text ausgezeichnet.',
  'This row is not drawn yet, and its name alone does not tell whose post it is.':
    'Diese Zeile ist noch nicht gezeichnet, und ihr Name allein sagt nicht, wessen Beitrag sie ist.',
  'This post could not be read: it is built in a way that Prevet does not know.':
    'Dieser Beitrag konnte nicht gelesen werden: Er ist auf eine Art gebaut, die Prevet nicht kennt.',
  'This card is built in a way that the {} reader does not know ({}).':
    'Diese Karte ist auf eine Art gebaut, die der Leser für {} nicht kennt ({}).',

  // Die Seite als Ganzes.
  'This {} page is built in a way that Prevet does not know yet, so nothing could be read ({}).':
    'Diese Seite von {} ist auf eine Art gebaut, die Prevet noch nicht kennt; darum konnte nichts gelesen werden ({}).',
  'This {} page has posts, but none of them could be read: {} may have changed how its pages are built.':
    'Diese Seite von {} hat Beiträge, aber keiner konnte gelesen werden: Vielleicht baut {} seine Seiten jetzt anders.',
  'Nothing was judged.': 'Nichts wurde beurteilt.',
  'The posts on this {} page could not be found ({}). Nothing new was read.':
    'Die Beiträge auf dieser Seite von {} konnten nicht gefunden werden ({}). Es wurde nichts Neues gelesen.',
  'No post was found here. The tab may be empty, private or still loading; if you can see posts, reload the page and click the icon again.':
    'Hier wurde kein Beitrag gefunden. Vielleicht ist der Reiter leer, privat oder lädt noch; wenn du Beiträge siehst, lade die Seite neu und klicke noch einmal auf das Symbol.',

  // Das Lesen eines ganzen Profils.
  'The end of the profile was reached.': 'Das Ende des Profils ist erreicht.',
  'Nothing new came for a while, so the reading ended here.':
    'Eine Weile kam nichts Neues, darum endet das Lesen hier.',
  'No post could be read on this page.': 'Auf dieser Seite konnte kein Beitrag gelesen werden.',
  'The reading goes on when you come back to this tab.': 'Das Lesen geht weiter, wenn du zu diesem Tab zurückkommst.',
  'You took over, so the reading pauses. Resume it when you are done.':
    'Du hast übernommen, darum ruht das Lesen. Setze es fort, wenn du fertig bist.',
  'The page went to another profile, so the reading ended.':
    'Die Seite ging zu einem anderen Profil, darum endete das Lesen.',

  // Was Netzwerke nicht zeigen.
  'X lists about the last 3,200 posts of a profile.': 'X zeigt von einem Profil etwa die letzten 3.200 Beiträge.',
  'Reddit lists the last 1,000 posts and the last 1,000 comments.':
    'Reddit zeigt die letzten 1.000 Beiträge und die letzten 1.000 Kommentare.',
  'Reddit lists the last 1,000 posts and the last 1,000 comments, page by page.':
    'Reddit zeigt die letzten 1.000 Beiträge und die letzten 1.000 Kommentare, Seite für Seite.',
  'A public Snapchat profile holds a name and a few words on the person; snaps cannot be read.':
    'Ein öffentliches Snapchat-Profil hat einen Namen und ein paar Worte zur Person; Snaps lassen sich nicht lesen.',
  'GitHub’s profile lists no texts: open the issues and comments that you wrote to have them read.':
    'Das Profil auf GitHub zeigt keine Texte: Öffne deine Issues und Kommentare, um sie lesen zu lassen.',
  'Lists on Medium hold titles alone: open a story to have the whole of it read.':
    'Listen auf Medium haben nur Titel: Öffne einen Text, um ihn ganz lesen zu lassen.',
  'Pinterest’s lists hold titles alone: open a pin of yours to have its description read.':
    'Listen auf Pinterest haben nur Titel: Öffne einen Pin von dir, um seine Beschreibung lesen zu lassen.',
  'This post is shown in translation. Show the original to have it read.':
    'Dieser Beitrag wird übersetzt gezeigt. Lass dir das Original zeigen, um ihn lesen zu lassen.',
  'YouTube shows a translation of this. Show the original to have it read.':
    'YouTube zeigt hiervon eine Übersetzung. Lass dir das Original zeigen, um es lesen zu lassen.',
  'Quora shows a post here that does not say clearly whose it is.':
    'Quora zeigt hier einen Beitrag, der nicht klar sagt, von wem er ist.',
  'Quora shows the beginning of an answer or post: press “more” on each to have the whole of it read.':
    'Quora zeigt den Anfang einer Antwort oder eines Beitrags: Drücke jeweils auf „mehr“, um sie ganz lesen zu lassen.',
  'The lists of a profile hold titles and beginnings: open a question or answer to have the whole of it read.':
    'Die Listen eines Profils haben nur Titel und Anfänge: Öffne eine Frage oder Antwort, um sie ganz lesen zu lassen.',
  'Twitch keeps no chat on its pages: only what a channel says of itself can be read.':
    'Twitch behält keinen Chat auf seinen Seiten: Nur was ein Kanal über sich sagt, lässt sich lesen.',
  'What you wrote below other channels’ videos is not on your channel: look for it at Google’s My Activity.':
    'Was du unter Videos anderer Kanäle geschrieben hast, steht nicht auf deinem Kanal: Suche es bei Google unter „Meine Aktivitäten“.',

  // Erlaubnis, Speicher, Verbindung.
  'You have not allowed Prevet to read pages yet. Agree first, then look again.':
    'Du hast Prevet noch nicht erlaubt, Seiten zu lesen. Stimme erst zu und sieh dann noch einmal nach.',
  'Prevet has not been allowed to read pages yet. Open it from the toolbar and agree first.':
    'Prevet darf noch keine Seiten lesen. Öffne es über die Symbolleiste und stimme erst zu.',
  'Your browser does not let extensions read this page. Open a profile on a social network and try again.':
    'Dein Browser lässt Erweiterungen diese Seite nicht lesen. Öffne ein Profil in einem sozialen Netzwerk und versuche es noch einmal.',
  'This post has no web address that can be opened.': 'Dieser Beitrag hat keine Webadresse, die sich öffnen ließe.',
  'A part of Prevet could not be loaded. Switch Prevet off and on again in your browser’s list of extensions: everything that was read is kept.':
    'Ein Teil von Prevet konnte nicht geladen werden. Schalte Prevet in der Liste der Erweiterungen deines Browsers aus und wieder ein: Alles Gelesene bleibt erhalten.',
  'Prevet did not answer. Please try again.': 'Prevet hat nicht geantwortet. Bitte versuche es noch einmal.',
  'Only Prevet’s own pages may ask for this.': 'Das dürfen nur die eigenen Seiten von Prevet.',
  'This profile was forgotten meanwhile.': 'Dieses Profil wurde inzwischen vergessen.',
  'A reading without a profile cannot be kept.': 'Gelesenes ohne ein Profil kann nicht behalten werden.',
  'What was stored was written by a newer version of Prevet. It was left untouched: update Prevet to see it again.':
    'Das Gespeicherte stammt von einer neueren Version von Prevet. Es blieb unberührt: Aktualisiere Prevet, um es wieder zu sehen.',
  'Until then, what you read is judged but not kept.': 'Bis dahin wird Gelesenes beurteilt, aber nicht behalten.',
  'There is no space left to store what was read. It is judged but not kept; free some space or forget a profile, then look again.':
    'Für das Gelesene ist kein Platz mehr. Es wird beurteilt, aber nicht behalten; schaffe Platz oder vergiss ein Profil und sieh noch einmal nach.',
  'Your browser does not let Prevet store anything here, as in some private windows. What you read is judged but not kept.':
    'Dein Browser lässt Prevet hier nichts speichern, wie in manchen privaten Fenstern. Gelesenes wird beurteilt, aber nicht behalten.',
  'Another part of Prevet still holds the store in its old form. Close other Prevet pages and try again.':
    'Ein anderer Teil von Prevet hält den Speicher noch in seiner alten Form. Schließe andere Seiten von Prevet und versuche es noch einmal.',
  'Your settings were written by a newer version of Prevet. Please update this one.':
    'Deine Einstellungen stammen von einer neueren Version von Prevet. Bitte aktualisiere diese.',
  'Your settings were written by a newer version of Prevet. They were left as they are; please update this one.':
    'Deine Einstellungen stammen von einer neueren Version von Prevet. Sie blieben, wie sie sind; bitte aktualisiere diese.',
} satisfies Wording

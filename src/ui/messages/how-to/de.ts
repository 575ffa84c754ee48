import type { HOW_TO as ENGLISH } from './en.ts'

/** As `en.ts`. */
export const HOW_TO: typeof ENGLISH = {
  x: 'Auf X: Öffne den Beitrag, dann die drei Punkte oben. „Post löschen“ entfernt ihn; ändern geht später nur mit einem Abo. „Zielgruppe und Markierungen“ in den Einstellungen schützt alle Beiträge.',
  bluesky:
    'Auf Bluesky: Öffne den Beitrag, dann die drei Punkte darunter. „Post löschen“ entfernt ihn; ändern geht nicht. Geteiltes verschwindet mit einem zweiten Klick auf das Teilen-Zeichen.',
  mastodon:
    'Auf Mastodon: Öffne den Beitrag, dann die drei Punkte darunter. „Bearbeiten“ ändert ihn, „Löschen“ entfernt ihn, „Löschen und neu erstellen“ lässt dich neu schreiben. Alte Beiträge löscht „Automatisiertes Löschen“ nach Regeln.',
  linkedin:
    'Auf LinkedIn: Öffne den Beitrag, dann die drei Punkte oben: bearbeiten, löschen, und wer kommentieren darf.',
  facebook:
    'Auf Facebook: Öffne den Beitrag, dann die drei Punkte oben: bearbeiten, Zielgruppe ändern, ins Archiv. „Vergangene Beiträge einschränken“ in den Einstellungen zur Privatsphäre wirkt auf alle.',
  instagram: 'Auf Instagram: Öffne den Beitrag, dann die drei Punkte oben: bearbeiten, archivieren, löschen.',
  threads: 'Auf Threads: Öffne den Beitrag, dann die drei Punkte oben: archivieren oder löschen.',
  tiktok:
    'Auf TikTok: Öffne das Video, dann die drei Punkte: „Datenschutzeinstellungen“ schränkt es ein, „Löschen“ entfernt es.',
  youtube:
    'Auf YouTube: Öffne das Video oder den Beitrag in YouTube Studio, ändere die Sichtbarkeit oder lösche. Eigene Kommentare stehen unter „Meine Aktivitäten“.',
  reddit: 'Auf Reddit: Öffne den Beitrag oder Kommentar, dann die drei Punkte: bearbeiten oder löschen.',
  github:
    'Auf GitHub: Öffne den Eintrag oder Kommentar, dann die drei Punkte oben: bearbeiten oder löschen. Was vorher dastand, bleibt hinter „edited“, bis du auch das löschst. Name und Bio änderst du unter „Edit profile“.',
  medium:
    'Auf Medium: Öffne den Artikel, dann die drei Punkte: bearbeiten, löschen oder in seinen Einstellungen vom Profil nehmen. Was du unter andere Artikel geschrieben hast, hat eigene drei Punkte.',
  quora:
    'Auf Quora: Öffne die Antwort, dann die drei Punkte darunter: bearbeiten oder löschen. Fragen gehören allen und lassen sich oft nur bearbeiten.',
  tumblr:
    'Auf Tumblr: Öffne den Beitrag: Der Stift ändert ihn, der Papierkorb löscht ihn, und beim Ändern lässt er sich auf privat stellen. Was andere gerebloggt haben, bleibt auf ihren Blogs.',
  vk: 'Auf VK: Öffne den Beitrag, dann die Punkte oben: bearbeiten, ins Archiv oder löschen. Wer deine Wand sieht, steht in den Einstellungen zur Privatsphäre.',
  pinterest:
    'Auf Pinterest: Öffne den Pin, dann die drei Punkte: „Pin bearbeiten“ ändert, verschiebt oder löscht ihn. Eine Pinnwand wird dort geheim, wo man sie bearbeitet.',
  hackernews:
    'Auf Hacker News: Dein Kommentar hat „edit“ und „delete“ etwa zwei Stunden lang, danach nicht mehr. Dann hilft nur der Betreiber: Seine Adresse steht unten auf jeder Seite.',
  lemmy:
    'Auf Lemmy: Öffne den Beitrag oder Kommentar, dann die drei Punkte darunter: bearbeiten oder löschen. Andere Server folgen meist, aber nicht alle müssen es.',
  misskey:
    'Auf Misskey: Öffne den Beitrag, dann die drei Punkte darunter: löschen, oder löschen und neu schreiben. Andere Server folgen meist, aber nicht alle müssen es.',
  stackoverflow:
    'Auf Stack Overflow: Öffne den Beitrag und drücke darunter „Edit“ oder „Delete“. Frühere Fassungen bleiben für alle sichtbar, und eine angenommene Antwort kann ihr Verfasser nicht löschen. Bio und Name änderst du unter „Edit profile“.',
  snapchat:
    'Auf Snapchat: Öffne dein öffentliches Profil in der App und bearbeite es dort. Was darauf steht, lässt sich ändern oder entfernen; das Profil selbst lässt sich in seinen Einstellungen abschalten.',
  twitch:
    'Auf Twitch: Name und Bio änderst du in den Einstellungen unter „Profil“, die Felder unter deinem Kanal auf seiner Seite „Info“.',
  generic:
    'Auf einer eigenen Seite: Ändere es dort, wo du es geschrieben hast, oder bitte den Betreiber darum. Suchmaschinen zeigen die alten Worte noch einige Wochen; sie haben Formulare, um sie zu erneuern.',
  other:
    'Öffne den Beitrag und suche sein Menü, oft drei Punkte oder ein Zahnrad. Meist lässt er sich dort ändern, verbergen oder löschen.',
}

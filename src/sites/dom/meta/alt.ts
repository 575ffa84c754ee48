/** How Instagram begins the description that it makes itself, where there is no caption. It is translated, in parts. */
const BEGINS =
  /^(?:photo|video|reel|foto|vídeo|vidéo|bild|zdjęcie|фото|видео|fotoğraf) (?:shared by|by|von|geteilt von|de|compartida por|compartilhada? por|par|partagée par|di|condivisa da|przez|udostępnione przez|от|tarafından)\s/i
/** And how it says what its machine sees. */
const SEES =
  /may be an image of|may contain:|no photo description available|puede ser una imagen|no hay ninguna descripción|pode ser uma imagem|a imagem pode conter|nenhuma descrição|könnte ein bild|keine fotobeschreibung|peut être une image|aucune description|potrebbe essere un|nessuna descrizione|może być zdjęciem|brak opisu|возможно, это изображение|нет описания|可能是.{0,40}的?[图圖]像|fotoğraf açıklaması|の画像のようです|写真の説明はありません/i

/** True for a description that no person wrote. */
export function isMachineAlt(alt: string): boolean {
  return BEGINS.test(alt) || SEES.test(alt)
}

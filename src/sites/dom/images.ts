import { isEmoji } from './text.ts'

/** What networks write where nobody described the picture; translated, so only a table can know it. Lower case. */
const NO_DESCRIPTION = new Set(
  (
    'image|photo|picture|embedded video|no alternative text description for this image|no photo description available.|' +
    'imagen|vídeo incrustado|imagem|vídeo incorporado|bild|eingebettetes video|vidéo intégrée|immagine|video incorporato|' +
    'afbeelding|ingesloten video|obraz|zdjęcie|изображение|фото|画像|埋め込み動画|图像|圖片|图片|嵌入视频|이미지|사진|resim|' +
    'görüntü|صورة|gambar|billede|kuva|зображення|תמונה|hình ảnh|รูปภาพ|चित्र|kép|obrázek|imagine|εικόνα|' +
    'no hay ninguna descripción de la foto disponible.|nenhuma descrição de foto disponível.|' +
    'keine fotobeschreibung verfügbar.|aucune description de photo disponible.|нет описания фото.|brak dostępnego opisu zdjęcia.'
  ).split('|'),
)

/** The descriptions of pictures, each once, without those that say nothing and without file names. */
export function describedImages(images: Iterable<Element>): string[] {
  const found = [...images].map((image) => (image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '').trim())
  return [...new Set(found)].filter(
    (alt) =>
      alt !== '' && !NO_DESCRIPTION.has(alt.toLowerCase()) && !/^[\w%.-]+\.(?:jpe?g|png|gif|webp|svg)$/i.test(alt),
  )
}

/** Pictures in a part of a page, emoji left out. */
export function picturesIn(root: Element): Element[] {
  return [...root.querySelectorAll('img[alt]')].filter((image) => !isEmoji(image))
}

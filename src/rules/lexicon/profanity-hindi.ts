/** Common Hindi and Urdu words beside which `bc` and `mc` are swear words, not "because" or a host. */
export default [
  'kya', 'yaar', 'yar', 'hai', 'hain', 'tha', 'thi', 'mein', 'nahi', 'nahin', 'kuch', 'aaj', 'yeh', 'ye', 'woh', 'itna', 'itni', 'kitna', 'kitni', 'matlab', 'abe', 'arre', 'arey', 'oye', 'saala', 'saale', 'bhai', 'tu', 'tera', 'teri', 'mera', 'meri', 'kaun', 'kaise', 'kyun', 'kyu', 'kab', 'kahan', 'karo', 'kar', 'raha', 'rahi', 'rahe', 'gaya', 'gayi',
  'phir', 'fir', 'bas', 'chal', 'chalo', 'bahut', 'bohot', 'sab', 'log', 'ho gaya', 'ek', 'dekho', 'dekh', 'suno', 'bol', 'bolo', 'pagal', 'haan', 'wala', 'wali', 'jaldi', 'paisa', 'maa', 'desi', 'bakwas', 'fek', 'hua', 'hota', 'humko', 'mujhe', 'tujhe', 'apna', 'kabhi', 'zindagi', 'dimag', 'faltu',
] // prettier-ignore

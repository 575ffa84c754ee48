/** Speeds that are over any limit, as one word. */
export default `
  85mph, 86mph, 87mph, 88mph, 89mph, 90mph, 91mph, 92mph, 93mph, 94mph, 95mph, 96mph, 97mph, 98mph, 99mph, 100mph, 101mph, 102mph, 103mph, 104mph,
  105mph, 106mph, 107mph, 108mph, 109mph, 110mph, 111mph, 112mph, 113mph, 114mph, 115mph, 116mph, 117mph, 118mph, 119mph, 120mph, 121mph, 122mph,
  123mph, 124mph, 125mph, 126mph, 127mph, 128mph, 129mph, 130mph, 131mph, 132mph, 133mph, 134mph, 135mph, 136mph, 137mph, 138mph, 139mph, 140mph,
  141mph, 142mph, 143mph, 144mph, 145mph, 146mph, 147mph, 148mph, 149mph, 150mph, 151mph, 152mph, 153mph, 154mph, 155mph, 156mph, 157mph, 158mph,
  159mph, 160mph, 161mph, 162mph, 163mph, 164mph, 165mph, 166mph, 167mph, 168mph, 169mph, 170mph, 171mph, 172mph, 173mph, 174mph, 175mph, 176mph,
  177mph, 178mph, 179mph, 180mph, 181mph, 182mph, 183mph, 184mph, 185mph, 186mph, 187mph, 188mph, 189mph, 190mph, 191mph, 192mph, 193mph, 194mph,
  195mph, 196mph, 197mph, 198mph, 199mph, 200mph, 201mph, 202mph, 203mph, 204mph, 205mph, 206mph, 207mph, 208mph, 209mph, 210mph, 211mph, 212mph,
  213mph, 214mph, 140kmh, 141kmh, 142kmh, 143kmh, 144kmh, 145kmh, 146kmh, 147kmh, 148kmh, 149kmh, 150kmh, 151kmh, 152kmh, 153kmh, 154kmh, 155kmh,
  156kmh, 157kmh, 158kmh, 159kmh, 160kmh, 161kmh, 162kmh, 163kmh, 164kmh, 165kmh, 166kmh, 167kmh, 168kmh, 169kmh, 170kmh, 171kmh, 172kmh, 173kmh,
  174kmh, 175kmh, 176kmh, 177kmh, 178kmh, 179kmh, 180kmh, 181kmh, 182kmh, 183kmh, 184kmh, 185kmh, 186kmh, 187kmh, 188kmh, 189kmh, 190kmh, 191kmh,
  192kmh, 193kmh, 194kmh, 195kmh, 196kmh, 197kmh, 198kmh, 199kmh, 200kmh, 201kmh, 202kmh, 203kmh, 204kmh, 205kmh, 206kmh, 207kmh, 208kmh, 209kmh,
  210kmh, 211kmh, 212kmh, 213kmh, 214kmh, 215kmh, 216kmh, 217kmh, 218kmh, 219kmh, 220kmh, 221kmh, 222kmh, 223kmh, 224kmh, 225kmh, 226kmh, 227kmh,
  228kmh, 229kmh, 230kmh, 231kmh, 232kmh, 233kmh, 234kmh, 235kmh, 236kmh, 237kmh, 238kmh, 239kmh, 240kmh, 241kmh, 242kmh, 243kmh, 244kmh, 245kmh,
  246kmh, 247kmh, 248kmh, 249kmh, 250kmh, 251kmh, 252kmh, 253kmh, 254kmh, 255kmh, 256kmh, 257kmh, 258kmh, 259kmh, 260kmh, 261kmh, 262kmh, 263kmh,
  264kmh, 265kmh, 266kmh, 267kmh, 268kmh, 269kmh, 270kmh, 271kmh, 272kmh, 273kmh, 274kmh, 275kmh, 276kmh, 277kmh, 278kmh, 279kmh, 280kmh, 281kmh,
  282kmh, 283kmh, 284kmh, 285kmh, 286kmh, 287kmh, 288kmh, 289kmh, 290kmh, 291kmh, 292kmh, 293kmh, 294kmh, 295kmh, 296kmh, 297kmh, 298kmh, 299kmh,
  300kmh, 301kmh, 302kmh, 303kmh, 304kmh, 305kmh, 306kmh, 307kmh, 308kmh, 309kmh, 310kmh, 311kmh, 312kmh, 313kmh, 314kmh, 315kmh, 316kmh, 317kmh,
  318kmh, 319kmh, 320kmh, 321kmh, 322kmh, 323kmh, 324kmh, 325kmh, 326kmh, 327kmh, 328kmh, 329kmh, 140km, 150km, 160km, 170km, 180km, 190km, 200km,
  210km, 220km, 230km, 240km, 250km, 260km, 270km, 280km, 290km, 300km, 310km, 320km
`
  .trim()
  .split(/\s*,\s*/)

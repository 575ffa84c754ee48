import type { Wording } from '../../../model/wording.ts'

const files = import.meta.glob<Wording>(['./*.ts', '!./german.ts'], { eager: true, import: 'default' })

/** All of German: a file a topic, `shared.ts` for what several topics say, `checks.ts` for the checks of a whole profile. */
export default Object.assign({}, ...Object.values(files)) as Wording

/** Nouns after "bloody" that make it mean blood, a drink or a name. */
export default [
  'mary', 'marys', 'sunday', 'mess of blood', 'nose', 'noses', 'knee', 'knees', 'hand', 'hands', 'finger', 'fingers', 'lip', 'lips', 'face', 'nails', 'stool', 'stools', 'discharge', 'diarrhoea', 'diarrhea', 'urine', 'bandage', 'bandages', 'gauze', 'scab', 'scabs', 'war', 'wars', 'battle', 'battles', 'siege', 'revolution', 'coup', 'conflict',
  'murder', 'murders', 'massacre', 'crackdown', 'assizes', 'revenge', 'chamber', 'valentine', 'steak', 'baron', 'brook', 'tower', 'code', 'but', 'and', 'shirt', 'footprints', 'footprint', 'knife', 'civil', 'history', 'chapter', 'scene', 'orange', 'butcher', 'roots', 'show', 'feud', 'uprising', 'rebellion', 'toe', 'toes', 'heel', 'heels', 'sock', 'sheets', 'vomit', 'tissue', 'tissues', 'foreland', 'bones', 'sputum', 'saliva',
] // prettier-ignore

/** Signs that despair is played for a laugh. */
export default [
  'lol', 'lmao', 'lmfao', 'rofl', 'haha', 'hahaha', 'hahahaha', 'hehe', 'jk', 'just kidding', 'kidding', 'joking', '😂', '🤣', '😆', '😅', '😹', '💀', '☠', 'figuratively', 'metaphorically', 'dramatic', 'drama queen', 'iykyk', 'bestie', 'besties',
] // prettier-ignore

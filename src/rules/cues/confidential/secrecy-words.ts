/** Words that tell that something should be kept quiet. */
export default `
  in confidence, keep a secret, keep it secret, hush hush, lips are sealed, under wraps, embargo, embargoed, nda,
  ndas, nondisclosure, not allowed to say, not allowed to tell, i am not allowed, do not tell, told nobody,
  told no one, do not share, you did not hear it, heard it here, throwaway account, internal only, internal use only,
  not for sharing
`

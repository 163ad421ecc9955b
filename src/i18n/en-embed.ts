/** The words for putting the chronicle into a page of another site, in English. */
export const embedWords = {
  open: 'Embed this view',
  heading: 'Embed the chronicle',
  wholeHow:
    'Paste this into a page of your own: it shows the timeline and the list. The script makes the frame as high as its content; without it the frame scrolls. A view with filters is offered above the list of the chronicle.',
  how: 'Paste this into a page of your own: it shows the timeline and the list as they are shown now. The script makes the frame as high as its content; without it the frame scrolls.',
  noAddress:
    'This site has no address yet: put the scheme and host it stands at in front of the path that begins at src.',
  text: 'HTML to paste',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying. The text is selected: copy it with the keyboard.',
  look: 'See it alone',
  whole: 'Open this view in the chronicle',
  newTabs: 'Links open in a new tab.',
};

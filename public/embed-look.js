// Sets the theme and the accent that the page around this one asks for before anything is painted; loaded ahead of the style sheet.
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const accent = asked.get('accent');
  if (/^(?:[\da-f]{3}){1,2}$/iu.test(accent ?? '')) {
    root.dataset.accent = '';
    root.style.setProperty('--asked-accent', `#${accent}`);
  }
}

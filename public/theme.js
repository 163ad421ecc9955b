try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  dataset.unmarked = localStorage.getItem('unmarked') ?? '';
} catch {
  // Storage may be forbidden.
}

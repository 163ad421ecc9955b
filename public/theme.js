// Sets the reader's theme, and what marks are hidden, before anything is painted; loaded ahead of the style sheet.
try {
  const root = document.documentElement.dataset;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.theme = theme;
  root.unmarked = localStorage.getItem('unmarked') ?? '';
} catch {
  // Storage may be forbidden: the system's theme and all marks then stand.
}

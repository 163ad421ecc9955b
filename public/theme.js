// Sets the reader's theme before anything is painted; loaded ahead of the style sheet.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's theme then stands.
}

/** Files that mean nothing without a server, or that a packed page gets in another form. */
const LEFT_BEHIND = [
  /\.(?:br|gz|zip)$/u,
  /^_headers$/u,
  /^hosting\//u,
  /^404\.html$/u,
  /^sw\.js$/u,
  /^offline\//u,
  /^embed\//u,
  /^robots\.txt$/u,
  /^sitemap[\w-]*\.xml$/u,
  /^pictures\//u,
  /^icon-\d+\.png$/u,
  /^manifest\.webmanifest$/u,
  /^_astro\/.*\.js$/u,
  /^pagefind\//u,
  /^data\/(?:manifest|filters|search|timeline|oembed)\.json$/u,
  /^data\/briefing\.html$/u,
];

/** The files of a built site that are carried away as files, out of all of them. */
export function listCarried(files: readonly string[]): string[] {
  return files.filter((file) => !LEFT_BEHIND.some((pattern) => pattern.test(file)));
}

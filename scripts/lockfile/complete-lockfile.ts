/** An entry of `packages` in package-lock.json (lockfileVersion 3), as far as it is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64', 'arm'];

/**
 * The packages that others ask for as optional, at one exact version, and the lockfile lacks, by the place they belong in. npm leaves
 * out what the registry at hand does not have, mostly builds for other systems, and `npm ci` then refuses the lockfile.
 */
export function findMissing(packages: LockedPackages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const known = { ...packages, ...missing };
      if (!/^\d/u.test(version) || resolveFrom(known, path, name)?.version === version) continue;
      const isFree = known[`node_modules/${name}`] === undefined;
      missing[isFree ? `node_modules/${name}` : `${path}/node_modules/${name}`] = describe(
        name,
        version,
        dev,
      );
    }
  }
  return missing;
}

/** The package that a package at `path` gets when it asks for `name`: its own, or that of a folder above. */
function resolveFrom(packages: LockedPackages, path: string, name: string): LockedPackage | undefined {
  const own = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (own !== undefined || path === '') return own;
  const above = path.lastIndexOf('/node_modules/');
  return resolveFrom(packages, above < 0 ? '' : path.slice(0, above), name);
}

/** What a package is built for, read from its name, so that npm passes it over on other systems. */
function describe(name: string, version: string, dev: boolean | undefined): LockedPackage {
  const build = name.slice(name.indexOf('/') + 1).replace('windows', 'win32');
  const os = SYSTEMS.filter((system) => build.includes(system));
  const cpu = PROCESSORS.filter((processor) => build.includes(processor)).slice(0, 1);
  const libc =
    os[0] === 'linux' && /gnu|musl/u.test(build) ? [build.includes('musl') ? 'musl' : 'glibc'] : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev === true && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Loaded before a command, and by Node.js before each of its workers: what is compiled once is not compiled again by the next run. */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Loaded before a command, and by Node.js before each of its workers: what is compiled once is not compiled again by the next run. It is no
 * TypeScript, or each of them would load a compiler for it alone.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

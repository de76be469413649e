import { resolve } from 'node:path';
import { build } from 'vite';

export type BundleOptions = {
  /** The file whose exports the script leaves behind, from the repository's root. */
  entry: string;
  /** The global name under which they are found. */
  name: string;
  /** As the product is built: minified. Off for a profile that can be read. */
  minify?: boolean;
};

/**
 * One classic script of a TypeScript module and all that it imports, built in memory as the product is
 * built. Throws what the build throws, and where it gives no script.
 */
export async function bundle({ entry, name, minify = true }: BundleOptions): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2024',
      minify,
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const script = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk');
  if (script === undefined) throw new Error(`the build of ${entry} gave no script`);
  return script.code;
}

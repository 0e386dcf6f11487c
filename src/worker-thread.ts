import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How a pool starts the module `worker` that stands beside the module at `url`: as TypeScript from source, as JavaScript from dist. */
export function workerBeside(url: string): { readonly filename: string; readonly execArgv: string[] } {
  const isSource = url.endsWith('.ts');
  return {
    filename: fileURLToPath(new URL(isSource ? './worker.ts' : './worker.js', url)),
    // From source, a thread needs the loader for TypeScript; from dist it must not inherit flags meant for the process.
    execArgv: isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [],
  };
}

import { defineConfig } from 'vite';

/** The gallery as a page of its own: `npx vite build --config tests/ui/gallery/vite.config.ts` writes `out/gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../../../out/gallery', emptyOutDir: true, target: 'es2022' },
});

import { defineConfig } from 'astro/config';

export default defineConfig({ base: '/astro/', build: { inlineStylesheets: 'never' } });

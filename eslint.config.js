import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const DATE_MESSAGE =
  'new Date("…") accepts "Event 2022" and moves 2016-02-30 into March: use parseDate of src/time.';

export default defineConfig(
  globalIgnores([
    'dist/',
    'lib/',
    'node_modules/',
    'public/data/',
    'public/schema/',
    'playwright-report/',
    'test-results/',
    'e2e/sites/recipes/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Readers of text formats look for control characters on purpose.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=1] > :matches(Literal[value=/./][raw=/^[\'"]/], TemplateLiteral)',
          message: DATE_MESSAGE,
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
          message: DATE_MESSAGE,
        },
      ],
      'prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-console': 'error' },
  },
  {
    // Rules that need types: cheap enough here, and wrong in .svelte, whose imports they see as `any`.
    files: ['src/**/*.ts', 'e2e/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: '@playwright/test' }],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // In $props() one `let` serves bindable and plain properties alike.
      'prefer-const': 'off',
      // Reactive collections copy what "plain columns" keep out of proxies; a session decides for itself.
      'svelte/prefer-svelte-reactivity': 'off',
      // {' '} is how a space survives the formatter.
      'svelte/no-useless-mustaches': 'off',
      // svelte-check raises the compiler's warnings, so it knows which of them were to be ignored.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'e2e/**', '*.{js,ts}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);

// `npm run test:access`: every state in every view, and a reader who only hears. Minutes, so apart from `npm test`.
import base from '../../playwright.config.ts';

export default {
  ...base,
  testDir: '.',
  testIgnore: [],
  timeout: 180_000,
  expect: { ...base.expect, timeout: 20_000 },
  // The reader's tasks add up in one worker.
  fullyParallel: false,
};

import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { launchChromium } from '../support/chromium.js';

vi.mock('node:fs', () => ({ existsSync: vi.fn(() => false) }));

test('without Chromium the tests fail and say how to install it', () => {
  expect(() => launchChromium()).toThrow('apt-get update && apt-get install -y chromium');
  expect(existsSync).toHaveBeenCalledOnce();
});

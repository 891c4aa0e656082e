import { expect, test } from 'vitest';
import { portAsked } from '../../../src/commands/port.ts';

test('the port is the one asked for, else 4321', () => {
  expect(portAsked([])).toBe(4321);
  expect(portAsked(['--port', '8080'])).toBe(8080);
  expect(portAsked(['--port=0'])).toBe(0);
});

test.each([['--port', 'tám'], ['--port', '70000'], ['--port', '1.5'], ['--cổng']])(
  '%s %s is refused',
  (...args) => {
    expect(() => portAsked(args)).toThrow();
  },
);

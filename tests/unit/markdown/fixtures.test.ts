import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { readFixtures } from './read-fixtures.ts';
import { sampleWorld } from './sample-world.ts';

const folder = new URL('./fixtures/', import.meta.url);
const bodies = createBodyRenderer();

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const fixtures = readFixtures(new URL(name, folder));

  test('holds examples', () => {
    expect(fixtures.length).toBeGreaterThan(2);
  });

  test.each(fixtures)('$title', ({ input, output }) => {
    expect(bodies.render(input, sampleWorld)).toBe(output);
  });
});

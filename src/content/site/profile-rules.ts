import { placeOf } from '../file/source-text.ts';
import { partAt, type YamlTree } from '../file/yaml-tree.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { meaningAt } from '../schema/guide.ts';
import { siteSchema } from '../schema/site.ts';
import { type Profile, type ProfileName, profileNames, profiles } from './profiles.ts';

const file = 'site.yml';

/** The profile that `site.yml` names, and where. */
export interface ChosenProfile {
  name: ProfileName;
  at: Place;
}

/**
 * Undefined when none is named, or one that does not exist. Read from the tree rather than from checked data, so that one
 * wrong field hides no other.
 *
 * @param text of `site.yml`, in which the tree's ranges count
 */
export function chosenProfile(text: string, tree: YamlTree): ChosenProfile | undefined {
  const part = tree.parts.get('profile');
  const value = typeof part?.value === 'string' ? part.value.trim().toLowerCase() : undefined;
  const name = profileNames.find((each) => each === value);
  return part && name && { name, at: placeOf(text, ...(part.key ?? part.range)) };
}

/** What the profile demands of `site.yml` and is not there: one problem a key, at the group in which it should stand. */
export function profileProblems(text: string, tree: YamlTree): Problem[] {
  const profile = chosenProfile(text, tree);
  if (!profile) return [];
  const { site }: Profile = profiles[profile.name];
  return site.flatMap(({ key, rule }) => {
    const path = key.split('.');
    const part = partAt(tree, path);
    if (isThere(tree, path)) return [];
    const at = part.key ? placeOf(text, ...part.key) : profile.at;
    const facts = { key, rule, profile: profile.name, meaning: meaningAt(siteSchema, path) };
    return [problem('imprint-missing', file, facts, at)];
  });
}

function isThere(tree: YamlTree, path: readonly string[]): boolean {
  let part: YamlTree | undefined = tree;
  for (const step of path) part = part?.parts.get(step);
  return part?.value !== undefined;
}

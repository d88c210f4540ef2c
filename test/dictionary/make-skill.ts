/** A skill for tests that bring their own dictionary: a tool with nothing but its name, and what the test says of it. */
import type { CompiledSkill } from '../../src/dictionary/dictionary.ts';

export const makeSkill = (id: string, more: Partial<CompiledSkill> = {}): CompiledSkill => ({
  id,
  name: id,
  esco: null,
  onet: null,
  kind: 'tool',
  field: 'test',
  aliases: [],
  implies: [],
  is: [],
  related: {},
  shownBy: {},
  since: null,
  learn: null,
  technical: true,
  forms: 'exact',
  ambiguous: [],
  sentences: 0,
  ...more,
});

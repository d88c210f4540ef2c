/** A resume read and what is asked in; how it stands, what lies between, and all that a plan needs out. */
import type { Dictionary } from './dictionary/dictionary.ts';
import { skillsAsTaught } from './dictionary/role-lessons.ts';
import type { Gap } from './gap/gap.ts';
import { findGaps } from './gap/gaps.ts';
import { matchProfile } from './match/match.ts';
import type { ScoreNumbers } from './match/numbers.ts';
import { scoreOf } from './match/score.ts';
import { showSkills } from './match/shown.ts';
import type { Match } from './match/verdict.ts';
import type { PlanContext } from './plan/plan.ts';
import type { Profile } from './profile/evidence.ts';
import type { Asked } from './read-asked.ts';
import type { ResumeReading } from './read-resume.ts';

export interface Judgement {
  readonly match: Match;
  readonly gaps: readonly Gap[];
  readonly context: PlanContext;
}

export function judge(
  reading: Pick<ResumeReading, 'profile' | 'found' | 'language'>,
  { requirements, role }: Pick<Asked, 'requirements' | 'role'>,
  dictionary: Dictionary,
  numbers: ScoreNumbers,
): Judgement {
  const { relations, efforts } = dictionary;
  const skills = skillsAsTaught(dictionary, role);
  const rematch = (profile: Profile): Match =>
    matchProfile(profile, requirements.requirements, {
      relations,
      skills,
      numbers,
      rejected: reading.found.rejected,
      notUnderstood: requirements.lines.notUnderstood,
      linesAssessed: requirements.lines.assessed,
      languageSupported: reading.language !== 'other',
    });
  const match = rematch(reading.profile);
  const gaps = findGaps(match, { skills, relations, scoreOf });
  const shown = showSkills(reading.profile, relations);
  return { match, gaps, context: { relations, skills, efforts, shown, scoreOf, rematch } };
}

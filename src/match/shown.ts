/**
 * A profile in, what it shows out: skills it names as held, skills those take for granted, skills it denies. Taken
 * once per profile, because one resume is compared with every requirement of many postings.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Profile, ProfileSkill } from '../profile/evidence.ts';

export interface Shown {
  /** Named and held. */
  readonly named: ReadonlyMap<SkillId, ProfileSkill>;
  /** For a skill, the named ones whose having is evidence for it, strongest first. */
  readonly carriers: ReadonlyMap<SkillId, readonly ProfileSkill[]>;
  /** Denied, and never named as held. Hoping for it besides does not take the denial back. */
  readonly denied: ReadonlyMap<SkillId, ProfileSkill>;
  /** Only hoped for: worth nothing, and said. */
  readonly hoped: ReadonlyMap<SkillId, ProfileSkill>;
}

const isHeld = (skill: ProfileSkill): boolean => skill.standing === 'used' || skill.standing === 'listed';

const isDenied = (skill: ProfileSkill): boolean =>
  skill.standing === 'negated' || (skill.standing === 'aspired' && skill.evidence.some(({ held }) => held === 'no'));

/** Used before listed, then the longer use, then the later one, then the one named in more places. */
export function byWeight(a: ProfileSkill, b: ProfileSkill): number {
  if (a.standing !== b.standing) return a.standing === 'used' ? -1 : 1;
  const months = (b.months ?? -1) - (a.months ?? -1);
  const later = (b.lastUsed ?? 0) - (a.lastUsed ?? 0);
  return months || later || b.evidence.length - a.evidence.length || (a.skill < b.skill ? -1 : 1);
}

export function showSkills(profile: Profile, relations: Relations): Shown {
  const named = new Map<SkillId, ProfileSkill>();
  const denied = new Map<SkillId, ProfileSkill>();
  const hoped = new Map<SkillId, ProfileSkill>();
  for (const skill of profile.skills.values()) {
    if (isHeld(skill)) named.set(skill.skill, skill);
    else if (isDenied(skill)) denied.set(skill.skill, skill);
    else hoped.set(skill.skill, skill);
  }
  const carriers = new Map<SkillId, ProfileSkill[]>();
  for (const carrier of [...named.values()].sort(byWeight)) {
    for (const implied of relations.implied(carrier.skill)) {
      const list = carriers.get(implied);
      if (list) list.push(carrier);
      else carriers.set(implied, [carrier]);
    }
  }
  return { named, carriers, denied, hoped };
}

/** The synthetic person and the synthetic job that the service tests talk about. */
export const RESUME_LINES = [
  'Mara Lindqvist',
  'mara@example.org',
  '',
  'Experience',
  '',
  'Backend Developer, Northwind Labs, March 2019 - June 2023',
  '- Built REST APIs in Python with Django and PostgreSQL',
  '- Shipped Docker images to Kubernetes',
  '',
  'Skills',
  '',
  'Python, Django, PostgreSQL, Docker, Git',
] as const;

export const POSTING_LINES = [
  'Backend Engineer',
  '',
  'Requirements',
  '',
  '- 3+ years of Python',
  '- PostgreSQL or MySQL',
  '- Experience with Docker',
  '- Kafka',
  '',
  'Nice to have',
  '',
  '- Terraform',
] as const;

export const RESUME = RESUME_LINES.join('\n');
export const POSTING = POSTING_LINES.join('\n');

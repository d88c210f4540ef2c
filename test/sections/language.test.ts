/** Texts in; the language each is written in, and how sure that is, out. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { detectLanguage } from '../../src/sections/language.ts';
import { languages } from './languages.ts';

const codeOf = (text: string): string => detectLanguage(documentFromText(text), languages).code;

const CASES: readonly (readonly [code: string, text: string])[] = [
  [
    'en',
    'We are looking for an engineer who has worked with Kafka and is able to run it in production for our customers.',
  ],
  [
    'de',
    'Wir suchen eine Entwicklerin mit Erfahrung in Java und Spring, die gerne im Team arbeitet und Verantwortung für die Plattform übernimmt.',
  ],
  [
    'fr',
    'Nous recherchons une développeuse avec de l’expérience en Java et Spring pour rejoindre notre équipe à Lyon dans les meilleurs délais.',
  ],
  [
    'es',
    'Buscamos una desarrolladora con experiencia en Java y Spring para unirse a nuestro equipo en Madrid y trabajar con los mejores.',
  ],
  ['en', 'Python, SQL, Docker, Kubernetes'],
  ['en', Array.from({ length: 60 }, (_, index) => `tool${'abcdefgh'[index % 8]}`).join(', ')],
  ['en', ''],
  ['en', 'Go'],
  [
    'other',
    'Cerchiamo uno sviluppatore che abbia lavorato almeno tre anni nello sviluppo di applicazioni web, capace di collaborare bene insieme agli altri colleghi del gruppo, preciso, curioso, disposto a imparare tecnologie nuove; conoscenze di Java, Spring sono richieste, gradita esperienza nella gestione dei progetti oltre alla capacità di parlare davanti ai clienti della nostra azienda quando serve.',
  ],
  [
    'other',
    'Szukamy programisty, który pracował przynajmniej trzy lata przy tworzeniu aplikacji internetowych, potrafi dobrze współpracować z innymi, jest dokładny, ciekawy świata oraz chętnie uczy się nowych technologii; wymagana jest znajomość języka Java oraz Spring, mile widziane doświadczenie w zarządzaniu projektami oraz dobra znajomość systemów operacyjnych, a także gotowość do częstych podróży służbowych po całym kraju i za granicę.',
  ],
  ['other', 'Ищем разработчика с опытом работы на Python и SQL от трёх лет'],
  ['other', '我们正在寻找一位有三年以上经验的软件工程师，熟悉分布式系统和数据库'],
];

describe('detectLanguage', () => {
  it.each(CASES)('%s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says how sure it is', () => {
    const { share } = detectLanguage(documentFromText('the team and the work of the people in it'), languages);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThanOrEqual(1);
  });
});

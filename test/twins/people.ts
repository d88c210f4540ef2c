/** Six made-up people of different trades and languages; each is written in every format and must read the same. */
import type { Person } from '../laws/person.ts';

export const PEOPLE: readonly Person[] = [
  {
    tongue: 'en',
    name: 'Priya Calloway',
    place: 'Bristol',
    email: 'priya@calloway.example',
    phone: '+44 117 000 0000',
    summary:
      'Backend engineer with nine years in payments and logistics, happiest where a slow query meets a deadline and nobody has measured anything yet.',
    jobs: [
      {
        title: 'Senior Backend Engineer',
        employer: 'Harrow & Finch Ltd',
        place: 'Bristol',
        from: { year: 2021, month: 3 },
        to: null,
        bullets: [
          'Moved a monolith to services in Go and PostgreSQL, with Kafka between them, and kept both running side by side for the eleven months that the move took',
          'Run everything on Kubernetes, described in Terraform, and watch it with Prometheus and Grafana dashboards',
          'Halved the cost of the nightly reports',
        ],
      },
      {
        title: 'Software Developer',
        employer: 'Oracle',
        place: 'Reading',
        from: { year: 2017, month: 6 },
        to: { year: 2021, month: 2 },
        bullets: [
          'Wrote REST APIs in Java with Spring Boot and tested them with JUnit',
          'Automated builds with Jenkins and Docker, from a commit to the customer, for a team that had copied files by hand before',
        ],
      },
    ],
    degrees: [{ name: 'BSc Mathematics', school: 'University of Leeds', place: 'Leeds', year: 2016 }],
    groups: [
      { label: 'Languages', skills: ['Go', 'Java', 'Python', 'SQL'] },
      { label: 'Infrastructure', skills: ['Docker', 'Kubernetes', 'Terraform', 'AWS'] },
      { label: 'Also', skills: ['Redis', 'GraphQL', 'Git'] },
    ],
    spoken: ['English', 'Gujarati'],
    parts: ['summary', 'experience', 'education', 'skills', 'languages'],
  },
  {
    tongue: 'de',
    name: 'Henrike Maurer',
    place: 'Kassel',
    email: 'henrike@maurer.example',
    phone: '+49 561 000000',
    summary:
      'Bilanzbuchhalterin mit zwölf Jahren Erfahrung in mittelständischen Unternehmen, die Zahlen so aufbereitet, dass auch die Werkstatt sie versteht.',
    jobs: [
      {
        title: 'Leiterin Buchhaltung',
        employer: 'Fuldatal Armaturen GmbH',
        place: 'Kassel',
        from: { year: 2018, month: 4 },
        to: null,
        bullets: [
          'Einführung von DATEV und Umstellung aller Konten innerhalb eines Jahres, ohne dass ein Monatsabschluss verschoben werden musste',
          'Auswertungen mit Power BI und Excel für die Geschäftsführung',
          'Verantwortung für vier Mitarbeiterinnen',
        ],
      },
      {
        title: 'Sachbearbeiterin Rechnungswesen',
        employer: 'Weserbogen Logistik AG',
        place: 'Minden',
        from: { year: 2012, month: 9 },
        to: { year: 2018, month: 3 },
        bullets: ['Debitorenbuchhaltung und Kreditorenbuchhaltung in SAP FI', 'Abschlüsse nach HGB und IFRS'],
      },
    ],
    degrees: [
      { name: 'Bilanzbuchhalterin (IHK)', school: 'IHK Kassel-Marburg', place: 'Kassel', year: 2015 },
      { name: 'Ausbildung zur Industriekauffrau', school: 'Berufsschule Minden', place: 'Minden', year: 2012 },
    ],
    groups: [
      { label: 'Software', skills: ['DATEV', 'SAP FI', 'Excel', 'Power BI'] },
      { label: 'Fachlich', skills: ['IFRS', 'HGB', 'Lohnbuchhaltung'] },
    ],
    spoken: ['Deutsch', 'Englisch', 'Polnisch'],
    parts: ['experience', 'skills', 'education', 'languages'],
  },
  {
    tongue: 'fr',
    name: 'Solène Garrigou',
    place: 'Nantes',
    email: 'solene@garrigou.example',
    phone: '+33 2 00 00 00 00',
    summary:
      "Infirmière diplômée d'État depuis huit ans, en chirurgie puis en soins à domicile, attachée à la parole des patients comme à la rigueur des gestes.",
    jobs: [
      {
        title: 'Infirmière coordinatrice',
        employer: 'Hôpital des Trois Rivières',
        place: 'Nantes',
        from: { year: 2020, month: 2 },
        to: null,
        bullets: [
          "Soins de plaies et triage des urgences la nuit, avec une équipe de six personnes et jusqu'à quarante patients par service",
          'Formation des nouveaux collègues au logiciel Excel',
        ],
      },
      {
        title: 'Infirmière',
        employer: 'Clinique du Vieux Port',
        place: 'La Rochelle',
        from: { year: 2016, month: 8 },
        to: { year: 2020, month: 1 },
        bullets: ['Prélèvements sanguins et préparation des médicaments', 'Soins palliatifs auprès de personnes âgées'],
      },
    ],
    degrees: [
      { name: "Diplôme d'État d'infirmier", school: 'Institut de formation de Nantes', place: 'Nantes', year: 2016 },
    ],
    groups: [
      { label: 'Soins', skills: ['Soins de plaies', 'Soins palliatifs', 'Triage'] },
      { label: 'Bureautique', skills: ['Excel', 'Word'] },
    ],
    spoken: ['français', 'anglais', 'espagnol'],
    parts: ['summary', 'skills', 'experience', 'education', 'languages'],
  },
  {
    tongue: 'es',
    name: 'Nuria Belmonte',
    place: 'Zaragoza',
    email: 'nuria@belmonte.example',
    phone: '+34 976 000 000',
    summary:
      'Diseñadora de producto con siete años en comercio electrónico, convencida de que la mejor pantalla es la que no hace falta explicar a nadie.',
    jobs: [
      {
        title: 'Diseñadora de producto',
        employer: 'Tiendas Moncayo SL',
        place: 'Zaragoza',
        from: { year: 2022, month: 1 },
        to: null,
        bullets: [
          'Prototipos en Figma y pruebas con usuarios cada dos semanas, con informes que leen tanto el equipo técnico como la dirección',
          'Maquetación con HTML y CSS, junto al equipo de React',
        ],
      },
      {
        title: 'Diseñadora gráfica',
        employer: 'Agencia Ribera Norte',
        place: 'Logroño',
        from: { year: 2018, month: 5 },
        to: { year: 2021, month: 12 },
        bullets: ['Campañas con Photoshop, Adobe Illustrator e InDesign', 'Posicionamiento SEO de la web en WordPress'],
      },
    ],
    degrees: [{ name: 'Grado en Diseño', school: 'Universidad de Zaragoza', place: 'Zaragoza', year: 2017 }],
    groups: [
      { label: 'Herramientas', skills: ['Figma', 'Photoshop', 'Adobe Illustrator', 'InDesign'] },
      { label: 'Web', skills: ['HTML', 'CSS', 'WordPress', 'SEO'] },
    ],
    spoken: ['español', 'inglés', 'catalán'],
    parts: ['summary', 'experience', 'education', 'skills', 'languages'],
  },
  {
    tongue: 'en',
    name: 'Callum Reddy',
    place: 'Sheffield',
    email: 'callum@reddy.example',
    phone: '+44 114 000 0000',
    summary:
      'Fabricator and machinist who reads a drawing before picking up a tool, ten years in workshops that make parts for rail and for water.',
    jobs: [
      {
        title: 'Lead Machinist',
        employer: 'Don Valley Castings Ltd',
        place: 'Sheffield',
        from: { year: 2019, month: 10 },
        to: { year: 2026, month: 5 },
        bullets: [
          'Program and set five-axis CNC mills, and draw the fixtures for them in SolidWorks and AutoCAD before any metal is ordered',
          'Taught TIG welding to six apprentices',
        ],
      },
      {
        title: 'Welder',
        employer: 'Pennine Rail Works plc',
        place: 'Rotherham',
        from: { year: 2014, month: 1 },
        to: { year: 2019, month: 9 },
        bullets: ['TIG welding and MIG welding of bogie frames', 'Forklift operation in the yard'],
      },
    ],
    degrees: [{ name: 'Level 3 Diploma in Engineering', school: 'Sheffield College', place: 'Sheffield', year: 2013 }],
    groups: [
      { label: 'Workshop', skills: ['CNC', 'TIG welding', 'MIG welding'] },
      { label: 'Drawing', skills: ['SolidWorks', 'AutoCAD'] },
    ],
    spoken: ['English'],
    parts: ['skills', 'experience', 'education', 'languages'],
  },
  {
    tongue: 'de',
    name: 'Ruben Achterberg',
    place: 'Leipzig',
    email: 'ruben@achterberg.example',
    phone: '+49 341 000000',
    summary:
      'Datenanalyst mit Freude an sauberen Tabellen, seit sechs Jahren zwischen Fachabteilung und Technik unterwegs und in beiden Sprachen zu Hause.',
    jobs: [
      {
        title: 'Datenanalyst',
        employer: 'Pleiße Energie GmbH',
        place: 'Leipzig',
        from: { year: 2020, month: 7 },
        to: null,
        bullets: [
          'Auswertung von Zählerdaten mit Python und Pandas, täglich mehrere Millionen Zeilen, vom Rohimport bis zum fertigen Bericht',
          'Berichte in Tableau und Power BI für acht Abteilungen',
          'Datenmodelle in Snowflake mit dbt',
        ],
      },
      {
        title: 'Werkstudent',
        employer: 'Institut für Raumordnung',
        place: 'Halle',
        from: { year: 2018, month: 10 },
        to: { year: 2020, month: 6 },
        bullets: ['Statistik in R und Karten mit QGIS', 'Pflege einer Datenbank in PostgreSQL'],
      },
    ],
    degrees: [{ name: 'Master Geographie', school: 'Universität Halle', place: 'Halle', year: 2020 }],
    groups: [
      { label: 'Sprachen', skills: ['Python', 'SQL', 'R'] },
      { label: 'Werkzeuge', skills: ['Tableau', 'Power BI', 'QGIS', 'Git'] },
    ],
    spoken: ['Deutsch', 'Englisch'],
    parts: ['summary', 'experience', 'education', 'skills', 'languages'],
  },
];

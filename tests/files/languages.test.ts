import { expect, it } from 'vitest';
import { draftOf, told } from './draft-of.ts';

it.each([
  [
    'Czech',
    `Milan Dvořáček
Datový inženýr · Python, Spark
Brno, Česko · Kontaktní údaje
Více než 400 spojení

Informace
I move bank data at night.

Zkušenosti

Modrý Jeřáb Banka a.s.
Plný úvazek · 5 let 2 měs.
Brno, Česko

Senior datový inženýr
led 2023 – současnost · 2 roky 11 měs.
• Spark jobs for 12 branches, reviewed with Petra.

Datový inženýr
říj 2020 – led 2023 · 2 roky 4 měs.
Brno, Česko
• Airflow DAGs in Python.

Analytik dat
Louka Pojišťovna a.s. · Částečný úvazek
bře 2018 – září 2020 · 2 roky 7 měs.
• Reports in SQL.

Vzdělání

Univerzita Zelené Hory
Magistr, Informatika
2013 – 2018

Licence a certifikáty

Spark základy
Vydáno čvn 2021

Dovednosti
Python · Apache Spark · Apache Airflow · SQL

Jazyky
Čeština (rodilý mluvčí)
Angličtina (plynně)`,
    [
      'Senior datový inženýr @ Modrý Jeřáb Banka a.s. | led 2023 – současnost · 2 roky 11 měs.',
      'Datový inženýr @ Modrý Jeřáb Banka a.s. | říj 2020 – led 2023 · 2 roky 4 měs.',
      'Analytik dat @ Louka Pojišťovna a.s. | bře 2018 – září 2020 · 2 roky 7 měs.',
    ],
    ['Python', 'Apache Spark', 'Apache Airflow', 'SQL'],
  ],
  [
    'Norwegian',
    `Ingrid Solbakken-Osei
Maskinlæringsingeniør | PyTorch
Tromsø, Troms, Norge · Kontaktinformasjon
Mer enn 500 forbindelser

Om
Models for ice and ships.

Erfaring

Maskinlæringsingeniør
Isfjell Sensor AS · Heltid
mai 2022 – nå · 3 år 7 md.
Tromsø, Norge
• Sea-ice segmentation in PyTorch, 12 radar stations.

Dataanalytiker
Kvaløy Fiskeeksport · Deltid
aug. 2019 – apr. 2022 · 2 år 9 md.
• pandas reports for landings.

Utdanning

Universitetet i Nordvik
Mastergrad, Statistikk
2014 – 2019

Lisenser og sertifiseringer

Deep Learning i praksis
Utstedt jan. 2022

Ferdigheter
PyTorch · pandas · Python

Språk
Norsk (morsmål)
Engelsk (flytende)`,
    [
      'Maskinlæringsingeniør @ Isfjell Sensor AS | mai 2022 – nå · 3 år 7 md.',
      'Dataanalytiker @ Kvaløy Fiskeeksport | aug. 2019 – apr. 2022 · 2 år 9 md.',
    ],
    ['PyTorch', 'pandas', 'Python'],
  ],
  [
    'Finnish',
    `Aino Rantanen-Beck
Ohjelmistokehittäjä
Oulu, Suomi · Yhteystiedot
Yli 500 yhteyttä

Tietoja
Backends for ferries.

Kokemus

Ohjelmistokehittäjä
Saaristo Lautat Oy · Kokoaikainen
tammi 2021 – nykyhetki · 5 v 11 kk
Oulu, Suomi
• Django booking pages with PostgreSQL.

Ohjelmistokehittäjä
Koivula Data Oy · Määräaikainen
touko 2017 – joulu 2020 · 3 v 8 kk
• Flask reports.

Koulutus

Pohjoisrannan yliopisto
Filosofian maisteri, Tietojenkäsittely
2011 – 2017

Taidot
Django · PostgreSQL · Flask · Python

Kielitaito
Suomi (äidinkieli)`,
    [
      'Ohjelmistokehittäjä @ Saaristo Lautat Oy | tammi 2021 – nykyhetki · 5 v 11 kk',
      'Ohjelmistokehittäjä @ Koivula Data Oy | touko 2017 – joulu 2020 · 3 v 8 kk',
    ],
    ['Django', 'PostgreSQL', 'Flask', 'Python'],
  ],
  [
    'Hungarian',
    `Kovács-Lindt Réka
Szoftverfejlesztő, Szeged

Bemutatkozás
Python services for mills.

Szakmai tapasztalat

2021. március – jelenleg
Tiszamalom Kft., Szeged
Szoftverfejlesztő
- FastAPI services for eleven mills, pytest before each release.

2017. szeptember – 2021. február
Kékfenyő Bank Zrt.
Adatelemző
- pandas reports for branch managers.

Tanulmányok
2012 – 2017 Tiszaparti Egyetem, programtervező informatikus

Készségek
Python, FastAPI, pandas, pytest

Nyelvismeret
Magyar (anyanyelv), angol (felsőfok)`,
    [
      'Szoftverfejlesztő @ Tiszamalom Kft. | 2021. március – jelenleg',
      'Adatelemző @ Kékfenyő Bank Zrt. | 2017. szeptember – 2021. február',
    ],
    ['Python', 'FastAPI', 'pandas', 'pytest'],
  ],
  [
    'Turkish',
    `ELİF KARADENİZ-MOSS
Veri Mühendisi
İzmir, Türkiye

ÖZET
Data pipelines for olive presses.

İŞ DENEYİMİ

Zeytindalı Gıda A.Ş.
Veri Mühendisi
Mart 2021 – Halen
• Airflow DAGs with tests.

Mavi Rıhtım Lojistik Ltd.
Yazılım Geliştirici
Haziran 2017 – Şubat 2021
• Django pages for drivers.

EĞİTİM
Körfez Üniversitesi, Bilgisayar Mühendisliği, Lisans, 2012 – 2017

YETENEKLER
Python, Airflow, Django, SQL

DİLLER
Türkçe, İngilizce`,
    [
      'Veri Mühendisi @ Zeytindalı Gıda A.Ş. | Mart 2021 – Halen',
      'Yazılım Geliştirici @ Mavi Rıhtım Lojistik Ltd. | Haziran 2017 – Şubat 2021',
    ],
    ['Python', 'Airflow', 'Django', 'SQL'],
  ],
  [
    'Romanian',
    `Ioana Brădescu-Vale
Inginer de date
Cluj-Napoca, România

Despre
Trains and tickets.

Experiență profesională

Inginer de date, Căile Verzi S.A., Cluj-Napoca
din martie 2020 până în prezent
- Spark jobs for 300 trains, reviewed by Mihai.

Programator Python, Atelier Lunca SRL
septembrie 2016 – februarie 2020
- Flask pages for a theatre.

Educație
Universitatea Dealu Mare, Licență în Informatică, 2013 – 2016

Competențe
Python, Spark, Flask

Limbi străine
Engleză, franceză`,
    [
      'Inginer de date @ Căile Verzi S.A. | din martie 2020 până în prezent',
      'Programator Python @ Atelier Lunca SRL | septembrie 2016 – februarie 2020',
    ],
    ['Python', 'Spark', 'Flask'],
  ],
  [
    'Polish',
    `Tomasz Ogrodnik-Bell
Programista Python, Gdynia

O mnie
Ports and cranes.

Przebieg kariery zawodowej

od marca 2021 do chwili obecnej
Żuraw Port Sp. z o.o., Gdynia
Starszy programista Python
- FastAPI for twelve cranes.

od września 2016 do lutego 2021
Latarnia Studio s.c.
Programista
- Django shops.

Wykształcenie
2011 – 2016 Politechnika Nadmorska, inżynier, informatyka

Umiejętności
Python, FastAPI, Django, Docker`,
    [
      'Starszy programista Python @ Żuraw Port Sp. z o.o. | od marca 2021 do chwili obecnej',
      'Programista @ Latarnia Studio s.c. | od września 2016 do lutego 2021',
    ],
    ['Python', 'FastAPI', 'Django', 'Docker'],
  ],
])('reads a résumé in %s', (_, text, jobs, skills) => {
  const draft = draftOf(text);
  expect(draft.work?.map(told)).toEqual(jobs);
  expect(draft.skills?.map(({ name }) => name)).toEqual(skills);
  expect(draft.education).toHaveLength(1);
  expect(draft.sections).toMatchObject({ work: { state: 'read' }, education: { state: 'read' }, skills: { state: 'read' } });
});

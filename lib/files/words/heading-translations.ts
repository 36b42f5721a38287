import type { SectionName } from '#lib/profile/sections.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Further wordings of headings, above all those that profile sites print in the reader's own language. Lower case, `&` as "and". */
export const TRANSLATED_HEADINGS: Partial<Record<SectionName | 'other', string[]>> = {
  summary:
    list(`value proposition, mission statement, career goal, career goals, personal summary, personal introduction, infos, berufsziel, berufliches ziel, zielsetzung, über mich selbst, objectif, objectif professionnel, qui suis-je,
    objetivo, objetivo profesional, objetivo profissional, quién soy, quem sou eu, obiettivo, obiettivo professionale, over, wie ben ik, persoonlijk profiel, cel zawodowy, informacje, informace, informații, profil osobisty, om, personlig profil, profiltext, profilresumé, kort fortalt om mig,
    tietoja, tietoja minusta, minusta, yhteenveto, profiili, tavoite, névjegy, rólam, bemutatkozás, összefoglaló, szakmai összefoglaló, shrnutí, profesní shrnutí, profesní profil, cíl, rezumat profesional, profil profesional, despre, obiectiv, profesyonel özet, kariyer hedefi, ringkasan profesional, tujuan karier`),
  work: list(`where i have been, where i have been so far, work so far, my work so far, jobs so far, posts so far, arbeitserfahrung, berufliche laufbahn, histórico laboral, vida laboral, experiencia laboral y profesional, percurso profissional, atuação profissional,
    percorso professionale, storia lavorativa, arbeidsverleden, werkgeschiedenis, ścieżka kariery, staż pracy, anställningshistorik, yrkesliv, jobberfaring, ansettelsesforhold, praksis, joberfaring, ansættelsesforløb, karriereforløb, erhvervskarriere,
    kokemus, työhistoria, työura, ura, tapasztalat, munkatapasztalat, szakmai tapasztalat, szakmai tapasztalatok, munkahelyek, szakmai életút, profesní zkušenosti, pracovní praxe, zaměstnání, profesní historie, kariéra, experienţă, experienţă profesională,
    experienta, experienta profesionala, istoric profesional, loc de muncă, locuri de muncă, iş geçmişi, çalışma geçmişi, mesleki deneyim, riwayat pekerjaan, riwayat kerja, pengalaman profesional, karier`),
  projects: list(
    `things i made, things i have made, what i have made, made by me, made for fun, projektit, omat projektit, projektek, vlastní projekty, proiecte personale, kişisel projeler, proyek pribadi`,
  ),
  skills:
    list(`top-kenntnisse, principales compétences, toppkompetenser, viktigste ferdigheter, topkompetencer, öne çıkan yetenekler, en iyi yetenekler, keahlian utama, hlavní dovednosti, technické dovednosti, odborné znalosti, znalosti, nástroje, technologie a nástroje,
    competențe principale, competențe tehnice, competente, aptitudini principale, abilități, tehnologii, tärkeimmät taidot, tekninen osaaminen, ydinosaaminen, teknologiat, készségek, képességek, ismeretek, technikai ismeretek, szakmai ismeretek, informatikai ismeretek,
    kompetenciák, technológiák, eszközök, competenze informatiche, competenze digitali, conoscenze informatiche, connaissances informatiques, conocimientos informáticos, datakunskaper, it-kompetenser, it-kompetencer, it-kunnskaper`),
  education:
    list(`uddannelsesforløb, opinnot, tanulmányok, végzettség, iskolai végzettség, képzettség, oktatás, iskolák, dosažené vzdělání, educatie, formare, latar belakang pendidikan, öğrenim durumu, eğitim bilgileri, habilitações,
    habilitações literárias, formazione accademica, opleiding en training, schulische laufbahn`),
  certificates:
    list(`bescheinigungen und zertifikate, lizenzen und zertifikate, zertifikate und lizenzen, licences et certifications, formations et certifications, cursos y certificaciones, licenças e certificados, licenças e certificações,
    cursos e certificações, corsi e certificazioni, licenties en certificaten, cursussen en certificaten, licencje i certyfikaty, kursy i certyfikaty, licenser och certifikat, kurser och certifikat, lisenser og sertifiseringer, kurs og sertifikater,
    licenser og certificeringer, kurser og certifikater, lisanslar ve sertifikalar, lisans ve sertifikalar, kurslar ve sertifikalar, lisensi dan sertifikasi, lisensi and sertifikasi, pelatihan dan sertifikasi, licence a certifikáty, kurzy, kurzy a certifikáty,
    licențe și certificări, licenţe şi certificări, cursuri și certificări, lisenssit ja sertifikaatit, sertifikaatit, kurssit ja sertifikaatit, licencek és tanúsítványok, tanúsítványok, tanfolyamok, képesítések`),
  languages:
    list(`competenze linguistiche, competencias lingüísticas, conocimientos de idiomas, competências linguísticas, compétences linguistiques, znajomość języków obcych, språkferdigheter, sprogkundskaber, språkkunskaper, yabancı dil, dil bilgisi,
    kemampuan bahasa, cizí jazyky, jazykové dovednosti, competențe lingvistice, limbi cunoscute, taalvaardigheid, taalvaardigheden, nyelvek, nyelvtudás, nyelvismeret, nyelvi ismeretek`),
  volunteer:
    list(`vapaaehtoistyö, vapaaehtoiskokemus, önkéntes munka, önkéntesség, önkéntes tapasztalat, dobrovolnické zkušenosti, gönüllü deneyimi, gönüllülük deneyimleri, pengalaman sukarela, volontärarbete, volontärerfarenhet, frivillighet, frivilligt engagement,
    experiencia voluntaria, vrijwilligerservaring`),
  publications: list('julkaisut, publikációk, publicaciones y ponencias, publications et conférences, publikacje i wystąpienia'),
  other:
    list(`recommendations, empfehlungen, recommandations, recomendaciones, recomendações, segnalazioni, consigli, aanbevelingen, rekomendacje, rekommendationer, anbefalinger, tavsiyeler, rekomendasi, doporučení, recomandări, suositukset, ajánlások,
    featured, activity, kiinnostuksen kohteet, suosittelijat, érdeklődési kör, érdeklődési körök, hobbi, egyéb, referenciák, competenze organizzative, competenze relazionali, competenze trasversali, competenze comunicative, soziale kompetenzen,
    persönliche kompetenzen, savoir-être, competencias personales, habilidades blandas, competências pessoais, kompetencje miękkie, persoonlijke eigenschappen, small print, fine print`),
};

/** Headings that say when, and head jobs where one follows: "NOW", "AND BEFORE THAT". */
export const TIME_HEADINGS: ReadonlySet<string> = new Set(
  list(`now, right now, today, currently, at present, at the moment, these days, nowadays, before, before that, before this, before then, and before that, and before, and now, earlier, even earlier, long before, previously, after that, and then, since then, formerly, first, to begin with, jetzt, heute, derzeit, aktuell, davor, zuvor,
    vorher, früher, danach, maintenant, actuellement, avant, avant cela, auparavant, ahora, actualmente, antes, antes de eso, agora, atualmente, antes disso, adesso, ora, attualmente, prima, in precedenza, nu, momenteel, daarvoor, eerder, teraz, obecnie, wcześniej, przedtem,
    just nu, tidigare, dessförinnan, innan dess, nå, før, før det, tidligere, inden da, şimdi, şu an, önce, daha önce, sekarang, saat ini, sebelumnya, nyní, předtím, dříve, acum, înainte, anterior, nyt, nykyisin, aiemmin, ennen sitä, most, jelenleg, korábban, azelőtt`),
);

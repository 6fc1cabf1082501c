/** What customers call contracts: subscriptions, tariffs, terms, cancelling, insurance, energy, housing, appointments. */
export const contracts = `
# Kündigen
kündigen, gekündigt, Kündigung, Vertrag beenden, Vertrag auflösen, Vertragsauflösung, Vertragskündigung, Abo kündigen, Vertrag loswerden, Abo beenden, Vertragsende, Aufkündigung, aus Vertrag raus, Abo loswerden, aussteigen, raus aus Vertrag, Kündigungsbutton, will nicht mehr Kunde sein, Vertrag kündigen, Abmeldung des Vertrags, Vertrag stoppen, auflösen, nicht mehr brauchen, brauche nicht mehr, will nicht mehr, komme raus, komm raus, wie komme ich raus | beenden, abbestellen, Vertragslaufzeit
Kündigungsfrist, wann kündigen, bis wann kündigen, Frist zur Kündigung, Kündigungstermin, wie lange vorher kündigen, nächstmöglicher Zeitpunkt, Kündigungszeitpunkt, zum nächstmöglichen, kürzeste Frist, zum Monatsende kündigen, Kündigungsdatum | kündigen, Mindestlaufzeit, Vertragslaufzeit
Kündigungsschreiben, schriftlich kündigen, Kündigungsformular, Kündigung schicken, Kündigung per Mail, Kündigungsbrief, Formular zur Kündigung, online kündigen, per Brief kündigen, wohin Kündigung schicken, wie kündige ich | kündigen
Kündigungsbestätigung, Bestätigung der Kündigung, Kündigung nicht bestätigt, Kündigung angekommen, keine Kündigungsbestätigung, ist Kündigung durch, Kündigung eingegangen, Kündigung bestätigt | kündigen
Kündigung zurückziehen, Kündigung widerrufen, Kündigung zurücknehmen, Kündigung rückgängig, doch bleiben, doch nicht kündigen, Kündigung stornieren, Kündigungsrücknahme, doch behalten | reaktivieren | kündigen
Sonderkündigung, Sonderkündigungsrecht, außerordentliche Kündigung, fristlos, fristlose Kündigung, vorzeitig kündigen, vorzeitige Kündigung, vorzeitig aus Vertrag, früher raus, früher kündigen, außerordentlich kündigen, vor Ablauf kündigen, vorzeitig beenden, vorzeitige Vertragsauflösung | kündigen, Mindestlaufzeit
gekündigt worden, mir wurde gekündigt, ihr habt mir gekündigt, Anbieter hat gekündigt, Vertrag wurde gekündigt, Kündigung durch Anbieter | kündigen, Konto gesperrt
Kündigung abgelehnt, Kündigung nicht akzeptiert, Kündigung ignoriert, Kündigung zu spät, Frist verpasst, Kündigungsfrist verpasst, zu spät gekündigt, Kündigung vergessen, vergessen zu kündigen, Frist versäumt, Kündigung verschwitzt | Kündigungsfrist, verlängert
nach der Kündigung, was passiert nach Kündigung, wie lange noch nutzen, bis wann noch nutzen, nach Vertragsende, Restlaufzeit, nach Kündigen | Vertragsende, kündigen
# Vertrag
Vertrag, Vereinbarung, Kontrakt, Vertragsverhältnis, Vertragsabschluss, Vertragsdokument, Abschluss | Tarif | Abo
Vertrag abschließen, abgeschlossen, abschließen, Vertrag unterschreiben, Vertrag machen, Neuvertrag, schließe ab, neuen Vertrag | Vertrag, Bestellung
Vertragslaufzeit, Laufzeit, Vertragsdauer, Mindestlaufzeit, Mindestvertragslaufzeit, Bindung, Vertragsbindung, Mindestvertragsdauer, Bindefrist, wie lange läuft Vertrag, gebunden, Bindungsfrist, MVD, Knebelvertrag, wie lange noch gebunden, 24 Monate | Vertragsende, Kündigungsfrist
ohne Bindung, ohne Laufzeit, ohne Mindestlaufzeit, monatlich kündbar, jederzeit kündbar, keine Bindung, unverbindlich, ohne Vertragsbindung, flexibel kündbar | Vertragslaufzeit, kündigen
Vertragsverlängerung, verlängern, verlängert, Verlängerung, Vertrag verlängern, erneuern, Erneuerung, VVL, weiterlaufen, läuft weiter, verlängert sich | Laufzeit, Neuvertrag
automatisch verlängert, automatische Verlängerung, Abo verlängert sich, ungewollt verlängert, einfach verlängert, automatische Erneuerung, stillschweigend verlängert, verlängert ohne Zustimmung, stillschweigende Verlängerung, Verlängerung ausschalten | kündigen, Vertragsverlängerung
Vertragsunterlagen, Vertragskopie, Vertragsdaten, Vertrag einsehen, wo ist mein Vertrag, Vertrag als PDF, Vertragszusammenfassung, Polizze, Vertrag nochmal schicken | Dokumente
Vertragsnummer, Polizzennummer, Policennummer, Vertragskonto, Versicherungsnummer, Scheinnummer | Kundennummer | Vertrag
Vertragspartner, Vertragsinhaber, Vertragsnehmer, Auftraggeber, Versicherungsnehmer, Anschlussinhaber | Inhaberwechsel
AGB, Geschäftsbedingungen, Nutzungsbedingungen, Vertragsbedingungen, Kleingedrucktes, Konditionen, Bedingungen, Regeln, Richtlinien, Bestimmungen, Vorschriften, Allgemeine Geschäftsbedingungen | Vertrag
untergeschoben, aufgeschwatzt, untergejubelt, Vertrag nie abgeschlossen, nie bestellt, nicht zugestimmt, überrumpelt, am Telefon aufgedrängt, aufgequatscht, Haustürgeschäft, ungewollter Vertrag, Abofalle, ohne mein Wissen, nie unterschrieben, Vertrag nicht gewollt, Abo nie abgeschlossen > Widerruf, Vertrag, Betrug, Kündigung
# Abo
Abo, Abonnement, Mitgliedschaft, Subscription, abonnieren, abonniert, Premium, Membership, Mitglied, Premium-Abo | Vertrag | Tarif
Abo wechseln, Abo ändern, Upgrade, upgraden, höheres Abo, besseres Paket, anderes Abo, Abo upgraden, auf Premium wechseln, Paket wechseln, hochstufen, größerer Plan, größeres Paket, größerer Tarif, mehr Leistung | Tarifwechsel
Downgrade, herabstufen, kleineres Paket, weniger zahlen, günstigerer Tarif, kleinerer Tarif, auf kleineren Tarif wechseln, runterstufen, Tarif runter, billigeres Paket, billigerer Tarif, günstigeres Paket, kleineres Abo, billigeres Abo | Tarifwechsel
pausieren, Pause, aussetzen, ruhen lassen, ruhend, stilllegen, stillgelegt, unterbrechen, unterbrochen, Stilllegung, Auszeit, vorübergehend stoppen, Abo pausieren, auf Eis legen, Ruhezeit, Vertragspause, einfrieren, ruhend stellen | kündigen, Unterbrechung
Probezeit, Probeabo, Testphase, Probemonat, Gratismonat, Testmonat, kostenlos testen, Testversion, Probeversion, Trial, Schnupperabo, Probezeitraum, Gratisabo, Testzugang, ausprobieren, Testzeitraum, probieren | kostenlos | Abo
nach Probezeit abgebucht, Testphase vergessen, Probeabo vergessen zu kündigen, Probezeit verlängert sich, plötzlich kostenpflichtig, Testphase kostet doch, Probeabo kostet | Probezeit, kündigen, Abbuchung
Jahresabo, Jahresvertrag, jährlich zahlen, Jahreszahlung, Jahresbeitrag, jährliche Abrechnung, pro Jahr | Abrechnungszeitraum | Abo
Monatsabo, monatlich zahlen, monatliche Abrechnung, Monatsvertrag, pro Monat, monatsweise | Abrechnungszeitraum | Abo
Familienabo, Familientarif, Familienmitgliedschaft, Partnertarif, Partnerkarte, Familienkonto, Multisim, Zweitkarte, Family | Familie | Tarif
Lizenz, Lizenzschlüssel, Produktschlüssel, Lizenzcode, Seriencode, Key, Product Key, Lizenzen, Aktivierungsschlüssel | aktivieren, Software
# Tarif
Tarif, Paket, Tarifpaket, Plan, Preisplan, Angebot, Option, Bundle, Abomodell | Vertrag | Abo
Tarifwechsel, Tarif wechseln, Tarif ändern, anderer Tarif, neuer Tarif, Paketwechsel, Tarif umstellen, Plan ändern, Vertrag ändern, Vertragsänderung, Tarifumstellung, Vertragswechsel, Tarif anpassen, wechsle Tarif | Tarif, Upgrade
Zusatzoption, Option buchen, Zusatzpaket, Add-on, dazubuchen, dazugebucht, zubuchen, Option hinzufügen, buche dazu, Zusatzleistung, Extra dazu, hinzubuchen, Zusatzdienst | Tarif
Option kündigen, Option abbestellen, Zusatzoption entfernen, Paket abbestellen, Dienst abbestellen, Zusatzdienst kündigen | Zusatzoption
Anbieterwechsel, Anbieter wechseln, Provider wechseln, anderer Anbieter, zu euch wechseln, Versorger wechseln, zur Konkurrenz, Wechselservice, von anderem Anbieter kommen, Lieferantenwechsel | Rufnummernmitnahme, kündigen
Neukundenangebot, Neukunden, Neukundenrabatt, Bestandskunde, Stammkunde, als Neukunde, Neukunden besser | Angebot | Rabatt
Freunde werben, Freundschaftswerbung, werben, geworben, weiterempfehlen, Empfehlung, Empfehlungsprämie, Kunden werben, empfehlen, empfohlen, Werbeprämie, Freunde einladen, Empfehlungslink | Prämie
# Umzug
Umzug mit Internet, Anschluss mitnehmen, Vertrag mitnehmen, Internet beim Umzug, Internet mitnehmen, Umzug melden, Anschluss übersiedeln, Umzugsservice, Umzug anmelden, Vertrag bei Umzug, Anschluss umziehen | Umzug, Adresse ändern
Auszug, ausziehen, ausgezogen, ziehe aus, Wohnung gekündigt, Wohnungsauflösung, Auszugsdatum | kündigen | Umzug
Einzug, einziehen, eingezogen, ziehe ein, Einzugsdatum, neu eingezogen | anmelden | Umzug
Wegzug, wegziehen, auswandern, Auswanderung, ins Ausland ziehen, verlasse Land, Auslandsumzug, ziehe weg | Sonderkündigung | Umzug
am neuen Wohnort nicht verfügbar, neue Adresse nicht verfügbar, kein Anschluss an neuer Adresse, dort nicht verfügbar | Sonderkündigung, Verfügbarkeit, Umzug
zusammenziehen, zieht zusammen, ziehe zu Freundin, beide haben Internet, Partner hat schon Vertrag | Umzug, Sonderkündigung
# Versicherung
Versicherung, versichert, Versicherungsschutz, versichern, Polizze, Police, Deckung, Assekuranz, Geräteversicherung, Handyversicherung, Schutzbrief, Schutzpaket, Versicherungspolice, abgesichert | Schaden, Prämie
Versicherungsfall, Schadensfall, Schaden melden, Schadensmeldung, Schadenmeldung, Schadenanzeige, Leistungsfall, Versicherung in Anspruch nehmen, Schaden einreichen, Versicherungsanspruch, Schadenfall melden | Schadennummer | Versicherung
Selbstbeteiligung, Selbstbehalt, Eigenanteil, Franchise, Eigenbeteiligung, selbst bezahlen beim Schaden | Versicherung
Versicherungsprämie, Versicherungsbeitrag, Beitrag, Prämie, Beitragserhöhung, Beitragsrechnung, Prämienerhöhung | Kosten | Versicherung
nicht versichert, nicht gedeckt, nicht abgedeckt, Versicherung zahlt nicht, Leistung abgelehnt, Ablehnung, Versicherung lehnt ab, zahlt nicht | Versicherungsschutz, Deckung, Beschwerde
abgedeckt, gedeckt, mitversichert, was ist versichert, inkludiert, eingeschlossen, Leistungsumfang, deckt ab, was zahlt Versicherung | Versicherungsschutz
Haftpflicht, Haftpflichtversicherung, Privathaftpflicht, haften, Haftung, haftet, haftbar, Schuld, wer haftet | Schaden | Versicherung
Kaskoversicherung, Kasko, Vollkasko, Teilkasko, Kfz-Versicherung, Autoversicherung, eVB, Versicherungsbestätigung, Bonus-Malus | Auto | Versicherung
Hausratversicherung, Hausrat, Haushaltsversicherung, Wohngebäudeversicherung, Einbruch, eingebrochen, Wasserschaden, Rohrbruch, Brandschaden, Wasserrohr, Rohr geplatzt, Wasserrohrbruch, Feuer, Brand, abgebrannt, überschwemmt, Überschwemmung, Unwetterschaden, Hagel, Hagelschaden | Versicherungsfall | Versicherung
Krankenversicherung, Krankenkasse, Krankenkassa, Gesundheitskarte, e-card, Versichertenkarte, ÖGK, Krankenversicherungskarte, gesetzlich versichert, privat versichert | Arzt | Versicherung
Rechtsschutz, Anwalt, Rechtsanwalt, Jurist, rechtliche Schritte, klagen, Klage, verklagen, Gericht, Rechtsschutzversicherung, vor Gericht, Konsumentenschutz, Verbraucherzentrale, Arbeiterkammer | Beschwerde, Schlichtung
Rente, Pension, Altersvorsorge, Vorsorge, Ruhestand, Pensionist, Rentner, Lebensversicherung, Rentenversicherung, Senioren, AHV | Vertrag
# Energie und Wohnen
Strom, Elektrizität, Stromvertrag, Energie, Stromlieferung, Stromanbieter, Stromtarif, Netzstrom | Strompreis, Zählerstand
Gas, Erdgas, Heizung, Fernwärme, Wärme, Gasvertrag, heizen, Gastarif | Energie, Zählerstand
Zählerstand, Zähler, Stromzähler, Gaszähler, ablesen, abgelesen, Zählerablesung, Ablesung, Zählerstand melden, Zählerstand durchgeben, lese ab, Wasserzähler, Smart Meter, Zählernummer, Zählpunkt, Zählerstandsmeldung | Verbrauch, Abrechnung
Abschlag, Teilbetrag, Abschlagszahlung, Abschlagshöhe, Teilzahlungsbetrag, monatlicher Abschlag, Teilbetragsvorschreibung, Abschlag ändern, Abschlag anpassen, Vorauszahlung Strom | Verbrauch | Rechnung
Jahresabrechnung, Endabrechnung, Nachzahlung, nachzahlen, Schlussrechnung, Nachforderung, Jahresrechnung, zahle nach, nachgezahlt, Betriebskostenabrechnung, Nebenkostenabrechnung | Abschlag | Guthaben
Stromausfall, kein Strom, Strom weg, Strom ausgefallen, Blackout, Strom abgeschaltet, Stromsperre, Netzausfall, Strom abgedreht, kein Saft, Licht geht nicht, alles finster, alles dunkel, Sicherung geflogen, Sicherung gefallen, FI gefallen | Störung
Verbrauch, Stromverbrauch, verbraucht, Energieverbrauch, hoher Verbrauch, Verbrauchsübersicht, Kilowattstunde, kWh | Zählerstand | Rechnung
Photovoltaik, Solaranlage, PV-Anlage, Solar, Balkonkraftwerk, Einspeisung, einspeisen, Einspeisevergütung, Wallbox, Wärmepumpe, Solarstrom | Strom
Wasser, Trinkwasser, Abwasser, Müll, Müllabfuhr, Wasseranschluss, Kanalgebühr | Zählerstand | Gebühr
Miete, mieten, gemietet, Mietvertrag, Vermieter, Mieter, Mietwohnung, vermieten, Mietzins, Untermiete | Kaution, Wohnung
leihen, ausleihen, borgen, ausgeliehen, Verleih, geliehen, Leihgerät, Leihe, verleihen, ausborgen, leihe aus | Miete
Leasing, leasen, geleast, Leasingvertrag, Leasingrate, Leasingrückgabe | Rate | Vertrag
# Arzt und Termine
Termin, Verabredung, Terminvereinbarung, Arzttermin | Datum | Uhrzeit
Termin vereinbaren, Termin buchen, Termin ausmachen, Termin machen, Termin bekommen, Terminbuchung, Termin anfragen, Terminanfrage, Termin online, Termin reservieren, freier Termin, einen Termin kriegen | Termin
Termin absagen, absagen, abgesagt, Terminabsage, Termin stornieren, Termin canceln, sage ab, Absage, Termin nicht wahrnehmen, kann nicht kommen, bin verhindert, Termin löschen, Verhinderung | Termin
Termin verschieben, verschieben, verschoben, Termin verlegen, Termin ändern, umbuchen, anderer Termin, Ersatztermin, Terminverschiebung, verlegen, Terminänderung, neuer Termin, verlegt, schiebe, passt mir nicht, späterer Termin, anderer Tag, an anderen Tag, anderen Tag, andere Uhrzeit
Termin verpasst, Termin versäumt, Termin vergessen, zu spät zum Termin, Termin verschwitzt, nicht erschienen, No-Show, Ausfallgebühr, Termin verschlafen | Termin, Gebühr
Arzt, Ärztin, Doktor, Doc, Hausarzt, Facharzt, Zahnarzt, Praxis, Ordination, Therapeut, Mediziner | Krankenhaus | Termin
Krankenhaus, Spital, Klinik, Notaufnahme, Ambulanz, Rettung, Kur, Reha, Krankenhausaufenthalt | krank | Arzt
krank, Krankheit, erkrankt, Krankmeldung, Krankschreibung, krankgeschrieben, Krankenstand, Arbeitsunfähigkeit, Attest, Grippe, Covid, Corona, Erkrankung | Arzt
Rezept, Medikament, Arznei, Medizin, Verschreibung, verschrieben, E-Rezept, Folgerezept, Apotheke, Tabletten, Arzneimittel, verschreiben | Arzt
Befund, Laborwerte, Testergebnis, Untersuchungsergebnis, Blutbild, Arztbrief, Ergebnis, Röntgenbild | Arzt
Überweisung zum Facharzt, Überweisungsschein, Zuweisung, Überweisung vom Hausarzt | Facharzt
Wahlarzt, Privatarzt, Kassenarzt, Kassenzulassung, Kassenplatz, alle Kassen, selber zahlen beim Arzt, Selbstzahler, Wahlarztrechnung | Kosten, Krankenversicherung
schwanger, Schwangerschaft, Mutterschutz, Elternzeit, Karenz, Babypause, Mutterschaftsurlaub | pausieren
# Technikertermin
Techniker, Technikertermin, Monteur, Mechaniker, Installateur, Handwerker, Servicetechniker, Technikerin, Kundendiensttechniker, Fachmann, Technikerbesuch, Hausbesuch | Reparatur | Termin
Techniker kam nicht, Techniker nicht erschienen | Technikertermin, Entschädigung
Techniker nicht gekommen, niemand gekommen, Monteur kam nicht, versetzt worden, umsonst gewartet, den ganzen Tag gewartet, Techniker nicht aufgetaucht, keiner gekommen, Termin geplatzt > Technikertermin, Techniker, Entschädigung
# Kurse, Fitness, Arbeit
Fitnessstudio, Gym, Studio, Fitness, Fitnesscenter, Muckibude, Fitnessabo | Mitgliedschaft
Kurs, Seminar, Workshop, Training, Schulung, Lehrgang, Fortbildung, Unterricht, Kursplatz, Weiterbildung | buchen | Anmeldung
Bewerbung, Job, Stelle, Arbeit bei euch, bewerben, Karriere, Stellenangebot, Jobs, beworben, Arbeitsplatz, offene Stellen | Firma
Kita, Kindergarten, Schule, Kindergartenplatz, Hort, Schüler, Universität, Uni, Schulplatz | Kind
Spende, spenden, gespendet, Spendenbescheinigung, Spendenquittung, Spendenbestätigung, Förderbeitrag | absetzen, Steuer
# Mehr zum Vertrag
Rückfrage zur Kündigung, Rückruf zur Kündigung, anrufen um zu kündigen, telefonisch bestätigen, Kündigung nur mit Anruf | Kündigungsbestätigung
Kündigung wegen Umzug, kündigen wegen Umzug, kündigen weil umgezogen, ziehe um und will kündigen, Kündigung bei Auszug | Sonderkündigung, Umzug
Kündigung wegen Preiserhöhung, kündigen wegen Preiserhöhung, wegen Teuerung kündigen, Preiserhöhung widersprechen, Vertragsänderung ablehnen, einseitige Vertragsänderung | Sonderkündigung, Preiserhöhung
Kündigung wegen Krankheit, kündigen wegen Krankheit, Kündigung wegen Arbeitslosigkeit, Kündigung wegen Schwangerschaft, kann krankheitsbedingt nicht, kündigen wegen Verletzung | Sonderkündigung, Nachweis, pausieren
Kündigung wegen schlechter Leistung, Leistung nicht erbracht, Vertrag nicht erfüllt, Vertragsbruch, nicht vertragsgemäß, Leistung mangelhaft | Sonderkündigung, Beschwerde
Restgeld bei Kündigung, Geld nach Kündigung, Beitrag zurück bei Kündigung, zu viel bezahlten Beitrag, anteilige Rückerstattung, Rest der Laufzeit erstattet | Erstattung, anteilig
Restentgelt, Ablöse, Ablösesumme, Abschlagszahlung bei Kündigung, Restgebühren, Vertragsstrafe, Kündigungsgebühr, Auflösungsgebühr, kostet kündigen, Kündigung kostet | vorzeitige Kündigung | Gebühr
Vertragsende herausfinden, wann endet Vertrag, wann läuft Vertrag aus, Ablauf des Vertrags, wie lange läuft noch, Vertrag läuft aus, wann Vertrag zu Ende | Vertragslaufzeit, Kündigungsfrist
Vertragsverlängerung mit Handy, neues Handy zum Vertrag, Handy bei Verlängerung, Handy mit Vertrag, neues Gerät zur Verlängerung, Gerätetausch bei Verlängerung, Handy zum Tarif, Treueangebot, Hardware zur Verlängerung, Stützung | Vertragsverlängerung
Treuebonus, Treuerabatt, Stammkundenrabatt, Bleibeangebot, Rückgewinnung, Rückholangebot, Angebot zum Bleiben, Treueprämie | Vertragsverlängerung | Rabatt
Rückkehr, wieder Kunde werden, zurückkommen, wieder anmelden, Abo wieder aufnehmen, Abo fortsetzen, Abo reaktivieren, wieder einsteigen, Vertrag reaktivieren | reaktivieren, Neuvertrag
Vertrag übernehmen, Vertrag abgeben, Nachmieter, Vertrag auf Partner, Vertrag weitergeben, Vertrag überschreiben, Vertrag umschreiben, Vertrag auf anderen Namen | Inhaberwechsel
Vertrag teilen, Partnervertrag, zweite Leitung, Zusatzvertrag, zweiter Vertrag, noch ein Vertrag | Tarif, Neuvertrag
Tarifdetails, Leistungen im Tarif, Tarifleistungen, Inklusivleistungen, Leistungsbeschreibung | Tarif
was ist enthalten, was ist inkludiert, was beinhaltet, was im Preis > Tarifleistungen, Inklusivleistungen, Leistungen, Tarif
alter Tarif, Alttarif, auslaufender Tarif, Tarif gibt es nicht mehr, Bestandstarif, Tarif eingestellt | Tarifwechsel
Tarifwechsel Kosten, was kostet Tarifwechsel, Wechselgebühr, Gebühr für Wechsel, Tarifwechselgebühr | Tarifwechsel, Gebühr
Tarif wechseln wann, ab wann gilt neuer Tarif, Tarifwechsel dauert, neuer Tarif nicht aktiv, Tarifwechsel nicht übernommen, falscher Tarif, immer noch alter Tarif | Tarifwechsel
Unlimited, unbegrenzt, Flatrate, Flat, unlimitiert, Allnet-Flat, ohne Limit, Freiminuten, Freieinheiten, Inklusivminuten | Tarif
Vertragszusammenfassung, Vertragsbestätigung, Bestätigung des Vertrags, Anmeldebestätigung, Begrüßungsschreiben, Willkommensmail, Willkommensbrief | Vertragsunterlagen
Vertrag widerrufen, Widerruf des Vertrags, vom Vertrag zurücktreten, Rücktritt vom Vertrag, Vertrag rückgängig, Vertrag stornieren, Vertrag annullieren | Widerruf, Widerrufsfrist
unterschreiben, Unterschrift leisten, digital unterschreiben, signieren, Signatur, unterzeichnen, unterzeichnet, Unterzeichnung, elektronisch unterschreiben, eSignatur | Vertrag abschließen
# Abos und Streaming
Streaming-Abo, Netflix, Spotify, Disney, DAZN, Sky, Zusatzabo, Streamingdienst, Amazon Prime, Prime | Abo
zu viele Geräte, Gerätelimit, wie viele Geräte, Anzahl der Geräte, gleichzeitig schauen, Streams gleichzeitig, gleichzeitig nutzen, maximale Geräteanzahl | Abo, Gerät
Abo im App Store, über Apple abgeschlossen, über Google Play, In-App-Kauf, App-Store-Abo, iTunes-Abo, In-App-Abo, Apple-Abo, Play Store | kündigen
Abo nicht aktiv, Premium nicht freigeschaltet, Abo nicht erkannt, bezahlt aber kein Premium, trotz Abo kein Zugriff, Abo nicht freigeschaltet, Kauf wiederherstellen | Abo, aktivieren
Abo verschenken, Geschenkabo, Abo als Geschenk, Mitgliedschaft verschenken, Geschenkmitgliedschaft | Abo, Gutschein
Zeitung, Zeitschrift, Zeitungsabo, Magazin, E-Paper, Ausgabe, Heft, Morgenzeitung, Exemplar | Zustellung | Abo
Zeitung nicht gekommen, Zeitung fehlt, Ausgabe fehlt, Heft nicht erhalten, Zeitung nicht zugestellt, keine Zeitung | Zustellung, Reklamation
Mitgliedsbeitrag, Mitgliedskarte, Vereinsbeitrag, Mitgliedsausweis, Beitrag zahlen, Jahresgebühr | Mitgliedschaft, Kosten
# Versicherung und Schaden
Schadensnummer, Schadennummer, Schadenreferenz, Schadensakte, Aktenzeichen, Fallnummer beim Schaden | Versicherungsfall
Schadensregulierung, Schadenregulierung, Schadensabwicklung, wann zahlt Versicherung, Auszahlung Versicherung, Schaden bezahlt, Regulierung, Schadensbearbeitung | Versicherungsfall, Bearbeitungszeit
Gutachter, Sachverständiger, Gutachten, Schätzung, Schadensgutachten, begutachten, Begutachtung, Besichtigung | Versicherungsfall
Versicherungsbestätigung, Deckungsbestätigung, Versicherungsnachweis, Versicherungskarte, grüne Karte, Versicherungsbescheinigung | Nachweis
Versicherung kündigen, Versicherung wechseln, Polizze kündigen, Versicherung stornieren, Geräteversicherung kündigen, Handyversicherung kündigen | kündigen, Versicherung
Wartefrist, Karenzzeit, Wartezeit in der Versicherung, ab wann versichert, Versicherungsbeginn, Schutz beginnt | ab wann | Versicherung
Unfallversicherung, Invalidität, Berufsunfähigkeit, Arbeitsunfall, dauernde Invalidität, AUVA, Unfallkasse, Suva | Unfall | Versicherung
Pflege, Pflegegeld, Pflegeversicherung, Pflegestufe, pflegebedürftig, Pflegegrad, Heimhilfe | Antrag | Versicherung
Arztrechnung einreichen, Rechnung einreichen, Honorarnote einreichen, Kostenerstattung, Wahlarztrechnung einreichen, Rückvergütung vom Arzt, Krankenkasse zahlt, Kostenübernahme, Kosten übernommen, Leistungsabrechnung, Geld von der Kasse, Geld von Krankenkasse zurück, zahlt Kasse, Wahlarzt Geld zurück, Rechnung bei Versicherung einreichen | Krankenversicherung, Erstattung
# Wohnen, Energie
Strom anmelden beim Einzug, Strom anmelden, Gas anmelden, Erstanmeldung Strom, Strom ummelden, Neuanschluss, Einzug Strom, Stromanmeldung | Strom, Umzug
Strom abmelden, Gas abmelden, Stromvertrag kündigen, Auszug Strom, Abmeldung Strom, Strom kündigen, Stromabmeldung | kündigen, Umzug
Netzbetreiber, Netzgebühren, Netzkosten, Netznutzung, Netzentgelt, Grundversorger, Grundversorgung, Stromnetz | Strom
Strompreisbremse, Energiekostenzuschuss, Stromkostenzuschuss, Energiepreisbremse, Stromkostenbremse, Energiebonus | Strom, Zuschuss
Ökostrom, grüner Strom, erneuerbare Energie, Naturstrom, Ökotarif, Strommix | Strom | Tarif
Hausverwaltung, Verwaltung, Hausmeister, Hauswart, Eigentümer, Hausbesorger, Wohnungsgenossenschaft, Genossenschaft | Miete, Zuständigkeit
Einverständnis des Vermieters, Vermieter erlaubt nicht, Genehmigung vom Hauseigentümer, Hauseigentümer, Zustimmung vom Vermieter | Glasfaser, Einwilligung
Mietkauf, Miete mit Kaufoption, Gerät mieten, Gerätemiete, Mietgerät, mieten statt kaufen | Miete
Wohnung, Haus, Mietwohnung, Eigentumswohnung, Heim, Wohnobjekt, Einfamilienhaus | Adresse
# Gesundheit, Ämter
Impfung, impfen, geimpft, Impftermin, Impfpass, Impfzertifikat, Spritze, Auffrischung | Arzt | Termin
Videosprechstunde, Telemedizin, Online-Sprechstunde, Onlinearzt, Videoberatung, Videotermin, Sprechstunde per Video | Arzt | Termin
Ordinationszeiten, Sprechzeiten, Sprechstunde, Praxiszeiten, Ordination geöffnet | Öffnungszeiten | Arzt
Brille, Kontaktlinsen, Optiker, Sehtest, Augenarzt, Linsen, Dioptrien, Sehstärke | Termin
Physiotherapie, Therapie, Massage, Behandlung, Psychotherapie, Therapiesitzung, Heilbehandlung | Überweisung | Termin
Blutabnahme, Labor, Untersuchung, Vorsorgeuntersuchung, Gesundenuntersuchung, Check-up, nüchtern, MRT, Röntgen | Termin
Patientenakte, ELGA, elektronische Patientenakte, ePA, Gesundheitsakte, Krankenakte, Krankengeschichte | Befund, Daten
Zusatzversicherung, Privatversicherung, Sonderklasse, Zahnzusatzversicherung, Krankenzusatzversicherung | Krankenversicherung
Amt, Behörde, Magistrat, Gemeinde, Bürgeramt, Rathaus, Bezirkshauptmannschaft, Gemeindeamt, Einwohnermeldeamt, Verwaltung der Stadt | Antrag
Warteraum, Wartezimmer, wie lange warten beim Arzt, lange Wartezeit, kein Termin frei, keine Termine frei, ausgebucht, keine freien Termine, nichts frei, nix frei, alles ausgebucht | Termin, Warteliste
Terminbestätigung, Termin bestätigt, keine Terminbestätigung, habe ich einen Termin, wann ist mein Termin, Termin nachsehen | Termin
Kurs absagen, Kurs stornieren, Kurs verpasst, von Kurs abmelden, Kurs fällt aus, Stunde absagen | Kurs, Termin absagen
Prüfung, Test, Klausur, Examen, Prüfungsanmeldung, bestanden, durchgefallen, Zertifikat, Zeugnis, Abschlusszertifikat | Kurs
billigeres Modell, runter auf gratis, kleineres Paket, brauch das teure nicht, herunterstufen, runterstufen, goldenes Paket, bessere Stufe, hochstufen, was krieg ich mehr > Tarif, Tarifwechsel, Upgrade, Downgrade
gebunden, noch lange gebunden, komm ich raus, komme früher raus, wie lange noch, früher raus, vorzeitig raus > Mindestvertragslaufzeit, Laufzeit, Kündigung, Sonderkündigung
gibt's euch dort nicht, gibts euch nicht, kein Empfang im Dorf, bei uns nicht verfügbar, dort nicht möglich > Verfügbarkeit, Sonderkündigung, Sonderkündigungsrecht
seit Jahren treu, treu, mal wieder neues Handy, was springt raus, krieg ich wenn ich bleibe, Belohnung fürs Bleiben > Vertragsverlängerung, Treue, Bestandskunden, Vorteil
zahl zu viel, zahle zu viel, telefonier fast nie, brauch mehr Internet, zu viel im Paket > Tarif, Tarifwechsel, Wechsel
euer Mann, euer Typ, den ganzen Tag gewartet, Tag daheim gewartet, keiner geklingelt, niemand gekommen, kommt keiner, soll morgen kommen > Techniker, Technikertermin, Termin, Monteur
auf meine Firma, kleine Firma, Büro, fürs Büro, fürs Geschäft, hab eine Firma, Selbstständiger, Handwerksbetrieb, Verein > Unternehmen, Geschäftskunden, Gewerbe, Umsatzsteuer-ID
Leihgerät, Mietgerät, geliehenes Gerät, euer Kasten, wohin mit eurem, altes Ding zurück, Gerät nach Kündigung | Rücksendung, zurückgeben
lohnt sich, lohnt das, fünf Jahre, draufgezahlt, falls es kaputt geht, Schutz dazukaufen > Garantieverlängerung, Zusatzschutz, Garantie, Versicherung
reinschnuppern, nur mal testen, nur ausprobieren, nur mal schauen, Probe, gratis Monat, Probemonat, nach den 30 Tagen, nach dem Probemonat > Testversion, Testzeitraum, Probeabo, Testphase, kündigen
Premium weg, Premium ist weg, bezahlte Version weg, auf einmal Werbung, trotz Premium > Abo, Zahlungsmethode, Abonnement, Premium
neue Kreditkarte, neue Karte hinterlegen, Karte tauschen im Konto, andere Karte nehmen, andere Karte eintragen > Zahlungsmethode, Zahlungsart, Zahlungsdaten, aktualisieren
abheften, zum Abheften, fürs Jahr, für die Buchhaltung, Buchhaltung, absetzen, von der Steuer absetzen > Rechnung, Rechnungen, Belege, Quittung
# Versicherung
übergelaufen, Wasser läuft, tropft, Rohrbruch, Überschwemmung, umgeschmissen, runtergeschmissen, kaputtgemacht, aus Versehen kaputt, Fenster eingeschossen, versehentlich zerstört > Schaden, Schadensmeldung, Haftpflicht, Wasserschaden, Schadenmeldung
hinten drauf, reingefahren, draufgefahren, angefahren, ausparken, ausgeparkt, gerammt, Auto erwischt, gestreift, gekracht, Blechschaden, Rempler > Unfall, Kfz-Haftpflicht, Schaden, Unfallgegner, Schadensmeldung
Auto, Wagen, Karre, Karren, PKW, Kiste fahren, Fahrzeug, Kfz, fahrbarer Untersatz | Fahrzeugwechsel, Kfz-Versicherung
machen lassen, Karre machen, wo darf ich reparieren, ihr ja sagt, grünes Licht, Okay geben > Werkstatt, Reparaturfreigabe, Freigabe, Partnerwerkstatt
Prozente, Prozente vom Opa, unfallfrei, keinen Unfall, keinen Unfall gehabt, Schadenfreiheitsrabatt, SF-Klasse, Bonusstufe > Schadenfreiheitsklasse, Rabatt, Einstufung
ausgeräumt, aufgehebelt, eingestiegen, Einbrecher, eingebrochen, Schmuck weg, Bude ausgeräumt, aufgebrochen, leergeräumt > Einbruch, Hausrat, Hausratversicherung, Diebstahl, Anzeige
Rad weg, Fahrrad geklaut, Bike weg, mitgehen lassen, Rad geklaut, war angeschlossen, Schloss geknackt > Fahrraddiebstahl, Diebstahl, gestohlen
Fahrrad, Rad, Bike, Drahtesel, Velo, Radl, Pedelec, E-Bike, Mountainbike | Fahrradmitnahme, Fahrraddiebstahl
wollt nicht zahlen, zahlt ihr nicht, kriegt man nichts, kriegt man nix, jahrelang eingezahlt, zahl jahrelang, zahlt nicht, will nicht zahlen, drückt sich > Leistungsablehnung, abgelehnt, Ablehnung, Widerspruch, Leistung
selber zahlen, selbst zahlen, aus eigener Tasche, weniger überwiesen, nur ein Teil bezahlt, nicht alles bezahlt, Rest selber > Selbstbeteiligung, Eigenanteil, Selbstbehalt, Erstattung
schon wieder teurer, erhöht, muss ich das schlucken, schlucken, teurer geworden, ihr habt erhöht, mehr zahlen als letztes Jahr, Wucher > Beitragsanpassung, Preiserhöhung, Beitragserhöhung, Preisanpassung, Sonderkündigungsrecht
Doktor, Arzt, Ärztin, Hausarzt, Mediziner | Behandlung | Arztrechnung
wer zahlt den Arzt, Arztrechnung, Zahnarztrechnung, Arzt war teuer > Erstattung, Kostenerstattung, Krankenversicherung, einreichen
Urlaub krank, im Urlaub zum Arzt, Arzt in Italien, Krankenhaus im Ausland, Rettungsflug, Heimflug, Rücktransport > Auslandsreisekrankenversicherung, Auslandskrankenversicherung, Originalrechnung
Nummer fürs Auto, Auto anmelden, neues Auto, Auto zulassen, Zulassungsstelle, Straßenverkehrsamt, Nummernschild, Taferl, Kennzeichen > eVB-Nummer, Versicherungsbestätigung, Zulassung, Kfz
Auto verkauft, altes Auto verkauft, anderes Auto, anderen Wagen, Auto abgemeldet, Auto verschrottet, neuer Wagen > Fahrzeugwechsel, Kennzeichen, Kfz-Versicherung, Abmeldung
Brücke, Krone, Zahn, Zähne, Implantat, Gebiss, Plombe, Füllung, Zahnspange, Zahnarzt > Zahnersatz, Heil- und Kostenplan, Kostenplan, Zahnzusatzversicherung
Chipkarte, Kärtchen vom Arzt, Krankenkassenkarte, Versichertenkarte, E-Card, Kassenkarte, Gesundheitskarte, eGK, Versicherungskarte | Krankenkasse
gelber Zettel, gelber Schein, gelben Schein, krankgeschrieben, Krankenschein, AU, krankgemeldet, Krankschreibung, Krankmeldung, Arbeitsunfähigkeit, arbeitsunfähig, Arbeitsunfähigkeitsbescheinigung | Krankenkasse
Baby gekriegt, Baby bekommen, Nachwuchs da, schwanger, Geburt, mit rein, bei mir mit rein, mit versichern, arbeitet nicht, Hausfrau > Familienversicherung, mitversichert, mitversichern, Kind
wenn ich sterbe, wenn ich sterb, wenn ich nicht mehr bin, wer kriegt das Geld, meine Ex, soll nichts kriegen, soll nix kriegen, nach meinem Tod > Bezugsberechtigte, Todesfall, Begünstigter, Lebensversicherung
nicht stemmen, nicht leisten, grad knapp, arbeitslos, Job verloren, Kurzarbeit, pleite, paar Monate Pause, kann nicht zahlen, kann grad nicht > Stundung, Beitragsfreistellung, Zahlungsaufschub, Ratenzahlung, aussetzen
Police, Versicherungspolice, Versicherungsschein, Polizze, Versicherungsurkunde, was Schriftliches dass versichert, Versicherungsnachweis | Vertragsunterlagen, Zweitschrift
Hund, Katze, Kater, Hündin, Welpe, Vierbeiner, Bello, Pferd, Hamster, Tierarzt > Haustiere, Haustier, Tier, Tierarztrechnung, Tierkrankenversicherung
verklagen, Anwalt, Gericht ziehen, vor Gericht, Streit mit, spinnt, rausgeworfen, gekündigt worden, gefeuert, Chef hat mich rausgeworfen, Vermieter spinnt, Klage > Rechtsschutz, Rechtsanwalt, Deckungszusage, Rechtsschutzversicherung
Rücken kaputt, Burnout, nie wieder arbeiten, kann nicht mehr arbeiten, nicht mehr in den Job, depressiv, Bandscheibe, Invalide, erwerbsunfähig > Berufsunfähigkeit, Leistungsantrag, Erwerbsunfähigkeit
# Strom, Gas, Wärme
abgeschrieben vom Zähler, Kasten im Keller, Zahlen vom Zähler, Ableser, Mann zum Ablesen, abgelesen, ablesen, geraten, einfach geraten, geschätzt > Zählerstand, Ablesung, Zähler, Schätzung
drauflegen, draufzahlen, nachzahlen, extra zahlen am Ende, obwohl weniger geheizt, zahle jeden Monat brav, jeden Monat brav, dicke Rechnung > Nachzahlung, Jahresabrechnung, Abrechnung, Abschlag
weniger hinlegen, monatlich weniger, jeden Monat weniger, nur noch zu zweit, weniger Leute, monatlicher Betrag > Abschlag, Abschlagszahlung, anpassen, Vorauszahlung
rüber zu euch, will zu euch, zu euch rüber, von alten weg, anderer Anbieter, alter Anbieter, dem Alten schreiben > Wechsel, Lieferantenwechsel, Anbieterwechsel, Kündigung
Vormieter, Nachmieter, raus aus der Wohnung, aus der Wohnung raus, eingezogen, ziehe ein, wer zahlt den Strom, Wohnungsübergabe > Auszug, Einzug, Umzug, Schlüsselübergabe, Zählerstand
zappenduster, stockdunkel, kein Licht, Licht weg, im Dunkeln, Sicherung, Sicherungen, dunkel, Strom ist weg > Stromausfall, Störung, Netzbetreiber, Stromunterbrechung
eiskalt, frieren, friere, bitterkalt, keine Wärme, schaltet wieder an, wieder einschalten, Strom abgestellt, Gas abgestellt, Licht abgedreht, Saft abgedreht > Unterbrechung, Sperrung, Versorgung, Wiederherstellung, Zahlungsverzug, Liefersperre
stinkt nach Gas, stinkts, stinkt, faule Eier, riecht komisch, tritt was aus, zischt, Therme > Gasgeruch, Notdienst, Gasleck, Gas
Kilowattstunde, kWh, Strompreis, Gaspreis, was kostet der Strom, wieso so viel > Arbeitspreis, Preis, Preisanpassung, Umlagen
teuer, teurer, überteuert, kostet plötzlich mehr, kostet mehr, Preis hoch, raufgesetzt, angezogen > Preiserhöhung, Preisanpassung, Preis, Kosten
nie unterschrieben, nichts unterschrieben, nix unterschrieben, nie was bestellt, obwohl kein Vertrag, im teuren Tarif, im Teuren, gelandet im Teuren > Grundversorgung, Grundversorger, Vertrag, Ersatzversorgung
Dach, Solar, Solaranlage, Balkonkraftwerk, Photovoltaik, PV, Solarzellen, Sonnenstrom, Ding am Balkon, Panel > Einspeisevergütung, Photovoltaikanlage, Einspeisung, Anmeldung
digitaler Kasten, neuer Zähler, Zählertausch, Smart Meter, Zähler austauschen, was austauschen im Keller, Smartmeter | intelligentes Messsystem, Messstellenbetreiber, Zählerwechsel
Elektroauto, E-Auto, Stromer, Tesla, Ladesäule, tanken zuhause, Auto laden, Stromtankstelle, Wallbox | Ladestrom, laden
grüner Strom, wirklich grün, Atom, Atomstrom, Kohlestrom, woher kommt der Strom, aus der Dose, nachhaltig > Ökostrom, erneuerbare Energien, Herkunftsnachweis, Strommix
Rädchen dreht, dreht wie verrückt, so viel verbraucht, kann nicht so viel sein, Verbrauch zu hoch, zeigt falsch an, spinnt der Zähler, Stromfresser > Zähler, Verbrauch, Befundprüfung, defekter Zähler
krieg was zurück, laut Abrechnung, zu viel gezahlt übers Jahr, übers Jahr, Plus auf der Abrechnung > Guthaben, Überzahlung, Auszahlung, erstattet
# Abos
keinen Knopf, finde keinen Knopf, komm ich da raus, komme da raus, weg damit, schau das eh nicht, nutze ich nicht, brauch ich nicht mehr > kündigen, Kündigung, Abonnement
ruhen lassen, ruhend, für die Zeit nicht zahlen, länger weg, länger im Urlaub, Auszeit, kurz aussetzen, Pause machen, auf Pause > pausieren, Unterbrechung, Ruhezeit, aussetzen
drangehängt, noch ein Jahr, läuft einfach weiter, läuft weiter, weiterläuft, weiterlaufen, von selber weiter, läuft von selber > automatische Verlängerung, Verlängerung, Laufzeit
höre nichts, höre nix, hör nichts von euch, hör nix von euch, ob Kündigung durch, Kündigung angekommen, hab gekündigt aber, dass ich weg bin > Kündigungsbestätigung, Bestätigung
am iPhone gebucht, über Apple gebucht, Google zieht ein, iTunes, Play Store, nicht ihr zieht ein > App Store, Apple, Google Play, Abonnements
mein Kleiner, meine Kleine, Horrorfilm, Horrorfilme, ab 18, nichts für Kinder, nix für Kinder, kindersicher, für Kinder sperren > Jugendschutz, altersbeschränkt, Kindersicherung, Profil
gucken zu viele, schauen zu viele, schauen schon zu viele, jemand schaut schon, alle gleichzeitig, flieg ich raus wenn > gleichzeitig, gleichzeitige, Streams, parallel, Geräte
mitgucken, mitschauen, mitbenutzen, nicht im selben Haus, wohnt woanders, studiert in, Sohn studiert, darf nicht mehr mit rein > Haushalt, Kontoteilung, Zusatzmitglied, teilen
gucken, schauen, schau, schaut, anschauen, ansehen, glotzen, bingen, reinschauen | Wiedergabe, streamen
Serie, Lieblingsserie, Staffel, Folge, Film, Sendung weg, nicht mehr im Programm, rausgenommen > Titel, Inhalte, verfügbar, Mediathek
matschig, pixelig, verpixelt, Klötzchen, unscharfes Bild, Ton läuft hinterher, Ton hinterher, Ton nicht synchron, kein Ton > Wiedergabequalität, Bildqualität, Auflösung, Wiedergabe
Schrift unten, Text unten, mitlesen, Originalton, auf Englisch hören, im Original, Synchro > Untertitel, Tonspur, Sprachauswahl
im Flugzeug schauen, kein Netz unterwegs, ohne Internet, unterwegs schauen, im Zug schauen > offline, Offline-Nutzung, herunterladen, Downloads
verschenken, schenken, zum Geburtstag schenken, für meinen Papa, geschenkt bekommen, rubbeln, freirubbeln, Rubbelkarte > Geschenk, Geschenkabonnement, Gutschein, Gutscheincode
Uni fertig, Studium fertig, studier, studiere, noch Studentin, an der Uni, kein Student mehr > Studentenrabatt, Studierende, Nachweis, Ermäßigung
Reklame, Werbepause, ständige Unterbrechungen, Spots, wieso Werbung obwohl ich zahle > werbefrei, Werbung, werbefreies
nächste Woche nicht da, eine Woche aussetzen, Woche auslassen, keine Kiste, Kiste abbestellen, Kochbox, Gemüsekiste > überspringen, pausieren, Lieferung, aussetzen
gestunken, verdorben, gammlig, vergammelt, faul, schlecht geworden, warm geworden, angetaut, welk, schimmlig, Fleisch > mangelhaft, Qualität, Zutaten, frisch, Reklamation
trainieren, Training, Knie verdreht, verletzt, schwanger, kann nicht hin, Gips, Attest fürs Fitnessstudio > Ruhezeit, Krankheit, aussetzen, Fitnessstudio
Blatt, Blättchen, Illustrierte, landet beim alten Haus, an die alte Adresse, Heft soll mit > Zeitung, Zeitschrift, Zustelladresse, Nachsendung
statt mir, jemand anders statt mir, Kumpel würde nehmen, übernehmen, jemand soll übernehmen, weitergeben an > Übertragung, übertragen, Umschreibung, andere Person
zweimal kassiert, kassiert, beide bezahlen, beide zahlen, doppelt kassiert, alten und neuen > Doppelabbuchung, doppelte Abbuchung, anteilig, verrechnet, Tarifwechsel
angedreht, angequatscht, aufgequatscht, am Telefon überredet, nur ja gesagt, an der Haustür, Vertreter > unerwünscht, Widerruf, Widerspruch, Vertrag, Vertragsabschluss
Scheibe, Frontscheibe, Steinschlag, Stein geflogen, Riss in der Scheibe, Scheibe kaputt > Glasbruch, Glasschaden, Teilkasko, Windschutzscheibe
läuft noch auf, läuft auf die Oma, steht noch drin, steht noch auf, soll auf mich laufen, auf mich umschreiben, auf meinen Namen laufen, Exmann, Ex-Frau, Exfrau, Ex-Mann > Inhaberwechsel, Vertragspartner, Umschreibung, Vertragsübernahme
dazunehmen, was dazunehmen, dazubuchen, zubuchen, draufbuchen, extra Paket, für einen Monat mehr > Option, Tarifoption, Zusatzpaket, Zusatzoption, buchen
durch die Decke, von oben tropft, Decke nass, unter Wasser, Keller voll Wasser, Gewitter, Hagel, Sturm, Blitz, Hochwasser > Wasserschaden, Schaden, Elementarschaden, Schadensmeldung
immer noch nicht ganz, tropft immer noch, heute wieder kaputt, gestern gerichtet, nur einen Tag gehalten, schlecht repariert, gepfuscht, Pfusch > Mangel, Nachbesserung, Reklamation, Reparatur
`;

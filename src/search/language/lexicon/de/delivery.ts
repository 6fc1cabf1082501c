/** What customers call delivery: sending, tracking, waiting, collecting, customs, moving goods. */
export const delivery = `
Lieferung, Versand, Zustellung, Zusendung, Auslieferung, geliefert, liefern, zugestellt, zustellen, Anlieferung, stellt zu, Belieferung | Paket, Sendung, verschickt
Paket, Sendung, Päckchen, Packerl, Packl, Päckli, Packet, Postpaket, Warensendung, Karton | Lieferung | Bestellung
versenden, versandt, versendet, verschicken, verschickt, abgeschickt, losgeschickt, rausgeschickt, abgesendet, verschickst, schicken, geschickt, senden, gesendet, auf dem Weg, unterwegs | Versandbestätigung | Versand
ankommen, angekommen, kommt an, eintreffen, eingetroffen, Ankunft, da sein, ankam, trifft ein, eingelangt | geliefert | Lieferzeit
Sendungsverfolgung, Tracking, Paketverfolgung, Sendung verfolgen, Paket verfolgen, tracken, Sendungsstatus, Paketstatus, wo ist mein Paket, wo bleibt Paket, Track and Trace, wo ist mein Zeug, Live-Tracking, Lieferstatus, wo steckt | Sendungsnummer, Bestellstatus | Lieferung
Sendungsnummer, Trackingnummer, Paketnummer, Tracking-Nummer, Tracking-ID, Trackingcode, Sendungscode, Trackinglink, Sendungs-ID, Trackingnr | Sendungsverfolgung
Sendungsnummer ungültig, keine Trackingnummer, Tracking funktioniert nicht, Sendungsnummer nicht gefunden, Sendungsverfolgung geht nicht, Tracking zeigt nichts, Tracking zeigt nix, keine Sendungsdaten, elektronisch angekündigt, Daten übermittelt | Sendungsnummer, Sendungsverfolgung
Tracking bewegt sich nicht, Sendung steht still, Status ändert sich nicht, hängt fest, steckt fest, keine Aktualisierung, seit Tagen gleicher Status, Sendung stillstehend, hängt im Verteilzentrum, Paketzentrum | Sendungsverfolgung, Verzögerung
Versandbestätigung, Versandmitteilung, Versandmail, Lieferavis, Paketankündigung, Versandbenachrichtigung, Lieferankündigung, Avis | Sendungsnummer
Lieferzeit, Lieferdauer, wie lange dauert Lieferung, Versanddauer, Lieferfrist, Zustelldauer, Laufzeit der Sendung, wie lange Versand, wie lange noch, Zustellzeit | Liefertermin, Werktage
Liefertermin, Lieferdatum, Zustelltermin, wann kommt, wann wird geliefert, Lieferzeitpunkt, voraussichtliche Lieferung, Ankunftsdatum, Zustelltag, wann kommt Paket, Lieferzeitfenster, Zeitfenster | Lieferzeit | Lieferung
Wunschtermin, Wunschtag, Liefertermin ändern, Liefertag wählen, Lieferung verschieben, später liefern, an anderem Tag liefern, Liefertermin verschieben, Zustelltermin ändern, Terminlieferung, nicht daheim, nicht zu Hause, bin nicht da, bin im Urlaub | Liefertermin, Ablageort
verspätet, Verspätung, Verzögerung, verzögert, Lieferverzögerung, Lieferverzug, zu spät, überfällig, dauert ewig, dauert zu lange, lässt auf sich warten, warte immer noch, immer noch nicht da, noch nicht angekommen, noch nicht erhalten, noch nicht geliefert, verzögert sich, Rückstau | Lieferstatus | Lieferzeit
nicht angekommen, nicht erhalten, nicht bekommen, nie angekommen, nichts bekommen, nix bekommen, nicht da, kommt nicht, nie erhalten, kam nie an, nicht geliefert, bleibt aus, nicht eingetroffen, nicht zugestellt | Sendungsverfolgung, verloren, Nachforschung
als zugestellt markiert, zugestellt aber nicht da, als geliefert markiert, angeblich geliefert, angeblich zugestellt, laut Tracking zugestellt, steht zugestellt, zugestellt nicht erhalten, zugestellt nicht bekommen, laut Post geliefert, Status zugestellt, geliefert aber nichts da, geliefert aber nix da | nicht erhalten, Nachbar, Ablageort, Nachforschung
Paket verloren, Sendung verloren, Paket verschwunden, verschollen, Paket weg, verlorengegangen, verloren gegangen, Paketverlust, Sendungsverlust, abhandengekommen, auf Postweg verloren | Nachforschung, nicht angekommen, Ersatzlieferung
Nachforschung, Nachforschungsauftrag, Suchauftrag, Sendung suchen lassen, Nachforschungsantrag, Paketermittlung, Paket suchen lassen | Paket verloren
Paket gestohlen, Paket geklaut, aus Hausflur gestohlen, vor der Tür gestohlen, Paketdieb, Paketdiebstahl | nicht erhalten, Diebstahl
Zustellversuch, Zustellung fehlgeschlagen, erfolgloser Zustellversuch, Zustellung gescheitert, niemand angetroffen, nicht angetroffen, nicht geklingelt, niemand hat geläutet, nicht geläutet, war niemand da, Empfänger nicht angetroffen, Bote hat nicht geklingelt, Zusteller war nicht da | Benachrichtigungskarte, Zweitzustellung
Zweitzustellung, erneute Zustellung, zweiter Zustellversuch, nochmal liefern, nochmals zustellen, neu zustellen, erneut zustellen, wieder zustellen | Zustellversuch
Benachrichtigungskarte, Abholschein, Abholzettel, gelber Zettel, Zettel im Briefkasten, Abholungseinladung, Abholkarte, Abholbenachrichtigung, Hinterlegungsanzeige, Hinterlegungszettel, Zettel von der Post | abholen, Postfiliale
Nachbar, Nachbarn, beim Nachbarn abgegeben, Nachbarin, Ersatzempfänger, Ersatzzustellung, Wunschnachbar, jemand anderes angenommen | Ablageort | Zustellung
Ablageort, Abstellgenehmigung, vor der Tür ablegen, Wunschort, Garagenvertrag, vor Tür stellen, Abstellort, vor der Haustür, Abstellerlaubnis, abgestellt, Wunschablageort, Ablagevertrag | Lieferhinweis | Zustellung
Lieferhinweis, Hinweis für Zusteller, Lieferanweisung, Türcode, Klingelname, Klingel, Stiege, Hinweis für Boten, Hinterhaus, Zustellhinweis | Lieferadresse
Unterschrift, unterschreiben, unterschrieben, Empfangsbestätigung, Ablieferbeleg, Zustellnachweis, Zustellbeweis, Ablieferungsnachweis, Unterschrift gefälscht, Liefernachweis | Zustellung | Nachweis
Alterskontrolle, Altersprüfung, Ausweis bei Lieferung, Ausweis vorzeigen, ab 18, Identitätsprüfung bei Zustellung, Ident-Check | Ausweis | Zustellung
# Adresse
Adresse, Anschrift, Wohnadresse, Wohnsitz, Postadresse, Hausnummer, Postleitzahl, PLZ | Rechnungsadresse | Lieferadresse
Lieferadresse, Versandadresse, Lieferanschrift, Empfängeradresse, Zustelladresse, Zieladresse, abweichende Lieferadresse, andere Lieferadresse, woanders hin liefern | Adresse
Lieferadresse ändern, falsche Adresse, Adresse falsch, Adresse korrigieren, an alte Adresse, alte Adresse, falsche Lieferadresse, Adresse vertippt, Hausnummer vergessen, Hausnummer falsch, Adressfehler, umleiten, umgeleitet, Paket umleiten, Sendung umleiten, Umleitung, Adresse unvollständig, Adresse nachträglich ändern | Lieferadresse, Bestellung ändern
Postfach, Postlagernd, Postfachadresse, c/o, zu Handen | Lieferadresse
Nachsendeauftrag, Nachsendung, nachsenden, Post nachsenden, Umzug Post, Postumleitung | Adresse ändern
an Arbeitsplatz liefern, ins Büro liefern, Firmenadresse, an die Arbeit, Büroadresse, in Arbeit schicken | Lieferadresse
# Abholen
abholen, abgeholt, hole ab, Abholung, selbst abholen, Selbstabholung, Click and Collect, Abholung in der Filiale, im Laden abholen, Click & Collect, Marktabholung, Selbstabholer, Filialabholung, Pick-up, vor Ort abholen | Filiale, Abholstation
Paketshop, Paketstation, Packstation, Abholstation, Abholstelle, Postpartner, Paketbox, Postfiliale, Paketautomat, DHL-Station, Abholort, Postamt, Hermes Shop, Trafik, Kiosk, PickPost, MyPost24, Abholpunkt | abholen
Abholcode, Abholnummer, PIN zum Abholen, QR-Code zum Abholen, Code für Packstation, Abholpin, mTAN Packstation | abholen, Packstation
Abholfrist, Lagerfrist, wie lange liegt, wie lange aufgehoben, Aufbewahrungsfrist, nicht rechtzeitig abgeholt, nicht abgeholt, Abholung verpasst, Aufbewahrung | abholen, zurück an Absender
jemand anderes abholen, Vollmacht, andere Person abholen, Abholvollmacht, Postvollmacht, bevollmächtigt, für mich abholen, bevollmächtigen, Frau abholen, Frau holen, Mann abholen, Mann holen, Freund abholen, Nachbar abholen, jemand anderer holen | abholen, Ausweis
abholbereit, Abholung bereit, liegt bereit, bereit zur Abholung, kann abgeholt werden | abholen
zurück an Absender, Annahme verweigert, verweigert, Annahmeverweigerung, Paket ging zurück, zurückgegangen, unzustellbar, Rücksendung an Absender, Annahme verweigern, Paket nicht annehmen, nicht zustellbar, Empfänger unbekannt, geht retour | Zustellung, Rücksendung
# Versandarten
Versandkosten, Lieferkosten, Porto, Versandgebühr, Liefergebühr, Versandpauschale, Frachtkosten, was kostet Versand, Zustellgebühr, Versandspesen, Portokosten, Lieferpauschale | kostenlos | Versand
versandkostenfrei, kostenloser Versand, gratis Versand, Gratislieferung, ohne Versandkosten, portofrei, kostenlose Lieferung, Versand gratis, franko | Versandkosten, Mindestbestellwert
Expressversand, Expresslieferung, Express, Eilzustellung, schneller Versand, Lieferung am nächsten Tag, Overnight, Same Day, Expresszustellung, Eilsendung, Blitzversand, Sofortlieferung, schneller liefern, heute noch liefern | Versandart | Lieferzeit
Standardversand, normaler Versand, Standardlieferung, Postversand, A-Post, B-Post | Versandart
Versandart, Liefermethode, Versandoption, Lieferoption, Versandmethode, Lieferart, Versandmöglichkeit, Zustellart
Paketdienst, Zusteller, Paketbote, Postbote, Bote, Kurier, DHL, Hermes, DPD, GLS, UPS, Briefträger, Pöstler, Lieferant, Fahrer, Zustelldienst, Versanddienstleister, Spediteur, Lieferfahrer, Frächter | Post | Lieferung
Teillieferung, mehrere Pakete, in mehreren Paketen, getrennt geliefert, Rest fehlt, Teilsendung, nur Teil geliefert, zweites Paket, in Teilen geliefert, Restlieferung, getrennter Versand | Artikel fehlt, Lieferung
Versand zusammenfassen, zusammen liefern, Sammellieferung, alles auf einmal, in einem Paket, Bestellungen zusammenlegen, Kombiversand | Versand, Teillieferung
Sperrgut, Spedition, sperrig, große Artikel, Großgerät, Großgeräte, Möbellieferung, Waschmaschine liefern, Kühlschrank liefern, schwere Ware, bis Bordsteinkante, Speditionslieferung, Palette, frei Bordsteinkante, Stückgut | Tragen | Lieferung
in Wohnung tragen, hochtragen, Lieferung bis in Wohnung, zum Verwendungsort, Stockwerk, rauftragen, Treppe, kein Lift, ohne Aufzug, bis zum Aufstellort, Trageservice, Stiegenhaus, in den Stock, bis zur Wohnungstür, frei Verwendungsstelle, ohne Lift, Lift, Aufzug, Fahrstuhl, in vierten Stock, Etage | Spedition, Lieferung
Altgerät mitnehmen, Altgeräteentsorgung, Altgerätemitnahme, altes Gerät mitnehmen, Entsorgung, entsorgen, Altgeräteabholung, alte Waschmaschine mitnehmen, Recycling, Elektroschrott, Rücknahme von Altgeräten, alten Kühlschrank mitnehmen, Elektromüll, wegwerfen, Sondermüll, nehmt alten mit, nehmt altes mit, nehmt alte mit, altes mitnehmen, alten mitnehmen, alte mitnehmen | Altgerät | Lieferung
Verpackung, Umverpackung, Karton, Schachtel, Verpackungsmaterial, schlecht verpackt, Füllmaterial, eingepackt | Originalverpackung | Versand
neutral verpackt, diskret, unauffällige Verpackung, ohne Aufschrift, Absender sichtbar, soll Überraschung sein | Verpackung
CO2-neutral, klimaneutral, nachhaltig, umweltfreundlich, ohne Plastik, Klimaschutz | Verpackung | Versand
# Ausland
Auslandsversand, internationaler Versand, ins Ausland, Lieferung ins Ausland, Lieferländer, liefert ihr nach, weltweit, Auslandslieferung, in die Schweiz, nach Österreich, nach Deutschland, liefern nach, Versandländer, Liefergebiet, außerhalb der EU | Zoll, Versand
Zoll, verzollen, Verzollung, Zollgebühr, Zollabgaben, Einfuhrabgaben, Einfuhrumsatzsteuer, Zollkosten, Importgebühr, Zollabfertigung, Einfuhrzoll, Einfuhrsteuer, Verzollungsgebühr | Auslandsversand | Gebühr
hängt beim Zoll, Zollamt, vom Zoll zurückgehalten, Zollkontrolle, im Zoll, liegt beim Zoll, Zoll festgehalten, Zollerklärung, Zollinhaltserklärung | Zoll, Sendungsverfolgung
Absender, Versender, Absenderadresse, verschickt von | Paket
Empfänger, Adressat, Adressatin, Empfangsperson | Lieferadresse
verfolgen, nachverfolgen, nachvollziehen, nachschauen wo | Sendungsverfolgung
Briefmarke, Frankierung, frankieren, frankiert, Porto drauf, Freimachung, freimachen | Porto | Versand
Brief, Einschreiben, eingeschriebener Brief, Einschreibebrief, eingeschrieben, R-Brief, Postweg, per Post | Zustellung
Post gekommen, Briefkasten, Postkasten, Postkastl, Briefschlitz, Hausbrieffach | Zustellung
verladen, Verladung, umgeladen, Verteilzentrum, Depot, Logistikzentrum, Zustellbasis, Zustellstützpunkt, Frachtzentrum, Umschlagzentrum | Sendungsstatus
in Zustellung, in Auslieferung, wird heute zugestellt, im Zustellfahrzeug, kommt heute, Paket kommt heute | Sendungsstatus, Lieferung
in Bearbeitung, wird bearbeitet, wird vorbereitet, Bestellung vorbereitet, noch nicht verschickt, nicht versendet, noch nicht versandt, wird kommissioniert, Versandvorbereitung | Bestellstatus, Versand
wie viele Pakete, Lieferschein, Packzettel, Packliste, Begleitpapiere | Lieferung
Pakete annehmen, angenommen, Annahme, entgegennehmen, entgegengenommen, nehme an, Entgegennahme | Nachbar | Zustellung
Paket geworfen, Bote unfreundlich, Zusteller unhöflich, Fahrer hat geschmissen, über Zaun geworfen, Paket draußen liegen gelassen, im Regen, Paket nass > Beschwerde, Zusteller, Transportschaden
Liefergebiet, liefert ihr zu mir, Zustellgebiet, liefern Sie auch nach, Lieferzone, Inselzuschlag, Liefergrenzen | Lieferadresse | Versand
Essenslieferung, Lieferservice, Lieferdienst, Essen bestellt, Lieferando, Foodora, Essen kalt, Essen kam nicht | Bestellung | Lieferung
Lebensmittel, verdorben, abgelaufenes Mindesthaltbarkeitsdatum, Mindesthaltbarkeit, MHD, schimmlig, nicht frisch, faul, aufgetaut, Kühlkette | Reklamation, beschädigt
Trinkgeld, Trinkgeld geben, Schmattes | Fahrer | Lieferung
Umzugsservice, Umzugsfirma, Übersiedlungsfirma, Möbelpacker, Zügelfirma, Spedition für Umzug
Aufbau, aufbauen, Aufbauservice, Montage, montieren, montiert, Zusammenbau, zusammenbauen, zusammengebaut, Aufstellung, baue auf, Montageservice | Installation, Anleitung
Installation des Geräts, Anschluss der Waschmaschine, anschließen lassen, Anschlussservice, Geräteanschluss, Inbetriebnahme, Einbau, einbauen, eingebaut, Einbauservice, Herdanschluss, Elektriker, installieren lassen, hänge an, schließt an, schließt mir an, Herd anschließen, Waschmaschine anschließen, Geschirrspüler anschließen | Montage | Termin
# Mehr zur Lieferung
Lieferung am Samstag, Samstagszustellung, Zustellung am Wochenende, liefert ihr samstags, Abendzustellung, Lieferung am Abend, Sonntagszustellung, Lieferung am Feiertag | Liefertermin, Werktage
Lieferung auf Wunschdatum, zu bestimmtem Datum, rechtzeitig zu Weihnachten, bis Weihnachten, rechtzeitig da, kommt es rechtzeitig, bis zum Geburtstag | Wunschtermin, Lieferzeit
früher geliefert, zu früh geliefert, kam zu früh, vor Termin geliefert | Liefertermin
Liefertermin vereinbaren, Spedition meldet sich nicht, Spedition ruft nicht an, Terminabsprache, Spedition hat sich nicht gemeldet, Termin mit Spedition, Avisierung | Spedition, Liefertermin
Liefertermin nicht eingehalten, Lieferung nicht gekommen, Lieferant nicht erschienen, umsonst zu Hause gewartet, Spedition kam nicht, extra freigenommen, Lieferung geplatzt | verspätet, Beschwerde, Entschädigung
Paket beschädigt, Karton beschädigt, Verpackung beschädigt, Paket offen, Paket war offen, Paket aufgerissen, Paket zerstört, geöffnet angekommen, Paket zerfetzt, Paket eingedrückt | Transportschaden, Annahme verweigern
Schaden beim Paketdienst melden, Schadensmeldung Paket, Transportschaden melden, Paketschaden, Schaden bei Lieferung, Lieferschaden | Transportschaden, Reklamation
falsch zugestellt, an falsche Adresse zugestellt, bei falscher Adresse abgegeben, Paket bei jemand anderem, falscher Empfänger, beim falschen Nachbarn, woanders abgegeben, fremdes Haus, falsch abgegeben | Nachforschung, Nachbar
fremdes Paket, Paket nicht für mich, Paket für Nachbarn, fremde Sendung bekommen, Paket von jemand anderem, Paket nicht bestellt, unbestellte Ware, unbestelltes Paket, nichts bestellt und Paket bekommen, nix bestellt und Paket bekommen, unbestellte Lieferung | zurück an Absender, Annahme verweigern
Nachbar gibt Paket nicht heraus, Nachbar hat Paket nicht, unbekannter Nachbar, Nachbar weiß nichts, Nachbar weiß nix, kenne Nachbarn nicht | Nachbar, als zugestellt markiert
Packstation voll, Paketstation voll, in andere Filiale, in anderen Paketshop, umgeleitet in Filiale, weit entfernter Paketshop, falscher Paketshop | Paketshop, umgeleitet
Packstation öffnet nicht, Fach geht nicht auf, Abholcode funktioniert nicht, Abholcode nicht bekommen, kein Abholcode, Code für Packstation fehlt, Fach leer, Paketfach | Abholcode, Packstation
Abholung ohne Ausweis, Ausweis zum Abholen, was zum Abholen mitbringen, zum Abholen brauchen, Abholdokumente, Abholbestätigung | Ausweis, abholen
Abholfrist verlängern, länger liegen lassen, Paket länger aufbewahren, später abholen, Abholung verlängern, noch nicht abholen | Abholfrist
Express nicht rechtzeitig, Expresslieferung zu spät, Express bezahlt, Expresszuschlag zurück, Expressgebühr zurück | Expressversand, Erstattung, verspätet
Versandkosten zurück, Versandkosten erstatten, Versandkosten erstattet, Porto zurück, Lieferkosten erstattet, Porto erstatten | Versandkosten, Erstattung
Versandkosten falsch, zu hohe Versandkosten, Versandkosten trotz Gratisversand, Versandkosten doppelt, warum Versandkosten | Versandkosten
Insel, Inseln, Nordseeinsel, Inselversand, Helgoland, Überseegebiet, abgelegen, Berggebiet | Liefergebiet, Aufpreis
keine Lieferung an Postfach, keine Lieferung an Packstation, nicht an Packstation lieferbar, Adresse nicht akzeptiert, Adresse nicht gefunden, Adresse ungültig, Adresse nicht erkannt | Lieferadresse
Zoll bezahlen, Zollrechnung, Zollgebühren bezahlt, Nachforderung vom Zoll, Zoll zurück, Zoll zu hoch, warum Zoll, Freigrenze, zollfrei, Zollfreigrenze | Zoll, Gebühr
verbotene Güter, Gefahrgut, Lithium-Akku versenden, darf nicht verschickt werden, Akku verschicken, Gefahrstoff | Versand, verboten
Paket verschicken, selbst Paket versenden, Paket aufgeben, etwas verschicken, Paket frankieren, Onlinefrankierung, Versandschein erstellen, Versandmarke | Versand, Porto
Paketgröße, Gewicht, Maße, zu schwer, Höchstgewicht, Maximalgewicht, Paketmaße, wie schwer, Gurtmaß, Kilogramm, kg | Sperrgut | Versand
Sendung versichern, versicherter Versand, Transportversicherung, unversichert, Versandversicherung, Haftung beim Versand, Wertpaket | Paket verloren | Versicherung
Fahrer anrufen, Zusteller kontaktieren, Telefonnummer vom Fahrer, Fahrer erreichen, Bote erreichen, Kurier anrufen | Zusteller, Kontakt
Lieferung heute nicht gekommen, sollte heute kommen, heute angekündigt nicht gekommen, sollte gestern kommen, heute nichts bekommen, heute nix bekommen, hätte da sein sollen, kam nicht wie angekündigt | verspätet, Lieferstatus
Lieferung stoppen, Paket stoppen, Zustellung stoppen, Sendung zurückrufen, Paket aufhalten, Paket abfangen, Sendung stoppen | Annahme verweigern, Bestellung stornieren
Packstation registrieren, Postnummer, Kundennummer DHL, Packstation anmelden, Postkundennummer | Packstation
Urlaubslagerung, Post lagern, Lagerservice, Urlaubsfach, Lieferung während Urlaub, Zustellung aussetzen, Post zurückhalten | Nachsendeauftrag, Liefertermin ändern
Lager, Lagerhaus, Versandlager, Zentrallager, Warenlager, Außenlager | Versand
Anhänger, Transporter, Kastenwagen, selbst transportieren, Transport, Lieferwagen, transportieren | Abholung, Sperrgut
Möbel, Sofa, Bett, Matratze, Schrank, Couch, Tisch, Regal, Kasten, Küche > Sperrgut, Spedition, Aufbau
Zustellnachweis anfordern | Unterschrift, als zugestellt markiert
wer hat unterschrieben, wer hat angenommen, Unterschrift nicht von mir, nicht meine Unterschrift, von wem angenommen > Zustellnachweis, Unterschrift, als zugestellt markiert
Lieferbestätigung, Zustellbestätigung, Zustellfoto, Foto der Zustellung, Ablagefoto | Zustellnachweis
Essen falsch, falsches Gericht, Essen fehlt, Gericht fehlt, Essen verschüttet, Essen zu spät | Artikel fehlt, falscher Artikel, Erstattung
Lieferzeit Vorbestellung, vorbestellt noch nicht da, Vorbestellung verschoben, Vorbestellung verzögert, Erscheinungstermin verschoben | Vorbestellung, Lieferzeit
Anschluss hat nicht gepasst, passt nicht durch Tür, passt nicht ins Stiegenhaus, passt nicht durchs Treppenhaus, zu groß fürs Treppenhaus, Lieferung nicht durchführbar | Spedition, Rückgabe
Lieferstatus per SMS, Lieferbenachrichtigung, Benachrichtigung zur Lieferung, Paket-SMS, Zustellbenachrichtigung | Benachrichtigung, Versandbestätigung
China, Temu, Shein, AliExpress, Wish, aus Asien, aus den USA, aus England, von außerhalb der EU > Zoll, Einfuhrabgaben, Auslandsversand
schneller, flotter, eiliger, per Express, ganz schnell, früher haben, vorher brauchen, Eilversand > Express, Expressversand, Expresslieferung, Kurier
vor Weihnachten, bis Weihnachten, bis zum Geburtstag, Geburtstag, bis Freitag, rechtzeitig, Hochzeitstag, kommt das noch > Lieferzeit, Liefertermin, Versand, Express, Versandart
unterschrieben, angeblich unterschrieben, da steht zugestellt, liegt nirgends, liegt aber nicht, war auf Arbeit, nicht daheim, angeblich da > zugestellt, nicht erhalten, Nachforschung, Ablageort
aufheben, hebt ihr auf, wie lange liegt, paket wieder weg, zu spät dran, liegt noch, Paket ging zurück > Lagerfrist, Abholfrist, Aufbewahrung, retourniert, abgeholt
wo hol ich, hol mein Zeug, Zeug abholen, mein Mann holen, mitnehmen lassen, wo liegt mein > Abholung, abholen, Filiale, Abholschein
Aufkleber, Klebezettel, Paketaufkleber, Zettel fürs Zurückschicken, kein Drucker, keinen Drucker, ohne Drucker > Rücksendeetikett, Retourenschein, Etikett, ausdrucken, Retourenlabel
zurückschicken, schick zurück, schicke zurück, retour schicken, zurückgeschickt, zurücksenden, heimschicken > Rücksendung, Retoure, Rückgabe
zu spät zum Zurückgeben, seit Wochen im Schrank, im Schrank gelegen, geht noch was, noch zurückgeben > Rückgabefrist, Frist, Rückgabe
Verschicken kostet, Porto, Versandkosten, Versandgebühr, portofrei, versandkostenfrei, Lieferkosten, frei Haus, Mindestbestellwert | Lieferung
Postbote will Geld, Postbote, Briefträger, Pöstler, an der Tür zahlen, extra blechen, noch Euro von mir > Zollgebühren, Nachnahme, Zusteller, Nachporto
wart ewig, warte ewig, wart jetzt schon, sitze da und warte, gesagt Dienstag, sollte gestern kommen, habt gesagt > verspätet, Verspätung, Lieferzeit, Lieferverzögerung
alte Straße, alte Straße drin, geht an meine Ex, Paket an meine Ex, alte Wohnung, falsche Straße > Lieferanschrift, Lieferadresse, Adresse, Anschrift
Post sagt abgegeben, bei euch steht nichts, bei euch steht nix, habt meine Jacke, liegt bei euch, längst bei euch > Retoure, Wareneingang, Rücksendung, bearbeitet
`;

/** What customers of a bank tell of fees, exchange, cash, cards, transfers, top-ups and identity, in German. */
export const banking = `
# Gebühren und was fehlt
zu viel abgezogen, mehr abgezogen, mehr als ausgemacht, ein paar Cent mehr, ein Euro extra, extra Euro, extra berechnet, stimmt nicht überein, falscher Betrag, nicht der Betrag, warum Gebühr, wieso Gebühr, wofür die Gebühr, von Gebühren wusste ich nichts, Gebühr verlangt, was das für eine Gebühr > Gebühr, Zusatzgebühr, Entgelt, Gebühren
sollte kostenlos sein, dachte ist gratis, hieß kostenlos, früher kostenlos, war immer gratis > Gebühr, kostenlos, Entgelt
weniger angekommen, zu wenig angekommen, nicht alles angekommen, fehlt ein Teil, weniger erhalten > Betrag, Gebühren, abgezogen, erhalten
Überweisen kostet, kostet das Überweisen, Gebühr fürs Überweisen, für Überweisung bezahlt > Überweisungsgebühr, Überweisung, Gebühr
Tauschen kostet, Gebühr fürs Wechseln, kostet das Umtauschen, Rabatt beim Wechseln > Umtauschgebühr, Währungsumtausch, Umrechnung
Kartenzahlung kostet, für Kartenzahlung bezahlt, Gebühr wenn mit Karte zahle > Kartenzahlungsgebühr, Kartenzahlung, Gebühr
Aufladen kostet, Gebühr fürs Aufladen, kostet Geld draufladen > Aufladegebühr, Aufladung, Gebühr

# Währung
Geld wechseln, Geld umtauschen, in Dollar tauschen, in Euro wechseln, andere Währung haben, Währungen tauschen, wechseln zwischen Währungen > Währungsumtausch, Umtausch, Währung, Geldwechsel
welcher Kurs, woher kommt der Kurs, Kurs heute, wie ist der Kurs, wie berechnet ihr den Kurs > Wechselkurs, Wechselkurse, Umrechnungskurs
falscher Kurs, schlechter Kurs, Kurs stimmt nicht, Kurs war anders, mieser Kurs, nicht Kurs den ich gesehen > Wechselkurs, Umrechnungskurs
welche Währungen, andere Währungen, Dollar halten, Konto in Dollar > unterstützte Währungen, Währungen
im Ausland gekauft, im Urlaub bezahlt, im Ausland eingekauft, im Ausland mit Karte > Fremdwährung, Ausland, Wechselkurs

# Bargeld
Geld geholt, Geld abgehoben, Kohle geholt, war am Automaten, am Bankomaten geholt, hab abgehoben > Bargeldabhebung, Abhebung, Geldautomat
nicht abgehoben, hab ich nie abgehoben, jemand hat abgehoben, fremde Abhebung, Abhebung die ich nicht kenne > nicht erkannte Abhebung, Abhebung, unbekannte
Abhebung ausstehend, Abhebung hängt, Abhebung noch offen > ausstehende Abhebung, ausstehend, Abhebung
welche Automaten, wo kann ich abheben, wo kriege ich Bargeld, welche Bankomaten > Geldautomaten, Geldautomat, abheben
PIN ändern wo, PIN am Automaten ändern, neue PIN setzen, Code der Karte ändern > PIN ändern, PIN
Automat gibt mir nix, lässt mich nicht abheben, Abhebung abgelehnt, Automat verweigert > abgelehnte Abhebung, Abhebung, abgelehnt
zu wenig rausgekommen, falscher Betrag aus Automat, weniger Scheine > falscher Betrag, Geldautomat, Bargeld
Karte geschluckt, behält die Karte, Karte kommt nicht raus > Karte eingezogen, einbehalten, Geldautomat

# Karten
wann kommt meine Karte, Karte lässt auf sich warten, warte auf Karte, Karte bestellt, wie lange dauert die Karte, wo ist meine Karte, brauche Karte bis, Karte dringend > Kartenlieferung, Lieferzeit, Zustellung, Karte
Karte ist da, Karte bekommen was jetzt, Karte zum Laufen bringen, Karte benutzen anfangen > Karte aktivieren, Aktivierung, aktivieren
Karte wiedergefunden, Karte wieder da, Karte wieder in App, Karte in der App sehen, Karte hinzufügen > Karte verknüpfen, verknüpfen, hinzufügen
wie kriege ich eine Karte, will eine Karte, echte Karte, richtige Karte, Plastikkarte > Karte bestellen, physische Karte
virtuelle Karte, Karte fürs Internet, Karte ohne Plastik, sofort benutzen > virtuelle Karte, virtuell
Wegwerfkarte, Einmalkarte, Karte für einmal, Einwegkarte, temporäre Karte, wie viele Einmalkarten > virtuelle Einwegkarte, Einweg, Einmalkarte
virtuelle Karte geht nicht, virtuelle abgelehnt > virtuelle Karte, abgelehnt
Karte geht nicht, Karte funktioniert nimmer, Karte kaputt, Karte nutzlos, Karte spinnt > Karte funktioniert nicht, Karte, defekt
Karte läuft ab, läuft bald ab, bald ungültig > Ablauf, Ablaufdatum, neue Karte
Visa oder Mastercard, welche Kartenart, lieber Mastercard > Kartentyp, Visa, Mastercard
jemand benutzt meine Karte, Karte gehackt, Kartendaten geklaut, Einkäufe die ich nicht, mit meiner Karte gezahlt > kompromittierte Karte, Missbrauch, Betrug, sperren
Karte für mein Kind, Karte für Partner, weitere Karte, mehrere Karten > zusätzliche Karte, Zusatzkarte
wo kann ich zahlen, wo wird sie genommen, überall akzeptiert, welche Läden > Akzeptanz, akzeptiert, Händler
PIN entsperren, dreimal falsch, falsch eingegeben, PIN gesperrt > PIN entsperren, PIN, gesperrt
kontaktlos geht nicht, hinhalten geht nicht, muss stecken > kontaktlos, NFC
Apple Pay geht nicht, Google Pay geht nicht, Karte aufs Handy, mit Uhr zahlen > Apple Pay, Google Pay, Wallet

# Abgelehnt und ausstehend
Zahlung ging nicht, ging nicht durch, konnte nicht zahlen, wurde abgelehnt, nicht genommen, verweigert, lehnt ab, Kauf abgelehnt > abgelehnte Kartenzahlung, abgelehnt, Kartenzahlung
steht auf ausstehend, immer noch ausstehend, noch nicht durch, noch nicht abgeschlossen, seit Tagen offen, in Bearbeitung > ausstehende Zahlung, ausstehend, vorgemerkt
Zahlung zurückgegangen, wieder zurückgebucht, verschwunden, von selbst storniert > rückgängig gemachte Zahlung, rückgängig, storniert
Zahlung die ich nicht kenne, nicht von mir, hab ich nicht gekauft, was das für eine Abbuchung > nicht erkannte Kartenzahlung, unbekannte, Kartenzahlung
zweimal belastet, doppelt abgezogen, zwei gleiche, zweimal dasselbe, zwei Mal > doppelt belastet, doppelt, zweimal
Lastschrift die ich nicht kenne, Lastschrift nie erlaubt, fremde Lastschrift > nicht erkannte Lastschrift, Lastschrift

# Überweisungen
Überweisung nicht da, nicht angekommen, Empfänger hat nichts, Freund hat nix bekommen, überwiesen und nicht da > Überweisung nicht angekommen, Überweisung, Empfänger
wann kommt die Überweisung, wie lange braucht Überweisung, dauert die Überweisung, aus dem Ausland dauert > Überweisungsdauer, Bearbeitungszeit, Überweisung
Überweisung ging nicht, kann nicht überweisen, lässt mich nicht überweisen, Fehler beim Überweisen > fehlgeschlagene Überweisung, abgelehnte Überweisung, Überweisung
Empfänger nicht erlaubt, kann Empfänger nicht hinzufügen, nimmt Empfänger nicht > Begünstigter nicht zulässig, Begünstigter, Empfänger
aus Versehen überwiesen, Überweisung stoppen, Überweisung zurückholen, falsch überwiesen > Überweisung stornieren, stornieren, Überweisung
Geld auf mein Konto, von anderer Bank holen, hierher überweisen, Geld herholen > eingehende Überweisung, Überweisung auf Konto, Aufladen per Überweisung
Kontostand gleich, Saldo nicht geändert, steht nicht im Saldo, Kontostand stimmt nicht > Saldo nicht aktualisiert, Saldo, Kontostand
Scheck eingezahlt, Bargeld eingezahlt, Einzahlung nicht da, Einzahlung fehlt > Scheck, Bareinzahlung, Saldo, Einzahlung
Gehalt hierher, Lohn aufs Konto, Gehalt bekommen > Gehaltseingang, Gehalt, empfangen

# Aufladen
Aufladung ging nicht, Aufladen fehlgeschlagen, kann nicht aufladen, Aufladung abgelehnt > fehlgeschlagene Aufladung, Aufladung
Aufladung nicht da, aufgeladen und nix da, Aufladung hängt > ausstehende Aufladung, Aufladung
Aufladung rückgängig, Aufladung storniert, Aufladung verschwunden > rückgängig gemachte Aufladung, Aufladung
automatisch aufladen, von selbst aufladen, wenn wenig drauf ist > automatische Aufladung, automatisch
wie lade ich auf, mit Bargeld aufladen, mit Scheck aufladen, mit Karte aufladen, per Überweisung aufladen > Auflademöglichkeiten, Aufladung, aufladen
wie viel aufladen, maximal aufladen, Grenze beim Aufladen > Aufladelimit, Limit, Aufladung
Code fürs Aufladen, Aufladung bestätigen, Prüfcode > Aufladung verifizieren, Verifizierungscode

# Identität
Identität nachweisen, beweisen wer ich bin, warum braucht ihr meinen Ausweis, welche Dokumente, Ausweisfoto, Selfie, Pass fotografieren, Ausweis hochladen > Identitätsprüfung, Identität, Verifizierung, Identitätsnachweis
kann mich nicht verifizieren, Verifizierung klappt nicht, Ausweis nicht akzeptiert, Selfie abgelehnt, Pass abgelehnt, erkennt mein Gesicht nicht > Verifizierung fehlgeschlagen, Identität, Verifizierung
woher mein Geld, Herkunft vom Geld, Einkommen nachweisen > Mittelherkunft, Herkunft
Daten haben sich geändert, geheiratet, anderer Name, neue Anschrift, bin umgezogen > persönliche Daten, ändern
Handy geklaut, Handy gestohlen, Handy verloren, Handy weg, jemand hat mein Handy > verlorenes oder gestohlenes Handy, Handy, sperren
App-Code vergessen, komm nicht in die App, Zugangscode vergessen > Passcode vergessen, Zugangscode, App
Konto zumachen, will kein Konto mehr, Konto auflösen, weg von der Bank > Konto schließen, Kontoschließung
ab wie viel Jahren, ab welchem Alter, Konto für Kind, minderjährig > Altersgrenze, Mindestalter
in welchen Ländern, wohne im Ausland, geht das aus dem Ausland, bin kein Deutscher > Länder, Wohnsitz, Verfügbarkeit
`;

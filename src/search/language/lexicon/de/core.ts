/** Single words of one meaning, in German: what the one side says, the other does. */
export const core = `
# Geld
abheben, auszahlen lassen, Bargeld holen | auszahlen
Abhebung, Auszahlung, Bargeldbezug, Barabhebung
einzahlen, aufladen, einlegen
überweisen | senden, schicken
Überweisung, Transfer | Zahlung
Kohle, Geld | Guthaben, Betrag
Gebühr, Entgelt, Provision, Spesen | Kosten
abbuchen, einziehen, belasten
zurückzahlen, erstatten, gutschreiben
sperren, einfrieren, blockieren
entsperren, freischalten, reaktivieren
stornieren, widerrufen, annullieren | abbrechen
verknüpfen, koppeln, verbinden | hinzufügen
verifizieren, bestätigen, legitimieren | nachweisen
Verifizierung, Legitimation, Identifizierung | Bestätigung
ablehnen, verweigern, zurückweisen
ausstehend, vorgemerkt, schwebend | in Bearbeitung
Ausland | international, grenzüberschreitend, ausländisch
Lastschrift, Einzugsermächtigung | Dauerauftrag
Umrechnung, Wechselkurs, Kurs | Umtausch
Passwort, Kennwort, Zugangscode | PIN
Absender, Auftraggeber
Empfänger, Begünstigter, Zahlungsempfänger
Kontoauszug, Umsätze, Umsatzliste | Buchungen
Karte, Girokarte, Bankkarte | Debitkarte
Kauf, Zahlung | Umsatz, Transaktion

# Kaufen und bekommen
Geschenk, Präsent
Zusteller, Paketbote, Kurier, Lieferdienst
Ausfall, Störung | Fehler, Problem
Laden, Geschäft, Filiale | Markt
Kühlschrank, Kühlgerät | Gefriertruhe
Lautsprecher, Box
Ersatz, Austausch, Ersatzgerät | Umtausch
ersetzen, austauschen, tauschen
kaputt, beschädigt, defekt | fehlerhaft
Beleg, Rechnung, Quittung | Nachweis
Nachweis, Bescheinigung, Bestätigung
Preis, Betrag, Kosten
kostenlos, gratis, umsonst, gebührenfrei
aussuchen, auswählen, wählen
Grund, Ursache
Voraussetzung, Bedingung | Anforderung
erlaubt, zulässig, möglich | gestattet
Händler, Verkäufer, Geschäft
vorübergehend, zeitweise, temporär
Abholung, abholen, Selbstabholung
Bestellung, Auftrag
verfügbar, lieferbar, vorrätig | auf Lager
Handy, Mobiltelefon, Smartphone | Gerät
Rabatt, Nachlass, Vergünstigung
Rate, Teilzahlung, Monatsrate

# Verträge, Leitungen, Menschen
benachrichtigen, informieren, Bescheid geben
Inhaber, Eigentümer | Besitzer
Nachname, Familienname | Name
Adresse, Anschrift | Wohnort
Alter, Lebensjahr | Jahre
Termin, Sprechstunde
Netz, Empfang, Netzabdeckung | Signal
Rufnummer, Telefonnummer, Nummer
Vertrag, Tarif | Abo
kündigen, Kündigung, Vertrag beenden
Anbieter, Betreiber | Gesellschaft
Umzug, umziehen, Wohnungswechsel
Land, Staat
ansehen, einsehen, anzeigen | prüfen
ändern, anpassen, wechseln | bearbeiten
beantragen, anfordern | bestellen
nutzen, verwenden, einsetzen
Drosselung, gedrosselt, langsamer
Datenvolumen, Datenpaket | Daten

# Was Banken schreiben
Zahlungseingang, Geldeingang | Gutschrift, Eingang
Kartenverlust, Karte verloren, Karte weg
Ersatzkarte, neue Karte, Folgekarte | Karte
freigeben, genehmigen, autorisieren | bestätigen
Freigabe, Genehmigung, Autorisierung
nicht erkannt, unbekannt, fremd | nicht von mir
zu wenig, weniger, Teilbetrag, Fehlbetrag | fehlt
Wohnsitz, Wohnort, Meldeadresse
volljährig, Mindestalter, achtzehn | alt
Herkunft, Ursprung, Mittelherkunft
Vermögen, Ersparnisse, Einkommen
kontaktlos, NFC, dranhalten | Auflegen
eingezogen, geschluckt, einbehalten
zurücksetzen, ändern | wechseln
rückgängig, zurückgebucht, storniert
Bargeldeinzahlung, bar einzahlen, Bareinzahlung
Höchstbetrag, Aufladelimit | Limit
Buchung, Umsatz, Transaktion | Zahlung
Zahlung mit Karte, Kartenzahlung, mit Karte gezahlt
Geldautomat, Bankautomat, Automat
Geheimzahl, PIN, Zahlencode
Wechselkurs, Umrechnungskurs, Kurs
Auslandseinsatz, im Ausland zahlen, Auslandsentgelt

# Was Läden und Anbieter schreiben
Mangel, Beanstandung, Reklamation
Nachbesserung, Reparatur
nicht zuhause, nicht angetroffen, Zustellversuch | niemand da
Zahlungsart, Zahlungsmethode, bezahlen mit, zahlen mit
in Raten, Ratenkauf, Finanzierung
einloggen, anmelden | registrieren
abbestellen, abmelden, Abmeldung
Eilzustellung, Express, dringend | schnell
Lieferstatus, Versandstatus, wo bleibt
gerissen, zerbrochen, beschädigt
verwechselt, falsch
Guthaben, Restbetrag, Restguthaben
Studentenrabatt, Studierende, Studenten
Preisgarantie, Bestpreis | günstiger
Altgerät, altes Gerät | mitnehmen
Montage, Aufbau, Installation | Anschluss
Sonderkündigung, außerordentlich kündigen
Grundgebühr, Monatspreis, monatliche Kosten
Abofalle, Drittanbieter, Mehrwertdienste
Roaming, Auslandsgebühren, Auslandsnutzung
Verzug, Mahnung, Zahlungserinnerung
Inkasso, Mahnverfahren
Sicherheitscode, Bestätigungscode, Zwei-Faktor
Kundenservice, Hotline, Beratung, Kundendienst
geöffnet, offen, Öffnungszeiten
Verpackung, Karton, Schachtel
`;

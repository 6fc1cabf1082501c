/**
 * Words with which customers ask and words with which articles answer, in German. `a, b`: each
 * stands for the other; `a > b`: only the first for the second.
 */
export const german = `
Passwort, Kennwort
Zugangsdaten, Geheimzahl, Login-Daten, PW > Passwort, Anmeldung
falsches Passwort, Passwort falsch > Passwort zurücksetzen
vergessen, entfallen
Handy, Smartphone, Mobiltelefon, Telefon
Natel, iPhone, Mobile > Handy, Telefon
Rechner, Computer, PC, Laptop
E-Mail, Mail, Mailadresse, E-Mail-Adresse
Postfach, Posteingang
Spam, Junk, Werbung
anmelden, einloggen, login, Anmeldung
reinkommen, komme nicht rein, Zugang, Zugriff > anmelden, Passwort
ausgesperrt > anmelden, öffnen
abmelden, ausloggen, logout
Konto, Account, Profil, Benutzerkonto
Benutzer, Nutzer, User > Konto
registrieren, Konto anlegen, Konto erstellen, Neuanmeldung
zurücksetzen, wiederherstellen
Reset, resetten > zurücksetzen
kündigen, Kündigung, Vertrag beenden, aufhören
abbestellen, aussteigen, loswerden, stornieren, auflösen, beenden > kündigen
brauche nicht mehr, will nicht mehr, nicht mehr brauchen > kündigen
rückgängig, widerrufen, zurückziehen, zurücknehmen, überlegt > behalten, kündigen
Vertrag, Abo, Abonnement, Mitgliedschaft
Laufzeit, Bindung, Mindestlaufzeit
Rechnung, Beleg, Quittung, Faktura
Nachweis, Steuererklärung, Finanzamt, Buchhaltung, Steuerberater > Rechnung
Mehrwertsteuer, MwSt, USt, UID, UID-Nummer, Umsatzsteuer > Steuernummer, Rechnung
Firma, Unternehmen, Arbeitgeber, Betrieb
Preis, Kosten, Gebühr, Tarif
wie viel, wieviel, teuer, billig, günstig > Preis, Kosten, kostet
kostenlos, gratis, umsonst
bezahlen, zahlen, begleichen
Zahlung, Bezahlung
abbuchen, einziehen, Lastschrift
Abbuchung, Lastschrift, Bankeinzug, Einzug
zu viel abgebucht, zu viel bezahlt, doppelt abgebucht, zu hoch > Rechnung, Betrag
Mahnung, Schulden, Rückstand, schuldig, Inkasso > offener Betrag, Zahlung
pleite, knapp bei Kasse, kein Geld, nicht zahlen > zahlen, Zahlung
nicht gedeckt, Konto leer, zu wenig Geld > gedeckt
fehlgeschlagen, abgelehnt, zurückgewiesen, geplatzt
schief, schiefgegangen, schiefgelaufen > fehlschlägt, fehlgeschlagen
Rückzahlung, Erstattung, Rückerstattung
Geld zurück, retour, refundieren, rückerstatten > Erstattung, Rückzahlung, zurück
zurückgeben, zurücksenden, Rückgabe, Retoure, retournieren
abgeben, zurückbringen, hinbringen, vorbeibringen > Rückgabe, zurückgeben
umtauschen, tauschen, austauschen, wechseln
Bestellung, Auftrag, Kauf
gekauft, kaufen > Bestellung
Lieferung, Versand, Zustellung
liefern, zustellen, schicken, senden
Paket, Packerl > Lieferung, Bestellung
ankommen, eintreffen
verspätet, Verspätung
Adresse, Anschrift
umgezogen, Umzug, umziehen, übersiedeln, zügeln > Adresse, kündigen
Kreditkarte, Karte
Bankomatkarte, EC-Karte, Girocard, Debitkarte, Visa, Mastercard > Karte
IBAN, Bankverbindung, Kontonummer > Bankkonto
bar, Bargeld, cash
überweisen, Überweisung, Erlagschein, Einzahlungsschein
Kaution, Pfand, Depot, Sicherheitsleistung
Fehler, Problem, Störung, Defekt
kaputt, defekt, beschädigt
hin, im Eimer, gebrochen, hinüber > kaputt, beschädigt
funktioniert nicht, geht nicht, tut nicht, tut sich nichts, spinnt > Fehler, Störung
Fehlermeldung, Meldung, Fehlercode
hängt, steckt > klemmt
falsch, verkehrt, ungültig
vertippt, Tippfehler, verschrieben
reparieren, Reparatur, richten
Mechaniker, Monteur, Techniker
Termin, Datum
verschieben, verlegen
Hilfe, Support, Kundendienst, Kundenservice
Kontakt, erreichen
Hotline, Telefonnummer, Servicenummer, Callcenter > Telefon, Kontakt
anrufen, telefonieren > Telefon, Kontakt
mit jemandem sprechen, Mensch, Mitarbeiter, Ansprechpartner, reden > Telefon, Kontakt
Chat, chatten, Livechat
antworten, Antwort, Rückmeldung
Öffnungszeiten, Geschäftszeiten, Servicezeiten
löschen, entfernen
weg haben, loswerden, schließen > löschen
Konto schließen, Konto auflösen > Konto löschen
ändern, bearbeiten, anpassen, wechseln, aktualisieren
hinzufügen, ergänzen
hochladen, Upload
herunterladen, Download, runterladen
drucken, ausdrucken
installieren, einrichten
Einstellungen, Optionen, Konfiguration
App, Anwendung, Applikation
Nachricht, SMS
Foto, Bild
Ziffer, Zahl
eintippen, eingeben
Display, Anzeige, Bildschirm
einschalten, anschalten, aufdrehen
ausschalten, abschalten, abdrehen
Leuchte, Lampe, Licht, Lämpchen, Lamperl
Rabatt, Gutschein, Ermäßigung, Gutscheincode
pausieren, aussetzen, ruhen lassen, unterbrechen, Pause
stilllegen, Auszeit, Unterbrechung > pausieren
Urlaub, Ferien, verreist, Reise, Reha, Spital, Krankenhaus > pausieren
ablaufen, verfallen, abgelaufen
Frist, Termin
Datenschutz, persönliche Daten
DSGVO, gespeichert, Datenauskunft > Daten, Datenschutz
orten, geortet, überwacht, tracken, GPS > Standort
Diebstahl, gestohlen, stehlen
geklaut, gefladert, gefilzt, entwendet, mitgenommen, gestohlen worden, Dieb > gestohlen, Diebstahl
weg, verschwunden > gestohlen, verloren
verloren, Verlust, verlegt
Versicherung, versichert, Versicherungsschutz
Garantie, Gewährleistung
Unfall, Zusammenstoß, Crash
verletzt, Verletzung
gestürzt, Sturz, hingefallen, angefahren > Unfall
Polizei, Anzeige erstatten
Selbstbeteiligung, Selbstbehalt, Eigenanteil
Schaden, Beschädigung
Beschwerde, Reklamation
darf, erlaubt, gestattet
verboten, untersagt > nicht erlaubt
einladen, empfehlen
teilen, verleihen, borgen, ausleihen, leihen
Kinder, Kind, Kids, Nachwuchs
jemand anderer, jemand anders, andere Person > Person
anfangen, beginnen, starten, loslegen
Stadt, Ort
finden, suchen
Sperre, gesperrt, blockiert
öffnen, aufsperren, aufschließen, entsperren, aufmachen
zusperren, abschließen, absperren, versperren
Internet, Netz, WLAN
zu Hause, daheim, zuhause
Werktage, Arbeitstage
nachts, Nacht
Unterschied, Vergleich, vergleichen
putzen, reinigen, sauber machen, waschen
`;

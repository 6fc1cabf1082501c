/**
 * Words with which customers ask and words with which articles answer, in German. `a, b`: each
 * stands for the other; `a > b`: only the first for the second.
 */
export const german = `
Passwort, Kennwort
Zugangsdaten > Passwort, Anmeldung
Handy, Smartphone, Mobiltelefon, Telefon
Rechner, Computer, PC
E-Mail, Mail
anmelden, einloggen, login
abmelden, ausloggen, logout
Konto, Account, Profil, Benutzerkonto
registrieren, Konto anlegen, Konto erstellen
kündigen, Kündigung, Vertrag beenden
abbestellen > kündigen
Vertrag, Abo, Abonnement, Mitgliedschaft
Rechnung, Beleg, Quittung
Preis, Kosten, Gebühr, Tarif
kostenlos, gratis, umsonst
bezahlen, zahlen, begleichen
Zahlung, Bezahlung
abbuchen, einziehen, Lastschrift
Abbuchung, Lastschrift, Bankeinzug
Rückzahlung, Erstattung, Rückerstattung
Geld zurück > Erstattung, Rückzahlung
zurückgeben, zurücksenden, Rückgabe, Retoure
Bestellung, Auftrag, Kauf
Lieferung, Versand, Zustellung
Paket > Lieferung, Bestellung
Adresse, Anschrift
Kreditkarte, Karte
Fehler, Problem, Störung, Defekt
kaputt, defekt, beschädigt
funktioniert nicht, geht nicht > Fehler, Störung
reparieren, Reparatur
Hilfe, Support, Kundendienst, Kundenservice
anrufen > Telefon, Kontakt
löschen, entfernen
ändern, bearbeiten, anpassen, wechseln
hinzufügen, ergänzen
hochladen, Upload
herunterladen, Download
Einstellungen, Optionen, Konfiguration
App, Anwendung
Rabatt, Gutschein, Ermäßigung, Gutscheincode
pausieren, aussetzen, ruhen lassen, unterbrechen
ablaufen, verfallen
Frist, Termin
Datenschutz, persönliche Daten
Diebstahl, gestohlen
geklaut > gestohlen, Diebstahl
verloren, Verlust
Garantie, Gewährleistung
Beschwerde, Reklamation
einladen, empfehlen
Kaution, Pfand
Sperre, gesperrt
Internet, Netz, WLAN
`;
